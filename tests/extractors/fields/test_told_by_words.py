"""Dates, addresses and persons told by the words beside them, whatever the paper."""

from __future__ import annotations

import pytest

from extractors.fields.addresses import owners
from extractors.fields.days import events
from schemas.document import ACCEPT_AT
from schemas.document_types import load_document_types
from tests.extractors.fields.typeset import Row, lines, page, read, values


@pytest.mark.parametrize(
    "words",
    [
        "Fait à Lomé, ce 3 juin 2024",
        "Sworn before me at Regina this 3rd day of June, A.D. 2024",
        "Signed in duplicate: 2024-06-03",
    ],
)
def test_the_day_of_a_signature_is_told_by_many_words(words: str) -> None:
    assert read("translator_affidavit", page(*lines(words)))["date"].value == "2024-06-03"


def test_a_label_beside_tells_the_day_before_one_above() -> None:
    rows: list[Row] = [
        (0.20, [(0.1, "Born on"), (0.5, "3 May 1990")]),
        (0.22, [(0.1, "Certificate issued on"), (0.5, "9 June 2023")]),
    ]
    assert read("birth_certificate", page(*rows))["date"].value == "2023-06-09"


def test_a_birth_is_never_a_paper_s_day() -> None:
    rows = lines("EXTRAIT DE NAISSANCE", "Le 3 mai 1990 est né à Kaolack Cheikh Ndour, fils de Mamadou Ndour.")
    assert "date" not in read("birth_certificate", page(*rows))


def test_a_day_from_which_a_law_holds_is_no_day_of_a_lease() -> None:
    rows = lines("This form is required for tenancies signed on March 1, 2021 or later.", "Date signed: 2024-05-03")
    field = read("lease", page(*rows))["signed_date"]
    assert (field.value, field.doubt) == ("2024-05-03", "")


def test_what_a_letter_s_writer_signed_elsewhere_is_not_the_letter_s_day() -> None:
    rows = [*lines("Quito, 3 June 2024", top=0.1), *lines("I signed my lease on May 5, 2023 and moved at once.", top=0.5)]
    assert read("intent_letter", page(*rows))["date"].value == "2024-06-03"
    alone = read("intent_letter", page(*rows[1:]))["date"]
    assert alone.confidence < ACCEPT_AT


def test_the_rented_home_is_not_the_landlord_s() -> None:
    rows = lines(
        "The landlord, of 12 Bay Street, Toronto ON M5J 2N8, rents to the tenant",
        "the apartment situated at 40 Elm Street, Unit 3, Guelph ON N1H 3K5.",
        step=0.016,
    )
    fields = read("lease", page(*rows))
    assert fields["address"].value == "40 Elm Street, Unit 3, Guelph ON N1H 3K5"
    assert fields["province"].value == "ON"


def test_an_address_that_nothing_tells_of_is_not_accepted() -> None:
    field = read("lease", page(*lines("Something about 40 Elm Street, Guelph ON N1H 3K5.")))["address"]
    assert field.confidence < ACCEPT_AT


def test_the_parties_of_a_contract_are_told_by_their_parts() -> None:
    rows = lines(
        'between Placements Roy inc. (the "Lessor") and',
        'Soraya Amini, of Montreal (hereinafter called the "Lessee").',
        step=0.016,
    )
    assert read("lease", page(*rows))["name"].value == "Soraya Amini"


def test_a_landlord_is_no_tenant_for_want_of_another() -> None:
    assert "name" not in read("lease", page(*lines("Huguette Roy, landlord, undertakes to heat the building.")))


def test_the_one_a_certificate_speaks_of_is_not_the_one_who_signs_it() -> None:
    rows = lines(
        "We certify that Mr. Gildas Hounkpatin, born on 11 March 1985, holds an account with us.",
        "",
        "Brigitte Dossou",
        "Branch manager",
    )
    assert values(read("proof_of_funds", page(*rows)))["name"] == "Gildas Hounkpatin"


def test_a_father_is_not_the_child() -> None:
    rows = lines("was born at Thiès Khady Faye,", "daughter of Modou Faye, born in 1960, and of Ndèye Sarr")
    found = read("birth_certificate", page(*rows))
    assert "name" not in found or found["name"].value != "Modou Faye"


def test_either_spouse_may_be_meant() -> None:
    field = read("marriage_certificate", page(*lines("Groom: Arman Davtyan", "Bride: Lusine Petrosyan")))["name"]
    assert field.doubt == "either_of_two"
    assert field.confidence < ACCEPT_AT


def test_every_event_and_owner_that_a_field_asks_for_is_one_that_is_told() -> None:
    for kind, spec in load_document_types().items():
        for name, field in spec.fields.items():
            assert set(field.days) <= events(), f"{kind}.{name}"
            assert set(field.whose) <= owners(), f"{kind}.{name}"


def test_a_given_name_under_a_letter_s_date_tells_no_wedding() -> None:
    rows = lines(
        "Sydney, Nova Scotia B1P 6V6", "April 30, 2023", "Jean-Baptiste Marie Lefèvre", "Dear Jean-Baptiste Marie Lefèvre:"
    )
    assert read("pr_approval_in_principle", page(*rows))["letter_date"].value == "2023-04-30"
