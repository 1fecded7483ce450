"""Biometrics letters, photographs, proofs of funds, medical papers."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.eighth.parts import (
    amount_en,
    amount_fr,
    en_weekday,
    foot_note,
    kept,
    later,
    permit_application,
)
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, day: str) -> Fields:
    """Whom it is about, and the day of the paper."""
    return kept(name=case.person.full_name, date=day)


@layout("biometric_instruction_letter", language="en")
def instructions_with_barcodes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with bar codes to be scanned at the centre and a table of who has to give biometrics."""
    person, day = case.person, later(case.submitted, 2)
    letters.letterhead(paper, "en")
    draw.barcode(paper, 400, 60, permit_application(case, "W"), 150, 26)
    draw.barcode(paper, 400, 104, case.uci, 150, 26)
    paper.beside(
        [("Date", dates.en(day)), ("Application", permit_application(case, "W")), ("UCI", letters.uci(case))], label_width=80
    )
    paper.gap(12)
    letters.address(paper, case)
    paper.line("BIOMETRIC INSTRUCTION LETTER", 12, "bold")
    paper.gap(4)
    paper.para(
        f"You must give your fingerprints and photo within 30 days, that is, no later than {dates.en(later(day, 30))}. Bring this letter and your passport to an official collection point."
    )
    paper.table([["Name", "Date of birth", "Biometrics required", "Fee paid"], [person.full_name, person.born.isoformat(), "Yes", "$85.00"]], [190, 100, 110, 90])  # fmt: skip
    paper.gap(12)
    paper.para("If you do not comply, your application may be refused. Biometrics are valid for 10 years.")
    letters.close(paper, "en", rng, form="IMM 5824 (07-2018) E")
    return truth(case, day.isoformat())


@layout("biometric_instruction_letter", language="fr")
def instructions_biometriques(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter in running text, a stamp of the centre where the person went some days later."""
    person, day = case.person, later(case.submitted, 1)
    letters.letterhead(paper, "fr")
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(6)
    paper.line(f"Demandeur : {person.full_name}", style="bold")
    paper.line(f"Demande : {permit_application(case, 'W')}      IUC : {case.uci}")
    paper.gap(10)
    paper.line("Lettre d'instructions pour la collecte des données biométriques", 12, "bold")
    paper.gap(4)
    paper.paras(
        (
            "Vous devez vous présenter en personne à un point de service de collecte pour fournir vos empreintes digitales et une photo.",
            f"Délai : 30 jours à compter de la date de la présente lettre, soit jusqu'au {dates.fr(later(day, 30))}. Prenez rendez-vous avant de vous déplacer.",
            "Apportez votre passeport valide et cette lettre, y compris les codes à barres ci-dessous.",
        )
    )
    paper.gap(6)
    draw.barcode(paper, 80, paper.y, permit_application(case, "W"))
    draw.barcode(paper, 300, paper.y, case.uci)
    paper.gap(60)
    letters.close(paper, "fr", rng)
    draw.box_stamp(paper, 360, 600, ("EMPREINTES PRISES", f"{later(day, 8):%Y-%m-%d}"), color="#20407a")
    return truth(case, day.isoformat())


@layout("photo", language="en", size=(360.0, 504.0))
def studio_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sheet from a studio: the picture, and the note that visa rules ask for below it."""
    paper.picture(draw.portrait(rng, background="#f4f4f4"), 105, 60, 150, 193)
    paper.text(180, 290, "Maple Corner Photo, 210 Elm Street", 9, align="center")
    paper.text(180, 312, f"Name: {case.person.full_name}", 11, "bold", align="center")
    paper.text(180, 332, f"Date photo taken: {dates.en(later(case.signed, -7))}", 10, align="center")
    paper.text(180, 352, "35 mm x 45 mm, 1 of 2", 8, align="center")
    return truth(case, later(case.signed, -7).isoformat())


@layout("photo", language="fr", size=(360.0, 504.0))
def photo_seule(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two prints side by side and a stamp with the day; nobody's name."""
    day = later(case.signed, -20)
    person = draw.portrait(rng, background="#ffffff")
    for x in (40, 200):
        paper.picture(person, x, 70, 120, 154)
        paper.box(x, 70, 120, 154, stroke="#bbbbbb")
    draw.box_stamp(paper, 110, 280, ("STUDIO PHOTO LUMIN", f"PRISE LE {dates.dotted(day)}"), angle=2)
    return kept(date=day.isoformat())


@layout("proof_of_funds", language="en")
def eighth_bank_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's letter with a table of accounts, opened on several days."""
    person, day = case.person, later(case.signed, -6)
    paper.family, paper.points = "times", 11.5
    paper.line("NORTH SHORE CREDIT UNION", 15, "bold", color="#114455")
    paper.line("Branch 014 – 1200 Granville Street, Vancouver BC", 9)
    paper.gap(14)
    paper.line(dates.en(day))
    paper.gap(10)
    paper.line("TO WHOM IT MAY CONCERN", style="bold")
    paper.gap(6)
    paper.para(
        f"This letter confirms that {person.full_name} is a member in good standing and holds the following accounts with us:"
    )
    savings, chequing = rng.randint(6000, 18000), rng.randint(900, 4000)
    paper.table([["Account", "Opened", "Balance today", "6-month average"], ["Chequing ...3381", "2021-03-15", amount_en(str(chequing)), amount_en(str(chequing - 200))], ["Savings ...7719", "2021-09-02", amount_en(str(savings)), amount_en(str(savings - 1500))], ["Total", "", amount_en(str(savings + chequing)), ""]], [140, 100, 120, 130], right=(2, 3))  # fmt: skip
    paper.gap(12)
    paper.para(f"There are no loans outstanding. A joint account with {case.spouse.full_name} was closed on 2022-03-01.")
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(40)
    paper.lines(["Bernadette Fong", "Member Services Manager"], 10)
    return truth(case, day.isoformat())


@layout("proof_of_funds", language="fr")
def eighth_releve_de_compte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement of account with operations; its own day stands in the head beside the period."""
    person, day = case.person, later(case.signed, -3)
    paper.margin, paper.family, paper.points = 50, "free-sans", 9.5
    paper.line("Caisse populaire des Rivages", 15, "bold", color="#0b6b3a")
    paper.gap(6)
    paper.beside([("Titulaire", person.full_name), ("Folio", f"{rng.randint(10000, 99999)}"), ("Relevé produit le", dates.fr(day)), ("Période", f"du {dates.fr(later(day, -31))} au {dates.fr(later(day, -1))}")], label_width=110)  # fmt: skip
    paper.gap(14)
    balance, rows = rng.randint(9000, 15000), [["Date", "Opération", "Retrait", "Dépôt", "Solde"]]
    for days, words, change in (
        (-30, "Solde reporté", 0),
        (-27, f"Paie – {case.permit.employer}", 1980),
        (-22, "Virement – loyer", -case.home.rent),
        (-14, "Épicerie", -143),
        (-9, "Paie", 1980),
        (-2, f"Transfert à {case.spouse.full_name}", -300),
    ):
        balance += change
        rows.append(
            [
                later(day, days).isoformat(),
                words,
                amount_fr(str(-change)) if change < 0 else "",
                amount_fr(str(change)) if change > 0 else "",
                amount_fr(str(balance)),
            ]
        )
    paper.table(rows, [70, 200, 78, 78, 86], right=(2, 3, 4))
    paper.gap(12)
    paper.para(f"Solde disponible à la fin de la période : {amount_fr(str(balance))}", style="bold")
    foot_note(paper, "Signalez toute erreur dans les 30 jours. Services : 1 800 555-0166")
    return truth(case, day.isoformat())


@layout("medical_report", language="en")
def eighth_information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The information sheet of an upfront examination, printed by the clinic on the day of the examination."""
    person, day = case.person, later(case.submitted, -18)
    draw.government_canada(paper)
    paper.gap(10)
    paper.heading("eMedical Client – Information Sheet (IMM 1017B Upfront)", 13)
    paper.picture(draw.portrait(rng), paper.width - 140, 100, 72, 92)
    paper.beside([("Name", person.full_name), ("Date of birth", dates.en_day_first(person.born)), ("Gender", {"M": "Male", "F": "Female"}.get(person.sex, "X")), ("Passport", case.passport.number), ("eMedical reference", f"IME {rng.randint(10**8, 10**9 - 1)}"), ("Sheet printed", en_weekday(day))], label_width=130)  # fmt: skip
    paper.gap(20)
    paper.table([["Code", "Examination", "Status"], ["501", "Medical examination", "Completed"], ["502", "Chest X-ray", "Completed"], ["712", "Serum creatinine", "Completed"]], [60, 280, 120])  # fmt: skip
    paper.gap(14)
    paper.para(
        "Panel physician: Dr. Oluwaseun Hartley, Lakeside Medical Centre, Calgary. Results are valid for 12 months and are sent to IRCC by the clinic."
    )
    draw.round_stamp(paper, 470, 430, "LAKESIDE MEDICAL", "PANEL")
    return truth(case, day.isoformat())


@layout("medical_report", language="fr")
def attestation_medicale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A doctor's certificate in prose: examined on one day, written on a later one."""
    person, day = case.person, later(case.submitted, -12)
    paper.family, paper.points = "serif", 12
    paper.lines(["Dre Agathe Vermeulen", "Médecin désigné par IRCC", "18, rue de la Santé"], 10)
    paper.gap(20)
    paper.line("CERTIFICAT MÉDICAL", 15, "bold", align="center")
    paper.gap(16)
    paper.paras(
        (
            f"Je certifie avoir examiné {person.full_name}, né(e) le {dates.fr(person.born)}, à mon cabinet, le {dates.fr(later(day, -5))}, dans le cadre d'un examen médical aux fins de l'immigration.",
            "La radiographie pulmonaire et les analyses ont été faites. Le dossier a été transmis aux autorités canadiennes par voie électronique.",
            f"Certificat établi le {dates.fr(day)} et remis en main propre.",
        )
    )
    draw.signature(paper, 330, paper.y + 30, rng)
    draw.box_stamp(paper, 330, paper.y + 56, ("Dre A. VERMEULEN", "N° D'ORDRE 30518"), color="#22447a", angle=-3)
    return truth(case, day.isoformat())
