"""Small marks in rows at even steps, which spoil the reading of the line that they stand on.

Leaders are dots or dashes from a label to its value; combs are the edges of boxes that hold one character each.
"""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from extractors.ocr.ruled import INK_SHARE, PAPER_WHITE

DOT = (1.1, 0.0, 0.45)  # most width, least and most height, in letter heights: a dot, a dash, a stroke of "="
DOT_STEP = 2.2  # in letter heights, from one to the next, at most: ". . ."
EDGE = (0.4, 1.7, 4.0)  # the same of an edge between two boxes, higher than a figure 1
EDGE_STEP = 5.0
FEWEST = 6  # in a row; an ellipsis has three, dots of i that stand so close and even are fewer
BAND = 0.5  # in letter heights, of the strips in which rows are looked for: less than the strokes of "=" are apart
OFF_LINE = 0.25  # in letter heights: how far one may lie above or below the one before
UNEVEN = 0.35  # share of the usual step by which the steps of a row may differ
SURELY_EVEN = 0.8  # share of a row's steps that must not differ by more
MARGIN = 1  # pixels painted over around each mark: its grey edge

_Boxes = npt.NDArray[np.int32]


def without_leaders(evened: Picture, letter_px: float) -> Picture:
    """An evened grey page with leaders and combs painted over in paper white."""
    ink = (evened < INK_SHARE * PAPER_WHITE).astype(np.uint8)
    outlines, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = np.array([cv2.boundingRect(outline) for outline in outlines], np.int32).reshape(-1, 4)
    leaders = _even_rows(_of_size(boxes, DOT, letter_px), DOT_STEP, letter_px)
    combs = _even_rows(_of_size(boxes, EDGE, letter_px), EDGE_STEP, letter_px)
    places = [*(_around(*pair) for row in leaders for pair in pairwise(row)), *(edge for row in combs for edge in row)]
    if not places:
        return evened
    cleaned = evened.copy()
    for left, top, width, height in np.array(places).tolist():
        cleaned[max(0, top - MARGIN) : top + height + MARGIN, max(0, left - MARGIN) : left + width + MARGIN] = PAPER_WHITE
    return cleaned


def _of_size(boxes: _Boxes, size: tuple[float, float, float], letter_px: float) -> _Boxes:
    widest, lowest, highest = (side * letter_px for side in size)
    wide, high = boxes[:, 2], boxes[:, 3]
    return boxes[(wide <= widest) & (high >= lowest) & (high <= highest)]


def _around(one: _Boxes, other: _Boxes) -> _Boxes:
    """Two dots and what lies between them: another one, joined to dirt."""
    corners = np.stack((one, other))
    start, end = corners[:, :2].min(axis=0), (corners[:, :2] + corners[:, 2:]).max(axis=0)
    return np.concatenate((start, end - start))


def _even_rows(small: _Boxes, widest_step: float, letter_px: float) -> list[_Boxes]:
    """The marks, left, top, width and height, that stand in rows of many at even steps."""
    if len(small) < FEWEST:
        return []
    centres = small[:, :2] + small[:, 2:] / 2
    found: list[_Boxes] = []
    for shift in (0.0, 0.5):  # a row on the edge between two bands is whole in the one or in the other
        bands = np.floor(centres[:, 1] / (BAND * letter_px) + shift)
        order = np.lexsort((centres[:, 0], bands))
        steps = np.diff(np.column_stack((bands, centres))[order], axis=0) / (1.0, letter_px, letter_px)
        apart = (steps[:, 0] > 0) | (steps[:, 1] > widest_step) | (np.abs(steps[:, 2]) > OFF_LINE)
        runs = np.split(order, np.flatnonzero(apart) + 1)
        found += [small[run] for run in runs if len(run) >= FEWEST and _is_even(centres[run, 0])]
    return found


def _is_even(lefts: npt.NDArray[np.float64]) -> bool:
    steps = np.diff(lefts)
    usual = float(np.median(steps))
    return float((np.abs(steps - usual) <= max(1.0, UNEVEN * usual)).mean()) >= SURELY_EVEN
