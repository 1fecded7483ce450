"""Every print on a page that may be the value of a field, scored by where it stands and how well it fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from extractors.fields.choices import boxed, is_one_of_several
from extractors.fields.confidence import KIND_CERTAINTY, KNOWN_WORDING, SENTENCE, WHERE_CERTAINTY, read_right
from extractors.fields.free_text import FAR_OFF, is_a_day, is_no_answer, sentence_of, stands_off
from extractors.fields.kinds import Context, read_kind
from extractors.fields.label import Label
from extractors.fields.labels import Wordings
from extractors.fields.layout import Layout, Token, key_of, text_of
from extractors.fields.neighbours import beside_given_names, of_the_passport
from extractors.fields.paired import paired_places
from extractors.fields.people import may_be_anothers
from extractors.fields.places import Barred, Place, places
from extractors.fields.prose import paragraphs
from extractors.fields.sentences import Slot, find_slots, is_behind_a_bracket, is_within_a_bracket
from extractors.fields.signing import SIGNED_DATE, another_signs, dated_by_others
from extractors.fields.style import MIN_VOTES, STRICT, style_of
from extractors.fields.vocabulary import SPOKEN
from extractors.values.normalised import Normalised, fold
from extractors.values.places import postal_code
from schemas.field_types import FieldSpec, Kind, Part, Where
from schemas.page import Page, ReadMethod

ORDER = (1.0, 0.93, 0.86, 0.80, 0.75, 0.70)
"""Weight of a direction by its rank in the field's `where`."""

NO_COLON = 0.97
MIDLINE, MIDLINE_LOOSE = 0.93, 0.70
"""Weight of a label that begins no cell: only its colon tells, and for a kind of no strict form that is little."""

FAR_RIGHT = 90.0  # line heights at which a value right of its label weighs half
FAR_ALONG_A_ROW = 300.0  # the same for an amount: the row of a table leads the eye to it
FAR_BELOW = 4.0  # line heights at which a value under its label weighs half
SEVERED = 0.85
"""Weight of a value cut out of a run of words."""

CUT_OUT = 0.85
"""Certainty of words cut out of a run of words: the label's column may have been taken too narrow. Not accepted."""

_OF_A_PART = ("family_name", "given_names", "birth_name")
"""Meanings of labels that only a part of a name stands at."""

LOOSE_KINDS = frozenset({Kind.NAME, Kind.TEXT, Kind.ADDRESS})
"""Kinds whose print does not tell where it begins."""

UNSTATED = 0.80
"""Weight of a direction that the field does not name: values before their labels, boxes labelled at the bottom."""

BESIDE_COLON = 0.40
"""Weight of a value under or over a label whose colon is followed by print on the same line."""

LATER_LABEL = 0.20
"""What the last of a field's labels weighs less than the first: the best come first."""

MEANT = 0.90
"""The same of a label that is none of those written down and says the same."""

TOUCHING = 0.7  # line heights; a value stated before its label touches it
PRONOUNS = frozenset({"i", "we", "it", "they", "he", "she", "you", "je", "nous", "il", "elle", "ils", "elles", "on", "vous"})
"""Words that may stand where a sentence names somebody, and name nobody."""

GOING_ON = frozenset(
    {"et", "and", "ou", "or", "de", "du", "des", "of", "pour", "for", "dans", "que", "that", "est", "is", "sera", "will"}
)
"""Words with which a sentence goes on behind the name of a field; no value begins so."""

ON_ONE_LINE = frozenset({Kind.NAME, Kind.IDENTIFIER, Kind.MONEY})
"""Kinds that end with their line where no words after them tell their end: a salutation, a number over the next label."""

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
    known: bool = False  # the print was recognised as a wording that was looked for: misread letters do not matter

    @property
    def page(self) -> Page:
        return self.layout.page

    @property
    def worst_word(self) -> float:
        return min(token.confidence for token in self.tokens)

    @property
    def read_right(self) -> float:
        chance = read_right(self.page.read, self.page.medium, self.worst_word)
        return max(chance, KNOWN_WORDING) if self.known else chance

    @property
    def claims(self) -> frozenset[tuple[str, int, int]]:
        """The tokens it needs, known across pages."""
        return frozenset((self.page.file, self.page.number, token.index) for token in self.tokens)


FULL_LINE = 7.0  # line heights left at a line's end that a long word may have been too long for

FIRST_MEANT = 0.60
"""Weight of a later one of several alike, where the form puts the applicant first."""

OF_ANOTHER = 0.85
"""Certainty of what stands under another person's mark, or in another message than the office's: not accepted."""


def labelled(specs: Mapping[str, FieldSpec], wordings: Wordings, page: Barred, context: Context) -> Iterator[Candidate]:
    """Candidates at the page's labels."""
    labels = [label for _, group in sorted(page.labels.items()) for label in group]
    style = style_of(specs, labels, page, context)
    values_first = _values_first(specs, labels, page, context)
    parts = {specs[name].part for label in labels for name in label.fields if not _is_whole(label, name, wordings)}
    met: Counter[str] = Counter()
    passed_over: set[str] = set()  # fields of which a label stands on the page whose print nobody could read
    rows = paired_places(labels, page)
    theirs = dated_by_others(labels, page, Where.ABOVE if style.overall[Where.ABOVE] == 1.0 else Where.BELOW)
    for label in labels:
        for name in sorted(label.fields):
            spec = specs[name]
            not_own = theirs if spec.first and name == SIGNED_DATE else frozenset()
            if not_own is theirs and another_signs(label, page):
                continue
            again = FIRST_MEANT if spec.first and met[name] else 1.0
            kept_apart = {Part.GIVEN, Part.FAMILY} & (parts if _is_a_part(label, specs) else parts - {spec.part})
            whole = _is_whole(label, name, wordings) and not kept_apart
            half = spec.kind is Kind.NAME and beside_given_names(label, labels, specs)
            if _is_whole(label, name, wordings) and not whole and not _is_own(label, spec) and not half:
                continue
            if half and spec.part is Part.GIVEN:
                continue
            taken = label.colon and bool(places(label, Where.RIGHT, page))
            weights = style.at(label.line)
            for where, weight in _directions(spec, weights, values_first):
                weight *= BESIDE_COLON if taken and where in (Where.BELOW, Where.ABOVE) else 1.0
                weight *= weights[where] * by_order(label, spec) * again
                for place in _places(label, where, page, rows):
                    if where is Where.LEFT and not values_first and where not in spec.where and not _touches(place, label):
                        continue
                    if not_own & {token.index for token in place.tokens}:
                        continue
                    found = tuple(_at(name, spec, label, place, weight, page, context, whole))
                    if of_the_passport(name, label, labels) and label in rows:
                        continue  # "Passport no. / Expiry": the end of what stands before it
                    if of_the_passport(name, label, labels) or name in passed_over:
                        found = tuple(in_doubt(found))
                    met[name] += len(found)
                    yield from found
            if spec.first and page.layout.page.read is ReadMethod.OCR and not met[name]:
                passed_over.add(name)


def _places(label: Label, where: Where, page: Barred, rows: Mapping[Label, Place]) -> tuple[Place, ...]:
    """Where a label's value may stand in a direction: for one of a row of labels, only in its place of the row of values."""
    if label in rows:
        return (rows[label],) if rows[label].where is where else ()
    return places(label, where, page)


def by_order(label: Label, spec: FieldSpec) -> float:
    """Weight of a label by its place among the field's labels."""
    keys = _label_keys(spec)
    at = min((keys.index(wording) for wording in label.wordings if wording in keys), default=-1)
    return MEANT if at < 0 else 1.0 - LATER_LABEL * at / max(1, len(keys))


@lru_cache(maxsize=512)
def _keys(labels: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key_of(text) for text in labels)


def _label_keys(spec: FieldSpec) -> tuple[str, ...]:
    return _keys((*spec.labels, *spec.whole_labels))


def in_sentences(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """Candidates at the slots of the fields' sentences."""
    tolerant = layout.page.read is ReadMethod.OCR
    for tokens in paragraphs(layout):
        index: dict[str, list[int]] = {}
        right = max(token.x1 for token in tokens)
        for i, token in enumerate(tokens):
            index.setdefault(token.key, []).append(i)
        for name, spec in specs.items():
            for sentence in spec.sentences:
                for slot in find_slots(sentence, tokens, index, tolerant):
                    if spec.kind is Kind.NAME and (is_behind_a_bracket(slot, tokens) or is_within_a_bracket(slot)):
                        continue
                    found = at_slot(name, spec, slot, layout, context, right)
                    yield from in_doubt(found) if may_be_anothers(spec, slot.tokens, tokens) else found


def in_doubt(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """The candidates, no longer sure enough to be accepted."""
    return (replace(c, score=c.score * CUT_OUT, certainty=c.certainty * CUT_OUT) for c in candidates)


def at_slot(name: str, spec: FieldSpec, slot: Slot, layout: Layout, context: Context, right: float) -> Iterator[Candidate]:
    """The candidate at a slot of a paragraph that reaches to `right`."""
    tokens = slot.tokens
    if spec.kind in ON_ONE_LINE and not slot.bounded:
        tokens = _line_of(tokens, right if spec.kind is Kind.NAME else float("inf"))
    if spec.kind is Kind.NAME and not slot.opened:
        tokens = _capitalised_end(tokens)
        if tokens and fold(tokens[-1].text) in PRONOUNS:
            return
    if spec.kind is Kind.TEXT:
        tokens = sentence_of(tokens)
    text = text_of(tokens)
    value = read_kind(spec, text.text, context, whole=spec.is_part_of_name and not slot.part)
    told = slot.opened and slot.bounded  # a single name must be told by the words on both sides of it
    if value is None or (spec.kind is Kind.NAME and spec.part is Part.WHOLE and " " not in value.value and not told):
        return
    if value.doubt == "running_text" or (spec.kind is Kind.CODE and is_one_of_several(text.text, value)):
        return  # no company's name begins so; "Sex (M / F / X)" only asks
    if spec.kind is Kind.TEXT and (value.doubt or not spec.pattern):
        return  # any words may follow in a sentence; only those that the field knows are its value
    if value.doubt == "trailing_words" and not slot.bounded:
        value = Normalised(value.value, value.raw, value.start, value.end)
    weight = 1.0 if slot.fixed >= LONG_TEMPLATE else SHORT_SENTENCE
    found = text.between(value.start, value.end)
    if found:
        yield Candidate(name, value, found, layout, weight * value.quality * SENTENCE, SENTENCE * KIND_CERTAINTY[spec.kind])


def _capitalised_end(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The last tokens that no lower-case word parts: where a name begins that only the words after it tell."""
    start = next((i + 1 for i in reversed(range(len(tokens))) if tokens[i].text[0].islower() or tokens[i].text[-1] in ".:;"), 0)
    return tokens[start:]


def _line_of(tokens: tuple[Token, ...], right: float) -> tuple[Token, ...]:
    """The tokens of the first one's line; of the next one too where the line is full, so that words had to wrap."""
    own = tuple(token for token in tokens if token.y0 < tokens[0].middle < token.y1)
    full = own and own[-1].x1 > right - FULL_LINE * own[-1].height and own[-1].text[-1].isalnum()
    return tokens if full else own


def _is_whole(label: Label, name: str, wordings: Wordings) -> bool:
    return any((wording, name) in wordings.whole for wording in label.wordings)


def _is_a_part(label: Label, specs: Mapping[str, FieldSpec]) -> bool:
    """Whether a label may be of a part of a name: "Nom" is the family name where the given names stand elsewhere."""
    return any(specs[name].is_part_of_name and _is_own(label, specs[name]) for name in label.fields)


def _is_own(label: Label, spec: FieldSpec) -> bool:
    part = {SPOKEN + meaning for meaning in _OF_A_PART} if spec.is_part_of_name else set()
    return bool(set(label.wordings) & {*_keys(spec.labels), *part})


def _values_first(specs: Mapping[str, FieldSpec], labels: Sequence[Label], page: Barred, context: Context) -> bool:
    """Whether the page puts its values before their labels: most of its dates and identifiers stand left of theirs."""
    before = after = 0
    for label in labels:
        strict = [specs[name] for name in label.fields if specs[name].kind in STRICT]
        right = [text_of(place.tokens).text for place in places(label, Where.RIGHT, page)]
        left = [text_of(place.tokens).text for place in places(label, Where.LEFT, page)]
        after += any(read_kind(spec, text, context) for spec in strict for text in right)
        before += not right and any(read_kind(spec, text, context) for spec in strict for text in left)
    return before >= MIN_VOTES and before > after


def _touches(place: Place, label: Label) -> bool:
    """Whether a value stands right before its label, whose colon ends the two: "1123-4567UCI:"."""
    return place.distance <= TOUCHING and label.colon


def _directions(spec: FieldSpec, style: Mapping[Where, float], values_first: bool) -> Iterator[tuple[Where, float]]:
    """Where to look, best first: as the field says, and where the page's style shows it."""
    if values_first:
        yield Where.LEFT, 1.0
    stated = [where for where in spec.where if where in (Where.RIGHT, Where.BELOW, Where.LEFT, Where.ABOVE)]
    yield from zip(stated, ORDER, strict=False)
    if spec.kind in STRICT and Where.LEFT not in stated and not values_first:
        yield Where.LEFT, UNSTATED
    if Where.ABOVE not in stated and style[Where.ABOVE] == 1.0:
        yield Where.ABOVE, 1.0


def _at(
    name: str, spec: FieldSpec, label: Label, place: Place, weight: float, page: Barred, context: Context, whole: bool
) -> Iterator[Candidate]:
    """The candidate that a place yields: with the lines it goes on on, where the field may and that reads as well."""
    boxes = boxed(label, page) if spec.kind is Kind.CODE and place.where is Where.RIGHT else ()
    across = _across(place, page) if spec.kind is Kind.ADDRESS else ()
    goes_on = spec.wraps or (spec.kind is Kind.NAME and spec.part is Part.WHOLE and place.tokens[-1].text.endswith(","))
    for tokens in (boxes,) if boxes else (across, place.wrapped if goes_on else (), place.tokens):
        if not tokens:
            continue
        text = text_of(tokens)
        if spec.kind is Kind.TEXT and (is_no_answer(text.text, label, place, page) or is_a_day(text.text, place, context.as_of)):
            continue
        value = read_kind(spec, text.text, context, whole)
        if value is None or (":" in text.text[: value.end] and spec.kind is Kind.NAME):
            continue
        if value.doubt == "no_person" and not label.colon and place.where is Where.RIGHT and page.in_cell_of(label, tokens[0]):
            continue  # "CLIENT EXPLANATION SHEET" is a heading
        found = text.between(value.start, value.end)
        if not found or (spec.kind is Kind.TEXT and not label.colon and _goes_on(value.value)):
            continue
        stands = _weight(label, place, spec) * weight
        certainty = WHERE_CERTAINTY[place.where] * KIND_CERTAINTY[spec.kind] * label.similarity**0.25
        certainty *= CUT_OUT if place.severed and spec.kind in LOOSE_KINDS else 1.0
        certainty *= FAR_OFF if spec.kind is Kind.TEXT and stands_off(text.text, label, place) else 1.0
        yield Candidate(name, value, found, page.layout, stands * value.quality, certainty, label)
        return


def _across(place: Place, page: Barred) -> tuple[Token, ...]:
    """An address whose parts stand in cells of their own, up to its postal code: "906 NELSON AVE   BURNABY   BC   V5H 0E8"."""
    line = next(line for line in page.layout.lines if place.tokens[0].index <= line.tokens[-1].index)
    start = place.tokens[0].index - line.tokens[0].index
    tokens = line.tokens[start : page.stop_right(line.number, start)]
    found = tokens if not postal_code(text_of(place.tokens).text) and postal_code(text_of(tokens).text) else ()
    return found if place.where is Where.RIGHT or start == 0 else ()


def _goes_on(text: str) -> bool:
    """Whether a text is the rest of a sentence that merely names what the field is called."""
    return text[0].islower() and text.split()[0] in GOING_ON


def _weight(label: Label, place: Place, spec: FieldSpec) -> float:
    """How well a place suits a label."""
    far = FAR_BELOW if place.where in (Where.BELOW, Where.ABOVE) else FAR_ALONG_A_ROW if spec.kind is Kind.MONEY else FAR_RIGHT
    weight = label.similarity**2 / (1.0 + (place.distance / far) ** 2)
    weight *= 1.0 if label.colon else NO_COLON
    weight *= 1.0 if label.leads else MIDLINE if spec.kind in STRICT else MIDLINE_LOOSE
    return weight * (SEVERED if place.severed else 1.0)
