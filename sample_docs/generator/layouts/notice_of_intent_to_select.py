"""MIFI's notice of intent to select an investor (T10)."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.csq import MIFI
from sample_docs.generator.layouts.mifi_invitation import close, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BODY = (
    "Après examen de votre demande présentée dans le cadre du Programme des investisseurs, le Ministère a l'intention de vous sélectionner. Le présent avis vous permet de "
    "demander à Immigration, Réfugiés et Citoyenneté Canada un permis de travail (code T10) dans les six mois suivant sa date.",
    "Un Certificat de sélection du Québec pourra vous être délivré lorsque vous aurez séjourné au Québec pendant au moins six mois et démontré la connaissance du français exigée.",
    "Le présent avis ne constitue ni un certificat de sélection ni une autorisation de séjour.",
)


@layout("notice_of_intent_to_select", language="fr")
def avis(paper: Paper, case: Case, rng: Random) -> Fields:
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(18)
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(10)
    paper.beside(
        [
            ("Nom", person.family_name.upper()),
            ("Prénom", person.given_names),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
        ],
        label_width=190,
    )
    paper.gap(12)
    paper.para("Objet : Avis d'intention de sélection – Programme des investisseurs", style="bold")
    paper.paras(("Madame, Monsieur,", *BODY))
    close(paper, case, rng)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("notice_of_intent_to_select", language="fr", size="a4")
def avis_tableau(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "serif"
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(16)
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 15, align="center")
    paper.table(
        [
            ("Date de l'avis", dates.fr(case.letter_dated)),
            ("Requérant principal", person.listed_name),
            ("N° de dossier", case.csq.file_number),
            ("N° de référence individuel", case.csq.individual_reference),
        ],
        (190, 280),
        header=False,
        height=21,
    )
    paper.gap(14)
    paper.paras(BODY)
    close(paper, case, rng)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("notice_of_intent_to_select", language="fr")
def avis_en_phrases(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "dejavu-condensed", 10
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(18)
    paper.line(f"Le {dates.fr(case.letter_dated)}", align="right")
    paper.para("Objet : Intention de sélection du ministre (investisseur)", style="bold")
    paper.para(
        f"Cet avis d'intention de sélection est délivré à {person.full_name} dans le dossier numéro {case.csq.file_number} (référence individuelle {case.csq.individual_reference})."
    )
    paper.paras(BODY)
    close(paper, case, rng)
    draw.round_stamp(paper, 450, paper.y, "MINISTÈRE IMMIGRATION", "QUÉBEC")
    return truth(case, *person.told_apart)


@layout("notice_of_intent_to_select", language="fr")
def avis_en_cases(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    draw.tint(paper, "#f5f7fb")
    draw.frame(paper)
    draw.quebec(paper, MIFI, 64)
    person = case.person
    paper.gap(20)
    paper.heading("Avis d'intention de sélection", 16, align="center")
    paper.under(
        [
            ("Nom de famille", person.family_name.upper()),
            ("Prénom", person.given_names),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
            ("Date de l'avis", f"{case.letter_dated:%Y-%m-%d}"),
            ("Programme", "Investisseurs"),
        ],
        height=44,
    )
    paper.gap(16)
    paper.paras(BODY)
    close(paper, case, rng)
    return truth(case, person.family_name.upper(), person.given_names)
