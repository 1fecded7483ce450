"""Receipts of fees, and proofs of funds."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import money_en, money_fr, plain, said, weekday
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FRENCH_FEES = {
    "Work permit": "Permis de travail (y compris les prolongations), par personne",
    "Open work": "Titulaire d'un permis de travail ouvert",
    "Biometrics": "Données biométriques, par personne",
    "Restoration": "Rétablissement du statut de travailleur",
}
SHORT_FEES = {
    "Work permit": "Work permit",
    "Open work": "Open work permit holder fee",
    "Biometrics": "Biometric fee",
    "Restoration": "Restoration fee",
}
NEXT_DAYS = dt.timedelta(days=2)


def worded(case: Case, words: dict[str, str]) -> list[tuple[str, str]]:
    """The fees in other words: description and decimal amount."""
    return [(next((named for start, named in words.items() if fee.startswith(start)), fee), amount) for fee, amount in case.fees]


def paid(case: Case, lines: list[tuple[str, str]]) -> Fields:
    """The fields of a receipt."""
    return said(total=case.fee_total, date=case.signed.isoformat(), lines=[[fee, amount] for fee, amount in lines])


@layout("fee_receipt")
def quantity_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """The online receipt with quantity and unit price."""
    paper.family = "free-sans"
    draw.government_canada(paper)
    paper.heading("Official receipt", 18)
    paper.beside(
        [
            ("Receipt number", f"RC{rng.randint(10**8, 10**9)}"),
            ("Payment date", dates.en(case.signed)),
            ("Payment method", "Visa ending in " + str(rng.randint(1000, 9999))),
            ("Authorization code", str(rng.randint(100000, 999999))),
        ],
        label_width=150,
        colon="",
    )
    paper.gap(18)
    paper.table(
        [
            ("Description", "Qty", "Fee (CAD)", "Subtotal (CAD)"),
            *((fee, "1", money_en(amount), money_en(amount)) for fee, amount in case.fees),
        ],
        (262, 50, 85, 95),
        right=(1, 2, 3),
        height=22,
    )
    paper.gap(6)
    paper.text(paper.width - 64, paper.y + 14, f"Total paid   {money_en(case.fee_total)}", 12, "bold", align="right")
    paper.gap(40)
    paper.para(
        "Print this receipt and attach it to your application. The name of the cardholder does not need to match that of the applicant. Fees are in Canadian dollars and are not subject to tax.",
        9,
    )
    draw.canada_wordmark(paper)
    return paid(case, list(case.fees))


@layout("fee_receipt", language="fr")
def recu_en_ligne_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French receipt, amounts at the right of dotted lines."""
    lines = worded(case, FRENCH_FEES)
    paper.family = "serif"
    paper.points = 11
    draw.government_canada(paper)
    paper.heading("Reçu de paiement en ligne", 17)
    paper.line(f"Numéro du reçu officiel : {rng.randint(10**9, 10**10)}")
    paper.line(f"Date du paiement : {dates.fr(case.signed)}")
    paper.line("Mode de paiement : MasterCard")
    paper.gap(18)
    paper.line("Détail des frais", 12, "bold")
    paper.gap(6)
    for fee, amount in lines:
        paper.line(f"{fee} {'.' * 20}")
        paper.text(paper.width - 60, paper.y, money_fr(amount), align="right")
    paper.rule(paper.y + 8)
    paper.gap(12)
    paper.line("Montant total payé (CAD)", 12, "bold")
    paper.text(paper.width - 60, paper.y, money_fr(case.fee_total), 12, "bold", align="right")
    paper.gap(20)
    paper.para(
        "Ce document est votre preuve de paiement. Veuillez en conserver une copie et la joindre à votre demande. Les frais de traitement ne sont pas remboursables une fois le traitement commencé.",
        9.5,
    )
    draw.canada_wordmark(paper)
    return paid(case, lines)


@layout("fee_receipt")
def payment_mail_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The e-mail that confirms a payment, printed in typewriter letters."""
    lines = worded(case, SHORT_FEES)
    paper.family, paper.points, paper.margin = "mono", 9.5, 48
    paper.lines(
        [
            "From: noreply@ircc-payments.example",
            f"Date: {weekday(case.signed, 'en')}",
            f"To: {case.person.email}",
            "Subject: IRCC payment receipt / Reçu de paiement d'IRCC",
        ]
    )
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.paras(["Thank you for your payment to Immigration, Refugees and Citizenship Canada. Your transaction was APPROVED."])
    paper.lines(
        [
            f"Order ID ............ {rng.randint(10**7, 10**8)}",
            f"Transaction date .... {case.signed.isoformat()}",
            "Card ................ American Express",
        ]
    )
    paper.gap(12)
    paper.lines([f"{fee:<34}{'CAD ' + amount:>14}" for fee, amount in lines])
    paper.line("-" * 48)
    paper.line(f"{'TOTAL':<34}{'CAD ' + case.fee_total:>14}", style="bold")
    paper.gap(16)
    paper.para("This is your receipt. Please keep it for your files. Do not reply to this message.")
    return paid(case, lines)


@layout("fee_receipt", language="fr", size="a4")
def bilingual_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    """RECEIPT / REÇU: captions above in two languages, fees in French."""
    lines = worded(case, FRENCH_FEES)
    paper.family = "dejavu-condensed"
    draw.government_canada(paper)
    paper.heading("REÇU / RECEIPT", 16, align="center")
    paper.above(
        [
            ("N° du reçu officiel / Official receipt no.", f"{rng.randint(10**9, 10**10)}"),
            ("Date de la transaction / Transaction date", case.signed.isoformat()),
            ("Payeur / Payer", case.person.full_name),
            ("Mode / Method", "Débit Visa / Visa Debit"),
        ],
        columns=2,
        height=32,
        value_style="bold",
    )
    paper.gap(16)
    paper.table(
        [
            ("Frais / Fee", "Montant / Amount"),
            *((fee, money_fr(amount)) for fee, amount in lines),
            ("TOTAL", money_fr(case.fee_total) + " CA"),
        ],
        (345, 130),
        right=(1,),
        height=21,
    )
    paper.gap(14)
    paper.para("À joindre à votre demande. / To be attached to your application.", 9)
    draw.round_stamp(paper, 430, paper.y + 50, "RECEVEUR GÉNÉRAL · RECEIVER GENERAL ·", "PAYÉ")
    return paid(case, lines)


@layout("proof_of_funds")
def bank_letter_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's letter about its client."""
    paper.family, paper.points = "times", 11
    paper.text(60, 60, "First Maritime Bank", 18, "bold", color="#14375e")
    paper.y = 90
    paper.line(dates.en(case.signed))
    paper.gap(14)
    paper.line("To whom it may concern", style="bold")
    paper.gap(8)
    balance = rng.randint(6000, 48000)
    paper.paras(
        [
            f"This is to confirm that {case.person.full_name} has been a client of this branch since {rng.randint(2012, 2021)} and holds the accounts listed below.",
            "The balances shown are those at the close of business on the day before the date of this letter.",
        ]
    )
    paper.table(
        [
            ("Account", "Opened", "Current balance", "Six-month average"),
            ("Chequing", str(rng.randint(2012, 2021)), money_en(str(balance)), money_en(str(balance - rng.randint(100, 3000)))),
            ("Savings", str(rng.randint(2012, 2021)), money_en(str(balance // 2)), money_en(str(balance // 3))),
        ],
        (120, 110, 130, 132),
        right=(2, 3),
        height=20,
    )
    paper.gap(16)
    paper.para("There are no outstanding loans. Please contact the undersigned for any further information.")
    draw.signature(paper, 60, paper.y + 24, rng)
    paper.gap(36)
    paper.line("Branch manager")
    return said(name=case.person.full_name, date=case.signed.isoformat())


@layout("proof_of_funds", language="fr")
def releve_compte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement of account with its transactions."""
    paper.family, paper.margin = "helvetica", 46
    paper.text(46, 58, "Caisse populaire du Grand-Détour", 14, "bold", color="#00693e")
    paper.text(paper.width - 46, 58, "RELEVÉ DE COMPTE", 12, "bold", align="right")
    paper.y = 76
    paper.beside(
        [("Titulaire", case.person.full_name), ("Folio", str(rng.randint(10000, 99999))), ("Date du relevé", plain(case.signed))],
        label_width=110,
    )
    paper.gap(16)
    balance = float(rng.randint(4000, 20000))
    rows = [("Date", "Opération", "Montant", "Solde")]
    for back in range(24, 3, -3):
        day, amount = case.signed - dt.timedelta(days=back), rng.choice((-1, 1)) * rng.randint(20, 900)
        balance += amount
        rows.append(
            (f"{day:%m-%d}", "Dépôt – salaire" if amount > 0 else "Achat – débit", money_fr(str(amount)), money_fr(str(balance)))
        )
    paper.table(rows, (70, 230, 100, 120), right=(2, 3), height=19)
    paper.gap(12)
    paper.para("Veuillez vérifier ce relevé et nous signaler toute erreur dans les 30 jours.", 8.5)
    return said(name=case.person.full_name, date=case.signed.isoformat())
