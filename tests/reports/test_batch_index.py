"""index.html: what wants somebody stands first, every packet is listed, nothing of a packet can run or break out."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re

import pytest
from lxml import html

from reports.batch import index as page_of
from reports.batch.figures import Figures, share_without_person
from reports.batch.row import FAILED, Scope
from schemas.verdict import Bilingual
from tests.reports import batches, hostile


def parsed(rows, language="en", **scope) -> html.HtmlElement:
    return html.document_fromstring(batches.index(rows, language, Scope(**scope)))


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def names(page: html.HtmlElement) -> list[str]:
    return [text_of(cell) for cell in page.xpath("//table[@id='packets']/tbody/tr/th")]


def test_what_to_do_next_comes_first_and_the_most_urgent_packet_heads_the_list():
    page = parsed(batches.mixed())
    words = text_of(page.body)
    order = [
        "4 packets need attention",
        "Look at 1 packet",
        "Settle 2 packets",
        "Hand 1 packet",
        "1 packet waits",
        "Pass on 1 packet",
    ]
    assert [words.index(part) for part in order] == sorted(words.index(part) for part in order)
    assert names(page) == ["Éléonore", "P-2", "P-10", "P-4", "P-5", "P-9", "P-6"]


def test_a_batch_that_needs_nobody_says_so_and_an_empty_one_too():
    assert "No packet needs attention" in text_of(parsed([batches.row("P-1", "complete")]).body)
    assert "There is no packet here." in text_of(parsed([]).body)


def test_each_packet_leads_to_its_report_and_letters_and_says_why_it_has_none():
    page = parsed(batches.mixed())
    assert page.xpath("//tr[th//a='P-10']//a/@href") == ["P-10/report.html", "P-10/letter.fr.pdf"]
    (failed,) = page.xpath("//tr[@id='first-failed']")
    assert not failed.xpath(".//a") and {batches.DAMAGED.en, batches.DAMAGED.fr} <= set(failed.xpath(".//td[2]//span/text()"))
    assert "the same papers as P-9" in text_of(page.xpath("//tbody/tr[7]")[0])


def test_the_counts_name_each_rule_once_and_leave_duplicates_out():
    page = parsed([*batches.mixed(), batches.row("P-11", "incomplete", 3, batches.finding("R10-FEE"), duplicate_of="P-10")])

    def counts(rule: str) -> list[str]:
        return [cell.text for cell in page.xpath(f"//tr[@id='rule-{rule}']/td")]

    assert counts("A76-LETTER") == ["2", "1", "–"]
    assert counts("R10-FEE") == ["1", "–", "–"]
    assert counts("A76-BOX4D") == ["–", "–", "1"]


def test_a_packet_to_review_says_why_even_where_nothing_blocks():
    warned = batches.finding("FILE-LEGIBLE", severity="warning")
    page = parsed([batches.row("P-1", "needs_review", 0, warned), batches.row("P-2", "complete", 0, warned)])
    assert page.xpath("//tr/@data-r") == ["FILE-LEGIBLE", ""]


def test_the_trend_has_a_row_a_day_and_the_share_that_needed_no_person():
    page = parsed(batches.mixed())
    (table,) = page.xpath("//section[@aria-labelledby='trend']//table")
    assert [text_of(cell) for cell in table.xpath("./tbody/tr[1]/*")] == ["2026-11-21", "1", "1", "1", "67%67 %"]
    assert share_without_person({"complete": 1, "incomplete": 1, "needs_review": 2}) == 0.5
    assert share_without_person({"complete": 0, "incomplete": 0, "needs_review": 0}) == 0


def test_the_period_is_told():
    page = parsed(batches.mixed(), since=dt.date(2026, 9, 1), until=dt.date(2026, 9, 30), outcome="incomplete")
    head = text_of(page.xpath("//p[@class='packet']")[0])
    assert "Judged from 1 September 2026 to 30 September 2026" in head and "du 1er septembre 2026 au" in head
    assert "Verdict: Incomplete" in head


@pytest.mark.parametrize(("days", "passed"), [(0, 0), (2, 0), (3, 2), (7, 2), (8, 7), (30, 14), (31, 30), (4000, 30)])
def test_an_age_is_the_last_bound_that_has_passed(days, passed):
    assert Figures(batches.TODAY).age_of(batches.TODAY - dt.timedelta(days)) == passed


def test_a_long_list_is_folded_where_it_is_least_urgent(monkeypatch):
    monkeypatch.setattr(page_of, "LINES_MOST", 3)
    page = parsed(batches.mixed())
    assert names(page) == ["Éléonore", "P-2", "P-10"]
    assert "4 less urgent packets are not listed here" in text_of(page.body)
    assert "4 packets need attention" in text_of(page.body)


def test_ten_thousand_packets_stay_under_six_megabytes():
    findings = (batches.finding("A76-LETTER"), batches.finding("R10-FEE"))
    written = batches.index(
        batches.row(f"P-{number}", "incomplete", number % 40, *findings) for number in range(page_of.LINES_MOST)
    )
    assert page_of.LINES_MOST == 10_000
    assert len(written.encode()) < 6_000_000


def test_rules_of_a_long_list_stand_as_links_to_their_titles(monkeypatch):
    monkeypatch.setattr(page_of, "TITLED_MOST", 3)
    page = parsed(batches.mixed())
    assert page.xpath("//tr[@id='first-needs_review']//a[@class='rule']/@href") == ["#rule-A76-STATUS", "#rule-A76-LETTER"]


def test_every_link_within_the_page_leads_to_a_place_and_every_place_is_one():
    page = parsed(batches.mixed())
    places = page.xpath("//@id")
    assert len(places) == len(set(places))
    pointers = [target[1:] for target in page.xpath("//@href") if target.startswith("#")]
    assert set(pointers + page.xpath("//@aria-labelledby") + page.xpath("//@for")) <= set(places)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_everything_said_is_said_in_both_languages(language):
    page = parsed(batches.mixed(), language)
    assert page.get("lang") == language and page.xpath("//input[@checked]/@id") == [f"language-{language}"]
    english, french = page.xpath("//span[@class='en']"), page.xpath("//span[@class='fr']")
    assert len(english) == len(french) > 50
    assert len(page.xpath("//img[@class='en'][@alt]")) == len(page.xpath("//img[@class='fr'][@alt]")) == 4
    assert all(option.get("data-en") and option.get("data-fr") for option in page.xpath("//option"))


def test_the_policy_admits_only_our_style_our_script_and_embedded_plots():
    page = parsed(batches.mixed())
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,), (script,) = page.xpath("//style"), page.xpath("//script")
    for kind, element in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none';") and "unsafe" not in policy
    assert not page.xpath("//@*[starts-with(name(), 'on') or name() = 'style' or name() = 'srcset']")
    assert all(src.startswith("data:image/svg+xml;base64,") for src in page.xpath("//@src"))


def test_the_plots_are_drawings_alone_and_equal_for_equal_batches():
    first, again = batches.index(batches.mixed()), batches.index(batches.mixed())
    assert first == again
    for uri in html.document_fromstring(first).xpath("//img/@src"):
        drawn = base64.b64decode(uri.partition(",")[2]).decode()
        assert "<script" not in drawn and "P-10" not in drawn and not re.search(r'href="(?!#)', drawn)


def test_nothing_in_a_packet_can_run_or_break_out():
    written = batches.index(
        [batches.hostile_row(hostile.WORST), batches.row(hostile.WORST, FAILED, remark=Bilingual(hostile.WORST, hostile.WORST))]
    )
    page = html.document_fromstring(written)
    assert len(page.xpath("//script")) == len(page.xpath("//style")) == len(page.xpath("//body")) == 1
    assert not page.xpath("//iframe | //@*[starts-with(name(), 'on') or name() = 'autofocus']")
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", written)
    assert len(page.xpath("//table[@id='packets']/tbody/tr")) == 2
    assert max(len(name) for name in names(page)) <= 60
