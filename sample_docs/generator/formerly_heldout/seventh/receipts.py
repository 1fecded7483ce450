"""Receipts of fees: a page after payment, a till roll of a visa centre, and a statement in French with several totals."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import FEES_FR, browser, dollars, dotted, kept, menu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

ROLL = (300.0, 620.0)  # points


def paid(case: Case, *, french: bool = False) -> Fields:
    """Total, day and lines."""
    lines = [[FEES_FR[label] if french else label, amount] for label, amount in case.fees]
    return kept(total=case.fee_total, date=case.signed.isoformat(), lines=lines)


@layout("fee_receipt", language="en")
def order_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page after an on-line payment: order number, card, a table of quantities and unit prices, the total in the middle."""
    browser(paper, "Payment receipt – Online payment", "https://pay.immigration.example/receipt/print", case.submitted)
    paper.margin, paper.family, paper.points = 52, "sans", 10
    menu(paper, "Pay your fees     Choose     Review     Pay     ● Receipt", "#284162")
    paper.heading("Your payment was successful", 17)
    paper.beside(
        [("Order number", f"OP-{rng.randint(10000000, 99999999)}"), ("Payment date", dates.en(case.signed)), ("Paid by", case.spouse.full_name), ("Card", f"VISA ending in {rng.randint(1000, 9999)}"), ("Authorization", f"0{rng.randint(10000, 99999)}S")],
        label_width=130, colon=":",
    )  # fmt: skip
    paper.gap(16)
    rows = [
        ("Fee", "Qty", "Unit price", "Amount (CAD)"),
        *((label, "1", dollars(amount), dollars(amount)) for label, amount in case.fees),
    ]
    paper.table(rows, (270, 40, 90, 108), height=21, right=(1, 2, 3))
    total = dollars(case.fee_total)
    paper.table(
        [("Subtotal", total), ("GST / HST", "exempt"), ("Credits applied", "$0.00"), ("Total paid", total)],
        (400, 108),
        height=19,
        header=False,
        right=(1,),
    )
    paper.gap(18)
    paper.paras(
        [
            "Keep this receipt. You must upload it with your application; the fee is not refundable once processing has begun.",
            "The biometrics fee for a family that applies together at the same time is capped at $170.00. Fees may change without notice.",
        ],
        9,
    )
    paper.lines(
        ["Immigration, Refugees and Citizenship Canada", "Finance Branch, 365 Laurier Avenue West, Ottawa ON  K1A 1L1"], 8
    )
    return paid(case)


@layout("fee_receipt", language="fr")
def statement_of_fees(paper: Paper, case: Case, rng: Random) -> Fields:
    """An official receipt in French: dotted lines, an amount brought forward, amount tendered and balance."""
    paper.family, paper.points, paper.margin = "free-serif", 11, 74
    draw.government_canada(paper)
    paper.gap(14)
    paper.text(
        paper.width - 74,
        paper.y,
        f"Nº {rng.randint(100000, 999999)}-{rng.randint(10, 99)}",
        12,
        "bold",
        align="right",
        color="#a02020",
    )
    paper.line("REÇU OFFICIEL / OFFICIAL RECEIPT", 15, "bold")
    paper.gap(4)
    paper.line("Droits perçus en vertu du Règlement sur l'immigration et la protection des réfugiés", 9, "italic")
    paper.gap(12)
    paper.line(f"Reçu de : {case.person.full_name}")
    paper.line(f"Le : {dates.fr(case.signed)}")
    paper.line(f"Mode de paiement : carte de débit – n° de transaction {rng.randint(10**11, 10**12 - 1)}")
    paper.gap(16)
    paper.line("Détail des droits", style="bold")
    for label, amount in case.fees:
        dotted(paper, FEES_FR[label], dollars(amount, "fr"), style="regular", points=11)
    paper.gap(6)
    paper.rule(paper.y, 330)
    total = Decimal(case.fee_total)
    dotted(paper, "TOTAL DES DROITS", dollars(total, "fr"), points=11.5)
    dotted(paper, "Somme déjà versée", dollars("0.00", "fr"), style="regular")
    dotted(paper, "Paiement reçu", dollars(total, "fr"), style="regular")
    dotted(paper, "Solde à payer", dollars("0.00", "fr"), style="regular")
    paper.gap(30)
    paper.para(
        "Ce reçu est valable pour une seule demande. Joignez-le à votre demande; n'envoyez jamais d'argent comptant par la poste.",
        9,
    )
    draw.box_stamp(paper, 380, paper.y + 60, ("PAYÉ - PAID", f"{case.signed:%Y-%m-%d}"), color="#1d5f2c", angle=8)
    paper.text(74, paper.height - 40, "IMM 5401 (12-2021) F   TPS/TVH : non taxable", 7.5)
    return paid(case, french=True)


@layout("fee_receipt", language="en", size=ROLL)
def till_roll(paper: Paper, case: Case, rng: Random) -> Fields:
    """A narrow slip of a service counter: mono type, the amount under each label, cash given and change."""
    paper.family, paper.points, paper.margin = "mono", 9, 20
    for words in ("GOVERNMENT OF CANADA", "IRCC ONLINE PAYMENTS", "CUSTOMER COPY / COPIE CLIENT"):
        paper.line(words, 9, "bold", align="center")
    paper.gap(6)
    paper.line("-" * 46)
    paper.line(f"TERMINAL 0{rng.randint(10, 99)}    CLERK {rng.choice(('MJP', 'ADK', 'SBL'))}    SEQ {rng.randint(1000, 9999)}")
    paper.line(f"DATE {case.signed:%Y-%m-%d}   TIME 14:{rng.randint(10, 59)}")
    paper.line("-" * 46)
    for label, amount in case.fees:
        for words in paper.wrap(label, 260, 9):
            paper.line(words)
        paper.line(f"   1 @ {amount}", 9)
        paper.text(280, paper.y, amount, 9, align="right")
        paper.gap(4)
    paper.line("-" * 46)
    total = Decimal(case.fee_total)
    for label, value in (("ITEMS", str(len(case.fees))), ("SUBTOTAL", f"{total}"), ("TAX", "0.00"), ("TOTAL CAD", f"{total}"), ("MASTERCARD", f"{total}"), ("BALANCE DUE", "0.00")):  # fmt: skip
        paper.line(label, 9, "bold" if label.startswith("TOTAL") else "regular")
        paper.text(280, paper.y, value, 9, "bold" if label.startswith("TOTAL") else "regular", align="right")
    paper.line("-" * 46)
    paper.line("APPROVED - THANK YOU / MERCI", align="center")
    paper.gap(10)
    draw.barcode(paper, 70, paper.y, f"{rng.randint(10**9, 10**10 - 1)}", 160, 30)
    paper.gap(56)
    paper.para("Work permit and biometrics fees are payable once per application. Retain for your records.", 8)
    return paid(case)
