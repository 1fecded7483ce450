"""Fields that are no single printed value: something mentioned, a signature, the lines of a receipt that add up to its total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.fields.confidence import KNOWN_WORDING, read_right
from extractors.fields.label import Label
from extractors.fields.layout import Layout, Token, text_of
from extractors.fields.places import Barred
from extractors.fields.receipts import lines_value, receipt_of, total_value
from extractors.fields.together import TOTAL
from extractors.fields.unlabelled import mentioned
from extractors.values.normalised import fold, squeeze
from schemas.document import FieldValue
from schemas.field_types import FieldSpec, Kind
from schemas.page import Box

MENTION_CERTAINTY = 0.985
UNMENTIONED = 0.85
"""Certainty that what no page mentions is not so: it may stand on a page that was not read. Not accepted."""

SIGNATURE_CERTAINTY = 0.95
SIGNED_ABOVE, SIGNED_BELOW = 0.07, 0.035
"""Ink signs at a label that stands within this part of the page's height: over a line's caption, under that of a box."""

SIGNED_BESIDE = 1 / 3
"""The same for ink right or left of a label, as a part of the page's width."""

CLEARLY_NEARER = 0.012
"""Heights of the page by which any other label must be farther from ink than its own: a line of print."""

HIGHEST_SIGNATURE = 0.09  # heights of the page; photos, seals and drawings are higher
LEAST_SHAPE = 1.15  # width by height of a signature; round stamps have 1
FOOT = 0.95  # height of the page from which on there are wordmarks and codes of the form, no signatures

_ELECTRONIC = re.compile(
    r"(?:electronically|digitally|e-?)\s?signed (?:by|on)|signed (?:electronically|digitally) (?:by|on)"
    r"|signee? (?:electroniquement|numeriquement) (?:par|le)|signature (?:electronique|numerique) (?:de|par) [^\W\d_]"
    r"|/s/\s*[^\W\d_]|docusigned by"
)
"""What programs and typists put in place of ink, without accents; that a form may be signed so is no signature."""


def special_fields(specs: Mapping[str, FieldSpec], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """Mentions, signatures and receipt lines that were found; what was not found is absent."""
    found: dict[str, FieldValue] = {}
    for name, spec in specs.items():
        for page in pages:
            value = _field(name, spec, page)
            if value is not None:
                found.setdefault(name, value)
    return found | _receipt(specs, pages)


def _field(name: str, spec: FieldSpec, page: Barred) -> FieldValue | None:
    if spec.kind is Kind.MENTION:
        tokens = mentioned(spec, page.layout)
        return _certain(_value(name, True, page.layout, tokens, MENTION_CERTAINTY)) if tokens else None
    if spec.kind is Kind.SIGNATURE:
        return _signature(name, page)
    return None


def unmentioned(specs: Mapping[str, FieldSpec], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """False, in doubt, for what a page should have mentioned: it bears the wording of those that may lack it."""
    found: dict[str, FieldValue] = {}
    for name, spec in specs.items():
        for page in pages if spec.kind is Kind.MENTION else ():
            tokens = mentioned(spec, page.layout, "false")
            if tokens:
                found.setdefault(name, replace(_value(name, False, page.layout, tokens, UNMENTIONED), doubt="not_mentioned"))
    return found


def _receipt(specs: Mapping[str, FieldSpec], pages: Sequence[Barred]) -> dict[str, FieldValue]:
    """The lines of the first page that has any, and the total where their sum is printed."""
    names = [name for name, spec in specs.items() if spec.kind is Kind.AMOUNTS]
    page, receipt = next(((page, found) for page in pages if names and (found := receipt_of(page.layout))), (None, None))
    if page is None or receipt is None:
        return {}
    total = total_value(TOTAL, receipt, page.layout)
    return {name: lines_value(name, receipt, page.layout) for name in names} | ({TOTAL: total} if total else {})


def _certain(value: FieldValue) -> FieldValue:
    """A mention is a wording that was looked for: misread letters do not matter once it was recognised."""
    return replace(value, confidence=max(value.confidence, round(MENTION_CERTAINTY * KNOWN_WORDING, 4)))


def _value(name: str, value: bool, layout: Layout, tokens: tuple[Token, ...], certainty: float) -> FieldValue:
    page = layout.page
    confidence = certainty * read_right(page.read, page.medium, min(token.confidence for token in tokens))
    raw = text_of(tokens).text
    return FieldValue(name, value, squeeze(raw), round(confidence, 4), page.read, page.file, page.number, layout.box(tokens))


def _signature(name: str, page: Barred) -> FieldValue | None:
    """True where ink or an electronic signature stands at one of the labels; that there is none is never said."""
    layout = page.layout
    for label in (label for group in page.labels.values() for label in group if name in label.fields):
        line = layout.lines[label.line]
        stop = page.stop_right(label.line, label.end)
        beside = fold(text_of(line.tokens[label.start : stop]).text)
        if _ELECTRONIC.search(beside) or any(_signs(box, label, name, page) for box in layout.page.signatures):
            value = _value(name, True, layout, line.tokens[label.start : label.end], 1.0)
            return replace(value, confidence=SIGNATURE_CERTAINTY)  # the ink is sure; a recognised label may be blurred by it
    return None


def _signs(box: Box, label: Label, name: str, page: Barred) -> bool:
    """Whether ink has the size of a signature and stands at this label and clearly no other."""
    aspect = page.layout.aspect
    ink = (box[0] * aspect, box[1], box[2] * aspect, box[3])
    wide, high = ink[2] - ink[0], ink[3] - ink[1]
    if high > HIGHEST_SIGNATURE or wide < LEAST_SHAPE * high or (ink[1] + ink[3]) / 2 > FOOT:
        return False
    own = (label.x0, label.y0, label.x1, label.y1)
    across, down = _apart(ink, own)
    above = ink[1] + ink[3] < own[1] + own[3]
    if across > SIGNED_BESIDE * aspect or down > (SIGNED_ABOVE if above else SIGNED_BELOW):
        return False
    rivals = (_apart(ink, other) for other in _other_labels(own, name, page))
    return all(sum(rival) - (across + down) >= CLEARLY_NEARER for rival in rivals)


def _other_labels(own: Box, name: str, page: Barred) -> Iterator[Box]:
    """Labels of anything else, and cells that ask for a signature in unknown words; not the other half of a bilingual one."""
    for group in page.labels.values():
        yield from ((other.x0, other.y0, other.x1, other.y1) for other in group if name not in other.fields)
    for line in page.layout.lines:
        for start, _ in line.cells:
            token = line.tokens[start]
            if token.key.startswith("signatur") and not page.is_label(line.number, start):
                there = (token.x0, token.y0, token.x1, token.y1)
                if sum(_apart(there, own)) > page.layout.height:
                    yield there


def _apart(ink: Box, label: Box) -> tuple[float, float]:
    """How far the middle of ink stands beside a label, and its nearer edge over or under it, in heights of the page."""
    middle = (ink[0] + ink[2]) / 2
    across = max(0.0, label[0] - middle, middle - label[2])
    down = max(0.0, label[1] - ink[3], ink[1] - label[3])
    return across, down
