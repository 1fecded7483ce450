"""Bills of utilities: power with a slip, internet in French, gas in two languages, water from the town."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, fr, short_en
from sample_docs.generator.formerly_heldout.tenth.desk import at, dollars, dotted_line, month_fr, number, piastres, said, shift
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("utility_bill", language="en")
def power_bill_with_slip_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """Electricity: what is due in a big box, a bar chart of use, meter readings, a slip below."""
    where, who, day = case.home.address, case.person, case.home.billed
    paper.margin, paper.family = 44, "sans"
    paper.box(0, 0, paper.width, 58, fill="#0f7a4d", stroke=None)
    paper.text(44, 38, "brightwater power", 20, "bold", color="#ffffff")
    paper.text(568, 38, "Your electricity statement", 11, color="#ffffff", align="right")
    paper.y = 70
    account, due, charge = f"{number(rng, 4)} {number(rng, 4)} {number(rng, 3)}", shift(day, 21), rng.randint(52, 210) + 0.37
    top = paper.y
    paper.beside(
        [("Account number", account), ("Statement date", en(day)), ("Amount due by", en(due)), ("Service address", "see below")],
        label_width=110,
        value_style="regular",
    )
    paper.box(370, top + 8, 198, 66, fill="#e3f3ea", stroke="#0f7a4d")
    paper.text(380, top + 26, "TOTAL AMOUNT DUE", 8.5, "bold")
    paper.text(380, top + 56, dollars(charge), 24, "bold", color="#0f7a4d")
    paper.gap(24)
    paper.lines([who.full_name, *where.block], 11, x=76)
    paper.gap(26)
    paper.line("Where you used it", 11, "bold")
    paper.line(f"Service to {where.one_line}   Meter {number(rng, 6)}", 9)
    reading = rng.randint(20000, 60000)
    paper.gap(4)
    paper.table(
        [
            ["From", "To", "Previous", "Present", "kWh"],
            [short_en(shift(day, -34)), short_en(shift(day, -4)), str(reading), str(reading + 611), "611"],
        ],
        [120, 120, 94, 94, 94],
        points=9,
    )
    paper.gap(12)
    base = paper.y + 78
    for month, use in enumerate(rng.sample(range(20, 70), 12)):
        paper.box(60 + month * 24, base - use, 16, use, fill="#0f7a4d" if month == day.month - 1 else "#b7d9c8", stroke=None)
        paper.text(68 + month * 24, base + 10, "JFMAMJJASOND"[month], 7, align="center")
    paper.text(370, base - 50, "Average per day this month: 20.4 kWh", 8.5)
    paper.text(370, base - 36, "Same month last year: 22.9 kWh", 8.5)
    paper.y = base + 22
    for label, amount in (
        ("Previous balance", 96.4),
        (f"Payment received {en(shift(day, -19))} – thank you", -96.4),
        ("Energy charge", charge * 0.71),
        ("Delivery", charge * 0.18),
        ("Tax", charge * 0.11),
    ):
        paper.line(label, 9.5)
        paper.text(540, paper.y, dollars(amount).replace("$-", "-$"), 9.5, align="right")
    paper.y = max(paper.y, 610)
    dotted_line(paper, "Please return this portion with your payment")
    paper.above([("Account", account), ("Customer", who.full_name), ("Due", f"{due:%b %d, %Y}"), ("Pay this amount", dollars(charge))], columns=4)  # fmt: skip
    paper.lines(["Brightwater Power – Payment Centre", "PO Box 2200 STN Main, Thunder Bay ON P7B 5E8"], 8)
    return said(name=who.full_name, province=where.province, address=where.one_line, date=day.isoformat())


@layout("utility_bill", language="fr")
def facture_internet_par_onglets(paper: Paper, case: Case, rng: Random) -> Fields:
    """Internet and telephone: the customer in running words, packages with discounts, the address of installation."""
    where, who, day = at(rng, case.home.address, "QC", "NB", "ON"), case.person, case.home.billed
    paper.family, paper.margin, paper.points = "free-sans", 56, 10
    paper.text(56, 60, "nordika", 28, "bold", color="#5b2a86")
    paper.text(160, 60, "internet · télé · mobile", 10, color="#5b2a86")
    paper.text(556, 48, "Facture", 16, "bold", align="right")
    paper.text(556, 62, f"no NK-{number(rng, 9)}", 8.5, align="right")
    paper.y = 78
    paper.rule(paper.y, color="#5b2a86", weight=1.5)
    paper.gap(10)
    paper.line(f"Bonjour {who.full_name},", 13, "bold")
    paper.gap(4)
    price = rng.randint(55, 95)
    total = (price + 29.95 - 10) * 1.14975
    paper.para(
        f"Voici votre facture du {fr(day)}. Elle couvre vos services de {month_fr(shift(day, 20))}. Le montant de {piastres(total)} sera prélevé le {fr(shift(day, 18))} de votre compte bancaire se terminant par {number(rng, 3)}."
    )
    paper.under(
        [
            ("Client depuis le", fr(case.home.starts)),
            ("Numéro de client", number(rng, 8)),
            ("Adresse d'installation", where.street),
            ("Ville, province, code postal", f"{where.city} {where.province} {where.postal_code}"),
        ],
        height=40,
    )
    paper.gap(8)
    paper.table(
        [
            ["Services", "Du – au", "Montant"],
            ["Internet Fibre 400 – illimité", f"{shift(day, 5):%d/%m} – {shift(day, 34):%d/%m}", piastres(price)],
            ["Rabais fidélité (12 mois)", "", "– 10,00 $"],
            ["Ligne mobile 20 Go", f"{shift(day, 5):%d/%m} – {shift(day, 34):%d/%m}", "29,95 $"],
            ["Sous-total", "", piastres(price + 19.95)],
            ["TPS / TVQ ou TVH", "", piastres((price + 19.95) * 0.14975)],
            ["Total de la facture", "", piastres(total)],
        ],
        [270, 130, 100],
        right=(2,),
        height=20,
    )
    paper.gap(12)
    paper.para(
        f"À savoir : dès le {fr(shift(day, 60))}, le forfait Mobile 20 Go augmente de 2,00 $ par mois. Un déménagement? Avisez-nous trente jours d'avance au 1 833 555-0199.",
        9,
    )
    paper.text(
        56, paper.height - 48, "Nordika Télécom inc., 800, boul. René-Lévesque Est, bureau 1700, Québec (Québec) G1R 2B5", 7
    )
    paper.text(56, paper.height - 38, "TPS 81234 5678 RT0001   TVQ 1012345678 TQ0001", 7)
    return said(name=who.full_name, province=where.province, address=where.one_line, date=day.isoformat())


@layout("utility_bill", language="en", size="a4")
def gas_bill_two_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """Gas, every label in both languages, the customer in a window of the envelope at the right."""
    where, who, day = at(rng, case.home.address, "ON", "NB", "MB"), case.person, case.home.billed
    paper.margin, paper.family = 46, "narrow"
    paper.text(46, 56, "TransLakes Gas  ·  Gaz TransLacs", 17, "bold", color="#b3541e")
    paper.text(46, 70, "Customer care / Service à la clientèle  1 800 555-0144     Gas emergency / Urgence  1 800 555-0112", 8)
    paper.y = 84
    for label, value in (
        ("Bill date / Date de facturation", f"{day:%Y-%m-%d}"),
        ("Due date / Échéance", f"{shift(day, 20):%Y-%m-%d}"),
        ("Account / Compte", number(rng, 10)),
        ("Next reading / Prochain relevé", f"{shift(day, 31):%Y-%m-%d}"),
    ):
        paper.text(46, paper.y + 12, label, 8, color="#555555")
        paper.text(46, paper.y + 24, value, 11, "bold")
        paper.gap(28)
    for row, words in enumerate((who.full_name, where.street, f"{where.city} {where.province}  {where.postal_code}")):
        paper.text(300, 130 + row * 15, words, paper.fitted(words, 245, 11.5))
    paper.y = 216
    used, rate = rng.randint(60, 290), 0.34
    paper.table(
        [
            ["Charges / Frais", "m³", "CAD"],
            ["Customer charge / Frais d'abonnement", "", "23.50"],
            ["Gas supply / Approvisionnement", str(used), f"{used * rate:.2f}"],
            ["Transportation / Transport", str(used), f"{used * 0.05:.2f}"],
            ["Carbon charge / Redevance carbone", str(used), f"{used * 0.12:.2f}"],
            ["HST / TVH", "", f"{(23.5 + used * 0.51) * 0.13:.2f}"],
            ["Total current charges / Total des frais courants", "", f"{(23.5 + used * 0.51) * 1.13:.2f}"],
        ],
        [330, 70, 103],
        right=(1, 2),
        height=21,
    )
    paper.gap(10)
    paper.para(
        "Late payment charge 1.5% per month. Frais de retard de 1,5 % par mois. Keep this bill as proof of address. / Conservez cette facture comme preuve d'adresse.",
        9,
    )
    paper.para(f"Meter read / Relevé du compteur : {short_en(shift(day, -3))} (actual / réel)", 9)
    draw.barcode(paper, 46, paper.y + 8, number(rng, 14), 220, 30)
    return said(name=who.full_name, province=where.province, address=where.one_line, date=day.isoformat())
