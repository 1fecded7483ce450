"""The checks of the rulebook. `run_check` is the one way in; the modules register what each check does."""

from __future__ import annotations

from schemas.checks import Check
from validators.case import Case
from validators.checks import categories, dates, fees, files, forms, identity, notes, papers, residence, status
from validators.checks.registry import CHECKS
from validators.result import Result

__all__ = ["MODULES", "run_check"]

MODULES = (categories, dates, fees, files, forms, identity, notes, papers, residence, status)
"""Importing a module registers its checks."""


def run_check(check: Check, case: Case) -> Result | None:
    """How the check ends for a case; None where it has nothing to look into."""
    return CHECKS[type(check)](check, case)
