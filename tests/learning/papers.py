"""Invented papers for learning: every layout drawn and read, with the truth and the author of each.

The held-out layouts are never learned from. What was read is kept as every reading is: a second run reads nothing again.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from flows.readings import read_pages
from flows.workbench import Workbench, open_workbench
from sample_docs.generator import registry
from sample_docs.generator.papers import write_paper
from sample_docs.generator.registry import Fields, Layout, LayoutSet, Quality
from schemas.page import Page
from tests.benchmarks.accuracy import PILE, packet_file

LEARNED_FROM: tuple[LayoutSet, ...] = ("dev", "written")
SETS_OF_AUTHORS = "formerly_heldout"  # the package with one package for each author's layouts


@dataclass(frozen=True)
class Paper:
    """One paper as it was read."""

    type: str
    fields: Fields  # the truth
    author: str  # who drew the layout: "tenth", "layouts", "written"; a test by author leaves all of that author's out
    layout: str
    language: str  # ISO 639-1
    quality: Quality
    pages: tuple[Page, ...]


def read_papers(
    seeds: Sequence[int], qualities: Sequence[Quality] = ("digital",), sets: Sequence[LayoutSet] = LEARNED_FROM
) -> Iterator[Paper]:
    """Each layout once for each seed and quality; what is written as text needs no second seed: its wording stays."""
    with open_workbench() as bench:
        for which in sets:
            for quality in qualities:
                for seed in seeds[:1] if which == "written" else seeds:
                    yield from _read(which, quality, seed, bench)


def _read(which: LayoutSet, quality: Quality, seed: int, bench: Workbench) -> Iterator[Paper]:
    entries = [(number, entry) for number, entry in enumerate(registry.layouts(which)) if quality in entry.qualities]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        drawn = [write_paper(folder, entry, quality, f"{seed}/{number}") for number, entry in entries]
        files = [packet_file(folder / paper["file"]) for paper in drawn]
        pages: dict[str, list[Page]] = defaultdict(list)
        for at in range(0, len(files), PILE):
            for page in read_pages(files[at : at + PILE], bench.readings, bench.pool, lambda page: None, bench.fresh):
                pages[page.file].append(page)
    for (_, entry), paper in zip(entries, drawn, strict=True):
        yield Paper(
            type=entry.type,
            fields=paper["fields"],
            author=author_of(entry),
            layout=entry.name,
            language=entry.language,
            quality=quality,
            pages=tuple(pages[paper["file"]]),
        )


def author_of(entry: Layout) -> str:
    """Whose layout it is, from where it is drawn."""
    if entry.set == "written":
        return entry.set
    places = entry.draw.__module__.split(".")
    return places[places.index(SETS_OF_AUTHORS) + 1] if SETS_OF_AUTHORS in places else places[-2]
