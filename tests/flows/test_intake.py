"""A packet at the front door: folders and archives, litter, links, and what must not get in."""

from __future__ import annotations

import datetime as dt
import os
import stat
import struct
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.limits import MB, Limits
from flows.intake import Received, receive
from schemas.errors import PacketError, UsageError
from schemas.page import Reason

DAY = dt.date(2026, 11, 22)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PDF = b"%PDF-1.7\n" + b"x" * 100


def take(path: Path, limits: Limits | None = None) -> Received:
    with tempfile.TemporaryDirectory() as workdir:
        received = receive(path, Path(workdir), limits or Limits(), DAY)
        assert all(place.is_file() for place in received.paths.values())
        return received


def folder(path: Path, **files: bytes) -> Path:
    for name, content in files.items():
        place = path / name.replace("__", "/").replace("_", ".")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return path


def archive(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in members:
            opened.writestr(name, content)
    return path


def problems(received: Received) -> dict[str, Reason | None]:
    return {file.name: file.problem for file in received.packet.files}


def test_files_of_a_folder_are_counted_at_any_depth(tmp_path: Path) -> None:
    received = take(folder(tmp_path / "P-7", b_pdf=PDF, a__deep__er__c_png=PNG, packet_json=b"{}"))
    assert received.packet.id == "P-7"
    assert [(file.name, file.media_type, file.size) for file in received.packet.files] == [
        ("a/deep/er/c.png", "image/png", 48),
        ("b.pdf", "application/pdf", 109),
    ]
    assert set(received.paths) == {"a/deep/er/c.png", "b.pdf"}


def test_the_manifest_names_the_packet(tmp_path: Path) -> None:
    assert take(folder(tmp_path / "x", a_pdf=PDF, packet_json=b'{"packet_id": "P-1042"}')).packet.id == "P-1042"


def test_a_folder_and_its_archive_have_the_same_content(tmp_path: Path) -> None:
    packed = folder(tmp_path / "P-7", b_pdf=PDF, a__c_png=PNG, packet_json=b"{}")
    members = [(str(path.relative_to(packed)), path.read_bytes()) for path in packed.rglob("*") if path.is_file()]
    wrapped = archive(tmp_path / "wrapped.zip", *((f"P-7/{name}", content) for name, content in members))
    flat = archive(tmp_path / "flat.zip", *reversed(members))
    assert {take(path).packet.content_sha256 for path in (packed, wrapped, flat)} == {take(packed).packet.content_sha256}
    assert take(wrapped).packet.files == take(flat).packet.files == take(packed).packet.files
    assert take(wrapped).packet.id == "wrapped"


def test_a_folder_within_the_packet_makes_no_difference_between_folder_and_archive(tmp_path: Path) -> None:
    packed = folder(tmp_path / "P-7", scans__b_pdf=PDF, scans__c_png=PNG)
    zipped = archive(tmp_path / "a.zip", ("scans/b.pdf", PDF), ("scans/c.png", PNG))
    assert take(packed).packet.content_sha256 == take(zipped).packet.content_sha256


@pytest.mark.parametrize("changed", [{"a_pdf": PDF + b"!"}, {"b_pdf": PDF}, {"a_pdf": PDF, "packet_json": b"{}"}])
def test_other_names_bytes_or_manifest_are_another_content(tmp_path: Path, changed: dict[str, bytes]) -> None:
    first = take(folder(tmp_path / "first", a_pdf=PDF, z_png=PNG))
    assert take(folder(tmp_path / "second", z_png=PNG, **changed)).packet.content_sha256 != first.packet.content_sha256


def test_litter_of_operating_systems_is_not_evidence(tmp_path: Path) -> None:
    zipped = archive(
        tmp_path / "a.zip",
        ("P/a.pdf", PDF),
        ("__MACOSX/P/._a.pdf", b"x"),
        ("P/.DS_Store", b"x"),
        ("P/sub/Thumbs.db", b"x"),
        ("P/desktop.ini", b"x"),
        ("P/~$etter.docx", b"x"),
    )
    assert list(problems(take(zipped))) == ["a.pdf"]


def test_links_and_special_files_are_named_and_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    packed = folder(tmp_path / "P", a_pdf=PDF)
    (packed / "link.pdf").symlink_to(secret)
    (packed / "folder").symlink_to(tmp_path)
    os.mkfifo(packed / "pipe")
    received = take(packed)
    assert problems(received) == {"a.pdf": None, "folder": Reason.LINK, "link.pdf": Reason.LINK, "pipe": Reason.LINK}
    assert list(received.paths) == ["a.pdf"]


@pytest.mark.parametrize("name", ["../out.pdf", "P/../../out.pdf", "/etc/out.pdf", "C:\\out.pdf", "..\\out.pdf", "c:out.pdf"])
def test_members_that_climb_out_are_never_written(tmp_path: Path, name: str) -> None:
    received = take(archive(tmp_path / "a.zip", ("a.pdf", PDF), (name, PDF)))
    (climber,) = set(problems(received)) - {"a.pdf"}
    assert problems(received)[climber] is Reason.UNSAFE_PATH
    assert ".." not in climber.split("/") and not climber.startswith("/")
    assert not list(tmp_path.rglob("out.pdf"))


def test_a_link_in_an_archive_is_not_made(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.pdf")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert problems(take(archive(tmp_path / "a.zip", ("a.pdf", PDF), (link, b"/etc/passwd"))))["link.pdf"] is Reason.LINK


def test_an_encrypted_member_needs_a_password(tmp_path: Path) -> None:
    zipped = archive(tmp_path / "a.zip", ("a.pdf", PDF), ("b.pdf", PNG))
    content = bytearray(zipped.read_bytes())
    entry = content.rindex(b"PK\x01\x02")
    content[entry + 8] |= 1
    zipped.write_bytes(content)
    assert problems(take(zipped)) == {"a.pdf": None, "b.pdf": Reason.PASSWORD}


def test_an_archive_within_a_packet_is_not_opened(tmp_path: Path) -> None:
    inner = archive(tmp_path / "inner.zip", ("a.pdf", PDF)).read_bytes()
    assert problems(take(archive(tmp_path / "a.zip", ("a.pdf", PDF), ("b.zip", inner))))["b.zip"] is Reason.NESTED_ARCHIVE
    assert problems(take(folder(tmp_path / "P", a_pdf=PDF, b_zip=inner)))["b.zip"] is Reason.NESTED_ARCHIVE


def test_a_member_that_grows_beyond_measure_is_a_bomb(tmp_path: Path) -> None:
    zipped = archive(tmp_path / "a.zip", ("a.pdf", PDF), ("bomb.pdf", bytes(12 * MB)))
    assert problems(take(zipped)) == {"a.pdf": None, "bomb.pdf": Reason.DECOMPRESSION_BOMB}


def test_members_that_grow_together_beyond_the_packets_limit_are_a_bomb(tmp_path: Path) -> None:
    noise = [os.urandom(MB) for _ in range(3)]
    zipped = archive(tmp_path / "a.zip", *((f"{number}.pdf", content) for number, content in enumerate(noise)))
    received = take(zipped, Limits(bytes_per_packet=2 * MB + 10))
    assert problems(received) == {"0.pdf": None, "1.pdf": None, "2.pdf": Reason.DECOMPRESSION_BOMB}


def test_a_header_that_lies_about_its_size_gains_nothing(tmp_path: Path) -> None:
    zipped = archive(tmp_path / "a.zip", ("a.pdf", PDF), ("b.pdf", os.urandom(3 * MB)))
    content = bytearray(zipped.read_bytes())
    struct.pack_into("<I", content, content.rindex(b"PK\x01\x02") + 24, 10)
    zipped.write_bytes(content)
    assert problems(take(zipped, Limits(bytes_per_file=MB)))["b.pdf"] in {Reason.CORRUPT, Reason.TOO_LARGE}


def test_a_damaged_member_is_said_to_be_corrupt(tmp_path: Path) -> None:
    zipped = archive(tmp_path / "a.zip", ("a.pdf", PDF), ("b.pdf", os.urandom(1000)))
    content = bytearray(zipped.read_bytes())
    content[content.index(b"b.pdf") + 300] ^= 0xFF
    zipped.write_bytes(content)
    assert problems(take(zipped)) == {"a.pdf": None, "b.pdf": Reason.CORRUPT}


def test_two_members_of_one_name_are_two_files(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        zipped = archive(tmp_path / "a.zip", ("a.pdf", PDF), ("a.pdf", PNG))
    assert {file.name: file.media_type for file in take(zipped).packet.files} == {
        "a.pdf": "application/pdf",
        "a (2).pdf": "image/png",
    }


def test_names_are_one_however_they_are_composed(tmp_path: Path) -> None:
    decomposed = archive(tmp_path / "a.zip", ("Re\u0301sume\u0301.pdf", PDF))
    assert list(problems(take(decomposed))) == ["Résumé.pdf"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_names_of_other_systems_are_read(tmp_path: Path, encoding: str) -> None:
    zipped = archive(tmp_path / "a.zip", ("R?sum?.pdf".replace("?", "#"), PDF))
    stored = "Résumé.pdf".encode(encoding)
    content = zipped.read_bytes().replace(b"R#sum#.pdf", stored)
    growth = len(stored) - len(b"R#sum#.pdf")
    raw = bytearray(content)
    for signature, at in ((b"PK\x03\x04", 26), (b"PK\x01\x02", 28)):
        place = raw.index(signature) + at
        struct.pack_into("<H", raw, place, len(stored))
    end = raw.index(b"PK\x05\x06")
    size, offset = struct.unpack_from("<II", raw, end + 12)
    struct.pack_into("<II", raw, end + 12, size + growth, offset + growth)
    zipped.write_bytes(raw)
    assert list(problems(take(zipped))) == ["Résumé.pdf"]


def test_a_file_beyond_the_limit_is_listed_and_not_read(tmp_path: Path) -> None:
    received = take(folder(tmp_path / "P", a_pdf=PDF, b_pdf=PDF * 50), Limits(bytes_per_file=1000))
    assert problems(received) == {"a.pdf": None, "b.pdf": Reason.TOO_LARGE}
    assert list(received.paths) == ["a.pdf"]


def test_an_empty_file_is_listed(tmp_path: Path) -> None:
    assert problems(take(folder(tmp_path / "P", a_pdf=PDF, b_pdf=b""))) == {"a.pdf": None, "b.pdf": Reason.EMPTY_FILE}


@pytest.mark.parametrize("content", [{}, {"packet_json": b"{}"}, {"Thumbs_db": b"x"}])
def test_a_packet_without_papers_is_an_error(tmp_path: Path, content: dict[str, bytes]) -> None:
    (tmp_path / "P").mkdir()
    with pytest.raises(PacketError, match=r"is empty: it holds no file to read\. Put the applicant’s papers in it"):
        take(folder(tmp_path / "P", **content))


def test_more_files_than_the_limit_are_an_error(tmp_path: Path) -> None:
    packed = folder(tmp_path / "P", a_pdf=PDF, b_pdf=PDF, c_pdf=PDF)
    with pytest.raises(PacketError, match="3 files, more than the limit of 2"):
        take(packed, Limits(files_per_packet=2))
    with pytest.raises(PacketError, match="more members than the limit"):
        take(archive(tmp_path / "a.zip", *((f"{n}", PDF) for n in range(9))), Limits(files_per_packet=2))


def test_folders_without_end_are_an_error(tmp_path: Path) -> None:
    deep = tmp_path / "P" / "/".join("d" * 40)
    deep.mkdir(parents=True)
    (deep / "a.pdf").write_bytes(PDF)
    with pytest.raises(PacketError, match="more than 32 deep"):
        take(tmp_path / "P")


def test_no_such_path_is_a_matter_of_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no packet at .*: give the path of a folder or of a \.zip archive"):
        take(tmp_path / "absent")


def test_a_single_file_is_no_packet(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    with pytest.raises(UsageError, match=r"it is a file of type application/pdf. Give a folder"):
        take(tmp_path / "a.pdf")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_a_matter_of_usage(tmp_path: Path) -> None:
    packed = folder(tmp_path / "P", a_pdf=PDF)
    (packed / "a.pdf").chmod(0)
    with pytest.raises(UsageError, match="cannot be read"):
        take(packed)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_an_archive_cut_short_is_an_error_that_says_what_to_do(tmp_path: Path, share: float) -> None:
    zipped = archive(tmp_path / "a.zip", ("a.pdf", os.urandom(5000)))
    zipped.write_bytes(zipped.read_bytes()[: int(5000 * share)])
    with pytest.raises(PacketError, match=r"was not sent completely\. Ask for it again, or unpack it and give the folder"):
        take(zipped)


NAMES = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=30) | st.sampled_from(
    ["..", "/", "a/../../b", "C:\\a", "//x", "a\\..\\..\\b", "b\x00c", ".", "./a", "a//b", "packet.json"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(NAMES, st.sampled_from([PDF, PNG, b"", b"{}"])), min_size=1, max_size=5))
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_whatever_members_are_called_nothing_is_written_elsewhere(members: list[tuple[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        outer = Path(place)
        (outer / "work").mkdir()
        zipped = archive(outer / "a.zip", *members)
        try:
            received = receive(zipped, outer / "work", Limits(), DAY)
        except PacketError:
            pass
        else:
            assert all(path.is_relative_to(outer / "work") for path in received.paths.values())
            assert len(received.packet.files) <= len(members)
        assert {path.name for path in outer.iterdir()} == {"work", "a.zip"}
