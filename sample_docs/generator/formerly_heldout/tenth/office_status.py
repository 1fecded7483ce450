"""Work permits, study permits and visitor records in several printings of IMM 1442."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters, permits
from sample_docs.generator.formerly_heldout.tenth.office_common import grouped
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

PAPERS: tuple[Quality, ...] = ("digital", "scan", "poor", "photo")
RULES = {
    "work_permit": ("Not authorized to work in child care, primary or secondary school teaching or health services. / Non autorisé à travailler auprès des enfants ni dans la santé.", "Unless authorized, prohibited from attending any educational institution. / Études interdites sans autorisation."),
    "study_permit": ("May accept employment on campus per R186(f). / Peut travailler sur le campus selon R186(f).", "Must be enrolled and actively pursue studies at a designated institution. / Doit être inscrit et poursuivre activement ses études."),
    "visitor_record": ("Prohibited from engaging in employment in Canada. / Emploi interdit au Canada.", "Prohibited from attending any educational institution. / Études interdites."),
}  # fmt: skip
OTHER_REMARKS = {
    "study_permit": ("FEE EXEMPT - SCHOLARSHIP HOLDER", "ACCOMPANIED BY PARENT", "STUDIES IN FRENCH - CAQ VERIFIED"),
    "visitor_record": (
        "ACCOMPANYING SPOUSE ON WORK PERMIT",
        "MUST REPORT CHANGE OF ADDRESS WITHIN 10 DAYS",
        "STAY EXTENDED ONCE",
    ),
}  # of papers that do not let anyone work
SEX_WORDS = {"M": "MALE / HOMME", "F": "FEMALE / FEMME", "X": "X"}


def place(kind: str, case: Case) -> list[tuple[str, str]]:
    """What only one of the three kinds has: employer, school or reason."""
    if kind == "work_permit":
        return [("Employer / Employeur", case.permit.employer.upper()), ("Occupation / Profession", case.permit.occupation.upper())]  # fmt: skip
    if kind == "study_permit":
        return [("Institution / Établissement", "NORTH SHORE COLLEGE"), ("Level of study / Niveau d'études", "COLLEGE DIPLOMA")]
    return [("Purpose / But du séjour", "FAMILY VISIT"), ("Held status since / Statut depuis", f"{case.permit.issued.year}")]


def noted(kind: str, case: Case, rng: Random) -> Case:
    """The case with a remark that this kind of paper may bear."""
    return case.changed(permit__remarks=rng.choice(OTHER_REMARKS[kind]))


def three_columns(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """English label, value, French label on each ruled row; the number vertical at the edge and plain at the top."""
    person, permit, title = case.person, case.permit, permits.KINDS[kind].title
    paper.margin, paper.family, paper.points = 52, "serif", 10
    draw.tint(paper, "#f0f3ea")
    draw.guilloche(paper, rng, "#cdd9b9", lines=24)
    draw.government_canada(paper)
    paper.gap(8)
    paper.line(title[0], 16, "bold", align="center")
    paper.line(title[1], 13, "regular", align="center")
    paper.gap(10)
    family, given = person.family_name.upper(), person.given_names.upper()
    rows = [
        ("Document no.", grouped(permit.document_number), "N° du document"), ("Client ID (UCI)", letters.uci(case), "ID du client (IUC)"), ("Application no.", permits.application(kind, case), "N° de la demande"),
        ("Surname", family, "Nom"), ("Given name(s)", given, "Prénom(s)"), ("Born", dates.slashes(person.born), "Né(e) le"), ("Sex", SEX_WORDS[person.sex], "Sexe"), ("Citizen of", person.country.en.upper(), "Citoyen(ne) de"),
        ("Travel document no.", case.passport.number, "N° du titre de voyage"), ("Issued on", dates.slashes(permit.issued), "Délivré le"), ("Expires on", dates.slashes(permit.expires), "Expire le"), ("Case type", permits.code(kind, case), "Genre de cas"),
    ]  # fmt: skip
    for english, value, french in rows:
        paper.text(58, paper.y + 14, english, 9)
        paper.text(190, paper.y + 14, value, paper.fitted(value, 220, 11, "bold"), "bold")
        paper.text(554, paper.y + 14, french, 9, "italic", align="right")
        paper.rule(paper.y + 20, color="#9aa78a", weight=0.4)
        paper.gap(21)
    for label, value in place(kind, case):
        paper.gap(15)
        paper.text(58, paper.y, f"{label}: {value}", 9)
    paper.gap(16)
    paper.line("Conditions", 10, "bold")
    for number, words in enumerate(RULES[kind], start=1):
        paper.para(f"{number}) {words}", 8.5, gap=2)
    paper.gap(8)
    paper.line("Remarks / Observations", 10, "bold")
    paper.para(permit.remarks, 10)
    permits.footer(paper, "IMM 1442 B (04-2019)")
    return permits.truth(kind, case, family, given)


def port_of_entry(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Printed at the border: typewriter letters, values over ruled lines with labels below, an officer's number and a stamp."""
    person, permit, title = case.person, case.permit, permits.KINDS[kind].title
    paper.margin, paper.family, paper.points = 48, "free-mono", 10.5
    paper.text(48, 40, "CANADA BORDER SERVICES AGENCY / AGENCE DES SERVICES FRONTALIERS", 8.5, "bold")
    paper.text(48, 62, f"{title[0]} / {title[1]}", 14, "bold", family="sans")
    paper.text(564, 62, permit.document_number, 15, "bold", family="sans", color="#9c1c1c", align="right")
    paper.y = 74
    family, given = person.family_name.upper(), person.given_names.upper()
    paper.under(
        [
            ("Family Name / Nom de famille", family), ("Given Name(s) / Prénom(s)", given),
            ("Date of Birth / Date de naissance (Y/A-M-D/J)", person.born.isoformat()), ("UCI / IUC", case.uci),
            ("Application / Demande", permits.application(kind, case)), ("Passport / Passeport", case.passport.number),
            ("Date Issued / Délivré le (Y/A-M-D/J)", permit.issued.isoformat()), ("Valid until / Valide jusqu'au (Y/A-M-D/J)", permit.expires.isoformat()),
            ("Case Type / Genre de cas", permits.code(kind, case)), ("Citizenship / Citoyenneté", person.country.alpha3),
            *((label, value) for label, value in place(kind, case)),
        ],
        height=41,
    )  # fmt: skip
    paper.gap(12)
    top = paper.y
    paper.box(48, top, 516, 76)
    paper.text(54, top + 12, "CONDITIONS", 9, "bold")
    paper.gap(16)
    for words in RULES[kind]:
        paper.para(words, 8, x=56, width=500, gap=3)
    paper.y = top + 96
    paper.text(48, paper.y, "REMARKS / OBSERVATIONS:", 9, "bold")
    paper.gap(4)
    paper.para(permit.remarks, 10)
    paper.gap(14)
    officer = f"OFFICER / AGENT {rng.randint(10000, 29999)}   PORT {rng.randint(400, 899)}"
    paper.line(officer, 8.5)
    draw.round_stamp(
        paper, 480, paper.y + 14, "CBSA - ASFC IMMIGRATION", f"{permit.issued:%d%b%y}".upper(), radius=40, color="#2a3f9e"
    )
    permits.footer(paper, "IMM 1442 B (08-2014)")
    return permits.truth(kind, case, family, given)


def two_pages(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A file from the account: cells with labels above on the first page, conditions and remarks on the second."""
    person, permit, title = case.person, case.permit, permits.KINDS[kind].title
    paper.margin, paper.family, paper.points = 44, "dejavu-condensed", 10
    family, given = person.family_name, person.given_names

    def edge(page: int) -> None:
        paper.text(44, paper.height - 22, f"IMM 1442 (05-2023) B     {permit.document_number}     Page {page} / 2", 7.5)
        draw.canada_wordmark(paper, paper.height - 20)

    paper.footer = edge
    draw.government_canada(paper)
    paper.gap(6)
    paper.line(f"{title[1]}  |  {title[0]}", 15, "bold")
    paper.gap(8)
    cells = [
        ("Nom de famille / Family name", family), ("Prénom(s) / Given name(s)", given or "—"), ("Né(e) le / Born on (AAAA/MM/JJ)", dates.slashes(person.born)),
        ("Document", permit.document_number), ("IUC / UCI", letters.uci(case)), ("Demande / Application", permits.application(kind, case)),
        ("Délivrance / Issued", dates.slashes(permit.issued)), ("Expiration / Expiry", dates.slashes(permit.expires)), ("Genre de cas / Case type", permits.code(kind, case)),
        ("Titre de voyage / Travel document", case.passport.number), ("Pays / Country", person.country.fr), ("Sexe / Sex", person.sex),
    ]  # fmt: skip
    paper.above(cells, columns=3, height=40, fill="#fafafa", label_points=7)
    paper.above(place(kind, case), columns=2, height=40, label_points=7)
    paper.gap(16)
    paper.picture(draw.portrait(rng), 44, paper.y, 84, 108)
    paper.para("Le présent document n'autorise pas la rentrée au Canada. / This does not authorize re-entry.", 9, "bold", x=146)
    paper.para("Vous devez quitter le Canada au plus tard à la date d'expiration, à moins d'avoir demandé une prorogation. / You must leave Canada by the expiry date unless you have applied for an extension.", 9, x=146)  # fmt: skip
    paper.new_page()
    paper.heading("Conditions", 12)
    for number, words in enumerate(RULES[kind], start=1):
        paper.para(f"{number}.  {words}", 9.5)
    paper.heading("Observations / Remarks", 12)
    paper.para(permit.remarks, 10.5)
    paper.gap(10)
    paper.para("Keep both pages together. / Conservez les deux pages ensemble.", 8.5, "italic")
    return permits.truth(kind, case, family, given)


def employer_copy(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A copy kept by an employer or school: shrunk on the sheet, with a clerk's note and date in the margin."""
    person, permit, title = case.person, case.permit, permits.KINDS[kind].title
    filed = permit.issued + dt.timedelta(days=rng.randint(6, 40))
    paper.text(60, 44, f"Copy for HR file – seen on {dates.en(filed)} – initials: K.M.", 10, "italic", family="free-serif", color="#1a2a6c")  # fmt: skip
    paper.box(70, 70, 470, 560, fill="#f6f1f4", stroke="#777777")
    draw.guilloche(paper, rng, "#dccbd8", x=70, y=70, width=470, height=560, lines=18)
    paper.margin, paper.family, paper.points = 86, "free-sans", 9
    draw.government_canada(paper, 96)
    paper.text(524, 92, grouped(permit.document_number), 12, "bold", color="#b01020", align="right")
    paper.gap(4)
    paper.line(f"{title[0]} / {title[1]}", 13, "bold")
    paper.gap(6)
    family, given = person.family_name.upper(), person.given_names.upper()
    rows = [
        ("UCI / IUC", letters.uci(case)), ("Application / Demande", permits.application(kind, case)), ("Name / Nom", f"{family}, {given}" if given else family), ("DOB / DDN", dates.slashes(person.born)),
        ("Sex / Sexe", person.sex), ("Citizenship / Citoyenneté", person.country.en.upper()), ("Travel Doc. / Doc. de voyage", case.passport.number), ("Issue Date / Date de délivrance", dates.slashes(permit.issued)),
        ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)), ("Case Type / Genre de cas", permits.code(kind, case)), *place(kind, case),
    ]  # fmt: skip
    paper.beside(rows, label_width=180, colon="", step=1.9)
    paper.gap(10)
    paper.line("Conditions:", style="bold")
    for words in RULES[kind]:
        paper.para(f"- {words}", 8, width=430, gap=2)
    paper.gap(6)
    paper.line("Remarks / Observations:", style="bold")
    paper.para(permit.remarks, 9, width=430)
    paper.text(86, 610, "IMM 1442 B (10-2016)", 7)
    draw.box_stamp(paper, 330, 690, ("COPY / COPIE", "NOT AN ORIGINAL"), color="#555555", angle=4)
    return permits.truth(kind, case, family, given)


@layout("work_permit", language="en", qualities=PAPERS)
def label_value_label(paper: Paper, case: Case, rng: Random) -> Fields:
    """English label, value, French label."""
    return three_columns(paper, "work_permit", case, rng)


@layout("work_permit", language="en", qualities=PAPERS)
def at_the_border(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed at a port of entry."""
    return port_of_entry(paper, "work_permit", case, rng)


@layout("work_permit", language="fr", qualities=PAPERS)
def file_of_two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file of two pages, French first."""
    return two_pages(paper, "work_permit", case, rng)


@layout("work_permit", language="en", qualities=PAPERS)
def copy_in_personnel_file(paper: Paper, case: Case, rng: Random) -> Fields:
    """An employer's copy."""
    return employer_copy(paper, "work_permit", case, rng)


@layout("study_permit", language="fr", qualities=PAPERS)
def study_file_of_two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file of two pages, French first."""
    return two_pages(paper, "study_permit", noted("study_permit", case, rng), rng)


@layout("study_permit", language="en", qualities=PAPERS)
def study_label_value_label(paper: Paper, case: Case, rng: Random) -> Fields:
    """English label, value, French label."""
    return three_columns(paper, "study_permit", noted("study_permit", case, rng), rng)


@layout("visitor_record", language="en", qualities=PAPERS)
def visitor_at_the_border(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed at a port of entry."""
    return port_of_entry(paper, "visitor_record", noted("visitor_record", case, rng), rng)


@layout("visitor_record", language="fr", qualities=PAPERS)
def visitor_file_of_two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file of two pages, French first."""
    return two_pages(paper, "visitor_record", noted("visitor_record", case, rng), rng)
