"""Passport data pages as they are copied, certified and photographed."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.tenth.office_common import present
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

COPIES: tuple[Quality, ...] = ("scan", "poor", "photo")
PAGE = (354.0, 249.0)  # points: 125 by 88 millimetres
SPREAD = (PAGE[0] + 40, 2 * PAGE[1] + 40)


def zone(case: Case, optional: str = "") -> tuple[str, str]:
    """The two lines for machines."""
    person, passport = case.person, case.passport
    return mrz.td3(
        issuer=person.country.alpha3,
        family_name=person.family_name,
        given_names=person.given_names,
        number=passport.number,
        nationality=person.country.alpha3,
        born=person.born,
        sex=person.sex,
        expires=passport.expires,
        optional=optional,
    )


def truth(case: Case) -> Fields:
    """What every passport says; names stand in capitals."""
    person, passport = case.person, case.passport
    return present(
        family_name=person.family_name.upper(),
        given_names=person.given_names.upper(),
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        nationality=person.country.alpha3,
        passport_number=passport.number,
        issue_date=passport.issued.isoformat(),
        expiry_date=passport.expires.isoformat(),
    )


def cells(paper: Paper, rows: list[tuple[str, str, float, float]], edge: float, value_points: float = 9.0) -> None:
    """Small label above its value at given places: label, value, x, y of the label; nothing runs past the edge."""
    for label, value, x, y in rows:
        paper.text(x, y, label, 5.4, color="#44546a")
        paper.text(x, y + 10, value, paper.fitted(value, edge - x, value_points, "bold"), "bold")


@layout("passport", language="fr", qualities=COPIES, native=True)
def copier_spread(paper: Paper, case: Case, rng: Random) -> Fields:
    """An open booklet on a copier's glass: the signature page above, the data page below, labels numbered in French."""
    person, passport = case.person, case.passport
    x, y = 125.0, 130.0
    paper.box(x - 14, y - 14, PAGE[0] + 28, 2 * PAGE[1] + 28, fill="#d5d5d5", stroke=None)
    paper.box(x, y, PAGE[0], PAGE[1], fill="#f7f5f0", stroke="#bbbbbb")
    paper.text(x + 20, y + 40, "Observations / Observations", 7)
    paper.text(x + 20, y + 56, f"Taille / Height : 1,{rng.randint(55, 92)} m     Yeux / Eyes : marron", 8)
    paper.text(x + 20, y + 72, f"Domicile / Residence : {person.birth_city}", 8)
    paper.text(x + 20, y + 200, "Signature du titulaire / Holder's signature", 6)
    draw.signature(paper, x + 40, y + 178, rng, 120, "#222222")
    top = y + PAGE[1]
    paper.box(x, top, PAGE[0], PAGE[1], fill="#eef2f4", stroke="#bbbbbb")
    draw.guilloche(paper, rng, "#c9d8d2", x=x, y=top, width=PAGE[0], height=PAGE[1] - 62, lines=12)
    paper.text(x + 14, top + 18, person.country.fr.upper(), 11, "bold")
    paper.text(x + PAGE[0] - 14, top + 18, "PASSEPORT / PASSPORT", 9, align="right")
    paper.picture(draw.portrait(rng).convert("L"), x + 14, top + 30, 92, 120)
    left, right = x + 118, x + 238
    cells(paper, [
        ("Type / Type", "P", left, top + 36), ("Code du pays / Country code", person.country.alpha3, left + 40, top + 36), ("Passeport n° / Passport No.", passport.number, right, top + 36),
        ("1. Nom / Surname", person.family_name.upper(), left, top + 57), ("2. Prénoms / Given names", person.given_names.upper(), left, top + 78),
        ("3. Nationalité / Nationality", person.country.nationality.upper(), left, top + 99), ("5. Sexe / Sex", person.sex, right, top + 99),
        ("4. Date de naissance / Date of birth", dates.spaced(person.born), left, top + 120), ("6. Lieu de naissance / Place of birth", person.birth_city.upper(), right, top + 120),
        ("7. Date de délivrance / Date of issue", dates.spaced(passport.issued), left, top + 141), ("9. Autorité / Authority", f"PRÉFECTURE DE {passport.authority.upper()}", right, top + 141),
        ("8. Date d'expiration / Date of expiry", dates.spaced(passport.expires), left, top + 162),
    ], x + PAGE[0] - 6, 8.5)  # fmt: skip
    draw.mrz(paper, x + 12, top + 198, zone(case))
    return truth(case)


@layout("passport", language="en", size="a4", qualities=COPIES, native=True)
def certified_true_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sheet with the data page at the top and a notary's certification with names, dates and numbers of its own below."""
    person, passport = case.person, case.passport
    certified = passport.issued + dt.timedelta(days=rng.randint(60, 190))
    notary = rng.choice(("Beatrix Oyelaran-Cole", "Stanislas Verhoeven", "Ingrid Malmquist"))
    x, y = 90.0, 70.0
    paper.box(x, y, 410, 288, fill="#f4eee2", stroke="#999999")
    draw.guilloche(paper, rng, "#dccfae", x=x, y=y, width=410, height=220, lines=10)
    paper.picture(draw.portrait(rng), x + 300, y + 36, 96, 124)
    paper.text(x + 16, y + 24, f"{person.country.en.upper()}   PASSPORT", 12, "bold")
    rows = [
        ("Passport number", passport.number), ("Country code", person.country.alpha3), ("Surname", person.family_name.upper()), ("Given name(s)", person.given_names.upper()),
        ("Nationality", person.country.nationality.upper()), ("Date of birth", dates.short_en(person.born)), ("Place of birth", person.birth_city.upper()), ("Sex", person.sex),
        ("Date of issue", dates.short_en(passport.issued)), ("Date of expiry", dates.short_en(passport.expires)), ("Issued at", passport.authority.upper()), ("Personal no.", str(rng.randint(10**9, 10**10 - 1))),
    ]  # fmt: skip
    for number, (label, value) in enumerate(rows):
        paper.text(x + 16, y + 46 + number * 15, label, 7.5, "italic")
        paper.text(x + 100, y + 46 + number * 15, value, paper.fitted(value, 190, 9.5, "bold"), "bold")
    draw.mrz(paper, x + 40, y + 234, zone(case), 1.0)
    paper.margin, paper.family, paper.y = 90, "serif", 400
    paper.line("CERTIFICATION", 12, "bold")
    paper.gap(6)
    paper.para(f"I, {notary}, notary public, certify that the above is a true copy of the original passport, presented to me by its holder on the {dates.en_ordinal(certified)}. Register no. {rng.randint(1000, 9999)}/{certified.year}. My commission expires on {dates.en(certified.replace(day=1, year=certified.year + 4))}.", 10.5)  # fmt: skip
    draw.signature(paper, 110, paper.y + 36, rng)
    paper.rule(paper.y + 42, 100, 280)
    paper.text(100, paper.y + 54, notary, 10)
    draw.round_stamp(paper, 420, paper.y + 40, "NOTARY PUBLIC * SEAL", f"{certified.year}", radius=42, color="#8a2a2a")
    return truth(case)


@layout("passport", language="en", size=SPREAD, qualities=COPIES, native=True)
def hard_card_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """A plastic data page below a page of visas: labels in English and French, dates in two languages, a small second portrait."""
    person, passport = case.person, case.passport
    draw.tint(paper, "#b9b3a8")
    x = 20.0
    paper.box(x, 20, PAGE[0], PAGE[1], fill="#f3f6f2", stroke="#999999")
    paper.text(x + PAGE[0] / 2, 44, "VISAS", 10, "bold", align="center")
    draw.box_stamp(
        paper, x + 40, 90, ("ENTRY", f"{dates.short_en(passport.issued + dt.timedelta(days=40))}", "AIRPORT 04"), color="#2a6e4a"
    )
    draw.box_stamp(
        paper, x + 200, 150, ("EXIT", f"{dates.short_en(passport.issued + dt.timedelta(days=61))}"), color="#7a2a6a", angle=-8
    )
    top = 20 + PAGE[1]
    paper.box(x, top, PAGE[0], PAGE[1], fill="#e9eef6", stroke="#888888")
    draw.guilloche(paper, rng, "#c0cde6", x=x, y=top, width=PAGE[0], height=180, lines=9)
    paper.text(x + 12, top + 16, person.country.en.upper(), 9, "bold", tracking=1.5)
    paper.text(x + PAGE[0] - 12, top + 16, f"No {passport.number}", 11, "bold", family="mono", color="#8a1020", align="right")
    picture = draw.portrait(rng)
    paper.picture(picture, x + 12, top + 26, 98, 126)
    paper.picture(picture.convert("L"), x + 302, top + 118, 38, 49)
    left = x + 120
    cells(paper, [
        ("Surname / Nom", person.family_name.upper(), left, top + 32), ("Given names / Prénoms", person.given_names.upper() or "—", left, top + 53), ("Nationality / Nationalité", person.country.nationality.upper(), left, top + 74),
        ("Date of birth / Date de naissance", dates.bilingual_long(person.born), left, top + 95), ("Sex / Sexe", person.sex, left + 120, top + 95), ("Place of birth / Lieu de naissance", f"{person.birth_city.upper()} {person.country.alpha3}", left, top + 116),
        ("Date of issue / Date de délivrance", dates.bilingual_long(passport.issued), left, top + 137), ("Date of expiry / Date d'expiration", dates.bilingual_long(passport.expires), left, top + 158), ("Authority / Autorité", passport.authority.upper(), left + 110, top + 137),
    ], x + PAGE[0] - 14)  # fmt: skip
    draw.mrz(paper, x + 12, top + 196, zone(case))
    return truth(case)


@layout("passport", language="es", size=(420.0, 300.0), qualities=COPIES, native=True)
def loose_data_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The data page alone, portrait at the right, labels in three languages beside the values, dotted dates."""
    person, passport = case.person, case.passport
    draw.tint(paper, "#f1ece4")
    draw.guilloche(paper, rng, "#dccbb8", height=220, lines=11)
    paper.family = "dejavu-condensed"
    paper.text(18, 24, person.country.fr.upper(), 12, "bold")
    paper.text(402, 24, "PASAPORTE · PASSPORT · PASSEPORT", 7.5, align="right")
    paper.picture(draw.portrait(rng, background="#f4f4f4"), 296, 36, 106, 136)
    rows = [
        ("N°/No.", passport.number), ("Apellidos/Surname/Nom", person.family_name.upper()), ("Nombres/Given names/Prénoms", person.given_names.upper()), ("Nacionalidad/Nationality", person.country.nationality.upper()),
        ("F. nacimiento/Birth/Naissance", dates.dotted(person.born)), ("Sexo/Sex/Sexe", person.sex), ("L. nacimiento/Place of birth", person.birth_city.upper()), ("Expedición/Issued/Délivrance", dates.dotted(passport.issued)),
        ("Vence/Expires/Expiration", dates.dotted(passport.expires)), ("Autoridad/Authority", f"{passport.authority.upper()} {rng.randint(2, 40)}"),
    ]  # fmt: skip
    for number, (label, value) in enumerate(rows):
        paper.text(18, 50 + number * 17, label, 6.6, color="#5a4a3a")
        paper.text(132, 50 + number * 17, value, paper.fitted(value, 158, 9.5, "bold"), "bold")
    draw.signature(paper, 306, 200, rng, 80, "#222222")
    draw.mrz(paper, 20, 240, zone(case, optional=""), 1.15)
    return truth(case)
