"""Leases: an official form of each of two provinces' kind, a room let by a private person, an agreement signed online."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, en_ordinal, fr
from sample_docs.generator.formerly_heldout.tenth.desk import at, dollars, neighbours, number, piastres, said, shift
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("lease", language="en")
def numbered_standard_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A provincial standard lease: numbered parts, boxes, signatures on the second page."""
    home, where = case.home, at(rng, case.home.address, "ON")
    agent, owner = neighbours(rng, 2)
    paper.margin, paper.family = 48, "helvetica"
    paper.line("Residential Tenancy Agreement  ·  Standard Form of Lease", 14, "bold")
    paper.line("This form sets out the rights of tenants and landlords. Parts 1 to 6 must be completed by the landlord.", 8)
    paper.gap(8)
    paper.heading("1.  Parties to the Agreement", 10.5)
    paper.para("Residential tenancy agreement between:", 9)
    paper.above([("Landlord's Legal Name 1", owner), ("Landlord's Legal Name 2", "")], label_points=7)
    paper.gap(4)
    paper.para("and Tenant(s):", 9, gap=4)
    paper.above([("Last Name", case.person.family_name), ("First Name", case.person.given_names or "–")], label_points=7)
    paper.gap(6)
    paper.heading("2.  Rental Unit", 10.5)
    paper.para("The landlord will rent to the tenant the rental unit at:", 9, gap=2)
    paper.above([("Unit, Street No. and Street Name", where.street), ("City/Town", where.city)], label_points=7)
    paper.above(
        [("Province", where.province), ("Postal Code", where.postal_code), ("Parking spaces", "1 (underground)")],
        columns=3,
        label_points=7,
    )
    paper.gap(6)
    paper.heading("3.  Contact Information", 10.5)
    paper.above(
        [
            ("Address for giving notices to the landlord", "PO Box 311, Belleville ON K8N 5A5"),
            ("E-mail for repairs", "fixit@stonebridge-homes.example"),
        ],
        label_points=7,
    )
    paper.gap(6)
    paper.heading("4.  Term of Tenancy Agreement", 10.5)
    paper.above(
        [
            ("This tenancy starts on (yyyy/mm/dd)", f"{home.starts:%Y/%m/%d}"),
            ("Fixed length of time ending on (yyyy/mm/dd)", f"{home.ends:%Y/%m/%d}"),
        ],
        label_points=7,
    )
    paper.gap(6)
    paper.heading("5.  Rent", 10.5)
    paper.table(
        [
            ["Rent is to be paid on the 1st day of each month", ""],
            ["Base rent for the rental unit", dollars(home.rent)],
            ["Parking", dollars(60)],
            ["Total lawful rent", dollars(home.rent + 60)],
        ],
        [380, 136],
        right=(1,),
        points=9,
    )
    paper.new_page()
    paper.heading("6.  Services and Utilities", 10.5)
    for name, inside in (("Heat", True), ("Electricity", False), ("Water", True), ("Storage locker", False)):
        draw.checkbox(paper, paper.margin, paper.y + 11, inside)
        paper.line(f"{name} is {'' if inside else 'not '}included in the rent", 9, x=paper.margin + 16)
        paper.gap(2)
    paper.heading("17.  Signatures", 10.5)
    paper.para(
        "By signing this agreement, the landlord(s) and the tenant(s) agree to follow its terms. The landlord must give the tenant a copy within 21 days.",
        9,
    )
    for title, name in (("Landlord", owner), ("Tenant", case.person.full_name)):
        draw.signature(paper, paper.margin + 180, paper.y + 22, rng, 90)
        paper.under([(f"{title} – name", name), ("Signature", ""), ("Date (yyyy/mm/dd)", f"{home.signed:%Y/%m/%d}")], columns=3)
        paper.gap(8)
    paper.para(f"Form prepared for the landlord by {agent}, licensed property manager.  Version 2021/03", 7)
    return said(
        name=case.person.full_name,
        province="ON",
        address=where.one_line,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat(),
    )


@layout("lease", language="fr")
def bail_lettered_sections(paper: Paper, case: Case, rng: Random) -> Fields:
    """A Quebec lease: sections A to H in columns, the lessor at the left and the lessee at the right."""
    home, where, who = case.home, at(rng, case.home.address, "QC"), case.person
    lessor, _ = neighbours(rng, 2)
    paper.margin, paper.family = 40, "narrow"
    paper.box(40, 36, 532, 34, fill="#16325c", stroke=None)
    paper.text(52, 58, "BAIL DE LOGEMENT", 17, "bold", color="#ffffff")
    paper.text(560, 52, "Formulaire obligatoire", 8, color="#ffffff", align="right")
    paper.text(560, 63, f"Exemplaire du locataire   No {number(rng, 8)}", 8, color="#ffffff", align="right")
    paper.y = 80
    paper.line("A   ENTRE le locateur (écrire lisiblement)   ET le locataire", 10, "bold")
    columns = (
        (40.0, "LOCATEUR", lessor, ("1180, rue Saint-Paul", "Rimouski (QC) G5L 6E2"), "418 555-0133"),
        (310.0, "LOCATAIRE", who.full_name, ("", ""), who.phone),
    )
    top = paper.y + 6
    for x, title, name, lines, phone in columns:
        paper.box(x, top, 262, 84)
        paper.text(x + 5, top + 11, title, 7.5, "bold")
        for row, (label, value) in enumerate((("Nom", name), ("Adresse actuelle", lines[0]), ("", lines[1]), ("Tél.", phone))):
            paper.text(x + 5, top + 26 + row * 16, label, 7.5)
            paper.text(x + 70, top + 26 + row * 16, value, paper.fitted(value, 185, 10))
    paper.y = top + 92
    paper.line("B   DESCRIPTION ET DESTINATION DU LOGEMENT LOUÉ", 10, "bold")
    paper.beside([("Adresse", where.street), ("Municipalité", f"{where.city} (Québec)  {where.postal_code}"), ("Nombre de pièces", "4 ½")], label_width=110)  # fmt: skip
    paper.gap(3)
    paper.line("[x] Le logement est loué à des fins d'habitation seulement.      [x] Stationnement extérieur : 1", 9)
    paper.gap(8)
    paper.line("C   DURÉE DU BAIL", 10, "bold")
    paper.line(f"[x] BAIL À DURÉE FIXE : la durée du bail est de 12 mois, du {fr(home.starts)} au {fr(home.ends)}.", 10)
    paper.line("[  ] BAIL À DURÉE INDÉTERMINÉE : à compter du  ______________", 10)
    paper.gap(8)
    paper.line("D   LOYER", 10, "bold")
    paper.para(
        f"Le loyer est de {piastres(home.rent)} par mois. Coût des services : {piastres(25)}. Le loyer total est de {piastres(home.rent + 25)}. Le premier versement est dû le {fr(home.starts)}, les suivants le 1er jour du mois. Loyer le plus bas payé au cours des 12 derniers mois : {piastres(home.rent - 40)}.",
        9.5,
    )
    paper.line("E   SERVICES ET CONDITIONS", 10, "bold")
    paper.para(
        f"Un exemplaire du règlement de l'immeuble a été remis au locataire avant la conclusion du bail, le {fr(shift(home.signed, -4))}. Déneigement : locateur. Chauffage et électricité : locataire.",
        9.5,
    )
    paper.line("F   RESTRICTIONS AU DROIT DE FAIRE FIXER LE LOYER", 10, "bold")
    paper.para("L'immeuble a été construit il y a plus de cinq ans. Aucune restriction.", 9.5)
    paper.line("H   SIGNATURES", 10, "bold")
    paper.gap(4)
    for label, name in (("Signature du locateur", lessor), ("Signature du locataire", who.full_name)):
        draw.signature(paper, 60, paper.y + 22, rng, 90)
        paper.text(430, paper.y + 24, f"{home.signed:%d  %m  %Y}")
        paper.text(220, paper.y + 24, name, paper.fitted(name, 190, 10))
        paper.rule(paper.y + 28, 44, 400)
        paper.rule(paper.y + 28, 420, 540)
        paper.text(44, paper.y + 36, label, 6.5)
        paper.text(430, paper.y + 36, "Jour  Mois  Année", 6.5)
        paper.gap(44)
    paper.line(
        "Le locateur doit remettre un exemplaire du bail au locataire dans les 10 jours suivant la conclusion du bail.", 7.5
    )
    return said(
        name=who.full_name,
        province="QC",
        address=where.one_line,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat(),
    )


@layout("lease", language="en", size="letter")
def room_let_by_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A private owner's one-page agreement in prose, signed at the kitchen table."""
    home, where = case.home, case.home.address
    owner, witness = neighbours(rng, 2)
    paper.family, paper.points = "free-serif", 11.5
    paper.heading("ROOM RENTAL AGREEMENT", 16, align="center")
    paper.para(
        f"THIS AGREEMENT made this {en_ordinal(home.signed)}, between {owner} (hereinafter “the Owner”) and {case.person.full_name} (hereinafter “the Renter”)."
    )
    paper.paras(
        [
            f"WHEREAS the Owner lives on the ground floor and has agreed to let the furnished upper suite at {where.one_line} (“the Suite”) to the Renter, the two of them agree as follows:",
            f"1.  The Renter shall have the Suite from {en(home.starts)} until {en(home.ends)}, both days included, and shall hand back the keys by noon on the last day.",
            f"2.  The Renter shall pay {dollars(home.rent)} on the first of every month by Interac e-Transfer. A deposit of {dollars(home.rent / 2)} was received on {en(shift(home.signed, 3))} and will be returned, less damage, within 15 days of departure.",
            "3.  Hydro, heat and wireless internet are included. Long-distance calls are not.",
            "4.  Quiet hours run from 10 p.m. to 7 a.m. One small pet is fine; smoking indoors is not.",
            "5.  Either of the two may end this agreement early by giving sixty days' notice in writing.",
        ]
    )
    paper.para("IN WITNESS WHEREOF the parties have set their hands on the day and year first above written.")
    paper.gap(14)
    for x, name, role in ((60.0, owner, "Owner"), (240.0, case.person.full_name, "Renter"), (420.0, witness, "Witness")):
        draw.signature(paper, x, paper.y + 22, rng, 90)
        paper.rule(paper.y + 28, x, x + 150)
        paper.text(x, paper.y + 40, name, paper.fitted(name, 150, 10))
        paper.text(x, paper.y + 52, role, 9, "italic")
    return said(
        name=case.person.full_name,
        province=where.province,
        address=where.one_line,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat(),
    )


@layout("lease", language="fr", size="a4")
def convention_signed_online(paper: Paper, case: Case, rng: Random) -> Fields:
    """A manager's French agreement: a summary in a table first, then a page that certifies the signatures made online."""
    home, where, who = case.home, at(rng, case.home.address, "NB", "ON", "MB"), case.person
    manager, guarantor = neighbours(rng, 2)
    envelope = f"{number(rng, 4)}-{number(rng, 6)}-CL"
    paper.family, paper.margin = "dejavu-condensed", 52
    paper.footer = lambda page: paper.text(52, paper.height - 26, f"Enveloppe {envelope}   –   page {page} de 2", 7)
    paper.line("GESTION LOCATIVE TROIS-MARÉES", 13, "bold", color="#20606b")
    paper.line("Siège : 55, rue Water, Campbellton (NB) E3N 1A6   ·   bureau@trois-marees.example", 7.5)
    paper.gap(10)
    paper.heading("Convention de location – sommaire des conditions", 13)
    paper.table(
        [
            ["Rubrique", "Convenu entre les parties"],
            ["Propriétaire (par mandataire)", f"{case.home.landlord} – repr. {manager}"],
            ["Occupant principal", who.full_name],
            ["Caution", guarantor],
            ["Lieux loués", where.one_line],
            ["Entrée en jouissance", fr(home.starts)],
            ["Fin du terme", fr(home.ends)],
            ["Loyer mensuel", piastres(home.rent)],
            ["Dépôt de garantie", piastres(home.rent)],
            ["Prochaine révision du loyer", fr(shift(home.ends, 1))],
        ],
        [160, 331],
        height=21,
        points=9,
    )
    paper.gap(10)
    paper.paras(
        [
            "L'occupant usera des lieux en personne raisonnable, tiendra le logement propre et avisera le mandataire sans délai de toute fuite ou défectuosité.",
            "Le loyer est payable d'avance, le premier de chaque mois, par débit préautorisé. Des frais de 35,00 $ s'appliquent à tout paiement refusé.",
            "Le mandataire peut visiter les lieux après avis écrit de 24 heures. La sous-location exige son accord.",
            f"Les parties ont signé la présente convention par voie électronique le {fr(home.signed)}.",
        ],
        9.5,
    )
    paper.new_page()
    paper.heading("Certificat de signature électronique", 13)
    paper.para("Ce feuillet fait partie du document et en garantit l'intégrité.", 9)
    paper.table(
        [
            ["Signataire", "Qualité", "Consulté", "Signé"],
            [manager, "Mandataire", f"{home.signed:%Y-%m-%d} 08:12", f"{home.signed:%Y-%m-%d} 08:14"],
            [who.full_name, "Occupant", f"{home.signed:%Y-%m-%d} 17:40", f"{home.signed:%Y-%m-%d} 17:52"],
            [guarantor, "Caution", f"{home.signed:%Y-%m-%d} 18:30", f"{home.signed:%Y-%m-%d} 18:31"],
        ],
        [185, 84, 111, 111],
        height=22,
        points=8.5,
    )
    paper.gap(16)
    for x in (60.0, 230.0, 400.0):
        draw.signature(paper, x, paper.y + 24, rng, 90)
    return said(
        name=who.full_name,
        province=where.province,
        address=where.one_line,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat(),
    )
