"""What the permanent residence portal sends when an application goes in: messages, pages, pictures of a phone."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, grouped, pairs, present
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def proof(case: Case) -> Fields:
    """The number of the submission and its day."""
    return present(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


@layout("pr_submission_email", language="en")
def thank_you_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's last page printed from the browser: steps, menu, a green tick, what happens next."""
    pr = case.pr
    paper.family, paper.points, paper.margin = "sans", 10.5, 54
    browser(paper, "Permanent Residence Portal - IRCC", "https://prportal-portailrp.example/submission/complete", pr.submitted, "3:26 PM")  # fmt: skip
    draw.government_canada(paper, 52, department=None)
    paper.text(paper.width - 54, 66, f"Signed in as {case.person.email}   Français", 8, align="right")
    paper.rule(74)
    for step, words in enumerate(("1 Forms", "2 Documents", "3 Pay fees", "4 Sign", "5 Done")):
        paper.box(54 + step * 101, 82, 98, 18, fill="#26374a" if step == 4 else "#d8dde3", stroke=None)
        paper.text(54 + step * 101 + 49, 94, words, 8.5, align="center", color="#ffffff" if step == 4 else "#333333")
    paper.y = 116
    paper.line("✓  Your application has been submitted", 17, "bold", color="#278400")
    paper.gap(8)
    paper.para("Thank you. Print or save this page for your records. It is not an acknowledgement of receipt: an officer still has to check that your application is complete.")  # fmt: skip
    pairs(paper, [("Submission number", pr.submission_number), ("Submitted on", f"{dates.en(pr.submitted)} at 3:25 p.m. (Eastern)"), ("Program", "Economic – Quebec-selected skilled workers"), ("Fees paid", "$1,525.00 (receipt sent separately)")])  # fmt: skip
    paper.line("What happens next", 12, "bold")
    paper.gap(4)
    for words in ("We check your application for completeness. This may take several weeks.", "If it is complete, you will get a letter with an application number that starts with E.", "If it is not, we will return it and refund the fees."):  # fmt: skip
        paper.line(f"•  {words}", x=66)
    paper.gap(16)
    paper.line("Documents uploaded (6)", 11, "bold")
    paper.gap(6)
    paper.table(
        [
            ["Document", "File", "Size"],
            *([kind, f"{kind.split()[0].lower()}_{rng.randint(1, 9)}.pdf", f"{rng.randint(80, 3900)} KB"] for kind in ("Passport pages", "CSQ copy", "Police certificate", "IMM 0008", "IMM 5669", "Photo of applicant")),
        ],
        (220, 180, 90), points=9, right=(2,),
    )  # fmt: skip
    return proof(case)


@layout("pr_submission_email", language="fr")
def mail_with_headers(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail in French whose subject carries the number; printed by the spouse some days later."""
    pr, person, spouse = case.pr, case.person, case.spouse
    printed = pr.submitted + dt.timedelta(days=rng.randint(3, 20))
    paper.family, paper.points, paper.margin = "dejavu", 9.3, 50
    browser(paper, f"Imprimé par {spouse.full_name}", "https://webmail.example/?ui=2&view=pt", printed, "19:40")
    paper.gap(4)
    paper.line(f"Confirmation – Demande soumise / {pr.submission_number}", 13, "bold")
    paper.line("1 message", 8, color="#777777")
    paper.rule(paper.y + 6)
    paper.gap(12)
    paper.line("Portail RP – IRCC <pasdereponse-noreply@portailrp.example>", style="bold")
    paper.text(paper.width - 50, paper.y, f"{dates.fr(pr.submitted)}, 11 h 52", 8.5, align="right")
    paper.line(f"À : {person.email}", 8.5)
    paper.gap(12)
    paper.paras([
        f"Bonjour {person.full_name},",
        "Nous vous confirmons que votre demande de résidence permanente a été soumise par voie électronique. Ce courriel ne constitue pas un accusé de réception.",
    ])  # fmt: skip
    paper.beside([("Numéro de la soumission", pr.submission_number), ("Date de la soumission", dates.fr(pr.submitted)), ("Catégorie", "Travailleurs qualifiés sélectionnés par le Québec"), ("Membres de la famille", f"{1 + case.children}")], label_width=170)  # fmt: skip
    paper.gap(12)
    paper.paras([
        "Vous n'avez rien à faire pour le moment. Si des données biométriques sont exigées, une lettre d'instructions vous sera envoyée séparément; vous aurez 30 jours pour vous y conformer.",
        "Pour consulter le sort de votre demande, attendez d'avoir reçu votre numéro de demande (lettre E suivie de neuf chiffres).",
        "N'envoyez pas de copie papier.",
    ])  # fmt: skip
    paper.line("Immigration, Réfugiés et Citoyenneté Canada", style="bold")
    paper.para("This e-mail was sent in the language you chose. / Ce courriel a été envoyé dans la langue que vous avez choisie.", 7.5, "italic")  # fmt: skip
    return proof(case)


@layout("pr_submission_email", language="en")
def lawyer_forwards(paper: Paper, case: Case, rng: Random) -> Fields:
    """A consultant's note with the portal's message quoted below it, marks of quotation at the left."""
    pr, agent = case.pr, case.representative
    sent = pr.submitted + dt.timedelta(days=1)
    paper.family, paper.points, paper.margin = "mono", 9, 56
    paper.lines([
        f"From:    {agent.name}, {agent.firm}", f"To:      {case.person.email}", f"Sent:    {sent:%a}, {dates.en_day_first(sent)} 09:14", f"Subject: FW: We received your submission {grouped(pr.submission_number)}", "Attach:  receipt_PR_fees.pdf (88 kB)",
    ])  # fmt: skip
    paper.rule(paper.y + 6)
    paper.gap(16)
    paper.para("Good morning,")
    paper.para(f"Great news - everything went in yesterday. Keep the X number below; our own file for you is {rng.randint(1000, 9999)}-QC. Our invoice for the balance ($850.00) will follow next week.")  # fmt: skip
    paper.para(agent.name)
    paper.gap(8)
    quoted = (
        "-----Original Message-----", "From: Do-Not-Reply / Ne pas repondre (IRCC)", f"Sent: {dates.en(pr.submitted)} 4:47 PM", "Subject: We received your submission", "",
        "This is an automated message from the Permanent Residence", "Portal. Please do not reply.", "", f"Your submission number:   {pr.submission_number}", f"Date submitted (Y-M-D):   {pr.submitted.isoformat()}", "Submitted by:             authorized representative",
        "", "We will now review your submission to make sure it is", "complete. When it is, we will create an application and", "send you an acknowledgement of receipt.", "", "Immigration, Refugees and Citizenship Canada",
    )  # fmt: skip
    for words in quoted:
        paper.line(f"> {words}")
    paper.text(56, paper.height - 40, f"{agent.firm} - this message may be privileged.", 7.5)
    return proof(case)


@layout("pr_submission_email", language="fr", size=(360.0, 700.0))
def telephone_screen(paper: Paper, case: Case, rng: Random) -> Fields:
    """A picture of a telephone's screen: bilingual message in a narrow column under the status bar."""
    pr = case.pr
    paper.family, paper.points, paper.margin = "dejavu", 9, 20
    paper.box(0, 0, paper.width, 24, fill="#111111", stroke=None)
    paper.text(12, 16, f"{rng.randint(8, 21)}:0{rng.randint(1, 9)}", 9, "bold", color="#ffffff")
    paper.text(paper.width - 12, 16, f"4G  {rng.randint(20, 98)} %", 9, color="#ffffff", align="right")
    paper.text(20, 46, "‹  Boîte de réception", 10, color="#0a62c9")
    paper.y = 56
    paper.para("Demande soumise | Application submitted", 13, "bold")
    paper.line("IRCC.PRPortal-PortailRP.IRCC@ircc.example", 8.5, color="#555555")
    paper.line(f"à moi – {dates.fr(pr.submitted)}", 8.5, color="#555555")
    paper.rule(paper.y + 8)
    paper.gap(16)
    paper.para("(English follows)", 8.5, "italic")
    paper.para(
        f"Vous avez soumis votre demande de résidence permanente le {dates.fr(pr.submitted)}. Votre numéro de confirmation est le :"
    )
    paper.line(pr.submission_number, 16, "bold", align="center")
    paper.gap(10)
    paper.para("Conservez ce numéro. Le paiement de 1 525,00 $ a été accepté.")
    paper.rule(paper.y, color="#cccccc")
    paper.gap(8)
    paper.para(f"You submitted your application for permanent residence on {dates.en(pr.submitted)}. Your confirmation number is {pr.submission_number}. Keep it for your records. Your payment of $1,525.00 was accepted.")  # fmt: skip
    paper.para("Veuillez ne pas répondre. / Please do not reply.", 8)
    for number, words in enumerate(("Répondre", "Transférer", "Archiver")):
        paper.box(20 + number * 110, paper.height - 60, 100, 26, stroke="#999999")
        paper.text(70 + number * 110, paper.height - 43, words, 9, align="center")
    return proof(case)
