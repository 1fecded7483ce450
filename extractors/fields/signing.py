"""Who signs a form beside its applicant, and which dates are those people's."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.fields.label import Label
from extractors.fields.places import Barred, places
from extractors.fields.vocabulary import misread_notions, notions_of
from schemas.field_types import Where

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
