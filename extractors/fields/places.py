"""Where a label's value may stand: right of it, below it, before it, above it; and which print stands there.

Another label bars the way: what stands behind it is that label's value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile

from extractors.fields.label import DATE_HINT, Label
from extractors.fields.layout import Layout, Line, Token, first_at_or_right_of, text_of
from extractors.fields.prose import NUMBERED
from extractors.fields.vocabulary import notions_of
from schemas.field_types import Where

BELOW_REACH = 3.5
"""A value stands at most this many line heights under (or over) its label: a form's box is seldom taller."""

LARGE_PRINT = 2.0
"""Values may be set this much larger than most of a page, whose tiny labels make most of its print: its boxes are taller too."""

RIGHT_REACH = 65.0
"""A value stands at most this many line heights right of its label: a letter page, for the total of a receipt."""

COLUMN_SLACK = 2.0
"""A value may begin this many line heights left of its label and still stand in its column."""

WRAP_GAP = 1.0
"""A value goes on on the next line when at most this many line heights lie between the two."""

DASHES = frozenset({"-", "--", "---", "–", "—"})
MAX_WRAPS = 3  # further lines of an address

PERSONS = 12  # rows of a table of relatives
APPLICANT, OTHERS = "applicant", frozenset({"other_person", "relative", "office"})
"""Notions of `vocabulary.yaml`: whose the print is."""

_FORM = re.compile(r"IMM\s?\d{4}\b")  # a form's own number at its foot


@dataclass(frozen=True, slots=True)
class Place:
    """Print that may be the label's value."""

    where: Where
    tokens: tuple[Token, ...]
    distance: float  # from the label, in line heights
    severed: bool = False  # it was cut out of a longer run of words
    wrapped: tuple[Token, ...] = ()  # the same with the lines it may go on on; empty where there are none


@dataclass(frozen=True, slots=True)
class Barred:
    """A page with its labels by line: what may be looked at from where."""

    layout: Layout
    labels: Mapping[int, tuple[Label, ...]]

    def stop_right(self, line: int, start: int) -> int:
        """Index of the next label at or after a token of a line, else the line's end."""
        later = (label.start for label in self.labels.get(line, ()) if label.start >= start)
        return min(later, default=len(self.layout.lines[line].tokens))

    def is_label(self, line: int, index: int) -> bool:
        """Whether a token belongs to a label."""
        return any(label.start <= index < label.end for label in self.labels.get(line, ()))

    def in_cell_of(self, label: Label, token: Token) -> bool:
        """Whether a token behind a label stands in the label's cell."""
        line = self.layout.lines[label.line]
        return token.index < line.tokens[0].index + line.cell_of(label.start)[1]


def bar(layout: Layout, labels: Iterable[Label]) -> Barred:
    """The labels by the line they stand on; a stacked one stands on two."""
    by_line: dict[int, list[Label]] = {}
    for label in labels:
        by_line.setdefault(label.line, []).append(label)
    return Barred(layout, {line: tuple(sorted(group, key=lambda label: label.start)) for line, group in by_line.items()})


def places(label: Label, where: Where, page: Barred) -> tuple[Place, ...]:
    """The print that stands at a label in one direction; usually one place or none."""
    return _LOOK[where](label, page) if where in _LOOK else ()


def _right(label: Label, page: Barred) -> tuple[Place, ...]:
    found: list[Place] = []
    for number in range(label.line, label.last_line + 1):
        line = page.layout.lines[number]
        start = label.end if number == label.line else _begun(line, first_at_or_right_of(line, label.x1), page)
        stop = page.stop_right(number, start)
        start = next((i for i in range(start, stop) if line.tokens[i].key), stop)
        if start == stop:
            continue
        stop = min(stop, _past_date_in_parts(line, start))
        distance = max(0.0, (line.tokens[start].x0 - label.x1) / page.layout.height)
        if distance <= RIGHT_REACH:
            tokens = line.tokens[start:stop]
            severed = number != label.line and start != line.cell_of(start)[0] and line.tokens[start - 1].text[-1] not in ":/"
            found.append(Place(Where.RIGHT, tokens, distance, severed, wrapped=_wrapped(tokens, line, page, left_clear=True)))
    return tuple(found)


_IN_PARTS = re.compile(
    r"(?:(?:YYYY|AAAA|year|ann[ée]e)\W*)?(?:19|20)\d\d(?:\s+(?:MM|DD|JJ|month|mois|day|jour)\W*\w{1,9}\.?){2}", re.IGNORECASE
)
"""A date whose parts may stand in boxes of their own: "Year 1991", "Month 03", "Day 27"."""


def _past_date_in_parts(line: Line, start: int) -> int:
    """Index past the cell that begins at a token; past the next ones as well where they are the parts of one date."""
    ends = [end for _, end in line.cells if end > start][:3]
    texts = {end: " ".join(token.text for token in line.tokens[start:end]) for end in ends}
    return next((end for end, text in texts.items() if _IN_PARTS.fullmatch(text)), ends[0])


def _begun(line: Line, index: int, page: Barred) -> int:
    """Where the print begins that a token of a line is in the midst of: after a label or at the beginning of its cell."""
    first = line.cell_of(index)[0] if index < len(line.tokens) else index
    return max((i + 1 for i in range(first, index) if page.is_label(line.number, i)), default=first)


def _left(label: Label, page: Barred) -> tuple[Place, ...]:
    """What ends where the label begins."""
    line = page.layout.lines[label.line]
    first = line.cell_of(label.start)[0] if label.start else 0
    start = max((other.end for other in page.labels.get(label.line, ()) if other.end <= label.start), default=0)
    start = _bracket(line, max(start, first), label.start) or start
    tokens = line.tokens[max(start, first) : label.start] or line.tokens[start : label.start]
    if not any(token.key for token in tokens):
        return ()
    return (Place(Where.LEFT, tokens, max(0.0, (label.x0 - tokens[-1].x1) / page.layout.height)),)


def _bracket(line: Line, start: int, end: int) -> int | None:
    """Where the bracket opens that a label stands in: "Pedro BATISTA LIMA (BATISTA LIMA: surname)"."""
    opened = next((i for i in reversed(range(start, end)) if re.search(r"[()]", line.tokens[i].text)), None)
    return opened if opened is not None and re.match(r"\([^)]*$", line.tokens[opened].text) else None


_IN_BRACKETS = re.compile(r"\([^()]*\)\W*")


def _below(label: Label, page: Barred) -> tuple[Place, ...]:
    line = page.layout.lines[label.line]
    heads_columns = any(not line.tokens[other.start].text.startswith("(") for other in page.labels.get(label.line, ()))
    alone = not heads_columns and line.cell_of(label.start) == (label.start, label.end)
    if alone and _IN_BRACKETS.fullmatch(text_of(line.tokens[label.start : label.end]).text):
        return ()  # it tells of what stands before or over it: "MOUSSAVOU / (nom) / Edwige / (prénoms)"
    return _column(label, page, Where.BELOW, page.layout.lines[label.last_line + 1 :])


def _above(label: Label, page: Barred) -> tuple[Place, ...]:
    return _column(label, page, Where.ABOVE, reversed(page.layout.lines[: label.line]))


def _column(label: Label, page: Barred, where: Where, lines: Iterable[Line]) -> tuple[Place, ...]:
    """The nearest print in the label's column; none where that is itself a label."""
    height = page.layout.height
    left, right = label.x0 - COLUMN_SLACK * height, _column_end(label, page)
    hinted = False
    for line in lines:
        apart = line.y0 - label.y1 if where is Where.BELOW else label.y0 - line.y1
        distance = apart / max(height, min(line.y1 - line.y0, LARGE_PRINT * height))
        if distance > BELOW_REACH:
            return ()
        if any(_is_blank(line, i) for i, token in enumerate(line.tokens) if left <= token.x0 < right):
            return ()
        inside = [i for i, token in enumerate(line.tokens) if left <= token.x0 < right and token.key]
        if not inside or line.tokens[inside[0]].text.startswith("("):
            continue
        if where is Where.BELOW and all(DATE_HINT.fullmatch(line.tokens[i].text) for i in inside):
            hinted = True  # "YYYY   MM   DD" over three boxes
            continue
        own = _own_row(line, page) if where is Where.BELOW and not page.is_label(line.number, inside[0]) else line
        if own is not line:
            inside = [i for i, token in enumerate(own.tokens) if left <= token.x0 < right and token.key]
        if inside and where is Where.BELOW and _says_the_same(label, own, inside[0], page):
            continue
        if not inside or page.is_label(own.number, inside[0]) or (where is Where.BELOW and _is_captioned(label, own, page)):
            return ()
        return (_cut(label, page, where, own, inside, max(0.0, distance), hinted or _in_parts(label, page)),)
    return ()


def _says_the_same(label: Label, line: Line, index: int, page: Barred) -> bool:
    """Whether the next line of a table's head asks there for the same: "Surname   D.O.B." over "Nom   Date de naissance"."""
    there = (other for other in page.labels.get(line.number, ()) if other.start <= index < other.end)
    same = any(other.fields & label.fields for other in there)
    return same and line.number == label.last_line + 1 and len(line.cells) > 2 and not label.colon


def _is_captioned(label: Label, row: Line, page: Barred) -> bool:
    """Whether a row of values has a row of labels of its own under it, cell for cell: a question alone over it is a heading."""
    asked = page.layout.lines[label.line]
    under = page.layout.lines[row.number + 1 : row.number + 2]
    if len(row.cells) < 2 or len(asked.cells) > 1 or not under or len(under[0].cells) != len(row.cells):
        return False
    if not asked.tokens[-1].text.endswith("?"):
        return False
    cells = [(row.tokens[a].x0, under[0].tokens[b].x0, b) for (a, _), (b, _) in zip(row.cells, under[0].cells, strict=True)]
    own = sum(page.is_label(under[0].number, b) for _, _, b in cells)
    return 2 * own > len(cells) and all(abs(x - y) <= COLUMN_SLACK * page.layout.height for x, y, _ in cells)


def _own_row(line: Line, page: Barred) -> Line:
    """The row of a table's first row; the applicant's own where each row begins with whose it is and the first is another's."""
    if not _row_of(line) & OTHERS:
        return line
    rows = takewhile(lambda row: len(row.cells) > 1, page.layout.lines[line.number + 1 : line.number + 1 + PERSONS])
    return next((row for row in rows if APPLICANT in _row_of(row)), line)


def _row_of(line: Line) -> frozenset[str]:
    """Whose a row of a table is, by its first cell."""
    said = [notions_of(token.text) for token in line.tokens[slice(*line.cells[0])] if len(token.key) > 1]
    return frozenset(notion for notions in said if notions for notion in notions) if said and None not in said else frozenset()


def _is_blank(line: Line, index: int) -> bool:
    """Whether a token is the dash of a cell in which nothing is stated."""
    return line.tokens[index].text in DASHES and line.cell_of(index) == (index, index + 1)


def _cut(label: Label, page: Barred, where: Where, line: Line, inside: list[int], distance: float, in_parts: bool) -> Place:
    """The column's part of a line: up to the end of its cell, of the last one that holds a part, of the column, or a label."""
    cell = line.cell_of(inside[0])
    stop = min(len(line.tokens) if in_parts else cell[1], inside[-1] + 1, page.stop_right(line.number, inside[0]))
    tokens = line.tokens[inside[0] : stop]
    severed = inside[0] != cell[0] and not page.is_label(line.number, inside[0] - 1)
    severed = severed or (stop < cell[1] and not page.is_label(line.number, stop))
    wrapped = _wrapped(tokens, line, page, left_clear=False) if where is Where.BELOW else ()
    return Place(where, tokens, distance, severed, wrapped)


def _in_parts(label: Label, page: Barred) -> bool:
    """Whether a label asks for year, month and day in boxes of their own."""
    line = page.layout.lines[label.line]
    last = label.end - 1
    return DATE_HINT.fullmatch(line.tokens[last].text) is not None and line.cell_of(label.start) != line.cell_of(last)


def _column_end(label: Label, page: Barred) -> float:
    """Where the label's column ends: at the next label or cell on its line, else at the page's edge."""
    line = page.layout.lines[label.line]
    later = [other.x0 for other in page.labels.get(label.line, ()) if other.start >= label.end]
    later += [line.tokens[cell[0]].x0 for cell in line.cells if cell[0] >= label.end]
    return min(later, default=page.layout.aspect) - page.layout.height / 4


def _wrapped(tokens: tuple[Token, ...], line: Line, page: Barred, left_clear: bool) -> tuple[Token, ...]:
    """The tokens with the lines that go on under them, where nothing stands before those lines."""
    height, left = page.layout.height, tokens[0].x0
    whole, above = tokens, line
    for below in page.layout.lines[line.number + 1 : line.number + 1 + MAX_WRAPS]:
        start = next((i for i, token in enumerate(below.tokens) if token.x0 >= left - height), None)
        if start is None or below.y0 - above.y1 > WRAP_GAP * height or abs(below.tokens[start].x0 - left) > 1.5 * height:
            break
        if (
            _is_lettered(below, start)
            or page.is_label(below.number, start)
            or (left_clear and start > 0)
            or start not in {cell[0] for cell in below.cells}
        ):
            break
        end = min(below.cell_of(start)[1], page.stop_right(below.number, start))
        if _FORM.match(" ".join(token.text for token in below.tokens[start:end])):
            break
        whole, above = whole + tuple(takewhile(lambda token: bool(token.text), below.tokens[start:end])), below
    return whole if len(whole) > len(tokens) else ()


def _is_lettered(line: Line, start: int) -> bool:
    """Whether a line's print begins with the number or letter of a form's next box: "c) Duration"."""
    return start + 1 < len(line.tokens) and NUMBERED.fullmatch(line.tokens[start].text) is not None


_LOOK: Mapping[Where, Callable[[Label, Barred], tuple[Place, ...]]] = {
    Where.RIGHT: _right,
    Where.LEFT: _left,
    Where.BELOW: _below,
    Where.ABOVE: _above,
}
