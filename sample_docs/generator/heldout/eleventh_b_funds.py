"""Proof of funds: a branch's letter, a statement with movements, a bank abroad, a credit union's portal."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, menu, number_en, two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """The holder, and the day of the paper."""
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("proof_of_funds", language="en", set="heldout")
def branch_letter_of_balance(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank manager's letter to the visa officer."""
    paper.family, paper.points, paper.margin = "times", 11, 70
    day = case.signed
    paper.text(70, 62, "First Meridian Bank", 19, "bold", color="#123c69")
    paper.text(542, 58, "Transit 04127 · Institution 911", 8.5, align="right")
    paper.text(542, 69, "310 Commerce Street, Halifax NS B3H 2Y4", 8.5, align="right")
    paper.rule(78, color="#123c69", weight=1.5)
    paper.y = 104
    paper.line(dates.en_day_first(day))
    paper.gap(10)
    paper.lines(["Immigration, Refugees and Citizenship Canada", "To the officer in charge of the file"])
    paper.gap(12)
    paper.line(
        f"Re: Confirmation of accounts held by {case.person.full_name}",
        paper.fitted(f"Re: Confirmation of accounts held by {case.person.full_name}", 470, 11, "bold"),
        "bold",
    )
    paper.gap(10)
    total = 0
    rows = [("Account", "Opened", "Average, six months", "Balance today")]
    for kind in ("Chequing", "High-interest savings", "Guaranteed certificate"):
        amount = rng.randint(1200, 15000)
        total += amount
        opened = dt.date(rng.randint(2019, 2021), rng.randint(1, 12), rng.randint(1, 28))
        rows.append((f"{kind} ···{rng.randint(100, 999)}", f"{opened:%b} {opened.year}", dollars(amount * 0.93), dollars(amount)))
    paper.para(
        f"Our client has been with this branch for {number_en(rng.randint(3, 9))} years and asked us to confirm the following, in Canadian dollars:"
    )
    paper.table(rows, [165, 80, 115, 110], right=(2, 3))
    paper.gap(8)
    paper.para(
        f"The sum of the balances is {dollars(total)}. One credit card with a limit of $5,000.00 and a balance owing of {dollars(rng.randint(0, 900))} is also held."
    )
    paper.para(
        "No other debt is owed to us. The information is given in confidence, without liability on the part of the bank or its officers."
    )
    paper.para("Please call me at 902-555-0116, extension 33, should you need anything further.")
    paper.gap(4)
    paper.line("Yours truly,")
    draw.signature(paper, 74, paper.y + 34, rng)
    paper.gap(48)
    paper.lines(["Rosalind Achterberg", "Branch Manager"])
    draw.box_stamp(paper, 380, paper.y - 34, ("FIRST MERIDIAN BANK", f"{day:%Y-%m-%d}", "HALIFAX 04127"), color="#123c69")
    return truth(case)


@layout("proof_of_funds", language="fr", set="heldout")
def releve_de_compte_epargne(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement with its movements; the month before lies in it."""
    day = case.signed
    paper.margin, paper.points = 44, 9.5
    paper.box(44, 36, 190, 40, fill="#7a1f2b", stroke=None)
    paper.text(54, 62, "Caisse Bellerive", 18, "bold", color="#ffffff")
    paper.text(568, 52, "RELEVÉ DE COMPTE", 15, "bold", align="right")
    paper.text(568, 66, f"Date du relevé : {dates.fr(day)}", 9.5, align="right")
    paper.y = 104
    paper.lines([case.person.full_name, *two_lines(case.home.address)])
    start = day - dt.timedelta(days=30)
    paper.text(330, 118, f"Folio {rng.randint(100000, 999999)}   EOP – épargne avec opérations", 9)
    paper.text(330, 132, f"Du {dates.fr(start)} au {dates.fr(day)}", 9)
    paper.text(330, 146, "Conseiller : M. Olivier Desgagnés", 9)
    paper.gap(24)
    balance = rng.randint(9000, 24000)
    rows = [("Date", "Opération", "Retrait", "Dépôt", "Solde"), (f"{start:%d-%m}", "Solde reporté", "", "", dollars_fr(balance))]
    for words, amount in (("Paie – virement de l'employeur", 1742), ("Loyer", -case.home.rent), ("Épicerie du Coin", -86), ("Remboursement d'impôt", 311), ("Transport en commun", -97), ("Paie – virement de l'employeur", 1742), ("Virement à Nadège L.", -60)):  # fmt: skip
        balance += amount
        start += dt.timedelta(days=4)
        rows.append(
            (
                f"{start:%d-%m}",
                words,
                dollars_fr(-amount) if amount < 0 else "",
                dollars_fr(amount) if amount > 0 else "",
                dollars_fr(balance),
            )
        )
    paper.table(rows, [54, 230, 76, 76, 88], right=(2, 3, 4))
    paper.gap(14)
    paper.beside(
        [
            ("Solde à la fin de la période", dollars_fr(balance)),
            ("Placements (certificats)", dollars_fr(8000)),
            ("Avoir total", dollars_fr(balance + 8000)),
        ],
        label_width=200,
    )
    paper.gap(18)
    paper.para("Vérifiez ce relevé et signalez-nous toute erreur dans les 30 jours. Les dépôts admissibles sont garantis jusqu'à concurrence des limites prévues.", 8.5)  # fmt: skip
    paper.text(44, 764, "Caisse Bellerive, coopérative de services financiers – 12, place de l'Église", 7.5)
    paper.text(568, 764, "Page 1 de 1", 7.5, align="right")
    return truth(case)


@layout("proof_of_funds", language="fr", set="heldout", size="a4", native=True)
def attestation_de_solde_etranger(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank abroad certifies a balance, in its own currency and words."""
    day, person = case.signed, case.person
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 72
    draw.guilloche(paper, rng, "#e3d8c2", y=0, height=90, lines=9)
    paper.text(paper.width / 2, 54, "BANQUE DU LITTORAL ET DES ÉCHANGES", 15, "bold", align="center")
    city = person.birth_city
    paper.text(paper.width / 2, 70, f"Agence de {city} – Capital entièrement libéré", 9.5, align="center")
    paper.y = 130
    paper.line("ATTESTATION DE SOLDE", 17, "bold", align="center")
    paper.line(f"N° {rng.randint(100, 999)}/DCP/{day.year}", 10, align="center")
    paper.gap(26)
    paper.para("Nous soussignés, Banque du Littoral et des Échanges, attestons par la présente que")
    paper.line(person.full_name, 13, "bold", align="center")
    paper.gap(8)
    civil = {"M": "né", "F": "née"}.get(person.sex, "né(e)")
    paper.para(f"{civil} le {dates.fr(person.born)}, est titulaire dans nos livres du compte n° {rng.randint(10000, 99999)} {rng.randint(10**10, 10**11 - 1)} {rng.randint(10, 99)}, ouvert le {dates.dotted(dt.date(2017, rng.randint(1, 12), 14))}, dont le solde créditeur s'élève, sauf erreur ou omission, à :")  # fmt: skip
    units = rng.randint(1100, 3900) * 10
    paper.box(150, paper.y + 4, paper.width - 300, 30)
    paper.text(paper.width / 2, paper.y + 24, f"{units:,} EUR".replace(",", " "), 14, "bold", align="center")
    paper.gap(50)
    paper.para(f"soit la contre-valeur de {int(units * 1.46):,} CAD au cours du jour.".replace(",", " "))
    paper.para(
        "La présente attestation est délivrée à la demande de l'intéressé(e) pour servir et valoir ce que de droit auprès des autorités canadiennes."
    )
    paper.gap(16)
    paper.line(f"Fait à {city}, le {dates.fr(day)}", align="right")
    paper.gap(30)
    paper.text(100, paper.y, "Le chef d'agence", 10.5)
    paper.text(380, paper.y, "Le fondé de pouvoir", 10.5)
    draw.signature(paper, 96, paper.y + 44, rng)
    draw.signature(paper, 380, paper.y + 44, rng)
    draw.round_stamp(paper, 290, paper.y + 40, "BANQUE DU LITTORAL", "AGENCE", radius=38)
    return truth(case)


@layout("proof_of_funds", language="en", set="heldout")
def credit_union_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of online banking made for visas, with menus and offers."""
    day = case.signed
    browser(paper, "Proof of funds – Online Banking", "https://banking.slatecreekcu.example/documents/proof-of-funds")
    menu(paper, ("Accounts", "Transfers", "Bill payments", "Documents", "Sign out"), y=34, color="#3c5a3e", chosen=3)
    paper.margin, paper.family, paper.points = 40, "dejavu-condensed", 9.5
    paper.y = 72
    paper.line("Slate Creek Credit Union", 10, color="#3c5a3e")
    paper.heading("Proof of funds statement", 18)
    paper.above(
        [("Member", case.person.full_name), ("Generated on", dates.en(day)), ("Member number", f"{rng.randint(100000, 999999)}"), ("Member since", f"{dates.MONTHS_EN[rng.randint(0, 11)]} 2019"), ("Mailing address", case.home.address.one_line), ("Purpose", "Immigration application")],
        columns=2, height=36,
    )  # fmt: skip
    paper.gap(16)
    amounts = [rng.randint(2000, 12000) for _ in range(3)]
    names = (
        "Everyday chequing ****118",
        "Tax-free savings ****902",
        "Term deposit, matures " + dates.en(day + dt.timedelta(days=210)),
    )
    rows = [("Account", "Available", "Current balance")]
    rows += [
        (name, dollars(amount if number < 2 else 0), dollars(amount))
        for number, (name, amount) in enumerate(zip(names, amounts, strict=True))
    ]
    rows.append(("All accounts (CAD)", dollars(amounts[0] + amounts[1]), dollars(sum(amounts))))
    paper.table(rows, [290, 120, 120], right=(1, 2))
    paper.gap(14)
    paper.line("Balances at the end of the last six months", 10.5, "bold")
    paper.gap(6)
    months = [("Month", *[dates.MONTHS_EN[(day.month - back - 1) % 12][:3] for back in range(6, 0, -1)])]
    months.append(("Total", *[f"{sum(amounts) - 400 * back:,}" for back in range(6, 0, -1)]))
    paper.table(months, [60, *[78] * 6], right=(1, 2, 3, 4, 5, 6))
    paper.gap(14)
    paper.box(40, paper.y, 532, 44, fill="#eef3ea", stroke=None)
    paper.text(50, paper.y + 18, "Need a signed copy? Any branch can stamp this page for $15.", 9)
    paper.text(
        50,
        paper.y + 33,
        "Rates from 4.15% on 14-month term deposits until the end of the season. Ask Priyanka at your branch.",
        9,
    )
    paper.gap(60)
    paper.para(
        "This statement shows balances at the time it was generated and is not a guarantee of future balances. Verification code: SC-"
        + f"{rng.randint(10**7, 10**8 - 1)}",
        8,
    )
    return truth(case)
