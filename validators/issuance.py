"""What an officer would code if the permit were issued on the day: the program's `issuance` section, filled in."""

from __future__ import annotations

import datetime as dt

from schemas.checks import Noted
from schemas.rules_model import Output
from validators.calendar import MONTHS_A_YEAR, add_months
from validators.case import Case, accepted_dates


def issuance(case: Case) -> dict[str, object]:
    """Plain JSON values under the key "issuance"; nothing for a program that says nothing of it."""
    output = _output(case)
    if output is None:
        return {}
    valid_to, limited_by = _valid_to(output, case)
    return {
        "issuance": {
            **output.values,
            "noc": _occupation_code(output, case),
            "issued_on": case.day.isoformat(),
            "valid_to": valid_to.isoformat(),
            "valid_to_limited_by": limited_by,
        }
    }


def longest_permit(case: Case) -> dt.date | None:
    """The last day of the longest permit the program gives, if it were issued on the day and nothing cut it short."""
    output = _output(case)
    return add_months(case.day, _months(output, case)) if output else None


def _output(case: Case) -> Output | None:
    program = case.rulebook.programs.get(str(case.facts["program"].fact.value))
    return program.issuance if program and program.launched <= case.day else None


def _months(output: Output, case: Case) -> int:
    kind = case.facts["application_kind"].fact.value
    return next(months for name, months in output.months.items() if name == kind)


def _valid_to(output: Output, case: Case) -> tuple[dt.date, str]:
    """The last day the permit could have, and what bounds it."""
    longest = _months(output, case)
    ends = [(add_months(case.day, longest), f"{longest} months")]
    for bound in output.bounds:
        dates = accepted_dates(case.readings({bound.document}, bound.field))
        if dates:
            newest = max(day for day, _ in dates)
            ends.append((add_months(newest, MONTHS_A_YEAR * bound.plus_years), f"{bound.document.value}.{bound.field}"))
    return min(ends, key=lambda end: end[0])


def _occupation_code(output: Output, case: Case) -> str:
    rule = case.rulebook.rule(output.noc_rule)
    check = rule.check_on(case.day) if rule and rule.in_force_on(case.day) else None
    return str(check.figure) if isinstance(check, Noted) else ""
