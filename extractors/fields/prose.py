"""A page's running text: lines that go on on the next one, each paragraph apart, columns never mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractors.fields.layout import Layout, Line, Token

PROSE_GAP = 3.0
"""A gap wider than this many line heights parts two columns of text; a justified line's spaces stay under it."""

NEXT_LINE = 1.7  # line heights between a line of a paragraph and the next, at most
NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]")
"""What numbers an item, which begins a paragraph: "3. April 1, 1995"."""

INDENT = 6.0  # line heights that a paragraph's first line may be set in or out


@dataclass(slots=True)
class _Paragraph:
    tokens: list[Token]
    left: float
    bottom: float
    right: float


@lru_cache(maxsize=16)
def paragraphs(layout: Layout, gap: float = PROSE_GAP) -> tuple[tuple[Token, ...], ...]:
    """Runs of tokens in reading order; a template is looked for within each, a value never reaches beyond.

    `gap` is the space, in line heights, that parts two columns.
    """
    height = layout.height
    done: list[_Paragraph] = []
    growing: list[_Paragraph] = []
    for line in layout.lines:
        growing = [p for p in growing if line.y0 - p.bottom <= NEXT_LINE * height]
        for run in _runs(line, gap * height):
            item = len(run) > 1 and NUMBERED.fullmatch(run[0].text)
            over = [p for p in growing if abs(p.left - run[0].x0) <= INDENT * height and p.bottom <= line.y1 - height / 2]
            above = None if item else max(over, key=lambda p: p.bottom, default=None)
            if above is None:
                above = _Paragraph([], run[0].x0, line.y1, run[-1].x1)
                done.append(above)
                growing.append(above)
            above.tokens.extend(run)
            above.bottom, above.left = line.y1, min(above.left, run[0].x0)
    return tuple(tuple(p.tokens) for p in done)


def _runs(line: Line, gap: float) -> Iterator[tuple[Token, ...]]:
    start = 0
    for i in range(1, len(line.tokens) + 1):
        if i == len(line.tokens) or line.tokens[i].x0 - line.tokens[i - 1].x1 > gap or line.tokens[i].ruled:
            yield line.tokens[start:i]
            start = i
