"""The machine-readable zone in an image: strips of two or three equal lines, read until the check digits hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from extractors.coded.mrz.glyphs import Glyph, Line, text_of, with_look_alikes
from extractors.coded.mrz.parse import Mrz, merit, parse
from extractors.coded.mrz.recognise import read_line
from extractors.coded.mrz.strip import Grey, Strip, completed, cut, find_strips, zones
from schemas.page import Box

MARGINS = (0.22, 0.40, 0.10)
"""Of a line's height, left around it: one reading each, the next only where check digits still fail."""

SLOPES = (0.0, -12.0, 12.0, -24.0, 24.0)  # degrees: a document laid askew under the lens, tried where nothing was found level
QUARTER_TURNS = (0, 2, 1, 3)  # clockwise
MAX_SIDE = 2_600  # pixels: a character of a passport on a whole page is then still some 25 wide
MIN_READ = 24  # characters: a line that reads shorter is none of a zone
MIN_DIGITS = 12  # of a line without fillers: two dates and their check digits
MAX_LINES_READ = 48  # in all positions of an image, at some 60 ms each

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class FoundZone:
    """A zone, and where it stands on the image as it was given."""

    mrz: Mrz
    box: Box
    turned: int  # degrees clockwise that the image had to be turned for reading it: 0, 90, 180 or 270


@dataclass(frozen=True, slots=True)
class _Position:
    """The image sloped, then turned."""

    image: Grey
    slope: npt.NDArray[np.float64]  # 2 x 3, from the given image to the sloped one
    turns: int


class _Budget:
    """How many lines may still be read."""

    def __init__(self) -> None:
        self.left = MAX_LINES_READ

    def take(self, lines: int) -> bool:
        self.left -= lines
        return self.left >= 0


def read_zone(image: Grey, known: Sequence[Strip] = (), is_level: bool = False) -> FoundZone | None:
    """The zone in an upright image, else in the image turned or level. Nothing where none was found or read.

    Args:
        image: the page or picture, grey.
        known: strips that OCR's words point to, in pixels of the image; one alone is no zone.
        is_level: whether the image is known not to lie askew; then it is only tried turned by quarters.
    """
    scale = min(1.0, MAX_SIDE / max(image.shape))
    small = (
        image if scale == 1.0 else np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    )
    hints = [Strip(s.x * scale, s.y * scale, s.length * scale, s.height * scale, s.slope) for s in known]
    budget = _Budget()
    best: FoundZone | None = None
    for degrees in SLOPES[:1] if is_level else SLOPES:
        for position in _positions(small, degrees):
            as_given = position.turns == 0 and not degrees
            for strips in ([hints] if len(hints) > 1 and as_given else []) + zones(find_strips(position.image)):
                mrz = _read_strips(position.image, strips, budget)
                if mrz and (best is None or merit(mrz) > merit(best.mrz)):
                    best = FoundZone(mrz, _box(position, strips, small), position.turns * 90)
                if best and _is_beyond_doubt(best.mrz):
                    return best
            if best:
                return best
    return None


def _positions(image: Grey, degrees: float) -> Iterator[_Position]:
    height, width = image.shape
    slope = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), np.float64)
    level = cv2.warpAffine(image, slope, (width, height), borderMode=cv2.BORDER_REPLICATE) if degrees else image
    for turns in QUARTER_TURNS:
        yield _Position(np.ascontiguousarray(np.rot90(level, -turns), np.uint8), slope, turns)


def _read_strips(image: Grey, strips: Sequence[Strip], budget: _Budget) -> Mrz | None:
    """Read with one margin after another, its readings weighed together, until all check digits hold and no character lacks.

    Two lines that alone are no zone may be two of three. Lines of other text are left after the first.
    """
    best: Mrz | None = None
    for candidate in (strips, completed(strips)):
        if best is None and (candidate is strips or len(candidate) > len(strips)):
            best = _read_lines(image, candidate, budget)
    return best


def _read_lines(image: Grey, strips: Sequence[Strip], budget: _Budget) -> Mrz | None:
    readings: list[list[Line]] = []
    best: Mrz | None = None
    for margin in MARGINS:
        lines = _lines(image, strips, margin, budget)
        if lines is None:
            break
        readings.append(lines)
        for reading in (lines, [_weighed(several) for several in zip(*readings, strict=True)]):
            mrz = parse([line for line in reading if len(line) >= MIN_READ])
            if mrz and (best is None or merit(mrz) > merit(best)):
                best = mrz
        if best and best.is_valid and not best.name_misfit:
            break
    return best


def _is_beyond_doubt(mrz: Mrz) -> bool:
    """Whether it was read as it stands, every check digit holding and nothing lacking: no other reading could be better."""
    return mrz.is_valid and not mrz.misfit and not mrz.name_misfit


def _lines(image: Grey, strips: Sequence[Strip], margin: float, budget: _Budget) -> list[Line] | None:
    """The strips read; None where the budget is spent, or neither of the middle line and its neighbour is one of a zone."""
    read: dict[int, Line] = {}
    for place in sorted(range(len(strips)), key=lambda place: abs(place - len(strips) // 2)):
        if not budget.take(1) or (len(read) == 2 and not any(map(_may_be_read, read.values()))):
            return None
        read[place] = read_line(cut(image, strips[place], margin))
    return [read[place] for place in range(len(strips))]


def _may_be_read(line: Line) -> bool:
    text = text_of(line)
    return len(line) >= MIN_READ and ("<<" in text or sum(character.isdigit() for character in text) >= MIN_DIGITS)


def _weighed(readings: Sequence[Line]) -> Line:
    """The mean of several readings of a line, of those that agree on its length with the last."""
    alike = [line for line in readings if len(line) == len(readings[-1])]
    return tuple(_mean(glyphs) for glyphs in zip(*alike, strict=True))


def _mean(glyphs: Sequence[Glyph]) -> Glyph:
    characters = {character for glyph in glyphs for character in glyph}
    return with_look_alikes({c: sum(glyph.get(c, 0.0) for glyph in glyphs) / len(glyphs) for c in characters})


def _box(position: _Position, strips: Sequence[Strip], image: Grey) -> Box:
    """The strips' corners, turned and sloped back onto the image, as fractions of it."""
    height, width = position.image.shape
    corners = np.array([(x / width, y / height) for strip in strips for x, y in strip.corners()])
    for _ in range(position.turns):  # a quarter turn back, anticlockwise
        corners = np.stack([corners[:, 1], 1 - corners[:, 0]], axis=1)
    height, width = image.shape
    back = cv2.invertAffineTransform(position.slope)
    points = np.column_stack([corners * (width, height), np.ones(len(corners))]) @ back.T / (width, height)
    x0, y0, x1, y1 = (float(edge) for edge in np.clip([*points.min(axis=0), *points.max(axis=0)], 0, 1))
    return x0, y0, x1, y1
