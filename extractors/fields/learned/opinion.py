"""How likely each word of a document is part of each field's value, by the weights that were learned.

Each feature of a word has a row of numbers; the rows' sum goes through one hidden layer, beside the document's type. The
arithmetic is numpy's alone.
"""

from __future__ import annotations

import datetime as dt
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extractors.fields.layout import Layout, Token
from extractors.fields.learned.surroundings import NAME, Surroundings, named, surroundings_of
from schemas.document import DocumentType

WEIGHTS = Path(__file__).with_name("weights.npz")

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned. F features, T types, D fields; the widths are the trainer's choice."""

    vocabulary: frozenset[str]
    known: NDArray[np.uint32]  # F: checksums of the features, ascending
    rows: NDArray[np.int8]  # F x width
    scale: Rows  # width: what one step of a row is worth
    types: dict[str, int]
    early: Rows  # T x width: added to a word's sum
    late: Rows  # T x hidden: added to the hidden layer
    into: Rows  # hidden x width
    into_bias: Rows
    out: Rows  # D x hidden
    out_bias: Rows
    fields: dict[str, int]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The weights that this edition brings along."""
    with np.load(WEIGHTS) as file:
        kept: dict[str, Any] = {name: file[name] for name in file.files}
    for name in ("scale", "early", "late", "into", "into_bias", "out", "out_bias"):
        kept[name] = kept[name].astype(np.float32)
    kept["vocabulary"] = frozenset(str(word) for word in kept["vocabulary"])
    for name in ("types", "fields"):
        kept[name] = {str(word): number for number, word in enumerate(kept[name])}
    return Weights(**kept)


@dataclass(frozen=True, slots=True, eq=False)
class Opinion:
    """The chance of each word of a document to be part of each field's value."""

    chances: Rows  # words x fields
    fields: dict[str, int]
    numbers: dict[tuple[int, int], int]  # layout's number, word's index → row

    def of(self, field: str, page: int, tokens: Iterable[Token]) -> float | None:
        """The mean chance of some words to be the field's; None where it has no opinion on the field or any of the words."""
        if field not in self.fields:
            return None
        rows = [self.numbers[page, token.index] for token in tokens if (page, token.index) in self.numbers]
        return float(self.chances[rows, self.fields[field]].mean()) if rows else None

    def places_of(self, field: str, least: float) -> list[tuple[int, int]]:
        """The words (layout's number, word's index) of at least some chance to be the field's, in reading order."""
        if field not in self.fields:
            return []
        enough = self.chances[:, self.fields[field]] >= least
        return [place for place, row in self.numbers.items() if enough[row]]


def opinion_of(kind: DocumentType, layouts: Sequence[Layout], as_of: dt.date) -> Opinion:
    """The opinion on a document's words; empty where nothing was learned of its type.

    Args:
        layouts: the document's pages, in order; they are numbered from 0.
        as_of: the day by which two-digit years are resolved.
    """
    learned = weights()
    around = surroundings_of(layouts, learned.vocabulary, as_of) if kind.value in learned.types else Surroundings()
    if not around.words:
        return Opinion(np.zeros((0, 0), np.float32), {}, {})
    of_cells = _sums(around.of_cells, learned)
    summed = _sums(around.features, learned) + of_cells[around.cells] + learned.early[learned.types[kind.value]]
    hidden = np.maximum(summed, 0) @ learned.into.T + learned.into_bias + learned.late[learned.types[kind.value]]
    chances = 1 / (1 + np.exp(-np.clip(np.maximum(hidden, 0) @ learned.out.T + learned.out_bias, -30, 30)))
    numbers = {(page, token.index): row for row, (page, token) in enumerate(around.words)}
    return Opinion(chances, learned.fields, numbers)


def is_strange(word: str) -> bool:
    """Whether a word with a capital is none of the language's: part of a name, most likely."""
    return named(word, weights().vocabulary) == NAME and word[-1:].isalpha()


def checksum(feature: str) -> int:
    """What a feature is known by."""
    return zlib.crc32(feature.encode())


def _sums(features: Sequence[Sequence[str]], learned: Weights) -> Rows:
    """The sum of the rows of each group of features; features that were not learned count nothing."""
    flat = np.fromiter((checksum(feature) for group in features for feature in group), np.uint32)
    at = np.minimum(np.searchsorted(learned.known, flat), len(learned.known) - 1)
    rows = learned.rows[at].astype(np.float32)
    rows[learned.known[at] != flat] = 0
    starts = np.cumsum([0, *(len(group) for group in features[:-1])])
    sums: Rows = np.add.reduceat(rows, starts)
    return sums * learned.scale
