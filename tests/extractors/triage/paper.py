"""Pages for tests, written as text: what a reader would have handed over, without drawing and reading a paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import yaml

from schemas.page import Medium, Page, ReadMethod, Word

LINE, LARGE = 0.011, 0.02  # type sizes, fraction of the page's height
LETTER = 0.62  # width of a letter, in type sizes
MISREAD = dict(
    zip("eclinuasthgmrdéà", ["c", "e", "i", "l", "u", "n", "o", "5", "f", "b", "q", "rn", "t", "cl", "e", "a"], strict=True)
)


def invented_pages(folder: str = "pages") -> list[dict[str, Any]]:
    """All pages written down in a folder beside this file."""
    files = sorted(Path(__file__).with_name(folder).glob("*.yaml"))
    return [entry for file in files for entry in yaml.safe_load(file.read_text("utf-8"))]


def page_of(text: str, file: str = "upload.pdf", number: int = 1, **more: Any) -> Page:
    """One line a line; "# " before larger type; "|" between columns; an empty line is a gap."""
    words: list[Word] = []
    top = 0.06
    for line in text.strip("\n").split("\n"):
        size = LARGE if line.startswith("# ") else LINE
        left = 0.1
        for cell in line.removeprefix("# ").split("|"):
            for printed in cell.split():
                width = len(printed) * size * LETTER
                words.append(Word(printed, (left, top, left + width, top + size), 1.0))
                left += width + size * 0.4
            left += 0.08
        top += size * 1.35
    given = {"read": ReadMethod.TEXT, "medium": Medium.DIGITAL, "width": 612.0, "height": 792.0, **more}
    return Page(file, number, words=tuple(words), **given)


def as_scanned(page: Page, misread: float, seed: int) -> Page:
    """The page as a poor scan is read: letters misread, words lost, cut in two or run together."""
    chance, words = Random(seed), []
    for word in page.words:
        x0, y0, x1, y1 = word.box
        text = "".join(_misread(c) if chance.random() < misread else c for c in word.text)
        fate = chance.random()
        if fate < misread * 0.7:
            continue
        if fate < misread * 0.7 + 0.03 and len(text) > 5:
            cut = len(text) // 2
            middle = x0 + (x1 - x0) * cut / len(text)
            words += [Word(text[:cut], (x0, y0, middle, y1), 0.8), Word(text[cut:], (middle, y0, x1, y1), 0.8)]
        elif fate > 0.97 and words and words[-1].box[1] == y0:
            before = words.pop()
            words.append(Word(before.text + text, (before.box[0], y0, x1, y1), 0.8))
        else:
            words.append(Word(text, word.box, 0.8))
    return replace(page, words=tuple(words), medium=Medium.SCAN, read=ReadMethod.OCR, confidence=0.8)


def _misread(letter: str) -> str:
    wrong = MISREAD.get(letter.lower(), letter)
    return wrong.upper() if letter.isupper() else wrong
