"""Drawing the upright page from the stored picture."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from schemas.page import Corners, Upright

Matrix = npt.NDArray[np.float64]


def apply(image: Picture, upright: Upright) -> Picture:
    """The upright page: turned by quarter turns, flattened by the sheet's corners, then levelled. Nothing is cut by levelling."""
    page = np.rot90(image, -upright.rotation // 90)
    height, width = page.shape[:2]
    matrix: Matrix = np.eye(3)
    if upright.corners:
        matrix, width, height = _flatten(upright.corners, width, height)
    if upright.skew:
        level, width, height = _level(upright.skew, width, height)
        matrix = level @ matrix
    if not upright.corners and not upright.skew:
        return np.ascontiguousarray(page)
    drawn = cv2.warpPerspective(
        np.ascontiguousarray(page), matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(drawn, np.uint8)


def turned_corners(corners: Corners, rotation: int) -> Corners:
    """A sheet's corners on the stored picture as corners on the picture turned clockwise by quarter turns."""
    points = list(corners)
    for _ in range(rotation // 90):
        points = [(1 - y, x) for x, y in points]
        points = [points[-1], *points[:-1]]  # what was bottom left is now top left
    first, second, third, fourth = points
    return (first, second, third, fourth)


def _flatten(corners: Corners, width: int, height: int) -> tuple[Matrix, int, int]:
    """The matrix that spreads the sheet over a page as wide and high as the sheet's longest edges."""
    sheet = np.array(corners, np.float32) * np.array((width, height), np.float32)
    edges = np.linalg.norm(sheet - np.roll(sheet, -1, axis=0), axis=1)
    wide, high = round(float(max(edges[0], edges[2]))), round(float(max(edges[1], edges[3])))
    page = np.array(((0, 0), (wide, 0), (wide, high), (0, high)), np.float32)
    return np.asarray(cv2.getPerspectiveTransform(sheet, page), np.float64), wide, high


def _level(skew: float, width: int, height: int) -> tuple[Matrix, int, int]:
    """The matrix that turns the page clockwise about its middle, on a page large enough to hold all of it."""
    sine, cosine = np.sin(np.radians(skew)), np.cos(np.radians(skew))
    wide = round(width * abs(cosine) + height * abs(sine))
    high = round(width * abs(sine) + height * abs(cosine))
    turn = np.array(((cosine, -sine, 0), (sine, cosine, 0), (0, 0, 1)))
    to_middle = np.array(((1, 0, -width / 2), (0, 1, -height / 2), (0, 0, 1)))
    back = np.array(((1, 0, wide / 2), (0, 1, high / 2), (0, 0, 1)))
    return back @ turn @ to_middle, wide, high


def turned_over(upright: Upright) -> Upright:
    """The same page standing on its head."""
    corners = turned_corners(upright.corners, 180) if upright.corners else None
    return Upright((upright.rotation + 180) % 360, upright.skew, corners)
