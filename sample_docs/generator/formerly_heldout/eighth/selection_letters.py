"""MIFI's letters: invitations (e-mail sent on, letter, message centre), acceptances, notices of intent to select."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import (
    browser,
    family_given,
    foot_note,
    fr_weekday,
    kept,
    later,
    mail_head,
    title_fr,
    told,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


def numbers(case: Case) -> Fields:
    """Day and references of a letter."""
    csq = case.csq
    return kept(
        letter_date=case.letter_dated.isoformat(),
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
    )


@layout("mifi_invitation", language="fr")
def sent_on_to_a_friend(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed after the applicant sent it on; the ministry's words are quoted below."""
    person, day = case.person, case.letter_dated
    paper.family, paper.points = "helvetica", 9.5
    paper.line("Boîte de réception  –  Imprimer", 8, color="#777777")
    mail_head(
        paper,
        [("De", f"{person.full_name} <{person.email}>"), ("À", "Karine Doucet <k.doucet@entraide.example>"), ("Envoyé", f"{fr_weekday(later(day, 6))} 21:14"), ("Objet", "TR: Invitation – permis de travail PMI+")],
    )  # fmt: skip
    paper.para(
        "Bonjour Karine, voilà le courriel dont je t'ai parlé. Peux-tu me dire si c'est bien ça qu'il faut joindre? Merci!"
    )
    paper.line("---------- Message transféré ----------", color="#555555")
    mail_head(
        paper,
        [("De", "Programme PMI+ <ne-pas-repondre@mifi.example>"), ("Date", f"{dates.fr(day)} à 09 h 02"), ("Objet", "Invitation à demander un permis de travail ouvert (PMI+)"), ("À", f"<{person.email}>")],
    )  # fmt: skip
    draw.quebec(paper, MIFI, paper.y + 20)
    paper.gap(8)
    paper.beside(
        [("Nom", person.family_name), ("Prénom", person.given_names), ("Dossier", case.csq.file_number), ("Réf. individuelle", case.csq.individual_reference)],
        label_width=95,
    )  # fmt: skip
    paper.gap(12)
    paper.paras(
        (
            f"{title_fr(person)},",
            "Vous êtes titulaire d'un certificat de sélection du Québec et vous habitez présentement à l'extérieur du Québec. Le Ministère vous invite, par la présente, à déposer auprès d'Immigration, Réfugiés et Citoyenneté Canada une demande de permis de travail ouvert dans le cadre du Programme de mobilité internationale Plus (PMI+).",
            "Joignez une copie de la présente à votre demande. Vous disposez de 90 jours à partir de la date d'envoi de ce courriel.",
            "Ce message est généré automatiquement. Pour toute question, consultez la page du programme.",
            "L'équipe du PMI+",
        )
    )
    return family_given(person) | numbers(case)


@layout("mifi_invitation", language="fr")
def letter_with_reference_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter on paper: a small table of references at the right, the spouse named in the text."""
    person, day = case.person, case.letter_dated
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI)
    paper.gap(14)
    top = paper.y
    paper.table(
        [["Vos références", ""], ["Dossier", case.csq.file_number], ["Réf. individuelle", case.csq.individual_reference], ["Date de la lettre", day.isoformat()], ["Échéance du CSQ", case.csq.expires.isoformat()]],
        [95, 100], x=paper.width - paper.margin - 195, points=8.5,
    )  # fmt: skip
    below, paper.y = paper.y, top
    paper.lines(["PAR COURRIEL", "", person.listed_name, *case.home.address.block])
    paper.y = max(paper.y, below) + 16
    paper.line("Invitation – Programme de mobilité internationale Plus (PMI+)", 12.5, "bold")
    paper.gap(8)
    others = f" Votre conjoint ou conjointe, {case.spouse.full_name}, né(e) le {dates.fr(case.spouse.born)}, figure aussi à votre dossier ; cette personne doit présenter sa propre demande."
    paper.paras(
        (
            f"{title_fr(person)},",
            f"Le {dates.fr(case.csq.issued)}, le Ministère vous a délivré un certificat de sélection du Québec à titre de travailleuse ou de travailleur qualifié."
            + others,
            "Nous vous invitons à présenter dès maintenant une demande de permis de travail ouvert (dispense A76). Ce permis vous autorisera à travailler pour l'employeur de votre choix, au Québec seulement, en attendant la décision sur votre résidence permanente.",
            "Votre demande doit être reçue par le gouvernement fédéral au plus tard quatre-vingt-dix jours après la date de cette lettre. Passé ce délai, l'invitation devient caduque.",
            "Nous vous prions d'agréer nos salutations distinguées.",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(40)
    paper.lines(["Hélène Marcoux-Tessier", "Directrice de l'attraction et des programmes temporaires"], 10)
    foot_note(paper, "Édifice Marie-Guyart, 1035, rue De La Chevrotière, Québec (Québec)  G1R 5E9")
    return kept(family_name=person.family_name.upper(), given_names=person.given_names) | numbers(case)


@layout("mifi_invitation", language="fr")
def message_centre(paper: Paper, case: Case, rng: Random) -> Fields:
    """The message centre of the portal: a menu, a list of messages, and the one that is open."""
    person, day = case.person, case.letter_dated
    paper.margin, paper.family, paper.points = 40, "dejavu", 8.5
    browser(
        paper,
        "Mon dossier – Messagerie",
        "https://mondossier.mifi.example/messagerie/lire?id=4471",
        f"{later(day, 11):%Y-%m-%d} 19:40",
    )
    paper.box(0, 34, paper.width, 26, fill="#1f4e8c", stroke=None)
    paper.text(40, 51, "Québec    Mon dossier", 11, "bold", color="#ffffff")
    paper.text(paper.width - 40, 51, f"{person.full_name}  |  Se déconnecter", 8, color="#ffffff", align="right")
    paper.y = 84
    for entry in ("Accueil", "Mes demandes", "Messagerie (2)", "Mes documents", "Mon profil", "Aide"):
        paper.text(40, paper.y + 8, entry, 8.5, "bold" if entry.startswith("Messagerie") else "regular", color="#1f4e8c")
        paper.gap(18)
    paper.y = 76
    paper.table(
        [["Reçu le", "Sujet"], [later(day, -150).isoformat(), "Accusé de réception de votre demande de sélection"], [case.csq.issued.isoformat(), "Votre CSQ est disponible"], [day.isoformat(), "Lettre d'invitation – PMI+   (ouvert)"]],
        [90, 300], x=160,
    )  # fmt: skip
    paper.gap(20)
    left = 160.0
    paper.line("Lettre d'invitation à présenter une demande de permis de travail – PMI+", 10, "bold", x=left)
    paper.gap(4)
    paper.beside(
        [("Date", day.isoformat()), ("Destinataire", f"{person.given_names} {person.family_name.upper()}".strip()), ("Numéro de dossier", case.csq.file_number), ("Numéro de référence individuel", case.csq.individual_reference)],
        x=left, label_width=170,
    )  # fmt: skip
    paper.gap(12)
    for words in (
        f"{title_fr(person)},",
        "Le ministère de l'Immigration, de la Francisation et de l'Intégration vous invite à soumettre une demande de permis de travail en vertu du Programme de mobilité internationale Plus.",
        "Conditions : 1) demeurer hors du Québec au moment de la demande; 2) détenir un CSQ valide ou avoir une demande de résidence permanente en traitement; 3) avoir l'intention d'habiter et de travailler au Québec.",
        "Téléversez cette lettre dans la section « Renseignements sur le client » de votre compte fédéral dans les 90 jours.",
        "Cordialement,",
        "Direction des programmes d'immigration temporaire",
    ):
        paper.para(words, x=left, width=390)
    paper.line("[ Répondre ]   [ Archiver ]   [ Imprimer ]", 8, x=left, color="#1f4e8c")
    return kept(family_name=person.family_name.upper(), given_names=person.given_names) | numbers(case)


@layout("mifi_acceptance_letter", language="fr")
def decision_in_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision whose references stand in the first paragraph."""
    person = case.person
    paper.family, paper.points = "free-serif", 11.5
    draw.quebec(paper, MIFI)
    paper.gap(26)
    paper.line(f"Le {dates.fr(case.letter_dated)}")
    paper.gap(14)
    paper.lines([person.full_name, person.email])
    paper.gap(18)
    paper.line("DÉCISION FAVORABLE – Demande de sélection permanente", 12, "bold")
    paper.gap(8)
    paper.paras(
        (
            f"{title_fr(person)},",
            f"Après examen de la demande que vous avez déposée le {dates.fr(later(case.csq.issued, -240))} (dossier {case.csq.file_number}"
            + (f", référence individuelle {case.csq.individual_reference}" if case.csq.individual_reference else "")
            + "), nous vous informons qu'elle est acceptée.",
            f"Vous satisfaites aux exigences du programme. Votre demande vise {case.csq.persons} personne(s). Les certificats correspondants seront déposés dans votre espace numérique au cours des dix prochains jours ouvrables.",
            "Cette lettre d'acceptation ne tient pas lieu de certificat de sélection et ne vous autorise ni à séjourner ni à travailler au Canada.",
            "Recevez nos salutations cordiales.",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(44)
    paper.lines([case.csq.officer, "pour le ministère de l'Immigration, de la Francisation et de l'Intégration"], 10)
    return told(person) | numbers(case)


@layout("mifi_acceptance_letter", language="fr")
def acceptance_with_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """References in a grid of boxes above the text, a list of the next steps below."""
    person = case.person
    paper.margin = 50
    draw.quebec(paper, MIFI)
    paper.gap(16)
    paper.heading("Acceptation de votre demande de sélection permanente", 14, align="center")
    paper.above(
        [("Nom de famille", person.family_name), ("Prénom(s)", person.given_names), ("Date d'envoi", case.letter_dated.isoformat()), ("N° de dossier", case.csq.file_number), ("N° réf. indiv.", case.csq.individual_reference), ("Personne-ressource", case.csq.officer)],
        columns=3, height=34,
    )  # fmt: skip
    paper.gap(16)
    paper.para("Bonjour,")
    paper.para(
        "Bonne nouvelle : votre demande a été acceptée. Vous êtes sélectionné(e) par le Québec à titre de travailleuse ou de travailleur qualifié."
    )
    paper.line("Étapes à venir", style="bold")
    for number, step in enumerate(("Consultez votre certificat de sélection dans votre compte.", "Présentez une demande de résidence permanente au fédéral.", "Signalez-nous tout changement d'adresse ou d'état matrimonial.", "Inscrivez-vous à un cours de français, au besoin."), start=1):  # fmt: skip
        paper.para(f"{number}.  {step}", x=70, gap=3)
    paper.gap(12)
    paper.para("Le Ministère peut annuler sa décision si des renseignements faux ou trompeurs ont été fournis.", 9, "italic")
    foot_note(paper, "Service à la clientèle : 514 555-0142   |   1 877 555-0142 (sans frais)")
    return family_given(person) | numbers(case)


@layout("notice_of_intent_to_select", language="fr")
def notice_before_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notice that the ministry means to select, with documents still to send and a day to send them by."""
    person, day = case.person, case.letter_dated
    paper.points = 10.5
    draw.quebec(paper, MIFI)
    paper.gap(18)
    paper.beside(
        [("Date", dates.fr(day)), ("Nom", person.family_name.upper()), ("Prénom", person.given_names), ("N/Réf. (dossier)", case.csq.file_number), ("N/Réf. (individu)", case.csq.individual_reference)],
        label_width=130,
    )  # fmt: skip
    paper.gap(16)
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 14)
    paper.paras(
        (
            f"{title_fr(person)},",
            "Le présent avis vous informe que le Ministère a l'intention de vous sélectionner à titre permanent. La décision finale sera rendue lorsque nous aurons reçu les documents ci-dessous.",
            f"Date limite pour nous les faire parvenir : {dates.fr(later(day, 60))}.",
        )
    )
    paper.table([["Document demandé", "Personne visée"], ["Attestation d'apprentissage des valeurs", "Vous"], ["Contrat relatif à la capacité d'autonomie financière", "Vous"], ["Acte de naissance", "Enfant à charge"]], [300, 150])  # fmt: skip
    paper.gap(16)
    paper.para("Cet avis n'est pas un certificat de sélection du Québec.", style="bold")
    paper.line(f"{case.csq.officer}, technicien ou technicienne en administration")
    return kept(family_name=person.family_name.upper(), given_names=person.given_names) | numbers(case)


@layout("notice_of_intent_to_select", language="fr")
def notice_by_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice as an e-mail, the references in its subject."""
    person, day = case.person, case.letter_dated
    paper.family, paper.points = "free-sans", 10
    mail_head(
        paper,
        [("De", "Sélection permanente – MIFI <selection@mifi.example>"), ("À", f"{person.email}"), ("Envoyé", f"{dates.slashes(day)} 13:27"), ("Objet", "Avis d'intention de sélectionner")],
    )  # fmt: skip
    paper.paras(
        (
            f"Dossier : {case.csq.file_number}" + (f"   •   Référence individuelle : {case.csq.individual_reference}" if case.csq.individual_reference else ""),
            f"Requérant principal : {person.listed_name}",
            "Bonjour,",
            "L'examen de votre demande est presque terminé. Nous avons l'intention de sélectionner votre candidature dans le cadre du Programme de sélection des travailleurs qualifiés. Il vous reste à acquitter les droits exigibles pour vous et les personnes qui vous accompagnent.",
            f"Si nous n'avons rien reçu le {dates.fr(later(day, 30))}, votre demande pourrait être rejetée.",
            "Merci de votre collaboration.",
            "Bureau de Montréal – Sélection permanente",
        )
    )  # fmt: skip
    return kept(family_name=person.family_name.upper(), given_names=person.given_names) | numbers(case)
