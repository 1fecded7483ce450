"""Confirmations of submission from the portal, and approvals in principle."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.third.office import labelled, running, said, weekday
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

SUBMISSION_MAIL = "donotreply-nepasrepondre@prportal.example"


def submitted(case: Case) -> Fields:
    """What a confirmation of submission says."""
    return said(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


@layout("pr_submission_email")
def portal_thanks(paper: Paper, case: Case, rng: Random) -> Fields:
    """The e-mail of the portal, opened in a web mailbox and printed."""
    day = case.pr.submitted
    paper.margin = 40
    paper.text(40, 30, "Webmail – Inbox", 8)
    paper.text(paper.width - 40, 30, case.person.email, 8, align="right")
    paper.rule(36, color="#aaaaaa")
    paper.y = 44
    paper.heading("Your application has been submitted / Votre demande a été soumise", 12.5)
    paper.line(f"donotreply <{SUBMISSION_MAIL}>", 9, "bold")
    paper.text(
        paper.width - 40, paper.y, f"{weekday(day, 'en')} at {rng.randint(1, 11)}:{rng.randint(10, 59)} PM", 9, align="right"
    )
    paper.line(f"To: {case.person.email}", 9)
    paper.gap(16)
    paper.para(f"Hello {case.person.full_name},")
    paper.para(
        "Thank you for using the Permanent Residence Portal. We confirm that you have submitted your online application. Please keep this number for your records:"
    )
    paper.line(case.pr.submission_number, 14, "bold", x=80)
    paper.gap(10)
    paper.paras(
        [
            "What happens next: we will check that your application is complete. If it is, we will send you an acknowledgement of receipt with your official application number. If it is not, we will return it to you through the portal.",
            "This message is a confirmation of submission only. It is not an acknowledgement of receipt.",
            "Please do not reply to this e-mail.",
        ]
    )
    paper.line("Immigration, Refugees and Citizenship Canada", style="bold")
    return submitted(case)


@layout("pr_submission_email", language="fr")
def header_lines_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """French e-mail with header lines; number in the object and the body."""
    day, number = case.pr.submitted, case.pr.submission_number
    paper.family, paper.margin = "serif", 54
    paper.points = 11
    paper.beside(
        [
            ("De", SUBMISSION_MAIL),
            ("Date", f"{weekday(day, 'fr')} {rng.randint(7, 22)} h {rng.randint(10, 59)}"),
            ("À", case.person.email),
            ("Objet", f"Confirmation – demande soumise ({number})"),
        ],
        label_width=60,
    )
    paper.rule(paper.y + 8)
    paper.gap(24)
    paper.paras([
        "Bonjour,",
        f"Nous confirmons que votre demande de résidence permanente portant le numéro de soumission {number} a bien été transmise par l'intermédiaire du Portail de demande de résidence permanente le {dates.fr(day)}.",
        "Nous vérifierons maintenant si elle est complète. Vous recevrez un accusé de réception contenant votre numéro de demande dès que cette vérification sera terminée.",
        "Frais acquittés : oui. Déclaration signée électroniquement : oui.",
        "Merci,",
    ])  # fmt: skip
    paper.line("L'équipe du Portail de résidence permanente")
    paper.line("Immigration, Réfugiés et Citoyenneté Canada (IRCC)")
    return submitted(case)


@layout("pr_submission_email")
def portal_confirmation_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page the portal shows after the last click, printed from the browser."""
    day = case.pr.submitted
    paper.margin, paper.family = 44, "dejavu"
    paper.points = 9
    paper.text(44, 24, f"{dates.en(day)}, {rng.randint(1, 12)}:{rng.randint(10, 59)} PM", 6.5)
    paper.text(300, 24, "Permanent residence application - Submitted", 6.5)
    draw.government_canada(paper, 56, department=None)
    paper.gap(6)
    paper.rule(paper.y, color="#af3c43", weight=2)
    paper.gap(14)
    paper.heading("Application submitted", 17)
    paper.box(44, paper.y, 524, 66, fill="#eaf5ea", stroke="#278400")
    paper.text(58, paper.y + 20, "✓ You have successfully submitted your application.", 9.5, "bold", color="#1b5e00")
    paper.text(58, paper.y + 38, f"Submission number: {case.pr.submission_number}", 10)
    paper.text(58, paper.y + 54, f"Date submitted: {case.pr.submitted.isoformat()}", 10)
    paper.gap(86)
    paper.beside(
        [
            ("Principal applicant", case.person.full_name),
            ("Program", "Economic – Quebec-selected skilled workers"),
            ("Applicants in this application", str(case.csq.persons)),
            ("Payment status", "Paid"),
        ],
        colon="",
        label_width=210,
    )
    paper.gap(16)
    paper.para(
        "We have sent a copy of this confirmation to the e-mail address in your profile. We will contact you once we have reviewed your application for completeness."
    )
    paper.text(44, paper.height - 22, "https://prson-srpel.apps.example/en/application/submitted", 6.5)
    paper.text(paper.width - 44, paper.height - 22, "1/1", 6.5, align="right")
    return submitted(case)


@layout("pr_submission_email", language="fr", size="a4")
def forwarded_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message the representative passed on: a line above, the original below."""
    day, rep = case.pr.submitted, case.representative
    paper.family, paper.margin, paper.points = "free-sans", 56, 10
    paper.line(f"TR : Confirmation de transmission {case.pr.submission_number}", 13, "bold")
    paper.gap(8)
    paper.para(
        f"Bonjour, vous trouverez ci-dessous la confirmation du portail. Bonne journée, {rep.name} ({rep.firm})", style="italic"
    )
    paper.line("---------- Message transféré ----------")
    paper.lines(
        [
            f"De : Portail RP <{SUBMISSION_MAIL}>",
            f"Date : {dates.fr(day)} à {rng.randint(8, 20)}:{rng.randint(10, 59)}",
            "Objet : Submission confirmation / Confirmation de transmission",
            "À : dossiers@cabinet.example",
        ]
    )
    paper.gap(14)
    paper.para(f"English follows. — Vous avez transmis une demande de résidence permanente au nom de {case.person.full_name}.")
    paper.table(
        [("N° de confirmation", "Transmise le", "Mode"), (case.pr.submission_number, day.isoformat(), "En ligne")],
        (170, 150, 150),
        height=20,
    )
    paper.gap(14)
    paper.para(
        "You have submitted a permanent residence application. Your confirmation number is shown above. This is not your application number."
    )
    paper.para("Ceci n'est pas un accusé de réception. Un agent examinera la demande sous peu.")
    return submitted(case)


def approved(case: Case, names: dict[str, str]) -> Fields:
    """The fields of an approval in principle."""
    return said(application_number=case.pr.application_number, uci=case.uci, letter_date=case.pr.approved.isoformat(), **names)


@layout("pr_approval_in_principle")
def first_stage(paper: Paper, case: Case, rng: Random) -> Fields:
    """Approval in principle with references under the address."""
    letters.letterhead(paper, "en")
    paper.line(dates.en(case.pr.approved))
    paper.gap(8)
    letters.address(paper, case)
    paper.beside([("UCI", letters.uci(case)), ("Application", case.pr.application_number)], label_width=80, colon=":")
    paper.gap(14)
    paper.para("Re: Approval in principle – permanent residence", style="bold")
    paper.paras([
        f"Dear {case.person.full_name}:",
        "It has been determined that you meet the eligibility requirements to apply for permanent resident status as a member of the Quebec skilled worker class. Your application is therefore approved in principle.",
        "A final decision will not be made until you and your family members, whether in Canada or not, have met all other requirements: medical, security and criminality checks, and a valid passport.",
        "As an applicant approved in principle you may be eligible for an open work permit.",
    ])  # fmt: skip
    letters.close(paper, "en", rng, signed=True)
    return approved(case, running(case))


@layout("pr_approval_in_principle", language="fr")
def stage_one_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter, particulars in cells."""
    paper.family = "free-serif"
    paper.points = 11
    draw.government_canada(paper)
    paper.gap(12)
    paper.above(
        [
            ("Nom de famille", case.person.family_name),
            ("Prénoms", case.person.given_names),
            ("IUC", case.uci),
            ("N° de la demande", case.pr.application_number),
            ("Date", dates.fr(case.pr.approved)),
            ("Bureau", "CTD - Sydney"),
        ],
        columns=3,
        height=32,
    )
    paper.gap(16)
    paper.heading("Approbation de principe", 14)
    paper.paras([
        "Madame, Monsieur,",
        "Nous avons établi que vous répondez aux critères de sélection de la catégorie des travailleurs qualifiés (Québec). Votre demande de résidence permanente est approuvée en principe.",
        "La décision définitive sera rendue lorsque les vérifications médicales, criminelles et de sécurité visant les membres de votre famille et vous-même seront terminées.",
    ])  # fmt: skip
    letters.close(paper, "fr", rng)
    return approved(case, labelled(case))
