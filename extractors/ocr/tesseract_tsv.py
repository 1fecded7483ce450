"""Tesseract's table of words (TSV), which both engines speak."""

from __future__ import annotations

from extractors.ocr.engine import EngineWord, Words

WORD_LEVEL = "5"
COLUMNS = 12  # level page block par line word left top width height conf text


def parse_words(tsv: str) -> Words:
    """The words of a table, with or without its heading; rows of blocks and lines are passed over."""
    rows = (row.split("\t") for row in tsv.splitlines())
    words = (_word(row) for row in rows if len(row) == COLUMNS and row[0] == WORD_LEVEL)
    return tuple(word for word in words if word.text)


def _word(row: list[str]) -> EngineWord:
    left, top, width, height = (int(cell) for cell in row[6:10])
    block, paragraph, line = (int(cell) for cell in row[2:5])
    confidence = min(max(float(row[10]) / 100, 0.0), 1.0)
    return EngineWord(row[11].strip(), (left, top, left + width, top + height), confidence, (block, paragraph, line))
