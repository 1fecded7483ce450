"""libtesseract in our own process, its model loaded once: the fast engine."""

from __future__ import annotations

import importlib.util

import numpy as np

from extractors.ocr.engine import Engine, Layout, Picture, Words
from extractors.ocr.tesseract_tsv import parse_words
from extractors.tessdata import MODEL, missing, model_folder
from schemas.errors import SetupError

NAME = "tesserocr"
SOURCE_DPI = 200  # what our pictures are scaled to, near enough; Tesseract only warns without it


def is_available() -> bool:
    """Whether the library and the model are on this machine."""
    return importlib.util.find_spec("tesserocr") is not None and model_folder() is not None


def open_it() -> Engine:
    """Load the model. Raises SetupError where the model or the library is missing."""
    folder = model_folder()
    if folder is None:
        raise missing(f"Tesseract's model {MODEL!r}")
    try:
        return TesserocrEngine(str(folder))
    except ImportError as error:
        raise SetupError("the library tesserocr does not run on this machine; choose the engine pytesseract") from error


class TesserocrEngine:
    """Keeps one loaded model; not to be shared between threads."""

    name = NAME

    def __init__(self, folder: str) -> None:
        import tesserocr  # not at the top: it does not run everywhere, and costs 50 ms where it does

        self._api = tesserocr.PyTessBaseAPI(path=folder, lang=MODEL, psm=Layout.PAGE, oem=tesserocr.OEM.LSTM_ONLY)
        self._api.SetVariable("debug_file", "/dev/null")
        self.version = f"{tesserocr.tesseract_version().splitlines()[0]} {MODEL} ({NAME} {tesserocr.__version__})"

    def read(self, image: Picture, layout: Layout = Layout.PAGE, seconds: float = 60.0) -> Words:
        """Every word of a grey picture. Raises TimeoutError after `seconds`."""
        picture = np.ascontiguousarray(image)
        height, width = picture.shape
        self._api.ClearAdaptiveClassifier()  # words seen on the page before must not colour this one
        self._api.SetPageSegMode(int(layout))
        self._api.SetImageBytes(picture.tobytes(), width, height, 1, width)
        self._api.SetSourceResolution(SOURCE_DPI)
        try:
            if not self._api.Recognize(int(seconds * 1000)):
                raise TimeoutError(f"the page was not read within {seconds:g} seconds")
            return parse_words(self._api.GetTSVText(0))
        finally:
            self._api.Clear()
