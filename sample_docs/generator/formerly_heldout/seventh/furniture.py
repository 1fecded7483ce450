"""What several of these papers share: browser and e-mail furniture, money, numbers in groups, days in words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from sample_docs.generator import dates
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields

UNITS_EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
ORDINALS_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"]  # fmt: skip
UNITS_FR = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"]  # fmt: skip
PROVINCES = {"ON": ("Ontario", "Ontario"), "MB": ("Manitoba", "Manitoba"), "AB": ("Alberta", "Alberta"), "BC": ("British Columbia", "Colombie-Britannique"), "NS": ("Nova Scotia", "Nouvelle-Écosse"), "NB": ("New Brunswick", "Nouveau-Brunswick"), "QC": ("Quebec", "Québec")}  # fmt: skip
FEES_FR = {
    "Work permit (including extensions) - per person": "Permis de travail (prorogation comprise) - par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques - par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def kept(**fields: str | bool | list[list[str]]) -> Fields:
    """The fields that hold something: nothing is true of an empty space."""
    return {name: value for name, value in fields.items() if value not in ("", [])}


def dollars(amount: str | int | Decimal, language: str = "en") -> str:
    """$1,155.00, or 1 155,00 $ in French."""
    plain = f"{Decimal(amount):,.2f}"
    return f"${plain}" if language == "en" else plain.replace(",", "\u00a0").replace(".", ",") + "\u00a0$"


def groups(number: str, sizes: tuple[int, ...], joint: str = " ") -> str:
    """A number in groups counted from its end: 12345678 in (4, 4) → 1234 5678."""
    parts: list[str] = []
    for size in reversed(sizes):
        number, part = number[:-size], number[-size:]
        parts.insert(0, part)
    return joint.join(part for part in (number, *parts) if part)


def uci(case: Case, joint: str = "-") -> str:
    """11-2345-6789 or 1234-5678."""
    return groups(case.uci, (4, 4), joint)


def town(address: Address) -> str:
    """City, province and postal code on one line."""
    return f"{address.city} {address.province}  {address.postal_code}"


def mister(case: Case, language: str) -> str:
    """The form of address."""
    options = {"en": ("Mr.", "Ms.", "Mx."), "fr": ("Monsieur", "Madame", "Madame, Monsieur")}[language]
    return options["MFX".index(case.person.sex)]


def words_en(number: int) -> str:
    """2024 → two thousand twenty-four; 1996 → nineteen hundred ninety-six."""
    if 1000 < number < 2000:
        rest = number % 100
        return f"{UNITS_EN[number // 100]} hundred" + (f" {words_en(rest)}" if rest else "")
    if number >= 1000:
        rest = number % 1000
        return f"{UNITS_EN[number // 1000]} thousand" + (f" {words_en(rest)}" if rest else "")
    if number < 20:
        return UNITS_EN[number]
    tens = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")[number // 10 - 2]
    return tens + (f"-{UNITS_EN[number % 10]}" if number % 10 else "")


def day_in_words_en(day: dt.date) -> str:
    """the fourth day of June, two thousand twenty-four"""
    ordinal = ORDINALS_EN[day.day - 1] if day.day <= 20 else "thirtieth" if day.day == 30 else {2: "twenty-", 3: "thirty-"}[day.day // 10] + ORDINALS_EN[day.day % 10 - 1]  # fmt: skip
    return f"the {ordinal} day of {dates.MONTHS_EN[day.month - 1]}, {words_en(day.year)}"


def words_fr(number: int) -> str:
    """2024 → deux mille vingt-quatre; 1991 → mil neuf cent quatre-vingt-onze."""
    if number >= 1000:
        rest = number % 1000
        head = "mil" if number < 2000 else f"{UNITS_FR[number // 1000]} mille"
        return f"{head} {words_fr(rest)}" if rest else head
    if number >= 100:
        rest = number % 100
        head = "cent" if number < 200 else f"{UNITS_FR[number // 100]} cent"
        return f"{head} {words_fr(rest)}" if rest else head
    if number < 20:
        return UNITS_FR[number]
    if number >= 80:
        return f"quatre-vingt-{UNITS_FR[number - 80]}" if number > 80 else "quatre-vingts"
    if number >= 70:
        return "soixante et onze" if number == 71 else f"soixante-{UNITS_FR[number - 60]}"
    tens, unit = ("vingt", "trente", "quarante", "cinquante", "soixante")[number // 10 - 2], number % 10
    return tens + ("" if not unit else " et un" if unit == 1 else f"-{UNITS_FR[unit]}")


def day_in_words_fr(day: dt.date) -> str:
    """le premier juin deux mille vingt-quatre"""
    number = "premier" if day.day == 1 else words_fr(day.day)
    return f"le {number} {dates.MONTHS_FR[day.month - 1]} {words_fr(day.year)}"


def browser(paper: Paper, title: str, url: str, printed: dt.date, of: int = 1) -> None:
    """The small type that a browser prints at the head and foot of each page; the cursor goes below the head."""

    def write(page: int) -> None:
        paper.text(28, 22, f"{printed:%Y-%m-%d}, 21:0{page}", 7, family="helvetica")
        paper.text(paper.width / 2, 22, title, 7, family="helvetica", align="center")
        paper.text(28, paper.height - 16, url, 7, family="helvetica")
        paper.text(paper.width - 28, paper.height - 16, f"{page}/{of}", 7, family="helvetica", align="right")

    paper.footer = write
    paper.y = 40


def menu(paper: Paper, words: str, color: str, *, height: float = 24.0) -> None:
    """A coloured bar with the entries of a site's menu."""
    paper.box(0, paper.y, paper.width, height, fill=color, stroke=None)
    paper.text(paper.margin, paper.y + height / 2 + 3, words, 8, color="#ffffff", family="helvetica")
    paper.y += height + 10


def dotted(paper: Paper, label: str, value: str, *, x1: float | None = None, points: float = 10.0, style: str = "bold") -> None:
    """Label, a row of dots, and the value flush right."""
    right = paper.width - paper.margin if x1 is None else x1
    paper.room(points * 1.8)
    paper.y += points * 1.7
    left = paper.margin + paper.text(paper.margin, paper.y, label, points) + 4
    end = right - paper.text(right, paper.y, value, points, style, align="right") - 4
    paper.canvas.setDash(0.8, 2.4)
    paper.rule(paper.y + 1, left, max(left, end), color="#777777")
    paper.canvas.setDash()


def cut_line(paper: Paper, words: str) -> None:
    """Where a slip is to be torn off."""
    paper.gap(12)
    paper.canvas.setDash(4, 3)
    paper.rule(paper.y, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.text(paper.width / 2, paper.y + 9, words, 6.5, "italic", align="center")
    paper.gap(16)
