"""A zip archive opened safely: no member is written under its own name, and no byte more than the limits allow."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from extractors.limits import Limits
from flows.failures import packet_error
from schemas.page import Reason

_CHUNK = 1024 * 1024  # bytes expanded between two looks at the limits
_ENCRYPTED = 0x1  # general purpose bit 0, APPNOTE 4.4.4
_UTF8 = 0x800  # general purpose bit 11: the name is UTF-8
_DRIVE = re.compile(r"^[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an archive: where its bytes are now, or why they were not taken out."""

    name: str  # as stored, decoded, forward slashes, made harmless where it climbs out
    path: Path | None
    size: int  # bytes, expanded as far as it was
    problem: Reason | None = None


def expand(archive: Path, target: Path, limits: Limits) -> tuple[Member, ...]:
    """Take every file out of `archive` into `target`, under numbers, not names.

    Raises:
        PacketError: it is no zip archive that can be opened, or holds too many members.
    """
    try:
        with zipfile.ZipFile(archive) as opened:
            if len(opened.infolist()) > limits.files_per_packet * 4:  # folders and litter count as members too
                raise packet_error("failure.archive_members", name=archive.name, limit=limits.files_per_packet)
            return tuple(_take_out(opened, target, limits))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, NotImplementedError, EOFError) as failure:
        raise packet_error("failure.archive_damaged", name=archive.name) from failure


def _take_out(opened: zipfile.ZipFile, target: Path, limits: Limits) -> Iterator[Member]:
    room = limits.bytes_per_packet
    for number, info in enumerate(opened.infolist(), start=1):
        name = member_name(info)
        if info.is_dir() or name.endswith("/"):
            continue
        problem = _refusal(info, name)
        if problem is not None:
            yield Member(_harmless(name), None, info.file_size, problem)
            continue
        member = _write(opened, info, _harmless(name), target / f"{number:06d}", room, limits)
        room -= member.size
        yield member


def member_name(info: zipfile.ZipInfo) -> str:
    """The name as its maker meant it: UTF-8 if it can be, else the DOS code page 850 of Western Windows."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        stored = name.encode("cp437", errors="replace")
        try:
            name = stored.decode("utf-8")
        except UnicodeDecodeError:
            name = stored.decode("cp850")
    return name.replace("\\", "/")


def _refusal(info: zipfile.ZipInfo, name: str) -> Reason | None:
    """Why a member is not even opened."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith("/") or _DRIVE.match(name) or ".." in PurePosixPath(name).parts:
        return Reason.UNSAFE_PATH
    if kind not in (0, stat.S_IFREG):
        return Reason.LINK
    if info.flag_bits & _ENCRYPTED:
        return Reason.PASSWORD
    return None


def _harmless(name: str) -> str:
    """The name still to be recognised, but no path that leads out of anywhere; "_" for a name that names nothing."""
    parts = [f"_{part}" if part == ".." else part for part in _DRIVE.sub("_", name).split("/")]
    return "/".join(part for part in parts if part not in ("", ".")) or "_"


def _write(opened: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, path: Path, room: int, limits: Limits) -> Member:
    """Expand one member, counting bytes: what its header claims is not believed."""
    size = 0
    try:
        with opened.open(info) as stream, path.open("wb") as copy:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                problem = _over(size, info.compress_size, room, limits)
                if problem is not None:
                    break
                copy.write(chunk)
            else:
                return Member(name, path, size)
    except NotImplementedError:
        problem = Reason.UNSUPPORTED_TYPE
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        problem = Reason.CORRUPT
    path.unlink(missing_ok=True)
    return Member(name, None, size, problem)


def _over(size: int, stored: int, room: int, limits: Limits) -> Reason | None:
    if size > limits.archive_ratio_from and size > limits.archive_ratio * max(stored, 1):
        return Reason.DECOMPRESSION_BOMB
    if size > limits.bytes_per_file:
        return Reason.TOO_LARGE
    if size > room:
        return Reason.DECOMPRESSION_BOMB
    return None
