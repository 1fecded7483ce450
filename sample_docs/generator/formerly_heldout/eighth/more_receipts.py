"""Receipts of other makers: for a couple with a running balance, and in the manner of a bank."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import amount_en, amount_fr, later
from sample_docs.generator.invention import BIOMETRICS_FEE, OPEN_FEE, WORK_FEE, fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FAMILY_BIOMETRICS = ("Biometrics - family (2 or more people)", "170.00")


@layout("fee_receipt", language="en")
def family_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt for a couple: fees with a running balance; the spouse's biometrics are in the family rate."""
    day = case.signed
    fees = (WORK_FEE, OPEN_FEE, FAMILY_BIOMETRICS)
    total = sum((Decimal(amount) for _, amount in fees), Decimal("0.00"))
    paper.margin, paper.points = 54, 10
    draw.government_canada(paper)
    paper.text(paper.width - 54, 46, "Receipt", 20, "bold", align="right")
    paper.gap(10)
    paper.above(
        [
            ("Paid on", day.isoformat()),
            ("Official receipt no.", f"{rng.randint(10**9, 10**10 - 1)}"),
            ("Order ID", f"IRCC-{fill('AA9999', rng)}"),
            ("Card", "MasterCard **** 2209"),
        ],
        columns=4,
        height=34,
    )
    paper.gap(14)
    running, rows = Decimal("0.00"), [["#", "Description", "Amount", "Balance"]]
    for number, (label, amount) in enumerate(fees, start=1):
        running += Decimal(amount)
        rows.append([str(number), label, amount, str(running)])
    paper.table(rows, [30, 300, 80, 90], right=(2, 3), height=20)
    paper.gap(8)
    paper.line(f"Grand total: {amount_en(str(total))} CAD", 13, "bold", align="right")
    paper.gap(14)
    paper.para(
        f"Paid for: {case.person.full_name} and {case.spouse.full_name}. Issued by Receiver General for Canada, Ottawa ON K1A 1L1.",
        9,
    )
    paper.para(f"Fees in force until {dates.en(later(day, 120))}; an increase after that day may be claimed.", 9)
    return {"total": str(total), "date": day.isoformat(), "lines": [list(fee) for fee in fees]}


@layout("fee_receipt", language="fr")
def bordereau_bancaire(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt in two languages in the manner of a bank: amounts in a column of boxes, a stamp of the teller."""
    day = case.signed
    fees = (
        ("Frais de traitement – permis de travail / Work permit processing", WORK_FEE[1]),
        ("Frais de titulaire de permis ouvert / Open work permit holder", OPEN_FEE[1]),
        ("Biométrie / Biometrics", BIOMETRICS_FEE[1]),
    )
    total = str(sum((Decimal(amount) for _, amount in fees), Decimal("0.00")))
    paper.margin, paper.family = 50, "dejavu-condensed"
    paper.line("REÇU DE PAIEMENT – FEES PAYMENT RECEIPT", 14, "bold", align="center")
    paper.line("IMM 5401", 8, align="center")
    paper.gap(14)
    paper.beside(
        [
            ("Date du paiement / Date of payment", day.isoformat()),
            ("N° du reçu / Receipt no.", fill("A99999999", rng)),
            ("Déposant / Remitter", case.person.full_name),
        ],
        label_width=210,
    )
    paper.gap(14)
    for label, amount in fees:
        paper.box(50, paper.y, 390, 22)
        paper.box(440, paper.y, 122, 22)
        paper.text(56, paper.y + 15, label, 9.5)
        paper.text(556, paper.y + 15, amount_fr(amount), 10, align="right")
        paper.gap(22)
    paper.box(50, paper.y, 512, 24, fill="#dddddd")
    paper.text(56, paper.y + 16, "TOTAL", 11, "bold")
    paper.text(556, paper.y + 16, amount_fr(total), 11, "bold", align="right")
    paper.gap(40)
    draw.box_stamp(paper, 70, paper.y + 10, ("CAISSE 04", f"{day:%Y-%m-%d}"), color="#2a3f9e")
    paper.text(300, paper.y + 30, "Copie du client / Client's copy", 9, "italic")
    return {"total": total, "date": day.isoformat(), "lines": [list(fee) for fee in fees]}
