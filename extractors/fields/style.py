"""Where a page's values stand: right of their labels, under them or over them.

Papers keep to one manner, at least for some lines. Its dates, identifiers and amounts give it away, and so does the rhythm of
its rows: where a block begins with a row of values and ends with a row of labels, the labels are captions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.fields.kinds import Context, read_kind
from extractors.fields.label import Label
from extractors.fields.layout import Line, text_of
from extractors.fields.places import BELOW_REACH, Barred, places
from extractors.fields.signing import SIGNED_DATE
from schemas.field_types import FieldSpec, Kind, Where

OFF_STYLE = 0.65
"""Least weight of a direction in which none of the page's dates and identifiers stand, where they stand in another."""

STRICT = frozenset({Kind.DATE, Kind.IDENTIFIER})
"""Kinds that are told by their form alone."""

TELLING = STRICT | {Kind.MONEY, Kind.YEAR, Kind.CODE, Kind.PROVINCE}
"""Kinds by which a page's style is told."""

NEARNESS = 0.3  # votes of a label that stands clearly nearer to the print on one side of it
CLEARLY = 0.6  # part of the other distance under which print is clearly the nearer
MIN_VOTES = 2  # votes for values over their labels from which a page is taken to label its boxes at the bottom
REACH = 6.0  # lines from a label at which a vote has lost most of its weight …
FROM_AFAR = 0.3  # … down to this much, from wherever on the page

ROW_GAP = 1.5  # line heights between a row of labels and the row of their values, at most
COLUMN_SHIFT = 2.0  # line heights by which the two may be shifted against each other


@dataclass(frozen=True, slots=True)
class _Vote:
    line: int
    where: Where
    weight: float


@dataclass(frozen=True, slots=True)
class Style:
    """The weight of each direction, by the line that asks: a page may change its manner halfway."""

    votes: Sequence[_Vote]

    def at(self, line: int) -> Mapping[Where, float]:
        """The weights for a label on a line."""
        near = {w: sum(v.weight * _fading(v.line - line) for v in self.votes if v.where is w) for w in _DIRECTIONS}
        return self._weights(near)

    @property
    def overall(self) -> Mapping[Where, float]:
        """The weights for the page as a whole."""
        return self._weights({w: sum(v.weight for v in self.votes if v.where is w) for w in _DIRECTIONS})

    def _weights(self, votes: Mapping[Where, float]) -> Mapping[Where, float]:
        most = max(votes.values())
        weights = {where: OFF_STYLE + (1 - OFF_STYLE) * count / most if most else 1.0 for where, count in votes.items()}
        above = sum(vote.weight for vote in self.votes if vote.where is Where.ABOVE)
        if not most or votes[Where.ABOVE] < most or above < MIN_VOTES or votes[Where.ABOVE] <= votes[Where.BELOW]:
            weights[Where.ABOVE] = OFF_STYLE
        return defaultdict(lambda: 1.0, weights)


_DIRECTIONS = (Where.RIGHT, Where.BELOW, Where.ABOVE)


def style_of(specs: Mapping[str, FieldSpec], labels: Sequence[Label], page: Barred, context: Context) -> Style:
    """How a page keeps its values, by its labels."""
    votes: list[_Vote] = []
    signing = {name for name, spec in specs.items() if spec.kind is Kind.SIGNATURE or name == SIGNED_DATE}
    for label in (label for label in labels if not label.fields & signing):
        telling = [specs[name] for name in label.fields if specs[name].kind in TELLING]
        for where in _DIRECTIONS if telling else ():
            texts = [text_of(place.tokens).text for place in places(label, where, page)]
            if any(read_kind(spec, text, context) for spec in telling for text in texts):
                votes.append(_Vote(label.line, where, 1.0))
        nearer = _nearer(label, page) if label.fields else None
        if nearer:
            votes.append(_Vote(label.line, nearer, NEARNESS))
    return Style((*votes, *_rhythm(page)))


def _fading(lines: int) -> float:
    return FROM_AFAR + (1 - FROM_AFAR) * (REACH / (REACH + abs(lines))) ** 2


def _nearer(label: Label, page: Barred) -> Where | None:
    """Where the print nearest to a label stands: after its colon, else under or over it where one is clearly the nearer."""
    if places(label, Where.RIGHT, page):
        return Where.RIGHT if label.colon else None
    reach = {w: min((p.distance for p in places(label, w, page)), default=BELOW_REACH) for w in (Where.BELOW, Where.ABOVE)}
    near = min(reach, key=lambda where: reach[where])
    return near if reach[near] < CLEARLY * max(reach.values()) else None


def _rhythm(page: Barred) -> list[_Vote]:
    """A vote of each row of labels that has a row of values on one side of it only, or whose block begins on that side; and of
    each item of a list."""
    votes: list[_Vote] = []
    for line in page.layout.lines:
        if _is_row_of_labels(line, page):
            above, below = (_values_beside(line, page, step) for step in (-1, 1))
            if above and below:
                above = not _begins_with_labels(line, page)
            if above or below:
                votes.append(_Vote(line.number, Where.ABOVE if above else Where.BELOW, 1.0))
        elif any(_follows(line, other, page) for other in page.layout.lines[max(0, line.number - 1) : line.number + 2]):
            votes.append(_Vote(line.number, Where.RIGHT, 1.0))
    return votes


def _follows(line: Line, other: Line, page: Barred) -> bool:
    """Whether two lines are rows of one list, each a label and its value: under a heading of a table stands no other one."""
    rows = other is not line and all(_is_item(one, page) for one in (line, other))
    return rows and _aligned(line, other, page)


def _is_item(line: Line, page: Barred) -> bool:
    """Whether a line is a label and something that is none."""
    labels = page.labels.get(line.number, ())
    if len(labels) != 1 or len(line.cells) != 2:
        return False
    return labels[0].start <= 1 and line.cells[0][1] <= labels[0].end < line.cells[1][1]


def _begins_with_labels(line: Line, page: Barred) -> bool:
    """Whether the block of rows of labels and rows of values by turns that a row of labels stands in begins with labels."""
    values = page.layout.lines[line.number - 1]
    upper = page.layout.lines[values.number - 1] if values.number else None
    if upper is None or not _is_row_of_labels(upper, page) or not _aligned(upper, values, page):
        return False
    return not _values_beside(upper, page, -1) or _begins_with_labels(upper, page)


def _is_row_of_labels(line: Line, page: Barred) -> bool:
    """Whether most cells of a line of several begin with a label that nothing follows."""
    labels = page.labels.get(line.number, ())
    bare = {label.start for label in labels if label.end >= line.cell_of(label.start)[1]}
    count = sum(start in bare or (start < end - 1 and start + 1 in bare) for start, end in line.cells)
    return len(line.cells) > 1 and 2 * count > len(line.cells)


def _values_beside(line: Line, page: Barred, step: int) -> bool:
    """Whether the next line, or the one before, is a row of values in the columns of a row of labels."""
    at = line.number + step
    other = page.layout.lines[at] if 0 <= at < len(page.layout.lines) else None
    return other is not None and not page.labels.get(at) and _aligned(line, other, page)


def _aligned(one: Line, other: Line, page: Barred) -> bool:
    """Whether two lines next to each other have the same columns."""
    height = page.layout.height
    apart = max(one.y0, other.y0) - min(one.y1, other.y1)
    shifts = [abs(one.tokens[a].x0 - other.tokens[b].x0) for (a, _), (b, _) in zip(one.cells, other.cells, strict=False)]
    return apart <= ROW_GAP * height and len(one.cells) == len(other.cells) and max(shifts) <= COLUMN_SHIFT * height
