"""Checks of dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from schemas.checks.base import PASS_OR_FAIL, Check, DocumentTypes, FieldSource
from schemas.document import DocumentType
from schemas.field_names import FieldName
from schemas.verdict import Status


class NotExpired(Check):
    """The newest of these documents is still good on the day; the expiry day itself counts."""

    name: Literal["not_expired"]
    documents: DocumentTypes
    field: FieldName

    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day"})


class DateNoLater(Check):
    """A date is on or before a fixed limit."""

    name: Literal["date_no_later"]
    documents: DocumentTypes
    field: FieldName
    limit: dt.date

    figures: ClassVar[frozenset[str]] = frozenset({"found", "limit"})


class NotStale(Check):
    """A document was dated at most `days` days before the day of submission; and not after it, unless `future` is "pass"."""

    name: Literal["not_stale"]
    documents: DocumentTypes
    field: FieldName
    days: int = Field(gt=0)
    future: Literal["pass", "post_dated"]

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"post_dated": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"found", "age", "days", "last_day", "day"})


class FiledBeforeExpiry(Check):
    """An application was received on or before the day a document expired. The expiry day itself counts.

    `received` says when it was received; `at_latest` names dates that can only lie after the receipt (a letter about it).
    """

    name: Literal["filed_before_expiry"]
    received: Annotated[tuple[FieldSource, ...], Field(min_length=1)]
    at_latest: tuple[FieldSource, ...] = ()
    expiry: FieldSource

    figures: ClassVar[frozenset[str]] = frozenset({"received", "expiry_date"})


class DatesInOrder(Check):
    """Each of these dates lies on or before the next; the last must lie on or before the day of submission."""

    name: Literal["dates_in_order"]
    steps: Annotated[tuple[FieldSource, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"earlier", "later"})


class SelectedTooLate(Check):
    """A selection that can only have come after the invitations ended stands beside an invitation from before."""

    name: Literal["selected_too_late"]
    issued: FieldSource
    category: FieldSource
    letter: FieldSource
    last_letter: dt.date
    words: Annotated[tuple[str, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"issued", "letter"})


class PassportValidity(Check):
    """The newest passport is good on the day, for `comfort_months` more, and as long as the program's permit could be."""

    name: Literal["passport_validity"]
    comfort_months: int = Field(gt=0)

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"short": Status.FAIL, "shortens_permit": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day", "months", "permit_end"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset({DocumentType.PASSPORT})
