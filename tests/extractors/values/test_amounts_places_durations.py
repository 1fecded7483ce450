"""Money, countries, provinces and durations as papers print them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.values.durations import read_durations
from extractors.values.money import read_amounts
from extractors.values.places import postal_code, read_country, read_province, until_postal_code
from schemas.document import ACCEPT_AT


@pytest.mark.parametrize(
    ("printed", "amount"),
    [
        ("$255.00", "255.00"),
        ("255,00 $", "255.00"),
        ("1 255,00 $ CAD", "1255.00"),
        ("CAD 255.00", "255.00"),
        ("$1,255.00", "1255.00"),
        ("155 $", "155.00"),
        ("155.00", "155.00"),
    ],
)
def test_an_amount_is_a_decimal_in_dollars(printed: str, amount: str) -> None:
    assert [value.value for value in read_amounts(printed)] == [amount]


@pytest.mark.parametrize("printed", ["2024", "2024-05-01", "10.04.1960", "514-555-0199", "7 5600"])
def test_a_bare_number_is_no_amount(printed: str) -> None:
    assert read_amounts(printed) == ()


def test_another_currency_is_doubted() -> None:
    (value,) = read_amounts("USD 100.00")
    assert value.doubt == "foreign_currency"
    assert value.quality < ACCEPT_AT


@given(st.decimals(min_value=0, max_value=999_999, places=2))
def test_every_amount_is_read_back_in_both_languages(amount: Decimal) -> None:
    english = f"${amount:,.2f}"
    french = f"{amount:,.2f} $".replace(",", " ").replace(".", ",")
    for printed in (english, french):
        assert [Decimal(value.value) for value in read_amounts(printed)] == [amount]


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("MAR", "MAR"),
        ("Maroc", "MAR"),
        ("CANADIAN/CANADIENNE", "CAN"),
        ("Côte d'Ivoire", "CIV"),
        ("FRANÇAISE", "FRA"),
        ("Deutsch", "D"),
    ],
)
def test_a_country_or_nationality_is_an_icao_code(printed: str, code: str) -> None:
    found = read_country(printed)
    assert found is not None
    assert found.value == code


@pytest.mark.parametrize("printed", ["", "XQZ", "Atlantis", "Sex F"])
def test_what_is_no_country_has_no_code(printed: str) -> None:
    assert read_country(printed) is None


@pytest.mark.parametrize(
    ("printed", "province"),
    [
        ("12 Main Street, Toronto ON M4B 1B3", "ON"),
        ("285 rue Notre-Dame, Montréal (Québec) H2Y 1T8", "QC"),
        ("Gatineau, Québec", "QC"),
        ("Halifax, NS", "NS"),
        ("Moncton (Nouveau-Brunswick)", "NB"),
    ],
)
def test_an_address_tells_its_province(printed: str, province: str) -> None:
    found = read_province(printed)
    assert found is not None
    assert found.value == province


def test_a_postal_code_of_another_province_is_doubted() -> None:
    found = read_province("12 Main Street, Toronto, Ontario H2Y 1T8")
    assert found is not None
    assert found.doubt == "readings_differ"
    assert found.quality < ACCEPT_AT


@pytest.mark.parametrize("printed", ["12 rue du Marché, Nantes", "Ontario, Quebec", "M4B 1B3 and H2Y 1T8", ""])
def test_no_province_where_none_or_two_are_told(printed: str) -> None:
    assert read_province(printed) is None


def test_a_postal_code_ends_an_address() -> None:
    assert postal_code("Toronto on m4b1b3") == "M4B 1B3"
    assert postal_code("M4B 1B3, H2Y 1T8") == ""
    assert until_postal_code("Toronto ON M4B 1B3, Canada. 2. TERM") == "Toronto ON M4B 1B3"
    assert until_postal_code("Nantes, France") == "Nantes, France"


@pytest.mark.parametrize(
    ("printed", "months"),
    [
        ("24 mois", "24"),
        ("2 ans", "24"),
        ("36 months", "36"),
        ("une durée de 1 an", "12"),
        ("twelve (12) months", "12"),
        ("trente-six (36) mois", "36"),
        ("twenty-two months", "22"),
        ("dix-huit mois", "18"),
        ("2 (two) years", "24"),
        ("a 24-month term", "24"),
        ("deux ans", "24"),
    ],
)
def test_a_duration_is_in_months(printed: str, months: str) -> None:
    assert [value.value for value in read_durations(printed)] == [months]


def test_days_are_no_duration_in_months() -> None:
    assert read_durations("90 jours") == ()


def test_a_province_before_a_misread_postal_code() -> None:
    value = read_province("2957 BARRINGTON STREET, APT 1325 WINNIPEG MB R3G OT2")
    assert value is not None
    assert value.value == "MB"
