"""The pictures that the README shows: a packet's report, the page over a batch.

python -m tests.reports.picture reports/docs     writes them there; needs Chromium
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from reports.packet import render_report
from tests.reports import batches, build
from tests.reports.browser import launched, opened

VIEWS = {"report.png": ("report", 0, 1490), "evidence.png": ("report", 2140, 2500), "index.png": ("index", 0, 1120)}
"""File → page, and the top and bottom of what it shows of it, in pixels; look at them when a page has changed."""

WIDTH, HEIGHT = 1100, 2900  # pixels
COLOURS = 96  # enough for text and calm surfaces; a third of the bytes


def draw(folder: Path) -> None:
    pages = {"report": render_report(build.verdict(), build.pictures()), "index": batches.busy()}
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = launched(playwright)
        for page, html in pages.items():
            source, whole = Path(scratch, f"{page}.html"), Path(scratch, f"{page}.png")
            source.write_text(html, encoding="utf-8")
            opened(browser, source, WIDTH, HEIGHT, script=True).page.screenshot(path=whole)
            for name, (shown, top, bottom) in VIEWS.items():
                if shown == page:
                    view = Image.open(whole).convert("RGB").crop((0, top, WIDTH, bottom))
                    view.quantize(COLOURS).save(folder / name, optimize=True)
        browser.close()


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
