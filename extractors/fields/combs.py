"""Letters that stand one in a box, made words again: a form's comb "C A I O", "1 9 7 6 - 0 8 - 1 5"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractors.fields.layout import Token

FEWEST = 4  # boxes; fewer letters side by side may be choices to tick
WIDEST_BOX = 2.6  # line heights; the columns of a table are wider
EVEN = 0.2  # part of a box by which the distance between two letters may be off
MOST_EMPTY = 2  # boxes left empty between two words
NARROW_SPACE = 0.4  # line heights between words once they are put together


def combed(row: Sequence[Token]) -> list[Token]:
    """A row's tokens, those that stand one in a box joined to words."""
    joined: list[Token] = []
    for run in _runs(row):
        joined.extend(_words(run) if len(run) >= FEWEST else run)
    return joined


def _runs(row: Sequence[Token]) -> Iterator[list[Token]]:
    """The row in parts: letters at even distances, and what else there is."""
    run: list[Token] = []
    for token in row:
        if run and not (_is_letter(token) and _is_letter(run[-1]) and _stands_even([*run, token])):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _is_letter(token: Token) -> bool:
    return len(token.text) == 1 and (token.text.isalnum() or token.text in "-'/.") and not token.glued


def _stands_even(run: Sequence[Token]) -> bool:
    """Whether letters stand in boxes of one width, of which a few may be empty."""
    steps = _steps(run)
    box, tall = min(steps), median(token.height for token in run)
    return 0 < box <= WIDEST_BOX * tall and all(
        round(step / box) <= 1 + MOST_EMPTY and abs(step / box - round(step / box)) <= EVEN for step in steps
    )


def _steps(run: Sequence[Token]) -> list[float]:
    middles = [(token.x0 + token.x1) / 2 for token in run]
    return [right - left for left, right in pairwise(middles)]


def _words(run: Sequence[Token]) -> Iterator[Token]:
    """The words of a comb: an empty box parts two of them."""
    steps = _steps(run)
    box = min(steps)
    starts = [0, *(i + 1 for i, step in enumerate(steps) if round(step / box) > 1), len(run)]
    for start, end in pairwise(starts):
        letters = run[start:end]
        right = run[end].x0 - NARROW_SPACE * letters[-1].height if end < len(run) else letters[-1].x1
        yield replace(
            letters[0],
            text="".join(token.text for token in letters),
            key="".join(token.key for token in letters),
            y0=min(token.y0 for token in letters),
            y1=max(token.y1 for token in letters),
            x1=max(right, letters[-1].x1),
            confidence=min(token.confidence for token in letters),
        )
