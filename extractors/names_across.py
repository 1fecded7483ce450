"""What one paper's name leaves open is told by the packet's other papers: where the family name begins, which of two is meant.

"Mireille Fotso Kamdem" on a letter does not tell where the family name begins; a form or a passport beside it does.
Only the split is taken from there: every word must stand on both papers, so no name is made to agree with another.
A marriage certificate names two people alike; the one whom the other papers are about is meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from schemas.document import Document, FieldValue

UNSPLIT = "name_order"
"""The doubt of a value cut from a whole name by guess."""

CONFIRMED = 0.97
"""Confidence of a split that another paper bears out, word for word."""

EITHER = "either_of_two"
"""The doubt of a name on a paper of two people."""

EITHER_MOST = 0.85
"""Most confidence of such a name while no other paper tells: below acceptance."""

NAME, SPOUSE = "name", "spouse_name"

Split = tuple[tuple[str, ...], tuple[str, ...]]
"""The folded words of the family name and of the given names."""


def split_as_elsewhere(documents: tuple[Document, ...]) -> tuple[Document, ...]:
    """The documents, with whole names split where another document of the packet shows how."""
    known = sorted({split for document in documents if (split := _known_split(document))})
    return tuple(_of_the_packet(_resplit(document, known), known) for document in documents)


def one_of_two(value: FieldValue) -> FieldValue:
    """A name that may be the spouse's as well: in doubt."""
    return replace(value, confidence=min(value.confidence, EITHER_MOST), doubt=EITHER)


def _of_the_packet(document: Document, known: Iterable[Split]) -> Document:
    """A paper of two people, with the one of them as its name whom another paper of the packet splits."""
    name, spouse = document.fields.get(NAME), document.fields.get(SPOUSE)
    if name is None or name.doubt != EITHER:
        return document
    for field in (name, spouse):
        if field and any(sorted(_folded(str(field.value))) == sorted((*family, *given)) for family, given in known):
            fields = {**document.fields, NAME: replace(field, name=NAME, confidence=CONFIRMED, doubt="")}
            if field is spouse:
                fields[SPOUSE] = replace(name, name=SPOUSE)
            return replace(document, fields=fields)
    return document


def _known_split(document: Document) -> Split | None:
    """How a document splits its name, where it is sure of both parts."""
    family, given = document.fields.get("family_name"), document.fields.get("given_names")
    if family is None or given is None or not (_sure(family) and _sure(given)):
        return None
    return _folded(str(family.value)), _folded(str(given.value))


def _sure(value: FieldValue) -> bool:
    return value.accepted and value.doubt != UNSPLIT


def _resplit(document: Document, known: Iterable[Split]) -> Document:
    family, given = document.fields.get("family_name"), document.fields.get("given_names")
    if family is None or given is None or UNSPLIT not in (family.doubt, given.doubt) or family.raw != given.raw:
        return document
    for split in known:
        parts = _parts(family.raw, split)
        if parts:
            settled = {
                field.name: replace(field, value=part, confidence=CONFIRMED, doubt="")
                for field, part in zip((family, given), parts, strict=True)
            }
            return replace(document, fields={**document.fields, **settled})
    return document


def _parts(whole: str, split: Split) -> tuple[str, str] | None:
    """Family name and given names as this paper prints them, where its words are those of the split."""
    words = whole.replace(",", " ").split()
    for cut in range(1, len(words)):
        first, last = " ".join(words[:cut]), " ".join(words[cut:])
        if (_folded(last), _folded(first)) == split:
            return last, first
        if (_folded(first), _folded(last)) == split:
            return first, last
    return None


def _folded(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents, hyphens and apostrophes."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return tuple(re.findall(r"\w+", plain.casefold()))
