"""Ruled lines: the edges of boxes and tables, underlines and folds, which glue to letters and spoil their reading."""

from __future__ import annotations

import cv2
import numpy as np

from extractors.ocr.engine import Picture

INK_SHARE = 0.8  # of the paper's brightness below which a pixel of an evened picture is ink
PAPER_WHITE = 245  # of an evened picture
LONGEST_STROKE = 5.0  # in letter heights: strokes of headings are shorter, edges of boxes are longer
THICKEST_RULE = 0.5  # in letter heights; what is thicker is a bar with print on it


def ruled_lines(evened: Picture, letter_px: float) -> Picture:
    """A mask, not 0 where level or upright ruled lines run on an evened grey picture."""
    ink = (evened < INK_SHARE * PAPER_WHITE).view(np.uint8)
    longest, thickest = round(LONGEST_STROKE * letter_px), max(3, round(THICKEST_RULE * letter_px))
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, longest), np.uint8))
    upright = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((longest, 1), np.uint8))
    level = cv2.subtract(level, cv2.morphologyEx(level, cv2.MORPH_OPEN, np.ones((thickest, 1), np.uint8)))
    upright = cv2.subtract(upright, cv2.morphologyEx(upright, cv2.MORPH_OPEN, np.ones((1, thickest), np.uint8)))
    return np.asarray(cv2.bitwise_or(level, upright), np.uint8)


def without_rules(evened: Picture, letter_px: float) -> Picture:
    """The picture with its ruled lines painted over in paper white."""
    lines = cv2.dilate(ruled_lines(evened, letter_px), np.ones((3, 3), np.uint8))
    if not lines.any():
        return evened
    cleaned = evened.copy()
    cleaned[lines > 0] = PAPER_WHITE
    return cleaned
