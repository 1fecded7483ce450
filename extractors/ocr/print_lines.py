"""Lines of print: letter-sized marks that stand side by side, whether anyone could read them or not."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np

from extractors.ocr.engine import Picture, PixelBox
from extractors.ocr.marks import Marks

HIGH = (0.7, 4.0)  # height of a line in letters; lower are rules, higher are pictures
WIDE = 2.0  # least width in letters
NEAR = 1.6  # letters: the widest gap between letters of a line
CLEAR_PX = 2  # a word's ink may stand out of its box by so much


def lines_of_print(marks: Marks, shape: tuple[int, ...], without: Iterable[PixelBox] = (), wide: float = WIDE) -> list[PixelBox]:
    """The boxes of lines at least so many letters wide, the longest first, in the pixels of a picture of that shape.

    Boxes already read are left out.
    """
    if not len(marks):
        return []
    letter = float(np.median(marks.sizes))
    drawn = np.zeros(shape[:2], np.uint8)
    for left, top, across, down in np.maximum(marks.boxes, 0).tolist():
        drawn[top : top + down, left : left + across] = 255
    for x0, y0, x1, y1 in without:
        drawn[max(0, y0 - CLEAR_PX) : y1 + CLEAR_PX, max(0, x0 - CLEAR_PX) : x1 + CLEAR_PX] = 0
    joined = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((1, max(3, round(NEAR * letter))), np.uint8))
    lowest, highest = (share * letter for share in HIGH)
    lines = [box for box in _boxes(np.asarray(joined, np.uint8)) if lowest <= box[3] <= highest and box[2] >= wide * letter]
    return [(x, y, x + w, y + h) for x, y, w, h in sorted(lines, key=lambda box: (-box[2], box[1], box[0]))]


def _boxes(drawn: Picture) -> list[tuple[int, int, int, int]]:
    """Left, top, width, height of each figure. Following outlines costs a twentieth of labelling every pixel."""
    outlines, nesting = cv2.findContours(drawn, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if nesting is None:
        return []
    is_hole = np.asarray(nesting)[0, :, 3] >= 0
    boxes = (cv2.boundingRect(outline) for outline, hole in zip(outlines, is_hole, strict=True) if not hole)
    return [(x, y, wide, high) for x, y, wide, high in boxes]
