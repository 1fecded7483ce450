"""IMM 5707 and IMM 5645: the family on one form, typed, filled in on the screen or by hand."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.tenth.desk import JOBS_FR, kin_parts, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def told(case: Case) -> Fields:
    """What all these forms say of the applicant; an unsigned one bears no date."""
    return said(
        family_name=case.person.family_name,
        given_names=case.person.given_names,
        date_of_birth=case.person.born.isoformat(),
        signed_date=case.signed.isoformat() if case.signed_by_hand else "",
    )


def relatives(case: Case, rng: Random) -> list[tuple[str, str, tuple[str, str], int, str]]:
    """Parents: role in two languages, given and family name, year of birth, occupation."""
    father, mother = kin_parts(case, rng, "MF")
    year = case.person.born.year
    return [("Mother", "Mère", mother, year - 26, "Nurse"), ("Father", "Père", father, year - 29, "Driver")]


@layout("imm5707", language="en")
def typed_table_of_relatives(paper: Paper, case: Case, rng: Random) -> Fields:
    """One wide row for each person, columns for name, birth, status and address; signed at the foot."""
    who, mate = case.person, case.spouse
    paper.margin = 36
    form = StaticForm(paper, "IMM5707", fillable=False)
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 2")
    form.foot("IMM 5707 (07-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    paper.para("Type or print in black ink. All persons listed below must be included whether accompanying you or not.", 7.5)
    paper.line("Type of application:  [ ] Visitor   [X] Worker   [ ] Student   [ ] Other", 8.5)
    form.section("SECTION A")
    for role, name, born, place, marital in (
        ("Applicant", (who.family_name, who.given_names), f"{who.born:%Y-%m-%d}", who.country.en, "Married"),
        ("Spouse or common-law partner", (mate.family_name, mate.given_names), f"{mate.born:%Y-%m-%d}", mate.country.en, "Married"),
    ):  # fmt: skip
        paper.line(role, 8.5, "bold")
        paper.gap(3)
        form.row([Blank("a", "Family name", name[0], 2), Blank("b", "Given name(s)", name[1], 2), Blank("c", "Date of birth (YYYY-MM-DD)", born, 1.3)])  # fmt: skip
        form.row([Blank("d", "Country or territory of birth", place, 2), Blank("e", "Marital status", marital, 1.3), Blank("f", "Present address", f"{case.home.address.street}, {case.home.address.city}", 3)])  # fmt: skip
    for role, _, name, year, job in relatives(case, rng):
        given, family = name
        paper.line(role, 8.5, "bold")
        paper.gap(3)
        form.row([Blank("g", "Family name", family, 2), Blank("h", "Given name(s)", given, 2), Blank("i", "Date of birth (YYYY-MM-DD)", f"{year}-03-0{rng.randint(1, 9)}", 1.3)])  # fmt: skip
        form.row([Blank("j", "Country or territory of birth", who.country.en, 2), Blank("k", "Marital status", "Married", 1.3), Blank("l", "Occupation", job, 3)])  # fmt: skip
    paper.new_page()
    form.head("FAMILY INFORMATION", "en", "PAGE 2 OF 2")
    form.section("SECTION B – CHILDREN")
    if not case.children:
        paper.line("N/A – I have no children", 9)
    for index, (child, _) in enumerate(kin_parts(case, rng, "FF"[: case.children])):
        form.row([Blank("m", "Family name", who.family_name, 2), Blank("n", "Given name(s)", child, 2), Blank("o", "Date of birth (YYYY-MM-DD)", f"{case.married.year + 1 + index}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}", 1.3)])  # fmt: skip
    form.section("SECTION C – CERTIFICATION")
    paper.para(
        "I certify that the information contained in this form is complete, accurate and factual, and that I have listed every member of my family.",
        9,
    )
    signed = case.signed_by_hand
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat() if signed else "", rng, signed=signed)
    return told(case)


@layout("imm5707", language="fr")
def filled_on_screen_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form as a file with fields; the spouse comes after the parents."""
    who, mate = case.person, case.spouse
    paper.margin = 44
    form = StaticForm(paper, "IMM_5707", fillable=True, caption_points=6.5)
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.foot("IMM 5707 (07-2021) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.section("PARTIE A – DEMANDEUR")
    form.row([Blank("Nom[0]", "Nom de famille", who.family_name), Blank("Prenom[0]", "Prénom(s)", who.given_names)])
    form.row([Blank("DDN[0]", "Date de naissance (AAAA-MM-JJ)", f"{who.born:%Y-%m-%d}"), Blank("Pays[0]", "Pays de naissance", who.country.fr), Blank("Etat[0]", "État matrimonial", "Marié(e)")])  # fmt: skip
    form.section("PARENTS")
    for count, (_, role, name, year, _) in enumerate(relatives(case, rng)):
        given, family = name
        form.row([Blank(f"Lien{count}", "Lien", role, 0.6), Blank(f"PNom{count}", "Nom de famille", family, 1.4), Blank(f"PPre{count}", "Prénom(s)", given, 1.4), Blank(f"PDdn{count}", "Date de naissance", f"{year}-11-0{rng.randint(1, 9)}")])  # fmt: skip
    form.section("ÉPOUX OU CONJOINT DE FAIT")
    form.row([Blank("CNom[0]", "Nom de famille", mate.family_name, 1.4), Blank("CPre[0]", "Prénom(s)", mate.given_names, 1.4), Blank("CDdn[0]", "Date de naissance", f"{mate.born:%Y-%m-%d}")])  # fmt: skip
    form.row([Blank("CAdr[0]", "Adresse actuelle", case.home.address.one_line, 2), Blank("CProf[0]", "Profession", "Au foyer")])
    form.section("PARTIE B – ENFANTS")
    paper.line("Aucun enfant : veuillez signer ici" if not case.children else f"Nombre d'enfants : {case.children} (voir la feuille annexée)", 9)  # fmt: skip
    form.section("PARTIE C – ATTESTATION")
    paper.para("J'atteste que tous les renseignements fournis sont complets et véridiques.", 9)
    signed = case.signed_by_hand
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat() if signed else "", rng, signed=signed)
    return told(case)


@layout("imm5645", language="en")
def columns_of_kin(paper: Paper, case: Case, rng: Random) -> Fields:
    """A ruled table with a row for each relative; the applicant is the first row and the form is signed twice."""
    who, mate = case.person, case.spouse
    paper.margin = 36
    form = StaticForm(paper, "IMM_5645", fillable=False)
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.section("SECTION A")
    widths = [78.0, 158.0, 86.0, 88.0, 130.0]

    def person(role: str, name: str, born: str, country: str, address: str) -> list[str]:
        return [role, name, born, country, address]

    listed = person("Applicant", f"{who.family_name}, {who.given_names}".rstrip(", "), f"{who.born:%Y/%m/%d}", who.country.en, case.home.address.street)  # fmt: skip
    spouse = person("Spouse", f"{mate.family_name}, {mate.given_names}".rstrip(", "), f"{mate.born:%Y/%m/%d}", mate.country.en, "Same as above")  # fmt: skip
    rows = [["Relationship", "Family name, Given names", "Date of birth (Y/M/D)", "Country of birth", "Present address, occupation"], listed, spouse]  # fmt: skip
    for role, _, name, year, job in relatives(case, rng):
        given, family = name
        rows.append(person(role, f"{family}, {given}", f"{year}/06/1{rng.randint(0, 9)}", who.country.en, job))
    paper.table(rows, widths, height=26, points=8.5)
    form.section("SECTION B – CHILDREN (include ALL sons and daughters)")
    children = [["Relationship", "Family name, Given names", "Date of birth (Y/M/D)", "Country of birth", "Accompanying?"]]
    for index, (boy, _) in enumerate(kin_parts(case, rng, "MM"[: case.children])):
        children.append(["Son", f"{who.family_name}, {boy}", f"{case.married.year + 1 + index}/02/1{rng.randint(0, 9)}", who.country.en, "Yes"])  # fmt: skip
    paper.table(children if case.children else [*children, ["None", "", "", "", ""]], widths, height=22, points=8.5)
    form.section("SECTION C – BROTHERS AND SISTERS")
    sister = kin_parts(case, rng, "F")[0][0]
    paper.table([["Sister", f"{who.family_name}, {sister}", f"{who.born.year + 3}/09/04", who.country.en, "Student"]], widths, height=22, points=8.5, header=False)  # fmt: skip
    paper.gap(8)
    paper.para("I certify that the information above is complete and accurate.", 9)
    signed = case.signed_by_hand
    form.signature("Signature", "Date (YYYY-MM-DD)", case.signed.isoformat() if signed else "", rng, signed=signed)
    return told(case)


@layout("imm5645", language="fr")
def boxes_by_hand_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form with the birth date in three boxes; written in italics as by hand."""
    who, mate = case.person, case.spouse
    paper.margin, paper.family = 48, "helvetica"
    draw.government_canada(paper, 42)
    paper.y = 84
    paper.line("RENSEIGNEMENTS SUR LA FAMILLE", 13, "bold", align="center")
    paper.footer = lambda _: paper.text(48, paper.height - 28, "IMM 5645 (01-2021) F", 7.5)
    blue = "#1b2f7a"

    def block(title: str, family: str, given: str, parts: tuple[str, str, str], job: str) -> None:
        paper.gap(10)
        paper.line(title, 9.5, "bold")
        paper.gap(4)
        for x, width, caption, value in (
            (48, 190, "Nom de famille", family), (238, 160, "Prénom(s)", given),
            (398, 54, "Année", parts[0]), (452, 54, "Mois", parts[1]), (506, 54, "Jour", parts[2]),
        ):  # fmt: skip
            paper.box(x, paper.y, width, 32)
            paper.text(x + 3, paper.y + 8, caption, 6.5)
            paper.text(
                x + 6, paper.y + 26, value, paper.fitted(value, width - 10, 12, "italic"), "italic", family="times", color=blue
            )
        paper.gap(32)
        paper.box(48, paper.y, 512, 28)
        paper.text(51, paper.y + 8, "Adresse et profession", 6.5)
        paper.text(54, paper.y + 23, job, 11, "italic", family="times", color=blue)
        paper.gap(28)

    def parts(text: str) -> tuple[str, str, str]:
        year, month, day = text.split("-")
        return year, month, day

    block("SECTION A – VOUS-MÊME (date de naissance à droite)", who.family_name, who.given_names, parts(who.born.isoformat()), JOBS_FR[case.work.title])  # fmt: skip
    block("Votre époux(se) ou conjoint(e) de fait", mate.family_name, mate.given_names, parts(mate.born.isoformat()), "même adresse")  # fmt: skip
    for _, role, name, year, _ in relatives(case, rng):
        given, family = name
        block(role, family, given, (str(year), f"{rng.randint(1, 12):02d}", f"{rng.randint(1, 28):02d}"), f"{who.birth_city}, retraité(e)")  # fmt: skip
    paper.gap(10)
    paper.line("SECTION B – ENFANTS : aucun   [X]" if not case.children else f"SECTION B – ENFANTS : {case.children}, voir page annexée", 9.5)  # fmt: skip
    paper.gap(40)
    paper.rule(paper.y, 48, 300)
    paper.rule(paper.y, 350, 520)
    if case.signed_by_hand:
        draw.signature(paper, 80, paper.y - 6, rng)
        paper.text(360, paper.y - 5, case.signed.isoformat(), 12, "italic", family="times", color=blue)
    paper.text(48, paper.y + 9, "Signature du demandeur", 7)
    paper.text(350, paper.y + 9, "Date (AAAA-MM-JJ)", 7)
    return told(case)
