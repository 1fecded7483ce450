"""Federal papers about permanent residence: confirmations of the portal, acknowledgments of receipt."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import (
    browser,
    capitals,
    civil,
    foot,
    grouped,
    later,
    mail_head,
    named,
    said,
    uci,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PROGRAM_FR = "Travailleurs qualifiés sélectionnés par le Québec"


def submission(case: Case) -> Fields:
    return said(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


def receipt(case: Case, program: str = "", *, received: bool = True, upper: bool = False, upper_family: bool = True) -> Fields:
    return said(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.acknowledged.isoformat(),
        received_date=case.pr.received.isoformat() if received else "",
        program=program,
        **named(case.person, upper=upper, upper_family=upper_family),
    )


@layout("pr_submission_email", language="en", set="heldout")
def mailbox_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's automatic e-mail, printed from a mailbox a week later."""
    paper.margin, paper.family, paper.points = 48, "sans", 10
    pr, person = case.pr, case.person
    browser(paper, later(pr.submitted, 8), "14:02", "Inbox - PR Portal", "https://mail.example/u/0/#inbox/thread")
    paper.y = 42
    mail_head(paper, [("From", "Permanent Residence Portal <donotreply@prportal.example>"), ("To", person.email), ("Date", f"{dates.en(pr.submitted)} at {rng.randint(1, 12)}:{rng.randint(10, 59)} PM")], "Your permanent residence application has been submitted")  # fmt: skip
    paper.paras((
        "This is an automated message. Please do not reply.",
        f"Dear {person.full_name},",
        "Thank you for submitting your application for permanent residence online. We have assigned it the following submission number. Keep it for your records; it is not your application number.",
    ))  # fmt: skip
    paper.line(pr.submission_number, 15, "bold", align="center")
    paper.gap(12)
    paper.paras((
        "What happens next? We will first verify that your application is complete. If it is, we will send you an acknowledgement of receipt that shows your application number (it begins with the letter E). If it is not, we will return it to you and explain what is missing.",
        "Number of people included: " + str(case.children + 2),
        "Do not submit a second application. You may sign in to the portal to read your documents, but you cannot change them any more.",
        "Immigration, Refugees and Citizenship Canada",
    ))  # fmt: skip
    paper.rule(paper.y)
    paper.para(
        "Need help? Use the web form on our site. Beware of fraud: IRCC will never ask for money by e-mail. Ref. DN-77/auto/4.1",
        8,
    )
    return submission(case)


@layout("pr_submission_email", language="fr", set="heldout")
def portal_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page that the portal shows after sending, saved as PDF, with progress bar and list of what was uploaded."""
    paper.margin, paper.family, paper.points = 56, "dejavu", 9
    pr, person = case.pr, case.person
    browser(paper, later(pr.submitted, 3), "22:31", "Portail de la RP", "https://prp-portail.example/fr/demande/confirmation")
    paper.box(0, 32, paper.width, 34, fill="#26374a", stroke=None)
    paper.text(56, 53, "Portail de résidence permanente", 12, "bold", color="#ffffff")
    paper.text(paper.width - 56, 53, f"{person.listed_name}   |   Se déconnecter", 7.5, color="#ffffff", align="right")
    for column, words in enumerate(("1 Profil", "2 Formulaires", "3 Documents", "4 Paiement", "5 Confirmation")):
        paper.box(56 + column * 100, 78, 96, 18, fill="#318000" if column == 4 else "#dcdcdc", stroke=None)
        paper.text(104 + column * 100, 90, words, 7.5, align="center", color="#ffffff" if column == 4 else "#222222")
    paper.y = 108
    paper.heading("Demande envoyée", 16)
    paper.para("Nous avons bien reçu votre envoi. Imprimez ou enregistrez cette page : elle confirme que votre demande de résidence permanente a été soumise.")  # fmt: skip
    paper.above([("Numéro de soumission", grouped(pr.submission_number, 1, 3, 3)), ("Soumise le", dates.fr(pr.submitted)), ("Heure (HNE)", f"{rng.randint(8, 22)} h {rng.randint(10, 59)}")], columns=3, height=40, label_points=7.5, value_style="bold", fill="#eef7ea")  # fmt: skip
    paper.gap(16)
    paper.line("Pièces jointes à la demande", 10, "bold")
    paper.gap(4)
    parts = (("IMM 0008 – Demande générique", "Validé"), ("IMM 5669 – Annexe A", "Validé"), ("IMM 5406 – Renseignements additionnels", "Validé"), ("Certificat de sélection du Québec", "CSQ.pdf"), ("Passeport", "passeport_1.pdf"), ("Reçu des frais", f"recu_{rng.randint(100, 999)}.pdf"))  # fmt: skip
    paper.table([("Document", "Fichier / état"), *parts], [320, 150], height=18)
    paper.gap(14)
    paper.line("Et maintenant?", 10, "bold")
    paper.para("La présente confirmation n'est pas un accusé de réception. Nous vérifierons d'abord si votre demande est complète; vous recevrez ensuite un numéro de demande commençant par la lettre E.")  # fmt: skip
    paper.para("Catégorie : immigration économique – travailleurs qualifiés (Québec). Représentant : aucun.")
    return submission(case)


@layout("pr_submission_email", language="en", set="heldout", size="a4")
def forwarded_by_consultant(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice as the consultant's office passed it on, in one message with its own chatter."""
    paper.margin, paper.family, paper.points = 60, "free-sans", 10
    pr, person, agent = case.pr, case.person, case.representative
    mail_head(paper, [("From", f"{agent.name}, {agent.firm}"), ("Sent", f"{later(pr.submitted, 1):%A}, {dates.en(later(pr.submitted, 1))} 9:{rng.randint(10, 59)} AM"), ("To", person.email), ("Cc", "filing@office.example")], "FW: Confirmation – e-APR submitted / Confirmation – demande soumise")  # fmt: skip
    paper.paras((f"Hi {person.given_names or person.family_name},", f"Good news, the PR file went in yesterday. Please find the confirmation below and save it: you will need the X number for your open work permit. Our file no. is {rng.randint(2200, 2499)}-{rng.randint(100, 999)}; our invoice follows separately (balance due in 30 days).", f"Best, {agent.name}, member no. {agent.member_number}"))  # fmt: skip
    paper.gap(6)
    paper.rule(paper.y)
    paper.lines((f"On {pr.submitted.isoformat()}, IRCC PR Portal / Portail RP wrote:",), 9)
    paper.gap(8)
    for words in (
        "(Le français suit)",
        "The application for permanent residence of the person below was submitted through the representative's portal account.",
        f"Principal applicant: {person.listed_name}",
        f"Submission no. / N° de soumission: {pr.submission_number}",
        f"Submitted on / Soumise le: {dates.en_day_first(pr.submitted)}",
        "This message does not mean that the application is complete. A separate acknowledgement of receipt will be issued after the completeness check.",
        "La demande de résidence permanente de la personne nommée ci-dessus a été soumise au moyen du compte du représentant. Le présent message ne signifie pas que la demande est complète.",
    ):  # fmt: skip
        paper.para(words, x=paper.margin + 18, width=430)
    paper.gap(8)
    paper.para(
        f"{agent.firm} | 48 Front Street, Suite 210 | T 416 555 0148. This message may be privileged and confidential.", 7.5
    )
    return submission(case)


@layout("pr_submission_email", language="fr", set="heldout", size="a4")
def courriel_de_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The automatic e-mail in French as a telephone shows it: narrow column, date in the text alone, long footer."""
    paper.margin, paper.family, paper.points = 96, "dejavu-condensed", 10
    pr, person = case.pr, case.person
    paper.box(70, 50, paper.width - 140, 640, fill="#fbfbfb", stroke="#cccccc")
    paper.y = 62
    paper.line("Portail de la résidence permanente", 13, "bold", color="#26374a")
    paper.line(f"à {person.email}", 8, color="#666666")
    paper.gap(6)
    paper.rule(paper.y)
    paper.gap(10)
    paper.paras((
        "(English follows.)",
        f"Bonjour {capitals(person)},",
        f"Votre demande de résidence permanente nous a été transmise par voie électronique le {dates.fr(pr.submitted)}.",
        f"Votre numéro de confirmation de la soumission est le {pr.submission_number}. Veuillez le noter et le mentionner si vous communiquez avec nous avant d'avoir reçu votre numéro de demande.",
        "Nous examinerons votre demande pour nous assurer qu'elle est complète. Si elle l'est, vous recevrez un accusé de réception. Si elle est incomplète, elle vous sera retournée et les frais vous seront remboursés.",
        "Vous avez un conjoint ou des enfants? Ils sont compris dans la même soumission.",
        "Hello,",
        "Your application for permanent residence was sent to us electronically. The confirmation number of your submission is shown above. It is not an application number.",
    ))  # fmt: skip
    paper.gap(6)
    paper.line("Immigration, Réfugiés et Citoyenneté Canada", 9, "bold")
    paper.gap(8)
    paper.para("Message automatisé – n'y répondez pas. Vous recevez ce courriel parce que vous avez un compte dans le portail. Réf. du message : " + f"{rng.randrange(10**11, 10**12)}.", 7.5)  # fmt: skip
    return submission(case)


@layout("pr_acknowledgment", language="en", set="heldout")
def reference_corner_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter with date, UCI and number in the upper right corner; the values stand in the file before their labels."""
    paper.canvas.setProducer("Adobe Experience Manager forms output")
    paper.margin, paper.family, paper.points = 54, "helvetica", 10
    pr, person = case.pr, case.person
    draw.government_canada(paper, 46)
    paper.text(paper.width - 54, 40, "PROTECTED – B", 9, "bold", align="right")
    paper.y = 80
    paper.lines((capitals(person), *case.home.address.block))
    paper.y = 78
    paper.value_first(
        [("Date:", dates.en(pr.acknowledged)), ("UCI:", uci(case)), ("Application no.:", pr.application_number)], x=390
    )
    paper.y = 168
    paper.line("Subject: Acknowledgement of receipt – Application for permanent residence", 11, "bold")
    paper.gap(10)
    paper.paras((
        f"Dear {capitals(person)}:",
        "This refers to your application for permanent residence in Canada as a Quebec-selected skilled worker.",
        f"We received your application on {dates.en(pr.received)}. An officer has verified that it is complete under section 10 of the Immigration and Refugee Protection Regulations, and it is now in process.",
        "The persons listed below are included:",
    ))  # fmt: skip
    rows = [("Name", "Relationship", "UCI")]
    rows.append((capitals(person), "Principal applicant", uci(case)))
    rows.append((capitals(case.spouse), "Spouse", f"11-{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}"))
    paper.table(rows, [240, 130, 120], points=9)
    paper.gap(12)
    paper.paras((
        "Tell us at once about any change of address, e-mail, family composition or representative. Always quote your UCI and application number.",
        "Biometrics: if they are needed, you will receive an instruction letter within the next weeks.",
        "Medical examination: do not see a panel physician before we ask you to.",
        "Yours sincerely,",
    ))  # fmt: skip
    paper.gap(4)
    paper.line(f"{rng.choice(('JM', 'TB', 'KL'))}0{rng.randint(1000, 9999)}, Processing Agent")
    paper.line("Case Processing Centre – Sydney, P.O. Box 7600, Sydney, Nova Scotia  B1P 6V6", 8.5)
    foot(paper, "IMM 5790GEN (03-2022) E", wordmark=True)
    return receipt(case, "Quebec-selected skilled worker")


@layout("pr_acknowledgment", language="fr", set="heldout")
def accuse_de_reception(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter: references in a boxed table under the letterhead, prose in the first person plural."""
    paper.margin, paper.family, paper.points = 60, "sans", 10
    pr, person = case.pr, case.person
    draw.government_canada(paper, 48)
    paper.text(paper.width - 60, 44, "PROTÉGÉ – B", 9, "bold", align="right")
    paper.y = 86
    paper.table([("Date", "IUC", "N° de demande", "Catégorie"), (dates.fr(pr.acknowledged), uci(case), pr.application_number, PROGRAM_FR)], [100, 88, 94, 210], height=20, points=8.5)  # fmt: skip
    paper.gap(18)
    paper.lines((f"{person.family_name.upper()}, {person.given_names}".rstrip(", "), *case.home.address.block))
    paper.gap(16)
    paper.line("ACCUSÉ DE RÉCEPTION", 12, "bold")
    paper.gap(8)
    paper.paras((
        f"{civil(person)},",
        f"Nous accusons réception de votre demande de résidence permanente, reçue à notre bureau le {dates.fr(pr.received)}. Nous avons établi qu'elle est complète et nous en avons commencé le traitement.",
        f"Nous avons aussi reçu les frais de traitement (1 525,00 $) ainsi que votre certificat de sélection du Québec, valide jusqu'au {dates.fr(case.csq.expires)}.",
        "Vous pouvez consulter l'état de votre demande en ligne. Le délai de traitement actuel est indiqué sur notre site Web; il ne nous est pas possible de répondre aux demandes de renseignements avant la fin de ce délai.",
        "Si vous déménagez, si votre situation familiale change ou si vous nommez un représentant, vous devez nous en informer sans tarder au moyen du formulaire Web.",
        "Conservez la présente lettre : elle peut vous être demandée à l'appui d'une demande de permis de travail.",
        "Veuillez agréer nos salutations distinguées.",
    ))  # fmt: skip
    paper.line(f"Agent {rng.choice(('DC', 'FR'))}{rng.randint(10000, 99999)}")
    paper.line("Immigration, Réfugiés et Citoyenneté Canada – Centre de traitement des demandes, Sydney (N.-É.)", 8.5)
    foot(paper, "IMM 5790GEN (03-2022) F", wordmark=True)
    return receipt(case, PROGRAM_FR)
