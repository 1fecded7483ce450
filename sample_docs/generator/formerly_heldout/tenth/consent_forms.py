"""IMM 5409 (union of fact, sworn) and IMM 5476 (who may act for me)."""

from __future__ import annotations

import re
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import MONTHS_EN, fr
from sample_docs.generator.formerly_heldout.tenth.desk import month_en, month_fr, neighbours
from sample_docs.generator.formerly_heldout.tenth.family_forms import told
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def bare(text: str) -> str:
    """An identifier without spaces or dashes."""
    return re.sub(r"[\s-]", "", text)


@layout("imm5409", language="en")
def declared_by_two(paper: Paper, case: Case, rng: Random) -> Fields:
    """Declarant and partner in boxes, questions with ticks, then sworn before a commissioner on one day."""
    who, mate, commissioner = case.person, case.spouse, neighbours(rng, 1)[0]
    paper.margin = 42
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    form.foot("IMM 5409 (10-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    paper.line("In the matter of an application under the Immigration and Refugee Protection Act", 9)
    form.section("1.  DECLARANT (the applicant)")
    form.row([Blank("a", "Family name", who.family_name), Blank("b", "Given name(s)", who.given_names), Blank("c", "Date of birth (YYYY-MM-DD)", who.born.isoformat(), 0.8)])  # fmt: skip
    form.section("2.  COMMON-LAW PARTNER")
    form.row([Blank("d", "Family name", mate.family_name), Blank("e", "Given name(s)", mate.given_names), Blank("f", "Date of birth (YYYY-MM-DD)", mate.born.isoformat(), 0.8)])  # fmt: skip
    form.section("3.  THE UNION")
    paper.para(
        f"We have lived together in a conjugal relationship continuously for {case.signed.year - case.married.year} year(s), from {month_en(case.married)} to the present, at {case.home.address.one_line}.",
        9.5,
    )
    for question, yes in (
        ("We jointly own property other than our residence", False),
        ("We have joint bank, credit card or utility accounts", True),
        ("One of us has named the other as beneficiary of life insurance", True),
        ("We have children together", bool(case.children)),
    ):
        paper.line(question, 9.5, x=60)
        for x, word, ticked in ((440, "Yes", yes), (500, "No", not yes)):
            draw.checkbox(paper, x, paper.y, ticked)
            paper.text(x + 13, paper.y, word, 9)
        paper.gap(3)
    form.section("4.  SOLEMN DECLARATION")
    paper.para("We make this solemn declaration conscientiously believing it to be true, and knowing that it is of the same force and effect as if made under oath.", 9)  # fmt: skip
    if case.signed_by_hand:
        for x in (60, 320):
            draw.signature(paper, x, paper.y + 22, rng)
    paper.under([("Signature of declarant", ""), ("Signature of common-law partner", "")], height=42)
    if case.signed_by_hand:
        day = case.signed
        paper.line(f"Declared before me at {case.home.address.city} on  {day.year}  {MONTHS_EN[day.month - 1]}  {day.day}  (year, month, day)", 9.5)  # fmt: skip
        draw.signature(paper, 60, paper.y + 24, rng)
        draw.round_stamp(paper, 480, paper.y + 44, "COMMISSIONER OF OATHS", "OATH")
    paper.under([("Signature of person administering the oath", ""), ("Name", commissioner)], width=380, height=44)
    return told(case)


@layout("imm5409", language="fr", size="a4")
def declaration_solennelle_suivie(paper: Paper, case: Case, rng: Random) -> Fields:
    """The declaration in French as running prose with its blanks typed in, each partner in turn."""
    who, mate, notary = case.person, case.spouse, neighbours(rng, 1)[0]
    paper.family, paper.margin = "serif", 58
    draw.government_canada(paper, 44)
    paper.footer = lambda _: paper.text(58, paper.height - 30, "IMM 5409 (10-2019) F", 7.5)
    paper.gap(10)
    paper.heading("DÉCLARATION OFFICIELLE D'UNION DE FAIT", 14, align="center")
    paper.line("Canada  –  Dans l'affaire d'une demande présentée aux termes de la Loi sur l'immigration", 9.5)
    paper.gap(12)
    paper.line("Le ou la déclarant(e)", 10.5, "bold")
    paper.beside([("Nom", who.family_name), ("Prénoms", who.given_names or "–"), ("né(e) le", fr(who.born)), ("à", f"{who.birth_city} ({who.country.fr})")], label_width=90, value_style="regular", points=10.5)  # fmt: skip
    paper.gap(10)
    paper.line("et son conjoint ou sa conjointe de fait", 10.5, "bold")
    paper.beside([("Nom", mate.family_name), ("Prénoms", mate.given_names or "–"), ("né(e) le", fr(mate.born)), ("à", f"{mate.birth_city} ({mate.country.fr})")], label_width=90, value_style="regular", points=10.5)  # fmt: skip
    paper.gap(14)
    paper.para("déclarent solennellement ce qui suit :", 11)
    for words in (
        f"a)  nous vivons ensemble dans une relation conjugale depuis le mois de {month_fr(case.married)}, sans interruption;",
        f"b)  nous habitons au {case.home.address.one_line};",
        "c)  nous avons un compte bancaire commun et partageons les dépenses du ménage;",
        f"d)  nous avons ensemble {('aucun enfant', 'un enfant', 'deux enfants')[case.children]}.",
    ):
        paper.para(words, 11, x=74)
    paper.para("Et nous faisons cette déclaration en la croyant vraie et sachant qu'elle a la même force que si elle était faite sous serment.", 11)  # fmt: skip
    paper.gap(20)
    if case.signed_by_hand:
        draw.signature(paper, 70, paper.y + 8, rng)
        draw.signature(paper, 320, paper.y + 8, rng)
    paper.gap(14)
    paper.text(58, paper.y + 10, "(déclarant)", 9, "italic")
    paper.text(310, paper.y + 10, "(conjoint de fait)", 9, "italic")
    paper.gap(40)
    if case.signed_by_hand:
        paper.para(f"Déclaré devant moi à {case.home.address.city}, le {fr(case.signed)}.", 11)
        draw.signature(paper, 70, paper.y + 26, rng)
    paper.gap(36)
    paper.line(f"{notary}, commissaire à l'assermentation", 9.5)
    return told(case)


@layout("imm5476", language="en")
def appointed_on_one_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """Applicant, then who is appointed and of what body, then both sign on the same day."""
    who, agent = case.person, case.representative
    paper.margin = 42
    form = StaticForm(paper, "IMM_5476", fillable=False, caption_points=6.5)
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    form.foot("IMM 5476 (03-2022) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    paper.line("[X] I am appointing a representative (A, B and D)      [  ] I am cancelling a representative (A and C)", 9)
    form.section("A – APPLICANT INFORMATION")
    form.row([Blank("a", "1. Family name", who.family_name), Blank("b", "Given name(s)", who.given_names)])
    form.row([Blank("c", "2. Date of birth (YYYY-MM-DD)", who.born.isoformat()), Blank("d", "3. Type of application", "Work permit"), Blank("e", "4. UCI", case.uci)])  # fmt: skip
    form.section("B – APPOINTMENT OF REPRESENTATIVE")
    form.row([Blank("f", "5. Full name of representative", agent.name), Blank("g", "Name of firm", agent.firm)])
    form.row([Blank("h", "6. Membership body (compensated representative)", agent.body), Blank("i", "Membership ID number", agent.member_number)])  # fmt: skip
    form.row(
        [Blank("j", "7. Telephone", "613 555-0187"), Blank("k", "E-mail address", "files@cabinet.example"), Blank("l", "Fax", "")]
    )
    paper.para("8. I declare that the information above is true, and I accept the appointment.", 8.5)
    signed = case.signed_by_hand
    day = case.signed.isoformat() if signed else ""
    form.signature("Signature of representative", "Date (YYYY-MM-DD)", day, rng, signed=signed, name="Rep")
    form.section("D – YOUR DECLARATION")
    paper.para("I authorize Immigration, Refugees and Citizenship Canada to release information from my case file to the person named in part B.", 8.5)  # fmt: skip
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", day, rng, signed=signed, name="App")
    return {**told(case), "representative_member_number": bare(agent.member_number)}


@layout("imm5476", language="fr")
def mandat_two_pages_fr(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form: the representative's page before the page that both sign; fields of a file."""
    who, agent = case.person, case.representative
    paper.margin = 42
    form = StaticForm(paper, "IMM5476F", fillable=True, caption_points=6.5)
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 2")
    form.foot("IMM 5476 (03-2022) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.section("A – RENSEIGNEMENTS SUR LE DEMANDEUR")
    form.row([Blank("Nom", "Nom de famille", who.family_name), Blank("Pren", "Prénom(s)", who.given_names)])
    form.row([Blank("Ddn", "Date de naissance (AAAA-MM-JJ)", who.born.isoformat()), Blank("Pays", "Citoyenneté", who.country.fr)])
    form.row(
        [
            Blank("Bur", "Nom du bureau où la demande est présentée", "CTD Edmonton", 2),
            Blank("Dem", "Demande", "Permis de travail"),
        ]
    )
    form.section("B – NOMINATION DU REPRÉSENTANT")
    form.row([Blank("Rep", "Nom complet du représentant", agent.name), Blank("Ent", "Entreprise", agent.firm)])
    form.row([Blank("Ord", "Membre en règle de", agent.body, 1.4), Blank("Prov", "Province du barreau", "", 0.6), Blank("Mem", "N° de membre", agent.member_number)])  # fmt: skip
    form.row(
        [
            Blank("Adr", "Adresse postale", "410, rue de la Gauchetière, Montréal (Québec) H2L 2M4", 2),
            Blank("Tel", "Téléphone", "514 555-0161"),
        ]
    )
    paper.new_page()
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 2 DE 2")
    form.section("ACCEPTATION ET DÉCLARATION")
    paper.para("Le représentant accepte le mandat. Le demandeur autorise IRCC à communiquer avec lui au sujet de sa demande.", 9)
    signed = case.signed_by_hand
    day = case.signed.isoformat() if signed else ""
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", day, rng, signed=signed, name="Dem")
    form.signature("Signature du représentant", "Date (AAAA-MM-JJ)", day, rng, signed=signed, name="Repr")
    return {**told(case), "representative_member_number": bare(agent.member_number)}
