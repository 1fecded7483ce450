"""Statements of intent that are not typed letters of the applicant: counsel's submission, a page written by hand."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("intent_letter", language="en", set="heldout")
def statement_made_through_counsel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A representative sets out the client's intention in the third person."""
    person, agent, day = case.person, case.representative, case.signed
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 70
    paper.text(70, 58, agent.firm, 15, "bold", color="#4a2e12")
    paper.text(542, 52, agent.name, 9.5, align="right")
    paper.text(542, 64, f"{agent.body} {agent.member_number}", 9.5, align="right")
    paper.rule(74, color="#4a2e12", weight=1.2)
    paper.y = 96
    paper.line(f"{dates.en_day_first(day)}")
    paper.gap(10)
    paper.beside([("Our client", person.full_name), ("Date of birth", dates.en_day_first(person.born)), ("Subject", "Statement of intent to reside in Quebec")], colon=":", label_width=90, value_style="regular")  # fmt: skip
    paper.gap(14)
    their = {"M": "his", "F": "her"}.get(person.sex, "their")
    paper.paras(
        (
            "Dear Officer:",
            f"We have been instructed to state {their} intention to live in Quebec once the open work permit under the International Mobility Program Plus is issued. "
            f"The Quebec Selection Certificate of {dates.en_day_first(case.csq.issued)} was granted after {their} French was tested at an advanced level.",
            f"Our client has spoken with employers in {case.work.city}, has opened a file with the francization service and will share a flat with a former colleague, Mr. Ignace Thériault, from the first month.",
            f"The lease with {case.home.landlord} will not be renewed. No application has been made to any provincial nominee program.",
            "Our client has read this statement, confirms that it is true and has signed it with us.",
        )
    )  # fmt: skip
    paper.gap(34)
    for x, words in ((70.0, agent.name), (320.0, person.full_name)):
        draw.signature(paper, x + 8, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 210)
        paper.text(x, paper.y + 13, words, paper.fitted(words, 215, 10.5))
    paper.text(70, paper.y + 26, "representative", 9, "italic")
    paper.text(320, paper.y + 26, "client", 9, "italic")
    return {"name": person.full_name, "date": day.isoformat()}


@layout("intent_letter", language="fr", set="heldout")
def page_ecrite_a_la_main(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page in pen on ruled paper, the day at the top."""
    person, day = case.person, case.signed
    ink = "#1a2a6c"
    paper.family, paper.points, paper.margin = "dejavu-serif", 12.5, 80
    for row in range(26):
        paper.rule(92 + row * 25, 40, 572, color="#cfd8e6", weight=0.5)
    paper.canvas.setLineWidth(0.6)
    paper.canvas.setStrokeColor("#e3a3a3")
    paper.canvas.line(68, 0, 68, paper.height)

    row = 0

    def write(words: str, *, x: float = 80.0) -> None:
        nonlocal row
        for words_of_line in paper.wrap(words, 480, 12.5, "italic") or [""]:
            paper.text(x, 89 + row * 25, words_of_line, 12.5, "italic", color=ink)
            row += 1

    write(f"{case.home.address.city}, {dates.fr(day)}", x=330)
    write("")
    write("Lettre d'intention")
    write("Bonjour,")
    write(
        f"Je m'appelle {person.full_name}. J'ai reçu mon certificat de sélection le {dates.dotted(case.csq.issued)} et je souhaite vivre au Québec avec ma famille."
    )
    write(
        f"Je veux m'installer à {case.work.city} parce que ma tante y tient un salon de coiffure et que le travail n'y manque pas dans mon métier."
    )
    write(
        "Je parle français tous les jours à la maison. Mes économies suffisent pour les premiers mois et je connais déjà le quartier."
    )
    write("Je m'engage à respecter les conditions de mon permis et à rester au Québec.")
    write("Merci de votre compréhension.")
    draw.signature(paper, 330, 89 + (row + 1) * 25, rng, color=ink)
    row += 2
    write(person.full_name, x=330 if len(person.full_name) < 26 else 230)
    return {"name": person.full_name, "date": day.isoformat()}
