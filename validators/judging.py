"""From documents to a verdict: settle facts, apply the rulebook, say what was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.document import Document
from schemas.packet import Packet
from schemas.rulebook import Rulebook
from schemas.rules_model import Rule
from schemas.verdict import Consequence as Effect
from schemas.verdict import Disposition, Finding, Outcome, PageRecord, Requirement, RequirementStatus, Severity, Status, Verdict
from validators.applying import Applies, applies, apply_rule
from validators.case import Case
from validators.facts import settle_facts
from validators.issuance import issuance
from validators.persons import applicant_paper, others_papers
from validators.presence import Presence, find_required

STATUS_ORDER = {Status.FAIL: 0, Status.UNKNOWN: 1, Status.PASS: 2}
SEVERITY_ORDER = {Severity.BLOCK: 0, Severity.WARNING: 1, Severity.INFO: 2}


@dataclass(frozen=True, slots=True)
class ReadPacket:
    """A packet with everything that was read from it."""

    packet: Packet
    pages: tuple[PageRecord, ...]
    documents: tuple[Document, ...]


def judge(
    packet: Packet,
    pages: tuple[PageRecord, ...],
    documents: tuple[Document, ...],
    rulebook: Rulebook,
    as_of: dt.date | None,
    engine: dict[str, str],
) -> Verdict:
    """The verdict on one packet.

    Args:
        as_of: the day whose law applies and on which every date is tested; None: the day of submission.
        engine: what read the packet, as the verdict shall state it.

    Raises:
        RulebookError: the rulebook says nothing of that day.
    """
    return judge_batch((ReadPacket(packet, pages, documents),), rulebook, as_of, engine)[0]


def judge_batch(
    batch: Sequence[ReadPacket], rulebook: Rulebook, as_of: dt.date | None, engine: dict[str, str]
) -> tuple[Verdict, ...]:
    """The verdicts on many packets; the required documents of all of them are looked for in one run of the schema."""
    cases = tuple(open_case(read, rulebook, as_of) for read in batch)
    asked = tuple(_asked(case) for case in cases)
    found = find_required(cases, asked)
    return tuple(_verdict(case, rules, present, engine) for case, rules, present in zip(cases, asked, found, strict=True))


def open_case(read: ReadPacket, rulebook: Rulebook, as_of: dt.date | None) -> Case:
    """Whose papers they are, and the facts of the application on the day."""
    packet, documents = read.packet, read.documents
    day = as_of or packet.manifest.submission_date or packet.received_on
    applicant = applicant_paper(documents)
    others = others_papers(documents, applicant)
    own = tuple(document for document in documents if document.id not in others)
    facts = settle_facts(packet, read.pages, own, rulebook.clues, day)
    return Case(packet, read.pages, documents, others, applicant, facts, day, rulebook)


def _asked(case: Case) -> tuple[Rule, ...]:
    """The rules of the day that apply, or may apply."""
    return tuple(rule for rule in case.rulebook.in_force(_program(case), case.day) if applies(rule, case) is not Applies.NO)


def _program(case: Case) -> str:
    return str(case.facts["program"].fact.value)


def _verdict(case: Case, rules: tuple[Rule, ...], present: Mapping[str, Presence], engine: dict[str, str]) -> Verdict:
    findings = tuple(finding for rule in rules if (finding := apply_rule(rule, case, present.get(rule.id))))
    return Verdict(
        packet_id=case.packet.id,
        content_sha256=case.packet.content_sha256,
        as_of=case.day,
        rulebook_edition=case.rulebook.edition(case.day),
        rulebook_sha256=case.rulebook.sha256,
        engine=engine,
        verdict=reach_verdict(findings, case.pages),
        facts=tuple(settled.fact for settled in case.facts.values()),
        pages=case.pages,
        documents=case.documents,
        requirements=tuple(
            _requirement(rule, case, present.get(rule.id)) for rule in case.rulebook.of_program(_program(case)) if rule.needs
        ),
        findings=tuple(sorted(findings, key=_weight)),
        outputs=issuance(case),
    )


def reach_verdict(findings: Sequence[Finding], pages: Sequence[PageRecord]) -> Outcome:
    """Incomplete where a blocking rule fails for certain; complete only where all pass and every page was read."""
    blocking = [finding for finding in findings if finding.severity is Severity.BLOCK]
    if any(finding.status is Status.FAIL and finding.consequence is not Effect.REVIEW for finding in blocking):
        return Outcome.INCOMPLETE
    unread = any(page.disposition in {Disposition.UNREADABLE, Disposition.UNPROCESSED} for page in pages)
    return Outcome.NEEDS_REVIEW if unread or any(f.status is not Status.PASS for f in blocking) else Outcome.COMPLETE


def _requirement(rule: Rule, case: Case, presence: Presence | None) -> Requirement:
    if presence is None:
        return Requirement(rule.id, RequirementStatus.NOT_APPLICABLE)
    if presence.status is RequirementStatus.MISSING and applies(rule, case) is Applies.UNKNOWN:
        return Requirement(rule.id, RequirementStatus.UNKNOWN)
    return Requirement(rule.id, presence.status, presence.documents)


def _weight(finding: Finding) -> tuple[int, int]:
    """What must be mended first: failures before doubts before passes, blocks before warnings; else the rulebook's order."""
    return STATUS_ORDER[finding.status], SEVERITY_ORDER[finding.severity]
