"""Leases: in clauses, in cells, as a summary, on two pages."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import folded, full_address, money_en, money_fr, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def leased(case: Case, address: str, *, end: bool = True) -> Fields:
    """The fields of a lease."""
    home = case.home
    return said(
        name=case.person.full_name,
        province=home.address.province,
        address=address,
        signed_date=home.signed.isoformat(),
        start_date=home.starts.isoformat(),
        end_date=home.ends.isoformat() if end else "",
    )


@layout("lease")
def numbered_clauses(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agreement in numbered clauses, all in running text."""
    home = case.home
    paper.family, paper.points = "serif", 11
    paper.heading("RESIDENTIAL TENANCY AGREEMENT", 15, align="center")
    street, town = full_address(home.address, "en")
    paper.para(
        f"THIS AGREEMENT is made on {dates.en(home.signed)} between {home.landlord} (the “Landlord”) and {case.person.full_name} (the “Tenant”)."
    )
    paper.paras([
        f"1. Premises. The Landlord rents to the Tenant the residential unit at {street}, {town.replace('  ', ' ')} (the “Premises”).",
        f"2. Term. The tenancy is for a fixed term of one year beginning on {dates.en(home.starts)} and ending on {dates.en(home.ends)}.",
        f"3. Rent. The Tenant shall pay {money_en(str(home.rent))} on the first day of each month by electronic transfer.",
        "4. Utilities. Heat and water are included in the rent. Electricity and internet are the Tenant's responsibility.",
        "5. Deposit. A rent deposit equal to one month's rent was received and will be applied to the last month of the term.",
        "6. Occupants. Only the Tenant and the Tenant's spouse and children may occupy the Premises.",
        "7. Smoking is not permitted anywhere in the building.",
    ])  # fmt: skip
    paper.gap(30)
    for x, words in ((60, "Landlord"), (330, "Tenant")):
        draw.signature(paper, x, paper.y, rng)
        paper.rule(paper.y + 8, x, x + 200)
        paper.text(x, paper.y + 19, words, 9)
    return leased(case, folded(street, town))


@layout("lease", language="fr")
def bail_formulaire(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form of lease with lettered sections and cells."""
    home = case.home
    paper.family, paper.margin = "helvetica", 44
    paper.box(44, 36, paper.width - 88, 26, fill="#274d7c", stroke=None)
    paper.text(54, 54, "BAIL DE LOGEMENT", 14, "bold", color="#ffffff")
    paper.y = 74
    street, town = full_address(home.address, "fr")
    for title, rows, columns in (
        ("A  ENTRE LES PARTIES", [("Locateur", home.landlord), ("Locataire", case.person.full_name)], 2),
        (
            "B  DESCRIPTION DU LOGEMENT LOUÉ",
            [("Adresse du logement", folded(street, town)), ("Nombre de pièces", "4 ½"), ("Destination", "Habitation seulement")],
            1,
        ),
        ("C  DURÉE DU BAIL", [("Début du bail", dates.fr(home.starts)), ("Fin du bail", dates.fr(home.ends))], 2),
        ("D  LOYER", [("Loyer mensuel", money_fr(str(home.rent))), ("Payable le", "1er jour du mois")], 2),
    ):
        paper.gap(10)
        paper.line(title, 10, "bold", color="#274d7c")
        paper.gap(4)
        paper.above(rows, columns=columns, height=30)
    paper.gap(12)
    paper.para(
        "E  SERVICES : le chauffage est à la charge du locataire. L'eau chaude est fournie par le locateur. Les animaux sont interdits.",
        9,
    )
    paper.line("I  SIGNATURES", 10, "bold", color="#274d7c")
    for x, words in ((44, "Signature du locateur"), (320, "Signature du locataire")):
        draw.signature(paper, x + 6, paper.y + 32, rng)
        paper.text(x + 150, paper.y + 32, home.signed.isoformat(), 9)
        paper.rule(paper.y + 40, x, x + 220)
        paper.text(x, paper.y + 50, words + "                    Date", 7)
    return leased(case, folded(street, town))


@layout("lease", size="a4")
def term_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """A manager's summary with values beside labels; month to month, no end."""
    home = case.home
    paper.family = "dejavu-condensed"
    paper.line(home.landlord, 13, "bold", align="right", color="#3c5a3c")
    paper.line("Leasing office", 8.5, align="right")
    paper.heading("Lease Summary and Acknowledgement", 15)
    paper.beside(
        [
            ("Tenant(s)", case.person.full_name),
            ("Unit", home.address.street),
            ("City, Province", f"{home.address.city}, {home.address.province}"),
            ("Postal code", home.address.postal_code),
            ("Lease type", "Month-to-month"),
            ("Commencement date", dates.en_day_first(home.starts)),
            ("Monthly rent", money_en(str(home.rent))),
            ("Parking", "1 stall"),
            ("Pets", "None"),
        ],
        colon="",
        label_width=170,
        step=1.9,
    )
    paper.gap(18)
    paper.para(
        "The tenant acknowledges having received a copy of the tenancy agreement and of the building rules. Either party may end the tenancy by giving the notice required by law."
    )
    paper.gap(26)
    draw.signature(paper, 66, paper.y, rng)
    paper.rule(paper.y + 6, 60, 260)
    paper.text(60, paper.y + 16, "Tenant's signature", 7.5)
    paper.text(320, paper.y + 2, dates.en_day_first(home.signed))
    paper.rule(paper.y + 6, 316, 460)
    paper.text(316, paper.y + 16, "Date signed", 7.5)
    address = home.address
    return leased(case, folded(address.street, f"{address.city}, {address.province} {address.postal_code}"), end=False)


@layout("lease", language="fr")
def bail_deux_pages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A contract between persons on two pages, signed at the foot of the second."""
    home = case.home
    street, town = full_address(home.address, "fr")
    paper.family, paper.points = "free-serif", 11.5
    paper.footer = lambda page: paper.text(paper.width / 2, paper.height - 30, f"Page {page} de 2", 8, align="center")
    paper.heading("CONTRAT DE LOCATION RÉSIDENTIELLE", 15, align="center")
    paper.paras(
        [
            f"ENTRE : {home.landlord}, ci-après « le propriétaire »,",
            f"ET : {case.person.full_name}, ci-après « le locataire ».",
            f"ARTICLE 1. Le propriétaire loue au locataire, qui accepte, le logement situé au {street}, {folded(town)}.",
            f"ARTICLE 2. Le présent contrat est conclu pour une durée déterminée. Il prend effet le {dates.fr(home.starts)} et se termine le {dates.fr(home.ends)}.",
            f"ARTICLE 3. Le loyer est de {money_fr(str(home.rent))} par mois, payable d'avance le premier jour de chaque mois.",
            "ARTICLE 4. Le locataire use du logement avec prudence et diligence. Il avise le propriétaire de toute défectuosité.",
            "ARTICLE 5. Le locataire ne peut céder le bail ni sous-louer le logement sans l'accord écrit du propriétaire.",
        ]
    )
    paper.new_page()
    paper.paras(
        [
            "ARTICLE 6. Les frais d'électricité et d'internet sont à la charge du locataire.",
            "ARTICLE 7. Le propriétaire remet un exemplaire du contrat au locataire dans les dix jours de sa signature.",
        ]
    )
    paper.gap(20)
    paper.line(f"Signé en deux exemplaires à {home.address.city}, le {dates.fr(home.signed)}.")
    for x, words in ((60, "Le propriétaire"), (330, "Le locataire")):
        draw.signature(paper, x, paper.y + 44, rng)
        paper.text(x, paper.y + 66, words, 9.5, "italic")
    return leased(case, folded(street, town))
