"""Each page is read once: readings are kept by the file's bytes, the engine and the limits it was read under."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from flows.store import Store
from schemas.packet import PacketFile
from schemas.page import Page, PageState, Reason

if TYPE_CHECKING:
    from extractors.pool import ReaderPool

PASSING = frozenset({Reason.TIMEOUT, Reason.MEMORY, Reason.CRASHED})  # may go better next time: never kept
OnPage = Callable[[Page], None]


@dataclass(frozen=True)
class Readings:
    """What is known of files already read."""

    store: Store
    engine: str  # of flows.engine.reading_engine, and the limits

    @cached_property
    def _pages(self) -> TypeAdapter[tuple[Page, ...]]:
        return TypeAdapter(tuple[Page, ...])

    def get(self, file: PacketFile) -> tuple[Page, ...] | None:
        """The pages of a file with these bytes, under the name it bears now."""
        kept = self.store.get(self._key(file))
        if kept is None:
            return None
        return tuple(dataclasses.replace(page, file=file.name) for page in self._pages.validate_json(kept))

    def put(self, file: PacketFile, pages: Sequence[Page]) -> None:
        if not any(page.reason in PASSING and page.state is not PageState.READ for page in pages):
            self.store.put(self._key(file), self._pages.dump_json(tuple(pages)))

    def _key(self, file: PacketFile) -> str:
        # The extension takes part: a JPEG named .pdf is read, but its type is said to lie.
        return hashlib.sha256(f"{file.sha256} {Path(file.name).suffix.lower()} {self.engine}".encode()).hexdigest()


def read_pages(
    files: Sequence[tuple[PacketFile, Path]], readings: Readings, pool: Callable[[], ReaderPool], on_page: OnPage, fresh: bool
) -> tuple[Page, ...]:
    """Every page of every file, sorted by file and number; only what is not yet known is read."""
    known: dict[str, tuple[Page, ...]] = {}
    if not fresh:
        known = {file.name: pages for file, _ in files if not file.problem and (pages := readings.get(file)) is not None}
    for page in (page for pages in known.values() for page in pages):
        on_page(page)
    unread = [(file, path) for file, path in files if file.name not in known]
    if unread:
        pages = pool().read(unread, on_page)
        for file, _ in unread:
            known[file.name] = tuple(page for page in pages if page.file == file.name)
            if not file.problem:
                readings.put(file, known[file.name])
    return tuple(page for name in sorted(known) for page in known[name])
