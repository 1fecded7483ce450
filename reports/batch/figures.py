"""What a batch adds up to, counted a packet at a time."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field

from reports.batch.row import STATES, UNSETTLED, BatchRow, rules_of
from schemas.verdict import Outcome, Severity, Status

AGES = (2, 7, 14, 30)  # days: a packet is as old as the last of these that it has passed
DAYS_SHOWN = 14  # of the trend: those on which something was judged


@dataclass(slots=True)
class RuleCount:
    """How many packets a rule holds up."""

    failing: int = 0  # not met
    undecided: int = 0  # could not be settled
    warned: int = 0  # said without holding the packet up

    @property
    def held(self) -> int:
        return self.failing + self.undecided


@dataclass(slots=True)
class Figures:
    """Duplicates are listed and not counted: they are judged with the first of their kind."""

    made_on: dt.date
    states: Counter[str] = field(default_factory=Counter)
    oldest: dict[str, dt.date] = field(default_factory=dict)  # day received, by state
    rules: dict[str, RuleCount] = field(default_factory=dict)
    ages: Counter[tuple[int, str]] = field(default_factory=Counter)  # of what is not settled, by age passed and state
    duplicates: int = 0
    _days: Counter[tuple[dt.date, str]] = field(default_factory=Counter)

    def add(self, row: BatchRow) -> None:
        if row.duplicate_of:
            self.duplicates += 1
            return
        self.states[row.state] += 1
        self.oldest[row.state] = min(self.oldest.get(row.state, row.received_on), row.received_on)
        if row.state in UNSETTLED:
            self.ages[self.age_of(row.received_on), row.state] += 1
        blocking = [finding for finding in row.findings if finding["severity"] == Severity.BLOCK]
        failing = rules_of(blocking, Status.FAIL)
        for rule in failing:
            self._count(rule).failing += 1
        for rule in set(rules_of(blocking)) - set(failing):
            self._count(rule).undecided += 1
        for rule in set(rules_of(row.findings)) - set(rules_of(blocking)):
            self._count(rule).warned += 1

    def add_verdict(self, day: dt.date, outcome: str) -> None:
        """A verdict reached on a day, for the trend."""
        self._days[day, outcome] += 1

    def age_of(self, received_on: dt.date) -> int:
        """0, or the last of AGES that has passed."""
        days = (self.made_on - received_on).days
        return max((age for age in AGES if days > age), default=0)

    @property
    def unsettled(self) -> int:
        return sum(self.states[state] for state in UNSETTLED)

    @property
    def total(self) -> int:
        return sum(self.states[state] for state in STATES)

    @property
    def ranked_rules(self) -> list[tuple[str, RuleCount]]:
        """Those that hold up most packets first."""
        return sorted(self.rules.items(), key=lambda item: (-item[1].held, -item[1].warned, item[0]))

    @property
    def days(self) -> list[tuple[dt.date, dict[str, int]]]:
        """The last days on which something was judged, with the verdicts reached on each."""
        last = sorted({day for day, _ in self._days})[-DAYS_SHOWN:]
        return [(day, {outcome: self._days[day, outcome] for outcome in Outcome}) for day in last]

    def _count(self, rule: str) -> RuleCount:
        return self.rules.setdefault(rule, RuleCount())


def share_without_person(verdicts: dict[str, int]) -> float:
    """The share, 0 to 1, of verdicts that needed no person's look: complete, or incomplete for certain."""
    total = sum(verdicts.values())
    return (total - verdicts[Outcome.NEEDS_REVIEW]) / total if total else 0.0
