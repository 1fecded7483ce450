"""More of what packets hold most of: an agency's sworn certificate, a town's water account, a form by a small office."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, en_day_first, fr
from sample_docs.generator.formerly_heldout.tenth.consent_forms import bare
from sample_docs.generator.formerly_heldout.tenth.desk import (
    at,
    browser,
    kin_parts,
    neighbours,
    number,
    pairs,
    piastres,
    said,
    shift,
)
from sample_docs.generator.formerly_heldout.tenth.family_forms import told
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("translator_affidavit", language="en")
def agency_certificate_of_accuracy(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agency's letterhead; the translator speaks in the first person; a notary's part for another person below."""
    translator, notary, owner = neighbours(rng, 3)
    who, sworn = case.person, before(case.submitted, 4, 80, rng)
    paper.family, paper.points, paper.margin = "sans", 10.5, 64
    paper.text(64, 58, "Polyglot Harbour Translations", 16, "bold", color="#7b2d5b")
    paper.text(548, 52, f"{owner}, proprietor", 8.5, align="right")
    paper.text(548, 64, "902 555-0117   |   Dartmouth NS", 8.5, align="right")
    paper.y = 84
    paper.heading("Translator's affidavit and certificate of accuracy", 14)
    paper.above(
        [
            ("Translator", translator),
            ("Our order", f"PH-{number(rng, 5)}"),
            ("Document of", who.full_name),
            ("Languages", f"Official language of {who.country.en} → English"),
        ],
        height=34,
    )
    paper.gap(14)
    paper.paras(
        [
            f"I, the translator named above, translated the marriage record of {who.full_name}, dated {en(case.married)}, and delivered it on {en(shift(sworn, -3))}.",
            "I swear that I know both languages well, that I translated the document myself and left nothing out, and that I am neither a relative nor a friend of the person to whom it belongs.",
            "The same oath covers stamps, handwriting and notes in the margin of the original.",
        ]
    )
    draw.signature(paper, 70, paper.y + 28, rng)
    paper.rule(paper.y + 34, 64, 290)
    paper.text(64, paper.y + 46, f"{translator} (deponent)", 9.5)
    paper.gap(74)
    paper.box(64, paper.y, 484, 112)
    paper.text(74, paper.y + 18, "NOTARY PUBLIC", 9, "bold")
    paper.text(74, paper.y + 38, f"Sworn to before me at Halifax, Nova Scotia, on {en_day_first(sworn)}.", 10)
    paper.text(74, paper.y + 56, "The deponent showed me a driver's licence.", 10)
    draw.signature(paper, 84, paper.y + 84, rng)
    paper.text(74, paper.y + 102, notary, 9.5)
    draw.round_stamp(paper, 480, paper.y + 58, "NOTARY PUBLIC · NOVA SCOTIA", "N.P.", color="#7b2d5b")
    return said(name=translator, date=sworn.isoformat())


@layout("utility_bill", language="fr")
def compte_d_eau_imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    """A town's water account printed from its portal: menu, the bill's own day, the day of the printing above."""
    where, who, day = at(rng, case.home.address, "QC", "NB"), case.person, case.home.billed
    printed = shift(day, rng.randint(2, 4))
    paper.family, paper.margin = "dejavu-condensed", 44
    browser(paper, "Mon dossier citoyen | Eau et égouts", "https://citoyen.ville.example/eau/factures/detail", f"Imprimé le {printed:%Y-%m-%d} à 20 h 14")  # fmt: skip
    paper.box(44, 40, 524, 36, fill="#0b5a8a", stroke=None)
    paper.text(56, 63, f"Ville de {where.city}  –  Mon dossier citoyen", 13, "bold", color="#ffffff")
    paper.text(44, 94, "Accueil  ›  Mes comptes  ›  Eau et égouts  ›  Facture", 8, color="#0b5a8a")
    paper.y = 104
    paper.heading("Facture d'eau et d'égouts", 15)
    use = rng.randint(30, 95)
    pairs(
        paper,
        [
            ("Facture n°", f"EAU-{number(rng, 7)}"),
            ("Émise le", fr(day)),
            ("Payable avant le", fr(shift(day, 30))),
            ("Abonné", who.full_name),
            ("Immeuble desservi", where.street),
            ("", f"{where.city} {where.province}  {where.postal_code}"),
            ("Compteur", number(rng, 8)),
            ("Lecture", f"{fr(shift(day, -98))} – {fr(shift(day, -8))}"),
        ],
        x=60,
        value_x=220,
        points=10,
        step=16,
    )
    paper.gap(6)
    paper.table(
        [
            ["Poste", "Quantité", "Montant"],
            ["Tarif de base (trimestre)", "1", piastres(41.5)],
            ["Eau consommée", f"{use} m³", piastres(use * 1.12)],
            ["Égouts", f"{use} m³", piastres(use * 0.97)],
            ["Crédit – borne-fontaine", "", "– 6,00 $"],
            ["À payer", "", piastres(35.5 + use * 2.09)],
        ],
        [290, 100, 134],
        right=(1, 2),
        height=20,
        points=10,
    )
    paper.gap(14)
    paper.line("[ Payer ]     [ Télécharger le PDF ]     [ Signaler un déménagement ]", 9.5, color="#0b5a8a")
    paper.gap(10)
    paper.para("Service des finances, 1, place de l'Hôtel-de-Ville. Le compte suit l'abonné; le propriétaire de l'immeuble en répond si la facture demeure impayée.", 8.5)  # fmt: skip
    return said(name=who.full_name, province=where.province, address=where.one_line, date=day.isoformat())


@layout("imm5476", language="en", size="a4")
def numbered_questions_typed(paper: Paper, case: Case, rng: Random) -> Fields:
    """The form as a list of numbered questions with the answers typed on dotted lines; each signs on one day."""
    who, agent = case.person, case.representative
    paper.family, paper.margin = "helvetica", 54
    paper.footer = lambda _: paper.text(54, paper.height - 28, "IMM 5476 (06-2019) E      Use of a Representative", 7.5)
    draw.government_canada(paper, 44)
    paper.gap(6)
    paper.line("USE OF A REPRESENTATIVE", 13, "bold")
    paper.para("Complete this form if you are appointing, or cancelling the appointment of, a representative.", 8.5)

    def ask(title: str, answers: tuple[tuple[str, str], ...]) -> None:
        paper.line(title, 9.5, "bold")
        for question, answer in answers:
            paper.gap(18)
            paper.text(62, paper.y, question, 8.5)
            paper.text(250, paper.y - 1, answer, paper.fitted(answer, 285, 10.5), family="courier")
            paper.rule(paper.y + 3, 246, 540, color="#999999", weight=0.4)
        paper.gap(14)

    ask("PART A  –  You (the applicant)", (("1.  Surname / family name", who.family_name), ("     Given name(s)", who.given_names), ("2.  Born on (yyyy-mm-dd)", who.born.isoformat()), ("3.  Office and type of application", "Edmonton CPC, work permit"), ("4.  Client ID (if known)", case.uci)))  # fmt: skip
    ask("PART B  –  Your representative", (("5.  Name", agent.name), ("6.  Paid? If so, member of", agent.body), ("     Member ID no.", agent.member_number), ("7.  Organization", agent.firm), ("8.  Mailing address", "300-55 Metcalfe Street, Ottawa ON K1P 6L5")))  # fmt: skip
    paper.line("PART D  –  Signatures", 9.5, "bold")
    paper.para("I appoint the person above to act for me, and I allow the department to share my file with that person.", 8.5)
    for title in ("Applicant", "Representative"):
        paper.gap(34)
        if case.signed_by_hand:
            draw.signature(paper, 80, paper.y - 4, rng)
            paper.text(380, paper.y - 4, case.signed.isoformat(), 10.5, family="courier")
        paper.rule(paper.y, 60, 320)
        paper.rule(paper.y, 370, 500)
        paper.text(60, paper.y + 9, title, 7.5)
        paper.text(370, paper.y + 9, "Signed on (yyyy-mm-dd)", 7.5)
    return {**told(case), "representative_member_number": bare(agent.member_number)}


@layout("imm5707", language="fr", size="a4")
def lignes_horizontales(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form as a printed list, one line each for father and mother first, the applicant's own part marked."""
    who, mate = case.person, case.spouse
    paper.family, paper.margin = "narrow", 40
    draw.government_canada(paper, 42)
    paper.footer = lambda _: paper.text(40, paper.height - 28, "IMM 5707 (08-2018) F", 7.5)
    paper.gap(4)
    paper.line("RENSEIGNEMENTS SUR LA FAMILLE", 14, "bold", align="center")
    paper.gap(10)
    paper.line("A.  Vous (le demandeur principal)", 10.5, "bold")
    paper.beside([("Nom de famille", who.family_name), ("Prénom(s)", who.given_names or "—"), ("Date de naissance (aaaa-mm-jj)", who.born.isoformat()), ("Lieu de naissance", f"{who.birth_city}, {who.country.fr}")], label_width=170)  # fmt: skip
    paper.gap(12)
    paper.line("B.  Conjoint, père et mère, enfants", 10.5, "bold")
    paper.gap(4)
    rows = [["Lien", "Nom de famille", "Prénom(s)", "Naissance", "Adresse actuelle", "M'accompagne"]]
    rows.append(["Conjoint(e)", mate.family_name, mate.given_names or "—", mate.born.isoformat(), "avec moi", "oui"])
    year = who.born.year
    for word, (given, family), age in zip(("Père", "Mère"), kin_parts(case, rng, "MF"), (31, 27), strict=True):
        rows.append([word, family, given, f"{year - age}-0{rng.randint(1, 9)}-2{rng.randint(0, 8)}", who.birth_city, "non"])
    for index, (given, _) in enumerate(kin_parts(case, rng, "MF"[: case.children])):
        rows.append(
            ["Enfant", who.family_name, given, f"{case.married.year + 1 + index}-04-1{rng.randint(0, 9)}", "avec moi", "oui"]
        )
    paper.table(rows, [62, 110, 110, 76, 84, 73], height=24, points=9)
    paper.gap(12)
    paper.line("C.  Attestation", 10.5, "bold")
    paper.para(
        "Je comprends qu'une omission peut entraîner le refus de ma demande et j'atteste que cette liste est complète.", 9.5
    )
    paper.gap(32)
    if case.signed_by_hand:
        draw.signature(paper, 70, paper.y - 4, rng)
        paper.text(366, paper.y - 4, case.signed.isoformat(), 11)
    paper.rule(paper.y, 44, 300)
    paper.rule(paper.y, 360, 500)
    paper.text(44, paper.y + 10, "Signature du demandeur", 8)
    paper.text(360, paper.y + 10, "Date de la signature (aaaa-mm-jj)", 8)
    return told(case)
