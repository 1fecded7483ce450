"""Instructions for biometrics, photographs, refusals, and papers that are none of the known types."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, cut_line, dollars, kept, menu, mister, town, uci
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

POSTCARD = (330.0, 470.0)  # points


@layout("biometric_instruction_letter", language="en")
def fingerprints_wanted(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter with bar codes, names of the family members who must go and who need not, and a deadline."""
    written = case.submitted + dt.timedelta(days=1)
    paper.family, paper.points = "sans", 10
    draw.government_canada(paper)
    draw.barcode(paper, 400, 36, case.permit.application_number, 150, 26)
    paper.gap(18)
    paper.lines([f"Date: {dates.en(written)}", f"Application number: {case.permit.application_number}", f"UCI: {uci(case)}"])
    paper.gap(10)
    paper.lines([case.person.full_name, case.home.address.street, town(case.home.address)])
    paper.gap(12)
    paper.line("BIOMETRIC COLLECTION: INSTRUCTIONS", 12, "bold")
    paper.gap(4)
    paper.paras(
        [
            f"Dear {case.person.full_name},",
            "To continue with your application we need your fingerprints and photograph. Take this letter and your passport to a biometric collection service point.",
            f"You must do this within 30 days, that is, by {dates.en(written + dt.timedelta(days=30))}. If you do not, your application may be refused.",
        ]
    )
    paper.table(
        [("Person", "Biometrics"), (case.person.full_name, "REQUIRED"), (case.spouse.full_name, "Not required – valid on file")],
        (300, 192),
        height=20,
    )
    paper.gap(12)
    paper.para(
        "Your fee of $85.00 has been received. Service points in Canada are at designated Service Canada offices, by appointment only."
    )
    draw.barcode(paper, 60, paper.y + 10, case.uci, 140, 24)
    paper.text(paper.margin, paper.height - 34, "BIL-01 (11-2022) E", 7)
    draw.canada_wordmark(paper)
    return kept(name=case.person.full_name, date=written.isoformat())


@layout("biometric_instruction_letter", language="fr")
def summoned_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the account in French about fingerprints, with an appointment on another day."""
    written = case.submitted + dt.timedelta(days=2)
    browser(paper, "Message du compte", "https://compte.immigration.exemple/messages/bio", written + dt.timedelta(days=1))
    paper.family, paper.points, paper.margin = "helvetica", 10, 48
    menu(paper, "Mon compte     Mes demandes     Messages     Fermer la session", "#26374a")
    paper.heading("Lettre d'instructions pour la collecte des données biométriques", 13)
    paper.above([("Demandeur", case.person.full_name), ("Date de la lettre", dates.fr(written)), ("Numéro de demande", case.permit.application_number), ("IUC", uci(case))], height=34)  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            "Vous devez fournir vos empreintes digitales et votre photo. Présentez-vous à un point de service avec cette lettre imprimée et votre passeport.",
            f"Vous avez jusqu'au {dates.fr(written + dt.timedelta(days=30))}. Nous vous avons réservé une plage le {dates.fr(written + dt.timedelta(days=11))} à 10 h 40; vous pouvez la changer en ligne.",
            "Les frais de 85 $ sont payés. Les enfants de moins de 14 ans en sont dispensés.",
        ]
    )
    draw.barcode(paper, 48, paper.y + 6, case.permit.application_number, 170, 28)
    return kept(name=case.person.full_name, date=written.isoformat())


@layout("photo", language="en", size=POSTCARD)
def studio_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """A photographer's card: the picture, and below it the name and the day it was taken."""
    paper.family = "sans"
    paper.picture(draw.portrait(rng, (350, 450)), 66, 36, 198, 255)
    paper.text(165, 320, case.person.full_name, paper.fitted(case.person.full_name, 300, 13, "bold"), "bold", align="center")
    paper.text(165, 342, f"Photo taken {dates.en_day_first(case.signed)}", 10, align="center")
    paper.rule(360, 40, 290)
    paper.text(165, 376, "Halide & Sons Portraits, 18 Pier Road, Halifax NS", 8.5, align="center")
    paper.text(165, 390, "35 × 45 mm · head 31–36 mm · not retouched", 8, align="center")
    return kept(name=case.person.full_name, date=case.signed.isoformat())


@layout("photo", language="fr")
def contact_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sheet with the picture four times over and a photographer's stamp with the day, the name in pen."""
    paper.family = "free-serif"
    face = draw.portrait(rng, (350, 450), "#f5f5f5")
    for number in range(4):
        paper.picture(face, 90 + (number % 2) * 130, 70 + (number // 2) * 160, 106, 136)
    paper.text(90, 430, f"Nom : {case.person.full_name}", 14, "italic", color="#1a2a6c")
    draw.box_stamp(
        paper, 360, 200, ("PHOTO LUMIN", "12, RUE DU PONT", f"PRISE LE {case.signed:%Y-%m-%d}"), color="#333333", angle=3
    )
    paper.text(90, 460, "Photographies d'identité conformes aux normes canadiennes", 9)
    return kept(name=case.person.full_name, date=case.signed.isoformat())


@layout("refusal_letter", language="en")
def not_satisfied(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of a temporary application with a list of reasons, one of them ticked."""
    paper.family, paper.points = "times", 11
    draw.government_canada(paper)
    paper.gap(16)
    paper.lines(
        [
            dates.en(case.signed - dt.timedelta(days=240)),
            f"UCI {uci(case)}     Application V{rng.randint(300000000, 399999999)}",
            "",
            case.person.full_name,
        ]
    )
    paper.gap(12)
    paper.paras(
        [
            f"Dear {case.person.full_name}:",
            "Thank you for your interest in visiting Canada. After careful review we have determined that your application does not meet the requirements of the Immigration and Refugee Protection Act, and it is refused.",
            "We are not satisfied that you will leave Canada at the end of your stay, based on the following factors:",
        ]
    )
    for ticked, words in (
        (True, "your personal assets and financial status"),
        (False, "your travel history"),
        (True, "the purpose of your visit"),
    ):
        draw.checkbox(paper, 70, paper.y + 12, ticked)
        paper.text(86, paper.y + 12, words)
        paper.gap(18)
    paper.gap(10)
    paper.paras(
        ["You may reapply at any time if your situation has changed. There is no right of appeal.", "Sincerely,", "Visa Section"]
    )
    draw.canada_wordmark(paper)
    return {}


@layout("refusal_letter", language="fr")
def refused_in_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of a work permit in French that quotes the Regulations."""
    paper.family, paper.points = "sans", 10.5
    draw.government_canada(paper)
    paper.gap(16)
    paper.line(f"Le {dates.fr(case.signed - dt.timedelta(days=300))}", align="right")
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(14)
    paper.line("Objet : Refus de votre demande de permis de travail", style="bold")
    paper.line(f"Demande W{rng.randint(300000000, 399999999)} – IUC {uci(case)}", 9.5)
    paper.gap(8)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            "Votre demande a fait l'objet d'un examen attentif. Nous regrettons de vous informer qu'elle est refusée, car vous n'avez pas démontré que vous satisfaites aux exigences de l'alinéa 200(1)b) du Règlement.",
            "Vous n'avez pas non plus produit la lettre d'invitation du gouvernement du Québec. Les frais ne sont pas remboursables.",
            "Vous pouvez demander l'autorisation de présenter une demande de contrôle judiciaire à la Cour fédérale.",
            f"L'agent {rng.randint(10000, 99999)}",
        ]
    )
    draw.canada_wordmark(paper)
    return {}


@layout("other", language="fr")
def language_school_invoice(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of attendance and bill of a language school."""
    paper.family, paper.points = "dejavu-condensed", 10
    paper.line("École de langues Passerelle", 16, "bold", color="#a04b00")
    paper.line("Attestation de fréquentation et facture", 11)
    paper.gap(12)
    paper.para(
        f"{case.person.full_name} a suivi 42 heures de français, niveau B1, entre le {dates.fr(case.signed - dt.timedelta(days=90))} et le {dates.fr(case.signed - dt.timedelta(days=20))}, et obtenu la note de {rng.randint(70, 95)} %."
    )
    paper.table(
        [
            ("Cours", "Heures", "Prix"),
            ("Français intensif", "42", dollars(630, "fr")),
            ("Manuel", "", dollars(45, "fr")),
            ("À payer", "", dollars(675, "fr")),
        ],
        (280, 90, 122),
        height=20,
        right=(1, 2),
    )
    cut_line(paper, "Coupon de paiement")
    paper.line("Chèque à l'ordre de Passerelle, C. P. 80, Granby (Québec)  J2G 3X4", 9)
    return {}


@layout("other", language="en")
def seventh_flight_itinerary(paper: Paper, case: Case, rng: Random) -> Fields:
    """An airline's itinerary for two passengers."""
    leaves = case.submitted + dt.timedelta(days=95)
    paper.family, paper.points, paper.margin = "helvetica", 10, 50
    paper.box(0, 0, paper.width, 50, fill="#12355b", stroke=None)
    paper.text(50, 32, "Aurora Atlantic – Your trip", 16, "bold", color="#ffffff")
    paper.y = 70
    paper.lines(
        [
            f"Booking reference {rng.choice('KLMPRT')}{rng.choice('WXZ')}{rng.randint(10, 99)}HD",
            f"Booked on {dates.en(case.submitted - dt.timedelta(days=3))}",
        ]
    )
    paper.gap(10)
    paper.table(
        [
            ("Passenger", "Ticket", "Seat"),
            (case.person.listed_name, f"881-{rng.randint(10**9, 10**10 - 1)}", "23A"),
            (case.spouse.listed_name, f"881-{rng.randint(10**9, 10**10 - 1)}", "23B"),
        ],
        (260, 160, 92),
        height=20,
    )
    paper.gap(12)
    paper.table(
        [
            ("Flight", "From", "To", "Departs"),
            ("AT 417", case.person.birth_city, "Paris CDG", f"{leaves:%d %b %Y} 07:25"),
            ("AT 92", "Paris CDG", "Montréal YUL", f"{leaves:%d %b %Y} 13:10"),
        ],
        (80, 150, 150, 132),
        height=20,
    )
    paper.gap(12)
    paper.para(
        "Two bags of 23 kg each. Check in on line from 24 hours before departure. Fare rules: changes CAD 150, no refund.", 9
    )
    return {}
