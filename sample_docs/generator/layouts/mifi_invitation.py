"""MIFI's letter of invitation to the Programme de mobilité internationale Plus (always in French)."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.csq import MIFI
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BODY = (
    "Vous êtes titulaire d'un Certificat de sélection du Québec (CSQ) et vous résidez à l'extérieur du Québec. Le ministère de l'Immigration, de la "
    "Francisation et de l'Intégration vous invite, par la présente, à présenter une demande de permis de travail ouvert au titre du Programme de mobilité "
    "internationale Plus (PMI+), code de dispense A76.",
    "Ce permis, d'une durée maximale de 36 mois, vous permettra de venir travailler au Québec pour l'employeur de votre choix pendant le traitement de votre "
    "demande de résidence permanente par Immigration, Réfugiés et Citoyenneté Canada (IRCC).",
    "Vous disposez de 90 jours à compter de la réception de cette lettre pour présenter votre demande à IRCC. Une copie de la présente lettre doit être jointe "
    "à votre demande, dans la section « Renseignements sur le client », avec une copie de votre CSQ.",
    "Cette invitation est personnelle et ne garantit pas la délivrance d'un permis de travail. La décision relève exclusivement d'IRCC.",
)


def truth(case: Case, family: str, given: str, *, numbers: bool = True) -> Fields:
    fields: Fields = {"family_name": family, "given_names": given, "letter_date": case.letter_dated.isoformat()}
    if numbers:
        fields |= {"file_number": case.csq.file_number, "individual_reference_number": case.csq.individual_reference}
    return {name: value for name, value in fields.items() if value}


def close(paper: Paper, case: Case, rng: Random) -> None:
    paper.para("Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos sentiments les meilleurs.")
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(38)
    paper.line(case.csq.officer, style="bold")
    paper.line("Direction des opérations d'immigration temporaire")


@layout("mifi_invitation", language="fr")
def reference_block(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with a block of references on the right and the name in the address."""
    paper.family = "helvetica"
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(16)
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(10)
    top = paper.y
    paper.lines(
        [f"{'Madame' if person.sex == 'F' else 'Monsieur'} {person.full_name}", person.birth_city, person.country.fr.upper()]
    )
    paper.y, below = top, paper.y
    paper.beside(
        [("Numéro de dossier", case.csq.file_number), ("Numéro de référence individuel", case.csq.individual_reference)],
        x=310,
        label_width=160,
        points=9,
    )
    paper.y = below + 16
    paper.para(
        "Objet : Invitation à présenter une demande de permis de travail – Programme de mobilité internationale Plus (PMI+)",
        style="bold",
    )
    paper.line("Madame, Monsieur,")
    paper.gap(6)
    paper.paras(BODY)
    close(paper, case, rng)
    paper.text(
        paper.margin,
        paper.height - 40,
        "285, rue Notre-Dame Ouest, Montréal (Québec)  H2Y 1T8        www.quebec.ca/immigration        Page 1 sur 1",
        7,
    )
    return truth(case, *person.told_apart)


@layout("mifi_invitation", language="fr", size="a4")
def listed_facts(paper: Paper, case: Case, rng: Random) -> Fields:
    """Facts listed below the salutation: Nom, Prénom, Date de naissance, numbers."""
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(20)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(14)
    paper.para("OBJET :   Programme de mobilité internationale Plus – Lettre d'invitation", style="bold")
    paper.line("Madame, Monsieur,")
    paper.gap(6)
    paper.para(BODY[0])
    paper.beside(
        [("Nom", person.family_name.upper()), ("Prénom", person.given_names), ("Date de naissance", dates.fr(person.born)), ("N° de dossier", case.csq.file_number), ("N° de référence individuel", case.csq.individual_reference)],
        x=paper.margin + 20, label_width=150,
    )  # fmt: skip
    paper.gap(12)
    paper.paras(BODY[1:])
    close(paper, case, rng)
    draw.fold_lines(paper)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_invitation", language="fr")
def printed_email(paper: Paper, case: Case, rng: Random) -> Fields:
    """The invitation as an e-mail, printed from a browser: address and date of printing around it."""
    paper.points = 9.5
    person = case.person
    paper.text(24, 24, f"{case.submitted:%d/%m/%Y}, {rng.randint(8, 20)}:{rng.randint(10, 59)}", 7, family="helvetica")
    paper.text(paper.width - 24, 24, "Courriel - Invitation PMI+ - Boîte de réception", 7, family="helvetica", align="right")
    paper.text(24, paper.height - 18, "https://courriel.example/messages/inbox/AQMkADAwATM0MDAAMS1h", 7, family="helvetica")
    paper.text(paper.width - 24, paper.height - 18, "1/1", 7, family="helvetica", align="right")
    paper.heading("Invitation – Programme de mobilité internationale Plus (PMI+)", 14)
    paper.line("Ministère de l'Immigration <pmiplus@mifi.gouv.example>", style="bold")
    paper.line(f"{dates.fr(case.letter_dated)} à {rng.randint(8, 17)} h {rng.randint(10, 59)}", color="#555555")
    paper.line(f"À : {person.full_name} <{person.email}>")
    paper.rule(paper.y + 8)
    paper.gap(16)
    paper.para(f"Numéro de dossier : {case.csq.file_number}", gap=0)
    paper.para(f"Numéro de référence individuel : {case.csq.individual_reference}")
    paper.para(f"Bonjour {person.full_name},")
    paper.paras(BODY)
    paper.para("Cordialement,")
    paper.lines(
        [
            "Équipe PMI+",
            "Ministère de l'Immigration, de la Francisation et de l'Intégration",
            "Ce message est confidentiel. Veuillez ne pas y répondre.",
        ]
    )
    return truth(case, *person.told_apart)


@layout("mifi_invitation", language="fr")
def second_page_annex(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages: the letter, and the list of papers to attach; name and numbers in sentences."""
    paper.family, paper.points = "dejavu-condensed", 9.5
    person, csq = case.person, case.csq
    paper.footer = lambda number: paper.text(paper.width - paper.margin, paper.height - 32, f"{number} de 2", 8, align="right")
    draw.quebec(paper, MIFI)
    paper.gap(18)
    paper.line("PAR COURRIEL", style="bold")
    paper.line(f"Le {dates.fr(case.letter_dated)}")
    paper.gap(10)
    paper.para("Objet : PMI+ – Invitation à demander un permis de travail ouvert (A76)", style="bold")
    paper.para(
        f"La présente lettre est adressée à {person.given_names} {person.family_name.upper()}, titulaire du Certificat de sélection du Québec délivré dans le dossier "
        f"numéro {csq.file_number}, numéro de référence individuel {csq.individual_reference}."
    )
    paper.paras(BODY)
    close(paper, case, rng)
    draw.round_stamp(paper, 460, paper.y - 10, "IMMIGRATION QUÉBEC", "PMI+")
    paper.new_page()
    paper.heading("Annexe – Documents à joindre à votre demande de permis de travail", 12)
    for item in (
        "la présente lettre d'invitation;", "une copie de votre Certificat de sélection du Québec;",
        "une preuve du dépôt de votre demande de résidence permanente, s'il y a lieu;",
        "un document démontrant votre intention de résider au Québec;",
        "une preuve de résidence à l'extérieur du Québec, si vous présentez votre demande au Canada;",
        "le paiement des frais exigés par IRCC.",
    ):  # fmt: skip
        paper.para(f"•  {item}", x=paper.margin + 14, gap=4)
    paper.para("Le texte officiel des exigences se trouve sur le site d'IRCC. Aucun document ne doit être transmis au Ministère.")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_invitation", language="fr")
def table_of_references(paper: Paper, case: Case, rng: Random) -> Fields:
    """References in a ruled table over the letter, an ISO date, the Ministry's title in words."""
    paper.family, paper.points = "free-sans", 10
    person = case.person
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration"))
    paper.gap(14)
    paper.table(
        [("Date", "Dossier", "Référence individuelle", "Destinataire"), (f"{case.letter_dated:%Y-%m-%d}", case.csq.file_number, case.csq.individual_reference, person.listed_name)],
        (80, 90, 125, 197), points=8.5,
    )  # fmt: skip
    paper.gap(14)
    paper.para(
        "Objet : Lettre d'invitation – Permis de travail ouvert pour les titulaires d'un CSQ à l'extérieur du Québec (PMI+ / IMP+)",
        style="bold",
    )
    paper.line("Madame, Monsieur,")
    paper.gap(6)
    paper.paras(BODY)
    close(paper, case, rng)
    return truth(case, person.family_name.upper(), person.given_names)
