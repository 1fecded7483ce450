"""Identifiers of the immigration papers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values.identifiers import GRAMMARS, read_identifiers
from schemas.document import ACCEPT_AT
from schemas.field_types import Shape


@pytest.mark.parametrize(
    ("shape", "printed", "bare"),
    [
        (Shape.UCI, "UCI: 11-2345-6789", "1123456789"),
        (Shape.UCI, "1123-4567", "11234567"),
        (Shape.UCI, "X12-3456-7890", "X1234567890"),
        (Shape.APPLICATION, "W993830598", "W993830598"),
        (Shape.PERMIT, "U 123 456 789", "U123456789"),
        (Shape.SUBMISSION, "X724133475", "X724133475"),
        (Shape.PERMANENT_RESIDENCE, "E099977028", "E099977028"),
        (Shape.OFFER, "A1234567", "A1234567"),
        (Shape.LMIA, "8012345", "8012345"),
        (Shape.MEMBER, "R523456", "R523456"),
        (Shape.PASSPORT, "ZE000509", "ZE000509"),
        (Shape.QUEBEC_FILE, "CA-2024-00123", "CA202400123"),
        (Shape.QUEBEC_FILE, "NA 1234567", "NA1234567"),
        (Shape.QUEBEC_FILE, "DOSSIER 12345", "12345"),
        (Shape.QUEBEC_FILE, "12345 MONTREAL", "12345"),
    ],
)
def test_an_identifier_is_read_bare(shape: Shape, printed: str, bare: str) -> None:
    assert [value.value for value in read_identifiers(printed, shape)] == [bare]


@pytest.mark.parametrize(
    ("shape", "printed"),
    [
        (Shape.UCI, "514-555-0199"),
        (Shape.UCI, "1990-01-02"),
        (Shape.APPLICATION, "WW99383059"),
        (Shape.APPLICATION, "W9938305981"),
        (Shape.SUBMISSION, "E724133475"),
        (Shape.PASSPORT, "SURNAME"),
        (Shape.FREE, "514-555-0199"),
        (Shape.UCI, ""),
    ],
)
def test_what_has_another_grammar_is_no_identifier(shape: Shape, printed: str) -> None:
    assert read_identifiers(printed, shape) == ()


def test_letters_in_the_place_of_figures_are_repaired_below_acceptance() -> None:
    (value,) = read_identifiers("E099977O28", Shape.APPLICATION)
    assert (value.value, value.doubt) == ("E099977028", "ocr_repair")
    assert value.quality < ACCEPT_AT


def test_a_letter_between_figures_is_doubted_where_no_grammar_tells() -> None:
    (value,) = read_identifiers("123O567", Shape.FREE)
    assert (value.value, value.doubt) == ("123O567", "look_alike")
    assert value.quality < ACCEPT_AT


@given(st.sampled_from(list(Shape)), st.text(alphabet="ABCXEU0123456789 -.OIlS/", max_size=40))
def test_whatever_is_read_fits_its_grammar(shape: Shape, text: str) -> None:
    for value in read_identifiers(text, shape):
        assert GRAMMARS[shape].bare.fullmatch(value.value)
        assert value.raw == " ".join(text[value.start : value.end].split())


@given(st.sampled_from("WSVUE"), st.integers(min_value=0, max_value=999_999_999), st.sampled_from(["", " ", "-"]))
def test_every_application_number_is_read_however_it_is_spaced(letter: str, number: int, gap: str) -> None:
    digits = f"{number:09}"
    printed = letter + gap + gap.join((digits[:3], digits[3:6], digits[6:]))
    assert [value.value for value in read_identifiers(f"no. {printed}.", Shape.APPLICATION)] == [letter + digits]
