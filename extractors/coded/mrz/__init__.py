"""The machine-readable zone of a travel document: found, read, checked."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.coded.mrz.check_digits import check_digit
from extractors.coded.mrz.glyphs import line_of_text
from extractors.coded.mrz.parse import parse
from extractors.coded.mrz.values import coded_values
from schemas.page import CodedValue

__all__ = ["check_digit", "mrz_from_text"]

MIN_LINE = 24  # characters: the shortest line of a zone has 30, and readers drop fillers
MAX_LINE = 60


def mrz_from_text(lines: Sequence[str], confidence: float = 1.0) -> tuple[CodedValue, ...]:
    """The zone in lines of text (a text layer, or OCR at the given confidence); nothing where there is none."""
    candidates = tuple(line_of_text(line, confidence) for line in lines if MIN_LINE <= len("".join(line.split())) <= MAX_LINE)
    mrz = parse(candidates)
    return coded_values(mrz) if mrz else ()
