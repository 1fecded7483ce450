"""Checks of the official forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from schemas.checks.base import PASS_OR_FAIL, Check, DocumentTypes
from schemas.document import DocumentType
from schemas.field_names import FieldName
from schemas.verdict import Status


class FormUsed(Check):
    """The expected form is there, and not the other one in its place."""

    name: Literal["form_used"]
    expected: DocumentType
    instead: DocumentType


class FlagSet(Check):
    """A yes/no field says yes. Where it says no, the rule ends in the case `cleared` names."""

    name: Literal["flag_set"]
    documents: DocumentTypes
    field: FieldName
    cleared: Literal["fail", "unknown"]

    @property
    def endings(self) -> Mapping[str, Status]:
        return self.cases if self.cleared == "fail" else self._without("fail")


class FieldsPresent(Check):
    """At least one of the fields was read, or `every` one; an absence decides nothing: ink may be there unread."""

    name: Literal["fields_present"]
    documents: DocumentTypes
    fields: Annotated[tuple[FieldName, ...], Field(min_length=1)]
    every: bool = False

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}


class TextLike(Check):
    """A field says what it must, dashes, accents and case apart. `variants` are accepted as explained differences."""

    name: Literal["text_like"]
    documents: DocumentTypes
    field: FieldName
    expected: Annotated[tuple[str, ...], Field(min_length=1)]
    variants: tuple[str, ...] = ()
    similarity: int = Field(ge=0, le=100)  # per cent of equal characters from which a difference is a slip of the pen or OCR

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"variant": Status.PASS}
    figures: ClassVar[frozenset[str]] = frozenset({"found", "expected"})


class FormEdition(Check):
    """The form's edition is not older than the oldest one known to be accepted."""

    name: Literal["form_edition"]
    oldest: dict[DocumentType, Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]]  # year and month of the edition

    figures: ClassVar[frozenset[str]] = frozenset({"form", "found", "oldest"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()


class OneApplicant(Check):
    """All application forms of the packet are one person's."""

    name: Literal["one_applicant"]
    documents: DocumentTypes

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}
