"""Parts of printed federal forms: sections of rows of cells, drawn as boxes or as captions with a shaded answer beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.paper import Paper

Cell = tuple[str, str, float]  # caption, answer, share of the row's width
Section = tuple[str, Sequence[Sequence[Cell]]]
Bar = Callable[[Paper, str], None]
NAVY = "#1f3d5c"


def dark_bar(paper: Paper, words: str) -> None:
    """White words on black."""
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 14, fill="#2b2b2b", stroke=None)
    paper.text(paper.margin + 4, paper.y + 10, words, 8.5, "bold", color="#ffffff")
    paper.y += 14


def ruled_bar(paper: Paper, words: str) -> None:
    """Blue words over a line."""
    paper.gap(6)
    paper.text(paper.margin, paper.y + 10, words, 10, "bold", color=NAVY)
    paper.rule(paper.y + 14, color=NAVY, weight=1.2)
    paper.y += 18


def boxed(paper: Paper, sections: Sequence[Section], bar: Bar = dark_bar, height: float = 27.0) -> None:
    """Cells in boxes, the caption small above the answer."""
    for title, rows in sections:
        paper.room(height * 2 + 20)
        if title:
            paper.gap(5)
            bar(paper, title)
        for row in rows:
            paper.room(height)
            whole, x = sum(share for _, _, share in row), paper.margin
            for caption, answer, share in row:
                width = (paper.width - 2 * paper.margin) * share / whole
                paper.box(x, paper.y, width, height)
                paper.text(x + 3, paper.y + 8, caption, paper.fitted(caption, width - 6, 6.2), color="#333333")
                paper.text(x + 5, paper.y + height - 6, answer, paper.fitted(answer, width - 9, 9.5))
                x += width
            paper.y += height


def sided(paper: Paper, sections: Sequence[Section], bar: Bar = ruled_bar, height: float = 19.0) -> None:
    """Every caption at the left, its answer in a shaded field at the right."""
    left, wide = paper.margin, paper.width - 2 * paper.margin
    for title, rows in sections:
        paper.room(height * 3 + 20)
        if title:
            bar(paper, title)
        for row in rows:
            for caption, answer, _ in row:
                paper.room(height)
                paper.text(left, paper.y + 12, caption, paper.fitted(caption, wide * 0.5 - 8, 8.2))
                paper.box(left + wide * 0.5, paper.y + 1, wide * 0.5, height - 3, fill="#e9eef6", stroke=None)
                paper.text(left + wide * 0.5 + 5, paper.y + 12, answer, paper.fitted(answer, wide * 0.5 - 10, 9.2))
                paper.y += height


def tinted(paper: Paper, sections: Sequence[Section], bar: Bar = ruled_bar, height: float = 31.0) -> None:
    """What a browser makes of the form: captions above tinted fields that stand apart from one another."""
    for title, rows in sections:
        paper.room(height * 2 + 24)
        if title:
            bar(paper, title)
        for row in rows:
            paper.room(height)
            whole, x = sum(share for _, _, share in row), paper.margin
            for caption, answer, share in row:
                width = (paper.width - 2 * paper.margin) * share / whole
                paper.text(x, paper.y + 9, caption, paper.fitted(caption, width - 8, 7.2))
                paper.box(x, paper.y + 12, width - 6, 15, fill="#e3ebfb", stroke="#b6c3de", weight=0.4)
                paper.text(x + 4, paper.y + 23, answer, paper.fitted(answer, width - 14, 9.5), family="courier")
                x += width
            paper.y += height


def signing(paper: Paper, labels: tuple[str, str], day: str, rng: Random, *, signed: bool) -> None:
    """A line to sign on, and one for the date, labels below."""
    paper.room(54)
    paper.gap(32)
    middle = paper.margin + 300
    if signed:
        draw.signature(paper, paper.margin + 30, paper.y - 4, rng)
        paper.text(middle + 6, paper.y - 4, day, 10)
    paper.rule(paper.y, paper.margin, middle - 24)
    paper.rule(paper.y, middle, middle + 150)
    paper.text(paper.margin, paper.y + 9, labels[0], 7)
    paper.text(middle, paper.y + 9, labels[1], 7)
    paper.gap(16)


def sheet(paper: Paper, title: str, code: tuple[str, str], language: str, *, plain: bool = False) -> None:
    """Department, protection mark and page on every page, the title on the first, form codes at the foot."""

    def head() -> None:
        draw.government_canada(paper, 40, department=None if plain else ("Immigration, Refugees\nand Citizenship Canada", "Immigration, Réfugiés\net Citoyenneté Canada"))  # fmt: skip
        mark = "PROTECTED WHEN COMPLETED – B" if language == "en" else "PROTÉGÉ UNE FOIS REMPLI – B"
        paper.text(paper.width - paper.margin, 38, mark, 7, "bold", align="right")
        paper.text(paper.width - paper.margin, 49, f"PAGE {paper.pages}", 7, align="right")
        paper.y = 72
        if paper.pages == 1:
            for words in paper.wrap(title, paper.width - 2 * paper.margin - 40, 12, "bold"):
                paper.line(words, 12, "bold", align="center")
            paper.gap(8)

    def low(_: int) -> None:
        paper.text(paper.margin, paper.height - 26, code[0], 7.5)
        paper.text(paper.width - paper.margin - 90, paper.height - 26, code[1], 6.5, align="right")
        draw.canada_wordmark(paper, paper.height - 24)

    paper.paint(head)
    paper.footer = low
