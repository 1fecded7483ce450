"""Check digits of machine-readable travel documents (ICAO Doc 9303, part 3, section 4.9)."""

from __future__ import annotations

FILLER = "<"
DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABET = DIGITS + LETTERS + FILLER

_WEIGHTS = (7, 3, 1)
_VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS)} | {FILLER: 0}


def check_digit(text: str) -> int:
    """The check digit over `text`: values 0-9, A-Z as 10-35 and the filler as 0, weighted 7-3-1, modulo 10.

    Raises:
        KeyError: a character outside the alphabet of the machine-readable zone.
    """
    return sum(_VALUES[character] * _WEIGHTS[place % 3] for place, character in enumerate(text)) % 10
