"""Golden files lie beside the tests. To write them anew: set WRITE, run the tests, read the difference, unset it."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
WRITE = False


def matches(name: str, text: str) -> bool:
    path = FOLDER / name
    if WRITE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8") == text
