"""Leaders: rows of dots or dashes that lead from a label to its value. Tesseract misreads the whole line that holds one."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from extractors.ocr.ruled import INK_SHARE, PAPER_WHITE

HIGHEST = 0.45  # in letter heights: a dot, a dash, one of the strokes of "="
WIDEST = 1.1  # in letter heights: a dash
WIDEST_STEP = 2.2  # in letter heights, from one to the next: ". . ."
FEWEST = 6  # in a row; an ellipsis has three, dots of i that stand so close and even are fewer
BAND = 0.5  # in letter heights, of the strips in which rows are looked for: less than the strokes of "=" are apart
OFF_LINE = 0.25  # in letter heights: how far one may lie above or below the one before
UNEVEN = 0.35  # share of the usual step by which the steps of a row may differ
SURELY_EVEN = 0.8  # share of a row's steps that must not differ by more
MARGIN = 1  # pixels painted over around each mark: its grey edge

_Boxes = npt.NDArray[np.int32]


def without_leaders(evened: Picture, letter_px: float) -> Picture:
    """An evened grey page with rows of equal small marks painted over in paper white."""
    ink = (evened < INK_SHARE * PAPER_WHITE).astype(np.uint8)
    outlines, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = np.array([cv2.boundingRect(outline) for outline in outlines], np.int32).reshape(-1, 4)
    rows = _even_rows(boxes[(boxes[:, 2] <= WIDEST * letter_px) & (boxes[:, 3] <= HIGHEST * letter_px)], letter_px)
    if not rows:
        return evened
    cleaned = evened.copy()
    for row in rows:
        for one, other in pairwise(row.tolist()):  # what lies between two marks of a row is another one, joined to dirt
            left, top, right, bottom = (
                one[0],
                min(one[1], other[1]),
                other[0] + other[2],
                max(one[1] + one[3], other[1] + other[3]),
            )
            cleaned[max(0, top - MARGIN) : bottom + MARGIN, max(0, left - MARGIN) : right + MARGIN] = PAPER_WHITE
    return cleaned


def _even_rows(small: _Boxes, letter_px: float) -> list[_Boxes]:
    """The small marks, left, top, width and height, that stand in rows of many at even steps."""
    if len(small) < FEWEST:
        return []
    centres = small[:, :2] + small[:, 2:] / 2
    found: list[_Boxes] = []
    for shift in (0.0, 0.5):  # a row on the edge between two bands is whole in the one or in the other
        bands = np.floor(centres[:, 1] / (BAND * letter_px) + shift)
        order = np.lexsort((centres[:, 0], bands))
        steps = np.diff(np.column_stack((bands, centres))[order], axis=0) / (1.0, letter_px, letter_px)
        apart = (steps[:, 0] > 0) | (steps[:, 1] > WIDEST_STEP) | (np.abs(steps[:, 2]) > OFF_LINE)
        runs = np.split(order, np.flatnonzero(apart) + 1)
        found += [small[run] for run in runs if len(run) >= FEWEST and _is_even(centres[run, 0])]
    return found


def _is_even(lefts: npt.NDArray[np.float64]) -> bool:
    steps = np.diff(lefts)
    usual = float(np.median(steps))
    return float((np.abs(steps - usual) <= max(1.0, UNEVEN * usual)).mean()) >= SURELY_EVEN
