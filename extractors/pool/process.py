"""One reader process as the pool sees it: started, given a task, watched, ended with everything it started."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from extractors.limits import MB
from extractors.pool.wire import MAX_REPLY_BYTES, Answer, Hello, Reply, Task, Work, pack, unpack_reply
from schemas.page import Reason

_ONE_THREAD = {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
"""A reader has one core; more threads would only stand in each other's way."""

_KEPT_MEMORY = {"MALLOC_TRIM_THRESHOLD_": str(64 * MB), "MALLOC_MMAP_THRESHOLD_": str(32 * MB)}
"""Bytes that the C library (glibc) keeps between pictures: to give them back and ask again costs some page faults for each."""

_START_SECONDS = 120.0
"""Seconds until a new reader must have said that it is ready; it takes 0.2 on an idle machine."""

_END_SECONDS = 1.0
"""Seconds between a reader's last word and its end; a core file is never written."""

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class ReaderProcess:
    """A running reader. Everything about it that can fail ends in `gone`, with the reason."""

    def __init__(self, hello: Hello) -> None:
        self.task: Task | None = None
        self.ready = False
        self.tasks_done = 0
        self.open_paths: list[Path] = []  # what it probably still has open
        self._limits = hello.limits
        self._deadline = time.monotonic() + _START_SECONDS
        self._scratch = tempfile.mkdtemp(prefix="liasse-reader-")
        self.connection, theirs = Pipe()
        lifeline_read, self._lifeline = os.pipe()
        try:
            self._process = self._start(theirs, lifeline_read)
        finally:
            theirs.close()
            os.close(lifeline_read)
        self._send(hello)

    def _start(self, theirs: Connection, lifeline: int) -> subprocess.Popen[bytes]:
        """A fresh interpreter, not a fork: the pool's process may have threads and secrets."""
        environment = os.environ | _ONE_THREAD | _KEPT_MEMORY | {"PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": self._scratch}
        return subprocess.Popen(
            [sys.executable, "-m", "extractors.pool.reader", str(theirs.fileno()), str(lifeline), self._scratch],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(), lifeline),
            env=environment,
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def idle(self) -> bool:
        return self.task is None

    def give(self, task: Task) -> None:
        """Start it on a task; a reader that is gone shows that when its answer is awaited."""
        self.task = task
        if self.ready:
            self._start_the_clock(task)
        if task.path in self.open_paths:
            self.open_paths.remove(task.path)
        self.open_paths = [*self.open_paths[-1:], task.path]
        self._send(task)

    def _start_the_clock(self, task: Task) -> None:
        seconds = self._limits.seconds_per_open if task.work is Work.OPEN else self._limits.seconds_per_page
        self._deadline = time.monotonic() + seconds

    def _send(self, message: Hello | Task) -> None:
        with contextlib.suppress(OSError):
            self.connection.send_bytes(pack(message))

    def take_reply(self) -> Reply | None:
        """Its answer, or None when it is gone or talks nonsense."""
        try:
            reply = unpack_reply(self.connection.recv_bytes(MAX_REPLY_BYTES))
        except (EOFError, OSError, ValueError):
            return None
        if reply.answer is Answer.READY:
            self.ready = True
            if self.task:
                self._start_the_clock(self.task)
        else:
            self.tasks_done += 1
            self.task = None
        return reply

    def over_limit(self) -> Reason | None:
        """The limit it has gone over while working, if any."""
        if time.monotonic() > self._deadline:
            return Reason.TIMEOUT
        return Reason.MEMORY if self.resident_bytes() > self._limits.bytes_per_reader else None

    def worn(self) -> bool:
        """Whether a fresh reader should take its place before the next task."""
        return self.tasks_done >= self._limits.recycle_tasks or self.resident_bytes() > self._limits.recycle_bytes

    def resident_bytes(self) -> int:
        """Bytes of memory it and the programs it started hold; 0 where the system does not tell."""
        return sum(_resident(pid) for pid in (self.pid, *_children(self.pid)))

    def kill(self) -> None:
        """Have it ended with its whole process group, without waiting until it is gone."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def end(self, by_itself: bool = False) -> Reason:
        """End it with its whole process group; say why, where it ended by itself."""
        if by_itself:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_END_SECONDS)  # it has hung up, and may not be quite gone
        self.kill()
        status = self._process.wait()
        self.connection.close()
        os.close(self._lifeline)
        shutil.rmtree(self._scratch, ignore_errors=True)
        return Reason.TIMEOUT if status == -signal.SIGXCPU else Reason.CRASHED


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE_BYTES
    except (OSError, IndexError, ValueError):
        return 0


def _children(pid: int) -> tuple[int, ...]:
    try:
        return tuple(int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    except (OSError, ValueError):
        return ()
