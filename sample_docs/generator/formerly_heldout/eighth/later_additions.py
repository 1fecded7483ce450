"""Further looks of the papers that decide: more numbers, persons and days on one sheet than elsewhere in this set."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import (
    amount_fr,
    browser,
    family_given,
    foot_note,
    grouped,
    kept,
    later,
    mail_head,
    permit_application,
    title_fr,
)
from sample_docs.generator.formerly_heldout.eighth.status_papers import CONDITIONS, NO_REENTRY, truth, with_remarks
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


@layout("mifi_invitation", language="fr")
def letter_with_annex(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two pages: the letter, and an annex in which each member of the family has a reference of their own."""
    person, spouse, csq, day = case.person, case.spouse, case.csq, case.letter_dated
    paper.family, paper.points = "dejavu-serif", 10
    draw.quebec(paper, MIFI)
    foot_note(paper, "Direction de la gestion des invitations   •   500, boul. René-Lévesque Ouest, Montréal (Québec)  H2Z 1W7")
    paper.gap(12)
    paper.lines([f"Montréal, {dates.fr(day)}", "", "CONFIDENTIEL", person.full_name], 10)
    paper.gap(10)
    paper.line("Programme de mobilité internationale Plus – Lettre d'invitation", 12, "bold")
    paper.gap(6)
    paper.paras(
        (
            f"{title_fr(person)},",
            "Nous vous invitons à demander un permis de travail au titre du PMI+. La présente lettre, accompagnée de son annexe, doit être versée à votre demande fédérale.",
            f"Elle fait suite à votre déclaration d'intérêt du {dates.fr(later(day, -420))} et au certificat de sélection qui vous a été délivré le {dates.fr(csq.issued)}.",
            f"La demande de permis doit être transmise au plus tard le {dates.fr(later(day, 90))}.",
        )
    )
    draw.signature(paper, 330, paper.y + 26, rng)
    paper.text(330, paper.y + 42, "Le directeur, Alexis Roberge", 9)
    paper.new_page()
    paper.heading("ANNEXE – Personnes visées", 13)
    paper.line(f"Dossier no {csq.file_number}", style="bold")
    paper.gap(8)
    paper.table(
        [["Rôle", "Nom", "Prénom", "Naissance", "Réf. individuelle"], ["Requérant principal", person.family_name, person.given_names, person.born.isoformat(), csq.individual_reference], ["Conjoint", spouse.family_name, spouse.given_names, spouse.born.isoformat(), fill("C99999999", rng)]],
        [100, 120, 110, 70, 92], points=9, height=22,
    )  # fmt: skip
    return family_given(person) | kept(
        letter_date=day.isoformat(), file_number=csq.file_number, individual_reference_number=csq.individual_reference
    )


@layout("pr_submission_email", language="en")
def account_history(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of the portal that lists what was sent so far: one application submitted, another still a draft."""
    day = case.pr.submitted
    paper.margin, paper.family, paper.points = 44, "free-sans", 10
    browser(paper, "Permanent Residence Portal", "https://prportal.example/en/applications", f"{later(day, 5):%d/%m/%Y} 18:02")
    draw.government_canada(paper, 54, department=None)
    paper.line("Home   |   My profile   |   Help   |   Français   |   Sign out", 8.5, color="#2a4f9a")
    paper.heading("Your application has been submitted", 15)
    paper.para("Thank you. We have received your submission. A confirmation was also sent to the e-mail address in your profile.")
    paper.under(
        [
            ("Submission number", case.pr.submission_number),
            ("Date submitted (YYYY-MM-DD)", day.isoformat()),
            ("Principal applicant", case.person.full_name),
            ("Program", "Economic – Quebec skilled workers"),
        ],
        height=40,
    )
    paper.gap(16)
    paper.line("Activity", 11, "bold")
    paper.gap(5)
    paper.table([["When", "What"], [later(day, -21).isoformat(), "Application started"], [later(day, -4).isoformat(), "Fees paid: $1,525.00"], [later(day, -1).isoformat(), f"Documents uploaded by {case.representative.name}"], [day.isoformat(), "Submitted"]], [110, 380])  # fmt: skip
    paper.gap(14)
    paper.para("This is not an acknowledgment of receipt. You will get one after the completeness check.", 9, "italic")
    return kept(submission_number=case.pr.submission_number, submitted_date=day.isoformat())


@layout("work_permit", language="en")
def work_permit_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A grey copy: every value stands on a line with its caption below in two languages; employer, place, former permit."""
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 46, "times", 11
    paper.text(306, 430, "COPY", 110, "bold", color="#ececec", align="center", angle=35)
    draw.government_canada(paper)
    paper.text(paper.width - 46, 48, grouped(permit.document_number, 1, 3, 3), 15, "bold", family="courier", align="right")
    paper.gap(8)
    paper.line("PERMIS DE TRAVAIL / WORK PERMIT", 15, "bold", align="center")
    paper.gap(4)
    paper.under(
        [
            ("Family name / Nom de famille", person.family_name.upper()), ("Given name(s) / Prénom(s)", person.given_names.upper()), ("Date of birth / Date de naissance", dates.slashes(person.born)), ("Citizenship / Citoyenneté", person.country.en.upper()),
            ("UCI / IUC", letters.uci(case)), ("Application / Demande", permit_application(case, "W")), ("Travel document / Document de voyage", case.passport.number), ("Case type / Genre de cas", permit.case_type),
            ("Date issued / Date de délivrance", dates.slashes(permit.issued)), ("Expiry date / Date d'expiration", dates.slashes(permit.expires)), ("Employer / Employeur", permit.employer.upper()), ("Occupation / Profession", permit.occupation.upper()),
            ("Location / Lieu", case.home.address.city.upper()), ("LMIA exemption / Dispense d'EIMT", "A75"),
        ],
        height=36,
    )  # fmt: skip
    paper.gap(10)
    paper.line("Conditions", 10, "bold")
    for words in CONDITIONS["W"]:
        paper.para(words, 9, gap=2)
    paper.gap(6)
    paper.line("Remarks / Observations", 10, "bold")
    paper.para(permit.remarks, 10)
    paper.text(306, paper.height - 50, NO_REENTRY, 8.5, "bold", align="center")
    paper.text(46, paper.height - 30, "IMM 1442 B (08-2019)", 7.5)
    return truth(case, "W", family_given(person, upper=True))


@layout("study_permit", language="en")
def study_permit_school(paper: Paper, case: Case, rng: Random) -> Fields:
    """Boxes in three columns with the school's numbers, the student's number and a stamp of entry."""
    case = with_remarks(case, "S", rng)
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 40, "helvetica", 9
    draw.tint(paper, "#eaf3f3")
    draw.guilloche(paper, rng, "#b4d6d4", lines=24)
    draw.government_canada(paper)
    paper.gap(8)
    paper.line("STUDY PERMIT", 17, "bold")
    paper.line("PERMIS D'ÉTUDES", 12)
    paper.gap(8)
    cells = [
        ("DOCUMENT NO. / N° DU DOCUMENT", permit.document_number), ("APPLICATION NO. / N° DE DEMANDE", permit_application(case, "S")), ("UCI / IUC", case.uci),
        ("LAST NAME / NOM", person.family_name.upper()), ("FIRST NAME / PRÉNOM", person.given_names.upper()), ("BORN / NÉ(E) LE", dates.slashes(person.born)),
        ("PASSPORT NO. / N° DU PASSEPORT", case.passport.number), ("CITIZENSHIP / CITOYENNETÉ", person.country.alpha3), ("SEX / SEXE", person.sex),
        ("ISSUED ON / DÉLIVRÉ LE", dates.slashes(permit.issued)), ("EXPIRES ON / EXPIRE LE", dates.slashes(permit.expires)), ("CASE TYPE / GENRE DE CAS", "40"),
        ("INSTITUTION / ÉTABLISSEMENT", "HARBOUR TECHNICAL COLLEGE"), ("DLI NO. / N° EED", f"O{rng.randint(10**10, 10**11 - 1)}"), ("STUDENT ID / N° D'ÉTUDIANT", f"{rng.randint(10**7, 10**8 - 1)}"),
    ]  # fmt: skip
    paper.above(cells, columns=3, height=34, label_points=6.5, value_style="bold")
    paper.gap(10)
    paper.line("CONDITIONS", 9, "bold")
    for number, words in enumerate(CONDITIONS["S"], start=1):
        paper.para(f"{number}) {words}", 8.5, gap=2)
    paper.gap(6)
    paper.line("REMARKS / OBSERVATIONS", 9, "bold")
    paper.para(permit.remarks)
    draw.round_stamp(
        paper, 480, 560, "CANADA BORDER SERVICES", f"{later(permit.issued, 20):%Y %m %d}", color="#8a2a5a", radius=42
    )
    paper.text(306, paper.height - 50, NO_REENTRY, 8.5, "bold", align="center")
    paper.text(40, paper.height - 30, "IMM 1442 B (11-2022)", 7.5)
    return truth(case, "S", family_given(person, upper=True))


@layout("visitor_record", language="fr")
def visitor_record_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A record with French captions first, each value right after its caption, the host in Canada named as well."""
    case = with_remarks(case, "V", rng)
    person, permit = case.person, case.permit
    paper.margin, paper.family, paper.points = 54, "dejavu-condensed", 9.5
    draw.government_canada(paper)
    paper.text(paper.width - 54, 48, permit.document_number, 14, "bold", align="right", color="#303080")
    paper.gap(12)
    paper.line("FICHE DU VISITEUR", 16, "bold")
    paper.line("Visitor Record", 11, "italic")
    paper.gap(8)
    paper.value_first(
        [
            ("Nom de famille / Family name :", person.family_name), ("Prénom(s) / Given name(s) :", person.given_names), ("Date de naissance / Date of birth :", dates.slashes(person.born)), ("IUC / UCI :", letters.uci(case)),
            ("Demande / Application :", permit_application(case, "V")), ("N° du document de voyage / Travel doc. no. :", case.passport.number), ("Date de délivrance / Date issued :", dates.slashes(permit.issued)), ("Date d'expiration / Expiry date :", dates.slashes(permit.expires)), ("Genre de cas / Case type :", "10"),
            ("Hôte au Canada / Host in Canada :", f"{case.spouse.full_name}, {case.home.address.city}"),
        ],
        points=10, step=1.8,
    )  # fmt: skip
    paper.gap(14)
    paper.line("Conditions", 10, "bold")
    for words in (
        "Il est interdit d'occuper un emploi au Canada.",
        f"Doit quitter le Canada au plus tard le {dates.slashes(permit.expires)}.",
    ):
        paper.para(words, 9, gap=2)
    paper.gap(8)
    paper.line("Observations / Remarks", 10, "bold")
    paper.para(permit.remarks)
    paper.text(306, paper.height - 54, NO_REENTRY, 8.5, "bold", align="center")
    paper.text(54, paper.height - 30, "IMM 1442 B (06-2020)", 7.5)
    draw.canada_wordmark(paper, paper.height - 28)
    return truth(case, "V", family_given(person))


@layout("lease", language="fr")
def entente_de_colocation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A home-made agreement in the first person, typed by the landlord."""
    home, person = case.home, case.person
    paper.family, paper.points = "courier", 10.5
    paper.heading("ENTENTE DE LOCATION", 14)
    paper.paras(
        (
            f"Je, {home.landlord}, propriétaire, loue à {person.full_name} (le ou la locataire) le logement meublé suivant :",
            f"{home.address.one_line}",
            f"La location commence le {dates.fr(home.starts)} et se termine le {dates.fr(home.ends)}. Le loyer est de {amount_fr(str(home.rent))} par mois, payable le premier du mois par virement.",
            f"Le locataire a visité les lieux le {dates.fr(later(home.signed, -8))}. Un état des lieux sera fait à la remise des clés.",
            "Sont compris : chauffage, électricité, Internet. Ne sont pas compris : assurance, stationnement.",
            f"Signé en double à {home.address.city}, le {dates.fr(home.signed)}.",
        )
    )
    paper.gap(36)
    draw.signature(paper, 70, paper.y, rng)
    draw.signature(paper, 340, paper.y, rng)
    paper.text(60, paper.y + 16, "Propriétaire", 9)
    paper.text(330, paper.y + 16, "Locataire", 9)
    return kept(
        name=person.full_name, province=home.address.province, address=home.address.one_line,
        signed_date=home.signed.isoformat(), start_date=home.starts.isoformat(), end_date=home.ends.isoformat(),
    )  # fmt: skip


@layout("pr_acknowledgment", language="en")
def forwarded_by_agent(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agent sends the acknowledgment on; numbers of the firm and of the agent stand beside those of the file."""
    person, pr, agent = case.person, case.pr, case.representative
    paper.family, paper.points = "helvetica", 9.5
    mail_head(paper, [("From", agent.name), ("To", f"{person.full_name} <{person.email}>"), ("Sent", f"{dates.en(later(pr.acknowledged, 3))} 9:12 AM"), ("Subject", "AOR received! Please keep")])  # fmt: skip
    paper.para(
        f"Hi, here is your AOR. I filed everything through my portal (member no. {agent.member_number}, our matter {rng.randint(20000, 29999)}). Use the E number below from now on."
    )
    paper.line("Begin forwarded message:", 9, "italic")
    paper.gap(6)
    mail_head(
        paper, [("From", "IRCC.DoNotReply"), ("Date", f"{dates.en(pr.acknowledged)}"), ("Subject", "Acknowledgement of Receipt")]
    )
    paper.beside(
        [("Principal applicant's surname", person.family_name.upper()), ("Principal applicant's given names", person.given_names), ("Client identifier (UCI)", letters.uci(case)), ("Application number", grouped(pr.application_number, 1, 3, 3)), ("Received at Sydney on", pr.received.isoformat()), ("Immigration category", "QSW - Quebec skilled worker"), ("Acknowledged on", pr.acknowledged.isoformat())],
        label_width=180,
    )  # fmt: skip
    paper.gap(14)
    paper.paras(("Your application for permanent residence has been received and met the requirements of a complete application.", "Please do not contact us about processing times. Check your application status on line."))  # fmt: skip
    names = kept(family_name=person.family_name.upper(), given_names=person.given_names)
    return names | kept(application_number=pr.application_number, uci=case.uci, letter_date=pr.acknowledged.isoformat(), received_date=pr.received.isoformat(), program="QSW - Quebec skilled worker")  # fmt: skip
