"""Which program this is, as hashes: a kept reading or verdict counts only for the engine that made it."""

from __future__ import annotations

import functools
import hashlib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
READING = ("extractors/files", "extractors/ocr", "extractors/coded", "extractors/pool", "schemas/page.py", "schemas/forms")
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
TESSDATA = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/usr/local/share/tessdata",
)


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


def _models() -> list[str]:
    """The language models by size and date: hashing 20 MB at every start would cost more than it tells."""
    files = [path for folder in TESSDATA for path in Path(folder).glob("*.traineddata")]
    return [f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in sorted(files)]


def _digest(places: tuple[str, ...], *more: str) -> str:
    digest = hashlib.sha256("\n".join(more).encode())
    for place in places:
        path = ROOT / place
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in SUFFIXES:
                digest.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
