"""Stamps and pen strokes in coloured ink that lie over the print: found on a reduced picture, painted out before reading.

Only large, open figures (a ring, a frame, a flourish) and the ink of their colour within them are taken out. Coloured
print, whose letters are small and apart, stays.
"""

from __future__ import annotations

import cv2
import numpy as np

from extractors.ocr.engine import Picture
from extractors.ocr.pictures import figures, grey, ground_of
from schemas.page import Box

LEAST_CHROMA = 0.22  # of the paper's brightness, between the strongest and the weakest channel: coloured ink
DARKEST_CHANNEL = 0.35  # of the paper's brightness: black print smeared with colour by JPEG is darker in every channel
PALEST_INK = 0.72  # of the paper's brightness in the weakest channel: tints and guilloche are paler
SMALLEST, LARGEST = 0.04, 0.40  # of the picture's longest side: each side of a stamp
LARGEST_FILL = 0.30  # of its box: a figure that is filled is a bar, a logo or a photo
MOST_STAMPS = 6


def find_stamps(reduced: Picture) -> tuple[Box, ...]:
    """The boxes of stamps and flourishes on a reduced colour picture, as fractions of it."""
    if reduced.ndim == 2:
        return ()
    inked = cv2.dilate(_coloured(reduced), np.ones((3, 3), np.uint8))
    height, width = inked.shape
    least, most = SMALLEST * max(height, width), LARGEST * max(height, width)
    found = [
        (area, (x / width, y / height, (x + w) / width, (y + h) / height))
        for x, y, w, h, area in figures(np.asarray(inked, np.uint8)).tolist()
        if least <= min(w, h) and max(w, h) <= most and area <= LARGEST_FILL * w * h
    ]
    return tuple(box for _, box in sorted(found, reverse=True)[:MOST_STAMPS])


def without_stamps(image: Picture, stamps: tuple[Box, ...]) -> Picture:
    """The picture in grey, with the coloured ink inside the stamps' boxes painted over as paper."""
    plain = grey(image).copy()
    height, width = plain.shape
    for x0, y0, x1, y1 in stamps:
        place = np.s_[int(y0 * height) : int(y1 * height) + 1, int(x0 * width) : int(x1 * width) + 1]
        inked = cv2.dilate(_coloured(image[place]), np.ones((3, 3), np.uint8)) > 0
        inked &= image[place].max(axis=2) > DARKEST_CHANNEL * ground_of(plain[place])
        plain[place][inked] = ground_of(plain[place])[inked]
    return plain


def _coloured(image: Picture) -> Picture:
    """1 where ink has a colour."""
    red, green, blue = cv2.split(image)
    strongest, weakest = cv2.max(red, cv2.max(green, blue)), cv2.min(red, cv2.min(green, blue))
    paper = ground_of(np.asarray(strongest, np.uint8))
    chroma = cv2.subtract(strongest, weakest) > cv2.convertScaleAbs(paper, alpha=LEAST_CHROMA)
    bright = strongest > cv2.convertScaleAbs(paper, alpha=DARKEST_CHANNEL)
    return np.asarray(chroma & bright & (weakest < cv2.convertScaleAbs(paper, alpha=PALEST_INK)), np.uint8)
