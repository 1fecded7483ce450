"""Checks of fees."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar, Literal

from pydantic import Field

from schemas.checks.base import Check
from schemas.document import DocumentType
from schemas.packet import Program
from schemas.verdict import Status


class FeesPaid(Check):
    """The receipts add up to what is due."""

    name: Literal["fees_paid"]
    due: dict[str, Decimal]  # what → amount in CAD
    due_for: dict[str, tuple[Program, ...]] = Field(default_factory=dict)  # what is due for some programs only
    words: dict[str, tuple[str, ...]]  # what → regular expressions that give its line on a receipt away
    if_short: Literal["fail", "unknown"] = "fail"

    figures: ClassVar[frozenset[str]] = frozenset({"due", "paid"})

    @property
    def endings(self) -> Mapping[str, Status]:
        return self.cases if self.if_short == "fail" else self._without("fail")

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset({DocumentType.FEE_RECEIPT})


class BiometricsPaid(FeesPaid):
    """The biometrics fee is paid, or not asked of this person."""

    name: Literal["biometrics_paid"]  # type: ignore[assignment]  # pydantic tells checks apart by their literal name
    ages: tuple[int, int]  # first and last age at which biometrics are asked for
    exempt_nationalities: tuple[str, ...] = ()  # ICAO alpha-3
    proofs: tuple[DocumentType, ...] = ()
