"""Where the applicant lives: leases, notices of assessment and bills."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import (
    PROVINCES,
    cut_line,
    day_in_words_en,
    dollars,
    groups,
    kept,
    town,
)
from sample_docs.generator.invention import invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def lease_truth(case: Case) -> Fields:
    """What a lease says."""
    home = case.home
    return kept(
        name=case.person.full_name, province=home.address.province, address=home.address.one_line, signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(), end_date=home.ends.isoformat(),
    )  # fmt: skip


@layout("lease", language="en")
def indenture(paper: Paper, case: Case, rng: Random) -> Fields:
    """A lease drawn up by a lawyer: one long deed in articles, the day it was made in words, witnesses at the end."""
    home = case.home
    paper.family, paper.points, paper.margin = "times", 11, 78
    paper.line("THIS INDENTURE OF LEASE", 14, "bold", align="center")
    paper.line(f"made {day_in_words_en(home.signed)},", 11, align="center")
    paper.gap(10)
    paper.line("BETWEEN", align="center")
    paper.line(f"{home.landlord} (the “Landlord”),", align="center")
    paper.line("of 40 Quarry Hill Road, Suite 9, Kingston ON  K7L 2Z1", 10, align="center")
    paper.line("– and –", align="center")
    paper.line(f"{case.person.full_name} (the “Tenant”).", style="bold", align="center")
    paper.gap(14)
    children = f" and {case.children} minor child{'ren' if case.children > 1 else ''}" if case.children else ""
    paper.paras(
        [
            f"1.  PREMISES. The Landlord lets to the Tenant the dwelling known municipally as {home.address.one_line} (the “Premises”), to be used as a private residence only.",
            f"2.  TERM. The term commences on {dates.en(home.starts)} and terminates on {dates.en(home.ends)}, unless sooner ended under the residential tenancies legislation of the Province.",
            f"3.  RENT. The Tenant shall pay {dollars(home.rent)} each month, in advance, on the first day, and on signing has paid a deposit of {dollars(home.rent // 2)}.",
            f"4.  OCCUPANTS. Besides the Tenant, {case.spouse.full_name}{children} may live in the Premises but shall not be tenants.",
            "5.  UTILITIES. Water is included. Electricity, gas, telephone and internet are for the account of the Tenant.",
            f"6.  INSPECTION. The parties inspected the Premises together on {dates.en(home.signed - dt.timedelta(days=3))} and noted no damage.",
            "7.  NOTICES. Notices to the Landlord go to the address written above; notices to the Tenant go to the Premises.",
        ]
    )
    paper.line("IN WITNESS WHEREOF the parties have set their hands on the day first written above.")
    paper.gap(44)
    for column, (who, role) in enumerate(((home.landlord, "Landlord"), (case.person.full_name, "Tenant"))):
        x = 78 + column * 250
        draw.signature(paper, x + 10, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 12, who, paper.fitted(who, 200, 9.5))
        paper.text(x, paper.y + 23, role, 8, "italic")
    paper.gap(44)
    paper.line("Witness: Fiona Adeyinka-Strand", 9)
    return lease_truth(case)


@layout("lease", language="fr")
def rental_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A rental agency's form in French with lettered sections, the address in separate boxes, dates day by month by year in words."""
    home, person = case.home, case.person
    street, _, unit = home.address.street.rpartition(", ")
    paper.family, paper.points, paper.margin = "sans", 9.5, 44
    paper.box(44, 40, 524, 30, fill="#4a3f6b", stroke=None)
    paper.text(54, 60, "BAIL RÉSIDENTIEL  –  contrat de location", 14, "bold", color="#ffffff")
    paper.y = 84
    sections: list[tuple[str, list[tuple[str, str]], int]] = [
        ("A.  Locateur (propriétaire)", [("Nom", home.landlord), ("Adresse", "88, chemin du Coteau, bureau 3, Moncton NB  E1C 4P7"), ("Téléphone", "506 555-0172"), ("Courriel", "gestion@locateur.example")], 2),
        ("B.  Locataire", [("Nom et prénom", f"{person.family_name}, {person.given_names}".strip(", ")), ("Occupation", case.permit.occupation), ("Adresse précédente", f"{person.birth_city}, {person.country.fr}"), ("Téléphone", person.phone)], 2),
        ("C.  Logement loué", [("Numéro et rue", street), ("Appartement", unit), ("Ville", home.address.city), ("Province", home.address.province), ("Code postal", home.address.postal_code), ("Pièces", "4 ½")], 3),
        ("D.  Durée", [("Début du bail", dates.fr(home.starts)), ("Fin du bail", dates.fr(home.ends)), ("Reconduction", "de mois en mois")], 3),
        ("E.  Loyer", [("Par mois", dollars(home.rent, "fr")), ("Stationnement", dollars(45, "fr")), ("Total mensuel", dollars(home.rent + 45, "fr"))], 3),
    ]  # fmt: skip
    for title, cells, columns in sections:
        paper.line(title, 10.5, "bold", color="#4a3f6b")
        paper.gap(4)
        paper.above(cells, columns=columns, height=31)
        paper.gap(6)
    paper.line("F.  Services", 10.5, "bold", color="#4a3f6b")
    paper.gap(4)
    for column, (words, ticked) in enumerate(
        (("Eau chaude", True), ("Chauffage", True), ("Électricité", False), ("Meublé", False))
    ):
        draw.checkbox(paper, 48 + column * 120, paper.y + 12, ticked)
        paper.text(60 + column * 120, paper.y + 12, words)
    paper.gap(22)
    paper.para(
        "Le locataire reconnaît avoir reçu un exemplaire du présent bail et des règlements de l'immeuble. Les animaux sont interdits. Toute modification doit être faite par écrit.",
        8.5,
    )
    paper.line("G.  Signatures", 10.5, "bold", color="#4a3f6b")
    paper.gap(40)
    for column, who in enumerate(("Le locateur", "Le locataire")):
        x = 48 + column * 270
        draw.signature(paper, x + 10, paper.y - 4, rng, 90)
        paper.rule(paper.y, x, x + 150)
        paper.text(x, paper.y + 10, who, 7.5)
        paper.text(x + 165, paper.y - 3, f"{home.signed:%Y-%m-%d}", 9.5)
        paper.rule(paper.y, x + 160, x + 240)
        paper.text(x + 160, paper.y + 10, "Date (a-m-j)", 7.5)
    return lease_truth(case) | kept(name=f"{person.family_name}, {person.given_names}".strip(", "))


@layout("notice_of_assessment", language="en")
def seventh_federal_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """A federal notice: a summary box at the right of the address, lines with their numbers, a slip with another address."""
    home, person = case.home, case.person
    paper.family, paper.points, paper.margin = "helvetica", 10, 50
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.line("Notice of assessment", 17, "bold")
    paper.gap(8)
    top = paper.y
    paper.lines(["Sudbury Tax Centre", "1050 Notre Dame Avenue, Sudbury ON  P3A 5C1"], 8)
    paper.gap(12)
    paper.lines([person.full_name.upper(), home.address.street, town(home.address)], 10.5)
    paper.gap(16)
    bottom, paper.y = paper.y, top
    paper.above([("Social insurance number", f"XXX XXX {rng.randint(100, 999)}"), ("Tax year", str(home.tax_year)), ("Date issued", dates.en(dt.date(home.tax_year + 1, 5, rng.randint(2, 28)))), ("Access code", f"{rng.randint(10, 99)}QRT{rng.randint(100, 999)}")], columns=1, x=380, height=28)  # fmt: skip
    paper.y = max(bottom, paper.y) + 16
    income = rng.randint(310, 880) * 100 + rng.randint(0, 99)
    tax = income * 17 // 100
    paper.para(f"We assessed your {home.tax_year} income tax and benefit return. You have a refund of {dollars(412)}.")
    paper.table(
        [("Line", "Description", "$ Amount"), ("15000", "Total income", f"{income:,}.00"), ("23600", "Net income", f"{income - 900:,}.00"), ("26000", "Taxable income", f"{income - 900:,}.00"), ("42000", "Net federal tax", f"{tax:,}.00"), ("42800", f"Net {PROVINCES[home.address.province][0]} tax", f"{tax * 2 // 3:,}.00"), ("43700", "Total income tax deducted", f"{tax + tax * 2 // 3 + 412:,}.00")],
        (70, 320, 122), height=19, right=(2,),
    )  # fmt: skip
    paper.gap(10)
    paper.paras([f"Your {home.tax_year + 1} RRSP deduction limit is {dollars(income * 18 // 100)}.", f"If you disagree, you may object before {dates.en(dt.date(home.tax_year + 2, 4, 30))}. Keep all slips for six years.", f"Your previous assessment was for the {home.tax_year - 1} tax year."])  # fmt: skip
    paper.line("Odette Farrow-Quist, Commissioner of Revenue", 9)
    cut_line(paper, "Remittance voucher – do not use, no balance owing")
    paper.line("Return to: Canada Revenue Agency, PO Box 3800 STN A, Sudbury ON  P3A 0C3", 8.5)
    return kept(
        name=person.full_name.upper(),
        province=home.address.province,
        address=home.address.one_line,
        tax_year=str(home.tax_year),
        issuer="CRA",
    )


@layout("notice_of_assessment", language="fr")
def provincial_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice, with the calculation in the middle of the page and reference numbers around it."""
    address = case.home.address if case.home.address.province == "QC" else invent_quebec_address(rng)
    year, person = case.home.tax_year, case.person
    paper.family, paper.points, paper.margin = "sans", 10, 56
    paper.text(56, 56, "Revenu Québec", 20, "bold", color="#1c4a9c")
    paper.text(56, 70, "3800, rue de Marly, Québec (Québec)  G1X 4A5", 7.5)
    paper.text(paper.width - 56, 56, "AVIS DE COTISATION", 14, "bold", align="right")
    paper.text(paper.width - 56, 71, "Impôt sur le revenu des particuliers", 9, align="right")
    paper.y = 96
    paper.beside([("Année d'imposition", str(year)), ("Date de l'avis", f"{year + 1}-06-{rng.randint(10, 28)}"), ("N° d'assurance sociale", f"9XX XXX {rng.randint(100, 999)}"), ("N° d'avis", f"QC{rng.randint(10**7, 10**8 - 1)}")], x=330, label_width=125, points=9.5)  # fmt: skip
    paper.y = 116
    paper.lines([person.full_name, address.street, town(address)], 10.5)
    paper.gap(60)
    income = rng.randint(310, 880) * 100
    tax = income * 11 // 100
    paper.table(
        [("Sommaire de la cotisation", "Déclaré", "Établi"), ("199  Revenu total", dollars(income, "fr"), dollars(income, "fr")), ("275  Revenu net", dollars(income - 1315, "fr"), dollars(income - 1315, "fr")), ("299  Revenu imposable", dollars(income - 1315, "fr"), dollars(income - 1315, "fr")), ("432  Impôt du Québec", dollars(tax, "fr"), dollars(tax, "fr")), ("447  Cotisation au RAMQ (médicaments)", dollars(0, "fr"), dollars(731, "fr")), ("479  Solde à payer", dollars(0, "fr"), dollars(731, "fr"))],
        (260, 120, 120), height=20, right=(1, 2),
    )  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            f"Nous avons modifié votre déclaration de revenus de {year} parce que, selon nos renseignements, vous n'étiez pas couvert par un régime privé d'assurance médicaments.",
            f"Pour éviter des intérêts, payez avant le {dates.fr(dt.date(year + 1, 8, 1))}. Vous pouvez vous opposer à cet avis dans les 90 jours.",
            f"Ce document peut servir de preuve de revenu. Dossier traité par M.-È. Tardif, poste {rng.randint(2000, 9999)}.",
        ]
    )
    paper.text(56, paper.height - 36, "TP-1.N.2 (2022-12)", 7)
    return kept(name=person.full_name, province="QC", address=address.one_line, tax_year=str(year), issuer="Revenu Québec")


@layout("utility_bill", language="en")
def power_and_water(paper: Paper, case: Case, rng: Random) -> Fields:
    """A city utility's bill: the amount in a circle, a chart of use, several dates, a stub with the payment address."""
    home, person, billed = case.home, case.person, case.home.billed
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 48
    paper.text(48, 58, "Three Rivers Power & Water", 17, "bold", color="#0b7285")
    paper.text(48, 72, "Billing office: 700 Turbine Street, P.O. Box 55, Thunder Bay ON  P7B 6T6   1-800-555-0143", 7.5)
    paper.y = 92
    top = paper.y
    paper.line("Service address", 8, color="#0b7285")
    paper.lines([person.full_name, home.address.street, town(home.address)], 10.5)
    paper.y = top
    paper.beside([("Account no.", groups(str(rng.randint(10**9, 10**10 - 1)), (3, 3, 4))), ("Bill date", dates.en(billed)), ("Billing period", f"{billed - dt.timedelta(days=33):%b %d} – {billed - dt.timedelta(days=4):%b %d, %Y}"), ("Due date", dates.en(billed + dt.timedelta(days=21)))], x=330, label_width=90, points=9.5)  # fmt: skip
    paper.gap(30)
    usage = rng.randint(300, 900)
    charges = [
        ("Previous balance", 104.15),
        ("Payment received, thank you", -104.15),
        (f"Electricity, {usage} kWh", usage * 0.11),
        ("Delivery", 31.4),
        ("Water and sewer, 12 m³", 48.36),
    ]
    taxed = round(sum(amount for _, amount in charges), 2)
    paper.table([("What you owe", "Amount"), *((label, f"{amount:,.2f}") for label, amount in charges), ("Current charges", f"{taxed:,.2f}"), ("HST 13%", f"{taxed * 0.13:,.2f}"), ("Please pay", f"{taxed * 1.13:,.2f}")], (400, 116), height=18, right=(1,))  # fmt: skip
    paper.gap(16)
    paper.line("Your use over the last six months (kWh)", 9, "bold")
    for month in range(6):
        height = rng.randint(15, 60)
        paper.box(60 + month * 50, paper.y + 70 - height, 26, height, fill="#66b2c0", stroke=None)
    paper.gap(84)
    paper.para(
        "Moving? Tell us 10 days ahead. Late payments bear interest at 1.5% a month. Meter read on the second working day of the month.",
        8,
    )
    cut_line(paper, "Detach and return with your cheque")
    paper.line(
        f"Three Rivers Power & Water, P.O. Box 55, Thunder Bay ON  P7B 6T6          Amount due {dollars(str(round(taxed * 1.13, 2)))}",
        8.5,
    )
    return kept(name=person.full_name, province=home.address.province, address=home.address.one_line, date=billed.isoformat())


@layout("utility_bill", language="fr", size="a4")
def internet_invoice(paper: Paper, case: Case, rng: Random) -> Fields:
    """A cable company's electronic invoice in French; the client block stands at the foot of the first column."""
    home, person, billed = case.home, case.person, case.home.billed
    paper.family, paper.points, paper.margin = "sans", 9.5, 50
    paper.box(0, 0, paper.width, 52, fill="#b3245c", stroke=None)
    paper.text(50, 34, "Câble Boréal", 20, "bold", color="#ffffff")
    paper.text(paper.width - 50, 34, "Facture Internet et téléphonie", 11, color="#ffffff", align="right")
    paper.y = 74
    paper.above([("Facture nº", f"CB-{rng.randint(10**6, 10**7 - 1)}"), ("Date de facturation", dates.fr(billed)), ("Prélèvement le", dates.fr(billed + dt.timedelta(days=15))), ("Nº de client", f"{rng.randint(10**7, 10**8 - 1)}")], columns=4, height=34)  # fmt: skip
    paper.gap(20)
    lines = [("Forfait Fibre 400", 74.95), ("Location du modem", 9.0), ("Ligne téléphonique", 18.5), ("Rabais fidélité", -10.0)]
    subtotal = sum(amount for _, amount in lines)
    tax = round(subtotal * 0.14975, 2)
    paper.table([("Services", "Montant ($)"), *((label, f"{amount:.2f}".replace(".", ",")) for label, amount in lines), ("Sous-total", f"{subtotal:.2f}".replace(".", ",")), ("Taxes", f"{tax:.2f}".replace(".", ",")), ("Total de la facture", f"{subtotal + tax:.2f}".replace(".", ","))], (380, 115), height=19, right=(1,))  # fmt: skip
    paper.gap(22)
    paper.line("Titulaire du compte et lieu de branchement", style="bold", color="#b3245c")
    paper.lines([person.full_name, home.address.street, town(home.address)], 10.5)
    paper.gap(16)
    paper.para(
        f"Client depuis le {dates.fr(home.starts)}. Votre contrat se renouvelle de mois en mois. Toute contestation doit nous parvenir avant le {dates.fr(billed + dt.timedelta(days=60))}.",
        8.5,
    )
    paper.para("Câble Boréal inc., 1, place du Signal, Rimouski QC  G5L 1E2 · TPS 81234 5678 RT0001 · TVQ 1023456789 TQ0001", 7.5)
    return kept(name=person.full_name, province=home.address.province, address=home.address.one_line, date=billed.isoformat())
