"""An open ledger: whole transactions, repeated while the database is busy or away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import sqlalchemy as sa

from flows.ledger.patience import Patience

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Ledger:
    """What `flows.ledger.enrolment`, `.claims` and `.history` work on. Threads may share it."""

    engine: sa.Engine
    patience: Patience

    def write(self, transaction: Callable[[sa.Connection], Result]) -> Result:
        """All of the transaction or nothing of it."""

        def attempt() -> Result:
            with self.engine.begin() as connection:
                return transaction(connection)

        return self.patience.insist(attempt)

    def read(self, transaction: Callable[[sa.Connection], Result]) -> Result:
        def attempt() -> Result:
            with self.engine.connect().execution_options(reading=True) as connection:
                return transaction(connection)

        return self.patience.insist(attempt)

    def close(self) -> None:
        self.engine.dispose()
