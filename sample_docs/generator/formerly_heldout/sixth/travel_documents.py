"""Passports: a spread with its signature page, a page in three languages, a certified photocopy, labels beside values."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

SEEN: tuple[Quality, ...] = ("scan", "poor", "photo")  # a passport is never born digital


def truth(case: Case, *, upper: bool = True) -> Fields:
    person, passport = case.person, case.passport
    family, given = person.family_name, person.given_names
    return f.trim({
        "family_name": family.upper() if upper else family, "given_names": given.upper() if upper else given, "date_of_birth": person.born.isoformat(), "sex": person.sex, "nationality": person.country.alpha3,
        "passport_number": passport.number, "issue_date": passport.issued.isoformat(), "expiry_date": passport.expires.isoformat(),
    })  # fmt: skip


def zone(paper: Paper, case: Case, x: float, y: float, scale: float = 1.0) -> None:
    """The machine-readable lines of this passport."""
    person, passport = case.person, case.passport
    lines = mrz.td3(issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number, nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=passport.expires)  # fmt: skip
    draw.mrz(paper, x, y, lines, scale)


def cell(paper: Paper, x: float, y: float, label: str, value: str, *, width: float = 150.0, points: float = 9.5) -> None:
    """A small caption and the value below it."""
    paper.text(x, y, label, 5.8, color="#4a5a78")
    paper.text(x, y + 11, value, paper.fitted(value, width, points), "bold")


@layout("passport", language="fr", qualities=SEEN, native=True)
def cahier_ouvert(paper: Paper, case: Case, rng: Random) -> Fields:
    """The open booklet: signature and notes on the upper page, the data page below, captions numbered."""
    person, passport = case.person, case.passport
    x, top = 96.0, 60.0
    paper.box(x, top, 420, 285, fill="#f4efe4", stroke="#b9a98a")
    draw.guilloche(paper, rng, "#dccfb4", x=x, y=top, width=420, height=285, lines=16)
    paper.text(x + 20, top + 40, "Signature du titulaire / Holder's signature", 7)
    draw.signature(paper, x + 40, top + 90, rng, color="#222222")
    paper.text(x + 20, top + 140, "Ce passeport comprend 32 pages. / This passport contains 32 pages.", 7)
    paper.text(x + 20, top + 160, f"Taille / Height : 1,{rng.randint(55, 92)} m      Yeux / Eyes : marron / brown", 7)
    draw.box_stamp(paper, x + 240, top + 200, ("CIRCULATION", "TOUS PAYS"), angle=-5)
    low = top + 287
    paper.box(x, low, 420, 290, fill="#eaf0ea", stroke="#b9a98a")
    draw.guilloche(paper, rng, "#c3d6c3", x=x, y=low, width=420, height=220, lines=16)
    paper.text(x + 14, low + 20, "PASSEPORT / PASSPORT", 10, "bold")
    paper.text(x + 406, low + 20, person.country.fr.upper(), 10, "bold", align="right")
    paper.picture(draw.portrait(rng), x + 14, low + 40, 100, 129)
    left, right = x + 128, x + 290
    cell(paper, left, low + 40, "Type", "P", width=30)
    cell(paper, left + 60, low + 40, "Code du pays / Country code", person.country.alpha3)
    cell(paper, right, low + 40, "Passeport n° / Passport No.", passport.number, width=115)
    cell(paper, left, low + 68, "1. Nom / Surname", person.family_name.upper(), width=280)
    cell(paper, left, low + 96, "2. Prénoms / Given names", person.given_names.upper(), width=280)
    cell(paper, left, low + 124, "3. Nationalité / Nationality", person.country.nationality, width=130)
    cell(paper, right, low + 124, "4. Date de naissance / Date of birth", dates.spaced(person.born), width=115)
    cell(paper, left, low + 152, "5. Sexe / Sex", person.sex, width=40)
    cell(paper, left + 60, low + 152, "6. Lieu de naissance / Place of birth", person.birth_city.upper(), width=95)
    cell(paper, right, low + 152, "7. Date de délivrance / Date of issue", dates.spaced(passport.issued), width=115)
    cell(paper, left, low + 180, "9. Autorité / Authority", passport.authority, width=130)
    cell(paper, right, low + 180, "8. Date d'expiration / Date of expiry", dates.spaced(passport.expires), width=115)
    paper.box(x, low + 225, 420, 65, fill="#f7f7f3", stroke=None)
    zone(paper, case, x + 30, low + 236, 1.1)
    return truth(case)


@layout("passport", language="en", qualities=SEEN, size="a4", native=True)
def sixth_data_page_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The data page in the middle of an A4 sheet: the portrait at the right, month names, a personal number."""
    person, passport = case.person, case.passport
    x, y = 84.0, 250.0
    paper.box(x, y, 430, 300, fill="#f0e9f3", stroke="#8a7a96")
    draw.guilloche(paper, rng, "#d3c3dd", x=x, y=y, width=430, height=225, lines=20)
    paper.text(x + 16, y + 22, f"{person.country.en.upper()}", 12, "bold", color="#4b2a63")
    paper.text(x + 16, y + 34, "PASSPORT", 9, color="#4b2a63")
    paper.picture(draw.portrait(rng, background="#e6e0ea"), x + 312, y + 50, 102, 131)
    rows = (
        (("Type", "P"), ("Issuing state", person.country.alpha3), ("Document number", passport.number)),
        (("Primary identifier (family name)", person.family_name.upper()),),
        (("Secondary identifier (given names)", person.given_names.upper()),),
        (("Nationality", person.country.nationality), ("Personal no.", str(rng.randint(10**10, 10**11 - 1)))),
        (("Birth date", dates.short_en(person.born)), ("Gender", person.sex), ("Birth place", person.birth_city.upper())),
        (("Issued", dates.short_en(passport.issued)), ("Valid until", dates.short_en(passport.expires)), ("Issued by", passport.authority.upper())),
    )  # fmt: skip
    for number, row in enumerate(rows):
        for column, (label, value) in enumerate(row):
            cell(
                paper,
                x + 16 + column * (150 if len(row) == 2 else 96),
                y + 58 + number * 27,
                label,
                value,
                width=280 if len(row) == 1 else 90 if len(row) == 3 else 140,
            )
    paper.box(x, y + 232, 430, 68, fill="#ffffff", stroke=None)
    zone(paper, case, x + 34, y + 244, 1.1)
    paper.box(x, y, 430, 300, stroke="#8a7a96")
    return truth(case)


@layout("passport", language="en", qualities=SEEN)
def certified_photocopy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A black-and-white copy with a commissioner's certificate below: another name, another date."""
    person, passport = case.person, case.passport
    x, y = 110.0, 70.0
    paper.family = "free-sans"
    paper.box(x, y, 392, 272, fill="#ececec", stroke="#777777")
    paper.picture(draw.portrait(rng).convert("L"), x + 14, y + 46, 92, 118)
    paper.text(x + 196, y + 20, f"{person.country.en.upper()}  /  {person.country.fr.upper()}", 9, "bold", align="center")
    paper.text(x + 14, y + 36, "Passport / Passeport", 8, "bold")
    left = x + 120
    for number, (label, value) in enumerate((("Passport No. / N° de passeport", passport.number), ("Surname / Nom", person.family_name.upper()), ("Given names / Prénoms", person.given_names.upper()), ("Nationality / Nationalité", person.country.nationality), ("Date of birth / Date de naissance", dates.bilingual_long(person.born)), ("Sex / Sexe", person.sex), ("Date of issue / Date de délivrance", dates.bilingual_long(passport.issued)), ("Date of expiry / Date d'expiration", dates.bilingual_long(passport.expires)))):  # fmt: skip
        base = y + 46 + number * 20
        paper.text(left, base, label, 6.5)
        paper.text(left + 126, base, value, paper.fitted(value, 140, 9.5), "bold")
        paper.rule(base + 5, left, x + 384, color="#bbbbbb", weight=0.3)
    zone(paper, case, x + 24, y + 220)
    paper.y, paper.margin, paper.points = y + 300, 90, 10.5
    paper.family = "serif"
    day = case.signed - dt.timedelta(days=3)
    paper.line("CERTIFIED TRUE COPY", 12, "bold", align="center")
    paper.gap(8)
    paper.para(
        f"I, Barbara Oyelaran-Smythe, a notary public in and for the Province of {f.PROVINCES_EN[case.home.address.province]}, certify that I have compared this copy with the original document presented to me on {dates.en(day)} and that it is a complete and true copy of it."
    )
    draw.signature(paper, 300, paper.y + 36, rng)
    draw.round_stamp(paper, 160, paper.y + 40, "NOTARY PUBLIC  B. OYELARAN-SMYTHE", "SEAL", color="#333333")
    paper.gap(54)
    paper.line("Commission no. 40218, does not expire", 9, x=300)
    return truth(case)


@layout("passport", language="fr", qualities=SEEN, size=(430.0, 640.0))
def page_haute_photographiee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A booklet that opens upwards: one column, captions in three languages after the value, dots in the dates."""
    person, passport = case.person, case.passport
    draw.tint(paper, "#e7eef6")
    draw.guilloche(paper, rng, "#bccde2", height=540, lines=34)
    paper.margin = 26
    paper.text(26, 40, person.country.fr.upper(), 13, "bold", color="#1d3561")
    paper.text(404, 40, "P   " + person.country.alpha3, 11, "bold", align="right")
    paper.picture(draw.portrait(rng), 282, 64, 122, 157)
    rows = [
        (passport.number, "N° du document / Document no."), (person.family_name.upper(), "Nom / Surname / Apellido"), (person.given_names.upper(), "Prénom / Given name / Nombre"), (person.country.nationality, "Nationalité / Nationality / Nacionalidad"),
        (f"{person.born:%d.%m.%Y}", "Né(e) le / Born on / Nacido el"), (person.sex, "Sexe / Sex / Sexo"), (person.birth_city, "À / At / En"), (f"{passport.issued:%d.%m.%Y}", "Délivré le / Issued on / Expedido el"), (f"{passport.expires:%d.%m.%Y}", "Expire le / Expires on / Caduca el"), (passport.authority, "Par / By / Por"),
    ]  # fmt: skip
    y = 76.0
    for value, label in rows:
        if not value:
            continue
        paper.text(26, y, value, paper.fitted(value, 245, 12), "bold")
        paper.text(26, y + 10, label, 6.2, "italic", color="#40557c")
        y += 40
    draw.signature(paper, 290, 300, rng, width=90, color="#222222")
    paper.text(290, 316, "Signature", 6.2, "italic", color="#40557c")
    paper.box(0, 560, 430, 80, fill="#fbfbf8", stroke=None)
    zone(paper, case, 24, 575, 1.16)
    return truth(case)
