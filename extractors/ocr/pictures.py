"""Pictures turned to grey, scaled, and evened out."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture

cv2.setNumThreads(1)  # one reader process a core: more threads would only stand in each other's way

PAPER_WHITE = 245  # what paper becomes where the light is evened out
GROUND_REDUCTION = 8  # the ground changes slowly: it is looked for on a picture this much smaller
GROUND_REACH_PX = 9  # on the reduced picture: wider than a stroke of the largest print, narrower than a shadow


def grey(image: Picture) -> Picture:
    """The picture without its colours."""
    return image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)


def scaled(image: Picture, factor: float) -> Picture:
    """The picture made smaller or larger by a factor."""
    if factor == 1.0:
        return image
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=how), np.uint8)


def thumbnail(image: Picture, longest_side: int) -> Picture:
    """The picture in little; of large pictures only every second, third, … pixel is looked at."""
    step = max(1, max(image.shape[:2]) // (2 * longest_side))
    rough = np.ascontiguousarray(image[::step, ::step])
    return scaled(rough, min(1.0, longest_side / max(rough.shape[:2])))


def ground_of(image: Picture) -> Picture:
    """The paper behind the print of a grey picture, as bright as the light falls on it."""
    height, width = image.shape
    reduced = (max(1, width // GROUND_REDUCTION), max(1, height // GROUND_REDUCTION))
    small = cv2.resize(image, reduced, interpolation=cv2.INTER_AREA)
    reach = np.ones((GROUND_REACH_PX, GROUND_REACH_PX), np.uint8)
    ground = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, reach), GROUND_REACH_PX)
    return np.asarray(cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def evened(image: Picture) -> Picture:
    """A grey picture with shadow, tint and uneven light divided out, so that paper is white everywhere."""
    return np.asarray(cv2.divide(image, np.maximum(ground_of(image), 1), scale=PAPER_WHITE), np.uint8)


def figures(ink: Picture) -> npt.NDArray[np.int32]:
    """Left, top, width, height and area of each figure of ink (pixels that are not 0) that hangs together, corners included."""
    algorithm = cv2.CCL_GRANA  # the same figures as OpenCV's own choice, three times as fast
    _, _, stats, _ = cv2.connectedComponentsWithStatsWithAlgorithm(ink, 8, cv2.CV_32S, algorithm)
    return np.asarray(stats[1:], np.int32)


def ink_raised(image: Picture, letter_px: float) -> Picture:
    """A grey picture on which only strokes as thin as those of letters are left, as dark as their contrast allows."""
    reach = max(9, round(1.5 * letter_px) | 1)
    strokes = cv2.morphologyEx(image, cv2.MORPH_BLACKHAT, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    return np.asarray(255 - strokes * (255.0 / max(1, int(strokes.max()))), np.uint8)
