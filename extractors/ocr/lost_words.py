"""Print that Tesseract passed over: a lone letter in a box of a form ("Sexe  M"), a word it took for part of the drawing."""

from __future__ import annotations

import numpy as np

from extractors.ocr.engine import EngineWord, Picture, PixelBox, Words
from extractors.ocr.marks import Marks
from extractors.ocr.print_lines import lines_of_print
from extractors.ocr.word_reader import one_a_box, read_word, share_a_line

LEAST_HIGH = 1.0  # in letters' lesser sides, about the height of an x: lower are dots, dashes and specks
LEAST_WIDE = 0.3  # in the same: an I
LONGEST = 30.0  # times its height: ten boxes of a form with a character each
TOUCHING = 0.3  # of its height: nearer to a word than a space is wide
MOST_PLACES = 24  # on one page, at 5 ms each
REACH = 0.3  # of the box's height, looked at left and right: the dots that lead to a value make it hard to read
SURE = 0.95  # certainty from which the only reader is believed
CONFIDENCE = 0.70  # of a word that one reader saw and the other did not: never enough to decide
STROKES = frozenset("Il1|/")  # alone, what rules and folds are read as
LEADER = ".…·_"  # leads from a label to its value
LATER_BLOCK = 100_000  # block of words: apart from all of Tesseract's


def lost_words(page: Picture, words: Words, marks: Marks) -> Words:
    """The words that stand on an evened grey page where `words` have none, as the second reader saw them."""
    letter = float(np.median(marks.sizes)) if len(marks) else 0.0
    boxes = lines_of_print(marks, page.shape, without=[word.box for word in words], wide=LEAST_WIDE)
    places = [box for box in boxes if _may_be_a_word(box, letter) and not any(_touches(box, word.box) for word in words)]
    found = (_read(page, box, words, number) for number, box in enumerate(places[:MOST_PLACES]))
    return tuple(word for word in found if word)


def _may_be_a_word(box: PixelBox, letter: float) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return high >= LEAST_HIGH * letter and wide <= LONGEST * high


def _touches(box: PixelBox, word: PixelBox) -> bool:
    """Whether the box holds the end of a word whose own box was drawn too small."""
    gap = max(word[0] - box[2], box[0] - word[2])
    return gap < TOUCHING * (box[3] - box[1]) and share_a_line(box, word)


def _read(page: Picture, box: PixelBox, words: Words, number: int) -> EngineWord | None:
    """The one word in a box; nothing where there are several or none for sure. Characters one by one are a word."""
    place = EngineWord("?", box, CONFIDENCE, (LATER_BLOCK, number, 1))
    pieces = [piece for piece in read_word(page, place, words, REACH) if any(map(str.isalnum, piece.text))]
    if min((piece.certainty for piece in pieces), default=0.0) < SURE or not (len(pieces) == 1 or one_a_box(pieces)):
        return None
    text = "".join(piece.text for piece in pieces).lstrip(LEADER)
    return EngineWord(text, box, CONFIDENCE, place.line) if text not in STROKES else None
