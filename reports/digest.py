"""The little of a verdict that lists and the terminal need; it comes from a Verdict or from a stored verdict.json."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from schemas.document import DocumentType
from schemas.verdict import Disposition, Finding, Outcome, PageRecord, Requirement, RequirementStatus, Severity, Status, Verdict

LOST = frozenset({Disposition.UNREADABLE, Disposition.UNPROCESSED, Disposition.UNRECOGNISED})
"""What became of pages that served no document, and that a person should know of."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What is said about a packet at a glance."""

    packet_id: str
    as_of: dt.date
    edition: dt.date  # of the rulebook
    verdict: Outcome
    requirements: tuple[Requirement, ...]
    findings: tuple[Finding, ...]
    pages: tuple[PageRecord, ...]
    papers: Mapping[str, DocumentType] = field(default_factory=dict)  # Document.id → its type

    @property
    def remarks(self) -> tuple[Finding, ...]:
        """All findings but those that pass, gravest first."""
        return tuple(sorted((f for f in self.findings if f.status is not Status.PASS), key=_gravity))

    @property
    def failing(self) -> tuple[Finding, ...]:
        """Blocking rules that fail on values read with confidence."""
        return tuple(f for f in self.findings if f.severity is Severity.BLOCK and f.status is Status.FAIL)

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """Blocking rules that could not be settled."""
        return tuple(f for f in self.findings if f.severity is Severity.BLOCK and f.status is Status.UNKNOWN)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.severity is Severity.WARNING and f.status is not Status.PASS)

    @property
    def missing(self) -> tuple[Requirement, ...]:
        return tuple(r for r in self.requirements if r.status is RequirementStatus.MISSING)

    @property
    def lost_pages(self) -> tuple[PageRecord, ...]:
        """Pages that nobody could read, or that were read and are no known paper."""
        return tuple(page for page in self.pages if page.disposition in LOST)


def _gravity(finding: Finding) -> tuple[int, int]:
    return list(Severity).index(finding.severity), (Status.FAIL, Status.UNKNOWN).index(finding.status)


def summarise(verdict: Verdict) -> Summary:
    """The summary of a verdict at hand."""
    return Summary(
        packet_id=verdict.packet_id,
        as_of=verdict.as_of,
        edition=verdict.rulebook_edition,
        verdict=verdict.verdict,
        requirements=verdict.requirements,
        findings=verdict.findings,
        pages=verdict.pages,
        papers={document.id: document.type for document in verdict.documents},
    )
