"""Where a family name begins, told by the same name printed elsewhere on the paper: "Adjoua Flore Yao Konan" is a riddle that
"YAO KONAN, Adjoua Flore" in the letter's head solves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.layout import Layout, Token, key_of, text_of
from extractors.fields.places import Barred, places
from extractors.values.names import names_a_person
from extractors.values.normalised import fold
from schemas.document import FieldValue
from schemas.field_types import Where

FAMILY_NAME, GIVEN_NAMES = "family_name", "given_names"
UNSPLIT = "name_order"
"""The doubt of a value cut from a whole name by guess."""

_GIVEN = r"(?<![\w.'’-])(?P<given>(?!(?:I|Je|We|Nous|Mme|Mr|Mrs|Ms|Miss)\s)[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3})"

_FIRST = re.compile(r"\b(?:family name|surname|last name) first\b|\bnom de famille (?:en premier|d.abord)\b")

TOLD = 0.96
"""Confidence of a split that the paper itself prints, read as surely as the name was."""


def told_beside(fields: Mapping[str, FieldValue], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """The fields, with the given names where a line prints the whole name and then its family name once more: "Je, Clémence
    Anne Roy (nom de famille : Roy)"."""
    family = fields.get(FAMILY_NAME)
    if family is None or GIVEN_NAMES in fields or not family.accepted:
        return dict(fields)
    found = next(
        filter(None, (_given_at_label(str(family.value), page) or _given_in_line(str(family.value), page) for page in pages)),
        None,
    )
    if found is None:
        return dict(fields)
    layout, tokens = found
    name = text_of(tokens).text.strip(" ,;")
    given = replace(family, name=GIVEN_NAMES, value=name, raw=name, confidence=TOLD, box=layout.box(tokens))
    return {**fields, GIVEN_NAMES: replace(given, file=layout.page.file, page=layout.page.number)}


def _given_at_label(family: str, page: Barred) -> tuple[Layout, tuple[Token, ...]] | None:
    """What stands beside the family name where a label asks for the whole name."""
    labels = (label for group in page.labels.values() for label in group if {FAMILY_NAME, GIVEN_NAMES} <= label.fields)
    for place in (place for label in labels for place in places(label, Where.RIGHT, page)):
        keys = [token.key for token in place.tokens]
        wanted = [key_of(word) for word in family.split()]
        count = len(wanted)
        rest = place.tokens[:-count] if keys[-count:] == wanted else place.tokens[count:] if keys[:count] == wanted else ()
        if rest and names_a_person(text_of(rest).text) and all(token.text[0].isupper() for token in rest):
            return page.layout, rest
    return None


def _given_in_line(family: str, page: Barred) -> tuple[Layout, tuple[Token, ...]] | None:
    """The given names in a line that prints the whole name and then its family name once more."""
    name = rf"(?i:{re.escape(family)})(?!\w)"
    whole = re.compile(rf"{_GIVEN}\s+{name}\s*[,(\[].{{0,40}}?(?<!\w){name}")
    for line in page.layout.lines:
        text = text_of(line.tokens)
        match = whole.search(text.text)
        if match is not None:
            return page.layout, text.between(match.start("given"), match.end("given"))
    return None


def split_in_print(fields: Mapping[str, FieldValue], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """The fields, the whole name that was cut by guess cut as the paper prints it elsewhere."""
    family, given = fields.get(FAMILY_NAME), fields.get(GIVEN_NAMES)
    if family is None or given is None or UNSPLIT not in (family.doubt, given.doubt) or family.raw != given.raw:
        return dict(fields)
    words = family.raw.replace(",", " ").split()
    first = _family_first(words, pages)
    if first:
        values = {FAMILY_NAME: " ".join(words[:first]), GIVEN_NAMES: " ".join(words[first:])}
        return {**fields, **{n: replace(fields[n], value=part, confidence=TOLD, doubt="") for n, part in values.items()}}
    cuts = [cut for cut in range(1, len(words)) if any(_prints(page, words[:cut], words[cut:]) for page in pages)]
    if len(cuts) != 1:
        return dict(fields)
    parts = {GIVEN_NAMES: " ".join(words[: cuts[0]]), FAMILY_NAME: " ".join(words[cuts[0] :])}
    told = {name: replace(fields[name], value=part, confidence=TOLD, doubt="") for name, part in parts.items()}
    return {**fields, **told}


def _family_first(words: Sequence[str], pages: Sequence[Barred]) -> int:
    """How many words of a whole name the family name is that the paper says to come first; 0 where it says nothing."""
    for line in (line for page in pages for line in page.layout.lines):
        text = fold(text_of(line.tokens).text)
        for count in range(1, len(words)):
            if re.search(
                rf"\b{re.escape(fold(' '.join(words[:count])))} (?:is the (?:family|last) name|est le nom de famille)", text
            ):
                return count
        if len(words) == 2 and fold(" ".join(words)) in text and _FIRST.search(text):
            return 1
    return 0


def _prints(page: Barred, given: Sequence[str], family: Sequence[str]) -> bool:
    """Whether a line prints the family name first with a comma after it, or in capitals after the given names."""
    listed = fold(f"{' '.join(family)}, {' '.join(given)}")
    capitals = f"{' '.join(given)} {' '.join(family).upper()}"
    texts = (text_of(line.tokens).text for line in page.layout.lines)
    shouted = not "".join(given).isupper() and not "".join(family).isupper()
    return any(listed in fold(text) or (shouted and capitals in text) for text in texts)
