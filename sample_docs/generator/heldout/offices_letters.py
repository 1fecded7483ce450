"""Instruction letters for biometrics, and refusals."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import browser, capitals, civil, foot, later, said, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("biometric_instruction_letter", language="en", set="heldout")
def instruction_with_barcodes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter to take to the collection point: bar codes, family members listed, 30 days to comply."""
    paper.margin, paper.family, paper.points = 56, "helvetica", 10
    person, day = case.person, later(case.submitted, 4)
    draw.government_canada(paper, 46)
    paper.y = 82
    paper.line("BIOMETRIC INSTRUCTION LETTER", 14, "bold")
    paper.gap(6)
    draw.barcode(paper, 380, 84, case.permit.application_number, 170, 26)
    paper.beside([("Date of letter", dates.en(day)), ("Name", person.full_name), ("UCI", uci(case)), ("Application no.", case.permit.application_number), ("Date of birth", dates.en(person.born)), ("Passport no.", case.passport.number)], label_width=110, colon=":")  # fmt: skip
    paper.gap(16)
    paper.paras((
        f"Dear {person.full_name}:",
        "You must give your biometrics (fingerprints and photo) to support your application. Bring this letter and your passport to a collection service point. The staff will scan the bar code at the top.",
        f"You have 30 days from the date of this letter, that is until {dates.en(later(day, 30))}. If you do not comply, your application may be refused.",
        "Book an appointment before you go. The fee of $85.00 CAD was paid with your application; there is nothing to pay at the service point.",
        "Persons who must give biometrics under this application:",
    ))  # fmt: skip
    paper.table([("No.", "Name", "Born", "Required"), ("1", person.full_name, person.born.isoformat(), "Yes"), ("2", case.spouse.full_name, case.spouse.born.isoformat(), "No")], [40, 230, 110, 90], points=9)  # fmt: skip
    paper.gap(14)
    paper.para(
        "Service Canada offices (by appointment): 1 800 O-Canada. Visa application centres abroad: see the list on our site.", 8.5
    )
    foot(paper, "IMM 5756 (12-2019) E", wordmark=True)
    return said(name=person.full_name, date=day.isoformat())


@layout("biometric_instruction_letter", language="fr", set="heldout")
def directives_biometriques(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter, values before labels in the file; names in capitals."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.margin, paper.family, paper.points = 60, "sans", 10
    person, day = case.person, later(case.submitted, 6)
    draw.government_canada(paper, 48)
    paper.y = 90
    paper.value_first(
        [("Date :", dates.fr(day)), ("IUC :", uci(case)), ("N° de demande :", case.permit.application_number)], x=370
    )
    paper.y = 90
    paper.lines((capitals(person), *case.home.address.block))
    paper.y = 176
    paper.line("Objet : Lettre d'instructions pour la collecte des données biométriques", 11, "bold")
    paper.gap(8)
    paper.paras((
        f"{civil(person)},",
        "Vous devez fournir vos empreintes digitales et une photo. Présentez-vous en personne dans un point de service de collecte avec la présente lettre et l'original de votre passeport.",
        f"Vous avez 30 jours pour le faire, soit jusqu'au {dates.fr(later(day, 30))}. Vos données biométriques seront ensuite valides pendant dix ans.",
        "Les enfants de moins de 14 ans et les personnes de plus de 79 ans en sont dispensés.",
        "Le personnel du point de service numérisera les codes ci-dessous. Ne les pliez pas.",
    ))  # fmt: skip
    paper.gap(8)
    draw.barcode(paper, 60, paper.y, case.permit.application_number, 190, 30)
    draw.barcode(paper, 320, paper.y, case.uci, 190, 30)
    paper.gap(60)
    paper.line("Immigration, Réfugiés et Citoyenneté Canada")
    foot(paper, "IMM 5756 (12-2019) F", wordmark=True)
    return said(name=capitals(person), date=day.isoformat())


@layout("refusal_letter", language="en", set="heldout")
def permit_refused(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal with reasons ticked in boxes."""
    paper.margin, paper.family, paper.points = 60, "times", 11
    person, day = case.person, later(case.submitted, 60)
    draw.government_canada(paper, 46)
    paper.y = 84
    paper.beside([("Date", dates.en(day)), ("UCI", uci(case)), ("Application no.", case.permit.application_number)], label_width=100, colon=":", points=10)  # fmt: skip
    paper.gap(12)
    paper.lines((capitals(person), *case.home.address.block))
    paper.gap(12)
    paper.paras((f"Dear {capitals(person)}:", "Thank you for your interest in working in Canada. After careful review, I have determined that your application for a work permit does not meet the requirements of the Immigration and Refugee Protection Act and Regulations. I am refusing your application on the following grounds:"))  # fmt: skip
    ticked = rng.randrange(3)
    for number, words in enumerate(("I am not satisfied that you will leave Canada at the end of your stay, as stipulated in paragraph 200(1)(b).", "You did not show that you qualify under the exemption you asked for (administrative code A76).", "You did not pay the fee that applies.")):  # fmt: skip
        paper.gap(4)
        draw.checkbox(paper, 66, paper.y + 12, number == ticked)
        paper.para(words, x=84, gap=4)
    paper.gap(8)
    paper.paras(("You are welcome to reapply if you believe that you can respond to these concerns. All procedures were followed; there is no right of appeal.", "Sincerely,"))  # fmt: skip
    paper.line(f"Officer {rng.choice(('VE', 'SM'))}{rng.randint(10000, 99999)}")
    foot(paper, "IMM 5621GEN (02-2023) E", wordmark=True)
    return {}


@layout("refusal_letter", language="fr", set="heldout")
def demande_refusee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal in French printed from the account, with the officer's notes quoted."""
    paper.margin, paper.family, paper.points = 56, "dejavu-condensed", 9.5
    person, day = case.person, later(case.submitted, 75)
    browser(paper, later(day, 1), "12:40", "Correspondance", "https://compte-cic.example/lettre/refus")
    draw.government_canada(paper, 54)
    paper.y = 92
    paper.above([("Date", dates.fr(day)), ("IUC", uci(case)), ("N° de la demande", case.permit.application_number)], columns=3)
    paper.gap(14)
    paper.line(capitals(person))
    paper.gap(10)
    paper.paras((
        f"{civil(person)},",
        "Nous avons terminé l'examen de votre demande de permis de travail. Nous avons le regret de vous informer qu'elle est refusée.",
        "Motifs : vous n'avez pas démontré que vous répondez aux conditions de l'article 205 du Règlement. La lettre d'invitation que vous avez fournie était échue depuis plus de 90 jours au moment de la réception de la demande.",
        "Notes de l'agent : « Demandeur titulaire d'un CSQ. Lettre du MIFI hors délai. Aucune autre dispense invoquée. Refus. »",
        "Vous pouvez présenter une nouvelle demande accompagnée de nouveaux renseignements. Vous pouvez aussi demander l'autorisation et le contrôle judiciaire à la Cour fédérale dans les 15 jours (60 jours à l'étranger).",
        "Veuillez agréer nos salutations distinguées.",
    ))  # fmt: skip
    paper.line("Centre de traitement des demandes – Edmonton")
    return {}
