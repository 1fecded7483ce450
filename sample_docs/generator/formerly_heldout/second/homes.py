"""Leases."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import french_money, numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def lease_truth(case: Case) -> Fields:
    home = case.home
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "signed_date": home.signed.isoformat(),
        "start_date": home.starts.isoformat(),
        "end_date": home.ends.isoformat(),
    }


@layout("lease", language="en")
def indenture_in_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """A deed in running words: parties, premises, term, all in sentences; the day of signing opens it."""
    home = case.home
    paper.family, paper.points, paper.margin = "times", 11.5, 72
    numbered(paper, "- {page} -", 9)
    paper.heading("RESIDENTIAL LEASE", 16, align="center")
    paper.paras(
        [
            f"THIS LEASE made in duplicate the {dates.en_ordinal(home.signed)}.",
            f"BETWEEN: {home.landlord}, of 44 King Street, Suite 900, hereinafter called the “Lessor”, of the first part;",
            f"AND: {case.person.full_name} and {case.spouse.full_name}, hereinafter together called the “Lessee”, of the second part.",
            f"1. PREMISES. The Lessor hereby demises and leases unto the Lessee the dwelling unit municipally known as {home.address.one_line}, together with one parking space and one locker.",
            f"2. TERM. TO HAVE AND TO HOLD the premises for and during the term commencing on {dates.en(home.starts)} and from thenceforth next ensuing and fully to be completed and ended on {dates.en(home.ends)}.",
            f"3. RENT. YIELDING AND PAYING therefor the sum of ${home.rent:,}.00 of lawful money of Canada, in advance, on the first day of each month. A deposit equal to one month's rent is held toward the last month.",
            "4. UTILITIES. Heat and water are included. Hydro and internet are at the expense of the Lessee.",
            "5. USE. The premises shall be used as a private residence only and shall not be sublet without consent, which shall not be arbitrarily withheld.",
            "6. PETS AND SMOKING. No smoking within the building. Pets subject to the condominium declaration.",
            "7. ENTRY. The Lessor may enter on twenty-four hours' written notice between 8 a.m. and 8 p.m.",
            "8. TERMINATION. Sixty days' notice in writing before the end of the term; failing notice the tenancy continues from month to month.",
        ]
    )
    paper.new_page()
    paper.paras(
        [
            "9. ADDITIONAL OCCUPANTS. " + (f"{case.children} minor child(ren)." if case.children else "None."),
            "IN WITNESS WHEREOF the parties have hereunto set their hands.",
        ]
    )
    for who in ("Lessor", "Lessee", "Lessee", "Witness: P. Szymanski"):
        paper.gap(44)
        if who != "Lessor":
            draw.signature(paper, paper.margin + 10, paper.y - 4, rng)
        paper.rule(paper.y, paper.margin, paper.margin + 220)
        paper.text(paper.margin, paper.y + 12, who, 9, "italic")
    return lease_truth(case)


@layout("lease", language="fr")
def bail_a_sections(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French form for a dwelling outside Québec: lettered sections, cells, the rent's table, the day at the signatures."""
    home = case.home
    paper.family, paper.points, paper.margin = "free-sans", 10, 50
    numbered(paper, "Bail de logement — page {page} sur 2 — paraphes : ____  ____")
    paper.line("BAIL D'HABITATION", 17, "bold")
    paper.line(f"Contrat nº {home.starts.year}-{rng.randint(100, 999)}", 9)
    paper.gap(10)
    paper.line("A.  Le bailleur", 11, "bold")
    paper.gap(4)
    paper.above([("Nom", home.landlord), ("Adresse", "1200, rue Main, bureau 3")])
    paper.gap(8)
    paper.line("B.  Le ou les locataires", 11, "bold")
    paper.gap(4)
    paper.above(
        [
            ("Nom du locataire 1", case.person.full_name),
            ("Courriel", case.person.email),
            ("Nom du locataire 2", case.spouse.full_name),
            ("Téléphone", case.person.phone),
        ]
    )
    paper.gap(8)
    paper.line("C.  Le logement loué", 11, "bold")
    paper.gap(4)
    paper.above([("Adresse complète", home.address.one_line), ("Type", "4 ½, chauffé")])
    paper.gap(8)
    paper.line("D.  La durée", 11, "bold")
    paper.para(f"Le bail est à durée fixe. Il débute le {dates.fr(home.starts)} et prend fin le {dates.fr(home.ends)}.")
    paper.line("E.  Le loyer", 11, "bold")
    paper.gap(4)
    paper.table(
        [
            ("Poste", "Mensuel"),
            ("Loyer de base", french_money(f"{home.rent}.00")),
            ("Stationnement", "inclus"),
            ("Animaux", "interdits"),
        ],
        (240, 120),
        right=(1,),
    )
    paper.new_page()
    paper.line("F.  Autres conditions", 11, "bold")
    paper.paras(
        [
            "Le locataire entretient le logement en bon père de famille. Le bailleur effectue les réparations majeures. L'assurance responsabilité civile est obligatoire.",
            "Les parties conviennent que le présent contrat est rédigé en français à leur demande. Les lois de la province où se situe l'immeuble s'appliquent.",
        ]
    )
    paper.line("G.  Signatures", 11, "bold")
    paper.gap(40)
    for column, who in enumerate(("Bailleur", "Locataire 1", "Locataire 2")):
        x = paper.margin + column * 172
        draw.signature(paper, x + 6, paper.y - 5, rng)
        paper.rule(paper.y, x, x + 150)
        paper.text(x, paper.y + 11, who, 8)
    paper.gap(30)
    paper.para(f"Fait à {home.address.city}, le {dates.fr(home.signed)}, en deux exemplaires.")
    return lease_truth(case)


@layout("lease", language="en", size="a4")
def online_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """Made by a rental site and signed electronically: a summary table, house rules, an audit trail with times."""
    home = case.home
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 48
    token = f"{rng.randint(16**7, 16**8 - 1):x}-{rng.randint(4096, 65535):x}"
    numbered(paper, f"Envelope {token} · page {{page}}")
    paper.text(paper.margin, 44, "Keyhaven", 18, "bold", color="#0c7c6b")
    paper.gap(10)
    paper.heading("Fixed-term tenancy agreement – key terms", 14)
    paper.table(
        [
            ("Term", "Agreed"),
            ("Property", home.address.one_line),
            ("Tenant (primary)", case.person.full_name),
            ("Other occupants", case.spouse.full_name),
            ("Owner / manager", home.landlord),
            ("Move-in", home.starts.isoformat()),
            ("Lease end", home.ends.isoformat()),
            ("Monthly rent", f"CA${home.rent}.00, e-transfer on the 1st"),
            ("Security deposit", f"CA${home.rent // 2}.00"),
        ],
        (140, 350),
        height=22,
    )
    paper.gap(12)
    paper.paras(
        [
            "House rules. Quiet hours 22:00–07:00. Short-term rental of the unit is prohibited. Tenants must hold renter's insurance with liability of at least $1,000,000.",
            "Inspection. A move-in condition report is completed with the manager within seven days of possession.",
            "End of term. Tenants must give notice as required by provincial law. The parties may agree to a new fixed term.",
            "Emergency maintenance (24 h): 1-833-555-0139.",
        ]
    )
    paper.heading("Signature certificate", 12)
    paper.table(
        [
            ("Signer", "Role", "Signed (UTC)", "IP"),
            (case.person.full_name, "Tenant", f"{home.signed.isoformat()} 01:12", "198.51.100.24"),
            (case.spouse.full_name, "Occupant", f"{home.signed.isoformat()} 01:15", "198.51.100.24"),
            (home.landlord, "Manager", f"{home.signed.isoformat()} 15:40", "203.0.113.9"),
        ],
        (170, 70, 140, 110),
    )
    return lease_truth(case)
