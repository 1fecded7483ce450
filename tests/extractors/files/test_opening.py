"""What cannot be read is said to be so, with the reason and whose matter it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors.files.opening import PageError, Tools, problem_page
from extractors.limits import Limits
from schemas.packet import PacketFile
from schemas.page import PageState, Reason
from tests.extractors.files.papers import digital_pdf, opened


@pytest.mark.parametrize(
    ("name", "content", "detail"),
    [
        ("a.eml", b"From: a@example.org\nTo: b@example.org\nSubject: x\nDate: today\n\nHello", "message/rfc822"),
        ("a.txt", b"Hello", "text/plain"),
        ("a.html", b"<html><body>Hello</body></html>", "text/html"),
        ("a.rtf", b"{\\rtf1 Hello}", "application/rtf"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le"), "application/msword"),
        ("a.mp4", b"\x00\x00\x00\x20ftypisom" + bytes(40), "video/mp4"),
        ("a", b"\x00\x01\x02\x03", ""),
    ],
)
def test_a_type_we_do_not_read_is_our_matter(tmp_path: Path, name: str, content: bytes, detail: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PageError) as caught:
        opened(tmp_path / name)
    assert (caught.value.reason, caught.value.state, caught.value.detail) == (
        Reason.UNSUPPORTED_TYPE,
        PageState.UNPROCESSED,
        detail,
    )


@pytest.mark.parametrize("name", ["a.pdf", "a.jpg", "a.docx", "a.heic", "a.tif"])
def test_bytes_of_no_type_under_a_name_we_read_are_damaged(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x00\x01\x02 nothing that any program wrote")
    with pytest.raises(PageError) as caught:
        opened(tmp_path / name)
    assert caught.value.state is PageState.UNREADABLE
    assert caught.value.reason in {Reason.CORRUPT, Reason.TRUNCATED}


def test_a_word_document_with_a_password_asks_for_it(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "a.docx").write_bytes(content)
    with pytest.raises(PageError) as caught:
        opened(tmp_path / "a.docx")
    assert caught.value.reason is Reason.PASSWORD


def test_a_pdf_that_is_called_a_picture_is_read_and_said_to_lie(tmp_path: Path) -> None:
    document = opened(digital_pdf(tmp_path / "a.pdf").rename(tmp_path / "a.jpg"))
    page = document.read(1)
    assert (document.pages, page.state, page.reason, page.detail) == (
        1,
        PageState.READ,
        Reason.TYPE_MISMATCH,
        "application/pdf",
    )
    assert document.draw(page, 200)[:2] == b"\xff\xd8"
    document.close()


def test_an_error_nobody_foresaw_is_ours_and_names_only_its_kind() -> None:
    page = problem_page(PacketFile("a.pdf", "", 1, "application/pdf"), 3, KeyError("Marie Exemple"))
    assert (page.number, page.state, page.reason, page.detail) == (3, PageState.UNPROCESSED, Reason.CRASHED, "KeyError")


def test_ocr_is_not_loaded_before_a_page_needs_it() -> None:
    assert "engine" not in Tools(Limits(), "auto").__dict__
