"""Dates: still good on the day, not too old, in the order in which things must happen."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from schemas.checks import (
    DateNoLater,
    DatesInOrder,
    FieldSource,
    FiledBeforeExpiry,
    NotExpired,
    NotStale,
    PassportValidity,
    SelectedTooLate,
)
from schemas.document import DocumentType
from validators.calendar import add_months
from validators.case import Case, Reading, accepted_dates, unread
from validators.checks.registry import answers
from validators.issuance import longest_permit
from validators.plain import plain
from validators.result import Result, figures

Dated = tuple[dt.date, Reading]


@answers(NotExpired)
def not_expired(check: NotExpired, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    readings = case.readings(check.documents, check.field)
    newest = max(accepted_dates(readings), key=lambda pair: pair[0], default=None)
    if newest is None or (newest[0] < case.day and _any_unread(case, check.documents, check.field)):
        return unread(case, check.documents, check.field)
    expires_on, reading = newest
    return Result(
        "pass" if case.day <= expires_on else "fail", (reading.evidence,), figures(expiry_date=expires_on, day=case.day)
    )


@answers(DateNoLater)
def date_no_later(check: DateNoLater, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    dates = accepted_dates(case.readings(check.documents, check.field))
    if not dates:
        return unread(case, check.documents, check.field)
    earliest, reading = min(dates, key=lambda pair: pair[0])
    if earliest > check.limit and _any_unread(case, check.documents, check.field):
        return unread(case, check.documents, check.field)
    return Result("pass" if earliest <= check.limit else "fail", (reading.evidence,), figures(found=earliest, limit=check.limit))


@answers(NotStale)
def not_stale(check: NotStale, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    dates = accepted_dates(case.readings(check.documents, check.field))
    if not dates:
        return unread(case, check.documents, check.field)
    newest, reading = max(dates, key=lambda pair: pair[0])
    age = (case.day - newest).days
    ending = check.future if age < 0 else "pass" if age <= check.days else "fail"
    last_day = newest + dt.timedelta(days=check.days)
    return Result(ending, (reading.evidence,), figures(found=newest, age=age, days=check.days, last_day=last_day, day=case.day))


@answers(FiledBeforeExpiry)
def filed_before_expiry(check: FiledBeforeExpiry, case: Case) -> Result | None:
    """Passes where any of the documents was good when the application came in: an older one may lie beside the newest."""
    if not case.own(check.expiry.documents):
        return None
    expiries = accepted_dates(case.readings(check.expiry.documents, check.expiry.field))
    received = [pair for source in check.received for pair in _dated(case, source)]
    at_latest = [pair for source in check.at_latest for pair in _dated(case, source)]
    if not expiries:
        return unread(case, check.expiry.documents, check.expiry.field)
    expires_on, expiry = max(expiries, key=lambda pair: pair[0])
    sure, bounds = min(received, default=None, key=_day_of), min(at_latest, default=None, key=_day_of)
    known = bounds if sure is None or (bounds is not None and bounds[0] < sure[0]) else sure
    if known is not None and known[0] <= expires_on:
        return Result("pass", (known[1].evidence, expiry.evidence), figures(received=known[0], expiry_date=expires_on))
    if sure is None or _any_unread(case, check.expiry.documents, check.expiry.field):
        looked_at = tuple(reading.evidence for _, reading in (*received, *at_latest))
        return Result("unknown", (*looked_at, expiry.evidence))
    return Result("fail", (sure[1].evidence, expiry.evidence), figures(received=sure[0], expiry_date=expires_on))


@answers(DatesInOrder)
def dates_in_order(check: DatesInOrder, case: Case) -> Result | None:
    """Compares what was surely read; a paper that is not there leaves no step."""
    steps = [max(dates, key=_day_of) for source in check.steps if (dates := _dated(case, source))]
    if not steps:
        return None
    for (earlier, first), (later, second) in pairwise(steps):
        if earlier > later:
            return Result("fail", (first.evidence, second.evidence), figures(earlier=earlier, later=later))
    last, reading = steps[-1]
    if last > case.day:
        return Result("fail", (reading.evidence,), figures(earlier=last, later=case.day))
    return Result("pass", tuple(reading.evidence for _, reading in steps))


@answers(SelectedTooLate)
def selected_too_late(check: SelectedTooLate, case: Case) -> Result | None:
    letters = _dated(case, check.letter)
    old_letter = min(letters, key=_day_of) if letters else None
    if old_letter is None or old_letter[0] > check.last_letter:
        return None
    issued = max(_dated(case, check.issued), key=_day_of, default=None)
    categories = [reading for reading in case.readings(check.category.documents, check.category.field) if reading.accepted]
    named = [reading for reading in categories if any(word in plain(reading.text) for word in check.words)]
    late = issued is not None and issued[0] > check.last_letter
    if not late and not named:
        return Result("pass", (old_letter[1].evidence,))
    evidence = tuple(reading.evidence for reading in (*named, *((issued[1],) if issued else ()), old_letter[1]))
    return Result("fail", evidence, figures(issued=issued[0] if issued else "–", letter=old_letter[0]))


@answers(PassportValidity)
def passport_validity(check: PassportValidity, case: Case) -> Result | None:
    passport = {DocumentType.PASSPORT}
    if not case.own(passport):
        return None
    newest = max(accepted_dates(case.readings(passport, "expiry_date")), key=_day_of, default=None)
    if newest is None:
        return unread(case, passport, "expiry_date")
    expires_on, reading = newest
    if expires_on < case.day and _any_unread(case, tuple(passport), "expiry_date"):
        return unread(case, passport, "expiry_date")
    permit_end = longest_permit(case)
    quoted = figures(expiry_date=expires_on, day=case.day, months=check.comfort_months, permit_end=permit_end or "–")
    return Result(_validity_case(expires_on, permit_end, check, case.day), (reading.evidence,), quoted)


def _validity_case(expires_on: dt.date, permit_end: dt.date | None, check: PassportValidity, day: dt.date) -> str:
    if expires_on < day:
        return "fail"
    if expires_on < add_months(day, check.comfort_months):
        return "short"
    return "shortens_permit" if permit_end and expires_on < permit_end else "pass"


def _day_of(pair: Dated) -> dt.date:
    return pair[0]


def _dated(case: Case, source: FieldSource) -> tuple[Dated, ...]:
    return accepted_dates(case.readings(source.documents, source.field))


def _any_unread(case: Case, types: tuple[DocumentType, ...], field: str) -> bool:
    """Whether one of the documents has no sure date: it may be the one that decides."""
    return len(accepted_dates(case.readings(types, field))) < len(case.own(types))
