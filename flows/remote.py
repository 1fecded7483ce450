"""Inboxes and outboxes that are no folders: S3, Azure, Google Cloud, SFTP, memory: whatever fsspec has a driver for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extractors.limits import Limits
from flows.failures import packet_error, usage_error
from flows.inbox import ARCHIVE, Inbox, Stat
from schemas.errors import UsageError

VERSION_KEYS = ("ETag", "etag", "md5", "version_id", "LastModified", "last_modified", "mtime", "created")
"""What drivers call the mark that changes when a file does; the first that is there counts."""

MEGABYTE = 1024 * 1024  # bytes

CHANGED_KEYS = ("LastModified", "last_modified", "updated", "mtime", "created")


def open_remote_inbox(url: str) -> Inbox:
    """The inbox at a URL. Raises UsageError where it cannot be listed."""
    files, root = open_files(url)
    try:
        there = files.isdir(root)
    except Exception as failure:  # each driver has errors of its own
        raise UsageError(_unreachable(url, failure)) from None
    if not there:
        raise UsageError(f"There is no inbox at {url}. Give a folder whose children are packets (folders or .zip files).")
    return RemoteInbox(files, root, url.rstrip("/"))


def open_files(url: str) -> tuple[Any, str]:
    """The fsspec file system of a URL, and the path within it."""
    import fsspec  # type: ignore[import-untyped]  # it ships no types

    try:
        files, root = fsspec.core.url_to_fs(url)
    except ValueError:
        raise UsageError(
            f"{url.partition('://')[0]}:// is no kind of place that can be read. Give a folder, or s3://, az://, gs:// …"
        ) from None
    except ImportError as failure:
        raise UsageError(f"To read {url.partition('://')[0]}:// a driver is missing: {failure}") from None
    except Exception as failure:
        raise UsageError(_unreachable(url, failure)) from None
    return files, root.rstrip("/")


def _unreachable(url: str, failure: Exception) -> str:
    return f"{url} does not answer ({type(failure).__name__}). Check the address, the network and the credentials of its driver."


@dataclass(frozen=True, slots=True)
class RemoteInbox:
    """Packets below a URL."""

    files: Any  # fsspec.AbstractFileSystem, which has no types
    root: str
    url: str

    def stats(self) -> Iterator[Stat]:
        """One listing for all: a request a packet would be slow and dear."""
        self.files.invalidate_cache()
        try:
            found = self.files.find(self.root, detail=True)
        except OSError:
            raise
        except Exception as failure:
            raise OSError(f"the store answered with {type(failure).__name__}") from failure
        for path, about in found.items():
            name = path.removeprefix(self.root).lstrip("/")
            version = next((str(about[key]) for key in VERSION_KEYS if about.get(key)), "")
            yield Stat(name, int(about.get("size") or 0), version, _seconds(about))

    def fetch(self, name: str, scratch: Path, limits: Limits) -> Path:
        """Copy a packet into `scratch`, unless it is larger than a packet may be."""
        source, target = f"{self.root}/{name}", scratch / "fetched" / name
        try:
            size = self.files.du(source)
            if size > limits.bytes_per_packet:
                raise packet_error("failure.too_large", size=size // MEGABYTE, limit=limits.bytes_per_packet // MEGABYTE)
            target.parent.mkdir()
            if name.lower().endswith(ARCHIVE) and self.files.isfile(source):
                self.files.get_file(source, str(target))
            else:
                self.files.get(f"{source}/", f"{target}/", recursive=True)
        except FileNotFoundError:
            raise usage_error("failure.gone") from None
        return target


def _seconds(about: dict[str, Any]) -> float:
    """When a file changed, in seconds since 1970; 0 where the driver does not tell."""
    for key in CHANGED_KEYS:
        match about.get(key):
            case dt.datetime() as moment:
                return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()
            case int() | float() as moment:
                return float(moment)
    return 0.0
