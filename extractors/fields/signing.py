"""Who signs a form beside its applicant, and which dates are those people's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.label import Label
from extractors.fields.layout import Layout, Line, text_of
from extractors.fields.places import Barred, places
from extractors.fields.vocabulary import misread_notions, notions_of
from schemas.field_types import Where

SIGNING_ROWS = 4  # lines under the heading of the signatures on which a date is that of one
_SIGNATURES = re.compile(r"\W*(?:\w{1,3}[.)]\s*)?(?:SIGNATURES?|Signatures?)(?: (?:of|des) (?:the )?part(?:ies|ners))?\W*")
_BARE_DATE, _BARE_PLACE = re.compile(r"Dated?\s?:"), re.compile(r"(?:Place|Lieu|Station)\s?:?")

SIGNED_DATE = "signed_date"
"""The field whose value stands over its label on papers of every style: on the line that is signed."""

SIGNING = frozenset({"signature", "signed"})
"""Notions of a place to sign."""

NOT_APPLICANTS = frozenset({"office", "other_person"})
"""Notions of `vocabulary.yaml` for people who sign an applicant's form beside the applicant."""


def dated_by_others(labels: Sequence[Label], page: Barred, where: Where) -> frozenset[int]:
    """Indices of the tokens that stand at the labels of others' dates of signing, where the page has its values."""
    others = (label for label in labels if SIGNED_DATE in label.fields and another_signs(label, page))
    return frozenset(token.index for label in others for place in places(label, where, page) for token in place.tokens)


def another_signs(label: Label, page: Barred) -> bool:
    """Whether a label's line asks for the signature of somebody else than the applicant: "Representative's signature"."""
    said = [notions_of(token.text) or misread_notions(token.key) or frozenset() for token in page.layout.lines[label.line].tokens]
    return any("signature" in notions for notions in said) and any(notions & NOT_APPLICANTS for notions in said)


def dated_beside_place(lead: str, layout: Layout, line: Line) -> bool:
    """Whether a date stands at a bare "Date:" and the next line, or the one before, begins with "Place:": a paper's end."""
    beside = (layout.lines[i] for i in (line.number - 1, line.number + 1) if 0 <= i < len(layout.lines))
    return _BARE_DATE.fullmatch(lead) is not None and any(_BARE_PLACE.fullmatch(one.tokens[0].text) for one in beside)


def under_signatures(layout: Layout, line: Line) -> bool:
    """Whether a line is one of the first under a heading that says no more than that people sign here."""
    above = layout.lines[max(0, line.number - SIGNING_ROWS) : line.number]
    return any(len(one.cells) == 1 and _SIGNATURES.fullmatch(text_of(one.tokens).text) for one in above)
