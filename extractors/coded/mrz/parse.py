"""Lines of glyphs → a machine-readable zone: fitted to a layout, each place held to its alphabet, check digits tried.

A character is changed only where the alphabet of its place demands it, or where exactly one likely change makes the check
digits hold; such a field is `repaired` and never as sure as one that was read right.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from extractors.coded.mrz.check_digits import FILLER, check_digit
from extractors.coded.mrz.glyphs import Glyph, Line, likeliest, text_of
from extractors.coded.mrz.layouts import LAYOUTS, Check, Layout, Place
from schemas.code_lists import is_travel_document_state

MAX_MISFIT = 3  # characters: runs of fillers are miscounted by readers; the layouts' widths lie 6 and 8 apart
MAX_NAME_MISFIT = 20  # on the line of names, whose end is one long run of fillers
MAX_EDGE = 3  # characters that an edge of the strip may add before or after a line
MIN_RATIO = 4.0  # a repair must be this many times likelier than the next one that also makes the check digits hold
MIN_LIKELIHOOD = 0.015  # of a character for it to be tried as a repair


Change = tuple[float, tuple[str, ...]]
"""Likelihood of a repair, and the lines after it."""


@dataclass(frozen=True, slots=True)
class Mrz:
    """A machine-readable zone as read."""

    layout: Layout
    lines: tuple[str, ...]
    sureness: tuple[tuple[float, ...], ...]  # likelihood (0-1) of each character
    held: tuple[str, ...]  # names of the checks whose digit holds
    repaired: tuple[str, ...] = ()  # names of the checks that hold only after a character was changed

    @property
    def is_valid(self) -> bool:
        """Whether every check digit of the layout holds."""
        return len(self.held) == len(self.layout.checks)

    def at(self, place: Place) -> str:
        """The text at a place."""
        line, start, end = place
        return self.lines[line][start:end]

    def field(self, name: str) -> str:
        """The text of a zone of the layout, fillers included."""
        return "".join(self.at(zone.place) for zone in self.layout.zones if zone.name == name)


def parse(lines: Sequence[Line]) -> Mrz | None:
    """The best machine-readable zone in consecutive lines, or nothing where none looks like one."""
    readings = [reading for layout in LAYOUTS for reading in _readings(layout, lines)]
    return max(readings, key=merit, default=None)


def merit(mrz: Mrz) -> tuple[float, float, float]:
    """More check digits held, then fewer repairs, then surer characters."""
    sure = [likelihood for line in mrz.sureness for likelihood in line]
    return len(mrz.held) / len(mrz.layout.checks), -len(mrz.repaired), sum(sure) / len(sure)


def _readings(layout: Layout, lines: Sequence[Line]) -> Iterator[Mrz]:
    for first in range(len(lines) - layout.height + 1):
        block = lines[first : first + layout.height]
        fits = [tuple(_fits(line, layout, number)) for number, line in enumerate(block)]
        for candidate in product(*fits):
            mrz = _read(layout, candidate)
            if _is_plausible(mrz):
                yield mrz


def _fits(line: Line, layout: Layout, number: int) -> Iterator[Line]:
    """The line brought to the layout's width in the ways that a misreading may be undone."""
    holds_names = number == layout.name_line
    for cut in _without_edges(line, layout, number):
        surplus = len(cut) - layout.width
        if surplus == 0:
            yield cut
        elif abs(surplus) <= (MAX_NAME_MISFIT if holds_names else MAX_MISFIT):
            yield from _refilled(cut, -surplus, from_end=holds_names)


def _without_edges(line: Line, layout: Layout, number: int) -> Iterator[Line]:
    """The line as it is; the first line also from where its first letter stands."""
    yield line
    if number == 0:
        for start in range(1, min(MAX_EDGE + 1, len(line))):
            if likeliest(line[start])[0] in layout.first_letters:
                yield line[start:]
    elif len(line) > layout.width:
        for start in range(1, min(MAX_EDGE, len(line) - layout.width) + 1):
            yield line[start:]
            yield line[:-start]


def _refilled(line: Line, missing: int, from_end: bool) -> Iterator[Line]:
    """Fillers added to (or taken from) the last run of fillers on a line of names, else the longest run."""
    filler: Glyph = {FILLER: 0.5}
    text = text_of(line)
    runs = list(_filler_runs(text))
    if from_end and (not runs or runs[-1][1] != len(text)):
        runs.append((len(text), len(text)))
    if not runs:
        return
    start, end = runs[-1] if from_end else max(runs, key=lambda run: run[1] - run[0])
    if missing > 0:
        yield line[:end] + (filler,) * missing + line[end:]
    elif end - start > -missing:
        yield line[: end + missing] + line[end:]


def _filler_runs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = start
        while end < len(text) and text[end] == FILLER:
            end += 1
        if end > start:
            yield start, end
        start = end + 1


def _read(layout: Layout, lines: Sequence[Line]) -> Mrz:
    """Each place held to its alphabet, then repaired where that makes check digits hold."""
    alphabets = _alphabets(layout)
    read = [
        [likeliest(seen, alphabet) for seen, alphabet in zip(line, allowed, strict=True)]
        for line, allowed in zip(lines, alphabets, strict=True)
    ]
    texts = tuple("".join(character for character, _ in line) for line in read)
    sureness = tuple(tuple(likelihood for _, likelihood in line) for line in read)
    texts = _with_known_states(layout, texts, lines)
    mrz = Mrz(layout, texts, sureness, _held(layout, texts))
    return mrz if mrz.is_valid else _repaired(mrz, lines, alphabets)


def _with_known_states(layout: Layout, texts: tuple[str, ...], lines: Sequence[Line]) -> tuple[str, ...]:
    """A code that no state has, with the one likely change of a letter that makes it one; else as it was read."""
    for zone in layout.zones:
        line, start, end = zone.place
        code = texts[line][start:end]
        if zone.name not in ("issuing_state", "nationality") or is_travel_document_state(code.rstrip(FILLER)):
            continue
        changes = (
            (likelihood, (*texts[:line], texts[line][:column] + letter + texts[line][column + 1 :], *texts[line + 1 :]))
            for column in range(start, end)
            for letter, likelihood in lines[line][column].items()
            if letter in zone.alphabet and likelihood >= MIN_LIKELIHOOD
        )
        known = [(p, after) for p, after in changes if is_travel_document_state(after[line][start:end].rstrip(FILLER))]
        texts = _only_likely(known) or texts
    return texts


def _alphabets(layout: Layout) -> list[list[str]]:
    alphabets = [[""] * layout.width for _ in range(layout.height)]
    for zone in layout.zones:
        line, start, end = zone.place
        alphabets[line][start:end] = [zone.alphabet] * (end - start)
    return alphabets


def _held(layout: Layout, lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(check.name for check in layout.checks if _holds(check, lines))


def _holds(check: Check, lines: Sequence[str]) -> bool:
    """A filler for a digit says that the issuer gives none: of an optional field, or of a long number that goes on elsewhere."""
    text = "".join(lines[line][start:end] for line, start, end in check.over)
    line, column = check.digit
    digit = lines[line][column]
    if digit != FILLER:
        return int(digit) == check_digit(text)
    if check.name == "optional":
        return True
    return check.name == "document_number" and _long_number(lines, check) is not None


def _long_number(lines: Sequence[str], check: Check) -> str | None:
    """A number of more than nine characters on a card: it goes on in the optional field, its check digit last (9303-5)."""
    line, column = check.digit
    rest = lines[line][column + 1 :].split(FILLER)[0]
    if len(lines[line]) == column + 1 or len(rest) < 2 or not rest[-1].isdigit() or check.over[0][0] != 0:
        return None
    number = lines[line][check.over[0][1] : column] + rest[:-1]
    return number if check_digit(number) == int(rest[-1]) else None


def document_number(mrz: Mrz) -> str:
    """The document's number without fillers, the part that stands in the optional field included."""
    check = mrz.layout.checks[0]
    line, column = check.digit
    if mrz.lines[line][column] == FILLER:
        return (_long_number(mrz.lines, check) or mrz.field("document_number")).replace(FILLER, "")
    return mrz.field("document_number").replace(FILLER, "")


def _repaired(mrz: Mrz, lines: Sequence[Line], alphabets: list[list[str]]) -> Mrz:
    """One change for each check digit that does not hold; the composite last, and only where all others hold."""
    for check in mrz.layout.checks:
        held = _held(mrz.layout, mrz.lines)
        if check.name in held or (check.name == "composite" and len(held) < len(mrz.layout.checks) - 1):
            continue
        better = _only_likely(_changes(mrz, check, lines, alphabets))
        if better is None:
            continue
        mrz = Mrz(mrz.layout, better, mrz.sureness, _held(mrz.layout, better), (*mrz.repaired, check.name))
    return mrz


def _only_likely(changes: Iterable[Change]) -> tuple[str, ...] | None:
    """The one change that is likely; nothing where two are about as likely."""
    ranked = sorted(changes, reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < MIN_RATIO * ranked[1][0]):
        return None
    return ranked[0][1]


def _changes(mrz: Mrz, check: Check, lines: Sequence[Line], alphabets: list[list[str]]) -> Iterator[Change]:
    """Every single change under a check that makes it hold and breaks none, with its likelihood.

    A letter may also be changed wherever it stands in the field at once: who reads one 0 as O reads them all so.
    """
    before = set(mrz.held)
    seen: set[tuple[str, ...]] = set()
    for likelihood, texts in (*_single_changes(mrz, check, lines, alphabets), *_same_changes(mrz, check)):
        held = set(_held(mrz.layout, texts))
        if texts not in seen and check.name in held and before <= held:
            seen.add(texts)
            yield likelihood, texts


def _single_changes(mrz: Mrz, check: Check, lines: Sequence[Line], alphabets: list[list[str]]) -> Iterator[Change]:
    places = [(line, column) for line, start, end in check.over for column in range(start, end)]
    if check.name == "composite":
        places = [place for place in places if place not in _places_of_other_checks(mrz.layout)]
    for line, column in (*places, check.digit):
        was = mrz.lines[line][column]
        for character, likelihood in lines[line][column].items():
            if character != was and character in alphabets[line][column] and likelihood >= MIN_LIKELIHOOD:
                changed = mrz.lines[line][:column] + character + mrz.lines[line][column + 1 :]
                yield likelihood, (*mrz.lines[:line], changed, *mrz.lines[line + 1 :])


@cache
def _places_of_other_checks(layout: Layout) -> frozenset[tuple[int, int]]:
    """What the composite shares with the other checks: it is right once they hold."""
    others = [check for check in layout.checks if check.name != "composite"]
    covered = {(line, column) for check in others for line, start, end in check.over for column in range(start, end)}
    return frozenset(covered | {check.digit for check in others})


def _same_changes(mrz: Mrz, check: Check) -> Iterator[Change]:
    if check.name == "composite":
        return
    line, start, end = check.over[0]
    text = mrz.lines[line]
    for letter, digit in (("O", "0"), ("I", "1"), ("S", "5"), ("B", "8"), ("Z", "2")):
        changed = text[:start] + text[start:end].replace(letter, digit) + text[end:]
        if text[start:end].count(letter) > 1:
            yield MIN_RATIO * MIN_LIKELIHOOD, (*mrz.lines[:line], changed, *mrz.lines[line + 1 :])


MIN_FIRST = 0.2  # likelihood of the document code's first letter: it says which layout this is
MIN_SURENESS = 0.55  # mean likelihood of the characters under their places' alphabets; running text is far below


def _is_plausible(mrz: Mrz) -> bool:
    """Whether this is a zone at all: both dates are dates, a check digit holds, and the characters suit their places."""
    sure = [likelihood for line in mrz.sureness for likelihood in line]
    return (
        mrz.sureness[0][0] >= MIN_FIRST
        and bool(set(mrz.held) - {"optional"})
        and sum(sure) / len(sure) >= MIN_SURENESS
        and _may_be_date(mrz.field("date_of_birth"))
        and _may_be_date(mrz.field("expiry_date"))
        and FILLER * 2 in mrz.lines[mrz.layout.name_line]
    )


def _may_be_date(text: str) -> bool:
    """YYMMDD, where month and day may be unknown (fillers)."""
    month, day = text[2:4], text[4:6]
    return (month == FILLER * 2 or (month.isdigit() and 1 <= int(month) <= 12)) and (
        day == FILLER * 2 or (day.isdigit() and 1 <= int(day) <= 31)
    )
