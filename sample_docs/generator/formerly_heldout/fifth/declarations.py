"""IMM 5476 (who represents the applicant) and IMM 5409 (common-law union): boxes, fillable, a solemn declaration in prose."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import bar, boxes, clerk, facts, foot, said, words_en
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def member_number(case: Case) -> str:
    return case.representative.member_number.replace("-", "").replace(" ", "")


def truth(case: Case, *, member: bool = False, signed: bool = True) -> Fields:
    person = case.person
    return said(
        family_name=person.family_name,
        given_names=person.given_names,
        date_of_birth=person.born.isoformat(),
        signed_date=case.signed.isoformat() if signed else "",
        representative_member_number=member_number(case) if member else "",
    )


@layout("imm5476", language="en")
def two_signatures(paper: Paper, case: Case, rng: Random) -> Fields:
    """Boxes with captions below; the representative signs two days after the applicant, each with a date."""
    person, representative = case.person, case.representative
    paper.margin, paper.family, paper.points = 44, "sans", 10
    draw.government_canada(paper, 40)
    foot(paper, "IMM 5476 (06-2022) E          AVAILABLE IN FRENCH / DISPONIBLE EN FRANÇAIS", number="PAGE {0} OF 1")
    paper.y = 74
    paper.line("USE OF A REPRESENTATIVE", 15, "bold")
    draw.checkbox(paper, 46, paper.y + 18, True)
    paper.text(60, paper.y + 18, "I am appointing a representative", 9.5)
    draw.checkbox(paper, 250, paper.y + 18, False)
    paper.text(264, paper.y + 18, "I am cancelling the appointment of a representative", 9.5)
    paper.gap(28)
    bar(paper, "SECTION A – APPLICANT INFORMATION", fill="#444444", points=9)
    boxes(paper, [
        [("Last name (surname)", person.family_name, 1), ("First name (given name)", person.given_names, 1), ("Date of birth (YYYY-MM-DD)", person.born.isoformat(), 0.8)],
        [("Place (office) where the application was or will be submitted", "IRCC, online", 2), ("Type of application", "Work permit", 1)],
        [("IRCC identification number (UCI) or IMM 1000 number", case.uci, 1)],
    ], height=34, label_below=True)  # fmt: skip
    paper.gap(8)
    bar(paper, "SECTION B – APPOINTMENT OF REPRESENTATIVE", fill="#444444", points=9)
    family, given = representative.name.removeprefix("Me ").rpartition(" ")[::2][::-1]
    boxes(paper, [
        [("Representative: last name", family, 1), ("Representative: first name", given, 1)],
        [("Name of firm or organization", representative.firm, 1), ("Telephone", "+1 514 555 0143", 1)],
        [("Member of", representative.body, 1), ("Membership ID number", representative.member_number, 1)],
    ], height=34, label_below=True)  # fmt: skip
    paper.gap(8)
    bar(paper, "SECTION C – DECLARATIONS", fill="#444444", points=9)
    paper.para("I declare that the information above is truthful, complete and correct. I accept to represent the applicant, or I authorize the person named to represent me, as the case may be.", 9)  # fmt: skip
    later = case.signed + dt.timedelta(days=2)
    for who, day in (("Signature of applicant", case.signed), ("Signature of representative", later)):
        paper.gap(22)
        if case.signed_by_hand:
            draw.signature(paper, 60, paper.y, rng)
            paper.text(380, paper.y, day.isoformat(), 10)
        paper.rule(paper.y + 4, 44, 320)
        paper.rule(paper.y + 4, 370, 500)
        paper.text(44, paper.y + 13, who, 7)
        paper.text(370, paper.y + 13, "Date (YYYY-MM-DD)", 7)
        paper.gap(18)
    return truth(case, member=True, signed=case.signed_by_hand)


@layout("imm5476", language="fr")
def fifth_recours_a_un_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form as widgets, the spouse's release of information on a second page."""
    person, representative, spouse = case.person, case.representative, case.spouse
    paper.margin = 46
    form = StaticForm(paper, "IMM5476F[0].p1[0]", fillable=True)
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 2")
    form.foot("IMM 5476 (06-2022) F", "(AVAILABLE IN ENGLISH – IMM 5476 E)")
    form.section("A. Renseignements sur le demandeur")
    form.row([Blank("nom[0]", "Nom de famille", person.family_name), Blank("prenom[0]", "Prénom", person.given_names)])
    form.row([Blank("ddn[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), Blank("iuc[0]", "Numéro d'identification de client (IUC)", case.uci), Blank("type[0]", "Type de demande", "Permis de travail")])  # fmt: skip
    form.section("B. Votre représentant")
    form.row([Blank("rep[0]", "Nom complet", representative.name), Blank("cab[0]", "Cabinet", representative.firm)])
    form.row([Blank("ordre[0]", "Organisme de réglementation", representative.body), Blank("membre[0]", "Numéro de membre", representative.member_number)])  # fmt: skip
    form.row([Blank("tel[0]", "Téléphone", "+1 418 555 0171"), Blank("cour[0]", "Courriel", "dossiers@cabinet.example")])
    form.section("C. Déclaration du demandeur")
    paper.para("J'autorise la personne nommée à la section B à me représenter auprès d'IRCC et de l'ASFC.", 8.5)
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand, name="dem")
    paper.new_page()
    form.section("D. Déclaration de l'époux ou du conjoint de fait, s'il est inclus dans la demande")
    form.row([Blank("cnom[0]", "Nom de famille", spouse.family_name), Blank("cprenom[0]", "Prénom", spouse.given_names), Blank("cddn[0]", "Date de naissance (AAAA-MM-JJ)", spouse.born.isoformat())])  # fmt: skip
    form.signature("Signature de l'époux ou du conjoint", "Date (AAAA-MM-JJ)", "", rng, signed=False, name="conj")
    return truth(case, member=True, signed=case.signed_by_hand)


@layout("imm5409", language="en")
def solemn_declaration(paper: Paper, case: Case, rng: Random) -> Fields:
    """The declaration in the first person plural, blanks filled in, sworn before a commissioner in words."""
    person, partner = case.person, case.spouse
    paper.margin, paper.family, paper.points = 60, "serif", 11
    draw.government_canada(paper, 42)
    foot(paper, "IMM 5409 (05-2013) E", number="PAGE {0} OF 1")
    paper.y = 82
    paper.line("STATUTORY DECLARATION OF COMMON-LAW UNION", 14, "bold", align="center")
    paper.gap(10)
    boxes(paper, [[("Applicant: family name", person.family_name, 1.4), ("Given name(s)", person.given_names, 1.4), ("Date of birth", dates.en(person.born), 1)], [("Common-law partner: family name", partner.family_name, 1.4), ("Given name(s)", partner.given_names, 1.4), ("Date of birth", dates.en(partner.born), 1)]], height=34, label_points=7.5)  # fmt: skip
    paper.gap(12)
    since = case.married
    paper.paras(
        [
            f"We, the applicant and the partner named above, of the City of {case.home.address.city}, do solemnly declare:",
            f"1.  THAT we have cohabited in a conjugal relationship continuously since {dates.en(since)};",
            "2.  THAT we jointly own property other than our residence:  [ ] yes   [X] no;   that we have joint bank accounts:  [X] yes   [ ] no;",
            f"3.  THAT neither of us is married to another person, and that {case.children} child(ren) live with us.",
            "AND we make this solemn declaration conscientiously believing it to be true, and knowing that it is of the same force and effect as if made under oath.",
        ]
    )
    if case.signed_by_hand:
        paper.para(f"Declared before me at {case.home.address.city} this {words_en(case.signed)}.")
    else:
        paper.para("Declared before me at __________________ this ______ day of ________________ , 20____ .")
    paper.gap(26)
    for number, words in enumerate(("Applicant", "Common-law partner", "A commissioner for oaths")):
        x = 60 + number * 168
        if case.signed_by_hand:
            draw.signature(paper, x + 8, paper.y - 3, rng, 100)
        paper.rule(paper.y, x, x + 150)
        paper.text(x, paper.y + 11, words, 8)
    if case.signed_by_hand:
        draw.round_stamp(paper, 500, paper.y + 66, "COMMISSIONER FOR OATHS", fill("9999", rng), radius=38)
        paper.text(60, paper.y + 50, f"Commissioner: {clerk(rng)}, appointment expires December 31, {case.signed.year + 2}", 8.5)
    return truth(case, signed=case.signed_by_hand)


@layout("imm5409", language="fr")
def union_de_fait(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French declaration: two columns of particulars, the date below the signatures."""
    person, partner = case.person, case.spouse
    paper.margin, paper.family, paper.points = 54, "free-sans", 10
    draw.government_canada(paper, 42)
    foot(paper, "IMM 5409 (05-2013) F          Also available in English")
    paper.y = 84
    paper.line("Déclaration officielle d'union de fait", 16, "bold")
    paper.gap(10)
    top = paper.y
    for x, words, someone in ((54.0, "LE DEMANDEUR", person), (318.0, "LE CONJOINT DE FAIT", partner)):
        paper.y = top
        paper.line(words, 9.5, "bold", x=x)
        facts(paper, [("Nom", someone.family_name), ("Prénom(s)", someone.given_names or "–"), ("Né(e) le", dates.fr(someone.born)), ("À", someone.birth_city)], x=x, right=x + 240, label_width=70, sep="", gap=3)  # fmt: skip
    paper.gap(10)
    paper.para(
        f"Nous déclarons solennellement vivre ensemble dans une relation conjugale depuis le {dates.fr(case.married)}, soit depuis plus d'un an, à l'adresse suivante : {case.home.address.one_line}."
    )
    paper.table([("Preuve de la vie commune", "Depuis"), ("Compte bancaire conjoint", dates.fr(case.married + dt.timedelta(days=70))), ("Bail aux deux noms", dates.fr(case.married + dt.timedelta(days=190))), ("Assurance vie, bénéficiaire réciproque", dates.fr(case.married + dt.timedelta(days=404)))], (300, 190))  # fmt: skip
    paper.gap(10)
    paper.para("Nous faisons cette déclaration en la croyant vraie et en sachant qu'elle a la même valeur que si elle était faite sous serment.")  # fmt: skip
    paper.gap(30)
    for x, words in ((54.0, "Signature du demandeur"), (318.0, "Signature du conjoint de fait")):
        if case.signed_by_hand:
            draw.signature(paper, x + 14, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 11, words, 8)
    paper.gap(34)
    if case.signed_by_hand:
        paper.line(f"Déclaré devant moi, à {case.home.address.city}, le {dates.fr(case.signed)}.")
        paper.gap(34)
        draw.signature(paper, 60, paper.y - 8, rng)
        paper.line(f"{clerk(rng)}, commissaire à l'assermentation n° {fill('999 999', rng)}", 9)
    else:
        paper.line("Déclaré devant moi, à ____________________, le ____________________.")
    return truth(case, signed=case.signed_by_hand)
