"""What OCR's words say of a machine-readable zone: that there may be one, where, and what it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import fmean

from extractors.coded.mrz.strip import Strip
from schemas.page import Word

_FILLERS = re.compile(r"[<«‹≤]{2,}|<\w*<|[KC<]{6,}")  # OCR reads long runs of fillers as K and C
_LONG_CODE = re.compile(r"(?=(?:\D*\d){6})[A-Z0-9<«‹]{20,}")  # twenty capitals and digits, six of them digits
MIN_LINE = 24  # characters: the shortest line of a zone has 30, and readers drop fillers
MAX_LINE = 60
SAME_LINE = 0.5  # of a word's height: how far its middle may lie from the line's


def looks_like_mrz(words: Sequence[Word]) -> bool:
    """Whether OCR saw what may be a zone: runs of fillers, or a long code of capitals and digits."""
    return any(_may_belong(word) for word in words)


def mrz_lines(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The lines, top to bottom, that hold a word of a zone and are as long as its lines are."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.box[1] + word.box[3], word.box[0])):
        line = next((line for line in reversed(lines) if _on_line(word, line[-1])), None)
        if line is None:
            lines.append([word])
        else:
            line.append(word)
    found = [tuple(sorted(line, key=lambda word: word.box[0])) for line in lines]
    return [line for line in found if looks_like_mrz(line) and MIN_LINE <= len(line_text(line)) <= MAX_LINE]


def line_text(line: Sequence[Word]) -> str:
    """The words of a line, joined: a zone has no spaces."""
    return "".join(word.text for word in line)


def line_confidence(line: Sequence[Word]) -> float:
    """Mean confidence of a line's words, 0-1."""
    return fmean(word.confidence for word in line)


def strips_of(lines: Sequence[Sequence[Word]], width: int, height: int) -> Iterator[Strip]:
    """Where lines of words stand in the image, in pixels."""
    for line in lines:
        x0, x1 = min(word.box[0] for word in line) * width, max(word.box[2] for word in line) * width
        y0, y1 = min(word.box[1] for word in line) * height, max(word.box[3] for word in line) * height
        yield Strip((x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0, 0.0)


def _may_belong(word: Word) -> bool:
    return bool(_FILLERS.search(word.text) or _LONG_CODE.search(word.text))


def _on_line(word: Word, other: Word) -> bool:
    height = min(word.box[3] - word.box[1], other.box[3] - other.box[1])
    return abs((word.box[1] + word.box[3]) - (other.box[1] + other.box[3])) / 2 <= SAME_LINE * height
