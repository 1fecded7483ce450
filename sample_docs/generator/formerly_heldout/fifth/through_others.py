"""Papers that speak of the applicant in the third person: written to a representative, for an officer, or passed on by a firm."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fifth.desk import clerk, facts, foot, said, short_en, weekday_en
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout


def styled(person: Person, language: str) -> str:
    """Mme Salma TAZI: the family name in capitals shows which is which."""
    short = {"M": ("Mr.", "M."), "F": ("Ms.", "Mme"), "X": ("", "")}[person.sex][language == "fr"]
    return f"{short} {person.given_names} {person.family_name.upper()}".replace("  ", " ").strip()


@layout("mifi_invitation", language="fr")
def a_l_intention_d_ircc(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter for the federal officer in one block of prose, references in brackets, the date at the very end."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.margin, paper.family, paper.points = 80, "serif", 12
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration"), 60, "#1b4f9c")
    paper.y = 130
    paper.line("LETTRE D'INVITATION", 16, "bold", align="center")
    paper.line("Programme de mobilité internationale Plus", 12, "italic", align="center")
    paper.gap(20)
    paper.para("À qui de droit,")
    paper.para(
        f"Le ministère invite {styled(person, 'fr')} (dossier n° {csq.file_number}, référence individuelle n° {csq.individual_reference}) à présenter à Immigration, Réfugiés et Citoyenneté Canada une demande de permis de travail ouvert au titre du PMI+, code A76."
    )
    paper.para(
        f"Cette personne a obtenu le {dates.fr(csq.issued)} un certificat de sélection du Québec dans la catégorie « {csq.category} ». Elle a déclaré résider hors du Québec et vouloir s'y établir."
    )
    paper.para(
        "L'invitation vaut pour une seule demande, déposée en ligne dans les 90 jours. Les membres de la famille peuvent présenter leurs propres demandes sur la base de celle-ci; ils n'ont pas besoin d'une invitation distincte."
    )
    paper.para("Le ministère tient un registre des invitations et peut en confirmer l'authenticité.")
    paper.gap(20)
    paper.line(f"Signé à Québec, le {dates.fr(day)}")
    draw.signature(paper, 80, paper.y + 30, rng)
    paper.gap(42)
    paper.line(f"{clerk(rng)}, pour la sous-ministre adjointe", 11)
    foot(paper, f"Vérification : 1 877 555-0119, code {fill('AA-9999', rng)}")
    return said(
        family_name=person.family_name.upper(),
        given_names=person.given_names,
        letter_date=day.isoformat(),
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
    )


@layout("pr_acknowledgment", language="fr")
def au_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to the representative about a client; the client's particulars stand in a paragraph."""
    person, pr, representative = case.person, case.pr, case.representative
    paper.margin, paper.family, paper.points = 70, "sans", 10.5
    draw.government_canada(paper)
    paper.y = 96
    paper.lines([representative.name, representative.firm, "610, rue Saint-Jacques, bureau 300", "Montréal (Québec) H3C 1C7"])
    paper.gap(10)
    paper.line(f"Sydney (Nouvelle-Écosse), le {dates.fr(pr.acknowledged)}")
    paper.gap(12)
    paper.para("Objet : accusé de réception d'une demande de résidence permanente", style="bold")
    paper.para("Maître, Madame, Monsieur,")
    paper.para(
        f"Nous accusons réception de la demande que vous avez présentée au nom de {styled(person, 'fr')}, IUC {letters.uci(case)}, au titre du programme suivant : Travailleurs qualifiés (Québec). Elle nous est parvenue le {dates.fr(pr.received)}, et le numéro {pr.application_number} lui a été attribué."
    )
    paper.para(
        f"Votre formulaire de recours aux services d'un représentant (numéro de membre {representative.member_number}) a été versé au dossier. Vous recevrez désormais toute la correspondance."
    )
    paper.para(
        f"La demande est complète. Les données biométriques devront être fournies avant le {dates.fr(pr.acknowledged + dt.timedelta(days=45))}."
    )
    paper.para("Veuillez agréer l'expression de nos sentiments distingués.")
    paper.gap(10)
    paper.lines(["Pour le Bureau de réception centralisée,", f"Agent {fill('AA99999', rng)}"])
    foot(paper, "49, rue Dorchester, Sydney (Nouvelle-Écosse) B1P 5Z2", number="Page {0} de 1")
    return said(
        application_number=pr.application_number,
        uci=case.uci,
        letter_date=pr.acknowledged.isoformat(),
        received_date=pr.received.isoformat(),
        family_name=person.family_name.upper(),
        given_names=person.given_names,
        program="Travailleurs qualifiés (Québec)",
    )


@layout("pr_submission_email", language="en")
def passed_on_by_a_firm(paper: Paper, case: Case, rng: Random) -> Fields:
    """The firm's reply on top, the portal's confirmation quoted below with marks at the left."""
    person, pr, representative = case.person, case.pr, case.representative
    later = pr.submitted + dt.timedelta(days=2)
    paper.margin, paper.family, paper.points = 58, "free-sans", 10.5
    paper.line("FW: Submission confirmation – permanent residence", 14, "bold")
    paper.gap(6)
    facts(paper, [("From", representative.name), ("To", f"{person.full_name} <{person.email}>"), ("Sent", f"{weekday_en(later)} 10:26 AM")], label_width=50, points=9.5, gap=1)  # fmt: skip
    paper.gap(10)
    paper.para("Hello, good news: we filed your application. Please see the confirmation below and keep it with your papers.")
    paper.para(f"Our invoice {fill('INV-9999', rng)} is attached; it is payable by {dates.en(later + dt.timedelta(days=30))}.")
    paper.lines([representative.name, representative.firm, "T 514 555 0143"], 9.5)
    paper.gap(12)
    top = paper.y
    paper.margin = 76
    facts(paper, [("From", "IRCC no-reply <no-reply@ircc.example>"), ("Sent", f"{short_en(pr.submitted)} 4:49 PM"), ("Subject", "Application for permanent residence: submitted")], label_width=60, points=9.5, gap=1)  # fmt: skip
    paper.gap(8)
    paper.paras(
        [
            f"This message confirms that an application for permanent residence was submitted on behalf of {person.full_name} by an authorized representative.",
            f"Your reference is {pr.submission_number}. It is proof of submission only. An application number that begins with another letter will be assigned when the file is created.",
            f"Date of submission: {dates.en(pr.submitted)}",
            "If you did not authorize this submission, contact us at once.",
        ]
    )
    paper.box(62, top, 1.6, paper.y - top, fill="#5b84c4", stroke=None)
    return said(submission_number=pr.submission_number, submitted_date=pr.submitted.isoformat())
