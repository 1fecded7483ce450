"""One page of a PDF as PDFium shows it: its frame, its words, its pictures, and itself as a picture."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from extractors.files.ink import LOOK_DPI, Look, Picture, look
from extractors.files.opening import PageError
from extractors.files.picture import check_pixels, decode, opened_image
from extractors.files.sheet import POINTS_PER_INCH, Sheet
from extractors.files.text_layer import LayerWord, PageFrame, layer_words
from extractors.limits import Limits
from schemas.page import Reason

_WHOLE_PAGE = 0.02  # share of a side by which a scan's edges may miss those of its page
_HIDING_SHARE = 0.25  # of the page that a picture must cover before it is asked what text it lies on
_FORMS_DEEP = 6  # form XObjects within form XObjects that are looked into
_MERELY_ACTIVE = frozenset({pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP})
"""Annotations that show nothing; all others (form fields, typed notes, stamps) are part of what the page says."""

_MIN_POINTS = 3.0  # of a side; a smaller page holds nothing
_JPEG = ["DCTDecode"]  # filters of a picture that is a JPEG file once it is out of its wrapping

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A picture on the page."""

    handle: ctypes.c_void_p
    matrix: Matrix  # of the unit square, to the page's own points
    before: int  # objects drawn before it
    width_px: int
    height_px: int
    opaque: bool
    nested: bool  # within a form XObject


class PdfPage:
    """A loaded page. Form fields and notes are flattened into it first, so that what was typed in is read and drawn."""

    def __init__(self, document: pypdfium2.PdfDocument, number: int, limits: Limits) -> None:
        self._limits = limits
        self._page = document[number - 1]
        if _has_visible_annotations(self._page) and pdfium.FPDFPage_Flatten(self._page, pdfium.FLAT_NORMALDISPLAY) == 1:
            self._page.close()
            self._page = document[number - 1]
        self.turn(0)
        if min(self.width, self.height) < _MIN_POINTS:
            raise PageError(Reason.CORRUPT, "a page without area")

    def turn(self, degrees: int) -> None:
        """Show the page turned further, clockwise by quarter turns; all that was known of it as shown is forgotten."""
        self.rotation = (self._page.get_rotation() + degrees) % 360  # degrees clockwise that the stored page is turned
        self._page.set_rotation(self.rotation)
        self.width, self.height = self._page.get_size()  # points, as shown
        for known in ("frame", "painted_words", "little", "seen"):
            self.__dict__.pop(known, None)

    def close(self) -> None:
        self._page.close()

    @cached_property
    def frame(self) -> PageFrame:
        left, bottom, right, top = self._page.get_bbox()
        return PageFrame(left, bottom, right - left, top - bottom, self.rotation)

    @cached_property
    def painted_words(self) -> tuple[LayerWord, ...]:
        """The words that are painted and not painted over by a picture."""
        text_page = self._page.get_textpage()
        try:
            words = layer_words(text_page.raw, self.frame, self._limits.words_per_page)
        finally:
            text_page.close()
        under = self._under_pictures() if words else frozenset()
        return tuple(word for word in words if word.visible and word.drawn_by not in under)

    def picture(self, dpi: float) -> Picture:
        """The page as shown, grey, at that resolution or what the limit on pixels allows."""
        most = (self._limits.pixels_rendered / (self.width * self.height)) ** 0.5 * POINTS_PER_INCH
        bitmap = self._page.render(scale=min(dpi, most) / POINTS_PER_INCH, grayscale=True)
        try:
            return np.array(bitmap.to_numpy()[..., 0] if bitmap.to_numpy().ndim == 3 else bitmap.to_numpy(), np.uint8)
        finally:
            bitmap.close()

    @cached_property
    def little(self) -> Picture:
        """The page as shown, at LOOK_DPI."""
        return self.picture(LOOK_DPI)

    @cached_property
    def seen(self) -> Look:
        """Where the page as shown has ink."""
        return look(self.little)

    def check_pictures(self) -> None:
        """Raises PageError where a stored picture has more pixels than the limit: drawing it would decode it."""
        for placed in self._pictures:
            check_pixels(placed.width_px, placed.height_px, self._limits)

    def scan(self) -> Sheet | None:
        """The page's one picture, taken out as it was stored, where the page is nothing but that picture."""
        if len(self._pictures) != 1 or self.painted_words or self._has_drawings():
            return None
        placed = self._pictures[0]
        if placed.nested or not placed.opaque or not self._fills_page(placed.matrix):
            return None
        stored = pypdfium2.PdfImage(placed.handle, page=self._page, pdf=self._page.pdf)
        if stored.get_filters(skip_simple=True) != _JPEG:
            return None
        image = opened_image(io.BytesIO(bytes(stored.get_data(decode_simple=True))), self._limits, formats=("JPEG",))
        if image.mode not in {"L", "RGB"} or image.size != (placed.width_px, placed.height_px):
            return None
        decoded = decode(image, obey_exif=False)  # a PDF viewer does not obey it either
        picture = np.ascontiguousarray(np.rot90(decoded.picture, -self.rotation // 90))
        return Sheet(picture, picture.shape[1] * POINTS_PER_INCH / self.width, self.rotation, decoded.truncated)

    @cached_property
    def _pictures(self) -> tuple[_Placed, ...]:
        identity: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        found = []
        for order, (kind, handle, outer, depth) in enumerate(_objects(self._page.raw, identity, 0)):
            if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                width, height = ctypes.c_uint(), ctypes.c_uint()
                pdfium.FPDFImageObj_GetImagePixelSize(handle, width, height)
                opaque = not pdfium.FPDFPageObj_HasTransparency(handle)
                matrix = _combined(_matrix(handle), outer)
                found.append(_Placed(handle, matrix, order, width.value, height.value, opaque, depth > 0))
        return tuple(found)

    def _under_pictures(self) -> frozenset[int]:
        """Addresses of the text objects over which a large opaque picture was painted later."""
        hiding = [placed for placed in self._pictures if placed.opaque and self._share(placed.matrix) >= _HIDING_SHARE]
        if not hiding:
            return frozenset()
        under: set[int] = set()
        identity: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        for order, (kind, handle, outer, _) in enumerate(_objects(self._page.raw, identity, 0)):
            if kind == pdfium.FPDF_PAGEOBJ_TEXT and any(
                order < placed.before and _covers(placed.matrix, _combined(_matrix(handle), outer)) for placed in hiding
            ):
                under.add(ctypes.cast(handle, ctypes.c_void_p).value or 0)
        return frozenset(under)

    def _has_drawings(self) -> bool:
        """Whether anything but pictures and text is painted."""
        others = {pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_SHADING, pdfium.FPDF_PAGEOBJ_FORM}
        count = pdfium.FPDFPage_CountObjects(self._page)
        return any(pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(self._page, at)) in others for at in range(count))

    def _fills_page(self, matrix: Matrix) -> bool:
        """Whether a picture stands upright on the page and its edges are the page's."""
        a, b, c, d, e, f = matrix
        frame = self.frame
        if a <= 0 or d <= 0 or abs(b) > _WHOLE_PAGE * a or abs(c) > _WHOLE_PAGE * d:
            return False
        sides = (e - frame.left, e + a - frame.left - frame.width), (f - frame.bottom, f + d - frame.bottom - frame.height)
        return all(abs(miss) <= _WHOLE_PAGE * frame.width for miss in sides[0]) and all(
            abs(miss) <= _WHOLE_PAGE * frame.height for miss in sides[1]
        )

    def _share(self, matrix: Matrix) -> float:
        """Share of the page that a picture covers."""
        a, b, c, d, _, _ = matrix
        return abs(a * d - b * c) / (self.frame.width * self.frame.height)


def _has_visible_annotations(page: pypdfium2.PdfPage) -> bool:
    for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind not in _MERELY_ACTIVE:
            return True
    return False


def _objects(holder: ctypes.c_void_p, outer: Matrix, depth: int) -> Iterator[tuple[int, ctypes.c_void_p, Matrix, int]]:
    """Page objects in the order they are painted, those within form XObjects in their place, with the forms' matrix."""
    count, get = (
        (pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject)
        if depth
        else (pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject)
    )
    for at in range(count(holder)):
        handle = get(holder, at)
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind != pdfium.FPDF_PAGEOBJ_FORM:
            yield kind, handle, outer, depth
        elif depth < _FORMS_DEEP:
            yield from _objects(handle, _combined(_matrix(handle), outer), depth + 1)


def _matrix(handle: ctypes.c_void_p) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _combined(inner: Matrix, outer: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _covers(picture: Matrix, text: Matrix) -> bool:
    """Whether a text's origin lies in a picture's rectangle."""
    a, b, c, d, e, f = picture
    xs, ys = (e, e + a, e + c, e + a + c), (f, f + b, f + d, f + b + d)
    return min(xs) <= text[4] <= max(xs) and min(ys) <= text[5] <= max(ys)
