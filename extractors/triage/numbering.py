"""What a page says about its place among others: "Page 2 of 3", "2/3", "- 2 -"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.triage.sheet import Segment, Sheet

MARGIN = 0.13
"""Fraction of the page's height at top and bottom where a bare number is a page number."""

MOST_PAGES = 200
"""A larger total is no count of pages but a date, a fraction or an apartment."""

OF = r"(?:of|de|sur|von|out\s+of|/|\|)"
LABELLED = re.compile(rf"\b(?:page|pg|pag|p[áa]gina|p)\b\.?\s*:?\s*(\d{{1,3}})\s*{OF}\s*(\d{{1,3}})(?!\d)", re.IGNORECASE)
BARE = re.compile(rf"^\W*(\d{{1,3}})\s*{OF}\s*(\d{{1,3}})\W*$", re.IGNORECASE)
NUMBER_ONLY = re.compile(r"^\W*(?:page|pg|p)?\W*(\d{1,2})\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numbering:
    """The printed page number."""

    number: int  # from 1
    total: int = 0  # 0 where it is not printed


def printed_numbering(sheet: Sheet) -> Numbering | None:
    """The page's own number as printed; a number with a total is trusted before one without."""
    edges = [segment for segment in sheet.segments if segment.box[1] >= 1 - MARGIN or segment.box[3] <= MARGIN]
    for segment in sheet.segments:
        if found := _with_total(LABELLED.search(segment.text)):
            return found
    for segment in reversed(edges):
        if found := _with_total(BARE.match(segment.text)):
            return found
    return _number_only(edges)


def _with_total(match: re.Match[str] | None) -> Numbering | None:
    if match is None:
        return None
    number, total = int(match[1]), int(match[2])
    return Numbering(number, total) if 1 <= number <= total <= MOST_PAGES else None


def _number_only(edges: list[Segment]) -> Numbering | None:
    for segment in reversed(edges):
        match = NUMBER_ONLY.match(segment.text)
        if match and int(match[1]) >= 1:
            return Numbering(int(match[1]))
    return None
