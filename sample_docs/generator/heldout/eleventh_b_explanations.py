"""Letters of explanation: two spellings of a name, months without work, a late paper, a refusal told of."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """Who explains, and when."""
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("explanation_letter", language="fr", set="heldout")
def sur_l_orthographe_du_nom(paper: Paper, case: Case, rng: Random) -> Fields:
    """Why two papers spell a name in two ways."""
    person = case.person
    paper.family, paper.points, paper.margin = "free-serif", 12, 72
    paper.y = 60
    paper.lines([person.full_name, *two_lines(case.home.address)], 11)
    paper.gap(12)
    paper.line(f"{case.home.address.city}, le {dates.fr(case.signed)}", align="right")
    paper.gap(12)
    paper.line("Objet : lettre d'explication – orthographe de mon nom", style="bold")
    paper.gap(10)
    paper.paras(
        (
            "Madame, Monsieur,",
            f"Vous constaterez que mon diplôme, délivré le {dates.fr(dt.date(person.born.year + 23, 7, 8))}, porte mon nom sans le second prénom, et que mon relevé d'emploi l'écrit en un seul mot. Il s'agit bien de la même personne.",
            f"L'université a saisi mon nom d'après une carte d'étudiant imprimée à la main. J'ai demandé une correction au registraire, M. Fabrice Dumoulin, qui m'a répondu le {dates.fr(case.signed - dt.timedelta(days=33))} qu'un diplôme ne pouvait être réimprimé.",
            f"Mon passeport (n° {case.passport.number}) et mon acte de naissance portent l'orthographe exacte, que je vous prie de retenir pour toute correspondance.",
            "Je joins une copie de la réponse du registraire ainsi qu'une déclaration de deux anciens collègues.",
            "Je vous prie d'agréer, Madame, Monsieur, mes salutations respectueuses.",
        )
    )  # fmt: skip
    draw.signature(paper, 80, paper.y + 32, rng)
    paper.gap(46)
    paper.line(person.full_name)
    return truth(case)


@layout("explanation_letter", language="en", set="heldout")
def memo_on_employment_gap(paper: Paper, case: Case, rng: Random) -> Fields:
    """A memo with From, To, Date, Re, and a table of months."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "sans", 10.5, 64
    paper.y = 54
    paper.line("LETTER OF EXPLANATION", 17, "bold")
    paper.rule(paper.y + 6, weight=1.5)
    paper.gap(12)
    paper.beside([("FROM", person.full_name), ("TO", "Visa officer, Immigration, Refugees and Citizenship Canada"), ("DATE", dates.en(day)), ("RE", "Gap in my personal history")], label_width=60, colon="", value_style="regular", step=1.7)  # fmt: skip
    paper.gap(10)
    paper.rule(paper.y)
    paper.gap(12)
    paper.para(
        "Question 3 of the form asks for all activities of the last ten years. There is a period in which I neither worked nor studied. I list what I did in it:"
    )
    year = day.year - 4
    paper.table(
        [("From", "To", "Activity"), (f"{year}-02", f"{year}-05", "Looked after my father after his surgery"), (f"{year}-06", f"{year}-08", "Unemployed, took an unpaid online course in bookkeeping"), (f"{year}-09", f"{year + 1}-01", "Travelled to see relatives; no work done"), (f"{year + 1}-02", "—", f"Hired by {case.permit.employer}")],
        [80, 80, 324],
    )  # fmt: skip
    paper.gap(12)
    paper.paras(
        (
            f"My father, {case.person.family_name} senior, was discharged on {dates.en(dt.date(year, 5, 19))}; the hospital's note is attached. I lived on savings and on help from my sister.",
            "I was never in military service, in detention or abroad without status in these months.",
            "If another paper would help, please write to me before making a decision.",
        )
    )
    paper.gap(8)
    draw.signature(paper, 68, paper.y + 30, rng)
    paper.gap(44)
    paper.line(person.full_name, style="bold")
    paper.line(f"UCI {case.uci} · {person.phone}", 9)
    return truth(case)


@layout("explanation_letter", language="fr", set="heldout")
def note_sur_un_document_en_retard(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short note on why a police certificate comes later; its day in digits under the signature."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "dejavu-condensed", 11, 66
    paper.y = 70
    paper.line("Note explicative", 20, color="#444444")
    paper.line("Pièce manquante : certificat de police", 12, "bold")
    paper.gap(18)
    paper.paras(
        (
            f"Par la présente, {person.full_name} explique pourquoi le certificat de police de son ancien pays de résidence n'accompagne pas encore la demande.",
            f"La demande en a été faite au consulat le {dates.fr(day - dt.timedelta(days=41))} (reçu n° {rng.randint(1000, 9999)}). Le délai annoncé était de trois semaines. Le consulat a ensuite fermé pour travaux jusqu'au {dates.fr(day + dt.timedelta(days=12))}.",
            "Dès sa réception, le certificat sera versé au compte en ligne par l'outil de téléversement. D'ici là, prière de trouver ci-joints :",
        )
    )  # fmt: skip
    for words in (
        "a) le reçu du consulat;",
        "b) la capture d'écran de l'avis de fermeture;",
        "c) le certificat de la GRC pour les années passées au Canada.",
    ):
        paper.para(words, x=88, gap=3)
    paper.gap(10)
    paper.para(
        f"L'agent consulaire, Mme Ilse Brandt, peut être jointe au +49 30 5550 {rng.randint(100, 999)}. La demande de permis a été préparée le même jour que cette note."
    )
    paper.gap(30)
    draw.signature(paper, 340, paper.y + 6, rng)
    paper.gap(14)
    paper.text(340, paper.y + 8, person.full_name, paper.fitted(person.full_name, 205, 11))
    paper.text(340, paper.y + 24, f"le {day.isoformat()}", 11)
    return truth(case)


@layout("explanation_letter", language="en", set="heldout")
def answer_about_a_past_refusal(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter on a question answered yes, with the dates of the earlier refusal."""
    person, day = case.person, case.signed
    old = dt.date(day.year - 3, rng.randint(1, 12), rng.randint(1, 28))
    paper.family, paper.points, paper.margin = "courier", 10.5, 66
    paper.y = 62
    paper.line(f"{day:%B} {day.day}, {day.year}")
    paper.gap(12)
    paper.lines(["IRCC - Online application", "Background question 2 b): answered YES"])
    paper.gap(12)
    paper.paras(
        (
            "To whom it may concern:",
            f"My name is {person.full_name}. I was born on {dates.en(person.born)} in {person.birth_city}. I am writing to explain my answer.",
            f"On {dates.en(old)} a visitor visa to the United Kingdom was refused to me because my bank letter was older than thirty days. "
            f"I applied again on {dates.en(old + dt.timedelta(days=58))} with a new letter and the visa was granted. I returned home before it expired.",
            "I have never been refused a visa to Canada, never been removed from any country and never been charged with an offence.",
            "Copies of both decisions are attached to this letter. I apologise if the online form gave too little room.",
            "Sincerely,",
        )
    )  # fmt: skip
    draw.signature(paper, 70, paper.y + 26, rng)
    paper.gap(40)
    paper.line(person.full_name)
    return truth(case)
