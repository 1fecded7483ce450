"""Receipts of federal fees."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import french_money
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FRENCH = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris les prolongations) – par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques – par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def truth(case: Case, lines: list[list[str]]) -> Fields:
    return {"total": case.fee_total, "date": case.signed.isoformat(), "lines": lines}


@layout("fee_receipt", language="en")
def order_with_quantities(paper: Paper, case: Case, rng: Random) -> Fields:
    """A web shop's order: quantity, unit price and amount columns, subtotal, tax of nil, then what was charged."""
    paper.family, paper.points, paper.margin = "sans", 9.5, 52
    draw.government_canada(paper, department=None)
    paper.gap(10)
    paper.line("Online payment – Receipt for your records", 15, "bold")
    paper.gap(10)
    paper.table(
        [
            ("Order ID", f"ETP{rng.randint(10**8, 10**9)}", "Authorization", f"{rng.randint(100000, 999999)}"),
            ("Date/time", f"{case.signed:%Y-%m-%d} 14:0{rng.randint(0, 9)}:22", "Method", "MasterCard **** 8830"),
            ("Payer", case.spouse.full_name, "E-mail", case.person.email),
        ],
        (70, 190, 80, 165),
        header=False,
        height=20,
    )
    paper.gap(16)
    rows = [("Item", "Qty", "Unit fee", "Amount"), *((what, "1", f"${amount}", f"${amount}") for what, amount in case.fees)]
    paper.table(rows, (290, 40, 85, 90), right=(1, 2, 3), height=20)
    for label, amount in (("Subtotal", case.fee_total), ("GST/HST", "0.00"), ("Amount charged (CAD)", case.fee_total)):
        paper.gap(16)
        paper.text(paper.margin + 400, paper.y, label, align="right", style="bold")
        paper.text(paper.margin + 501, paper.y, f"${amount}", align="right", style="bold")
    paper.gap(24)
    paper.paras(
        [
            "Attach this receipt to your application. A receipt can be used only once. Applications under the International Mobility Program sent without the right fees are returned.",
            "Refunds: the processing fee is not refunded once processing has begun. The open work permit holder fee is refunded if the application is refused.",
            "Receiver General for Canada · Citizenship and Immigration · 1-888-242-2100",
        ]
    )
    return truth(case, [list(line) for line in case.fees])


@layout("fee_receipt", language="fr")
def recu_officiel(paper: Paper, case: Case, rng: Random) -> Fields:
    """The paid amount in a large box above the details; amounts the French way."""
    paper.family, paper.points, paper.margin = "free-sans", 10, 60
    draw.government_canada(paper)
    paper.gap(12)
    paper.line("REÇU OFFICIEL", 18, "bold")
    paper.line(f"Numéro du reçu : {rng.randint(10**9, 10**10 - 1)}", 10)
    paper.gap(14)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 62, fill="#f5f5f5", stroke="#26374a", weight=1.4)
    paper.text(paper.margin + 12, paper.y + 20, "Total payé", 9)
    paper.text(paper.margin + 12, paper.y + 46, french_money(case.fee_total), 20, "bold")
    paper.text(paper.width - paper.margin - 12, paper.y + 20, "Payé le", 9, align="right")
    paper.text(paper.width - paper.margin - 12, paper.y + 46, dates.fr(case.signed), 13, "bold", align="right")
    paper.gap(84)
    lines = [[FRENCH.get(what, what), amount] for what, amount in case.fees]
    for what, amount in lines:
        paper.gap(20)
        paper.text(paper.margin, paper.y, what)
        paper.text(paper.width - paper.margin, paper.y, french_money(amount), align="right")
        paper.rule(paper.y + 6, color="#bbbbbb")
    paper.gap(30)
    paper.beside(
        [
            ("Carte", "VISA se terminant par 0917"),
            ("Nom sur la carte", case.person.full_name),
            ("Référence bancaire", f"{rng.randint(10**7, 10**8)}A"),
            ("Réponse", "00 – Approuvée"),
        ],
        label_width=130,
    )
    paper.gap(20)
    paper.para(
        "Conservez ce reçu. Vous devez en téléverser une copie avec votre demande. Le paiement des frais ne garantit pas l'acceptation de la demande.",
        9,
    )
    return truth(case, lines)


@layout("fee_receipt", language="en", size="a4")
def payment_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message in plain words, printed from a browser: the lines as a list, the total in a sentence."""
    paper.family, paper.points, paper.margin = "times", 11.5, 60
    paper.text(paper.margin, 26, "Inbox – IRCC Payment confirmation", 8)
    paper.line("Your payment receipt / Votre reçu de paiement", 15, "bold")
    paper.lines(
        [
            "From: IRCC e-Payment <epay@cic.example>",
            f"To: {case.person.email}",
            f"Received: {dates.en_day_first(case.signed)}, 21:4{rng.randint(0, 9)}",
        ],
        10,
    )
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.para("Dear client, we have processed the payment below. Print this message and keep it with your application.")
    for what, amount in case.fees:
        paper.line(f"•  {what}: CAD {amount}", x=paper.margin + 16)
    paper.gap(10)
    paper.paras(
        [
            f"In total, CAD {case.fee_total} has been taken from the card ending in {rng.randint(1000, 9999)}. Transaction reference: {rng.randint(10**11, 10**12)}.",
            f"Paid on behalf of: {case.person.listed_name}. Submitted by: {case.representative.firm}.",
            "If you believe this was charged in error, write to Finance, 300 Slater Street, Ottawa ON K1A 1L1 within 30 days. Un message en français est disponible sur demande.",
        ]
    )
    paper.text(paper.margin, paper.height - 22, "https://mail.example/u/0/#inbox/receipt", 7.5)
    return truth(case, [list(line) for line in case.fees])
