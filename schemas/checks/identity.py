"""Checks that papers speak of one person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from schemas.checks.base import PASS_OR_FAIL, Check, DocumentTypes, FieldSource
from schemas.document import DocumentType
from schemas.field_names import FieldName
from schemas.verdict import Status


class NamesAgree(Check):
    """All these documents name one person; spelling, order, birth names and known aliases may explain a difference."""

    name: Literal["names_agree"]
    documents: DocumentTypes
    proofs: tuple[DocumentType, ...] = ()  # papers that explain another family name

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"explained": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset(self.proofs)


class DatesAgree(Check):
    """A date that must be the same on all these documents is."""

    name: Literal["dates_agree"]
    documents: DocumentTypes
    field: FieldName

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"swapped": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()


class NumbersAgree(Check):
    """A number that must be the same on all these documents is; leading zeros apart."""

    name: Literal["numbers_agree"]
    groups: Annotated[tuple[Annotated[tuple[FieldSource, ...], Field(min_length=1)], ...], Field(min_length=1)]
    lookalikes: tuple[str, ...] = ()  # pairs of characters that OCR and people confuse: "O0"
    renewable: tuple[DocumentType, ...] = ()  # documents that get a new number when renewed: an old one may lie beside the new
    earlier: tuple[DocumentType, ...] = ()  # documents that may bear the number of an earlier one

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"explained": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()


class ReadingConfirmed(Check):
    """A value was read without a failed check digit."""

    name: Literal["reading_confirmed"]
    documents: DocumentTypes
    fields: Annotated[tuple[FieldName, ...], Field(min_length=1)]

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}
