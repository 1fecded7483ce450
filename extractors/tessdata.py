"""Where Tesseract's models lie on this machine, and what to type where they do not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from schemas.errors import SetupError

MODEL = "fra"
"""The French model alone reads English as well as `fra+eng` does, and a fifth faster."""

USUAL_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",  # Debian, Ubuntu since 22.10
    "/usr/share/tesseract-ocr/4.00/tessdata",  # Ubuntu 20.04 and 22.04
    "/usr/share/tesseract-ocr/tessdata",
    "/usr/share/tessdata",  # Arch, Alpine
    "/usr/share/tesseract/tessdata",  # Fedora
    "/usr/local/share/tessdata",  # built from source; Homebrew on Intel
    "/opt/homebrew/share/tessdata",  # Homebrew on Apple silicon
    "/opt/local/share/tessdata",  # MacPorts
)
INSTALL = {
    "linux": "sudo apt-get install -y tesseract-ocr tesseract-ocr-fra",
    "darwin": "brew install tesseract tesseract-lang",
}


def model_folder(model: str = MODEL) -> Path | None:
    """The first folder that holds the model: TESSDATA_PREFIX (itself or its `tessdata`), then the usual ones."""
    prefix = os.environ.get("TESSDATA_PREFIX")
    named = [Path(prefix), Path(prefix) / "tessdata"] if prefix else []
    folders = [*named, *(Path(folder) for folder in USUAL_FOLDERS)]
    return next((folder for folder in folders if (folder / f"{model}.traineddata").is_file()), None)


def missing(what: str) -> SetupError:
    """The error that names what is missing and the command that brings it, for this platform first."""
    here = "darwin" if sys.platform == "darwin" else "linux"
    other = "linux" if here == "darwin" else "darwin"
    names = {"linux": "Debian/Ubuntu", "darwin": "macOS"}
    return SetupError(
        f"{what} is missing on this machine, so scanned pages cannot be read. "
        f"Install it ({names[here]}): {INSTALL[here]} — {names[other]}: {INSTALL[other]}"
    )
