"""What several of these papers share: browser and mail furniture, leaders, dates in words, forms of address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from sample_docs.generator.dates import MONTHS_EN, MONTHS_FR, SHORT_EN
from sample_docs.generator.fonts import fitting
from sample_docs.generator.paper import Paper, Rows
from sample_docs.generator.people import Person
from sample_docs.generator.registry import Fields

UNITS_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS_EN = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
ORDINALS_EN = [
    "-",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
UNITS_FR = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
TENS_FR = ["-", "-", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"]
DAYS_EN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
DAYS_FR = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
PROVINCES_EN = {"ON": "Ontario", "MB": "Manitoba", "AB": "Alberta", "BC": "British Columbia", "NS": "Nova Scotia", "NB": "New Brunswick", "QC": "Quebec"}  # fmt: skip
PROVINCES_FR = {"ON": "Ontario", "MB": "Manitoba", "AB": "Alberta", "BC": "Colombie-Britannique", "NS": "Nouvelle-Écosse", "NB": "Nouveau-Brunswick", "QC": "Québec"}  # fmt: skip


def trim(fields: Fields) -> Fields:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value != ""}


def small_en(number: int) -> str:
    """A number below 100 in English words."""
    if number < 20:
        return UNITS_EN[number]
    return TENS_EN[number // 10] + (f"-{UNITS_EN[number % 10]}" if number % 10 else "")


def small_fr(number: int) -> str:
    """A number below 100 in French words."""
    if number < 20:
        return UNITS_FR[number]
    ten = number // 10
    rest = number - (60 if ten == 7 else 80 if ten == 9 else ten * 10)
    if not rest:
        return TENS_FR[ten] + ("s" if ten == 8 else "")
    return TENS_FR[ten] + (" et " if rest in (1, 11) and ten < 8 else "-") + UNITS_FR[rest]


def words_en(day: dt.date) -> str:
    """third day of June, two thousand and twenty-four"""
    number = day.day
    if number <= 20:
        ordinal = ORDINALS_EN[number]
    else:
        ordinal = "thirtieth" if number == 30 else f"{TENS_EN[number // 10]}-{ORDINALS_EN[number % 10]}"
    century = "two thousand" if day.year >= 2000 else "nineteen hundred"
    return f"{ordinal} day of {MONTHS_EN[day.month - 1]}, {century} and {small_en(day.year % 100)}"


def words_fr(day: dt.date) -> str:
    """trois juin deux mille vingt-quatre"""
    first = "premier" if day.day == 1 else small_fr(day.day)
    century = "deux mille" if day.year >= 2000 else "mil neuf cent"
    return f"{first} {MONTHS_FR[day.month - 1]} {century} {small_fr(day.year % 100)}"


def dashed(day: dt.date) -> str:
    """03-JUN-2024"""
    return f"{day.day:02d}-{SHORT_EN[day.month - 1]}-{day.year}"


def short(day: dt.date) -> str:
    """Jun 3, 2024"""
    return f"{SHORT_EN[day.month - 1].title()} {day.day}, {day.year}"


def weekday_en(day: dt.date) -> str:
    """Monday, June 3, 2024"""
    return f"{DAYS_EN[day.weekday()]}, {MONTHS_EN[day.month - 1]} {day.day}, {day.year}"


def weekday_fr(day: dt.date) -> str:
    """lundi 3 juin 2024"""
    return f"{DAYS_FR[day.weekday()]} {day.day} {MONTHS_FR[day.month - 1]} {day.year}"


def polite_fr(person: Person) -> str:
    """How a French letter calls somebody."""
    return {"M": "Monsieur", "F": "Madame"}.get(person.sex, "Madame, Monsieur")


def inverted(person: Person) -> str:
    """LEFÈVRE Étienne"""
    return f"{person.family_name.upper()} {person.given_names}".strip()


def capital(person: Person) -> str:
    """Étienne LEFÈVRE"""
    return f"{person.given_names} {person.family_name.upper()}".strip()


def shouted(person: Person) -> Fields:
    """The truth of a name printed so that its family name stands in capitals."""
    return {"family_name": person.family_name.upper(), "given_names": person.given_names}


def browser(paper: Paper, title: str, url: str, when: str) -> None:
    """The small print that a browser puts at the head and foot of every page."""

    def write(page: int) -> None:
        paper.text(26, 20, when, 7.5, family="times")
        paper.text(paper.width / 2 + 30, 20, title, 7.5, family="times", align="center")
        paper.text(26, paper.height - 16, url, 7.5, family="times")
        paper.text(paper.width - 26, paper.height - 16, str(page), 7.5, family="times", align="right")

    paper.footer = write


def band(
    paper: Paper, words: str, *, color: str = "#26374a", height: float = 34.0, y: float = 30.0, points: float = 13.0
) -> None:
    """A coloured strip across the page with a title in white."""
    paper.box(0, y, paper.width, height, fill=color, stroke=None)
    paper.text(paper.margin, y + height / 2 + points / 3, words, points, "bold", color="#ffffff")
    paper.y = y + height


def menu(paper: Paper, entries: Iterable[str], *, x: float, y: float, chosen: int = 0, color: str = "#1c578a") -> None:
    """The column of links at the side of a web page."""
    for number, words in enumerate(entries):
        paper.text(x, y + number * 16, words, 8, "bold" if number == chosen else "regular", color=color)


def leaders(
    paper: Paper, rows: Rows, *, x: float | None = None, right: float | None = None, points: float | None = None, mark: str = "."
) -> None:
    """Label, a row of dots, value flush right, as typists make lists."""
    left, edge, points = paper.margin if x is None else x, right or paper.width - paper.margin, points or paper.points
    dot = float(stringWidth(mark, fitting(paper.family, "regular", mark), points))
    for label, value in rows:
        paper.room(points * 1.7)
        paper.y += points * 1.7
        start = left + paper.text(left, paper.y, label, points) + 4
        end = edge - paper.text(edge, paper.y, value, points, align="right") - 4
        paper.text(start, paper.y, mark * int((end - start) / dot), points, color="#777777")


def ruled(paper: Paper, rows: Rows, *, x: float | None = None, right: float | None = None, label_width: float = 190.0, height: float = 20.0, shade: str | None = "#f3f3f3") -> None:  # fmt: skip
    """Striped rows of label and value, as web pages list details."""
    left, edge = paper.margin if x is None else x, right or paper.width - paper.margin
    for number, (label, value) in enumerate(rows):
        paper.room(height)
        if shade and number % 2 == 0:
            paper.box(left, paper.y, edge - left, height, fill=shade, stroke=None)
        base = paper.y + height / 2 + 3.5
        paper.text(left + 6, base, label, paper.fitted(label, label_width - 10), color="#444444")
        paper.text(left + label_width, base, value, paper.fitted(value, edge - left - label_width - 6, None, "bold"), "bold")
        paper.y += height
        paper.rule(paper.y, left, edge, color="#cccccc", weight=0.4)


def signature_block(paper: Paper, lines: Sequence[str], *, x: float | None = None, points: float | None = None) -> None:
    """Name and function under a rule to sign on."""
    left = paper.margin if x is None else x
    paper.rule(paper.y, left, left + 190, weight=0.5)
    paper.lines(lines, points, x=left)
