"""IMM 5707, Family Information for those who apply from abroad: fillable and printed, in both languages."""

from __future__ import annotations

from random import Random

from sample_docs.generator.layouts.imm5645 import fill, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import StaticForm

EN = ("SECTION A – APPLICANT", "SPOUSE OR COMMON-LAW PARTNER", "FATHER")
FR = ("SECTION A – DEMANDEUR", "ÉPOUX OU CONJOINT DE FAIT", "PÈRE")


@layout("imm5707", language="en", qualities=("digital",))
def fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 40, "helvetica"
    form = StaticForm(paper, "IMM_5707[0].Page1[0]", fillable=True)
    form.foot("IMM 5707 (08-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    paper.para("Please note: if you are 18 years of age or older, you must complete this form.", 8.5)
    fill(form, case, rng, "en", EN)
    return truth(case)


@layout("imm5707", language="fr", qualities=("digital",))
def remplissable(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 40, "helvetica"
    form = StaticForm(paper, "IMM_5707[0].Page1[0]", fillable=True)
    form.foot("IMM 5707 (08-2021) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    fill(form, case, rng, "fr", FR)
    return truth(case)


@layout("imm5707", language="en")
def printed(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 46, "helvetica"
    form = StaticForm(paper, "", fillable=False, caption_points=7.5)
    form.foot("IMM 5707 (03-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "")
    fill(form, case, rng, "en", EN)
    return truth(case)


@layout("imm5707", language="fr", size="a4")
def imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 40, "dejavu-condensed"
    form = StaticForm(paper, "", fillable=False, caption_points=6.5)
    form.foot("IMM 5707 (11-2023) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    fill(form, case, rng, "fr", FR)
    return truth(case)
