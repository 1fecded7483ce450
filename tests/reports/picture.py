"""The pictures of a report that the README shows.

python -m tests.reports.picture docs     writes report.png and evidence.png there; needs Chromium
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from reports.packet import render_report
from tests.reports import build
from tests.reports.test_browser import PROGRAM, QUIET

VIEWS = {"report.png": (0, 1490), "evidence.png": (2140, 2500)}
"""File → (top, bottom) of what it shows of the report, in pixels; look at them when the report has changed."""

WIDTH, HEIGHT = 1100, 2900  # pixels
COLOURS = 96  # enough for text and calm surfaces; a third of the bytes


def draw(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        source, whole = Path(scratch, "report.html"), Path(scratch, "whole.png")
        source.write_text(render_report(build.verdict(), build.pictures()), encoding="utf-8")
        size = (f"--window-size={WIDTH},{HEIGHT}", "--hide-scrollbars", f"--screenshot={whole}")
        subprocess.run([PROGRAM, *QUIET, f"--user-data-dir={scratch}/profile", *size, source.as_uri()], check=True)
        for name, (top, bottom) in VIEWS.items():
            view = Image.open(whole).convert("RGB").crop((0, top, WIDTH, bottom))
            view.quantize(COLOURS).save(folder / name, optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
