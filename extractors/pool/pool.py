"""Files in, pages out: tasks handed to reader processes, which are killed and replaced when they go over a limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from pathlib import Path
from types import TracebackType

from extractors.limits import Limits
from extractors.pool.agenda import Agenda, PictureAgenda, ReadingAgenda
from extractors.pool.process import ReaderProcess
from extractors.pool.wire import Answer, Hello, Task
from schemas.errors import SetupError
from schemas.packet import PacketFile
from schemas.page import Page, Reason

_WATCH_SECONDS = 0.1
"""Seconds between two looks at the clock and the memory of readers at work."""

_STARTS_TRIED = 3
"""Readers that may be gone before they are ready: one may be killed by chance, all of them are a fault of ours."""


class ReaderPool:
    """Reader processes that start when there is work for them and stay until the pool is closed.

    Use it as a context manager and from one thread. No file is parsed in this process.
    """

    def __init__(self, workers: int, limits: Limits, engine: str = "auto", *, opener: str = "extractors.files.opening") -> None:
        self._workers = max(1, workers)
        self._limits = limits
        self._hello = Hello(limits, engine, opener)
        self._readers: list[ReaderProcess] = []
        self._failed_starts = 0

    def __enter__(self) -> ReaderPool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for reader in self._readers:
            reader.kill()  # all at once: each takes a while to give back its memory
        for reader in list(self._readers):
            self._end(reader)

    def read(self, files: Sequence[tuple[PacketFile, Path]], on_page: Callable[[Page], None] | None = None) -> tuple[Page, ...]:
        """Read every page of every file, in order of file and page; `on_page` hears of each as soon as it is done.

        Raises:
            SetupError: this machine lacks what the pages need.
        """
        agenda = ReadingAgenda(files, self._limits, on_page)
        self._work_off(agenda)
        return agenda.pages()

    def pictures(self, wanted: Sequence[tuple[PacketFile, Path, Page]], width_px: int) -> dict[tuple[str, int], bytes]:
        """The upright pages as JPEG by file name and page; a page that cannot be drawn is left out."""
        agenda = PictureAgenda(wanted, width_px)
        self._work_off(agenda)
        return agenda.pictures

    def _work_off(self, agenda: Agenda) -> None:
        try:
            while self._hand_out(agenda):
                self._listen(agenda)
        finally:
            for reader in [reader for reader in self._readers if not reader.idle]:
                self._end(reader)

    def _hand_out(self, agenda: Agenda) -> bool:
        """Give each free reader a task, starting readers while there is more work. False when all is done."""
        for reader in self._readers:
            if reader.idle and (task := agenda.next_task(reader.open_paths)):
                reader.give(task)
        while len(self._readers) < self._workers and (task := agenda.next_task([])):
            self._start(task)
        return any(not reader.idle for reader in self._readers)

    def _listen(self, agenda: Agenda) -> None:
        """Take in what readers answer; end those that are gone, over a limit, or worn."""
        busy = {reader.connection: reader for reader in self._readers if not reader.idle}
        heard = {busy[connection] for connection in wait(list(busy), _WATCH_SECONDS) if connection in busy}
        for reader in heard:
            self._take_in(agenda, reader)
        for reader in busy.values():
            if reader not in heard and (reason := reader.over_limit()):
                self._lose(agenda, reader, reason)

    def _take_in(self, agenda: Agenda, reader: ReaderProcess) -> None:
        task = reader.task
        reply = reader.take_reply()
        assert task is not None
        if reply is None:
            self._lose(agenda, reader, None)
        elif reply.answer is Answer.SETUP:
            raise SetupError(str(reply.payload))
        elif reply.answer is Answer.MEMORY:
            reader.task = task
            self._lose(agenda, reader, Reason.MEMORY)
        elif reply.answer is not Answer.READY and not agenda.settle(task, reply):
            reader.task = task
            self._lose(agenda, reader, Reason.CRASHED)
        elif reader.idle and reader.worn():
            self._end(reader)

    def _lose(self, agenda: Agenda, reader: ReaderProcess, reason: Reason | None) -> None:
        """Write off the task of a reader that has to go, or is gone (no reason given), and only that."""
        task = reader.task
        assert task is not None
        ended_by = self._end(reader, by_itself=reason is None)
        if reader.ready:
            agenda.write_off(task, reason or ended_by)
        elif self._failed_starts < _STARTS_TRIED:
            self._failed_starts += 1
            self._start(task)
        else:
            raise SetupError("A reader process could not start. Run `make run` to set the program up again.")

    def _start(self, task: Task) -> None:
        reader = ReaderProcess(self._hello)
        self._readers.append(reader)
        reader.give(task)

    def _end(self, reader: ReaderProcess, by_itself: bool = False) -> Reason:
        self._readers.remove(reader)
        return reader.end(by_itself)
