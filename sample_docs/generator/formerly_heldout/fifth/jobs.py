"""Papers about work and study in Quebec: certificates of acceptance, labour market decisions, offers of employment."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import (
    addressed,
    bar,
    boxes,
    clerk,
    facts,
    foot,
    hyphens,
    said,
    short_fr,
    title,
)
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


def months_on(day: dt.date, months: int) -> dt.date:
    """The last day of so many months from that day."""
    number = day.year * 12 + day.month - 1 + months
    return dt.date(number // 12, number % 12 + 1, min(day.day, 28)) - dt.timedelta(days=1)


@layout("caq", language="fr")
def attestation_315(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter that attests a CAQ for studies, its conditions in a list and the length in months."""
    person, work = case.person, case.work
    start = work.dated.replace(day=1)
    paper.family, paper.points = "sans", 10
    draw.quebec(paper, MINISTRY, 54)
    paper.y = 104
    paper.line(f"Montréal, le {dates.fr(work.dated)}", align="right")
    paper.gap(8)
    paper.lines([addressed(person, "fr"), person.email])
    paper.gap(12)
    paper.para("Objet : Attestation de délivrance du certificat d'acceptation du Québec (CAQ) pour études", style="bold")
    paper.para("Le Ministère a accepté votre demande et atteste que vous êtes titulaire d'un CAQ aux conditions suivantes :")
    facts(paper, [("•  Numéro du CAQ", work.caq_number), ("•  Ordre d'enseignement", "Universitaire, deuxième cycle"), ("•  Établissement", "Institut supérieur du Saguenay"), ("•  Durée du consentement", f"{work.caq_months} mois"), ("•  Période", f"du {dates.fr(start)} au {dates.fr(months_on(start, work.caq_months))}")], label_width=170, sep=" :")  # fmt: skip
    paper.gap(8)
    paper.paras(
        [
            "La présente confirme que votre demande entre dans la part du plafond fédéral attribuée au Québec. Elle tient lieu de lettre d'attestation provinciale.",
            "Vous devez encore obtenir un permis d'études auprès du gouvernement fédéral.",
            f"{clerk(rng)}, Direction des étudiants internationaux",
        ]
    )
    foot(paper, "Lettre 315          Édifice Gérald-Godin, 360, rue McGill, Montréal (Québec) H2Y 2E9")
    return said(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))


@layout("caq", language="en")
def acceptance_for_work(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual certificate for temporary work with boxes, the employer and the stay's length among them."""
    person, work = case.person, case.work
    paper.margin, paper.family = 44, "free-serif"
    draw.frame(paper, "#35618e", 22)
    draw.guilloche(paper, rng, "#d5e2ef", lines=18)
    draw.quebec(paper, MINISTRY, 60)
    paper.y = 102
    paper.line("CERTIFICAT D'ACCEPTATION DU QUÉBEC", 16, "bold", align="center")
    paper.line("Québec Acceptance Certificate – Temporary work / Travail temporaire", 11, "italic", align="center")
    paper.gap(12)
    paper.points = 11
    boxes(paper, [
        [("CAQ No. / N° du CAQ", work.caq_number, 1), ("Issued on / Délivré le (yyyy-mm-dd)", work.dated.isoformat(), 1), ("Length of stay / Durée du séjour", f"{work.caq_months} months / mois", 1)],
        [("Holder / Titulaire", person.full_name, 2), ("Born on / Né(e) le (yyyy-mm-dd)", person.born.isoformat(), 1), ("Citizenship / Citoyenneté", person.country.fr, 1)],
        [("Employer / Employeur", work.employer, 2), ("Position / Poste", work.title, 2)],
        [("Place of work / Lieu de travail", f"{work.city} (QC)", 1), ("Employer's file / Dossier de l'employeur", fill("EMP-99999", rng), 1), ("Officer / Fonctionnaire", clerk(rng), 1)],
    ], height=40, label_points=7.5)  # fmt: skip
    draw.signature(paper, 380, paper.y + 50, rng)
    draw.round_stamp(paper, 140, paper.y + 60, "IMMIGRATION – QUÉBEC", "CAQ", color="#35618e")
    paper.text(380, paper.y + 66, "Authorized signature / Signature autorisée", 8)
    return said(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))


@layout("lmia", language="en")
def decision_to_employer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision addressed to the employer: system file and business numbers beside the LMIA's, the worker in an annex."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 64, "times", 11
    draw.government_canada(paper, department=("Employment and Social\nDevelopment Canada", "Emploi et Développement\nsocial Canada"))  # fmt: skip
    foot(paper, "EMP5519-E          Service Canada, P.O. Box 1135, Moncton NB  E1C 8P6", number="Page {0} of 2")
    paper.y = 92
    paper.line(dates.en(work.dated))
    paper.gap(8)
    paper.lines([work.employer, f"Attention: {clerk(rng)}", f"{work.city} QC"])
    paper.gap(10)
    facts(paper, [("Business number", fill("999999999 RP0001", rng)), ("Employer ID", fill("999999", rng)), ("LMIA number", work.lmia_number), ("Stream", "High-wage position"), ("LMIA expires", dates.en(work.dated + dt.timedelta(days=183)))], label_width=120, value_style="bold")  # fmt: skip
    paper.gap(8)
    paper.paras(
        [
            "Re: Labour Market Impact Assessment – positive decision",
            f"We have assessed the offer for the position of {work.title} and conclude that hiring a foreign national for it is likely to have a neutral or positive effect on the Canadian labour market.",
            "Give a copy of this letter and of Annexes A and B to the worker, who must apply for a work permit before the LMIA expires. You must keep records for six years.",
            f"The decision was made jointly with the Ministère (MIFI). Wage: ${rng.randint(24, 48)}.{rng.randint(10, 99)} an hour, 40 hours a week.",
            "Program officer, Foreign Worker Division",
        ]
    )
    paper.new_page()
    paper.line("ANNEX B – Named foreign national", 13, "bold")
    paper.gap(8)
    paper.table([("Position", "Name of worker", "Date of birth"), ("1", person.full_name, hyphens(person.born))], (70, 280, 130), height=22)  # fmt: skip
    return said(number=work.lmia_number, name=person.full_name, date=work.dated.isoformat())


@layout("lmia", language="fr")
def resultat_de_l_eimt(paper: Paper, case: Case, rng: Random) -> Fields:
    """The result in French for the worker's file: a portal's print with boxes."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 48, "narrow", 11
    draw.government_canada(paper, department=("Emploi et Développement\nsocial Canada", "Employment and Social\nDevelopment Canada"))  # fmt: skip
    paper.y = 88
    bar(paper, "Étude d'impact sur le marché du travail (EIMT) – Résultat : POSITIF", fill="#2e5339", points=12)
    boxes(paper, [
        [("N° de l'EIMT", work.lmia_number, 1), ("Date de la lettre", short_fr(work.dated), 1), ("Échéance de l'EIMT", short_fr(work.dated + dt.timedelta(days=183)), 1)],
        [("Travailleur étranger", person.full_name, 2), ("Citoyenneté", person.country.fr, 1)],
        [("Employeur", work.employer, 2), ("N° d'entreprise", fill("999999999", rng), 1)],
        [("Profession", work.title, 1), ("Lieu de travail", f"{work.city} (QC)", 1), ("Durée de l'emploi", "24 mois", 1)],
    ], height=36, label_below=True)  # fmt: skip
    paper.gap(14)
    paper.para("Madame, Monsieur,")
    paper.para("Service Canada a rendu une décision favorable à l'égard de l'offre d'emploi décrite ci-dessus. Le travailleur doit joindre la présente à sa demande de permis de travail et la déposer avant l'échéance indiquée.")  # fmt: skip
    paper.para(f"Demande présentée le {dates.fr(work.dated - dt.timedelta(days=48))}; droits de 1 000 $ acquittés. Une inspection peut avoir lieu en tout temps.")  # fmt: skip
    foot(paper, "Centre de traitement, 1441, rue Saint-Urbain, Montréal (Québec) H2X 2M6")
    return said(number=work.lmia_number, name=person.full_name, date=work.dated.isoformat())


@layout("offer_of_employment", language="en")
def fifth_employer_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The Employer Portal's submission summary: business particulars, then the worker's, then the job."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 54, "sans", 9.5
    draw.government_canada(paper, 46)
    paper.text(558, 46, "Employer Portal", 11, "bold", align="right")
    paper.y = 84
    paper.heading("Offer of employment – submission summary", 15)
    facts(paper, [("Offer of employment number", work.offer_number), ("Date submitted", hyphens(work.dated)), ("Employer compliance fee", "$230.00 – paid")], label_width=200, value_style="bold")  # fmt: skip
    for words, rows in (
        ("Business", [("Legal name", work.employer), ("Contact", f"{clerk(rng)}, Human Resources"), ("CRA business number", fill("999999999", rng)), ("Mailing address", "2100 Portage Street, Winnipeg MB R3J 0K4")]),
        ("Foreign worker", [("Full name", person.full_name), ("Date of birth", hyphens(person.born)), ("Passport", case.passport.number), ("Country of citizenship", person.country.en)]),
        ("Job", [("Title", work.title), ("Work location", f"{work.city}, Quebec"), ("LMIA exemption", "A73"), ("Start date", hyphens(work.dated + dt.timedelta(days=60))), ("End date", hyphens(work.dated + dt.timedelta(days=790))), ("Wage", f"${rng.randint(22, 49)}.50 per hour")]),
    ):  # fmt: skip
        paper.gap(8)
        bar(paper, words, fill="#26374a")
        facts(paper, rows, label_width=200)
    foot(paper, "https://employer.ircc.example/offers", number="{0} of 1")
    return said(number=work.offer_number, name=person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC")  # fmt: skip


@layout("offer_of_employment", language="fr")
def lettre_d_embauche(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of hire in the second person, signed by both; the acceptance is dated some days later."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 70, "free-serif", 11.5
    paper.line(work.employer, 16, "bold", align="center")
    paper.line(f"12, avenue du Parc, {work.city} (Québec)", 9.5, align="center")
    paper.rule(paper.y + 6)
    paper.gap(20)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(8)
    paper.line(addressed(person, "fr"))
    paper.gap(10)
    paper.para(
        f"Objet : Offre d'emploi – {work.title} (n° d'offre au Portail des employeurs : {work.offer_number})", style="bold"
    )
    paper.paras(
        [
            f"{title(person, 'fr') or 'Bonjour'},",
            f"Nous avons le plaisir de vous offrir un poste à notre établissement de {work.city}, au Québec, à compter du {dates.fr(work.dated + dt.timedelta(days=75))}. Le poste est à temps plein, 37,5 heures par semaine, au taux de {rng.randint(23, 44)},25 $ l'heure.",
            "Vous aurez droit à trois semaines de vacances et au régime d'assurance collective après trois mois. L'offre est conditionnelle à l'obtention d'un permis de travail.",
            f"Veuillez nous retourner la présente signée avant le {dates.fr(work.dated + dt.timedelta(days=15))}.",
        ]
    )
    draw.signature(paper, 70, paper.y + 24, rng)
    paper.gap(36)
    paper.lines([f"{clerk(rng)}, direction des ressources humaines", f"pour {work.employer}"], 10.5)
    paper.gap(20)
    paper.line(f"J'accepte cette offre.   {person.full_name}   Le {dates.fr(work.dated + dt.timedelta(days=4))}", 10.5)
    return said(number=work.offer_number, name=person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC")  # fmt: skip
