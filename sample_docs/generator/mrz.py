"""Machine-readable zones as ICAO Doc 9303 writes them (parts 3 and 4): transliteration, truncation, check digits."""

from __future__ import annotations

import datetime as dt
import unicodedata

LINE_LENGTH, NAME_LENGTH = 44, 39  # TD3
WEIGHTS = (7, 3, 1)
# Doc 9303-3 section 6: letters that are not simply stripped of their accent.
TRANSLITERATION = {
    "Ä": "AE", "Æ": "AE", "Å": "AA", "Ö": "OE", "Ø": "OE", "Œ": "OE", "Ü": "UE", "ẞ": "SS", "SS": "SS",
    "Đ": "D", "Ð": "D", "Ł": "L", "Ñ": "N", "Þ": "TH", "I": "I", "İ": "I", "Ş": "S", "Ğ": "G",
}  # fmt: skip


def transliterate(name: str) -> str:
    """A name in the letters A-Z and the filler: PIÑA-ÇELİK → PINA<CELIK."""
    letters = []
    for letter in name.upper():
        if letter in "'’":
            continue
        plain = TRANSLITERATION.get(letter) or unicodedata.normalize("NFKD", letter)[0]
        letters.append(plain if plain.isascii() and plain.isalpha() else "<")
    return "".join(letters)


def check_digit(text: str) -> str:
    """The weighted sum modulo 10 over digits, letters (A=10) and fillers (0)."""
    values = (0 if c == "<" else int(c, 36) for c in text)
    return str(sum(value * WEIGHTS[i % 3] for i, value in enumerate(values)) % 10)


def names(primary: str, secondary: str) -> str:
    """The name field, cut so that a letter of the given names still stands in it."""
    if not secondary:
        return primary[:NAME_LENGTH].ljust(NAME_LENGTH, "<")
    kept = primary[: NAME_LENGTH - len("<<X")].rstrip("<")
    return f"{kept}<<{secondary}"[:NAME_LENGTH].ljust(NAME_LENGTH, "<")


def td3(
    *,
    issuer: str,
    family_name: str,
    given_names: str,
    number: str,
    nationality: str,
    born: dt.date,
    sex: str,
    expires: dt.date,
    optional: str = "",
) -> tuple[str, str]:
    """The two lines of a passport. An issuer of one letter (D) is filled to three."""
    first = f"P<{issuer:<<3}{names(transliterate(family_name), transliterate(given_names))}"
    number_field = f"{number:<<9}"
    number_part = number_field + check_digit(number_field)
    birth = f"{born:%y%m%d}"
    expiry = f"{expires:%y%m%d}"
    extra = f"{optional:<<14}"
    dates = birth + check_digit(birth) + (sex if sex in "MF" else "<") + expiry + check_digit(expiry)
    tail = extra + check_digit(extra)
    composite = check_digit(number_part + birth + check_digit(birth) + expiry + check_digit(expiry) + tail)
    return first, f"{number_part}{nationality:<<3}{dates}{tail}{composite}"
