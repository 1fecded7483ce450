"""Refusals: recognised so that they are not taken for something else."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, letters
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

EN = (
    "After a careful review of your application and its supporting documents, I have determined that your application does not meet the requirements of the Immigration and Refugee Protection Act and Regulations. I am refusing your application.",
    "I am not satisfied that you will leave Canada at the end of your stay, as required by paragraph 200(1)(b) of the Regulations, based on the purpose of your visit and your family ties.",
    "You may submit a new application if you feel that you can respond to these concerns. A new processing fee must be paid.",
)
FR = (
    "Après un examen attentif de votre demande, j'ai conclu que celle-ci ne satisfait pas aux exigences de la Loi sur l'immigration et la protection des réfugiés et de son règlement. Votre demande est refusée.",
    "Je ne suis pas convaincu que vous quitterez le Canada à la fin de votre séjour, comme l'exige l'alinéa 200(1)b) du Règlement.",
    "Vous pouvez présenter une nouvelle demande si vous estimez pouvoir répondre à ces motifs.",
)


@layout("refusal_letter", language="en")
def aem_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    letters.letterhead(paper, "en")
    paper.value_first(
        [("Date:", dates.en(case.work.dated)), ("UCI:", letters.uci(case)), ("Application no.:", case.permit.application_number)]
    )
    paper.gap(10)
    letters.address(paper, case)
    paper.para(f"Dear {case.person.full_name},")
    paper.para("This refers to your application for a work permit.")
    paper.paras(EN)
    letters.close(paper, "en", rng, form="IMM 5621 (05-2020) E")
    return {}


@layout("refusal_letter", language="fr")
def lettre_de_refus(paper: Paper, case: Case, rng: Random) -> Fields:
    letters.letterhead(paper, "fr")
    paper.beside([("Date", dates.fr(case.work.dated)), ("N° de demande", case.permit.application_number)], label_width=110)
    paper.gap(10)
    paper.para("Objet : Refus de votre demande de permis de travail", style="bold")
    paper.paras(FR)
    letters.close(paper, "fr", rng, signed=True)
    return {}


@layout("refusal_letter", language="en", size="a4")
def visa_office(paper: Paper, case: Case, rng: Random) -> Fields:
    """A visa office's letter of grounds with boxes."""
    paper.family = "serif"
    letters.letterhead(paper, "en", protected=False)
    paper.line(dates.en_day_first(case.work.dated))
    paper.heading("Refusal of temporary resident visa / work permit", 12)
    paper.paras([f"[X]  {words}" for words in EN[:2]] + ["[  ]  You have not provided sufficient evidence of funds.", EN[2]])
    letters.close(paper, "en", rng, signed=True)
    return {}


@layout("refusal_letter", language="en")
def returned_application(paper: Paper, case: Case, rng: Random) -> Fields:
    """A portal's notice that an application was refused, printed."""
    paper.family, paper.points = "dejavu", 9
    paper.heading("Final decision: refused", 14)
    paper.line(f"Application {case.permit.application_number}    {case.work.dated:%Y-%m-%d}")
    paper.gap(8)
    paper.paras(EN)
    return {}
