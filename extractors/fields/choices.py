"""Choices printed with a box each, of which one is ticked: "[X] F  [ ] M", "M ☐  F ☒"."""

from __future__ import annotations

import re

from extractors.fields.label import Label
from extractors.fields.layout import Token
from extractors.fields.places import Barred

_BOX = re.compile(r"[\[(]\s*(?P<mark>[xX✓✔✗✘×*•●])?\s*[\])]|(?P<ticked>[☒☑■●◉✓✔])|(?P<empty>[☐□○◯▢])")
"""A box, in brackets or as a sign; `mark` or `ticked` where it is ticked."""


def boxed(label: Label, page: Barred) -> tuple[Token, ...]:
    """What stands right of a label up to the next one, where it holds boxes to tick; wide gaps part the choices."""
    line = page.layout.lines[label.line]
    tokens = line.tokens[label.end : page.stop_right(label.line, label.end)]
    return tokens if has_boxes(" ".join(token.text for token in tokens)) else ()


def has_boxes(text: str) -> bool:
    """Whether a text holds boxes to tick."""
    return _BOX.search(text) is not None


def ticked(text: str) -> tuple[int, int] | None:
    """Where the one choice stands whose box is ticked; None where none or several are.

    A box stands before its choice where the text begins with one, else behind it.
    """
    boxes = list(_BOX.finditer(text))
    starts = [box.start() for box in boxes]
    before = not any(c.isalnum() for c in text[: starts[0]]) if boxes else True
    if before:
        spans = [(box.end(), end) for box, end in zip(boxes, [*starts[1:], len(text)], strict=True)]
    else:
        spans = [(start, box.start()) for start, box in zip([0, *(box.end() for box in boxes[:-1])], boxes, strict=True)]
    chosen = [span for box, span in zip(boxes, spans, strict=True) if box["mark"] or box["ticked"]]
    return chosen[0] if len(chosen) == 1 else None
