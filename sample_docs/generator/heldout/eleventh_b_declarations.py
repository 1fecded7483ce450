"""IMM 5409 and IMM 5476: the union of two declared before an officer, and the use of a representative."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_forms import truth
from sample_docs.generator.letters import uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout
from sample_docs.generator.static_forms import Blank, StaticForm


@layout("imm5409", language="en", set="heldout")
def common_law_union_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typed, with both declarants side by side and the jurat in a box."""
    person, spouse, signed = case.person, case.spouse, case.signed_by_hand
    paper.margin = 44
    form = StaticForm(paper, "IMM_5409", fillable=False)
    form.foot("IMM 5409 (04-2021) E", "(DISPONIBLE EN FRANÇAIS - IMM 5409 F)")
    form.head("STATUTORY DECLARATION OF COMMON-LAW UNION", "en", "PAGE 1 OF 1")
    form.section("DECLARANTS")
    for title, one in (("Principal applicant", person), ("Common-law partner", spouse)):
        paper.gap(4)
        paper.line(title, 8.5, "bold")
        paper.gap(3)
        form.row([Blank("", "Family name", one.family_name), Blank("", "Given name(s)", one.given_names), Blank("", "Date of birth (YYYY-MM-DD)", one.born.isoformat(), 0.7)])  # fmt: skip
    form.section("WE DO SOLEMNLY DECLARE THAT")
    since = case.married
    paper.points = 9.5
    for number, words in enumerate(
        (
            f"we have cohabited in a conjugal relationship for {max(case.signed.year - since.year, 1)} year(s), continuously from {since.isoformat()} to this day;",
            f"we live at {case.home.address.one_line};",
            "we have jointly signed a lease or mortgage:  Yes [X]   No [  ]     we have joint bank accounts:  Yes [X]   No [  ]",
            "we have declared our union under the Income Tax Act:  Yes [X]   No [  ]",
            "and we make this declaration believing it to be true and knowing that it has the same force as if made under oath.",
        ), start=1,
    ):  # fmt: skip
        paper.para(f"{number}.  {words}", gap=4)
    paper.gap(8)
    paper.gap(28)
    for x, words in ((44.0, "Signature of principal applicant"), (320.0, "Signature of common-law partner")):
        if signed:
            draw.signature(paper, x + 10, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 230)
        paper.text(x, paper.y + 9, words, 7)
    paper.gap(22)
    paper.box(44, paper.y, 524, 104)
    paper.text(52, paper.y + 14, "To be completed by the person administering the declaration", 8, "bold")
    place = f"{case.home.address.city}, {case.home.address.province}"
    paper.text(52, paper.y + 34, f"Declared before me at  {place if signed else '______________________'}", 9.5)
    paper.text(52, paper.y + 52, f"on (YYYY-MM-DD)  {case.signed.isoformat() if signed else '______________'}", 9.5)
    if signed:
        draw.signature(paper, 60, paper.y + 82, rng)
        draw.round_stamp(paper, 480, paper.y + 52, "NOTARY PUBLIC", "SEAL", radius=34)
    paper.text(
        52,
        paper.y + 98,
        "Notary public, commissioner of oaths or justice of the peace:  E. Tremaine-Fawcett, commission no. 77-2041",
        7.5,
    )
    return truth(case)


@layout("imm5409", language="fr", set="heldout")
def union_de_fait_a_remplir(paper: Paper, case: Case, rng: Random) -> Fields:
    """The fillable French edition; the day is asked at the end, beside the officer's name."""
    person, spouse, signed = case.person, case.spouse, case.signed_by_hand
    paper.margin = 40
    form = StaticForm(paper, "IMM_5409", fillable=True, caption_points=6.5)
    form.foot("IMM 5409 (04-2021) F", "(AVAILABLE IN ENGLISH - IMM 5409 E)")
    form.head("DÉCLARATION OFFICIELLE D'UNION DE FAIT", "fr", "PAGE 1 DE 1")
    form.section("1 – Je soussigné(e), demandeur")
    form.row([Blank("d1.nom[0]", "Nom de famille", person.family_name), Blank("d1.prenom[0]", "Prénom(s)", person.given_names)])
    form.row(
        [
            Blank("d1.ddn[0]", "Date de naissance (AAAA-MM-JJ)", person.born.isoformat(), 0.5),
            Blank("d1.adr[0]", "Adresse", case.home.address.one_line, 1.5),
        ]
    )
    form.section("2 – et je soussigné(e), conjoint de fait")
    form.row([Blank("d2.nom[0]", "Nom de famille", spouse.family_name), Blank("d2.prenom[0]", "Prénom(s)", spouse.given_names)])
    form.row(
        [
            Blank("d2.ddn[0]", "Date de naissance (AAAA-MM-JJ)", spouse.born.isoformat(), 0.5),
            Blank("d2.adr[0]", "Adresse, si elle diffère", "idem", 1.5),
        ]
    )
    form.section("3 – déclarons solennellement")
    paper.gap(4)
    paper.para(
        "que nous vivons ensemble dans une relation conjugale depuis la date indiquée ci-dessous, sans interruption de plus de quatre semaines;",
        8.5,
        gap=4,
    )
    form.row(
        [
            Blank("c.depuis[0]", "Depuis le (AAAA-MM-JJ)", case.married.isoformat(), 0.6),
            Blank("c.enfants[0]", "Enfants nés de l'union", str(case.children), 0.5),
            Blank("c.preuves[0]", "Preuves jointes", "Bail, relevé du compte conjoint", 1.4),
        ]
    )
    paper.gap(6)
    paper.para(
        "et que nous faisons cette déclaration en la croyant vraie et sachant qu'elle a la même valeur que si elle était faite sous serment en vertu de la Loi sur la preuve au Canada.",
        8.5,
    )
    paper.gap(30)
    for x, words in ((40.0, "Signature du demandeur"), (310.0, "Signature du conjoint de fait")):
        if signed:
            draw.signature(paper, x + 10, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 240)
        paper.text(x, paper.y + 9, words, 7)
    paper.gap(20)
    form.section("4 – Fait devant moi")
    form.row(
        [
            Blank("o.lieu[0]", "à (ville, province)", f"{case.home.address.city} {case.home.address.province}" if signed else ""),
            Blank("o.date[0]", "le (AAAA-MM-JJ)", case.signed.isoformat() if signed else "", 0.6),
            Blank("o.nom[0]", "Nom et qualité de l'officier", "Me P.-A. Gervais, notaire" if signed else "", 1.2),
        ]
    )
    paper.gap(8)
    if signed:
        draw.signature(paper, 60, paper.y + 34, rng)
        draw.round_stamp(paper, 470, paper.y + 44, "NOTAIRE - QUÉBEC", "SCEAU", radius=34)
    paper.rule(paper.y + 40, 40, 280)
    paper.text(40, paper.y + 49, "Signature de l'officier", 7)
    return truth(case)


@layout("imm5476", language="en", set="heldout")
def use_of_representative_fillable(paper: Paper, case: Case, rng: Random) -> Fields:
    """The fillable English edition; the representative dates a day of his own."""
    person, agent, signed = case.person, case.representative, case.signed_by_hand
    paper.margin = 38
    form = StaticForm(paper, "IMM_5476", fillable=True)
    form.foot("IMM 5476 (06-2023) E", "(DISPONIBLE EN FRANÇAIS - IMM 5476 F)")
    form.head("USE OF A REPRESENTATIVE", "en", "PAGE 1 OF 1")
    for words in (
        "I am appointing a representative and authorize disclosure to that person",
        "I am cancelling the appointment of a representative",
    ):
        paper.gap(14)
        draw.checkbox(paper, 40, paper.y, "appointing" in words)
        paper.text(54, paper.y, words, 8.5)
    form.section("SECTION A – APPLICANT INFORMATION")
    form.row(
        [Blank("A.Family[0]", "1. Family name", person.family_name), Blank("A.Given[0]", "Given name(s)", person.given_names)]
    )
    form.row(
        [
            Blank("A.DOB[0]", "2. Date of birth (YYYY-MM-DD)", person.born.isoformat()),
            Blank("A.UCI[0]", "3. UCI / Client ID", case.uci),
            Blank("A.Office[0]", "4. Office where the application is made", "Online"),
            Blank("A.Type[0]", "5. Type of application", "Work permit"),
        ]
    )
    form.section("SECTION B – REPRESENTATIVE")
    form.row([Blank("B.Name[0]", "6. Full name", agent.name), Blank("B.Firm[0]", "Name of firm or organization", agent.firm)])
    paper.gap(4)
    paper.line("7. Your representative is being compensated and is a member in good standing of:", 8.5)
    for body in ("CICC", "Law Society of Ontario", "Barreau du Québec", "Chambre des notaires du Québec"):
        paper.gap(13)
        draw.checkbox(paper, 52, paper.y, body == agent.body)
        paper.text(66, paper.y, {"CICC": "College of Immigration and Citizenship Consultants (CICC)"}.get(body, body), 8.5)
    paper.gap(6)
    form.row(
        [
            Blank("B.Member[0]", "Membership ID number", agent.member_number),
            Blank("B.Phone[0]", "Telephone", "514 555-0138"),
            Blank("B.Mail[0]", "E-mail", "bureau@representation.example"),
        ]
    )
    paper.gap(4)
    paper.para(
        "8. Representative's declaration: I declare that the information in this section is correct and I accept to act for the applicant.",
        8.5,
        gap=0,
    )
    form.signature(
        "Signature of representative",
        "Date (YYYY-MM-DD)",
        (case.signed + dt.timedelta(days=1)).isoformat(),
        rng,
        name="B.RepSignature",
    )
    form.section("SECTION C – YOUR DECLARATION")
    paper.para(
        "I authorize the person named in section B to act on my behalf. I understand that this replaces any earlier appointment.",
        8.5,
        gap=0,
    )
    form.signature(
        "Signature of applicant",
        "Date (YYYY-MM-DD)",
        case.signed.isoformat() if signed else "",
        rng,
        signed=signed,
        name="C.Signature",
    )
    return {**truth(case), "representative_member_number": agent.member_number.replace("-", "")}


@layout("imm5476", language="fr", set="heldout")
def recours_a_un_representant_imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older French edition on two pages, typed in capitals, the applicant's part signed on the second."""
    person, agent, signed = case.person, case.representative, case.signed_by_hand
    paper.margin, paper.points = 42, 9.5
    form = StaticForm(paper, "IMM_5476", fillable=False, caption_points=6.5)
    form.foot("IMM 5476 (05-2021) F", "(AVAILABLE IN ENGLISH - IMM 5476 E)")
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 1 DE 2")
    form.section("A  RENSEIGNEMENTS SUR LE DEMANDEUR")
    form.row([Blank("", "Nom de famille", person.family_name.upper()), Blank("", "Prénom(s)", person.given_names.upper())])
    form.row(
        [
            Blank("", "Né(e) le", person.born.isoformat()),
            Blank("", "IUC (si connu)", uci(case)),
            Blank("", "N° de la demande (si connu)", case.permit.application_number if case.in_canada else ""),
        ]
    )
    form.section("B  NOMINATION D'UN REPRÉSENTANT")
    form.row([Blank("", "Nom complet du représentant", agent.name), Blank("", "Cabinet", agent.firm)])
    form.row(
        [
            Blank("", "Membre de", agent.body, 1.2),
            Blank("", "Numéro de membre", agent.member_number, 0.8),
            Blank("", "Rémunéré", "OUI", 0.4),
        ]
    )
    form.row(
        [
            Blank("", "Adresse", "900, rue Berri, bureau 1204, Montréal (Québec) H2L 4E1", 2),
            Blank("", "Téléphone", "514 555-0138", 0.8),
        ]
    )
    paper.gap(10)
    paper.para(
        "Déclaration du représentant : Je déclare que les renseignements de la présente section sont exacts et j'accepte d'agir pour le demandeur.",
        8.5,
        gap=0,
    )
    form.signature("Signature du représentant", "Date (AAAA-MM-JJ)", (case.signed - dt.timedelta(days=2)).isoformat(), rng)
    form.section("C  ANNULATION")
    form.row([Blank("", "Nom du représentant dont le mandat est annulé", "S. O."), Blank("", "Cabinet", "")])
    paper.new_page()
    form.head("RECOURS AUX SERVICES D'UN REPRÉSENTANT", "fr", "PAGE 2 DE 2")
    form.section("D  DÉCLARATION DU DEMANDEUR")
    paper.para(
        "J'autorise Immigration, Réfugiés et Citoyenneté Canada et l'Agence des services frontaliers à communiquer à la personne nommée à la section B les renseignements de mon dossier.",
        9,
    )
    paper.para(
        "Je comprends que cette nomination remplace toute nomination antérieure et qu'elle demeure valable tant que je ne l'annule pas par écrit.",
        9,
    )
    form.signature("Signature du demandeur", "Date (AAAA-MM-JJ)", case.signed.isoformat() if signed else "", rng, signed=signed)
    form.signature("Signature de l'époux ou conjoint de fait (s'il y a lieu)", "Date (AAAA-MM-JJ)", "", rng, signed=False)
    paper.gap(14)
    paper.para(
        f"Réservé au bureau – reçu : ____________   saisi par : ______   (version imprimée, année {dates.slashes(case.signed)[:4]})",
        7.5,
    )
    fields: Fields = {**truth(case), "representative_member_number": agent.member_number.replace("-", "")}
    return {name: value.upper() if name in ("family_name", "given_names") and isinstance(value, str) else value for name, value in fields.items()}  # fmt: skip
