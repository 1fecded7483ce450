"""The contract of an engine holds for every engine; what is missing is named with its cure."""

import numpy as np
import pytest

from extractors import tessdata
from extractors.ocr import pytesseract_engine
from extractors.ocr.engine import Engine, Layout
from extractors.ocr.engines import AUTO, ENGINES, open_engine
from extractors.ocr.pictures import grey, scaled
from schemas.errors import SetupError, UsageError
from tests.extractors.ocr import papers

LETTER = scaled(grey(papers.letter(4).image), 0.6)
RECEIPT = scaled(grey(papers.receipt(1).image), 0.6)


def test_an_engine_reads_french_with_its_accents(each_engine: Engine) -> None:
    text = " ".join(word.text for word in each_engine.read(LETTER))
    assert "Accusé de réception de votre demande de résidence permanente" in text


def test_boxes_lie_in_the_picture_around_their_ink(each_engine: Engine) -> None:
    height, width = LETTER.shape
    for word in each_engine.read(LETTER):
        x0, y0, x1, y1 = word.box
        assert 0 <= x0 < x1 <= width
        assert 0 <= y0 < y1 <= height
        assert LETTER[y0:y1, x0:x1].min() < 128
        assert 0 <= word.confidence <= 1


def test_nothing_is_remembered_from_one_picture_to_the_next(each_engine: Engine) -> None:
    first = each_engine.read(RECEIPT)
    each_engine.read(LETTER)
    assert each_engine.read(RECEIPT) == first


def test_words_of_one_line_share_its_number(each_engine: Engine) -> None:
    words = [word for word in each_engine.read(RECEIPT, Layout.BLOCK) if word.text in ("Biometrics", "85.00")]
    assert len(words) == 2
    assert words[0].line == words[1].line


def test_a_reading_ends_when_its_time_is_over(each_engine: Engine) -> None:
    with pytest.raises(TimeoutError, match="seconds"):
        each_engine.read(np.tile(LETTER, (1, 2)), seconds=0.02)


def test_blank_paper_has_no_words(each_engine: Engine) -> None:
    assert each_engine.read(np.full((600, 400), 250, np.uint8)) == ()


def test_the_version_names_engine_and_model(each_engine: Engine) -> None:
    assert "fra" in each_engine.version
    assert each_engine.name in each_engine.version


def test_auto_takes_the_first_engine_that_runs_here(engine: Engine) -> None:
    assert engine.name == next(name for name, module in ENGINES.items() if module.is_available())


def test_an_unknown_engine_is_a_usage_error_that_lists_the_known() -> None:
    with pytest.raises(UsageError, match="auto, tesserocr, pytesseract"):
        open_engine("abbyy")


@pytest.mark.parametrize("name", [AUTO, *ENGINES])
def test_a_missing_model_is_named_with_the_commands_that_bring_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tessdata, "USUAL_FOLDERS", ())
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    with pytest.raises(SetupError) as caught:
        open_engine(name)
    for command in tessdata.INSTALL.values():
        assert command in str(caught.value)


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pytesseract_engine, "PROGRAM", "tesseract-that-is-not-there")
    with pytest.raises(SetupError, match="program tesseract"):
        open_engine("pytesseract")


@pytest.mark.parametrize("below", ["", "tessdata"])
def test_tessdata_prefix_goes_before_the_usual_folders(below: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / below
    folder.mkdir(exist_ok=True)
    (folder / "fra.traineddata").touch()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert tessdata.model_folder() == folder
