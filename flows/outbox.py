"""Where results are written: a folder or a URL. Every file is there whole or not at all."""

from __future__ import annotations

import contextlib
import shutil
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from flows.store import write_whole, writing_whole

VERDICT = "verdict.json"
REPORT = "report.html"
LETTERS = tuple(f"letter.{language}.{kind}" for language in ("en", "fr") for kind in ("docx", "pdf"))

WORKPLACE = ".unfinished"
ABANDONED_SECONDS = 3600.0  # nobody writes one file for an hour


class Outbox(Protocol):
    """Results by name: "P-1042/verdict.json"."""

    @property
    def url(self) -> str: ...

    def write(self, name: str, content: bytes) -> None: ...

    def put(self, name: str, file: Path) -> None:
        """Like `write`, with the content of a file that need not fit into memory."""

    def remove(self, name: str) -> None:
        """Take a result away, if it is there."""
        ...

    def has(self, name: str) -> bool: ...

    def has_verdict(self, folder: str) -> bool: ...

    def folders(self, holding: str = VERDICT) -> set[str]:
        """The folders that hold a result of this name."""
        ...

    def sweep(self) -> None:
        """Remove what writers that were killed have left unfinished."""


def open_outbox(place: str) -> Outbox:
    """The outbox at a path or URL; it is made when the first result is written."""
    if "://" in place and not place.startswith("file://"):
        from flows.remote import open_files

        files, root = open_files(place)
        return RemoteOutbox(files, root, place.rstrip("/"))
    return FolderOutbox(Path(place.removeprefix("file://")).absolute())


@dataclass(frozen=True, slots=True)
class FolderOutbox:
    folder: Path

    @property
    def url(self) -> str:
        return str(self.folder)

    def write(self, name: str, content: bytes) -> None:
        write_whole(self.folder / name, content, self.folder / WORKPLACE)

    def remove(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)

    def put(self, name: str, file: Path) -> None:
        with writing_whole(self.folder / name, self.folder / WORKPLACE) as stream, file.open("rb") as content:
            shutil.copyfileobj(content, stream)

    def sweep(self) -> None:
        """Remove what writers that were killed have left unfinished."""
        with contextlib.suppress(OSError):
            for aside in (self.folder / WORKPLACE).iterdir():
                if time.time() - aside.stat().st_mtime > ABANDONED_SECONDS:
                    aside.unlink(missing_ok=True)

    def has(self, name: str) -> bool:
        return (self.folder / name).is_file()

    def has_verdict(self, folder: str) -> bool:
        return self.has(f"{folder}/{VERDICT}")

    def folders(self, holding: str = VERDICT) -> set[str]:
        return {path.parent.name for path in self.folder.glob(f"*/{holding}")}


@dataclass(frozen=True, slots=True)
class RemoteOutbox:
    """Object stores show a file only when it is whole; others get it aside and moved."""

    files: Any  # fsspec.AbstractFileSystem, which has no types
    root: str
    url: str

    def write(self, name: str, content: bytes) -> None:
        with self._aside(name) as aside:
            self.files.pipe_file(aside, content)

    def put(self, name: str, file: Path) -> None:
        with self._aside(name) as aside:
            self.files.put_file(str(file), aside)

    @contextlib.contextmanager
    def _aside(self, name: str) -> Iterator[str]:
        """Where to write what is then moved to its name."""
        target = f"{self.root}/{name}"
        aside = f"{self.root}/{WORKPLACE}/{uuid.uuid4().hex}"
        for path in (target, aside):
            self.files.makedirs(path.rpartition("/")[0], exist_ok=True)
        yield aside
        self.files.mv(aside, target)

    def remove(self, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self.files.rm_file(f"{self.root}/{name}")

    def has(self, name: str) -> bool:
        return bool(self.files.exists(f"{self.root}/{name}"))

    def has_verdict(self, folder: str) -> bool:
        return self.has(f"{folder}/{VERDICT}")

    def folders(self, holding: str = VERDICT) -> set[str]:
        if not self.files.exists(self.root):
            return set()
        self.files.invalidate_cache()
        return {path.split("/")[-2] for path in self.files.find(self.root) if path.endswith(f"/{holding}")}

    def sweep(self) -> None:
        """Stores end unfinished uploads themselves, by their own rules."""
