"""IMM 5409, Statutory Declaration of Common-law Union."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

EVIDENCE = {
    "en": ("We have lived together in a conjugal relationship for at least one continuous year.", "We have signed a joint residential lease and have joint bank accounts.", "We declare that the information given is true, complete and correct, knowing that it has the same force as if made under oath."),
    "fr": ("Nous avons vécu ensemble dans une relation conjugale pendant au moins une année sans interruption.", "Nous avons signé un bail commun et avons des comptes bancaires conjoints.", "Nous déclarons que les renseignements fournis sont véridiques et complets, sachant que la déclaration a la même valeur que si elle était faite sous serment."),
}  # fmt: skip


def truth(case: Case) -> Fields:
    fields: Fields = {
        "family_name": case.person.family_name,
        "given_names": case.person.given_names,
        "date_of_birth": case.person.born.isoformat(),
        "signed_date": case.signed.isoformat(),
    }
    return {name: value for name, value in fields.items() if value}


def body(form: StaticForm, case: Case, rng: Random, language: str) -> Fields:
    """Both partners, the declaration, both signatures and the commissioner's stamp."""
    paper, english = form.paper, language == "en"
    words = (
        ("Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)")
        if english
        else ("Nom de famille", "Prénom(s)", "Date de naissance (AAAA-MM-JJ)")
    )
    for title, key, person in (
        ("Declarant (1)" if english else "Déclarant (1)", "Declarant1", case.person),
        ("Declarant (2)" if english else "Déclarant (2)", "Declarant2", case.spouse),
    ):
        form.section(title)
        form.row(
            [
                Blank(f"{key}[0].FamilyName[0]", words[0], person.family_name),
                Blank(f"{key}[0].GivenName[0]", words[1], person.given_names),
                Blank(f"{key}[0].DOB[0]", words[2], person.born.isoformat(), 0.8),
            ]
        )
    form.section("Declaration" if english else "Déclaration")
    since = f"{case.married:%Y-%m-%d}"
    form.row(
        [
            Blank(
                "Since[0]",
                "We have been living together since (YYYY-MM-DD)" if english else "Nous vivons ensemble depuis le (AAAA-MM-JJ)",
                since,
            )
        ]
    )
    paper.gap(8)
    paper.paras(EVIDENCE[language], 8.5)
    for who in (1, 2):
        form.signature(
            f"Signature of declarant ({who})" if english else f"Signature du déclarant ({who})",
            "Date (YYYY-MM-DD)" if english else "Date (AAAA-MM-JJ)",
            case.signed.isoformat(),
            rng,
            name=f"Declarant{who}",
        )
    paper.para(
        f"Declared before me at {case.home.address.city} this {dates.en_ordinal(case.signed)}."
        if english
        else f"Déclaré devant moi à {case.home.address.city}, le {dates.fr(case.signed)}.",
        9,
    )
    draw.round_stamp(paper, 470, paper.y + 26, "COMMISSIONER OF OATHS", "SEAL")
    return truth(case)


@layout("imm5409", language="en", qualities=("digital",))
def fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin = 44
    form = StaticForm(paper, "IMM_5409[0].Page1[0]", fillable=True)
    form.foot("IMM 5409 (06-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    return body(form, case, rng, "en")


@layout("imm5409", language="en")
def printed(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 48, "helvetica"
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5409 (12-2016) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    return body(form, case, rng, "en")


@layout("imm5409", language="fr")
def imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 44, "free-sans"
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5409 (06-2021) F", "(AVAILABLE IN ENGLISH - IMM 5409 E)")
    form.head("DÉCLARATION OFFICIELLE D'UNION DE FAIT", "fr", "PAGE 1 DE 1")
    return body(form, case, rng, "fr")


@layout("imm5409", language="en", size="a4")
def typed_beside(paper: Paper, case: Case, rng: Random) -> Fields:
    """Retyped by a notary: the form's wording, labels beside."""
    paper.family, paper.points = "serif", 11
    paper.heading("Statutory Declaration of Common-law Union (IMM 5409)", 14, align="center")
    paper.beside(
        [
            ("Declarant 1 – Family name", case.person.family_name),
            ("Given name(s)", case.person.given_names),
            ("Date of birth", case.person.born.isoformat()),
        ],
        label_width=180,
        colon=":",
    )
    paper.gap(8)
    paper.beside(
        [
            ("Declarant 2 – Family name", case.spouse.family_name),
            ("Given name(s)", case.spouse.given_names),
            ("Date of birth", case.spouse.born.isoformat()),
        ],
        label_width=180,
        colon=":",
    )
    paper.gap(14)
    paper.paras(EVIDENCE["en"])
    form = StaticForm(paper, "", fillable=False)
    form.signature("Signature of declarant 1", "Date", case.signed.isoformat(), rng)
    form.signature("Signature of declarant 2", "Date", case.signed.isoformat(), rng)
    draw.round_stamp(paper, 430, paper.y + 40, "NOTARY PUBLIC", "OFFICIAL")
    return truth(case)
