"""More papers of both immigration offices: a typed certificate, certificates for studies, letters to employers, notices of other kinds."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, pairs, present, split_names
from sample_docs.generator.formerly_heldout.tenth.office_csq import certificate
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")


def captioned(paper: Paper, cells: list[tuple[str, str, float]], height: float = 38.0) -> None:
    """One row of boxes of given shares, typed value above, printed caption at the bottom of the box."""
    whole, x = sum(share for _, _, share in cells), paper.margin
    for caption, value, share in cells:
        width = (paper.width - 2 * paper.margin) * share / whole
        paper.box(x, paper.y, width, height, stroke="#7a2a2a")
        size = min(11.0, (width - 10) / (0.6 * max(len(value), 1)))
        paper.text(x + 6, paper.y + 18, value, size, family="courier")
        paper.text(x + 4, paper.y + height - 4, caption, paper.fitted(caption, width - 8, 8.0), color="#7a2a2a")
        x += width
    paper.y += height


@layout("csq", language="fr")
def typed_into_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A preprinted form in red, typed upon; every caption stands below its value, dates as year month day with gaps."""
    person, csq = case.person, case.csq
    paper.margin, paper.family = 40, "narrow"
    draw.tint(paper, "#fdf7f4")
    paper.text(40, 50, "Gouvernement du Québec", 13, "bold", family="times", color="#7a2a2a")
    paper.text(40, 64, "Ministère de l'Immigration", 10, family="times", color="#7a2a2a")
    paper.text(572, 52, "CERTIFICAT DE SÉLECTION DU QUÉBEC", 14, "bold", color="#7a2a2a", align="right")
    paper.text(572, 66, f"Formule A-0520 ({rng.randint(10, 18)}-06)   Copie du titulaire", 8, color="#7a2a2a", align="right")
    paper.y = 84
    captioned(paper, [("1 Unité administrative", f"BIQ {rng.randint(10, 99)}", 1), ("2 Numéro de dossier", csq.file_number, 1.4), ("3 Numéro de référence individuel", csq.individual_reference, 1.6)])  # fmt: skip
    captioned(paper, [("4 Nom à la naissance", person.birth_name.upper(), 1), ("5 Prénom", person.given_names.upper(), 1)])
    captioned(paper, [("6 Autre nom ou prénom", person.other_names.upper(), 2), ("7 Date de naissance (année mois jour)", f"{person.born:%Y %m %d}", 1.2), ("8 Sexe", person.sex, 0.5)])  # fmt: skip
    captioned(paper, [("9 Catégorie", csq.category, 2.2), ("10 Nombre de personnes", str(csq.persons), 0.9), ("11 Région de destination", csq.region, 1.4)])  # fmt: skip
    captioned(paper, [("12 CNP ou CTI", csq.cnp, 1), ("13 Entrevue", "N", 0.7), ("14 Connaissances linguistiques", f"F{rng.randint(6, 12)} A{rng.randint(1, 9)}", 1.2), ("15 CSQ antérieur", "", 1), ("16 Programme spécial", "", 1)])  # fmt: skip
    captioned(paper, [("17 Bureau fédéral", "SYDNEY", 1), ("18 Autre numéro de référence", f"{rng.randint(100, 999)} {rng.randint(100, 999)}", 1.2), ("19 Mentions particulières", "", 2)])  # fmt: skip
    captioned(paper, [("20 Date de délivrance (année mois jour)", f"{csq.issued:%Y %m %d}", 1), ("21 Date d'échéance (année mois jour)", f"{csq.expires:%Y %m %d}", 1)])  # fmt: skip
    captioned(
        paper,
        [("22 Nom et code du fonctionnaire", f"{csq.officer} {rng.randint(100, 999)}", 1), ("Signature autorisée", "", 1)],
        52,
    )
    draw.signature(paper, 340, paper.y - 20, rng, 140, "#222222")
    paper.gap(16)
    paper.family = "serif"
    paper.para("La personne dont le nom figure ci-dessus est sélectionnée par le Québec. Conservez ce document : aucun duplicata ne sera délivré. Pour une attestation, écrivez au Centre de contacts, 360, rue McGill, Montréal.", 8.5)  # fmt: skip
    draw.round_stamp(paper, 500, paper.y + 20, "IMMIGRATION – QUÉBEC", f"{csq.issued:%y-%m-%d}", radius=34, color="#333388")
    return certificate(case, upper=True)


@layout("mifi_acceptance_letter", language="en")
def approval_in_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English courtesy letter with the references at the foot of the page, after the signature."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "free-serif", 11.5
    draw.quebec(paper, ("Immigration, Francisation", "et Intégration"), 58)
    paper.gap(12)
    paper.lines([f"Montréal, {dates.en(csq.issued)}", "", person.full_name, *case.home.address.block])
    paper.gap(10)
    paper.line("Subject: Your application for permanent selection has been accepted", 12, "bold")
    paper.gap(8)
    paper.paras([
        "Dear Madam or Sir,",
        "We are pleased to inform you that the Ministère has accepted your application for permanent selection (Regular Skilled Worker Program). A Québec selection certificate has been issued to you.",
        f"You must now apply to the Government of Canada for permanent residence. Your certificate expires on {dates.en(csq.expires)}.",
        "This is a translation of the French letter of the same date, which prevails.",
        "Yours truly,",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(34)
    paper.line(csq.officer)
    paper.gap(26)
    paper.rule(paper.y)
    paper.beside([("Surname", person.family_name), ("Given name", person.given_names), ("File no.", csq.file_number), ("Individual ref. no.", csq.individual_reference), ("Sent by", f"agent {rng.randint(1000, 9999)}")], label_width=120, points=9.5, colon=":")  # fmt: skip
    return present(**split_names(case), letter_date=csq.issued.isoformat(), file_number=csq.file_number, individual_reference_number=csq.individual_reference)  # fmt: skip


@layout("caq", language="en")
def letter_for_english_speakers(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English letter to a student with the validity in a sentence, its length in months in brackets."""
    person, work = case.person, case.work
    start = dt.date(work.dated.year + 1, 1, 5)
    end = dt.date(start.year + work.caq_months // 12, 1, 4)
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI, 56)
    paper.gap(12)
    paper.line(dates.en_day_first(work.dated))
    paper.line(f"Our reference: 715 / CAQ no. {work.caq_number}")
    paper.gap(10)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.line("Attestation of issue of a Québec acceptance certificate (studies)", 12, "bold")
    paper.gap(8)
    paper.paras([
        f"This letter attests that {person.full_name}, born {dates.en_day_first(person.born)}, holds a Québec acceptance certificate for studies at the university level at Université des Laurentides.",
        f"The certificate is valid from {dates.en_day_first(start)} to {dates.en_day_first(end)} ({work.caq_months} months). No paper certificate will be mailed.",
        "The holder has a place in the share of study permit applications allotted to Québec.",
        "The tuition fee of $24,150.00 a year is payable to the institution.",
    ])  # fmt: skip
    paper.lines(["Direction de l'immigration temporaire", "C. P. 4012, Montréal (Québec) H3C 0X1"], 9)
    return present(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))  # fmt: skip


@layout("maintained_status_letter", language="fr")
def attestation_pour_employeur(paper: Paper, case: Case, rng: Random) -> Fields:
    """To the employer, in the third person; the name before its label in a ruled row, the date at the foot by the signature."""
    person, day = case.person, case.signed
    paper.points = 10.5
    draw.government_canada(paper)
    paper.gap(8)
    paper.line("À QUI DE DROIT", 12, "bold", align="center")
    paper.line("Attestation du droit de travailler pendant le traitement d'une demande", 11, align="center")
    paper.gap(14)
    paper.under([("Nom de famille du client", person.family_name.upper()), ("Prénom(s) du client", person.given_names), ("Numéro de la demande de prorogation", case.permit.application_number), ("Permis actuel – employeur", case.permit.employer)], height=42)  # fmt: skip
    paper.gap(12)
    paper.paras([
        "La personne désignée ci-dessus a demandé la prorogation de son permis de travail avant qu'il n'expire. En application de l'alinéa 186u) du Règlement sur l'immigration et la protection des réfugiés, elle est autorisée à poursuivre son travail aux conditions du permis actuel, jusqu'à la décision, pourvu qu'elle demeure au Canada.",
        f"Le permis actuel porte le numéro {case.permit.document_number} et expire le {dates.fr(case.permit.expires)}.",
        "L'employeur peut conserver une copie de la présente. Pour vérifier un document, composez le 1 888 555-0100.",
    ])  # fmt: skip
    paper.gap(30)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.text(340, paper.y, f"Ottawa, le {dates.fr(day)}")
    paper.gap(14)
    paper.line("Pour le ministre – Opérations, réseau centralisé", 9)
    draw.canada_wordmark(paper)
    return present(family_name=person.family_name.upper(), given_names=person.given_names, application_number=case.permit.application_number, letter_date=day.isoformat())  # fmt: skip


@layout("pr_approval_in_principle", language="fr")
def courriel_de_la_premiere_etape(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed from the browser: references in the subject and in a table, requests with dates due."""
    person, pr = case.person, case.pr
    paper.family, paper.points, paper.margin = "dejavu", 9.2, 50
    browser(paper, "Messagerie – impression", "https://messagerie.example/m/4471", pr.approved + dt.timedelta(days=3), "12:40")
    paper.gap(4)
    paper.line(f"{pr.application_number} – Approbation de principe (première étape)", 12.5, "bold")
    paper.gap(4)
    paper.lines(
        ["De : IRCC.SydneyRP@ircc.example", f"Envoyé : {pr.approved.isoformat()} 15:21", f"À : {person.email}", "Cc : dossier"],
        8.5,
    )
    paper.rule(paper.y + 8)
    paper.gap(18)
    paper.table([["Nom de famille", "Prénom(s)", "IUC", "N° de demande"], [person.family_name, person.given_names, letters.uci(case), pr.application_number]], (140, 140, 116, 116), points=9, height=20)  # fmt: skip
    paper.gap(14)
    paper.paras([
        "Bonjour,",
        "Bonne nouvelle : un agent a établi que vous répondez aux critères de votre catégorie. Votre demande est approuvée en principe; il reste à vérifier que vous et votre famille n'êtes pas interdits de territoire.",
        f"D'ici le {dates.fr(pr.approved + dt.timedelta(days=60))}, faites-nous parvenir : les certificats de police récents; une copie de toutes les pages de votre nouveau passeport, s'il y a lieu; les droits de résidence permanente (575,00 $).",
        "Vous pouvez, si vous êtes au Canada avec un statut valide, demander un permis de travail ouvert en joignant le présent message.",
        "Agente CQ-118, Centre de traitement des demandes de Sydney",
    ])  # fmt: skip
    return present(**split_names(case), uci=case.uci, application_number=pr.application_number, letter_date=pr.approved.isoformat())  # fmt: skip


@layout("lmia", language="en")
def positive_assessment_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A positive assessment to the employer, with an annex that names the foreign worker."""
    person, work = case.person, case.work
    paper.points = 10.5
    draw.government_canada(paper, department=("Employment and Social\nDevelopment Canada", "Emploi et Développement\nsocial Canada"))  # fmt: skip
    paper.gap(8)
    paper.beside([("Date of letter", dates.en(work.dated)), ("LMIA number", work.lmia_number), ("Employer ID", str(rng.randint(100000, 999999)))], label_width=110)  # fmt: skip
    paper.gap(12)
    paper.lines([work.employer, f"{rng.randint(10, 900)} boulevard Industriel", f"{work.city} (QC)"])
    paper.gap(10)
    paper.line("Subject: Positive labour market impact assessment", 11.5, "bold")
    paper.gap(8)
    paper.paras([
        "Your request for the position below has been approved. Give the foreign worker a copy of this letter and its annex; the worker must apply for a work permit before the assessment expires.",
        f"This assessment expires on {dates.en(work.dated + dt.timedelta(days=180))}. Employment duration: 24 months.",
    ])  # fmt: skip
    paper.heading("Annex A", 12)
    paper.table([["Foreign worker", "Occupation", "Wage", "Location"], [person.listed_name, work.title, "$27.50 / h", work.city]], (190, 140, 80, 82), points=9, height=20)  # fmt: skip
    return present(number=work.lmia_number, name=person.listed_name, date=work.dated.isoformat())


@layout("lmia", language="fr")
def avis_favorable(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same in French, in running text, signed jointly with the Quebec ministry."""
    person, work = case.person, case.work
    paper.family, paper.points = "serif", 11.5
    draw.government_canada(paper, department=("Service Canada", "Service Canada"))
    paper.text(540, 48, "Québec", 17, family="times", align="right")
    paper.gap(10)
    paper.line(f"Le {dates.fr(work.dated)}")
    paper.gap(8)
    paper.line("Étude d'impact sur le marché du travail (EIMT) – décision favorable", 12.5, "bold")
    paper.gap(8)
    paper.paras([
        f"La présente confirme que l'EIMT n° {work.lmia_number}, demandée par {work.employer} pour le poste suivant : {work.title}, à {work.city}, a fait l'objet d'un avis favorable conjoint de Service Canada et du ministère québécois.",
        f"Travailleur visé : {person.full_name}.",
        f"Elle cesse d'être valable le {dates.fr(work.dated + dt.timedelta(days=180))} si aucune demande de permis de travail n'a été présentée. Frais acquittés par l'employeur : 1 000,00 $.",
        "Le travailleur doit aussi obtenir un certificat d'acceptation du Québec.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(40)
    paper.lines(["Blaise Rondeau-Petit", "Agent de programme, région du Québec"], 10)
    return present(number=work.lmia_number, name=person.full_name, date=work.dated.isoformat())


@layout("other", language="en")
def travel_authorization_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electronic travel authorization, as the e-mail says it: none of the papers asked for."""
    person, day = case.person, case.signed
    paper.family, paper.points = "dejavu", 9.5
    browser(paper, "Mail - eTA", "https://mail.example/inbox/eta", day, "5:02 PM")
    paper.para("Your Electronic Travel Authorization (eTA) has been approved / Votre AVE est approuvée", 11, "bold")
    paper.gap(10)
    pairs(paper, [("eTA number / Numéro d'AVE", f"J{rng.randint(10**8, 10**9 - 1)}"), ("Passport / Passeport", case.passport.number), ("eTA expiry / Expiration de l'AVE", case.passport.expires.isoformat())])  # fmt: skip
    paper.gap(8)
    paper.paras([f"Hello {person.full_name}, your eTA lets you board a flight to Canada. Fee paid: $7.00 CAD. It is linked to your passport.", "An eTA does not guarantee entry and does not let you work in Canada."])  # fmt: skip
    return {}


@layout("other", language="fr")
def reponse_du_formulaire_web(paper: Paper, case: Case, rng: Random) -> Fields:
    """The automatic answer of a web form about a change of address: none of the papers asked for."""
    paper.family, paper.points = "sans", 10.5
    draw.government_canada(paper)
    paper.gap(10)
    paper.line("Formulaire Web – réponse automatique", 14, "bold")
    paper.gap(8)
    paper.beside([("Numéro de suivi", f"CRM:{rng.randint(10**6, 10**7 - 1)}"), ("Soumis le", dates.fr(case.signed)), ("Objet", "Changement d'adresse"), ("Nouvelle adresse", case.home.address.one_line)], label_width=120)  # fmt: skip
    paper.gap(14)
    paper.paras(["Nous avons bien reçu votre demande de renseignements. Nous y répondrons dans un délai de 10 jours ouvrables.", "Ce message est généré par un système; prière de ne pas y répondre."])  # fmt: skip
    return {}
