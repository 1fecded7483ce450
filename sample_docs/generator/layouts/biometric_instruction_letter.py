"""Biometric instruction letters."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

EN = (
    "You must give your biometrics (fingerprints and photo) in support of your application. You have 30 days from the date of this letter to do so.",
    "Bring this letter and your valid passport to an official biometric collection service point. Your letter carries bar codes that will be scanned at the collection point.",
    "If you do not give your biometrics, your application may be refused.",
)
FR = (
    "Vous devez fournir vos données biométriques (empreintes digitales et photo) à l'appui de votre demande dans les 30 jours suivant la date de la présente lettre.",
    "Apportez cette lettre et votre passeport valide à un point de service de collecte des données biométriques.",
    "À défaut, votre demande pourrait être refusée.",
)


def truth(case: Case, name: str) -> Fields:
    return {"name": name, "date": case.submitted.isoformat()}


@layout("biometric_instruction_letter", language="en")
def aem_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    letters.letterhead(paper, "en")
    paper.value_first(
        [("Date:", dates.en(case.submitted)), ("UCI:", letters.uci(case)), ("Application no.:", case.permit.application_number)]
    )
    paper.gap(10)
    letters.address(paper, case)
    paper.heading("BIOMETRIC INSTRUCTION LETTER", 12)
    paper.paras(EN)
    draw.barcode(paper, paper.margin, paper.y + 6, case.permit.application_number)
    paper.gap(60)
    letters.close(paper, "en", rng, form="IMM 5824 (07-2021) E")
    return truth(case, case.person.full_name)


@layout("biometric_instruction_letter", language="fr")
def lettre_d_instructions(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    letters.letterhead(paper, "fr")
    paper.above(
        [("Nom", case.person.listed_name), ("IUC", letters.uci(case)), ("Date", dates.fr(case.submitted))], columns=3, height=34
    )
    paper.heading("LETTRE D'INSTRUCTIONS POUR LA COLLECTE DES DONNÉES BIOMÉTRIQUES", 11)
    paper.paras(FR)
    draw.barcode(paper, 330, paper.y, case.uci)
    paper.gap(50)
    letters.close(paper, "fr", rng)
    return truth(case, case.person.listed_name)


@layout("biometric_instruction_letter", language="en", size="a4")
def table_of_clients(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "serif"
    letters.letterhead(paper, "en", protected=False)
    paper.line(f"Date: {case.submitted:%Y-%m-%d}")
    paper.heading("Biometrics instruction letter", 14)
    paper.table(
        [
            ("Client name", "Date of birth", "Application", "Bar code"),
            (case.person.full_name, case.person.born.isoformat(), case.permit.application_number, "below"),
        ],
        (170, 100, 120, 85),
    )
    paper.gap(10)
    paper.paras(EN)
    draw.barcode(paper, paper.margin, paper.y, case.uci)
    return truth(case, case.person.full_name)


@layout("biometric_instruction_letter", language="en")
def account_print(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "dejavu", 9
    paper.heading("Correspondence – Biometrics request", 13)
    paper.line(f"Dear {case.person.full_name},")
    paper.line(f"Letter date: {dates.en(case.submitted)}")
    paper.gap(10)
    paper.para("Your biometric instruction letter", style="bold")
    paper.paras(EN)
    draw.barcode(paper, 200, paper.y, case.permit.application_number)
    return truth(case, case.person.full_name)
