"""Every rule ends as its table of cases says, and the table would notice if the rule were another."""

from __future__ import annotations

import pytest

from schemas.rulebook import Rulebook, load_rulebook
from tests.validators.rule_cases import failures, load_cases, only

RULEBOOK: Rulebook = load_rulebook()
CASES = load_cases()


def test_every_rule_has_its_cases_and_every_table_its_rule() -> None:
    assert set(CASES) == {rule.id for rule in RULEBOOK.rules}


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_rule_ends_as_its_table_says(rule_id: str) -> None:
    assert not failures(only(RULEBOOK, rule_id), CASES[rule_id])


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_rule_fails_or_doubts_in_some_case_and_passes_in_another(rule_id: str) -> None:
    """A table that never changes its mind tests nothing; notes that always say the same are exempt by what they are."""
    rule = RULEBOOK.rule(rule_id)
    endings = {case.status for case in CASES[rule_id].cases}
    assert rule is not None
    assert len(endings) > 1 or len(rule.cases) == 1
