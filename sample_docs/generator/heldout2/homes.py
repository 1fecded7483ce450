"""Held out: leases, tax assessments, a utility bill."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout2.truths import french_money, numbered
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


@layout("lease", language="en", set="heldout")
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


@layout("lease", language="fr", set="heldout")
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


@layout("lease", language="en", set="heldout", size="a4")
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


def assessment_truth(case: Case, issuer: str, province: str) -> Fields:
    home = case.home
    return {
        "name": case.person.full_name,
        "province": province,
        "address": home.address.one_line,
        "tax_year": str(home.tax_year),
        "issuer": issuer,
    }


@layout("notice_of_assessment", language="fr", set="heldout")
def avis_federal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The federal notice in French, the window address low on the left, account summary and explanation on two pages."""
    home = case.home
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 50
    numbered(paper, "T451 F (22) X                                                   Page {page} de 2")
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.text(paper.width - paper.margin, 46, "Avis de cotisation", 14, "bold", align="right")
    paper.gap(14)
    issued = f"{rng.randint(2, 28)} mai {home.tax_year + 1}"
    paper.lines(["Centre fiscal de Sudbury", "1050, avenue Notre-Dame", "Sudbury ON  P3A 5C1"], 8)
    paper.gap(24)
    top = paper.y
    for row, (label, value) in enumerate(
        (
            ("Numéro d'assurance sociale", f"XXX XX{rng.randint(0, 9)} {rng.randint(100, 999)}"),
            ("Année d'imposition", str(home.tax_year)),
            ("Date d'émission", issued),
        )
    ):
        paper.text(370, top + 12 + 26 * row, label, 7.5, color="#555555")
        paper.text(370, top + 23 + 26 * row, value, 10, "bold")
    paper.y = top + 20
    paper.lines(
        [case.person.full_name, home.address.street, f"{home.address.city} {home.address.province}  {home.address.postal_code}"]
    )
    paper.gap(54)
    paper.para(
        "Nous avons établi une cotisation à l'égard de votre déclaration de revenus et de prestations. Vous trouverez ci-dessous le sommaire de votre compte."
    )
    refund = f"{rng.randint(100, 1900)},{rng.randint(10, 99)} $ CR"
    paper.table(
        [
            ("Ligne", "Description", "Montant"),
            ("15000", "Revenu total", f"{rng.randint(31, 88)} {rng.randint(100, 999)}"),
            ("23600", "Revenu net", f"{rng.randint(29, 80)} {rng.randint(100, 999)}"),
            ("43500", "Total à payer", "6 410,18"),
            ("48200", "Total des crédits", "7 020,55"),
            ("", "Remboursement", refund),
        ],
        (70, 300, 130),
        right=(2,),
    )
    paper.gap(10)
    paper.line("Le commissaire du revenu", style="italic")
    paper.new_page()
    paper.heading("Explication des changements", 12)
    paper.paras(
        [
            "Nous avons calculé votre impôt provincial selon votre province de résidence au 31 décembre.",
            "Votre maximum déductible au titre des REER paraît dans Mon dossier à arc.example.",
            "Si vous n'êtes pas d'accord, vous avez 90 jours pour déposer un avis d'opposition.",
        ]
    )
    return assessment_truth(case, "Canada Revenue Agency", home.address.province)


@layout("notice_of_assessment", language="en", set="heldout", size="a4")
def assessment_from_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """Express notice printed from the online account: no letterhead but words, plain rows, browser furniture."""
    home = case.home
    paper.family, paper.points, paper.margin = "sans", 10, 54
    paper.text(paper.margin, 24, f"My Account for Individuals | Notice of assessment {home.tax_year}", 7.5)
    paper.line("Canada Revenue Agency", 13, "bold")
    paper.line(f"Notice of assessment – {home.tax_year} tax year (express)", 12, "bold")
    paper.gap(10)
    paper.beside(
        [
            ("Taxpayer", case.person.full_name),
            ("Mailing address", home.address.one_line),
            ("Social insurance number", f"***-***-{rng.randint(100, 999)}"),
            ("Notice issued", f"{home.tax_year + 1}-04-{rng.randint(10, 28)}"),
            ("Tax centre", "Winnipeg MB  R3C 3M2"),
        ],
        label_width=150,
        colon="",
        value_style="regular",
    )
    paper.gap(14)
    for label, low in (
        ("Total income (line 15000)", 38),
        ("Deductions", 2),
        ("Taxable income (line 26000)", 35),
        ("Net federal tax", 4),
        ("Net provincial tax", 2),
    ):
        paper.gap(18)
        paper.text(paper.margin, paper.y, label)
        paper.text(
            paper.width - paper.margin,
            paper.y,
            f"${low + rng.randint(0, 9)},{rng.randint(100, 999)}.{rng.randint(10, 99)}",
            align="right",
        )
        paper.rule(paper.y + 5, color="#cccccc")
    paper.gap(24)
    paper.paras(
        [
            "Result: a refund will be deposited directly into the bank account on file.",
            f"Spouse's net income used for credits ({case.spouse.full_name}): $0.00. Your return is kept for six years and may be reviewed.",
            "RRSP deduction limit statement: see your account.",
        ]
    )
    paper.text(paper.margin, paper.height - 22, "https://apps.cra-arc.example/ebci/noa/view                 1/2", 7.5)
    return assessment_truth(case, "Canada Revenue Agency", home.address.province)


@layout("utility_bill", language="fr", set="heldout")
def facture_internet(paper: Paper, case: Case, rng: Random) -> Fields:
    home = case.home
    paper.family, paper.points, paper.margin = "free-sans", 10, 50
    paper.text(paper.margin, 54, "Fibralis", 24, "bold", color="#7a1fa2")
    paper.text(paper.width - paper.margin, 50, "Votre facture", 16, align="right")
    paper.y = 80
    paper.beside(
        [
            ("Compte", f"{rng.randint(10**8, 10**9)}"),
            ("Date de facturation", dates.fr(home.billed)),
            ("Adresse de service", home.address.one_line),
            ("Abonné", case.person.full_name),
        ],
        label_width=130,
    )
    paper.gap(18)
    paper.table(
        [
            ("Services du mois", "Montant"),
            ("Internet 500 Mbit/s", "74,95 $"),
            ("Location de modem", "5,00 $"),
            ("Taxe de vente", "10,39 $"),
            ("Solde à payer", "90,34 $"),
        ],
        (380, 120),
        right=(1,),
        height=20,
    )
    paper.gap(16)
    paper.paras(
        [
            "Prélèvement automatique : aucun geste requis de votre part.",
            "Une question? Clavardez avec nous ou composez le 1 855 555-0110, de 8 h à 21 h.",
        ]
    )
    paper.rule(paper.height - 130, color="#999999")
    paper.text(
        paper.margin,
        paper.height - 114,
        "À détacher et à joindre à votre paiement — Fibralis inc., C. P. 4400, Toronto (Ontario) M5W 3K1",
        8,
    )
    draw.barcode(paper, paper.margin, paper.height - 100, f"{rng.randint(10**11, 10**12)}", width=200)
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "date": home.billed.isoformat(),
    }
