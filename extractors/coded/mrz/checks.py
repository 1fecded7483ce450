"""Which check digits of a zone hold, and numbers too long for their field."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.coded.mrz.check_digits import FILLER, check_digit
from extractors.coded.mrz.layouts import Check, Layout


def held_checks(layout: Layout, lines: Sequence[str]) -> tuple[str, ...]:
    """The names of the checks whose digit holds."""
    return tuple(check.name for check in layout.checks if _holds(check, lines))


def long_number(lines: Sequence[str], check: Check) -> str | None:
    """A number of more than nine characters on a card: it goes on in the optional field, its check digit last (9303-5)."""
    line, column = check.digit
    rest = lines[line][column + 1 :].split(FILLER)[0]
    if len(lines[line]) == column + 1 or len(rest) < 2 or not rest[-1].isdigit() or check.over[0][0] != 0:
        return None
    number = lines[line][check.over[0][1] : column] + rest[:-1]
    return number if check_digit(number) == int(rest[-1]) else None


def _holds(check: Check, lines: Sequence[str]) -> bool:
    """A filler for a digit says that the issuer gives none: of an optional field, or of a long number that goes on elsewhere."""
    text = "".join(lines[line][start:end] for line, start, end in check.over)
    line, column = check.digit
    digit = lines[line][column]
    if digit != FILLER:
        return int(digit) == check_digit(text)
    if check.name == "optional":
        return True
    return check.name == "document_number" and long_number(lines, check) is not None
