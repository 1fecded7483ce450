"""What the layouts of this set share: truths without blanks, days and amounts in words, furniture of mail and browsers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sample_docs.generator import dates
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields

WEEKDAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FEES_FR = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris les prolongations) - par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques - par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}
SEX_FR = {"M": "Masculin", "F": "Féminin", "X": "X"}
SEX_EN = {"M": "Male", "F": "Female", "X": "X"}


def kept(**fields: str) -> Fields:
    """The fields that say something."""
    return {name: " ".join(value.split()) for name, value in fields.items() if value}


def family_given(person: Person, *, upper: bool = False) -> Fields:
    """Both names, as the paper prints them."""
    family, given = person.family_name, person.given_names
    return kept(family_name=family.upper() if upper else family, given_names=given.upper() if upper else given)


def told(person: Person) -> Fields:
    """Both names where running text shows which is which."""
    family, given = person.told_apart
    return kept(family_name=family, given_names=given)


def fr_weekday(day: dt.date) -> str:
    """mardi 4 juin 2024"""
    return f"{WEEKDAYS_FR[day.weekday()]} {dates.fr(day)}"


def en_weekday(day: dt.date) -> str:
    """Tuesday, June 4, 2024"""
    return f"{WEEKDAYS_EN[day.weekday()]}, {dates.en(day)}"


def later(day: dt.date, days: int) -> dt.date:
    """So many days after."""
    return day + dt.timedelta(days=days)


def grouped(number: str, *sizes: int, mark: str = " ") -> str:
    """The number in groups of these sizes, the rest last."""
    parts, start = [], 0
    for size in sizes:
        parts.append(number[start : start + size])
        start += size
    return mark.join(part for part in (*parts, number[start:]) if part)


def amount_fr(amount: str) -> str:
    """1 234,50 $"""
    return f"{float(amount):,.2f}".replace(",", "\u00a0").replace(".", ",") + " $"


def amount_en(amount: str) -> str:
    """$1,234.50"""
    return f"${float(amount):,.2f}"


def title_fr(person: Person) -> str:
    """How a French letter begins."""
    return {"M": "Monsieur", "F": "Madame"}.get(person.sex, "Bonjour")


def browser(paper: Paper, tab: str, url: str, printed: str) -> None:
    """What a browser prints at the edges of every page."""

    def edges(number: int) -> None:
        paper.text(28, 22, printed, 7, family="helvetica")
        paper.text(paper.width / 2 + 40, 22, tab, 7, family="helvetica", align="center")
        paper.text(28, paper.height - 16, url, 7, family="helvetica")
        paper.text(paper.width - 28, paper.height - 16, str(number), 7, family="helvetica", align="right")

    paper.footer = edges


def mail_head(paper: Paper, rows: Sequence[tuple[str, str]], *, label_width: float = 62.0, points: float = 9.5) -> None:
    """From, to, date, subject, with a line below."""
    paper.beside(rows, label_width=label_width, colon=":", value_style="regular", points=points, step=1.45)
    paper.gap(8)
    paper.rule(paper.y, color="#aaaaaa")
    paper.gap(8)


def foot_note(paper: Paper, words: str, points: float = 7.0) -> None:
    """A small line at the foot of every page."""
    paper.footer = lambda _: paper.text(paper.width / 2, paper.height - 30, words, points, align="center", color="#666666")


def permit_application(case: Case, letter: str) -> str:
    """The application number with the letter of its kind."""
    return letter + case.permit.application_number[1:]
