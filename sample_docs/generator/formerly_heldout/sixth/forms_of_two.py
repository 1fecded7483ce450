"""Forms that two people sign: the declaration of a common-law union (IMM 5409) and the use of a representative (IMM 5476)."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates
from sample_docs.generator.formerly_heldout.sixth.family_forms import pen, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


@layout("imm5409", language="en")
def sworn_union(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5409 in English: two declarants in prose with blanks, sworn before a commissioner on the day both signed."""
    first, second = case.person, case.spouse
    paper.margin, paper.points, paper.family = 54, 10, "sans"
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (05-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    form.section("DECLARANTS")
    form.row(
        [
            Blank("a", "First declarant - family name", first.family_name),
            Blank("b", "Given name(s)", first.given_names),
            Blank("c", "Date of birth", first.born.isoformat(), 0.7),
        ]
    )
    form.row(
        [
            Blank("d", "Second declarant - family name", second.family_name),
            Blank("e", "Given name(s)", second.given_names),
            Blank("f", "Date of birth", second.born.isoformat(), 0.7),
        ]
    )
    paper.gap(10)
    paper.paras((
        f"We do solemnly declare that we have cohabited in a conjugal relationship for {(case.signed - case.married).days // 366} continuous years, from {dates.en(case.married)} to this day, at {case.home.address.one_line}.",
        "We have: [X] jointly signed a residential lease   [X] a joint bank account   [ ] jointly owned property   [X] declared our union under the Income Tax Act.",
        "We make this solemn declaration conscientiously believing it to be true and knowing that it is of the same force and effect as if made under oath.",
    ))  # fmt: skip
    form.signature(
        "First declarant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    form.signature(
        "Second declarant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    paper.gap(10)
    paper.para(
        f"Declared before me at {case.home.address.city}. Commissioner for taking affidavits: Winifred Achterberg, commission ends December 31, 2027.",
        9,
    )
    return truth(case)


@layout("imm5409", language="fr")
def union_declaree(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5409 in French: the declarants side by side in two columns."""
    paper.margin, paper.points = 50, 10
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (05-2019) F", "(AVAILABLE IN ENGLISH - IMM 5409 E)")
    form.head("DÉCLARATION OFFICIELLE D'UNION DE FAIT", "fr", "PAGE 1 DE 1")
    top = paper.y
    ends = []
    for x, title, who in ((50.0, "Déclarant (demandeur)", case.person), (316.0, "Conjoint de fait", case.spouse)):
        paper.y = top
        paper.line(title, 11, "bold", x=x)
        paper.beside([("Nom", who.family_name), ("Prénom(s)", who.given_names or "-"), ("Né(e) le", dates.fr(who.born)), ("À", who.birth_city)], x=x, label_width=70)  # fmt: skip
        ends.append(paper.y)
    paper.y = max(ends) + 14
    paper.paras((
        f"Nous déclarons solennellement vivre en union de fait depuis le {dates.fr(case.married)}, de façon continue, et partager la même adresse : {case.home.address.one_line}.",
        "Nous avons désigné l'autre comme bénéficiaire d'une assurance vie : OUI. Nous avons un compte conjoint : OUI. Nous avons acheté une maison : NON.",
    ))  # fmt: skip
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature du déclarant", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand)
    form.signature("Signature du conjoint", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand)
    paper.gap(14)
    paper.para("Déclaré devant moi : Hubert Gendreau-Roy, commissaire à l'assermentation nº 214 887.", 9)
    return truth(case)


def member(case: Case) -> dict[str, str]:
    return {"representative_member_number": case.representative.member_number.replace("-", "").replace(" ", "")}


@layout("imm5476", language="en")
def consultant_filled(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 in English, prefilled by a consultant's program; the representative signed a day earlier."""
    person, agent = case.person, case.representative
    paper.margin = 42
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (04-2023) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    paper.line("[X] I am appointing a representative     [ ] I am cancelling the appointment", 9)
    form.section("SECTION A - APPLICANT")
    form.row(
        [
            Blank("f", "1. Family name", person.family_name),
            Blank("g", "Given name(s)", person.given_names),
            Blank("d", "2. Date of birth (YYYY-MM-DD)", person.born.isoformat(), 0.8),
        ]
    )
    form.row(
        [
            Blank("o", "3. Office where application was submitted", "Online"),
            Blank("t", "4. Type of application", "Work permit"),
            Blank("u", "5. UCI", case.uci, 0.8),
        ]
    )
    form.section("SECTION B - REPRESENTATIVE")
    form.row(
        [
            Blank("n", "6. Full name", agent.name),
            Blank("h", "Firm or organization", agent.firm),
            Blank("p", "Telephone", "+1 613 555-0149", 0.8),
        ]
    )
    form.row(
        [
            Blank("b", "7. Member in good standing of", agent.body),
            Blank("m", "Membership ID", agent.member_number),
            Blank("l", "Province (if law society)", "", 0.8),
        ]
    )
    form.section("SECTION C - REPRESENTATIVE'S DECLARATION")
    form.signature("8. Signature of representative", "Date (YYYY-MM-DD)", (case.signed - dt.timedelta(days=1)).isoformat(), rng)
    form.section("SECTION D - APPLICANT'S DECLARATION")
    paper.para("I authorize the representative named above to act on my behalf before IRCC and the CBSA.", 9)
    form.signature(
        "9. Signature of applicant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if case.signed_by_hand else "",
        rng,
        signed=case.signed_by_hand,
    )
    return truth(case) | member(case)


@layout("imm5476", language="fr", size="a4")
def sixth_recours_a_un_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 in French, captions beside lines, answers in pen."""
    person, agent = case.person, case.representative
    paper.margin, paper.family = 46, "helvetica"
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (04-2023) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 1")
    form.section("PARTIE A - RENSEIGNEMENTS SUR LE DEMANDEUR")
    pen(
        paper,
        [
            ("Nom de famille", person.family_name),
            ("Prénom(s)", person.given_names),
            ("Date de naissance", person.born.isoformat()),
        ],
    )
    form.section("PARTIE B - NOMINATION D'UN REPRÉSENTANT")
    pen(paper, [("Nom du représentant", agent.name), ("Cabinet", agent.firm), ("Ordre ou barreau", agent.body), ("Nº de membre", agent.member_number), ("Courriel", "bureau@cabinet.example")])  # fmt: skip
    form.section("PARTIE D - DÉCLARATIONS")
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature du demandeur", "Date", day, rng, signed=case.signed_by_hand)
    form.signature("Signature du représentant", "Date", case.signed.isoformat(), rng)
    return truth(case) | member(case)
