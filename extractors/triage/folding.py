"""Text reduced to what printers and OCR agree on: lower-case letters and digits, without accents and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ﬁ": "fi", "ﬂ": "fl"})
NOT_A_LETTER = re.compile(r"[\W_]+")
REMEMBERED_WORDS = 50_000
"""Foldings kept: the words of a few thousand pages; a bounded memory however long a reader lives."""


@lru_cache(maxsize=REMEMBERED_WORDS)
def fold(text: str) -> str:
    """Letters and digits of `text`, lower case, without accents; everything else is left out, spaces too."""
    if text.isascii():
        return NOT_A_LETTER.sub("", text.lower())
    bare = unicodedata.normalize("NFKD", text.lower().translate(LIGATURES))
    return NOT_A_LETTER.sub("", "".join(c for c in bare if not unicodedata.combining(c)))


@lru_cache(maxsize=REMEMBERED_WORDS)
def fold_words(text: str) -> tuple[str, ...]:
    """The folded words of `text`; an apostrophe or hyphen divides words as a space does."""
    return tuple(word for part in re.split(r"[\s'’`\-–—/]+", text) if (word := fold(part)))


def plain_capitals(text: str) -> str:
    """The text in capitals without accents; punctuation and spaces stay."""
    if text.isascii():
        return text.upper()
    return "".join(c for c in unicodedata.normalize("NFKD", text.upper()) if not unicodedata.combining(c))
