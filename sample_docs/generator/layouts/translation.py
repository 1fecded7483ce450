"""Translations of foreign certificates into English or French."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATOR = "Farida Lamrani-Côté"


def truth(case: Case) -> Fields:
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("translation", language="en")
def of_birth_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certified translation of an extract, its layout imitated."""
    paper.family, paper.points = "serif", 11
    paper.line("[Translation from Arabic into English]", style="italic")
    paper.heading("EXTRACT FROM THE REGISTER OF BIRTHS", 14, align="center")
    paper.beside(
        [
            ("Name", case.person.full_name),
            ("Date of birth", dates.en(case.person.born)),
            ("Place of birth", case.person.birth_city),
        ],
        colon=":",
        label_width=120,
    )
    paper.gap(10)
    paper.para("[Round stamp: Civil Status Office] [Signature: illegible]")
    paper.para(
        f"I, {TRANSLATOR}, translator, certify that this is a true and accurate translation of the original document attached."
    )
    paper.line(f"Date of translation: {dates.en(case.signed)}")
    draw.signature(paper, paper.margin, paper.y + 36, rng)
    return truth(case)


@layout("translation", language="fr")
def traduction_certifiee(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    paper.line("TRADUCTION CERTIFIÉE CONFORME – de l'arabe vers le français", style="bold")
    paper.heading("ACTE DE MARIAGE (TRADUCTION)", 14, align="center")
    paper.para(f"Nom et prénom de l'intéressé(e) : {case.person.full_name}")
    paper.para(f"Date du mariage : {dates.fr(case.married)}")
    paper.para("[Timbre fiscal] [Cachet du tribunal] [Signature illisible]")
    paper.para(
        f"Je soussignée, {TRANSLATOR}, traductrice agréée, membre de l'OTTIAQ n° 4821, certifie que la présente traduction est conforme au document original."
    )
    paper.line(f"Traduction faite à Montréal, le {dates.fr(case.signed)}")
    draw.round_stamp(paper, 430, paper.y + 40, "TRADUCTRICE AGREEE", "OTTIAQ")
    return truth(case)


@layout("translation", language="en", size="a4")
def agency_translation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translation agency's sheet: a table of source and particulars."""
    paper.family = "dejavu-condensed"
    paper.heading("Certified Translation", 17, color="#1f4e8c")
    paper.table(
        [
            ("Source language", "Spanish"),
            ("Target language", "English"),
            ("Document", "Birth certificate"),
            ("Person named", case.person.full_name),
            ("Completed on", f"{case.signed:%Y-%m-%d}"),
        ],
        (140, 320),
        header=False,
        height=20,
    )
    paper.gap(12)
    paper.paras(
        [
            "CIVIL REGISTRY – BIRTH CERTIFICATE (translated text follows)",
            f"On the {dates.en_ordinal(case.person.born)} a child was born in {case.person.birth_city}.",
            "The undersigned translator declares that the above is a complete and faithful translation of the source document.",
        ]
    )
    draw.round_stamp(paper, 400, paper.y + 40, "CERTIFIED TRANSLATIONS", "LTD")
    return truth(case)


@layout("translation", language="en")
def sworn_translation(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "courier", 10
    paper.lines(["SWORN TRANSLATION FROM PERSIAN", "----------------------------------"])
    paper.gap(8)
    paper.lines(
        [
            "Islamic Republic – Ministry of Interior",
            "Identity certificate (Shenasnameh)",
            f"Full name: {case.person.full_name}",
            f"Date of birth: {dates.en_day_first(case.person.born)}",
        ]
    )
    paper.gap(12)
    paper.para("True translation certified by the official translator to the judiciary.")
    paper.line(f"Translated on {dates.en_day_first(case.signed)}")
    draw.box_stamp(paper, 380, paper.y, ("OFFICIAL TRANSLATOR", "NO. 771"))
    return truth(case)
