"""Family and representation forms, flattened."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.formerly_heldout.fourth.flat_forms import bar, cells, foot
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout


def signed(paper: Paper, case: Case, rng: Random, labels: tuple[str, str], written: str) -> str:
    """The cells for signature and date; returns the date that stands there, as ISO, or nothing."""
    cells(paper, (labels[0], "", 0.6), (labels[1], written if case.signed_by_hand else "", 0.4), height=40)
    if not case.signed_by_hand:
        return ""
    draw.signature(paper, paper.margin + 40, paper.y - 14, rng)
    return f"{case.signed}"


def person_truth(case: Case, signed_date: str) -> dict[str, str]:
    """Whom a form is about and when it was signed."""
    return {
        "family_name": case.person.family_name,
        "given_names": case.person.given_names,
        "date_of_birth": f"{case.person.born}",
        "signed_date": signed_date,
    }


@layout("imm5707", language="fr")
def renseignements_sur_la_famille(paper: Paper, case: Case, rng: Random) -> Fields:
    """Family information in French: a row of cells for each person, signed at the end."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family = 38, "sans"
    foot(paper, "IMM 5707 (10-2021) F", "(AVAILABLE IN ENGLISH – IMM 5707 E)")
    draw.government_canada(paper, 44)
    paper.text(paper.width - 38, 44, "PROTÉGÉ UNE FOIS REMPLI – B", 7.5, "bold", align="right")
    paper.line("RENSEIGNEMENTS SUR LA FAMILLE", 13, "bold", align="center")
    bar(paper, "SECTION A – DEMANDEUR")
    cells(paper, ("Nom de famille", person.family_name, 0.5), ("Prénom(s)", person.given_names, 0.5))
    cells(
        paper,
        ("Date de naissance (AAAA-MM-JJ)", f"{person.born}", 0.35),
        ("Pays ou territoire de naissance", person.country.fr, 0.35),
        ("État matrimonial", "Marié(e)", 0.3),
    )
    cells(paper, ("Adresse actuelle", case.home.address.one_line, 1.0))
    bar(paper, "ÉPOUX OU CONJOINT DE FAIT")
    cells(paper, ("Nom de famille", spouse.family_name, 0.5), ("Prénom(s)", spouse.given_names, 0.5))
    cells(
        paper,
        ("Date de naissance (AAAA-MM-JJ)", f"{spouse.born}", 0.35),
        ("Pays ou territoire de naissance", spouse.country.fr, 0.35),
        ("Vous accompagnera au Canada?", "Oui", 0.3),
    )
    for title, given, years in (
        ("MÈRE OU PARENT", latin1(rng.choice(person.country.women)), 27),
        ("PÈRE OU PARENT", latin1(rng.choice(person.country.men)), 30),
    ):
        bar(paper, title)
        cells(paper, ("Nom de famille", person.family_name, 0.5), ("Prénom(s)", given, 0.5))
        cells(
            paper,
            ("Date de naissance (AAAA-MM-JJ)", f"{person.born.year - years}-{person.born:%m}-11", 0.35),
            ("Pays ou territoire de naissance", person.country.fr, 0.35),
            ("Vous accompagnera au Canada?", "Non", 0.3),
        )
    bar(paper, "SECTION B – ENFANTS")
    cells(paper, ("Nombre d'enfants", f"{case.children}", 1.0))
    bar(paper, "SECTION D – DÉCLARATION")
    paper.gap(4)
    paper.para("J'atteste que les renseignements fournis sont véridiques, complets et exacts.", 8.5)
    day = signed(paper, case, rng, ("Signature du demandeur", "Date (AAAA-MM-JJ)"), f"{case.signed}")
    return marks.kept(**person_truth(case, day))


@layout("imm5645", language="en")
def family_table_in_rows(paper: Paper, case: Case, rng: Random) -> Fields:
    """Family information as a table: a line for each relative, names with the surname first in separate columns."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family, paper.points = 34, "narrow", 10.5
    foot(paper, "IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    draw.government_canada(paper, 42)
    paper.line("FAMILY INFORMATION", 14, "bold", align="center")
    paper.line("Type or print in black ink. Each applicant 18 years of age or older must complete this form.", 9, align="center")
    paper.gap(10)
    rows = [("SECTION A", "Family name", "Given name(s)", "Date of birth", "Country of birth", "Accompanying?")]
    rows.append(("Applicant", person.family_name, person.given_names, f"{person.born}", person.country.en, "-"))
    rows.append(("Spouse", spouse.family_name, spouse.given_names, f"{spouse.born}", spouse.country.en, "Yes"))
    for relation, given, years in (
        ("Mother", latin1(rng.choice(person.country.women)), 26),
        ("Father", latin1(rng.choice(person.country.men)), 31),
    ):
        rows.append(
            (relation, person.family_name, given, f"{person.born.year - years}-{person.born:%m}-17", person.country.en, "No")
        )
    paper.table(rows, (66, 130, 130, 72, 84, 62), height=28)
    paper.gap(10)
    paper.line("SECTION B - CHILDREN", 10.5, "bold")
    paper.gap(4)
    children = [("No.", "Family name", "Given name(s)", "Date of birth")]
    children += [
        (
            f"{number + 1}",
            person.family_name,
            latin1(rng.choice(person.country.women)),
            f"{2014 + number * 3}-0{4 + number}-1{number + 3}",
        )
        for number in range(case.children)
    ]
    paper.table(children, (66, 180, 180, 118), height=24)
    paper.gap(12)
    paper.para("I certify that the information contained in this form is complete, accurate and factual.", 10)
    day = signed(paper, case, rng, ("Signature of applicant", "Date (YYYY/MM/DD)"), dates.slashes(case.signed))
    return marks.kept(**person_truth(case, day))


@layout("imm5409", language="en")
def union_declared_before_commissioner(paper: Paper, case: Case, rng: Random) -> Fields:
    """The statutory declaration of a common-law union, sworn before a commissioner whose stamp it bears."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family, paper.points = 50, "serif", 10.5
    foot(paper, "IMM 5409 (04-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    draw.government_canada(paper, 44)
    paper.line("STATUTORY DECLARATION OF COMMON-LAW UNION", 13, "bold", align="center")
    paper.gap(8)
    paper.line("Declarant", 10, "bold")
    paper.gap(4)
    cells(paper, ("Family name", person.family_name, 0.5), ("Given name(s)", person.given_names, 0.5))
    cells(paper, ("Date of birth (YYYY-MM-DD)", f"{person.born}", 0.5), ("Occupation", case.work.title, 0.5))
    paper.gap(8)
    paper.line("Common-law partner", 10, "bold")
    paper.gap(4)
    cells(paper, ("Family name", spouse.family_name, 0.5), ("Given name(s)", spouse.given_names, 0.5))
    paper.gap(12)
    paper.para(
        f"We solemnly declare that we have cohabited in a conjugal relationship continuously since {dates.en(case.married)}, and that we live together at {case.home.address.one_line}."
    )
    for words, answer in (
        ("We have jointly signed a residential lease or mortgage.", True),
        ("We have joint bank or credit card accounts.", True),
        ("We have declared our union under a tax statute.", False),
    ):
        draw.checkbox(paper, 58, paper.y + 12, answer)
        paper.para(words, x=74, gap=4)
    paper.gap(4)
    paper.para(
        "And we make this solemn declaration conscientiously believing it to be true, and knowing that it is of the same force and effect as if made under oath."
    )
    top = paper.y + 30
    for x, words in ((50, "Signature of declarant"), (320, "Signature of common-law partner")):
        if case.signed_by_hand:
            draw.signature(paper, x + 20, top, rng)
        paper.rule(top + 6, x, x + 230)
        paper.text(x, top + 16, words, 8)
    paper.y = top + 34
    if case.signed_by_hand:
        paper.para(f"Declared before me at {case.home.address.city} this {dates.en_ordinal(case.signed)}.")
        draw.signature(paper, 70, paper.y + 24, rng, color="#222222")
        draw.round_stamp(paper, 480, paper.y + 24, "COMMISSIONER FOR OATHS", "2027")
    else:
        paper.para("Declared before me at ______________ this ______ day of ______________ .")
    paper.rule(paper.y + 34, 50, 280)
    paper.text(50, paper.y + 44, "Commissioner for Oaths / Notary Public", 8)
    return marks.kept(**person_truth(case, f"{case.signed}" if case.signed_by_hand else ""))


@layout("imm5476", language="fr")
def recours_a_un_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """The use of a representative in French: client, representative, two signatures of the same day."""
    person, agent = case.person, case.representative
    paper.margin, paper.family = 42, "dejavu-condensed"
    foot(paper, "IMM 5476 (06-2022) F", "(AVAILABLE IN ENGLISH – IMM 5476 E)")
    draw.government_canada(paper, 46)
    paper.line("RECOURS AUX SERVICES D'UN REPRÉSENTANT", 13, "bold", align="center")
    paper.gap(6)
    draw.checkbox(paper, 46, paper.y + 10, True)
    paper.text(60, paper.y + 10, "Je nomme un représentant (sections A, B et D)", 8.5)
    draw.checkbox(paper, 310, paper.y + 10, False)
    paper.text(324, paper.y + 10, "J'annule la nomination d'un représentant (sections A, C et D)", 8.5)
    paper.y += 18
    bar(paper, "SECTION A – RENSEIGNEMENTS SUR LE DEMANDEUR")
    cells(paper, ("1. Nom de famille", person.family_name, 0.5), ("Prénom(s)", person.given_names, 0.5))
    cells(
        paper,
        ("2. Date de naissance (AAAA-MM-JJ)", f"{person.born}", 0.5),
        ("4. Numéro d'identification d'IRCC (IUC)", case.uci, 0.5),
    )
    cells(paper, ("3. Type de demande", "Permis de travail", 1.0))
    bar(paper, "SECTION B – NOMINATION DU REPRÉSENTANT")
    cells(paper, ("5. Nom complet du représentant", agent.name, 0.5), ("Nom du cabinet ou de l'organisation", agent.firm, 0.5))
    cells(paper, ("6. Membre en règle de", agent.body, 0.5), ("Numéro de membre", agent.member_number, 0.5))
    cells(
        paper, ("7. Coordonnées du représentant – téléphone", "514 555-0177", 0.5), ("Courriel", "dossiers@cabinet.example", 0.5)
    )
    bar(paper, "DÉCLARATION DU REPRÉSENTANT")
    signed(paper, case, rng, ("Signature du représentant", "Date (AAAA-MM-JJ)"), f"{case.signed}")
    bar(paper, "SECTION D – DÉCLARATION DU DEMANDEUR")
    paper.gap(4)
    paper.para("J'autorise IRCC et l'ASFC à communiquer à mon représentant les renseignements contenus dans mon dossier.", 8.5)
    day = signed(paper, case, rng, ("Signature du demandeur", "Date (AAAA-MM-JJ)"), f"{case.signed}")
    return marks.kept(**person_truth(case, day), representative_member_number=marks.bare(agent.member_number))
