"""Reading again what was read badly: the page, when most of it is in doubt; single lines, when only they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from extractors.ocr.engine import Engine, EngineWord, Layout, Picture, PixelBox, Words
from extractors.ocr.legibility import mean_confidence
from extractors.ocr.marks import Marks
from extractors.ocr.merging import merged
from extractors.ocr.pictures import ink_raised, scaled
from extractors.ocr.print_lines import lines_of_print

DOUBTFUL_PAGE = 0.70  # mean confidence below which the whole page is read again
DOUBTFUL_WORD = 0.60  # confidence below which a word's place is read again
DOUBTFUL_NUMBER = 0.85  # the same for words with a digit: dates and numbers decide, and "2T" for 27 still has 0.7
MOST_REGIONS = 16  # lines read again on one page, of either kind
MARGIN = 0.35  # of a line's height, left around it
LINE_PX = 44  # height of a line, margins apart, that the engine reads best
LARGEST_ENLARGEMENT = 3.0
READING_STEP = 1000  # added to the block of words of a later reading, so that lines stay apart


def read_again(page: Picture, words: Words, marks: Marks, engine: Engine, seconds: float) -> Words:
    """The words of an evened grey page after a second look at what is in doubt. A page that reads well costs nothing."""
    letter = float(np.median(marks.sizes)) if len(marks) else 12.0
    if mean_confidence(words) < DOUBTFUL_PAGE:
        words = merged(words, _later(engine.read(ink_raised(page, letter), Layout.SPARSE, seconds), 1))
    unread = lines_of_print(marks, page.shape, without=[word.box for word in words])
    regions = [*_doubtful_lines(words), *unread][:MOST_REGIONS]
    again = [_later(read_line(page, region, engine, seconds), 2 + at) for at, region in enumerate(regions)]
    return merged(words, [word for line in again for word in line])


def read_line(page: Picture, box: PixelBox, engine: Engine, seconds: float) -> Words:
    """One line of a page, cut out and enlarged; its words in pixels of the page."""
    left, top, right, bottom = box
    margin = max(3, round(MARGIN * (bottom - top)))
    left, top = max(0, left - 2 * margin), max(0, top - margin)
    crop = page[top : bottom + margin, left : right + 2 * margin]
    factor = min(LARGEST_ENLARGEMENT, LINE_PX / max(1, bottom - top))
    words = engine.read(scaled(crop, factor), Layout.LINE, seconds)
    return tuple(replace(word, box=_moved(word.box, factor, left, top)) for word in words)


def _doubtful_lines(words: Sequence[EngineWord]) -> list[PixelBox]:
    """The boxes of doubtful words, joined along their line, the most doubtful first."""
    doubtful: dict[tuple[int, int, int], list[EngineWord]] = {}
    for word in words:
        if _doubtful(word):
            doubtful.setdefault(word.line, []).append(word)
    ranked = sorted(doubtful.values(), key=lambda line: -sum(len(word.text) * (1 - word.confidence) for word in line))
    return [_around([word.box for word in line]) for line in ranked]


def _doubtful(word: EngineWord) -> bool:
    limit = DOUBTFUL_NUMBER if any(map(str.isdigit, word.text)) else DOUBTFUL_WORD
    return word.confidence < limit and any(map(str.isalnum, word.text))


def _later(words: Sequence[EngineWord], reading: int) -> Words:
    return tuple(replace(word, line=(word.line[0] + reading * READING_STEP, *word.line[1:])) for word in words)


def _around(boxes: Sequence[PixelBox]) -> PixelBox:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _moved(box: PixelBox, factor: float, left: int, top: int) -> PixelBox:
    x0, y0, x1, y1 = (value / factor for value in box)
    return round(x0) + left, round(y0) + top, round(x1) + left, round(y1) + top
