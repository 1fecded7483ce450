"""The real things a check works with, chosen once and passed down: settings, stores, readers, rulebook, today."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from flows import engine
from flows.readings import Readings
from flows.settings import Settings
from flows.store import Store

if TYPE_CHECKING:
    from extractors.pool import ReaderPool
    from schemas.rulebook import Rulebook


@dataclass
class Workbench:
    """Opened once for a command; the readers start when the first unread page asks for them."""

    settings: Settings
    today: dt.date
    fresh: bool = False
    rehearsed: bool = field(default=False, init=False)  # whether what judging needs is loaded
    _pool: ReaderPool | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the reader processes, if any were started."""
        if self._pool is not None:
            self._pool.__exit__(None, None, None)
            self._pool = None

    def lanes(self) -> tuple[Workbench, ...]:
        """A workbench for each reader process, so that several packets are checked at a time."""
        settings = self.settings.model_copy(update={"workers": 1})
        return tuple(Workbench(settings, self.today, self.fresh) for _ in range(self.settings.workers))

    def pool(self) -> ReaderPool:
        if self._pool is None:
            from extractors.pool import ReaderPool

            self._pool = ReaderPool(self.settings.workers, self.settings.limits, self.settings.ocr).__enter__()
        return self._pool

    @cached_property
    def rulebook(self) -> Rulebook:
        from schemas.rulebook import load_rulebook

        return load_rulebook()

    @cached_property
    def readings(self) -> Readings:
        reading = f"{engine.reading_engine(self.settings.ocr)} {self.settings.limits}"
        return Readings(Store(self.settings.home / "readings"), hashlib.sha256(reading.encode()).hexdigest())

    @cached_property
    def verdicts(self) -> Store:
        return Store(self.settings.home / "verdicts")

    @cached_property
    def checks(self) -> Store:
        """What `liasse check` found last, by place: what is new is told of the next check."""
        return Store(self.settings.home / "checks")

    @property
    def engine(self) -> dict[str, str]:
        """What the verdict says of the program that made it."""
        return {
            "liasse": engine.version(),
            "ocr": engine.ocr_engine(self.settings.ocr),
            "sha256": engine.whole_engine(self.settings.ocr),
        }


def open_workbench(fresh: bool = False) -> Workbench:
    """The workbench of this machine, today. Raises UsageError where a setting is wrong."""
    from flows.settings import load_settings

    return Workbench(load_settings(), today(), fresh)


def today() -> dt.date:
    """The day it is here."""
    return dt.datetime.now(dt.UTC).astimezone().date()
