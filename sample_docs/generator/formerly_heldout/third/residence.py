"""Acknowledgments of receipt of an application for permanent residence."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.third.office import grouped, labelled, plain, running, said, weekday
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BIOMETRICS_TIME = dt.timedelta(days=30)


def acknowledged(case: Case, names: dict[str, str], *, program: str = "", received: bool = True) -> Fields:
    """The fields of an acknowledgment of receipt."""
    return said(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.acknowledged.isoformat(),
        received_date=case.pr.received.isoformat() if received else "",
        program=program,
        **names,
    )


@layout("pr_acknowledgment")
def references_at_right(paper: Paper, case: Case, rng: Random) -> Fields:
    """The usual letter: unit at the left, references flush right, received date in a sentence."""
    letters.letterhead(paper, "en")
    y = 96.0
    for words in (
        f"Date: {dates.en(case.pr.acknowledged)}",
        f"UCI: {letters.uci(case)}",
        f"Application no.: {case.pr.application_number}",
    ):
        paper.text(paper.width - 60, y, words, 10, align="right")
        y += 14
    paper.gap(14)
    letters.address(paper, case)
    paper.gap(10)
    paper.para(f"Dear {case.person.full_name},")
    paper.para("Subject: Acknowledgement of receipt – application for permanent residence", style="bold")
    paper.paras([
        f"This letter confirms that your application for permanent residence in the Quebec skilled workers class was received on {dates.en(case.pr.received)}. It has been checked and found to be complete under section 10 of the Immigration and Refugee Protection Regulations.",
        "Your file will now be assessed. Please do not send additional documents unless we ask for them. You may follow your application with the Client Application Status tool, using the numbers shown above.",
        "If you move or change your e-mail address, tell us through our web form. You must also declare any change in your family situation.",
    ])  # fmt: skip
    letters.close(paper, "en", rng, form="IMM 5756 (09-2022) E")
    return acknowledged(case, running(case), program="Quebec skilled workers class")


@layout("pr_acknowledgment", language="fr")
def table_of_the_file(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter with a table that names the file, the person and the programme."""
    paper.family = "helvetica"
    letters.letterhead(paper, "fr")
    paper.line(f"Le {dates.fr(case.pr.acknowledged)}")
    paper.gap(8)
    paper.heading("Accusé de réception", 15)
    program = "Travailleurs qualifiés (Québec)"
    paper.table(
        [
            ("Nom de famille", case.person.family_name),
            ("Prénom(s)", case.person.given_names),
            ("IUC", letters.uci(case)),
            ("Numéro de la demande", case.pr.application_number),
            ("Catégorie d'immigration", program),
            ("Demande reçue le", dates.fr(case.pr.received)),
        ],
        (170, 250),
        header=False,
        height=19,
    )
    paper.gap(14)
    paper.paras([
        "Madame, Monsieur,",
        "Nous accusons réception de votre demande de résidence permanente. Après vérification, votre demande est considérée comme complète et son traitement est amorcé.",
        "Le Centre de traitement communiquera avec vous si des renseignements supplémentaires sont nécessaires. Conservez la présente : le numéro de la demande et l'IUC vous seront demandés dans toute correspondance.",
    ])  # fmt: skip
    letters.close(paper, "fr", rng, signed=True)
    return acknowledged(case, labelled(case), program=program)


@layout("pr_acknowledgment")
def mail_with_numbers(paper: Paper, case: Case, rng: Random) -> Fields:
    """The e-mail from the processing centre, printed; values in lines of the body."""
    day = case.pr.acknowledged
    paper.margin, paper.family = 46, "free-sans"
    paper.heading(f"AOR - {case.pr.application_number} - {case.person.full_name}", 13)
    paper.rule(paper.y)
    paper.gap(6)
    paper.beside(
        [
            ("From", "IRCC.SydneyQSW-TQQSydney.IRCC@cic.example"),
            ("Sent", f"{weekday(day, 'en')} {rng.randint(1, 12)}:{rng.randint(10, 59)} PM"),
            ("To", case.person.email),
            ("Subject", f"AOR - {case.pr.application_number} - {case.person.full_name}"),
        ],
        label_width=66,
        colon=":",
        value_style="regular",
    )
    paper.gap(16)
    paper.para("UNCLASSIFIED / NON CLASSIFIÉ", 8, "bold")
    paper.para("Hello,")
    paper.para(
        "We are writing to let you know that your application for permanent residence has been received and passed the completeness check."
    )
    paper.lines(
        [
            f"Principal applicant: {case.person.full_name}",
            f"Application number: {grouped(case.pr.application_number)}",
            f"Unique Client Identifier (UCI): {letters.uci(case)}",
            "Program: Quebec Skilled Worker (QSW)",
            f"Date application received: {case.pr.received.isoformat()}",
        ],
        x=66,
    )
    paper.gap(10)
    paper.paras(
        [
            "Please quote the application number in all correspondence with our office.",
            "Processing times are posted on our website and are updated weekly.",
            "This is an automated message. Replies to this address are not read.",
            "Immigration, Refugees and Citizenship Canada | Government of Canada",
        ]
    )
    return acknowledged(case, running(case), program="Quebec Skilled Worker (QSW)")


@layout("pr_acknowledgment", language="fr", size="a4")
def two_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """Both languages stacked, boxed references with a caption in each."""
    paper.family = "dejavu-condensed"
    draw.government_canada(paper)
    paper.gap(8)
    paper.above(
        [
            ("Date", case.pr.acknowledged.isoformat()),
            ("Client ID / ID-client (UCI / IUC)", letters.uci(case)),
            ("Application No. / N° de demande", case.pr.application_number),
            ("Surname / Nom de famille", case.person.family_name),
            ("Given names / Prénoms", case.person.given_names),
            ("Received / Reçue le", case.pr.received.isoformat()),
        ],
        columns=3,
        height=32,
    )
    paper.gap(16)
    for title, words in (
        (
            "ACCUSÉ DE RÉCEPTION DE VOTRE DEMANDE DE RÉSIDENCE PERMANENTE",
            "Nous avons reçu votre demande de résidence permanente. Votre certificat de sélection a été versé au dossier. La demande respecte les exigences de l'article 10 du Règlement et sera traitée dans l'ordre de son arrivée.",
        ),
        (
            "ACKNOWLEDGEMENT OF RECEIPT OF YOUR APPLICATION FOR PERMANENT RESIDENCE",
            "We have received your application for permanent residence. Your selection certificate has been added to the file. The application meets the requirements of section 10 of the Regulations and will be processed in the order received.",
        ),
    ):
        paper.heading(title, 10.5)
        paper.para(words)
    paper.gap(10)
    paper.lines(
        [
            "Centre de réception des demandes (CRD) / Centralized Intake Office (CIO)",
            "Sydney (Nouvelle-Écosse / Nova Scotia)  B1P 7C1",
        ],
        8.5,
    )
    draw.box_stamp(paper, 400, paper.y + 40, ("IRCC SYDNEY", "EN TRAITEMENT"), angle=4)
    draw.canada_wordmark(paper)
    return acknowledged(case, labelled(case))


@layout("pr_acknowledgment")
def values_before_labels(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose references were written to the file before their labels; other dates stand in the text."""
    day = case.pr.acknowledged
    paper.family = "helvetica"
    draw.government_canada(paper)
    paper.gap(10)
    paper.value_first(
        [("Date:", dates.en(day)), ("UCI:", letters.uci(case)), ("Application no.:", case.pr.application_number)], x=370
    )
    paper.gap(6)
    paper.lines([case.person.full_name, *case.home.address.block, "Canada"])
    paper.gap(14)
    paper.para(f"Dear {case.person.full_name},")
    paper.paras(
        [
            f"This refers to your application for permanent residence, received at the Centralized Intake Office on {dates.en(case.pr.received)}.",
            "Acknowledgement of receipt: we have completed the initial review. Your application meets the completeness requirements and has been placed in process.",
            f"You must have given biometrics by {dates.en(day + BIOMETRICS_TIME)}. If you gave them within the last ten years, disregard this paragraph.",
            "Medical examination: do not see a panel physician until we write to you. Results are valid for twelve months.",
            "Family members: all of them, whether accompanying you or not, must be declared. Failure to do so may result in their being excluded from the family class.",
            "Representative: if you wish to appoint, change or cancel a representative, send form IMM 5476.",
        ]
    )
    letters.close(paper, "en", rng, form="IMM 5702 (06-2021) E")
    return acknowledged(case, running(case))


@layout("pr_acknowledgment", language="fr")
def account_letter_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter from the account: references in the text after the salutation, day first in digits."""
    paper.family, paper.points = "times", 11
    letters.letterhead(paper, "fr")
    paper.line(plain(case.pr.acknowledged), align="right")
    paper.gap(12)
    paper.para(f"Bonjour {case.person.full_name},")
    paper.paras(
        [
            f"Nous accusons réception de la demande de résidence permanente n° {case.pr.application_number} que vous avez présentée dans la catégorie Travailleurs qualifiés – Québec. Elle nous est parvenue le {dates.fr(case.pr.received)}. Votre identificateur unique de client (IUC) est le {letters.uci(case)}.",
            "Votre demande répond aux exigences de présentation. Elle sera examinée par un agent, qui communiquera avec vous au besoin.",
            "Toute modification de votre situation (adresse, état matrimonial, naissance d'un enfant) doit nous être signalée sans délai.",
        ]
    )
    letters.close(paper, "fr", rng, form="IMM 5702 (06-2021) F")
    return acknowledged(case, running(case), program="Travailleurs qualifiés – Québec")
