"""Whole packets: what the verdict is, and that it is the same every time."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from schemas.errors import RulebookError
from schemas.rulebook import load_rulebook
from schemas.verdict import Outcome, RequirementStatus, Severity, Status, Verdict
from tests.validators.papers import packet, page
from tests.validators.whole import ABROAD, CSQ, DAY, FORM, PASSPORT, abroad
from validators import ReadPacket, judge, judge_batch

RULEBOOK = load_rulebook()
ENGINE = {"liasse": "0"}


def judged(read: ReadPacket, as_of: dt.date | None = None) -> Verdict:
    return judge(read.packet, read.pages, read.documents, RULEBOOK, as_of, ENGINE)


def failing(verdict: Verdict) -> set[str]:
    """Ids of blocking rules that fail."""
    return {f.rule for f in verdict.findings if f.status is Status.FAIL and f.severity is Severity.BLOCK}


def open_rules(verdict: Verdict) -> set[str]:
    """Ids of blocking rules that nobody could decide."""
    return {f.rule for f in verdict.findings if f.status is Status.UNKNOWN and f.severity is Severity.BLOCK}


def test_packet_with_everything_is_complete() -> None:
    assert judged(abroad()).verdict is Outcome.COMPLETE


@pytest.mark.parametrize(
    ("paper", "rule"),
    [
        ("imm1295", "R10-FORM"),
        ("passport", "GEN-PASSPORT"),
        ("csq", "A76-CSQ"),
        ("mifi_invitation", "A76-LETTER"),
        ("intent_letter", "A76-INTENT"),
        ("fee_receipt", "R10-FEE"),
    ],
)
def test_packet_without_a_required_paper_is_incomplete(paper: str, rule: str) -> None:
    verdict = judged(abroad(without=paper))
    assert verdict.verdict is Outcome.INCOMPLETE
    assert failing(verdict) == {rule}
    assert {r.status for r in verdict.requirements if r.rule == rule} == {RequirementStatus.MISSING}


def test_family_form_lacking_online_is_a_warning_only() -> None:
    assert judged(abroad(without="imm5707")).verdict is Outcome.COMPLETE


@pytest.mark.parametrize("disposition", ["unreadable", "unprocessed"])
def test_packet_with_an_unread_page_is_never_complete(disposition: str) -> None:
    read = abroad()
    assert judged(replace(read, pages=(*read.pages, page(disposition)))).verdict is Outcome.NEEDS_REVIEW


def test_paper_is_not_called_missing_while_a_page_is_unread() -> None:
    read = abroad(without="csq")
    verdict = judged(replace(read, pages=(*read.pages, page("unreadable"))))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert not [r for r in verdict.requirements if r.status is RequirementStatus.MISSING]


def test_page_of_no_known_kind_does_not_hold_up_a_packet_that_has_everything() -> None:
    read = abroad()
    verdict = judged(replace(read, pages=(*read.pages, page("unrecognised"))))
    assert verdict.verdict is Outcome.COMPLETE
    assert any(f.rule == "FILE-UNRECOGNISED" and f.status is Status.FAIL for f in verdict.findings)


def test_form_printed_as_please_wait_is_unreadable_and_never_missing() -> None:
    read = abroad(without="imm1295")
    verdict = judged(replace(read, pages=(*read.pages, page("unreadable", reason="xfa_placeholder"))))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert {r.status for r in verdict.requirements if r.rule == "R10-FORM"} == {RequirementStatus.UNREADABLE}
    assert any(f.rule == "FORM-XFA" and f.status is Status.FAIL for f in verdict.findings)


def test_conflict_of_identity_asks_for_a_person_and_does_not_make_the_packet_incomplete() -> None:
    verdict = judged(abroad(extra={"passport": {**PASSPORT, "date_of_birth": "1992-03-27"}}))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert failing(verdict) == {"ID-DOB"}


def test_somebody_elses_certificate_asks_for_a_person() -> None:
    other = {**CSQ, "family_name_at_birth": "Kouassi", "given_names": "Jean", "date_of_birth": "1988-01-02"}
    verdict = judged(abroad(extra={"csq": other}))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert {"ID-NAME", "ID-DOB"} <= failing(verdict)
    assert "A76-CSQ" in open_rules(verdict)


def test_failure_for_certain_outweighs_an_open_question() -> None:
    verdict = judged(
        abroad(extra={"csq": {**CSQ, "expiry_date": "2024-01-01"}, "passport": {**PASSPORT, "date_of_birth": "1992-03-27"}})
    )
    assert verdict.verdict is Outcome.INCOMPLETE


def test_facts_nobody_knows_leave_their_rules_open() -> None:
    verdict = judged(abroad(represented=None, pr_application_filed=None))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert open_rules(verdict) == {"R10-REP", "A76-PR-PROOF", "A76-CSQ-PR"}


def test_program_without_rules_is_said_to_have_none() -> None:
    verdict = judged(abroad(program="A73"))
    assert verdict.verdict is Outcome.NEEDS_REVIEW
    assert open_rules(verdict) == {"PROGRAM-UNKNOWN"}
    assert not [f for f in verdict.findings if f.rule.startswith("A76-")]


def test_wrong_form_for_the_place_is_a_matter_of_routing() -> None:
    verdict = judged(abroad(without="imm1295", extra={"imm5710": FORM}))
    assert verdict.verdict is Outcome.INCOMPLETE
    assert failing(verdict) == {"ROUTE-1295"}


def test_day_of_judging_decides_edition_and_dates() -> None:
    late = judged(abroad(), as_of=dt.date(2026, 1, 11))
    assert (late.as_of, late.rulebook_edition) == (dt.date(2026, 1, 11), dt.date(2025, 12, 1))
    assert "A76-CSQ-VALID" in failing(late)
    assert judged(abroad()).rulebook_edition == dt.date(2023, 1, 1)


def test_day_of_receipt_stands_in_for_the_day_of_submission() -> None:
    read = abroad(submission_date=None)
    assert judged(read).as_of == read.packet.received_on == DAY


def test_day_before_the_rulebook_begins_is_an_error_that_says_so() -> None:
    with pytest.raises(RulebookError, match="2002-06-28"):
        judged(abroad(), as_of=dt.date(2002, 6, 27))


def test_day_before_the_launch_has_no_program() -> None:
    assert "PROGRAM-UNKNOWN" in open_rules(judged(abroad(), as_of=dt.date(2022, 5, 23)))


def test_same_packet_gives_the_same_verdict_alone_and_in_a_batch() -> None:
    batch = (abroad(), abroad(without="csq"), packet(), abroad(program="A75", location="canada_quebec"))
    alone = tuple(judged(read) for read in batch)
    assert judge_batch(batch, RULEBOOK, None, ENGINE) == alone
    assert judge_batch(tuple(reversed(batch)), RULEBOOK, None, ENGINE) == tuple(reversed(alone))


def test_findings_come_with_the_gravest_first() -> None:
    verdict = judged(abroad(without="csq", represented=None))
    ranks = [(list(Status).index(f.status), f.severity) for f in verdict.findings]
    statuses = [f.status for f in verdict.findings]
    assert statuses == sorted(statuses, key=[Status.FAIL, Status.UNKNOWN, Status.PASS].index)
    assert verdict.findings[0].rule == "A76-CSQ"
    assert len(ranks) == len({f.rule for f in verdict.findings})


def test_every_finding_says_what_why_and_what_to_do_in_both_languages() -> None:
    for read in (abroad(), packet(), abroad(represented=None)):
        for finding in judged(read).findings:
            assert finding.citation
            for text in (finding.message, finding.remedy):
                assert text.en
                assert text.fr
                assert "{" not in text.en + text.fr


def test_evidence_points_into_the_packet() -> None:
    read = abroad(extra={"csq": {**CSQ, "expiry_date": "2024-01-01"}})
    files = {ref.file for document in read.documents for ref in document.pages}
    for finding in judged(read).findings:
        for place in finding.evidence:
            assert place.file is None or place.file in files
    expired = next(f for f in judged(read).findings if f.rule == "A76-CSQ-VALID")
    assert (expired.evidence[0].field, expired.evidence[0].text) == ("expiry_date", "2024-01-01")


def test_bridging_permit_is_judged_by_its_yaml_alone() -> None:
    bridging = {
        "imm5710": {**FORM, "job_title": "Open", "duties": "A75"},
        "passport": PASSPORT,
        "csq": CSQ,
        "pr_acknowledgment": {
            "family_name": "Traoré",
            "given_names": "Aminata",
            "application_number": "E001234567",
            "received_date": "2024-06-01",
        },
        "work_permit": {"family_name": "Traoré", "given_names": "Aminata", "expiry_date": "2025-01-01"},
        "fee_receipt": ABROAD["fee_receipt"],
    }
    read = abroad(program="A75", location="canada_quebec", pr_application_filed=True, extra=bridging)
    kept = tuple(document for document in read.documents if document.type.value in bridging)
    verdict = judged(replace(read, documents=kept, pages=read.pages[: len(kept)]))
    assert verdict.verdict is Outcome.COMPLETE
    assert verdict.outputs["issuance"]["exemption_code"] == "A75"  # type: ignore[index]
