"""How long the queue waits for a ledger that is busy or away before it gives up."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from schemas.errors import LiasseError

FIRST_PAUSE = 0.05  # seconds
LONGEST_PAUSE = 1.0  # seconds

Result = TypeVar("Result")


class LedgerAwayError(LiasseError):
    """The ledger stayed away for longer than we wait."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Repeats a whole transaction; each must therefore be harmless when it is repeated after it had succeeded."""

    seconds: float

    def insist(self, transaction: Callable[[], Result]) -> Result:
        """What the transaction returns, however often it takes. Raises LedgerAwayError when the time is up."""
        deadline = time.monotonic() + self.seconds
        pause = FIRST_PAUSE
        while True:
            try:
                return transaction()
            except DBAPIError as failure:
                passing = isinstance(failure, OperationalError | InterfaceError) or failure.connection_invalidated
                if not passing:
                    raise
                if time.monotonic() + pause > deadline:
                    raise LedgerAwayError(
                        f"The ledger has not answered for {self.seconds:.0f} seconds ({type(failure.orig).__name__}). What was "
                        "finished is kept. Check the database and its disk, then start the same command again."
                    ) from None
            time.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
