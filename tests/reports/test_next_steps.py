from __future__ import annotations

from dataclasses import replace

import pytest

from reports.digest import summarise
from reports.next_steps import AUDIENCE_OF, Audience, Place, next_steps, reason_of, sentence
from schemas.page import Reason
from schemas.verdict import Bilingual, Disposition, Outcome, PageRecord
from tests.reports import build


def test_every_reason_has_someone_to_act_on_it():
    assert set(AUDIENCE_OF) == set(Reason)


def test_a_certain_failing_is_asked_of_the_applicant_and_a_doubt_is_looked_at_first():
    steps = next_steps(summarise(build.verdict()))
    rules = {rule: step.audience for step in steps for rule in step.rules}
    asked, looked_at = Audience.APPLICANT, Audience.REVIEWER
    assert rules == {"A76-LETTER": asked, "R10-FEE": asked, "ID-DOB": looked_at, "A76-STATUS": looked_at}
    assert [step.audience for step in steps] == sorted((step.audience for step in steps), key=list(Audience).index)


def test_one_remedy_for_two_rules_is_one_step():
    sample = build.verdict()
    twin = replace(sample.findings[0], rule="A76-LETTER-90")
    steps = next_steps(summarise(replace(sample, findings=(sample.findings[0], twin), pages=())))
    assert [step.rules for step in steps] == [("A76-LETTER", "A76-LETTER-90")]


def test_doubts_settled_alike_are_one_step_that_names_the_pages_to_look_at():
    doubt = build.verdict().findings[3]
    twin = replace(doubt, rule="A76-R199", message=Bilingual("Whether x.", "Si x."))
    summary = summarise(replace(build.verdict(), findings=(doubt, twin), pages=()))
    (step,) = next_steps(summary)
    assert (step.text, step.rules, step.places) == (doubt.remedy, ("A76-STATUS", "A76-R199"), (Place("permit.jpg", (1,)),))
    (alone,) = next_steps(replace(summary, findings=(doubt,)))
    assert (alone.text, alone.how) == (doubt.message, doubt.remedy)


def test_pages_lost_for_one_reason_are_one_step():
    pages = tuple(PageRecord("a.pdf", n, Disposition.UNREADABLE, reason=Reason.ILLEGIBLE) for n in (1, 2, 3, 7))
    steps = next_steps(summarise(replace(build.verdict(), findings=(), pages=pages)))
    assert [place.numbers for step in steps for place in step.places] == ["1–3, 7"]


def test_a_lost_page_without_a_reason_still_says_what_to_ask():
    page = PageRecord("a.pdf", 1, Disposition.UNREADABLE)
    assert (reason_of(page), reason_of(replace(page, disposition=Disposition.UNPROCESSED))) == (Reason.ILLEGIBLE, Reason.CRASHED)


@pytest.mark.parametrize(("pages", "shown"), [((), ""), ((4,), "4"), ((1, 2), "1–2"), ((1, 3, 4, 5, 9), "1, 3–5, 9")])
def test_runs_of_pages_are_drawn_together(pages, shown):
    assert Place("a.pdf", pages).numbers == shown


def test_the_sentence_counts_what_is_listed():
    summary = summarise(build.verdict())
    assert sentence(summary).en.startswith(f"{len(next_steps(summary))} things")
    one = replace(summary, findings=summary.findings[:1], pages=())
    assert sentence(one).en.startswith("One thing") and sentence(one).fr.startswith("Une chose")
    assert sentence(replace(one, verdict=Outcome.COMPLETE)).en.startswith("Nothing")
