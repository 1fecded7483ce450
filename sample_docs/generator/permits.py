"""IMM 1442: one form for work permits, study permits and visitor records, in an old and a new design, and what was printed on the older forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields


@dataclass(frozen=True)
class Kind:
    """What one of the three documents says."""

    title: tuple[str, str]
    letter: str  # of the application number
    case_type: str
    conditions: tuple[str, ...]
    older_form: str  # its number before all three became IMM 1442


KINDS: Mapping[str, Kind] = {
    "work_permit": Kind(("WORK PERMIT", "PERMIS DE TRAVAIL"), "W", "52", ("UNLESS AUTHORIZED, PROHIBITED FROM ATTENDING ANY EDUCATIONAL INSTITUTION AND TAKING ANY ACADEMIC, PROFESSIONAL OR VOCATIONAL TRAINING COURSE.", "NOT AUTHORIZED TO WORK IN ANY OCCUPATION OTHER THAN STATED."), "IMM 1102"),
    "study_permit": Kind(("STUDY PERMIT", "PERMIS D'ÉTUDES"), "S", "40", ("MAY WORK 20 HRS PER WEEK OFF CAMPUS OR FULL TIME DURING REGULAR BREAKS IF MEETING CRITERIA OUTLINED IN R186(V).", "MAY ACCEPT EMPLOYMENT ON CAMPUS IF MEETING CRITERIA PER R186(F)."), "IMM 1208"),
    "visitor_record": Kind(("VISITOR RECORD", "FICHE DU VISITEUR"), "V", "10", ("PROHIBITED FROM ENGAGING IN EMPLOYMENT IN CANADA.", "PROHIBITED FROM ATTENDING ANY EDUCATIONAL INSTITUTION."), "IMM 1097"),
}  # fmt: skip


def truth(kind: str, case: Case, family: str, given: str, *, case_type: bool = True, remarks: bool = True) -> Fields:
    permit = case.permit
    fields: Fields = {
        "document_number": permit.document_number, "family_name": family, "given_names": given, "date_of_birth": case.person.born.isoformat(), "uci": case.uci,
        "application_number": application(kind, case), "issue_date": permit.issued.isoformat(), "expiry_date": permit.expires.isoformat(), "travel_document_number": case.passport.number,
        "case_type": code(kind, case) if case_type else "", "remarks": permit.remarks if remarks else "",
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def application(kind: str, case: Case) -> str:
    """The application number, with the letter of its kind."""
    return KINDS[kind].letter + case.permit.application_number[1:]


def code(kind: str, case: Case) -> str:
    """The case type: the kind's own, unless it is a work permit of another code."""
    return case.permit.case_type if kind == "work_permit" else KINDS[kind].case_type


def spaced(number: str) -> str:
    return f"{number[0]} {number[1:4]} {number[4:7]} {number[7:]}"


def old_design(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """IMM 1442 B on pale green security paper: bilingual labels beside their values, the number in red."""
    paper.margin, paper.family = 46, "helvetica"
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.tint(paper, "#eef5ee")
    draw.guilloche(paper, rng, "#b5d3bd", lines=36)
    draw.government_canada(paper)
    paper.text(
        paper.width - paper.margin,
        44,
        spaced(permit.document_number),
        15,
        "bold",
        family="courier",
        color="#b01020",
        align="right",
    )
    paper.gap(10)
    paper.line(f"{words.title[0]} / {words.title[1]}", 15, "bold", align="center")
    paper.gap(6)
    paper.family = "sans"
    paper.beside(
        [("UCI / IUC", letters.uci(case)), ("APPLICATION / DEMANDE", application(kind, case))],
        x=330,
        label_width=125,
        colon=":",
        points=9,
    )
    paper.gap(10)
    paper.heading("CLIENT INFORMATION / INFORMATION DU CLIENT", 9)
    family, given = person.family_name.upper(), person.given_names.upper()
    paper.beside(
        [("Family Name / Nom de famille", family), ("Given Name(s) / Prénom(s)", given), ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", {"M": "Male / Homme", "F": "Female / Femme"}.get(person.sex, "X")),
         ("Country of Birth / Pays de naissance", person.country.en.upper()), ("Country of Citizenship / Citoyenneté", person.country.en.upper()), ("Travel Doc No. / N° du document de voyage", case.passport.number)],
        label_width=220, colon=":", points=9,
    )  # fmt: skip
    paper.heading("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE", 9)
    rows = [
        ("Date Issued / Date de délivrance", dates.slashes(permit.issued)),
        ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)),
        ("Case Type / Genre de cas", code(kind, case)),
    ]
    if kind == "work_permit":
        rows += [
            ("LMIA No. / N° d'EIMT", "N/A"),
            ("Employer / Employeur", permit.employer.upper()),
            ("Employment Location / Lieu de l'emploi", case.home.address.city.upper()),
            ("Occupation / Profession", permit.occupation.upper()),
        ]
    paper.beside(rows, label_width=220, colon=":", points=9)
    paper.heading("Conditions:", 9)
    for number, condition in enumerate((*words.conditions, f"MUST LEAVE CANADA BY {dates.slashes(permit.expires)}."), start=1):
        paper.para(f"{number}. {condition}", 8, gap=2)
    paper.gap(6)
    paper.line("Remarks / Observations:", 9, "bold")
    paper.para(permit.remarks, 9)
    footer(paper, "IMM 1442 B (06-2017)")
    return truth(kind, case, family, given)


def new_design(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """The design of 2022: blue-grey paper, boxes with labels above, a bar code, the number in its own box."""
    paper.margin, paper.family, paper.points = 40, "free-sans", 10
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.tint(paper, "#eef2f7")
    draw.guilloche(paper, rng, "#c4d2e6", lines=20)
    draw.government_canada(paper)
    draw.barcode(paper, paper.width - 190, 34, permit.document_number)
    paper.gap(22)
    paper.line(words.title[0], 18, "bold")
    paper.line(words.title[1], 13)
    paper.gap(8)
    family, given = person.family_name.upper(), person.given_names.upper()
    cells = [
        ("DOCUMENT NO. / N° DU DOCUMENT", permit.document_number), ("UCI / IUC", letters.uci(case)), ("APPLICATION NO. / N° DE LA DEMANDE", application(kind, case)),
        ("FAMILY NAME / NOM DE FAMILLE", family), ("GIVEN NAME(S) / PRÉNOM(S)", given), ("SEX / SEXE", person.sex),
        ("DATE OF BIRTH / DATE DE NAISSANCE", dates.slashes(person.born)), ("COUNTRY OF BIRTH / PAYS DE NAISSANCE", person.country.alpha3), ("CITIZENSHIP / CITOYENNETÉ", person.country.alpha3),
        ("TRAVEL DOC NO. / N° DU TITRE DE VOYAGE", case.passport.number), ("DATE ISSUED / DATE DE DÉLIVRANCE", dates.slashes(permit.issued)), ("EXPIRY DATE / DATE D'EXPIRATION", dates.slashes(permit.expires)),
        ("CASE TYPE / GENRE DE CAS", code(kind, case)), ("IN FORCE FROM / EN VIGUEUR LE", dates.slashes(permit.issued)), ("FEES / FRAIS", "PAID / PAYÉS"),
    ]  # fmt: skip
    paper.above(cells, columns=3, height=34, label_points=6.2, value_style="bold")
    if kind == "work_permit":
        paper.above(
            [("EMPLOYER / EMPLOYEUR", permit.employer.upper()), ("OCCUPATION / PROFESSION", permit.occupation.upper())],
            columns=2,
            height=34,
        )
    paper.gap(10)
    paper.line("CONDITIONS", 9, "bold")
    for condition in words.conditions:
        paper.para(condition, 8, gap=2)
    paper.gap(6)
    paper.line("REMARKS / OBSERVATIONS", 9, "bold")
    paper.para(permit.remarks, 9)
    footer(paper, "IMM 1442 B (11-2022)")
    return truth(kind, case, family, given)


def creased_copy(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """The old design as photocopied: no colour, folded, labels in English then French on two lines, stamped at entry."""
    paper.margin, paper.family, paper.points = 54, "serif", 10
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.fold_lines(paper, 4)
    paper.text(paper.margin, 46, "Citizenship and Immigration Canada", 9, "bold")
    paper.text(paper.margin, 57, "Citoyenneté et Immigration Canada", 9)
    paper.text(paper.width - paper.margin, 48, permit.document_number, 14, "bold", align="right")
    paper.y = 74
    paper.line(words.title[0], 14, "bold", align="center")
    paper.line(words.title[1], 11, align="center")
    family, given = person.family_name.upper(), person.given_names.upper()
    rows = [
        (("UCI", "IUC"), letters.uci(case)), (("Application", "Demande"), application(kind, case)), (("Family Name", "Nom de famille"), family), (("Given Name(s)", "Prénom(s)"), given),
        (("Date of Birth", "Date de naissance"), dates.slashes(person.born)), (("Country of Citizenship", "Pays de citoyenneté"), person.country.en.upper()), (("Travel Doc No.", "N° du document de voyage"), case.passport.number),
        (("Date Issued", "Date de délivrance"), dates.slashes(permit.issued)), (("Expiry Date", "Date d'expiration"), dates.slashes(permit.expires)), (("Case Type", "Genre de cas"), code(kind, case)),
    ]  # fmt: skip
    paper.gap(10)
    for (english, french), value in rows:
        paper.text(paper.margin, paper.y + 10, english, 8.5)
        paper.text(paper.margin, paper.y + 19, french, 7, "italic")
        paper.text(paper.margin + 170, paper.y + 14, value, 11, family="courier")
        paper.gap(26)
    paper.line("Conditions", style="bold")
    for condition in words.conditions:
        paper.para(condition, 8, gap=2)
    paper.line("Remarks / Observations", style="bold")
    paper.para(permit.remarks, 9)
    draw.round_stamp(paper, 450, 300, "CANADA BORDER SERVICES", f"{permit.issued:%d %b %Y}".upper(), color="#8a2a5a", radius=42)
    footer(paper, f"{words.older_form} (09-2010) B")
    return truth(kind, case, family, given)


def electronic_letter(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A clean file from the account: values before their labels in the file, labels in one language a column."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.margin, paper.family, paper.points = 50, "helvetica", 9.5
    person, permit, words = case.person, case.permit, KINDS[kind]
    draw.government_canada(paper)
    paper.gap(12)
    paper.line(f"{words.title[0]}  •  {words.title[1]}", 14, "bold")
    paper.rule(paper.y + 5)
    paper.gap(12)
    paper.family = "sans"
    family, given = person.family_name, person.given_names
    top = paper.y
    paper.value_first([("Document No. / N° du document :", permit.document_number), ("UCI / IUC :", case.uci), ("Application / Demande :", application(kind, case)), ("Family Name / Nom de famille :", family), ("Given Name(s) / Prénom(s) :", given), ("Date of Birth / Date de naissance :", dates.slashes(person.born))])  # fmt: skip
    paper.y, bottom = top, paper.y
    paper.value_first([("Citizenship / Citoyenneté :", person.country.en), ("Travel Doc No. / N° du document de voyage :", case.passport.number), ("Date Issued / Date de délivrance :", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration :", dates.slashes(permit.expires)), ("Case Type / Genre de cas :", code(kind, case))], x=320)  # fmt: skip
    paper.y = max(bottom, paper.y) + 14
    if kind == "work_permit":
        paper.value_first([("Employer / Employeur :", permit.employer), ("Occupation / Profession :", permit.occupation)])
        paper.gap(10)
    paper.line("Conditions", style="bold")
    for condition in words.conditions:
        paper.para(condition, 8.5, gap=3)
    paper.line("Remarks / Observations :", style="bold")
    paper.para(permit.remarks)
    footer(paper, "IMM 1442 B (01-2024)")
    return truth(kind, case, family, given)


def footer(paper: Paper, form: str) -> None:
    """The line that tells these papers from any other, and the form code."""
    paper.text(
        paper.width / 2,
        paper.height - 52,
        "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE",
        9,
        "bold",
        align="center",
    )
    paper.text(paper.margin, paper.height - 30, form, 7.5)
    draw.canada_wordmark(paper, paper.height - 28)
