"""Labels that nobody wrote down, understood word by word; what a receipt's rows say together; names told by another print."""

from __future__ import annotations

import pytest

from extractors.fields.vocabulary import meanings_at, meanings_known, notions_of
from schemas.document_types import load_document_types
from schemas.page import ReadMethod
from tests.extractors.fields.typeset import lines, page, read


@pytest.mark.parametrize(
    ("label", "value", "field"),
    [
        ("Nº doss. d'immigration MIFI :", "9912-0034", "file_number"),
        ("Réf. ind. no", "55310887", "individual_reference_number"),
        ("Individual file number:", "55310887", "individual_reference_number"),
        ("Birth date and place:", "1990-01-02", "date_of_birth"),
        ("Échoit le", "2025-05-01", "expiry_date"),
        ("Date et lieu de délivrance :", "2023-05-01", "issue_date"),
    ],
)
def test_a_label_is_put_together_from_words(label: str, value: str, field: str) -> None:
    found = read("csq", page((0.3, [(0.1, label), (0.6, value)])))
    assert str(found[field].value) == value.replace("-", "") if "number" in field else found[field].value == value


@pytest.mark.parametrize(
    "text", ["Application Centre 2024", "Date of birth of the spouse: 1990-01-02", "Issued pursuant to R205"]
)
def test_words_that_go_on_are_no_label(text: str) -> None:
    assert not {"application_number", "date_of_birth", "issue_date"} & set(read("work_permit", page(*lines(text))))


def test_a_misread_word_of_a_label_is_understood_on_scans_alone() -> None:
    rows = lines("Nº de dossler familial : 58124466")
    assert read("csq", page(*rows, read=ReadMethod.OCR, confidence=0.97))["file_number"].value == "58124466"
    assert not tuple(meanings_at((), 0, 0))


def test_every_meaning_that_a_field_asks_for_is_known() -> None:
    asked = {meaning for spec in load_document_types().values() for field in spec.fields.values() for meaning in field.means}
    assert asked <= meanings_known()


def test_a_word_is_known_in_every_spelling() -> None:
    assert notions_of("d'Échéance") == notions_of("ECHEANCE") == notions_of("expiry")
    assert notions_of("Né(e)") == notions_of("born")
    assert notions_of("elephant") is None


def test_the_row_that_equals_the_others_is_the_total_whatever_it_is_called() -> None:
    rows = [("Permis", "155,00 $"), ("Titulaire", "100,00 $"), ("Ce qui fait", "255,00 $")]
    found = read("fee_receipt", page(*((0.3 + i / 50, [(0.1, what), (0.7, sum_)]) for i, (what, sum_) in enumerate(rows))))
    assert (found["total"].value, found["total"].accepted) == ("255.00", True)
    assert found["lines"].value == (("Permis", "155.00"), ("Titulaire", "100.00"))


def test_lines_that_add_up_to_nothing_printed_are_not_accepted() -> None:
    found = read("fee_receipt", page(*lines("Work permit $155.00", "Biometrics $85.00", "Total $300.00")))
    assert not found["lines"].accepted
    assert not found["total"].accepted


def test_an_identifier_is_named_in_running_text() -> None:
    found = read(
        "mifi_invitation",
        page(*lines("Votre demande, au numéro de dossier suivant, est le 70441123.", "Le dossier no 70441123.")),
    )
    assert found["file_number"].value == "70441123"


def test_values_before_their_labels() -> None:
    rows = [("TREMBLAY", "Nom à la naissance"), ("1990-01-02", "Date de naissance"), ("2023-05-01", "Date de délivrance")]
    found = read("csq", page(*((0.3 + i / 50, [(0.1, value), (0.6, label)]) for i, (value, label) in enumerate(rows))))
    assert found["family_name_at_birth"].value == "TREMBLAY"
    assert found["issue_date"].value == "2023-05-01"


def test_where_a_family_name_begins_is_told_by_another_print() -> None:
    found = read("pr_approval_in_principle", page(*lines("Re: YAO KONAN, Adjoua Flore", "", "Dear Adjoua Flore Yao Konan,")))
    assert (str(found["family_name"].value).casefold(), found["given_names"].value) == ("yao konan", "Adjoua Flore")
