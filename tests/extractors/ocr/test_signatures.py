"""A signature is seen as ink that is no print; print, boxes and photos are not taken for one."""

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from extractors.ocr import read_image
from extractors.ocr.engine import Engine, Picture
from extractors.ocr.signatures import find_signatures
from tests.extractors.ocr import papers, wear


@pytest.mark.parametrize("quality", ["digital", "scan", "photo"])
def test_a_signature_is_seen_where_it_stands(quality: str, engine: Engine) -> None:
    image = wear.QUALITIES[quality](papers.signed_letter(1).image, 1)
    (found,) = read_image(image, None, engine).signatures
    assert found == pytest.approx((60 / 612, 330 / 792, 170 / 612, 372 / 792), abs=0.05)


@pytest.mark.parametrize("kind", ["letter", "form", "receipt", "card"])
def test_paper_without_a_signature_has_none(kind: str, engine: Engine) -> None:
    assert read_image(wear.scanned(papers.PAPERS[kind](1).image, 1), None, engine).signatures == ()


def test_a_flat_signature_is_seen_and_a_bent_rule_is_not() -> None:
    """Both are one thin stroke, longer than any of print; handwriting goes up and down, a rule on bent paper sags once."""
    across = np.arange(200, 420)
    waves = 300 + 7 * np.sin((across - 200) / 220 * 6 * np.pi)
    sag = 307 - 14 * np.sin((across - 200) / 220 * np.pi)
    assert [len(find_signatures(_stroke(across, y), (), letter_px=8.0)) for y in (waves, sag)] == [1, 0]


def _stroke(across: npt.NDArray[np.int64], down: npt.NDArray[np.float64]) -> Picture:
    sheet = np.full((800, 640), 250, np.uint8)
    cv2.polylines(sheet, [np.stack([across, down], axis=1).astype(np.int32)], False, 30, 2, cv2.LINE_AA)
    return sheet
