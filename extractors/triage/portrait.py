"""A photograph of the applicant: a picture with next to nothing on it that reads like a word.

Triage sees no pixels, but the reader did: a page on which it found lines of print that it could not read is illegible, and
comes here with that reason. What is left without a word is a picture, surely so where it is small.
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

MOST_LETTERS = 12
"""Letters in words from which a picture is not a portrait: a date with its place is a paper's."""

MOST_MARKS = 80
"""Marks of any kind on a portrait: a poor scan has many specks."""

LONG_MARK, MOST_LONG = 5, 1
"""Letters of a mark, and how many such a portrait has at most: a script that OCR does not know reads as long nonsense."""

PORTRAIT_CONFIDENCE, SHEET_CONFIDENCE = 0.55, 0.35
"""That a picture without words is a person's photo, and that a whole sheet or large picture is. Low: it may be a paper that
nobody could read, and then no paper may be called missing for it."""


def portrait_confidence(page: Page) -> float:
    """How surely a page is a photo of a person, 0-1; 0 for what was not read, has words or codes, or shares its file."""
    if page.read not in (ReadMethod.OCR, ReadMethod.NONE) or page.reason or page.pages_in_file != 1 or page.values:
        return 0.0
    if not _has_shape_of_a_photo(page) or not _is_without_text(page):
        return 0.0
    return SHEET_CONFIDENCE if _is_sheet(page) else PORTRAIT_CONFIDENCE


def _has_shape_of_a_photo(page: Page) -> bool:
    short, long = sorted((page.width, page.height))
    return long > 0 and NARROWEST <= short / long <= WIDEST


def _is_sheet(page: Page) -> bool:
    short, long = sorted((page.width, page.height))
    return long > LONGEST or any(abs(short / long - sheet) <= SAME_SHAPE for sheet in SHEETS)


def _is_without_text(page: Page) -> bool:
    sure = [word.text for word in page.words if word.confidence >= WORD_SURE]
    letters = sum(len(text) for text in sure if sum(map(str.isalnum, text)) >= WORD_LETTERS)
    long = sum(sum(map(str.isalnum, word.text)) >= LONG_MARK for word in page.words)
    return letters < MOST_LETTERS and long <= MOST_LONG and len(page.words) <= MOST_MARKS
