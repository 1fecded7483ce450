"""Notices of assessment: the CRA's in both languages and two eras, Revenu Québec's in both."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, home_in, two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, issuer: str) -> Fields:
    """What an assessment says."""
    home = case.home
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "tax_year": str(home.tax_year),
        "issuer": issuer,
    }


def assessed(case: Case, rng: Random) -> dt.date:
    """The day the assessment went out, in the spring after its year."""
    return dt.date(case.home.tax_year + 1, rng.randint(3, 6), rng.randint(3, 27))


@layout("notice_of_assessment", language="en", set="heldout")
def cra_notice_with_details_box(paper: Paper, case: Case, rng: Random) -> Fields:
    """The CRA's notice of the last years, two pages."""
    home, day = case.home, assessed(case, rng)
    paper.margin, paper.points, paper.family = 50, 10, "helvetica"
    draw.government_canada(paper, 46, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    for words, y in (("Notice details", 44), ("Social insurance number", 62), ("Tax year", 80), ("Date issued", 98)):
        paper.text(372, y, words, 9.5, "bold" if y == 44 else "regular")
    for words, y in ((f"XXX XX{rng.randint(0, 9)} {rng.randint(100, 999)}", 62), (str(home.tax_year), 80), (f"{day:%b} {day.day}, {day.year}", 98)):  # fmt: skip
        paper.text(562, y, words, 9.5, "bold", align="right")
    paper.rule(50, 372, 562)
    paper.y = 92
    paper.lines(["Winnipeg Tax Centre", "Winnipeg MB  R3C 3M2"], 9)
    paper.y = 150
    paper.lines([case.person.full_name.upper(), *(words.upper() for words in two_lines(home.address))], 10)
    paper.y = 226
    paper.line("Notice of assessment", 20, "bold")
    paper.gap(8)
    paper.para(
        f"We assessed your {home.tax_year} income tax and benefit return and calculated your balance. "
        "You do not need to do anything else if you agree with the result shown below."
    )
    income, tax = rng.randint(31000, 78000), rng.randint(2500, 9800)
    refund = rng.randint(120, 2100)
    paper.heading("Account summary", 13)
    paper.para("You have a refund in the amount below. It was deposited in the account you gave us.")
    paper.beside(
        [("Refund", dollars(refund)), ("Direct deposit sent", dates.en(day + dt.timedelta(days=2)))], colon=":", label_width=140
    )
    paper.heading("Tax assessment summary", 13)
    rows = [
        ("Line", "Description", "$ Amount"), ("15000", "Total income", f"{income:,}"), ("23600", "Net income", f"{income - 1480:,}"), ("26000", "Taxable income", f"{income - 1480:,}"),
        ("35000", "Total federal non-refundable tax credits", f"{2440:,}"), ("42000", "Net federal tax", f"{tax:,.2f}"), ("42800", f"Net {home.address.province} tax", f"{tax * 0.6:,.2f}"),
        ("43700", "Total income tax deducted", f"{tax * 1.6 + refund:,.2f}"), ("", "Refund", f"{refund:,.2f}"),
    ]  # fmt: skip
    paper.table(rows, [70, 330, 112], right=(2,), ruled=False)
    paper.text(50, 768, "T451 E (23) X", 7)
    paper.text(562, 768, "Page 1 of 2", 8, align="right")
    paper.new_page()
    paper.text(50, 44, case.person.full_name.upper(), 9)
    paper.text(562, 44, f"Tax year {home.tax_year}", 9, align="right")
    paper.y = 60
    paper.heading(f"{home.tax_year + 1} RRSP deduction limit statement", 13)
    limit = rng.randint(4000, 19000)
    paper.table(
        [("Description", "$ Amount"), (f"RRSP deduction limit for {home.tax_year}", f"{limit:,}"), (f"Plus: 18% of {home.tax_year} earned income", f"{int(income * 0.18):,}"), (f"Your RRSP deduction limit for {home.tax_year + 1}", f"{limit + int(income * 0.18):,}")],
        [400, 112], right=(1,),
    )  # fmt: skip
    paper.heading("If you disagree", 13)
    paper.para(
        "You can register a formal dispute within one year of the filing due date or 90 days of this notice, whichever is later."
    )
    paper.para("Automated Benefits: 1-800-555-0148.  Mail: Sudbury Tax Centre, 1050 Notre Dame Avenue, Sudbury ON  P3A 5C2.")
    fields = truth(case, "CRA")
    return {**fields, "name": case.person.full_name.upper(), "address": home.address.one_line.upper()}


@layout("notice_of_assessment", language="fr", set="heldout")
def avis_de_cotisation_express(paper: Paper, case: Case, rng: Random) -> Fields:
    """The assessment as the CRA's web service shows it the day the return is sent."""
    home, day = case.home, assessed(case, rng)
    browser(
        paper,
        "Avis de cotisation – Mon dossier – Agence du revenu du Canada",
        "https://mondossier.agence.example/correspondance/avis?id=TDV2",
    )
    paper.margin, paper.points = 44, 10
    draw.government_canada(paper, 56, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.gap(8)
    paper.line("Mon dossier   >   Impôt sur le revenu   >   Correspondance", 8.5, color="#284162")
    paper.heading("Avis de cotisation", 20, color="#333333")
    paper.rule(paper.y, color="#af3c43", weight=2)
    paper.gap(4)
    paper.beside(
        [("Année d'imposition", str(home.tax_year)), ("Date de l'avis", dates.fr(day)), ("Numéro d'assurance sociale", f"*** *** {rng.randint(100, 999)}"), ("Centre fiscal", "Jonquière (Québec)  G7S 0L5")],
        label_width=180,
    )  # fmt: skip
    paper.gap(12)
    paper.line("Renseignements personnels", 12, "bold")
    paper.beside(
        [("Nom", case.person.full_name), ("Adresse postale", home.address.one_line), ("Province de résidence le 31 décembre", home.address.province), ("État civil", "Marié(e)")],
        label_width=210, value_style="regular",
    )  # fmt: skip
    paper.gap(12)
    paper.line("Sommaire de votre cotisation", 12, "bold")
    paper.gap(6)
    income = rng.randint(28000, 69000)
    paper.table(
        [
            ("Ligne", "Description", "Montant"), ("15000", "Revenu total", dollars_fr(income)), ("20800", "Déduction pour REER", dollars_fr(1200)), ("23600", "Revenu net", dollars_fr(income - 1200)),
            ("26000", "Revenu imposable", dollars_fr(income - 1200)), ("42000", "Impôt fédéral net", dollars_fr(income * 0.08)), ("43500", "Total à payer", dollars_fr(income * 0.13)),
            ("43700", "Impôt total retenu", dollars_fr(income * 0.15)), ("48400", "Remboursement", dollars_fr(income * 0.02)),
        ],
        [60, 330, 134], right=(2,),
    )  # fmt: skip
    paper.gap(14)
    paper.para(
        "Nous avons établi la cotisation de votre déclaration de revenus et de prestations. Le commissaire du revenu vous remercie "
        "d'avoir produit votre déclaration par voie électronique.",
    )
    paper.para("Vous pouvez obtenir une preuve de revenu à l'onglet Impôt. Prochaine session : vous serez déconnecté après 18 minutes d'inactivité.", 8.5)  # fmt: skip
    return truth(case, "CRA")


@layout("notice_of_assessment", language="en", set="heldout")
def cra_line_printer_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The one-page notice in typewriter print, with the address in the envelope's window."""
    home, day = case.home, assessed(case, rng)
    paper.family, paper.points, paper.margin = "mono", 9.5, 48
    paper.text(48, 46, "Canada Revenue    Agence du revenu", 9, "bold")
    paper.text(48, 57, "Agency            du Canada", 9, "bold")
    paper.text(564, 46, "NOTICE OF ASSESSMENT", 12, "bold", align="right")
    paper.text(564, 59, "T451 E (16)", 8, align="right")
    cells = ("Name", "Social insurance no.", "Tax year", "Tax centre", "Page")
    values = ("", f"{rng.randint(900, 999)} *** ***", str(home.tax_year), "Surrey BC  V3T 5E1", "1")
    x = 48.0
    for label, value, width in zip(cells[1:], values[1:], (150, 90, 190, 86), strict=True):
        paper.box(x, 72, width, 30)
        paper.text(x + 4, 81, label, 7)
        paper.text(x + 4, 96, value, 10, "bold")
        x += width
    paper.y = 134
    for words in (case.person.full_name, *two_lines(home.address)):
        paper.line(words, 10.5, x=84)
    paper.text(420, 150, "Date", 7)
    paper.text(420, 164, dates.en(day), 10.5, "bold")
    paper.text(420, 184, "0073418 - 2 / E", 8)
    paper.y = 226
    paper.para("THIS STATEMENT EXPLAINS THE RESULT OF THE ASSESSMENT OF YOUR INCOME TAX RETURN.", 9)
    income = rng.randint(22000, 61000)
    rows = (
        ("150", "Total income", income), ("   ", "Deductions from total income", 912), ("236", "Net income", income - 912), ("260", "Taxable income", income - 912), ("350", "Total federal non-refundable credits", 2318),
        ("420", "Net federal tax", income * 0.071), ("428", f"{home.address.province} tax", income * 0.052), ("435", "Total payable", income * 0.123), ("437", "Total income tax deducted", income * 0.131), ("484", "Refund", income * 0.008),
    )  # fmt: skip
    paper.line("LINE    DESCRIPTION" + " " * 41 + "AMOUNT", 9.5, "bold")
    for number, words, amount in rows:
        paper.line(f"{number:<8}{words:<42}{amount:>16,.2f}", 9.5)
    paper.gap(16)
    paper.para(
        "Explanation: We have assessed your return as filed. If you move, tell us your new address so that your GST/HST credit is not delayed.",
        9,
    )
    paper.para(f"Your RRSP deduction limit for {home.tax_year + 1} is $ {rng.randint(3000, 21000):,}.", 9)
    paper.para("Commissioner of Revenue", 9)
    paper.rule(690, color="#888888")
    paper.para("", 6)
    paper.text(48, 704, "Keep this notice. You may need it to prove your income or apply for benefits.", 8)
    return truth(case, "CRA")


@layout("notice_of_assessment", language="fr", set="heldout")
def avis_de_revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice, with the tear-off slip for a payment."""
    case = home_in(case, rng, "QC")
    home, day = case.home, assessed(case, rng)
    paper.margin, paper.points = 48, 10
    paper.text(48, 50, "Revenu Québec", 18, "bold", family="times", color="#1f4e8c")
    for column in range(2):
        paper.box(180 + column * 15, 38, 14, 13, fill="#1f4e8c", stroke=None)
        draw.fleur(paper, 187 + column * 15, 44.5, 4)
    paper.text(564, 46, "Avis de cotisation", 15, "bold", align="right")
    paper.text(564, 60, "Impôt sur le revenu des particuliers", 9, align="right")
    paper.y = 76
    paper.above(
        [("Date de l'avis", f"{day:%Y-%m-%d}"), ("Année d'imposition", str(home.tax_year)), ("Numéro d'assurance sociale", f"*** *** {rng.randint(100, 999)}"), ("Numéro de l'avis", f"QC{rng.randint(100000, 999999)}")],
        columns=4,
    )  # fmt: skip
    paper.gap(22)
    paper.lines([case.person.full_name, *two_lines(home.address)])
    paper.gap(16)
    paper.para(f"Nous avons traité votre déclaration de revenus pour l'année {home.tax_year}. Voici le résultat de nos calculs.")
    income = rng.randint(26000, 66000)
    owed = rng.randint(80, 900)
    paper.table(
        [
            ("Calcul de l'impôt", "Ligne", "Votre déclaration", "Notre calcul"), ("Revenu total", "199", f"{income:,}".replace(",", " "), f"{income:,}".replace(",", " ")),
            ("Revenu net", "275", f"{income - 1200:,}".replace(",", " "), f"{income - 1200:,}".replace(",", " ")), ("Revenu imposable", "299", f"{income - 1200:,}".replace(",", " "), f"{income - 1200:,}".replace(",", " ")),
            ("Impôt sur le revenu imposable", "401", dollars_fr(income * 0.14), dollars_fr(income * 0.14)), ("Impôt du Québec retenu à la source", "451", dollars_fr(income * 0.14 - owed), dollars_fr(income * 0.14 - owed)),
            ("Solde à payer", "475", dollars_fr(owed), dollars_fr(owed)),
        ],
        [230, 50, 118, 118], right=(2, 3),
    )  # fmt: skip
    paper.gap(14)
    paper.para(f"Payez au plus tard le {dates.fr(day + dt.timedelta(days=30))} pour éviter des intérêts supplémentaires. Vous avez 90 jours à compter de la date de l'avis pour vous opposer.")  # fmt: skip
    paper.para("La présidente-directrice générale, Ghislaine Marcotte-Roy", 9)
    y = 640
    paper.canvas.setDash(3, 3)
    paper.rule(y, 20, 592)
    paper.canvas.setDash()
    paper.text(48, y + 20, "Bordereau de paiement – TPF-1026.0.2", 10, "bold")
    paper.text(48, y + 38, "3800, rue de Marly, Québec (Québec)  G1X 4A5", 8.5)
    paper.text(48, y + 56, "À détacher et à joindre à votre paiement fait à l'ordre du ministre du Revenu du Québec.", 8.5)
    paper.text(564, y + 20, "Somme à payer", 8, align="right")
    paper.text(564, y + 38, dollars_fr(owed), 12, "bold", align="right")
    return truth(case, "Revenu Québec")


@layout("notice_of_assessment", language="en", set="heldout")
def revenu_quebec_in_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice for those who write to it in English."""
    case = home_in(case, rng, "QC")
    home, day = case.home, assessed(case, rng)
    paper.margin, paper.points, paper.family = 54, 10, "free-sans"
    draw.quebec(paper, ("Revenu Québec", "revenuquebec.example"), 52)
    paper.text(558, 50, f"{dates.en(day)}", 10, align="right")
    paper.y = 108
    paper.lines([case.person.full_name, *two_lines(home.address)])
    paper.gap(24)
    paper.line("NOTICE OF ASSESSMENT", 16, "bold")
    paper.line(f"Income tax – {home.tax_year} taxation year", 12)
    paper.gap(8)
    paper.para("Following the processing of your income tax return, we have determined that you are entitled to a refund.")
    income, refund = rng.randint(26000, 66000), rng.randint(90, 1500)
    paper.above(
        [("Identification number", f"{rng.randint(10000000, 99999999)} IR"), ("Total income (199)", dollars(income)), ("Taxable income (299)", dollars(income - 1315)), ("Income tax withheld (451)", dollars(income * 0.13)), ("Income tax and contributions (450)", dollars(income * 0.13 - refund)), ("Refund (478)", dollars(refund))],
        columns=3, height=34, fill="#f4f7fb",
    )  # fmt: skip
    paper.gap(18)
    paper.heading("Explanations", 12)
    paper.paras(
        (
            f"Your refund was deposited on {dates.en(day + dt.timedelta(days=3))} in the account of which the last digits are {rng.randint(100, 999)}.",
            "Your RL-1 slips show that you contributed the maximum to the Québec parental insurance plan. The excess of $41.16 is included in the refund.",
            f"You are also entitled to the solidarity tax credit from July {home.tax_year + 1}. You will receive a separate notice about it.",
            "You may file an objection within 90 days of the date of this notice. See Contesting an Assessment (IN-106-V).",
        )
    )
    paper.gap(10)
    paper.line("Direction générale des particuliers", 9)
    paper.line("150, rue Marie-Victorin, bureau 300, Chicoutimi", 9)
    paper.text(54, 766, "You may also consult this notice in My Account for individuals.", 8)
    paper.text(558, 766, "1 of 1", 8, align="right")
    return truth(case, "Revenu Québec")
