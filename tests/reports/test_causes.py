"""Each changed point is told with its own cause; where more than one thing may be it, all of these are told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reports.changes import Change, compare
from schemas.verdict import Evidence, Fact, FactSource, Finding, RequirementStatus, Status, Verdict
from tests.reports import build
from tests.reports.test_changes import judged

ANOTHER_DAY = "judged as of another day: 10 September 2024 → 1 June 2025"
UPDATED = "the program was updated, 0.1.0 → 0.2.0"


def later(verdict: Verdict) -> Verdict:
    """By the rules of another day, and by another version of the program."""
    return replace(verdict, as_of=dt.date(2025, 6, 1), engine={"liasse": "0.2.0"})


def with_requirement(verdict: Verdict, rule: str, status: RequirementStatus, *documents: str) -> Verdict:
    changed = (replace(r, status=status, documents=documents) if r.rule == rule else r for r in verdict.requirements)
    return replace(verdict, requirements=tuple(changed))


def with_finding(verdict: Verdict, rule: str, *files: str) -> Verdict:
    evidence = tuple(Evidence(file=file, page=1) for file in files)
    return replace(verdict, findings=(*verdict.findings, replace(finding(verdict), rule=rule, evidence=evidence)))


def finding(verdict: Verdict) -> Finding:
    return next(one for one in verdict.findings if one.status is Status.FAIL)


def point(before: Verdict, after: Verdict, rule: str, **files: str) -> Change:
    found = compare(judged(before), judged(after, **files))
    return next(change for change in found.changes if change.rule == rule)


def told(change: Change) -> tuple[list[str], bool]:
    return [cause.en for cause in change.cause.told], change.cause.certain


def test_what_was_asked_for_and_came_is_told_with_its_file_alone():
    after = with_requirement(later(build.verdict()), "A76-LETTER", RequirementStatus.SATISFIED, "d6")
    change = point(build.verdict(), after, "A76-LETTER", **{"intent.docx": "new", "photo.jpg": "new"})
    assert told(change) == (["file added: intent.docx"], True)


@pytest.mark.parametrize(("after", "certain"), [(build.verdict(), True), (later(build.verdict()), False)])
def test_a_changed_file_is_the_certain_cause_only_where_nothing_but_files_changed(after, certain):
    change = point(
        build.verdict(), with_finding(after, "PASS-EXP", "csq.pdf"), "PASS-EXP", **{"csq.pdf": "new", "photo.jpg": "new"}
    )
    assert told(change) == (["file changed: csq.pdf", *([] if certain else [ANOTHER_DAY, UPDATED])], certain)


def test_what_rested_on_a_file_that_is_gone_is_told_with_it():
    before = with_finding(build.verdict(), "SEQ-DATES", "notes.pdf", "csq.pdf")
    gone = compare(judged(before), replace(judged(later(build.verdict())), files={"csq.pdf": "1"}))
    assert told(gone.changes[0]) == (["file removed: notes.pdf"], True)


def test_a_rule_that_applies_by_a_fact_is_told_with_the_fact():
    def located(verdict: Verdict, where: str) -> Verdict:
        fact = Fact("location", where, FactSource.DECLARED)
        return replace(verdict, facts=tuple(fact if one.name == "location" else one for one in verdict.facts))

    after = with_finding(located(later(build.verdict()), "abroad"), "A76-STATUS")
    change = point(located(build.verdict(), "canada_quebec"), after, "A76-STATUS")
    assert told(change) == (["Where the applicant lives: In Quebec → Outside Canada"], True)


def test_a_rule_that_changed_between_the_two_days_is_told_with_the_day_of_its_change():
    change = point(build.verdict(), with_finding(later(build.verdict()), "A76-CLOSED"), "A76-CLOSED", **{"new.pdf": "x"})
    assert told(change) == (["this rule changed on 16 April 2025, between the two days judged by"], True)


def test_where_the_papers_are_as_they_were_no_file_is_blamed():
    change = point(build.verdict(), with_finding(later(build.verdict()), "A76-CSQ-VALID", "csq.pdf"), "A76-CSQ-VALID", new="x")
    assert told(change) == ([ANOTHER_DAY, UPDATED], False)


def test_where_nothing_tells_causes_apart_all_are_told():
    change = point(build.verdict(), with_finding(later(build.verdict()), "A76-CSQ-VALID"), "A76-CSQ-VALID", new="x")
    assert told(change) == (["file added: new", ANOTHER_DAY, UPDATED], False)
    assert change.cause.line("fr").startswith("une ou plusieurs de ces causes\u00a0: ajout du fichier «\u00a0new\u00a0»; ")


@pytest.mark.parametrize(
    "changed", [{"rulebook_sha256": "0" * 64, "engine": {"liasse": "0.1.0", "sha256": "2"}}, {"engine": {"liasse": "0.2.0"}}]
)
def test_the_only_thing_that_differs_is_the_cause(changed):
    before = replace(build.verdict(), engine={"liasse": "0.1.0", "sha256": "1"})
    change = point(before, with_finding(replace(before, **changed), "A76-CSQ-VALID", "csq.pdf"), "A76-CSQ-VALID")
    assert told(change) == ([UPDATED if "rulebook_sha256" not in changed else "the text of the rulebook changed"], True)


def test_the_verdict_is_told_with_the_causes_of_what_blocks_it():
    before = with_requirement(build.complete(), "A76-LETTER", RequirementStatus.SATISFIED, "d1")
    after = with_finding(with_finding(later(build.verdict()), "A76-CSQ", "notes.pdf"), "MED-IME")
    found = compare(judged(before), judged(after, **{"notes.pdf": "new"}))
    assert found.changes[0].rule == "" and "file changed: notes.pdf" in [cause.en for cause in found.changes[0].cause.told]
