"""Names that are others cut short: to initials, or to what a greeting or an honorific is followed by."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from extractors.fields.candidates import Candidate
from extractors.fields.people import honorifics, particles
from extractors.values.normalised import Normalised, fold
from schemas.field_types import FieldSpec, Kind, Part

INITIALS = 0.85
"""Quality left to a name of which only one word is written out: "G. S. Sandhu". Not accepted."""

ONE_WORD_DOUBT = "one_word"
"""Doubt of a name of one word where a whole one is asked for."""

SINGLE_BESIDE_LONGER = 0.88
"""Quality left to a single name where a longer one on the paper holds it. Not accepted."""

_GREETINGS = frozenset({"dear", "cher", "chere", "bonjour", "hello", "hi", "bonsoir", "salut", "welcome", "bienvenue"})
_INITIALS = re.compile(r"(?:[^\W\d_][.-]+)+[^\W\d_]?\.?|[^\W\d_]")


def without_initials(candidates: Sequence[Candidate], specs: Mapping[str, FieldSpec]) -> list[Candidate]:
    """The candidates without names that are others cut short: "L. Amrane" or "Mme Amrane" beside "Lynda Amrane".

    A name of which nothing but initials stands before its last word, or after its first, is doubted.
    """
    whole = {name for name, spec in specs.items() if spec.kind is Kind.NAME and spec.part is Part.WHOLE}
    names = {name: [c for c in candidates if c.field == name and not c.value.doubt] for name in whole}
    kept = (c for c in candidates if not any(_is_short_for(c, other) for other in names.get(c.field, ())))
    return [
        replace(c, value=c.value.doubted(INITIALS, "initials")) if c.field in whole and _in_initials(c.value.value) else c
        for c in _with_single_names([*kept], whole)
    ]


def _with_single_names(candidates: Sequence[Candidate], whole: Collection[str]) -> list[Candidate]:
    """The candidates; a single word that is told, or signed with, in two places as a whole name is the whole of one.

    It stays in doubt beside a longer name that it is part of.
    """
    places: dict[tuple[str, str], set[int]] = {}
    longer: set[tuple[str, str]] = set()
    for c in (c for c in candidates if c.field in whole):
        if c.label is None and c.value.doubt == ONE_WORD_DOUBT:
            places.setdefault((c.field, c.value.value), set()).add(c.tokens[0].index)
        elif " " in c.value.value:
            longer.update((c.field, word) for word in c.value.value.split())
    return [
        replace(c, value=_single(c.value, (c.field, c.value.value) in longer), score=c.score / c.value.quality)
        if c.value.doubt == ONE_WORD_DOUBT and len(places.get((c.field, c.value.value), ())) > 1
        else c
        for c in candidates
    ]


def _single(value: Normalised, doubtful: bool) -> Normalised:
    whole = replace(value, doubt="", quality=1.0)
    return whole.doubted(SINGLE_BESIDE_LONGER, ONE_WORD_DOUBT) if doubtful else whole


def _in_initials(name: str) -> bool:
    """Whether a name is one word and initials, particles apart: "J.-B. Habimana", "Nguyen T.T.H.", "H. El Idrissi"."""
    words = [word for word in name.split() if fold(word) not in particles()]
    written = [word for word in words if not _INITIALS.fullmatch(word)]
    return len(words) > len(written) == 1


def _is_short_for(candidate: Candidate, longer: Candidate) -> bool:
    """Whether a name is another with some words cut to initials, or what an honorific is followed by of it."""
    one, other = (fold(c.value.value).replace(",", " ").split() for c in (candidate, longer))
    if one == other:
        return False
    if len(one) < len(other) and set(one) < set(other) and not candidate.claims & longer.claims and _is_titled(candidate):
        return True
    initials = [letter for word in one if _INITIALS.fullmatch(word) for letter in word if letter.isalpha()]
    written = [word for word in one if not _INITIALS.fullmatch(word)]
    rest = [word for word in other if word not in written]
    if not initials or not written or len(rest) != len(other) - len(written):
        return False
    firsts = [part[0] for word in rest for part in re.split(r"[-‑]", word) if part]
    return bool(firsts) and set(initials) <= set(firsts) and (len(initials) >= len(rest) or initials[0] == firsts[0])


def _is_titled(candidate: Candidate) -> bool:
    """Whether an honorific or a greeting stands right before a name's print, or begins it."""
    first = candidate.tokens[0]
    before = [token for line in candidate.layout.lines for token in line.tokens if token.index == first.index - 1]
    return any(fold(token.text).strip(".,") in honorifics() | _GREETINGS for token in (first, *before))
