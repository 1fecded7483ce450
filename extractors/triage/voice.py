"""Who speaks on a page: a person of herself ("my application"), or an office to a person ("your application")."""

from __future__ import annotations

from enum import Enum

from extractors.triage.sheet import Sheet

SUBJECTS = frozenset({"i", "je", "j"})
FIRST_PERSON = SUBJECTS | frozenset(["my", "me", "myself", "mine", "mon", "ma", "mes", "moi", "m"])
SECOND_PERSON = frozenset(["you", "your", "yours", "yourself", "vous", "votre", "vos"])

FEWEST = 3
"""Words in the first person from which a person speaks of herself; an officer says "I" once or twice."""


FEWEST_SECOND = 2
"""Words in the second person from which an office speaks to somebody: a bill says "your account" once."""


class Voice(Enum):
    """The names are values of `voice:` in `recognise:`; "nobody" there means neither: a permit speaks to no one."""

    APPLICANT = "applicant"
    OFFICE = "office"


def voice_of(sheet: Sheet) -> Voice | None:
    """Whose voice a page is in; None where nobody speaks, or it is not clear who."""
    first = sum(word in FIRST_PERSON for word in sheet.words)
    second = sum(word in SECOND_PERSON for word in sheet.words)
    speaks = any(word in SUBJECTS for word in sheet.words)
    if speaks and first >= FEWEST and first > second:
        return Voice.APPLICANT
    return Voice.OFFICE if second > max(first, FEWEST_SECOND - 1) else None
