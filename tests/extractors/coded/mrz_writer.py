"""Writes machine-readable zones of invented persons, as ICAO Doc 9303 lays them out: what the reader must read back."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.coded.mrz import check_digit


@dataclass(frozen=True)
class Holder:
    family_name: str = "TREMBLAY GAGNE"
    given_names: str = "MARIE EVE"
    state: str = "FRA"
    nationality: str = "FRA"
    number: str = "18AV12345"
    born: str = "910327"
    sex: str = "F"
    expires: str = "290814"
    optional: str = ""


def td3(holder: Holder) -> list[str]:
    start = f"P<{holder.state:<<3}{_names(holder)}"
    number = _checked(f"{holder.number:<<9}")
    born, expires = _checked(holder.born), _checked(holder.expires)
    optional = _checked(f"{holder.optional:<<14}")
    composite = check_digit(number + born + expires + optional)
    return [f"{start:<<44}"[:44], f"{number}{holder.nationality:<<3}{born}{holder.sex}{expires}{optional}{composite}"]


def td2(holder: Holder) -> list[str]:
    start = f"I<{holder.state:<<3}{_names(holder)}"
    number, born, expires = _checked(f"{holder.number:<<9}"), _checked(holder.born), _checked(holder.expires)
    optional = f"{holder.optional[:7]:<<7}"
    composite = check_digit(number + born + expires + optional)
    return [f"{start:<<36}"[:36], f"{number}{holder.nationality:<<3}{born}{holder.sex}{expires}{optional}{composite}"]


def td1(holder: Holder) -> list[str]:
    number, born, expires = _checked(f"{holder.number:<<9}"), _checked(holder.born), _checked(holder.expires)
    first = f"I<{holder.state:<<3}{number}{holder.optional:<<15}"
    composite = check_digit(first[5:] + born + expires + "<" * 11)
    return [first, f"{born}{holder.sex}{expires}{holder.nationality:<<3}{'<' * 11}{composite}", f"{_names(holder):<<30}"[:30]]


def mrv_a(holder: Holder) -> list[str]:
    number, born, expires = _checked(f"{holder.number:<<9}"), _checked(holder.born), _checked(holder.expires)
    start = f"V<{holder.state:<<3}{_names(holder)}"
    return [f"{start:<<44}"[:44], f"{number}{holder.nationality:<<3}{born}{holder.sex}{expires}{holder.optional:<<16}"]


def mrv_b(holder: Holder) -> list[str]:
    number, born, expires = _checked(f"{holder.number:<<9}"), _checked(holder.born), _checked(holder.expires)
    start = f"V<{holder.state:<<3}{_names(holder)}"
    return [f"{start:<<36}"[:36], f"{number}{holder.nationality:<<3}{born}{holder.sex}{expires}{holder.optional[:8]:<<8}"]


def _checked(text: str) -> str:
    return f"{text}{check_digit(text)}"


def _names(holder: Holder) -> str:
    return f"{holder.family_name}<<{holder.given_names}".replace(" ", "<")
