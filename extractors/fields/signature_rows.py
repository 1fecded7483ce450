"""Dates on the line that the applicant signs: "Signature of applicant   M. Reyes   2024-02-01"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY
from extractors.fields.kinds import Context
from extractors.fields.label import DATE_HINT
from extractors.fields.layout import Layout, Line, text_of
from extractors.fields.signing import NOT_APPLICANTS, SIGNED_DATE, SIGNING
from extractors.fields.vocabulary import notions_in, notions_of
from extractors.values.dates import read_dates
from schemas.field_types import FieldSpec, Kind

SCORE, TOLD = 0.98, 0.985
"""Rank and certainty of such a date: no label tells better whose signature it is of."""

HEADING_ROWS = 3  # rows over a line within which a heading "Signatures" says what the line is for
_APPLICANTS = ({"applicant"}, {"client"}, {"person", "kind_of_applicant"})


def signed_by_applicant(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The only date of a line that begins with the applicant's signature, or with the only one of the page."""
    spec = specs.get(SIGNED_DATE)
    signed = [line for line in layout.lines if _said(line) & SIGNING] if spec is not None and spec.first else []
    alone = len(signed) == 1 and _said(signed[0]) <= SIGNING
    for line in layout.lines if spec is not None and spec.first else ():
        if not (_applicant_signs(line, layout) or (alone and line is signed[0])):
            continue
        text = text_of(line.tokens)
        dates = read_dates(text.text, context.as_of, day_first=context.day_first)
        over = layout.lines[line.number - 1] if line.number and alone and not dates and _asks_for_a_day(line) else None
        if over is not None and len(over.cells) == len(line.cells) > 1:  # a line to sign on, labelled at its foot
            text = text_of(over.tokens)
            dates = read_dates(text.text, context.as_of, day_first=context.day_first)
        if len(dates) == 1:
            tokens = text.between(dates[0].start, dates[0].end)
            yield Candidate(SIGNED_DATE, dates[0], tokens, layout, SCORE * dates[0].quality, TOLD * KIND_CERTAINTY[Kind.DATE])


def _asks_for_a_day(line: Line) -> bool:
    """Whether the last cell of a line is the label of a date: "Signature   YYYY-MM-DD"."""
    last = line.tokens[slice(*line.cells[-1])]
    return all(DATE_HINT.fullmatch(token.text.strip("()")) or "date" in (notions_of(token.text) or ()) for token in last)


def _applicant_signs(line: Line, layout: Layout) -> bool:
    """Whether the first words of a line say that the applicant signs there, or a heading over them does."""
    said = _said(line)
    if not any(who <= said for who in _APPLICANTS) or said & NOT_APPLICANTS:
        return False
    above = layout.lines[max(0, line.number - HEADING_ROWS) : line.number]
    return bool(said & SIGNING) or any(
        _said(other) & SIGNING and _said(other) <= SIGNING | {"date"} for other in above if len(other.cells) == 1
    )


def _said(line: Line) -> frozenset[str]:
    """What the label says that a line begins with: its words up to a colon, or of its first cell."""
    tokens = line.tokens[slice(*line.cells[0])]
    end = next((i + 1 for i, token in enumerate(tokens) if token.text.endswith(":")), len(tokens))
    return notions_in(tokens[:end]) - {"filler"}
