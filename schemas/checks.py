"""The vocabulary of checks: what a rule may ask for, and the parameters each check takes.

A rule names one of these under `check:`. Here stands only the contract of a check (its parameters, the cases it may
end in, the figures its messages may quote); what it does lives in `validators/checks/`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from schemas.document import DocumentType
from schemas.field_names import FieldName
from schemas.packet import Program
from schemas.page import Reason
from schemas.verdict import Status

PASS_OR_FAIL = {"pass": Status.PASS, "fail": Status.FAIL, "unknown": Status.UNKNOWN}
DocumentTypes = Annotated[tuple[DocumentType, ...], Field(min_length=1)]


class Source(BaseModel):
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


# -- notes and matters for a person ------------------------------------------------------------------------------------


class Noted(Check):
    """Says something about every application it applies to; decides nothing."""

    name: Literal["noted"]
    as_: Status = Field(alias="as")
    figure: str = ""  # a value the message quotes as {figure}

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


# -- forms -------------------------------------------------------------------------------------------------------------


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


class OneApplicant(Check):
    """All application forms of the packet are one person's."""

    name: Literal["one_applicant"]
    documents: DocumentTypes

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}


# -- dates -------------------------------------------------------------------------------------------------------------


class NotExpired(Check):
    """The newest of these documents is still good on the day; the expiry day itself counts."""

    name: Literal["not_expired"]
    documents: DocumentTypes
    field: FieldName

    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day"})


class DateNoLater(Check):
    """A date is on or before a fixed limit."""

    name: Literal["date_no_later"]
    documents: DocumentTypes
    field: FieldName
    limit: dt.date

    figures: ClassVar[frozenset[str]] = frozenset({"found", "limit"})


class NotStale(Check):
    """A document was dated at most `days` days before the day of submission; and not after it, unless `future` is "pass"."""

    name: Literal["not_stale"]
    documents: DocumentTypes
    field: FieldName
    days: int = Field(gt=0)
    future: Literal["pass", "post_dated"]

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"post_dated": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"found", "age", "days", "last_day", "day"})


class FiledBeforeExpiry(Check):
    """An application was received on or before the day a document expired. The expiry day itself counts.

    `received` says when it was received; `at_latest` names dates that can only lie after the receipt (a letter about it).
    """

    name: Literal["filed_before_expiry"]
    received: Annotated[tuple[Source, ...], Field(min_length=1)]
    at_latest: tuple[Source, ...] = ()
    expiry: Source

    figures: ClassVar[frozenset[str]] = frozenset({"received", "expiry_date"})


class DatesInOrder(Check):
    """Each of these dates lies on or before the next; the last must lie on or before the day of submission."""

    name: Literal["dates_in_order"]
    steps: Annotated[tuple[Source, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"earlier", "later"})


class SelectedTooLate(Check):
    """A selection that can only have come after the invitations ended stands beside an invitation from before."""

    name: Literal["selected_too_late"]
    issued: Source
    category: Source
    letter: Source
    last_letter: dt.date
    words: Annotated[tuple[str, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"issued", "letter"})


class PassportValidity(Check):
    """The newest passport is good on the day, for `comfort_months` more, and as long as the program's permit could be."""

    name: Literal["passport_validity"]
    comfort_months: int = Field(gt=0)

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"short": Status.FAIL, "shortens_permit": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"expiry_date", "day", "months", "permit_end"})


# -- categories and numbers --------------------------------------------------------------------------------------------


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
    marks: Annotated[tuple[str, ...], Field(min_length=1)]

    figures: ClassVar[frozenset[str]] = frozenset({"found"})


# -- identity ----------------------------------------------------------------------------------------------------------


class NamesAgree(Check):
    """All these documents name one person; spelling, order, birth names and known aliases may explain a difference."""

    name: Literal["names_agree"]
    documents: DocumentTypes
    proofs: tuple[DocumentType, ...] = ()  # papers that explain another family name

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"explained": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})


class DatesAgree(Check):
    """A date that must be the same on all these documents is."""

    name: Literal["dates_agree"]
    documents: DocumentTypes
    field: FieldName

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"swapped": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})


class NumbersAgree(Check):
    """A number that must be the same on all these documents is; leading zeros apart."""

    name: Literal["numbers_agree"]
    groups: Annotated[tuple[Annotated[tuple[Source, ...], Field(min_length=1)], ...], Field(min_length=1)]
    lookalikes: tuple[str, ...] = ()  # pairs of characters that OCR and people confuse: "O0"
    renewable: tuple[DocumentType, ...] = ()  # documents that get a new number when renewed: an old one may lie beside the new
    earlier: tuple[DocumentType, ...] = ()  # documents that may bear the number of an earlier one

    cases: ClassVar[Mapping[str, Status]] = PASS_OR_FAIL | {"explained": Status.FAIL}
    figures: ClassVar[frozenset[str]] = frozenset({"one", "other"})


class ReadingConfirmed(Check):
    """A value was read without a failed check digit."""

    name: Literal["reading_confirmed"]
    documents: DocumentTypes
    fields: Annotated[tuple[FieldName, ...], Field(min_length=1)]

    cases: ClassVar[Mapping[str, Status]] = {"pass": Status.PASS, "unknown": Status.UNKNOWN}


# -- residence and status ----------------------------------------------------------------------------------------------


class ResidesOutside(Check):
    """Nothing shows that the applicant lives in the province on the day."""

    name: Literal["resides_outside"]
    province: str
    tax_issuers: tuple[str, ...] = ()  # words that give away the province's own tax office
    tax_years_back: int = Field(gt=0)  # a notice for an older tax year says nothing of today

    figures: ClassVar[frozenset[str]] = frozenset({"found", "day"})


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
    selected: Source

    figures: ClassVar[frozenset[str]] = frozenset({"signed", "selected", "months"})


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


# -- fees --------------------------------------------------------------------------------------------------------------


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


class BiometricsPaid(FeesPaid):
    """The biometrics fee is paid, or not asked of this person."""

    name: Literal["biometrics_paid"]  # type: ignore[assignment]  # pydantic tells checks apart by their literal name
    ages: tuple[int, int]  # first and last age at which biometrics are asked for
    exempt_nationalities: tuple[str, ...] = ()  # ICAO alpha-3
    proofs: tuple[DocumentType, ...] = ()


# -- papers and files --------------------------------------------------------------------------------------------------


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


AnyCheck = Annotated[
    Noted | PersonDecides | NotAmong | ProgramKnown | FactsHold
    | FormUsed | FlagSet | FieldsPresent | TextLike | FormEdition | OneApplicant
    | NotExpired | DateNoLater | NotStale | FiledBeforeExpiry | DatesInOrder | SelectedTooLate | PassportValidity
    | CategoryAmong | NumberPrefix | FreeOfRemarks
    | NamesAgree | DatesAgree | NumbersAgree | ReadingConfirmed
    | ResidesOutside | ResidenceShown | LongLeaseElsewhere | StatusKept | MayApplyInland
    | FeesPaid | BiometricsPaid
    | Translated | InLanguage | FiledInSlot | FilesUploadable | PagesLegible | PagesRecognised | DocumentSeen,
    Field(discriminator="name"),
]  # fmt: skip
"""Every check a rule may name."""
