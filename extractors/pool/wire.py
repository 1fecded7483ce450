"""What the pool and its readers say to each other. What comes from a reader is not trusted: it has touched hostile bytes."""

from __future__ import annotations

import io
import pickle
from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

from extractors.limits import Limits
from schemas.packet import PacketFile
from schemas.page import Page

MAX_REPLY_BYTES = 64 * 1024 * 1024  # a page of 20,000 words pickles to 2 MB, a picture of 4,000 px width to 5


class Work(StrEnum):
    """What a reader can be asked for."""

    OPEN = "open"  # → COUNTED, or PAGE where the file cannot be opened
    READ = "read"  # → PAGE
    DRAW = "draw"  # → PICTURE, or NOTHING where it cannot be drawn


class Answer(StrEnum):
    """What a reader can answer."""

    READY = "ready"  # once, before any task
    COUNTED = "counted"
    PAGE = "page"
    PICTURE = "picture"
    NOTHING = "nothing"
    MEMORY = "memory"  # an allocation was refused; the reader should be replaced
    SETUP = "setup"  # this machine lacks something; the sentence says what


@dataclass(frozen=True, slots=True)
class Hello:
    """What a reader is told first."""

    limits: Limits
    engine: str  # of OCR, loaded when a page first needs it
    opener: str  # dotted module whose `open_file(file, path, tools)` opens files


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work: small enough that losing it loses one page."""

    work: Work
    file: PacketFile
    path: Path
    number: int = 1  # page, from 1
    page: Page | None = None  # for DRAW: the page as it was read
    width_px: int = 0  # for DRAW


Payload = int | str | bytes | Page | None


@dataclass(frozen=True, slots=True)
class Reply:
    answer: Answer
    payload: Payload = None


_ALLOWED = {
    "extractors.pool.wire": {"Reply", "Answer"},
    "schemas.page": {
        "Page",
        "PageState",
        "Reason",
        "ReadMethod",
        "Medium",
        "Upright",
        "Word",
        "CodedValue",
    },
}


class _PlainUnpickler(pickle.Unpickler):
    """Builds nothing but a reply with a page, so that a captured reader cannot have the pool run code."""

    def find_class(self, module: str, name: str) -> object:
        if name in _ALLOWED.get(module, ()):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"a reply may not hold {module}.{name}")


class _PlainPickler(pickle.Pickler):
    """Writes an enum member as class and value on every Python: 3.11.0 to 3.11.3 ask for `getattr`, which no reply may hold."""

    def reducer_override(self, message: object) -> Any:  # noqa: ANN401 - pickle's own protocol: a tuple, or NotImplemented
        return (type(message), (message.value,)) if isinstance(message, Enum) else NotImplemented


def pack(message: Reply | Task | Hello) -> bytes:
    """A message as bytes."""
    packed = io.BytesIO()
    _PlainPickler(packed, protocol=pickle.HIGHEST_PROTOCOL).dump(message)
    return packed.getvalue()


def unpack_reply(content: bytes) -> Reply:
    """A reader's reply. Raises ValueError for anything that is not one."""
    try:
        reply = _PlainUnpickler(io.BytesIO(content)).load()
    except Exception as failure:
        raise ValueError("not a reply") from failure
    if not isinstance(reply, Reply):
        raise ValueError("not a reply")
    return reply
