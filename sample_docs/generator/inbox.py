"""Draws the sample inbox: the packets, what is expected of each, and the list of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random
from typing import Any

from sample_docs.generator import assemble
from sample_docs.generator.assemble import File, Raw
from sample_docs.generator.invention import invent_case
from sample_docs.generator.packets import PACKETS, SamplePacket
from sample_docs.generator.people import Case

MANIFEST = "packet.json"

Files = dict[str, bytes]
Expected = dict[str, Any]
INTRODUCTION = """# Sample packets

Every paper here is invented: drawn by `sample_docs/generator` from a fixed seed. Names were put together at random from
common ones; no number, address or certificate belongs to anyone. Redraw all of it with
`python -m sample_docs.generator`; draw single papers with their truth for the accuracy benchmark with
`python -m sample_docs.generator --papers DIR`.

`inbox/` holds the packets, `expected/<packet>.json` what is to be expected of each:

| key | holds |
|---|---|
| as_of | the day to judge the packet on |
| verdict, also_right | the verdict that the law gives, and others that it bears as well |
| fail, unknown, not_pass | rules that must fail, that nobody can decide, and that must not pass |
| requirements | rule → status; `a\\|b` where either is right; `absent` where the rule does not exist for the program |
| truth | each paper: file, pages, disposition, type, layout, quality, fields as CONTRACT section 4 normalises them |

| packet | origin | purpose | verdict |
|---|---|---|---|
"""


def write_inbox(folder: Path) -> int:
    """Draws `inbox/`, `expected/` and `README.md` into the folder; returns the number of packets."""
    drawn = [
        (packet, draw_packet(packet)) for packet in PACKETS
    ]  # all of it first: the old inbox stays until the new one is there
    inbox = empty(folder / "inbox")
    for packet, files in drawn:
        write_packet(inbox, packet, files)
    return write_expected(folder)


def write_expected(folder: Path) -> int:
    """Writes `expected/` and `README.md` alone, which takes seconds; returns the number of packets."""
    expected = empty(folder / "expected")
    for packet in PACKETS:
        text = json.dumps(expect(packet), ensure_ascii=False, indent=1)
        (expected / f"{packet.id}.json").write_text(text + "\n", encoding="utf-8")
    rows = (f"| `{name_of(packet)}` | invented | {packet.purpose} | {packet.verdict} |\n" for packet in PACKETS)
    (folder / "README.md").write_text(INTRODUCTION + "".join(rows), encoding="utf-8")
    return len(PACKETS)


def empty(folder: Path) -> Path:
    """The folder, with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def name_of(packet: SamplePacket) -> str:
    """What the packet is called in the inbox."""
    return f"{packet.id}.zip" if packet.zipped else packet.id


def draw_packet(packet: SamplePacket) -> Files:
    """The files of a packet by name."""
    case = case_of(packet)
    files = {
        entry.name: assemble.write(entry, assemble.draw(entry, case, packet.id), case, packet.id)
        if isinstance(entry, File)
        else entry.data
        for entry in packet.files
    }
    if packet.manifest:
        files[MANIFEST] = (json.dumps(manifest(packet), indent=1) + "\n").encode()
    return files


def case_of(packet: SamplePacket) -> Case:
    """The facts of the packet: a case in good order, changed as the packet says."""
    case = invent_case(Random(packet.id), country=packet.country, sex=packet.sex, submitted=packet.submitted)
    return case.changed(**packet.case)


def manifest(packet: SamplePacket) -> dict[str, Any]:
    """packet.json"""
    return {"packet_id": packet.id, **packet.facts, "channel": "online", "submission_date": packet.submitted.isoformat()}


def expect(packet: SamplePacket) -> Expected:
    """Verdict, findings and requirements by law, and the truth about each paper; nothing is degraded for it."""
    facts = packet.facts
    initial = facts.get("application_kind", "initial") == "initial"
    inland = facts.get("location") == "canada_outside_quebec"
    supposed = {"GEN-PASSPORT": "satisfied", "R10-FORM": "satisfied", "R10-FEE": "satisfied", "A76-CSQ": "satisfied"}
    supposed |= {"A76-LETTER": "satisfied", "A76-INTENT": "satisfied"} if initial else {"A76-EXT-AOR": "satisfied"}
    supposed |= {"A76-PR-PROOF": "satisfied"} if facts.get("pr_application_filed") and initial else {}
    supposed |= {"A76-RES-PROOF": "satisfied", "A76-STATUS": "satisfied"} if inland else {}
    supposed |= {"R10-REP": "satisfied"} if facts.get("represented") else {}
    return {
        "packet_id": packet.id,
        "purpose": packet.purpose,
        "as_of": packet.submitted.isoformat(),
        "verdict": packet.verdict,
        "also_right": list(packet.also_right),
        "fail": list(packet.fail),
        "unknown": list(packet.unknown),
        "not_pass": list(packet.not_pass),
        "requirements": supposed | dict(packet.requirements),
        "truth": [said for entry in packet.files for said in truth_of(entry, packet)],
    }


def truth_of(entry: File | Raw, packet: SamplePacket) -> list[dict[str, Any]]:
    """The truth about the papers of one file."""
    if isinstance(entry, File):
        return assemble.truth(entry, assemble.draw(entry, case_of(packet), packet.id))
    return [{"file": entry.name, "pages": [1], "disposition": entry.disposition, "reason": entry.reason}]


def write_packet(inbox: Path, packet: SamplePacket, files: Files) -> None:
    """A directory of the packet's files, or an archive of them."""
    if packet.zipped:
        (inbox / name_of(packet)).write_bytes(assemble.archive(files))
        return
    for name, data in files.items():
        path = inbox / packet.id / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
