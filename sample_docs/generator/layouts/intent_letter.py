"""The applicant's own letter: the intention to live and work in Quebec."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str | None = None) -> Fields:
    return {"name": name or case.person.full_name, "date": case.signed.isoformat()}


EN = (
    "I am writing in support of my application for an open work permit under the International Mobility Program Plus (A76). I hold a Certificat de sélection du Québec and I "
    "confirm that I intend to settle, live and work in the province of Quebec.",
    "I have been learning French for several years and have already looked for housing in Montréal. Two employers in my field have invited me to interviews once I am in the province.",
    "My family and I chose Quebec because of its language, its schools and the quality of life. I will not work in any other province, and I understand that the permit is limited to Quebec.",
)
FR = (
    "Par la présente, je déclare mon intention de m'établir, de vivre et de travailler au Québec. Je suis titulaire d'un Certificat de sélection du Québec et j'ai reçu une invitation "
    "du ministère de l'Immigration au titre du Programme de mobilité internationale Plus.",
    "Je prévois m'installer avec ma famille dès la délivrance de mon permis de travail. J'ai entrepris des démarches pour louer un logement et inscrire mes enfants à l'école.",
    "Mon expérience professionnelle correspond aux besoins de main-d'œuvre de la région, et plusieurs employeurs ont manifesté leur intérêt. Je n'ai pas l'intention de résider dans une autre province.",
)


@layout("intent_letter", language="en")
def typed_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "helvetica"
    paper.lines([case.person.full_name, case.person.email, case.person.phone])
    paper.gap(14)
    paper.line(dates.en(case.signed))
    paper.gap(10)
    paper.para("Subject: Letter of intent to reside in Quebec", style="bold")
    paper.line("To the visa officer,")
    paper.gap(6)
    paper.paras(EN)
    paper.line("Yours truly,")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(44)
    paper.line(case.person.full_name)
    return truth(case)


@layout("intent_letter", language="fr", size="a4")
def lettre_d_intention(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "times", 12
    person = case.person
    paper.line(f"{person.birth_city}, le {dates.fr(case.signed)}", align="right")
    paper.gap(16)
    paper.para("Objet : Lettre d'intention de résider au Québec", style="bold")
    paper.line("Madame, Monsieur,")
    paper.gap(8)
    paper.para(
        f"Je, soussigné(e) {person.full_name}, né(e) le {dates.fr(person.born)}, m'adresse à vous dans le cadre de ma demande de permis de travail."
    )
    paper.paras(FR)
    paper.para("Veuillez agréer, Madame, Monsieur, mes salutations distinguées.")
    draw.signature(paper, 330, paper.y + 24, rng)
    paper.gap(40)
    paper.line(person.full_name, x=330)
    return truth(case)


@layout("intent_letter", language="en")
def declaration_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration with its facts beside labels, signed at the foot."""
    paper.family = "free-serif"
    paper.points = 11
    paper.heading("DECLARATION OF INTENT TO RESIDE IN THE PROVINCE OF QUEBEC", 13, align="center")
    paper.beside(
        [
            ("Name of applicant", case.person.listed_name),
            ("Date of birth", dates.en(case.person.born)),
            ("Passport number", case.passport.number),
            ("Programme", "International Mobility Program Plus (A76)"),
        ],
        colon=":",
        label_width=140,
    )
    paper.gap(12)
    paper.paras([f"{number}. {words}" for number, words in enumerate(EN, start=1)])
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(38)
    paper.line("Signature of the applicant", 8)
    paper.line(f"Signed on {dates.en_day_first(case.signed)}")
    return truth(case, case.person.listed_name)


@layout("intent_letter", language="fr")
def projet_d_etablissement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A settlement plan: headings, a table, the date at the end."""
    paper.family, paper.points = "dejavu-condensed", 10
    person = case.person
    paper.heading("Projet d'établissement au Québec", 15)
    paper.line(f"Présenté par : {person.full_name}", style="bold")
    paper.gap(10)
    paper.paras(FR[:2])
    paper.table(
        [
            ("Étape", "Échéance prévue"),
            ("Recherche de logement à Montréal", "avant l'arrivée"),
            ("Inscription à l'école", "dès l'arrivée"),
            ("Recherche d'emploi", "premier mois"),
            ("Francisation du conjoint", "premier trimestre"),
        ],
        (280, 180),
    )
    paper.gap(12)
    paper.para(FR[2])
    paper.line(f"Fait à {person.birth_city}, le {dates.fr(case.signed)}")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case)
