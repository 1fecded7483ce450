"""What letters say by their shape alone: the addressee over the salutation, the writer under the closing words, the date
under the letterhead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Set
from functools import lru_cache

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, key_of, text_of
from extractors.fields.places import Barred, places
from extractors.values.dates import read_dates
from extractors.values.names import read_name
from extractors.values.normalised import Normalised, fold, words
from extractors.values.places import holds_postal_code
from schemas.field_types import FieldSpec, Kind, Part, Where

ADDRESSEE_SCORE, SIGNATORY_SCORE, DATELINE_SCORE = 0.75, 0.75, 0.80
REMAINING_SCORE = 0.30
"""Rank of a value that is merely left over: behind all others."""

SENDER_WEIGHT = 0.85
"""Weight of what a letter opens with as its writer's name: it may be the reader's, or a title. Alone it is not accepted."""

ADDRESS_LINES = 6  # longest block searched upwards from its last line
HEAD = 0.45  # of the page's height: letterhead, date and addressee stand above
TOP = 0.18  # of the page's height: a private writer's own name stands above
FURNITURE = 0.035
"""A browser prints its own date and title in this part of the page's height at the top."""

BLOCK_GAP = 1.6  # line heights between two lines of a block
SIGNATURE_GAP = 12.0  # line heights between closing words and the writer's name
LONGEST_NAME_LINE = 7  # words

_TIME = re.compile(
    r"[\s,]*(?:(?:à|at|-)?\s*\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d\d)?\s*(?:AM|PM|a\.m\.|p\.m\.)?\s*(?:\(?[A-Z]{2,4}\)?)?)?\s*"
)
_PLACE_BEFORE_DATE = re.compile(r"^(?:[A-ZÀ-Þ][\w.'’ -]{2,30}(?:\([\w ]+\))?,?\s+)?(?:le|on|the)?\s*$", re.IGNORECASE)
_OPENING = re.compile(r"^(?:dear|madame|monsieur|mesdames|bonjour|hello|chere?|objet|subject|re|to whom)\b")


def letter_names(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The names of addressee and writer, for the fields that go by them."""
    for where, lines, score in _SIGHTS:
        wanted = {name: spec for name, spec in specs.items() if where in spec.where and spec.kind is Kind.NAME}
        for tokens, weight in lines(layout) if wanted else ():
            text = text_of(tokens)
            for name, spec in wanted.items():
                value = read_kind(spec, text.text, context, whole=True)
                if value is None or value.doubt == "trailing_words" or (spec.part is Part.WHOLE and " " not in value.value):
                    continue
                certainty = WHERE_CERTAINTY[where] * KIND_CERTAINTY[Kind.NAME] * weight
                found = text.between(value.start, value.end)
                yield Candidate(name, value, found, layout, score * weight * value.quality, certainty)


def addressee_blocks(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The addresses under addressees' names."""
    wanted = {name: spec for name, spec in specs.items() if Where.ADDRESSEE in spec.where and spec.kind is Kind.ADDRESS}
    for line in layout.lines if wanted else ():
        for start, end in line.cells:
            block = _block(layout, line, start) if holds_postal_code(text_of(line.tokens[start:end]).text) else []
            text = text_of(token for cell in block[1:] for token in cell)
            for name, spec in wanted.items() if line.y0 <= HEAD and len(block) > 1 and _is_name(block[0]) else ():
                value = read_kind(spec, text.text, context)
                if value:
                    certainty = WHERE_CERTAINTY[Where.ADDRESSEE] * KIND_CERTAINTY[Kind.ADDRESS]
                    yield Candidate(
                        name, value, text.between(value.start, value.end), layout, ADDRESSEE_SCORE * value.quality, certainty
                    )


def datelines(specs: Mapping[str, FieldSpec], page: Barred, context: Context) -> Iterator[Candidate]:
    """A date that stands alone under the letterhead and at nobody's label: "Montréal, le 3 juin 2024"."""
    wanted = [name for name, spec in specs.items() if Where.ANYWHERE in spec.where and spec.kind is Kind.DATE]
    labelled = _at_labels(page) if wanted else set()
    for line in page.layout.lines if wanted else ():
        for start, end in line.cells if FURNITURE < line.y0 <= HEAD else ():
            text = text_of(line.tokens[start:end])
            value = None if line.tokens[start].index in labelled else _alone(text.text, context)
            if value is not None:
                certainty = WHERE_CERTAINTY[Where.ANYWHERE] * KIND_CERTAINTY[Kind.DATE]
                tokens = text.between(value.start, value.end)
                yield from (
                    Candidate(name, value, tokens, page.layout, DATELINE_SCORE * value.quality, certainty) for name in wanted
                )


def remaining_dates(specs: Mapping[str, FieldSpec], page: Barred, context: Context, known: Set[str]) -> Iterator[Candidate]:
    """Every date of the page that is not known to be another field's, for the fields that may be any that is left over."""
    wanted = {name: spec for name, spec in specs.items() if Where.REMAINING in spec.where and spec.kind is Kind.DATE}
    for line in page.layout.lines if wanted else ():
        text = text_of(line.tokens)
        for name, spec in wanted.items():
            found = read_dates(text.text, context.as_of, spec.sense, spec.day_first or context.day_first)
            for value in (value for value in found if value.value not in known):
                certainty = WHERE_CERTAINTY[Where.REMAINING] * KIND_CERTAINTY[Kind.DATE]
                tokens = text.between(value.start, value.end)
                yield Candidate(name, value, tokens, page.layout, REMAINING_SCORE * value.quality, certainty)


def _at_labels(page: Barred) -> set[int]:
    """Indices of the tokens that stand right of a label or under it."""
    labels = [label for group in page.labels.values() for label in group]
    directions = (Where.RIGHT, Where.BELOW)
    return {
        token.index for label in labels for where in directions for place in places(label, where, page) for token in place.tokens
    }


def _alone(text: str, context: Context) -> Normalised | None:
    """The date that is all a text says, its place and the time of day apart."""
    found = read_dates(text, context.as_of, day_first=context.day_first)
    if len(found) != 1 or not _TIME.fullmatch(text[found[0].end :]):
        return None
    return found[0] if _PLACE_BEFORE_DATE.match(text[: found[0].start]) else None


def _addressees(layout: Layout) -> Iterator[tuple[tuple[Token, ...], float]]:
    """Lines that begin with an honorific; first lines of blocks that end in a postal code or stand over the letter's opening."""
    for line in layout.lines:
        if line.y0 > HEAD:
            return
        for start, end in line.cells:
            text = text_of(line.tokens[start:end]).text
            if fold(line.tokens[start].text).rstrip(".") in _honorifics() and end - start <= LONGEST_NAME_LINE:
                yield line.tokens[start:end], 1.0
            elif holds_postal_code(text):
                yield from ((cell, 1.0) for cell in _block(layout, line, start)[:1] if len(cell) <= LONGEST_NAME_LINE)
            elif _OPENING.match(fold(text)) and line.number:
                above = layout.lines[line.number - 1]
                block = _block(layout, above, 0)
                yield from ((cell, 1.0) for cell in block[:1] if len(block) > 1 and len(cell) <= LONGEST_NAME_LINE)


def _signatories(layout: Layout) -> Iterator[tuple[tuple[Token, ...], float]]:
    """The first line under closing words that is a name; the page's first line."""
    for line in layout.lines:
        for start, end in line.cells:
            if key_of(text_of(line.tokens[start:end]).text) in _closings():
                yield from ((cell, 1.0) for cell in _under(layout, line, start))
    first = next((line for line in layout.lines if line.y0 > FURNITURE), None)
    if first is not None and first.y0 < TOP and len(first.cells) == 1:
        yield first.tokens, SENDER_WEIGHT


def _under(layout: Layout, closing: Line, start: int) -> Iterator[tuple[Token, ...]]:
    left = closing.tokens[start].x0
    for line in layout.lines[closing.number + 1 :]:
        if line.y0 - closing.y1 > SIGNATURE_GAP * layout.height:
            return
        for a, b in line.cells:
            if abs(line.tokens[a].x0 - left) < 4 * layout.height and _is_name(line.tokens[a:b]):
                yield line.tokens[a:b]
                return


def _is_name(tokens: tuple[Token, ...]) -> bool:
    """Whether a line is a person's name and nothing else."""
    text = text_of(tokens).text
    name = read_name(text)
    return name is not None and " " in name.value and not any(c.isalnum() for c in text[name.end :])


def _block(layout: Layout, last: Line, start: int) -> list[tuple[Token, ...]]:
    """The cells of a block from its first line to its last, all in one column."""
    left, below = last.tokens[start].x0, last
    block = [last.tokens[start : last.cell_of(start)[1]]]
    for line in reversed(layout.lines[max(0, last.number - ADDRESS_LINES) : last.number]):
        if below.y0 - line.y1 > BLOCK_GAP / 2 * layout.height:
            break
        cell = next((cell for cell in line.cells if abs(line.tokens[cell[0]].x0 - left) < layout.height), None)
        if cell is None:
            break
        block.insert(0, line.tokens[cell[0] : cell[1]])
        below = line
    return block


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    return frozenset(words()["honorifics"]["any"]) - {"dear", "cher", "chere", "chers"}


@lru_cache(maxsize=1)
def _closings() -> frozenset[str]:
    return frozenset(key_of(text) for text in words()["closings"]["any"])


_Sight = tuple[Where, Callable[[Layout], Iterator[tuple[tuple[Token, ...], float]]], float]
_SIGHTS: tuple[_Sight, ...] = (
    (Where.ADDRESSEE, _addressees, ADDRESSEE_SCORE),
    (Where.SIGNATORY, _signatories, SIGNATORY_SCORE),
)
