"""Bills: electricity, a mobile telephone, internet and water, each with other dates, addresses and people."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.formerly_heldout.ninth.homes import lived_at
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


def truth(case: Case, name: str = "") -> Fields:
    """What a bill says."""
    return fu.told(**lived_at(name or case.person.full_name, case.home.address), date=case.home.billed.isoformat())


@layout("utility_bill")
def mobile_plan(paper: Paper, case: Case, rng: Random) -> Fields:
    """A telephone company's bill: account holder above, two lines of the plan used by two people, the due date in large type."""
    person, home = case.person, case.home
    day, due = home.billed, home.billed + dt.timedelta(days=21)
    paper.family, paper.points, paper.margin = "free-sans", 9.5, 44
    paper.box(0, 0, paper.width, 58, fill="#4b1d7a", stroke=None)
    paper.text(44, 38, "Tamarack Mobile", 22, "bold", color="#ffffff")
    paper.text(paper.width - 44, 36, "Your monthly bill", 13, color="#ffffff", align="right")
    paper.y = 78
    paper.lines([person.full_name, home.address.street, f"{home.address.city}, {home.address.province}  {home.address.postal_code}"], 10)
    paper.box(350, 76, 218, 70, fill="#f1ebf8", stroke=None)
    for row, (label, value) in enumerate((("Bill date", fu.short_en(day)), ("Account number", fill("9 9999 9999", rng)), ("Invoice number", fill("9999999", rng)))):
        paper.text(360, 96 + row * 18, label, 9)
        paper.text(560, 96 + row * 18, value, 9.5, "bold", align="right")
    paper.y = 170
    paper.line("Total due: $79.10", 18, "bold", color="#4b1d7a")
    paper.line(f"Please pay by {fu.short_en(due)}. Your last payment, received {fu.short_en(day - dt.timedelta(days=12))}: thank you.", 9.5)
    paper.gap(14)
    paper.table([["Line", "User", "Plan", "Charges"], [fu.phone_number(rng), person.full_name, "Unlimited 20 GB", "$45.00"], [fu.phone_number(rng), case.spouse.full_name, "Talk and text", "$25.00"], ["", "", "HST / GST", "$9.10"]], [110, 190, 140, 80], height=20, right=(3,))
    paper.gap(14)
    paper.para(f"Charges for the period {fu.short_en(day - dt.timedelta(days=30))} to {fu.short_en(day - dt.timedelta(days=1))}. Prices change on January 1. Moving? Tell us your new address before your next bill.")
    paper.text(44, paper.height - 34, "Tamarack Mobile Inc., P.O. Box 330, Station D, Scarborough ON  M1R 5S4     GST 10432 7756 RT", 7.5)
    return truth(case)


@layout("utility_bill", language="fr")
def facture_d_electricite(paper: Paper, case: Case, rng: Random) -> Fields:
    """Electricity in French: a bar chart of months, tear-off slip below with the same name and the company's address."""
    person, home = case.person, case.home
    day, number = home.billed, fill("999 999 999", rng)
    paper.family, paper.points, paper.margin = "sans", 9.5, 46
    paper.text(46, 50, "ÉNERGIE GRANDE-BAIE", 17, "bold", color="#0b6b4f")
    paper.text(46, 64, "Électricité résidentielle", 9)
    paper.text(paper.width - 46, 50, "FACTURE", 17, "bold", align="right")
    paper.y = 84
    paper.beside([("Date de facturation", dates.fr(day)), ("Titulaire du compte", person.full_name), ("Lieu de consommation", home.address.one_line), ("Numéro de client", number), ("Échéance du paiement", dates.fr(day + dt.timedelta(days=20))), ("Prochain relevé vers le", dates.fr(day + dt.timedelta(days=58)))], label_width=140)
    paper.gap(16)
    paper.line("Votre consommation (kWh)", 10, "bold")
    base = paper.y + 84
    for month in range(12):
        height = rng.randint(18, 70)
        paper.box(52 + month * 32, base - height, 20, height, fill="#7ac0a5", stroke=None)
        paper.text(62 + month * 32, base + 10, dates.MONTHS_FR[(day.month + month) % 12][0].upper(), 7.5, align="center")
    paper.y = base + 26
    amount = rng.randint(60, 190)
    paper.table([["", "Montant"], ["Solde précédent", "92,14 $"], [f"Paiement reçu le {day - dt.timedelta(days=15):%Y-%m-%d}", "-92,14 $"], ["Électricité consommée", f"{amount},00 $"], ["Taxes", "12,60 $"], ["À payer", f"{amount + 12},60 $"]], [320, 110], height=18, right=(1,))
    paper.y = 610
    paper.canvas.setDash(4, 3)
    paper.rule(paper.y, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.gap(10)
    paper.line("Détachez et retournez avec votre paiement à : Énergie Grande-Baie, C.P. 88, Bathurst (N.-B.) E2A 3Z1", 8)
    paper.gap(6)
    paper.above([("Client", person.full_name), ("Compte", number), ("Montant à payer", f"{amount + 12},60 $"), ("Montant versé", "")], columns=4)
    return truth(case)


@layout("utility_bill")
def two_sided_internet_bill(paper: Paper, case: Case, rng: Random) -> Fields:
    """Internet and television: service address in a sentence, bill date in numbers with the order told, a second page of terms."""
    person, home = case.person, case.home
    day = home.billed
    paper.family, paper.points = "narrow", 11
    paper.line("northlink | internet + tv", 20, "bold", color="#c2410c")
    paper.gap(10)
    paper.para(f"Hi {person.full_name}, here is your bill. It covers the service at {home.address.one_line}.", 12)
    paper.above([("Billed on (YYYY/MM/DD)", dates.slashes(day)), ("Pre-authorized debit on", dates.slashes(day + dt.timedelta(days=14))), ("Customer", fill("NL99999999", rng))], columns=3, height=36)
    paper.gap(14)
    fu.rows_between(paper, [("Internet 150", "$65.00"), ("TV basic", "$25.00"), ("Modem rental", "$10.00"), ("Loyalty credit (referred by " + fu.someone(rng).full_name + ")", "-$15.00"), ("Subtotal", "$85.00"), ("Tax", "$11.05"), ("Amount of this bill", "$96.05")])
    paper.gap(16)
    paper.para("You will notice a new price as of the first of the month after next. Authorized user on this account: " + case.spouse.full_name + ".")
    paper.new_page()
    paper.line("Terms of service", 12, "bold")
    paper.paras(["Bills are payable on receipt. Interest of 2 % a month applies to late amounts.", "Complaints: write to us at 4 Signal Hill Road, St. John's NL A1A 1B2, or to the commission for complaints.", "Last updated 2021/09/01."])
    return truth(case)
