"""Confirmations that an application for permanent residence was submitted: no acknowledgments."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import browser, en_weekday, grouped, kept, later, mail_head
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def submission(case: Case) -> Fields:
    """What a confirmation of submission says."""
    return kept(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


@layout("pr_submission_email", language="en")
def mail_in_a_client(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's e-mail as a mail program prints it, with a legal notice below."""
    paper.family, paper.points = "helvetica", 10
    paper.line(case.person.full_name, 13, "bold")
    paper.rule(paper.y + 4, weight=1.6)
    paper.gap(8)
    mail_head(
        paper,
        [("From", "donotreply@prportal.example"), ("Sent", f"{en_weekday(case.pr.submitted)} 4:51 PM"), ("To", case.person.email), ("Subject", "We have your PR application / Nous avons votre demande de RP")],
    )  # fmt: skip
    paper.paras(
        (
            "Hello,",
            f"This is to confirm that an application for permanent residence was submitted through the PR Portal on {dates.en(case.pr.submitted)}.",
            f"Your submission number is {case.pr.submission_number}. Quote it if you contact us through the web form.",
            "We will now check whether your application is complete. If it is, we will send you an acknowledgment of receipt with an application number; that may take several weeks. If it is not, we will return it to you.",
            "Do not reply to this message: this mailbox is not monitored.",
        )
    )
    paper.rule(paper.y, color="#bbbbbb")
    paper.gap(6)
    paper.para(
        "Bonjour, la présente confirme que vous avez soumis une demande de résidence permanente. Veuillez consulter le texte anglais ci-dessus pour votre numéro de soumission.",
        8.5,
        "italic",
    )
    return submission(case)


@layout("pr_submission_email", language="fr")
def confirmation_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page shown after the last click, printed a few days later from a browser."""
    day = case.pr.submitted
    paper.margin, paper.family, paper.points = 46, "dejavu-condensed", 10
    browser(
        paper,
        "Portail de demande de résidence permanente",
        "https://portail-rp.example/fr/confirmation",
        f"{later(day, 3):%Y-%m-%d}, 08:15",
    )
    draw.government_canada(paper, 58, department=None)
    paper.gap(6)
    paper.line("Accueil  >  Mes demandes  >  Confirmation", 8, color="#3355aa")
    paper.gap(10)
    paper.box(paper.margin, paper.y, paper.width - 92, 46, fill="#e3f3e3", stroke="#2f7d32")
    paper.text(paper.margin + 12, paper.y + 20, "✓  Votre demande a été transmise", 12, "bold", color="#1d5a20")
    paper.text(paper.margin + 12, paper.y + 36, "Gardez une copie de cette page pour vos dossiers.", 9)
    paper.gap(64)
    paper.beside(
        [("Numéro de confirmation", case.pr.submission_number), ("Transmise le", f"{day.isoformat()}, 22 h 08 (HE)"), ("Demandeur principal", case.person.full_name), ("Membres de la famille", str(case.children + 1)), ("Catégorie", "Économique – Québec"), ("Frais acquittés", "1 525,00 $ CA")],
        label_width=170,
    )  # fmt: skip
    paper.gap(16)
    paper.line("Documents transmis", style="bold")
    paper.gap(5)
    paper.table([["Formulaire", "Personne", "État"], ["IMM 0008", "Demandeur principal", "Reçu"], ["IMM 5669", "Demandeur principal", "Reçu"], ["IMM 5669", "Époux ou conjoint", "Reçu"], ["IMM 5406", "Demandeur principal", "Reçu"]], [150, 200, 100])  # fmt: skip
    paper.gap(14)
    paper.para(
        "Ce numéro n'est pas votre numéro de demande. Vous recevrez un accusé de réception une fois que nous aurons vérifié que votre dossier est complet.",
        9,
    )
    return submission(case)


@layout("pr_submission_email", language="en")
def consultants_forward(paper: Paper, case: Case, rng: Random) -> Fields:
    """A consultant sends the confirmation on to the client, with remarks and an own file number."""
    agent, day = case.representative, case.pr.submitted
    paper.family, paper.points = "free-sans", 10
    mail_head(
        paper,
        [("From", f"{agent.name}, {agent.firm}"), ("To", case.person.full_name), ("Cc", "files@office.example"), ("Date", dates.en_day_first(later(day, 2))), ("Subject", "FW: Permanent Residence Portal – Confirmation of submission")],
    )  # fmt: skip
    paper.para(
        f"Dear client, good news: it is in. See the government's message below and keep it for your work permit application. Our own file number for you is {rng.randint(2100, 9800)}-QSW; please put it on every e-transfer."
    )
    paper.lines([agent.name, f"{agent.body} {agent.member_number}"], 9)
    paper.gap(12)
    paper.box(paper.margin, paper.y, 2, 190, fill="#8888cc", stroke=None)
    left = paper.margin + 14
    paper.line("Original message", 9, "italic", x=left)
    paper.beside([("From", "Permanent Residence Portal"), ("Date", f"{day:%Y-%m-%d} 11:32 EST"), ("To", f"{agent.firm}"), ("Subject", "Confirmation of submission")], x=left, label_width=55, colon=":", value_style="regular")  # fmt: skip
    paper.gap(10)
    for words in (
        f"Submission {grouped(case.pr.submission_number, 1, 3, 3)} was received by the portal.",
        "Type: Permanent residence – economic. Status: Submitted. Next step: completeness check.",
        "An e-mail or letter will follow when a file has been created. The submission number above cannot be used to link the application to an online account.",
    ):
        paper.para(words, x=left, width=440)
    return submission(case)
