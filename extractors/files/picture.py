"""Stored pictures decoded to arrays within limits, and arrays drawn as JPEG."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
from PIL import ExifTags, Image, ImageFile, ImageOps, UnidentifiedImageError

from extractors.files.ink import Picture, grey
from extractors.files.opening import PageError
from extractors.limits import Limits
from schemas.page import PageState, Reason

Image.MAX_IMAGE_PIXELS = None  # our own limit is asked before anything is decoded

FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF", "HEIF")
"""What Pillow may try (a JPEG of several pictures comes out as MPO); its other decoders are never let near an upload."""

ENOUGH_PIXELS = 32_000_000
"""Pixels of a JPEG from which its decoder leaves out every second one: letters of a 50-megapixel photo stay legible."""

_WHOLE_SHARE = 0.5
"""Share of a truncated picture's rows that must be there for the rest to be worth reading."""

_SENSIBLE_DPI = (50.0, 1300.0)
_SENSIBLE_INCHES = (1.0, 30.0)
"""Longest side of a paper; a phone's photo that claims 72 dots an inch would be 56 inches high."""

_TURNS = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}
"""Degrees clockwise by EXIF orientation (tag 0x0112, JEITA CP-3451); 2, 4, 5 and 7 are mirrored as well."""

_JPEG_QUALITY = 80


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture as its file shows it, turned as its EXIF orientation asks."""

    picture: Picture
    turned: int  # degrees clockwise that this was
    dpi: float | None  # where the file says something that can be true
    truncated: bool  # part of it is missing


def opened_image(source: Path | BinaryIO, limits: Limits, formats: tuple[str, ...] = FORMATS) -> Image.Image:
    """A picture file with its size known and nothing decoded.

    Args:
        formats: what it may be, of FORMATS.
    Raises:
        PageError: it cannot be opened, or has more pixels than the limit.
    """
    try:
        _register(formats)
        image = Image.open(source, formats=formats)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, RuntimeError) as failure:
        raise PageError(Reason.CORRUPT, type(failure).__name__) from failure
    check_pixels(image.width, image.height, limits)
    return image


def check_pixels(width: int, height: int, limits: Limits) -> None:
    """Raises PageError for more pixels than the limit."""
    if width * height > limits.pixels_per_image:
        raise PageError(Reason.TOO_MANY_PIXELS, f"{width} x {height} pixels", PageState.UNPROCESSED)


def decode(image: Image.Image, obey_exif: bool = True) -> Decoded:
    """Decode an opened picture to grey or RGB.

    Raises:
        PageError: nothing of it, or less than half of it, can be decoded.
    """
    full = image.size
    if image.format in {"JPEG", "MPO"} and full[0] * full[1] > ENOUGH_PIXELS:
        image.draft(None, (full[0] // 2, full[1] // 2))
    truncated = not _load(image)
    dpi = _sensible_dpi(image, full)
    orientation = _orientation(image) if obey_exif else 1
    plain = ImageOps.exif_transpose(_plain(image)) if orientation != 1 else _plain(image)
    picture = np.ascontiguousarray(np.asarray(plain, np.uint8))
    if truncated and _rows_there(np.asarray(_plain(image))) < _WHOLE_SHARE:
        raise PageError(Reason.TRUNCATED)
    return Decoded(picture, _TURNS.get(orientation, 0), dpi and dpi * image.width / full[0], truncated)


def fingerprint(picture: Picture) -> str:
    """Equal for pictures that are equal pixel by pixel, however they are stored.

    Nothing coarser is safe: two filled copies of one form differ by a few hundred pixels.
    """
    colourless = np.ascontiguousarray(grey(picture))
    digest = hashlib.blake2b(repr(colourless.shape).encode(), digest_size=16)
    digest.update(colourless.data)
    return f"picture:{digest.hexdigest()}"


def jpeg(picture: Picture, width_px: int) -> bytes:
    """The picture as a JPEG of that width."""
    height_px = max(1, round(picture.shape[0] * width_px / picture.shape[1]))
    how = cv2.INTER_AREA if width_px < picture.shape[1] else cv2.INTER_LINEAR
    buffer = io.BytesIO()
    Image.fromarray(cv2.resize(picture, (width_px, height_px), interpolation=how)).save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return buffer.getvalue()


def _register(formats: tuple[str, ...]) -> None:
    if "HEIF" in formats and "HEIF" not in Image.OPEN:
        import pillow_heif  # only where a picture may be one: it loads 27 MB of codecs

        Image.init()
        pillow_heif.register_heif_opener(thumbnails=False)


def _load(image: Image.Image) -> bool:
    """Decode; False where the file ends early and the rest was filled up."""
    try:
        image.load()
        return True
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, RuntimeError, TypeError):
        pass
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.load()
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, RuntimeError, TypeError) as failure:
        raise PageError(Reason.CORRUPT, type(failure).__name__) from failure
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    return False


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except (ValueError, TypeError, OSError, SyntaxError, EOFError, KeyError):
        return 1


def _plain(image: Image.Image) -> Image.Image:
    """8 bits a channel, grey or RGB, transparent parts white."""
    if image.mode in {"L", "RGB"}:
        return image
    if image.mode.startswith("I") or image.mode == "F":
        values = np.asarray(image, np.float32)
        low, high = float(values.min()), float(values.max())
        return Image.fromarray(((values - low) * (255 / max(high - low, 1))).astype(np.uint8))
    if image.mode in {"1", "CMYK", "YCbCr", "LAB", "HSV"}:
        return image.convert("L" if image.mode == "1" else "RGB")
    with_alpha = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", image.size, "white"), with_alpha).convert("RGB")


def _sensible_dpi(image: Image.Image, size: tuple[int, int]) -> float | None:
    try:
        dpi = float(image.info.get("dpi", (0, 0))[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return None
    if not _SENSIBLE_DPI[0] <= dpi <= _SENSIBLE_DPI[1]:
        return None
    return dpi if _SENSIBLE_INCHES[0] <= max(size) / dpi <= _SENSIBLE_INCHES[1] else None


def _rows_there(picture: Picture) -> float:
    """Share of the rows above the even filling that stands for what is missing."""
    rows = picture.reshape(picture.shape[0], -1)
    differing = np.flatnonzero((rows != rows[-1, :1]).any(axis=1))
    return float(differing[-1] + 1) / len(rows) if differing.size else 0.0
