"""Invitations of the Quebec ministry to ask for an open work permit (PMI+): letter, e-mail, account message, letter in English."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import (
    MIFI,
    QUARTER,
    browser,
    civil,
    foot,
    grouped,
    later,
    mail_head,
    named,
    said,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, *, upper: bool = False, upper_family: bool = True) -> Fields:
    return said(
        **named(case.person, upper=upper, upper_family=upper_family),
        letter_date=case.letter_dated.isoformat(),
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference,
    )


@layout("mifi_invitation", language="fr", set="heldout")
def two_page_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The classic letter with references at the right, and what to do on its second page."""
    paper.margin, paper.family, paper.points = 70, "serif", 11
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 52)
    paper.text(paper.width - 70, 54, "Direction de l'immigration économique", 8, "italic", align="right")
    paper.y = 100
    paper.line(f"Montréal, le {dates.fr(day)}", align="right")
    paper.gap(14)
    paper.lines(
        (f"{civil(person)} {person.given_names} {person.family_name.upper()}".replace("  ", " "), *case.home.address.block)
    )
    paper.gap(14)
    paper.box(330, paper.y - 4, paper.width - 400, 52, fill="#f2f2f2", stroke=None)
    paper.beside([("N/Dossier", csq.file_number), ("N° réf. individuel", csq.individual_reference), ("Traité par", csq.officer)], x=336, label_width=88, points=9)  # fmt: skip
    paper.gap(18)
    paper.beside([("Objet", "Programme de mobilité internationale Plus (PMI+)")], label_width=45)
    paper.line("Invitation à demander un permis de travail ouvert", style="bold", x=paper.margin + 45)
    paper.gap(12)
    paper.para(f"{civil(person)},")
    paper.paras((
        f"Le {dates.fr(csq.issued)}, un certificat de sélection du Québec vous a été délivré dans la catégorie des travailleurs qualifiés. Ce certificat vient à échéance le {dates.fr(csq.expires)}.",
        "En vertu d'une entente avec le gouvernement du Canada, nous avons le plaisir de vous inviter à présenter une demande de permis de travail ouvert dans le cadre du Programme de mobilité internationale Plus. Ce permis vous permettra de travailler pour l'employeur de votre choix, partout au Québec, en attendant votre résidence permanente.",
        f"Vous disposez de 90 jours à compter de la date de la présente lettre, soit jusqu'au {dates.fr(later(day, QUARTER))}, pour transmettre votre demande à Immigration, Réfugiés et Citoyenneté Canada (IRCC). Joignez-y cette lettre : sans elle, votre demande ne sera pas traitée.",
        "Vous trouverez à la page suivante la marche à suivre.",
    ))  # fmt: skip
    paper.para(f"Veuillez recevoir, {civil(person)}, nos salutations distinguées.")
    draw.signature(paper, 330, paper.y + 22, rng)
    paper.gap(34)
    paper.lines((csq.officer, "Direction de l'immigration économique"), x=330)
    paper.new_page()
    paper.line("Marche à suivre", 13, "bold")
    paper.gap(8)
    steps = ("Créez un compte en ligne sur le site d'IRCC et choisissez « permis de travail ».", "Remplissez le formulaire IMM 1295 (à l'étranger) ou IMM 5710 (au Canada). Dans la case « Titre du poste », inscrivez : Titulaire d'un CSQ à l'extérieur du Québec – PTO. Dans la case de la description des tâches, inscrivez : A76.", "Téléversez une copie de votre CSQ, de votre passeport et de la présente lettre.", "Payez les frais : 155 $ pour le traitement et 100 $ pour le titulaire d'un permis ouvert.", "Donnez vos données biométriques si IRCC vous le demande (85 $).")  # fmt: skip
    for number, words in enumerate(steps, start=1):
        paper.para(f"{number}.  {words}")
    paper.para("La décision de délivrer ou non un permis de travail appartient au gouvernement du Canada. Votre conjoint et vos enfants à charge présentent leur propre demande.", 10)  # fmt: skip
    foot(paper, "1200, boul. Saint-Laurent, Montréal (Québec)  H2X 0C9     www.quebec.ca/immigration", "{} de 2")
    return truth(case)


@layout("mifi_invitation", language="fr", set="heldout")
def printed_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The invitation as an e-mail that the applicant forwarded to a spouse and printed some days later."""
    paper.margin, paper.family, paper.points = 50, "sans", 10
    person, csq, day = case.person, case.csq, case.letter_dated
    printed = later(day, 6)
    browser(paper, printed, "21:14", "Courriel - Invitation PMI+", "https://courriel.example/boite/invitation")
    paper.y = 40
    mail_head(paper, [("De", f"{person.full_name} <{person.email}>"), ("À", f"{case.spouse.full_name}"), ("Envoyé", f"{dates.fr(later(day, 2))} 19:03")], "TR : Invitation – Programme de mobilité internationale Plus (PMI+)")  # fmt: skip
    paper.para("Regarde, on l'a reçue!! On fait la demande cette fin de semaine?")
    paper.gap(4)
    paper.line("---------- Message transféré ----------", color="#666666")
    paper.beside([("De", "MIFI – Ne pas répondre <nepasrepondre@mifi.example>"), ("Date", f"{dates.fr(day)} à 10:{rng.randint(10, 59)}"), ("Objet", "Invitation – Programme de mobilité internationale Plus (PMI+)"), ("Pour", person.email)], label_width=50, value_style="regular", points=9)  # fmt: skip
    paper.gap(12)
    paper.para(f"Bonjour {person.given_names} {person.family_name.upper()},".replace("  ", " "))
    paper.para(f"Dossier {csq.file_number} | Référence individuelle {csq.individual_reference}", style="bold")
    paper.paras((
        "Vous êtes titulaire d'un certificat de sélection du Québec à titre de travailleuse ou travailleur qualifié et vous vous trouvez à l'extérieur du Québec. Le Ministère de l'Immigration, de la Francisation et de l'Intégration vous invite donc à demander à IRCC un permis de travail ouvert, restreint au territoire du Québec, par l'intermédiaire du Programme de mobilité internationale Plus (PMI+).",
        f"ATTENTION! Vous avez 90 jours pour le faire. Après le {dates.fr(later(day, QUARTER))}, la présente invitation ne sera plus valable.",
        "Pour savoir quels documents il faut joindre, consultez la page « Permis de travail ouvert pour les titulaires d'un CSQ ». Enregistrez ce courriel en format PDF : il s'agit de votre lettre d'invitation et vous devrez la joindre à votre demande.",
        "Si vous avez déjà reçu un permis de travail, ne tenez pas compte de ce message.",
        "Nous vous souhaitons la bienvenue au Québec!",
    ))  # fmt: skip
    paper.lines(
        ("L'équipe de la sélection des travailleurs", "Ministère de l'Immigration, de la Francisation et de l'Intégration")
    )
    paper.gap(12)
    paper.rule(paper.y)
    paper.para("Ce courriel a été envoyé automatiquement. Pour nous joindre : 514 864-9191 (Montréal) ou 1 877 864-9191 (ailleurs au Québec). Avis de confidentialité : si vous n'êtes pas le destinataire visé, veuillez détruire ce message.", 7.5)  # fmt: skip
    return truth(case)


@layout("mifi_invitation", language="fr", set="heldout")
def account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message in the online account, printed with the menu of the site."""
    paper.margin, paper.family, paper.points = 40, "dejavu", 8.5
    person, csq, day = case.person, case.csq, case.letter_dated
    browser(
        paper, later(day, rng.randint(1, 30)), "08:47", "Mon dossier – Messagerie", "https://arrima.example/messagerie/detail"
    )
    paper.box(0, 30, paper.width, 40, fill="#095797", stroke=None)
    paper.text(40, 55, "Québec", 16, "bold", color="#ffffff", family="serif")
    paper.text(118, 54, "Arrima  |  Immigration permanente", 10, color="#ffffff")
    paper.text(paper.width - 40, 54, f"{person.email}   Déconnexion", 7.5, color="#ffffff", align="right")
    for row, words in enumerate(
        ("Accueil", "Mon profil", "Mes demandes", "Mes documents", "Messagerie (1)", "Paiements", "Aide")
    ):
        paper.text(40, 104 + row * 20, words, 8.5, "bold" if "Mess" in words else "regular", color="#095797")
    paper.margin, paper.y = 150, 84
    paper.line("< Retour à la liste des messages", 8, color="#095797")
    paper.heading("Lettre d'invitation – PMI+", 14)
    rows = [("Reçu le", dates.fr(day)), ("Expéditeur", "Ministère (MIFI)"), ("Destinataire", f"{person.family_name.upper()}, {person.given_names}".rstrip(", ")), ("Numéro de dossier", csq.file_number), ("Numéro de référence individuel", csq.individual_reference), ("Numéro de CP", f"CP{rng.randrange(10**7, 10**8)}"), ("Statut du message", "Lu")]  # fmt: skip
    paper.table(rows, [160, 250], header=False, height=18)
    paper.gap(14)
    paper.paras((
        f"{civil(person)},",
        "Vous détenez un certificat de sélection du Québec de la catégorie des travailleurs qualifiés et votre lieu de résidence déclaré est situé hors du Québec. À ce titre, vous êtes invité ou invitée à déposer une demande de permis de travail ouvert au titre du Programme de mobilité internationale Plus (PMI+), code administratif A76.",
        "La demande doit être déposée auprès d'Immigration, Réfugiés et Citoyenneté Canada au plus tard 90 jours après la date d'envoi de ce message.",
        f"Rappel : votre CSQ est valide jusqu'au {csq.expires.isoformat()}.",
        "Le Ministère ne participe pas à la décision relative au permis et n'accordera aucune prolongation du délai.",
        "Cordialement,",
    ))  # fmt: skip
    paper.lines(("Direction du recrutement et de la sélection", "Secteur de l'immigration permanente"))
    paper.gap(16)
    for column, words in enumerate(("Télécharger (PDF)", "Imprimer", "Archiver")):
        paper.box(150 + column * 110, paper.y, 100, 20, fill="#e6eef6", stroke="#095797")
        paper.text(200 + column * 110, paper.y + 13, words, 8, align="center", color="#095797")
    paper.text(150, paper.height - 40, "© Gouvernement du Québec   Accessibilité   Confidentialité   Conditions d'utilisation", 7)
    return truth(case)


@layout("mifi_invitation", language="en", set="heldout", size="a4")
def english_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The courtesy version in English: a table of references below the salutation, second person throughout."""
    paper.margin, paper.family, paper.points = 64, "narrow", 12
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 56)
    paper.y = 104
    paper.text(64, 100, "COURTESY TRANSLATION – THE FRENCH VERSION PREVAILS", 8, "bold", color="#555555")
    paper.line(f"Québec City, {dates.en(day)}")
    paper.gap(12)
    paper.line("Invitation to apply – International Mobility Program Plus (IMP+)", 15, "bold")
    paper.gap(8)
    paper.para(f"Dear {civil(person, 'en')} {person.family_name},")
    paper.table([("Surname", "Given name(s)", "Date of birth"), (person.family_name, person.given_names, dates.en_day_first(person.born)), ], [160, 170, 130], height=20)  # fmt: skip
    paper.table([("File number", "Individual reference No.", "CSQ issued on"), (grouped(csq.file_number, 4), csq.individual_reference, dates.en_day_first(csq.issued))], [160, 170, 130], height=20)  # fmt: skip
    paper.gap(16)
    paper.paras((
        "As the holder of a Québec selection certificate (CSQ) who was selected as a skilled worker and lives outside Québec, you may ask the Government of Canada for an open work permit so that you can settle and work in Québec before you become a permanent resident.",
        "This letter is your invitation under the International Mobility Program Plus. You must attach it to your application to Immigration, Refugees and Citizenship Canada (IRCC).",
        f"Your application must reach IRCC within 90 days of the date of this letter, that is no later than {dates.en(later(day, QUARTER))}. We cannot extend this period nor issue a second letter.",
        "Your spouse or common-law partner and your dependent children are not covered by this invitation; they have to apply for their own permits.",
        "Questions about the work permit must be put to IRCC. For questions about your CSQ, write to us through your Arrima account and quote both numbers shown above.",
        "Yours truly,",
    ))  # fmt: skip
    draw.signature(paper, 64, paper.y + 16, rng, 120)
    paper.gap(32)
    paper.lines((csq.officer, "Selection Operations"))
    foot(paper, "Édifice Marie-Guyart, 1035, rue De La Chevrotière, Québec (Québec)  G1R 5E9", "")
    return truth(case, upper_family=False)
