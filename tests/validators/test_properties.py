"""What holds of every date and every doubt."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.document import Document
from schemas.rulebook import load_rulebook
from schemas.verdict import Outcome, RequirementStatus, Severity, Status, Verdict
from tests.validators.papers import DOUBTFUL, document, packet, page
from tests.validators.rule_cases import only
from tests.validators.whole import ABROAD, abroad
from validators import ReadPacket, judge
from validators.calendar import add_months

RULEBOOK = load_rulebook()
DAYS = st.dates(dt.date(2022, 5, 24), dt.date(2035, 12, 31))
FIELDS = [(name, field) for name, fields in ABROAD.items() for field in fields]


def judged(read: ReadPacket) -> Verdict:
    return judge(read.packet, read.pages, read.documents, RULEBOOK, None, {})


def ending(rule_id: str, day: dt.date, papers: list[tuple[str, dict[str, Any]]], **declared: Any) -> str:
    """How one rule ends for these papers on a day."""
    documents = tuple(document(number, name, fields) for number, (name, fields) in enumerate(papers, start=1))
    read = packet(documents, submission_date=day, **declared)
    verdict = judge(read.packet, read.pages, documents, only(RULEBOOK, rule_id), None, {})
    return next((finding.status.value for finding in verdict.findings if finding.rule == rule_id), "absent")


@given(DAYS, DAYS)
def test_certificate_is_good_up_to_and_on_the_day_it_expires(day: dt.date, expires_on: dt.date) -> None:
    found = ending("A76-CSQ-VALID", day, [("csq", {"expiry_date": expires_on})], pr_application_filed=False)
    assert found == ("pass" if day <= expires_on else "fail")


@given(DAYS, st.integers(0, 400))
def test_representative_form_is_good_for_ninety_days(day: dt.date, age: int) -> None:
    found = ending("R10-REPDATE", day, [("imm5476", {"signed_date": day - dt.timedelta(days=age)})], represented=True)
    assert found == ("pass" if age <= 90 else "fail")


@given(DAYS, DAYS, DAYS)
def test_newest_of_two_passports_counts(day: dt.date, one: dt.date, other: dt.date) -> None:
    both = [("passport", {"expiry_date": one}), ("passport", {"expiry_date": other})]
    newest = [("passport", {"expiry_date": max(one, other)})]
    assert ending("PASS-EXP", day, both) == ending("PASS-EXP", day, newest) == ending("PASS-EXP", day, both[::-1])


@given(DAYS, st.integers(0, 60))
def test_months_are_counted_as_people_count_them(day: dt.date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + dt.timedelta(days=1)).day == 1


@settings(deadline=None, max_examples=30)
@given(st.sets(st.sampled_from(FIELDS), max_size=8), st.booleans())
def test_doubt_never_makes_a_certain_failure(doubted: set[tuple[str, str]], gone: bool) -> None:
    read = abroad()
    documents = tuple(_doubt(each, {field for name, field in doubted if name == each.type}, gone) for each in read.documents)
    verdict = judged(replace(read, documents=documents))
    failing = {f.rule for f in verdict.findings if f.status is Status.FAIL and f.severity is Severity.BLOCK}
    assert not failing
    assert verdict.verdict is not Outcome.INCOMPLETE


@settings(deadline=None, max_examples=30)
@given(st.sets(st.sampled_from(sorted(ABROAD))), st.sampled_from(["unreadable", "unprocessed", "unrecognised"]))
def test_nothing_is_missing_while_a_page_could_be_it(removed: set[str], disposition: str) -> None:
    read = abroad()
    kept = tuple(each for each in read.documents if each.type not in removed)
    pages = (*(p for p in read.pages if p.document in {each.id for each in kept}), page(disposition))
    verdict = judged(replace(read, documents=kept, pages=pages))
    assert not [each for each in verdict.requirements if each.status is RequirementStatus.MISSING]
    assert removed <= {"imm5707"} or verdict.verdict is Outcome.NEEDS_REVIEW


@settings(deadline=None, max_examples=30)
@given(st.sets(st.sampled_from(sorted(ABROAD)), min_size=1))
def test_packet_without_a_paper_is_never_complete_unless_the_portal_asks_for_it(removed: set[str]) -> None:
    read = abroad()
    kept = tuple(each for each in read.documents if each.type not in removed)
    assert (judged(replace(read, documents=kept)).verdict is Outcome.COMPLETE) == (removed <= {"imm5707"})


def _doubt(paper: Document, names: set[str], gone: bool) -> Document:
    """The paper with these values doubtful, or not read at all."""
    if gone:
        return replace(paper, fields={name: value for name, value in paper.fields.items() if name not in names})
    doubted = {n: replace(v, confidence=DOUBTFUL) if n in names else v for n, v in paper.fields.items()}
    return replace(paper, fields=doubted)
