"""Translations, and the affidavits of those who made them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import words_en, words_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATORS = ("Ludmila Ferencová", "Hortense Guillemette", "Sarkis Avedian", "Marisol Echeverri Plata", "Bao Chau Lindqvist")
NOTARIES = ("Me Clotilde Vaugeois", "Norman P. Hathersage", "Me Aurélien Dutil", "Winifred Okafor-Stone")


@layout("translation", language="en", set="heldout")
def english_translation_of_a_birth_record(paper: Paper, case: Case, rng: Random) -> Fields:
    """A birth record put into English, with the translator's notes in square brackets."""
    person, day, translator = case.person, case.signed, rng.choice(TRANSLATORS)
    record = dt.date(person.born.year, person.born.month, min(person.born.day, 20)) + dt.timedelta(days=6)
    paper.family, paper.points, paper.margin = "serif", 11, 70
    paper.text(70, 54, "TRANSLATION INTO ENGLISH", 11, "bold")
    paper.text(542, 54, f"Our ref. {rng.randint(2000, 9999)}-EN", 9, align="right")
    paper.rule(62, weight=1.2)
    paper.y = 76
    paper.line("[Coat of arms]", 10, "italic", align="center")
    paper.line(f"CIVIL REGISTRY OF {person.birth_city.upper()}", 12, "bold", align="center")
    paper.line("EXTRACT FROM THE REGISTER OF BIRTHS", 12, align="center")
    paper.gap(14)
    paper.beside(
        [("Book", f"{rng.randint(10, 99)}"), ("Folio", f"{rng.randint(100, 400)}"), ("Name of the child", person.full_name), ("Sex", {"M": "male", "F": "female", "X": "not stated"}[person.sex]), ("Born on", dates.en_day_first(person.born)), ("In", f"{person.birth_city}, {person.country.en}"), ("Recorded on", dates.en_day_first(record)), ("Registrar", "[illegible signature]")],
        label_width=150, colon=":", value_style="regular",
    )  # fmt: skip
    paper.gap(12)
    paper.para(
        "[Round stamp, partly legible: Civil Registry, Office No. 2]  [Handwritten in the margin: copy issued free of charge]",
        style="italic",
    )
    paper.para("[On the back: revenue stamp of small value, cancelled]", style="italic")
    paper.gap(8)
    paper.line("* * *", align="center")
    paper.gap(8)
    paper.para(
        f"Translated from the original by {translator}, certified translator, member {rng.randint(1000, 9999)} of the Society of Translators and Interpreters of Ottawa, on {dates.en(day)}."
    )
    draw.signature(paper, 80, paper.y + 30, rng)
    draw.round_stamp(paper, 440, paper.y + 32, "CERTIFIED TRANSLATOR", f"No {rng.randint(1000, 9999)}", radius=38)
    paper.gap(76)
    paper.text(70, 760, "The words in square brackets are the translator's. A copy of the original is attached. Page 1 of 1", 8)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("translation", language="fr", set="heldout")
def traduction_d_une_attestation_de_travail(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agency's translation of an employer's letter; the letter has its own date and signatory."""
    person, day, translator = case.person, case.signed, rng.choice(TRANSLATORS)
    original = day - dt.timedelta(days=rng.randint(30, 90))
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10.5, 66
    paper.box(0, 0, 14, paper.height, fill="#2e7d8c", stroke=None)
    paper.text(66, 56, "Passerelle Traduction", 15, "bold", color="#2e7d8c")
    paper.text(546, 50, "Traduction de l'anglais vers le français", 9, align="right")
    paper.text(546, 62, f"Commande {rng.randint(10000, 99999)} – livrée le {dates.fr(day)}", 9, align="right")
    paper.y = 92
    paper.line("[En-tête :] KESTREL AVIONICS LTD.", 11, "bold")
    paper.line("[Adresse en pied de page]", 9)
    paper.gap(10)
    paper.line(f"Lettre datée du {dates.fr(original)}")
    paper.line("ATTESTATION D'EMPLOI", 13, "bold")
    paper.gap(8)
    paper.paras(
        (
            "À qui de droit,",
            f"La présente atteste que {person.full_name} a travaillé pour notre société du 4 mars {original.year - 6} au 29 août {original.year - 2} au poste suivant : {case.work.title} [titre d'origine conservé].",
            "Le salaire mensuel net s'élevait à 2 310 [unités de la monnaie locale]. Le comportement et la ponctualité ont toujours donné satisfaction.",
            "Cette lettre est remise sur demande et n'engage pas la société.",
            "[Signature] Gerald Tamm, directeur du personnel",
            "[Cachet rectangulaire : Kestrel Avionics Ltd. – Personnel Dept.]",
        )
    )  # fmt: skip
    paper.rule(paper.y + 4, color="#2e7d8c")
    paper.gap(18)
    paper.line("Attestation de conformité", 11, "bold")
    paper.para(
        f"Je, {translator}, membre de l'OTTIAQ (n° {rng.randint(1000, 9999)}), atteste que la traduction ci-dessus est fidèle et complète. Montréal, le {dates.fr(day)}."
    )
    draw.signature(paper, 72, paper.y + 28, rng)
    draw.box_stamp(paper, 400, paper.y + 2, ("TRADUCTION CONFORME", "OTTIAQ"), color="#2e7d8c", angle=4)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("translation", language="en", set="heldout", size="a4")
def numbered_items_of_a_marriage_entry(paper: Paper, case: Case, rng: Random) -> Fields:
    """The items of a marriage entry, numbered in a table."""
    person, spouse, day, translator = case.person, case.spouse, case.signed, rng.choice(TRANSLATORS)
    paper.family, paper.points, paper.margin = "sans", 9.5, 56
    paper.y = 50
    paper.line("Certified translation", 16, "bold")
    paper.line("Source document: marriage entry, one page, with apostille", 10)
    paper.line(f"Requested by: {person.full_name}", 10)
    paper.line(f"Date of translation: {dates.dotted(day)} (day.month.year)", 10)
    paper.gap(10)
    rows = [
        ("No.", "Item of the form", "Entry in English"), ("1", "Registry office", f"{person.birth_city}, district 3"), ("2", "Number and year of the entry", f"{rng.randint(100, 999)} / {case.married.year}"), ("3", "First spouse", person.full_name),
        ("4", "Second spouse", spouse.full_name), ("5", "Date of the marriage", dates.dotted(case.married)), ("6", "Witnesses", "two, names illegible"), ("7", "Surname after the marriage", person.family_name), ("8", "Issued on", dates.dotted(case.married + dt.timedelta(days=12))), ("9", "Signature and seal", "present"),
    ]  # fmt: skip
    paper.table(rows, [34, 180, 269], height=22)
    paper.gap(12)
    paper.line("Apostille: reverse side, pale blue stamp, number not legible.", 9)
    paper.gap(16)
    paper.para(
        f"I certify that I translated this document faithfully and that I am competent in both languages. I have no family ties with the persons named in it. {translator}, sworn translator, register no. T-{rng.randint(100, 999)}."
    )
    draw.signature(paper, 62, paper.y + 30, rng)
    draw.round_stamp(paper, 430, paper.y + 36, "SWORN TRANSLATOR", "T", radius=34)
    paper.text(56, 800, "Linguistic Services Aurora · 14 Byward Mews · aurora@langues.example", 8)
    return {"name": person.full_name, "date": day.isoformat()}


@layout("translator_affidavit", language="en", set="heldout")
def affidavit_before_a_commissioner(paper: Paper, case: Case, rng: Random) -> Fields:
    """The usual affidavit of a province's courts: I, the translator, make oath and say."""
    translator, officer, day = rng.choice(TRANSLATORS), rng.choice(NOTARIES), case.signed
    paper.family, paper.points, paper.margin = "times", 11.5, 76
    paper.y = 56
    paper.lines(["CANADA", f"PROVINCE OF {'ONTARIO' if case.home.address.province == 'ON' else 'MANITOBA'}", "TO WIT:"], 11)
    paper.gap(12)
    paper.line("AFFIDAVIT OF TRANSLATOR", 15, "bold", align="center")
    paper.gap(12)
    paper.para(
        f"I, {translator}, of the City of {'Kingston' if case.home.address.province == 'ON' else 'Brandon'}, translator, MAKE OATH AND SAY AS FOLLOWS:"
    )
    for number, words in enumerate(
        (
            "I am fluent in English and in the language of the document described below.",
            f"On {dates.en(day - dt.timedelta(days=3))} I translated a birth certificate concerning {case.person.full_name}, a copy of which is marked Exhibit \"A\".",
            "The translation, marked Exhibit \"B\", is complete and accurate to the best of my knowledge and ability.",
            "I am not related to the person concerned and I was paid $85.00 for the work.",
            "I make this affidavit for use before the immigration authorities and for no improper purpose.",
        ), start=1,
    ):  # fmt: skip
        paper.para(f"{number}.   {words}", x=96)
    paper.gap(16)
    paper.text(76, paper.y + 14, "SWORN BEFORE ME", 11.5)
    paper.text(76, paper.y + 30, f"this {dates.en_ordinal(day)}", 11.5)
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.rule(paper.y + 44, 320, 530)
    paper.text(320, paper.y + 58, translator, 11)
    paper.gap(70)
    draw.signature(paper, 84, paper.y + 40, rng)
    paper.rule(paper.y + 44, 76, 290)
    paper.text(76, paper.y + 58, f"{officer}, a Commissioner for taking Affidavits", 10)
    paper.text(76, paper.y + 72, f"Commission expires {dates.en(day.replace(day=1) + dt.timedelta(days=760))}", 10)
    return {"name": translator, "date": day.isoformat()}


@layout("translator_affidavit", language="fr", set="heldout")
def declaration_sous_serment_du_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit in French; its day is written in words."""
    translator, day = rng.choice(TRANSLATORS), case.signed
    notary = rng.choice(("Me Clotilde Vaugeois", "Me Aurélien Dutil"))
    paper.family, paper.points, paper.margin = "free-serif", 12, 74
    paper.y = 60
    paper.line("DÉCLARATION SOUS SERMENT", 16, "bold", align="center")
    paper.line("(traduction d'un document destiné à IRCC)", 11, align="center")
    paper.gap(22)
    paper.para(
        f"Je, {translator}, exerçant la profession de traducteur ou de traductrice au 318, rue Saint-Vallier, Québec, déclare solennellement ce qui suit :"
    )
    for letter, words in zip(
        "abcd",
        (
            "je maîtrise le français et la langue du document source;",
            f"j'ai traduit intégralement l'extrait de casier judiciaire au nom de {case.person.full_name}, remis le {dates.fr(day - dt.timedelta(days=9))};",
            "la traduction annexée rend fidèlement le sens du document;",
            "je n'ai aucun lien de parenté avec la personne intéressée ni avec son représentant.",
        ), strict=True,
    ):  # fmt: skip
        paper.para(f"{letter})  {words}", x=92)
    paper.para(
        "Et je fais cette déclaration la croyant vraie en conscience et sachant qu'elle a la même force que si elle était faite sous serment."
    )
    paper.gap(36)
    draw.signature(paper, 84, paper.y - 4, rng)
    paper.rule(paper.y, 74, 290)
    paper.text(74, paper.y + 13, translator, 11)
    paper.gap(40)
    paper.para(f"Déclaré sous serment devant moi à Québec, le {words_fr(day)}.")
    paper.gap(36)
    draw.signature(paper, 84, paper.y - 4, rng)
    paper.rule(paper.y, 74, 290)
    paper.text(74, paper.y + 13, f"{notary}, commissaire à l'assermentation n° {rng.randint(100000, 299999)}", 10.5)
    draw.round_stamp(paper, 470, paper.y + 14, "COMMISSAIRE À L'ASSERMENTATION", "QUÉBEC", radius=40)
    return {"name": translator, "date": day.isoformat()}


@layout("translator_affidavit", language="en", set="heldout")
def agency_form_of_oath(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form with boxes that an agency gives its translators, in two languages, sworn before a notary."""
    translator, notary, day = rng.choice(TRANSLATORS), rng.choice(NOTARIES), case.signed
    paper.family, paper.points, paper.margin = "helvetica", 10, 52
    paper.y = 44
    paper.line("TRANSLATOR'S AFFIDAVIT  /  AFFIDAVIT DU TRADUCTEUR", 14, "bold", align="center")
    paper.gap(12)
    paper.above(
        [("Translator – Traducteur", translator), ("Certification no. – N° d'agrément", f"{rng.randint(1000, 9999)}"), ("Document translated – Document traduit", "Marriage certificate / Acte de mariage"), ("Concerning – Au nom de", case.person.full_name), ("From – De", rng.choice(("Portuguese / portugais", "Spanish / espagnol", "Persian / persan"))), ("Into – Vers", "English / anglais"), ("Number of pages – Nombre de pages", "2"), ("Invoice – Facture", f"{rng.randint(1000, 9999)} – $112.50")],
        height=36,
    )  # fmt: skip
    paper.gap(16)
    paper.para(
        "The deponent, being duly sworn, states that the attached translation is a true and faithful rendering of the document attached, that he or she knows both languages and that nothing was added or left out."
    )
    paper.para(
        "Le déposant, dûment assermenté, affirme que la traduction ci-jointe est fidèle au document joint, qu'il connaît les deux langues et que rien n'a été ajouté ni omis."
    )
    paper.gap(30)
    draw.signature(paper, 70, paper.y - 4, rng)
    paper.rule(paper.y, 52, 290)
    paper.text(52, paper.y + 11, "Signature of the deponent / Signature du déposant", 8)
    paper.gap(34)
    paper.box(52, paper.y, 508, 118)
    paper.text(62, paper.y + 18, "JURAT", 11, "bold")
    paper.text(62, paper.y + 38, f"Sworn on the {words_en(day)}", paper.fitted(f"Sworn on the {words_en(day)}", 480, 10.5))
    paper.text(62, paper.y + 54, f"Fait sous serment le {dates.fr(day)}")
    draw.signature(paper, 70, paper.y + 88, rng)
    paper.text(62, paper.y + 108, f"{notary}, Notary Public / notaire", 9)
    draw.round_stamp(paper, 480, paper.y + 66, "NOTARY PUBLIC - NOTAIRE", "SEAL", radius=38, color="#8a1f2b")
    paper.text(52, 764, "Form LX-4 · Polyglot Exchange Inc., 60 Slater Court, Ottawa · revised March 2019", 7.5)
    return {"name": translator, "date": day.isoformat()}
