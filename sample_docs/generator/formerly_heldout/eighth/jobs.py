"""Papers about work: CAQ, LMIA decisions, offers of employment."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import amount_en, amount_fr, browser, foot_note, grouped, kept, later
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
MONTHS_IN_WORDS = {12: "douze", 24: "vingt-quatre", 36: "trente-six"}


def caq_truth(case: Case) -> Fields:
    work = case.work
    return kept(
        number=work.caq_number, name=case.person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months)
    )


@layout("caq", language="fr")
def certificat_travail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate on tinted paper, captions above values, the employer named below the worker."""
    person, work = case.person, case.work
    paper.margin = 48
    draw.tint(paper, "#f2f6ee")
    draw.guilloche(paper, rng, "#cadcbc", lines=20)
    draw.quebec(paper, MIFI)
    paper.gap(18)
    paper.heading("CERTIFICAT D'ACCEPTATION DU QUÉBEC (CAQ)", 16, align="center")
    paper.line("Travail temporaire", 11, align="center")
    paper.gap(14)
    paper.above(
        [("Numéro du CAQ", work.caq_number), ("Date de délivrance", dates.fr(work.dated)), ("Titulaire", person.full_name), ("Date de naissance", dates.fr(person.born)), ("Employeur", work.employer), ("Lieu de travail", work.city), ("Emploi", work.title), ("Durée maximale", f"{work.caq_months} mois")],
        columns=2, height=38, label_points=7.5,
    )  # fmt: skip
    paper.gap(16)
    paper.para(
        "Ce certificat n'autorise pas son titulaire à travailler sans permis de travail. Il cesse d'être valide si l'employeur ou l'emploi change.",
        9,
    )
    draw.signature(paper, 60, paper.y + 30, rng)
    paper.text(60, paper.y + 44, f"{case.csq.officer}, au nom du ministre", 8)
    return caq_truth(case)


@layout("caq", language="fr")
def lettre_attestation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter that tells of the certificate in sentences, the length in words and digits."""
    person, work = case.person, case.work
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI)
    paper.gap(16)
    paper.line(f"Québec, le {dates.fr(work.dated)}")
    paper.gap(10)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.line("Objet : Attestation de délivrance d'un certificat d'acceptation du Québec", style="bold")
    paper.gap(6)
    paper.paras(
        (
            "Madame, Monsieur,",
            f"Nous attestons qu'un certificat d'acceptation du Québec portant le numéro {work.caq_number} vous est délivré aujourd'hui. Il est accordé pour une durée de {MONTHS_IN_WORDS[work.caq_months]} ({work.caq_months}) mois.",
            f"L'employeur, {work.employer}, a reçu une copie de la présente. Son dossier d'employeur est le {rng.randint(100000, 999999)}.",
            "Joignez cette attestation à la demande de permis que vous présenterez au gouvernement du Canada.",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(38)
    paper.line("Direction de l'immigration temporaire", 10)
    foot_note(paper, "Service des renseignements : 1 877 555-0142")
    return caq_truth(case)


def lmia_truth(case: Case) -> Fields:
    return kept(number=case.work.lmia_number, name=case.person.full_name, date=case.work.dated.isoformat())


@layout("lmia", language="en")
def eighth_positive_decision(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to the employer; the worker stands in a table on the annex."""
    person, work = case.person, case.work
    paper.points = 10
    paper.text(60, 46, "Service Canada", 15, "bold", color="#444444")
    paper.text(60, 58, "Temporary Foreign Worker Program", 9)
    paper.y = 76
    paper.line(dates.en(work.dated), align="right")
    paper.lines([work.employer, "Attention: Human Resources", f"{work.city} (QC)"])
    paper.gap(12)
    paper.line(f"Labour Market Impact Assessment – System file number: {work.lmia_number}", style="bold")
    paper.gap(6)
    paper.paras(
        (
            "We have completed our assessment of your application. The opinion is POSITIVE: hiring the foreign national named in the annex is likely to have a neutral or positive effect on the Canadian labour market.",
            f"The worker must apply for a work permit before {dates.en(later(work.dated, 180))}, when this assessment expires. The wage stated must be paid for the whole period of employment.",
            f"Business number: {rng.randint(10**8, 10**9 - 1)}RP0001. This decision was made jointly with the Government of Quebec.",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(34)
    paper.line("Program Officer, Integrity Services", 9)
    paper.new_page()
    paper.heading("Annex A – Foreign national", 13)
    paper.table([["Name of foreign national", person.full_name], ["Citizenship", person.country.en], ["Occupation", work.title], ["NOC", case.csq.cnp], ["Wage", "$29.50 per hour"], ["Length of employment", "24 months"], ["Work location", f"{work.city}, Quebec"]], [180, 312], header=False, height=22)  # fmt: skip
    return lmia_truth(case)


@layout("lmia", language="fr")
def eighth_decision_eimt(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision in French with everything in boxes, employer before worker."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 44, "dejavu-condensed", 10
    draw.government_canada(
        paper, department=("Emploi et Développement\nsocial Canada", "Employment and Social\nDevelopment Canada")
    )
    paper.heading("ÉTUDE D'IMPACT SUR LE MARCHÉ DU TRAVAIL – Décision", 13)
    paper.above(
        [
            ("N° de l'EIMT", grouped(work.lmia_number, 3)),
            ("Date de la décision", work.dated.isoformat()),
            ("Résultat", "Favorable"),
        ],
        columns=3,
        height=34,
    )
    paper.gap(8)
    paper.above(
        [
            ("Employeur", work.employer),
            ("Lieu", f"{work.city} (Québec)"),
            ("Représentant de l'employeur", "Chantal Rivest"),
            ("N° d'entreprise", f"{rng.randint(10**9, 10**10 - 1)}"),
        ],
        columns=2,
        height=34,
    )
    paper.gap(8)
    paper.above(
        [
            ("Travailleur étranger", person.full_name),
            ("Pays de citoyenneté", person.country.fr),
            ("Profession", work.title),
            ("Salaire horaire", amount_fr("31.25")),
        ],
        columns=2,
        height=34,
    )
    paper.gap(12)
    paper.para(f"La présente étude expire le {dates.fr(later(work.dated, 180))}. Remettez-en une copie au travailleur.", 9.5)
    foot_note(paper, "Centre de traitement de Montréal, C. P. 8200, Montréal (Québec)  H3C 3Z1")
    return lmia_truth(case)


def offer_truth(case: Case) -> Fields:
    work = case.work
    return kept(
        number=work.offer_number, name=case.person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC"
    )


@layout("offer_of_employment", language="en")
def eighth_employer_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The employer portal's summary of an offer, printed from a browser."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 44, "dejavu-condensed", 9.5
    browser(
        paper,
        "Employer Portal – Offer of employment",
        "https://employer.example/offer/summary",
        f"{later(work.dated, 1):%Y-%m-%d}, 4:12 PM",
    )
    draw.government_canada(paper, 54, department=None)
    paper.line(
        "Dashboard   |   Submit an offer   |   My offers   |   Contact person: R. Demers   |   Log out", 8, color="#2a4f9a"
    )
    paper.heading("Offer of employment to a foreign national exempt from an LMIA", 13)
    for title, rows in (
        ("Offer", [("Offer of employment number", work.offer_number), ("Submitted on", dates.en(work.dated)), ("Compliance fee", f"{amount_en('230')} – paid"), ("Status", "Submitted")]),
        ("Employer", [("Business legal name", work.employer), ("CRA business number", f"{rng.randint(10**8, 10**9 - 1)}"), ("Year business started", "2004")]),
        ("Foreign worker", [("Name", person.full_name), ("Date of birth", dates.en(person.born)), ("Country of citizenship", person.country.en), ("Passport number", case.passport.number)]),
        ("Job", [("Job title", work.title), ("City", work.city), ("Province", "Quebec"), ("Start date", dates.en(later(work.dated, 90))), ("Wage", "$32.00 / hour")]),
    ):  # fmt: skip
        paper.gap(10)
        paper.line(title, 11, "bold")
        paper.rule(paper.y + 3)
        paper.gap(4)
        paper.beside(rows, label_width=190, colon="", value_style="regular")
    return offer_truth(case)


@layout("offer_of_employment", language="fr")
def eighth_lettre_embauche(paper: Paper, case: Case, rng: Random) -> Fields:
    """An employer's letter in French that quotes the number of the offer, with a signature for acceptance."""
    person, work = case.person, case.work
    paper.family, paper.points = "free-serif", 11
    paper.line(work.employer, 17, "bold", align="center", color="#24476b")
    paper.line(f"75, rue de l'Église, {work.city} (Québec)   •   450 555-0119", 9, align="center")
    paper.gap(18)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(10)
    paper.line(f"À l'attention de {person.full_name}")
    paper.gap(6)
    paper.line(f"Objet : Offre d'emploi – {work.title} (offre n° {work.offer_number})", style="bold")
    paper.gap(6)
    paper.paras(
        (
            f"Nous avons le plaisir de vous offrir le poste mentionné en objet, à temps plein, à notre établissement de {work.city}, dans la province de Québec.",
            f"Date d'entrée en fonction : {dates.fr(later(work.dated, 75))}. Salaire annuel : {amount_fr('58500')}. Semaine de 37,5 heures. Quatre semaines de vacances après un an.",
            "Votre supérieur immédiat sera M. Éloi Tremblay-Gagné, directeur des opérations. L'offre a été transmise au gouvernement fédéral par le portail des employeurs.",
            f"Veuillez nous retourner une copie signée avant le {dates.fr(later(work.dated, 14))}.",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(42)
    paper.line("Josée Brassard, ressources humaines", 10)
    paper.gap(24)
    paper.under([("Acceptation de la personne candidate (signature)", ""), ("Date", "")])
    return offer_truth(case)
