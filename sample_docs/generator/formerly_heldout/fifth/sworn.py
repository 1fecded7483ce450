"""Translations, and what translators swear to: a table beside the original's headings, prose, an affidavit, a French oath."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import CLERKS, facts, foot, hyphens, said, words_en
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATORS = ("Mireille Vandenberghe", "Tobias Lindqvist", "Anna Castellani-Roy", "Jorge Etxeberria", "Salomé Kvaratskhelia")


def pair(rng: Random) -> tuple[str, str]:
    """A translator and an official, two people."""
    return rng.choice(TRANSLATORS), rng.choice(CLERKS)


@layout("translation", language="en")
def item_by_item(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translated extract of a family register, item by item, with notes in square brackets and the translator's statement."""
    person = case.person
    (translator, _), member = pair(rng), fill("9999", rng)
    paper.margin, paper.family, paper.points = 62, "free-sans", 10.5
    paper.text(550, 40, "English translation from Spanish – page 1 of 1", 8.5, align="right")
    paper.line("[Coat of arms]", 9, "italic")
    paper.line("CIVIL REGISTRY  –  EXTRACT FROM THE REGISTER OF BIRTHS", 13, "bold")
    paper.gap(8)
    facts(paper, [
        ("Entry", f"No. {rng.randint(100, 999)}, volume {rng.randint(2, 40)}, folio {rng.randint(10, 300)}"), ("Registered person", person.full_name), ("Born", dates.en_day_first(person.born)), ("Place", f"{person.birth_city}"),
        ("Father", f"Ernesto {person.family_name}"), ("Mother", "Rosaura Villalobos Prieto"), ("Declared by", "the father"), ("Extract issued", f"{dates.en_day_first(person.born + dt.timedelta(days=6800))} [rubber stamp, partly illegible]"), ("Registrar", "[signature] H. Montalvo"),
    ], label_width=140, gap=6, label_style="italic")  # fmt: skip
    paper.gap(14)
    paper.box(62, paper.y, 488, 112, stroke="#2a3f9e")
    paper.y += 8
    paper.para("TRANSLATOR'S STATEMENT", 9.5, "bold", x=74, gap=3)
    paper.para(f"I am fluent in English and Spanish. The above is a complete and faithful translation of the photocopy attached. My translation was completed on {dates.en(case.signed)}.", 10, x=74, width=464)  # fmt: skip
    paper.para(f"{translator}, certified translator, Association of Translators and Interpreters of Ontario, no. {member}", 10, x=74, width=464)  # fmt: skip
    draw.round_stamp(paper, 470, paper.y + 60, "CERTIFIED TRANSLATOR", member, radius=40)
    return said(name=person.full_name, date=case.signed.isoformat())


@layout("translation", language="fr", size="a4")
def traduction_d_un_diplome(paper: Paper, case: Case, rng: Random) -> Fields:
    """A diploma rendered in French in running text between rules, the translator's date in the margin of the foot."""
    person = case.person
    translator, _ = pair(rng)
    graduated = dt.date(person.born.year + 23, 7, 8)
    paper.margin, paper.family, paper.points = 74, "serif", 12
    paper.line("TRADUCTION DE L'ARABE – DOCUMENT CERTIFIÉ CONFORME", 9, "bold", align="center")
    paper.rule(paper.y + 6)
    paper.gap(30)
    paper.line("UNIVERSITÉ NATIONALE", 16, "bold", align="center")
    paper.line("Faculté des sciences appliquées", 12, align="center")
    paper.gap(18)
    paper.para(f"Nous, recteur de l'Université, vu les règlements, décernons à {person.full_name}, né(e) le {dates.fr(person.born)} à {person.birth_city}, le diplôme de licence en génie, mention bien, avec tous les droits qui s'y rattachent.")  # fmt: skip
    paper.para(f"Délivré le {dates.fr(graduated)}, sous le numéro {fill('99999/99', rng)}. Le recteur : [signature]. Le doyen : [signature].")  # fmt: skip
    paper.gap(20)
    paper.rule(paper.y)
    paper.gap(12)
    paper.para(f"Je, {translator}, membre de l'Ordre des traducteurs (OTTIAQ nº {fill('9999', rng)}), certifie que le texte qui précède est la traduction fidèle du document original qui m'a été présenté.", 10.5)  # fmt: skip
    paper.para(f"Gatineau, le {dates.fr(case.signed)}", 10.5)
    draw.signature(paper, 74, paper.y + 22, rng)
    draw.box_stamp(paper, 350, paper.y + 50, ("TRADUCTEUR AGRÉÉ", "O.T.T.I.A.Q."), color="#2a3f9e", angle=-5)
    return said(name=person.full_name, date=case.signed.isoformat())


@layout("translator_affidavit", language="en")
def sworn_affidavit(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit with its venue in brackets, numbered paragraphs, the applicant's name in an exhibit, the jurat in words."""
    translator, commissioner = pair(rng)
    person = case.person
    paper.margin, paper.family, paper.points = 76, "times", 12
    for words in ("CANADA", "PROVINCE OF ONTARIO", "CITY OF OTTAWA"):
        paper.line(f"{words:<28})", 11)
    paper.gap(16)
    paper.line("AFFIDAVIT OF TRANSLATION", 15, "bold", align="center")
    paper.gap(14)
    paper.paras(
        [
            f"I, {translator}, of the City of Ottawa, translator, MAKE OATH AND SAY AS FOLLOWS:",
            "1.  I have a good knowledge of the English and Portuguese languages.",
            f"2.  On {dates.en(case.signed - dt.timedelta(days=5))} I translated the document attached as Exhibit A, namely the marriage certificate of {person.full_name} dated {dates.en(case.married)}.",
            "3.  Exhibit B is, to the best of my knowledge and belief, a true and accurate translation of Exhibit A.",
            "4.  I am not related to the person named in the document and was paid the customary fee.",
        ]
    )
    paper.gap(10)
    top = paper.y
    paper.para(f"SWORN before me at the City of Ottawa, this {words_en(case.signed)}.", width=240)
    paper.y = max(paper.y, top + 60) + 34
    draw.signature(paper, 76, paper.y, rng)
    paper.rule(paper.y + 4, 76, 280)
    paper.text(76, paper.y + 16, f"{commissioner}, a Commissioner, etc.", 9.5)
    draw.signature(paper, 340, paper.y, rng)
    paper.rule(paper.y + 4, 330, 530)
    paper.text(330, paper.y + 16, translator, 9.5)
    return said(name=translator, date=case.signed.isoformat())


@layout("translator_affidavit", language="fr")
def serment_du_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form of oath in French: rows of labels, two boxes ticked, the translator and the commissioner below."""
    translator, commissioner = pair(rng)
    paper.margin, paper.family, paper.points = 60, "dejavu-condensed", 10
    paper.line("DÉCLARATION SOUS SERMENT DU TRADUCTEUR", 14, "bold")
    paper.rule(paper.y + 5, weight=1.5)
    paper.gap(16)
    facts(paper, [("Traducteur ou traductrice", translator), ("Adresse professionnelle", "45, rue Wellington Nord, Sherbrooke (Québec) J1H 5B7"), ("Langues", "du persan vers le français"), ("Document traduit", f"Acte de naissance n° {fill('99999', rng)}"), ("Au nom de", case.person.full_name), ("Date de l'original", hyphens(case.person.born + dt.timedelta(days=9)))], label_width=170, value_style="bold", gap=7)  # fmt: skip
    paper.gap(10)
    for words in ("Je maîtrise les deux langues en cause.", "La traduction ci-jointe est complète et fidèle à l'original."):
        draw.checkbox(paper, 62, paper.y + 10, True)
        paper.text(78, paper.y + 10, words)
        paper.gap(20)
    paper.gap(10)
    paper.para("Et j'ai signé après lecture :")
    draw.signature(paper, 70, paper.y + 26, rng)
    paper.gap(34)
    paper.rule(paper.y, 60, 270)
    paper.line(translator, 9)
    paper.gap(18)
    paper.para(f"Assermenté(e) devant moi à Sherbrooke, le {dates.fr(case.signed)}.")
    draw.signature(paper, 70, paper.y + 22, rng)
    paper.gap(30)
    paper.rule(paper.y, 60, 270)
    paper.line(f"{commissioner}, commissaire à l'assermentation pour le Québec, n° {fill('999999', rng)}", 9)
    draw.round_stamp(paper, 470, paper.y - 40, "COMMISSAIRE  •  QUÉBEC", fill("999", rng), radius=44)
    foot(paper, "Loi sur les tribunaux judiciaires, art. 219")
    return said(name=translator, date=case.signed.isoformat())
