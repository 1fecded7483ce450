"""IRCC's static forms (IMM 5707, 5645, 5409, 5476): page text with fillable fields over it, or the same filled in type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.paper import Paper

FIELD_HEIGHT = 15.0  # points
FIELD_FONT = "Helvetica"


@dataclass(frozen=True)
class Blank:
    """A place to fill in: its name in the form, its caption, what is written there, its share of the row's width."""

    name: str
    caption: str
    value: str
    share: float = 1.0


class StaticForm:
    """Draws a form section by section, as widgets with values or in plain type."""

    def __init__(self, paper: Paper, root: str, *, fillable: bool, caption_points: float = 7.0) -> None:
        self.paper, self.root, self.fillable, self.caption_points = paper, root, fillable, caption_points

    def head(self, title: str, language: str, page: str) -> None:
        """Department, title, page number."""
        paper = self.paper
        draw.government_canada(paper, 42)
        paper.text(
            paper.width - paper.margin,
            42,
            "PROTECTED WHEN COMPLETED – B" if language == "en" else "PROTÉGÉ UNE FOIS REMPLI – B",
            7,
            "bold",
            align="right",
        )
        paper.text(paper.width - paper.margin, 54, page, 7, align="right")
        paper.y = 82
        paper.line(title, 13, "bold", align="center")
        paper.gap(8)

    def section(self, words: str) -> None:
        """A section's title in a dark bar."""
        paper = self.paper
        paper.room(60)
        paper.gap(8)
        paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 14, fill="#333333", stroke=None)
        paper.text(paper.margin + 4, paper.y + 10.5, words, 8.5, "bold", color="#ffffff")
        paper.gap(16)

    def row(self, blanks: Sequence[Blank]) -> None:
        """Boxes side by side, caption above the value in each."""
        paper = self.paper
        height = self.caption_points + FIELD_HEIGHT + 6
        paper.room(height)
        whole, x = sum(blank.share for blank in blanks), paper.margin
        for blank in blanks:
            width = (paper.width - 2 * paper.margin) * blank.share / whole
            paper.box(x, paper.y, width, height)
            paper.text(x + 3, paper.y + self.caption_points + 1, blank.caption, self.caption_points)
            self.write(blank, x + 3, paper.y + self.caption_points + 4, width - 6)
            x += width
        paper.y += height

    def write(self, blank: Blank, x: float, y: float, width: float) -> None:
        """The answer with its top left corner at x, y: a widget, or type."""
        paper = self.paper
        if not self.fillable:
            paper.text(x + 2, y + FIELD_HEIGHT - 4, blank.value, paper.fitted(blank.value, width - 4, 9.5))
            return
        paper.canvas.acroForm.textfield(
            name=f"{self.root}.{blank.name}", value=blank.value, x=x, y=paper.height - y - FIELD_HEIGHT, width=width, height=FIELD_HEIGHT,
            fontName=FIELD_FONT, fontSize=9, borderWidth=0, fillColor=None, borderStyle="solid", relative=False, maxlen=200,
        )  # fmt: skip

    def signature(
        self, label: str, date_label: str, day: str, rng: Random, *, signed: bool = True, name: str = "Signature"
    ) -> None:
        """A line to sign on, with its date."""
        paper = self.paper
        paper.room(48)
        paper.gap(28)
        if signed:
            draw.signature(paper, paper.margin + 20, paper.y - 3, rng)
        paper.rule(paper.y, paper.margin, paper.margin + 250)
        paper.rule(paper.y, paper.margin + 280, paper.margin + 420)
        self.write(Blank(f"{name}Date[0]", date_label, day), paper.margin + 282, paper.y - FIELD_HEIGHT, 130)
        paper.text(paper.margin, paper.y + 9, label, 7)
        paper.text(paper.margin + 280, paper.y + 9, date_label, 7)
        paper.gap(14)

    def foot(self, code: str, other: str) -> None:
        """Form code at the lower left of every page."""
        paper = self.paper

        def write(_: int) -> None:
            paper.text(paper.margin, paper.height - 28, code, 7.5)
            paper.text(paper.width / 2, paper.height - 28, other, 6.5, align="center")
            draw.canada_wordmark(paper, paper.height - 26)

        paper.footer = write
