"""PDF files: each page read the cheapest way that can be trusted."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from extractors.coded.pdf import PdfCoded, pdf_values
from extractors.coded.placeholder import is_placeholder_text
from extractors.files.digital import read_page
from extractors.files.opening import PageError, Tools
from extractors.files.pdf_page import PdfPage
from extractors.files.picture import jpeg
from extractors.files.sheet import POINTS_PER_INCH
from extractors.ocr.upright import apply
from schemas.packet import PacketFile
from schemas.page import Medium, Page, PageState, ReadMethod, Reason, Upright

_TAIL_BYTES = 4096
"""Bytes at the end in which a whole file says %%EOF; readers allow 1,024, mail systems add a line or two."""

_LOADED_AT_A_TIME = 40
"""Pages that are loaded before a file is opened anew: of each, PDFium keeps the stored picture for as long as it is open, some
0.3 MB of a scan."""

_LOCKED = frozenset({pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY})
"""PDFium's errors for a file that asks for a password, or is protected in a way that it does not know."""


def open_it(file: PacketFile, path: Path, tools: Tools) -> PdfFile:
    """Raises PageError where it needs a password or cannot be opened even when repaired."""
    return PdfFile(file, path, tools)


class PdfFile:
    """An open PDF. A file encrypted with an empty user password opens as in any viewer."""

    def __init__(self, file: PacketFile, path: Path, tools: Tools) -> None:
        self._file = file
        self._path = path
        self._tools = tools
        self._truncated = not _has_end(path)
        self._document = self._open()
        self._loaded = 0  # pages, since it was opened
        self._own_pages = len(self._document)
        self.pages = self._own_pages + max(0, self._document.count_attachments())

    def read(self, number: int) -> Page:
        """The page; after the last, files attached to the PDF are accounted for as pages that nobody opened."""
        if number > self._own_pages:
            attached = f"attached file {number - self._own_pages}"
            raise PageError(Reason.NESTED_ARCHIVE, attached, PageState.UNPROCESSED)
        coded = self._coded if number == 1 or self._has_form else PdfCoded()
        if number == 1 and (coded.placeholder or (coded.is_xfa_dynamic and coded.values)):
            return self._dynamic_form(coded)
        with_problem = Reason.TRUNCATED if self._truncated else None
        loaded = self._load(number)
        try:
            page = read_page(self._file.name, number, loaded, coded.on_page(number), self._tools)
        finally:
            loaded.close()
        if is_placeholder_text(page.text):
            return replace(page, state=PageState.UNREADABLE, reason=Reason.XFA_PLACEHOLDER, words=(), values=())
        if page.state is PageState.BLANK and (self._truncated or self._is_damaged(number)):
            return replace(page, state=PageState.UNREADABLE, reason=with_problem or Reason.CORRUPT)
        return page if page.reason else replace(page, reason=with_problem)

    def draw(self, page: Page, width_px: int) -> bytes:
        loaded = self._load(page.number)
        try:
            loaded.check_pictures()
            loaded.turn(page.upright.rotation - loaded.rotation)
            shown = loaded.picture(width_px * POINTS_PER_INCH / loaded.width)
            return jpeg(apply(shown, replace(page.upright, rotation=0)), width_px)
        finally:
            loaded.close()

    def close(self) -> None:
        self._document.close()

    def _open(self) -> pypdfium2.PdfDocument:
        document = self._as_stored_or_repaired()
        document.init_forms()
        return document

    def _as_stored_or_repaired(self) -> pypdfium2.PdfDocument:
        try:
            document = pypdfium2.PdfDocument(self._path)
            if len(document):
                return document
        except pypdfium2.PdfiumError as failure:
            if failure.err_code in _LOCKED:
                raise PageError(Reason.PASSWORD) from failure
        if self._repaired is None:
            raise PageError(Reason.TRUNCATED if self._truncated else Reason.CORRUPT)
        return self._repaired

    @cached_property
    def _repaired(self) -> pypdfium2.PdfDocument | None:
        """The file as pikepdf rebuilds it from the objects it finds, if that leaves any page."""
        import pikepdf  # here and below, not at the top: 0.05 s, and few files are damaged

        rebuilt = io.BytesIO()
        try:
            with pikepdf.open(self._path, suppress_warnings=True) as damaged:
                damaged.save(rebuilt)
            document = pypdfium2.PdfDocument(rebuilt.getvalue())
        except pikepdf.PasswordError as failure:
            raise PageError(Reason.PASSWORD) from failure
        except (pikepdf.PdfError, pypdfium2.PdfiumError, OSError, ValueError, RuntimeError):
            return None
        return document if len(document) else None

    def _load(self, number: int) -> PdfPage:
        """A page of the file, or where it is damaged, of the repaired file."""
        if self._loaded == _LOADED_AT_A_TIME:
            self._open_anew()
        self._loaded += 1
        try:
            return PdfPage(self._document, number, self._tools.limits)
        except pypdfium2.PdfiumError as failure:
            if self._repaired is None or number > len(self._repaired):
                raise PageError(Reason.CORRUPT) from failure
        try:
            return PdfPage(self._repaired, number, self._tools.limits)
        except pypdfium2.PdfiumError as failure:
            raise PageError(Reason.CORRUPT) from failure

    def _open_anew(self) -> None:
        self.close()
        self.__dict__.pop("_repaired", None)
        self._document, self._loaded = self._open(), 0

    @cached_property
    def _has_form(self) -> bool:
        return bool(self._document.get_formtype() != pdfium.FORMTYPE_NONE)

    @cached_property
    def _coded(self) -> PdfCoded:
        return pdf_values(self._path) if self._has_form else PdfCoded()

    def _dynamic_form(self, coded: PdfCoded) -> Page:
        """The one page of a dynamic XFA form: its data are the page, or are gone."""
        gone = coded.placeholder
        listed = "\n".join(f"{value.name}={value.value}" for value in coded.values)
        width, height = self._document.get_page_size(0)
        return Page(
            self._file.name,
            1,
            PageState.UNREADABLE if gone else PageState.READ,
            Reason.XFA_PLACEHOLDER if gone else None,
            read=ReadMethod.NONE if gone else ReadMethod.XFA,
            medium=Medium.DIGITAL,
            upright=Upright(),
            width=width,
            height=height,
            values=coded.values,
            fingerprint="" if gone else f"xfa:{hashlib.sha256(listed.encode()).hexdigest()}",
        )

    def _is_damaged(self, number: int) -> bool:
        """Whether a page that shows nothing has contents that should show something."""
        import pikepdf

        try:
            with pikepdf.open(self._path, suppress_warnings=True) as pdf:
                contents = pdf.pages[number - 1].Contents
                streams = contents if isinstance(contents, pikepdf.Array) else [contents]
                return any(not stream.read_bytes() and stream.read_raw_bytes() for stream in streams)
        except AttributeError:
            return False  # no contents at all: an empty page
        except (pikepdf.PdfError, OSError, ValueError, RuntimeError, IndexError):
            return True


def _has_end(path: Path) -> bool:
    with path.open("rb") as stream:
        stream.seek(0, io.SEEK_END)
        stream.seek(max(0, stream.tell() - _TAIL_BYTES))
        return b"%%EOF" in stream.read()
