"""Translations of foreign papers, and what their translators swear."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, en_day_first, en_ordinal, fr
from sample_docs.generator.formerly_heldout.tenth.desk import kin, neighbours, number, said, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("translation", language="en", size="a4")
def bracketed_rendering(paper: Paper, case: Case, rng: Random) -> Fields:
    """A record of birth put into English, seals described in brackets, the translator's block at the foot."""
    who, (father, mother), translator = case.person, kin(case, rng, "MF"), neighbours(rng, 1)[0]
    made, old = before(case.submitted, 5, 90, rng), before(case.submitted, 300, 900, rng)
    paper.family, paper.margin, paper.points = "mono", 62, 9.5
    paper.line("[TRANSLATION INTO ENGLISH – page 1 of 1]", 9, "bold", align="right")
    paper.gap(8)
    paper.lines(
        [
            "[Coat of arms]",
            f"{who.country.en.upper()}",
            "MINISTRY OF THE INTERIOR",
            f"Civil Registry Office No. 3, {who.birth_city}",
        ]
    )
    paper.gap(10)
    paper.line("EXTRACT OF THE BIRTH RECORD", 12, "bold")
    paper.gap(8)
    paper.beside(
        [
            ("Record number", f"{number(rng, 5)}-{who.born.year}"),
            ("Surname", who.family_name),
            ("Name(s)", who.given_names or "[blank]"),
            ("Date of birth", en_day_first(who.born)),
            ("Place", who.birth_city),
            ("Father", father),
            ("Mother", mother),
            ("Date of extract", en_day_first(old)),
        ],
        label_width=150,
        value_style="regular",
        colon=" ..",
    )
    paper.gap(14)
    paper.lines(
        [
            "[Round seal, blue ink: Civil Registry Office No. 3]",
            "[Illegible signature]",
            "[Stamp duty affixed: 50]",
            "[Reverse side blank]",
        ]
    )
    paper.gap(18)
    paper.rule(paper.y)
    paper.gap(6)
    paper.para(
        f"Translated from the original by {translator}, certified translator, member no. {number(rng, 5)} of a Canadian provincial association (ATIO). I certify that this is a complete and faithful translation of the document presented to me.",
    )
    paper.line(f"Mississauga, Ontario, {en(made)}")
    draw.signature(paper, 66, paper.y + 34, rng)
    draw.round_stamp(paper, 430, paper.y + 52, "CERTIFIED TRANSLATOR", "ATIO", color="#444444")
    return said(name=who.full_name, date=made.isoformat())


@layout("translation", language="fr")
def traduction_en_regard(paper: Paper, case: Case, rng: Random) -> Fields:
    """A foreign extract of police records put into French, headings of the source beside ours, in a table."""
    who, (clerk,), translator = case.person, kin(case, rng, "M"), neighbours(rng, 1)[0]
    made, old = before(case.submitted, 5, 60, rng), before(case.submitted, 90, 240, rng)
    paper.family, paper.points = "dejavu-serif", 9.5
    paper.line("TRADUCTION CERTIFIÉE CONFORME", 14, "bold", align="center")
    paper.line("faite à partir d'un document rédigé dans une langue étrangère", 9, "italic", align="center")
    paper.gap(14)
    paper.para("Nature du document traduit : bulletin de casier judiciaire (original papier, recto seulement).")
    paper.table(
        [
            ["Rubrique de l'original", "Traduction"],
            ["Autorité", f"Ministère de la Justice, {who.country.fr}"],
            ["Bulletin n°", f"{number(rng, 6)}/{old.year}"],
            ["Titulaire", who.full_name],
            ["Né(e)", f"{fr(who.born)} à {who.birth_city}"],
            ["Condamnations", "AUCUNE"],
            ["Délivré le", fr(old)],
            ["Greffier", clerk],
            ["Cachet", "[cachet rond, encre violette : Greffe central]"],
        ],
        [170, 322],
        height=22,
        points=9.5,
    )
    paper.gap(16)
    paper.para(
        f"Je soussigné(e), {translator}, membre agréé de l'OTTIAQ (no {number(rng, 4)}), certifie que le texte ci-dessus est la traduction fidèle et complète du document qui m'a été présenté."
    )
    paper.para(f"En foi de quoi j'ai signé et apposé mon sceau à Gatineau, le {fr(made)}.")
    draw.signature(paper, 80, paper.y + 22, rng)
    draw.round_stamp(paper, 420, paper.y + 52, "TRADUCTEUR AGRÉÉ OTTIAQ", "SCEAU")
    paper.text(
        60, paper.height - 40, f"Dossier du client {number(rng, 5)}  –  bureau@paroles-justes.example  –  819 555-0178", 7.5
    )
    return said(name=who.full_name, date=made.isoformat())


@layout("translator_affidavit", language="en")
def oath_with_jurat(paper: Paper, case: Case, rng: Random) -> Fields:
    """The classic oath: caption in capitals at the left, numbered statements, jurat and commissioner's stamp."""
    translator, commissioner = neighbours(rng, 2)
    who, sworn = case.person, before(case.submitted, 4, 80, rng)
    county = rng.choice(("FRONTENAC", "WELLINGTON", "MIDDLESEX"))
    paper.family, paper.points = "free-serif", 11.5
    for words in ("CANADA", "PROVINCE OF ONTARIO", f"COUNTY OF {county}"):
        paper.text(60, paper.y + 14, words, 11)
        paper.text(230, paper.y + 14, ")", 11)
        paper.gap(15)
    paper.text(250, 80, "IN THE MATTER OF a translation for an", 11)
    paper.text(250, 95, f"application of {who.full_name}", paper.fitted(f"application of {who.full_name}", 300, 11))
    paper.gap(14)
    paper.heading("AFFIDAVIT OF TRANSLATOR", 14, align="center")
    paper.paras(
        [
            f"I, {translator}, of the City of Kingston, in the Province of Ontario, language instructor, MAKE OATH AND SAY as follows:",
            "1.  I am fluent in English and in the language of the attached document, and I am competent to translate from the one into the other.",
            f"2.  On {en(shift(sworn, -6))} I translated the document annexed as Exhibit “A”, being a birth certificate in the name of {who.full_name}.",
            "3.  The said translation, annexed as Exhibit “B”, is in every respect a true and accurate rendering of the original.",
            "4.  I am not related to the applicant, nor to any person who represents the applicant, and I make this affidavit for no improper purpose.",
        ]
    )
    paper.gap(10)
    top = paper.y
    for row, words in enumerate(("SWORN BEFORE ME at the City of Kingston,", f"this {en_ordinal(sworn)}.")):
        paper.text(60, top + 14 + row * 15, words, 11)
    draw.signature(paper, 360, top + 30, rng)
    paper.rule(top + 38, 350, 550)
    paper.text(350, top + 50, translator, 10.5)
    draw.signature(paper, 70, top + 78, rng)
    paper.rule(top + 86, 60, 280)
    paper.text(60, top + 98, "A Commissioner for taking affidavits", 9.5, "italic")
    draw.box_stamp(paper, 320, top + 130, (commissioner.upper(), "a Commissioner, etc.", f"Expires {en(shift(sworn, 700))}"))
    return said(name=translator, date=sworn.isoformat())


@layout("translator_affidavit", language="fr", size="a4")
def declaration_under_blanks(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French form of the agency: what was written stands on lines, the captions below them."""
    translator, notary = neighbours(rng, 2)
    who, sworn = case.person, before(case.submitted, 4, 80, rng)
    paper.margin, paper.family = 58, "helvetica"
    paper.line("Agence Passerelle – services linguistiques", 10, "bold", color="#355e3b")
    paper.heading("DÉCLARATION SOUS SERMENT DU TRADUCTEUR OU DE LA TRADUCTRICE", 12.5)
    paper.line("À remplir en lettres moulées. Une déclaration par document traduit.", 8.5)
    paper.gap(14)
    paper.line("1.  La personne qui déclare", 10, "bold")
    paper.under(
        [
            ("nom et prénom du traducteur", translator),
            ("profession", "traducteur"),
            ("adresse professionnelle", "77, rue Cartier, Laval (Québec)"),
            ("langues", "espagnol – français"),
        ],
        height=42,
    )
    paper.gap(10)
    paper.line("2.  Le document", 10, "bold")
    paper.under(
        [
            ("nature de la pièce", "acte de mariage"),
            ("nom de la cliente ou du client", who.full_name),
            ("date de la traduction", fr(shift(sworn, -8))),
            ("nombre de pages", "2"),
        ],
        height=42,
    )
    paper.gap(10)
    paper.line("3.  Le serment", 10, "bold")
    paper.para(
        "Je déclare solennellement que je maîtrise les deux langues, que la traduction ci-jointe est exacte et complète et que je n'ai aucun lien de parenté avec le client.",
        10,
    )
    draw.signature(paper, 80, paper.y + 28, rng)
    paper.under([("signature du déclarant", ""), ("assermenté devant moi le", fr(sworn))], height=46)
    draw.signature(paper, 80, paper.y + 28, rng)
    paper.under(
        [("commissaire à l'assermentation", ""), ("nom et numéro du commissaire", f"{notary}, no {number(rng, 6)}")], height=46
    )
    return said(name=translator, date=sworn.isoformat())
