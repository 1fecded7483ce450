"""Refusals, and papers that no rule asks for."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import fr_weekday, later, mail_head, permit_application
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("refusal_letter", language="en")
def work_permit_refused(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of a work permit with ticked reasons."""
    letters.letterhead(paper, "en")
    paper.beside(
        [
            ("Date", dates.en(later(case.submitted, -300))),
            ("Application no.", permit_application(case, "W")),
            ("UCI", letters.uci(case)),
        ],
        label_width=100,
    )
    paper.gap(14)
    paper.line(f"Dear {case.person.full_name},")
    paper.gap(6)
    paper.para(
        "Thank you for your interest in working in Canada. After careful review, an officer has decided that your application does not meet the requirements of the Act and Regulations. Your application is refused on the following grounds:"
    )
    for ticked, words in ((True, "You have not shown that you will leave Canada at the end of your stay (R200(1)(b))."), (False, "You do not have sufficient funds."), (True, "The purpose of your visit is not consistent with the details given.")):  # fmt: skip
        draw.checkbox(paper, 74, paper.y + 12, ticked)
        paper.line(words, x=90)
        paper.gap(4)
    paper.gap(10)
    paper.para("You may apply again if your circumstances change. A new application needs a new fee.")
    letters.close(paper, "en", rng, form="IMM 5621 (04-2022) E")
    return {}


@layout("refusal_letter", language="fr")
def etudes_refusees(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French refusal of a study permit in prose."""
    letters.letterhead(paper, "fr")
    paper.line(dates.fr(later(case.submitted, -420)), align="right")
    letters.address(paper, case)
    paper.line(f"Demande {permit_application(case, 'S')} – IUC {case.uci}", style="bold")
    paper.gap(8)
    paper.paras(
        (
            "Madame, Monsieur,",
            "J'ai terminé l'examen de votre demande de permis d'études et j'ai le regret de vous informer qu'elle est refusée.",
            "Je ne suis pas convaincu que vous quitterez le Canada à la fin de la période de séjour, compte tenu de vos attaches et de vos ressources financières.",
            "Cette décision est définitive. Vous pouvez présenter une nouvelle demande.",
        )
    )
    letters.close(paper, "fr", rng, signed=True)
    return {}


@layout("other", language="fr")
def itinerary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A flight booking by e-mail."""
    day = later(case.submitted, 70)
    mail_head(
        paper,
        [
            ("De", "Réservations – Aéroligne Boréale"),
            ("À", case.person.email),
            ("Objet", f"Votre itinéraire, dossier {rng.choice(('K7PWQ2', 'ZT41LM', 'B9XHC5'))}"),
        ],
    )
    paper.heading("Confirmation de réservation", 15)
    paper.table([["Vol", "Départ", "Arrivée", "Date"], ["BO 318", f"{case.person.birth_city}", "Paris", dates.fr(day)], ["BO 902", "Paris", "Montréal", fr_weekday(day)]], [70, 150, 130, 140])  # fmt: skip
    paper.gap(12)
    paper.paras((f"Passager : {case.person.full_name}. Bagages : 2 x 23 kg.", "Total : 1 184,20 $. Billet non remboursable."))
    return {}


@layout("other", language="en")
def eighth_curriculum(paper: Paper, case: Case, rng: Random) -> Fields:
    """A resume."""
    paper.family, paper.points = "dejavu-serif", 10
    paper.line(case.person.full_name, 18, "bold")
    paper.line(f"{case.person.email}   |   {case.person.phone}", 9)
    for title, rows in (
        ("Profile", ("Reliable, curious, fluent in three languages.",)),
        ("Experience", (f"2020–2023   {case.work.title}, {case.permit.employer}", "2016–2020   Assistant, family business", "2014–2016   Volunteer, youth sports club")),
        ("Education", ("2013   College diploma, with distinction", "2010   Secondary school certificate")),
        ("Skills", ("Spreadsheets, scheduling, customer service, first aid",)),
    ):  # fmt: skip
        paper.gap(10)
        paper.line(title, 12, "bold", color="#335577")
        paper.rule(paper.y + 4, color="#335577")
        paper.gap(5)
        paper.lines(rows)
    return {}


@layout("other", language="en")
def grades(paper: Paper, case: Case, rng: Random) -> Fields:
    """A transcript of grades from a university."""
    paper.margin, paper.family = 56, "serif"
    draw.frame(paper, "#22443a")
    paper.line("UNIVERSITY OF THE HIGHLANDS", 15, "bold", align="center")
    paper.line("Office of the Registrar – Transcript of academic record", 10, align="center")
    paper.gap(14)
    paper.beside(
        [
            ("Student", case.person.full_name),
            ("Student no.", f"{rng.randint(10**6, 10**7 - 1)}"),
            ("Degree", "Bachelor of Science"),
        ],
        label_width=90,
    )
    paper.gap(12)
    courses = ("Calculus I", "Organic Chemistry", "Statistics", "Technical Writing", "Physics II", "Thesis")
    paper.table([["Course", "Term", "Credits", "Grade"], *[[course, rng.choice(("Fall 2011", "Winter 2012", "Fall 2013")), "3.0", rng.choice(("A", "A-", "B+", "B"))] for course in courses]], [220, 120, 70, 70])  # fmt: skip
    return {}
