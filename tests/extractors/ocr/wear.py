"""What scanners, phones and years do to a drawn paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from extractors.ocr.engine import Picture
from tests.extractors.ocr.papers import DRAWN_DPI


def scanned(image: Picture, seed: int) -> Picture:
    """A 300 dpi flatbed scan: a degree askew, faint noise, JPEG."""
    random = np.random.default_rng(seed)
    image = turned_by(image, random.uniform(-1.2, 1.2))
    return _jpeg(_noisy(image, random, 5), 80)


def poorly_scanned(image: Picture, seed: int) -> Picture:
    """A 170 dpi scan: several degrees askew, washed out, noisy, hard JPEG."""
    random = np.random.default_rng(seed)
    small = cv2.resize(image, None, fx=170 / DRAWN_DPI, fy=170 / DRAWN_DPI, interpolation=cv2.INTER_AREA)
    small = turned_by(np.asarray(small, np.uint8), random.uniform(-5, 5))
    faded = 255 - (255 - small.astype(np.float32)) * random.uniform(0.65, 0.9)
    return _jpeg(_noisy(faded.astype(np.uint8), random, 12), 55)


def photographed(image: Picture, seed: int) -> Picture:
    """A phone photo: the sheet in perspective on a table, a shadow across it, soft, JPEG."""
    return photographed_with_corners(image, seed)[0]


def photographed_with_corners(image: Picture, seed: int) -> tuple[Picture, np.ndarray]:
    """The phone photo, and the sheet's corners in it as fractions, clockwise from top left."""
    random = np.random.default_rng(seed)
    height, width = image.shape[:2]
    scale = random.uniform(2300, 2900) / max(height, width)
    wide, high = round(width * scale), round(height * scale)
    frame_w, frame_h = round(wide * 1.16), round(high * 1.14)
    table = np.array([(110, 84, 62), (70, 72, 78), (150, 130, 108), (45, 50, 60)][seed % 4], np.float32)
    grain = cv2.resize(random.normal(0, 9, (frame_h // 3, frame_w // 40 + 1)).astype(np.float32), (frame_w, frame_h))
    ground = np.clip(table + grain[..., None], 0, 255).astype(np.uint8)
    corner = random.uniform(-0.035, 0.035, (4, 2)) * (wide, high)
    place = np.array([(0, 0), (wide, 0), (wide, high), (0, high)]) + np.array((wide * 0.08, high * 0.07)) + corner
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    shrunk = cv2.resize(image, (wide, high), interpolation=cv2.INTER_AREA)
    warp = cv2.getPerspectiveTransform((source * scale).astype(np.float32), place.astype(np.float32))
    cv2.warpPerspective(shrunk, warp, (frame_w, frame_h), ground, borderMode=cv2.BORDER_TRANSPARENT)
    light = _light(random, frame_h, frame_w)
    soft = cv2.GaussianBlur((ground * light[..., None]).astype(np.uint8), (0, 0), random.uniform(0.8, 1.4))
    return _jpeg(_noisy(np.asarray(soft, np.uint8), random, 6), 62), place / (frame_w, frame_h)


def _light(random: np.random.Generator, height: int, width: int) -> np.ndarray:
    """A slanting fall of light with the shadow of a hand, as shares of full light."""
    down, across = np.mgrid[0:1:200j, 0:1:200j].astype(np.float32)
    angle = random.uniform(0, 2 * np.pi)
    slope = (np.cos(angle) * across + np.sin(angle) * down) * random.uniform(0.1, 0.3)
    edge = across * random.uniform(0.6, 1.4) + down
    shadow = 0.28 / (1 + np.exp(-(edge - random.uniform(0.9, 1.4)) * 40))
    return np.asarray(cv2.resize(0.95 - np.abs(slope) - shadow, (width, height)), np.float32)


QUALITIES: dict[str, Callable[[Picture, int], Picture]] = {
    "digital": lambda image, _: image, "scan": scanned, "poor": poorly_scanned, "photo": photographed,
}  # fmt: skip


def turned(image: Picture, degrees: int) -> Picture:
    """The picture turned clockwise by 0, 90, 180 or 270 degrees."""
    return np.ascontiguousarray(np.rot90(image, -degrees // 90))


def _noisy(image: Picture, random: np.random.Generator, strength: float) -> Picture:
    height, width = image.shape[:2]
    tile = random.normal(0, strength, (512, 512)).astype(np.int16)
    noise = np.tile(tile, (height // 512 + 1, width // 512 + 1))[:height, :width]
    return np.clip(image + noise[..., None], 0, 255).astype(np.uint8)


def _jpeg(image: Picture, quality: int) -> Picture:
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def turned_by(image: Picture, degrees: float) -> Picture:
    """The page lying askew by so many degrees clockwise."""
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    ground = tuple(int(value) for value in image[4, 4])
    return np.asarray(cv2.warpAffine(image, turn, (width, height), borderValue=ground, flags=cv2.INTER_LINEAR), np.uint8)


def smeared(image: Picture) -> Picture:
    """A page moved while the shutter was open: lines can be seen, letters can't be told."""
    small = cv2.resize(image, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.blur(small, (9, 3)), np.uint8)


def landscape() -> Picture:
    """A photo without a letter on it."""
    random = np.random.default_rng(3)
    rough = random.normal(120, 60, (12, 16, 3)).astype(np.float32)
    return np.clip(cv2.resize(rough, (1200, 900), interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def from_file(path: Path) -> Picture:
    return np.asarray(Image.open(path).convert("RGB"), np.uint8)
