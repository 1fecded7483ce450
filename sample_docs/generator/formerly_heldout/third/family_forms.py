"""Smaller federal forms filled by hand or screen: IMM 5707, IMM 5645, IMM 5409, IMM 5476."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import labelled, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout


def head(paper: Paper, title: str, code: str, page_note: str) -> None:
    """Department, title, form code at the foot."""
    paper.margin = 42
    draw.government_canada(paper, 40)
    paper.text(paper.width - 42, 40, page_note, 7, "bold", align="right")
    paper.y = 72
    paper.heading(title, 14, align="center")

    def foot(_: int) -> None:
        paper.text(42, paper.height - 24, code, 7.5)
        draw.canada_wordmark(paper, paper.height - 22)

    paper.footer = foot


def signed(paper: Paper, x: float, captions: tuple[str, str], day: str, rng: Random) -> None:
    """A line for the signature and one for its date, both filled."""
    paper.gap(16)
    draw.signature(paper, x + 8, paper.y + 20, rng)
    paper.text(x + 300, paper.y + 22, day)
    for start, end, words in ((x, x + 240, captions[0]), (x + 290, x + 430, captions[1])):
        paper.rule(paper.y + 27, start, end)
        paper.text(start, paper.y + 36, words, 7)
    paper.gap(44)


def filled(case: Case, **more: str) -> Fields:
    """Names, birth and the day of signature."""
    return said(**labelled(case), date_of_birth=case.person.born.isoformat(), signed_date=case.signed.isoformat(), **more)


def relatives(case: Case, rng: Random) -> Sequence[tuple[str, str, str]]:
    """Spouse and parents: relation, name, birth."""
    spouse = case.spouse
    mother, father = (
        next(name for name in given if name not in ("", case.person.given_names))
        for given in (case.person.country.women, case.person.country.men)
    )
    mother_year, father_year = case.person.born.year - rng.randint(22, 34), case.person.born.year - rng.randint(24, 39)
    return (
        ("spouse", spouse.listed_name, spouse.born.isoformat()),
        ("mother", f"{case.person.country.family_names[0].upper()}, {mother}", f"{mother_year}-04-17"),
        ("father", f"{case.person.family_name.upper()}, {father}", f"{father_year}-09-21"),
    )


def cells_of(person: Person, captions: tuple[str, str, str, str]) -> list[tuple[str, str]]:
    """Names, birth, country in cells."""
    return [
        (captions[0], person.family_name),
        (captions[1], person.given_names),
        (captions[2], person.born.isoformat()),
        (captions[3], person.country.en),
    ]


@layout("imm5707")
def family_information(paper: Paper, case: Case, rng: Random) -> Fields:
    """The form in English: section A with the applicant in cells, relatives in a table."""
    head(paper, "FAMILY INFORMATION", "IMM 5707 (01-2021) E", "PROTECTED WHEN COMPLETED – B")
    paper.line("SECTION A", 10, "bold")
    paper.line("1. Applicant", 9, "bold")
    paper.gap(4)
    paper.above(
        [
            *cells_of(
                case.person, ("Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)", "Country or territory of birth")
            ),
            ("Present address", case.home.address.one_line),
            ("Present occupation", case.permit.occupation),
        ]
    )
    paper.gap(10)
    words = {"spouse": "Spouse or common-law partner", "mother": "Mother", "father": "Father"}
    paper.table(
        [
            ("Relationship", "Family name, given name(s)", "Date of birth", "Will accompany you?"),
            *((words[kind], name, born, "No") for kind, name, born in relatives(case, rng)),
        ],
        (140, 200, 90, 98),
        height=20,
        points=9,
    )
    paper.gap(12)
    paper.line("SECTION B – CHILDREN", 10, "bold")
    paper.para("Note: if you do not have children, read the following statement and sign below.", 8.5, gap=2)
    paper.para("I certify that the information contained in this form is complete, accurate and factual.", 8.5)
    signed(paper, 42, ("Signature of applicant", "Date (YYYY-MM-DD)"), case.signed.isoformat(), rng)
    return filled(case)


@layout("imm5707", language="fr")
def renseignements_famille_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form, captions at the left, each relative in a block."""
    person = case.person
    paper.family = "helvetica"
    head(paper, "RENSEIGNEMENTS SUR LA FAMILLE", "IMM 5707 (01-2021) F", "PROTÉGÉ UNE FOIS REMPLI – B")
    paper.line("SECTION A — Demandeur", 10.5, "bold")
    paper.beside(
        [
            ("Nom de famille", person.family_name),
            ("Prénom(s)", person.given_names),
            ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()),
            ("Pays de naissance", person.country.fr),
            ("État matrimonial", "Marié(e)"),
        ],
        value_style="regular",
        label_width=190,
    )
    for kind, name, born in relatives(case, rng):
        paper.gap(10)
        paper.line({"spouse": "Époux ou conjoint de fait", "mother": "Mère", "father": "Père"}[kind], style="bold")
        paper.beside([("Nom et prénoms", name), ("Date de naissance", born)], value_style="regular", label_width=190, x=60)
    paper.gap(14)
    paper.para("SECTION C — J'atteste que les renseignements fournis dans ce formulaire sont complets et exacts.", 9)
    signed(paper, 42, ("Signature du demandeur", "Date"), dates.fr(case.signed), rng)
    return filled(case)


@layout("imm5645")
def older_family_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A table of the whole family, the applicant in its first row."""
    person = case.person
    head(paper, "Family Information", "IMM 5645 (01-2021) E", "PAGE 1 OF 1")
    paper.line("Type of application:   ☐ Visitor   ☒ Worker   ☐ Student   ☐ Other", 9)
    paper.gap(8)
    rows: list[Sequence[str]] = [("SECTION A", "Family name", "Given name(s)", "Date of birth", "Country of birth")]
    rows += [("Applicant", person.family_name, person.given_names, person.born.isoformat(), person.country.en)]
    rows += [
        (kind.title(), *(part.strip() for part in (name + ",").split(",")[:2]), born, person.country.en)
        for kind, name, born in relatives(case, rng)
    ]
    paper.table(rows, (76, 130, 130, 84, 108), height=24, points=9)
    paper.gap(16)
    paper.para("SECTION D – I certify that all the information I have provided on this form is complete and true.", 9)
    signed(paper, 42, ("Signature", "Date"), dates.slashes(case.signed), rng)
    return filled(case)


@layout("imm5645", language="fr")
def older_family_form_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form: answers on lines with their captions below."""
    person = case.person
    paper.family = "serif"
    head(paper, "Renseignements sur la famille", "IMM 5645 (01-2021) F", "PROTÉGÉ – B")
    paper.line("A  Demandeur principal", 11, "bold")
    paper.under(
        [
            ("Nom de famille", person.family_name),
            ("Prénoms", person.given_names),
            ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()),
            ("Lieu de naissance", f"{person.birth_city}, {person.country.fr}"),
        ],
        height=38,
    )
    for kind, name, born in relatives(case, rng):
        paper.gap(6)
        paper.line({"spouse": "Époux / conjoint", "mother": "Mère", "father": "Père"}[kind], 10, "italic")
        paper.under([("Nom, prénom", name), ("Date de naissance", born)], height=36)
    signed(paper, 42, ("Signature du demandeur", "Date (AAAA-MM-JJ)"), case.signed.isoformat(), rng)
    return filled(case)


@layout("imm5409")
def union_declaration(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statutory declaration before a commissioner."""
    person, spouse = case.person, case.spouse
    head(paper, "STATUTORY DECLARATION OF COMMON-LAW UNION", "IMM 5409 (06-2019) E", "PROTECTED – B")
    paper.line("DECLARANT 1", 9, "bold")
    paper.gap(5)
    paper.above(cells_of(person, ("Family name", "Given name(s)", "Date of birth", "Country of birth")))
    paper.gap(8)
    paper.line("DECLARANT 2", 9, "bold")
    paper.gap(5)
    paper.above(cells_of(spouse, ("Family name", "Given name(s)", "Date of birth", "Country of birth")))
    paper.gap(10)
    paper.para(
        "do solemnly declare that we have cohabited in a conjugal relationship for a continuous period of at least one year, and we make this solemn declaration conscientiously believing it to be true and knowing that it is of the same force and effect as if made under oath.",
        9,
    )
    signed(paper, 42, ("Signature of declarant 1", "Date"), case.signed.isoformat(), rng)
    signed(paper, 42, ("Signature of declarant 2", "Date"), case.signed.isoformat(), rng)
    paper.para(f"Declared before me at {case.home.address.city} this {dates.en_ordinal(case.signed)}.", 9)
    draw.round_stamp(paper, 470, paper.y + 20, "COMMISSIONER FOR OATHS · CANADA ·", "SEAL")
    return filled(case)


@layout("imm5409", language="fr")
def union_declaration_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French declaration, the first declarant beside the labels."""
    person, spouse = case.person, case.spouse
    paper.family = "free-sans"
    head(paper, "Déclaration officielle d'union de fait", "IMM 5409 (06-2019) F", "")
    paper.line("Demandeur", style="bold")
    paper.beside(
        [("Nom de famille", person.family_name), ("Prénoms", person.given_names), ("Date de naissance", dates.fr(person.born))],
        label_width=150,
    )
    paper.gap(8)
    paper.line("Conjoint de fait", style="bold")
    paper.beside(
        [("Nom de famille", spouse.family_name), ("Prénoms", spouse.given_names), ("Date de naissance", dates.fr(spouse.born))],
        label_width=150,
    )
    paper.gap(12)
    paper.para(
        "Nous déclarons solennellement vivre ensemble dans une relation conjugale depuis plus d'un an. Nous faisons cette déclaration solennelle en la croyant vraie en toute conscience."
    )
    signed(paper, 42, ("Signature du demandeur", "Date"), dates.fr(case.signed), rng)
    paper.para(f"Déclaré devant moi à {case.home.address.city}, le {dates.fr(case.signed)}. Commissaire à l'assermentation.")
    return filled(case)


@layout("imm5476")
def use_of_representative_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """Applicant in cells, representative with the body and membership number."""
    person, rep = case.person, case.representative
    head(paper, "USE OF A REPRESENTATIVE", "IMM 5476 (10-2023) E", "PAGE 1 OF 2")
    draw.checkbox(paper, 42, paper.y + 10, True)
    paper.text(56, paper.y + 9, "I am appointing a representative", 9)
    paper.gap(20)
    paper.line("A  APPLICANT INFORMATION", 10, "bold")
    paper.gap(3)
    paper.above(
        [
            ("1. Applicant's last name (surname / family name)", person.family_name),
            ("Applicant's given name(s)", person.given_names),
            ("2. Date of birth (YYYY-MM-DD)", person.born.isoformat()),
            ("3. Name of office where the application was submitted", "Online"),
            ("4. Type of application", "Work permit"),
            ("5. UCI", case.uci),
        ]
    )
    paper.gap(12)
    paper.line("B  APPOINTMENT OF REPRESENTATIVE", 10, "bold")
    paper.gap(5)
    paper.above(
        [
            ("6. Representative's full name", rep.name),
            ("7. Firm or organization", rep.firm),
            ("8. My representative is a member in good standing of", rep.body),
            ("Membership ID number", rep.member_number),
        ]
    )
    paper.new_page()
    paper.line("D  DECLARATION OF THE APPLICANT", 10, "bold")
    paper.para(
        "I authorize the person named in section B to act for me in my dealings with Immigration, Refugees and Citizenship Canada.",
        9,
    )
    signed(paper, 42, ("Signature of applicant", "Date (YYYY-MM-DD)"), case.signed.isoformat(), rng)
    return filled(case, representative_member_number=rep.member_number.replace("-", ""))


@layout("imm5476", language="fr")
def recours_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form in one page of rows."""
    person, rep = case.person, case.representative
    paper.family = "dejavu-condensed"
    head(paper, "RECOURS AUX SERVICES D'UN REPRÉSENTANT", "IMM 5476 (10-2023) F", "PROTÉGÉ – B")
    paper.table([
        ("SECTION A – Renseignements sur le demandeur", ""),
        ("Nom de famille", person.family_name), ("Prénoms", person.given_names), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), ("Genre de demande", "Permis de travail"), ("IUC", case.uci),
    ], (220, 308), height=20)  # fmt: skip
    paper.gap(10)
    paper.table([
        ("SECTION B – Nomination du représentant", ""),
        ("Nom complet", rep.name), ("Cabinet", rep.firm), ("Organisme de réglementation", rep.body), ("Numéro de membre", rep.member_number), ("Rémunéré", "Oui"),
    ], (220, 308), height=20)  # fmt: skip
    paper.gap(12)
    paper.para("Je comprends que mon représentant agira en mon nom auprès d'IRCC.", 9)
    signed(paper, 42, ("Signature du demandeur", "Date (AAAA-MM-JJ)"), case.signed.isoformat(), rng)
    return filled(case, representative_member_number=rep.member_number.replace("-", ""))
