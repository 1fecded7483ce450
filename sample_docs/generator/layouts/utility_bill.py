"""Bills of electricity, telephone and internet."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str) -> Fields:
    return {
        "name": name,
        "province": case.home.address.province,
        "address": case.home.address.one_line,
        "date": case.home.billed.isoformat(),
    }


def city_line(case: Case) -> str:
    address = case.home.address
    return f"{address.city} {address.province} {address.postal_code}"


@layout("utility_bill", language="en")
def electricity(paper: Paper, case: Case, rng: Random) -> Fields:
    """A coloured band, the account's facts on the right."""
    paper.box(0, 0, paper.width, 54, fill="#0a6b52", stroke=None)
    paper.text(paper.margin, 35, "Northline Hydro", 20, "bold", color="#ffffff")
    paper.y = 76
    paper.beside(
        [
            ("Account number", f"{rng.randint(10**9, 10**10 - 1)}"),
            ("Statement date", dates.en(case.home.billed)),
            ("Amount due", f"${rng.randint(48, 190)}.37"),
        ],
        x=340,
        label_width=105,
        colon="",
        points=9.5,
    )
    paper.gap(8)
    paper.lines([case.person.full_name, case.home.address.street, city_line(case)])
    paper.gap(14)
    paper.line(f"Service address: {case.home.address.one_line}", 9)
    paper.heading("Your electricity charges", 12)
    paper.table(
        [
            ("Description", "kWh", "Rate", "Amount"),
            ("Off-peak", "312", "$0.087", "$27.14"),
            ("Mid-peak", "88", "$0.122", "$10.74"),
            ("On-peak", "61", "$0.182", "$11.10"),
            ("Delivery", "", "", "$38.92"),
        ],
        (200, 70, 90, 110),
        right=(1, 2, 3),
    )
    paper.gap(10)
    paper.para(
        "Late payments are subject to interest at 1.5% a month. To set up pre-authorized payments, sign in to your account.", 8.5
    )
    return truth(case, case.person.full_name)


@layout("utility_bill", language="fr")
def facture_internet(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    paper.text(paper.margin, 50, "Télélien", 22, "bold", color="#7a1f6a")
    paper.y = 70
    paper.heading("Facture – Internet et téléphone", 13)
    paper.above(
        [
            ("Nom du client", case.person.full_name),
            ("Date de facturation", dates.fr(case.home.billed)),
            ("Numéro de compte", f"{rng.randint(10**8, 10**9 - 1)}"),
        ],
        columns=3,
        height=34,
    )
    paper.above([("Adresse de service", case.home.address.one_line)], columns=1, height=34)
    paper.gap(14)
    paper.table(
        [
            ("Service", "Période", "Montant"),
            ("Internet 400", "1 mois", "65,00 $"),
            ("Mobile 20 Go", "1 mois", "45,00 $"),
            ("Taxes", "", "16,47 $"),
        ],
        (220, 120, 130),
        right=(2,),
    )
    paper.gap(10)
    paper.para("Merci de votre confiance. Le paiement est attendu dans les 20 jours suivant la date de facturation.", 9)
    return truth(case, case.person.full_name)


@layout("utility_bill", language="en", size="a4")
def gas_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """Labels above values with no boxes; capitals; a coupon to tear off."""
    paper.family = "narrow"
    paper.points = 11
    paper.text(paper.margin, 46, "BLUE FLAME GAS DISTRIBUTION LTD.", 14, "bold", color="#123f7a")
    paper.y = 66
    paper.under(
        [
            ("Customer", case.person.listed_name),
            ("Bill date", dates.short_en(case.home.billed)),
            ("Premises", case.home.address.street),
            ("City, province, postal code", city_line(case)),
        ],
        height=42,
    )
    paper.gap(12)
    paper.paras(
        [
            "Previous balance $0.00. Payments received – thank you.",
            f"Gas used {rng.randint(30, 210)} m3. Current charges ${rng.randint(40, 160)}.18, due on receipt.",
        ]
    )
    paper.y = paper.height - 190
    paper.rule(paper.y)
    paper.line("Payment coupon – please detach and return", 8)
    paper.lines([case.person.listed_name, case.home.address.street, city_line(case)])
    draw.barcode(paper, 360, paper.y - 30, f"{rng.randint(10**11, 10**12 - 1)}")
    return truth(case, case.person.listed_name)


@layout("utility_bill", language="en")
def phone_bill_email(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-bill printed: facts in lines and sentences."""
    paper.family, paper.points = "dejavu", 9
    paper.text(22, 20, "Your e-Bill is ready - print view", 7)
    paper.heading("Prairie Mobile – wireless bill", 14)
    paper.line(f"Bill date: {case.home.billed:%Y-%m-%d}")
    paper.line(f"Account holder: {case.person.full_name}")
    paper.line(f"Billing address: {case.home.address.one_line}")
    paper.gap(12)
    paper.para(
        f"Hi {case.person.given_names or case.person.family_name}, your total for this month is ${rng.randint(35, 90)}.29. It will be charged to your card on file."
    )
    paper.table([("Item", "Amount"), ("Monthly plan", "$50.00"), ("911 fee", "$0.95"), ("HST", "$6.62")], (300, 120), right=(1,))
    return truth(case, case.person.full_name)
