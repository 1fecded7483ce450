"""Work permits, study permits and visitor records in three designs, each for all three kinds."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.permits import KINDS, application, code, footer, spaced, truth
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

SCHOOLS = ("Collège Rive-Nord", "Lakehead Institute of Design", "Université du Littoral", "Brookfield Polytechnic")


def additional(kind: str, case: Case, rng: Random) -> list[tuple[str, str]]:
    """What only that kind of document says."""
    if kind == "work_permit":
        return [("Employer / Employeur", case.permit.employer.upper()), ("Occupation / Profession", case.permit.occupation.upper()), ("Employment location / Lieu d'emploi", case.home.address.city.upper()), ("LMIA no. / N° EIMT", case.work.lmia_number)]
    if kind == "study_permit":
        return [("Institution / Établissement", rng.choice(SCHOOLS).upper()), ("DLI no. / N° EED", fill("O99999999999", rng)), ("Level / Niveau", "POST-SECONDARY / POSTSECONDAIRE"), ("Field of study / Domaine", "BUSINESS / COMMERCE")]
    return [("Reason / Motif", "FAMILY VISIT / VISITE FAMILIALE"), ("Original entry / Entrée initiale", dates.slashes(case.permit.issued - dt.timedelta(days=170)))]


def shaded_columns(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Two columns, English labels at the left of the value and French ones at its right; numbers at the foot with a bar code."""
    person, permit, words = case.person, case.permit, KINDS[kind]
    paper.margin, paper.family, paper.points = 44, "narrow", 10.5
    draw.tint(paper, "#f3eff7")
    draw.guilloche(paper, rng, "#cdbfe0", lines=34)
    draw.government_canada(paper, 46)
    paper.gap(10)
    paper.line(words.title[0], 18, "bold")
    paper.line(words.title[1], 14)
    paper.gap(10)
    family, given = person.family_name.upper(), person.given_names.upper()
    middle = paper.width / 2
    rows = [
        ("Family name", family, "Nom de famille"), ("Given name(s)", given, "Prénom(s)"), ("Date of birth", dates.slashes(person.born), "Date de naissance"), ("Sex", person.sex, "Sexe"), ("Country of citizenship", person.country.en.upper(), "Pays de citoyenneté"),
        ("Travel document no.", case.passport.number, "N° du titre de voyage"), ("", "", ""), ("Date issued", dates.slashes(permit.issued), "Date de délivrance"), ("Expiry date", dates.slashes(permit.expires), "Date d'expiration"), ("Case type", code(kind, case), "Genre de cas"),
        *[(left.split(" / ")[0], value, left.split(" / ")[1]) for left, value in additional(kind, case, rng)],
    ]
    for english, value, french in rows:
        paper.y += 17
        paper.text(44, paper.y, english, 9)
        paper.text(middle, paper.y, value, paper.fitted(value, 220, 11, "bold"), "bold", align="center")
        paper.text(paper.width - 44, paper.y, french, 9, "italic", align="right")
        if english:
            paper.rule(paper.y + 4, color="#d5cbe2")
    paper.gap(14)
    paper.box(44, paper.y, paper.width - 88, 46, fill="#ffffff")
    for column, (label, value) in enumerate((("Document No. / N° du document", permit.document_number), ("UCI / IUC", letters.uci(case)), ("Application No. / N° de demande", application(kind, case)))):
        paper.text(54 + column * 178, paper.y + 14, label, 8)
        paper.text(54 + column * 178, paper.y + 34, value, 13, "bold", family="courier")
    paper.gap(58)
    paper.line("Conditions", 9.5, "bold")
    for condition in words.conditions:
        paper.para(condition, 8, gap=2)
    paper.gap(4)
    paper.line("Remarks / Observations", 9.5, "bold")
    paper.para(permit.remarks, 9)
    footer(paper, "IMM 1442 B (04-2019)")
    return truth(kind, case, family, given)


def typed_by_an_officer(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Typed at a port of entry into a preprinted form: courier values over ruled lines, labels below, officer and port named."""
    person, permit, words = case.person, case.permit, KINDS[kind]
    officer = fu.someone(rng)
    paper.margin, paper.points = 48, 10
    draw.tint(paper, "#f6f3e4")
    paper.text(48, 44, "Canada Border Services Agency", 9, "bold")
    paper.text(48, 56, "Agence des services frontaliers du Canada", 9)
    paper.text(paper.width - 48, 46, f"{words.title[0]} – {words.title[1]}", 12, "bold", align="right")
    paper.text(paper.width - 48, 64, f"No. {spaced(permit.document_number)}", 12, "bold", family="courier", align="right", color="#a01818")
    paper.y = 84
    paper.family = "courier"
    family, given = person.family_name.upper(), person.given_names.upper()
    def lines(rows: list[tuple[str, str]], columns: int) -> None:
        width = (paper.width - 96) / columns
        for start in range(0, len(rows), columns):
            for column, (label, value) in enumerate(rows[start:start + columns]):
                x = 48 + column * width
                paper.text(x + 4, paper.y + 16, value, paper.fitted(value, width - 16, 11), family="courier")
                paper.rule(paper.y + 20, x, x + width - 10, color="#8d8760")
                paper.text(x, paper.y + 28, label, 6.5, family="sans", color="#555533")
            paper.y += 36
    lines([("1. FAMILY NAME / NOM DE FAMILLE", family), ("2. GIVEN NAMES / PRÉNOMS", given)], 2)
    lines([("3. DATE OF BIRTH / NAISSANCE", dates.slashes(person.born)), ("4. SEX / SEXE", person.sex), ("5. CITIZEN OF / CITOYEN(NE) DE", person.country.alpha3), ("6. PASSPORT / PASSEPORT", case.passport.number)], 4)
    lines([("7. CLIENT ID – UCI / IUC", letters.uci(case)), ("8. APPLICATION NO. / N° DE DEMANDE", application(kind, case)), ("9. CASE TYPE / GENRE DE CAS", code(kind, case))], 3)
    lines([("10. SIGNED AND ISSUED ON / SIGNÉ ET DÉLIVRÉ LE", dates.slashes(permit.issued)), ("11. VALID UNTIL – EXPIRY DATE / VALIDE JUSQU'AU – EXPIRATION", dates.slashes(permit.expires))], 2)
    lines([(f"{number}. {label.upper()}", value) for number, (label, value) in enumerate(additional(kind, case, rng), start=12)], 2)
    lines([("PORT OF ENTRY / POINT D'ENTRÉE", rng.choice(("PEARSON INTL T3", "LACOLLE", "VANCOUVER INTL"))), ("OFFICER / AGENT", officer.family_name.upper()), ("ACCOMPANIED BY / ACCOMPAGNÉ(E) DE", case.spouse.listed_name)], 3)
    paper.family = "sans"
    paper.gap(6)
    paper.line("CONDITIONS:", 8.5, "bold")
    for number, condition in enumerate(words.conditions, start=1):
        paper.para(f"{number}) {condition}", 8, gap=2)
    paper.gap(6)
    paper.line("REMARKS / OBSERVATIONS:", 8.5, "bold")
    paper.para(permit.remarks, 9)
    draw.signature(paper, 330, paper.y + 26, rng)
    draw.round_stamp(paper, 510, paper.y + 44, "CBSA  ASFC  CANADA", f"{permit.issued:%Y-%m-%d}", color="#8a2a5a", radius=34)
    footer(paper, "IMM 1442 B (11-2015)")
    return truth(kind, case, family, given)


def two_page_file(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A file of recent years: a card of key facts on top, a plain list below, a second page of notes to the holder."""
    person, permit, words = case.person, case.permit, KINDS[kind]
    paper.margin, paper.family, paper.points = 50, "free-sans", 10
    draw.government_canada(paper)
    paper.picture(draw.symbol(permit.document_number), 430, 34, 130, 34)
    paper.gap(14)
    paper.box(50, paper.y, paper.width - 100, 96, fill="#eaf1f8", stroke="#3a6ea5", weight=1.2)
    top = paper.y
    paper.text(62, top + 24, f"{words.title[1].capitalize()} / {words.title[0].capitalize()}", 15, "bold", color="#1d3f66")
    for column, (label, value) in enumerate((("Nom de famille / Family name", person.family_name), ("Prénom(s) / Given name(s)", person.given_names), ("N° du document / Document no.", spaced(permit.document_number)))):
        paper.text(62 + column * 168, top + 50, label, 7.5)
        paper.text(62 + column * 168, top + 68, value, paper.fitted(value, 158, 12, "bold"), "bold")
    paper.text(62, top + 88, "Titre lié au passeport ou au titre de voyage ci-dessous. / Tied to the passport or travel document below.", 7, "italic")
    paper.y = top + 104
    fu.rows_between(paper, [
        ("Date de naissance / Date of birth", dates.slashes(person.born)), ("Pays de naissance / Country of birth", person.country.fr), ("Titre de voyage n° / Travel document no.", case.passport.number), ("Délivré le / Date issued", dates.slashes(permit.issued)),
        ("Expire le / Expiry date", dates.slashes(permit.expires)), ("IUC / UCI", letters.uci(case)), ("Demande / Application", application(kind, case)), ("Genre de cas / Case type", code(kind, case)), *[(" / ".join(reversed(label.split(" / "))), value) for label, value in additional(kind, case, rng)],
    ])
    paper.gap(16)
    paper.line("Observations / Remarks", 10, "bold")
    paper.para(permit.remarks)
    footer(paper, "IMM 1442 B (06-2024)")
    paper.new_page()
    paper.line("Renseignements au titulaire / Information for the holder", 12, "bold")
    paper.gap(6)
    for condition in (*words.conditions, "LEAVE CANADA BY THE EXPIRY DATE SHOWN ON PAGE 1 / QUITTER LE CANADA AU PLUS TARD À LA DATE D'EXPIRATION INDIQUÉE À LA PAGE 1."):
        paper.para(f"–  {condition}", 9)
    paper.para("Pour prolonger votre séjour, présentez une demande au moins 30 jours avant l'expiration. To extend your stay, apply at least 30 days before expiry.")
    return truth(kind, case, person.family_name, person.given_names)


@layout("work_permit")
def work_shaded_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two languages around the value."""
    return shaded_columns(paper, "work_permit", case, rng)


@layout("work_permit")
def work_typed_at_the_border(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed by an officer."""
    return typed_by_an_officer(paper, "work_permit", case, rng)


@layout("work_permit", language="fr")
def permis_de_travail_en_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A recent file, French first."""
    return two_page_file(paper, "work_permit", case, rng)


@layout("study_permit")
def study_shaded_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two languages around the value."""
    return shaded_columns(paper, "study_permit", case, rng)


@layout("study_permit")
def study_typed_at_the_border(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed by an officer."""
    return typed_by_an_officer(paper, "study_permit", case, rng)


@layout("study_permit", language="fr")
def permis_d_etudes_en_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A recent file, French first."""
    return two_page_file(paper, "study_permit", case, rng)


@layout("visitor_record")
def visitor_shaded_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two languages around the value."""
    return shaded_columns(paper, "visitor_record", case, rng)


@layout("visitor_record")
def visitor_typed_at_the_border(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed by an officer."""
    return typed_by_an_officer(paper, "visitor_record", case, rng)


@layout("visitor_record", language="fr")
def fiche_du_visiteur_en_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A recent file, French first."""
    return two_page_file(paper, "visitor_record", case, rng)
