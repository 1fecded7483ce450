"""`packet.json`: what the sender of a packet declares of it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from schemas.packet import ApplicationKind, Channel, Location, Program

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
