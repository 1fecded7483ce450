"""What applicants and their representatives write themselves."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import hyphened, numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def signed_truth(case: Case) -> Fields:
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("intent_letter", language="fr")
def projet_de_vie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A personal letter in long paragraphs; the day beside the town at the end, above the signature."""
    person, home = case.person, case.home
    paper.family, paper.points, paper.margin = "serif", 11.5, 76
    paper.lines([person.full_name, *home.address.block, person.phone])
    paper.gap(16)
    paper.lines(["Immigration, Réfugiés et Citoyenneté Canada", "Centre de traitement des demandes d'Edmonton"])
    paper.gap(14)
    paper.para("Objet : Mon engagement à m'installer au Québec", style="bold")
    paper.paras(
        [
            "À l'agent responsable de mon dossier,",
            f"Sélectionné(e) par le Québec comme travailleur qualifié, j'habite présentement à {home.address.city} avec {case.spouse.full_name}. Je souhaite par la présente vous faire part de ma ferme volonté de quitter cette ville et de m'établir de façon durable au Québec dès que le permis de travail ouvert me sera accordé.",
            f"Nous avons choisi {case.work.city}, où des amis nous attendent et où l'entreprise {case.work.employer} m'a déjà reçu(e) en entrevue pour un poste dans mon domaine. Nous avons entrepris la recherche d'un logement pour l'automne et inscrit nos noms sur la liste d'une garderie du quartier.",
            "Le français est la langue de notre foyer. Nous n'avons pas l'intention de vivre ailleurs au Canada : c'est au Québec que nous voulons travailler, payer nos impôts et élever nos enfants.",
            "Je vous remercie de l'attention que vous porterez à ma demande et vous assure de ma considération distinguée.",
        ]
    )
    paper.gap(8)
    paper.line(f"{home.address.city}, ce {dates.fr(case.signed)}")
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    paper.gap(56)
    paper.line(person.full_name)
    paper.line("p. j. : copie du CSQ, copie du bail", 9, "italic")
    return signed_truth(case)


@layout("intent_letter", language="en")
def sworn_undertaking(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit with numbered statements before a commissioner."""
    person, home = case.person, case.home
    paper.family, paper.points, paper.margin = "times", 12, 72
    paper.lines(["CANADA", f"PROVINCE: {home.address.province}", "IN THE MATTER OF a work permit application (IMP+)"], 10.5)
    paper.heading("SOLEMN DECLARATION OF RESIDENCE INTENTION", 14, align="center")
    paper.para(f"I, {person.full_name}, currently living at {home.address.one_line}, DO SOLEMNLY DECLARE THAT:")
    paper.paras(
        [
            f"1. I was born on {dates.en(person.born)} and am a citizen of {person.country.en}.",
            "2. I hold a Certificat de sélection du Québec as a skilled worker.",
            f"3. Once the open work permit is issued I will move to {case.work.city}, Quebec, together with my spouse, {case.spouse.full_name}, and it is my true intention to live and work there permanently.",
            "4. I have no plan to reside in any other province or territory once I am in possession of the permit.",
            "5. I understand that the permit limits my work to the province of Quebec.",
            "And I make this declaration knowing that it is of the same force and effect as if made under oath.",
        ]
    )
    paper.gap(20)
    draw.signature(paper, 320, paper.y + 16, rng)
    paper.text(320, paper.y + 36, person.full_name, 11)
    paper.lines(
        [
            f"DECLARED before me on {dates.en(case.signed)}",
            "in the aforesaid province",
            "",
            "A Commissioner for Taking Affidavits: R. Bellweather",
        ],
        10.5,
    )
    draw.round_stamp(paper, 150, paper.y + 60, "COMMISSIONER FOR TAKING AFFIDAVITS", str(rng.randint(1000, 9999)))
    return signed_truth(case)


@layout("intent_letter", language="en", size="a4")
def short_plan(paper: Paper, case: Case, rng: Random) -> Fields:
    """A planned move told in a table and bullets, with headings, no salutation, the writer named at the top only."""
    person = case.person
    paper.family, paper.points, paper.margin = "dejavu", 9.5, 60
    paper.line(person.full_name, 15, "bold", color="#1d5c63")
    paper.line(f"{case.home.address.one_line} | {person.email} | {person.phone}", 8.5)
    paper.rule(paper.y + 6, color="#1d5c63")
    paper.gap(20)
    paper.line(f"{case.signed.isoformat()}    |    UCI {hyphened(case.uci)}    |    Exemption A76", 9)
    paper.heading("Why I will settle in Quebec", 13)
    paper.paras(
        [
            "I am asking for an open work permit under the International Mobility Program Plus. This note explains how and when my household will relocate to Quebec and why we mean to stay.",
            "•  Work – my occupation is in demand in the region; three interviews are booked with employers there.",
            f"•  Family – {case.spouse.full_name} has been accepted for full-time French courses.",
            "•  Roots – my aunt has lived in Longueuil since 2009 and will host us at first.",
        ]
    )
    paper.table(
        [
            ("Step", "Timing"),
            ("Give notice on current apartment", "on approval"),
            ("Move to " + case.work.city, "within 45 days"),
            ("Health card, driver's licence, school", "within 90 days"),
            ("Permanent home in Quebec", "first year"),
        ],
        (300, 150),
        height=20,
    )
    paper.gap(14)
    paper.para("My intention to reside in Quebec is genuine and lasting.")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return signed_truth(case)


@layout("explanation_letter", language="en")
def counsel_submission(paper: Paper, case: Case, rng: Random) -> Fields:
    """Submissions of a representative on the firm's paper, over two pages, with a list of exhibits."""
    rep, person = case.representative, case.person
    paper.family, paper.points, paper.margin = "serif", 11, 70
    numbered(paper, f"{rep.firm}  |  Submissions  |  {{page}}")
    paper.line(rep.firm, 16, "bold", color="#5a1a1a")
    paper.line(f"{rep.name} – {rep.body} {rep.member_number}", 9)
    paper.rule(paper.y + 6, color="#5a1a1a")
    paper.gap(20)
    paper.lines(
        [dates.en(case.signed), "", "Immigration, Refugees and Citizenship Canada", "Delivered through the online portal"]
    )
    paper.gap(10)
    paper.para(
        f"Re: Letter of explanation – {person.full_name}, born {dates.en(person.born)}, application for an open work permit",
        style="bold",
    )
    paper.paras(
        [
            "Dear Officer:",
            "We act for the above-named applicant and make these submissions to explain three points in the forms that might otherwise raise questions.",
            "First, gap in employment. Between two positions our client spent four months caring for a parent abroad. There was no unauthorized work in Canada during that time.",
            "Second, difference in names. The certificate issued by Quebec carries the name at birth, while the passport carries the name in use since marriage. Both refer to one person.",
            "Third, place of residence. Our client has never lived in Quebec and resides outside the province, as shown by the lease and the tax assessment.",
        ]
    )
    paper.new_page()
    paper.paras(
        [
            "Exhibits: (1) selection certificate; (2) invitation; (3) acknowledgement of receipt; (4) lease; (5) passport; (6) receipt.",
            "We trust that this explains the matter and ask that the permit be granted for three years.",
            "Yours very truly,",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(40)
    paper.line(rep.name)
    return signed_truth(case)


@layout("proof_of_funds", language="en")
def statement_of_balances(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "sans", 10, 58
    paper.text(paper.margin, 52, "CAISSE HARBOURFRONT CREDIT UNION", 13, "bold", color="#0b5d3b")
    paper.y = 76
    paper.lines([dates.en(case.signed), "Transit 02931 – Institution 829", "", "To whom it may concern"])
    paper.gap(10)
    paper.para(
        f"At the request of our member {case.person.full_name}, we confirm the accounts and balances shown below as at close of business today."
    )
    rows = [("Account", "Opened", "Six-month average", "Balance (CAD)")]
    rows += [
        (
            f"{kind} ****{rng.randint(1000, 9999)}",
            f"20{rng.randint(17, 21)}",
            f"{rng.randint(3, 9)},{rng.randint(100, 999)}.00",
            f"{rng.randint(5, 24)},{rng.randint(100, 999)}.{rng.randint(10, 99)}",
        )
        for kind in ("Chequing", "Savings", "TFSA")
    ]
    paper.table(rows, (150, 80, 130, 130), right=(2, 3))
    paper.gap(14)
    paper.paras(
        [
            "There are no loans, liens or overdrafts against these accounts.",
            "This letter is issued for immigration purposes without liability on the part of the institution or its signatory.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(38)
    paper.lines(["Wanda Pietrangelo, Member Services Manager", "Tel. 902 555 0128"])
    return signed_truth(case)


@layout("medical_report", language="en")
def panel_physician_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    person = case.person
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 54
    paper.line("eMedical – Client information sheet", 15, "bold", color="#003366")
    paper.line("Upfront immigration medical examination", 10)
    paper.gap(8)
    paper.picture(draw.portrait(rng), paper.width - paper.margin - 80, paper.y, 80, 102)
    paper.beside(
        [
            ("IME number", f"{rng.randint(10**7, 10**8)}"),
            ("Client name", person.full_name),
            ("Date of birth", dates.en_day_first(person.born)),
            ("Passport", case.passport.number),
            ("Country of examination", "Canada"),
            ("Examination date", dates.en_day_first(case.signed)),
            ("Panel physician", "Dr. Leopold Achterberg"),
            ("Clinic", "Bayfield Medical, 88 Queen Street"),
        ],
        label_width=140,
    )
    paper.gap(26)
    paper.table(
        [
            ("Code", "Examination", "Status"),
            ("501", "Medical examination", "Completed"),
            ("502", "Chest X-ray", "Completed"),
            ("707", "HIV test", "Completed"),
            ("712", "Syphilis test", "Completed"),
        ],
        (60, 280, 140),
    )
    paper.gap(14)
    paper.para(
        "Keep this sheet and attach it to your application. Results are sent directly to the department; the clinic cannot give an opinion on admissibility."
    )
    return signed_truth(case)


@layout("other", language="en")
def gym_contract(paper: Paper, case: Case, rng: Random) -> Fields:
    """Something sent along by mistake: a membership."""
    paper.family, paper.points = "free-sans", 10.5
    paper.line("IRON PIER FITNESS CLUB", 18, "bold", color="#c24a00")
    paper.heading("Membership agreement and waiver", 13)
    paper.above(
        [
            ("Member", case.person.full_name),
            ("Plan", "12 months – off-peak"),
            ("Fee", "$39.99 every two weeks"),
            ("Locker", f"{rng.randint(10, 400)}"),
        ]
    )
    paper.gap(14)
    paper.paras(
        [
            "The member acknowledges the risks of physical exercise and releases the club from liability. The club may freeze the membership for medical reasons on presentation of a doctor's note.",
            "Cancellation requires thirty days' written notice at the front desk. Towels are not included.",
            "Emergency contact: " + case.spouse.full_name,
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    return {}
