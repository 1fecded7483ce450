"""Characters as a reader saw them: each place of a line with what may stand there, and how likely."""

from __future__ import annotations

from collections.abc import Mapping

from extractors.coded.mrz.check_digits import ALPHABET, FILLER, check_digit

Glyph = Mapping[str, float]
"""Character → likelihood (0-1) at one place of a line."""

Line = tuple[Glyph, ...]

CONFUSED = 0.02
"""Likelihood given to the first look-alike of what a reader saw: OCR-B misread by recognisers that were not trained on it."""

SELDOM_CONFUSED = 0.015
"""Likelihood given to its other look-alikes."""

HARDLY_SEEN = 0.05
COERCED = 0.9
"""Likelihood below which the alphabet of a place, not the reader, chose the character, and the most that it then earns."""

_LOOK_ALIKES = {
    "0": "ODQ8", "1": "IL7T", "2": "Z", "3": "8", "4": "A", "5": "S6", "6": "G5", "7": "T1Z", "8": "B3S", "9": "G",
    "A": "4", "B": "8", "C": "G<", "D": "0O", "E": "F<", "F": "EP", "G": "6C", "H": "N", "I": "1L", "J": "1",
    "K": "<X", "L": "1I<", "M": "NH", "N": "MH", "O": "0QD", "P": "F", "Q": "0O", "S": "58", "T": "7", "U": "V0",
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
    """A line of a text layer, or of OCR with its confidence. Spaces fall away; what cannot stand in a zone may be any filler."""
    folded = "".join(text.split()).upper().translate(_AS_TYPED)
    return tuple(_doubted(c, confidence) if c in ALPHABET else glyph(FILLER, confidence / 2) for c in folded)


def _doubted(character: str, confidence: float) -> Glyph:
    """Half of what OCR doubts goes to the first look-alike."""
    read = glyph(character, confidence)
    first = _LOOK_ALIKES.get(character, "")[:1]
    return {**read, first: max(read[first], (1 - confidence) / 2)} if first else read


def likeliest(seen: Glyph, alphabet: str = ALPHABET) -> tuple[str, float]:
    """The likeliest character of an alphabet, and its share (0-1) among those of the alphabet that were seen.

    Where none was seen: the filler or the alphabet's first character, at 0.
    """
    allowed = [(p, character) for character, p in seen.items() if character in alphabet and p > 0]
    if not allowed:
        return (FILLER if FILLER in alphabet else alphabet[0]), 0.0
    p, character = max(allowed)
    share = p / sum(other for other, _ in allowed)
    return character, share if p >= HARDLY_SEEN else COERCED * share


def rival_share(seen: Glyph, character: str, alphabet: str) -> float:
    """How likely (0-1) another character stands here that no check digit tells from this one: 6 and G, 8 and S, 1 and L."""
    residue = check_digit(character)
    rivals = [p for other, p in seen.items() if other != character and other in alphabet and check_digit(other) == residue]
    best = max(rivals, default=0.0)
    return best / (seen.get(character, 0.0) + best) if best else 0.0


def text_of(line: Line) -> str:
    """The likeliest text of a line."""
    return "".join(likeliest(seen)[0] for seen in line)
