"""Facts about an application: declared in the manifest, else inferred from papers, else the default of CONTRACT section 1."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from schemas.clues import Clue, Clues, Restoration
from schemas.document import ACCEPT_AT, Document
from schemas.packet import Packet
from schemas.rules_model import FACT_VALUES
from schemas.verdict import Evidence, Fact, FactSource, PageRecord
from validators.case import Reading, Settled, whole
from validators.places import speaks_of
from validators.plain import plain

DECLARABLE = ("program", "application_kind", "location", "pr_application_filed", "represented", "channel")
"""Facts a manifest may declare, besides the day of submission."""

CURRENT_TAX_YEARS = 2
"""A notice for one of the last two tax years still speaks of where somebody lives."""

Value = str | bool


@dataclass(frozen=True, slots=True)
class Found:
    """What the papers say of a fact."""

    value: Value | None
    evidence: tuple[Evidence, ...]
    ruled_out: frozenset[Value]
    contradicts: Mapping[Value, tuple[Evidence, ...]]  # values that stand against any other declared one


def settle_facts(
    packet: Packet, pages: tuple[PageRecord, ...], documents: tuple[Document, ...], clues: Clues, day: dt.date
) -> dict[str, Settled]:
    """Every fact, in the order of the contract; `documents` are the applicant's own."""
    sure = tuple(document for document in documents if document.confidence >= ACCEPT_AT)
    facts = {}
    for name in DECLARABLE:
        found = _look(clues.clues.get(name, ()), sure, day)
        declared = getattr(packet.manifest, name)
        facts[name] = _settle(name, declared, found, clues.defaults.get(name))
    facts["submission_date"] = _submission(packet)
    facts["restoring"] = _restoring(facts["location"], pages, documents, clues.restoration, day)
    return facts


def _settle(name: str, declared: Value | None, found: Found, default: Value | None) -> Settled:
    if declared is not None:
        value = _plain_value(declared)
        against = {other: places for other, places in found.contradicts.items() if other != value}
        places = tuple(place for evidence in against.values() for place in evidence)
        fact = Fact(name, value, FactSource.DECLARED)
        return Settled(fact, frozenset({value, *against}), places, next(iter(against), None))
    if found.value is not None:
        return Settled(Fact(name, found.value, FactSource.INFERRED, found.evidence), frozenset({found.value}))
    if default is not None:
        return Settled(Fact(name, default, FactSource.DEFAULT), frozenset({default}))
    open_values = frozenset(_plain_value(value) for value in FACT_VALUES[name]) - found.ruled_out
    return Settled(Fact(name, None, FactSource.DEFAULT), open_values)


def _look(clues: tuple[Clue, ...], documents: tuple[Document, ...], day: dt.date) -> Found:
    value: Value | None = None
    evidence: tuple[Evidence, ...] = ()
    ruled_out = frozenset[Value]()
    contradicts: dict[Value, tuple[Evidence, ...]] = {}
    for clue in clues:
        places = _places(clue, documents, day)
        if not places:
            continue
        ruled_out |= frozenset(clue.rules_out)
        if clue.value is not None and value is None:
            value, evidence = clue.value, places
        if clue.value is not None and clue.contradicts:
            contradicts.setdefault(clue.value, places)
    return Found(value, evidence, ruled_out, contradicts)


def _places(clue: Clue, documents: tuple[Document, ...], day: dt.date) -> tuple[Evidence, ...]:
    """Where the clue stands; nowhere if its companion paper is not there."""
    types = {document.type for document in documents}
    if clue.beside and not types & set(clue.beside):
        return ()
    return tuple(
        place
        for document in documents
        if document.type in clue.documents and (not clue.current or speaks_of(document, day, CURRENT_TAX_YEARS))
        if (place := _place(clue, document)) is not None
    )


def _place(clue: Clue, document: Document) -> Evidence | None:
    if clue.field is None:
        return whole(document)
    value = document.fields.get(clue.field)
    reading = Reading(document, value) if value is not None else None
    if reading is None or not reading.accepted or not re.search(clue.matches or "", plain(reading.text)):
        return None
    return reading.evidence


def _submission(packet: Packet) -> Settled:
    declared = packet.manifest.submission_date
    source = FactSource.DECLARED if declared else FactSource.DEFAULT
    return Settled(Fact("submission_date", declared or packet.received_on, source), frozenset())


def _restoring(
    location: Settled, pages: tuple[PageRecord, ...], documents: tuple[Document, ...], law: Restoration, day: dt.date
) -> Settled:
    """Whether the applicant lost status so recently that they ask for it back: the newest permit ran out a short while ago."""
    permits = [document for document in documents if document.type in law.permits]
    dates = [(reading.date, reading) for reading in _expiries(permits) if reading.accepted and reading.date]
    letters = [document for document in documents if document.type in law.maintained]
    if location.candidates == {"abroad"} or any(letter.confidence >= ACCEPT_AT for letter in letters):
        return Settled(Fact("restoring", False, FactSource.INFERRED), frozenset({False}))
    if not dates or len(dates) < len(permits) or letters or any(page.guess in {*law.permits, *law.maintained} for page in pages):
        return Settled(Fact("restoring", None, FactSource.DEFAULT), frozenset({True, False}))
    expired_on, newest = max(dates, key=lambda pair: pair[0])
    restoring = expired_on < day <= expired_on + dt.timedelta(days=law.days)
    return Settled(Fact("restoring", restoring, FactSource.INFERRED, (newest.evidence,)), frozenset({restoring}))


def _expiries(permits: list[Document]) -> list[Reading]:
    return [Reading(permit, permit.fields["expiry_date"]) for permit in permits if "expiry_date" in permit.fields]


def _plain_value(value: Value) -> Value:
    """A plain string instead of an enumeration member, so that a verdict reads and compares simply."""
    return value if isinstance(value, bool) else str(value)
