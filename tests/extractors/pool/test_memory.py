"""A reader's memory stays where it is, however many pages pass through it."""

from __future__ import annotations

from pathlib import Path

import psutil

from extractors.limits import MB, Limits
from extractors.pool import ReaderPool
from schemas.packet import PacketFile
from schemas.page import Page
from tests.extractors.files.papers import LETTER, digital_pdf, picture, scan_pdf

PAGES = 300
SETTLED_AT = 60  # by then every library has loaded what it loads
MAY_GROW = 40 * MB
BUDGET = 500 * MB


def test_memory_is_flat_over_300_pages(tmp_path: Path) -> None:
    digital = digital_pdf(tmp_path / "b.pdf", [(*LETTER, f"Page {number}") for number in range(PAGES - 10)])
    scans = scan_pdf(tmp_path / "a.pdf", [picture()] * 10)
    resident: list[int] = []

    def weigh(page: Page) -> None:
        resident.append(sum(child.memory_info().rss for child in psutil.Process().children()))

    with ReaderPool(1, Limits()) as pool:
        pages = pool.read([(PacketFile(path.name, "", 1, "application/pdf"), path) for path in (scans, digital)], weigh)
    assert len(pages) == len(resident) == PAGES
    assert max(resident) < BUDGET
    assert max(resident[SETTLED_AT:]) - resident[SETTLED_AT] < MAY_GROW
