"""Dates of one paper in their order: birth before issue, issue before expiry, start before end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from schemas.document import FieldValue

MUST_FOLLOW: tuple[tuple[str, str], ...] = (
    ("date_of_birth", "issue_date"),
    ("date_of_birth", "expiry_date"),
    ("issue_date", "expiry_date"),
    ("date_of_birth", "letter_date"),
    ("received_date", "letter_date"),
    ("start_date", "end_date"),
)
"""The first of two fields never lies after the second; an application is received before the letter that says so."""

DISORDER = 0.6
"""Confidence left to two dates that stand in the wrong order: one of them was misread or mistaken."""


def doubt_disorder(fields: Mapping[str, FieldValue]) -> dict[str, FieldValue]:
    """The fields, with dates in the wrong order doubted."""
    doubted = dict(fields)
    for earlier, later in MUST_FOLLOW:
        if earlier in fields and later in fields and str(fields[earlier].value) > str(fields[later].value):
            for name in (earlier, later):
                value = doubted[name]
                doubted[name] = replace(value, confidence=min(value.confidence, DISORDER), doubt="dates_out_of_order")
    return doubted
