"""Other people's damaged, turned, encrypted and looping files run through the pool: no crash, no hang, no orphan."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from extractors.limits import Limits
from extractors.pool import ReaderPool
from flows.intake import receive
from schemas.page import Page, PageState, ReadMethod, Reason

WHOLE = ("pdf-qpdf", "pdf-pdfbox", "heic", "pdfjs-xfa")
SOME = {  # the rest of these is more of the same, and slow
    "exif-orientation": ("Landscape_6.jpg", "Portrait_1.jpg"),
    "mrz-passporteye": ("100_pass2-uto.jpg", "pdf-with-jpg.pdf", "pdf-with-none.pdf"),
    "ocr-tesseract": ("phototest.tif", "phototest-rotated-180.png", "phototest-rotated-L.png", "deslant.tif"),
}
NOT_OURS_TO_LOSE = {Reason.CRASHED, Reason.TIMEOUT, Reason.MEMORY}


@pytest.fixture(scope="module")
def pages(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Page]]:
    """Every page of every sample, by folder and file."""
    packet = tmp_path_factory.mktemp("samples")
    for folder in WHOLE:
        for sample in (path for path in (shared / "samples" / folder).rglob("*") if path.is_file()):
            _copy(sample, packet / sample.relative_to(shared / "samples"))
    for folder, names in SOME.items():
        for name in names:
            _copy(shared / "samples" / folder / name, packet / folder / name)
    received = receive(packet, packet, Limits(), dt.date(2026, 11, 22))
    with ReaderPool(2, Limits()) as pool:
        read = pool.read([(file, received.paths.get(file.name, packet)) for file in received.packet.files])
    by_file: dict[str, list[Page]] = {file.name: [] for file in received.packet.files}
    for page in read:
        by_file[page.file].append(page)
    return by_file


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def every(pages: dict[str, list[Page]]) -> Iterator[Page]:
    return (page for one in pages.values() for page in one)


def test_each_page_of_each_file_is_accounted_for(pages: dict[str, list[Page]]) -> None:
    for name, of_file in pages.items():
        assert [page.number for page in of_file] == list(range(1, max(1, of_file[0].pages_in_file) + 1)), name


def test_no_sample_costs_a_reader(pages: dict[str, list[Page]]) -> None:
    assert [page for page in every(pages) if page.reason in NOT_OURS_TO_LOSE] == []


def test_what_is_unread_has_a_reason(pages: dict[str, list[Page]]) -> None:
    unread = {PageState.UNREADABLE, PageState.UNPROCESSED}
    assert [page for page in every(pages) if page.state in unread and page.reason is None] == []


def test_boxes_lie_on_the_page(pages: dict[str, list[Page]]) -> None:
    for page in every(pages):
        for word in page.words:
            x0, y0, x1, y1 = word.box
            assert -0.01 <= x0 <= x1 <= 1.01 and -0.01 <= y0 <= y1 <= 1.01, (page.file, page.number)


def test_no_process_is_left_behind(pages: dict[str, list[Page]]) -> None:
    assert [child for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE] == []


def test_a_user_password_is_told_from_damage(pages: dict[str, list[Page]]) -> None:
    locked = {name for name, of_file in pages.items() if of_file[0].reason is Reason.PASSWORD}
    assert {f"pdf-pdfbox/encryption/PasswordSample-{bits}bit.pdf" for bits in (40, 128, 256)} <= locked
    assert pages["pdf-qpdf/V4-aes.pdf"][0].state is PageState.READ


def test_turned_text_is_set_upright(pages: dict[str, list[Page]]) -> None:
    turned = pages["pdf-pdfbox/PDFBOX-2984-rotations.pdf"]
    assert [page.upright.rotation for page in turned] == [90, 90, 180, 180, 270, 270]
    assert all(page.text.startswith("Apache PDFBox") for page in turned)


def test_a_font_without_a_mapping_is_read_by_ocr(pages: dict[str, list[Page]]) -> None:
    assert pages["pdf-pdfbox/PDFBOX-4322-Empty-ToUnicode-reduced.pdf"][0].read is ReadMethod.OCR


def test_a_dynamic_form_gives_the_values_it_was_filled_with(pages: dict[str, list[Page]], shared: Path) -> None:
    (page,) = pages["pdfjs-xfa/xfa_filled_imm1344e.pdf"]
    expected = json.loads((shared / "samples/pdfjs-xfa/xfa_filled_imm1344e.expected.json").read_text())
    values = {value.value for value in page.values}
    assert page.read is ReadMethod.XFA
    assert {text for text in _texts(expected) if len(text) > 3} & values


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for inner in node.values():
            yield from _texts(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _texts(inner)
    elif isinstance(node, str):
        yield node


@pytest.mark.parametrize("name", ["corrupted.heic", "empty.heic", "truncated.heic"])
def test_damaged_photos_are_unreadable(pages: dict[str, list[Page]], name: str) -> None:
    assert pages[f"heic/{name}"][-1].state is PageState.UNREADABLE


def test_a_scan_reads_the_same_however_it_lies(pages: dict[str, list[Page]]) -> None:
    texts = {
        pages[f"ocr-tesseract/{name}"][0].text
        for name in ("phototest.tif", "phototest-rotated-180.png", "phototest-rotated-L.png")
    }
    assert all("quick brown dog jumped over" in text for text in texts)
