"""How a field of a document type is found on paper: the `fields:` section of `schemas/documents/<type>.yaml`.

A field is described the way a clerk would explain it to a new colleague: what it is called, where its value stands,
and what a value of its kind looks like. `extractors.fields` reads by these descriptions and knows no document type.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

SLOT = "{value}"
"""Where the value stands in a sentence."""


class Kind(StrEnum):
    """What a value is; decides how it is told from other text and how it is normalised."""

    NAME = "name"  # of a person (or of an employer: part "organisation")
    DATE = "date"  # ISO 8601
    YEAR = "year"  # four digits
    IDENTIFIER = "identifier"  # bare capitals and digits, of the field's `shape`
    MONEY = "money"  # decimal in CAD
    COUNTRY = "country"  # ICAO 9303 alpha-3
    PROVINCE = "province"  # two letters of Canada Post; also out of an address
    CODE = "code"  # one of `codes`
    TEXT = "text"  # as printed
    ADDRESS = "address"  # as printed, on one line
    DURATION = "duration"  # whole months
    MENTION = "mention"  # true where one of the wordings in `codes` stands anywhere on the pages
    SIGNATURE = "signature"  # true where ink or an electronic signature stands at one of the labels
    AMOUNTS = "amounts"  # the lines of a receipt: (what, amount in CAD)


class Where(StrEnum):
    """Where a value may stand, seen from its label."""

    RIGHT = "right"  # on the label's line, after it
    BELOW = "below"  # in the label's column, under it
    LEFT = "left"  # on the label's line, before it
    ABOVE = "above"  # in the label's column, over it
    ADDRESSEE = "addressee"  # needs no label: first line of the address block of a letter
    REMAINING = "remaining"  # needs no label: a value of its kind that is no other field's
    SIGNATORY = "signatory"  # needs no label: the name under a letter's closing words, or that it opens with
    WRITER = "writer"  # needs no label: the person who speaks in the text: "I, …, declare"
    SUBJECT = "subject"  # needs no label: the person the text speaks of: "This is to certify that …"
    ANYWHERE = "anywhere"  # needs no label: the value's own shape or wording gives it away


UNLABELLED = frozenset({Where.ADDRESSEE, Where.SIGNATORY, Where.REMAINING, Where.WRITER, Where.SUBJECT, Where.ANYWHERE})
"""Places that need no label."""


class Sense(StrEnum):
    """Which side of the day of judging a date lies on; resolves two-digit years."""

    PAST = "past"
    FUTURE = "future"  # an expiry: always 20xx
    ANY = "any"


class Part(StrEnum):
    """Which part of a name a field holds."""

    FAMILY = "family"
    GIVEN = "given"
    WHOLE = "whole"
    ORGANISATION = "organisation"


class Shape(StrEnum):
    """The grammar of an identifier, with its check where there is one (`extractors.values.identifiers`)."""

    UCI = "uci"
    APPLICATION = "application"  # a letter and nine digits
    PERMIT = "permit"  # a letter and nine digits
    SUBMISSION = "submission"  # X and digits
    PERMANENT_RESIDENCE = "permanent_residence"  # E and nine digits; F on family files
    PASSPORT = "passport"
    QUEBEC_FILE = "quebec_file"  # of the Quebec ministry: no public grammar
    OFFER = "offer"  # A and seven digits
    LMIA = "lmia"
    MEMBER = "member"  # of a regulator of representatives: R and six digits
    FREE = "free"  # capitals and digits with at least one digit


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from None
    return pattern


Wording = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Pattern = Annotated[str, AfterValidator(_compiles)]


class FieldSpec(BaseModel):
    """One field of one document type. Wordings are compared without case, accents and punctuation, and tolerantly."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    labels: tuple[Wording, ...] = ()  # English, French, abbreviations, all eras; the halves of a bilingual label apart
    whole_labels: tuple[Wording, ...] = ()  # of a part of a name: labels that a whole name stands at
    means: tuple[Wording, ...] = ()  # meanings of `extractors/fields/vocabulary.yaml` that its labels may have, its name's apart
    not_labels: tuple[Wording, ...] = ()  # longer wordings that hold a label and mean something else
    where: tuple[Where, ...] = (Where.RIGHT, Where.BELOW)  # best first
    under: tuple[Wording, ...] = ()  # only below one of these headings, where one of them is found at all
    not_under: tuple[Wording, ...] = ()  # never below one of these headings (the spouse's, the representative's)
    sentences: tuple[Wording, ...] = ()  # with one {value}; "…" stands for up to a dozen words
    coded: tuple[Wording, ...] = ()  # names of coded values: "mrz/family_name"; a form's own fields go by the field's name
    shape: Shape = Shape.FREE  # of an identifier
    pattern: Pattern = ""  # an identifier's or text's own grammar, matched in full, narrower than its shape
    part: Part = Part.WHOLE  # of a name
    party: tuple[Wording, ...] = ()  # of a name: what a contract calls the party it is of ("the Lessee", "le preneur")
    sense: Sense = Sense.ANY  # of a date
    days: tuple[Wording, ...] = ()  # of a date: events of `extractors/fields/days.yaml` that it is the day of, best first
    day_first: bool = False  # of a date in figures: the paper's own standard puts the day first (passports, ICAO 9303-3)
    whose: tuple[Wording, ...] = ()  # of an address: keys of `extractors/fields/addresses.yaml` that it may be, best first
    codes: dict[str, tuple[Wording, ...]] = Field(default_factory=dict)  # value → the wordings it goes by
    either: bool = False  # of a name: the paper is of two people alike, and does not tell which of them is meant
    first: bool = False  # of several alike on the pages the first is meant: the form puts the applicant first
    wraps: bool = False  # the value may go on on the next line

    @property
    def is_part_of_name(self) -> bool:
        """Whether its value is the family's or the given part of a person's name."""
        return self.kind is Kind.NAME and self.part in (Part.FAMILY, Part.GIVEN)

    @model_validator(mode="after")
    def _can_be_found(self) -> FieldSpec:
        for sentence in self.sentences:
            if sentence.count(SLOT) != 1:
                raise ValueError(f"a sentence needs {SLOT} exactly once: {sentence!r}")
        if bool(self.codes) != (self.kind in (Kind.CODE, Kind.MENTION)):
            raise ValueError("`codes` belongs to the kinds code and mention, which need it")
        unlabelled = UNLABELLED & set(self.where) or self.kind in (
            Kind.MENTION,
            Kind.AMOUNTS,
        )
        if not (self.labels or self.whole_labels or self.sentences or self.coded or unlabelled):
            raise ValueError("a field needs labels, sentences, coded names or a place that needs no label")
        return self
