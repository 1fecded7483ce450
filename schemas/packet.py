"""A packet as it was received: its files, its manifest, the day it came."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from schemas.page import Reason

if TYPE_CHECKING:  # a reader process knows files and no manifests, and starts a fifth sooner without pydantic
    from schemas.manifest import Manifest


class Program(StrEnum):
    A76 = "A76"
    A73 = "A73"
    A75 = "A75"
    C10 = "C10"
    C60 = "C60"
    T10 = "T10"
    C41 = "C41"
    C46 = "C46"
    C49 = "C49"
    TFWP = "TFWP"


class ApplicationKind(StrEnum):
    INITIAL = "initial"
    EXTENSION = "extension"


class Location(StrEnum):
    ABROAD = "abroad"
    CANADA_OUTSIDE_QUEBEC = "canada_outside_quebec"
    CANADA_QUEBEC = "canada_quebec"


class Channel(StrEnum):
    ONLINE = "online"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class PacketFile:
    """One regular file of a packet, known by its bytes."""

    name: str  # path inside the packet, POSIX separators, NFC
    sha256: str
    size: int  # bytes
    media_type: str  # from the bytes, not the extension: "application/pdf", "image/jpeg", …; "" when unknown
    problem: Reason | None = None  # set where the file may not be opened at all (too large, a link, an unsafe path)


@dataclass(frozen=True, slots=True)
class Packet:
    """Everything one applicant uploaded, received and counted, not yet read."""

    id: str
    files: tuple[PacketFile, ...]  # sorted by name; without packet.json
    manifest: Manifest
    received_on: dt.date  # the day intake saw it
    content_sha256: str  # over names and bytes of all files, packet.json included
