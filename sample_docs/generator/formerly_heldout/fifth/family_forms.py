"""IMM 5707 and IMM 5645: the family in a table, in blocks of boxes, and as fillable forms; other people's birth dates abound."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.fifth.desk import boxes, foot, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person, latin1
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def truth(case: Case, signed: bool = True) -> Fields:
    person = case.person
    return said(
        family_name=person.family_name,
        given_names=person.given_names,
        date_of_birth=person.born.isoformat(),
        signed_date=case.signed.isoformat() if signed else "",
    )


Relative = tuple[str, str, dt.date, str]  # family name, given names, birth, occupation


def parents(person: Person, rng: Random) -> tuple[Relative, Relative]:
    """A mother and a father, invented."""
    country = person.country
    mother = (latin1(rng.choice(country.family_names)), latin1(rng.choice(country.women) or "Sri"), dt.date(person.born.year - rng.randint(22, 30), rng.randint(1, 12), 11), "Retired / Retraitée")  # fmt: skip
    father = (person.family_name, latin1(rng.choice(country.men) or "Adi"), dt.date(person.born.year - rng.randint(25, 33), rng.randint(1, 12), 23), "Merchant / Commerçant")  # fmt: skip
    return mother, father


def children(case: Case, rng: Random) -> list[Relative]:
    person = case.person
    names = [latin1(name) or "Putri" for name in person.country.women]
    return [(person.family_name, names[number], dt.date(2012 + 3 * number, rng.randint(1, 12), 5 + number), "Student / Élève") for number in range(case.children)]  # fmt: skip


@layout("imm5707", language="en")
def family_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """One table with the relation in the first column; the applicant is its first row."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin, paper.family, paper.points = 40, "sans", 9
    draw.government_canada(paper, 40)
    paper.text(572, 40, "PAGE 1 OF 1", 7, align="right")
    paper.y = 76
    paper.line("FAMILY INFORMATION", 13, "bold", align="center")
    paper.line("Type or print in black ink. List the persons below even if they are not coming with you.", 8, align="center")
    paper.gap(10)
    rows = [("Relationship", "Family name", "Given name(s)", "Date of birth", "Present address / occupation", "Coming?")]
    place = case.home.address.city if case.in_canada else person.birth_city
    rows.append(("APPLICANT", person.family_name, person.given_names, person.born.isoformat(), f"{place} / {case.work.title}", "–"))  # fmt: skip
    rows.append(("Spouse or partner", spouse.family_name, spouse.given_names, spouse.born.isoformat(), f"{place} / Teacher", "Yes"))  # fmt: skip
    for label, (family, given, born, job) in (("Mother", mother), ("Father", father)):
        rows.append((label, family, given, born.isoformat(), f"{person.birth_city} / {job.split(' / ')[0]}", "No"))
    for family, given, born, job in children(case, rng):
        rows.append(("Child", family, given, born.isoformat(), f"{place} / {job.split(' / ')[0]}", "Yes"))
    paper.table(rows, (76, 104, 108, 66, 140, 38), height=26, points=8.5)
    paper.gap(16)
    paper.line("CERTIFICATION", 10, "bold")
    paper.para("I certify that the information contained in this form is complete, accurate and factual.", 9)
    if case.signed_by_hand:
        draw.signature(paper, 50, paper.y + 24, rng)
        paper.text(380, paper.y + 26, case.signed.isoformat(), 10)
    paper.gap(30)
    paper.rule(paper.y, 40, 300)
    paper.rule(paper.y, 370, 500)
    paper.text(40, paper.y + 9, "Applicant's signature", 7)
    paper.text(370, paper.y + 9, "Signed on (YYYY-MM-DD)", 7)
    foot(paper, "IMM 5707 (04-2019) E          (DISPONIBLE EN FRANÇAIS – IMM 5707 F)")
    return truth(case, case.signed_by_hand)


@layout("imm5707", language="fr")
def a_remplir_a_l_ecran(paper: Paper, case: Case, rng: Random) -> Fields:
    """The fillable form in French, with its widgets."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin = 44
    form = StaticForm(paper, "IMM_5707[0].page1[0]", fillable=True)
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.foot("IMM 5707 (04-2019) F", "(AVAILABLE IN ENGLISH – IMM 5707 E)")
    people = [("SECTION A – Demandeur", "appl", (person.family_name, person.given_names, person.born, case.work.title)), ("Époux ou conjoint de fait", "conj", (spouse.family_name, spouse.given_names, spouse.born, "Enseignant(e)")), ("Mère", "mere", mother), ("Père", "pere", father)]  # fmt: skip
    people += [(f"SECTION B – Enfant {number}", f"enf{number}", child) for number, child in enumerate(children(case, rng), start=1)]  # fmt: skip
    for words, key, (family, given, born, job) in people:
        form.section(words)
        form.row([Blank(f"{key}Nom[0]", "Nom de famille", family), Blank(f"{key}Prenom[0]", "Prénom(s)", given), Blank(f"{key}Naiss[0]", "Date de naissance (AAAA-MM-JJ)", born.isoformat(), 1.15), Blank(f"{key}Prof[0]", "Profession", job.split(" / ")[-1])])  # fmt: skip
    form.section("SECTION C – Attestation")
    paper.para("J'atteste que les renseignements fournis sont complets, exacts et véridiques.", 8.5)
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)  # fmt: skip
    return truth(case, case.signed_by_hand)


@layout("imm5645", language="en")
def blocks_of_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A block of boxes for each relative, captions under the answers, the signature in every section."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin, paper.family, paper.points = 46, "narrow", 10
    draw.government_canada(paper, 42)
    foot(paper, "IMM 5645 (01-2021) E", number="Page {0}")
    paper.y = 80
    paper.line("Family Information", 15, "bold")
    paper.line("☒ Worker     ☐ Student     ☐ Visitor", 9.5)
    paper.gap(8)
    blocks = [
        ("SECTION A   Applicant", (person.family_name, person.given_names, person.born, case.work.title)),
        ("Spouse", (spouse.family_name, spouse.given_names, spouse.born, "Nurse")),
        ("Mother", mother),
        ("Father", father),
    ]
    blocks += [("SECTION B   Child", child) for child in children(case, rng)]
    for words, (family, given, born, job) in blocks:
        paper.room(52)
        paper.line(words, 9, "bold")
        paper.gap(3)
        boxes(paper, [[("Full family name", family, 3), ("Full given name(s)", given, 3), ("Birth date YYYY/MM/DD", f"{born:%Y/%m/%d}", 2), ("Occupation", job.split(" / ")[0], 3)]], height=32, label_below=True)  # fmt: skip
        paper.gap(4)
    paper.room(70)
    paper.gap(20)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 4, rng)
        paper.text(400, paper.y + 4, f"{case.signed:%Y/%m/%d}")
    paper.gap(8)
    paper.rule(paper.y, 46, 300)
    paper.rule(paper.y, 396, 520)
    paper.line("Signature of applicant", 7.5)
    paper.text(400, paper.y, "Date of signature (YYYY/MM/DD)", 7.5)
    return truth(case, case.signed_by_hand)


@layout("imm5645", language="fr", size="a4")
def formulaire_dactylographie(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form filled by typewriter: captions left of the answers, one person a paragraph."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin, paper.family, paper.points = 56, "dejavu-condensed", 9.5
    draw.government_canada(paper, 42)
    foot(paper, "IMM 5645 (01-2021) F", number="Page {0}")
    paper.y = 84
    paper.line("RENSEIGNEMENTS SUR LA FAMILLE", 14, "bold")
    blocks = [
        ("Le demandeur", (person.family_name, person.given_names, person.born, case.work.title)),
        ("L'époux ou le conjoint de fait", (spouse.family_name, spouse.given_names, spouse.born, "Infirmier(ère)")),
        ("La mère", mother),
        ("Le père", father),
    ]
    blocks += [("Un enfant", child) for child in children(case, rng)]
    for words, (family, given, born, job) in blocks:
        paper.room(60)
        paper.gap(8)
        paper.line(words, 10, "bold")
        paper.rule(paper.y + 3)
        for x, label, value in ((56, "Nom", family), (310, "Prénoms", given)):
            paper.text(x, paper.y + 17, label, 8, "italic")
            paper.text(x + 50, paper.y + 17, value, 10, family="courier")
        for x, label, value in ((56, "Né(e) le", born.isoformat()), (310, "Métier", job.split(" / ")[-1])):
            paper.text(x, paper.y + 33, label, 8, "italic")
            paper.text(x + 50, paper.y + 33, value, 10, family="courier")
        paper.gap(38)
    paper.room(70)
    paper.gap(12)
    paper.line("Je certifie l'exactitude de ces renseignements.", 9)
    if case.signed_by_hand:
        draw.signature(paper, 240, paper.y + 22, rng)
        paper.text(56, paper.y + 22, f"Date : {case.signed.isoformat()}", 10)
        paper.text(240, paper.y + 38, "Signature du demandeur", 8)
    else:
        paper.text(56, paper.y + 22, "Date : ______________     Signature du demandeur : ____________________", 10)
    return truth(case, case.signed_by_hand)
