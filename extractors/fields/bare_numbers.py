"""Numbers that number a form's boxes, and labels that ask for a bare "Number": of what, the heading over them tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.fields.label import LABEL_GAP, Label, gap
from extractors.fields.layout import Layout, Line, Token
from extractors.fields.vocabulary import SPOKEN, notions_in
from extractors.values.normalised import fold

BARE_NUMBER, DOCUMENT_NUMBER = "bare_number", "document_number"
PASSPORT, PASSPORT_NUMBER, PASSPORT_EXPIRY = "passport", "passport_number", "passport_expiry_date"
OTHER_PAPERS = frozenset({"permit", "certificate", "record"})
HEADING_ROWS = 5  # rows over which a heading tells what a bare "Number" is of
HEADING_WORDS = 9  # longest heading

NUMBER_GAP = 1.6  # line heights between a box's number and its label, at most

_IDENTITY = re.compile(
    r"\b(?:nat(?:ional)?\.? ?(?:id|identity|identification)|id (?:card|no|number)|piece d.identite"
    r"|carte (?:nationale )?d.identite|visa|resident card|pr card|carte de (?:resident|sejour))\b"
)
"""What names, without accents, a paper that is no passport before a day of expiry."""

_FIELD_NUMBER = re.compile(
    r"\(?\d{1,2}[.),:;]?|\(?[a-zA-Z]\)|\(?\d{1,2}[a-z]\)?|\[\d{1,2}\]|\d{1,2}\.\d{1,2}[.)]?|[A-LN-Z]\.|\(?[ivxIVX]{2,4}[.)]"
    r"|[A-H]\.?[1-9]\.?|[a-k]\.|\d{1,2}[a-z][.)]"
)


def is_number(token: Token) -> bool:
    """Whether a token numbers a form's box: "4", "4.", "12)", "b)", "b.", "[3]", "1.2", "iv)", "A1"."""
    return _FIELD_NUMBER.fullmatch(token.text) is not None


def with_number(tokens: Sequence[Token], start: int) -> int:
    """Where a label begins with the number of its box."""
    if tokens[start].text.startswith("("):
        return start  # "1180 44 (dossier)": the end of a value
    numbered = start and (not tokens[start - 1].key or is_number(tokens[start - 1]))
    return with_number(tokens, start - 1) if numbered and gap(tokens[start - 1], tokens[start]) < NUMBER_GAP else start


def under_its_heading(label: Label, layout: Layout, fields: Mapping[str, frozenset[str]]) -> Label:
    """The label, a bare "Number" or "Document number" being the passport's where the heading over its rows speaks of one, and
    a bare "Valid until" not the passport's where that speaks of a permit."""
    bare = not label.fields and bool({SPOKEN + BARE_NUMBER, SPOKEN + DOCUMENT_NUMBER} & set(label.wordings))
    if not bare and PASSPORT_EXPIRY not in label.fields:
        return label
    said = _said_over(label, layout)
    passport = not said & OTHER_PAPERS and (PASSPORT in said or {"travel", "document"} <= said)
    if bare:
        return replace(label, fields=fields.get(SPOKEN + PASSPORT_NUMBER, frozenset())) if passport else label
    line = layout.lines[label.line]
    before = fold(" ".join(token.text for token in line.tokens[: label.start]))
    if "pass" not in before and _IDENTITY.search(before):
        return replace(label, fields=label.fields - {PASSPORT_EXPIRY})
    own = notions_in(layout.lines[label.line].tokens[label.start : label.end])
    others = said & OTHER_PAPERS and PASSPORT not in said | own
    return replace(label, fields=label.fields - {PASSPORT_EXPIRY}) if others else label


def _said_over(label: Label, layout: Layout) -> frozenset[str]:
    """What the words before a label on its line say of a paper, or else the nearest heading over it."""
    line = layout.lines[label.line]
    above = reversed(layout.lines[max(0, label.line - HEADING_ROWS) : label.line])
    beside = notions_in(token for token in line.tokens[: label.start] if not is_number(token))
    if beside & (OTHER_PAPERS | {PASSPORT, "travel"}):
        return beside
    return notions_in(next((found for found in map(_heading, above) if found), ()))


def _heading(line: Line) -> tuple[Token, ...]:
    """The line where it is one run of few words without figures, its own number or letter apart; "[Edit]" is none of it."""
    end = next((cell[0] for cell in line.cells[1:] if line.tokens[cell[0]].text.startswith("[")), len(line.tokens))
    tokens = tuple(token for token in line.tokens[:end] if token.key and not is_number(token) and len(token.key) > 1)
    apart = any(gap(one, other) > LABEL_GAP for one, other in pairwise(line.tokens[:end]) if not is_number(one))
    written = any(c.isdigit() for token in tokens for c in token.text)
    return () if apart or written or len(tokens) > HEADING_WORDS else tokens
