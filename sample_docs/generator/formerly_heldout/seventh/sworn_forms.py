"""IMM 5409 and 5476: declarations of common-law union, and the appointment of a representative."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.family_forms import applicant
from sample_docs.generator.formerly_heldout.seventh.furniture import day_in_words_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


@layout("imm5409", language="en")
def union_sworn(paper: Paper, case: Case, rng: Random) -> Fields:
    """The statutory declaration of common-law union in English, with blanks for both partners and the commissioner."""
    paper.margin = 48
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (08-2018) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    person, spouse = case.person, case.spouse
    since = case.married
    form.section("PRINCIPAL APPLICANT")
    form.row(
        [
            Blank("a", "Family name", person.family_name),
            Blank("b", "Given name(s)", person.given_names),
            Blank("c", "Date of birth", person.born.isoformat(), 0.7),
        ]
    )
    form.section("COMMON-LAW PARTNER")
    form.row(
        [
            Blank("a", "Family name", spouse.family_name),
            Blank("b", "Given name(s)", spouse.given_names),
            Blank("c", "Date of birth", spouse.born.isoformat(), 0.7),
        ]
    )
    form.section("DECLARATION")
    paper.para(
        f"We solemnly declare that we have cohabited in a conjugal relationship continuously since {dates.en(since)}, that we hold a joint account and a joint lease, and that neither of us is married to another person.",
        9.5,
    )
    paper.para(
        "And we make this solemn declaration conscientiously believing it to be true and knowing that it is of the same force and effect as if made under oath.",
        9.5,
    )
    form.signature("Signature of the principal applicant", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng)
    form.signature("Signature of the common-law partner", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng, name="Partner")
    form.section("SWORN BEFORE")
    paper.para(f"Declared before me at {case.home.address.city} on {dates.en(case.signed)}.", 9.5)
    paper.gap(26)
    draw.signature(paper, 60, paper.y, rng, 90)
    paper.text(60, paper.y + 16, "Commissioner for oaths: Harriet Nakagawa-Dunn, commission expires December 31, 2027", 8.5)
    draw.round_stamp(paper, 500, paper.y - 6, "COMMISSIONER FOR OATHS", "SEAL", radius=32)
    return applicant(case)


@layout("imm5409", language="fr")
def union_in_words(paper: Paper, case: Case, rng: Random) -> Fields:
    """The declaration in French as running text with the answers underlined, the day of the oath in words."""
    paper.margin, paper.family, paper.points = 66, "times", 11.5
    draw.government_canada(paper)
    paper.gap(10)
    paper.line("DÉCLARATION OFFICIELLE D'UNION DE FAIT", 14, "bold", align="center")
    paper.gap(14)
    person, spouse = case.person, case.spouse
    for title, partner in (
        ("Je soussigné(e), demandeur(eresse) principal(e) :", person),
        ("et moi, conjoint(e) de fait :", spouse),
    ):
        paper.line(title)
        paper.gap(4)
        paper.under(
            [
                ("nom de famille", partner.family_name),
                ("prénom(s)", partner.given_names or "—"),
                ("né(e) le", dates.fr(partner.born)),
            ],
            columns=3,
            height=34,
        )
        paper.gap(4)
    paper.paras(
        [
            f"déclarons solennellement que nous vivons ensemble sous le même toit, au {case.home.address.one_line}, dans une relation conjugale, depuis le {dates.fr(case.married)};",
            "que chacun de nous a désigné l'autre comme bénéficiaire de son assurance-vie;",
            "et que nous n'avons jamais été mariés à une autre personne.",
            f"Déclaré sous serment devant moi, {day_in_words_fr(case.signed)}, à {case.home.address.city}.",
        ]
    )
    paper.gap(40)
    for column, who in enumerate(("Demandeur principal", "Conjoint de fait", "Commissaire à l'assermentation")):
        x = 66 + column * 165
        draw.signature(paper, x + 6, paper.y - 4, rng, 85)
        paper.rule(paper.y, x, x + 145)
        paper.text(x, paper.y + 11, who, 8, "italic")
    paper.gap(30)
    paper.para("La commissaire, Rosalie Mbeki-Therrien, n° 208 114, dont le mandat prend fin le 14 janvier 2028.", 9)
    paper.text(66, paper.height - 34, "IMM 5409 (08-2018) F", 7.5)
    draw.canada_wordmark(paper)
    return applicant(case)


@layout("imm5476", language="en")
def representative_named(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 in English: boxes, with the representative's particulars and telephone in the middle section."""
    paper.margin = 40
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (05-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 2")
    person, agent = case.person, case.representative
    paper.para("☒ I am appointing a representative     ☐ I am cancelling the appointment of a representative", 9)
    form.section("SECTION A – APPLICANT INFORMATION")
    form.row([Blank("1", "1. Family name (surname)", person.family_name), Blank("2", "Given name(s)", person.given_names)])
    form.row(
        [
            Blank("3", "2. Date of birth (YYYY-MM-DD)", person.born.isoformat()),
            Blank("4", "3. Application office", "CPC Edmonton"),
            Blank("5", "4. UCI (if known)", case.uci),
        ]
    )
    form.section("SECTION B – APPOINTMENT OF REPRESENTATIVE")
    form.row([Blank("6", "5. Representative's full name", agent.name), Blank("7", "6. Firm or organization", agent.firm)])
    form.row([Blank("8", "7. Compensated – member of", agent.body), Blank("9", "Membership ID number", agent.member_number)])
    form.row(
        [
            Blank("0", "8. Mailing address", "1010 Sainte-Catherine Street West, Suite 640, Montréal QC  H3B 1G2", 2),
            Blank("a", "Telephone", "514 555-0128"),
        ]
    )
    form.section("SECTION D – DECLARATION")
    paper.para(
        "I authorize the person named in Section B to act on my behalf and to receive information about my application.", 8.5
    )
    form.signature("Signature of applicant", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng)
    form.signature("Signature of representative", "Date (YYYY-MM-DD)", case.signed.isoformat(), rng, name="Rep")
    paper.new_page()
    paper.gap(20)
    paper.line("SECTION C – CANCEL THE APPOINTMENT OF A REPRESENTATIVE", 10, "bold")
    paper.para("Not applicable.", 9)
    return applicant(case, representative_member_number=agent.member_number.replace("-", ""))


@layout("imm5476", language="fr")
def representative_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5476 in French: label and value on one line, the member's number among other numbers."""
    paper.margin, paper.family, paper.points = 52, "free-sans", 10
    form = StaticForm(paper, "IMM_5476", fillable=False)
    form.foot("IMM 5476 (05-2021) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 1")
    person, agent = case.person, case.representative
    form.section("SECTION A – RENSEIGNEMENTS SUR LE DEMANDEUR")
    paper.beside([("Nom de famille", person.family_name), ("Prénom(s)", person.given_names or "—"), ("Date de naissance", person.born.isoformat()), ("IUC", case.uci), ("Type de demande", "Permis de travail")], value_style="regular")  # fmt: skip
    form.section("SECTION B – DÉSIGNATION D'UN REPRÉSENTANT")
    paper.beside(
        [("Nom du représentant", agent.name), ("Cabinet", agent.firm), ("Rémunéré", "oui"), ("Organisme", agent.body), ("Numéro de membre", agent.member_number), ("Téléphone", "514 555-0128, poste 31"), ("Télécopieur", "514 555-0129"), ("Adresse", "640-1010, rue Sainte-Catherine Ouest, Montréal (Québec)  H3B 1G2")],
        value_style="regular",
    )  # fmt: skip
    paper.gap(6)
    paper.para("J'accepte de représenter le demandeur et je déclare être membre en règle de l'organisme nommé ci-dessus.", 8.5)
    form.signature("Signature du représentant", "Date", case.signed.isoformat(), rng, name="Rep")
    form.section("SECTION D – DÉCLARATION DU DEMANDEUR")
    paper.para(
        "J'autorise Immigration, Réfugiés et Citoyenneté Canada à communiquer au représentant les renseignements relatifs à ma demande.",
        8.5,
    )
    form.signature("Signature du demandeur", "Date", case.signed.isoformat(), rng)
    return applicant(case, representative_member_number=agent.member_number.replace("-", ""))
