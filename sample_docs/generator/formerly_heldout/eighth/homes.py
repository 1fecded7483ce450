"""Papers about a home: leases, assessments of income tax, bills."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import amount_en, amount_fr, foot_note, kept, later
from sample_docs.generator.invention import invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields, layout


def lease_truth(case: Case) -> Fields:
    """Who rents what from when to when."""
    home = case.home
    return kept(
        name=case.person.full_name, province=home.address.province, address=home.address.one_line,
        signed_date=home.signed.isoformat(), start_date=home.starts.isoformat(), end_date=home.ends.isoformat(),
    )  # fmt: skip


@layout("lease", language="en")
def eighth_indenture(paper: Paper, case: Case, rng: Random) -> Fields:
    """An old-fashioned agreement in sentences, the day of making in its first line."""
    home, person = case.home, case.person
    paper.family, paper.points = "serif", 11
    paper.heading("RESIDENTIAL TENANCY AGREEMENT", 15, align="center")
    paper.paras(
        (
            f"THIS AGREEMENT is made on the {dates.en_ordinal(home.signed)}",
            f"BETWEEN {home.landlord}, of 88 Commerce Court, Suite 400, Halifax NS B3J 2R7 (the \u201cLandlord\u201d),",
            f"AND {person.full_name} (the \u201cTenant\u201d).",
            f"1. Premises. The Landlord rents to the Tenant the dwelling at {home.address.one_line}, for use as a private residence only.",
            f"2. Term. The tenancy is for a fixed term that begins on {dates.en(home.starts)} and ends on {dates.en(home.ends)}.",
            f"3. Rent. The Tenant shall pay {amount_en(str(home.rent))} per month, due on the first day of each month, by electronic transfer.",
            f"4. Deposit. A deposit of {amount_en(str(home.rent // 2))} was received on {dates.en(later(home.signed, 1))} and is held in trust.",
            f"5. Occupants. Besides the Tenant, {case.spouse.full_name} may live in the premises.",
            "6. Utilities. Heat and water are included; electricity and internet are not.",
            "7. Notice. Either party shall give at least sixty days' notice in writing before the end of the term.",
        )
    )
    paper.gap(30)
    draw.signature(paper, 70, paper.y, rng)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 4, 60, 280)
    paper.rule(paper.y + 4, 320, 540)
    paper.text(60, paper.y + 15, "Landlord, per authorized agent", 8)
    paper.text(320, paper.y + 15, "Tenant", 8)
    return lease_truth(case)


@layout("lease", language="fr")
def formulaire_de_bail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A printed form with lettered sections; filled in by type, signed by both on one day."""
    home, person = case.home, case.person
    paper.margin, paper.points = 44, 9.5
    paper.line("BAIL DE LOGEMENT", 17, "bold")
    paper.line("Formulaire en deux exemplaires – un pour chaque partie", 8, "italic")
    blocks = (
        ("A – ENTRE", [("Locateur (propriétaire ou mandataire)", home.landlord), ("Adresse du locateur", "2200, boul. Central, bureau 12"), ("Locataire", person.full_name), ("Téléphone du locataire", person.phone)]),
        ("B – DESCRIPTION ET DESTINATION DU LOGEMENT", [("Adresse du logement loué", home.address.one_line), ("Nombre de pièces", "3 ½"), ("Usage", "Habitation seulement"), ("Stationnement", "1, extérieur")]),
        ("C – DURÉE DU BAIL (durée fixe)", [("Du", dates.fr(home.starts)), ("Au", dates.fr(home.ends))]),
        ("D – LOYER", [("Loyer mensuel", amount_fr(str(home.rent))), ("Services", amount_fr("45")), ("Total par mois", amount_fr(str(home.rent + 45))), ("Jour du paiement", "Le 1er du mois")]),
    )  # fmt: skip
    for title, cells in blocks:
        paper.gap(9)
        paper.box(44, paper.y, paper.width - 88, 15, fill="#c9d7c9", stroke=None)
        paper.text(48, paper.y + 11, title, 9, "bold")
        paper.gap(15)
        paper.above(cells, columns=2, height=31)
    paper.gap(9)
    paper.line(
        "E – SERVICES ET CONDITIONS : animaux interdits; chauffage aux frais du locataire; règlement de l'immeuble remis.", 8.5
    )
    paper.gap(9)
    paper.line("F – SIGNATURES", 9, "bold")
    paper.gap(24)
    for who, x in (("Signature du locateur", 44), ("Signature du locataire", 310)):
        draw.signature(paper, x + 10, paper.y, rng, 90)
        paper.text(x + 160, paper.y, home.signed.isoformat(), 9.5)
        paper.rule(paper.y + 4, x, x + 250)
        paper.text(x, paper.y + 13, who, 7)
        paper.text(x + 160, paper.y + 13, "Date (AAAA-MM-JJ)", 7)
    return lease_truth(case)


@layout("lease", language="en")
def two_page_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A manager's summary of terms in a table, rules and signatures on the second page."""
    home, person = case.home, case.person
    paper.family, paper.points = "dejavu-condensed", 9.5
    paper.line(home.landlord, 15, "bold", color="#3a5f3a")
    paper.line("Leasing office: 15 Garden Walk, Toronto ON M4Y 1A2   |   416 555 0133", 8)
    paper.gap(10)
    paper.heading("Lease Summary and Key Terms", 13)
    paper.table(
        [
            ["Item", "Details"], ["Leaseholder", person.full_name], ["Unit", home.address.one_line], ["Lease start (move-in)", f"{home.starts:%d-%b-%Y}"], ["Lease end (move-out)", f"{home.ends:%d-%b-%Y}"],
            ["Base rent", f"{amount_en(str(home.rent))} / month"], ["Locker", "$35.00 / month"], ["Last month's rent deposit", amount_en(str(home.rent))], ["Tenant insurance", "Required, minimum liability $1,000,000"],
            ["Emergency contact", f"{case.spouse.full_name}, {case.spouse.phone}"], ["Application approved", f"{later(home.signed, -6):%d-%b-%Y}"],
        ],
        [170, 322], height=22,
    )  # fmt: skip
    paper.gap(14)
    paper.para(
        "This summary forms part of the lease. Where it differs from the standard form required by law, the standard form applies."
    )
    paper.footer = lambda number: paper.text(
        paper.width - 60, paper.height - 30, f"Page {number} of 2    Initials: ____ ____", 7.5, align="right"
    )
    paper.new_page()
    paper.heading("House rules and signatures", 13)
    for number, words in enumerate(("No smoking in the unit or on balconies.", "Quiet hours are from 11 p.m. to 7 a.m.", "Moves are to be booked with the office two weeks ahead.", "Keys lost are replaced at $40.00 each."), start=1):  # fmt: skip
        paper.para(f"{number}. {words}", gap=3)
    paper.gap(30)
    draw.signature(paper, 70, paper.y, rng)
    paper.under([("Leaseholder's signature", ""), ("Signed on", f"{home.signed:%d-%b-%Y}")], height=30)
    paper.gap(22)
    draw.signature(paper, 70, paper.y, rng)
    paper.under([("For the owner: P. Whitcombe, leasing agent", ""), ("Signed on", f"{home.signed:%d-%b-%Y}")], height=30)
    return lease_truth(case)


def assessment_truth(case: Case, address: Address, issuer: str) -> Fields:
    """Who was assessed where for which year."""
    return kept(
        name=case.person.full_name,
        province=address.province,
        address=address.one_line,
        tax_year=str(case.home.tax_year),
        issuer=issuer,
    )


@layout("notice_of_assessment", language="en")
def eighth_federal_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice: address window, account summary, lines, a second page on RRSP room."""
    home, person = case.home, case.person
    issued = case.submitted.replace(month=5, day=rng.randint(4, 26))
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.text(paper.width - 60, 44, "Notice details", 9, "bold", align="right")
    paper.table([["Social insurance no.", "XXX XX1 408"], ["Tax year", str(home.tax_year)], ["Date issued", dates.en(issued)], ["Tax centre", "Sudbury ON P3A 5C1"]], [95, 115], x=342, header=False, height=15, points=8)  # fmt: skip
    paper.gap(6)
    paper.lines(
        [person.full_name, home.address.street, f"{home.address.city} {home.address.province} {home.address.postal_code}"]
    )
    paper.gap(16)
    paper.heading("Notice of assessment", 18)
    paper.para(f"We assessed your {home.tax_year} income tax and benefit return and calculated your balance. You have a refund.")
    income = rng.randint(31000, 88000)
    paper.table(
        [["Line", "Description", "$ Amount", "CR/DR"], ["15000", "Total income", f"{income:,}.00", ""], ["23600", "Net income", f"{income - 900:,}.00", ""], ["26000", "Taxable income", f"{income - 900:,}.00", ""], ["43500", "Total payable", f"{income // 6:,}.41", ""], ["43700", "Total income tax deducted", f"{income // 6 + 512:,}.10", "CR"], ["", f"Balance from this assessment ({home.tax_year})", "511.69", "CR"]],
        [50, 270, 110, 60], right=(2,),
    )  # fmt: skip
    paper.gap(12)
    paper.para(
        f"A direct deposit of $511.69 was sent on {dates.en(later(issued, 3))}. Interest on amounts owing starts on April 30, {home.tax_year + 1}.",
        9,
    )
    foot_note(paper, "T451 E (23) X     canada.ca/my-cra-account     PO Box 20000 Stn A, Sudbury ON")
    paper.new_page()
    paper.heading(f"{home.tax_year + 1} RRSP deduction limit statement", 12)
    paper.table([["Item", "Amount"], [f"RRSP deduction limit for {home.tax_year}", "$7,204"], [f"18% of {home.tax_year} earned income", f"${income * 18 // 100:,}"], ["Unused contributions available", "$0"]], [330, 160], right=(1,))  # fmt: skip
    return assessment_truth(case, home.address, "CRA")


@layout("notice_of_assessment", language="fr")
def eighth_avis_federal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice in French as the online account shows it."""
    home, person = case.home, case.person
    issued = case.submitted.replace(month=4, day=rng.randint(2, 28))
    paper.margin, paper.family, paper.points = 48, "dejavu", 8.5
    draw.government_canada(paper, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.line("Mon dossier pour les particuliers  >  Courrier  >  Avis de cotisation", 8, color="#2a4f9a")
    paper.heading(f"Avis de cotisation – Année d'imposition {home.tax_year}", 14)
    paper.beside(
        [("Contribuable", person.full_name), ("Adresse au dossier", home.address.one_line), ("NAS", "XXX XX7 215"), ("Date de l'avis", dates.fr(issued)), ("Province de résidence au 31 décembre", home.address.province)],
        label_width=210,
    )  # fmt: skip
    paper.gap(16)
    rows = [
        ["Ligne", "Description", "Montant"],
        ["15000", "Revenu total", amount_fr(str(rng.randint(29000, 70000)))],
        ["42000", "Impôt fédéral net", amount_fr(str(rng.randint(2000, 6000)))],
        ["43700", "Impôt total retenu", amount_fr(str(rng.randint(6000, 9000)))],
        ["", "Solde dû", amount_fr("0")],
    ]
    paper.table(rows, [60, 300, 120], right=(2,))
    paper.gap(14)
    paper.para(
        f"Vous avez jusqu'au {dates.fr(later(issued, 90))} pour contester la présente cotisation. Votre droit de cotisation au CELI et au REER figure dans un autre relevé."
    )
    paper.para("Le commissaire du revenu")
    return assessment_truth(case, home.address, "CRA")


@layout("notice_of_assessment", language="fr")
def avis_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice of Revenu Québec; whoever gets it lives in Quebec."""
    person, address = case.person, invent_quebec_address(rng)
    paper.family = "free-sans"
    paper.text(60, 50, "Revenu Québec", 17, "bold", color="#1f4e8c")
    draw.fleur(paper, 218, 44, 8, "#1f4e8c")
    paper.y = 70
    paper.above([("Année d'imposition", str(case.home.tax_year)), ("Numéro d'assurance sociale", "••• ••3 906"), ("Date", dates.fr(case.submitted.replace(month=6, day=11))), ("Numéro d'avis", f"QC-{rng.randint(10**6, 10**7 - 1)}")], columns=4, height=32)  # fmt: skip
    paper.gap(14)
    paper.lines([person.full_name, *address.block])
    paper.heading("Avis de cotisation", 15)
    paper.para("Cet avis fait suite à l'examen de votre déclaration de revenus des particuliers.")
    paper.table([["Ligne", "", "Montant"], ["199", "Revenu total", "48 310,22"], ["275", "Revenu net", "47 120,00"], ["450", "Impôt et cotisations", "6 902,55"], ["451", "Impôt du Québec retenu à la source", "7 210,80"], ["478", "Remboursement", "308,25"]], [50, 320, 110], right=(2,))  # fmt: skip
    paper.gap(12)
    paper.para(
        "Le remboursement sera versé par dépôt direct dans un délai de quinze jours. Conservez cet avis pour vos dossiers."
    )
    foot_note(paper, "3800, rue de Marly, Québec (Québec)  G1X 4A5   |   TP-1.NC")
    return assessment_truth(case, address, "Revenu Québec")
