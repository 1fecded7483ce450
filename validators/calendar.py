"""Months and years as the law counts them."""

from __future__ import annotations

import calendar
import datetime as dt

MONTHS_A_YEAR = 12
ONE_DAY = dt.timedelta(days=1)


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month so many months later; the last day of a month that is too short (Interpretation Act, s. 28)."""
    index = day.year * MONTHS_A_YEAR + day.month - 1 + months
    year, month = index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def age_on(born_on: dt.date, day: dt.date) -> int:
    """Completed years of age."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
