"""Bills for power, internet and water, with amounts and days that are not the bill's own."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates
from sample_docs.generator.formerly_heldout.eighth.parts import foot_note, grouped, kept, later
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def bill_truth(case: Case) -> Fields:
    """Whose bill, for which home, of which day."""
    return kept(
        name=case.person.full_name,
        province=case.home.address.province,
        address=case.home.address.one_line,
        date=case.home.billed.isoformat(),
    )


@layout("utility_bill", language="en")
def eighth_power_bill_with_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electricity bill with meter readings and a slip to return with a cheque."""
    home, person = case.home, case.person
    day = home.billed
    paper.margin, paper.family, paper.points = 46, "free-sans", 9.5
    paper.box(0, 0, paper.width, 58, fill="#f3b229", stroke=None)
    paper.text(46, 38, "BRIGHTWIRE ELECTRIC", 18, "bold")
    paper.text(paper.width - 46, 38, "Your electricity bill", 11, align="right")
    paper.y = 74
    paper.beside([("Bill date", dates.en(day)), ("Account number", grouped(str(rng.randint(10**9, 10**10 - 1)), 4, 4)), ("Service period", f"{dates.en(later(day, -34))} – {dates.en(later(day, -4))}"), ("Amount due", "$118.36"), ("Due date", dates.en(later(day, 21)))], x=310, label_width=85, colon="")  # fmt: skip
    bottom, paper.y = paper.y, 74
    paper.lines(
        [person.full_name, home.address.street, f"{home.address.city} {home.address.province} {home.address.postal_code}"]
    )
    paper.y = bottom + 20
    paper.line(f"Service address: {home.address.one_line}", style="bold")
    paper.gap(8)
    paper.table([["Charge", "Usage", "Rate", "Amount"], ["Off-peak", "212 kWh", "8.7 ¢", "$18.44"], ["On-peak", "301 kWh", "18.2 ¢", "$54.78"], ["Delivery", "", "", "$31.52"], ["Tax", "13%", "", "$13.62"], ["Previous balance", "", "", "$97.10"], [f"Payment received {day:%b} 2, thank you", "", "", "-$97.10"]], [220, 100, 80, 118], right=(3,))  # fmt: skip
    paper.gap(10)
    paper.para("Call before you dig. Moving? Tell us ten days ahead. Report outages at 1 800 555 0107, at any hour.", 8.5)
    paper.y = 630
    paper.rule(paper.y, 0, paper.width, color="#999999")
    paper.line("Return this part with your payment", 8, "italic")
    paper.gap(5)
    paper.above([("Amount due", "$118.36"), ("Pay by", dates.en(later(day, 21))), ("Amount enclosed", "")], columns=3, height=32)
    paper.line("Brightwire Electric, PO Box 4410 Stn Main, Calgary AB T2P 4L3", 8)
    return bill_truth(case)


@layout("utility_bill", language="fr")
def eighth_facture_internet(paper: Paper, case: Case, rng: Random) -> Fields:
    """An internet bill, its day in a grey strip, the amounts at the right."""
    home, person = case.home, case.person
    day = home.billed
    paper.family, paper.points = "dejavu-condensed", 10
    paper.line("fibreclaire", 22, "bold", color="#6a2fa0")
    paper.line("Internet et téléphonie", 9, color="#6a2fa0")
    paper.gap(12)
    paper.above([("Client", person.full_name), ("N° de compte", f"FC-{rng.randint(10**7, 10**8 - 1)}"), ("Facture du", dates.fr(day)), ("À payer avant le", dates.fr(later(day, 18)))], columns=4, height=34, fill="#eeeaf4", boxed=True)  # fmt: skip
    paper.gap(16)
    paper.line("Adresse de service", 8, color="#666666")
    paper.line(home.address.one_line, style="bold")
    paper.gap(12)
    for label, price in (
        ("Forfait Internet 500 Mb/s", "70,00 $"),
        ("Location du routeur", "8,00 $"),
        ("Rabais fidélité", "−10,00 $"),
        ("Taxes", "10,18 $"),
    ):
        paper.gap(4)
        paper.line(label)
        paper.text(paper.width - 60, paper.y, price, align="right")
    paper.rule(paper.y + 6)
    paper.gap(10)
    paper.line("Total de cette facture", 12, "bold")
    paper.text(paper.width - 60, paper.y, "78,18 $", 12, "bold", align="right")
    paper.gap(16)
    paper.para(
        f"Prélèvement automatique le {dates.fr(later(day, 15))}. Votre contrat de 24 mois prend fin le {dates.fr(later(day, 400))}.",
        9,
    )
    foot_note(paper, "Fibreclaire inc., 900, boul. René-Lévesque Ouest, Montréal (Québec)  H3B 4X9")
    return bill_truth(case)


@layout("utility_bill", language="en")
def municipal_water(paper: Paper, case: Case, rng: Random) -> Fields:
    """A water bill in two languages, all in one ruled table."""
    home, person = case.home, case.person
    day = home.billed
    paper.margin, paper.family = 54, "courier"
    paper.line("MUNICIPAL WATER AND SEWER / EAU ET ÉGOUT", 13, "bold")
    paper.gap(10)
    rows = [
        ["Customer / Client", person.full_name], ["Property / Immeuble", home.address.one_line], ["Statement date / Date du relevé", day.isoformat()], ["Reading / Relève", f"{later(day, -12).isoformat()}  (0418 m3)"], ["Last payment / Dernier paiement", f"{later(day, -70).isoformat()}  $141.20"],
        ["Consumption / Consommation", "$88.05"], ["Sewer / Égout", "$61.10"], ["Total", "$149.15"], ["Due / Échéance", later(day, 30).isoformat()],
    ]  # fmt: skip
    paper.table(rows, [210, 294], header=False, height=24, points=9)
    paper.gap(14)
    paper.para("Late payments bear interest at 1.25% a month. / Les retards portent intérêt à 1,25 % par mois.", 9)
    return bill_truth(case)
