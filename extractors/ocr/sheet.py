"""Finding the sheet of paper in a photo. Where it is not plain to see, there is no sheet and nothing is cropped."""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ocr.engine import Picture
from schemas.page import Corners

SMALLEST_SHARE, LARGEST_SHARE = 0.25, 0.985  # of the picture, covered by the sheet
SMALLEST_CORNER, LARGEST_CORNER = 60.0, 120.0  # degrees: a sheet seen from above
SMALLEST_STEP = 18.0  # grey steps from table up to paper, along each edge of the sheet
CLEAR_OF_EDGE_PX = 6  # how far from the edge both are compared
WEAKER_PART = 25  # percent of an edge that may be weaker: a thumb, a fold, a stain
SHORTEST_SEGMENT = 0.12  # of the longest side: a straight piece of an edge
MOST_SEGMENTS = 60
LINES_A_SIDE = 2  # the best lines kept for each side of the sheet
FARTHER_PX = (18, 30)  # how much farther out the surroundings must be dark as well: farther than a printed bar is high
EDGES_SHOWN = 3  # at least so many edges lie inside the picture; the fourth may be cut off by it
MOST_PRINT_OUTSIDE = 0.02  # share of the page's letters that may lie outside
OUTSIDE_FLAT = 1.5  # spread of grey below which the surroundings are drawn and not photographed
SAMPLES = 40  # along an edge

Point = npt.NDArray[np.float64]
Line = tuple[Point, Point]
Places = npt.NDArray[np.float32]


def find_sheet(little: Picture, print_at: Places) -> Corners | None:
    """The corners of a sheet lying on a surface, or None where the picture is the page itself.

    `little` is grey or in colour, about 700 pixels long; `print_at` are the places of letters on it. A crop must never cut
    content: every edge must be a step from darker surroundings up to paper, the surroundings must look photographed, and
    hold no print.
    """
    bright = little if little.ndim == 2 else cv2.max(little[..., 0], cv2.max(little[..., 1], little[..., 2]))
    soft = np.asarray(cv2.medianBlur(bright, 5), np.uint8)
    sheets = [quad for quad in _quads(soft) if _is_sheet(quad, soft) and not _cuts_print(quad, print_at)]
    if not sheets:
        return None
    best = max(sheets, key=lambda quad: _plainness(quad, soft))
    height, width = soft.shape
    points = [(float(x) / width, float(y) / height) for x, y in best]
    return (points[0], points[1], points[2], points[3])


def _quads(soft: Picture) -> list[Point]:
    """Every meeting of a top, right, bottom and left line, as corners clockwise from top left."""
    sides = _sides(soft)
    if sum(len(lines) > 1 for lines in sides) < EDGES_SHOWN:
        return []
    quads = []
    for top, right, bottom, left in product(*sides):
        corners = [_meeting(top, left), _meeting(top, right), _meeting(bottom, right), _meeting(bottom, left)]
        if all(corner is not None for corner in corners):
            quads.append(np.array(corners))
    return quads


def _sides(soft: Picture) -> tuple[list[Line], ...]:
    """For top, right, bottom and left: the picture's own border, and the lines that best show a step up to paper."""
    height, width = soft.shape
    frame = np.array(((0, 0), (width - 1, 0), (width - 1, height - 1), (0, height - 1)), float)
    sides: tuple[list[Line], ...] = tuple([(frame[side], frame[(side + 1) % 4])] for side in range(4))
    middle = frame.mean(axis=0)
    found: list[list[tuple[float, Line]]] = [[], [], [], []]
    for line in _segments(soft):
        level = abs(line[1][0] - line[0][0]) > abs(line[1][1] - line[0][1])
        before = bool((line[0] + line[1])[1 if level else 0] / 2 < middle[1 if level else 0])
        side = (0 if before else 2) if level else (3 if before else 1)
        whole = _across(line, width, height)
        found[side].append((_share_of_step(whole, middle, soft), whole))
    for kept, candidates in zip(sides, found, strict=True):
        for _, line in sorted(candidates, key=lambda pair: -pair[0]):
            if len(kept) <= LINES_A_SIDE and all(_apart(line, other) for other in kept[1:]):
                kept.append(line)
    return sides


def _segments(soft: Picture) -> list[Line]:
    """Straight pieces of edges, the longest first."""
    shortest = SHORTEST_SEGMENT * max(soft.shape)
    pieces = cv2.HoughLinesP(cv2.Canny(soft, 25, 75), 1, np.pi / 360, 40, minLineLength=shortest, maxLineGap=8)
    if pieces is None:
        return []
    ends = pieces.reshape(-1, 2, 2).astype(float)
    longest = np.argsort(-np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1), kind="stable")[:MOST_SEGMENTS]
    return [(ends[at, 0], ends[at, 1]) for at in longest]


def _across(line: Line, width: int, height: int) -> Line:
    """The line drawn on until it leaves the picture, from left to right or from top to bottom."""
    start, along = line[0], line[1] - line[0]
    axis, end = (0, width - 1) if abs(along[0]) > abs(along[1]) else (1, height - 1)
    return start - along * (start[axis] / along[axis]), start + along * ((end - start[axis]) / along[axis])


def _apart(line: Line, other: Line) -> bool:
    return float(np.linalg.norm(line[0] - other[0]) + np.linalg.norm(line[1] - other[1])) > 2 * CLEAR_OF_EDGE_PX


def _meeting(first: Line, second: Line) -> Point | None:
    (p, p2), (q, q2) = first, second
    d, e = p2 - p, q2 - q
    turn = d[0] * e[1] - d[1] * e[0]
    if abs(turn) < 1e-6:
        return None
    gap = q - p
    return np.asarray(p + d * ((gap[0] * e[1] - gap[1] * e[0]) / turn))


def _is_sheet(quad: Point, soft: Picture) -> bool:
    share = cv2.contourArea(quad.astype(np.float32)) / soft.size
    if not SMALLEST_SHARE < share < LARGEST_SHARE or not all(SMALLEST_CORNER < angle < LARGEST_CORNER for angle in _angles(quad)):
        return False
    steps = _edge_steps(quad, soft)
    return len(steps) >= EDGES_SHOWN and min(steps) >= SMALLEST_STEP and _photographed(quad, soft)


def _angles(quad: Point) -> list[float]:
    before, after = np.roll(quad, 1, axis=0) - quad, np.roll(quad, -1, axis=0) - quad
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    cosines = (before * after).sum(axis=1) / np.maximum(lengths, 1e-6)
    return [float(angle) for angle in np.degrees(np.arccos(np.clip(cosines, -1, 1)))]


def _plainness(quad: Point, soft: Picture) -> tuple[int, float]:
    """How many edges show, then how clear and large the sheet is: the more, the surer."""
    steps = _edge_steps(quad, soft)
    return len(steps), min(steps) * cv2.contourArea(quad.astype(np.float32))


def _edge_steps(quad: Point, soft: Picture) -> list[float]:
    """The grey step up to paper along each edge; an edge cut off by the picture's border has none to show."""
    middle = quad.mean(axis=0)
    steps = [_steps((quad[side], quad[(side + 1) % 4]), middle, soft) for side in range(4)]
    return [float(np.percentile(step, WEAKER_PART)) for step in steps if len(step) >= SAMPLES / 3]


def _share_of_step(line: Line, middle: Point, soft: Picture) -> float:
    steps = _steps(line, middle, soft)
    return float((steps >= SMALLEST_STEP).mean()) if len(steps) else 0.0


def _steps(line: Line, middle: Point, soft: Picture) -> npt.NDArray[np.float64]:
    """The grey steps up to just inside from the brightest outside, along a line, where both lie in the picture.

    A table stays dark towards the border; beyond a dark bar on a page there is paper again.
    """
    along = np.linspace(line[0], line[1], SAMPLES)[2:-2]
    normal = np.array((line[1][1] - line[0][1], line[0][0] - line[1][0])) / max(float(np.linalg.norm(line[1] - line[0])), 1e-6)
    inward = normal if np.dot(middle - line[0], normal) > 0 else -normal
    inside = (along + CLEAR_OF_EDGE_PX * inward).round().astype(int)
    outside = (along - CLEAR_OF_EDGE_PX * inward).round().astype(int)
    limits = np.array(soft.shape[::-1])
    seen = ((inside >= 0) & (inside < limits) & (outside >= 0) & (outside < limits)).all(axis=1)
    farther = [(along - reach * inward).round().astype(int).clip(0, limits - 1) for reach in FARTHER_PX]
    around = np.max([soft[place[:, 1], place[:, 0]] for place in (outside.clip(0, limits - 1), *farther)], axis=0)
    return np.asarray(soft[inside[seen, 1], inside[seen, 0]].astype(float) - around[seen])


def _photographed(quad: Point, soft: Picture) -> bool:
    """Whether the surroundings vary as a lit surface does; a drawn frame is one flat grey."""
    mask = np.full(soft.shape, 255, np.uint8)
    cv2.fillConvexPoly(mask, quad.round().astype(np.int32), 0)
    outside = soft[cv2.erode(mask, np.ones((7, 7), np.uint8)) > 0]
    return outside.size > 0 and float(outside.std()) > OUTSIDE_FLAT


def _cuts_print(quad: Point, print_at: Places) -> bool:
    """Whether letters lie outside; the ragged edge of the sheet itself is none."""
    outline = quad.astype(np.float32)
    outside = sum(cv2.pointPolygonTest(outline, (float(x), float(y)), True) < -2 * CLEAR_OF_EDGE_PX for x, y in print_at)
    return outside > MOST_PRINT_OUTSIDE * len(print_at)
