"""Canadian addresses and whose they are: of the rented home, of the person's mail, of the landlord.

An address is told by its postal code; the words before it, its label or the heading over it tell whose it is
(`addresses.yaml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, SENTENCE
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Text, Token, text_of
from extractors.fields.prose import paragraphs
from extractors.fields.wordings import by_wording, ending_at, said_in
from extractors.values.names import names_a_person, read_name
from extractors.values.places import postal_codes
from schemas.field_types import FieldSpec, Kind
from schemas.strict_yaml import read_table

SCORE = 0.93
"""Rank of an address that the words beside it give to the field."""

UNTOLD_SCORE, UNTOLD = 0.60, 0.88
"""Rank and certainty of the only address that nothing tells whose it is: not accepted."""

LATER = 0.80  # weight of each later one of the field's `whose`
HEADING_REACH = 7.0  # line heights between a heading and the address under it, at most
MOST_LINES = 4  # of an address
MOST_APART = 6  # words between the telling words and the address
LABEL_WORDS = 8  # longest cell that is taken for a label or heading

_UNIT = r"(?:units?|suites?|ste|apt|apartment|app|appartement|bureau|room|rm|local|ph|#|no|n°)\.?\s*#?\s*\w{1,6}\s*[,–-]?\s*"
_PLAIN_UNIT = r"(?:basement|bsmt|upper|lower|rear|main floor|penthouse|sous-sol|rez-de-chauss[ée]e)\s*,\s*"
_NO_DAY = r"(?!\d{1,2}(?:er|st|nd|rd|th)?\.?\s+[^\W\d_]{3,9}\.?,?\s+(?:19|20)\d\d\b)"
_NUMBER = rf"{_NO_DAY}" r"\d{1,6}[A-Za-z]?(?:\s?[-–/]\s?\d{1,6})?(?:\s?½)?\s*,?\s+(?=[^\W\d_]|\d)"
_POST_BOX = r"\b(?:P\.?\s?O\.?\s+Box|Box|C\.?\s?P\.?|Case postale|RR|R\.R\.)\s*#?\d+"
_START = re.compile(rf"(?<![\w$#/-])(?:{_PLAIN_UNIT})?(?:{_UNIT})?{_NUMBER}|{_POST_BOX}", re.IGNORECASE)
_UNIT_AT = re.compile(rf"{_UNIT}|{_PLAIN_UNIT}(?=\d)", re.IGNORECASE)
_A_YEAR = re.compile(r"(?:19|20)\d\d")
YEAR_LETTERS = 4
OTHER = "other"
_PARTY_BEHIND = re.compile(
    r"[\s,(]*(?:hereinafter |ci-après |called |appelée? )*(?:le |la |l['’]|the |as )?[“\"«]?\s?"
    r"(?:propriétaire|bailleur|bailleresse|locat(?:eur|rice|aire)|preneuse?|landlord|lessor|owner|tenant|lessee|renter)\b",
    re.IGNORECASE,
)
"""A party of a contract whose own address it is: "14 chemin Melanson, Dieppe E1A 5X3, le propriétaire"."""

_STOP = re.compile(r"[:;«»“”]|(?<=[a-zà-ÿ]{4})\.\s+(?=[A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Address:
    """An address on a page."""

    tokens: tuple[Token, ...]
    whose: str  # a key of `addresses.yaml`; "" where nothing tells


def told_addresses(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The addresses of a page, for the fields that ask for them by whose they are."""
    wanted = {name: spec for name, spec in specs.items() if spec.whose}
    untold = [address for address in addresses(layout) if not address.whose] if wanted else []
    for address in addresses(layout) if wanted else ():
        text = text_of(address.tokens)
        for name, spec in wanted.items():
            known = address.whose in spec.whose
            value = read_kind(spec, text.text, context) if known or untold == [address] else None
            if value is not None:
                score = SCORE * LATER ** spec.whose.index(address.whose) if known else UNTOLD_SCORE
                certainty = (SENTENCE if known else UNTOLD) * KIND_CERTAINTY[Kind.ADDRESS]
                yield Candidate(name, value, text.between(value.start, value.end), layout, score * value.quality, certainty)


def others_addresses(spec: FieldSpec, layout: Layout) -> frozenset[int]:
    """Indices of the tokens of addresses that are known to be somebody else's."""
    others = (a for a in addresses(layout) if spec.whose and a.whose and a.whose not in spec.whose)
    return frozenset(token.index for address in others for token in address.tokens)


def owners() -> frozenset[str]:
    """Whose an address may be."""
    return frozenset(_table().whose.values())


@lru_cache(maxsize=4)
def addresses(layout: Layout) -> tuple[Address, ...]:
    """Every address of a page that a postal code ends, with whose it is."""
    return tuple(address for tokens in paragraphs(layout) for address in _in_paragraph(tokens, layout))


def _in_paragraph(tokens: tuple[Token, ...], layout: Layout) -> Iterator[Address]:
    text = text_of(tokens)
    done = 0
    for code, end in postal_codes(text.text):
        begin = _begin(text.text, max(done, _highest(text, done, end, layout)), code)
        if begin is not None and _ends_its_cell(text.between(begin, end)[0], layout):
            begin = _begin(text.text, begin + YEAR_LETTERS, code)
        if begin is not None:
            own = text.between(begin, end)
            party = _PARTY_BEHIND.match(text.text, end)
            yield Address(own, OTHER if party else _whose(text.text[done:begin], own, layout))
        done = end


def _ends_its_cell(token: Token, layout: Layout) -> bool:
    """Whether a year ends a cell, which is no number of a house on the next line: "Assessment for 2024"."""
    line = _line_of(layout, token)
    at = token.index - line.tokens[0].index
    return _A_YEAR.fullmatch(token.text) is not None and line.cell_of(at)[1] == at + 1


def _highest(text: Text, done: int, end: int, layout: Layout) -> int:
    """Where the first line begins that an address may stand on which ends at a place: not over one that has a label."""
    own = text.between(done, end)
    lines = sorted({_line_of(layout, token).number for token in own}, reverse=True)[:MOST_LINES]
    first = lines[-1]
    for number in lines:
        line = layout.lines[number]
        start = next(token.index for token in own if _line_of(layout, token).number == number) - line.tokens[0].index
        if _left_of(line, line.cell_of(start)[0]):
            first = number
            break
    return next(
        at
        for token, at in zip(text.tokens, text.starts, strict=True)
        if token.index >= layout.lines[first].tokens[0].index and at >= done
    )


def _line_of(layout: Layout, token: Token) -> Line:
    return next(line for line in layout.lines if line.tokens[0].index <= token.index <= line.tokens[-1].index)


def _begin(text: str, floor: int, code: int) -> int | None:
    """Where the address begins whose postal code stands at a place: at the first number after the last telling word or mark."""
    stop = max([floor, *(match.end() for match in _STOP.finditer(text, floor, code))])
    said = said_in(text[stop:code])
    for end in range(len(said), 0, -1):
        wording = ending_at(said, end, _table().whose)
        start = _START.search(text, stop + said[end - 1].end, code) if wording else None
        touches = start is not None and not text[stop + said[end - 1].end : start.start()].strip(" ,:")
        unit = _UNIT_AT.match(text, stop + said[end - 1].start)  # "bureau 200" and "basement, 6 Main" are within an address
        near = wording in _table().alone or (touches and not unit)
        if start and near and any(c.isalpha() for c in text[start.end() : code]):
            return start.start()
    start = _START.search(text, stop, code)
    return start.start() if start and any(c.isalpha() for c in text[start.end() : code]) else None


def _whose(before: str, own: tuple[Token, ...], layout: Layout) -> str:
    """Whose an address is: by the words before it, its label, the heading of its part of the page."""
    line = _line_of(layout, own[0])
    cell = line.cell_of(own[0].index - line.tokens[0].index)
    told = _last_told(before)
    over = next(_over(layout, line, own), "")
    if told and not (_is_a_name(over) and over in before and not _ends_so(before[: before.rindex(over)], told)):
        return told
    named = False
    for label in (_left_of(line, cell[0]), *_over(layout, line, own)):
        told = _last_told(label, whole=True)
        if told and not (named and not _ends_so(label, told)):
            return told
        named = named or _is_a_name(label)
    return ""


def _is_a_name(label: str) -> bool:
    """Whether a line over an address is the name of whose it is."""
    name = read_name(label)
    return name is not None and " " in name.value and name.end == len(label.rstrip()) and names_a_person(name.value)


def _ends_so(label: str, told: str) -> bool:
    """Whether a label ends with words that tell so: over a name, "Tax centre of Sudbury" is the letter's head."""
    said = said_in(label)
    return _table().whose.get(ending_at(said, len(said), _table().whose)) == told


def _last_told(text: str, whole: bool = False) -> str:
    """Whose address a text announces that ends before it; the commonest words of a label tell only as all of it."""
    said = said_in(text)
    while said and said[-1].word in _table().between:
        said = said[:-1]
    for end in range(len(said), max(0, len(said) - MOST_APART - 1), -1):
        wording = ending_at(said, end, _table().whose)
        touches = end == len(said) and (not whole or wording == " ".join(word.word for word in said))
        if wording and (wording in _table().alone or touches):
            return _table().whose[wording]
    return ""


def _left_of(line: Line, start: int) -> str:
    before = [cell for cell in line.cells if cell[1] <= start]
    return _label(line, before[-1]) if before else ""


def _over(layout: Layout, line: Line, own: tuple[Token, ...]) -> Iterator[str]:
    """The short cells over an address, nearest first."""
    left, right = min(t.x0 for t in own), max(t.x1 for t in own)
    for above in reversed(layout.lines[: line.number]):
        if line.y0 - above.y1 > HEADING_REACH * layout.height:
            return
        for start, end in above.cells:
            if above.tokens[start].x0 < right and above.tokens[end - 1].x1 > left - layout.height * 3:
                label = _label(above, (start, end))
                if postal_codes(label):
                    return
                yield label


def _label(line: Line, cell: tuple[int, int]) -> str:
    return text_of(line.tokens[cell[0] : cell[1]]).text if cell[1] - cell[0] <= LABEL_WORDS else ""


@dataclass(frozen=True, slots=True)
class _Table:
    """`addresses.yaml`, its wordings reduced to their words."""

    whose: Mapping[str, str]
    between: frozenset[str]  # words that may stand between such a wording and its address
    alone: Mapping[str, str]  # without those so common that they tell only an address they stand directly before


@lru_cache(maxsize=1)
def _table() -> _Table:
    loaded = read_table(Path(__file__).with_name("addresses.yaml"))
    whose, touching = by_wording(loaded["whose"]), by_wording({"touching": loaded["touching"]})
    return _Table(
        whose, frozenset(loaded["between"]), {wording: key for wording, key in whose.items() if wording not in touching}
    )
