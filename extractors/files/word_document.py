"""Word documents (DOCX): paragraphs, tables, headers and footers in order, laid out line by line on a plain page.

The file says nothing of where words will stand on paper, so each line gets a place of its own on a Letter page, and
the same places serve the picture. Scans pasted into the document follow as pages of their own.
"""

from __future__ import annotations

import hashlib
import io
import textwrap
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import numpy as np
from docx.document import Document as WordDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw, ImageFont

from extractors.files.opening import PageError, Tools
from extractors.files.picture import decode, jpeg, opened_image
from extractors.files.sheet import Sheet, drawn_by, read_sheet
from extractors.limits import Limits
from extractors.ocr.upright import apply
from schemas.packet import PacketFile
from schemas.page import Medium, Page, PageState, ReadMethod, Reason, Word

PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0  # points, Letter
_MARGIN = 54.0  # points
_LINE = 13.0  # points from line to line
_LETTER_WIDTH = 5.4  # points: a 10-point letter of average width
_COLUMNS = int((PAGE_WIDTH - 2 * _MARGIN) / _LETTER_WIDTH)  # letters a line
_LINES = int((PAGE_HEIGHT - 2 * _MARGIN) / _LINE)  # lines a page
_CELL_GAP = 3  # spaces between two cells of a table row
_SCAN_PIXELS = 250_000  # of a picture that may be a pasted page; logos and signatures are smaller
_BREAK = "\f"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def open_it(file: PacketFile, path: Path, tools: Tools) -> WordFile:
    """Raises PageError where it is damaged or expands beyond the limits."""
    _check_expansion(path, tools.limits)
    try:
        document = docx.Document(str(path))
    except (PackageNotFoundError, KeyError, ValueError, OSError, SyntaxError, zipfile.BadZipFile, zlib.error) as failure:
        raise PageError(Reason.CORRUPT, type(failure).__name__) from failure
    return WordFile(file, document, tools)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    row: int  # on its page, from 0


class WordFile:
    """A document as pages of lines, then its pasted scans."""

    def __init__(self, file: PacketFile, document: WordDocument, tools: Tools) -> None:
        self._file = file
        self._tools = tools
        self._texts = _paged(_text_lines(document))
        self._scans = tuple(_pasted_pictures(document, tools.limits))
        if self._scans and self._texts == ((),):
            self._texts = ()
        self.pages = len(self._texts) + len(self._scans)

    def read(self, number: int) -> Page:
        if number > len(self._texts):
            return read_sheet(self._file.name, number, self._scan(number), self._tools)
        lines = self._texts[number - 1]
        words = tuple(word for line in lines for word in _words(line))[: self._tools.limits.words_per_page]
        text = "\n".join(line.text for line in lines)
        return Page(
            self._file.name,
            number,
            PageState.READ if words else PageState.BLANK,
            read=ReadMethod.DOCX if words else ReadMethod.NONE,
            medium=Medium.DIGITAL,
            width=PAGE_WIDTH,
            height=PAGE_HEIGHT,
            words=words,
            fingerprint=f"docx:{hashlib.sha256(text.encode('utf-8', errors='replace')).hexdigest()}",
        )

    def draw(self, page: Page, width_px: int) -> bytes:
        if page.number > len(self._texts):
            sheet = self._scan(page.number)
            return jpeg(apply(sheet.picture, drawn_by(page.upright, sheet.turned)), width_px)
        scale = width_px / PAGE_WIDTH
        canvas = Image.new("L", (width_px, round(PAGE_HEIGHT * scale)), "white")
        pen, font = ImageDraw.Draw(canvas), ImageFont.load_default(_LINE * 0.75 * scale)
        for line in self._texts[page.number - 1]:
            for word in _words(line):
                pen.text((word.box[0] * canvas.width, word.box[1] * canvas.height), word.text, fill="black", font=font)
        return jpeg(np.asarray(canvas, np.uint8), width_px)

    def close(self) -> None:
        """Nothing is held open."""

    def _scan(self, number: int) -> Sheet:
        decoded = decode(opened_image(io.BytesIO(self._scans[number - len(self._texts) - 1]), self._tools.limits))
        return Sheet(decoded.picture, decoded.dpi, decoded.turned, decoded.truncated)


def _check_expansion(path: Path, limits: Limits) -> None:
    """Raises PageError for a document that is larger than a file may be once expanded; zipfile holds it to what it claims."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as failure:
        raise PageError(Reason.CORRUPT, type(failure).__name__) from failure
    if sum(member.file_size for member in members) > limits.bytes_per_file or len(members) > limits.pages_counted:
        raise PageError(Reason.DECOMPRESSION_BOMB, state=PageState.UNPROCESSED)
    markup = (member for member in members if member.filename.endswith((".xml", ".rels")))
    if any(member.file_size > limits.bytes_of_markup for member in markup):
        raise PageError(Reason.DECOMPRESSION_BOMB, state=PageState.UNPROCESSED)


def _text_lines(document: WordDocument) -> Iterator[str]:
    """Header, body and footer as unwrapped lines; a form feed where a page ends."""
    section = document.sections[0] if len(document.sections) else None
    if section is not None:
        yield from _story(section.header)
    yield from _story(document)
    if section is not None:
        yield from _story(section.footer)


def _story(container: Any) -> Iterator[str]:  # noqa: ANN401 - python-docx gives document, header and footer no common type
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield from _paragraph(block)
        elif isinstance(block, Table):
            yield from _table(block)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    """Its lines, text boxes included; tabs as spaces."""
    line = ""
    for node in paragraph._p.iter():
        if node.tag == f"{_W}t":
            line += node.text or ""
        elif node.tag == f"{_W}tab" and node.getparent().tag == f"{_W}r":
            line += " " * _CELL_GAP
        elif node.tag == f"{_W}lastRenderedPageBreak" or (node.tag == f"{_W}br" and node.get(f"{_W}type") == "page"):
            yield from (line, _BREAK)
            line = ""
        elif node.tag in {f"{_W}br", f"{_W}cr"}:
            yield line
            line = ""
    yield line


def _table(table: Table) -> Iterator[str]:
    """Each row as one line, its cells apart; merged cells once."""
    for row in table.rows:
        cells = {id(cell._tc): " ".join(cell.text.split()) for cell in row.cells}
        yield (" " * _CELL_GAP).join(cells.values())


def _paged(lines: Iterator[str]) -> tuple[tuple[_Line, ...], ...]:
    """Lines wrapped and set on pages."""
    pages: list[list[_Line]] = [[]]
    row = 0
    for text in lines:
        if text == _BREAK:
            row = _LINES
            continue
        for piece in textwrap.wrap(text, _COLUMNS, drop_whitespace=False) or [""]:
            if row >= _LINES and piece.strip():
                pages.append([])
                row = 0
            if piece.strip():
                pages[-1].append(_Line(piece, row))
            row += 1
    return tuple(tuple(page) for page in pages)


def _words(line: _Line) -> Iterator[Word]:
    """The words of a line, each as wide as its letters."""
    top = (_MARGIN + line.row * _LINE) / PAGE_HEIGHT
    at = 0
    for text in line.text.split():
        at = line.text.index(text, at)
        left = (_MARGIN + at * _LETTER_WIDTH) / PAGE_WIDTH
        at += len(text)
        right = min(1.0, (_MARGIN + at * _LETTER_WIDTH) / PAGE_WIDTH)
        yield Word(text, (left, top, right, top + _LINE / PAGE_HEIGHT), 1.0)


def _pasted_pictures(document: WordDocument, limits: Limits) -> Iterator[bytes]:
    """Pictures large enough to be pages, in the order in which the text refers to them, each once."""
    related = document.part.rels
    seen = set()
    for node in document.element.body.iter():
        for key in ("embed", "id"):
            name = node.get(f"{{http://schemas.openxmlformats.org/officeDocument/2006/relationships}}{key}")
            if not name or name in seen or name not in related or not related[name].reltype.endswith("/image"):
                continue
            seen.add(name)
            if related[name].is_external:
                continue
            blob = related[name].target_part.blob
            if _is_page_sized(blob, limits):
                yield blob


def _is_page_sized(blob: bytes, limits: Limits) -> bool:
    try:
        image = opened_image(io.BytesIO(blob), limits)
    except PageError as problem:
        return problem.reason is Reason.TOO_MANY_PIXELS
    return image.width * image.height >= _SCAN_PIXELS
