"""Learns what triage holds of a page's words: `python -m tests.learning.triage` writes `extractors/triage/learned.npz`.

A linear softmax over runs of one to three words, those that layouts of several authors share, so that no single author's
habit is learned. They are kept as numbers; common names of the invented persons may be among them. In each pass half of a
page's runs or more are left out: what is learned must not hang on few of them. `--without tenth` leaves an author out: how
well it tells papers of that author is honest only then.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from extractors.triage.learned import FEWEST_RUNS, FILE, Learned, runs_of
from extractors.triage.sheet import lay_out
from sample_docs.generator.registry import QUALITIES
from schemas.document import DocumentType
from schemas.page import PageState
from tests.learning.papers import Paper, read_papers

FEWEST_LAYOUTS, FEWEST_HANDS = 3, 2  # that share a run; each paper written as text is of a hand of its own
MOST_RUNS = 30_000  # kept, those that weigh most: about 1 MB
PASSES, AT_ONCE, STEP, DECAY = 12, 64, 0.02, 0.01
LEFT_OUT = (0.25, 0.5, 0.9)  # shares of a page's runs, by turns
LARGEST = 127  # of an int8
SEED = 0


@dataclass(frozen=True)
class Sample:
    """One page to learn from."""

    type: DocumentType
    layout: tuple[str, str]
    hand: str
    runs: NDArray[np.uint32]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--without", default="", help="authors left out, with commas between")
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--quality", default="digital", help=f"of {', '.join(QUALITIES)}")
    given = parser.parse_args()
    seeds = [int(seed) for seed in given.seeds.split(",")]
    papers = read_papers(seeds, [quality for quality in QUALITIES if quality in given.quality.split(",")])
    save(learn(samples(paper for paper in papers if paper.author not in given.without.split(","))), given.out)


def samples(papers: Iterable[Paper]) -> list[Sample]:
    """Each page that was read and says something."""
    found = []
    for paper in papers:
        hand = f"{paper.author}/{paper.layout}" if paper.author == "written" else paper.author
        for page in paper.pages:
            if page.state is PageState.READ and page.words:
                runs = runs_of(lay_out(page).words)
                found.append(Sample(DocumentType(paper.type), (paper.type, paper.layout), hand, runs))
    return found


def learn(pages: Sequence[Sample]) -> Learned:
    """The weights of the runs that count, as they are kept."""
    runs = shared_runs(pages)
    types = tuple(sorted({page.type for page in pages}))
    weights, biases = _fit([_places(page.runs, runs) for page in pages], [types.index(page.type) for page in pages], len(runs))
    kept = np.sort(np.argsort(-np.abs(weights).max(axis=1), kind="stable")[:MOST_RUNS])
    scales = np.abs(weights).max(axis=0) / LARGEST
    rounded = np.rint(weights[kept] / scales).astype(np.int8)
    return Learned(types, runs[kept], rounded, scales.astype(np.float32), biases.astype(np.float32))


def shared_runs(pages: Iterable[Sample]) -> NDArray[np.uint32]:
    """The runs that stand in enough layouts, by enough hands."""
    layouts: dict[int, set[tuple[str, str]]] = defaultdict(set)
    hands: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        for run in page.runs.tolist():
            layouts[run].add(page.layout)
            hands[run].add(page.hand)
    enough = [run for run in layouts if len(layouts[run]) >= FEWEST_LAYOUTS and len(hands[run]) >= FEWEST_HANDS]
    return np.array(sorted(enough), dtype=np.uint32)


def _places(runs: NDArray[np.uint32], known: NDArray[np.uint32]) -> NDArray[np.int64]:
    places = np.searchsorted(known, runs)
    places[places == len(known)] = 0
    return places[known[places] == runs].astype(np.int64)


def _fit(bags: Sequence[NDArray[np.int64]], truths: Sequence[int], width: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    torch.manual_seed(SEED)
    chance = np.random.default_rng(SEED)
    often = Counter(truths)
    rarity = torch.tensor([(len(truths) / len(often) / often[truth]) ** 0.5 for truth in truths])
    wanted = torch.tensor(truths)
    weights = torch.zeros(width, len(often), requires_grad=True)
    biases = torch.zeros(len(often), requires_grad=True)
    learner = torch.optim.AdamW([{"params": [weights], "weight_decay": DECAY}, {"params": [biases], "weight_decay": 0}], lr=STEP)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(learner, PASSES)
    for _ in range(PASSES):
        for chosen in np.array_split(chance.permutation(len(bags)), -(-len(bags) // AT_ONCE)):
            thinned = [bags[one][chance.random(len(bags[one])) >= chance.choice(LEFT_OUT)] for one in chosen]
            sizes = np.array([len(bag) for bag in thinned])
            told = torch.nn.functional.embedding_bag(
                torch.from_numpy(np.concatenate(thinned)),
                weights,
                torch.from_numpy(np.cumsum(sizes) - sizes),
                mode="sum",
                per_sample_weights=torch.from_numpy(np.repeat(np.maximum(sizes, FEWEST_RUNS) ** -0.5, sizes).astype(np.float32)),
            )
            losses = torch.nn.functional.cross_entropy(told + biases, wanted[chosen], reduction="none")
            learner.zero_grad()
            (losses * rarity[chosen]).mean().backward()
            learner.step()
        slower.step()
    return weights.detach().numpy(), biases.detach().numpy()


def save(learned: Learned, file: Path) -> None:
    names = np.array([one.value for one in learned.types])
    np.savez_compressed(
        file, types=names, runs=learned.runs, weights=learned.weights, scales=learned.scales, biases=learned.biases
    )


if __name__ == "__main__":
    main()
