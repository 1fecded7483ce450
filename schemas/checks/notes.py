"""Checks that note something, or leave a matter to a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from schemas.checks.base import Check, DocumentTypes
from schemas.document import DocumentType
from schemas.verdict import Status


class Noted(Check):
    """Says something about every application it applies to; decides nothing."""

    name: Literal["noted"]
    as_: Status = Field(alias="as")
    figure: str | int = ""  # a value the message quotes as {figure}: a code as it stands, or a number of things

    cases: ClassVar[Mapping[str, Status]] = {"noted": Status.FAIL, "external": Status.UNKNOWN, "pass": Status.PASS}
    figures: ClassVar[frozenset[str]] = frozenset({"figure"})

    @property
    def endings(self) -> Mapping[str, Status]:
        return {name: status for name, status in self.cases.items() if status is self.as_}


class PersonDecides(Check):
    """Only a person can judge these papers: unknown wherever one of them is there (or always, without `documents`)."""

    name: Literal["person_decides"]
    documents: tuple[DocumentType, ...] = ()

    cases: ClassVar[Mapping[str, Status]] = {"unknown": Status.UNKNOWN}


class NotAmong(Check):
    """None of these documents is in the packet; where one is, the rule ends in the case `found` names."""

    name: Literal["not_among"]
    documents: DocumentTypes
    found: Literal["fail", "unknown"]

    @property
    def endings(self) -> Mapping[str, Status]:
        return {"pass": Status.PASS, self.found: self.cases[self.found]}

    @property
    def mended_by(self) -> frozenset[DocumentType]:
        return frozenset()


class ProgramKnown(Check):
    """The rulebook holds rules for the program of the application on the day."""

    name: Literal["program_known"]

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}
    figures: ClassVar[frozenset[str]] = frozenset({"program", "programs"})


class FactsHold(Check):
    """No paper contradicts a declared fact."""

    name: Literal["facts_hold"]

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "fail": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"declared", "papers"})
