"""Checks of languages, files and pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from schemas.checks.base import PASS_OR_FAIL, Check, DocumentTypes
from schemas.document import DocumentType
from schemas.page import Reason
from schemas.verdict import Status


class Translated(Check):
    """Whatever is in another language comes with a translation and the translator's affidavit; pages of no known kind too."""

    name: Literal["translated"]
    languages: Annotated[tuple[str, ...], Field(min_length=1)]  # ISO 639-1, need no translation
    exempt: tuple[DocumentType, ...] = ()
    translations: DocumentTypes
    affidavits: DocumentTypes

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {
        "no_affidavit": Status.FAIL,
        "source_unseen": Status.UNKNOWN,
        "too_few": Status.UNKNOWN,
        "foreign_page": Status.UNKNOWN,
    }
    figures: ClassVar[frozenset[str]] = frozenset({"language"})

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset({*self.translations, *self.affidavits})


class InLanguage(Check):
    """Notes documents in a language that needs no translation."""

    name: Literal["in_language"]
    language: str

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS}


class FiledInSlot(Check):
    """The documents lie in the upload slot where they are asked for."""

    name: Literal["filed_in_slot"]
    documents: DocumentTypes
    slot: str

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "fail": Status.FAIL}


class FilesUploadable(Check):
    """The portal would take every file: type, size, name, one file a slot."""

    name: Literal["files_uploadable"]
    media_types: Annotated[tuple[str, ...], Field(min_length=1)]
    max_bytes: int = Field(gt=0)

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "fail": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"files"})


class PagesLegible(Check):
    """Every page could be read; `reasons` narrows it to pages that could not be read for one of these reasons."""

    name: Literal["pages_legible"]
    reasons: tuple[Reason, ...] = ()

    figures: ClassVar[frozenset[str]] = frozenset({"pages"})


class PagesRecognised(Check):
    """Every page that was read is of a known kind."""

    name: Literal["pages_recognised"]

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "fail": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"pages"})


class DocumentSeen(Check):
    """Notes whether one of these documents is there; asks for nothing."""

    name: Literal["document_seen"]
    documents: DocumentTypes

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}
