"""Receipts for fees paid to the immigration department."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import FEES_FR, browser, money_fr, pairs
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def total(amounts: list[str]) -> str:
    """The sum, with two decimals."""
    return str(sum((Decimal(amount) for amount in amounts), Decimal("0.00")))


def truth(lines: list[tuple[str, str]], day: dt.date) -> Fields:
    """What a receipt says."""
    return {"total": total([amount for _, amount in lines]), "date": day.isoformat(), "lines": [list(line) for line in lines]}


@layout("fee_receipt", language="en")
def counted_items(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual official receipt: quantity, unit price and amount a line, for one or two persons; payer, card, tax."""
    day, persons = case.signed, rng.randint(1, 2)
    lines = [(label, total([amount] * (persons if number == 0 else 1))) for number, (label, amount) in enumerate(case.fees)]
    paper.margin, paper.points = 50, 10
    draw.government_canada(paper)
    paper.gap(8)
    paper.line("Official receipt / Reçu officiel", 16, "bold")
    paper.gap(8)
    paper.above(
        [
            ("Receipt number / Numéro du reçu", f"EP{rng.randint(10**9, 10**10 - 1)}"),
            ("Date of payment / Date du paiement", day.isoformat()),
            ("Payer / Payeur", case.person.full_name),
            ("Method / Mode", f"Visa •••• {rng.randint(1000, 9999)}"),
            ("Authorization / Autorisation", f"{rng.randint(100000, 999999)}"),
            ("Currency / Devise", "CAD"),
        ],
        columns=3,
    )
    paper.gap(14)
    rows = [["Item / Article", "Qty / Qté", "Unit / Unité", "Amount / Montant"]]
    for number, ((label, unit), (_, amount)) in enumerate(zip(case.fees, lines, strict=True)):
        rows.append([label, str(persons if number == 0 else 1), f"${unit}", f"${amount}"])
    paper.table(rows, (272, 60, 80, 100), points=9, right=(1, 2, 3), height=20)
    paid = total([amount for _, amount in lines])
    for label, value, style in (("Subtotal / Sous-total", paid, "regular"), ("GST-HST / TPS-TVH", "0.00", "regular"), ("TOTAL PAID / TOTAL PAYÉ", paid, "bold")):  # fmt: skip
        paper.gap(16)
        paper.text(448, paper.y, label, 9.5, style, align="right")
        paper.text(558, paper.y, f"${value}", 10, style, align="right")
    paper.gap(24)
    paper.paras(["Attach this receipt to your application. It cannot be used twice.", "Joignez ce reçu à votre demande. Il ne peut servir qu'une fois."], 9)  # fmt: skip
    draw.barcode(paper, 50, paper.y + 10, f"{rng.randint(10**11, 10**12 - 1)}", width=200)
    return truth(lines, day)


@layout("fee_receipt", language="fr")
def message_of_payment(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail of confirmation in French: labels and amounts with dots between, the total before the detail."""
    day = case.signed
    lines = [(FEES_FR[label], amount) for label, amount in case.fees]
    paid = total([amount for _, amount in lines])
    paper.family, paper.points, paper.margin = "dejavu", 9.5, 60
    browser(paper, "Courriel – Reçu de paiement", "https://courriel.example/impression", day + dt.timedelta(days=1), "7 h 44")
    paper.gap(4)
    paper.line("Reçu de paiement en ligne – IRCC", 13, "bold")
    paper.gap(4)
    paper.lines(["De : Paiements IRCC <paiement-payment@ircc.example>", f"À : {case.person.email}", f"Envoyé le : {dates.fr(day)} à 22 h 17"], 8.5)  # fmt: skip
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.para(
        f"Bonjour, votre paiement de {money_fr(paid)} a été traité le {dates.fr(day)}. Voici le détail des frais acquittés :"
    )
    for label, amount in lines:
        width = paper.text(paper.margin + 10, paper.y + 14, label)
        end = paper.width - paper.margin - 20
        price = money_fr(amount)
        paper.text(end, paper.y + 14, price, align="right")
        dots = int((end - 70 - paper.margin - 10 - width) / 3.2)
        paper.text(paper.margin + 16 + width, paper.y + 14, "." * max(dots, 2), color="#888888")
        paper.gap(19)
    paper.rule(paper.y + 6)
    paper.gap(8)
    paper.text(paper.margin + 10, paper.y + 14, "Total (dollars canadiens)", style="bold")
    paper.text(paper.width - paper.margin - 20, paper.y + 14, money_fr(paid), style="bold", align="right")
    paper.gap(34)
    paper.beside([("N° de transaction", f"{rng.randint(10**7, 10**8 - 1)}"), ("N° de reçu", f"R-{rng.randint(100000, 999999)}-{rng.randint(10, 99)}"), ("Carte", f"Mastercard se terminant par {rng.randint(1000, 9999)}")], label_width=120)  # fmt: skip
    paper.gap(14)
    paper.para("Les frais de résidence permanente (1 525,00 $) ne sont pas compris dans ce paiement et se règlent dans un autre portail.", 8.5)  # fmt: skip
    paper.para("Remboursements : les frais de traitement ne sont pas remboursés une fois l'examen commencé.", 8.5)
    return truth(lines, day)


@layout("fee_receipt", language="en", size=(300.0, 620.0))
def narrow_slip_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A printer's narrow slip: typewriter letters, amounts flush right, approval codes, a copy for the client."""
    day, lines = case.signed, list(case.fees)
    paid = total([amount for _, amount in lines])
    paper.family, paper.points, paper.margin = "mono", 8.5, 18
    for words in ("IMMIGRATION, REFUGEES", "AND CITIZENSHIP CANADA", "ON-LINE PAYMENT SERVICE", "", "*** CLIENT COPY ***"):
        paper.line(words, align="center")
    paper.gap(8)
    paper.lines([f"DATE   {dates.short_en(day)}   {rng.randint(10, 22)}:{rng.randint(10, 59)}", f"TRANS  {rng.randint(10**8, 10**9 - 1)}", f"TERM   WEB0{rng.randint(10, 99)}", "-" * 50])  # fmt: skip
    for label, amount in lines:
        cut = paper.wrap(label, 190, 8.5)
        for number, words in enumerate(cut):
            paper.line(words)
            if number == len(cut) - 1:
                paper.text(paper.width - 18, paper.y, amount, align="right")
        paper.gap(3)
    paper.line("-" * 50)
    for label, value in (("SUBTOTAL", paid), ("TAX", "0.00"), ("TOTAL CAD", paid)):
        paper.line(label, style="bold" if label == "TOTAL CAD" else "regular")
        paper.text(paper.width - 18, paper.y, value, 8.5, "bold" if label == "TOTAL CAD" else "regular", align="right")
    paper.gap(8)
    paper.lines([f"CARD   ************{rng.randint(1000, 9999)}", f"AUTH   {rng.randint(10000, 99999)}Z   APPROVED", f"CARD EXPIRY  {rng.randint(10, 12)}/{day.year % 100 + 3}", "", "KEEP FOR YOUR RECORDS"])  # fmt: skip
    return truth(lines, day)


@layout("fee_receipt", language="fr")
def account_history(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's page of one payment, in French: cards, codes of the fees in a table, balance and sum."""
    day = case.signed
    lines = [(FEES_FR[label], amount) for label, amount in case.fees]
    paid = total([amount for _, amount in lines])
    paper.family, paper.points, paper.margin = "free-sans", 10, 48
    browser(paper, "Portail de paiement – Détails", "https://portail-paiement.example/historique/detail", day, "9 h 02")
    draw.government_canada(paper, 52)
    paper.text(paper.width - 48, 86, "Paiements  ›  Historique  ›  Détails du reçu", 8.5, align="right", color="#26374a")
    paper.y = 96
    paper.line("Détails du reçu", 18, "bold")
    paper.gap(10)
    top = paper.y
    pairs(paper, [("Numéro du reçu", f"CA-{rng.randint(10**6, 10**7 - 1)}"), ("Payé par", case.representative.firm)])
    paper.y = top
    pairs(paper, [("Payé le (AAAA-MM-JJ)", day.isoformat()), ("État", "Acquitté – prêt à joindre à la demande")], x=320)
    paper.gap(12)
    rows = [["Code", "Frais", "Montant ($ CA)"], *([f"{rng.randint(100, 999)}", label, amount.replace(".", ",")] for label, amount in lines)]  # fmt: skip
    paper.table(rows, (60, 350, 106), points=9.5, right=(2,), height=21)
    paper.gap(6)
    for label, value in (("Montant total du reçu", paid), ("Montant déjà remboursé", "0.00"), ("Solde à payer", "0.00")):
        paper.gap(16)
        paper.text(440, paper.y, label, 9.5, "bold" if value == paid else "regular", align="right")
        paper.text(560, paper.y, value.replace(".", ","), 10, "bold" if value == paid else "regular", align="right")
    paper.gap(26)
    paper.para("Ce reçu peut être joint à une seule demande. Les frais de conformité de l'employeur (230 $) se paient dans le Portail des employeurs.", 9)  # fmt: skip
    return truth(lines, day)
