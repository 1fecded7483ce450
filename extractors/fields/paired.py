"""Labels in a row with their values in a row: "File / Individual reference   1177-3004-86 / C44 719 036".

As many values as labels stand right of them, under them or over them, parted by the same kind of mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.label import Label
from extractors.fields.layout import Line, Token
from extractors.fields.places import Barred, Place, places
from schemas.field_types import Where

MARKS = frozenset({"/", "·", "•", "→", "–", "—", "|"})
"""What parts the labels, and the values, of one row."""

AND = frozenset({"et", "and", "&"})
"""What joins the labels of a row, and its values, in words: "Délivrance et échéance : 30 août 2022 et 30 août 2024"."""


def paired_places(labels: Sequence[Label], page: Barred) -> Mapping[Label, Place]:
    """Where the value of each label stands that is one of a row."""
    found: dict[Label, Place] = {}
    for row in _rows(labels, page):
        values = next(filter(None, (_values(row, where, page) for where in (Where.RIGHT, Where.BELOW, Where.ABOVE))), None)
        found.update(zip(row, values or (), strict=False))
    return found


def _rows(labels: Sequence[Label], page: Barred) -> list[list[Label]]:
    """Labels of different fields, side by side, that nothing but marks part."""
    rows: list[list[Label]] = []
    for label in sorted(labels, key=lambda label: (label.line, label.start)):
        before = rows[-1][-1] if rows else None
        asked = (
            before and (before.fields or label.fields) and (not before.fields & label.fields or _is_name_and_given(before, label))
        )
        if before and asked and _marked(before, label, page):
            rows[-1].append(label)
        else:
            rows.append([label])
    return [row for row in rows if len(row) > 1]


def _is_name_and_given(one: Label, other: Label) -> bool:
    """Whether a bare name, which beside the given names is the family's, stands before those: "Nom / Prénom"."""
    return one.fields == {"family_name", "given_names"} and other.fields == {"given_names"}


def _marked(one: Label, other: Label, page: Barred) -> bool:
    """Whether a mark, and no word, stands between two labels."""
    if one.line != other.line or one.last_line != one.line:
        return False
    tokens = page.layout.lines[one.line].tokens
    between = tokens[one.end : other.start]
    edges = (*tokens[max(one.start, one.end - 1) : one.end], *between, tokens[other.start])
    joined = len([token for token in between if token.key]) == 1 and any(token.text in AND for token in between)
    return joined or (not any(token.key for token in between) and any(_is_mark(token) for token in edges))


def _is_mark(token: Token) -> bool:
    return token.text.strip(":") in MARKS


def _values(row: Sequence[Label], where: Where, page: Barred) -> list[Place]:
    """The values of a row of labels in one direction; none where there are more or fewer."""
    if where is Where.RIGHT:
        whole, line = places(row[-1], where, page), page.layout.lines[row[-1].line]
    else:
        spread = replace(row[0], end=row[-1].end, x1=row[-1].x1)
        whole = places(spread, where, page)
        line = _line_of(whole[0].tokens[0], page) if whole else page.layout.lines[row[0].line]
    if not whole:
        return []
    first = whole[0].tokens[0].index - line.tokens[0].index
    tokens = line.tokens[first : page.stop_right(line.number, first)]
    between = page.layout.lines[row[0].line].tokens[row[0].end : row[-1].start]
    joined = any(token.text in AND for token in between)
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if _is_mark(token) or (joined and token.text in AND):
            parts.append([])
        else:
            parts[-1].append(token)
            if joined and token.text.endswith(",") and len(parts) < len(row):
                parts.append([])
    if len(parts) != len(row) or not all(any(token.key for token in part) for part in parts):
        return []
    return [Place(where, tuple(part), whole[0].distance) for part in parts]


def _line_of(token: Token, page: Barred) -> Line:
    return next(line for line in page.layout.lines if line.tokens[0].index <= token.index <= line.tokens[-1].index)
