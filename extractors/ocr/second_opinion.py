"""The words that decide, read a second time by a reader that shares nothing with the first.

Tesseract reads a digit of a poor scan wrong and is sure of it; asked again, it says the same. A network trained elsewhere on
other print errs elsewhere. Where both read the same, the word is right; where they differ, it is doubtful, whoever is right.

Measured on 342 drawn pages, scanned at 120 to 300 dots an inch and photographed (4,000 words with digits, 33,000 without):
of Tesseract's misread words at least 2 in 3 are noticed; where both agree and the second is sure, 99 in 100 are right however
doubtful the first was; where they differ and the second is sure, it is right in 17 of 20 words and the first in 2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from rapidfuzz import fuzz

from extractors.ocr.engine import EngineWord, Picture, Words
from extractors.ocr.legibility import NONSENSE
from extractors.ocr.word_reader import Piece, one_a_box, read_word

DOUBTFUL_NUMBER = 0.90  # confidence below which a word with a digit is read again on any page,
DOUBTFUL_NAME = 0.80  # and a word with a capital
DOUBTFUL_NAME_ON_POOR_PAPER = 0.90
DOUBTFUL_ACCENT = 1.0  # the same for one with an accent: the French model surely reads "Gükhan" for Gökhan
# fmt: off
PRINTED_EVERYWHERE = frozenset({
    "quebec", "montreal", "refugies", "citoyennete", "integration", "diversite", "numero", "prenom", "prenoms",
    "nationalite", "categorie", "reference", "unite", "region", "autorite", "delivre", "delivree", "echeance", "etat",
    "marie", "mariee", "celibataire", "francais", "francaise", "donnees", "coordonnees", "protege", "presente",
    "presentee", "recu", "paye", "etape", "periode", "annee", "etes", "resume", "duree", "decembre", "fevrier", "aout",
})
# fmt: on
"""Keys of words with an accent that stand on most French papers and are no names: not worth a second look."""

DATE_MASK = re.compile(r"\W?(?:[ya]{4}|mm|[dj]{2})(?:\W(?:[ya]{4}|mm|[dj]{2})){1,2}\W?", re.I)  # "(AAAA-MM-JJ)", a form's own
MOST_WORDS = 60  # read again on one page, at 6 ms each
FIGURES_THAT_DECIDE = 4  # figures of a word from which it goes before all others: a year
LONGEST = 30  # characters: longer is a web address, or a line of a machine-readable zone, which has its own reader

SURE = 0.95  # certainty from which the second reader is believed where the readers differ
VERY_SURE = 0.98  # certainty from which its agreement lifts the first reader's doubt,
CONFIRMED = 0.88  # to this confidence
HARDLY_SURE = 0.70  # certainty below which its agreement says little: l and I, 5 and S,
LOOK_ALIKE = 0.72  # and a word that the first doubts as well keeps this confidence at most
TAKEN = 0.70  # confidence of a word that was taken from the second reader
DISPUTED = 0.60  # most confidence left to a word with a digit of which the readers see different ones
NAME_DISPUTED = 0.70  # the same for a word without, where the second reader is half sure
HALF_SURE = 0.50
STROKES = ("/", "[")  # before a word ("DEC/DÉC"),
STROKE_LIKE = "Il1"  # and what the second reader takes one for, which does not see what stands before it
SHORT = 3  # characters of a word that may be read quite otherwise
ALIKE = 50.0  # of 100: less, and the second reader saw something else than this word


def second_opinion(page: Picture, words: Words, poor: bool) -> Words:
    """The words of an evened grey page, those that decide confirmed, replaced or doubted by the second reader.

    Args:
        page: the picture that was read; the words' boxes are in its pixels.
        words: what Tesseract read.
        poor: whether Tesseract's confidence on this page says little: few dots an inch, a photo.
    """
    asked = sorted((at for at, word in enumerate(words) if _decides(word, poor)), key=lambda at: _rank(words[at]))
    opinions = {at: settled(words[at], read_word(page, words[at], words)) for at in asked[:MOST_WORDS]}
    return tuple(opinions.get(at, word) for at, word in enumerate(words))


def _decides(word: EngineWord, poor: bool) -> bool:
    """Whether a value may hang on the word and its confidence is not enough to believe it."""
    if len(word.text) > LONGEST or "<<" in word.text:
        return False
    if any(map(str.isdigit, word.text)):
        return poor or word.confidence < DOUBTFUL_NUMBER
    if not any(map(str.isupper, word.text)) or DATE_MASK.fullmatch(word.text):
        return False
    limit = DOUBTFUL_NAME_ON_POOR_PAPER if poor else DOUBTFUL_NAME
    perhaps_a_name = _accents(word.text) and _key(word.text) not in PRINTED_EVERYWHERE
    return word.confidence < (DOUBTFUL_ACCENT if perhaps_a_name else limit)


def _rank(word: EngineWord) -> tuple[bool, float]:
    """Dates and numbers of papers first, then the most doubtful words; the figures that number a form's boxes come last."""
    return sum(map(str.isdigit, word.text)) < FIGURES_THAT_DECIDE, word.confidence


def settled(word: EngineWord, seen: Sequence[Piece]) -> EngineWord:
    """The word after a second reader saw these pieces in its place, which may hold ends of its neighbours."""
    same = [run for run in _runs(seen) if _same(run.text, word.text)]
    if same:
        return _agreed(word, max(same, key=lambda run: run.certainty))
    if word.confidence < NONSENSE and one_a_box(seen) and min(piece.certainty for piece in seen) >= SURE:
        return replace(word, text="".join(piece.text for piece in seen), confidence=TAKEN)
    other = max(seen, key=lambda piece: _likeness(piece, word), default=None)
    if other and other.certainty >= SURE and (_likeness(other, word) >= ALIKE or _stands_alone(seen, word)):
        return replace(word, text=other.text, confidence=TAKEN)
    if any(map(str.isdigit, word.text)):
        return replace(word, confidence=min(word.confidence, DISPUTED))
    if other and other.certainty >= HALF_SURE:
        return replace(word, confidence=min(word.confidence, NAME_DISPUTED))
    return word


def _stands_alone(seen: Sequence[Piece], word: EngineWord) -> bool:
    """Whether a short word is all that the second reader saw: "AT" and 41 share no letter, and are the same two signs."""
    return len(seen) == 1 and len(seen[0].text) == len(word.text) <= SHORT and seen[0].certainty >= VERY_SURE


def _agreed(word: EngineWord, same: Piece) -> EngineWord:
    """Both read the same letters; of accents the second reader knows more, where it is sure."""
    if same.certainty < HARDLY_SURE:
        doubted = word.confidence < DOUBTFUL_NUMBER
        return replace(word, confidence=min(word.confidence, LOOK_ALIKE)) if doubted else word
    spelled = same.text if same.certainty >= SURE and _accents(same.text) != _accents(word.text) else word.text
    confirmed = CONFIRMED if same.certainty >= VERY_SURE else 0.0
    return replace(word, text=spelled, confidence=max(word.confidence, confirmed))


def _runs(seen: Sequence[Piece]) -> list[Piece]:
    """Every run of pieces as one."""
    spans = combinations(range(len(seen) + 1), 2)
    return [Piece("".join(p.text for p in seen[a:b]), min(p.certainty for p in seen[a:b])) for a, b in spans]


def _likeness(piece: Piece, word: EngineWord) -> float:
    return fuzz.ratio(_key(piece.text), _key(word.text))


def _same(seen: str, read: str) -> bool:
    """Whether both readers saw the same letters and digits."""
    return _key(seen) == _key(read) or (read.startswith(STROKES) and _key(seen.lstrip(STROKE_LIKE)) == _key(read))


def _key(text: str) -> str:
    """What two readings must share: letters without case and accents, digits, and the mark before cents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    cents = re.sub(r"(?<=\d)[.,](?=\d\d\D*$)", "¤", plain)
    return "".join(c for c in cents if c.isalnum() or c == "¤")


def _accents(text: str) -> list[str]:
    return [mark for mark in unicodedata.normalize("NFD", text) if unicodedata.combining(mark)]
