"""What stands beside a label and tells of what it is: the given names beside a bare "Name", a passport beside "Valid to"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from extractors.fields.label import Label
from extractors.fields.layout import Layout, Line, Token, key_of
from extractors.fields.vocabulary import HOLDER, SPOKEN, notions_of
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Part

EXPIRY_DATE, TRAVEL_DOCUMENT = "expiry_date", "travel_document_number"
NEAR = 7  # words between a passport and its last day, at most
_CARDS = frozenset(map(key_of, ("CIN", "CNI", "CNIB", "NID")))
"""What identity cards are called for short."""

_PERMITS = frozenset({"permit", "stay"})
_BARE_NAMES = frozenset({"nom", "name", "noms", "names"})
_GIVEN = frozenset(
    map(key_of, ("prénom", "prénoms", "prénom(s)", "given name", "given names", "given name(s)", "first name", "first names"))
)
_HOLDERS = tuple(map(key_of, ("applicant", "demandeur", "demandeuse", "requérant", "demandeur principal", "principal applicant")))


def beside_given_names(label: Label, labels: Sequence[Label], specs: Mapping[str, FieldSpec]) -> bool:
    """Whether "Name", or "Name of the applicant", is the family name: the given names' label stands beside it or under it."""
    bare = tuple(_BARE_NAMES)
    of_holder = SPOKEN + HOLDER in label.wordings or label.wordings[0].endswith(_HOLDERS)
    asked_for = of_holder and (label.wordings[0].startswith(bare) or label.wordings[0].endswith(bare))
    if not asked_for and not set(label.wordings) <= _BARE_NAMES:
        return False
    givens = (other for other in labels if other.fields and {specs[name].part for name in other.fields} == {Part.GIVEN})
    return any(
        (other.line == label.line and other.x0 > label.x0)
        or (other.line - label.last_line in (1, 2) and abs(other.x0 - label.x0) < label.y1 - label.y0)
        for other in givens
    )


def is_family_name_alone(tokens: Sequence[Token], layout: Layout) -> bool:
    """Whether print stands in a row of a table that begins with a bare "Nom", over or under that of the given names."""
    line = next(line for line in layout.lines if tokens[0].index <= line.tokens[-1].index)
    if _row_label(line) not in _BARE_NAMES or line.tokens[0] in tokens:
        return False
    beside = (layout.lines[i] for i in (line.number - 1, line.number + 1) if 0 <= i < len(layout.lines))
    return any(_row_label(one) in _GIVEN and abs(one.tokens[0].x0 - line.tokens[0].x0) < layout.height for one in beside)


def _row_label(line: Line) -> str:
    """The letters of the first cell of a row of several."""
    return "".join(token.key for token in line.tokens[: line.cells[0][1]]) if len(line.cells) > 1 else ""


def of_the_passport(name: str, label: Label, labels: Sequence[Label]) -> bool:
    """Whether the end of a permit that a label asks for may be that of the passport, whose number stands right before it."""
    before = [other for other in labels if other.line == label.line and other.start < label.start]
    return name == EXPIRY_DATE and bool(before) and TRAVEL_DOCUMENT in max(before, key=lambda other: other.start).fields


def behind_a_passport(tokens: Sequence[Token], layout: Layout) -> bool:
    """Whether a date's line speaks of a passport before it, and of no permit: "Passport V2277193 (expires March 9, 2030)"."""
    line = next(line for line in layout.lines if line.tokens[0].index <= tokens[0].index <= line.tokens[-1].index)
    at = tokens[0].index - line.tokens[0].index
    said = [notions_of(token.text) or frozenset() for token in line.tokens[:at]]
    first = max(line.cell_of(at)[0], at - NEAR)
    near, apart = (frozenset().union(*part) for part in (said[first:], said))
    return (_is_passport(near) and not near & _PERMITS) or (_is_passport(apart) and not apart & (_PERMITS | {"until"}))


_CERTIFICATE = re.compile(r"(?:votre |your )?(?:csq|certificate?(?: de selection)?)\s*:?")


def names_another_paper(label: str) -> bool:
    """Whether the label of a row is that of a passport, an identity card or a certificate, whose own dates stand in it: "CSQ
    délivré 2022-03-30, échéant 2024-03-30"."""
    return _CERTIFICATE.fullmatch(fold(label)) is not None or any(
        "passport" in (notions_of(word) or ()) or key_of(word) in _CARDS for word in label.split()
    )


def _is_passport(said: Set[str]) -> bool:
    return "passport" in said or {"travel", "document"} <= said
