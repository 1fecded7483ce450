"""Errors that speak of a packet, in words that its clerk reads in either language."""

from __future__ import annotations

from typing import TypeVar

from schemas.errors import LiasseError, PacketError, UsageError, mistake_at
from schemas.verdict import Bilingual

Kind = TypeVar("Kind", bound=LiasseError)


def packet_error(key: str, n: int | None = None, **values: object) -> PacketError:
    """The error worded at a key: nothing of the packet can be judged."""
    return _worded(PacketError, key, n, values)


def usage_error(key: str, n: int | None = None, **values: object) -> UsageError:
    """The error worded at a key: what was asked for cannot be."""
    return _worded(UsageError, key, n, values)


def our_mistake(error: Exception) -> Bilingual:
    """What to say of an error nobody foresaw: what kind and where in our code, and nothing that a document said."""
    from reports.wording import words

    return words("failure.mistake", where=mistake_at(error))


def said_of(error: LiasseError) -> Bilingual:
    """What an error says, in both languages where it has both."""
    return Bilingual(str(error), error.french or str(error))


def _worded(kind: type[Kind], key: str, n: int | None, values: dict[str, object]) -> Kind:
    from reports.wording import words  # not at the top: reading the wording takes time, and few packets fail

    said = words(key, n, **values)
    return kind(said.en, said.fr)
