"""IMM 5707, IMM 5645, IMM 5409 and IMM 5476 as printed, filled in and signed."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

# A label and its value stay on one line:
# fmt: off


def truth(case: Case) -> Fields:
    """What the forms say of the applicant; no date of signature where nobody signed."""
    person = case.person
    return fu.told(family_name=person.family_name, given_names=person.given_names, date_of_birth=person.born.isoformat(), signed_date=case.signed.isoformat() if case.signed_by_hand else "")


def parents(case: Case, rng: Random) -> tuple[Person, Person]:
    """Mother and father, old enough."""
    mother, father = fu.someone(rng, "F"), fu.someone(rng, "M")
    return tuple(Person(case.person.family_name if one.sex == "M" else one.family_name, one.given_names, one.family_name, "", dt.date(rng.randint(1944, 1958), rng.randint(1, 12), rng.randint(1, 28)), one.sex, case.person.country, one.birth_city, "", "") for one in (mother, father))  # type: ignore[return-value]  # two of them


@layout("imm5707")
def family_grid(paper: Paper, case: Case, rng: Random) -> Fields:
    """One landscape-like grid: a relation in each row, from applicant to children; printed small, signed below."""
    person = case.person
    mother, father = parents(case, rng)
    paper.margin, paper.family = 36, "narrow"
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (02-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    paper.para("List everyone, living or deceased. If something does not apply, write N/A.", 8)
    form.section("SECTION A – YOU AND YOUR CLOSEST RELATIVES")
    header = ["Relationship", "Family name", "Given name(s)", "Date of birth", "Country of birth", "Will come to Canada"]
    rows = [header]
    for relation, one, comes in (("Applicant", person, "Yes"), ("Spouse / partner", case.spouse, "Yes"), ("Mother", mother, "No"), ("Father", father, "No")):
        rows.append([relation, one.family_name, one.given_names, one.born.isoformat(), one.country.en, comes])
    paper.table(rows, [84, 118, 118, 70, 80, 70], height=21, points=9)
    form.section("SECTION B – CHILDREN")
    young = fu.children(rng, person, case.children)
    rows = [header, *[["Child", one.family_name, one.given_names, one.born.isoformat(), one.country.en, "Yes"] for one in young]]
    paper.table(rows if young else [*rows, ["Child", "N/A", "", "", "", ""]], [84, 118, 118, 70, 80, 70], height=21, points=9)
    form.section("SECTION C – CERTIFICATION")
    paper.para("I certify that the information given by me is complete and true.", 9)
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5707", language="fr")
def famille_en_cases(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, filled in by hand: a box for each letter of the applicant, the others in lines; the date in words."""
    person = case.person
    mother, father = parents(case, rng)
    paper.margin, paper.family = 44, "sans"
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (11-2019) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.section("1. CONJOINT(E) DU DEMANDEUR")
    form.row([Blank("a", "Nom de famille", case.spouse.family_name), Blank("b", "Prénom(s)", case.spouse.given_names), Blank("c", "Date de naissance", case.spouse.born.isoformat())])
    form.section("2. DEMANDEUR")
    for label, value, cells in (("Nom de famille", person.family_name, 36), ("Prénom(s)", person.given_names, 36), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat(), 10)):
        paper.text(44, paper.y + 10, label, 7)
        fu.comb(paper, 44, paper.y + 13, value, cells, cell=14)
        paper.gap(34)
    form.section("3. PÈRE ET MÈRE")
    for relation, one in (("Père", father), ("Mère", mother)):
        form.row([Blank("r", "Lien", relation, 0.5), Blank("a", "Nom de famille", one.family_name), Blank("b", "Prénom(s)", one.given_names), Blank("c", "Date de naissance", one.born.isoformat())])
    form.section("4. ENFANTS")
    for one in fu.children(rng, person, case.children):
        form.row([Blank("a", "Nom de famille", one.family_name), Blank("b", "Prénom(s)", one.given_names), Blank("c", "Date de naissance", one.born.isoformat())])
    paper.gap(8)
    paper.para("Je déclare que ces renseignements sont véridiques et complets.", 9)
    form.signature("Signature du demandeur", "Date de la signature", dates.fr(case.signed) if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5645")
def siblings_too(paper: Paper, case: Case, rng: Random) -> Fields:
    """Fillable widgets; the type of application is ticked, brothers and sisters fill a section, the date is slashed."""
    person = case.person
    mother, father = parents(case, rng)
    paper.margin = 40
    form = StaticForm(paper, "IMM_5645.page1", fillable=True)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    for number, words in enumerate(("Visitor", "Worker", "Student", "Other")):
        draw.checkbox(paper, 46 + number * 90, paper.y + 10, words == "Worker")
        paper.text(60 + number * 90, paper.y + 10, words, 9)
    paper.gap(16)
    form.section("SECTION A")
    for number, (relation, one) in enumerate((("Applicant", person), ("Spouse or common-law partner", case.spouse), ("Mother", mother), ("Father", father))):
        form.row([Blank(f"SectionA{number}.FamilyName[0]", f"{relation} – family name", one.family_name), Blank(f"SectionA{number}.GivenName[0]", "Given name(s)", one.given_names), Blank(f"SectionA{number}.DOB[0]", "Date of birth (YYYY-MM-DD)", one.born.isoformat(), 0.7), Blank(f"SectionA{number}.Job[0]", "Occupation", rng.choice(("Teacher", "Retired", "Clerk", "Nurse")), 0.6)])
    form.section("SECTION C – BROTHERS AND SISTERS")
    for number in range(2):
        other = fu.someone(rng)
        form.row([Blank(f"SectionC{number}.FamilyName[0]", "Family name", person.family_name), Blank(f"SectionC{number}.GivenName[0]", "Given name(s)", other.given_names), Blank(f"SectionC{number}.DOB[0]", "Date of birth (YYYY-MM-DD)", other.born.isoformat(), 0.7), Blank(f"SectionC{number}.Job[0]", "Occupation", "Student", 0.6)])
    paper.gap(6)
    paper.para("Your personal information is collected under the authority of the Immigration and Refugee Protection Act.", 7.5)
    form.signature("Signature", "Date (YYYY/MM/DD)", dates.slashes(case.signed) if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5645", language="fr")
def tableau_par_personne(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French: persons are columns, questions are rows; printed, two pages, signed on the second."""
    person = case.person
    mother, father = parents(case, rng)
    paper.margin, paper.family = 40, "helvetica"
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.foot("IMM 5645 (03-2024) F", "(AVAILABLE IN ENGLISH - IMM 5645 E)")
    form.head("INFORMATION SUR LA FAMILLE", "fr", "")
    people = (person, case.spouse, father, mother)
    questions = (
        ("Nom de famille", [one.family_name for one in people]), ("Prénom(s)", [one.given_names for one in people]), ("Naissance (AAAA-MM-JJ)", [one.born.isoformat() for one in people]), ("Pays de naissance", [one.country.fr for one in people]),
        ("État matrimonial", ["Marié(e)", "Marié(e)", "Marié(e)", "Marié(e)"]), ("Adresse actuelle", [one.birth_city for one in people]), ("Vous accompagne au Canada?", ["s. o.", "Oui", "Non", "Non"]),
    )
    form.section("PARTIE A")
    paper.table([["", "DEMANDEUR", "CONJOINT", "PÈRE", "MÈRE"], *[[label, *answers] for label, answers in questions]], [112, 106, 106, 104, 104], height=24, points=8.5)
    form.section("PARTIE B – ENFANTS")
    paper.table([["Nom et prénom", "Lien", "Naissance"], *[[one.listed_name, "Fils" if one.sex == "M" else "Fille", one.born.isoformat()] for one in fu.children(rng, person, case.children)], ["", "", ""]], [232, 140, 160], height=22)
    paper.new_page()
    form.section("PARTIE C – SIGNATURE DU DEMANDEUR")
    paper.para("Je certifie que tous les renseignements fournis sur cette formule sont exacts et complets.", 9)
    form.signature("Signature", "Signé le (jj-mm-aaaa)", f"{case.signed:%d-%m-%Y}" if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5409")
def two_declarants(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two people declare together: the applicant's block and the partner's side by side, a commissioner signs last."""
    person, spouse = case.person, case.spouse
    commissioner = fu.someone(rng)
    paper.margin, paper.points = 46, 10
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (09-2020) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    paper.line(f"Canada, Province of {case.home.address.province}, in the matter of an application to immigrate", 9)
    paper.gap(6)
    top = paper.y
    for x, title, one in ((46.0, "COMMON-LAW PARTNER", spouse), (312.0, "APPLICANT", person)):
        paper.y = top
        paper.text(x, paper.y + 12, title, 9, "bold")
        paper.gap(18)
        paper.above([("Family name", one.family_name), ("Given name(s)", one.given_names), ("Date of birth (YYYY-MM-DD)", one.born.isoformat()), ("City of birth", one.birth_city)], columns=1, x=x, width=254)
    paper.gap(14)
    paper.para(f"We solemnly declare that we have lived together in a conjugal relationship continuously since {dates.en(case.married)} and that we jointly own or rent our residence at {case.home.address.street}, {case.home.address.city}.")
    paper.para("We have signed a lease together [X]   We have joint bank accounts [X]   We own property together [ ]   We have life insurance naming the other [ ]", 9)
    paper.para("We make this solemn declaration conscientiously believing it to be true and knowing that it is of the same force and effect as if made under oath.")
    form.signature("Signature of applicant", "Date signed", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    form.signature("Signature of common-law partner", "Date signed", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)
    if case.signed_by_hand:
        paper.gap(10)
        paper.line(f"Declared before me at {case.home.address.city} this {dates.en_ordinal(case.signed)}.", 9.5)
        paper.line(f"{commissioner.full_name}, Commissioner for Oaths", 9.5)
        draw.box_stamp(paper, 380, paper.y - 6, ("COMMISSIONER", "FOR OATHS"), color="#26347a", angle=4)
    return truth(case)


@layout("imm5409", language="fr")
def declaration_a_remplir(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French: sentences with blanks that are filled in over ruled lines, the caption under each."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family, paper.points = 56, "serif", 10.5
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (06-2019) F", "(AVAILABLE IN ENGLISH - IMM 5409 E)")
    form.head("DÉCLARATION OFFICIELLE D'UNION DE FAIT", "fr", "PAGE 1 DE 1")
    paper.line("Je soussigné(e), DEMANDEUR :")
    paper.under([("Nom de famille du demandeur", person.family_name.upper()), ("Prénom(s) du demandeur", person.given_names), ("Date de naissance du demandeur (J-M-A)", f"{person.born:%d-%m-%Y}")], columns=3, height=40)
    paper.gap(8)
    paper.line("et moi, CONJOINT DE FAIT :")
    paper.under([("Nom de famille du conjoint", spouse.family_name.upper()), ("Prénom(s) du conjoint", spouse.given_names), ("Date de naissance du conjoint (J-M-A)", f"{spouse.born:%d-%m-%Y}")], columns=3, height=40)
    paper.gap(10)
    paper.para(f"déclarons solennellement vivre ensemble dans une relation conjugale depuis le {dates.fr(case.married)}, sans interruption, au {case.home.address.one_line}.")
    paper.para("Nous déclarons aussi n'avoir pas d'autre conjoint. Nous faisons cette déclaration la croyant vraie en toute conscience.")
    if case.signed_by_hand:
        paper.line(f"Fait à {case.home.address.city}, le {dates.fr(case.signed)}.", style="bold")
        paper.gap(30)
        draw.signature(paper, 60, paper.y, rng)
        draw.signature(paper, 320, paper.y, rng)
    else:
        paper.line("Fait à ____________________ , le ____________________ .")
        paper.gap(30)
    paper.rule(paper.y + 4, 56, 230)
    paper.rule(paper.y + 4, 316, 500)
    paper.text(56, paper.y + 14, "Le demandeur", 8, "italic")
    paper.text(316, paper.y + 14, "Le conjoint de fait", 8, "italic")
    return truth(case) | {"family_name": person.family_name.upper()}
