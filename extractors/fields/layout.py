"""A page's words set out in lines and cells, the way the eye takes them in.

Lengths are in units of the page's height, so that heights and widths compare whatever the sheet.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from extractors.fields.combs import combed
from extractors.values.normalised import fold
from schemas.page import Box, Page, ReadMethod, Word

SAME_LINE = 0.6
"""Words stand on one line while their middles lie within this part of the lower one's height."""

CELL_GAP = 1.3
"""A gap wider than this many line heights parts two cells; a justified line's spaces stay under 1.1."""

IN_BOXES = 0.9
"""Line heights from letter to letter from which they stand one in a box; letters of print are half as far apart."""

BOXED_LETTERS = 3  # of a word, from which that shows
BOXED_GAP = 2.2  # boxes between two words of one value

POSTAL_GAP = 5.0
"""The same before a postal code: Canada Post asks for two spaces between it and the province."""

LOOSE = 1.26
"""A text layer's boxes are as tall as the font, an OCR engine's hug the letters: heights of Tesseract's boxes are multiplied by
this to compare. Measured: the median, over 42 layouts, of the ratio of a page's median heights before and after scanning."""

USUAL_SPACE = 0.55
"""Line heights between words, at most, in print whose letters differ in width; in print of even width it is about 1."""

WIDEST_SPREAD = 1.9
"""How many times wider than that spaces may be taken for usual."""

TELLING_SPACES = 3
"""Spaces that a line must have to show which are usual."""

STROKES = "|¦"
"""What the edges of boxes are read as."""

LETTER_ASPECT = 8.5 / 11
"""Width by height of a page that does not tell its size: US letter."""

LOOKALIKES = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s", "8": "b", "!": "i"})
"""What OCR takes for one another, made one for comparing wording (never for reading values)."""

_FORWARD_SORTATION = re.compile(r"[A-Z]\d[A-Z](?:\d[A-Z]\d)?")
_SEAM = re.compile(
    r"(?<=[0-9)])(?=[A-ZÀ-Þ][a-zà-ÿ])"  # "2025Date:", "6789Application"
    r"|(?<=\d)(?=(?:UCI|IUC|N°|No\b))"  # "1234-5678UCI:"
    r"|(?<=[a-zà-ÿ.],)(?=[A-ZÀ-Þ][a-zà-ÿ])"  # "Diallo,Dear"
    r"|(?<=[^\W\d_]:)(?=[\w$(])(?!//)"  # "Nom:Tremblay", not "https://"
    r"|(?<=[^\W\d_]|\))(?=/[^\W\d_])|(?<=[^\W\d_]/|\)/)(?=[^\W\d_])"  # "Surname/Nom"
    r"|(?<=[Nn][o°º]\.)(?=/[^\W\d_])|(?<=[Nn][o°º]\./)(?=[^\W\d_])"  # "No./No"
    r"|(?<=[._…]{3})(?=[^._…])|(?<=[^._…])(?=[._…]{3})"  # "Nom.....Tremblay", "Nom____Tremblay"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or one half of two words printed without a space between them."""

    text: str
    key: str  # folded letters and digits, look-alikes made one; "" for punctuation
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float
    glued: bool = False  # no space before it
    index: int = 0  # place in reading order on the page
    spread: float = 1.0  # times as far apart as in print of uneven width stand the words of its line
    ruled: bool = False  # a stroke stands before it: the edge of a box

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        return (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class Text:
    """Tokens as one text, from whose characters the way back to the tokens is known."""

    tokens: tuple[Token, ...]
    text: str
    starts: tuple[int, ...]  # where each token begins in `text`

    def between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that share characters with a span of the text."""
        return tuple(t for t, at in zip(self.tokens, self.starts, strict=True) if at < end and start < at + len(t.text))


def text_of(tokens: Iterable[Token]) -> Text:
    """Tokens joined by spaces, except where none was printed."""
    kept = tuple(tokens)
    text, starts = "", []
    for token in kept:
        text += "" if not text or token.glued else " "
        starts.append(len(text))
        text += token.text
    return Text(kept, text, tuple(starts))


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens side by side, from left to right; `cells` are the index ranges between wide gaps."""

    tokens: tuple[Token, ...]
    cells: tuple[tuple[int, int], ...]
    number: int  # from 0, top to bottom
    y0: float
    y1: float

    def cell_of(self, index: int) -> tuple[int, int]:
        """The cell a token of the line stands in."""
        return next(cell for cell in self.cells if cell[0] <= index < cell[1])


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity, so that what was found on it can be kept
class Layout:
    """One page's lines, top to bottom."""

    page: Page
    lines: tuple[Line, ...]
    aspect: float  # width by height
    height: float  # usual height of a line of print

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All tokens in reading order: line by line."""
        return tuple(token for line in self.lines for token in line.tokens)

    def box(self, tokens: Iterable[Token]) -> Box:
        """Where the tokens stand, as fractions of the page."""
        found = tuple(tokens)
        return (
            round(min(t.x0 for t in found) / self.aspect, 4),
            round(min(t.y0 for t in found), 4),
            round(max(t.x1 for t in found) / self.aspect, 4),
            round(max(t.y1 for t in found), 4),
        )


def lay_out(page: Page) -> Layout:
    """Set out a page's words."""
    aspect = page.width / page.height if page.width > 0 and page.height > 0 else LETTER_ASPECT
    tokens = [token for word in page.words if word.text.strip() for token in _split(word, aspect)]
    usual = median(token.height for token in tokens) if tokens else 0.01
    loose = LOOSE if page.read is ReadMethod.OCR else 1.0
    lines: list[Line] = []
    count = 0
    rows = [row for row in _rows(tokens, usual) if any(token.text not in STROKES for token in row)]
    usually = _usual_space([one for row in rows for one in _spaces(row) if one < CELL_GAP * loose])
    for row in (combed(_without_strokes(row)) for row in rows):
        spread = min(max(_usual_space(_spaces(row), usually) / USUAL_SPACE, 1.0), WIDEST_SPREAD)
        numbered = tuple(replace(token, index=count + i, spread=spread) for i, token in enumerate(row))
        count += len(numbered)
        lines.append(Line(numbered, _cells(numbered, loose), len(lines), min(t.y0 for t in row), max(t.y1 for t in row)))
    return Layout(page, tuple(lines), aspect, loose * usual or 0.01)


@lru_cache(maxsize=65536)
def key_of(text: str) -> str:
    """Wording reduced to what is compared: folded letters and digits, OCR look-alikes made one."""
    return "".join(c for c in fold(text).translate(LOOKALIKES) if c.isalnum())


def _split(word: Word, aspect: float) -> list[Token]:
    """The tokens of a word: two where two words were printed without a space, their boxes shared out by letters."""
    parts = [part for part in _SEAM.split(word.text.strip()) if part]
    x0, y0, x1, y1 = word.box
    x0, x1 = x0 * aspect, x1 * aspect
    per_letter = (x1 - x0) / max(1, sum(map(len, parts)))
    tokens: list[Token] = []
    for part in parts:
        left = tokens[-1].x1 if tokens else x0
        key = key_of(part) if any(c.isalnum() for c in part) else ""  # a stroke of a table is no letter
        tokens.append(Token(part, key, left, y0, left + per_letter * len(part), y1, word.confidence, glued=bool(tokens)))
    return tokens


def _rows(tokens: list[Token], usual: float) -> list[list[Token]]:
    """Tokens by line from top to bottom, each line from left to right; a dot or dash may stand off the middle."""
    rows: list[list[Token]] = []
    middle = tall = 0.0
    for token in sorted(tokens, key=lambda t: t.middle):
        reach = SAME_LINE * (min(tall, token.height) if token.key else usual)
        if rows and token.middle - middle <= reach:
            rows[-1].append(token)
            if token.key:
                middle += (token.middle - middle) / len(rows[-1])
                tall = max(tall, token.height)
        else:
            rows.append([token])
            middle, tall = token.middle, token.height if token.key else usual
    return [sorted(row, key=lambda t: t.x0) for row in rows]


def space(left: Token, right: Token) -> float:
    """The gap between two neighbours, in heights of the taller."""
    return (right.x0 - left.x1) / max(left.height, right.height, 1e-6)


def _spaces(row: list[Token]) -> list[float]:
    return [space(left, right) for left, right in pairwise(row)]


def _usual_space(spaces: list[float], otherwise: float = 0.0) -> float:
    """The space between words; wider ones part columns. What it is elsewhere, where there are too few to tell."""
    return sorted(spaces)[len(spaces) // 4] if len(spaces) >= TELLING_SPACES else otherwise


def _without_strokes(row: list[Token]) -> list[Token]:
    """A row's tokens without the edges of its boxes, which part its cells and are no print."""
    ruled = {i + 1 for i, token in enumerate(row) if token.text in STROKES}
    return [replace(t, ruled=True) if i in ruled else t for i, t in enumerate(row) if t.text not in STROKES]


def _cells(row: tuple[Token, ...], loose: float) -> tuple[tuple[int, int], ...]:
    tall = loose * median(token.height for token in row)
    starts = [0] + [
        i + 1 for i, (left, right) in enumerate(pairwise(row)) if right.ruled or right.x0 - left.x1 > _widest(left, right, tall)
    ]
    return tuple(zip(starts, [*starts[1:], len(row)], strict=True))


def first_at_or_right_of(line: Line, x: float) -> int:
    """Index of the first token whose centre lies at or right of x."""
    return bisect_left([(token.x0 + token.x1) / 2 for token in line.tokens], x)


def _widest(left: Token, right: Token, tall: float) -> float:
    """The widest gap that leaves two neighbours in one cell: wider before a postal code, and where letters stand in boxes."""
    if _FORWARD_SORTATION.fullmatch(right.text):
        return POSTAL_GAP * tall
    box = min((token.x1 - token.x0) / len(token.text) for token in (left, right))
    in_boxes = box > IN_BOXES * tall and min(len(left.text), len(right.text)) >= BOXED_LETTERS
    return max(CELL_GAP * tall, BOXED_GAP * box) if in_boxes else CELL_GAP * tall
