"""What an officer would code, on the day and the day after each change."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schemas.rulebook import load_rulebook
from tests.validators.whole import PASSPORT, abroad
from validators import judge

RULEBOOK = load_rulebook()


def coded(day: dt.date, passport_expiry: str = "2040-01-01", **declared: Any) -> dict[str, Any]:
    extra = {"passport": {**PASSPORT, "expiry_date": passport_expiry}, **declared.pop("papers", {})}
    read = abroad(extra=extra, **declared)
    outputs: Any = judge(read.packet, read.pages, read.documents, RULEBOOK, day, {}).outputs
    return outputs.get("issuance", {})


@pytest.mark.parametrize(("day", "code"), [(dt.date(2022, 11, 15), "9999"), (dt.date(2022, 11, 16), "99999")])
def test_occupation_code_changes_with_the_classification(day: dt.date, code: str) -> None:
    assert coded(day)["noc"] == code


def test_initial_permit_lasts_thirty_six_months_and_an_extension_twelve() -> None:
    day = dt.date(2024, 9, 10)
    assert coded(day)["valid_to"] == "2027-09-10"
    assert coded(day, application_kind="extension")["valid_to"] == "2025-09-10"
    assert coded(day, program="A75")["valid_to"] == "2026-09-10"


def test_passport_cuts_the_permit_short() -> None:
    cut = coded(dt.date(2024, 9, 10), "2026-05-01")
    assert (cut["valid_to"], cut["valid_to_limited_by"]) == ("2026-05-01", "passport.expiry_date")


def test_biometrics_cut_the_permit_short() -> None:
    cut = coded(dt.date(2024, 9, 10), papers={"biometric_instruction_letter": {"valid_until": "2026-02-01"}})
    assert cut["valid_to"] == "2026-02-01"


def test_last_of_a_short_month_stands_in_for_a_day_it_lacks() -> None:
    assert coded(dt.date(2024, 2, 29))["valid_to"] == "2027-02-28"


def test_doubtful_passport_date_cuts_nothing() -> None:
    assert coded(dt.date(2024, 9, 10), "?2025-01-01")["valid_to"] == "2027-09-10"


def test_program_without_rules_or_before_its_launch_is_not_coded() -> None:
    assert coded(dt.date(2024, 9, 10), program="A73") == {}
    assert coded(dt.date(2022, 5, 23)) == {}


def test_code_of_the_program_and_its_note_are_given() -> None:
    issued = coded(dt.date(2024, 9, 10))
    assert (issued["case_type"], issued["exemption_code"], issued["city"]) == ("27", "A76", "Quebec NES")
    assert issued["user_note"] == "CSQ holders - A76"
