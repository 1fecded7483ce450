"""Offers of employment: a letter, the employer portal's page, a contract in French, a recruiter's message."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, mail_head, menu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, *, numbered: bool = True) -> Fields:
    """What an offer says; its number only where it was printed."""
    work = case.work
    fields: Fields = {"name": case.person.full_name, "date": work.dated.isoformat(), "employer": work.employer, "province": "QC"}
    return {"number": work.offer_number, **fields} if numbered else fields


@layout("offer_of_employment", language="fr", set="heldout")
def lettre_d_offre_du_service_des_rh(paper: Paper, case: Case, rng: Random) -> Fields:
    """A human resources office offers a post, in the second person."""
    work = case.work
    paper.family, paper.margin, paper.points = "sans", 64, 10.5
    paper.text(64, 58, work.employer, 16, "bold", color="#224466")
    paper.text(64, 72, f"Service des ressources humaines – 4120, rue Principale, {work.city} (Québec)", 9)
    paper.rule(80, color="#224466", weight=1.2)
    paper.y = 100
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(8)
    paper.line(case.person.full_name, style="bold")
    paper.line("Par courriel")
    paper.gap(12)
    paper.line(f"Objet : Offre d'emploi à titre de {work.title}", style="bold")
    paper.line(
        f"Dossier au Portail des employeurs d'IRCC : {work.offer_number[0]} {work.offer_number[1:4]} {work.offer_number[4:]}"
    )
    paper.gap(10)
    start = work.dated + dt.timedelta(days=75)
    paper.paras(
        (
            f"Bonjour {case.person.given_names or case.person.family_name},",
            f"À la suite de nos entrevues, nous avons le plaisir de vous offrir un poste permanent à temps plein. Vous travaillerez à notre établissement de {work.city}, au Québec, sous la responsabilité de Mme Carole Tessier-Aubin, directrice des opérations.",
            f"Votre entrée en fonction est prévue le {dates.fr(start)}, sous réserve de votre autorisation de travail.",
        )
    )  # fmt: skip
    wage = rng.randint(2400, 4300) / 100
    paper.table(
        [("Horaire", "37,5 heures, du lundi au vendredi"), ("Taux horaire", dollars_fr(wage)), ("Salaire annuel estimé", dollars_fr(wage * 37.5 * 52)), ("Vacances", "3 semaines après un an"), ("Assurance collective", "après 3 mois; part de l'employeur 50 %"), ("Prime d'installation", dollars_fr(1500))],
        [170, 310], header=False,
    )  # fmt: skip
    paper.gap(10)
    paper.para(
        f"Les frais relatifs à la conformité de l'employeur (230 $) ont été acquittés le {dates.fr(work.dated - dt.timedelta(days=4))}."
    )
    paper.para(f"Veuillez nous retourner une copie signée au plus tard le {dates.fr(work.dated + dt.timedelta(days=10))}.")
    paper.line("Cordialement,")
    draw.signature(paper, 70, paper.y + 30, rng)
    paper.gap(42)
    paper.lines(["Jean-Sébastien Lachance, CRHA", "Conseiller en acquisition de talents"])
    paper.gap(18)
    paper.text(64, paper.y + 6, "J'accepte l'offre :  _______________________________      Date :  ____________________", 9.5)
    return truth(case)


@layout("offer_of_employment", language="en", set="heldout")
def employer_portal_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """IRCC's employer portal: the offer as submitted, with everybody's numbers."""
    work, person = case.work, case.person
    browser(paper, "Offer of employment – Employer Portal", "https://portail-employeur.ircc.example/offre/detail")
    paper.margin, paper.points, paper.family = 44, 9.5, "helvetica"
    draw.government_canada(paper, 52)
    menu(paper, ("Home", "Offers of employment", "Payments", "Users", "Log out"), y=78, color="#26374a", chosen=1)
    paper.y = 114
    paper.line("Offer of employment to a foreign national", 16, "bold")
    paper.line("Exempt from a Labour Market Impact Assessment (LMIA)", 10)
    paper.gap(6)
    paper.above(
        [("Offer of employment number", work.offer_number), ("Status", "Submitted"), ("Date submitted", work.dated.isoformat()), ("Employer ID", f"{rng.randint(100000, 999999)}"), ("CRA business number", f"{rng.randint(100000000, 999999999)} RP0001"), ("Compliance fee receipt", f"R{rng.randint(10**7, 10**8 - 1)}")],
        columns=3, height=32, fill="#f5f5f5",
    )  # fmt: skip
    sections = (
        ("Employer", [("Legal name", work.employer), ("Operating address", f"4120 rue Principale, {work.city} QC"), ("Primary contact", "Carole Tessier-Aubin, 514-555-0187")]),
        ("Foreign national", [("Full name", person.full_name), ("Date of birth", person.born.isoformat()), ("Country of citizenship", person.country.en), ("Passport number", case.passport.number)]),
        ("Job details", [("Job title", work.title), ("LMIA exemption code", "A73 – Quebec selection certificate holder"), ("Start date", (work.dated + dt.timedelta(days=60)).isoformat()), ("End date", (work.dated + dt.timedelta(days=60 + 730)).isoformat()), ("Hours per week", "40")]),
        ("Place of work and wages", [("City", work.city), ("Province or territory", "Quebec"), ("Wage", f"{dollars(rng.randint(2300, 4600) / 100)} per hour, CAD"), ("Overtime", "1.5 times after 40 hours")]),
    )  # fmt: skip
    for title, rows in sections:
        paper.gap(14)
        paper.line(title, 12, "bold")
        paper.rule(paper.y + 4, color="#af3c43", weight=1.2)
        paper.gap(4)
        paper.beside(rows, colon="", label_width=170, value_style="regular", step=1.55)
    paper.gap(18)
    paper.para("The employer declared on submission that the information is true. Give the offer of employment number to the foreign national, who needs it to apply for a work permit.", 8.5)  # fmt: skip
    return truth(case)


@layout("offer_of_employment", language="fr", set="heldout")
def contrat_de_travail_individuel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A contract with articles, signed by both on the same day; two pages."""
    work, name = case.work, case.person.full_name
    paper.family, paper.margin, paper.points = "dejavu-serif", 62, 9.5
    paper.footer = lambda number: paper.text(
        306, 768, f"Contrat de travail – page {number} de 2   Paraphes : ______  ______", 8, align="center"
    )
    paper.y = 50
    paper.line("CONTRAT INDIVIDUEL DE TRAVAIL", 15, "bold", align="center")
    paper.gap(10)
    paper.para("ENTRE", style="bold")
    paper.para(f"{work.employer}, personne morale dont l'établissement est situé au 4120, rue Principale, {work.city} (Québec), représentée par Jean-Sébastien Lachance, ci-après « l'Employeur »,")  # fmt: skip
    paper.para("ET", style="bold")
    paper.para(
        f"{name}, de citoyenneté : {case.person.country.fr}, passeport {case.passport.number}, ci-après « la Personne salariée »."
    )
    start = work.dated + dt.timedelta(days=90)
    articles = (
        ("Objet", f"L'Employeur engage la Personne salariée à titre de {work.title}. Le numéro de l'offre d'emploi remise à Immigration, Réfugiés et Citoyenneté Canada est {work.offer_number}."),
        ("Lieu", f"Le travail s'exécute à {work.city}, province de Québec. Aucun autre lieu n'est prévu."),
        ("Durée", f"Le contrat prend effet le {dates.fr(start)} et se termine le {dates.fr(start + dt.timedelta(days=1094))}."),
        ("Rémunération", f"Salaire brut de {dollars_fr(rng.randint(46000, 88000))} par année, versé aux deux semaines par virement. Les heures supplémentaires sont majorées de 50 %."),
        ("Période d'essai", "Les trois premiers mois constituent une période d'essai pendant laquelle chaque partie peut mettre fin au contrat avec un préavis d'une semaine."),
        ("Congés", "Quatre pour cent du salaire brut tient lieu d'indemnité de vacances. Les jours fériés sont ceux de la loi."),
        ("Équipement", "Les outils et vêtements de protection sont fournis et entretenus par l'Employeur."),
        ("Francisation", "L'Employeur libère la Personne salariée quatre heures par semaine pour des cours de français."),
    )  # fmt: skip
    for number, (title, words) in enumerate(articles, start=1):
        paper.para(f"Article {number} – {title}", style="bold", gap=2)
        paper.para(words)
    paper.new_page()
    paper.para("Article 9 – Résiliation", style="bold", gap=2)
    paper.para(
        "Le contrat peut être résilié pour un motif sérieux conformément au Code civil. L'avis écrit est transmis à la dernière adresse connue."
    )
    paper.para("Article 10 – Droit applicable", style="bold", gap=2)
    paper.para(
        "Le contrat est régi par les lois du Québec. Il entre en vigueur sous réserve de la délivrance du permis de travail."
    )
    paper.gap(20)
    paper.para(f"EN FOI DE QUOI les parties ont signé à {work.city}, le {dates.fr(work.dated)}.")
    paper.gap(40)
    for x, who, role in ((62.0, "Jean-Sébastien Lachance", "pour l'Employeur"), (320.0, name, "la Personne salariée")):
        draw.signature(paper, x + 10, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 220)
        paper.text(x, paper.y + 13, who, paper.fitted(who, 225, 9.5))
        paper.text(x, paper.y + 26, role, 8.5, "italic")
    return truth(case)


@layout("offer_of_employment", language="en", set="heldout")
def recruiters_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """An offer in a message, printed; no number of the portal yet."""
    work, person = case.work, case.person
    paper.family, paper.margin, paper.points = "sans", 52, 10.5
    paper.y = 40
    paper.line("Job offer – please review", 16, "bold")
    mail_head(
        paper,
        [("From:", "Keisha Montague <k.montague@careers.example>"), ("Sent:", f"{dates.en(work.dated)} 4:12 PM"), ("To:", person.email), ("Cc:", "payroll@careers.example"), ("Subject:", f"Offer of employment: {work.title}")],
    )  # fmt: skip
    start = work.dated + dt.timedelta(days=45)
    paper.paras(
        (
            f"Dear {person.full_name},",
            f"Great speaking with you last week. On behalf of {work.employer} I am delighted to offer you the role of {work.title} at our {work.city}, Quebec site.",
            "Here are the terms in short:",
        )
    )  # fmt: skip
    for words in (
        f"•  First day: {dates.en(start)} (we can move it if your permit takes longer)",
        f"•  Base pay: {dollars(rng.randint(44000, 81000))} a year, paid every second Thursday",
        f"•  Signing bonus: {dollars(2000)} after 90 days;  relocation up to {dollars(3500)} with receipts",
        "•  Benefits: dental, vision, 3 weeks off, transit pass",
        "•  Reporting to: Alistair Ng-Beaumont, team lead",
    ):
        paper.para(words, x=66, gap=3)
    paper.gap(6)
    paper.paras(
        (
            f"The offer is open until {dates.en(work.dated + dt.timedelta(days=14))}. Reply with \"I accept\" and we will file it in the Employer Portal and send you its number.",
            "Attach this message to your application if you are asked for proof of the offer.",
            "Warmly,",
        )
    )  # fmt: skip
    paper.lines(["Keisha Montague (she/her)", "Talent Partner", work.employer, "M 438 555 0129"])
    paper.gap(14)
    paper.para(
        "This e-mail may be confidential. If it reached you by mistake, delete it and tell the sender. Think of the trees before printing.",
        8,
    )
    return truth(case, numbered=False)
