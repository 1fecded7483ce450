"""A value read a second time, prepared in another way."""

import numpy as np

from extractors.ocr import read_image, reread_regions
from extractors.ocr.engine import Engine, Layout
from extractors.ocr.upright import apply
from tests.extractors.ocr import papers, wear
from tests.extractors.ocr.reading_marks import folded


def test_a_value_reads_the_same_again_on_security_paper(each_engine: Engine) -> None:
    image = wear.scanned(papers.certificate(2).image, 2)
    reading = read_image(image, None, each_engine)
    dates = [word for word in reading.words if word.text.count("-") == 2]
    assert len(dates) == 3
    again = reread_regions(apply(image, reading.upright), [word.box for word in dates], each_engine)
    assert [" ".join(word.text for word in words) for words in again] == [word.text for word in dates]
    for word, words in zip(dates, again, strict=True):
        assert np.abs(np.array(words[0].box) - word.box).max() < 0.01


def test_several_lines_are_read_with_another_layout(engine: Engine) -> None:
    paper = papers.letter(4)
    (words,) = reread_regions(paper.image, [(0.08, 0.25, 0.95, 0.40)], engine, Layout.BLOCK)
    assert folded(paper.values[-1]) in folded(" ".join(word.text for word in words))


def test_nothing_is_read_on_blank_paper_or_in_an_empty_box(engine: Engine) -> None:
    blank = np.full((800, 600, 3), 250, np.uint8)
    assert reread_regions(blank, [(0.2, 0.2, 0.6, 0.24), (0.5, 0.5, 0.5, 0.5)], engine) == ((), ())
