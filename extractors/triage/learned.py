"""What a page's words as a whole say it is: an opinion learned from papers, beside the phrases that people wrote down.

It tells types apart that were learned (`learned.npz`, made by `python -m tests.learning.triage` from the invented papers of
all authors): each run of one to three words that several layouts share weighs for or against each type. It is a witness,
not a judge: `judgement.py` says how far it is believed. Without the file, or on a page of mostly unknown words, it has none.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extractors.triage.sheet import Sheet
from schemas.document import DocumentType

FILE = Path(__file__).with_name("learned.npz")

LONGEST_RUN = 3  # words
FEWEST_RUNS = 40
"""Runs a page must share with the papers learned from, for an opinion; fewer also weigh no more than so many."""

REMEMBERED_WORDS = 50_000
SPREAD = np.uint32(0x9E3779B1)  # 2^32 over the golden ratio: keeps "a b" and "b a" apart

ALIKE = (frozenset({DocumentType.IMM5645, DocumentType.IMM5707}),)
"""Forms with one wording, which only their number tells apart: what speaks for one speaks for the other."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The likeliest type, or the likeliest of those that are alike."""

    types: frozenset[DocumentType]
    sureness: float  # 0-1


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned: a row for each run of words, a column for each type."""

    types: tuple[DocumentType, ...]
    runs: NDArray[np.uint32]  # their numbers, ascending
    weights: NDArray[np.int8]
    scales: NDArray[np.float32]  # of each type: what a weight of 1 stands for
    biases: NDArray[np.float32]

    def opinion(self, sheet: Sheet) -> Opinion | None:
        """What the page is, by all its words; None where too few of them are known."""
        found = self._known(runs_of(sheet.words))
        if len(found) < FEWEST_RUNS:
            return None
        for_each = self.weights[found].sum(axis=0, dtype=np.int32) * self.scales / np.sqrt(len(found)) + self.biases
        shares = np.exp(for_each - for_each.max())
        return _likeliest(dict(zip(self.types, (shares / shares.sum()).tolist(), strict=True)))

    def _known(self, runs: NDArray[np.uint32]) -> NDArray[np.intp]:
        places = np.searchsorted(self.runs, runs)
        places[places == len(self.runs)] = 0
        known: NDArray[np.intp] = places[self.runs[places] == runs]
        return known


@cache
def load_learned(file: Path = FILE) -> Learned | None:
    """What was learned and is shipped with triage; None where there is nothing."""
    if not file.exists():
        return None
    with np.load(file, allow_pickle=False) as kept:
        types = tuple(DocumentType(name) for name in kept["types"].tolist())
        return Learned(types, kept["runs"], kept["weights"], kept["scales"], kept["biases"])


def runs_of(words: Sequence[str]) -> NDArray[np.uint32]:
    """The numbers of all runs of one to three folded words on a page, each once, ascending."""
    single = np.fromiter(map(_number, words), dtype=np.uint32, count=len(words))
    runs = [single]
    for length in range(1, min(LONGEST_RUN, len(words))):
        runs.append(runs[-1][:-1] * SPREAD + single[length:])
    return np.unique(np.concatenate(runs))


@lru_cache(maxsize=REMEMBERED_WORDS)
def _number(word: str) -> int:
    """A word's number; of digits only counts how many there are."""
    return zlib.crc32("".join("0" if letter.isdigit() else letter for letter in word).encode())


def _likeliest(shares: Mapping[DocumentType, float]) -> Opinion:
    best = max(shares, key=lambda one: shares[one])
    types = next((alike for alike in ALIKE if best in alike), frozenset({best}))
    return Opinion(types, sum(shares.get(one, 0.0) for one in types))
