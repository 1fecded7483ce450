"""Dates as papers print them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values.dates import day_first_of, month_of, read_dates
from schemas.document import ACCEPT_AT
from schemas.field_types import Sense

AS_OF = dt.date(2024, 9, 10)
DAYS = st.dates(min_value=dt.date(1920, 1, 1), max_value=dt.date(2060, 12, 31))
MONTHS_FR = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("2024-05-01", "2024-05-01"),
        ("2024/05/01", "2024-05-01"),
        ("2024 - 05 - 01", "2024-05-01"),
        ("20240501", "2024-05-01"),
        ("March 20, 2025", "2025-03-20"),
        ("Mar. 20th, 2025", "2025-03-20"),
        ("20 mars 2025", "2025-03-20"),
        ("1er juin 2024", "2024-06-01"),
        ("le ler juin 2024", "2024-06-01"),
        ("3 févr. 2024", "2024-02-03"),
        ("03 SEPT 2024", "2024-09-03"),
        ("14JAN2023", "2023-01-14"),
        ("2024 MAY 01", "2024-05-01"),
        ("12 Jun/Juin 1990", "1990-06-12"),
        ("12 de febrero de 2010", "2010-02-12"),
        ("this 8th day of August 2024", "2024-08-08"),
        ("27/03/1991", "1991-03-27"),
        ("2024-05-01T12:00:00Z", "2024-05-01"),
        ("3 décernbre 2024", "2024-12-03"),
    ],
)
def test_a_printed_date_is_read(printed: str, iso: str) -> None:
    assert [value.value for value in read_dates(printed, AS_OF)] == [iso]


@pytest.mark.parametrize(
    "printed",
    ["31/02/2020", "30 février 2024", "2024-13-40", "12 rue 2024", "123-4567-8901", "514-555-0199", "IMM 5710 (06-2019)"],
)
def test_what_is_no_day_is_no_date(printed: str) -> None:
    assert read_dates(printed, AS_OF) == ()


@pytest.mark.parametrize("printed", ["03/04/1991", "10.04.1960", "10 04 1960"])
def test_day_and_month_that_could_be_swapped_stay_in_doubt(printed: str) -> None:
    (value,) = read_dates(printed, AS_OF)
    assert value.doubt == "ambiguous_date"
    assert value.quality < ACCEPT_AT


def test_a_page_that_says_which_comes_first_settles_the_doubt() -> None:
    assert read_dates("03/04/1991", AS_OF, day_first=True)[0].value == "1991-04-03"
    assert read_dates("03/04/1991", AS_OF, day_first=False)[0].value == "1991-03-04"
    assert read_dates("03/04/1991", AS_OF, day_first=True)[0].doubt == ""


@pytest.mark.parametrize(
    ("page", "day_first"),
    [
        ("Date (JJ/MM/AAAA)", True),
        ("Date (MM/DD/YYYY)", False),
        ("27/03/1991 and 03/04/1991", True),
        ("03/27/1991 and 03/04/1991", False),
        ("27/03/1991 and 03/27/1991", None),
        ("03/04/1991", None),
        ("no date", None),
    ],
)
def test_a_page_tells_the_order_of_its_dates(page: str, day_first: bool | None) -> None:
    assert day_first_of(page) is day_first


def test_a_two_digit_year_is_resolved_by_what_the_date_is() -> None:
    printed = "12 AUGUST/AOUT 24"
    assert read_dates(printed, AS_OF, Sense.PAST)[0].value == "2024-08-12"
    assert read_dates("12 SEPT 24", AS_OF, Sense.PAST)[0].value == "1924-09-12"  # two days after the day of judging
    assert read_dates("12 AUGUST/AOUT 74", AS_OF, Sense.PAST)[0].value == "1974-08-12"
    assert read_dates("12 AUGUST/AOUT 34", AS_OF, Sense.FUTURE)[0].value == "2034-08-12"
    assert read_dates(printed, AS_OF, Sense.ANY)[0].doubt == "two_digit_year"
    assert read_dates(printed, AS_OF, Sense.ANY)[0].quality < ACCEPT_AT


def test_months_in_two_languages_must_agree() -> None:
    assert read_dates("12 JAN/MAI 1990", AS_OF) == ()


def test_look_alikes_are_repaired_and_lower_the_quality() -> None:
    (value,) = read_dates("2O24-O5-l1", AS_OF)
    assert value.value == "2024-05-11"
    assert value.doubt == "ocr_repair"
    assert value.quality < ACCEPT_AT


def test_a_birth_after_the_day_of_judging_is_doubted() -> None:
    assert read_dates("2031-01-01", AS_OF, Sense.PAST)[0].doubt == "future_date"


def test_a_month_between_two_others_is_not_guessed() -> None:
    assert month_of("jui") is None
    assert month_of("aoüt") == (8, 1.0)


@given(DAYS)
def test_every_day_is_read_back_from_each_way_of_writing_it(day: dt.date) -> None:
    ways = (
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day:%Y%m%d}",
        f"{day.day} {MONTHS_FR[day.month - 1]} {day.year}",
        f"{MONTHS_EN[day.month - 1]} {day.day}, {day.year}",
        f"{day.day:02} {MONTHS_EN[day.month - 1][:3].upper()} {day.year}",
    )
    for printed in ways:
        assert [value.value for value in read_dates(f"Date: {printed}.", AS_OF)] == [day.isoformat()], printed


@given(DAYS)
def test_figures_with_the_year_last_are_right_or_in_doubt(day: dt.date) -> None:
    for value in read_dates(f"{day:%d/%m/%Y}", AS_OF):
        assert value.value == day.isoformat() or value.doubt == "ambiguous_date"


@given(st.text(max_size=60))
def test_any_text_yields_only_real_days(text: str) -> None:
    for value in read_dates(text, AS_OF):
        dt.date.fromisoformat(value.value)
        assert 0 <= value.start < value.end <= len(text)
        assert 0 < value.quality <= 1


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("22 AUG /AOÛT 22", "2022-08-22"),
        ("05 MAR /MARS 22", "2022-03-05"),
        ("14 JAN / JAN 2023", "2023-01-14"),
        ("22AUG /AOÛT22", "2022-08-22"),
        ("12 DÉC/DEC. 20", "2020-12-12"),
        ("22 AUG I AOÛT 22", "2022-08-22"),
        ("22 AUG | AOUT 22", "2022-08-22"),
    ],
)
def test_a_passport_s_bilingual_month_in_any_spacing(printed: str, iso: str) -> None:
    (found,) = read_dates(printed, dt.date(2025, 6, 1), Sense.PAST, day_first=True)
    assert (found.value, found.doubt) == (iso, "")


@pytest.mark.parametrize(
    "text", ["Québec, 16 mai 2024", "Date 16 May 2024", "Oslo, 16 mai 2024", "this 16th day of May, A.D. 2024"]
)
def test_a_date_is_read_behind_a_word_that_begins_like_a_figure(text: str) -> None:
    assert [value.value for value in read_dates(text, AS_OF)] == ["2024-05-16"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("this sixth day of February, two thousand and twenty-four.", "2024-02-06"),
        ("THE TWENTY-FIRST DAY OF JUNE, NINETEEN HUNDRED AND EIGHTY-SEVEN", "1987-06-21"),
        ("May twenty-ninth, nineteen ninety-eight", "1998-05-29"),
        ("on the 3rd day of May, in the year of our Lord 2023", "2023-05-03"),
        ("le vingt-neuf (29) mai deux mille vingt-quatre (2024)", "2024-05-29"),
        ("le douze décembre mille neuf cent quatre-vingt-dix, à quatre heures", "1990-12-12"),
        ("ce trente et unième jour de janvier 2024", "2024-01-31"),
        ("L'an deux mil dix-neuf et le huit du mois d'octobre", "2019-10-08"),
        ("le dix-neuf juin mil neuf cent soixante et onze", "1971-06-19"),
    ],
)
def test_a_date_in_words_is_read(text: str, day: str) -> None:
    (found,) = read_dates(text, AS_OF)
    assert (found.value, found.quality) == (day, 1.0)


@pytest.mark.parametrize(
    "text",
    ["this twelfth day of August, two thousand and", "le 3 mai mil neuf cent quatre", "le cinq mai deux mille vingt"],
)
def test_a_year_in_words_that_may_go_on_is_not_cut_short(text: str) -> None:
    assert read_dates(text, AS_OF) == ()


@pytest.mark.parametrize(
    "text", ["this 5th day of May, two thousand and twenty-", "the second of two", "the thirty-second of May 2024"]
)
def test_half_a_date_in_words_is_none(text: str) -> None:
    assert read_dates(text, AS_OF) == ()
