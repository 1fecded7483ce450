"""A photograph of the applicant: a small picture with next to nothing on it that reads like a word.

Triage sees no pixels, so it is careful: what could be a sheet that nobody could read is left to a person.
"""

from __future__ import annotations

from schemas.page import Page, ReadMethod

NARROWEST, WIDEST = 0.62, 1.05
"""Shorter to longer side of an identity photo: 35 x 45 mm is 0.78, 50 x 70 mm 0.71, 2 x 2 inches 1."""

SHEETS, SAME_SHAPE = (0.7071, 0.7727), 0.004
"""The same of A4 and Letter paper, and how far a whole scanned sheet is from it at most."""

LONGEST = 2200.0
"""Longer side (pixels, or points where the file states its dpi): a phone's picture of a sheet is larger."""

WORD_LETTERS, WORD_SURE = 3, 0.6
"""Letters and OCR confidence from which something is a word; hair and cloth read as shorter or doubtful ones."""

MOST_LETTERS, MOST_MARKS = 8, 30
"""Letters in words, and marks of any kind, from which a picture is not a portrait: a date is a paper's."""


def is_portrait(page: Page) -> bool:
    """Whether a page can only be a photo of a person. A sheet that OCR could not read has a reason and is none."""
    if page.read not in (ReadMethod.OCR, ReadMethod.NONE) or page.reason or page.pages_in_file != 1 or page.values:
        return False
    return _has_shape_of_a_photo(page) and len(page.words) <= MOST_MARKS and _letters(page) < MOST_LETTERS


def _has_shape_of_a_photo(page: Page) -> bool:
    short, long = sorted((page.width, page.height))
    if not 0 < long <= LONGEST or any(abs(short / long - sheet) <= SAME_SHAPE for sheet in SHEETS):
        return False
    return NARROWEST <= short / long <= WIDEST


def _letters(page: Page) -> int:
    """Letters and digits in what reads like words."""
    words = (word.text for word in page.words if word.confidence >= WORD_SURE)
    return sum(len(text) for text in words if sum(map(str.isalnum, text)) >= WORD_LETTERS)
