"""The confirmation that an application for permanent residence was submitted online (X number): not an acknowledgment."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    return {"submission_number": case.pr.submission_number, "submitted_date": case.pr.submitted.isoformat()}


def browser_furniture(paper: Paper, case: Case, title: str, url: str, rng: Random) -> None:
    """What a browser prints at the four corners; its date is that of printing."""
    paper.text(22, 20, f"{case.submitted:%d/%m/%Y} {rng.randint(8, 21)}:{rng.randint(10, 59)}", 7, family="helvetica")
    paper.text(paper.width - 22, 20, title, 7, family="helvetica", align="right")
    paper.text(22, paper.height - 14, url, 7, family="helvetica")
    paper.text(paper.width - 22, paper.height - 14, "1/1", 7, family="helvetica", align="right")


@layout("pr_submission_email", language="en")
def webmail_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed from webmail."""
    paper.family = "helvetica"
    browser_furniture(
        paper, case, "Mail - Your application has been submitted", "https://mail.example/u/0/?ik=2f1c&view=pt&search=all", rng
    )
    paper.heading("Your application for permanent residence has been submitted", 14)
    paper.line("IRCC.PRPortal-PortailRP.IRCC <donotreply@cic.example>", style="bold")
    paper.line(f"{dates.en(case.pr.submitted)} at {rng.randint(1, 11)}:{rng.randint(10, 59)} AM", color="#555555")
    paper.line(f"To: {case.person.email}")
    paper.rule(paper.y + 8)
    paper.gap(18)
    paper.paras([
        "Hello,",
        f"This e-mail confirms that your application for permanent residence as a Quebec-selected skilled worker was submitted through the Permanent Residence Portal on {dates.en(case.pr.submitted)}.",
        f"Your confirmation number is: {case.pr.submission_number}",
        "Next steps: we will review your application to make sure that it is complete. If it is, we will send you an acknowledgement of receipt letter with your "
        "application number. If it is not, it will be returned to you.",
        "This is an automated message. Please do not reply to this e-mail.",
    ])  # fmt: skip
    return truth(case)


@layout("pr_submission_email", language="fr")
def courriel(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same in French, from another mail programme."""
    paper.family, paper.points = "dejavu", 9
    paper.beside(
        [("De", "PRPortal-PortailRP.IRCC <nepasrepondre@cic.example>"), ("Envoyé", f"{dates.fr(case.pr.submitted)} {rng.randint(8, 20)}:{rng.randint(10, 59)}"), ("À", case.person.email), ("Objet", "Confirmation de la soumission de votre demande de résidence permanente")],
        label_width=60, value_style="regular",
    )  # fmt: skip
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.paras([
        f"Bonjour {case.person.full_name},",
        f"Votre demande de résidence permanente a été soumise le {dates.fr(case.pr.submitted)}.",
        f"Numéro de confirmation : {case.pr.submission_number}",
        "Nous examinerons votre demande pour nous assurer qu'elle est complète. Vous recevrez ensuite un accusé de réception comportant votre numéro de demande.",
        "Ceci est un message automatisé, merci de ne pas y répondre.",
    ])  # fmt: skip
    return truth(case)


@layout("pr_submission_email", language="en")
def portal_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's confirmation page: labels above values in a panel."""
    browser_furniture(paper, case, "Permanent Residence Portal", "https://prportal.example/en/applications/confirmation", rng)
    draw.government_canada(paper, 54, department=None)
    paper.gap(16)
    paper.heading("Application submitted", 17)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 26, fill="#dff0d8", stroke="#8fbf7f")
    paper.text(paper.margin + 10, paper.y + 17, "Thank you. Your application was successfully submitted.")
    paper.gap(40)
    paper.above(
        [
            ("Submission number", case.pr.submission_number),
            ("Date submitted", f"{case.pr.submitted:%Y-%m-%d}"),
            ("Program", "Quebec-selected skilled worker"),
            ("Status", "Submitted"),
        ],
        height=38,
        label_points=8,
        value_style="bold",
    )
    paper.gap(16)
    paper.para(
        "You will receive an acknowledgement of receipt once your application has been checked for completeness. Keep the submission number for your records; it is not an application number."
    )
    draw.canada_wordmark(paper)
    return truth(case)


@layout("pr_submission_email", language="en")
def phone_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail forwarded from a phone, set large, the number in a sentence."""
    paper.family, paper.points = "sans", 12
    paper.line("---------- Forwarded message ---------")
    paper.lines(
        [
            "From: <donotreply-nepasrepondre@cic.example>",
            f"Date: {case.pr.submitted:%a, %d %b %Y}",
            f"Subject: PR Portal submission confirmation {case.pr.submission_number}",
            f"To: <{case.person.email}>",
        ]
    )
    paper.gap(18)
    paper.paras([
        f"Dear {case.person.full_name},",
        f"Thank you for submitting your permanent residence application. Your submission was received by the portal on {dates.en_day_first(case.pr.submitted)} and was given the number {case.pr.submission_number}.",
        "Do not submit your application again.",
        "Immigration, Refugees and Citizenship Canada",
        "Sent from my phone",
    ])  # fmt: skip
    return truth(case)


@layout("pr_submission_email", language="fr", size="a4")
def bilingual_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notice in both languages, the facts in a table."""
    paper.family = "free-serif"
    paper.points = 10.5
    draw.government_canada(paper)
    paper.gap(14)
    paper.heading("Confirmation de soumission en ligne / Confirmation of online submission", 12.5)
    paper.table(
        [("Numéro de soumission / Submission number", case.pr.submission_number), ("Date de soumission / Date of submission", f"{case.pr.submitted:%Y-%m-%d}"), ("Type de demande / Application type", "Résidence permanente / Permanent residence"), ("Volet / Stream", "TQ Québec / QSW")],
        (240, 235), header=False, height=20,
    )  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            "La présente page confirme la transmission de votre demande. Elle ne constitue pas un accusé de réception.",
            "This page confirms that your application was transmitted. It is not an acknowledgement of receipt.",
        ]
    )
    return truth(case)
