"""Characters as a reader saw them: each place of a line with what may stand there, and how likely."""

from __future__ import annotations

from collections.abc import Mapping

from extractors.coded.mrz.check_digits import ALPHABET, FILLER

Glyph = Mapping[str, float]
"""Character → likelihood (0-1) at one place of a line."""

Line = tuple[Glyph, ...]

CONFUSED = 0.02
"""Likelihood given to the first look-alike of what a reader saw: OCR-B misread by recognisers that were not trained on it."""

SELDOM_CONFUSED = 0.015
"""Likelihood given to its other look-alikes."""

COERCED = 0.9
"""The most that a character earns which the alphabet of its place put instead of the one that was read."""

_LOOK_ALIKES = {
    "0": "ODQ8", "1": "IL7T", "2": "Z", "3": "8", "4": "A", "5": "S6", "6": "G5", "7": "T1Z", "8": "B3", "9": "G",
    "A": "4", "B": "8", "C": "G<", "D": "0O", "E": "F<", "F": "EP", "G": "6C", "H": "N", "I": "1L", "J": "1",
    "K": "<X", "L": "1I<", "M": "NH", "N": "MH", "O": "0QD", "P": "F", "Q": "0O", "S": "5", "T": "7", "U": "V0",
    "V": "YU", "W": "VN", "X": "K", "Y": "V", "Z": "27", "<": "KCLE",
}  # fmt: skip

_AS_TYPED = str.maketrans({"«": "<<", "《": "<<", **dict.fromkeys("‹≤〈く＜({[", "<")})


def glyph(character: str, likelihood: float = 1.0) -> Glyph:
    """One character as read, its look-alikes beside it."""
    others = _LOOK_ALIKES.get(character, character)
    return {**dict.fromkeys(others, SELDOM_CONFUSED * likelihood), others[0]: CONFUSED * likelihood, character: likelihood}


def with_look_alikes(seen: Glyph) -> Glyph:
    """What a recogniser saw, the look-alikes of its first choice beside it."""
    first = max(seen, key=lambda character: seen[character])
    return {**glyph(first, seen[first]), **{character: p for character, p in seen.items() if p >= CONFUSED}, first: seen[first]}


def line_of_text(text: str, confidence: float = 1.0) -> Line:
    """A line of a text layer or of OCR. Spaces fall away; what cannot stand in a zone becomes a filler nobody is sure of."""
    folded = "".join(text.split()).upper().translate(_AS_TYPED)
    return tuple(glyph(c, confidence) if c in ALPHABET else glyph(FILLER, confidence / 2) for c in folded)


def likeliest(seen: Glyph, alphabet: str = ALPHABET) -> tuple[str, float]:
    """The likeliest character of an alphabet, and how sure that is; the filler or first character where none was seen."""
    allowed = [(p, character) for character, p in seen.items() if character in alphabet and p > 0]
    if not allowed:
        return (FILLER if FILLER in alphabet else alphabet[0]), 0.0
    p, character = max(allowed)
    share = p / sum(other for other, _ in allowed)
    return character, max(p, COERCED * share * max(seen.values()))


def text_of(line: Line) -> str:
    """The likeliest text of a line."""
    return "".join(likeliest(seen)[0] for seen in line)
