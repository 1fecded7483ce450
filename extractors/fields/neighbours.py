"""What stands beside a label and tells of what it is: the given names beside a bare "Name", a passport beside "Valid to"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.fields.label import Label
from extractors.fields.layout import key_of
from extractors.fields.vocabulary import HOLDER, SPOKEN
from schemas.field_types import FieldSpec, Part

EXPIRY_DATE, TRAVEL_DOCUMENT = "expiry_date", "travel_document_number"
_BARE_NAMES = frozenset({"nom", "name", "noms", "names"})
_HOLDERS = tuple(map(key_of, ("applicant", "demandeur", "demandeuse", "requérant", "demandeur principal", "principal applicant")))


def beside_given_names(label: Label, labels: Sequence[Label], specs: Mapping[str, FieldSpec]) -> bool:
    """Whether "Name", or "Name of the applicant", is the family name: the given names' label stands beside it or under it."""
    of_holder = SPOKEN + HOLDER in label.wordings or label.wordings[0].endswith(_HOLDERS)
    asked_for = of_holder and label.wordings[0].startswith(tuple(_BARE_NAMES))
    if not asked_for and not set(label.wordings) <= _BARE_NAMES:
        return False
    givens = (other for other in labels if other.fields and {specs[name].part for name in other.fields} == {Part.GIVEN})
    return any(
        (other.line == label.line and other.x0 > label.x0)
        or (other.line - label.last_line in (1, 2) and abs(other.x0 - label.x0) < label.y1 - label.y0)
        for other in givens
    )


def of_the_passport(name: str, label: Label, labels: Sequence[Label]) -> bool:
    """Whether the end of a permit that a label asks for may be that of the passport, whose number stands right before it."""
    before = [other for other in labels if other.line == label.line and other.start < label.start]
    return name == EXPIRY_DATE and bool(before) and TRAVEL_DOCUMENT in max(before, key=lambda other: other.start).fields
