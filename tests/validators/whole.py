"""Whole packets that are complete, to be spoiled one thing at a time."""

from __future__ import annotations

import datetime as dt
from typing import Any

from schemas.document import Document
from tests.validators.papers import PERSON, document, packet
from validators import ReadPacket

DAY = dt.date(2024, 9, 10)
FORM = {
    **PERSON,
    "form_version": "10-2019",
    "passport_number": "AB123456",
    "work_permit_type": "Open Work Permit",
    "job_title": "CSQ holder outside Quebec – OWP",
    "duties": "A76: International Mobility Program Plus",
    "validated": True,
}
PASSPORT = {
    **PERSON,
    "family_name": "TRAORE",
    "given_names": "AMINATA",
    "passport_number": "AB123456",
    "expiry_date": "2030-01-01",
}
CSQ = {
    "family_name_at_birth": "Traoré",
    "given_names": "Aminata",
    "date_of_birth": PERSON["date_of_birth"],
    "category": "IQ Travailleurs qualifiés",
    "issue_date": "2024-01-10",
    "expiry_date": "2026-01-10",
    "file_number": "123456",
}
LETTER = {"family_name": "Traoré", "given_names": "Aminata", "letter_date": "2024-08-01", "file_number": "123456"}
RECEIPT = {"total": "340.00", "date": "2024-09-09"}
ABROAD: dict[str, dict[str, Any]] = {
    "imm1295": FORM,
    "passport": PASSPORT,
    "csq": CSQ,
    "mifi_invitation": LETTER,
    "intent_letter": {"name": "Aminata Traoré"},
    "fee_receipt": RECEIPT,
    "imm5707": {**PERSON, "signed_date": "2024-09-01"},
}
"""An initial A76 application from abroad, with nothing missing."""

DECLARED = {
    "program": "A76",
    "application_kind": "initial",
    "location": "abroad",
    "pr_application_filed": False,
    "represented": False,
    "submission_date": DAY,
}


def papers(contents: dict[str, dict[str, Any]]) -> tuple[Document, ...]:
    return tuple(document(number, name, fields) for number, (name, fields) in enumerate(contents.items(), start=1))


def abroad(without: str = "", extra: dict[str, dict[str, Any]] | None = None, **declared: Any) -> ReadPacket:
    """The complete packet from abroad, less one paper, with others added or replaced, with other declarations."""
    contents = {name: fields for name, fields in ABROAD.items() if name != without} | (extra or {})
    stated = {name: value for name, value in {**DECLARED, **declared}.items() if value is not None}
    return packet(papers(contents), **stated)
