"""Papers of the application for permanent residence: confirmations by e-mail and portal, acknowledgments, approvals."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

PHONE = (390.0, 760.0)  # points: a phone's screen saved as a PDF


def submitted(case: Case) -> Fields:
    """What a confirmation of submission says."""
    return fu.told(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


def truth(case: Case, family: str, given: str, day: dt.date, *, received: bool = False, program: str = "") -> Fields:
    """What a letter about the application says."""
    pr = case.pr
    return fu.told(
        application_number=pr.application_number, uci=case.uci, letter_date=day.isoformat(), family_name=family, given_names=given,
        received_date=pr.received.isoformat() if received else "", program=program,
    )


def another_uci(rng: Random) -> str:
    """The client number of somebody else."""
    return fill("1199999999", rng)


@layout("pr_submission_email", language="en")
def gmail_thread(paper: Paper, case: Case, rng: Random) -> Fields:
    """Gmail's print view: the spouse forwards the confirmation to the applicant days later; two dates, two senders."""
    person, pr, spouse = case.person, case.pr, case.spouse
    day, forwarded = pr.submitted, fu.later(pr.submitted, rng, 20)
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 50
    paper.text(50, 52, "Gmail", 20, color="#777777")
    paper.text(paper.width - 50, 50, f"{spouse.full_name} <{spouse.email}>", 9, align="right")
    paper.rule(62)
    paper.y = 66
    paper.line("Fwd: Confirmation – your application has been submitted", 13, "bold")
    paper.line("2 messages", 8)
    paper.rule(paper.y + 5)
    paper.gap(8)
    paper.text(paper.width - 50, paper.y + 12, f"{fu.short_en(forwarded)} at {rng.randint(1, 11)}:{rng.randint(10, 59)} PM", 9, align="right")
    paper.line(spouse.full_name, 9.5, "bold")
    paper.line(f"To: {person.full_name} <{person.email}>", 8.5)
    paper.gap(6)
    paper.para("Here is the confirmation from the portal, keep it with the CSQ. I will send the receipt tonight.")
    paper.line("---------- Forwarded message ---------", 9)
    paper.lines(["From: PR Portal / Portail RP <donotreply-nepasrepondre@pr.example.ca>", f"Date: {fu.DAYS_EN[day.weekday()][:3]}, {fu.short_en(day)} at {rng.randint(8, 11)}:{rng.randint(10, 59)} AM", "Subject: Confirmation – your application has been submitted", f"To: <{spouse.email}>"], 9)
    paper.gap(14)
    paper.para("Hello,")
    paper.para(f"Thank you. The application for permanent residence for {person.full_name} was successfully transmitted on {dates.en(day)}.")
    paper.para(f"Your confirmation number is: {pr.submission_number}", style="bold")
    paper.para("This number is not your application number. Once we have checked that your application is complete, we will send an acknowledgement of receipt letter with an application number that begins with E.")
    paper.para("If you have changed your address or phone number since, tell us through the web form. Do not reply to this e-mail: the mailbox is not monitored.")
    paper.para("Immigration, Refugees and Citizenship Canada")
    paper.rule(paper.y)
    paper.line("[Quoted text hidden]", 8.5, color="#777777")
    return submitted(case)


@layout("pr_submission_email", language="fr", size=PHONE)
def capture_de_telephone(paper: Paper, case: Case, rng: Random) -> Fields:
    """A telephone's screen: status bar, sender in a bubble, short lines, buttons to reply."""
    day, number = case.pr.submitted, case.pr.submission_number
    paper.family, paper.points, paper.margin = "free-sans", 11, 22
    paper.box(0, 0, paper.width, 26, fill="#f3f3f5", stroke=None)
    paper.text(22, 18, fu.clock(rng), 10, "bold")
    paper.text(368, 18, "4G   76 %", 9, align="right")
    paper.text(22, 54, "‹ Boîte de réception", 12, color="#2a6cd4")
    paper.y = 70
    for words in paper.wrap("Confirmation de la transmission de votre demande de RP", 340, 17, "bold"):
        paper.line(words, 17, "bold")
    paper.gap(8)
    paper.canvas.setFillColorRGB(0.78, 0.16, 0.2)
    paper.canvas.circle(38, paper.height - paper.y - 18, 15, stroke=0, fill=1)
    paper.text(38, paper.y + 23, "P", 14, "bold", color="#ffffff", align="center")
    paper.text(62, paper.y + 15, "Portail RP", 11, "bold")
    paper.text(62, paper.y + 29, "à moi", 9, color="#777777")
    paper.text(368, paper.y + 15, fu.short_fr(day), 9, color="#777777", align="right")
    paper.gap(46)
    paper.para("Bonjour,")
    paper.para(f"Nous confirmons que votre demande de résidence permanente nous a été transmise par voie électronique le {dates.fr(day)} à {fu.clock(rng).replace(':', ' h ')} (HE).")
    paper.para("Numéro de confirmation de soumission :")
    paper.para(number, 15, "bold")
    paper.para("Conservez ce numéro. Il ne s'agit pas d'un accusé de réception : un agent doit encore vérifier si la demande est complète.")
    paper.para("Délai de traitement affiché en ligne : 9 mois. Toute personne de 14 à 79 ans devra fournir ses données biométriques.")
    paper.para("Merci d'utiliser nos services.")
    paper.gap(14)
    for column, words in enumerate(("Répondre", "Transférer")):
        paper.box(22 + column * 180, paper.y, 166, 34, stroke="#999999")
        paper.text(105 + column * 180, paper.y + 22, words, 11, align="center")
    return submitted(case)


@layout("pr_submission_email", language="en")
def portal_last_step(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's last step printed from a browser: progress bar, table of people, tear-off of numbers, other ids around."""
    person, pr = case.person, case.pr
    paper.family, paper.points, paper.margin = "sans", 9.5, 40
    fu.browser(paper, "Permanent residence online application portal", "https://prportal.example.ca/application/submit/confirmation", f"{fu.later(pr.submitted, rng, 3):%Y-%m-%d}, {fu.clock(rng)}")
    draw.government_canada(paper, 54, department=None)
    paper.text(paper.width - 40, 54, "Français    |    Sign out", 8.5, color="#284162", align="right")
    paper.y = 86
    for number, words in enumerate(("1 Forms", "2 Documents", "3 Review", "4 Sign", "5 Pay", "6 Done")):
        paper.box(40 + number * 88, paper.y, 86, 18, fill="#26374a" if number == 5 else "#e1e4e7", stroke=None)
        paper.text(83 + number * 88, paper.y + 12.5, words, 8.5, color="#ffffff" if number == 5 else "#333333", align="center")
    paper.gap(32)
    paper.line("Your application was sent", 17, "bold", color="#8b0000")
    paper.gap(12)
    paper.above([("Submission no.", pr.submission_number), ("Sent on (YYYY-MM-DD)", f"{pr.submitted:%Y-%m-%d}"), ("Payment reference", fill("CA99999999", rng))], columns=3, height=36, value_style="bold")
    paper.gap(14)
    born = [person, case.spouse, *fu.children(rng, person, case.children)]
    roles = ["Principal applicant", "Spouse", *["Dependent child"] * case.children]
    paper.table([["Who is included", "Role", "Born", "Forms"], *[[one.listed_name, role, one.born.isoformat(), "Complete"] for one, role in zip(born, roles, strict=True)]], [220, 130, 90, 90], height=20)
    paper.gap(14)
    paper.line("What happens next", 11, "bold")
    paper.gap(4)
    paper.para("1. We make sure that the application is complete. If it is not, we return it to you and refund your fees.")
    paper.para("2. If it is complete, you receive an acknowledgement of receipt. It shows the date on which we received your application and your application number.")
    paper.para("3. We may ask for biometrics, a medical exam or police certificates. Do not send them before we ask.")
    paper.gap(10)
    paper.box(40, paper.y, 150, 24, fill="#26374a", stroke=None)
    paper.text(115, paper.y + 16, "Print this page", 9.5, "bold", color="#ffffff", align="center")
    paper.text(40, paper.height - 40, "Date modified: 2021-10-08      Terms and conditions      Privacy", 7.5)
    fu.small_print(paper, "federal_en", rng)
    return submitted(case)


@layout("pr_acknowledgment", language="en")
def table_of_family(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose numbers all stand in one table of the family: the applicant's row is named as the principal's."""
    person, pr, day = case.person, case.pr, case.pr.acknowledged
    paper.family, paper.points, paper.margin = "helvetica", 10, 56
    letters.letterhead(paper, "en")
    paper.line(f"Date: {dates.en(day)}")
    paper.line(f"Application no.: {pr.application_number}")
    paper.gap(14)
    paper.line("ACKNOWLEDGEMENT OF RECEIPT – APPLICATION FOR PERMANENT RESIDENCE", 11, "bold")
    paper.gap(8)
    rows = [["Family name", "Given name(s)", "Role", "UCI"], [person.family_name.upper(), person.given_names.upper(), "Principal applicant", letters.uci(case)]]
    for one, role in [(case.spouse, "Spouse"), *[(child, "Dependant") for child in fu.children(rng, person, max(1, case.children))]]:
        number = another_uci(rng)
        rows.append([one.family_name.upper(), one.given_names.upper(), role, f"{number[:2]}-{number[2:6]}-{number[6:]}"])
    paper.table(rows, [140, 150, 110, 100], height=20, points=9)
    paper.gap(12)
    paper.para("To the principal applicant:")
    paper.para(f"Your application under the program named below reached our office on {dates.en(pr.received)} and has been found complete. Processing has begun.")
    paper.beside([("Program", pr.program), ("Received", dates.en(pr.received)), ("Office", "Case Processing Centre, Sydney")], label_width=90)
    paper.gap(12)
    paper.para("You must tell us of any change in your family situation, your address or your Certificat de sélection du Québec. This letter does not give you status in Canada and is not an authorization to work.")
    letters.close(paper, "en", rng, form="IMM 5756 E (03-2021)")
    fu.small_print(paper, "federal_en", rng)
    return truth(case, person.family_name.upper(), person.given_names.upper(), day, received=True, program=pr.program)


@layout("pr_acknowledgment", language="fr")
def accuse_aux_soins_du_conseil(paper: Paper, case: Case, rng: Random) -> Fields:
    """Addressed to the representative; the client's name, number and program stand in an Objet block of several lines."""
    person, pr, day, agent = case.person, case.pr, case.pr.acknowledged, case.representative
    program = "Travailleurs qualifiés sélectionnés par le Québec"
    paper.family, paper.points = "serif", 10.5
    letters.letterhead(paper, "fr")
    paper.text(paper.width - 60, 120, f"Le {dates.fr(day)}", align="right")
    paper.lines([agent.name, agent.firm, "1155, rue Metcalfe, bureau 900", "Montréal (Québec) H3B 2V6"])
    paper.gap(14)
    for label, value in (("OBJET :", "Accusé de réception d'une demande de résidence permanente"), ("Client :", person.listed_name), ("IUC :", letters.uci(case)), ("Nº de demande :", pr.application_number), ("Programme :", program), ("Conjoint(e) :", case.spouse.listed_name)):
        paper.line(label, style="bold", x=80)
        paper.text(190, paper.y, value)
        paper.gap(2)
    paper.gap(12)
    paper.para(f"{agent.name},")
    paper.para(f"La présente fait suite à la demande de résidence permanente de votre client, que le bureau a reçue le {dates.fr(pr.received)}. Après vérification, la demande a été jugée complète au sens de l'article 10 du Règlement; son traitement est amorcé.")
    paper.para(f"Le certificat de sélection du Québec versé au dossier a été délivré le {dates.fr(case.csq.issued)}. Toute correspondance doit porter le numéro de demande inscrit ci-dessus. Veuillez remettre une copie de cette lettre à votre client.")
    paper.para("Si vous cessez de représenter ce client, faites-nous parvenir un nouveau formulaire IMM 5476.")
    letters.close(paper, "fr", rng, signed=True, form="IMM 5756 F (03-2021)")
    fu.small_print(paper, "federal_fr", rng)
    return truth(case, person.family_name.upper(), person.given_names, day, received=True, program=program)


@layout("pr_acknowledgment", language="en")
def acknowledgment_in_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter pasted into a message with the values before their labels, and a thread of older messages under it."""
    person, pr, day = case.person, case.pr, case.pr.acknowledged
    older = pr.submitted
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9, 48
    fu.mail_head(paper, [("From", "IRCC.DoNotReply-NePasRepondre.IRCC@notice.example.ca"), ("Sent", f"{fu.weekday_en(day)} {fu.clock(rng)}"), ("To", person.email), ("Cc", case.spouse.email), ("Subject", "Your application for permanent residence – AOR")])
    paper.para("*** This is an automated message. Ce message est automatisé. ***", 8)
    paper.value_first([("Letter date: ", f"{day:%Y/%m/%d}"), ("Unique client identifier (UCI): ", case.uci), ("File: ", pr.application_number), ("Principal applicant, family name: ", person.family_name), ("Principal applicant, given names: ", person.given_names), ("Category: ", pr.program), ("Lock-in / received date: ", f"{pr.received:%Y/%m/%d}")])
    paper.gap(14)
    paper.para(f"Dear {person.full_name},")
    paper.para("We are writing to let you know that we have your application and that it has passed the completeness check. You can link it to an online account with the file number and the UCI above.")
    paper.para("Processing is done at the Centralized Intake Office. Please do not write to ask about the status before the normal time has gone by.")
    paper.gap(6)
    paper.rule(paper.y)
    paper.lines(["From: Permanent Residence Portal", f"Sent: {dates.en(older)}", "Subject: Submission received"], 8.5)
    paper.gap(8)
    paper.para(f"Your submission {pr.submission_number} is in our queue. It is not yet an application in process. An acknowledgement of receipt will follow.", 8.5)
    fu.small_print(paper, "federal_en", rng)
    return truth(case, person.family_name, person.given_names, day, received=True, program=pr.program)


def client(paper: Paper, person: Person, case: Case) -> None:
    """Name, client number and file in small boxed cells."""
    paper.above([("Family name / Nom de famille", person.family_name.upper()), ("Given name(s) / Prénom(s)", person.given_names.upper()), ("UCI / IUC", letters.uci(case)), ("Application / Demande", case.pr.application_number)], columns=4, height=34)


@layout("pr_approval_in_principle", language="en")
def ninth_stage_one(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual head of boxes, an English letter, an annex on the second page with the family's medical results."""
    person, day = case.person, case.pr.approved
    paper.family, paper.points, paper.margin = "sans", 10, 54
    draw.government_canada(paper)
    paper.gap(14)
    client(paper, person, case)
    paper.gap(12)
    paper.line(f"Issued: {fu.weekday_en(day)}")
    paper.gap(8)
    paper.heading("Approval in principle – permanent residence from within Canada", 12.5)
    paper.para("This refers to your application for permanent residence as a person selected by Quebec. It has been determined that you meet the eligibility requirements. A final decision will be made once all members of your family have passed the medical, security and background checks.")
    paper.para("This letter is not a visa. You may ask for an open work permit while you wait. Fees for the right of permanent residence ($575.00 for each adult) remain payable.")
    paper.para("The persons listed in the annex are included in the application.")
    letters.close(paper, "en", rng, signed=True)
    paper.new_page()
    paper.heading("Annex – persons included", 12)
    people = [(person, "Principal applicant", case.uci), (case.spouse, "Spouse", another_uci(rng)), *[(child, "Child", another_uci(rng)) for child in fu.children(rng, person, case.children)]]
    paper.table([["Name", "Role", "UCI", "Medical valid until"], *[[one.listed_name, role, uci, dates.slashes(fu.later(day, rng, 300))] for one, role, uci in people]], [190, 110, 90, 110], height=19, points=9)
    paper.gap(12)
    paper.para("Page 2 of 2", 8)
    return truth(case, person.family_name.upper(), person.given_names.upper(), day)


@layout("pr_approval_in_principle", language="fr")
def ninth_approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter in the second person, its references under the signature, dates of other steps in the text."""
    person, pr, day = case.person, case.pr, case.pr.approved
    paper.family, paper.points = "helvetica", 10
    letters.letterhead(paper, "fr")
    paper.line(f"Sydney, le {dates.fr(day)}")
    paper.gap(10)
    letters.address(paper, case)
    paper.para("Objet : approbation de principe", style="bold")
    paper.para(f"Vous avez présenté, avec votre époux ou conjoint {case.spouse.full_name}, une demande de résidence permanente que nous avons reçue le {dates.fr(pr.received)} et dont nous avons accusé réception le {dates.fr(pr.acknowledged)}.")
    paper.para("Nous avons le plaisir de vous aviser que vous satisfaites aux exigences de recevabilité et de sélection de la catégorie. La décision définitive sera prise après les vérifications médicales et de sécurité.")
    paper.para("Entre-temps, vous pouvez solliciter un permis de travail ouvert. Aucune prolongation automatique de votre statut ne résulte de cette lettre.")
    draw.signature(paper, paper.margin, paper.y + 20, rng)
    paper.gap(36)
    paper.line("Agente principale d'immigration", 9.5)
    paper.gap(14)
    paper.rule(paper.y)
    paper.beside([("Nom du client", person.family_name.upper()), ("Prénom(s) du client", person.given_names.upper()), ("Identificateur unique de client", letters.uci(case)), ("Dossier de résidence permanente", pr.application_number), ("Formulaire", "IMM 5801 (02-2022) F")], label_width=190, points=9)
    draw.canada_wordmark(paper)
    fu.small_print(paper, "federal_fr", rng)
    return truth(case, person.family_name.upper(), person.given_names.upper(), day)
