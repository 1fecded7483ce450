"""Marks that may be letters: small spots of ink on a reduced picture. They show how the lines of a page run."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from extractors.ocr.pictures import figures, ground_of

LONGEST_SIDE_PX = 1400  # of the reduced picture: print of 7 points on A4 is still 5 pixels high
INK_SHARE = 0.84  # ink reflects less than this share of the light the paper reflects; guilloche reflects more
FAINTEST_INK = 28  # grey steps below the paper; on dark surroundings grain and noise are fainter
SHORTEST_PX, THINNEST_PX, LARGEST_PX = 5, 2, 70  # sides of a letter on the reduced picture
LARGEST_ASPECT = 12.0  # a run of letters that touch; longer is a rule
SMALLEST_FILL = 0.12  # of its box that a letter inks; less is a frame or a curve


@dataclass(frozen=True, slots=True)
class Marks:
    """Boxes of marks, one row each: left, top, width, height in pixels of the reduced picture."""

    boxes: npt.NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.boxes)

    @property
    def centres(self) -> npt.NDArray[np.float32]:
        return np.asarray(self.boxes[:, :2] + self.boxes[:, 2:] / 2, np.float32)

    @property
    def feet(self) -> npt.NDArray[np.float32]:
        """The middle of each lower edge: on a line of print these lie on the base line, but for a few."""
        return np.asarray(self.boxes[:, :2] + self.boxes[:, 2:] * (0.5, 1.0), np.float32)

    @property
    def sizes(self) -> npt.NDArray[np.float32]:
        """The lesser side of each: about the height of a letter, whichever way it lies."""
        return np.asarray(self.boxes[:, 2:].min(axis=1), np.float32)

    def letters(self) -> Marks:
        """Without dots and accents, which stand above their letter and not beside it."""
        longer = self.boxes[:, 2:].max(axis=1)
        return Marks(self.boxes[longer >= 0.7 * np.median(longer)])

    def turned_over(self, width: int, height: int) -> Marks:
        """The same marks on the picture turned by 180 degrees."""
        corners = np.array((width, height)) - self.boxes[:, :2] - self.boxes[:, 2:]
        return Marks(np.hstack((corners, self.boxes[:, 2:])).astype(np.int32))


def find_marks(reduced: Picture) -> Marks:
    """The letter-sized marks of a reduced grey picture."""
    ground = ground_of(reduced)
    ink = ((cv2.subtract(ground, reduced) >= FAINTEST_INK) & (reduced < ground * INK_SHARE)).astype(np.uint8)
    found = figures(ink)
    boxes, areas = found[:, :4], found[:, cv2.CC_STAT_AREA]
    shorter, longer = boxes[:, 2:].min(axis=1), boxes[:, 2:].max(axis=1)
    fits = (longer >= SHORTEST_PX) & (shorter >= THINNEST_PX) & (shorter <= LARGEST_PX) & (longer <= LARGEST_ASPECT * shorter)
    fits &= areas >= SMALLEST_FILL * boxes[:, 2] * boxes[:, 3]
    return Marks(np.asarray(boxes[fits], np.int32))
