"""What people declare: that they will live in Québec, why something is as it is."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def said(case: Case) -> Fields:
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("intent_letter", language="en")
def settlement_plan(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the first person with a plan in months; the name stands only under the signature."""
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 74
    paper.line(dates.en_day_first(case.signed), align="right")
    paper.lines(["To the officer in charge", "Work permits - International Mobility Program Plus"])
    paper.gap(16)
    paper.line("Why I will make my home in Québec", 13, "bold")
    paper.gap(8)
    paper.paras((
        f"I was selected by Québec on {dates.en(case.csq.issued)} and was invited on {dates.en(case.letter_dated)} to apply for an open work permit. I intend to live and work in Québec, and nowhere else in Canada.",
        f"My cousin Aurélie Beauchesne has lived in Trois-Rivières since 2014 and will lodge my family for the first weeks. I have begun to write to employers; {case.work.employer} answered that they would meet me.",
        "My plan is as follows:",
    ))  # fmt: skip
    paper.table([("When", "What"), ("Month 1", "Arrive in Montréal; social insurance number; health card"), ("Month 2", "Lease in Trois-Rivières; children enrolled in school"), ("Months 3 to 6", "Evening courses in French, level 7; work in my trade"), ("After a year", "Membership of the professional order")], (110, 350), height=21, points=10.5)  # fmt: skip
    paper.gap(14)
    paper.paras(
        (
            "My savings are enough for six months. I speak French every day with my spouse's family.",
            "Thank you for your attention.",
        )
    )
    draw.signature(paper, 74, paper.y + 28, rng)
    paper.gap(42)
    paper.line(case.person.full_name)
    paper.line(f"UCI {case.uci}, tel. {case.person.phone}", 9.5)
    return said(case)


@layout("intent_letter", language="fr")
def engagement_numerote(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration: I the undersigned, numbered undertakings, done at a place on a day in words and figures."""
    person = case.person
    paper.family, paper.points, paper.margin = "serif", 12, 76
    paper.gap(20)
    paper.line("DÉCLARATION D'INTENTION", 16, "bold", align="center")
    paper.line("de résider et de travailler au Québec", 12, "italic", align="center")
    paper.gap(22)
    signed = "soussignée" if person.sex == "F" else "soussigné"
    paper.para(
        f"Je {signed}, {person.full_name}, titulaire du passeport nº {case.passport.number} et d'un certificat de sélection délivré le {dates.fr(case.csq.issued)}, déclare ce qui suit :"
    )
    for number, words in enumerate((
        "J'ai l'intention de m'établir de façon durable au Québec, dans la région de Sherbrooke.",
        "Je n'ai pas renouvelé mon bail actuel, qui prend fin dans moins de trois mois.",
        f"Ma famille ({case.children} enfant(s) et {case.spouse.full_name}) m'y suivra.",
        "Je m'engage à ne travailler que dans la province de Québec aussi longtemps que mon permis l'exigera.",
    ), start=1):  # fmt: skip
        paper.para(f"{number}°  {words}", x=96)
    paper.gap(14)
    paper.para(
        f"Fait à {case.home.address.city if case.in_canada else person.birth_city}, le {f.words_fr(case.signed)} ({case.signed:%d/%m/%Y}), pour servir et valoir ce que de droit."
    )
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.gap(52)
    paper.line(person.full_name, x=330)
    return said(case)


@layout("intent_letter", language="en", size="a4")
def consultants_submission(paper: Paper, case: Case, rng: Random) -> Fields:
    """A representative's letter about the client, in the third person, on the firm's letterhead."""
    person, agent = case.person, case.representative
    paper.points, paper.margin = 10.5, 62
    paper.text(62, 58, agent.firm, 16, "bold", color="#33475b")
    paper.text(
        62, 72, f"{agent.name}  |  {agent.body} {agent.member_number}  |  40 Elgin Street, suite 600, Ottawa ON K1P 5K6", 8
    )
    paper.rule(80)
    paper.y = 96
    paper.lines([f"Our file: {case.csq.file_number}-WP", f"Date: {dates.en(case.signed)}"], 9.5)
    paper.gap(10)
    paper.para(f"LETTER OF INTENT TO RESIDE IN QUEBEC - Client: {f.capital(person)}, born {dates.en(person.born)}", style="bold")
    paper.paras((
        "Dear officer,",
        f"We act for the above-named applicant, who intends to live and work in the province of Québec. Our client received a CSQ on {dates.en(case.csq.issued)} and has since looked for housing in Gatineau and Montréal; copies of the exchanges are attached.",
        f"Our client's spouse, {case.spouse.full_name}, holds a degree recognized in Québec and means to work there as well. They have no property, lease or job in any other province beyond the coming season.",
        "Should you have any doubt as to our client's intention, we ask that it be put to us before a decision is made.",
    ))  # fmt: skip
    draw.signature(paper, 62, paper.y + 24, rng)
    paper.gap(38)
    paper.line(agent.name)
    paper.line("Encl.: 6 e-mails, 2 listings, 1 reference", 9)
    return {"name": f.capital(person), "date": case.signed.isoformat()}


@layout("explanation_letter", language="en")
def typewritten_gap(paper: Paper, case: Case, rng: Random) -> Fields:
    """A typewritten letter about a gap in employment, full of dates, the sender's name at the head."""
    person = case.person
    paper.family, paper.points, paper.margin = "courier", 11, 70
    paper.lines([person.full_name, *case.home.address.block, person.phone])
    paper.gap(18)
    paper.line(f"{dates.MONTHS_EN[case.signed.month - 1]} {case.signed.day}, {case.signed.year}")
    paper.gap(14)
    paper.line("RE: LETTER OF EXPLANATION - GAP IN MY WORK HISTORY")
    paper.gap(14)
    paper.paras((
        "Dear Sir or Madam,",
        "In my application there is no employer between 14 March 2020 and 3 January 2021. My former employer, Quarrytown Ceramics, closed its works on 13 March 2020 because of the pandemic, and I was not able to find other work until the following winter.",
        f"During those months I looked after my mother, who was ill, and followed a distance course that ended on 20 November 2020. My spouse {case.spouse.full_name} supported the family.",
        "I enclose the notice of dismissal and the certificate of the course. I hope that this explains the matter.",
        "Respectfully,",
    ))  # fmt: skip
    draw.signature(paper, 70, paper.y + 26, rng, color="#222222")
    return said(case)


@layout("explanation_letter", language="fr")
def explication_par_courriel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message to the office about two spellings of a name, printed from a mail program."""
    person = case.person
    paper.points, paper.margin, paper.family = 10, 56, "dejavu-condensed"
    paper.line("Message imprimé", 8, color="#777777")
    paper.rule(paper.y + 4, weight=1.5)
    paper.gap(10)
    paper.beside([("De", f"{person.full_name} <{person.email}>"), ("Envoyé le", f"{f.weekday_fr(case.signed)} 22:41"), ("À", "soutien@ircc.example"), ("Objet", "Lettre d'explication - orthographe de mon nom")], label_width=70, value_style="regular")  # fmt: skip
    paper.rule(paper.y + 8)
    paper.gap(22)
    paper.paras((
        "Madame, Monsieur,",
        f"Je vous écris pour expliquer pourquoi mon nom n'est pas écrit partout de la même façon. Mon passeport, délivré le {dates.fr(case.passport.issued)}, suit la translittération de mon pays ; mon certificat de sélection reprend celle de mon acte de naissance du {dates.fr(person.born + dt.timedelta(days=6))}.",
        "Il s'agit bien d'une seule et même personne. Je joins une attestation de concordance de la mairie.",
        f"Mon épouse ou époux, {case.spouse.full_name}, a connu la même difficulté en 2019.",
        "Je vous remercie de votre compréhension.",
        person.full_name,
    ))  # fmt: skip
    return said(case)
