"""Leases, tax assessments and bills: papers that show where somebody lives, amid other addresses and people."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill, invent_quebec_address
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Address, Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


def lived_at(name: str, address: Address) -> dict[str, str]:
    """Name, province and address as all these papers tell them."""
    return {"name": name, "province": address.province, "address": address.one_line}


def rented(case: Case) -> Fields:
    """What a lease says."""
    home = case.home
    return fu.told(**lived_at(case.person.full_name, home.address), signed_date=home.signed.isoformat(), start_date=home.starts.isoformat(), end_date=home.ends.isoformat())


@layout("lease")
def room_by_room_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A small landlord's typed agreement in numbered clauses; landlord with an address of his own, a guarantor, a cosigner."""
    home, agent, guarantor = case.home, fu.someone(rng), fu.someone(rng)
    paper.family, paper.points = "courier", 9.5
    paper.line("RENTAL AGREEMENT", 14, "bold", align="center")
    paper.gap(8)
    for words in (
        f"1. LANDLORD. {home.landlord}, of 77 Concession Road 4, Listowel ON N4W 3G6, represented by {agent.full_name}, is called the owner.",
        f"2. RENTER. {case.person.full_name} is called the renter. The owner agrees that {case.spouse.full_name} and {case.children} child(ren) will live with the renter.",
        f"3. THE PLACE. The owner lets to the renter the dwelling at {home.address.one_line}, with one parking space.",
        f"4. HOW LONG. The rental begins on {dates.en(home.starts)} and finishes on {dates.en(home.ends)}. After that it goes on from month to month.",
        f"5. MONEY. The rent is ${home.rent}.00 each month, due on the first. A deposit of ${home.rent}.00 was received. Late fee: $25.00.",
        f"6. GUARANTOR. {guarantor.full_name}, 19 Mill Street, Guelph ON N1H 6T8, born {dates.en(guarantor.born)}, guarantees the rent.",
        "7. RULES. No smoking. One cat allowed. Quiet after 11 p.m. The renter keeps the snow off the steps.",
        "8. NOTICE. Sixty days, in writing.",
    ):
        paper.para(words, gap=9)
    paper.line(f"Signed by both on {fu.weekday_en(home.signed)}.")
    paper.gap(44)
    for x, words in ((60.0, "Owner"), (240.0, "Renter"), (420.0, "Guarantor")):
        draw.signature(paper, x, paper.y - 4, rng, 90)
        paper.rule(paper.y, x, x + 130)
        paper.text(x, paper.y + 11, words, 8)
    return rented(case)


@layout("lease", language="fr")
def bail_en_cadres(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French form in boxes: lessor at the left, lessee at the right, ticks, a schedule of amounts, signatures with dates."""
    home = case.home
    paper.margin, paper.family, paper.points = 40, "helvetica", 9.5
    paper.line("BAIL DE LOGEMENT", 16, "bold")
    paper.line("Formulaire de l'association des propriétaires – exemplaire du locataire", 8, "italic")
    paper.gap(8)
    top = paper.y
    paper.above([("A. LOCATEUR – nom", home.landlord), ("Adresse du locateur", "4500, chemin Kelly, bureau 210"), ("Municipalité, code postal", "Dieppe (N.-B.) E1A 7R1"), ("Téléphone", fu.phone_number(rng))], columns=1, width=262)
    paper.y = top
    paper.above([("A. LOCATAIRE – nom", case.person.full_name), ("Courriel du locataire", case.person.email), ("Colocataire / occupant", case.spouse.full_name), ("Téléphone", case.person.phone)], columns=1, x=308, width=264)
    paper.gap(10)
    paper.above([("B. LOGEMENT LOUÉ – n°, rue, app.", home.address.street), ("Municipalité", home.address.city), ("Province", home.address.province), ("Code postal", home.address.postal_code)], columns=4)
    paper.gap(10)
    paper.line("C. DURÉE DU BAIL", 9.5, "bold")
    draw.checkbox(paper, 44, paper.y + 18, True)
    paper.text(58, paper.y + 18, f"à durée fixe, du {dates.fr(home.starts)} au {dates.fr(home.ends)}", 9.5)
    draw.checkbox(paper, 360, paper.y + 18, False)
    paper.text(374, paper.y + 18, "à durée indéterminée, à compter du ______", 9.5)
    paper.gap(34)
    paper.line("D. LOYER", 9.5, "bold")
    paper.gap(4)
    paper.table([["Élément", "Par mois"], ["Loyer de base", fu.money_fr(f"{home.rent - 60}.00")], ["Stationnement", fu.money_fr("60.00")], ["Loyer total", fu.money_fr(f"{home.rent}.00")]], [260, 110], height=18, right=(1,))
    paper.gap(10)
    paper.para("E. SERVICES : chauffage et eau chaude à la charge du locateur; électricité à la charge du locataire. Dernier loyer payé par le locataire précédent : non déclaré. Le règlement de l'immeuble a été remis au locataire avant la conclusion du bail.", 9)
    paper.gap(24)
    for x, words in ((40.0, "Signature du locateur"), (310.0, "Signature du locataire")):
        draw.signature(paper, x + 6, paper.y - 4, rng, 90)
        paper.text(x + 160, paper.y - 3, f"{home.signed:%Y-%m-%d}", 9.5)
        paper.rule(paper.y, x, x + 240)
        paper.text(x, paper.y + 10, words, 7.5)
        paper.text(x + 160, paper.y + 10, "Date (aaaa-mm-jj)", 7.5)
    return rented(case)


@layout("lease")
def renewal_from_a_company(paper: Paper, case: Case, rng: Random) -> Fields:
    """A company's letter-like lease with a key-terms table on page one and the signatures on page two."""
    home = case.home
    paper.family, paper.points = "free-sans", 10
    paper.line(home.landlord, 15, "bold", color="#6b2d5c")
    paper.line("Leasing office: 1 Harbour Square, Suite 1400, Toronto ON M5J 1A6  •  leasing@rentals.example", 8)
    paper.rule(paper.y + 6, color="#6b2d5c", weight=1.5)
    paper.gap(18)
    paper.heading("Residential lease – key terms", 14)
    paper.table([
        ["Term", "Agreed"], ["Tenant(s)", case.person.full_name], ["Permitted occupants", f"{case.spouse.full_name}; {case.children} minor(s)"], ["Premises", home.address.one_line], ["Term", f"{fu.short_en(home.starts)} to {fu.short_en(home.ends)}"],
        ["Monthly rent", f"${home.rent:,}.00"], ["Key deposit", "$50.00"], ["Move-in inspection", fu.short_en(home.starts - dt.timedelta(days=1))], ["Utilities", "Heat and water included; hydro paid by tenant"],
    ], [140, 352], height=22)
    paper.gap(14)
    paper.paras(["The tenant shall use the premises as a private home only and shall keep tenant's insurance of at least $1,000,000 in force.", "Assignment and subletting need the landlord's written consent, which shall not be refused without good reason.", "Notices to the landlord go to the leasing office named above."])
    paper.new_page()
    paper.heading("Signatures", 12)
    paper.para("The parties have read all pages of this lease and agree to them.")
    paper.gap(40)
    draw.signature(paper, 70, paper.y - 4, rng)
    draw.signature(paper, 330, paper.y - 4, rng)
    paper.rule(paper.y, 60, 270)
    paper.rule(paper.y, 320, 540)
    paper.text(60, paper.y + 12, f"Tenant: {case.person.full_name}", 8.5)
    paper.text(320, paper.y + 12, f"For the landlord: {fu.someone(rng).full_name}", 8.5)
    paper.text(60, paper.y + 28, f"Date signed: {fu.short_en(home.signed)}", 9)
    paper.text(320, paper.y + 28, f"Date signed: {fu.short_en(home.signed)}", 9)
    return rented(case)


@layout("notice_of_assessment")
def account_printout(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed from the agency's portal: menus, a summary in rows, the spouse's net income among the lines."""
    home, person = case.home, case.person
    year, issued = home.tax_year, dt.date(home.tax_year + 1, rng.randint(4, 6), rng.randint(2, 27))
    income = rng.randint(38, 82) * 1000 + rng.randint(0, 999)
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 46
    fu.browser(paper, "My Account – View my notice", "https://apps.example.ca/myaccount/noticeOfAssessment", f"{fu.later(issued, rng, 200):%Y-%m-%d} {fu.clock(rng)}")
    paper.text(46, 48, "Canada Revenue Agency", 11, "bold")
    paper.text(200, 48, "Agence du revenu du Canada", 11)
    paper.text(paper.width - 46, 48, "My Account  |  Help  |  Log out", 8.5, align="right")
    paper.y = 66
    paper.heading("Notice of assessment (or reassessment)", 15)
    paper.lines([person.full_name, *home.address.block])
    paper.gap(6)
    paper.above([("Social insurance number", f"XXX XX{rng.randint(1, 9)} {rng.randint(100, 999)}"), ("Tax year", str(year)), ("Date issued", fu.short_en(issued)), ("Tax centre", "Winnipeg MB  R3C 3M2")], columns=4)
    paper.gap(14)
    fu.rows_between(paper, [("Line 15000  Total income", f"${income:,}.00"), ("Deductions", f"${income // 20:,}.00"), ("Line 23600  Net income", f"${income - income // 20:,}.00"), ("Spouse's or common-law partner's net income", f"${income // 3:,}.00"), ("Line 43500  Total payable", f"${income // 6:,}.00"), ("Total income tax deducted", f"${income // 6 + 410:,}.00"), ("Refund", "$410.00"), (f"{year + 1} RRSP deduction limit", f"${income // 6:,}.00")])
    paper.gap(16)
    paper.para(f"We assessed your {year} income tax and benefit return and calculated your balance. A refund was sent by direct deposit. You have 90 days from the date of this notice to object.")
    return fu.told(**lived_at(person.full_name, home.address), tax_year=str(year), issuer="CRA")


@layout("notice_of_assessment", language="fr")
def avis_de_l_agence(paper: Paper, case: Case, rng: Random) -> Fields:
    """The agency's letter in French: remittance slip at the foot with other addresses, years of earlier returns in a table."""
    home, person = case.home, case.person
    year, issued = home.tax_year, dt.date(home.tax_year + 1, rng.randint(4, 6), rng.randint(2, 27))
    paper.family, paper.points, paper.margin = "sans", 10, 52
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.text(paper.width - 52, 46, "Avis de cotisation", 15, "bold", align="right")
    paper.text(paper.width - 52, 62, f"Année d'imposition {year}", 10, align="right")
    paper.gap(24)
    paper.lines([person.full_name.upper(), home.address.street, f"{home.address.city} {home.address.province} {home.address.postal_code}"])
    paper.gap(14)
    paper.beside([("Date", dates.fr(issued)), ("Numéro d'assurance sociale", f"*** *** {rng.randint(100, 999)}"), ("Centre fiscal", "Sudbury ON P3A 6A1")], label_width=170)
    paper.gap(14)
    paper.para(f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {year}. Vous avez un remboursement de {rng.randint(90, 900)},00 $.")
    paper.table([["Ligne", "Description", "Montant"], ["15000", "Revenu total", f"{rng.randint(40, 70)} 210,00"], ["23600", "Revenu net", "38 902,00"], ["26000", "Revenu imposable", "38 902,00"], ["42000", "Impôt fédéral net", "3 118,40"]], [60, 300, 110], height=18, right=(2,))
    paper.gap(14)
    paper.line("Renseignements sur vos déclarations antérieures", 10, "bold")
    paper.gap(4)
    paper.table([["Année", "Établie le", "Situation"], [str(year - 1), f"{year}-05-06", "Aucun solde"], [str(year - 2), f"{year - 1}-05-11", "Aucun solde"]], [80, 120, 140], height=17)
    paper.y = 640
    paper.canvas.setDash(3, 3)
    paper.rule(paper.y, 20, paper.width - 20)
    paper.canvas.setDash()
    paper.gap(12)
    paper.line("Pièce de versement – n'y joignez rien", 8.5, "bold")
    paper.line("Postez à : Agence du revenu du Canada, CP 3800 succ. A, Sudbury ON  P3A 0C3", 8.5)
    return fu.told(**lived_at(person.full_name.upper(), home.address), tax_year=str(year), issuer="CRA")


@layout("notice_of_assessment", language="fr")
def ninth_avis_de_revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice with a column of figures and the spouse's part of a credit; always an address in Quebec."""
    address = case.home.address if case.home.address.province == "QC" else invent_quebec_address(rng)
    case = case.changed(home=replace(case.home, address=address))
    year, person = case.home.tax_year, case.person
    issued = dt.date(year + 1, rng.randint(4, 6), rng.randint(2, 27))
    paper.family, paper.points, paper.margin = "free-sans", 10, 54
    paper.text(54, 54, "REVENU", 17, "bold", color="#1f4e8c")
    paper.text(54, 72, "QUÉBEC", 17, "bold", color="#1f4e8c")
    paper.text(200, 60, "AVIS DE COTISATION – IMPÔT DES PARTICULIERS", 11, "bold")
    paper.y = 96
    paper.beside([("Date de l'avis", f"{issued:%Y-%m-%d}"), ("Année visée", str(year)), ("N° d'avis", fill("AA99999999", rng))], x=330, label_width=100, points=9)
    paper.gap(6)
    paper.lines([person.full_name, address.street, f"{address.city} ({address.province}) {address.postal_code}"])
    paper.gap(20)
    fu.rows_between(paper, [("199  Revenu total", "51 340,22"), ("275  Revenu net", "49 108,07"), ("299  Revenu imposable", "48 760,00"), ("432  Impôt et cotisations", "5 214,90"), ("451  Impôt du Québec retenu à la source", "5 590,31"), ("Crédit pour solidarité versé au conjoint", "312,00"), ("478  Remboursement", "375,41")], dots=True)
    paper.gap(16)
    paper.para(f"Le montant sera déposé dans votre compte. Le droit d'opposition expire 90 jours après la date de l'avis. Conjoint inscrit au 31 décembre {year} : {case.spouse.full_name}.")
    paper.text(54, paper.height - 40, "3800, rue de Marly, Québec (Québec) G1X 4A5          TP-7 (2021-10)", 8)
    return fu.told(**lived_at(person.full_name, address), tax_year=str(year), issuer="Revenu Québec")
