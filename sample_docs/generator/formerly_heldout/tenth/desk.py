"""What several of these layouts need: invented neighbours and places, amounts of money, browser furniture."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator.dates import MONTHS_EN, MONTHS_FR
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case, latin1
from sample_docs.generator.registry import Fields

PLACES = {
    "ON": (("Kingston", "K7L 2Z4"), ("Guelph", "N1H 3A8"), ("Sudbury", "P3E 5M1"), ("London", "N6A 1B7")),
    "QC": (("Trois-Rivières", "G9A 5C3"), ("Longueuil", "J4K 2T7"), ("Lévis", "G6V 4N8"), ("Saguenay", "G7H 1Y6")),
    "NB": (("Fredericton", "E3B 1B5"), ("Dieppe", "E1A 7R2"), ("Bathurst", "E2A 3Z6")),
    "BC": (("Kelowna", "V1Y 6N2"), ("Nanaimo", "V9R 5H9"), ("Burnaby", "V5H 4M1")),
    "AB": (("Red Deer", "T4N 1X5"), ("Lethbridge", "T1J 0P3"), ("Calgary", "T2R 0C5")),
    "MB": (("Brandon", "R7A 0K4"), ("Saint-Boniface", "R2H 0G1")),
    "NS": (("Dartmouth", "B2Y 3Z5"), ("Truro", "B2N 1G9")),
}  # fmt: skip
STREETS = {
    "en": ("Maple Grove Crescent", "Wellington Street North", "Harbour View Road", "Old Mill Lane", "Fifth Avenue East"),
    "fr": ("rue Laviolette", "boulevard des Chenaux", "rue du Collège", "avenue des Pins Ouest", "chemin de la Côte"),
}
PROVINCES_EN = {
    "ON": "Ontario",
    "QC": "Quebec",
    "NB": "New Brunswick",
    "BC": "British Columbia",
    "AB": "Alberta",
    "MB": "Manitoba",
    "NS": "Nova Scotia",
}
JOBS_FR = {
    "Software developer": "Développeur de logiciels",
    "Industrial electrician": "Électromécanicien",
    "Dental hygienist": "Hygiéniste dentaire",
    "Baker": "Boulanger",
    "Carpenter": "Charpentier-menuisier",
    "Accounting technician": "Technicien en comptabilité",
}
NEIGHBOURS = (
    "Corinne Delisle-Hamel",
    "Walter Pemberton",
    "Josée Laframboise",
    "Anil Deshmukh",
    "Patrice Vézina",
    "Fiona MacAskill",
    "Réjean Thivierge",
    "Beatrix Oduya",
    "Gilles Charbonneau-Roy",
    "Lorna Fitzwilliam",
)


def place(rng: Random, *provinces: str) -> Address:
    """A home in one of these provinces."""
    province = rng.choice(provinces)
    city, code = rng.choice(PLACES[province])
    french = province == "QC" or (province == "NB" and city == "Dieppe")
    street = rng.choice(STREETS["fr" if french else "en"])
    number, flat = rng.randint(14, 4890), rng.randint(1, 38)
    first = f"{number}, {street}, app. {flat}" if french else f"{flat}-{number} {street}"
    return Address(first, city, province, code)


def at(rng: Random, home: Address, *provinces: str) -> Address:
    """The home itself where it lies in one of these provinces, else another that does."""
    return home if home.province in provinces else place(rng, *provinces)


def neighbours(rng: Random, count: int) -> list[str]:
    """Names of people who are not the applicant."""
    return rng.sample(NEIGHBOURS, count)


def kin_parts(case: Case, rng: Random, sexes: str) -> list[tuple[str, str]]:
    """Given and family names from the applicant's country, one pair for each letter: M a man, F a woman; given names differ."""
    home = case.person.country
    taken = {case.person.given_names, case.spouse.given_names}
    names: list[tuple[str, str]] = []
    for sex in sexes:
        known = [latin1(name) for name in (home.men if sex == "M" else home.women) if name]
        given = rng.choice([name for name in known if name not in taken] or known)
        taken.add(given)
        names.append((given, latin1(rng.choice(home.family_names))))
    return names


def kin(case: Case, rng: Random, sexes: str) -> list[str]:
    """The same as whole names, given names first."""
    return [f"{given} {family}" for given, family in kin_parts(case, rng, sexes)]


def number(rng: Random, digits: int) -> str:
    """So many digits, the first of them not 0."""
    return str(rng.randint(10 ** (digits - 1), 10**digits - 1))


def dollars(amount: float) -> str:
    """$1,234.50"""
    return f"${amount:,.2f}"


def piastres(amount: float) -> str:
    """1 234,50 $"""
    return f"{amount:,.2f} $".replace(",", " ").replace(".", ",")


def said(**fields: str) -> Fields:
    """The truth, without what the paper leaves out."""
    return {name: value for name, value in fields.items() if value}


def month_fr(day: dt.date) -> str:
    """juin 2024"""
    return f"{MONTHS_FR[day.month - 1]} {day.year}"


def month_en(day: dt.date) -> str:
    """June 2024"""
    return f"{MONTHS_EN[day.month - 1]} {day.year}"


def shift(day: dt.date, days: int) -> dt.date:
    """So many days later."""
    return day + dt.timedelta(days=days)


def browser(paper: Paper, title: str, address: str, printed: str) -> None:
    """The lines a browser prints above and below every page."""

    def above() -> None:
        paper.text(28, 24, printed, 7.5, color="#444444")
        paper.text(paper.width / 2, 24, title, 7.5, color="#444444", align="center")

    def below(page: int) -> None:
        paper.text(28, paper.height - 16, address, 7.5, color="#444444")
        paper.text(paper.width - 28, paper.height - 16, str(page), 7.5, color="#444444", align="right")

    paper.paint(above)
    paper.footer = below


def dotted_line(paper: Paper, words: str) -> None:
    """Where a slip is torn off."""
    paper.gap(10)
    paper.canvas.saveState()
    paper.canvas.setDash(3, 3)
    paper.rule(paper.y, 24, paper.width - 24, color="#888888")
    paper.canvas.restoreState()
    paper.text(paper.width / 2, paper.y + 9, words, 6.5, "italic", align="center")
    paper.gap(16)


def pairs(
    paper: Paper, rows: list[tuple[str, str]], *, x: float, value_x: float, points: float = 9.0, step: float = 13.0
) -> None:
    """Labels flush right against a line, values to the right of it."""
    for label, value in rows:
        paper.y += step
        paper.text(value_x - 8, paper.y, label, points, color="#555555", align="right")
        paper.text(value_x, paper.y, value, paper.fitted(value, paper.width - value_x - 30, points))
    paper.rule(paper.y + 4, x, paper.width - 30, color="#cccccc", weight=0.4)
    paper.gap(6)
