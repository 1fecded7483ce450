"""What a paper's dates are the days of: of its signing, of a birth, of the end of a term.

A person tells by the words before a date, or by the label it stands at, whatever their exact wording: "Fait à Lomé, ce",
"given under my hand this", "Exam completed". The wordings of each event are data (`days.yaml`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from extractors.fields.kinds import Context
from extractors.fields.layout import Layout, Line, Text, Token, text_of
from extractors.fields.neighbours import names_another_paper
from extractors.fields.people import speaks_of_others
from extractors.fields.places import BELOW_REACH
from extractors.fields.prose import paragraphs
from extractors.fields.signing import dated_beside_place, under_signatures
from extractors.fields.style import CLEARLY
from extractors.fields.vocabulary import notions_of
from extractors.fields.wordings import Said, by_wording, ending_at, reduced, said_in, spans, speaks_of_a_former
from extractors.values.dates import read_dates
from extractors.values.normalised import Normalised, words
from schemas.strict_yaml import read_table

AFTER_WORDS = 4  # the same for wordings after a date

_DEEDS = frozenset({"signed", "issued", "submitted"})
_ONESELF = frozenset({"i", "we", "my", "our", "je", "j", "nous", "mon", "ma", "mes", "notre", "nos"})

_READER = frozenset({"you", "your", "vous", "votre", "vos"})
CERTIFIED = "certified"
"""Event of the day on which a certificate or permit was issued, of which letters speak."""


NEAR_WORDS, MOST_WORDS = 9, 16  # between a wording and its date, at most; beyond the first it tells less
LABEL_WORDS = 8  # longest cell that is taken for the label of a date

ISSUED = "issued"
STARTS, PERIOD = "starts", "period"
SIGNED, BORN = "signed", "born"

OPEN_ENDED = "open_ended"
"""Event of a date that is no day of anything here: "signed on March 1, 2021 or later", "Date of birth of the spouse"."""

ENDS = "ends"
_THIS = frozenset({"this", "present", "presente", "ce", "cet", "cette"})
"""What goes before the name of the paper itself: "this certificate is issued on"."""

_TERM = frozenset({"starts", "ends"})
"""Events of the first of two days with a dash between: "Valid: 2024/01/10 - 2025/01/09"."""

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HOUR = re.compile(
    r"^[\s,]*(?:(?:à|at|vers|-)\s)?\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\(?[A-Z]{2,4}\)?)?"
)
"""The time of day right after a date."""

_A_DATE = re.compile(r"\bdate\b", re.IGNORECASE)
_ONLY_DATE = re.compile(
    r"(?:\d{1,2}[.)] )?(?:(?:\w+[\s.]+)?\d[\d\s./-]*(?:[^\W\d_]+\.?,?\s+\d{4})?|[^\W\d_]+\.? \d{1,2},? \d{4})"
)
_NEGATION = re.compile(r"\b[Nn]e(?=[ -](?!l[ea]\b|[aà]\b|en\b|au\b))|\bMarie\b")
"""A French "ne", which without accents is "né", and a given name that is "marié": "ne pas répondre", "Jean-Baptiste Marie"."""

_NAMED = re.compile(r"\s*\(([^()\d]{3,40})\)")
"""A bracket behind a date that may say what day it is: "2023/11/01 (issued)"."""

_OF = re.compile(r"\s+(?:of|du|de)\b(?:\s+(?:the|your|his|her|la|le|votre|son|sa)\b)?(?:\s+l['’])?\s+([^\W\d_]+)", re.IGNORECASE)

_TO = re.compile(r"\s*(?:(?:[-–—→/]+|\.\.+)>?|to|au|until|through|thru|jusqu['’]au)\s*", re.IGNORECASE)
"""What stands between the first day of a term and its last: "2024/01/10 - 2025/01/09"."""

_PLACE = re.compile(r"[A-ZÀ-Þ][\w'’-]*(?:[ -][\w'’-]+){0,3}(?: \([\w ]+\))?, +(?:le|on|this|ce|the)?\s*")
"""The place of a signature, which stands before its date as a sentence of its own: "… est fidèle. Montréal, le 3 juin"."""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SENTENCE_END = re.compile(r"(?<=[a-zà-ÿ)»”\"]{3})(?<!Tran)(?<!Trad)(?<!\bInc)(?<!\binc)[.;!?]\s+(?=[A-ZÀ-Þ\d«“\"(])")


@dataclass(frozen=True, slots=True)
class Day:
    """A date on a page and what it is the day of."""

    value: Normalised
    tokens: tuple[Token, ...]
    event: str  # a key of `days.yaml`; "" where no word tells
    near: bool  # the telling words stand close by
    told_of: bool = False  # the writer tells of a deed, perhaps of another paper: "I signed my lease on May 3"
    of_readers: bool = False  # the same of what the reader did or has: "Your certificate, issued on May 3"


@dataclass(frozen=True, slots=True)
class _Told:
    """What some words tell of a date."""

    event: str = ""
    near: bool = False
    at: int | None = None  # where the telling words begin in the paragraph


@lru_cache(maxsize=64)  # the pages of a document, asked for by several
def told_days(layout: Layout, context: Context) -> tuple[Day, ...]:
    """Every date of a page, in reading order, with what it is the day of."""
    return tuple(day for tokens in paragraphs(layout) for day in _days(tokens, layout, context))


def event_of(text: str) -> str:
    """The event that a text ends in naming; "" where it names none."""
    said = said_in(text)
    return _table().events.get(ending_at(said, len(said), _table().events), "")


def events() -> frozenset[str]:
    """What a date may be the day of."""
    return frozenset(_table().events.values())


def _days(tokens: tuple[Token, ...], layout: Layout, context: Context) -> Iterator[Day]:
    text = text_of(tokens)
    spoken = text.text
    found: list[Day] = []
    last = 0
    for value in _dates(text, layout, context):
        own = text.between(value.start, value.end)
        named = _NAMED.match(spoken, value.end)
        told = _event(spoken, value, own, text, layout)
        if found and _TO.fullmatch(text.text[last : value.start]):  # the days of one term
            if found[-1].event in _TERM:
                told = _Told(ENDS, True, told.at)
            elif told.event == ENDS and told.near and found[-1].event in ("", PERIOD):
                found[-1] = replace(found[-1], event=STARTS, near=True)
        deed, before = told.event in _DEEDS, text.text[: value.start]
        told_of = (deed and _speaks_of(_ONESELF, before)) or (told.event == BORN and speaks_of_others(before))
        found.append(Day(value, own, told.event, told.near, told_of, deed and _speaks_of(_READER, before)))
        if told.at is not None:  # what told this date tells no later one
            spoken = spoken[: told.at] + " " * (value.end - told.at) + spoken[value.end :]
        if named:
            spoken = spoken[: value.end] + " " * (named.end() - value.end) + spoken[named.end() :]
        last = value.end
    yield from found


def _dates(text: Text, layout: Layout, context: Context) -> list[Normalised]:
    """The dates of a paragraph in order: those of each line, then those that go on on the next one."""
    found: list[Normalised] = []
    rest = text.text
    firsts = [line.tokens[0].index for line in layout.lines]
    for row in (tuple(tokens) for _, tokens in groupby(text.tokens, key=lambda token: bisect_right(firsts, token.index))):
        at = text.starts[text.tokens.index(row[0])]
        for value in read_dates(text_of(row).text, context.as_of, day_first=context.day_first):
            found.append(replace(value, start=value.start + at, end=value.end + at))
            rest = rest[: value.start + at] + "|" * (value.end - value.start) + rest[value.end + at :]
    found.extend(read_dates(rest, context.as_of, day_first=context.day_first))
    return sorted(found, key=lambda value: value.start)


def _event(spoken: str, value: Normalised, own: tuple[Token, ...], text: Text, layout: Layout) -> _Told:
    """The event that is told nearest to a date: in a bracket after it, before it on its line, by its label, before it in its
    paragraph, after it."""
    if ending_at(said_in(spoken[value.end :])[:2], 2, _table().open_ended):
        return _Told(OPEN_ENDED, True)
    named = _NAMED.match(spoken, value.end)
    bracketed = _before(named[1], 0, len(named[1])) if named else _Told()
    if bracketed.event:
        return replace(bracketed, at=None)
    line = next(line for line in layout.lines if line.tokens[0].index <= own[0].index <= line.tokens[-1].index)
    at = own[0].index - line.tokens[0].index
    cell = line.cell_of(at)
    begun = next(s for t, s in zip(text.tokens, text.starts, strict=True) if t.index >= line.tokens[cell[0]].index)
    beside, before = _before(spoken, begun, value.start), _before(spoken, 0, value.start)
    if beside.event and before.at is not None and before.at < begun:
        beside = before  # a longer wording, which goes on from the line before: "la présente traduction, / établie le"
    if beside.event:
        goes_on = line.tokens[cell[0]].text[0].islower()  # what was issued may stand on the line before
        beside = before if goes_on and before.at == beside.at else beside
        lead = text_of(line.tokens[:at]).text
        row = text_of(line.tokens[: cell[0]]).text
        event = CERTIFIED if beside.event == ISSUED and names_another_paper(row) else beside.event
        return replace(beside, event=event, near=beside.near and not speaks_of_a_former(lead))
    lead = text_of(line.tokens[cell[0] : at]).text
    if all(_is_filler(token.text) for token in line.tokens[cell[0] : at]) or _PLACE.fullmatch(lead + " "):
        left = _left_of(line, cell[0])
        if left and all(_is_filler(word) for word in left.split()):  # "Signed at   Moncton   this   2024-01-10"
            left = text_of(line.tokens[: cell[0]]).text
        for label in _labels(left, _nearest(layout, line, cell)):
            told = _before(label, 0, len(label))
            if told.event:
                return replace(told, at=None)
    if not at - cell[0] - 1 and dated_beside_place(lead, layout, line):
        return _Told(SIGNED)
    alone = own[-1] is line.tokens[-1] and spoken[value.end :].lstrip()[:1].isupper()  # the head of a letter, no sentence
    after = _Told() if alone else _after(spoken[value.end :])
    if not before.event and under_signatures(layout, line):
        return _Told(SIGNED, True)
    if len(line.cells) > 1 and at == cell[0] and own[-1].index - line.tokens[0].index == cell[1] - 1:
        return replace(before, near=False)  # a box of a form: what its neighbours are called tells little of it
    if alone and before.event == BORN and not before.near and _PLACE.fullmatch(lead + " "):
        return after  # the last line of an extract: "Tanger, le 8 janvier 2025"
    return after if after.near and not before.near else before if before.event else after


def _speaks_of(people: frozenset[str], before: str) -> bool:
    """Whether the sentence that a text ends with says what its writer, or its reader, did or has."""
    return any(word.word in people for word in said_in(_sentence(before)))


def _sentence(before: str) -> str:
    """The sentence that a text ends with; with the one before it where it has no word of its own but a place."""
    parts = _SENTENCE_END.split(before)
    alone = len(parts) > 1 and (_is_filler(parts[-1]) or _PLACE.fullmatch(parts[-1]) is not None)
    return before[before.rindex(parts[-2]) :] if alone else parts[-1]


def _before(text: str, start: int, end: int) -> _Told:
    """The event of the last telling words of a part of a text, in the sentence that it ends with."""
    sentence = _NEGATION.sub(lambda negated: " " * len(negated[0]), _sentence(text[start:end]))
    said = said_in(sentence)
    for last in range(len(said), 0, -1):
        wording = ending_at(said, last, _table().events)
        apart = sum(word.word.isalpha() and word.word not in _fillers() for word in said[last:])
        if wording and apart <= (0 if wording in _table().touching else MOST_WORDS):
            first = said[last - len(wording.split())]
            if _of_another(sentence[said[last - 1].end :]):
                return _Told(OPEN_ENDED, True)
            return _Told(_of_what(wording, said[:last]), apart <= NEAR_WORDS, end - len(sentence) + first.start)
    return _Told()


def _of_what(wording: str, said: Sequence[Said]) -> str:
    """The event that a wording tells: "made on" and its like are of the payment, or the submission, that the sentence names."""
    said = said[-MOST_WORDS:]
    of_other_papers = [
        word.word for before, word in zip((None, *said), said, strict=False) if before is None or before.word not in _THIS
    ]
    named = (_table().deeds[word] for word in reversed(of_other_papers) if word in _table().deeds)
    own = _table().events[wording]
    return next(named, own) if wording in _table().of_any_deed else own


def _of_another(after: str) -> bool:
    """Whether the words after those of an event say that it is somebody else's: "Date of birth of the spouse"."""
    of = _OF.match(after)
    return of is not None and "other_person" in (notions_of(of[1]) or ())


def _after(text: str) -> _Told:
    """The event that the sentence tells after its date: "Le 3 mai 1990 est née …"."""
    said = said_in(_HOUR.sub("", _SENTENCE_END.split(text)[0], count=1))[:MOST_WORDS]
    first = next(spans(said, _table().afterwards), None)
    return _Told(_table().afterwards[first[2]], first[1] <= AFTER_WORDS) if first else _Told()


def _labels(left: str, over: str) -> tuple[str, str]:
    """The labels of a date, the likelier first: the one left of it, unless only the one over it calls it a date.

    One that a colon ends is nobody else's, and what bears a date of its own over this one is no label of it.
    """
    if _YEAR.search(over):
        return left, ""
    return (over, left) if _A_DATE.search(over) and not _A_DATE.search(left) and not left.endswith(":") else (left, over)


def _left_of(line: Line, start: int) -> str:
    """The label left of a cell; a row's other dates stand between the two."""
    for cell in reversed([cell for cell in line.cells if cell[1] <= start]):
        label = _label(line, cell)
        if not _ONLY_DATE.fullmatch(label):
            return label
    return ""


def _nearest(layout: Layout, line: Line, cell: tuple[int, int]) -> str:
    """The label in the nearest cell over a cell; the one under it where that is clearly the nearer: of boxes labelled at the
    bottom."""
    (over, far), (under, near) = (_beyond(layout, line, cell, up) for up in (True, False))
    nearer = near < CLEARLY * far or (near <= far and over and under and _captions_under(layout))
    return under if nearer and not _YEAR.search(under) else over


@lru_cache(maxsize=4)
def _captions_under(layout: Layout) -> bool:
    """Whether a page's dates stand over their labels: more of them have a telling one only there than only over them."""
    votes = 0
    for line in layout.lines:
        for cell in line.cells:
            if _ONLY_DATE.fullmatch(_label(line, cell)):
                over, under = (_beyond(layout, line, cell, up)[0] for up in (True, False))
                votes += bool(_before(under, 0, len(under)).event) - bool(_before(over, 0, len(over)).event)
    return votes > 0


def _beyond(layout: Layout, line: Line, cell: tuple[int, int], up: bool) -> tuple[str, float]:
    """The label in the nearest cell over, or under, a cell, and how far it is; nothing is as far as one can look."""
    reach = BELOW_REACH * layout.height
    left, right = line.tokens[cell[0]].x0, line.tokens[cell[1] - 1].x1
    for other in reversed(layout.lines[: line.number]) if up else layout.lines[line.number + 1 :]:
        apart = line.y0 - other.y1 if up else other.y0 - line.y1
        if apart > reach:
            break
        for start, end in other.cells:
            if other.tokens[start].x0 < right and other.tokens[end - 1].x1 > left:
                return _label(other, (start, end)), max(0.0, apart)
    return "", reach


def _label(line: Line, cell: tuple[int, int]) -> str:
    """A cell's words where they are few, brackets apart; the last sentence of longer ones: "… à terme fixe. Elle commence le"."""
    text = text_of(line.tokens[cell[0] : cell[1]]).text
    bare = _BRACKETS.sub(" ", text)
    said = bare if re.search(r"[^\W_]", bare) else text
    said = said if cell[1] - cell[0] <= LABEL_WORDS else _SENTENCE_END.split(said)[-1]
    return said if len(said.split()) <= LABEL_WORDS else ""


def _is_filler(text: str) -> bool:
    return all(word.word in _fillers() or not word.word.isalpha() for word in said_in(text))


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(words()["date_fillers"]["any"])


@dataclass(frozen=True, slots=True)
class _Table:
    """`days.yaml`, its wordings reduced to their words."""

    events: Mapping[str, str]  # wording → event
    afterwards: Mapping[str, str]
    touching: frozenset[str]
    open_ended: Mapping[str, str]
    of_any_deed: frozenset[str]
    deeds: Mapping[str, str]  # word → the event that it names


@lru_cache(maxsize=1)
def _table() -> _Table:
    loaded = read_table(Path(__file__).with_name("days.yaml"))
    events, afterwards = (by_wording(loaded[part]) for part in ("events", "afterwards"))
    touching, of_any_deed = (frozenset(map(reduced, loaded[part])) for part in ("touching", "of_any_deed"))
    open_ended = dict.fromkeys(loaded[OPEN_ENDED], OPEN_ENDED)
    return _Table(events, afterwards, touching, open_ended, of_any_deed, by_wording(loaded["deeds"]))
