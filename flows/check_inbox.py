"""Every packet of a local inbox: as many at a time as there are reader processes, each delivered when it is done."""

from __future__ import annotations

import datetime as dt
import queue
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from flows.check_packet import check_packet, deliver
from flows.workbench import Workbench
from schemas.errors import LiasseError, UsageError, our_mistake

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of one packet of the inbox."""

    packet: str  # the folder's or archive's name
    folder: Path  # where its verdict and report lie
    verdict_json: bytes | None
    error: str = ""  # a sentence, where the packet could not be processed at all


def check_inbox(inbox: Path, out: Path, bench: Workbench, as_of: dt.date | None, console: Console) -> int:
    """Check and deliver every packet of `inbox`; returns the exit code of CONTRACT section 2."""
    from reports.summary import print_batch

    packets = find_packets(inbox)
    delivered = []
    for one in _check_all(packets, out, bench, as_of):
        delivered.append(one)
        console.print(f"{len(delivered)}/{len(packets)}  {one.packet}", style="dim", markup=False)
    delivered.sort(key=lambda one: one.packet)
    return print_batch(delivered, out, console, bench.settings.language)


def find_packets(inbox: Path) -> tuple[Path, ...]:
    """The packets that lie in an inbox: its folders and .zip files, sorted by name. Raises UsageError where there is none."""
    if not inbox.is_dir():
        raise UsageError(f"There is no inbox at {inbox}. Give a folder whose children are packets (folders or .zip files).")
    found = (child for child in inbox.iterdir() if not child.name.startswith("."))
    packets = tuple(sorted(child for child in found if child.is_dir() or child.suffix.lower() == ".zip"))
    if not packets:
        raise UsageError(
            f"The inbox {inbox} holds no packet. Put each applicant's papers into a folder or a .zip of their own there."
        )
    return packets


def _check_all(packets: tuple[Path, ...], out: Path, bench: Workbench, as_of: dt.date | None) -> Iterator[Delivered]:
    """A lane per reader process: a packet keeps one reader, so that none waits while another packet is judged."""
    lanes: queue.SimpleQueue[Workbench] = queue.SimpleQueue()
    benches = bench.lanes()
    for lane in benches:
        lanes.put(lane)

    def check_one(packet: Path) -> Delivered:
        lane = lanes.get()
        try:
            return _check_one(packet, out, lane, as_of)
        finally:
            lanes.put(lane)

    with ThreadPoolExecutor(len(benches)) as executor:
        try:
            for future in as_completed([executor.submit(check_one, packet) for packet in packets]):
                yield future.result()
        finally:
            executor.shutdown(cancel_futures=True)
            for lane in benches:
                lane.close()


def _check_one(packet: Path, out: Path, lane: Workbench, as_of: dt.date | None) -> Delivered:
    """One packet; whatever is wrong with it is told and takes no other packet down."""
    import json

    name = packet.name.removesuffix(".zip")
    try:
        checked = check_packet(packet, lane, as_of)
    except LiasseError as error:
        return Delivered(name, out / name, None, str(error))
    except Exception as error:  # whatever one packet does to us, the others are checked
        return Delivered(name, out / name, None, our_mistake(error))
    name = json.loads(checked.verdict_json)["packet_id"]
    deliver(checked, out / name)
    return Delivered(name, out / name, checked.verdict_json)
