"""Days as sentences write them."""

from __future__ import annotations

import datetime as dt
import re

from reports.wording import Language, long_date, set_in

_ISO_DAY = re.compile(r"(?<![\w.-])(\d{4}-\d{2}-\d{2})(?![\w-]|[^,;:()«»“”]*\.[A-Za-z]\w{1,3}\b)")
"""A day that stands by itself, and in no name of a file: "scan 2024-03-01 final.pdf" is left as it is."""


def with_dates_in_words(text: str, language: Language) -> str:
    """The text with each ISO date spelt out; what only looks like a date is left alone."""
    return _ISO_DAY.sub(lambda found: _in_words(found[1], language), text)


def _in_words(iso: str, language: Language) -> str:
    try:
        return set_in(long_date(dt.date.fromisoformat(iso)), language)
    except ValueError:
        return iso
