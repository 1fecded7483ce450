"""kill -9 at random moments: no packet is lost, none gets two verdicts, no half-written file is ever seen."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import psutil
import sqlalchemy as sa

from flows.ledger import history
from flows.ledger.tables import State, verdicts
from tests.conftest import REPO
from tests.flows.queue.conftest import Bureau

PACKETS = 200
KILLS = 21
TARGETS = ("flows.lane_process", "extractors.pool.reader", "tests.flows.queue.batch_of_fakes")
PATIENCE_SECONDS = 300


def start(bureau: Bureau) -> subprocess.Popen[bytes]:
    environment = os.environ | {
        "LIASSE_HOME": str(bureau.settings.home),
        "LIASSE_WORKERS": "2",
        "LIASSE_QUIET_SECONDS": "0",
        "LIASSE_RETRY_SECONDS": "0.1",
        "LIASSE_LEDGER": bureau.settings.ledger.get_secret_value(),
    }
    command = [sys.executable, "-m", "tests.flows.queue.batch_of_fakes", str(bureau.inbox), str(bureau.out)]
    return subprocess.Popen(command, env=environment, cwd=REPO)


def processes(batch: subprocess.Popen[bytes], target: str) -> list[psutil.Process]:
    """The processes of a batch that run a certain module."""
    found = []
    try:
        family = [psutil.Process(batch.pid), *psutil.Process(batch.pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
    for process in family:
        try:
            if target in process.cmdline() and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


def look_for_partial_files(out: Path, over: threading.Event, seen: list[str]) -> None:
    """What a stranger would see who opens results while the batch runs."""
    while not over.wait(0.05):
        for path in out.glob("*/*"):
            if path.parent.name.startswith("."):
                continue
            try:
                content = path.read_bytes()
                whole = path.name == "report.html" and content.endswith(b"</title>")
                if not whole and (path.name != "verdict.json" or not json.loads(content)):
                    seen.append(path.name)
            except ValueError:
                seen.append(path.name)


def test_every_packet_ends_with_one_verdict_whatever_is_killed(bureau):
    for number in range(PACKETS):
        bureau.put(f"P-{number:03d}", f"read {number}")
    chance, killed, partial, over = random.Random(3), Counter(), [], threading.Event()
    watcher = threading.Thread(target=look_for_partial_files, args=(bureau.out, over, partial))
    watcher.start()
    deadline = time.monotonic() + PATIENCE_SECONDS
    batch = start(bureau)
    while killed.total() < KILLS and time.monotonic() < deadline:
        time.sleep(chance.uniform(0.1, 0.6))
        if batch.poll() is not None:
            batch = start(bureau)
        target = TARGETS[killed.total() % len(TARGETS)]
        if victims := processes(batch, target):
            os.kill(chance.choice(victims).pid, signal.SIGKILL)
            killed[target] += 1
    batch.wait(PATIENCE_SECONDS)
    assert start(bureau).wait(PATIENCE_SECONDS) == 0
    over.set()
    watcher.join()
    assert killed.total() == KILLS and set(killed) == set(TARGETS)
    assert not partial
    assert history.counts(bureau.ledger).states == {State.DONE: PACKETS}
    once = sa.select(verdicts.c.packet, sa.func.count()).group_by(verdicts.c.packet)
    assert {tuple(row)[1] for row in bureau.ledger.read(lambda connection: connection.execute(once).all())} == {1}
    assert bureau.delivered() == {f"P-{number:03d}" for number in range(PACKETS)}


def test_ctrl_c_stops_in_seconds_and_the_next_run_goes_on(bureau):
    for number in range(4):
        bureau.put(f"P-{number}", f"slow 30 {number}")
    batch = start(bureau)
    wait_for(lambda: history.counts(bureau.ledger).states.get(State.CLAIMED) == 2 and processes(batch, TARGETS[0]))
    began = time.monotonic()
    batch.send_signal(signal.SIGINT)
    batch.wait(30)
    assert time.monotonic() - began < 30
    assert history.counts(bureau.ledger).states == {State.WAITING: 4}
    for number in range(4):
        bureau.put(f"P-{number}", f"complete {number}")
    assert bureau.run().tally.outcomes == {"complete": 4}


def wait_for(happened) -> None:
    deadline = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)
