"""The names of a machine-readable zone (ICAO Doc 9303, part 3, section 4.6): SURNAME<<GIVEN<NAMES<<<<."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.coded.mrz.check_digits import FILLER

_PARTED = re.compile(r"<{2,}")  # two fillers part surname and given names; what follows the given names is filler
_MISREAD_TAIL = re.compile(r"(?:([KCLE])\1{2,}|[KC]{4,})[<KCLE]*$")  # "<<<<" read as KKKK, CCCC, KCKC
_MISREAD_FILLERS = re.compile(r"[KCLE]{1,2}$")


@dataclass(frozen=True, slots=True)
class Names:
    """Surname and given names, fillers turned to spaces. `doubt` is the reason code of what makes them doubtful."""

    family_name: str
    given_names: str
    doubt: str = ""  # "truncated": the names fill the zone to its end; "filler": a filler may have been read as a letter


def parse_names(text: str) -> Names:
    """The names in the name zone. A person with one name has it as family name, and no given names."""
    cleaned = _MISREAD_TAIL.sub("", text)
    family, *rest = [part for part in _PARTED.split(cleaned) if part] or [""]
    given, *stray = rest or [""]
    if re.search(r"<{3,}", cleaned.rstrip(FILLER)) and _MISREAD_FILLERS.fullmatch(given):  # SUKARNO<<<<<K<<<
        given, stray = "", [given]
    return Names(_spaced(family), _spaced(given), _doubt(text, cleaned, given or family, stray))


def _doubt(text: str, cleaned: str, last: str, stray: list[str]) -> str:
    if not text.endswith(FILLER) and cleaned == text:
        return "truncated"
    lone = last.rpartition(FILLER)[2]
    return "filler" if stray or (len(lone) == 1 and _MISREAD_FILLERS.fullmatch(lone)) else ""


def _spaced(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)
