"""IMM 1295, application for a work permit made outside Canada: as XFA file, and printed with and without symbols."""

from __future__ import annotations

from random import Random

from sample_docs.generator import forms, printed_forms
from sample_docs.generator.forms import IMM1295, WorkForm
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def xfa(paper: Paper, form: WorkForm, case: Case, *, waiting: str, language: str = "en", broken: bool = False) -> Fields:
    """A dynamic XFA form: one placeholder page, the values in its data sets."""
    forms.placeholder(paper, waiting)
    paper.finish = forms.as_xfa(form, forms.values(form, case, language), broken=broken)
    return forms.truth(form, case)


def printed_grid(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """Printed from the form: numbered cells with the caption above the answer, and the symbols on the last page."""
    paper.margin, paper.points = 42, 9.5
    pages = 3 if case.validated else 2
    printed_forms.footer(form, paper, language)
    printed_forms.printed_header(paper, form, language, 1, pages)
    for title, questions in printed_forms.sections(form, case, language):
        if title == printed_forms.CAPTIONS[language]["c"]:
            paper.new_page()
            printed_forms.printed_header(paper, form, language, 2, pages)
        if title:
            printed_forms.bar(paper, title)
        for question in questions:
            paper.above(
                [(f"{question.number}  * {question.caption}".strip(), question.answer)], columns=1, height=28, label_points=7
            )
    printed_forms.signature_section(paper, case, language, rng)
    if case.validated:
        paper.new_page()
        printed_forms.printed_header(paper, form, language, 3, pages)
        printed_forms.symbols_page(paper, form, case, language)
    return forms.truth(form, case)


def printed_beside(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """Printed to PDF by a browser's viewer: caption on the left, answer on the right; symbols below the signature."""
    paper.margin, paper.points, paper.family = 44, 9, "dejavu-condensed"
    printed_forms.footer(form, paper, language)
    printed_forms.printed_header(paper, form, language, 1, 2)
    for title, questions in printed_forms.sections(form, case, language):
        if title:
            printed_forms.bar(paper, title)
        for question in questions:
            paper.room(16)
            left = paper.wrap(f"{question.number} {question.caption}".strip(), 250, 8)
            for row, words in enumerate(left):
                paper.text(paper.margin, paper.y + 11 + row * 9.5, words, 8)
            paper.text(
                paper.margin + 268,
                paper.y + 11,
                question.answer,
                9.5,
                family="helvetica" if question.answer.isascii() else "sans",
            )
            paper.gap(5 + 9.5 * len(left))
    paper.new_page()
    printed_forms.printed_header(paper, form, language, 2, 2)
    printed_forms.signature_section(paper, case, language, rng)
    if case.validated:
        printed_forms.symbols_page(paper, form, case, language)
    return forms.truth(form, case)


@layout("imm1295", language="en", qualities=("digital",))
def xfa_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """The file as IRCC publishes it, its code lists ill-formed."""
    return xfa(paper, IMM1295, case, waiting="en", broken=True)


@layout("imm1295", language="fr", qualities=("digital",))
def xfa_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French file opened in a Spanish reader: well-formed data."""
    return xfa(paper, IMM1295, case, waiting="es", language="fr")


@layout("imm1295", language="en")
def printed_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_grid(paper, IMM1295, case, rng, "en")


@layout("imm1295", language="fr")
def imprime_en_cases(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_grid(paper, IMM1295, case, rng, "fr")


@layout("imm1295", language="en")
def printed_to_pdf(paper: Paper, case: Case, rng: Random) -> Fields:
    return printed_beside(paper, IMM1295, case, rng, "en")


@layout("imm1295", language="en", set="special")
def placeholder_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The waiting page alone: what is left of an XFA form that was printed."""
    forms.placeholder(paper, "en")
    return {}


@layout("imm1295", language="en", qualities=("digital",), set="special")
def xfa_blank(paper: Paper, case: Case, rng: Random) -> Fields:
    """The form as downloaded, with nothing filled in."""
    forms.placeholder(paper, "en")
    filled = dict.fromkeys(forms.values(IMM1295, case), "") | {"version": IMM1295.version}
    paper.finish = forms.as_xfa(IMM1295, filled, broken=True)
    return {"form_version": IMM1295.edition, "validated": False}
