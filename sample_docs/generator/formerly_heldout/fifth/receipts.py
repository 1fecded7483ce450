"""Proofs that fees were paid: an official receipt with subtotals, a portal's page in French, an e-mail, a bilingual slip."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import (
    bar,
    dollars_fr,
    facts,
    fees,
    foot,
    hyphens,
    said,
    short_en,
    weekday_fr,
)
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

ENGLISH = ("Processing fee – work permit", "Open work permit holder fee", "Biometrics fee, one person", "Restoration of worker status")  # fmt: skip
MAILED = ("Work permit application", "Open work permit holder", "Biometric collection (individual)", "Restore status as worker")
FRENCH = ("Permis de travail – frais de traitement", "Titulaire d'un permis de travail ouvert", "Données biométriques (1 personne)", "Rétablissement du statut de travailleur")  # fmt: skip
BOTH = (
    "Work permit / Permis de travail",
    "Open permit holder / Titulaire PTO",
    "Biometrics / Biométrie",
    "Restoration / Rétablissement",
)


def truth(case: Case, lines: list[list[str]], day: dt.date) -> Fields:
    return said(total=case.fee_total, date=day.isoformat(), lines=lines)


def paid_on(case: Case) -> dt.date:
    return case.submitted - dt.timedelta(days=1)


@layout("fee_receipt", language="en")
def receipt_with_subtotals(paper: Paper, case: Case, rng: Random) -> Fields:
    """A table with quantity, unit price and amount; a subtotal of processing fees, tax of nothing, the total."""
    lines, day = fees(case, ENGLISH), paid_on(case)
    paper.family, paper.points = "sans", 10
    draw.government_canada(paper)
    paper.y = 92
    paper.line("OFFICIAL RECEIPT", 17, "bold")
    paper.gap(8)
    top = paper.y
    facts(paper, [("Receipt no.", fill("R999-9999-9999", rng)), ("Transaction", fill("999999999999", rng)), ("Date paid", hyphens(day))], label_width=90, right=320)  # fmt: skip
    paper.y = top
    facts(paper, [("Paid by", case.person.full_name), ("Card", f"Visa ending in {fill('9999', rng)}"), ("Authorization", fill("A99999", rng))], x=330, label_width=85)  # fmt: skip
    paper.y = top + 76
    rows = [("Description", "Qty", "Unit price", "Amount")]
    rows += [(label, "1", f"${amount}", f"${amount}") for label, amount in lines]
    paper.table(rows, (282, 40, 80, 90), height=22, right=(1, 2, 3))
    processing = lines[0][1]
    other = Decimal(case.fee_total) - Decimal(processing)
    for label, amount, style in (("Processing fees", processing, "regular"), ("Other fees", f"{other:.2f}", "regular"), ("GST/HST", "0.00", "regular"), ("Total paid (CAD)", case.fee_total, "bold")):  # fmt: skip
        paper.gap(19)
        paper.text(440, paper.y, label, 10, style, align="right")
        paper.text(548, paper.y, f"${amount}", 10, style, align="right")
    paper.gap(30)
    paper.para("Fees are refunded only where processing has not begun. Keep this receipt: a copy must accompany the application. This is not a permit and does not give status in Canada.", 9)  # fmt: skip
    draw.box_stamp(paper, 70, 560, ("PAID / PAYÉ", f"{day:%Y-%m-%d}"), color="#2b6e3f")
    foot(paper, "IMM 5401-O (2021)", number="{0}/1")
    return truth(case, lines, day)


@layout("fee_receipt", language="fr", size="a4")
def page_de_paiement(paper: Paper, case: Case, rng: Random) -> Fields:
    """The on-line payment's last page in French: each fee beside its amount, commas, a family maximum quoted in a note."""
    lines, day = fees(case, FRENCH), paid_on(case)
    paper.margin, paper.family, paper.points = 54, "free-sans", 10.5
    draw.government_canada(paper, 46)
    paper.text(paper.width - 54, 46, "English     Aide     Quitter", 9, align="right", color="#284162")
    paper.y = 84
    paper.line("Étape 4 de 4 : Confirmation du paiement", 9.5, color="#666666")
    paper.heading("Reçu de paiement", 19)
    paper.para("Votre paiement a été approuvé. Veuillez imprimer ou enregistrer ce reçu et le joindre à votre demande.")
    facts(paper, [("Numéro du reçu", fill("9999999999", rng)), ("Payé le", f"{weekday_fr(day)} à 20 h 41"), ("Mode de paiement", f"Mastercard **** **** **** {fill('9999', rng)}"), ("Courriel", case.person.email)], label_width=150, sep=" :")  # fmt: skip
    paper.gap(10)
    bar(paper, "Détail des frais", fill="#e1e4e7", ink="#333333")
    for label, amount in lines:
        paper.gap(20)
        paper.text(60, paper.y, label, 10.5)
        paper.text(paper.width - 60, paper.y, dollars_fr(amount), 10.5, align="right")
        paper.rule(paper.y + 6, color="#cccccc")
    paper.gap(26)
    paper.text(60, paper.y, "MONTANT TOTAL", 11.5, "bold")
    paper.text(paper.width - 60, paper.y, f"{dollars_fr(case.fee_total)} CAN", 11.5, "bold", align="right")
    paper.gap(24)
    paper.para("Les frais de biométrie d'une famille qui présente sa demande en même temps ne dépassent pas 170,00 $. Le droit de résidence permanente (515,00 $) n'est pas compris dans le présent reçu.", 8.5)  # fmt: skip
    foot(paper, "https://frais.ircc.example/recu?etape=4", number="Page {0} de 1")
    return truth(case, lines, day)


@layout("fee_receipt", language="en")
def mailed_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail with one sentence for the total and a list of fees with dots that lead to the amounts."""
    lines, day = fees(case, MAILED), paid_on(case)
    paper.margin, paper.family, paper.points = 60, "mono", 10
    paper.line("From: Online Payment / Paiement en ligne <donotreply@pay.ircc.example>", 9)
    paper.line(f"To: {case.person.email}", 9)
    paper.line(f"Date: {short_en(day)} 07:55:13 EST", 9)
    paper.line("Subject: Payment receipt / Reçu de paiement", 9)
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.para("Thank you. We charged your card for these items:")
    for label, amount in lines:
        paper.line(f"  {label} {'.' * (46 - len(label))} {amount:>9}")
    paper.line("  " + "-" * 57)
    paper.line(f"  {'TOTAL CAD ' + '.' * 37} {case.fee_total:>9}", style="bold")
    paper.gap(14)
    paper.para(f"Receipt number: {fill('RC9999999', rng)}")
    paper.para(f"Your statement will show a charge of {case.fee_total} dollars from IRCC-CIC OTTAWA. Foreign cards: your bank may add its own exchange fee; for instance, a 2.5 per cent fee on 300.00 is 7.50.")  # fmt: skip
    paper.para("This receipt must be uploaded with your application. Fees paid more than once are refunded on request.")
    paper.para("Immigration, Refugees and Citizenship Canada", gap=2)
    paper.para("1-888-242-2100 (in Canada only), Monday to Friday, 8 a.m. to 4 p.m.", 9)
    return truth(case, lines, day)


@layout("fee_receipt", language="en", size=(306.0, 620.0))
def narrow_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A narrow bilingual slip: two captions over every amount, the total between double lines, the card's chatter below."""
    lines, day = fees(case, BOTH), paid_on(case)
    paper.margin, paper.family, paper.points = 24, "dejavu-condensed", 9.5
    draw.flag(paper, 24, 26, 26)
    paper.text(58, 36, "IRCC – Fees / Frais", 11, "bold")
    paper.y = 52
    paper.line("RECEIPT / REÇU", 14, "bold", align="center")
    paper.line(f"No. {fill('9999-9999-99', rng)}", 9.5, align="center")
    paper.line(f"{dates.slashes(day)}  18:22:07", 9.5, align="center")
    paper.gap(8)
    paper.rule(paper.y)
    for label, amount in lines:
        paper.gap(20)
        paper.text(24, paper.y, label, paper.fitted(label, 190))
        paper.text(282, paper.y, f"{amount} $", align="right")
    paper.gap(10)
    paper.rule(paper.y)
    paper.rule(paper.y + 2)
    paper.gap(20)
    paper.text(24, paper.y, "TOTAL", 12, "bold")
    paper.text(282, paper.y, f"CAD {case.fee_total} $", 12, "bold", align="right")
    paper.gap(8)
    paper.rule(paper.y)
    paper.rule(paper.y + 2)
    paper.gap(14)
    for words in (f"Card / Carte  ************{fill('9999', rng)}", f"Auth. {fill('999999', rng)}    Ref. {fill('99999999999', rng)}", "APPROVED – APPROUVÉE  00/001", "Client copy / Copie du client"):  # fmt: skip
        paper.line(words, 9, align="center")
    paper.gap(10)
    paper.para("Attach this receipt to your application. Joignez ce reçu à votre demande.", 8.5)
    return truth(case, lines, day)
