"""Names as papers print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values.names import USUAL_SPLIT, is_misread, mended, read_name, read_person
from schemas.document import ACCEPT_AT


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("  TREMBLAY ", "TREMBLAY"),
        ("Mme Marie-Claire TREMBLAY,", "Marie-Claire TREMBLAY"),
        ("Dear Ms. Oyelaran-Ndiaye,", "Oyelaran-Ndiaye"),
        ("O'Brien  Sean", "O'Brien Sean"),
        ("Jean d'Arc", "Jean d'Arc"),
        ("Marie Tremblay, 123 rue X", "Marie Tremblay"),
        ("Marie Tremblay Date de naissance", "Marie Tremblay"),
        ("Paolo Reyes, titulaire du certificat", "Paolo Reyes"),
        ("DIALLO (née BAH)", "DIALLO"),
        (": de la Cruz", "de la Cruz"),
        ("Fatou Diallo. I live in Dakar.", "Fatou Diallo"),
        ("Mary J. St. James", "Mary J. St. James"),
    ],
)
def test_a_name_is_kept_as_printed_without_what_surrounds_it(printed: str, name: str) -> None:
    found = read_name(printed)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize("printed", ["", "N/A", "s/o", "Aucun", "-", "1234", "please sign here", "A T I O N", "du conjoint"])
def test_what_is_no_name_is_none(printed: str) -> None:
    assert read_name(printed) is None


@pytest.mark.parametrize(
    ("printed", "family", "given"),
    [
        ("Marie Claire TREMBLAY", "TREMBLAY", "Marie Claire"),
        ("Ahmed BEN SALAH", "BEN SALAH", "Ahmed"),
        ("SOW Fatou Binta", "SOW", "Fatou Binta"),
        ("TREMBLAY, Marie Claire", "TREMBLAY", "Marie Claire"),
        ("Nguyen, Van An", "Nguyen", "Van An"),
    ],
)
def test_capitals_and_commas_show_which_part_is_which(printed: str, family: str, given: str) -> None:
    person = read_person(printed)
    assert person is not None
    assert (person.family, person.given, person.split) == (family, given, 1.0)


@pytest.mark.parametrize("printed", ["Sofía Núñez Treviño", "MARIE TREMBLAY", "Dear Mr. Rahmani Nejad"])
def test_a_split_that_only_habit_tells_stays_below_acceptance(printed: str) -> None:
    person = read_person(printed)
    assert person is not None
    assert person.split < ACCEPT_AT


def test_two_words_in_mixed_case_are_a_given_and_a_family_name() -> None:
    person = read_person("Madame Zineb Tazi")
    assert person is not None
    assert (person.given, person.family) == ("Zineb", "Tazi")
    assert person.split >= ACCEPT_AT


def test_particles_stay_with_the_family_name() -> None:
    person = read_person("Abdellah El Idrissi")
    assert person is not None
    assert person.family == "El Idrissi"


def test_a_single_name_is_a_family_name_in_doubt() -> None:
    person = read_person("Sukarno")
    assert person is not None
    assert (person.family, person.given) == ("Sukarno", "")
    assert person.split < ACCEPT_AT


@given(st.text(max_size=60))
def test_any_text_yields_a_name_that_stands_in_it_or_none(text: str) -> None:
    found = read_name(text)
    if found is not None:
        assert found.value.split()[0] in text
        assert " ".join(found.value.split()) == found.value
        assert any(c.isalpha() for c in found.value)


@given(st.text(max_size=60))
def test_the_parts_of_a_split_name_make_up_the_whole(text: str) -> None:
    person = read_person(text)
    if person is not None:
        words = person.whole.value.replace(",", " ").split()
        assert sorted(words) == sorted(f"{person.family} {person.given}".split())


@pytest.mark.parametrize(
    ("printed", "family", "given", "told"),
    [
        ("Thiago dos Santos Araújo", "dos Santos Araújo", "Thiago", True),
        ("Letícia de Assunção", "de Assunção", "Letícia", True),
        ("Mohamed Aziz Ben Hadj Ali", "Ben Hadj Ali", "Mohamed Aziz", False),
        ("María del Carmen López", "López", "María del Carmen", False),
        ("Hamza Ouazzani Chahdi", "Chahdi", "Hamza Ouazzani", False),
    ],
)
def test_a_particle_tells_where_the_family_name_begins(printed: str, family: str, given: str, told: bool) -> None:
    person = read_person(printed)
    assert person is not None
    assert (person.family, person.given) == (family, given)
    assert (person.split == USUAL_SPLIT) is told


@pytest.mark.parametrize("name", ["Gôükhan", "Raûül", "Yuriü", "RAÛÜL", "KuIkarni", "AI Masri"])
def test_letters_that_no_name_has_are_misread(name: str) -> None:
    assert is_misread(name)


@pytest.mark.parametrize("name", ["Gökhan", "Anaïs", "Zoé", "Désirée", "Loïc", "Nguyễn Thị Ánh", "Aliénor", "Özgür", "François"])
def test_letters_that_names_have_are_not(name: str) -> None:
    assert not is_misread(name)


@pytest.mark.parametrize(
    ("misread", "printed"),
    [
        ("KuIkarni", "Kulkarni"),
        ("DanieI", "Daniel"),
        ("AI-Khatib", "Al-Khatib"),
        ("EI Fassi", "El Fassi"),
        ("lbrahim Diallo", "Ibrahim Diallo"),
        ("VlLLEDA AMRANl", "VILLEDA AMRANI"),
    ],
)
def test_l_and_i_are_told_apart_by_the_letters_beside_them(misread: str, printed: str) -> None:
    assert mended(misread) == printed


@pytest.mark.parametrize("name", ["McIntosh", "Al-Amin", "Ilham", "AI", "Isabel", "MARIE-LOU", "de la Iglesia", "Van der Lee"])
def test_a_name_that_may_be_right_is_left_as_it_is(name: str) -> None:
    assert mended(name) == name
