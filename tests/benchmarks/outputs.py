"""What `liasse report` costs over a long ledger, and how fast a browser opens its index: `python -m tests.benchmarks.outputs`.

The ledger is filled with invented verdicts, a third of its packets judged twice. The report's time is processor time; the
browser's is wall time and holds on an idle machine.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from flows.batch import ledger_of
from flows.ledger.ledger import Ledger
from flows.ledger.record import squeeze
from flows.ledger.tables import packets, verdicts
from flows.settings import Settings
from schemas.rulebook import load_rulebook
from tests.reports.browser import launched

LIASSE = Path(sys.executable).parent / "liasse"
PACKETS = (1000, 10_000, 40_000)
DAYS = 60  # over which they were received and judged
AS_OF = dt.date(2026, 11, 1)


def main() -> None:
    print("| packets | report, processor time | memory | index.html | opened |\n|---|---|---|---|---|")  # noqa: T201
    for count in PACKETS:
        with tempfile.TemporaryDirectory() as folder:
            print("| " + " | ".join(measured(Path(folder), count)) + " |", flush=True)  # noqa: T201


def measured(folder: Path, count: int) -> Iterator[str]:
    settings = Settings(home=folder / "home")
    ledger = ledger_of(settings)
    fill(ledger, count)
    ledger.close()
    yield f"{count:,}"
    command = [LIASSE, "report", "--out", folder / "report"]
    report = subprocess.Popen(command, stderr=subprocess.DEVNULL, env=os.environ | {"LIASSE_HOME": str(settings.home)})
    _, status, used = os.wait4(report.pid, 0)
    assert status == 0
    yield f"{used.ru_utime + used.ru_stime:.1f} s"
    yield f"{used.ru_maxrss / 1024:.0f} MB"
    index = folder / "report" / "index.html"
    yield f"{index.stat().st_size / 1e6:.1f} MB"
    yield f"{opening(index):.1f} s"


def fill(ledger: Ledger, count: int) -> None:
    """A thousand packets at a time: a child process would be measured with what this one holds."""
    chance, rules, done = random.Random(count), [rule.id for rule in load_rulebook().rules], 0
    for first in range(1, count + 1, 1000):
        judged: list[dict[str, object]] = []
        known: list[dict[str, object]] = []
        for number in range(first, min(first + 1000, count + 1)):
            outcome = chance.choices(["complete", "incomplete", "needs_review"], [5, 3, 2])[0]
            asked = [] if outcome == "complete" else chance.sample(rules, chance.choice([1, 2, 4, 6]))
            listed = squeeze(json.dumps([finding(rule) for rule in asked]).encode())
            for turn in range(1 + (number % 3 == 0)):
                done += 1
                judged.append(verdict(done, number, turn, outcome, listed, time.time() - 86_400 * chance.randint(0, DAYS)))
            known.append(packet(number, done, dt.date.today() - dt.timedelta(chance.randint(0, DAYS))))  # noqa: DTZ011
        with ledger.engine.begin() as connection:
            connection.execute(packets.insert(), known)
            connection.execute(verdicts.insert(), judged)


def packet(number: int, in_force: int, received_on: dt.date) -> dict[str, object]:
    return {
        "number": number, "inbox": "file:///inbox", "name": f"P-{number}", "signature": "", "in_inbox": True,
        "received_on": received_on, "state": "done", "attempts": 0, "losses": 0, "not_before": 0.0, "reason": "",
        "content_sha256": f"{number:064x}", "packet_id": f"P-{number}", "folder": f"P-{number}", "folder_key": f"p-{number}",
        "outbox": "/results", "verdict": in_force,
    }  # fmt: skip


def verdict(number: int, of: int, turn: int, outcome: str, listed: bytes, reached_at: float) -> dict[str, object]:
    return {
        "number": number, "packet": of, "content_sha256": f"{turn:064x}", "as_of": AS_OF, "engine_sha256": "e" * 64,
        "claim": f"{of}-{turn}", "outcome": outcome, "findings": listed, "verdict_json": squeeze(b"{}"), "files": {},
        "reached_at": reached_at,
    }  # fmt: skip


def finding(rule: str) -> dict[str, object]:
    said = {"en": f"What {rule} asks for is not in the packet. " * 3, "fr": f"Ce que demande {rule} n’est pas au dossier. " * 3}
    codes = {"rule": rule, "status": "fail", "severity": "block", "consequence": "returned"}
    return codes | {"message": said, "remedy": said, "citation": "IRPR, SOR/2002-227, s. 10(1)"}


def opening(page: Path) -> float:
    """Seconds until the page is there and may be filtered."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        shown = browser.new_page()
        started = time.monotonic()
        shown.goto(page.as_uri())
        shown.locator("#find").fill("P-1")
        seconds = time.monotonic() - started
        browser.close()
    return seconds


if __name__ == "__main__":
    main()
