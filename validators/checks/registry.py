"""Checks by name: each is a small pure function, registered once, used by many rules.

A check takes its parameters and the case. It returns how it ended with its evidence, or None where none of the papers it
looks into is there: that they are asked for is another rule's business, and says so itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from schemas.checks import Check
from validators.case import Case
from validators.result import Result

Parameters = TypeVar("Parameters", bound=Check)
CheckFunction = Callable[[Any, Case], Result | None]

CHECKS: dict[type[Check], CheckFunction] = {}
"""What every check of the vocabulary does."""


def answers(
    parameters: type[Parameters],
) -> Callable[[Callable[[Parameters, Case], Result | None]], Callable[[Parameters, Case], Result | None]]:
    """Register a function as what a check of `schemas.checks` does."""

    def register(function: Callable[[Parameters, Case], Result | None]) -> Callable[[Parameters, Case], Result | None]:
        assert parameters not in CHECKS, f"{parameters.__name__} is answered twice"
        CHECKS[parameters] = function
        return function

    return register
