"""Third ways for papers of which there were two: an account file, a reply by e-mail, a bilingual CAQ letter, an accepted selection."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout import offices_mifi
from sample_docs.generator.heldout.offices_common import (
    MIFI,
    browser,
    capitals,
    foot,
    grouped,
    later,
    mail_head,
    named,
    said,
    uci,
)
from sample_docs.generator.heldout.offices_permits import NO_ENTRY, application, code
from sample_docs.generator.heldout.offices_permits import truth as permit_truth
from sample_docs.generator.heldout.offices_residence_letters import approval
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("mifi_acceptance_letter", language="fr", set="heldout")
def accepted_in_arrima(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acceptance as the account shows it: a table of the file's state, then the message in the third person."""
    paper.margin, paper.family, paper.points = 60, "dejavu", 8.8
    person, csq, day = case.person, case.csq, case.letter_dated
    browser(paper, later(day, 17), "11:26", "Arrima - Lettre d'acceptation", "https://arrima.example/dossier/lettre/4471")
    paper.y = 40
    draw.quebec(paper, MIFI, 60)
    paper.y = 96
    paper.heading("Lettre d'acceptation – Demande de sélection permanente", 13)
    paper.above([("Date d'envoi de la lettre", dates.fr(day)), ("N° de dossier", csq.file_number), ("N° de référence individuel", csq.individual_reference)], columns=3, height=34)  # fmt: skip
    paper.above(
        [("Nom de famille du requérant principal", person.family_name.upper()), ("Prénom(s)", person.given_names)], height=34
    )
    paper.gap(14)
    paper.table([("Étape", "État", "Date"), ("Demande reçue", "Terminée", later(csq.issued, -180).isoformat()), ("Examen du dossier", "Terminé", later(csq.issued, -5).isoformat()), ("Décision", "Acceptée", csq.issued.isoformat())], [200, 150, 130], height=18)  # fmt: skip
    paper.gap(14)
    paper.paras((
        "Le Ministère informe la personne désignée ci-dessus que sa demande de sélection permanente est acceptée et qu'un certificat de sélection du Québec lui est délivré à titre de travailleur qualifié.",
        "La personne sélectionnée doit maintenant présenter une demande de résidence permanente au gouvernement fédéral. Si elle occupe un emploi au Québec, elle peut utiliser la présente lettre pour faire renouveler son permis de travail sans étude d'impact sur le marché du travail.",
        f"Nombre de personnes visées par la demande : {csq.persons}. Une lettre distincte est produite pour chacune d'elles.",
        "Aucune signature n'est requise sur la présente lettre.",
    ))  # fmt: skip
    return offices_mifi.truth(case)


@layout("pr_approval_in_principle", language="en", set="heldout", size="a4")
def approval_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """Approval in principle by e-mail, with a file block in capitals and a table of what is still open."""
    paper.margin, paper.family, paper.points = 58, "free-sans", 9.8
    pr, person = case.pr, case.person
    mail_head(paper, [("From", "IRCC Economic Programs <noreply@ircc.example>"), ("Date", f"{dates.en_day_first(pr.approved)}, 15:{rng.randint(10, 59)}"), ("To", person.email), ("Cc", case.representative.name)], "Stage 1 decision / Décision – étape 1")  # fmt: skip
    rows = [("FAMILY NAME", person.family_name.upper()), ("GIVEN NAME(S)", person.given_names.upper()), ("CLIENT ID / UCI", uci(case)), ("APPLICATION NUMBER", grouped(pr.application_number, 1, 3, 3)), ("CATEGORY", "SW - QUEBEC")]  # fmt: skip
    paper.beside([row for row in rows if row[1]], label_width=150, colon="")
    paper.gap(12)
    paper.paras((
        "The eligibility of the applicant named above has been assessed under the Quebec skilled worker class. The requirements of the class are met and the application is approved in principle.",
        f"The application had been received on {dates.en_day_first(pr.received)}. The steps below remain before permanent residence can be granted.",
    ))  # fmt: skip
    paper.table([("Step", "Principal applicant", "Spouse"), ("Medical examination", "To be requested", "To be requested"), ("Criminality", "Passed", "In progress"), ("Security", "In progress", "Not started")], [190, 140, 130], height=18)  # fmt: skip
    paper.gap(12)
    paper.paras(("An approval in principle may be used to show that an application for permanent residence is under way, for instance when applying for an open work permit. It does not give permanent resident status.", "La version française de ce message est offerte sur demande."))  # fmt: skip
    return approval(case, upper=True)


@layout("visitor_record", language="en", set="heldout")
def visitor_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The new design of a visitor record: boxes in two columns on blue paper, the number by the bar code."""
    paper.margin, paper.family, paper.points = 46, "dejavu-condensed", 9.5
    person, permit = case.person, case.permit
    draw.tint(paper, "#edf3fa")
    draw.guilloche(paper, rng, "#c8d8ea", lines=16)
    draw.government_canada(paper, 46)
    draw.barcode(paper, paper.width - 200, 36, permit.document_number, 154, 24)
    paper.y = 88
    paper.line("VISITOR RECORD / FICHE DU VISITEUR", 15, "bold")
    paper.gap(8)
    cells = [
        ("Document No. / N° du document", permit.document_number), ("UCI / IUC", uci(case)),
        ("Family Name / Nom de famille", person.family_name.upper()), ("Application No. / N° de la demande", application("visitor_record", case)),
        ("Given Name(s) / Prénom(s)", person.given_names.upper()), ("Case Type / Genre de cas", code("visitor_record", case)),
        ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Date Issued / Date de délivrance", dates.slashes(permit.issued)),
        ("Country of Citizenship / Pays de citoyenneté", person.country.en.upper()), ("In Force From / En vigueur le", dates.slashes(permit.issued)),
        ("Travel Doc No. / N° du document de voyage", case.passport.number), ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)),
    ]  # fmt: skip
    paper.above(cells, columns=2, height=34, value_style="bold")
    paper.gap(14)
    paper.line("CONDITIONS", 9, "bold")
    paper.para(
        f"1. PROHIBITED FROM ENGAGING IN EMPLOYMENT IN CANADA. 2. MUST LEAVE CANADA BY {dates.slashes(permit.expires)}.", 8.5
    )
    paper.line("REMARKS / OBSERVATIONS", 9, "bold")
    paper.para(permit.remarks, 9)
    paper.text(paper.width / 2, paper.height - 52, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (11-2022)", wordmark=True)
    return permit_truth("visitor_record", case, remarks=permit.remarks)


@layout("study_permit", language="en", set="heldout")
def study_file(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file from the account: values before labels, names in mixed case."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.margin, paper.family, paper.points = 52, "helvetica", 9.5
    person, permit = case.person, case.permit
    draw.government_canada(paper, 46)
    paper.y = 86
    paper.line("Study Permit / Permis d'études", 14, "bold")
    paper.gap(4)
    paper.value_first([("Document No. / N° du document:", permit.document_number), ("Application / Demande:", application("study_permit", case)), ("UCI / IUC:", case.uci), ("Family Name / Nom de famille:", person.family_name), ("Given Name(s) / Prénom(s):", person.given_names), ("Date of Birth / Date de naissance:", dates.slashes(person.born)), ("Travel Doc No. / N° du document de voyage:", case.passport.number), ("Date Issued / Date de délivrance:", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration:", dates.slashes(permit.expires)), ("Case Type / Genre de cas:", code("study_permit", case)), ("Institution / Établissement:", rng.choice(("Dalhousie University", "Humber Polytechnic")))])  # fmt: skip
    paper.gap(16)
    paper.line("Conditions", style="bold")
    paper.para(f"Must leave Canada by {dates.slashes(permit.expires)}. May work on or off campus if meeting criteria outlined in section 186(f), (v) or (w).")  # fmt: skip
    paper.line("Remarks / Observations", style="bold")
    paper.para(permit.remarks)
    paper.text(paper.width / 2, paper.height - 52, NO_ENTRY, 9, "bold", align="center")
    foot(paper, "IMM 1442 B (04-2024)", wordmark=True)
    return permit_truth("study_permit", case, upper=False, remarks=permit.remarks)


@layout("maintained_status_letter", language="en", set="heldout")
def client_support_reply(paper: Paper, case: Case, rng: Random) -> Fields:
    """A reply by the client support centre to a web-form question, the question quoted below."""
    paper.margin, paper.family, paper.points = 54, "sans", 10
    person, permit, day = case.person, case.permit, later(case.submitted, 12)
    mail_head(paper, [("From", "IRCC Client Support Centre <question@csc.example>"), ("Sent", dates.en(day)), ("To", person.email)], "Confirmation of maintained status / Confirmation du statut maintenu")  # fmt: skip
    rows = [("Family name", person.family_name.upper()), ("Given name(s)", person.given_names), ("UCI", uci(case)), ("Application number", permit.application_number)]  # fmt: skip
    paper.beside([row for row in rows if row[1]], label_width=130, colon=":")
    paper.gap(12)
    paper.paras((
        f"Thank you for your question. Our records show that the application above was received on {dates.en(case.submitted)}, while document {permit.document_number} was still valid. The applicant therefore has maintained status under subsection 183(5) of the Regulations and may keep working under the conditions of that document (R186(u)) until a decision is made.",
        "Maintained status ends when the person leaves Canada or when the application is decided, whichever comes first. This message can be shown to an employer or a provincial health plan.",
        "Client Support Agent " + f"{rng.randint(100, 999)}",
    ))  # fmt: skip
    paper.rule(paper.y)
    paper.gap(6)
    paper.para(f"Question received on {dates.en(later(case.submitted, 7))}: Hello, I am {capitals(person)}. My employer asks whether I may still work. Can you confirm in writing? Thank you.", 9, "italic")  # fmt: skip
    return said(**named(person), application_number=permit.application_number, letter_date=day.isoformat())


@layout("caq", language="en", set="heldout")
def letter_715(paper: Paper, case: Case, rng: Random) -> Fields:
    """Letter 715: the attestation for studies in English, the data in a ruled table."""
    paper.margin, paper.family, paper.points = 62, "helvetica", 10
    person, work = case.person, case.work
    start = later(work.dated, 60).replace(day=1)
    end = start.replace(year=start.year + work.caq_months // 12)
    draw.quebec(paper, MIFI, 52)
    paper.y = 100
    paper.line(f"Montréal, {dates.en(work.dated)}")
    paper.gap(10)
    paper.line("Attestation of issuance – Québec Acceptance Certificate (CAQ) for studies", 12, "bold")
    paper.gap(8)
    rows = [("Name", person.full_name), ("Born on", person.born.isoformat()), ("CAQ number", work.caq_number), ("File number", case.csq.file_number), ("Maximum length of stay", f"{work.caq_months} months"), ("Period", f"from {start.isoformat()} to {end.isoformat()}"), ("Level of study", rng.choice(("University, 1st cycle", "College, technical"))), ("Fee paid", "$130.00")]  # fmt: skip
    paper.table(rows, [170, 300], header=False, height=20)
    paper.gap(14)
    paper.paras((
        "Your CAQ has been issued. This attestation replaces the paper certificate; attach it to your study permit application.",
        "You need health insurance for the whole of your stay. If you change your level of study, you must apply for a new CAQ.",
        "Immigration temporaire – étudiants",
    ))  # fmt: skip
    foot(paper, "Letter 715", "Page {}")
    return said(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))
