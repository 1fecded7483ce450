"""IRCC's acknowledgment of receipt of an application for permanent residence (E number)."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BODY_EN = (
    "Your application has been found to meet the requirements of a complete application as outlined in section 10 of the Immigration and Refugee Protection "
    "Regulations and it has been placed into processing.",
    "You do not need to contact us to confirm receipt of your application or to ask about its status. If your contact information, marital status or the "
    "composition of your family changes, you must tell us using the Web form on our website.",
    "Please quote the application number and the UCI shown above in all correspondence. This letter does not authorize you to travel to, work or study in Canada.",
)
BODY_FR = (
    "Après vérification, votre demande satisfait aux exigences d'une demande complète énoncées à l'article 10 du Règlement sur l'immigration et la protection "
    "des réfugiés et son traitement a débuté.",
    "Il n'est pas nécessaire de communiquer avec nous pour confirmer la réception de votre demande. Vous devez toutefois nous signaler tout changement à vos "
    "coordonnées, à votre état matrimonial ou à la composition de votre famille au moyen du formulaire Web.",
    "Veuillez indiquer votre numéro de demande et votre IUC dans toute correspondance. La présente lettre ne vous autorise ni à travailler ni à étudier au Canada.",
)


def truth(case: Case, family: str, given: str, program: str) -> Fields:
    pr = case.pr
    fields: Fields = {
        "application_number": pr.application_number,
        "uci": case.uci,
        "letter_date": pr.acknowledged.isoformat(),
        "received_date": pr.received.isoformat(),
        "family_name": family,
        "given_names": given,
        "program": program,
    }
    return {name: value for name, value in fields.items() if value}


@layout("pr_acknowledgment", language="en")
def aem_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """As the letter service prints it: each value stands before its label in the file."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.family = "helvetica"
    person = case.person
    letters.letterhead(paper, "en")
    paper.value_first(
        [("Date:", dates.en(case.pr.acknowledged)), ("UCI:", letters.uci(case)), ("Application no.:", case.pr.application_number)]
    )
    paper.gap(14)
    letters.address(paper, case)
    paper.line(f"Dear {person.full_name},")
    paper.gap(8)
    paper.para("Subject: Acknowledgement of receipt of your application for permanent residence", style="bold")
    paper.para(
        f"We have received your application for permanent residence in Canada as a {case.pr.program} on {dates.en(case.pr.received)}."
    )
    paper.paras(BODY_EN)
    letters.close(paper, "en", rng, form="IMM 5756 (03-2022) E")
    return truth(case, *person.told_apart, case.pr.program)


@layout("pr_acknowledgment", language="fr")
def accuse_de_reception(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French: references beside their labels at the right."""
    paper.family = "times"
    person = case.person
    letters.letterhead(paper, "fr")
    paper.beside(
        [("Date", dates.fr(case.pr.acknowledged)), ("IUC", letters.uci(case)), ("N° de demande", case.pr.application_number)],
        x=350,
        label_width=85,
    )
    paper.gap(12)
    paper.lines([person.listed_name, *case.home.address.block])
    paper.gap(14)
    paper.para("Objet : Accusé de réception de votre demande de résidence permanente", style="bold")
    paper.para(
        "Nous accusons réception de votre demande de résidence permanente au titre de la catégorie des travailleurs qualifiés – Québec. "
        f"Votre demande a été reçue le {dates.fr(case.pr.received)}."
    )
    paper.paras(BODY_FR)
    letters.close(paper, "fr", rng, signed=True, form="IMM 5756 (03-2022) F")
    return truth(case, person.family_name.upper(), person.given_names, "travailleurs qualifiés – Québec")


@layout("pr_acknowledgment", language="en")
def facts_in_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose facts stand in a table under the subject."""
    paper.family, paper.points = "serif", 11
    person = case.person
    letters.letterhead(paper, "en", protected=False)
    paper.line(dates.en_day_first(case.pr.acknowledged))
    paper.gap(12)
    paper.para("Re: Acknowledgement of Receipt – Permanent Residence", style="bold")
    paper.table(
        [("Principal applicant", person.listed_name), ("UCI", letters.uci(case)), ("Application number", case.pr.application_number), ("Category", case.pr.program), ("Date received", dates.en_day_first(case.pr.received))],
        (170, 300), header=False, height=20,
    )  # fmt: skip
    paper.gap(14)
    paper.para(f"Dear {'Mr.' if person.sex == 'M' else 'Ms.'} {person.family_name}:")
    paper.para(
        "This letter confirms that your application for permanent residence has been received by the Centralized Intake Office."
    )
    paper.paras(BODY_EN)
    draw.box_stamp(paper, 420, paper.y + 10, ("RECEIVED", "CIO – SYDNEY NS", f"{case.pr.received:%Y-%m-%d}"))
    letters.close(paper, "en", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names, case.pr.program)


@layout("pr_acknowledgment", language="en")
def portal_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the account, printed from a browser: facts in sentences and in lines."""
    paper.family, paper.points = "dejavu", 9
    person = case.person
    paper.text(24, 22, f"{case.submitted:%Y-%m-%d}, {rng.randint(1, 11)}:{rng.randint(10, 59)} PM", 7)
    paper.text(paper.width / 2, 22, "Permanent Residence Portal | Message", 7, align="center")
    paper.text(24, paper.height - 16, "https://portal.example/pr/messages/acknowledgement", 7)
    paper.heading("Acknowledgement of Receipt", 14)
    paper.line(f"Sent: {case.pr.acknowledged:%Y-%m-%d}", color="#555555")
    paper.gap(10)
    paper.para(f"Dear {person.full_name},")
    paper.para(
        f"This is to acknowledge that we received your application for permanent residence under the {case.pr.program} class on {case.pr.received:%Y-%m-%d}."
    )
    paper.para(
        f"Your application number is {case.pr.application_number} and your Unique Client Identifier (UCI) is {letters.uci(case, dashes=False)}. Please keep these for your records."
    )
    paper.paras(BODY_EN)
    paper.lines([letters.IRCC_EN, "This is an automated message. Please do not reply."])
    return truth(case, *person.told_apart, case.pr.program)


@layout("pr_acknowledgment", language="fr", size="a4")
def labels_above(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French: a row of boxes with the label above each value, ISO dates."""
    paper.family = "free-sans"
    person = case.person
    letters.letterhead(paper, "fr")
    paper.above(
        [("N° de demande / Application No.", case.pr.application_number), ("IUC / UCI", letters.uci(case)), ("Date de la lettre", f"{case.pr.acknowledged:%Y-%m-%d}"),
         ("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names), ("Date de réception", f"{case.pr.received:%Y-%m-%d}")],
        columns=3, height=34, value_style="bold",
    )  # fmt: skip
    paper.gap(16)
    paper.heading("ACCUSÉ DE RÉCEPTION – RÉSIDENCE PERMANENTE", 12)
    paper.para("Catégorie : Travailleurs qualifiés (Québec)")
    paper.paras(BODY_FR)
    letters.close(paper, "fr", rng)
    return truth(case, person.family_name.upper(), person.given_names, "Travailleurs qualifiés (Québec)")
