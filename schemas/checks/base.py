"""What every check has in common: parameters that are read strictly, the cases it may end in, the figures it gives."""

from __future__ import annotations

from collections.abc import Mapping
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
    def endings(self) -> Mapping[str, Status]:
        """The cases a check with these parameters can end in."""
        return self.cases

    def _without(self, *cases: str) -> Mapping[str, Status]:
        return {name: status for name, status in self.cases.items() if name not in cases}
