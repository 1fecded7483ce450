"""Work permits, study permits and visitor records in three more designs."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import cut_line, groups, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.permits import KINDS, application, code, truth
from sample_docs.generator.registry import Fields, layout

SEX = {"M": "Male / Homme", "F": "Female / Femme", "X": "X"}


def ledger(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A ruled list down the page: English label over French label at the left, value in typewriter face at the right."""
    paper.margin, paper.family = 48, "free-sans"
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.tint(paper, "#f6f2e6")
    draw.guilloche(paper, rng, "#dccfa6", lines=30)
    draw.government_canada(paper, department=None)
    paper.text(paper.width - 48, 42, "Document No. / N° du document", 7, align="right")
    paper.text(paper.width - 48, 60, groups(permit.document_number, (3, 3, 3)), 16, "bold", family="courier", align="right")
    paper.gap(16)
    paper.line(f"{words.title[1]}  –  {words.title[0]}", 15, "bold")
    paper.gap(8)
    rows = [
        ("Client ID (UCI)", "Identificateur (IUC)", uci(case)),
        ("Application No.", "N° de la demande", application(kind, case)),
        ("Surname", "Nom de famille", person.family_name.upper()),
        ("Given Names", "Prénoms", person.given_names.upper() or "-"),
        ("Born on", "Né(e) le", dates.slashes(person.born)),
        ("Sex", "Sexe", SEX[person.sex]),
        ("Citizen of", "Citoyenneté", person.country.en.upper()),
        ("Travel Document No.", "N° du titre de voyage", case.passport.number),
        ("Date Issued", "Date de délivrance", dates.slashes(permit.issued)),
        ("Expiry Date", "Date d'expiration", dates.slashes(permit.expires)),
        ("Case Type", "Genre de cas", code(kind, case)),
        ("Original Entry", "Entrée initiale", dates.slashes(permit.issued - dt.timedelta(days=411))),
    ]
    if kind == "work_permit":
        rows += [("Employer", "Employeur", permit.employer.upper()), ("Occupation", "Profession", permit.occupation.upper())]
    if kind == "study_permit":
        rows += [
            ("Institution", "Établissement", "LAKEHEAD POLYTECHNIC (DLI O19332746120)"),
            ("Field of study", "Domaine", "ENGINEERING"),
        ]
    for english, french, value in rows:
        paper.text(paper.margin + 4, paper.y + 10, english, 8.5, "bold")
        paper.text(paper.margin + 4, paper.y + 19, french, 7.5, "italic")
        paper.text(paper.margin + 180, paper.y + 15, value, 11, family="courier")
        paper.rule(paper.y + 23, color="#b9ab7c")
        paper.gap(24)
    paper.gap(8)
    paper.line("Conditions / Conditions", 8.5, "bold")
    for condition in words.conditions:
        paper.para(f"• {condition}", 7.5, gap=1)
    paper.gap(4)
    paper.line("Remarks / Remarques", 8.5, "bold")
    paper.para(permit.remarks, 9.5)
    paper.text(
        paper.width / 2, paper.height - 44, "DOES NOT AUTHORIZE RE-ENTRY / N'AUTORISE PAS LA RENTRÉE", 8, "bold", align="center"
    )
    paper.text(paper.margin, paper.height - 28, "IMM 1442 (03-2019) B", 7)
    draw.canada_wordmark(paper, paper.height - 26)
    return truth(kind, case, person.family_name.upper(), person.given_names.upper())


def two_columns(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Two columns, the person at the left and the permit at the right, each value under its bilingual caption; a counterfoil."""
    paper.margin, paper.family = 42, "sans"
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.guilloche(paper, rng, "#cfe0cf", y=90, height=420, lines=22)
    draw.government_canada(paper)
    paper.gap(12)
    paper.box(42, paper.y, 528, 28, fill="#2f5d46", stroke=None)
    paper.text(52, paper.y + 19, f"{words.title[0]}  |  {words.title[1]}", 14, "bold", color="#ffffff")
    paper.text(560, paper.y + 19, permit.document_number, 14, "bold", color="#ffffff", align="right")
    paper.gap(40)
    top = paper.y
    left = [
        ("1. Name / Nom", person.family_name), ("2. Given name(s) / Prénom(s)", person.given_names or "—"), ("3. Date of birth / Date de naissance", f"{person.born:%Y-%m-%d}"),
        ("4. Sex / Sexe", person.sex), ("5. Country of birth / Pays de naissance", person.country.en), ("6. Passport / Passeport", case.passport.number),
    ]  # fmt: skip
    right = [
        ("A. UCI / IUC", case.uci), ("B. Application / Demande", application(kind, case)), ("C. Issued / Délivré", f"{permit.issued:%Y-%m-%d}"),
        ("D. Expires / Expire", f"{permit.expires:%Y-%m-%d}"), ("E. Case type / Genre de cas", code(kind, case)), ("F. Signed at / Fait à", rng.choice(("CPC EDMONTON", "LACOLLE", "PEARSON INTL AIRPORT", "CTD-VEGREVILLE"))),
    ]  # fmt: skip
    for column, rows in enumerate((left, right)):
        paper.y = top
        for label, value in rows:
            paper.text(48 + column * 276, paper.y, label, 7, color="#2f5d46")
            paper.text(48 + column * 276, paper.y + 15, value, 11.5, "bold")
            paper.gap(34)
    paper.rule(paper.y - 8, color="#2f5d46")
    if kind == "work_permit":
        paper.text(48, paper.y + 4, f"G. Employer / Employeur: {permit.employer}     H. NOC / CNP: {case.csq.cnp}", 8.5)
        paper.gap(16)
    paper.line("Conditions", 8.5, "bold")
    for number, condition in enumerate(words.conditions):
        paper.para(f"{'abc'[number]}) {condition}", 8, gap=1)
    paper.para(f"{'abc'[len(words.conditions)]}) MUST LEAVE CANADA BY {permit.expires:%Y-%m-%d}.", 8)
    paper.line("Remarks / Observations", 8.5, "bold")
    paper.para(permit.remarks, 9.5)
    paper.text(paper.margin, paper.y + 14, "IMM 1442 B (09-2023)", 7)
    draw.canada_wordmark(paper, paper.y + 18)
    paper.gap(20)
    cut_line(paper, "Office copy / Copie du bureau")
    draw.barcode(paper, 60, paper.y, permit.document_number, 150, 28)
    paper.text(240, paper.y + 12, person.full_name, 9)
    paper.text(240, paper.y + 26, f"{application(kind, case)}   {uci(case)}", 9)
    return truth(kind, case, person.family_name, person.given_names)


def typed_over(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """An older sheet: captions printed small in grey boxes of several sizes, answers struck in capitals, stamped by an officer."""
    paper.margin, paper.family, paper.points = 36, "courier", 10.5
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.tint(paper, "#eaf0f6")
    draw.guilloche(paper, rng, "#bccbe0", lines=44)
    paper.text(36, 40, "Citizenship and       Citoyenneté et", 9, "bold", family="times")
    paper.text(36, 51, "Immigration Canada    Immigration Canada", 9, "bold", family="times")
    paper.text(576, 46, permit.document_number, 17, "bold", color="#8c1c1c", align="right")
    paper.y = 62
    paper.line(words.title[0], 13, "bold", align="center")
    paper.line(words.title[1], 11, align="center")
    paper.gap(6)
    day = f"{permit.issued:%d} {dates.SHORT_EN[permit.issued.month - 1]} {permit.issued.year}"
    last = f"{permit.expires:%d} {dates.SHORT_EN[permit.expires.month - 1]} {permit.expires.year}"
    born = f"{person.born:%d} {dates.SHORT_EN[person.born.month - 1]} {person.born.year}"
    rows: list[list[tuple[str, str]]] = [
        [("CLIENT ID - No D'IDENTIFICATION DU CLIENT", groups(case.uci, (4, 4))), ("FILE NUMBER - No DE LA DEMANDE", application(kind, case)), ("CASE TYPE - GENRE DE CAS", code(kind, case))],
        [("FAMILY NAME - NOM DE FAMILLE", person.family_name.upper()), ("GIVEN NAMES - PRÉNOMS", person.given_names.upper())],
        [("DATE OF BIRTH - DATE DE NAISSANCE", born), ("SEX - SEXE", person.sex), ("COUNTRY OF BIRTH - PAYS DE NAISSANCE", person.country.en.upper())],
        [("TRAVEL DOCUMENT No - No DU DOCUMENT DE VOYAGE", case.passport.number), ("MARITAL STATUS - ÉTAT MATRIMONIAL", "MARRIED")],
        [("DATE ISSUED - DATE DE DÉLIVRANCE", day), ("VALID UNTIL - VALIDE JUSQU'AU", last), ("FEES - DROITS", "PAID")],
    ]  # fmt: skip
    if kind == "work_permit":
        rows.append([("EMPLOYER - EMPLOYEUR", permit.employer.upper()), ("JOB - EMPLOI", permit.occupation.upper())])
    if kind == "study_permit":
        rows.append([("SCHOOL - ÉTABLISSEMENT", "COLLEGE OF THE ROCKIES WEST"), ("PROGRAM - PROGRAMME", "BUSINESS DIPLOMA")])
    for row in rows:
        paper.above(row, columns=len(row), height=36, label_points=5.8, value_style="bold", fill="#f5f8fb")
    paper.gap(8)
    paper.family = "times"
    paper.line("TERMS AND CONDITIONS - CONDITIONS", 8.5, "bold")
    for condition in words.conditions:
        paper.para(condition, 8.5, gap=1)
    paper.gap(8)
    paper.line("REMARKS - REMARQUES", 8.5, "bold")
    paper.family = "courier"
    paper.para(permit.remarks, 10)
    paper.gap(40)
    paper.rule(paper.y, 36, 250)
    draw.signature(paper, 46, paper.y - 4, rng)
    paper.text(36, paper.y + 10, "Signature of officer - Signature de l'agent", 7, family="times")
    draw.box_stamp(paper, 380, paper.y, ("C.I.C.", f"OFFICER {rng.randint(1000, 9999)}", day), color="#3a3a86", angle=4)
    paper.text(
        36,
        paper.height - 28,
        f"{words.older_form} (06-2009) B   THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE",
        7,
        family="times",
    )
    return truth(kind, case, person.family_name.upper(), person.given_names.upper())


@layout("work_permit", language="en")
def ledger_work(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit as a ruled list."""
    return ledger(paper, "work_permit", case, rng)


@layout("work_permit", language="en")
def columns_work(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit in two columns."""
    return two_columns(paper, "work_permit", case, rng)


@layout("work_permit", language="en")
def typed_work(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit typed into boxes."""
    return typed_over(paper, "work_permit", case, rng)


@layout("study_permit", language="en")
def ledger_study(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit as a ruled list."""
    return ledger(paper, "study_permit", case, rng)


@layout("study_permit", language="en")
def columns_study(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit in two columns."""
    return two_columns(paper, "study_permit", case, rng)


@layout("study_permit", language="en")
def typed_study(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit typed into boxes."""
    return typed_over(paper, "study_permit", case, rng)


@layout("visitor_record", language="en")
def ledger_visitor(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record as a ruled list."""
    return ledger(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def columns_visitor(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record in two columns."""
    return two_columns(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def typed_visitor(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record typed into boxes."""
    return typed_over(paper, "visitor_record", case, rng)
