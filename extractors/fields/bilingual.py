"""The halves of bilingual labels made one: side by side with a slash, or one under the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extractors.fields.bare_numbers import is_number
from extractors.fields.label import LABEL_GAP, Label, gap
from extractors.fields.layout import Layout, Line
from extractors.fields.vocabulary import HOLDER, SPOKEN

_HOLDER = SPOKEN + HOLDER
DASHES = ("-", "–", "—")

DOCUMENT_NUMBER, TRAVEL_DOCUMENT = "document_number", "travel_document_number"
FAMILY_NAME, GIVEN_NAMES = "family_name", "given_names"
STACKED = 1.1
"""The second half of a bilingual label stands at most this many line heights under the first."""


def join_halves(labels: list[Label], layout: Layout) -> tuple[Label, ...]:
    """The labels of a page, each of several halves once."""
    return _stacked(_side_by_side(labels, layout), layout)


def _side_by_side(labels: list[Label], layout: Layout) -> list[Label]:
    """Bilingual halves on one line joined; words after a slash that nobody knows belong to the label before it."""
    joined: list[Label] = []
    for label in labels:
        before = joined[-1] if joined else None
        if before and before.line == label.line and _side_by_side_halves(layout.lines[label.line], before, label):
            joined[-1] = _union(before, label)
        else:
            joined.append(label)
    whole = [_past_unknown_half(_from_unknown_half(label, layout, joined), layout, joined) for label in joined]
    return [_after_whose(label, layout, whole) for label in whole]


def _after_whose(label: Label, layout: Layout, labels: Iterable[Label]) -> Label:
    """A label with the words before it that say whose it is: under "Applicant: family name" the value stands at the left."""
    cell = layout.lines[label.line].cell_of(label.start)
    whose = (o for o in labels if o.line == label.line and o.colon and o.end == label.start and o.start >= cell[0])
    return next((replace(label, x0=other.x0) for other in whose), label)


def _side_by_side_halves(line: Line, one: Label, other: Label) -> bool:
    """Whether a slash, or nothing but a space, parts two labels that say the same."""
    between = line.tokens[one.end - 1 : other.start]
    slash = any(token.text.startswith("/") or token.text.endswith("/") for token in (*between, line.tokens[other.start]))
    if any(token.key for token in between[1:]) or not (slash or line.cell_of(one.start) == line.cell_of(other.start)):
        return False
    return _one(one, other) if slash else bool(one.fields) and one.fields == other.fields and not one.colon


def _one(one: Label, other: Label) -> bool:
    """Whether two neighbouring labels say the same: they share a field, or neither has one."""
    if {one.fields, other.fields} == {frozenset({FAMILY_NAME, GIVEN_NAMES}), frozenset({GIVEN_NAMES})}:
        return False  # "Nom / Prénom": two values
    return bool(one.fields & other.fields) or not (one.fields or other.fields) or _vaguer(one, other) or _vaguer(other, one)


def _vaguer(one: Label, other: Label) -> bool:
    """Whether a half says less than the other one does: "Travel document no. / Document"."""
    return one.fields == {DOCUMENT_NUMBER} and other.fields == {TRAVEL_DOCUMENT}


def _union(one: Label, other: Label) -> Label:
    shared = one.fields & other.fields or (other.fields if _vaguer(one, other) else one.fields)
    return replace(
        one, wordings=one.wordings + other.wordings, fields=shared, end=other.end if one.line == other.line else one.end,
        similarity=max(one.similarity, other.similarity), colon=one.colon or other.colon, leads=one.leads or other.leads,
        x0=min(one.x0, other.x0), y0=min(one.y0, other.y0), x1=max(one.x1, other.x1), y1=max(one.y1, other.y1),
        last_line=max(one.last_line, other.last_line),
    )  # fmt: skip


def _from_unknown_half(label: Label, layout: Layout, labels: Iterable[Label]) -> Label:
    """A label after a slash, with the words before the slash that nobody knows: its other half, in another language."""
    line = layout.lines[label.line]
    first = line.cell_of(label.start)[0]
    slash = line.tokens[label.start].text.startswith("/") or (
        label.start > first and line.tokens[label.start - 1].text.endswith("/")
    )
    known = any(other.line == label.line and first < other.end <= label.start for other in labels)
    half = line.tokens[first : label.start]
    if known or not half or any(c.isdigit() for token in half for c in token.text if not is_number(token)):
        return label
    if slash:
        return replace(label, start=first, leads=True, x0=min(token.x0 for token in half))
    dash = line.tokens[label.start].text in DASHES  # "Intended location of work - Province"
    return replace(label, x0=min(token.x0 for token in half)) if dash else label


def _past_unknown_half(label: Label, layout: Layout, labels: Iterable[Label]) -> Label:
    """A label followed by a slash: what stands between the slash and a colon or gap is its other half."""
    tokens = layout.lines[label.line].tokens
    slash = (label.end < len(tokens) and tokens[label.end].text.startswith("/")) or tokens[label.end - 1].text.endswith("/")
    if not slash or label.colon:
        return label
    end = label.end
    stop = min((other.start for other in labels if other.line == label.line and other.start >= end), default=len(tokens))
    while end < stop:
        if end > label.end and not tokens[end].key and not tokens[end].text.strip("._…"):
            break  # leaders: "Surname(s) / Nom(s) ........ TOURÉ"
        end += 1
        if tokens[end - 1].text.endswith(":") or (end < len(tokens) and gap(tokens[end - 1], tokens[end]) > LABEL_GAP):
            break
    return replace(label, end=end, x1=max(label.x1, tokens[end - 1].x1), colon=tokens[end - 1].text.endswith(":"))


def _stacked(labels: Iterable[Label], layout: Layout) -> tuple[Label, ...]:
    """Bilingual halves on two lines, one under the other, joined."""
    joined: list[Label] = []
    labels = tuple(labels)
    for label in labels:
        by_itself = label.colon and not _is_bare(label, layout, labels)  # "Applicant" is a heading over "Name: …"
        uppers = (i for i, other in enumerate(joined) if _under(label, other, layout) and _is_bare(other, layout, joined))
        above = None if by_itself else next(uppers, None)
        if above is None:
            joined.append(label)
        else:
            joined[above] = replace(_union(joined[above], label), line=joined[above].line)
    return tuple(joined)


def _is_bare(label: Label, layout: Layout, labels: Iterable[Label]) -> bool:
    """Whether nothing but other labels stands right of a label: its value is not there."""
    tokens = layout.lines[label.line].tokens
    starts = {other.start for other in labels if other.line == label.line}
    following = next((i for i in range(label.end, len(tokens)) if tokens[i].key), None)
    return following is None or following in starts


def _under(lower: Label, upper: Label, layout: Layout) -> bool:
    height = layout.height
    close = 0 <= lower.y0 - upper.y1 + height / 2 <= (STACKED + 0.5) * height and lower.line > upper.last_line
    return (
        close
        and abs(lower.x0 - upper.x0) < height
        and bool(lower.fields)
        and lower.fields == upper.fields
        and not upper.colon
        and (_HOLDER in lower.wordings or _HOLDER not in upper.wordings)  # "The applicant" is a heading over "Name"
        and lower.wordings[0] != upper.wordings[0]
    )
