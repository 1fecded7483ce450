"""Family information (IMM 5707, IMM 5645) as filled by hand, by typewriter or by a consultant's program."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def truth(case: Case, *, signed: bool = True) -> Fields:
    """Of the applicant; the day only where somebody signed."""
    person = case.person
    return f.trim({"family_name": person.family_name, "given_names": person.given_names, "date_of_birth": person.born.isoformat(), "signed_date": case.signed.isoformat() if signed and case.signed_by_hand else ""})  # fmt: skip


def relatives(case: Case) -> list[tuple[str, Person | None, str, dt.date]]:
    """Spouse, parents and children: kind, person or nothing, name, birth."""
    person = case.person
    women, men = person.country.women, person.country.men
    rows: list[tuple[str, Person | None, str, dt.date]] = [
        ("spouse", case.spouse, f"{case.spouse.family_name}, {case.spouse.given_names}".strip(" ,"), case.spouse.born),
        ("mother", None, f"{person.country.family_names[0]}, {max(women, key=len)}", dt.date(1956, 2, 11)),
        ("father", None, f"{person.birth_name}, {max(men, key=len)}", dt.date(1951, 9, 30)),
    ]
    for number in range(case.children):
        rows.append(
            ("child", None, f"{person.family_name}, {('Naomi', 'Ilan')[number]}", dt.date(2015 + 3 * number, 5, 6 + number))
        )
    return rows


@layout("imm5707", language="en")
def typed_table_of_family(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 in English as one wide table, a row for each relative."""
    person = case.person
    paper.margin = 40
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (01-2022) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    form.section("SECTION A - APPLICANT")
    form.row([Blank("f", "Family name", person.family_name), Blank("g", "Given name(s)", person.given_names)])
    form.row(
        [
            Blank("b", "Date of birth (YYYY-MM-DD)", person.born.isoformat()),
            Blank("c", "Country of birth", person.country.en),
            Blank("m", "Marital status", "Married"),
        ]
    )
    form.row([Blank("a", "Present address", case.home.address.one_line, 2), Blank("o", "Occupation", case.work.title)])
    form.section("SECTION B - SPOUSE, PARENTS AND CHILDREN")
    labels = {"spouse": "Spouse", "mother": "Mother", "father": "Father", "child": "Child"}
    rows = [("Relationship", "Full name", "Date of birth", "Country", "Accompanying")]
    rows += [
        (labels[kind], name, born.isoformat(), person.country.en, "Yes" if kind in ("spouse", "child") else "No")
        for kind, _, name, born in relatives(case)
    ]
    paper.table(rows, (76, 196, 90, 92, 78), points=9, height=20)
    form.section("SECTION C - CERTIFICATION")
    paper.para("I certify that the information contained in this form is complete, accurate and factual.", 9)
    form.signature(
        "Signature of applicant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case)


@layout("imm5707", language="fr", size="a4")
def renseignements_au_stylo(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 in French with captions beside ruled lines, answers in capitals of another ink."""
    person = case.person
    paper.margin, paper.family = 46, "helvetica"
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (01-2022) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.section("A - LE DEMANDEUR")
    pen(paper, [("Nom de famille", person.family_name), ("Prénom(s)", person.given_names), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), ("Pays de naissance", person.country.fr), ("Profession actuelle", case.work.title)])  # fmt: skip
    form.section("B - LA FAMILLE")
    labels = {"spouse": "Époux / conjoint", "mother": "Mère", "father": "Père", "child": "Enfant"}
    for kind, _, name, born in relatives(case):
        pen(paper, [(f"{labels[kind]} - nom et prénom", name), ("     né(e) le", born.isoformat())])
    form.section("C - SIGNATURE")
    form.signature(
        "Signature du demandeur",
        "Date (AAAA-MM-JJ)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case)


def pen(paper: Paper, rows: list[tuple[str, str]]) -> None:
    """Caption, ruled line, answer in blue."""
    for label, value in rows:
        paper.room(24)
        paper.y += 21
        paper.text(paper.margin + 4, paper.y, label, 8.5)
        paper.text(230, paper.y - 1, value, 11, "italic", family="free-sans", color="#1f2f8a")
        paper.rule(paper.y + 3, 224, paper.width - paper.margin, weight=0.4)


@layout("imm5645", language="en")
def three_sections_boxed(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 in English: the applicant's name once in the box of section A, the others below in the same boxes."""
    person = case.person
    paper.margin = 38
    form = StaticForm(paper, "IMM_5645", fillable=False, caption_points=6.5)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 2")
    form.row([Blank("v", "Type of application", "Visitor [ ]   Worker [X]   Student [ ]   Other [ ]")])
    form.section("SECTION A")
    form.row(
        [
            Blank("n", "Applicant: family name", person.family_name),
            Blank("g", "Applicant: given names", person.given_names),
            Blank("d", "Date of birth", person.born.isoformat(), 0.7),
        ]
    )
    form.row([Blank("a", "Present address", case.home.address.one_line, 2), Blank("c", "Country of birth", person.country.en)])
    labels = {"spouse": "Spouse / partner", "mother": "Mother", "father": "Father", "child": "Child"}
    for kind, _, name, born in relatives(case):
        form.row(
            [
                Blank("r", f"{labels[kind]}: full name", name, 1.6),
                Blank("d", "Date of birth", born.isoformat(), 0.7),
                Blank("s", "Will accompany you?", "No" if kind in ("mother", "father") else "Yes", 0.7),
            ]
        )
    paper.new_page()
    paper.y = 60
    form.section("SECTION C - BROTHERS AND SISTERS")
    form.row([Blank("b", "Full name", "NONE", 1.6), Blank("d", "Date of birth", "", 0.7), Blank("s", "Address", "")])
    form.section("CERTIFICATION")
    form.signature(
        "Applicant's signature",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case)


@layout("imm5645", language="fr")
def tableau_de_famille(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 in French: a narrow table with the applicant in its first row."""
    person = case.person
    paper.margin, paper.points = 44, 9
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.foot("IMM 5645 (01-2021) F", "(AVAILABLE IN ENGLISH - IMM 5645 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.section("PARTIE A - DEMANDEUR, CONJOINT, PARENTS, ENFANTS")
    labels = {"spouse": "Conjoint(e)", "mother": "Mère", "father": "Père", "child": "Enfant"}
    rows = [
        ("Lien", "Nom de famille", "Prénoms", "Date de naissance", "État civil"),
        ("Demandeur", person.family_name, person.given_names, person.born.isoformat(), "Marié(e)"),
    ]
    for kind, _, name, born in relatives(case):
        family, _, given = name.partition(", ")
        rows.append((labels[kind], family, given, born.isoformat(), "Célibataire" if kind == "child" else "Marié(e)"))
    paper.table(rows, (78, 140, 130, 100, 76), height=22)
    form.section("PARTIE D - ATTESTATION")
    paper.para("J'atteste que les renseignements ci-dessus sont véridiques, complets et exacts.", 9)
    form.signature("Signature", "Date", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    return truth(case)
