"""Where a paper says somebody lives, and when."""

from __future__ import annotations

import datetime as dt
import re

from schemas.document import Document
from validators.case import Reading

PROVINCES = frozenset({"AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"})
"""Provinces and territories of Canada, as Canada Post writes them."""

POSTAL_PROVINCES = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON", "N": "ON",
    "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC", "Y": "YT",
}  # fmt: skip
"""First letter of a Canadian postal code → province; X serves two territories."""

FEDERAL_POSTAL_AREA = "K1A"
"""Federal offices on both sides of the Ottawa River: says nothing of the province."""

POSTAL_CODE = re.compile(r"\b([ABCEGHJ-NPRSTVXY])(\d[ABCEGHJ-NPRSTV-Z]) ?\d[ABCEGHJ-NPRSTV-Z]\d\b")


def province_on(document: Document) -> tuple[str, Reading] | None:
    """The province a paper gives, from its own field, else from the postal code of its address; None where none is sure."""
    value = document.fields.get("province")
    if value is not None and (reading := Reading(document, value)).accepted and reading.text in PROVINCES:
        return reading.text, reading
    address = document.fields.get("address")
    if address is None or not (reading := Reading(document, address)).accepted:
        return None
    match = POSTAL_CODE.search(reading.text.upper())
    if match is None or "".join(match.groups()) == FEDERAL_POSTAL_AREA or match.group(1) not in POSTAL_PROVINCES:
        return None
    return POSTAL_PROVINCES[match.group(1)], reading


def date_on(document: Document, *names: str) -> dt.date | None:
    """The first of these dates that was surely read."""
    for name in names:
        value = document.fields.get(name)
        if value is not None and (reading := Reading(document, value)).accepted and reading.date:
            return reading.date
    return None


def tax_year_on(document: Document) -> int | None:
    """The tax year of a notice of assessment, where it was surely read."""
    value = document.fields.get("tax_year")
    if value is None or not (reading := Reading(document, value)).accepted or not reading.text.isdigit():
        return None
    return int(reading.text)


def speaks_of(document: Document, day: dt.date, tax_years_back: int) -> bool | None:
    """Whether a paper shows where somebody lived about that day; None where it does not say when.

    A lease speaks of its term, a tax notice of the years up to `tax_years_back` before the day's own, a bill of half a year.
    """
    if (year := tax_year_on(document)) is not None:
        return day.year - tax_years_back <= year <= day.year
    start, end = date_on(document, "start_date"), date_on(document, "end_date")
    if start is not None:
        return start <= day and (end is None or day <= end)
    if end is not None:
        return day <= end
    billed = date_on(document, "date")
    return abs((day - billed).days) <= RECENT_DAYS if billed is not None else None


RECENT_DAYS = 183
"""Half a year: how long a bill still shows where somebody lives (practice)."""
