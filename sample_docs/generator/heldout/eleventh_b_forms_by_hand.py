"""IMM 5707 and IMM 5476 as people print them and fill them in: answers on lines, captions below; and a reply by e-mail."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_forms import parents, truth
from sample_docs.generator.heldout.eleventh_b_wording import mail_head
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import StaticForm

PEN = "#1b2f7a"


def pen_row(paper: Paper, cells: list[tuple[str, str, float]]) -> None:
    """Answers in pen on lines, each with its caption below and its width in points."""
    x = paper.margin
    for caption, value, width in cells:
        size = paper.fitted(value, width - 18, 12, "italic")
        paper.text(x + 4, paper.y + 18, value, size, "italic", family="free-serif", color=PEN)
        paper.rule(paper.y + 22, x, x + width - 10)
        paper.text(x, paper.y + 30, caption, 6.5)
        x += width
    paper.y += 36


@layout("imm5707", language="en", set="heldout")
def family_information_by_pen(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older English edition filled in by pen; the day beside the signature is in pen too."""
    person, spouse = case.person, case.spouse
    mother, father = parents(person, rng)
    paper.margin = 46
    form = StaticForm(paper, "IMM_5707", fillable=False)
    form.foot("IMM 5707 (08-2010) E", "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    people = [("APPLICANT", person.family_name, person.given_names, person.born, case.permit.occupation), ("SPOUSE OR COMMON-LAW PARTNER", spouse.family_name, spouse.given_names, spouse.born, "Accountant")]  # fmt: skip
    for title, (name, day) in (("MOTHER", mother), ("FATHER", father)):
        family, _, given = name.partition(", ")
        people.append((title, family, given, day, "Farmer"))
    for title, family, given, day, work in people:
        form.section(title)
        pen_row(paper, [("Family name", family, 260), ("Given name(s)", given, 260)])
        pen_row(
            paper,
            [
                ("Date of birth (YYYY-MM-DD)", day.isoformat(), 150),
                ("Country of birth", person.country.en, 170),
                ("Present occupation", work, 200),
            ],
        )
    form.section("CERTIFICATION")
    paper.para("I certify that the information in this form is complete, accurate and factual.", 8.5, gap=2)
    paper.gap(14)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 16, rng)
    pen_row(
        paper,
        [("Signature of applicant", "", 300), ("Date (YYYY-MM-DD)", case.signed.isoformat() if case.signed_by_hand else "", 180)],
    )
    return truth(case)


@layout("imm5476", language="en", set="heldout")
def use_of_representative_by_pen(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English edition that was printed, filled in by pen and signed by both on one day or two."""
    person, agent, signed = case.person, case.representative, case.signed_by_hand
    paper.margin = 46
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (09-2022) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    form.section("A. APPLICANT INFORMATION")
    pen_row(paper, [("Family name", person.family_name, 260), ("Given name(s)", person.given_names, 260)])
    pen_row(
        paper,
        [
            ("Date of birth (YYYY-MM-DD)", person.born.isoformat(), 170),
            ("Type of application", "Work permit", 170),
            ("Client ID / UCI", case.uci, 180),
        ],
    )
    form.section("B. APPOINTMENT OF REPRESENTATIVE")
    pen_row(paper, [("Representative's full name", agent.name, 260), ("Firm", agent.firm, 260)])
    pen_row(paper, [("Licensing body", agent.body, 260), ("Membership number", agent.member_number, 130), ("Paid?", "Yes", 130)])
    pen_row(
        paper, [("Mailing address", "900 Berri Street, Suite 1204, Montréal QC H2L 4E1", 390), ("Telephone", "514 555-0138", 130)]
    )
    form.section("C. DECLARATION OF THE APPLICANT")
    paper.para(
        "I declare that I have voluntarily appointed the person named in part B to conduct business on my behalf.", 8.5, gap=16
    )
    if signed:
        draw.signature(paper, 60, paper.y + 16, rng)
    pen_row(paper, [("Signature of applicant", "", 300), ("Date (YYYY-MM-DD)", case.signed.isoformat() if signed else "", 180)])
    form.section("D. DECLARATION OF THE REPRESENTATIVE")
    paper.para("I accept the appointment and declare that the information in part B is correct.", 8.5, gap=16)
    draw.signature(paper, 60, paper.y + 16, rng)
    pen_row(
        paper,
        [
            ("Signature of representative", "", 300),
            ("Date (YYYY-MM-DD)", (case.signed + dt.timedelta(days=rng.randint(1, 5))).isoformat(), 180),
        ],
    )
    return {**truth(case), "representative_member_number": agent.member_number.replace("-", "")}


@layout("explanation_letter", language="en", set="heldout")
def reply_to_an_officers_request(paper: Paper, case: Case, rng: Random) -> Fields:
    """The applicant answers a request by e-mail; the request stands quoted below with its own day."""
    person, day = case.person, case.signed
    asked = day - dt.timedelta(days=4)
    paper.margin, paper.points, paper.family = 54, 10, "sans"
    paper.y = 40
    paper.line(f"RE: Additional information requested – {case.permit.application_number}", 13, "bold")
    mail_head(paper, [("From", f"{person.full_name} <{person.email}>"), ("Date", f"{dates.en(day)} at 9:26 a.m."), ("To", "IRCC case processing"), ("Subject", "RE: Additional information requested: letter of explanation")])  # fmt: skip
    paper.paras(
        (
            "Good morning,",
            "Here is my letter of explanation about the address history. I lived at two addresses at the same time between January and April because my roommate was in hospital and I kept paying for both rooms.",
            f"The lease of the first room was in the name of {case.home.landlord}; the second room had no written lease. I attach bank transfers of $480.00 a month that show the payments.",
            "I did not mean to hide anything and I am sorry for the confusion in the form.",
            "Kind regards,",
        )
    )
    paper.lines([person.full_name, person.phone])
    paper.gap(14)
    paper.rule(paper.y, color="#999999")
    paper.gap(4)
    for words in (
        f"On {dates.en(asked)}, an officer (TS40118) wrote:",
        ">  Please explain in writing the overlap in your address history in question 2 of your form,",
        f">  and send supporting papers by {dates.en(asked + dt.timedelta(days=30))}.",
        ">  Do not reply to close the request; upload your answer in your account as well.",
    ):
        paper.line(words, 9, color="#555555")
    return {"name": person.full_name, "date": day.isoformat()}
