"""Papers about a job."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("lmia", language="en")
def positive_decision(paper: Paper, case: Case, rng: Random) -> Fields:
    work = case.work
    paper.family, paper.points, paper.margin = "helvetica", 10, 60
    numbered(paper, "ESDC EMP5518 (2022-03-002) E      Page {page} of 2")
    draw.government_canada(
        paper, department=("Employment and Social\nDevelopment Canada", "Emploi et Développement\nsocial Canada")
    )
    paper.gap(16)
    paper.text(paper.width - paper.margin, paper.y, f"LMIA no. {work.lmia_number}", 11, "bold", align="right")
    paper.lines([dates.en(work.dated), "", "Ms. Ottilie Grandbois, Human Resources", work.employer, work.city + ", Quebec"])
    paper.gap(12)
    paper.paras(
        [
            "Dear Employer:",
            "Further to your application, a positive Labour Market Impact Assessment has been issued for the position below under the high-wage stream. A joint decision was rendered with the Government of Quebec.",
        ]
    )
    paper.table([("Position", "NOC", "Number", "Wage"), (work.title, case.csq.cnp, "1", "$33.50 / hour")], (180, 90, 80, 130))
    paper.gap(10)
    paper.line("Annex A – Named foreign worker", 10, "bold")
    paper.gap(4)
    paper.table([("Full name", "Passport country"), (case.person.full_name, case.person.country.en)], (280, 200))
    paper.new_page()
    paper.paras(
        [
            "Annex B – Conditions. You must keep records for six years and pay the wage stated. Inspections may take place without notice.",
            "The worker must give a copy of this letter and of Annex A to the federal immigration department before the LMIA lapses, 18 months after the date of this letter.",
            "Program Officer: C. Delorimier, Service Canada, Gatineau",
        ]
    )
    return {"number": work.lmia_number, "name": case.person.full_name, "date": work.dated.isoformat()}


@layout("offer_of_employment", language="en")
def employer_portal_printout(paper: Paper, case: Case, rng: Random) -> Fields:
    work = case.work
    paper.family, paper.points, paper.margin = "sans", 9.5, 50
    paper.text(paper.margin, 24, "Employer Portal – View submission", 7.5)
    draw.government_canada(paper)
    paper.heading("Offer of Employment to a Foreign National Exempt from an LMIA", 13)
    paper.table(
        [
            ("Submission", "Details"),
            ("Offer of employment number", work.offer_number),
            ("Status / date submitted", f"Submitted – {work.dated.isoformat()}"),
            ("Legal name of business", work.employer),
            ("Main contact", "Benedikt Rousselle, controller"),
            ("Foreign national", case.person.full_name),
            ("Job title / NOC", f"{work.title} / {case.csq.cnp}"),
            ("Work location", f"{work.city}, Quebec (QC)"),
            ("LMIA exemption", "T23 – intra-company"),
            ("Compliance fee", "CAD 230.00 paid"),
        ],
        (190, 310),
        height=21,
    )
    paper.gap(14)
    paper.paras(
        [
            "The employer attests that it will provide the wages, hours and benefits described and comply with section 209.2 of the Regulations.",
            "Give the offer number to the foreign national, who needs it to apply for a work permit.",
        ]
    )
    return {
        "number": work.offer_number,
        "name": case.person.full_name,
        "date": work.dated.isoformat(),
        "employer": work.employer,
        "province": "QC",
    }
