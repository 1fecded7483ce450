"""Free text, whose form tells nothing: where it stands must show that it answers a label, else it is a notice or a rule."""

from __future__ import annotations

import datetime as dt
import re

from extractors.fields.label import Label
from extractors.fields.layout import Token
from extractors.fields.places import BELOW_REACH, Barred, Place, places
from extractors.values.dates import read_dates
from schemas.field_types import Where

FAR_OFF = 0.85
"""Certainty of free text that stands off from its label, or begins in lower case: a notice, perhaps. Not accepted."""

STANDS_OFF = 1.5  # line heights under a label with a colon from which free text may be anything's
_ITEM = re.compile(r"\s*(?:\(?(\d{1,2}|[a-zA-Z])[.)]|[-–—•*▪])\s+\S")
_FORM = re.compile(r"\s*IMM\s?\d{4}\b")  # a form's own number at its foot
_FIRST_ITEM = frozenset({None, "1", "a", "A", "i", "I"})

_CLOSING = {"«": "»", "“": "”"}
"""The mark that ends a quotation, by the one that begins it."""


def is_no_answer(text: str, label: Label, place: Place, page: Barred) -> bool:
    """Whether free text cannot be what a label asks for: an item of a list that began elsewhere, or print over a heading."""
    if _FORM.match(text):
        return True
    item = _ITEM.match(text)
    if item and (place.where is Where.ABOVE or item[1] not in _FIRST_ITEM):
        return True
    if place.where is not Where.ABOVE:
        return False
    under = min((other.distance for other in places(label, Where.BELOW, page)), default=BELOW_REACH)
    return under < place.distance or text.rstrip().endswith((".", ";", ":"))


def stands_off(text: str, label: Label, place: Place) -> bool:
    """Whether free text stands too far under its label, or begins in lower case where a sentence would not."""
    begun = next((c for c in text if c.isalpha()), "")
    far = label.colon and place.distance > STANDS_OFF
    return place.where is not Where.RIGHT and (far or begun.islower())


def sentence_of(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens up to the end of their sentence or clause, or of the quotation they begin with: free text of a sentence never
    goes on in the next one."""
    if tokens and tokens[0].text.startswith(tuple(_CLOSING)):
        closing = _CLOSING[tokens[0].text[0]]
        closed = next((i + 1 for i, token in enumerate(tokens) if closing in token.text), 0)
        if closed:
            return tokens[:closed]
    end = next((i + 1 for i, token in enumerate(tokens) if token.text[-1] in ".,;:" and len(token.text) > 2), len(tokens))
    return tokens[:end]


def is_a_day(text: str, place: Place, as_of: dt.date) -> bool:
    """Whether a text under or over a label begins with a date: the next row of a form, whose values stand over their labels."""
    return place.where in (Where.BELOW, Where.ABOVE) and any(day.start == 0 for day in read_dates(text, as_of))
