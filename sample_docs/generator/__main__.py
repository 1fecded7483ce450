"""python -m sample_docs.generator: draws the sample inbox again, or single papers for the accuracy benchmark."""

from __future__ import annotations

import argparse
from pathlib import Path

from sample_docs.generator.inbox import write_expected, write_inbox
from sample_docs.generator.papers import write_papers
from sample_docs.generator.registry import QUALITIES

SAMPLE_DOCS = Path(__file__).parent.parent


def main() -> None:
    """Reads the command line and draws."""
    parser = argparse.ArgumentParser(prog="python -m sample_docs.generator", description=__doc__)
    parser.add_argument("--out", type=Path, default=SAMPLE_DOCS, help="where inbox/, expected/ and README.md go")
    parser.add_argument("--expected", action="store_true", help="write expected/ and README.md again, the inbox as it lies")
    parser.add_argument("--papers", type=Path, metavar="DIR", help="draw single papers there instead, with truth.json beside")
    parser.add_argument("--layouts", choices=("dev", "heldout"), default="dev")
    parser.add_argument("--per-type", type=int, default=8, metavar="N", help="papers of each type in each quality")
    parser.add_argument("--quality", default=",".join(QUALITIES), help="some of digital,scan,poor,photo")
    parser.add_argument("--types", default="", help="only these document types, comma between")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.papers:
        qualities = [quality for quality in QUALITIES if quality in given.quality.split(",")]
        types = [name for name in given.types.split(",") if name]
        count = write_papers(
            given.papers, set=given.layouts, per_type=given.per_type, qualities=qualities, seed=given.seed, types=types
        )
        print(f"{count} papers in {given.papers}")  # noqa: T201
    else:
        count = write_expected(given.out) if given.expected else write_inbox(given.out)
        print(f"{count} packets in {given.out / 'inbox'}")  # noqa: T201


if __name__ == "__main__":
    main()
