"""The ministry's letters of invitation under the International Mobility Program Plus."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, present, split_names, told
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

DAYS_TO_APPLY = 90


def references(case: Case) -> dict[str, str]:
    """The date of the letter and the two numbers of the file."""
    return {
        "letter_date": case.letter_dated.isoformat(),
        "file_number": case.csq.file_number,
        "individual_reference_number": case.csq.individual_reference,
    }


def deadline(case: Case) -> dt.date:
    """The last day to apply."""
    return case.letter_dated + dt.timedelta(days=DAYS_TO_APPLY)


@layout("mifi_invitation", language="fr")
def reference_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose references stand in a table right under the letterhead, and a list of papers to join."""
    person, csq = case.person, case.csq
    paper.margin, paper.points = 64, 10.5
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration", "Direction de l'accompagnement"), 56)  # fmt: skip
    paper.gap(14)
    widths = (121, 121, 121, 121)
    paper.table([["Votre dossier", "Référence ind.", "Date de l'envoi", "CSQ délivré le"], [csq.file_number, csq.individual_reference or "—", case.letter_dated.isoformat(), csq.issued.isoformat()]], widths, points=9.5)  # fmt: skip
    paper.gap(14)
    paper.beside([("Nom", person.family_name), ("Prénom(s)", person.given_names)], label_width=70, colon="")
    paper.gap(12)
    paper.para("Objet : invitation à demander un permis de travail ouvert – Programme de mobilité internationale Plus (PMI+)", 10.5, "bold")  # fmt: skip
    paper.gap(4)
    paper.line("Bonjour,")
    paper.gap(6)
    paper.paras([
        "Nous avons le plaisir de vous informer que vous pouvez vous prévaloir du PMI+, dont le nombre de places est limité chaque année. Un certificat de sélection du Québec vous a été délivré à titre de travailleuse ou travailleur qualifié et vous résidez hors du Québec.",
        f"Votre demande de permis doit parvenir à Immigration, Réfugiés et Citoyenneté Canada au plus tard {DAYS_TO_APPLY} jours après l'envoi de cette lettre, donc avant la fin de la journée du {dates.fr(deadline(case))}.",
        "À joindre à votre demande fédérale :",
    ])  # fmt: skip
    for item in ("la présente lettre d'invitation;", "votre certificat de sélection du Québec;", "une déclaration de votre intention de vivre au Québec;", "la preuve du paiement des frais (155 $ et 100 $)."):  # fmt: skip
        paper.line(f"–  {item}", x=82)
    paper.gap(10)
    paper.para("Le Ministère ne délivre pas le permis de travail et ne répond pas des délais du gouvernement fédéral.")
    paper.gap(14)
    paper.line(f"{rng.choice(('Odile Marchessault', 'Ghislain Turmel'))}, directeur par intérim" if rng.random() < 0.5 else "L'équipe du PMI+")  # fmt: skip
    paper.text(
        paper.margin, paper.height - 40, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec) H2Y 1T8", 7.5, color="#555555"
    )
    return present(**split_names(case), **references(case))


@layout("mifi_invitation", language="fr")
def forwarded_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """The invitation as an e-mail that the applicant has sent on to a friend and printed a week later."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 48, "dejavu", 9
    sent_on = case.letter_dated + dt.timedelta(days=rng.randint(2, 6))
    browser(paper, "Boîte de réception – Messagerie", "https://courrier.example/imprimer?fil=18", sent_on, "21:12")
    paper.gap(4)
    paper.line("TR: Invitation à présenter une demande – PMI+", 13, "bold")
    paper.gap(4)
    friend = "Philippe Cormier-Lang"
    paper.lines([f"De : {person.full_name} <{person.email}>", f"À : {friend} <p.cormier@boite.example>", f"Envoyé : {dates.fr(sent_on)}, 20 h 58"], 8.5)  # fmt: skip
    paper.gap(8)
    paper.para("Philippe, regarde ce que j'ai reçu du ministère! Peux-tu me l'imprimer demain au bureau? Merci!")
    paper.rule(paper.y, color="#aaaaaa")
    paper.gap(8)
    paper.line("---------- Message transféré ----------", 8.5)
    paper.lines([
        "De : PMI Plus – MIFI <ne-pas-repondre@mifi.example>", f"Date : {dates.fr(case.letter_dated)}, 9 h 03",
        "Objet : Invitation à présenter une demande – PMI+", f"À : {person.email}",
    ], 8.5)  # fmt: skip
    paper.gap(12)
    paper.line(f"À l'attention de : {person.listed_name}", style="bold")
    paper.line(f"No dossier : {csq.file_number}" + (f" | No réf. individuel : {csq.individual_reference}" if csq.individual_reference else ""))  # fmt: skip
    paper.gap(8)
    paper.paras([
        "Madame, Monsieur,",
        "La présente constitue votre lettre d'invitation au Programme de mobilité internationale Plus (PMI+). Conservez-la : elle vous sera demandée par Immigration, Réfugiés et Citoyenneté Canada (IRCC).",
        "Vous disposez de quatre-vingt-dix (90) jours à compter de la date du présent courriel pour soumettre votre demande de permis de travail ouvert en ligne. Passé ce délai, l'invitation devient caduque et aucune prolongation ne sera accordée.",
        "Inscrivez « CSQ holder outside Quebec – OWP » comme titre de poste. Ne remplissez pas la section sur l'employeur.",
        "Si vous habitez déjà au Québec, cette invitation ne s'adresse pas à vous.",
        "Cordialement,", "L'équipe du PMI Plus", "Ministère de l'Immigration, de la Francisation et de l'Intégration",
    ])  # fmt: skip
    paper.para("Avis de confidentialité : ce message est destiné à la seule personne à qui il est adressé.", 7, "italic")
    return present(**split_names(case) | {"family_name": person.family_name.upper()}, **references(case))


@layout("mifi_invitation", language="en")
def english_on_request(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English letter in running text, references in a narrow column at the right."""
    person, csq = case.person, case.csq
    title = {"M": "Mr.", "F": "Ms."}.get(person.sex, "Mx.")
    paper.margin, paper.family, paper.points = 62, "serif", 11
    draw.quebec(paper, ("Immigration, Francisation", "et Intégration"), 58)
    paper.gap(10)
    top = paper.y
    paper.lines([f"Montréal, {dates.en(case.letter_dated)}", "", f"{title} {person.full_name}", "c/o your secure account"])
    bottom = paper.y
    paper.y = top
    paper.box(380, top + 2, 170, 62, stroke="#1f4e8c")
    paper.beside([("File", csq.file_number), ("Individual ref.", csq.individual_reference or "none")], x=388, label_width=80, points=9.5)  # fmt: skip
    paper.text(388, paper.y + 16, f"CSQ valid until {csq.expires.isoformat()}", 8.5)
    paper.y = bottom + 28
    paper.line("Re: You are invited to apply – International Mobility Program Plus (IMP+)", 11.5, "bold")
    paper.gap(10)
    paper.paras([
        f"Dear {title} {person.family_name},",
        "Following your expression of interest, we are pleased to confirm that a place under the International Mobility Program Plus has been set aside for you. As the holder of a Québec selection certificate issued to a skilled worker, you may apply to Immigration, Refugees and Citizenship Canada for an open work permit restricted to Québec, code A76.",
        f"The place is held for {DAYS_TO_APPLY} days from the date at the top of this letter. After {dates.en(deadline(case))} it will be offered to another candidate.",
        "Please attach a copy of this letter to the federal application, together with your certificate and a signed statement that you intend to live in Québec. Your spouse and children may file at the same time but do not receive letters of their own.",
        "We look forward to welcoming you to Québec.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(40)
    paper.lines(["Rosalie Tanguay-Smith", "Program Officer, IMP+ Team"], 10)
    family = {"family_name": person.family_name, "given_names": person.given_names}  # the salutation shows the family name
    return present(**family, **references(case))


@layout("mifi_invitation", language="fr", size="a4")
def letter_with_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short letter with a slip to tear off below, where the names and numbers stand in boxes."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 56, "free-sans", 10.5
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 56)
    paper.gap(14)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(12)
    paper.lines([person.full_name, "Par messagerie sécurisée"])
    paper.gap(14)
    paper.line("PMI+ : VOTRE INVITATION", 14, "bold", color="#1f4e8c")
    paper.gap(8)
    paper.paras([
        "Votre nom figure parmi les personnes que le Québec invite, cette année, à profiter du Programme de mobilité internationale Plus. Grâce à ce programme, vous pourrez travailler au Québec pour l'employeur de votre choix pendant l'étude de votre demande de résidence permanente.",
        "Comment faire? Créez un compte auprès d'IRCC, choisissez le permis de travail ouvert et téléversez le talon ci-dessous avec votre certificat de sélection.",
        f"Votre certificat porte la date du {dates.fr(csq.issued)} et viendra à échéance le {dates.fr(csq.expires)}. L'invitation, elle, ne vaut que 90 jours.",
    ])  # fmt: skip
    paper.line("Recevez nos meilleures salutations.")
    paper.gap(26)
    draw.signature(paper, paper.margin, paper.y, rng, 90)
    paper.gap(10)
    paper.lines(["Mathilde Queffélec-Roy", "Cheffe du service des programmes temporaires"], 9.5)
    paper.y = 545
    paper.canvas.setDash(4, 3)
    paper.rule(paper.y, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.text(paper.width / 2, paper.y - 4, "✂  talon à joindre à la demande fédérale", 7.5, align="center", family="dejavu")
    paper.gap(22)
    paper.line("Talon d'invitation – PMI+", 12, "bold")
    paper.gap(6)
    paper.above(
        [
            ("NOM DE FAMILLE", person.family_name.upper()),
            ("PRÉNOM", person.given_names.upper()),
            ("N° DE DOSSIER CSQ", csq.file_number),
            ("RÉFÉRENCE INDIVIDUELLE", csq.individual_reference),
            ("DATE DE LA LETTRE (AAAA-MM-JJ)", case.letter_dated.isoformat()),
            ("RÉSERVÉ AU MINISTÈRE", f"LOT {rng.randint(100, 899)}-B"),
        ],
        height=36,
    )
    return present(**told(case) | split_names(case, upper=True), **references(case))
