"""The `fields:` of every document type."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from extractors.fields.layout import key_of
from extractors.fields.sentences import template
from schemas.document import DocumentType
from schemas.document_types import load_document_types
from schemas.field_types import FieldSpec, Kind, Where
from tests.extractors.fields.typeset import page, read

CONTRACT = {
    "csq": "family_name_at_birth given_names other_names date_of_birth sex file_number"
    " individual_reference_number category issue_date expiry_date",
    "mifi_invitation mifi_acceptance_letter notice_of_intent_to_select": "family_name given_names letter_date file_number"
    " individual_reference_number",
    "pr_submission_email": "submission_number submitted_date",
    "pr_acknowledgment": "application_number uci letter_date received_date family_name given_names program",
    "pr_approval_in_principle": "application_number uci letter_date family_name given_names",
    "passport": "family_name given_names date_of_birth sex nationality passport_number issue_date expiry_date",
    "imm1295 imm5710": "form_version family_name given_names date_of_birth uci passport_number passport_expiry_date"
    " work_permit_type job_title duties province validated",
    "imm5707 imm5645 imm5409 imm5476": "family_name given_names date_of_birth signed_date",
    "imm5476": "representative_member_number",
    "work_permit study_permit visitor_record": "document_number family_name given_names date_of_birth uci"
    " application_number issue_date expiry_date travel_document_number case_type remarks",
    "maintained_status_letter": "family_name given_names application_number letter_date",
    "lease": "name province address signed_date start_date end_date",
    "notice_of_assessment": "name province address tax_year issuer",
    "utility_bill": "name province address date",
    "intent_letter": "name date",
    "fee_receipt": "total date lines",
    "caq lmia offer_of_employment": "number name date",
    "caq": "duration_months",
    "offer_of_employment": "employer province",
    "translation translator_affidavit explanation_letter marriage_certificate birth_certificate": "name date",
    "biometric_instruction_letter photo proof_of_funds medical_report": "name date",
}
"""Section 4 of the contract: document types and the fields they yield."""


@pytest.mark.parametrize(("types", "fields"), list(CONTRACT.items()))
def test_every_field_of_the_contract_is_described(types: str, fields: str) -> None:
    for name in types.split():
        described = set(load_document_types()[DocumentType(name)].fields)
        assert set(fields.split()) <= described, name


@pytest.mark.parametrize("kind", list(DocumentType))
def test_every_type_can_be_read_from_an_empty_page(kind: DocumentType) -> None:
    assert read(kind.value, page()) == {}


def test_every_wording_leaves_something_to_compare() -> None:
    for kind, spec in load_document_types().items():
        for name, field in spec.fields.items():
            for text in (*field.labels, *field.whole_labels, *field.not_labels, *field.under, *field.not_under):
                assert key_of(text), f"{kind}.{name}: {text!r}"
            for sentence in field.sentences:
                found = template(sentence)
                assert "…" not in (found.before[:1], found.before[-1:], found.after[:1]), sentence
                assert found.before or found.after, sentence


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "date"},
        {"kind": "date", "labels": ["Date"], "colour": "red"},
        {"kind": "date", "labels": ["Date"], "sentences": ["on the day"]},
        {"kind": "code", "labels": ["Sex"]},
        {"kind": "date", "labels": ["Date"], "codes": {"a": ["b"]}},
        {"kind": "identifier", "labels": ["No"], "pattern": "["},
        {"kind": "date", "labels": [""]},
        {"kind": "moon", "labels": ["Date"]},
    ],
)
def test_a_description_that_cannot_be_meant_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        FieldSpec.model_validate(wrong)


def test_a_field_without_labels_may_give_itself_away() -> None:
    assert FieldSpec(kind=Kind.IDENTIFIER, where=(Where.ANYWHERE,)).labels == ()
