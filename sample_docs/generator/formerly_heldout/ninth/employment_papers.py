"""Certificates of acceptance, labour market assessments and offers of employment, with employers, agents and recruiters named."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

MINISTRY = ("Ministère de l'Immigration, de la Francisation", "et de l'Intégration")


def acceptance(case: Case) -> Fields:
    """What a certificate of acceptance says."""
    return fu.told(number=case.work.caq_number, name=case.person.full_name, date=case.work.dated.isoformat(), duration_months=str(case.work.caq_months))


@layout("caq", language="fr")
def attestation_caq(paper: Paper, case: Case, rng: Random) -> Fields:
    """An attestation for temporary work: the employer, its address and its officer stand before the worker."""
    work, person = case.work, case.person
    paper.points, paper.margin = 10, 54
    draw.quebec(paper, MINISTRY, 52)
    paper.gap(16)
    paper.heading("Attestation de délivrance d'un certificat d'acceptation du Québec (CAQ)", 12.5)
    paper.line("Travail temporaire", 10, "italic")
    paper.gap(8)
    paper.above([("Employeur", work.employer), ("Adresse de l'employeur", f"920, boul. Industriel, {work.city} (Québec)"), ("Répondant de l'employeur", fu.someone(rng).full_name), ("NEQ", fill("1199999999", rng))], columns=2, height=34)
    paper.gap(8)
    paper.above([("Travailleur ou travailleuse étrangère", person.full_name), ("Date de naissance", dates.fr(person.born)), ("Citoyenneté", person.country.fr), ("Numéro du CAQ", work.caq_number), ("Durée autorisée", f"{work.caq_months} mois"), ("Date de délivrance", dates.fr(work.dated))], columns=3, height=34)
    paper.gap(12)
    paper.para(f"Poste : {work.title}. Le consentement du Québec vaut pour l'emploi et l'employeur mentionnés. La durée court à compter de l'entrée en vigueur du permis de travail fédéral.")
    paper.para("Cette attestation tient lieu de certificat; aucun document papier n'est expédié. Elle n'autorise pas l'entrée au Canada.")
    draw.signature(paper, 60, paper.y + 24, rng)
    paper.gap(40)
    paper.line(f"{case.csq.officer}, fonctionnaire autorisé", 9)
    paper.text(54, paper.height - 36, f"Dossier de l'employeur : {fill('E99999', rng)}     Page 1 de 1", 7.5)
    fu.small_print(paper, "quebec", rng)
    return acceptance(case)


@layout("caq", language="fr")
def lettre_315(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual study letter: French at the left, English at the right, facts in a band, the parent who signs for nobody."""
    work, person = case.work, case.person
    paper.family, paper.points, paper.margin = "narrow", 10.5, 46
    draw.quebec(paper, MINISTRY, 50)
    paper.gap(14)
    paper.line("CAQ pour études – lettre 315 / 715", 14, "bold")
    paper.gap(6)
    paper.box(46, paper.y, paper.width - 92, 84, fill="#eef3fa", stroke="#1f4e8c")
    for row, (label, value) in enumerate((("Étudiant(e) / Student", person.full_name), ("No de CAQ / CAQ no.", work.caq_number), ("Émise le / Issued on", f"{work.dated:%Y-%m-%d}"), ("Durée (mois) / Duration (months)", str(work.caq_months)))):
        paper.text(58, paper.y + 20 + row * 18, label, 10)
        paper.text(260, paper.y + 20 + row * 18, value, 11, "bold")
    paper.gap(104)
    top = paper.y
    for x, texts in (
        (46.0, ("Nous avons accepté votre demande de certificat d'acceptation. La présente lettre confirme que le Québec consent à votre séjour pour études, pour la durée indiquée.", f"Établissement : Cégep du Grand-Fleuve. Ordre : collégial. Début des cours : {dates.fr(fu.later(work.dated, rng, 90))}.", "Présentez cette lettre avec votre demande de permis d'études.")),
        (316.0, ("We have accepted your application for a certificate of acceptance. This letter confirms Québec's consent to your stay for studies, for the length shown.", "School: Cégep du Grand-Fleuve. Level: college.", "Submit this letter with your application for a study permit.")),
    ):
        paper.y = top
        for words in texts:
            paper.para(words, x=x, width=246)
    paper.gap(30)
    mother = fu.someone(rng, "F")
    paper.line(f"Répondante financière / Financial sponsor : {mother.full_name} (mère / mother)", 9.5)
    paper.text(46, paper.height - 36, "Direction de l'immigration temporaire, 203 - 285, rue Notre-Dame Ouest, Montréal (Québec) H2Y 1T8", 8)
    fu.small_print(paper, "quebec", rng)
    return acceptance(case)


def assessment(case: Case) -> Fields:
    """What an assessment says."""
    return fu.told(number=case.work.lmia_number, name=case.person.full_name, date=case.work.dated.isoformat())


@layout("lmia")
def ninth_positive_assessment(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to the employer with an annex that names the foreign national; file numbers of several kinds."""
    work = case.work
    paper.family, paper.points = "helvetica", 10
    draw.government_canada(paper, department=("Employment and Social\nDevelopment Canada", "Emploi et Développement\nsocial Canada"))
    paper.gap(12)
    paper.value_first([("Date of letter: ", dates.en(work.dated)), ("LMIA number: ", work.lmia_number), ("Business number: ", fill("999999999RP0001", rng)), ("Employer ID: ", fill("A99999", rng))])
    paper.gap(12)
    paper.lines([f"{fu.someone(rng).full_name}, Human Resources", work.employer, f"{work.city}, Quebec"])
    paper.gap(10)
    paper.para("Subject: Labour Market Impact Assessment – positive decision", style="bold")
    paper.para(f"We have assessed the impact of hiring one temporary foreign worker as {work.title.lower()} ({work.title}, NOC {case.csq.cnp}) and have reached a positive opinion. It expires on {dates.en(work.dated + dt.timedelta(days=180))}.")
    paper.para("You must send a copy of this letter and of Annex A to the worker, who needs them to apply for a work permit.")
    paper.para("Wages and working conditions must stay as approved. Records must be kept for six years.")
    draw.signature(paper, 66, paper.y + 20, rng)
    paper.gap(36)
    paper.line("Service Canada, Foreign Worker Program")
    paper.new_page()
    paper.heading("Annex A – foreign national(s)", 12)
    paper.table([["LMIA number", "Name of worker", "Citizenship", "Position"], [work.lmia_number, case.person.full_name, case.person.country.en, work.title]], [90, 190, 90, 120], height=22)
    return assessment(case)


@layout("lmia", language="fr")
def ninth_decision_eimt(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French decision with two columns, employer and worker, and a third-party recruiter in a note."""
    work = case.work
    paper.points, paper.margin = 9.5, 50
    draw.government_canada(paper, department=("Service\nCanada", "Emploi et Développement\nsocial Canada"))
    paper.gap(8)
    paper.heading("Étude d'impact sur le marché du travail : résultat", 14)
    paper.line(f"EIMT n° {work.lmia_number}     –     Décision : FAVORABLE     –     Rendue le {dates.fr(work.dated)}", 10.5, "bold")
    paper.gap(12)
    top = paper.y
    paper.beside([("Employeur", work.employer), ("Ville", f"{work.city} (Québec)"), ("Signataire", fu.someone(rng).full_name), ("Tiers recruteur", fu.someone(rng).full_name)], x=50, label_width=90)
    bottom, paper.y = paper.y, top
    paper.beside([("Travailleur", case.person.full_name), ("Né(e) le", dates.fr(case.person.born)), ("Poste", work.title), ("Salaire", f"{rng.randint(22, 39)},50 $ / h")], x=330, label_width=80)
    paper.y = max(bottom, paper.y) + 16
    paper.rule(paper.y)
    paper.gap(8)
    paper.para(f"La demande de permis de travail doit être reçue avant le {dates.fr(work.dated + dt.timedelta(days=180))}. Un certificat d'acceptation du Québec est aussi exigé. La présente décision a été prise conjointement avec le ministère québécois de l'Immigration.")
    paper.para("Le tiers ne peut exiger du travailleur aucuns frais de recrutement.")
    draw.canada_wordmark(paper)
    fu.small_print(paper, "federal_fr", rng)
    return assessment(case)


def offer(case: Case, *, number: bool = True) -> Fields:
    """What an offer says; some bear no number of the employers' portal."""
    work = case.work
    return fu.told(number=work.offer_number if number else "", name=case.person.full_name, date=work.dated.isoformat(), employer=work.employer, province="QC")


@layout("offer_of_employment")
def portal_offer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A printout of the employers' portal: contact person, worker, job and place in a table of sections."""
    work, person = case.work, case.person
    contact = fu.someone(rng)
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 46
    fu.browser(paper, "Employer Portal – offer of employment", "https://employer.example.ca/offer/print", f"{fu.later(work.dated, rng, 5):%Y-%m-%d} {fu.clock(rng)}")
    draw.government_canada(paper, 52)
    paper.heading("Offer of employment to a foreign national exempt from an LMIA", 13)
    paper.table([
        ["Section", "Question", "Answer"], ["Offer", "Offer of employment number", work.offer_number], ["", "Submitted on", dates.en(work.dated)], ["", "Fee paid", "$230.00"], ["Employer", "Legal name", work.employer], ["", "Contact", f"{contact.full_name}, {fu.phone_number(rng)}"],
        ["Foreign national", "Name", person.full_name], ["", "Date of birth", dates.en(person.born)], ["", "Passport number", case.passport.number], ["Job", "Title", work.title], ["", "Start – end", f"{fu.short_en(fu.later(work.dated, rng, 60))} – {fu.short_en(work.dated + dt.timedelta(days=760))}"],
        ["", "Wage", f"${rng.randint(23, 48)}.00 per hour, 40 hours a week"], ["", "Place of work", f"315 Place du Parc, {work.city}, Quebec"],
    ], [100, 170, 250], height=21)
    paper.gap(14)
    paper.para("The employer attests that the offer is genuine and that it will respect the laws of the province in which the person works.")
    fu.small_print(paper, "federal_en", rng)
    return offer(case)


@layout("offer_of_employment", language="fr")
def petit_employeur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A small employer's letter in the first person, without a portal number; the spouse is greeted too."""
    work, person = case.work, case.person
    owner = fu.someone(rng)
    paper.family, paper.points, paper.margin = "serif", 11, 72
    paper.line(work.employer, 17, "bold", color="#7a3b1d")
    paper.lines([f"58, rang Saint-Joseph, {work.city} (Québec)", f"Tél. {fu.phone_number(rng)}"], 9.5)
    paper.gap(22)
    paper.line(f"{work.city}, le {dates.fr(work.dated)}")
    paper.gap(12)
    paper.line(f"{person.full_name}")
    paper.line(f"{person.birth_city}, {person.country.fr}")
    paper.gap(14)
    paper.para("Objet : offre d'emploi", style="bold")
    paper.para("Bonjour,")
    paper.para(f"Comme convenu au téléphone, je vous offre un poste de « {work.title} » dans notre entreprise de {work.city}. Vous commenceriez le {dates.fr(fu.later(work.dated, rng, 90))}, à raison de 38 heures par semaine, au salaire de {rng.randint(21, 34)},75 $ l'heure.")
    paper.para("Nous vous logerons gratuitement pendant le premier mois. Vous aurez droit à deux semaines de vacances et à l'assurance collective après trois mois.")
    paper.para(f"Veuillez me confirmer votre réponse avant le {dates.fr(work.dated + dt.timedelta(days=15))}. Saluez {case.spouse.full_name} de ma part.")
    paper.para("Au plaisir de travailler avec vous,")
    draw.signature(paper, 80, paper.y + 24, rng)
    paper.gap(40)
    paper.lines([owner.full_name, "Propriétaire"])
    return offer(case, number=False)
