"""IMM 1295 and IMM 5710: the file as saved, prints with split dates in boxes, prints in one list, questions in a table."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.forms import IMM1295, IMM5710, WorkForm, as_xfa, placeholder, truth, values
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import (
    form_code,
    printed_header,
    sections,
    signature_section,
    symbols_page,
)
from sample_docs.generator.registry import Fields, layout

INK = "#13206b"  # of typed answers


def saved_file(paper: Paper, case: Case, form: WorkForm, language: str) -> Fields:
    """The file as the applicant saved it: a waiting page for every other reader."""
    placeholder(paper, language)
    paper.finish = as_xfa(form, values(form, case, language), broken=True)
    return truth(form, case)


def last_page(paper: Paper, case: Case, form: WorkForm, language: str, of: int) -> None:
    """The page of symbols, where the form was validated."""
    if case.validated:
        paper.new_page()
        printed_header(paper, form, language, of, of)
        symbols_page(paper, form, case, language)


def in_list(paper: Paper, case: Case, form: WorkForm, language: str, rng: Random) -> Fields:
    """Printed by a flattening program: questions at the left in small type, typed answers at the right on lines."""
    paper.margin, paper.family, paper.points = 40, "helvetica", 8.5
    of = 3 if case.validated else 2
    paper.footer = lambda _: paper.text(40, paper.height - 24, form_code(form, language), 7.5)
    printed_header(paper, form, language, 1, of)
    for number, (title, questions) in enumerate(sections(form, case, language)):
        if number == 4:
            paper.new_page()
            printed_header(paper, form, language, 2, of)
        if title:
            paper.gap(8)
            paper.line(title, 9.5, "bold")
            paper.rule(paper.y + 3, weight=1.1)
            paper.gap(5)
        for question in questions:
            lines = paper.wrap(f"{question.number}  {question.caption}".strip(), 236, 7.5)
            for row, words in enumerate(lines):
                paper.text(44, paper.y + 11 + row * 9, words, 7.5)
            paper.family = "courier"
            paper.text(292, paper.y + 12, question.answer, paper.fitted(question.answer, 276, 10), color=INK)
            paper.family = "helvetica"
            paper.rule(paper.y + 15, 288, 572, color="#999999", weight=0.4)
            paper.gap(max(19, 9 * len(lines) + 6))
    signature_section(paper, case, language, rng)
    last_page(paper, case, form, language, of)
    return truth(form, case)


def in_boxes(paper: Paper, case: Case, form: WorkForm, language: str, rng: Random) -> Fields:
    """Printed as the form is laid out: boxes two by two, dates in three boxes of year, month, day."""
    paper.margin, paper.family, paper.points = 36, "sans", 9.5
    of = 3 if case.validated else 2
    ymd = ("YYYY", "MM", "DD") if language == "en" else ("AAAA", "MM", "JJ")

    def edges(number: int) -> None:
        paper.text(36, paper.height - 22, form_code(form, language), 7)
        draw.canada_wordmark(paper, paper.height - 22)

    paper.footer = edges
    printed_header(paper, form, language, 1, of)
    for number, (title, questions) in enumerate(sections(form, case, language)):
        if number == 5:
            paper.new_page()
            printed_header(paper, form, language, 2, of)
        if title:
            paper.gap(7)
            paper.box(36, paper.y, paper.width - 72, 13, fill="#222222", stroke=None)
            paper.text(40, paper.y + 9.8, title, 8, "bold", color="#ffffff")
            paper.gap(13)
        for start in range(0, len(questions), 2):
            for column, question in enumerate(questions[start : start + 2]):
                x = 36 + column * 270
                paper.box(x, paper.y, 270, 33)
                caption = f"{question.number} {question.caption}".strip()
                paper.text(x + 4, paper.y + 9, caption, paper.fitted(caption, 262, 7))
                parts = question.answer.split("-")
                if len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) == 4:
                    for place, (unit, digits) in enumerate(zip(ymd, parts, strict=True)):
                        paper.text(x + 8 + place * 60, paper.y + 25, digits, color=INK)
                        paper.text(x + 36 + place * 60, paper.y + 25, unit, 5.5)
                else:
                    paper.text(x + 8, paper.y + 26, question.answer, paper.fitted(question.answer, 256), color=INK)
            paper.gap(33)
    signature_section(paper, case, language, rng)
    last_page(paper, case, form, language, of)
    return truth(form, case)


def edition_of(form: WorkForm, edition: str) -> WorkForm:
    """The same form as republished later."""
    return replace(form, edition=edition)


@layout("imm1295", language="en", qualities=("digital",))
def xfa_saved_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    return saved_file(paper, case, IMM1295, "en")


@layout("imm1295", language="fr")
def boxes_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_boxes(paper, case, IMM1295, "fr", rng)


@layout("imm1295", language="en")
def list_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_list(paper, case, edition_of(IMM1295, "01-2023"), "en", rng)


@layout("imm1295", language="en")
def boxes_1295_english(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_boxes(paper, case, edition_of(IMM1295, "09-2022"), "en", rng)


@layout("imm5710", language="fr", qualities=("digital",))
def xfa_saved_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    return saved_file(paper, case, IMM5710, "fr")


@layout("imm5710", language="fr")
def list_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_list(paper, case.changed(in_canada=True), IMM5710, "fr", rng)


@layout("imm5710", language="en")
def boxes_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_boxes(paper, case.changed(in_canada=True), edition_of(IMM5710, "05-2023"), "en", rng)


@layout("imm5710", language="en")
def list_5710_english(paper: Paper, case: Case, rng: Random) -> Fields:
    return in_list(paper, case.changed(in_canada=True), IMM5710, "en", rng)
