"""A PDF page read by its text layer where that says all the page shows, and by OCR where it does not."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from extractors.coded.barcode import barcode_values, may_have_barcode
from extractors.coded.mrz import looks_like_mrz, mrz_from_text
from extractors.coded.mrz.words import line_text, mrz_lines
from extractors.files.ink import Picture, inked, unread_lines
from extractors.files.opening import Tools
from extractors.files.pdf_page import PdfPage
from extractors.files.sheet import Sheet, coded_on, joined_words, ocr, read_sheet, words_in_region
from extractors.files.signing import signed_places
from extractors.files.text_layer import LayerWord, dominant_angle, is_language
from schemas.page import Box, CodedValue, Page, ReadMethod, Upright, Word

OCR_DPI = 200
"""Dots an inch for OCR: reads as well as 300 and 1.5 times faster (measured, 2026-11-22)."""

BARCODE_DPI = 300
"""Dots an inch for barcodes: a module of IRCC's PDF417 is then four pixels wide; at 150 it is lost."""

BARCODE_LOOK_DPI = 150
"""Dots an inch to see whether there is one at all."""

_FORM_NUMBER = re.compile(r"\bIMM\s?\d{4}\b")

_UNREAD_MUCH = 0.8
"""Page widths of writing outside the text layer from which a page is read by OCR too: two or three lines."""

_UNREAD_LITTLE = 0.25
_UNREAD_SHARE = 0.5
"""The same for a page whose text layer says little itself: half as much writing outside it as in it."""

_SCAN_SHARE = 2.0
"""Times more writing outside the text layer than in it: the page is a scan, and the layer a stamp or header on it."""

_AROUND = 0.02
"""Of the page's sides, around a region that is read by OCR."""

_LEVELS_KEPT = 4
"""Bits of grey kept in a page's fingerprint; its little picture is drawn alike from alike contents."""


def read_page(file: str, number: int, pdf_page: PdfPage, values: tuple[CodedValue, ...], tools: Tools) -> Page:
    """Read a page of a PDF that is no dynamic form.

    Raises:
        PageError: a picture in it is too large, or OCR took too long.
        SetupError: it needs OCR and there is none on this machine.
    """
    pdf_page.check_pictures()
    words = trusted_words(pdf_page)
    if not words:
        return _scanned(file, number, pdf_page, values, tools)
    page = Page(
        file,
        number,
        read=ReadMethod.TEXT,
        upright=Upright(pdf_page.rotation),
        width=pdf_page.width,
        height=pdf_page.height,
        words=words,
        values=values,
        fingerprint=_fingerprint(words, values, pdf_page.little),
    )
    unread = unread_lines(pdf_page.seen, [word.box for word in words])
    written, outside = _widths(word.box for word in words), _widths(unread)
    if outside >= _UNREAD_LITTLE and outside > _SCAN_SHARE * written:
        return _scanned(file, number, pdf_page, values, tools)
    page = replace(page, signatures=signed_places(pdf_page.little, words, values))
    if outside >= _UNREAD_MUCH or (outside >= _UNREAD_LITTLE and outside >= _UNREAD_SHARE * written):
        return _with_pasted_scan(page, _around(unread), pdf_page, tools)
    return replace(page, values=values + _mrz_in(words) + _barcodes_of(page, pdf_page))


def _scanned(file: str, number: int, pdf_page: PdfPage, values: tuple[CodedValue, ...], tools: Tools) -> Page:
    """Read a page as the picture that it is."""
    sheet = pdf_page.scan() or Sheet(pdf_page.picture(OCR_DPI), OCR_DPI, pdf_page.rotation)
    scanned = read_sheet(file, number, sheet, tools)
    return replace(scanned, values=values + scanned.values)


def trusted_words(pdf_page: PdfPage) -> tuple[Word, ...]:
    """The words that the page truly shows. The page is turned until they stand upright."""
    painted = _shown(pdf_page)
    if not is_language(painted):
        return ()
    if turn := -dominant_angle(painted) % 360:
        pdf_page.turn(turn)
        painted = _shown(pdf_page)
    return tuple(layer_word.word for layer_word in painted)


def _shown(pdf_page: PdfPage) -> tuple[LayerWord, ...]:
    """The painted words where there is ink to be seen."""
    painted = pdf_page.painted_words
    if not painted:
        return ()
    there = inked(pdf_page.seen, [layer_word.word.box for layer_word in painted])
    return tuple(layer_word for layer_word, shown in zip(painted, there, strict=True) if shown)


def _with_pasted_scan(page: Page, region: Box, pdf_page: PdfPage, tools: Tools) -> Page:
    """A letter with a picture of writing in it: the text layer, and what OCR reads in the picture."""
    picture = pdf_page.picture(OCR_DPI)
    height, width = picture.shape
    x0, y0, x1, y1 = region
    part = np.ascontiguousarray(picture[int(y0 * height) : int(y1 * height) + 1, int(x0 * width) : int(x1 * width) + 1])
    reading = ocr(part, OCR_DPI, tools)
    words = joined_words(page.words, words_in_region(reading, region))
    letters = sum(len(word.text) for word in words)
    return replace(
        page,
        words=words[: tools.limits.words_per_page],
        values=page.values + coded_on(part, reading),
        confidence=sum(word.confidence * len(word.text) for word in words) / letters,
    )


def _widths(boxes: Iterable[Box]) -> float:
    """Lengths of lines of writing together, in widths of the page."""
    return sum(box[2] - box[0] for box in boxes)


def _around(boxes: tuple[Box, ...]) -> Box:
    return (
        max(0.0, min(box[0] for box in boxes) - _AROUND),
        max(0.0, min(box[1] for box in boxes) - _AROUND),
        min(1.0, max(box[2] for box in boxes) + _AROUND),
        min(1.0, max(box[3] for box in boxes) + _AROUND),
    )


def _mrz_in(words: tuple[Word, ...]) -> tuple[CodedValue, ...]:
    return mrz_from_text([line_text(line) for line in mrz_lines(words)]) if looks_like_mrz(words) else ()


def _barcodes_of(page: Page, pdf_page: PdfPage) -> tuple[CodedValue, ...]:
    """The barcodes of a form that was printed to PDF; a page that carries values itself, or is no form, is not drawn."""
    if page.values or not _FORM_NUMBER.search(page.text) or not may_have_barcode(pdf_page.picture(BARCODE_LOOK_DPI)):
        return ()
    return barcode_values(pdf_page.picture(BARCODE_DPI))


def _fingerprint(words: tuple[Word, ...], values: tuple[CodedValue, ...], picture: Picture) -> str:
    """Equal for pages with the same words, values and looks: a tick in a box is a difference."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update("".join(word.text.casefold() for word in words).encode("utf-8", errors="replace"))
    digest.update("\0".join(f"{value.name}={value.value}" for value in values).encode("utf-8", errors="replace"))
    digest.update(repr(picture.shape).encode() + (picture >> (8 - _LEVELS_KEPT)).tobytes())
    return f"page:{digest.hexdigest()}"
