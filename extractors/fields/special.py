"""Fields that are no single printed value: something mentioned, a signature, the lines of a receipt."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.fields.confidence import KIND_CERTAINTY, KNOWN_WORDING, WHERE_CERTAINTY, read_right
from extractors.fields.label import Label
from extractors.fields.layout import Layout, Token, text_of
from extractors.fields.places import Barred
from extractors.fields.unlabelled import mentioned
from extractors.values.money import read_amounts
from extractors.values.normalised import fold, squeeze
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Kind, Where
from schemas.page import Box

MENTION_CERTAINTY = 0.985
SIGNATURE_CERTAINTY = 0.95
SIGNATURE_REACH = 0.07
"""Ink signs at a label when its box comes within this part of the page's height of it."""

ELECTRONIC = (
    "electronically signed",
    "signed electronically",
    "signe electroniquement",
    "signature electronique",
    "/s/",
    "docusign",
)
LEAST_LINE_TEXT = 3  # letters in what a receipt's line is for
_QUANTITY = re.compile(r"^\d{1,2}\s?[x×X]\s+|\s+[x×X]?\s?\d{1,2}(?:\s?[x×X@à])?$|^\d{1,2}\s+(?=[^\W\d_])")
NOT_A_LINE = (
    "total",
    "subtotal",
    "sous-total",
    "balance",
    "solde",
    "amount paid",
    "montant paye",
    "montant total",
    "gst",
    "tps",
    "tvq",
    "hst",
    "card",
    "carte",
)
"""Beginnings of lines that sum up or settle and are no fee."""


def special_fields(specs: Mapping[str, FieldSpec], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """Mentions, signatures and receipt lines that were found; what was not found is absent."""
    found: dict[str, FieldValue] = {}
    for name, spec in specs.items():
        for page in pages:
            value = _field(name, spec, page)
            if value is not None:
                found.setdefault(name, value)
    return found


def _field(name: str, spec: FieldSpec, page: Barred) -> FieldValue | None:
    if spec.kind is Kind.MENTION:
        tokens = mentioned(spec, page.layout)
        return _certain(_value(name, True, page.layout, tokens, MENTION_CERTAINTY)) if tokens else None
    if spec.kind is Kind.SIGNATURE:
        return _signature(name, page)
    if spec.kind is Kind.AMOUNTS:
        return _amounts(name, page)
    return None


def _certain(value: FieldValue) -> FieldValue:
    """A mention is a wording that was looked for: misread letters do not matter once it was recognised."""
    return replace(value, confidence=max(value.confidence, round(MENTION_CERTAINTY * KNOWN_WORDING, 4)))


def _value(
    name: str, value: bool | tuple[tuple[str, str], ...], layout: Layout, tokens: tuple[Token, ...], certainty: float
) -> FieldValue:
    page = layout.page
    confidence = certainty * read_right(page.read, page.medium, min(token.confidence for token in tokens))
    raw = text_of(tokens).text
    return FieldValue(name, value, squeeze(raw), round(confidence, 4), page.read, page.file, page.number, layout.box(tokens))


def _signature(name: str, page: Barred) -> FieldValue | None:
    """True where ink or an electronic signature stands at one of the labels."""
    layout = page.layout
    for label in (label for group in page.labels.values() for label in group if name in label.fields):
        line = layout.lines[label.line]
        stop = page.stop_right(label.line, label.end)
        beside = fold(text_of(line.tokens[label.start : stop]).text)
        label_tokens = line.tokens[label.start : label.end]
        if any(word in beside for word in ELECTRONIC) or any(_at(box, label, layout) for box in layout.page.signatures):
            value = _value(name, True, layout, label_tokens, 1.0)
            return replace(value, confidence=round(SIGNATURE_CERTAINTY * label.similarity**0.25, 4))  # ink over it blurs a label
    return None


def _at(box: Box, label: Label, layout: Layout) -> bool:
    """Whether ink stands over, on or right of a label."""
    x0, x1 = box[0] * layout.aspect, box[2] * layout.aspect
    beside = x1 >= label.x0 and x0 <= label.x1 + layout.aspect / 3
    return beside and box[3] >= label.y0 - SIGNATURE_REACH and box[1] <= label.y1 + SIGNATURE_REACH / 2


def _what_for(text: str) -> str:
    """What a line is for, its quantity apart: "2 x Work permit" and "Work permit 2" are "Work permit"."""
    return _QUANTITY.sub("", squeeze(text).strip(" .:…_-|$×")).strip(" .:…_-|$×")


def _amounts(name: str, page: Barred) -> FieldValue | None:
    """The lines of a receipt: what stands before an amount at the end of a line, and the amount."""
    lines: list[tuple[str, str]] = []
    used: list[Token] = []
    for line in page.layout.lines:
        text = text_of(line.tokens)
        amounts = read_amounts(text.text)
        what = _what_for(text.text[: amounts[0].start]) if amounts else ""
        if not amounts or sum(c.isalpha() for c in what) < LEAST_LINE_TEXT or fold(what).startswith(NOT_A_LINE):
            continue
        lines.append((what, amounts[-1].value))
        used.extend(line.tokens)
    certainty = WHERE_CERTAINTY[Where.RIGHT] * KIND_CERTAINTY[Kind.MONEY]
    return _value(name, tuple(lines), page.layout, tuple(used), certainty) if lines else None
