"""Notices of assessment: the federal one in two languages, a printout of the account on line, and Quebec's own."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, fr
from sample_docs.generator.formerly_heldout.tenth.desk import (
    at,
    browser,
    dollars,
    dotted_line,
    number,
    pairs,
    piastres,
    said,
    shift,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

CRA_PROVINCES = ("ON", "NB", "NS", "MB", "AB", "BC")


def assessed(case: Case, rng: Random) -> dt.date:
    """The spring day on which the return was assessed."""
    return dt.date(case.home.tax_year + 1, 4, rng.randint(2, 28))


@layout("notice_of_assessment", language="en")
def cra_summary_right_block(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice: references in a block at the right, the account summary, how the amount was reached."""
    where, year, day, who = at(rng, case.home.address, *CRA_PROVINCES), case.home.tax_year, assessed(case, rng), case.person
    paper.family = "helvetica"
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.text(60, 92, "Sudbury ON  P3A 5C1", 8)
    for row, (label, value) in enumerate(
        (
            ("Notice details", ""),
            ("Social insurance number", "XXX XX" + number(rng, 1) + " " + number(rng, 3)),
            ("Tax year", str(year)),
            ("Date issued", en(day)),
        )
    ):
        paper.text(350, 96 + row * 14, label, 9, "regular" if value else "bold")
        paper.text(552, 96 + row * 14, value, 9, "bold", align="right")
    paper.y = 124
    paper.lines([who.full_name.upper(), where.street.upper(), f"{where.city} {where.province}  {where.postal_code}".upper()], 9.5)
    paper.gap(28)
    paper.heading("Notice of assessment", 18)
    paper.para(
        f"We assessed your {year} income tax and benefit return and calculated your balance. You may get a refund later if you claim amounts for {year - 1} that you have not claimed yet.",
        9.5,
    )
    income, refund = rng.randint(31000, 88000), rng.randint(90, 1900)
    paper.box(60, paper.y + 4, 492, 52, fill="#eef3f8", stroke=None)
    paper.text(70, paper.y + 22, "Account summary", 11, "bold")
    paper.text(70, paper.y + 42, "You have a refund in the amount of", 9.5)
    paper.text(540, paper.y + 42, dollars(refund), 12, "bold", align="right")
    paper.gap(72)
    paper.heading("Tax assessment", 11)
    paper.table(
        [
            ["Line", "Description", "$ Final amount", "CR/DR"],
            ["15000", "Total income", f"{income:,}.00", ""],
            ["", "Deductions from total income", "1,420.00", ""],
            ["23600", "Net income", f"{income - 1420:,}.00", ""],
            ["35000", "Total federal non-refundable tax credits", "2,311.60", ""],
            ["42000", "Net federal tax", f"{income * 0.09:,.2f}", ""],
            ["42800", f"Net provincial tax ({where.province})", f"{income * 0.051:,.2f}", ""],
            ["43700", "Total income tax deducted", f"{income * 0.141 + refund:,.2f}", "CR"],
            ["", "Refund amount", f"{refund:,}.00", "CR"],
        ],
        [60, 270, 112, 50],
        right=(2,),
        points=9,
    )
    paper.gap(8)
    paper.para(
        f"{year + 1} RRSP deduction limit: {dollars(income * 0.18)}. Payments due after {en(shift(day, 14))} bear interest. If you move, tell us your new address.",
        9,
    )
    paper.text(60, paper.height - 34, "T451 E (21)X", 7)
    draw.canada_wordmark(paper)
    return said(
        name=who.full_name.upper(), province=where.province, address=where.one_line.upper(), tax_year=str(year), issuer="CRA"
    )


@layout("notice_of_assessment", language="fr")
def arc_with_payment_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice in French, with an amount owing and a slip to tear off that repeats the name."""
    where, year, day, who = at(rng, case.home.address, *CRA_PROVINCES), case.home.tax_year, assessed(case, rng), case.person
    owing, income = rng.randint(60, 900), rng.randint(28000, 70000)
    paper.margin = 54
    draw.government_canada(paper, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.text(558, 44, "AVIS DE COTISATION", 14, "bold", align="right")
    paper.text(558, 60, "Page 1 de 1", 8, align="right")
    paper.table(
        [
            ["Date d'émission", "Année d'imposition", "Numéro d'assurance sociale", "Centre fiscal"],
            [fr(day), str(year), f"*** *** {number(rng, 3)}", "Shawinigan-Sud QC"],
        ],
        [126, 112, 146, 120],
        height=20,
        points=9,
    )
    paper.gap(26)
    paper.lines([who.full_name, where.street, f"{where.city} {where.province}  {where.postal_code}"], 10.5, x=80)
    paper.gap(30)
    paper.para(
        f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {year}. Voici comment nous avons calculé le solde que vous devez."
    )
    for label, amount in (
        ("Ligne 15000   Revenu total", income),
        ("Ligne 23600   Revenu net", income - 860),
        ("Ligne 26000   Revenu imposable", income - 860),
        ("Ligne 42000   Impôt fédéral net", income * 0.084),
        ("Ligne 42800   Impôt provincial", income * 0.05),
        ("Ligne 48200   Total des crédits", income * 0.134 - owing),
    ):
        paper.line(f"{label} ", 10, x=84)
        paper.text(470, paper.y, piastres(amount), 10, align="right")
    paper.gap(4)
    paper.line("Solde à payer", 11, "bold", x=84)
    paper.text(470, paper.y, piastres(owing), 11, "bold", align="right")
    paper.gap(12)
    paper.para(
        f"Veuillez payer au plus tard le 30 avril {year + 1} pour éviter des intérêts. Maximum déductible au titre des REER pour {year + 1} : {piastres(income * 0.18)}. Pour vous opposer à cette cotisation, vous avez jusqu'au {fr(shift(day, 90))}.",
        9.5,
    )
    paper.y = 610
    dotted_line(paper, "détachez ici et joignez à votre paiement")
    paper.above(
        [
            ("Contribuable", who.full_name),
            ("Montant dû", piastres(owing)),
            ("Compte", f"T1 – {year}"),
            ("Montant payé", ""),
        ],
        columns=4,
    )
    paper.lines(["Agence du revenu du Canada", "C. P. 3800, succ. A, Sudbury ON  P3A 0C3"], 8)
    draw.canada_wordmark(paper)
    return said(name=who.full_name, province=where.province, address=where.one_line, tax_year=str(year), issuer="CRA")


@layout("notice_of_assessment", language="fr")
def revenu_quebec_column_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """Quebec's notice: identification number, lines in two columns of amounts, an office at two addresses."""
    where, year, day, who = at(rng, case.home.address, "QC"), case.home.tax_year, assessed(case, rng), case.person
    paper.family, paper.margin = "free-sans", 50
    draw.quebec(paper, ("Revenu Québec", "www.revenuquebec.example"))
    paper.gap(6)
    paper.line("Avis de cotisation – Impôt sur le revenu des particuliers", 13, "bold")
    paper.gap(8)
    top = paper.y
    town = f"{where.city} (Québec) {where.postal_code}"
    paper.lines([who.listed_name, where.street, town], 10)
    paper.y = top
    for label, value in (
        ("Numéro d'identification", f"{number(rng, 4)} {number(rng, 4)} {number(rng, 2)}"),
        ("Numéro d'assurance sociale", f"••• ••• {number(rng, 3)}"),
        ("Année visée", str(year)),
        ("Date de l'avis", f"{day:%Y-%m-%d}"),
        ("Numéro de l'avis", number(rng, 7)),
    ):
        paper.y += 14
        paper.text(430, paper.y, label, 8.5, align="right", color="#444444")
        paper.text(440, paper.y, value, 9.5, "bold")
    paper.gap(18)
    income = rng.randint(30000, 82000)
    paper.table(
        [
            ["", "Déclaré ($)", "Établi ($)"],
            ["199   Revenu total", f"{income},00", f"{income},00"],
            ["275   Revenu net", f"{income - 1315},00", f"{income - 1315},00"],
            ["299   Revenu imposable", f"{income - 1315},00", f"{income - 1315},00"],
            ["399   Crédits d'impôt non remboursables", "2 540,10", "2 540,10"],
            ["432   Impôt et cotisations", f"{int(income * 0.12)},00", f"{int(income * 0.12)},00"],
            ["447   Cotisation au régime d'assurance médicaments", "0,00", "731,00"],
            ["451   Impôt du Québec retenu à la source", f"{int(income * 0.131)},00", f"{int(income * 0.131)},00"],
        ],
        [292, 110, 110],
        right=(1, 2),
        points=9,
    )
    paper.gap(8)
    refund = income * 0.011 - 731
    word = "Remboursement" if refund >= 0 else "Solde dû"
    paper.line(f"{word} : {piastres(abs(refund))}", 12, "bold")
    paper.gap(8)
    paper.paras(
        [
            f"Madame, Monsieur, nous avons modifié votre déclaration pour l'année {year} parce que vous n'étiez pas couvert par une assurance collective du 1er janvier au 31 décembre {year}.",
            f"Si vous n'êtes pas d'accord, vous pouvez vous opposer d'ici le {fr(shift(day, 90))}. Gardez cet avis : il peut vous être demandé pour votre déclaration de {year + 1}.",
        ],
        9.5,
    )
    paper.line("Direction principale des relations avec la clientèle des particuliers", 9)
    paper.text(50, paper.height - 42, "3800, rue de Marly, Québec (Québec)  G1X 4A5      150, rue Sainte-Catherine Ouest, Montréal (Québec)  H2X 3Y2", 7)  # fmt: skip
    paper.text(50, paper.height - 30, "TP-1.AC (2020-10)", 7)
    return said(
        name=who.listed_name, province="QC", address=f"{where.street}, {town}", tax_year=str(year), issuer="Revenu Québec"
    )


@layout("notice_of_assessment", language="en")
def account_page_printed(paper: Paper, case: Case, rng: Random) -> Fields:
    """The account on line, printed from the browser: menu, breadcrumbs, the notice as a list."""
    where, year, day, who = at(rng, case.home.address, *CRA_PROVINCES), case.home.tax_year, assessed(case, rng), case.person
    paper.family, paper.margin, paper.points = "dejavu-condensed", 40, 9
    later = shift(day, rng.randint(20, 70))
    browser(paper, "Assessment – My Account for Individuals – CRA", "https://apps.cra-arc.gc.example/ebci/ngma/noa/view", f"{later:%Y-%m-%d}, 9:41 p.m.")  # fmt: skip
    paper.y = 36
    draw.flag(paper, 40, 40, 22)
    paper.text(70, 51, "Canada Revenue Agency  |  My Account", 10, "bold")
    paper.text(572, 51, f"Signed in: {who.full_name}   ·   Sign out", paper.fitted(f"Signed in: {who.full_name}   ·   Sign out", 280, 8), align="right")  # fmt: skip
    paper.rule(60, 40, 572, color="#26374a", weight=2)
    for row, words in enumerate(("Overview", "Profile", "Mail (2)", "Returns", "  ▸ Assessments", "Benefits", "RRSP and TFSA", "Accounts", "Help")):  # fmt: skip
        paper.text(44, 90 + row * 17, words, 8.5, "bold" if "▸" in words else "regular", color="#284162")
    paper.rule(240, 40, 140, color="#dddddd")
    left = 172.0
    paper.text(left, 76, f"Home  >  Returns  >  Assessments  >  {year}", 7.5, color="#284162")
    paper.text(left, 100, f"{year} Notice of assessment", 16, "bold")
    paper.y = 112
    paper.para("Below is the information that was on the notice mailed to you or put into your online mail.", 8.5, x=left)
    pairs(
        paper,
        [
            ("Date of assessment", en(day)),
            ("Tax year", str(year)),
            ("Status", "Assessed – original"),
            ("Name", who.full_name),
            ("Mailing address", where.street),
            ("", f"{where.city}  {where.province}  {where.postal_code}"),
            ("Province of residence on Dec. 31", where.province),
            ("Marital status", "Married or living common-law"),
        ],
        x=left,
        value_x=350,
    )
    income = rng.randint(26000, 90000)
    paper.line("Amounts", 10.5, "bold", x=left)
    pairs(
        paper,
        [
            ("Total income (15000)", dollars(income)),
            ("Net income (23600)", dollars(income - 900)),
            ("Taxable income (26000)", dollars(income - 900)),
            ("Federal tax (42000)", dollars(income * 0.087)),
            ("Provincial tax (42800)", dollars(income * 0.05)),
            ("Total credits (48200)", dollars(income * 0.15)),
            ("Refund sent by direct deposit", dollars(income * 0.013)),
        ],
        x=left,
        value_x=350,
    )
    paper.para(
        f"Your RRSP deduction limit for {year + 1} is {dollars(income * 0.18)}. A Proof of income statement is a different document: use the button “Print proof of income”.",
        8.5,
        x=left,
    )
    for row, words in enumerate(("[ Change my return ]", "[ Register my formal dispute ]", "[ Close window ]")):
        paper.text(left + row * 140, paper.y + 16, words, 8.5, color="#284162")
    paper.text(40, paper.height - 44, f"Screen ID: AA-R.NOA   Version {later.year}.04.2   Date modified: {later.year}-02-11", 7)
    return said(name=who.full_name, province=where.province, address=where.one_line, tax_year=str(year), issuer="CRA")
