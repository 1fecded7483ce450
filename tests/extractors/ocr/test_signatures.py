"""A signature is seen as ink that is no print; print, boxes and photos are not taken for one."""

import pytest

from extractors.ocr import read_image
from extractors.ocr.engine import Engine
from tests.extractors.ocr import papers, wear


@pytest.mark.parametrize("quality", ["digital", "scan", "photo"])
def test_a_signature_is_seen_where_it_stands(quality: str, engine: Engine) -> None:
    image = wear.QUALITIES[quality](papers.signed_letter(1).image, 1)
    (found,) = read_image(image, None, engine).signatures
    assert found == pytest.approx((60 / 612, 330 / 792, 170 / 612, 372 / 792), abs=0.05)


@pytest.mark.parametrize("kind", ["letter", "form", "receipt", "card"])
def test_paper_without_a_signature_has_none(kind: str, engine: Engine) -> None:
    assert read_image(wear.scanned(papers.PAPERS[kind](1).image, 1), None, engine).signatures == ()
