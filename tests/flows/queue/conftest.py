"""An inbox, an outbox, a ledger and settings of their own for each test of the queue."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from flows.batch import Batch, Order, ledger_of, run_batch
from flows.lane import Attempt, Orders, open_lane
from flows.ledger.ledger import Ledger
from flows.ledger.record import Claim
from flows.settings import Settings
from tests.flows.queue.postgres import Postgres, programs

TODAY = dt.date(2026, 11, 22)
CHECKER = "tests.flows.queue.checkers"


@dataclass
class Bureau:
    """What a test of the queue works with."""

    folder: Path
    settings: Settings
    ledger: Ledger

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def order(self) -> Order:
        return Order(str(self.inbox), str(self.out), checker=CHECKER)

    def put(self, name: str, order: str, **files: str) -> Path:
        """A packet in the inbox that has lain there for an hour."""
        packet = self.inbox / name
        packet.mkdir(parents=True, exist_ok=True)
        for file, text in {"order.txt": order, **files}.items():
            (packet / file).write_text(text)
        return packet

    def run(self, open_lanes=None, **changes: object) -> Batch:
        """One batch, checked in this process; give `Lanes` where processes of their own are to be tried."""
        order = replace(self.order, **changes)
        return run_batch(order, self.settings, self.ledger, TODAY, open_lanes=open_lanes or LanesHere)

    def verdict(self, folder: str) -> str:
        return json.loads((self.out / folder / "verdict.json").read_text())["verdict"]

    def delivered(self) -> set[str]:
        return {path.parent.name for path in self.out.glob("*/verdict.json")}


class LanesHere:
    """Lanes without processes: quick, and good for all that does not die."""

    def __init__(self, orders: Orders, count: int) -> None:
        self.lane = open_lane(orders)

    def attempt(self, claim: Claim) -> Attempt | None:
        return self.lane.attempt(claim)

    def close(self) -> None:
        self.lane.ledger.close()


@pytest.fixture(scope="session")
def postgres() -> Postgres:
    """A server of this run; skipped where PostgreSQL is not installed, but never in CI."""
    found = programs()
    if found is None:
        reason = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    server = Postgres(found)
    yield server
    server.remove()


@pytest.fixture
def ledger_url(request: pytest.FixtureRequest) -> str:
    """By default the SQLite file of the test's own LIASSE_HOME; BOTH_LEDGERS asks for PostgreSQL as well."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return ""
    return request.getfixturevalue("postgres").new_ledger()


BOTH_LEDGERS = pytest.mark.parametrize("ledger_url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def bureau(tmp_path: Path, ledger_url: str) -> Bureau:
    (tmp_path / "inbox").mkdir()
    settings = Settings(
        home=tmp_path / "home",
        workers=2,
        quiet_seconds=0,
        retry_seconds=0.05,
        lease_seconds=5,
        ledger_seconds=20,
        ledger=SecretStr(ledger_url),
    )
    ledger = ledger_of(settings)
    yield Bureau(tmp_path, settings, ledger)
    ledger.close()


def age(packet: Path, seconds: float) -> None:
    """Let a packet look as if it had been left alone for so long."""
    for path in (packet, *packet.rglob("*")):
        os.utime(path, (time.time() - seconds,) * 2)
