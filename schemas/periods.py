"""From when to when a rule or a value holds: periods that follow one another without gap or overlap."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from schemas.rule_text import Strict

ONE_DAY = dt.timedelta(days=1)


class Period(Strict):
    """From when to when something holds, and where that is written. Both days count; without `to`, it still holds."""

    from_: dt.date = Field(alias="from")
    to: dt.date | None = None
    source: str  # a key of sources.yaml
    pinpoint: Annotated[str, StringConstraints(min_length=1)]  # section, paragraph, heading
    checked: dt.date  # the day a person last compared this with the source

    def covers(self, day: dt.date) -> bool:
        return self.from_ <= day and (self.to is None or day <= self.to)


class DatedValue(Period):
    """A parameter of a check for one period."""

    value: Any  # judged by the check's own parameter type


def refuse_gaps(name: str, periods: tuple[Period, ...]) -> None:
    """Raise ValueError where periods overlap, leave a gap, or end before they begin."""
    for earlier, later in pairwise(periods):
        if earlier.to is None or earlier.to >= later.from_:
            raise ValueError(f"{name}: the period from {earlier.from_:%Y-%m-%d} overlaps the one from {later.from_:%Y-%m-%d}")
        if earlier.to + ONE_DAY != later.from_:
            raise ValueError(f"{name}: nothing is said between {earlier.to:%Y-%m-%d} and {later.from_:%Y-%m-%d}")
    for period in periods:
        if period.to is not None and period.to < period.from_:
            raise ValueError(f"{name}: a period ends before it begins, on {period.to:%Y-%m-%d}")
