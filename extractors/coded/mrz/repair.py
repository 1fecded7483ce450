"""Characters changed where exactly one likely change makes a check digit hold, or a code of letters one that a state has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extractors.coded.mrz.check_digits import FILLER
from extractors.coded.mrz.checks import held_checks
from extractors.coded.mrz.glyphs import Line
from extractors.coded.mrz.layouts import Check, Layout
from schemas.code_lists import is_travel_document_state

MIN_RATIO = 4.0  # a change must be this many times likelier than the next one that also makes the check digits hold
MIN_LIKELIHOOD = 0.014  # of a character, beside the one that was read, for it to be tried
LIKELY_CLASS_WIDE = 0.1  # of a letter read throughout a field for a digit: recognisers do so with O and 0
_CLASS_WIDE = (("O", "0"), ("I", "1"), ("S", "5"), ("B", "8"), ("Z", "2"))
_STATES = ("issuing_state", "nationality")

Lines = tuple[str, ...]
Change = tuple[float, Lines]
"""How likely a change is (beside what was read), and the lines after it."""


def with_known_states(layout: Layout, texts: Lines, lines: Sequence[Line]) -> Lines:
    """A code that no state has, with the one likely change of a letter that makes it one; else as it was read."""
    for zone in layout.zones:
        line, start, end = zone.place
        if zone.name in _STATES and not _is_state(texts[line][start:end]):
            places = [(line, column) for column in range(start, end)]
            known = [
                change for change in _changes_at(places, texts, lines, zone.alphabet) if _is_state(change[1][line][start:end])
            ]
            texts = _only_likely(known) or texts
    return texts


def repaired(
    layout: Layout, texts: Lines, lines: Sequence[Line], alphabets: Sequence[Sequence[str]]
) -> tuple[Lines, tuple[str, ...]]:
    """One change for each check digit that does not hold (the composite last, and only where all others hold).

    Returns:
        The lines, and the names of the checks that were repaired.
    """
    mended: list[str] = []
    for check in layout.checks:
        held = held_checks(layout, texts)
        if check.name in held or (check.name == "composite" and len(held) < len(layout.checks) - 1):
            continue
        better = _only_likely(_changes(layout, check, texts, lines, alphabets))
        if better is not None:
            texts = better
            mended.append(check.name)
    return texts, tuple(mended)


def _only_likely(changes: Iterable[Change]) -> Lines | None:
    """The one change that is likely; nothing where two are about as likely."""
    ranked = sorted(changes, reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < MIN_RATIO * ranked[1][0]):
        return None
    return ranked[0][1]


def _changes(
    layout: Layout, check: Check, texts: Lines, lines: Sequence[Line], alphabets: Sequence[Sequence[str]]
) -> Iterator[Change]:
    """Every change under a check that makes it hold and breaks none.

    A letter may also be changed wherever it stands in the field at once: who reads one 0 as O reads them all so.
    """
    before = set(held_checks(layout, texts))
    seen: set[Lines] = set()
    single = (
        change for place in _places(layout, check) for change in _changes_at([place], texts, lines, alphabets[place[0]][place[1]])
    )
    for likelihood, changed in (*single, *_class_wide(check, texts)):
        held = set(held_checks(layout, changed))
        if changed not in seen and check.name in held and before <= held:
            seen.add(changed)
            yield likelihood, changed


def _places(layout: Layout, check: Check) -> list[tuple[int, int]]:
    """Where a change may mend the check; of the composite, only what no other check covers: the rest is right once those hold."""
    places = [(line, column) for line, start, end in check.over for column in range(start, end)] + [check.digit]
    return [place for place in places if check.name != "composite" or place not in _covered(layout)]


@cache
def _covered(layout: Layout) -> frozenset[tuple[int, int]]:
    others = [check for check in layout.checks if check.name != "composite"]
    covered = {(line, column) for check in others for line, start, end in check.over for column in range(start, end)}
    return frozenset(covered | {check.digit for check in others})


def _changes_at(places: Iterable[tuple[int, int]], texts: Lines, lines: Sequence[Line], alphabet: str) -> Iterator[Change]:
    for line, column in places:
        read = texts[line][column]
        best = max(lines[line][column].values(), default=0.0)
        for character, likelihood in lines[line][column].items():
            if character != read and character in alphabet and likelihood >= MIN_LIKELIHOOD * best > 0:
                changed = texts[line][:column] + character + texts[line][column + 1 :]
                yield likelihood / best, (*texts[:line], changed, *texts[line + 1 :])


def _class_wide(check: Check, texts: Lines) -> Iterator[Change]:
    if check.name == "composite":
        return
    line, start, end = check.over[0]
    text = texts[line]
    for letter, digit in _CLASS_WIDE:
        if text[start:end].count(letter) > 1:
            changed = text[:start] + text[start:end].replace(letter, digit) + text[end:]
            yield LIKELY_CLASS_WIDE, (*texts[:line], changed, *texts[line + 1 :])


def _is_state(code: str) -> bool:
    return is_travel_document_state(code.rstrip(FILLER))
