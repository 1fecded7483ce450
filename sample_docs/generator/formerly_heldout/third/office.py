"""What clerks of every office share here: fields that stand on a paper, numbers in groups, dates as offices write them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields

PROVINCES_EN = {"AB": "Alberta", "BC": "British Columbia", "MB": "Manitoba", "NB": "New Brunswick", "NS": "Nova Scotia", "ON": "Ontario", "QC": "Quebec"}  # fmt: skip
PROVINCES_FR = {"AB": "Alberta", "BC": "Colombie-Britannique", "MB": "Manitoba", "NB": "Nouveau-Brunswick", "NS": "Nouvelle-Écosse", "ON": "Ontario", "QC": "Québec"}  # fmt: skip
LAST_MONTH = 12  # a greater number can only be a day
WEEKDAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def said(**fields: str | bool | list[list[str]]) -> Fields:
    """The fields that stand on the paper: those left empty do not."""
    return {name: value for name, value in fields.items() if value != ""}


def labelled(case: Case, *, upper: bool = False) -> dict[str, str]:
    """Family and given names where each has its label; a mononym has only the first."""
    pair = (case.person.family_name, case.person.given_names)
    family, given = (name.upper() for name in pair) if upper else pair
    return {"family_name": family, "given_names": given}


def named(case: Case, day: dt.date | None = None) -> Fields:
    """Name, and the paper's date where there is one."""
    return said(name=case.person.full_name, date=day.isoformat() if day else "")


def running(case: Case) -> dict[str, str]:
    """Family and given name where only the full name is written and shows which is which."""
    family, given = case.person.told_apart
    return {"family_name": family, "given_names": given}


def plain(day: dt.date, language: str = "fr") -> str:
    """17/03/2024 where that can be read in one way only, else the month in letters."""
    if day.day > LAST_MONTH:
        return dates.day_month_year(day)
    return dates.fr(day) if language == "fr" else dates.en_day_first(day)


def weekday(day: dt.date, language: str) -> str:
    """mardi 4 juin 2024; Tuesday, June 4, 2024"""
    if language == "fr":
        return f"{WEEKDAYS_FR[day.weekday()]} {dates.fr(day)}"
    return f"{WEEKDAYS_EN[day.weekday()]}, {dates.en(day)}"


def grouped(number: str, size: int = 3, mark: str = " ") -> str:
    """E123456789 → E 123 456 789; 12345678 → 123 456 78."""
    head, digits = (number[0], number[1:]) if number[:1].isalpha() else ("", number)
    parts = [digits[start : start + size] for start in range(0, len(digits), size)]
    return mark.join(([head] if head else []) + parts)


def full_address(home: Address, language: str) -> tuple[str, str]:
    """Two lines, the province written out."""
    if language == "fr":
        return home.street, f"{home.city} ({PROVINCES_FR[home.province]})  {home.postal_code}"
    return home.street, f"{home.city}, {PROVINCES_EN[home.province]}  {home.postal_code}"


def folded(*lines: str) -> str:
    """Lines of an address in one, spaces folded."""
    return ", ".join(" ".join(line.split()) for line in lines)


def money_fr(amount: str) -> str:
    """1 155,00 $"""
    return f"{float(amount):,.2f}".replace(",", " ").replace(".", ",") + " $"


def money_en(amount: str) -> str:
    """$1,155.00"""
    return f"${float(amount):,.2f}"


def security_paper(paper: Paper, ground: str, waves: str, *, lines: int = 36) -> None:
    """Coloured paper with waves on this page and those that follow."""

    def both() -> None:
        draw.tint(paper, ground)
        draw.guilloche(paper, Random(lines), waves, lines=lines)

    paper.paint(both)
