"""Facts: declared, inferred with evidence, or the default; and what stays open."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schemas.rulebook import load_rulebook
from schemas.verdict import FactSource
from tests.validators.papers import document, packet
from validators.case import Settled
from validators.judging import open_case

RULEBOOK = load_rulebook()
DAY = dt.date(2024, 9, 10)


def facts(*papers: tuple[str, dict[str, Any]], **declared: Any) -> dict[str, Settled]:
    documents = tuple(document(number, name, fields) for number, (name, fields) in enumerate(papers, start=1))
    return dict(open_case(packet(documents, **declared), RULEBOOK, None).facts)


def test_nothing_known_takes_the_defaults_of_the_contract() -> None:
    settled = facts()
    values = {name: each.fact.value for name, each in settled.items()}
    assert values == {
        "program": "A76",
        "application_kind": "initial",
        "location": None,
        "pr_application_filed": None,
        "represented": None,
        "channel": "online",
        "submission_date": DAY,
        "restoring": None,
    }
    assert {each.fact.source for each in settled.values()} == {FactSource.DEFAULT}


def test_declared_facts_are_taken_as_declared() -> None:
    settled = facts(location="abroad", represented=True, submission_date=dt.date(2024, 9, 1))
    assert (settled["location"].fact.value, settled["location"].fact.source) == ("abroad", FactSource.DECLARED)
    assert settled["represented"].fact.value is True
    assert settled["submission_date"].fact.value == dt.date(2024, 9, 1)


@pytest.mark.parametrize(
    ("paper", "fields", "fact", "value"),
    [
        ("imm1295", {"duties": "A76: International Mobility Program Plus"}, "program", "A76"),
        ("imm1295", {"job_title": "T10 Quebec Investors"}, "program", "T10"),
        ("imm5710", {"duties": "A75 bridging"}, "program", "A75"),
        ("notice_of_intent_to_select", {}, "program", "T10"),
        ("lmia", {}, "program", "TFWP"),
        ("work_permit", {"remarks": "A76"}, "application_kind", "extension"),
        ("imm1295", {}, "location", "abroad"),
        ("pr_acknowledgment", {}, "pr_application_filed", True),
        ("pr_submission_email", {}, "pr_application_filed", True),
        ("imm5476", {}, "represented", True),
    ],
)
def test_paper_tells_a_fact(paper: str, fields: dict[str, Any], fact: str, value: object) -> None:
    settled = facts((paper, fields))[fact]
    assert (settled.fact.value, settled.fact.source) == (value, FactSource.INFERRED)
    assert settled.fact.evidence[0].document == "d1"


def test_form_for_people_in_canada_rules_abroad_out_and_an_address_tells_the_rest() -> None:
    assert facts(("imm5710", {}))["location"].candidates == {"canada_outside_quebec", "canada_quebec"}
    current = {"start_date": "2024-01-01"}
    assert facts(("imm5710", {}), ("lease", {"province": "QC", **current}))["location"].fact.value == "canada_quebec"
    assert facts(("imm5710", {}), ("lease", {"province": "NB", **current}))["location"].fact.value == "canada_outside_quebec"
    assert facts(("imm5710", {}), ("lease", {"province": "QC", "start_date": "2024-09-11"}))["location"].fact.value is None
    assert facts(("lease", {"province": "QC", **current}))["location"].fact.value is None


def test_acceptance_letter_tells_the_program_only_beside_an_offer() -> None:
    assert facts(("mifi_acceptance_letter", {}))["program"].fact.source is FactSource.DEFAULT
    assert facts(("mifi_acceptance_letter", {}), ("offer_of_employment", {}))["program"].fact.value == "A73"


def test_contradicted_declaration_stays_and_leaves_both_values_open() -> None:
    settled = facts(("pr_acknowledgment", {}), pr_application_filed=False)["pr_application_filed"]
    assert settled.fact.value is False
    assert settled.candidates == {True, False}
    assert settled.against[0].document == "d1"


def test_another_persons_papers_tell_nothing() -> None:
    form = {"family_name": "Traoré", "given_names": "Aminata", "date_of_birth": "1991-03-27"}
    other = {"family_name": "Kouassi", "given_names": "Jean"}
    assert facts(("imm1295", form), ("pr_acknowledgment", other))["pr_application_filed"].fact.value is None


@pytest.mark.parametrize(
    ("expiry", "restoring"),
    [("2024-09-10", False), ("2024-09-09", True), ("2024-06-12", True), ("2024-06-11", False), ("?2024-09-09", None)],
)
def test_status_is_restored_for_ninety_days_after_it_ran_out(expiry: str, restoring: bool | None) -> None:
    settled = facts(("visitor_record", {"expiry_date": expiry}), location="canada_outside_quebec")["restoring"]
    assert settled.fact.value is restoring
