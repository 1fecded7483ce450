"""Numbers that number a form's boxes, and labels that ask for a bare "Number": of what, the heading over them tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from extractors.fields.label import LABEL_GAP, Label, gap
from extractors.fields.layout import Layout, Line, Token
from extractors.fields.vocabulary import SPOKEN, notions_of

BARE_NUMBER, DOCUMENT_NUMBER = "bare_number", "document_number"
PASSPORT, PASSPORT_NUMBER = "passport", "passport_number"
HEADING_ROWS = 5  # rows over which a heading tells what a bare "Number" is of
HEADING_WORDS = 9  # longest heading

_FIELD_NUMBER = re.compile(
    r"\(?\d{1,2}[.),:;]?|\(?[a-zA-Z]\)|\(?\d{1,2}[a-z]\)?|\[\d{1,2}\]|\d{1,2}\.\d{1,2}[.)]?|[A-LN-Z]\.|\(?[ivxIVX]{2,4}[.)]"
    r"|[A-H]\.?[1-9]\.?"
)


def is_number(token: Token) -> bool:
    """Whether a token numbers a form's box: "4", "4.", "12)", "b)", "[3]", "1.2", "iv)", "A1"."""
    return _FIELD_NUMBER.fullmatch(token.text) is not None


def under_its_heading(label: Label, layout: Layout, fields: Mapping[str, frozenset[str]]) -> Label:
    """The label, a bare "Number" or "Document number" being the passport's where the heading over its rows speaks of one."""
    if label.fields or not {SPOKEN + BARE_NUMBER, SPOKEN + DOCUMENT_NUMBER} & set(label.wordings):
        return label
    line = layout.lines[label.line]
    above = reversed(layout.lines[max(0, label.line - HEADING_ROWS) : label.line])
    beside = tuple(token for token in line.tokens[: line.cell_of(label.start)[0]] if not is_number(token))
    nothing: tuple[Token, ...] = ()
    heading = beside or next((found for found in map(_heading, above) if found), nothing)
    said = {notion for token in heading for notion in notions_of(token.text) or ()}
    passport = not said & {"permit", "certificate"} and (PASSPORT in said or {"travel", "document"} <= said)
    return replace(label, fields=fields.get(SPOKEN + PASSPORT_NUMBER, frozenset())) if passport else label


def _heading(line: Line) -> tuple[Token, ...]:
    """The line where it is one run of few words without figures, its own number or letter apart; "[Edit]" is none of it."""
    end = next((cell[0] for cell in line.cells[1:] if line.tokens[cell[0]].text.startswith("[")), len(line.tokens))
    tokens = tuple(token for token in line.tokens[:end] if token.key and not is_number(token) and len(token.key) > 1)
    apart = any(gap(one, other) > LABEL_GAP for one, other in pairwise(line.tokens[:end]) if not is_number(one))
    written = any(c.isdigit() for token in tokens for c in token.text)
    return () if apart or written or len(tokens) > HEADING_WORDS else tokens
