"""How the lines of print run: across or along the picture, and how many degrees askew."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from extractors.ocr.marks import Marks

FEWEST_MARKS = 12  # fewer say nothing about the lines of a page
ASKED = 500  # marks that are asked for their neighbour; more add nothing
REACH = 3.0  # a neighbour on the same line is nearer than this many letter heights
SLANT = 25.0  # degrees off the axis within which a neighbour still counts as on the same line
RUN = 3.0  # letters that touch are longer than this many letter heights
LARGEST_SKEW = 15.0  # degrees
COARSE_STEP, FINE_STEP = 0.5, 0.05  # degrees
FINE_REACH = 0.6  # degrees either side of the coarse answer
SMALLEST_SKEW = 0.2  # degrees: less does not hurt the reading, and turning would blur it
CLEARLY_BETTER = 1.05  # a turned page must line up this much better than the page as it is,
BETTER_A_DEGREE = 0.03  # and for each degree this much more: the print of a page gains far more, chance does not


def across_share(marks: Marks) -> float:
    """How surely lines run across the picture: 1 all across, 0 all along it, 0.5 no telling.

    Letters stand closer to their neighbours on the line than to the lines above and below (L. O'Gorman, "The document
    spectrum", 1993), so the direction to the nearest neighbour tells; letters that touch tell by their own shape.
    """
    if len(marks) < FEWEST_MARKS:
        return 0.5
    angles, weights = _neighbour_angles(marks.letters())
    wide, high = marks.boxes[:, 2], marks.boxes[:, 3]
    touching = RUN * np.median(marks.sizes)
    across = weights[np.abs(angles) <= SLANT].sum() + np.count_nonzero((wide > touching) & (wide > 2 * high))
    along = weights[np.abs(angles) >= 90 - SLANT].sum() + np.count_nonzero((high > touching) & (high > 2 * wide))
    return float((across + 1) / (across + along + 2))


def skew_degrees(marks: Marks) -> float:
    """The degrees, clockwise, that the page must be turned for its lines to lie level; 0 where it hardly matters."""
    if len(marks) < FEWEST_MARKS:
        return 0.0
    coarse = _best(marks, np.arange(-LARGEST_SKEW, LARGEST_SKEW + COARSE_STEP, COARSE_STEP))
    fine = _best(marks, np.arange(coarse - FINE_REACH, coarse + FINE_REACH, FINE_STEP))
    needed = CLEARLY_BETTER + BETTER_A_DEGREE * abs(fine)
    if abs(fine) < SMALLEST_SKEW or _level(marks.feet, fine) < needed * _level(marks.feet, 0.0):
        return 0.0
    return round(fine, 2)


def _neighbour_angles(marks: Marks) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For a sample of marks the direction to their nearest neighbour, -90 to 90 degrees, and how much it counts."""
    centres, sizes = marks.centres, np.maximum(marks.sizes, 4.0)
    asked = np.linspace(0, len(marks) - 1, min(ASKED, len(marks))).astype(int)
    offset = centres[None, :, :] - centres[asked, None, :]
    distance = np.hypot(offset[..., 0], offset[..., 1])
    distance[np.arange(len(asked)), asked] = np.inf
    nearest = distance.argmin(axis=1)
    near = distance[np.arange(len(asked)), nearest]
    dx, dy = offset[np.arange(len(asked)), nearest].T
    angles = np.degrees(np.arctan2(dy, dx))
    angles = (angles + 90) % 180 - 90
    return angles, (near <= REACH * np.maximum(sizes[asked], sizes[nearest])).astype(float)


def _best(marks: Marks, angles: npt.NDArray[np.float64]) -> float:
    feet = marks.feet
    return float(max(angles, key=lambda angle: (_level(feet, angle), -abs(angle))))


def _level(feet: npt.NDArray[np.float32], degrees: float) -> float:
    """How well the feet of marks fall on common lines once the page is turned clockwise by so many degrees."""
    x, y = feet.T
    turned = x * np.sin(np.radians(degrees)) + y * np.cos(np.radians(degrees))
    rows = np.bincount(np.round(turned - turned.min()).astype(int)).astype(float)
    return float(np.square(rows[:-1] + rows[1:]).sum())
