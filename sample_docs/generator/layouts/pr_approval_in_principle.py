"""IRCC's letter of approval in principle of an application for permanent residence."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BODY_EN = (
    "We have made a first assessment of your application and have found that you meet the eligibility requirements for permanent residence. Your application is approved in principle.",
    "A final decision will not be made until all remaining requirements have been met: medical, security and background checks of you and your family members, whether accompanying you or not.",
    "You may include this letter with an application for a work permit as evidence of your application for permanent residence.",
)
BODY_FR = (
    "Nous avons terminé l'évaluation initiale de votre demande et avons déterminé que vous répondez aux critères d'admissibilité à la résidence permanente. Votre demande fait l'objet d'une approbation de principe.",
    "La décision définitive ne sera rendue qu'une fois toutes les autres exigences satisfaites : examens médicaux, vérifications de sécurité et antécédents de tous les membres de la famille.",
    "Vous pouvez joindre la présente lettre à une demande de permis de travail.",
)


def truth(case: Case, family: str, given: str) -> Fields:
    fields: Fields = {
        "application_number": case.pr.application_number,
        "uci": case.uci,
        "letter_date": case.pr.approved.isoformat(),
        "family_name": family,
        "given_names": given,
    }
    return {name: value for name, value in fields.items() if value}


@layout("pr_approval_in_principle", language="en")
def aem_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """As the letter service prints it, values before labels."""
    person = case.person
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    letters.letterhead(paper, "en")
    paper.value_first(
        [("Date:", dates.en(case.pr.approved)), ("UCI:", letters.uci(case)), ("Application no.:", case.pr.application_number)]
    )
    paper.gap(12)
    letters.address(paper, case)
    paper.line(f"Dear {person.full_name},")
    paper.gap(8)
    paper.para("Subject: Approval in principle", style="bold")
    paper.paras(BODY_EN)
    letters.close(paper, "en", rng, form="IMM 5801 (11-2021) E")
    return truth(case, *person.told_apart)


@layout("pr_approval_in_principle", language="fr")
def approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    person = case.person
    letters.letterhead(paper, "fr")
    paper.beside(
        [
            ("Date", dates.fr(case.pr.approved)),
            ("N° de demande", case.pr.application_number),
            ("IUC", letters.uci(case)),
            ("Nom", person.family_name.upper()),
            ("Prénom(s)", person.given_names),
        ],
        label_width=110,
    )
    paper.gap(14)
    paper.para("Objet : Approbation de principe – demande de résidence permanente", style="bold")
    paper.paras(BODY_FR)
    letters.close(paper, "fr", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("pr_approval_in_principle", language="en", size="a4")
def boxed_references(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    person = case.person
    letters.letterhead(paper, "en")
    paper.above(
        [
            ("Family name", person.family_name.upper()),
            ("Given name(s)", person.given_names),
            ("UCI", letters.uci(case)),
            ("Application number", case.pr.application_number),
            ("Date of letter", f"{case.pr.approved:%Y-%m-%d}"),
            ("Category", "QC skilled worker"),
        ],
        columns=3,
        height=34,
    )
    paper.gap(14)
    paper.heading("APPROVAL IN PRINCIPLE (STAGE 1)", 12)
    paper.paras(BODY_EN)
    letters.close(paper, "en", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("pr_approval_in_principle", language="en")
def in_sentences(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11
    person = case.person
    letters.letterhead(paper, "en", protected=False)
    paper.line(dates.en_day_first(case.pr.approved))
    paper.gap(10)
    paper.para(f"Re: {person.listed_name} – Permanent residence – approval in principle", style="bold")
    paper.para(
        f"This refers to your application {case.pr.application_number} (Client ID {letters.uci(case)}) for permanent residence in Canada."
    )
    paper.paras(BODY_EN)
    letters.close(paper, "en", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names)
