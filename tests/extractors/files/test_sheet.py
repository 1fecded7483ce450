"""Pictures of pages: what is looked for on them, and where what was found lies."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.files.opening import PageError, Tools
from extractors.files.sheet import Sheet, drawn_by, joined_words, read_sheet, words_in_region
from extractors.limits import Limits
from extractors.ocr import OcrReading
from extractors.ocr.engine import EngineWord, Layout, Picture
from schemas.page import Box, Corners, Medium, PageState, Reason, Upright, Word
from tests.extractors.files.papers import picture


def reading(box: Box, rotation: int = 0, corners: Corners | None = None) -> OcrReading:
    return OcrReading((Word("Odile", box, 0.9),), Upright(rotation, 0.0, corners), Medium.PHOTO, 0.9, (), True, 100, 100)


@pytest.mark.parametrize(
    ("rotation", "expected"),
    [
        (0, (0.52, 0.52, 0.56, 0.54)),
        (90, (0.52, 0.64, 0.54, 0.68)),
        (180, (0.64, 0.66, 0.68, 0.68)),
        (270, (0.66, 0.52, 0.68, 0.56)),
    ],
)
def test_words_of_a_pasted_scan_lie_in_its_region(rotation: int, expected: Box) -> None:
    (word,) = words_in_region(reading((0.1, 0.1, 0.3, 0.2), rotation), (0.5, 0.5, 0.7, 0.7))
    assert word.box == pytest.approx(expected)


def test_words_of_a_pasted_photo_lie_within_the_sheets_corners() -> None:
    corners: Corners = ((0.5, 0.5), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0))
    (word,) = words_in_region(reading((0.0, 0.0, 0.5, 0.5), corners=corners), (0.0, 0.0, 1.0, 1.0))
    assert word.box == pytest.approx((0.5, 0.5, 0.75, 0.75))


def test_a_word_of_the_text_layer_is_not_read_twice() -> None:
    layer = (Word("Odile", (0.1, 0.1, 0.2, 0.12), 1.0),)
    seen = (Word("0dile", (0.11, 0.1, 0.19, 0.12), 0.6), Word("Receipt", (0.1, 0.5, 0.2, 0.52), 0.9))
    assert [word.text for word in joined_words(layer, seen)] == ["Odile", "Receipt"]


def test_what_the_file_has_turned_is_not_turned_again() -> None:
    assert drawn_by(Upright(90), 270).rotation == 180


class Slow:
    name = version = "slow"

    def read(self, image: Picture, layout: Layout = Layout.PAGE, seconds: float = 60.0) -> tuple[EngineWord, ...]:
        raise TimeoutError


def test_ocr_that_takes_too_long_is_a_reason() -> None:
    tools = Tools(Limits(), "auto")
    tools.__dict__["engine"] = Slow()
    with pytest.raises(PageError) as caught:
        read_sheet("a.png", 1, Sheet(np.asarray(picture(), np.uint8), 150), tools)
    assert caught.value.reason is Reason.TIMEOUT


@pytest.mark.parametrize(("light", "state"), [(1.0, PageState.BLANK), (0.25, PageState.UNREADABLE)])
def test_an_empty_sheet_is_blank_but_one_in_the_dark_is_unreadable(light: float, state: PageState) -> None:
    sheet = Sheet(np.asarray(np.asarray(picture(())) * light, np.uint8), 150)
    assert read_sheet("a.png", 1, sheet, Tools(Limits(), "auto")).state is state
