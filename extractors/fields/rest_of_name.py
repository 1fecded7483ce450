"""Names that stand in two places: what is left of a whole name once the paper has said which part is the family's, and a
family name in capitals on the line over its given names.

"Name: PEDRO BATISTA LIMA" over "Family name: BATISTA LIMA", or "Dear El Hadji Malick Sy" in a letter that says "last name Sy";
"MOREAU" over "Clément Louis", and "Clément Louis" again in the text of the deed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.fields.candidates import Candidate
from extractors.fields.layout import Layout, Line, Token, key_of, text_of
from extractors.fields.name_order import FAMILY_NAME, GIVEN_NAMES, TOLD, UNSPLIT
from extractors.fields.people import honorifics
from extractors.fields.places import Barred, places
from extractors.fields.vocabulary import HOLDER, SPOKEN, notions_in
from extractors.values.names import names_a_person, read_name
from extractors.values.normalised import fold
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Kind, Part, Where

SALUTES = frozenset({"dear", "bonjour", "hello", "cher", "chere", "hi"})
"""First words of a line that greets the person by a whole name."""

NAME, ONE_WORD = "name", "one_word"
STACK_GAP = 1.5  # line heights between a family name and the given names under it


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


def with_family_name(specs: Mapping[str, FieldSpec], candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, those for a whole name that are but one half of a name on two lines made whole."""
    for found in candidates:
        spec, value = specs[found.field], found.value
        pairs = stacked(found.layout) if spec.part is Part.WHOLE and spec.kind is Kind.NAME and is_of_civil_status(specs) else ()
        pair = next((pair for pair in pairs if key_of(value.value) in map(_key, pair)), None)
        if pair is not None:
            whole, bare = whole_of(*pair), value.doubt == ONE_WORD
            value = replace(
                value, value=whole, raw=whole, quality=1.0 if bare else value.quality, doubt="" if bare else value.doubt
            )
        yield replace(found, value=value)


def is_of_civil_status(specs: Mapping[str, FieldSpec]) -> bool:
    """Whether a paper is a certificate of a birth or a marriage: on others a word in capitals over a name is a heading."""
    return bool({"date_of_birth", "spouse_name"} & specs.keys()) and NAME in specs


def whole_of(family: tuple[Token, ...], given: tuple[Token, ...]) -> str:
    """A name of two lines as one is written."""
    return f"{text_of(given).text} {text_of(family).text}"


@lru_cache(maxsize=16)
def stacked(layout: Layout) -> tuple[tuple[tuple[Token, ...], tuple[Token, ...]], ...]:
    """The family names in capitals right over given names, on two lines that hold nothing but names, each with those."""
    return tuple(
        (over, under)
        for line, below in zip(layout.lines, layout.lines[1:], strict=False)
        if below.y0 - line.y1 < STACK_GAP * layout.height
        for over in _names_alone(line)
        for under in _names_alone(below)
        if abs(over[0].x0 - under[0].x0) < layout.height
        and text_of(over).text.isupper()
        and not any(token.text.isupper() and len(token.key) > 1 for token in under)
    )


def _names_alone(line: Line) -> tuple[tuple[Token, ...], ...]:
    """The cells of a line that are all a name, or a part of one, and nothing else."""
    cells = tuple(line.tokens[start:end] for start, end in line.cells)
    return cells if all(map(_is_a_name, cells)) else ()


def _is_a_name(tokens: tuple[Token, ...]) -> bool:
    text = text_of(tokens).text
    name = read_name(text)
    return name is not None and name.value == text and "," not in text and names_a_person(text) and not notions_in(tokens)


def _key(tokens: tuple[Token, ...]) -> str:
    return "".join(token.key for token in tokens)
