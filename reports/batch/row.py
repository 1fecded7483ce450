"""One packet of a batch, and one verdict on it, as all outputs of a batch take them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schemas.verdict import Bilingual, Outcome, Severity, Status

FAILED = "failed"  # no verdict: someone has to see why
WAITING = "waiting"  # no verdict yet: the next run takes it

STATES = (Outcome.NEEDS_REVIEW, Outcome.INCOMPLETE, FAILED, WAITING, Outcome.COMPLETE)
"""What a packet can be, the most urgent first: what a person alone can settle, what can be asked for, what only waits."""

UNSETTLED = (Outcome.NEEDS_REVIEW, Outcome.INCOMPLETE, FAILED)
"""The states in which somebody has something to do."""

JUDGED = (Outcome.INCOMPLETE, Outcome.NEEDS_REVIEW, Outcome.COMPLETE)


@dataclass(frozen=True, slots=True)
class LetterLink:
    """A letter to the applicant, as a link from index.html."""

    language: str  # "en"
    kind: str  # "pdf"
    href: str


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A packet with its verdict, if it has one."""

    packet: str  # what a person calls it
    state: str  # one of STATES
    received_on: dt.date  # the day its papers were first seen as they are now
    judged_on: dt.date | None = None  # the day its verdict was reached
    as_of: dt.date | None = None  # the day by whose rules
    remark: Bilingual | None = None  # why there is no verdict, or what else is to be said
    duplicate_of: str | None = None
    findings: Sequence[Mapping[str, Any]] = ()  # as in verdict.json, those that pass left out
    report: str | None = None  # where its report lies, as a link from index.html
    letters: tuple[LetterLink, ...] = ()

    @property
    def open_rules(self) -> tuple[str, ...]:
        """Blocking rules that are not met, each once."""
        return rules_of(finding for finding in self.findings if finding["severity"] == Severity.BLOCK)

    @property
    def to_settle(self) -> tuple[str, ...]:
        """The rules that somebody has to see to: where none blocks, as beside a page that nobody could read, all that speak."""
        return self.open_rules or (rules_of(self.findings) if self.state == Outcome.NEEDS_REVIEW else ())


@dataclass(frozen=True, slots=True)
class VerdictEvent:
    """A verdict as it was reached, whether or not it is still in force."""

    number: int  # of the verdict in the ledger: rises with time, may have gaps
    packet: int  # of the packet in the ledger
    packet_id: str
    folder: str | None  # of its results in the outbox
    content_sha256: str
    engine_sha256: str
    as_of: dt.date
    reached_at: float  # seconds since 1970, UTC
    outcome: str
    before: str | None  # the outcome of the verdict that this packet had before
    findings: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a batch was chosen by: verdicts reached from one day to another, with one outcome; what is not set bounds nothing."""

    since: dt.date | None = None
    until: dt.date | None = None
    outcome: str | None = None


def rules_of(findings: Iterable[Mapping[str, Any]], status: Status | None = None) -> tuple[str, ...]:
    """The rules of some findings, each once; of those with one status, where it is named."""
    return tuple(dict.fromkeys(finding["rule"] for finding in findings if status in (None, finding["status"])))
