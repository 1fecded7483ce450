"""Print that Tesseract passed over is found by the second reader, and specks and rules are not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.ocr.engine import EngineWord, Picture
from extractors.ocr.lost_words import CONFIDENCE, lost_words
from extractors.ocr.marks import find_marks
from schemas.document import ACCEPT_AT
from tests.extractors.ocr.papers import FONTS, SANS

LABEL = EngineWord("Sexe", (40, 40, 110, 70), 0.95, (1, 1, 1))


def line(*printed: tuple[int, str]) -> Picture:
    picture = Image.new("L", (620, 120), 245)
    pen, face = ImageDraw.Draw(picture), ImageFont.truetype(FONTS / SANS, 26)
    for left, text in ((40, "Sexe"), *printed):
        pen.text((left, 38), text, fill=40, font=face)
    return np.asarray(picture)


@pytest.mark.parametrize(("printed", "found"), [("M", "M"), ("F", "F"), ("......... M", "M"), ("2852", "2852")])
def test_a_value_that_stands_alone_is_found_and_never_enough_to_decide(printed: str, found: str) -> None:
    page = line((240, printed))
    (read,) = lost_words(page, (LABEL,), find_marks(page))
    assert (read.text, read.confidence) == (found, CONFIDENCE)
    assert CONFIDENCE < ACCEPT_AT
    assert page[:, read.box[0] : read.box[2]].min() < 100


def test_words_that_were_read_are_not_found_again() -> None:
    page = line()
    assert lost_words(page, (LABEL,), find_marks(page)) == ()


def test_rules_specks_and_folds_are_no_words() -> None:
    page = line((200, "|"), (300, "-"), (400, "."), (500, "/")).copy()
    page[20:25, 550:555] = 30
    assert lost_words(page, (LABEL,), find_marks(page)) == ()


def test_blank_paper_has_no_lost_words() -> None:
    blank = np.full((200, 200), 245, np.uint8)
    assert lost_words(blank, (), find_marks(blank)) == ()


def test_the_end_of_a_word_whose_box_is_too_small_is_no_word_of_its_own() -> None:
    page = line()
    short = EngineWord("Sex", (40, 40, 92, 70), 0.95, (1, 1, 1))
    assert lost_words(page, (short,), find_marks(page)) == ()
