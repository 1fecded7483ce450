"""One packet as the checks see it: its documents, whose they are, its facts, and the day it is judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from schemas.document import ACCEPT_AT, Document, DocumentType, FieldValue
from schemas.packet import Packet
from schemas.rulebook import Rulebook
from schemas.verdict import Evidence, Fact, PageRecord
from validators.result import Result

RECOGNISED_AT = 0.6
"""Calibrated confidence below which a document may just as well be of another type, so that it may be any missing paper."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in its document."""

    document: Document
    value: FieldValue

    @property
    def accepted(self) -> bool:
        """Whether both the value and the kind of document are sure enough to decide by."""
        return self.value.accepted and self.document.confidence >= ACCEPT_AT

    @property
    def text(self) -> str:
        return self.value.value if isinstance(self.value.value, str) else ""

    @property
    def date(self) -> dt.date | None:
        """The value as a day; None for a partial or impossible date."""
        try:
            return dt.date.fromisoformat(self.text)
        except ValueError:
            return None

    @property
    def evidence(self) -> Evidence:
        value = self.value
        text = value.raw or (value.value if isinstance(value.value, str) else "")
        return Evidence(self.document.id, value.name, value.file, value.page, value.box, text)


@dataclass(frozen=True, slots=True)
class Settled:
    """A fact and the values it may still have: one where it is settled, several where it is not or where papers contradict."""

    fact: Fact
    candidates: frozenset[str | bool]
    against: tuple[Evidence, ...] = ()  # papers that contradict a declared value
    against_value: str | bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a check may look at."""

    packet: Packet
    pages: tuple[PageRecord, ...]
    documents: tuple[Document, ...]
    others: frozenset[str]  # ids of documents that are another person's
    applicant: Document | None  # the paper that says who applies
    facts: Mapping[str, Settled]
    day: dt.date
    rulebook: Rulebook

    def own(self, types: Iterable[DocumentType]) -> tuple[Document, ...]:
        """The applicant's documents of these types (those not known to be another person's)."""
        wanted = frozenset(types)
        return tuple(document for document in self.documents if document.type in wanted and document.id not in self.others)

    def of_others(self, types: Iterable[DocumentType]) -> tuple[Document, ...]:
        """Documents of these types that are another person's."""
        wanted = frozenset(types)
        return tuple(document for document in self.documents if document.type in wanted and document.id in self.others)

    def readings(self, types: Iterable[DocumentType], field: str) -> tuple[Reading, ...]:
        """The values of a field on the applicant's documents of these types, in order of the documents."""
        return tuple(Reading(document, document.fields[field]) for document in self.own(types) if field in document.fields)


def accepted_dates(readings: Iterable[Reading]) -> tuple[tuple[dt.date, Reading], ...]:
    """The days among the readings that are sure enough to decide by."""
    return tuple((reading.date, reading) for reading in readings if reading.accepted and reading.date is not None)


def whole(document: Document) -> Evidence:
    """The first page of a document, where no single value is the point."""
    first = document.pages[0] if document.pages else None
    return Evidence(document.id, None, first.file if first else None, first.page if first else None)


def unread(case: Case, types: Iterable[DocumentType], field: str) -> Result:
    """The value that would decide is missing or doubtful: a person looks at where it stands or ought to stand."""
    readings = case.readings(types, field)
    places = tuple(reading.evidence for reading in readings) or tuple(whole(document) for document in case.own(types))
    return Result("unknown", places)
