"""Leases of a home: Ontario's standard form, Quebec's TAL form, private agreements."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str, address: str | None = None) -> Fields:
    home = case.home
    return {
        "name": name,
        "province": home.address.province,
        "address": address or home.address.one_line,
        "signed_date": home.signed.isoformat(),
        "start_date": home.starts.isoformat(),
        "end_date": home.ends.isoformat(),
    }


def signatures(paper: Paper, case: Case, rng: Random, labels: tuple[str, str], day: str) -> None:
    """Two signatures with their date on a ruled line."""
    paper.room(70)
    paper.gap(34)
    for column, label in enumerate(labels):
        x = paper.margin + column * 250
        draw.signature(paper, x + 8, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 140)
        paper.rule(paper.y, x + 150, x + 230)
        paper.text(x, paper.y + 10, label, 7)
        paper.text(x + 152, paper.y - 4, day, 8.5)
        paper.text(x + 152, paper.y + 10, "Date", 7)
    paper.gap(16)


TERMS = (
    "The tenant agrees to keep the rental unit in a state of ordinary cleanliness and to repair any undue damage caused by the tenant or the tenant's guests.",
    "The landlord must keep the rental unit and property, including all services and facilities, in a good state of repair.",
    "The landlord may enter the rental unit with twenty-four hours' written notice for the reasons allowed by law.",
    "The tenant may assign or sublet the rental unit only with the consent of the landlord, which may not be arbitrarily withheld.",
)
TERMS_FR = (
    "Le locataire s'engage à user du logement avec prudence et diligence et à payer le loyer le premier jour de chaque mois.",
    "Le locateur est tenu de délivrer le logement en bon état d'habitabilité et de procurer la jouissance paisible des lieux.",
    "Le locataire ne peut sous-louer le logement ou céder le bail sans en aviser le locateur.",
)


@layout("lease", language="en")
def standard_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages after Ontario's standard form: numbered sections, labels on the left."""
    home, person = case.home, case.person
    paper.footer = lambda number: paper.text(paper.margin, paper.height - 30, f"Page {number} of 2      2229E (2020/12)", 7)
    paper.heading("Residential Tenancy Agreement (Standard Form of Lease)", 14)
    paper.para(
        "This tenancy agreement is required for most residential tenancies signed on March 1, 2021 or later. It does not apply to care homes or social housing.",
        8.5,
    )
    paper.heading("1. Parties to the Agreement", 11)
    paper.beside(
        [
            ("Landlord's Legal Name", home.landlord),
            ("Tenant – Last Name", person.family_name),
            ("Tenant – First Name", person.given_names),
        ],
        label_width=170,
        colon=":",
    )
    paper.heading("2. Rental Unit", 11)
    paper.beside(
        [
            ("Street Address", home.address.street),
            ("City/Town", home.address.city),
            ("Province", home.address.province),
            ("Postal Code", home.address.postal_code),
        ],
        label_width=170,
        colon=":",
    )
    paper.heading("4. Term of Tenancy Agreement", 11)
    paper.para(f"This tenancy starts on: {home.starts:%Y/%m/%d}", gap=2)
    paper.para(f"This tenancy agreement is for a fixed length of time ending on: {home.ends:%Y/%m/%d}")
    paper.heading("5. Rent", 11)
    paper.para(
        f"Rent is to be paid on the first day of each month. Base rent for the rental unit: ${home.rent}.00. Total rent (lawful rent): ${home.rent}.00."
    )
    paper.new_page()
    paper.heading("15. Additional Terms", 11)
    paper.paras(TERMS)
    paper.heading("17. Signatures", 11)
    paper.para("By signing this agreement, the landlord(s) and the tenant(s) agree to follow its terms.")
    signatures(paper, case, rng, (f"Landlord: {home.landlord}", f"Tenant: {person.full_name}"), f"{home.signed:%Y/%m/%d}")
    return truth(case, person.full_name)


@layout("lease", language="en")
def private_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A private agreement in sentences, signed and witnessed."""
    paper.family, paper.points = "serif", 11.5
    home, person = case.home, case.person
    paper.heading("LEASE AGREEMENT", 17, align="center")
    paper.para(
        f'THIS LEASE is made on {dates.en(home.signed)} between {home.landlord} (the "Landlord") and {person.full_name} (the "Tenant").'
    )
    paper.para(
        f"1. PREMISES. The Landlord rents to the Tenant the residential premises located at {home.address.one_line}, Canada."
    )
    paper.para(f"2. TERM. The term of this Lease begins on {dates.en(home.starts)} and ends on {dates.en(home.ends)}.")
    paper.para(
        f"3. RENT. The Tenant will pay ${home.rent} per month, due on the first day of each month, by electronic transfer."
    )
    for number, term in enumerate(TERMS, start=4):
        paper.para(f"{number}. {term}")
    paper.para("IN WITNESS WHEREOF the parties have signed this Lease on the date first written above.")
    signatures(paper, case, rng, ("Landlord", "Tenant"), f"{home.signed:%d %b %Y}")
    return truth(case, person.full_name)


@layout("lease", language="fr")
def bail_obligatoire(paper: Paper, case: Case, rng: Random) -> Fields:
    """After the Tribunal administratif du logement's form: lettered sections, labels above values in boxes."""
    paper.family = "free-sans"
    home, person = case.home, case.person
    paper.line("Tribunal administratif du logement", 9, "bold")
    paper.heading("BAIL DE LOGEMENT", 16)
    paper.line("A   ENTRE LE LOCATEUR ET LE LOCATAIRE", style="bold")
    paper.gap(4)
    paper.above([("Nom du locateur", home.landlord), ("Nom du locataire", person.full_name)], columns=2, height=34)
    paper.gap(8)
    paper.line("B   DESCRIPTION ET DESTINATION DU LOGEMENT LOUÉ", style="bold")
    paper.gap(4)
    paper.above([("Adresse du logement (n°, rue, app.)", home.address.street)], columns=1, height=34)
    paper.above(
        [("Municipalité", home.address.city), ("Province", home.address.province), ("Code postal", home.address.postal_code)],
        columns=3,
        height=34,
    )
    paper.gap(8)
    paper.line("C   DURÉE DU BAIL", style="bold")
    paper.gap(4)
    paper.above([("Le bail est à durée fixe, du", dates.fr(home.starts)), ("au", dates.fr(home.ends))], columns=2, height=34)
    paper.gap(8)
    paper.line("D   LOYER", style="bold")
    paper.gap(4)
    paper.above([("Le loyer est de (par mois)", f"{home.rent},00 $"), ("Mode de paiement", "Virement")], columns=2, height=34)
    paper.gap(10)
    paper.paras(TERMS_FR, 9)
    paper.line("I   SIGNATURES", style="bold")
    signatures(paper, case, rng, ("Signature du locateur", "Signature du locataire"), f"{home.signed:%Y-%m-%d}")
    paper.text(paper.margin, paper.height - 30, "Reproduction interdite        1 de 1", 7)
    return truth(case, person.full_name)


@layout("lease", language="en", size="a4")
def tenancy_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A manager's form: the particulars in a table, dates day first, a renewal clause."""
    paper.family, paper.points = "dejavu-condensed", 9.5
    home, person = case.home, case.person
    paper.box(paper.margin, 40, 140, 34, fill="#23415f", stroke=None)
    paper.text(paper.margin + 10, 61, "RENTALS", 15, "bold", color="#ffffff")
    paper.y = 86
    paper.heading("Tenancy Agreement – Fixed Term", 14)
    paper.table(
        [
            ("Landlord / Agent", home.landlord),
            ("Tenant(s)", person.listed_name),
            ("Premises", home.address.one_line),
            ("Commencement date", dates.en_day_first(home.starts)),
            ("End date", dates.en_day_first(home.ends)),
            ("Monthly rent", f"CAD {home.rent}.00"),
            ("Deposit", f"CAD {home.rent // 2}.00"),
            ("Date of agreement", dates.en_day_first(home.signed)),
        ],
        (150, 325),
        header=False,
        height=21,
    )
    paper.gap(14)
    paper.paras(TERMS, 9)
    paper.para("At the end of the fixed term the tenancy continues from month to month unless ended in accordance with the law.")
    signatures(paper, case, rng, ("For the Landlord", "Tenant"), dates.dotted(home.signed))
    return truth(case, person.family_name.upper() + (f", {person.given_names}" if person.given_names else ""))
