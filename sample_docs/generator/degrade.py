"""Turns clean pages into what applicants upload: scans, poor scans, photographs; and writes images in their formats."""

from __future__ import annotations

import io
from collections.abc import Sequence
from random import Random

import cv2
import numpy as np
import pikepdf
import pillow_heif
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Pixels = NDArray[np.uint8]
POINTS_PER_INCH = 72
SCAN_DPI = 300
POOR_DPI = 170
SCAN_GRAIN, POOR_GRAIN, PHOTO_GRAIN = 2.0, 11.0, 4.0  # standard deviation of noise, grey levels
TILT = 0.035  # how far a corner moves at most, as a share of the sheet
PHOTO_LONG_SIDE = 2000  # pixels of a photo after a messenger has recompressed it
TABLES = ((120, 86, 58), (205, 196, 182), (70, 72, 78), (158, 128, 92))  # RGB of table tops
EXIF_ORIENTATION = 0x0112
TURN_TO_EXIF = {0: 1, 90: 8, 180: 3, 270: 6}  # how the stored picture was turned (clockwise) → the tag that undoes it

pillow_heif.register_heif_opener()


def render(pdf: bytes, dpi: int) -> list[Image.Image]:
    """Every page as a picture, form fields and all."""
    with pypdfium2.PdfDocument(pdf) as document:
        if document.get_formtype():
            document.init_forms()
        return [page.render(scale=dpi / POINTS_PER_INCH, may_draw_forms=True).to_pil().convert("RGB") for page in document]


def scan(page: Image.Image, rng: Random) -> Image.Image:
    """A good flatbed scan: almost straight, a little grain, grey or colour as it came."""
    pixels = np.asarray(page.rotate(rng.uniform(-0.5, 0.5), Image.Resampling.BICUBIC, fillcolor="white"))
    return Image.fromarray(grain(pixels, SCAN_GRAIN, rng))


def poor_scan(page: Image.Image, rng: Random, turn: int | None = None) -> Image.Image:
    """An office copier's scan: grey, pale, grainy, askew, speckled, fed turned."""
    skewed = page.convert("L").rotate(rng.uniform(-2.6, 2.6), Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    soft = skewed.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 0.7)))
    pixels = np.asarray(soft, dtype=np.float32) * rng.uniform(0.78, 0.9) + rng.uniform(18, 32)
    noisy = grain(np.clip(pixels, 0, 255).astype(np.uint8), POOR_GRAIN, rng)
    chance = np.random.default_rng(rng.getrandbits(32))
    specks = chance.random(noisy.shape)
    noisy[specks > 0.9994] = 40
    angle = rng.choice((0, 90, 180, 270)) if turn is None else turn
    return Image.fromarray(noisy).rotate(-angle, expand=True)


def photo(page: Image.Image, rng: Random) -> Image.Image:
    """A phone's picture of the sheet on a table: perspective, shadow, warm light, blur."""
    height, width = page.height, page.width
    room = 1.18
    canvas = (int(width * room), int(height * room))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    middle = ((canvas[0] - width) / 2, (canvas[1] - height) / 2)
    moved = np.array(
        [
            (x + middle[0] + rng.uniform(-TILT, TILT) * width, y + middle[1] + rng.uniform(-TILT, TILT) * height)
            for x, y in corners
        ],
        dtype=np.float32,
    )
    matrix = cv2.getPerspectiveTransform(corners, moved)
    table = np.full((canvas[1], canvas[0], 3), rng.choice(TABLES), dtype=np.uint8)
    table = grain(table, 9.0, rng)
    sheet = cv2.warpPerspective(np.asarray(page), matrix, canvas)
    mask = cv2.warpPerspective(np.full((height, width), 255, dtype=np.uint8), matrix, canvas)
    picture = np.where(mask[..., None] > 127, sheet, table).astype(np.float32)
    picture *= light(canvas, rng)[..., None] * np.array([1.0, 0.97, 0.9], dtype=np.float32)
    image = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    image.thumbnail((PHOTO_LONG_SIDE, PHOTO_LONG_SIDE), Image.Resampling.LANCZOS)
    blurred = np.asarray(image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.7))))
    return Image.fromarray(grain(blurred, PHOTO_GRAIN, rng))


def unreadable_photo(page: Image.Image, rng: Random) -> Image.Image:
    """A photo that nobody can read: shaken, dark, small."""
    shaken = np.asarray(photo(page, rng))
    kernel = np.zeros((41, 41), dtype=np.float32)
    np.fill_diagonal(kernel, 1 / 41)
    dark = cv2.filter2D(shaken, -1, kernel).astype(np.float32) * 0.35
    image = Image.fromarray(dark.astype(np.uint8)).filter(ImageFilter.GaussianBlur(5))
    return image.resize((image.width // 3, image.height // 3))


def light(size: tuple[int, int], rng: Random) -> NDArray[np.float32]:
    """How much light falls where: a slope, and the soft edge of a shadow."""
    across, down = np.meshgrid(np.linspace(0, 1, size[0], dtype=np.float32), np.linspace(0, 1, size[1], dtype=np.float32))
    slope = 1 - 0.22 * (across * rng.uniform(-1, 1) + down * rng.uniform(0.2, 1))
    edge = across * rng.uniform(0.5, 1) + down * rng.uniform(-0.6, 0.6) - rng.uniform(0.5, 0.9)
    shadow = 1 - 0.28 / (1 + np.exp(-edge * 22))
    return np.clip(slope * shadow, 0.45, 1.05).astype(np.float32)


def grain(pixels: Pixels, strength: float, rng: Random) -> Pixels:
    """The same with noise of that standard deviation, in grey levels."""
    chance = np.random.default_rng(rng.getrandbits(32))
    noise = chance.normal(0, strength, pixels.shape[:2])
    if pixels.ndim == 3:
        noise = noise[..., None]
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


# ---- writing


def to_jpeg(image: Image.Image, *, quality: int = 60, dpi: int | None = None, turn: int = 0) -> bytes:
    """JPEG; with `turn` the pixels lie turned by that much clockwise and the EXIF tag says so, as phones do."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = TURN_TO_EXIF[turn]
    stored = image.rotate(-turn, expand=True)
    stored.save(out, "JPEG", quality=quality, exif=exif, **({"dpi": (dpi, dpi)} if dpi else {}))
    return out.getvalue()


def to_png(image: Image.Image, dpi: int = SCAN_DPI) -> bytes:
    """PNG; of 16 grey levels where it is not black and white: small, and sharp enough."""
    out = io.BytesIO()
    (image if image.mode == "1" else image.convert("L").quantize(16)).save(out, "PNG", optimize=True, dpi=(dpi, dpi))
    return out.getvalue()


def to_heic(image: Image.Image, quality: int = 45) -> bytes:
    """HEIC, as iPhones take it."""
    out = io.BytesIO()
    image.save(out, "HEIF", quality=quality)
    return out.getvalue()


def to_tiff(images: Sequence[Image.Image], dpi: int = SCAN_DPI) -> bytes:
    """A multi-page TIFF of black and white, as fax software writes."""
    out = io.BytesIO()
    pages = [black_and_white(image) for image in images]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(dpi, dpi))
    return out.getvalue()


def black_and_white(image: Image.Image) -> Image.Image:
    """The ink alone: whatever is clearly darker than its surroundings."""
    grey = np.asarray(image.convert("L"))
    ink = cv2.adaptiveThreshold(cv2.medianBlur(grey, 3), 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 51, 18)
    return Image.fromarray(ink).convert("1")


def to_pdf(images: Sequence[Image.Image], dpi: int, *, quality: int = 50) -> bytes:
    """A PDF whose pages are pictures; pictures of two levels are packed as a fax, others as JPEG."""
    made = []
    for image in images:
        out = io.BytesIO()
        if image.mode == "1":
            image.save(out, "PDF", resolution=dpi)
        else:
            image.save(out, "PDF", resolution=dpi, quality=quality)
        made.append(out.getvalue())
    with pikepdf.Pdf.new() as joined:
        for data in made:
            with pikepdf.open(io.BytesIO(data)) as single:
                joined.pages.extend(single.pages)
        result = io.BytesIO()
        joined.save(result, deterministic_id=True)
    return result.getvalue()
