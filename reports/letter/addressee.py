"""To whom a letter goes: the applicant, or whoever represents the applicant; named only where the papers leave no doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reports.text import harmless
from schemas.document import DocumentType
from schemas.verdict import Severity, Status

OWN_PAPERS = (
    DocumentType.IMM1295,
    DocumentType.IMM5710,
    DocumentType.MIFI_INVITATION,
    DocumentType.CSQ,
    DocumentType.PASSPORT,
)
"""Papers that name the applicant, the surest first. A packet may hold the passports of a whole family."""

FAMILY_NAMES = ("family_name", "family_name_at_birth")

NAMES_AGREE = "ID-NAME"
"""The rule by which the papers of a packet name one person."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Names are empty where they are not certain: a letter to the wrong person tells a stranger about the applicant."""

    applicant: str
    represented: bool
    representative: str = ""


def addressed_to(stored: Mapping[str, Any]) -> Addressee:
    """The addressee that a verdict.json tells."""
    represented = stored["facts"].get("represented", {}).get("value") is True
    applicant = "" if _names_differ(stored) else _applicant(stored["documents"])
    forms = [document for document in stored["documents"] if document["type"] == DocumentType.IMM5476]
    return Addressee(applicant, represented, _agreed(forms, "representative_") if represented else "")


def _names_differ(stored: Mapping[str, Any]) -> bool:
    return any(
        finding["rule"] == NAMES_AGREE and finding["status"] != Status.PASS and finding["severity"] == Severity.BLOCK
        for finding in stored["findings"]
    )


def _applicant(documents: list[dict[str, Any]]) -> str:
    """As the first kind of paper has it on which one name, and only one, was read for certain."""
    of_types = ([document for document in documents if document["type"] == kind] for kind in OWN_PAPERS)
    return next((name for papers in of_types if (name := _agreed(papers))), "")


def _agreed(documents: list[dict[str, Any]], prefix: str = "") -> str:
    """The name on all of these papers; empty where there is none, or more than one."""
    names = {_name(document["fields"], prefix) for document in documents}
    return names.pop() if len(names) == 1 else ""


def _name(fields: Mapping[str, Any], prefix: str) -> str:
    """Given names and family name, where both were read for certain."""
    given = _sure(fields, f"{prefix}given_names")
    family = next((name for key in FAMILY_NAMES if (name := _sure(fields, f"{prefix}{key}"))), "")
    return harmless(f"{given} {family}") if given and family else ""


def _sure(fields: Mapping[str, Any], name: str) -> str:
    field = fields.get(name)
    return str(field["value"]) if field and field["accepted"] else ""
