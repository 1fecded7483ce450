"""The line model without Chinese: the smaller one that set-up makes says what the whole one says of the classes that are told."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.coded.mrz.check_digits import ALPHABET
from extractors.ocr import line_model, smaller_model
from tests.extractors.ocr.papers import FONTS, SANS


@pytest.fixture
def line() -> np.ndarray:
    picture = Image.new("L", (420, 60), 245)
    ImageDraw.Draw(picture).text((10, 10), "Peña 2021-06-14 M<", fill=40, font=ImageFont.truetype(FONTS / SANS, 36))
    return np.asarray(picture)


@pytest.fixture
def elsewhere(monkeypatch, tmp_path: Path) -> Path:
    """Where the smaller model is kept, with nothing there yet."""
    place = tmp_path / "share" / "model.onnx"
    for module in (line_model, smaller_model):
        monkeypatch.setattr(module, "smaller_model", lambda: place)
    line_model._model.cache_clear()
    yield place
    line_model._model.cache_clear()


def test_the_smaller_model_says_what_the_whole_one_says(line: np.ndarray, elsewhere: Path) -> None:
    of_whole, characters = line_model.likelihoods(line), line_model.characters()
    smaller_model.main()
    line_model._model.cache_clear()
    assert line_model.characters() == characters
    assert line_model._model().classes is None, "the smaller model was not loaded"
    assert np.allclose(line_model.likelihoods(line), of_whole, atol=1e-3)
    assert "".join(characters[place] for place in of_whole.argmax(axis=1)).startswith("P")


def test_it_is_made_once_and_nothing_else_is_left_beside_it(elsewhere: Path) -> None:
    smaller_model.main()
    made = elsewhere.stat().st_mtime_ns
    smaller_model.main()
    assert elsewhere.stat().st_mtime_ns == made
    assert list(elsewhere.parent.iterdir()) == [elsewhere]


def test_another_model_in_the_package_has_another_smaller_one(monkeypatch, tmp_path: Path) -> None:
    here = line_model.smaller_model()
    other = shutil.copy(line_model.whole_model(), tmp_path / "model.onnx")
    os.utime(other, (1, 1))
    monkeypatch.setattr(line_model, "whole_model", lambda: other)
    assert line_model.smaller_model() != here


def test_what_likelihoods_are_told_of_is_all_but_chinese() -> None:
    told = set(line_model.characters())
    assert set(ALPHABET) | set("éÉŒœŞșǎ«»€<く ") <= told
    assert not set("日口中一") & told
