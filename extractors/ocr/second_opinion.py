"""Reading a value again, prepared in another way, so that two readings can confirm or contradict each other."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from extractors.ocr.engine import Engine, EngineWord, Layout, Picture
from extractors.ocr.legibility import trustworthy
from extractors.ocr.pictures import PAPER_WHITE, evened, grey, scaled
from extractors.ocr.ruled import without_rules
from schemas.page import Box, Word

LINE_PX = 48  # height to which a line is brought: print of 10 points at 300 dots an inch
LARGEST_ENLARGEMENT, SMALLEST_REDUCTION = 4.0, 0.5
MARGIN = 0.3  # of the line's height, left around it
PALEST_INK = 0.80  # of the paper's brightness: what is paler is a pattern or the edge of a letter
DARKEST_SHARE = 3.0  # percent of the pixels that are taken to be full ink
LEAST_CONTRAST = 40.0  # grey steps that ink must span at least, lest noise be stretched to ink
BORDER_PX = 12
SECONDS = 10.0


def reread_regions(
    upright_image: Picture, boxes: Sequence[Box], engine: Engine, layout: Layout = Layout.LINE, seconds: float = SECONDS
) -> tuple[tuple[Word, ...], ...]:
    """The words in each box of an upright page, read anew: enlarged, unruled, in black and white against its own surroundings.

    Costs some hundredths of a second a box. Boxes and the words' boxes are fractions of the upright page. A box holds one
    line, or several with another `layout`. Raises TimeoutError when a box takes longer than `seconds`.
    """
    return tuple(_reread(upright_image, box, engine, layout, seconds) for box in boxes)


def _reread(image: Picture, box: Box, engine: Engine, layout: Layout, seconds: float) -> tuple[Word, ...]:
    height, width = image.shape[:2]
    x0, y0, x1, y1 = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    margin = MARGIN * (y1 - y0) + 2
    left, top = max(0, round(x0 - 2 * margin)), max(0, round(y0 - margin))
    right, bottom = min(width, round(x1 + 2 * margin)), min(height, round(y1 + margin))
    if right - left < 3 or bottom - top < 3:
        return ()
    factor = (
        float(np.clip(LINE_PX / max(1.0, y1 - y0), SMALLEST_REDUCTION, LARGEST_ENLARGEMENT)) if layout is Layout.LINE else 1.0
    )
    crop = scaled(grey(np.ascontiguousarray(image[top:bottom, left:right])), factor)
    seen = engine.read(_ink_alone(crop, factor * (y1 - y0) if layout is Layout.LINE else LINE_PX), layout, seconds)
    return tuple(_on_page(word, factor, left, top, width, height) for word in trustworthy(seen))


def _ink_alone(crop: Picture, line_px: float) -> Picture:
    """Ink black and paper white, tint, shade and security patterns gone, with a white border."""
    even = without_rules(evened(crop), line_px / 2)
    palest = PALEST_INK * PAPER_WHITE
    darkest = min(float(np.percentile(even, DARKEST_SHARE)), palest - LEAST_CONTRAST)
    stretched = np.clip((even.astype(np.float32) - darkest) * (255.0 / (palest - darkest)), 0, 255)
    bordered = cv2.copyMakeBorder(
        stretched.astype(np.uint8), BORDER_PX, BORDER_PX, BORDER_PX, BORDER_PX, cv2.BORDER_CONSTANT, value=255
    )
    return np.asarray(bordered, np.uint8)


def _on_page(word: EngineWord, factor: float, left: int, top: int, width: int, height: int) -> Word:
    x0, y0, x1, y1 = (side - BORDER_PX for side in word.box)
    box = (
        (x0 / factor + left) / width,
        (y0 / factor + top) / height,
        (x1 / factor + left) / width,
        (y1 / factor + top) / height,
    )
    return Word(word.text, box, word.confidence)
