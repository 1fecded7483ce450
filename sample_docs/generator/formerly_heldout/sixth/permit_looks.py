"""Work permits, study permits and visitor records in looks of their own: pairs of columns, French first, typed, with a stub."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters, permits
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

NO_RETURN = "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE"
REMARKS = {
    "study_permit": ("POST-SECONDARY STUDIES. VALID FOR DLI STATED ABOVE.", "R219(2) APPLIES", "CO-OP PERMIT TO FOLLOW"),
    "visitor_record": ("EXTENSION GRANTED PENDING DECISION ON PR", "SPOUSE OF WORKER - STATUS EXTENDED", "BRIDGING STAY UNTIL DEPARTURE"),
}  # fmt: skip


def suited(kind: str, case: Case, rng: Random) -> Case:
    """The case with remarks that suit the document."""
    return case.changed(permit__remarks=rng.choice(REMARKS[kind])) if kind in REMARKS else case


def extra(kind: str, case: Case) -> list[tuple[str, str]]:
    """What only one kind says: employer and occupation, or the school."""
    if kind == "work_permit":
        return [
            ("Employer / Employeur", case.permit.employer.upper()),
            ("Occupation / Profession", case.permit.occupation.upper()),
        ]
    if kind == "study_permit":
        return [
            ("Institution / Établissement", "O111226894227 HARBOURVIEW COLLEGE"),
            ("Field of Study / Domaine d'études", "ADMINISTRATION"),
        ]
    return [("Original Entry / Entrée initiale", f"{case.permit.issued - dt.timedelta(days=150):%Y/%m/%d} TORONTO")]


def conditions(paper: Paper, kind: str, case: Case, points: float = 8.0) -> None:
    """The numbered conditions."""
    for number, words in enumerate((*permits.KINDS[kind].conditions, f"MUST LEAVE CANADA BY {case.permit.expires:%Y/%m/%d}."), start=1):  # fmt: skip
        paper.para(f"{number}. {words}", points, gap=2)


def pairs_of_columns(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """A laser print without colour: label, value, label, value across the page."""
    case = suited(kind, case, rng)
    person, permit, words = case.person, case.permit, permits.KINDS[kind]
    paper.margin, paper.points, paper.family = 40, 9, "narrow"
    draw.government_canada(paper, 46)
    paper.gap(6)
    paper.line(words.title[0], 17, "bold", align="right")
    paper.line(words.title[1], 12, align="right")
    paper.gap(10)
    family, given = person.family_name.upper(), person.given_names.upper()
    cells = [
        ("Document No. / N° du document", permit.document_number), ("Application No. / N° de demande", permits.application(kind, case)), ("Client ID (UCI) / IUC", letters.uci(case)), ("Case Type / Genre de cas", permits.code(kind, case)),
        ("Family Name / Nom de famille", family), ("Given Names / Prénoms", given), ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", person.sex),
        ("Country of Birth / Pays de naissance", person.country.en.upper()), ("Citizenship / Citoyenneté", person.country.en.upper()), ("Travel Doc. No. / Titre de voyage", case.passport.number), ("Travel Doc. Type / Genre", "PASSPORT / PASSEPORT"),
        ("Issued On / Délivré le", dates.slashes(permit.issued)), ("Expires On / Expire le", dates.slashes(permit.expires)), *extra(kind, case),
    ]  # fmt: skip
    if len(cells) % 2:
        cells.append(("", ""))
    for (label, value), (label2, value2) in zip(cells[::2], cells[1::2], strict=True):
        for x, left, right in ((40.0, label, value), (308.0, label2, value2)):
            paper.text(x, paper.y + 14, left, 8, color="#333333")
            paper.text(x + 128, paper.y + 14, right, paper.fitted(right, 132, 10, "bold"), "bold")
        paper.y += 21
        paper.rule(paper.y, color="#aaaaaa", weight=0.3)
    paper.gap(12)
    paper.line("Conditions", 10, "bold")
    conditions(paper, kind, case, 8.5)
    paper.gap(6)
    paper.line(f"Remarks / Remarques :  {permit.remarks}", 10)
    paper.gap(16)
    paper.line(NO_RETURN, 9, "bold", align="center")
    paper.text(40, paper.height - 30, "IMM 1442 B (03-2020)", 7.5)
    draw.canada_wordmark(paper, paper.height - 28)
    return permits.truth(kind, case, family, given)


def french_first(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Rose security paper, French caption first, each value on the line under its captions, the number in red twice."""
    case = suited(kind, case, rng)
    person, permit, words = case.person, case.permit, permits.KINDS[kind]
    paper.margin, paper.family = 52, "free-sans"
    draw.tint(paper, "#faf0ee")
    draw.guilloche(paper, rng, "#e6c6be", lines=32)
    draw.frame(paper, "#a5483a", 20)
    draw.government_canada(paper, 58)
    paper.text(
        paper.width - 52, 58, permits.spaced(permit.document_number), 13, "bold", family="courier", color="#b01020", align="right"
    )
    paper.gap(12)
    paper.line(f"{words.title[1]}  -  {words.title[0]}", 15, "bold", align="center")
    paper.gap(10)
    family, given = person.family_name.upper(), person.given_names.upper()
    rows = [
        (("IUC / UCI", letters.uci(case)), ("Numéro de la demande / Application Number", permits.application(kind, case))),
        (("Nom de famille / Family Name", family), ("Prénom(s) / Given Name(s)", given)),
        (("Né(e) le / Date of Birth", dates.slashes(person.born)), ("Sexe / Sex", {"M": "HOMME / MALE", "F": "FEMME / FEMALE"}.get(person.sex, "X"))),
        (("Pays de citoyenneté / Country of Citizenship", f"{person.country.fr.upper()}"), ("Nº du document de voyage / Travel Doc No.", case.passport.number)),
        (("Date de délivrance / Date Issued", dates.slashes(permit.issued)), ("Date d'expiration / Expiry Date", dates.slashes(permit.expires))),
        (("Genre de cas / Case Type", permits.code(kind, case)), extra(kind, case)[0]),
    ]  # fmt: skip
    for pair in rows:
        for x, (label, value) in zip((56.0, 316.0), pair, strict=True):
            paper.text(x, paper.y + 9, label, 7.5)
            paper.text(x, paper.y + 23, value, paper.fitted(value, 240, 11, "bold"), "bold")
        paper.y += 33
    paper.gap(6)
    paper.rule(paper.y)
    paper.gap(4)
    conditions(paper, kind, case)
    paper.gap(8)
    paper.text(56, paper.y + 9, "Observations / Remarks", 7.5)
    paper.text(56, paper.y + 23, permit.remarks, 10.5, "bold")
    paper.gap(40)
    draw.barcode(paper, 56, paper.y, permit.document_number)
    paper.text(paper.width / 2, paper.height - 58, NO_RETURN, 8.5, "bold", align="center")
    paper.text(56, paper.height - 40, "IMM 1442 B (09-2015)", 7)
    return permits.truth(kind, case, family, given)


def typed_on_a_form(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Old: ruled boxes with bilingual captions, answers of a matrix printer, stamped by the office that issued it."""
    case = suited(kind, case, rng)
    person, permit, words = case.person, case.permit, permits.KINDS[kind]
    paper.margin = 44
    paper.text(44, 46, "Citizenship and Immigration Canada   Citoyenneté et Immigration Canada", 8)
    paper.y = 56
    paper.line(f"{words.title[0]} / {words.title[1]}", 13, "bold")
    paper.gap(6)
    family, given = person.family_name.upper(), person.given_names.upper()
    paper.family, paper.points = "sans", 11
    rows: list[list[tuple[str, str]]] = [
        [("Document no. - N° du document", permit.document_number), ("Client ID / UCI - IUC", case.uci), ("Application - Demande", permits.application(kind, case))],
        [("Surname / Family name - Nom de famille", family), ("Given name(s) - Prénom(s)", given)],
        [("Date of birth - Date de naissance", dates.slashes(person.born)), ("Sex - Sexe", person.sex), ("Citizen of - Citoyen de", person.country.en.upper())],
        [("Travel document no. - N° du titre de voyage", case.passport.number), ("Issued by - Délivré par", person.country.alpha3)],
        [("Signed / issued - Délivré le", dates.slashes(permit.issued)), ("Valid until / expiry - Expire le", dates.slashes(permit.expires)), ("Case type - Genre de cas", permits.code(kind, case))],
        [extra(kind, case)[0]],
    ]  # fmt: skip
    for row in rows:
        width = (paper.width - 88) / len(row)
        for number, (label, value) in enumerate(row):
            x = 44 + number * width
            paper.box(x, paper.y, width, 38)
            paper.text(x + 4, paper.y + 9, label, 6.8)
            paper.text(x + 8, paper.y + 28, value, min(11.5, (width - 12) / (0.6 * max(len(value), 1))), family="courier")
        paper.y += 38
    paper.gap(8)
    paper.line("CONDITIONS:", 8, "bold")
    paper.family = "mono"
    conditions(paper, kind, case, 8)
    paper.gap(8)
    paper.family = "sans"
    paper.line("REMARKS - OBSERVATIONS:", 8, "bold")
    paper.text(48, paper.y + 15, permit.remarks, 10.5, family="courier")
    paper.gap(40)
    draw.box_stamp(paper, 380, paper.y, ("CIC VEGREVILLE", f"{permit.issued:%d %b %Y}".upper()), color="#3a3a8c", angle=3)
    paper.text(44, paper.height - 44, NO_RETURN, 8, "bold")
    paper.text(44, paper.height - 30, f"{words.older_form} B (08-2011)", 7)
    return permits.truth(kind, case, family, given)


def letter_with_stub(paper: Paper, kind: str, case: Case, rng: Random) -> Fields:
    """Sent to the account: a short note above, the document itself below a cutting line, captions after their values."""
    case = suited(kind, case, rng)
    person, permit, words = case.person, case.permit, permits.KINDS[kind]
    paper.margin, paper.points = 50, 10
    draw.government_canada(paper)
    paper.gap(6)
    paper.para(
        "Your document is below. Check it at once; errors must be reported within 30 days. Votre document se trouve ci-dessous. Vérifiez-le sans tarder.",
        9,
    )
    cut = paper.y + 8
    paper.canvas.setDash(4, 3)
    paper.rule(cut, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.y = cut + 12
    paper.box(50, paper.y, paper.width - 100, 30, fill="#e2e8f0", stroke=None)
    paper.text(60, paper.y + 20, f"{words.title[0]}  |  {words.title[1]}", 13, "bold")
    paper.text(paper.width - 60, paper.y + 20, permits.spaced(permit.document_number), 12, "bold", color="#b01020", align="right")
    paper.gap(42)
    family, given = person.family_name.upper(), person.given_names.upper()
    rows = [
        ("Client information", [("Family Name / Nom de famille", family), ("Given Name(s) / Prénom(s)", given), ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("UCI / IUC", letters.uci(case)), ("Travel Document / Document de voyage", f"{case.passport.number}"), ("Nationality / Nationalité", person.country.alpha3)]),
        ("Document information", [("Application / Demande", permits.application(kind, case)), ("Case Type / Genre de cas", permits.code(kind, case)), ("Date Issued / Date de délivrance", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)), *extra(kind, case)]),
    ]  # fmt: skip
    for title, pairs in rows:
        paper.line(title, 10, "bold", color="#26374a")
        paper.gap(2)
        paper.under(pairs, columns=2, height=33, label_points=6.8)
        paper.gap(6)
    paper.line("Conditions", 10, "bold", color="#26374a")
    conditions(paper, kind, case)
    paper.gap(4)
    paper.line("Remarks / Observations", 10, "bold", color="#26374a")
    paper.para(permit.remarks, 9.5)
    paper.gap(6)
    paper.line(NO_RETURN, 8.5, "bold", align="center")
    paper.text(50, paper.height - 30, "IMM 1442 B (04-2024)  -  electronic copy / copie électronique", 7)
    return permits.truth(kind, case, family, given)


@layout("work_permit", language="en")
def permit_in_pairs(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit in pairs of columns."""
    return pairs_of_columns(paper, "work_permit", case, rng)


@layout("work_permit", language="fr")
def permis_rose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit on rose paper, French first."""
    return french_first(paper, "work_permit", case, rng)


@layout("work_permit", language="en")
def permit_with_stub(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit below its note."""
    return letter_with_stub(paper, "work_permit", case, rng)


@layout("study_permit", language="en")
def student_with_stub(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit below its note."""
    return letter_with_stub(paper, "study_permit", case, rng)


@layout("study_permit", language="fr")
def etudiant_rose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit on rose paper, French first."""
    return french_first(paper, "study_permit", case, rng)


@layout("study_permit", language="en")
def student_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit typed on the old form."""
    return typed_on_a_form(paper, "study_permit", case, rng)


@layout("visitor_record", language="en")
def visitor_in_pairs(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record in pairs of columns."""
    return pairs_of_columns(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def visitor_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record typed on the old form."""
    return typed_on_a_form(paper, "visitor_record", case, rng)


@layout("visitor_record", language="fr")
def visiteur_rose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record on rose paper, French first."""
    return french_first(paper, "visitor_record", case, rng)


@layout("work_permit", language="en")
def permit_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """A work permit typed on the old form."""
    return typed_on_a_form(paper, "work_permit", case, rng)


@layout("study_permit", language="en", size="a4")
def student_in_pairs(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit in pairs of columns, printed on A4."""
    return pairs_of_columns(paper, "study_permit", case, rng)


@layout("visitor_record", language="en")
def visitor_with_stub(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record below its note."""
    return letter_with_stub(paper, "visitor_record", case, rng)
