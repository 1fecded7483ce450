"""Passport pages of no country in particular: captions numbered, in two columns, below the values, over a spread."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.eighth.parts import grouped, kept
from sample_docs.generator.paper import Paper, Size
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

OPEN: Size = (396.0, 560.0)  # both pages of an open booklet
PAGE: Size = (396.0, 284.0)  # the bio page alone
SEEN: tuple[Quality, ...] = ("scan", "poor", "photo")


def truth(case: Case, *, upper: bool = True) -> Fields:
    """All that a bio page says."""
    person, passport = case.person, case.passport
    return kept(
        family_name=person.family_name.upper() if upper else person.family_name,
        given_names=person.given_names.upper() if upper else person.given_names,
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        nationality=person.country.alpha3,
        passport_number=passport.number,
        issue_date=passport.issued.isoformat(),
        expiry_date=passport.expires.isoformat(),
    )


def zone(paper: Paper, case: Case, x: float, y: float, scale: float) -> None:
    """The machine-readable zone of this case."""
    person, passport = case.person, case.passport
    lines = mrz.td3(
        issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number,
        nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=passport.expires,
    )  # fmt: skip
    draw.mrz(paper, x, y, lines, scale)


def cell(paper: Paper, x: float, y: float, caption: str, value: str, *, points: float = 9.0, width: float = 150.0) -> None:
    """A small caption with its value below."""
    paper.text(x, y, caption, 5.5, color="#40506a")
    paper.text(x, y + 11, value, paper.fitted(value, width, points, "bold"), "bold")


def hyphens(day: dt.date) -> str:
    """01-JUN-2024"""
    return f"{day.day:02d}-{dates.SHORT_EN[day.month - 1]}-{day.year}"


@layout("passport", language="en", size=PAGE, qualities=SEEN, native=True)
def single_page_two_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """The bio page alone: portrait at the left, two columns of captions above values."""
    person, passport = case.person, case.passport
    paper.family = "free-sans"
    draw.tint(paper, "#f1ece2")
    draw.guilloche(paper, rng, "#d5c6a6", lines=16)
    paper.text(20, 24, person.country.en.upper(), 11, "bold", color="#6a2020")
    paper.text(376, 24, "PASSPORT / PASSEPORT", 9, "bold", align="right", color="#6a2020")
    paper.picture(draw.portrait(rng), 20, 40, 92, 118)
    cells = [
        [("Type / Type", "P"), ("Country code / Code du pays", person.country.alpha3), ("Passport No. / N° de passeport", passport.number)],
        [("Surname / Nom", person.family_name.upper())],
        [("Given names / Prénoms", person.given_names.upper())],
        [("Nationality / Nationalité", person.country.nationality.upper()), ("Sex / Sexe", person.sex)],
        [("Date of birth / Date de naissance", dates.bilingual_long(person.born)), ("Place of birth / Lieu de naissance", person.birth_city.upper())],
        [("Date of issue / Date de délivrance", dates.bilingual_long(passport.issued)), ("Authority / Autorité", "MIN. OF INTERIOR")],
        [("Date of expiry / Date d'expiration", dates.bilingual_long(passport.expires)), ("Holder's signature / Signature du titulaire", "")],
    ]  # fmt: skip
    for row, columns in enumerate(cells):
        for column, (caption, value) in enumerate(columns):
            step = 84 if len(columns) == 3 else 132
            cell(paper, 126 + column * step, 44 + row * 25, caption, value, width=250 if len(columns) == 1 else step - 6)
    draw.signature(paper, 262, 212, rng, 70)
    zone(paper, case, 14, 230, 1.13)
    return truth(case)


@layout("passport", language="fr", size=OPEN, qualities=SEEN, native=True)
def open_booklet_numbered(paper: Paper, case: Case, rng: Random) -> Fields:
    """Both pages of the open booklet: address and notes above, numbered captions beside a portrait at the right below."""
    person, passport = case.person, case.passport
    paper.family = "dejavu-condensed"
    draw.tint(paper, "#eef3ee")
    draw.guilloche(paper, rng, "#b9d2bf", lines=30)
    paper.rule(280, 0, 396, color="#889988", weight=1.4)
    paper.text(198, 40, "Observations / Mentions", 9, "bold", align="center")
    paper.text(30, 70, "Personne à prévenir en cas d'urgence : voir page 32", 7)
    paper.text(30, 90, f"Domicile : {person.birth_city}, {person.country.fr}", 7)
    paper.text(30, 110, "Taille : 1,74 m     Yeux : marron", 7)
    paper.text(30, 232, "Signature du titulaire", 6.5, "italic")
    draw.signature(paper, 140, 232, rng, 100)
    paper.text(366, 262, grouped(passport.number, 3), 10, "bold", align="right", color="#a02030")
    paper.text(20, 300, f"{person.country.fr.upper()}   –   PASSEPORT", 10, "bold", color="#1f4f30")
    paper.text(376, 300, person.country.alpha3, 9, "bold", align="right")
    rows = [
        ("1. Nom", person.family_name.upper()), ("2. Prénoms", person.given_names.upper()), ("3. Nationalité", person.country.nationality), ("4. Date de naissance", dates.dotted(person.born)), ("5. Sexe", person.sex),
        ("6. Lieu de naissance", person.birth_city), ("7. Date de délivrance", dates.dotted(passport.issued)), ("8. Date d'expiration", dates.dotted(passport.expires)), ("9. Autorité", "PRÉFECTURE"), ("10. Passeport n°", passport.number),
    ]  # fmt: skip
    for number, (caption, value) in enumerate(rows):
        y = 322 + number * 17
        paper.text(20, y, caption, 7, color="#34553f")
        paper.text(112, y, value, paper.fitted(value, 158, 9.5, "bold"), "bold")
    paper.picture(draw.portrait(rng), 282, 318, 94, 120)
    zone(paper, case, 14, 506, 1.13)
    return truth(case)


@layout("passport", language="en", size=PAGE, qualities=SEEN, native=True)
def captions_below(paper: Paper, case: Case, rng: Random) -> Fields:
    """Values on lines with tiny captions below, dates with hyphens, a ghost of the portrait at the right."""
    person, passport = case.person, case.passport
    paper.family, paper.points = "helvetica", 9
    draw.tint(paper, "#e9eef6")
    draw.guilloche(paper, rng, "#b7c6e2", lines=14)
    paper.text(198, 22, f"REPUBLIC OF {person.country.en.upper()}", 10, "bold", align="center", color="#203a70")
    paper.picture(draw.portrait(rng, background="#d2dae8"), 18, 36, 90, 116)
    rows = [
        [("Passport number", passport.number), ("Code of issuing State", person.country.alpha3)],
        [("Surname", person.family_name.upper())],
        [("Given names", person.given_names.upper())],
        [("Nationality", person.country.nationality.upper()), ("Date of birth", hyphens(person.born)), ("Sex", person.sex)],
        [("Place of birth", person.birth_city.upper()), ("Issuing authority", "PASSPORT OFFICE")],
        [("Date of issue", hyphens(passport.issued)), ("Date of expiry", hyphens(passport.expires))],
    ]
    for row, columns in enumerate(rows):
        width = 258 / len(columns)
        for column, (caption, value) in enumerate(columns):
            x, y = 122 + column * width, 48 + row * 27
            paper.text(x, y, value, paper.fitted(value, width - 8, 9.5, "bold"), "bold")
            paper.rule(y + 3, x, x + width - 8, color="#8898b8", weight=0.4)
            paper.text(x, y + 10, caption, 5.5, "italic")
    draw.signature(paper, 24, 186, rng, 72)
    zone(paper, case, 14, 228, 1.13)
    return truth(case)


@layout("passport", language="fr", size="a4", qualities=SEEN, native=True)
def certified_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """An A4 photocopy with the booklet in its middle and a lawyer's stamp that it is a true copy."""
    person, passport = case.person, case.passport
    paper.family = "free-sans"
    left, top = 92.0, 150.0
    paper.text(paper.width / 2, 80, "COPIE CONFORME À L'ORIGINAL PRÉSENTÉ", 12, "bold", align="center")
    paper.box(left, top, 410, 290, fill="#f0f0ec", stroke="#777777", weight=1.2)
    draw.guilloche(paper, rng, "#cfcfc4", x=left, y=top, width=410, height=290, lines=14)
    paper.text(left + 14, top + 22, "Passeport / Passport / Pasaporte", 10, "bold")
    paper.text(left + 396, top + 22, f"{person.country.fr} / {person.country.en}", 9, align="right")
    paper.picture(draw.portrait(rng).convert("L"), left + 14, top + 40, 88, 113)
    rows = [
        ("Type/Code de l'État/N°", f"P      {person.country.alpha3}      {passport.number}"), ("Nom / Surname", person.family_name), ("Prénom(s) / Given name(s)", person.given_names), ("Nationalité / Nationality", person.country.nationality),
        ("Né(e) le / Date of birth", f"{person.born:%d/%m/%Y}"), ("Lieu / Place", person.birth_city), ("Sexe / Sex", person.sex), ("Délivré le / Date of issue", f"{passport.issued:%d/%m/%Y}"), ("Expire le / Date of expiry", f"{passport.expires:%d/%m/%Y}"),
    ]  # fmt: skip
    for number, (caption, value) in enumerate(rows):
        y = top + 50 + number * 19
        paper.text(left + 116, y, caption, 6.5)
        paper.text(left + 212, y, value, paper.fitted(value, 186, 9.5, "bold"), "bold")
    zone(paper, case, left + 18, top + 236, 1.14)
    paper.text(92, 500, "Je soussignée, avocate, atteste avoir vu l'original du document ci-dessus.", 10)
    draw.signature(paper, 100, 540, rng)
    paper.text(92, 556, f"Me Solène Garrigue, {dates.fr(case.signed)}", 9)
    draw.round_stamp(paper, 420, 560, "AVOCATE A LA COUR", "COPIE", color="#7a1f4a")
    return truth(case, upper=False)
