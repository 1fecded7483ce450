"""Whose value it is where several persons stand on one paper, and what was signed or mentioned."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemas.page import Box, ReadMethod
from tests.extractors.fields.typeset import Row, lines, page, read, values


def test_the_applicant_s_name_is_not_the_spouse_s() -> None:
    rows = lines(
        "MARITAL STATUS",
        "Family name: OKAFOR",
        "Given name(s): Ngozi",
        "PERSONAL DETAILS",
        "Family name: TAZI",
        "Given name(s): Zineb",
    )
    assert values(read("imm1295", page(*rows))) == {"family_name": "TAZI", "given_names": "Zineb"}


def test_the_first_of_several_declarants_is_the_applicant() -> None:
    rows: list[Row] = [
        (0.20, [(0.1, "Family name"), (0.4, "Given name(s)")]),
        (0.218, [(0.1, "Mbaye"), (0.4, "Cheikh")]),
        (0.30, [(0.1, "Family name"), (0.4, "Given name(s)")]),
        (0.318, [(0.1, "Sow"), (0.4, "Fatou")]),
    ]
    fields = read("imm5409", page(*rows))
    assert (fields["family_name"].value, fields["given_names"].value) == ("Mbaye", "Cheikh")
    assert fields["given_names"].accepted


def test_a_tenant_is_not_the_landlord() -> None:
    rows = lines("Landlord: Margaret Holloway", "Tenant: Ratna Wulandari")
    assert read("lease", page(*rows))["name"].value == "Ratna Wulandari"


def test_a_whole_name_is_put_together_from_its_parts() -> None:
    rows = lines("Tenant – Last Name: Wulandari", "Tenant – First Name: Ratna")
    assert read("lease", page(*rows))["name"].value == "Ratna Wulandari"


def test_a_label_may_bear_a_whole_name_where_no_other_label_asks_for_the_given_names() -> None:
    together = read("csq", page(*lines("Nom : TREMBLAY, Marie")))
    assert (together["family_name_at_birth"].value, together["given_names"].value) == ("TREMBLAY", "Marie")
    apart = read("csq", page(*lines("Nom : BEN SALAH", "Prénom : Ali")))
    assert (apart["family_name_at_birth"].value, apart["given_names"].value) == ("BEN SALAH", "Ali")


def test_ink_at_its_label_is_a_signature() -> None:
    sheet = page(*lines("Signature of applicant", "Signature of representative", step=0.3), read=ReadMethod.OCR, confidence=0.96)
    signed = replace(sheet, signatures=((0.1, 0.16, 0.3, 0.195),))
    assert read("imm5476", signed)["applicant_signed"].value is True
    assert "representative_signed" not in read("imm5476", signed)
    assert read("imm5476", sheet) == {}


def test_a_recognised_label_blurred_by_ink_is_no_doubt_about_the_ink() -> None:
    sheet = page(*lines("Signoture of aplicant"), read=ReadMethod.OCR, confidence=0.5)
    (field,) = read("imm5476", replace(sheet, signatures=((0.1, 0.16, 0.3, 0.195),))).values()
    assert field.accepted


@pytest.mark.parametrize(
    ("what", "ink"),
    [
        ("a date written beside it", (0.52, 0.17, 0.65, 0.195)),
        ("a round stamp", (0.1, 0.13, 0.19, 0.2)),
        ("a signature of the other party", (0.1, 0.26, 0.3, 0.295)),
        ("a drawing over half the page", (0.1, 0.0, 0.6, 0.19)),
    ],
)
def test_ink_of_anything_else_does_not_sign(what: str, ink: Box) -> None:
    rows: list[Row] = [(0.2, [(0.1, "Signature of applicant"), (0.55, "Date signed")]), (0.3, [(0.1, "Signature of witness")])]
    sheet = page(*rows, read=ReadMethod.OCR, confidence=0.96)
    assert "applicant_signed" not in read("imm5476", replace(sheet, signatures=(ink,))), what


def test_ink_between_two_labels_signs_at_neither() -> None:
    sheet = page(*lines("Signature of applicant", "Signature of representative", step=0.05))
    assert read("imm5476", replace(sheet, signatures=((0.1, 0.216, 0.3, 0.246),))) == {}


def test_that_a_form_may_be_signed_electronically_is_no_signature() -> None:
    assert read("imm5476", page(*lines("Signature of applicant (may be electronically signed)"))) == {}


def test_an_electronic_signature_is_one() -> None:
    fields = read("imm5476", page(*lines("Signature of applicant: Electronically signed by Zineb Tazi")))
    assert fields["applicant_signed"].value is True


def test_a_mention_is_true_or_absent() -> None:
    rows = lines("au titre du Programme de mobilité internationale", "Plus, code de dispense A76", step=0.016)
    fields = read("mifi_invitation", page(*rows))
    assert fields["mentions_imp_plus"].value is True
    assert fields["mentions_a76"].value is True
    assert "mentions_imp_plus" not in read("mifi_invitation", page(*lines("Votre demande de sélection permanente")))


def test_a_misread_mention_is_still_one() -> None:
    rows = lines("Programme de mobllité intcrnationale Plus")
    assert read("mifi_invitation", page(*rows, read=ReadMethod.OCR, confidence=0.95))["mentions_imp_plus"].value is True


def test_wording_in_two_columns_of_a_letterhead_is_found() -> None:
    rows: list[Row] = [
        (0.05, [(0.15, "Canada Revenue"), (0.5, "Agence du revenu")]),
        (0.063, [(0.15, "Agency"), (0.5, "du Canada")]),
    ]
    assert read("notice_of_assessment", page(*rows))["issuer"].value == "CRA"


def test_what_gives_itself_away_needs_no_label() -> None:
    fields = read("pr_submission_email", page(*lines("Thank you. Keep this: X724133475.")))
    assert fields["submission_number"].value == "X724133475"


def test_a_stroke_of_a_table_is_no_value_and_a_misread_heading_still_parts_the_persons() -> None:
    rows: list[Row] = [
        (0.20, [(0.1, "Family name"), (0.4, "Given name(s)")]),
        (0.212, [(0.4, "|")]),
        (0.22, [(0.1, "Bélizaire"), (0.4, "Guerline")]),
        (0.28, [(0.1, "Époux ou confOMmT de fait")]),
        (0.32, [(0.1, "Family name"), (0.4, "Given name(s)")]),
        (0.34, [(0.1, "Bélizaire"), (0.4, "Wilner")]),
    ]
    fields = read("imm5645", page(*rows, read=ReadMethod.OCR, confidence=0.97))
    assert values(fields) == {"family_name": "Bélizaire", "given_names": "Guerline"}


def test_a_form_signed_decades_ago_is_doubted() -> None:
    signed = read("imm5645", page(*lines("Date signed: 1971-02-28")))["signed_date"]
    assert (signed.doubt, signed.accepted) == ("long_ago", False)


def test_a_letterhead_names_the_company() -> None:
    rows = lines("Boulangerie du Vieux-Port inc.", "Gatineau (Québec)", "Objet : Offre d'emploi", top=0.08)
    assert read("offer_of_employment", page(*rows))["employer"].value == "Boulangerie du Vieux-Port inc."


@pytest.mark.parametrize(
    "sentence",
    [
        "Votre conjointe, Jeanne Robenson, née le 13 août 1981, figure aussi à votre dossier.",
        "Your spouse, Jean Robenson, born on August 13, 1981, is in your file as well.",
        "Les personnes à charge : Awa Sarr, née le 13 août 1981.",
    ],
)
def test_the_birth_of_one_beside_the_applicant_is_never_accepted(sentence: str) -> None:
    found = read("mifi_invitation", page(*lines("Lettre d'invitation", "Madame Fabienne Pierre-Louis,", sentence)))
    assert "date_of_birth" not in found or not found["date_of_birth"].accepted
