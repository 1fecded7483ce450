"""Biographical pages of passports, as scanned or photographed: on a sheet, cut out, and in four ways of labelling."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import said
from sample_docs.generator.mrz import td3
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

PAGE = (354.0, 249.0)  # points: 125 by 88 mm, Doc 9303-4
SEEN: tuple[Quality, ...] = ("scan", "poor", "photo")
MRZ_FROM_FOOT = 46.0  # points


def particulars(case: Case) -> Fields:
    """What a bio page says."""
    person, passport = case.person, case.passport
    return said(
        family_name=person.family_name.upper(),
        given_names=person.given_names.upper(),
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        nationality=person.country.alpha3,
        passport_number=passport.number,
        issue_date=passport.issued.isoformat(),
        expiry_date=passport.expires.isoformat(),
    )


def zone(paper: Paper, case: Case, x: float, foot: float) -> None:
    """The machine-readable zone, its lower edge MRZ_FROM_FOOT above the foot of the page."""
    person = case.person
    lines = td3(
        issuer=person.country.alpha3,
        family_name=person.family_name,
        given_names=person.given_names,
        number=case.passport.number,
        nationality=person.country.alpha3,
        born=person.born,
        sex=person.sex,
        expires=case.passport.expires,
    )
    draw.mrz(paper, x, foot - MRZ_FROM_FOOT, lines)


def entries(
    paper: Paper, rows: Sequence[tuple[str, str]], x: float, y: float, *, step: float = 19.5, points: float = 8.5
) -> None:
    """Small label, value right below it."""
    for label, value in rows:
        paper.text(x, y, label, 4.8, color="#3b4a66")
        paper.text(x, y + 9, value, paper.fitted(value, 210, points), "bold")
        y += step


def compact(day: dt.date) -> str:
    """04 JUN 2024"""
    return dates.short_en(day)


@layout("passport", language="fr", size="a4", qualities=SEEN, native=True)
def french_labels_on_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """A photocopy on A4: French labels with English after the stroke, dates with spaces."""
    person, passport = case.person, case.passport
    left, top = 110.0, 130.0 + rng.randint(0, 90)
    paper.box(left, top - 235, PAGE[0], 230, fill="#f4efe6", stroke="#c9c2b4")
    paper.text(left + 177, top - 120, "Ce passeport contient 32 pages", 7, align="center", color="#88806e")
    paper.box(left, top, *PAGE, fill="#f3ecf2", stroke="#c9c2b4")
    draw.guilloche(paper, rng, "#d3b6c8", x=left, y=top, width=PAGE[0], height=PAGE[1], lines=18)
    paper.text(left + 14, top + 18, f"PASSEPORT  {person.country.fr.upper()}", 9, "bold", color="#5c2340")
    paper.picture(draw.portrait(rng), left + 14, top + 34, 96, 124)
    for x, label, value in (
        (122, "Type/Type", "P"),
        (160, "Code du pays/Country code", person.country.alpha3),
        (250, "Passeport n°/Passport No", passport.number),
    ):
        entries(paper, [(label, value)], left + x, top + 28)
    entries(
        paper,
        [
            ("Nom/Surname (1)", person.family_name.upper()),
            ("Prénoms/Given names (2)", person.given_names.upper()),
            ("Nationalité/Nationality (3)", person.country.nationality),
            ("Date de naissance/Date of birth (4)", dates.spaced(person.born)),
            ("Lieu de naissance/Place of birth (6)", person.birth_city.upper()),
            ("Date de délivrance/Date of issue (7)", dates.spaced(passport.issued)),
            ("Date d'expiration/Date of expiry (8)", dates.spaced(passport.expires)),
        ],
        left + 122,
        top + 48,
    )
    entries(paper, [("Sexe/Sex (5)", person.sex)], left + 290, top + 107)
    entries(paper, [("Autorité/Authority (9)", passport.authority)], left + 250, top + 166)
    zone(paper, case, left + 4, top + PAGE[1])
    return particulars(case)


@layout("passport", size=(354.0, 498.0), qualities=SEEN, native=True)
def english_two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages of the open booklet: signature page above, data page below, dates with English months."""
    person, passport, top = case.person, case.passport, 249.0
    paper.family = "free-sans"
    draw.tint(paper, "#eef3f0")
    draw.guilloche(paper, rng, "#a9cbbb", lines=30)
    paper.text(177, 60, f"{person.country.en.upper()}", 13, "bold", align="center", color="#20503c")
    paper.para(
        "The bearer is requested to be allowed to pass freely without let or hindrance and to be afforded every assistance and protection.",
        7.5,
        "italic",
        x=60,
        width=234,
    )
    draw.signature(paper, 120, 200, rng)
    paper.text(177, 216, "Signature of bearer", 6, align="center")
    paper.rule(top, 0, 354, color="#8aa79a", weight=1.5)
    paper.text(14, top + 17, "PASSPORT", 10, "bold", color="#20503c")
    paper.text(340, top + 17, passport.number, 11, "bold", align="right", color="#a02020")
    paper.picture(draw.portrait(rng, background="#eeeeee"), 248, top + 40, 90, 116)
    entries(
        paper,
        [
            ("Type", "P"),
            ("Surname", person.family_name.upper()),
            ("Given Names", person.given_names.upper()),
            ("Nationality", person.country.nationality.upper()),
            ("Place of Birth", person.birth_city.upper()),
        ],
        14,
        top + 34,
        step=21,
    )
    entries(paper, [("Code of Issuing State", person.country.alpha3)], 60, top + 34)
    entries(paper, [("Passport No.", passport.number)], 150, top + 34)
    entries(paper, [("Sex", person.sex)], 150, top + 97)
    entries(paper, [("Date of Birth", compact(person.born))], 150, top + 118)
    entries(paper, [("Date of Issue", compact(passport.issued))], 14, top + 148)
    entries(paper, [("Date of Expiry", compact(passport.expires))], 90, top + 148)
    entries(paper, [("Place of Issue", passport.authority)], 170, top + 148)
    paper.picture(draw.portrait(rng, background="#eef3f0").convert("L"), 300, top + 160, 26, 34)
    zone(paper, case, 4, top + PAGE[1])
    return particulars(case)


@layout("passport", language="es", size=PAGE, qualities=SEEN, native=True)
def three_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page alone, cropped: labels in three languages beside one another, month in two languages."""
    person, passport = case.person, case.passport
    paper.family = "dejavu-condensed"
    draw.tint(paper, "#f6f0e0")
    draw.guilloche(paper, rng, "#d8c48e", lines=22)
    paper.text(12, 16, "PASAPORTE / PASSPORT / PASSEPORT", 8, "bold", color="#6b4d12")
    paper.text(342, 16, person.country.en.upper(), 8, "bold", align="right", color="#6b4d12")
    paper.picture(draw.portrait(rng, background="#f2f2ea"), 12, 30, 88, 113)
    entries(
        paper,
        [
            ("Apellidos / Surname / Nom", person.family_name.upper()),
            ("Nombres / Given names / Prénoms", person.given_names.upper()),
            ("Nacionalidad / Nationality / Nationalité", person.country.nationality.upper()),
            ("Fecha de nacimiento / Date of birth / Date de naissance", dates.bilingual_long(person.born)),
            ("Fecha de expedición / Date of issue / Date de délivrance", dates.bilingual_long(passport.issued)),
            ("Fecha de vencimiento / Date of expiry / Date d'expiration", dates.bilingual_long(passport.expires)),
            ("Lugar de nacimiento / Place of birth / Lieu de naissance", person.birth_city.upper()),
        ],
        110,
        50,
        step=20.5,
        points=8,
    )
    entries(paper, [("Tipo / Type", "P")], 110, 28)
    entries(paper, [("País / Country code", person.country.alpha3)], 160, 28)
    entries(paper, [("No. / Passport No.", passport.number)], 250, 28)
    entries(paper, [("Sexo / Sex", person.sex)], 290, 91)
    entries(paper, [("Autoridad / Authority", passport.authority)], 12, 160)
    zone(paper, case, 4, PAGE[1])
    return particulars(case)


@layout("passport", language="fr", size="letter", qualities=SEEN, native=True)
def labels_beside(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older booklet copied at a slight enlargement: typed values beside their labels."""
    person, passport = case.person, case.passport
    left, top, height = 120.0, 240.0, 262.0
    paper.family = "serif"
    paper.box(left, top, 366, height, fill="#eaf0f6", stroke="#8fa3b8", weight=1)
    draw.guilloche(paper, rng, "#c2d2e2", x=left, y=top, width=366, height=height, lines=20)
    paper.text(left + 183, top + 17, f"{person.country.fr.upper()}  —  PASSEPORT / PASSPORT", 9, "bold", align="center")
    paper.picture(draw.portrait(rng), left + 264, top + 30, 88, 113)
    rows = [
        ("N° du passeport / Passport No.", passport.number), ("Nom / Surname", person.family_name.upper()), ("Prénoms / Given names", person.given_names.upper()), ("Nationalité / Nationality", person.country.nationality),
        ("Né(e) le / Date of birth", compact(person.born)), ("à / Place of birth", person.birth_city), ("Sexe / Sex", person.sex), ("Délivré le / Date of issue", compact(passport.issued)), ("Expire le / Date of expiry", compact(passport.expires)), ("Autorité / Issuing authority", passport.authority),
    ]  # fmt: skip
    y = top + 36
    for label, value in rows:
        paper.text(left + 10, y, label, 6.5)
        paper.text(left + 112, y, value, paper.fitted(value, 146, 9), family="courier")
        y += 17.2
    paper.text(left + 264, top + 156, f"P   {person.country.alpha3}", 10, "bold")
    zone(paper, case, left + 8, top + height)
    paper.text(60, 60, "Copie du passeport – page des données", 9, "italic", color="#555555")
    return particulars(case)
