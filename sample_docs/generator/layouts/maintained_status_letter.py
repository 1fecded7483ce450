"""WP-EXT: the letter that says an extension was applied for in time and work may go on."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

HOLDS = dt.timedelta(days=180)  # printed on letters before 2026-04-27
BODY_EN = (
    "Under paragraph 186(u) of the Immigration and Refugee Protection Regulations, you are authorized to continue to work in Canada under the same conditions as your "
    "previous work permit until a decision is made on your application, as long as you remain in Canada.",
    "You may show this letter to your employer. If you leave Canada before a decision is made, you keep your status only as allowed by section 183 of the Regulations, "
    "and you may not resume work until your application is approved.",
)
BODY_FR = (
    "En vertu de l'alinéa 186u) du Règlement sur l'immigration et la protection des réfugiés, vous êtes autorisé à continuer de travailler au Canada selon les mêmes "
    "conditions que votre permis de travail précédent jusqu'à ce qu'une décision soit rendue, à condition de demeurer au Canada.",
    "Vous pouvez présenter la présente lettre à votre employeur. Le maintien du statut est prévu aux paragraphes 183(5) et (6) du Règlement.",
)


def truth(case: Case, family: str, given: str) -> Fields:
    fields: Fields = {
        "family_name": family,
        "given_names": given,
        "application_number": case.permit.application_number,
        "letter_date": case.signed.isoformat(),
    }
    return {name: value for name, value in fields.items() if value}


@layout("maintained_status_letter", language="en")
def wp_ext(paper: Paper, case: Case, rng: Random) -> Fields:
    """WP-EXT as the letter service prints it, values before labels."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    person = case.person
    letters.letterhead(paper, "en")
    paper.value_first(
        [("Date:", dates.en(case.signed)), ("UCI:", letters.uci(case)), ("Application no.:", case.permit.application_number)]
    )
    paper.gap(12)
    letters.address(paper, case)
    paper.line("WP-EXT", 12, "bold")
    paper.gap(4)
    paper.line(f"Dear {person.full_name},")
    paper.gap(8)
    paper.para(
        f"This letter confirms that Immigration, Refugees and Citizenship Canada received your application to extend your work permit before it expired on {dates.en(case.permit.expires)}."
    )
    paper.paras(BODY_EN)
    paper.para(f"This letter expires on {dates.en(case.signed + HOLDS)}.")
    letters.close(paper, "en", rng, form="IMM 0127 (05-2023) E")
    return truth(case, *person.told_apart)


@layout("maintained_status_letter", language="fr")
def lettre_maintien(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, references in a grid."""
    paper.family = "free-sans"
    person = case.person
    letters.letterhead(paper, "fr")
    paper.above(
        [
            ("Nom de famille", person.family_name.upper()),
            ("Prénom(s)", person.given_names),
            ("N° de demande", case.permit.application_number),
            ("IUC", letters.uci(case)),
            ("Date de la lettre", dates.fr(case.signed)),
            ("Type", "WP-EXT"),
        ],
        columns=2,
        height=32,
    )
    paper.gap(14)
    paper.para("Objet : Maintien du statut et de l'autorisation de travailler au Canada", style="bold")
    paper.paras(BODY_FR)
    letters.close(paper, "fr", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("maintained_status_letter", language="en")
def account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the account printed from a browser, in sentences."""
    paper.family, paper.points = "dejavu", 9
    person = case.person
    paper.text(22, 20, f"{case.submitted:%m/%d/%y}, {rng.randint(1, 11)}:{rng.randint(10, 59)} AM", 7)
    paper.text(22, paper.height - 14, "https://account.example/messages/wp-ext", 7)
    paper.heading("Correspondence: Work permit extension – authorization to continue working", 12)
    paper.line(f"Date: {case.signed:%Y-%m-%d}")
    paper.line(f"Application number: {case.permit.application_number}")
    paper.gap(10)
    paper.para(f"Dear {person.full_name},")
    paper.para(
        "You have applied to extend your work permit from within Canada and you had a valid work permit when you applied. You are on maintained status."
    )
    paper.paras(BODY_EN)
    draw.canada_wordmark(paper)
    return truth(case, *person.told_apart)


@layout("maintained_status_letter", language="en", size="a4")
def to_whom_it_may_concern(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter for the employer, the facts in a table."""
    paper.family, paper.points = "serif", 11
    person = case.person
    letters.letterhead(paper, "en", protected=False)
    paper.line(dates.en(case.signed))
    paper.gap(12)
    paper.line("To whom it may concern:")
    paper.gap(8)
    paper.table(
        [
            ("Family name", "Given name(s)", "Application", "Client ID"),
            (person.family_name.upper(), person.given_names, case.permit.application_number, letters.uci(case)),
        ],
        (140, 130, 100, 100),
        points=9.5,
    )
    paper.gap(12)
    paper.para(
        "The person named above has maintained status as a worker (R183(5)) while an application to extend the work permit is pending."
    )
    paper.paras(BODY_EN)
    letters.close(paper, "en", rng, signed=True)
    return truth(case, person.family_name.upper(), person.given_names)
