"""What a check answers: the case it ended in, where that is written, and the figures its message quotes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from schemas.verdict import Evidence

NO_BREAK_SPACE = "\u00a0"

Figures = Mapping[str, tuple[str, str]]
"""Name → what a message says, in English and French."""


@dataclass(frozen=True, slots=True)
class Result:
    """`case` is one of the cases the check declares in `schemas.checks`."""

    case: str
    evidence: tuple[Evidence, ...] = ()
    figures: Figures = field(default_factory=dict)


def figures(**values: object) -> Figures:
    """Figures that read alike in both languages: dates, small numbers, what stands on a paper."""
    return {name: (str(value), str(value)) for name, value in values.items()}


def counts(**numbers: int) -> Figures:
    """Numbers of things, their thousands set apart as each language does: 7,350 and 7 350."""
    return {name: _grouped(f"{number:,}") for name, number in numbers.items()}


def dollars(**sums: Decimal) -> Figures:
    """Sums of money without their sign: 1,255.00 and 1 255,00."""
    return {name: _grouped(f"{amount:,.2f}") for name, amount in sums.items()}


def _grouped(english: str) -> tuple[str, str]:
    return english, english.translate({ord(","): NO_BREAK_SPACE, ord("."): ","})
