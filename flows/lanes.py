"""The lanes of a batch as the batch sees them: started when there is work, replaced when they die, ended in order."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from multiprocessing import Pipe

from flows.lane import Attempt, Orders
from flows.ledger.record import Claim

GRACE_SECONDS = 5.0  # for a lane to give its packet back before it is killed


class Lanes:
    """`count` packets at a time. Threads may share it."""

    def __init__(self, orders: Orders, count: int) -> None:
        self._orders = orders
        self._free: queue.SimpleQueue[_LaneProcess | None] = queue.SimpleQueue()
        self._running: set[_LaneProcess] = set()
        for _ in range(count):
            self._free.put(None)

    def attempt(self, claim: Claim) -> Attempt | None:
        """What came of a claim; None where its lane died over it."""
        lane = self._free.get()
        try:
            if lane is None:
                lane = _LaneProcess(self._orders)
                self._running.add(lane)
            attempt = lane.attempt(claim)
            if attempt is None:
                self._running.discard(lane)
                lane.end()
                lane = None
            return attempt
        finally:
            self._free.put(lane)

    def close(self) -> None:
        """End all lanes: those at work give their packet back."""
        running = tuple(self._running)
        for lane in running:
            lane.ask_to_stop()
        for lane in running:
            lane.end()
        self._running.clear()


class _LaneProcess:
    def __init__(self, orders: Orders) -> None:
        self._connection, theirs = Pipe()
        self._lifeline: int | None
        lifeline, self._lifeline = os.pipe()
        self._scratch = tempfile.mkdtemp(prefix="liasse-lane-")
        self._ending = threading.Lock()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "flows.lane_process", str(theirs.fileno()), str(lifeline)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if os.environ.get("LIASSE_DEBUG") else subprocess.DEVNULL,
                pass_fds=(theirs.fileno(), lifeline),
                env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": self._scratch},
                start_new_session=True,
            )
        finally:
            theirs.close()
            os.close(lifeline)
        with contextlib.suppress(OSError):
            self._connection.send(orders)

    def attempt(self, claim: Claim) -> Attempt | None:
        try:
            self._connection.send(claim)
            attempt: Attempt = self._connection.recv()
        except (EOFError, OSError):
            return None
        return attempt

    def ask_to_stop(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGTERM)

    def end(self) -> None:
        """Wait until it is gone, or kill it; its readers and what it had unpacked go with it."""
        with self._ending:
            if self._lifeline is None:
                return
            self.ask_to_stop()
            try:
                self._process.wait(GRACE_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._connection.close()
            os.close(self._lifeline)
            self._lifeline = None
            shutil.rmtree(self._scratch, ignore_errors=True)
