"""Notices of assessment of the Canada Revenue Agency and of Revenu Québec."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

CRA, REVENU_QUEBEC = "CRA", "Revenu Québec"  # as fields name the two authorities


def truth(case: Case, name: str, issuer: str) -> Fields:
    return {
        "name": name,
        "province": case.home.address.province,
        "address": case.home.address.one_line,
        "tax_year": str(case.home.tax_year),
        "issuer": issuer,
    }


def figures(rng: Random) -> list[tuple[str, str, str]]:
    """Line, description, amount."""
    income = rng.randint(31000, 88000)
    return [
        ("15000", "Total income", f"{income:,}.00"),
        ("23600", "Net income", f"{income - 2140:,}.00"),
        ("26000", "Taxable income", f"{income - 2140:,}.00"),
        ("43500", "Total payable", f"{income // 6:,}.12"),
        ("43700", "Total income tax deducted", f"{income // 6 + 600:,}.00"),
    ]


@layout("notice_of_assessment", language="en")
def cra_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The CRA's notice: address block, a box of references on the right."""
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.gap(12)
    paper.text(330, paper.y, "Notice of assessment", 16, "bold")
    paper.beside(
        [
            ("Notice details", ""),
            ("Social insurance number", "XXX XX1 234"),
            ("Tax year", str(case.home.tax_year)),
            ("Date issued", dates.en(case.home.billed)),
        ],
        x=330,
        label_width=120,
        colon="",
        points=8.5,
    )
    paper.gap(6)
    paper.lines(
        [
            case.person.full_name.upper(),
            *(
                part.upper()
                for part in (
                    case.home.address.street,
                    f"{case.home.address.city} {case.home.address.province}  {case.home.address.postal_code}",
                )
            ),
        ]
    )
    paper.gap(16)
    paper.para(
        f"We assessed your {case.home.tax_year} income tax and benefit return and calculated your balance. Your refund will be deposited in your bank account."
    )
    paper.heading("Summary", 11)
    paper.table([("Line", "Description", "$ Final amount"), *figures(rng)], (60, 270, 140), right=(2,))
    paper.gap(12)
    paper.para(
        "Keep this notice of assessment for your records. If you have questions, go to our website or sign in to My Account.", 9
    )
    paper.text(paper.margin, paper.height - 30, "T451 E (23)        Page 1 of 4", 7)
    draw.canada_wordmark(paper)
    return truth(case, case.person.full_name.upper(), CRA)


@layout("notice_of_assessment", language="fr")
def avis_arc(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French notice of the CRA."""
    paper.family = "free-sans"
    draw.government_canada(paper, department=("Agence du revenu\ndu Canada", "Canada Revenue\nAgency"))
    paper.gap(12)
    paper.heading("Avis de cotisation", 16)
    paper.above(
        [
            ("Numéro d'assurance sociale", "XXX XX4 321"),
            ("Année d'imposition", str(case.home.tax_year)),
            ("Date d'émission", dates.fr(case.home.billed)),
        ],
        columns=3,
        height=34,
    )
    paper.gap(12)
    paper.lines(
        [
            case.person.full_name,
            case.home.address.street,
            f"{case.home.address.city} {case.home.address.province} {case.home.address.postal_code}",
        ]
    )
    paper.gap(14)
    paper.para(f"Nous avons établi la cotisation de votre déclaration de revenus et de prestations de {case.home.tax_year}.")
    paper.table(
        [
            ("Ligne", "Description", "Montant ($)"),
            *(
                (
                    line,
                    {"Total income": "Revenu total", "Net income": "Revenu net", "Taxable income": "Revenu imposable"}.get(
                        what, "Impôt"
                    ),
                    amount,
                )
                for line, what, amount in figures(rng)
            ),
        ],
        (60, 270, 140),
        right=(2,),
    )
    paper.gap(12)
    paper.para("Veuillez conserver le présent avis pour vos dossiers.")
    return truth(case, case.person.full_name, CRA)


@layout("notice_of_assessment", language="fr")
def revenu_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """Revenu Québec's notice: proof of living in Quebec."""
    home = case.home
    draw.quebec(paper, ("Revenu Québec",))
    paper.gap(16)
    paper.line("Avis de cotisation", 17, "bold")
    paper.line("Impôt sur le revenu des particuliers", 10)
    paper.gap(8)
    paper.beside(
        [
            ("Année d'imposition", str(home.tax_year)),
            ("Date de l'avis", f"{home.billed:%Y-%m-%d}"),
            ("Numéro de l'avis", f"{rng.randint(10**7, 10**8 - 1)}"),
        ],
        x=330,
        label_width=110,
        points=9,
    )
    paper.gap(10)
    paper.lines(
        [case.person.full_name, home.address.street, f"{home.address.city} ({home.address.province}) {home.address.postal_code}"]
    )
    paper.gap(14)
    paper.para("Nous avons examiné votre déclaration de revenus. Le résultat de notre examen figure ci-dessous.")
    paper.table(
        [
            ("Ligne", "Description", "Montant"),
            ("199", "Revenu total", f"{rng.randint(30000, 80000)},00"),
            ("275", "Revenu net", f"{rng.randint(30000, 80000)},00"),
            ("450", "Impôt et cotisations", f"{rng.randint(4000, 9000)},55"),
        ],
        (60, 270, 140),
        right=(2,),
    )
    paper.text(paper.margin, paper.height - 30, "3800, rue de Marly, Québec (Québec)  G1X 4A5        revenuquebec.ca", 7)
    return truth(case, case.person.full_name, REVENU_QUEBEC)


@layout("notice_of_assessment", language="en")
def express_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """An express notice printed from tax software: labels and values in two columns of a typewriter face."""
    paper.family, paper.points = "courier", 9
    home = case.home
    paper.lines(["CANADA REVENUE AGENCY / AGENCE DU REVENU DU CANADA", "EXPRESS NOTICE OF ASSESSMENT"])
    paper.rule(paper.y + 6)
    paper.gap(16)
    paper.beside(
        [
            ("NAME", case.person.listed_name),
            ("ADDRESS", home.address.street.upper()),
            ("", f"{home.address.city.upper()} {home.address.province} {home.address.postal_code}"),
            ("TAX YEAR", str(home.tax_year)),
            ("DATE", f"{home.billed:%Y-%m-%d}"),
        ],
        label_width=120,
        colon="",
        value_style="regular",
    )
    paper.gap(14)
    for line, what, amount in figures(rng):
        paper.line(f"{line}  {what:.<44} {amount:>14}")
    paper.gap(14)
    paper.para(
        "This express notice is the electronic version of your notice of assessment. Save or print a copy for your records."
    )
    return truth(case, case.person.listed_name, CRA)
