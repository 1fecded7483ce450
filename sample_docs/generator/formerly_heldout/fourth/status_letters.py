"""Letters that IRCC writes about a status or an application."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("maintained_status_letter", language="en")
def wp_ext_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter that says one may go on working while an extension is decided."""
    person, permit = case.person, case.permit
    paper.family, paper.points = "helvetica", 10
    letters.letterhead(paper, "en", protected=False)
    paper.text(paper.width - paper.margin, paper.y - 20, "WP-EXT", 12, "bold", align="right")
    paper.beside(
        (
            ("Date", dates.en(case.submitted)),
            ("Application No", permit.application_number),
            ("Family name", person.family_name),
            ("Given names", person.given_names),
        ),
        label_width=110,
        colon=":",
    )
    paper.gap(16)
    paper.para("Authorization to continue working in Canada", 13, "bold")
    paper.paras(
        [
            f"Dear {person.full_name},",
            "We have received your application for a new work permit. Because you applied before your current work permit expired, paragraph 186(u) of the Immigration and Refugee Protection Regulations authorizes you to continue to work in Canada under the same conditions until a decision is made on your application.",
            "You may show this letter to your employer. It may be relied upon for 180 days from its date, as long as you remain in Canada and follow the conditions of your expired permit, other than the expiry date.",
            "If you leave Canada, you may be allowed to return, but may not be allowed to work until your new permit is issued.",
        ]
    )
    letters.close(paper, "en", rng)
    return marks.kept(
        family_name=person.family_name,
        given_names=person.given_names,
        application_number=permit.application_number,
        letter_date=f"{case.submitted}",
    )


@layout("biometric_instruction_letter", language="fr")
def lettre_de_donnees_biometriques(paper: Paper, case: Case, rng: Random) -> Fields:
    """The instructions for biometrics in French, with the bar codes that the centre scans."""
    person, permit = case.person, case.permit
    paper.family, paper.points, paper.margin = "sans", 10, 60
    letters.letterhead(paper, "fr", protected=False)
    paper.beside(
        (
            ("Date", dates.fr(case.submitted)),
            ("N° de demande", permit.application_number),
            ("IUC", letters.uci(case)),
            ("Nom du client", person.full_name),
        ),
        label_width=100,
    )
    draw.barcode(paper, 380, paper.y - 62, permit.application_number, 160, 24)
    paper.gap(18)
    paper.heading("LETTRE D'INSTRUCTIONS POUR LA COLLECTE DES DONNÉES BIOMÉTRIQUES", 11.5)
    paper.paras(
        [
            "Vous devez fournir vos empreintes digitales et votre photo afin que nous puissions poursuivre le traitement de votre demande.",
            "Vous avez 30 jours, à compter de la date de la présente lettre, pour vous présenter à un point de collecte des données biométriques. Prenez rendez-vous le plus tôt possible.",
            "Apportez cette lettre ainsi que votre passeport ou votre titre de voyage original. Sans ces documents, vos données biométriques ne pourront pas être recueillies.",
            "Les frais de collecte ont déjà été acquittés avec votre demande.",
        ]
    )
    draw.barcode(paper, 60, paper.y + 8, case.uci, 180, 30)
    paper.gap(66)
    letters.close(paper, "fr", rng, form="IMM 5756 (11-2019) F")
    return marks.kept(name=person.full_name, date=f"{case.submitted}")


@layout("refusal_letter", language="en")
def refusal_with_ticked_grounds(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older refusal with grounds to tick."""
    person = case.person
    paper.family, paper.points = "times", 11
    letters.letterhead(paper, "en")
    paper.beside(
        (
            ("Date", dates.en(case.permit.issued)),
            ("UCI", letters.uci(case)),
            ("Application no.", "V" + case.permit.application_number[1:]),
        ),
        label_width=100,
        colon=":",
    )
    paper.gap(12)
    paper.para(f"Dear {person.full_name},")
    paper.para(
        "Thank you for your interest in working in Canada. After careful review, I have determined that your application does not meet the requirements of the Act and Regulations. I am refusing your application for the following reasons:"
    )
    grounds = (
        "I am not satisfied that you will leave Canada at the end of your stay, based on your travel history.",
        "I am not satisfied that you will leave Canada at the end of your stay, based on your family ties.",
        "You have not shown that you have enough funds to support yourself.",
        "You were not able to show that you can adequately perform the work you seek.",
        "Other reasons.",
    )
    ticked = rng.randrange(len(grounds) - 1)
    for number, words in enumerate(grounds):
        draw.checkbox(paper, paper.margin + 6, paper.y + 13, number == ticked)
        paper.para(words, x=paper.margin + 24, gap=5)
    paper.gap(8)
    paper.paras(
        [
            "You may submit a new application at any time. It should be submitted only if your situation has changed substantially or if you have significant new information.",
            "All documents submitted with the application are kept by this office.",
        ]
    )
    letters.close(paper, "en", rng, signed=True, form="IMM 5621 (08-2012) E")
    return {}
