"""The report as a clerk uses it: by keyboard, on a telephone, on paper, and whatever its packet holds."""

from __future__ import annotations

import pypdfium2
import pytest

from reports.changes import compare
from reports.packet import render_report
from tests.reports import build, hostile
from tests.reports.test_changes import judged

PAPERS = {"Letter": (612, 792), "A4": (595, 842)}  # points
REPORTS = {
    "complete": lambda: render_report(build.complete(), build.pictures(), "fr"),
    "changed": lambda: render_report(
        build.verdict(), build.pictures(), "fr", compare(judged(build.doubtful()), judged(build.verdict(), **{"more.pdf": "3"}))
    ),
    "hostile": lambda: render_report(hostile.verdict(), {}),
}


@pytest.fixture(scope="module")
def report() -> str:
    return render_report(build.verdict(), build.pictures())


@pytest.mark.parametrize("name", REPORTS)
def test_every_kind_of_report_is_without_fault(open_page, name):
    assert open_page(REPORTS[name]()).faults() == []


@pytest.mark.parametrize("name", ["changed", "hostile"])
def test_nothing_runs_over_the_edge_of_a_telephone(open_page, name):
    page = open_page(REPORTS[name](), width=360).page
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_first_screen_says_the_verdict_and_what_to_do(open_page, report):
    page = open_page(report, width=1280, height=720).page
    for text in ("Incomplete", "7 things remain", "Send the invitation letter"):
        assert page.get_by_text(text).first.bounding_box()["y"] < 720, text


def test_the_language_is_switched_and_a_document_opened_from_the_keyboard(open_page, report):
    page = open_page(report, script=False).page
    page.keyboard.press("Tab")
    assert page.get_by_text("Skip to the report").is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert page.get_by_role("heading", name="À faire maintenant").is_visible()
    closed = page.locator("details:not([open]) > summary").first
    closed.focus()
    page.keyboard.press("Enter")
    assert page.locator("#document-d1 table").is_visible()


def test_a_screen_reader_meets_landmarks_headings_and_named_tables(open_page, report):
    page = open_page(report).page
    assert (
        page.get_by_role("main").count() == page.get_by_role("contentinfo").count() == page.get_by_role("navigation").count() == 1
    )
    assert page.get_by_role("heading", level=1).inner_text().endswith("Incomplete")
    assert page.get_by_role("radio", name="Français").count() == 1
    assert all(image.get_attribute("alt") for image in page.locator("img").all())


@pytest.mark.parametrize("paper", PAPERS)
def test_the_chosen_language_alone_is_printed_on_letter_and_a4(open_page, report, tmp_path, paper):
    shown = open_page(report)
    shown.page.get_by_text("Français", exact=True).click()
    text = shown.printed(tmp_path, paper)
    sheets = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert "À faire maintenant" in text and "What to do next" not in text
    assert all(abs(a - b) <= 1 for a, b in zip(sheets[0].get_size(), PAPERS[paper], strict=True))


def test_no_finding_and_no_row_is_cut_by_the_edge_of_a_sheet(open_page, report, tmp_path):
    """Each finding's heading and its last line stand on one sheet."""
    open_page(report).printed(tmp_path)
    sheets = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "printed.pdf")]
    for message, remedy in ((f.message.en, f.remedy.en) for f in build.verdict().findings if f.remedy.en):
        first, last = message.split()[:4], remedy.rstrip(".").split()[-2:]
        assert any(" ".join(first) in sheet and " ".join(last) in " ".join(sheet.split()) for sheet in sheets), message
