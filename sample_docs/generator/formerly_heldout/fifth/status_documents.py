"""Work permits, study permits and visitor records in four looks: boxes, a ledger of three columns, plain print, a folded copy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fifth.desk import boxes, facts, said
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TITLES = {"work_permit": ("WORK PERMIT", "PERMIS DE TRAVAIL"), "study_permit": ("STUDY PERMIT", "PERMIS D'ÉTUDES"), "visitor_record": ("VISITOR RECORD", "FICHE DU VISITEUR")}  # fmt: skip
LETTERS = {"work_permit": "W", "study_permit": "S", "visitor_record": "V"}
CASE_TYPES = {"study_permit": "41", "visitor_record": "11"}  # a work permit has its own
CONDITIONS = {
    "work_permit": ("Not valid for employment in businesses related to the sex trade.", "Unless authorized, may not attend any educational institution."),
    "study_permit": ("May work on or off campus where R186(f) or (v) is met.", "Must remain enrolled and make progress toward completing the program."),
    "visitor_record": ("May not engage in employment in Canada.", "May not attend any educational institution."),
}  # fmt: skip
NOTES = {"study_permit": ("UNIVERSITY PREPARATORY PROGRAM COMPLETED", "MASTER'S PROGRAM, FULL TIME", "ELIGIBLE FOR POST-GRADUATION WORK"), "visitor_record": ("STATUS EXTENDED AS A VISITOR", "ACCOMPANYING FAMILY MEMBER", "RESTORED AS PER R182")}  # fmt: skip


class Printed:
    """What one document says, in capitals as the system prints."""

    def __init__(self, kind: str, case: Case, rng: Random) -> None:
        permit = case.permit
        self.kind, self.case = kind, case
        self.family, self.given = case.person.family_name.upper(), case.person.given_names.upper()
        self.application = LETTERS[kind] + permit.application_number[1:]
        self.case_type = CASE_TYPES.get(kind, permit.case_type)
        self.remarks = rng.choice(NOTES[kind]) if kind in NOTES else permit.remarks
        self.sex = {"M": "MALE / HOMME", "F": "FEMALE / FEMME", "X": "X"}[case.person.sex]

    @property
    def fields(self) -> Fields:
        permit = self.case.permit
        return said(
            document_number=permit.document_number,
            family_name=self.family,
            given_names=self.given,
            date_of_birth=self.case.person.born.isoformat(),
            uci=self.case.uci,
            application_number=self.application,
            issue_date=permit.issued.isoformat(),
            expiry_date=permit.expires.isoformat(),
            travel_document_number=self.case.passport.number,
            case_type=self.case_type,
            remarks=self.remarks,
        )


def last_lines(paper: Paper, form: str) -> None:
    """The sentence on re-entry, the form code, the wordmark."""
    paper.text(paper.width / 2, paper.height - 54, "THIS DOES NOT AUTHORIZE RE-ENTRY  /  CECI N'AUTORISE PAS LA RENTRÉE", 9, "bold", align="center")  # fmt: skip
    paper.text(paper.margin, paper.height - 30, form, 7.5)
    draw.canada_wordmark(paper)


def job(kind: str, case: Case) -> list[tuple[str, str]]:
    """Who a worker works for, or where a student studies."""
    if kind == "work_permit":
        return [
            ("Employer / Employeur", case.permit.employer.upper()),
            ("Occupation / Profession", case.permit.occupation.upper()),
        ]
    if kind == "study_permit":
        return [("Institution / Établissement", "LAKEHEAD COLLEGE OF APPLIED ARTS"), ("Level / Niveau", "GRADUATE / 2E CYCLE")]
    return [("Purpose of visit / But de la visite", "FAMILY VISIT / VISITE FAMILIALE")]


def ruled_boxes(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Boxes of unequal width with small captions below the answers, on pale rose paper."""
    said_here, permit, person = Printed(kind, case, rng), case.permit, case.person
    paper.margin, paper.family, paper.points = 42, "narrow", 11
    draw.tint(paper, "#faf1f0")
    draw.guilloche(paper, rng, "#e6c4c0", lines=30)
    draw.government_canada(paper, 46)
    paper.text(570, 46, "ORIGINAL", 8, align="right")
    paper.text(570, 66, permit.document_number, 17, "bold", align="right", color="#8a1020")
    paper.text(570, 76, "Document number / Numéro du document", 6.5, align="right")
    paper.y = 90
    paper.line(" / ".join(TITLES[kind]), 15, "bold")
    paper.gap(8)
    rows: list[Sequence[tuple[str, str, float]]] = [
        [("Family name / Nom de famille", said_here.family, 3), ("Given name(s) / Prénom(s)", said_here.given, 3), ("UCI / IUC", letters.uci(case), 2)],
        [("Birth / Naissance", dates.slashes(person.born), 1.4), ("Sex / Sexe", said_here.sex, 1.3), ("Country of birth / Pays de naissance", person.country.en.upper(), 2), ("Citizenship / Citoyenneté", person.country.en.upper(), 2)],
        [("Travel document / Titre de voyage", case.passport.number, 2), ("Valid to / Valide au", dates.slashes(case.passport.expires), 1.5), ("Application / Demande", said_here.application, 2), ("Case type / Genre de cas", said_here.case_type, 1.2)],
        [("Issued at / Délivré à", "CPC VEGREVILLE", 2), ("Date issued / Date de délivrance", dates.slashes(permit.issued), 2), ("Expiry date / Date d'expiration", dates.slashes(permit.expires), 2)],
        [(label, value, 1) for label, value in job(kind, case)],
    ]  # fmt: skip
    boxes(paper, rows, height=38, label_below=True, value_style="bold", stroke="#a06a66")
    paper.gap(12)
    paper.line("Conditions", 10, "bold")
    for number, words in enumerate(CONDITIONS[kind], start=1):
        paper.line(f"{number}.  {words}", 9.5)
    paper.gap(10)
    paper.line("Remarks / Remarques", 10, "bold")
    paper.para(said_here.remarks, 10)
    paper.text(
        42, paper.height - 84, f"Officer / Agent : {fill('AA99999', rng)}        Control / Contrôle : {fill('999999', rng)}", 8
    )
    last_lines(paper, "IMM 1442 B (04-2021)")
    return said_here.fields


def three_columns(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """English at the left, the answer in the middle, French at the right: a ledger with thin lines."""
    said_here, permit, person = Printed(kind, case, rng), case.permit, case.person
    paper.margin, paper.family, paper.points = 50, "sans", 9.5
    draw.tint(paper, "#f1f5ec")
    draw.government_canada(paper, 46)
    draw.barcode(paper, 420, 30, said_here.application)
    paper.y = 86
    paper.line(TITLES[kind][0], 15, "bold")
    paper.line(TITLES[kind][1], 12, "italic")
    paper.gap(10)
    rows = [
        ("Document no.", permit.document_number, "N° du document"), ("Client ID (UCI)", letters.uci(case), "Identificateur de client (IUC)"), ("Application no.", said_here.application, "N° de demande"),
        ("Family name", said_here.family, "Nom de famille"), ("Given name(s)", said_here.given or "–", "Prénom(s)"), ("Date of birth", dates.slashes(person.born), "Date de naissance"), ("Sex", person.sex, "Sexe"), ("Country of citizenship", person.country.en.upper(), "Pays de citoyenneté"),
        ("Travel document no.", case.passport.number, "N° du titre de voyage"), ("Case type", said_here.case_type, "Genre de cas"), ("Issue date", dates.slashes(permit.issued), "Date de délivrance"), ("In force from", dates.slashes(permit.issued + dt.timedelta(days=1)), "En vigueur à partir du"), ("Expiry date", dates.slashes(permit.expires), "Date d'expiration"),
    ]  # fmt: skip
    for label, value in job(kind, case):
        english, _, french = label.partition(" / ")
        rows.append((english, value, french))
    for english, value, french in rows:
        paper.text(52, paper.y + 14, english, 9)
        paper.text(306, paper.y + 14, value, paper.fitted(value, 220, 10.5, "bold"), "bold", align="center")
        paper.text(560, paper.y + 14, french, 9, "italic", align="right")
        paper.rule(paper.y + 19, color="#9bab88", weight=0.4)
        paper.gap(20)
    paper.gap(10)
    paper.line("CONDITIONS", 9, "bold")
    for words in (*CONDITIONS[kind], f"Must leave Canada by {dates.slashes(permit.expires)}."):
        paper.line(f"–  {words}", 9)
    paper.gap(8)
    paper.line("REMARKS / OBSERVATIONS", 9, "bold")
    paper.line(said_here.remarks, 9.5)
    last_lines(paper, "IMM 1442 B (09-2023)")
    return said_here.fields


def plain_print(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """The letter-like print of an on-line account: sections, labels and answers in two columns, numbers unspaced."""
    said_here, permit, person = Printed(kind, case, rng), case.permit, case.person
    paper.margin, paper.family, paper.points = 56, "dejavu-condensed", 9
    draw.government_canada(paper, 46)
    paper.y = 84
    paper.line(" – ".join(TITLES[kind]), 13, "bold", align="center")
    paper.gap(8)
    top = paper.y
    facts(paper, [("Issued on / Délivré le", permit.issued.isoformat()), ("Expires on / Expire le", permit.expires.isoformat()), ("Case type / Genre de cas", said_here.case_type)], label_width=130, right=306, value_style="bold")  # fmt: skip
    bottom, paper.y = paper.y, top
    facts(paper, [("Document", permit.document_number), ("Application / Demande", said_here.application), ("UCI / IUC", case.uci)], x=330, label_width=120, value_style="bold")  # fmt: skip
    paper.y = max(bottom, paper.y) + 6
    paper.rule(paper.y)
    paper.line("HOLDER / TITULAIRE", 9, "bold")
    facts(paper, [("Surname / Nom", said_here.family), ("Given name(s) / Prénom(s)", said_here.given or "–"), ("Date of birth / Date de naissance", person.born.isoformat()), ("Sex / Sexe", said_here.sex), ("Citizenship / Citoyenneté", person.country.en.upper()), ("Passport No. / N° de passeport", case.passport.number)], label_width=190)  # fmt: skip
    paper.rule(paper.y + 3)
    paper.gap(6)
    facts(paper, job(kind, case), label_width=190)
    paper.gap(6)
    paper.line("CONDITIONS / CONDITIONS", 9, "bold")
    for words in CONDITIONS[kind]:
        paper.para(words, 9, gap=2)
    paper.gap(6)
    facts(paper, [("Remarks / Observations", said_here.remarks)], label_width=130)
    paper.gap(18)
    paper.para("Apply to extend your stay at least 30 days before this document expires. / Présentez une demande de prorogation au moins 30 jours avant l'expiration du présent document.", 8, "italic")  # fmt: skip
    last_lines(paper, "IMM 1442 B (05-2024)")
    return said_here.fields


def folded_copy(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A copy without colour, folded in three, answers on lines above their captions, stamped on arrival."""
    said_here, permit, person = Printed(kind, case, rng), case.permit, case.person
    paper.margin, paper.family, paper.points = 52, "free-serif", 11
    draw.fold_lines(paper)
    paper.text(52, 50, "Immigration, Refugees and Citizenship Canada / Immigration, Réfugiés et Citoyenneté Canada", 8.5)
    paper.y = 60
    paper.line(f"{TITLES[kind][0]} * {TITLES[kind][1]}", 14, "bold", align="center")
    paper.gap(4)
    number = permit.document_number
    paper.under([("Document No. / N° du document", f"{number[0]} {number[1:4]} {number[4:7]} {number[7:]}"), ("Application No. / N° de la demande", said_here.application), ("Client ID / ID du client", letters.uci(case))], columns=3, height=38)  # fmt: skip
    paper.under([("Family Name / Nom de famille", said_here.family), ("Given Name(s) / Prénom(s)", said_here.given or "–")], columns=2, height=38)  # fmt: skip
    paper.under([("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", said_here.sex), ("Citizen of / Citoyen de", person.country.en.upper())], columns=3, height=38)  # fmt: skip
    paper.under([("Travel Doc No. / N° du document de voyage", case.passport.number), ("Date Issued / Délivré le", dates.slashes(permit.issued)), ("Expiry Date / Expire le", dates.slashes(permit.expires)), ("Case Type / Genre de cas", said_here.case_type)], columns=4, height=38, label_points=6.4)  # fmt: skip
    paper.under(job(kind, case), columns=2, height=38)
    paper.gap(12)
    for number_, words in enumerate(CONDITIONS[kind], start=1):
        paper.line(f"{number_}) {words.upper()}", 9)
    paper.gap(10)
    paper.line(f"REMARKS/OBSERVATIONS:  {said_here.remarks}", 9.5)
    arrived = permit.issued - dt.timedelta(days=rng.randint(2, 30))
    draw.box_stamp(paper, 380, 600, ("CBSA / ASFC", "ADMITTED", f"{arrived:%d %b %Y}".upper()), color="#555555")
    paper.text(52, 700, "Signature of holder / Signature du titulaire", 7)
    draw.signature(paper, 60, 686, rng, color="#333333")
    last_lines(paper, "IMM 1442 B (06-2015)")
    return said_here.fields


@layout("work_permit")
def work_ruled_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    return ruled_boxes(paper, "work_permit", case, rng)


@layout("work_permit")
def work_three_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return three_columns(paper, "work_permit", case, rng)


@layout("work_permit")
def work_folded_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    return folded_copy(paper, "work_permit", case, rng)


@layout("study_permit")
def study_plain_print(paper: Paper, case: Case, rng: Random) -> Fields:
    return plain_print(paper, "study_permit", case, rng)


@layout("study_permit")
def study_ruled_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    return ruled_boxes(paper, "study_permit", case, rng)


@layout("study_permit")
def study_three_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return three_columns(paper, "study_permit", case, rng)


@layout("visitor_record")
def visitor_folded_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    return folded_copy(paper, "visitor_record", case, rng)


@layout("visitor_record")
def visitor_plain_print(paper: Paper, case: Case, rng: Random) -> Fields:
    return plain_print(paper, "visitor_record", case, rng)


@layout("visitor_record")
def visitor_three_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return three_columns(paper, "visitor_record", case, rng)
