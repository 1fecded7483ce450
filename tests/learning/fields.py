"""Learns the second opinion on fields (`extractors/fields/learned`): `python -m tests.learning.fields`.

Needs the extra `learn`. Every paper of the development layouts is drawn, read and its truth looked for among its words; a
small net learns which words are part of which field's value. `--without AUTHOR` leaves an author's layouts out and says how
often the likeliest word of a field is right on them: what to expect of papers by somebody new.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from extractors.fields.layout import Layout, Token, lay_out
from extractors.fields.learned.opinion import WEIGHTS, checksum
from extractors.fields.learned.surroundings import Surroundings, surroundings_of
from extractors.values.normalised import fold
from extractors.values.places import read_province
from sample_docs.generator.countries import COUNTRIES
from schemas.document import DocumentType
from schemas.document_types import load_document_types
from schemas.field_types import Kind
from schemas.page import PageState
from tests.learning.papers import Paper, read_papers

AS_OF = dt.date(2025, 6, 1)  # the papers are dated 2023 and 2024
SEEN_BY = 3  # layouts, from which a feature is kept
SPOKEN_BY, PRINTED_BY = 2, 6  # layouts, from which a word in small letters, any word, is one of the language
SPOKEN_AS_WELL = 25  # the same of a word in small letters that is part of a name too: "de"
WIDTH, HIDDEN = 48, 192
EPOCHS, BATCH = 6, 512
FEATURES_LOST, UNITS_LOST = 0.15, 0.3  # at random while learning, so that no single one is relied on
WORDS_OF_NOTHING = 0.6  # of the words that are no value, the part that is learned from in each epoch
STEP_OF_ROWS, STEP, LAST_STEP = 0.05, 2e-3, 0.3
LONGEST_VALUE, LONGEST_PROVINCE = 16, 3  # words


@dataclass(frozen=True)
class Example:
    """A paper as it is learned from."""

    paper: Paper
    around: Surroundings
    told: dict[str, set[int]]  # field → its words
    judged: frozenset[str]  # fields whose truth was found among the words, or that the paper does not have


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--without", default="", help="an author whose layouts are not learned from")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    torch.set_num_threads(1)  # its steps are small: threads only wait for one another
    papers = [*read_papers(range(1, given.seeds + 1)), *read_papers((given.seeds + 1,), ("scan",), ("dev",))]
    learn(papers, given.without, given.out)


def learn(papers: Sequence[Paper], without: str, out: Path) -> None:
    """Learn from all papers but one author's, write the weights, and say how they do on that author's."""
    torch.manual_seed(1)
    kept = [paper for paper in papers if paper.author != without]
    vocabulary = vocabulary_of(kept)
    examples = [example(paper, vocabulary) for paper in kept]
    known = known_features(examples)
    fields = sorted({name for one in examples for name in one.told})
    types = sorted({one.paper.type for one in examples})
    net = Net(len(known), len(types), len(fields))
    teach(net, Batch.of(examples, known, types, fields))
    save(out, net, vocabulary, known, types, fields)
    apart = [example(paper, vocabulary) for paper in papers if paper.author == without]
    if apart:
        tell(net, apart, known, types, fields)


def vocabulary_of(papers: Sequence[Paper]) -> frozenset[str]:
    """Words of the language: written in small letters by two layouts, or printed by several; a name only if by very many."""
    small: dict[str, set[str]] = defaultdict(set)
    printed: dict[str, set[str]] = defaultdict(set)
    names = {word for country in COUNTRIES for one in (country.family_names, country.men, country.women) for word in _words(*one)}
    for paper in papers:
        names.update(word for name, value in paper.fields.items() if "name" in name for word in _words(str(value)))
        for page in paper.pages:
            for word in re.findall(r"[^\W\d_]+", re.sub(r"\S*(?:@|www|http)\S*", " ", page.text)):
                printed[fold(word)].add(paper.layout)
                if word[0].islower():
                    small[fold(word)].add(paper.layout)
    return frozenset(
        word
        for word in printed
        if len(small[word]) >= (SPOKEN_AS_WELL if word in names else SPOKEN_BY)
        or (len(printed[word]) >= PRINTED_BY and word not in names)
    )


def _words(*texts: str) -> list[str]:
    return [word for text in texts for word in re.findall(r"\w+", fold(text))]


def example(paper: Paper, vocabulary: frozenset[str]) -> Example:
    """A paper's words with their surroundings and which of them are which field's value."""
    layouts = [lay_out(page) for page in paper.pages if page.state is PageState.READ and page.words]
    around = surroundings_of(layouts, vocabulary, AS_OF)
    specs = load_document_types()[DocumentType(paper.type)].fields
    numbers = {(page, token.index): at for at, (page, token) in enumerate(around.words)}
    told: dict[str, set[int]] = {}
    for name, truth in paper.fields.items():
        if name not in specs or not isinstance(truth, str) or not truth:
            continue
        if specs[name].kind is Kind.DATE:
            found = {at for day, words in around.dates if day == truth for at in words}
        elif specs[name].kind is Kind.PROVINCE:
            found = {numbers[key] for key in provinces(layouts, truth) if key in numbers}
        else:
            printed = printings(layouts, truth, any_order=name == "name")
            found = {numbers[key] for key in printed if key in numbers}
        if found:
            told[name] = found
    judged = frozenset(name for name in specs if name in told or name not in paper.fields)
    return Example(paper, around, told, judged)


def printings(layouts: Sequence[Layout], truth: str, any_order: bool) -> Iterator[tuple[int, int]]:
    """The words (layout's number, word's index) of each place of a line that spells a value, spaces and marks apart."""
    wanted, parts = spelled(truth), sorted(_words(truth))
    for number, layout in enumerate(layouts):
        for line in layout.lines:
            spelt = [spelled(token.text) for token in line.tokens]
            for start in range(len(spelt)):
                for end in range(start + 1, min(len(spelt), start + LONGEST_VALUE) + 1):
                    length = sum(map(len, spelt[start:end]))
                    if length > len(wanted):
                        break
                    if length < len(wanted) or not spelt[start] or not spelt[end - 1]:
                        continue
                    if "".join(spelt[start:end]) == wanted or (any_order and parts == _parts(line.tokens[start:end])):
                        yield from ((number, token.index) for token in line.tokens[start:end])


def provinces(layouts: Sequence[Layout], truth: str) -> Iterator[tuple[int, int]]:
    """The words (layout's number, word's index) that name a province, by its letters or in full."""
    for number, layout in enumerate(layouts):
        for line in layout.lines:
            for start in range(len(line.tokens)):
                for end in range(start + 1, min(len(line.tokens), start + LONGEST_PROVINCE) + 1):
                    text = " ".join(token.text for token in line.tokens[start:end])
                    named = read_province(text)
                    if text.strip("(),.") == truth or (named and named.value == truth and spelled(named.raw) == spelled(text)):
                        yield from ((number, token.index) for token in line.tokens[start:end])


def spelled(text: str) -> str:
    return "".join(_words(text))


def _parts(tokens: Iterable[Token]) -> list[str]:
    return sorted(_words(*(token.text for token in tokens)))


def known_features(examples: Sequence[Example]) -> NDArray[np.uint32]:
    """The checksums of the features that several layouts have, ascending."""
    seen: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for one in examples:
        for group in (*one.around.features, *one.around.of_cells):
            for feature in group:
                by = seen[checksum(feature)]
                if len(by) < SEEN_BY:
                    by.add((one.paper.type, one.paper.layout))
    return np.array(sorted(feature for feature, by in seen.items() if len(by) >= SEEN_BY), np.uint32)


@dataclass
class Batch:
    """Words as numbers: N words, D fields."""

    features: torch.Tensor  # flat: numbers of known features
    starts: NDArray[np.int64]  # N + 1: where each word's begin
    types: torch.Tensor  # N
    wanted: torch.Tensor  # N x D
    counts: torch.Tensor  # N x D: 0 where the truth was not found on the paper

    @classmethod
    def of(cls, examples: Sequence[Example], known: NDArray[np.uint32], types: Sequence[str], fields: Sequence[str]) -> Batch:
        features, lengths, kinds, wanted, counts = [], [], [], [], []
        place = {name: at for at, name in enumerate(fields)}
        for one in examples:
            around = one.around
            of_cells = [_numbers(group, known) for group in around.of_cells]
            for group, cell in zip(around.features, around.cells, strict=True):
                own = _numbers(group, known)
                features += (own, of_cells[cell])
                lengths.append(len(own) + len(of_cells[cell]))
            truth = np.zeros((len(around.words), len(fields)), np.float32)
            for name, words in one.told.items():
                if name in place:
                    truth[sorted(words), place[name]] = 1
            counted = np.zeros(len(fields), np.float32)
            counted[[place[name] for name in one.judged if name in place]] = 1
            wanted.append(truth)
            counts.append(np.repeat(counted[None], len(around.words), 0))
            kinds += [types.index(one.paper.type)] * len(around.words)
        return cls(
            torch.from_numpy(np.concatenate(features)),
            np.concatenate([[0], np.cumsum(lengths)]),
            torch.tensor(kinds),
            torch.from_numpy(np.concatenate(wanted)),
            torch.from_numpy(np.concatenate(counts)),
        )


def _numbers(features: Sequence[str], known: NDArray[np.uint32]) -> NDArray[np.int64]:
    sums = np.fromiter((checksum(feature) for feature in features), np.uint32)
    at = np.minimum(np.searchsorted(known, sums), len(known) - 1)
    return at[known[at] == sums].astype(np.int64)


class Net(torch.nn.Module):
    """The arithmetic of `extractors.fields.learned.opinion`, with what is lost while learning."""

    def __init__(self, features: int, types: int, fields: int) -> None:
        super().__init__()
        self.rows = torch.nn.EmbeddingBag(features, WIDTH, mode="sum", sparse=True)
        self.early = torch.nn.Embedding(types, WIDTH)
        self.late = torch.nn.Embedding(types, HIDDEN)
        self.into = torch.nn.Linear(WIDTH, HIDDEN)
        self.out = torch.nn.Linear(HIDDEN, fields)
        self.lose = torch.nn.Dropout(UNITS_LOST)
        torch.nn.init.normal_(self.rows.weight, std=0.02)
        torch.nn.init.normal_(self.early.weight, std=0.02)
        torch.nn.init.zeros_(self.late.weight)

    def forward(self, features: torch.Tensor, starts: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        summed = self.lose(torch.relu(self.rows(features, starts) + self.early(types)))
        hidden = self.lose(torch.relu(self.into(summed) + self.late(types)))
        return self.out(hidden)  # type: ignore[no-any-return]


def teach(net: Net, batch: Batch) -> None:
    chance = np.random.default_rng(1)
    rows = torch.optim.Adagrad(net.rows.parameters(), lr=STEP_OF_ROWS)
    rest = torch.optim.Adam([weight for name, weight in net.named_parameters() if not name.startswith("rows.")], lr=STEP)
    is_value, lengths = (batch.wanted.sum(1) > 0).numpy(), torch.from_numpy(np.diff(batch.starts))
    for epoch in range(EPOCHS):
        step = LAST_STEP if epoch == EPOCHS - 1 else 1.0
        rows.param_groups[0]["lr"], rest.param_groups[0]["lr"] = STEP_OF_ROWS * step, STEP * step
        order = chance.permutation(len(is_value))
        order = order[is_value[order] | (chance.random(len(order)) < WORDS_OF_NOTHING)]
        for at in range(0, len(order), BATCH):
            ids = torch.from_numpy(order[at : at + BATCH])
            features = torch.cat([batch.features[batch.starts[i] : batch.starts[i + 1]] for i in ids.tolist()])
            kept = torch.rand(len(features)) > FEATURES_LOST
            owner = torch.repeat_interleave(torch.arange(len(ids)), lengths[ids])[kept]
            counted = torch.bincount(owner, minlength=len(ids))
            starts = torch.cat([torch.zeros(1, dtype=torch.long), counted.cumsum(0)[:-1]])
            guess = net(features[kept], starts, batch.types[ids])
            apart = torch.nn.functional.binary_cross_entropy_with_logits(guess, batch.wanted[ids], reduction="none")
            loss = (apart * batch.counts[ids]).sum() / len(ids)
            rows.zero_grad()
            rest.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            rows.step()
            rest.step()
        say(f"epoch {epoch + 1}: loss {loss.item():.4f}")


def save(
    out: Path, net: Net, vocabulary: frozenset[str], known: NDArray[np.uint32], types: Sequence[str], fields: Sequence[str]
) -> None:
    """Write the weights, the rows in 127 steps to either side."""
    rows = net.rows.weight.detach().numpy()
    scale = np.abs(rows).max(axis=0) / 127
    kept: Mapping[str, NDArray[np.generic]] = {
        "vocabulary": np.array(sorted(vocabulary)),
        "known": known,
        "rows": np.round(rows / scale).astype(np.int8),
        "scale": scale,
        "types": np.array(types),
        "fields": np.array(fields),
        "early": net.early.weight.detach().numpy().astype(np.float16),
        "late": net.late.weight.detach().numpy().astype(np.float16),
        "into": net.into.weight.detach().numpy().astype(np.float16),
        "into_bias": net.into.bias.detach().numpy(),
        "out": net.out.weight.detach().numpy().astype(np.float16),
        "out_bias": net.out.bias.detach().numpy(),
    }
    np.savez_compressed(out, allow_pickle=False, **kept)
    say(f"{out.name}: {out.stat().st_size / 1e6:.1f} MB, {len(known)} features, {len(vocabulary)} words, {len(fields)} fields")


def tell(net: Net, apart: Sequence[Example], known: NDArray[np.uint32], types: Sequence[str], fields: Sequence[str]) -> None:
    """Say of each field how often its likeliest word on a paper is one of its value."""
    net.eval()
    right: dict[str, list[bool]] = defaultdict(list)
    apart = [one for one in apart if one.paper.type in types and one.around.words]
    batch = Batch.of(apart, known, types, fields)
    with torch.no_grad():
        chances = net(batch.features, torch.from_numpy(batch.starts[:-1]), batch.types).numpy()
    at = 0
    for one in apart:
        own = chances[at : at + len(one.around.words)]
        at += len(own)
        for name in one.told.keys() & set(fields):
            right[name].append(int(own[:, fields.index(name)].argmax()) in one.told[name])
    for name, hits in sorted(right.items(), key=lambda item: sum(item[1]) - len(item[1])):
        say(f"{name}: {sum(hits)} of {len(hits)}")
    every = [hit for hits in right.values() for hit in hits]
    say(f"all: {100 * sum(every) / len(every):.2f}% of {len(every)}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a training run tells how it goes


if __name__ == "__main__":
    main()
