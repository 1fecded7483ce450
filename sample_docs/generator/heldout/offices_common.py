"""What the offices' papers share: a truth without empty values, references in their notations, ministries, browser furniture."""

from __future__ import annotations

import datetime as dt

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields

MIFI = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")
SIX_MONTHS, QUARTER = 182, 90  # days


def said(**values: str) -> Fields:
    """The truth: those values that are not empty."""
    return {name: value for name, value in values.items() if value}


def uci(case: Case) -> str:
    """11-2345-6789, or 1234-5678."""
    return "-".join(part for part in (case.uci[:-8], case.uci[-8:-4], case.uci[-4:]) if part)


def grouped(number: str, *sizes: int, joint: str = " ") -> str:
    """The characters of a number in groups of these sizes; what is left stands last."""
    parts, rest = [], number
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    return joint.join(part for part in (*parts, rest) if part)


def civil(person: Person, language: str = "fr") -> str:
    """How a letter addresses somebody."""
    if language == "fr":
        return {"M": "Monsieur", "F": "Madame"}.get(person.sex, "Madame, Monsieur")
    return {"M": "Mr.", "F": "Ms."}.get(person.sex, "Mx.")


def capitals(person: Person) -> str:
    """Given names, then the family name in capitals."""
    return f"{person.given_names} {person.family_name.upper()}".strip()


def later(day: dt.date, days: int) -> dt.date:
    return day + dt.timedelta(days=days)


def named(person: Person, *, upper: bool = False, upper_family: bool = True) -> dict[str, str]:
    """Family and given names as a paper prints them."""
    family = person.family_name.upper() if upper or upper_family else person.family_name
    return {"family_name": family, "given_names": person.given_names.upper() if upper else person.given_names}


def browser(paper: Paper, printed: dt.date, clock: str, title: str, address: str) -> None:
    """The lines that a browser prints at the head and foot of every page."""

    def write(page: int) -> None:
        paper.text(24, 20, f"{printed:%Y-%m-%d} {clock}", 7, family="helvetica")
        paper.text(paper.width / 2 + 30, 20, title, 7, family="helvetica", align="center")
        paper.text(24, paper.height - 14, address, 7, family="helvetica")
        paper.text(paper.width - 24, paper.height - 14, f"{page}", 7, family="helvetica", align="right")

    paper.footer = write


def mail_head(paper: Paper, rows: list[tuple[str, str]], subject: str) -> None:
    """The head of a printed e-mail: subject, then who wrote to whom and when."""
    for words in paper.wrap(subject, paper.width - 2 * paper.margin, 14, "bold"):
        paper.line(words, 14, "bold")
    paper.gap(6)
    paper.rule(paper.y)
    paper.beside(rows, label_width=80, colon=":", value_style="regular", points=9)
    paper.gap(6)
    paper.rule(paper.y)
    paper.gap(8)


def foot(paper: Paper, left: str, right: str = "", *, wordmark: bool = False) -> None:
    """The same small line at the foot of every page."""

    def write(page: int) -> None:
        paper.text(paper.margin, paper.height - 28, left, 7)
        if wordmark:
            draw.canada_wordmark(paper, paper.height - 26)
        else:
            paper.text(paper.width - paper.margin, paper.height - 28, right.format(page), 7, align="right")

    paper.footer = write


def short_fr(day: dt.date) -> str:
    """3 juin 2024, in capitals: 3 JUIN 2024."""
    return dates.fr(day).upper()
