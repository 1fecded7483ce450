"""What the queue itself costs, packet by packet, with checks that cost nothing: `python -m tests.benchmarks.queue`.

The figures are of wall time, so they hold on a machine that has nothing else to do.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from flows import prefect_server
from flows.batch import Order, Tally, ledger_of, run_batch
from flows.settings import load_settings
from flows.workbench import today
from tests.conftest import REPO

CHECKER = "tests.flows.queue.checkers"
LIASSE = Path(sys.executable).parent / "liasse"
PACKETS = 1000
MANY = 10_000
EARLY = 200  # packets after which memory is looked at first
SHARE = 200  # packets that two processes share
WORK_SECONDS = 0.05  # processor time of each of those
PORT = 4287
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    if len(sys.argv) == 4:
        print(json.dumps(drive(sys.argv[1], sys.argv[2], int(sys.argv[3]))))  # noqa: T201
        return
    print("| what | measured | wanted |\n|---|---|---|")  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        for rows in (orchestration(Path(folder)), two_processes(Path(folder)), idle(Path(folder)), start_up()):
            for row in rows:
                print("| " + " | ".join(row) + " |", flush=True)  # noqa: T201


def drive(inbox: str, out: str, stop_after: int) -> dict[str, list[float]]:
    """Run a batch; for each packet done, the time and this process's memory in MB. Started as a process of its own."""
    settings = load_settings()
    times: list[float] = []
    memory: list[float] = []

    def watch(tally: Tally) -> None:
        times.append(time.time())
        memory.append(int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES / 1e6)
        if len(times) > stop_after:
            raise KeyboardInterrupt

    order = Order(inbox, out, checker=CHECKER)
    try:
        if prefect_server.is_configured():
            from flows.schedule import run_as_flow

            run_as_flow(order, settings, ledger_of(settings), today(), watch)
        else:
            run_batch(order, settings, ledger_of(settings), today(), watch=watch)
    except KeyboardInterrupt:
        pass
    return {"times": times, "memory": memory}


def orchestration(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Milliseconds a packet with the plain engine and with Prefect, memory, and what a long queue costs."""
    inbox = make_inbox(folder / "small", PACKETS)
    plain = start(inbox, folder / "plain").result()
    yield f"{PACKETS} packets, plain engine", f"{cost(plain['times']):.1f} ms a packet", "30 ms or less"
    early, late = plain["memory"][EARLY], plain["memory"][-1]
    yield "memory of the batch process", f"{early:.1f} MB at packet {EARLY}, {late:.1f} MB at the end", "within 10%"
    with tempfile.TemporaryDirectory() as home:
        prefect_server.name_our_own(Path(home), PORT)
        with prefect_server.our_own(PORT):
            flow = start(inbox, folder / "flow").result()
    del os.environ["PREFECT_API_URL"]
    yield f"{PACKETS} packets, Prefect (one task each)", f"{cost(flow['times']):.1f} ms a packet", "30 ms or less"
    early, late = flow["memory"][EARLY], flow["memory"][-1]
    yield "memory of the flow's process", f"{early:.1f} MB at packet {EARLY}, {late:.1f} MB at the end", "within 10%"
    short = start(make_inbox(folder / "short", 100), folder / "of-100").result()
    long = start(make_inbox(folder / "long", MANY), folder / "of-many", stop_after=300).result()
    told = f"{cost(long['times'][100:]):.1f} ms a packet, {cost(short['times'][20:]):.1f} with 100 waiting"
    yield f"{MANY} packets waiting", told, "no more than with 100"


def two_processes(folder: Path) -> Iterator[tuple[str, str, str]]:
    inbox = make_inbox(folder / "work", SHARE, f"work {WORK_SECONDS}")
    one = start(inbox, folder / "alone", workers=1).result()["times"]
    pair = [start(inbox, folder / "together", workers=1) for _ in range(2)]
    times = sorted(moment for process in pair for moment in process.result()["times"])
    alone, together = cost(one[5:]), cost(times[10:])
    yield "two processes beside one", f"{alone / together:.2f} times as fast ({alone:.1f} and {together:.1f} ms)", "1.8 or more"


def idle(folder: Path) -> Iterator[tuple[str, str, str]]:
    """A run with nothing new in a large inbox that was drained before."""
    inbox = make_inbox(folder / "known", MANY)
    start(inbox, folder / "idle").result()
    environment = os.environ | {"LIASSE_HOME": str(folder / "idle" / "home")}
    command = [LIASSE, "run", inbox, "--out", folder / "idle" / "out"]
    subprocess.run(command, env=environment, capture_output=True)  # writes index.html
    yield f"nothing new among {MANY} packets", f"{seconds_of(command, environment):.1f} s", "under 5 s"


def start_up() -> Iterator[tuple[str, str, str]]:
    yield "liasse --help", f"{min(seconds_of([LIASSE, '--help'], dict(os.environ)) for _ in range(5)):.2f} s", "under 0.4 s"


def seconds_of(command: list[object], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run([str(word) for word in command], env=environment, capture_output=True)
    return time.perf_counter() - began


def make_inbox(folder: Path, packets: int, order: str = "complete") -> Path:
    for number in range(packets):
        packet = folder / f"P-{number:05d}"
        packet.mkdir(parents=True)
        (packet / "order.txt").write_text(f"{order} {number}\n")
    return folder


def cost(times: list[float]) -> float:
    """Milliseconds a packet, start-up of processes apart."""
    settled = times[2:]
    return (settled[-1] - settled[0]) / (len(settled) - 1) * 1000


class Process:
    """A batch that runs beside this one."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def result(self) -> dict[str, list[float]]:
        """What `drive` found, once it is over."""
        told, _ = self._process.communicate()
        measured: dict[str, list[float]] = json.loads(told)
        return measured


def start(inbox: Path, folder: Path, workers: int = 2, stop_after: int = MANY * 2) -> Process:
    """A batch in a process of its own, with a home in `folder`."""
    environment = os.environ | {
        "LIASSE_HOME": str(folder / "home"),
        "LIASSE_WORKERS": str(workers),
        "LIASSE_QUIET_SECONDS": "0",
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    command = [sys.executable, "-m", "tests.benchmarks.queue", str(inbox), str(folder / "out"), str(stop_after)]
    return Process(subprocess.Popen(command, cwd=REPO, env=environment, stdout=subprocess.PIPE))


if __name__ == "__main__":
    main()
