"""A reader: the process in which files are opened, read and drawn, one task at a time, under limits.

It leads a process group of its own. A sentinel forked at the start, before any library is loaded, waits on a pipe that
only the pool holds open: when the pool's process is gone, however it went, the sentinel takes the whole group with it.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import resource
import shutil
import signal
import sys
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from extractors.limits import Limits
from extractors.pool.wire import Answer, Hello, Reply, Task, Work, pack
from schemas.errors import SetupError

if TYPE_CHECKING:
    from extractors.files.opening import OpenFile, Tools

OPEN_FILES_KEPT = 2
"""Files a reader keeps open between tasks: the one it reads and the one it helps with."""


STARTING_OBJECTS = 50_000
"""Made between two searches for garbage: importing makes many objects and drops none, and a page leaves next to no cycles."""


def main() -> None:
    """Serve tasks until the pool hangs up."""
    gc.set_threshold(STARTING_OBJECTS)
    tasks_fd, lifeline_fd, scratch = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    _leave_a_sentinel(lifeline_fd, scratch)
    with Connection(tasks_fd) as pool:
        hello = pickle.loads(pool.recv_bytes())  # noqa: S301 - from the pool, which has read nothing hostile
        assert isinstance(hello, Hello)
        _bound_this_process(hello.limits)
        desk = Desk(hello)
        pool.send_bytes(pack(Reply(Answer.READY)))
        with contextlib.suppress(EOFError, BrokenPipeError):
            while True:
                task = pickle.loads(pool.recv_bytes())  # noqa: S301 - as above
                pool.send_bytes(pack(_answer(desk, task, hello.limits)))


def _answer(desk: Desk, task: Task, limits: Limits) -> Reply:
    _allow_processor_time(limits)
    try:
        return desk.do(task)
    except MemoryError:
        return Reply(Answer.MEMORY)
    except SetupError as failure:
        return Reply(Answer.SETUP, str(failure))


class Desk:
    """The files that are open, the last used last, and the tools to read them with."""

    def __init__(self, hello: Hello) -> None:
        opening = import_module("extractors.files.opening")
        self._open_file = import_module(hello.opener).open_file
        self._problem_page = opening.problem_page
        self._tools: Tools = opening.Tools(hello.limits, hello.engine)
        self._open: dict[str, OpenFile] = {}

    def do(self, task: Task) -> Reply:
        """Work on one task; what is wrong with the file is part of the answer."""
        try:
            opened = self._opened(task)
            match task.work:
                case Work.OPEN:
                    return Reply(Answer.COUNTED, opened.pages)
                case Work.READ:
                    return Reply(Answer.PAGE, opened.read(task.number))
                case Work.DRAW:
                    assert task.page is not None
                    return Reply(Answer.PICTURE, opened.draw(task.page, task.width_px))
        except (MemoryError, SetupError):
            raise
        except Exception as failure:  # one page's error must not take the others down
            if task.work is Work.DRAW:
                return Reply(Answer.NOTHING)
            return Reply(Answer.PAGE, self._problem_page(task.file, task.number, failure))

    def _opened(self, task: Task) -> OpenFile:
        key = str(task.path)
        opened = self._open.pop(key, None)
        if opened is None:
            while len(self._open) >= OPEN_FILES_KEPT:
                self._open.pop(next(iter(self._open))).close()
            opened = self._open_file(task.file, task.path, self._tools)
        self._open[key] = opened
        return opened


def _leave_a_sentinel(lifeline_fd: int, scratch: Path) -> None:
    if os.fork() == 0:
        _stand_sentinel(lifeline_fd, scratch)
    os.close(lifeline_fd)


def _stand_sentinel(lifeline_fd: int, scratch: Path) -> NoReturn:
    """Wait until the pool is gone, then sweep up this reader, the programs it started, and its scratch folder."""
    os.closerange(0, lifeline_fd)
    os.closerange(lifeline_fd + 1, 4096)
    with contextlib.suppress(OSError):
        os.read(lifeline_fd, 1)
    shutil.rmtree(scratch, ignore_errors=True)
    os.killpg(0, signal.SIGKILL)
    os._exit(0)


def _bound_this_process(limits: Limits) -> None:
    for kind, most in (
        (resource.RLIMIT_AS, limits.address_space_per_reader),
        (resource.RLIMIT_FSIZE, limits.bytes_written_per_file),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # a system without this limit still has the pool's own watch
            resource.setrlimit(kind, (most, most))


def _allow_processor_time(limits: Limits) -> None:
    """Let the kernel end this process when the task at hand has used up its processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + limits.cpu_seconds_per_task) + 1
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
