"""Checks of residence and of status in Canada."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from schemas.checks.base import PASS_OR_FAIL, Check, DocumentTypes, FieldSource
from schemas.document import DocumentType
from schemas.verdict import Status


class ResidesOutside(Check):
    """Nothing shows that the applicant lives in the province on the day."""

    name: Literal["resides_outside"]
    province: str
    tax_issuers: tuple[str, ...] = ()  # words that give away the province's own tax office
    tax_years_back: int = Field(gt=0)  # a notice for an older tax year says nothing of today

    figures: ClassVar[frozenset[str]] = frozenset({"found", "day"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset({DocumentType.LEASE, DocumentType.NOTICE_OF_ASSESSMENT, DocumentType.UTILITY_BILL})


class ResidenceShown(Check):
    """A paper that shows a home outside the province names the applicant and is recent."""

    name: Literal["residence_shown"]
    province: str
    documents: DocumentTypes
    tax_years_back: int = Field(gt=0)

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}
    figures: ClassVar[frozenset[str]] = frozenset({"day"})


class LongLeaseElsewhere(Check):
    """No lease outside the province was signed after the selection for a long time."""

    name: Literal["long_lease_elsewhere"]
    province: str
    months: int = Field(gt=0)
    selected: FieldSource

    figures: ClassVar[frozenset[str]] = frozenset({"signed", "selected", "months"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()


class StatusKept(Check):
    """Temporary resident status is valid, maintained, or lost so recently that it may be restored."""

    name: Literal["status_kept"]
    permits: DocumentTypes
    maintained: DocumentTypes
    restorable_days: int = Field(gt=0)

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"restorable": Status.PASS}
    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day", "days", "last_day"})


class MayApplyInland(Check):
    """The applicant holds one of the permits that let a person apply from inside Canada, or is family of one who does."""

    name: Literal["may_apply_inland"]
    permits: DocumentTypes
    maintained: tuple[DocumentType, ...] = ()
    visitors: tuple[DocumentType, ...] = ()
    family_proofs: tuple[DocumentType, ...] = ()
    restorable_days: int = Field(gt=0)
    restorable: Literal["pass", "unknown"]

    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day"})
