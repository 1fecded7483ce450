"""Categories, prefixes and marks: what kind of selection, application or permit a paper speaks of."""

from __future__ import annotations

import re

from schemas.checks import CategoryAmong, FreeOfRemarks, NumberPrefix
from validators.case import Case, Reading, unread, whole
from validators.checks.registry import answers
from validators.plain import plain
from validators.result import Result, figures

CODE = re.compile(r"^\(?([A-Z][A-Z0-9])\b|[([]([A-Z][A-Z0-9])[)\]]\s*$")
"""A category's two-character code: the first word, or in brackets at the end."""


LONG_WORDING = 8
"""Characters that no misreading turns into another category's wording: as many as "PEQ" and a code have not."""

LIKELY = 0.6
"""Calibrated confidence from which a long wording that matches is taken although a letter of the value may be wrong."""


@answers(CategoryAmong)
def category_among(check: CategoryAmong, case: Case) -> Result | None:
    """The best of several documents counts: an older selection in another class does no harm beside the newest."""
    if not case.own(check.documents):
        return None
    readings = case.readings(check.documents, check.field)
    endings = [(_ending(check, reading), reading) for reading in readings if reading.accepted]
    endings += [("pass", reading) for reading in readings if not reading.accepted and _likely_passes(check, reading)]
    for wanted in ("pass", "unknown", "fail"):
        for ending, reading in endings:
            if ending == wanted:
                return Result(ending, (reading.evidence,), figures(found=reading.text))
    return Result("pass") if check.otherwise == "pass" else unread(case, check.documents, check.field)


def _likely_passes(check: CategoryAmong, reading: Reading) -> bool:
    """Whether a doubtful value says an accepted category at length, and none that fails."""
    text = plain(reading.text)
    if reading.value.confidence < LIKELY or _matches(check.fail_words, text):
        return False
    matches = (re.search(pattern, text) for pattern in check.pass_words)
    return any(match and len(match.group()) >= LONG_WORDING for match in matches)


def _ending(check: CategoryAmong, reading: Reading) -> str:
    match = CODE.search(reading.text.strip().upper())
    code = (match.group(1) or match.group(2)) if match else None
    text = plain(reading.text)
    if code in check.fail_codes or _matches(check.fail_words, text):
        return "fail"
    if code in check.pass_codes or _matches(check.pass_words, text):
        return "pass"
    return check.otherwise


@answers(NumberPrefix)
def number_prefix(check: NumberPrefix, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    readings = case.readings(check.documents, check.field)
    sure = [reading for reading in readings if reading.accepted]
    for ending, reading in ((reading.text.upper().startswith(check.prefix), reading) for reading in sure):
        if ending:
            return Result("pass", (reading.evidence,))
    if not sure or len(sure) < len(case.own(check.documents)):
        return unread(case, check.documents, check.field)
    return Result("fail", tuple(reading.evidence for reading in sure), figures(found=sure[0].text, prefix=check.prefix))


@answers(FreeOfRemarks)
def free_of_remarks(check: FreeOfRemarks, case: Case) -> Result | None:
    permits = case.own(check.documents)
    if not permits:
        return None
    readings = [reading for field in check.fields for reading in case.readings(check.documents, field)]
    marked = [reading for reading in readings if _matches(check.marks, plain(reading.text))]
    if marked:
        sure = [reading for reading in marked if reading.accepted]
        evidence = tuple(reading.evidence for reading in sure or marked)
        return Result("fail" if sure else "unknown", evidence, figures(found=(sure or marked)[0].text))
    unreadable = [permit for permit in permits if check.needed not in permit.fields]
    unreadable += [reading.document for reading in readings if not reading.accepted and reading.document not in unreadable]
    return Result("unknown" if unreadable else "pass", tuple(whole(permit) for permit in unreadable or permits))


def _matches(patterns: tuple[str, ...], text: str) -> bool:
    return any(re.search(pattern, text) for pattern in patterns)
