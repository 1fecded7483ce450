"""IMM 5707, 5645, 5409 and 5476: fillable or typed, and filled in as lists by people who print first."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import family_given, kept
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


def truth(case: Case) -> Fields:
    """The applicant and the day of signature, where the form is signed."""
    person = case.person
    signed = case.signed.isoformat() if case.signed_by_hand else ""
    return family_given(person) | kept(date_of_birth=person.born.isoformat(), signed_date=signed)


def day_signed(case: Case) -> str:
    return case.signed.isoformat() if case.signed_by_hand else ""


def family_form(paper: Paper, case: Case, rng: Random, language: str, number: str, *, fillable: bool) -> Fields:
    """Applicant, spouse, parents, child, each in boxes; signature at the end."""
    person, spouse = case.person, case.spouse
    fr = language == "fr"
    form = StaticForm(paper, f"IMM_{number}", fillable=fillable)
    form.head("RENSEIGNEMENTS SUR LA FAMILLE" if fr else "FAMILY INFORMATION", language, "PAGE 1 DE 1" if fr else "PAGE 1 OF 1")
    captions = ("Nom de famille", "Prénom(s)", "Date de naissance (AAAA-MM-JJ)", "Pays de naissance", "Adresse actuelle") if fr else ("Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)", "Country of birth", "Present address")  # fmt: skip
    country = person.country.fr if fr else person.country.en
    father = latin1(person.country.men[-1])
    mother = latin1(person.country.women[-1])
    people = [
        ("SECTION A – DEMANDEUR" if fr else "SECTION A – APPLICANT", "Applicant", person.family_name, person.given_names, person.born.isoformat()),
        ("ÉPOUX OU CONJOINT DE FAIT" if fr else "SPOUSE OR COMMON-LAW PARTNER", "Spouse", spouse.family_name, spouse.given_names, spouse.born.isoformat()),
        ("PÈRE" if fr else "FATHER", "Father", person.birth_name, father, f"{person.born.year - 29}-11-02"),
        ("MÈRE" if fr else "MOTHER", "Mother", latin1(person.country.family_names[0]), mother, f"{person.born.year - 26}-04-17"),
        ("SECTION B – ENFANT" if fr else "SECTION B – CHILD", "Child", person.family_name, latin1(person.country.women[0]) or "Ana", f"{case.married.year + 1}-07-08"),
    ]  # fmt: skip
    for title, key, family, given, born in people:
        form.section(title)
        form.row([Blank(f"{key}.Family[0]", captions[0], family), Blank(f"{key}.Given[0]", captions[1], given)])
        form.row([Blank(f"{key}.DOB[0]", captions[2], born, 0.85), Blank(f"{key}.Country[0]", captions[3], country, 0.7), Blank(f"{key}.Address[0]", captions[4], case.home.address.one_line if key in ("Applicant", "Spouse") else country, 1.6)])  # fmt: skip
    form.section("SECTION C – ATTESTATION" if fr else "SECTION C – CERTIFICATION")
    form.signature("Signature du demandeur" if fr else "Signature of applicant", "Date (AAAA-MM-JJ)" if fr else "Date (YYYY-MM-DD)", day_signed(case), rng, signed=case.signed_by_hand)  # fmt: skip
    code = f"IMM {number} ({'12-2021' if number == '5707' else '01-2021'})"
    form.foot(f"{code} {'F' if fr else 'E'}", "(AVAILABLE IN ENGLISH)" if fr else "(DISPONIBLE EN FRANÇAIS)")
    return truth(case)


@layout("imm5707", language="fr")
def famille_5707(paper: Paper, case: Case, rng: Random) -> Fields:
    return family_form(paper, case, rng, "fr", "5707", fillable=True)


@layout("imm5645", language="en")
def family_5645(paper: Paper, case: Case, rng: Random) -> Fields:
    return family_form(paper, case, rng, "en", "5645", fillable=False)


def table_form(paper: Paper, case: Case, rng: Random, number: str, fr: bool) -> Fields:
    """One table of relatives, a row each; the applicant's own row is the first."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family, paper.points = 36, "sans", 8.5
    draw.government_canada(paper, 40)
    paper.text(paper.width - 36, 40, "PROTÉGÉ B" if fr else "PROTECTED B", 8, "bold", align="right")
    paper.gap(8)
    paper.line("Renseignements sur la famille" if fr else "Family information", 14, "bold")
    paper.gap(6)
    head = ["Lien", "Nom de famille", "Prénom(s)", "Né(e) le", "État matrimonial", "Occupation"] if fr else ["Relationship", "Family name", "Given name(s)", "Date of birth", "Marital status", "Occupation"]  # fmt: skip
    names = [("Vous-même" if fr else "Yourself", person.family_name, person.given_names, person.born.isoformat()), ("Conjoint" if fr else "Spouse", spouse.family_name, spouse.given_names, spouse.born.isoformat()), ("Mère" if fr else "Mother", latin1(person.country.family_names[-1]), latin1(person.country.women[-1]), f"{person.born.year - 27}-09-30"), ("Père" if fr else "Father", person.birth_name, latin1(person.country.men[-1]), f"{person.born.year - 31}-01-22")]  # fmt: skip
    rows = [
        [
            *row,
            "Marié(e)" if fr else "Married",
            ("Retraité(e)" if fr else "Retired") if number_of > 1 else ("Comptable" if fr else "Accountant"),
        ]
        for number_of, row in enumerate(names)
    ]
    paper.table([head, *rows], [70, 120, 120, 72, 80, 78], height=24)
    paper.gap(12)
    paper.line("Enfants : aucun" if fr else "Children: none", 9)
    paper.gap(20)
    paper.para(
        "Je certifie que les renseignements ci-dessus sont exacts et complets."
        if fr
        else "I certify that the information above is true, complete and correct.",
        9.5,
    )
    paper.gap(16)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 12, rng)
    paper.under([("Signature", ""), ("Date (AAAA-MM-JJ)" if fr else "Date (YYYY-MM-DD)", day_signed(case))], columns=2, height=30)
    code = f"IMM {number} ({'12-2021' if number == '5707' else '01-2021'}) {'F' if fr else 'E'}"
    paper.text(36, paper.height - 28, code, 7.5)
    draw.canada_wordmark(paper, paper.height - 26)
    return truth(case)


@layout("imm5707", language="en")
def relatives_table_5707(paper: Paper, case: Case, rng: Random) -> Fields:
    return table_form(paper, case, rng, "5707", False)


@layout("imm5645", language="fr")
def tableau_5645(paper: Paper, case: Case, rng: Random) -> Fields:
    return table_form(paper, case, rng, "5645", True)


@layout("imm5409", language="en")
def union_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """Statutory declaration of common-law union; the applicant's part is marked as such."""
    person, spouse = case.person, case.spouse
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    for title, who in (("DECLARANT 1 – APPLICANT", person), ("DECLARANT 2 – COMMON-LAW PARTNER", spouse)):
        form.section(title)
        form.row(
            [Blank(f"{title[:11]}F", "Family name", who.family_name), Blank(f"{title[:11]}G", "Given name(s)", who.given_names)]
        )
        form.row(
            [
                Blank(f"{title[:11]}D", "Date of birth (YYYY-MM-DD)", who.born.isoformat()),
                Blank(f"{title[:11]}P", "Place of birth", who.birth_city),
            ]
        )
    form.section("DECLARATION")
    paper.para(
        f"We have lived together in a conjugal relationship for {case.submitted.year - case.married.year} continuous year(s), from {case.married.isoformat()} to now, at {case.home.address.one_line}.",
        9,
    )
    paper.para(
        "And we make this solemn declaration conscientiously believing it to be true, knowing that it is of the same force and effect as if made under oath.",
        9,
    )
    form.signature("Signature of applicant", "Date signed (YYYY-MM-DD)", day_signed(case), rng, signed=case.signed_by_hand)
    form.signature(
        "Signature of partner", "Date signed (YYYY-MM-DD)", day_signed(case), rng, signed=case.signed_by_hand, name="Partner"
    )
    form.foot("IMM 5409 (03-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    return truth(case)


@layout("imm5409", language="fr")
def union_en_phrases(paper: Paper, case: Case, rng: Random) -> Fields:
    """The declaration with its blanks filled in running text, sworn before a commissioner on the same day."""
    person, spouse = case.person, case.spouse
    paper.family, paper.points = "serif", 11
    draw.government_canada(paper)
    paper.heading("DÉCLARATION OFFICIELLE D'UNION DE FAIT", 14, align="center")
    paper.beside(
        [
            ("Demandeur – nom de famille", person.family_name),
            ("Demandeur – prénom(s)", person.given_names),
            ("Demandeur – date de naissance", person.born.isoformat()),
        ],
        label_width=200,
    )
    paper.gap(6)
    paper.beside(
        [
            ("Conjoint de fait – nom de famille", spouse.family_name),
            ("Conjoint de fait – prénom(s)", spouse.given_names),
            ("Conjoint de fait – date de naissance", spouse.born.isoformat()),
        ],
        label_width=200,
    )
    paper.gap(16)
    paper.paras(
        (
            f"Nous déclarons solennellement que nous vivons ensemble dans une relation conjugale sans interruption depuis le {dates.fr(case.married)}.",
            "Nous avons un compte bancaire conjoint et un bail à nos deux noms. Nous n'avons conclu aucun contrat de mariage.",
        )
    )  # fmt: skip
    paper.gap(20)
    if case.signed_by_hand:
        draw.signature(paper, 70, paper.y + 12, rng)
    paper.under([("Signature du demandeur", ""), ("Signé le (AAAA-MM-JJ)", day_signed(case))], height=34)
    if case.signed_by_hand:
        draw.signature(paper, 70, paper.y + 12, rng)
    paper.under([("Signature du conjoint", ""), ("Commissaire à l'assermentation", "Aline Bourassa, n° 204 118")], height=34)
    paper.text(60, paper.height - 30, "IMM 5409 (03-2019) F", 7.5)
    draw.canada_wordmark(paper, paper.height - 28)
    return truth(case)


def representative(paper: Paper, case: Case, rng: Random, fr: bool, *, fillable: bool) -> Fields:
    """Use of a representative: who applies, who acts, both signatures of one day."""
    person, agent = case.person, case.representative
    form = StaticForm(paper, "IMM_5476", fillable=fillable, caption_points=6.5)
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT" if fr else "USE OF A REPRESENTATIVE", "fr" if fr else "en", "PAGE 1 / 1")
    form.section("SECTION A – DEMANDEUR" if fr else "SECTION A – APPLICANT INFORMATION")
    form.row([Blank("A.Family", "1. Nom de famille" if fr else "1. Last name (family name)", person.family_name), Blank("A.Given", "Prénom(s)" if fr else "Given name(s)", person.given_names)])  # fmt: skip
    form.row([Blank("A.Born", "2. Date de naissance" if fr else "2. Date of birth", person.born.isoformat()), Blank("A.Office", "3. Bureau" if fr else "3. Name of office", "Edmonton"), Blank("A.Uci", "4. IUC" if fr else "4. UCI", case.uci)])  # fmt: skip
    form.section("SECTION B – NOMINATION" if fr else "SECTION B – APPOINTMENT OF REPRESENTATIVE")
    form.row([Blank("B.Name", "5. Nom complet du représentant" if fr else "5. Representative's full name", agent.name), Blank("B.Firm", "6. Cabinet" if fr else "6. Name of firm", agent.firm)])  # fmt: skip
    form.row([Blank("B.Body", "7. Membre en règle de" if fr else "7. Member in good standing of", agent.body), Blank("B.Number", "Numéro de membre" if fr else "Membership ID number", agent.member_number)])  # fmt: skip
    form.row([Blank("B.Phone", "8. Téléphone" if fr else "8. Telephone", "613 555-0177"), Blank("B.Address", "9. Adresse" if fr else "9. Address", "410 Laurier Avenue West, Suite 300, Ottawa ON K1R 1B7")])  # fmt: skip
    form.section("SECTION C – DÉCLARATION DU REPRÉSENTANT" if fr else "SECTION C – REPRESENTATIVE'S DECLARATION")
    form.signature(
        "Signature du représentant" if fr else "Signature of representative",
        "Date",
        day_signed(case),
        rng,
        signed=case.signed_by_hand,
        name="Rep",
    )
    form.section("SECTION D – DÉCLARATION DU DEMANDEUR" if fr else "SECTION D – APPLICANT'S DECLARATION")
    form.signature(
        "Signature du demandeur" if fr else "Signature of applicant", "Date", day_signed(case), rng, signed=case.signed_by_hand
    )
    form.foot(
        f"IMM 5476 (05-2021) {'F' if fr else 'E'}",
        "(AVAILABLE IN ENGLISH - IMM 5476 E)" if fr else "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)",
    )
    return truth(case) | kept(representative_member_number=agent.member_number.replace("-", "").replace(" ", ""))


@layout("imm5476", language="en")
def eighth_representative_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    return representative(paper, case, rng, False, fillable=False)


@layout("imm5476", language="fr")
def representant_remplissable(paper: Paper, case: Case, rng: Random) -> Fields:
    return representative(paper, case, rng, True, fillable=True)
