"""The register of OCR engines. What an engine promises is written in `engine.py`."""

from __future__ import annotations

from extractors.ocr import pytesseract_engine, tesserocr_engine
from extractors.ocr.engine import Engine, EngineModule
from schemas.errors import UsageError

AUTO = "auto"
ENGINES: dict[str, EngineModule] = {module.NAME: module for module in (tesserocr_engine, pytesseract_engine)}
"""In the order in which "auto" tries them: the fast one first."""


def open_engine(name: str = AUTO) -> Engine:
    """Load an engine by name, or with "auto" the fastest that runs here.

    Raises:
        SetupError: Tesseract or its model is missing; the sentence holds the command that installs it.
        UsageError: there is no engine of that name.
    """
    if name == AUTO:
        name = next((known for known, module in ENGINES.items() if module.is_available()), pytesseract_engine.NAME)
    if name not in ENGINES:
        raise UsageError(f"there is no OCR engine {name!r}; choose one of: {', '.join([AUTO, *ENGINES])}")
    return ENGINES[name].open_it()
