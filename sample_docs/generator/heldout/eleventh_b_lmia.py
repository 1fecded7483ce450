"""Labour market impact assessments: the letter to the employer, Quebec's joint decision, the employer's web account."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, menu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """The assessment's number, the worker, the day of the paper."""
    return {"number": case.work.lmia_number, "name": case.person.full_name, "date": case.work.dated.isoformat()}


@layout("lmia", language="en", set="heldout")
def positive_decision_with_annex(paper: Paper, case: Case, rng: Random) -> Fields:
    """The department's letter to the employer; the worker is named in the annex on its second page."""
    work, day = case.work, case.work.dated
    paper.margin, paper.points, paper.family = 60, 10.5, "helvetica"
    draw.government_canada(
        paper, 46, department=("Employment and\nSocial Development Canada", "Emploi et\nDéveloppement social Canada")
    )
    paper.text(552, 44, "Protected B", 9, "bold", align="right")
    paper.y = 90
    paper.line(dates.en(day))
    paper.gap(8)
    paper.lines([work.employer, f"4120 rue Principale, {work.city} QC"])
    paper.gap(10)
    paper.value_first([("LMIA number:", work.lmia_number), ("Employer ID:", f"{rng.randint(100000, 999999)}"), ("Stream:", "High-wage")], gap=6)  # fmt: skip
    paper.gap(12)
    paper.paras(
        (
            "Subject: Positive labour market impact assessment",
            f"This is to inform you that Employment and Social Development Canada, jointly with the Government of Quebec, assessed your application received on {dates.en(day - dt.timedelta(days=47))} and issues a positive opinion.",
            f"The foreign national must apply for a work permit before {dates.en(day + dt.timedelta(days=182))}, when this opinion expires. Give a copy of this letter and of its annex to the foreign national.",
            "You must keep all records for six years. You may be selected for an inspection.",
            "If you have questions, call the Employer Contact Centre at 1-800-555-0118 and quote the number above.",
        )
    )  # fmt: skip
    draw.signature(paper, 64, paper.y + 30, rng)
    paper.gap(44)
    paper.lines(["P. Dragomir", "Program Officer, Temporary Foreign Worker Program"], 10)
    paper.footer = lambda number: paper.text(60, 766, f"EMP5626 – page {number} of 2", 7.5)
    paper.new_page()
    paper.line(f"ANNEX B – LMIA {work.lmia_number}", 13, "bold")
    paper.gap(10)
    paper.table(
        [
            ("Item", "Detail"), ("Name of foreign national", case.person.full_name), ("Country of citizenship", case.person.country.en), ("Date of birth", dates.slashes(case.person.born)), ("Occupation", f"{work.title} (NOC {rng.randint(20000, 75999)})"),
            ("Wage", f"{dollars(rng.randint(2800, 4900) / 100)} per hour"), ("Duration of employment", "24 months"), ("Location of work", f"{work.city}, Quebec"), ("Language of work", "French"),
        ],
        [190, 300], height=22,
    )  # fmt: skip
    paper.gap(14)
    paper.para("The conditions listed here form part of the opinion. A change in any of them requires a new application.")
    return truth(case)


@layout("lmia", language="fr", set="heldout")
def decision_conjointe_edsc_mifi(paper: Paper, case: Case, rng: Random) -> Fields:
    """The joint decision: Service Canada and the ministry, each with its own number."""
    work, day, person = case.work, case.work.dated, case.person
    paper.margin, paper.points, paper.family = 58, 10.5, "sans"
    draw.government_canada(paper, 46, department=("Emploi et Développement\nsocial Canada", "Service Canada"))
    paper.text(554, 44, "Québec", 19, align="right", family="times")
    paper.text(554, 56, "Immigration, Francisation et Intégration", 7.5, align="right")
    paper.y = 88
    paper.above(
        [("N° de l'EIMT", work.lmia_number), ("N° de dossier du Ministère", f"{rng.randint(10000000, 99999999)}"), ("Date de la décision", day.isoformat()), ("Demande reçue le", (day - dt.timedelta(days=61)).isoformat()), ("Numéro d'entreprise (NE)", f"{rng.randint(100000000, 999999999)} RP0001"), ("Échéance pour demander le permis", (day + dt.timedelta(days=181)).isoformat())],
        columns=3, height=34,
    )  # fmt: skip
    paper.gap(18)
    paper.lines([work.employer, f"4120, rue Principale, {work.city} (Québec)"])
    paper.gap(14)
    paper.line("Objet : Étude d'impact sur le marché du travail – décision favorable", style="bold")
    paper.gap(8)
    feminine = {"F": "la travailleuse étrangère", "M": "le travailleur étranger"}.get(person.sex, "la personne")
    paper.paras(
        (
            "Madame, Monsieur,",
            f"L'embauche de {person.full_name}, {feminine} que vous avez désigné(e), à titre de {work.title}, aura un effet positif ou neutre sur le marché du travail au Québec.",
            f"Le salaire approuvé est de {dollars_fr(rng.randint(2500, 4300) / 100)} l'heure pour 40 heures par semaine. L'emploi se déroulera à {work.city} pendant {case.work.caq_months} mois.",
            "Un certificat d'acceptation du Québec demeure requis avant la demande de permis de travail. Sa demande se fait séparément auprès du Ministère.",
            "La présente lettre n'est pas un permis de travail.",
        )
    )  # fmt: skip
    paper.gap(6)
    for x, who, role in ((58.0, "H. Papineau-Roy", "pour Service Canada"), (320.0, "L. Abdi", "pour le ministre")):
        draw.signature(paper, x + 4, paper.y + 26, rng)
        paper.text(x, paper.y + 46, who, 10)
        paper.text(x, paper.y + 58, role, 8.5, "italic")
    paper.text(58, 764, "EMP5627 (2022-11) F", 7.5)
    return truth(case)


@layout("lmia", language="en", set="heldout")
def employers_web_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The employer's page of a decided application, printed for the worker."""
    work, day = case.work, case.work.dated
    browser(paper, "LMIA Online – Decision", "https://lmia-online.esdc.example/applications/decision")
    menu(paper, ("Dashboard", "Applications", "Positions", "Correspondence", "Profile"), y=34, color="#26374a", chosen=1)
    paper.margin, paper.points, paper.family = 42, 9.5, "dejavu-condensed"
    paper.y = 74
    paper.line("Application decided", 18, "bold")
    paper.line(f"Decision issued on {dates.en(day)}  ·  Outcome: Positive", 10.5)
    paper.gap(10)
    paper.beside(
        [("LMIA No.", work.lmia_number), ("System file no.", f"{rng.randint(10**8, 10**9 - 1)}"), ("Employer", work.employer), ("Job offered", work.title), ("Workplace", f"{work.city}, QC"), ("Positions approved", "1 of 1"), ("Processing fee", f"{dollars(1000)} – paid"), ("Officer", "Unit 14, Montréal")],
        colon="", label_width=140, value_style="regular", step=1.8,
    )  # fmt: skip
    paper.gap(18)
    paper.line("Temporary foreign workers on this application", 12, "bold")
    paper.gap(6)
    paper.table(
        [("#", "Full name", "Date of birth", "Citizenship", "Status"), ("1", case.person.full_name, case.person.born.isoformat(), case.person.country.en, "Confirmed")],
        [24, 236, 90, 100, 78], height=20,
    )  # fmt: skip
    paper.gap(16)
    paper.line("Timeline", 12, "bold")
    for words in (
        f"{dates.en(day - dt.timedelta(days=52))} – Submitted", f"{dates.en(day - dt.timedelta(days=30))} – In review", f"{dates.en(day - dt.timedelta(days=9))} – Interview with employer", f"{dates.en(day)} – Decision",
        f"{dates.en(day + dt.timedelta(days=180))} – Last day to use this LMIA",
    ):  # fmt: skip
        paper.gap(4)
        paper.line(f"•  {words}")
    paper.gap(16)
    paper.para(
        "Your session ends in 20 minutes. Download the decision letter from Correspondence. Report a problem | Privacy | Terms", 8
    )
    return truth(case)
