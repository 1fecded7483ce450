"""Which program this is, as hashes: a kept reading or verdict counts only for the engine that made it."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import re
import sys
from collections.abc import Iterator, Sequence
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
    "onnxruntime",
    "pillow",
    "opencv-python-headless",
    "numpy",
    "lxml",
    "rapidfuzz",
)
LIBRARIES_OF_JUDGING = ("pandas", "pandera", "pydantic", "pyyaml", "jinja2")
SUFFIXES = (".py", ".yaml", ".j2", ".css", ".json", ".npz")


@functools.cache
def version() -> str:
    return metadata.version("liasse")


@functools.cache
def reading_engine(ocr: str) -> str:
    """Hash of the code, the libraries and the models that turn bytes into pages."""
    return _digest(READING, ocr, *_versions(LIBRARIES), *_models())


@functools.cache
def whole_engine(ocr: str) -> str:
    """Hash of everything between a packet's bytes and its report."""
    return _digest(JUDGING, reading_engine(ocr), *_versions(LIBRARIES_OF_JUDGING))


def ocr_engine(ocr: str) -> str:
    """The OCR engine that a setting stands for on this machine, with its version and model."""
    name = "pytesseract" if ocr == "pytesseract" or importlib.util.find_spec("tesserocr") is None else "tesserocr"
    return f"{name} {_version(name)}, {MODEL}"


def _versions(names: Sequence[str]) -> list[str]:
    return [f"{name} {_version(name)}" for name in names]


def _version(name: str) -> str:
    """The version of an installed package, by the name of its folder: to parse its metadata takes ten times as long."""
    return _installed().get(name) or metadata.version(name)


@functools.cache
def _installed() -> dict[str, str]:
    first_last = reversed(sys.path)  # where a package is there twice, Python takes the first
    folders = (folder for place in first_last for folder in Path(place).glob("*.dist-info"))
    found = (folder.stem.rpartition("-") for folder in folders)
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, _, version in found}


def _models() -> list[str]:
    """The language model by size and date: hashing it at every start would cost more than it tells."""
    folder = model_folder()
    model = folder / f"{MODEL}.traineddata" if folder else None
    return [f"{model} {model.stat().st_size} {model.stat().st_mtime_ns}"] if model else []


def _digest(places: tuple[str, ...], *more: str) -> str:
    digest = hashlib.sha256("\n".join(more).encode())
    for file in sorted(file for place in places for file in _files(place)):
        digest.update(file.encode() + b"\0" + (ROOT / file).read_bytes())
    return digest.hexdigest()


def _files(place: str) -> Iterator[str]:
    """The files of a folder that make the program what it is, or the one file, from ROOT on."""
    if place.endswith(".py"):
        yield place
        return
    for folder, _, names in os.walk(ROOT / place):
        within = Path(folder).relative_to(ROOT).as_posix()
        yield from (f"{within}/{name}" for name in names if name.endswith(SUFFIXES))
