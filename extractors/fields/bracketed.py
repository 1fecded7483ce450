"""Values that are told by a label in brackets behind them: "E002 709 813 (application)", "KONÉ (surname), Awa (given name)"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.fields.candidates import FIRST_MEANT, LOOSE_KINDS, Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.days import event_of
from extractors.fields.kinds import Context, read_kind
from extractors.fields.labels import Wordings
from extractors.fields.layout import Line, Token, text_of
from extractors.fields.paired import MARKS
from extractors.fields.places import Barred
from extractors.fields.vocabulary import SPOKEN, meanings_at
from extractors.values.dates import read_dates
from extractors.values.identifiers import read_identifiers
from extractors.values.normalised import Normalised
from schemas.field_types import FieldSpec, Kind

SCORE = 0.92
"""Rank of a value before its label in brackets: as one that stands well at a label."""

_SPEAKER = re.compile(
    r"^(?:[^:]*:)?\s*(?:\d{1,2}\s?[).])?\W*(?:(?:and|et|i|je|we|nous|moi|soussigné\w*)\b[\s,]*)*", re.IGNORECASE
)
"""Who speaks, before the name: "and I, Kofi Annor", "1) Kofi Annor", "First party: Kofi Annor"."""

LONGEST = 7  # words in brackets
UNDER = 1.2  # line heights between a value and the bracket under it, at most; and between where the two begin
GOES_ON = frozenset({",", ";", ".", "et", "and", "&", "/"})
"""What may follow a bracket of that kind on its line."""


@dataclass(frozen=True, slots=True)
class _Bracket:
    """Words in brackets and the print before them, as far back as it may belong to them."""

    inside: tuple[Token, ...]
    before: tuple[Token, ...]
    closes: bool  # nothing goes on behind it but the like


def bracketed(specs: Mapping[str, FieldSpec], wordings: Wordings, page: Barred, context: Context) -> Iterator[Candidate]:
    """The values before the brackets that name the fields."""
    met: Counter[str] = Counter()
    for line in page.layout.lines:
        for bracket in _brackets(line, page):
            labels = _parts(bracket.inside)
            values = _parts(bracket.before)[-len(labels) :]
            for inside, before in zip(labels, values, strict=False):
                for name, whole in sorted(_named(inside, specs, wordings).items()):
                    again = FIRST_MEANT if specs[name].first and met[name] else 1.0
                    for found in _value(name, specs[name], before, bracket.closes, whole, page, context):
                        met[name] += 1
                        yield replace(found, score=found.score * again)


def _value(
    name: str, spec: FieldSpec, before: tuple[Token, ...], closes: bool, whole: bool, page: Barred, context: Context
) -> Iterator[Candidate]:
    """The value that ends where its bracket begins."""
    text = text_of(before)
    if spec.kind in LOOSE_KINDS and not closes:
        return
    value = _last(spec, text.text, context, whole)
    found = text.between(value.start, value.end) if value else ()
    if value and found:
        certainty = SENTENCE * KIND_CERTAINTY[spec.kind]
        yield Candidate(name, value, found, page.layout, SCORE * value.quality, certainty)


def _last(spec: FieldSpec, text: str, context: Context, whole: bool) -> Normalised | None:
    """The value of a field's kind that a text ends with."""
    if spec.kind is Kind.DATE:
        found = read_dates(text, context.as_of, spec.sense, context.day_first)
    elif spec.kind is Kind.IDENTIFIER:
        found = read_identifiers(text, spec.shape)
    elif spec.is_part_of_name:
        text = _SPEAKER.sub(lambda speaker: " " * len(speaker[0]), text)
        value = read_kind(spec, text, context, whole)
        return value if value and not any(c.isalnum() for c in text[value.end :]) else None
    else:
        return None
    return found[-1] if found and not any(c.isalnum() for c in text[found[-1].end :]) else None


def _named(inside: tuple[Token, ...], specs: Mapping[str, FieldSpec], wordings: Wordings) -> dict[str, bool]:
    """The fields that words in brackets name, and whether a whole name stands before those of a part of one."""
    if not inside:
        return {}
    event = event_of(text_of(inside).text)
    runs = [found for end, found in meanings_at(inside, 0, len(inside)) if end == len(inside)]
    keys = ["".join(token.key for token in inside), *(SPOKEN + meaning for found in runs for meaning in found)]
    named = {name: False for name, spec in specs.items() if event and spec.days[:1] == (event,)}
    for key in keys:
        named |= {name: (key, name) in wordings.whole for name in wordings.fields.get(key, ())}
    return named


def _brackets(line: Line, page: Barred) -> Iterator[_Bracket]:
    """The brackets of a line that stand behind print which is no label."""
    begun = 0
    opened: int | None = None
    for i, token in enumerate(line.tokens):
        if token.text.startswith("("):
            opened = i
        if opened is None or ")" not in token.text:
            continue
        inside = tuple(replace(t, text=t.text.strip("().,;:")) for t in line.tokens[opened : i + 1])
        first = max([begun, line.cell_of(opened)[0], *(o.end for o in page.labels.get(line.number, ()) if o.end <= opened)])
        tail = token.text[token.text.rindex(")") + 1 :]
        following = line.tokens[i + 1] if i + 1 < len(line.tokens) else None
        closes = following is None or tail[:1] in GOES_ON - {""} or following.text in GOES_ON or _another_follows(line, i + 1)
        labelled = any(o.start <= opened < o.end for o in page.labels.get(line.number, ())) or ":" in tail
        before = line.tokens[first:opened]
        if not before and line.cell_of(opened) == (opened, i + 1):
            before, closes, labelled = _over(line, opened, page), True, False
        if before and len(inside) <= LONGEST and not labelled:
            yield _Bracket(inside, before, closes)
        begun, opened = i + 1, None


def _over(line: Line, opened: int, page: Barred) -> tuple[Token, ...]:
    """The print right over a bracket that fills a cell of its own, where the two begin alike and no label stands there."""
    above = page.layout.lines[line.number - 1] if line.number else None
    if above is None or line.y0 - above.y1 > UNDER * page.layout.height:
        return ()
    slack = UNDER * page.layout.height
    cells = (cell for cell in above.cells if abs(above.tokens[cell[0]].x0 - line.tokens[opened].x0) < slack)
    start, end = next(cells, (0, 0))
    barred = any(page.is_label(above.number, i) for i in range(start, end))
    return () if barred or "(" in above.tokens[start].text else above.tokens[start:end]


def _another_follows(line: Line, start: int) -> bool:
    """Whether another cell begins at a token, or another value with its bracket: "SILVA (last) Thiago (first)"."""
    return line.cell_of(start)[0] == start or any(token.text.startswith("(") for token in line.tokens[start + 1 :])


def _parts(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """Tokens parted at the marks that part labels, or values, in a row."""
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in MARKS:
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts]
