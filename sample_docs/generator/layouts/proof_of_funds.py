"""Proof of funds: letters and statements of banks."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str) -> Fields:
    return {"name": name, "date": case.home.billed.isoformat()}


@layout("proof_of_funds", language="en")
def bank_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11.5
    paper.line("Meridian Trust Bank", 17, "bold", color="#163a63")
    paper.gap(12)
    paper.line(dates.en(case.home.billed))
    paper.gap(10)
    paper.para("Re: Confirmation of account balance", style="bold")
    paper.para(
        f"To whom it may concern: we confirm that {case.person.full_name} has held a savings account with our bank since {case.married.year} and that the balance on the date of this letter is CAD {rng.randint(9, 48)},{rng.randint(100, 999)}.00."
    )
    paper.para("The average balance over the past six months was similar. The account is in good standing and free of liens.")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    draw.round_stamp(paper, 420, paper.y + 30, "MERIDIAN TRUST BANK", "BRANCH 014")
    return truth(case, case.person.full_name)


@layout("proof_of_funds", language="fr")
def attestation_bancaire(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.line("BANQUE POPULAIRE DU LITTORAL", 13, "bold")
    paper.gap(12)
    paper.heading("ATTESTATION BANCAIRE DE SOLDE", 14, align="center")
    paper.beside(
        [
            ("Titulaire du compte", case.person.listed_name),
            ("Numéro de compte", f"{rng.randint(10**10, 10**11 - 1)}"),
            ("Solde créditeur", f"{rng.randint(12, 60)} {rng.randint(100, 999)},00 EUR"),
        ]
    )
    paper.gap(10)
    paper.para(
        "Nous attestons que le titulaire ci-dessus dispose du solde indiqué dans nos livres. La présente attestation est délivrée pour servir et valoir ce que de droit."
    )
    paper.line(f"Fait à {case.person.birth_city}, le {dates.fr(case.home.billed)}")
    draw.round_stamp(paper, 400, paper.y + 50, "BANQUE POPULAIRE", "AGENCE 7")
    return truth(case, case.person.listed_name)


@layout("proof_of_funds", language="en")
def statement(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    paper.line("Account statement – Savings", 14, "bold")
    paper.beside(
        [
            ("Account holder", case.person.full_name),
            ("Statement date", dates.en_day_first(case.home.billed)),
            ("Currency", "CAD"),
        ],
        colon=":",
        label_width=120,
    )
    paper.gap(10)
    balance = rng.randint(9000, 30000)
    rows = [("Date", "Details", "Withdrawals", "Deposits", "Balance")]
    for number in range(9):
        change = rng.randint(-700, 1500)
        balance += change
        rows.append(
            (
                f"{number * 3 + 1:02d}",
                "Payroll deposit" if change > 0 else "Card purchase",
                f"{-change}.00" if change < 0 else "",
                f"{change}.00" if change > 0 else "",
                f"{balance:,}.00",
            )
        )
    paper.table(rows, (50, 190, 80, 80, 90), right=(2, 3, 4))
    paper.gap(8)
    paper.para("Closing balance is subject to final verification. Deposits are insured within the limits of the law.", 8)
    return truth(case, case.person.full_name)


@layout("proof_of_funds", language="en", size="a4")
def scholarship_style(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of deposit: labels above in a frame."""
    paper.family = "dejavu-serif"
    draw.frame(paper, "#7a5a1f")
    paper.y = 80
    paper.heading("Certificate of Balance", 17, align="center")
    paper.above(
        [
            ("Name of depositor", case.person.listed_name),
            ("Date of certificate", dates.short_en(case.home.billed)),
            ("Available balance", f"USD {rng.randint(8, 40)},{rng.randint(100, 999)}.20"),
            ("Type of account", "Time deposit"),
        ],
        height=38,
    )
    paper.gap(14)
    paper.para(
        "This certificate of balance is issued upon the request of the depositor for visa purposes. Not valid without the bank's dry seal.",
        9,
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case, case.person.listed_name)
