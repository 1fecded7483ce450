"""Durations as printed, in whole months."""

from __future__ import annotations

import re

from extractors.values.normalised import Normalised, fold, squeeze

MONTHS_A_YEAR = 12
_DURATION = re.compile(r"(?<!\d)(\d{1,3})\s*(?:\(\w+\)\s*)?(mois|months?|ans?|annees?|years?)\b")


def read_durations(text: str) -> tuple[Normalised, ...]:
    """Every duration of months or years in the text, in order: "24 mois" is "24", "2 ans" is "24"."""
    folded = fold(text)
    if len(folded) != len(text):
        text = folded
    found: list[Normalised] = []
    for match in _DURATION.finditer(folded):
        months = int(match[1]) * (1 if match[2].startswith("mo") else MONTHS_A_YEAR)
        found.append(Normalised(str(months), squeeze(text[match.start() : match.end()]), match.start(), match.end()))
    return tuple(found)
