"""Photographs of the applicant."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PRINT = (101.0, 131.0)  # points: 35 x 45 mm and a little


@layout("photo", size=(252.0, 324.0))
def portrait_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The picture fills the sheet."""
    paper.picture(draw.portrait(rng, (700, 900)), 0, 0, paper.width, paper.height)
    return {}


@layout("photo")
def two_prints(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two prints copied on a sheet."""
    picture = draw.portrait(rng, background="#f4f4f4")
    for column in (0, 1):
        paper.picture(picture, 150 + column * 150, 120, *PRINT)
    return {}


@layout("photo", size=(420.0, 540.0))
def on_pale_blue(paper: Paper, case: Case, rng: Random) -> Fields:
    """A large print with a white edge."""
    paper.picture(draw.portrait(rng, (700, 860), "#cfe0ee"), 24, 24, 372, 456)
    return {}


@layout("photo", size="a4")
def back_of_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """Front and back on one sheet: the photographer's stamp, name and day on the back."""
    paper.picture(draw.portrait(rng), 120, 120, *PRINT)
    paper.box(300, 120, *PRINT)
    paper.text(308, 150, case.person.full_name[:24], 7)
    paper.text(308, 165, f"Photo taken on {case.signed:%Y-%m-%d}", 6)
    draw.round_stamp(paper, 350, 215, "PHOTO STUDIO", "", radius=24)
    return (
        {"name": case.person.full_name, "date": case.signed.isoformat()}
        if len(case.person.full_name) <= 24
        else {"date": case.signed.isoformat()}
    )
