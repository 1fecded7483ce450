"""Decisions on a labour market impact assessment."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

ESDC = ("Employment and\nSocial Development Canada", "Emploi et\nDéveloppement social Canada")
BODY = "Service Canada has assessed the impact that hiring a temporary foreign worker would likely have on the Canadian labour market and has determined that it would be neutral. The positive decision is valid for the position described below. It is not an authorization to work in Canada."
BODY_FR = "Service Canada a évalué l'incidence que l'embauche d'un travailleur étranger temporaire aurait sur le marché du travail et a conclu qu'elle serait neutre. La décision favorable vaut pour le poste décrit ci-dessous et n'autorise pas à travailler au Canada."


def truth(case: Case, name: str) -> Fields:
    return {"number": case.work.lmia_number, "name": name, "date": case.work.dated.isoformat()}


@layout("lmia", language="en")
def decision_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    draw.government_canada(paper, department=ESDC)
    paper.gap(14)
    paper.line(dates.en(case.work.dated))
    paper.gap(6)
    paper.lines([case.work.employer, f"{case.work.city}, Quebec"])
    paper.gap(10)
    paper.para("Subject: Labour Market Impact Assessment – positive decision", style="bold")
    paper.para(BODY)
    paper.beside(
        [
            ("LMIA number", case.work.lmia_number),
            ("Foreign worker", case.person.full_name),
            ("Occupation", case.work.title),
            ("Work location", case.work.city),
        ],
        colon=":",
    )
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    return truth(case, case.person.full_name)


@layout("lmia", language="fr")
def decision_eimt(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    draw.government_canada(paper, department=(ESDC[1], ESDC[0]))
    paper.gap(14)
    paper.heading("Étude d'impact sur le marché du travail (EIMT) – Décision favorable", 12)
    paper.above(
        [
            ("Numéro de l'EIMT", case.work.lmia_number),
            ("Date de la décision", dates.fr(case.work.dated)),
            ("Travailleur étranger", case.person.listed_name),
            ("Employeur", case.work.employer),
        ],
        height=34,
    )
    paper.gap(12)
    paper.para(BODY_FR)
    return truth(case, case.person.listed_name)


@layout("lmia", language="en", size="a4")
def annex_b(paper: Paper, case: Case, rng: Random) -> Fields:
    """The annex that the worker gets: a table of workers."""
    paper.family, paper.points = "serif", 10.5
    draw.government_canada(paper, department=ESDC)
    paper.gap(12)
    paper.heading("Annex B – Employment details (to be given to the temporary foreign worker)", 12)
    paper.line(f"LMIA No.: {case.work.lmia_number}        Issued: {case.work.dated:%Y-%m-%d}")
    paper.gap(8)
    paper.table(
        [("Foreign worker", "Occupation (NOC)", "Location"), (case.person.full_name, f"{case.work.title}", case.work.city)],
        (180, 180, 110),
    )
    paper.gap(10)
    paper.para(BODY)
    return truth(case, case.person.full_name)


@layout("lmia", language="en")
def portal_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """The employer's portal printed, facts in sentences."""
    paper.family, paper.points = "dejavu", 9
    paper.heading("LMIA Online – Decision letter", 13)
    paper.para(
        f"On {dates.en(case.work.dated)} a positive Labour Market Impact Assessment was issued to {case.work.employer} under LMIA number {case.work.lmia_number} for {case.person.full_name}, {case.work.title.lower()}, {case.work.city}."
    )
    paper.para(BODY)
    return truth(case, case.person.full_name)
