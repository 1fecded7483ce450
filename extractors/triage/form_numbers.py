"""The numbers of federal forms on a page: "IMM 5707", with or without its edition "(08-2022) E"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.triage.sheet import Sheet

DIGIT = "[0-9oqilzsb]"
M = "(?:m|rn|nn|n)"  # as OCR reads it
NUMBER = re.compile(rf"[i1l]{M}{M}({DIGIT}{{4}})(?:[a-z]{{0,3}}(?:generic|sch)?(\d{{2}}(?:19|20)\d{{2}}))?")
"""In text without spaces. The edition is a month and a year: "IMM 5621GEN (06-2019) E" is "imm5621gen062019e"."""

AS_DIGIT = str.maketrans("oqilzsb", "0011258")
ALONE_FROM = 0.5
"""Share of its segment's letters from which a form number stands alone, not in a sentence."""


@dataclass(frozen=True, slots=True)
class FormNumber:
    """One form number on a page."""

    number: str  # four digits
    edition: bool  # its edition date stands beside it
    alone: bool  # it is no part of a sentence


def form_numbers(sheet: Sheet) -> Sequence[FormNumber]:
    """All form numbers on the page, in reading order."""
    begins = frozenset(sheet.starts)
    return [_form_number(match, sheet) for match in NUMBER.finditer(sheet.squeezed) if match.start() in begins]


def _form_number(match: re.Match[str], sheet: Sheet) -> FormNumber:
    segment = sheet.segments[sheet.segment_of[sheet.word_at(match.start())]]
    alone = match.end() - match.start() >= ALONE_FROM * segment.letters
    return FormNumber(match[1].translate(AS_DIGIT), bool(match[2]), alone)
