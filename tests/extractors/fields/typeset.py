"""Pages typeset by hand for the tests: rows of cells at given places, as a text layer or as OCR would read them."""

from __future__ import annotations

import datetime as dt
import random

from extractors.fields import read_fields
from schemas.document import Document, DocumentType, FieldValue, PageRef
from schemas.page import CodedValue, Medium, Page, ReadMethod, Word

AS_OF = dt.date(2024, 9, 10)
LETTER_HEIGHT = 0.012  # height of a line of print, part of the page's
NARROW, SPACE = 0.55, 0.35  # widths of a letter and of a space, in heights
WIDTH, HEIGHT = 612.0, 792.0
ASPECT = HEIGHT / WIDTH

Row = tuple[float, list[tuple[float, str]]]
"""y of the line's top, and its cells: x and text. A gap in a cell is one space."""


def page(
    *rows: Row, read: ReadMethod = ReadMethod.TEXT, confidence: float = 1.0, number: int = 1, values: tuple[CodedValue, ...] = ()
) -> Page:
    """A page with the rows on it."""
    words: list[Word] = []
    for y, cells in rows:
        for x, text in cells:
            left = x
            for word in text.split():
                wide = len(word) * LETTER_HEIGHT * NARROW * ASPECT
                words.append(Word(word, (left, y, left + wide, y + LETTER_HEIGHT), confidence))
                left += wide + LETTER_HEIGHT * SPACE * ASPECT
    medium = Medium.SCAN if read is ReadMethod.OCR else Medium.DIGITAL
    return Page(
        "paper.pdf",
        number,
        read=read,
        medium=medium,
        width=WIDTH,
        height=HEIGHT,
        words=tuple(words),
        values=values,
        confidence=confidence,
    )


def lines(*texts: str, top: float = 0.2, step: float = 0.02, x: float = 0.1) -> list[Row]:
    """Rows of one cell each, one under the other."""
    return [(top + i * step, [(x, text)]) for i, text in enumerate(texts)]


def read(kind: str, *pages: Page, as_of: dt.date = AS_OF) -> dict[str, FieldValue]:
    """The fields of a document of a kind that is made of the pages."""
    refs = tuple(PageRef(p.file, p.number) for p in pages)
    return read_fields(Document("d1", DocumentType(kind), 1.0, refs), pages, as_of).fields


def values(fields: dict[str, FieldValue]) -> dict[str, object]:
    """The bare values of fields."""
    return {name: field.value for name, field in fields.items()}


def misread(text: str, seed: int) -> str:
    """The text as a poor scan gives it: one letter in seven of its longer words is another, accents are lost."""
    rng = random.Random(seed)
    plain = text.translate(str.maketrans("éèêàçôîûÉÈÀ", "eeeacoiuEEA"))
    return "".join(rng.choice("aeioucnrt") if c.isalpha() and c.islower() and rng.random() < 1 / 12 else c for c in plain)
