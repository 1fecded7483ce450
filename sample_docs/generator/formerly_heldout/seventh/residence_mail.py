"""Permanent residence: confirmations of submission, as e-mails and pages of the portal, and approvals in principle."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, groups, kept, menu, mister, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def submission(case: Case) -> Fields:
    """The number and day of a submission."""
    return kept(submission_number=case.pr.submission_number, submitted_date=case.pr.submitted.isoformat())


@layout("pr_submission_email", language="fr")
def thanks_from_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail in a coloured frame, in French, with a number of steps after the confirmation."""
    paper.margin, paper.family, paper.points = 90, "sans", 10.5
    draw.tint(paper, "#f1f1f1")
    paper.box(60, 40, 492, 610, fill="#ffffff", stroke="#cccccc")
    paper.box(60, 40, 492, 34, fill="#26374a", stroke=None)
    paper.text(90, 62, "Portail de la résidence permanente", 12, "bold", color="#ffffff")
    paper.y = 90
    paper.lines(["De : Ne pas répondre / Do not reply (IRCC)", f"À : {case.person.email}", "Objet : Nous avons votre demande"], 9)
    paper.gap(14)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            f"Votre demande de résidence permanente nous a été transmise par voie électronique le {dates.fr(case.pr.submitted)}. Le numéro de confirmation de votre envoi est le {case.pr.submission_number}.",
            "Conservez ce numéro : vous en aurez besoin si vous communiquez avec nous avant d'avoir reçu un numéro de demande.",
            "Que se passe-t-il maintenant?",
            "1.  Nous vérifions que votre demande est complète (article 10 du Règlement).",
            "2.  Si elle l'est, vous recevrez un accusé de réception dans lequel figurera votre numéro de demande.",
            "3.  Sinon, nous vous la retournerons avec les frais payés.",
            "Le présent message ne signifie pas que votre demande est complète.",
            "Immigration, Réfugiés et Citoyenneté Canada",
        ]
    )
    paper.rule(paper.y + 6)
    paper.gap(14)
    paper.para(
        "Un message semblable sera envoyé à votre représentant, s'il y a lieu. Centre de soutien : 1 888 242-2100", 8, "italic"
    )
    return submission(case)


@layout("pr_submission_email", language="en")
def forwarded_chain(paper: Paper, case: Case, rng: Random) -> Fields:
    """Plain text, forwarded twice, with quoting marks and three people's addresses; ISO dates."""
    paper.family, paper.points, paper.margin = "mono", 9, 54
    person, agent = case.person, case.representative
    later = case.pr.submitted + dt.timedelta(days=rng.randint(30, 60))
    paper.lines(
        [
            f"From:    {agent.name}", f"To:      {person.email}", f"Date:    {later:%a, %d %b %Y} 11:20:07 -0400", "Subject: FW: FW: Application submitted", "",
            "Here you go, this is the proof for your work permit file.", "File it under Client Information. Talk soon.", "",
            "> -----Original Message-----", f"> From: {case.spouse.full_name}", f"> Sent: {case.pr.submitted + dt.timedelta(days=1):%Y-%m-%d} 08:02", "> Subject: FW: Application submitted", "> ", "> got it last night, see below!!", "> ",
            ">> From: PR Portal <noreply@portal.ircc.example>", f">> Sent: {case.pr.submitted:%Y-%m-%d} 23:47", ">> ", ">> Your application for permanent residence was submitted.", ">> ",
            ">>    Program .............. Quebec-selected (economic)", f">>    Principal applicant .. {person.full_name}", f">>    Family members ....... {case.children + 1}", f">>    Submission no. ....... {case.pr.submission_number}", f">>    Submitted on ......... {case.pr.submitted:%Y-%m-%d} (Eastern time)", ">>    Documents uploaded ... 31", ">> ",
            ">> This is not an acknowledgement of receipt. We will write", ">> to you again once we have checked your file.", ">> ", ">> Do not reply to this message.",
        ]
    )  # fmt: skip
    return submission(case)


@layout("pr_submission_email", language="en")
def success_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page that the portal shows after the last click, as a bilingual browser print, with a list of files."""
    browser(
        paper,
        "Confirmation | PR Portal – Portail RP",
        "https://prson.portal.example/en/application/confirmation",
        case.pr.submitted,
    )
    paper.margin, paper.family, paper.points = 46, "helvetica", 10
    menu(
        paper,
        "Government of Canada / Gouvernement du Canada                    Français        My applications        Sign out",
        "#26374a",
    )
    paper.line("Permanent residence online application  >  Submit  >  Confirmation", 8, color="#295376")
    paper.heading("Thank you. Your application has been sent.", 19)
    paper.rule(paper.y, color="#af3c43", weight=1.5)
    paper.gap(14)
    paper.box(paper.margin, paper.y, 520, 74, fill="#d8eeca", stroke="#278400")
    paper.text(paper.margin + 14, paper.y + 20, "Confirmation number / Numéro de confirmation", 9)
    paper.text(paper.margin + 14, paper.y + 44, groups(case.pr.submission_number, (3, 3, 3)), 20, "bold")
    paper.text(paper.margin + 290, paper.y + 20, "Date submitted / Date d'envoi", 9)
    paper.text(paper.margin + 290, paper.y + 44, dates.en(case.pr.submitted), 15, "bold")
    paper.text(paper.margin + 14, paper.y + 64, "A copy of this page was sent to your e-mail address.", 8.5)
    paper.gap(94)
    paper.line("What you sent us", 13, "bold")
    paper.gap(4)
    forms = (
        "Generic Application Form (IMM 0008)",
        "Schedule A – Background (IMM 5669)",
        "Additional Family Information (IMM 5406)",
        "Quebec Selection Certificate",
        "Passport",
        "Proof of payment",
    )
    paper.table([("Document", "Pages", "Size"), *((name, str(rng.randint(1, 12)), f"{rng.randint(120, 3900)} KB") for name in forms)], (340, 80, 100), height=18, right=(1, 2))  # fmt: skip
    paper.gap(14)
    paper.para(f"Applicant: {case.person.full_name}. Fees paid: $1,525.00 CAD, transaction 00{rng.randint(1000000, 9999999)}.")
    paper.para(
        "Please print this page for your records. You do not have an application number yet; it will begin with the letter E."
    )
    return submission(case)


def approval(case: Case, family: str) -> Fields:
    """What a letter of approval in principle says."""
    return kept(
        application_number=case.pr.application_number, uci=case.uci, letter_date=case.pr.approved.isoformat(), family_name=family,
        given_names=case.person.given_names,
    )  # fmt: skip


@layout("pr_approval_in_principle", language="en")
def stage_one_passed(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of a processing office with its references in a right-hand column and a checklist of what is left."""
    paper.family, paper.points = "times", 11
    draw.government_canada(paper)
    person = case.person
    paper.gap(18)
    top = paper.y
    paper.lines(
        ["Humanitarian and Quebec Economic Unit", "25 St. Clair Avenue East, Suite 200", "Toronto, Ontario  M4T 1M2"], 9.5
    )
    paper.y = top
    paper.beside([("Our file", case.pr.application_number), ("Client ID (UCI)", uci(case)), ("Written on", dates.en_day_first(case.pr.approved))], x=360, label_width=90, points=10)  # fmt: skip
    paper.gap(30)
    paper.lines(
        [f"Surname: {person.family_name.upper()}", f"Given name(s): {person.given_names or '-'}", *case.home.address.block]
    )
    paper.gap(14)
    paper.line("Subject: Approval in principle – application for permanent residence", style="bold")
    paper.gap(8)
    paper.paras(
        [
            f"This letter refers to the application for permanent residence that we received on {dates.en_day_first(case.pr.received)}.",
            "An officer has determined that you meet the selection requirements as a member of the Quebec economic class. This is known as approval in principle. A final decision will not be made until the following have been assessed for you and each of your family members:",
            "    –  medical examinations;",
            "    –  criminal and security checks;",
            "    –  the validity of your passports.",
            f"Please send the enclosed form back no later than {dates.en_day_first(case.pr.approved + dt.timedelta(days=45))}. Until you are a permanent resident you must keep your temporary status valid.",
            "Yours truly,",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 20, rng)
    paper.gap(36)
    paper.line("R. Abernathy-Cole, for the Minister")
    draw.canada_wordmark(paper)
    return approval(case, person.family_name.upper())


@layout("pr_approval_in_principle", language="fr")
def principle_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter in which the references stand in a bilingual table above the salutation."""
    paper.family, paper.points, paper.margin = "free-sans", 10, 64
    draw.government_canada(paper)
    person = case.person
    paper.gap(16)
    paper.table(
        [("Nom / Surname", "Prénom(s) / Given name(s)", "IUC / UCI"), (person.family_name, person.given_names or "—", groups(case.uci, (4, 4), " "))],
        (170, 180, 134), height=19,
    )  # fmt: skip
    paper.table(
        [("N° de demande / Application no.", "Date", "Bureau / Office"), (case.pr.application_number, f"{case.pr.approved:%Y/%m/%d}", "CTD-O / CPC-O")],
        (170, 180, 134), height=19,
    )  # fmt: skip
    paper.gap(24)
    paper.line("APPROBATION DE PRINCIPE", 12, "bold")
    paper.gap(8)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            "Nous avons terminé la première étape de l'étude de votre demande de résidence permanente dans la catégorie des travailleurs qualifiés (Québec). Votre demande est approuvée en principe.",
            f"Nous avions reçu cette demande le {dates.fr(case.pr.received)} et en avions accusé réception le {dates.fr(case.pr.acknowledged)}. La décision finale dépend des résultats des examens médicaux et des vérifications de sécurité.",
            "La présente lettre ne vous confère aucun statut. Elle peut toutefois accompagner une demande de permis de travail.",
            "Si vous déménagez, indiquez-nous votre nouvelle adresse au moyen du formulaire Web.",
        ]
    )
    paper.line("Cordialement,")
    paper.gap(10)
    paper.lines(
        [
            f"Agent d'immigration PM{rng.randint(10000, 99999)}",
            "Centre de traitement des demandes, C.P. 8784, succ. T, Ottawa (Ontario)  K1G 5J3",
        ],
        9,
    )
    draw.canada_wordmark(paper)
    return approval(case, person.family_name)
