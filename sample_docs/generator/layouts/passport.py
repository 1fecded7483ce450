"""Passport bio pages (ICAO Doc 9303 TD3), always as a picture: copied on a sheet, or the opened booklet alone."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BOOKLET = (366.0, 510.0)  # two pages of 125 x 88 mm with a little edge, points
PAGE_WIDTH, PAGE_HEIGHT = 354.0, 249.0  # one page of 125 x 88 mm, points
MRZ_INSET = 14.0
LABEL_POINTS, VALUE_ROOM = 5.4, 222.0  # type size of labels, and what is left for a value beside the portrait


def lines(case: Case) -> tuple[str, str]:
    """The machine-readable zone of this case's passport."""
    person, passport = case.person, case.passport
    return mrz.td3(issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=passport.number, nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=passport.expires)  # fmt: skip


def truth(case: Case, family: str, given: str) -> Fields:
    person, passport = case.person, case.passport
    fields: Fields = {
        "family_name": family, "given_names": given, "date_of_birth": person.born.isoformat(), "sex": person.sex, "nationality": person.country.alpha3,
        "passport_number": passport.number, "issue_date": passport.issued.isoformat(), "expiry_date": passport.expires.isoformat(),
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def bio_page(paper: Paper, case: Case, rng: Random, x: float, y: float, *, color: str, title: tuple[str, str]) -> None:
    """Background, title, portrait and machine-readable zone of one page with its corner at x, y."""
    paper.box(x, y, PAGE_WIDTH, PAGE_HEIGHT, fill=color, stroke="#888888")
    draw.guilloche(paper, rng, "#c9c0b0", x=x, y=y, width=PAGE_WIDTH, height=PAGE_HEIGHT - 62, lines=16)
    paper.text(x + 12, y + 18, title[0], 9, "bold", color="#5a2a2a")
    paper.text(x + 12, y + 29, title[1], 6, color="#5a2a2a")
    paper.picture(draw.portrait(rng), x + 12, y + 42, 92, 118)
    draw.signature(paper, x + 18, y + 180, rng, 78, "#222222")
    paper.box(x, y + PAGE_HEIGHT - 58, PAGE_WIDTH, 58, fill="#fbfaf6", stroke=None)
    draw.mrz(paper, x + MRZ_INSET, y + PAGE_HEIGHT - 52, lines(case), scale=0.98)


def cell(paper: Paper, x: float, y: float, label: str, value: str, *, points: float = 9.0) -> None:
    """A small label and its value below."""
    paper.text(x, y, label, LABEL_POINTS, color="#444444")
    paper.text(x, y + points + 1.5, value, paper.fitted(value, VALUE_ROOM, points, "bold"), "bold")


@layout("passport", language="fr", qualities=("scan", "poor", "photo"), native=True)
def bilingual_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """A photocopy on a letter sheet: French and English labels above values, dates as 14 JAN /JAN 23."""
    person, passport = case.person, case.passport
    x, y = rng.uniform(60, 180), rng.uniform(70, 200)
    bio_page(paper, case, rng, x, y, color="#f4ecdf", title=("PASSEPORT / PASSPORT", person.country.fr.upper()))
    left = x + 118
    cell(paper, left, y + 24, "Type / Type", "P")
    cell(paper, left + 56, y + 24, "Code du pays / Country code", person.country.alpha3)
    cell(paper, left + 132, y + 24, "N° de passeport / Passport No.", passport.number)
    cell(paper, left, y + 48, "Nom / Surname", person.family_name.upper())
    cell(paper, left, y + 71, "Prénoms / Given names", person.given_names.upper())
    cell(paper, left, y + 94, "Nationalité / Nationality", person.country.nationality.upper())
    cell(paper, left, y + 117, "Date de naissance / Date of birth", dates.bilingual(person.born))
    cell(paper, left + 112, y + 117, "Sexe / Sex", person.sex)
    cell(paper, left + 146, y + 117, "Lieu de naissance / Place of birth", person.birth_city.upper(), points=7)
    cell(paper, left, y + 140, "Date de délivrance / Date of issue", dates.bilingual(passport.issued))
    cell(paper, left + 132, y + 140, "Autorité / Authority", passport.authority.upper(), points=7)
    cell(paper, left, y + 163, "Date d'expiration / Date of expiry", dates.bilingual(passport.expires))
    return truth(case, person.family_name.upper(), person.given_names.upper())


@layout("passport", language="fr", size=BOOKLET, qualities=("scan", "poor", "photo"), native=True)
def spaced_dates(paper: Paper, case: Case, rng: Random) -> Fields:
    """The open booklet: an upper page with the signature, numbered labels, dates as 10 04 1960."""
    person, passport = case.person, case.passport
    paper.box(6, 4, PAGE_WIDTH, PAGE_HEIGHT, fill="#efe6ea")
    draw.guilloche(paper, rng, "#d8b9c4", x=6, y=4, width=PAGE_WIDTH, height=PAGE_HEIGHT, lines=18)
    paper.text(20, 230, "Signature du titulaire / Holder's signature", 6)
    draw.signature(paper, 90, 200, rng)
    bio_page(paper, case, rng, 6, 256, color="#f1e7ec", title=(person.country.fr.upper(), "PASSEPORT"))
    left, top = 126, 256
    cell(paper, left, top + 22, "Type", "P")
    cell(paper, left + 40, top + 22, "Code du pays", person.country.alpha3)
    cell(paper, left + 110, top + 22, "Passeport n° / Passport no.", passport.number, points=11)
    rows = [
        ("1. Nom / Surname", person.family_name.upper()), ("2. Prénoms / Given names", person.given_names), ("3. Nationalité / Nationality", person.country.nationality),
        ("4. Date de naissance / Date of birth", dates.spaced(person.born)), ("6. Lieu de naissance / Place of birth", person.birth_city.upper()),
    ]  # fmt: skip
    for number, (label, value) in enumerate(rows):
        cell(paper, left, top + 46 + number * 21, label, value, points=8)
    cell(paper, left + 150, top + 109, "5. Sexe / Sex", person.sex, points=8)
    cell(paper, left, top + 151, "7. Date de délivrance / Date of issue", dates.spaced(passport.issued), points=8)
    cell(paper, left, top + 172, "8. Date d'expiration / Date of expiry", dates.spaced(passport.expires), points=8)
    cell(paper, left + 130, top + 151, "9. Autorité / Authority", passport.authority, points=7)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("passport", language="en", qualities=("scan", "poor", "photo"), native=True)
def english_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two copies of pages on one sheet: the bio page in English, below it a page with stamps; dates as 12 AUG 1974."""
    paper.family = "serif"
    person, passport = case.person, case.passport
    x, y = 110.0, 60.0
    bio_page(paper, case, rng, x, y, color="#e6eef2", title=("PASSPORT", f"REPUBLIC OF {person.country.en.upper()}"))
    left = x + 116
    cell(paper, left, y + 42, "Surname", person.family_name.upper())
    cell(paper, left, y + 64, "Given Name(s)", person.given_names.upper())
    cell(paper, left, y + 86, "Nationality", person.country.nationality.upper())
    cell(paper, left + 130, y + 86, "Sex", person.sex)
    cell(paper, left, y + 108, "Date of Birth", dates.short_en(person.born))
    cell(paper, left + 110, y + 108, "Place of Birth", person.birth_city.upper())
    cell(paper, left, y + 130, "Date of Issue", dates.short_en(passport.issued))
    cell(paper, left + 110, y + 130, "Place of Issue", passport.authority.upper())
    cell(paper, left, y + 152, "Date of Expiry", dates.short_en(passport.expires))
    cell(paper, left + 140, y + 20, "Passport No.", passport.number, points=11)
    cell(paper, left, y + 20, "Type", "P")
    cell(paper, left + 40, y + 20, "Country Code", person.country.alpha3)
    paper.box(x, 340, PAGE_WIDTH, PAGE_HEIGHT, fill="#eef2f0")
    paper.text(x + PAGE_WIDTH / 2, 356, "VISAS", 9, align="center")
    draw.round_stamp(paper, x + 90, 440, "IMMIGRATION ENTRY", "12.03.19", color="#3a6a3a")
    draw.box_stamp(paper, x + 200, 400, ("DEPARTURE", "27.03.19"), color="#333399", angle=-9)
    return truth(case, person.family_name.upper(), person.given_names.upper())


@layout("passport", language="en", size=BOOKLET, qualities=("scan", "poor", "photo"), native=True)
def name_on_one_line(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels in a third language and English, day.month.year, name parts on their own lines without space."""
    paper.family = "dejavu-condensed"
    person, passport = case.person, case.passport
    paper.box(6, 4, PAGE_WIDTH, PAGE_HEIGHT, fill="#f7f3e3")
    paper.text(24, 40, "This passport contains 32 pages", 8)
    paper.text(24, 54, "Ce passeport contient 32 pages", 8)
    bio_page(paper, case, rng, 6, 256, color="#f7f3e3", title=(person.country.en.upper(), "PASSPORT · PASAPORTE"))
    left, top = 122, 256
    cell(paper, left + 100, top + 20, "Passport No / Pasaporte N°", passport.number)
    cell(paper, left, top + 20, "Type / Tipo", "P")
    cell(paper, left + 40, top + 20, "Code / Código", person.country.alpha3)
    cell(paper, left, top + 44, "Surname / Apellidos", person.family_name.upper())
    cell(paper, left, top + 66, "Given names / Nombres", person.given_names.upper())
    cell(paper, left, top + 88, "Date of birth / Fecha de nacimiento", dates.dotted(person.born))
    cell(paper, left + 120, top + 88, "Sex / Sexo", person.sex)
    cell(paper, left, top + 110, "Place of birth / Lugar de nacimiento", person.birth_city.upper())
    cell(paper, left, top + 132, "Date of issue / Fecha de expedición", dates.dotted(passport.issued))
    cell(paper, left, top + 154, "Date of expiry / Fecha de caducidad", dates.dotted(passport.expires))
    cell(paper, left + 130, top + 132, "Authority / Autoridad", passport.authority.upper(), points=7)
    return truth(case, person.family_name.upper(), person.given_names.upper())


@layout("passport", language="en", qualities=("scan", "poor", "photo"), native=True)
def slashed_dates(paper: Paper, case: Case, rng: Random) -> Fields:
    """Dates as 12/08/1974, day first; labels in two languages with a slash; the page lies low on the sheet."""
    person, passport = case.person, case.passport
    x, y = rng.uniform(40, 200), rng.uniform(330, 460)
    bio_page(paper, case, rng, x, y, color="#e9e6f3", title=(person.country.en.upper(), "PASSPORT / PASSAPORTE"))
    left = x + 118
    cell(paper, left, y + 22, "Type / Tipo", "P")
    cell(paper, left + 44, y + 22, "Country code / Código do país", person.country.alpha3)
    cell(paper, left + 142, y + 22, "Passport No. / Nº do passaporte", passport.number)
    cell(paper, left, y + 46, "Surname / Sobrenome", person.family_name.upper())
    cell(paper, left, y + 68, "Given Name(s) / Nomes", person.given_names.upper())
    cell(paper, left, y + 90, "Nationality / Nacionalidade", person.country.nationality.upper())
    cell(paper, left + 142, y + 90, "Sex / Sexo", person.sex)
    cell(paper, left, y + 112, "Date of Birth / Data de nascimento", dates.day_month_year(person.born))
    cell(paper, left + 142, y + 112, "Place of Birth / Naturalidade", person.birth_city.upper(), points=7)
    cell(paper, left, y + 134, "Date of Issue / Data de expedição", dates.day_month_year(passport.issued))
    cell(paper, left + 142, y + 134, "Date of Expiry / Data de validade", dates.day_month_year(passport.expires))
    cell(paper, left, y + 156, "Authority / Autoridade", passport.authority.upper(), points=7)
    return truth(case, person.family_name.upper(), person.given_names.upper())


@layout("passport", language="en", size=BOOKLET, qualities=("scan", "poor", "photo"), native=True)
def two_scripts(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels in Cyrillic and English; the sex in both scripts; dates as 12.08.1974; numbers of fields left out."""
    paper.family = "dejavu-condensed"
    person, passport = case.person, case.passport
    paper.box(6, 4, PAGE_WIDTH, PAGE_HEIGHT, fill="#f3ece6")
    paper.text(24, 226, "Подпись владельца / Holder's signature", 6)
    draw.signature(paper, 120, 200, rng)
    bio_page(paper, case, rng, 6, 256, color="#f0e4dc", title=(person.country.en.upper(), "ПАСПОРТ / PASSPORT"))
    left, top = 124, 256
    cell(paper, left, top + 20, "Тип / Type", "P")
    cell(paper, left + 40, top + 20, "Код / Code of issuing State", person.country.alpha3)
    cell(paper, left + 130, top + 20, "Номер паспорта / Passport No.", passport.number)
    cell(paper, left, top + 43, "Фамилия / Surname", person.family_name.upper())
    cell(paper, left, top + 65, "Имя / Given names", person.given_names.upper())
    cell(paper, left, top + 87, "Гражданство / Nationality", person.country.nationality.upper(), points=8)
    cell(paper, left, top + 109, "Дата рождения / Date of birth", dates.dotted(person.born))
    cell(paper, left + 130, top + 109, "Пол / Sex", {"M": "М/M", "F": "Ж/F"}.get(person.sex, "X"))
    cell(paper, left + 130, top + 87, "Место рождения / Place of birth", person.birth_city.upper(), points=7)
    cell(paper, left, top + 131, "Дата выдачи / Date of issue", dates.dotted(passport.issued))
    cell(paper, left + 130, top + 131, "Дата окончания срока / Date of expiry", dates.dotted(passport.expires))
    cell(paper, left, top + 153, "Орган / Authority", passport.authority, points=7)
    return truth(case, person.family_name.upper(), person.given_names.upper())
