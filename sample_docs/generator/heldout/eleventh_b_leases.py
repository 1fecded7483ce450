"""Leases: a house owner's typed agreement, Quebec's and Ontario's forms, New Brunswick's in two languages, a portal's page."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import browser, dollars, dollars_fr, home_in, menu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """What all these leases say."""
    home = case.home
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "signed_date": home.signed.isoformat(),
        "start_date": home.starts.isoformat(),
        "end_date": home.ends.isoformat(),
    }


@layout("lease", language="en", set="heldout")
def basement_suite_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """An owner's own agreement, all in sentences."""
    case = home_in(case, rng, "ON", "AB", "BC", "MB", "NS")
    home, name = case.home, case.person.full_name
    paper.family, paper.points, paper.margin = "serif", 11, 72
    paper.y = 70
    paper.heading("Agreement to rent", 18, align="center")
    paper.para(
        f"This agreement was made on the {dates.en_ordinal(home.signed)} between {home.landlord}, who owns the house and is "
        f"called the owner below, and {name}, called the renter."
    )
    clauses = (
        f"What is rented. The owner rents to the renter the self-contained suite at {home.address.one_line}, with the parking "
        "spot on the left of the driveway and use of the laundry on Tuesdays and Saturdays.",
        f"How long. The renter moves in on {dates.en(home.starts)} and the term runs until {dates.en(home.ends)}, both days "
        "included. After that the parties may go on from month to month, and either may then end it with sixty days' notice.",
        f"Rent. {dollars(home.rent)} every month, heat and water included, by e-transfer on the first. The first and last "
        f"months ({dollars(home.rent * 2)}) were received today.",
        "Keys. Two keys and one garage remote were handed over. A lost remote costs $65.00.",
        "House rules. No smoking inside, quiet after 10:30 p.m., snow on the side stairs is shovelled by the renter. One cat is allowed.",
        f"In an emergency call {home.landlord} at 555-0142 or the building superintendent, R. Castellano, at 555-0177.",
    )
    for number, words in enumerate(clauses, start=1):
        paper.para(f"{number}.  {words}")
    paper.gap(14)
    paper.para("Both have read this page and keep a copy each.")
    paper.gap(30)
    for x, who in ((72.0, home.landlord), (320.0, name)):
        draw.signature(paper, x + 10, paper.y - 3, rng)
        paper.rule(paper.y, x, x + 200)
        paper.text(x, paper.y + 12, who, paper.fitted(who, 210, 9.5))
    paper.text(72, paper.y + 25, "owner", 9, "italic")
    paper.text(320, paper.y + 25, "renter", 9, "italic")
    return truth(case)


@layout("lease", language="fr", set="heldout")
def formulaire_du_tribunal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The form every landlord in Quebec must use, filled in type."""
    case = home_in(case, rng, "QC")
    home, address = case.home, case.home.address
    paper.margin, paper.points = 42, 9.5
    draw.quebec(paper, ("Tribunal administratif", "du logement"), 46)
    paper.text(570, 44, "FORMULAIRE OBLIGATOIRE", 8, "bold", align="right")
    paper.text(570, 56, "Exemplaire du locataire", 8, align="right")
    paper.y = 84
    paper.line("BAIL DE LOGEMENT", 17, "bold", align="center")
    paper.gap(6)

    def part(letter: str, title: str) -> None:
        paper.gap(9)
        paper.box(42, paper.y, 528, 15, fill="#1f4e8c", stroke=None)
        paper.text(48, paper.y + 11, f"{letter}   {title}", 9, "bold", color="#ffffff")
        paper.gap(15)

    part("A", "ENTRE (désignation des parties)")
    paper.above([("Le locateur – Nom", home.landlord), ("Le locataire – Nom", case.person.full_name)])
    paper.above(
        [("N°, rue, app., municipalité, code postal", "1450, boul. Industriel, bur. 210, Québec  G1K 8B2"), ("Adresse actuelle, si elle diffère de celle du logement", "—")]
    )  # fmt: skip
    paper.above([("Téléphone", "418 555-0133"), ("Téléphone", case.person.phone)])
    part("B", "DESCRIPTION ET DESTINATION DU LOGEMENT LOUÉ")
    paper.above([("Adresse du logement loué", address.one_line)], columns=1)
    paper.above([("Nombre de pièces", rng.choice(("3 ½", "4 ½", "5 ½"))), ("Stationnement", "1, extérieur, n° 14"), ("Rangement", "Non")], columns=3)  # fmt: skip
    part("C", "DURÉE DU BAIL")
    paper.gap(8)
    draw.checkbox(paper, 48, paper.y + 10, True)
    paper.text(62, paper.y + 10, "BAIL À DURÉE FIXE", 8.5, "bold")
    paper.text(190, paper.y + 10, f"Du  {home.starts:%Y-%m-%d}   au  {home.ends:%Y-%m-%d}", 10.5)
    draw.checkbox(paper, 48, paper.y + 27, False)
    paper.text(62, paper.y + 27, "BAIL À DURÉE INDÉTERMINÉE, à compter du  ____________", 8.5, "bold")
    paper.gap(34)
    part("D", "LOYER")
    paper.above(
        [("Loyer par mois", dollars_fr(home.rent)), ("Coût des services", dollars_fr(0)), ("Total payable le 1er de chaque mois", dollars_fr(home.rent))], columns=3
    )  # fmt: skip
    part("E", "SERVICES ET CONDITIONS")
    paper.gap(4)
    paper.para(
        "Le chauffage et l'électricité sont à la charge du locataire. Règlement de l'immeuble remis avant la conclusion du bail : oui. "
        f"Loyer le plus bas payé au cours des 12 mois précédant le début du bail : {dollars_fr(home.rent - 45)}.",
        8.5,
    )
    part("F", "SIGNATURES")
    for who, role in (
        (home.landlord, "Signature du locateur (ou de son mandataire)"),
        (case.person.full_name, "Signature du locataire"),
    ):
        draw.signature(paper, 60, paper.y + 26, rng)
        paper.text(260, paper.y + 26, who, paper.fitted(who, 180, 9))
        paper.text(470, paper.y + 26, f"{home.signed:%Y-%m-%d}")
        paper.rule(paper.y + 29, 48, 560)
        paper.text(48, paper.y + 37, role, 6.5)
        paper.text(260, paper.y + 37, "Nom en lettres moulées", 6.5)
        paper.text(470, paper.y + 37, "Date (année-mois-jour)", 6.5)
        paper.gap(38)
    paper.text(
        42, 768, "Le locateur doit remettre un exemplaire du bail au locataire dans les 10 jours de la conclusion du bail.", 7
    )
    paper.text(570, 768, "page 1", 7, align="right")
    return truth(case)


@layout("lease", language="en", set="heldout")
def ontario_form_2229(paper: Paper, case: Case, rng: Random) -> Fields:
    """Ontario's standard form, first and last page."""
    case = home_in(case, rng, "ON")
    home = case.home
    paper.margin, paper.points = 48, 9.5
    paper.footer = lambda number: paper.text(48, 772, f"2229E (2020/12)    © King's Printer for Ontario    Page {number} of 2", 7)
    paper.text(48, 52, "Ontario", 20, "bold", family="times")
    paper.text(564, 46, "Residential Tenancy Agreement", 13, "bold", align="right")
    paper.text(564, 60, "(Standard Form of Lease)", 10, align="right")
    paper.y = 80
    for title, rows in (
        ("1. Parties to the Agreement", [("Landlord's legal name", home.landlord), ("Tenant – last name, first name as on file, and other tenants", case.person.full_name)]),
        ("2. Rental Unit", [("The landlord will rent to the tenant the rental unit at", home.address.one_line), ("Number of vehicle parking spaces and description", "1 – underground P2, stall 118")]),
        ("3. Contact Information – address for giving notices to the landlord", [("Address", "88 Foundry Lane, Suite 300, Toronto ON M5A 2W7"), ("E-mail, if both agree to it", "office@rentals.example")]),
    ):  # fmt: skip
        paper.heading(title.replace(" – last name, first name as on file, and other tenants", ""), 11)
        paper.above([(label.partition(" – last")[0], value) for label, value in rows], columns=1, height=28)
    paper.heading("4. Term of Tenancy Agreement", 11)
    paper.line(f"This tenancy starts on:   {dates.slashes(home.starts)}     Date (yyyy/mm/dd)")
    paper.gap(4)
    for ticked, words in (
        (True, f"a fixed length of time ending on:   {dates.slashes(home.ends)}     Date (yyyy/mm/dd)"),
        (False, "a monthly tenancy"),
        (False, "other (such as daily, weekly, please specify)"),
    ):
        paper.gap(14)
        draw.checkbox(paper, 60, paper.y, ticked)
        paper.text(76, paper.y, words)
    paper.heading("5. Rent", 11)
    paper.table(
        [("Base rent for the rental unit", dollars(home.rent)), ("Parking", dollars(75)), ("Total rent (lawful rent), due on the first day of each month", dollars(home.rent + 75))],
        [380, 136], header=False, right=(1,),
    )  # fmt: skip
    paper.gap(8)
    paper.para("A partial rent of $0.00 covers the period before the first full rental period. Rent is payable to the landlord named above by pre-authorized payment.")  # fmt: skip
    paper.new_page()
    for title, words in (
        ("11. Smoking", "Under provincial law, smoking is not allowed in any indoor common areas of the building. None beyond the rules of the building."),
        ("12. Tenant's Insurance", "The tenant must have liability insurance at all times. If the landlord asks for proof of coverage, the tenant must provide it."),
        ("13. Changes to the Rental Unit", "The tenant may install decorative items, such as pictures or window coverings, subject to any reasonable restrictions."),
        ("15. Additional Terms", "Move-in elevator bookings are made with the concierge, Ms. D. Farrugia, at least five days ahead."),
    ):  # fmt: skip
        paper.heading(title, 11)
        paper.para(words)
    paper.heading("17. Signatures", 11)
    paper.para("By signing this agreement, the landlord(s) and the tenant(s) agree to follow its terms. The landlord must give the tenant a copy within 21 days after the tenant signs it.")  # fmt: skip
    for role, who in (("Landlord(s)", home.landlord), ("Tenant(s)", case.person.full_name)):
        paper.gap(12)
        paper.line(role, 9.5, "bold")
        draw.signature(paper, 250, paper.y + 27, rng)
        paper.under([("Name", who), ("Signature", ""), ("Date (yyyy/mm/dd)", dates.slashes(home.signed))], columns=3)
    return truth(case)


@layout("lease", language="en", set="heldout")
def new_brunswick_two_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """New Brunswick's standard form, each label in both languages."""
    case = home_in(case, rng, "NB")
    home = case.home
    paper.margin, paper.points, paper.family = 50, 10, "helvetica"
    paper.y = 44
    paper.line("FORM 6 / FORMULE 6", 9, align="center")
    paper.line("STANDARD FORM OF LEASE / FORMULE DE BAIL TYPE", 14, "bold", align="center")
    paper.line("(Residential Tenancies Act / Loi sur la location de locaux d'habitation)", 8.5, align="center")
    paper.gap(14)
    rows = (
        ("LANDLORD / PROPRIÉTAIRE", home.landlord),
        ("TENANT / LOCATAIRE", case.person.full_name),
        ("PREMISES / LOCAUX", home.address.one_line),
        ("TYPE / GENRE", "Apartment / Appartement"),
        ("TERM / DURÉE", "Fixed term / Durée fixe – 12 months / mois"),
        ("BEGINS ON / COMMENCE LE", dates.bilingual_long(home.starts)),
        ("ENDS ON / PREND FIN LE", dates.bilingual_long(home.ends)),
        ("RENT / LOYER", f"{dollars(home.rent)} per month / par mois"),
        ("SECURITY DEPOSIT / DÉPÔT DE GARANTIE", f"{dollars(home.rent)} to the Tribunal / au Tribunal"),
    )
    for number, (label, value) in enumerate(rows, start=1):
        paper.text(50, paper.y + 13, f"{number}.", 9.5)
        paper.text(68, paper.y + 13, label, 8.5)
        paper.text(290, paper.y + 13, value, paper.fitted(value, 268, 10.5, "bold"), "bold")
        paper.rule(paper.y + 19, 50, 562, color="#aaaaaa")
        paper.gap(26)
    paper.gap(6)
    paper.para("Services included / Services inclus :  hot water / eau chaude, snow removal / déneigement, refuse / ordures.", 9)
    paper.para(
        "The landlord shall deliver the premises in a good state of repair. Le propriétaire remet les locaux en bon état.", 9
    )
    paper.para("The tenant shall be responsible for ordinary cleanliness. Le locataire est responsable de la propreté ordinaire des locaux.", 9)  # fmt: skip
    paper.gap(10)
    paper.line(f"SIGNED ON / SIGNÉ LE   {dates.bilingual_long(home.signed)}   in duplicate / en double exemplaire", 10, "bold")
    paper.gap(46)
    for x, words in ((50.0, "Landlord / Propriétaire"), (230.0, "Tenant / Locataire"), (410.0, "Witness / Témoin")):
        draw.signature(paper, x + 6, paper.y - 3, rng, 90)
        paper.rule(paper.y, x, x + 150)
        paper.text(x, paper.y + 11, words, 8)
    paper.text(50, 760, "60-6180 (3/21)", 7)
    paper.text(562, 760, "Residential Tenancies Tribunal / Tribunal sur la location de locaux d'habitation", 7, align="right")
    return truth(case)


@layout("lease", language="fr", set="heldout")
def portail_du_resident(paper: Paper, case: Case, rng: Random) -> Fields:
    """A property manager's portal: the tenant's lease as a page with menus and a column of news."""
    home = case.home
    browser(paper, "Mon espace résident – Mon bail", "https://residents.gestion-havre.example/bail/sommaire")
    paper.margin, paper.points, paper.family = 36, 9.5, "dejavu-condensed"
    menu(paper, ("Accueil", "Mon bail", "Paiements", "Demandes d'entretien", "Messages (2)"), y=36, chosen=1)
    paper.y = 76
    paper.line(f"Bonjour, {case.person.given_names or case.person.family_name}", 9)
    paper.line("Sommaire de mon bail", 18, "bold")
    paper.gap(6)
    paper.box(36, paper.y, 350, 300, fill="#f5f8fa", stroke="#c5d2da")
    paper.y += 6
    top = paper.y
    paper.beside(
        [
            ("Statut", "Actif"), ("Contrat", f"HV-{rng.randint(10000, 99999)}"), ("Locataire principal", case.person.full_name), ("Bailleur", home.landlord),
            ("Signé électroniquement le", dates.fr(home.signed)), ("Début du bail", dates.fr(home.starts)), ("Fin du bail", dates.fr(home.ends)),
            ("Loyer mensuel", dollars_fr(home.rent)), ("Dépôt versé", dollars_fr(home.rent / 2)), ("Assurance du locataire", "Preuve reçue"),
        ],
        x=48, label_width=126, value_style="regular", step=1.9, points=9,
    )  # fmt: skip
    paper.gap(18)
    paper.text(48, paper.y, "Logement", 8, color="#55707f")
    paper.text(48, paper.y + 15, home.address.one_line, paper.fitted(home.address.one_line, 330, 10, "bold"), "bold")
    paper.box(402, top - 6, 174, 300, stroke="#c5d2da")
    y = top + 10
    for words, style in (
        ("À venir", "bold"), ("Prochain versement", "regular"), (f"{dollars_fr(home.rent)} – le 1er du mois", "regular"), ("", "regular"), ("Avis aux résidents", "bold"),
        ("Essai du système d'alarme", "regular"), ("mardi de 9 h à 11 h 30", "regular"), ("", "regular"), ("Votre gestionnaire", "bold"), ("Jocelyne Abarca", "regular"),
        ("1 833 555-0190, poste 4", "regular"), ("", "regular"), ("Références", "bold"), ("Parrainez un ami et recevez", "regular"), ("150 $ sur votre loyer.", "regular"),
    ):  # fmt: skip
        paper.text(412, y, words, 8.5, style)
        y += 16
    paper.y = top + 316
    paper.line("Documents", 12, "bold")
    paper.gap(6)
    paper.table(
        [("Document", "Pages", "Format"), ("Bail signé (toutes les parties)", "9", "PDF"), ("État des lieux à l'entrée", "4", "PDF"), ("Règlement de l'immeuble", "6", "PDF")],
        [340, 80, 120],
    )  # fmt: skip
    paper.gap(16)
    paper.para("Cette page est un sommaire du bail signé par les parties et fait foi du contrat en vigueur. Confidentialité | Conditions | Nous joindre", 7.5)  # fmt: skip
    return truth(case)
