"""The page over a batch in a real browser: narrowed, sorted, switched, printed; whole without script; no fault for axe-core."""

from __future__ import annotations

import pytest

from schemas.verdict import Bilingual
from tests.reports import batches, hostile

SHOWN = "#packets tbody tr:visible th"


@pytest.fixture(scope="module")
def page() -> str:
    return batches.index(batches.mixed())


def names(opened) -> list[str]:
    return [name.strip() for name in opened.page.locator(SHOWN).all_inner_texts()]


@pytest.mark.parametrize(("width", "language"), [(390, "fr"), (1200, "en")])
def test_the_page_has_no_fault_and_nothing_runs_over_its_edge(open_page, width, language):
    opened = open_page(batches.index(batches.mixed(), language), width)
    assert opened.faults() == []
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("rows", [[], [batches.row("P-1", "complete")]])
def test_a_small_batch_has_no_fault_either(open_page, rows):
    assert open_page(batches.index(rows)).faults() == []


def test_the_first_thing_seen_is_the_thing_to_do_next(open_page, page):
    opened = open_page(page, height=600)
    for words in ("4 packets need attention", "Look at 1 packet", "Settle 2 packets"):
        place = opened.page.get_by_text(words).bounding_box()
        assert place and place["y"] + place["height"] < 600


def test_the_list_is_narrowed_by_verdict_rule_age_and_packet(open_page, page):
    opened = open_page(page)
    at = opened.page.locator
    at("#verdict").select_option("incomplete")
    assert names(opened) == ["P-2", "P-10"] and at("#shown").inner_text() == "2"
    at("#rule").select_option("R10-FEE")
    assert names(opened) == ["P-10"]
    at("#all").click()
    assert len(names(opened)) == 7
    at("#age").select_option("14")
    assert names(opened) == ["Éléonore"]
    at("#all").click()
    at("#find").fill("eleon")
    assert names(opened) == ["Éléonore"]
    assert opened.complaints == []


def test_a_line_of_the_head_and_a_rule_of_the_counts_show_their_packets(open_page, page):
    opened = open_page(page)
    opened.page.get_by_text("Settle 2 packets").click()
    assert names(opened) == ["P-2", "P-10"]
    opened.page.locator("#rule-R10-FEE a").click()
    assert names(opened) == ["P-10"]
    assert opened.page.evaluate("document.activeElement.id") == "list"


def test_a_column_sorts_both_ways_and_numbers_count_as_numbers(open_page, page):
    opened = open_page(page)
    heading = opened.page.locator("#packets thead th").first
    heading.get_by_role("button").click()
    assert names(opened) == ["Éléonore", "P-2", "P-4", "P-5", "P-6", "P-9", "P-10"]
    assert heading.get_attribute("aria-sort") == "ascending"
    heading.get_by_role("button").press("Enter")
    assert names(opened)[0] == "P-10" and heading.get_attribute("aria-sort") == "descending"
    opened.page.locator("#packets thead button").nth(3).click()
    assert names(opened)[0] == "Éléonore" and heading.get_attribute("aria-sort") is None
    assert opened.faults() == []


def test_the_switch_changes_every_word_the_choices_too(open_page, page):
    opened = open_page(page)
    opened.page.get_by_text("Français", exact=True).click()
    assert opened.page.get_by_text("4 dossiers demandent une intervention").is_visible()
    assert not opened.page.get_by_text("4 packets need attention").is_visible()
    assert opened.page.locator("#verdict option").all_inner_texts()[0] == "Tous les résultats"
    assert opened.page.locator("html").get_attribute("lang") == "fr"
    assert opened.faults() == []


def test_without_script_everything_is_there_but_the_choices(open_page, page):
    opened = open_page(page, script=False)
    assert len(names(opened)) == 7
    assert not opened.page.locator("#find").is_visible()
    opened.page.get_by_text("Français", exact=True).click()
    assert opened.page.get_by_text("Régler 2 dossiers").is_visible()


@pytest.mark.parametrize(
    ("paper", "language", "words"), [("Letter", "en", "4 packets need attention"), ("A4", "fr", "4 dossiers demandent")]
)
def test_it_prints_whole_in_one_language(open_page, tmp_path, paper, language, words):
    text = open_page(batches.index(batches.mixed(), language)).printed(tmp_path, paper)
    assert words in text and "P-10" in text and "A76-BOX4D" in text
    assert ("need attention" in text) != (language == "fr")


def test_a_hostile_batch_runs_nothing_and_stays_on_the_page(open_page):
    text = hostile.SCRIPT + hostile.ENDING + hostile.ATTRIBUTE + hostile.LONG
    rows = [
        batches.hostile_row(text),
        batches.row(hostile.LONG, "complete"),
        batches.row(hostile.WORST, "failed", remark=Bilingual(text, text)),
    ]
    opened = open_page(batches.index(rows), 390)
    assert opened.faults() == []
    assert opened.page.title() == "Packets of the inbox"
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_long_list_is_unfolded_when_asked_or_printed(open_page):
    rows = [batches.row(f"P-{n:03}", "incomplete", 0, batches.finding("R10-FEE" if n % 2 else "A76-LETTER")) for n in range(601)]
    written = batches.index(rows)
    opened = open_page(written)
    assert [opened.page.locator(each).inner_text() for each in ("#shown", "#fitting")] == ["500", "601"]
    plain = open_page(written, script=False)
    assert plain.page.locator("#packets tbody tr:visible").count() == 601
    opened.page.locator("#find").fill("P-600")  # what is folded is found all the same
    assert names(opened) == ["P-600"] and not opened.page.locator("#more").is_visible()
    opened.page.locator("#all").click()
    opened.page.locator("#more").click()
    assert len(names(opened)) == 601
    again = open_page(written)
    again.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert len(names(again)) == 601
