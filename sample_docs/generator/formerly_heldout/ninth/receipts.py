"""Receipts of fees: for two applicants, by e-mail, from a till, in a payment history."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import BIOMETRICS_FEE, OPEN_FEE, RESTORATION_FEE, WORK_FEE, fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

SLIP = (240.0, 560.0)  # points: thermal paper of a till
FRENCH = {
    WORK_FEE[0]: "Permis de travail (y compris prolongations) – par personne", OPEN_FEE[0]: "Titulaire d'un permis de travail ouvert",
    BIOMETRICS_FEE[0]: "Données biométriques – par personne", RESTORATION_FEE[0]: "Rétablissement du statut de travailleur",
}
SHORT = {WORK_FEE[0]: "WRK PMT / PERM TRAV", OPEN_FEE[0]: "OPEN WP HLDR / PTO", BIOMETRICS_FEE[0]: "BIOMETRICS / BIOMETRIE", RESTORATION_FEE[0]: "RESTORE WORKER / RETABL"}


def truth(lines: Sequence[tuple[str, str]], day: str) -> Fields:
    """All lines, their sum, the day of payment."""
    total = sum((Decimal(amount) for _, amount in lines), Decimal("0.00"))
    return {"total": str(total), "date": day, "lines": [list(line) for line in lines]}


def total_of(lines: Sequence[tuple[str, str]]) -> str:
    """The sum of the lines."""
    return str(sum((Decimal(amount) for _, amount in lines), Decimal("0.00")))


@layout("fee_receipt")
def two_applicants(paper: Paper, case: Case, rng: Random) -> Fields:
    """An invoice-like receipt for applicant and spouse: quantity, price, amount, a sub-total, what was given back: nothing."""
    day = case.submitted
    lines, rows = [], [["Item", "Description", "Qty", "Unit price", "Amount"]]
    for number, (label, amount) in enumerate(case.fees, start=1):
        quantity = 1 if label == OPEN_FEE[0] else 2
        whole = str(Decimal(amount) * quantity)
        lines.append((label, whole))
        rows.append([str(number), label, str(quantity), f"${amount}", f"${whole}"])
    total = total_of(lines)
    paper.points, paper.margin = 9.5, 50
    draw.government_canada(paper)
    paper.text(paper.width - 50, 48, "OFFICIAL RECEIPT", 15, "bold", align="right")
    paper.gap(10)
    paper.beside([("Receipt no.", fill("IR9999-9999-9999", rng)), ("Payment date", dates.en_day_first(day)), ("Paid by", f"{case.spouse.full_name} (cardholder)"), ("On behalf of", f"{case.person.full_name}; {case.spouse.full_name}"), ("Card", f"MASTERCARD ************{rng.randint(1000, 9999)}   exp. {rng.randint(1, 12):02d}/{day.year % 100 + 2}")], label_width=100)
    paper.gap(14)
    paper.table(rows, [36, 284, 40, 72, 80], height=20, right=(2, 3, 4), points=9)
    paper.gap(4)
    for label, value in (("Sub-total", f"${total}"), ("GST / HST (not applicable)", "$0.00"), ("Previous balance", "$0.00")):
        paper.y += 15
        paper.text(440, paper.y, label, 9, align="right")
        paper.text(558, paper.y, value, 9, align="right")
    paper.y += 20
    paper.text(440, paper.y, "TOTAL PAID (CAD)", 11, "bold", align="right")
    paper.text(558, paper.y, f"${total}", 11, "bold", align="right")
    paper.gap(26)
    paper.para("Keep this receipt. Attach a copy to the application. Fees are refunded only if processing has not begun. Questions about this payment must be sent within 60 days.", 8.5)
    paper.text(50, paper.height - 40, "Printed 1 of 1 – IRCC Revenue Management, 365 Laurier Avenue West, Ottawa, Ontario K1A 1L1", 7.5)
    fu.small_print(paper, "federal_en", rng)
    return truth(lines, day.isoformat())


@layout("fee_receipt", language="fr")
def ninth_recu_par_courriel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message printed from a mailbox, forwarded by the spouse two days after: each fee in a line of text."""
    day, forwarded = case.submitted, fu.later(case.submitted, rng, 4)
    lines = [(FRENCH[label], amount) for label, amount in case.fees]
    paper.family, paper.points, paper.margin = "free-sans", 10, 54
    fu.mail_head(paper, [("De :", case.spouse.email), ("À :", case.person.email), ("Envoyé :", f"{fu.weekday_fr(forwarded)} {fu.clock(rng)}"), ("Objet :", "TR: Reçu de paiement / Payment receipt")], label_width=60)
    paper.para("Voici le reçu. Bisous.")
    paper.rule(paper.y)
    paper.lines(["De : Paiements en ligne <recu-receipt@paiements.example.ca>", f"Date : {fu.weekday_fr(day)}, {fu.clock(rng)}"], 9)
    paper.gap(12)
    paper.para("Nous avons bien reçu votre paiement. Le présent message constitue votre reçu officiel.")
    paper.para(f"Numéro de transaction : {fill('99999999999', rng)}     Code d'autorisation : {fill('99999A', rng)}")
    paper.line("Détail du paiement", 10, "bold")
    paper.gap(4)
    for label, amount in lines:
        paper.para(f"•  {label} : {fu.money_fr(amount)}", gap=3)
    paper.gap(4)
    paper.para(f"Montant total débité : {fu.money_fr(total_of(lines))} CAD", style="bold")
    paper.para(f"Carte se terminant par {rng.randint(1000, 9999)}, débitée le {dates.fr(day)}. Solde à payer : 0,00 $.")
    paper.para("Pour être remboursé d'un double paiement, remplissez le formulaire en ligne. Les frais de résidence permanente (635,00 $ par adulte) ne sont pas compris dans ce paiement.", 9)
    fu.small_print(paper, "federal_fr", rng)
    return truth(lines, day.isoformat())


@layout("fee_receipt", size=SLIP)
def slip_of_a_till(paper: Paper, case: Case, rng: Random) -> Fields:
    """Thermal paper from a counter: bilingual abbreviations, card approval, cash register numbers."""
    day = case.submitted
    lines = [(SHORT[label], amount) for label, amount in case.fees]
    total = total_of(lines)
    paper.family, paper.points, paper.margin = "mono", 8.5, 14
    paper.y = 16
    for words in ("GOVERNMENT OF CANADA", "GOUVERNEMENT DU CANADA", "IRCC - SERVICE COUNTER 04", "TEL 1-888-242-2100"):
        paper.line(words, align="center")
    paper.gap(8)
    paper.line(f"DATE {day:%Y-%m-%d}   {fu.clock(rng)}")
    paper.line(f"TILL 04  OPER {rng.randint(100, 999)}  TXN {rng.randint(100000, 999999)}")
    paper.gap(4)
    paper.line("-" * 41, 8)
    for label, amount in lines:
        paper.y += 13
        paper.text(14, paper.y, label, paper.fitted(label, 160, 8.5))
        paper.text(226, paper.y, amount, 8.5, align="right")
    paper.line("-" * 41, 8)
    for label, amount, points in (("SUBTOTAL/SOUS-TOTAL", total, 8.5), ("TPS/GST", "0.00", 8.5), ("TOTAL CAD", total, 12.0), ("VISA", total, 8.5), ("CHANGE/MONNAIE", "0.00", 8.5)):
        paper.y += points * 1.6
        paper.text(14, paper.y, label, points, "bold" if points > 9 else "regular")
        paper.text(226, paper.y, amount, points, "bold" if points > 9 else "regular", align="right")
    paper.gap(16)
    for words in (f"CARD ************{rng.randint(1000, 9999)}", f"AUTH {fill('999999', rng)}   SEQ {rng.randint(10, 99)}", "APPROVED - THANK YOU", "APPROUVEE - MERCI", "", "RECEIPT / RECU", f"NO {fill('9999999999', rng)}", "KEEP / A CONSERVER"):
        paper.line(words, align="center")
    return truth(lines, day.isoformat())


@layout("fee_receipt", language="fr")
def historique_du_compte(paper: Paper, case: Case, rng: Random) -> Fields:
    """The account's payment page printed later: menu, one paid transaction unfolded with value before label, help around."""
    day = case.submitted
    lines = [(FRENCH[label], amount) for label, amount in case.fees]
    seen = fu.later(day, rng, 25)
    paper.family, paper.points, paper.margin = "sans", 9.5, 44
    fu.browser(paper, "Payez vos frais – Mon compte", "https://compte.example.ca/fr/paiements/recu", f"{seen:%d/%m/%Y} {fu.clock(rng)}")
    draw.government_canada(paper, 50, department=None)
    paper.y = 82
    paper.line("Accueil  ›  Mon compte  ›  Paiements  ›  Reçu", 8, color="#284162")
    paper.heading("Reçu de paiement", 17)
    paper.box(44, paper.y, paper.width - 88, 30, fill="#d8eeca", stroke="#278400")
    paper.text(56, paper.y + 19, "Votre paiement a été accepté. Imprimez ou enregistrez cette page.", 10)
    paper.gap(44)
    paper.value_first([("Date de la transaction : ", dates.fr(day)), ("Reçu officiel no : ", fill("99999-99999", rng)), ("Nom du payeur : ", case.spouse.full_name), ("Mode : ", "Carte de débit")])
    paper.gap(14)
    paper.table([["Produit", "Montant ($ CA)"], *[[label, amount.replace(".", ",")] for label, amount in lines], ["Total payé", total_of(lines).replace(".", ",")]], [400, 110], height=20, right=(1,))
    paper.gap(14)
    paper.line("Besoin d'aide?", 11, "bold")
    paper.para("Les frais changent au cours de l'année. Si vous avez payé moins que le montant exigé, vous devrez verser la différence avant de présenter la demande.")
    paper.para("Prochaine mise à jour des frais : 1er décembre.", 8.5)
    paper.text(44, paper.height - 34, "Date de modification : 2022-04-30     Avis     Transparence", 7.5)
    fu.small_print(paper, "federal_fr", rng)
    return truth(lines, day.isoformat())
