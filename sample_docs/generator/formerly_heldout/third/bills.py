"""Assessments of tax and bills: papers that show where somebody lives."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import (
    PROVINCES_EN,
    folded,
    full_address,
    money_en,
    money_fr,
    plain,
    said,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields, layout

DUE = dt.timedelta(days=21)
QUEBEC_HOME = Address("412, rue des Érables, app. 7", "Gatineau", "QC", "J8X 2K1")


@layout("notice_of_assessment")
def federal_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice: window address at the left, a box of particulars at the right."""
    home = case.home
    paper.family = "free-sans"
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.above(
        [
            ("Social insurance number", "XXX XXX " + str(rng.randint(100, 999))),
            ("Tax year", str(home.tax_year)),
            ("Date issued", dates.en(home.billed)),
        ],
        columns=1,
        x=390,
        width=162,
        height=27,
    )
    paper.y = 110
    paper.lines([case.person.full_name.upper(), *(line.upper() for line in home.address.block)], 10)
    paper.y = 220
    paper.heading("Notice of assessment", 18)
    paper.para(f"We assessed your {home.tax_year} income tax and benefit return and calculated your balance.", gap=12)
    paper.table(
        [
            ("Line", "Description", "$ Final amount"),
            ("15000", "Total income", money_en(str(rng.randint(30000, 90000)))),
            ("23600", "Net income", money_en(str(rng.randint(24000, 29900)))),
            ("26000", "Taxable income", money_en(str(rng.randint(24000, 29900)))),
            ("", "Refund", money_en(str(rng.randint(50, 2900)))),
        ],
        (70, 270, 150),
        right=(2,),
        height=19,
    )
    paper.gap(14)
    paper.para("Keep this notice for your records. You may need it to apply for benefits or as proof of income.")
    paper.line("Commissioner of Revenue", 9)
    paper.text(60, paper.height - 30, "T451 E", 7)
    draw.canada_wordmark(paper)
    street, town = home.address.block
    return said(
        name=case.person.full_name.upper(),
        province=home.address.province,
        address=folded(street.upper(), town.upper()),
        tax_year=str(home.tax_year),
        issuer="CRA",
    )


@layout("notice_of_assessment", language="fr")
def avis_arc_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same agency's French notice, as the portal shows it."""
    home = case.home
    paper.margin, paper.family = 44, "sans"
    paper.text(44, 26, "Mon dossier pour les particuliers – Courrier", 7)
    draw.government_canada(paper, 56, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.heading("Avis de cotisation – T1", 16)
    paper.beside(
        [
            ("Nom", case.person.full_name),
            ("Adresse", folded(*home.address.block)),
            ("Année d'imposition", str(home.tax_year)),
            ("Date de l'avis", dates.fr(home.billed)),
            ("NAS", "*** *** " + str(rng.randint(100, 999))),
        ],
        label_width=150,
        value_style="regular",
    )
    paper.gap(14)
    paper.para(f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {home.tax_year}.")
    paper.table(
        [
            ("Ligne", "Description", "Montant"),
            ("15000", "Revenu total", money_fr(str(rng.randint(30000, 90000)))),
            ("23600", "Revenu net", money_fr(str(rng.randint(24000, 29900)))),
            ("43700", "Impôt total retenu", money_fr(str(rng.randint(3000, 15000)))),
        ],
        (70, 270, 150),
        right=(2,),
        height=19,
    )
    paper.text(44, paper.height - 30, "T451 F", 7)
    return said(
        name=case.person.full_name,
        province=home.address.province,
        address=folded(*home.address.block),
        tax_year=str(home.tax_year),
        issuer="CRA",
    )


@layout("notice_of_assessment", language="fr")
def avis_revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice, which only goes to who lived in Québec."""
    home = replace(case.home, address=QUEBEC_HOME)
    paper.family = "dejavu-condensed"
    paper.text(60, 52, "REVENU QUÉBEC", 16, "bold", color="#1d4f91")
    draw.fleur(paper, 222, 47, 9, "#1d4f91")
    paper.y = 70
    paper.lines(["3800, rue de Marly, Québec (Québec)  G1X 4A5"], 8)
    paper.gap(16)
    paper.lines([case.person.full_name, *home.address.block])
    paper.gap(14)
    paper.table(
        [
            ("Numéro d'assurance sociale", "Année d'imposition", "Date de l'avis"),
            ("XXX XXX XXX", str(home.tax_year), home.billed.isoformat()),
        ],
        (190, 150, 150),
        height=20,
    )
    paper.heading("Avis de cotisation – Impôt sur le revenu", 14)
    paper.para("Nous avons examiné votre déclaration de revenus. Voici le résultat de notre examen :")
    paper.table(
        [
            ("Revenu total (ligne 199)", money_fr(str(rng.randint(30000, 90000)))),
            ("Impôt et cotisations (ligne 450)", money_fr(str(rng.randint(3000, 15000)))),
            ("Solde", money_fr("0")),
        ],
        (340, 150),
        header=False,
        right=(1,),
        height=19,
    )
    return said(
        name=case.person.full_name,
        province=home.address.province,
        address=folded(*home.address.block),
        tax_year=str(home.tax_year),
        issuer="Revenu Québec",
    )


def billed(case: Case, address: str) -> Fields:
    """The fields of a bill."""
    return said(
        name=case.person.full_name, province=case.home.address.province, address=address, date=case.home.billed.isoformat()
    )


@layout("utility_bill")
def power_bill(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electricity bill with a coloured head and a box of amounts."""
    home = case.home
    paper.family, paper.margin = "free-sans", 46
    paper.box(0, 0, paper.width, 50, fill="#00796b", stroke=None)
    paper.text(46, 32, "Lakeland Power & Light", 17, "bold", color="#ffffff")
    paper.text(paper.width - 46, 32, "Your electricity bill", 11, color="#ffffff", align="right")
    paper.y = 70
    street, town = full_address(home.address, "en")
    paper.lines([case.person.full_name, street, town], 10.5)
    paper.y = 70
    amount = money_en(f"{rng.randint(40, 260)}.{rng.randint(10, 99)}")
    paper.above(
        [
            ("Account number", f"{rng.randint(1000, 9999)} {rng.randint(1000, 9999)}"),
            ("Bill date", dates.en(home.billed)),
            ("Amount due", amount),
            ("Due date", dates.en(home.billed + DUE)),
        ],
        columns=2,
        x=310,
        width=256,
    )
    paper.gap(40)
    paper.heading("Service address", 10)
    paper.line(folded(street, town))
    paper.gap(10)
    paper.table(
        [
            ("Meter", "From", "To", "kWh"),
            (
                str(rng.randint(10**6, 10**7)),
                (home.billed - dt.timedelta(days=36)).isoformat(),
                (home.billed - dt.timedelta(days=6)).isoformat(),
                str(rng.randint(200, 1200)),
            ),
        ],
        (130, 130, 130, 130),
        height=20,
    )
    paper.gap(14)
    paper.para(
        f"Please pay {amount} by the due date. Late payments are charged 1.5% per month. To report an outage call 1-800-555-0133."
    )
    return billed(case, folded(street, town))


@layout("utility_bill", language="fr")
def facture_internet_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """An internet bill with a stub to tear off; values beside labels."""
    home = case.home
    paper.family = "narrow"
    paper.points = 11
    paper.text(60, 58, "fibr·nord", 24, "bold", color="#d1495b")
    paper.text(paper.width - 60, 58, "FACTURE", 16, "bold", align="right")
    paper.y = 76
    paper.beside(
        [
            ("Date de facturation", plain(home.billed)),
            ("Numéro de facture", str(rng.randint(10**7, 10**8))),
            ("Numéro de compte", str(rng.randint(10**8, 10**9))),
        ],
        x=330,
        label_width=120,
    )
    paper.gap(10)
    paper.lines([case.person.full_name, *home.address.block], 11)
    paper.gap(20)
    price = rng.randint(55, 110)
    paper.table(
        [
            ("Description", "Montant"),
            ("Internet illimité 400 – mois courant", money_fr(str(price))),
            ("Location du modem", money_fr("10")),
            ("Taxes", money_fr(f"{price * 0.13:.2f}")),
            ("Total à payer", money_fr(f"{price * 1.13 + 10:.2f}")),
        ],
        (350, 140),
        right=(1,),
        height=20,
    )
    paper.gap(14)
    paper.para(f"Payable au plus tard le {dates.fr(home.billed + DUE)}. Merci de votre fidélité!")
    paper.rule(640, 30, paper.width - 30, color="#999999")
    paper.text(60, 656, "✂  Détachez et retournez avec votre paiement", 8)
    paper.text(60, 690, f"À payer avant le {(home.billed + DUE).isoformat()}", 9)
    return billed(case, folded(*home.address.block))


@layout("utility_bill", size="a4")
def gas_statement_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """A gas statement: sentence first, customer in a table below."""
    home = case.home
    paper.family = "times"
    paper.points = 11
    paper.heading("Prairie & Coast Gas Co-operative", 17, color="#7a3b00")
    paper.line(f"Statement of account issued {dates.en_day_first(home.billed)}", style="italic")
    paper.gap(14)
    address = folded(home.address.street, f"{home.address.city} {home.address.province} {home.address.postal_code}")
    paper.table(
        [
            ("Customer", case.person.full_name),
            ("Mailing address", address),
            ("Region", PROVINCES_EN[home.address.province]),
            ("Account", str(rng.randint(10**6, 10**7))),
        ],
        (130, 345),
        header=False,
        height=22,
    )
    paper.gap(14)
    owing = money_en(f"{rng.randint(30, 180)}.{rng.randint(10, 99)}")
    paper.table(
        [("Charge", "Amount"), ("Balance forward", "$0.00"), ("Natural gas", owing), ("Amount owing", owing)],
        (345, 130),
        right=(1,),
        height=20,
    )
    paper.gap(12)
    paper.para(f"Your payment will be withdrawn on {dates.en_day_first(home.billed + DUE)}.")
    return billed(case, address)
