"""What the text in a form's box means: names, dates, identifiers, codes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.code_lists import code_list, country_states
from schemas.document import FieldData
from schemas.form_maps import FieldPlace, ValueKind

PARTLY_KNOWN = 0.5  # a date whose day or month the applicant does not know
UNREADABLE = 0.3  # nothing of the kind the box asks for
GUESSED_ORDER = 0.5  # a full name without a comma
BY_CAPITALS = 0.85  # a full name whose family name stands in capitals

_UNKNOWN_PART = re.compile(r"\*+")
_DATE = re.compile(r"(\d{4}|\*{4})(?:[-/. ]?(\d{1,2}|\*{1,2}))?(?:[-/. ]?(\d{1,2}|\*{1,2}))?")
_VERSION = re.compile(r"(\d{2})-(\d{4})")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A value as the contract writes it, and how sure its reading is (0-1) beside the sureness of the text itself."""

    value: FieldData
    raw: str
    sureness: float = 1.0
    doubt: str = ""


def meaning_of(place: FieldPlace, texts: Sequence[str]) -> Mapping[str, Meaning]:
    """What the boxes of a field hold, under "" or, for a full name, under the names of the fields it is made of."""
    folded = [" ".join(text.split()) for text in texts]
    raw = " ".join(text for text in folded if text)
    if place.kind is ValueKind.FLAG:
        return {"": Meaning(code_list("yes_no").get(raw, "false" if not raw else "true") == "true", raw)}
    if not raw:
        names = ("family_name", "given_names") if place.kind is ValueKind.FULL_NAME else ("",)
        return {name: Meaning("", "") for name in names}
    match place.kind:
        case ValueKind.FULL_NAME:
            return full_name(raw)
        case ValueKind.DATE:
            return {"": date("-".join(folded) if len(folded) > 1 else raw)}
        case ValueKind.CODE:
            return {"": code(raw, code_list(place.codes))}
        case ValueKind.COUNTRY:
            return {"": country(raw)}
        case ValueKind.IDENTIFIER:
            return {"": Meaning(re.sub(r"[\s.-]", "", raw).upper(), raw)}
        case ValueKind.DIGITS:
            digits = re.sub(r"[\s.-]", "", raw)
            return {"": Meaning(digits, raw) if digits.isdigit() else Meaning(digits, raw, UNREADABLE, "not_digits")}
        case ValueKind.VERSION:
            found = _VERSION.search(raw)
            return {"": Meaning(found[0] if found else raw, raw)}
        case _:
            return {"": Meaning(raw, raw)}


def date(text: str) -> Meaning:
    """A date of a form (YYYY-MM-DD, YYYYMMDD, YYYY/MM/DD) in ISO 8601; unknown parts (`**`) are left away and doubted."""
    found = _DATE.fullmatch(text.strip("-/. "))
    if not found or _UNKNOWN_PART.fullmatch(found[1]):
        return Meaning(text, text, UNREADABLE, "impossible_date")
    year, month, day = (None if part is None or "*" in part else int(part) for part in found.groups())
    assert year is not None
    try:
        whole = dt.date(year, month or 1, day or 1)
    except ValueError:
        return Meaning(text, text, UNREADABLE, "impossible_date")
    if month is None:
        return Meaning(f"{year:04}", text, PARTLY_KNOWN, "partial_date")
    if day is None:
        return Meaning(f"{year:04}-{month:02}", text, PARTLY_KNOWN, "partial_date")
    return Meaning(whole.isoformat(), text)


def code(text: str, labels: Mapping[str, str]) -> Meaning:
    """The label of a code; a label that stands there itself is kept."""
    if text in labels:
        return Meaning(labels[text], text)
    if text.casefold() in {label.casefold() for label in labels.values()}:
        return Meaning(text, text)
    return Meaning(text, text, UNREADABLE, "unknown_code")


def country(text: str) -> Meaning:
    """The ICAO code of a country; its label where it has none."""
    labels = code_list("countries")
    states = country_states()
    by_label = {label.casefold(): known for known, label in labels.items()}
    known = text if text in labels else by_label.get(text.casefold(), "")
    if known:
        return Meaning(states[known] or labels[known], text)
    if text in states.values():
        return Meaning(text, text)
    return Meaning(text, text, UNREADABLE, "unknown_code")


def full_name(text: str) -> Mapping[str, Meaning]:
    """Family name and given names of "FAMILY NAME, Given names"; without a comma, by capitals, else by order and doubted."""
    family, comma, given = text.partition(",")
    if comma:
        return _named(family.strip(), given.strip(), text)
    words = text.split()
    capitals = [word for word in words if word.isupper() and len(word) > 1]
    others = [word for word in words if word not in capitals]
    if capitals and others:
        return _named(" ".join(capitals), " ".join(others), text, BY_CAPITALS, "name_order")
    return _named(words[-1], " ".join(words[:-1]), text, GUESSED_ORDER, "name_order")


def _named(family: str, given: str, raw: str, sureness: float = 1.0, doubt: str = "") -> Mapping[str, Meaning]:
    return {"family_name": Meaning(family, raw, sureness, doubt), "given_names": Meaning(given, raw, sureness, doubt)}
