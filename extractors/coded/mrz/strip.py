"""Where the lines of a machine-readable zone stand in an image: long, thin, dense rows of dark strokes, in twos or threes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]

WORKING_WIDTH = 1_000  # pixels that the image is scaled to for the search; its lines' characters are then 8 to 20 wide
STROKE = 0.013  # of the working width: half a character, the widest dark stroke
GAP = 0.022  # of the working width: what lies between the strokes of neighbouring characters
MIN_LENGTH = 0.30  # of the working width: a card in the middle of a page may be small
MIN_ASPECT = 11.0  # length by height of a line; 30 characters in a smeared picture come to about 12
MAX_LINES = 24
MAX_ZONES = 3  # tried in one position of the image, the lowest first
LINES_OF_A_ZONE = 3  # at most
ALIKE = 0.15  # by how much, of the longer, two lines of a zone may differ in length
NEAR = (0.9, 5.0)  # times a line's height: how far apart the lines of a zone follow one another


@dataclass(frozen=True, slots=True)
class Strip:
    """A line as it lies in the image: centre, length, height in pixels of the image, and its slope in degrees."""

    x: float
    y: float
    length: float
    height: float
    slope: float

    def corners(self) -> list[tuple[float, float]]:
        """The four corners, in pixels."""
        return [(float(x), float(y)) for x, y in cv2.boxPoints(((self.x, self.y), (self.length, self.height), self.slope))]


def find_strips(image: Grey) -> tuple[Strip, ...]:
    """Lines that may belong to a zone, top to bottom."""
    scale = WORKING_WIDTH / image.shape[1]
    small = np.asarray(
        cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC), np.uint8
    )
    contours, _ = cv2.findContours(_rows(small), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    strips = [strip for strip in (_strip(np.asarray(contour, np.int32)) for contour in contours) if _may_be_line(strip)]
    strips.sort(key=lambda strip: strip.length, reverse=True)
    found = [Strip(s.x / scale, s.y / scale, s.length / scale, s.height / scale, s.slope) for s in strips[:MAX_LINES]]
    return tuple(sorted(found, key=lambda strip: strip.y))


def cut(image: Grey, strip: Strip, margin: float) -> Grey:
    """The strip, turned level, with a margin (of its height) around it."""
    width = round(strip.length + 2 * margin * strip.height)
    height = max(8, round(strip.height * (1 + 2 * margin)))
    turn = cv2.getRotationMatrix2D((strip.x, strip.y), strip.slope, 1.0)
    turn[:, 2] += np.array((width / 2 - strip.x, height / 2 - strip.y))
    return np.asarray(
        cv2.warpAffine(image, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8
    )


def _rows(small: Grey) -> Grey:
    """White where dark strokes follow one another closely along a row."""
    stroke, gap = round(STROKE * WORKING_WIDTH), round(GAP * WORKING_WIDTH)
    dark = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, cv2.getStructuringElement(cv2.MORPH_RECT, (2 * stroke + 1, stroke)))
    edges = np.abs(cv2.Sobel(dark, cv2.CV_32F, 1, 0, ksize=3))
    edges = np.minimum(255, edges * (255 / max(1.0, float(np.percentile(edges[::3, ::3], 99.5))))).astype(np.uint8)
    closed = cv2.morphologyEx(edges, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (gap, 3)))
    _, rows = cv2.threshold(closed, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return np.asarray(cv2.morphologyEx(rows, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, (3 * gap, 3))), np.uint8)


def _strip(contour: npt.NDArray[np.int32]) -> Strip:
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    if width < height:
        width, height, angle = height, width, angle - 90
    return Strip(x, y, width, height, (angle + 90) % 180 - 90)


def _may_be_line(strip: Strip) -> bool:
    return strip.length >= MIN_LENGTH * WORKING_WIDTH and strip.height > 0 and strip.length >= MIN_ASPECT * strip.height


def zones(strips: Sequence[Strip]) -> list[list[Strip]]:
    """Neighbouring strips that may be the lines of one zone, the lowest zone first; of a paragraph of equal lines, its last."""
    chains: list[list[Strip]] = []
    for place, upper in enumerate(strips):
        for lower in strips[place + 1 :]:
            if _are_neighbours(upper, lower):
                chain = next((chain for chain in chains if chain[-1] == upper), None)
                if chain is None:
                    chains.append([upper, lower])
                else:
                    chain.append(lower)
                break
    chains.sort(key=lambda chain: -chain[-1].y)
    return [chain[-LINES_OF_A_ZONE:] for chain in chains[:MAX_ZONES]]


def _are_neighbours(upper: Strip, lower: Strip) -> bool:
    longer, height = max(upper.length, lower.length), (upper.height + lower.height) / 2
    return (
        abs(upper.length - lower.length) <= ALIKE * longer
        and abs(upper.x - lower.x) <= ALIKE * longer
        and NEAR[0] * height <= lower.y - upper.y <= NEAR[1] * height
    )


def completed(zone: Sequence[Strip]) -> list[Strip]:
    """Two lines and, where a third may stand above or below them, its place: an accent or a stamp may have hidden it."""
    if len(zone) != LINES_OF_A_ZONE - 1:
        return list(zone)
    first, second = zone
    across, down = second.x - first.x, second.y - first.y
    above = Strip(first.x - across, first.y - down, first.length, first.height, first.slope)
    below = Strip(second.x + across, second.y + down, second.length, second.height, second.slope)
    return [above, first, second, below]
