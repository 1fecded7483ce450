"""A picture of a page read into words."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.ocr.engine import Engine, EngineWord, Picture
from extractors.ocr.pictures import grey, scaled
from schemas.page import Box, Medium, Upright, Word

LONGEST_SIDE_PX = 2200  # A4 at 188 dots an inch: reads as well as 300 and 1.5 times faster
PAGE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class OcrReading:
    """What was read on one picture. Boxes are fractions of the upright page."""

    words: tuple[Word, ...]
    upright: Upright
    medium: Medium
    confidence: float  # mean of the words', weighted by length; 0-1; 0 where nothing was read
    signatures: tuple[Box, ...]  # ink that is no text
    width: int  # of the upright page, pixels of the picture as stored
    height: int


def read_image(image: Picture, dpi: float | None, engine: Engine, seconds: float = PAGE_SECONDS) -> OcrReading:
    """Read a page, grey or RGB, as stored. Raises TimeoutError when the engine takes longer than `seconds`."""
    height, width = image.shape[:2]
    small = scaled(grey(image), min(1.0, LONGEST_SIDE_PX / max(height, width)))
    words = tuple(_on_page(word, small.shape[1], small.shape[0]) for word in engine.read(small, seconds=seconds))
    return OcrReading(words, Upright(), Medium.SCAN, mean_confidence(words), (), width, height)


def mean_confidence(words: tuple[Word, ...]) -> float:
    """The words' confidence, weighted by their length; 0 without words."""
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def _on_page(word: EngineWord, width: int, height: int) -> Word:
    x0, y0, x1, y1 = word.box
    return Word(word.text, (x0 / width, y0 / height, x1 / width, y1 / height), word.confidence)
