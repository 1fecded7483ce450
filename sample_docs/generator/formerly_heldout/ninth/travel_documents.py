"""Passports: an open booklet, numbered labels in the country's language, an Asian booklet with a family page, a copy on a sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

# A label and its value stay on one line:
# fmt: off

SHOWN: tuple[Quality, ...] = ("scan", "poor", "photo")
BOOKLET = (354.0, 498.0)  # points: two pages of 125 mm by 88 mm, one above the other
LABELS: Mapping[str, tuple[str, ...]] = {
    "fr": ("Nom", "Prénoms", "Nationalité", "Date de naissance", "Sexe", "Lieu de naissance", "Date de délivrance", "Date d'expiration", "Autorité", "Passeport nº", "PASSEPORT", "République"),
    "es": ("Apellidos", "Nombres", "Nacionalidad", "Fecha de nacimiento", "Sexo", "Lugar de nacimiento", "Fecha de expedición", "Fecha de vencimiento", "Autoridad", "Pasaporte Nº", "PASAPORTE", "República"),
    "pt": ("Sobrenome", "Nome", "Nacionalidade", "Data de nascimento", "Sexo", "Naturalidade", "Data de expedição", "Válido até", "Autoridade", "Passaporte Nº", "PASSAPORTE", "República"),
    "en": ("Surname", "Given names", "Nationality", "Date of birth", "Sex", "Place of birth", "Date of issue", "Date of expiry", "Authority", "Passport No.", "PASSPORT", "Republic"),
}
LANGUAGES = {"BRA": "pt", "COL": "es", "MEX": "es", **dict.fromkeys(("FRA", "DZA", "MAR", "TUN", "CMR", "SEN", "CIV", "HTI", "LBN", "BEN", "MDG"), "fr")}


def truth(case: Case, *, upper: bool = True) -> Fields:
    """What the page of data says."""
    person, book = case.person, case.passport
    family, given = (person.family_name.upper(), person.given_names.upper()) if upper else (person.family_name, person.given_names)
    return fu.told(
        family_name=family, given_names=given, date_of_birth=person.born.isoformat(), sex=person.sex, nationality=person.country.alpha3,
        passport_number=book.number, issue_date=book.issued.isoformat(), expiry_date=book.expires.isoformat(),
    )


def zone(paper: Paper, case: Case, x: float, y: float, width: float) -> None:
    """The machine-readable zone in that width."""
    person, book = case.person, case.passport
    lines = mrz.td3(issuer=person.country.alpha3, family_name=person.family_name, given_names=person.given_names, number=book.number, nationality=person.country.alpha3, born=person.born, sex=person.sex, expires=book.expires)
    draw.mrz(paper, x, y, lines, width / (45 * 7.2))


def cell(paper: Paper, x: float, y: float, label: str, value: str, points: float = 9.0, width: float = 200.0) -> None:
    """A tiny label, its value below; a label that is the same in both languages is printed once."""
    mark, words = label.split(" ", 1) if label.startswith("(") else ("", label)
    label = f"{mark} {' / '.join(dict.fromkeys(words.split(' / ')))}".strip()
    paper.text(x, y, label, 5.5, color="#444466")
    paper.text(x, y + points + 2, value, paper.fitted(value, width, points, "bold"), "bold")


@layout("passport", language="fr", size=BOOKLET, qualities=SHOWN, native=True)
def ninth_livret_ouvert(paper: Paper, case: Case, rng: Random) -> Fields:
    """The booklet open and lying lengthwise: bearer's signature and notes above the fold, the data page below."""
    person, book = case.person, case.passport
    word = LABELS[LANGUAGES.get(person.country.alpha3, "en")]
    paper.family, paper.margin = "free-sans", 14
    draw.tint(paper, "#f5efe6")
    draw.guilloche(paper, rng, "#c9b4c8", lines=50)
    paper.text(177, 26, f"{word[11]} – {person.country.fr if word is LABELS['fr'] else person.country.en}".upper(), 9, "bold", align="center", color="#5c1f33")
    paper.text(16, 60, "Signature du titulaire / Signature of bearer", 6)
    draw.signature(paper, 60, 96, rng, color="#111111")
    paper.text(16, 130, "Domicile / Residence", 6)
    paper.text(16, 142, f"{person.birth_city}", 9)
    paper.text(16, 160, "Taille / Height    Couleur des yeux / Colour of eyes", 6)
    paper.text(16, 172, f"{rng.randint(152, 193)} cm        {rng.choice(('marron', 'noirs', 'verts'))}", 9)
    paper.text(16, 196, "Ce passeport contient 32 pages. / This passport contains 32 pages.", 6, "italic")
    paper.text(338, 236, book.number, 11, "bold", family="courier", align="right", color="#7a1030")
    paper.rule(249, 0, 354, color="#b9a7a0", weight=1.4)
    top = 262.0
    paper.text(16, top + 6, " / ".join(dict.fromkeys((word[10], "PASSPORT"))), 8, "bold", color="#5c1f33")
    for x, label, value in ((130, "Type", "P"), (170, "Code du pays / Code", person.country.alpha3), (252, f"{word[9]} / No.", book.number)):
        cell(paper, x, top, label, value)
    paper.picture(draw.portrait(rng), 16, top + 18, 96, 124)
    left = 122
    cell(paper, left, top + 28, f"(1) {word[0]} / Surname", person.family_name.upper())
    cell(paper, left, top + 50, f"(2) {word[1]} / Given names", person.given_names.upper())
    cell(paper, left, top + 72, f"(3) {word[2]} / Nationality", person.country.nationality)
    cell(paper, left, top + 94, f"(4) {word[3]} / Date of birth", dates.spaced(person.born))
    cell(paper, left + 110, top + 94, f"(5) {word[4]} / Sex", person.sex)
    cell(paper, left, top + 116, f"(6) {word[5]} / Place of birth", person.birth_city.upper())
    cell(paper, left, top + 138, f"(7) {word[6]} / Date of issue", dates.spaced(book.issued))
    cell(paper, left + 110, top + 138, f"(9) {word[8]} / Authority", book.authority, 8, 110)
    cell(paper, left, top + 160, f"(8) {word[7]} / Date of expiry", dates.spaced(book.expires))
    zone(paper, case, 10, 452, 334)
    return truth(case)


@layout("passport", language="en", qualities=SHOWN)
def booklet_with_family_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sheet with first and last page of a booklet copied on it: the last one names father, mother, spouse, an old passport."""
    person, book, spouse = case.person, case.passport, case.spouse
    father, mother = fu.someone(rng, "M"), fu.someone(rng, "F")
    paper.family = "dejavu-condensed"
    x, y = 96.0, 54.0
    paper.box(x, y, 420, 300, fill="#eef3ee")
    draw.guilloche(paper, rng, "#bfd0c4", x=x, y=y, width=420, height=300)
    paper.text(x + 12, y + 20, f"Republic of {person.country.en}".upper(), 10, "bold", color="#3b2d6b")
    for dx, label, value in ((180, "Type", "P"), (220, "Country Code", person.country.alpha3), (310, "Passport No.", book.number)):
        cell(paper, x + dx, y + 36, label, value, 10)
    paper.picture(draw.portrait(rng, background="#ffffff"), x + 12, y + 46, 112, 146)
    cell(paper, x + 138, y + 66, "Surname", person.family_name.upper(), 10)
    cell(paper, x + 138, y + 92, "Given Name(s)", person.given_names.upper(), 10)
    cell(paper, x + 138, y + 118, "Nationality", person.country.nationality.upper(), 10)
    cell(paper, x + 260, y + 118, "Sex", person.sex, 10)
    cell(paper, x + 310, y + 118, "Date of Birth", f"{person.born:%d/%m/%Y}", 10)
    cell(paper, x + 138, y + 144, "Place of Birth", person.birth_city.upper(), 10)
    cell(paper, x + 138, y + 170, "Place of Issue", book.authority.upper(), 10)
    cell(paper, x + 138, y + 196, "Date of Issue", f"{book.issued:%d/%m/%Y}", 10)
    cell(paper, x + 310, y + 196, "Date of Expiry", f"{book.expires:%d/%m/%Y}", 10)
    draw.signature(paper, x + 14, y + 214, rng, 90)
    zone(paper, case, x + 14, y + 244, 392)
    y = 400.0
    paper.box(x, y, 420, 250, fill="#f4f0e8")
    draw.guilloche(paper, rng, "#d8cbb4", x=x, y=y, width=420, height=250)
    old_issued = book.issued - dt.timedelta(days=rng.randint(3000, 3600))
    for row, (label, value) in enumerate((
        ("Name of Father / Legal Guardian", father.full_name.upper()), ("Name of Mother", mother.full_name.upper()), ("Name of Spouse", spouse.full_name.upper()),
        ("Address", f"14 Market Lane, {person.birth_city}"), ("Old Passport No. with Date and Place of Issue", f"{fill(person.country.passport, rng)}   {old_issued:%d/%m/%Y}   {person.birth_city.upper()}"), ("File No.", fill("AA999999999999", rng)),
    )):
        cell(paper, x + 14, y + 24 + row * 34, label, value, 10, 390)
    paper.text(x + 210, y + 240, "This passport is the property of the Government.", 6, "italic", align="center")
    return truth(case)


@layout("passport", language="en", size="a4", qualities=SHOWN, native=True)
def copy_with_certification(paper: Paper, case: Case, rng: Random) -> Fields:
    """A photocopy certified by a notary: the page in the upper half, months in letters in two languages, a visa beside it."""
    person, book = case.person, case.passport
    code = LANGUAGES.get(person.country.alpha3, "en")
    word = LABELS[code]
    paper.family, paper.margin = "sans", 50
    x, y = 60.0, 70.0
    paper.box(x, y, 475, 330, fill="#f2f2f2", stroke="#999999")
    paper.text(x + 237, y + 22, f"{person.country.en.upper()}   *   {word[10]}", 12, "bold", align="center")
    paper.picture(draw.portrait(rng).convert("L"), x + 330, y + 46, 128, 164)
    def day(value: dt.date) -> str:
        return dates.bilingual_long(value) if code == "fr" else dates.short_en(value)
    for dx, dy, label, value in (
        (16, 50, f"{word[9]} / Passport No.", book.number), (160, 50, "Code", person.country.alpha3), (16, 80, f"{word[0]} / Surname", person.family_name.upper()), (16, 110, f"{word[1]} / Given names", person.given_names.upper()),
        (16, 140, f"{word[3]} / Date of birth", day(person.born)), (200, 140, f"{word[4]} / Sex", person.sex), (16, 170, f"{word[5]} / Place of birth", person.birth_city), (200, 170, f"{word[2]} / Nationality", person.country.nationality),
        (16, 200, f"{word[6]} / Issued on", day(book.issued)), (200, 200, f"{word[7]} / Expires on", day(book.expires)), (16, 230, f"{word[8]} / Authority", f"Prefecture – {book.authority}"),
    ):
        cell(paper, x + dx, y + dy, label, value, 10.5, 170 if dx == 16 else 120)
    zone(paper, case, x + 20, y + 276, 435)
    notary = fu.someone(rng)
    certified = fu.later(book.issued, rng, 160)
    paper.y = 430
    paper.box(60, paper.y, 475, 118, stroke="#26347a", weight=1.1)
    paper.gap(8)
    paper.para(f"I, {notary.full_name}, notary, certify that the above is a true copy of page 2 of a passport shown to me, the bearer being present.", x=74, width=440)
    paper.line(f"Given under my hand and seal on {dates.en_day_first(certified)}. Register No. {rng.randint(100, 9999)}/{certified:%y}", x=74)
    draw.signature(paper, 90, paper.y + 34, rng)
    draw.round_stamp(paper, 460, paper.y + 16, "NOTARY PUBLIC  *  NOTAIRE", "SEAL")
    return truth(case)
