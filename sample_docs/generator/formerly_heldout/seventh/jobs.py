"""Papers about a job or studies in Quebec: offers of employment, labour market assessments, certificates of acceptance."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, dollars, groups, kept, menu, mister
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


@layout("offer_of_employment", language="en")
def employer_portal_offer(paper: Paper, case: Case, rng: Random) -> Fields:
    """The confirmation page of the employer's portal: offer number, employer, worker, place and pay in sections."""
    work, person = case.work, case.person
    browser(paper, "Employer Portal – Offer of employment", "https://employer.portal.example/offer/view", work.dated)
    paper.margin, paper.family, paper.points = 44, "sans", 9.5
    menu(paper, "Employer Portal      Home      My offers      Compliance fee      Contacts      Log off", "#1c578a")
    paper.heading("Offer of employment to a foreign national exempt from an LMIA", 13)
    paper.box(44, paper.y, 524, 40, fill="#fff7dd", stroke="#c8a836")
    paper.text(56, paper.y + 25, "Offer of employment number", 10)
    paper.text(220, paper.y + 26, work.offer_number, 14, "bold")
    paper.text(340, paper.y + 25, f"Submitted {dates.en(work.dated)}", 10)
    paper.gap(54)
    for title, rows in (
        ("Employer", [("Legal name", work.employer), ("Business number", f"{rng.randint(10**8, 10**9 - 1)} RP0001"), ("Head office", "77 Metcalfe Street, Suite 300, Ottawa ON  K1P 5L6"), ("Contact", "Jacinta Morrow-Bell, talent acquisition")]),
        ("Foreign national", [("Name", person.full_name), ("Date of birth", dates.en(person.born)), ("Citizenship", person.country.en), ("Passport", case.passport.number)]),
        ("Job", [("Title", work.title), ("Location of work", f"{work.city}, Quebec"), ("Start date", dates.en(work.dated + dt.timedelta(days=75))), ("Duration", "24 months"), ("Pay", f"{dollars(31)} per hour, 37.5 hours a week"), ("Exemption code", "A73")]),
    ):  # fmt: skip
        paper.line(title, 11, "bold", color="#1c578a")
        paper.beside(rows, label_width=140, colon="", value_style="regular")
        paper.gap(10)
    paper.para(
        "Compliance fee of $230.00 paid. Give the offer number to the worker, who must include it in the work permit application.",
        9,
    )
    return kept(
        number=work.offer_number, name=person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC"
    )


@layout("offer_of_employment", language="fr")
def offer_by_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of engagement in the first person plural with the federal number in its references, accepted below."""
    work, person = case.work, case.person
    paper.family, paper.points, paper.margin = "serif", 11, 70
    paper.line(work.employer, 18, "bold", color="#6b2d1a")
    paper.line(f"1450, boulevard industriel, {work.city} (Québec)   ·   ressources humaines : 450 555-0119", 8.5)
    paper.rule(paper.y + 5, color="#6b2d1a")
    paper.gap(22)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(12)
    paper.lines([person.full_name, f"{person.birth_city}, {person.country.fr}"])
    paper.gap(12)
    paper.line(f"Objet : Offre d'emploi – {work.title}", style="bold")
    paper.line(f"N° de l'offre au Portail des employeurs : {work.offer_number}", 10)
    paper.gap(8)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            f"À la suite de l'entrevue du {dates.fr(work.dated - dt.timedelta(days=18))}, nous vous offrons le poste cité en objet, à notre établissement de {work.city}, au Québec. Vous relèverez de M. Hilaire Zenkov-Boivin, chef d'équipe.",
            f"Vous entrerez en fonction le {dates.fr(work.dated + dt.timedelta(days=90))} pour une durée de deux ans. Votre salaire sera de {dollars(28, 'fr')} l'heure, soit {dollars(1120, 'fr')} par semaine de 40 heures, avec trois semaines de vacances.",
            "Notre offre est conditionnelle à l'obtention de votre permis de travail. Elle est valable 30 jours.",
            "Nous nous réjouissons de vous accueillir parmi nous.",
        ]
    )
    paper.gap(26)
    draw.signature(paper, 76, paper.y, rng)
    paper.gap(8)
    paper.line("Gwendoline Asselin-Prévost, directrice des ressources humaines", 10)
    paper.gap(18)
    paper.line("J'accepte cette offre :  ______________________________     Date : _______________", 10)
    return kept(
        number=work.offer_number, name=person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC"
    )


@layout("lmia", language="en")
def positive_assessment(paper: Paper, case: Case, rng: Random) -> Fields:
    """Service Canada's positive letter to the employer, with an annex table that names the worker."""
    work, person = case.work, case.person
    paper.family, paper.points = "helvetica", 10
    draw.government_canada(
        paper, department=("Employment and Social\nDevelopment Canada", "Emploi et Développement\nsocial Canada")
    )
    paper.gap(14)
    paper.lines([dates.en(work.dated), "", work.employer, f"Attention: Payroll, {work.city}, Quebec"])
    paper.gap(12)
    paper.line("Subject: Labour Market Impact Assessment – positive decision", style="bold")
    paper.line(f"LMIA number: {work.lmia_number}          Employer ID: {rng.randint(100000, 999999)}", 10)
    paper.gap(8)
    paper.paras(
        [
            "Dear Employer:",
            "This is to inform you that we have assessed your application and that the hiring of the foreign worker identified below will likely have a neutral or positive impact on the Canadian labour market.",
            f"The worker must apply to IRCC before {dates.en(work.dated + dt.timedelta(days=180))}, when this assessment expires.",
        ]
    )
    paper.table([("Foreign worker", "Occupation (NOC)", "Wage", "Employment duration"), (person.full_name, f"{work.title} ({case.csq.cnp})", f"{dollars(29)}/h", "24 months")], (170, 170, 62, 90), height=22, points=9)  # fmt: skip
    paper.gap(14)
    paper.paras(["Keep records for six years. You may be inspected without notice.", "Sincerely,"])
    draw.signature(paper, paper.margin, paper.y + 16, rng)
    paper.gap(34)
    paper.lines(["T. Rasmussen-Gill, Program Officer (RC 4771)", "Service Canada, P.O. Box 6500, Saint John NB  E2L 4L4"], 9)
    return kept(number=work.lmia_number, name=person.full_name, date=work.dated.isoformat())


@layout("lmia", language="fr")
def joint_assessment(paper: Paper, case: Case, rng: Random) -> Fields:
    """The joint decision of both governments in French, as a form of cells."""
    work, person = case.work, case.person
    paper.family, paper.points, paper.margin = "sans", 10, 46
    draw.government_canada(paper, department=("Service\nCanada", "Emploi et Développement\nsocial Canada"))
    paper.line("ÉTUDE D'IMPACT SUR LE MARCHÉ DU TRAVAIL – AVIS FAVORABLE", 13, "bold")
    paper.line("Décision conjointe avec le gouvernement du Québec", 9, "italic")
    paper.gap(10)
    paper.above([("N° de l'EIMT", work.lmia_number), ("Date de la décision", dates.fr(work.dated)), ("Date d'échéance", dates.fr(work.dated + dt.timedelta(days=180)))], columns=3, height=36, value_style="bold")  # fmt: skip
    paper.above([("Employeur", work.employer), ("N° d'entreprise", f"{rng.randint(10**8, 10**9 - 1)}RP0001"), ("Travailleur étranger", person.full_name), ("Date de naissance", person.born.isoformat()), ("Profession", work.title), ("Code CNP", case.csq.cnp), ("Lieu de travail", f"{work.city} (Québec)"), ("Salaire", f"{dollars(30, 'fr')} l'heure")], columns=2, height=34)  # fmt: skip
    paper.gap(16)
    paper.paras(
        [
            "L'employeur doit remettre au travailleur une copie du présent avis et de son annexe A. Le travailleur en joint une copie à sa demande de permis de travail, avec son certificat d'acceptation du Québec.",
            "L'employeur s'engage à respecter les conditions énoncées; à défaut, il s'expose à des sanctions administratives pécuniaires.",
        ]
    )
    paper.gap(20)
    draw.signature(paper, 56, paper.y, rng)
    paper.line(f"Agente de programme, unité de Laval, dossier régional LV-{rng.randint(1000, 9999)}", 9)
    paper.text(46, paper.height - 30, "EMP5626 (2022-04-006) F", 7)
    return kept(number=work.lmia_number, name=person.full_name, date=work.dated.isoformat())


@layout("caq", language="fr")
def study_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """The attestation of a certificate of acceptance for studies, with the length of stay in months."""
    work, person = case.work, case.person
    paper.family, paper.points = "sans", 10.5
    draw.quebec(paper, MINISTRY)
    paper.gap(18)
    paper.line("Attestation de délivrance du certificat d'acceptation du Québec pour études", 12, "bold")
    paper.line(f"Émise le {dates.fr(work.dated)}", 9.5)
    paper.gap(12)
    paper.beside(
        [("Nom", person.family_name), ("Prénom", person.given_names or "—"), ("Né(e) le", dates.fr(person.born)), ("Nº du CAQ", groups(work.caq_number, (3, 4))), ("Ordre d'enseignement", "Universitaire, 2e cycle"), ("Établissement", "Institut polytechnique de l'Estrie"), ("Durée", f"{work.caq_months} mois")],
        label_width=150,
    )  # fmt: skip
    paper.gap(14)
    ends = work.dated + dt.timedelta(days=work.caq_months * 30)
    paper.paras(
        [
            "Cette attestation tient lieu de certificat. Joignez-la à votre demande de permis d'études.",
            f"Sous réserve des lois fédérales, le séjour peut se prolonger jusqu'au {dates.fr(ends)}. Vous devez maintenir une assurance maladie et hospitalisation.",
            "Aucune signature n'est requise. Vérifiez l'authenticité de cette lettre au moyen du code 715-QX.",
        ]
    )
    paper.text(
        paper.margin,
        paper.height - 36,
        "Lettre 315   ·   Direction de l'immigration temporaire, 285, rue Notre-Dame Ouest, Montréal",
        7.5,
    )
    name = f"{person.given_names} {person.family_name}".strip()
    return kept(number=work.caq_number, name=name, date=work.dated.isoformat(), duration_months=str(work.caq_months))


@layout("caq", language="en")
def work_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual certificate for temporary work in a double frame, English first."""
    work, person = case.work, case.person
    paper.family, paper.points, paper.margin = "free-serif", 11, 62
    draw.tint(paper, "#f4f7fb")
    draw.frame(paper)
    draw.quebec(paper, MINISTRY, 70)
    paper.gap(20)
    paper.line("QUÉBEC ACCEPTANCE CERTIFICATE", 16, "bold", align="center")
    paper.line("Certificat d'acceptation du Québec – travail temporaire", 12, "italic", align="center")
    paper.gap(14)
    paper.under(
        [("Full name of the holder / Nom complet du titulaire", person.full_name), ("Certificate number / Numéro du certificat", work.caq_number), ("Date of birth / Date de naissance", person.born.isoformat()), ("Date of issue / Date de délivrance", work.dated.isoformat()), ("Employer / Employeur", work.employer), ("Period / Période", f"{work.caq_months} months / mois"), ("LMIA file / Dossier EIMT", work.lmia_number), ("Occupation / Profession", work.title)],
        columns=2, height=42,
    )  # fmt: skip
    paper.gap(16)
    paper.para(
        "The holder consents to be employed only by the employer named above. This certificate is valid only with a work permit issued by the federal authorities.",
        10,
    )
    paper.gap(26)
    draw.signature(paper, 330, paper.y, rng)
    paper.text(330, paper.y + 14, f"For the Minister: {case.csq.officer}", 9)
    return kept(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))
