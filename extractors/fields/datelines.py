"""Dates that stand alone and at nobody's label: under a letterhead, over signatures; and those that are left over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context
from extractors.fields.label import Label
from extractors.fields.layout import Layout, Line, text_of
from extractors.fields.letters import FURNITURE, HEAD
from extractors.fields.places import Barred, places
from extractors.values.dates import read_dates
from extractors.values.normalised import Normalised, fold
from schemas.field_types import FieldSpec, Kind, Where

DATELINE_SCORE = 0.80
LONGEST_LEAD = 12  # letters before a date that are no more than an article and a day of the week
REMAINING_SCORE = 0.30
"""Rank of a value that is merely left over: behind all others."""

AT_THE_FOOT = 0.9
"""Weight of a bare date without a place at the foot of a page: it may be anything's. Alone it is not accepted."""

IN_A_TABLE = 0.85
"""The same for a bare date in a table's row: its column's heading tells what it is the day of. Alone it is not accepted."""

ROW_GAP = 2.5  # line heights between two rows of a table

SIGNING_LINES = 6  # of a page, on which a date behind its place is that of the signatures under it

_HOUR = r"\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d\d)?\s*(?:AM|PM|a\.m\.|p\.m\.)?\s*(?:\(?[A-Z]{2,4}\)?)?"
_HINT = r"\([\w /.-]{4,20}\)"  # "(day/month/year)"
_TIME = re.compile(rf"[\s,.;]*(?:(?:à|at|-)?\s*{_HOUR})?\s*(?:{_HINT})?\s*")
_PLACE_BEFORE_DATE = re.compile(
    r"^(?:(?-i:[A-ZÀ-Þ])[\w.'’ -]{2,30}(?:\([\w. -]+\))?(?:, [A-ZÀ-Þ][\w.]+)?,?\s+)?(?:le|on|the|ce|this|of|dated)?\s*"
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*$",
    re.IGNORECASE,
)
_A_PLACE = re.compile(
    r"\(?[A-ZÀ-Þ][\w.'’]*(?:[ -](?:[A-ZÀ-Þ][\w.'’]*|[ldns]['’]\w+|\w{1,3}|sur|sous|sainte?|upon|dated?|this))*[ ,(]"
)
"""Words before a date that may be a place's, and what stands before none: "Remis au patient le" is told, or it is in doubt."""

_BEHIND_ITS_PLACE = re.compile(r"[^\W\d_]{3,}\)?, (?:le |on |the |ce |this )?$")
"""What goes before the date of a letter's head, whatever label stands over it: "Ottawa, le"."""

_IN_BRACKETS = re.compile(r"^\(([^()]*)\)$")
_BLANKS = re.compile(r"[_.…]{3,}")

_IN_A_SENTENCE = frozenset({"on", "of", "the", "since", "until", "from", "le", "du", "au", "depuis"})
"""Words that go on with the date behind them, however far it stands: "was solemnized on   22.02.2014   at"."""


def datelines(specs: Mapping[str, FieldSpec], page: Barred, context: Context) -> Iterator[Candidate]:
    """A date that stands alone and at nobody's label: under the letterhead, or at the foot: "Montréal, le 3 juin 2024".

    That of a signature (`signatory`) only at the foot, behind its place.
    """
    dates = {name: spec.where for name, spec in specs.items() if spec.kind is Kind.DATE}
    wanted = [name for name, where in dates.items() if {Where.ANYWHERE, Where.SIGNATORY} & set(where)]
    beside, under = (_at_labels(page, under) if wanted else set() for under in (False, True))
    for line in page.layout.lines if wanted else ():
        for start, end in line.cells if line.y0 > FURNITURE else ():
            text = text_of(line.tokens[start:end])
            value = None if line.tokens[start].index in beside else _alone(text.text, context)
            if value is not None and line.tokens[start].index in under and not _BEHIND_ITS_PLACE.search(text.text[: value.start]):
                continue
            alone = len(line.cells) == 1 or not any(_is_dated(line, cell, context) for cell in line.cells if cell[0] != start)
            if (
                value is not None
                and alone
                and not (start and fold(line.tokens[start - 1].text) in _IN_A_SENTENCE)
                and not _in_a_column(page.layout, line, start, context)
                and (line.y0 <= HEAD or len(line.cells) == 1)
            ):
                weight = 1.0 if line.y0 <= HEAD or value.start else AT_THE_FOOT
                weight *= 1.0 if not _words_before(text.text[: value.start]) else AT_THE_FOOT
                weight *= 1.0 if value.start or not _in_a_table(page.layout, line, start) else IN_A_TABLE
                certainty = WHERE_CERTAINTY[Where.ANYWHERE] * KIND_CERTAINTY[Kind.DATE] * weight
                tokens, score = text.between(value.start, value.end), DATELINE_SCORE * weight * value.quality
                foot = line.y0 > HEAD or line.number >= len(page.layout.lines) - SIGNING_LINES
                signs = foot and _BEHIND_ITS_PLACE.search(text.text[: value.start])
                fitting = (name for name in wanted if Where.ANYWHERE in dates[name] or signs)
                yield from (Candidate(name, value, tokens, page.layout, score, certainty) for name in fitting)


def _words_before(before: str) -> bool:
    """Whether other words than a place's go before a date: "Remis au patient le"."""
    return len(before.strip()) > LONGEST_LEAD and not _A_PLACE.match(before)


def _in_a_column(layout: Layout, line: Line, start: int, context: Context) -> bool:
    """Whether a cell stands in a table's column of dates: right over or under it, too, a date is all that a cell says."""
    beside = [layout.lines[i] for i in (line.number - 1, line.number + 1) if 0 <= i < len(layout.lines)]
    cells = (other.tokens[a:b] for other in beside if start for a, b in other.cells if a)
    near = (cell for cell in cells if abs(cell[0].x0 - line.tokens[start].x0) < layout.height)
    return any(_alone(text_of(cell).text, context) for cell in near)


def _is_dated(line: Line, cell: tuple[int, int], context: Context) -> bool:
    """Whether a cell of a line holds a date: a row of a table holds several, a letter's head one."""
    return bool(read_dates(text_of(line.tokens[cell[0] : cell[1]]).text, context.as_of, day_first=context.day_first))


def _in_a_table(layout: Layout, line: Line, start: int) -> bool:
    """Whether a cell and another one of its line stand under, or over, cells of one neighbouring line."""
    lefts = [line.tokens[first].x0 for first, _ in line.cells]
    for other in layout.lines[max(0, line.number - 1) : line.number] + layout.lines[line.number + 1 : line.number + 2]:
        if min(abs(line.y0 - other.y1), abs(other.y0 - line.y1)) <= ROW_GAP * layout.height:
            theirs = [other.tokens[first].x0 for first, _ in other.cells]
            met = [left for left in lefts if min(abs(left - x) for x in theirs) < layout.height]
            if len(met) > 1 and line.tokens[start].x0 in met:
                return True
    return False


def remaining_dates(specs: Mapping[str, FieldSpec], page: Barred, context: Context, known: Set[str]) -> Iterator[Candidate]:
    """Every date of the page that is not known to be another field's, for the fields that may be any that is left over."""
    wanted = {name: spec for name, spec in specs.items() if Where.REMAINING in spec.where and spec.kind is Kind.DATE}
    for line in page.layout.lines if wanted else ():
        text = text_of(line.tokens if line.y0 > FURNITURE else ())
        for name, spec in wanted.items():
            found = read_dates(text.text, context.as_of, spec.sense, spec.day_first or context.day_first)
            for value in (value for value in found if value.value not in known):
                certainty = WHERE_CERTAINTY[Where.REMAINING] * KIND_CERTAINTY[Kind.DATE]
                tokens = text.between(value.start, value.end)
                yield Candidate(name, value, tokens, page.layout, REMAINING_SCORE * value.quality, certainty)


def _at_labels(page: Barred, under: bool) -> set[int]:
    """Indices of the tokens that stand right of a label, or under one that has nothing beside it."""
    taken: set[int] = set()
    for label in (label for group in page.labels.values() for label in group):
        if not under or not ((label.colon or _goes_on(label, page)) and places(label, Where.RIGHT, page)):
            where = Where.BELOW if under else Where.RIGHT
            taken.update(token.index for place in places(label, where, page) for token in place.tokens)
    return taken


def _goes_on(label: Label, page: Barred) -> bool:
    """Whether the value of a label stands in its own cell: "File no. MC-24-0773"."""
    line = page.layout.lines[label.line]
    return label.end < line.cell_of(label.start)[1]


def _alone(text: str, context: Context) -> Normalised | None:
    """The date that is all a text says, its place and the time of day apart."""
    text = _BLANKS.sub(lambda rule: " " * len(rule[0]), text)
    text = _IN_BRACKETS.sub(r" \1 ", text)
    found = read_dates(text, context.as_of, day_first=context.day_first)
    if len(found) != 1 or not _TIME.fullmatch(text[found[0].end :]):
        return None
    return found[0] if _PLACE_BEFORE_DATE.match(text[: found[0].start]) else None
