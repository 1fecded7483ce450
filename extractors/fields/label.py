"""A label as it stands on a page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.fields.layout import Token, space

DATE_HINT = re.compile(r"(?:(?:A{2,4}|Y{2,4}|MM|JJ|DD)[-/. ]?)+:?")
"""How a box asks for a date without brackets: "AAAA-MM-JJ", or a part of it over each of three boxes."""

LABEL_GAP = 0.9
"""A gap from this many line heights on sets a label apart from the words before or after it."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label as it stands on the page."""

    wordings: tuple[str, ...]  # keys; two where a bilingual label was joined
    fields: frozenset[str]  # empty for a label that is nobody's
    line: int
    start: int  # token indices on its line
    end: int  # past the label, its colon and its hint
    similarity: float
    colon: bool  # a colon ends it
    leads: bool  # it begins a cell
    x0: float
    y0: float
    x1: float
    y1: float
    last_line: int  # a stacked bilingual label ends on a later line


def gap(left: Token, right: Token) -> float:
    """Space between two neighbours in line heights; less where words stand far apart all along the line."""
    return space(left, right) / left.spread
