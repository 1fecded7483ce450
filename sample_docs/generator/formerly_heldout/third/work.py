"""Papers about a job in Québec: certificates of acceptance, LMIA decisions, offers of employment."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import money_en, said, security_paper
from sample_docs.generator.formerly_heldout.third.selection import MIFI
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def acceptance(case: Case) -> Fields:
    """The fields of a CAQ."""
    work = case.work
    return said(
        number=work.caq_number, name=case.person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months)
    )


@layout("caq", language="fr")
def caq_attestation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The paperless attestation: a letter with a table."""
    work = case.work
    draw.quebec(paper, MIFI)
    paper.gap(14)
    paper.line(f"Le {dates.fr(work.dated)}")
    paper.heading("Attestation de délivrance d'un Certificat d'acceptation du Québec (CAQ)", 12.5)
    paper.para(
        "Nous attestons qu'un Certificat d'acceptation du Québec pour travail temporaire a été délivré à la personne nommée ci-dessous."
    )
    paper.table(
        [
            ("Titulaire", case.person.full_name),
            ("Numéro du CAQ", work.caq_number),
            ("Employeur", work.employer),
            ("Poste", work.title),
            ("Durée maximale", f"{work.caq_months} mois"),
        ],
        (170, 300),
        header=False,
        height=21,
    )
    paper.gap(14)
    paper.para(
        "La durée indiquée court à compter de la délivrance du permis de travail. La présente attestation tient lieu de certificat."
    )
    paper.line("Direction de l'immigration temporaire", style="bold")
    return acceptance(case)


@layout("caq", language="fr", size="a4")
def caq_certificate_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The older certificate: captions below the answers, on blue paper."""
    work = case.work
    paper.family, paper.points = "free-serif", 11
    security_paper(paper, "#eaf1f8", "#b5cbe2")
    draw.frame(paper)
    draw.quebec(paper, MIFI, 64)
    paper.heading("CERTIFICAT D'ACCEPTATION DU QUÉBEC", 16, align="center")
    paper.line("Travailleur temporaire", 11, "italic", align="center")
    paper.under(
        [
            ("Numéro du certificat", work.caq_number),
            ("Date de délivrance", dates.fr(work.dated)),
            ("Nom et prénom du titulaire", case.person.full_name),
            ("Date de naissance", dates.fr(case.person.born)),
            ("Employeur", work.employer),
            ("Durée de validité", f"{work.caq_months} mois"),
        ],
        height=46,
    )
    paper.gap(40)
    draw.signature(paper, 330, paper.y, rng)
    paper.text(330, paper.y + 18, "Pour le ministre", 8, "italic")
    return acceptance(case)


def decision(case: Case) -> Fields:
    """The fields of an LMIA decision."""
    return said(number=case.work.lmia_number, name=case.person.full_name, date=case.work.dated.isoformat())


@layout("lmia")
def lmia_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter to the employer, foreign national in an annex on the same page."""
    work = case.work
    draw.government_canada(
        paper, department=("Employment and\nSocial Development Canada", "Emploi et\nDéveloppement social Canada")
    )
    paper.gap(10)
    paper.line(dates.en(work.dated))
    paper.gap(10)
    paper.lines([work.employer, f"{work.city}, Quebec"])
    paper.heading("Labour Market Impact Assessment – positive decision", 13)
    paper.beside(
        [("LMIA number", work.lmia_number), ("Stream", "High-wage"), ("Occupation", work.title)], colon=":", label_width=120
    )
    paper.gap(12)
    paper.para(
        "Service Canada has assessed the impact that hiring the foreign worker named below would have on the Canadian labour market. The assessment is positive. Give a copy of this letter and its annex to the worker, who must apply to IRCC for a work permit."
    )
    paper.line("Annex B – Foreign worker", style="bold")
    paper.gap(4)
    paper.table(
        [("Name of foreign worker", "Country", "Job location"), (case.person.full_name, case.person.country.en, work.city)],
        (220, 130, 142),
        height=20,
    )
    paper.gap(14)
    paper.para("The employer must keep all records relating to compliance for six years.")
    return decision(case)


@layout("lmia", language="fr")
def eimt_lettre(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French decision, references in cells."""
    work = case.work
    paper.family = "dejavu-condensed"
    draw.government_canada(
        paper, department=("Emploi et\nDéveloppement social Canada", "Employment and\nSocial Development Canada")
    )
    paper.gap(8)
    paper.above(
        [
            ("N° de l'EIMT", work.lmia_number),
            ("Date de la décision", work.dated.isoformat()),
            ("Employeur", work.employer),
            ("Travailleur étranger", case.person.full_name),
        ],
        columns=2,
        height=32,
    )
    paper.gap(14)
    paper.heading("Étude d'impact sur le marché du travail (EIMT) : décision favorable", 12)
    paper.paras(
        [
            f"Madame, Monsieur, votre demande d'EIMT visant le poste de {work.title} à {work.city} a fait l'objet d'une évaluation conjointe avec le ministère québécois. La décision est favorable.",
            "Le travailleur doit obtenir un CAQ et un permis de travail avant d'entrer en fonction.",
            "Service Canada",
        ]
    )
    return decision(case)


def offered(case: Case) -> Fields:
    """The fields of an offer of employment."""
    work = case.work
    return said(
        number=work.offer_number, name=case.person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC"
    )


@layout("offer_of_employment")
def employer_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The submission printed from the employer portal."""
    work = case.work
    paper.margin = 44
    paper.text(44, 24, "Employer Portal – Offer of employment details", 7)
    draw.government_canada(paper, 50, department=None)
    paper.heading("Offer of Employment to a Foreign National Exempt from an LMIA", 13)
    paper.beside(
        [("Offer of employment number", work.offer_number), ("Status", "Submitted"), ("Date submitted", work.dated.isoformat())],
        colon="",
        label_width=200,
    )
    for title, rows in (
        ("Employer", [("Legal business name", work.employer), ("Work location", f"{work.city}, Quebec")]),
        ("Foreign national", [("Full name", case.person.full_name), ("Country of citizenship", case.person.country.en)]),
        (
            "Job offer",
            [
                ("Job title", work.title),
                ("Wage", money_en("27.5") + " per hour"),
                ("Hours per week", "37.5"),
                ("LMIA exemption code", "A73"),
            ],
        ),
    ):
        paper.gap(12)
        paper.line(title, 11, "bold", color="#26374a")
        paper.rule(paper.y + 3, color="#26374a")
        paper.gap(3)
        paper.beside(rows, colon="", label_width=200)
    paper.gap(14)
    paper.para("The employer compliance fee of $230.00 has been paid.", 9)
    return offered(case)


@layout("offer_of_employment", language="fr")
def lettre_embauche(paper: Paper, case: Case, rng: Random) -> Fields:
    """An employer's letter that quotes the number of the offer."""
    work = case.work
    paper.family, paper.points = "serif", 11
    paper.line(work.employer, 15, "bold", color="#6a2c3e")
    paper.line(f"{work.city} (Québec)", 9)
    paper.gap(20)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(14)
    paper.para("Objet : Offre d'emploi", style="bold")
    paper.paras([
        f"{case.person.full_name},",
        f"Nous avons le plaisir de vous offrir le poste de {work.title} à temps plein à notre établissement de {work.city}, au Québec. Votre salaire horaire sera de 27,50 $ pour une semaine de 37,5 heures.",
        f"L'offre d'emploi a été transmise à IRCC au moyen du Portail des employeurs sous le numéro {work.offer_number}. Veuillez inscrire ce numéro dans votre demande de permis de travail.",
        "Au plaisir de vous accueillir parmi nous,",
    ])  # fmt: skip
    draw.signature(paper, 60, paper.y + 24, rng)
    paper.gap(36)
    paper.line("Directrice des ressources humaines")
    return offered(case)
