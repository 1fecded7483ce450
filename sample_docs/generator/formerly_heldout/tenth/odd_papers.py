"""Papers of no type: police, pay, school, insurance, tests, service. They yield nothing but must not be taken for others."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, en_day_first, fr
from sample_docs.generator.formerly_heldout.tenth.desk import JOBS_FR, dollars, neighbours, number, piastres, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("other", language="en")
def police_clearance(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of conduct with fingerprints taken, addressed to nobody in particular."""
    who, day = case.person, before(case.submitted, 20, 170, rng)
    paper.family = "serif"
    draw.frame(paper, "#333355")
    paper.y = 60
    paper.line(f"NATIONAL POLICE OF {who.country.en.upper()}", 14, "bold", align="center")
    paper.line("Criminal Records Bureau", 11, align="center")
    paper.heading("POLICE CLEARANCE CERTIFICATE", 16, align="center")
    paper.above([("Reference", f"PCC/{number(rng, 5)}/{day.year}"), ("Name", who.full_name), ("Date of birth", en_day_first(who.born)), ("Passport", case.passport.number)])  # fmt: skip
    paper.gap(14)
    paper.para("This is to certify that a search by name and fingerprints was made in the records of this Bureau and that no conviction is recorded against the person named above as of the day of this certificate.", 11.5)  # fmt: skip
    paper.para(f"Issued at {who.birth_city} on {en_day_first(day)}, for the purpose of immigration. Void after six months.", 11.5)
    draw.signature(paper, 350, paper.y + 30, rng)
    draw.round_stamp(paper, 150, paper.y + 50, "CRIMINAL RECORDS BUREAU", "POLICE")
    return {}


@layout("other", language="fr")
def talon_de_paie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A pay stub: hours, withholdings, totals of the year, a cheque that is not one."""
    who, work, day = case.person, case.work, before(case.submitted, 5, 40, rng)
    gross = rng.randint(1400, 2600) + 0.5
    paper.family, paper.margin = "narrow", 46
    paper.line(work.employer, 14, "bold")
    paper.line("BULLETIN DE PAIE – à conserver", 10)
    paper.gap(8)
    paper.above([("Employé", who.listed_name), ("Matricule", number(rng, 5)), ("Poste", JOBS_FR[work.title]), ("Période", f"{shift(day, -18):%Y-%m-%d} au {shift(day, -5):%Y-%m-%d}"), ("Date de paie", f"{day:%Y-%m-%d}"), ("Mode", "Dépôt direct")], columns=3)  # fmt: skip
    paper.gap(10)
    paper.table(
        [
            ["Gains / retenues", "Heures", "Taux", "Courant", "Cumulatif"],
            ["Salaire régulier", "80,00", piastres(gross / 80), piastres(gross), piastres(gross * 9)],
            ["Impôt fédéral", "", "", piastres(gross * 0.09), piastres(gross * 0.81)],
            ["Impôt provincial", "", "", piastres(gross * 0.1), piastres(gross * 0.9)],
            ["Régime de pension", "", "", piastres(gross * 0.055), piastres(gross * 0.495)],
            ["Assurance-emploi", "", "", piastres(gross * 0.013), piastres(gross * 0.117)],
            ["Paie nette", "", "", piastres(gross * 0.742), piastres(gross * 6.678)],
        ],
        [180, 70, 90, 90, 90],
        right=(1, 2, 3, 4),
        height=20,
    )
    paper.gap(20)
    paper.box(46, paper.y, 520, 90, fill="#f2f5f0")
    paper.text(58, paper.y + 20, f"DÉPOSÉ AU COMPTE DE  {who.full_name}", 11, "bold")
    paper.text(58, paper.y + 44, f"Institution 815   Folio ••••{number(rng, 3)}   Montant {piastres(gross * 0.742)}", 11)
    paper.text(58, paper.y + 70, "NON NÉGOCIABLE", 16, "bold", color="#a9b5a3")
    return {}


@layout("other", language="fr", size="a4")
def attestation_de_scolarite(paper: Paper, case: Case, rng: Random) -> Fields:
    """A college says that somebody studied there, with sessions, credits and a permanent code."""
    who, registrar, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 20, 300, rng)
    paper.family, paper.points = "free-sans", 10.5
    paper.line("Collège de la Rive-Sud", 17, "bold", color="#7a3e00")
    paper.line("Service du registraire", 10)
    paper.gap(20)
    paper.heading("ATTESTATION D'ÉTUDES ET RELEVÉ DE NOTES ABRÉGÉ", 13)
    paper.beside([("Étudiant(e)", who.full_name), ("Code permanent", f"{who.family_name[:3].upper()}{number(rng, 8)}"), ("Programme", "DEC – Techniques de l'informatique"), ("Régime", "Temps plein")], label_width=120)  # fmt: skip
    paper.gap(14)
    paper.table([["Session", "Cours réussis", "Unités", "Moyenne"], ["Automne", "7 sur 7", "15,66", "82 %"], ["Hiver", "6 sur 7", "13,33", "78 %"], ["Automne", "7 sur 7", "16,00", "85 %"]], [130, 130, 110, 105], height=21)  # fmt: skip
    paper.gap(14)
    paper.para(
        "La présente atteste que la personne nommée ci-dessus a satisfait aux exigences du programme. Elle ne tient pas lieu de diplôme."
    )
    paper.line(f"Longueuil, le {fr(day)}")
    draw.signature(paper, 64, paper.y + 30, rng)
    paper.gap(40)
    paper.lines([registrar, "Registraire"])
    return {}


@layout("other", language="en")
def travel_health_policy(paper: Paper, case: Case, rng: Random) -> Fields:
    """An insurer's confirmation of cover with premium, dates from and to, insured persons."""
    who, mate, day = case.person, case.spouse, before(case.submitted, 5, 60, rng)
    paper.family, paper.margin = "sans", 54
    paper.line("SafeHarbour Insurance", 18, "bold", color="#1a6d8a")
    paper.heading("Confirmation of visitors and workers emergency medical coverage", 12.5)
    paper.table(
        [
            ["Policy number", f"SH-{number(rng, 8)}"],
            ["Policyholder", who.full_name],
            ["Insured persons", f"{who.full_name}; {mate.full_name}"],
            ["Effective date", en(shift(day, 10))],
            ["Expiry date", en(shift(day, 374))],
            ["Sum insured", dollars(150000)],
            ["Deductible", dollars(250)],
            ["Premium paid", dollars(rng.randint(700, 1900) + 0.4)],
            ["Purchased on", en(day)],
        ],
        [150, 354],
        header=False,
        height=22,
    )
    paper.gap(12)
    paper.para("Call us before you see a doctor: 1 877 555-0135 (toll free) or +1 416 555-0136 (collect). Pre-existing conditions are covered only if stable for 180 days.")  # fmt: skip
    paper.gap(16)
    paper.box(54, paper.y, 250, 120, fill="#e5f3f7")
    paper.text(66, paper.y + 22, "WALLET CARD", 9, "bold")
    paper.text(66, paper.y + 46, who.full_name, paper.fitted(who.full_name, 226, 11))
    paper.text(66, paper.y + 66, "Emergency medical – worldwide assistance", 8.5)
    paper.text(66, paper.y + 100, "underwritten by Harbour Life Assurance", 7.5, "italic")
    return {}


@layout("other", language="fr")
def resultats_du_test_de_francais(paper: Paper, case: Case, rng: Random) -> Fields:
    """The result of a test of French with its four parts and levels."""
    who, day = case.person, before(case.submitted, 60, 500, rng)
    paper.family = "dejavu-condensed"
    draw.tint(paper, "#f7f9ff")
    paper.line("ÉPREUVE DE FRANÇAIS POUR LE TRAVAIL – ATTESTATION DE RÉSULTATS", 13, "bold", color="#22377a")
    paper.picture(draw.portrait(rng), 470, 90, 74, 95)
    paper.gap(10)
    paper.beside([("Candidat", who.listed_name), ("Naissance", f"{who.born:%d/%m/%Y} (jj/mm/aaaa)"), ("N° d'attestation", f"{number(rng, 4)}-{number(rng, 6)}"), ("Session du", fr(day)), ("Centre", "Alliance de langue, Tunis")], label_width=120)  # fmt: skip
    paper.gap(24)
    paper.table([["Compétence", "Score sur 699", "Niveau"], ["Compréhension orale", str(rng.randint(458, 560)), "B2"], ["Compréhension écrite", str(rng.randint(453, 560)), "B2"], ["Expression orale", "14 / 20", "C1"], ["Expression écrite", "11 / 20", "B2"]], [220, 140, 100], height=24)  # fmt: skip
    paper.gap(14)
    paper.para(f"Attestation valable deux ans. Établie le {fr(shift(day, 21))}. Tout duplicata est interdit.", 9.5)
    return {}


@layout("other", language="en")
def t4_slip_two_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement of remuneration paid: numbered boxes, employer above, employee below."""
    who, year, where = case.person, case.home.tax_year, case.home.address
    pay = rng.randint(28000, 70000)
    paper.family, paper.margin = "helvetica", 40
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.text(572, 48, "T4", 22, "bold", align="right")
    paper.text(530, 44, f"Year / Année  {year}", 9, align="right")
    paper.gap(8)
    paper.line("Statement of Remuneration Paid  /  État de la rémunération payée", 11, "bold")
    paper.gap(6)
    paper.above([("Employer's name – Nom de l'employeur", case.permit.employer), ("54  Employer's account number", f"{number(rng, 9)} RP0001")], height=34)  # fmt: skip
    paper.above(
        [
            ("14  Employment income / Revenus d'emploi", f"{pay:,}.00"),
            ("22  Income tax deducted / Impôt retenu", f"{pay * 0.16:,.2f}"),
            ("10  Province of employment", where.province),
            ("16  CPP contributions / RPC", f"{pay * 0.05:,.2f}"),
            ("18  EI premiums / AE", f"{pay * 0.0163:,.2f}"),
            ("24  EI insurable earnings", f"{pay:,}.00"),
        ],
        columns=3,
        height=34,
    )
    paper.above([("Last name – Nom de famille", who.family_name.upper()), ("First name – Prénom", who.given_names)], height=34)
    paper.above([("Address – Adresse", where.one_line)], columns=1, height=34)
    paper.gap(6)
    paper.para("Copy 2 for employee: attach to your federal return. / Copie 2 pour l'employé : joignez à votre déclaration.", 8)
    paper.text(40, paper.height - 36, "T4 (21)    Protected B when completed / Protégé B une fois rempli", 7.5)
    return {}
