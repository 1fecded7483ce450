"""Messages within messages: of a letter that somebody passed on, only the office's own message is the paper."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.fields.candidates import FIRST_MEANT, OF_ANOTHER, Candidate
from extractors.fields.days import SIGNED
from extractors.fields.layout import Layout, text_of
from extractors.fields.told_dates import LETTER_DATE
from extractors.values.normalised import fold
from schemas.field_types import FieldSpec, Kind

HEAD_LINES = 5  # lines of a message's head, from its sender on

_SENDER = re.compile(r"^[>|\s]*(?:from|de|expediteur|de la part de|sender|sent by)\s*:", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:ircc|cic|mifi|pmi|imp|gc\.ca|gouv\.qc\.ca|canada\.ca|ministere|immigration|arrima|no-?reply|donotreply|portail|portal)\b"
)
_QUOTATION = re.compile(
    r"^\W*-{2,}\s*(?:original message|message (?:d'origine|original|initial))|^\s*>|^(?:on|le) .{8,80}(?:wrote|a ecrit)\s*:?\s*$"
)
"""What begins a message that another one answers, without accents."""

_PASSED_ON_BELOW = re.compile(r"^\W*(?:(?:begin )?forwarded message|(?:debut du )?message (?:transfere|reexpedie))\b")
"""What begins a message that somebody passed on, without accents."""

_HEAD_LINE = re.compile(r"^[>|\s]*[\w ’'-]{1,20}\s?:\s")
NEAR_DAYS = 10
"""Days between a message and what it tells of, at most, that make one take the one for the other."""

_PASSED_ON = frozenset({Kind.DATE, Kind.NAME})


def in_doubt_in_others(
    specs: Mapping[str, FieldSpec], candidates: Sequence[Candidate], layouts: Sequence[Layout]
) -> list[Candidate]:
    """The candidates, days and names in doubt that stand in a message around, or under, the office's."""
    spans = {id(layout): _own_message(layout) or _above_quotations(layout) for layout in layouts}
    return [
        replace(c, score=c.score * FIRST_MEANT, certainty=c.certainty * OF_ANOTHER)
        if specs[c.field].kind in _PASSED_ON and not _within(c, spans.get(id(c.layout)))
        else c
        for c in candidates
    ]


def after_heads(specs: Mapping[str, FieldSpec], candidates: Sequence[Candidate], layouts: Sequence[Layout]) -> list[Candidate]:
    """The candidates; the day in a message's head, which is that of the message, behind those of the deed that it tells of,
    and who got it behind those whom it names at a label.

    The day is in doubt where the message names another day right before it or after it.
    """
    heads = {id(layout): _in_heads(layout) for layout in layouts}
    names = [c for c in candidates if specs[c.field].kind is Kind.NAME]
    named = any(c.label is not None and c.tokens[0].index not in heads[id(c.layout)] for c in names)
    kept: list[Candidate] = []
    for c in candidates:
        if named and specs[c.field].kind is Kind.NAME and c.tokens[0].index in heads[id(c.layout)]:
            kept.append(replace(c, score=c.score * FIRST_MEANT))
            continue
        own = c.field == LETTER_DATE or SIGNED in specs[c.field].days[:1]  # of a letter, which the message is
        if specs[c.field].kind is not Kind.DATE or own or c.tokens[0].index not in heads[id(c.layout)]:
            kept.append(c)
            continue
        others = {other.value.value for other in candidates if other.field == c.field}
        apart = {abs((dt.date.fromisoformat(day) - dt.date.fromisoformat(c.value.value)).days) for day in others}
        doubt = OF_ANOTHER if any(0 < days <= NEAR_DAYS for days in apart) else 1.0
        kept.append(replace(c, score=c.score * FIRST_MEANT, certainty=c.certainty * doubt))
    return kept


@lru_cache(maxsize=16)
def _in_heads(layout: Layout) -> frozenset[int]:
    """The indices of the tokens of messages' heads: the lines with a colon around a sender's."""
    found: set[int] = set()
    for sender in (line for line in layout.lines if _SENDER.match(fold(text_of(line.tokens).text))):
        for step in (1, -1):
            at = sender.number
            while 0 <= at < len(layout.lines) and abs(at - sender.number) <= HEAD_LINES:
                line = layout.lines[at]
                if not _HEAD_LINE.match(text_of(line.tokens).text):
                    break
                found.update(token.index for token in line.tokens)
                at += step
    return frozenset(found)


def _within(candidate: Candidate, span: tuple[int, int] | None) -> bool:
    return span is None or span[0] <= candidate.tokens[0].index < span[1]


def _own_message(layout: Layout) -> tuple[int, int] | None:
    """The indices of the tokens of the last message that an office sent; None where a page holds but one that nobody passed
    on, or none is."""
    passed_on = any(_PASSED_ON_BELOW.match(fold(text_of(line.tokens).text)) for line in layout.lines)
    senders = [line for line in layout.lines if _SENDER.match(fold(text_of(line.tokens).text))]
    offices = [line for line in senders if _OFFICE.search(fold(text_of(line.tokens).text))]
    if (len(senders) < 2 and not passed_on) or not offices:
        return None
    own = offices[-1]
    begins = _head_of(layout, own.number, {line.number for line in senders})
    ends = min((line.tokens[0].index for line in senders if line.number > own.number), default=len(layout.tokens))
    return begins, ends


def _above_quotations(layout: Layout) -> tuple[int, int] | None:
    """The indices of the tokens of a message over those that it answers; None where a page quotes none."""
    quoted = next((line for line in layout.lines if _QUOTATION.match(fold(text_of(line.tokens).text))), None)
    return (0, quoted.tokens[0].index) if quoted is not None and quoted.number > HEAD_LINES else None


def _head_of(layout: Layout, sender: int, senders: set[int]) -> int:
    """Where the head begins that names a sender: its subject and day may stand over it."""
    first = sender
    while first and sender - first < HEAD_LINES and first - 1 not in senders:
        over = text_of(layout.lines[first - 1].tokens).text
        if not _HEAD_LINE.match(over):
            break
        first -= 1
    return layout.lines[first].tokens[0].index
