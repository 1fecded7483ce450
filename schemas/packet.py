"""A packet as it was received: its files, its manifest, the day it came."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from schemas.page import Reason


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


PacketId = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=r"^[^/\\\x00-\x1f]+$")]


def _iso_date(value: object) -> object:
    """A date is written YYYY-MM-DD; pydantic alone would also take seconds since 1970."""
    if not isinstance(value, str):
        return value
    try:
        return dt.datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
    except ValueError:
        raise PydanticCustomError("date_parsing", "Input should be a date written as YYYY-MM-DD") from None


IsoDate = Annotated[dt.date, BeforeValidator(_iso_date)]


class Manifest(BaseModel):
    """`packet.json`: what the sender declares. Every key is optional; an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)

    packet_id: PacketId | None = None
    program: Program | None = None
    application_kind: ApplicationKind | None = None
    location: Location | None = None
    pr_application_filed: bool | None = None
    represented: bool | None = None
    channel: Channel | None = None
    submission_date: IsoDate | None = None
    slots: dict[str, str] = Field(default_factory=dict)  # file path → upload slot


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
