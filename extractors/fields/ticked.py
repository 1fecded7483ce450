"""Choices that a tick marks: "[ ] LMIA exempt  [X] Open Work Permit"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.fields.candidates import Candidate
from extractors.fields.confidence import KIND_CERTAINTY, WHERE_CERTAINTY
from extractors.fields.kinds import Context, read_kind
from extractors.fields.layout import Layout, Line, Token, text_of
from schemas.field_types import FieldSpec, Kind, Where

SCORE = 0.90
"""Rank of a ticked choice: behind one that stands at its field's label."""

_TICKED = re.compile(r"[☒☑✓✔✗✘]|[\[(][xX✓✔✗✘][\])]")
_BOX = re.compile(r"[☐□]|[\[(]\s*[\])]?|[\])]")


def ticked_choices(specs: Mapping[str, FieldSpec], layout: Layout, context: Context) -> Iterator[Candidate]:
    """The codes that stand behind a ticked box; none of a line whose boxes stand behind what they are of."""
    wanted = {name: spec for name, spec in specs.items() if spec.kind is Kind.CODE}
    for line in layout.lines if wanted else ():
        for tokens in _choices(line):
            text = text_of(tokens)
            for name, spec in wanted.items():
                value = read_kind(spec, text.text, context)
                if value:
                    certainty = WHERE_CERTAINTY[Where.RIGHT] * KIND_CERTAINTY[Kind.CODE]
                    yield Candidate(name, value, tokens, layout, SCORE * value.quality, certainty)


def _choices(line: Line) -> Iterator[tuple[Token, ...]]:
    """What stands between each ticked box of a line and the next box or the end of its cell."""
    if _BOX.fullmatch(line.tokens[-1].text) or _TICKED.fullmatch(line.tokens[-1].text):
        return
    for i, token in enumerate(line.tokens[:-1]):
        if _TICKED.fullmatch(token.text):
            stop = line.cell_of(i + 1)[1]
            end = next((j for j in range(i + 1, stop) if _is_box(line.tokens[j])), stop)
            if end > i + 1:
                yield line.tokens[i + 1 : end]


def _is_box(token: Token) -> bool:
    return bool(_BOX.fullmatch(token.text) or _TICKED.fullmatch(token.text))
