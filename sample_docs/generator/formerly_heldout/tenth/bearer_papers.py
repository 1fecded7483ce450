"""Passports laid on the scanner, and photographs with what the studio wrote by them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import SHORT_EN, SHORT_FR, en, fr
from sample_docs.generator.formerly_heldout.tenth.desk import number, said
from sample_docs.generator.invention import before
from sample_docs.generator.mrz import td3
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PAGE = (354.0, 249.0)  # points: a booklet page, 125 by 88 mm


def bearer(case: Case) -> Fields:
    """What the page with the portrait says."""
    who, book = case.person, case.passport
    return said(
        family_name=who.family_name.upper(),
        given_names=who.given_names.upper(),
        date_of_birth=who.born.isoformat(),
        sex=who.sex,
        nationality=who.country.alpha3,
        passport_number=book.number,
        issue_date=book.issued.isoformat(),
        expiry_date=book.expires.isoformat(),
    )


def zone(case: Case) -> tuple[str, str]:
    """The machine-readable lines."""
    who, book = case.person, case.passport
    return td3(
        issuer=who.country.alpha3, family_name=who.family_name, given_names=who.given_names, number=book.number,
        nationality=who.country.alpha3, born=who.born, sex=who.sex, expires=book.expires,
    )  # fmt: skip


def month_pair(day: dt.date) -> str:
    """03 FEB / FÉV 1991"""
    month = day.month - 1
    pair = SHORT_EN[month] if SHORT_EN[month] == SHORT_FR[month] else f"{SHORT_EN[month]} / {SHORT_FR[month]}"
    return f"{day.day:02d} {pair} {day.year}"


@layout("passport", language="fr", size="a4", qualities=("scan", "poor", "photo"), native=True)
def open_booklet_two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """The booklet lies open: signature and remarks on the upper page, portrait and data on the lower one."""
    who, book = case.person, case.passport
    left, top = 110.0, 120.0
    paper.family = "sans"
    paper.box(left, top, PAGE[0], PAGE[1] * 2, fill="#f3ecf4", stroke="#888888")
    draw.guilloche(paper, rng, "#cbb6d6", x=left, y=top, width=PAGE[0], height=PAGE[1] * 2, lines=40)
    paper.rule(top + PAGE[1], left, left + PAGE[0], color="#777777", weight=1.2)
    paper.text(left + 20, top + 28, "Signature du titulaire / Holder's signature", 7)
    draw.signature(paper, left + 60, top + 74, rng, 120)
    paper.text(left + 20, top + 110, "Domicile / Residence (12)", 7)
    paper.text(left + 20, top + 122, f"RUE DU MARCHÉ 14, {who.birth_city.upper()}", 8.5)
    paper.text(left + 20, top + 146, "Ce passeport contient 32 pages / This passport contains 32 pages", 7)
    paper.text(left + 20, top + 170, "Mentions / Observations : néant", 8)
    paper.text(left + PAGE[0] - 16, top + PAGE[1] - 10, "2", 8, align="right")
    base = top + PAGE[1]
    paper.text(left + 14, base + 18, who.country.fr.upper(), 10, "bold")
    paper.text(left + 150, base + 18, "PASSEPORT / PASSPORT", 9, "bold")
    paper.picture(draw.portrait(rng), left + 14, base + 42, 92, 118)
    rows = (
        (("Type", "P"), ("Code du pays / Country code", who.country.alpha3), ("Passeport n° / No.", book.number)),
        (("Nom (1) / Surname", who.family_name.upper()),),
        (("Prénoms (2) / Given names", who.given_names.upper()),),
        (("Nationalité (3) / Nationality", who.country.nationality.upper()), ("Sexe (4) / Sex", who.sex)),
        (("Né(e) le (5) / Date of birth", f"{who.born:%d %m %Y}"), ("Lieu (6) / Place of birth", who.birth_city.upper())),
        (("Délivré le (7) / Date of issue", f"{book.issued:%d %m %Y}"), ("Expire le (8) / Date of expiry", f"{book.expires:%d %m %Y}")),
        (("Autorité (9) / Authority", f"PRÉFECTURE {book.authority.upper()}"),),
    )  # fmt: skip
    y = base + 34
    for row in rows:
        width = (PAGE[0] - 128) / len(row)
        for column, (label, value) in enumerate(row):
            x = left + 116 + column * width
            paper.text(x, y, label, paper.fitted(label, width - 4, 5.6), color="#6a4a78")
            paper.text(x, y + 10, value, paper.fitted(value, width - 4, 9), "bold")
        y += 20.5
    paper.box(left + 1, base + PAGE[1] - 60, PAGE[0] - 2, 58, fill="#fbf8fb", stroke=None)
    draw.mrz(paper, left + 10, base + PAGE[1] - 52, zone(case), 1.03)
    return bearer(case)


@layout("passport", language="en", qualities=("scan", "poor", "photo"))
def values_over_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """One page, portrait at the right, labels in small type under the values, months in letters."""
    who, book = case.person, case.passport
    left, top = 126.0, 190.0
    paper.family = "dejavu-condensed"
    paper.box(left, top, PAGE[0], PAGE[1], fill="#e8f1ea", stroke="#888888")
    draw.guilloche(paper, rng, "#a9cbb2", x=left, y=top, width=PAGE[0], height=PAGE[1])
    paper.text(left + 14, top + 20, f"{who.country.en.upper()}   ·   PASSPORT", 10, "bold", color="#245c36")
    paper.text(left + PAGE[0] - 14, top + 20, book.number, 12, "bold", align="right", color="#8c2f2f")
    paper.picture(draw.portrait(rng, background="#eef2ee"), left + PAGE[0] - 104, top + 30, 90, 116)
    cells = (
        (0, 0, who.family_name.upper(), "Surname / Nom"),
        (0, 1, who.given_names.upper(), "Given names / Prénoms"),
        (0, 2, who.country.nationality.upper(), "Nationality / Nationalité"),
        (1, 2, who.sex, "Sex / Sexe"),
        (0, 3, month_pair(who.born), "Date of birth / Date de naissance"),
        (1, 3, who.birth_city.upper(), "Place of birth / Lieu"),
        (0, 4, month_pair(book.issued), "Date of issue / Délivré le"),
        (1, 4, month_pair(book.expires), "Date of expiry / Expire le"),
        (0, 5, book.authority.upper(), "Issuing authority / Autorité"),
        (1, 5, who.country.alpha3, "Issuing state / État émetteur"),
    )
    for column, row, value, label in cells:
        x, y = left + 14 + column * 118, top + 40 + row * 25
        paper.text(x, y, value, paper.fitted(value, 220 if row < 2 else 114, 9.5), "bold")
        paper.text(x, y + 8, label, 5.6, "italic", color="#3f6b4b")
    paper.box(left + 1, top + PAGE[1] - 58, PAGE[0] - 2, 56, fill="#f8fbf8", stroke=None)
    draw.mrz(paper, left + 10, top + PAGE[1] - 51, zone(case), 1.03)
    return bearer(case)


@layout("photo", language="en")
def studio_card_with_prints(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two prints on a studio's card, what the studio typed on a label below."""
    who, day = case.person, before(case.submitted, 5, 120, rng)
    face = draw.portrait(rng, background="#f4f4f4")
    paper.box(96, 90, 420, 420, fill="#fbfaf6", stroke="#999999")
    paper.text(306, 124, "Lumen & Daughters Photo Studio", 15, "bold", align="center", family="serif")
    for x in (130.0, 330.0):
        paper.picture(face, x, 150, 142, 183)
        paper.box(x, 150, 142, 183, stroke="#bbbbbb")
    paper.box(130, 360, 342, 92, stroke="#666666")
    for row, (label, value) in enumerate((("Customer", who.full_name), ("Photo taken on", en(day)), ("Format", "50 × 70 mm, head 31–36 mm"), ("Order", f"L-{number(rng, 5)}"))):  # fmt: skip
        paper.text(140, 380 + row * 19, f"{label}:", 9)
        paper.text(232, 380 + row * 19, value, paper.fitted(value, 230, 10), "bold" if row < 2 else "regular")
    paper.text(306, 486, "218 Locke Street South, Hamilton ON  L8P 4B7", 8, align="center")
    return said(name=who.full_name, date=day.isoformat())


@layout("photo", language="fr", size="a4")
def planche_et_dos(paper: Paper, case: Case, rng: Random) -> Fields:
    """The print and, beside it, its back: stamp of the photographer, name and day written by hand."""
    who, day = case.person, before(case.submitted, 5, 120, rng)
    paper.picture(draw.portrait(rng, background="#ffffff"), 90, 120, 160, 206)
    paper.box(90, 120, 160, 206, stroke="#aaaaaa")
    paper.box(320, 120, 160, 206, stroke="#aaaaaa", fill="#fdfdf8")
    paper.text(90, 112, "recto", 8, "italic")
    paper.text(320, 112, "verso", 8, "italic")
    words = who.full_name
    paper.text(328, 150, words, paper.fitted(words, 146, 13, "italic"), "italic", family="times", color="#1b2f7a")
    paper.text(328, 176, "photo prise le", 11, "italic", family="times", color="#1b2f7a")
    paper.text(328, 194, fr(day), 13, "italic", family="times", color="#1b2f7a")
    for row, line in enumerate(("PHOTO SAINT-ROCH", "640, rue Saint-Joseph Est", "Québec  G1K 3B9")):
        paper.text(400, 272 + row * 13, line, 9, "bold" if row == 0 else "regular", align="center", color="#8c2f2f")
    paper.box(334, 256, 132, 52, stroke="#8c2f2f", weight=1.1)
    return said(name=who.full_name, date=day.isoformat())
