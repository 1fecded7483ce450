"""Single words of a page read by the line model, which knows nothing of what Tesseract read there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import EngineWord, Picture, PixelBox
from extractors.ocr.line_model import BLANK, Likelihoods, characters, likelihoods

MARGIN_ABOVE = 0.15  # of the word's height, left above and below it; with more the model reads worse (measured 0.08 to 0.25)
REACH = 0.8  # of the word's height, looked at left and right where no word stands: what a box cut off shows up there
SAME_LINE = 0.3  # of the lower word's height that two words of one line share
FEWEST_BOXES = 4  # of one character each
LEAST_PX = 4  # sides of a picture that can hold a letter
_LETTERS_BEYOND_EUROPE = frozenset("ƠơƯưȘșȚț")
_PUNCTUATION = frozenset("«»°º’–—€£")


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters without a space between them."""

    text: str
    certainty: float  # 0-1, of the letter or digit that was seen least surely; of signs where there are only signs


def read_word(page: Picture, word: EngineWord, words: Sequence[EngineWord], reach: float = REACH) -> tuple[Piece, ...]:
    """What stands in a word's place on an evened grey page; often one piece.

    Args:
        page: the picture in whose pixels the boxes are.
        word: where to look.
        words: those around it, which are left out.
        reach: how far left and right of the box to look, in heights of the word.
    """
    left, top, right, bottom = _place(word, words, reach)
    crop = page[max(0, top) : bottom, max(0, left) : right]
    return _pieces(_latin(likelihoods(crop))) if min(crop.shape) >= LEAST_PX else ()


def one_a_box(pieces: Sequence[Piece]) -> bool:
    """Whether characters were seen one by one, as a form's boxes hold them; Tesseract makes a word of nonsense of them."""
    return len(pieces) >= FEWEST_BOXES and all(len(piece.text) == 1 for piece in pieces)


def _place(word: EngineWord, words: Sequence[EngineWord], reach: float) -> PixelBox:
    """The word's box with its margins, which reach half way to the next word at most."""
    left, top, right, bottom = word.box
    high = bottom - top
    beside = [other.box for other in words if other is not word and share_a_line(other.box, word.box)]
    before = [left - box[2] for box in beside if box[2] <= (left + right) / 2]
    after = [box[0] - right for box in beside if box[0] >= (left + right) / 2]
    reach_left, reach_right = (min([reach * high, *(max(gap, 0) / 2 + 1 for gap in gaps)]) for gaps in (before, after))
    margin = MARGIN_ABOVE * high
    return round(left - reach_left), round(top - margin), round(right + reach_right), round(bottom + margin)


def share_a_line(one: PixelBox, other: PixelBox) -> bool:
    """Whether two boxes stand side by side."""
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > SAME_LINE * min(one[3] - one[1], other[3] - other[1])


def _latin(seen: Likelihoods) -> list[tuple[str, float]]:
    """CTC: at each step the likeliest Latin character or none; equal ones without a blank between them are one."""
    classes, signs = _latin_classes()
    allowed = seen[:, classes]
    line: list[tuple[str, float]] = []
    before = 0
    for best, likelihood in zip(allowed.argmax(axis=1).tolist(), allowed.max(axis=1).tolist(), strict=True):
        if best == before and line and best != 0:
            line[-1] = (line[-1][0], max(line[-1][1], likelihood))
        elif best != 0:
            line.append((signs[best], likelihood))
        before = best
    return line


def _pieces(line: Sequence[tuple[str, float]]) -> tuple[Piece, ...]:
    pieces: list[list[tuple[str, float]]] = [[]]
    for character, likelihood in line:
        if character == " ":
            pieces.append([])
        else:
            pieces[-1].append((character, likelihood))
    return tuple(_piece(piece) for piece in pieces if piece)


def _piece(line: Sequence[tuple[str, float]]) -> Piece:
    certainties = [likelihood for character, likelihood in line if character.isalnum()] or [likelihood for _, likelihood in line]
    return Piece("".join(character for character, _ in line), min(certainties))


@cache
def _latin_classes() -> tuple[npt.NDArray[np.intp], tuple[str, ...]]:
    """The model's classes for what Canadian papers print, blank first, and their characters."""
    known = characters()
    classes = [BLANK, *(place for place, character in enumerate(known) if len(character) == 1 and _is_latin(character))]
    return np.array(classes), tuple(known[place] for place in classes)


def _is_latin(character: str) -> bool:
    """ASCII, the letters of Europe, of Romania and of Vietnam (Unicode blocks Latin-1, Extended-A, Extended Additional)."""
    if character.isascii():
        return character.isprintable()
    european = "\u00c0" <= character <= "\u017f" and character.isalpha()
    vietnamese = "\u1ea0" <= character <= "\u1ef9"
    return european or vietnamese or character in _LETTERS_BEYOND_EUROPE | _PUNCTUATION
