"""Sets the plain text of the YAML files beside it on a page, and registers each paper as a layout.

A file holds a list of {type, language, text, truth}. Where two or more spaces stand between words a column begins; `# `
starts a large line, `---` is a rule across the page, `===` a new page. The same text is set now in one type, now in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import yaml

from sample_docs.generator.paper import LEADING, Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Draw, Fields, layout

COLUMNS = 96  # characters across the page
LARGE = 1.5  # times the type size
FAMILIES = ("sans", "serif", "mono", "narrow", "dejavu-condensed", "free-sans", "free-serif", "helvetica", "times", "courier")
CELL = re.compile(r"\S+(?: \S+)*")


def sheet(text: str, truth: Fields, name: str) -> Draw:
    """The function that draws that text."""

    def draw(paper: Paper, case: Case, rng: Random) -> Fields:
        paper.family, paper.points, paper.margin = rng.choice(FAMILIES), rng.uniform(8.6, 10.4), 50.0
        paper.y = paper.margin
        for line in text.splitlines():
            write_line(paper, line.rstrip())
        return truth

    draw.__name__ = name
    return draw


def write_line(paper: Paper, line: str) -> None:
    """One line of the text at the cursor."""
    if line == "===":
        return paper.new_page()
    large = line.startswith("# ")
    points = paper.points * (LARGE if large else 1.0)
    paper.room(points * LEADING)
    paper.y += points * LEADING
    if line == "---":
        return paper.rule(paper.y - points / 3)
    unit = (paper.width - 2 * paper.margin) / COLUMNS
    for start, words, end in cells(line.removeprefix("# ")):
        room = (end - start) * unit if end else paper.width - paper.margin / 2 - paper.margin - start * unit
        paper.text(paper.margin + start * unit, paper.y, words, paper.fitted(words, room, points), "bold" if large else "regular")
    return None


def cells(line: str) -> Iterator[tuple[int, str, int | None]]:
    """Where each cell of a line starts, its words, and where it must end (None: at the margin), in characters."""
    found = list(CELL.finditer(line))
    ends = [cell.start() - 1 for cell in found[1:]] + [None]
    for cell, end in zip(found, ends, strict=False):
        yield cell.start(), cell.group(), end


for path in sorted(Path(__file__).parent.glob("*.yaml")):
    for number, paper in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1):
        name = f"{path.stem}_{number:02}"
        layout(paper["type"], language=paper["language"], set="written")(sheet(paper["text"], paper["truth"], name))
