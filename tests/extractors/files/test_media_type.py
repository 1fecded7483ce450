"""A file's type is told from its bytes alone."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from extractors.files.media_type import DOCX, media_type, promised_type


def ole2(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024) + stream.encode("utf-16-le") + bytes(64)


def zipped(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


def image(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, kind)
    return stream.getvalue()


MAIL = b"Return-Path: <a@example.org>\r\nReceived: from x\r\nFrom: a@example.org\r\nSubject: Hello\r\n\r\nBody"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ""),
        (b"%PDF-1.4\n...", "application/pdf"),
        (b"\r\n\xef\xbb\xbf  junk %PDF-1.4\n...", "application/pdf"),
        (image("JPEG"), "image/jpeg"),
        (image("PNG"), "image/png"),
        (image("TIFF"), "image/tiff"),
        (image("WEBP"), "image/webp"),
        (image("BMP"), "image/bmp"),
        (image("GIF"), "image/gif"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic" + bytes(40), "image/heic"),
        (zipped("[Content_Types].xml", "word/document.xml"), DOCX),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (zipped("passport.pdf"), "application/zip"),
        (b"PK\x03\x04 damaged", "application/zip"),
        (ole2("WordDocument"), "application/msword"),
        (ole2("Workbook"), "application/vnd.ms-excel"),
        (ole2("__substg1.0_0037001F"), "application/vnd.ms-outlook"),
        (ole2("EncryptedPackage"), "application/vnd.ms-office-encrypted"),
        (b"{\\rtf1\\ansi Hello}", "application/rtf"),
        (MAIL, "message/rfc822"),
        (b"<!DOCTYPE html><html><body>", "text/html"),
        (b"<?xml version='1.0'?>\n<html xmlns='x'>", "text/html"),
        (b"<?xml version='1.0'?><xdp:xdp xmlns:xdp='x'>", "application/vnd.adobe.xdp+xml"),
        (b"<?xml version='1.0'?><a/>", "application/xml"),
        ("Montréal, le 3 mars 2024".encode(), "text/plain"),
        (bytes(range(256)), ""),
    ],
)
def test_the_bytes_tell_the_type(tmp_path: Path, content: bytes, expected: str) -> None:
    path = tmp_path / "any.name"
    path.write_bytes(content)
    assert media_type(path) == expected


def test_a_real_word_document_is_told(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    assert media_type(tmp_path / "a.docx") == DOCX


@pytest.mark.parametrize(
    ("name", "true_type", "promised"),
    [
        ("a.pdf", "image/jpeg", "application/pdf"),
        ("a.PDF", "application/pdf", ""),
        ("a.jpeg", "image/jpeg", ""),
        ("IMG_1.heic", "image/jpeg", "image/heic"),
        ("a.unknown", "image/jpeg", ""),
        ("no extension", "application/pdf", ""),
    ],
)
def test_an_extension_that_promises_another_type_is_noticed(name: str, true_type: str, promised: str) -> None:
    assert promised_type(name, true_type) == promised


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=80),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x00\x00\x00\x18ftyp", b"II*\x00"]),
)
def test_any_bytes_have_some_type_or_none(tmp_path_factory: pytest.TempPathFactory, content: bytes, start: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(start + content)
    assert isinstance(media_type(path), str)
