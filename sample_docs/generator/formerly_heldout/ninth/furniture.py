"""What several papers of this set share: mail headers, browser furniture, letter boxes, dates in words, other people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from sample_docs.generator import dates
from sample_docs.generator.invention import fill, invent_person
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Person
from sample_docs.generator.registry import Fields

DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SHORT_FR = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.")
UNITS_FR = ("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")  # fmt: skip
TENS_FR = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def told(**fields: str | bool | list[list[str]]) -> Fields:
    """The fields that stand on the paper: those that are not empty."""
    return {name: value for name, value in fields.items() if value != ""}


def number_fr(number: int) -> str:
    """A number from 1 to 99 in French words."""
    if number < 20:
        return UNITS_FR[number]
    ten = number // 20 * 20 if number >= 60 else number // 10 * 10
    rest = number - ten
    if rest == 0:
        return TENS_FR[ten] + ("s" if ten == 80 else "")
    joint = " et " if rest in (1, 11) and ten != 80 else "-"
    return TENS_FR[ten] + joint + number_fr(rest)


def words_fr(day: dt.date) -> str:
    """le premier juin deux mille vingt-quatre, without the article"""
    century = "mil neuf cent" if day.year < 2000 else "deux mille"
    first = "premier" if day.day == 1 else number_fr(day.day)
    return f"{first} {dates.MONTHS_FR[day.month - 1]} {century} {number_fr(day.year % 100)}".strip()


def weekday_en(day: dt.date) -> str:
    """Tuesday, September 10, 2024"""
    return f"{DAYS_EN[day.weekday()]}, {dates.en(day)}"


def weekday_fr(day: dt.date) -> str:
    """mardi 10 septembre 2024"""
    return f"{DAYS_FR[day.weekday()]} {dates.fr(day)}"


def short_fr(day: dt.date) -> str:
    """10 sept. 2024"""
    return f"{day.day} {SHORT_FR[day.month - 1]} {day.year}"


def short_en(day: dt.date) -> str:
    """Sep 10, 2024"""
    return f"{dates.MONTHS_EN[day.month - 1][:3]} {day.day}, {day.year}"


def clock(rng: Random) -> str:
    """A time of an office day, 24 hours."""
    return f"{rng.randint(8, 17):02d}:{rng.randint(0, 59):02d}"


def later(day: dt.date, rng: Random, most: int = 30) -> dt.date:
    """A day soon after."""
    return day + dt.timedelta(days=rng.randint(1, most))


def someone(rng: Random, sex: str | None = None) -> Person:
    """Another person, with a name every printer writes."""
    return invent_person(rng, rng.choice(("FRA", "MAR", "BRA", "PHL", "LBN", "CMR", "COL")), sex).in_latin1()


def children(rng: Random, parent: Person, count: int) -> list[Person]:
    """Children of that person: family name of the parent, born after 2012."""
    made = []
    for _ in range(count):
        child = someone(rng)
        born = dt.date(rng.randint(2012, 2021), rng.randint(1, 12), rng.randint(1, 28))
        made.append(Person(parent.family_name, child.given_names, parent.family_name, "", born, child.sex, parent.country, parent.birth_city, "", ""))  # fmt: skip
    return made


def grouped(number: str, size: int = 3, joint: str = " ") -> str:
    """123456789 → 123 456 789; letters in front stand alone."""
    digits = number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    head = number[: len(number) - len(digits)]
    parts = [digits[start : start + size] for start in range(0, len(digits), size)]
    return joint.join([head, *parts] if head else parts)


def money_fr(amount: str) -> str:
    """1240.50 → 1 240,50 $"""
    whole, _, cents = amount.partition(".")
    return f"{int(whole):,}".replace(",", " ") + f",{cents or '00'} $"


def comb(paper: Paper, x: float, y: float, words: str, cells: int, *, cell: float = 13.0, points: float = 10.0) -> None:
    """A row of boxes, one letter in each, its top left corner at x, y; narrower boxes where the word is longer."""
    if len(words) > cells:
        cell, cells = cell * cells / len(words), len(words)
    for number in range(cells):
        paper.box(x + number * cell, y, cell, 15, stroke="#777777", weight=0.5)
        if number < len(words):
            paper.text(x + (number + 0.5) * cell, y + 11.5, words[number], min(points, cell * 0.95), align="center")


def browser(paper: Paper, title: str, url: str, printed: str) -> None:
    """What a browser prints around a page: date and title above, address and page below."""

    def above() -> None:
        paper.text(24, 20, printed, 7, family="helvetica", color="#333333")
        paper.text(paper.width / 2, 20, title, 7, family="helvetica", color="#333333", align="center")

    def below(page: int) -> None:
        paper.text(24, paper.height - 14, url, 7, family="helvetica", color="#333333")
        paper.text(paper.width - 24, paper.height - 14, f"{page}/{page}", 7, family="helvetica", color="#333333", align="right")

    paper.paint(above)
    paper.footer = below


def mail_head(paper: Paper, rows: Sequence[tuple[str, str]], *, label_width: float = 70.0, points: float = 9.0) -> None:
    """From, To, Date, Subject, with a rule below."""
    for label, value in rows:
        paper.y += points * 1.6
        paper.text(paper.margin, paper.y, label, points, "bold")
        paper.text(paper.margin + label_width, paper.y, value, paper.fitted(value, paper.width - 2 * paper.margin - label_width, points))  # fmt: skip
    paper.rule(paper.y + 7)
    paper.gap(16)


def rows_between(paper: Paper, rows: Sequence[tuple[str, str]], *, points: float = 9.0, dots: bool = False) -> None:
    """Label flush left, value flush right, dotted or ruled between them."""
    for label, value in rows:
        paper.room(points * 1.9)
        paper.y += points * 1.9
        wide = paper.text(paper.margin, paper.y, label, points)
        end = paper.width - paper.margin
        long = paper.text(end, paper.y, value, points, "bold", align="right")
        if dots:
            paper.canvas.setDash(1, 2)
            paper.rule(paper.y - 1, paper.margin + wide + 4, end - long - 4, color="#888888")
            paper.canvas.setDash()
        else:
            paper.rule(paper.y + 4, color="#dddddd")


def phone_number(rng: Random) -> str:
    """A number that rings nowhere."""
    return fill("514 555-01", rng) + fill("99", rng)


SMALL_PRINT = {
    "federal_en": (
        "The information you provide is collected under the Immigration and Refugee Protection Act and is kept in personal information bank IRCC PPU 042. You may ask to see or correct it. Complaints may be made to the Privacy Commissioner of Canada, 30 Victoria Street, Gatineau, Quebec K1A 1H3.",
        "Beware of fraud: employees of the Department never ask for payment by telephone, gift card or money transfer. In Canada, call 1-888-242-2100 between 8 a.m. and 4 p.m.; forms and fees in force since April 30, 2022 are on the Department's site.",
        "This letter was produced by an automated system. A copy is kept on file for two years. If your marital status, address or passport changes, use the web form and give your UCI and date of birth; do not send originals to P.O. Box 7600, Sydney.",
    ),
    "federal_fr": (
        "Les renseignements fournis sont recueillis en vertu de la Loi sur l'immigration et la protection des réfugiés et versés au fichier de renseignements personnels IRCC PPU 042. Vous pouvez demander de les consulter ou de les corriger auprès du Commissariat à la protection de la vie privée, 30, rue Victoria, Gatineau (Québec) K1A 1H3.",
        "Méfiez-vous des fraudes : nos employés ne demandent jamais de paiement par téléphone ni par carte-cadeau. Au Canada, composez le 1-888-242-2100, de 8 h à 16 h. Les frais en vigueur depuis le 30 avril 2022 sont affichés dans le site du Ministère.",
        "La présente a été produite par un système automatisé; une copie est conservée deux ans. En cas de changement d'adresse, d'état matrimonial ou de passeport, remplissez le formulaire Web en indiquant votre IUC et votre date de naissance.",
    ),
    "quebec": (
        "Les renseignements personnels que détient le Ministère sont protégés par la Loi sur l'accès aux documents des organismes publics. Vous pouvez les consulter en écrivant au responsable de l'accès, 285, rue Notre-Dame Ouest, Montréal (Québec) H2Y 1T8.",
        "Attention : aucun intermédiaire n'a accès à un traitement prioritaire. Seuls les consultants inscrits au registre du Ministère, les avocats et les notaires peuvent vous conseiller contre rémunération. Renseignements : 1 877 864-9191, du lundi au vendredi, de 9 h à 16 h.",
        "Le Ministère s'engage à vous servir avec courtoisie et équité (Déclaration de services aux citoyens, révisée le 1er avril 2021). Pour formuler une plainte : Bureau des plaintes, 1200, boul. Saint-Laurent, Montréal (Québec) H2X 0C9.",
    ),
}  # fmt: skip


def small_print(paper: Paper, kind: str, rng: Random) -> None:
    """A notice in small type above the footer, where there is room for it."""
    words, top = rng.choice(SMALL_PRINT[kind]), paper.height - 112
    if paper.y > top - 12:
        return
    paper.rule(top, color="#999999")
    for row, line in enumerate(paper.wrap(words, paper.width - 2 * paper.margin, 7)):
        paper.text(paper.margin, top + 11 + row * 9, line, 7, color="#333333")
