"""Every print on a page that may be the value of a field, scored by where it stands and how well it fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE, WHERE_CERTAINTY, read_right
from extractors.fields.kinds import Context, read_kind
from extractors.fields.labels import Label, Wordings
from extractors.fields.layout import Layout, Token, key_of, text_of
from extractors.fields.places import Barred, Place, places
from extractors.fields.sentences import find_slots
from extractors.values.normalised import Normalised
from schemas.field_types import FieldSpec, Kind, Part, Where
from schemas.page import Page, ReadMethod

ORDER = (1.0, 0.93, 0.86, 0.80, 0.75, 0.70)
"""Weight of a direction by its rank in the field's `where`."""

NO_COLON = 0.97
MIDLINE = 0.93
"""Weight of a label that begins no cell: it stands in the middle of a line and only its colon tells."""

FAR_RIGHT = 30.0  # line heights at which a value right of its label weighs half
FAR_BELOW = 4.0  # line heights at which a value under its label weighs half
SEVERED = 0.85
"""Weight of a value cut out of a run of words."""

UNSTATED = 0.80
"""Weight of a value found before its label although the field does not say so: letters whose text runs value first."""

TOUCHING = 0.7  # line heights; a value stated before its label touches it
STRICT = frozenset({Kind.DATE, Kind.IDENTIFIER})
"""Kinds that are told by their form alone."""

LONG_TEMPLATE = 14  # letters of fixed wording from which a sentence is as telling as a label
SHORT_SENTENCE = 0.9


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that a field may have."""

    field: str
    value: Normalised
    tokens: tuple[Token, ...]  # that the value was read from
    layout: Layout
    score: float  # rank among the candidates of a document
    certainty: float  # chance that a value at such a place is this field's, before rivals and reading are counted
    label: Label | None = None

    @property
    def page(self) -> Page:
        return self.layout.page

    @property
    def worst_word(self) -> float:
        return min(token.confidence for token in self.tokens)

    @property
    def read_right(self) -> float:
        return read_right(self.page.read, self.page.medium, self.worst_word)

    @property
    def claims(self) -> frozenset[tuple[str, int, int]]:
        """The tokens it needs, known across pages."""
        return frozenset((self.page.file, self.page.number, token.index) for token in self.tokens)


def labelled(specs: Mapping[str, FieldSpec], wordings: Wordings, page: Barred, context: Context) -> Iterator[Candidate]:
    """Candidates at the page's labels."""
    labels = [label for group in page.labels.values() for label in group]
    parts = {specs[name].part for label in labels for name in label.fields if not _is_whole(label, name, wordings)}
    for label in labels:
        for name in sorted(label.fields):
            spec = specs[name]
            whole = _is_whole(label, name, wordings) and not {Part.GIVEN, Part.FAMILY} & parts - {spec.part}
            if _is_whole(label, name, wordings) and not whole and not _is_own(label, spec):
                continue
            for where, weight in _directions(spec):
                for place in places(label, where, page):
                    yield from _at(name, spec, label, place, weight, page.layout, context, whole)


def in_sentences(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """Candidates at the slots of the fields' sentences."""
    tokens = layout.tokens
    index: dict[str, list[int]] = {}
    for i, token in enumerate(tokens):
        index.setdefault(token.key, []).append(i)
    tolerant = layout.page.read is ReadMethod.OCR
    for name, spec in specs.items():
        for sentence in spec.sentences:
            for slot in find_slots(sentence, tokens, index, tolerant):
                text = text_of(slot.tokens)
                value = read_kind(spec, text.text, context, whole=spec.part in (Part.FAMILY, Part.GIVEN))
                if value is None:
                    continue
                if value.doubt == "trailing_words" and not slot.bounded:
                    value = Normalised(value.value, value.raw, value.start, value.end)
                weight = 1.0 if slot.fixed >= LONG_TEMPLATE else SHORT_SENTENCE
                found = text.between(value.start, value.end)
                yield Candidate(name, value, found, layout, weight * value.quality * SENTENCE, SENTENCE * KIND_CERTAINTY[spec.kind])


def _is_whole(label: Label, name: str, wordings: Wordings) -> bool:
    return any((wording, name) in wordings.whole for wording in label.wordings)


def _is_own(label: Label, spec: FieldSpec) -> bool:
    return bool(set(label.wordings) & {key_of(text) for text in spec.labels})


def _directions(spec: FieldSpec) -> Iterator[tuple[Where, float]]:
    yield from zip(spec.where, ORDER, strict=False)
    if spec.kind in STRICT and Where.LEFT not in spec.where:
        yield Where.LEFT, UNSTATED


def _at(
    name: str, spec: FieldSpec, label: Label, place: Place, weight: float, layout: Layout, context: Context, whole: bool
) -> Iterator[Candidate]:
    """The candidate that a place yields: with the lines it goes on on, where the field may and that reads as well."""
    if weight == UNSTATED and (place.distance > TOUCHING or not label.colon):
        return
    for tokens in ((place.wrapped, place.tokens) if spec.wraps and place.wrapped else (place.tokens,)):
        text = text_of(tokens)
        value = read_kind(spec, text.text, context, whole)
        if value is None or (":" in text.text[: value.end] and spec.kind is Kind.NAME):
            continue
        found = text.between(value.start, value.end)
        if not found:
            continue
        stands = _weight(label, place) * weight
        certainty = WHERE_CERTAINTY[place.where] * KIND_CERTAINTY[spec.kind] * label.similarity**0.25
        yield Candidate(name, value, found, layout, stands * value.quality, certainty, label)
        return


def _weight(label: Label, place: Place) -> float:
    """How well a place suits a label."""
    far = FAR_RIGHT if place.where in (Where.RIGHT, Where.LEFT) else FAR_BELOW
    weight = label.similarity**2 / (1.0 + (place.distance / far) ** 2)
    weight *= 1.0 if label.colon else NO_COLON
    weight *= 1.0 if label.leads else MIDLINE
    return weight * (SEVERED if place.severed else 1.0)
