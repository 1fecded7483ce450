"""What OCR says of a zone: where to look, what stands there when nothing is seen; a page of text is not searched."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from extractors.coded.mrz import looks_like_mrz, mrz_values
from extractors.coded.mrz.words import line_text, mrz_lines
from schemas.page import Word
from tests.extractors.coded.mrz_writer import Holder, td3

LETTER = ["We", "have", "received", "your", "application", "for", "permanent", "residence", "in", "Canada"]


def words(lines: list[str], confidence: float = 0.95, pieces: int = 1) -> tuple[Word, ...]:
    """Each line at the foot of the page, in so many pieces."""
    found = []
    for number, line in enumerate(lines):
        top = 0.85 + 0.04 * number
        width = -(-len(line) // pieces)
        for start in range(0, len(line), width):
            left = 0.1 + 0.8 * start / len(line)
            found.append(Word(line[start : start + width], (left, top, left + 0.8 * width / len(line), top + 0.02), confidence))
    return tuple(found)


def text_words(count: int) -> tuple[Word, ...]:
    return tuple(Word(LETTER[n % len(LETTER)], (0.1, 0.05 + n * 0.005, 0.2, 0.06 + n * 0.005), 0.96) for n in range(count))


def blank() -> np.ndarray:
    return np.full((600, 800), 255, np.uint8)


@pytest.mark.parametrize("text", ["P<FRATREMBLAY<<MARIE", "18AV123455FRA9103275F2908142", "KKKKKKKKKK", "<<<<", "F2908142««««08"])
def test_traces_of_a_zone(text: str) -> None:
    assert looks_like_mrz((Word(text, (0, 0, 1, 1), 0.5),))


@pytest.mark.parametrize("text", ["", "Montréal,", "Bookkeeper", "INTERNATIONAL", "W123456789", "a<b", "1991-03-27"])
def test_words_of_letters_and_forms_are_none(text: str) -> None:
    assert not looks_like_mrz((Word(text, (0, 0, 1, 1), 0.9),))


def test_a_line_in_pieces_is_joined_in_order() -> None:
    zone = td3(Holder())
    pieces = words(zone, pieces=3)
    assert [line_text(line) for line in mrz_lines(tuple(reversed(pieces)))] == zone


def test_a_zone_that_only_ocr_saw_is_read_from_its_words_and_its_number_not_blindly_trusted() -> None:
    values = {value.name: value for value in mrz_values(blank(), words(td3(Holder(number="GX8612345")), confidence=0.7))}
    assert values["mrz/document_number"].value == "GX8612345"
    assert values["mrz/date_of_birth"].value == "910327"
    assert values["mrz/document_number"].confidence < 0.9  # no check digit tells G from 6 or 8 from S


def test_a_page_of_text_is_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    def searched(*_: object, **__: object) -> None:
        raise AssertionError("the page was searched")

    monkeypatch.setattr("extractors.coded.mrz.read_zone", searched)
    assert mrz_values(blank(), text_words(120)) == ()
    with pytest.raises(AssertionError, match="searched"):
        mrz_values(blank(), text_words(20))


def test_words_point_to_the_strip(shared: Path) -> None:
    image = np.asarray(
        cv2.imread(str(shared / "samples" / "mrz-passporteye" / "100_pass-uto.jpg"), cv2.IMREAD_GRAYSCALE), np.uint8
    )
    seen = (
        Word("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<", (0.09, 0.77, 0.92, 0.80), 0.4),
        Word("L898902C36UT07408I22FI204I59ZE184226B<<<<<I0", (0.09, 0.83, 0.92, 0.86), 0.4),
    )
    values = {value.name: value for value in mrz_values(image, seen)}
    assert values["mrz/valid"].value == "yes"
    assert values["mrz/document_number"].confidence >= 0.9
