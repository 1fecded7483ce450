"""A photograph of the applicant: a small upright picture without a letter on it."""

from __future__ import annotations

from schemas.page import Page, ReadMethod

NARROWEST, WIDEST = 0.62, 1.05
"""Width to height of an identity photo: 35 x 45 mm is 0.78, 50 x 70 mm 0.71, 2 x 2 inches 1."""

TALLEST = 2200.0
"""Height (pixels, or points where the file states its dpi): a phone's picture of a sheet is larger."""

LEAST_SURE = 0.6
"""OCR confidence under which what it read on a face is noise."""


def is_portrait(page: Page) -> bool:
    """Whether a page can only be a photo of a person. A sheet that OCR could not read has a reason and is none."""
    if page.read not in (ReadMethod.OCR, ReadMethod.NONE) or page.reason or page.pages_in_file != 1 or page.values:
        return False
    letters = sum(len(word.text) for word in page.words if word.confidence >= LEAST_SURE and word.text.isalnum())
    shaped = page.height > 0 and NARROWEST <= page.width / page.height <= WIDEST
    return shaped and page.height <= TALLEST and letters == 0 and not page.signatures
