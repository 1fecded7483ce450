"""Values are found wherever papers put them."""

from __future__ import annotations

import pytest

from schemas.document import ACCEPT_AT
from schemas.page import ReadMethod
from tests.extractors.fields.typeset import Row, lines, misread, page, read, values

CSQ = {
    "family_name_at_birth": "BEN SALAH",
    "given_names": "Mohamed Amine",
    "date_of_birth": "1991-03-27",
    "sex": "M",
    "file_number": "58124466",
    "individual_reference_number": "NA10063790",
    "category": "IQ Travailleurs qualifiés",
    "issue_date": "2023-05-01",
    "expiry_date": "2025-04-30",
}

LABELS = {
    "file_number": "Numéro de dossier",
    "individual_reference_number": "Numéro de référence individuel",
    "family_name_at_birth": "Nom à la naissance",
    "given_names": "Prénom",
    "other_names": "Autre nom ou prénom",
    "date_of_birth": "Date de naissance",
    "sex": "Sexe",
    "category": "Catégorie",
    "issue_date": "Date de délivrance",
    "expiry_date": "Date d'échéance",
}

PRINTED = CSQ | {"other_names": "", "date_of_birth": "27 mars 1991", "issue_date": "1er mai 2023", "expiry_date": "2025-04-30"}
PAIRS = list(zip(list(LABELS)[::2], list(LABELS)[1::2], strict=True))


def beside_with_colon() -> list[Row]:
    return [(0.2 + 0.02 * i, [(0.1, f"{LABELS[name]} : {PRINTED[name]}")]) for i, name in enumerate(LABELS)]


def beside_in_a_column() -> list[Row]:
    return [(0.2 + 0.02 * i, [(0.1, LABELS[name]), (0.55, PRINTED[name])]) for i, name in enumerate(LABELS)]


def two_to_a_line() -> list[Row]:
    cells = [[(0.05, f"{LABELS[a]}: {PRINTED[a]}"), (0.55, f"{LABELS[b]}: {PRINTED[b]}")] for a, b in PAIRS]
    return [(0.2 + 0.02 * i, row) for i, row in enumerate(cells)]


def below_in_boxes() -> list[Row]:
    rows: list[Row] = []
    for i, (a, b) in enumerate(PAIRS):
        rows.append((0.2 + 0.05 * i, [(0.1, f"{2 * i + 1}. {LABELS[a]}"), (0.55, f"{2 * i + 2}. {LABELS[b]}")]))
        rows.append((0.218 + 0.05 * i, [(0.1, PRINTED[a]), (0.55, PRINTED[b])]))
    return rows


def above_its_label() -> list[Row]:
    rows: list[Row] = []
    for i, (a, b) in enumerate(PAIRS):
        rows.append((0.2 + 0.06 * i, [(0.1, PRINTED[a]), (0.55, PRINTED[b])]))
        rows.append((0.217 + 0.06 * i, [(0.1, LABELS[a]), (0.55, LABELS[b])]))
    return rows


def with_dotted_leaders() -> list[Row]:
    return [
        (0.2 + 0.02 * i, [(0.1, f"{LABELS[name]}............{PRINTED[name]}")]) for i, name in enumerate(LABELS) if PRINTED[name]
    ]


LAYOUTS = [beside_with_colon, beside_in_a_column, two_to_a_line, below_in_boxes, above_its_label, with_dotted_leaders]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
def test_every_layout_of_a_selection_certificate_gives_all_its_values(layout: object) -> None:
    assert callable(layout)
    fields = read("csq", page(*layout()))
    assert values(fields) == CSQ
    assert [name for name, field in fields.items() if not field.accepted] == []


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("layout", [beside_with_colon, below_in_boxes], ids=lambda layout: layout.__name__)
def test_labels_are_found_through_misread_letters(layout: object, seed: int) -> None:
    assert callable(layout)
    noisy = [(y, [(x, _noisy_label(text, seed)) for x, text in cells]) for y, cells in layout()]
    fields = read("csq", page(*noisy, read=ReadMethod.OCR, confidence=0.93))
    wrong = {name: field.value for name, field in fields.items() if field.accepted and field.value != CSQ[name]}
    assert wrong == {}
    assert sum(name in fields and fields[name].value == value for name, value in CSQ.items()) >= 7


def _noisy_label(text: str, seed: int) -> str:
    label = next((label for label in LABELS.values() if label in text), "")
    return text.replace(label, misread(label, seed)) if label else text


def test_accents_case_and_colons_do_not_count() -> None:
    rows = lines("NUMERO DE DOSSIER 58124466", "NOM A LA NAISSANCE : DIALLO", "PRENOM : FATOU", "DATE DE NAISSANCE 1990-01-02")
    assert values(read("csq", page(*rows))) == {
        "file_number": "58124466",
        "family_name_at_birth": "DIALLO",
        "given_names": "FATOU",
        "date_of_birth": "1990-01-02",
    }


def test_words_split_or_merged_by_ocr_are_still_a_label() -> None:
    rows = lines("Datede naissance : 1990-01-02", "Da te de délivr ance : 2023-05-01", "Dated'échéance : 2025-05-01")
    fields = read("csq", page(*rows, read=ReadMethod.OCR, confidence=0.95))
    assert values(fields) == {"date_of_birth": "1990-01-02", "issue_date": "2023-05-01", "expiry_date": "2025-05-01"}


def test_a_bilingual_label_is_one_label() -> None:
    rows = lines(
        "Family Name / Nom de famille: OKAFOR",
        "Given Name(s)/Prénom(s): Chidi Emmanuel",
        "Date of Birth / Date de naissance: 1990/05/17",
        "UCI/IUC: 11-2345-6789",
        "APPLICATION/DEMANDE: W993830598",
    )
    assert values(read("work_permit", page(*rows))) == {
        "family_name": "OKAFOR",
        "given_names": "Chidi Emmanuel",
        "date_of_birth": "1990-05-17",
        "uci": "1123456789",
        "application_number": "W993830598",
    }


def test_a_bilingual_label_on_two_lines_is_one_label() -> None:
    rows = [
        (0.20, [(0.1, "Family Name"), (0.5, "Given Name(s)")]),
        (0.214, [(0.1, "Nom de famille"), (0.5, "Prénom(s)")]),
        (0.232, [(0.1, "OKAFOR"), (0.5, "Chidi")]),
    ]
    assert values(read("work_permit", page(*rows))) == {"family_name": "OKAFOR", "given_names": "Chidi"}


def test_labels_one_under_the_other_with_values_beside_are_two_labels() -> None:
    rows = [(0.20, [(0.1, "Nom"), (0.5, "OKAFOR")]), (0.215, [(0.1, "Prénom"), (0.5, "Chidi")])]
    assert values(read("csq", page(*rows))) == {"family_name_at_birth": "OKAFOR", "given_names": "Chidi"}


def test_numbers_of_one_shape_are_told_apart_by_label_and_place() -> None:
    rows: list[Row] = [
        (0.03, [(0.7, "U 123 456 789")]),
        (0.06, [(0.6, "APPLICATION/DEMANDE: U987654321")]),
        (0.20, [(0.1, "Travel Doc No. / N° du document de voyage: A01234567")]),
    ]
    fields = read("work_permit", page(*rows))
    assert values(fields) == {
        "document_number": "U123456789",
        "application_number": "U987654321",
        "travel_document_number": "A01234567",
    }


def test_a_value_that_stands_before_its_label_without_a_space_is_read() -> None:
    rows = lines("March 20, 2025Date:", "1123456789UCI:", "E000123456Application no.:")
    fields = read("pr_acknowledgment", page(*rows))
    assert values(fields) == {"letter_date": "2025-03-20", "uci": "1123456789", "application_number": "E000123456"}


def test_a_label_inside_a_sentence_is_none() -> None:
    rows = lines(
        "Please write your date of birth and your family name on the back of the photo.",
        "The sex marker of 1990-01-02 is no birth date.",
    )
    assert read("work_permit", page(*rows)) == {}


def test_a_longer_label_is_not_taken_for_the_shorter_one_in_it() -> None:
    rows = lines("Date of birth of spouse: 1990-01-02", "Nom du conjoint : DUPONT", "Travel Document No.: A01234567")
    assert values(read("work_permit", page(*rows))) == {"travel_document_number": "A01234567"}


def test_an_empty_box_has_no_value() -> None:
    rows: list[Row] = [
        (0.20, [(0.1, "Nom à la naissance"), (0.4, "Autre nom ou prénom"), (0.7, "Sexe")]),
        (0.218, [(0.1, "TAZI"), (0.7, "F")]),
        (0.26, [(0.1, "Date de naissance"), (0.4, "Catégorie")]),
        (0.278, [(0.1, "1990-01-02")]),
    ]
    assert values(read("csq", page(*rows))) == {"family_name_at_birth": "TAZI", "sex": "F", "date_of_birth": "1990-01-02"}


def test_a_hint_between_label_and_value_is_skipped() -> None:
    rows = lines("Date de naissance (AAAA-MM-JJ) : 1990-01-02", "Date d'échéance (jour/mois/année) 2025-05-01")
    assert values(read("csq", page(*rows))) == {"date_of_birth": "1990-01-02", "expiry_date": "2025-05-01"}


def test_a_long_name_goes_on_on_the_next_line() -> None:
    rows = [(0.2, [(0.1, "Remarks / Observations:")]), (0.216, [(0.1, "OPEN WORK PERMIT A76")]), (0.23, [(0.1, "APR PENDING")])]
    assert values(read("work_permit", page(*rows))) == {"remarks": "OPEN WORK PERMIT A76 APR PENDING"}


def test_day_and_month_that_could_be_swapped_are_not_accepted() -> None:
    field = read("csq", page(*lines("Date de naissance : 03/04/1991")))["date_of_birth"]
    assert field.doubt == "ambiguous_date"
    assert field.confidence < ACCEPT_AT


def test_the_page_s_own_hint_settles_day_and_month() -> None:
    field = read("csq", page(*lines("Date de naissance (JJ/MM/AAAA) : 03/04/1991")))["date_of_birth"]
    assert field.value == "1991-04-03"
    assert field.accepted


def test_two_values_for_one_field_are_both_doubted() -> None:
    field = read("csq", page(*lines("Date de naissance : 1991-04-03", "Date de naissance : 1991-03-04")))["date_of_birth"]
    assert field.doubt == "rival"
    assert field.confidence < ACCEPT_AT


def test_a_value_printed_twice_is_surer() -> None:
    once = read("csq", page(*lines("Date de naissance : 1991-04-03"), read=ReadMethod.OCR, confidence=0.9))["date_of_birth"]
    twice = read(
        "csq", page(*lines("Date de naissance : 1991-04-03", "Né le : 3 avril 1991"), read=ReadMethod.OCR, confidence=0.9)
    )["date_of_birth"]
    assert twice.confidence > once.confidence


def test_what_ocr_read_badly_is_not_accepted() -> None:
    assert not read("csq", page(*lines("Date de naissance : 1991-04-03"), read=ReadMethod.OCR, confidence=0.6))[
        "date_of_birth"
    ].accepted


def test_the_place_of_a_value_is_told() -> None:
    field = read("csq", page(*lines("Date de naissance : 1991-04-03")))["date_of_birth"]
    assert field.box is not None
    x0, y0, x1, y1 = field.box
    assert 0.25 < x0 < x1 < 0.5
    assert (round(y0, 3), round(y1, 3)) == (0.2, 0.212)
    assert (field.raw, field.file, field.page, field.method) == ("1991-04-03", "paper.pdf", 1, ReadMethod.TEXT)
