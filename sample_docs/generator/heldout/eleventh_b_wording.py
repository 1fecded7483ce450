"""What the papers of this half share: places, dates in words, amounts, the furniture of e-mails and browsers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from random import Random

from sample_docs.generator.dates import MONTHS_EN, MONTHS_FR
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case, Person

PLACES = {
    "ON": (("Ottawa", "K2P 1L4"), ("Kingston", "K7L 2Z3"), ("London", "N6A 3K7"), ("Toronto", "M4Y 1R8")),
    "NB": (("Moncton", "E1C 4B7"), ("Fredericton", "E3B 1C9"), ("Dieppe", "E1A 7K3")),
    "AB": (("Calgary", "T2R 0B6"), ("Edmonton", "T6E 2A3")),
    "BC": (("Burnaby", "V5H 2E9"), ("Surrey", "V3T 4C1")),
    "MB": (("Winnipeg", "R2H 0G4"),),
    "NS": (("Dartmouth", "B2Y 1H5"),),
    "QC": (("Laval", "H7N 3W8"), ("Longueuil", "J4K 2T1"), ("Trois-Rivières", "G9A 1J7"), ("Gatineau", "J8Y 4B6")),
}
STREETS_EN = ("Elmgrove Avenue", "Queen Street East", "Birchmount Crescent", "Wellington Row", "Harbour View Drive")
STREETS_FR = ("rue Papineau", "avenue des Pins", "boulevard Curé-Labelle", "rue Notre-Dame", "rue des Merisiers")
UNITS_FR = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")  # fmt: skip
TENS_FR = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre-vingt")
UNITS_EN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
TENS_EN = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS_EN = {1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth", 20: "twentieth", 30: "thirtieth"}  # fmt: skip


def home_in(case: Case, rng: Random, *provinces: str) -> Case:
    """The case with a home in one of those provinces; one that is there already stays."""
    if case.home.address.province in provinces:
        return case
    province = rng.choice(provinces)
    city, postal_code = rng.choice(PLACES[province])
    if province == "QC":
        street = f"{rng.randint(100, 8999)}, {rng.choice(STREETS_FR)}, app. {rng.randint(1, 45)}"
    else:
        street = f"{rng.randint(11, 1999)} {rng.choice(STREETS_EN)}, Unit {rng.randint(1, 905)}"
    return case.changed(home__address=Address(street, city, province, postal_code))


def kin(person: Person, rng: Random, names: Sequence[str]) -> str:
    """The given name of a relative: one of these that the person does not bear."""
    return rng.choice([name for name in names if name and name != person.given_names])


def two_lines(address: Address) -> tuple[str, str]:
    """Street, then city, province and postal code."""
    return address.street, f"{address.city} {address.province} {address.postal_code}"


def number_fr(number: int) -> str:
    """21 → vingt et un; up to 99."""
    if number < len(UNITS_FR):
        return UNITS_FR[number]
    tens, unit = divmod(number, 10)
    if tens in (7, 9):
        tens, unit = tens - 1, unit + 10
    if not unit:
        return "quatre-vingts" if tens == 8 else TENS_FR[tens]
    return TENS_FR[tens] + (" et " if unit in (1, 11) and tens < 8 else "-") + UNITS_FR[unit]


def number_en(number: int) -> str:
    """21 → twenty-one; up to 99."""
    if number < len(UNITS_EN):
        return UNITS_EN[number]
    tens, unit = divmod(number, 10)
    return TENS_EN[tens] + (f"-{UNITS_EN[unit]}" if unit else "")


def words_fr(day: dt.date) -> str:
    """premier juin deux mille vingt-quatre"""
    century, rest = divmod(day.year, 100)
    year = "mil neuf cent" if century == 19 else "deux mille"
    number = "premier" if day.day == 1 else number_fr(day.day)
    return f"{number} {MONTHS_FR[day.month - 1]} {year}" + (f" {number_fr(rest)}" if rest else "")


def words_en(day: dt.date) -> str:
    """first day of June, two thousand and twenty-four"""
    century, rest = divmod(day.year, 100)
    tens, unit = divmod(day.day, 10)
    if day.day in ORDINALS_EN:
        ordinal = ORDINALS_EN[day.day]
    elif day.day > 20:
        ordinal = f"{TENS_EN[tens]}-{ORDINALS_EN.get(unit, UNITS_EN[unit] + 'th')}"
    else:
        ordinal = f"{UNITS_EN[day.day]}th"
    year = "nineteen hundred" if century == 19 else "two thousand"
    return f"{ordinal} day of {MONTHS_EN[day.month - 1]}, {year}" + (f" and {number_en(rest)}" if rest else "")


def dollars(amount: Decimal | float | int) -> str:
    """$1,240.50"""
    return f"${amount:,.2f}"


def dollars_fr(amount: Decimal | float | int) -> str:
    """1 240,50 $"""
    return f"{amount:,.2f} $".replace(",", " ").replace(".", ",")


def browser(paper: Paper, title: str, url: str) -> None:
    """What a browser prints above and below a page."""

    def furniture(number: int) -> None:
        paper.text(paper.width / 2, 22, title, 7.5, align="center", family="sans")
        paper.text(24, paper.height - 18, url, 7.5, family="sans")
        paper.text(paper.width - 24, paper.height - 18, f"{number}", 7.5, align="right", family="sans")

    paper.footer = furniture


def menu(paper: Paper, names: Sequence[str], *, y: float, color: str = "#20435c", chosen: int = 0) -> None:
    """A portal's bar of menus; the chosen one is underlined."""
    paper.box(0, y, paper.width, 24, fill=color, stroke=None)
    x = 36.0
    for number, name in enumerate(names):
        width = paper.text(x, y + 16, name, 9, "bold" if number == chosen else "regular", color="#ffffff")
        if number == chosen:
            paper.rule(y + 20, x, x + width, color="#ffffff", weight=1.5)
        x += width + 22


def mail_head(paper: Paper, rows: Sequence[tuple[str, str]], *, label_width: float = 62.0) -> None:
    """The lines above a printed message, and the rule that ends them."""
    for label, value in rows:
        paper.y += 14
        paper.text(paper.margin, paper.y, label, 9.5, "bold")
        paper.text(paper.margin + label_width, paper.y, value, paper.fitted(value, 420, 9.5))
    paper.gap(8)
    paper.rule(paper.y)
    paper.gap(10)
