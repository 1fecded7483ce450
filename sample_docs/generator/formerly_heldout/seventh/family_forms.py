"""IMM 5707 and 5645, filled in on the screen or by typewriter, printed in several ways."""

from __future__ import annotations

from random import Random

from sample_docs.generator.formerly_heldout.seventh.furniture import kept
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

Relative = tuple[str, str, str, str]  # name, relation, date of birth, address or state


def applicant(case: Case, **more: str) -> Fields:
    """The applicant's names, birth and day of signature."""
    person = case.person
    return kept(family_name=person.family_name, given_names=person.given_names, date_of_birth=person.born.isoformat(), signed_date=case.signed.isoformat(), **more)  # fmt: skip


def relatives(case: Case, rng: Random, language: str) -> list[Relative]:
    """Spouse, parents and children."""
    person, home = case.person, case.person.country
    french = language == "fr"
    where = home.fr if french else home.en
    rows = [
        (
            f"{case.spouse.family_name}, {case.spouse.given_names}".strip(", "),
            "Époux/conjoint" if french else "Spouse",
            case.spouse.born.isoformat(),
            where,
        )
    ]
    rows.append((f"{person.birth_name}, {rng.choice(home.women)}".strip(", "), "Mère" if french else "Mother", f"{person.born.year - rng.randint(20, 33)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}", where))  # fmt: skip
    rows.append((f"{person.birth_name}, {rng.choice(home.men)}".strip(", "), "Père" if french else "Father", f"{person.born.year - rng.randint(22, 38)}-0{rng.randint(1, 9)}-2{rng.randint(0, 8)}", where))  # fmt: skip
    for _ in range(case.children):
        rows.append((f"{person.family_name}, {rng.choice(home.women or home.men)}".strip(", "), "Enfant" if french else "Child", f"20{rng.randint(11, 21)}-0{rng.randint(1, 9)}-0{rng.randint(1, 9)}", where))  # fmt: skip
    return [(latin1(name), relation, born, place) for name, relation, born, place in rows]


@layout("imm5707", language="en")
def family_sheet_5707(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 in English, plain type in boxes, the relatives in a table."""
    paper.margin = 40
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (07-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    person = case.person
    form.section("SECTION A – APPLICANT")
    form.row(
        [
            Blank("f", "Family name", person.family_name),
            Blank("g", "Given name(s)", person.given_names),
            Blank("d", "Date of birth (YYYY-MM-DD)", person.born.isoformat(), 0.7),
        ]
    )
    form.row(
        [
            Blank("c", "Country of birth", person.country.en),
            Blank("m", "Marital status", "Married"),
            Blank("a", "Present address", case.home.address.one_line, 1.8),
        ]
    )
    form.row([Blank("o", "Present occupation", case.permit.occupation)])
    form.section("SECTION A AND B – SPOUSE, PARENTS, CHILDREN")
    paper.table([("Family name, given name(s)", "Relationship", "Date of birth", "Country of residence", "Accompanying"), *((*row, "No") for row in relatives(case, rng, "en"))], (190, 90, 85, 97, 70), height=20, points=9)  # fmt: skip
    form.section("SECTION C – CERTIFICATION")
    paper.para("I certify that the information contained in this document is complete, accurate and factual.", 8.5)
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng)
    return applicant(case)


@layout("imm5707", language="fr", qualities=("digital", "scan"))
def family_fields_5707(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 in French with form fields; each relative in a block."""
    paper.margin = 46
    form = StaticForm(paper, "IMM_5707", fillable=True, caption_points=6.5)
    form.foot("IMM 5707 (07-2021) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    person = case.person
    form.section("PARTIE A – DEMANDEUR")
    form.row(
        [Blank("A.FamilyName[0]", "Nom de famille", person.family_name), Blank("A.GivenName[0]", "Prénom(s)", person.given_names)]
    )
    form.row(
        [
            Blank("A.DOB[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat()),
            Blank("A.COB[0]", "Pays de naissance", person.country.fr),
            Blank("A.Marital[0]", "État matrimonial", "Marié(e)"),
        ]
    )
    form.section("PARTIE B – FAMILLE")
    for number, (name, relation, born, where) in enumerate(relatives(case, rng, "fr")):
        form.row(
            [
                Blank(f"B{number}.N[0]", f"{relation} – nom et prénom", name, 2),
                Blank(f"B{number}.D[0]", "Date de naissance", born),
                Blank(f"B{number}.C[0]", "Pays", where),
            ]
        )
    form.section("PARTIE C – ATTESTATION")
    paper.para(
        "J'atteste que les renseignements fournis dans le présent document sont complets, exacts et conformes aux faits.", 8.5
    )
    form.signature("Signature du demandeur", "Date", case.signed.isoformat(), rng)
    return applicant(case)


@layout("imm5645", language="en")
def family_rows_5645(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 in English: every person is a row of one wide table, the applicant's the first; typed in capitals."""
    paper.margin, paper.family = 34, "narrow"
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("Family Information", "en", "Page 1 of 1")
    person = case.person
    paper.para("Type of application:  ☐ Visitor   ☒ Worker   ☐ Student   ☐ Other", 9)
    form.section("Section A – You, your spouse or common-law partner and your parents")
    rows = [
        ("Relationship", "Family name", "Given name(s)", "Date of birth", "Marital status", "Occupation"),
        ("Applicant", person.family_name, person.given_names, person.born.isoformat(), "Married", case.permit.occupation),
    ]
    for name, relation, born, _ in relatives(case, rng, "en"):
        family, _, given = name.partition(", ")
        rows.append((relation, family, given, born, "Married" if relation != "Child" else "Single", rng.choice(("Teacher", "Retired", "Merchant", "Nurse")) if relation != "Child" else "Student"))  # fmt: skip
    paper.table(rows, (68, 126, 126, 70, 68, 86), height=24, points=9.5)
    form.section("Section C – Brothers and sisters")
    paper.para("None.", 9)
    paper.gap(6)
    paper.para("I understand that any false statement may result in my being found inadmissible to Canada.", 9)
    form.signature("Applicant's signature", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng)
    return applicant(case)


@layout("imm5645", language="fr", size="a4")
def family_blocks_5645(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 in French, filled by typewriter on ruled lines with small captions below; two pages."""
    paper.margin, paper.family, paper.points = 54, "courier", 10
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.foot("IMM 5645 (01-2021) F", "(AVAILABLE IN ENGLISH - IMM 5645 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "Page 1 de 2")
    person = case.person
    paper.line("A.1  DEMANDEUR", style="bold")
    paper.under([("Nom de famille", person.family_name), ("Prénom(s)", person.given_names or "-"), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), ("Pays de naissance", person.country.fr), ("État matrimonial", "marié(e)"), ("Adresse actuelle", case.home.address.one_line)])  # fmt: skip
    for number, (name, relation, born, where) in enumerate(relatives(case, rng, "fr"), start=2):
        paper.gap(6)
        paper.room(100)
        paper.line(f"A.{number}  {relation.upper()}", style="bold")
        paper.under(
            [
                ("Nom de famille et prénom(s)", name),
                ("Date de naissance (AAAA-MM-JJ)", born),
                ("Pays de résidence", where),
                ("M'accompagnera au Canada", "non"),
            ]
        )
    paper.new_page()
    paper.line("D.  ATTESTATION", style="bold")
    paper.gap(6)
    paper.para("J'atteste que tous les renseignements que j'ai fournis dans le présent formulaire sont véridiques.", 9.5)
    form.signature("Signature du demandeur", "Date", case.signed.isoformat(), rng)
    return applicant(case)
