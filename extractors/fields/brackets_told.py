"""Values that stand in a bracket with their label: "(surname BONIFACIO)", "Mme Lina Haddad (nom de famille : Haddad)"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.labels import Wordings
from extractors.fields.layout import Line, Token, key_of, text_of
from extractors.fields.people import honorifics
from extractors.fields.places import Barred
from extractors.fields.vocabulary import SPOKEN, meanings_at, notions_of
from schemas.field_types import FieldSpec, Part

LONGEST = 12  # words in a bracket
SCORE = 1.05
"""Rank of a name that a bracket tells the part of: before one that was taken apart."""


def told_in_brackets(specs: Mapping[str, FieldSpec], wordings: Wordings, page: Barred, context: Context) -> Iterator[Candidate]:
    """The parts of a name that a bracket tells with their label, and the given names before one that tells the family's."""
    for line in page.layout.lines:
        for start, end in _brackets(line):
            for name, tokens in _values(line.tokens[start:end], specs, wordings):
                told = _candidate(name, specs[name], tokens, page, context)
                if told:
                    yield told
                    yield from _given_names_before(told, specs, line, start, page, context)


def _candidate(name: str, spec: FieldSpec, tokens: tuple[Token, ...], page: Barred, context: Context) -> Candidate | None:
    text = text_of(tokens)
    value = read_kind(spec, text.text, context)
    found = text.between(value.start, value.end) if value else ()
    if value is None or not found:
        return None
    return Candidate(name, value, found, page.layout, SCORE * value.quality, SENTENCE * KIND_CERTAINTY[spec.kind])


def _given_names_before(
    family: Candidate, specs: Mapping[str, FieldSpec], line: Line, start: int, page: Barred, context: Context
) -> Iterator[Candidate]:
    """The given names of the whole name before a bracket that tells which part of it is the family's."""
    if specs[family.field].part is not Part.FAMILY:
        return
    whole = [token for token in _before(line, start, page) if token.key]
    known = {token.key for token in family.tokens}
    given = next((name for name, spec in specs.items() if spec.part is Part.GIVEN), None)
    rest = tuple(token for token in whole if token.key not in known and token.key not in honorifics())
    if given and rest and len(rest) < len(whole) and len(rest) == rest[-1].index - rest[0].index + 1:
        candidate = _candidate(given, specs[given], rest, page, context)
        if candidate:
            yield candidate


def _brackets(line: Line) -> Iterator[tuple[int, int]]:
    """First token and past the last of each short bracket; of each part of one that commas part."""
    for start, token in enumerate(line.tokens):
        if token.text.startswith("(") and token.key:
            stop = min(start + LONGEST, line.cell_of(start)[1])
            end = next((i + 1 for i in range(start, stop) if ")" in line.tokens[i].text), None)
            if end:
                cuts = [i + 1 for i in range(start, end - 1) if line.tokens[i].text.endswith((",", ";"))]
                yield from zip([start, *cuts], [*cuts, end], strict=True)


def _values(
    tokens: tuple[Token, ...], specs: Mapping[str, FieldSpec], wordings: Wordings
) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """The parts of a name that a bracket names, each with its print: "(surname BONIFACIO)", "(BATISTA LIMA : surname)"."""
    for middle in range(1, len(tokens)):
        label, value = tokens[:middle], tokens[middle:]
        if all(notions_of(token.text) is None for token in value):
            yield from ((name, value) for name in _named(label, specs, wordings))
        label, value = tokens[middle:], tokens[: middle - (tokens[middle - 1].text == ":")]
        if tokens[middle - 1].text.endswith(":"):
            yield from ((name, value) for name in _named(label, specs, wordings))


def _named(tokens: Sequence[Token], specs: Mapping[str, FieldSpec], wordings: Wordings) -> frozenset[str]:
    """The parts of a name that a run of words is the label of."""
    said = (meanings for end, meanings in meanings_at(tokens, 0, len(tokens)) if end == len(tokens))
    keys = (key_of(text_of(tokens).text), *(SPOKEN + meaning for meaning in next(said, ())))
    return next(filter(None, (_own(key, specs, wordings) for key in keys)), frozenset())


def _own(key: str, specs: Mapping[str, FieldSpec], wordings: Wordings) -> frozenset[str]:
    """The parts of a name that a wording names, and not the person whose name they are part of."""
    named = {name for name in wordings.fields.get(key, ()) if specs[name].is_part_of_name}
    return frozenset(n for n in named if (key, n) not in wordings.whole or key in map(key_of, specs[n].labels))


def _before(line: Line, end: int, page: Barred) -> tuple[Token, ...]:
    """The name that a bracket is added to, in its cell: back to a label, a mark, or a word in small letters."""
    tokens = line.tokens
    start = end
    while (
        start > line.cell_of(end)[0]
        and not page.is_label(line.number, start - 1)
        and (start == end or tokens[start - 1].text[-1].isalnum())
        and tokens[start - 1].key
        and not tokens[start - 1].text[0].islower()
    ):
        start -= 1
    return tokens[start:end]
