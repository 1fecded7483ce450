"""Biometrics, medical examinations, money and photographs: letters with terms, sheets of a clinic, a bank, a studio."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fifth.desk import (
    addressed,
    bar,
    boxes,
    clerk,
    facts,
    foot,
    hyphens,
    said,
    short_fr,
    title,
    weekday_fr,
)
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

PRINTED: tuple[Quality, ...] = ("scan", "poor", "photo")


def named(case: Case, day: dt.date) -> Fields:
    return said(name=case.person.full_name, date=day.isoformat())


@layout("biometric_instruction_letter", language="en")
def bring_this_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two bar codes, the family's members in a table, the term of thirty days, the date at the lower left."""
    person, day = case.person, case.submitted + dt.timedelta(days=1)
    application = "W" + fill("999999999", rng)
    paper.family, paper.points = "sans", 10
    draw.government_canada(paper)
    draw.barcode(paper, 400, 36, application)
    paper.y = 100
    paper.line("BIOMETRIC INSTRUCTION LETTER", 15, "bold")
    paper.gap(6)
    paper.para(f"{addressed(person, 'en')}, you must give your fingerprints and photograph in person.")
    boxes(
        paper, [[("Applicant", person.full_name, 2), ("UCI", letters.uci(case), 1), ("Application", application, 1)]], height=34
    )
    paper.gap(10)
    paper.paras(
        [
            f"You have until {dates.en(day + dt.timedelta(days=30))} to do so. Book an appointment at a visa application centre or, in Canada, at a designated Service Canada office.",
            "Bring this letter and the passport you applied with. Staff will scan the bar codes.",
        ]
    )
    paper.table([("Person", "Date of birth", "Fee", "Biometrics"), (person.full_name, person.born.isoformat(), "Paid", "Required"), (case.spouse.full_name, case.spouse.born.isoformat(), "–", "Valid, not required")], (210, 100, 60, 122), height=20)  # fmt: skip
    paper.gap(12)
    paper.para("Your biometrics are valid for ten years. You will be told when they have been received.")
    draw.barcode(paper, 60, 560, case.uci)
    paper.text(60, 640, f"Date of this letter: {dates.en(day)}", 10)
    foot(paper, "IMM 5756 (03-2023) E")
    draw.canada_wordmark(paper)
    return named(case, day)


@layout("biometric_instruction_letter", language="fr")
def fifth_lettre_d_instructions(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter: the date before the address, the steps in a numbered list, opening hours of a centre."""
    person, day = case.person, case.submitted + dt.timedelta(days=2)
    paper.margin, paper.family, paper.points = 68, "serif", 11
    draw.government_canada(paper)
    paper.y = 94
    paper.line(f"Ottawa, le {dates.fr(day)}")
    paper.gap(8)
    paper.lines([addressed(person, "fr"), f"Demande n° W{fill('999999999', rng)}", f"IUC {letters.uci(case)}"])
    paper.gap(12)
    paper.para("OBJET : Lettre d'instructions pour la collecte des données biométriques", style="bold")
    paper.paras(
        [
            f"{title(person, 'fr') or 'Bonjour'},",
            f"Dans les 30 jours, soit avant le {dates.fr(day + dt.timedelta(days=30))}, vous devez :",
            "1.  prendre rendez-vous dans un point de collecte;",
            "2.  y présenter cette lettre et votre passeport;",
            "3.  y faire prendre vos empreintes et votre photo.",
            "Le traitement de votre demande ne commencera qu'après réception de vos données. Les frais de 85 $ ont été reçus.",
            "Point de collecte le plus proche : 1, complexe Desjardins, du lundi au vendredi, de 8 h 30 à 16 h.",
        ]
    )
    draw.barcode(paper, 68, paper.y + 10, case.uci)
    foot(paper, "IMM 5756 (03-2023) F")
    return named(case, day)


@layout("medical_report", language="en")
def fifth_information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The sheet that a panel physician prints after the examination, with a picture, the tests and their days."""
    person, day = case.person, case.submitted - dt.timedelta(days=rng.randint(15, 60))
    paper.margin, paper.family, paper.points = 50, "dejavu-condensed", 9.5
    draw.government_canada(paper)
    paper.picture(draw.portrait(rng), 470, 92, 84, 108)
    paper.y = 88
    paper.line("Upfront medical report – information sheet", 14, "bold")
    paper.line("Immigration medical examination (IMM 1017B)", 9.5)
    paper.gap(8)
    facts(paper, [("Client", person.full_name), ("Date of birth", hyphens(person.born)), ("Passport", case.passport.number), ("IME number", fill("99999999", rng)), ("Sheet issued", hyphens(day)), ("Panel physician", f"Dr. {clerk(rng)}"), ("Clinic", f"International Clinic, {person.birth_city}")], right=460, label_width=120, value_style="bold")  # fmt: skip
    paper.gap(14)
    paper.table([("Component", "Done on", "Remark"), ("501 Medical examination", hyphens(day - dt.timedelta(days=4)), "Complete"), ("502 Chest X-ray", hyphens(day - dt.timedelta(days=2)), "Sent to radiologist"), ("707 HIV", hyphens(day - dt.timedelta(days=4)), "Sent to laboratory")], (210, 120, 180), height=20)  # fmt: skip
    paper.gap(12)
    paper.para("Results are sent to IRCC electronically. Include a copy of this sheet with your application. It is not a result and does not say whether you are admissible.")  # fmt: skip
    foot(paper, "eMedical", number="{0}/1")
    return named(case, day)


@layout("medical_report", language="fr", size="a4")
def attestation_du_medecin(paper: Paper, case: Case, rng: Random) -> Fields:
    """A physician's attestation on the clinic's paper."""
    person, day = case.person, case.submitted - dt.timedelta(days=rng.randint(10, 70))
    doctor = clerk(rng)
    paper.margin, paper.family, paper.points = 74, "free-serif", 12
    paper.line(f"Dr {doctor}", 15, "bold")
    paper.line("Médecin désigné par Immigration, Réfugiés et Citoyenneté Canada", 10, "italic")
    paper.line("Cabinet médical des Tilleuls – Tél. 555-0118", 10)
    paper.rule(paper.y + 6)
    paper.gap(34)
    paper.line("RAPPORT D'EXAMEN MÉDICAL AUX FINS DE L'IMMIGRATION", 13, "bold", align="center")
    paper.gap(16)
    paper.para(f"J'atteste avoir examiné {addressed(person, 'fr')}, né(e) le {dates.fr(person.born)}, qui s'est présenté(e) avec son passeport le {dates.fr(day - dt.timedelta(days=6))}.")  # fmt: skip
    paper.para("La radiographie pulmonaire et les analyses ont été transmises par voie électronique. Aucun suivi n'est demandé à ce jour.")  # fmt: skip
    paper.para(f"Numéro de l'examen médical (EMI) : {fill('9999 9999', rng)}. L'examen est valable douze mois.")
    paper.gap(14)
    paper.line(f"Rapport signé le {dates.fr(day)}")
    draw.signature(paper, 330, paper.y + 20, rng)
    draw.round_stamp(paper, 180, paper.y + 50, "MÉDECIN DÉSIGNÉ", fill("9999", rng), radius=38)
    return named(case, day)


@layout("proof_of_funds", language="en")
def fifth_bank_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's letter with average balances, opening dates and a loan."""
    person, day = case.person, case.submitted - dt.timedelta(days=rng.randint(5, 40))
    paper.margin, paper.family, paper.points = 64, "helvetica", 10.5
    paper.text(64, 60, "FIRST MERIDIAN BANK", 18, "bold", color="#123d6b")
    paper.text(548, 60, "Branch 0417", 9, align="right")
    paper.rule(70, color="#123d6b", weight=2)
    paper.y = 92
    paper.line(dates.en(day))
    paper.gap(10)
    paper.para("To: The Visa Officer, Canada", gap=12)
    paper.para(f"Account confirmation – {addressed(person, 'en')}", style="bold")
    paper.para(f"We confirm that the above-named has banked with us since {dates.en(day.replace(day=1, year=day.year - 7))} and holds the following accounts:")  # fmt: skip
    paper.table([("Account", "Opened", "Balance", "6-month average"), (f"Savings ****{fill('9999', rng)}", hyphens(day.replace(day=1, year=day.year - 7)), "CAD 24,310.55", "CAD 22,980.10"), (f"Chequing ****{fill('9999', rng)}", hyphens(day.replace(day=1, year=day.year - 3)), "CAD 3,118.04", "CAD 2,771.62"), (f"Car loan ****{fill('9999', rng)}", hyphens(day.replace(day=1, year=day.year - 1)), "CAD -6,400.00", "–")], (150, 110, 112, 112), height=21, right=(2, 3))  # fmt: skip
    paper.gap(14)
    paper.para("Balances are as at the close of business on the day before this letter. It is given in confidence and without responsibility on the bank's part.")  # fmt: skip
    draw.signature(paper, 64, paper.y + 24, rng)
    paper.gap(36)
    paper.lines([clerk(rng), "Branch Manager"])
    foot(paper, "First Meridian Bank, registered office: 1 Exchange Square, London EC2A 1AA")
    return named(case, day)


@layout("proof_of_funds", language="fr")
def releve_de_compte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement of account in French with its lines of movement and running balance."""
    person, day = case.person, case.submitted - dt.timedelta(days=rng.randint(5, 40))
    paper.margin, paper.family, paper.points = 50, "narrow", 10.5
    paper.text(50, 56, "Caisse solidaire des Deux-Rives", 17, "bold", color="#00693c")
    paper.y = 70
    paper.line("RELEVÉ DE COMPTE – PREUVE DE FONDS", 13, "bold")
    paper.gap(6)
    boxes(
        paper,
        [[("Titulaire", person.full_name, 2), ("Folio", fill("999999", rng), 1), ("Relevé produit le", dates.fr(day), 1.4)]],
        height=34,
    )
    paper.gap(4)
    paper.para(f"Période du {short_fr(day - dt.timedelta(days=31))} au {short_fr(day - dt.timedelta(days=1))}", 10)
    balance, rows = 18420, [("Date", "Opération", "Retrait", "Dépôt", "Solde")]
    for number, (words, amount) in enumerate((("Solde reporté", 0), ("Paie", 1835), ("Virement Interac", -400), ("Épicerie", -132), ("Paie", 1835), ("Loyer", -1150))):  # fmt: skip
        balance += amount
        rows.append((short_fr(day - dt.timedelta(days=31 - 5 * number)), words, f"{-amount},00" if amount < 0 else "", f"{amount},00" if amount > 0 else "", f"{balance},00"))  # fmt: skip
    paper.table(rows, (90, 182, 80, 80, 80), right=(2, 3, 4), height=19)
    paper.gap(10)
    paper.line(f"Solde disponible : {balance},00 $", 11, "bold")
    foot(paper, "100, rue des Commandeurs, Lévis (Québec) G6V 7N5", number="Page {0}")
    return named(case, day)


@layout("photo", language="en", size=(180.0, 240.0), qualities=PRINTED)
def studio_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """A studio's print with the name and the day it was taken written below."""
    day = case.submitted - dt.timedelta(days=rng.randint(5, 100))
    paper.picture(draw.portrait(rng, background="#ffffff"), 26, 10, 128, 165)
    paper.family = "sans"
    name = case.person.full_name
    paper.text(90, 194, name, paper.fitted(name, 164, 10), align="center")
    paper.text(90, 209, f"Photo taken / prise le {day.isoformat()}", 8, align="center")
    paper.text(90, 226, "Studio Lumen, 35 x 45 mm", 6.5, align="center")
    return named(case, day)


@layout("photo", language="fr", size=(396.0, 288.0), qualities=PRINTED)
def planche_de_quatre(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sheet of four prints of the same portrait, nothing written."""
    picture = draw.portrait(rng, background="#eef0f2")
    for number in range(4):
        paper.picture(picture, 20 + (number % 4) * 90, 80, 82, 106)
    return {}


@layout("refusal_letter", language="en")
def grounds_ticked(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal with boxes ticked for its grounds."""
    day = case.submitted - dt.timedelta(days=400)
    paper.family, paper.points = "sans", 10
    letters.letterhead(paper, "en")
    paper.line(dates.en(day), align="right")
    letters.address(paper, case)
    paper.para(f"Application no. V{fill('999999999', rng)}     UCI {letters.uci(case)}")
    paper.para("Thank you for your interest in visiting Canada. After careful review, I have determined that your application does not meet the requirements of the Act and Regulations, and I am refusing it for these reasons:")  # fmt: skip
    for words, ticked in (("I am not satisfied that you will leave Canada at the end of your stay (R179).", True), ("Your current employment situation does not show financial establishment.", True), ("You have been found inadmissible.", False)):  # fmt: skip
        draw.checkbox(paper, 62, paper.y + 10, ticked)
        paper.text(78, paper.y + 10, words)
        paper.gap(20)
    paper.gap(8)
    paper.para("You may apply again if you can address these concerns. Your passport is returned herewith.")
    letters.close(paper, "en", rng, form="IMM 5621 (05-2019) E")
    return {}


@layout("refusal_letter", language="fr")
def avis_de_refus(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of a study permit in French."""
    person, day = case.person, case.submitted - dt.timedelta(days=320)
    paper.margin, paper.family, paper.points = 68, "times", 11.5
    draw.government_canada(paper)
    paper.y = 96
    paper.line(weekday_fr(day).capitalize())
    paper.gap(8)
    bar(paper, "REFUS DE LA DEMANDE DE PERMIS D'ÉTUDES", fill="#555555")
    facts(paper, [("Demandeur", person.full_name), ("Demande", "S" + fill("999999999", rng)), ("IUC", letters.uci(case))], label_width=90)  # fmt: skip
    paper.gap(8)
    paper.paras(
        [
            f"{title(person, 'fr') or 'Bonjour'},",
            "Nous avons le regret de vous informer que votre demande a été refusée. L'agent n'est pas convaincu que vous quitteriez le Canada à la fin de la période de séjour autorisée (paragraphe 216(1) du Règlement), compte tenu du but de votre visite et de vos biens personnels.",
            "Cette décision est définitive. Vous pouvez présenter une nouvelle demande si votre situation change.",
            f"Agent {fill('AA99999', rng)}",
        ]
    )
    return {}


@layout("other", language="en")
def school_transcript(paper: Paper, case: Case, rng: Random) -> Fields:
    """A transcript of marks: not a paper that the packet asks for."""
    person = case.person
    paper.margin, paper.family, paper.points = 60, "serif", 10.5
    paper.line("Northern Plains Polytechnic", 16, "bold", align="center")
    paper.line("Official transcript of academic record", 11, align="center")
    paper.gap(12)
    facts(paper, [("Student", person.full_name), ("Student ID", fill("S99999999", rng)), ("Program", "Diploma in Building Science")], label_width=90)  # fmt: skip
    paper.gap(8)
    rows = [("Course", "Title", "Credits", "Grade")]
    rows += [(f"BLD {number}", words, "3.0", rng.choice(("A", "A-", "B+", "B"))) for number, words in ((101, "Materials"), (112, "Statics"), (140, "Drafting"), (205, "Building envelope"), (231, "Estimating"), (260, "Project"))]  # fmt: skip
    paper.table(rows, (80, 260, 70, 70))
    paper.gap(10)
    paper.line("Grade point average: 3.41 / 4.00", 10.5, "bold")
    foot(paper, "Not valid without the registrar's seal")
    return {}


@layout("other", language="fr")
def itineraire_de_vol(paper: Paper, case: Case, rng: Random) -> Fields:
    """An airline's itinerary."""
    person, day = case.person, case.submitted + dt.timedelta(days=150)
    paper.margin, paper.family, paper.points = 52, "free-sans", 10
    paper.text(52, 58, "Voyages Septentrion", 18, "bold", color="#a3263a")
    paper.y = 74
    paper.heading("Itinéraire et reçu de billet électronique")
    facts(paper, [("Passager", person.listed_name), ("Code de réservation", fill("AAAAAA", rng)), ("Billet", fill("014 9999999999", rng))], label_width=130)  # fmt: skip
    paper.gap(8)
    paper.table([("Vol", "De", "À", "Départ", "Arrivée"), (f"VS {rng.randint(100, 999)}", person.birth_city, "Paris (CDG)", f"{short_fr(day)} 06:40", "11:05"), (f"VS {rng.randint(100, 999)}", "Paris (CDG)", "Montréal (YUL)", f"{short_fr(day)} 13:30", "15:10")], (60, 110, 110, 140, 70), height=22)  # fmt: skip
    paper.gap(10)
    paper.para("Bagages : 2 x 23 kg. Présentez-vous au comptoir trois heures avant le départ. Tarif non remboursable.")
    return {}
