"""Translations of foreign papers and what their translators swear."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.formerly_heldout.ninth.civil_papers import issued
from sample_docs.generator.formerly_heldout.ninth.family_forms import parents
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


@layout("translation")
def certified_from_spanish(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translated birth record with bracketed notes, the translator's certificate with date, the original copied on page two."""
    person, old = case.person, issued(case, rng)
    mother, father = parents(case, rng)
    translator, day = fu.someone(rng), fu.later(old, rng, 30)
    paper.points = 10
    paper.line("CERTIFIED TRANSLATION FROM SPANISH INTO ENGLISH", 12, "bold")
    paper.line("[Translator's notes are in square brackets]", 8.5, "italic")
    paper.gap(12)
    paper.line("[coat of arms]  NATIONAL CIVIL REGISTRY – BIRTH RECORD", 10.5, "bold")
    paper.gap(4)
    fu.rows_between(paper, [("Name of the registered person", person.full_name), ("Date of birth", dates.en_day_first(person.born)), ("Place of birth", person.birth_city), ("Father", father.full_name), ("Mother", mother.full_name), ("Record number", str(rng.randint(100000, 999999))), ("Issued by the registry on", dates.en_day_first(old))], dots=True)
    paper.gap(10)
    paper.line("[illegible signature]  [round seal: Civil Registrar]", 9)
    paper.gap(24)
    paper.box(60, paper.y, paper.width - 120, 132)
    paper.gap(8)
    paper.para(f"I, {translator.full_name}, certified translator, member no. {rng.randint(1000, 9999)} of the Society of Translators, certify that the foregoing is a faithful translation of the document attached on page 2.", x=72, width=468)
    paper.line(f"Translation dated: {dates.en(day)}", 10, "bold", x=72)
    draw.signature(paper, 90, paper.y + 28, rng)
    draw.round_stamp(paper, 490, paper.y + 24, "CERTIFIED TRANSLATOR", str(rng.randint(1000, 9999)))
    paper.new_page()
    paper.line("Page 2 – copy of the original", 9, "italic")
    paper.box(90, 110, 430, 480, stroke="#888888")
    paper.y = 130
    paper.family = "serif"
    for words, style in (("REGISTRO CIVIL NACIONAL", "bold"), ("ACTA DE NACIMIENTO", "bold"), (f"Inscrito: {person.full_name}", "regular"), (f"Fecha de nacimiento: {dates.es(person.born)}", "regular"), (f"Lugar: {person.birth_city}", "regular"), (f"Padre: {father.full_name}", "regular"), (f"Madre: {mother.full_name}", "regular"), (f"Expedido el {dates.es(old)}", "regular")):
        paper.line(words, 11, style, x=112)
        paper.gap(10)
    draw.signature(paper, 330, paper.y + 40, rng, color="#333333")
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("translation", language="fr", size="a4")
def traduction_jurat(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translation into French of a police clearance, in a frame, the translator's line and date on top."""
    person, translator = case.person, fu.someone(rng)
    old = issued(case, rng)
    day = fu.later(old, rng, 25)
    paper.family, paper.points, paper.margin = "serif", 11, 62
    paper.line(f"{translator.full_name}, traductrice-interprète assermentée", 12, "bold")
    paper.line(f"Traduction n° {rng.randint(10, 900)}/{day.year} – faite le {dates.fr(day)} – de l'anglais vers le français", 9.5)
    paper.rule(paper.y + 6)
    paper.gap(26)
    top = paper.y
    paper.margin = 84
    paper.gap(12)
    paper.line("CERTIFICAT DE CASIER JUDICIAIRE", 13, "bold", align="center")
    paper.gap(10)
    paper.para(f"Le commissaire soussigné certifie que, d'après les recherches faites au fichier central, aucune condamnation n'est inscrite au nom de {person.full_name}, né(e) le {dates.fr(person.born)} à {person.birth_city}.")
    paper.para(f"Conjoint déclaré : {case.spouse.full_name}. Motif : emploi à l'étranger.")
    paper.para(f"Délivré le {dates.fr(old)}. Valable six mois.")
    paper.line("[signé] Le commissaire divisionnaire        [timbre fiscal]", 9.5)
    paper.gap(12)
    paper.box(70, top, paper.width - 140, paper.y - top + 6)
    paper.margin = 62
    paper.gap(24)
    paper.para("Traduction certifiée conforme à l'original qui m'a été présenté.", style="italic")
    draw.signature(paper, 80, paper.y + 24, rng)
    draw.round_stamp(paper, 440, paper.y + 30, "TRADUCTEUR ASSERMENTÉ COUR D'APPEL", "")
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("translator_affidavit")
def ninth_affidavit_before_a_notary(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit in numbered statements: translator, applicant, notary on one page; the dates of the papers in a list."""
    translator, notary, day = fu.someone(rng), fu.someone(rng), case.signed
    paper.family, paper.points = "serif", 11
    paper.line("AFFIDAVIT OF TRANSLATOR", 15, "bold", align="center")
    paper.line(f"Province of {case.home.address.province}  –  City of {case.home.address.city}", 10, align="center")
    paper.gap(16)
    for number, words in enumerate((
        f"I, {translator.full_name}, of {rng.randint(20, 900)} Elm Street, {case.home.address.city}, MAKE OATH AND SAY:",
        "that I am fluent in English and in the language of the originals, and am not a family member of the applicant;",
        f"that I translated for {case.person.full_name} the marriage record of {dates.en(case.married)} and the birth records of {case.person.full_name} and {case.spouse.full_name};",
        "that each translation is complete and accurate to the best of my knowledge and ability.",
    )):
        paper.para(f"{number}.  {words}" if number else words, x=60 if number == 0 else 84, gap=10)
    paper.gap(10)
    paper.para(f"Sworn before me at {case.home.address.city} on this {dates.en_ordinal(day)}.")
    paper.gap(40)
    for x, words in ((60.0, f"{notary.full_name}, Notary Public"), (330.0, f"{translator.full_name}, Translator")):
        draw.signature(paper, x + 6, paper.y - 5, rng)
        paper.rule(paper.y, x, x + 210)
        paper.text(x, paper.y + 12, words, 9.5)
    draw.round_stamp(paper, 250, paper.y + 70, "NOTARY PUBLIC", "SEAL")
    return fu.told(name=translator.full_name, date=day.isoformat())


@layout("translator_affidavit", language="fr")
def ninth_declaration_du_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sworn form in French with lines to fill in; the client's name first, then the translator who swears."""
    translator, day = fu.someone(rng), case.signed
    paper.family, paper.points, paper.margin = "helvetica", 10, 56
    paper.line("DÉCLARATION SOUS SERMENT DU TRADUCTEUR", 14, "bold")
    paper.gap(8)
    paper.above([("Client (demandeur)", case.person.full_name), ("Documents traduits", "Acte de naissance; livret de famille"), ("Date des originaux", f"{issued(case, rng):%Y-%m-%d}"), ("Langue de départ", "Arabe")], columns=2, height=34)
    paper.gap(14)
    paper.line("Je soussigné(e),")
    paper.under([("Nom du traducteur ou de la traductrice", translator.full_name), ("Adresse professionnelle", "14, rue King Ouest, Moncton")], columns=2, height=40)
    paper.gap(8)
    paper.para("déclare sous serment maîtriser les deux langues, avoir traduit fidèlement les documents désignés ci-dessus et n'avoir aucun lien de parenté avec le client.")
    paper.under([("Fait à", case.home.address.city), ("Le (jour mois année)", f"{day.day} {dates.MONTHS_FR[day.month - 1]} {day.year}"), ("Signature", "")], columns=3, height=44)
    draw.signature(paper, 400, paper.y - 16, rng)
    paper.gap(16)
    paper.para(f"Reçu par {fu.someone(rng).full_name}, commissaire aux serments. Commission échéant le {dates.fr(day + dt.timedelta(days=800))}.", 9)
    return fu.told(name=translator.full_name, date=day.isoformat())
