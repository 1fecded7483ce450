"""The upright page is drawn from its recipe alone, at any size."""

import cv2
import numpy as np
import pytest

from extractors.ocr.upright import apply, turned_corners, turned_over
from schemas.page import Corners, Upright

CORNERS: Corners = ((0.1, 0.2), (0.9, 0.1), (0.95, 0.9), (0.05, 0.8))


def spotted(width: int, height: int, spots: dict[str, tuple[float, float]]) -> np.ndarray:
    picture = np.full((height, width, 3), 255, np.uint8)
    colours = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255)}
    for name, (x, y) in spots.items():
        cv2.circle(picture, (round(x * width), round(y * height)), max(3, width // 60), colours[name], -1)
    return picture


def spot(picture: np.ndarray, channel: int) -> tuple[float, float]:
    others = [other for other in range(3) if other != channel]
    ys, xs = np.nonzero((picture[..., channel] > 200) & (picture[..., others] < 100).all(axis=2))
    return float(xs.mean()) / picture.shape[1], float(ys.mean()) / picture.shape[0]


@pytest.mark.parametrize(("rotation", "place"), [(0, (0.2, 0.1)), (90, (0.9, 0.2)), (180, (0.8, 0.9)), (270, (0.1, 0.8))])
def test_quarter_turns_are_clockwise(rotation: int, place: tuple[float, float]) -> None:
    picture = apply(spotted(300, 500, {"red": (0.2, 0.1)}), Upright(rotation))
    assert picture.shape[:2] == ((300, 500) if rotation % 180 else (500, 300))
    assert spot(picture, 0) == pytest.approx(place, abs=0.01)


def test_the_sheet_in_a_photo_fills_the_page() -> None:
    photo = spotted(800, 600, {"red": (0.12, 0.22), "blue": (0.93, 0.88)})
    page = apply(photo, Upright(corners=CORNERS))
    assert spot(page, 0) == pytest.approx((0.02, 0.03), abs=0.02)
    assert spot(page, 2) == pytest.approx((0.98, 0.97), abs=0.02)


def test_levelling_turns_clockwise_and_cuts_nothing() -> None:
    page = apply(spotted(600, 800, {"red": (0.03, 0.03), "blue": (0.97, 0.97)}), Upright(skew=10.0))
    assert page.shape[0] > 800
    assert page.shape[1] > 600
    assert spot(page, 0)[0] > 0.15  # the top left corner moves right
    assert spot(page, 2)[0] < 0.85


@pytest.mark.parametrize("upright", [Upright(90, -4.0), Upright(180, 3.0, CORNERS), Upright(270, 0.0, CORNERS), Upright(0, 12.0)])
def test_a_place_is_the_same_share_of_the_page_at_any_size(upright: Upright) -> None:
    spots = {"green": (0.4, 0.55)}
    small, large = (apply(spotted(*size, spots), upright) for size in ((400, 500), (1600, 2000)))
    assert spot(small, 1) == pytest.approx(spot(large, 1), abs=0.006)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_corners_turn_with_the_picture(rotation: int) -> None:
    photo = spotted(800, 600, {"red": (0.12, 0.22)})
    turned_first = apply(photo, Upright(rotation, corners=turned_corners(CORNERS, rotation)))
    flattened_first = apply(apply(photo, Upright(corners=CORNERS)), Upright(rotation))
    assert spot(turned_first, 0) == pytest.approx(spot(flattened_first, 0), abs=0.01)


@pytest.mark.parametrize("upright", [Upright(), Upright(90, 2.5), Upright(0, -3.0, CORNERS)])
def test_turned_over_is_the_page_on_its_head(upright: Upright) -> None:
    photo = spotted(800, 600, {"red": (0.3, 0.35)})
    x, y = spot(apply(photo, upright), 0)
    assert spot(apply(photo, turned_over(upright)), 0) == pytest.approx((1 - x, 1 - y), abs=0.01)
