"""A cheap look tells how a page lies, and never crops what is the page itself."""

import numpy as np
import pytest

from extractors.ocr.survey import survey
from schemas.page import Medium
from tests.extractors.ocr import papers, wear
from tests.extractors.ocr.papers import PAPERS
from tests.extractors.ocr.wear import turned


@pytest.mark.parametrize("kind", PAPERS)
def test_lines_that_run_along_a_page_are_told_from_lines_across(kind: str) -> None:
    image = wear.scanned(PAPERS[kind](5).image, 5)
    assert survey(image).upright.rotation == 0
    assert survey(turned(image, 90)).upright.rotation == 90
    assert survey(turned(image, 180)).upright.rotation == 0  # which way up is read, not guessed


@pytest.mark.parametrize("kind", ["certificate", "form", "receipt"])
@pytest.mark.parametrize("askew", [-13.0, -3.0, 0.0, 0.8, 14.0])
def test_skew_is_measured_to_a_quarter_of_a_degree(kind: str, askew: float) -> None:
    image = wear.turned_by(PAPERS[kind](2).image, askew)
    assert survey(image).upright.skew == pytest.approx(-askew, abs=0.25)


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("quality", ["digital", "scan", "poor"])
def test_a_scan_is_never_cropped(kind: str, quality: str) -> None:
    found = survey(wear.QUALITIES[quality](PAPERS[kind](3).image, 3))
    assert found.upright.corners is None
    assert found.medium is Medium.SCAN


@pytest.mark.parametrize("seed", range(4))  # four tables, from wood to dark cloth
def test_the_sheet_in_a_photo_is_found(seed: int) -> None:
    photo, corners = wear.photographed_with_corners(papers.letter(seed).image, seed)
    found = survey(photo)
    assert found.medium is Medium.PHOTO
    assert found.upright.corners is not None
    assert np.abs(np.array(found.upright.corners) - corners).max() < 0.015


def test_a_panel_on_a_screenshot_is_no_sheet_on_a_table() -> None:
    screen = np.full((1600, 1300, 3), (60, 62, 70), np.uint8)
    screen[200:1500, 150:1150] = 250
    assert survey(screen).upright.corners is None


def test_a_panel_with_print_outside_it_is_not_cropped() -> None:
    random = np.random.default_rng(1)
    page = np.array(papers.form(1).image[::2, ::2])
    page = np.clip(page * 0.6 + random.normal(0, 4, page.shape), 0, 255).astype(np.uint8)  # grey, and noisy as a photo
    page[700:1500, 200:1100] = 250
    assert survey(page).upright.corners is None


def test_small_print_is_enlarged_and_large_scans_are_reduced() -> None:
    card = papers.card(2).image
    assert survey(np.ascontiguousarray(card[::4, ::4])).scale > 1.2
    assert survey(papers.lease(1).image).scale == pytest.approx(2200 / 3300, abs=0.01)


def test_longer_paper_is_read_as_finely_as_letter_where_the_scan_states_its_resolution() -> None:
    legal = np.pad(papers.letter(1).image, ((0, 900), (0, 0), (0, 0)), constant_values=252)
    assert survey(legal, 300.0).scale == pytest.approx(188 / 300)
    assert survey(legal, 72.0).scale == survey(legal).scale == pytest.approx(2200 / 4200)
