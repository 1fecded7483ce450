"""Passports' pages of particulars: numbered in three languages, with the page above, and a plain one."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.fifth.desk import hyphens, said
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

SEEN: tuple[Quality, ...] = ("scan", "poor", "photo")  # nobody has a passport as a file


def truth(case: Case) -> Fields:
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


def zone(paper: Paper, case: Case, x: float, y: float, optional: str = "") -> None:
    """The two lines that machines read."""
    person, passport = case.person, case.passport
    lines = mrz.td3(
        issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number,
        nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=passport.expires, optional=optional,
    )  # fmt: skip
    draw.mrz(paper, x, y, lines)


def cell(paper: Paper, x: float, y: float, label: str, value: str, width: float = 160.0, points: float = 9.5) -> None:
    """A small label above its value."""
    paper.text(x, y, label, paper.fitted(label, width, 5.6), color="#43506b")
    paper.text(x, y + 10.5, value, paper.fitted(value, width, points, "bold"), "bold")


def born_at(case: Case) -> str:
    return case.person.birth_city.upper()


@layout("passport", language="en", size=(400.0, 290.0), qualities=SEEN, native=True)
def fifth_three_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels numbered in English, French and Spanish, dates with the month between dashes, the photo at the right."""
    person, passport = case.person, case.passport
    draw.tint(paper, "#f3eef6")
    draw.guilloche(paper, rng, "#c9b5d6", lines=16)
    paper.family = "sans"
    paper.text(20, 24, person.country.en.upper(), 12, "bold", color="#4b2a63")
    paper.text(20, 35, "PASSPORT / PASSEPORT / PASAPORTE", 7, color="#4b2a63")
    paper.picture(draw.portrait(rng), 284, 48, 96, 124)
    cell(paper, 20, 50, "Type / Type / Tipo", "P", 40)
    cell(paper, 70, 50, "Code of State / Code de l'État / Código", person.country.alpha3, 100)
    cell(paper, 180, 50, "Passport No. / Passeport n° / N.°", passport.number, 100, 11)
    cell(paper, 20, 74, "1. Surname / Nom / Apellidos", person.family_name.upper(), 255)
    cell(paper, 20, 98, "2. Given names / Prénoms / Nombres", person.given_names.upper(), 255)
    cell(paper, 20, 122, "3. Nationality / Nationalité / Nacionalidad", person.country.nationality.upper(), 150)
    cell(paper, 20, 146, "4. Date of birth / Date de naissance / Fecha de nacimiento", hyphens(person.born).upper(), 155)
    cell(paper, 190, 146, "5. Sex / Sexe / Sexo", person.sex, 50)
    cell(paper, 190, 122, "6. Place of birth / Lieu de naissance", born_at(case), 90)
    cell(paper, 20, 170, "7. Date of issue / Délivré le / Expedición", hyphens(passport.issued).upper(), 110)
    cell(paper, 150, 170, "8. Date of expiry / Expire le / Vencimiento", hyphens(passport.expires).upper(), 125)
    cell(paper, 20, 194, "9. Authority / Autorité / Autoridad", passport.authority.upper(), 150)
    draw.signature(paper, 190, 208, rng, 80, "#222222")
    zone(paper, case, 12, 228)
    return truth(case)


@layout("passport", language="fr", size=(400.0, 560.0), qualities=SEEN, native=True)
def livret_ouvert(paper: Paper, case: Case, rng: Random) -> Fields:
    """The open booklet: notes and signature on the upper page, particulars on the lower, height and personal number among them."""
    person, passport = case.person, case.passport
    paper.box(0, 0, 400, 276, fill="#f7f3ea", stroke=None)
    paper.box(0, 280, 400, 280, fill="#eef4f0", stroke=None)
    paper.canvas.saveState()
    draw.guilloche(paper, rng, "#b9d3c4", y=280, height=280, lines=14)
    paper.canvas.restoreState()
    paper.rule(278, 0, 400, color="#888888", weight=1.5)
    paper.family = "serif"
    paper.text(200, 30, "OBSERVATIONS / REMARKS", 9, "bold", align="center")
    paper.text(40, 60, f"Remplace le passeport n° {fill('A9999999', rng)}, annulé.", 9, "italic")
    paper.text(40, 76, f"Enregistré le {dates.dotted(passport.issued - dt.timedelta(days=16))}", 9, "italic")
    paper.rule(200, 120, 280)
    draw.signature(paper, 140, 196, rng, 110, "#222222")
    paper.text(200, 212, "Signature du titulaire / Holder's signature", 7, align="center")
    paper.text(200, 258, f"2          {passport.number}", 8, align="center")
    paper.text(380, 302, person.country.fr.upper(), 11, "bold", align="right", color="#1f5a3a")
    paper.text(20, 302, "PASSEPORT / PASSPORT", 9, "bold", color="#1f5a3a")
    paper.picture(draw.portrait(rng, background="#e9e9e4"), 20, 318, 92, 118)
    cell(paper, 124, 320, "Type", f"P   {person.country.alpha3}", 80)
    cell(paper, 260, 320, "N° de passeport / Passport No.", passport.number, 120, 11)
    cell(paper, 124, 344, "Nom / Surname", person.family_name.upper(), 255)
    cell(paper, 124, 368, "Prénoms / Given names", person.given_names.upper(), 255)
    cell(paper, 124, 392, "Nationalité / Nationality", person.country.nationality, 110)
    cell(paper, 260, 392, "Né(e) le / Date of birth", dates.dotted(person.born), 60)
    cell(paper, 340, 392, "Sexe / Sex", person.sex, 40)
    cell(paper, 124, 416, "Lieu de naissance / Place of birth", born_at(case), 130)
    cell(paper, 260, 416, "Taille / Height", f"1,{rng.randint(55, 92)} m", 60)
    cell(paper, 124, 440, "Délivré le / Date of issue", dates.dotted(passport.issued), 110)
    cell(paper, 260, 440, "Valable jusqu'au / Date of expiry", dates.dotted(passport.expires), 120)
    cell(paper, 20, 464, "Autorité / Authority", f"Préfecture de {passport.authority}", 220)
    cell(paper, 260, 464, "N° personnel / Personal No.", fill("999999999", rng), 120)
    zone(paper, case, 12, 500)
    return truth(case)


@layout("passport", language="en", size="a4", qualities=SEEN, native=True)
def copied_on_a_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page photocopied on a whole sheet with a notary's certificate of a true copy, which has its own date."""
    person, passport = case.person, case.passport
    certified = case.submitted - dt.timedelta(days=rng.randint(3, 40))
    left, top = 96.0, 90.0
    paper.box(left, top, 400, 282, fill="#f0f0f0", stroke="#777777")
    paper.family = "free-sans"
    paper.text(left + 16, top + 22, f"{person.country.en.upper()}", 11, "bold")
    paper.text(left + 384, top + 22, "PASSPORT", 11, "bold", align="right")
    paper.picture(draw.portrait(rng).convert("L").convert("RGB"), left + 16, top + 40, 100, 130)
    rows = (
        (("Type", "P", 0.0), ("Issuing State", person.country.alpha3, 60.0), ("Document No.", passport.number, 150.0)),
        (("Primary identifier", person.family_name.upper(), 0.0),),
        (("Secondary identifier", person.given_names.upper(), 0.0),),
        (("Nationality", person.country.nationality.upper(), 0.0), ("Sex", person.sex, 150.0)),
        (("Date of birth", dates.short_en(person.born), 0.0), ("Place of birth", born_at(case), 120.0)),
        (("Issued on", dates.short_en(passport.issued), 0.0), ("Valid until", dates.short_en(passport.expires), 120.0)),
        (("Issuing office", passport.authority.upper(), 0.0),),
    )
    y = top + 48
    for row in rows:
        for label, value, offset in row:
            cell(paper, left + 128 + offset, y, label, value, 255 if len(row) == 1 else 112)
        y += 24
    zone(paper, case, left + 10, top + 232)
    paper.y = 410
    paper.family = "serif"
    paper.para(
        "I certify that the above is a true photocopy of the original passport, which was presented to me and returned to its bearer.",
        11, x=left, width=400,
    )  # fmt: skip
    paper.line(f"Certified on {dates.en(certified)}", 11, x=left)
    draw.signature(paper, left, paper.y + 34, rng)
    draw.round_stamp(paper, 430, paper.y + 40, "NOTARY PUBLIC  •  NOTAIRE", f"{fill('999', rng)}", radius=42)
    paper.gap(44)
    paper.line("Notary public, commission no. " + fill("99999", rng), 9, x=left)
    return truth(case)


@layout("passport", language="en", size=(410.0, 300.0), qualities=SEEN, native=True)
def fifth_labels_beside(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels in two languages left of the answers, a ghost of the portrait, parents' names left to the last page."""
    person, passport = case.person, case.passport
    draw.tint(paper, "#e9f0f4")
    draw.guilloche(paper, rng, "#b4cbd8", lines=18)
    paper.family = "free-sans"
    paper.text(205, 22, f"{person.country.en.upper()}  –  {person.country.fr.upper()}", 11, "bold", align="center")
    paper.text(205, 34, "PASSPORT  –  PASSEPORT", 8, align="center")
    face = draw.portrait(rng, background="#f2f4f5")
    paper.picture(face, 14, 46, 98, 126)
    paper.picture(face.convert("L").point(lambda level: 190 + level // 5).convert("RGB"), 352, 150, 46, 59)
    rows = (
        ("Passport No. / N° du passeport", passport.number),
        ("Surname / Nom", person.family_name.upper()),
        ("Given names / Prénoms", person.given_names.upper() or "–"),
        ("Nationality / Nationalité", person.country.nationality.upper()),
        ("Sex / Sexe", person.sex),
        ("Date of birth / Né(e) le", f"{person.born:%d %b %Y}".upper()),
        ("Place of birth / Né(e) à", born_at(case)),
        ("Date of issue / Délivré le", f"{passport.issued:%d %b %Y}".upper()),
        ("Date of expiry / Expire le", f"{passport.expires:%d %b %Y}".upper()),
        ("Authority / Autorité", f"M.F.A. {passport.authority.upper()}"),
    )
    y = 56.0
    for label, value in rows:
        paper.text(120, y, label, 6.5, color="#43506b")
        paper.text(224, y, value, paper.fitted(value, 174, 9.5, "bold"), "bold")
        y += 17.4
    draw.signature(paper, 20, 196, rng, 80, "#222222")
    paper.text(14, 216, f"Type P     Code {person.country.alpha3}", 7)
    zone(paper, case, 14, 240)
    return truth(case)
