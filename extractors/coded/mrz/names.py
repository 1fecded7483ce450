"""The names of a machine-readable zone (ICAO Doc 9303, part 3, section 4.6): SURNAME<<GIVEN<NAMES<<<<."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.coded.mrz.check_digits import FILLER

_END_OF_NAMES = re.compile(r"<{3,}")  # two fillers part surname and given names; three end the names
_MISREAD_TAIL = re.compile(r"(?:([KCLE])\1{2,}|[KC]{4,})[<KCLE]*$")  # "<<<<" read as KKKK, CCCC, KCKC
_MAY_BE_FILLER = "KCLE"


@dataclass(frozen=True, slots=True)
class Names:
    """Surname and given names, fillers turned to spaces. `doubt` is the reason code of what makes them doubtful."""

    family_name: str
    given_names: str
    doubt: str = ""  # "truncated": the names fill the zone to its end; "filler": a filler may have been read as a letter


def parse_names(text: str) -> Names:
    """The names in the name zone. A person with one name has it as family name, and no given names."""
    cleaned = _MISREAD_TAIL.sub("", text)
    names, *after = _END_OF_NAMES.split(cleaned)
    family, _, given = names.partition(FILLER * 2)
    doubt = _doubt(text, cleaned, given or family, after)
    return Names(_spaced(family), _spaced(given), doubt)


def _doubt(text: str, cleaned: str, last: str, after: list[str]) -> str:
    if not text.endswith(FILLER) and cleaned == text:
        return "truncated"
    stray = "".join(after).strip(FILLER)
    lone = last.rpartition(FILLER)[2]
    return "filler" if stray or (len(lone) == 1 and lone in _MAY_BE_FILLER) else ""


def _spaced(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)
