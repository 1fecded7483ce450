"""Papers about permanent residence: the portal's confirmation, the acknowledgment, the approval in principle."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("pr_submission_email", language="en")
def webmail_printed_from_browser(paper: Paper, case: Case, rng: Random) -> Fields:
    """A web mail printed from the browser: sender at the left, date at the right, the number in a sentence."""
    pr = case.pr
    paper.family, paper.points, paper.margin = "free-sans", 10.5, 46
    marks.web_head(
        paper,
        "Mail - Permanent Residence Portal - Application submitted",
        "https://mail.example/u/0/?view=pt&search=all",
        marks.month_first(pr.submitted),
    )
    paper.y = 46
    paper.line("Permanent Residence Portal – Application submitted / Demande soumise", 14, "bold")
    paper.line("1 message", 9)
    paper.rule(paper.y + 6)
    paper.gap(10)
    paper.y += 14
    paper.text(paper.margin, paper.y, "IRCC NO REPLY <donotreply@ircc.example>", 10, "bold")
    paper.text(
        paper.width - paper.margin,
        paper.y,
        f"{marks.weekday_en(pr.submitted)} at {rng.randint(1, 11)}:{rng.randint(10, 59)} PM",
        9.5,
        align="right",
    )
    paper.line(f"To: {case.person.email}", 9.5)
    paper.gap(18)
    paper.paras(
        [
            "Hello,",
            f"Your application for permanent residence was submitted through the Permanent Residence Portal. Your submission number is {pr.submission_number}. Please keep it for your records and quote it if you write to us before you receive an application number.",
            "We will check that your application is complete. If it is, we will send you an acknowledgement of receipt with your application number. If something is missing, we will return it to you.",
            "This message confirms only that your application was submitted. It is not an acknowledgement of receipt.",
            "Thank you,",
            "Immigration, Refugees and Citizenship Canada",
        ]
    )
    paper.rule(paper.y + 4, paper.margin, paper.margin + 180)
    paper.gap(10)
    paper.para("Please do not reply to this e-mail. / Veuillez ne pas répondre à ce courriel.", 8.5, "italic")
    return marks.kept(submission_number=pr.submission_number, submitted_date=f"{pr.submitted}")


@layout("pr_submission_email", language="fr", size="a4")
def ecran_de_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's page of confirmation in French: a green band and a card of values under their labels."""
    pr = case.pr
    paper.family, paper.points, paper.margin = "dejavu", 9.5, 54
    marks.web_head(
        paper, "Portail de résidence permanente", "https://portail-rp.example/fr/confirmation", f"{pr.submitted:%Y-%m-%d}"
    )
    draw.government_canada(paper, 60)
    paper.y = 100
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 46, fill="#d8eeca", stroke="#278400")
    paper.text(paper.margin + 16, paper.y + 29, "Votre demande a été transmise", 15, "bold")
    paper.y += 62
    paper.para(
        "Merci. Nous avons bien enregistré votre demande de résidence permanente. Prenez note du numéro de confirmation ci-dessous."
    )
    paper.gap(6)
    for label, value in (
        ("Numéro de confirmation", marks.spaced_number(pr.submission_number)),
        ("Date de transmission", marks.weekday_fr(pr.submitted)),
        ("Demandeur principal", case.person.full_name),
        ("Nombre de documents téléversés", f"{rng.randint(9, 24)}"),
    ):
        paper.line(label, 8.5, color="#555555")
        paper.line(value, 12.5, "bold")
        paper.gap(8)
    paper.rule(paper.y + 2)
    paper.heading("Et maintenant?", 12)
    paper.paras(
        [
            "Un agent vérifiera que votre demande est complète. Vous recevrez ensuite un accusé de réception, dans lequel figurera votre numéro de demande.",
            "Si vous avez un représentant, il recevra aussi une copie de nos messages.",
        ]
    )
    paper.box(paper.margin, paper.y + 10, 110, 26, fill="#26374a", stroke=None)
    paper.text(paper.margin + 55, paper.y + 27, "Imprimer", 10, color="#ffffff", align="center")
    return marks.kept(submission_number=pr.submission_number, submitted_date=f"{pr.submitted}")


@layout("pr_submission_email", language="en")
def desk_mail_in_two_languages(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual automatic mail printed by a desk programme; the reference line carries the number."""
    pr = case.pr
    paper.family, paper.points, paper.margin = "serif", 11, 60
    marks.mail_head(
        paper,
        (
            ("From:", "PR Portal / Portail RP <no-reply.prportal@cic.example>"),
            ("Sent:", f"{marks.weekday_en(pr.submitted)} {marks.clock(rng)}"),
            ("To:", case.person.email),
            ("Subject:", f"Confirmation of online application {pr.submission_number}"),
        ),
        owner=case.person.full_name,
        width=70,
    )
    paper.line("(Le français suit)", style="italic")
    paper.gap(8)
    paper.para(f"Dear {case.person.full_name},")
    paper.para("Thank you for using the Permanent Residence Portal. We confirm the electronic submission of your application.")
    paper.table(
        (
            ("Submission no.", "Submitted on", "Category"),
            (pr.submission_number, dates.short_en(pr.submitted), "Economic – Quebec"),
        ),
        (160, 150, 170),
        height=20,
    )
    paper.gap(14)
    paper.para("Your application is now waiting for a completeness check.")
    paper.line("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")
    paper.gap(8)
    paper.paras(
        [
            "Nous vous remercions d'avoir utilisé le Portail de résidence permanente. Votre demande nous est parvenue par voie électronique; le numéro de soumission figure ci-dessus.",
            "Votre demande attend maintenant la vérification de son intégralité.",
            "IRCC",
        ]
    )
    return marks.kept(submission_number=pr.submission_number, submitted_date=f"{pr.submitted}")


@layout("pr_acknowledgment", language="en")
def forms_server_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of the forms server: references at the right, each value written before its label."""
    person, pr = case.person, case.pr
    paper.family, paper.points = "helvetica", 10
    letters.letterhead(paper, "en")
    paper.value_first(
        (
            ("Date: ", dates.en(pr.acknowledged)),
            ("UCI: ", letters.uci(case)),
            ("Application no.: ", pr.application_number),
        ),
        x=370,
    )
    paper.gap(4)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(18)
    paper.para("Subject: Acknowledgement of receipt – application for permanent residence", style="bold")
    paper.value_first((("Principal applicant: ", person.listed_name), ("Category: ", pr.program)))
    paper.gap(12)
    paper.paras(
        [
            f"This letter confirms that your application for permanent residence was received on {dates.en(pr.received)} and that it has been found complete under section 10 of the Immigration and Refugee Protection Regulations.",
            "Your application will now be placed in process. Please quote the application number and the UCI shown above in all correspondence with us.",
            "You must tell us of any change of address, family composition or contact details. Medical instructions will be sent to you separately; do not see a panel physician before you receive them.",
            "You can check the status of your application in your online account.",
        ]
    )
    letters.close(paper, "en", rng, form="IMM 5741[GEN] (03-2021) E")
    family = person.family_name.upper() if person.given_names else person.listed_name
    return marks.kept(
        application_number=pr.application_number, uci=case.uci, letter_date=f"{pr.acknowledged}", received_date=f"{pr.received}",
        family_name=family, given_names=person.given_names, program=pr.program,
    )  # fmt: skip


@layout("pr_acknowledgment", language="fr")
def accuse_de_reception_encadre(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acknowledgment in French: a grey frame of references above the text, numbers beside dotted labels."""
    person, pr = case.person, case.pr
    program = "Travailleur qualifié – Québec"
    paper.family, paper.points, paper.margin = "sans", 10, 64
    draw.government_canada(
        paper, 50, department=("Immigration, Réfugiés\net Citoyenneté Canada", "Immigration, Refugees\nand Citizenship Canada")
    )
    paper.text(paper.width - 64, 46, "PROTÉGÉ – B", 9, "bold", align="right")
    paper.gap(14)
    paper.lines(letters.UNIT["fr"], 8)
    paper.gap(10)
    top = paper.y
    paper.box(paper.margin, top, paper.width - 128, 104, fill="#f0f0f0", stroke="#777777")
    paper.gap(4)
    paper.beside(
        (
            ("Date de la lettre", dates.fr(pr.acknowledged)),
            ("N° de demande", pr.application_number),
            ("IUC", letters.uci(case)),
            ("Nom de famille", person.family_name),
            ("Prénom(s)", person.given_names),
            ("Catégorie", program),
        ),
        x=paper.margin + 12,
        label_width=130,
        step=1.55,
        value_style="regular",
    )
    paper.y = top + 124
    paper.heading("ACCUSÉ DE RÉCEPTION", 13)
    paper.paras(
        [
            "Madame, Monsieur,",
            f"Nous accusons réception de votre demande de résidence permanente, qui nous est parvenue le {dates.fr(pr.received)}. Après vérification, elle contient tous les formulaires et documents exigés et son traitement peut commencer.",
            "Nous vous demandons d'indiquer votre numéro de demande et votre IUC dans tous vos messages. Pour connaître l'état de votre demande, consultez votre compte en ligne.",
            "Le délai de traitement de cette catégorie est affiché sur notre site. Nous ne communiquerons avec vous que si nous avons besoin d'autres renseignements.",
        ]
    )
    letters.close(paper, "fr", rng, form="IMM 5741[GEN] (03-2021) F")
    return marks.kept(
        application_number=pr.application_number, uci=case.uci, letter_date=f"{pr.acknowledged}", received_date=f"{pr.received}",
        family_name=person.family_name, given_names=person.given_names, program=program,
    )  # fmt: skip


@layout("pr_acknowledgment", language="en", size="a4")
def sydney_mail_with_bullets(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail of the Sydney office, a list of facts with bullets, the receipt date in the list."""
    person, pr = case.person, case.pr
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10, 52
    marks.mail_head(
        paper,
        (
            ("From:", "CPC Sydney QSW / CTD Sydney TQQ"),
            ("Date:", dates.en_day_first(pr.acknowledged)),
            ("To:", person.email),
            ("Re:", f"{pr.application_number} – Acknowledgement of Receipt"),
        ),
        owner="Inbox",
        width=54,
    )
    paper.para("UNCLASSIFIED / NON CLASSIFIÉ", 8.5)
    paper.para("Dear applicant:")
    paper.para(
        "We have received your application for permanent residence in Canada. An officer has confirmed that it is complete. The particulars are these:"
    )
    for label, value in (
        ("Surname", person.family_name.upper()),
        ("Given names", person.given_names),
        ("Application number", pr.application_number),
        ("Unique Client Identifier", letters.uci(case, dashes=False)),
        ("Immigration program", pr.program),
        ("Application received", dates.en_day_first(pr.received)),
    ):
        if value:
            paper.y += 17
            paper.text(paper.margin + 14, paper.y, "•", 10)
            width = paper.text(paper.margin + 28, paper.y, f"{label}:", 10)
            paper.text(paper.margin + 34 + width, paper.y, value, 10, "bold")
    paper.gap(18)
    paper.paras(
        [
            "This acknowledgement may be used as proof that an application for permanent residence is in process.",
            "If you are in Canada and your work permit is about to expire, see our website for the permits that may be open to you. It remains your responsibility to keep valid status at all times.",
            "Do not send us further documents unless we ask for them.",
        ]
    )
    paper.gap(6)
    paper.lines(
        [
            f"{rng.choice(('KM', 'RB', 'TL'))} / Case Processing Agent",
            "Immigration, Refugees and Citizenship Canada",
            "Government of Canada",
        ]
    )
    return marks.kept(
        application_number=pr.application_number, uci=case.uci, letter_date=f"{pr.acknowledged}", received_date=f"{pr.received}",
        family_name=person.family_name.upper(), given_names=person.given_names, program=pr.program,
    )  # fmt: skip


@layout("pr_approval_in_principle", language="en")
def first_stage_decision(paper: Paper, case: Case, rng: Random) -> Fields:
    """The first stage is approved: a reference box with a caption over each value."""
    person, pr = case.person, case.pr
    paper.family, paper.points = "serif", 11
    letters.letterhead(paper, "en")
    paper.above(
        (
            ("Date", dates.en(pr.approved)),
            ("Application number", pr.application_number),
            ("UCI", letters.uci(case)),
            ("Surname", person.family_name),
            ("Given name(s)", person.given_names),
            ("Office", "Sydney"),
        ),
        columns=3,
        height=34,
        label_points=7.5,
    )
    paper.gap(18)
    paper.para(f"Dear {person.full_name}:")
    paper.para("RE: Approval in principle of your application for permanent residence", style="bold")
    paper.paras(
        [
            "This refers to your application for permanent residence as a skilled worker selected by Quebec. It has been determined that you meet the eligibility requirements, and your application is approved in principle.",
            "A final decision will not be made until all remaining requirements have been met. These include the medical, criminal and security examination of you and of your family members, whether accompanying you or not.",
            "If any of these requirements is not met, your application may be refused even though it has been approved in principle.",
        ]
    )
    letters.close(paper, "en", rng, signed=True)
    return marks.kept(
        application_number=pr.application_number, uci=case.uci, letter_date=f"{pr.approved}",
        family_name=person.family_name, given_names=person.given_names,
    )  # fmt: skip
