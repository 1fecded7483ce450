"""What stands beside a bare "Name": the label of the given names, which makes it the family name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.fields.label import Label
from extractors.fields.vocabulary import HOLDER, SPOKEN
from schemas.field_types import FieldSpec, Part

_BARE_NAMES = frozenset({"nom", "name"})


def beside_given_names(label: Label, labels: Sequence[Label], specs: Mapping[str, FieldSpec]) -> bool:
    """Whether "Name", or "Name of the applicant", is the family name: the given names' label stands beside it or under it."""
    asked_for = SPOKEN + HOLDER in label.wordings and label.wordings[0].startswith(tuple(_BARE_NAMES))
    if not asked_for and not set(label.wordings) <= _BARE_NAMES:
        return False
    givens = (other for other in labels if other.fields and {specs[name].part for name in other.fields} == {Part.GIVEN})
    return any(
        (other.line == label.line and other.x0 > label.x0)
        or (other.line - label.last_line in (1, 2) and abs(other.x0 - label.x0) < label.y1 - label.y0)
        for other in givens
    )
