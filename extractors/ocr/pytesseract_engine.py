"""The tesseract program, started anew for every picture: slower, runs everywhere, and gives a second opinion.

The program stays in the process group of the reader that started it, so that it dies with it; pytesseract kills it
when its time is over. pytesseract hands pictures over in files under `tempfile.gettempdir()`.
"""

from __future__ import annotations

import importlib.util
import os
import shutil

import numpy as np

from extractors.ocr.engine import Engine, Layout, Picture, Words
from extractors.ocr.tesseract_tsv import parse_words
from extractors.tessdata import MODEL, missing, model_folder

NAME = "pytesseract"
PROGRAM = "tesseract"
SOURCE_DPI = 200  # what our pictures are scaled to, near enough; Tesseract only warns without it


def is_available() -> bool:
    """Whether the library, the program and the model are on this machine."""
    return (
        importlib.util.find_spec("pytesseract") is not None and shutil.which(PROGRAM) is not None and model_folder() is not None
    )


def open_it() -> Engine:
    """Find the program. Raises SetupError where the program or the model is missing."""
    if shutil.which(PROGRAM) is None:
        raise missing("The program tesseract")
    folder = model_folder()
    if folder is None:
        raise missing(f"Tesseract's model {MODEL!r}")
    return PytesseractEngine(str(folder))


class PytesseractEngine:
    """Starts the program for each picture."""

    name = NAME

    def __init__(self, folder: str) -> None:
        import pytesseract  # not at the top: it costs 400 ms, and most machines never need it

        os.environ["OMP_THREAD_LIMIT"] = "1"  # its threads only stand in each other's way: 4.5 times slower
        self._pytesseract = pytesseract
        self._folder = folder
        self.version = f"tesseract {pytesseract.get_tesseract_version()} {MODEL} ({NAME} {pytesseract.__version__})"

    def read(self, image: Picture, layout: Layout = Layout.PAGE, seconds: float = 60.0) -> Words:
        """Every word of a grey picture. Raises TimeoutError after `seconds`."""
        options = f'--tessdata-dir "{self._folder}" --oem 1 --psm {int(layout)} --dpi {SOURCE_DPI}'
        try:
            tsv = self._pytesseract.image_to_data(
                np.ascontiguousarray(image), lang=MODEL, config=options, timeout=seconds, output_type="string"
            )
        except RuntimeError as error:
            if "timeout" not in str(error):
                raise
            raise TimeoutError(f"the page was not read within {seconds:g} seconds") from error
        return parse_words(tsv)
