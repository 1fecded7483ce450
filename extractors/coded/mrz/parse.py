"""Lines of glyphs → a machine-readable zone: fitted to a layout, each place held to its alphabet, check digits tried.

A character is changed only where the alphabet of its place demands it, or where exactly one likely change makes the check
digits hold; such a field is `repaired` and never as sure as one that was read right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean

from extractors.coded.mrz.check_digits import FILLER
from extractors.coded.mrz.checks import held_checks, long_number
from extractors.coded.mrz.fit import Fit, fits
from extractors.coded.mrz.glyphs import Line, likeliest, rival_share
from extractors.coded.mrz.layouts import LAYOUTS, Layout
from extractors.coded.mrz.repair import repaired, with_known_states

MIN_FIRST = 0.2  # likelihood of the document code's first letter: it says which layout this is
MIN_SURENESS = 0.55  # mean likelihood of the characters under their places' alphabets; running text is far below


@dataclass(frozen=True, slots=True)
class Mrz:
    """A machine-readable zone as read."""

    layout: Layout
    lines: tuple[str, ...]
    sureness: tuple[tuple[float, ...], ...]  # share (0-1) of each character among those that may stand in its place
    rivals: tuple[tuple[float, ...], ...]  # likelihood of another character that no check digit tells from this one
    held: tuple[str, ...]  # names of the checks whose digit holds
    repaired: tuple[str, ...]  # names of the checks that hold only after a character was changed
    misfit: int  # characters that had to be cut off or filled in
    name_misfit: int  # fillers that had to be added or taken at the end of the line of names

    @property
    def holds(self) -> bool:
        """Whether every check digit of the layout holds, be it after a repair."""
        return len(self.held) == len(self.layout.checks)

    @property
    def is_valid(self) -> bool:
        """Whether every check digit of the layout holds as it was read."""
        return self.holds and not self.repaired

    def field(self, name: str) -> str:
        """The text of a zone of the layout, fillers included."""
        line, start, end = next(zone.place for zone in self.layout.zones if zone.name == name)
        return self.lines[line][start:end]


def parse(lines: Sequence[Line]) -> Mrz | None:
    """The best machine-readable zone in consecutive lines, or nothing where none looks like one."""
    readings = [reading for layout in LAYOUTS for reading in _readings(layout, lines)]
    return max(readings, key=merit, default=None)


def merit(mrz: Mrz) -> tuple[float, ...]:
    """A larger share of check digits held, then fewer repairs, a better fit, more check digits, full names, surer characters."""
    return (
        len(mrz.held) / len(mrz.layout.checks),
        -len(mrz.repaired),
        -mrz.misfit,
        len(mrz.held),
        -mrz.name_misfit,
        fmean(likelihood for line in mrz.sureness for likelihood in line),
    )


def document_number(mrz: Mrz) -> str:
    """The document's number without fillers, the part that stands in the optional field included."""
    check = mrz.layout.checks[0]
    line, column = check.digit
    if mrz.lines[line][column] == FILLER:
        return (long_number(mrz.lines, check) or mrz.field("document_number")).replace(FILLER, "")
    return mrz.field("document_number").replace(FILLER, "")


def _readings(layout: Layout, lines: Sequence[Line]) -> Iterator[Mrz]:
    for first in range(len(lines) - layout.height + 1):
        for fit in fits(lines[first : first + layout.height], layout):
            mrz = _read(layout, fit)
            if _is_plausible(mrz, fit.lines):
                yield mrz


def _read(layout: Layout, fit: Fit) -> Mrz:
    """Each place held to its alphabet, then repaired where that makes check digits hold."""
    lines, alphabets = fit.lines, _alphabets(layout)
    places = [list(zip(line, allowed, strict=True)) for line, allowed in zip(lines, alphabets, strict=True)]
    read = [[likeliest(seen, alphabet) for seen, alphabet in line] for line in places]
    texts = with_known_states(layout, tuple("".join(character for character, _ in line) for line in read), lines)
    texts, mended = repaired(layout, texts, lines, alphabets)
    rivals = (
        tuple(rival_share(seen, character, alphabet) for (seen, alphabet), character in zip(line, text, strict=True))
        for line, text in zip(places, texts, strict=True)
    )
    sureness = (tuple(share for _, share in line) for line in read)
    return Mrz(layout, texts, tuple(sureness), tuple(rivals), held_checks(layout, texts), mended, fit.misfit, fit.name_misfit)


@cache
def _alphabets(layout: Layout) -> tuple[tuple[str, ...], ...]:
    """The characters that may stand in each place."""
    alphabets = [[""] * layout.width for _ in range(layout.height)]
    for zone in layout.zones:
        line, start, end = zone.place
        alphabets[line][start:end] = [zone.alphabet] * (end - start)
    return tuple(map(tuple, alphabets))


def _is_plausible(mrz: Mrz, lines: Sequence[Line]) -> bool:
    """Whether this is a zone at all: both dates are dates, a check digit holds, and the characters suit their places."""
    sure = [seen.get(c, 0.0) for line, text in zip(lines, mrz.lines, strict=True) for seen, c in zip(line, text, strict=True)]
    return (
        sure[0] >= MIN_FIRST
        and bool(set(mrz.held) - {"optional"})
        and fmean(sure) >= MIN_SURENESS
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
