"""Bars: headings of forms set white on a dark ground, which an engine that looks for dark print passes over."""

from __future__ import annotations

import cv2
import numpy as np

from extractors.ocr.engine import Picture, PixelBox
from extractors.ocr.pictures import scaled
from extractors.ocr.ruled import PAPER_WHITE

REDUCTION = 2  # bars are looked for on a picture so many times smaller
DARK = 0.62  # of the paper's brightness below which a bar's ground lies; print on it is lighter
LOWEST, HIGHEST = 1.2, 5.0  # in letter heights: a bar with one line of print, or two
NARROWEST = 5.0  # in letter heights: a heading of one word
LEAST_DARK = 0.65  # share of a bar that its ground covers, and of its upper and its lower edge; bold capitals cover less
EDGE = 0.12  # of a bar's height
LETTERS = (0.02, 0.45)  # share of a bar that is light: less is an empty bar, more is no bar
LIGHT = 1.6  # times as bright as its ground is print on a bar


def with_bars_inverted(evened: Picture, letter_px: float) -> Picture:
    """An evened grey page on which white print on dark bars has become dark print on white."""
    bars = find_bars(evened, letter_px)
    if not bars:
        return evened
    page = evened.copy()
    for left, top, right, bottom in bars:
        bar = page[top:bottom, left:right]
        ground, print_ = np.percentile(bar, (30, 99.5))
        share = (bar.astype(np.float32) - ground) / max(1.0, float(print_ - ground))
        page[top:bottom, left:right] = (PAPER_WHITE * (1 - share.clip(0, 1))).astype(np.uint8)
    return page


def find_bars(evened: Picture, letter_px: float) -> list[PixelBox]:
    """The dark bars of an evened grey page that have print on them, in pixels."""
    small = scaled(evened, 1 / REDUCTION)
    letter, lowest, narrowest = (round(size * letter_px / REDUCTION) | 1 for size in (1.0, LOWEST, NARROWEST))
    solid = cv2.morphologyEx(_dark(small), cv2.MORPH_CLOSE, np.ones((letter, letter), np.uint8))
    solid = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((lowest, narrowest), np.uint8))
    outlines, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    places = np.array([cv2.boundingRect(outline) for outline in outlines], np.int32).reshape(-1, 4) * REDUCTION
    boxes = [(x, y, x + w, y + h) for x, y, w, h in places.tolist() if h <= HIGHEST * letter_px]
    return [box for box in boxes if _is_bar(evened, box)]


def _is_bar(evened: Picture, box: PixelBox) -> bool:
    left, top, right, bottom = box
    bar = evened[top:bottom, left:right]
    inside = _dark(bar)
    edge = max(1, round(EDGE * (bottom - top)))
    if min(inside.mean(), inside[:edge].mean(), inside[-edge:].mean()) < LEAST_DARK:
        return False
    light = float((bar > LIGHT * max(1.0, float(np.median(bar)))).mean())
    return LETTERS[0] <= light <= LETTERS[1]


def _dark(evened: Picture) -> Picture:
    return (evened < DARK * PAPER_WHITE).astype(np.uint8)
