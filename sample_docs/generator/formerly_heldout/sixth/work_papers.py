"""Papers about a job: certificates of acceptance, labour market decisions, offers of employment."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def numbered(number: str, name: str, day: dt.date) -> Fields:
    return {"number": number, "name": name, "date": day.isoformat()}


@layout("caq", language="fr")
def attestation_travail_temporaire(paper: Paper, case: Case, rng: Random) -> Fields:
    """An attestation of issue for temporary work, addressed to the worker, copied to the employer."""
    person, work = case.person, case.work
    paper.points, paper.margin = 10.5, 62
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 52)
    paper.gap(18)
    paper.line(f"Montréal, le {dates.fr(work.dated)}")
    paper.gap(10)
    paper.line("Attestation de délivrance", 14, "bold")
    paper.line("Certificat d'acceptation du Québec - travail temporaire", 11)
    paper.gap(12)
    paper.para(
        f"Nous avons délivré un certificat d'acceptation du Québec (CAQ) à la personne suivante : {f.capital(person)}, titulaire d'un passeport de ce pays : {person.country.fr}."
    )
    f.leaders(paper, [("Numéro du CAQ", work.caq_number), ("Dossier de l'employeur", f"E-{rng.randint(20000, 89999)}"), ("Employeur", work.employer), ("Emploi offert", work.title), ("Lieu de travail", f"{work.city} (Québec)"), ("Durée du CAQ", f"{work.caq_months} mois à compter de la délivrance du permis de travail")])  # fmt: skip
    paper.gap(16)
    paper.paras(("Le CAQ n'est pas un permis de travail. La demande de permis doit être présentée au gouvernement du Canada dans les six mois.", f"Frais acquittés : 228 $. Demande reçue le {dates.fr(work.dated - dt.timedelta(days=48))}."))  # fmt: skip
    draw.signature(paper, 62, paper.y + 26, rng)
    paper.gap(40)
    paper.lines([case.csq.officer, "Direction de l'immigration temporaire", f"c. c. {work.employer}"])
    return numbered(work.caq_number, f.capital(person), work.dated) | {"duration_months": str(work.caq_months)}


@layout("caq", language="en")
def letter_for_students(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English letter for studies, the length of stay in words and figures, the school in a table."""
    person, work = case.person, case.work
    paper.family, paper.points, paper.margin = "serif", 11, 66
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 52)
    paper.gap(20)
    paper.text(paper.width - 66, paper.y, f"CAQ No. {work.caq_number}", 11, "bold", align="right")
    paper.gap(8)
    paper.lines([person.full_name, person.email])
    paper.gap(12)
    paper.line("Re: Québec Acceptance Certificate for studies (CAQ) - confirmation of issue", style="bold")
    paper.gap(8)
    paper.paras((
        f"Dear {person.full_name},",
        f"We are pleased to inform you that a CAQ has been issued to you on {dates.en(work.dated)} for a maximum period of {f.small_en(work.caq_months)} ({work.caq_months}) months.",
    ))  # fmt: skip
    paper.table([("Level", "Institution", "Start of session"), ("University - master's", "Université du Haut-Richelieu", dates.en(work.dated + dt.timedelta(days=120)))], (140, 200, 140), points=10)  # fmt: skip
    paper.gap(14)
    paper.paras((
        "You have been issued a place within Québec's share of the distribution of study permit applications. This letter is the attestation required by the federal authorities; no paper certificate will be sent.",
        "Should you change your level of study, you must apply for a new CAQ. Hospital insurance must be kept for the whole of your stay.",
        "Sincerely,",
    ))  # fmt: skip
    draw.signature(paper, 66, paper.y + 22, rng)
    paper.gap(34)
    paper.line(f"{case.csq.officer}, Director, Foreign students")
    return numbered(work.caq_number, person.full_name, work.dated) | {"duration_months": str(work.caq_months)}


@layout("lmia", language="en")
def decision_with_annex(paper: Paper, case: Case, rng: Random) -> Fields:
    """The decision letter to the employer; the worker stands in the annex on the second page."""
    person, work = case.person, case.work
    paper.points, paper.margin = 10, 58
    draw.government_canada(
        paper, department=("Employment and\nSocial Development Canada", "Emploi et\nDéveloppement social Canada")
    )
    paper.text(paper.width - 58, 44, "Protected when completed - B", 8, "bold", align="right")
    paper.gap(16)
    paper.lines([dates.en(work.dated), "", work.employer, f"Attn: Human Resources, {work.city} QC"])
    paper.gap(12)
    paper.beside([("LMIA number", work.lmia_number), ("Employer ID", f"E{rng.randint(100000, 999999)}"), ("CRA business number", f"{rng.randint(100000000, 899999999)} RP0001"), ("Program stream", "High-wage (facilitated)")], label_width=130, colon=":")  # fmt: skip
    paper.gap(14)
    paper.paras((
        "Dear employer:",
        f"We have completed the review of your application for a Labour Market Impact Assessment for the position of {work.title}. On the basis of the information provided, we have determined that hiring the temporary foreign worker named in the annex is likely to have a neutral or positive impact on the Canadian labour market.",
        f"This decision was made jointly with the ministère de l'Immigration du Québec. The worker must apply for a work permit before {dates.en(work.dated + dt.timedelta(days=180))}, after which this assessment expires.",
        "Please give the worker a copy of this letter and of the annex. You must keep records for six years.",
    ))  # fmt: skip
    draw.signature(paper, 58, paper.y + 24, rng)
    paper.gap(36)
    paper.lines(["Program officer, Service Canada", "Quebec Region"])
    paper.new_page()
    paper.heading("ANNEX A - TERMS OF EMPLOYMENT", 12)
    paper.table([("Name of foreign national", f.capital(person)), ("Date of birth", person.born.isoformat()), ("Citizenship", person.country.en), ("Occupation", work.title), ("Number of positions", "1"), ("Hours per week", "37.5"), ("Wage", f"CAD {rng.randint(24, 48)}.50 per hour"), ("Duration of employment", "24 months"), ("Work location", f"{work.city}, Quebec")], (200, 296), header=False, height=22)  # fmt: skip
    return numbered(work.lmia_number, f.capital(person), work.dated)


@layout("lmia", language="fr")
def decision_conjointe(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French joint decision: a subject block with abbreviations, figures in a list."""
    person, work = case.person, case.work
    paper.family, paper.points, paper.margin = "dejavu-serif", 9.5, 60
    draw.government_canada(paper, department=("Service Canada", "Emploi et Développement social"))
    paper.gap(12)
    paper.line(f"Le {dates.fr(work.dated)}", align="right")
    paper.lines([work.employer, f"{work.city} (QC)"])
    paper.gap(12)
    paper.line("OBJET : Étude d'impact sur le marché du travail (EIMT) - décision favorable", style="bold")
    paper.line(f"N° EIMT : {work.lmia_number}  /  TET : {person.listed_name}  /  Poste : {work.title}")
    paper.gap(12)
    paper.paras((
        "Madame, Monsieur,",
        "La présente fait suite à votre demande d'EIMT et vous informe de la décision conjointe d'EDSC et du MIFI. Votre offre d'emploi au travailleur étranger temporaire (TET) nommé en objet a été jugée favorable aux conditions suivantes :",
    ))  # fmt: skip
    for words in (
        "salaire horaire de 27,85 $, soit 1 114,00 $ par semaine de 40 heures;",
        "durée d'emploi de 36 mois;",
        "assurance maladie privée fournie pendant le délai de carence;",
        "contrat de travail signé par les deux parties.",
    ):
        paper.para(f"–  {words}", x=80, gap=3)
    paper.gap(8)
    paper.paras(
        (
            f"La demande de permis de travail doit être présentée au plus tard le {dates.fr(work.dated + dt.timedelta(days=180))}. Le TET doit aussi obtenir un CAQ.",
            "Des frais de 1 000 $ ont été perçus; ils ne sont pas remboursables.",
        )
    )
    paper.line("Cordialement,")
    draw.signature(paper, 60, paper.y + 28, rng)
    paper.gap(40)
    paper.lines([rng.choice(("Odile Trempe-Hervieux", "Jocelyn Paradis-Côté")), "Agente ou agent de programme"])
    return numbered(work.lmia_number, person.listed_name, work.dated)


@layout("offer_of_employment", language="en")
def employer_portal_submission(paper: Paper, case: Case, rng: Random) -> Fields:
    """The Employer Portal's offer, printed: sections with questions and answers, fee status, several people."""
    person, work = case.person, case.work
    paper.points, paper.margin = 9.5, 44
    f.browser(
        paper,
        "Employer Portal - Offer of Employment",
        "https://employer-portal.example/offers/view",
        f"{work.dated:%Y/%m/%d} 11:31 AM",
    )
    draw.government_canada(paper, 54)
    paper.gap(8)
    paper.line("Offer of Employment to a Foreign National Exempt from an LMIA", 13, "bold")
    paper.gap(4)
    for title, rows in (
        ("Offer", [("Offer of employment number", work.offer_number), ("Status", "Submitted"), ("Date submitted", work.dated.isoformat()), ("Compliance fee", "CAD 230.00 - paid")]),
        ("Employer", [("Legal name", work.employer), ("Business number", f"{rng.randint(100000000, 899999999)}"), ("Mailing address", f"88 rue du Quai, {work.city} QC  J1K 2A4"), ("Primary contact", "Réjean Lussier, controller"), ("Representative", case.representative.name)]),
        ("Foreign national", [("Family name", person.family_name), ("Given name(s)", person.given_names or "-"), ("Date of birth", person.born.isoformat()), ("Passport number", case.passport.number), ("Country of citizenship", person.country.en)]),
        ("Job", [("Title", work.title), ("NOC", case.csq.cnp), ("Exemption code", "A73"), ("Province of work", "Quebec"), ("City of work", work.city), ("Start", (work.dated + dt.timedelta(days=75)).isoformat()), ("End", (work.dated + dt.timedelta(days=804)).isoformat()), ("Gross annual pay", f"CAD {rng.randint(52, 88)},500.00")]),
    ):  # fmt: skip
        paper.gap(8)
        paper.line(title, 11, "bold", color="#26374a")
        paper.gap(5)
        f.ruled(paper, rows, height=18, label_width=210)
    return numbered(work.offer_number, person.full_name, work.dated) | {"employer": work.employer, "province": "QC"}


@layout("offer_of_employment", language="fr")
def promesse_d_embauche(paper: Paper, case: Case, rng: Random) -> Fields:
    """A small employer's letter: the owner writes to the future employee in the second person."""
    person, work = case.person, case.work
    paper.family, paper.points, paper.margin = "times", 12, 72
    paper.line(work.employer, 17, "bold", align="center", color="#5a2d0c")
    paper.line(
        f"1420, chemin de la Traverse, {work.city} (Québec)   ·   Tél. 819 555-0126   ·   NEQ 1171{rng.randint(100000, 999999)}",
        8.5,
        align="center",
    )
    paper.rule(paper.y + 6, color="#5a2d0c")
    paper.gap(28)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(12)
    paper.lines([f"{f.polite_fr(person)} {person.full_name}" if person.sex != "X" else person.full_name, person.email])
    paper.gap(12)
    paper.para("Objet : offre d'emploi", style="bold")
    start = work.dated + dt.timedelta(days=90)
    wage = rng.randint(24, 39)
    paper.paras((
        f"{f.polite_fr(person)},",
        f"À la suite de nos entretiens, nous avons le plaisir de vous offrir le poste suivant : {work.title}, à notre établissement de {work.city}, province de Québec, à compter du {dates.fr(start)}.",
        f"Vous travaillerez 40 heures par semaine au taux de {wage},00 $ l'heure, soit {wage * 40} $ bruts par semaine. Vous aurez droit à trois semaines de vacances.",
        f"L'offre a été transmise au moyen du Portail de l'employeur et porte le numéro {work.offer_number}. Les frais de conformité de 230 $ ont été payés par nos soins.",
        "Votre supérieure immédiate sera Josiane Thériault-Blais. Veuillez nous retourner une copie signée d'ici dix jours.",
        "Au plaisir de vous accueillir parmi nous,",
    ))  # fmt: skip
    draw.signature(paper, 72, paper.y + 22, rng)
    paper.gap(36)
    paper.line("Réjean Lussier, propriétaire")
    paper.gap(20)
    paper.text(72, paper.y, "J'accepte : ____________________________    Date : ______________", 10)
    return numbered(work.offer_number, person.full_name, work.dated) | {"employer": work.employer, "province": "QC"}
