"""Noise is dropped, and a page is legible by what was surely read."""

from extractors.ocr.engine import EngineWord
from extractors.ocr.legibility import LEGIBLE_LETTERS, LINES_SEEN, legible, trustworthy
from schemas.page import Word

LINES = [(0, 50 * at, 400, 50 * at + 20) for at in range(LINES_SEEN)]


def seen(text: str, confidence: float) -> EngineWord:
    return EngineWord(text, (0, 0, 10, 10), confidence, (1, 1, 1))


def page_word(text: str, confidence: float) -> Word:
    return Word(text, (0, 0, 0.1, 0.1), confidence)


def test_specks_and_rules_are_dropped_and_doubtful_words_kept() -> None:
    words = (seen("NOM", 0.25), seen("|", 0.5), seen("-", 0.9), seen("x7", 0.1), seen("1|7<x4c", 0.1))
    assert [word.text for word in trustworthy(words)] == ["NOM", "-"]


def test_a_long_name_is_kept_however_doubtful() -> None:
    assert trustworthy([seen("GARCÏA-MORALES", 0.0)])


def test_a_date_read_surely_makes_a_page_legible() -> None:
    assert legible([page_word("1991-03-27", 0.9)], lambda: LINES)
    assert not legible([page_word("1991-03-27", 0.5)], lambda: LINES)
    assert not legible([page_word("1" * (LEGIBLE_LETTERS - 1), 0.9)], lambda: LINES)


def test_without_lines_of_print_there_is_nothing_to_be_illegible() -> None:
    assert legible([], lambda: LINES[1:])
    assert legible([], lambda: [(0, 0, 30, 30)] * 20)
