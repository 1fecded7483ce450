"""Which required papers are there: the rulebook's needs, compiled to one pandera schema and run over a whole batch at once.

The table has a row a packet; a column for each kind of paper some rule asks for, with how many usable ones are there; and
a column for each rule, whether it asks this packet. Each rule is one check of the schema: asked and none there is a failure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from schemas.document import ACCEPT_AT, Document, DocumentType
from schemas.page import Reason
from schemas.rules_model import Need, Needs, Rule
from schemas.verdict import Disposition, Evidence, PageRecord, RequirementStatus
from validators.case import RECOGNISED_AT, Case, Reading, whole

if TYPE_CHECKING:
    import pandera.pandas as pa

OPEN_DISPOSITIONS = frozenset({Disposition.UNREADABLE, Disposition.UNPROCESSED, Disposition.UNRECOGNISED})
"""What became of a page that may yet be anything."""

XFA_FORMS = frozenset({DocumentType.IMM1295, DocumentType.IMM5710})
"""What a "Please wait…" page can be when nothing else says which form it is: the dynamic XFA forms of a packet."""


@dataclass(frozen=True, slots=True)
class Presence:
    """How the search for one rule's papers in one packet ended; `case` is one of `PRESENCE_CASES`."""

    case: str
    status: RequirementStatus
    documents: tuple[str, ...] = ()  # ids of those that satisfy it
    evidence: tuple[Evidence, ...] = ()


def find_required(cases: Sequence[Case], asked: Sequence[Sequence[Rule]]) -> tuple[Mapping[str, Presence], ...]:
    """For each case, the rules asked of it that need papers, by id, with what was found.

    Args:
        cases: packets, all judged in one run of the schema.
        asked: for each case, the rules that apply, or may apply, to it.
    """
    rules = {rule.id: rule for each in asked for rule in each if rule.needs}
    if not rules:
        return tuple({} for _ in cases)
    lacking = _lacking(cases, asked, tuple(rules.values()))
    return tuple(
        {rule.id: _presence(case, rule.needs, lacks=(row, rule.id) in lacking) for rule in each if rule.needs}
        for row, (case, each) in enumerate(zip(cases, asked, strict=True))
    )


def _lacking(cases: Sequence[Case], asked: Sequence[Sequence[Rule]], rules: tuple[Rule, ...]) -> frozenset[tuple[int, str]]:
    """Row and rule of every failure case: a rule asks for papers of which none is there."""
    import pandas as pd
    from pandera.errors import SchemaErrors

    needs = {need.key: need for rule in rules if rule.needs for need in rule.needs.any_of}
    counts = [{key: len(_usable(case, need)) for key, need in needs.items()} for case in cases]
    asks = [{rule.id: rule in each for rule in rules} for each in asked]
    table = pd.DataFrame([count | ask for count, ask in zip(counts, asks, strict=True)])
    schema = required_documents(tuple((rule.id, tuple(need.key for need in rule.needs.any_of)) for rule in rules if rule.needs))
    try:
        schema.validate(table, lazy=True)
    except SchemaErrors as errors:
        failures = errors.failure_cases
        return frozenset(zip((int(row) for row in failures["index"]), failures["check"], strict=True))
    return frozenset()


@lru_cache(maxsize=64)
def required_documents(needs: tuple[tuple[str, tuple[str, ...]], ...]) -> pa.DataFrameSchema:
    """The schema of required documents: rule id → kinds of paper of which one must be there. Compiled once an edition."""
    import pandera.pandas as pa

    kinds = {key for _, any_of in needs for key in any_of}
    columns = {key: pa.Column(int, pa.Check.ge(0)) for key in sorted(kinds)} | {rule: pa.Column(bool) for rule, _ in needs}
    checks = [
        pa.Check(lambda table, rule=rule, any_of=any_of: ~table[rule] | (table[list(any_of)].sum(axis=1) > 0), name=rule)
        for rule, any_of in needs
    ]
    return pa.DataFrameSchema(columns, checks=checks, strict=True)


def _presence(case: Case, needs: Needs | None, lacks: bool) -> Presence:
    assert needs is not None
    if not lacks:
        found = tuple(document for need in needs.any_of for document in _usable(case, need))
        unique = tuple(dict.fromkeys(document.id for document in found))
        return Presence("satisfied", RequirementStatus.SATISFIED, unique, tuple(whole(document) for document in found))
    for reason, status in (
        (Disposition.UNREADABLE, RequirementStatus.UNREADABLE),
        (Disposition.UNPROCESSED, RequirementStatus.UNPROCESSED),
    ):
        pages = [page for page in case.pages if page.disposition is reason and needs.types & _guesses(page)]
        if pages:
            return Presence(status.value, status, evidence=tuple(_place(page) for page in pages))
    return _absent(case, needs)


def _absent(case: Case, needs: Needs) -> Presence:
    """Nothing usable is there: say what may be it, and only then that it is missing."""
    foreign = case.of_others(needs.types)
    if foreign:
        return Presence("other_person", RequirementStatus.UNKNOWN, evidence=tuple(whole(document) for document in foreign))
    maybe = [whole(document) for document in case.documents if _may_be(document, needs)]
    maybe += [_place(page) for page in (*case.pages, *_empty_files(case)) if _could_be(page, needs.types)]
    if maybe:
        return Presence("perhaps", RequirementStatus.UNKNOWN, evidence=tuple(maybe))
    instead = case.own(needs.insufficient)
    if instead:
        return Presence("insufficient", RequirementStatus.MISSING, evidence=tuple(whole(document) for document in instead))
    return Presence("missing", RequirementStatus.MISSING)


def _usable(case: Case, need: Need) -> tuple[Document, ...]:
    """The applicant's documents that surely are of this kind."""
    return tuple(document for document in case.own({need.type}) if document.confidence >= ACCEPT_AT and _fits(document, need))


def _fits(document: Document, need: Need) -> bool:
    if need.field is None:
        return True
    value = document.fields.get(need.field)
    reading = Reading(document, value) if value else None
    if reading is None or not reading.accepted:
        return False
    return reading.text in need.among if need.among else reading.text not in need.except_


def _may_be(document: Document, needs: Needs) -> bool:
    """Whether a person should look at a document before the need is called unmet."""
    if document.confidence < RECOGNISED_AT or document.type in needs.perhaps:
        return True
    wanted = [need for need in needs.any_of if need.type is document.type]
    return any(document.confidence < ACCEPT_AT or _open(document, need) for need in wanted)


def _open(document: Document, need: Need) -> bool:
    """Whether the field that would tell was not surely read."""
    value = document.fields.get(need.field) if need.field else None
    return need.field is not None and (value is None or not Reading(document, value).accepted)


def _could_be(page: PageRecord, types: Iterable[DocumentType]) -> bool:
    """Whether an unread or unrecognised page could be one of these documents: only a form's placeholder is surely no other."""
    if page.disposition not in OPEN_DISPOSITIONS:
        return False
    return page.reason is not Reason.XFA_PLACEHOLDER or bool(_guesses(page) & set(types))


def _empty_files(case: Case) -> list[PageRecord]:
    """Files on which nothing at all was seen: nobody uploads an empty sheet, so what should be on it may be too faint."""
    seen = {page.file for page in case.pages if page.disposition is not Disposition.BLANK}
    return [replace(page, disposition=Disposition.UNREADABLE) for page in case.pages if page.file not in seen]


def _guesses(page: PageRecord) -> frozenset[DocumentType]:
    """What an unread page seems to be; nothing where it could be anything."""
    if page.guess is not None:
        return frozenset({page.guess})
    return XFA_FORMS if page.reason is Reason.XFA_PLACEHOLDER else frozenset()


def _place(page: PageRecord) -> Evidence:
    return Evidence(page.document, None, page.file, page.page)
