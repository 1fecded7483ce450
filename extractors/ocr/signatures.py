"""Ink that is no print: signatures, initials, stamps. Found so that "signed" can be told, not to be read."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from extractors.ocr.pictures import PAPER_WHITE, evened, figures
from extractors.ocr.ruled import ruled_lines
from schemas.page import Box, Word

READ_WORD = 0.6  # confidence from which a word is print; strokes of a pen read below that
INK_SHARE = 0.75  # of the paper's brightness: pen strokes are darker, patterns and folds paler
REACH = 1.2  # letters: the widest gap between strokes of one signature
LEAST_WIDE, LEAST_HIGH = 4.0, 1.8  # letters
FLAT_HIGH, FLAT_WIDE, FLAT_PIECE, FLAT_FILL = 1.25, 8.0, 5.0, 0.30
"""A flat signature: letters that it is high, wide and one stroke long at least, and its share of ink; print has more."""

FLAT_WAVES, WAVE = 5, 0.2  # a flat signature turns up and down so often, by so many letters; a bent rule sags once
MOST_OF_PAGE = 0.5  # of the page's width or height: what is larger is a frame or a photo
FILL = (0.02, 0.35)  # share of its box that strokes cover: less is dust, more is a photo or a logo
THICKEST_STROKE = 0.45  # letters, half the thickness of a pen stroke
LONGEST_PIECE = 2.5  # letters: the largest single stroke must be longer, or it is unread print
MARGIN = 0.015  # of the page: the edge of the sheet
MOST_FOUND = 8


def find_signatures(upright: Picture, words: Iterable[Word], letter_px: float) -> tuple[Box, ...]:
    """Boxes of strokes that are no print on a grey upright page, as fractions, largest first.

    `letter_px` is the size of small letters on it. Cautious: strokes must be thin, joined, and larger than print.
    """
    even = evened(upright)
    ink = _ink_without_print(even, words, letter_px)
    reach = max(3, round(REACH * letter_px))
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    depth = np.asarray(cv2.distanceTransform(ink, cv2.DIST_L2, 3), np.float32)
    found = [box for box in figures(np.asarray(joined, np.uint8))[:, :4].tolist() if _is_pen(box, ink, depth, letter_px)]
    height, width = ink.shape
    largest = sorted(found, key=lambda box: -box[2] * box[3])[:MOST_FOUND]
    return tuple((x / width, y / height, (x + w) / width, (y + h) / height) for x, y, w, h in largest)


def _ink_without_print(even: Picture, words: Iterable[Word], letter_px: float) -> Picture:
    ink = np.asarray(even < INK_SHARE * PAPER_WHITE, np.uint8)
    ink[cv2.dilate(ruled_lines(even, letter_px), np.ones((3, 3), np.uint8)) > 0] = 0
    height, width = ink.shape
    for word in words:
        if word.confidence >= READ_WORD:
            x0, y0, x1, y1 = word.box
            ink[int(y0 * height) - 1 : int(y1 * height) + 2, int(x0 * width) - 1 : int(x1 * width) + 2] = 0
    edge_x, edge_y = round(MARGIN * width) + 1, round(MARGIN * height) + 1
    ink[:edge_y] = ink[-edge_y:] = 0
    ink[:, :edge_x] = ink[:, -edge_x:] = 0
    return ink


def _is_pen(box: list[int], ink: Picture, depth: npt.NDArray[np.float32], letter_px: float) -> bool:
    """Whether a place holds strokes as a pen or a stamp leaves them."""
    x, y, wide, high = box
    if wide < LEAST_WIDE * letter_px or high < FLAT_HIGH * letter_px:
        return False
    if wide > MOST_OF_PAGE * ink.shape[1] or high > MOST_OF_PAGE * ink.shape[0]:
        return False
    strokes = ink[y : y + high, x : x + wide]
    if not FILL[0] <= float(strokes.mean()) <= FILL[1]:
        return False
    if float(np.percentile(depth[y : y + high, x : x + wide][strokes > 0], 90)) > max(2.0, THICKEST_STROKE * letter_px):
        return False
    longest = float(figures(strokes)[:, 2:4].max()) / letter_px
    if high >= LEAST_HIGH * letter_px:
        return longest >= LONGEST_PIECE
    flat = wide >= FLAT_WIDE * letter_px and longest >= FLAT_PIECE and float(strokes.mean()) <= FLAT_FILL
    return flat and _waves(strokes, letter_px) >= FLAT_WAVES


def _waves(strokes: Picture, letter_px: float) -> int:
    """How often the middle of the strokes, looked at from left to right, turns from going up to going down or back."""
    inked = strokes[:, strokes.any(axis=0)].astype(np.float32)
    middle = (inked * np.arange(inked.shape[0], dtype=np.float32)[:, None]).sum(axis=0) / inked.sum(axis=0)
    middle = cv2.blur(middle[None], (max(1, round(letter_px)), 1))[0]
    turns, heading, extreme = 0, 0, float(middle[0])
    for y in middle.tolist():
        if heading * (y - extreme) >= 0 and heading:
            extreme = y
        elif abs(y - extreme) >= WAVE * letter_px:
            turns, heading, extreme = turns + bool(heading), 1 if y > extreme else -1, y
    return turns
