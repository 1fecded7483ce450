"""Dates whose day, month and year stand each over or under a caption of its own: "Année  Mois  Jour" over "1976  05  27".

What the date is the day of is told beside the captions: by the heading right over them, or by the caption left of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.days import BORN
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, text_of
from extractors.fields.signing import SIGNED_DATE
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind, Where

SCORE = 0.80
"""Rank of a date that stands so: as one at a label somewhat off."""

REACH = 2.0  # line heights from the captions to the row of their values, at most
SLACK = 2.0  # line heights by which a value may begin left of its caption, or end right of it

_PARTS = {"annee": "y", "year": "y", "mois": "m", "month": "m", "jour": "d", "day": "d"}
_BORN = re.compile(r"\b(?:date de naissance|date of birth|birth ?date)\b")
_SIGNATURE = re.compile(r"^signature\b")


def dates_in_columns(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The days of birth and of signing whose parts stand at captions of their own."""
    wanted = {name: spec for name, spec in specs.items() if spec.kind is Kind.DATE}
    for line in layout.lines if wanted else ():
        for captions in _captions(line):
            rows = [values for row in _beside(line, layout) if (values := _values(row, captions, layout))]
            if len(rows) != 1:
                continue
            values = rows[0]
            parts = {_PARTS[fold(caption.text)]: value.text for caption, value in zip(captions, values, strict=True)}
            day = f"{parts['y']}-{parts['m']:0>2}-{parts['d']:0>2}"
            for name, spec in wanted.items():
                value = read_kind(spec, day, context) if _tells(name, spec, line, captions, layout) else None
                if value is not None:
                    certainty = WHERE_CERTAINTY[Where.BELOW] * KIND_CERTAINTY[Kind.DATE]
                    yield Candidate(name, value, values, layout, SCORE * value.quality, certainty)


def _captions(line: Line) -> Iterator[tuple[Token, ...]]:
    """The three captions of one date that stand side by side on a line."""
    for i in range(len(line.tokens) - 2):
        three = line.tokens[i : i + 3]
        if {_PARTS.get(fold(token.text)) for token in three} == {"y", "m", "d"}:
            yield three


def _beside(line: Line, layout: Layout) -> Iterator[Line]:
    """The rows right under a line and right over it."""
    for number in (line.number + 1, line.number - 1):
        if 0 <= number < len(layout.lines):
            row = layout.lines[number]
            if max(row.y0 - line.y1, line.y0 - row.y1) < REACH * layout.height:
                yield row


def _values(row: Line, captions: tuple[Token, ...], layout: Layout) -> tuple[Token, ...]:
    """The figures of a row at three captions, the year's four among them; none where anything else stands there."""
    slack = SLACK * layout.height
    found = tuple(t for t in row.tokens if t.x1 > captions[0].x0 - slack and t.x0 < captions[2].x1 + slack)
    if len(found) != len(captions) or not all(token.text.isdigit() for token in found):
        return ()
    lengths = {_PARTS[fold(caption.text)]: len(value.text) for caption, value in zip(captions, found, strict=True)}
    return found if lengths["y"] == len("2024") and max(lengths["m"], lengths["d"]) <= len("31") else ()


def _tells(name: str, spec: FieldSpec, line: Line, captions: tuple[Token, ...], layout: Layout) -> bool:
    """Whether the print beside the captions says that a field's day stands at them."""
    at = captions[0].index - line.tokens[0].index
    if name == SIGNED_DATE:
        left = [cell for cell in line.cells if cell[1] <= at]
        return bool(left) and _SIGNATURE.match(fold(text_of(line.tokens[slice(*left[-1])]).text)) is not None
    over = layout.lines[line.number - 1] if line.number else None
    return spec.days[:1] == (BORN,) and over is not None and _BORN.search(fold(text_of(over.tokens).text)) is not None
