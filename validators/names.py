"""Names of persons compared as ICAO 9303 transliterates them and as people write them.

A machine-readable zone knows only A to Z: Ä becomes A or AE, Ñ N or NXX, an apostrophe vanishes, a hyphen becomes a blank,
and a long name is cut off. Offices reorder, drop and join what is left. None of that makes two persons.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import product

from rapidfuzz.distance import OSA

LONG_NAME = 30
"""Characters from which a machine-readable zone (39 for both names, ICAO 9303-4) may have cut a name off."""

MAX_VARIANTS = 64
"""Spellings of one name that are compared; a name with more special letters is compared by its plainest ones."""

SPECIAL_LETTERS = {
    "Ä": ("A", "AE"), "Ö": ("O", "OE"), "Ü": ("U", "UE", "UXX"), "Å": ("A", "AA"), "Ø": ("O", "OE"), "Ñ": ("N", "NXX"),
    "Æ": ("AE",), "Œ": ("OE",), "ẞ": ("SS",), "Ł": ("L",), "Đ": ("D",), "Ð": ("D",), "Þ": ("TH",), "Ħ": ("H",), "Ŋ": ("N",),
    "Ŧ": ("T",), "Ĳ": ("IJ",), "İ": ("I",), "ĸ": ("Q",),
}  # fmt: skip
"""What ICAO 9303-3 section 6 makes of letters beyond A to Z where it is more than dropping an accent."""

NO_NAME = frozenset({"", "FNU", "LNU", "NFN", "NLN", "XXX", "UNKNOWN", "INCONNU", "NA", "N A", "NONE", "AUCUN", "NIL"})
"""What offices write where a person has only one name ("first name unknown" …)."""

PARTICLES = frozenset({
    "AL", "EL", "UL", "ABU", "ABD", "BIN", "BEN", "IBN", "BINT", "OULD", "O", "MC", "MAC", "DE", "DA", "DO", "DOS",
    "DAS", "DU", "DES", "DI", "DEL", "DELLA", "LA", "LE", "LES", "LAS", "LOS", "VAN", "VON", "DER", "DEN", "TER", "TEN",
    "SAN", "ST", "STE", "E", "Y", "EP", "EPOUSE", "NEE", "NE", "SP",
})  # fmt: skip
"""Small words that one office writes and another leaves out."""

SPELLINGS = (
    frozenset({"MOHAMED", "MOHAMMED", "MOHAMMAD", "MOHAMAD", "MUHAMMAD", "MUHAMMED", "MOUHAMED", "MOHD", "MD", "MHD"}),
    frozenset({"ABDALLAH", "ABDULLAH", "ABDELLAH"}),
    frozenset({"YOUSSEF", "YOUSEF", "YUSUF", "YOUSSOUF", "YOUCEF"}),
    frozenset({"AICHA", "AISHA", "AYSHA"}),
    frozenset({"FATIMA", "FATMA", "FATIMAH", "FATEMEH"}),
    frozenset({"HUSSEIN", "HOUSSEIN", "HUSAYN", "HOCINE", "HUSAIN"}),
    frozenset({"AHMED", "AHMAD", "AHMET"}),
    frozenset({"IBRAHIM", "BRAHIM", "IBRAHIMA", "EBRAHIM"}),
    frozenset({"OUSMANE", "OTHMAN", "OSMAN", "UTHMAN", "OTMANE"}),
)
"""One name in the spellings of several languages."""


class Likeness(IntEnum):
    """How alike two names are, worst first."""

    DIFFERENT = 0
    CLOSE = 1  # a letter or two: a slip or another spelling
    EXPLAINED = 2  # the same words in other order, joined, cut off or in part
    EQUAL = 3  # the same as transliteration goes


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as a document gives it; a document may give one of the two parts only."""

    family: str
    given: str = ""

    @property
    def text(self) -> str:
        return f"{self.family} {self.given}".strip()


def compare_names(one: PersonName, other: PersonName) -> Likeness:
    """How alike two names are; symmetric, and EQUAL for a name and itself."""
    pairs = [(a, b) for a in _spellings(one) for b in _spellings(other)]
    return max((_compare(a, b) for a, b in pairs), default=Likeness.EQUAL)


def same_words(text: str, name: PersonName) -> bool:
    """Whether a line of text (a tenant, a payer, perhaps several persons) names this person."""
    written = _words(_latin(text))
    return any(
        all(any(_like(word, found) for found in written) for word in words)
        for family, given in _spellings(name)
        if (words := (*_core(family), *_core(given)[:1]))
    )


Parts = tuple[str, str]


def _spellings(name: PersonName) -> list[Parts]:
    """Every way the name may be spelled in A to Z: family, given."""
    family, given = _named(name.family), _named(name.given)
    return [(_clean(a), _clean(b)) for a, b in product(_variants(family), _variants(given))][:MAX_VARIANTS]


def _named(text: str) -> str:
    return "" if _clean(_latin(text)) in NO_NAME else text


def _variants(text: str) -> Iterator[str]:
    """The plainest spelling first, then those with each special letter spelled out."""
    upper = unicodedata.normalize("NFC", text.replace("ß", "ẞ").upper())
    choices = [SPECIAL_LETTERS.get(char, (char,)) for char in upper]
    widest = max((len(choice) for choice in choices), default=1)
    seen: set[str] = set()
    for rank in range(widest):  # all letters by one convention: nobody spells one Ü as U and the next as UE
        spelled = "".join(choice[min(rank, len(choice) - 1)] for choice in choices)
        if spelled not in seen:
            seen.add(spelled)
            yield _strip_accents(spelled)


def _latin(text: str) -> str:
    return next(_variants(text))


def _strip_accents(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


def _clean(text: str) -> str:
    """Apostrophes vanish and other punctuation becomes a blank, as in a machine-readable zone."""
    joined = "".join(char for char in text if char not in "'’ʼ`´.")
    return " ".join("".join(char if char.isalnum() else " " for char in joined).upper().split())


def _words(text: str) -> tuple[str, ...]:
    return tuple(_clean(text).split())


def _core(text: str) -> tuple[str, ...]:
    """The words without particles, unless that leaves nothing."""
    words = _words(text)
    return tuple(word for word in words if word not in PARTICLES) or words


def _compare(one: Parts, other: Parts) -> Likeness:
    if _joined(one[0]) == _joined(other[0]) and _joined(one[1]) == _joined(other[1]):
        return Likeness.EQUAL
    whole, whole_other = " ".join(one), " ".join(other)
    if not whole.strip() or not whole_other.strip():
        return Likeness.EXPLAINED  # nothing to compare with is no difference
    if _same_in_other_guise(whole, whole_other) or _part_of(one, other) or _part_of(other, one):
        return Likeness.EXPLAINED
    return Likeness.CLOSE if _close(_core(whole), _core(whole_other)) else Likeness.DIFFERENT


def _joined(text: str) -> str:
    return text.replace(" ", "")


def _same_in_other_guise(one: str, other: str) -> bool:
    """The same letters joined otherwise, the same words in other order or without particles, or one cut off."""
    if _joined(one) == _joined(other) or sorted(_core(one)) == sorted(_core(other)):
        return True
    short, long = sorted((_joined(one), _joined(other)), key=len)
    return len(short) >= LONG_NAME and long.startswith(short)


def _part_of(part: Parts, whole: Parts) -> bool:
    """Whether one name holds some of the other's words: at least one of the family name and, where given, one of the given."""
    words = _core(" ".join(part))
    if not set(words) <= set(_core(" ".join(whole))):
        return False
    family, given = set(_core(whole[0])), set(_core(whole[1]))
    return bool(family & set(words)) and (not given or not part[1] or bool(given & set(words)))


def _close(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether every word of the shorter name has a like word of its own in the longer one, and enough words are there."""
    short, long = sorted((one, other), key=len)
    left = list(long)
    for word in short:
        match = next((candidate for candidate in left if _like(word, candidate)), None)
        if match is None:
            return False
        left.remove(match)
    return len(short) >= min(2, len(long))


def _like(one: str, other: str) -> bool:
    """Equal, one name in two languages, or so few letters apart that no other name is meant."""
    if one == other or any(one in group and other in group for group in SPELLINGS):
        return True
    return OSA.distance(one, other) <= _tolerance(max(len(one), len(other)))


def _tolerance(length: int) -> int:
    """Letters that may differ in a word: none up to three, one up to five, else two (matrix X1)."""
    return 0 if length <= 3 else 1 if length <= 5 else 2
