"""Utility bills: electricity with a slip, a city's water account in two languages, the internet, natural gas."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import dollars, dollars_fr, home_in, two_lines
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """What a bill says."""
    home = case.home
    return {"name": case.person.full_name, "province": home.address.province, "address": home.address.one_line, "date": home.billed.isoformat()}  # fmt: skip


@layout("utility_bill", language="fr", set="heldout")
def facture_d_electricite(paper: Paper, case: Case, rng: Random) -> Fields:
    """A power company's bill with bars of use by month and a slip at the foot."""
    case = home_in(case, rng, "QC", "NB")
    home, billed = case.home, case.home.billed
    paper.margin, paper.points = 46, 9.5
    paper.box(0, 0, paper.width, 62, fill="#0b6e4f", stroke=None)
    paper.text(46, 38, "Énergie Rive-Haute", 20, "bold", color="#ffffff")
    paper.text(566, 36, "Facture d'électricité", 13, color="#ffffff", align="right")
    amount = rng.randint(6000, 31000) / 100
    paper.y = 80
    paper.lines([case.person.full_name, *two_lines(home.address)], 10.5)
    paper.box(350, 78, 216, 96, fill="#eef6f2", stroke=None)
    for row, (label, value) in enumerate(
        (("Numéro de compte", f"{rng.randint(100, 999)} {rng.randint(100, 999)} {rng.randint(100, 999)}"), ("Date de la facture", dates.fr(billed)), ("Échéance", dates.fr(billed + dt.timedelta(days=19))), ("Montant à payer", dollars_fr(amount)))
    ):  # fmt: skip
        paper.text(358, 96 + row * 21, label, 9)
        paper.text(558, 96 + row * 21, value, 9.5, "bold", align="right")
    paper.y = 190
    paper.line(
        f"Lieu de consommation : {home.address.one_line}",
        paper.fitted(f"Lieu de consommation : {home.address.one_line}", 500, 10),
    )
    start = billed - dt.timedelta(days=63)
    paper.line(f"Période facturée : du {dates.fr(start)} au {dates.fr(billed - dt.timedelta(days=3))} (60 jours)   Tarif D")
    paper.gap(10)
    fixed = round(60 * 0.447, 2)
    energy = round(amount / 1.14975 - fixed, 2)
    paper.table(
        [
            ("Détail", "Quantité", "Prix", "Montant"), ("Solde précédent", "", "", dollars_fr(133.07)), (f"Paiement reçu le {dates.fr(start + dt.timedelta(days=12))} – merci", "", "", "-133,07 $"),
            ("Frais d'accès au réseau", "60 jours", "0,447 $", dollars_fr(fixed)), ("Énergie consommée", f"{int(energy / 0.0674)} kWh", "0,0674 $", dollars_fr(energy)), ("Taxes", "", "", dollars_fr(amount - fixed - energy)),
            ("Montant à payer", "", "", dollars_fr(amount)),
        ],
        [260, 90, 80, 90], right=(1, 2, 3),
    )  # fmt: skip
    paper.gap(16)
    paper.line("Votre consommation des douze derniers mois (kWh par jour)", 9, "bold")
    base = paper.y + 96
    for month in range(12):
        tall = rng.randint(18, 80)
        paper.box(60 + month * 40, base - tall, 22, tall, fill="#79b79a" if month < 11 else "#0b6e4f", stroke=None)
        paper.text(71 + month * 40, base + 10, "JFMAMJJASOND"[(billed.month + month) % 12], 8, align="center")
    paper.y = base + 30
    paper.para(
        "Vous déménagez? Avisez-nous 10 jours à l'avance. Panne : 1 800 555-0121. Siège : 75, quai des Brumes, Rimouski.", 8
    )
    paper.canvas.setDash(3, 3)
    paper.rule(650, 20, 592)
    paper.canvas.setDash()
    paper.text(46, 676, "Coupon de paiement – à retourner avec votre chèque", 9)
    paper.text(46, 694, case.person.full_name, 9)
    paper.text(566, 676, f"À payer avant le {dates.fr(billed + dt.timedelta(days=19))}", 9, align="right")
    paper.text(566, 694, dollars_fr(amount), 11, "bold", align="right")
    paper.text(46, 730, f"{rng.randint(10**15, 10**16 - 1)}<000{int(amount * 100):07d}>", 10, family="mono")
    return truth(case)


@layout("utility_bill", language="en", set="heldout")
def city_water_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """A city's water and sewer bill, labels in two languages."""
    home, billed = case.home, case.home.billed
    paper.family, paper.margin, paper.points = "helvetica", 50, 10
    paper.text(50, 52, home.address.city.upper(), 17, "bold", color="#1c4f7c")
    paper.text(50, 66, "Revenue Services / Services des recettes", 8.5)
    paper.text(562, 52, "Water and Sewer / Eau et égouts", 13, "bold", align="right")
    paper.y = 88
    paper.above(
        [
            ("Bill date / Date de facturation", dates.slashes(billed)), ("Account no. / N° de compte", f"{rng.randint(1000000, 9999999)}-0{rng.randint(1, 9)}"), ("Due date / Échéance", dates.slashes(billed + dt.timedelta(days=21))),
            ("Previous reading / Relevé précédent", f"{dates.slashes(billed - dt.timedelta(days=66))}   0{rng.randint(100, 399)}"), ("Current reading / Relevé actuel", f"{dates.slashes(billed - dt.timedelta(days=5))}   0{rng.randint(400, 420)}"), ("Meter / Compteur", f"M{rng.randint(10000, 99999)}"),
        ],
        columns=3, height=34, fill="#f3f6f9",
    )  # fmt: skip
    paper.gap(12)
    paper.beside(
        [("Customer / Client", case.person.full_name), ("Service address / Adresse de service", home.address.one_line)],
        label_width=185,
        colon="",
        value_style="regular",
        points=9.5,
    )
    paper.gap(14)
    water, sewer, fixed = (rng.randint(1500, 5200) / 100 for _ in range(3))
    paper.table(
        [("Description", "m³", "Amount / Montant"), ("Water / Eau", "14", dollars(water)), ("Sewer / Égouts", "14", dollars(sewer)), ("Fixed charge / Frais fixes", "", dollars(fixed)), ("Total current charges / Total des frais courants", "", dollars(water + sewer + fixed)), ("Balance forward / Solde reporté", "", dollars(0)), ("AMOUNT DUE / MONTANT DÛ", "", dollars(water + sewer + fixed))],
        [330, 60, 122], right=(1, 2),
    )  # fmt: skip
    paper.gap(16)
    paper.para(
        "A late charge of 1.25% is added on the day after the due date. / Une pénalité de 1,25 % s'ajoute le lendemain de l'échéance.",
        8.5,
    )
    paper.para("Hydrant flushing takes place in your area from May to October. Le rinçage des bornes d'incendie a lieu dans votre secteur de mai à octobre.", 8.5)  # fmt: skip
    paper.para("Client Service Centre, 101 Civic Way · 3-1-1 · TTY 555-0102", 8.5)
    draw.barcode(paper, 380, 690, f"{rng.randint(10**9, 10**10 - 1)}")
    return truth(case)


@layout("utility_bill", language="en", set="heldout")
def home_internet_invoice(paper: Paper, case: Case, rng: Random) -> Fields:
    """An internet provider's invoice that came as a file with a message."""
    home, billed = case.home, case.home.billed
    paper.family, paper.margin, paper.points = "dejavu-condensed", 48, 9.5
    paper.text(48, 58, "tamarack", 24, "bold", color="#6b2d8c")
    paper.text(174, 58, "fibre", 24, color="#6b2d8c")
    first = case.person.given_names or case.person.family_name
    total = rng.randint(6000, 11900) / 100
    paper.y = 84
    paper.line(f"Hi {first}, here's your bill for {billed:%B}.", 15)
    paper.gap(8)
    paper.text(48, paper.y + 22, dollars(total), 26, "bold")
    paper.text(200, paper.y + 12, "will be charged to your card ending in 4471", 9)
    paper.text(
        200,
        paper.y + 25,
        f"on {billed + dt.timedelta(days=10):%B} {(billed + dt.timedelta(days=10)).day}. There is nothing you need to do.",
        9,
    )
    paper.gap(46)
    paper.rule(paper.y, color="#6b2d8c", weight=1.4)
    paper.gap(4)
    top = paper.y
    paper.beside([("Account holder", case.person.full_name), ("Installed at", home.address.one_line), ("Account", f"T{rng.randint(1000000, 9999999)}"), ("Invoice", f"INV-{rng.randint(100000, 999999)}"), ("Invoice issued", f"{billed.day} {billed:%b} {billed.year}")], label_width=100, colon="", value_style="regular")  # fmt: skip
    paper.y = max(paper.y, top) + 20
    net = round(total / 1.13, 2)
    paper.table(
        [("What you're paying for", "From – to", "Amount"), ("Fibre 500 internet", f"{billed:%b} 1 – {billed:%b} 28", dollars(net + 15)), ("Loyalty discount (ends next spring)", "", "-$15.00"), ("Modem rental", "", "$0.00"), ("Sales tax", "", dollars(total - net)), ("Total", "", dollars(total))],
        [300, 110, 106], right=(2,), ruled=False,
    )  # fmt: skip
    paper.gap(20)
    paper.line("Changes coming to your plan", 11, "bold")
    paper.para(
        "Starting next year the out-of-warranty replacement fee goes from $49 to $55. Bring a friend and you both get one month free."
    )
    paper.line("Need help?", 11, "bold")
    paper.para("Chat with us in the app or call 1-844-555-0163. Tamarack Fibre Co-operative, 9 Exchange Court, Sudbury. GST/HST registration 10555 0199 RT0001.")  # fmt: skip
    return truth(case)


@layout("utility_bill", language="fr", set="heldout")
def avis_de_gaz_naturel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A gas company's statement as a letter with its table, in the formal voice."""
    home, billed = case.home, case.home.billed
    paper.family, paper.margin, paper.points = "serif", 64, 10.5
    paper.text(64, 60, "SOCIÉTÉ GAZIÈRE DU PLATEAU", 14, "bold", color="#8a4b08")
    paper.text(64, 73, "Relevé de compte – service résidentiel", 10, "italic")
    paper.rule(82, color="#8a4b08", weight=1.2)
    paper.y = 100
    paper.line(f"Émis le {dates.fr(billed)}", align="right")
    paper.gap(6)
    paper.lines([case.person.full_name, *two_lines(home.address)])
    paper.gap(18)
    amount = rng.randint(4000, 23000) / 100
    paper.para(
        f"Le gaz livré à cette adresse entre le {dates.fr(billed - dt.timedelta(days=34))} et le {dates.fr(billed - dt.timedelta(days=4))} "
        f"porte votre solde à {dollars_fr(amount)}. Cette somme est exigible le {dates.fr(billed + dt.timedelta(days=25))}."
    )
    paper.table(
        [("Composante", "Volume (m³)", "Montant"), ("Fourniture et compression", "118", dollars_fr(amount * 0.4)), ("Transport et équilibrage", "118", dollars_fr(amount * 0.25)), ("Distribution", "118", dollars_fr(amount * 0.2)), ("Taxes applicables", "", dollars_fr(amount * 0.15)), ("Total", "", dollars_fr(amount))],
        [270, 100, 110], right=(1, 2),
    )  # fmt: skip
    paper.gap(14)
    paper.beside([("Client", f"{rng.randint(10000, 99999)}-{rng.randint(100, 999)}"), ("Compteur", f"G {rng.randint(100000, 999999)}"), ("Prochaine lecture vers le", dates.fr(billed + dt.timedelta(days=27)))], label_width=160, value_style="regular")  # fmt: skip
    paper.gap(16)
    paper.para(
        "Odeur de gaz? Sortez, puis composez le 911. Notre service à la clientèle répond du lundi au vendredi au 1 877 555-0154.",
        9.5,
    )
    paper.gap(8)
    paper.line("Le service de la facturation")
    paper.text(
        306,
        764,
        "Société gazière du Plateau · 2200, chemin du Fleuve, bureau 40, Drummondville (Québec) J2B 1H6",
        8,
        align="center",
    )
    return truth(case)
