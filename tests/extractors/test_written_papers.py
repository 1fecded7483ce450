"""Papers written as text in wordings of their own (`sample_docs/generator/written`) are told apart and read.

Their text is set as a typewriter would. What is known not to be read yet is listed in `written_misses.yaml`: whoever
mends it takes it off the list. A wrong value that would be accepted is never on it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from extractors.fields import read_fields
from extractors.triage import triage
from sample_docs.generator import written
from sample_docs.generator.written.sheets import CELL
from schemas.page import Page
from tests.benchmarks.accuracy import same
from tests.extractors.fields.test_invented_papers import typewritten
from tests.extractors.fields.typeset import AS_OF, page

UNRECOGNISED = "type"  # among a paper's misses: it is taken for another type, or for none
MISSES = Path(__file__).with_name("written_misses.yaml")


class Written(NamedTuple):
    """A paper as it was written down."""

    id: str
    type: str
    text: str
    truth: dict[str, object]


def papers() -> list[Written]:
    """Every paper of every file."""
    return [
        Written(f"{path.stem}_{number:02}", paper["type"], paper["text"], paper["truth"])
        for path in sorted(Path(written.__path__[0]).glob("*.yaml"))
        for number, paper in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1)
    ]


@cache
def known_misses() -> dict[str, list[str]]:
    return yaml.safe_load(MISSES.read_text(encoding="utf-8")) or {}


@pytest.mark.parametrize("paper", papers(), ids=lambda paper: f"{paper.type}-{paper.id}")
def test_a_written_paper_is_read(paper: Written) -> None:
    missed, accepted = misses_of(paper)
    assert accepted == []
    assert sorted(missed) == sorted(known_misses().get(paper.id, ()))


def misses_of(paper: Written) -> tuple[list[str], list[str]]:
    """What is not read right of a paper, and what of that would be accepted."""
    sheets = typewritten_pages(paper.text)
    documents, _ = triage(sheets)
    document = next((one for one in documents if one.type.value == paper.type), None)
    if document is None:
        return [UNRECOGNISED], []
    found = read_fields(document, sheets, AS_OF).fields
    missed = [name for name, truth in paper.truth.items() if name not in found or not same(name, truth, found[name].value)]
    return missed, [name for name in missed if name in found and found[name].accepted]


def typewritten_pages(text: str) -> tuple[Page, ...]:
    """The pages of a text; its lines for a printer (`===`, `---`, `# `) are no print."""
    pages = text.replace("\n---\n", "\n\n").replace("\n# ", "\n").removeprefix("# ").split("\n===\n")
    return tuple(page(*typewritten(sheet, CELL.pattern), number=number) for number, sheet in enumerate(pages, start=1))
