"""Words that decide are read a second time by a reader that shares nothing with the first."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.ocr.engine import EngineWord, Picture
from extractors.ocr.second_opinion import (
    CONFIRMED,
    DISPUTED,
    DOUBTFUL_NUMBER,
    LOOK_ALIKE,
    MOST_WORDS,
    NAME_DISPUTED,
    TAKEN,
    second_opinion,
    settled,
)
from extractors.ocr.word_reader import Piece, read_word
from schemas.document import ACCEPT_AT
from tests.extractors.ocr.papers import FONTS, SANS

PRINTED = ((40, "94802944"), (240, "PEÑA"), (400, "2021-06-14"))


def word(text: str, confidence: float, box: tuple[int, int, int, int] = (0, 0, 80, 20)) -> EngineWord:
    return EngineWord(text, box, confidence, (1, 1, 1))


def seen(text: str, certainty: float = 1.0) -> tuple[Piece, ...]:
    return tuple(Piece(part, certainty) for part in text.split())


@pytest.fixture(scope="module")
def page() -> tuple[Picture, dict[str, tuple[int, int, int, int]]]:
    """A line of print, grainy as an office scanner leaves it, with the box of each word."""
    picture = Image.new("L", (620, 80), 245)
    pen, face = ImageDraw.Draw(picture), ImageFont.truetype(FONTS / SANS, 26)
    boxes = {}
    for left, text in PRINTED:
        pen.text((left, 25), text, fill=60, font=face)
        boxes[text] = tuple(round(side) for side in pen.textbbox((left, 25), text, font=face))
    grain = np.random.default_rng(1).normal(0, 11, (80, 620))
    return np.clip(np.asarray(picture, float) + grain, 0, 255).astype(np.uint8), boxes


def test_a_number_that_was_misread_surely_is_taken_from_the_second_reader_and_stays_doubtful(page) -> None:
    picture, boxes = page
    (read,) = second_opinion(picture, (word("04802044", 0.98, boxes["94802944"]),), poor=True)
    assert (read.text, read.confidence) == ("94802944", TAKEN)
    assert read.confidence < ACCEPT_AT


def test_a_number_read_right_keeps_its_confidence_and_a_doubtful_one_is_confirmed(page) -> None:
    picture, boxes = page
    words = (word("94802944", 0.97, boxes["94802944"]), word("2021-06-14", 0.6, boxes["2021-06-14"]))
    assert [read.confidence for read in second_opinion(picture, words, poor=True)] == [0.97, CONFIRMED]


def test_an_accent_that_was_lost_is_found_again(page) -> None:
    picture, boxes = page
    (read,) = second_opinion(picture, (word("PENA", 0.85, boxes["PEÑA"]),), poor=True)
    assert (read.text, read.confidence) == ("PEÑA", 0.85)


def test_digits_beyond_a_box_that_was_cut_short_are_seen(page) -> None:
    picture, boxes = page
    left, top, right, bottom = boxes["2021-06-14"]
    short = word("2021-06-1", 0.96, (left, top, right - 18, bottom))
    assert [piece.text for piece in read_word(picture, short, (short,))] == ["2021-06-14"]


def test_the_end_of_a_neighbour_is_not_looked_at(page) -> None:
    picture, boxes = page
    left, top, right, bottom = boxes["2021-06-14"]
    year = word("2021", 0.9, (left, top, left + 64, bottom))
    rest = word("-06-14", 0.9, (left + 67, top, right, bottom))
    assert "06" not in "".join(piece.text for piece in read_word(picture, year, (year, rest)))


def test_a_box_without_room_for_a_letter_holds_nothing(page) -> None:
    speck = word("1", 0.9, (300, 10, 301, 11))
    assert read_word(page[0], speck, (speck,)) == ()


@pytest.mark.parametrize(
    "text", ["https://courriel.example/lire/8842AB", "P<MEXVILLASENOR<<GUADALUPE<<<<<", "dossier", "(AAAA-MM-JJ)", "DD/MM/YYYY"]
)
def test_web_addresses_zones_plain_words_and_masks_are_not_read_again(text: str) -> None:
    nothing_there = np.full((30, 90), 245, np.uint8)
    assert second_opinion(nothing_there, (word(text, 0.3),), poor=True) == (word(text, 0.3),)


def test_on_clean_paper_sure_words_are_not_read_again() -> None:
    nothing_there = np.full((30, 90), 245, np.uint8)
    sure, doubtful = word("94802944", DOUBTFUL_NUMBER), word("94802944", DOUBTFUL_NUMBER - 0.01)
    assert second_opinion(nothing_there, (sure, doubtful), poor=False) == (sure, word("94802944", DISPUTED))


@pytest.mark.parametrize(
    ("first", "second", "certainty", "text", "confidence"),
    [
        ("2023-05-22", "2023-05-21", 0.99, "2023-05-21", TAKEN),
        ("2023-05-22", "2023-05-21", 0.90, "2023-05-22", DISPUTED),
        ("155.00", "15500", 0.99, "15500", TAKEN),
        ("10", ".10", 0.99, "10", CONFIRMED),
        ("SERGE!", "SERGEI", 0.99, "SERGEI", TAKEN),
        ("Autonté", "Autorté", 0.72, "Autonté", NAME_DISPUTED),
        ("Région", "Rigien", 0.17, "Région", 0.85),
        ("CNP", "élève", 0.99, "CNP", NAME_DISPUTED),
        ("H2Y", "", 0.0, "H2Y", DISPUTED),
        ("AI-Khatib", "AI-Khatib", 0.66, "AI-Khatib", LOOK_ALIKE),
        ("Giveñ", "Given", 1.0, "Given", CONFIRMED),
        ("(2021-06)", "2021 - 06 r", 1.0, "(2021-06)", CONFIRMED),
        ("/DÉC", "IDÉC", 0.99, "/DÉC", CONFIRMED),
        ("T451", "T451", 0.9, "T451", 0.85),
    ],
)
def test_two_readings_of_one_word_are_settled(first: str, second: str, certainty: float, text: str, confidence: float) -> None:
    read = settled(word(first, 0.85), seen(second, certainty))
    assert (read.text, read.confidence) == (text, confidence)


def test_a_disputed_word_is_never_surer_than_it_was() -> None:
    assert settled(word("2023-05-22", 0.3), seen("2028-05-22", 0.6)).confidence == 0.3


def test_a_doubtful_name_goes_before_the_figures_that_number_a_forms_boxes(page) -> None:
    picture, boxes = page
    figures = tuple(word(str(number % 10), 0.97, (5, 5, 15, 20)) for number in range(MOST_WORDS))
    assert second_opinion(picture, (*figures, word("PENA", 0.85, boxes["PEÑA"])), poor=True)[-1].text == "PEÑA"


def test_a_name_with_an_accent_is_looked_at_however_surely_it_was_read(page) -> None:
    picture, boxes = page
    (read,) = second_opinion(picture, (word("PÉÑA", 0.97, boxes["PEÑA"]),), poor=False)
    assert read.text == "PEÑA"
    (plain,) = second_opinion(picture, (word("PEGA", 0.97, boxes["PEÑA"]),), poor=False)
    assert plain.text == "PEGA"


def test_a_short_word_that_the_second_reader_sees_quite_otherwise_is_taken_from_it() -> None:
    assert settled(word("AT", 0.65), seen("41")).text == "41"
    assert settled(word("AT", 0.65), seen("41 /")).text == "AT"
    assert settled(word("AT", 0.65), seen("41", 0.96)).text == "AT"
    assert settled(word("NAME", 0.65), seen("4141")).text == "NAME"
