"""What stands in the way of reading is taken out; print is not."""

import cv2
import numpy as np
import pytest

from extractors.ocr.bars import find_bars, with_bars_inverted
from extractors.ocr.leaders import without_leaders
from extractors.ocr.pictures import evened, grey, scaled, thumbnail
from extractors.ocr.ruled import ruled_lines, without_rules
from extractors.ocr.stamps import find_stamps, without_stamps
from tests.extractors.ocr import papers

LETTER_PX = 14.0


def test_shadow_is_divided_out() -> None:
    page = grey(papers.letter(2).image)[::2, ::2].astype(np.float32)
    shaded = (page * np.linspace(0.35, 1, page.shape[1])[None, :]).astype(np.uint8)
    assert evened(shaded)[-200:, 100:-100].min() > 225  # paper below the letter, from dark to bright


def test_the_edges_of_boxes_go_and_the_print_in_them_stays() -> None:
    page = evened(scaled(grey(papers.form(1).image), 0.66))
    assert np.count_nonzero(ruled_lines(page, LETTER_PX)) > 5000
    cleaned = without_rules(page, LETTER_PX)
    assert not ruled_lines(cleaned, LETTER_PX).any()
    print_and_bars = np.count_nonzero(cleaned < 128)
    assert print_and_bars > 0.8 * (np.count_nonzero(page < 128) - np.count_nonzero(ruled_lines(page, LETTER_PX)))


def test_large_headings_are_no_ruled_lines() -> None:
    page = evened(scaled(grey(papers.certificate(0).image), 0.66))
    assert not ruled_lines(page, LETTER_PX)[: page.shape[0] // 8].any()


def test_a_stamp_is_found_and_painted_out_and_black_print_under_it_stays() -> None:
    image = papers.permit(1).image
    stamps = find_stamps(thumbnail(image, 700))
    assert len(stamps) == 1
    assert stamps[0] == pytest.approx((380 / 612, 180 / 792, 500 / 612, 300 / 792), abs=0.02)
    cleaned = without_stamps(image, stamps)
    black = image.max(axis=2) < 60
    assert (cleaned[black] < 90).mean() > 0.99
    red = (image[..., 0] > 150) & (image[..., 1] < 80)
    assert (cleaned[red] > 200).mean() > 0.95


@pytest.mark.parametrize("kind", ["certificate", "letter", "form", "card", "lease"])
def test_papers_without_a_stamp_have_none(kind: str) -> None:
    assert find_stamps(thumbnail(papers.PAPERS[kind](2).image, 700)) == ()


def test_dots_that_lead_to_a_value_go_and_those_of_print_stay() -> None:
    page = evened(scaled(grey(papers.letter(2).image), 0.66))
    assert np.array_equal(without_leaders(page, LETTER_PX), page)
    dotted = page.copy()
    place = np.s_[-60:-57, 200:800]
    for left in range(200, 800, 9):
        dotted[-60:-57, left : left + 3] = 20
    dotted[-60:-57, 400:409] = 20  # two dots that ran together
    assert np.count_nonzero(without_leaders(dotted, LETTER_PX)[place] < 128) == 0
    assert np.array_equal(without_leaders(dotted, LETTER_PX)[:-70], page[:-70])


def test_an_ellipsis_is_no_leader() -> None:
    page = np.full((100, 400), 245, np.uint8)
    for left in (50, 59, 68):
        page[50:53, left : left + 3] = 20
    assert np.array_equal(without_leaders(page, LETTER_PX), page)


def test_white_print_on_a_dark_bar_becomes_dark_print_on_white() -> None:
    page = evened(scaled(grey(papers.letter(2).image), 0.66))
    assert find_bars(page, LETTER_PX) == []
    heading = cv2.putText(
        np.full((36, 900), 80, np.uint8), "REMARKS / OBSERVATIONS", (10, 26), cv2.FONT_HERSHEY_SIMPLEX, 0.7, 245, 2
    )
    barred = page.copy()
    barred[-80:-44, 150:1050] = heading
    inverted = with_bars_inverted(barred, LETTER_PX)[-80:-44, 150:1050]
    assert (inverted[heading > 200] < 60).mean() > 0.95
    assert (inverted[heading == 80] > 230).mean() > 0.99


@pytest.mark.parametrize("kind", ["certificate", "letter", "card", "lease"])
def test_headings_and_portraits_are_no_bars(kind: str) -> None:
    assert find_bars(evened(scaled(grey(papers.PAPERS[kind](2).image), 0.66)), LETTER_PX) == []
