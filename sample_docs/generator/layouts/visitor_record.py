"""Visitor records, in the designs of IMM 1442 and its forerunner."""

from __future__ import annotations

from random import Random

from sample_docs.generator import permits
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("visitor_record", language="en")
def old_design(paper: Paper, case: Case, rng: Random) -> Fields:
    return permits.old_design(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def new_design(paper: Paper, case: Case, rng: Random) -> Fields:
    return permits.new_design(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def creased_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    return permits.creased_copy(paper, "visitor_record", case, rng)


@layout("visitor_record", language="en")
def electronic_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    return permits.electronic_letter(paper, "visitor_record", case, rng)
