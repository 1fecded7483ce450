"""IMM 1295 and IMM 5710 on paper: boxes, lists and columns of a printed or flattened form, with their symbols where validated."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.forms import IMM1295, IMM5710, WorkForm, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import (
    Question,
    footer,
    printed_header,
    sections,
    signature_section,
    symbols_page,
)
from sample_docs.generator.registry import Fields, Quality, layout

PRINTED: tuple[Quality, ...] = ("digital", "scan", "poor", "photo")
COURIER_WIDTH = 0.6  # of a letter, as a share of the type size
HISTORY = {
    "en": ("EMPLOYMENT", ("From", "To", "Activity/Occupation", "Company/Employer", "City and country")),
    "fr": ("EMPLOI", ("De", "À", "Activité ou profession", "Entreprise ou employeur", "Ville et pays")),
}


def history(paper: Paper, case: Case, language: str) -> None:
    """The employment of the last years: other jobs, other employers, other dates."""
    title, header = HISTORY[language]
    bar(paper, title)
    work, year = case.work, case.submitted.year
    rows = [[f"{year - 3}-04", f"{year}-01", case.permit.occupation, case.permit.employer, f"{case.person.birth_city}"], [f"{year - 7}-09", f"{year - 3}-03", work.title, "Comptoir Général SA", f"{case.person.birth_city}"]]  # fmt: skip
    paper.table([list(header), *rows], (62, 62, 130, 160, 118), points=8)
    paper.gap(6)


def bar(paper: Paper, words: str) -> None:
    """A section's title in white on dark blue."""
    paper.room(60)
    paper.gap(7)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 15, fill="#1d3557", stroke=None)
    paper.text(paper.margin + 5, paper.y + 11, words, 9, "bold", color="#ffffff")
    paper.gap(18)


def boxed(paper: Paper, questions: list[Question]) -> None:
    """Two boxes a row, number and caption above the answer."""
    half = (paper.width - 2 * paper.margin) / 2
    place = 0
    for question in questions:
        paper.room(34)
        x = paper.margin + place * half
        caption = f"{question.number} {question.caption}".strip()
        paper.box(x, paper.y, half, 32)
        paper.text(x + 3, paper.y + 8, caption, paper.fitted(caption, half - 6, 6.8))
        paper.text(x + 6, paper.y + 25, question.answer, paper.fitted(question.answer, half - 12, 10))
        place = 1 - place
        if place == 0:
            paper.gap(32)
    if place:
        paper.gap(32)


def listed(paper: Paper, questions: list[Question]) -> None:
    """One question a row: number, caption, answer on a line at the right."""
    for question in questions:
        caption = paper.wrap(question.caption, 240, 8)
        height = max(10 * len(caption) + 8, 18)
        paper.room(height)
        paper.text(paper.margin, paper.y + 12, question.number, 8, "bold")
        for row, words in enumerate(caption):
            paper.text(paper.margin + 20, paper.y + 12 + 10 * row, words, 8)
        points = min(10.0, 245 / (COURIER_WIDTH * max(len(question.answer), 1)))
        paper.text(paper.margin + 278, paper.y + 12, question.answer, points, family="courier")
        paper.rule(paper.y + 15, paper.margin + 274, paper.width - paper.margin, color="#999999", weight=0.4)
        paper.gap(height)


def stacked(paper: Paper, questions: list[Question]) -> None:
    """Caption on one line, answer on the next, indented and bold, as screen readers' versions print it."""
    for question in questions:
        paper.room(30)
        paper.line(f"{question.number} {question.caption}".strip(), 8, color="#444444")
        paper.line(question.answer or "–", 10, "bold", x=paper.margin + 18)
        paper.gap(3)


def printed(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str, style: str) -> Fields:
    """The whole form in one style: three pages, and one of symbols where it was validated."""
    case = case.changed(in_canada=True) if form is IMM5710 else case
    paper.margin = 40
    pages = 4 if case.validated else 3
    footer(form, paper, language)
    write = {"boxed": boxed, "listed": listed, "stacked": stacked}[style]
    parts = sections(form, case, language)
    for page, of_page in enumerate((parts[:3], parts[3:5], parts[5:]), start=1):
        if page > 1:
            paper.new_page()
        printed_header(paper, form, language, page, pages)
        for title, questions in of_page:
            if title:
                bar(paper, title)
            write(paper, questions)
        if page == 2:
            history(paper, case, language)
    signature_section(paper, case, language, rng)
    if case.validated:
        paper.new_page()
        printed_header(paper, form, language, pages, pages)
        paper.gap(10)
        symbols_page(paper, form, case, language)
    return truth(form, case)


@layout("imm1295", language="en", qualities=PRINTED)
def boxes_in_pairs(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form in boxes of two a row."""
    return printed(paper, IMM1295, case, rng, "en", "boxed")


@layout("imm1295", language="fr", qualities=PRINTED)
def typed_on_lines(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form, answers typed on lines at the right."""
    draw.fold_lines(paper, 3)
    return printed(paper, IMM1295, case, rng, "fr", "listed")


@layout("imm1295", language="fr", qualities=PRINTED)
def answers_below(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form, each answer in bold under its question."""
    paper.family = "dejavu-condensed"
    return printed(paper, IMM1295, case, rng, "fr", "stacked")


@layout("imm5710", language="fr", qualities=PRINTED)
def cases_par_deux(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form in boxes of two a row."""
    return printed(paper, IMM5710, case, rng, "fr", "boxed")


@layout("imm5710", language="en", qualities=PRINTED)
def lines_at_the_right(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form, answers typed on lines at the right."""
    return printed(paper, IMM5710, case, rng, "en", "listed")


@layout("imm5710", language="en", qualities=PRINTED)
def answers_stacked(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form, each answer in bold under its question, in a serif face."""
    paper.family = "serif"
    return printed(paper, IMM5710, case, rng, "en", "stacked")
