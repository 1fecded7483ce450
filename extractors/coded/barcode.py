"""PDF417 symbols of printed IRCC forms (ISO/IEC 15438): the form's own data, in the order of its tokens."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

from schemas.page import Box, CodedValue, ReadMethod

if TYPE_CHECKING:
    from schemas.form_maps import Barcodes

Image = npt.NDArray[np.uint8]

_PDF417 = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.PDF417])
SEPARATOR = "|"
_LABEL = re.compile(r"(IMM\d{4})_(\d{2}-\d{4})_(\d{1,2})")  # form, edition of the symbols, which of them
VERSION_PATH = "form1/Page1/FormVersion"  # the symbols' label names an edition too; the form keeps it here

SURVEY_SIDE = 1_600  # pixels that a page is reduced to for the cheap look: a module is then 2 to 3 wide
STRONG_EDGE = 0.35  # of the picture's contrast, from one pixel to the next but one
DENSE = 0.40  # of the pixels within a symbol that lie on a strong edge; of printed text, one in four
WINDOW = 15  # pixels over which that is counted: more than a line of text is high
MIN_LENGTH, MIN_BREADTH = 0.08, 0.012  # of the longer side: IRCC's smallest symbol is about 60 by 20 mm
MIN_SOLIDITY = 0.70  # of its rectangle (turned with it) that a symbol fills
MARGIN = 0.06  # of a symbol's length, left around it
ENLARGED = 2.0  # a module of 2 pixels or less is read better enlarged

Block = tuple[tuple[float, float], tuple[float, float], float]
"""A turned rectangle as OpenCV gives it: centre, sides, degrees."""


def may_have_barcode(grey: Image) -> bool:
    """A cheap look (some 15 ms): whether a solid block of fine black and white stands on the page, however it is turned."""
    return bool(_blocks(grey))


def barcode_values(image: Image) -> tuple[CodedValue, ...]:
    """The values of every IRCC symbol on a page, by the data path of each token; a page that shows none costs a cheap look.

    Args:
        image: the page, grey or RGB, upright or not; 300 dpi read best, below 150 dpi the symbols are lost.
    """
    grey = image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), np.uint8)
    blocks = _blocks(grey)
    found: dict[str, CodedValue] = {}
    for picture, box in _pictures(grey, blocks) if blocks else ():
        for symbol in zxingcpp.read_barcodes(picture, formats=_PDF417):
            for value in symbol_values(_text(symbol), box or _box(symbol, picture)):
                found.setdefault(value.name, value)
        if _is_complete(found):
            break
    return tuple(found.values())


def _pictures(grey: Image, blocks: Sequence[Block]) -> Iterator[tuple[Image, Box | None]]:
    """The page; then, for symbols that stand askew or are small, each block turned level, and enlarged."""
    yield grey, None
    for block in blocks:
        level, box = _level(grey, block)
        yield level, box
        yield np.asarray(cv2.resize(level, None, fx=ENLARGED, fy=ENLARGED, interpolation=cv2.INTER_CUBIC), np.uint8), box


def _blocks(grey: Image) -> list[Block]:
    """Where symbols may stand, in pixels of the image."""
    scale = SURVEY_SIDE / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    darkest, lightest = np.percentile(small[::4, ::4], (2, 98))
    threshold = STRONG_EDGE * (lightest - darkest)
    across, along = cv2.absdiff(small[:-2, 2:], small[:-2, :-2]), cv2.absdiff(small[2:, :-2], small[:-2, :-2])
    _, edges = cv2.threshold(cv2.max(across, along), threshold, 255, cv2.THRESH_BINARY)
    dense = (cv2.boxFilter(edges, -1, (WINDOW, WINDOW)) > DENSE * 255).astype(np.uint8)
    contours, _ = cv2.findContours(dense, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    rectangles = [cv2.minAreaRect(contour) for contour in contours if _is_symbol(np.asarray(contour, np.int32))]
    return [((x / scale, y / scale), (w / scale, h / scale), angle) for (x, y), (w, h), angle in rectangles]


def _level(grey: Image, block: Block) -> tuple[Image, Box]:
    (x, y), (w, h), angle = block
    margin = 2 * MARGIN * max(w, h)
    size = round(w + margin), round(h + margin)
    turn = cv2.getRotationMatrix2D((x, y), angle, 1.0)
    turn[:, 2] += np.array((size[0] / 2 - x, size[1] / 2 - y))
    level = cv2.warpAffine(grey, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    height, width = grey.shape
    corners = np.clip(cv2.boxPoints(block) / (width, height), 0, 1)
    (x0, y0), (x1, y1) = corners.min(axis=0), corners.max(axis=0)
    return np.asarray(level, np.uint8), (float(x0), float(y0), float(x1), float(y1))


def _is_complete(found: Mapping[str, CodedValue]) -> bool:
    """Whether a value of each symbol of the form was read."""
    return bool(found) and any(all(symbol[0] in found for symbol in form.symbols) for form in _known_symbols())


def symbol_values(payload: str, box: Box | None = None) -> Iterator[CodedValue]:
    """The values of one symbol's text, "IMM1295_06-2018_1|01|12345678|…"; none where no known form wrote it."""
    label, *tokens = payload.split(SEPARATOR)
    found = _LABEL.fullmatch(label.strip())
    known = _barcodes_of(found[1]) if found else None
    if not found or known is None or not 1 <= int(found[3]) <= len(known.symbols):
        return
    yield CodedValue(ReadMethod.BARCODE, VERSION_PATH, found[2], 1.0, box)
    for path, token in zip(known.symbols[int(found[3]) - 1], tokens, strict=False):
        yield CodedValue(ReadMethod.BARCODE, path, token.strip(), 1.0, box)


def _barcodes_of(label: str) -> Barcodes | None:
    return next((known for known in _known_symbols() if known.label == label), None)


def _known_symbols() -> Iterator[Barcodes]:
    from schemas.form_maps import load_form_maps  # not at the top: it costs 0.1 s, and most pages have no symbol

    return (known.barcodes for known in load_form_maps().values() if known.barcodes)


def _is_symbol(block: npt.NDArray[np.int32]) -> bool:
    if math.hypot(*cv2.boundingRect(block)[2:]) < MIN_LENGTH * SURVEY_SIDE:
        return False  # most are a letter or two, and quickly told
    _, sides, _ = cv2.minAreaRect(block)
    breadth, length = sorted(sides)
    return bool(
        length >= MIN_LENGTH * SURVEY_SIDE
        and breadth >= MIN_BREADTH * SURVEY_SIDE
        and cv2.contourArea(block) >= MIN_SOLIDITY * length * breadth
    )


def _text(symbol: zxingcpp.Barcode) -> str:
    """UTF-8 where the bytes are, else Windows-1252, then Latin-1: the forms name no encoding."""
    raw = bytes(symbol.bytes)
    for encoding in ("utf-8", "cp1252"):
        with suppress(UnicodeDecodeError):
            return raw.decode(encoding)
    return raw.decode("latin-1")


def _box(symbol: zxingcpp.Barcode, image: Image) -> Box:
    height, width = image.shape
    corners = [getattr(symbol.position, name) for name in ("top_left", "top_right", "bottom_right", "bottom_left")]
    xs, ys = [corner.x / width for corner in corners], [corner.y / height for corner in corners]
    return min(xs), min(ys), max(xs), max(ys)
