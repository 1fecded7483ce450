"""Status in Canada: kept, maintained or restorable, and the permits that let a person apply from inside Canada."""

from __future__ import annotations

import datetime as dt

from schemas.checks import MayApplyInland, StatusKept
from schemas.document import ACCEPT_AT, Document
from validators.case import Case, Reading, accepted_dates, unread, whole
from validators.checks.registry import answers
from validators.places import date_on
from validators.result import Result, figures

EXPIRY = "expiry_date"


@answers(StatusKept)
def status_kept(check: StatusKept, case: Case) -> Result | None:
    """The newest permit counts; a letter that maintains status takes its place once it has run out."""
    permits = case.own(check.permits)
    dates = accepted_dates(case.readings(check.permits, EXPIRY))
    newest = max(dates, key=lambda pair: pair[0], default=None)
    letters = _maintaining(case.own(check.maintained), newest[0] if newest else None)
    if newest is not None and newest[0] >= case.day:
        return Result("pass", (newest[1].evidence,), figures(expiry_date=newest[0], day=case.day))
    if letters:
        return Result("pass", tuple(whole(letter) for letter in letters))
    if not permits:
        return None
    if newest is None or len(dates) < len(permits):
        return unread(case, check.permits, EXPIRY)
    last_day = newest[0] + dt.timedelta(days=check.restorable_days)
    quoted = figures(expiry_date=newest[0], day=case.day, days=check.restorable_days, last_day=last_day)
    return Result("restorable" if case.day <= last_day else "fail", (newest[1].evidence,), quoted)


@answers(MayApplyInland)
def may_apply_inland(check: MayApplyInland, case: Case) -> Result | None:
    """A permit of the right kind, held on the day, decides; an expired one leaves the law in doubt; a visitor record fails."""
    permits, visitors = case.own(check.permits), case.own(check.visitors)
    dates = accepted_dates(case.readings(check.permits, EXPIRY))
    newest = max(dates, key=lambda pair: pair[0], default=None)
    letters = _maintaining(case.own(check.maintained), newest[0] if newest else None)
    if not permits and not visitors and not letters:
        return None
    if newest is not None and newest[0] >= case.day:
        return Result("pass", (newest[1].evidence,), figures(expiry_date=newest[0], day=case.day))
    if letters and (permits or not visitors):
        return Result("pass", tuple(whole(letter) for letter in letters))
    if newest is not None and len(dates) == len(permits):
        return _expired(check, case, newest[0], newest[1])
    if permits:
        return unread(case, check.permits, EXPIRY)
    return _visitor(check, case, visitors) if _sure(visitors) else Result("unknown", tuple(whole(record) for record in visitors))


def _expired(check: MayApplyInland, case: Case, expired_on: dt.date, reading: Reading) -> Result:
    restorable = case.day <= expired_on + dt.timedelta(days=check.restorable_days)
    quoted = figures(expiry_date=expired_on, day=case.day)
    return Result(check.restorable if restorable else "fail", (reading.evidence,), quoted)


def _visitor(check: MayApplyInland, case: Case, visitors: tuple[Document, ...]) -> Result:
    """A visitor may apply only as family of a worker or student; two papers show it: of the tie, and that person's permit."""
    ties = case.own(check.family_proofs) + case.of_others(check.family_proofs)
    permits = [
        reading
        for document in case.of_others(check.permits)
        if (value := document.fields.get(EXPIRY)) and (reading := Reading(document, value)).accepted
        if reading.date and reading.date >= case.day
    ]
    evidence = tuple(whole(paper) for paper in (*visitors, *ties)) + tuple(reading.evidence for reading in permits)
    if _sure(ties) and permits:
        return Result("pass", evidence)
    maybe = ties or case.of_others(check.permits)
    newest = max(accepted_dates(case.readings(check.visitors, EXPIRY)), key=lambda pair: pair[0], default=None)
    return Result("unknown" if maybe else "fail", evidence, figures(expiry_date=newest[0] if newest else "–", day=case.day))


def _maintaining(letters: tuple[Document, ...], expired_on: dt.date | None) -> tuple[Document, ...]:
    """The letters that maintain status: not one whose application came in after the permit had run out (IRPR, s. 183(5))."""
    return tuple(
        letter
        for letter in _sure(letters)
        if expired_on is None or (received := date_on(letter, "received_date")) is None or received <= expired_on
    )


def _sure(documents: tuple[Document, ...]) -> tuple[Document, ...]:
    return tuple(document for document in documents if document.confidence >= ACCEPT_AT)
