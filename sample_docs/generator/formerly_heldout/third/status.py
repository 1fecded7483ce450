"""Work permits, study permits and visitor records of several eras."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.third.office import grouped, labelled, said, security_paper
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TITLES = {
    "work": "WORK PERMIT / PERMIS DE TRAVAIL",
    "study": "STUDY PERMIT / PERMIS D'ÉTUDES",
    "visitor": "VISITOR RECORD / FICHE DU VISITEUR",
}
NO_REENTRY = "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE"


def status(case: Case, *, upper: bool = True, case_type: bool = True, remarks: bool = True, application: bool = True) -> Fields:
    """What a status document says."""
    permit = case.permit
    return said(
        **labelled(case, upper=upper),
        document_number=permit.document_number,
        date_of_birth=case.person.born.isoformat(),
        uci=case.uci,
        application_number=permit.application_number if application else "",
        issue_date=permit.issued.isoformat(),
        expiry_date=permit.expires.isoformat(),
        travel_document_number=case.passport.number,
        case_type=permit.case_type if case_type else "",
        remarks=permit.remarks if remarks else "",
    )


def stacked(paper: Paper, x: float, y: float, english: str, french: str, value: str, width: float = 150.0) -> None:
    """A label in two stacked languages at the left, its value in typewriter letters at the right."""
    paper.text(x, y, english, 6.5, "bold")
    paper.text(x, y + 7.5, french, 6.5, "italic")
    paper.text(x + width, y + 4, value, paper.fitted(value, 250, 9.5), family="courier")


def person_rows(case: Case) -> list[tuple[str, str, str]]:
    """The holder, in rows of English, French, value."""
    person = case.person
    return [
        ("Family Name", "Nom de famille", person.family_name.upper()),
        ("Given Name(s)", "Prénom(s)", person.given_names.upper()),
        ("Date of Birth", "Date de naissance", dates.slashes(person.born)),
        ("Sex", "Sexe", person.sex),
        ("Country of Birth", "Pays de naissance", person.country.en.upper()),
        ("Country of Citizenship", "Pays de citoyenneté", person.country.en.upper()),
        ("Travel Doc No.", "N° du document de voyage", case.passport.number),
    ]


def stacked_permit(
    paper: Paper, case: Case, rng: Random, kind: str, more: list[tuple[str, str, str]], tint: str, code: str
) -> None:
    """The design with stacked labels on tinted security paper."""
    permit = case.permit
    paper.margin = 40
    security_paper(paper, tint, "#c7cfd8", lines=36)
    draw.government_canada(paper, 44, department=None)
    paper.text(paper.width - 40, 40, grouped(permit.document_number), 14, "bold", align="right", color="#a01c1c")
    draw.barcode(paper, paper.width - 190, 48, permit.application_number)
    paper.text(paper.width / 2, 112, TITLES[kind], 14, "bold", align="center")
    for top, english, french, value in (
        (134.0, "UCI", "IUC", letters.uci(case)),
        (154.0, "Application No.", "N° de la demande", permit.application_number),
    ):
        stacked(paper, 330, top, english, french, value, 90)
    y = 182.0
    for title, rows in (
        ("CLIENT INFORMATION / INFORMATION DU CLIENT", person_rows(case)),
        ("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE", more),
    ):
        paper.text(40, y, title, 8, "bold")
        paper.rule(y + 4, 40, paper.width - 40)
        y += 18
        for english, french, value in rows:
            stacked(paper, 46, y, english, french, value)
            y += 20.5
        y += 8
    paper.text(46, y, "Conditions :", 7, "bold")
    paper.text(46, y + 12, f"MUST LEAVE CANADA BY {dates.slashes(permit.expires)}", 9, family="courier")
    paper.text(46, y + 34, "Remarks / Observations :", 7, "bold")
    paper.text(46, y + 46, permit.remarks, 9, family="courier")
    paper.text(paper.width / 2, paper.height - 44, NO_REENTRY, 8, "bold", align="center")
    paper.text(40, paper.height - 24, code, 7)
    draw.canada_wordmark(paper)


def issue_rows(case: Case) -> list[tuple[str, str, str]]:
    """Issue, expiry and case type."""
    permit = case.permit
    return [
        ("Date Issued", "Date de délivrance", dates.slashes(permit.issued)),
        ("Expiry Date", "Date d'expiration", dates.slashes(permit.expires)),
        ("Case Type", "Genre de cas", permit.case_type),
    ]


@layout("work_permit")
def stacked_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels in two stacked languages on grey security paper."""
    more = [
        *issue_rows(case),
        ("Employer", "Employeur", case.permit.employer.upper()),
        ("Employment Location", "Lieu de l'emploi", "UNSPECIFIED"),
        ("Occupation", "Profession", case.permit.occupation.upper()),
    ]
    stacked_permit(paper, case, rng, "work", more, "#f2f4f6", "IMM 1442 B (06-2015)")
    return status(case)


@layout("work_permit")
def newer_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    """The newer design: cells with slash labels, a Québec condition."""
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 34, "free-sans", 9.5
    draw.guilloche(paper, rng, "#d9c9dd", y=90, height=560, lines=30)
    draw.government_canada(paper, 40)
    paper.text(paper.width - 34, 44, "PROTECTED B / PROTÉGÉ B", 7, "bold", align="right")
    paper.y = 84
    paper.heading("WORK PERMIT / PERMIS DE TRAVAIL", 15, align="center")
    paper.above(
        [
            ("DOCUMENT NO. / N° DU DOCUMENT", permit.document_number),
            ("UCI / IUC", letters.uci(case)),
            ("APPLICATION / DEMANDE", permit.application_number),
        ],
        columns=3,
        value_style="bold",
    )
    paper.gap(8)
    paper.line("CLIENT INFORMATION / INFORMATION DU CLIENT", 8, "bold")
    paper.gap(3)
    paper.above(
        [
            ("Family Name / Nom de famille", person.family_name.upper()),
            ("Given Name(s) / Prénom(s)", person.given_names.upper()),
            ("Date of Birth / Date de naissance", dates.slashes(person.born)),
            ("Sex / Sexe", person.sex),
            ("Country of Birth / Pays de naissance", person.country.en.upper()),
            ("Citizenship / Citoyenneté", person.country.en.upper()),
            ("Travel Doc No. / N° du document de voyage", case.passport.number),
            ("Client status / Statut", "WORKER"),
        ],
        columns=2,
    )
    paper.gap(8)
    paper.line("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE", 8, "bold")
    paper.gap(3)
    paper.above(
        [
            ("Date Issued / Date de délivrance", dates.slashes(permit.issued)),
            ("In Force From / En vigueur le", dates.slashes(permit.issued)),
            ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)),
            ("Case Type / Genre de cas", permit.case_type),
            ("LMIA/LMO No. / N° d'EIMT", ""),
            ("Employer / Employeur", permit.employer.upper()),
        ],
        columns=3,
    )
    paper.gap(10)
    paper.line("Conditions:", 8, "bold")
    paper.lines(
        [
            "1. NOT AUTHORIZED TO WORK IN ANY BUSINESS THAT OFFERS STRIPTEASE OR EROTIC SERVICES",
            f"2. MUST LEAVE CANADA BY {dates.slashes(permit.expires)}",
        ],
        8,
    )
    paper.gap(8)
    paper.line("Remarks / Observations:", 8, "bold")
    paper.line(permit.remarks, 9)
    draw.signature(paper, 400, 720, rng)
    paper.text(paper.width / 2, paper.height - 40, NO_REENTRY, 8, "bold", align="center")
    paper.text(34, paper.height - 22, "IMM 1442 (03-2023) B", 7)
    return status(case)


@layout("work_permit", language="fr")
def folded_old_permit(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older permit on pink paper, French first, labels beside; folded, stamped at the port of entry."""
    person, permit = case.person, case.permit
    paper.family, paper.margin = "times", 50
    paper.paint(lambda: draw.tint(paper, "#faeef0"))
    draw.fold_lines(paper, 4)
    paper.text(50, 46, "Citoyenneté et Immigration Canada   /   Citizenship and Immigration Canada", 9)
    paper.text(paper.width - 50, 70, permit.document_number, 15, "bold", family="courier", align="right", color="#8a1020")
    paper.y = 78
    paper.heading("PERMIS DE TRAVAIL / WORK PERMIT", 15)
    paper.beside([("IUC / UCI", case.uci), ("Demande / Application", permit.application_number)], label_width=210)
    paper.gap(12)
    paper.beside(
        [
            ("Nom de famille / Family name", person.family_name.upper()),
            ("Prénom(s) / Given name(s)", person.given_names.upper()),
            ("Date de naissance / Date of birth", dates.slashes(person.born)),
            ("Sexe / Sex", person.sex),
            ("Citoyenneté / Citizenship", person.country.fr.upper()),
            ("N° du document de voyage / Travel doc no.", case.passport.number),
        ],
        label_width=210,
    )
    paper.gap(12)
    paper.beside(
        [
            ("Date de délivrance / Date issued", dates.slashes(permit.issued)),
            ("Date d'expiration / Expiry date", dates.slashes(permit.expires)),
            ("Genre de cas / Case type", permit.case_type),
            ("Profession / Occupation", permit.occupation),
            ("Employeur / Employer", permit.employer),
        ],
        label_width=210,
    )
    paper.gap(14)
    paper.line("Observations / Remarks :", style="bold")
    paper.line(permit.remarks, 10)
    draw.box_stamp(paper, 380, 600, ("CBSA / ASFC", f"{dates.short_en(permit.issued)}", "PORT OF ENTRY"))
    draw.signature(paper, 80, 650, rng)
    paper.text(80, 668, "Signature de l'agent / Officer", 7)
    paper.text(
        paper.width / 2,
        paper.height - 50,
        "CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY",
        8,
        "bold",
        align="center",
    )
    paper.text(50, paper.height - 26, "IMM 1442 B (10-2008)", 7)
    return status(case)


@layout("study_permit")
def stacked_study(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit with stacked labels."""
    more = [
        *issue_rows(case),
        ("Institution", "Établissement", "DESIGNATED LEARNING INSTITUTION"),
        ("Field of Study", "Domaine d'études", "BUSINESS ADMINISTRATION"),
    ]
    stacked_permit(paper, case, rng, "study", more, "#eff5f0", "IMM 1442 B (06-2015)")
    return status(case)


@layout("study_permit", language="fr", size="a4")
def tabled_study(paper: Paper, case: Case, rng: Random) -> Fields:
    """A copy of the permit as a table, French labels first."""
    person, permit = case.person, case.permit
    paper.family = "dejavu-condensed"
    draw.guilloche(paper, rng, "#cfdfe8", lines=40)
    draw.government_canada(paper)
    paper.heading("PERMIS D'ÉTUDES / STUDY PERMIT", 15)
    paper.table(
        [
            ("N° du document / Document no.", grouped(permit.document_number)),
            ("IUC / UCI", letters.uci(case)),
            ("N° de la demande / Application no.", permit.application_number),
            ("Nom de famille / Family name", person.family_name.upper()),
            ("Prénom(s) / Given name(s)", person.given_names.upper()),
            ("Date de naissance / Date of birth", dates.slashes(person.born)),
            ("Sexe / Sex", person.sex),
            ("N° du document de voyage / Travel doc no.", case.passport.number),
            ("Genre de cas / Case type", permit.case_type),
            ("Date de délivrance / Date issued", dates.slashes(permit.issued)),
            ("Date d'expiration / Expiry date", dates.slashes(permit.expires)),
            ("Observations / Remarks", permit.remarks),
        ],
        (210, 265),
        header=False,
        height=22,
    )
    paper.gap(16)
    paper.para(
        "Doit quitter le Canada à l'expiration de la période autorisée. / Must leave Canada by the end of the authorized period.",
        8.5,
    )
    paper.text(paper.width / 2, paper.height - 60, NO_REENTRY, 8, "bold", align="center")
    paper.text(60, paper.height - 30, "IMM 1442 B", 7)
    return status(case)


@layout("visitor_record")
def stacked_visitor(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record with stacked labels."""
    stacked_permit(paper, case, rng, "visitor", issue_rows(case), "#f6f3ea", "IMM 1442 B (06-2015)")
    return status(case)


@layout("visitor_record", language="fr")
def captions_below_visitor(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older record: typed answers on lines, captions below."""
    person, permit = case.person, case.permit
    paper.family = "mono"
    paper.points = 9.5
    draw.government_canada(paper, department=None)
    paper.heading("FICHE DU VISITEUR / VISITOR RECORD", 13, align="center")
    paper.under(
        [
            ("N° du document / Document no.", permit.document_number),
            ("IUC / UCI", case.uci),
            ("Nom de famille / Family name", person.family_name.upper()),
            ("Prénom(s) / Given name(s)", person.given_names.upper()),
            ("Date de naissance / Date of birth", dates.slashes(person.born)),
            ("Sexe / Sex", person.sex),
            ("Pays de citoyenneté / Country of citizenship", person.country.fr.upper()),
            ("N° du document de voyage / Travel document no.", case.passport.number),
            ("Date de délivrance / Date issued", dates.slashes(permit.issued)),
            ("Date d'expiration / Expiry date", dates.slashes(permit.expires)),
        ],
        height=44,
    )
    paper.gap(10)
    paper.line("Remarques / Remarks", 8, "bold")
    paper.line(permit.remarks)
    draw.box_stamp(paper, 360, 560, ("IMMIGRATION", "CANADA"), color="#334488")
    paper.text(60, paper.height - 30, "IMM 1097 B (04-2006)", 7)
    return status(case, case_type=False, application=False)
