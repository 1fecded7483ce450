"""Passports as people copy them: a bio page alone, an opened booklet with the signature page, an enlarged page on A4 with a stamp."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.heldout.offices_common import said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

COPIES: tuple[Quality, ...] = ("scan", "poor", "photo")  # a booklet is never born digital
FRANCOPHONE = {"FRA", "DZA", "MAR", "TUN", "CMR", "SEN", "BEN", "LBN", "MDG"}


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


def zone(paper: Paper, case: Case, x: float, y: float, scale: float) -> None:
    person, passport = case.person, case.passport
    code = person.country.alpha3
    lines = mrz.td3(issuer=code, family_name=person.family_name, given_names=person.given_names, number=passport.number, nationality=code, born=person.born, sex=person.sex, expires=passport.expires)  # fmt: skip
    draw.mrz(paper, x, y, lines, scale)


def worded(day: dt.date, french: bool) -> str:
    """12 juin/June 2019 in French-speaking states, 12 JUN 2019 elsewhere."""
    return f"{day.day:02d} {dates.MONTHS_FR[day.month - 1]}/{dates.SHORT_EN[day.month - 1].title()} {day.year}" if french else dates.short_en(day)  # fmt: skip


@layout("passport", language="en", set="heldout", qualities=COPIES, native=True)
def page_under_glass(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bio page laid in the upper part of a letter sheet: portrait at the left, labels in italics above their values."""
    person, passport = case.person, case.passport
    paper.margin, paper.family = 70, "dejavu-condensed"
    x, y, width, height = 60.0, 90.0, 492.0, 346.0
    paper.box(x, y, width, height, fill="#eef3ea", stroke="#8a8a8a")
    draw.guilloche(paper, rng, "#c7d8c0", x=x, y=y, width=width, height=height, lines=18)
    french = person.country.alpha3 in FRANCOPHONE
    paper.text(x + 18, y + 26, person.country.fr.upper() if french else person.country.en.upper(), 13, "bold", color="#27442f")
    paper.text(x + 18, y + 40, "PASSEPORT / PASSPORT" if french else "PASSPORT / PASSEPORT", 8, color="#27442f")
    paper.picture(draw.portrait(rng), x + 18, y + 56, 122, 158)
    cells = [
        ("Type / Type", "P", 156, 62), ("Code of State / Code de l'État", person.country.alpha3, 236, 62), ("Passport No. / N° du passeport", passport.number, 356, 62),
        ("Surname / Nom", person.family_name.upper(), 156, 92), ("Given names / Prénoms", person.given_names.upper(), 156, 122),
        ("Nationality / Nationalité", person.country.nationality, 156, 152), ("Date of birth / Date de naissance", worded(person.born, french), 330, 152),
        ("Sex / Sexe", person.sex, 156, 182), ("Place of birth / Lieu de naissance", person.birth_city.upper(), 236, 182),
        ("Date of issue / Date de délivrance", worded(passport.issued, french), 156, 212), ("Authority / Autorité", passport.authority.upper(), 330, 212),
        ("Date of expiry / Date d'expiration", worded(passport.expires, french), 156, 242),
    ]  # fmt: skip
    for label, value, left, top in cells:
        paper.text(x + left, y + top, label, 6, "italic", color="#42604a")
        paper.text(x + left, y + top + 13, value, paper.fitted(value, width - left - 12, 10.5, "bold"), "bold")
    draw.signature(paper, x + 24, y + 252, rng, 90)
    zone(paper, case, x + 22, y + 282, 1.38)
    return truth(case)


@layout("passport", language="fr", set="heldout", size="a4", qualities=COPIES, native=True)
def opened_booklet(paper: Paper, case: Case, rng: Random) -> Fields:
    """Both pages of an opened booklet: observations and the bearer's signature above, the bio page with numbered lines below."""
    person, passport = case.person, case.passport
    paper.family = "sans"
    x, width = 70.0, 455.0
    paper.box(x, 70, width, 300, fill="#f7efe6", stroke="#999999")
    draw.guilloche(paper, rng, "#e3cfb6", x=x, y=70, width=width, height=300, lines=14)
    paper.text(x + 20, 100, "OBSERVATIONS / REMARKS", 9, "bold", color="#6b3f1d")
    paper.text(x + 20, 122, "Le présent passeport contient 48 pages / This passport contains 48 pages", 8)
    paper.text(x + 20, 140, f"Remplace le passeport délivré le {dates.dotted(passport.issued.replace(day=11, year=passport.issued.year - 7))}", 8)  # fmt: skip
    draw.signature(paper, x + 260, 310, rng, 130)
    paper.text(x + 260, 330, "Signature du titulaire / Holder's signature", 7, "italic")
    paper.text(x + width - 20, 358, "3", 8, align="right")
    top = 376.0
    paper.box(x, top, width, 320, fill="#f7efe6", stroke="#999999")
    draw.guilloche(paper, rng, "#e9d8c2", x=x, y=top, width=width, height=236, lines=16)
    paper.text(x + 20, top + 24, f"{person.country.fr.upper()}", 12, "bold", color="#6b3f1d")
    paper.text(x + width - 20, top + 24, passport.number, 13, "bold", family="mono", color="#a02020", align="right")
    paper.text(x + width - 20, top + 34, "Passeport n° / Passport No.", 6, align="right")
    paper.picture(draw.portrait(rng, background="#efe7da"), x + width - 132, top + 48, 112, 144)
    rows = [
        ("Type / Code du pays", f"P   {person.country.alpha3}"), ("Nom (1)", person.family_name.upper()), ("Prénoms (2)", person.given_names.upper()), ("Nationalité (3)", person.country.nationality),
        ("Date de naissance (4)", dates.spaced(person.born)), ("Sexe (5)", person.sex), ("Lieu de naissance (6)", person.birth_city.upper()), ("Date de délivrance (7)", dates.spaced(passport.issued)), ("Date d'expiration (8)", dates.spaced(passport.expires)), ("Autorité (9)", passport.authority),
    ]  # fmt: skip
    for number, (label, value) in enumerate(rows):
        base = top + 54 + number * 17.5
        paper.text(x + 20, base, label, 7, color="#6b3f1d")
        paper.text(x + 122, base, value, paper.fitted(value, 190, 10, "bold"), "bold")
    paper.text(x + 20, top + 233, "(1) Surname (2) Given names (3) Nationality (4) Date of birth (5) Sex (6) Place of birth (7) Date of issue (8) Date of expiry (9) Authority", 5.6)  # fmt: skip
    paper.box(x, top + 240, width, 80, fill="#ffffff", stroke=None)
    zone(paper, case, x + 12, top + 252, 1.32)
    return truth(case)


@layout("passport", language="en", set="heldout", size="a4", qualities=COPIES, native=True)
def certified_enlargement(paper: Paper, case: Case, rng: Random) -> Fields:
    """An enlarged copy that a notary certified: label beside value on the page, the stamp with its own date below."""
    person, passport = case.person, case.passport
    paper.family = "free-sans"
    x, y, width = 40.0, 60.0, 515.0
    paper.box(x, y, width, 380, fill="#eaf0f7", stroke="#777777")
    draw.guilloche(paper, rng, "#c4d3e6", x=x, y=y, width=width, height=286, lines=22)
    paper.text(x + width / 2, y + 28, person.country.en.upper(), 14, "bold", align="center", color="#1d3557")
    paper.text(x + width / 2, y + 42, "PASSPORT  •  PASSEPORT  •  PASAPORTE", 7.5, align="center", color="#1d3557")
    paper.picture(draw.portrait(rng, background="#e4e9ee"), x + 16, y + 60, 138, 178)
    paper.text(x + 16, y + 252, passport.number, 10, "bold", family="mono")
    rows = [
        ("Type/Tipo", "P"), ("Issuing State/Estado emisor", person.country.alpha3), ("Passport no./N° de passeport", passport.number), ("Surname/Nom/Apellidos", person.family_name.upper()), ("Given names/Prénoms/Nombres", person.given_names.upper()),
        ("Nationality/Nationalité", person.country.nationality.upper()), ("Date of birth/Date de naissance", dates.short_en(person.born)), ("Sex/Sexe/Sexo", f"{person.sex}"), ("Place of birth/Lieu de naissance", person.birth_city.upper()),
        ("Date of issue/Date de délivrance", dates.short_en(passport.issued)), ("Date of expiry/Date d'expiration", dates.short_en(passport.expires)), ("Issuing office/Autorité", passport.authority.upper()),
    ]  # fmt: skip
    for number, (label, value) in enumerate(rows):
        base = y + 68 + number * 17.6
        paper.text(x + 168, base, label, 7, color="#1d3557")
        paper.text(x + 306, base, value, paper.fitted(value, 198, 11, "bold"), "bold")
    paper.box(x, y + 292, width, 88, fill="#ffffff", stroke="#777777")
    zone(paper, case, x + 14, y + 308, 1.5)
    notarised = passport.issued + dt.timedelta(days=150)
    paper.y = 500
    paper.margin = 60
    paper.para(
        f"I certify that this is a true copy of the original passport, which I have seen today, {dates.en_day_first(notarised)}.",
        10,
    )
    draw.signature(paper, 60, 566, rng)
    paper.text(60, 590, rng.choice(("A. Fernandes-Holt, Notary Public", "Maître P. Dumontier, notaire")), 9)
    draw.round_stamp(paper, 430, 580, "NOTARY PUBLIC - SEAL", f"{notarised:%d.%m.%Y}", radius=40)
    return truth(case)


@layout("passport", language="fr", set="heldout", qualities=COPIES, native=True)
def values_over_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bio page with the portrait at the right, each value over a line with its label in two languages below, dates with bilingual months."""
    person, passport = case.person, case.passport
    paper.family = "free-sans"
    x, y, width, height = 56.0, 150.0, 500.0, 352.0
    paper.box(x, y, width, height, fill="#f4eaf0", stroke="#7d5a6d")
    draw.guilloche(paper, rng, "#e0c4d3", x=x, y=y, width=width, height=270, lines=20)
    paper.text(x + 20, y + 26, f"{person.country.fr.upper()}  ·  {person.country.en.upper()}", 12, "bold", color="#5c2342")
    paper.text(x + 20, y + 38, "Passeport – Passport", 8, "italic", color="#5c2342")
    paper.picture(draw.portrait(rng, background="#efe3ea"), x + width - 136, y + 44, 116, 150)
    draw.signature(paper, x + width - 130, y + 216, rng, 90)
    rows = [
        [("P", "Type", 40.0), (person.country.alpha3, "Pays/Country", 80.0), (passport.number, "N° de passeport/Passport no.", 190.0)],
        [(person.family_name.upper(), "Nom/Surname", 320.0)],
        [(person.given_names.upper(), "Prénom(s)/Given name(s)", 320.0)],
        [(person.country.nationality.upper(), "Nationalité/Nationality", 190.0), (person.sex, "Sexe/Sex", 60.0)],
        [(dates.bilingual_long(person.born), "Né(e) le/Date of birth", 150.0), (person.birth_city.upper(), "Lieu/Place of birth", 160.0)],
        [(dates.bilingual_long(passport.issued), "Délivré le/Date of issue", 150.0), (dates.bilingual_long(passport.expires), "Expire le/Date of expiry", 150.0), (passport.authority.upper(), "Autorité/Authority", 150.0)],
    ]  # fmt: skip
    for number, row in enumerate(rows):
        left, base = x + 20, y + 62 + number * 34
        for value, label, wide in row:
            paper.text(left, base, value, paper.fitted(value, wide - 12, 10.5, "bold"), "bold")
            paper.rule(base + 3, left, left + wide - 14, color="#b58aa2", weight=0.4)
            paper.text(left, base + 10, label, 5.8, "italic", color="#5c2342")
            left += wide
    paper.box(x, y + 274, width, 78, fill="#ffffff", stroke="#7d5a6d")
    zone(paper, case, x + 16, y + 288, 1.42)
    return truth(case)
