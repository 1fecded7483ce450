"""Bio pages of passports."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

ON_PAPER: tuple[Quality, ...] = ("scan", "poor", "photo")


def zone(case: Case) -> tuple[str, str]:
    """The machine-readable zone of the applicant's passport."""
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
    )


def truth(case: Case) -> Fields:
    """All that a bio page says, names in capitals."""
    person, passport = case.person, case.passport
    return marks.kept(
        family_name=person.family_name.upper(),
        given_names=person.given_names.upper(),
        date_of_birth=f"{person.born}",
        sex=person.sex,
        nationality=person.country.alpha3,
        passport_number=passport.number,
        issue_date=f"{passport.issued}",
        expiry_date=f"{passport.expires}",
    )


@layout("passport", language="fr", size="a4", qualities=ON_PAPER, native=True)
def page_photocopiee_numerotee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A photocopy of the page on a sheet: numbered bilingual labels, the value under each, dates with dots."""
    person, passport = case.person, case.passport
    x, y, width, height = 100.0, 120.0, 385.0, 270.0
    paper.family = "dejavu-condensed"
    paper.box(x, y, width, height, fill="#eef1f6", stroke="#9aa4b5")
    draw.guilloche(paper, rng, "#c9cfe6", x=x, y=y, width=width, height=height, lines=18)
    paper.text(x + width / 2, y + 20, person.country.fr.upper(), 11, "bold", align="center", color="#2b3d70")
    paper.text(x + 12, y + 20, "PASSEPORT / PASSPORT", 7, "bold", color="#2b3d70")
    paper.picture(draw.portrait(rng), x + 14, y + 52, 96, 124)
    left = x + 122

    def cell(column: float, row: int, label: str, value: str, room: float = 250.0) -> None:
        top = y + 40 + row * 25
        paper.text(left + column, top, label, 5.6, color="#2b3d70")
        paper.text(left + column, top + 11, value, paper.fitted(value, room, 9.5, "bold"), "bold")

    cell(0, 0, "Type / Type", "P", 30)
    cell(52, 0, "Code du pays / Country code", person.country.alpha3, 60)
    cell(150, 0, "N° du passeport / Passport No.", passport.number, 110)
    cell(0, 1, "1. Nom / Surname", person.family_name.upper())
    cell(0, 2, "2. Prénoms / Given names", person.given_names.upper())
    cell(0, 3, "3. Nationalité / Nationality", person.country.nationality.upper(), 140)
    cell(150, 3, "4. Sexe / Sex", person.sex, 40)
    cell(0, 4, "5. Date de naissance / Date of birth", dates.dotted(person.born), 120)
    cell(125, 4, "6. Lieu de naissance / Place of birth", person.birth_city.upper(), 130)
    cell(0, 5, "7. Date de délivrance / Date of issue", dates.dotted(passport.issued), 120)
    cell(125, 5, "8. Date d'expiration / Date of expiry", dates.dotted(passport.expires), 120)
    cell(0, 6, "9. Autorité / Authority", passport.authority.upper(), 250)
    draw.signature(paper, x + 22, y + 200, rng, 70, "#111111")
    draw.mrz(paper, x + 12, y + 228, zone(case), 0.82)
    return truth(case)


@layout("passport", language="en", qualities=ON_PAPER, native=True)
def open_booklet_both_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """The booklet lies open: notice above, bio page below, months in letters, labels in English alone."""
    person, passport = case.person, case.passport
    x, width = 96.0, 420.0
    paper.family = "sans"
    paper.box(x, 90, width, 280, fill="#f6f1e4", stroke="#b5a98a")
    paper.text(
        x + width / 2,
        190,
        "The authorities of this State request all those whom it may",
        9,
        "italic",
        family="serif",
        align="center",
    )
    paper.text(
        x + width / 2,
        204,
        "concern to allow the bearer to pass freely without let or hindrance.",
        9,
        "italic",
        family="serif",
        align="center",
    )
    paper.text(x + width / 2, 340, "3", 8, align="center")
    paper.box(x, 372, width, 292, fill="#f3ecdb", stroke="#b5a98a")
    draw.guilloche(paper, rng, "#dccfa8", x=x, y=372, width=width, height=292, lines=20)
    paper.text(x + 16, 394, person.country.en.upper(), 13, "bold", color="#6a2431")
    paper.text(x + width - 16, 394, passport.number, 13, "bold", family="mono", align="right", color="#6a2431")
    paper.picture(draw.portrait(rng, background="#f0f0ee"), x + 16, 410, 104, 134)

    def row(top: float, *cells: tuple[float, str, str]) -> None:
        for column, label, value in cells:
            paper.text(x + 134 + column, top, label, 6, color="#6a2431")
            paper.text(x + 134 + column, top + 11, value, paper.fitted(value, 270 - column, 10))

    row(414, (0, "TYPE", "P"), (60, "COUNTRY CODE", person.country.alpha3), (160, "PASSPORT NO.", passport.number))
    row(440, (0, "SURNAME", person.family_name.upper()))
    row(466, (0, "GIVEN NAMES", person.given_names.upper()))
    row(492, (0, "NATIONALITY", person.country.nationality.upper()), (170, "SEX", person.sex))
    row(518, (0, "DATE OF BIRTH", dates.short_en(person.born)), (130, "PLACE OF BIRTH", person.birth_city.upper()))
    row(544, (0, "DATE OF ISSUE", dates.short_en(passport.issued)), (130, "DATE OF EXPIRY", dates.short_en(passport.expires)))
    row(570, (0, "ISSUING AUTHORITY", passport.authority.upper()))
    draw.signature(paper, x + 24, 572, rng, 84, "#222222")
    paper.text(x + 30, 590, "HOLDER'S SIGNATURE", 5.6, color="#6a2431")
    draw.mrz(paper, x + 14, 612, zone(case), 0.88)
    return truth(case)


@layout("passport", language="fr", size="a4", qualities=ON_PAPER, native=True)
def copie_certifiee_conforme(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certified copy: labels beside the values, a notary's stamp on the margin of the sheet."""
    person, passport = case.person, case.passport
    x, y, width = 70.0, 96.0, 455.0
    paper.family = "free-sans"
    paper.box(x, y, width, 310, fill="#eaf3ee", stroke="#7d9a8a")
    draw.guilloche(paper, rng, "#b9d8c6", x=x, y=y, width=width, height=310, lines=24)
    paper.text(x + 14, y + 22, f"{person.country.fr} – Passeport / Passport", 12, "bold", color="#1d4b36")
    paper.picture(draw.portrait(rng, background="#e9eef2"), x + width - 124, y + 40, 108, 140)
    paper.y = y + 34
    for label, value in (
        ("Passeport N° / Passport No", passport.number),
        ("Pays / Country", person.country.alpha3),
        ("Nom / Surname", person.family_name.upper()),
        ("Prénom(s) / Given name(s)", person.given_names.upper()),
        ("Nationalité / Nationality", person.country.nationality.upper()),
        (
            "Né(e) le / Date of birth",
            dates.day_month_year(person.born) if person.born.day > marks.LAST_DOUBTFUL_DAY else dates.short_en(person.born),
        ),
        ("À / Place of birth", person.birth_city.upper()),
        ("Sexe / Sex", person.sex),
        ("Délivré le / Date of issue", dates.short_en(passport.issued)),
        ("Expire le / Date of expiry", dates.short_en(passport.expires)),
        ("Autorité / Authority", passport.authority.upper()),
    ):
        paper.y += 18
        paper.text(x + 14, paper.y, label, 7, color="#1d4b36")
        paper.text(x + 124, paper.y, value, paper.fitted(value, 196, 10.5, "bold"), "bold")
    draw.mrz(paper, x + 20, y + 262, zone(case), 0.95)
    draw.round_stamp(paper, 430, 500, "COPIE CERTIFIÉE CONFORME", "NOTAIRE", radius=44)
    draw.signature(paper, 300, 510, rng)
    paper.text(x, 500, "Pour copie conforme à l'original", 9, "italic")
    return truth(case)
