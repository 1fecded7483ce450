"""What a paper says of a passport in one breath: "AA0612847, Cameroun, 2021-02-01, expirant le 2026-01-31"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, read_kind
from extractors.fields.label import Label
from extractors.fields.layout import text_of
from extractors.fields.places import Barred, places
from extractors.fields.wordings import speaks_of_a_former
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind, Where

NUMBER, EXPIRY = "passport_number", "passport_expiry_date"

SCORE = 0.80
"""Rank of such a day of expiry: behind one at a label of its own."""

_ENDS = re.compile(
    r"\b(?:expir\w*(?: le| on)?|perime\w*(?: a compter)? du|val(?:id|ide|able) (?:until|till|to|thru|jusqu.?au)|until|jusqu.?au"
    r"|echeance|echeant(?: le)?|(?:void|invalid|not valid) after|through|thru|venant a expiration le"
    r"|(?:from|du) [^;]{6,30}? (?:to|au))\b\s*:?\s*(?=\d|[a-z]+\.? \d)"
)
"""What tells, without accents, that a passport's last day follows."""


def expiry_of_passports(specs: Mapping[str, FieldSpec], page: Barred, context: Context) -> Iterator[Candidate]:
    """The days of expiry that stand behind a passport's number, in its own cell."""
    spec = specs.get(EXPIRY)
    labels = chain.from_iterable(page.labels.values())
    for label in (label for label in labels if spec is not None and {NUMBER, EXPIRY} & label.fields):
        for place in (*places(label, Where.RIGHT, page), *places(label, Where.BELOW, page)):
            text = text_of(place.wrapped or place.tokens)
            told = next(_ENDS.finditer(fold(text.text)), None) if len(fold(text.text)) == len(text.text) else None
            value = read_kind(spec, text.text[told.end() :], context) if told and spec else None
            if value and told and not speaks_of_a_former(_before(label, text.text[: told.start()], page)):
                tokens = text.between(told.end() + value.start, told.end() + value.end)
                certainty = WHERE_CERTAINTY[Where.RIGHT] * KIND_CERTAINTY[Kind.DATE]
                yield Candidate(EXPIRY, value, tokens, page.layout, SCORE * value.quality, certainty)


def _before(label: Label, words: str, page: Barred) -> str:
    """The words of a label's line before a day: the label, what stands before it, and what stands between the two."""
    return f"{text_of(page.layout.lines[label.line].tokens[: label.end]).text} {words}"
