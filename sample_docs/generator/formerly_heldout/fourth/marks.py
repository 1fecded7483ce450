"""What several held-out papers share: the record of what stands there, dates with weekdays, e-mail heads, portal frames."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields

WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
PROVINCES_EN = {"ON": "Ontario", "MB": "Manitoba", "AB": "Alberta", "BC": "British Columbia", "NS": "Nova Scotia", "NB": "New Brunswick", "QC": "Quebec"}  # fmt: skip
PROVINCES_FR = {"ON": "Ontario", "MB": "Manitoba", "AB": "Alberta", "BC": "Colombie-Britannique", "NS": "Nouvelle-Écosse", "NB": "Nouveau-Brunswick", "QC": "Québec"}  # fmt: skip
LAST_DOUBTFUL_DAY = 12  # a day up to this could be a month


def kept(**fields: str) -> Fields:
    """The fields that have something in them."""
    return {key: value for key, value in fields.items() if value}


def told(case: Case) -> dict[str, str]:
    """Family and given name of running text, where they can be told apart."""
    family, given = case.person.told_apart
    return {"family_name": family, "given_names": given}


def bare(number: str) -> str:
    """An identifier without spaces and dashes."""
    return number.replace(" ", "").replace("-", "")


def spaced_number(number: str, size: int = 3, sign: str = " ") -> str:
    """Groups of so many from the right; letters in front stand apart: C 12 345 678."""
    head = number.rstrip("0123456789")
    digits = number[len(head) :]
    groups: list[str] = []
    while digits:
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return sign.join([head, *groups] if head else groups)


def plain_day(day: dt.date) -> str:
    """22/03/2024 where nobody can mistake it, else 2024-03-02."""
    return dates.day_month_year(day) if day.day > LAST_DOUBTFUL_DAY else f"{day:%Y-%m-%d}"


def month_first(day: dt.date) -> str:
    """03/22/2024 where nobody can mistake it, else Mar 2, 2024."""
    return f"{day:%m/%d/%Y}" if day.day > LAST_DOUBTFUL_DAY else dates.en(day)


def weekday_fr(day: dt.date) -> str:
    """vendredi 3 mars 2024"""
    return f"{WEEKDAYS_FR[day.weekday()]} {dates.fr(day)}"


def weekday_en(day: dt.date) -> str:
    """Friday, March 3, 2024"""
    return f"{WEEKDAYS_EN[day.weekday()]}, {dates.en(day)}"


def clock(rng: Random) -> str:
    """A time in office hours."""
    return f"{rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}"


def money_fr(amount: str) -> str:
    """1 240,00 $"""
    return f"{float(amount):,.2f} $".replace(",", " ").replace(".", ",")


def mail_head(paper: Paper, rows: Sequence[tuple[str, str]], *, owner: str, width: float = 62.0) -> None:
    """An e-mail printed by a desk programme: whose box it is, a thick rule, the header lines."""
    paper.line(owner, 13, "bold")
    paper.rule(paper.y + 5, weight=2.2, color="#000000")
    paper.gap(8)
    for label, value in rows:
        paper.y += 14
        paper.text(paper.margin, paper.y, label, 9.5, "bold")
        paper.text(paper.margin + width, paper.y, value, 9.5)
    paper.gap(20)


def web_head(paper: Paper, title: str, url: str, stamp: str) -> None:
    """The furniture that a browser prints around a page."""
    paper.text(24, 22, stamp, 7.5, family="helvetica")
    paper.text(paper.width / 2 + 40, 22, title, 7.5, family="helvetica", align="center")
    paper.footer = lambda number: (
        paper.text(24, paper.height - 16, url, 7.5, family="helvetica"),
        paper.text(paper.width - 24, paper.height - 16, f"{number}", 7.5, family="helvetica", align="right"),
    )


def place(case: Case) -> str:
    """The town, and the province in short where it is in Canada."""
    return f"{case.home.address.city} ({case.home.address.province})"


def security(paper: Paper, tint: str, waves: str, seed: int, *, lines: int = 26, edge: str = "") -> None:
    """Security paper under every page: its tint, waves in a second colour, a frame where an edge is given."""

    def background() -> None:
        draw.tint(paper, tint)
        draw.guilloche(paper, Random(seed), waves, lines=lines)
        if edge:
            draw.frame(paper, edge)

    paper.paint(background)
