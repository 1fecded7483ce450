"""Given names that no label asks for: what is left of a whole name once the paper has said which part is the family's.

"Name: PEDRO BATISTA LIMA" over "Family name: BATISTA LIMA", or "Dear El Hadji Malick Sy" in a letter that says "last name Sy".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.fields.layout import Layout, Token, key_of, text_of
from extractors.fields.name_order import FAMILY_NAME, GIVEN_NAMES, TOLD, UNSPLIT
from extractors.fields.people import honorifics
from extractors.fields.places import Barred, places
from extractors.fields.vocabulary import HOLDER, SPOKEN
from extractors.values.names import read_name
from extractors.values.normalised import fold
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Where

SALUTES = frozenset({"dear", "bonjour", "hello", "cher", "chere", "hi"})
"""First words of a line that greets the person by a whole name."""


def rest_of_name(
    specs: Mapping[str, FieldSpec], fields: Mapping[str, FieldValue], pages: Sequence[Barred]
) -> dict[str, FieldValue]:
    """The given names that the paper's whole names leave over, all alike; none where it has its own, or family and given were
    cut from one name by guess."""
    family = fields.get(FAMILY_NAME)
    if GIVEN_NAMES in fields or GIVEN_NAMES not in specs or family is None or family.doubt == UNSPLIT:
        return {}
    found = [
        (page.layout, rest) for page in pages for whole in _whole_names(specs, page) if (rest := _rest(whole, str(family.value)))
    ]
    if len({fold(text_of(rest).text) for _, rest in found}) != 1:
        return {}
    layout, rest = found[0]
    value = text_of(rest).text.strip(" ,")
    sure = min(family.confidence, TOLD)
    return {
        GIVEN_NAMES: replace(family, name=GIVEN_NAMES, value=value, raw=value, confidence=sure, box=layout.box(rest), doubt="")
    }


def _whole_names(specs: Mapping[str, FieldSpec], page: Barred) -> Iterator[tuple[Token, ...]]:
    """The tokens of the whole names at labels and in salutations."""
    asked_for = {key_of(text) for text in specs[GIVEN_NAMES].whole_labels} | {SPOKEN + HOLDER}
    for label in (label for group in page.labels.values() for label in group if asked_for & set(label.wordings)):
        for where in (Where.RIGHT, Where.BELOW):
            yield from (_name(place.tokens) for place in places(label, where, page))
    yield from (_name(tokens) for tokens in _salutations(page.layout))


def _salutations(layout: Layout) -> Iterator[tuple[Token, ...]]:
    for line in layout.lines:
        if fold(line.tokens[0].text) in SALUTES:
            yield line.tokens[1:]


def _name(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of the name that a text begins with, without titles of courtesy."""
    text = text_of(tokens)
    name = read_name(text.text)
    found = text.between(name.start, name.end) if name else ()
    return tuple(token for token in found if token.key and token.key not in honorifics())


def _rest(whole: tuple[Token, ...], family: str) -> tuple[Token, ...]:
    """A whole name's tokens without those of the family name, which begins or ends it."""
    own = [key_of(word) for word in family.split()]
    keys = [token.key for token in whole]
    if len(keys) <= len(own):
        return ()
    return whole[: -len(own)] if keys[-len(own) :] == own else whole[len(own) :] if keys[: len(own)] == own else ()
