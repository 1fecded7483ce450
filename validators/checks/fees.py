"""Fees: what the receipts add up to, against what is due on the day."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from schemas.checks import BiometricsPaid, FeesPaid
from schemas.document import Document, DocumentType
from schemas.verdict import Evidence
from validators.calendar import age_on
from validators.case import Case, Reading, whole
from validators.checks.registry import answers
from validators.persons import person_on
from validators.plain import plain
from validators.result import Result, dollars

RECEIPT = {DocumentType.FEE_RECEIPT}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one receipt surely says: amounts by what they are for, or only a total."""

    document: Document
    lines: tuple[tuple[str, Decimal], ...] | None
    total: Decimal | None
    evidence: Evidence

    def paid_for(self, words: dict[str, tuple[str, ...]], wanted: frozenset[str]) -> Paid | None:
        """What it pays of the wanted fees; without lines that name a fee, its total; None where nothing sure is said."""
        named = [(_fees(text, words), amount) for text, amount in self.lines or ()]
        if any(fees for fees, _ in named):
            own = tuple((fees & wanted, amount) for fees, amount in named if fees & wanted)
            return Paid(own, sum((amount for fees, amount in named if not fees), Decimal(0)))
        return Paid(((wanted, self.total),), Decimal(0)) if self.total is not None and not self.lines else None


@dataclass(frozen=True, slots=True)
class Paid:
    """CAD that a receipt pays of the wanted fees."""

    surely: tuple[tuple[frozenset[str], Decimal], ...]  # of each line, with the fees that it names
    perhaps: Decimal  # of the lines that name no fee we know: misread, worded anew, or for something else


@answers(FeesPaid)
def fees_paid(check: FeesPaid, case: Case) -> Result | None:
    receipts = _receipts(case)
    if not receipts:
        return None
    due = _due(check, case)
    told = [receipt.paid_for(check.words, frozenset(due)) for receipt in receipts]
    by_fees: defaultdict[frozenset[str], Decimal] = defaultdict(Decimal)
    for fees, amount in (line for one in told if one for line in one.surely):
        by_fees[fees] += amount
    paid = sum(by_fees.values(), Decimal(0))
    perhaps = paid + sum((one.perhaps for one in told if one), Decimal(0))
    owed = sum(due.values(), Decimal(0))
    own = sum((_for_one(amount, fees, due) for fees, amount in by_fees.items()), Decimal(0))
    ending = "pass" if own >= owed else "unknown" if None in told or perhaps >= owed else check.if_short
    return Result(ending, tuple(receipt.evidence for receipt in receipts), dollars(due=owed, paid=paid))


@answers(BiometricsPaid)
def biometrics_paid(check: BiometricsPaid, case: Case) -> Result | None:
    if _exempt(check, case):
        return Result("pass")
    proofs = case.own(check.proofs)
    if proofs:
        return Result("pass", tuple(whole(proof) for proof in proofs))
    return fees_paid(check, case)


def _exempt(check: BiometricsPaid, case: Case) -> bool:
    """Too young, too old, or of an exempt nationality."""
    first, last = check.ages
    birth = person.birth if case.applicant and (person := person_on(case.applicant)) else None
    born_on = birth.date if birth and birth.accepted else None
    nationalities = case.readings({DocumentType.PASSPORT}, "nationality")
    if any(reading.accepted and reading.text in check.exempt_nationalities for reading in nationalities):
        return True
    return born_on is not None and not first <= age_on(born_on, case.day) <= last


def _for_one(amount: Decimal, fees: frozenset[str], due: dict[str, Decimal]) -> Decimal:
    """What an amount pays for one applicant: a fee paid twice is for two persons, and pays none of the other fees."""
    once = sum((due[fee] for fee in fees), Decimal(0))
    return once if once and amount % once == 0 and len(fees) == 1 else amount


def _due(check: FeesPaid, case: Case) -> dict[str, Decimal]:
    """The fees this program owes."""
    program = case.facts["program"].fact.value
    return {fee: amount for fee, amount in check.due.items() if fee not in check.due_for or program in check.due_for[fee]}


def _receipts(case: Case) -> tuple[Receipt, ...]:
    """Each receipt once: the same sums of the same day are one receipt sent twice."""
    seen: dict[tuple[object, ...], Receipt] = {}
    for document in case.own(RECEIPT):
        receipt = _receipt(document)
        unsure = receipt.total is None and receipt.lines is None
        key = (document.id,) if unsure else (receipt.lines, receipt.total, _paid_on(document))
        seen.setdefault(key, receipt)
    return tuple(seen.values())


def _receipt(document: Document) -> Receipt:
    total, lines = (Reading(document, value) if (value := document.fields.get(name)) else None for name in ("total", "lines"))
    stated = total or lines
    return Receipt(
        document,
        _lines(lines) if lines and lines.accepted else None,
        _money(total.text) if total and total.accepted else None,
        stated.evidence if stated else whole(document),
    )


def _lines(reading: Reading) -> tuple[tuple[str, Decimal], ...] | None:
    value = reading.value.value
    if not isinstance(value, tuple):
        return None
    amounts = [(text, _money(amount)) for text, amount in value]
    return tuple((text, amount) for text, amount in amounts if amount is not None) or None


def _fees(text: str, words: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """Which fees a line is for; "restoration with work permit" is for two."""
    line = plain(text)
    return frozenset(fee for fee, patterns in words.items() if any(re.search(pattern, line) for pattern in patterns))


def _money(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _paid_on(document: Document) -> dt.date | None:
    value = document.fields.get("date")
    return Reading(document, value).date if value else None
