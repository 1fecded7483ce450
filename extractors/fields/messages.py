"""Messages within messages: of a letter that somebody passed on, only the office's own message is the paper."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.candidates import FIRST_MEANT, Candidate
from extractors.fields.layout import Layout, text_of
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind

OF_ANOTHER = 0.85
"""Certainty of what another message than the office's says: not accepted."""

HEAD_LINES = 5  # lines of a message's head, from its sender on

_SENDER = re.compile(r"^[>|\s]*(?:from|de|expediteur|de la part de|sender|sent by)\s*:", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:ircc|cic|mifi|pmi|imp|gc\.ca|gouv\.qc\.ca|canada\.ca|ministere|immigration|arrima|no-?reply|donotreply|portail|portal)\b"
)
_PASSED_ON = frozenset({Kind.DATE, Kind.NAME})


def in_doubt_in_others(
    specs: Mapping[str, FieldSpec], candidates: Sequence[Candidate], layouts: Sequence[Layout]
) -> list[Candidate]:
    """The candidates, days and names in doubt that stand in a message around, or under, the office's."""
    spans = {id(layout): _own_message(layout) for layout in layouts}
    return [
        replace(c, score=c.score * FIRST_MEANT, certainty=c.certainty * OF_ANOTHER)
        if specs[c.field].kind in _PASSED_ON and not _within(c, spans.get(id(c.layout)))
        else c
        for c in candidates
    ]


def _within(candidate: Candidate, span: tuple[int, int] | None) -> bool:
    return span is None or span[0] <= candidate.tokens[0].index < span[1]


def _own_message(layout: Layout) -> tuple[int, int] | None:
    """The indices of the tokens of the last message that an office sent; None where a page holds but one, or none is."""
    senders = [line for line in layout.lines if _SENDER.match(fold(text_of(line.tokens).text))]
    offices = [line for line in senders if _OFFICE.search(fold(text_of(line.tokens).text))]
    if len(senders) < 2 or not offices:
        return None
    own = offices[-1]
    begins = _head_of(layout, own.number, {line.number for line in senders})
    ends = min((line.tokens[0].index for line in senders if line.number > own.number), default=len(layout.tokens))
    return begins, ends


def _head_of(layout: Layout, sender: int, senders: set[int]) -> int:
    """Where the head begins that names a sender: its subject and day may stand over it."""
    first = sender
    while first and sender - first < HEAD_LINES and first - 1 not in senders:
        over = text_of(layout.lines[first - 1].tokens).text
        if not re.match(r"^[>|\s]*[\w ’'-]{1,20}\s?:\s", over):
            break
        first -= 1
    return layout.lines[first].tokens[0].index
