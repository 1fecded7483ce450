"""A PDF page read by its text layer where that says all the page shows, and by OCR where it does not."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from extractors.coded import looks_like_mrz, mrz_from_text
from extractors.coded.mrz.words import line_text, mrz_lines
from extractors.files.ink import LOOK_DPI, Look, Picture, inked, is_blank, look, unread_lines
from extractors.files.opening import Tools
from extractors.files.pdf_page import PdfPage
from extractors.files.sheet import Sheet, coded_on, joined_words, ocr, read_sheet
from extractors.files.text_layer import dominant_angle, is_language, turned
from extractors.ocr import OcrReading
from schemas.page import CodedValue, Medium, Page, PageState, ReadMethod, Upright, Word

OCR_DPI = 200
"""Dots an inch for OCR: reads as well as 300 and 1.5 times faster (measured, 2026-11-22)."""

_UNREAD_MUCH = 0.8
"""Page widths of writing outside the text layer from which a page is read by OCR too: two or three lines."""

_UNREAD_LITTLE = 0.25
_UNREAD_SHARE = 0.5
"""The same for a page whose text layer says little itself: half as much writing outside it as in it."""

_LEVELS_KEPT = 4
"""Bits of grey kept in a page's fingerprint; its picture at LOOK_DPI is drawn alike from alike contents."""

_SLIGHT_SKEW = 1.0
"""Degrees below which boxes found by OCR still fit a page that is not turned: 1% of its width."""


def read_page(file: str, number: int, pdf_page: PdfPage, values: tuple[CodedValue, ...], tools: Tools) -> Page:
    """Read a page of a PDF that is no dynamic form.

    Raises:
        PageError: a picture in it is too large, or OCR took too long.
        SetupError: it needs OCR and there is none on this machine.
    """
    pdf_page.check_pictures()
    picture = pdf_page.picture(LOOK_DPI)
    seen = look(picture)
    words, turn = trusted_words(pdf_page, seen)
    page = Page(
        file,
        number,
        read=ReadMethod.TEXT,
        upright=Upright((pdf_page.rotation + turn) % 360),
        width=pdf_page.height if turn % 180 else pdf_page.width,
        height=pdf_page.width if turn % 180 else pdf_page.height,
        words=tuple(replace(word, box=turned(word.box, turn)) for word in words) if turn else words,
        values=values,
        fingerprint=_fingerprint(words, values, picture),
    )
    if words and not _leaves_much_unread(seen, words):
        return replace(page, values=values + _mrz_in(page.words))
    if not words and is_blank(seen) and not values:
        return replace(page, state=PageState.BLANK, read=ReadMethod.NONE)
    sheet = pdf_page.scan() or Sheet(pdf_page.picture(OCR_DPI), OCR_DPI, pdf_page.rotation)
    if not words:
        scanned = read_sheet(file, number, sheet, tools)
        return replace(scanned, values=values + scanned.values)
    return _mixed(page, turn, sheet, tools)


def trusted_words(pdf_page: PdfPage, seen: Look) -> tuple[tuple[Word, ...], int]:
    """The words that the page truly shows, on the page as shown, and how far it is still to be turned clockwise."""
    painted = pdf_page.painted_words()
    shown = inked(seen, [layer_word.word.box for layer_word in painted])
    kept = tuple(layer_word for layer_word, there in zip(painted, shown, strict=True) if there)
    if not is_language(kept):
        return (), 0
    return tuple(layer_word.word for layer_word in kept), -dominant_angle(kept) % 360


def _leaves_much_unread(seen: Look, words: tuple[Word, ...]) -> bool:
    unread = unread_lines(seen, [word.box for word in words])
    read = sum(word.box[2] - word.box[0] for word in words)
    return unread >= _UNREAD_MUCH or (unread >= _UNREAD_LITTLE and unread >= _UNREAD_SHARE * read)


def _mixed(page: Page, turn: int, sheet: Sheet, tools: Tools) -> Page:
    """A page with a text layer and writing outside it: a letter with a scan pasted in, a scan with a stamped header."""
    reading = ocr(sheet, tools)
    if not _as_it_lies(reading, turn):
        scanned = read_sheet(page.file, page.number, sheet, tools, reading)
        return scanned if _letters(reading.words) > _letters(page.words) else page
    words = joined_words(page.words, reading.words)
    mainly_scan = _letters(words) > 2 * _letters(page.words)
    return replace(
        page,
        read=ReadMethod.OCR if mainly_scan else ReadMethod.TEXT,
        medium=reading.medium if mainly_scan else Medium.DIGITAL,
        words=words[: tools.limits.words_per_page],
        values=page.values + coded_on(sheet.picture, reading),
        confidence=sum(word.confidence * len(word.text) for word in words) / max(_letters(words), 1),
        signatures=reading.signatures,
    )


def _as_it_lies(reading: OcrReading, turn: int) -> bool:
    """Whether OCR's boxes are boxes on the page as its text layer lies."""
    upright = reading.upright
    return upright.rotation == turn and upright.corners is None and abs(upright.skew) <= _SLIGHT_SKEW


def _mrz_in(words: tuple[Word, ...]) -> tuple[CodedValue, ...]:
    return mrz_from_text([line_text(line) for line in mrz_lines(words)]) if looks_like_mrz(words) else ()


def _letters(words: tuple[Word, ...]) -> int:
    return sum(len(word.text) for word in words)


def _fingerprint(words: tuple[Word, ...], values: tuple[CodedValue, ...], picture: Picture) -> str:
    """Equal for pages with the same words, values and looks: a tick in a box is a difference."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update("".join(word.text.casefold() for word in words).encode("utf-8", errors="replace"))
    digest.update("\0".join(f"{value.name}={value.value}" for value in values).encode("utf-8", errors="replace"))
    digest.update(repr(picture.shape).encode() + (picture >> (8 - _LEVELS_KEPT)).tobytes())
    return f"page:{digest.hexdigest()}"
