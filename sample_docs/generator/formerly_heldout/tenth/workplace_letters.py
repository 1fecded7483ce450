"""Offers of employment: the employer's portal, a letter in French, a message passed on."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, fr
from sample_docs.generator.formerly_heldout.tenth.desk import (
    JOBS_FR,
    browser,
    dollars,
    neighbours,
    number,
    pairs,
    piastres,
    said,
    shift,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def offered(case: Case, number: str) -> Fields:
    """What these papers say."""
    work = case.work
    return said(number=number, name=case.person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC")


@layout("offer_of_employment", language="en")
def employer_portal_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's summary as a browser prints it: tabs, status, then sections of labels flush right."""
    who, work = case.person, case.work
    contact = neighbours(rng, 1)[0]
    paper.family, paper.margin = "dejavu-condensed", 42
    browser(paper, "Employer Portal – Submission summary", "https://portal-portail.apps.cic.gc.example/empl/offer/summary", f"{work.dated:%Y-%m-%d}, 14:07")  # fmt: skip
    paper.y = 40
    draw.government_canada(paper, 54)
    paper.text(570, 54, "Employer Portal", 13, "bold", align="right")
    paper.text(
        42, 92, "Home    |    Offers of employment    |    Payments    |    Company profile    |    Log out", 8, color="#284162"
    )
    paper.rule(98, 42, 570)
    paper.y = 104
    paper.heading("Offer of employment – submission summary", 14)
    paper.para("Your offer of employment has been submitted. Give the offer number to the temporary worker, who must enter it on the work permit application. Do not pay again.", 8.5)  # fmt: skip
    for title, rows in (
        ("Submission", [("Offer of employment number", work.offer_number), ("Status", "Submitted – compliance fee paid"), ("Submitted on", en(work.dated)), ("Employer ID", f"EID-{number(rng, 6)}"), ("Payment receipt", number(rng, 9)), ("Amount", "CAD 230.00")]),
        ("Employer", [("Legal name", work.employer), ("CRA business number", number(rng, 9)), ("Head office", "2200, boul. Industriel, Laval QC  H7S 1P7"), ("Contact person", f"{contact}, Human Resources"), ("Year business started", "2004")]),
        ("Foreign national", [("Name of foreign national", who.full_name), ("Date of birth", f"{who.born:%Y-%m-%d}"), ("Citizenship", who.country.en)]),
        ("Job details", [("Job title", work.title), ("NOC", number(rng, 5)), ("Physical work location", f"{work.city}, Quebec"), ("Start date", en(shift(work.dated, 75))), ("End date", en(shift(work.dated, 805))), ("Hours per week", "37.5"), ("Wage", f"CAD {rng.randint(23, 44)}.50 per hour"), ("LMIA exemption", "A73 – R205(a)")]),
    ):  # fmt: skip
        paper.line(title, 10.5, "bold")
        pairs(paper, rows, x=60, value_x=250)
    paper.text(42, paper.height - 40, f"Date modified: {work.dated.year - 1}-11-30", 7)
    return offered(case, work.offer_number)


@layout("offer_of_employment", language="fr")
def promesse_d_embauche_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of the firm: conditions under bullets, reply expected by a later day, accepted below by the worker."""
    who, work = case.person, case.work
    boss = neighbours(rng, 1)[0]
    year = rng.randint(39, 88) * 1000
    paper.family, paper.points = "serif", 11
    paper.line(work.employer, 16, "bold", color="#6b2330")
    paper.line(f"318, rue de l'Industrie, {work.city} (Québec)   ·   450 555-0122   ·   NEQ 11{number(rng, 8)}", 8.5)
    paper.rule(paper.y + 6)
    paper.gap(22)
    paper.line(f"{work.city}, le {fr(work.dated)}")
    paper.gap(12)
    paper.lines([who.full_name, who.email])
    paper.gap(12)
    paper.line(f"Objet : Promesse d'embauche – {JOBS_FR[work.title]}", 11, "bold")
    paper.line(f"N/réf. : offre d'emploi {work.offer_number} (portail des employeurs d'IRCC)", 10)
    paper.gap(12)
    paper.paras(
        [
            "Bonjour,",
            "À la suite de nos deux entrevues, nous avons le plaisir de vous confirmer notre intention de vous embaucher aux conditions suivantes :",
        ]
    )
    for words in (
        f"poste : {JOBS_FR[work.title]}, à temps plein (40 heures par semaine);",
        f"lieu de travail : notre établissement de {work.city}, au Québec;",
        f"salaire annuel : {piastres(year)}, soit {piastres(year / 26)} aux deux semaines; prime de nuit de {piastres(1.75)} l'heure;",
        f"entrée en fonction : le {fr(shift(work.dated, 90))} ou dès l'obtention du permis de travail;",
        "durée : deux ans, renouvelable; période d'essai de trois mois.",
    ):
        paper.para(f"–  {words}", x=80, gap=3)
    paper.gap(6)
    paper.paras(
        [
            f"Cette promesse devient caduque si nous n'avons pas reçu votre réponse avant le {fr(shift(work.dated, 15))}.",
            "Au plaisir de vous compter parmi nous,",
        ]
    )
    draw.signature(paper, 64, paper.y + 26, rng)
    paper.gap(36)
    paper.lines([boss, "Directrice des opérations"])
    paper.gap(16)
    paper.box(60, paper.y, 492, 64)
    paper.text(70, paper.y + 16, "Acceptation (à retourner signée)", 9.5, "bold")
    paper.text(70, paper.y + 46, "Signature : ______________________     Date : ______________", 10)
    return offered(case, work.offer_number)


@layout("offer_of_employment", language="en", size="a4")
def contract_schedule_bilingual(paper: Paper, case: Case, rng: Random) -> Fields:
    """A contract whose particulars stand in a schedule, labels in two languages; signed by both on the same day."""
    who, work = case.person, case.work
    agent, witness = neighbours(rng, 2)
    paper.family, paper.margin = "helvetica", 50
    paper.line("EMPLOYMENT CONTRACT  /  CONTRAT DE TRAVAIL", 15, "bold", align="center")
    paper.line(
        "between a Quebec employer and a foreign worker  –  entre un employeur québécois et un travailleur étranger",
        8.5,
        align="center",
    )
    paper.gap(12)
    paper.para(f"1.  {work.employer} (the Employer, represented by {agent}) hires {who.full_name} (the Worker), who accepts, on the terms of the schedule below. The Worker's family is not a party to this contract.", 10)  # fmt: skip
    paper.para("2.  The Employer pays the round trip, provides the CNESST coverage, and recovers no recruitment fee.", 10)
    paper.gap(6)
    wage = rng.randint(20, 38) + 0.25
    paper.table(
        [
            ["Schedule / Annexe", ""],
            ["Offer of employment No. / N° de l'offre d'emploi", work.offer_number],
            ["Occupation / Profession", work.title],
            ["Workplace / Lieu de travail", f"{work.city} QC"],
            ["First day of work / Premier jour de travail", f"{shift(work.dated, 60):%Y-%m-%d}"],
            ["Last day of work / Dernier jour de travail", f"{shift(work.dated, 789):%Y-%m-%d}"],
            ["Hourly wage / Salaire horaire", dollars(wage)],
            ["Weekly gross for 40 h / Brut hebdomadaire", dollars(wage * 40)],
            ["Overtime / Heures supplémentaires", dollars(wage * 1.5)],
            ["Lodging withheld / Logement retenu", dollars(30)],
        ],
        [270, 225],
        height=22,
        points=9.5,
    )
    paper.gap(14)
    paper.para("3.  Either party may end this contract by two weeks' notice. The laws of Quebec apply.", 10)
    paper.line(f"Signed in duplicate on / Signé en double le : {work.dated:%Y-%m-%d}", 10, "bold")
    paper.gap(30)
    for x, name, role in ((50.0, agent, "for the Employer / pour l'employeur"), (220.0, who.full_name, "the Worker / le travailleur"), (390.0, witness, "witness / témoin")):  # fmt: skip
        draw.signature(paper, x + 8, paper.y, rng, 90)
        paper.rule(paper.y + 6, x, x + 155)
        paper.text(x, paper.y + 18, name, paper.fitted(name, 155, 10))
        paper.text(x, paper.y + 29, role, 8, "italic")
    return offered(case, work.offer_number)
