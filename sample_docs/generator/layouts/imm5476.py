"""IMM 5476, Use of a Representative: signed by applicant and representative."""

from __future__ import annotations

from random import Random

from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm

WORDS = {
    "en": ("Family name", "Given name(s)", "Date of birth (YYYY-MM-DD)", "Name of office", "Application number (if known)", "Representative's full name", "Name of firm or organization", "Membership ID number", "I am a member in good standing of", "Signature of applicant", "Date (YYYY-MM-DD)", "Signature of representative"),
    "fr": ("Nom de famille", "Prénom(s)", "Date de naissance (AAAA-MM-JJ)", "Nom du bureau", "Numéro de demande (s'il est connu)", "Nom complet du représentant", "Nom du cabinet ou de l'organisation", "Numéro de membre", "Je suis membre en règle de", "Signature du demandeur", "Date (AAAA-MM-JJ)", "Signature du représentant"),
}  # fmt: skip
TITLES = {
    "en": ("USE OF A REPRESENTATIVE", "A. APPLICANT INFORMATION", "B. APPOINTMENT OF REPRESENTATIVE", "D. DECLARATION OF APPLICANT", "I authorize the person named above to act on my behalf in my dealings with Immigration, Refugees and Citizenship Canada and the Canada Border Services Agency."),
    "fr": ("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "A. RENSEIGNEMENTS SUR LE DEMANDEUR", "B. NOMINATION D'UN REPRÉSENTANT", "D. DÉCLARATION DU DEMANDEUR", "J'autorise la personne nommée ci-dessus à agir en mon nom dans mes démarches auprès d'Immigration, Réfugiés et Citoyenneté Canada et de l'Agence des services frontaliers du Canada."),
}  # fmt: skip


def truth(case: Case) -> Fields:
    fields: Fields = {
        "family_name": case.person.family_name, "given_names": case.person.given_names, "date_of_birth": case.person.born.isoformat(),
        "signed_date": case.signed.isoformat() if case.signed_by_hand else "", "representative_member_number": case.representative.member_number.replace("-", ""),
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def body(form: StaticForm, case: Case, rng: Random, language: str) -> Fields:
    """Applicant, representative, declaration, two signatures."""
    paper, words, titles, agent = form.paper, WORDS[language], TITLES[language], case.representative
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.section(titles[1])
    form.row(
        [
            Blank("Applicant[0].FamilyName[0]", words[0], case.person.family_name),
            Blank("Applicant[0].GivenName[0]", words[1], case.person.given_names),
            Blank("Applicant[0].DOB[0]", words[2], case.person.born.isoformat(), 0.8),
        ]
    )
    form.row([Blank("Applicant[0].Office[0]", words[3], "CPC-Edmonton"), Blank("Applicant[0].AppNo[0]", words[4], "")])
    form.section(titles[2])
    form.row([Blank("Rep[0].Name[0]", words[5], agent.name), Blank("Rep[0].Firm[0]", words[6], agent.firm)])
    form.row([Blank("Rep[0].Body[0]", words[8], agent.body), Blank("Rep[0].MemberID[0]", words[7], agent.member_number)])
    form.signature(words[11], words[10], day, rng, name="Rep")
    form.section(titles[3])
    paper.para(titles[4], 8.5)
    form.signature(words[9], words[10], day, rng, signed=case.signed_by_hand, name="Applicant")
    return truth(case)


@layout("imm5476", language="en", qualities=("digital",))
def fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin = 42
    form = StaticForm(paper, "IMM_5476[0].Page1[0]", fillable=True)
    form.foot("IMM 5476 (10-2022) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head(TITLES["en"][0], "en", "PAGE 1 OF 1")
    return body(form, case, rng, "en")


@layout("imm5476", language="en")
def printed(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 46, "helvetica"
    form = StaticForm(paper, "", fillable=False, caption_points=7.5)
    form.foot("IMM 5476 (08-2018) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head(TITLES["en"][0], "en", "PAGE 1 OF 1")
    return body(form, case, rng, "en")


@layout("imm5476", language="fr")
def imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.margin, paper.family = 44, "free-sans"
    form = StaticForm(paper, "", fillable=False)
    form.foot("IMM 5476 (10-2022) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head(TITLES["fr"][0], "fr", "PAGE 1 DE 1")
    return body(form, case, rng, "fr")


@layout("imm5476", language="en", size="a4")
def two_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A newer edition spread over two pages, the representative's part on the second."""
    paper.margin, paper.family = 40, "dejavu-condensed"
    words, agent = WORDS["en"], case.representative
    form = StaticForm(paper, "", fillable=False, caption_points=6.5)
    form.foot("IMM 5476 (02-2024) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head(TITLES["en"][0], "en", "PAGE 1 OF 2")
    form.section(TITLES["en"][1])
    form.row([Blank("", words[0], case.person.family_name)])
    form.row([Blank("", words[1], case.person.given_names)])
    form.row([Blank("", words[2], case.person.born.isoformat())])
    form.section(TITLES["en"][3])
    paper.para(TITLES["en"][4], 8.5)
    day = case.signed.isoformat() if case.signed_by_hand else ""
    form.signature(words[9], words[10], day, rng, signed=case.signed_by_hand)
    paper.new_page()
    form.head(TITLES["en"][0], "en", "PAGE 2 OF 2")
    form.section(TITLES["en"][2])
    form.row([Blank("", words[5], agent.name), Blank("", words[6], agent.firm)])
    form.row([Blank("", words[8], agent.body), Blank("", words[7], agent.member_number)])
    form.signature(words[11], words[10], day, rng)
    return truth(case)
