"""The application for permanent residence, from the portal's answer to the acknowledgment."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import capitals, hyphened, names, numbered, spaced_out
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

SUBMISSION = "submission_number"


@layout("pr_submission_email", language="en")
def account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message in the client's account, printed; the number stands in a sentence and the day in the head only."""
    paper.family, paper.points, paper.margin = "sans", 10.5, 52
    sent = case.pr.submitted
    paper.text(paper.margin, 26, "View message - My account - Canada", 7.5, family="times")
    paper.text(paper.width - paper.margin, 26, "Page 1 of 1", 7.5, family="times", align="right")
    draw.government_canada(paper, department=None)
    paper.heading("We've got your permanent residence application", 15)
    paper.table(
        [
            ("From", "noreply-nepasrepondre@ircc.example"),
            ("To", case.person.email),
            (
                "Sent",
                f"{dates.SHORT_EN[sent.month - 1].title()} {sent.day}, {sent.year} {rng.randint(1, 12)}:{rng.randint(10, 59)} PM EST",
            ),
            ("Category", "PR portal / Economic / Quebec"),
        ],
        (70, 420),
        header=False,
    )
    paper.gap(14)
    paper.paras(
        [
            f"Hello {case.person.given_names or case.person.family_name},",
            f"Thank you. Your online application and your payment have reached us. The confirmation number assigned to this submission is {case.pr.submission_number}; use it if you need to contact the Client Support Centre before you are given a file number.",
            "An officer hasn't opened your application yet. First we check that it is complete. If it isn't, it will come back to you and you will have to submit again.",
            "People in this submission: the principal applicant"
            + (f" and {case.children} dependent child(ren)" if case.children else "")
            + f"; spouse {case.spouse.full_name}.",
            "Please save or print this page. You won't be able to sign in to the portal to change your answers.",
        ]
    )
    paper.rule(paper.y)
    paper.para("This e-mail box is not monitored. Did you use a representative? They received a copy of this message.", 8.5)
    return {SUBMISSION: case.pr.submission_number, "submitted_date": sent.isoformat()}


@layout("pr_submission_email", language="fr")
def recapitulatif_portail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A summary sheet of the portal: steps with ticks, and a table with the number."""
    paper.family, paper.points, paper.margin = "free-sans", 10, 56
    numbered(paper, "https://portail-rp.example/recapitulatif    {page}/1")
    draw.government_canada(paper)
    paper.heading("Récapitulatif de votre envoi", 16)
    for step in (
        "Formulaires remplis",
        "Documents téléversés (14)",
        "Déclaration signée électroniquement",
        "Frais payés",
        "Demande envoyée",
    ):
        paper.gap(16)
        draw.checkbox(paper, paper.margin + 2, paper.y, True)
        paper.text(paper.margin + 18, paper.y, step)
    paper.gap(16)
    paper.table(
        [
            ("Élément", "Détail"),
            ("Nº de soumission", case.pr.submission_number),
            ("Date de soumission", f"{case.pr.submitted.isoformat()} (heure de l'Est)"),
            ("Demandeur principal", case.person.full_name),
            ("Volet", "Travailleurs qualifiés sélectionnés par le Québec"),
            ("Nº de reçu des frais", f"{rng.randint(10**9, 10**10 - 1)}"),
        ],
        (170, 310),
        height=20,
    )
    paper.gap(14)
    paper.paras(
        [
            "Et maintenant? Nous vérifierons que votre demande est complète. Si c'est le cas, vous recevrez par courriel un accusé de réception portant votre numéro de demande et votre IUC. Il est inutile de nous écrire avant.",
            "Si vous déménagez, avisez-nous au moyen du formulaire Web.",
        ]
    )
    return {SUBMISSION: case.pr.submission_number, "submitted_date": case.pr.submitted.isoformat()}


@layout("pr_acknowledgment", language="en")
def sydney_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A table of family members, references at the foot of page one, processing advice on page two."""
    paper.family, paper.points, paper.margin = "helvetica", 10, 60
    pr = case.pr
    numbered(paper, "IMM 5781E (07-2022)        - {page} -        (Disponible en français)")
    draw.government_canada(paper)
    paper.text(paper.width - paper.margin, 50, "PROTECTED WHEN COMPLETED - B", 8, "bold", align="right")
    paper.gap(14)
    paper.lines(["Centralized Intake Office", "49 Dorchester Street", "Sydney NS  B1P 5Z2"], 9)
    paper.gap(14)
    paper.lines([dates.en_day_first(pr.acknowledged), "", capitals(case.person), *case.home.address.block])
    paper.gap(12)
    paper.line("RE: APPLICATION FOR PERMANENT RESIDENCE IN CANADA", style="bold")
    paper.gap(8)
    paper.paras(
        [
            f"This letter confirms that this office is in receipt of your application under the {pr.program} class. It was received complete on {dates.en_day_first(pr.received)}, which is the lock-in date for the age of your dependants.",
            "The following persons are listed on the file:",
        ]
    )
    paper.table(
        [
            ("Client", "Date of birth", "Relationship", "Client ID"),
            (case.person.listed_name, case.person.born.isoformat(), "Principal", hyphened(case.uci)),
            (case.spouse.listed_name, case.spouse.born.isoformat(), "Spouse", "to be assigned"),
        ],
        (190, 85, 95, 110),
        points=8.5,
    )
    paper.gap(12)
    paper.para(
        "Your Certificat de sélection du Québec has been verified with the provincial authorities. Eligibility, medical and security reviews have not begun."
    )
    paper.table(
        [("File number", "Your fees", "Office"), (pr.application_number, "Paid in full", "CIO-S / CPC-O")], (160, 160, 160)
    )
    paper.new_page()
    paper.heading("While your file is in process", 12)
    paper.paras(
        [
            "Medical: do not book an examination until you are told to. Police certificates: you will be asked for those of every country where you spent six months or more.",
            "Changes: report births, marriages, separations and new addresses at once. Use of a representative must be declared on form IMM 5476.",
            "Processing times are published monthly on our website. Enquiries before the published time has gone by will not be answered.",
            "J. MacKinnon\nIntake Clerk",
        ]
    )
    return names(case) | {
        "application_number": pr.application_number,
        "uci": case.uci,
        "letter_date": pr.acknowledged.isoformat(),
        "received_date": pr.received.isoformat(),
        "program": pr.program,
    }


@layout("pr_acknowledgment", language="fr", size="a4")
def courriel_accuse(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed: no letterhead, identifiers spaced in threes, everything in short lines."""
    paper.family, paper.points, paper.margin = "mono", 9, 54
    pr = case.pr
    program = "Programme des travailleurs qualifiés (Québec)"
    paper.lines(
        [
            "De :       IRCC.DoNotReply-NePasRepondre.IRCC@cic.example",
            f"Envoyé :   {dates.fr(pr.acknowledged)} {rng.randint(8, 17):02d}:{rng.randint(10, 59)}",
            f"À :        {case.person.email}",
            f"Objet :    Accusé de réception / {spaced_out(pr.application_number)}",
        ]
    )
    paper.rule(paper.y + 8)
    paper.gap(22)
    paper.paras(
        [
            "(English message follows)",
            f"{case.person.listed_name},",
            "Nous accusons réception de votre demande de résidence permanente, que nous jugeons complète. Elle a été versée dans notre système de traitement.",
        ]
    )
    paper.lines(
        [
            f"   Catégorie ............. {program}",
            f"   Demande ............... {spaced_out(pr.application_number)}",
            f"   Votre IUC ............. {hyphened(case.uci)}",
            f"   Date de réception ..... {pr.received.isoformat()}",
            f"   Passeport au dossier .. {case.passport.number}",
        ]
    )
    paper.gap(14)
    paper.paras(
        [
            "Vous pouvez lier votre demande à un compte en ligne pour en suivre l'état. Il vous faudra les renseignements ci-dessus, votre date de naissance et le nombre de membres de votre famille.",
            "Si vous êtes titulaire d'un permis de travail, assurez-vous de le faire prolonger avant son expiration.",
            "Agent de traitement 04417 - Centre de traitement des demandes d'Ottawa",
            "--- ENGLISH ---",
            "Your application for permanent residence has been received and is complete. See the details above.",
        ]
    )
    return names(case) | {
        "application_number": pr.application_number,
        "uci": case.uci,
        "letter_date": pr.acknowledged.isoformat(),
        "received_date": pr.received.isoformat(),
        "program": program,
    }


@layout("pr_acknowledgment", language="en")
def right_hand_panel(paper: Paper, case: Case, rng: Random) -> Fields:
    """A grey panel of references with a bar code; the day received stands under a heading of its own."""
    paper.family, paper.points, paper.margin = "dejavu", 9, 50
    pr = case.pr
    draw.government_canada(paper)
    paper.box(380, 84, 180, 176, fill="#efefef", stroke=None)
    panel = [
        ("Client", case.person.listed_name),
        ("UCI", case.uci),
        ("Application", pr.application_number),
        ("Date of this letter", f"{pr.acknowledged:%Y/%m/%d}"),
    ]
    for row, (label, value) in enumerate(panel):
        paper.text(390, 100 + 28 * row, label, 7, color="#666666")
        paper.text(390, 112 + 28 * row, value, paper.fitted(value, 162, 9.5, "bold"), "bold")
    draw.barcode(paper, 400, 214, pr.application_number, width=140)
    paper.y = 100
    paper.lines(["Case Processing Centre", "365 Laurier Avenue West", "Ottawa, Ontario K1A 1L1"])
    paper.gap(110)
    paper.heading("Acknowledgement of Receipt (AOR)", 14)
    for title, words in (
        (
            "What we received",
            f"A permanent residence application, {pr.program} stream, submitted through the portal under number {pr.submission_number}.",
        ),
        ("When we received it", f"{dates.en(pr.received)}. This is the official date of your application."),
        (
            "What it means",
            "The application meets the completeness requirements of sections 10 and 12.01 of the Immigration and Refugee Protection Regulations. It is not a decision on your eligibility.",
        ),
        (
            "What you need to do",
            "Nothing for now. We will write if we need biometrics, medical results or documents. You can add your file to the Permanent Residence Application Tracker.",
        ),
        (
            "If you live outside Quebec",
            "You must intend to reside in the province of Quebec when you become a permanent resident.",
        ),
    ):
        paper.line(title, 10.5, "bold", color="#26374a")
        paper.para(words)
    paper.gap(10)
    paper.para("For the Director, Economic Immigration Operations", style="italic")
    draw.canada_wordmark(paper)
    return names(case) | {
        "application_number": pr.application_number,
        "uci": case.uci,
        "letter_date": pr.acknowledged.isoformat(),
        "received_date": pr.received.isoformat(),
        "program": pr.program,
    }
