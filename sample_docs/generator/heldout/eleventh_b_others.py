"""Papers that belong to no type: police, pay, tax slips, school, insurance, references, support."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import dollars, dollars_fr, kin, two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout


@layout("other", language="fr", set="heldout", size="a4", native=True)
def extrait_de_casier_judiciaire(paper: Paper, case: Case, rng: Random) -> Fields:
    """A police record extract: nothing recorded."""
    person = case.person
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 70
    draw.frame(paper, "#444444", 30)
    paper.y = 70
    paper.line("MINISTÈRE DE LA JUSTICE", 12, "bold", align="center")
    paper.line(f"Tribunal de première instance de {person.birth_city}", 10.5, align="center")
    paper.gap(20)
    paper.line("EXTRAIT DU CASIER JUDICIAIRE – BULLETIN N° 3", 14, "bold", align="center")
    paper.gap(16)
    paper.beside([("Nom", person.family_name), ("Prénoms", person.given_names), ("Date et lieu de naissance", f"{dates.fr(person.born)}, {person.birth_city}"), ("Nationalité", person.country.fr)], label_width=170)  # fmt: skip
    paper.gap(24)
    paper.table(
        [("Date", "Cour ou tribunal", "Nature du crime ou du délit", "Peine"), ("", "", "NÉANT", ""), ("", "", "", "")],
        [70, 130, 165, 90],
        height=26,
    )
    paper.gap(18)
    paper.para(f"Délivré le {dates.fr(case.signed - dt.timedelta(days=44))}. Valable trois mois.")
    paper.line("Le greffier en chef", x=330)
    draw.signature(paper, 330, paper.y + 36, rng)
    draw.round_stamp(paper, 180, paper.y + 40, "GREFFE DU TRIBUNAL", "CASIER", radius=40, color="#3a2f7a")
    return {}


@layout("other", language="en", set="heldout")
def criminal_record_check(paper: Paper, case: Case, rng: Random) -> Fields:
    """A police service's answer to a fingerprint search."""
    paper.family, paper.points, paper.margin = "helvetica", 10, 60
    paper.text(60, 56, "CERTIFIED CRIMINAL RECORD CHECK", 15, "bold")
    paper.text(60, 72, "Canadian Criminal Real Time Identification Services", 9)
    paper.y = 96
    paper.above([("Subject", case.person.listed_name), ("Date of birth", case.person.born.isoformat()), ("Fingerprint control no.", f"CCRTIS-{rng.randint(100000, 999999)}"), ("Date of search", (case.signed - dt.timedelta(days=30)).isoformat())], height=34)  # fmt: skip
    paper.gap(20)
    paper.para(
        "A search of the National Repository of Criminal Records based on the fingerprints submitted could not be associated with any existing criminal record information."
    )
    paper.para(
        "This result certifies the search on the date above only. Purpose: visa or permit. The check does not include vulnerable sector or local police records."
    )
    draw.signature(paper, 70, paper.y + 40, rng)
    paper.gap(56)
    paper.line("Director General")
    draw.box_stamp(paper, 360, paper.y - 36, ("ORIGINAL ON FILE", "NO RECORD FOUND"), color="#2a3f9e")
    return {}


@layout("other", language="en", set="heldout")
def biweekly_pay_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A pay stub with year-to-date columns."""
    paper.family, paper.points, paper.margin = "mono", 8.5, 44
    end = case.home.billed
    paper.y = 40
    paper.line(case.permit.employer.upper(), 12, "bold")
    paper.line("STATEMENT OF EARNINGS AND DEDUCTIONS", 9.5)
    paper.gap(8)
    paper.above([("EMPLOYEE", case.person.full_name), ("EMPLOYEE NO.", f"{rng.randint(1000, 9999)}"), ("PERIOD ENDING", end.isoformat()), ("PAY DATE", (end + dt.timedelta(days=5)).isoformat()), ("JOB", case.permit.occupation), ("PAY METHOD", "DIRECT DEPOSIT ***88")], columns=3, height=32)  # fmt: skip
    rate, gross = 28.75, 28.75 * 75
    paper.gap(10)
    paper.table(
        [("EARNINGS", "HOURS", "RATE", "CURRENT", "YTD"), ("Regular", "75.00", f"{rate:.2f}", f"{gross:,.2f}", f"{gross * 9:,.2f}"), ("Vacation pay", "", "", f"{gross * 0.04:,.2f}", f"{gross * 0.36:,.2f}"), ("GROSS", "", "", f"{gross * 1.04:,.2f}", f"{gross * 9.36:,.2f}"), ("Income tax", "", "", f"{gross * 0.15:,.2f}", f"{gross * 1.35:,.2f}"), ("CPP", "", "", f"{gross * 0.055:,.2f}", f"{gross * 0.5:,.2f}"), ("EI", "", "", f"{gross * 0.016:,.2f}", f"{gross * 0.15:,.2f}"), ("NET PAY", "", "", f"{gross * 0.82:,.2f}", f"{gross * 7.36:,.2f}")],
        [190, 70, 70, 95, 99], right=(1, 2, 3, 4),
    )  # fmt: skip
    paper.gap(30)
    paper.lines([case.person.full_name, *two_lines(case.home.address)], 9)
    paper.gap(16)
    paper.line("NON-NEGOTIABLE - NOT A CHEQUE", 10, "bold")
    return {}


@layout("other", language="fr", set="heldout")
def attestation_d_inscription(paper: Paper, case: Case, rng: Random) -> Fields:
    """A school board attests that a child of the applicant is enrolled."""
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10.5, 64
    child = latin1(kin(case.person, rng, case.person.country.women))
    day = case.signed - dt.timedelta(days=15)
    paper.text(64, 56, "Centre de services scolaire des Hauts-Bois", 14, "bold", color="#5a2d6b")
    paper.text(64, 70, "École primaire du Grand-Pin – secrétariat", 9.5)
    paper.y = 100
    paper.line("ATTESTATION DE FRÉQUENTATION SCOLAIRE", 14, "bold")
    paper.gap(10)
    paper.paras(
        (
            f"Nous attestons que l'élève {child} {case.person.family_name}, né(e) le {dates.fr(dt.date(day.year - 8, 4, 17))}, est inscrit(e) en deuxième année du primaire pour l'année scolaire {day.year}-{day.year + 1}.",
            f"Parents ou tuteurs au dossier : {case.person.full_name} et {case.spouse.full_name}.",
            "L'élève reçoit des services de soutien à l'apprentissage du français. Les frais de scolarité ne sont pas exigés.",
            f"Cette attestation est remise le {dates.fr(day)} à la demande des parents.",
        )
    )
    draw.signature(paper, 70, paper.y + 34, rng)
    paper.gap(48)
    paper.lines(["Manon Pruneau, secrétaire d'école", "819 555-0160, poste 12"])
    return {}


@layout("other", language="en", set="heldout")
def travel_insurance_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of visitor's health insurance."""
    start = case.submitted
    paper.family, paper.points, paper.margin = "sans", 9.5, 50
    paper.box(0, 0, paper.width, 54, fill="#134e5e", stroke=None)
    paper.text(50, 35, "Harrowgate Insurance – Confirmation of coverage", 15, "bold", color="#ffffff")
    paper.y = 76
    paper.above([("Insured", case.person.full_name), ("Date of birth", dates.en(case.person.born)), ("Policy number", f"HV{rng.randint(1000000, 9999999)}"), ("Plan", "Visitors to Canada – Essential"), ("Effective date", dates.en(start)), ("Expiry date", dates.en(start + dt.timedelta(days=364))), ("Sum insured", dollars(100000)), ("Deductible", dollars(250)), ("Premium paid", dollars(rng.randint(700, 1600)))], columns=3, height=34)  # fmt: skip
    paper.gap(16)
    paper.heading("What is covered", 12)
    for words in (
        "Emergency hospital and medical services",
        "Ambulance, up to $5,000",
        "Emergency dental, up to $3,000",
        "Repatriation, up to $10,000",
    ):
        paper.para(f"–  {words}", gap=2)
    paper.gap(10)
    paper.para(
        "Call the assistance centre before any treatment: 1-855-555-0107, at any hour. Pre-existing conditions are excluded unless stable for 120 days."
    )
    paper.para(
        "Broker: Corwin & Daughters Ltd., licence 18-4471. This page is a confirmation and does not change the policy.", 8.5
    )
    return {}


@layout("other", language="fr", set="heldout")
def lettre_de_recommandation_benevole(paper: Paper, case: Case, rng: Random) -> Fields:
    """A community kitchen praises a volunteer: a support letter that proves none of the things asked for."""
    paper.family, paper.points, paper.margin = "serif", 11.5, 72
    person = case.person
    paper.y = 66
    paper.line("La Marmite solidaire", 16, "bold")
    paper.line("cuisine collective et dépannage alimentaire", 10, "italic")
    paper.gap(18)
    paper.line(f"Le {dates.fr(case.signed - dt.timedelta(days=20))}")
    paper.gap(12)
    paper.paras(
        (
            "À qui de droit,",
            f"C'est avec plaisir que j'appuie {person.full_name}, bénévole chez nous tous les samedis depuis deux ans. Toujours à l'heure, de bonne humeur et d'une grande délicatesse avec les personnes que nous servons.",
            "Plus de quatre-vingts familles ont profité de son travail l'hiver dernier. Nos équipes regretteraient de ne plus compter sur cette aide.",
            "Je recommande cette personne sans réserve et reste disponible pour en parler de vive voix.",
        )
    )
    draw.signature(paper, 80, paper.y + 34, rng)
    paper.gap(48)
    paper.lines(["Sœur Bénédicte Rousseau-Hamel", "coordonnatrice"])
    return {}


@layout("other", language="fr", set="heldout")
def feuillet_t4(paper: Paper, case: Case, rng: Random) -> Fields:
    """A T4 slip with its numbered boxes: income, not an assessment."""
    paper.family, paper.points, paper.margin = "narrow", 10, 46
    year, income = case.home.tax_year, rng.randint(24000, 61000)
    paper.box(46, 46, 520, 300)
    paper.text(56, 74, "T4", 24, "bold")
    paper.text(96, 60, "État de la rémunération payée", 11, "bold")
    paper.text(96, 72, "Statement of Remuneration Paid", 9)
    paper.text(556, 66, f"Année / Year  {year}", 12, "bold", align="right")
    paper.text(56, 100, "Nom de l'employeur – Employer's name", 7.5)
    paper.text(56, 114, case.permit.employer, 10.5)
    paper.text(56, 230, "Nom et adresse de l'employé – Employee's name and address", 7.5)
    for number, words in enumerate((case.person.full_name, *two_lines(case.home.address))):
        paper.text(56, 246 + number * 14, words, 10.5)
    paper.y = 90
    paper.above(
        [("14  Revenus d'emploi", dollars_fr(income)), ("22  Impôt retenu", dollars_fr(income * 0.16)), ("16  Cotisations au RPC", dollars_fr(income * 0.052)), ("18  Cotisations à l'AE", dollars_fr(income * 0.0163)), ("24  Gains assurables d'AE", dollars_fr(income)), ("26  Gains ouvrant droit à pension", dollars_fr(income)), ("10  Province d'emploi", case.home.address.province), ("12  N° d'assurance sociale", f"9** *** {rng.randint(100, 999)}")],
        columns=2, x=300, width=258, height=32,
    )  # fmt: skip
    paper.text(56, 336, "Feuillet 2 – à joindre à votre déclaration. Voir la politique de confidentialité au verso.", 7.5)
    return {}
