"""The report in a real browser, printed: one language shows, closed parts open, nothing runs over the edge of the paper."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from reports.packet import render_report
from tests.reports import build, hostile

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-pdf-header-footer",
)  # fmt: skip
PATIENCE = 60  # seconds before a browser that hangs is given up

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Chromium on this machine; on Debian: apt-get install chromium")


def printed(report: str, folder: Path) -> str:
    """The text of the report as printed, its words separated by single spaces."""
    source, paper = folder / "report.html", folder / "report.pdf"
    source.write_text(report, encoding="utf-8")
    subprocess.run(
        [PROGRAM, *QUIET, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={paper}", source],
        check=True, capture_output=True, timeout=PATIENCE,
    )  # fmt: skip
    document = pypdfium2.PdfDocument(paper)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


@pytest.mark.parametrize(
    ("language", "shown", "hidden"), [("en", "What to do next", "À faire"), ("fr", "À faire", "What to do next")]
)
def test_one_language_is_shown_and_closed_documents_are_printed_open(tmp_path, language, shown, hidden):
    text = printed(render_report(build.verdict(), build.pictures(), language), tmp_path)
    assert shown in text and hidden not in text
    assert "CS10455823" in text


def test_a_hostile_packet_runs_nothing(tmp_path):
    text = printed(render_report(hostile.verdict(hostile.SCRIPT + hostile.ENDING + hostile.ATTRIBUTE), {}), tmp_path)
    assert "document.title='owned'" in text
    assert pypdfium2.PdfDocument(tmp_path / "report.pdf").get_metadata_value("Title").startswith("Incomplete")
