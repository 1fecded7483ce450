"""What a file carries, what is printed on it, and what its fields say of one another."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.fields.coded import confirm
from extractors.fields.confidence import READ_RIGHT, against_rival, agreed, read_right
from extractors.fields.together import settle_together
from schemas.document import ACCEPT_AT, DocumentType, FieldValue
from schemas.document_types import load_document_types
from schemas.field_types import FieldSpec, Kind, Where
from schemas.page import CodedValue, Medium, ReadMethod
from tests.extractors.fields.typeset import lines, page, read, values

NAME = {"name": FieldSpec(kind=Kind.NAME, labels=("Name",))}
DATE = {"date": FieldSpec(kind=Kind.DATE, labels=("Date",))}


def value(text: str, method: ReadMethod, confidence: float = 0.97, name: str = "name") -> FieldValue:
    return FieldValue(name, text, text, confidence, method, "paper.pdf", 1)


def zone(**parts: str) -> tuple[CodedValue, ...]:
    return tuple(CodedValue(ReadMethod.MRZ, f"mrz/{name}", text, 0.98) for name, text in parts.items())


def test_a_zone_s_values_are_resolved_by_the_day_of_judging() -> None:
    values_ = zone(
        family_name="DIALLO",
        given_names="FATOU",
        date_of_birth="240901",
        expiry_date="340901",
        sex="F",
        nationality="SEN",
        document_number="A01234567",
    )
    fields = read("passport", page(values=values_), as_of=dt.date(2024, 9, 10))
    assert values(fields) == {
        "family_name": "DIALLO",
        "given_names": "FATOU",
        "date_of_birth": "2024-09-01",
        "sex": "F",
        "nationality": "SEN",
        "passport_number": "A01234567",
        "expiry_date": "2034-09-01",
    }
    born_later = read("passport", page(values=zone(date_of_birth="240911")), as_of=dt.date(2024, 9, 10))
    assert born_later["date_of_birth"].value == "1924-09-11"


def test_an_impossible_date_in_a_zone_is_none() -> None:
    assert read("passport", page(values=zone(date_of_birth="991332"))) == {}


@pytest.mark.parametrize(
    ("printed", "coded"), [("Müller", "MUELLER"), ("Müller", "MULLER"), ("N'Guessan", "NGUESSAN"), ("Muñoz Peña", "MUNOZ PENA")]
)
def test_print_that_the_zone_transliterates_confirms_it_and_is_kept(printed: str, coded: str) -> None:
    settled = confirm(NAME, {"name": value(coded, ReadMethod.MRZ)}, {"name": value(printed, ReadMethod.OCR, 0.85)})
    assert settled["name"].value == printed
    assert settled["name"].confidence > 0.97


def test_a_name_the_zone_cut_off_is_confirmed_by_the_longer_print() -> None:
    long = "ANDRIAMAMPIANINARIVO RAZAFINDRAKOTO"
    settled = confirm(NAME, {"name": value(long[:31], ReadMethod.MRZ)}, {"name": value(long, ReadMethod.OCR)})
    assert settled["name"].value == long


def test_readings_that_contradict_each_other_are_not_accepted() -> None:
    settled = confirm(
        DATE,
        {"date": value("2030-01-02", ReadMethod.MRZ, name="date")},
        {"date": value("2030-02-01", ReadMethod.TEXT, name="date")},
    )
    assert settled["date"].doubt == "readings_differ"
    assert settled["date"].confidence < ACCEPT_AT


def test_doubtful_print_does_not_shake_a_zone_whose_check_digit_holds() -> None:
    settled = confirm(
        DATE,
        {"date": value("2030-01-02", ReadMethod.MRZ, 0.99, "date")},
        {"date": value("2030-02-01", ReadMethod.OCR, 0.4, "date")},
    )
    assert settled["date"].value == "2030-01-02"
    assert settled["date"].confidence >= ACCEPT_AT


def test_a_form_s_own_data_win_over_what_ocr_nearly_read() -> None:
    settled = confirm(NAME, {"name": value("El Hachem", ReadMethod.BARCODE)}, {"name": value("El Hachern", ReadMethod.OCR)})
    assert settled["name"].value == "El Hachem"
    assert settled["name"].accepted


def test_a_symbol_does_not_tell_the_edition_of_the_form_it_is_printed_on() -> None:
    specs = {"form_version": FieldSpec(kind=Kind.TEXT, where=(Where.ANYWHERE,))}
    coded = {"form_version": value("06-2018", ReadMethod.BARCODE, name="form_version")}
    assert (
        confirm(specs, coded, {"form_version": value("10-2019", ReadMethod.TEXT, name="form_version")})["form_version"].value
        == "10-2019"
    )
    assert confirm(specs, coded, {})["form_version"].value == "06-2018"


def test_xfa_data_are_the_fields_of_a_form() -> None:
    path = "form1/Page1/PersonalDetails/"
    data = {
        "Name/FamilyName": "Tazi",
        "Name/GivenName": "Zineb",
        "DOBYear": "1990",
        "DOBMonth": "01",
        "DOBDay": "02",
        "UCIClientID": "",
    }
    coded = tuple(CodedValue(ReadMethod.XFA, path + name, text, 1.0) for name, text in data.items())
    job = CodedValue(ReadMethod.XFA, "form1/Page3/DetailsOfWorkCont/details/jobTitle", "CSQ holder outside Quebec - OWP", 1.0)
    fields = read("imm1295", page(values=(*coded, job)))
    found = values(fields)
    assert (found["family_name"], found["given_names"], found["date_of_birth"]) == ("Tazi", "Zineb", "1990-01-02")
    assert found["job_title"] == "CSQ holder outside Quebec - OWP"
    assert "uci" not in found


def test_dates_in_the_wrong_order_are_both_doubted() -> None:
    fields = read("csq", page(*lines("Date de délivrance : 2025-05-01", "Date d'échéance : 2023-05-01")))
    assert {name: field.doubt for name, field in fields.items()} == {
        "issue_date": "dates_out_of_order",
        "expiry_date": "dates_out_of_order",
    }
    assert not any(field.accepted for field in fields.values())


def test_issue_and_expiry_whole_years_apart_confirm_each_other() -> None:
    def issue(expiry: str) -> float:
        rows = lines("Date of issue: 14 JAN 2023", f"Date of expiry: {expiry}")
        return read("passport", page(*rows, read=ReadMethod.OCR, confidence=0.9), as_of=dt.date(2024, 9, 10))[
            "issue_date"
        ].confidence

    assert issue("14 JAN 2033") > issue("15 JAN 2033")
    assert issue("13 JAN 2033") > issue("15 JAN 2033")


def test_the_date_left_over_on_a_passport_may_be_its_issue() -> None:
    coded = zone(date_of_birth="900102", expiry_date="330114")
    rows = [(0.3, [(0.1, "02 JAN 1990"), (0.5, "14 JAN 2023")]), (0.35, [(0.1, "14 JAN 2033")])]
    assert read("passport", page(*rows, values=coded))["issue_date"].value == "2023-01-14"


def test_a_total_is_confirmed_by_its_lines() -> None:
    rows = [
        (0.20, [(0.1, "Description"), (0.7, "Amount (CAD)")]),
        (0.22, [(0.1, "1 x Work permit"), (0.7, "$155.00")]),
        (0.24, [(0.1, "Open work permit holder"), (0.7, "$100.00")]),
        (0.26, [(0.1, "Total"), (0.7, "$255.00")]),
    ]
    fields = read("fee_receipt", page(*rows))
    assert fields["total"].value == "255.00"
    assert fields["lines"].value == (("Work permit", "155.00"), ("Open work permit holder", "100.00"))
    assert fields["total"].doubt == ""
    assert fields["total"].confidence > 0.98


def test_a_total_that_is_less_than_a_line_is_doubted() -> None:
    rows = [(0.22, [(0.1, "Work permit"), (0.7, "$155.00")]), (0.26, [(0.1, "Total"), (0.7, "$55.00")])]
    assert read("fee_receipt", page(*rows))["total"].doubt == "less_than_a_line"


def test_a_street_line_is_made_whole_by_the_boxes_beside_it() -> None:
    rows = lines("Street Address: 31 Dundas Street West", "City/Town: Toronto", "Province: ON", "Postal Code: M6H 1W4")
    fields = read("lease", page(*rows))
    assert fields["address"].value == "31 Dundas Street West, Toronto ON M6H 1W4"
    assert fields["province"].value == "ON"


def test_a_letter_that_ocr_dates_after_the_day_of_judging_is_doubted() -> None:
    rows = lines("Date: September 11, 2024")
    scanned = page(*rows, read=ReadMethod.OCR, confidence=0.96)
    assert read("pr_acknowledgment", scanned, as_of=dt.date(2024, 9, 10))["letter_date"].doubt == "future_date"
    assert read("pr_acknowledgment", scanned, as_of=dt.date(2024, 9, 11))["letter_date"].accepted
    assert read("pr_acknowledgment", page(*rows), as_of=dt.date(2024, 9, 10))["letter_date"].accepted


def test_a_misread_postal_code_still_ends_an_address_block() -> None:
    rows = lines("Ratna Wulandari", "12 Main Street", "Winnipeg MB R3G OT2", top=0.12, step=0.016)
    fields = read("utility_bill", page(*rows, read=ReadMethod.OCR, confidence=0.96))
    assert fields["name"].value == "Ratna Wulandari"
    assert not fields["address"].accepted


def test_a_province_that_its_postal_code_contradicts_is_doubted() -> None:
    fields = settle_together(
        load_document_types()[DocumentType.LEASE].fields,
        {
            "address": value("1 Main Street, Toronto ON M6H 1W4", ReadMethod.TEXT, name="address"),
            "province": value("QC", ReadMethod.TEXT, name="province"),
        },
        dt.date(2024, 9, 10),
    )
    assert fields["province"].doubt == "readings_differ"


def test_confidence_is_a_chance_that_grows_with_the_reading() -> None:
    for medium, points in READ_RIGHT.items():
        chances = [read_right(ReadMethod.OCR, medium, x / 100) for x in range(101)]
        assert chances == sorted(chances)
        assert chances[0] == points[0][1]
        assert chances[-1] == points[-1][1]
    assert read_right(ReadMethod.TEXT, Medium.DIGITAL, 0.1) > 0.99


def test_a_rival_takes_more_the_stronger_it_is() -> None:
    assert against_rival(1.0, 0.5) == 1.0
    assert against_rival(1.0, 0.8) > against_rival(1.0, 0.9) > against_rival(1.0, 1.0)
    assert agreed(0.9, 0.5) == pytest.approx(0.95)


@pytest.mark.parametrize("printed", ["ÖZGÜR", "OZGUR", "ÔZGÜR", "OEZGUER"])
def test_print_is_the_zone_s_spelling_by_the_transliteration_of_icao(printed: str) -> None:
    zone = FieldValue("name", "OEZGUER", "OEZGUER", 0.995, ReadMethod.MRZ, "paper.pdf", 1, None)
    seen = FieldValue("name", printed, printed, 0.85, ReadMethod.OCR, "paper.pdf", 1, None)
    settled = confirm(NAME, {"name": zone}, {"name": seen})["name"]
    assert (settled.value, settled.doubt) == (printed, "")
    assert settled.confidence >= zone.confidence
