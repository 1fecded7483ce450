"""Québec's letters: invitations under PMI+, acceptances of a selection application, notices of intent to select."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")
NINETY_DAYS = dt.timedelta(days=90)


def truth(case: Case, family: str, given: str) -> Fields:
    csq = case.csq
    return f.trim({"family_name": family, "given_names": given, "letter_date": case.letter_dated.isoformat(), "file_number": csq.file_number, "individual_reference_number": csq.individual_reference})  # fmt: skip


@layout("mifi_invitation", language="fr")
def courriel_transfere_du_telephone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The ministry's e-mail, forwarded to a consultant and printed from a phone."""
    person, csq = case.person, case.csq
    paper.margin, paper.points = 46, 10
    paper.text(46, 40, "Gmail", 15, "bold", color="#777777")
    paper.text(paper.width - 46, 40, f"{person.full_name} <{person.email}>", 8.5, align="right")
    paper.rule(50)
    paper.y = 56
    paper.line("TR: Votre invitation - Programme de mobilité internationale Plus", 13, "bold")
    paper.line("1 message", 8)
    paper.rule(paper.y + 6)
    paper.gap(12)
    sent = case.letter_dated + dt.timedelta(days=2)
    paper.line(person.full_name, 9.5, "bold")
    paper.text(paper.width - 46, paper.y, f"{sent.day} {dates.MONTHS_FR[sent.month - 1]} {sent.year} à 07:58", 8.5, align="right")
    paper.line(f"À : dossiers@{case.representative.name.split()[-1].lower().replace('-', '')}-conseil.example", 8.5)
    paper.gap(6)
    paper.para("Bonjour, voici la lettre que j'ai reçue du Québec avant-hier. Merci de me dire quoi faire ensuite.")
    paper.para("Envoyé de mon iPhone", 8.5)
    paper.line("Début du message transféré :", style="bold")
    paper.gap(4)
    left = 60.0
    mail = [("De", "MIFI - Ne pas répondre <pmiplus@mifi.example>"), ("Date", f"{f.weekday_fr(case.letter_dated)} à 14:06:31 HAE"), ("À", person.email), ("Objet", "Votre invitation - Programme de mobilité internationale Plus")]  # fmt: skip
    paper.beside(mail, x=left, label_width=48, points=9, value_style="regular")
    paper.gap(12)
    paper.rule(paper.y, left)
    for words in (
        f"{polite_full(case)},",
        "Vous détenez un certificat de sélection du Québec à titre de travailleur qualifié et vous vivez hors du Québec. Le Ministère vous invite à demander un permis de travail ouvert dans le cadre du Programme de mobilité internationale Plus (PMI+), code A76.",
        f"Vous avez jusqu'au {dates.fr(case.letter_dated + NINETY_DAYS)} pour présenter votre demande à Immigration, Réfugiés et Citoyenneté Canada. Joignez-y le présent message, qui vaut lettre d'invitation.",
    ):
        paper.para(words, x=left)
    paper.beside([("Nom de famille", person.family_name), ("Prénom", person.given_names or "-"), ("Dossier", csq.file_number), ("Réf. individuelle", csq.individual_reference)], x=left, label_width=100)  # fmt: skip
    paper.gap(14)
    paper.para(
        "L'équipe de l'immigration temporaire, ministère de l'Immigration, de la Francisation et de l'Intégration. Ce message est confidentiel. Si vous l'avez reçu par erreur, détruisez-le.",
        8,
        x=left,
    )
    return truth(case, person.family_name, person.given_names)


def polite_full(case: Case) -> str:
    """Madame LEFÈVRE"""
    return f"{f.polite_fr(case.person)} {case.person.family_name}"


@layout("mifi_invitation", language="fr")
def lettre_avec_coupon(paper: Paper, case: Case, rng: Random) -> Fields:
    """A posted letter in the second person, the references in the right margin, a slip to tear off at the foot."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "serif", 11, 66
    draw.quebec(paper, (*MINISTRY, "Direction de l'immigration temporaire"), 54)
    paper.gap(20)
    top = paper.y
    paper.lines([f.capital(person), case.home.address.street, f"{case.home.address.city} {case.home.address.postal_code}"])
    bottom, paper.y = paper.y, top
    paper.beside([("V/Dossier", csq.file_number), ("V/Réf. ind.", csq.individual_reference)], x=360, label_width=70, points=10)
    paper.y = bottom + 18
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(12)
    paper.para("OBJET : Invitation à présenter une demande de permis de travail ouvert (PMI+)", style="bold")
    paper.para(f"{f.polite_fr(person)},")
    paper.paras((
        f"Le Québec vous a sélectionné{'e' if person.sex == 'F' else ''} le {dates.fr(csq.issued)} et souhaite que vous puissiez vous y établir sans attendre la fin du traitement de votre demande de résidence permanente.",
        "Nous vous invitons donc, par la présente, à solliciter auprès d'IRCC un permis de travail ouvert valable au Québec seulement, au titre du Programme de mobilité internationale Plus. La présente ne garantit pas la délivrance du permis.",
        "Votre demande doit parvenir à IRCC dans les 90 jours. Passé ce délai, l'invitation devient caduque et ne sera pas renouvelée.",
    ))  # fmt: skip
    paper.para("Recevez nos meilleures salutations.")
    draw.signature(paper, 66, paper.y + 24, rng)
    paper.gap(36)
    paper.lines(["Marguerite Desruisseaux-Lamy", "Directrice"])
    foot = paper.height - 150
    paper.rule(foot, 20, paper.width - 20, color="#888888", weight=0.4)
    paper.text(paper.width / 2, foot + 10, "détacher ici", 7, "italic", align="center")
    paper.y = foot + 14
    paper.line("COUPON À JOINDRE À LA DEMANDE", 9, "bold")
    paper.gap(5)
    paper.above([("Nom", person.family_name.upper()), ("Prénom(s)", person.given_names), ("No dossier", csq.file_number), ("No réf. individuel", csq.individual_reference)], columns=4, height=30)  # fmt: skip
    paper.text(66, paper.height - 40, "1055, boulevard Charest Est, Québec (Québec) G1K 9H5    Téléphone : 418 555-0177", 7.5)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_invitation", language="fr", size="a4")
def message_securise(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the portal's mailbox with its list of other messages above."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "dejavu", 8.5, 42
    f.browser(
        paper,
        "Messagerie sécurisée",
        "https://arrima.mifi.example/messages/lire?id=88213",
        f"{case.letter_dated + dt.timedelta(days=3):%d/%m/%Y} 09:12",
    )
    f.band(paper, "Arrima  |  Messagerie sécurisée", color="#223654", height=28)
    paper.gap(14)
    mails = [("Reçu le", "De", "Objet"), (f"{case.letter_dated:%Y-%m-%d}", "MIFI - PMI+", "Invitation à demander un permis de travail"), (f"{csq.issued:%Y-%m-%d}", "MIFI - Sélection", "Votre certificat de sélection est disponible"), (f"{csq.issued - dt.timedelta(days=96):%Y-%m-%d}", "MIFI - Arrima", "Accusé de réception de votre demande")]  # fmt: skip
    paper.table(mails, (80, 120, 311), points=8)
    paper.gap(18)
    paper.line("Invitation à demander un permis de travail", 13, "bold")
    paper.gap(4)
    paper.line(f"Expédié par MIFI - PMI+ le {dates.fr(case.letter_dated)}, à 10 h 22  •  lu", 8)
    paper.gap(10)
    paper.table([("Titulaire du CSQ", "Dossier", "Réf. individuel", "Échéance du CSQ"), (person.listed_name, csq.file_number, csq.individual_reference, csq.expires.isoformat())], (190, 100, 110, 111))  # fmt: skip
    paper.gap(12)
    paper.paras((
        "Bonjour,",
        "Nous avons le plaisir de vous inviter à présenter une demande de permis de travail ouvert au gouvernement fédéral. L'invitation est faite en vertu du Programme de mobilité internationale + (PMI+) et s'adresse aux titulaires d'un CSQ qui habitent à l'extérieur du Québec.",
        "Que devez-vous faire ? 1) Créez un compte sécurisé auprès d'IRCC. 2) Remplissez le formulaire IMM 1295, ou IMM 5710 si vous êtes au Canada. 3) Versez ce message dans la section « Renseignements sur le client ». 4) Acquittez les frais.",
        f"Date limite pour le dépôt : {dates.fr(case.letter_dated + NINETY_DAYS)}. Votre conjoint et vos enfants peuvent faire leur propre demande.",
        "Pour toute question, ne répondez pas à ce message ; utilisez plutôt le formulaire « Nous joindre ».",
    ))  # fmt: skip
    paper.gap(8)
    for number, words in enumerate(("Répondre", "Archiver", "Imprimer")):
        paper.box(42 + number * 80, paper.y, 70, 18, fill="#e7edf5")
        paper.text(77 + number * 80, paper.y + 12, words, 8, align="center")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_acceptance_letter", language="fr")
def acceptation_en_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """The decision on page one, the identity card of the file on page two."""
    person, csq = case.person, case.csq
    paper.points, paper.margin = 10.5, 64
    draw.quebec(paper, MINISTRY, 52)
    paper.gap(24)
    paper.line(f"Le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(14)
    paper.lines([f"{f.polite_fr(person)}", f.capital(person)])
    paper.gap(16)
    paper.line("Acceptation de votre demande de sélection permanente", 12.5, "bold")
    paper.gap(10)
    paper.paras((
        "C'est avec plaisir que nous vous informons que la demande de sélection permanente que vous avez présentée au titre du Programme régulier des travailleurs qualifiés a été acceptée.",
        f"Votre certificat de sélection porte la date du {dates.fr(csq.issued)}. Il est versé dans votre espace personnel.",
        "Si vous occupez un emploi temporaire au Québec, vous pouvez joindre la présente à une demande de permis de travail. Elle ne constitue pas une invitation à demander un permis de travail ouvert.",
        "Les renseignements de votre dossier figurent au verso. Signalez-nous toute erreur.",
    ))  # fmt: skip
    draw.signature(paper, 64, paper.y + 26, rng)
    paper.gap(40)
    paper.line("Pour le ministre,")
    paper.line(csq.officer)
    paper.new_page()
    paper.heading("Renseignements au dossier", 12)
    f.leaders(paper, [("Nom de famille", person.family_name.upper()), ("Prénom", person.given_names or "s. o."), ("Date de naissance", person.born.isoformat()), ("Pays de citoyenneté", person.country.fr), ("Dossier no", csq.file_number), ("Référence individuelle no", csq.individual_reference), ("Catégorie", csq.category), ("Personnes à charge", str(case.children))])  # fmt: skip
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_acceptance_letter", language="fr")
def avis_de_decision_tableau(paper: Paper, case: Case, rng: Random) -> Fields:
    """A one-page notice made of a table, dated at its foot."""
    person, csq = case.person, case.csq
    paper.family, paper.margin, paper.points = "narrow", 50, 11
    f.band(paper, "Québec  ❘  Immigration, Francisation et Intégration", color="#095797", y=0, height=46)
    paper.gap(22)
    paper.line("AVIS DE DÉCISION", 18, "bold")
    paper.line("Demande de sélection permanente (DSP) - ACCEPTÉE", 13, color="#0a6b2d")
    paper.gap(14)
    paper.table([("Personne requérante", "", "", ""), ("Nom", person.family_name, "Prénom", person.given_names), ("Dossier", csq.file_number, "Réf. indiv.", csq.individual_reference), ("Programme", "PRTQ", "Personnes", str(csq.persons))], (90, 166, 90, 166), height=24)  # fmt: skip
    paper.gap(16)
    paper.paras((
        "Après étude, votre demande satisfait aux conditions du programme. Nous acceptons votre demande de sélection permanente et délivrons un certificat de sélection à votre nom.",
        f"DSP reçue le {dates.fr(csq.issued - dt.timedelta(days=140))} ; droits de 869 $ acquittés ; certificat valide jusqu'au {dates.fr(csq.expires)}.",
        "La présente lettre peut servir à une demande de permis de travail lié à un employeur si votre résidence permanente n'a pas encore été demandée.",
    ))  # fmt: skip
    paper.gap(30)
    draw.signature(paper, 350, paper.y, rng)
    paper.y += 6
    f.signature_block(
        paper,
        [csq.officer, "Conseillère ou conseiller en immigration", f"Fait à Québec, le {dates.fr(case.letter_dated)}"],
        x=330,
        points=10,
    )
    return truth(case, person.family_name, person.given_names)


@layout("notice_of_intent_to_select", language="fr")
def avis_aux_investisseurs(paper: Paper, case: Case, rng: Random) -> Fields:
    """A formal notice: articles, capital names, the day after the place at the top left."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "times", 11.5, 70
    draw.quebec(paper, (*MINISTRY, "Direction des gens d'affaires"), 56)
    paper.gap(22)
    paper.line(f"Québec, {dates.fr(case.letter_dated)}")
    paper.line("PAR COURRIEL", 10, "bold")
    paper.gap(12)
    paper.lines([inverted_titled(case), person.email])
    paper.gap(12)
    paper.line("AVIS D'INTENTION DE SÉLECTIONNER", 13, "bold", align="center")
    paper.line("Programme des immigrants investisseurs", 11, "italic", align="center")
    paper.gap(12)
    paper.beside([("N/Réf. (dossier)", csq.file_number), ("N/Réf. (individu)", csq.individual_reference)], label_width=120)
    paper.gap(14)
    paper.paras((
        f"{f.polite_fr(person)},",
        "Le ministre vous avise de son intention de vous sélectionner à titre d'investisseur, sous réserve que vous ayez séjourné au Québec et placé la somme de 1 000 000 $ auprès d'un intermédiaire financier participant.",
        "Cet avis vous permet de demander un permis de travail au gouvernement du Canada dans les six mois. Il n'est pas un certificat de sélection.",
        f"Vous disposez de deux ans, soit jusqu'au {dates.fr(case.letter_dated.replace(day=min(case.letter_dated.day, 28), year=case.letter_dated.year + 2))}, pour remplir les conditions du séjour.",
    ))  # fmt: skip
    draw.signature(paper, 70, paper.y + 24, rng)
    paper.gap(36)
    paper.line(csq.officer)
    return truth(case, person.family_name.upper(), person.given_names)


def inverted_titled(case: Case) -> str:
    """Madame LEFÈVRE Maëlle"""
    return f"{f.polite_fr(case.person)} {f.inverted(case.person)}" if case.person.sex != "X" else f.inverted(case.person)


@layout("notice_of_intent_to_select", language="en")
def courtesy_translation_of_the_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The ministry's own English version of the notice, as a form letter with blanks filled in."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "mono", 9.5, 58
    draw.quebec(paper, MINISTRY, 52)
    paper.gap(20)
    paper.line("NOTICE OF INTENT TO SELECT (Avis d'intention de sélectionner)", 11, "bold")
    paper.line("Courtesy version - the French notice prevails", 8.5, "italic")
    paper.gap(12)
    paper.beside([("Date of notice", dates.en_day_first(case.letter_dated)), ("File no.", csq.file_number), ("Individual ref. no.", csq.individual_reference), ("Surname", person.family_name), ("Given name(s)", person.given_names or "(none)"), ("Born", dates.en_day_first(person.born)), ("Citizenship", person.country.en)], label_width=150, colon="")  # fmt: skip
    paper.gap(16)
    paper.paras((
        "We have examined your application under the Immigrant Investor Program. The Minister intends to select you once the conditions below have been met:",
        "(a) you, or your spouse, have resided in Québec for at least 12 months during the two years that follow the issue of a work permit;",
        "(b) you hold a level 7 in spoken French on the Québec scale;",
        "(c) your investment of CAN$1,000,000 and contribution of CAN$200,000 have been received.",
        "You may use this notice, within six months of its date, to apply for a work permit under paragraph 204(c) of the federal regulations (code T10).",
    ))  # fmt: skip
    draw.signature(paper, 58, paper.y + 26, rng)
    paper.gap(38)
    paper.lines([csq.officer, "Business immigration officer", "Tel. 514 555-0190, ext. 4411"])
    return truth(case, person.family_name, person.given_names)
