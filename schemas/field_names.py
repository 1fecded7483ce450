"""The vocabulary of fields: what each document type may yield, so that a rule cannot ask for a field that never comes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from schemas.document import DocumentType as Type

FieldName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]

_PERSON = "family_name given_names date_of_birth"
_FILE = "file_number individual_reference_number"
_FORM = (
    f"form_version {_PERSON} uci passport_number passport_expiry_date work_permit_type job_title duties province validated"
    " signed_date"
)
_PERMIT = (
    f"document_number {_PERSON} uci application_number issue_date expiry_date travel_document_number case_type remarks conditions"
)
_LETTER = f"{_PERSON} letter_date {_FILE}"
_HOME = "name address province"

_NAMES: Mapping[Type, str] = {
    Type.CSQ: f"family_name_at_birth given_names other_names date_of_birth sex {_FILE} category issue_date expiry_date",
    Type.MIFI_INVITATION: f"{_LETTER} mentions_imp_plus mentions_a76",
    Type.MIFI_ACCEPTANCE_LETTER: _LETTER,
    Type.NOTICE_OF_INTENT_TO_SELECT: _LETTER,
    Type.PR_SUBMISSION_EMAIL: "submission_number submitted_date family_name given_names",
    Type.PR_ACKNOWLEDGMENT: "application_number uci letter_date received_date family_name given_names program",
    Type.PR_APPROVAL_IN_PRINCIPLE: "application_number uci letter_date family_name given_names",
    Type.PASSPORT: f"{_PERSON} sex nationality passport_number issue_date expiry_date signed",
    Type.IMM1295: _FORM,
    Type.IMM5710: _FORM,
    Type.IMM5707: f"{_PERSON} signed_date",
    Type.IMM5645: f"{_PERSON} signed_date",
    Type.IMM5409: f"{_PERSON} signed_date",
    Type.IMM5476: f"{_PERSON} signed_date uci applicant_signed representative_signed representative_member_number",
    Type.WORK_PERMIT: _PERMIT,
    Type.STUDY_PERMIT: _PERMIT,
    Type.VISITOR_RECORD: _PERMIT,
    Type.MAINTAINED_STATUS_LETTER: "family_name given_names application_number letter_date uci received_date",
    Type.LEASE: f"{_HOME} signed_date start_date end_date",
    Type.NOTICE_OF_ASSESSMENT: f"{_HOME} tax_year issuer",
    Type.UTILITY_BILL: f"{_HOME} date",
    Type.FEE_RECEIPT: "total date lines",
    Type.CAQ: "number name date duration_months",
    Type.LMIA: "number name date",
    Type.OFFER_OF_EMPLOYMENT: "number name date employer province",
    Type.BIOMETRIC_INSTRUCTION_LETTER: "name date valid_until",
    Type.REFUSAL_LETTER: "",
    Type.OTHER: "",
}

FIELDS: Mapping[Type, frozenset[str]] = MappingProxyType(
    {document_type: frozenset(_NAMES.get(document_type, "name date").split()) for document_type in Type}
)
"""Document type → the fields of CONTRACT section 4, and those beyond it that rules look for."""
