"""The ministry's letters of invitation to the International Mobility Program Plus."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, cut_line, groups, kept, menu, mister
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


def truth(case: Case, family: str) -> Fields:
    """Names, date and numbers of an invitation."""
    return kept(
        family_name=family, given_names=case.person.given_names, letter_date=case.letter_dated.isoformat(),
        file_number=case.csq.file_number, individual_reference_number=case.csq.individual_reference,
    )  # fmt: skip


@layout("mifi_invitation", language="fr")
def invited_by_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of two pages with a slip to tear off; references under the subject, several other dates in the text."""
    paper.family, paper.points, paper.margin = "serif", 11, 72
    draw.quebec(paper, MINISTRY)
    person, csq = case.person, case.csq
    paper.gap(24)
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(14)
    paper.lines(
        [
            person.listed_name,
            case.home.address.street,
            f"{case.home.address.city} ({case.home.address.province})  {case.home.address.postal_code}",
        ]
    )
    paper.gap(16)
    paper.line("OBJET : Invitation à demander un permis de travail ouvert – PMI+", style="bold")
    paper.line(f"V/Réf. : dossier {groups(csq.file_number, (4, 4))}   –   référence individuelle {csq.individual_reference}", 10)
    paper.gap(12)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            f"Le {dates.fr(csq.issued)}, le Ministère vous a délivré un certificat de sélection du Québec dont l'échéance est fixée au {dates.fr(csq.expires)}. À ce titre, vous pouvez profiter du Programme de mobilité internationale Plus, qui permet à une personne sélectionnée de venir travailler au Québec en attendant la résidence permanente.",
            "La présente lettre d'invitation doit être jointe à la demande de permis de travail que vous présenterez en ligne à Immigration, Réfugiés et Citoyenneté Canada (code de dispense A76). Aucune autre lettre ne vous sera remise.",
            f"La demande doit parvenir à cet organisme dans les 90 jours suivant la date de la présente, soit au plus tard le {dates.fr(case.letter_dated + dt.timedelta(days=90))}.",
            "Cette invitation est personnelle. Les membres de votre famille qui souhaitent travailler présentent leur propre demande.",
        ]
    )
    paper.line("Recevez nos salutations les meilleures,")
    paper.gap(30)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.gap(8)
    paper.lines(["Solène Vadnais-Ouimet", "Directrice, Mobilité internationale"], 10)
    cut_line(paper, "À détacher et à conserver")
    paper.line(f"PMI+  ·  {person.listed_name}  ·  dossier {csq.file_number}  ·  questions : 1 877 864-0000", 8.5)
    return truth(case, person.family_name.upper())


@layout("mifi_invitation", language="fr", size="a4")
def invited_by_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed from a webmail by the applicant's spouse, with the mailbox's chatter around it."""
    person, csq, spouse = case.person, case.csq, case.spouse
    browser(paper, "Boîte de réception (14) – Courriel", "https://courriel.exemple/u/0/#inbox/FMfcgz", case.submitted)
    paper.margin, paper.family, paper.points = 46, "helvetica", 10
    paper.line(f"{spouse.given_names or spouse.family_name} <{spouse.email}>", 9, align="right", color="#666666")
    paper.gap(6)
    paper.heading("Invitation – Programme de mobilité internationale Plus (A76)", 14)
    paper.line("1 message", 8, color="#666666")
    paper.rule(paper.y + 4)
    paper.gap(10)
    paper.line("MIFI – Mobilité <mobilite.plus@mifi.exemple.quebec>", style="bold")
    paper.text(paper.width - paper.margin, paper.y, f"{dates.fr(case.letter_dated)}, 09:31", 9, align="right")
    paper.line(f"À : {person.email}", 9)
    paper.line(f"Cc : {spouse.email}", 9)
    paper.gap(14)
    paper.paras(
        [
            "(English follows for information only.)",
            f"{mister(case, 'fr')} {person.family_name},",
            "Vous êtes titulaire d'un certificat de sélection du Québec et demeurez à l'extérieur du Québec. Nous vous invitons à présenter au gouvernement du Canada une demande de permis de travail ouvert dans le cadre du PMI+.",
            "Ce courriel tient lieu de lettre d'invitation; enregistrez-le en format PDF et téléversez-le avec votre demande. Il faut agir dans un délai de 90 jours.",
            "You are invited to apply to IRCC for an open work permit under the International Mobility Program Plus (IMP+). Save this message and upload it with your application.",
        ]
    )
    paper.line("Renseignements à rappeler dans toute correspondance", style="bold")
    paper.gap(4)
    paper.table(
        [("Nom", "Prénom", "Nº dossier", "Nº réf. individuel", "Envoyé le"), (person.family_name, person.given_names or "—", csq.file_number, csq.individual_reference, f"{case.letter_dated:%Y-%m-%d}")],
        (120, 120, 80, 100, 83), height=20, points=9,
    )  # fmt: skip
    paper.gap(16)
    paper.lines(
        ["Direction de la mobilité internationale", "1200, boulevard Saint-Laurent, 5e étage", "Montréal (Québec)  H2X 0C9"], 9
    )
    paper.gap(10)
    paper.para(
        "Avis de confidentialité : ce message est destiné à la seule personne à qui il s'adresse. Pensez à l'environnement avant d'imprimer.",
        7.5,
        "italic",
    )
    return truth(case, person.family_name)


@layout("mifi_invitation", language="fr")
def invited_in_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of the on-line account: cards with small captions above, a list of earlier messages below."""
    person, csq = case.person, case.csq
    seen = case.letter_dated + dt.timedelta(days=rng.randint(2, 9))
    browser(paper, "Espace client – Lettre", "https://espace.mifi.exemple.quebec/pmi-plus/lettre", seen)
    paper.margin, paper.family, paper.points = 40, "dejavu", 9.5
    menu(paper, "☰  Espace client          FR | EN          Mon profil          Quitter", "#3b4b8a")
    paper.line("Lettre d'invitation PMI+", 16, "bold")
    paper.line("Programme de mobilité internationale Plus · travailleurs qualifiés", 9, color="#555555")
    paper.gap(12)
    paper.above(
        [("NOM DE FAMILLE", person.family_name), ("PRÉNOM(S)", person.given_names or "—"), ("DATE DE LA LETTRE", dates.fr(case.letter_dated)),
         ("NUMÉRO DE DOSSIER", csq.file_number), ("NUMÉRO DE RÉFÉRENCE INDIVIDUEL", csq.individual_reference), ("ÉTAT", "Envoyée")],
        columns=3, height=36, value_style="bold", fill="#f4f5fb",
    )  # fmt: skip
    paper.gap(16)
    paper.paras(
        [
            "Bonjour,",
            "Le gouvernement du Québec vous invite à déposer auprès d'IRCC une demande de permis de travail ouvert. Vous n'avez pas besoin d'une offre d'emploi ni d'une étude d'impact sur le marché du travail.",
            "Pour que votre demande soit recevable, vous devez, à la date de sa réception, résider hors du Québec et avoir l'intention d'y vivre et d'y travailler.",
            f"Votre certificat (délivré le {dates.fr(csq.issued)}) doit y être joint.",
            "La présente est produite électroniquement et n'est pas signée.",
        ]
    )
    paper.gap(8)
    paper.line("Historique de mes communications", 11, "bold")
    paper.gap(4)
    paper.table(
        [("Date", "Sujet", "État"), (f"{case.letter_dated:%Y-%m-%d}", "Lettre d'invitation PMI+", "Lu"), (f"{csq.issued:%Y-%m-%d}", "Votre certificat de sélection est prêt", "Lu"), (f"{csq.issued - dt.timedelta(days=41):%Y-%m-%d}", "Documents reçus", "Lu")],
        (90, 320, 122), height=18,
    )  # fmt: skip
    return truth(case, person.family_name)
