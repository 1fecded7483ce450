"""IMM 5710, application to change conditions or extend a stay as a worker: as XFA file, and printed."""

from __future__ import annotations

from random import Random

from sample_docs.generator.forms import IMM5710
from sample_docs.generator.layouts.imm1295 import printed_beside, printed_grid, xfa
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("imm5710", language="en", qualities=("digital",))
def xfa_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """The file as IRCC publishes it."""
    return xfa(paper, IMM5710, case, waiting="en", broken=True)


@layout("imm5710", language="fr", qualities=("digital",))
def xfa_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French file, its placeholder in French."""
    return xfa(paper, IMM5710, case, waiting="fr", language="fr")


@layout("imm5710", language="en")
def printed_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_grid(paper, IMM5710, case, rng, "en")


@layout("imm5710", language="fr")
def imprime_en_colonnes(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_beside(paper, IMM5710, case, rng, "fr")


@layout("imm5710", language="en", size="a4")
def printed_to_pdf(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_beside(paper, IMM5710, case, rng, "en")
