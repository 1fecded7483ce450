"""Proof of a medical examination, and photographs with what studios print on them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("medical_report", language="en", set="heldout")
def emedical_information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """What the panel physician's system prints for the client on the day of the examination."""
    person, day = case.person, case.signed
    paper.margin, paper.points, paper.family = 48, 9.5, "helvetica"
    draw.government_canada(paper, 48)
    paper.text(564, 46, "eMedical", 18, "bold", align="right", color="#2b6ca3")
    paper.y = 86
    paper.line("Information sheet – Immigration medical examination", 15, "bold")
    paper.gap(6)
    paper.picture(draw.portrait(rng, (210, 270)), 470, paper.y + 4, 84, 108)
    paper.beside([("Client name", person.full_name), ("Date of birth", dates.en_day_first(person.born)), ("Gender", {"M": "Male", "F": "Female", "X": "Other"}[person.sex]), ("Country of birth", person.country.en), ("Passport", case.passport.number)], colon="", label_width=130, value_style="regular")  # fmt: skip
    paper.gap(10)
    paper.beside([("IME number", str(rng.randint(10**7, 10**8 - 1))), ("UMI number", "not provided"), ("Visa category", "Worker – temporary"), ("Clinic", f"Riverside Panel Clinic, {person.birth_city}"), ("Panel physician", "Dr. H. Valdivieso-Marsh"), ("Date of examination", dates.en_day_first(day))], colon="", label_width=130, value_style="regular")  # fmt: skip
    paper.gap(16)
    paper.table(
        [
            ("Required examination", "Status"),
            ("501 Medical examination", "Completed"),
            ("502 Chest X-ray", "Completed"),
            ("707 HIV test", "Completed"),
            ("712 Syphilis test", "Submitted to laboratory"),
        ],
        [330, 186],
    )
    paper.gap(14)
    paper.para(
        "Keep this sheet and include a copy with your application. It is proof that you attended; it is not a result. IRCC will contact you if more is needed."
    )
    paper.para(
        "Processing centres may take up to sixty days to assess the examination. The examination is normally valid for twelve months."
    )
    paper.gap(22)
    draw.signature(paper, 60, paper.y - 2, rng)
    paper.rule(paper.y, 48, 240)
    paper.text(48, paper.y + 11, "for the clinic", 8)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("medical_report", language="fr", set="heldout")
def compte_rendu_du_medecin(paper: Paper, case: Case, rng: Random) -> Fields:
    """A physician's letter after the visit, with the lab's own dates."""
    person, day = case.person, case.signed
    seen = day - dt.timedelta(days=6)
    paper.margin, paper.points, paper.family = 66, 11, "free-serif"
    paper.text(66, 56, "Clinique médicale des Trois-Saules", 15, "bold")
    paper.text(66, 71, "Dre Apolline Kervadec, médecin désignée – 28, place des Tilleuls", 10)
    paper.rule(80)
    paper.y = 98
    paper.line(f"Le {dates.fr(day)}", align="right")
    paper.gap(10)
    paper.line("RAPPORT D'EXAMEN MÉDICAL AUX FINS DE L'IMMIGRATION (IMM 1017)", 11.5, "bold")
    paper.gap(8)
    civil = {"M": "M. ", "F": "Mme "}.get(person.sex, "")
    paper.paras(
        (
            f"Patient(e) : {civil}{person.full_name}",
            f"Date de naissance : {dates.fr(person.born)}     N° d'EMI : {rng.randint(10**7, 10**8 - 1)}",
            f"J'ai examiné cette personne le {dates.fr(seen)} à la demande d'Immigration, Réfugiés et Citoyenneté Canada. Son identité a été vérifiée au moyen du passeport {case.passport.number}.",
        )
    )
    paper.table(
        [("Examen", "Fait le", "Résultat"), ("Examen physique", f"{seen:%d-%m-%Y}", "sans particularité"), ("Radiographie pulmonaire", f"{seen:%d-%m-%Y}", "normale"), ("Analyse d'urine", f"{seen + dt.timedelta(days=1):%d-%m-%Y}", "normale"), ("Sérologies", f"{seen + dt.timedelta(days=3):%d-%m-%Y}", "négatives")],
        [190, 110, 180],
    )  # fmt: skip
    paper.gap(12)
    paper.para(
        "Aucun suivi n'est requis à ma connaissance. Le dossier a été transmis par voie électronique. Ce rapport est remis à la personne pour être joint à sa demande."
    )
    paper.gap(8)
    draw.signature(paper, 330, paper.y + 34, rng)
    paper.gap(46)
    paper.line("Dre A. Kervadec, n° d'ordre 20417", x=330)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("medical_report", language="en", set="heldout")
def clinic_slip_upfront_examination(paper: Paper, case: Case, rng: Random) -> Fields:
    """A clinic's half-page slip stapled to the file: boxes, a stamp with the day."""
    person, day = case.person, case.signed
    paper.margin, paper.points, paper.family = 60, 10.5, "mono"
    paper.box(60, 50, 492, 330, stroke="#222222", weight=1.2)
    paper.text(306, 74, "NORTH QUAY MEDICAL CENTRE", 13, "bold", align="center")
    paper.text(306, 88, "PROOF OF UPFRONT MEDICAL EXAMINATION", 10, align="center")
    paper.y = 106
    paper.beside([("Name", person.full_name), ("Born", f"{person.born:%Y-%m-%d}"), ("Date", f"{day:%Y-%m-%d}"), ("IME no.", str(rng.randint(10**7, 10**8 - 1))), ("For", "IRCC - work permit")], x=76, label_width=100, colon=":", value_style="regular")  # fmt: skip
    paper.gap(12)
    for done, words in ((True, "physical"), (True, "chest X-ray"), (True, "blood"), (False, "specialist referral")):
        paper.gap(16)
        draw.checkbox(paper, 78, paper.y, done)
        paper.text(94, paper.y, words, 10)
    paper.gap(20)
    paper.text(76, paper.y, "Fees paid: $315.00 (physical $190, X-ray $85, lab $40)", 9.5)
    draw.signature(paper, 80, paper.y + 46, rng)
    paper.text(76, paper.y + 62, "Dr. Lucasta Amankwah, panel physician 41-203", 9)
    draw.box_stamp(paper, 400, 330, ("NORTH QUAY MED.", f"{day:%Y-%m-%d}"), color="#2a3f9e", angle=7)
    paper.canvas.setDash(3, 3)
    paper.rule(410, 20, 592)
    paper.canvas.setDash()
    paper.text(306, 424, "keep this half with your passport", 8, align="center")
    return {"name": person.full_name, "date": day.isoformat()}


@layout("photo", language="en", set="heldout", qualities=("scan", "poor", "photo"))
def two_prints_front_and_back(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two prints on a sheet, and the back of one with the studio's stamp, the name and the day."""
    person, day = case.person, case.signed - dt.timedelta(days=rng.randint(5, 60))
    face = draw.portrait(rng, (350, 450), "#f4f4f4")
    paper.text(60, 60, "Front", 9, "italic", color="#777777")
    paper.text(60, 330, "Back of photo 1", 9, "italic", color="#777777")
    for x in (60.0, 230.0):
        paper.picture(face, x, 72, 142, 198)
        paper.box(x, 72, 142, 198, stroke="#cccccc")
    paper.box(60, 342, 230, 160, stroke="#999999", fill="#fcfcfa")
    paper.family = "free-serif"
    paper.text(72, 372, person.full_name, paper.fitted(person.full_name, 205, 14, "italic"), "italic", color="#1a2a6c")
    paper.text(72, 394, "taken on " + dates.en(day), 12, "italic", color="#1a2a6c")
    draw.box_stamp(paper, 76, 424, ("LUMEN PHOTO STUDIO", "1197 Castlefield Ave", "Tel. 555-0171"), color="#333333", angle=2)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("photo", language="fr", set="heldout", qualities=("scan", "poor", "photo"))
def planche_du_photographe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A studio's sheet of four prints, with a caption line under them."""
    person, day = case.person, case.signed - dt.timedelta(days=rng.randint(5, 60))
    face = draw.portrait(rng, (350, 450), "#eef0f2")
    paper.family, paper.margin = "sans", 80
    paper.text(306, 70, "Photomaton Belle-Lumière", 18, "bold", align="center")
    paper.text(306, 86, "photos d'identité conformes – visa, permis, passeport", 9, align="center")
    for column in range(2):
        for row in range(2):
            paper.picture(face, 140 + column * 180, 110 + row * 205, 140, 185)
    paper.y = 530
    paper.line(f"Sujet : {person.full_name}", 11, align="center")
    paper.line(f"Photo prise le {dates.fr(day)}", 11, align="center")
    paper.line("Format 35 × 45 mm   Tête 32 mm   Fond blanc uni", 9, align="center")
    paper.line("Galeries du Faubourg, local 14", 9, align="center")
    return {"name": person.full_name, "date": day.isoformat()}
