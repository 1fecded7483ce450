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
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from prefect.client.orchestration import SyncPrefectClient

from flows.batch import ledger_of
from flows.ledger import history
from flows.ledger.tables import State, packets, verdicts
from flows.prefect_server import NO_TELEMETRY, answers
from reports.exit_code import NOT_COMPLETE
from tests.conftest import REPO
from tests.flows.queue.conftest import Bureau

LIASSE = (sys.executable, "-c", "from flows.cli import main; main()")
PACKETS = 8
HANGS_SECONDS = 900  # after which a test that waits is given up; nothing here is judged by a clock
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
        self.wait_for(lambda: answers(self.api))

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
        """Prefect's own client asks: it repeats what a server busy with its database answers with 503."""
        with SyncPrefectClient(self.api) as client:
            return client.request("POST", f"/{path}", json=body).json()

    def start_run(self, deployment: str, **parameters: object) -> None:
        with SyncPrefectClient(self.api) as client:
            number = client.read_deployment_by_name(deployment).id
        self.ask(f"deployments/{number}/create_flow_run", parameters=parameters, state={"type": "SCHEDULED"})

    def states(self) -> list[str]:
        return [run["state"]["type"] for run in self.ask("flow_runs/filter")]

    def check_alive(self) -> None:
        """What ends early is the failure; whoever waits for it would wait in vain."""
        ended = [process.args for process in self._started if process.poll() not in (None, 0, NOT_COMPLETE)]
        assert not ended, f"{ended} ended early: {self.said()}"

    def wait_for(self, happened: Callable[[], object]) -> None:
        deadline = time.monotonic() + HANGS_SECONDS
        while not happened():
            self.check_alive()
            if time.monotonic() > deadline:
                raise TimeoutError(self.said())
            time.sleep(0.3)

    def end(self) -> None:
        for process in reversed(self._started):
            process.terminate()
        for process in reversed(self._started):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


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
    deployed = machines.start("office", *LIASSE, "deploy", str(bureau.inbox), "--out", str(bureau.out), "--cron", "0 3 1 * *")
    machines.wait_for(lambda: deployed.poll() == 0)
    machines.wait_for(lambda: "SCHEDULED" in machines.states())  # with SQLAlchemy 2.1 it never is
    with no_verdict_written(bureau):  # so that neither can be through before the other has begun
        for machine in ("first", "second"):
            machines.start(machine, *LIASSE, "worker")
            machines.start_run("check inbox/inbox")
        machines.wait_for(lambda: len(claimants(bureau)) == 2)
    machines.wait_for(lambda: machines.states().count("COMPLETED") == 2)

    assert history.counts(bureau.ledger).states == {State.DONE: PACKETS}
    assert bureau.ledger.read(lambda connection: connection.scalar(sa.select(sa.func.count()).select_from(verdicts))) == PACKETS
    assert bureau.delivered() == {f"{PERSON}-{number}" for number in range(PACKETS)}
    assert (bureau.out / "index.html").is_file()
    tables = [json.loads(made["data"]) for made in machines.ask("artifacts/filter") if made["key"] == "verdicts"]
    assert len(tables) == 2 and all(tables)  # both took part
    shared = [row["packet"] for table in tables for row in table]
    assert len(shared) == len(set(shared)) == PACKETS  # a sequence skips a number that two workers asked for at once

    machines.start_run("check packet again/packet", packet="#7")
    at_once = machines.start("third", *LIASSE, "run", str(bureau.inbox), "--out", str(bureau.out))  # a flow of its own process
    machines.wait_for(lambda: at_once.poll() == NOT_COMPLETE)  # not one packet is complete
    machines.wait_for(lambda: machines.states().count("COMPLETED") == 4)

    shown = [machines.ask(f"{kind}/filter") for kind in ("flow_runs", "task_runs", "artifacts", "logs")]
    assert PERSON not in json.dumps(shown)


@contextlib.contextmanager
def no_verdict_written(bureau: Bureau) -> Iterator[None]:
    """Whoever has judged a packet waits at the ledger with its verdict, and claims no other one."""
    with bureau.ledger.engine.begin() as connection:
        connection.execute(sa.text("LOCK TABLE verdicts IN SHARE MODE"))
        yield


def claimants(bureau: Bureau) -> set[str]:
    """The processes that hold a packet now."""
    held = sa.select(packets.c.claimed_by).where(packets.c.state == State.CLAIMED)
    return set(bureau.ledger.read(lambda connection: connection.scalars(held).all()))
