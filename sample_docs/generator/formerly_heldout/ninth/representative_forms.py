"""IMM 5476: the appointment of a representative, with the representative before or after the applicant."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

# A label and its value stay on one line:
# fmt: off


def truth(case: Case) -> Fields:
    """The applicant, the signature's day and the representative's number."""
    person = case.person
    return fu.told(
        family_name=person.family_name, given_names=person.given_names, date_of_birth=person.born.isoformat(),
        signed_date=case.signed.isoformat() if case.signed_by_hand else "", representative_member_number=case.representative.member_number.replace("-", ""),
    )


@layout("imm5476")
def representative_first(paper: Paper, case: Case, rng: Random) -> Fields:
    """An edition that asks for the representative first; an assistant of the firm is named too; both sign on one day."""
    person, agent, clerk = case.person, case.representative, fu.someone(rng)
    family, _, given = agent.name.rpartition(" ")[::-1]
    paper.margin = 42
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (04-2022) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    draw.checkbox(paper, 46, paper.y + 10, True)
    paper.text(60, paper.y + 10, "I am appointing a representative", 9)
    draw.checkbox(paper, 260, paper.y + 10, False)
    paper.text(274, paper.y + 10, "I am cancelling the appointment", 9)
    paper.gap(14)
    form.section("SECTION A – YOUR REPRESENTATIVE")
    form.row([Blank("a", "Representative's family name", family), Blank("b", "Representative's given name(s)", given)])
    form.row([Blank("c", "Firm", agent.firm), Blank("d", "Member of", agent.body, 0.8), Blank("e", "Membership ID number", agent.member_number, 0.7)])
    form.row([Blank("f", "Contact person at the firm", clerk.full_name), Blank("g", "Telephone", fu.phone_number(rng)), Blank("h", "File ref.", f"{rng.randint(2019, 2025)}-{rng.randint(100, 999)}", 0.6)])
    form.section("SECTION B – APPLICANT")
    form.row([Blank("i", "Family name", person.family_name), Blank("j", "Given name(s)", person.given_names)])
    form.row([Blank("k", "Date of birth (YYYY-MM-DD)", person.born.isoformat()), Blank("l", "UCI", case.uci), Blank("m", "Application submitted at", "Online")])
    form.section("SECTION C – DECLARATIONS")
    paper.para("I declare that I represent the person named in Section B and that the information about me is true.", 8.5)
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature of representative", "Date (YYYY-MM-DD)", day, rng, signed=case.signed_by_hand)
    paper.para("I authorize the person named in Section A to act on my behalf before the Department.", 8.5)
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", day, rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5476", language="fr")
def ninth_recours_a_un_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French: questions with the answers at the right, the spouse's consent at the end, the date in words."""
    person, agent = case.person, case.representative
    paper.margin, paper.family, paper.points = 52, "helvetica", 9.5
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (10-2023) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 1")
    form.section("A. LA PERSONNE REPRÉSENTÉE")
    fu.rows_between(paper, [("1. Nom(s) de famille", person.family_name), ("2. Prénom(s)", person.given_names), ("3. Date de naissance", person.born.isoformat()), ("4. Numéro d'identification de client (IUC)", case.uci), ("5. Genre de demande", "Permis de travail")])
    paper.gap(8)
    form.section("B. LE REPRÉSENTANT RÉMUNÉRÉ")
    fu.rows_between(paper, [("6. Nom complet", agent.name), ("7. Cabinet", agent.firm), ("8. Ordre professionnel ou organisme", agent.body), ("9. Numéro de membre", agent.member_number), ("10. Téléphone", fu.phone_number(rng)), ("11. Courriel", "dossiers@cabinet.example")])
    paper.gap(8)
    form.section("C. SIGNATURES")
    day = dates.fr(case.signed) if case.signed_by_hand else ""
    form.signature("Demandeur", "Date", day, rng, signed=case.signed_by_hand)
    form.signature("Représentant", "Date", day, rng, signed=case.signed_by_hand)
    paper.gap(8)
    paper.para(f"Époux ou conjoint de fait visé par la même nomination : {case.spouse.full_name}, né(e) le {dates.fr(case.spouse.born)}.", 8.5)
    return truth(case)
