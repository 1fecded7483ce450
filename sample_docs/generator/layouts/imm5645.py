"""IMM 5645, Family Information: fillable, printed, in French, and an older edition."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sample_docs.generator import dates
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person, latin1
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

WORDS = {
    "en": ("Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)", "Country or territory of birth", "Marital status", "Present address", "Present occupation", "Signature of applicant", "Date (YYYY-MM-DD)"),
    "fr": ("Nom de famille", "Prénom(s)", "Date de naissance (AAAA-MM-JJ)", "Pays ou territoire de naissance", "État matrimonial", "Adresse actuelle", "Profession actuelle", "Signature du demandeur", "Date (AAAA-MM-JJ)"),
}  # fmt: skip
CERTIFY = {
    "en": "I certify that the information contained in this document is complete, accurate and factual. I understand that all children, including step-children and adopted children, must be listed.",
    "fr": "J'atteste que les renseignements fournis dans le présent document sont complets, exacts et conformes aux faits. Tous les enfants doivent être déclarés.",
}


def truth(case: Case) -> Fields:
    fields: Fields = {
        "family_name": case.person.family_name,
        "given_names": case.person.given_names,
        "date_of_birth": case.person.born.isoformat(),
        "signed_date": case.signed.isoformat(),
    }
    if not case.signed_by_hand:
        del fields["signed_date"]
    return {name: value for name, value in fields.items() if value}


def relative(form: StaticForm, key: str, person: Person, language: str, status: str, address: str, *, iso: bool = True) -> None:
    """The rows about one person."""
    words = WORDS[language]
    born = person.born.isoformat() if iso else dates.day_month_year(person.born)
    country = person.country.en if language == "en" else person.country.fr
    form.row(
        [
            Blank(f"{key}[0].FamilyName[0]", words[0], person.family_name),
            Blank(f"{key}[0].GivenName[0]", words[1], person.given_names),
            Blank(f"{key}[0].DOB[0]", words[2], born, 0.8),
        ]
    )
    form.row(
        [
            Blank(f"{key}[0].COB[0]", words[3], country),
            Blank(f"{key}[0].MaritalStatus[0]", words[4], status),
            Blank(f"{key}[0].Address[0]", words[5], address, 1.4),
        ]
    )


def father_of(person: Person) -> Person:
    """A parent with the same family name, a generation older."""
    given = latin1(person.country.men[0] or person.country.men[1])
    return replace(person, given_names=given, born=person.born.replace(year=person.born.year - 29, day=min(person.born.day, 28)))


def fill(
    form: StaticForm,
    case: Case,
    rng: Random,
    language: str,
    titles: tuple[str, str, str],
    *,
    root_sections: tuple[str, str, str] = ("Applicant", "Spouse", "Father"),
) -> None:
    """Applicant, spouse, father; the declaration; the signature."""
    status = {"en": "Married", "fr": "Marié(e)"}[language]
    for title, key, person in zip(titles, root_sections, (case.person, case.spouse, father_of(case.person)), strict=True):
        form.section(title)
        relative(form, key, person, language, status, f"{person.birth_city}")
    form.paper.gap(8)
    form.paper.para(CERTIFY[language], 8.5)
    form.signature(
        WORDS[language][7],
        WORDS[language][8],
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )


@layout("imm5645", language="en", qualities=("digital",))
def fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages with fields, the children on the second."""
    paper.margin, paper.family = 40, "helvetica"
    form = StaticForm(paper, "IMM_5645[0].page1[0].SectionA[0]", fillable=True)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 2")
    fill(form, case, rng, "en", ("SECTION A  –  Applicant", "Spouse or common-law partner", "Father"))
    paper.new_page()
    form.head("FAMILY INFORMATION", "en", "PAGE 2 OF 2")
    form.section("SECTION B – Children (include ALL sons and daughters, including ALL adopted and step-children)")
    paper.para(
        "If you do not have children, read and sign the note below."
        if not case.children
        else "Continue on a separate sheet if necessary.",
        8.5,
    )
    return truth(case)


@layout("imm5645", language="en")
def printed(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin = 44
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5645 (05-2023) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    fill(form, case, rng, "en", ("SECTION A  –  Applicant", "Spouse or common-law partner", "Father"))
    return truth(case)


@layout("imm5645", language="fr")
def imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 44, "free-sans"
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5645 (01-2021) F", "(AVAILABLE IN ENGLISH - IMM 5645 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    fill(form, case, rng, "fr", ("SECTION A – Demandeur", "Époux ou conjoint de fait", "Père"))
    return truth(case)


@layout("imm5645", language="en")
def table_of_relatives(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older edition: one row a relative, the applicant first, the full date beside."""
    paper.margin, paper.points, paper.family = 36, 8.5, "serif"
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5645 (06-2010) E", "")
    form.head("FAMILY INFORMATION FORM", "en", "")
    paper.table(
        [("Relationship", "Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)", "Country of birth")]
        + [(who, p.family_name, p.given_names, p.born.isoformat(), p.country.en) for who, p in (("Applicant", case.person), ("Spouse", case.spouse), ("Father", father_of(case.person)))],
        (70, 140, 120, 125, 85), height=22,
    )  # fmt: skip
    paper.gap(12)
    paper.para(CERTIFY["en"], 9)
    form.signature(
        "Signature of applicant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case)
