"""Passports: a book lying on the copier's glass, a bio page cut out by a phone, a copy that a notary certified."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PAGE = (354.3, 248.0)  # points: a page of 125 mm by 87.5 mm


def truth(case: Case) -> Fields:
    """What a bio page says."""
    person, passport = case.person, case.passport
    fields: Fields = {
        "family_name": person.family_name.upper(),
        "given_names": person.given_names.upper(),
        "date_of_birth": person.born.isoformat(),
        "sex": person.sex,
        "nationality": person.country.alpha3,
        "passport_number": passport.number,
        "issue_date": passport.issued.isoformat(),
        "expiry_date": passport.expires.isoformat(),
    }
    return {name: value for name, value in fields.items() if value}


def zone(case: Case) -> tuple[str, str]:
    """The two lines at the foot."""
    person, passport = case.person, case.passport
    alpha3 = person.country.alpha3
    return mrz.td3(issuer=alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number, nationality=alpha3, born=person.born, sex=person.sex, expires=passport.expires)  # fmt: skip


def stay(paper: Paper, rng: Random, x: float, y: float, width: float, height: float, color: str) -> None:
    """The security print of a page."""
    paper.box(x, y, width, height, fill=color, stroke="#b0b0a8")
    draw.guilloche(paper, rng, "#c3ccd4", x=x, y=y, width=width, height=height, lines=16)


@layout("passport", language="en", set="heldout", size=PAGE, qualities=("scan", "poor", "photo"), native=True)
def bio_page_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The bio page alone, labels in small type above the values, days as 07 MAR 1991."""
    person, passport = case.person, case.passport
    stay(paper, rng, 0, 0, *PAGE, "#f4f1ea")
    paper.family = "helvetica"
    paper.text(14, 20, person.country.en.upper(), 10, "bold", color="#6b1f2b")
    paper.text(340, 20, "PASSPORT / PASSEPORT", 9, "bold", align="right", color="#6b1f2b")
    paper.picture(draw.portrait(rng), 14, 34, 92, 118)
    rows = (
        (118.0, 40.0, "Type / Type", "P"), (176.0, 40.0, "Code of issuing State / Code de l'État", person.country.alpha3), (288.0, 40.0, "", ""), (118.0, 64.0, "1. Surname / Nom", person.family_name.upper()), (118.0, 88.0, "2. Given names / Prénoms", person.given_names.upper()),
        (118.0, 112.0, "3. Nationality / Nationalité", person.country.nationality.upper()), (236.0, 112.0, "4. Date of birth / Date de naissance", dates.short_en(person.born)), (118.0, 136.0, "5. Sex / Sexe", person.sex), (176.0, 136.0, "6. Place of birth / Lieu de naissance", person.birth_city.upper()),
        (118.0, 160.0, "7. Date of issue / Délivré le", dates.short_en(passport.issued)), (236.0, 160.0, "8. Date of expiry / Expire le", dates.short_en(passport.expires)), (14.0, 160.0, "9. Authority / Autorité", passport.authority.upper()),
    )  # fmt: skip
    for x, y, label, value in rows:
        paper.text(x, y, label, 4.8, color="#555555")
        paper.text(x, y + 10.5, value, paper.fitted(value, 340 - x if y in (64.0, 88.0) else 110, 8.5, "bold"), "bold")
    paper.text(268, 40, "Passport No. / N° de passeport", 4.8, color="#555555")
    paper.text(268, 50.5, passport.number, 9, "bold")
    draw.signature(paper, 24, 190, rng, 70)
    paper.box(0, 200, PAGE[0], 48, fill="#ffffff", stroke=None)
    draw.mrz(paper, 8, 206, zone(case), scale=1.04)
    return truth(case)


@layout("passport", language="fr", set="heldout", qualities=("scan", "poor", "photo"), native=True)
def livret_ouvert_sur_la_vitre(paper: Paper, case: Case, rng: Random) -> Fields:
    """The open book on a letter sheet: the bearer's page of remarks above, the bio page below."""
    person, passport = case.person, case.passport
    x, top, width, height = 120.0, 110.0, 372.0, 262.0
    stay(paper, rng, x, top, width, height, "#eef3ee")
    stay(paper, rng, x, top + height, width, height, "#eef3ee")
    paper.family = "sans"
    paper.text(x + 16, top + 26, "Observations / Remarks", 8, "italic")
    paper.text(x + 16, top + 50, "Le titulaire a déclaré la langue française.", 8)
    paper.text(x + 16, top + 66, "Taille / Height : 1,7" + str(rng.randint(0, 9)) + " m    Yeux / Eyes : marron", 8)
    paper.text(x + width - 16, top + 240, "3", 8, align="right")
    paper.text(x + 16, top + 222, "Signature du titulaire", 7, "italic")
    draw.signature(paper, x + 20, top + 206, rng, 90)
    y = top + height
    paper.text(x + 14, y + 18, f"{person.country.fr.upper()}  ·  PASSEPORT", 10, "bold", color="#1f3f6b")
    paper.text(x + width - 14, y + 18, passport.number, 11, "bold", align="right", family="mono")
    paper.picture(draw.portrait(rng), x + 14, y + 30, 96, 124)
    line = y + 42
    for label, value in (
        ("Nom", person.family_name.upper()), ("Prénoms", person.given_names.upper()), ("Nationalité", person.country.nationality), ("Né(e) le", f"{dates.spaced(person.born)}     Sexe : {person.sex}"), ("Lieu de naissance", person.birth_city),
        ("Date de délivrance", dates.spaced(passport.issued)), ("Date d'expiration", dates.spaced(passport.expires)), ("Autorité", passport.authority), ("Code du pays", person.country.alpha3),
    ):  # fmt: skip
        paper.text(x + 120, line, label, 6.5, color="#445566")
        paper.text(x + 190, line, value, paper.fitted(value, width - 200, 9.5, "bold"), "bold")
        line += 15.5
    paper.box(x, y + height - 58, width, 58, fill="#ffffff", stroke=None)
    draw.mrz(paper, x + 12, y + height - 48, zone(case), scale=1.06)
    return truth(case)


@layout("passport", language="en", set="heldout", size="a4", qualities=("scan", "poor", "photo"), native=True)
def certified_true_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notary's certified copy: the bio page copied in grey, her words, stamp and day below."""
    person, passport = case.person, case.passport
    x, top, width, height = 90.0, 80.0, 410.0, 290.0
    paper.box(x, top, width, height, fill="#ededed", stroke="#777777")
    paper.family = "dejavu"
    paper.text(x + 14, top + 22, person.country.en.upper(), 10, "bold")
    paper.text(x + 14, top + 34, "PASSPORT", 8)
    paper.picture(draw.portrait(rng).convert("L").convert("RGB"), x + 14, top + 44, 104, 134)
    cells = (
        (132.0, 30.0, "Type", "P"), (190.0, 30.0, "Country code", person.country.alpha3), (290.0, 30.0, "Passport no.", passport.number), (132.0, 58.0, "Surname", person.family_name.upper()), (132.0, 86.0, "Given name(s)", person.given_names.upper()),
        (132.0, 114.0, "Citizenship", person.country.nationality), (290.0, 114.0, "Sex", person.sex), (132.0, 142.0, "Date of birth", dates.day_month_year(person.born)), (290.0, 142.0, "Place of birth", person.birth_city), (132.0, 170.0, "Issued", dates.day_month_year(passport.issued)),
        (210.0, 170.0, "Valid until", dates.day_month_year(passport.expires)), (290.0, 170.0, "Issuing office", passport.authority),
    )  # fmt: skip
    for left, down, label, value in cells:
        room = 268.0 if label in ("Surname", "Given name(s)") else 74.0 if label == "Issued" else 108.0
        paper.text(x + left, top + down, label, 6, color="#555555")
        paper.text(x + left, top + down + 12, value, paper.fitted(value, room, 9, "bold"), "bold")
    paper.text(x + 14, top + 206, "(DD/MM/YYYY)", 6, color="#555555")
    draw.mrz(paper, x + 14, top + height - 56, zone(case), scale=1.15)
    paper.margin, paper.y, paper.points, paper.family = 90, top + height + 40, 11, "serif"
    certified = case.signed - dt.timedelta(days=3)
    paper.para(
        f"I, Winifred Okafor-Stone, notary public, certify that this is a true copy of the original passport shown to me on {dates.en(certified)}."
    )
    draw.signature(paper, 100, paper.y + 40, rng)
    draw.round_stamp(paper, 430, paper.y + 40, "W. OKAFOR-STONE - NOTARY PUBLIC", "SEAL", radius=42, color="#8a1f2b")
    return truth(case)


@layout("passport", language="fr", set="heldout", qualities=("scan", "poor", "photo"), native=True)
def labels_below_and_two_digit_years(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page pasted in the middle of a sheet: values above their labels, days as 07 MAR /MARS 91."""
    person, passport = case.person, case.passport
    x, top, width, height = 96.0, 200.0, 420.0, 296.0
    stay(paper, rng, x, top, width, height, "#f6eef0")
    paper.family = "free-sans"
    paper.text(306, 180, "Copie de passeport – page de renseignements", 9, "italic", align="center", color="#777777")
    paper.text(x + 14, top + 24, f"PASSEPORT  {person.country.fr.upper()}  PASSPORT", 10, "bold", color="#30506b")
    paper.picture(draw.portrait(rng), x + width - 118, top + 40, 104, 134)
    cells = (
        (14.0, 50.0, "P", "Type"), (70.0, 50.0, person.country.alpha3, "Pays émetteur / Issuing country"), (190.0, 50.0, passport.number, "N° de passeport / Passport No."), (14.0, 78.0, person.family_name.upper(), "Nom / Surname"), (14.0, 106.0, person.given_names.upper(), "Prénoms / Given names"),
        (14.0, 134.0, person.country.nationality.upper(), "Nationalité / Nationality"), (190.0, 134.0, person.sex, "Sexe / Sex"), (14.0, 162.0, dates.bilingual(person.born), "Date de naissance / Date of birth"), (190.0, 162.0, person.birth_city.upper(), "Lieu de naissance / Place of birth"),
        (14.0, 190.0, dates.bilingual(passport.issued), "Date de délivrance / Date of issue"), (190.0, 190.0, passport.authority.upper(), "Autorité / Authority"), (14.0, 218.0, dates.bilingual(passport.expires), "Date d'expiration / Date of expiry"),
    )  # fmt: skip
    for left, down, value, label in cells:
        paper.text(
            x + left,
            top + down,
            value,
            paper.fitted(value, 286 if left == 14.0 and down in (78.0, 106.0) else 168 if left == 14.0 else 104, 9.5, "bold"),
            "bold",
        )
        paper.text(x + left, top + down + 8, label, 5.5, color="#666666")
    draw.signature(paper, x + 250, top + 222, rng, 100)
    paper.box(x, top + height - 58, width, 58, fill="#ffffff", stroke="#b0b0a8")
    draw.mrz(paper, x + 14, top + height - 48, zone(case), scale=1.17)
    return truth(case)
