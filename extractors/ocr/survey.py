"""A cheap look at a reduced picture: is there a sheet in it, how do its lines run, how large is the print?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from extractors.ocr import marks as letters
from extractors.ocr import upright as drawing
from extractors.ocr.engine import Picture
from extractors.ocr.lines import FEWEST_MARKS, across_share, skew_degrees
from extractors.ocr.marks import Marks, find_marks
from extractors.ocr.pictures import grey, ground_of, scaled, thumbnail
from extractors.ocr.sheet import find_sheet
from extractors.ocr.stamps import find_stamps
from schemas.page import Box, Corners, Medium, Upright

LONGEST_SIDE_PX = 2200  # of the page that is read; A4 at 188 dots an inch reads as well as 300 and 1.5 times faster
LONGEST_SCAN_PX = 2900  # of a scan on longer paper, which is read at READ_DPI: Legal and more
READ_DPI = 188.0
LEAST_TRUSTED_DPI = 150.0  # files of cameras and screens state 72 or 96, which says nothing of the paper
SMALLEST_LETTER_PX = 13.0  # median lesser side of letters below which print is enlarged (measured on small passports)
LARGEST_ENLARGEMENT = 3.0
UNEVEN_LIGHT = 0.75  # darkest to brightest paper (10th to 90th percentile) below which no scanner lit the page
SURELY_ALONG = 0.35  # share of lines across below which a page is turned; in doubt it stays as it was stored
LITTLE_PX = 700  # longest side of the picture on which sheet and stamps are looked for


@dataclass(frozen=True, slots=True)
class Survey:
    """What a cheap look tells of a picture."""

    upright: Upright  # rotation 0 or 90: which way up is yet to be read
    medium: Medium
    stamps: tuple[Box, ...]  # stamps over the print, on the stored picture
    scale: float  # the factor from the stored picture to the one that is read
    marks: Marks  # the letters of the upright page, in pixels of the picture that is read

    @property
    def letter_px(self) -> float:
        """How large small letters are on the picture that is read."""
        return float(np.median(self.marks.sizes)) if len(self.marks) else SMALLEST_LETTER_PX


def survey(image: Picture, dpi: float | None = None, rotation: int | None = None) -> Survey:
    """Look at a picture reduced to its rough shape; costs some hundredths of a second.

    Args:
        image: the stored picture, grey or RGB.
        dpi: dots an inch as its file states.
        rotation: 0 or 90 where the caller knows better than the lines of print how the page lies.
    """
    reduction = min(1.0, letters.LONGEST_SIDE_PX / max(image.shape[:2]))
    plain = scaled(grey(image), reduction)
    little = thumbnail(image if image.ndim == 3 else plain, LITTLE_PX)
    marks = find_marks(plain)
    corners = find_sheet(little, marks.centres * (max(little.shape) / max(plain.shape)))
    medium = Medium.PHOTO if corners or _unevenly_lit(plain, marks) else Medium.SCAN
    upright, marks, size = _levelled(plain, marks, corners, rotation)
    trusted = dpi if dpi and dpi >= LEAST_TRUSTED_DPI and medium is Medium.SCAN else None
    scale = _reading_scale(marks, size / reduction, reduction, trusted)
    return Survey(upright, medium, find_stamps(little), scale, Marks(np.asarray(marks.boxes * (scale / reduction), np.int32)))


def _levelled(plain: Picture, marks: Marks, corners: Corners | None, rotation: int | None) -> tuple[Upright, Marks, int]:
    """Quarter turn and skew of the reduced picture; its letters and longest side once it is flat and level."""
    flat = Upright(corners=corners)
    if corners:
        plain = drawing.apply(plain, flat)
        marks = find_marks(plain)
    if rotation is None:
        rotation = 90 if across_share(marks) < SURELY_ALONG else 0
    if rotation:
        plain = np.ascontiguousarray(np.rot90(plain, -1))
        marks = find_marks(plain)
    skew = skew_degrees(marks)
    if skew:
        plain = drawing.apply(plain, Upright(skew=skew))
        marks = find_marks(plain)
    turned = drawing.turned_corners(corners, rotation) if corners else None
    return Upright(rotation, skew, turned), marks, max(plain.shape)


def _reading_scale(marks: Marks, longest_side: float, reduction: float, dpi: float | None) -> float:
    """The factor that brings the stored picture to the size at which the engine reads best and fast."""
    fits = LONGEST_SIDE_PX / longest_side
    if dpi:
        fits = max(fits, min(READ_DPI / dpi, LONGEST_SCAN_PX / longest_side))
    letter = float(np.median(marks.sizes)) / reduction if len(marks) else SMALLEST_LETTER_PX
    needed = max(1.0, min(SMALLEST_LETTER_PX / letter, LARGEST_ENLARGEMENT))
    return min(fits, needed)


def _unevenly_lit(plain: Picture, marks: Marks) -> bool:
    """Whether the paper around the letters is much darker in some places than in others; pictures and bars do not count."""
    if len(marks) < FEWEST_MARKS:
        return False
    across, down = marks.centres.astype(int).T
    dark, bright = np.percentile(ground_of(plain)[down, across], (10, 90))
    return float(dark) < UNEVEN_LIGHT * float(bright)
