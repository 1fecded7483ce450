"""Two readings become one: the better at each place, and a dispute lowers confidence."""

from extractors.ocr.engine import EngineWord
from extractors.ocr.merging import DISPUTED, merged


def word(text: str, confidence: float, left: int = 0, width: int = 100) -> EngineWord:
    return EngineWord(text, (left, 10, left + width, 40), confidence, (1, 1, 1))


def test_a_better_reading_takes_the_place_of_a_worse_one_in_order() -> None:
    first = (word("Nom", 0.9), word("GAR1A", 0.3, 200), word("José", 0.9, 400))
    assert [read.text for read in merged(first, [word("GARCÍA", 0.9, 202)])] == ["Nom", "GARCÍA", "José"]


def test_a_worse_reading_changes_nothing_where_it_is_noise() -> None:
    first = (word("1991-03-27", 0.95),)
    assert merged(first, [word("I99l-O3-27", 0.2)]) == first


def test_two_sure_readings_that_differ_are_a_dispute() -> None:
    (read,) = merged((word("1991-03-27", 0.95),), [word("1991-03-21", 0.9)])
    assert read.text == "1991-03-27"
    assert read.confidence == 0.95 * DISPUTED


def test_two_readings_that_agree_have_the_higher_confidence() -> None:
    (read,) = merged((word("U123456789", 0.5),), [word("U123456789", 0.9)])
    assert read.confidence == 0.9


def test_one_word_read_as_two_is_one_place() -> None:
    first = (word("Prén", 0.3, 0, 48), word("om", 0.3, 52, 48))
    assert [read.text for read in merged(first, [word("Prénom", 0.9)])] == ["Prénom"]


def test_words_that_only_the_second_saw_are_added_if_they_can_be_believed() -> None:
    read = merged((word("Prénom", 0.9),), [word("Kavitha", 0.8, 300), word("~", 0.9, 600), word("il", 0.3, 800)])
    assert [one.text for one in read] == ["Prénom", "Kavitha"]


def test_of_two_readings_without_sense_the_likelier_is_kept() -> None:
    (read,) = merged((word("GARC1A", 0.0),), [word("GARCÏA", 0.4)])
    assert (read.text, read.confidence) == ("GARCÏA", 0.4)
