"""A page is read whichever way it lies, and its words are placed on the upright page."""

import pytest

from extractors.ocr import OcrReading, is_legible, read_image
from extractors.ocr.engine import Engine
from extractors.ocr.upright import apply
from tests.extractors.ocr import papers, wear
from tests.extractors.ocr.papers import PAPERS
from tests.extractors.ocr.reading_marks import folded, missed
from tests.extractors.ocr.wear import QUALITIES, turned

KINDS = ("certificate", "letter", "form", "receipt", "permit", "card")
ALLOWED_MISSES = {"digital": 0.02, "scan": 0.02, "poor": 0.04, "photo": 0.04}
"""Share of the drawn values that may be missing from the words; one more is allowed for, as a stamp lies on one of them."""


@pytest.mark.parametrize("quality", QUALITIES)
def test_values_are_read_at_every_quality_and_pages_turned_upright(quality: str, engine: Engine) -> None:
    values, lost = 0, []
    for at, kind in enumerate(KINDS):
        paper = PAPERS[kind](at + 1)
        turn = (0, 270, 180, 90, 0, 180)[(at + len(quality)) % 6]
        reading = read_image(turned(QUALITIES[quality](paper.image, at), turn), None, engine)
        assert reading.upright.rotation == (360 - turn) % 360, (kind, turn)
        assert is_legible(reading)
        values += len(paper.values)
        lost += [(kind, value) for value in missed(paper.values, reading.words)]
    assert len(lost) <= 1 + ALLOWED_MISSES[quality] * values, lost


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_box_lies_on_its_word_on_the_upright_picture(turn: int, engine: Engine) -> None:
    paper = papers.receipt(3)
    photo = turned(wear.photographed(paper.image, 6), turn)
    reading = read_image(photo, None, engine)
    page = apply(photo, reading.upright)
    assert page.shape[1] / page.shape[0] == pytest.approx(reading.width / reading.height, rel=0.01)
    amount = _box_of(reading, "340.00")
    assert amount[0] == pytest.approx(420 / 612, abs=0.02)
    assert (amount[1] + amount[3]) / 2 == pytest.approx(179 / 792, abs=0.02)


@pytest.mark.parametrize("turn", [0, 90, 270])
def test_two_short_lines_are_enough_to_set_a_page_upright(turn: int, engine: Engine) -> None:
    paper = papers.back_of_photo(6)
    reading = read_image(turned(wear.scanned(paper.image, 6), turn), None, engine)
    assert reading.upright.rotation == (360 - turn) % 360
    assert not missed(paper.values, reading.words)


def test_a_reading_is_the_same_every_time(engine: Engine) -> None:
    image = wear.poorly_scanned(papers.permit(2).image, 2)
    assert read_image(image, None, engine) == read_image(image, None, engine)


def test_grey_pictures_are_read_as_well_as_coloured(engine: Engine) -> None:
    paper = papers.certificate(1)
    assert not missed(paper.values, read_image(paper.image[..., 1].copy(), 300.0, engine).words)


def test_print_that_no_one_can_read_is_illegible(engine: Engine) -> None:
    blurred = wear.smeared(papers.letter(1).image)
    assert not is_legible(read_image(blurred, None, engine))


def test_a_picture_without_print_is_no_illegible_page(engine: Engine) -> None:
    reading = read_image(wear.landscape(), None, engine)
    assert is_legible(reading)
    assert sum(len(word.text) for word in reading.words) < 8
    assert reading.signatures == ()


def test_the_engine_without_its_library_reads_the_same_page(each_engine: Engine) -> None:
    paper = papers.letter(5)
    reading = read_image(turned(wear.scanned(paper.image, 5), 90), None, each_engine)
    assert reading.upright.rotation == 270
    assert not missed(paper.values, reading.words)


def test_a_page_out_of_time_is_a_timeout(engine: Engine) -> None:
    with pytest.raises(TimeoutError):
        read_image(papers.lease(0).image, None, engine, seconds=0.01)


@pytest.mark.parametrize(
    ("name", "rotation"),
    [
        ("phototest.tif", 0),
        ("phototest-rotated-180.png", 180),
        ("phototest-rotated-L.png", 90),
        ("phototest-rotated-R.png", 270),
        ("eurotext.tif", 0),
    ],
)
def test_other_peoples_scans_are_set_upright(name: str, rotation: int, shared, engine: Engine) -> None:
    image = wear.from_file(shared / "samples" / "ocr-tesseract" / name)
    reading = read_image(image, None, engine)
    assert reading.upright.rotation == rotation
    wanted = "Thequickbrowndogjumped" if "photo" in name else "dog & duck/goose"
    assert folded(wanted) in folded(" ".join(word.text for word in reading.words))


def _box_of(reading: OcrReading, text: str) -> tuple[float, float, float, float]:
    return next(word.box for word in reading.words if word.text == text)
