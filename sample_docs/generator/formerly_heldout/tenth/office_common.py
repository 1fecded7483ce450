"""What the offices' papers of this set share: truths without empty fields, browser furniture, numbers with gaps, words for sexes."""

from __future__ import annotations

import datetime as dt

from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields

SEXES_FR = {"M": "Masculin", "F": "Féminin", "X": "X (autre)"}
SEXES_EN = {"M": "Male", "F": "Female", "X": "X (another gender)"}
FEES_FR = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris prorogation), par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques, par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def present(**fields: str) -> Fields:
    """The truth without what this person has not."""
    return {name: value for name, value in fields.items() if value}


def told(case: Case) -> dict[str, str]:
    """Family and given names where running text shows which is which."""
    family, given = case.person.told_apart
    return {"family_name": family, "given_names": given}


def split_names(case: Case, *, upper: bool = False) -> dict[str, str]:
    """Family and given names where the paper labels each."""
    family, given = case.person.family_name, case.person.given_names
    return {"family_name": family.upper() if upper else family, "given_names": given.upper() if upper else given}


def grouped(number: str, size: int = 3) -> str:
    """U123456789 → U123 456 789: gaps counted from the right."""
    parts: list[str] = []
    while len(number) > size + 1:
        number, part = number[:-size], number[-size:]
        parts.insert(0, part)
    return " ".join([number, *parts])


def money_fr(amount: str) -> str:
    """155.00 → 155,00 $"""
    return amount.replace(".", ",") + " $"


def browser(paper: Paper, title: str, address: str, printed: dt.date, clock: str) -> None:
    """What a browser prints at the edges of a page: title and time above, address and page number below."""

    def edges(page: int) -> None:
        paper.text(24, 20, f"{printed:%Y-%m-%d} {clock}", 7)
        paper.text(paper.width / 2, 20, title, 7, align="center")
        paper.text(24, paper.height - 14, address, 7)
        paper.text(paper.width - 24, paper.height - 14, f"{page}", 7, align="right")

    paper.footer = edges


def pairs(paper: Paper, rows: list[tuple[str, str]], *, x: float | None = None, width: float = 230.0, step: float = 30.0) -> None:
    """Small grey label above a larger value, no boxes, as web pages set it."""
    left = paper.margin if x is None else x
    for label, value in rows:
        paper.room(step)
        paper.text(left, paper.y + 9, label, 7.5, color="#666666")
        paper.text(left, paper.y + 21, value, paper.fitted(value, width, 10.5))
        paper.gap(step)
