"""IMM 1295 and IMM 5710 as people print and flatten them: boxes, question lists, and one from a scanned fax of the form."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.forms import IMM1295, IMM5710, WorkForm, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import CAPTIONS, Question, form_code, printed_header, sections, symbols_page
from sample_docs.generator.registry import Fields, layout

Write = Callable[[Paper, list[Question]], None]


def page_marks(paper: Paper, form: WorkForm, language: str, of: int) -> None:
    """Form code, page of pages and the country's name at the foot."""

    def write(page: int) -> None:
        paper.text(40, paper.height - 24, form_code(form, language), 7.5, "bold")
        paper.text(paper.width / 2, paper.height - 24, CAPTIONS[language]["page"].format(page, of), 7, align="center")
        draw.canada_wordmark(paper, paper.height - 22)

    paper.footer = write


def filled(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random, write: Write, of: int) -> Fields:
    """The whole form, its questions written in one way, then declaration, signature and symbols."""
    case = case.changed(in_canada=form.number == "IMM5710")
    paper.margin = 44
    page_marks(paper, form, language, of)
    printed_header(paper, form, language, 1, of)
    for title, questions in sections(form, case, language):
        if title:
            paper.room(70)
            paper.gap(7)
            paper.text(paper.margin, paper.y + 9, title, 9.5, "bold")
            paper.rule(paper.y + 13, weight=1.4)
            paper.gap(17)
        write(paper, questions)
    paper.room(130)
    paper.gap(10)
    word = CAPTIONS[language]
    paper.para(word["declaration"], 8)
    paper.gap(24)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y - 2, rng)
        paper.text(400, paper.y - 3, case.signed.isoformat(), 10)
    paper.rule(paper.y, 44, 320)
    paper.rule(paper.y, 390, 540)
    paper.text(44, paper.y + 9, "Signature of applicant" if language == "en" else "Signature du demandeur", 7)
    paper.text(390, paper.y + 9, "Date: YYYY-MM-DD" if language == "en" else "Date : AAAA-MM-JJ", 7)
    if case.validated:
        paper.new_page()
        printed_header(paper, form, language, paper.pages, of)
        symbols_page(paper, form, case, language)
    return truth(form, case)


def shaded_answers(paper: Paper, questions: list[Question]) -> None:
    """Caption above, answer in a pale blue box below, two to a row, as a viewer prints fields with their highlights."""
    for start in range(0, len(questions), 2):
        paper.room(34)
        for column, question in enumerate(questions[start : start + 2]):
            x = paper.margin + column * 264
            caption = f"{question.number}. {question.caption}" if question.number[:1].isdigit() else question.caption
            paper.text(x, paper.y + 8, caption, paper.fitted(caption, 254, 7))
            paper.box(x, paper.y + 11, 256, 16, fill="#dde4ff", stroke="#8b95c9")
            paper.text(x + 4, paper.y + 23, question.answer, paper.fitted(question.answer, 246, 9.5))
        paper.gap(32)


def question_list(paper: Paper, questions: list[Question]) -> None:
    """A list: number, caption that may run over two lines, answer at the right on a line."""
    for question in questions:
        lines = paper.wrap(question.caption, 250, 8.5)
        paper.room(len(lines) * 10 + 8)
        paper.text(paper.margin, paper.y + 10, question.number, 8.5, "bold")
        for row, words in enumerate(lines):
            paper.text(paper.margin + 20, paper.y + 10 + row * 10, words, 8.5)
        paper.text(
            paper.margin + 290,
            paper.y + 10,
            question.answer,
            min(10.0, 228 / (0.6 * max(len(question.answer), 1))),
            family="courier",
        )
        paper.rule(paper.y + 13, paper.margin + 286, paper.width - paper.margin, color="#999999", weight=0.4)
        paper.gap(len(lines) * 10 + 6)


def ruled_cells(paper: Paper, questions: list[Question]) -> None:
    """One cell to a row, number in a column of its own, the caption small at the top and the answer large below."""
    for question in questions:
        paper.room(27)
        paper.box(paper.margin, paper.y, 24, 26, fill="#eeeeee")
        paper.box(paper.margin + 24, paper.y, 500, 26)
        paper.text(paper.margin + 12, paper.y + 16, question.number, 9, "bold", align="center")
        paper.text(paper.margin + 28, paper.y + 8, question.caption, paper.fitted(question.caption, 490, 6.5))
        paper.text(paper.margin + 28, paper.y + 21, question.answer, paper.fitted(question.answer, 490, 10.5), "bold")
        paper.gap(26)


@layout("imm1295", language="en")
def highlighted_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    """English, with highlighted fields."""
    return filled(paper, IMM1295, case, "en", rng, shaded_answers, 3)


@layout("imm1295", language="fr")
def listed_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    """French, as a list of questions."""
    paper.family = "serif"
    return filled(paper, IMM1295, case, "fr", rng, question_list, 2)


@layout("imm1295", language="en", size="a4")
def ruled_1295(paper: Paper, case: Case, rng: Random) -> Fields:
    """English on A4, in ruled cells."""
    paper.family = "helvetica"
    return filled(paper, IMM1295, case, "en", rng, ruled_cells, 3)


@layout("imm5710", language="fr")
def highlighted_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    """French, with highlighted fields."""
    paper.family = "free-sans"
    return filled(paper, IMM5710, case, "fr", rng, shaded_answers, 3)


@layout("imm5710", language="en")
def listed_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    """English, as a list of questions."""
    return filled(paper, IMM5710, case, "en", rng, question_list, 3)


@layout("imm5710", language="fr")
def ruled_5710(paper: Paper, case: Case, rng: Random) -> Fields:
    """French, in ruled cells."""
    paper.family = "dejavu-condensed"
    return filled(paper, IMM5710, case, "fr", rng, ruled_cells, 3)
