"""Ink where a born-digital page asks for a signature: a drawn path, a pasted picture, a signed form field."""

from __future__ import annotations

import re
from collections.abc import Iterable

import cv2
import numpy as np

from extractors.files.ink import Picture
from extractors.ocr.signatures import find_signatures
from schemas.page import SIGNED, Box, CodedValue, ReadMethod, Word

_ASKS = re.compile(r"signatur|sign[eé]|\bsign\b", re.IGNORECASE)
"""Words at places to sign, English and French; only pages that have one are looked at."""

_AROUND = 0.10  # of the page's height above and below such words: a signature stands nearer
_LETTER_PX = 5.0  # small letters of 8-point print at LOOK_DPI; a signature is at least four wide and two high
_STRAIGHT_PX = 8  # of a stroke at LOOK_DPI that runs level or upright
_MOST_STRAIGHT, _LEAST_UPRIGHT = 0.6, 0.2
"""Of the ink that runs straight, and upright: boxes to tick, small tables and barcodes have more, flat handwriting only level."""


def signed_places(little: Picture, words: tuple[Word, ...], values: Iterable[CodedValue]) -> tuple[Box, ...]:
    """Where the page bears ink that is no print, near words that ask for it, and where its form fields are signed.

    Args:
        little: the page as shown, grey, at LOOK_DPI.
        words: the page's own words, all of them.
        values: the page's form fields.
    """
    fields = tuple(value.box for value in values if value.method is ReadMethod.ACROFORM and value.value == SIGNED and value.box)
    asking = [word.box for word in words if _ASKS.search(word.text)]
    if not asking:
        return fields
    top = max(0.0, min(box[1] for box in asking) - _AROUND)
    bottom = min(1.0, max(box[3] for box in asking) + _AROUND)
    return fields + _pen_strokes(little, words, top, bottom)


def _pen_strokes(little: Picture, words: tuple[Word, ...], top: float, bottom: float) -> tuple[Box, ...]:
    """Strokes as a pen leaves them in a band of the page."""
    first, last = int(top * little.shape[0]), int(bottom * little.shape[0])
    band = np.ascontiguousarray(little[first:last])
    if not band.size:
        return ()
    scale, start = little.shape[0] / band.shape[0], first / little.shape[0]
    inside = (
        Word(word.text, (x0, max(0.0, (y0 - start) * scale), x1, min(1.0, (y1 - start) * scale)), word.confidence)
        for word in words
        for x0, y0, x1, y1 in (word.box,)
        if y1 > top and y0 < bottom
    )
    found = (box for box in find_signatures(band, inside, _LETTER_PX) if not _is_ruled(band, box))
    return tuple((x0, start + y0 / scale, x1, start + y1 / scale) for x0, y0, x1, y1 in found)


def _is_ruled(band: Picture, box: Box) -> bool:
    """Whether what stands there was drawn along a ruler, level and upright."""
    height, width = band.shape
    x0, y0, x1, y1 = box
    part = band[int(y0 * height) : int(y1 * height) + 1, int(x0 * width) : int(x1 * width) + 1]
    ink = np.asarray(part < np.percentile(part, 90) * 0.75, np.uint8)
    drawn = max(1, cv2.countNonZero(ink))
    level, upright = (
        cv2.countNonZero(cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(rule, np.uint8))) / drawn
        for rule in ((1, _STRAIGHT_PX), (_STRAIGHT_PX, 1))
    )
    return upright > _LEAST_UPRIGHT and level + upright > _MOST_STRAIGHT
