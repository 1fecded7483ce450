"""What the values of IRCC's forms mean."""

from pathlib import Path

import pytest

from extractors.coded.forms import FormField, form_fields, form_type
from extractors.coded.meanings import country, date, full_name
from extractors.coded.pdf import pdf_values
from schemas.document import ACCEPT_AT, DocumentType
from schemas.page import CodedValue, ReadMethod
from tests.extractors.coded.form_writer import acroform_pdf, datasets, filled, xfa_pdf

IMM1295 = {
    "form1/Page1/FormVersion": ".ENU-10-2019",
    "form1/Page1/PersonalDetails/ServiceIn/ServiceIn": "02",
    "form1/Page1/PersonalDetails/UCIClientID": "1122334455",
    "form1/Page1/PersonalDetails/Name/FamilyName": "N'Guessan & Brou",
    "form1/Page1/PersonalDetails/Name/GivenName": "Aya  Marie-Ève",
    "form1/Page1/PersonalDetails/AliasName/AliasFamilyName": "Konan",
    "form1/Page1/PersonalDetails/DOBYear": "1991",
    "form1/Page1/PersonalDetails/DOBMonth": "03",
    "form1/Page1/PersonalDetails/DOBDay": "27",
    "form1/Page1/PersonalDetails/Citizenship/Citizenship": "169",
    "form1/Page1/PersonalDetails/CurrentCOR/Row2/Country": "022",
    "form1/Page1/PersonalDetails/CurrentCOR/Row2/Status": "04",
    "form1/Page1/PersonalDetails/ApplicationValidatedFlag": "Yes",
    "form1/Page1/MaritalStatus/SectionA/MaritalStatus": "01",
    "form1/Page1/MaritalStatus/SectionA/FamilyName": "Kouassi",
    "form1/Page2/MaritalStatus/SectionA/Passport/PassportNum/PassportNum": "18 av-12345",
    "form1/Page2/MaritalStatus/SectionA/Passport/ExpiryDate": "2029-08-14",
    "form1/Page2/ContactInformation/contact/AddressRow1/StreetNum/StreetNum": "12",
    "form1/Page2/ContactInformation/contact/AddressRow1/Streetname/Streetname": "rue des Lilas",
    "form1/Page2/ContactInformation/contact/AddressRow2/CityTow/CityTown": "Lyon",
    "form1/Page2/ContactInformation/contact/SameAsMailingIndicator": "Y",
    "form1/Page3/DetailsOfIntendedWork/DetailsOfWork/TypeofWork/WorkPermitType": "OWP",
    "form1/Page3/IntendedLocationInCanada/intendedLocation/ProvinceState/ProvinceState": "05",
    "form1/Page3/DetailsOfWorkCont/details/jobTitle": "CSQ holder outside Quebec - OWP",
    "form1/Page3/DetailsOfWorkCont/details/posDesc": "A76: International Mobility Program Plus",
}
IMM5710 = {
    "form1/Page1/FormVersion": ".ENU-06-2019",
    "form1/Page1/PersonalDetails/ServiceIn/UCIClientID": "99887766",
    "form1/Page1/PersonalDetails/OfficeUse/ApplicationValidatedFlag": "",
    "form1/Page1/PersonalDetails/ApplyingFor/Extend": "1",
    "form1/Page1/PersonalDetails/ApplyingFor/TRP": "0",
    "form1/Page1/PersonalDetails/Name/FamilyName": "Sukarno",
    "form1/Page1/PersonalDetails/Name/GivenName": "",
    "form1/Page1/PersonalDetails/q3-4-5/dob/DOBDay": "**",
    "form1/Page1/PersonalDetails/q3-4-5/dob/DOBMonth": "12",
    "form1/Page1/PersonalDetails/q3-4-5/dob/DOBYear": "1988",
    "form1/Page2/Passport/PassportNum": "X1234567",
    "form1/Page2/Passport/ExpiryDate": "20300131",
    "form1/Page2/ContactInformation/Resi/AddrLine2/Prov": "06",
    "form1/Page2/ContactInformation/Resi/SameAsAddr/SameAsMailingInd": "N",
    "form1/Page3/DetailsOfWork/Purpose/Type": "OWP",
    "form1/Page3/DetailsOfWork/Location/Prov": "05",
    "form1/Page3/DetailsOfWork/Occupation/Job": "CSQ holder",
    "form1/Page3/DetailsOfWork/Occupation/Desc": "",
}


def coded(values: dict[str, str], method: ReadMethod = ReadMethod.XFA) -> tuple[CodedValue, ...]:
    return tuple(CodedValue(method, name, value, 1.0) for name, value in values.items())


def fields_of(values: tuple[CodedValue, ...], form: DocumentType | None = None) -> dict[str, FormField]:
    return {field.name: field for field in form_fields(values, form)}


def test_an_application_made_outside_canada() -> None:
    fields = fields_of(coded(IMM1295))
    assert form_type(coded(IMM1295)) is DocumentType.IMM1295
    assert {name: field.value for name, field in fields.items()} == {
        "form_version": "10-2019",
        "validated": True,
        "family_name": "N'Guessan & Brou",
        "given_names": "Aya Marie-Ève",
        "other_names": "Konan",
        "date_of_birth": "1991-03-27",
        "uci": "1122334455",
        "citizenship": "CIV",
        "residence_country": "FRA",
        "residence_status": "Worker",
        "service_language": "French",
        "marital_status": "Married",
        "spouse_family_name": "Kouassi",
        "passport_number": "18AV12345",
        "passport_expiry_date": "2029-08-14",
        "mailing_address": "12 rue des Lilas Lyon",
        "residential_address": "12 rue des Lilas Lyon",
        "work_permit_type": "Open Work Permit",
        "job_title": "CSQ holder outside Quebec - OWP",
        "duties": "A76: International Mobility Program Plus",
        "province": "QC",
    }
    assert fields["work_permit_type"].raw == "OWP"
    assert all(field.confidence >= ACCEPT_AT and not field.doubt for field in fields.values())


def test_an_application_made_in_canada() -> None:
    fields = fields_of(coded(IMM5710))
    assert form_type(coded(IMM5710)) is DocumentType.IMM5710
    assert fields["validated"].value is False
    assert fields["applying_to_extend"].value is True
    assert fields["applying_for_trp"].value is False
    assert fields["passport_expiry_date"].value == "2030-01-31"
    assert fields["residential_province"].value == "ON"
    assert fields["province"].value == "QC"


def test_a_box_left_empty_is_an_empty_value_and_a_box_that_is_not_there_none() -> None:
    fields = fields_of(coded(IMM5710))
    assert fields["duties"].value == "" and fields["duties"].confidence >= ACCEPT_AT
    assert fields["given_names"].value == ""
    assert "citizenship" not in fields


def test_a_date_known_in_part_is_kept_and_not_trusted() -> None:
    born = fields_of(coded(IMM5710))["date_of_birth"]
    assert (born.value, born.doubt) == ("1988-12", "partial_date")
    assert born.confidence < ACCEPT_AT


def test_printed_symbols_give_the_same_fields_and_say_that_the_form_was_validated() -> None:
    values = {
        path: value for path, value in IMM1295.items() if "Validated" not in path and not path.endswith("Passport/ExpiryDate")
    }
    expiry = {"YYYY": "2029", "MM": "08", "DD": "14"}
    values |= {f"form1/Page2/MaritalStatus/SectionA/Passport/expiry{part}": text for part, text in expiry.items()}
    fields = fields_of(coded(values, ReadMethod.BARCODE))
    assert fields["passport_expiry_date"].value == "2029-08-14"
    assert fields["validated"].value is True
    assert fields["job_title"].method is ReadMethod.BARCODE


def test_two_ways_of_reading_that_disagree_are_not_trusted() -> None:
    other = IMM1295 | {"form1/Page1/PersonalDetails/DOBDay": "28"}
    fields = fields_of(coded(IMM1295) + coded(other, ReadMethod.BARCODE))
    assert fields["date_of_birth"].doubt == "readings_differ"
    assert fields["date_of_birth"].confidence < ACCEPT_AT
    assert fields["family_name"].confidence >= ACCEPT_AT


def test_an_unknown_code_is_kept_and_not_trusted() -> None:
    province = "form1/Page3/IntendedLocationInCanada/intendedLocation/ProvinceState/ProvinceState"
    field = fields_of(coded(IMM1295 | {province: "77"}))["province"]
    assert (field.value, field.doubt) == ("77", "unknown_code")
    assert field.confidence < ACCEPT_AT


def test_leaf_names_alone_say_nothing() -> None:
    assert form_type(coded({"form1/Part1/SponsorDetails/q1/FamilyName": "Gauss"})) is None
    assert form_fields(coded({"form1/Part1/SponsorDetails/q1/FamilyName": "Gauss"})) == ()


@pytest.mark.parametrize(
    ("text", "value", "doubt"),
    [
        ("2029-08-14", "2029-08-14", ""),
        ("20290814", "2029-08-14", ""),
        ("2029/08/14", "2029-08-14", ""),
        ("2007", "2007", "partial_date"),
        ("2007-12", "2007-12", "partial_date"),
        ("2007-12-**", "2007-12", "partial_date"),
        ("2007-**-**", "2007", "partial_date"),
        ("****-**-**", "****-**-**", "impossible_date"),
        ("2023-02-29", "2023-02-29", "impossible_date"),
        ("14-08-2029", "14-08-2029", "impossible_date"),
    ],
)
def test_dates(text: str, value: str, doubt: str) -> None:
    assert (date(text).value, date(text).doubt) == (value, doubt)


@pytest.mark.parametrize(
    ("text", "value"), [("024", "D"), ("Mexico", "MEX"), ("FRA", "FRA"), ("044", "Yugoslavia"), ("999", "999")]
)
def test_countries(text: str, value: str) -> None:
    assert country(text).value == value


@pytest.mark.parametrize(
    ("text", "family", "given", "doubt"),
    [
        ("Trần, Thị Mai", "Trần", "Thị Mai", ""),
        ("BEN ALI Karim", "BEN ALI", "Karim", "name_order"),
        ("Karim Ben Ali", "Ali", "Karim Ben", "name_order"),
        ("SUKARNO", "SUKARNO", "", "name_order"),
    ],
)
def test_full_names(text: str, family: str, given: str, doubt: str) -> None:
    found = full_name(text)
    assert (found["family_name"].value, found["given_names"].value, found["family_name"].doubt) == (family, given, doubt)
    assert (found["family_name"].sureness >= ACCEPT_AT) == (not doubt)


STATIC = {
    DocumentType.IMM5645: {
        "IMM_5645[0].page1[0].SectionA[0].Applicant[0].AppName[0]": "HADDAD, Rania",
        "IMM_5645[0].page1[0].SectionA[0].Applicant[0].AppDOB[0]": "1990-05-06",
        "IMM_5645[0].page1[0].SectionC[0].#subform[8].SectionCdate[0]": "2024-09-01",
    },
    DocumentType.IMM5707: {
        "IMM_5707[0].page1[0].SectionA[0].Applicant[0].PaddedEntry[0].PersonalData[0].FamilyName[0]": "HADDAD",
        "IMM_5707[0].page1[0].SectionA[0].Applicant[0].PaddedEntry[0].PersonalData[0].GivenNames[0]": "Rania",
        "IMM_5707[0].page1[0].SectionA[0].Applicant[0].PaddedEntry[0].PersonalData[1].DOB[0]": "1990-05-06",
        "IMM_5707[0].page1[0].SectionC[0].SectionCdate[0]": "2024-09-01",
    },
    DocumentType.IMM5476: {
        "IMM_5476[0].Page1[0].SectionA[0].familyName[0]": "HADDAD",
        "IMM_5476[0].Page1[0].SectionA[0].givenName[0]": "Rania",
        "IMM_5476[0].Page1[0].SectionA[0].DOB[0]": "1990-05-06",
        "IMM_5476[0].Page1[0].SectionB[0].familyName[0]": "LEGAULT",
        "IMM_5476[0].Page1[0].SectionB[0].question6[0].questionII[0].ICCRCMember[0]": "R 123456",
        "IMM_5476[0].Page1[0].sectionE[0].dateApplicantSigned[0]": "2024-09-01",
    },
}


@pytest.mark.parametrize("form", STATIC)
def test_forms_with_page_text_by_their_acroform_fields(form: DocumentType, tmp_path: Path) -> None:
    values = pdf_values(acroform_pdf(tmp_path / "form.pdf", STATIC[form])).on_page(1)
    fields = fields_of(values)
    assert form_type(values) is form
    assert (fields["family_name"].value, fields["given_names"].value) == ("HADDAD", "Rania")
    assert (fields["date_of_birth"].value, fields["signed_date"].value) == ("1990-05-06", "2024-09-01")
    assert fields["family_name"].box is not None
    if form is DocumentType.IMM5476:
        assert fields["representative_member_number"].value == "R123456"


def test_a_form_of_unknown_make_is_read_by_its_fields_names_and_not_trusted(tmp_path: Path) -> None:
    path = acroform_pdf(
        tmp_path / "form.pdf",
        {"applicant_family_name": "HADDAD", "rep_family_name": "LEGAULT", "Given names": "Rania", "Membership ID": "R123456"},
    )
    values = pdf_values(path).on_page(1)
    fields = fields_of(values, DocumentType.IMM5476)
    assert form_type(values) is None
    assert {name: field.value for name, field in fields.items()} == {
        "family_name": "HADDAD",
        "given_names": "Rania",
        "representative_member_number": "R123456",
    }
    assert all(field.confidence < ACCEPT_AT for field in fields.values())
    assert form_fields(values) == ()


def test_a_common_law_declaration_by_its_data_sets(tmp_path: Path) -> None:
    path = xfa_pdf(
        tmp_path / "form.pdf",
        datasets(
            {
                "IMM_5409/Page1/Section5/NameDecl": "HADDAD, Rania",
                "IMM_5409/Page1/Section5/Year": "2024",
                "IMM_5409/Page1/Section5/Month": "9",
                "IMM_5409/Page1/Section5/Day": "1",
            }
        ),
    )
    fields = fields_of(pdf_values(path).on_page(1))
    assert (fields["family_name"].value, fields["signed_date"].value) == ("HADDAD", "2024-09-01")


TEMPLATE = """<template xmlns="http://www.xfa.org/schema/xfa-template/2.8/">
<subform name="form1"><subform name="Page7"><subform name="Layout">
<field name="title"><caption><value><text>* a) Job title</text></value></caption></field>
<field name="Given"><caption><value><text>Given name(s)</text></value></caption></field>
<field name="mark"><caption><value><text>IMM1295_06-2018_1</text></value></caption></field>
</subform></subform></subform></template>"""


def test_a_box_that_a_new_edition_moved_is_found_by_its_caption(tmp_path: Path) -> None:
    data = datasets(
        {"form1/Page7/title": "CSQ holder outside Quebec - OWP", "form1/Page1/PersonalDetails/Name/FamilyName": "ROY"}
    )
    fields = fields_of(pdf_values(xfa_pdf(tmp_path / "form.pdf", data, template=TEMPLATE.encode())).on_page(1))
    assert fields["job_title"].value == "CSQ holder outside Quebec - OWP"
    assert ACCEPT_AT <= fields["job_title"].confidence < fields["family_name"].confidence


@pytest.mark.parametrize(
    ("blank", "values"),
    [("imm1295e_2022-09_blank.pdf", IMM1295), ("imm5710e_2019-04_blank.pdf", IMM5710)],
    ids=["IMM1295", "IMM5710"],
)
def test_the_real_blank_forms_filled_in(blank: str, values: dict[str, str], shared: Path, tmp_path: Path) -> None:
    form = pdf_values(filled(shared / "forms" / blank, tmp_path / "filled.pdf", values))
    assert form.is_xfa_dynamic and not form.placeholder and not form.is_unfilled
    expected = {name: field.value for name, field in fields_of(coded(values)).items()}
    read = {name: field.value for name, field in fields_of(form.on_page(1)).items()}
    assert {name: value for name, value in read.items() if value or name in expected} == expected


@pytest.mark.parametrize("blank", ["imm1295e_2022-09_blank.pdf", "imm5710e_2019-04_blank.pdf"])
def test_the_real_blank_forms_are_recognised_and_unfilled(blank: str, shared: Path) -> None:
    form = pdf_values(shared / "forms" / blank)
    assert form.is_unfilled and form.is_xfa_dynamic and not form.placeholder
    assert form_type(form.values) is DocumentType(blank[:7])


def test_a_real_form_filled_by_others(shared: Path) -> None:
    import json

    folder = shared / "samples" / "pdfjs-xfa"
    expected = json.loads((folder / "xfa_filled_imm1344e.expected.json").read_text())
    read = {value.name: value.value for value in pdf_values(folder / "xfa_filled_imm1344e.pdf").values if value.value}
    assert read == {name: value.strip() for name, value in expected.items()}
