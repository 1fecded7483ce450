"""What panel physicians hand out after an immigration medical examination."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


@layout("medical_report", size="a4")
def ninth_information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The printout of the physicians' system: client with a photograph, exams in a table, a doctor and a radiologist named."""
    person, day = case.person, fu.later(case.permit.issued, rng, 60)
    physician, radiologist = fu.someone(rng), fu.someone(rng)
    paper.family, paper.margin = "dejavu-condensed", 46
    paper.line("eMedical Information Sheet", 16, "bold", color="#1d4f7c")
    paper.line("Immigration medical examination – Canada", 9.5)
    paper.picture(draw.portrait(rng, (300, 380)), 450, 60, 90, 114)
    paper.gap(12)
    paper.beside([("Client name", person.full_name), ("Gender", {"M": "Male", "F": "Female"}.get(person.sex, "X")), ("Date of birth", dates.en_day_first(person.born)), ("Passport", case.passport.number), ("IME number", fill("199999999", rng)), ("Accompanying", case.spouse.full_name)], label_width=110, points=9.5)
    paper.gap(24)
    paper.table([["Exam", "Done by", "Status", "Completed"], ["501 Medical examination", f"Dr {physician.full_name}", "Completed", dates.en_day_first(day)], ["502 Chest X-ray", f"Dr {radiologist.full_name}", "Completed", dates.en_day_first(day)], ["707 HIV test", "Laboratory", "Completed", dates.en_day_first(day)]], [140, 180, 80, 100], height=20, points=9)
    paper.gap(12)
    paper.para(f"Sheet issued on {dates.en_day_first(day)} by the clinic of Dr {physician.full_name}, {person.birth_city}. This sheet is not a certificate of good health. Results go to the Department directly.", 9)
    draw.signature(paper, 60, paper.y + 26, rng)
    draw.round_stamp(paper, 460, paper.y + 30, "PANEL PHYSICIAN CLINIC", f"{rng.randint(1000, 9999)}")
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("medical_report", language="fr")
def attestation_d_examen(paper: Paper, case: Case, rng: Random) -> Fields:
    """A doctor's letter in the first person about the patient, with a prescription-like head."""
    person, day = case.person, fu.later(case.permit.issued, rng, 60)
    doctor = fu.someone(rng)
    paper.family, paper.points = "serif", 11
    paper.line(f"Dr {doctor.full_name}", 15, "bold", color="#234a3c")
    paper.lines(["Médecin désigné – médecine générale", f"Clinique Les Acacias, {person.birth_city}, {person.country.fr}", f"Tél. : +{rng.randint(200, 299)} 555 01 {rng.randint(10, 99)}"], 9)
    paper.rule(paper.y + 8, color="#234a3c", weight=1.4)
    paper.gap(30)
    paper.line(f"{person.birth_city}, le {dates.fr(day)}", align="right")
    paper.gap(12)
    paper.line("Attestation d'examen médical aux fins d'immigration", 13, "bold", align="center")
    paper.gap(14)
    paper.para(f"Je certifie avoir examiné ce jour {person.full_name}, né(e) le {dates.fr(person.born)}, titulaire du passeport {case.passport.number}, en vue d'un séjour de travail au Canada.")
    paper.para("L'examen clinique, la radiographie pulmonaire et les analyses exigées ont été effectués. Les résultats ont été transmis par voie électronique au centre régional.")
    paper.para(f"L'examen de {case.spouse.full_name}, qui accompagne la personne examinée, est prévu à une date ultérieure.")
    draw.signature(paper, 330, paper.y + 34, rng)
    draw.box_stamp(paper, 340, paper.y + 64, ("CLINIQUE LES ACACIAS", "MEDECIN DESIGNE"), color="#234a3c", angle=3)
    paper.text(60, paper.height - 44, f"N° d'examen : {fill('199999999', rng)}      Valide douze mois", 9)
    return fu.told(name=person.full_name, date=day.isoformat())
