"""Translations and affidavits, papers of civil life, medical papers."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import PROVINCES_EN, named, plain, said
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATORS = ("Béatrice Lamontagne-Roy", "Ihor Vasylenko", "Amparo Ruiz Delgado", "Samuel Oyelaran")
WEEK = dt.timedelta(days=7)


@layout("translation")
def certified_translation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The translation of a police clearance, certified below."""
    person, translator = case.person, rng.choice(TRANSLATORS)
    paper.family, paper.points = "courier", 10
    paper.line(f"[Translation from the official language of {person.country.en}]", style="italic")
    paper.gap(10)
    paper.line("[Coat of arms]")
    paper.line(f"REPUBLIC OF {person.country.en.upper()} – MINISTRY OF JUSTICE", style="bold")
    paper.gap(8)
    paper.line("EXTRACT FROM THE JUDICIAL RECORD", 12, "bold")
    paper.gap(8)
    paper.lines(
        [
            f"Name: {person.full_name}",
            f"Born: {dates.en_day_first(person.born)} in {person.birth_city}",
            "Convictions: none",
            "[Signature: illegible]  [Round seal]",
        ]
    )
    paper.gap(26)
    paper.rule(paper.y)
    paper.para(
        f"I, {translator}, certified translator, certify that this is a true and complete translation of the document presented to me."
    )
    paper.line(f"Date of translation: {dates.en_day_first(case.signed)}")
    draw.signature(paper, 70, paper.y + 30, rng)
    draw.round_stamp(paper, 430, paper.y + 40, "CERTIFIED TRANSLATOR · ATIO ·", str(rng.randint(1000, 9999)))
    return named(case, case.signed)


@layout("translation", language="fr", size="a4")
def traduction_acte(paper: Paper, case: Case, rng: Random) -> Fields:
    """The translation into French of a diploma."""
    person, translator = case.person, rng.choice(TRANSLATORS)
    paper.family, paper.points = "serif", 11
    paper.heading("TRADUCTION CERTIFIÉE CONFORME", 14, align="center")
    paper.gap(10)
    paper.para("(Texte traduit)", style="italic")
    paper.paras(
        [
            f"Université de {person.birth_city}",
            f"Le recteur confère à {person.full_name} le grade de bachelier, avec tous les droits qui s'y rattachent.",
            "(Sceau) (Signature)",
        ]
    )
    paper.gap(20)
    paper.para(
        f"Je soussigné(e), {translator}, traducteur agréé, atteste que la traduction qui précède est fidèle au texte original."
    )
    paper.line(f"Fait le {dates.fr(case.signed)}")
    draw.signature(paper, 70, paper.y + 34, rng)
    draw.round_stamp(paper, 420, paper.y + 40, "TRADUCTEUR AGRÉÉ · OTTIAQ ·", str(rng.randint(1000, 9999)), color="#7a1f3d")
    return named(case, case.signed)


def sworn(translator: str, day: dt.date) -> Fields:
    """The translator who swears, and the day."""
    return said(name=translator, date=day.isoformat())


@layout("translator_affidavit")
def affidavit_in_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit sworn before a notary."""
    translator = rng.choice(TRANSLATORS)
    paper.family, paper.points = "times", 12
    paper.heading("AFFIDAVIT OF TRANSLATOR", 15, align="center")
    paper.lines(["CANADA", f"PROVINCE OF {PROVINCES_EN[case.home.address.province].upper()}", ""])
    paper.para(f"I, {translator}, of the City of {case.home.address.city}, MAKE OATH AND SAY AS FOLLOWS:")
    paper.paras(
        [
            "1. I am fluent in English and in the language of the original document.",
            f"2. I have translated the birth certificate of {case.person.full_name}, attached as Exhibit A.",
            "3. The translation is, to the best of my knowledge, accurate and complete.",
        ]
    )
    paper.gap(10)
    paper.para(f"SWORN before me at {case.home.address.city} on this {dates.en_ordinal(case.signed)}.")
    for x, words in ((60, "Notary public"), (330, "Translator")):
        draw.signature(paper, x, paper.y + 30, rng)
        paper.rule(paper.y + 38, x, x + 200)
        paper.text(x, paper.y + 49, words, 9)
    draw.round_stamp(paper, 290, paper.y + 110, "NOTARY PUBLIC · CANADA ·", "SEAL", color="#333333")
    return sworn(translator, case.signed)


@layout("translator_affidavit", language="fr")
def affidavit_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French affidavit with cells for the translator."""
    translator = rng.choice(TRANSLATORS)
    paper.family = "free-sans"
    paper.heading("Déclaration sous serment du traducteur", 15)
    paper.above(
        [
            ("Nom du traducteur", translator),
            ("Langues", "Vers le français"),
            ("Document traduit", "Acte de naissance"),
            ("Date de la déclaration", dates.fr(case.signed)),
        ],
        columns=2,
        height=32,
    )
    paper.gap(14)
    paper.paras(
        [
            "Je déclare sous serment que je maîtrise le français et la langue de l'original et que la traduction ci-jointe est exacte et complète.",
            "Déclaré devant moi, commissaire à l'assermentation.",
        ]
    )
    draw.signature(paper, 70, paper.y + 24, rng)
    paper.text(70, paper.y + 40, "Traducteur", 8)
    draw.signature(paper, 330, paper.y + 24, rng)
    paper.text(330, paper.y + 40, "Commissaire", 8)
    return sworn(translator, case.signed)


@layout("marriage_certificate")
def certificate_of_marriage_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decorated certificate in sentences, with only the day of the marriage."""
    paper.family, paper.points = "free-serif", 13
    draw.guilloche(paper, rng, "#e7d9b8", lines=34)
    draw.frame(paper, "#8a6d1d", 34)
    paper.gap(30)
    paper.heading("Certificate of Marriage", 26, align="center", color="#5d4810")
    paper.gap(20)
    for words, style in (
        ("This is to certify that", "regular"),
        (case.person.full_name, "bold"),
        ("and", "regular"),
        (case.spouse.full_name, "bold"),
        ("were united in marriage", "regular"),
        (f"at {case.person.birth_city}, {case.person.country.en}", "regular"),
        (f"on {dates.en(case.married)}", "regular"),
    ):
        paper.line(words, 14, style, align="center")
        paper.gap(8)
    paper.gap(30)
    for x, words in ((100, "Officiant"), (350, "Registrar")):
        draw.signature(paper, x, paper.y, rng)
        paper.text(x, paper.y + 18, words, 9)
    return named(case, case.married)


@layout("marriage_certificate", language="fr", size="a4")
def extrait_mariage(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract with spouses in columns; marriage and issue have each their date."""
    issued = case.signed - WEEK
    person, spouse = case.person, case.spouse
    draw.frame(paper, "#777777", 30)
    paper.line(person.country.fr.upper(), 12, "bold", align="center")
    paper.line(f"Commune de {person.birth_city} – État civil", 10, align="center")
    paper.heading("EXTRAIT D'ACTE DE MARIAGE", 16, align="center")
    paper.line(f"Acte n° {rng.randint(10, 999)} — Mariage célébré le {dates.fr(case.married)}")
    paper.gap(10)
    paper.table(
        [
            ("", "Premier conjoint", "Second conjoint"),
            ("Nom et prénoms", person.full_name, spouse.full_name),
            ("Né(e) le", dates.fr(person.born), dates.fr(spouse.born)),
        ],
        (95, 190, 190),
        height=24,
    )
    paper.gap(24)
    paper.line(f"Délivré le {dates.fr(issued)} pour servir et valoir ce que de droit.")
    draw.signature(paper, 330, paper.y + 44, rng)
    draw.round_stamp(paper, 180, paper.y + 60, "OFFICIER DE L'ÉTAT CIVIL · MAIRIE ·", "SCEAU")
    return named(case, issued)


@layout("birth_certificate")
def birth_registration(paper: Paper, case: Case, rng: Random) -> Fields:
    """A registrar's certificate in rows."""
    issued = case.signed - WEEK
    person = case.person
    paper.family = "serif"
    paper.points = 11
    draw.guilloche(paper, rng, "#cfe0cf", lines=30)
    draw.frame(paper, "#2e6b3d")
    paper.line(person.country.en.upper(), 12, "bold", align="center")
    paper.heading("CERTIFICATE OF BIRTH", 18, align="center")
    paper.beside(
        [
            ("Full name of child", person.full_name),
            ("Sex", {"M": "Male", "F": "Female", "X": "X"}[person.sex]),
            ("Date of birth", dates.en_day_first(person.born)),
            ("Place of birth", person.birth_city),
            ("Registration number", f"{person.born.year}-{rng.randint(1000, 9999)}"),
            ("Registered in the year", str(person.born.year)),
        ],
        colon="",
        label_width=180,
        step=2.0,
    )
    paper.gap(30)
    paper.line(f"Issued at {person.birth_city} on {dates.en_day_first(issued)}")
    draw.signature(paper, 350, paper.y + 50, rng)
    paper.text(350, paper.y + 68, "Registrar General", 9)
    draw.round_stamp(paper, 140, paper.y + 60, "CIVIL REGISTRATION · OFFICIAL SEAL ·", "SEAL", color="#2e6b3d")
    return named(case, issued)


@layout("birth_certificate", language="fr", size="a4")
def acte_naissance(paper: Paper, case: Case, rng: Random) -> Fields:
    """A copy of an act in running text."""
    issued = case.signed - WEEK
    person = case.person
    paper.family, paper.points = "free-serif", 12
    paper.line("Copie intégrale", 9, "italic", align="right")
    paper.heading("ACTE DE NAISSANCE", 17, align="center")
    paper.gap(8)
    paper.paras(
        [
            f"Le {dates.fr(person.born)}, à {rng.randint(1, 23)} heures, est né{'e' if person.sex == 'F' else ''} à {person.birth_city} ({person.country.fr}) l'enfant nommé{'e' if person.sex == 'F' else ''} {person.full_name}.",
            "Acte dressé sur la déclaration du père, lecture faite et signé avec nous, officier de l'état civil.",
            "Pour copie conforme au registre.",
        ]
    )
    paper.gap(14)
    paper.line(f"{person.birth_city}, le {dates.fr(issued)}")
    draw.signature(paper, 320, paper.y + 40, rng)
    draw.box_stamp(paper, 90, paper.y + 30, ("ETAT CIVIL", "COPIE CONFORME"), color="#4a3a8a")
    return named(case, issued)


@layout("medical_report")
def information_sheet_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """The sheet a panel physician gives after an examination."""
    person = case.person
    paper.family = "helvetica"
    draw.government_canada(paper)
    paper.heading("eMedical Information Sheet – Upfront medical examination", 13)
    paper.picture(draw.portrait(rng), 460, paper.y, 80, 103)
    paper.beside(
        [
            ("Name", person.full_name),
            ("Date of birth", dates.en_day_first(person.born)),
            ("IME number", str(rng.randint(10**7, 10**8))),
            ("Country of birth", person.country.en),
            ("Date of examination", dates.en_day_first(case.signed)),
            ("Panel physician", "Clinic 4417"),
        ],
        colon="",
        label_width=150,
        step=1.9,
    )
    paper.gap(20)
    paper.table(
        [
            ("Exams requested", "Status"),
            ("501 Medical examination", "Completed"),
            ("502 Chest X-ray", "Completed"),
            ("707 HIV test", "Completed"),
        ],
        (250, 140),
        height=19,
    )
    paper.gap(12)
    paper.para("Include a copy of this sheet with your application. Results are sent directly to IRCC.", 9)
    return named(case, case.signed)


@layout("medical_report", language="fr")
def preuve_examen(paper: Paper, case: Case, rng: Random) -> Fields:
    """A clinic's attestation."""
    paper.family, paper.points = "dejavu-condensed", 10.5
    paper.line("Clinique médicale de la Rive", 14, "bold", color="#8c1c4b")
    paper.line("Médecin désigné par IRCC", 9)
    paper.heading("Rapport médical – preuve d'examen médical aux fins de l'immigration", 12)
    paper.para(
        f"Nous attestons que {case.person.full_name} s'est présenté(e) à notre clinique pour un examen médical réglementaire (IMM 1017B). Les résultats ont été transmis à IRCC par voie électronique."
    )
    paper.beside([("Date du rapport", plain(case.signed)), ("Numéro EMI", str(rng.randint(10**7, 10**8)))], label_width=130)
    draw.signature(paper, 60, paper.y + 50, rng)
    paper.text(60, paper.y + 70, "Dre L. Hamelin, M.D.", 9)
    return named(case, case.signed)
