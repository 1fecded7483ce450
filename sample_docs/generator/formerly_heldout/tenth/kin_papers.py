"""Births and marriages, as town halls, registrars and a consulate certify them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import MONTHS_FR, en, en_ordinal, fr, slashes
from sample_docs.generator.formerly_heldout.tenth.desk import kin, number, said, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

UNITS_FR = ("", "premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt", "vingt et un", "vingt-deux", "vingt-trois", "vingt-quatre", "vingt-cinq", "vingt-six", "vingt-sept", "vingt-huit", "vingt-neuf", "trente", "trente et un")  # fmt: skip
TENS_FR = {70: "soixante-dix", 80: "quatre-vingt", 90: "quatre-vingt-dix"}


def year_in_words(year: int) -> str:
    """1994 → mil neuf cent quatre-vingt-quatorze; 2016 → deux mille seize."""
    if year >= 2000:
        rest = year - 2000
        return f"deux mille {'un' if rest == 1 else UNITS_FR[rest]}".strip()
    rest = year - 1900
    if rest >= 80:
        tail = rest - 80
        ones = "quatre-vingts" if tail == 0 else f"quatre-vingt-{'un' if tail == 1 else UNITS_FR[tail]}"
    else:
        tail = rest - 60
        ones = "soixante et onze" if tail == 11 else f"soixante-{UNITS_FR[tail]}"
    return f"mil neuf cent {ones}"


def in_words(day: dt.date) -> str:
    """le trois mars mil neuf cent quatre-vingt-dix"""
    return f"le {UNITS_FR[day.day]} {MONTHS_FR[day.month - 1]} {year_in_words(day.year)}"


@layout("birth_certificate", language="fr", size="a4")
def copie_integrale_in_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy in prose: the date in words, a note in the margin, delivered on a day below."""
    who, (officer, witness) = case.person, kin(case, rng, "MF")
    issued = before(case.submitted, 60, 900, rng)
    paper.family, paper.points = "free-serif", 11.5
    draw.frame(paper, "#6b5a3a")
    paper.y = 60
    paper.line(f"COMMUNE DE {who.birth_city.upper()}", 12, "bold", align="center")
    paper.line("Service de l'état civil", 10, "italic", align="center")
    paper.heading("COPIE INTÉGRALE – ACTE DE NAISSANCE", 15, align="center")
    paper.text(60, 150, f"Acte n° {number(rng, 3)}", 9)
    paper.text(60, 163, f"Registre {who.born.year}", 9)
    paper.text(60, 196, "En marge :", 9, "italic")
    for row, words in enumerate(("Marié(e) avec", case.spouse.full_name, fr(case.married))):
        paper.text(60, 210 + row * 13, words, paper.fitted(words, 118, 9))
    paper.canvas.setLineWidth(0.5)
    paper.canvas.line(186, paper.height - 140, 186, paper.height - 520)
    paper.y = 136
    born = "né" if who.sex == "M" else "née"
    text = (
        f"{in_words(who.born).capitalize()}, à six heures quarante minutes, est {born} à {who.birth_city} : {who.full_name}, de sexe {'masculin' if who.sex == 'M' else 'féminin' if who.sex == 'F' else 'indéterminé'},",
        "premier enfant de ses père et mère, mariés, domiciliés dans la commune, tous deux commerçants.",
        f"Dressé par nous, {officer}, officier de l'état civil, {in_words(shift(who.born, 3))}, sur la déclaration de {witness}, sage-femme, qui, lecture faite, a signé avec nous.",
    )
    for words in text:
        paper.para(words, 12, x=200, width=330)
    paper.y = 430
    paper.para(f"Pour copie conforme délivrée à {who.birth_city}, le {fr(issued)}.", 11.5, "bold", x=200, width=330)
    paper.para("L'officier de l'état civil par délégation,", 10, x=200)
    draw.signature(paper, 330, paper.y + 24, rng)
    draw.round_stamp(paper, 260, paper.y + 36, "ÉTAT CIVIL – COMMUNE", "MAIRIE")
    paper.text(60, 760, "Toute personne qui falsifie un acte s'expose aux peines prévues par la loi. Validité de l'extrait : sans limite.", 7.5)  # fmt: skip
    return said(name=who.full_name, date=issued.isoformat())


@layout("birth_certificate", language="en")
def registrar_extract_in_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certified extract in numbered boxes: child, parents, informant, registration, and the day of the certificate."""
    who, (father, mother) = case.person, kin(case, rng, "MF")
    issued = before(case.submitted, 40, 1200, rng)
    draw.tint(paper, "#f6f1e4")
    draw.guilloche(paper, rng, "#d9c9a0", lines=20)
    paper.family, paper.margin = "serif", 56
    paper.y = 44
    paper.line("OFFICE OF THE REGISTRAR OF BIRTHS AND DEATHS", 12, "bold", align="center")
    paper.line(f"{who.birth_city} District  –  {who.country.en}", 10.5, align="center")
    paper.heading("CERTIFIED EXTRACT FROM THE REGISTER OF BIRTHS", 13, align="center")
    paper.line(f"Entry No. {number(rng, 4)}/{who.born.year}     Volume {number(rng, 2)}     Serial {number(rng, 7)}", 9)
    paper.gap(6)
    paper.above(
        [
            ("1. Surname of child", who.family_name.upper()),
            ("2. Forename(s) of child", who.given_names or "———"),
            ("3. Date of birth", en_ordinal(who.born)),
            ("4. Sex", {"M": "Male", "F": "Female", "X": "Not stated"}[who.sex]),
            ("5. Place of birth", f"General Hospital, {who.birth_city}"),
            ("6. Weight at birth", "3.2 kg"),
            ("7. Name and surname of father", father),
            ("8. Occupation of father", "Schoolteacher"),
            ("9. Name and maiden surname of mother", mother),
            ("10. Residence of mother at time of birth", f"12 Station Road, {who.birth_city}"),
            ("11. Informant", f"{mother}, mother"),
            ("12. Date of registration", en_ordinal(shift(who.born, 9))),
        ],
        height=36,
        label_points=7.5,
    )
    paper.gap(16)
    paper.para(
        "I certify that the above is a true extract of an entry in a register in my custody. A certificate is not evidence of the identity of the person presenting it.",
        9.5,
    )
    paper.line(f"Given under my hand and seal this {en_ordinal(issued)}", 11)
    draw.signature(paper, 360, paper.y + 40, rng)
    draw.round_stamp(paper, 130, paper.y + 56, "REGISTRAR OF BIRTHS AND DEATHS", "SEAL", color="#7a1f1f")
    paper.text(360, paper.y + 58, "District Registrar", 9, "italic")
    paper.text(56, paper.height - 40, "Form BD 7 (rev. 1998)   Fee paid: 20.00", 7.5)
    return said(name=f"{who.given_names} {who.family_name.upper()}".strip(), date=issued.isoformat())


@layout("marriage_certificate", language="fr", size="a4")
def extrait_deux_colonnes(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract with one column for each of the two, the applicant first; made out long after the wedding."""
    one, two, issued = case.person, case.spouse, before(case.submitted, 30, 400, rng)
    names = kin(case, rng, "MMFFM")
    paper.family, paper.margin = "serif", 54
    paper.line(f"{one.country.fr.upper()}", 11, "bold")
    paper.line(f"Ville de {one.birth_city} – Arrondissement 2", 10)
    paper.heading("EXTRAIT D'ACTE DE MARIAGE", 17, align="center")
    paper.line(f"n° {number(rng, 3)} du registre de l'année {case.married.year}", 10, "italic", align="center")
    paper.gap(16)
    rows = [
        ["", "Premier conjoint", "Second conjoint"],
        ["Nom", one.family_name, two.family_name],
        ["Prénom(s)", one.given_names or "–", two.given_names or "–"],
        ["Né(e) le", fr(one.born), fr(two.born)],
        ["À", one.birth_city, two.birth_city],
        ["Père", names[0], names[1]],
        ["Mère", names[2], names[3]],
        ["Régime", "Communauté réduite aux acquêts", "idem"],
    ]
    paper.table(rows, [90, 198, 198], height=24)
    paper.gap(18)
    paper.para(
        f"Le mariage a été célébré le {fr(case.married)} à la mairie de {one.birth_city}, en présence des témoins majeurs.", 11
    )
    paper.para("Mentions marginales : néant.", 11)
    paper.gap(10)
    paper.line(f"Extrait conforme, fait à {one.birth_city} le {fr(issued)}", 11, x=270)
    paper.line(names[4], 11, "bold", x=270)
    paper.line("Officier d'état civil délégué", 9.5, "italic", x=270)
    draw.signature(paper, 290, paper.y + 34, rng)
    draw.box_stamp(paper, 70, paper.y + 6, ("DROIT DE TIMBRE", "ACQUITTÉ"))
    return said(name=one.full_name, date=issued.isoformat())


@layout("marriage_certificate", language="en")
def solemnized_in_the_chapel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate in an old hand's prose that bears one date only: that of the wedding."""
    one, two = case.person, case.spouse
    minister, first, second = kin(case, rng, "MFM")
    paper.family = "times"
    draw.tint(paper, "#fffdf3")
    draw.frame(paper, "#7b6a2f", 30)
    paper.y = 100
    paper.line("Certificate of Marriage", 30, "bold", align="center", color="#5c4d17")
    paper.gap(20)
    for words, points, style in (
        ("This is to certify that", 14, "italic"),
        (one.full_name, 20, "bold"),
        (f"of {one.birth_city}", 12, "italic"),
        ("and", 14, "italic"),
        (two.full_name, 20, "bold"),
        (f"of {two.birth_city}", 12, "italic"),
        ("were united by me in lawful wedlock", 14, "italic"),
        (f"on the {en_ordinal(case.married)}", 15, "bold"),
        (f"at {one.birth_city}, according to the law, before the witnesses named below.", 12, "italic"),
    ):
        paper.line(words, paper.fitted(words, 470, points, style), style, align="center")
        paper.gap(9)
    paper.gap(40)
    for x, name, role in ((70.0, first, "Witness"), (240.0, minister, "Officiant"), (410.0, second, "Witness")):
        draw.signature(paper, x + 10, paper.y, rng, 90)
        paper.rule(paper.y + 8, x, x + 140)
        paper.text(x, paper.y + 20, name, 10)
        paper.text(x, paper.y + 32, role, 9, "italic")
    paper.text(306, paper.height - 56, f"Register folio {number(rng, 3)}, line {number(rng, 2)}", 9, align="center")
    return said(name=one.full_name, date=case.married.isoformat())


@layout("marriage_certificate", language="en")
def vital_statistics_search_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A Canadian registry's copy in two languages: the applicant asked for it, both dates stand in a row of boxes."""
    one, two, issued = case.person, case.spouse, before(case.submitted, 25, 300, rng)
    paper.margin = 58
    draw.guilloche(paper, rng, "#c6dcc8", y=130, height=420)
    paper.line("Vital Statistics Agency  /  Bureau de l'état civil", 12, "bold")
    paper.heading("MARRIAGE CERTIFICATE / CERTIFICAT DE MARIAGE", 15)
    paper.line(f"Issued at the request of / Délivré à la demande de : {one.full_name}", 9.5)
    paper.gap(14)
    for title, person in (("PARTY 1 / PARTIE 1", one), ("PARTY 2 / PARTIE 2", two)):
        paper.line(title, 8.5, "bold")
        paper.gap(4)
        paper.above(
            [
                ("Last name / Nom de famille", person.family_name),
                ("Given names / Prénoms", person.given_names or "—"),
                ("Birthplace / Lieu de naissance", f"{person.birth_city}, {person.country.en}"),
                ("Birth date / Date de naissance", slashes(person.born)),
            ],
            height=34,
        )
        paper.gap(10)
    paper.above(
        [
            ("Date of marriage / Date du mariage", slashes(case.married)),
            ("Registration date / Enregistrement", slashes(shift(case.married, 12))),
            ("Date issued / Délivré le", slashes(issued)),
            ("Place / Lieu", "Winnipeg MB"),
            ("Registration no. / N° d'enregistrement", f"{case.married.year}-{number(rng, 6)}"),
            ("Certificate no. / N° du certificat", number(rng, 8)),
        ],
        columns=3,
        height=34,
    )
    paper.gap(24)
    draw.signature(paper, 380, paper.y + 20, rng)
    paper.text(380, paper.y + 36, "Director / Directrice", 8.5, "italic")
    draw.round_stamp(paper, 110, paper.y + 40, "VITAL STATISTICS · ÉTAT CIVIL", str(issued.year), color="#2c6b34")
    paper.text(58, paper.height - 40, f"Printed {en(issued)}. Not valid if altered. / Non valide si modifié.", 7.5)
    return said(name=one.full_name, date=issued.isoformat())
