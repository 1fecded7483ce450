"""Offers of employment: the employer portal's A number, and letters."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str) -> Fields:
    work = case.work
    return {
        "number": work.offer_number,
        "name": name,
        "date": work.dated.isoformat(),
        "employer": work.employer,
        "province": "QC",
    }


@layout("offer_of_employment", language="en")
def portal_submission(paper: Paper, case: Case, rng: Random) -> Fields:
    """What the employer portal prints: labels beside."""
    draw.government_canada(paper)
    paper.gap(10)
    paper.heading("Offer of Employment to a Foreign National Exempt from a Labour Market Impact Assessment", 12)
    paper.beside(
        [
            ("Offer of employment number", case.work.offer_number),
            ("Date submitted", f"{case.work.dated:%Y-%m-%d}"),
            ("Business legal name", case.work.employer),
            ("Foreign national", case.person.listed_name),
            ("Job title", case.work.title),
            ("Work location", f"{case.work.city}, Quebec"),
            ("LMIA exemption code", "A73"),
            ("Compliance fee", "230.00 CAD – paid"),
        ],
        label_width=190,
        colon=":",
    )
    paper.gap(10)
    paper.para("IMM 5802 replacement – keep this number: the foreign national needs it for the work permit application.")
    return truth(case, case.person.listed_name)


@layout("offer_of_employment", language="fr")
def lettre_d_offre(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11.5
    work = case.work
    paper.line(work.employer, 15, "bold")
    paper.line(f"{work.city} (Québec)")
    paper.gap(14)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(8)
    paper.para("Objet : Offre d'emploi", style="bold")
    paper.para(
        f"Nous avons le plaisir de vous offrir, {case.person.full_name}, le poste de « {work.title} » à notre établissement de {work.city}, au Québec."
    )
    paper.para(
        f"Cette offre a été transmise à IRCC sous le numéro d'offre d'emploi {work.offer_number}. Le salaire est de {rng.randint(24, 41)},00 $ l'heure, à raison de 40 heures par semaine."
    )
    paper.para("Veuillez signer la copie ci-jointe en signe d'acceptation.")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case, case.person.full_name)


@layout("offer_of_employment", language="en", size="a4")
def contract_table(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    work = case.work
    paper.heading("EMPLOYMENT OFFER", 16, align="center")
    paper.table(
        [
            ("Employer", work.employer),
            ("Employee", case.person.full_name),
            ("Position", work.title),
            ("Place of work", f"{work.city}, QC"),
            ("IRCC offer of employment no.", work.offer_number),
            ("Date of offer", dates.en(work.dated)),
            ("Wage", f"${rng.randint(22, 40)}.50 per hour"),
        ],
        (180, 290),
        header=False,
        height=22,
    )
    paper.gap(12)
    paper.para("The employee is entitled to three weeks of paid vacation and to the group insurance plan after three months.")
    draw.signature(paper, paper.margin, paper.y + 34, rng)
    draw.signature(paper, 330, paper.y + 34, rng)
    return truth(case, case.person.full_name)


@layout("offer_of_employment", language="en")
def labels_above(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "dejavu-condensed"
    work = case.work
    paper.box(0, 0, paper.width, 46, fill="#40305f", stroke=None)
    paper.text(paper.margin, 30, work.employer, 15, "bold", color="#ffffff")
    paper.y = 70
    paper.heading("Offer of employment", 14)
    paper.above(
        [
            ("Employer", work.employer),
            ("Candidate", case.person.full_name),
            ("Offer number", work.offer_number),
            ("Date", f"{work.dated:%Y-%m-%d}"),
            ("Position", work.title),
            ("Province", "Quebec"),
        ],
        height=36,
    )
    paper.gap(12)
    paper.para("This offer is conditional upon a valid work permit. Please return a signed copy within ten days.")
    return truth(case, case.person.full_name)
