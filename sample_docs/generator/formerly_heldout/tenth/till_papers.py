"""Proof of funds: a branch's letter, a French statement, a certificate of deposit."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, fr, slashes
from sample_docs.generator.formerly_heldout.tenth.desk import dollars, neighbours, number, piastres, said, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("proof_of_funds", language="en")
def branch_manager_confirms(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's letter to the department: accounts in a table with opening dates, balances, a six-month average."""
    who, clerk, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 3, 30, rng)
    first, second = rng.randint(4000, 15000) + 0.42, rng.randint(2000, 9000) + 0.07
    paper.family = "helvetica"
    paper.text(60, 60, "FIRST MERIDIAN BANK", 17, "bold", color="#10356b")
    paper.text(552, 52, "Branch 0417", 9, align="right")
    paper.text(552, 64, "1 Market Square, Saint John NB  E2L 4Z6", 8.5, align="right")
    paper.y = 84
    paper.rule(76, color="#10356b", weight=2)
    paper.gap(10)
    paper.line(f"Date: {en(day)}")
    paper.gap(8)
    paper.lines(["To: Immigration, Refugees and Citizenship Canada", "Re: Confirmation of accounts and balances"], 10)
    paper.gap(10)
    paper.para(f"We confirm that {who.full_name} is a client of this bank in good standing since {en(shift(day, -1260))} and holds, as sole owner, the accounts listed below.")  # fmt: skip
    paper.table(
        [
            ["Account", "Type", "Opened", "Average 6 months", "Balance today"],
            [f"0417 {number(rng, 7)}", "Chequing", slashes(shift(day, -1260)), dollars(first * 0.8), dollars(first)],
            [f"0417 {number(rng, 7)}", "Savings", slashes(shift(day, -730)), dollars(second * 1.1), dollars(second)],
            ["", "", "", "Total", dollars(first + second)],
        ],
        [112, 74, 84, 114, 108],
        right=(3, 4),
        height=20,
        points=9,
    )
    paper.gap(12)
    paper.paras(
        [
            f"Our client also holds a credit card with an outstanding balance of {dollars(611.09)}. There are no loans and no returned cheques on our books.",
            "This letter is given at the client's request and without liability on the part of the bank or its signing officers.",
            "Yours sincerely,",
        ]
    )
    draw.signature(paper, 64, paper.y + 22, rng)
    paper.gap(34)
    paper.lines([clerk, "Manager, Personal Banking"])
    draw.round_stamp(paper, 440, paper.y - 16, "FIRST MERIDIAN BANK", "0417", color="#10356b")
    return said(name=who.full_name, date=day.isoformat())


@layout("proof_of_funds", language="fr", size="a4")
def releve_avec_mouvements(paper: Paper, case: Case, rng: Random) -> Fields:
    """A savings union's statement: made out on one day, for a period, with days of entries in a column."""
    who, day = case.person, before(case.submitted, 8, 45, rng)
    paper.family, paper.margin, paper.points = "narrow", 48, 10.5
    paper.text(48, 62, "Caisse du Grand Fleuve", 18, "bold", color="#00643c")
    paper.text(547, 54, "RELEVÉ DE COMPTE", 13, "bold", align="right")
    paper.text(547, 68, f"Relevé produit le {fr(day)}", 9.5, align="right")
    paper.y = 86
    paper.lines(["Centre de services de Rimouski", "100, rue Saint-Germain Ouest, Rimouski (Québec) G5L 4B5"], 8.5)
    paper.gap(18)
    paper.line("Titulaire du compte", 8.5)
    paper.lines([who.listed_name, *case.home.address.block], 11.5)
    paper.gap(16)
    start = shift(day, -31)
    paper.line(f"Folio {number(rng, 6)}   ·   Compte EOP   ·   Période du {fr(start)} au {fr(shift(day, -1))}", 10.5, "bold")
    paper.gap(6)
    balance = rng.randint(7000, 19000) + 0.55
    rows = [["Date", "Opération", "Retrait ($)", "Dépôt ($)", "Solde ($)"], [f"{start:%d %m}", "Solde reporté", "", "", piastres(balance)[:-2]]]  # fmt: skip
    for step, (words, amount) in enumerate((("Paie – dépôt direct", 1480.22), ("Loyer – virement Interac", -float(case.home.rent)), ("Épicerie du Coin", -92.31), ("Paie – dépôt direct", 1480.22), ("Frais mensuels", -4.95), ("Retrait au guichet", -120.0)), start=1):  # fmt: skip
        balance += amount
        shown = piastres(abs(amount))[:-2]
        rows.append([f"{shift(start, step * 4):%d %m}", words, shown if amount < 0 else "", shown if amount > 0 else "", piastres(balance)[:-2]])  # fmt: skip
    paper.table(rows, [54, 205, 80, 80, 80], right=(2, 3, 4), height=20, points=9.5)
    paper.gap(10)
    paper.line(f"Solde de clôture : {piastres(balance)}", 12, "bold")
    paper.line(f"Épargne à terme rachetable : {piastres(6000)}, échéance le {fr(shift(day, 240))}", 10.5)
    paper.gap(14)
    paper.para("Vérifiez ce relevé et signalez toute erreur dans les 30 jours. Dépôts garantis jusqu'à concurrence des limites prévues par la loi.", 8.5)  # fmt: skip
    paper.text(48, paper.height - 34, "Page 1 de 1     Transit 815-20417", 8)
    return said(name=who.listed_name, date=day.isoformat())


@layout("proof_of_funds", language="en")
def deposit_certificate_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A guaranteed investment certificate for newcomers: labels under the values, three days, a beneficiary."""
    who, spouse, day = case.person, case.spouse, before(case.submitted, 10, 200, rng)
    paper.margin, paper.family = 64, "free-sans"
    draw.frame(paper, "#224a3a", 30)
    paper.y = 70
    paper.line("Northshore Trust Company", 17, "bold", color="#224a3a")
    paper.line("Guaranteed Investment Certificate – Newcomer Program", 12)
    paper.gap(16)
    paper.under(
        [
            ("certificate number", f"GIC {number(rng, 4)} {number(rng, 5)}"),
            ("registered owner", who.full_name),
            ("principal (Canadian dollars)", dollars(20635)),
            ("annual rate", "3.10 % simple"),
            ("date of issue", en(day)),
            ("maturity date", en(shift(day, 365))),
            ("first monthly payment", en(shift(day, 30))),
            ("amount of each payment", dollars(1664.58)),
            ("beneficiary upon death", spouse.full_name),
            ("opening deposit returned", dollars(2000)),
        ],
        height=44,
        label_points=7.5,
    )
    paper.gap(14)
    paper.paras(
        [
            "The Company will pay the principal and interest to the registered owner in twelve equal instalments after the owner's arrival in Canada has been shown. This certificate cannot be transferred.",
            "The owner may present this certificate to visa officers as evidence of funds.",
        ],
        9.5,
    )
    draw.signature(paper, 340, paper.y + 24, rng)
    paper.text(340, paper.y + 42, "Authorized signature", 8, "italic")
    paper.text(
        64,
        paper.height - 50,
        "Northshore Trust Company, 700 Bay Street, Toronto ON  M5G 1Z6.  A member of the deposit insurance plan.",
        7,
    )
    return said(name=who.full_name, date=day.isoformat())
