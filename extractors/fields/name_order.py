"""Where a family name begins, told by the same name printed elsewhere on the paper: "Adjoua Flore Yao Konan" is a riddle that
"YAO KONAN, Adjoua Flore" in the letter's head solves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.layout import text_of
from extractors.fields.places import Barred
from extractors.values.normalised import fold
from schemas.document import FieldValue

FAMILY_NAME, GIVEN_NAMES = "family_name", "given_names"
UNSPLIT = "name_order"
"""The doubt of a value cut from a whole name by guess."""

_GIVEN = r"(?<![\w.'’-])(?P<given>(?!(?:I|Je|We|Nous|Mme|Mr|Mrs|Ms|Miss)\s)[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3})"

TOLD = 0.96
"""Confidence of a split that the paper itself prints, read as surely as the name was."""


def told_beside(fields: Mapping[str, FieldValue], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """The fields, with the given names where a line prints the whole name and then its family name once more: "Je, Clémence
    Anne Roy (nom de famille : Roy)"."""
    family = fields.get(FAMILY_NAME)
    if family is None or GIVEN_NAMES in fields or not family.accepted:
        return dict(fields)
    name = rf"(?i:{re.escape(str(family.value))})(?!\w)"
    whole = re.compile(rf"{_GIVEN}\s+{name}\s*[,(\[].{{0,40}}?(?<!\w){name}")
    for page in (page.layout for page in pages):
        for line in page.lines:
            text = text_of(line.tokens)
            match = whole.search(text.text)
            if match is not None:
                box = page.box(text.between(match.start("given"), match.end("given")))
                given = replace(family, name=GIVEN_NAMES, value=match["given"], raw=match["given"], confidence=TOLD, box=box)
                return {**fields, GIVEN_NAMES: replace(given, file=page.page.file, page=page.page.number)}
    return dict(fields)


def split_in_print(fields: Mapping[str, FieldValue], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """The fields, the whole name that was cut by guess cut as the paper prints it elsewhere."""
    family, given = fields.get(FAMILY_NAME), fields.get(GIVEN_NAMES)
    if family is None or given is None or UNSPLIT not in (family.doubt, given.doubt) or family.raw != given.raw:
        return dict(fields)
    words = family.raw.replace(",", " ").split()
    cuts = [cut for cut in range(1, len(words)) if any(_prints(page, words[:cut], words[cut:]) for page in pages)]
    if len(cuts) != 1:
        return dict(fields)
    parts = {GIVEN_NAMES: " ".join(words[: cuts[0]]), FAMILY_NAME: " ".join(words[cuts[0] :])}
    told = {name: replace(fields[name], value=part, confidence=TOLD, doubt="") for name, part in parts.items()}
    return {**fields, **told}


def _prints(page: Barred, given: Sequence[str], family: Sequence[str]) -> bool:
    """Whether a line prints the family name first with a comma after it, or in capitals after the given names."""
    listed = fold(f"{' '.join(family)}, {' '.join(given)}")
    capitals = f"{' '.join(given)} {' '.join(family).upper()}"
    texts = (text_of(line.tokens).text for line in page.layout.lines)
    shouted = not "".join(given).isupper() and not "".join(family).isupper()
    return any(listed in fold(text) or (shouted and capitals in text) for text in texts)
