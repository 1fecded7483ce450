"""Which program this is, as hashes: a kept reading or verdict counts only for the engine that made it."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
from importlib import metadata
from pathlib import Path

from extractors.tessdata import MODEL, model_folder

ROOT = Path(__file__).parent.parent
READING = (
    "extractors/files",
    "extractors/ocr",
    "extractors/coded",
    "extractors/pool",
    "extractors/tessdata.py",
    "schemas/page.py",
    "schemas/forms",
    "schemas/form_maps.py",
    "schemas/code_lists.py",
)
JUDGING = ("extractors", "validators", "reports", "schemas", "flows")
LIBRARIES = (
    "tesserocr",
    "pytesseract",
    "pypdf",
    "pypdfium2",
    "pikepdf",
    "rapidocr",
    "zxing-cpp",
    "pillow",
    "opencv-python-headless",
)
SUFFIXES = {".py", ".yaml", ".j2", ".css", ".json"}


@functools.cache
def version() -> str:
    return metadata.version("liasse")


@functools.cache
def reading_engine(ocr: str) -> str:
    """Hash of the code, the libraries and the models that turn bytes into pages."""
    versions = [f"{name} {metadata.version(name)}" for name in LIBRARIES]
    return _digest(READING, ocr, *versions, *_models())


@functools.cache
def whole_engine(ocr: str) -> str:
    """Hash of everything between a packet's bytes and its report."""
    return _digest(JUDGING, reading_engine(ocr))


def ocr_engine(ocr: str) -> str:
    """The OCR engine that a setting stands for on this machine, with its version and model."""
    name = "pytesseract" if ocr == "pytesseract" or importlib.util.find_spec("tesserocr") is None else "tesserocr"
    return f"{name} {metadata.version(name)}, {MODEL}"


def _models() -> list[str]:
    """The language model by size and date: hashing it at every start would cost more than it tells."""
    folder = model_folder()
    model = folder / f"{MODEL}.traineddata" if folder else None
    return [f"{model} {model.stat().st_size} {model.stat().st_mtime_ns}"] if model else []


def _digest(places: tuple[str, ...], *more: str) -> str:
    digest = hashlib.sha256("\n".join(more).encode())
    for place in places:
        path = ROOT / place
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in SUFFIXES:
                digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
