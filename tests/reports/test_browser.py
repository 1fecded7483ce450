"""The report in a real browser: nothing wrong with it, one language shows, it prints open and whole, nothing hostile runs."""

from __future__ import annotations

import pytest

from reports.packet import render_report
from tests.reports import build, hostile

LANGUAGES = [("en", "What to do next", "À faire"), ("fr", "À faire", "What to do next")]


@pytest.fixture(scope="module")
def report() -> str:
    return render_report(build.verdict(), build.pictures())


def test_what_is_wrong_with_a_page_is_seen(open_page):
    policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; script-src 'unsafe-inline'\">"
    shown = open_page(
        f"<!doctype html><html lang=en>{policy}<img src=http://example.test/x style='width:1px'><script>x()</script>"
    )
    said = " ".join(shown.faults())
    assert all(part in said for part in ("img-src", "style-src", "x is not defined", "image-alt", "document-title"))
    assert "asks for http://example.test/x" in open_page("<img src=http://example.test/x>").complaints


@pytest.mark.parametrize("width", [390, 1100])
def test_the_report_has_no_fault(open_page, report, width):
    shown = open_page(report, width)
    assert shown.faults() == []


def test_the_switch_changes_the_language_without_script(open_page, report):
    page = open_page(report, script=False).page
    assert page.get_by_text("What to do next").is_visible()
    page.get_by_text("Français", exact=True).click()
    assert page.get_by_text("À faire maintenant").is_visible()
    assert not page.get_by_text("What to do next").is_visible()


@pytest.mark.parametrize(("language", "shown", "hidden"), LANGUAGES)
def test_one_language_is_printed_and_closed_documents_are_printed_open(open_page, tmp_path, language, shown, hidden):
    text = open_page(render_report(build.verdict(), build.pictures(), language)).printed(tmp_path)
    assert shown in text and hidden not in text
    assert "CS10455823" in text


def test_a_hostile_packet_runs_nothing(open_page):
    shown = open_page(render_report(hostile.verdict(hostile.SCRIPT + hostile.ENDING + hostile.ATTRIBUTE), {}))
    assert shown.complaints == []
    assert shown.page.title().startswith("Incomplete")
    assert "document.title='owned'" in shown.page.inner_text("body")
