"""Identifiers of the immigration papers: found by their grammar, repaired where OCR confuses figures and letters.

Grammars: UCI 8 or 10 digits, application numbers a letter and nine digits (IRCC help centre, question 1521); permit
documents `^[A-Z]\\d{9}$` (validation of IMM 5710); LMIA 7 or 8 digits and offers A with seven digits (same form);
temporary UCIs X, T or CAN with digits. The Quebec ministry publishes none: its numbers are read by their label alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.values.normalised import LOOKALIKE_DIGITS, LOOKALIKE_LETTERS, REPAIRED, Normalised, squeeze
from schemas.field_types import Shape

_GAP = r"[ \-‐‑–.]?"
_D = "[0-9OoQDIl|SBZ]"


@dataclass(frozen=True, slots=True)
class Grammar:
    """How an identifier is printed, and what is left of it bare."""

    printed: re.Pattern[str]  # with separators and look-alikes
    bare: re.Pattern[str]  # capitals and digits only
    letters: int = 0  # leading places that hold letters, the rest digits; -1 where letters and digits mix freely


def _digits(count: int) -> str:
    return _GAP.join([_D] * count)


def _lettered(letter: str, count: int) -> str:
    return letter + _GAP + _digits(count)


def _grammar(printed: str, bare: str, letters: int = 0) -> Grammar:
    return Grammar(re.compile(rf"(?<![A-Za-z0-9])(?<!\d[-‐‑–])(?:{printed})(?![A-Za-z0-9])"), re.compile(bare), letters)


_MIXED = r"[A-Z0-9](?:[ \-‐‑–./]?[A-Z0-9]){3,19}"

GRAMMARS: dict[Shape, Grammar] = {
    Shape.UCI: _grammar(
        f"{_digits(10)}|{_digits(8)}|[XT]{_GAP}{_digits(10)}|CAN{_digits(9)}{_D}{{0,3}}", r"\d{8}|\d{10}|[XT]\d{10}|CAN\d{9,12}"
    ),
    Shape.APPLICATION: _grammar(_lettered("[A-Z]", 9), r"[A-Z]\d{9}", 1),
    Shape.PERMIT: _grammar(_lettered("[A-Z01]", 9), r"[A-Z]\d{9}", 1),
    Shape.SUBMISSION: _grammar(_lettered("X", 9) + f"|{_lettered('X', 10)}", r"X\d{9,10}", 1),
    Shape.PERMANENT_RESIDENCE: _grammar(_lettered("[EFC]", 9), r"[EFC]\d{9}", 1),
    Shape.OFFER: _grammar(_lettered("A", 7), r"A\d{7}", 1),
    Shape.LMIA: _grammar(f"{_digits(8)}|{_digits(7)}", r"\d{7,8}"),
    Shape.MEMBER: _grammar(_lettered("R", 6), r"R\d{6}", 1),
    Shape.PASSPORT: _grammar(r"[A-Z0-9](?:[ \-]?[A-Z0-9]){4,14}", r"[A-Z0-9]{5,15}", -1),
    Shape.QUEBEC_FILE: _grammar(_MIXED, r"[A-Z]{0,4}\d[A-Z0-9]{3,15}", -1),
    Shape.FREE: _grammar(_MIXED, r"[A-Z0-9]{4,20}", -1),
}

UCI_GROUPS = ((2, 4, 4), (4, 4), (3, 4, 4))
"""How dashes part a UCI, a temporary one with its letter first; "1990-01-02" is none."""

TEN_DIGITS = 10
LONGEST_PREFIX = 2  # letters that may stand apart before the figures: "NA 1234567"
LONGEST_PREFIX_OF_A_FILE = 4  # the same of the Quebec ministry's: "DSP 100 245 617"
LOOKALIKE_INSIDE = 0.85
"""Quality left where a letter between figures may be a misread figure and no grammar tells; below acceptance."""

_LOOKALIKE_INSIDE = re.compile(r"\d[OISBQ]\d")
_DAY = re.compile(r"(?:19|20)\d\d([-/. ])(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])")
_DAY_BEFORE = re.compile(r"(?<![\w.-])(?:19|20)\d\d([-/.])(?:0\d|1[0-2])\1(?:[0-2]\d|3[01])(?= +\S)")
"""A day in the column before the number: no part of it."""

_TELEPHONE = re.compile(r"(?<!\d)(?:1[ .-])?[2-9]\d\d[ .-][2-9]\d\d[ .-]\d{4}(?!\d)")
"""A telephone number of the North American plan: neither its area nor its exchange begins with 0 or 1."""

_ENDS = re.compile(r"\s*(?:$|[),;\]/|])")
_NO_PREFIX = frozenset(
    {
        "ID",
        "NO",
        "FILE",
        "DOSS",
        "DOS",
        "REF",
        "NRI",
        "IRN",
        "IND",
        "NUM",
        "NOS",
        "CSQ",
        "CAQ",
        "UCI",
        "IUC",
        "TEL",
        "FAX",
        "MIFI",
        "CODE",
    }
)
"""Words of labels in capitals that stand before a number and are no part of it."""


def is_usual_uci(printed: str) -> bool:
    """Whether dashes part a UCI as the offices print it; at a label ten digits may be grouped in any way."""
    return tuple(map(len, printed.split("-"))) in UCI_GROUPS


def read_identifiers(text: str, shape: Shape) -> tuple[Normalised, ...]:
    """Every identifier of a shape in the text, bare, in order."""
    grammar = GRAMMARS[shape]
    prefix = LONGEST_PREFIX_OF_A_FILE if shape is Shape.QUEBEC_FILE else LONGEST_PREFIX
    found = (_mixed(text, grammar, prefix) if grammar.letters < 0 else _placed(text, grammar, shape)) if text else ()
    return tuple(found)


def _placed(text: str, grammar: Grammar, shape: Shape) -> list[Normalised]:
    """Identifiers whose every place is known to hold a letter or a digit: look-alikes can be repaired."""
    found: list[Normalised] = []
    at = 0
    while match := grammar.printed.search(text, at):
        at = match.start() + 1  # where what was found is none, one may begin inside it
        plain = re.sub(r"[^A-Za-z0-9|]", "", match[0])
        head = 3 if plain.startswith("CAN") else 1 if plain[0] in "XT" else grammar.letters
        repaired = plain[:head].translate(LOOKALIKE_LETTERS if head else {}) + plain[head:].translate(LOOKALIKE_DIGITS)
        if shape is Shape.UCI and "-" in match[0] and not is_usual_uci(match[0]) and len(repaired) != TEN_DIGITS:
            continue
        if (
            _TELEPHONE.search(match[0])
            or not grammar.bare.fullmatch(repaired)
            or sum(c.isdigit() for c in plain) < len(plain) / 2
        ):
            continue
        at = match.end()
        value = Normalised(repaired, squeeze(match[0]), match.start(), match.end())
        found.append(value if repaired == plain else value.doubted(REPAIRED, "ocr_repair"))
    return found


def _mixed(text: str, grammar: Grammar, prefix: int) -> list[Normalised]:
    """Identifiers of letters and digits in any place: read as printed, only where at least one figure is in them."""
    found: list[Normalised] = []
    text = _DAY_BEFORE.sub(lambda day: "#" * len(day[0]), text)
    for match in grammar.printed.finditer(text):
        ended = _ENDS.match(text, match.end()) is not None
        first, last = _words_with_figures(match[0], prefix, ended)
        printed = match[0][first:last]
        bare = re.sub(r"[^A-Z0-9]", "", printed)
        if (
            not bare
            or _TELEPHONE.fullmatch(printed)
            or _DAY.fullmatch(printed)
            or not any(c.isdigit() for c in bare)
            or not grammar.bare.fullmatch(bare)
        ):
            continue
        value = Normalised(bare, squeeze(printed), match.start() + first, match.start() + last)
        found.append(value.doubted(LOOKALIKE_INSIDE, "look_alike") if _LOOKALIKE_INSIDE.search(bare) else value)
    return found


def _words_with_figures(printed: str, prefix: int, ended: bool) -> tuple[int, int]:
    """Span of the words that belong to the identifier: neither "DOSSIER 12345" nor "12345 MONTREAL" is one of two words.

    Args:
        prefix: letters that may stand apart before the figures.
        ended: nothing goes on behind what is printed, so that a last letter apart is its own: "K 1190 0276 B".
    """
    words = list(re.finditer(r"[^ ]+", printed))
    if len(words) > 2 and ended and len(words[-1][0]) == 1 and words[-2][0].isdigit():
        ended_by, words = [words[-1]], words[:-1]
    else:
        ended_by = []
        while words and not any(c.isdigit() for c in words[-1][0]):
            words.pop()
    while len(words) > 1 and words[0][0].isalpha() and (len(words[0][0]) > prefix or words[0][0] in _NO_PREFIX):
        words.pop(0)
    words += ended_by
    return (words[0].start(), words[-1].end()) if words else (0, 0)
