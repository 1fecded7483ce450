"""Which way up a page is whose lines already run across: read a few of its lines both ways and compare."""

from __future__ import annotations

import numpy as np

from extractors.ocr.engine import Engine, Layout, Picture, Words
from extractors.ocr.legibility import NONSENSE, mean_confidence, sense
from extractors.ocr.marks import Marks

STRIPS = 3  # lines looked at
STRIP_LETTERS_HIGH = 4.0  # height of a strip in letter heights: a line with its accents and a share of its neighbours
WIDEST_STRIP_PX = 900
CLEARLY_BETTER = 1.3  # how much better the other way must read before a page is turned from the way it was stored
SURE_PAGE = 0.72  # mean confidence from which a page that was read is taken to be the right way up
SURE_LETTERS = 25  # with at least so many letters


def reads_well(words: Words) -> bool:
    """Whether a page reads so well that it must be the right way up."""
    return sum(len(word.text) for word in words) >= SURE_LETTERS and mean_confidence(words) >= SURE_PAGE


def reads_as_nonsense(words: Words) -> bool:
    """Whether so much of a page was misread that the lines which were looked at may have told its way up wrongly."""
    return sum(len(word.text) for word in words) >= SURE_LETTERS and mean_confidence(words) < NONSENSE


def stands_on_its_head(picture: Picture, marks: Marks, engine: Engine, seconds: float, bias: float = CLEARLY_BETTER) -> bool:
    """Whether a page reads better turned by 180 degrees.

    `marks` are the page's letters in the picture's own pixels. `bias` is how many times better the turned page must read.
    """
    strips = _strips(picture, marks)
    if strips is None:
        return False
    as_is = sense(engine.read(strips, Layout.BLOCK, seconds))
    turned = sense(engine.read(np.ascontiguousarray(np.rot90(strips, 2)), Layout.BLOCK, seconds))
    return turned > bias * as_is


def _strips(picture: Picture, marks: Marks) -> Picture | None:
    """The lines with most letters, cut out and set one below the other."""
    if not len(marks):
        return None
    height, width = picture.shape
    half = max(8, int(np.median(marks.sizes) * STRIP_LETTERS_HIGH / 2))
    centres = marks.centres
    strips: list[Picture] = []
    left = centres
    while len(left) and len(strips) < STRIPS:
        rows = np.bincount(np.clip(left[:, 1], 0, height - 1).astype(int), minlength=height).astype(float)
        middle = int(np.convolve(rows, np.ones(max(3, half)), "same").argmax())
        on_line = np.abs(left[:, 1] - middle) <= half
        strips.append(_strip(picture, left[on_line], middle, half, min(width, WIDEST_STRIP_PX)))
        left = left[~on_line]
    return np.vstack(strips) if strips else None


def _strip(picture: Picture, centres: np.ndarray, middle: int, half: int, wide: int) -> Picture:
    """A piece of the line, as wide as all strips are, from where its letters begin; above and below the paper is white."""
    start = int(np.clip(centres[:, 0].min() - half, 0, picture.shape[1] - wide)) if len(centres) else 0
    strip = np.full((2 * half + half, wide), 255, np.uint8)
    top, bottom = max(0, middle - half), min(picture.shape[0], middle + half)
    strip[half // 2 : half // 2 + bottom - top] = picture[top:bottom, start : start + wide]
    return strip
