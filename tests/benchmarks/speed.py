"""How fast `liasse` is beside the plain way, in one run on the same packets. `make benchmark` prints the table.

Whole processes are measured, start-up included: seconds on the clock, and seconds of processor, which say more where others
use the machine as well. What is short is measured several times, and the median told. The plain way comes last: it takes longest.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import pypdfium2

from tests.benchmarks.plain_way import DPI, LANGUAGES
from tests.conftest import REPO

LIASSE = Path(sys.executable).parent / "liasse"
INBOX = REPO / "sample_docs" / "inbox"
MIXED = ("abroad-scanned-french", "abroad-phone-photos", "abroad-poor-scans", "inland-ontario", "abroad-fax-tiff-word")
"""Packets of every quality: scanned, photographed, poor, mixed, faxed. The hostile one is left to the tests."""

TIMES = 3  # that all but the slowest is measured
DIGITAL_PAGES = 200  # enough that starting up is less than a tenth
MEMORY_PAGES = 300  # of the issue: flat over 300 pages

Row = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Cost:
    """What some processes took, in seconds."""

    clock: float
    processor: float  # user and system, all processes together


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packets", type=int, default=3, help=f"how many packets of the sample inbox, up to {len(MIXED)}")
    packets = [INBOX / name for name in MIXED[: parser.parse_args().packets]]
    say(f"{os.cpu_count()} cores; load of the machine before: {os.getloadavg()[0]:.1f}\n")
    for row in (("what", "measured", "processor", "beside"), ("---",) * 4):
        say("| " + " | ".join(row) + " |")
    for row in rows(packets):
        say("| " + " | ".join(row) + " |")
    say(f"\nload of the machine after: {os.getloadavg()[0]:.1f}, of which two are this benchmark's own")


def rows(packets: Sequence[Path]) -> Iterator[Row]:
    first, second = checked_twice(packets)
    times = first.clock / second.clock
    yield f"packets checked first: {len(packets)}", f"{first.clock:.2f} s", f"{first.processor:.1f} s", f"median of {TIMES}"
    yield "checked again, unchanged", f"{second.clock:.2f} s", f"{second.processor:.2f} s", f"**{times:.0f} times** faster"
    yield digital_page()
    yield reader_memory()
    plain, pages = the_plain_way(packets)
    yield (
        f"the plain way ({DPI} dpi, {LANGUAGES}), {pages} pages",
        f"{plain.clock:.1f} s, {pages / plain.clock:.2f} pages/s",
        f"{plain.processor:.1f} s",
        f"liasse: {pages / first.clock:.2f} pages/s, **{plain.clock / first.clock:.1f} times** as fast",
    )


def checked_twice(packets: Sequence[Path]) -> tuple[Cost, Cost]:
    """What a first and a second check take, all packets together."""
    firsts, seconds = [], []
    for _ in range(TIMES):
        with tempfile.TemporaryDirectory() as home:
            firsts.append(cost_of(lambda home=home: check_all(packets, home)))
            seconds += [cost_of(lambda home=home: check_all(packets, home)) for _ in range(TIMES)]
    return middle(firsts), middle(seconds)


def the_plain_way(packets: Sequence[Path]) -> tuple[Cost, int]:
    """What it takes, and how many pages it reads."""
    told: list[str] = []
    command = [sys.executable, "-m", "tests.benchmarks.plain_way", *map(str, packets)]
    cost = cost_of(lambda: told.append(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout))
    return cost, int(told[0])


def check_all(packets: Sequence[Path], home: str) -> None:
    """`liasse check` of each packet, one after another."""
    for packet in packets:
        subprocess.run([LIASSE, "check", packet, "--json"], env={**os.environ, "LIASSE_HOME": home}, stdout=subprocess.DEVNULL)


def cost_of(work: Callable[[], object]) -> Cost:
    """What the processes take that some work starts and waits for."""
    began, used = time.perf_counter(), _processor()
    work()
    return Cost(time.perf_counter() - began, _processor() - used)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def middle(costs: Sequence[Cost]) -> Cost:
    """The median by the clock."""
    return sorted(costs, key=lambda cost: cost.clock)[len(costs) // 2]


def digital_page() -> Row:
    """A born-digital page through every step: reading, telling apart, fields, judgement."""
    with tempfile.TemporaryDirectory() as folder:
        packets = [digital_packet(Path(folder) / f"{pages}", pages) for pages in (1, DIGITAL_PAGES)]
        small, large = (
            middle([cost_of(lambda packet=packet, n=n: check_all([packet], f"{folder}/home{n}")) for n in range(TIMES)])
            for packet in packets
        )
    clock, processor = large.clock - small.clock, large.processor - small.processor
    each = 1000 / (DIGITAL_PAGES - 1)  # milliseconds
    return "a born-digital page", f"{clock * each:.1f} ms", f"{processor * each:.1f} ms", f"over {DIGITAL_PAGES} pages"


def digital_packet(folder: Path, pages: int) -> Path:
    """Letters drawn on the spot, all different, so that none is a duplicate."""
    from reportlab.pdfgen.canvas import Canvas

    folder.mkdir()
    canvas = Canvas(str(folder / "letters.pdf"))
    for number in range(pages):
        canvas.drawString(72, 760, "Immigration, Refugees and Citizenship Canada")
        for line in range(40):
            canvas.drawString(
                72, 720 - 15 * line, f"Page {number}, line {line}: this letter says nothing of use but says it at some length."
            )
        canvas.showPage()
    canvas.save()
    return folder


def reader_memory() -> Row:
    """The largest reader process while 300 scanned pages are read, early and late."""
    with tempfile.TemporaryDirectory() as folder:
        packet = scanned_packet(Path(folder) / "scans", MEMORY_PAGES)
        samples: list[float] = []
        cost = cost_of(lambda: samples.extend(memory_of([LIASSE, "check", packet, "--json"], f"{folder}/home")))
    third = max(len(samples) // 3, 1)
    early, late = max(samples[:third]), max(samples[-third:])
    return (
        f"a reader process over {MEMORY_PAGES} scanned pages",
        f"{max(samples):.0f} MB at most",
        f"{cost.processor / MEMORY_PAGES:.2f} s a page",
        f"{early:.0f} MB in the first third, {late:.0f} MB in the last",
    )


def memory_of(command: Sequence[str | Path], home: str) -> list[float]:
    """The memory of a command's largest reader, sampled until it ends."""
    process = subprocess.Popen(command, env={**os.environ, "LIASSE_HOME": home}, stdout=subprocess.DEVNULL)
    samples: list[float] = []
    watcher = threading.Thread(target=watch, args=(process, samples))
    watcher.start()
    process.wait()
    watcher.join()
    return samples


def watch(process: subprocess.Popen[bytes], samples: list[float]) -> None:
    """The resident memory of the largest child, in MB, until the process ends."""
    parent = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            samples.append(max((child.memory_info().rss for child in parent.children(recursive=True)), default=0) / 1e6)
        except psutil.Error:
            continue
        time.sleep(0.2)


def scanned_packet(folder: Path, pages: int) -> Path:
    """One letter as a picture, on many pages that differ in a corner, so that each is read."""
    source = digital_packet(folder.parent / "source", 1) / "letters.pdf"
    picture = pypdfium2.PdfDocument(source)[0].render(scale=150 / 72).to_pil().convert("L")
    folder.mkdir()
    frames = []
    for number in range(pages):
        frame = picture.copy()
        frame.paste(number % 256, (0, 0, 8 + number // 256, 8))
        frames.append(frame)
    frames[0].save(folder / "scans.pdf", save_all=True, append_images=frames[1:])
    return folder


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
