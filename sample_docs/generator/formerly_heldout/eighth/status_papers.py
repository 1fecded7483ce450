"""Work permits, study permits, visitor records: copies and prints of IMM 1442 in looks of their own."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import family_given, grouped, kept, permit_application
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

NO_REENTRY = "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE"
TITLES = {
    "W": ("WORK PERMIT", "PERMIS DE TRAVAIL"),
    "S": ("STUDY PERMIT", "PERMIS D'ÉTUDES"),
    "V": ("VISITOR RECORD", "FICHE DU VISITEUR"),
}
CONDITIONS = {
    "W": ("Not authorized to work in child care, primary or secondary school teaching, or health services.", "Not valid for employment in businesses related to the sex trade."),
    "S": ("Must be enrolled at a designated learning institution and make progress towards completion.", "May accept employment on or off campus if eligible as per R186(f), (v) or (w)."),
    "V": ("Prohibited from engaging in employment in Canada.", "Not authorized to study unless exempt under the Regulations."),
}  # fmt: skip


REMARKS = {
    "S": (
        "CO-OP WORK TERM IS PART OF THE PROGRAM",
        "STUDENT TRANSFERRED FROM ANOTHER INSTITUTION",
        "MAY WORK OFF CAMPUS AS PER R186(V)",
    ),
    "V": ("STATUS EXTENDED AS A VISITOR", "RESTORED TO VISITOR STATUS", "ACCOMPANYING SPOUSE WHO HOLDS A WORK PERMIT"),
}


def with_remarks(case: Case, letter: str, rng: Random) -> Case:
    """The case with remarks that suit a student or a visitor; a worker's are the case's own."""
    return case.changed(permit__remarks=rng.choice(REMARKS[letter])) if letter in REMARKS else case


def case_code(case: Case, letter: str) -> str:
    """The code that the paper prints."""
    return {"W": case.permit.case_type, "S": "40", "V": "10"}[letter]


def truth(case: Case, letter: str, names: Fields, *, with_code: bool = True) -> Fields:
    """All that such a paper says."""
    permit = case.permit
    return names | kept(
        document_number=permit.document_number,
        date_of_birth=case.person.born.isoformat(),
        uci=case.uci,
        application_number=permit_application(case, letter),
        issue_date=permit.issued.isoformat(),
        expiry_date=permit.expires.isoformat(),
        travel_document_number=case.passport.number,
        case_type=case_code(case, letter) if with_code else "",
        remarks=permit.remarks,
    )


def table_print(paper: Paper, case: Case, rng: Random, letter: str) -> Fields:
    """A ruled table of captions in two languages; white paper, the number beside the title."""
    case = with_remarks(case, letter, rng)
    person, permit = case.person, case.permit
    paper.margin, paper.family = 48, "dejavu-condensed"
    draw.government_canada(paper)
    paper.gap(14)
    paper.text(paper.margin, paper.y + 14, " / ".join(TITLES[letter]), 14, "bold")
    paper.text(
        paper.width - paper.margin,
        paper.y + 14,
        f"No. {grouped(permit.document_number, 1, 3, 3)}",
        13,
        "bold",
        align="right",
        color="#a01828",
    )
    paper.gap(30)
    rows = [
        ["UCI / IUC", letters.uci(case)], ["Application no. / N° de la demande", permit_application(case, letter)], ["Family name / Nom de famille", person.family_name.upper()], ["Given name(s) / Prénom(s)", person.given_names.upper()],
        ["Date of birth / Date de naissance", dates.slashes(person.born)], ["Sex / Sexe", person.sex], ["Country of birth / Pays de naissance", person.country.en], ["Citizen of / Citoyenneté", person.country.en],
        ["Travel doc. no. / N° du document de voyage", case.passport.number], ["Date issued / Date de délivrance", dates.slashes(permit.issued)], ["Expiry date / Date d'expiration", dates.slashes(permit.expires)], ["Case type / Genre de cas", case_code(case, letter)],
    ]  # fmt: skip
    if letter == "W":
        rows += [["Employer / Employeur", permit.employer], ["Occupation / Profession", permit.occupation]]
    if letter == "S":
        rows += [["Institution / Établissement", "Collège des Trois-Rives"], ["Level / Niveau", "College / Collégial"]]
    paper.table(rows, [230, 286], header=False, height=20)
    paper.gap(12)
    paper.line("Conditions", 10, "bold")
    for number, words in enumerate((*CONDITIONS[letter], f"Must leave Canada by {dates.slashes(permit.expires)}."), start=1):
        paper.para(f"{number}. {words}", 8.5, gap=2)
    paper.gap(8)
    paper.line("Remarks / Observations", 10, "bold")
    paper.para(permit.remarks, 9)
    close(paper, "IMM 1442 B (04-2023)")
    return truth(case, letter, family_given(person, upper=True))


def two_columns(paper: Paper, case: Case, rng: Random, letter: str) -> Fields:
    """French before English: the person at the left, the document at the right, on tinted paper."""
    case = with_remarks(case, letter, rng)
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 40, "free-sans", 9.5
    draw.tint(paper, "#f4f0e6")
    draw.guilloche(paper, rng, "#d9cfae", lines=28)
    draw.government_canada(paper)
    draw.barcode(paper, 400, 34, permit_application(case, letter), 150, 24)
    paper.gap(26)
    paper.line(TITLES[letter][1], 17, "bold", align="center")
    paper.line(TITLES[letter][0], 11, align="center")
    paper.gap(14)
    top = paper.y
    paper.line("RENSEIGNEMENTS SUR LE CLIENT / CLIENT INFORMATION", 7, "bold")
    paper.gap(4)
    paper.above(
        [("Nom de famille / Family name", person.family_name), ("Prénom(s) / Given name(s)", person.given_names), ("Date de naissance / Date of birth", dates.slashes(person.born)), ("Pays de citoyenneté / Country of citizenship", person.country.fr), ("N° du titre de voyage / Travel doc. no.", case.passport.number), ("IUC / UCI", letters.uci(case))],
        columns=1, width=256, height=33,
    )  # fmt: skip
    bottom, paper.y = paper.y, top
    paper.line("RENSEIGNEMENTS SUR LE DOCUMENT / DOCUMENT INFORMATION", 7, "bold", x=312)
    paper.gap(4)
    cells = [("N° du document / Document no.", permit.document_number), ("N° de la demande / Application no.", permit_application(case, letter)), ("Délivré le / Date issued", dates.slashes(permit.issued)), ("Expire le / Expiry date", dates.slashes(permit.expires)), ("Genre de cas / Case type", case_code(case, letter)), ("Lieu de délivrance / Place of issue", "CPC Edmonton")]  # fmt: skip
    paper.above(cells, columns=1, x=312, width=258, height=33)
    paper.y = max(bottom, paper.y) + 12
    paper.line("CONDITIONS", 9, "bold")
    for words in CONDITIONS[letter]:
        paper.para(f"•  {words}", 8.5, gap=2)
    paper.gap(8)
    paper.line("OBSERVATIONS / REMARKS :", 9, "bold")
    paper.para(permit.remarks)
    draw.box_stamp(paper, 400, 610, ("VÉRIFIÉ / VERIFIED", "ASFC - CBSA"), color="#553377")
    close(paper, "IMM 1442 B (02-2021)")
    return truth(case, letter, family_given(person))


def with_counterfoil(paper: Paper, case: Case, rng: Random, letter: str) -> Fields:
    """Label and value run on in lines; a part below to keep with the file repeats number and name."""
    case = with_remarks(case, letter, rng)
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 52, "courier", 10
    draw.flag(paper, 52, 34, 30)
    paper.text(92, 44, "CANADA", 13, "bold", family="times")
    paper.text(paper.width - 52, 46, permit.document_number, 15, "bold", align="right")
    paper.y = 66
    paper.line(f"{TITLES[letter][0]}  *  {TITLES[letter][1]}", 12, "bold")
    paper.rule(paper.y + 4, weight=1.2)
    paper.gap(10)
    for words in (
        f"CLIENT ID/ID DU CLIENT: {case.uci}",
        f"APPLICATION/DEMANDE: {permit_application(case, letter)}",
        f"SURNAME/NOM DE FAMILLE: {person.family_name.upper()}",
        f"GIVEN NAMES/PRENOMS: {person.given_names.upper()}",
        f"DATE OF BIRTH/DATE DE NAISSANCE: {dates.slashes(person.born)}   SEX/SEXE: {person.sex}",
        f"CITIZENSHIP/CITOYENNETE: {person.country.alpha3}",
        f"TRAVEL DOCUMENT/DOCUMENT DE VOYAGE: {case.passport.number}",
        f"ISSUED/DELIVRE: {dates.slashes(permit.issued)}",
        f"EXPIRES/EXPIRE: {dates.slashes(permit.expires)}",
        f"CASE TYPE/GENRE DE CAS: {case_code(case, letter)}",
    ):
        paper.line(words)
        paper.gap(5)
    paper.gap(8)
    paper.line("CONDITIONS:", style="bold")
    for words in CONDITIONS[letter]:
        paper.para(words.upper(), 9, gap=3)
    paper.gap(6)
    paper.line("REMARKS/OBSERVATIONS:", style="bold")
    paper.para(permit.remarks)
    paper.text(paper.width / 2, 556, NO_REENTRY, 8.5, "bold", align="center")
    paper.y = 580
    paper.rule(paper.y, 20, paper.width - 20, color="#666666")
    paper.line("OFFICE COPY / COPIE DU BUREAU", 8)
    paper.gap(6)
    paper.line(f"{permit.document_number}   {person.listed_name}", 9)
    paper.line(f"ENTERED/INSCRIT PAR: {rng.choice(('LM', 'KT', 'RB'))}{rng.randint(100, 999)}", 9)
    draw.round_stamp(paper, 470, 650, "CITIZENSHIP IMMIGRATION", "PAID", radius=32)
    paper.text(52, paper.height - 30, "IMM 1442 B (09-2012)", 7.5)
    return truth(case, letter, family_given(person, upper=True))


def close(paper: Paper, form: str) -> None:
    """The line against re-entry and the form code."""
    paper.text(paper.width / 2, paper.height - 54, NO_REENTRY, 8.5, "bold", align="center")
    paper.text(paper.margin, paper.height - 30, form, 7.5)
    draw.canada_wordmark(paper, paper.height - 28)


@layout("work_permit", language="en")
def work_permit_table(paper: Paper, case: Case, rng: Random) -> Fields:
    return table_print(paper, case, rng, "W")


@layout("study_permit", language="en")
def study_permit_table(paper: Paper, case: Case, rng: Random) -> Fields:
    return table_print(paper, case, rng, "S")


@layout("visitor_record", language="en")
def visitor_record_table(paper: Paper, case: Case, rng: Random) -> Fields:
    return table_print(paper, case, rng, "V")


@layout("work_permit", language="fr")
def work_permit_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return two_columns(paper, case, rng, "W")


@layout("study_permit", language="fr")
def study_permit_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return two_columns(paper, case, rng, "S")


@layout("visitor_record", language="fr")
def visitor_record_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    return two_columns(paper, case, rng, "V")


@layout("work_permit", language="en")
def work_permit_counterfoil(paper: Paper, case: Case, rng: Random) -> Fields:
    return with_counterfoil(paper, case, rng, "W")


@layout("study_permit", language="en")
def study_permit_counterfoil(paper: Paper, case: Case, rng: Random) -> Fields:
    return with_counterfoil(paper, case, rng, "S")


@layout("visitor_record", language="en")
def visitor_record_counterfoil(paper: Paper, case: Case, rng: Random) -> Fields:
    return with_counterfoil(paper, case, rng, "V")
