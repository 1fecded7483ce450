"""Leases and bills: an agreement in prose, a Quebec lease in boxes, a short bilingual one; power and internet with slips."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import (
    bar,
    boxes,
    clerk,
    dollars_fr,
    facts,
    foot,
    hyphens,
    said,
    short_fr,
    words_en,
)
from sample_docs.generator.invention import fill, invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def lease_truth(case: Case) -> Fields:
    home = case.home
    return said(
        name=case.person.full_name,
        province=home.address.province,
        address=home.address.one_line,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat(),
    )


@layout("lease", language="en")
def agreement_in_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agreement made "this … day of …", its clauses numbered, deposit and rent dates among them, initials in the foot."""
    person, home = case.person, case.home
    paper.margin, paper.family, paper.points = 72, "times", 11.5
    foot(paper, "Initials: ______   ______", number="- {0} -")
    paper.line("RESIDENTIAL LEASE", 16, "bold", align="center")
    paper.gap(14)
    paper.paras(
        [
            f"THIS LEASE is made this {words_en(home.signed)}, between {home.landlord}, of 88 Harbour Lane, Suite 210, Kingston ON K7L 1A1 (the Landlord), and {person.full_name} (the Tenant).",
            f"1.  PREMISES. The Landlord lets to the Tenant the dwelling known municipally as {home.address.one_line}, together with one parking space.",
            f"2.  TERM. The term is fixed. It begins on {dates.en(home.starts)} and ends on {dates.en(home.ends)}, after which the tenancy continues from month to month.",
            f"3.  RENT. The Tenant pays ${home.rent:,}.00 on the first of every month, beginning {dates.en(home.starts)}. A deposit of ${home.rent:,}.00 for the last month was received on {dates.en(home.signed - dt.timedelta(days=2))}.",
            f"4.  OCCUPANTS. Besides the Tenant, {case.spouse.full_name} and {case.children} minor child(ren) may live in the dwelling.",
            "5.  SERVICES. Heat and water are included. Electricity and internet are the Tenant's.",
            "6.  ENTRY. Except in an emergency the Landlord gives 24 hours' written notice before entering.",
            "7.  ASSIGNMENT. The Tenant may not assign or sublet without consent, which shall not be withheld arbitrarily.",
            "8.  INSURANCE. The Tenant carries liability insurance of no less than $1,000,000.",
            "9.  PETS. None that unreasonably disturb others.",
            f"10.  NOTICES to the Landlord are sent to the address above, to the attention of {clerk(rng)}.",
        ]
    )
    paper.room(110)
    paper.para("IN WITNESS WHEREOF the parties have signed on the day first written.")
    paper.gap(28)
    for x, words in ((72.0, "Landlord"), (330.0, f"Tenant: {person.full_name}")):
        draw.signature(paper, x + 10, paper.y - 3, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 12, words, paper.fitted(words, 200, 9.5))
    return lease_truth(case)


@layout("lease", language="fr")
def bail_de_logement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A dwelling lease as a form of lettered sections, each party in boxes with an address of its own."""
    case = case.changed(home__address=invent_quebec_address(rng))
    person, home = case.person, case.home
    paper.margin, paper.family, paper.points = 40, "narrow", 10.5
    paper.line("BAIL DE LOGEMENT", 17, "bold")
    paper.line("Formulaire obligatoire – Exemplaire du locataire", 9)
    foot(paper, "Le locateur remet un exemplaire du bail au locataire dans les 10 jours de sa conclusion.", number="page {0}")
    paper.gap(8)
    shade = "#34495e"
    bar(paper, "A   ENTRE", fill=shade, points=9)
    boxes(paper, [
        [("Locateur (écrire lisiblement)", home.landlord, 1), ("Locataire (écrire lisiblement)", person.full_name, 1)],
        [("N°, rue, app.", "1550, boulevard Industriel", 1), ("N°, rue, app. (adresse actuelle)", "Voir section B", 1)],
        [("Municipalité, code postal", "Laval (QC) H7S 1P6", 1), ("Téléphone", person.phone, 1)],
    ], height=32)  # fmt: skip
    bar(paper, "B   DESCRIPTION ET DESTINATION DU LOGEMENT LOUÉ", fill=shade, points=9)
    street, apartment = home.address.street.split(", ")
    boxes(paper, [[("Numéro et rue", street, 3), ("App.", apartment, 1), ("Municipalité", f"{home.address.city} ({home.address.province})", 2), ("Code postal", home.address.postal_code, 1.2)], [("Nombre de pièces", f"{rng.randint(3, 5)} ½", 1), ("Usage", "Habitation seulement", 2), ("Accès au terrain", "Non", 1)]], height=32)  # fmt: skip
    bar(paper, "C   DURÉE DU BAIL", fill=shade, points=9)
    boxes(paper, [[("Bail à durée fixe", "12 mois", 1), ("Du (jour / mois / année)", f"{home.starts:%d / %m / %Y}", 1.4), ("Au (jour / mois / année)", f"{home.ends:%d / %m / %Y}", 1.4)]], height=32)  # fmt: skip
    bar(paper, "D   LOYER", fill=shade, points=9)
    boxes(paper, [[("Loyer", f"{home.rent} $", 1), ("Coût des services", "0 $", 1), ("Total par mois", f"{home.rent} $", 1), ("Payable le", "1er de chaque mois", 1.3), ("Premier paiement", f"{home.starts:%d / %m / %Y}", 1.3)]], height=32)  # fmt: skip
    bar(paper, "F   RÈGLEMENT DE L'IMMEUBLE – G   AVIS AU NOUVEAU LOCATAIRE", fill=shade, points=9)
    previous = home.rent - 45
    boxes(paper, [[("Règlement remis le", f"{home.signed - dt.timedelta(days=1):%d / %m / %Y}", 1), ("Loyer le plus bas payé au cours des 12 derniers mois", f"{previous} $", 2), ("Depuis le", f"{home.starts.replace(year=home.starts.year - 1):%d / %m / %Y}", 1)]], height=32)  # fmt: skip
    bar(paper, "H   SIGNATURES", fill=shade, points=9)
    boxes(paper, [[("Signature du locateur ou de son mandataire", "", 2), ("Date (jour / mois / année)", f"{home.signed:%d / %m / %Y}", 1)], [("Signature du locataire", "", 2), ("Date (jour / mois / année)", f"{home.signed:%d / %m / %Y}", 1)]], height=40)  # fmt: skip
    draw.signature(paper, 140, paper.y - 52, rng)
    draw.signature(paper, 140, paper.y - 12, rng)
    return lease_truth(case)


@layout("lease", language="en", size="a4")
def bilingual_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A building manager's one-page bilingual summary with a table of charges, signed through the tenant's account."""
    person, home = case.person, case.home
    paper.margin, paper.family, paper.points = 56, "sans", 10
    paper.box(0, 0, paper.width, 56, fill="#0f5c56", stroke=None)
    paper.text(56, 36, home.landlord, 16, "bold", color="#ffffff")
    paper.y = 74
    paper.line("Lease summary / Sommaire du bail", 14, "bold")
    paper.gap(8)
    facts(paper, [
        ("Leaseholder / Preneur", person.full_name), ("Rented unit / Logement loué", home.address.one_line), ("Lease no. / Bail n°", fill("L-999999", rng)),
        ("Move-in / Entrée", hyphens(home.starts)), ("Lease ends / Fin du bail", hyphens(home.ends)), ("Keys issued to / Clés remises à", f"{person.full_name}; {case.spouse.full_name}"), ("Inspection", hyphens(home.starts - dt.timedelta(days=1))),
    ], label_width=190, value_style="bold")  # fmt: skip
    paper.gap(8)
    paper.table([("Monthly charge / Frais mensuels", "CAD"), ("Rent / Loyer", f"{home.rent}.00"), ("Storage locker / Casier", "35.00"), ("Laundry card / Buanderie", "20.00"), ("Total", f"{home.rent + 55}.00")], (360, 120), right=(1,))  # fmt: skip
    paper.gap(12)
    paper.para("The full lease and building rules are available in the tenant account. / Le bail complet et le règlement se trouvent dans le compte du locataire.", 9)  # fmt: skip
    paper.box(56, paper.y + 4, paper.width - 112, 58, fill="#eef6f5", stroke="#0f5c56")
    paper.text(68, paper.y + 24, f"Signed electronically / Signé électroniquement : {home.signed.isoformat()} 16:20", 10)
    paper.text(68, paper.y + 42, f"{person.full_name}   •   {clerk(rng)} (for the lessor / pour le bailleur)", 9.5)
    foot(paper, "Head office / Siège social : 77 Water Street, Saint John NB E2L 2A9")
    return lease_truth(case)


@layout("utility_bill", language="fr")
def electricite(paper: Paper, case: Case, rng: Random) -> Fields:
    """A power bill in French: the supply address, earlier balance and due date, a slip to tear off."""
    case = case.changed(home__address=invent_quebec_address(rng))
    person, address, billed = case.person, case.home.address, case.home.billed
    account = fill("299 999 999 999", rng)
    due, amount = billed + dt.timedelta(days=21), f"{rng.randint(60, 240)}.{rng.randint(10, 99)}"
    paper.margin, paper.family, paper.points = 48, "free-sans", 10
    paper.text(48, 56, "Énergie Rive-Nord", 20, "bold", color="#c0501f")
    paper.text(564, 50, "Facture d'électricité", 13, "bold", align="right")
    paper.text(564, 64, f"Date de facturation : {dates.fr(billed)}", 9.5, align="right")
    paper.y = 88
    top = paper.y
    paper.lines([person.full_name, *address.block])
    paper.y = top
    facts(paper, [("N° de compte", account), ("N° de client", fill("100 999 999", rng)), ("Lieu de consommation", f"{address.street}, {address.city} (QC)")], x=320, label_width=110, points=9)  # fmt: skip
    paper.gap(12)
    bar(paper, "Sommaire du compte", fill="#c0501f")
    rows = [("Solde précédent", dollars_fr("112.40")), (f"Paiement reçu le {short_fr(billed - dt.timedelta(days=33))} – merci", "-112,40 $"), (f"Consommation du {short_fr(billed - dt.timedelta(days=62))} au {short_fr(billed - dt.timedelta(days=2))}", dollars_fr(amount)), ("Montant à payer", dollars_fr(amount))]  # fmt: skip
    paper.table(rows, (400, 116), header=False, right=(1,), height=20)
    paper.gap(8)
    paper.para(f"À payer au plus tard le {dates.fr(due)}. Prochain relevé du compteur : vers le {dates.fr(billed + dt.timedelta(days=60))}.")  # fmt: skip
    for number in range(12):
        height = rng.randint(18, 70)
        paper.box(70 + number * 38, 470 - height, 22, height, fill="#e8b89e", stroke=None)
    paper.text(48, 486, "Votre consommation des douze derniers mois (kWh)", 8.5)
    paper.text(48, 612, "- " * 86, 8, color="#777777")
    paper.text(306, 626, "Détachez ce coupon et joignez-le à votre paiement", 8, align="center")
    paper.y = 636
    boxes(paper, [[("N° de compte", account, 2), ("Échéance", f"{due:%d-%m-%Y}", 1), ("Montant dû", dollars_fr(amount), 1)]], height=34)  # fmt: skip
    paper.lines(["Énergie Rive-Nord, C. P. 310, succ. Centre-ville, Trois-Rivières (Québec) G9A 5G4"], 8.5)
    return said(name=person.full_name, province="QC", address=address.one_line, date=billed.isoformat())


@layout("utility_bill", language="en")
def internet(paper: Paper, case: Case, rng: Random) -> Fields:
    """An internet provider's invoice: who, where and when in a shaded column at the right, services with part-month dates."""
    person, address, billed = case.person, case.home.address, case.home.billed
    paper.margin, paper.family, paper.points = 50, "dejavu-condensed", 9.5
    paper.text(50, 58, "maplewave", 24, "bold", color="#5b2a86")
    paper.text(50, 72, "Internet, TV and home phone", 9, color="#5b2a86")
    paper.box(366, 36, 200, 216, fill="#f2edf7", stroke=None)
    paper.y = 46
    for label, value in (("Invoice date", dates.en(billed)), ("Invoice number", fill("999999999", rng)), ("Account holder", person.full_name), ("Service address", address.street), ("", f"{address.city} {address.province} {address.postal_code}"), ("Pre-authorized payment on", dates.en(billed + dt.timedelta(days=14)))):  # fmt: skip
        if label:
            paper.line(label, 8, x=378, color="#666666")
        paper.line(value, paper.fitted(value, 180, 10, "bold"), "bold", x=378)
        paper.gap(4)
    paper.y = 110
    paper.para("Hi! Here is your bill.", 15, "bold", width=290)
    paper.para("Nothing to do: we will charge the bank account you gave us.", width=290)
    paper.y = 268
    start, end = billed - dt.timedelta(days=1), billed + dt.timedelta(days=29)
    paper.table([("This month's charges", "Period", "Amount"), ("Unlimited 500", f"{hyphens(start)} to {hyphens(end)}", "$75.00"), ("Modem rental", f"{hyphens(start)} to {hyphens(end)}", "$10.00"), ("Loyalty credit", "", "-$12.50"), ("Subtotal", "", "$72.50"), ("Taxes", "", "$9.43"), ("Total due", "", "$81.93")], (200, 206, 110), height=21, right=(2,))  # fmt: skip
    paper.gap(12)
    paper.para(f"Your 24-month offer ends {dates.en(billed + dt.timedelta(days=415))}. Prices may then change.", 9)
    foot(paper, "Maplewave Communications Co-operative, 9 Signal Hill Road, St. John's NL A1A 1B2     1 800 555 0177")
    return said(name=person.full_name, province=address.province, address=address.one_line, date=billed.isoformat())
