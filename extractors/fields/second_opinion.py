"""What the learned opinion adds to what was chosen: a value where none was found, its own where the choice is doubtful, and
doubt where the two differ.

It never makes a value sure: what it alone has found is for a person to look at.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from extractors.fields.candidates import Candidate
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, text_of
from extractors.fields.learned import Opinion, is_strange
from extractors.fields.people import speaks_of_others
from extractors.fields.settle import Choice, same_value, weigh
from schemas.document import ACCEPT_AT
from schemas.field_types import FieldSpec, Kind, Part

ASKED = frozenset(
    {Kind.NAME, Kind.DATE, Kind.YEAR, Kind.IDENTIFIER, Kind.MONEY, Kind.PROVINCE, Kind.TEXT, Kind.ADDRESS, Kind.DURATION}
)
"""Kinds whose values are words of a line; the others are told by ticks, ink or a whole table."""

OF_SEVERAL_WORDS = frozenset({Kind.NAME, Kind.TEXT, Kind.ADDRESS})
"""Kinds of which the longer of two likely pieces is the better one."""

SHARED = frozenset({Kind.PROVINCE, Kind.ADDRESS})
"""Kinds whose values may be part of another field's."""

MAYBE, GOES_ON = 0.3, 0.1
"""Chance from which a word may be part of a value, and that its neighbours need to be part of the same."""

FOUND = 0.5
"""Mean chance from which a value that nobody else found is given."""

UNLIKELY, FAR_LIKELIER = 0.5, 0.3
"""A sure choice is doubted where its own chance is below the one, and another value's is the other above it."""

LIKELIER = 3.0
"""Times a doubtful choice's chance that another value needs to take its place."""

CERTAINTY = 0.85
"""Of what only this opinion tells. Below acceptance."""


@dataclass(frozen=True, slots=True)
class _Likely:
    candidate: Candidate
    chance: float  # mean over its words
    weight: float  # by which the likely ones are ranked


def with_second_opinion(
    specs: Mapping[str, FieldSpec],
    chosen: Mapping[str, Choice],
    candidates: Iterable[Candidate],
    layouts: Sequence[Layout],
    others: Sequence[Mapping[str, Set[int]]],
    opinion: Opinion,
    as_of: dt.date,
) -> tuple[dict[str, Choice], dict[str, Choice]]:
    """The choices, mended and doubted by the learned opinion, and its own of the fields that have none.

    Args:
        candidates: all that were found by labels, sentences and places.
        layouts: the document's pages, in the order in which the opinion numbers them.
        others: of each page and field, the words that are told to be something else's.
    """
    pages = {id(layout): number for number, layout in enumerate(layouts)}
    pools: dict[str, list[_Likely]] = {}
    own = (
        candidate
        for candidate in _told(specs, layouts, opinion, as_of)
        if not others[pages[id(candidate.layout)]][candidate.field] & {token.index for token in candidate.tokens}
    )
    for candidate in (*candidates, *own):
        likely = _likely(candidate, specs[candidate.field], pages[id(candidate.layout)], opinion)
        if likely:
            pools.setdefault(candidate.field, []).append(likely)
    best = {name: max(pool, key=lambda likely: (round(likely.weight, 3), likely.candidate.score)) for name, pool in pools.items()}
    heard = {name: _settled(choice, pools[name], best[name], specs[name]) for name, choice in chosen.items() if name in best}
    owned = {claim for choice in chosen.values() if choice.winner.label for claim in choice.winner.claims}
    added = {
        name: _alone(one.candidate)
        for name, one in best.items()
        if name not in chosen and one.chance >= FOUND and (specs[name].kind in SHARED or not one.candidate.claims & owned)
    }
    return {**chosen, **heard}, added


def _told(specs: Mapping[str, FieldSpec], layouts: Sequence[Layout], opinion: Opinion, as_of: dt.date) -> Iterator[Candidate]:
    """Values out of neighbouring words that are likely to be a field's, wherever they stand."""
    context = Context(as_of)
    lines = {(page, token.index): line for page, layout in enumerate(layouts) for line in layout.lines for token in line.tokens}
    for name, spec in specs.items():
        if spec.kind in ASKED:
            places = opinion.places_of(name, MAYBE)
            for page, line in dict.fromkeys((page, lines[page, index]) for page, index in places):
                yield from _told_on(line, page, layouts[page], name, spec, opinion, context)


def _told_on(
    line: Line, page: int, layout: Layout, name: str, spec: FieldSpec, opinion: Opinion, context: Context
) -> Iterator[Candidate]:
    for start, end in _runs([opinion.of(name, page, (token,)) for token in line.tokens]):
        if spec.kind is Kind.NAME and spec.part is Part.WHOLE:
            start, end = _whole_name(line, start, end)
        if spec.is_part_of_name and speaks_of_others(text_of(line.tokens[line.cell_of(start)[0] : start]).text):
            continue  # "Nom du conjoint : …"
        text = text_of(line.tokens[start:end])
        value = read_kind(spec, text.text, context)
        if value:
            tokens = text.between(value.start, value.end) or text.tokens
            yield Candidate(name, value, tokens, layout, score=CERTAINTY, certainty=CERTAINTY)


def _runs(chances: Sequence[float | None]) -> Iterator[tuple[int, int]]:
    """The spans of likely words; words without a chance of their own ("de", "&") go with those around them."""
    going: list[int] = []
    for at, chance in enumerate((*chances, 0.0)):
        if chance is None:
            continue
        if chance >= GOES_ON:
            going.append(at)
        elif going:
            if max(chances[i] or 0.0 for i in going) >= MAYBE:
                yield going[0], going[-1] + 1
            going = []


def _whole_name(line: Line, start: int, end: int) -> tuple[int, int]:
    """The span with the words of the same cell right beside it that may be more of the name."""
    first, last = line.cell_of(start)
    while start > first and is_strange(line.tokens[start - 1].text):
        start -= 1
    while end < last and is_strange(line.tokens[end].text):
        end += 1
    return start, end


def _likely(candidate: Candidate, spec: FieldSpec, page: int, opinion: Opinion) -> _Likely | None:
    chance = opinion.of(candidate.field, page, candidate.tokens) if spec.kind in ASKED else None
    if chance is None:
        return None
    words = len(candidate.tokens) if spec.kind in OF_SEVERAL_WORDS else 1
    return _Likely(candidate, chance, chance * math.sqrt(words))


def _settled(choice: Choice, pool: Sequence[_Likely], best: _Likely, spec: FieldSpec) -> Choice:
    """The field's choice after both were heard."""
    value = choice.winner.value.value
    chances = [one.chance for one in pool if same_value(one.candidate.value.value, value)]
    if not chances or same_value(best.candidate.value.value, value):
        return choice  # the same, or words that there is no opinion on: a date written out
    if spec.kind is Kind.ADDRESS and best.candidate.claims & choice.winner.claims:
        return choice  # one line of it
    own = max(chances)
    if weigh(choice, spec).confidence < ACCEPT_AT:
        return _alone(best.candidate) if best.chance > max(own * LIKELIER, FOUND) else choice
    if own < UNLIKELY and best.chance > own + FAR_LIKELIER:
        doubted = choice.winner.value.doubted(CERTAINTY, "readings_differ")
        return replace(choice, winner=replace(choice.winner, value=doubted))
    return choice


def _alone(candidate: Candidate) -> Choice:
    return Choice(replace(candidate, certainty=min(candidate.certainty, CERTAINTY)), ())
