"""The text layer of a PDF page: its words with boxes, and whether they can be believed."""

from __future__ import annotations

import ctypes
import math
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import pypdfium2.raw as pdfium

from schemas.page import Box, Word

PDF_HYPHEN = 2  # what PDFium writes for a hyphen at the end of a line
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}  # ﬀ … ﬆ
_ZERO_WIDTH = frozenset(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_APART = 1.6  # sizes of a letter between two centres from which they belong to two words
_INVISIBLE_MODES = frozenset({pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP})

_PRINTABLE_SHARE = 0.9  # of a layer's characters that must be characters of some script
_MAPPED_SHARE = 0.8  # of its words that must have a Unicode mapping in the font
_PLAUSIBLE_SHARE = 0.6  # of its longer words that must look like words of a language written in Latin letters
_FEW_WORDS = 8  # fewer longer words than that prove nothing
_LATIN_WORD = re.compile(r"[^\W\d_]{4,}")
_VOWEL = re.compile(r"[aeiouyàâäáãåæéèêëíìîïıóòôöõøœúùûüýÿăąęěőűů]", re.I)
_CONSONANT_RUN = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.I)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The visible rectangle of a PDF page (CropBox within MediaBox) in its own points, and how a viewer turns it."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int  # degrees clockwise, /Rotate

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the page's own points as fractions of the page as shown."""
        x0, x1 = (left - self.left) / self.width, (right - self.left) / self.width
        y0, y1 = 1 - (top - self.bottom) / self.height, 1 - (bottom - self.bottom) / self.height
        return turned((x0, y0, x1, y1), self.rotation) if self.rotation else (x0, y0, x1, y1)


@dataclass(frozen=True, slots=True)
class LayerWord:
    """A word of the layer and the text object that draws it."""

    word: Word  # on the page as shown
    angle: int  # degrees clockwise that its letters are turned on the page as shown: 0, 90, 180, 270
    drawn_by: int  # address of the text object
    mapped: bool  # whether its font says which characters these are
    visible: bool  # whether it is drawn with ink at all


def turned(box: Box, degrees: int) -> Box:
    """A box after the page it lies on was turned clockwise."""
    x0, y0, x1, y1 = box
    match degrees % 360:
        case 90:
            return (1 - y1, x0, 1 - y0, x1)
        case 180:
            return (1 - x1, 1 - y1, 1 - x0, 1 - y0)
        case 270:
            return (y0, 1 - x1, y1, 1 - x0)
    return box


def layer_words(text_page: ctypes.c_void_p, frame: PageFrame, most: int) -> tuple[LayerWord, ...]:
    """The words that lie on the page as shown, at most `most`, in the order of the file."""
    brushes: dict[int, _Brush] = {}
    words = (_word(text_page, characters, frame, brushes) for characters in _split(text_page))
    return tuple(islice((word for word in words if word is not None), most))


def dominant_angle(words: tuple[LayerWord, ...]) -> int:
    """How most letters of the page are turned, in degrees clockwise."""
    letters: Counter[int] = Counter()
    for word in words:
        letters[word.angle] += len(word.word.text)
    return letters.most_common(1)[0][0] if letters else 0


def is_language(words: tuple[LayerWord, ...]) -> bool:
    """Whether the layer holds characters that make words, and not the codes of a font without a mapping."""
    text = "".join(word.word.text for word in words)
    printable = sum(times for char, times in Counter(text).items() if _is_character(char))
    if not text or printable < _PRINTABLE_SHARE * len(text):
        return False
    if sum(word.mapped for word in words) < _MAPPED_SHARE * len(words):
        return False
    longer = [found for word in words for found in _LATIN_WORD.findall(word.word.text) if _is_latin(found)]
    return len(longer) < _FEW_WORDS or sum(map(_is_plausible, longer)) >= _PLAUSIBLE_SHARE * len(longer)


_Character = tuple[int, str, float, float, float, float]
"""Index in the layer, text, left, bottom, right, top in the page's own points. No class: a page has thousands."""


@dataclass(frozen=True, slots=True)
class _Brush:
    """How a text object paints."""

    angle: int  # degrees clockwise on the page's own axes: 0, 90, 180, 270
    visible: bool


def _split(text_page: ctypes.c_void_p) -> Iterator[list[_Character]]:
    """Characters gathered to words: at spaces, and where the next one stands elsewhere."""
    rectangle = pdfium.FS_RECTF()
    place = ctypes.byref(rectangle)
    unicode_at, box_at = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    word: list[_Character] = []
    for index in range(pdfium.FPDFText_CountChars(text_page)):
        char = _character(unicode_at(text_page, index))
        if char.isspace():
            if word:
                yield word
            word = []
        elif char and box_at(text_page, index, place):
            character = (index, char, rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            if word and _apart(word[-1], character):
                yield word
                word = []
            word.append(character)
    if word:
        yield word


@lru_cache(maxsize=4096)
def _character(code: int) -> str:
    """One code of the layer as text; "" for what is no character."""
    if code == PDF_HYPHEN:
        return "-"
    if not code:
        return " "
    if code > sys.maxunicode:
        return "\ufffd"
    return "" if 0xD800 <= code <= 0xDFFF or code in _ZERO_WIDTH else chr(code)


def _apart(one: _Character, other: _Character) -> bool:
    _, _, left, bottom, right, top = one
    _, _, left2, bottom2, right2, top2 = other
    size = max(right - left, top - bottom, right2 - left2, top2 - bottom2)
    return math.hypot(left + right - left2 - right2, bottom + top - bottom2 - top2) > 2 * _APART * size


def _word(
    text_page: ctypes.c_void_p, characters: list[_Character], frame: PageFrame, brushes: dict[int, _Brush]
) -> LayerWord | None:
    indices, chars, lefts, bottoms, rights, tops = zip(*characters, strict=True)
    x0, y0, x1, y1 = frame.box(min(lefts), min(bottoms), max(rights), max(tops))
    if not (x0 < 1 and x1 > 0 and y0 < 1 and y1 > 0):
        return None
    text = "".join(chars)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.translate(_LIGATURES))
    drawn_by = pdfium.FPDFText_GetTextObject(text_page, indices[0])
    address = ctypes.cast(drawn_by, ctypes.c_void_p).value or 0
    if address not in brushes:
        brushes[address] = _brush(text_page, indices[0], drawn_by)
    return LayerWord(
        Word(text, (max(x0, 0.0), max(y0, 0.0), min(x1, 1.0), min(y1, 1.0)), 1.0),
        (brushes[address].angle + frame.rotation) % 360,
        address,
        pdfium.FPDFText_HasUnicodeMapError(text_page, indices[0]) != 1,
        brushes[address].visible,
    )


def _brush(text_page: ctypes.c_void_p, index: int, drawn_by: ctypes.c_void_p) -> _Brush:
    """PDFium counts angles clockwise, and takes a negative font size for a half turn, which it is not."""
    half_turn = 180 if pdfium.FPDFText_GetFontSize(text_page, index) < 0 else 0
    degrees = math.degrees(pdfium.FPDFText_GetCharAngle(text_page, index)) + half_turn
    return _Brush(round(degrees / 90) * 90 % 360, _is_inked(text_page, index, drawn_by))


def _is_inked(text_page: ctypes.c_void_p, index: int, drawn_by: ctypes.c_void_p) -> bool:
    """Whether a character is painted: not in an invisible mode, not wholly transparent."""
    if drawn_by and pdfium.FPDFTextObj_GetTextRenderMode(drawn_by) in _INVISIBLE_MODES:
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = pdfium.FPDFText_GetFillColor(text_page, index, red, green, blue, alpha)
    return not known or alpha.value > 0


def _is_character(char: str) -> bool:
    return unicodedata.category(char) not in {"Cc", "Cn", "Co", "Cs"} and char != "\ufffd"


def _is_latin(word: str) -> bool:
    return word.isascii() or all(unicodedata.name(char, "").startswith("LATIN") for char in word)


def _is_plausible(word: str) -> bool:
    cased = word.islower() or word.isupper() or word[1:].islower() or sum(map(str.isupper, word)) <= 2
    return cased and bool(_VOWEL.search(word)) and not _CONSONANT_RUN.search(word)
