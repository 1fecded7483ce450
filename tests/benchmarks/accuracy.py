"""How much is read right, by document type, field and quality of the paper. `make accuracy` prints the table.

Papers are drawn anew with their truth: the development layouts, and the held-out ones on which extraction was never
developed. Each is read, told apart and its fields extracted, as in a packet of its own.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import json
import re
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from extractors.fields import read_fields
from extractors.files.media_type import media_type
from extractors.triage import triage
from flows.readings import read_pages
from flows.workbench import Workbench, open_workbench
from sample_docs.generator import registry
from sample_docs.generator.papers import TRUTH_FILE, write_papers
from sample_docs.generator.registry import LayoutSet
from schemas.packet import PacketFile
from schemas.page import Page

SETS: dict[LayoutSet, str] = {"dev": "Development layouts", "written": "Papers written as text", "heldout": "Held-out layouts"}
AS_OF = dt.date(2025, 6, 1)  # the papers are dated 2023 and 2024
WORDING = {"category", "program", "remarks", "address", "job_title", "duties", "other_names", "employer", "form_version"}
LIKE_ENOUGH = 90  # of 100: free wording is compared by its words
PILE = 200  # papers read together: as many as a packet's limit on pages surely allows
BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)


@dataclass(frozen=True)
class Reading:
    """One field of one paper: what stands there (None where the truth says nothing of it) and what was read."""

    paper: str
    type: str
    quality: str
    field: str
    truth: object
    value: object | None
    confidence: float
    accepted: bool

    @property
    def right(self) -> bool:
        return self.value is not None and self.truth is not None and same(self.field, self.truth, self.value)

    @property
    def mark(self) -> str:
        """How bad it is that this was not read right."""
        if self.truth is None:
            return "BEYOND THE TRUTH AND ACCEPTED" if self.accepted else "beyond the truth"
        if self.value is None:
            return "absent"
        return "WRONG AND ACCEPTED" if self.accepted else "wrong"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", choices=(*SETS, "all"), default="all")
    parser.add_argument("--per-type", type=int, default=4)
    parser.add_argument("--quality", default=",".join(registry.QUALITIES))
    parser.add_argument("--types", default="")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--misses", action="store_true", help="list every paper and field that was not read right")
    given = parser.parse_args()
    with open_workbench() as bench:
        for which in SETS if given.set == "all" else (given.set,):
            if not registry.layouts(which):
                say(f"\n{SETS[which]}: there are none.")
                continue
            report(which, *measure(which, given, bench), misses=given.misses)


def measure(
    which: LayoutSet, given: argparse.Namespace, bench: Workbench
) -> tuple[list[tuple[dict[str, object], str]], list[Reading]]:
    """The papers with the type that each was taken for, and every field of every paper."""
    with tempfile.TemporaryDirectory() as folder:
        qualities = [quality for quality in registry.QUALITIES if quality in given.quality.split(",")]
        types = [name for name in given.types.split(",") if name]
        write_papers(Path(folder), set=which, per_type=given.per_type, qualities=qualities, seed=given.seed, types=types)
        papers = json.loads((Path(folder) / TRUTH_FILE).read_text())["papers"]
        files = [packet_file(Path(folder) / paper["file"]) for paper in papers]
        piles = (files[at : at + PILE] for at in range(0, len(files), PILE))
        pages = [page for pile in piles for page in read_pages(pile, bench.readings, bench.pool, lambda page: None, bench.fresh)]
    told = {(paper["type"], name) for paper in papers for name in paper["fields"]}  # what truths speak of at all
    recognised, readings = [], []
    for paper in papers:
        taken_for, fields = understand(tuple(page for page in pages if page.file == paper["file"]), paper["type"])
        recognised.append((paper, taken_for))
        for name, truth in paper["fields"].items():
            value, confidence, accepted = fields.get(name, (None, 0.0, False))
            readings.append(Reading(paper["file"], paper["type"], paper["quality"], name, truth, value, confidence, accepted))
        for name in sorted(fields.keys() - paper["fields"].keys()):
            if (taken_for, name) in told:
                readings.append(Reading(paper["file"], paper["type"], paper["quality"], name, None, *fields[name]))
    return recognised, readings


def packet_file(path: Path) -> tuple[PacketFile, Path]:
    import hashlib

    content = path.read_bytes()
    return PacketFile(path.name, hashlib.sha256(content).hexdigest(), len(content), media_type(path)), path


def understand(pages: tuple[Page, ...], wanted: str) -> tuple[str, dict[str, tuple[object, float, bool]]]:
    """The type a paper was taken for, and its fields. Where a paper fell apart, the part of the right type counts."""
    documents, _ = triage(pages)
    if not documents:
        return "none", {}
    document = next((one for one in documents if one.type == wanted), documents[0])
    document = read_fields(document, pages, AS_OF)
    return document.type.value, {name: (f.value, f.confidence, f.accepted) for name, f in document.fields.items()}


def same(field: str, truth: object, value: object) -> bool:
    if field == "lines":
        return amounts(truth) == amounts(value)
    if isinstance(truth, bool) or isinstance(value, bool):
        return truth == value
    if field in WORDING:
        return fuzz.token_set_ratio(folded(truth), folded(value)) >= LIKE_ENOUGH
    if field == "name":  # where a paper keeps its parts apart, no order of them is the printed one
        return sorted(folded(truth).split()) == sorted(folded(value).split())
    return folded(truth) == folded(value)


def amounts(lines: object) -> list[str]:
    """The amounts of a receipt's lines, which a verdict.json writes as objects and a Document as pairs."""
    return sorted(str(line["amount"] if isinstance(line, dict) else line[1]) for line in lines)  # type: ignore[attr-defined]


def folded(value: object) -> str:
    """Without case, accents, hyphens and apostrophes: what a person would call the same name."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", str(value)) if not unicodedata.combining(letter))
    plain = plain.casefold().translate(str.maketrans({"ı": "i", "đ": "d", "ł": "l", "ø": "o", "œ": "oe"}))
    return " ".join(re.findall(r"\w+", plain))


def report(which: LayoutSet, recognised: list[tuple[dict[str, object], str]], every: list[Reading], misses: bool) -> None:
    readings = [reading for reading in every if reading.truth is not None]
    say(f"\n## {SETS[which]}: {len(recognised)} papers, {len(readings)} fields\n")
    table(
        ("quality", "documents recognised", "fields right", "accepted", "accepted wrong, of 1,000", "accepted beyond the truth"),
        by_quality(recognised, every),
    )
    table(("document type", *registry.QUALITIES), by_group(recognised, readings, lambda reading: reading.type))
    table(("field", *registry.QUALITIES), by_group([], readings, lambda reading: f"{reading.type}.{reading.field}", worst=25))
    table(("confidence", "fields", "right"), calibration(readings))
    if misses:
        for paper, taken_for in recognised:
            if taken_for != paper["type"]:
                say(f"- {paper['file']}: taken for {taken_for}")
        for reading in every:
            if not reading.right:
                read = f"{reading.value!r} {reading.confidence:.2f}"
                say(f"- {reading.mark}: {reading.paper} {reading.field}: {reading.truth!r}, read {read}")


def by_quality(recognised: list[tuple[dict[str, object], str]], readings: list[Reading]) -> Iterator[tuple[str, ...]]:
    for quality in registry.QUALITIES:
        papers = [taken_for == paper["type"] for paper, taken_for in recognised if paper["quality"] == quality]
        fields = [reading for reading in readings if reading.quality == quality and reading.truth is not None]
        beyond = sum(r.accepted for r in readings if r.quality == quality and r.truth is None)
        accepted = [reading for reading in fields if reading.accepted]
        if papers:
            wrong = 1000 * sum(not reading.right for reading in accepted) / max(len(accepted), 1)
            shares = (share(papers), share(r.right for r in fields), share(r.accepted for r in fields))
            yield quality, *shares, f"{wrong:.1f}", str(beyond)


def by_group(recognised, readings, group, worst: int | None = None) -> Iterator[tuple[str, ...]]:  # type: ignore[no-untyped-def]
    """Share of right fields, by quality; where papers are given, the share recognised before it."""
    fields: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        fields[group(reading)][reading.quality].append(reading.right)
    papers: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for paper, taken_for in recognised:
        papers[paper["type"]][paper["quality"]].append(taken_for == paper["type"])
    names = sorted(fields.keys() | papers.keys())
    if worst is not None:
        failing = Counter({name: sum(not right for rights in fields[name].values() for right in rights) for name in names})
        names = [name for name, count in failing.most_common(worst) if count]
    for name in names:
        cells = []
        for quality in registry.QUALITIES:
            parts = [share(found) for found in (papers[name][quality], fields[name][quality]) if found]
            cells.append(" / ".join(parts) or "–")
        yield name, *cells


def calibration(readings: list[Reading]) -> Iterator[tuple[str, ...]]:
    found = [reading for reading in readings if reading.value is not None]
    for low, high in itertools.pairwise(BINS):
        inside = [reading.right for reading in found if low <= reading.confidence < high]
        if inside:
            yield f"{low:.2f} to {min(high, 1):.2f}", str(len(inside)), share(inside)


def share(found: Iterable[bool]) -> str:
    found = list(found)
    return f"{100 * sum(found) / len(found):.1f}%" if found else "–"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    say("| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for row in rows:
        say("| " + " | ".join(row) + " |")
    say("")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a table for people


if __name__ == "__main__":
    main()
