"""Pictures of a report, as data URIs: a crop of a page with the value marked, or the page made small."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup
from PIL import Image, ImageDraw

from schemas.page import Box

BUDGET = 3_600_000
"""Bytes of pictures in one report, in base64; with the text of 60 pages it stays under 5 MB."""

CROP_WIDTH = 680  # pixels at most: sharp at the 20 em a crop is shown at, on a screen of double density
CROP_SPAN = (0.70, 0.11)  # at least this share of the page's width and height, so that a value is seen in its place
CROP_MARGIN = (0.05, 0.025)  # of the page's width and height, around the value
CROP_BEFORE = (0.76, 0.58)  # of the room around a value, the share left of it and above it: labels stand there
THUMBNAIL_WIDTH = 210  # pixels
JPEG_QUALITY = 68
MARK = (158, 27, 27)  # the report's red; its shape alone, a double frame, says enough on a grey print
HALO = (255, 255, 255)
WHOLE_PAGE = 0.6  # a value that takes more than this share of a page is shown as the page


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, ready for an img element."""

    uri: Markup  # base64: nothing in it needs escaping
    width: int  # pixels
    height: int  # pixels


@dataclass(slots=True)
class Album:
    """Cuts pictures from the upright pages (JPEG by file and page number), until the budget is spent."""

    pages: Mapping[tuple[str, int], bytes]
    left: int = BUDGET  # bytes
    _made: dict[tuple[str, int, Box | None], Picture | None] = field(default_factory=dict)

    def exhibit(self, file: str, page: int, box: Box | None) -> Picture | None:
        """The place on a page with a mark around it; the whole page where there is no box. None where there is no picture."""
        clean = _clean(box)
        key = (file, page, clean)
        if key not in self._made:
            self._made[key] = self._take(file, page, clean)
        return self._made[key]

    def thumbnail(self, file: str, page: int) -> Picture | None:
        """The whole page, small."""
        return self.exhibit(file, page, None)

    def _take(self, file: str, page: int, box: Box | None) -> Picture | None:
        jpeg = self.pages.get((file, page))
        if jpeg is None or self.left <= 0:
            return None
        try:
            with Image.open(io.BytesIO(jpeg)) as image:
                picture = _encode(_marked(image, box) if box else _small(image))
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # Pillow's ways to refuse a damaged picture
            return None
        self.left -= len(picture.uri)
        return picture if self.left >= 0 else None


def _clean(box: Box | None) -> Box | None:
    """The box within the page, its edges in order; None where it is no box, or nearly the whole page."""
    if box is None or not all(math.isfinite(edge) for edge in box):
        return None
    x0, y0, x1, y1 = (min(max(edge, 0.0), 1.0) for edge in box)
    ordered = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return None if (ordered[2] - ordered[0]) * (ordered[3] - ordered[1]) > WHOLE_PAGE else ordered


def _marked(image: Image.Image, box: Box) -> Image.Image:
    """The neighbourhood of the box, at most CROP_WIDTH wide, with a frame drawn around the box."""
    width, height = image.size
    left, right = _span(box[0], box[2], 0)
    top, bottom = _span(box[1], box[3], 1)
    region = (round(left * width), round(top * height), max(round(right * width), 1), max(round(bottom * height), 1))
    crop = image.convert("RGB").crop(region)
    scale = min(1.0, CROP_WIDTH / crop.width)
    if scale < 1:
        crop = crop.resize((CROP_WIDTH, max(round(crop.height * scale), 1)), Image.Resampling.LANCZOS)
    x0, x1 = ((box[side] * width - region[0]) * scale for side in (0, 2))
    y0, y1 = ((box[side] * height - region[1]) * scale for side in (1, 3))
    draw = ImageDraw.Draw(crop)
    for gap, colour, thickness in ((7, HALO, 4), (5, MARK, 2)):
        frame = (max(x0 - gap, 0), max(y0 - gap, 0), min(x1 + gap, crop.width - 1), min(y1 + gap, crop.height - 1))
        draw.rectangle(frame, outline=colour, width=thickness)
    return crop


def _span(low: float, high: float, axis: int) -> tuple[float, float]:
    """Both ends moved out by the margin and further until wide enough to see the value in its place, within 0 and 1."""
    room = max(2 * CROP_MARGIN[axis], CROP_SPAN[axis] - (high - low))
    reach = min(high - low + room, 1.0)
    start = min(max(low - room * CROP_BEFORE[axis], 0.0), 1.0 - reach)
    return start, start + reach


def _small(image: Image.Image) -> Image.Image:
    image.draft("RGB", (THUMBNAIL_WIDTH * 2, THUMBNAIL_WIDTH * 3))  # decodes a JPEG at a fraction of its size: 4 times faster
    small = image.convert("RGB")
    small.thumbnail((THUMBNAIL_WIDTH, THUMBNAIL_WIDTH * 3), Image.Resampling.LANCZOS)
    return small


def _encode(image: Image.Image) -> Picture:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
    uri = Markup("data:image/jpeg;base64,{}").format(base64.b64encode(buffer.getvalue()).decode())
    return Picture(uri, image.width, image.height)
