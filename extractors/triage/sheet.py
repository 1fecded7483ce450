"""A page's words put back on their lines, columns and blocks, folded once for all that is looked up on it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from extractors.triage.folding import fold, fold_words
from schemas.page import Box, Page, Word

SAME_ROW = 0.5
"""Words stand on one row when their boxes share at least this part of the lower one's height."""

COLUMN_GAP = 1.8
"""A gap wider than this many line heights divides a row into segments: a table's cells, two columns."""

BLOCK_GAP = 1.6
"""A segment goes on with the one above when at most this many line heights lie between them."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand side by side without a column gap."""

    text: str  # as printed
    box: Box
    size: float  # median height of its words, fraction of the page
    first: int  # index of its first folded word on the sheet
    letters: int  # letters and digits in it


@dataclass(frozen=True, slots=True)
class Sheet:
    """What triage looks at: folded words in reading order, one string without spaces, and the segments they stand in."""

    words: tuple[str, ...]  # folded, never empty
    starts: tuple[int, ...]  # where each word begins in `squeezed`
    squeezed: str  # all folded words without spaces
    segments: tuple[Segment, ...]  # in reading order: block by block
    segment_of: tuple[int, ...]  # index of the segment of each word
    size: float  # median height of a word on the page, fraction of its height

    def word_at(self, position: int) -> int:
        """Index of the word that holds a position of `squeezed`."""
        return bisect_right(self.starts, position) - 1


def lay_out(page: Page) -> Sheet:
    """The sheet of a page as read."""
    ratio = page.width / page.height if page.width > 0 and page.height > 0 else 1.0
    blocks = _blocks([segment for row in _rows(page.words) for segment in _split(row, ratio)])
    words: list[str] = []
    segments: list[Segment] = []
    segment_of: list[int] = []
    for printed in (segment for block in blocks for segment in block):
        folded = [part for word in printed for part in fold_words(word.text)]
        segments.append(_segment(printed, first=len(words), letters=sum(map(len, folded))))
        segment_of.extend([len(segments) - 1] * len(folded))
        words.extend(folded)
    heights = [word.box[3] - word.box[1] for word in page.words if fold(word.text)]
    return Sheet(
        words=tuple(words),
        starts=tuple(_offsets(words)),
        squeezed="".join(words),
        segments=tuple(segments),
        segment_of=tuple(segment_of),
        size=median(heights) if heights else 0.0,
    )


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words by row from top to bottom, each row from left to right."""
    rows: list[list[Word]] = []
    top = bottom = -1.0
    for word in sorted(words, key=lambda w: w.box[1] + w.box[3]):
        y0, y1 = word.box[1], word.box[3]
        shared = min(bottom, y1) - max(top, y0)
        if rows and shared >= SAME_ROW * min(bottom - top, y1 - y0):
            rows[-1].append(word)
            top, bottom = (top + y0) / 2, (bottom + y1) / 2
        else:
            rows.append([word])
            top, bottom = y0, y1
    for row in rows:
        row.sort(key=lambda w: w.box[0])
    return rows


def _split(row: list[Word], ratio: float) -> Iterable[list[Word]]:
    """A row's segments. Boxes are fractions of width and of height: `ratio` (width / height) makes them comparable."""
    height = median(word.box[3] - word.box[1] for word in row)
    segment = row[:1]
    for word in row[1:]:
        if (word.box[0] - segment[-1].box[2]) * ratio > COLUMN_GAP * height:
            yield segment
            segment = []
        segment.append(word)
    yield segment


def _blocks(segments: list[list[Word]]) -> list[list[list[Word]]]:
    """Segments that stand under one another, as a reader of columns would take them."""
    blocks: list[list[list[Word]]] = []
    open_blocks: list[tuple[Box, list[list[Word]]]] = []
    for segment in segments:
        box = _around(segment)
        height = box[3] - box[1]
        open_blocks = [(above, block) for above, block in open_blocks if box[1] - above[3] <= BLOCK_GAP * height]
        over = [pair for pair in open_blocks if pair[0][3] <= box[1] + height / 2 and _overlap(pair[0], box) > 0]
        if over:
            nearest = max(over, key=lambda pair: _overlap(pair[0], box))
            nearest[1].append(segment)
            open_blocks.remove(nearest)
            open_blocks.append((box, nearest[1]))
        else:
            blocks.append([segment])
            open_blocks.append((box, blocks[-1]))
    return blocks


def _segment(words: list[Word], first: int, letters: int) -> Segment:
    size = median(word.box[3] - word.box[1] for word in words)
    return Segment(" ".join(word.text for word in words), _around(words), size, first, letters)


def _around(words: list[Word]) -> Box:
    lefts, tops, rights, bottoms = zip(*(word.box for word in words), strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _overlap(one: Box, other: Box) -> float:
    return min(one[2], other[2]) - max(one[0], other[0])


def _offsets(words: Iterable[str]) -> Iterable[int]:
    position = 0
    for word in words:
        yield position
        position += len(word)
