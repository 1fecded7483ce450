"""What a page shows: where there is ink, and lines of writing that no word accounts for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from schemas.page import Box

cv2.setNumThreads(1)  # one reader process a core: more threads would only stand in each other's way

Picture = npt.NDArray[np.uint8]
"""Height × width (grey) or height × width × 3 (red, green, blue), 0-255."""

LOOK_DPI = 100
"""Dots an inch of the picture that is looked at: letters of 6 points are still 4 pixels high."""

_LOOK_LONGEST_PX = 1400  # of a picture whose resolution nobody knows: Legal paper at LOOK_DPI
_CONTRAST = 40  # grey levels (of 255) between ink and the paper around it; pencil has 60, show-through 15
_LETTER_PX = 15  # larger than the strokes of a heading at LOOK_DPI, smaller than a letter box
_GAP_PX = 11  # between two words of one line
_RULE_PX = 32  # straight ink longer than any stroke of a letter: rules, borders of fields and tables
_EVERY_PX = 4  # columns looked at once letters are joined: nothing of a line is narrower
_LINE_HEIGHT_PX = (5, 30)  # 4 to 22 points
_LINE_WIDTH_PX = 40  # shorter marks are not called a line of writing
_LINE_SHAPE = 2.5  # times wider than high
_LINE_DENSITY = (0.10, 0.75)  # ink in its box: a rule has more, a dotted pattern less
_LEAST_INK_PX = 20  # the shortest, lowest and thinnest line of writing
_AROUND_PX = 2  # a word's ink may stand out of its box
_MARGIN = 0.03  # of the page: shadows and punch holes at a scan's edges are no ink
_PAPER_PERCENTILE = 75  # of the grey levels: most of a page is paper, however dim the light was
DIMMEST_PAPER = 100  # grey level: paper by lamplight has 150, and ink on darker paper stands out less than _CONTRAST
BLANK_SHARE = 0.0004  # of the pixels inside the margins: a single line of text on a page has 0.002
SPECKLED_SHARE = 0.0015  # dust and two punch holes; a signature alone has more


@dataclass(frozen=True, slots=True)
class Look:
    """A page looked at in little: its ink, darker or lighter than what is around it."""

    dark: Picture  # 1 where there is dark ink
    any: Picture  # 1 where there is contrast of either kind
    paper: float  # grey level of the sheet itself, 0-255

    @property
    def too_dark(self) -> bool:
        """Whether so little light fell on the sheet that nothing can be said of what stands on it."""
        return self.paper < DIMMEST_PAPER


def grey(picture: Picture) -> Picture:
    """The picture without its colours."""
    return picture if picture.ndim == 2 else np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)


def look(picture: Picture) -> Look:
    """Find the ink on a page drawn at LOOK_DPI, or on any picture once it is reduced to about that."""
    little = grey(picture)
    scale = min(1.0, _LOOK_LONGEST_PX / max(little.shape))
    if scale < 1:
        little = np.asarray(cv2.resize(little, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    kernel = np.ones((_LETTER_PX, _LETTER_PX), np.uint8)
    dark, light = (
        np.asarray(cv2.threshold(cv2.morphologyEx(little, side, kernel), _CONTRAST, 1, cv2.THRESH_BINARY)[1], np.uint8)
        for side in (cv2.MORPH_BLACKHAT, cv2.MORPH_TOPHAT)
    )
    paper = float(np.percentile(little[::_EVERY_PX, ::_EVERY_PX], _PAPER_PERCENTILE))
    large = (little < paper - 2 * _CONTRAST).view(np.uint8)  # filled areas wider than any letter
    return Look(dark, dark | light | large, paper)


def is_blank(seen: Look, at_most: float = BLANK_SHARE) -> bool:
    """Whether there is nearly no ink inside the margins, at most that share of the pixels, and light enough to tell."""
    if seen.too_dark:
        return False
    height, width = seen.any.shape
    top, left = int(height * _MARGIN), int(width * _MARGIN)
    inside = seen.any[top : height - top, left : width - left]
    return not inside.size or float(inside.mean()) < at_most


def inked(seen: Look, boxes: Sequence[Box]) -> list[bool]:
    """For each box, whether the page shows anything there."""
    if not boxes:
        return []
    total = cv2.integral(seen.any)
    left, top, right, bottom = _pixels(boxes, seen.any, 0).T
    ink = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    return [bool(one) for one in ink.tolist()]


def unread_lines(seen: Look, boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Lines of writing outside the boxes."""
    height, width = seen.dark.shape
    ink = seen.dark.copy()
    for left, top, right, bottom in _pixels(boxes, ink, _AROUND_PX).tolist() if boxes else ():
        ink[top:bottom, left:right] = 0
    if cv2.countNonZero(ink) < _LEAST_INK_PX:
        return ()
    for rule in ((1, _RULE_PX), (_RULE_PX, 1)):
        ink &= ~np.asarray(cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(rule, np.uint8)), np.uint8)
    joined = np.ascontiguousarray(cv2.dilate(ink, np.ones((1, _GAP_PX), np.uint8))[:, ::_EVERY_PX])
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    total = np.asarray(cv2.integral(ink), np.int32)
    lines = ((left * _EVERY_PX, top, wide * _EVERY_PX, high) for left, top, wide, high, _ in stats[1:].tolist())
    return tuple(
        (left / width, top / height, min(1.0, (left + wide) / width), (top + high) / height)
        for left, top, wide, high in lines
        if _is_writing((left, top, wide, high), total)
    )


def _is_writing(line: tuple[int, int, int, int], total: npt.NDArray[np.int32]) -> bool:
    left, top, wide, high = line
    if not (_LINE_HEIGHT_PX[0] <= high <= _LINE_HEIGHT_PX[1] and wide >= max(_LINE_WIDTH_PX, _LINE_SHAPE * high)):
        return False
    right, bottom = min(left + wide, total.shape[1] - 1), top + high
    ink = total[bottom, right] - total[top, right] - total[bottom, left] + total[top, left]
    return _LINE_DENSITY[0] <= float(ink) / (wide * high) <= _LINE_DENSITY[1]


def _pixels(boxes: Sequence[Box], picture: Picture, around: int) -> npt.NDArray[np.int64]:
    """Left, top, right, bottom of each box on a picture, a row each: a page has hundreds, and they are asked for twice."""
    height, width = picture.shape
    places = (np.asarray(boxes, np.float64) * (width, height, width, height)).astype(np.int64)
    places += (-around, -around, 1 + around, 1 + around)
    return np.clip(places, 0, (width, height, width, height))
