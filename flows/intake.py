"""A packet at the front door: its files counted, hashed and told by their bytes, its manifest read. Nothing is parsed yet."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from extractors.files.media_type import ARCHIVES, ZIP, media_type
from extractors.limits import Limits
from flows.archive import Member, expand
from flows.failures import packet_error, usage_error
from flows.manifest import MANIFEST_BYTES, MANIFEST_NAME, read_manifest
from schemas.manifest import Manifest
from schemas.packet import Packet, PacketFile
from schemas.page import Reason

_LITTER = re.compile(r"(^|/)(\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX|\._[^/]*|~\$[^/]*)(/|$)", re.I)
"""What operating systems and Word leave beside files; nobody sent it."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
"""Characters that would play tricks on a terminal or a spreadsheet."""

_NOT_IN_ID = re.compile(r"[/\\\x00-\x1f]+")
_ID_LENGTH = 120  # characters, as schemas.packet.PacketId


@dataclass(frozen=True, slots=True)
class Received:
    """A packet and where the bytes of its files lie; files with a problem have no path."""

    packet: Packet
    paths: dict[str, Path]


def receive(path: Path, workdir: Path, limits: Limits, received_on: dt.date) -> Received:
    """Take in a folder, or a .zip of one, as a packet.

    Args:
        workdir: an existing folder in which an archive is expanded; a folder is read where it lies.
    Raises:
        UsageError: there is nothing at `path`, or nothing one may read.
        PacketError: the packet is empty, its archive cannot be opened, or its manifest is bad.
    """
    members = _unwrap(_members(path, workdir, limits), is_archive=path.is_file())
    if len(members) > limits.files_per_packet:
        raise packet_error("failure.too_many_files", len(members), path=path, limit=limits.files_per_packet)
    files, paths = _register(members, limits)
    manifest = _manifest(path, files, paths)
    evidence = tuple(file for file in files if file.name != MANIFEST_NAME)
    if not evidence:
        raise packet_error("failure.empty", path=path)
    packet = Packet(manifest.packet_id or _default_id(path), evidence, manifest, received_on, _content_sha256(files))
    return Received(packet, {name: place for name, place in paths.items() if name != MANIFEST_NAME})


def _members(path: Path, workdir: Path, limits: Limits) -> list[Member]:
    """Every file of the packet, litter apart, in order of name."""
    try:
        if path.is_dir():
            found: Iterable[Member] = _walk(path.resolve(), PurePosixPath(), limits)
        elif path.is_file():
            found = _expanded(path, workdir, limits)
        else:
            raise usage_error("failure.no_packet", path=path)
        kept = (member for member in found if not _LITTER.search(member.name))
        return sorted(kept, key=lambda member: member.name)
    except OSError as failure:
        raise usage_error("failure.not_readable", path=path, why=failure.strerror or type(failure).__name__) from failure


def _expanded(path: Path, workdir: Path, limits: Limits) -> Iterable[Member]:
    kind = media_type(path)
    if kind != ZIP and not (path.suffix.lower() == ".zip" and zipfile.is_zipfile(path)):
        raise usage_error("failure.no_archive", path=path, kind=kind or "?")
    return expand(path, Path(tempfile.mkdtemp(prefix="packet-", dir=workdir)), limits)


def _walk(folder: Path, inside: PurePosixPath, limits: Limits) -> Iterator[Member]:
    """The files below a folder; links and special files are named and not followed."""
    if len(inside.parts) > limits.folder_depth:
        raise packet_error("failure.too_deep", limit=limits.folder_depth)
    with os.scandir(folder) as entries:
        for entry in entries:
            name = inside / _readable(entry.name)
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path), name, limits)
            elif entry.is_file(follow_symlinks=False):
                yield Member(str(name), Path(entry.path), entry.stat(follow_symlinks=False).st_size)
            else:
                yield Member(str(name), None, 0, Reason.LINK)


def _readable(name: str) -> str:
    """A file name as text, also where the disk holds bytes of another encoding."""
    return os.fsencode(name).decode("utf-8") if _is_utf8(name) else os.fsencode(name).decode("cp1252", errors="replace")


def _is_utf8(name: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in name)


def _unwrap(members: list[Member], is_archive: bool) -> list[Member]:
    """Drop the one folder that wraps a whole packet: always in an archive, in a folder where the manifest lies in it."""
    tops = {member.name.partition("/")[0] for member in members}
    wrapped = len(tops) == 1 and all("/" in member.name for member in members)
    if not wrapped or not (is_archive or any(m.name == f"{next(iter(tops))}/{MANIFEST_NAME}" for m in members)):
        return members
    return [replace(member, name=member.name.partition("/")[2]) for member in members]


def _register(members: list[Member], limits: Limits) -> tuple[tuple[PacketFile, ...], dict[str, Path]]:
    """Hash and type each file; two that would have one name get two."""
    files: dict[str, PacketFile] = {}
    paths: dict[str, Path] = {}
    room = limits.bytes_per_packet
    for member in members:
        name = _free_name(_CONTROL.sub("_", unicodedata.normalize("NFC", member.name)), files)
        files[name] = file = _inspect(name, member, room, limits)
        room -= file.size if file.sha256 else 0
        if member.path is not None and file.problem is None:
            paths[name] = member.path
    return tuple(files[name] for name in sorted(files)), paths


def _free_name(name: str, taken: dict[str, PacketFile]) -> str:
    """`name`, or "name (2)", "name (3)"… before its extension, when an archive holds it twice."""
    free, number = PurePosixPath(name), 1
    while str(free) in taken:
        number += 1
        free = PurePosixPath(name).with_stem(f"{PurePosixPath(name).stem} ({number})")
    return str(free)


def _inspect(name: str, member: Member, room: int, limits: Limits) -> PacketFile:
    if member.path is None:
        return PacketFile(name, "", member.size, "", member.problem)
    if member.size > min(limits.bytes_per_file, room):
        return PacketFile(name, "", member.size, "", Reason.TOO_LARGE)
    with member.path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    kind = media_type(member.path)
    problem = Reason.EMPTY_FILE if member.size == 0 else Reason.NESTED_ARCHIVE if kind in ARCHIVES else None
    return PacketFile(name, sha256, member.size, kind, problem)


def _manifest(path: Path, files: tuple[PacketFile, ...], paths: dict[str, Path]) -> Manifest:
    names = {file.name for file in files} - {MANIFEST_NAME}
    found = next((file for file in files if file.name == MANIFEST_NAME), None)
    if found is None:
        return Manifest()
    if MANIFEST_NAME not in paths:
        raise packet_error("failure.manifest_unreadable", manifest=MANIFEST_NAME, path=path, why=found.problem)
    with paths[MANIFEST_NAME].open("rb") as stream:
        return read_manifest(stream.read(MANIFEST_BYTES + 1), str(path), names)


def _default_id(path: Path) -> str:
    """The folder's or archive's name, without .zip."""
    name = unicodedata.normalize("NFC", _readable(path.resolve().name))
    if path.is_file() and name.lower().endswith(".zip"):
        name = name[: -len(".zip")]
    return _NOT_IN_ID.sub("_", name).strip()[:_ID_LENGTH] or "packet"


def _content_sha256(files: tuple[PacketFile, ...]) -> str:
    """One hash over names and bytes, whatever the order of listing and whatever folder wraps the whole packet."""
    common = os.path.commonpath([PurePosixPath("/", file.name).parent for file in files]) if files else "/"
    digest = hashlib.sha256()
    for file in files:
        name = PurePosixPath("/", file.name).relative_to(common)
        content = file.sha256 or f"{file.problem}:{file.size}"
        digest.update(f"{name}\0{content}\0".encode("utf-8", errors="surrogatepass"))
    return digest.hexdigest()
