"""What a reader notices around each word of a document, as short texts that are counted and weighed ("features").

Words that are nobody's own (labels, prose) are named; names and numbers only by their look, so that nothing is learned of
the persons on the papers that were learned from.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from extractors.fields.layout import Layout, Line, Token, text_of
from extractors.values.dates import read_dates
from extractors.values.normalised import fold

NEAR_LINES = 4  # over a line, in which the words above a cell are looked for
TABLE_ROWS = 20  # over a cell, in which its column's head is looked for
HEADING_WORDS = 9  # at most
TALLER = 1.15  # times the page's usual height from which a line stands out as a heading
SMALLER = 0.9  # of a word's height: captions are
NAME = "Name"  # how a feature names a word with a capital that is none of the language's
_EDGES = ".,;:()[]«»\"'“”*_-"


@dataclass(slots=True)
class Surroundings:
    """The words of a document that may be part of a value, and what stands around them."""

    words: list[tuple[int, Token]] = field(default_factory=list)  # number of the layout, word
    features: list[list[str]] = field(default_factory=list)  # of each word, its cell's apart
    cells: list[int] = field(default_factory=list)  # the cell that each word stands in
    of_cells: list[list[str]] = field(default_factory=list)  # features of each cell
    dates: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)  # ISO date, its words


@dataclass(slots=True)
class _Row:
    """A line with what is asked of it again and again."""

    layout: Layout
    number: int  # of the layout
    line: Line
    told: list[str]  # its words as features name them
    dates: list[tuple[str, range]]  # ISO date, indices of its words in the line


def surroundings_of(layouts: Sequence[Layout], vocabulary: Set[str], as_of: dt.date) -> Surroundings:
    """What stands around the words of a document's pages.

    Args:
        vocabulary: folded words that may be named; all others are told by their look.
        as_of: the day by which two-digit years are resolved.
    """
    rows = [
        _Row(layout, number, line, [named(token.text, vocabulary) for token in line.tokens], list(_dates(line, as_of)))
        for number, layout in enumerate(layouts)
        for line in layout.lines
    ]
    found = Surroundings()
    often = Counter(fold(token.text) for row in rows for token in row.line.tokens)
    days = sorted({day for row in rows for day, _ in row.dates})
    heading: list[str] = []
    topic: list[str] = []
    for at, row in enumerate(rows):
        over = [other for other in rows[max(0, at - NEAR_LINES) : at] if other.number == row.number][::-1]
        under = [other for other in rows[at + 1 : at + NEAR_LINES] if other.number == row.number]
        before = [word for other in over[1::-1] for word in other.told]
        for place, (start, end) in enumerate(row.line.cells):
            if any(_may_be_of_a_value(token) for token in row.line.tokens[start:end]):
                _note_cell(found, row, place, over, under, heading)
                found.of_cells[-1] += (f"topic {word}" for word in topic)
                found.of_cells[-1] += (f"column {word}" for word in _column_head(rows, at, start, end))
                _note_words(found, row, start, end, before, often, days)
        if _is_short(row):
            topic = row.told[:8]
            heading = topic if _stands_out(row) else heading
    return found


def named(text: str, vocabulary: Set[str]) -> str:
    """A word as a feature names it: itself if the vocabulary has it, else what it looks like."""
    word = fold(text).strip(_EDGES)
    if not word:
        return text[:2]
    if any(c.isdigit() for c in word):
        return f"#{min(len(word), 9)}"
    return word if word in vocabulary else NAME if text[:1].isupper() else "name"


def _may_be_of_a_value(token: Token) -> bool:
    """Whether a word may be what is looked for: numbers and what is written with a capital. Words of prose and labels fill most
    pages and are no values of their own."""
    return any(c.isdigit() or c.isupper() for c in token.text)


def _dates(line: Line, as_of: dt.date) -> Iterator[tuple[str, range]]:
    if not any(c.isdigit() for token in line.tokens for c in token.text):
        return
    text = text_of(line.tokens)
    first = line.tokens[0].index
    for day in read_dates(text.text, as_of):
        tokens = text.between(day.start, day.end)
        yield day.value, range(tokens[0].index - first, tokens[-1].index - first + 1)


def _is_short(row: _Row) -> bool:
    """Whether a line may say what those under it are about: few words, no number, no end of a sentence."""
    tokens = row.line.tokens
    if len(row.line.cells) != 1 or len(tokens) > HEADING_WORDS or tokens[-1].text.endswith((".", ",")):
        return False
    return not any(c.isdigit() for token in tokens for c in token.text)


def _stands_out(row: _Row) -> bool:
    tall = max(token.height for token in row.line.tokens) > TALLER * row.layout.height
    return tall or all(token.text.isupper() for token in row.line.tokens if token.key)


def _column_head(rows: Sequence[_Row], at: int, start: int, end: int) -> Sequence[str]:
    """The words over a table's column: the topmost cell of the rows of several cells that go up from here."""
    row, head = rows[at], []
    for other in rows[at - 1 : max(0, at - TABLE_ROWS) : -1] if at else ():
        if other.number != row.number or len(other.line.cells) < 2:
            break
        for _, a, z in _in_column(row, start, end, (other,), 1):
            head = other.told[a:z][:5]
    return head


def _note_cell(
    found: Surroundings, row: _Row, place: int, over: Sequence[_Row], under: Sequence[_Row], heading: Sequence[str]
) -> None:
    """What all words of a cell share: the cells beside, over and under it, the heading, its place on the page."""
    line, told, cells = row.line, row.told, row.line.cells
    start, end = cells[place]
    features = [f"heading {word}" for word in heading]
    features += (f"page {min(row.number, 3)}", f"down {int(line.y0 * 10)}", f"cell {place}/{min(len(cells), 4)}")
    features.append(f"long {min(end - start, 15)}")
    if place:
        left, right = cells[place - 1]
        features += _whole_and_words("left", told[left:right][-8:])
        if line.tokens[right - 1].text.endswith(":"):
            features.append("left:")
    if place > 1:
        features += _whole_and_words("first", told[slice(*cells[0])][:6])
    if place + 1 < len(cells):
        features += _whole_and_words("right", told[slice(*cells[place + 1])][:5])
    for nth, (other, a, z) in enumerate(_in_column(row, start, end, over, 3)):
        features += _whole_and_words(f"over{nth}", other.told[a:z][:9])
        if nth == 0:
            gap = (line.y0 - other.line.y1) / row.layout.height
            features.append(f"gap {min(int(gap * 2), 6)}")
            features.append(f"small {other.line.tokens[a].height < SMALLER * line.tokens[start].height}")
            features.append(f"flush {abs(other.line.tokens[a].x0 - line.tokens[start].x0) < row.layout.height / 2}")
    for other, a, z in _in_column(row, start, end, under, 1):
        features += _whole_and_words("under", other.told[a:z][:8])
        features.append(f"caption {other.line.tokens[a].height < SMALLER * line.tokens[start].height}")
    found.of_cells.append(features)


def _whole_and_words(where: str, words: Sequence[str]) -> Iterator[str]:
    yield f"{where} = {' '.join(words)}"
    for word in words:
        yield f"{where} {word}"


def _in_column(row: _Row, start: int, end: int, rows: Sequence[_Row], most: int) -> Iterator[tuple[_Row, int, int]]:
    """The nearest cells over or under one that share some of its width."""
    x0, x1 = row.line.tokens[start].x0, row.line.tokens[end - 1].x1
    for other in rows:
        tokens = other.line.tokens
        cell = next(((a, z) for a, z in other.line.cells if tokens[a].x0 < x1 and tokens[z - 1].x1 > x0), None)
        if cell:
            yield other, *cell
            most -= 1
            if not most:
                return


def _note_words(
    found: Surroundings, row: _Row, start: int, end: int, before: Sequence[str], often: Counter[str], days: Sequence[str]
) -> None:
    """What each word of a cell has of its own: its look, the words before and after it, and of a date its rank in time."""
    tokens, told, cell = row.line.tokens, row.told, len(found.of_cells) - 1
    known: dict[int, tuple[str, range]] = {i: (day, span) for day, span in row.dates for i in span}
    numbered: dict[int, int] = {}
    for i in range(start, end):
        token = tokens[i]
        if not _may_be_of_a_value(token):
            continue
        before_it, after_it = told[start:i], told[i + 1 : i + 7]
        features = [f"look {look(token.text)}", f"is {told[i]}", f"often {min(often[fold(token.text)], 4)}"]
        features.append(f"nth {len(found.words).bit_length()}")
        features.append(f"across {int(token.x0 / row.layout.aspect * 4)}")
        features.append(f"tall {round(token.height / row.layout.height * 3)}")
        features += (f"{nth} before {word}" for nth, word in enumerate(reversed(before_it[-4:])))
        features.append(f"behind {' '.join(before_it[-3:])}" if before_it else "opens its cell")
        if len(before_it) > 1:
            features += (f"behind {' '.join(before_it[-2:])}", f"cell opens {' '.join(before_it[:6])}")
        features += (f"before {word}" for word in [*before, *told[:i]][-10:])
        features += (f"{nth} after {word}" for nth, word in enumerate(after_it[:3]))
        features += (f"after {word}" for word in after_it)
        if i:
            features.append(f"stop before {tokens[i - 1].text[-1:]}")
        features.append(f"stop {'' if token.text[-1:].isalnum() else token.text[-1:]}")
        if i in known:
            features += _of_a_date(known[i], told, start, before, days, len(found.dates))
        numbered[i] = len(found.words)
        found.words.append((row.number, token))
        found.features.append(features)
        found.cells.append(cell)
    for day, span in row.dates:
        words = tuple(numbered[i] for i in span if i in numbered)
        if words:
            found.dates.append((day, words))


def _of_a_date(
    date: tuple[str, range], told: Sequence[str], start: int, before: Sequence[str], days: Sequence[str], nth: int
) -> Iterator[str]:
    """What is noticed of a whole date, on each of its words."""
    day, span = date
    before_it = told[start : span.start]
    yield f"date {min(nth, 6)}"
    yield f"rank {min(days.index(day), 6)}/{min(len(days), 7)}"
    yield f"years {max(-12, min(12, int(day[:4]) - int(days[-1][:4])))}"
    yield f"date behind {' '.join(before_it[-3:])}"
    yield f"date cell opens {' '.join(before_it[:6])}"
    yield f"date goes on {' '.join(told[span.stop : span.stop + 2])}"
    yield from (f"{nth} before date {word}" for nth, word in enumerate(reversed(before_it[-3:])))
    yield from (f"before date {word}" for word in [*before, *told[: span.start]][-8:])


def look(text: str) -> str:
    """The look of a word: capitals X, small letters x, figures 0, no more than two or three of a kind in a row."""
    shape = re.sub(r"\d", "0", re.sub(r"[a-zà-ÿ]", "x", re.sub(r"[A-ZÀ-Þ]", "X", text)))
    return re.sub(r"x{3,}", "xx", re.sub(r"X{3,}", "XX", shape))[:12]
