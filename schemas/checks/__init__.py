"""The vocabulary of checks: what a rule may ask for, and the parameters each check takes.

A rule names one of these under `check:`. Here stands only the contract of a check (its parameters, the cases it may
end in, the figures its messages may quote); what it does lives in `validators/checks/`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from schemas.checks.base import Check, FieldSource
from schemas.checks.categories import CategoryAmong, FreeOfRemarks, NumberPrefix
from schemas.checks.dates import (
    DateNoLater,
    DatesInOrder,
    FiledBeforeExpiry,
    NotExpired,
    NotStale,
    PassportValidity,
    SelectedTooLate,
)
from schemas.checks.fees import BiometricsPaid, FeesPaid
from schemas.checks.forms import FieldsPresent, FlagSet, FormEdition, FormUsed, OneApplicant, TextLike
from schemas.checks.identity import DatesAgree, NamesAgree, NumbersAgree, ReadingConfirmed
from schemas.checks.notes import FactsHold, NotAmong, Noted, PersonDecides, ProgramKnown
from schemas.checks.papers import (
    DocumentSeen,
    FiledInSlot,
    FilesUploadable,
    InLanguage,
    PagesLegible,
    PagesRecognised,
    Translated,
)
from schemas.checks.residence import LongLeaseElsewhere, MayApplyInland, ResidenceShown, ResidesOutside, StatusKept

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

__all__ = [
    "AnyCheck",
    "BiometricsPaid",
    "CategoryAmong",
    "Check",
    "DateNoLater",
    "DatesAgree",
    "DatesInOrder",
    "DocumentSeen",
    "FactsHold",
    "FeesPaid",
    "FieldSource",
    "FieldsPresent",
    "FiledBeforeExpiry",
    "FiledInSlot",
    "FilesUploadable",
    "FlagSet",
    "FormEdition",
    "FormUsed",
    "FreeOfRemarks",
    "InLanguage",
    "LongLeaseElsewhere",
    "MayApplyInland",
    "NamesAgree",
    "NotAmong",
    "NotExpired",
    "NotStale",
    "Noted",
    "NumberPrefix",
    "NumbersAgree",
    "OneApplicant",
    "PagesLegible",
    "PagesRecognised",
    "PassportValidity",
    "PersonDecides",
    "ProgramKnown",
    "ReadingConfirmed",
    "ResidenceShown",
    "ResidesOutside",
    "SelectedTooLate",
    "StatusKept",
    "TextLike",
    "Translated",
]
