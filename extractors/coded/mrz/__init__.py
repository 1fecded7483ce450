"""The machine-readable zone of a travel document: found, read, checked (ICAO Doc 9303)."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from extractors.coded.mrz.check_digits import check_digit
from extractors.coded.mrz.glyphs import line_of_text
from extractors.coded.mrz.parse import merit, parse
from extractors.coded.mrz.values import coded_values
from extractors.coded.mrz.words import MAX_LINE, MIN_LINE, line_confidence, line_text, looks_like_mrz, mrz_lines, strips_of
from extractors.coded.mrz.zone import read_zone
from schemas.page import CodedValue, Word

__all__ = ["check_digit", "looks_like_mrz", "mrz_from_text", "mrz_values"]

MANY_WORDS = 80  # that OCR read surely: more than a passport's page has; without a trace of a zone, there is none
SOME_WORDS = 15  # that OCR reads surely only where the page is level
SURE_WORD = 0.70
MIN_WORD = 3  # letters


def mrz_values(image: npt.NDArray[np.uint8], words: Sequence[Word] = ()) -> tuple[CodedValue, ...]:
    """The zone on an upright page, as `schemas.page.CodedValue` names its values; nothing where there is none.

    "mrz/valid" is "yes" where every check digit of the layout holds as read, "mrz/layout" is TD1, TD2, TD3, MRV-A or MRV-B,
    "mrz/names_doubt" says what makes the names doubtful ("truncated", "filler", "length"), and "mrz/turned" by how many
    degrees clockwise the image had to be turned to be read.

    Args:
        image: the upright page, grey or RGB.
        words: what OCR read on it; a page of many words and no trace of a zone is not looked at.
    """
    sure_words = sum(_is_sure(word) for word in words)
    if not looks_like_mrz(words) and sure_words >= MANY_WORDS:
        return ()
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)
    lines = mrz_lines(words)
    by_words = parse([line_of_text(line_text(line), line_confidence(line)) for line in lines])
    zone = read_zone(grey, tuple(strips_of(lines, grey.shape[1], grey.shape[0])), is_level=sure_words >= SOME_WORDS)
    if zone and (by_words is None or merit(zone.mrz) >= merit(by_words)):
        return coded_values(zone.mrz, zone.box, zone.turned)
    return coded_values(by_words) if by_words else ()


def mrz_from_text(lines: Sequence[str], confidence: float = 1.0) -> tuple[CodedValue, ...]:
    """The zone in lines of text (a text layer, or OCR at the given confidence, 0-1); nothing where there is none."""
    mrz = parse([line_of_text(line, confidence) for line in lines if MIN_LINE <= len("".join(line.split())) <= MAX_LINE])
    return coded_values(mrz) if mrz else ()


def _is_sure(word: Word) -> bool:
    return word.confidence >= SURE_WORD and len(word.text) >= MIN_WORD
