"""A page that is a picture, read: blank or not, words by OCR, and what its codes say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from extractors.coded.barcode import barcode_values, may_have_barcode
from extractors.coded.mrz import looks_like_mrz, mrz_values
from extractors.files.ink import SPECKLED_SHARE, Picture, grey, is_blank, look
from extractors.files.opening import PageError, Tools
from extractors.files.picture import fingerprint
from extractors.files.text_layer import turned
from extractors.ocr import OcrReading, is_legible, read_image
from extractors.ocr.upright import apply
from schemas.page import Box, CodedValue, Corners, Medium, Page, PageState, ReadMethod, Reason, Upright, Word

POINTS_PER_INCH = 72.0

_LEGIBLE, _LEGIBLE_LETTERS = 0.70, 3
_FEW_WORDS = 25
"""Words read surely (confidence, letters) from which a page is legible enough to say what it is: a passport that was
photographed badly yields fewer, a letter more."""

_NO_PAPER = 3
"""Words that OCR sees in a picture of no paper at all: a portrait, a landscape."""

_TRAVEL_WORDING = re.compile(r"pass?e?port|pas[as]+port|reisepass|nationalit|surname|identity|identit[éae]", re.I)
"""Words that stand on the page of a passport or card and seldom elsewhere, in the languages most of them print."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as a picture, the way its file shows it."""

    picture: Picture
    dpi: float | None
    turned: int = 0  # degrees clockwise that the file itself asked for (EXIF, /Rotate); done already
    truncated: bool = False  # part of the picture is missing


def read_sheet(file: str, number: int, sheet: Sheet, tools: Tools) -> Page:
    """Read a page that is nothing but a picture.

    Raises:
        PageError: OCR took too long.
        SetupError: there is no OCR on this machine.
    """
    height, width = sheet.picture.shape[:2]
    page = Page(
        file,
        number,
        reason=Reason.TRUNCATED if sheet.truncated else None,
        medium=Medium.SCAN,
        upright=Upright(sheet.turned),
        width=_points(width, sheet.dpi),
        height=_points(height, sheet.dpi),
        fingerprint=fingerprint(sheet.picture),
    )
    seen = look(sheet.picture)
    if is_blank(seen):
        return replace(page, state=PageState.BLANK)
    reading = ocr(sheet.picture, sheet.dpi, tools)
    if not _legible(reading.words) and is_blank(seen, SPECKLED_SHARE):
        return replace(page, state=PageState.BLANK)
    values = coded_on(sheet.picture, reading)
    illegible = not values and (not is_legible(reading) or (seen.too_dark and not _legible(reading.words)))
    return replace(
        page,
        state=PageState.UNREADABLE if illegible else PageState.READ,
        reason=Reason.ILLEGIBLE if illegible else page.reason,
        read=ReadMethod.OCR if reading.words else ReadMethod.MRZ if values else ReadMethod.NONE,
        medium=reading.medium,
        upright=replace(reading.upright, rotation=(sheet.turned + reading.upright.rotation) % 360),
        width=_points(reading.width, sheet.dpi),
        height=_points(reading.height, sheet.dpi),
        words=reading.words[: tools.limits.words_per_page],
        values=values,
        confidence=reading.confidence,
        signatures=reading.signatures,
    )


def ocr(picture: Picture, dpi: float | None, tools: Tools) -> OcrReading:
    """The words of a picture. Raises PageError where that takes too long."""
    try:
        return read_image(picture, dpi, tools.engine)
    except TimeoutError as failure:
        raise PageError(Reason.TIMEOUT) from failure


def coded_on(picture: Picture, reading: OcrReading) -> tuple[CodedValue, ...]:
    """What a machine-readable zone and barcodes on a page say; `reading` is what OCR read on it."""
    may_have_zone = _may_be_travel_document(reading.words)
    if not (may_have_zone or reading.upright.corners or may_have_barcode(grey(picture))):  # on a photo symbols are too small
        return ()
    page = apply(picture, reading.upright)
    symbols = barcode_values(page)
    return symbols or (mrz_values(page, reading.words) if may_have_zone else ())  # no passport bears IRCC's symbols


def _may_be_travel_document(words: tuple[Word, ...]) -> bool:
    """Whether a machine-readable zone is worth looking for, which costs as much as reading a page."""
    if looks_like_mrz(words) or any(_TRAVEL_WORDING.search(word.text) for word in words):
        return True
    return len(words) > _NO_PAPER and _legible(words) < _FEW_WORDS


def _legible(words: tuple[Word, ...]) -> int:
    return sum(word.confidence >= _LEGIBLE and len(word.text) >= _LEGIBLE_LETTERS for word in words)


def drawn_by(upright: Upright, already_turned: int) -> Upright:
    """What is still to do to a picture that its file has turned already."""
    return replace(upright, rotation=(upright.rotation - already_turned) % 360)


def words_in_region(reading: OcrReading, region: Box) -> tuple[Word, ...]:
    """Words read on a part of a page, with their boxes on the page as it lies; a slight skew is left aside."""
    x0, y0, x1, y1 = region

    def on_page(box: Box) -> Box:
        u0, v0, u1, v1 = turned(_unflattened(box, reading.upright.corners), -reading.upright.rotation)
        return (x0 + u0 * (x1 - x0), y0 + v0 * (y1 - y0), x0 + u1 * (x1 - x0), y0 + v1 * (y1 - y0))

    return tuple(replace(word, box=on_page(word.box)) for word in reading.words)


def joined_words(layer: tuple[Word, ...], seen: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of the text layer, then those that only OCR saw."""
    return layer + tuple(word for word in seen if not any(_overlap(word, known) for known in layer))


def _unflattened(box: Box, corners: Corners | None) -> Box:
    """A box on a flattened sheet as the box around its place in the photo, between the sheet's corners."""
    if corners is None:
        return box
    top_left, top_right, bottom_right, bottom_left = corners

    def place(u: float, v: float) -> tuple[float, float]:
        shares = (1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v
        points = (top_left, top_right, bottom_right, bottom_left)
        return sum(s * p[0] for s, p in zip(shares, points, strict=True)), sum(
            s * p[1] for s, p in zip(shares, points, strict=True)
        )

    places = [place(u, v) for u in (box[0], box[2]) for v in (box[1], box[3])]
    xs, ys = [x for x, _ in places], [y for _, y in places]
    return (min(xs), min(ys), max(xs), max(ys))


def _overlap(word: Word, known: Word) -> bool:
    """Whether the middle of a word lies in another."""
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    return known.box[0] <= x <= known.box[2] and known.box[1] <= y <= known.box[3]


def _points(pixels: int, dpi: float | None) -> float:
    return round(pixels * POINTS_PER_INCH / dpi, 2) if dpi else float(pixels)
