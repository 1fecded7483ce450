"""Lines of glyphs brought to a layout's width: fillers that a reader dropped or doubled, marks at the edges of a strip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from extractors.coded.mrz.check_digits import FILLER
from extractors.coded.mrz.glyphs import Glyph, Line, likeliest, text_of
from extractors.coded.mrz.layouts import Layout

MAX_MISFIT = 3  # characters: runs of fillers are miscounted by readers; the layouts' widths lie 6 and 8 apart
MAX_NAME_MISFIT = 20  # on the line of names, whose end is one long run of fillers
MAX_EDGE = 3  # characters that an edge of the strip may add before or after a line

_ADDED: Glyph = {FILLER: 0.5}


@dataclass(frozen=True, slots=True)
class Fit:
    """The lines at the layout's width, and how many characters had to be cut off or filled in for it."""

    lines: tuple[Line, ...]
    misfit: int  # on the lines with check digits, and at the edge of the line of names
    name_misfit: int  # at the end of the line of names: readers miscount its fillers, or have dropped a letter


def fits(block: Sequence[Line], layout: Layout) -> Iterator[Fit]:
    """Every way in which the lines fit the layout."""
    for ways in product(*(tuple(_line_fits(line, layout, number)) for number, line in enumerate(block))):
        yield Fit(tuple(line for line, _, _ in ways), sum(misfit for _, misfit, _ in ways), sum(names for _, _, names in ways))


def _line_fits(line: Line, layout: Layout, number: int) -> Iterator[tuple[Line, int, int]]:
    holds_names = number == layout.name_line
    for cut, removed in _without_edges(line, layout, number):
        missing = layout.width - len(cut)
        if missing == 0:
            yield cut, removed, 0
        elif abs(missing) <= (MAX_NAME_MISFIT if holds_names else MAX_MISFIT):
            for refilled in _refilled(cut, missing, at_end=holds_names):
                yield (refilled, removed, abs(missing)) if holds_names else (refilled, removed + abs(missing), 0)


def _without_edges(line: Line, layout: Layout, number: int) -> Iterator[tuple[Line, int]]:
    """The line as it is; a first line also from where its first letter stands; a longer line without its edges."""
    yield line, 0
    if number == 0:
        for start in range(1, min(MAX_EDGE + 1, len(line))):
            if likeliest(line[start])[0] in layout.first_letters:
                yield line[start:], start
    elif len(line) > layout.width:
        for start in range(1, min(MAX_EDGE, len(line) - layout.width) + 1):
            yield line[start:], start
            yield line[:-start], start


def _refilled(line: Line, missing: int, at_end: bool) -> Iterator[Line]:
    """Fillers added to (or taken from) the end of a line of names, else the longest run of fillers."""
    text = text_of(line)
    runs = list(_filler_runs(text))
    if at_end and (not runs or runs[-1][1] != len(text)):
        runs.append((len(text), len(text)))
    if not runs:
        return
    start, end = runs[-1] if at_end else max(runs, key=lambda run: run[1] - run[0])
    if missing > 0:
        yield line[:end] + (_ADDED,) * missing + line[end:]
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
