"""Files kept by key under LIASSE_HOME: whole or absent, never half-written, readable by their owner alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Store:
    """What was once worked out, by the hash of everything it was worked out from."""

    folder: Path

    def get(self, key: str) -> bytes | None:
        try:
            return self._path(key).read_bytes()
        except FileNotFoundError:
            return None

    def put(self, key: str, content: bytes) -> None:
        write_whole(self._path(key), content)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]  # 256 folders, so that no listing grows long


def write_whole(path: Path, content: bytes, workplace: Path | None = None) -> None:
    """Write all of a file or none of it: see `writing_whole`."""
    with writing_whole(path, workplace) as stream:
        stream.write(content)


@contextmanager
def writing_whole(path: Path, workplace: Path | None = None) -> Iterator[BinaryIO]:
    """Write aside, then rename: a reader sees the old file or the new one, and a full disk leaves the old one.

    Args:
        workplace: a folder on the same disk for what is not yet whole; by default the file's own folder.
    """
    for folder in (path.parent, workplace or path.parent):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, aside = tempfile.mkstemp(dir=workplace or path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
