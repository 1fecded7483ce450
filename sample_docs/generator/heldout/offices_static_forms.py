"""Family information (IMM 5707, IMM 5645), common-law declaration (IMM 5409) and use of a representative (IMM 5476)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import said, uci
from sample_docs.generator.heldout.offices_form_parts import Section, boxed, dark_bar, ruled_bar, sheet, sided, signing
from sample_docs.generator.invention import invent_person
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

CODE = "IMM {} ({}) {}"


def truth(case: Case, **more: str) -> Fields:
    person = case.person
    signed = case.signed.isoformat() if case.signed_by_hand else ""
    return said(family_name=person.family_name, given_names=person.given_names, date_of_birth=person.born.isoformat(), signed_date=signed, **more)  # fmt: skip


def relatives(case: Case, rng: Random) -> list[Person]:
    """Father, mother and the children, each of a fitting age."""
    code, year = case.person.country.alpha3, case.person.born.year
    found = [aged(invent_person(rng, code, sex), year - rng.randint(23, 31)) for sex in "MF"]
    return found + [aged(invent_person(rng, code), 2012 + 3 * number) for number in range(case.children)]


def aged(person: Person, year: int) -> Person:
    """The person born in that year, with the letters that federal forms take."""
    return replace(person, born=person.born.replace(year=year, day=min(person.born.day, 28))).in_latin1()


@layout("imm5707", language="en", set="heldout")
def family_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 E in boxes: applicant, spouse, parents, children, each with name, birth and occupation."""
    paper.margin, paper.family = 38, "helvetica"
    sheet(paper, "FAMILY INFORMATION", (CODE.format("5707", "06-2019", "E"), "(DISPONIBLE EN FRANÇAIS - IMM 5707 F)"), "en")
    father, mother, *children = relatives(case, rng)

    def block(who: str, person: Person, job: str) -> list[list[tuple[str, str, float]]]:
        return [[(f"{who}: Family name", person.family_name, 1.2), ("Given name(s)", person.given_names, 1.2), ("Date of birth (YYYY-MM-DD)", person.born.isoformat(), 0.9)], [("Country of birth", person.country.en, 1.0), ("Present address", case.home.address.city if person in (case.person, case.spouse) else person.birth_city, 1.0), ("Present occupation", job, 1.0)]]  # fmt: skip

    made: list[Section] = [("SECTION A", block("Applicant", case.person, case.permit.occupation)), ("", block("Spouse or common-law partner", case.spouse, "Teacher")), ("", block("Mother", mother, "Retired")), ("", block("Father", father, "Retired"))]  # fmt: skip
    made += [
        ("SECTION B – CHILDREN" if number == 0 else "", block("Child", child, "Student")) for number, child in enumerate(children)
    ]
    boxed(paper, made)
    paper.gap(8)
    dark_bar(paper, "SECTION C – CERTIFICATION")
    paper.gap(6)
    paper.para("I certify that the information contained in this form is complete, accurate and factual. I realize that once this form has been completed and signed it will form part of my immigration record.", 8.5)  # fmt: skip
    signing(paper, ("Signature of applicant", "Date (YYYY-MM-DD)"), case.signed.isoformat(), rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5707", language="fr", set="heldout", size="a4")
def famille_a_remplir(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5707 F with fillable fields."""
    paper.margin, paper.family = 44, "sans"
    form = StaticForm(paper, "IMM_5707[0]", fillable=True)
    form.foot("IMM 5707 (06-2019) F", "(AVAILABLE IN ENGLISH - IMM 5707 E)")
    form.head("RENSEIGNEMENTS SUR LA FAMILLE", "fr", "Page 1 de 1")
    father, mother, *children = relatives(case, rng)
    blocks = [("Le demandeur", "App", case.person), ("Époux ou conjoint de fait", "Spouse", case.spouse), ("Père", "Father", father), ("Mère", "Mother", mother)]  # fmt: skip
    blocks += [(f"Enfant {number}", f"Child{number}", child) for number, child in enumerate(children, start=1)]
    form.section("PARTIE A – DEMANDEUR ET FAMILLE")
    for who, key, person in blocks:
        paper.line(who, 8, "bold")
        paper.gap(2)
        form.row([Blank(f"{key}Family[0]", "Nom de famille", person.family_name), Blank(f"{key}Given[0]", "Prénom(s)", person.given_names), Blank(f"{key}DOB[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat(), 0.8), Blank(f"{key}Country[0]", "Pays de naissance", person.country.fr, 0.8)])  # fmt: skip
    form.section("PARTIE B – ATTESTATION")
    paper.para("J'atteste que les renseignements fournis sont complets et exacts.", 8.5)
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5645", language="en", set="heldout")
def family_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 E with fillable fields: relationship in the left column."""
    paper.margin, paper.family = 40, "free-sans"
    form = StaticForm(paper, "IMM_5645", fillable=True, caption_points=6.5)
    form.foot("IMM 5645 (01-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5645 F)")
    form.head("FAMILY INFORMATION", "en", "PAGE 1 OF 1")
    paper.para("Type of application:   [  ] Visitor    [X] Worker    [  ] Student    [  ] Other", 8.5)
    father, mother, *children = relatives(case, rng)
    form.section("SECTION A – APPLICANT, SPOUSE AND PARENTS")
    for key, who, person in (("Applicant", "Applicant", case.person), ("Spouse", "Spouse", case.spouse), ("Mother", "Mother", mother), ("Father", "Father", father)):  # fmt: skip
        form.row([Blank(f"page1.SectionA.{key}.{key}FamilyName", f"{who} – Family name", person.family_name, 1.2), Blank(f"page1.SectionA.{key}.{key}GivenName", "Given name(s)", person.given_names, 1.2), Blank(f"page1.SectionA.{key}.{key}DOB", "Date of birth (YYYY-MM-DD)", person.born.isoformat(), 1.0), Blank(f"page1.SectionA.{key}.{key}COB", "Country or territory of birth", person.country.en, 0.9)])  # fmt: skip
    form.section("SECTION B – CHILDREN")
    for number, child in enumerate(children):
        form.row([Blank(f"page1.SectionB.Child{number}.Name", "Family name and given name(s)", child.listed_name, 1.6), Blank(f"page1.SectionB.Child{number}.DOB", "Date of birth", child.born.isoformat(), 1.0), Blank(f"page1.SectionB.Child{number}.Come", "Will accompany you to Canada?", "Yes", 0.9)])  # fmt: skip
    if not children:
        paper.para("[X] I do not have children.", 8.5)
    form.section("SECTION C – SIGNATURE")
    paper.para("By signing I confirm that I have listed all my family members, whether or not they live with me.", 8.5)
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", day, rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5645", language="fr", set="heldout")
def famille_aplatie(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5645 F flattened: captions beside answers, long French date by hand."""
    paper.margin, paper.family = 54, "dejavu-condensed"
    sheet(paper, "RENSEIGNEMENTS SUR LA FAMILLE", (CODE.format("5645", "01-2021", "F"), "(AVAILABLE IN ENGLISH - IMM 5645 E)"), "fr", plain=True)  # fmt: skip
    father, mother, *children = relatives(case, rng)
    made: list[Section] = []
    for who, person in (("DEMANDEUR", case.person), ("ÉPOUX OU CONJOINT DE FAIT", case.spouse), ("MÈRE", mother), ("PÈRE", father), *(("ENFANT", child) for child in children)):  # fmt: skip
        made.append((who, [[("Nom de famille", person.family_name, 1.0), ("Prénom(s)", person.given_names, 1.0), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat(), 1.0), ("Lieu de naissance", f"{person.birth_city}, {person.country.fr}", 1.0)]]))  # fmt: skip
    sided(paper, made, height=17)
    paper.gap(10)
    paper.para(
        "Je certifie que les renseignements donnés ci-dessus sont exacts et que je n'ai omis aucun membre de ma famille.", 8.5
    )
    signing(paper, ("Signature du demandeur", "Date"), dates.fr(case.signed), rng, signed=case.signed_by_hand)
    return truth(case)


@layout("imm5409", language="en", set="heldout")
def common_law_declaration(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5409 E: the two partners in boxes, the declaration in the first person, sworn before a commissioner."""
    paper.margin, paper.family, paper.points = 50, "helvetica", 9.5
    person, partner = case.person, case.spouse
    sheet(paper, "STATUTORY DECLARATION OF COMMON-LAW UNION", (CODE.format("5409", "10-2011", "E"), "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)"), "en")  # fmt: skip
    cells = [[("Family name", person.family_name, 1.0), ("Given name(s)", person.given_names, 1.0), ("Date of birth", person.born.isoformat(), 0.8)]]  # fmt: skip
    others = [[("Family name", partner.family_name, 1.0), ("Given name(s)", partner.given_names, 1.0), ("Date of birth", partner.born.isoformat(), 0.8)]]  # fmt: skip
    boxed(paper, [("APPLICANT", cells), ("COMMON-LAW PARTNER", others)])
    paper.gap(14)
    address = case.home.address.one_line
    for words in (
        f"1.  We, the persons named above, of {address}, solemnly declare that we have cohabited in a conjugal relationship continuously since {dates.en(case.married)}.",
        "2.  We jointly own or rent the home in which we live, and we share household expenses.   [X] Yes   [  ] No",
        "3.  We have life insurance on our relationship that names the other as beneficiary.   [  ] Yes   [X] No",
        "4.  We have declared our union under provincial or territorial legislation or in our income tax returns.   [X] Yes   [  ] No",
        "And we make this solemn declaration conscientiously believing it to be true, and knowing that it is of the same force and effect as if made under oath and by virtue of the Canada Evidence Act.",
    ):  # fmt: skip
        paper.para(words)
    signing(
        paper, ("Signature of applicant", "Date signed (YYYY-MM-DD)"), case.signed.isoformat(), rng, signed=case.signed_by_hand
    )
    signing(paper, ("Signature of common-law partner", "Date signed (YYYY-MM-DD)"), case.signed.isoformat(), rng, signed=case.signed_by_hand)  # fmt: skip
    paper.gap(14)
    paper.para(f"Declared before me at {case.home.address.city}. Commissioner for taking oaths: {rng.choice(('W. Castellano', 'J. Ironside'))}, commission no. {rng.randint(1000, 9999)}.", 8.5)  # fmt: skip
    draw.round_stamp(paper, 480, paper.y + 18, "COMMISSIONER OF OATHS", "SEAL", radius=32)
    return truth(case)


@layout("imm5409", language="fr", set="heldout")
def declaration_union(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5409 F: captions beside answers for each partner, one line to sign for each."""
    paper.margin, paper.family, paper.points = 56, "sans", 9.5
    sheet(paper, "DÉCLARATION SOLENNELLE D'UNION DE FAIT", (CODE.format("5409", "08-2018", "F"), "(AVAILABLE IN ENGLISH - IMM 5409 E)"), "fr", plain=True)  # fmt: skip
    made: list[Section] = []
    for who, person in (("DEMANDEUR", case.person), ("CONJOINT DE FAIT", case.spouse)):
        made.append((who, [[("Nom de famille", person.family_name, 1.0), ("Prénom(s)", person.given_names, 1.0), ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat(), 1.0)]]))  # fmt: skip
    sided(paper, made)
    ruled_bar(paper, "DÉCLARATION")
    paper.gap(4)
    paper.paras((
        f"Nous, les personnes nommées ci-dessus, déclarons solennellement que nous vivons ensemble dans une relation conjugale depuis le {dates.fr(case.married)} sans interruption, au {case.home.address.one_line}.",
        "Nous tenons un compte bancaire conjoint :  [X] Oui   [  ] Non.     Nous sommes locataires ou propriétaires du même logement :  [X] Oui   [  ] Non.",
        "Nous faisons cette déclaration solennelle, la croyant en conscience vraie et sachant qu'elle a la même valeur que si elle était faite sous serment.",
    ))  # fmt: skip
    for who in ("Signature du demandeur", "Signature du conjoint de fait"):
        signing(paper, (who, "Date (AAAA-MM-JJ)"), case.signed.isoformat(), rng, signed=case.signed_by_hand)
    paper.gap(12)
    paper.para(f"Reçue par : Me {rng.choice(('Odile Trépanier', 'Yvan Lacoursière'))}, notaire, commissaire à l'assermentation n° {rng.randint(100000, 999999)}.", 8.5)  # fmt: skip
    return truth(case)


def member(case: Case) -> str:
    """The representative's number without spaces or dashes."""
    return case.representative.member_number.replace("-", "").replace(" ", "")


@layout("imm5476", language="en", set="heldout")
def representative_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 E in boxes: applicant, appointed representative with firm and membership, two declarations."""
    paper.margin, paper.family, paper.points = 40, "helvetica", 9
    person, agent = case.person, case.representative
    sheet(paper, "USE OF A REPRESENTATIVE", (CODE.format("5476", "05-2022", "E"), "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)"), "en")
    given, _, family = agent.name.rpartition(" ")
    boxed(paper, [
        ("SECTION A – APPLICANT INFORMATION", [[("1. Family name", person.family_name, 1.0), ("Given name(s)", person.given_names, 1.0)], [("2. Date of birth (YYYY-MM-DD)", person.born.isoformat(), 1.0), ("3. UCI (if known)", uci(case), 1.0), ("4. Application number", "", 1.0)]]),
        ("SECTION B – APPOINTMENT OF REPRESENTATIVE", [[("5. Family name", family, 1.0), ("Given name(s)", given, 1.0)], [("6. Membership body", agent.body, 1.0), ("Membership ID number", agent.member_number, 1.0)], [("7. Name of firm or organization", agent.firm, 1.2), ("Telephone", "+1 416 555 0148", 0.8)], [("Mailing address", "48 Front Street, Suite 210, Toronto ON  M5J 2N1", 1.0)]]),
    ])  # fmt: skip
    paper.gap(10)
    paper.para("8. Representative's declaration: I accept the responsibility to represent the person named in section A.", 8.5)
    signing(paper, ("Signature of representative", "Date (YYYY-MM-DD)"), case.signed.isoformat(), rng, signed=case.signed_by_hand)
    dark_bar(paper, "SECTION D – YOUR DECLARATION")
    paper.gap(6)
    paper.para("10. I authorize the person named in section B to conduct business on my behalf with Immigration, Refugees and Citizenship Canada and the Canada Border Services Agency.", 8.5)  # fmt: skip
    signing(paper, ("Signature of applicant", "Date (YYYY-MM-DD)"), case.signed.isoformat(), rng, signed=case.signed_by_hand)
    return truth(case, representative_member_number=member(case))


@layout("imm5476", language="fr", set="heldout", size="a4")
def recours_a_un_representant(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 F with fillable fields."""
    paper.margin, paper.family = 46, "sans"
    person, agent = case.person, case.representative
    form = StaticForm(paper, "IMM_5476[0].Page1[0]", fillable=True)
    form.foot("IMM 5476 (10-2023) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "Page 1 de 1")
    form.section("SECTION A – RENSEIGNEMENTS SUR LE DEMANDEUR")
    form.row([Blank("A1Family[0]", "Nom de famille", person.family_name), Blank("A1Given[0]", "Prénom(s)", person.given_names)])
    form.row([Blank("A2DOB[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), Blank("A3UCI[0]", "Identificateur unique de client (IUC)", case.uci)])  # fmt: skip
    form.section("SECTION B – NOMINATION D'UN REPRÉSENTANT")
    form.row(
        [Blank("B5Name[0]", "Nom complet du représentant", agent.name), Blank("B6Firm[0]", "Cabinet ou organisme", agent.firm)]
    )
    form.row([Blank("B7Body[0]", "Ordre professionnel ou organisme de réglementation", agent.body), Blank("B8Member[0]", "N° de membre", agent.member_number)])  # fmt: skip
    form.row(
        [
            Blank("B9Mail[0]", "Adresse électronique", "dossiers@cabinet.example"),
            Blank("B9Phone[0]", "Téléphone", "514 555-0133", 0.6),
        ]
    )
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature("Signature du représentant", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand, name="Representative")
    form.section("SECTION C – VOTRE DÉCLARATION")
    paper.para(
        "J'autorise la personne nommée à la section B à agir en mon nom auprès d'Immigration, Réfugiés et Citoyenneté Canada.",
        8.5,
    )
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", day, rng, signed=case.signed_by_hand, name="Applicant")
    return truth(case, representative_member_number=member(case))
