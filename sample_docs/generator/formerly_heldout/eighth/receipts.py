"""Fee receipts: an on-line receipt, a French page with a subtotal, a card slip, an e-mail."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import (
    FEES_FR,
    amount_en,
    amount_fr,
    browser,
    fr_weekday,
    grouped,
    later,
    mail_head,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

NARROW = (306.0, 640.0)


def truth(case: Case, day: dt.date, lines: list[list[str]]) -> Fields:
    """Total, day of payment, lines."""
    return {"total": case.fee_total, "date": day.isoformat(), "lines": lines}


@layout("fee_receipt", language="en")
def official_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """Bilingual title, transaction data at the left, fees in a table with quantity and unit price."""
    day = case.signed
    draw.government_canada(paper)
    paper.gap(8)
    paper.heading("OFFICIAL RECEIPT / REÇU OFFICIEL", 15)
    paper.beside(
        [("Receipt number", f"EP{rng.randint(10**9, 10**10 - 1)}"), ("Payment date", dates.en(day)), ("Time", "14:22:07 EST"), ("Payer", case.person.full_name), ("Method", "Credit card, ending 4471"), ("Authorization", f"{rng.randint(100000, 999999)}")],
        label_width=110,
    )  # fmt: skip
    paper.gap(14)
    paper.table(
        [["Fee", "Qty", "Unit", "Amount (CAD)"], *[[label, "1", amount_en(amount), amount_en(amount)] for label, amount in case.fees], ["TOTAL PAID", "", "", amount_en(case.fee_total)]],
        [280, 40, 80, 92], right=(2, 3), height=20,
    )  # fmt: skip
    paper.gap(14)
    paper.para("Attach this receipt to your application. Fees are refundable only if processing has not begun.", 9)
    paper.para("Ce reçu est aussi disponible en français dans votre compte.", 9, "italic")
    draw.canada_wordmark(paper)
    return truth(case, day, [list(line) for line in case.fees])


@layout("fee_receipt", language="fr")
def eighth_recu_en_ligne(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page from the portal in French: a step bar, fees with points to the amount, the amount before card charges."""
    day = case.signed
    paper.margin, paper.family, paper.points = 46, "dejavu", 9
    browser(paper, "Payer vos frais – Reçu", "https://paiement.example/recu", f"{later(day, 1).isoformat()} 09:31")
    draw.government_canada(paper, 54, department=None)
    paper.line("1 Choisir les frais   >   2 Payer   >   3 Reçu", 8.5, "bold", color="#2a4f9a")
    paper.heading("Merci! Votre paiement a été accepté.", 14, color="#1d5a20")
    paper.beside(
        [
            ("N° du reçu officiel", f"{rng.randint(10**8, 10**9 - 1)}-{rng.randint(1000, 9999)}"),
            ("Payé le", f"{fr_weekday(day)}, 18 h 45"),
            ("Courriel", case.person.email),
        ],
        label_width=130,
    )
    paper.gap(16)
    lines = [[FEES_FR[label], amount] for label, amount in case.fees]
    for label, amount in lines:
        paper.gap(5)
        paper.line(label)
        paper.text(paper.width - 46, paper.y, amount_fr(amount), align="right")
        paper.rule(paper.y + 4, color="#cccccc", weight=0.4)
    paper.gap(12)
    paper.line(f"Total payé : {amount_fr(case.fee_total)} (CAD)", 12, "bold", align="right")
    paper.gap(16)
    paper.para("Imprimez ce reçu ou enregistrez-le en format PDF. Il ne vous sera pas envoyé par la poste.")
    paper.line("[ Imprimer ]    [ Payer d'autres frais ]    [ Quitter ]", 8.5, color="#2a4f9a")
    return truth(case, day, lines)


@layout("fee_receipt", language="en", size=NARROW)
def card_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A narrow slip from the counter of a visa application centre: typewriter face, total in the middle."""
    day = case.signed
    paper.margin, paper.family, paper.points = 20, "mono", 8.5
    paper.line("VISA APPLICATION CENTRE", 11, "bold", align="center")
    paper.line("Collected on behalf of IRCC", 8, align="center")
    paper.gap(10)
    paper.line(f"DATE  {dates.short_en(day)}   10:16")
    paper.line(f"TERMINAL 0{rng.randint(10, 99)}   CLERK {rng.randint(10, 99)}")
    paper.line(f"REF   {grouped(str(rng.randint(10**11, 10**12 - 1)), 4, 4)}")
    paper.gap(6)
    paper.rule(paper.y)
    for label, amount in case.fees:
        paper.gap(6)
        for words in paper.wrap(label, 190):
            paper.line(words)
        paper.text(paper.width - 20, paper.y, amount, align="right")
    paper.gap(8)
    paper.rule(paper.y)
    paper.line("TOTAL CAD", 11, "bold")
    paper.text(paper.width - 20, paper.y, case.fee_total, 11, "bold", align="right")
    paper.gap(10)
    paper.line("VISA DEBIT ************0918", align="center")
    paper.line("APPROVED - THANK YOU", align="center")
    paper.gap(6)
    paper.line("KEEP THIS SLIP WITH YOUR FILE", 8, align="center")
    return truth(case, day, [list(line) for line in case.fees])


@layout("fee_receipt", language="fr")
def courriel_de_recu(paper: Paper, case: Case, rng: Random) -> Fields:
    """A receipt by e-mail; the fees stand in a boxed table in French, with a subtotal for each kind."""
    day = case.signed
    paper.family, paper.points = "helvetica", 10
    mail_head(
        paper,
        [
            ("De", "Reçus en ligne / Online receipts"),
            ("À", case.person.email),
            ("Date", f"{dates.fr(day)} 20:03"),
            ("Objet", "Reçu pour le paiement de vos frais d'immigration"),
        ],
    )
    paper.para(f"Bonjour, nous confirmons le paiement reçu le {dates.fr(day)}.")
    lines = [[FEES_FR[label], amount] for label, amount in case.fees]
    paper.table(
        [["Description des frais", "Montant (CAD)"], *[[label, amount_fr(amount)] for label, amount in lines]],
        [360, 110],
        right=(1,),
    )
    paper.gap(8)
    paper.beside(
        [
            ("Nombre de frais", str(len(lines))),
            ("Montant total acquitté", amount_fr(case.fee_total)),
            ("Numéro de transaction", f"T{rng.randint(10**7, 10**8 - 1)}"),
        ],
        label_width=160,
    )
    paper.gap(16)
    paper.para(
        "Gardez ce courriel : il tient lieu de reçu officiel. Les remboursements peuvent prendre jusqu'à huit semaines.", 9
    )
    return truth(case, day, lines)
