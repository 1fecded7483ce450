"""The pictures that the README shows: a packet's report, the page over a batch, the letter to an applicant.

python -m tests.reports.picture reports/docs     writes them there; needs Chromium
"""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import sync_playwright

from reports.letter.letter import Sender, write_letter
from reports.letter.pdf import letter_pdf
from reports.packet import render_report
from reports.verdict_json import verdict_bytes
from reports.wording import LANGUAGES, Language
from tests.reports import batches, build
from tests.reports.browser import launched, opened

VIEWS = {"report.png": ("report", 0, 1490), "evidence.png": ("report", 2216, 2580), "index.png": ("index", 0, 1120)}
"""File → page, and the top and bottom of what it shows of it, in pixels; look at them when a page has changed."""

WIDTH, HEIGHT = 1100, 2900  # pixels
COLOURS = 96  # enough for text and calm surfaces; a third of the bytes
GAP = 24  # pixels around the sheets of a letter
DUE = dt.date(2024, 10, 10)
TEAM = Sender("Northern Intake", ("12 Larkmoor Avenue", "Montréal (Québec)  H2X 1Y4"), "intake@example.org", "Idris Vantongeren")


def draw(folder: Path) -> None:
    draw_pages(folder)
    _saved(_letters(), folder / "letter.png")


def draw_pages(folder: Path) -> None:
    pages = {"report": render_report(build.verdict(), build.pictures()), "index": batches.busy()}
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = launched(playwright)
        for page, html in pages.items():
            source, whole = Path(scratch, f"{page}.html"), Path(scratch, f"{page}.png")
            source.write_text(html, encoding="utf-8")
            opened(browser, source, WIDTH, HEIGHT, script=True).page.screenshot(path=whole)
            for name, (shown, top, bottom) in VIEWS.items():
                if shown == page:
                    _saved(Image.open(whole).convert("RGB").crop((0, top, WIDTH, bottom)), folder / name)
        browser.close()


def _letters() -> Image.Image:
    """The letter in both languages, side by side."""
    width = (WIDTH - 3 * GAP) // 2
    sheets = [_sheet(language, width) for language in LANGUAGES]
    desk = Image.new("RGB", (WIDTH, sheets[0].height + 2 * GAP), "#e9e5db")
    for number, sheet in enumerate(sheets):
        desk.paste(sheet, (GAP + number * (width + GAP), GAP))
    return desk


def _sheet(language: Language, width: int) -> Image.Image:
    letter = write_letter(verdict_bytes(build.verdict(), {}), TEAM, build.verdict().as_of, DUE, language)
    assert letter is not None
    page = pypdfium2.PdfDocument(letter_pdf(letter))[0]
    return page.render(scale=width / page.get_width()).to_pil().convert("RGB")


def _saved(view: Image.Image, path: Path) -> None:
    view.quantize(COLOURS).save(path, optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
