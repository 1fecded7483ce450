"""The contract of an OCR engine.

An engine reads one grey picture and gives back every word it saw with its box in pixels, its confidence and the line
it stands on. It knows nothing of pages, papers or packets. What every engine promises:

- One call, one picture: `read(image, layout, seconds)`. The picture is a contiguous uint8 array of height × width,
  dark text on light ground, about 150 to 300 dots an inch. The engine neither turns nor scales it.
- Nothing is remembered from one picture to the next: the same picture gives the same words, whatever was read before.
- Words come in reading order, with text that is not empty and boxes that lie inside the picture.
- A reading that takes longer than `seconds` ends with TimeoutError; an engine never hangs and leaves no process behind.
- One thread. The pool of readers uses the other cores for other pages.
- French accents are read. The model is `fra`, which reads English as well (extractors.tessdata.MODEL).

`EngineModule` says what a module that offers an engine must have; `engines.py` keeps the register.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
"""Height × width (grey) or height × width × 3 (red, green, blue), 0-255."""

PixelBox = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; right and bottom lie just outside."""


class Layout(IntEnum):
    """What the engine may expect on the picture; the values are Tesseract's page segmentation modes."""

    PAGE = 3  # columns, blocks, tables: find them
    BLOCK = 6  # one block of lines, as wide as the picture
    LINE = 7  # one line
    SPARSE = 11  # words here and there, in no order


@dataclass(frozen=True, slots=True)
class EngineWord:
    """One word as an engine saw it."""

    text: str
    box: PixelBox
    confidence: float  # 0-1, as the engine says; not calibrated
    line: tuple[int, int, int]  # block, paragraph and line on the picture: equal for words of one line


Words = tuple[EngineWord, ...]


class Engine(Protocol):
    """An engine that is loaded and ready."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str:
        """Engine, its version and model, for the verdict and for the key of kept readings."""
        ...

    def read(self, image: Picture, layout: Layout = Layout.PAGE, seconds: float = 60.0) -> Words:
        """Every word of a grey picture. Raises TimeoutError after `seconds`."""
        ...


class EngineModule(Protocol):
    """A module that offers an engine."""

    NAME: str

    def is_available(self) -> bool:
        """Whether the engine can run on this machine; loads nothing."""
        ...

    def open_it(self) -> Engine:
        """Load the engine. Raises SetupError, with the command that installs what is missing."""
        ...
