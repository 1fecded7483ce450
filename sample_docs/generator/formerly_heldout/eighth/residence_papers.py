"""Permanent residence: confirmations of submission, acknowledgments of receipt, approvals in principle."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import (
    family_given,
    foot_note,
    kept,
    later,
    mail_head,
    told,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def acknowledgment(case: Case, names: Fields, program: str = "", *, received: bool = True) -> Fields:
    """What an acknowledgment of receipt says."""
    return names | kept(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.acknowledged.isoformat(),
        received_date=case.pr.received.isoformat() if received else "",
        program=program,
    )


@layout("pr_acknowledgment", language="en")
def letter_with_family_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with a table of everyone in the application; the first row is the principal applicant."""
    person, spouse, pr = case.person, case.spouse, case.pr
    letters.letterhead(paper, "en")
    paper.above(
        [("Date", dates.en(pr.acknowledged)), ("UCI", letters.uci(case)), ("Application number", pr.application_number), ("Date application received", dates.en(pr.received)), ("Class", pr.program), ("Office", "Sydney – CPC")],
        columns=3, height=32, value_style="bold",
    )  # fmt: skip
    paper.gap(12)
    letters.address(paper, case)
    paper.line("ACKNOWLEDGEMENT OF RECEIPT", 12, "bold")
    paper.gap(4)
    paper.para(
        "This confirms that the application for permanent residence of the persons listed below has been found complete and is now in process."
    )
    paper.table(
        [["Family name", "Given name(s)", "Date of birth", "Role"], [person.family_name, person.given_names, person.born.isoformat(), "Principal applicant"], [spouse.family_name, spouse.given_names, spouse.born.isoformat(), "Spouse, accompanying"]],
        [130, 140, 90, 130], points=9,
    )  # fmt: skip
    paper.gap(10)
    paper.paras(("Do not send documents unless we ask for them. Tell us about changes of address, marriage, births or deaths.", "Medical examinations must be done by a panel physician within 30 days of our instructions."))  # fmt: skip
    letters.close(paper, "en", rng, form="IMM 5756 (03-2023) E")
    return acknowledgment(case, family_given(person), pr.program)


@layout("pr_acknowledgment", language="fr")
def accuse_en_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter: references in the margin, the day of receipt in the text."""
    person, pr = case.person, case.pr
    letters.letterhead(paper, "fr", protected=False)
    paper.family, paper.points = "serif", 11
    paper.line(f"Sydney (Nouvelle-Écosse), le {dates.fr(pr.acknowledged)}", align="right")
    paper.gap(6)
    paper.lines([person.listed_name, *case.home.address.block])
    paper.gap(10)
    paper.line(f"V/Réf. : demande {pr.application_number}   –   IUC {letters.uci(case)}", style="bold")
    paper.line("Objet : accusé de réception, demande de résidence permanente", style="bold")
    paper.gap(10)
    paper.paras(
        (
            f"Nous accusons réception de votre demande de résidence permanente, qui nous est parvenue le {dates.fr(pr.received)} et qui sera traitée dans le programme suivant : Travailleurs qualifiés (Québec).",
            f"Votre certificat de sélection du Québec, délivré le {dates.fr(case.csq.issued)}, a été versé au dossier.",
            "Le numéro de demande et l'identificateur unique de client qui figurent plus haut doivent être indiqués dans toute correspondance.",
            "Les délais de traitement sont publiés dans notre site Web. Nous communiquerons avec vous s'il nous manque un document.",
        )
    )
    letters.close(paper, "fr", rng)
    return acknowledgment(
        case, kept(family_name=person.family_name.upper(), given_names=person.given_names), "Travailleurs qualifiés (Québec)"
    )


@layout("pr_acknowledgment", language="en")
def notice_from_the_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The PDF that the online account makes: values before their captions in the file, one column."""
    person, pr = case.person, case.pr
    paper.margin, paper.family = 56, "helvetica"
    draw.government_canada(paper)
    paper.text(paper.width - 56, 44, "PROTECTED B / PROTÉGÉ B", 8, "bold", align="right")
    paper.gap(14)
    paper.value_first(
        [("Date issued:", dates.slashes(pr.acknowledged)), ("Client ID (UCI):", case.uci), ("Application #:", pr.application_number), ("Family name:", person.family_name.upper()), ("Given name:", person.given_names.upper()), ("Program:", "Skilled worker - Quebec"), ("Received by IRCC:", dates.slashes(pr.received))],
        points=10,
    )  # fmt: skip
    paper.gap(18)
    paper.line("AOR – Application for permanent residence", 13, "bold")
    paper.gap(6)
    paper.paras(
        (
            "Thank you for choosing Canada. Your file has been created and your application has passed the completeness check.",
            f"Fees received: processing $950.00, right of permanent residence $575.00. Receipt no. {rng.randint(10**8, 10**9 - 1)}.",
            "Biometrics: if you have not yet given your fingerprints and photo you will be sent a separate letter.",
            "You may link this application to your online account with the client ID and application number given above.",
            "This letter does not give you status in Canada and does not allow you to work.",
        )
    )
    paper.line("Permanent Resident Program Support Officer", style="italic")
    foot_note(paper, "IRCC  |  canada.ca/contact-ircc  |  Page 1 of 1")
    return acknowledgment(case, family_given(person, upper=True), "Skilled worker - Quebec")


@layout("pr_acknowledgment", language="fr")
def eighth_courriel_accuse(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail with the references in a framed block in two languages."""
    person, pr = case.person, case.pr
    paper.family, paper.points = "dejavu", 9
    mail_head(
        paper,
        [("De", "IRCC CTD Sydney / CPC Sydney (IRCC)"), ("À", person.email), ("Date", f"{dates.fr(pr.acknowledged)}, 10 h 40"), ("Objet", f"Accusé de réception / Acknowledgment of receipt – {pr.application_number}")],
    )  # fmt: skip
    paper.para("La version française suit le bloc de références. / An English version is available on request.", 8, "italic")
    paper.above(
        [("Nom de famille / Surname", person.family_name), ("Prénoms / Given names", person.given_names), ("IUC / UCI", letters.uci(case)), ("N° de demande / App. no.", pr.application_number), ("Demande reçue le / Received", pr.received.isoformat()), ("Catégorie / Category", "Québec – Travailleur qualifié")],
        columns=2, height=31,
    )  # fmt: skip
    paper.gap(12)
    paper.paras(
        (
            "Bonjour,",
            "Nous avons bien reçu votre demande de résidence permanente. Elle est complète et un dossier a été ouvert.",
            "Vous n'avez rien à faire pour l'instant. Si vous changez d'adresse, utilisez l'outil en ligne.",
            "Un permis de travail transitoire ou un permis délivré dans le cadre d'un autre programme peut vous intéresser pendant le traitement.",
            "Immigration, Réfugiés et Citoyenneté Canada",
        )
    )
    return acknowledgment(case, family_given(person), "Québec – Travailleur qualifié")


@layout("pr_approval_in_principle", language="en")
def requirements_met(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter that the selection requirements are met, with what remains to be done by when."""
    person, pr = case.person, case.pr
    letters.letterhead(paper, "en")
    paper.line(dates.en(pr.approved))
    paper.gap(8)
    paper.line(f"Re: {person.listed_name}", style="bold")
    paper.line(f"File: {pr.application_number}    UCI: {letters.uci(case)}", style="bold")
    paper.gap(8)
    paper.line("APPROVAL IN PRINCIPLE", 12, "bold")
    paper.gap(6)
    paper.paras(
        (
            f"It has been determined that you meet the requirements of the {pr.program} class. A final decision has not been made.",
            f"Before permanent residence can be granted, you and your family members must pass medical, security and criminality checks. Please send the following by {dates.en(later(pr.approved, 60))}:",
        )
    )
    for item in (
        "police certificate of every country lived in for six months",
        "two photographs of each person",
        "proof of payment of the right of permanent residence fee",
    ):
        paper.line(f"–  {item}", x=78)
    paper.gap(12)
    letters.close(paper, "en", rng, signed=True)
    names = kept(family_name=person.family_name.upper(), given_names=person.given_names)
    return names | kept(application_number=pr.application_number, uci=case.uci, letter_date=pr.approved.isoformat())


@layout("pr_approval_in_principle", language="fr")
def eighth_approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same in French, with a foot slip that repeats the numbers for the reply."""
    person, pr = case.person, case.pr
    letters.letterhead(paper, "fr")
    paper.beside(
        [
            ("Date de la lettre", dates.fr(pr.approved)),
            ("Numéro de la demande", pr.application_number),
            ("Identificateur unique de client", case.uci),
        ],
        label_width=170,
    )
    paper.gap(14)
    paper.line(f"Madame, Monsieur {person.full_name},")
    paper.gap(6)
    paper.paras(
        (
            "Votre demande de résidence permanente a fait l'objet d'une approbation de principe : vous répondez aux critères de la catégorie des travailleurs qualifiés (Québec).",
            "Une décision définitive sera prise lorsque les vérifications relatives à la santé, à la sécurité et à la criminalité seront terminées pour vous et les membres de votre famille.",
        )
    )
    letters.close(paper, "fr", rng, signed=True)
    paper.y = 590
    paper.rule(paper.y, 20, paper.width - 20, color="#999999")
    paper.gap(4)
    paper.line("Coupon-réponse : à joindre à tout envoi", 9, "italic")
    paper.under(
        [("Demande", pr.application_number), ("IUC", case.uci), ("Signature du demandeur", ""), ("Date (AAAA-MM-JJ)", "")],
        columns=2,
    )
    return told(person) | kept(application_number=pr.application_number, uci=case.uci, letter_date=pr.approved.isoformat())
