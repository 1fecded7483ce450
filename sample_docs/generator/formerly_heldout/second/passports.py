"""Passports."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import names
from sample_docs.generator.mrz import td3
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BOOKLET = (354.3, 249.4)  # points: ICAO ID-3, 125 by 88 mm


def zone(case: Case) -> tuple[str, str]:
    person, passport = case.person, case.passport
    return td3(
        issuer=person.country.alpha3,
        family_name=person.family_name,
        given_names=person.given_names,
        number=passport.number,
        nationality=person.country.alpha3,
        born=person.born,
        sex=person.sex,
        expires=passport.expires,
    )


def page_truth(case: Case) -> Fields:
    return names(case) | {
        "date_of_birth": case.person.born.isoformat(),
        "sex": case.person.sex,
        "nationality": case.person.country.alpha3,
        "passport_number": case.passport.number,
        "issue_date": case.passport.issued.isoformat(),
        "expiry_date": case.passport.expires.isoformat(),
    }


@layout("passport", language="en", size=BOOKLET, qualities=("scan", "poor", "photo"), native=True)
def data_page_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page filled to its edges: portrait at the right, tiny trilingual captions, a ghost of the portrait."""
    person, passport = case.person, case.passport
    paper.family, paper.points = "sans", 8.5
    draw.tint(paper, "#eaf1f4")
    draw.guilloche(paper, rng, "#b9cfdd", lines=20)
    face = draw.portrait(rng)
    paper.picture(face, 258, 34, 80, 104)
    paper.picture(face.convert("L").point(lambda shade: 190 + shade // 4), 222, 98, 26, 33)
    paper.text(16, 20, person.country.en.upper(), 12, "bold", family="serif", color="#23415a")
    paper.text(338, 20, "PASSPORT · PASSEPORT · PASAPORTE", 6.5, "bold", align="right")
    rows = [
        (16, 36, "Type/Type", "P"), (60, 36, "Code/Código", person.country.alpha3), (140, 36, "Document No./N° du document", passport.number),
        (16, 60, "1. Surname/Nom/Apellidos", person.family_name.upper()), (16, 82, "2. Given names/Prénoms/Nombres", person.given_names.upper()),
        (16, 104, "3. Nationality/Nationalité", person.country.nationality.upper()), (140, 104, "4. Sex/Sexe", person.sex),
        (16, 126, "5. Date of birth/Date de naissance", dates.bilingual_long(person.born)), (16, 148, "6. Place of birth/Lieu de naissance", person.birth_city.upper()),
        (140, 148, "7. Authority/Autorité", f"MINISTRY OF INTERIOR {person.country.cities[0].upper()}"),
        (16, 170, "8. Date of issue/Date de délivrance", dates.bilingual_long(passport.issued)), (170, 170, "9. Date of expiry/Date d'expiration", dates.bilingual_long(passport.expires)),
    ]  # fmt: skip
    for x, y, label, value in rows:
        paper.text(x, y, label, 4.6, color="#3d5c74")
        paper.text(x, y + 10, value, paper.fitted(value, 232 if x < 100 else 180, 8.5, "bold"), "bold")
    draw.mrz(paper, 16, 200, zone(case), 0.98)
    return page_truth(case)


@layout("passport", language="fr", size="a4", qualities=("scan", "poor", "photo"), native=True)
def photocopie_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """An open booklet copied on a sheet: the page of observations above, the data page below, a certification at the foot."""
    person, passport = case.person, case.passport
    paper.family, paper.points = "serif", 9.5
    left, width = 100.0, 395.0
    paper.box(left, 70, width, 262, fill="#f3ede4", stroke="#999999")
    paper.text(left + width / 2, 96, "OBSERVATIONS / REMARKS", 9, "bold", align="center")
    paper.text(left + 20, 130, "Ce passeport contient 32 pages numérotées de 1 à 32.", 8.5)
    paper.text(left + 20, 146, f"Ancien passeport annulé : {rng.randint(10**6, 10**7)}", 8.5)
    paper.text(left + 20, 262, "Signature du titulaire", 7, "italic")
    draw.signature(paper, left + 130, 262, rng)
    paper.text(left + width - 14, 322, "3", 8, align="right")
    top = 336.0
    paper.box(left, top, width, 276, fill="#f3ede4", stroke="#999999")
    draw.guilloche(paper, rng, "#dcc9a8", x=left, y=top, width=width, height=276)
    paper.text(left + 16, top + 22, f"PASSEPORT — {person.country.fr.upper()}", 12, "bold")
    paper.picture(draw.portrait(rng), left + 16, top + 36, 92, 118)
    column = left + 124
    rows = [
        ("N° du passeport", passport.number),
        ("Nom de famille", person.family_name.upper()),
        ("Prénoms", person.given_names),
        ("Nationalité", person.country.nationality),
        ("Né(e) le", f"{dates.dotted(person.born)}  à {person.birth_city}"),
        ("Sexe", person.sex),
        ("Délivré le", dates.dotted(passport.issued)),
        ("Valable jusqu'au", dates.dotted(passport.expires)),
        ("Autorité", f"Préfecture de {passport.authority}"),
    ]
    for row, (label, value) in enumerate(rows):
        paper.text(column, top + 46 + row * 17, label, 7, "italic")
        paper.text(column + 86, top + 46 + row * 17, value, paper.fitted(value, 172, 9.5, "bold"), "bold")
    draw.mrz(paper, left + 20, top + 222, zone(case), 1.08)
    draw.box_stamp(paper, 120, 700, ("COPIE CERTIFIÉE CONFORME", "À L'ORIGINAL"), color="#24408e", angle=3)
    draw.signature(paper, 330, 706, rng)
    paper.text(330, 728, "Me Huguette Lamontagne, notaire — Gatineau", 8)
    return page_truth(case)


@layout("passport", language="en", qualities=("scan", "poor", "photo"), native=True)
def surname_comma_given(paper: Paper, case: Case, rng: Random) -> Fields:
    """A scan lying low on a letter sheet: labels beside values, a vertical booklet number, dates with the month in letters."""
    person, passport = case.person, case.passport
    paper.family, paper.points = "dejavu-condensed", 9
    left, top, width = 120.0, 420.0, 372.0
    paper.box(left, top, width, 262, fill="#eef4ea", stroke="#777777")
    draw.guilloche(paper, rng, "#c2d6b5", x=left, y=top, width=width, height=262, lines=16)
    paper.text(left + width - 10, top + 150, passport.number, 10, family="courier", color="#8a1f1f", angle=90)
    paper.text(left + 14, top + 20, f"REPUBLIC — {person.country.en.upper()}", 9, "bold")
    paper.text(left + 250, top + 20, f"P   {person.country.alpha3}", 9, "bold")
    paper.picture(draw.portrait(rng, background="#f7f7f7"), left + 14, top + 30, 82, 106)
    rows = [
        ("Passport No.", passport.number),
        ("Name of bearer", person.family_name.upper() + (f", {person.given_names.upper()}" if person.given_names else "")),
        ("Citizen of", person.country.en.upper()),
        ("Birth date", dates.short_en(person.born)),
        ("Birth place", person.birth_city.upper()),
        ("Gender", {"M": "M / MALE", "F": "F / FEMALE", "X": "X"}[person.sex]),
        ("Issued on", dates.short_en(passport.issued)),
        ("Expires on", dates.short_en(passport.expires)),
        ("Issued by", f"PASSPORT OFFICE {passport.authority.upper()}"),
    ]
    for row, (label, value) in enumerate(rows):
        paper.text(left + 108, top + 44 + row * 17, label, 6.5, color="#44553a")
        paper.text(left + 172, top + 44 + row * 17, value, paper.fitted(value, 178, 9, "bold"), "bold")
    paper.text(left + 14, top + 152, "Bearer's signature", 6)
    draw.signature(paper, left + 14, top + 180, rng, width=76)
    draw.mrz(paper, left + 14, top + 212, zone(case), 1.04)
    return page_truth(case)
