"""Image files: JPEG, PNG, TIFF, HEIC, WebP, BMP and GIF."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from extractors.files.opening import PageError, Tools
from extractors.files.picture import Decoded, check_pixels, decode, jpeg, opened_image
from extractors.files.sheet import Sheet, drawn_by, read_sheet
from extractors.ocr.upright import apply
from schemas.packet import PacketFile
from schemas.page import Page, Reason

_PAGED = frozenset({"TIFF", "HEIF"})
"""Formats whose frames are pages; those of a GIF or WebP are an animation."""


def open_it(file: PacketFile, path: Path, tools: Tools) -> ImageFile:
    """Raises PageError where the file is damaged beyond its first page's size."""
    return ImageFile(file, opened_image(path, tools.limits), tools)


class ImageFile:
    """A picture, or several in one file."""

    def __init__(self, file: PacketFile, image: Image.Image, tools: Tools) -> None:
        self._file = file
        self._image = image
        self._tools = tools
        self.pages = _frames(image) if image.format in _PAGED else 1

    def read(self, number: int) -> Page:
        decoded = self._decoded(number)
        sheet = Sheet(decoded.picture, decoded.dpi, decoded.turned, decoded.truncated)
        return read_sheet(self._file.name, number, sheet, self._tools)

    def draw(self, page: Page, width_px: int) -> bytes:
        decoded = self._decoded(page.number)
        return jpeg(apply(decoded.picture, drawn_by(page.upright, decoded.turned)), width_px)

    def close(self) -> None:
        self._image.close()

    def _decoded(self, number: int) -> Decoded:
        try:
            self._image.seek(number - 1)
        except (EOFError, OSError, ValueError, SyntaxError) as failure:
            raise PageError(Reason.CORRUPT, type(failure).__name__) from failure
        check_pixels(self._image.width, self._image.height, self._tools.limits)
        return decode(self._image)


def _frames(image: Image.Image) -> int:
    try:
        return max(1, int(getattr(image, "n_frames", 1)))
    except (OSError, ValueError, SyntaxError, EOFError):
        return 1
