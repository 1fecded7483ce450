"""A lane's process: it checks one claimed packet after another. Its death costs one attempt at one packet.

Packets are understood and judged in Python, which one process does one at a time; so a batch has a lane for each core,
and each lane a reader process of its own.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from multiprocessing.connection import Connection
from types import FrameType

from flows.failures import said_of
from flows.lane import Attempt, End, open_lane
from schemas.errors import LiasseError


def main() -> None:
    """Serve claims until the batch hangs up; when it is gone, or says stop, give the packet back and end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the batch, which ends its lanes in order
    signal.signal(signal.SIGTERM, _stop)
    with contextlib.suppress(KeyboardInterrupt, EOFError, BrokenPipeError), Connection(int(sys.argv[1])) as batch:
        _end_with_the_batch(int(sys.argv[2]))
        try:
            lane = open_lane(batch.recv())
        except LiasseError as error:
            batch.send(Attempt(End.MACHINE, said=said_of(error)))
            return
        with lane.bench:
            while True:
                batch.send(lane.attempt(batch.recv()))


def _stop(signum: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # once: what is given back now must not be interrupted again
    raise KeyboardInterrupt


def _end_with_the_batch(lifeline: int) -> None:
    """The batch alone holds the other end of this pipe: it closes when that process is gone, however it went."""

    def watch() -> None:
        with contextlib.suppress(OSError):
            os.read(lifeline, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


if __name__ == "__main__":
    main()
