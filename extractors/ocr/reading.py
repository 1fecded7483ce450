"""A picture of a page read into words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from extractors.ocr import upright as drawing
from extractors.ocr.bars import with_bars_inverted
from extractors.ocr.engine import Engine, EngineWord, Picture, Words
from extractors.ocr.facing import reads_as_nonsense, reads_well, stands_on_its_head
from extractors.ocr.leaders import without_leaders
from extractors.ocr.legibility import legible, mean_confidence, sense, trustworthy
from extractors.ocr.lost_words import lost_words
from extractors.ocr.marks import Marks
from extractors.ocr.pictures import evened, grey, scaled
from extractors.ocr.print_lines import lines_of_print
from extractors.ocr.rereading import read_again
from extractors.ocr.ruled import without_rules
from extractors.ocr.second_opinion import second_opinion
from extractors.ocr.signatures import find_signatures
from extractors.ocr.stamps import without_stamps
from extractors.ocr.survey import Survey, survey
from schemas.page import Box, Medium, Upright, Word

PAGE_SECONDS = 60.0
SIGNATURE_SCALE = 0.5  # of the picture that is read: strokes of a pen are still two pixels thick

POOR_SCALE = 0.9  # from the stored picture to the one that is read: with fewer dots an inch than some 210 Tesseract errs surely

LITTLE_SENSE = 12.0  # below what some 30 letters read surely have: perhaps the page lies the other way
LONG_WORD = 4  # letters from which a word is wider than high
CLEARLY_BETTER = 1.3  # how much more sense a page must make lying the other way than as it was stored

_Seen = tuple[Picture, Upright, Marks, Words]


@dataclass(frozen=True, slots=True)
class OcrReading:
    """What was read on one picture. Boxes are fractions of the upright page."""

    words: tuple[Word, ...]
    upright: Upright
    medium: Medium
    confidence: float  # mean of the words', weighted by length; 0-1; 0 where nothing was read
    signatures: tuple[Box, ...]  # ink that is no text
    legible: bool  # False where there is print and next to none of it could be read
    width: int  # of the upright page, pixels of the picture as stored
    height: int


def is_legible(reading: OcrReading) -> bool:
    """Whether what was read may be used at all; where not, the page is there and no one could read it."""
    return reading.legible


def read_image(image: Picture, dpi: float | None, engine: Engine, seconds: float = PAGE_SECONDS) -> OcrReading:
    """Read a page, grey or RGB, as stored.

    Args:
        image: the stored picture, uint8.
        dpi: dots an inch as its file states, or None; believed only of scans.
        engine: an engine that is open.
        seconds: how long one reading of the engine may take.

    Raises:
        TimeoutError: the engine took longer.
    """
    reading = _read(image, survey(image, dpi), engine, seconds)
    if _sense_across(reading) >= LITTLE_SENSE:
        return reading
    other = _read(image, survey(image, dpi, rotation=90 - reading.upright.rotation % 180), engine, seconds)
    as_stored, turned = (other, reading) if reading.upright.rotation % 180 else (reading, other)
    return turned if _sense_across(turned) > CLEARLY_BETTER * _sense_across(as_stored) else as_stored


def _sense_across(reading: OcrReading) -> float:
    """The sense in the words that run across the page; Tesseract also reads lines that run along it, on a page lying wrong."""
    across = [word for word in reading.words if not _runs_along(word, reading)]
    return sense(across) if 2 * sense(across) >= sense(reading.words) else 0.0


def _runs_along(word: Word, reading: OcrReading) -> bool:
    x0, y0, x1, y1 = word.box
    return len(word.text) >= LONG_WORD and (y1 - y0) * reading.height > (x1 - x0) * reading.width


def _read(image: Picture, found: Survey, engine: Engine, seconds: float) -> OcrReading:
    """Read a page that lies as the survey found it, or on its head."""
    page = _prepared(image, found)
    page, upright, marks, seen = _read_right_way_up(page, found, engine, seconds)
    seen = trustworthy(read_again(page, seen, marks, engine, seconds))
    seen = second_opinion(page, seen, poor=found.medium is Medium.PHOTO or found.scale > POOR_SCALE)
    seen += lost_words(page, seen, marks)
    words = tuple(_on_page(word, page.shape[1], page.shape[0]) for word in seen)
    readable = legible(words, lambda: lines_of_print(marks, page.shape))
    return OcrReading(
        words=words,
        upright=upright,
        medium=found.medium,
        confidence=mean_confidence(words),
        signatures=_signatures(image, upright, words, found) if readable and words else (),
        legible=readable,
        width=round(page.shape[1] / found.scale),
        height=round(page.shape[0] / found.scale),
    )


def _prepared(image: Picture, found: Survey) -> Picture:
    """The page as the engine reads best: grey, upright, evenly lit, dark on light, without stamps, rules and leaders."""
    plain = without_stamps(scaled(image, found.scale), found.stamps) if found.stamps else scaled(grey(image), found.scale)
    page = with_bars_inverted(evened(drawing.apply(plain, found.upright)), found.letter_px)
    return without_leaders(without_rules(page, found.letter_px), found.letter_px)


def _signatures(image: Picture, upright: Upright, words: tuple[Word, ...], found: Survey) -> tuple[Box, ...]:
    page = drawing.apply(scaled(grey(image), found.scale * SIGNATURE_SCALE), upright)
    return find_signatures(page, words, found.letter_px * SIGNATURE_SCALE)


def _read_right_way_up(page: Picture, found: Survey, engine: Engine, seconds: float) -> _Seen:
    """The page the right way up and what it says. A page that reads well as it was stored is not looked at twice."""
    one = (page, found.upright, found.marks)
    if found.upright.rotation and stands_on_its_head(page, found.marks, engine, seconds, bias=1.0):
        one = _turned_over(*one)
    words = engine.read(one[0], seconds=seconds)
    in_doubt = not reads_well(words) and not found.upright.rotation and stands_on_its_head(page, found.marks, engine, seconds)
    if not in_doubt and not reads_as_nonsense(words):
        return *one, words
    other = _turned_over(*one)
    other_words = engine.read(other[0], seconds=seconds)
    return (*other, other_words) if sense(other_words) > sense(words) else (*one, words)


def _turned_over(page: Picture, upright: Upright, marks: Marks) -> tuple[Picture, Upright, Marks]:
    return np.ascontiguousarray(np.rot90(page, 2)), drawing.turned_over(upright), marks.turned_over(page.shape[1], page.shape[0])


def _on_page(word: EngineWord, width: int, height: int) -> Word:
    x0, y0, x1, y1 = word.box
    return Word(word.text, (x0 / width, y0 / height, x1 / width, y1 / height), word.confidence)
