"""IMM 1295 and IMM 5710 as other programs print them: boxed, as a table, with typed answers, in two columns."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sample_docs.generator import forms, printed_forms
from sample_docs.generator.forms import IMM1295, IMM5710, WorkForm
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import Question
from sample_docs.generator.registry import Fields, layout


def close(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random) -> Fields:
    """Background, signature, and the page of symbols where the form was validated; returns the truth."""
    paper.room(230)
    printed_forms.signature_section(paper, case, language, rng)
    if case.validated:
        paper.new_page()
        printed_forms.printed_header(paper, form, language, paper.pages, paper.pages)
        printed_forms.symbols_page(paper, form, case, language)
    return forms.truth(form, case)


def begin(paper: Paper, form: WorkForm, case: Case, language: str, margin: float = 40.0) -> None:
    """The first page's head and the footer of all."""
    paper.margin = margin
    printed_forms.footer(form, paper, language)
    printed_forms.printed_header(paper, form, language, 1, 3 if case.validated else 2)


def boxed(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random) -> Fields:
    """Small boxes two by two, captions inside them above the answers."""
    begin(paper, form, case, language)
    paper.points = 10
    for title, questions in printed_forms.sections(form, case, language):
        if title:
            printed_forms.bar(paper, title)
        pair: list[tuple[str, str]] = []
        for question in questions:
            row = (f"{question.number} {question.caption}".strip(), question.answer)
            if len(row[0]) > 68:
                paper.above(pair, columns=2, height=31, label_points=6.2)
                paper.above([row], columns=1, height=31, label_points=6.2)
                pair = []
            else:
                pair.append(row)
        paper.above(pair, columns=2, height=31, label_points=6.2)
    return close(paper, form, case, language, rng)


def tabled(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random) -> Fields:
    """Three columns: number, question, answer; the sections as rows across."""
    begin(paper, form, case, language, 44)
    paper.points = 9
    widths = (28.0, 262.0, paper.width - 88 - 290)
    for title, questions in printed_forms.sections(form, case, language):
        if title:
            paper.room(46)
            paper.box(44, paper.y, sum(widths), 17, fill="#cfd8dc")
            paper.text(50, paper.y + 12, title, 8.5, "bold")
            paper.y += 17
        for question in questions:
            row_of(paper, question, widths)
    return close(paper, form, case, language, rng)


def row_of(paper: Paper, question: Question, widths: tuple[float, float, float]) -> None:
    """One row, as high as its question needs."""
    lines = paper.wrap(question.caption, widths[1] - 10, 8)
    height = max(18.0, 10.5 * len(lines) + 7)
    paper.room(height)
    left = 44.0
    for width in widths:
        paper.box(left, paper.y, width, height, stroke="#90a4ae")
        left += width
    paper.text(50, paper.y + 12, question.number, 8)
    for number, words in enumerate(lines):
        paper.text(77, paper.y + 12 + number * 10.5, words, 8)
    answer_width = widths[2] - 12
    paper.text(
        44 + widths[0] + widths[1] + 6,
        paper.y + height / 2 + 3.5,
        question.answer,
        paper.fitted(question.answer, answer_width, 9.5, "bold"),
        "bold",
    )
    paper.y += height


def typed(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random) -> Fields:
    """The question in full, and under it the answer in typewriter face on a pale ground."""
    begin(paper, form, case, language, 52)
    for title, questions in printed_forms.sections(form, case, language):
        if title:
            printed_forms.bar(paper, title)
        for question in questions:
            paper.room(34)
            paper.text(52, paper.y + 9, f"{question.number} {question.caption}".strip(), 8)
            paper.box(52, paper.y + 13, paper.width - 104, 15, fill="#eef1fa", stroke=None)
            paper.text(57, paper.y + 24, question.answer, 10, family="courier")
            paper.y += 34
    return close(paper, form, case, language, rng)


def columns(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random) -> Fields:
    """Answers on ruled lines with the caption below them, two to a row, the answers of sections far apart."""
    begin(paper, form, case, language, 46)
    paper.points, paper.family = 10.5, "free-sans"
    for title, questions in printed_forms.sections(form, case, language):
        if title:
            printed_forms.bar(paper, title)
        rows = [(f"{question.number} {question.caption}".strip(), question.answer) for question in questions]
        pair: list[tuple[str, str]] = []
        for row in rows:
            if len(row[0]) > 62 or len(row[1]) > 40:
                paper.under(pair, columns=2, height=38, label_points=6.8)
                paper.under([row], columns=1, height=38, label_points=6.8)
                pair = []
            else:
                pair.append(row)
        paper.under(pair, columns=2, height=38, label_points=6.8)
        paper.gap(4)
    return close(paper, form, case, language, rng)


LATER_1295 = replace(IMM1295, edition="08-2023", version=".ENU-08-2023")
LATER_5710 = replace(IMM5710, edition="11-2022", version=".ENU-11-2022")


@layout("imm1295", language="en")
def boxes_two_by_two(paper: Paper, case: Case, rng: Random) -> Fields:
    """In English, printed to a file from a browser that flattened the form."""
    return boxed(paper, LATER_1295, case, "en", rng)


@layout("imm1295", language="fr", size="a4")
def tableau_de_questions(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French on A4, question and answer in table rows."""
    return tabled(paper, IMM1295, case, "fr", rng)


@layout("imm1295", language="en")
def typed_answers(paper: Paper, case: Case, rng: Random) -> Fields:
    """In English, answers typed below the questions."""
    return typed(paper, IMM1295, case, "en", rng)


@layout("imm5710", language="fr")
def cases_deux_par_deux(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, the boxes of a flattened form."""
    return boxed(paper, IMM5710, case.changed(in_canada=True), "fr", rng)


@layout("imm5710", language="en")
def lines_with_captions_below(paper: Paper, case: Case, rng: Random) -> Fields:
    """In English, answers on lines."""
    return columns(paper, LATER_5710, case.changed(in_canada=True), "en", rng)


@layout("imm5710", language="en", size="a4")
def table_of_questions(paper: Paper, case: Case, rng: Random) -> Fields:
    """In English on A4, as a table."""
    return tabled(paper, IMM5710, case.changed(in_canada=True), "en", rng)


@layout("imm1295", language="fr")
def lignes_sous_titrees(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, answers on lines with captions below."""
    return columns(paper, LATER_1295, case, "fr", rng)


@layout("imm5710", language="fr")
def reponses_dactylographiees(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, answers typed below the questions."""
    return typed(paper, LATER_5710, case.changed(in_canada=True), "fr", rng)
