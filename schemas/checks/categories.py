"""Checks of categories, numbers and marks."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from schemas.checks.base import Check, DocumentTypes
from schemas.document import DocumentType
from schemas.field_names import FieldName


class CategoryAmong(Check):
    """A category is one of the accepted ones, by code (first word or in brackets) or by wording; others fail or are open."""

    name: Literal["category_among"]
    documents: DocumentTypes
    field: FieldName
    pass_codes: tuple[str, ...] = ()
    pass_words: tuple[str, ...] = ()  # regular expressions over the text in lower case without accents
    fail_codes: tuple[str, ...] = ()
    fail_words: tuple[str, ...] = ()
    otherwise: Literal["pass", "unknown"]

    figures: ClassVar[frozenset[str]] = frozenset({"found"})


class NumberPrefix(Check):
    """An identifier begins as it must."""

    name: Literal["number_prefix"]
    documents: DocumentTypes
    field: FieldName
    prefix: str = Field(min_length=1)

    figures: ClassVar[frozenset[str]] = frozenset({"found", "prefix"})


class FreeOfRemarks(Check):
    """A permit bears none of these marks (regular expressions over the text in lower case without accents)."""

    name: Literal["free_of_remarks"]
    documents: DocumentTypes
    fields: Annotated[tuple[FieldName, ...], Field(min_length=1)]
    needed: FieldName  # the field without which nobody can say that the marks are not there
    marks: Annotated[tuple[str, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"found"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()
