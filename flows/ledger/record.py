"""What passes between the ledger and those who use it: plain values, no rows."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from dataclasses import dataclass, field
from typing import Any

from flows.ledger.tables import State
from schemas.verdict import Bilingual

Findings = tuple[dict[str, Any], ...]
"""Of a verdict, for lists: rule, status, severity, consequence, message, remedy, citation; those that pass left out."""

SILENCE = Bilingual("", "")

LISTED_KEYS = ("rule", "status", "severity", "consequence", "message", "remedy", "citation")


@dataclass(frozen=True, slots=True)
class Entry:
    """A packet as a listing of the inbox shows it."""

    name: str
    signature: str


@dataclass(frozen=True, slots=True)
class Claim:
    """A packet that is ours to check until the lease ends."""

    number: int
    token: str
    inbox: str
    name: str
    signature: str
    received_on: dt.date
    as_of: dt.date | None
    attempts: int  # that failed before


@dataclass(frozen=True, slots=True)
class Reached:
    """A verdict on its way into the ledger."""

    content_sha256: str
    engine_sha256: str
    files: dict[str, str]  # name → sha256
    verdict_json: bytes

    def columns(self) -> dict[str, object]:
        """As they are stored."""
        verdict = json.loads(self.verdict_json)
        findings = [{key: f[key] for key in LISTED_KEYS} for f in verdict["findings"] if f["status"] != "pass"]
        return {
            "content_sha256": self.content_sha256,
            "engine_sha256": self.engine_sha256,
            "as_of": dt.date.fromisoformat(verdict["as_of"]),
            "outcome": verdict["verdict"],
            "files": self.files,
            "findings": squeeze(json.dumps(findings, ensure_ascii=False).encode("utf-8", "backslashreplace")),
            "verdict_json": squeeze(self.verdict_json),
        }


@dataclass(frozen=True, slots=True)
class Known:
    """A packet as the ledger knows it now."""

    number: int
    inbox: str
    name: str
    state: State
    packet_id: str | None
    folder: str | None
    content_sha256: str | None
    outbox: str | None
    received_on: dt.date
    as_of: dt.date | None
    reason: Bilingual  # why it failed last; nothing where it did not
    in_inbox: bool
    duplicate_of: str | None  # the folder of the first packet with this content
    verdict: int | None
    outcome: str | None
    judged_as_of: dt.date | None  # the day by whose rules
    reached_at: float | None  # time
    findings: Findings = field(default=())

    @property
    def called(self) -> str:
        """What a person calls it: its packet id once that is known."""
        return self.folder or self.name


@dataclass(frozen=True, slots=True)
class PastVerdict:
    """One verdict of a packet's history."""

    number: int
    content_sha256: str
    as_of: dt.date
    engine_sha256: str
    outcome: str
    files: dict[str, str]
    verdict_json: bytes
    reached_at: float


def lines_of(said: Bilingual) -> str:
    """A sentence as it is stored: English, and on a second line French."""
    return "\n".join(side.replace("\n", " ") for side in (said.en, said.fr)).strip()


def said_by(lines: str) -> Bilingual:
    """The sentence that is stored so; where it has no French, in English twice."""
    english, _, french = lines.partition("\n")
    return Bilingual(english, french or english)


def squeeze(content: bytes) -> bytes:
    return zlib.compress(content, 6)


def unsqueeze(content: bytes) -> bytes:
    return zlib.decompress(content)
