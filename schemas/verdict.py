"""What a packet is judged to be: facts, requirements, findings and the verdict, as CONTRACT section 3 writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from schemas.document import Document, DocumentType
from schemas.page import Box, ReadMethod, Reason

SCHEMA = "liasse/verdict/1"


class FactSource(StrEnum):
    DECLARED = "declared"
    INFERRED = "inferred"
    DEFAULT = "default"


class Outcome(StrEnum):
    """The verdict on a packet. There is none that refuses anyone."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    NEEDS_REVIEW = "needs_review"


class Status(StrEnum):
    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    BLOCK = "block"
    WARNING = "warning"
    INFO = "info"


class Consequence(StrEnum):
    RETURNED = "returned"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    ROUTED = "routed"
    REVIEW = "review"
    NONE = "none"


class RequirementStatus(StrEnum):
    SATISFIED = "satisfied"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    UNPROCESSED = "unprocessed"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"


class Disposition(StrEnum):
    DOCUMENT = "document"
    BLANK = "blank"
    DUPLICATE = "duplicate"
    UNRECOGNISED = "unrecognised"
    UNREADABLE = "unreadable"
    UNPROCESSED = "unprocessed"


@dataclass(frozen=True, slots=True)
class Bilingual:
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place on a page that proves something. Without a file it speaks of a declared fact."""

    document: str | None = None  # Document.id
    field: str | None = None
    file: str | None = None
    page: int | None = None  # from 1
    box: Box | None = None
    text: str = ""  # what stands there, or the declared value


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact about the application. `value` is None when unknown."""

    name: str
    value: str | bool | dt.date | None
    source: FactSource
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRecord:
    """What became of one page of one file: pages in = pages out."""

    file: str
    page: int
    disposition: Disposition
    document: str | None = None  # Document.id; for a duplicate, the document its twin belongs to
    read: ReadMethod = ReadMethod.NONE
    rotation: int = 0
    reason: Reason | None = None
    detail: str = ""
    guess: DocumentType | None = None  # what an unreadable page seems to be (an XFA placeholder seems a form)
    language: str = ""  # of a page that was not recognised: ISO 639-1, "und" (ISO 639-2) where its text gives none away


@dataclass(frozen=True, slots=True)
class Requirement:
    rule: str
    status: RequirementStatus
    documents: tuple[str, ...] = ()  # Document ids that satisfy it


@dataclass(frozen=True, slots=True)
class Request:
    """What a letter asks the applicant for, in words addressed to the applicant."""

    why: Bilingual
    ask: Bilingual


@dataclass(frozen=True, slots=True)
class Finding:
    rule: str
    status: Status
    severity: Severity
    consequence: Consequence
    message: Bilingual
    remedy: Bilingual
    citation: str
    evidence: tuple[Evidence, ...] = ()
    doubt: Bilingual | None = None  # where the law itself is not certain
    request: Request | None = None  # None: nothing that the applicant could do


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that is to say about a packet on a day. Equal inputs give an equal Verdict."""

    packet_id: str
    content_sha256: str
    as_of: dt.date
    rulebook_edition: dt.date
    rulebook_sha256: str
    engine: dict[str, str]
    verdict: Outcome
    facts: tuple[Fact, ...]
    pages: tuple[PageRecord, ...]
    documents: tuple[Document, ...]
    requirements: tuple[Requirement, ...]
    findings: tuple[Finding, ...]
    outputs: dict[str, object] = field(default_factory=dict)  # plain JSON values; "issuance": what the officer would code
