"""What the layouts of this set share: dates as offices write them, invented clerks, fee wordings, rows and boxes that wrap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from random import Random

from sample_docs.generator.dates import MONTHS_EN, MONTHS_FR, SHORT_EN
from sample_docs.generator.paper import LEADING, Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields

CLERKS = ("Odile Charbonneau", "Patrick Lemelin", "Rosalie Tanguay", "Desmond Fairweather", "Ingrid Halvorsen", "Colin Abernathy", "Maude Sirois", "Yvan Deschênes", "Theresa McKinnon", "Luc-André Pomerleau")  # fmt: skip
FEE_AMOUNTS = ("155.00", "100.00", "85.00", "246.25")  # work permit, open permit's holder, biometrics, restoration
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SHORT_MONTHS_FR = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.")
UNITS_FR = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")  # fmt: skip
TENS_FR = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
ORDINALS_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth")  # fmt: skip
UNITS_EN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
TENS_EN = {2: "twenty", 3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy", 8: "eighty", 9: "ninety"}


def said(**values: str | bool | list[list[str]]) -> Fields:
    """The truth: every field that has a value."""
    return {name: value for name, value in values.items() if value != ""}


def clerk(rng: Random) -> str:
    """Somebody invented who works at an office."""
    return rng.choice(CLERKS)


def title(person: Person, language: str) -> str:
    """Mr., Ms., Mx. or Monsieur, Madame and neither."""
    words = {"M": ("Mr.", "Monsieur"), "F": ("Ms.", "Madame"), "X": ("Mx.", "")}
    return words[person.sex][language == "fr"]


def addressed(person: Person, language: str) -> str:
    """The full name with its title, as an envelope has it."""
    return f"{title(person, language)} {person.full_name}".strip()


def fees(case: Case, labels: Sequence[str]) -> list[list[str]]:
    """The fees paid, in the words of this receipt: work permit, open permit's holder, biometrics, restoration."""
    return [[labels[FEE_AMOUNTS.index(amount)], amount] for _, amount in case.fees]


def dollars_fr(amount: str) -> str:
    """155,00 $"""
    return amount.replace(".", ",") + " $"


# ---- dates


def hyphens(day: dt.date) -> str:
    """04-Mar-2024"""
    return f"{day.day:02d}-{SHORT_EN[day.month - 1].capitalize()}-{day.year}"


def weekday_en(day: dt.date) -> str:
    """Monday, March 4, 2024"""
    return f"{DAYS_EN[day.weekday()]}, {MONTHS_EN[day.month - 1]} {day.day}, {day.year}"


def weekday_fr(day: dt.date) -> str:
    """lundi 4 mars 2024"""
    return f"{DAYS_FR[day.weekday()]} {day.day} {MONTHS_FR[day.month - 1]} {day.year}"


def short_fr(day: dt.date) -> str:
    """4 déc. 2024"""
    return f"{day.day} {SHORT_MONTHS_FR[day.month - 1]} {day.year}"


def short_en(day: dt.date) -> str:
    """Dec 4, 2024"""
    return f"{SHORT_EN[day.month - 1].capitalize()} {day.day}, {day.year}"


def number_fr(number: int) -> str:
    """A number below 3000 in French words."""
    if number >= 1000:
        head = "mille" if number < 2000 else f"{UNITS_FR[number // 1000]} mille"
        return f"{head} {number_fr(number % 1000)}" if number % 1000 else head
    if number >= 100:
        head = "cent" if number < 200 else f"{UNITS_FR[number // 100]} cent"
        return f"{head} {number_fr(number % 100)}" if number % 100 else head
    if number < 20:
        return UNITS_FR[number]
    if number < 70:
        ten, unit = divmod(number, 10)
        return TENS_FR[ten] + ("" if not unit else " et un" if unit == 1 else f"-{UNITS_FR[unit]}")
    if number < 80:
        return "soixante et onze" if number == 71 else f"soixante-{UNITS_FR[number - 60]}"
    return "quatre-vingts" if number == 80 else f"quatre-vingt-{UNITS_FR[number - 80]}"


def number_en(number: int) -> str:
    """A number below 100 in English words."""
    ten, unit = divmod(number, 10)
    return UNITS_EN[number] if number < 20 else TENS_EN[ten] + (f"-{UNITS_EN[unit]}" if unit else "")


def words_fr(day: dt.date) -> str:
    """quatre mars deux mille vingt-quatre"""
    first = "premier" if day.day == 1 else number_fr(day.day)
    return f"{first} {MONTHS_FR[day.month - 1]} {number_fr(day.year)}"


def words_en(day: dt.date) -> str:
    """fourth day of March, two thousand and twenty-four"""
    number = day.day
    if number <= 20:
        first = ORDINALS_EN[number - 1]
    else:
        first = "thirtieth" if number == 30 else f"{TENS_EN[number // 10]}-{ORDINALS_EN[number % 10 - 1]}"
    if day.year < 2000:
        year = f"nineteen hundred and {number_en(day.year - 1900)}"
    else:
        year = "two thousand" + (f" and {number_en(day.year - 2000)}" if day.year > 2000 else "")
    return f"{first} day of {MONTHS_EN[day.month - 1]}, {year}"


# ---- rows and boxes


def facts(
    paper: Paper,
    rows: Iterable[tuple[str, str]],
    *,
    x: float | None = None,
    right: float | None = None,
    label_width: float = 150.0,
    points: float | None = None,
    sep: str = ":",
    gap: float = 4.0,
    label_style: str = "regular",
    value_style: str = "regular",
) -> None:
    """Labels at the left, values beside them; both wrap."""
    left, size = paper.margin if x is None else x, points or paper.points
    edge = paper.width - paper.margin if right is None else right
    for label, value in rows:
        names = paper.wrap(label + sep, label_width - 8, size, label_style)
        values = paper.wrap(value, edge - left - label_width, size, value_style)
        height = max(len(names), len(values), 1) * size * LEADING + gap
        paper.room(height)
        for row, words in enumerate(names, start=1):
            paper.text(left, paper.y + row * size * LEADING, words, size, label_style)
        for row, words in enumerate(values, start=1):
            paper.text(left + label_width, paper.y + row * size * LEADING, words, size, value_style)
        paper.y += height


Cell = tuple[str, str, float]  # label, value, share of the row


def boxes(
    paper: Paper,
    rows: Sequence[Sequence[Cell]],
    *,
    x: float | None = None,
    width: float | None = None,
    height: float = 30.0,
    label_points: float = 6.5,
    value_points: float | None = None,
    value_style: str = "regular",
    label_below: bool = False,
    fill: str | None = None,
    stroke: str | None = "#555555",
) -> None:
    """Rows of boxes of unequal width, the label small in the upper or the lower edge of each."""
    left = paper.margin if x is None else x
    whole_width = paper.width - paper.margin - left if width is None else width
    for row in rows:
        paper.room(height)
        whole, corner = sum(share for _, _, share in row), left
        for label, value, share in row:
            cell = whole_width * share / whole
            if stroke or fill:
                paper.box(corner, paper.y, cell, height, fill=fill, stroke=stroke)
            label_y = paper.y + height - 4 if label_below else paper.y + label_points + 2.5
            value_y = paper.y + height - label_points - 9 if label_below else paper.y + height - 6
            paper.text(corner + 4, label_y, label, paper.fitted(label, cell - 7, label_points))
            paper.text(corner + 4, value_y, value, paper.fitted(value, cell - 8, value_points, value_style), value_style)
            corner += cell
        paper.y += height


def foot(paper: Paper, words: str, *, points: float = 7.0, number: str = "") -> None:
    """A line at the bottom of every page; `number` is a pattern for the page's number at the right."""

    def write(page: int) -> None:
        paper.text(paper.margin, paper.height - 28, words, points, color="#555555")
        if number:
            paper.text(paper.width - paper.margin, paper.height - 28, number.format(page), points, align="right")

    paper.footer = write


def bar(paper: Paper, words: str, *, fill: str = "#1d3c6b", ink: str = "#ffffff", points: float = 10.0) -> None:
    """A title in a coloured bar across the page."""
    paper.room(points * 2 + 30)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, points * 1.8, fill=fill, stroke=None)
    paper.text(paper.margin + 6, paper.y + points * 1.3, words, points, "bold", color=ink)
    paper.gap(points * 1.8 + 6)


def comb(paper: Paper, x: float, y: float, words: str, *, pitch: float = 14.0, height: float = 16.0) -> None:
    """One character to a box, with the top left corner at x, y."""
    for number, letter in enumerate(words):
        if letter != " ":
            paper.box(x + number * pitch, y, pitch, height)
            paper.text(x + (number + 0.5) * pitch, y + height - 4.5, letter, 10, align="center")
