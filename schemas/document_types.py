"""The document types as data: what each is called, what gives it away, which fields it yields.

One file a type, `schemas/documents/<type>.yaml`. How its keys are meant is said on the models below; how the wording is
weighed, in `extractors/triage`; how fields are found, in `schemas/field_types.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from schemas.document import DocumentType
from schemas.errors import RulebookError
from schemas.field_types import FieldSpec
from schemas.strict_yaml import read_strict

FOLDER = Path(__file__).parent / "documents"


class Strict(BaseModel):
    """Unknown keys are errors; what was read is never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TypeName(Strict):
    """What a clerk calls the document."""

    en: str = Field(min_length=1)
    fr: str = Field(min_length=1)


class Guise(Strict):
    """One way a document type shows itself: its certificate, its letter, its page in another era.

    Phrases are written as printed; case, accents and punctuation do not count, and OCR may have misread a letter or lost
    a word. A page is as much of a type as of the guise that suits it best.
    """

    guise: str = Field(pattern=r"^[a-z0-9_]+$")
    titles: tuple[str, ...] = ()  # names the paper where it stands out (large, on top, after "Re:"); a mention where it does not
    strong: tuple[str, ...] = ()  # wording found on hardly any other paper
    weak: tuple[str, ...] = ()  # wording this paper shares with a few others
    against: tuple[str, ...] = ()  # wording this paper never has
    needs: tuple[tuple[str, ...], ...] = ()  # without one of each row it is doubtful at best; "/…/" is a regular expression
    voice: Literal["applicant", "office", "nobody"] | None = None  # who speaks in it, where that tells it from papers about it
    forms: tuple[str, ...] = ()  # government form numbers ("IMM 1442"): decisive beside an edition, else a cue
    patterns: tuple[
        str, ...
    ] = ()  # regular expressions on the words in plain capitals, single spaces between: "X" and nine digits
    mrz: tuple[str, ...] = ()  # first letters of the document code in a machine-readable zone (ICAO 9303)
    opens: bool = True  # false: the guise of a page that never begins a document
    whole: bool = False  # one page holds all of it: a second page like it is a second document
    part_of: tuple[DocumentType, ...] = ()  # beside a page of one of these in the same file it belongs to that document


class DocumentTypeSpec(Strict):
    """One document type."""

    name: TypeName
    recognise: tuple[Guise, ...] = ()
    fields: dict[str, FieldSpec] = Field(default_factory=dict)


@cache
def load_document_types(folder: Path = FOLDER) -> Mapping[DocumentType, DocumentTypeSpec]:
    """All document types, in the order of `DocumentType`.

    Raises:
        RulebookError: a file is missing, names no type, has unknown or duplicate keys, or a value of the wrong kind; the
            sentence names each file and key.
    """
    known = {document_type.value for document_type in DocumentType}
    problems = [f"{path.name}: no such document type" for path in sorted(folder.glob("*.yaml")) if path.stem not in known]
    specs: dict[DocumentType, DocumentTypeSpec] = {}
    for document_type in DocumentType:
        try:
            specs[document_type] = _read_spec(folder / f"{document_type.value}.yaml")
        except RulebookError as error:
            problems.append(str(error))
    if problems:
        raise RulebookError("Document types cannot be used until these are mended:\n" + "\n".join(problems))
    return MappingProxyType(specs)


def _read_spec(path: Path) -> DocumentTypeSpec:
    if not path.is_file():
        raise RulebookError(f"{path.name}: the file is missing; every document type needs one")
    try:
        return DocumentTypeSpec.model_validate(read_strict(path))
    except ValidationError as error:
        raise RulebookError("\n".join(f"{path.name}: {_place(e['loc'])}: {e['msg']}" for e in error.errors())) from None


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in location) or "(whole file)"
