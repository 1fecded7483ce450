"""What letters say by their shape alone: the addressee over the salutation, the date under the letterhead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, text_of
from extractors.values.dates import read_dates
from extractors.values.normalised import Normalised, fold, words
from extractors.values.places import postal_code
from schemas.field_types import FieldSpec, Kind, Part, Where

ADDRESSEE_SCORE, DATELINE_SCORE = 0.75, 0.80
ADDRESS_LINES = 6  # longest block searched upwards from its postal code or country line
FURNITURE = 0.035
"""A browser prints its own date and title in this part of the page's height at the top."""

HEAD = 0.45  # of the page's height: letterhead, date and addressee stand above
BLOCK_GAP = 1.6  # line heights between two lines of a block
LONGEST_NAME_LINE = 7  # words

_TIME = re.compile(r"[\s,]*(?:(?:à|at|-)?\s*\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d\d)?\s*(?:AM|PM|a\.m\.|p\.m\.)?\s*(?:\(?[A-Z]{2,4}\)?)?)?\s*")
_PLACE_BEFORE_DATE = re.compile(r"^(?:[A-ZÀ-Þ][\w.'’ -]{2,30}(?:\([\w ]+\))?,?\s+)?(?:le|on|the)?\s*$")


def addressees(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The first line of each address block of a letter's head, as the name that fields without a label go by."""
    wanted = {name: spec for name, spec in specs.items() if Where.ADDRESSEE in spec.where and spec.kind is Kind.NAME}
    if not wanted:
        return
    for tokens in _name_lines(layout):
        text = text_of(tokens)
        for name, spec in wanted.items():
            value = read_kind(spec, text.text, context, whole=spec.part in (Part.FAMILY, Part.GIVEN))
            if value is None or value.doubt == "trailing_words":
                continue
            certainty = WHERE_CERTAINTY[Where.ADDRESSEE] * KIND_CERTAINTY[Kind.NAME]
            found = text.between(value.start, value.end)
            yield Candidate(name, value, found, layout, ADDRESSEE_SCORE * value.quality, certainty)


def datelines(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """A date that stands alone under the letterhead: "Montréal, le 3 juin 2024"."""
    wanted = [name for name, spec in specs.items() if Where.ANYWHERE in spec.where and spec.kind is Kind.DATE]
    if not wanted:
        return
    for line in layout.lines:
        if line.y0 > HEAD:
            return
        for start, end in line.cells if line.y0 > FURNITURE else ():
            text = text_of(line.tokens[start:end])
            value = _alone(text.text, context)
            for name in wanted if value else ():
                assert value is not None
                certainty = WHERE_CERTAINTY[Where.ANYWHERE] * KIND_CERTAINTY[Kind.DATE]
                yield Candidate(name, value, text.between(value.start, value.end), layout, DATELINE_SCORE * value.quality, certainty)


def _alone(text: str, context: Context) -> Normalised | None:
    """The date that is all a text says, its place apart."""
    found = read_dates(text, context.as_of, day_first=context.day_first)
    if len(found) != 1 or not _TIME.fullmatch(text[found[0].end :]):
        return None
    return found[0] if _PLACE_BEFORE_DATE.match(text[: found[0].start]) else None


def _name_lines(layout: Layout) -> Iterator[tuple[Token, ...]]:
    """Lines that begin with an honorific, and first lines of the blocks that end in a postal code."""
    for line in layout.lines:
        if line.y0 > HEAD:
            return
        for start, end in line.cells:
            if fold(line.tokens[start].text).rstrip(".") in _honorifics() and end - start <= LONGEST_NAME_LINE:
                yield line.tokens[start:end]
            elif postal_code(text_of(line.tokens[start:end]).text):
                top = _top_of_block(layout, line, start)
                if top:
                    yield top


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    return frozenset(words()["honorifics"]["any"]) - {"dear", "cher", "chere", "chers"}


def _top_of_block(layout: Layout, last: Line, start: int) -> tuple[Token, ...] | None:
    """The first cell of the block above, in the same column; None where it is too long for a name."""
    left, below = last.tokens[start].x0, last
    top: tuple[Token, ...] | None = None
    for line in reversed(layout.lines[max(0, last.number - ADDRESS_LINES) : last.number]):
        if below.y0 - line.y1 > BLOCK_GAP * layout.height:
            break
        cell = next((cell for cell in line.cells if abs(line.tokens[cell[0]].x0 - left) < layout.height), None)
        if cell is None:
            break
        top, below = line.tokens[cell[0] : cell[1]], line
    return top if top and len(top) <= LONGEST_NAME_LINE else None
