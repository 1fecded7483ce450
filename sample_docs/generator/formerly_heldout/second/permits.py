"""Work permits, study permits, visitor records."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import hyphened, spaced_out, status
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def head(paper: Paper, case: Case, title: str) -> None:
    """Flag and department, the document number with its bar code, the title in two languages."""
    draw.government_canada(paper)
    draw.barcode(paper, paper.width - paper.margin - 140, 34, case.permit.document_number, width=140)
    paper.gap(26)
    paper.line(title, 14, "bold", align="center")
    paper.gap(8)


@layout("work_permit", language="en")
def cells_two_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Bordered cells; the number only at the top; conditions numbered; remarks in a box at the foot."""
    permit, person = case.permit, case.person
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 42
    draw.guilloche(paper, rng, "#e2d4c0", lines=40)
    draw.government_canada(paper)
    paper.text(
        paper.width - paper.margin,
        44,
        f"Document No. / N° de document : {spaced_out(permit.document_number)}",
        10,
        "bold",
        align="right",
    )
    paper.gap(18)
    paper.line("WORK PERMIT / PERMIS DE TRAVAIL", 15, "bold")
    paper.gap(8)
    paper.above(
        [
            ("Family name / Nom de famille", person.family_name.upper()),
            ("Given name(s) / Prénom(s)", person.given_names.upper()),
            ("Date of birth / Date de naissance (YYYY/MM/DD)", dates.slashes(person.born)),
            ("Sex / Sexe", person.sex),
            ("Country of birth / Pays de naissance", person.country.en.upper()),
            ("Citizenship / Citoyenneté", person.country.en.upper()),
            ("UCI / IUC", hyphened(case.uci)),
            ("Application / Demande", permit.application_number),
            ("Travel document / Document de voyage", f"{case.passport.number}  ({person.country.alpha3})"),
            ("Travel document expiry / Expiration", dates.slashes(case.passport.expires)),
            ("Issued / Délivré le", dates.slashes(permit.issued)),
            ("Expires / Expire le", dates.slashes(permit.expires)),
            ("Case type / Genre de cas", permit.case_type),
            ("Office / Bureau", "VEGREVILLE"),
            ("Employer / Employeur", permit.employer.upper()),
            ("Occupation / Profession", permit.occupation.upper()),
        ],
        height=29,
    )
    paper.gap(10)
    paper.line("CONDITIONS", 10, "bold")
    paper.lines(
        [
            f"1. MUST LEAVE CANADA BY {dates.slashes(permit.expires)} / DOIT QUITTER LE CANADA AU PLUS TARD À CETTE DATE",
            "2. NOT AUTHORIZED TO WORK IN ANY BUSINESS OFFERING STRIPTEASE, EROTIC DANCE OR ESCORT SERVICES",
            "3. UNLESS AUTHORIZED, PROHIBITED FROM ATTENDING ANY EDUCATIONAL INSTITUTION",
        ],
        8,
    )
    paper.gap(8)
    paper.above([("Remarks / Observations", permit.remarks)], columns=1, height=52)
    paper.text(
        paper.margin,
        paper.height - 54,
        "THIS DOCUMENT DOES NOT AUTHORIZE RE-ENTRY / CE DOCUMENT N'AUTORISE PAS LA RENTRÉE",
        8,
        "bold",
    )
    paper.text(paper.margin, paper.height - 34, "IMM 1442 (06-2023) B", 7)
    draw.canada_wordmark(paper)
    return status(case) | {"case_type": permit.case_type, "remarks": permit.remarks}


@layout("work_permit", language="fr")
def labels_beside_french_first(paper: Paper, case: Case, rng: Random) -> Fields:
    """French before English, labels beside values in one column, a dry seal, the dates in a band by themselves."""
    permit, person = case.permit, case.person
    paper.family, paper.points, paper.margin = "courier", 9.5, 48
    draw.tint(paper, "#f2f6ee")
    head(paper, case, "PERMIS DE TRAVAIL / WORK PERMIT")
    paper.table(
        [
            ("DÉLIVRÉ / ISSUED", "EXPIRATION / EXPIRY", "EN VIGUEUR / IN FORCE"),
            (permit.issued.isoformat(), permit.expires.isoformat(), permit.issued.isoformat()),
        ],
        (172, 172, 172),
        points=9,
    )
    paper.gap(8)
    paper.beside(
        [
            ("Nom de famille / Family Name", person.family_name.upper()),
            ("Prénom(s) / Given Name(s)", person.given_names.upper()),
            ("Né(e) le / Date of Birth", person.born.isoformat()),
            ("Sexe / Sex", person.sex),
            ("Citoyenneté / Country of Citizenship", person.country.fr.upper()),
            ("IUC / UCI", case.uci),
            ("N° de la demande / Application No.", permit.application_number),
            ("Document de voyage / Travel Doc No.", case.passport.number),
            ("Genre de cas / Case Type", permit.case_type),
            ("Employeur / Employer", permit.employer.upper()),
            ("Lieu d'emploi / Employment Location", "TOUT LIEU AU CANADA"),
            ("N° d'EIMT / LMIA No.", case.work.lmia_number),
        ],
        label_width=236,
    )
    paper.gap(14)
    paper.line("OBSERVATIONS / REMARKS", 9.5, "bold")
    paper.para(permit.remarks)
    paper.para(
        "L'ÉTRANGER DOIT QUITTER LE CANADA À L'EXPIRATION DU PRÉSENT PERMIS. THE HOLDER MUST LEAVE CANADA ON EXPIRY OF THIS PERMIT.",
        8,
    )
    draw.round_stamp(paper, 460, paper.y + 50, "CITIZENSHIP AND IMMIGRATION CANADA", "CIC", color="#777777")
    paper.text(paper.margin, paper.y + 50, "SIGNATURE DE L'AGENT / OFFICER  ______________  #2 0419", 8)
    paper.text(paper.margin, paper.height - 34, "IMM 1442 B (11-2014)   PROTÉGÉ B / PROTECTED B", 7)
    return status(case) | {"case_type": permit.case_type, "remarks": permit.remarks}


@layout("study_permit", language="en")
def institution_named(paper: Paper, case: Case, rng: Random) -> Fields:
    permit, person = case.permit, case.person
    paper.family, paper.points, paper.margin = "sans", 9.5, 46
    draw.guilloche(paper, rng, "#d6dfee", lines=36)
    head(paper, case, "STUDY PERMIT / PERMIS D'ÉTUDES")
    paper.under(
        [
            ("Surname / Nom de famille", person.family_name.upper()),
            ("Given names / Prénoms", person.given_names.upper()),
            ("Born on / Date de naissance", dates.slashes(person.born)),
            ("Country of birth / Pays de naissance", person.country.en.upper()),
            ("Client ID (UCI) / IUC", hyphened(case.uci)),
            ("Application no. / N° de demande", permit.application_number),
            ("Passport / Passeport", case.passport.number),
            ("Institution (DLI) / Établissement", f"UNIVERSITY OF OTTAWA  O{rng.randint(10**10, 10**11)}"),
            ("Date issued / Date de délivrance", dates.slashes(permit.issued)),
            ("Expiry date / Date d'expiration", dates.slashes(permit.expires)),
            ("Level of study / Niveau", "MASTER'S DEGREE"),
            ("Case type / Genre de cas", permit.case_type),
        ],
        height=38,
    )
    paper.gap(12)
    paper.para(
        f"Conditions: must leave Canada by {dates.slashes(permit.expires)}. May accept employment on or off campus if eligible as per paragraph R186(f), (v) or (w). Must cease working if no longer meeting these criteria."
    )
    paper.para(f"Remarks / Observations: {permit.remarks}")
    paper.text(
        paper.margin,
        paper.height - 34,
        "IMM 1442 (06-2015) B      THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE",
        7,
    )
    return status(case) | {"case_type": permit.case_type, "remarks": permit.remarks}


@layout("visitor_record", language="en", size="a4")
def white_paper_record(paper: Paper, case: Case, rng: Random) -> Fields:
    permit, person = case.permit, case.person
    paper.family, paper.points, paper.margin = "times", 11, 56
    head(paper, case, "VISITOR RECORD / FICHE DU VISITEUR")
    paper.table(
        [
            ("Client / Client", ""),
            ("Family name / Nom", person.family_name.upper()),
            ("Given names / Prénoms", person.given_names.upper()),
            ("Date of birth / Date de naissance", dates.slashes(person.born)),
            ("Travel document no. / N° du titre de voyage", case.passport.number),
            ("UCI / IUC", hyphened(case.uci)),
            ("Application / Demande", permit.application_number),
            ("Record / Fiche", ""),
            ("Date issued / Délivrée le", dates.slashes(permit.issued)),
            ("Valid until / Valable jusqu'au", dates.slashes(permit.expires)),
            ("Case type / Genre de cas", permit.case_type),
        ],
        (230, 250),
        height=21,
    )
    paper.gap(14)
    paper.paras(
        [
            "The holder is authorized to remain in Canada as a visitor until the date above. Employment and study are prohibited unless authorized.",
            "This is not a visa. It does not guarantee re-entry to Canada.",
        ]
    )
    draw.signature(paper, 360, paper.y + 20, rng)
    paper.text(360, paper.y + 36, "Officer / Agent 7714", 9)
    paper.text(paper.margin, paper.height - 34, "IMM 1442 (01-2019) B", 7)
    return status(case) | {"case_type": permit.case_type}
