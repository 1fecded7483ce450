"""Confirmations that permanent residence was applied for: a phone's mail, a portal's page, a plain-text e-mail, a table."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import bar, facts, foot, said, short_en, short_fr, weekday_en, weekday_fr
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    return said(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


@layout("pr_submission_email", language="en", size=(390.0, 760.0))
def phone_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A screenshot of a phone's mail program, the message in short lines."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 22, "free-sans", 12
    paper.text(22, 22, "9:41", 11, "bold")
    paper.text(368, 22, "LTE  87%", 10, align="right")
    paper.text(22, 48, "‹ Inbox", 12, color="#0a66d0")
    paper.y = 60
    paper.para("Your application was submitted / Votre demande a été soumise", 16, "bold", gap=4)
    paper.line("IRCC PR Portal", 12, "bold")
    paper.line(f"to {person.email}", 10, color="#777777")
    paper.line(f"{short_en(pr.submitted)} at 4:18 PM", 10, color="#777777")
    paper.rule(paper.y + 8, color="#bbbbbb")
    paper.gap(16)
    paper.para(f"Hello {person.full_name},")
    paper.para(f"Thank you for submitting your application for permanent residence on {dates.en(pr.submitted)}.")
    paper.para("Keep this number. You will need it if you contact us before your file is opened:")
    paper.box(22, paper.y, 346, 44, fill="#eef3fa", stroke=None)
    paper.text(195, paper.y + 28, pr.submission_number, 18, "bold", align="center")
    paper.gap(58)
    paper.para("We will review it for completeness. If anything is missing, the whole application will be returned to you.")
    paper.para("Once it passes this check we will write to you with an application number and a client ID (UCI).")
    paper.para("Do not reply to this message. This mailbox is not monitored.", 10, color="#777777")
    paper.rule(700, 22, 368, color="#bbbbbb")
    for number, words in enumerate(("Archive", "Move", "Delete", "Reply")):
        paper.text(30 + number * 90, 726, words, 11, color="#0a66d0")
    return truth(case)


@layout("pr_submission_email", language="en")
def fifth_portal_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page after the last click, printed from a browser days afterwards."""
    person, pr = case.person, case.pr
    printed = pr.submitted + dt.timedelta(days=9)
    paper.margin, paper.family, paper.points = 56, "sans", 10
    paper.text(30, 24, f"{printed.month}/{printed.day}/{printed:%y}, 7:26 PM", 7.5)
    paper.text(306, 24, "Permanent residence application – Confirmation", 7.5, align="center")
    draw.government_canada(paper, 60)
    paper.text(556, 58, "Français  |  Account  |  Sign out", 8.5, align="right", color="#284162")
    paper.y = 94
    paper.line("Home  >  My applications  >  Permanent residence  >  Confirmation of submission", 8.5, color="#284162")
    paper.heading("Confirmation: application submitted", 18)
    paper.rule(paper.y + 1, 56, 130, color="#af3c43", weight=2)
    paper.box(56, paper.y + 8, 500, 42, fill="#d8eeca", stroke="#278400")
    paper.text(70, paper.y + 33, "We received the files you uploaded. Print or save this page for your records.", 10.5)
    paper.gap(64)
    facts(
        paper,
        [("Submission number", pr.submission_number), ("Date submitted (YYYY-MM-DD)", pr.submitted.isoformat()), ("Submitted by", person.listed_name), ("Program", "Economic – Quebec skilled worker"), ("Payment reference", fill("P99-999-999-999", rng)), ("Session last saved", f"{pr.submitted - dt.timedelta(days=2)} 23:11")],
        label_width=200, label_style="bold", gap=6,
    )  # fmt: skip
    paper.gap(6)
    paper.heading("What happens next", 12)
    paper.paras(
        [
            "1.  We check that your application is complete.",
            "2.  If it is, you get an acknowledgment of receipt with your application number. This page is not an acknowledgment of receipt.",
            "3.  We tell you when to give your biometrics and have a medical exam.",
        ]
    )
    paper.table([("Document", "Status"), ("Generic Application Form for Canada (IMM 0008)", "Provided"), ("Quebec selection certificate", "Provided"), ("Schedule A – Background/Declaration (IMM 5669)", "Provided"), ("Additional family information (IMM 5406)", "Provided")], (380, 120), points=9)  # fmt: skip
    foot(paper, "https://prportal.ircc.example/confirmation?lang=en", number="{0}/1")
    return truth(case)


@layout("pr_submission_email", language="fr", size="a4")
def texte_brut(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail as plain text, every header shown, in a typewriter's face, the number in groups."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 56, "mono", 9.5
    number = pr.submission_number
    headers = (
        f"Sujet :        Soumission reçue {number}",
        "De :           IRCC.PortailRP-NePasRepondre@ircc.example",
        f"Date :         {short_fr(pr.submitted)} 11:37 (HAE)",
        f"Pour :         {person.email}",
        f"Copie à :      {case.spouse.email}",
    )
    paper.lines(headers)
    paper.line("-" * 68)
    paper.gap(8)
    paper.paras(
        [
            "Bonjour,",
            f"Nous confirmons que votre demande de résidence permanente a été transmise par voie électronique le {weekday_fr(pr.submitted)}.",
            f"Numéro de soumission : {number[0]} {number[1:4]} {number[4:7]} {number[7:]}",
            "Catégorie : Travailleurs qualifiés (Québec)",
            f"Demandeur principal : {person.full_name}",
            f"Conjoint : {case.spouse.full_name}",
            "La présente ne constitue pas un accusé de réception. Un numéro de demande vous sera attribué une fois vérifié que le dossier est complet. D'ici là, inutile de nous écrire pour connaître l'état du traitement.",
            "Le certificat de sélection du Québec doit être valide au moment de la réception.",
            "Cordialement,",
            "Portail de la résidence permanente",
            "Immigration, Réfugiés et Citoyenneté Canada",
        ]
    )
    paper.line("-" * 68)
    paper.para("[Page imprimée depuis la messagerie - Boîte de réception (214)]", 8)
    return truth(case)


@layout("pr_submission_email", language="en")
def bilingual_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message in both languages around one table."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 64, "dejavu-condensed", 9.5
    paper.line("From / De : no-reply@ircc.example", 9)
    paper.line(f"To / À : {person.full_name} <{person.email}>", 9)
    paper.line(f"Sent / Envoyé : {weekday_en(pr.submitted)} 13:02", 9)
    paper.gap(12)
    bar(paper, "Permanent Residence Portal  •  Portail de la résidence permanente", fill="#26374a", points=12)
    paper.para("(Le français suit.)", 8.5, "italic")
    paper.para("This is to confirm that we have received your electronic application for permanent residence. The details are below. Please quote the confirmation number in all enquiries.")  # fmt: skip
    paper.table(
        [
            ("Item / Élément", "Detail / Détail"),
            ("Confirmation No. / No de confirmation", pr.submission_number),
            ("Submitted on / Soumise le", dates.slashes(pr.submitted)),
            ("Application type / Type de demande", "PR – Quebec-selected / RP – Sélection du Québec"),
            ("Persons included / Personnes visées", str(2 + case.children)),
            ("Amount paid / Montant payé", f"$ {1525 + 175 * case.children}.00"),
        ],
        (220, 264),
        height=22,
    )
    paper.gap(14)
    paper.para("Nous confirmons la réception de votre demande électronique de résidence permanente. Les détails figurent ci-dessus. Veuillez mentionner le numéro de confirmation dans toute communication.")  # fmt: skip
    paper.para("You have 60 days to link this application to an online account. / Vous avez 60 jours pour associer cette demande à un compte en ligne.", 8.5)  # fmt: skip
    foot(paper, "IRCC, 365 Laurier Ave. West, Ottawa ON K1A 1L1")
    return truth(case)
