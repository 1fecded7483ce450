"""The layouts: small functions that draw one paper and say what they have written on it.

To add a layout, write in a module of `layouts/` (or `heldout/`, with `set="heldout"`):

    @layout("lease", language="en")
    def ontario_standard(paper: Paper, case: Case, rng: Random) -> Fields:
        paper.heading("Residential Tenancy Agreement")
        paper.beside([("Tenant", case.person.full_name)])
        return {"name": case.person.full_name}

`paper` is a sheet to write on (paper.py; draw.py has letterheads, stamps, signatures, security backgrounds), `case` all
facts about the applicant (people.py), `rng` the only source of chance. What is returned is the truth: the fields of
CONTRACT section 4 that stand on this paper, and no others, as the contract normalises them (ISO dates, identifiers
without spaces or dashes, money as a decimal, sex M/F/X, states ICAO alpha-3, provinces two letters; names as printed).
Every module of the packages is imported by `load()`; nothing else has to be told of a new one.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

from sample_docs.generator.paper import A4, LETTER, Paper, Size
from sample_docs.generator.people import Case

Fields = dict[str, "str | bool | list[list[str]]"]
Draw = Callable[[Paper, Case, Random], Fields]
LayoutSet = Literal["dev", "heldout", "written", "special"]  # written: about persons of their own; special: in packets that ask
Quality = Literal["digital", "scan", "poor", "photo"]
QUALITIES: tuple[Quality, ...] = ("digital", "scan", "poor", "photo")

SIZES: dict[str, Size] = {"letter": LETTER, "a4": A4}
LAYOUT_PACKAGES = (
    "sample_docs.generator.layouts",
    "sample_docs.generator.formerly_heldout.first",
    "sample_docs.generator.formerly_heldout.second",
    "sample_docs.generator.formerly_heldout.third",
    "sample_docs.generator.formerly_heldout.fourth",
    "sample_docs.generator.formerly_heldout.fifth",
    "sample_docs.generator.formerly_heldout.sixth",
    "sample_docs.generator.formerly_heldout.seventh",
    "sample_docs.generator.formerly_heldout.eighth",
    "sample_docs.generator.formerly_heldout.ninth",
    "sample_docs.generator.formerly_heldout.tenth",
    "sample_docs.generator.written",
    "sample_docs.generator.heldout",
)


@dataclass(frozen=True)
class Layout:
    """One way a document type looks."""

    type: str
    name: str
    set: LayoutSet
    language: str  # ISO 639-1 of the wording
    size: Size  # points
    qualities: tuple[Quality, ...]  # an XFA form exists only as a file; a passport is never born digital
    draw: Draw
    native: bool = False  # issued abroad: names keep letters that Canadian systems do not take


@dataclass(frozen=True)
class Drawn:
    """A paper as a clean PDF, and the truth about it."""

    pdf: bytes
    pages: int
    fields: Fields


_REGISTRY: dict[tuple[LayoutSet, str, str], Layout] = {}


def layout(
    type: str,
    *,
    language: str = "en",
    set: LayoutSet = "dev",
    size: str | Size = "letter",
    qualities: tuple[Quality, ...] = QUALITIES,
    native: bool = False,
) -> Callable[[Draw], Draw]:
    """Registers a drawing function as a layout of a document type; its name is the layout's name."""

    def register(draw: Draw) -> Draw:
        sheet = SIZES[size] if isinstance(size, str) else size
        entry = Layout(type, draw.__name__, set, language, sheet, qualities, draw, native)
        if _REGISTRY.setdefault((set, type, draw.__name__), entry) is not entry:
            raise ValueError(f"two {set} layouts of {type} are called {draw.__name__}")
        return draw

    return register


def load() -> None:
    """Imports every layout module, which registers what it holds."""
    for package in LAYOUT_PACKAGES:
        for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
            importlib.import_module(f"{package}.{module.name}")


def layouts(set: LayoutSet = "dev", type: str | None = None) -> list[Layout]:
    """All layouts of a set, of one type or of all, in order of their registration."""
    load()
    return [entry for entry in _REGISTRY.values() if entry.set == set and type in (None, entry.type)]


def find(type: str, name: str) -> Layout:
    """The layout of that type and name that packets may use; KeyError says which ones there are."""
    load()
    own = {entry.name: entry for entry in layouts("dev", type) + layouts("special", type)}
    if name not in own:
        raise KeyError(f"{type} has no layout {name!r}; it has: {', '.join(own)}")
    return own[name]


def draw(entry: Layout, case: Case, seed: str) -> Drawn:
    """Draws one paper; the same case and seed give the same paper."""
    rng = Random(f"{seed}/{entry.type}/{entry.name}")
    paper = Paper(entry.size)
    fields = entry.draw(paper, case if entry.native else case.in_latin1(), rng)
    pdf = paper.pdf()
    return Drawn(pdf, paper.pages, fields)
