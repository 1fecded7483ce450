"""Where somebody lives, and what they intend."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("lease", language="en")
def short_agreement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of prose: the parties, the place and the term stand in sentences."""
    paper.family, paper.points, paper.margin = "times", 11.5, 72
    home = case.home
    paper.heading("RESIDENTIAL LEASE", 16, align="center")
    paper.paras([
        f"THIS LEASE is made on {dates.en(home.signed)} BETWEEN {home.landlord} (the \"Landlord\") AND {case.person.full_name} (the \"Tenant\").",
        f"1. PREMISES. The Landlord leases to the Tenant the dwelling at {home.address.street}, {home.address.city}, {home.address.province} {home.address.postal_code}.",
        f"2. TERM. The term begins on {dates.en(home.starts)} and ends on {dates.en(home.ends)}.",
        f"3. RENT. The Tenant shall pay ${home.rent}.00 per month, in advance, on the first day of each month.",
        "4. UTILITIES. Heat and water are included. Electricity is paid by the Tenant.",
        "5. The Tenant shall keep the premises clean and return the keys at the end of the term.",
    ])  # fmt: skip
    paper.gap(20)
    for x, who in ((72, "Landlord"), (330, "Tenant")):
        draw.signature(paper, x, paper.y + 20, rng)
        paper.rule(paper.y + 30, x, x + 190)
        paper.text(x, paper.y + 42, who, 9)
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "signed_date": home.signed.isoformat(),
        "start_date": home.starts.isoformat(),
        "end_date": home.ends.isoformat(),
    }


@layout("lease", language="en")
def boxed_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A provincial form with numbered sections and cells."""
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 40
    home = case.home
    paper.heading("Standard Form of Lease / Residential Tenancies", 14)
    paper.para("This form must be completed for tenancies that begin on or after the date on which it came into force.", 8)
    for title, cells, columns in (
        ("1. Parties", [("Landlord (legal name)", home.landlord), ("Tenant(s): last name, first name", case.person.listed_name)], 2),
        ("2. Rental unit", [("Street no. and name, unit", home.address.street), ("City", home.address.city), ("Province", home.address.province), ("Postal code", home.address.postal_code)], 2),
        ("3. Term of tenancy agreement", [("Start date", f"{home.starts:%Y-%m-%d}"), ("End date", f"{home.ends:%Y-%m-%d}"), ("Rent per month", f"${home.rent:,}.00")], 3),
        ("4. Signatures", [("Date signed", f"{home.signed:%Y-%m-%d}"), ("Deposit", "last month's rent")], 2),
    ):  # fmt: skip
        paper.gap(8)
        paper.line(title, 10.5, "bold")
        paper.gap(3)
        paper.above(cells, columns=columns, height=34)
    draw.signature(paper, 60, paper.y + 50, rng)
    return {
        "name": case.person.listed_name,
        "address": f"{home.address.street}, {home.address.city} {home.address.province} {home.address.postal_code}",
        "province": home.address.province,
        "signed_date": home.signed.isoformat(),
        "start_date": home.starts.isoformat(),
        "end_date": home.ends.isoformat(),
    }


@layout("notice_of_assessment", language="en")
def cra_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10
    home = case.home
    draw.government_canada(paper, department=("Canada Revenue\nAgency", "Agence du revenu\ndu Canada"))
    paper.gap(20)
    top = paper.y
    paper.lines(
        [
            case.person.full_name.upper(),
            home.address.street.upper(),
            f"{home.address.city.upper()} {home.address.province} {home.address.postal_code}",
        ]
    )
    for number, (label, value) in enumerate(
        (
            ("Notice details", ""),
            ("Social insurance number", "XXX XX7 421"),
            ("Tax year", str(home.tax_year)),
            ("Date issued", dates.en(home.billed)),
        )
    ):
        paper.text(380, top + 13 * (number + 1), label, 9, "bold" if not number else "regular")
        paper.text(500, top + 13 * (number + 1), value, 9)
    paper.gap(40)
    paper.heading("Notice of assessment", 15)
    paper.para(f"We assessed your {home.tax_year} income tax and benefit return and calculated your balance.")
    paper.table(
        [
            ("Line", "Description", "$ Amount"),
            ("15000", "Total income", "48,212"),
            ("23600", "Net income", "46,900"),
            ("26000", "Taxable income", "46,900"),
            ("", "Refund", "1,204.33 CR"),
        ],
        (70, 280, 110),
        right=(2,),
    )
    return {
        "name": case.person.full_name,
        "address": f"{home.address.street}, {home.address.city} {home.address.province} {home.address.postal_code}",
        "province": home.address.province,
        "tax_year": str(home.tax_year),
        "issuer": "CRA",
    }


@layout("utility_bill", language="en")
def hydro(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "free-sans", 10
    home = case.home
    paper.box(0, 0, paper.width, 70, fill="#0b6e4f", stroke=None)
    paper.text(paper.margin, 44, "Lakehead Hydro", 22, "bold", color="#ffffff")
    paper.y = 90
    paper.beside(
        [
            ("Account number", f"{rng.randint(10**8, 10**9 - 1)}"),
            ("Bill date", dates.en(home.billed)),
            ("Customer", case.person.full_name),
            (
                "Service address",
                f"{home.address.street}, {home.address.city}, {home.address.province} {home.address.postal_code}",
            ),
            ("Amount due", "$84.17"),
        ],
        label_width=130,
        colon=":",
    )
    paper.heading("Your electricity use", 12)
    paper.table(
        [
            ("", "kWh", "Cost"),
            ("Off-peak", "212", "$18.44"),
            ("Mid-peak", "90", "$11.02"),
            ("On-peak", "77", "$12.20"),
            ("Delivery", "", "$42.51"),
        ],
        (200, 80, 80),
        right=(1, 2),
    )
    return {
        "name": case.person.full_name,
        "province": home.address.province,
        "address": home.address.one_line,
        "date": home.billed.isoformat(),
    }


@layout("intent_letter", language="en")
def why_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "times", 12, 72
    paper.lines([case.person.full_name, *case.home.address.block, case.person.email])
    paper.gap(12)
    paper.line(dates.en(case.signed))
    paper.gap(12)
    paper.line("To the visa officer: my plans to settle in Quebec", style="bold")
    paper.gap(8)
    paper.paras([
        "Dear Sir or Madam,",
        "I am writing to explain that I intend to live and work in the province of Quebec. I was selected by Quebec, I hold a CSQ, and my invitation from the Ministry is enclosed together with my passport.",
        "I have reserved an apartment in Sherbrooke, where two of my cousins live, and I have been in touch with several employers there. My lease where I live now ends this spring and I will not renew it.",
        "I have been studying French since last year and hope to raise my children there.",
        "Respectfully,",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(36)
    paper.line(case.person.full_name)
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("intent_letter", language="fr", size="a4")
def declaration(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "dejavu-serif", 10, 66
    paper.heading("Déclaration d'intention de résider au Québec", 14, align="center")
    paper.paras([
        f"Je soussigné(e), {case.person.full_name}, déclare avoir l'intention de m'établir et de travailler au Québec dès la délivrance de mon permis de travail.",
        "J'ai choisi la ville de Trois-Rivières pour ses entreprises de mon domaine et pour ses écoles. J'y ai fait plusieurs demandes d'emploi et un logement m'y attend.",
        "Je comprends que le permis demandé ne permet pas de travailler ailleurs qu'au Québec.",
    ])  # fmt: skip
    paper.gap(14)
    paper.line(f"Fait à {case.home.address.city}, le {dates.fr(case.signed)}")
    draw.signature(paper, 320, paper.y + 34, rng)
    paper.gap(46)
    paper.line(case.person.full_name, x=320)
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("explanation_letter", language="en")
def explanation(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 72
    paper.line(dates.en_day_first(case.signed))
    paper.gap(10)
    paper.line("RE: Letter of explanation – previous refusal", style="bold")
    paper.gap(8)
    paper.paras([
        "To whom it may concern,",
        f"My name is {case.person.full_name}. In my application form I answered Yes to the question about refusals. I would like to explain that my request for a visitor visa was refused in 2017 because I had not enclosed proof of funds. Since then I have travelled to Canada and respected the conditions of my stay.",
        "I enclose the refusal letter, my CSQ, a copy of my passport and my fee receipt. Thank you for your understanding.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(40)
    paper.line(case.person.full_name)
    return {"name": case.person.full_name, "date": case.signed.isoformat()}
