"""Money: receipts of fees, proof of funds, household bills."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.invention import BIOMETRICS_FEE, OPEN_FEE, RESTORATION_FEE, WORK_FEE
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FRENCH = {
    WORK_FEE[0]: "Permis de travail (y compris les prorogations) - par personne",
    OPEN_FEE[0]: "Titulaire d'un permis de travail ouvert",
    BIOMETRICS_FEE[0]: "Données biométriques - par personne",
    RESTORATION_FEE[0]: "Rétablissement du statut de travailleur",
}


def euro(amount: str) -> str:
    """255,00 $"""
    return amount.replace(".", ",") + " $"


def paid(case: Case, lines: list[list[str]]) -> Fields:
    return {"total": case.fee_total, "date": case.signed.isoformat(), "lines": lines}


@layout("fee_receipt", language="en")
def order_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of the payment site: an order with quantities, unit prices, a subtotal and the card."""
    paper.points, paper.margin = 9.5, 50
    f.browser(paper, "Online Payment - Receipt", "https://payment.example/receipt?lang=en", f"{f.short(case.signed)}, 8:44 PM")
    draw.government_canada(paper, 56)
    paper.gap(10)
    paper.line("Thank you. Your payment was successful.", 14, "bold", color="#278400")
    paper.gap(6)
    paper.above([("Official receipt number", f"R{rng.randint(10**8, 10**9 - 1)}"), ("Transaction date", f"{case.signed:%Y-%m-%d}"), ("Time (EST)", "20:43:18"), ("Payment method", f"Visa ************{rng.randint(1000, 9999)}")], columns=4, height=34)  # fmt: skip
    paper.gap(14)
    paper.table([("Item", "Qty", "Unit price", "Amount (CAD)"), *[(label, "1", amount, amount) for label, amount in case.fees]], (290, 40, 80, 102), right=(1, 2, 3), height=20)  # fmt: skip
    total = case.fee_total
    for words, amount, style in (("Subtotal", total, "regular"), ("Total paid", f"${total}", "bold")):
        paper.y += 18
        paper.text(470, paper.y, words, 10, style, align="right")
        paper.text(558, paper.y, amount, 10, style, align="right")
    paper.gap(24)
    paper.paras(("Print this receipt or save it as a PDF and upload it with your application. A refund, where one is due, is made to the card that was used.", "Questions about your statement: the charge appears as GOC IMMIGRATION WEB."))  # fmt: skip
    return paid(case, [[label, amount] for label, amount in case.fees])


@layout("fee_receipt", language="fr")
def recu_par_courriel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt sent by e-mail: amounts at the end of dotted lines, the total above and again below."""
    paper.points, paper.margin, paper.family = 10, 60, "free-sans"
    paper.line("Reçu de paiement - Immigration, Réfugiés et Citoyenneté Canada", 13, "bold")
    paper.gap(4)
    paper.lines(
        ("De : recus-paiement@ircc.example", f"À : {case.person.email}", f"Envoyé : le {dates.fr(case.signed)} à 13 h 05"), 9
    )
    paper.rule(paper.y + 6)
    paper.gap(20)
    total = euro(case.fee_total)
    paper.para(f"Bonjour, nous avons bien reçu votre paiement de {total} CA. Voici le détail :")
    lines = [[FRENCH[label], amount] for label, amount in case.fees]
    f.leaders(paper, [(label, euro(amount)) for label, amount in lines])
    paper.gap(6)
    paper.rule(paper.y)
    f.leaders(paper, [("TOTAL PAYÉ", total)], mark=" ")
    paper.gap(18)
    paper.beside([("Reçu officiel nº", f"QF{rng.randint(10**7, 10**8 - 1)}"), ("Date du paiement", case.signed.isoformat()), ("Mode", f"Mastercard se terminant par {rng.randint(1000, 9999)}"), ("Autorisation", f"{rng.randint(100000, 999999)} A")], label_width=120, value_style="regular")  # fmt: skip
    paper.gap(18)
    paper.para("Aucune taxe n'est perçue sur ces frais. Conservez ce reçu : il sera exigé lors du dépôt de votre demande.", 9)
    return paid(case, lines)


@layout("fee_receipt", language="en", size=(330.0, 560.0))
def counter_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual slip from a cash desk on a narrow roll, amounts flush right, change given."""
    paper.family, paper.points, paper.margin = "mono", 8, 20
    for words in ("RECEIPT / REÇU", "Government of Canada", "Visa office cashier / Caisse"):
        paper.line(words, 9, "bold", align="center")
    paper.gap(8)
    paper.line(f"DATE: {f.dashed(case.signed)}   10:22")
    paper.line(f"CASHIER/CAISSIER: 04   SLIP/BON: {rng.randint(10000, 99999)}")
    paper.line("-" * 60)
    for label, amount in case.fees:
        paper.y += 14
        paper.text(20, paper.y, label, paper.fitted(label, 240, 8))
        paper.text(310, paper.y, amount, 8, align="right")
    paper.gap(4)
    paper.line("-" * 60)
    tendered = (Decimal(case.fee_total) // 100 + 1) * 100
    for words, amount, style in (("TOTAL CAD", case.fee_total, "bold"), ("CASH / COMPTANT", f"{tendered}.00", "regular"), ("CHANGE / MONNAIE", str(tendered - Decimal(case.fee_total)), "regular")):  # fmt: skip
        paper.y += 15
        paper.text(20, paper.y, words, 9, style)
        paper.text(310, paper.y, amount, 9, style, align="right")
    paper.gap(24)
    draw.box_stamp(paper, 180, paper.y, ("PAID / PAYÉ",), angle=8)
    paper.gap(36)
    paper.line("Keep this slip. No duplicate is issued.", 7.5, align="center")
    paper.line("Conservez ce bon. Aucun double.", 7.5, align="center")
    return paid(case, [[label, amount] for label, amount in case.fees])


@layout("fee_receipt", language="fr", size="a4")
def recu_en_tableau(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt made by the account for a representative who paid: payer apart, lines numbered, total in words beside it."""
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 54
    draw.government_canada(paper)
    paper.gap(10)
    paper.line("REÇU OFFICIEL / OFFICIAL RECEIPT", 14, "bold")
    paper.gap(8)
    paper.above(
        [
            ("Payeur", case.representative.firm),
            ("Demande présentée pour", case.person.full_name),
            ("Payé le", dates.fr(case.signed)),
            ("Nº du reçu", f"{rng.randint(10**9, 10**10 - 1)}"),
        ],
        columns=2,
        height=34,
    )
    paper.gap(14)
    lines = [[FRENCH[label], amount] for label, amount in case.fees]
    rows = [(str(number), label, euro(amount)) for number, (label, amount) in enumerate(lines, start=1)]
    paper.table([("Nº", "Frais", "Montant"), *rows], (30, 360, 97), right=(2,), height=21)
    paper.box(54 + 390, paper.y, 97, 22, fill="#eeeeee")
    paper.text(54 + 382, paper.y + 15, "Total acquitté", 10, "bold", align="right")
    paper.text(54 + 483, paper.y + 15, euro(case.fee_total), 10, "bold", align="right")
    paper.gap(50)
    paper.para("Le paiement a été autorisé. Le présent document est délivré par voie électronique et n'a pas à être signé.", 8.5)
    return paid(case, lines)


@layout("proof_of_funds", language="en")
def bank_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A branch manager's letter about a customer's accounts, with their opening dates and averages."""
    person, day = case.person, case.signed - dt.timedelta(days=6)
    paper.family, paper.points, paper.margin = "sans", 10.5, 64
    paper.text(64, 60, "Meridian & Shore Bank", 17, "bold", color="#0a5c4a")
    paper.text(64, 74, "Branch 0412 - 77 Front Street", 8.5)
    paper.y = 100
    paper.lines([f.weekday_en(day), "", "Visa Section", "Government of Canada"])
    paper.gap(14)
    paper.para(f"Re: our customer {person.full_name}", style="bold")
    paper.para("We confirm that the above-named holds the following accounts with us, in sole name and in good standing:")
    first, second = rng.randint(4000, 18000), rng.randint(9000, 40000)
    paper.table([("Account", "Opened", "6-month average", "Balance today"), (f"Chequing ...{rng.randint(100, 999)}", "March 4, 2017", f"{first - 812:,}.10", f"{first:,}.55"), (f"Savings ...{rng.randint(100, 999)}", "July 19, 2019", f"{second - 2040:,}.00", f"{second:,}.00"), ("Total (CAD)", "", "", f"{first + second:,}.55")], (130, 110, 120, 124), right=(2, 3))  # fmt: skip
    paper.gap(14)
    paper.paras(("The accounts are not pledged as security for any loan. A line of credit of $5,000 is unused.", "This letter is given at the customer's request and without liability on the part of the Bank or of its officers.", "Yours truly,"))  # fmt: skip
    draw.signature(paper, 64, paper.y + 24, rng)
    paper.gap(38)
    paper.lines(["Indira Wolstenholme", "Branch manager, employee 20817"])
    return {"name": person.full_name, "date": day.isoformat()}


@layout("proof_of_funds", language="fr", size="a4")
def sixth_releve_de_compte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement with its operations: value dates, debits, credits, balances carried."""
    person, day = case.person, case.signed - dt.timedelta(days=12)
    paper.points, paper.margin, paper.family = 9, 48, "narrow"
    paper.text(48, 54, "Caisse populaire des Trois-Moulins", 15, "bold", color="#00793a")
    paper.y = 74
    top = paper.y
    paper.lines(
        [
            "RELEVÉ DE COMPTE",
            f"Arrêté au {day:%d/%m/%Y}",
            f"Période du {day - dt.timedelta(days=30):%d/%m/%Y} au {day:%d/%m/%Y}",
            "IBAN FR76 1027 8000 0000 0204 5180 113",
        ],
        10,
    )
    low, paper.y = paper.y, top + 4
    paper.lines(["Titulaire :", f.inverted(person), "12, quai des Tanneurs", "35000 Rennes"], 10.5, x=350)
    paper.y = max(low, paper.y) + 20
    balance, rows = rng.randint(14000, 26000), [("Date", "Libellé", "Débit", "Crédit", "Solde (EUR)")]
    rows.append((f"{day - dt.timedelta(days=30):%d/%m}", "Ancien solde", "", "", f"{balance},00"))
    for back, label, amount in ((27, "VIR SALAIRE ATELIERS ROCHE", 2140), (22, "PRLV LOYER SCI BEAUSEJOUR", -790), (15, "CB SUPERMARCHE", -112), (9, "VIR M. LEROUX DOMINIQUE", 300), (3, "PRLV ASSURANCE HABITATION", -31)):  # fmt: skip
        balance += amount
        rows.append(
            (
                f"{day - dt.timedelta(days=back):%d/%m}",
                label,
                f"{-amount},00" if amount < 0 else "",
                f"{amount},00" if amount > 0 else "",
                f"{balance},00",
            )
        )
    rows.append((f"{day:%d/%m}", "Nouveau solde", "", "", f"{balance},00"))
    paper.table(rows, (56, 213, 70, 70, 90), right=(2, 3, 4), points=10, height=19)
    paper.gap(16)
    paper.para(
        "Sauf erreur ou omission. Livret A nº 00418 : 11 250,00 EUR. Votre conseillère : Maud Perrigault, 02 55 01 00 14.", 9
    )
    return {"name": f.inverted(person), "date": day.isoformat()}


def billed(case: Case, name: str) -> Fields:
    home = case.home
    return {"name": name, "province": home.address.province, "address": home.address.one_line, "date": home.billed.isoformat()}


@layout("utility_bill", language="en")
def power_bill_with_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electricity bill: readings, several amounts, a payment slip to tear off with another address."""
    home, person = case.home, case.person
    paper.points, paper.margin = 9.5, 48
    f.band(paper, "Lakeline Hydro", color="#00594f", y=24, height=32)
    paper.gap(16)
    top = paper.y
    paper.lines(
        [person.full_name, home.address.street, f"{home.address.city} {home.address.province} {home.address.postal_code}"], 10.5
    )
    low, paper.y = paper.y, top
    start = home.billed - dt.timedelta(days=33)
    paper.beside([("Statement date", dates.en(home.billed)), ("Account", f"{rng.randint(1000, 9999)} {rng.randint(1000, 9999)} 02"), ("Billing period", f"{f.short(start)} - {f.short(start + dt.timedelta(days=29))}"), ("Pay by", dates.en(home.billed + dt.timedelta(days=21)))], x=310, label_width=90, colon="", points=9)  # fmt: skip
    paper.y = max(low, paper.y) + 20
    energy = rng.randint(40, 160)
    paper.table([("Your charges", "kWh", "Amount"), ("Balance from last bill", "", "$96.40"), ("Payment received - thank you", "", "-$96.40"), ("Electricity", str(energy * 9), f"${energy}.15"), ("Delivery", "", "$41.02"), ("Regulatory charges", "", "$3.88"), ("HST", "", f"${round((energy + 45.05) * 0.13, 2):.2f}"), ("Amount due", "", f"${round((energy + 45.05) * 1.13, 2):.2f}")], (320, 80, 116), right=(1, 2))  # fmt: skip
    paper.gap(14)
    paper.para(
        f"Service at: {home.address.one_line}. Meter 5A77120: {f.short(start)} 40118, {f.short(start + dt.timedelta(days=29))} {40118 + energy * 9} (actual).",
        9,
    )
    paper.para("Outage? Call 1 800 555-0160, day or night. Going paperless saves two stamps a quarter.", 9)
    cut = paper.height - 170
    paper.canvas.setDash(3, 3)
    paper.rule(cut, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.y = cut + 10
    paper.line("Please return this portion with your payment", 8, "italic")
    paper.gap(8)
    paper.above(
        [("Name", person.full_name), ("Amount due", f"${round((energy + 45.05) * 1.13, 2):.2f}"), ("Amount paid", "")],
        columns=3,
        height=32,
    )
    paper.gap(8)
    paper.lines(["Lakeline Hydro, Payment Processing", "P.O. Box 4400, Station A, London ON N6A 5G8"], 8.5)
    return billed(case, person.full_name)


@layout("utility_bill", language="fr")
def sixth_facture_internet(paper: Paper, case: Case, rng: Random) -> Fields:
    """A telephone and Internet invoice from the customer's web page, the address of the customer at the left under a label."""
    home, person = case.home, case.person
    paper.points, paper.margin, paper.family = 9.5, 46, "dejavu"
    f.browser(
        paper,
        "Ma facture - Télécable Boréal",
        "https://moncompte.boreal.example/factures",
        f"{home.billed + dt.timedelta(days=8):%Y-%m-%d} 19:55",
    )
    paper.text(46, 58, "télécable boréal", 18, "bold", color="#6a1b9a")
    paper.y = 72
    f.menu(paper, ("Sommaire", "Ma facture", "Mes services", "Soutien"), x=470, y=52, chosen=1)
    paper.gap(24)
    paper.line("Facture mensuelle", 13, "bold")
    paper.gap(4)
    f.ruled(paper, [("Date de facturation", dates.fr(home.billed)), ("Abonné", person.full_name), ("Adresse de service", home.address.one_line), ("Numéro de client", f"{rng.randint(10**7, 10**8 - 1)}"), ("Échéance du paiement", dates.fr(home.billed + dt.timedelta(days=20)))], label_width=150)  # fmt: skip
    paper.gap(14)
    f.leaders(paper, [("Internet 120 illimité", "65,00 $"), ("Ligne mobile 25 Go", "40,00 $"), ("Rabais forfait double", "-10,00 $"), ("Sous-total", "95,00 $"), ("Taxes", "14,23 $"), ("Total à payer", "109,23 $")])  # fmt: skip
    paper.gap(18)
    paper.para("Prélèvement automatique : aucun. Pour nous écrire : C. P. 300, succ. Centre-ville, Moncton (NB) E1C 8L1.", 8.5)
    return billed(case, person.full_name)
