"""A rule that is a little different (a day, an amount, a word, a weight) is caught by its table of cases."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from schemas.rulebook import FOLDER, Rulebook, load_rulebook
from schemas.rules_model import Rule
from schemas.strict_yaml import read_strict
from tests.validators.mutants import mutants
from tests.validators.rule_cases import failures, load_cases, only

RULEBOOK: Rulebook = load_rulebook()
CASES = load_cases()
FILES: list[Any] = [read_strict(FOLDER / f"{code.lower()}.yaml") for code in RULEBOOK.programs]
ENTRIES = {entry["id"]: entry for raw in FILES for entry in raw["rules"]}


def test_no_rule_can_be_removed_unnoticed() -> None:
    for rule_id, table in CASES.items():
        assert failures(only(RULEBOOK, "none"), table) == ["the rule is gone"] or rule_id == "FACT-CONFLICT"


@pytest.mark.parametrize("rule_id", sorted(ENTRIES))
def test_every_mutant_of_a_rule_is_caught(rule_id: str) -> None:
    survivors = [what for what, mutant in mutants(ENTRIES[rule_id]) if not _caught(rule_id, mutant)]
    assert not survivors, f"cases/{rule_id}.yaml would not notice: {survivors}"


def _caught(rule_id: str, mutant: dict[str, Any]) -> bool:
    """Whether the loader refuses the mutant, or its cases end otherwise."""
    try:
        rule = Rule.model_validate(mutant)
    except ValidationError:
        return True
    return any(RULEBOOK.wording.gaps(rule)) or bool(failures(only(RULEBOOK, rule_id, rule), CASES[rule_id]))
