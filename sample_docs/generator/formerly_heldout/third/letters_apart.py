"""Biometric instructions, photographs, refusals, and papers that nobody asked for."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.third.office import money_en, money_fr, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

LATER = dt.timedelta(days=40)


@layout("biometric_instruction_letter")
def biometrics_en(paper: Paper, case: Case, rng: Random) -> Fields:
    """Instructions with bar codes for the collection point."""
    day = case.submitted + dt.timedelta(days=1)
    letters.letterhead(paper, "en")
    paper.beside(
        [
            ("Name", case.person.full_name),
            ("Date", dates.en(day)),
            ("UCI", letters.uci(case)),
            ("Application no.", case.permit.application_number),
        ],
        colon=":",
        label_width=110,
    )
    paper.heading("Biometric Collection – Instruction Letter", 13)
    paper.paras(
        [
            "You must give your fingerprints and photograph. Bring this letter and your valid passport to an official biometric collection service point.",
            "You have 30 days from the date of this letter to give your biometrics. Book an appointment beforehand.",
        ]
    )
    draw.barcode(paper, 60, paper.y + 10, case.permit.application_number)
    draw.barcode(paper, 300, paper.y + 10, case.uci)
    paper.gap(70)
    letters.close(paper, "en", rng, form="IMM 5756 BIL")
    return said(name=case.person.full_name, date=day.isoformat())


@layout("biometric_instruction_letter", language="fr")
def biometrie_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """French instructions, values above captions in a box."""
    day = case.submitted + dt.timedelta(days=1)
    paper.family = "free-sans"
    letters.letterhead(paper, "fr")
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(8)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.heading("Lettre d'instructions pour la collecte des données biométriques", 12.5)
    paper.under([("IUC", letters.uci(case)), ("Numéro de demande", case.permit.application_number)], height=36)
    paper.gap(10)
    paper.paras(
        [
            "Vous devez fournir vos empreintes digitales et une photo dans les 30 jours suivant la date de la présente lettre.",
            "Présentez cette lettre au point de collecte; le code à barres ci-dessous sera numérisé.",
        ]
    )
    draw.barcode(paper, 60, paper.y + 6, case.permit.application_number)
    paper.gap(60)
    letters.close(paper, "fr", rng)
    return said(name=case.person.full_name, date=day.isoformat())


@layout("photo")
def front_and_back(paper: Paper, case: Case, rng: Random) -> Fields:
    """Front and back of a print, copied on one sheet: studio's stamp, name and day on the back."""
    paper.picture(draw.portrait(rng, background="#fbfbfb"), 110, 120, 142, 182)
    paper.box(110, 120, 142, 182, stroke="#bbbbbb")
    paper.box(340, 120, 142, 182, fill="#fdfdfb", stroke="#bbbbbb")
    paper.text(
        411, 160, case.person.full_name, paper.fitted(case.person.full_name, 132, 10), "italic", family="serif", align="center"
    )
    paper.text(411, 184, f"Photo taken {dates.short_en(case.signed)}", 8.5, align="center")
    draw.box_stamp(paper, 358, 230, ("STUDIO LUMEN", "OTTAWA"), color="#333366", angle=0)
    paper.text(110, 330, "Photo – 35 mm x 45 mm", 8)
    return said(name=case.person.full_name, date=case.signed.isoformat())


@layout("photo", language="fr", size=(283.0, 364.0))
def picture_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The picture and nothing else."""
    paper.picture(draw.portrait(rng, background="#f4f4f4"), 0, 0, paper.width, paper.height)
    return said()


@layout("refusal_letter")
def refused_en(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal with ticked grounds."""
    letters.letterhead(paper, "en")
    paper.line(dates.en(case.permit.issued))
    paper.gap(8)
    letters.address(paper, case)
    paper.beside(
        [("UCI", letters.uci(case)), ("Application no.", "V" + case.permit.application_number[1:])], colon=":", label_width=100
    )
    paper.gap(12)
    paper.paras(
        [
            f"Dear {case.person.full_name},",
            "Thank you for your interest in Canada. After careful review, I have determined that your application does not meet the requirements of the Immigration and Refugee Protection Act and its Regulations. I am refusing your application on the following grounds:",
        ]
    )
    for ticked, words in (
        (True, "I am not satisfied that you will leave Canada at the end of your stay, based on your family ties."),
        (False, "Your assets and financial situation are insufficient."),
        (True, "The purpose of your visit is not consistent with a temporary stay."),
    ):
        draw.checkbox(paper, 64, paper.y + 12, ticked)
        paper.para(words, x=82)
    paper.para("You may reapply if you feel that you can respond to these concerns.")
    letters.close(paper, "en", rng)
    return said()


@layout("refusal_letter", language="fr")
def refus_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French refusal in prose."""
    paper.family, paper.points = "times", 11
    letters.letterhead(paper, "fr", protected=False)
    paper.line(f"Le {dates.fr(case.permit.issued)}")
    paper.gap(8)
    letters.address(paper, case)
    paper.line(f"N° de demande : W{rng.randint(10**8, 10**9 - 1)}")
    paper.gap(10)
    paper.para("Objet : rejet de votre demande de permis de travail", style="bold")
    paper.paras(
        [
            "Madame, Monsieur,",
            "Après avoir examiné attentivement votre demande, je dois vous informer qu'elle est refusée. Vous ne m'avez pas convaincu que vous quitteriez le Canada à la fin de la période de séjour autorisée, conformément à l'alinéa 200(1)b) du Règlement.",
            "Vous pouvez présenter une nouvelle demande si votre situation change. Les frais de traitement ne sont pas remboursés.",
        ]
    )
    letters.close(paper, "fr", rng, signed=True)
    return said()


@layout("other", language="fr")
def curriculum(paper: Paper, case: Case, rng: Random) -> Fields:
    """A curriculum vitæ."""
    person = case.person
    paper.family = "dejavu-condensed"
    paper.box(0, 0, 170, paper.height, fill="#2f3e4e", stroke=None)
    paper.picture(draw.portrait(rng), 40, 50, 90, 116)
    for row, words in enumerate(
        ("Contact", person.email, person.phone, "", "Langues", "Français – courant", "Anglais – intermédiaire")
    ):
        paper.text(16, 200 + row * 16, words, paper.fitted(words, 144, 8.5), color="#ffffff")
    paper.text(195, 70, person.full_name, 20, "bold")
    paper.text(195, 90, case.permit.occupation, 12, color="#5a6b7a")
    paper.y = 120
    for title, rows in (
        ("Expérience", (f"2019 – présent   {case.permit.employer}", "2015 – 2019   Divers mandats")),
        ("Formation", ("2014   Baccalauréat, Université nationale", "2010   Diplôme d'études secondaires")),
        ("Loisirs", ("Course à pied, lecture, bénévolat",)),
    ):
        paper.gap(12)
        paper.line(title, 12, "bold", x=195, color="#2f3e4e")
        for words in rows:
            paper.line(words, 9.5, x=195)
            paper.gap(3)
    return said()


@layout("other")
def flight_itinerary_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """An airline's itinerary."""
    paper.family = "free-sans"
    paper.box(0, 0, paper.width, 44, fill="#1b1464", stroke=None)
    paper.text(60, 28, "NorthWing Airlines – Your itinerary", 15, "bold", color="#ffffff")
    paper.y = 64
    paper.line(f"Booking reference: {''.join(rng.choice('ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(6))}", 12, "bold")
    paper.line(f"Passenger: {case.person.family_name.upper()}/{case.person.given_names.upper()}")
    paper.gap(14)
    day = case.submitted + LATER
    paper.table(
        [
            ("Flight", "Date", "From", "To", "Departs"),
            (f"NW{rng.randint(100, 999)}", dates.short_en(day), case.person.birth_city, "Frankfurt", "06:40"),
            (f"NW{rng.randint(100, 999)}", dates.short_en(day), "Frankfurt", "Toronto Pearson", "11:15"),
        ],
        (70, 100, 130, 120, 70),
        height=22,
    )
    paper.gap(14)
    paper.table(
        [("Fare", money_en(str(rng.randint(600, 1400)))), ("Taxes and charges", money_en(str(rng.randint(80, 300))))],
        (300, 190),
        header=False,
        right=(1,),
        height=20,
    )
    paper.gap(10)
    paper.para("Check in online from 24 hours before departure. One cabin bag and one checked bag are included.", 9)
    return said()


@layout("other", language="fr")
def bulletin_paie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A pay slip."""
    paper.family, paper.margin = "narrow", 46
    paper.points = 10.5
    paper.line(case.permit.employer, 13, "bold")
    paper.heading("BULLETIN DE PAIE", 13, align="right")
    paper.above(
        [
            ("Employé", case.person.full_name),
            ("Matricule", str(rng.randint(1000, 9999))),
            ("Période de paie", f"du {case.home.billed:%Y-%m-%d} au {case.home.billed + dt.timedelta(days=13):%Y-%m-%d}"),
            ("Dépôt le", (case.home.billed + dt.timedelta(days=18)).isoformat()),
        ],
        columns=2,
    )
    paper.gap(14)
    gross = rng.randint(1500, 3200)
    paper.table(
        [
            ("Gains et retenues", "Courant", "Cumulatif"),
            ("Salaire régulier", money_fr(str(gross)), money_fr(str(gross * 9))),
            ("Impôt fédéral", money_fr(f"-{gross * 0.11:.2f}"), money_fr(f"-{gross * 0.99:.2f}")),
            ("Assurance-emploi", money_fr(f"-{gross * 0.0166:.2f}"), money_fr(f"-{gross * 0.149:.2f}")),
            ("Net", money_fr(f"{gross * 0.87:.2f}"), ""),
        ],
        (270, 125, 125),
        right=(1, 2),
        height=20,
    )
    return said()


@layout("other", size="a4")
def language_result(paper: Paper, case: Case, rng: Random) -> Fields:
    """The report of a language test."""
    paper.family = "serif"
    draw.guilloche(paper, rng, "#d6d6ee", y=60, height=200, lines=14)
    paper.heading("Test Report Form – General Training", 16)
    paper.picture(draw.portrait(rng), 440, 66, 84, 108)
    paper.beside(
        [
            ("Candidate", case.person.full_name),
            ("Candidate number", str(rng.randint(100000, 999999))),
            ("Test date", dates.short_en(case.permit.issued)),
            ("First language", "—"),
        ],
        colon="",
        label_width=130,
    )
    paper.gap(70)
    paper.table(
        [("Listening", "Reading", "Writing", "Speaking", "Overall band"), ("7.5", "7.0", "6.5", "7.0", "7.0")],
        (95, 95, 95, 95, 95),
        height=26,
    )
    draw.round_stamp(paper, 420, paper.y + 90, "TEST CENTRE · VALIDATED ·", "OK")
    paper.gap(20)
    paper.para("The validity of this report can be verified online by recognising organisations.", 9, "italic")
    return said()
