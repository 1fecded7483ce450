"""What becomes of whole packets: is any called complete that is not, is any paper called missing that is there?

Packets in good order are drawn from layouts of one set, and beside each of them one without a required paper and one with
a paper that breaks a rule. What the law says of each is known without reading it. `make accuracy` prints the table.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from flows.check_packet import check_packet
from flows.workbench import Workbench, open_workbench
from sample_docs.generator import registry
from sample_docs.generator.invention import invent_case
from sample_docs.generator.papers import as_file
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Drawn as Paper
from sample_docs.generator.registry import Layout, LayoutSet, Quality
from tests.benchmarks.accuracy import say, share, table

ASKED_BY = {
    "imm1295": "R10-FORM",
    "passport": "GEN-PASSPORT",
    "fee_receipt": "R10-FEE",
    "csq": "A76-CSQ",
    "mifi_invitation": "A76-LETTER",
    "intent_letter": "A76-INTENT",
    "pr_acknowledgment": "A76-PR-PROOF",
}
"""The papers of an A76 packet from abroad with permanent residence filed, and the rule that asks for each."""

FAMILY_FORM = "imm5707"
FACTS = {
    "program": "A76",
    "application_kind": "initial",
    "location": "abroad",
    "pr_application_filed": True,
    "represented": False,
    "channel": "online",
}
WORST = 12


@dataclass(frozen=True)
class Drawn:
    """A packet on disk and what is true of it."""

    folder: Path
    kind: str  # "in good order", "a paper left out", "a rule broken"
    quality: Quality
    left_out: str | None = None  # rule


@dataclass(frozen=True)
class Outcome:
    """What was said of a packet."""

    packet: Drawn
    verdict: str
    missing: tuple[str, ...]  # rules whose paper is called missing
    held_up_by: tuple[str, ...]  # blocking rules that do not pass

    @property
    def called_missing_though_there(self) -> tuple[str, ...]:
        return tuple(rule for rule in self.missing if rule != self.packet.left_out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", choices=("dev", "heldout"), default="dev")
    parser.add_argument("--packets", type=int, default=8, help="packets in good order, in each quality")
    parser.add_argument("--quality", default=",".join(registry.QUALITIES))
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--reasons", action="store_true", help="say for each packet which rules held it up")
    given = parser.parse_args()
    if not registry.layouts(given.set):
        say(f"There are no {given.set} layouts.")
        return
    with tempfile.TemporaryDirectory() as folder, open_workbench() as bench:
        drawn = list(draw_packets(Path(folder), given))
        outcomes = [outcome(packet, bench) for packet in drawn]
    report(given.set, outcomes, given.reasons)


def draw_packets(folder: Path, given: argparse.Namespace) -> Iterator[Drawn]:
    """Packets in good order, each with its two faulty companions."""
    for quality in given.quality.split(","):
        for number in range(given.packets):
            seed = f"{given.seed}/{quality}/{number}"
            case = invent_case(Random(seed))
            papers = draw_papers(case, given.set, quality, seed)
            name = f"{quality}-{number}"
            yield Drawn(write(folder / name, papers, case), "in good order", quality)
            absent = Random(f"{seed}/absent").choice(sorted(ASKED_BY))
            fewer = {file: data for file, data in papers.items() if not file.startswith(absent)}
            yield Drawn(write(folder / f"{name}-absent", fewer, case), "a paper left out", quality, ASKED_BY[absent])
            type_, spoilt = spoil(case, Random(f"{seed}/spoilt"))
            changed = {file: data for file, data in papers.items() if not file.startswith(type_)}
            changed |= draw_paper(type_, spoilt, given.set, quality, seed, unlike=case)
            yield Drawn(write(folder / f"{name}-spoilt", changed, case), "a rule broken", quality)


def draw_papers(case: Case, which: LayoutSet, quality: Quality, seed: str) -> dict[str, bytes]:
    """All papers of the packet by file name."""
    drawn: dict[str, bytes] = {}
    for type_ in (*ASKED_BY, FAMILY_FORM):
        drawn |= draw_paper(type_, case, which, quality, seed)
    return drawn


def draw_paper(
    type_: str, case: Case, which: LayoutSet, quality: Quality, seed: str, unlike: Case | None = None
) -> dict[str, bytes]:
    """One paper, in a layout of the set that chance takes; a passport is never digital.

    Args:
        unlike: a case whose paper must say something else, as not every layout prints all that a case may be spoilt in.
    """
    if quality == "digital" and type_ == "passport":
        quality = "scan"
    layouts: list[Layout] = [entry for entry in registry.layouts(which, type_) if quality in entry.qualities]
    Random(f"{seed}/{type_}").shuffle(layouts)
    papers = (registry.draw(entry, case, seed) for entry in layouts if tells_apart(entry, case, unlike, seed))
    drawn = next(paper for paper in papers if not of_another_era(type_, paper, case))
    suffix, data = as_file(drawn, quality, Random(f"{seed}/{type_}/{quality}"))
    return {f"{type_}{suffix}": data}


def tells_apart(entry: Layout, case: Case, other: Case | None, seed: str) -> bool:
    """Whether a layout's paper says something else of another case."""
    return other is None or registry.draw(entry, case, seed).fields != registry.draw(entry, other, seed).fields


def of_another_era(type_: str, paper: Paper, case: Case) -> bool:
    """Whether the layout, of a letterhead out of use, dated the selection certificate itself, which breaks a rule."""
    return type_ == "csq" and paper.fields.get("expiry_date", "") not in ("", case.csq.expires.isoformat())


def spoil(case: Case, rng: Random) -> tuple[str, Case]:
    """A paper that breaks a rule: which type, and the case that it is drawn from."""
    someone = invent_case(rng)
    long_gone = case.csq.issued - dt.timedelta(days=1500)
    return rng.choice(
        (
            ("csq", case.changed(csq__issued=long_gone, csq__expires=long_gone + dt.timedelta(days=729))),
            ("csq", case.changed(person=someone.person)),
            ("mifi_invitation", case.changed(person=someone.person)),
            ("fee_receipt", case.changed(fees=case.fees[:1])),
            ("passport", case.changed(passport__expires=case.submitted - dt.timedelta(days=30))),
        )
    )


def write(folder: Path, papers: dict[str, bytes], case: Case) -> Path:
    """The packet as a folder, with its manifest."""
    folder.mkdir(parents=True)
    for name, data in papers.items():
        (folder / name).write_bytes(data)
    manifest = FACTS | {"packet_id": folder.name, "submission_date": case.submitted.isoformat()}
    (folder / "packet.json").write_text(json.dumps(manifest))
    return folder


def outcome(packet: Drawn, bench: Workbench) -> Outcome:
    """The verdict of a packet, by the whole program."""
    verdict: dict[str, Any] = json.loads(check_packet(packet.folder, bench, with_report=False).verdict_json)
    missing = tuple(each["rule"] for each in verdict["requirements"] if each["status"] == "missing")
    blocking = (f for f in verdict["findings"] if f["severity"] == "block" and f["status"] != "pass")
    return Outcome(packet, verdict["verdict"], missing, tuple(f"{f['rule']} {f['status']}" for f in blocking))


def report(which: str, outcomes: list[Outcome], reasons: bool) -> None:
    say(f"\n## Whole packets of {which} layouts: {len(outcomes)}\n")
    table(
        ("packets", "quality", "complete", "incomplete", "needs review", "a paper called missing that is there"), rows(outcomes)
    )
    held_up = Counter(rule for each in outcomes if each.packet.kind == "in good order" for rule in each.held_up_by)
    table(
        ("rule that held up a packet in good order", "times"), ((rule, str(times)) for rule, times in held_up.most_common(WORST))
    )
    for each in outcomes if reasons else ():
        say(f"- {each.packet.folder.name} ({each.packet.kind}): {each.verdict}: {', '.join(each.held_up_by)}")


def rows(outcomes: list[Outcome]) -> Iterator[tuple[str, ...]]:
    for kind, quality in dict.fromkeys((each.packet.kind, each.packet.quality) for each in outcomes):
        group = [each for each in outcomes if (each.packet.kind, each.packet.quality) == (kind, quality)]
        said = (share(each.verdict == verdict for each in group) for verdict in ("complete", "incomplete", "needs_review"))
        yield f"{kind} ({len(group)})", quality, *said, str(sum(bool(each.called_missing_though_there) for each in group))


if __name__ == "__main__":
    main()
