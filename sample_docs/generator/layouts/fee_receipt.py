"""Receipts of IRCC's online payment, in English and French."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FRENCH = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris les prorogations) - par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques - par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def truth(case: Case, *, french: bool = False) -> Fields:
    lines = [[FRENCH.get(what, what) if french else what, amount] for what, amount in case.fees]
    return {"total": case.fee_total, "date": case.signed.isoformat(), "lines": lines}


def comma(amount: str) -> str:
    return amount.replace(".", ",") + " $"


@layout("fee_receipt", language="en")
def online_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """The receipt as the site prints it: a table of lines and a total."""
    paper.family = "helvetica"
    draw.government_canada(paper)
    paper.gap(10)
    paper.heading("Receipt / Reçu", 16)
    paper.beside(
        [("Official receipt number", f"CIC{rng.randint(10**9, 10**10 - 1)}"), ("Date", f"{case.signed:%Y-%m-%d}"), ("Client name", case.person.full_name), ("Method of payment", f"VISA ************{rng.randint(1000, 9999)}"), ("Authorization", f"{rng.randint(100000, 999999)}")],
        label_width=150, colon=":",
    )  # fmt: skip
    paper.gap(14)
    rows = [
        ("Description", "Quantity", "Unit (CAD)", "Amount (CAD)"),
        *((what, "1", amount, amount) for what, amount in case.fees),
        ("Total", "", "", case.fee_total),
    ]
    paper.table([tuple(f"${c}" if c.endswith(".00") else c for c in row) for row in rows], (260, 60, 85, 87), right=(1, 2, 3))
    paper.gap(14)
    paper.para(
        "Include a copy of this receipt with your application. Fees are refundable only as provided in the Immigration and Refugee Protection Regulations."
    )
    draw.canada_wordmark(paper)
    return truth(case)


@layout("fee_receipt", language="fr")
def recu_en_ligne(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French receipt: amounts with comma and dollar sign after."""
    paper.family = "times"
    draw.government_canada(paper)
    paper.gap(10)
    paper.heading("REÇU OFFICIEL", 15)
    paper.beside(
        [
            ("Numéro de reçu", f"IRCC-{rng.randint(10**8, 10**9 - 1)}"),
            ("Date du paiement", dates.fr(case.signed)),
            ("Payé par", case.person.full_name),
            ("Mode de paiement", "MasterCard"),
        ],
        label_width=130,
    )
    paper.gap(16)
    for what, amount in case.fees:
        paper.line(FRENCH.get(what, what))
        paper.text(paper.width - paper.margin, paper.y, comma(amount), align="right")
        paper.gap(4)
    paper.rule(paper.y + 4)
    paper.gap(8)
    paper.line("Total payé", 11, "bold")
    paper.text(paper.width - paper.margin, paper.y, comma(case.fee_total), 11, "bold", align="right")
    paper.gap(16)
    paper.para("Veuillez joindre une copie de ce reçu à votre demande. Conservez l'original pour vos dossiers.")
    return truth(case, french=True)


@layout("fee_receipt", language="en")
def email_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt sent by e-mail, set in a typewriter face."""
    paper.family, paper.points = "courier", 9.5
    paper.lines(
        [
            "From: IRCC Online Payment <payment-paiement@cic.example>",
            f"Sent: {dates.en(case.signed)}",
            f"To: {case.person.email}",
            "Subject: Payment receipt - IRCC",
        ]
    )
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.line("*** PAYMENT RECEIPT - DO NOT REPLY ***", style="bold")
    paper.gap(6)
    paper.line(f"Transaction number ....... {rng.randint(10**7, 10**8 - 1)}")
    paper.line("Transaction type ......... PURCHASE")
    for what, amount in case.fees:
        paper.line(f"{what[:46]:.<52} ${amount:>7}")
    paper.line(f"{'TOTAL CAD':.<52} ${case.fee_total:>7}", style="bold")
    paper.line(f"Date ..................... {case.signed:%Y-%m-%d}")
    paper.line("Status ................... APPROVED")
    paper.gap(12)
    paper.para("Print this receipt and keep it with your application documents.")
    return truth(case)


@layout("fee_receipt", language="en", size="a4")
def statement_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement of fees paid with its application: labels above values, a shaded total."""
    paper.family = "free-sans"
    draw.government_canada(paper)
    paper.gap(14)
    paper.heading("Official Receipt – Application fees", 14)
    paper.above(
        [
            ("Receipt no.", f"R{rng.randint(10**8, 10**9 - 1)}"),
            ("Payment date", dates.short_en(case.signed)),
            ("Name of client", case.person.listed_name),
        ],
        columns=3,
        height=34,
    )
    paper.gap(18)
    for what, amount in case.fees:
        paper.line(f"1 x {what}")
        paper.text(paper.width - paper.margin - 6, paper.y, f"{amount} CAD", align="right")
    paper.gap(10)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 24, fill="#dddddd")
    paper.text(paper.margin + 6, paper.y + 16, "Total amount paid", 11, "bold")
    paper.text(paper.width - paper.margin - 6, paper.y + 16, f"{case.fee_total} CAD", 11, "bold", align="right")
    paper.gap(40)
    draw.barcode(paper, paper.margin, paper.y, f"{rng.randint(10**9, 10**10 - 1)}")
    return truth(case)
