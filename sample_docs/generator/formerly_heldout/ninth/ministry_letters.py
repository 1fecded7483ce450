"""The ministry's letters: invitations under PMI+, acceptances of the selection, notices of intent to select."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

MINISTRY = ("Ministère de l'Immigration, de la Francisation", "et de l'Intégration")


def truth(case: Case, family: str, given: str, day: dt.date) -> Fields:
    """What every letter of the ministry says."""
    return fu.told(
        family_name=family, given_names=given, letter_date=day.isoformat(),
        file_number=case.csq.file_number, individual_reference_number=case.csq.individual_reference,
    )


def civility(person: Person) -> str:
    """How a letter addresses that person."""
    return {"M": "Monsieur", "F": "Madame"}.get(person.sex, "Madame, Monsieur")


@layout("mifi_invitation", language="fr")
def lettre_et_talon(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the second person with a tear-off slip to send along: boxes, dashed line, scissors."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.family, paper.points = "serif", 10.5
    draw.quebec(paper, MINISTRY, 52)
    paper.gap(14)
    paper.line(f"Québec, le {dates.fr(day)}", align="right")
    paper.gap(6)
    paper.lines([f"{civility(person)} {person.full_name}", *(case.home.address.block if case.in_canada else (person.birth_city, person.country.fr))])
    paper.gap(10)
    paper.para("Objet : Invitation à demander un permis de travail ouvert – Programme de mobilité internationale Plus", style="bold")
    paper.para(f"{civility(person)},")
    paper.para(
        f"Vous êtes titulaire d'un certificat de sélection du Québec délivré le {dates.fr(csq.issued)} et vous séjournez hors du Québec. Nous avons donc le plaisir de "
        "vous inviter à présenter au gouvernement fédéral une demande de permis de travail dans le cadre du PMI+ (code administratif A76)."
    )
    paper.para("Votre demande doit parvenir à Immigration, Réfugiés et Citoyenneté Canada dans les 90 jours suivant l'envoi de la présente. Joignez-y cette lettre entière, y compris le talon.")
    paper.para("Cette invitation est personnelle; elle ne vaut pas pour les membres de votre famille, qui peuvent demander leur propre permis.")
    paper.para("Nous vous souhaitons la bienvenue au Québec.")
    draw.signature(paper, paper.margin, paper.y + 16, rng)
    paper.gap(30)
    paper.lines([rng.choice(("Josée Marcoux-Thériault", "Rachid Belhumeur", "Claire-Ève Gosselin")), "Directrice du recrutement international"], 9.5)
    paper.y = 560
    paper.canvas.setDash(4, 3)
    paper.rule(paper.y, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.text(30, paper.y - 4, "Talon à joindre à la demande de permis de travail", 7.5, "italic")
    paper.gap(14)
    paper.margin = 46
    paper.above([("NOM DE FAMILLE", person.family_name.upper()), ("PRÉNOM(S)", person.given_names), ("DATE DE NAISSANCE", person.born.isoformat()), ("NO DE DOSSIER", csq.file_number), ("NO DE RÉF. INDIVIDUEL", csq.individual_reference), ("CSQ VALIDE JUSQU'AU", csq.expires.isoformat())], columns=3, height=36)
    draw.barcode(paper, 220, paper.y + 16, f"PMI{csq.file_number}", 170)
    paper.text(46, paper.height - 34, "Réservé à l'IRCC : reçu le ____ / ____ / ______     Bureau : ____________", 8)
    return truth(case, person.family_name.upper(), person.given_names, day)


@layout("mifi_invitation", language="fr")
def ninth_courriel_transfere(paper: Paper, case: Case, rng: Random) -> Fields:
    """An Outlook print: a consultant forwards the ministry's message; the forward has a later date and other names."""
    person, csq, day = case.person, case.csq, case.letter_dated
    agent, forwarded = fu.someone(rng), fu.later(case.letter_dated, rng, 12)
    paper.family, paper.points, paper.margin = "free-sans", 9.5, 54
    paper.line(agent.full_name, 14, "bold")
    paper.rule(paper.y + 6, weight=1.6, color="#222222")
    paper.gap(8)
    fu.mail_head(paper, [("De :", f"{agent.full_name} <{agent.family_name[:4].lower().strip()}@cabinet-nordet.example>"), ("Envoyé :", f"{fu.weekday_fr(forwarded)} {fu.clock(rng)}"), ("À :", person.email), ("Objet :", "TR : Lettre d'invitation PMI+ - à conserver"), ("Pièces jointes :", "guide_depot.pdf (311 ko)")], label_width=86)
    paper.para("Bonjour, voici le message du ministère. Imprimez-le et déposez-le dans la case « Renseignements du client ». Je vous rappelle demain.")
    paper.para(agent.given_names.split()[0] if agent.given_names else agent.family_name)
    paper.gap(6)
    paper.line("-----Message d'origine-----", 9)
    paper.lines(["De : Direction de la mobilité – MIFI <ne-pas-repondre@mifi.exemple.qc>", f"Envoyé : {fu.weekday_fr(day)} {fu.clock(rng)}", f"À : {person.email}", "Objet : Invitation – Programme de mobilité internationale Plus (PMI+)"], 9)
    paper.gap(12)
    paper.para(f"Date de la lettre : {dates.fr(day)}", style="bold")
    paper.beside([("Nom", person.family_name), ("Prénom", person.given_names), ("Référence individuelle", csq.individual_reference), ("Dossier", fu.grouped(csq.file_number, 4))], label_width=130)
    paper.gap(12)
    paper.para(f"{civility(person)},")
    paper.para(
        f"Le ministère vous invite à déposer auprès d'IRCC une demande de permis de travail au titre du PMI+. Votre certificat de sélection, en vigueur jusqu'au {dates.fr(csq.expires)}, "
        f"et la présente lettre doivent accompagner la demande. Vous avez jusqu'au {dates.fr(day + dt.timedelta(days=90))} pour la transmettre."
    )
    paper.para("Le permis, s'il est accordé, autorise à travailler pour tout employeur situé au Québec. Il ne remplace pas la résidence permanente.")
    paper.para("Ministère de l'Immigration, de la Francisation et de l'Intégration", style="italic")
    paper.gap(10)
    paper.rule(paper.y)
    paper.para("Avis de confidentialité : ce courriel est destiné uniquement à la personne à qui il est adressé. Pensez à l'environnement avant d'imprimer.", 7.5)
    paper.text(54, paper.height - 30, "Page 1", 8)
    return truth(case, person.family_name, person.given_names, day)


@layout("mifi_invitation", language="fr")
def ninth_references_en_marge(paper: Paper, case: Case, rng: Random) -> Fields:
    """A narrow grey column holds the references, the letter runs beside it; the spouse's numbers stand lower in the column."""
    person, csq, day, spouse = case.person, case.csq, case.letter_dated, case.spouse
    paper.family, paper.points = "narrow", 11
    paper.box(0, 0, 182, paper.height, fill="#eef1f5", stroke=None)
    paper.margin = 28
    draw.quebec(paper, (), 50, "#095797")
    paper.gap(40)
    def note(label: str, value: str) -> None:
        paper.text(28, paper.y, label, 8, color="#555555")
        paper.text(28, paper.y + 14, value, paper.fitted(value, 148, 11, "bold"), "bold")
        paper.gap(34)
    for label, value in (("Date", f"{day:%Y-%m-%d}"), ("Notre dossier", csq.file_number), ("Destinataire : nom", person.family_name.upper()), ("Destinataire : prénom", person.given_names), ("N° de référence individuel", csq.individual_reference), ("Délai pour agir", "90 jours")):
        note(label, value)
    paper.gap(20)
    paper.text(28, paper.y, "Personne à charge inscrite :", 8, "italic")
    paper.gap(16)
    note("Époux ou conjoint", f"{spouse.family_name}, {spouse.given_names}".strip(", "))
    note("Réf. du conjoint", f"NA{rng.randint(10_000_000, 99_999_999)}")
    paper.text(28, paper.height - 60, "Direction des programmes", 8)
    paper.text(28, paper.height - 49, "201, boul. Crémazie Est", 8)
    paper.text(28, paper.height - 38, "Montréal (Québec) H2M 1L2", 8)
    paper.margin, paper.y = 204, 120
    paper.heading("Lettre d'invitation – PMI+", 17, color="#095797")
    width = paper.width - 204 - 50
    for words in (
        f"{civility(person)},",
        "La personne dont le nom figure en marge détient un certificat de sélection du Québec à titre de travailleur qualifié. Comme elle ne réside pas au Québec, elle peut se prévaloir du Programme de mobilité internationale Plus afin d'y travailler en attendant la décision sur sa résidence permanente.",
        "À cette fin, elle est invitée à présenter une demande de permis de travail ouvert au gouvernement du Canada en y versant la présente lettre, une copie de son certificat et la preuve de son intention de s'établir au Québec.",
        "L'invitation ne garantit pas la délivrance du permis. Les agents d'IRCC demeurent seuls responsables de la décision. Aucune prolongation du délai ne sera consentie.",
        "Veuillez agréer nos salutations distinguées.",
    ):
        paper.para(words, width=width, gap=11)
    draw.signature(paper, 210, paper.y + 24, rng)
    paper.gap(42)
    paper.lines(["Le sous-ministre adjoint à la prospection,", rng.choice(("Pierre-Luc Desmarais", "Annick Saint-Onge"))])
    return truth(case, person.family_name.upper(), person.given_names, day)


@layout("mifi_acceptance_letter", language="fr")
def acceptation_dsp(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with a ruled table of references after the close, and a receipt stamp of a law office."""
    person, csq, day = case.person, case.csq, case.csq.issued
    paper.family, paper.points = "sans", 10
    draw.quebec(paper, ("Immigration,", "Francisation et Intégration"), 50)
    paper.gap(20)
    paper.line("PAR COURRIEL", 9, "bold")
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(10)
    paper.heading("Acceptation de votre demande de sélection permanente", 13)
    paper.para(f"{civility(person)},")
    paper.para("Nous avons terminé l'examen de la demande que vous avez présentée dans le cadre du Programme régulier des travailleurs qualifiés. Celle-ci est acceptée. Votre certificat de sélection du Québec est versé dans votre espace en ligne.")
    paper.para(f"Il vous appartient maintenant de demander la résidence permanente auprès du gouvernement fédéral, au plus tard le {dates.fr(csq.expires)}. Informez-nous de tout changement (naissance, mariage, adresse).")
    paper.para("Recevez nos félicitations.")
    draw.signature(paper, paper.margin, paper.y + 20, rng)
    paper.gap(36)
    paper.line("Pour la ministre,", 9)
    paper.gap(16)
    paper.table([["Renseignements au dossier", ""], ["Nom", person.family_name], ["Prénom(s)", person.given_names], ["Numéro de dossier", csq.file_number], ["Numéro de référence individuel", csq.individual_reference], ["Catégorie", csq.category], ["Fonctionnaire", csq.officer]], [190, 260], height=20)
    if rng.random() < 0.6:
        draw.box_stamp(paper, 410, 84, ("REÇU", f"{fu.later(day, rng, 9):%d-%m-%Y}", "Étude Lanctôt"), angle=5)
    paper.text(60, paper.height - 36, "Pour nous joindre : quebec.ca/immigration   |   Ne répondez pas à ce courriel.", 8)
    fu.small_print(paper, "quebec", rng)
    return truth(case, person.family_name, person.given_names, day)


@layout("mifi_acceptance_letter", language="fr", size="a4")
def bulletin_d_acceptation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A window-envelope letter: references in one slashed line, the decision about two people, the recipient first."""
    person, csq, day = case.person, case.csq, case.csq.issued
    paper.family, paper.points, paper.margin = "helvetica", 10, 64
    draw.quebec(paper, MINISTRY, 54)
    paper.gap(34)
    paper.lines([person.listed_name, "a/s Poste restante", person.birth_city.upper(), person.country.fr.upper()], 10, x=330)
    paper.gap(18)
    paper.line(f"V/Réf. : {csq.individual_reference}  /  Dossier no {csq.file_number}  /  Émise le {day:%d/%m/%Y} (jj/mm/aaaa)", 9)
    paper.rule(paper.y + 5)
    paper.gap(16)
    paper.line("DÉCISION : DEMANDE DE SÉLECTION PERMANENTE ACCEPTÉE", 11, "bold")
    paper.gap(8)
    paper.beside([("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names), ("Né(e) le", dates.fr(person.born))], label_width=110)
    paper.gap(10)
    paper.para("Bonjour,")
    paper.para("Le Québec vous a choisi. La demande de sélection permanente que vous avez soumise à titre de requérant principal a fait l'objet d'une décision favorable, de même que celle de votre conjoint, " + case.spouse.full_name + ", qui recevra une lettre distincte.")
    paper.para("Gardez la présente : elle pourra vous être demandée si vous sollicitez un permis de travail avant d'avoir déposé votre demande de résidence permanente.")
    paper.para("Salutations cordiales,")
    paper.gap(20)
    draw.signature(paper, 70, paper.y, rng)
    paper.gap(12)
    paper.lines([csq.officer, "Conseillère ou conseiller en immigration"], 9)
    paper.text(64, paper.height - 34, "DSP-ACC (2023-02)", 7)
    fu.small_print(paper, "quebec", rng)
    return truth(case, person.family_name.upper(), person.given_names, day)


@layout("notice_of_intent_to_select", language="fr")
def ninth_avis_d_intention(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notice with a bold reference box at the upper right, and a list of things still to send."""
    person, csq = case.person, case.csq
    day = csq.issued - dt.timedelta(days=rng.randint(30, 90))
    paper.points = 10
    draw.quebec(paper, MINISTRY, 52)
    paper.box(370, 80, 190, 66, weight=1.2)
    for row, words in enumerate((f"Dossier : {csq.file_number}", f"Réf. individuelle : {csq.individual_reference}", f"Date de l'avis : {day:%Y-%m-%d}")):
        paper.text(380, 98 + row * 18, words, 9.5, "bold")
    paper.y = 96
    paper.lines([person.full_name, person.email], 10)
    paper.y = 180
    paper.heading("Avis d'intention de sélectionner un travailleur qualifié", 13)
    paper.beside([("Nom", person.family_name), ("Prénom", person.given_names)], label_width=80)
    paper.gap(10)
    paper.para("Nous désirons vous informer que le ministère a l'intention de vous sélectionner. Avant de rendre sa décision, il doit recevoir, dans les 60 jours suivant la date de l'avis, les éléments suivants :")
    for words in ("la preuve de l'acquittement des droits exigibles;", "l'attestation d'apprentissage des valeurs démocratiques et québécoises (vous et votre conjoint);", "une copie à jour de votre passeport.", "tout changement à votre situation professionnelle."):
        paper.para(f"•  {words}", x=80, gap=3)
    paper.gap(8)
    paper.para("Le présent avis n'est pas un certificat de sélection du Québec. Il ne peut servir à une demande de résidence permanente.")
    draw.signature(paper, 70, paper.y + 22, rng)
    paper.gap(40)
    paper.line(f"{csq.officer}, Direction de la sélection", 9.5)
    fu.small_print(paper, "quebec", rng)
    return truth(case, person.family_name, person.given_names, day)


@layout("notice_of_intent_to_select", language="fr")
def intention_portail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message read in the portal's mailbox: subject, sender, date in words of the portal, then the text."""
    person, csq = case.person, case.csq
    day = csq.issued - dt.timedelta(days=rng.randint(30, 90))
    seen = fu.later(day, rng, 20)
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9, 48
    fu.browser(paper, "Arrima – Messagerie", "https://arrima.exemple.qc/messagerie/lire", f"{seen:%d/%m/%Y} {fu.clock(rng)}")
    paper.box(48, 34, paper.width - 96, 26, fill="#223654", stroke=None)
    paper.text(58, 51, "Arrima     Tableau de bord     Mon profil     Messagerie     Aide", 9, "bold", color="#ffffff")
    paper.y = 74
    paper.line("« Retour à la boîte de réception     Supprimer     Imprimer ce message", 8, color="#095797")
    paper.gap(6)
    paper.line("Avis d'intention de sélection", 14, "bold")
    paper.line(f"Transmis par : Ministère – Sélection       Transmis le : {dates.fr(day)}", 8.5)
    paper.rule(paper.y + 6)
    paper.gap(18)
    paper.table([["Candidat – nom", "Candidat – prénom(s)", "N° dossier", "N° réf. individuel"], [person.family_name.upper(), person.given_names, csq.file_number, csq.individual_reference]], [140, 150, 100, 120], height=20)
    paper.gap(14)
    paper.para("Votre demande de sélection permanente a franchi l'étape de l'examen préliminaire. Sous réserve des vérifications d'usage, le ministère entend vous délivrer un certificat de sélection dans la catégorie « " + csq.category + " ».")
    paper.para(f"Vous disposez de trente jours, soit jusqu'au {dates.fr(day + dt.timedelta(days=30))}, pour nous faire part de vos observations ou confirmer la composition de votre famille : {case.spouse.full_name} (conjoint).")
    paper.para("Si vous ne souhaitez plus vous établir au Québec, retirez votre demande à partir du tableau de bord.")
    paper.para("L'équipe de la sélection")
    paper.gap(12)
    paper.line("Message suivant »      Message précédent «", 8, color="#095797")
    fu.small_print(paper, "quebec", rng)
    return truth(case, person.family_name.upper(), person.given_names, day)
