"""Where people live: leases, assessments, bills."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields, layout

MONTREAL = Address("4120 rue Fabre, app. 3", "Montréal", "QC", "H2J 3T4")


def leased(case: Case) -> Fields:
    home = case.home
    return {"name": case.person.full_name, "province": home.address.province, "address": home.address.one_line, "signed_date": home.signed.isoformat(), "start_date": home.starts.isoformat(), "end_date": home.ends.isoformat()}  # fmt: skip


@layout("lease", language="en")
def lawyers_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agreement in numbered prose with a day in words, an occupant, a guarantor and the landlord's own address."""
    home, person = case.home, case.person
    paper.family, paper.points, paper.margin = "serif", 11, 72
    paper.line("RESIDENTIAL TENANCY AGREEMENT", 14, "bold", align="center")
    paper.line(f"Province of {f.PROVINCES_EN[home.address.province]}", 11, align="center")
    paper.gap(14)
    paper.para(f"THIS AGREEMENT is made and signed this {f.words_en(home.signed)},")
    paper.para("BETWEEN", 10)
    paper.para(f'{home.landlord}, of 18 Wharf Lane, Kingston ON K7L 1C4 (the "Landlord"),', x=100)
    paper.para(f'AND {person.full_name} (the "Tenant").', x=100)
    for number, words in enumerate((
        f"Premises. The Landlord lets to the Tenant the unit at {home.address.one_line}, for residential use only.",
        f"Term. The tenancy runs from {dates.en(home.starts)} to {dates.en(home.ends)}, and then from month to month.",
        f"Rent. ${home.rent}.00 a month, due on the first day. A deposit of ${home.rent}.00 was paid on signing. Late payments bear a charge of $25.00.",
        f"Occupants. {case.spouse.full_name} may live in the unit but is not a tenant.",
        "Guarantor. Mr. Lionel Featherstonhaugh, of 9 Mill Street, Perth ON K7H 2B3, guarantees payment of the rent.",
        "Utilities. Heat and water are included; electricity is in the Tenant's name.",
        "Notice. Sixty days, in writing. No smoking. One parking space (no. 47).",
    ), start=1):  # fmt: skip
        paper.para(f"{number}.  {words}")
    paper.para("Signed by the parties on the day first written above.")
    paper.gap(34)
    for x, name, role in ((72.0, home.landlord, "Landlord"), (330.0, person.full_name, "Tenant")):
        draw.signature(paper, x + 10, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 12, f"{role}: {name}", paper.fitted(f"{role}: {name}", 205, 9.5))
    return leased(case)


@layout("lease", language="fr")
def bail_a_cases(paper: Paper, case: Case, rng: Random) -> Fields:
    """A printed form of lease in lettered sections with boxes and ticks."""
    home, person = case.home, case.person
    paper.margin, paper.points = 44, 10
    f.band(paper, "BAIL DE LOGEMENT", color="#3b3b3b", y=26, height=28)
    paper.text(
        paper.width - 44,
        45,
        f"Province ou territoire : {f.PROVINCES_FR[home.address.province]}",
        9,
        color="#ffffff",
        align="right",
    )
    paper.gap(12)
    for title, rows, columns in (
        ("A  Entre le locateur et le locataire", [("Locateur", home.landlord), ("Téléphone", "506 555-0118"), ("Locataire", person.full_name), ("Courriel", person.email)], 2),
        ("B  Description du logement", [("Adresse du logement loué", home.address.one_line)], 1),
        ("C  Durée", [("Début (AAAA-MM-JJ)", home.starts.isoformat()), ("Fin (AAAA-MM-JJ)", home.ends.isoformat()), ("Genre", "Durée fixe")], 3),
        ("D  Loyer", [("Loyer mensuel", f"{home.rent},00 $"), ("Stationnement", "45,00 $"), ("Total par mois", f"{home.rent + 45},00 $"), ("Payable le", "1er du mois")], 4),
    ):  # fmt: skip
        paper.line(title, 11, "bold")
        paper.gap(5)
        paper.above(rows, columns=columns, height=34, label_points=7)
        paper.gap(6)
    paper.line("E  Services et conditions", 11, "bold")
    for ticked, words in ((True, "Chauffage compris"), (True, "Eau chaude comprise"), (False, "Électricité comprise"), (False, "Animaux permis"), (True, f"Personne occupant aussi le logement : {case.spouse.full_name}")):  # fmt: skip
        paper.gap(15)
        draw.checkbox(paper, 52, paper.y, ticked)
        paper.text(68, paper.y - 1, words)
    paper.gap(14)
    paper.line("F  Signatures", 11, "bold")
    for who in (home.landlord, person.full_name):
        paper.gap(34)
        draw.signature(paper, 60, paper.y - 9, rng)
        paper.rule(paper.y, 50, 300)
        paper.rule(paper.y, 330, 480)
        paper.text(50, paper.y + 9, who, 8)
        paper.text(340, paper.y - 3, home.signed.isoformat())
        paper.text(330, paper.y + 9, "Date de la signature", 8)
    return leased(case)


def assessed(case: Case, address: Address, name: str, text: str, issuer: str) -> Fields:
    return {"name": name, "province": address.province, "address": text, "tax_year": str(case.home.tax_year), "issuer": issuer}


@layout("notice_of_assessment", language="en")
def sixth_express_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notice printed from the CRA's account, the summary in a table, several years in the carry-forward."""
    person, address, year = case.person, case.home.address, case.home.tax_year
    paper.points, paper.margin = 10, 54
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.gap(10)
    top = paper.y
    lines = (
        person.full_name.upper(),
        address.street.upper(),
        f"{address.city} {address.province}  {address.postal_code}".upper(),
    )
    paper.lines(lines)
    low, paper.y = paper.y, top
    issued = dt.date(year + 1, 5, rng.randint(2, 28))
    paper.beside([("Tax year", str(year)), ("Date issued", f.short(issued)), ("SIN", f"XXX XX{rng.randint(1, 9)} {rng.randint(100, 999)}")], x=360, label_width=80, colon="")  # fmt: skip
    paper.y = low + 34
    paper.line("Notice of assessment", 17, "bold")
    owing = rng.randint(80, 1900)
    paper.para(
        f"We assessed your {year} income tax and benefit return. You have a refund of ${owing}.16, deposited to your account."
    )
    paper.table([("Line", "Description", "$ Final amount"), ("15000", "Total income", "61,402"), ("23600", "Net income", "58,117"), ("26000", "Taxable income", "58,117"), ("42000", "Net federal tax", "6,930"), ("42800", f"{f.PROVINCES_EN[address.province]} tax", "3,204"), ("43700", "Total income tax deducted", "11,842"), ("", f"Balance from {year - 1} assessment", "0"), ("", "Refund", f"{owing}.16")], (60, 330, 114), right=(2,))  # fmt: skip
    paper.gap(14)
    paper.line("RRSP deduction limit statement", 11, "bold")
    f.leaders(
        paper,
        [
            (f"Deduction limit for {year}", "$9,870"),
            (f"18% of {year} earned income", "$10,461"),
            (f"Available contribution room for {year + 1}", "$20,331"),
        ],
    )
    paper.gap(16)
    paper.para(
        "If you disagree you may register an objection within 90 days. Payment enquiries: Winnipeg Tax Centre, 66 Stapon Road, Winnipeg MB R3C 3M2.",
        8.5,
    )
    return assessed(case, address, person.full_name.upper(), address.one_line.upper(), "CRA")


@layout("notice_of_assessment", language="fr")
def avis_de_l_arc(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French notice of the CRA: a sidebar with the references, the summary as a list with dots."""
    person, address, year = case.person, case.home.address, case.home.tax_year
    paper.points, paper.margin, paper.family = 10, 50, "free-sans"
    draw.government_canada(paper, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.text(paper.width - 50, 48, "Page 1 de 3", 8, align="right")
    paper.gap(12)
    paper.lines([person.full_name, address.street, f"{address.city} {address.province} {address.postal_code}"])
    paper.gap(20)
    paper.line("Avis de cotisation", 18, "bold")
    paper.gap(8)
    paper.above([("Année d'imposition", str(year)), ("Date de l'avis", dates.fr(dt.date(year + 1, 4, rng.randint(5, 28)))), ("Numéro d'assurance sociale", f"*** *** {rng.randint(100, 999)}"), ("Code d'accès", "4R7K2P9D")], columns=4, height=34, value_style="bold")  # fmt: skip
    paper.gap(14)
    paper.para(
        f"Voici le résultat de notre examen de votre déclaration de revenus et de prestations de {year}. Vous devez 412,90 $, à payer au plus tard le 30 avril {year + 1}."
    )
    f.leaders(paper, [("15000  Revenu total", "54 210 $"), ("23600  Revenu net", "52 873 $"), ("26000  Revenu imposable", "52 873 $"), ("42000  Impôt fédéral net", "5 741 $"), ("43500  Total à payer", "8 996 $"), ("48200  Total des crédits", "8 583 $"), ("Solde de cette cotisation", "412,90 $ DT")])  # fmt: skip
    paper.gap(16)
    paper.para(
        f"Votre maximum déductible au titre des REER pour {year + 1} est de 11 206 $. Vos droits de cotisation au CELI ne figurent pas dans cet avis."
    )
    paper.para("Bob Hamelin-Strand, commissaire du revenu", 9)
    return assessed(case, address, person.full_name, address.one_line, "CRA")


@layout("notice_of_assessment", language="fr")
def avis_du_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice, for somebody who lived in Montréal."""
    person, year = case.person, case.home.tax_year
    address = case.home.address if case.home.address.province == "QC" else MONTREAL
    paper.points, paper.margin, paper.family = 10, 52, "dejavu-condensed"
    paper.text(52, 52, "Revenu", 17, "bold", color="#1b3f8b")
    paper.text(118, 52, "Québec", 17, color="#1b3f8b")
    draw.fleur(paper, 196, 46, 7, "#1b3f8b")
    paper.y = 84
    paper.line("Avis de cotisation - Impôt sur le revenu des particuliers", 13, "bold")
    paper.gap(10)
    top = paper.y
    paper.lines([f.inverted(person), address.street, f"{address.city} ({address.province})  {address.postal_code}"])
    low, paper.y = paper.y, top
    paper.beside(
        [
            ("Année visée", str(year)),
            ("Date de l'avis", dt.date(year + 1, 6, 12).isoformat()),
            ("Nº d'avis", f"G1 {rng.randint(10000, 99999)}"),
            ("Compte", "1002934 TR 0001"),
        ],
        x=350,
        label_width=90,
        points=9,
    )
    paper.y = max(low, paper.y) + 20
    paper.table([("Ligne", "Élément", "Déclaré", "Établi"), ("199", "Revenu total", "48 102,00", "48 102,00"), ("275", "Revenu net", "46 950,00", "46 950,00"), ("299", "Revenu imposable", "46 950,00", "46 950,00"), ("432", "Impôt sur le revenu imposable", "4 388,10", "4 388,10"), ("451", "Impôt retenu à la source", "5 017,44", "5 017,44"), ("474", "Remboursement", "629,34", "629,34")], (50, 260, 98, 98), right=(2, 3))  # fmt: skip
    paper.gap(14)
    paper.paras((f"Le remboursement a été déposé dans votre compte. Vos acomptes provisionnels pour {year + 1} : aucun.", "Vous pouvez vous opposer à cet avis dans les 90 jours. 3800, rue de Marly, Québec (Québec) G1X 4A5"))  # fmt: skip
    text = f"{address.street}, {address.city} ({address.province}) {address.postal_code}"
    return assessed(case, address, f.inverted(person), text, "Revenu Québec")
