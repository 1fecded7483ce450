"""Affidavits of translators, sworn before a notary or commissioner."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.translation import TRANSLATOR
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    return {"name": TRANSLATOR, "date": case.signed.isoformat()}


@layout("translator_affidavit", language="en")
def affidavit(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 12
    paper.heading("AFFIDAVIT OF TRANSLATOR", 16, align="center")
    paper.para(f"I, {TRANSLATOR}, of the City of {case.home.address.city}, make oath and say:")
    paper.paras(
        [
            "1. I am fluent in Arabic and in English.",
            f"2. I have translated the attached document concerning {case.person.full_name} from Arabic into English.",
            "3. The translation is, to the best of my knowledge and ability, a true and accurate translation of the original.",
        ]
    )
    paper.para(f"SWORN before me this {dates.en_ordinal(case.signed)}.")
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.text(paper.margin, paper.y + 58, "Signature of translator", 8)
    paper.text(330, paper.y + 58, "Commissioner for taking affidavits", 8)
    return truth(case)


@layout("translator_affidavit", language="fr")
def affidavit_du_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-sans"
    paper.heading("AFFIDAVIT DU TRADUCTEUR", 15, align="center")
    paper.para(
        f"Je, {TRANSLATOR}, déclare sous serment que je maîtrise l'arabe et le français et que la traduction ci-jointe est exacte et fidèle à l'original."
    )
    paper.para(f"Assermenté(e) devant moi à Montréal, le {dates.fr(case.signed)}.")
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    draw.round_stamp(paper, 420, paper.y + 40, "COMMISSAIRE A L'ASSERMENTATION", "QUÉBEC")
    return truth(case)


@layout("translator_affidavit", language="en", size="a4")
def statutory_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form with labels beside and a jurat."""
    paper.family = "dejavu-condensed"
    paper.heading("Translator's Affidavit (statutory declaration)", 14)
    paper.beside(
        [
            ("Name of translator", TRANSLATOR),
            ("Languages", "Spanish – English"),
            ("Document translated", "Marriage certificate"),
            ("Date sworn", f"{case.signed:%Y-%m-%d}"),
        ],
        colon=":",
        label_width=140,
    )
    paper.gap(10)
    paper.para(
        "I solemnly declare that I am not related to the applicant and that the translation is complete and accurate, knowing that this declaration has the same force as if made under oath."
    )
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    return truth(case)


@layout("translator_affidavit", language="en")
def notary_jurat(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "free-serif", 11.5
    paper.lines(["PROVINCE OF ONTARIO", "CANADA"])
    paper.heading("IN THE MATTER OF the translation of a birth certificate", 13)
    paper.para(
        f"AFFIDAVIT of {TRANSLATOR}, translator: I solemnly swear that I translated the annexed document and that the translation is faithful to the original."
    )
    paper.para(f"Subscribed and sworn on {dates.en(case.signed)}, before a Notary Public.")
    draw.round_stamp(paper, 430, paper.y + 40, "NOTARY PUBLIC ONTARIO", "SEAL", color="#7a1f1f")
    draw.signature(paper, paper.margin, paper.y + 40, rng)
    return truth(case)
