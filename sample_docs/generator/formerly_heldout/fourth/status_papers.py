"""Papers of the federal department about status: permits, records, letters on status, biometrics, refusals."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

STUDY_NUMBER, VISITOR_NUMBER = "S", "V"


def permit_truth(case: Case, *, case_type: bool = True, remarks: str = "") -> Fields:
    """All that a status document says of its holder."""
    person, permit = case.person, case.permit
    return marks.kept(
        document_number=permit.document_number,
        family_name=person.family_name.upper(),
        given_names=person.given_names.upper(),
        date_of_birth=f"{person.born}",
        uci=case.uci,
        application_number=permit.application_number,
        issue_date=f"{permit.issued}",
        expiry_date=f"{permit.expires}",
        travel_document_number=case.passport.number,
        case_type=permit.case_type if case_type else "",
        remarks=remarks or permit.remarks,
    )


def pairs(paper: Paper, rows: tuple[tuple[str, str], ...], x: float, width: float, step: float = 15.0) -> None:
    """Small bilingual label, value after it in typewriter face."""
    for label, value in rows:
        paper.y += step
        paper.text(x, paper.y, label, 7, family="helvetica")
        paper.text(x + width, paper.y, value, paper.fitted(value, paper.width - paper.margin - x - width, 10), family="courier")


@layout("work_permit", language="en")
def blue_wave_permit(paper: Paper, case: Case, rng: Random) -> Fields:
    """The permit on blue security paper: number and bar code at the top right, sections with bars."""
    person, permit = case.person, case.permit
    marks.security(paper, "#f4f8fc", "#bcd3ea", 7, lines=40)
    paper.margin = 42
    paper.family = "courier"
    draw.fold_lines(paper, 2)
    draw.government_canada(paper, 46)
    draw.barcode(paper, 420, 30, permit.document_number, 150, 24)
    paper.text(paper.width / 2, 104, "WORK PERMIT / PERMIS DE TRAVAIL", 15, "bold", family="helvetica", align="center")
    paper.y = 112
    pairs(paper, (("UCI / IUC:", letters.uci(case)), ("APPLICATION / DEMANDE:", permit.application_number)), 350, 110)

    def bar(title: str) -> None:
        paper.gap(12)
        paper.box(42, paper.y, paper.width - 84, 14, fill="#2f5f96", stroke=None)
        paper.text(48, paper.y + 10.5, title, 8.5, "bold", family="helvetica", color="#ffffff")
        paper.y += 15

    bar("CLIENT INFORMATION / INFORMATION DU CLIENT")
    pairs(
        paper,
        (
            ("Family Name / Nom de famille:", person.family_name.upper()),
            ("Given Name(s) / Prénom(s):", person.given_names.upper()),
        ),
        48,
        130,
    )
    top = paper.y
    pairs(paper, (("Date of Birth / Date de naissance:", dates.slashes(person.born)), ("Sex / Sexe:", person.sex)), 48, 130)
    paper.y = top
    pairs(
        paper,
        (("Country of Birth / Pays de naissance:", person.country.en), ("Citizenship / Citoyenneté:", person.country.en)),
        318,
        140,
    )
    pairs(paper, (("Travel Doc No. / N° doc. de voyage:", case.passport.number),), 48, 130)
    bar("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE")
    top = paper.y
    pairs(
        paper,
        (
            ("Date Issued / Délivré le:", dates.slashes(permit.issued)),
            ("Expiry Date / Date d'expiration:", dates.slashes(permit.expires)),
        ),
        48,
        130,
    )
    paper.y = top
    pairs(
        paper,
        (("Case Type / Genre de cas:", permit.case_type), ("In Force From / En vigueur le:", dates.slashes(permit.issued))),
        318,
        140,
    )
    pairs(
        paper,
        (("Employer / Employeur:", permit.employer.upper()), ("Occupation / Profession:", permit.occupation.upper())),
        48,
        130,
    )
    bar("CONDITIONS")
    paper.gap(6)
    for words in (
        "1. NOT AUTHORIZED TO WORK IN ANY OCCUPATION OTHER THAN STATED",
        f"2. MUST LEAVE CANADA BY {dates.slashes(permit.expires)}",
        "3. NOT AUTHORIZED TO ATTEND ANY EDUCATIONAL INSTITUTION",
    ):
        paper.line(words, 9, x=48)
    bar("REMARKS / OBSERVATIONS")
    paper.gap(6)
    paper.line(permit.remarks, 9.5, x=48)
    paper.gap(40)
    draw.signature(paper, 60, paper.y, rng, 90)
    paper.text(48, paper.y + 14, "Issuing officer / Agent émetteur", 7, family="helvetica")
    paper.text(
        paper.width / 2,
        720,
        "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE",
        9,
        "bold",
        family="helvetica",
        align="center",
    )
    paper.text(42, 752, "IMM 1442 B (02-2019)", 7, family="helvetica")
    draw.canada_wordmark(paper, 752)
    return permit_truth(case)


@layout("work_permit", language="en")
def boxed_permit_of_the_new_design(paper: Paper, case: Case, rng: Random) -> Fields:
    """The new design: cells with a two-line caption, the portrait at the left, the number set apart by spaces."""
    person, permit = case.person, case.permit
    marks.security(paper, "#fbf6f4", "#ecd3cd", 3, lines=30)
    paper.margin, paper.family, paper.points = 40, "sans", 10
    draw.leaf(paper, paper.width / 2, 420, 150, "#f6e6e2")
    draw.government_canada(paper, 48, department=None)
    paper.text(40, 100, "Work Permit", 19, "bold")
    paper.text(40, 118, "Permis de travail", 14, color="#555555")
    paper.text(572, 92, "Document No. / N° du document", 7.5, align="right")
    paper.text(572, 108, marks.spaced_number(permit.document_number), 14, "bold", family="mono", align="right")
    paper.picture(draw.portrait(rng), 40, 134, 106, 136)
    paper.y = 134
    paper.above(
        (
            ("Family name / Nom de famille", person.family_name.upper()),
            ("Given name(s) / Prénom(s)", person.given_names.upper()),
            ("Date of birth / Date de naissance", dates.slashes(person.born)),
            ("Sex / Sexe", person.sex),
            ("Citizenship / Citoyenneté", person.country.alpha3),
            ("Country of birth / Pays de naissance", person.country.alpha3),
            ("UCI / IUC", letters.uci(case)),
            ("Application no. / N° de la demande", permit.application_number),
        ),
        x=156,
        height=34,
        label_points=6.8,
        value_style="bold",
    )
    paper.gap(14)
    paper.above(
        (
            ("Date issued / Date de délivrance", dates.slashes(permit.issued)),
            ("Expiry date / Date d'expiration", dates.slashes(permit.expires)),
            ("Travel document no. / N° du document de voyage", case.passport.number),
            ("Case type / Genre de cas", permit.case_type),
            ("LMIA/LMO no. / N° d'EIMT", case.work.offer_number),
            ("Employment location / Lieu de l'emploi", case.work.city),
        ),
        columns=3,
        height=36,
        label_points=6.8,
        value_style="bold",
    )
    paper.gap(10)
    for title, words in (
        ("Employer / Employeur", permit.employer),
        ("Occupation / Profession", permit.occupation),
        ("Conditions", "Unless authorized, prohibited from attending any educational institution or taking any academic course."),
        ("Remarks / Observations", permit.remarks),
    ):
        paper.line(title, 8, "bold", color="#8c2b2b")
        paper.para(words, 10)
    paper.gap(14)
    paper.picture(draw.symbol(f"{permit.document_number}|{rng.getrandbits(64):x}"), 40, paper.y, 170, 50)
    draw.signature(paper, 380, paper.y + 30, rng)
    paper.text(372, paper.y + 48, "Officer's signature / Signature de l'agent", 7)
    paper.text(306, 735, "This does not authorize re-entry  •  Ceci n'autorise pas la rentrée", 8.5, "bold", align="center")
    paper.text(40, 758, "IMM 1442 B (11-2021)", 7)
    return permit_truth(case)


@layout("work_permit", language="fr")
def permis_ouvert_en_deux_colonnes(paper: Paper, case: Case, rng: Random) -> Fields:
    """An open permit in French first: two columns, each value below its label, a red stamp of the port of entry."""
    person, permit = case.person, case.permit
    marks.security(paper, "#f8f8ee", "#d9dcae", 12, lines=22)
    paper.margin, paper.family, paper.points = 50, "courier", 10.5
    draw.government_canada(
        paper, 52, department=("Immigration, Réfugiés\net Citoyenneté Canada", "Immigration, Refugees\nand Citizenship Canada")
    )
    paper.text(562, 60, permit.document_number, 15, "bold", color="#a01818", align="right")
    paper.text(306, 108, "PERMIS DE TRAVAIL / WORK PERMIT", 14, "bold", family="sans", align="center")

    def column(x: float, rows: tuple[tuple[str, str], ...]) -> None:
        paper.y = 132
        for label, value in rows:
            paper.text(x, paper.y, label, 6.8, "bold", family="sans", color="#555533")
            paper.text(x, paper.y + 13, value, paper.fitted(value, 250, 10.5))
            paper.y += 30

    column(50, (
        ("NOM DE FAMILLE / FAMILY NAME", person.family_name.upper()),
        ("PRÉNOM(S) / GIVEN NAME(S)", person.given_names.upper()),
        ("DATE DE NAISSANCE / DATE OF BIRTH", dates.slashes(person.born)),
        ("SEXE / SEX", person.sex),
        ("PAYS DE NAISSANCE / COUNTRY OF BIRTH", person.country.fr),
        ("CITOYENNETÉ / CITIZENSHIP", person.country.fr),
        ("N° DU DOCUMENT DE VOYAGE / TRAVEL DOC NO.", case.passport.number),
    ))  # fmt: skip
    column(330, (
        ("IUC / UCI", letters.uci(case)),
        ("N° DE LA DEMANDE / APPLICATION NO.", permit.application_number),
        ("DATE DE DÉLIVRANCE / DATE ISSUED", dates.slashes(permit.issued)),
        ("DATE D'EXPIRATION / EXPIRY DATE", dates.slashes(permit.expires)),
        ("GENRE DE CAS / CASE TYPE", permit.case_type),
        ("EMPLOYEUR / EMPLOYER", "OUVERT / OPEN"),
        ("PROFESSION / OCCUPATION", "OUVERTE / OPEN"),
    ))  # fmt: skip
    paper.gap(14)
    paper.rule(paper.y)
    paper.gap(6)
    paper.line("CONDITIONS", 7.5, "bold")
    paper.line(f"DOIT QUITTER LE CANADA AU PLUS TARD LE {dates.slashes(permit.expires)}", 9.5)
    paper.line("PEUT TRAVAILLER POUR TOUT EMPLOYEUR SAUF EXCEPTIONS PRÉVUES AU RÈGLEMENT", 9.5)
    paper.gap(8)
    paper.rule(paper.y)
    paper.gap(6)
    paper.line("OBSERVATIONS / REMARKS", 7.5, "bold")
    paper.line(permit.remarks, 9.5)
    draw.box_stamp(paper, 360, 620, ("ASFC / CBSA", dates.short_en(permit.issued), "PIERRE E. TRUDEAU"), angle=8)
    paper.text(50, 700, "CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY", 8.5, "bold", family="sans")
    paper.text(50, 752, "IMM 1442 B (06-2018) - COPIE DU CLIENT / CLIENT'S COPY", 7, family="sans")
    draw.canada_wordmark(paper, 752)
    return permit_truth(case)


@layout("study_permit", language="en")
def study_permit_listed(paper: Paper, case: Case, rng: Random) -> Fields:
    """A study permit: plain list with dotted rules, the school, conditions, remarks."""
    number = STUDY_NUMBER + case.permit.application_number[1:]
    remarks = "MAY WORK 20 HRS/WK OFF CAMPUS OR FULL TIME DURING REGULAR BREAKS"
    case = case.changed(permit__application_number=number, permit__case_type="51")
    person, permit = case.person, case.permit
    marks.security(paper, "#f3faf5", "#bfe0cb", 5, lines=28)
    paper.margin, paper.family, paper.points = 54, "free-mono", 10
    draw.government_canada(paper, 50)
    draw.barcode(paper, 400, 76, permit.document_number, 150, 22)
    paper.text(54, 104, "STUDY PERMIT", 15, "bold", family="helvetica")
    paper.text(54, 120, "PERMIS D'ÉTUDES", 12, family="helvetica")
    paper.y = 134
    for label, value in (
        ("UCI / IUC", letters.uci(case)),
        ("Application No. / N° de la demande", permit.application_number),
        ("Family Name / Nom de famille", person.family_name.upper()),
        ("Given Name(s) / Prénom(s)", person.given_names.upper()),
        ("Date of Birth / Date de naissance", dates.slashes(person.born)),
        ("Sex / Sexe", person.sex),
        ("Country of Citizenship / Pays de citoyenneté", person.country.en),
        ("Travel Doc No. / N° du document de voyage", case.passport.number),
        ("Date Issued / Date de délivrance", dates.slashes(permit.issued)),
        ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)),
        ("Case Type / Genre de cas", permit.case_type),
        ("Institution / Établissement", "RED RIVER COLLEGE OF APPLIED ARTS"),
        ("Level of Study / Niveau d'études", "COLLEGE - DIPLOMA"),
    ):
        paper.y += 20
        paper.text(54, paper.y, label, 7.5, family="helvetica")
        paper.text(250, paper.y, value, paper.fitted(value, 300, 10.5, "bold"), "bold")
        paper.rule(paper.y + 4, 54, 558, color="#a8cdb5", weight=0.4)
    paper.gap(18)
    paper.line("Conditions:", 8, "bold")
    paper.line(f"MUST LEAVE CANADA BY {dates.slashes(permit.expires)}", 9)
    paper.gap(8)
    paper.line("Remarks / Observations:", 8, "bold")
    paper.line(remarks, 9)
    paper.text(54, 720, "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE", 8.5, "bold", family="helvetica")
    paper.text(54, 752, "IMM 1442 B (02-2019)", 7, family="helvetica")
    return permit_truth(case, remarks=remarks)


@layout("visitor_record", language="fr")
def fiche_du_visiteur_encadree(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visitor record, French first: one framed table of three columns."""
    case = case.changed(permit__application_number=VISITOR_NUMBER + case.permit.application_number[1:], permit__case_type="10")
    person, permit = case.person, case.permit
    remarks = "PROLONGATION DU SÉJOUR ACCORDÉE"
    marks.security(paper, "#fdf9ee", "#eadbae", 8, lines=24)
    paper.margin, paper.family, paper.points = 46, "courier", 10
    draw.government_canada(
        paper, 50, department=("Immigration, Réfugiés\net Citoyenneté Canada", "Immigration, Refugees\nand Citizenship Canada")
    )
    paper.gap(14)
    paper.line("FICHE DU VISITEUR / VISITOR RECORD", 14, "bold", align="center")
    paper.gap(10)
    paper.above(
        (
            ("N° du document / Document No.", marks.spaced_number(permit.document_number)),
            ("IUC / UCI", letters.uci(case)),
            ("Demande / Application", permit.application_number),
            ("Nom de famille / Family Name", person.family_name.upper()),
            ("Prénom(s) / Given Name(s)", person.given_names.upper()),
            ("Sexe / Sex", person.sex),
            ("Date de naissance / Date of Birth", dates.slashes(person.born)),
            ("Pays de naissance / Country of Birth", person.country.fr),
            ("Citoyenneté / Citizenship", person.country.fr),
            ("Document de voyage / Travel Doc No.", case.passport.number),
            ("Date de délivrance / Date Issued", dates.slashes(permit.issued)),
            ("Date d'expiration / Expiry Date", dates.slashes(permit.expires)),
            ("Genre de cas / Case Type", permit.case_type),
            ("Entrée initiale / Original Entry", dates.slashes(permit.issued.replace(year=permit.issued.year - 1, day=15))),
            ("Lieu / Place", "HALIFAX"),
        ),
        columns=3,
        height=40,
        label_points=7,
    )
    paper.gap(12)
    paper.line("CONDITIONS :", 8.5, "bold")
    paper.line("NE PEUT OCCUPER UN EMPLOI AU CANADA SANS AUTORISATION.", 9)
    paper.line(f"DOIT QUITTER LE CANADA LE {dates.slashes(permit.expires)} AU PLUS TARD.", 9)
    paper.gap(10)
    paper.line("OBSERVATIONS / REMARKS :", 8.5, "bold")
    paper.line(remarks, 9)
    paper.gap(30)
    draw.signature(paper, 60, paper.y + 6, rng)
    paper.text(46, paper.y + 24, "Agent / Officer", 7.5)
    paper.text(46, 752, "IMM 1442 B (02-2019)   CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY", 7)
    return permit_truth(case, remarks=remarks)
