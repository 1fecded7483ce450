"""Choices printed with a box each, of which a tick marks one: "[X] F  [ ] M", "M ☐  F ☒", "[ ] LMIA exempt  [X] Open"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from extractors.fields.label import Label
from extractors.fields.layout import Line, Token, text_of
from extractors.fields.places import Barred
from extractors.values.normalised import Normalised

_BOX = re.compile(r"[\[(]\s*(?P<mark>[xX✓✔✗✘×*•●])?\s*[\])]|(?P<ticked>[☒☑■●◉✓✔✗✘])|(?P<empty>[☐□○◯▢])")
"""A box, in brackets or as a sign; `mark` or `ticked` where it is ticked."""

_BULLETS = frozenset("■●◉")
"""Ticked boxes that begin the items of a list as well, where there are no empty ones."""

_OFFERED = re.compile(r"\W*(?:\w\s*[/|,]\s*){2,}\w\b")
"""Single letters to choose from."""


def boxed(label: Label, page: Barred) -> tuple[Token, ...]:
    """What stands right of a label up to the next one, where it holds boxes to tick; wide gaps part the choices."""
    line = page.layout.lines[label.line]
    tokens = line.tokens[label.end : page.stop_right(label.line, label.end)]
    return tokens if has_boxes(" ".join(token.text for token in tokens)) else ()


def is_one_of_several(text: str, value: Normalised) -> bool:
    """Whether a code is the first of those that a text offers: "(M / F / X)"."""
    return _OFFERED.match(text, value.start) is not None


def has_boxes(text: str) -> bool:
    """Whether a text holds boxes to tick."""
    return _BOX.search(text) is not None


def ticked(text: str) -> tuple[int, int] | None:
    """Where the one choice stands whose box is ticked; None where none or several are.

    A box stands before its choice where the text begins with one, else behind it.
    """
    boxes = list(_BOX.finditer(text))
    if boxes and any(c.isalnum() for c in text[: boxes[0].start()]):
        spans = [(start, box.start()) for start, box in zip([0, *(box.end() for box in boxes[:-1])], boxes, strict=True)]
    else:
        spans = _behind(boxes, len(text))
    chosen = [span for box, span in zip(boxes, spans, strict=True) if box["mark"] or box["ticked"]]
    return chosen[0] if len(chosen) == 1 else None


def ticked_on(line: Line) -> Iterator[tuple[Token, ...]]:
    """What stands on a line behind each ticked box, up to the next box or its cell's end; of boxes that stand behind
    what they are of, the only one's."""
    text = text_of(line.tokens)
    boxes = list(_BOX.finditer(text.text))
    if not boxes or not any(c.isalnum() for c in text.text[boxes[-1].end() :]):
        if len(boxes) == 1 and (boxes[0]["mark"] or boxes[0]["ticked"]):
            yield line.tokens[slice(*line.cells[0])][: len(line.tokens) - 1]  # the only box of its line, behind its choice
        return
    no_list = any(box["empty"] for box in boxes)
    for box, span in zip(boxes, _behind(boxes, len(text.text)), strict=True):
        if box["mark"] or (box["ticked"] and (no_list or box["ticked"] not in _BULLETS)):
            chosen = tuple(token for token in text.between(*span) if token.key)
            if chosen:
                end = line.cell_of(chosen[0].index - line.tokens[0].index)[1]
                yield tuple(token for token in chosen if token.index < line.tokens[0].index + end)


def _behind(boxes: list[re.Match[str]], end: int) -> list[tuple[int, int]]:
    """What stands between each box and the next, or the end."""
    starts = [*(box.start() for box in boxes), end]
    return [(box.end(), stop) for box, (_, stop) in zip(boxes, pairwise(starts), strict=True)]
