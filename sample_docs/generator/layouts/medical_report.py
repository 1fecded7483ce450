"""Medical papers: the information sheet IMM 1017B, receipts of upfront examinations."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, name: str) -> Fields:
    return {"name": name, "date": case.work.dated.isoformat()}


@layout("medical_report", language="en")
def information_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1017B: the eMedical information sheet with photo."""
    paper.margin = 44
    draw.government_canada(paper)
    paper.gap(8)
    paper.heading("Medical Report: Client Biodata and Summary – Information sheet", 12)
    paper.picture(draw.portrait(rng), paper.width - 140, 90, 88, 112)
    paper.beside(
        [
            ("IME number", f"{rng.randint(10**7, 10**8 - 1)}"),
            ("Family name", case.person.family_name.upper()),
            ("Given name(s)", case.person.given_names),
            ("Date of birth", case.person.born.isoformat()),
            ("Date of examination", case.work.dated.isoformat()),
            ("Panel physician", "Dr. K. Amoah"),
        ],
        colon=":",
        label_width=140,
    )
    paper.gap(16)
    paper.para(
        "This sheet confirms that the client has completed an immigration medical examination (upfront). Results are sent electronically through eMedical."
    )
    paper.text(paper.margin, paper.height - 30, "IMM 1017B (09-2019) E UPFRONT", 7.5)
    return truth(
        case,
        case.person.full_name if not case.person.given_names else f"{case.person.given_names} {case.person.family_name.upper()}",
    )


@layout("medical_report", language="fr")
def feuille_de_renseignements(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    draw.government_canada(paper)
    paper.gap(10)
    paper.heading("Rapport médical – Feuille de renseignements", 13)
    paper.above(
        [
            ("Nom complet", case.person.full_name),
            ("Date de naissance", case.person.born.isoformat()),
            ("Numéro EMI", f"{rng.randint(10**7, 10**8 - 1)}"),
            ("Date de l'examen", dates.fr(case.work.dated)),
        ],
        height=34,
    )
    paper.gap(12)
    paper.para("Le client a subi un examen médical aux fins de l'immigration. Les résultats ont été transmis par eMédical.")
    draw.round_stamp(paper, 420, paper.y + 40, "MÉDECIN DÉSIGNÉ", "CLINIQUE")
    return truth(case, case.person.full_name)


@layout("medical_report", language="en")
def clinic_receipt(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "serif"
    paper.line("Riverside Medical Clinic – Panel physicians", 15, "bold")
    paper.gap(10)
    paper.heading("Proof of upfront medical examination", 13)
    paper.para(
        f"This is to certify that {case.person.full_name} attended our clinic on {dates.en(case.work.dated)} for an immigration medical examination (chest X-ray, blood tests and physical examination)."
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return truth(case, case.person.full_name)


@layout("medical_report", language="en", size="a4")
def table_of_tests(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "dejavu-condensed"
    paper.heading("Immigration Medical Examination – Summary", 14)
    paper.beside(
        [("Name", case.person.listed_name), ("Examined on", dates.en_day_first(case.work.dated))], colon=":", label_width=110
    )
    paper.gap(10)
    paper.table(
        [
            ("Test", "Result"),
            ("502 Chest X-ray", "Completed"),
            ("707 HIV test", "Completed"),
            ("712 Syphilis test", "Completed"),
            ("501 Medical examination", "Completed"),
        ],
        (240, 160),
    )
    return truth(case, case.person.listed_name)
