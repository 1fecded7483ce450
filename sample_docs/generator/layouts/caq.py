"""Certificat d'acceptation du Québec: the paper certificate, and the letters that replaced it."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.csq import MIDI, MIFI
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str) -> Fields:
    return {
        "number": case.work.caq_number,
        "name": name,
        "date": case.work.dated.isoformat(),
        "duration_months": str(case.work.caq_months),
    }


@layout("caq", language="fr")
def certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate on security paper, labels above."""
    draw.tint(paper, "#f6f1ea")
    draw.guilloche(paper, rng, "#dcc9b0")
    draw.quebec(paper, MIDI, 60)
    paper.gap(18)
    paper.heading("CERTIFICAT D'ACCEPTATION DU QUÉBEC", 16, align="center")
    paper.line("Travail temporaire", align="center")
    paper.gap(12)
    cells = [
        ("Numéro du CAQ", case.work.caq_number),
        ("Nom et prénom", case.person.listed_name),
        ("Date de naissance", f"{case.person.born:%Y-%m-%d}"),
        ("Employeur", case.work.employer),
        ("Lieu de travail", case.work.city),
        ("Durée maximale", f"{case.work.caq_months} mois"),
        ("Date de délivrance", f"{case.work.dated:%Y-%m-%d}"),
        ("Unité administrative", "DIT – 3310"),
    ]
    paper.above(cells, height=36, value_style="bold")
    draw.signature(paper, 350, paper.y + 50, rng)
    return truth(case, case.person.listed_name)


@layout("caq", language="fr")
def attestation_de_delivrance(paper: Paper, case: Case, rng: Random) -> Fields:
    """The attestation that replaced the paper certificate in 2023."""
    paper.family = "free-sans"
    draw.quebec(paper, MIFI)
    paper.gap(14)
    paper.line(f"Montréal, le {dates.fr(case.work.dated)}")
    paper.heading("Attestation de délivrance d'un certificat d'acceptation du Québec (CAQ)", 12)
    paper.beside(
        [
            ("Titulaire", case.person.full_name),
            ("Numéro de CAQ", case.work.caq_number),
            ("Employeur", case.work.employer),
            ("Durée du CAQ", f"{case.work.caq_months} mois"),
        ],
        label_width=150,
    )
    paper.gap(12)
    paper.para(
        "La présente lettre atteste la délivrance du certificat d'acceptation du Québec exigé pour travailler temporairement au Québec. Aucun certificat papier ne sera transmis."
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case, case.person.full_name)


@layout("caq", language="en")
def bilingual_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The bilingual letter for English speakers, in sentences."""
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI)
    paper.gap(16)
    paper.line(dates.en(case.work.dated))
    paper.heading("Québec Acceptance Certificate (CAQ) – Certificat d'acceptation du Québec", 12)
    paper.para(
        f"We confirm that a Québec acceptance certificate, number {case.work.caq_number}, has been issued to {case.person.full_name} for temporary work with {case.work.employer}, for a period of {case.work.caq_months} months."
    )
    paper.para(
        "Vous devez présenter cette lettre à Immigration, Réfugiés et Citoyenneté Canada avec votre demande de permis de travail."
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case, case.person.full_name)


@layout("caq", language="fr", size="a4")
def table_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision with its particulars in a table."""
    paper.family, paper.points = "dejavu-condensed", 10
    draw.quebec(paper, MIFI)
    paper.gap(14)
    paper.heading("Décision – Demande de certificat d'acceptation du Québec", 13)
    paper.table(
        [
            ("N° de CAQ", case.work.caq_number),
            ("Nom", case.person.listed_name),
            ("Durée maximale", f"{case.work.caq_months} mois"),
            ("Délivré le", dates.fr(case.work.dated)),
            ("Employeur", case.work.employer),
        ],
        (150, 320),
        header=False,
        height=21,
    )
    paper.gap(12)
    paper.para("Le certificat d'acceptation du Québec prend effet à la date de délivrance du permis de travail.")
    return truth(case, case.person.listed_name)
