"""Durations as printed, in figures or words, in whole months."""

from __future__ import annotations

import re
from functools import lru_cache

from extractors.values.normalised import Normalised, fold, squeeze
from extractors.values.spelled import number_of, number_pattern

MONTHS_A_YEAR = 12


def read_durations(text: str) -> tuple[Normalised, ...]:
    """Every duration of months or years in the text, in order: "24 mois", "2 ans" and "twenty-four (24) months" are "24"."""
    folded = fold(text)
    if len(folded) != len(text):
        text = folded
    found: list[Normalised] = []
    for match in _duration().finditer(folded):
        number = number_of(match[1])
        if number is None:
            continue
        months = number * (1 if match[2].startswith("mo") else MONTHS_A_YEAR)
        found.append(Normalised(str(months), squeeze(text[match.start() : match.end()]), match.start(), match.end()))
    return tuple(found)


@lru_cache(maxsize=1)
def _duration() -> re.Pattern[str]:
    """A number, perhaps told twice ("twelve (12)", "12 (twelve)"), and its unit."""
    number = rf"(?<!\d)\d{{1,3}}(?!\d)|{number_pattern()}"
    return re.compile(rf"({number})\s*(?:\([\w\s-]+\)\s*)?[\s-]?(mois|months?|ans?|annees?|years?)\b")
