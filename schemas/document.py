"""A document told apart from its neighbours, with the fields read from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from schemas.page import Box, ReadMethod

ACCEPT_AT = 0.90
"""Calibrated confidence from which a value is used without a person's look (CONTRACT: at most 3 in 1,000 wrong)."""


class DocumentType(StrEnum):
    """The document types of the contract, section 4."""

    CSQ = "csq"
    MIFI_INVITATION = "mifi_invitation"
    MIFI_ACCEPTANCE_LETTER = "mifi_acceptance_letter"
    NOTICE_OF_INTENT_TO_SELECT = "notice_of_intent_to_select"
    PR_SUBMISSION_EMAIL = "pr_submission_email"
    PR_ACKNOWLEDGMENT = "pr_acknowledgment"
    PR_APPROVAL_IN_PRINCIPLE = "pr_approval_in_principle"
    PASSPORT = "passport"
    IMM1295 = "imm1295"
    IMM5710 = "imm5710"
    IMM5707 = "imm5707"
    IMM5645 = "imm5645"
    IMM5409 = "imm5409"
    IMM5476 = "imm5476"
    WORK_PERMIT = "work_permit"
    STUDY_PERMIT = "study_permit"
    VISITOR_RECORD = "visitor_record"
    MAINTAINED_STATUS_LETTER = "maintained_status_letter"
    LEASE = "lease"
    NOTICE_OF_ASSESSMENT = "notice_of_assessment"
    UTILITY_BILL = "utility_bill"
    INTENT_LETTER = "intent_letter"
    FEE_RECEIPT = "fee_receipt"
    CAQ = "caq"
    LMIA = "lmia"
    OFFER_OF_EMPLOYMENT = "offer_of_employment"
    TRANSLATION = "translation"
    TRANSLATOR_AFFIDAVIT = "translator_affidavit"
    EXPLANATION_LETTER = "explanation_letter"
    MARRIAGE_CERTIFICATE = "marriage_certificate"
    BIRTH_CERTIFICATE = "birth_certificate"
    BIOMETRIC_INSTRUCTION_LETTER = "biometric_instruction_letter"
    PHOTO = "photo"
    PROOF_OF_FUNDS = "proof_of_funds"
    MEDICAL_REPORT = "medical_report"
    REFUSAL_LETTER = "refusal_letter"
    OTHER = "other"


FieldData = str | bool | tuple[tuple[str, str], ...]
"""Text; true/false; or, for a receipt's `lines`, pairs of (what, amount in CAD)."""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value, with where it stands and how sure we are. Dates are ISO, identifiers bare, money a decimal in CAD."""

    name: str
    value: FieldData
    raw: str  # as printed
    confidence: float  # calibrated, 0-1
    method: ReadMethod
    file: str
    page: int  # from 1
    box: Box | None = None
    doubt: str = ""  # reason code of what made it doubtful: "ambiguous_date", "readings_differ", "check_digit", …

    @property
    def accepted(self) -> bool:
        """Whether the value is used without a person's look."""
        return self.confidence >= ACCEPT_AT


@dataclass(frozen=True, slots=True)
class PageRef:
    file: str
    page: int  # from 1


@dataclass(frozen=True, slots=True)
class Document:
    """Pages that are one document of one type."""

    id: str  # "d1", "d2", … in order of file and page
    type: DocumentType
    confidence: float  # calibrated, 0-1
    pages: tuple[PageRef, ...]
    fields: dict[str, FieldValue] = field(default_factory=dict)
    language: str = ""  # ISO 639-1 of the wording ("en", "fr", "es", …), "" when unknown
