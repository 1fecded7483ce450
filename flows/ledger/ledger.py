"""An open ledger: whole transactions, repeated while the database is busy or away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
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

    def insert(self, table: sa.Table) -> sa.Insert:
        """An insert of what is not there yet: a row that would break a constraint is passed over."""
        dialect = import_module(f"sqlalchemy.dialects.{self.engine.dialect.name}")  # of two, only one is worth loading
        insert: sa.Insert = dialect.insert(table).on_conflict_do_nothing()
        return insert

    def close(self) -> None:
        self.engine.dispose()
