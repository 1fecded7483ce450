"""What a check answers: the case it ended in, where that is written, and the figures its message quotes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from schemas.verdict import Evidence

Figures = Mapping[str, tuple[str, str]]
"""Name → what a message says, in English and French."""


@dataclass(frozen=True, slots=True)
class Result:
    """`case` is one of the cases the check declares in `schemas.checks`."""

    case: str
    evidence: tuple[Evidence, ...] = ()
    figures: Figures = field(default_factory=dict)


def figures(**values: object) -> Figures:
    """Figures that read alike in both languages: dates, numbers, what stands on a paper."""
    return {name: (str(value), str(value)) for name, value in values.items()}
