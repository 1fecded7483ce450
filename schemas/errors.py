"""Errors speak of our program or of how it was called; what is wrong with a packet is a finding, never an error.

Each says what, where, why and what to do next, and carries the exit code of CONTRACT section 2. Only plain values
are kept on them, so that they pickle; none may carry a name, a number or text of a document. What a clerk may meet is said
in French as well; what only concerns whoever runs the program is in English.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar


class LiasseError(Exception):
    """Base of all our errors. `str(error)` is a sentence for a person; `french` is the same, or empty."""

    exit_code: ClassVar[int] = 3

    def __init__(self, sentence: str, french: str = "") -> None:
        super().__init__(sentence, french)  # both as arguments, so that the error pickles
        self.french = french

    def __str__(self) -> str:
        return str(self.args[0])


class UsageError(LiasseError):
    """The command was called with something that cannot be right: no such path, an unknown option value."""

    exit_code = 2


class PacketError(LiasseError):
    """Nothing of this packet can be judged: it is empty, its manifest is bad, its archive cannot be opened."""


class SetupError(LiasseError):
    """This machine lacks something we need; the sentence says how to install it."""


class RulebookError(LiasseError):
    """A rulebook or document-type file is wrong: the sentence names file, rule and key."""


def mistake_at(error: Exception) -> str:
    """An error nobody foresaw: what kind and where in our code, and nothing that a document said."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" ({Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}{where}"
