"""Letters of explanation to the officer: a gap, an old refusal, two spellings of a name."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

EN = (
    "I would like to explain the difference between the name on my passport and the name on my certificates. The difference is due to the way my name was transliterated when my first passport was issued.",
    "I also wish to explain that in 2019 I was refused a visitor visa because my bank statements were missing. I declared this refusal in my form.",
    "I remain at your disposal for any further information.",
)
FR = (
    "Je souhaite vous expliquer la différence entre le nom qui figure à mon passeport et celui de mon certificat. Depuis mon mariage, mon passeport porte le nom de mon époux, alors que le CSQ indique mon nom à la naissance.",
    "Je précise également que j'ai été sans emploi pendant cinq mois en 2020 en raison de la pandémie.",
    "Je vous remercie de l'attention que vous porterez à ces explications.",
)


def truth(case: Case) -> Fields:
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("explanation_letter", language="en")
def letter_of_explanation(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.line(dates.en(case.signed))
    paper.gap(10)
    paper.para("Subject: Letter of explanation", style="bold")
    paper.paras(("Dear Sir or Madam,", *EN, "Sincerely,"))
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(36)
    paper.line(case.person.full_name)
    return truth(case)


@layout("explanation_letter", language="fr", size="a4")
def lettre_explicative(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 12
    paper.lines([case.person.full_name, case.person.email])
    paper.gap(10)
    paper.line(f"Le {dates.fr(case.signed)}", align="right")
    paper.gap(10)
    paper.para("Objet : Lettre d'explication", style="bold")
    paper.paras(("Madame, Monsieur,", *FR))
    draw.signature(paper, 330, paper.y + 24, rng)
    return truth(case)


@layout("explanation_letter", language="en")
def cover_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A cover letter that lists the papers and explains."""
    paper.family = "free-serif"
    paper.points = 11
    paper.heading("COVER LETTER / LETTER OF EXPLANATION", 13, align="center")
    paper.beside([("Applicant", case.person.full_name), ("Date", dates.en_day_first(case.signed))], colon=":", label_width=90)
    paper.gap(10)
    paper.paras(EN)
    paper.paras(["Enclosed: 1. application form; 2. identity documents; 3. evidence of status; 4. receipts."])
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    return truth(case)


@layout("explanation_letter", language="en")
def typed_note(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "courier", 10.5
    paper.line("LETTER OF EXPLANATION", style="bold")
    paper.lines([f"From: {case.person.full_name}", f"Date: {case.signed:%Y-%m-%d}"])
    paper.gap(10)
    paper.paras(EN)
    return truth(case)
