"""The zone in lines of text: every layout, what readers misread, and what must not be made up."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.coded.mrz import mrz_from_text
from schemas.page import CodedValue, ReadMethod
from tests.extractors.coded.mrz_writer import Holder, mrv_a, mrv_b, td1, td2, td3

Writer = Callable[[Holder], list[str]]
WRITERS = {"TD3": td3, "TD2": td2, "TD1": td1, "MRV-A": mrv_a, "MRV-B": mrv_b}


def read(lines: list[str]) -> dict[str, str]:
    return {value.name.removeprefix("mrz/"): value.value for value in mrz_from_text(lines)}


def confidence_of(name: str, values: tuple[CodedValue, ...]) -> float:
    return next(value.confidence for value in values if value.name == f"mrz/{name}")


names = st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=7), min_size=1, max_size=2).map(" ".join)
dates = st.dates().map(lambda day: day.strftime("%y%m%d"))
holders = st.builds(
    Holder,
    family_name=names,
    given_names=st.text("ABDFGHIJMNOPQRSTUVWXYZ", min_size=2, max_size=7),
    state=st.sampled_from(["FRA", "D", "CAN", "MEX", "CIV", "XXB"]),
    nationality=st.sampled_from(["FRA", "D", "CAN", "MEX", "CIV", "XXB"]),
    number=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=5, max_size=9),
    born=dates,
    sex=st.sampled_from("MFX<"),
    expires=dates,
    optional=st.text("0123456789", max_size=7),
)


@pytest.mark.parametrize("layout", WRITERS)
@given(holder=holders)
def test_what_was_written_is_read(layout: str, holder: Holder) -> None:
    found = read(WRITERS[layout](holder))
    assert found["layout"] == layout
    assert found["valid"] == "yes"
    assert found["document_number"] == holder.number
    assert found["date_of_birth"] == holder.born
    assert found["expiry_date"] == holder.expires
    assert found.get("sex", "<") == holder.sex
    assert found["nationality"] == holder.nationality
    assert found["issuing_state"] == holder.state
    if len(holder.family_name) + len(holder.given_names) < 25:  # else the zone may cut them
        assert found["family_name"] == holder.family_name
        assert found["given_names"] == holder.given_names


@given(holder=holders, data=st.data())
def test_a_changed_digit_is_never_called_valid_as_it_stands(holder: Holder, data: st.DataObject) -> None:
    """It is noticed, or put right from a look-alike and then kept below the threshold of use."""
    first, second = td3(holder)
    place = data.draw(st.sampled_from([*range(13, 20), *range(21, 28)]))
    other = data.draw(st.sampled_from("0123456789").filter(lambda digit: digit != second[place]))
    values = mrz_from_text([first, second[:place] + other + second[place + 1 :]])
    field = "date_of_birth" if place < 20 else "expiry_date"
    assert not values or confidence_of(field, values) < 0.9


@given(st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789< ", min_size=20, max_size=60), max_size=5))
def test_any_text_gives_a_zone_or_nothing(lines: list[str]) -> None:
    for value in mrz_from_text(lines):
        assert value.method is ReadMethod.MRZ
        assert 0 <= value.confidence <= 1


def test_letters_and_digits_that_cannot_stand_where_they_were_read_are_put_right() -> None:
    first, second = td3(Holder())
    misread = second[:13] + second[13:28].replace("0", "O").replace("1", "I") + second[28:]
    found = read([first.replace("O", "0"), misread])
    assert found["valid"] == "yes"
    assert found["date_of_birth"] == "910327"
    assert found["line2"] == second


def test_one_look_alike_that_makes_the_check_digit_hold_is_taken_and_not_trusted() -> None:
    first, second = td3(Holder(number="AB1234567"))
    values = mrz_from_text([first, second.replace("AB1234567", "A81234567")])
    assert "AB1234567" in [value.value for value in values]
    assert confidence_of("document_number", values) < 0.9


def test_a_number_read_with_every_zero_as_the_letter() -> None:
    first, second = td3(Holder(number="X00050031"))
    found = read([first, second.replace("X00050031", "XOOO5OO31")])
    assert found["document_number"] == "X00050031"


def test_fillers_dropped_or_doubled_by_the_reader() -> None:
    first, second = td3(Holder())
    assert read([first.rstrip("<") + "<<", second])["valid"] == "yes"
    assert read([first + "<<<", second.replace("<<<<<<<<<<<<<<", "<<<<<<<<<<<<")])["line2"] == second


def test_spaces_and_typographic_fillers_of_a_text_layer() -> None:
    first, second = td3(Holder())
    assert read([" ".join(first.replace("<<", "«")), second.lower()])["line1"] == first


def test_fillers_read_as_letters_are_no_names() -> None:
    first, second = td3(Holder(family_name="SUKARNO", given_names=""))
    assert read([first, second])["family_name"] == "SUKARNO"
    assert "given_names" not in read([first, second])
    misread = first[:12] + "<<<<KKKKKKKKK" + "<" * 19
    values = mrz_from_text([misread, second])
    assert {value.name: value.value for value in values}["mrz/family_name"] == "SUKARNO"


@pytest.mark.parametrize(
    ("zone", "family_name", "given_names", "doubt"),
    [
        ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA", ""),
        ("DUPONT<EP<MARTIN<<CLAIRE<<<<<<<<<<<<<<<", "DUPONT EP MARTIN", "CLAIRE", ""),
        ("MARTIN<<SARAHKKKKKKKKKKKKKKKKKKKKKKKKK", "MARTIN", "SARAH", ""),
        ("MARTIN<<SARAHCCCC<<<<CCCC<<<<<<<<<<<<<", "MARTIN", "SARAH", ""),
        ("MARTIN<<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<", "MARTIN", "SARAH", ""),
        ("MARTIN<<SARAH<<<<<<K<<<<<<<<<<<<<<<<<<", "MARTIN", "SARAH", "filler"),
        ("MARTIN<<SARAH<K<<<<<<<<<<<<<<<<<<<<<<<", "MARTIN", "SARAH K", "filler"),
        ("SUKARNO<<<<<C<<<<<<<<<<<<<<<<<<<<<<<<<", "SUKARNO", "", "filler"),
        ("PAPANDROPOULOS<<JONATHON<ALEC<ALEXANDER", "PAPANDROPOULOS", "JONATHON ALEC ALEXANDER", "truncated"),
        ("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K", "truncated"),
        ("BECK<<JACK<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "BECK", "JACK", ""),
    ],
)
def test_names(zone: str, family_name: str, given_names: str, doubt: str) -> None:
    from extractors.coded.mrz.names import Names, parse_names

    assert parse_names(zone) == Names(family_name, given_names, doubt)


def test_truncated_names_are_below_the_threshold_of_use() -> None:
    first, second = td3(Holder(family_name="PAPANDROPOULOS KONSTANTINOU", given_names="JONATHON ALEC ALEXANDER"))
    assert confidence_of("given_names", mrz_from_text([first, second])) < 0.9


def test_names_on_a_line_that_lacks_a_character_are_below_the_threshold_of_use() -> None:
    first, second = td3(Holder(given_names="ZINEB"))
    values = mrz_from_text([first.replace("ZINEB", "INEB"), second])
    assert confidence_of("given_names", values) < 0.9
    assert confidence_of("document_number", values) >= 0.9


def test_the_german_state_and_a_sex_nobody_gave() -> None:
    found = read(td3(Holder(state="D", nationality="D", sex="<")))
    assert found["nationality"] == "D"
    assert "sex" not in found


def test_an_unknown_day_of_birth() -> None:
    assert read(td3(Holder(born="8500<<".replace("00", "07"))))["date_of_birth"] == "8507"


def test_an_optional_field_without_check_digit() -> None:
    first, second = td3(Holder())
    assert second[42] == "0"
    assert read([first, second[:42] + "<" + second[43:]])["valid"] == "yes"


def test_a_number_of_twelve_characters_on_a_card() -> None:
    lines = [
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    ]  # 9303-5, appendix B
    found = read(lines)
    assert found["document_number"] == "D23145890734"
    assert found["valid"] == "yes"


def test_a_state_no_state_has_is_doubted() -> None:
    values = mrz_from_text(td3(Holder(nationality="QQQ")))
    assert confidence_of("nationality", values) < 0.9


def test_a_state_one_look_alike_away_is_put_right() -> None:
    first, second = td3(Holder(nationality="CAN", state="CAN"))
    assert read([first, second.replace("CAN", "GAN")])["nationality"] == "CAN"


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["P<FRATREMBLAY<<MARIE<<<<<<<<<<<<<<<<<<<<<<<<"],
        ["THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG", "AND SLEEPS UNTIL THE 12TH OF AUGUST 2024 IN PEACE"],
        ["Numéro de dossier 0012345678 Individuel 123456", "Date de naissance 1991-03-27 Sexe F Catégorie 123"],
    ],
)
def test_other_text_has_no_zone(lines: list[str]) -> None:
    assert mrz_from_text(lines) == ()
