"""How facts follow from papers: `schemas/rules/clues.yaml`."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from schemas.document import DocumentType
from schemas.rule_text import Strict


class Clue(Strict):
    """A paper from which a fact's value follows, or that rules values out."""

    value: str | bool | None = None
    rules_out: tuple[str | bool, ...] = ()
    documents: tuple[DocumentType, ...]
    beside: tuple[DocumentType, ...] = ()  # one of these must be in the packet too
    field: str | None = None
    matches: str | None = None  # a regular expression over the field's text in lower case without accents
    current: bool = False  # the paper must speak of the day: a lease in force, a notice for one of the last two years
    contradicts: bool = False  # whether it stands against another declared value


class Restoration(Strict):
    """When a person who lost status may still ask for it back."""

    permits: tuple[DocumentType, ...]
    maintained: tuple[DocumentType, ...]  # papers by which status goes on past the permit's expiry
    days: int = Field(gt=0)
    source: str
    pinpoint: str
    checked: dt.date


class Clues(Strict):
    """How each fact is inferred, strongest clue first; and what it is where nothing is known."""

    clues: dict[str, tuple[Clue, ...]]
    defaults: dict[str, str | bool]
    restoration: Restoration
