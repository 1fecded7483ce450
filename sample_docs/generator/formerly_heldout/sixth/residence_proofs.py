"""What shows that permanent residence was applied for: the portal's confirmation, the acknowledgment, the approval in principle."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def submission(case: Case) -> Fields:
    return {"submission_number": case.pr.submission_number, "submitted_date": case.pr.submitted.isoformat()}


@layout("pr_submission_email", language="en")
def outlook_printout(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail as an office mail program prints it: owner's name, thick rule, headers in a column."""
    paper.points, paper.margin = 10, 54
    paper.line(case.person.full_name, 13, "bold")
    paper.rule(paper.y + 5, weight=2.4, color="#000000")
    paper.gap(12)
    headers = [("From:", "donotreply-nepasrepondre@ircc-portal.example"), ("Sent:", f"{f.weekday_en(case.pr.submitted)} 6:52 PM"), ("To:", case.person.email), ("Subject:", f"Submission confirmation / Confirmation de soumission {case.pr.submission_number}"), ("Importance:", "High")]  # fmt: skip
    for label, value in headers:
        paper.y += 15
        paper.text(54, paper.y, label, style="bold")
        paper.text(140, paper.y, value)
    paper.gap(22)
    paper.paras((
        "*** This is an automated message. Please do not reply. ***",
        "Dear applicant,",
        "Thank you for submitting your application for permanent residence through the PR Portal. Your submission number is shown in the subject of this message. Quote it if you contact us before you have an application number.",
        "This confirms transmission only. An officer will check your application for completeness; if it is incomplete, it will be returned. Once it has passed the check we will send you an acknowledgement of receipt with an application number that begins with E.",
        "Fees received with this submission: processing CAD 950.00; right of permanent residence CAD 575.00.",
        "Do not submit a second application for the same person.",
    ))  # fmt: skip
    paper.rule(paper.y + 4)
    paper.gap(14)
    paper.para(
        "*** Ceci est un message automatisé. Veuillez ne pas répondre. La version française est accessible dans le Portail. ***",
        9,
    )
    return submission(case)


@layout("pr_submission_email", language="fr")
def page_de_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's confirmation page: a green banner, progress steps, details in a card."""
    pr = case.pr
    paper.family, paper.margin, paper.points = "dejavu-condensed", 48, 9.5
    f.browser(
        paper, "Portail de la RP - Confirmation", "https://portail-rp.example/fr/confirmation", f"{pr.submitted:%Y-%m-%d} 16:20"
    )
    draw.government_canada(paper, 56)
    paper.gap(12)
    for number, words in enumerate(("1 Formulaires", "2 Documents", "3 Déclaration", "4 Paiement", "5 Confirmation")):
        paper.box(48 + number * 103, paper.y, 100, 20, fill="#26374a" if number == 4 else "#dfe5ea", stroke=None)
        paper.text(
            98 + number * 103, paper.y + 13.5, words, 8.5, "bold", color="#ffffff" if number == 4 else "#26374a", align="center"
        )
    paper.gap(36)
    paper.box(48, paper.y, paper.width - 96, 46, fill="#d8eeca", stroke="#278400")
    paper.text(60, paper.y + 20, "Votre demande a été transmise.", 12, "bold")
    paper.text(60, paper.y + 36, "Imprimez cette page pour vos dossiers. Elle ne sera plus affichée.", 9)
    paper.gap(66)
    paper.line("Détails de la transmission", 12, "bold")
    paper.gap(6)
    f.ruled(paper, [("Numéro de soumission", pr.submission_number), ("Transmise le", f"{dates.fr(pr.submitted)}, 16 h 19 (HE)"), ("Catégorie", "Économique - Travailleurs qualifiés du Québec"), ("Compte", case.person.email), ("Personnes visées", str(1 + case.children)), ("Montant payé", "1 525,00 $ CA")], label_width=200)  # fmt: skip
    paper.gap(16)
    paper.line("Et maintenant ?", 12, "bold")
    paper.paras(("Nous vérifierons si la demande est complète. Ne présumez pas qu'elle est reçue tant que vous n'avez pas d'accusé de réception.", "Le numéro ci-dessus n'est pas un numéro de demande."))  # fmt: skip
    paper.gap(20)
    paper.rule(paper.y)
    paper.gap(6)
    paper.text(48, paper.y + 10, "Avis   |   Confidentialité   |   Nous joindre   |   Version 4.12.0", 7.5, color="#555555")
    return submission(case)


@layout("pr_submission_email", language="en", size="a4")
def forwarded_by_the_spouse(paper: Paper, case: Case, rng: Random) -> Fields:
    """A phone's print of a message passed on twice; the confirmation is quoted at the bottom."""
    pr, spouse = case.pr, case.spouse
    paper.family, paper.margin, paper.points = "free-sans", 44, 10.5
    first, second = pr.submitted + dt.timedelta(days=9), pr.submitted + dt.timedelta(days=1)
    paper.line("Fwd: Fwd: We received your submission", 15, "bold")
    paper.gap(6)
    paper.line(f"{spouse.full_name} <{spouse.email}>", 9)
    paper.line(f"{f.short(first)}, 10:15 AM", 9, color="#666666")
    paper.line(f"to me, {case.representative.name}", 9, color="#666666")
    paper.gap(14)
    paper.para("Hi, as discussed by phone here is the confirmation again. S.")
    paper.line("---------- Forwarded message ---------")
    paper.lines(
        (
            f"From: {case.person.full_name} <{case.person.email}>",
            f"Date: {f.short(second)} at 8:03 AM",
            "Subject: Fwd: We received your submission",
            f"To: {spouse.email}",
        ),
        9.5,
    )
    paper.gap(10)
    paper.para("It went through last night!!")
    x = 60.0
    paper.line("---------- Forwarded message ---------", x=x)
    paper.lines(
        (
            "From: PR Portal <noreply@pr-portal.example>",
            f"Date: {f.short(pr.submitted)} at 9:41 PM",
            "Subject: We received your submission",
            f"To: <{case.person.email}>",
        ),
        9.5,
        x=x,
    )
    paper.gap(12)
    top = paper.y
    for words in (
        f"Hello {case.person.full_name},",
        "We received your submission for: Permanent residence - Quebec-selected skilled workers.",
        f"Your confirmation number: {pr.submission_number[:4]} {pr.submission_number[4:7]} {pr.submission_number[7:]}",
        f"Submitted on: {f.weekday_en(pr.submitted)}",
        "What happens next: our staff will review your package. You do not need to call us. Keep this e-mail as proof of submission.",
        "Immigration, Refugees and Citizenship Canada",
    ):
        paper.para(words, x=x + 8)
    paper.rule(top, x, x + 1)
    paper.box(x, top, 1.5, paper.y - top, fill="#bbbbbb", stroke=None)
    return submission(case)


def acknowledged(case: Case, family: str, given: str, program: str) -> Fields:
    pr = case.pr
    return f.trim({"application_number": pr.application_number, "uci": case.uci, "letter_date": pr.acknowledged.isoformat(), "received_date": pr.received.isoformat(), "family_name": family, "given_names": given, "program": program})  # fmt: skip


@layout("pr_acknowledgment", language="en")
def acknowledgement_with_sidebar(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose references stand in a grey column at the left."""
    person, pr = case.person, case.pr
    paper.margin, paper.points = 50, 10
    draw.government_canada(paper)
    paper.text(paper.width - 50, 44, "PROTECTED - B", 8.5, "bold", align="right")
    top = 92.0
    paper.box(50, top, 158, 330, fill="#eef0f2", stroke=None)
    paper.y = top + 8
    for label, value in (("Date of this letter", dates.en(pr.acknowledged)), ("UCI", letters.uci(case)), ("Application no.", pr.application_number), ("Principal applicant", person.listed_name), ("Program", pr.program), ("Date received", dates.en(pr.received)), ("Office", "CIO Sydney, NS")):  # fmt: skip
        paper.line(label, 8, x=58, color="#555555")
        paper.line(value, paper.fitted(value, 142, 9.5, "bold"), "bold", x=58)
        paper.gap(10)
    paper.y, x = top, 226.0
    for words in (
        f"Dear {person.full_name}:",
        "Acknowledgement of receipt - application for permanent residence",
        "Your application has been checked against section 10 of the Immigration and Refugee Protection Regulations and found to be complete. It is now in process.",
        "Please quote your UCI and application number, shown at left, every time you write to us. Keep your address and your e-mail up to date in the portal.",
        "You will be told when to undergo a medical examination. Do not see a panel physician before then.",
        "If you are in Canada, this letter does not extend your status. An application to extend a work permit must be made at least 30 days before it ends.",
        "Processing times are published on our website and are measured from the day on which a complete application was received.",
    ):
        paper.para(words, x=x, gap=9, style="bold" if words.startswith("Acknowledgement") else "regular")
    paper.line("Yours sincerely,", x=x)
    paper.gap(16)
    paper.lines((f"Officer {rng.choice(('DP', 'MK', 'RT'))}{rng.randint(1000, 9999)}", "Centralized Intake Office"), x=x)
    paper.text(50, paper.height - 34, "IMM 5844 (02-2021) E", 7.5)
    draw.canada_wordmark(paper)
    return acknowledged(case, person.family_name.upper(), person.given_names, pr.program)


@layout("pr_acknowledgment", language="fr")
def accuse_en_lettre(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in prose, references in one line, the other family members in a table."""
    person, pr = case.person, case.pr
    paper.family, paper.margin, paper.points = "times", 62, 11
    letters.letterhead(paper, "fr", protected=False)
    program = "Travailleurs qualifiés (sélectionnés par le Québec)"
    paper.line(f"Le {dates.fr(pr.acknowledged)}", align="right")
    paper.gap(8)
    paper.lines([f.capital(person), *case.home.address.block])
    paper.gap(12)
    paper.rule(paper.y)
    paper.line(f"N° de demande : {pr.application_number}     IUC : {letters.uci(case)}     Bureau : BRD Sydney", 9.5)
    paper.rule(paper.y + 5)
    paper.gap(16)
    paper.line("Objet : accusé de réception de votre demande de résidence permanente", style="bold")
    paper.gap(8)
    paper.para(f"{f.polite_fr(person)},")
    paper.para(
        f"Nous accusons réception de la demande de résidence permanente que vous nous avez fait parvenir et que notre bureau a reçue le {dates.fr(pr.received)}. Elle est complète et sera traitée dans la catégorie suivante : {program}."
    )
    paper.para("Les personnes ci-dessous y figurent :")
    born = (case.spouse.born, dt.date(2016, 4, 17), dt.date(2019, 10, 8))
    rows = [("Nom", "Lien", "Date de naissance"), (f.capital(person), "Demandeur principal", person.born.isoformat()), (f.capital(case.spouse), "Époux ou conjoint", born[0].isoformat())]  # fmt: skip
    rows += [
        (f"{person.family_name.upper()} {('Noé', 'Alma')[number]}", "Enfant à charge", born[number + 1].isoformat())
        for number in range(case.children)
    ]
    paper.table(rows, (230, 150, 108), points=10)
    paper.gap(12)
    paper.paras(("Un agent étudiera votre dossier et communiquera avec vous s'il manque une pièce. Il est inutile de nous écrire pour connaître l'état du traitement.", "Tout changement d'adresse, d'état civil ou de composition de la famille doit être signalé au moyen du formulaire Web."))  # fmt: skip
    letters.close(paper, "fr", rng, form="IMM 5844 (02-2021) F")
    return acknowledged(case, person.family_name.upper(), person.given_names, program)


@layout("pr_acknowledgment", language="en", size="a4")
def bilingual_message_from_the_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual correspondence item of the account: English left, French right, one block of references for both."""
    person, pr = case.person, case.pr
    paper.family, paper.margin, paper.points = "helvetica", 46, 9.5
    f.browser(
        paper,
        "Application details / Détails de la demande",
        "https://compte-account.example/correspondence/20771",
        f"{pr.acknowledged:%Y-%m-%d} 18:05",
    )
    draw.government_canada(paper, 52, department=None)
    paper.gap(10)
    paper.line("Acknowledgement of Receipt  |  Accusé de réception", 14, "bold")
    paper.gap(8)
    cells = [
        ("Issued on / Émis le", pr.acknowledged.isoformat()), ("UCI / IUC", case.uci), ("Application # / Nº de demande", pr.application_number),
        ("Last name / Nom", person.family_name), ("First name(s) / Prénom(s)", person.given_names), ("Date of birth / Naissance", person.born.isoformat()),
        ("Submission # / Nº de soumission", pr.submission_number), ("Received / Reçue le", pr.received.isoformat()), ("Stream / Programme", pr.program),
    ]  # fmt: skip
    paper.above(cells, columns=3, height=36, label_points=7, value_style="bold")
    paper.gap(16)
    top = paper.y
    english = ("We have received and opened your application for permanent residence.", "Your application will be assessed in the order in which it was received.", "This notice may be used as proof that your application has passed the completeness check.")  # fmt: skip
    french = ("Nous avons reçu et ouvert votre demande de résidence permanente.", "Votre demande sera évaluée selon l'ordre d'arrivée.", "Le présent avis peut servir à prouver que votre demande a franchi l'étape de la vérification.")  # fmt: skip
    for words in english:
        paper.para(words, width=240)
    low, paper.y = paper.y, top
    for words in french:
        paper.para(words, x=306, width=240)
    paper.y = max(low, paper.y) + 16
    paper.rule(paper.y)
    paper.line("Messages: 1 of 3 unread   •   Next / Suivant   •   Back to my account / Retour à mon compte", 8, color="#1c578a")
    draw.canada_wordmark(paper, paper.height - 50)
    return acknowledged(case, person.family_name, person.given_names, pr.program)


def approved(case: Case, family: str, given: str) -> Fields:
    return f.trim({"application_number": case.pr.application_number, "uci": case.uci, "letter_date": case.pr.approved.isoformat(), "family_name": family, "given_names": given})  # fmt: skip


@layout("pr_approval_in_principle", language="en")
def stage_one_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with its references at the foot of the address, values after short labels."""
    person, pr = case.person, case.pr
    paper.family, paper.margin, paper.points = "serif", 64, 11
    letters.letterhead(paper, "en")
    paper.lines([f.capital(person), *case.home.address.block])
    paper.gap(10)
    paper.lines([f"Date: {dates.en(pr.approved)}", f"UCI: {letters.uci(case)}", f"Application no.: {pr.application_number}"], 10)
    paper.gap(10)
    paper.para(f"Dear {person.full_name},")
    paper.paras((
        "This refers to your application for permanent residence in Canada as a Quebec-selected skilled worker.",
        "A decision has been made to approve your application in principle. You meet the eligibility requirements of the class. A final decision will be made once the remaining requirements, including medical, security and criminality checks of yourself and of your family members, have been met.",
        f"Your application was received on {dates.en(pr.received)}. The right of permanent residence fee of $575 has been paid.",
        "Approval in principle does not authorize you to work without a permit, or to remain in Canada beyond your authorized stay. You may use this letter in support of an application for an open work permit.",
    ))  # fmt: skip
    letters.close(paper, "en", rng, signed=True, form="IMM 5972 (06-2019) E")
    return approved(case, person.family_name.upper(), person.given_names)


@layout("pr_approval_in_principle", language="fr")
def sixth_approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bare typed notice with boxed references and a check list."""
    person, pr = case.person, case.pr
    paper.family, paper.margin, paper.points = "free-sans", 56, 10.5
    draw.government_canada(paper)
    paper.gap(14)
    paper.above([("Votre IUC", case.uci), ("Votre demande nº", pr.application_number), ("Lettre du", dates.fr(pr.approved))], columns=3, height=34, value_style="bold")  # fmt: skip
    paper.gap(6)
    paper.above([("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names)], columns=2, height=34)
    paper.gap(18)
    paper.line("APPROBATION DE PRINCIPE", 13, "bold")
    paper.gap(6)
    paper.para(
        "Nous avons le plaisir de vous annoncer que vous satisfaites aux critères d'admissibilité de la catégorie des travailleurs qualifiés (Québec). Votre demande est donc approuvée en principe."
    )
    paper.para("Il reste à établir que vous n'êtes pas interdit de territoire. État des étapes :")
    for ticked, words in ((True, "Admissibilité - terminée"), (True, "Données biométriques - reçues"), (False, "Examen médical - en attente"), (False, "Vérification des antécédents - en cours")):  # fmt: skip
        paper.gap(16)
        draw.checkbox(paper, 66, paper.y, ticked)
        paper.text(84, paper.y - 1, words)
    paper.gap(22)
    paper.para(f"Les documents demandés doivent nous parvenir au plus tard le {dates.fr(pr.approved + dt.timedelta(days=60))}.")
    letters.close(paper, "fr", rng, form="IMM 5972 (06-2019) F")
    return approved(case, person.family_name.upper(), person.given_names)
