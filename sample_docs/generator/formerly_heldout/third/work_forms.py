"""IMM 1295 and IMM 5710 printed and flattened: four ways in which viewers and web forms put them on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.third.office import said
from sample_docs.generator.forms import IMM1295, IMM5710, PERMIT_TYPES, WorkForm
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import symbols_page
from sample_docs.generator.registry import Fields, layout

Answers = list[tuple[str, str]]  # caption, answer
Section = tuple[str, Answers]
Write = Callable[[Paper, Answers], None]
SEXES = {"M": ("Male", "Masculin"), "F": ("Female", "Féminin"), "X": ("Another gender", "Autre genre")}


def truth(form: WorkForm, case: Case) -> Fields:
    """What stands on the printed form; the type of permit by its English name, the province by its letters."""
    person, passport = case.person, case.passport
    return said(
        form_version=form.edition,
        family_name=person.family_name,
        given_names=person.given_names,
        date_of_birth=person.born.isoformat(),
        uci=case.uci,
        passport_number=passport.number,
        passport_expiry_date=passport.expires.isoformat(),
        work_permit_type=PERMIT_TYPES[case.permit_type][0],
        job_title=case.job_title,
        duties=case.duties,
        province="QC",
        validated=case.validated,
    )


def sections_en(form: WorkForm, case: Case, day: Callable[[dt.date], str]) -> list[Section]:
    """The questions in English with their answers."""
    person, passport, inland = case.person, case.passport, form.number == "IMM5710"
    work = [
        ("1 * What type of work permit are you applying for?", PERMIT_TYPES[case.permit_type][0]),
        ("3 Intended location of employment in Canada - Province", "Quebec"),
        ("City/Town", "Québec"),
        ("4 * Job title", case.job_title),
        ("* Brief description of duties", case.duties),
        ("5 Duration of expected employment - From", day(case.submitted)),
        ("6 Labour Market Impact Assessment (LMIA) No.", ""),
    ]
    entry = (
        "COMING INTO CANADA",
        [
            ("1 a) Date of your original entry to Canada", day(case.permit.issued)),
            (
                "2 Document number of your most recent visitor record, study permit, work permit or TRP",
                case.permit.document_number,
            ),
        ],
    )
    return [
        ("OFFICE USE", [("1 UCI", case.uci), ("2 * I want service in", "English")]),
        ("PERSONAL DETAILS", [("1 * Family name", person.family_name), ("Given name(s)", person.given_names), ("2 Other names used", "No"), ("3 * Sex", SEXES[person.sex][0]), ("4 * Date of birth", day(person.born)), ("5 * Place of birth - City/Town", person.birth_city), ("Country or Territory", person.country.en), ("6 * Citizenship", person.country.en)]),
        ("MARITAL STATUS", [("1 a) Your current marital status", "Married"), ("b) Date you were married", day(case.married)), ("c) Spouse - Family name", case.spouse.family_name), ("Spouse - Given name(s)", case.spouse.given_names)]),
        ("PASSPORT", [("1 * Passport/travel document number", passport.number), ("2 * Country of issue", person.country.en), ("3 * Issue date", day(passport.issued)), ("4 * Expiry date", day(passport.expires))]),
        ("CONTACT INFORMATION", [("1 Street", case.home.address.street), ("City/Town", case.home.address.city), ("5 E-mail address", person.email), ("6 Telephone", person.phone)]),
        *([entry] if inland else []),
        ("DETAILS OF INTENDED WORK IN CANADA", work),
    ]  # fmt: skip


def sections_fr(form: WorkForm, case: Case, day: Callable[[dt.date], str]) -> list[Section]:
    """The questions in French with their answers."""
    person, passport, inland = case.person, case.passport, form.number == "IMM5710"
    work = [
        ("1 Quel genre de permis de travail demandez-vous?", PERMIT_TYPES[case.permit_type][1]),
        ("3 Lieu de travail prévu au Canada - Province", "Québec"),
        ("Ville", "Montréal"),
        ("4 Titre du poste", case.job_title),
        ("Brève description des tâches", case.duties),
        ("5 Durée de l'emploi prévu - De", day(case.submitted)),
        ("6 N° de l'EIMT", ""),
    ]
    entry = (
        "ARRIVÉE AU CANADA",
        [
            ("1 a) Date de votre première entrée au Canada", day(case.permit.issued)),
            (
                "2 Numéro du document le plus récent (fiche de visiteur, permis d'études ou de travail)",
                case.permit.document_number,
            ),
        ],
    )
    return [
        ("", [("1 IUC", case.uci), ("2 Je veux être servi en", "Français")]),
        ("DÉTAILS PERSONNELS", [("1 Nom de famille", person.family_name), ("Prénom(s)", person.given_names), ("2 Autres noms utilisés", "Non"), ("3 Sexe", SEXES[person.sex][1]), ("4 Date de naissance", day(person.born)), ("5 Lieu de naissance - Ville", person.birth_city), ("Pays ou territoire", person.country.fr), ("6 Citoyenneté", person.country.fr)]),
        ("ÉTAT MATRIMONIAL", [("1 a) Votre état matrimonial actuel", "Marié(e)"), ("b) Date du mariage", day(case.married)), ("c) Conjoint - Nom de famille", case.spouse.family_name), ("Conjoint - Prénom(s)", case.spouse.given_names)]),
        ("PASSEPORT", [("1 Numéro du passeport / titre de voyage", passport.number), ("2 Pays de délivrance", person.country.fr), ("3 Date de délivrance", day(passport.issued)), ("4 Date d'expiration", day(passport.expires))]),
        ("COORDONNÉES", [("1 Rue", case.home.address.street), ("Ville", case.home.address.city), ("5 Adresse de courriel", person.email), ("6 Téléphone", person.phone)]),
        *([entry] if inland else []),
        ("DÉTAILS DU TRAVAIL ENVISAGÉ AU CANADA", work),
    ]  # fmt: skip


def cells(paper: Paper, answers: Answers) -> None:
    """Boxes in two columns, captions above the answers."""
    paper.above(answers, columns=2, height=27)


def ruled_rows(paper: Paper, answers: Answers) -> None:
    """Caption and answer in the two columns of a table."""
    paper.table(answers, (250, paper.width - 2 * paper.margin - 250), header=False, height=15, points=8.5)


def open_rows(paper: Paper, answers: Answers) -> None:
    """Caption at the left, answer at the right, no lines."""
    paper.beside(answers, label_width=270, colon="", points=9, step=1.65)


def under_lines(paper: Paper, answers: Answers) -> None:
    """Answers on lines, captions below them."""
    paper.under(answers, columns=2, height=29, label_points=6)


def print_form(paper: Paper, form: WorkForm, case: Case, rng: Random, *, language: str, write: Write, band: str, day: Callable[[dt.date], str]) -> Fields:  # fmt: skip
    """The whole printed form: title, sections, signature, and its symbols where it was validated."""
    letter = "E" if language == "en" else "F"
    code = f"IMM {form.number[3:]} ({form.edition}) {letter}"
    paper.margin = 38
    paper.footer = lambda page: footer(paper, code, page)
    draw.government_canada(paper, 40)
    paper.y = 70
    for words in paper.wrap(form.title[language], 500, 12, "bold"):
        paper.line(words, 12, "bold")
    for title, answers in (sections_en if language == "en" else sections_fr)(form, case, day):
        paper.room(80)
        paper.gap(7)
        if title:
            paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 13, fill=band, stroke=None)
            paper.text(paper.margin + 4, paper.y + 9.5, title, 8.5, "bold")
            paper.gap(15)
        write(paper, answers)
    sign(paper, case, language, rng)
    if case.validated:
        paper.new_page()
        symbols_page(paper, form, case, language)
    return truth(form, case)


def sign(paper: Paper, case: Case, language: str, rng: Random) -> None:
    """Declaration, signature and its date."""
    paper.room(110)
    paper.gap(10)
    paper.para(
        "I declare that I have answered all questions fully and truthfully and I consent to the release of records to Canadian authorities."
        if language == "en"
        else "Je déclare avoir répondu à toutes les questions de façon exhaustive et véridique et je consens à la communication des dossiers aux autorités canadiennes.",
        8,
    )
    if case.signed_by_hand:
        draw.signature(paper, 50, paper.y + 22, rng)
        paper.text(360, paper.y + 24, case.signed.isoformat())
    paper.rule(paper.y + 30, 38, 300)
    paper.rule(paper.y + 30, 350, 500)
    paper.text(38, paper.y + 39, "Signature of applicant" if language == "en" else "Signature du demandeur", 7)
    paper.text(350, paper.y + 39, "Date (YYYY-MM-DD)" if language == "en" else "Date (AAAA-MM-JJ)", 7)
    paper.gap(46)


def footer(paper: Paper, code: str, page: int) -> None:
    """Form code, page number, wordmark."""
    paper.text(paper.margin, paper.height - 22, code, 7.5)
    paper.text(paper.width / 2, paper.height - 22, str(page), 7.5, align="center")
    draw.canada_wordmark(paper, paper.height - 22)


def iso(day: dt.date) -> str:
    """2024-06-01"""
    return day.isoformat()


def in_parts(day: dt.date) -> str:
    """2024   06   01, as in the form's three boxes"""
    return f"{day:%Y   %m   %d}"


@layout("imm1295")
def boxed_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed from a viewer that keeps the boxes."""
    return print_form(paper, IMM1295, case, rng, language="en", write=cells, band="#cfd8e0", day=iso)


@layout("imm1295", language="fr")
def table_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form flattened into tables."""
    paper.family = "helvetica"
    return print_form(paper, IMM1295, case, rng, language="fr", write=ruled_rows, band="#e3e3e3", day=iso)


@layout("imm1295", size="a4")
def plain_rows_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """A print on A4 that lost all lines, dates in three parts."""
    paper.family = "free-sans"
    return print_form(paper, IMM1295, case, rng, language="en", write=open_rows, band="#ffffff", day=in_parts)


@layout("imm5710")
def captions_below_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """Answers on lines with captions below."""
    paper.family = "dejavu-condensed"
    paper.points = 9
    return print_form(paper, IMM5710, case, rng, language="en", write=under_lines, band="#dfe7df", day=iso)


@layout("imm5710", language="fr")
def boxed_print_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form with its boxes, dates in three parts."""
    paper.family = "narrow"
    return print_form(paper, IMM5710, case, rng, language="fr", write=cells, band="#d9d9d9", day=in_parts)


@layout("imm5710")
def table_print_en(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form flattened into tables, as a serif print."""
    paper.family = "serif"
    return print_form(paper, IMM5710, case, rng, language="en", write=ruled_rows, band="#cccccc", day=iso)
