"""Federal forms filled by hand or typed, as they come from a scanner."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import hyphened, names, numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def sign(paper: Paper, case: Case, rng: Random, who: str, day: str, *, by_hand: bool) -> None:
    """A line to sign on with the day beside it."""
    paper.gap(34)
    if by_hand:
        draw.signature(paper, paper.margin + 10, paper.y - 6, rng)
        paper.text(paper.margin + 330, paper.y - 5, day, family="free-mono")
    paper.rule(paper.y, paper.margin, paper.margin + 290)
    paper.rule(paper.y, paper.margin + 320, paper.width - paper.margin)
    paper.text(paper.margin, paper.y + 10, who, 7)
    paper.text(paper.margin + 320, paper.y + 10, "Date (YYYY-MM-DD)", 7)
    paper.gap(16)


def form_truth(case: Case) -> Fields:
    signed: Fields = {"signed_date": case.signed.isoformat()} if case.signed_by_hand else {}
    return names(case) | {"date_of_birth": case.person.born.isoformat()} | signed


@layout("imm5476", language="en")
def representative_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages; the representative's section stands before the declaration, the dates in YYYY-MM-DD."""
    person, rep = case.person, case.representative
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 44
    numbered(
        paper, "IMM 5476 (09-2022) E                    Page {page} of 2                    (DISPONIBLE EN FRANÇAIS - IMM 5476 F)"
    )
    draw.government_canada(paper)
    paper.text(paper.width - paper.margin, 46, "PROTECTED WHEN COMPLETED - B", 8, "bold", align="right")
    paper.heading("USE OF A REPRESENTATIVE", 14, align="center")
    draw.checkbox(paper, paper.margin, paper.y + 6, True)
    paper.text(paper.margin + 14, paper.y + 6, "I am appointing a representative (sections A, B, D)")
    draw.checkbox(paper, paper.margin + 290, paper.y + 6, False)
    paper.text(paper.margin + 304, paper.y + 6, "I am cancelling an appointment (A, C, D)")
    paper.gap(20)
    paper.line("SECTION A — APPLICANT INFORMATION", 10, "bold")
    paper.gap(4)
    paper.above(
        [
            ("1. Last name (family name)", person.family_name),
            ("Given name(s)", person.given_names),
            ("2. Date of birth (YYYY-MM-DD)", person.born.isoformat()),
            ("3. Office where the application was submitted", "Online"),
            ("4. Type of application", "Work permit"),
            ("5. Client ID / UCI", hyphened(case.uci)),
        ]
    )
    paper.gap(10)
    paper.line("SECTION B — APPOINTMENT OF REPRESENTATIVE", 10, "bold")
    paper.gap(4)
    given, _, family = rep.name.removeprefix("Me ").partition(" ")
    paper.above(
        [
            ("6. Representative's family name", family),
            ("Representative's given name", given),
            ("Firm", rep.firm),
            ("Telephone", "819 555-0177"),
        ]
    )
    for body in (
        "College of Immigration and Citizenship Consultants",
        "Canadian provincial or territorial law society",
        "Chambre des notaires du Québec",
    ):
        paper.gap(14)
        ticked = ("College" in body) == (rep.body == "CICC") and "notaires" not in body
        draw.checkbox(paper, paper.margin + 4, paper.y, ticked)
        paper.text(paper.margin + 18, paper.y, body, 8.5)
    paper.gap(8)
    paper.above(
        [("Membership ID number", rep.member_number), ("Province (law society)", "" if rep.body == "CICC" else "QC / ON")]
    )
    sign(paper, case, rng, "7. Representative's signature (I accept)", case.signed.isoformat(), by_hand=True)
    paper.new_page()
    paper.line("SECTION D — YOUR DECLARATION", 10, "bold")
    paper.paras(
        [
            "8. I authorize the representative named above to act on my behalf, and the Department and the Canada Border Services Agency to disclose information from my case file to that person. I understand that I may cancel this appointment at any time in writing.",
            "I declare that I have read and understood the information above and that it was translated to me where needed.",
        ]
    )
    sign(paper, case, rng, "Signature of applicant", case.signed.isoformat(), by_hand=case.signed_by_hand)
    sign(paper, case, rng, f"Signature of spouse or partner ({case.spouse.full_name})", "", by_hand=False)
    paper.para(
        "Personal information is collected under the Immigration and Refugee Protection Act and stored in bank CIC PPU 042.", 7.5
    )
    return form_truth(case) | {"representative_member_number": rep.member_number.replace("-", "")}


@layout("imm5476", language="fr")
def recours_manuscrit(paper: Paper, case: Case, rng: Random) -> Fields:
    """French; captions below ruled lines, as filled in with a typewriter, one page."""
    person, rep = case.person, case.representative
    paper.family, paper.points, paper.margin = "narrow", 11, 48
    draw.government_canada(paper)
    paper.heading("RECOURS AUX SERVICES D'UN REPRÉSENTANT", 14)
    paper.line("A. Renseignements sur le demandeur", style="bold")
    paper.gap(4)
    paper.under(
        [
            ("Nom de famille", person.family_name.upper()),
            ("Prénoms", person.given_names),
            ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()),
            ("IUC (s'il est connu)", case.uci),
        ],
        height=34,
    )
    paper.gap(8)
    paper.line("B. Nomination d'un représentant", style="bold")
    paper.gap(4)
    paper.under(
        [
            ("Nom complet du représentant", rep.name),
            ("Cabinet ou organisme", rep.firm),
            ("Membre en règle de", rep.body),
            ("Numéro de membre", rep.member_number),
            ("Téléphone", "+1 514 555 0162"),
            ("Courriel", "dossiers@representation.example"),
        ],
        height=34,
    )
    paper.gap(8)
    paper.line("C. Déclaration du demandeur", style="bold")
    paper.para(
        "J'autorise Immigration, Réfugiés et Citoyenneté Canada à communiquer à la personne nommée à la section B les renseignements contenus dans mon dossier. Je déclare que les renseignements fournis sont véridiques, complets et exacts."
    )
    shown = case.signed.isoformat() if case.signed_by_hand else ""
    paper.under([("Signature du demandeur", ""), ("Date (AAAA-MM-JJ)", shown)], height=52)
    if case.signed_by_hand:
        draw.signature(paper, paper.margin + 20, paper.y - 18, rng)
    paper.under([("Signature du représentant", ""), ("Date", case.signed.isoformat())], height=52)
    draw.signature(paper, paper.margin + 20, paper.y - 18, rng)
    paper.text(paper.margin, paper.height - 32, "IMM 5476 (06-2021) F      1 de 1      PROTÉGÉ B une fois rempli", 7)
    draw.canada_wordmark(paper)
    return form_truth(case) | {"representative_member_number": rep.member_number.replace("-", "")}


@layout("imm5707", language="fr")
def renseignements_famille(paper: Paper, case: Case, rng: Random) -> Fields:
    person, spouse = case.person, case.spouse
    paper.family, paper.points, paper.margin = "sans", 9, 44
    draw.government_canada(paper)
    paper.heading("RENSEIGNEMENTS SUR LA FAMILLE", 13, align="center")
    paper.line("SECTION A — Demandeur, conjoint et parents", 9.5, "bold")
    for role, someone in (("DEMANDEUR", person), ("ÉPOUX OU CONJOINT DE FAIT", spouse)):
        paper.gap(8)
        paper.line(role, 8.5, "bold")
        paper.gap(4)
        paper.above(
            [
                ("Nom de famille", someone.family_name),
                ("Prénom(s)", someone.given_names),
                ("Date de naissance (AAAA-MM-JJ)", someone.born.isoformat()),
                ("Pays de naissance", someone.country.fr),
                ("Adresse actuelle", case.home.address.one_line),
                ("État matrimonial", "Marié(e)"),
            ],
            columns=3,
            height=28,
        )
    paper.gap(10)
    paper.line("SECTION B — Enfants", 9.5, "bold")
    rows = [("Nom complet", "Lien", "Vous accompagnera-t-il?")] + [
        (f"{person.family_name} enfant {number + 1}", "Enfant", "Oui") for number in range(case.children)
    ]
    paper.table(rows if case.children else [*rows, ("Aucun", "", "")], (260, 110, 150))
    paper.gap(10)
    paper.para("Je certifie que tous les renseignements fournis dans le présent formulaire sont complets et véridiques.")
    sign(paper, case, rng, "Signature du demandeur", case.signed.isoformat(), by_hand=case.signed_by_hand)
    paper.text(paper.margin, paper.height - 30, "IMM 5707 (10-2021) F", 7)
    return form_truth(case)


@layout("imm5645", language="en")
def family_information_grid(paper: Paper, case: Case, rng: Random) -> Fields:
    person, spouse = case.person, case.spouse
    paper.family, paper.points, paper.margin = "helvetica", 8.5, 36
    draw.government_canada(paper)
    paper.heading("FAMILY INFORMATION", 13, align="center")
    paper.line("Tick the application you are making:   [ ] Visitor   [x] Worker   [ ] Student   [ ] Other", 8.5)
    paper.gap(6)
    paper.line("SECTION A", 9, "bold")
    paper.gap(4)
    paper.table(
        [
            ("", "Full name (family name in capitals)", "Date of birth", "Country of birth", "Occupation"),
            ("Applicant", person.listed_name, person.born.isoformat(), person.country.en, case.permit.occupation),
            ("Spouse", spouse.listed_name, spouse.born.isoformat(), spouse.country.en, "Homemaker"),
            ("Mother", f"{person.birth_name.upper()}, Marie", "1955-03-02", person.country.en, "Retired"),
            ("Father", f"{person.birth_name.upper()}, Joseph", "1951-11-19", person.country.en, "Deceased"),
        ],
        (60, 200, 80, 100, 100),
        height=24,
    )
    paper.gap(14)
    paper.line("SECTION B — CHILDREN   (none to declare: sign here)     SECTION C — BROTHERS AND SISTERS", 8.5, "bold")
    paper.gap(8)
    paper.para("I understand that any false statement or concealment of a material fact may result in exclusion from Canada.")
    sign(paper, case, rng, "Signature of applicant", case.signed.isoformat(), by_hand=case.signed_by_hand)
    paper.text(paper.margin, paper.height - 30, "IMM 5645 (01-2021) E     PAGE 1 OF 1", 7)
    return form_truth(case)


@layout("imm5409", language="en")
def common_law_sworn(paper: Paper, case: Case, rng: Random) -> Fields:
    person, spouse = case.person, case.spouse
    paper.family, paper.points, paper.margin = "times", 10.5, 50
    draw.government_canada(paper)
    paper.heading("STATUTORY DECLARATION OF COMMON-LAW UNION", 14, align="center")
    paper.para(
        "I, the first declarant, and I, the second declarant, do solemnly declare that we have cohabited in a conjugal relationship for a continuous period of at least one year and have not been separated except for the reasons stated below."
    )
    for title, someone in (("First declarant (applicant)", person), ("Second declarant (partner)", spouse)):
        paper.line(title, style="bold")
        paper.gap(4)
        paper.above(
            [
                ("Surname", someone.family_name),
                ("Given name(s)", someone.given_names),
                ("Date of birth (YYYY-MM-DD)", someone.born.isoformat()),
            ],
            columns=3,
        )
        paper.gap(8)
    paper.para(
        f"We jointly hold: (x) a lease with {case.home.landlord}  (x) a bank account  ( ) life insurance. We make this solemn declaration conscientiously believing it to be true."
    )
    sign(paper, case, rng, "First declarant", case.signed.isoformat(), by_hand=True)
    sign(paper, case, rng, "Second declarant", case.signed.isoformat(), by_hand=True)
    paper.para(
        f"Declared before me at {case.home.address.city}, {dates.en_day_first(case.signed)}. — Commissioner of oaths, No. {rng.randint(1000, 9999)}",
        9,
    )
    draw.round_stamp(paper, 480, paper.y + 30, "COMMISSIONER OF OATHS", "")
    paper.text(paper.margin, paper.height - 30, "IMM 5409 (05-2020) E", 7)
    return form_truth(case) | {"signed_date": case.signed.isoformat()}
