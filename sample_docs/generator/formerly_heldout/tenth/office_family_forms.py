"""IMM 5707 and IMM 5645: the forms on the applicant's family, typed into tables or filled in on the screen."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import present, split_names
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, Quality, layout
from sample_docs.generator.static_forms import Blank, StaticForm

PRINTED: tuple[Quality, ...] = ("digital", "scan", "poor", "photo")


def signed(case: Case) -> Fields:
    """Name, birth date and, where somebody signed, the day of it."""
    day = case.signed.isoformat() if case.signed_by_hand else ""
    return present(**split_names(case), date_of_birth=case.person.born.isoformat(), signed_date=day)


def relatives(case: Case, rng: Random) -> list[tuple[str, str, str, str]]:
    """Spouse, parents, children: key, family name, given names, birth date."""
    family, born = case.person.family_name, case.person.born.year
    made = [("spouse", case.spouse.family_name, case.spouse.given_names, case.spouse.born.isoformat())]
    made.append(("mother", latin1(rng.choice(case.person.country.family_names)), latin1(rng.choice(case.person.country.women)) or "Siti", f"{born - 27}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"))  # fmt: skip
    made.append(("father", family, latin1(rng.choice(case.person.country.men)) or "Joko", f"{born - 30}-1{rng.randint(0, 2)}-{rng.randint(10, 28)}"))  # fmt: skip
    for number in range(case.children):
        made.append((f"child {number + 1}", family, ("Sami", "Elisa")[number], f"20{rng.randint(12, 20)}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"))  # fmt: skip
    return made


NAMES = {
    "en": {
        "spouse": "Spouse / common-law partner",
        "mother": "Mother",
        "father": "Father",
        "child 1": "Child",
        "child 2": "Child",
    },
    "fr": {"spouse": "Époux ou conjoint de fait", "mother": "Mère", "father": "Père", "child 1": "Enfant", "child 2": "Enfant"},
}


def close(paper: Paper, case: Case, rng: Random, label: str, date_label: str, day: str) -> None:
    """A signature with its date beside it, or the empty lines."""
    paper.room(60)
    paper.gap(36)
    if case.signed_by_hand:
        draw.signature(paper, paper.margin + 16, paper.y - 3, rng)
        paper.text(paper.margin + 304, paper.y - 4, day, 11)
    paper.rule(paper.y, paper.margin, paper.margin + 260)
    paper.rule(paper.y, paper.margin + 296, paper.margin + 440)
    paper.text(paper.margin, paper.y + 10, label, 7.5)
    paper.text(paper.margin + 296, paper.y + 10, date_label, 7.5)
    paper.gap(20)


@layout("imm5707", language="en", qualities=PRINTED)
def family_table_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """One line a relative in a wide table; the applicant in boxes above it."""
    person = case.person
    paper.margin, paper.points = 36, 9.5
    paper.footer = lambda _: paper.text(36, paper.height - 24, "IMM 5707 (10-2019) E          (DISPONIBLE EN FRANÇAIS – IMM 5707 F)", 7.5)  # fmt: skip
    draw.government_canada(paper, 42)
    paper.line("FAMILY INFORMATION", 14, "bold", align="center")
    paper.gap(8)
    paper.line("SECTION A – Applicant", 10, "bold")
    paper.gap(4)
    paper.above([("Family name", person.family_name), ("Given name(s)", person.given_names), ("Date of birth (YYYY-MM-DD)", person.born.isoformat()), ("Country of birth", person.country.en), ("Marital status", "Married"), ("Present occupation", case.permit.occupation)], columns=3, height=32)  # fmt: skip
    paper.gap(10)
    paper.line("SECTION B – Spouse, parents and children (living or deceased)", 10, "bold")
    paper.gap(4)
    rows = [["Relationship", "Family name", "Given name(s)", "Date of birth", "Will accompany you?"]]
    for key, family, given, born in relatives(case, rng):
        rows.append([NAMES["en"][key], family, given, born, "Yes" if key in ("spouse", "child 1", "child 2") else "No"])
    paper.table(rows, (126, 130, 130, 72, 82), points=8.5, height=22)
    paper.gap(14)
    paper.line("SECTION C – Certification", 10, "bold")
    paper.gap(4)
    paper.para("I certify that the information contained in this document is complete, accurate and factual.", 9)
    close(paper, case, rng, "Signature of applicant", "Date (DD/MM/YYYY)", f"{case.signed:%d/%m/%Y}")
    return signed(case)


@layout("imm5707", language="fr", qualities=PRINTED)
def renseignements_a_remplir(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form with fields filled in on the screen, a block of rows a relative."""
    person = case.person
    paper.margin = 42
    form = StaticForm(paper, "IMM_5707[0].page1[0]", fillable=True)
    form.foot("IMM 5707 (10-2019) F", "(AVAILABLE IN ENGLISH – IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "PAGE 1 DE 1")
    form.section("PARTIE A – DEMANDEUR")
    form.row([Blank("ApplFam[0]", "Nom de famille", person.family_name), Blank("ApplGiv[0]", "Prénom(s)", person.given_names)])
    form.row([Blank("ApplDob[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), Blank("ApplPob[0]", "Pays de naissance", person.country.fr), Blank("ApplOcc[0]", "Profession actuelle", case.permit.occupation)])  # fmt: skip
    form.section("PARTIE B – CONJOINT, PARENTS ET ENFANTS")
    for number, (key, family, given, born) in enumerate(relatives(case, rng)):
        form.row([Blank(f"Rel{number}[0]", "Lien de parenté", NAMES["fr"][key]), Blank(f"Fam{number}[0]", "Nom de famille", family), Blank(f"Giv{number}[0]", "Prénom(s)", given), Blank(f"Dob{number}[0]", "Date de naissance", born)])  # fmt: skip
    form.section("PARTIE C – ATTESTATION")
    paper.para("J'atteste que les renseignements fournis dans le présent document sont complets et exacts.", 9)
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat() if case.signed_by_hand else "", rng, signed=case.signed_by_hand)  # fmt: skip
    return signed(case)


@layout("imm5645", language="en", qualities=PRINTED)
def relatives_in_rows(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed form: each person two rows of boxes, the applicant first; children on a second page."""
    person = case.person
    paper.margin = 40
    form = StaticForm(paper, "IMM_5645[0].page1[0]", fillable=False, caption_points=6.5)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS – IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 2")
    paper.gap(10)
    paper.text(40, paper.y, "Type of application:     [ ] Visitor     [X] Worker     [ ] Student     [ ] Other", 8.5)
    paper.gap(8)
    form.section("SECTION A")
    people = [("Applicant", person.family_name, person.given_names, person.born.isoformat())]
    people += [(NAMES["en"][key], *rest) for key, *rest in relatives(case, rng)]  # type: ignore[misc]  # three texts
    adults, children = people[:4], people[4:]
    for who, family, given, born in adults:
        form.row([Blank("r[0]", "Relationship", who, 1.1), Blank("f[0]", "Family name", family, 1.3), Blank("g[0]", "Given name(s)", given, 1.3), Blank("d[0]", "Date of birth (YYYY-MM-DD)", born)])  # fmt: skip
        form.row([Blank("a[0]", "Present address", case.home.address.one_line if who == "Applicant" else f"{person.birth_city}, {person.country.en}", 3), Blank("o[0]", "Occupation", case.permit.occupation if who == "Applicant" else "Retired" if who in ("Mother", "Father") else "Teacher")])  # fmt: skip
        paper.gap(5)
    paper.new_page()
    form.head("FAMILY INFORMATION", "en", "PAGE 2 OF 2")
    form.section("SECTION B – CHILDREN")
    for who, family, given, born in children or [("None", "", "", "")]:
        form.row([Blank("r[0]", "Relationship", who), Blank("f[0]", "Family name", family), Blank("g[0]", "Given name(s)", given), Blank("d[0]", "Date of birth", born)])  # fmt: skip
    form.section("SECTION C – BROTHERS AND SISTERS")
    form.row([Blank("r[0]", "Relationship", "Sister"), Blank("f[0]", "Family name", person.birth_name), Blank("g[0]", "Given name(s)", "Amal"), Blank("d[0]", "Date of birth", f"{person.born.year + 3}-05-17")])  # fmt: skip
    paper.gap(10)
    paper.para("I certify that the information in this form is complete and correct.", 9)
    close(paper, case, rng, "Applicant's signature", "Date (YYYY-MM-DD)", case.signed.isoformat())
    return signed(case)


@layout("imm5645", language="fr", qualities=PRINTED)
def famille_en_colonnes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form as a table whose columns are persons, the applicant in the first."""
    person = case.person
    paper.margin, paper.points = 38, 9
    paper.footer = lambda _: paper.text(38, paper.height - 24, "IMM 5645 (01-2021) F", 7.5)
    draw.government_canada(paper, 42)
    paper.line("Renseignements sur la famille", 15, "bold")
    paper.line("Cochez : [ ] visiteur   [X] travailleur   [ ] étudiant", 9)
    paper.gap(8)
    kin = relatives(case, rng)
    who = ["", "Demandeur", *(NAMES["fr"][key] for key, *_ in kin[:3])]
    family = ["Nom de famille", person.family_name, *(row[1] for row in kin[:3])]
    given = ["Prénom(s)", person.given_names, *(row[2] for row in kin[:3])]
    born = ["Né(e) le (AAAA-MM-JJ)", person.born.isoformat(), *(row[3] for row in kin[:3])]
    state = ["État matrimonial", "Marié(e)", "Marié(e)", "Veuve", "Décédé"]
    paper.table([who, family, given, born, state], (100, 112, 112, 106, 106), points=8.5, height=26)
    paper.gap(12)
    paper.line("Enfants", 11, "bold")
    paper.gap(4)
    children = [[row[1], row[2], row[3]] for row in kin[3:]] or [["Aucun", "", ""]]
    paper.table([["Nom de famille", "Prénom(s)", "Né(e) le"], *children], (200, 200, 136), points=8.5, height=22)
    paper.gap(12)
    paper.para("Je certifie que tous les renseignements ci-dessus sont exacts et complets.", 9)
    close(paper, case, rng, "Signature", "Signé le", dates.fr(case.signed))
    return signed(case)
