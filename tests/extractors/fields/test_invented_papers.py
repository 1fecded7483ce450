"""Short papers in wordings of their own, written down with their truth before any of them was read (`papers/`).

Their text is set as a typewriter would: three spaces and more part two cells.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from schemas.document import FieldValue
from tests.benchmarks.accuracy import same
from tests.extractors.fields.typeset import Row, page, read

LEFT, PITCH = 0.05, 0.0098  # of the page's width: the margin, and a column of the typewriter
TOP, STEP = 0.05, 0.017  # of the page's height: the first line, and from one line to the next


class Written(NamedTuple):
    """A paper as it was written down."""

    type: str
    style: str
    text: str
    fields: dict[str, str]
    unread: tuple[str, ...] = ()  # fields that are known not to be read yet; they must not be read wrongly


def papers() -> list[Written]:
    """Every paper of the tables."""
    return [
        Written(path.stem, entry["style"], entry["text"], entry["fields"], tuple(entry.get("unread", ())))
        for path in sorted(Path(__file__).with_name("papers").glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def typewritten(text: str, cell: str = r"\S+(?: {1,2}\S+)*") -> list[Row]:
    """The rows of a text, its columns where the typewriter would set them."""
    rows: list[Row] = []
    for i, line in enumerate(text.splitlines()):
        cells = [(LEFT + PITCH * match.start(), match[0]) for match in re.finditer(cell, line)]
        if cells:
            rows.append((TOP + STEP * i, cells))
    return rows


@pytest.mark.parametrize("paper", papers(), ids=lambda paper: f"{paper.type}: {paper.style}")
def test_an_invented_paper_is_read(paper: Written) -> None:
    found = read(paper.type, page(*typewritten(paper.text)))
    missed = {name for name, truth in paper.fields.items() if not _right(found, name, truth)}
    assert missed == set(paper.unread)
    assert [name for name in missed if name in found and found[name].accepted] == []


def _right(found: dict[str, FieldValue], name: str, truth: object) -> bool:
    return name in found and same(name, truth if isinstance(truth, list) else str(truth), found[name].value)
