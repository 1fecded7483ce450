"""Acknowledgments of an application for permanent residence and approvals in principle, as letters, notices and e-mail."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fifth.desk import boxes, facts, foot, hyphens, said, short_fr, title, weekday_fr
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PROGRAM_FR = "Travailleurs qualifiés sélectionnés par le Québec"
PROGRAM_EN = "Skilled Workers - Quebec"


def acknowledged(case: Case, family: str, given: str, program: str) -> Fields:
    pr = case.pr
    return said(
        application_number=pr.application_number,
        uci=case.uci,
        letter_date=pr.acknowledged.isoformat(),
        received_date=pr.received.isoformat(),
        family_name=family,
        given_names=given,
        program=program,
    )


def approved(case: Case, family: str, given: str) -> Fields:
    return said(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.approved.isoformat(),
        family_name=family,
        given_names=given,
    )


def code(rng: Random) -> str:
    """An officer's initials and number."""
    return fill("AA99999", rng)


@layout("pr_acknowledgment", language="en")
def running_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter that says everything in sentences, the references in its subject lines, biometrics on a second sheet."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 72, "times", 11
    draw.government_canada(paper)
    foot(paper, "IMM 5744 (06-2021) E", number="Page {0} of 2")
    paper.y = 92
    paper.lines(["Centralized Intake Office", "49 Dorchester Street, Sydney NS  B1P 5Z2"], 9)
    paper.gap(12)
    paper.line(dates.en(pr.acknowledged))
    paper.gap(10)
    paper.line(person.listed_name)
    paper.line(person.email)
    paper.gap(12)
    paper.line(f"Re: Application for permanent residence {pr.application_number}", style="bold")
    paper.line(f"Client ID (UCI) {letters.uci(case)}", style="bold")
    paper.gap(8)
    paper.para(f"Dear {title(person, 'en')} {person.family_name}:")
    paper.para(
        f"This acknowledges receipt, on {dates.en(pr.received)}, of your application as a {pr.program}. Its contents have been checked against the requirements of section 10 of the Regulations and the application is complete; it has been placed in the processing queue."
    )
    paper.para(
        f"Your certificate from Quebec, issued {dates.en(case.csq.issued)}, is on file. The persons listed with you are {case.spouse.full_name} (spouse) and {case.children} dependent child(ren)."
    )
    paper.para(
        "Please quote the application number whenever you write to us. A change of address must be reported within ten days."
    )
    paper.para(
        "This letter does not authorize you to work, study or remain in Canada, nor does it mean that a decision has been made."
    )
    paper.gap(12)
    paper.lines(["Yours truly,", "", f"Program Support Officer {code(rng)}"])
    paper.new_page()
    paper.line("Information about your biometrics", 13, "bold")
    paper.gap(6)
    paper.para(
        f"If you have not given fingerprints and a photograph in the last ten years, you will get a separate instruction letter. You must then go to a collection point before {dates.en(pr.acknowledged + dt.timedelta(days=30))}."
    )
    paper.para("Keep a copy of this letter with your travel document.")
    return acknowledged(case, person.family_name.upper(), person.given_names, pr.program)


@layout("pr_acknowledgment", language="fr", size="a4")
def courriel_de_reception(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail from the office, its facts below one another as they stand in plain mail."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 58, "free-sans", 10.5
    facts(paper, [("De", "IRCC / Centre de réception des demandes <cio@ircc.example>"), ("Envoyé", f"{weekday_fr(pr.acknowledged)} 09:12"), ("À", person.email), ("Objet", f"Accusé de réception – {pr.application_number}")], label_width=60, points=9.5, gap=1, label_style="bold")  # fmt: skip
    paper.rule(paper.y + 6, color="#999999")
    paper.gap(16)
    paper.para("Bonjour,")
    paper.para(
        f"Nous avons bien reçu votre demande de résidence permanente le {dates.fr(pr.received)}. Un dossier a été ouvert à votre nom :"
    )
    for label, value in (("Nom", person.family_name), ("Prénom(s)", person.given_names), ("IUC", letters.uci(case)), ("Nº de demande", pr.application_number), ("Programme", PROGRAM_FR), ("Bureau", "Centre de réception des demandes, Sydney")):  # fmt: skip
        if value:
            paper.line(f"     •  {label} = {value}")
    paper.gap(8)
    paper.paras(
        [
            f"Les droits de 1 525 $ ont été portés à votre compte. Votre conjoint, {case.spouse.full_name}, figure au dossier sous un IUC distinct.",
            "Votre demande sera traitée selon l'ordre d'arrivée. Les délais affichés sur notre site ne sont donnés qu'à titre indicatif.",
            "Si vous souhaitez obtenir un permis de travail transitoire, le présent accusé de réception peut être joint à votre demande.",
            "Agent " + code(rng),
        ]
    )
    paper.para("AVIS DE CONFIDENTIALITÉ : ce courriel est destiné à la seule personne à qui il est adressé.", 8, color="#777777")
    return acknowledged(case, person.family_name, person.given_names, PROGRAM_FR)


@layout("pr_acknowledgment", language="en")
def notice_in_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual notice of boxes with the members of the family in a table that has their own client numbers."""
    person, pr, spouse = case.person, case.pr, case.spouse
    paper.margin, paper.family, paper.points = 46, "narrow", 11
    draw.government_canada(paper)
    paper.text(paper.width - 46, 44, "PROTECTED – B / PROTÉGÉ – B", 9, "bold", align="right")
    paper.y = 86
    paper.line("ACKNOWLEDGMENT OF RECEIPT  /  ACCUSÉ DE RÉCEPTION", 14, "bold")
    paper.line("Application for permanent residence  /  Demande de résidence permanente", 11)
    paper.gap(8)
    family, given = person.family_name.upper(), person.given_names.upper()
    boxes(
        paper,
        [
            [("Surname / Nom", family, 3), ("Given names / Prénoms", given or "–", 3), ("UCI / IUC", letters.uci(case), 2)],
            [("Application No. / N° de la demande", pr.application_number, 2), ("Category / Catégorie", PROGRAM_EN, 3), ("Visa office / Bureau des visas", "Montréal (CPC-M)", 2)],
            [("Date application received / Date de réception de la demande", dates.slashes(pr.received), 1), ("Date of this notice / Date du présent avis", dates.slashes(pr.acknowledged), 1)],
        ],
        height=36, value_style="bold",
    )  # fmt: skip
    paper.gap(12)
    paper.line("Family members / Membres de la famille", 11, "bold")
    paper.gap(4)
    paper.table([("Surname / Nom", "Given names / Prénoms", "Date of birth / Naissance", "UCI / IUC"), (spouse.family_name.upper(), spouse.given_names.upper() or "–", dates.slashes(spouse.born), fill("11-9999-9999", rng))], (150, 150, 110, 110), points=10)  # fmt: skip
    paper.gap(12)
    paper.paras(
        [
            "Your application has been found complete and is now in process. Processing times are posted on our website. Votre demande a été jugée complète et est en cours de traitement. Les délais de traitement sont affichés sur notre site.",
            "Medical instructions will follow if they are required. / Les instructions relatives à l'examen médical suivront au besoin.",
            f"Issued by / Délivré par : {code(rng)}",
        ]
    )
    foot(paper, "IMM 5801B (02-2022)")
    draw.canada_wordmark(paper)
    return acknowledged(case, family, given, PROGRAM_EN)


@layout("pr_approval_in_principle", language="en")
def fifth_first_stage(paper: Paper, case: Case, rng: Random) -> Fields:
    """The news of the first stage with the remaining steps numbered; references at the foot."""
    person, pr = case.person, case.pr
    paper.family, paper.points = "sans", 10.5
    draw.government_canada(paper)
    paper.y = 96
    paper.line(f"{hyphens(pr.approved)}", align="right")
    paper.gap(6)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.para("APPROVAL IN PRINCIPLE – APPLICATION FOR PERMANENT RESIDENCE", style="bold")
    paper.paras(
        [
            f"Dear {title(person, 'en')} {person.family_name.upper()},",
            "An officer has determined that you meet the eligibility requirements to become a permanent resident as a member of the Quebec skilled worker class. This is the first of two stages.",
            "Before permanent residence can be granted, you and your family members must still:",
            "1.   pass an immigration medical examination;",
            "2.   pass criminality and security checks;",
            "3.   pay the right of permanent residence fee, $515.00 for each adult, if it has not been paid.",
            f"Your application was received on {dates.en(pr.received)}. If circumstances change, tell us right away.",
            f"Regards,   Officer {code(rng)}",
        ]
    )
    paper.gap(8)
    boxes(paper, [[("Client", person.listed_name, 3), ("Client ID", case.uci, 2), ("File", pr.application_number, 2)]], height=34, label_below=True)  # fmt: skip
    foot(paper, "Case Processing Centre, 25 St. Clair Avenue East, Toronto ON  M4T 1M2")
    return approved(case, person.family_name.upper(), person.given_names)


@layout("pr_approval_in_principle", language="fr")
def fifth_approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with its references at the upper right, value over label."""
    person, pr = case.person, case.pr
    paper.margin, paper.family, paper.points = 64, "serif", 11
    draw.government_canada(paper)
    paper.y = 88
    paper.under([("Date de la lettre", short_fr(pr.approved)), ("Identificateur unique de client", letters.uci(case)), ("Demande", pr.application_number)], columns=3)  # fmt: skip
    paper.gap(12)
    paper.under([("Nom de famille", person.family_name), ("Prénom(s)", person.given_names or "–")], columns=2)
    paper.gap(14)
    paper.paras(
        [
            "Objet : Approbation de principe",
            f"{title(person, 'fr') or 'Bonjour'},",
            "Votre demande de résidence permanente à titre de travailleur qualifié (Québec) a été approuvée en principe : vous satisfaites aux exigences de sélection. La décision définitive sera rendue après les vérifications médicales, judiciaires et de sécurité.",
            f"Votre certificat de sélection échoit le {dates.fr(case.csq.expires)}; il demeure reconnu tant que la demande est en traitement.",
            "D'ici là, vous pouvez demander un permis de travail ouvert si vous remplissez les conditions énoncées sur notre site.",
            "Nous vous prions d'agréer nos salutations les meilleures.",
            f"Agent d'immigration {code(rng)}",
        ]
    )
    foot(paper, "Centre de traitement des demandes – Mississauga, C. P. 5040, succ. B, Mississauga (Ontario) L5A 3A4")
    return approved(case, person.family_name, person.given_names)
