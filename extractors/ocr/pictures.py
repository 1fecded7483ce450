"""Pictures turned to grey and scaled."""

from __future__ import annotations

import cv2
import numpy as np

from extractors.ocr.engine import Picture

cv2.setNumThreads(1)  # one reader process a core: more threads would only stand in each other's way


def grey(image: Picture) -> Picture:
    """The picture without its colours."""
    return image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)


def scaled(image: Picture, factor: float) -> Picture:
    """The picture made smaller or larger by a factor."""
    if factor == 1.0:
        return image
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, None, fx=factor, fy=factor, interpolation=how), np.uint8)
