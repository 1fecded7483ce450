"""The check that a check is compared with: the packet's last one of other papers, another day or another program."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from flows.store import Store

if TYPE_CHECKING:
    from reports.changes import Judged

Stored = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Version:
    """What a verdict hangs on. The same version has the same verdict."""

    content_sha256: str
    as_of: dt.date
    engine_sha256: str  # of the whole program, rulebook included

    @classmethod
    def of(cls, verdict_json: bytes) -> Version:
        """The version that a verdict was reached from."""
        told = json.loads(verdict_json)
        return cls(told["content_sha256"], dt.date.fromisoformat(told["as_of"]), told["engine"]["sha256"])

    @property
    def key(self) -> str:
        return hashlib.sha256(f"{self.content_sha256}\n{self.as_of}\n{self.engine_sha256}".encode()).hexdigest()


class Earlier(Protocol):
    """Finds the last check of a packet that was of another version."""

    def __call__(self, version: Version) -> Judged | None: ...


def nothing_earlier(version: Version) -> Judged | None:
    """For a packet that nobody remembers."""
    return None


@dataclass(frozen=True, slots=True)
class PastChecks:
    """The last two versions of a packet that lies at a place, as `liasse check` saw them."""

    store: Store
    place: Path
    packet_id: str

    def __call__(self, version: Version) -> Judged | None:
        from reports.changes import Judged  # not at the top: with the rulebook's wording, and only a new report asks for it

        past = self._past()
        kept = past.get("before") if past.get("version") == version.key else past
        return Judged(base64.b64decode(kept["verdict"]), kept["files"]) if kept else None

    def note(self, verdict_json: bytes, files: Mapping[str, str]) -> None:
        """Remember a check, and with it the one before that was of another version."""
        past, version = self._past(), Version.of(verdict_json).key
        if past.get("version") == version:
            return
        kept: Stored = {"version": version, "verdict": base64.b64encode(verdict_json).decode(), "files": dict(files)}
        before = {key: past[key] for key in kept} if past else None
        self.store.put(self._key, json.dumps({**kept, "before": before}).encode())

    def _past(self) -> Stored:
        known = self.store.get(self._key)
        past: Stored = json.loads(known) if known else {}
        return past

    @property
    def _key(self) -> str:
        return hashlib.sha256(f"{self.place}\n{self.packet_id}".encode("utf-8", "surrogateescape")).hexdigest()
