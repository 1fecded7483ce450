"""Values that need no label: an identifier or wording that gives itself away, a mention, the province of an address."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from extractors.fields.candidates import Candidate
from extractors.fields.choices import ticked_on
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, closed, read_kind
from extractors.fields.layout import CELL_GAP, Layout, Line, Token, key_of, text_of
from extractors.fields.places import Barred
from extractors.fields.prose import paragraphs
from extractors.values.dates import read_dates
from extractors.values.durations import read_durations
from extractors.values.identifiers import is_usual_uci, read_identifiers
from extractors.values.normalised import Normalised, fold, squeeze, words
from extractors.values.places import read_province
from schemas.field_types import FieldSpec, Kind, Part, Shape, Where
from schemas.page import ReadMethod

NEEDS_SEPARATORS = frozenset({Shape.UCI})
"""Shapes that without a label only their dashes give away: ten bare figures are as often a telephone or a day."""

SCORE = 0.70
"""Rank of a value without a label: behind every labelled one that stands well."""

TICKED_SCORE = 0.90
"""Rank of a ticked choice: behind one that stands at its field's label."""

UNTOLD_DURATION = 0.85
"""Quality of a duration at no label: not accepted."""

FIRST_LINE = 0.85
"""Quality of a letter's first line as its writer's company: not accepted where it stands but once."""

A_SENTENCE = 6  # words beside a wording from which it stands in running text
MERE_MENTION = 0.85
"""Quality of a wording that running text merely mentions: not accepted."""

LETTERHEAD = 0.25  # of the page's height: a company's own name stands above
LONGEST_ORGANISATION = 9  # words

_YEAR = re.compile(r"(?<![\d/.,$-])(?:19|20)\d\d(?![\d/]|[-.,]\d)")
_OF_TAX = re.compile(
    r"\b(?:tax (?:year|return)|taxation year|income tax|benefit return|assessment|reassessment|imposition|cotisation|impot"
    r"|declaration de revenus?)\b"
)
"""What the line of a tax year speaks of, without accents."""

_OF_ANOTHER_YEAR = re.compile(
    r"\b(?:unchanged|inchange\w*|(?:last|prior|previous) year|carried forward|l'an dernier|annee (?:precedente|derniere)"
    r"|reporte\w*)\b"
)
"""What it says of another year than the notice's."""

_NAMES_A_COMPANY = re.compile(r"[A-ZÀ-Þ\d][\w'’&-]*|&|de|du|des|la|le|les|et|and|of|the|à|aux?|[ld]['’][\w-]+")
SHORTEST_FORM = 2  # letters; "sa" is French for hers, "S.A." a legal form

_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{2})[.;!?]\s+(?=[A-ZÀ-Þ])|(?<=\d)\.\s+(?=[A-ZÀ-Þ])")
_OWN_APPLICATION = re.compile(
    r"\b(?:your|the|this|votre|la|cette|une|an) (?:\w+ ){0,2}?(?:application|demande|dossier|file)\b"
    r"|\bapplications? (?:for|under|as|in)\b|\bdemandes? (?:de|au|presentee?|dans|a titre)\b|\byou (?:have )?applied\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:if|unless|should|except|excluded|never|other|another|instead|later|future|sponsor\w*|family members?|dependants?"
    r"|si|sauf|exclu\w*|jamais|autres?|ulterieure\w*|parrain\w*|membres? de (?:votre|la|sa) famille|personnes? a charge)\b"
)
"""What a sentence says, without accents, of the reader's own application, and of what it is not."""

_DASHES = str.maketrans("–—~", "---")

MENTION_LIKENESS = 90  # of 100, on pages that OCR read
FUZZY_MENTION = 8  # letters; shorter wordings must stand there exactly


def anywhere(specs: Mapping[str, FieldSpec], page: Barred) -> Iterator[Candidate]:
    """Candidates told by their own shape or wording."""
    for name, spec in specs.items():
        if Where.ANYWHERE not in spec.where:
            continue
        found = _FINDERS[spec.kind](spec, page) if spec.kind in _FINDERS else ()
        for value, tokens in found:
            certainty = WHERE_CERTAINTY[Where.ANYWHERE] * KIND_CERTAINTY[spec.kind]
            known = spec.kind is Kind.CODE and len(key_of(value.raw)) >= FUZZY_MENTION
            yield Candidate(name, value, tokens, page.layout, SCORE * value.quality, certainty, known=known)


def ticked_choices(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The codes that stand behind a ticked box, at whatever label."""
    wanted = {name: spec for name, spec in specs.items() if spec.kind is Kind.CODE}
    for tokens in (tokens for line in layout.lines for tokens in ticked_on(line)) if wanted else ():
        for name, spec in wanted.items():
            value = read_kind(spec, text_of(tokens).text, context)
            if value:
                certainty = WHERE_CERTAINTY[Where.RIGHT] * KIND_CERTAINTY[Kind.CODE]
                yield Candidate(name, value, tokens, layout, TICKED_SCORE * value.quality, certainty)


def mentioned(spec: FieldSpec, layout: Layout, code: str = "true") -> tuple[Token, ...]:
    """The tokens that speak of what the field asks for; none where nothing does."""
    spoken = (_spoken(layout, key_of(wording)) for wording in spec.codes.get(code, ()))
    return next((tokens for tokens in spoken if tokens), ())


def _identifiers(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """Identifiers of the field's shape that stand at no label."""
    for line in page.layout.lines:
        text = text_of(line.tokens)
        for value in read_identifiers(text.text, spec.shape):
            telling = spec.shape not in NEEDS_SEPARATORS or ("-" in value.raw and is_usual_uci(value.raw))
            if telling and (not spec.pattern or re.fullmatch(spec.pattern, value.value)):
                yield value, text.between(value.start, value.end)


def _patterns(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """Print that matches the field's own pattern."""
    for tokens in paragraphs(page.layout) if spec.pattern else ():
        text = text_of(tokens)
        for match in re.finditer(spec.pattern, text.text.translate(_DASHES)):
            value = closed(squeeze(match[match.lastindex or 0]))
            found = Normalised(value, squeeze(match[0]), *match.span())
            told = match.lastindex or _is_told(text.text, *match.span())
            yield found if told else found.doubted(MERE_MENTION, "mere_mention"), text.between(*match.span())


def _is_told(text: str, start: int, end: int) -> bool:
    """Whether a wording stands by itself, or in a sentence of the reader's own application: not in a warning or a condition."""
    before = fold(_SENTENCE_END.split(text[:start])[-1])
    rest = _SENTENCE_END.split(text[end:])[0]
    if len((before + rest).split()) < A_SENTENCE:
        return True
    return bool(_OWN_APPLICATION.search(before)) and not _OF_OTHERS.search(before)


def _codes(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """Wordings of the field's codes."""
    for code, wordings in spec.codes.items():
        for wording in wordings:
            tokens = _spoken(page.layout, key_of(wording))
            if tokens:
                raw = text_of(tokens).text
                yield Normalised(code, raw, 0, len(raw)), tokens


def _spoken(layout: Layout, key: str) -> tuple[Token, ...]:
    """The tokens that spell a wording: on one line, over two, or one under another in a column."""
    runs = (layout.tokens, *paragraphs(layout, CELL_GAP))
    return next((found for tokens in runs if (found := _spoken_in(tokens, key, layout.page.read is ReadMethod.OCR))), ())


def _spoken_in(tokens: Sequence[Token], key: str, tolerant: bool) -> tuple[Token, ...]:
    starts, joined = [], ""
    for token in tokens:
        starts.append(len(joined))
        joined += token.key
    at = joined.find(key)
    while at >= 0:
        if at in starts or len(key) >= FUZZY_MENTION:
            return tuple(t for t, s in zip(tokens, starts, strict=True) if s < at + len(key) and at < s + len(t.key))
        at = joined.find(key, at + 1)
    if not tolerant or len(key) < FUZZY_MENTION:
        return ()
    near = fuzz.partial_ratio_alignment(key, joined, score_cutoff=MENTION_LIKENESS)
    if near is None or near.dest_end - near.dest_start < len(key) - 1:
        return ()
    return tuple(t for t, s in zip(tokens, starts, strict=True) if s < near.dest_end and near.dest_start < s + len(t.key))


def _provinces(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """The provinces that stand in the page's paragraphs."""
    for tokens in paragraphs(page.layout):
        text = text_of(tokens)
        value = read_province(text.text)
        if value:
            yield value, text.between(value.start, value.end)


def _years(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """Years on lines that speak of tax, dates apart: "Impôt sur le revenu des particuliers – 2021"."""
    for line in page.layout.lines:
        text = text_of(line.tokens)
        dated = [(day.start, day.end) for day in read_dates(text.text, dt.date.max)]
        said = fold(text.text)
        for match in _YEAR.finditer(text.text) if _OF_TAX.search(said) and not _OF_ANOTHER_YEAR.search(said) else ():
            if not any(start <= match.start() < end for start, end in dated):
                yield Normalised(match[0], match[0], *match.span()), text.between(*match.span())


def _durations(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """The durations that the page's paragraphs speak of: of what, nobody says."""
    for tokens in paragraphs(page.layout):
        text = text_of(tokens)
        for value in read_durations(text.text):
            yield value.doubted(UNTOLD_DURATION, "unlabelled"), text.between(value.start, value.end)


def _letterhead(spec: FieldSpec, page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """Companies that a letter's head names by their legal form, "Boulangerie du Port inc."; else its first line."""
    if spec.part is not Part.ORGANISATION:
        return
    yield from _first_line(page)
    yield from _only_company(page)
    for line in (line for line in page.layout.lines if line.y0 < LETTERHEAD):
        for start, end in line.cells:
            text = text_of(line.tokens[start:end])
            if (
                1 < end - start <= LONGEST_ORGANISATION
                and key_of(text.text.split()[-1]) in _legal_forms()
                and ":" not in text.text
            ):
                name = squeeze(text.text)
                yield Normalised(name, name, 0, len(text.text)), text.tokens


def _only_company(page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """The only company that a page names by its legal form, wherever it stands: in doubt where it stands but once."""
    found = [tokens for line in page.layout.lines for tokens in _companies(line)]
    names = [squeeze(text_of(tokens).text).rstrip(",;:") for tokens in found]
    if len({key_of(name) for name in names}) == 1:
        for name, tokens in zip(names, found, strict=True):
            yield Normalised(name, name, 0, len(name), FIRST_LINE), tokens


def _companies(line: Line) -> Iterator[tuple[Token, ...]]:
    """The capitalised words of a line that end in a legal form."""
    for end, token in enumerate(line.tokens):
        start = end
        while start > line.cell_of(end)[0] and _NAMES_A_COMPANY.fullmatch(line.tokens[start - 1].text):
            start -= 1
        while start < end and line.tokens[start].text.islower():
            start += 1
        if start < end and token.key in _legal_forms() and (len(token.key) > SHORTEST_FORM or "." in token.text):
            yield line.tokens[start : end + 1]


def _first_line(page: Barred) -> Iterator[tuple[Normalised, tuple[Token, ...]]]:
    """A letter's first line where it may be the writer's company, and where that stands again: in doubt."""
    first = page.layout.lines[0]
    name = text_of(first.tokens[slice(*first.cells[0])]).text
    said = [fold(word) for word in re.findall(r"[^\W\d_]+", name)]
    if not 1 < len(said) <= LONGEST_ORGANISATION or set(said) & _not_in_letterheads() or re.search(r"[\d:]", name):
        return
    for line in page.layout.lines:
        for start, end in line.cells:
            text = text_of(line.tokens[start:end])
            if key_of(text.text) == key_of(name):
                yield Normalised(squeeze(name), squeeze(name), 0, len(text.text), FIRST_LINE), text.tokens


@lru_cache(maxsize=1)
def _not_in_letterheads() -> frozenset[str]:
    return frozenset(fold(word) for word in words()["not_in_letterheads"]["any"])


@lru_cache(maxsize=1)
def _legal_forms() -> frozenset[str]:
    return frozenset(key_of(form) for form in words()["legal_forms"]["any"])


_FINDERS = {
    Kind.DURATION: _durations,
    Kind.NAME: _letterhead,
    Kind.PROVINCE: _provinces,
    Kind.YEAR: _years,
    Kind.IDENTIFIER: _identifiers,
    Kind.TEXT: _patterns,
    Kind.CODE: _codes,
}
