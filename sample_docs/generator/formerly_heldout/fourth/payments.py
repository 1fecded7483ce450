"""Receipts of fees, and proof of funds."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

FEES_FR = {
    "Work permit (including extensions) - per person": "Permis de travail (y compris les prolongations) – par personne",
    "Open work permit holder": "Titulaire d'un permis de travail ouvert",
    "Biometrics - per person": "Données biométriques – par personne",
    "Restoration of status as a worker": "Rétablissement du statut de travailleur",
}


def receipt_truth(case: Case, lines: list[list[str]]) -> Fields:
    """The total, the day, and each line with its amount."""
    return {"total": case.fee_total, "date": f"{case.submitted}", "lines": lines}


@layout("fee_receipt", language="en")
def online_receipt_with_quantities(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page that the department's cashier shows after paying: a table with quantities, the total below."""
    paper.family, paper.points, paper.margin = "helvetica", 10, 56
    marks.web_head(
        paper, "Pay your fees online - Receipt", "https://eservices.example/epay/receipt.do", marks.month_first(case.submitted)
    )
    draw.government_canada(paper, 60)
    paper.gap(8)
    paper.heading("Payment receipt", 18)
    paper.para("Your payment has been approved. Print this page or save it as a PDF and attach it to your application.")
    paper.beside(
        (
            ("Official receipt number", f"EP{rng.randint(10**9, 10**10 - 1)}"),
            ("Date of payment", dates.en(case.submitted)),
            ("Paid by", case.person.full_name),
            ("Card", f"VISA ************{rng.randint(1000, 9999)}"),
            ("Authorization", f"{rng.randint(100000, 999999)}"),
        ),
        colon=":",
        label_width=140,
        value_style="regular",
    )
    paper.gap(16)
    paper.table(
        (
            ("Fee", "Quantity", "Unit price", "Amount"),
            *((label, "1", f"${amount}", f"${amount}") for label, amount in case.fees),
        ),
        (270, 62, 84, 84),
        height=22,
        right=(1, 2, 3),
    )
    paper.y += 20
    paper.text(556, paper.y, f"Total paid (CAD):  ${case.fee_total}", 12, "bold", align="right")
    paper.gap(30)
    paper.para("Keep this receipt. Fees for processing are not refunded once processing has begun.", 9)
    return receipt_truth(case, [[label, amount] for label, amount in case.fees])


@layout("fee_receipt", language="fr", size="a4")
def recu_officiel_montants_devant(paper: Paper, case: Case, rng: Random) -> Fields:
    """An official receipt in French: each amount stands before what it paid, the total in a frame above them."""
    paper.family, paper.points, paper.margin = "dejavu-serif", 10, 60
    draw.government_canada(
        paper, 56, department=("Immigration, Réfugiés\net Citoyenneté Canada", "Immigration, Refugees\nand Citizenship Canada")
    )
    paper.gap(16)
    paper.heading("REÇU OFFICIEL", 17)
    paper.line(f"N° {rng.randint(10**7, 10**8 - 1)}-{rng.randint(1, 9)}", 10)
    paper.line(f"Paiement reçu le {dates.fr(case.submitted)}", 10)
    paper.gap(14)
    paper.box(60, paper.y, 475, 46, fill="#eef3f8", stroke="#26374a", weight=1.2)
    paper.text(74, paper.y + 29, "MONTANT TOTAL PAYÉ", 11)
    paper.text(521, paper.y + 30, f"{marks.money_fr(case.fee_total)} CA", 15, "bold", align="right")
    paper.y += 64
    paper.line("Détail des frais", 11, "bold")
    paper.gap(4)
    lines = []
    for label, amount in case.fees:
        paper.y += 20
        paper.text(140, paper.y, marks.money_fr(amount), 10, align="right")
        paper.text(156, paper.y, FEES_FR[label], 10)
        lines.append([FEES_FR[label], amount])
    paper.gap(24)
    paper.beside(
        (
            ("Payeur", case.person.full_name),
            ("Mode de paiement", "Carte de débit Visa"),
            ("Code d'approbation", f"{rng.randint(100000, 999999)}"),
        ),
        label_width=130,
    )
    paper.gap(26)
    paper.para("Ce reçu doit accompagner votre demande. Aucun duplicata ne sera délivré.", 8.5, "italic")
    return receipt_truth(case, lines)


@layout("fee_receipt", language="en")
def receipt_by_mail_in_mono(paper: Paper, case: Case, rng: Random) -> Fields:
    """The receipt as a plain mail in typewriter face with dot leaders, in both languages."""
    paper.family, paper.points, paper.margin = "mono", 9.5, 54
    marks.mail_head(
        paper,
        (
            ("From:", "Online Payment / Paiement en ligne"),
            ("Date:", f"{case.submitted} {marks.clock(rng)} EST"),
            ("To:", case.person.email),
            ("Subject:", "Receipt / Reçu - IRCC"),
        ),
        owner="Printed message",
    )
    paper.line("=" * 84)
    paper.line("RECEIPT / REÇU")
    paper.line("=" * 84)
    paper.gap(6)
    for label, value in (
        ("Transaction no. / N° de transaction", f"{rng.randint(10**11, 10**12 - 1)}"),
        ("Date", f"{case.submitted}"),
        ("Client", case.person.full_name),
    ):
        paper.line(f"{label} : {value}")
    paper.gap(10)
    width = 74
    for label, amount in (*case.fees, ("TOTAL (CAD)", case.fee_total)):
        if label.startswith("TOTAL"):
            paper.line("-" * 84)
        paper.line(f"{label} {'.' * (width - len(label) - len(amount))} $ {amount}")
    paper.gap(16)
    paper.para("Status / État : APPROVED / APPROUVÉ")
    paper.para("This is your official receipt. / Ceci est votre reçu officiel.")
    return receipt_truth(case, [[label, amount] for label, amount in case.fees])


@layout("proof_of_funds", language="fr")
def fourth_attestation_bancaire(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's letter on the balances of its client."""
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 72
    paper.text(72, 70, "Caisse populaire des Deux-Rivières", 17, "bold", color="#1b6b3a")
    paper.rule(80, color="#1b6b3a", weight=1.5)
    paper.y = 104
    paper.line(f"Le {dates.fr(case.signed)}", align="right")
    paper.gap(16)
    paper.line("ATTESTATION DE FONDS", 13, "bold")
    paper.gap(8)
    paper.para("À qui de droit,")
    paper.para(
        f"Nous attestons que {case.person.full_name} est membre de notre caisse depuis {case.signed.year - rng.randint(2, 8)} et détient les comptes suivants :"
    )
    savings, current = rng.randint(9, 48) * 1000 + rng.randint(0, 999), rng.randint(900, 6000)
    paper.table(
        (
            ("Compte", "Folio", "Solde"),
            ("Épargne stable", f"{rng.randint(10000, 99999)}-EP", marks.money_fr(f"{savings}")),
            ("Compte courant", f"{rng.randint(10000, 99999)}-EOP", marks.money_fr(f"{current}")),
        ),
        (200, 130, 130),
        right=(2,),
        height=21,
    )
    paper.gap(14)
    paper.paras(
        [
            "Ces sommes sont disponibles sans restriction. La présente est délivrée à la demande du membre pour ses démarches d'immigration.",
            "Veuillez agréer nos salutations.",
        ]
    )
    draw.signature(paper, 72, paper.y + 24, rng)
    paper.gap(40)
    paper.lines(["Line Castonguay", "Conseillère, services aux particuliers"])
    draw.box_stamp(paper, 380, paper.y + 10, ("CAISSE 815-30217", "SERVICE AUX MEMBRES"), color="#1b6b3a")
    return marks.kept(name=case.person.full_name, date=f"{case.signed}")
