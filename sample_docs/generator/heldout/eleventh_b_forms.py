"""IRCC's family and representative forms in other editions and hands: columns, narrow boxes, fillable and typed."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.heldout.eleventh_b_wording import kin
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person, latin1
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def truth(case: Case) -> Fields:
    """The applicant, and the day of signing where the form was signed."""
    person = case.person
    fields: Fields = {"family_name": person.family_name, "given_names": person.given_names, "date_of_birth": person.born.isoformat()}  # fmt: skip
    if case.signed_by_hand:
        fields["signed_date"] = case.signed.isoformat()
    return {name: value for name, value in fields.items() if value}


def parents(person: Person, rng: Random) -> tuple[tuple[str, dt.date], tuple[str, dt.date]]:
    """A mother and a father: names and days of birth."""
    mother = latin1(f"{rng.choice(person.country.family_names)}, {kin(person, rng, person.country.women)}")
    father = latin1(f"{person.family_name}, {kin(person, rng, person.country.men)}")
    return (mother, dt.date(person.born.year - 26, 4, rng.randint(1, 28))), (father, dt.date(person.born.year - 29, 10, rng.randint(1, 28)))  # fmt: skip


def children(case: Case, rng: Random) -> list[tuple[str, dt.date]]:
    """As many as the case has."""
    country = case.person.country
    names = [latin1(kin(case.person, rng, (*country.men, *country.women))) for _ in range(case.children)]
    return [(f"{case.person.family_name}, {name}", dt.date(2016 + number * 3, 2 + number, 11)) for number, name in enumerate(names)]  # fmt: skip


@layout("imm5707", language="en", set="heldout")
def family_information_in_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed: one column for each of applicant, spouse, mother and father."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin, paper.points = 36, 9
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    paper.line("Type of application:", 8.5)
    for number, words in enumerate(("Visitor", "Worker", "Student", "Other")):
        draw.checkbox(paper, 130 + number * 80, paper.y, words == "Worker")
        paper.text(143 + number * 80, paper.y, words, 8.5)
    form.section("SECTION A – Family name in line a), given name(s) in line b)")
    columns = ("", "APPLICANT", "SPOUSE / COMMON-LAW", "MOTHER", "FATHER")
    rows = [
        columns,
        ("a) Family name", person.family_name, spouse.family_name, *(name.partition(", ")[0] for name, _ in (mother, father))),
        ("b) Given name(s)", person.given_names, spouse.given_names, *(name.partition(", ")[2] for name, _ in (mother, father))),
        ("c) Date of birth", person.born.isoformat(), spouse.born.isoformat(), mother[1].isoformat(), father[1].isoformat()),
        ("   (YYYY-MM-DD)", "", "", "", ""),
        ("d) Country of birth", *[person.country.en] * 4),
        ("e) Marital status", "Married", "Married", "Married", "Married"),
        ("f) Occupation", case.permit.occupation, "Teacher", "Retired", "Deceased"),
        ("g) Will accompany", "—", "Yes", "No", "No"),
    ]
    paper.table(rows, [96, 111, 111, 111, 111], height=20, points=8.5)
    form.section("SECTION B – Children (include adopted children and step-children)")
    kids = [(name, day.isoformat(), person.country.en, "Yes") for name, day in children(case, rng)] or [("NONE", "", "", "")]
    paper.table([("Name", "Date of birth", "Country of birth", "Accompanies"), *kids], [240, 100, 110, 90], height=20, points=8.5)
    paper.gap(8)
    paper.para(
        "If you have no children, read and sign the note in this section. The information you provide is collected under the Immigration and Refugee Protection Act.",
        7.5,
    )
    form.section("SECTION C – Certification")
    paper.para("I certify that the information contained on this form is complete, accurate and factual.", 8.5)
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)  # fmt: skip
    return truth(case)


@layout("imm5707", language="fr", set="heldout")
def renseignements_sur_la_famille_a_remplir(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French edition as a fillable file, one block of boxes for each person."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin = 40
    form = StaticForm(paper, "IMM_5707", fillable=True, caption_points=6.5)
    form.foot("IMM 5707 (01-2021) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")

    def block(root: str, title: str, family: str, given: str, day: str, work: str) -> None:
        form.section(title)
        form.row(
            [
                Blank(f"{root}.Nom[0]", "Nom de famille", family, 2),
                Blank(f"{root}.Prenom[0]", "Prénom(s)", given, 2),
                Blank(f"{root}.DDN[0]", "Date de naissance (AAAA-MM-JJ)", day),
            ]
        )
        form.row(
            [
                Blank(f"{root}.Pays[0]", "Pays de naissance", person.country.fr if family else ""),
                Blank(f"{root}.Emploi[0]", "Profession actuelle", work),
                Blank(f"{root}.Etat[0]", "État matrimonial", "Marié(e)" if family else ""),
            ]
        )

    block("A.Demandeur", "A – Demandeur", person.family_name, person.given_names, person.born.isoformat(), case.permit.occupation)
    block(
        "A.Epoux",
        "Époux ou conjoint de fait",
        spouse.family_name,
        spouse.given_names,
        spouse.born.isoformat(),
        "Infirmière" if spouse.sex == "F" else "Infirmier",
    )
    for root, title, (name, day) in (("A.Mere", "Mère", mother), ("A.Pere", "Père", father)):
        family, _, given = name.partition(", ")
        block(root, title, family, given, day.isoformat(), "Retraité(e)")
    form.section("B – Enfants")
    for number, (name, day) in enumerate(children(case, rng) or [("", dt.date.min)]):
        form.row(
            [
                Blank(f"B.{number}.Nom[0]", "Nom complet", name, 3),
                Blank(f"B.{number}.DDN[0]", "Date de naissance", day.isoformat() if name else ""),
                Blank(f"B.{number}.Lien[0]", "Lien de parenté", "Enfant" if name else ""),
            ]
        )
    form.section("C – Attestation")
    paper.para("J'atteste que les renseignements fournis dans le présent formulaire sont complets, exacts et véridiques.", 8)
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)  # fmt: skip
    return truth(case)


@layout("imm5645", language="en", set="heldout")
def additional_family_information_fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    """The 2021 edition as a fillable file on two pages, brothers and sisters on the second."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin = 36
    form = StaticForm(paper, "IMM_5645", fillable=True, caption_points=7)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("ADDITIONAL FAMILY INFORMATION", "en", "PAGE 1 OF 2")
    form.section("SECTION A")

    def one(root: str, relation: str, family: str, given: str, born: str, where: str) -> None:
        paper.gap(3)
        paper.line(relation, 8.5, "bold")
        paper.gap(2)
        form.row(
            [
                Blank(f"page1.{root}.FamilyName[0]", "Family name", family),
                Blank(f"page1.{root}.GivenName[0]", "Given name(s)", given),
                Blank(f"page1.{root}.DOB[0]", "Date of birth (YYYY-MM-DD)", born, 0.6),
            ]
        )
        form.row(
            [
                Blank(f"page1.{root}.COB[0]", "Country of birth", person.country.en, 0.6),
                Blank(
                    f"page1.{root}.Address[0]",
                    "Present address (if deceased, give city and country of death and date)",
                    where,
                    1.6,
                ),
            ]
        )

    one("Applicant", "Applicant", person.family_name, person.given_names, person.born.isoformat(), case.home.address.one_line)
    one(
        "Spouse",
        "Spouse or common-law partner",
        spouse.family_name,
        spouse.given_names,
        spouse.born.isoformat(),
        case.home.address.one_line,
    )
    for root, relation, (name, day) in (("Mother", "Mother", mother), ("Father", "Father", father)):
        family, _, given = name.partition(", ")
        one(root, relation, family, given, day.isoformat(), f"{person.birth_city}, {person.country.en}")
    form.section("SECTION B – CHILDREN")
    for number, (name, day) in enumerate(children(case, rng) or [("", dt.date.min)]):
        form.row(
            [
                Blank(f"page1.Child{number}.Name[0]", "Full name", name),
                Blank(f"page1.Child{number}.DOB[0]", "Date of birth (YYYY-MM-DD)", day.isoformat() if name else "", 0.5),
                Blank(f"page1.Child{number}.Status[0]", "Marital status", "Single" if name else "", 0.5),
            ]
        )
    paper.new_page()
    form.head("ADDITIONAL FAMILY INFORMATION", "en", "PAGE 2 OF 2")
    form.section("SECTION C – BROTHERS AND SISTERS (including half- and step-)")
    for number in range(2):
        sibling = latin1(kin(person, rng, person.country.women if number else person.country.men))
        form.row(
            [
                Blank(f"page2.Sibling{number}.Name[0]", "Full name", f"{person.family_name}, {sibling}"),
                Blank(
                    f"page2.Sibling{number}.DOB[0]",
                    "Date of birth (YYYY-MM-DD)",
                    dt.date(person.born.year + 3 + number * 2, 5, 9).isoformat(),
                    0.5,
                ),
                Blank(f"page2.Sibling{number}.Occ[0]", "Occupation", "Student", 0.5),
            ]
        )
    paper.gap(12)
    paper.para(
        "I certify that I have read and understood the questions and that the answers are complete and correct. False statements may lead to refusal.",
        8.5,
    )
    form.signature(
        "Signature", "Date (YYYY-MM-DD)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand
    )
    return truth(case)


@layout("imm5645", language="fr", set="heldout")
def renseignements_additionnels_au_stylo(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French edition printed and filled in by pen: answers in blue italics on lines."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin, paper.points = 44, 9
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.foot("IMM 5645 (07-2017) F", "(AVAILABLE IN ENGLISH - IMM 5645 E)")
    form.head("INFORMATIONS ADDITIONNELLES SUR LA FAMILLE", "fr", "PAGE 1 DE 1")

    def pen(x: float, words: str, width: float) -> None:
        paper.text(
            x, paper.y + 14, words, paper.fitted(words, width, 11, "italic"), "italic", family="free-serif", color="#1a2a6c"
        )

    def person_lines(title: str, family: str, given: str, day: dt.date) -> None:
        paper.gap(8)
        paper.text(44, paper.y + 12, title, 8.5, "bold")
        paper.gap(14)
        for x, label, value, width in ((44.0, "Nom de famille :", family, 130.0), (260.0, "Prénom(s) :", given, 238.0)):
            paper.text(x, paper.y + 14, label, 8)
            pen(x + 72, value, width)
            paper.rule(paper.y + 17, x + 68, x + 68 + width, color="#999999")
        paper.gap(20)
        for x, label, value, width in (
            (44.0, "Né(e) le (A-M-J) :", f"{day:%Y-%m-%d}", 130.0),
            (260.0, "Pays de naiss. :", person.country.fr, 238.0),
        ):
            paper.text(x, paper.y + 14, label, 8)
            pen(x + 76, value, width - 8)
            paper.rule(paper.y + 17, x + 74, x + 68 + width, color="#999999")
        paper.gap(20)

    form.section("PARTIE A – Demandeur, époux ou conjoint de fait, mère et père")
    person_lines("1. Vous-même (demandeur)", person.family_name, person.given_names, person.born)
    person_lines("2. Époux / conjoint de fait", spouse.family_name, spouse.given_names, spouse.born)
    for title, (name, day) in (("3. Mère", mother), ("4. Père", father)):
        family, _, given = name.partition(", ")
        person_lines(title, family, given, day)
    form.section("PARTIE B – Enfants")
    for words in [f"{name}   –   {day:%Y-%m-%d}" for name, day in children(case, rng)] or ["aucun"]:
        pen(50, words, 480)
        paper.gap(20)
    paper.para("Je certifie que les renseignements ci-dessus sont exacts.", 8.5, gap=2)
    form.signature(
        "Signature du demandeur",
        "Date (A-M-J)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case)
