"""An inbox: a folder, or any URL fsspec can list, whose children are packets. Listed cheaply, fetched one by one."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from extractors.limits import Limits
from flows.failures import usage_error
from flows.ledger.record import Entry

ARCHIVE = ".zip"
ARRIVING = (".part", ".crdownload", ".tmp", ".filepart", ".partial")
"""What browsers, WinSCP, rsync and curl call a file that is not all there yet."""


@dataclass(frozen=True, slots=True)
class Stat:
    """One file as a listing shows it."""

    name: str  # path inside the inbox, forward slashes
    size: int  # bytes
    version: str  # changes when the file does: its time of change, or the store's own tag
    changed_at: float  # seconds since 1970; 0 where the store does not tell


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in an inbox now."""

    ready: tuple[Entry, ...]
    arriving: tuple[str, ...] = ()  # changed a moment ago: ready once they have been left alone
    uploading: tuple[str, ...] = ()  # a part of them bears the name of an unfinished upload
    loose: int = 0  # files that are no packet
    trouble: str = ""  # why the listing ended early, a sentence

    @property
    def whole(self) -> bool:
        return not self.trouble


class Inbox(Protocol):
    """Where packets come from."""

    @property
    def url(self) -> str:
        """The one spelling under which the ledger knows it."""
        ...

    def stats(self) -> Iterator[Stat]:
        """Every file below it, and every empty packet folder as a name that ends in "/". May fail half-way with OSError."""
        ...

    def fetch(self, name: str, scratch: Path, limits: Limits) -> Path:
        """A packet as a local path. Raises UsageError where it has gone."""
        ...


def scan(inbox: Inbox, quiet_seconds: float, now: float) -> Listing:
    """List an inbox; packets that still change are told apart from those that are ready."""
    found: dict[str, _Found] = {}
    marks: set[str] = set()
    loose, trouble = 0, ""
    try:
        for stat in inbox.stats():
            name, inside, rest = stat.name.partition("/")
            if name.startswith("."):
                continue
            if not inside and name.lower().endswith(ARRIVING):
                marks.add(name)
            elif inside or name.lower().endswith(ARCHIVE):
                found.setdefault(name, _Found()).add(stat, rest)
            else:
                loose += 1
    except OSError as failure:
        why = failure.strerror or type(failure).__name__
        trouble = f"The listing of the inbox ended early ({why}); the rest is left for the next run."
        if found:
            found.popitem()  # the last may be listed in part
    uploading = {name for name, packet in found.items() if packet.unfinished or _has_mark(name, marks)}
    arriving = {name for name, packet in found.items() if abs(now - packet.changed_at) < quiet_seconds} - uploading
    ready = tuple(Entry(name, found[name].signature()) for name in sorted(found.keys() - uploading - arriving))
    return Listing(ready, tuple(sorted(arriving)), tuple(sorted(uploading)), loose, trouble)


@dataclass(slots=True)
class _Found:
    """A packet while its files are listed."""

    lines: list[str] = field(default_factory=list)
    changed_at: float = 0.0
    unfinished: bool = False

    def add(self, stat: Stat, inside: str) -> None:
        if stat.name.endswith("/"):  # a folder tells when something was put into it, but is no part of the content
            self.changed_at = max(self.changed_at, stat.changed_at)
            return
        self.lines.append(f"{inside}\0{stat.size}\0{stat.version}")
        self.changed_at = max(self.changed_at, stat.changed_at)
        self.unfinished = self.unfinished or inside.lower().endswith(ARRIVING)

    def signature(self) -> str:
        return hashlib.sha256("\n".join(sorted(self.lines)).encode("utf-8", errors="surrogatepass")).hexdigest()


def _has_mark(name: str, marks: Iterable[str]) -> bool:
    """Whether `name.part` or `stem.part` lies beside the packet."""
    stem = name.removesuffix(ARCHIVE)
    return any(mark.startswith((f"{name}.", f"{stem}.")) for mark in marks)


def open_inbox(place: str) -> Inbox:
    """The inbox at a path or URL. Raises UsageError where there is none or it cannot be read."""
    if "://" in place and not place.startswith("file://"):
        from flows.remote import open_remote_inbox

        return open_remote_inbox(place)
    folder = Path(place.removeprefix("file://"))
    if not folder.is_dir():
        raise usage_error("queue.no_inbox", inbox=folder)
    if not os.access(folder, os.R_OK | os.X_OK):
        raise usage_error("queue.closed_inbox", inbox=folder)
    return FolderInbox(folder.resolve())


@dataclass(frozen=True, slots=True)
class FolderInbox:
    """A folder of this machine, or one that is mounted here."""

    folder: Path

    @property
    def url(self) -> str:
        return self.folder.as_uri()

    def stats(self) -> Iterator[Stat]:
        yield from _walk(str(self.folder), "")

    def fetch(self, name: str, scratch: Path, limits: Limits) -> Path:
        path = self.folder / name
        if not path.exists():
            raise usage_error("failure.gone")
        return path


def _walk(folder: str, inside: str) -> Iterator[Stat]:
    """Everything below a folder. One that may not be read is still listed itself, so that its packet is tried and fails aloud."""
    try:
        entries = list(os.scandir(folder))
    except PermissionError:
        if not inside:
            raise
        yield Stat(f"{inside}?", 0, "unreadable", 0.0)
        return
    except FileNotFoundError:  # taken away while we listed
        return
    for entry in entries:
        name = f"{inside}{entry.name}"
        try:
            stat = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield Stat(name, stat.st_size, str(stat.st_mtime_ns), max(stat.st_mtime, stat.st_ctime))
        elif inside or not entry.name.startswith("."):
            yield Stat(f"{name}/", 0, "", max(stat.st_mtime, stat.st_ctime))
            yield from _walk(entry.path, f"{name}/")


def wait_until_quiet(quiet_seconds: float) -> None:
    """Long enough that what was complete a moment ago counts as left alone."""
    time.sleep(quiet_seconds)
