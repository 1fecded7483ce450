"""Papers about where the applicant lives."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.invention import invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def letter_line(case: Case) -> tuple[str, str]:
    """Street; town, province and code, as Canada Post wants it."""
    home = case.home.address
    return home.street.upper(), f"{home.city.upper()} {home.province}  {home.postal_code}"


@layout("lease", language="en")
def agreement_in_clauses(paper: Paper, case: Case, rng: Random) -> Fields:
    """A typed agreement: parties, premises and term in numbered clauses; dated at the signatures."""
    home, person = case.home, case.person
    province = marks.PROVINCES_EN[home.address.province]
    paper.family, paper.points, paper.margin = "times", 11, 70
    paper.heading("RESIDENTIAL TENANCY AGREEMENT", 15, align="center")
    paper.gap(6)
    paper.paras(
        [
            f"BETWEEN: {home.landlord} (the “Landlord”)",
            f"AND: {person.full_name} (the “Tenant”)",
            f"1. PREMISES. The Landlord rents to the Tenant the residential premises at {home.address.street}, {home.address.city}, {province}, {home.address.postal_code}, together with one parking space.",
            f"2. TERM. The tenancy begins on {dates.en(home.starts)} and ends on {dates.en(home.ends)}. After that day it continues from month to month unless either party gives notice.",
            f"3. RENT. The Tenant shall pay ${home.rent:,}.00 on the first day of each month, by electronic transfer.",
            "4. UTILITIES. Heat and water are included. Electricity and internet are at the Tenant's expense.",
            "5. DEPOSIT. The Landlord acknowledges having received a deposit equal to half a month's rent.",
            "6. RULES. No smoking in the building. Pets are allowed with the Landlord's written consent.",
            f"7. LAW. This agreement is governed by the residential tenancy legislation of {province}.",
        ]
    )
    paper.gap(12)
    paper.para(f"SIGNED at {home.address.city} on {dates.en(home.signed)}.")
    top = paper.y + 40
    for x, role, name in ((70.0, "Landlord", home.landlord), (330.0, "Tenant", person.full_name)):
        draw.signature(paper, x + 12, top, rng)
        paper.rule(top + 8, x, x + 210)
        paper.text(x, top + 21, f"{role}: {name}", paper.fitted(f"{role}: {name}", 210, 9.5))
    return marks.kept(
        name=person.full_name, province=home.address.province, address=f"{home.address.street}, {home.address.city}, {province}, {home.address.postal_code}",
        signed_date=f"{home.signed}", start_date=f"{home.starts}", end_date=f"{home.ends}",
    )  # fmt: skip


@layout("notice_of_assessment", language="fr")
def avis_de_cotisation_federal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice of assessment in French: window address, grey summary, amounts at the right."""
    home = case.home
    paper.family, paper.points, paper.margin = "sans", 10, 52
    draw.fold_lines(paper)
    draw.flag(paper, 52, 36, 24)
    paper.text(86, 44, "Agence du revenu", 9)
    paper.text(86, 54, "du Canada", 9)
    paper.text(180, 44, "Canada Revenue", 9)
    paper.text(180, 54, "Agency", 9)
    paper.text(560, 48, "Avis de cotisation", 18, "bold", align="right")
    for number, (label, value) in enumerate(
        (
            ("Date de l'avis", dates.fr(home.billed)),
            ("Année d'imposition", f"{home.tax_year}"),
            ("Numéro d'assurance sociale", "XXX XXX " + f"{rng.randint(100, 999)}"),
            ("Centre fiscal", "Sudbury ON  P3A 5C1"),
        )
    ):
        paper.text(360, 84 + number * 15, label, 9)
        paper.text(560, 84 + number * 15, value, 9, "bold", align="right")
    paper.y = 140
    street, town = letter_line(case)
    paper.lines([case.person.full_name.upper(), street, town], 10, x=72)
    paper.y = 204
    paper.rule(paper.y, weight=2)
    paper.heading("Sommaire de la cotisation", 12)
    paper.para(
        f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {home.tax_year}. Le résultat figure ci-dessous."
    )
    income = rng.randint(31, 88) * 1000 + rng.randint(0, 999)
    refund = rng.randint(90, 1900)
    paper.table(
        (
            ("Ligne", "Description", "Montant ($)"),
            ("15000", "Revenu total", f"{income},00"),
            ("23600", "Revenu net", f"{income - 1200},00"),
            ("42000", "Impôt fédéral net", f"{income // 9},00"),
            ("43700", "Impôt total retenu", f"{income // 7},00"),
            ("", "Remboursement", f"{refund},00"),
        ),
        (70, 300, 130),
        right=(2,),
        height=20,
    )
    paper.gap(16)
    paper.paras(
        [
            "Si vous n'êtes pas d'accord avec cette cotisation, vous avez 90 jours à partir de la date du présent avis pour présenter une opposition.",
            "Le commissaire du revenu",
        ]
    )
    paper.text(52, 760, "T451 F (22)", 7)
    return marks.kept(
        name=case.person.full_name.upper(),
        province=home.address.province,
        address=f"{street}, {town}".replace("  ", " "),
        tax_year=f"{home.tax_year}",
        issuer="CRA",
    )


@layout("notice_of_assessment", language="fr")
def avis_de_revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice of Revenu Québec: blue band, values above their captions."""
    if case.home.address.province != "QC":
        case = case.changed(home__address=invent_quebec_address(rng))
    home = case.home
    paper.family, paper.points, paper.margin = "free-sans", 10, 50
    paper.box(0, 0, paper.width, 64, fill="#0b4f8a", stroke=None)
    paper.text(50, 40, "REVENU QUÉBEC", 17, "bold", color="#ffffff")
    draw.fleur(paper, 560, 34, 14)
    paper.y = 80
    paper.heading("Avis de cotisation – Impôt des particuliers", 14)
    street, town = letter_line(case)
    paper.lines([case.person.full_name, street, town])
    paper.gap(14)
    left = 50.0
    for value, label in (
        (f"{home.tax_year}", "Année d'imposition"),
        (f"{home.billed}", "Date de l'avis"),
        (marks.spaced_number(f"{rng.randint(10**9, 10**10 - 1)}"), "Numéro de l'avis"),
    ):
        paper.text(left, paper.y + 12, value, 12, "bold")
        paper.text(left, paper.y + 24, label, 8, color="#0b4f8a")
        left += 170
    paper.y += 44
    income = rng.randint(31, 88) * 1000
    paper.table(
        (
            ("Renseignements", "Déclaré", "Établi"),
            ("Revenu total (ligne 199)", f"{income}", f"{income}"),
            ("Revenu imposable (ligne 299)", f"{income - 1400}", f"{income - 1400}"),
            ("Impôt et cotisations (ligne 450)", f"{income // 8}", f"{income // 8}"),
        ),
        (280, 110, 110),
        right=(1, 2),
        height=20,
    )
    paper.gap(14)
    paper.paras(
        ["Le solde de votre dossier est de 0,00 $.", "Pour plus de renseignements, consultez Mon dossier pour les citoyens."]
    )
    return marks.kept(
        name=case.person.full_name,
        province=home.address.province,
        address=f"{street}, {town}".replace("  ", " "),
        tax_year=f"{home.tax_year}",
        issuer="Revenu Québec",
    )


@layout("utility_bill", language="en")
def electricity_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electricity bill: a coloured panel with the account, a chart of use, a slip to tear off."""
    home, person = case.home, case.person
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 46
    paper.text(46, 58, "Northern Lights Hydro", 20, "bold", color="#0f7a5a")
    paper.text(566, 58, "Your electricity bill", 13, align="right")
    street, town = letter_line(case)
    paper.y = 92
    paper.lines([person.full_name, street, town], 10)
    paper.box(350, 84, 216, 92, fill="#e2f3ec", stroke=None)
    paper.y = 88
    used, delivery, tax = rng.randint(30, 90), rng.randint(15, 40), rng.randint(5, 12)  # CAD
    amount = f"${used + delivery + tax}.63"
    paper.beside(
        (
            ("Bill date", dates.en(home.billed)),
            ("Account number", marks.spaced_number(f"{rng.randint(10**8, 10**9 - 1)}")),
            ("Amount due", amount),
        ),
        x=362,
        label_width=95,
        colon="",
        step=1.9,
    )
    paper.y = 196
    paper.heading("Service address", 11)
    paper.para(home.address.one_line)
    paper.heading("Electricity used in the last twelve months (kWh)", 11)
    base = paper.y + 110
    for month in range(12):
        high = rng.randint(30, 100)
        paper.box(60 + month * 40, base - high, 24, high, fill="#5fb898", stroke=None)
        paper.text(72 + month * 40, base + 11, dates.SHORT_EN[month].title(), 7, align="center")
    paper.y = base + 26
    paper.table(
        (("Charge", "Amount"), ("Electricity", f"${used}.40"), ("Delivery", f"${delivery}.15"), ("HST", f"${tax}.08")),
        (380, 120),
        right=(1,),
    )
    paper.gap(30)
    paper.canvas.setDash(3, 3)
    paper.rule(paper.y)
    paper.canvas.setDash()
    paper.gap(8)
    paper.para("Detach and return this portion with your payment.", 8, "italic")
    paper.beside((("Amount due", amount), ("Amount paid", "____________")), label_width=110)
    return marks.kept(name=person.full_name, province=home.address.province, address=home.address.one_line, date=f"{home.billed}")
