"""Immigration Canada's letters: acknowledgments of permanent residence applications, and maintained status."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, groups, kept, menu, mister, town, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PROGRAM_FR = "Travailleurs qualifiés sélectionnés par le Québec"


def acknowledged(case: Case, family: str, program: str) -> Fields:
    """What an acknowledgment says."""
    return kept(
        application_number=case.pr.application_number, uci=case.uci, letter_date=case.pr.acknowledged.isoformat(),
        received_date=case.pr.received.isoformat(), family_name=family, given_names=case.person.given_names, program=program,
    )  # fmt: skip


@layout("pr_acknowledgment", language="en")
def intake_office_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of the intake office: three short columns of references, a box of family members, a second page of notes."""
    paper.family, paper.points = "serif", 11
    draw.government_canada(paper)
    person = case.person
    paper.gap(14)
    paper.under([("Date of this letter", dates.en(case.pr.acknowledged)), ("Application number", case.pr.application_number), ("UCI", uci(case))], columns=3)  # fmt: skip
    paper.gap(10)
    paper.lines([person.full_name, case.home.address.street, town(case.home.address)])
    paper.gap(16)
    paper.line("ACKNOWLEDGEMENT OF RECEIPT", 13, "bold")
    paper.gap(6)
    paper.paras(
        [
            f"Your application for permanent residence reached the Centralized Intake Office on {dates.en(case.pr.received)} and has been found complete.",
            "We have opened a file with the information below. Tell us at once if your name is misspelled.",
        ]
    )
    rows = [
        ("Family name", person.family_name),
        ("Given name(s)", person.given_names or "(none)"),
        ("Program applied under", case.pr.program),
        ("Role", "Principal applicant"),
    ]
    if case.children:
        rows.append(
            ("Dependants on file", f"{case.children + 1} (spouse and {case.children} child{'ren' if case.children > 1 else ''})")
        )
    for label, value in rows:
        paper.box(paper.margin, paper.y, 492, 20)
        paper.text(paper.margin + 8, paper.y + 14, label, 10, "italic")
        paper.text(paper.margin + 180, paper.y + 14, value, 10.5, "bold")
        paper.gap(20)
    paper.gap(14)
    paper.paras(
        [
            "Your application will now be transferred to a processing office. You can follow its progress with the number shown at the top of this page.",
            f"This letter was produced by computer on the basis of data entered on {dates.en(case.pr.acknowledged - dt.timedelta(days=2))}. It is not a decision.",
        ]
    )
    paper.lines(["Centralized Intake Office", "P.O. Box 1450, Sydney, Nova Scotia  B1P 6K5"], 9.5)
    paper.text(paper.margin, paper.height - 34, "IMM 5858 (07-2022) E", 7)
    draw.canada_wordmark(paper)
    paper.new_page()
    draw.canada_wordmark(paper)
    paper.heading("Notes for your information", 12)
    paper.paras(
        [
            "Biometrics: you may receive a separate letter. Wait for it before going to a collection point.",
            "Medical examination: do not book one until we ask. Results are good for 12 months.",
            "Bridging open work permit: this letter may be used as proof that an application is in process.",
            "Beware of fraud. We never ask for money by telephone.",
        ]
    )
    return acknowledged(case, person.family_name, case.pr.program)


@layout("pr_acknowledgment", language="fr")
def receipt_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter: references flush right in running lines, the day of receipt in a sentence, the programme in bold."""
    paper.family, paper.points, paper.margin = "helvetica", 10.5, 66
    draw.government_canada(paper)
    paper.text(paper.width - paper.margin, 44, "PROTÉGÉ B", 9, "bold", align="right")
    person = case.person
    paper.gap(18)
    paper.line(f"Ottawa, le {dates.fr(case.pr.acknowledged)}", align="right")
    paper.line(f"IUC {groups(case.uci, (4, 4), ' ')}", align="right")
    paper.line(f"Demande n° {groups(case.pr.application_number, (3, 3, 3))}", align="right")
    paper.gap(16)
    paper.lines(
        [f"{mister(case, 'fr')} {person.given_names} {person.family_name.upper()}".replace("  ", " "), *case.home.address.block]
    )
    paper.gap(18)
    paper.line("Accusé de réception d'une demande de résidence permanente", 11.5, "bold")
    paper.line(f"Programme : {PROGRAM_FR}", style="bold")
    paper.gap(10)
    paper.paras(
        [
            f"Nous accusons réception de la demande susmentionnée, arrivée à nos bureaux le {dates.fr(case.pr.received)}. Les droits acquittés le {dates.fr(case.pr.received - dt.timedelta(days=1))} ont été portés à votre compte.",
            "Votre dossier est jugé complet au sens de l'article 10 du Règlement sur l'immigration et la protection des réfugiés. L'étude commencera sous peu.",
            "Rappelez votre numéro de demande et votre identificateur unique de client dans toute correspondance. Aucun renseignement n'est donné au téléphone sur l'avancement des dossiers.",
            "Le fait d'avoir présenté une demande ne vous autorise ni à travailler ni à séjourner au Canada.",
        ]
    )
    paper.line("Le directeur adjoint des opérations,")
    paper.gap(28)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.gap(6)
    paper.lines(["Aurélien Castonguay-Petit", "70, rue Crémazie, Gatineau (Québec)  K1A 1L1"], 9)
    draw.canada_wordmark(paper)
    return acknowledged(case, person.family_name.upper(), PROGRAM_FR)


@layout("pr_acknowledgment", language="en", size="a4")
def linked_account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acknowledgment as read in an on-line account abroad; other files of the same person are listed beside."""
    person, pr = case.person, case.pr
    browser(
        paper,
        "View message - Secure account",
        "https://account.immigration.example/messages/view?id=40977",
        pr.acknowledged + dt.timedelta(days=4),
    )
    paper.margin, paper.family, paper.points = 40, "sans", 9.5
    menu(paper, "Account home      Check status      Messages (1)      Link paper application      Log out", "#335075")
    paper.heading("Acknowledgement of receipt (AOR)", 15)
    paper.table(
        [("Application no.", "Type", "Date received", "Status"), (pr.application_number, "Permanent residence – economic", f"{pr.received:%d-%b-%Y}", "In process")],
        (120, 215, 95, 85), height=20,
    )  # fmt: skip
    paper.gap(16)
    paper.beside(
        [("Message date", f"{pr.acknowledged:%d-%b-%Y}"), ("Sent to", person.email), ("Last name", person.family_name), ("First name(s)", person.given_names or "—"), ("Unique client identifier", case.uci), ("Immigration program", pr.program)],
        label_width=150, colon="",
    )  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            f"Dear {person.full_name}:",
            "Thank you for your interest in Canada. We confirm that your application was received and that it passed our completeness check.",
            "What to do now: nothing. We will contact you when we need more. Processing times are published on our website and are not a promise.",
            "If your application was prepared by a representative, he or she received the same message.",
        ]
    )
    paper.gap(8)
    paper.line("Other applications linked to this account", 10.5, "bold")
    paper.gap(4)
    paper.table(
        [("Number", "Type", "Status"), (case.permit.application_number, "Work permit", "Closed – approved"), (f"V{rng.randint(300000000, 399999999)}", "Visitor visa", "Closed – approved")],
        (150, 215, 150), height=18,
    )  # fmt: skip
    return acknowledged(case, person.family_name, pr.program)


def maintained(case: Case, family: str, written: dt.date) -> Fields:
    """What a letter on maintained status says."""
    return kept(family_name=family, given_names=case.person.given_names, application_number=case.permit.application_number, letter_date=written.isoformat())  # fmt: skip


@layout("maintained_status_letter", language="en")
def may_go_on_working(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to show to employers, with the person's name last, below the text."""
    paper.family, paper.points, paper.margin = "dejavu-serif", 9.5, 62
    draw.government_canada(paper)
    person, permit = case.person, case.permit
    written = permit.issued + dt.timedelta(days=rng.randint(20, 60))
    paper.gap(20)
    paper.line("WP-EXT – Letter for your employer", 13, "bold")
    paper.line(f"Issued {dates.en(written)}", color="#444444")
    paper.gap(14)
    paper.paras(
        [
            "To whom it may concern:",
            f"The person named below applied to extend a work permit before it expired. The application, number {permit.application_number}, was received online on {dates.en(written - dt.timedelta(days=12))} and no decision has been made on it.",
            "Under paragraph 186(u) of the Immigration and Refugee Protection Regulations, this person may keep working under the conditions of the expired permit, other than its expiry date, until a decision is made. This is called maintained status (formerly implied status).",
            f"If the person has no decision by {dates.en(written + dt.timedelta(days=168))}, they should check their account. Leaving Canada ends the authorization to work.",
            "Employers can confirm a work permit's conditions with the person, not with us.",
        ]
    )
    paper.gap(8)
    paper.above([("LAST NAME", person.family_name), ("FIRST NAME(S)", person.given_names or "—"), ("CLIENT ID", uci(case)), ("PREVIOUS WORK PERMIT", permit.document_number)], height=34)  # fmt: skip
    paper.gap(20)
    paper.para("Operations Support Centre, Edmonton. This letter carries no signature.", 8, "italic")
    draw.canada_wordmark(paper)
    return maintained(case, person.family_name, written)


@layout("maintained_status_letter", language="fr")
def status_kept_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter with labels and values in two boxes side by side."""
    paper.family, paper.points = "sans", 10
    draw.government_canada(paper)
    person, permit = case.person, case.permit
    written = permit.issued + dt.timedelta(days=rng.randint(20, 60))
    paper.gap(18)
    top = paper.y
    paper.box(paper.margin, top, 240, 76)
    paper.box(paper.margin + 252, top, 240, 76)
    paper.y = top + 4
    paper.beside([("Nom de famille", person.family_name), ("Prénom(s)", person.given_names or "—"), ("IUC", uci(case)), ("Naissance", f"{person.born:%Y-%m-%d}")], x=paper.margin + 8, label_width=90, points=9.5)  # fmt: skip
    paper.y = top + 4
    paper.beside([("Demande", permit.application_number), ("Genre", "Permis de travail – prorogation"), ("Lettre du", dates.fr(written)), ("Bureau", "CTD Edmonton")], x=paper.margin + 260, label_width=60, points=9.5)  # fmt: skip
    paper.y = top + 96
    paper.line("Objet : Maintien du statut et autorisation de travailler", 11, "bold")
    paper.gap(8)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            "Vous avez demandé la prorogation de votre séjour à titre de travailleur avant l'expiration de votre permis. Vous bénéficiez donc d'un statut maintenu en vertu du paragraphe 183(5) du Règlement.",
            "Tant qu'aucune décision n'est rendue et que vous demeurez au Canada, vous pouvez continuer à travailler aux mêmes conditions (alinéa 186u)).",
            f"Vous pouvez présenter cette lettre à votre employeur jusqu'au {dates.fr(written + dt.timedelta(days=180))}, comme preuve de votre autorisation de travailler.",
            f"Si votre demande, que nous avons reçue le {dates.fr(written - dt.timedelta(days=9))}, est refusée, vous devrez cesser de travailler sans délai.",
            "Nous vous prions d'agréer l'expression de nos sentiments distingués.",
        ]
    )
    paper.line(f"Agent n° {rng.randint(1000, 9999)}")
    paper.text(paper.margin, paper.height - 34, "LTR-PT-PROR (2023-01) F", 7)
    draw.canada_wordmark(paper)
    return maintained(case, person.family_name, written)


@layout("maintained_status_letter", language="en")
def printed_status_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message copied into an e-mail to the person's employer, whose own signature block follows."""
    paper.family, paper.points, paper.margin = "helvetica", 10, 50
    person, permit = case.person, case.permit
    written = permit.issued + dt.timedelta(days=rng.randint(15, 70))
    passed = written + dt.timedelta(days=5)
    paper.line(f"Human Resources – {permit.employer}", 12, "bold")
    paper.rule(paper.y + 4)
    paper.gap(10)
    paper.lines(
        [
            f"From: {person.full_name} <{person.email}>",
            "To: hr@employer.example",
            f"Sent: {dates.en(passed)} 7:55 AM",
            "Subject: my letter from immigration (maintained status)",
        ]
    )
    paper.gap(8)
    paper.para("Hi Priscilla, the letter you asked for is pasted below. My permit card is the old one until they decide.")
    paper.box(paper.margin, paper.y, 512, 262, stroke="#999999")
    paper.gap(8)
    inner = paper.margin + 14
    paper.beside([("Date", dates.en_day_first(written)), ("Applicant's surname", person.family_name), ("Applicant's given name(s)", person.given_names or "(none)"), ("Application No.", groups(permit.application_number, (3, 3, 3)))], x=inner, value_style="regular")  # fmt: skip
    paper.gap(12)
    for words in (
        "CONFIRMATION OF MAINTAINED STATUS DURING PROCESSING",
        "We received your application for a new work permit while your previous permit was valid. You are therefore authorized to remain in Canada as a worker, and to continue working under the same conditions, until your application is decided (R183(5), R186(u)).",
        f"Your previous work permit showed an expiry date of {dates.en_day_first(written - dt.timedelta(days=3))}. You may use this letter as proof for 180 days.",
        "This is an automated letter from Immigration, Refugees and Citizenship Canada.",
    ):
        paper.para(words, x=inner, width=484)
    paper.y = max(paper.y, 470)
    paper.gap(10)
    paper.lines(["Priscilla Oyelaran-Whitby, HR Coordinator", f"{permit.employer} · 905-555-0136"], 9)
    return maintained(case, person.family_name, written)
