"""IMM 5409 and IMM 5476: the declaration of a common-law union, the use of a representative."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.tenth.office_common import present, split_names
from sample_docs.generator.formerly_heldout.tenth.office_family_forms import PRINTED, close
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def declared(case: Case, day: dt.date | None, **more: str) -> Fields:
    """The applicant, and the day of the signature where there is one."""
    return present(
        **split_names(case), date_of_birth=case.person.born.isoformat(), signed_date=day.isoformat() if day else "", **more
    )


def member(case: Case) -> str:
    """The representative's number without spaces or dashes."""
    return case.representative.member_number.replace("-", "").replace(" ", "")


@layout("imm5409", language="en", qualities=PRINTED)
def sworn_before_commissioner(paper: Paper, case: Case, rng: Random) -> Fields:
    """The statutory declaration: two declarants in boxes, statements, jurat with a commissioner's seal."""
    person, spouse, day = case.person, case.spouse, case.signed
    paper.margin, paper.points = 50, 10
    paper.footer = lambda _: paper.text(50, paper.height - 26, "IMM 5409 (08-2016) E", 7.5)
    draw.government_canada(paper, 42)
    paper.line("STATUTORY DECLARATION OF COMMON-LAW UNION", 13, "bold", align="center")
    paper.gap(10)
    paper.line("CANADA   –   Province of " + {"QC": "Quebec"}.get(case.home.address.province, "Ontario"), 9.5)
    paper.gap(6)
    paper.above([("Principal applicant – family name", person.family_name), ("Principal applicant – given name(s)", person.given_names), ("Principal applicant – date of birth", dates.en(person.born)), ("Occupation", case.permit.occupation)])  # fmt: skip
    paper.gap(6)
    paper.above([("Common-law partner – family name", spouse.birth_name), ("Common-law partner – given name(s)", spouse.given_names), ("Common-law partner – date of birth", dates.en(spouse.born)), ("Occupation", "Teacher")])  # fmt: skip
    paper.gap(12)
    began = case.married
    paper.paras([
        "We solemnly declare:",
        f"1. that we have cohabited in a conjugal relationship since {dates.en(began)} and continuously to this day;",
        f"2. that our present address is {case.home.address.one_line};",
        "3. that we hold a joint bank account and that each of us is the beneficiary of the other's insurance.",
        "And we make this solemn declaration conscientiously believing it to be true.",
    ])  # fmt: skip
    paper.gap(26)
    for x, who in ((50.0, "Principal applicant"), (310.0, "Common-law partner")):
        draw.signature(paper, x + 12, paper.y - 3, rng)
        paper.rule(paper.y, x, x + 220)
        paper.text(x, paper.y + 10, f"Signature – {who}", 7.5)
    paper.gap(30)
    paper.para(f"DECLARED before me at {case.home.address.city}, this {dates.en_ordinal(day)}.", style="bold")
    paper.gap(24)
    draw.signature(paper, 60, paper.y, rng)
    paper.rule(paper.y + 4, 50, 270)
    paper.text(50, paper.y + 14, f"Harriet Boateng-Lund, Commissioner of Oaths – commission expires {dates.en(day.replace(day=1, year=day.year + 2))}", 7.5)  # fmt: skip
    draw.round_stamp(paper, 470, paper.y - 6, "COMMISSIONER OF OATHS", "SEAL", radius=34)
    return declared(case, day)


@layout("imm5409", language="fr", qualities=PRINTED)
def union_de_fait_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """The declaration in French in running lines with labels in front, witnessed by a notary."""
    person, spouse, day = case.person, case.spouse, case.signed
    paper.margin, paper.family, paper.points = 56, "serif", 11
    paper.footer = lambda _: paper.text(56, paper.height - 26, "IMM 5409 (08-2016) F        Affidavit d'union de fait", 7.5)
    draw.government_canada(paper, 44)
    paper.line("DÉCLARATION OFFICIELLE D'UNION DE FAIT", 13, "bold", align="center")
    paper.gap(12)
    paper.line("Déclarant 1 (demandeur)", style="bold")
    paper.beside(
        [("Nom", person.family_name), ("Prénoms", person.given_names), ("Né(e) le", dates.fr(person.born))], x=70, label_width=80
    )
    paper.gap(8)
    paper.line("Déclarant 2 (conjoint de fait)", style="bold")
    paper.beside(
        [("Nom", spouse.birth_name), ("Prénoms", spouse.given_names), ("Né(e) le", dates.fr(spouse.born))], x=70, label_width=80
    )
    paper.gap(12)
    paper.paras([
        f"Nous, les déclarants, demeurant au {case.home.address.one_line}, déclarons solennellement vivre dans une relation conjugale depuis le {dates.fr(case.married)}, sans interruption.",
        "Nous partageons le même bail, les dépenses du ménage et un compte bancaire commun.",
        f"Déclaré devant moi, à {case.home.address.city}, le {dates.fr(day)}.",
    ])  # fmt: skip
    paper.gap(26)
    for x, who in ((56.0, "Déclarant 1"), (230.0, "Déclarant 2"), (404.0, "Notaire")):
        draw.signature(paper, x + 8, paper.y - 3, rng, 90)
        paper.rule(paper.y, x, x + 150)
        paper.text(x, paper.y + 11, who, 8.5)
    paper.text(404, paper.y + 22, f"Me Aurèle Sansfaçon, n° {rng.randint(1000, 9999)}", 8.5)
    return declared(case, day)


@layout("imm5476", language="en", qualities=PRINTED)
def representative_filled(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form with fields filled in on the screen; representative and applicant sign on different days."""
    person, agent = case.person, case.representative
    day = case.signed if case.signed_by_hand else None
    paper.margin = 42
    form = StaticForm(paper, "IMM_5476[0].page1[0]", fillable=True)
    form.foot("IMM 5476 (08-2022) E", "(DISPONIBLE EN FRANÇAIS – IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    form.section("A – APPLICANT INFORMATION")
    form.row([Blank("family[0]", "Family name (surname)", person.family_name), Blank("given[0]", "Given name(s)", person.given_names), Blank("dob[0]", "Date of birth (YYYY-MM-DD)", person.born.isoformat(), 0.7)])  # fmt: skip
    form.row([Blank("office[0]", "Name of office where the application was submitted", "Online (IRCC secure account)"), Blank("uci[0]", "UCI (if known)", letters.uci(case))])  # fmt: skip
    form.section("B – APPOINTMENT OF REPRESENTATIVE")
    form.row(
        [
            Blank("repname[0]", "Representative's full name", agent.name),
            Blank("firm[0]", "Name of firm, organization", agent.firm),
        ]
    )
    form.row([Blank("body[0]", "Member in good standing of", agent.body), Blank("member[0]", "Membership ID number", agent.member_number), Blank("tel[0]", "Telephone", f"514 555 01{rng.randint(10, 99)}")])  # fmt: skip
    paper.gap(6)
    paper.para("Representative: I accept the appointment and understand that I must inform the Department of any change.", 8.5)
    earlier = case.signed - dt.timedelta(days=1)
    form.signature("Signature of representative", "Date (YYYY-MM-DD)", earlier.isoformat(), rng, name="Rep")
    form.section("C – DECLARATION OF THE APPLICANT")
    paper.para("I authorize the person named in section B to represent me in my dealings with IRCC and CBSA.", 8.5)
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat() if day else "", rng, signed=bool(day), name="Appl")  # fmt: skip
    return declared(case, day, representative_member_number=member(case))


@layout("imm5476", language="fr", qualities=PRINTED)
def representant_imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form printed and filled by typewriter: labels in front, compensation ticked, one signature a section."""
    person, agent = case.person, case.representative
    paper.margin, paper.points = 48, 10
    paper.footer = lambda _: paper.text(48, paper.height - 26, "IMM 5476 (08-2022) F", 7.5)
    draw.government_canada(paper, 44)
    paper.line("RECOURS AUX SERVICES D'UN REPRÉSENTANT", 13, "bold", align="center")
    for title, rows in (
        ("1. Renseignements sur le demandeur", [("Nom de famille", person.family_name), ("Prénom(s)", person.given_names), ("Date de naissance", dates.fr(person.born)), ("IUC", case.uci), ("Type de demande", "Permis de travail")]),
        ("2. Renseignements sur le représentant", [("Nom et prénom", agent.name), ("Cabinet", agent.firm), ("Organisme de réglementation", agent.body), ("N° de membre", agent.member_number), ("Courriel", "bureau@cabinet.example")]),
    ):  # fmt: skip
        paper.gap(12)
        paper.line(title, 11, "bold")
        paper.beside(rows, label_width=180)
    paper.gap(16)
    for ticked, words in (
        (True, "Le représentant recevra une rétribution."),
        (False, "Le représentant ne recevra aucune rétribution."),
    ):
        draw.checkbox(paper, 48, paper.y + 10, ticked)
        paper.text(62, paper.y + 10, words, 9)
        paper.gap(16)
    paper.gap(8)
    paper.line("3. Déclaration du demandeur", 11, "bold")
    paper.gap(4)
    paper.para("J'autorise le représentant nommé ci-dessus à agir en mon nom auprès d'IRCC et de l'ASFC.", 9.5)
    close(paper, case, rng, "Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat())
    return declared(case, case.signed if case.signed_by_hand else None, representative_member_number=member(case))
