"""Tax assessments, a utility bill."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def assessment_truth(case: Case, issuer: str, province: str) -> Fields:
    home = case.home
    return {
        "name": case.person.full_name,
        "province": province,
        "address": home.address.one_line,
        "tax_year": str(home.tax_year),
        "issuer": issuer,
    }


@layout("notice_of_assessment", language="fr")
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
    return assessment_truth(case, "CRA", home.address.province)


@layout("notice_of_assessment", language="en", size="a4")
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
    return assessment_truth(case, "CRA", home.address.province)


@layout("utility_bill", language="fr")
def facture_de_fibre(paper: Paper, case: Case, rng: Random) -> Fields:
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
