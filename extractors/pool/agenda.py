"""What is left to do and what came of it, without a word about processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from extractors.limits import Limits
from extractors.pool.wire import Answer, Reply, Task, Work
from schemas.packet import PacketFile
from schemas.page import Page, PageState, Reason

_UNREADABLE_PROBLEMS = frozenset({Reason.EMPTY_FILE, Reason.PASSWORD, Reason.CORRUPT, Reason.TRUNCATED})
"""Problems found at intake that only the applicant can mend; the others are limits of ours."""


class Agenda(Protocol):
    """Tasks to hand out and a place to put what comes of them."""

    def next_task(self, open_paths: Sequence[Path]) -> Task | None:
        """The next task for a reader that has these files open; None when there is none for now."""
        ...

    def settle(self, task: Task, reply: Reply) -> bool:
        """Keep an answer. False when it is no answer to this task."""
        ...

    def write_off(self, task: Task, reason: Reason) -> None:
        """Keep that a task's reader was lost."""
        ...


class ReadingAgenda:
    """Every page of every file: files are opened to count their pages, and pages read as they become known."""

    def __init__(self, files: Sequence[tuple[PacketFile, Path]], limits: Limits, on_page: Callable[[Page], None] | None) -> None:
        self._files = sorted(files, key=lambda pair: pair[0].name)
        self._limits = limits
        self._on_page = on_page or (lambda page: None)
        self._pages: dict[tuple[str, int], Page] = {}
        self._counts: dict[str, int] = {}  # pages a file holds, once it was opened
        readable = [(file, path) for file, path in self._files if file.problem is None]
        readable.sort(key=lambda pair: -pair[0].size)
        self._unopened = deque(readable)
        self._unread: dict[Path, deque[Task]] = {}
        for file, _ in self._files:
            if file.problem is not None:
                state = PageState.UNREADABLE if file.problem in _UNREADABLE_PROBLEMS else PageState.UNPROCESSED
                self._keep(Page(file.name, 1, state, file.problem, pages_in_file=0))

    def next_task(self, open_paths: Sequence[Path]) -> Task | None:
        """A page of a file this reader has open, else a page of another reader's file or the next file to open.

        What has more bytes goes first: so that no long page is left for the end, when other readers have no more work.
        """
        for path in reversed(open_paths):
            if path in self._unread:
                return self._next_page(path)
        helped = max(self._unread, key=self._bytes_of_next, default=None)
        if self._unopened and (helped is None or self._unopened[0][0].size >= self._bytes_of_next(helped)):
            file, path = self._unopened.popleft()
            return Task(Work.OPEN, file, path)
        return self._next_page(helped) if helped else None

    def _bytes_of_next(self, path: Path) -> float:
        """Of the next page of a file that is open, about."""
        file = self._unread[path][0].file
        return file.size / self._counts[file.name]

    def _next_page(self, path: Path) -> Task:
        task = self._unread[path].popleft()
        if not self._unread[path]:
            del self._unread[path]
        return task

    def settle(self, task: Task, reply: Reply) -> bool:
        match reply.answer, reply.payload:
            case Answer.COUNTED, int(count) if task.work is Work.OPEN and count > 0:
                self._count(task, count)
            case Answer.PAGE, Page() as page if (page.file, page.number) == (task.file.name, task.number):
                self._keep(replace(page, pages_in_file=self._counts.get(page.file, page.pages_in_file)))
            case _:
                return False
        return True

    def write_off(self, task: Task, reason: Reason) -> None:
        self._keep(self._not_read(task.file, task.number, PageState.UNREADABLE, reason))

    def pages(self) -> tuple[Page, ...]:
        """All pages, those beyond the packet's limit as unprocessed, whatever order they were read in."""
        pages = [self._pages[key] for key in sorted(self._pages)]
        most = self._limits.pages_per_packet
        return (*pages[:most], *(self._over(page) for page in pages[most:]))

    def _over(self, page: Page) -> Page:
        detail = f"limit of {self._limits.pages_per_packet} pages a packet"
        return Page(
            page.file, page.number, PageState.UNPROCESSED, Reason.TOO_MANY_PAGES, detail, pages_in_file=page.pages_in_file
        )

    def _count(self, task: Task, count: int) -> None:
        """Plan the pages of a file that was opened."""
        name = task.file.name
        self._counts[name] = count
        if count > self._limits.pages_counted:
            self._refuse(task.file, 1, f"{count} pages")
            return
        before = sum(self._counts.get(file.name, 1) for file, _ in self._files if file.name < name)
        readable = max(0, min(count, self._limits.pages_per_file, self._limits.pages_per_packet - before))
        if readable:
            self._unread[task.path] = deque(replace(task, work=Work.READ, number=n) for n in range(1, readable + 1))
        for number in range(readable + 1, count + 1):
            self._refuse(task.file, number, f"limit of {self._limits.pages_per_file} pages a file")

    def _refuse(self, file: PacketFile, number: int, detail: str) -> None:
        self._keep(self._not_read(file, number, PageState.UNPROCESSED, Reason.TOO_MANY_PAGES, detail))

    def _not_read(self, file: PacketFile, number: int, state: PageState, reason: Reason, detail: str = "") -> Page:
        return Page(file.name, number, state, reason, detail, pages_in_file=self._counts.get(file.name, 0))

    def _keep(self, page: Page) -> None:
        self._pages[page.file, page.number] = page
        self._on_page(page)


class PictureAgenda:
    """Pages to draw."""

    def __init__(self, wanted: Sequence[tuple[PacketFile, Path, Page]], width_px: int) -> None:
        in_order = sorted(wanted, key=lambda one: (one[2].file, one[2].number))
        self._undrawn = [Task(Work.DRAW, file, path, page.number, page, width_px) for file, path, page in in_order]
        self.pictures: dict[tuple[str, int], bytes] = {}

    def next_task(self, open_paths: Sequence[Path]) -> Task | None:
        at = next((at for at, task in enumerate(self._undrawn) if task.path in open_paths), 0)
        return self._undrawn.pop(at) if self._undrawn else None

    def settle(self, task: Task, reply: Reply) -> bool:
        if reply.answer is Answer.PICTURE and isinstance(reply.payload, bytes):
            self.pictures[task.file.name, task.number] = reply.payload
            return True
        return reply.answer is Answer.NOTHING

    def write_off(self, task: Task, reason: Reason) -> None:
        """A picture that cannot be drawn is left out."""
