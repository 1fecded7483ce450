"""Work permits: security paper of two designs, the older IMM 1102, a file with remarks that run over lines."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import foot, grouped, later, said, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

NO_ENTRY = "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE"
LETTERS = {"work_permit": "W", "study_permit": "S", "visitor_record": "V"}
CODES = {"study_permit": "40", "visitor_record": "10"}


def application(kind: str, case: Case) -> str:
    """The application number, with the letter of its kind."""
    return LETTERS[kind] + case.permit.application_number[1:]


def code(kind: str, case: Case) -> str:
    """The case type of the permit, or that of its kind."""
    return CODES.get(kind, case.permit.case_type)


def truth(kind: str, case: Case, *, upper: bool = True, remarks: str = "", coded: bool = True, linked: bool = True) -> Fields:
    person, permit = case.person, case.permit
    return said(
        document_number=permit.document_number,
        family_name=person.family_name.upper() if upper else person.family_name,
        given_names=person.given_names.upper() if upper else person.given_names,
        date_of_birth=person.born.isoformat(),
        uci=case.uci,
        application_number=application(kind, case) if linked else "",
        issue_date=permit.issued.isoformat(),
        expiry_date=permit.expires.isoformat(),
        travel_document_number=case.passport.number,
        case_type=code(kind, case) if coded else "",
        remarks=remarks,
    )


@layout("work_permit", language="en", set="heldout")
def green_security_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The design until 2022: number in red at the top, two blocks of bilingual labels with their values at a tab, entry stamp."""
    paper.margin, paper.family, paper.points = 42, "narrow", 10
    person, permit = case.person, case.permit
    draw.tint(paper, "#f0f6ef")
    draw.guilloche(paper, rng, "#bcd6bd", lines=34)
    draw.government_canada(paper, 44, department=("Immigration, Refugees\nand Citizenship Canada", "Immigration, Réfugiés\net Citoyenneté Canada"))  # fmt: skip
    paper.text(paper.width - 42, 46, grouped(permit.document_number, 1, 3, 3), 16, "bold", family="courier", color="#b5121b", align="right")  # fmt: skip
    paper.y = 76
    paper.line("WORK PERMIT / PERMIS DE TRAVAIL", 14, "bold", align="center")
    draw.barcode(paper, 42, 104, permit.document_number, 150, 22)
    paper.y = 98
    paper.beside([("UCI / IUC", uci(case)), ("APPLICATION NO. / N° DE LA DEMANDE", application("work_permit", case))], x=300, label_width=165, colon=":")  # fmt: skip
    paper.y = 150
    paper.line("CLIENT INFORMATION / INFORMATION DU CLIENT", 9.5, "bold")
    paper.rule(paper.y + 3)
    paper.gap(4)
    sex = {"M": "MALE / HOMME", "F": "FEMALE / FEMME"}.get(person.sex, "X")
    paper.beside([("FAMILY NAME / NOM DE FAMILLE", person.family_name.upper()), ("GIVEN NAME(S) / PRÉNOM(S)", person.given_names.upper()), ("DATE OF BIRTH / DATE DE NAISSANCE", dates.slashes(person.born)), ("SEX / SEXE", sex), ("COUNTRY OF BIRTH / PAYS DE NAISSANCE", person.country.en.upper()), ("COUNTRY OF CITIZENSHIP / PAYS DE CITOYENNETÉ", person.country.en.upper()), ("TRAVEL DOC NO. / N° DU DOCUMENT DE VOYAGE", case.passport.number)], label_width=240, colon=":")  # fmt: skip
    paper.gap(12)
    paper.line("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE", 9.5, "bold")
    paper.rule(paper.y + 3)
    paper.gap(4)
    paper.beside([("DATE ISSUED / DATE DE DÉLIVRANCE", dates.slashes(permit.issued)), ("EXPIRY DATE / DATE D'EXPIRATION", dates.slashes(permit.expires)), ("CASE TYPE / GENRE DE CAS", permit.case_type), ("LMIA/LMO NO. / N° D'EIMT", ""), ("EMPLOYER / EMPLOYEUR", permit.employer.upper()), ("EMPLOYMENT LOCATION / LIEU DE L'EMPLOI", f"{case.home.address.city.upper()} {case.home.address.province}"), ("OCCUPATION / PROFESSION", permit.occupation.upper())], label_width=240, colon=":")  # fmt: skip
    paper.gap(12)
    paper.line("CONDITIONS:", 9.5, "bold")
    for number, words in enumerate(("NOT VALID FOR EMPLOYMENT IN BUSINESSES RELATED TO THE SEX TRADE SUCH AS STRIP CLUBS, MASSAGE PARLOURS OR ESCORT SERVICES.", "UNLESS AUTHORIZED, PROHIBITED FROM ATTENDING ANY EDUCATIONAL INSTITUTION.", f"MUST LEAVE CANADA BY {dates.slashes(permit.expires)}."), start=1):  # fmt: skip
        paper.para(f"{number}. {words}", 8.5, gap=2)
    paper.gap(8)
    paper.line("REMARKS / OBSERVATIONS:", 9.5, "bold")
    paper.para(permit.remarks, 9.5)
    draw.box_stamp(paper, 430, 610, ("IMMIGRATION CANADA", f"{dates.short_en(permit.issued)}", f"PORT {rng.randint(1000, 4999)}"), color="#274a8f")  # fmt: skip
    paper.text(paper.width / 2, paper.height - 50, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (01-2018)", wordmark=True)
    return truth("work_permit", case, remarks=permit.remarks)


@layout("work_permit", language="fr", set="heldout")
def boxed_new_design(paper: Paper, case: Case, rng: Random) -> Fields:
    """The design since 2022 as served in French: boxes, French before English, the number in a band across the sheet."""
    paper.margin, paper.family, paper.points = 38, "sans", 10
    person, permit = case.person, case.permit
    draw.tint(paper, "#f3f1f7")
    draw.guilloche(paper, rng, "#d2cbe2", lines=18)
    draw.government_canada(paper, 42)
    paper.y = 72
    paper.box(38, paper.y, paper.width - 76, 34, fill="#5b4a86", stroke=None)
    paper.text(48, paper.y + 22, "PERMIS DE TRAVAIL / WORK PERMIT", 13, "bold", color="#ffffff")
    paper.text(paper.width - 48, paper.y + 22, permit.document_number, 14, "bold", color="#ffffff", align="right")
    paper.y += 40
    paper.text(paper.width - 48, paper.y + 3, "N° du document / Document No.", 6.5, align="right")
    paper.gap(10)
    paper.above([("Nom de famille / Family name", person.family_name.upper()), ("Prénom(s) / Given name(s)", person.given_names.upper())], height=34, value_style="bold")  # fmt: skip
    paper.above([("Date de naissance / Date of birth", dates.slashes(person.born)), ("Sexe / Sex", person.sex), ("Pays de naissance / Country of birth", person.country.fr.upper()), ("Citoyenneté / Citizenship", person.country.fr.upper())], columns=4, height=34)  # fmt: skip
    paper.above([("IUC / UCI", uci(case)), ("Demande / Application", application("work_permit", case)), ("N° du titre de voyage / Travel doc. no.", case.passport.number)], columns=3, height=34)  # fmt: skip
    paper.gap(8)
    paper.above([("Date de délivrance / Date issued", dates.slashes(permit.issued)), ("En vigueur le / In force from", dates.slashes(permit.issued)), ("Date d'expiration / Expiry date", dates.slashes(permit.expires))], columns=3, height=34, value_style="bold")  # fmt: skip
    paper.above([("Genre de cas / Case type", permit.case_type), ("N° d'EIMT / LMIA no.", "S.O./N/A"), ("Frais / Fees", "PAYÉS / PAID"), ("Bureau / Office", str(rng.randint(2000, 9999)))], columns=4, height=34)  # fmt: skip
    paper.above([("Employeur / Employer", "OUVERT / OPEN"), ("Profession / Occupation", "OUVERT / OPEN"), ("Lieu de l'emploi / Location", "QUÉBEC")], columns=3, height=34)  # fmt: skip
    paper.gap(14)
    for title, words in (("CONDITIONS", f"1. DOIT QUITTER LE CANADA AU PLUS TARD LE {dates.slashes(permit.expires)}.  2. IL EST INTERDIT DE FRÉQUENTER UN ÉTABLISSEMENT D'ENSEIGNEMENT SANS AUTORISATION."), ("OBSERVATIONS / REMARKS", permit.remarks)):  # fmt: skip
        paper.line(title, 9, "bold")
        paper.para(words, 9)
    paper.picture(draw.symbol(f"{permit.document_number}|{case.uci}", scale=1), 40, 600, 150, 48)
    paper.text(paper.width / 2, paper.height - 50, "CECI N'AUTORISE PAS LA RENTRÉE / THIS DOES NOT AUTHORIZE RE-ENTRY", 9, "bold", align="center")  # fmt: skip
    foot(paper, "IMM 1442 B (11-2022)", wordmark=True)
    return truth("work_permit", case, remarks=permit.remarks)


@layout("work_permit", language="en", set="heldout")
def older_form_1102(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1102 in typewriter letters: label over value, English to the left of French, a signature of the officer."""
    paper.margin, paper.family, paper.points = 50, "serif", 9
    person, permit = case.person, case.permit
    draw.fold_lines(paper, 2)
    draw.government_canada(paper, 48, department=("Citizenship and\nImmigration Canada", "Citoyenneté et\nImmigration Canada"))
    paper.text(paper.width - 50, 46, permit.document_number, 14, "bold", family="courier", align="right")
    paper.text(paper.width - 50, 57, "Client copy / Copie du client", 7, align="right")
    paper.y = 84
    paper.line("Work Permit", 16, "bold")
    paper.line("Permis de travail", 12, "italic")
    paper.gap(8)
    cells = [
        ("Client ID / ID du client", case.uci), ("Application / Demande", application("work_permit", case)), ("Case type / Genre de cas", permit.case_type),
        ("Surname, family name / Nom de famille", person.family_name.upper()), ("Given names / Prénoms", person.given_names.upper()), ("Sex / Sexe", person.sex),
        ("Date of birth / Date de naissance", dates.slashes(person.born)), ("Citizen of / Citoyenneté", person.country.en.upper()), ("Passport / Passeport", case.passport.number),
        ("Issued on / Délivré le", dates.slashes(permit.issued)), ("Expires on / Expire le", dates.slashes(permit.expires)), ("Issued at / Délivré à", rng.choice(("VEGREVILLE", "EDMONTON", "LANSDOWNE"))),
    ]  # fmt: skip
    paper.family = "free-mono"
    paper.above(cells, columns=3, boxed=False, height=36, label_points=6.5, value_style="bold")
    paper.rule(paper.y + 4)
    paper.gap(14)
    paper.beside([("Employer / Employeur", permit.employer.upper()), ("Occupation / Profession", permit.occupation.upper()), ("Location / Lieu", case.home.address.city.upper())], label_width=170, colon="")  # fmt: skip
    paper.gap(10)
    paper.family = "serif"
    paper.para(f"Conditions: 1. Not authorized to work for any employer other than stated. 2. Must leave Canada by {dates.slashes(permit.expires)}. 3. Must report any change of address within ten days.")  # fmt: skip
    paper.para(f"Remarks / Observations: {permit.remarks}", style="bold")
    paper.gap(26)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 6, 320, 520)
    paper.text(320, paper.y + 15, "Officer / Agent", 7)
    paper.text(50, paper.y + 15, f"Officer no. {rng.randint(1000, 9999)}", 8)
    draw.round_stamp(paper, 250, paper.y + 40, "IMMIGRATION CANADA", dates.short_en(permit.issued), radius=38, color="#6b2a5a")
    paper.text(paper.width / 2, paper.height - 52, NO_ENTRY, 8.5, "bold", align="center")
    foot(paper, "IMM 1102 B (06-2008)", "Void if altered / Nul si modifié")
    return truth("work_permit", case, remarks=permit.remarks)


@layout("work_permit", language="en", set="heldout")
def open_permit_file(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file from the account: value written before its label, two columns, remarks over several lines."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.margin, paper.family, paper.points = 48, "helvetica", 9
    person, permit = case.person, case.permit
    draw.government_canada(paper, 44)
    paper.text(paper.width - 48, 44, "COPY / COPIE", 10, "bold", align="right")
    paper.y = 80
    paper.line("WORK PERMIT (OPEN) – PERMIS DE TRAVAIL (OUVERT)", 13, "bold")
    paper.gap(6)
    top = paper.y
    paper.value_first([("Family Name / Nom de famille:", person.family_name), ("Given Name(s) / Prénom(s):", person.given_names), ("Date of Birth / Date de naissance:", dates.slashes(person.born)), ("Country of Citizenship / Citoyenneté:", person.country.en), ("Travel Doc No. / N° du doc. de voyage:", case.passport.number)])  # fmt: skip
    bottom, paper.y = paper.y, top
    paper.value_first([("Document No. / N° du document:", permit.document_number), ("UCI / IUC:", uci(case)), ("Application / Demande:", application("work_permit", case)), ("Date Issued / Date de délivrance:", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration:", dates.slashes(permit.expires)), ("Case Type / Genre de cas:", permit.case_type)], x=330)  # fmt: skip
    paper.y = max(bottom, paper.y) + 10
    paper.rule(paper.y)
    paper.gap(8)
    remarks = f"{permit.remarks}. OPEN WORK PERMIT. MAY WORK FOR ANY EMPLOYER IN THE PROVINCE OF QUEBEC. SEE R205(A)."
    paper.line("Conditions", style="bold")
    paper.para(f"Must leave Canada by {dates.slashes(permit.expires)}. Not authorized to work in child care, primary or secondary school teaching or health services until a medical examination was passed on or before {dates.slashes(later(permit.issued, 90))}.")  # fmt: skip
    paper.line("Remarks / Observations", style="bold")
    paper.para(remarks)
    paper.gap(10)
    paper.text(paper.width / 2, paper.height - 52, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (04-2024)", wordmark=True)
    return truth("work_permit", case, upper=False, remarks=remarks)
