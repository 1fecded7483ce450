"""How far what was read can be trusted, and which words are nothing but noise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from extractors.ocr.engine import EngineWord, PixelBox, Words
from schemas.page import Word

AnyWord = EngineWord | Word

NONSENSE = 0.5  # confidence below which a word says nothing of its page: print that stands on its head reads so
NOISE = 0.2  # confidence below which a word is noise, unless it is a
LONG_WORD = 5  # letters long: a foreign name with an accent that the model does not know has confidence 0, and is there
SURE_SIGN = 0.6  # confidence from which a word without letter or digit is kept: a dash, an ampersand
SURE_WORD = 0.6  # confidence from which a word counts as read
LEGIBLE_LETTERS = 8  # letters in such words that make a page legible: a date and a number
LINES_SEEN = 3  # lines of print that a page without a sure word must show to be called illegible and not a picture
LINE_WIDE = 6.0  # times its height: the least width of a line that counts


def mean_confidence(words: Sequence[AnyWord]) -> float:
    """The words' confidence, weighted by their length; 0 without words."""
    letters = sum(len(word.text) for word in words)
    return sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0


def sense(words: Iterable[AnyWord]) -> float:
    """How much was read that makes sense: letters and digits, by how far their confidence exceeds that of nonsense."""
    return sum(sum(map(str.isalnum, word.text)) * max(word.confidence - NONSENSE, 0) for word in words)


def trustworthy(words: Iterable[EngineWord]) -> Words:
    """The words without noise: specks, rules and patterns that the engine took for letters."""
    return tuple(word for word in words if word.confidence >= _least_confidence(word.text))


def _least_confidence(text: str) -> float:
    letters = sum(map(str.isalnum, text))
    if letters >= LONG_WORD and text.replace("-", "").replace("'", "").isalpha():
        return 0.0
    return NOISE if letters else SURE_SIGN


def legible(words: Iterable[Word], lines: Callable[[], Iterable[PixelBox]]) -> bool:
    """Whether enough was read for surely, or there is no print to be read (a portrait, a landscape).

    `lines` finds the lines of print; it is asked only where few words were read.
    """
    sure = sum(len(word.text) for word in words if word.confidence >= SURE_WORD and any(map(str.isalnum, word.text)))
    return sure >= LEGIBLE_LETTERS or sum(x1 - x0 >= LINE_WIDE * (y1 - y0) for x0, y0, x1, y1 in lines()) < LINES_SEEN
