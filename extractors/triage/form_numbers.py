"""The numbers of federal forms on a page: "IMM 5707", "Form 5710", with or without its edition "(08-2022) E"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.triage.sheet import Sheet

DIGIT = "[0-9oqilzsb]"
M = "(?:m|rn|nn|n)"  # as OCR reads it
NUMBER = re.compile(
    rf"(?:[i1l]{M}{M}({DIGIT}{{4}})|form(?:ulaire)?(\d{{4}}))(?:[a-z]{{0,3}}(?:generic|sch)?(\d{{2}}(?:19|20)\d{{2}}))?"
)
"""In text without spaces. The edition is a month and a year: "IMM 5621GEN (06-2019) E" is "imm5621gen062019e"."""

AS_DIGIT = str.maketrans("oqilzsb", "0011258")
ALONE_FROM = 0.5
"""Share of its segment's letters from which a form number stands alone, not in a sentence."""


HEAD = 0.15
"""Fraction of the page's height at the top in which a form says which one it is."""

HEAD_WORDS = 14  # longest such line
_OF_ANOTHER = re.compile(
    r"^\W*(?:objet|object|subject|sujet|re)\s*[:.\-–—]|[.,;]$|\w{3}[.;]\s+\w"
    r"|^\W*(?:application|demande|type of application|genre de demande)\s*:"
    r"|\b(?:annexe?|appendix|attachment|pi[èe]ce|enclosure|checklist|liste|list|guide|instructions?|lettre|letter|receipt|re[çc]u"
    r"|fees?|frais|traitement|processing|payment|paiement|cover|suppl[ée]ment|dear|madame|monsieur|received|missing|manquante?|question|email|courriel)\b",
    re.IGNORECASE,
)
"""What a line says that names a form on another paper: a subject line, a list of what to send, a receipt."""


@dataclass(frozen=True, slots=True)
class FormNumber:
    """One form number on a page."""

    number: str  # four digits
    edition: bool  # its edition date stands beside it
    alone: bool  # it is no part of a sentence
    heads: bool = False  # it stands in a line at the head of the page that says what the page is


def form_numbers(sheet: Sheet) -> Sequence[FormNumber]:
    """All form numbers on the page, in reading order."""
    begins = frozenset(sheet.starts)
    return [_form_number(match, sheet) for match in NUMBER.finditer(sheet.squeezed) if match.start() in begins]


def _form_number(match: re.Match[str], sheet: Sheet) -> FormNumber:
    segment = sheet.segments[sheet.segment_of[sheet.word_at(match.start())]]
    alone = match.end() - match.start() >= ALONE_FROM * segment.letters
    number = match[1].translate(AS_DIGIT) if match[1] else match[2]
    heads = segment.box[1] <= HEAD and len(segment.text.split()) <= HEAD_WORDS and not segment.text[:1].islower()
    return FormNumber(number, bool(match[3]), alone, heads and not _OF_ANOTHER.search(segment.text))
