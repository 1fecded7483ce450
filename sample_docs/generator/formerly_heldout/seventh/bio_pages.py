"""Passports: an opened book on the glass, a page with numbered bilingual captions, a certified photocopy."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import kept
from sample_docs.generator.mrz import td3
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

PAPER: tuple[Quality, ...] = ("scan", "poor", "photo")  # no passport is born digital


def zone(case: Case) -> tuple[str, str]:
    """The machine-readable zone of the case's passport."""
    person, passport = case.person, case.passport
    return td3(
        issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number,
        nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=passport.expires,
    )  # fmt: skip


def truth(case: Case, family: str, given: str) -> Fields:
    """What a bio page says."""
    person, passport = case.person, case.passport
    return kept(
        family_name=family, given_names=given, date_of_birth=person.born.isoformat(), sex=person.sex, nationality=person.country.alpha3,
        passport_number=passport.number, issue_date=passport.issued.isoformat(), expiry_date=passport.expires.isoformat(),
    )  # fmt: skip


def month_year(day: dt.date) -> str:
    """07 AVR/APR 1990"""
    return f"{day:%d} {dates.SHORT_FR[day.month - 1]}/{dates.SHORT_EN[day.month - 1]} {day.year}"


@layout("passport", language="fr", qualities=PAPER, native=True)
def open_book(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages of an opened book: above, the bearer's address and signature; below, French and English captions."""
    paper.family, person, passport = "sans", case.person, case.passport
    left, width = 70.0, 440.0
    paper.box(left, 50, width, 300, fill="#f3efe4", stroke="#999999")
    draw.guilloche(paper, rng, "#dcd2b8", x=left, y=50, width=width, height=300)
    paper.text(left + 20, 76, "OBSERVATIONS", 9, "bold", color="#6b5b2e")
    paper.text(left + 20, 104, "Taille / Height : 1,7" + str(rng.randint(0, 9)) + " m", 9)
    paper.text(left + 20, 122, f"Domicile : 14, rue du Marché, {person.birth_city}", 9)
    paper.text(left + 20, 140, "Profession : " + rng.choice(("Enseignant", "Comptable", "Technicien")), 9)
    draw.signature(paper, left + 40, 280, rng, color="#111111")
    paper.text(left + 20, 300, "Signature du titulaire / Holder's signature", 7, "italic")
    paper.box(left, 352, width, 306, fill="#eef3ea", stroke="#999999")
    draw.guilloche(paper, rng, "#c5d8b8", x=left, y=352, width=width, height=306, lines=18)
    paper.text(left + width / 2, 374, person.country.fr.upper(), 14, "bold", color="#2d5330", align="center")
    paper.text(left + 16, 392, "PASSEPORT / PASSPORT", 8, "bold")
    paper.picture(draw.portrait(rng), left + 14, 400, 108, 138)
    family, given = person.family_name.upper(), person.given_names.upper()
    cells = [
        (150, 402, "Type", "P"), (200, 402, "Code du pays / Country code", person.country.alpha3), (320, 402, "N° du passeport / Passport No.", passport.number),
        (150, 432, "1. Nom / Surname", family), (150, 462, "2. Prénoms / Given names", given),
        (150, 492, "3. Nationalité / Nationality", person.country.nationality.upper()), (320, 492, "5. Sexe / Sex", person.sex), (150, 522, "4. Date de naissance / Date of birth", month_year(person.born)),
        (320, 522, "6. Lieu de naissance / Place of birth", person.birth_city.upper()), (150, 552, "7. Délivré le / Date of issue", month_year(passport.issued)), (320, 552, "9. Autorité / Authority", passport.authority.upper()),
        (150, 582, "8. Expire le / Date of expiry", month_year(passport.expires)),
    ]  # fmt: skip
    for x, y, label, value in cells:
        paper.text(left + x - 12, y, label, 6, color="#2d5330")
        paper.text(left + x - 12, y + 13, value, paper.fitted(value, width - x + 4 if y in (432, 462) else 165, 10.5), "bold")
    draw.mrz(paper, left + 5, 603, zone(case), 1.34)
    return truth(case, family, given)


@layout("passport", language="en", qualities=PAPER, native=True)
def laminated_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """One page alone on a letter sheet: photograph at the right, captions under the values, dates with full months."""
    paper.family, person, passport = "serif", case.person, case.passport
    left, top, width, height = 84.0, 120.0, 444.0, 312.0
    paper.box(left, top, width, height, fill="#eaeef7", stroke="#888888")
    draw.guilloche(paper, rng, "#c7cfe8", x=left, y=top, width=width, height=height, lines=20)
    paper.text(left + 14, top + 20, person.country.en.upper(), 13, "bold", color="#28306b")
    paper.text(left + width - 14, top + 20, "PASSPORT", 13, "bold", color="#28306b", align="right")
    paper.picture(draw.portrait(rng, (320, 400)), left + width - 122, top + 58, 106, 132)
    family, given = person.family_name, person.given_names
    rows = (
        ((0, "P", "Type"), (60, person.country.alpha3, "Issuing State"), (150, passport.number, "Passport Number")),
        ((0, family.upper(), "Family Name"),), ((0, given.upper(), "Given Name(s)"),),
        ((0, person.country.nationality, "Nationality"), (150, f"{person.born:%d}-{dates.SHORT_EN[person.born.month - 1]}-{person.born.year}", "Date of Birth")),
        ((0, person.sex, "Sex"), (60, person.birth_city, "Place of Birth"), (200, passport.authority, "Issued at")),
        ((0, f"{passport.issued:%d}-{dates.SHORT_EN[passport.issued.month - 1]}-{passport.issued.year}", "Issued on"), (150, f"{passport.expires:%d}-{dates.SHORT_EN[passport.expires.month - 1]}-{passport.expires.year}", "Valid until")),
    )  # fmt: skip
    for number, row in enumerate(rows):
        for x, value, label in row:
            if value:
                room = 300 if len(row) == 1 else 132
                paper.text(left + 14 + x, top + 50 + number * 33, value, paper.fitted(value, room, 11), "bold", family="courier")
                paper.text(left + 14 + x, top + 59 + number * 33, label, 6.5, "italic", color="#28306b")
    draw.mrz(paper, left + 6, top + height - 54, zone(case), 1.34)
    return truth(case, family.upper(), given.upper())


@layout("passport", language="fr", qualities=PAPER, size="a4", native=True)
def seventh_certified_photocopy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A grey photocopy certified by a notary, whose name and date stand beside those of the bearer."""
    paper.family, person, passport = "times", case.person, case.passport
    left, top, width, height = 62.0, 70.0, 466.0, 330.0
    paper.box(left, top, width, height, fill="#ededed", stroke="#555555")
    paper.text(left + 16, top + 22, f"{person.country.fr.upper()}  –  PASSEPORT", 12, "bold")
    face = draw.portrait(rng).convert("L").convert("RGB")
    paper.picture(face, left + 16, top + 40, 104, 134)
    family, given = person.family_name, person.given_names
    rows = [
        ("Passeport n°", passport.number), ("Nom", family), *((("Prénom(s)", given),) if given else ()), ("Nationalité", person.country.nationality), ("Né(e) le", dates.fr(person.born)),
        ("à", person.birth_city), ("Sexe", person.sex), ("Date de délivrance", dates.fr(passport.issued)), ("Date d'expiration", dates.fr(passport.expires)), ("Délivré par", passport.authority),
    ]  # fmt: skip
    paper.y = top + 30
    paper.beside(rows, x=left + 138, label_width=108, points=11, step=1.9)
    draw.mrz(paper, left + 16, top + height - 56, zone(case), 1.34)
    paper.y = top + height + 40
    certified = passport.issued + dt.timedelta(days=170)
    paper.margin = 62
    paper.para(
        f"Je soussigné, Me Ambroise Kettani-Vasseur, notaire, certifie que la photocopie ci-dessus est conforme à l'original qui m'a été présenté le {dates.fr(certified)} et aussitôt rendu.",
        10.5,
    )
    draw.signature(paper, 80, paper.y + 30, rng)
    draw.round_stamp(paper, 440, paper.y + 34, "ÉTUDE KETTANI-VASSEUR", "NOTAIRE", color="#444444")
    return truth(case, family, given)
