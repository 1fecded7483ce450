"""What every check has in common: parameters that are read strictly, the cases it may end in, the figures it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from schemas.document import DocumentType
from schemas.field_names import FieldName
from schemas.verdict import Status

PASS_OR_FAIL = {"pass": Status.PASS, "fail": Status.FAIL, "unknown": Status.UNKNOWN}
DocumentTypes = Annotated[tuple[DocumentType, ...], Field(min_length=1)]


class FieldSource(BaseModel):
    """A field of one or more document types: where a value is looked for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    documents: DocumentTypes
    field: FieldName


class Check(BaseModel):
    """Base of all checks."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL
    figures: ClassVar[frozenset[str]] = frozenset()

    name: str

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        """The documents of which another one, still unread, could turn a failure into a pass."""
        return frozenset(_types_in(self.model_dump()))

    @property
    def endings(self) -> Mapping[str, Status]:
        """The cases a check with these parameters can end in."""
        return self.cases

    def _without(self, *cases: str) -> Mapping[str, Status]:
        return {name: status for name, status in self.cases.items() if name not in cases}


def _types_in(parameters: object) -> Iterator[DocumentType]:
    """Every document type that stands anywhere among the parameters."""
    if isinstance(parameters, DocumentType):
        yield parameters
    elif isinstance(parameters, Mapping):
        for key, value in parameters.items():
            yield from (*_types_in(key), *_types_in(value))
    elif isinstance(parameters, tuple):
        for value in parameters:
            yield from _types_in(value)
