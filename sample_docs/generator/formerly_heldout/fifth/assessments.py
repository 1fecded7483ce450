"""Notices of assessment: the federal one in English and in French, and that of Revenu Québec."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import bar, boxes, facts, foot, said
from sample_docs.generator.invention import fill, invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, issuer: str) -> Fields:
    home = case.home
    return said(
        name=case.person.full_name,
        province=home.address.province,
        address=home.address.one_line,
        tax_year=str(home.tax_year),
        issuer=issuer,
    )


def assessed_on(case: Case, rng: Random) -> dt.date:
    return dt.date(case.home.tax_year + 1, 4, 2) + dt.timedelta(days=rng.randint(0, 70))


@layout("notice_of_assessment", language="en")
def account_summary_first(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice: a summary box, a table by line number, other years in the carry-forward amounts on a second page."""
    person, home = case.person, case.home
    day, year = assessed_on(case, rng), home.tax_year
    income = rng.randint(31, 78) * 1000 + rng.randint(0, 999)
    paper.margin, paper.family, paper.points = 50, "helvetica", 10
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    foot(paper, "T451 E (22)          Sudbury Tax Centre, 1050 Notre Dame Avenue, Sudbury ON  P3A 6C2", number="Page {0} of 2")
    paper.y = 92
    top = paper.y
    paper.lines([person.full_name, home.address.street, f"{home.address.city} {home.address.province}  {home.address.postal_code}"])  # fmt: skip
    bottom, paper.y = paper.y, top
    facts(paper, [("Notice details", ""), ("Social insurance number", "XXX XX" + fill("9 999", rng)[-5:]), ("Tax year", str(year)), ("Date issued", dates.en(day))], x=350, label_width=120, points=9, sep="")  # fmt: skip
    paper.y = max(paper.y, bottom) + 14
    paper.line("Notice of assessment", 18, "bold")
    paper.para(f"We assessed your {year} income tax and benefit return and calculated your balance.")
    bar(paper, "Account summary", fill="#3c3c3c")
    paper.para(
        f"You have a refund of ${rng.randint(200, 1900):,}.{rng.randint(10, 99)}. It is deposited to the account you chose."
    )
    paper.table([("Line", "Description", "$ Final amount"), ("15000", "Total income", f"{income:,}"), ("23600", "Net income", f"{income - 840:,}"), ("26000", "Taxable income", f"{income - 840:,}"), ("42000", "Net federal tax", f"{income // 11:,}"), ("42800", f"Net {home.address.province} tax", f"{income // 19:,}"), ("43700", "Total income tax deducted", f"{income // 6:,}")], (60, 330, 122), right=(2,))  # fmt: skip
    paper.new_page()
    paper.line(f"RRSP deduction limit statement for {year + 1}", 13, "bold")
    paper.gap(6)
    paper.table([("Item", "Amount"), (f"Limit for {year}", "$4,120"), (f"Contributions deducted in {year}", "$0"), (f"18% of {year} earned income", f"${income * 18 // 100:,}"), (f"Limit for {year + 1}", f"${income * 18 // 100 + 4120:,}")], (380, 132), right=(1,))  # fmt: skip
    paper.gap(12)
    paper.para(
        f"If you disagree, you may object within 90 days of {dates.en(day)}, or by April 30, {year + 2}, whichever is later."
    )
    return truth(case, "CRA")


@layout("notice_of_assessment", language="fr")
def fifth_avis_federal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice in French as printed from My Account, one column of labels above values."""
    person, home = case.person, case.home
    day, year = assessed_on(case, rng), home.tax_year
    income = rng.randint(29, 66) * 1000 + rng.randint(0, 999)
    paper.margin, paper.family, paper.points = 58, "free-sans", 10
    draw.government_canada(paper, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.text(554, 44, "Mon dossier pour les particuliers", 9, align="right")
    paper.y = 90
    paper.heading("Avis de cotisation", 18)
    paper.above(
        [("Contribuable", person.full_name), ("Année d'imposition visée", str(year)), ("Date de l'avis", dates.fr(day)), ("Numéro d'assurance sociale", f"*** *** {fill('999', rng)}")],
        columns=2, height=36, label_points=7.5, boxed=False,
    )  # fmt: skip
    paper.above([("Adresse au dossier", home.address.one_line), ("Centre fiscal", "Shawinigan-Sud (QC) G9N 7S6")], columns=1, height=36, label_points=7.5, boxed=False)  # fmt: skip
    paper.gap(8)
    paper.para(f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {year}. Voici le résultat.")
    rows = [("Ligne", "Description", "Montant"), ("15000", "Revenu total", f"{income} $"), ("23600", "Revenu net", f"{income} $"), ("26000", "Revenu imposable", f"{income} $"), ("42000", "Impôt fédéral net", f"{income // 12} $"), ("42800", "Impôt provincial net", f"{income // 21} $"), ("", f"Remboursement au {day.isoformat()}", f"{rng.randint(100, 900)} $")]  # fmt: skip
    paper.table(rows, (60, 320, 116), right=(2,), height=19)
    paper.gap(10)
    paper.para(f"Votre avis de {year - 1}, daté du {dates.fr(day.replace(year=day.year - 1))}, est aussi accessible en ligne. Conservez vos reçus pendant six ans.")  # fmt: skip
    foot(paper, "https://mon-dossier.arc.example/avis", number="1 de 1")
    return truth(case, "CRA")


@layout("notice_of_assessment", language="fr")
def fifth_revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice: references in a row of boxes, comparison of declared and assessed amounts, a payment stub."""
    case = case.changed(home__address=invent_quebec_address(rng))
    person, home = case.person, case.home
    day, year = assessed_on(case, rng), home.tax_year
    income = rng.randint(27, 71) * 1000 + rng.randint(0, 999)
    paper.margin, paper.family, paper.points = 48, "dejavu-condensed", 9.5
    draw.quebec(paper, ("Revenu Québec", "Direction générale des particuliers"), 54, "#00558c")
    paper.y = 94
    paper.line("AVIS DE COTISATION", 15, "bold")
    paper.line(f"Impôt sur le revenu des particuliers – Année {year}", 10.5)
    paper.gap(8)
    boxes(paper, [[("Numéro d'identification", fill("9999 999 999", rng), 1), ("Numéro de l'avis", fill("AA99999999", rng), 1), ("Date de l'avis (A-M-J)", day.isoformat(), 1), ("Code", fill("P999", rng), 0.5)]], height=32)  # fmt: skip
    paper.gap(12)
    paper.lines([person.full_name, *home.address.block], x=80)
    paper.gap(14)
    paper.table([("Ligne", "Élément", "Déclaré", "Établi"), ("199", "Revenu total", f"{income},00", f"{income},00"), ("275", "Revenu net", f"{income - 1315},00", f"{income - 1315},00"), ("299", "Revenu imposable", f"{income - 1315},00", f"{income - 1315},00"), ("450", "Impôt et cotisations", f"{income // 9},00", f"{income // 9 + 12},00"), ("451", "Impôt retenu à la source", f"{income // 8},00", f"{income // 8},00")], (50, 246, 110, 110), right=(2, 3), height=20)  # fmt: skip
    paper.gap(12)
    paper.para(f"Un remboursement sera versé d'ici dix jours. Vous pouvez vous opposer à cet avis dans les 90 jours suivant sa date, au plus tard le {dates.fr(day + dt.timedelta(days=90))}.")  # fmt: skip
    paper.para("Crédit d'impôt pour solidarité : consultez l'avis de détermination qui vous sera envoyé en juillet.", 9)
    foot(paper, "3800, rue de Marly, Québec (Québec) G1X 4A5     revenuquebec.example", number="{0}/1")
    return truth(case, "Revenu Québec")
