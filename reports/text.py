"""Text from outside made harmless to look at, and French set as Quebec's administration sets it."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 300
"""Characters shown of one text of a document; the whole of it is in verdict.json."""

LONGEST_SENTENCE = 2000
"""Characters shown of a message or remedy; a longer one was not written by a person."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cs", "Co", "Cn"})  # controls, lone surrogates, private use, unassigned

NBSP = "\N{NO-BREAK SPACE}"
_FOLDABLE = re.compile(r"[^\S\u00a0\u202f]+")  # all white space but the no-break kinds
_ENGLISH_SETTING = (
    (re.compile(r"(?<=\w)'(?=\w)|(?<=s)'(?=\s)"), "’"),
    (re.compile(r'"([^"]*)"'), r"“\1”"),
)
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_FRENCH_SETTING = (
    (re.compile(r"\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd)'(?=\w)", re.IGNORECASE), r"\1’"),
    (re.compile(r"«[ \u00a0\u202f]*"), f"«{NBSP}"),
    (re.compile(r"[ \u00a0\u202f]*»"), f"{NBSP}»"),
    (re.compile(r" (?=[:%$](?:\W|$))"), NBSP),
    (re.compile(r"[ \u00a0\u202f](?=[;!?])"), ""),  # Office québécois de la langue française: no space before these
    (re.compile(r"\b(p\.|pages?|n[o°]|IMM) (?=\d)"), rf"\1{NBSP}"),
    (re.compile(rf"(?<=\d) (?=(?:\d{{3}}|ans?|jours?|mois|h|Mo|ppp|{_MONTHS})\b)|(?<=\b1er) (?=(?:{_MONTHS})\b)"), NBSP),
)


def harmless(text: str, longest: int = LONGEST) -> str:
    """The text on one line, at most `longest` characters, without anything that steers a terminal or turns the
    direction of writing; what was taken out leaves a replacement character, so that nobody is deceived.
    """
    shown = _FOLDABLE.sub(" ", text).strip()
    if not shown.replace(NBSP, " ").isprintable():  # what steers is never printable; most texts are, and are quickly done
        shown = "".join(REPLACEMENT if _steers(char) else char for char in shown)
    return shown if len(shown) <= longest else shown[: longest - 1].rstrip() + "…"


def _steers(char: str) -> bool:
    return char in _BIDI_CONTROLS or unicodedata.category(char) in _HIDDEN_CATEGORIES


def typeset_english(text: str) -> str:
    """Apostrophes and quotation marks as printers set them."""
    for pattern, replacement in _ENGLISH_SETTING:
        text = pattern.sub(replacement, text)
    return text


def typeset_french(text: str) -> str:
    """No-break spaces inside guillemets, before colon, % and $, and between a number and what it counts; curved elisions."""
    for pattern, replacement in _FRENCH_SETTING:
        text = pattern.sub(replacement, text)
    return text
