"""A file opened by the backend for its true type, or a page that says why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from extractors.files import media_type as media
from extractors.limits import Limits
from schemas.packet import PacketFile
from schemas.page import Page, PageState, Reason

if TYPE_CHECKING:
    from extractors.ocr.engine import Engine


class OpenFile(Protocol):
    """A file whose pages can be read and drawn one by one, in any order."""

    @property
    def pages(self) -> int:
        """How many pages it holds, at least 1."""
        ...

    def read(self, number: int) -> Page:
        """Page `number`, from 1. Raises PageError where it cannot be read."""
        ...

    def draw(self, page: Page, width_px: int) -> bytes:
        """The page, upright as it was read, as a JPEG of that width. The same page gives the same bytes."""
        ...

    def close(self) -> None: ...


class PageError(Exception):
    """A file or page cannot be read; the reason is a finding about the packet, not an error of ours."""

    def __init__(self, reason: Reason, detail: str = "", state: PageState = PageState.UNREADABLE) -> None:
        super().__init__(reason, detail, state)
        self.reason = reason
        self.detail = detail
        self.state = state


@dataclass(frozen=True)
class Tools:
    """What reading needs besides the file. The OCR engine is loaded when the first page needs it."""

    limits: Limits
    engine_name: str

    @cached_property
    def engine(self) -> Engine:
        """Raises SetupError where Tesseract or its model is missing."""
        from extractors.ocr.engines import open_engine

        return open_engine(self.engine_name)


_BACKENDS = {
    media.PDF: "extractors.files.pdf",
    media.DOCX: "extractors.files.word_document",
    **dict.fromkeys(media.IMAGES, "extractors.files.image"),
}
"""The module that opens a media type with its `open_it`; imported when it is first needed."""


_NO_TYPE = frozenset({"", "text/plain", "application/octet-stream"})
"""What damaged files look like; such a file is tried as what its name promises."""


def open_file(file: PacketFile, path: Path, tools: Tools) -> OpenFile:
    """Open a file by its true type.

    Raises:
        PageError: the file as a whole cannot be read.
    """
    if file.media_type == media.ENCRYPTED_OFFICE:
        raise PageError(Reason.PASSWORD)
    promised = media.promised_type(file.name, file.media_type)
    kind = promised if file.media_type in _NO_TYPE and promised else file.media_type
    if kind not in _BACKENDS:
        raise PageError(Reason.UNSUPPORTED_TYPE, file.media_type, PageState.UNPROCESSED)
    open_it: Callable[[PacketFile, Path, Tools], OpenFile] = import_module(_BACKENDS[kind]).open_it
    opened = open_it(file, path, tools)
    return _Renamed(opened, kind) if promised not in ("", kind) else opened


def problem_page(file: PacketFile, number: int, failure: Exception) -> Page:
    """The page that stands for one that could not be read. An error nobody foresaw is our fault, not the file's."""
    if isinstance(failure, PageError):
        return Page(file.name, number, failure.state, failure.reason, failure.detail, pages_in_file=0)
    return Page(file.name, number, PageState.UNPROCESSED, Reason.CRASHED, type(failure).__name__, pages_in_file=0)


class _Renamed:
    """A file whose extension lies: read by its true type, and each page says so."""

    def __init__(self, opened: OpenFile, true_type: str) -> None:
        self._opened = opened
        self._true_type = true_type

    @property
    def pages(self) -> int:
        return self._opened.pages

    def read(self, number: int) -> Page:
        page = self._opened.read(number)
        return page if page.reason else replace(page, reason=Reason.TYPE_MISMATCH, detail=self._true_type)

    def draw(self, page: Page, width_px: int) -> bytes:
        return self._opened.draw(page, width_px)

    def close(self) -> None:
        self._opened.close()
