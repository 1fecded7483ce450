"""Medical examinations for immigration: the portal's sheet, and a panel physician's attestation."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import fr
from sample_docs.generator.formerly_heldout.tenth.desk import neighbours, number, pairs, said
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("medical_report", language="en")
def exam_information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """What the clinic hands over after the examination: photo, numbers, list of parts done; dated by that day."""
    who, doctor, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 10, 200, rng)
    paper.margin, paper.family = 50, "sans"
    draw.government_canada(paper)
    paper.text(562, 44, "eMedical", 15, "bold", align="right")
    paper.heading("Information sheet – immigration medical examination", 13)
    paper.para("Keep this sheet. It shows that you attended your examination; it does not show the result.", 9)
    paper.picture(draw.portrait(rng), 50, paper.y + 6, 96, 123)
    top = paper.y
    pairs(
        paper,
        [
            ("Client name", who.listed_name),
            ("Date of birth", f"{who.born:%d %b %Y}"),
            ("Gender", {"M": "Male", "F": "Female", "X": "Unspecified"}[who.sex]),
            ("Country of citizenship", who.country.en),
            ("Passport", case.passport.number),
            ("IME number", number(rng, 8)),
            ("UMI", f"UMI{number(rng, 10)}"),
            ("Visa category", "Work permit"),
            ("Examination date", f"{day:%d %b %Y}"),
        ],
        x=170,
        value_x=310,
    )
    paper.y = max(paper.y, top + 140)
    paper.table(
        [
            ["Examination", "Status", "Carried out by"],
            ["501 Medical examination", "Completed", f"Dr {doctor}"],
            ["502 Chest X-ray", "Completed", "Lakeside Imaging"],
            ["707 HIV test", "Completed", "City Laboratory"],
            ["712 Serum creatinine", "Not required", ""],
        ],
        [200, 120, 192],
        height=20,
    )
    paper.gap(10)
    paper.para("Clinic: Panel Physicians of the Harbour, 5880 Spring Garden Road, Halifax NS  B3H 1Y1. The results are sent to the department by the clinic. They remain good for twelve months from the examination.", 9)  # fmt: skip
    paper.text(50, paper.height - 34, "IMM 1017B upfront  –  eMedical client sheet", 7.5)
    return said(name=who.listed_name, date=day.isoformat())


@layout("medical_report", language="fr", size="a4")
def attestation_du_medecin_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A physician's letter that names the examined person in the sentence; X-ray on an earlier day."""
    who, doctor, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 10, 200, rng)
    shot, done = before(day, 4, 9, rng), before(day, 2, 3, rng)
    paper.family, paper.points = "free-serif", 11.5
    paper.lines(
        [f"Dr {doctor}", "Médecin désigné par IRCC (no 40" + number(rng, 3) + ")", "Clinique du Parc, 12, avenue de la Liberté"],
        10,
    )
    paper.gap(24)
    paper.heading("ATTESTATION D'EXAMEN MÉDICAL AUX FINS DE L'IMMIGRATION", 13, align="center")
    paper.gap(8)
    born = "née" if who.sex == "F" else "né"
    paper.paras(
        [
            f"Je certifie avoir examiné {who.full_name}, {born} le {fr(who.born)}, titulaire du passeport {case.passport.number}, dont j'ai vérifié l'identité.",
            f"L'examen clinique a eu lieu le {fr(done)}; la radiographie pulmonaire du {fr(shot)} et les analyses de laboratoire ont été versées au dossier électronique sous le numéro IME {number(rng, 8)}.",
            "Les résultats ont été transmis au ministère, qui seul décide de l'admissibilité. La présente ne renferme aucun diagnostic.",
            "Attestation remise en main propre pour servir et valoir ce que de droit.",
        ]
    )
    paper.gap(16)
    paper.line(f"Signé le {fr(day)}", x=320)
    draw.signature(paper, 330, paper.y + 34, rng)
    draw.round_stamp(paper, 150, paper.y + 40, "CLINIQUE DU PARC · MÉDECIN DÉSIGNÉ", "IRCC")
    paper.text(60, paper.height - 40, f"Dossier {number(rng, 5)} – rendez-vous : 00 33 1 55 55 01 20 (exemple)", 7.5)
    return said(name=who.full_name, date=day.isoformat())
