"""The set-up for many machines, on one: PostgreSQL as the ledger, one Prefect server, two workers, each with a home of its own.

One test and one server for all that needs Prefect: a server takes 15 seconds to start.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from flows.batch import ledger_of
from flows.inbox import open_inbox, scan
from flows.ledger import history
from flows.ledger.enrolment import Wanted, enrol
from flows.ledger.tables import State, packets, verdicts
from flows.prefect_server import NO_TELEMETRY, answers
from tests.conftest import REPO
from tests.flows.queue.conftest import TODAY, Bureau

LIASSE = (sys.executable, "-c", "from flows.cli import main; main()")
PACKETS = 40
PATIENCE_SECONDS = 240
PERSON = "Tremblay"  # a packet's name may be a person's


class Machines:
    """Processes of a test that talk to one Prefect server."""

    def __init__(self, folder: Path, ledger_url: str) -> None:
        self.folder = folder
        self._started: list[subprocess.Popen[bytes]] = []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.api = f"http://127.0.0.1:{port}/api"
        self._environment = (
            os.environ
            | NO_TELEMETRY
            | {
                "PREFECT_API_URL": self.api,
                "PREFECT_WORKER_QUERY_SECONDS": "1",
                "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
                "LIASSE_LEDGER": ledger_url,
                "LIASSE_QUIET_SECONDS": "0",
                "LIASSE_WORKERS": "1",
                "PYTHONPATH": str(REPO),
            }
        )
        self.start("server", sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port))
        wait_for(lambda: answers(self.api))

    def start(self, machine: str, *command: str) -> subprocess.Popen[bytes]:
        """A process in a working directory, a LIASSE_HOME and a PREFECT_HOME of its own; what it says is kept there."""
        home = self.folder / machine
        home.mkdir(exist_ok=True)
        own = {"LIASSE_HOME": str(home / "liasse"), "PREFECT_HOME": str(home / "prefect")}
        with (home / "log").open("ab") as log:
            process = subprocess.Popen(command, cwd=home, env=self._environment | own, stdout=log, stderr=log)
        self._started.append(process)
        return process

    def said(self) -> str:
        return "".join(path.read_text() for path in self.folder.glob("*/log"))

    def ask(self, path: str, **body: object) -> object:
        request = urllib.request.Request(
            f"{self.api}/{path.replace(' ', '%20')}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def start_run(self, deployment: str, **parameters: object) -> None:
        found = f"{self.api}/deployments/name/{deployment}".replace(" ", "%20")
        with urllib.request.urlopen(found, timeout=20) as answer:
            number = json.load(answer)["id"]
        self.ask(f"deployments/{number}/create_flow_run", parameters=parameters, state={"type": "SCHEDULED"})

    def states(self) -> list[str]:
        return [run["state"]["type"] for run in self.ask("flow_runs/filter")]

    def end(self) -> None:
        for process in reversed(self._started):
            process.terminate()
        for process in reversed(self._started):
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_for(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not happened():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.3)


@pytest.fixture
def machines(bureau, postgres) -> Iterator[Machines]:
    settings = bureau.settings.model_copy(update={"ledger": type(bureau.settings.ledger)(postgres.new_ledger())})
    bureau.settings, bureau.ledger = settings, ledger_of(settings)
    with contextlib.closing(_Closing(Machines(bureau.folder, settings.ledger_url()))) as closing:
        yield closing.machines


class _Closing:
    def __init__(self, machines: Machines) -> None:
        self.machines = machines

    def close(self) -> None:
        self.machines.end()


def test_two_workers_drain_one_inbox_and_prefect_shows_no_name(bureau, machines):
    for number in range(PACKETS):
        bureau.put(f"{PERSON}-{number}", f"paper {number}")
    hold_back(bureau)
    deployed = machines.start("office", *LIASSE, "deploy", str(bureau.inbox), "--out", str(bureau.out), "--cron", "0 3 1 * *")
    assert deployed.wait(PATIENCE_SECONDS) == 0, machines.said()
    wait_for(lambda: "SCHEDULED" in machines.states())  # with SQLAlchemy 2.1 the server schedules nothing and says nothing
    for machine in ("first", "second"):
        machines.start(machine, *LIASSE, "worker")
        machines.start_run("check inbox/inbox")
    wait_for(lambda: machines.states().count("RUNNING") == 2)
    bureau.ledger.write(lambda connection: connection.execute(sa.update(packets).values(not_before=0.0)))
    wait_for(lambda: machines.states().count("COMPLETED") == 2)

    assert history.counts(bureau.ledger).states == {State.DONE: PACKETS}
    assert bureau.ledger.read(lambda connection: connection.scalar(sa.select(sa.func.count()).select_from(verdicts))) == PACKETS
    assert bureau.delivered() == {f"{PERSON}-{number}" for number in range(PACKETS)}
    assert (bureau.out / "index.html").is_file()
    tables = [json.loads(made["data"]) for made in machines.ask("artifacts/filter") if made["key"] == "verdicts"]
    assert len(tables) == 2 and all(tables)  # both took part
    shared = [row["packet"] for table in tables for row in table]
    assert len(shared) == len(set(shared)) == PACKETS  # a sequence skips a number that two workers asked for at once

    machines.start_run("check packet again/packet", packet="#7")
    wait_for(lambda: machines.states().count("COMPLETED") == 3)
    at_once = machines.start("third", *LIASSE, "run", str(bureau.inbox), "--out", str(bureau.out))  # a flow of its own process
    assert at_once.wait(PATIENCE_SECONDS) == 1, machines.said()  # not one packet is complete
    assert machines.states().count("COMPLETED") == 4

    shown = [machines.ask(f"{kind}/filter") for kind in ("flow_runs", "task_runs", "artifacts", "logs")]
    assert PERSON not in json.dumps(shown)


def hold_back(bureau: Bureau) -> None:
    """Put the packets into the queue, but let none be due before both workers look."""
    inbox = open_inbox(str(bureau.inbox))
    enrol(bureau.ledger, inbox.url, scan(inbox, 0, time.time()).ready, True, Wanted(TODAY))
    later = sa.update(packets).values(not_before=time.time() + 3600)
    bureau.ledger.write(lambda connection: connection.execute(later))
