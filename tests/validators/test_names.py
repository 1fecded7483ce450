"""Names as passports, offices and people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validators.names import Likeness, PersonName, compare_names, same_words

EQUAL, EXPLAINED, CLOSE, DIFFERENT = Likeness.EQUAL, Likeness.EXPLAINED, Likeness.CLOSE, Likeness.DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (("Müller", "Jürgen"), ("MUELLER", "JUERGEN"), EQUAL),
        (("Müller", "Jürgen"), ("MULLER", "JURGEN"), EQUAL),
        (("Núñez", "Íñigo"), ("NUNEZ", "INIGO"), EQUAL),
        (("Øster", "Åse"), ("OESTER", "AASE"), EQUAL),
        (("Łukasz", "Żaneta"), ("LUKASZ", "ZANETA"), EQUAL),
        (("Groß", "Anna"), ("GROSS", "ANNA"), EQUAL),
        (("O'Brien", "Aoife"), ("OBRIEN", "AOIFE"), EQUAL),
        (("D’Almeida", "Rui"), ("D'ALMEIDA", "RUI"), EQUAL),
        (("Tremblay-Gagné", "Luc"), ("TREMBLAY GAGNE", "LUC"), EQUAL),
        (("Al-Hassan", "Omar"), ("ALHASSAN", "OMAR"), EQUAL),
        (("Sukarno", ""), ("SUKARNO", "-"), EQUAL),
        (("Raju", "FNU"), ("RAJU", ""), EQUAL),
        (("Nguyen", "Thi Mai"), ("THI MAI", "NGUYEN"), EXPLAINED),
        (("García López", "María José"), ("GARCIA", "MARIA"), EXPLAINED),
        (("Ben Salah", "Amine"), ("SALAH", "AMINE"), EXPLAINED),
        (("Al-Rashid", "Omar"), ("RASHID", "OMAR"), EXPLAINED),
        (("Diallo ep Traoré", "Awa"), ("TRAORE", "AWA"), EXPLAINED),
        (("Sidorov", "Ivan Petrovich"), ("SIDOROV", "IVAN"), EXPLAINED),
        (("Raju", ""), ("", "Raju"), EXPLAINED),
        (("Vengadasalapathy Ramanathan", "Subramanian"), ("VENGADASALAPATHY RAMANATHAN", "SUBRAMA"), EXPLAINED),
        (("Mohamed", "Ali"), ("MOHAMMED", "ALI"), CLOSE),
        (("Ali", "Md"), ("ALI", "MOHAMMED"), CLOSE),
        (("Ivanov", "Olga"), ("IVANOVA", "OLGA"), CLOSE),
        (("Kowalski", "Ana"), ("KOWALSKI", "ANNA"), CLOSE),
        (("Diallo", "Aminata"), ("TRAORE", "AMINATA"), DIFFERENT),
        (("Tremblay", "Jean"), ("TREMBLAY", "LUC"), DIFFERENT),
        (("Li", "Wei"), ("WU", "WEI"), DIFFERENT),
        (("Kim", "Min"), ("KIM", "MI"), DIFFERENT),
        (("Lopez", "Ana"), ("GOMEZ", "ANA"), DIFFERENT),
    ],
)
def test_names_are_as_alike_as_people_would_say(one: tuple[str, str], other: tuple[str, str], likeness: Likeness) -> None:
    assert compare_names(PersonName(*one), PersonName(*other)) is likeness
    assert compare_names(PersonName(*other), PersonName(*one)) is likeness


NAMES = st.text(st.characters(codec="utf-8", categories=["Lu", "Ll"], max_codepoint=0x17F), min_size=1, max_size=12)
PERSONS = st.builds(PersonName, NAMES, NAMES)


@given(PERSONS)
def test_name_equals_itself_in_any_case_or_order(name: PersonName) -> None:
    assert compare_names(name, name) is EQUAL
    assert compare_names(name, PersonName(name.given, name.family)) >= EXPLAINED


@given(PERSONS, PERSONS)
def test_likeness_does_not_depend_on_who_is_asked_first(one: PersonName, other: PersonName) -> None:
    assert compare_names(one, other) is compare_names(other, one)


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_can_be_compared(family: str, given_names: str) -> None:
    assert compare_names(PersonName(family, given_names), PersonName("Traoré", "Aminata")) in Likeness


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Aminata Traoré", True),
        ("TRAORE AMINATA FANTA", True),
        ("Jean Kouassi et Aminata Traore", True),
        ("Jean Kouassi", False),
        ("Traoré, Moussa", False),
        ("", False),
    ],
)
def test_line_of_text_names_the_person(line: str, named: bool) -> None:
    assert same_words(line, PersonName("Traoré", "Aminata")) is named
