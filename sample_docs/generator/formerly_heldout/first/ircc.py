"""Letters, e-mails and receipts of IRCC."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.first.quebec import named
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def dashed(uci: str) -> str:
    return "-".join(part for part in (uci[:-8], uci[-8:-4], uci[-4:]) if part)  # ten digits, or eight


@layout("pr_submission_email", language="en")
def portal_screen(paper: Paper, case: Case, rng: Random) -> Fields:
    """The confirmation page of the portal, printed from a browser."""
    paper.family, paper.points = "free-sans", 11
    paper.text(paper.margin, 26, f"{case.pr.submitted:%m/%d/%y}, 4:18 PM", 7.5)
    paper.text(paper.width / 2, 26, "Permanent residence online application portal", 7.5)
    paper.gap(10)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 96, fill="#e7f3e7", stroke="#278400")
    paper.text(paper.margin + 16, paper.y + 28, "Your application has been submitted", 15, "bold")
    paper.text(paper.margin + 16, paper.y + 52, f"Submission number: {case.pr.submission_number}", 11, "bold")
    paper.text(paper.margin + 16, paper.y + 74, f"Submitted on {dates.en(case.pr.submitted)}", 11)
    paper.gap(120)
    paper.para(
        "Keep this number for your records. This is not an acknowledgement of receipt. An officer will first check that your application is complete; then we will send you your application number."
    )
    paper.heading("What happens next", 12)
    paper.paras(
        [
            "We'll contact you by e-mail if we need more documents.",
            "Do not send us another application while this one is being checked.",
        ]
    )
    paper.text(paper.margin, paper.height - 20, "https://prson-srpel.apps.example/en/submitted", 7.5)
    return {"submission_number": case.pr.submission_number, "submitted_date": case.pr.submitted.isoformat()}


@layout("pr_submission_email", language="fr", size="a4")
def courriel_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10.5
    paper.line("Confirmation de la transmission de votre demande de résidence permanente", 14, "bold")
    paper.lines(
        [
            "IRCC – Ne pas répondre <ne-pas-repondre@cic.example>",
            f"{dates.fr(case.pr.submitted)} à 11 h 07",
            f"À {case.person.email}",
        ],
        9,
    )
    paper.rule(paper.y + 8)
    paper.gap(24)
    paper.paras([
        f"Bonjour {case.person.full_name},",
        f"Nous confirmons que votre demande de résidence permanente nous a été transmise par le portail le {dates.fr(case.pr.submitted)}. Votre numéro de confirmation est le {case.pr.submission_number}.",
        "Le présent courriel n'est pas un accusé de réception. Celui-ci vous sera envoyé lorsque nous aurons établi que la demande est complète.",
        "Immigration, Réfugiés et Citoyenneté Canada",
    ])  # fmt: skip
    return {"submission_number": case.pr.submission_number, "submitted_date": case.pr.submitted.isoformat()}


@layout("pr_acknowledgment", language="en")
def aor_in_sentences(paper: Paper, case: Case, rng: Random) -> Fields:
    """No block of references at all: every fact stands in a sentence or in the subject."""
    paper.family, paper.points, paper.margin = "times", 11.5, 72
    draw.government_canada(paper, department=None)
    paper.gap(20)
    paper.line(dates.en(case.pr.acknowledged))
    paper.gap(12)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.line(f"Subject: Acknowledgement of receipt – application {case.pr.application_number}", style="bold")
    paper.gap(8)
    paper.paras([
        f"Dear {case.person.full_name}:",
        f"Your application for permanent residence in the {case.pr.program} class was received on {dates.en(case.pr.received)} and has been found complete under section 10 of the Regulations.",
        f"Your unique client identifier is {dashed(case.uci)}. Please quote it, with your application number {case.pr.application_number}, whenever you write to us.",
        "Processing of your application will continue at this office. Yours truly,",
    ])  # fmt: skip
    paper.line("Case Processing Centre, Sydney")
    return {
        "application_number": case.pr.application_number,
        "uci": case.uci,
        "letter_date": case.pr.acknowledged.isoformat(),
        "received_date": case.pr.received.isoformat(),
        **named(case),
        "program": case.pr.program,
    }


@layout("pr_acknowledgment", language="fr")
def accuse_two_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """References in a box on the right, values under their labels."""
    paper.family, paper.points = "helvetica", 10
    draw.government_canada(paper)
    paper.gap(20)
    program = "Travailleurs qualifiés (Québec)"
    top = paper.y
    for number, (label, value) in enumerate(
        (
            ("Date", f"{case.pr.acknowledged:%Y-%m-%d}"),
            ("IUC", dashed(case.uci)),
            ("N° de la demande", case.pr.application_number),
            ("Reçue le", f"{case.pr.received:%Y-%m-%d}"),
        )
    ):
        paper.text(400, top + 30 * number, label, 7.5, color="#555555")
        paper.text(400, top + 12 + 30 * number, value, 10, "bold")
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.y = top + 140
    paper.heading("ACCUSÉ DE RÉCEPTION – DEMANDE DE RÉSIDENCE PERMANENTE", 12)
    paper.line(f"Programme : {program}")
    paper.line(f"Demandeur principal : {case.person.listed_name}")
    paper.gap(10)
    paper.paras(
        [
            "Nous avons bien reçu votre demande de résidence permanente et les frais exigés. Elle sera traitée dans l'ordre de sa réception.",
            "Avisez-nous de tout changement d'adresse ou de situation familiale.",
        ]
    )
    draw.canada_wordmark(paper)
    return {
        "application_number": case.pr.application_number,
        "uci": case.uci,
        "letter_date": case.pr.acknowledged.isoformat(),
        "received_date": case.pr.received.isoformat(),
        **named(case),
        "program": program,
    }


@layout("pr_approval_in_principle", language="en")
def stage_one(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10.5
    draw.government_canada(paper)
    paper.gap(16)
    paper.value_first(
        [("Date:", dates.en(case.pr.approved)), ("Application no.:", case.pr.application_number), ("UCI:", dashed(case.uci))]
    )
    paper.gap(16)
    paper.line(f"Dear {case.person.full_name},")
    paper.gap(6)
    paper.paras([
        "This letter is to inform you that your application for permanent residence has been approved in principle. You meet the eligibility requirements of the class in which you applied.",
        "A final decision will not be made until all remaining requirements, including medical, security and background checks, are met.",
    ])  # fmt: skip
    paper.text(paper.margin, paper.height - 30, "IMM 5771 (03-2021) E", 7)
    return {
        "application_number": case.pr.application_number,
        "uci": case.uci,
        "letter_date": case.pr.approved.isoformat(),
        **named(case),
    }


@layout("maintained_status_letter", language="en")
def wp_ext_again(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "times", 11
    draw.government_canada(paper)
    paper.gap(18)
    paper.text(paper.width - paper.margin, paper.y, "WP-EXT", 12, "bold", align="right")
    paper.beside(
        [
            ("Date", dates.en(case.permit.issued)),
            ("Application", case.permit.application_number),
            ("Name", case.person.full_name),
        ],
        label_width=90,
    )
    paper.gap(16)
    paper.heading("Authorization to continue working in Canada", 12)
    paper.paras([
        "We have received your application to extend your work permit. As you applied before your permit expired, you are authorized to remain in Canada and to continue working under the same conditions "
        "until a decision is made, pursuant to paragraph R186(u) of the Immigration and Refugee Protection Regulations.",
        "You may show this letter to your employer together with your expired permit as proof of your maintained status.",
    ])  # fmt: skip
    return {**named(case), "application_number": case.permit.application_number, "letter_date": case.permit.issued.isoformat()}


@layout("biometric_instruction_letter", language="en")
def bil(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "sans"
    draw.government_canada(paper)
    paper.gap(16)
    paper.beside(
        [
            ("Date", dates.en(case.submitted)),
            ("UCI", dashed(case.uci)),
            ("Application number", case.permit.application_number),
            ("Name", case.person.full_name),
        ],
        label_width=130,
    )
    paper.heading("Biometrics collection – instructions", 13)
    draw.barcode(paper, 400, 90, case.permit.application_number)
    paper.paras(
        [
            "You must appear in person to give your fingerprints and photograph within 30 days of the date of this letter. Bring this letter and your valid passport to a biometric collection service point."
        ]
    )
    return {"name": case.person.full_name, "date": case.submitted.isoformat()}


@layout("refusal_letter", language="en")
def refusal(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10.5
    draw.government_canada(paper)
    paper.gap(14)
    paper.beside(
        [
            ("Date", dates.en(case.permit.issued)),
            ("Application no.", "V" + case.permit.application_number[1:]),
            ("UCI", dashed(case.uci)),
        ],
        label_width=110,
    )
    paper.gap(10)
    paper.paras([
        f"Dear {case.person.full_name}:",
        "Thank you for your interest in visiting Canada. I have completed the review of your application for a work permit. I have determined that your application does not meet the requirements of the Act and the Regulations, and it is refused for the following reasons:",
        "• I am not satisfied that you will leave Canada at the end of your stay as required by paragraph 200(1)(b) of the Regulations.",
    ])  # fmt: skip
    return {}


@layout("fee_receipt", language="en")
def receipt_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A narrow slip in typewriter letters; the amounts behind dots; the total in words and figures."""
    paper.family, paper.points = "mono", 10
    paper.lines(
        [
            "IMMIGRATION, REFUGEES AND CITIZENSHIP CANADA",
            "OFFICIAL RECEIPT / RECU OFFICIEL",
            f"No. {rng.randint(10**7, 10**8 - 1)}",
            f"PAID ON {dates.slashes(case.signed)}",
            "",
        ]
    )
    for what, amount in case.fees:
        paper.line(f"{what[:38]:.<44}{amount:>9}")
    paper.line("-" * 53)
    paper.line(f"{'TOTAL CAD':.<44}{case.fee_total:>9}", style="bold")
    paper.lines(["", "Card **** 4471   APPROVED", "Thank you - Merci"])
    return {"total": case.fee_total, "date": case.signed.isoformat(), "lines": [list(line) for line in case.fees]}


@layout("fee_receipt", language="fr", size="a4")
def releve_de_paiement(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "dejavu", 9
    draw.government_canada(paper)
    paper.gap(16)
    paper.heading("Reçu de paiement en ligne – frais d'immigration", 13)
    paper.above(
        [
            ("Date de la transaction", dates.fr(case.signed)),
            ("Numéro de transaction", f"{rng.randint(10**9, 10**10 - 1)}"),
            ("Nom du payeur", case.person.full_name),
            ("Montant total", f"{case.fee_total.replace('.', ',')} $ CA"),
        ],
        columns=2,
        height=38,
    )
    paper.gap(12)
    rows = [("Service", "Montant"), *((what, amount.replace(".", ",") + " $") for what, amount in case.fees)]
    paper.table(rows, (330, 120), right=(1,))
    return {"total": case.fee_total, "date": case.signed.isoformat()}
