"""The vocabulary of checks and what they do agree."""

from __future__ import annotations

from typing import get_args

import pytest

from schemas.checks import AnyCheck, Check
from schemas.rulebook import load_rulebook
from validators.checks.registry import CHECKS, answers

VOCABULARY: set[type[Check]] = set(get_args(get_args(AnyCheck)[0]))


def test_every_check_of_the_vocabulary_does_something() -> None:
    assert set(CHECKS) == VOCABULARY


def test_every_check_of_the_vocabulary_is_used_by_some_rule() -> None:
    rules = load_rulebook().rules
    used = {type(check) for rule in rules if (check := rule.check_on(rule.periods[0].from_))}
    assert used == VOCABULARY


def test_check_cannot_be_answered_twice() -> None:
    with pytest.raises(AssertionError, match="twice"):
        answers(next(iter(VOCABULARY)))(lambda check, case: None)
