"""Invitations under the PMI+: a forwarded e-mail, a letter with its references in the margin, a message of the portal."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import clerk, facts, foot, said, short_fr, title, weekday_fr
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")
TERM = dt.timedelta(days=90)


def truth(case: Case, family: str, given: str) -> Fields:
    return said(
        family_name=family,
        given_names=given,
        letter_date=case.letter_dated.isoformat(),
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference,
    )


def grouped(number: str) -> str:
    """C 1234 5678"""
    head, tail = number[:-8], number[-8:]
    return f"{head} {tail[:4]} {tail[4:]}".strip()


@layout("mifi_invitation", language="fr")
def courriel_transfere(paper: Paper, case: Case, rng: Random) -> Fields:
    """The ministry's e-mail as the applicant forwarded it to a representative, days later."""
    person, csq, day = case.person, case.csq, case.letter_dated
    later = day + dt.timedelta(days=3)
    paper.margin, paper.family, paper.points = 54, "sans", 10
    paper.line("Fwd: Invitation – Programme de mobilité internationale Plus", 15)
    paper.rule(paper.y + 6, color="#aaaaaa")
    paper.gap(14)
    paper.line(f"{person.full_name} <{person.email}>", 10, "bold")
    paper.line(f"À : {case.representative.name} <dossiers@cabinet.example>", 9)
    paper.line(f"{weekday_fr(later)}, 21 h 52", 9, color="#666666")
    paper.gap(10)
    paper.para("Bonjour, voici enfin la lettre du ministère! Est-ce que je peux déposer tout de suite? Merci d'avance.")
    paper.para("---------- Message transféré ----------", color="#666666", gap=2)
    facts(
        paper,
        [
            ("De", "PMI-Plus (MIFI) <ne-pas-repondre@mifi.example>"),
            ("Date", f"{weekday_fr(day)}, 8 h 05"),
            ("Objet", "Invitation – Programme de mobilité internationale Plus"),
            ("À", f"<{person.email}>"),
        ],
        label_width=50,
        points=9,
        gap=1,
    )
    paper.gap(10)
    paper.line("Ministère de l'Immigration, de la Francisation et de l'Intégration", 10, "bold")
    paper.gap(6)
    facts(
        paper,
        [
            ("Nom de famille", person.family_name.upper()),
            *([("Prénom(s)", person.given_names)] if person.given_names else []),
            ("Dossier d'immigration", grouped(csq.file_number)),
            ("Référence individuelle (NRI)", grouped(csq.individual_reference)),
        ],
        label_width=170,
        value_style="bold",
    )
    paper.gap(8)
    paper.para(f"{title(person, 'fr') or 'Bonjour'},")
    paper.para(
        "Vous détenez un certificat de sélection du Québec et résidez hors du Québec. À ce titre, le Ministère vous invite à présenter à Immigration, Réfugiés et Citoyenneté Canada (IRCC) une demande de permis de travail ouvert dans le cadre du Programme de mobilité internationale Plus (PMI+), code administratif A76."
    )
    paper.para(
        "Vous avez 90 jours à partir de la date d'envoi du présent courriel pour soumettre votre demande. Joignez-en une copie dans la section « Renseignements sur le client »."
    )
    paper.para(
        "Cette invitation est personnelle. Elle ne peut être cédée à une autre personne, y compris à un membre de votre famille."
    )
    paper.para("La Direction de l'immigration économique", style="italic")
    paper.para("Ce message a été généré automatiquement; aucune réponse ne sera lue.", 8, color="#666666")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_invitation", language="fr")
def references_en_marge(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter on two sheets, its references in a narrow column at the right, the term and steps on the second."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.margin, paper.family, paper.points = 62, "free-serif", 11
    draw.quebec(paper, MINISTRY, 54, "#1b4f9c")
    foot(paper, "Édifice Gérald-Godin, 360, rue McGill, Montréal (Québec) H2Y 2E9", number="Page {0} de 2")
    column, top = 440.0, 112.0
    for label, value in (("Date", dates.fr(day)), ("N/Réf.", f"PMI-{fill('99999', rng)}"), ("Dossier", csq.file_number), ("Réf. indiv.", csq.individual_reference)):  # fmt: skip
        paper.text(column, top, label, 8, "italic")
        paper.text(column, top + 13, value, 10.5, "bold")
        top += 32
    paper.y = 104
    paper.line("PAR COURRIEL", 9, "bold")
    paper.gap(4)
    paper.line(f"{person.family_name.upper()}, {person.given_names}" if person.given_names else person.family_name.upper())
    paper.lines(["14, rue du Marché", f"{person.birth_city}", person.country.fr.upper()])
    paper.y = 262
    paper.para(
        "Objet : Invitation à demander un permis de travail – Programme de mobilité internationale Plus (PMI+)", style="bold"
    )
    paper.para("Madame, Monsieur,")
    paper.para(
        "Le Québec vous a sélectionné à titre de travailleur qualifié. En vertu d'une entente avec le gouvernement fédéral, les personnes titulaires d'un certificat de sélection du Québec (CSQ) qui se trouvent à l'extérieur de son territoire peuvent obtenir un permis de travail ouvert valide au Québec seulement."
    )
    paper.para(
        f"Votre CSQ, délivré le {dates.fr(csq.issued)} et échéant le {dates.fr(csq.expires)}, vous rend admissible à cette mesure. Nous vous invitons donc à présenter votre demande à IRCC en y joignant la présente lettre."
    )
    paper.para("Les renseignements utiles à la préparation de votre demande figurent à la page suivante.")
    paper.gap(10)
    draw.signature(paper, paper.margin, paper.y + 18, rng)
    paper.gap(34)
    paper.lines([clerk(rng), "Direction générale de l'immigration économique"], 10.5)
    paper.new_page()
    paper.line("Annexe – Marche à suivre", 14, "bold")
    paper.gap(8)
    steps = (
        "Remplissez le formulaire IMM 1295, ou le formulaire IMM 5710 si vous êtes au Canada hors du Québec.",
        "À la rubrique « Titre du poste », inscrivez : Titulaire d'un CSQ à l'extérieur du Québec.",
        "À la rubrique « Description des tâches », inscrivez : A76, Programme de mobilité internationale Plus.",
        f"Déposez la demande en ligne dans les 90 jours, soit au plus tard le {dates.fr(day + TERM)}.",
        "Acquittez les frais de traitement (155 $), ceux du titulaire d'un permis ouvert (100 $) et la biométrie (85 $).",
    )
    for number, words in enumerate(steps, start=1):
        paper.para(f"{number}.  {words}")
    paper.para(
        "Vous avez des questions? Écrivez-nous en précisant votre numéro de dossier. Délai moyen de réponse : 10 jours ouvrables.",
        9.5,
        "italic",
    )
    given = person.given_names
    return truth(case, person.family_name.upper(), given)


@layout("mifi_invitation", language="fr", size="a4")
def fifth_message_du_portail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message in the portal's mailbox, printed: a list of other messages at the left, labels above values."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.margin, paper.family, paper.points = 40, "dejavu-condensed", 9.5
    paper.box(0, 0, paper.width, 46, fill="#223654", stroke=None)
    paper.text(40, 28, "Arrima – Messagerie sécurisée", 14, "bold", color="#ffffff")
    paper.text(paper.width - 40, 28, f"Bonjour, {person.full_name}", 8.5, align="right", color="#ffffff")
    paper.box(40, 62, 132, 640, fill="#f1f1f2", stroke=None)
    inbox = (
        ("Boîte de réception", ""),
        ("PMI+ : invitation", short_fr(day)),
        ("Décision rendue", short_fr(csq.issued)),
        ("Paiement accepté", short_fr(csq.issued - dt.timedelta(days=41))),
        ("Demande reçue", short_fr(csq.issued - dt.timedelta(days=42))),
    )
    y = 82.0
    for number, (words, when) in enumerate(inbox):
        paper.text(48, y, words, 9, "bold" if number < 2 else "regular")
        paper.text(48, y + 12, when, 7.5, color="#666666")
        y += 34
    left = 192.0
    paper.y = 64
    paper.line("Invitation à présenter une demande de permis de travail (PMI+)", 10.5, "bold", x=left)
    paper.gap(4)
    paper.above(
        [("Expéditeur", "Ministère de l'Immigration (MIFI)"), ("Date de l'avis", day.isoformat()), ("Nom de la personne invitée", person.family_name), ("Prénom de la personne invitée", person.given_names or "–"), ("Numéro de dossier", csq.file_number), ("Numéro de référence individuel", csq.individual_reference), ("Lu le", (day + dt.timedelta(days=1)).isoformat()), ("Pièces jointes", "0")],
        columns=2, x=left, height=32, label_points=7,
    )  # fmt: skip
    paper.gap(10)
    for words in (
        "Bonjour,",
        "Nous avons le plaisir de vous convier à déposer auprès du gouvernement du Canada une demande de permis de travail au titre du PMI+ (dispense A76). Ce permis ouvert, d'une durée maximale de trois ans, vous permettra de vous établir au Québec pendant l'examen de votre résidence permanente.",
        "Conditions : avoir un CSQ de travailleur qualifié; habiter hors du Québec; avoir l'intention de vivre et de travailler au Québec; déposer la demande en ligne dans un délai de 90 jours.",
        "Le contingent annuel est limité. La réception du présent avis ne garantit pas la délivrance du permis, qui relève d'IRCC.",
        "Imprimez cet avis et versez-le à votre demande.",
    ):
        paper.para(words, x=left, width=paper.width - 40 - left)
    paper.para(f"Message préparé par : {clerk(rng)}, poste {fill('99999', rng)}", 8, "italic", x=left)
    foot(paper, f"© Gouvernement du Québec, {day.year}      Politique de confidentialité      Accessibilité")
    return truth(case, person.family_name, person.given_names)
