"""Texts as a spreadsheet may hold them: on one line, steering nothing, calculated by no program."""

from __future__ import annotations

from reports.text import LONGEST_SENTENCE, harmless

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), the full-width signs included."""


def cell_text(text: str) -> str:
    """For a typed cell, which no program calculates whatever it begins with."""
    return harmless(text, LONGEST_SENTENCE)


def csv_text(text: str) -> str:
    """For a CSV cell, which has no type: an apostrophe keeps what looks like a formula from being one."""
    shown = cell_text(text)
    return f"'{shown}" if text.startswith(FORMULA_STARTS) or shown.startswith(FORMULA_STARTS) else shown
