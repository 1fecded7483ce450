"""More homes: a sublease of three parties, a lease signed on line with its certificate; a web account, a mobile bill."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_bills import truth as bill_truth
from sample_docs.generator.heldout.eleventh_b_leases import truth as lease_truth
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, home_in, menu, two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("lease", language="fr", set="heldout")
def sous_location_a_trois(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sublease: owner, tenant who leaves, subtenant; the lease of the tenant has its own dates."""
    home, name = case.home, case.person.full_name
    first = home.starts - dt.timedelta(days=427)
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 70
    paper.y = 54
    paper.line("Convention de sous-location", 19, "bold", align="center")
    paper.gap(14)
    paper.beside(
        [("Propriétaire", home.landlord), ("Locataire principale", "Philomène Castaing"), ("Sous-locataire", name)],
        label_width=130,
    )
    paper.gap(14)
    paper.paras(
        (
            f"1. La locataire principale occupe, en vertu d'un bail du {dates.fr(first)}, le logement situé au {home.address.one_line}. Elle part travailler à l'étranger et le cède en sous-location, meubles compris.",
            f"2. La sous-location commence le {dates.fr(home.starts)} et finit le {dates.fr(home.ends)}, sans reconduction.",
            f"3. Le sous-locataire paie {dollars_fr(home.rent)} par mois à la locataire principale, qui continue de payer le propriétaire. Internet (45,00 $) est en sus.",
            "4. L'état des lieux, fait en présence des parties, compte trois pages et neuf photographies.",
            f"5. Le propriétaire a donné son accord par courriel le {dates.fr(home.signed - dt.timedelta(days=8))}. Son représentant, M. Gaston Labrie, détient une clé.",
            "6. Les animaux sont admis s'ils sont petits et discrets.",
        )
    )  # fmt: skip
    paper.gap(4)
    paper.line(f"Signé à {home.address.city} le {dates.fr(home.signed)}.", style="bold")
    paper.gap(44)
    for x, who in ((70.0, "P. Castaing"), (300.0, name)):
        draw.signature(paper, x + 8, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 13, who, paper.fitted(who, 230, 10))
    return lease_truth(case)


@layout("lease", language="en", set="heldout")
def lease_signed_on_line(paper: Paper, case: Case, rng: Random) -> Fields:
    """A company's key terms, and on the second page the certificate of the signing service with its hours."""
    case = home_in(case, rng, "ON", "AB", "BC", "MB", "NS")
    home, person = case.home, case.person
    envelope = f"{rng.getrandbits(32):08X}-{rng.getrandbits(16):04X}-{rng.getrandbits(16):04X}"
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 52
    paper.footer = lambda number: paper.text(52, 770, f"Envelope {envelope}    {number}/2", 7)
    paper.y = 44
    paper.line("RESIDENTIAL LEASE – KEY TERMS", 16, "bold")
    paper.gap(8)
    rows = [
        ("A", "Lessor", home.landlord), ("B", "Lessee(s)", person.full_name), ("C", "Occupants", f"{1 + case.children} besides the lessee"), ("D", "Leased premises", home.address.one_line), ("E", "Commencement date", dates.en(home.starts)), ("F", "Last day of the term", dates.en(home.ends)),
        ("G", "Monthly rent", dollars(home.rent)), ("H", "Pet fee", dollars(35)), ("I", "Total monthly payment", dollars(home.rent + 35)), ("J", "Deposit held in trust", dollars(home.rent / 2)), ("K", "Utilities paid by lessee", "Electricity, internet"),
    ]  # fmt: skip
    paper.table([("", "Term", "Agreed"), *rows], [24, 160, 324], height=22)
    paper.gap(14)
    for number, words in enumerate(
        (
            "The standard conditions (version 14, 11 pages) apply unless the key terms say otherwise.",
            "The lessee keeps tenant's insurance of at least $1,000,000.00 and gives proof of it every year.",
            "Maintenance requests go to the app or to the on-site manager, Farid Benoit-Kerr, suite 101.",
            "Notice to end the lease is given in writing sixty days before the last day of the term.",
        ), start=1,
    ):  # fmt: skip
        paper.para(f"{number}.  {words}")
    paper.gap(10)
    for x, who in ((52.0, "Lessor"), (310.0, "Lessee")):
        paper.box(x, paper.y, 220, 44, stroke="#2c62b8")
        paper.text(x + 4, paper.y + 9, "e-signed by:", 6.5, color="#2c62b8")
        draw.signature(paper, x + 14, paper.y + 30, rng, color="#111111")
        paper.text(x, paper.y + 55, who, 8)
    paper.new_page()
    paper.line("Certificate of completion", 16, "bold")
    paper.line(f"Envelope {envelope}   Status: Completed", 9)
    paper.gap(10)
    signed = home.signed.isoformat()
    paper.table(
        [("Event", "Person", "Time (UTC)"), ("Sent", "leasing desk", f"{(home.signed - dt.timedelta(days=2)).isoformat()} 14:02:11"), ("Viewed", person.full_name, f"{(home.signed - dt.timedelta(days=1)).isoformat()} 01:40:37"), ("Signed", person.full_name, f"{signed} 13:15:09"), ("Signed", home.landlord, f"{signed} 16:51:30"), ("Completed", "", f"{signed} 16:51:30")],
        [90, 258, 160], height=20,
    )  # fmt: skip
    paper.gap(14)
    paper.para(
        "Each signer agreed to the electronic record and signature disclosure created on 2019-03-04. Keep this certificate with the lease.",
        8.5,
    )
    return lease_truth(case)


@layout("utility_bill", language="en", set="heldout")
def energy_account_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """An energy retailer's web account, opened at the last statement."""
    home, billed = case.home, case.home.billed
    browser(paper, "Statement details – Brightwater Energy", "https://account.brightwater.example/statements/latest")
    menu(paper, ("Overview", "Statements", "Usage", "Move", "Help"), y=34, color="#0f5f78", chosen=1)
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 40
    amount = rng.randint(5000, 24000) / 100
    paper.y = 72
    paper.line(f"Signed in as {case.person.email}", 8, align="right", color="#777777")
    paper.line("Statement details", 18, "bold")
    paper.gap(8)
    paper.above(
        [("STATEMENT DATE", dates.en(billed)), ("AMOUNT DUE", dollars(amount)), ("PAY BY", dates.en(billed + dt.timedelta(days=22)))], columns=3, height=40, fill="#eaf4f7",
    )  # fmt: skip
    paper.gap(14)
    paper.beside([("Name on account", case.person.full_name), ("Service location", home.address.one_line), ("Account type", "Residential – electricity and water heater rental"), ("Account number", f"{rng.randint(10**9, 10**10 - 1)}"), ("Meter read", f"{dates.en(billed - dt.timedelta(days=3))} (actual)")], colon="", label_width=120, value_style="regular")  # fmt: skip
    paper.gap(14)
    paper.table(
        [("Charge", "Amount"), ("Electricity, 412 kWh", dollars(amount * 0.48)), ("Delivery", dollars(amount * 0.27)), ("Regulatory", dollars(amount * 0.03)), ("Water heater rental", dollars(amount * 0.12)), ("Tax", dollars(amount * 0.1)), ("New charges", dollars(amount))],
        [420, 112], right=(1,),
    )  # fmt: skip
    paper.gap(16)
    paper.line("Previous statements", 11, "bold")
    paper.gap(6)
    paper.table(
        [
            ("Date", "Amount", ""),
            *[
                (dates.en(billed - dt.timedelta(days=30 * back)), dollars(amount + 7 * back), "Paid – view PDF")
                for back in (1, 2, 3)
            ],
        ],
        [200, 112, 220],
    )
    paper.gap(16)
    paper.para(
        "Brightwater Energy LP, 700 Lakeshore Plaza, Thunder Bay ON P7B 1A1. Licence ER-2011-0446. © All rights reserved.", 8
    )
    return bill_truth(case)


@layout("utility_bill", language="fr", set="heldout")
def facture_de_telephonie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A telephone and internet invoice: two lines on one account, the holder's and a relative's."""
    home, billed = case.home, case.home.billed
    paper.family, paper.points, paper.margin = "narrow", 11, 48
    paper.text(48, 60, "télé-boréal", 24, "bold", color="#c2410c")
    paper.text(564, 52, f"N° de facture  {rng.randint(10**8, 10**9 - 1)}", 10, align="right")
    paper.text(564, 66, f"Facturé le  {billed.isoformat()}", 10, "bold", align="right")
    paper.text(564, 80, f"À payer au plus tard le  {(billed + dt.timedelta(days=18)).isoformat()}", 10, align="right")
    paper.y = 100
    paper.lines([case.person.full_name, *two_lines(home.address)], 11.5)
    paper.gap(18)
    internet, mobile, second = rng.randint(5500, 8900) / 100, rng.randint(3000, 5500) / 100, 25.0
    total = round((internet + mobile + second) * 1.15, 2)
    paper.line("Vos services", 13, "bold", color="#c2410c")
    paper.gap(4)
    paper.table(
        [("Service", "Utilisateur", "Montant"), ("Internet résidentiel 400", "—", dollars_fr(internet)), ("Mobile 613 555-01**", case.person.full_name, dollars_fr(mobile)), ("Mobile 613 555-02**", case.spouse.full_name, dollars_fr(second)), ("Taxes", "", dollars_fr(total - internet - mobile - second)), ("Total de la facture", "", dollars_fr(total))],
        [190, 226, 100], right=(2,),
    )  # fmt: skip
    paper.gap(14)
    paper.para(f"Adresse d'installation : {home.address.one_line}")
    paper.para(
        f"Votre dernier paiement de {dollars_fr(total)} a été reçu le {(billed - dt.timedelta(days=11)).isoformat()}. Merci."
    )
    paper.para(
        "Le forfait Mobile change de nom le mois prochain; son prix reste le même. Questions : composez le *611 ou clavardez avec nous."
    )
    paper.para(
        "Télé-Boréal inc., 18, boulevard de la Cité, Rouyn-Noranda (Québec)  J9X 5A9   TPS 80555 0142 RT0001   TVQ 1205550142", 9
    )
    return bill_truth(case)
