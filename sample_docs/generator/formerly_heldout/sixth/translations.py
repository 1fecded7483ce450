"""Translations and their affidavits, medical papers, and papers that belong to no rule."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATORS = ("Beatriz Montenegro-Hale", "Farid Oukaci", "Lidia Szymborek", "Tobias Vanterpool")


@layout("translation", language="en")
def translated_birth_entry(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English rendering of a birth entry: square brackets for stamps, the translator's certificate in a frame at the foot."""
    person = case.person
    paper.family, paper.points, paper.margin = "times", 11.5, 68
    paper.line("[Translation from the original language into English]", 10, "italic")
    paper.gap(10)
    paper.line("CIVIL REGISTRY OF " + person.birth_city.upper(), 13, "bold", align="center")
    paper.line("BIRTH CERTIFICATE", 13, "bold", align="center")
    paper.gap(16)
    name = f"{person.given_names} {person.birth_name}".strip()
    paper.beside([("Full name", name), ("Date of birth", dates.en(person.born)), ("Place of birth", person.birth_city), ("Sex", {"M": "Male", "F": "Female"}.get(person.sex, "X")), ("Father's name", f"{max(person.country.men, key=len)} {person.birth_name}"), ("Mother's name", f"{max(person.country.women, key=len)} {person.country.family_names[0]}"), ("Entry / volume / sheet", f"{rng.randint(100, 999)} / {rng.randint(2, 40)} / {rng.randint(10, 99)}")], label_width=150)  # fmt: skip
    paper.gap(12)
    paper.paras(("[Round seal: illegible] [Signature: Registrar]", "[Marginal note: none]"))
    paper.gap(30)
    translator = rng.choice(TRANSLATORS)
    paper.box(68, paper.y, paper.width - 136, 120)
    paper.gap(4)
    for words in (
        "TRANSLATOR'S CERTIFICATE",
        f"I, {translator}, certified translator (ATIO no. {rng.randint(1000, 9999)}), certify that the above is a true and complete translation of the document shown to me.",
        f"Translated on {dates.en(case.signed)}",
    ):
        paper.para(words, 10.5, "bold" if words.isupper() else "regular", x=78, width=paper.width - 160)
    draw.signature(paper, 330, paper.y + 14, rng)
    return {"name": name, "date": case.signed.isoformat()}


@layout("translation", language="fr", size="a4")
def traduction_de_diplome(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French rendering of a diploma with a sworn translator's head and running number; the degree has its own year."""
    person, translator = case.person, rng.choice(TRANSLATORS)
    paper.family, paper.points, paper.margin = "dejavu-serif", 10, 66
    paper.lines([translator, "Traduction assermentée - OTTIAQ", "Tél. 514 555-0166"], 9, align="right")
    paper.gap(16)
    paper.line(f"Traduction nº {rng.randint(100, 999)}/{case.signed.year} - document rédigé en langue étrangère", 9, "italic")
    paper.rule(paper.y + 6)
    paper.gap(22)
    paper.line("UNIVERSITÉ TECHNIQUE DE " + person.birth_city.upper(), 13, "bold", align="center")
    paper.line("Diplôme", 12, align="center")
    paper.gap(16)
    paper.paras((
        f"Le recteur confère à {f.capital(person)} le grade de bachelier en sciences appliquées, spécialité génie industriel, avec la mention bien.",
        f"Session de l'année {person.born.year + 23}. Registre des diplômes, folio {rng.randint(10, 300)}.",
        "[Sceau sec de l'université] [Signatures du recteur et du secrétaire général]",
    ))  # fmt: skip
    paper.gap(24)
    paper.rule(paper.y)
    paper.gap(10)
    paper.para(
        f"Je certifie que la présente traduction est fidèle au texte source qui m'a été soumis. Montréal, le {dates.fr(case.signed)}.",
        9.5,
    )
    draw.signature(paper, 90, paper.y + 26, rng)
    draw.round_stamp(paper, 400, paper.y + 24, "TRADUCTION ASSERMENTÉE", "OTTIAQ")
    return {"name": f.capital(person), "date": case.signed.isoformat()}


@layout("translator_affidavit", language="en")
def affidavit_before_a_notary(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit with venue, numbered statements and a jurat in words; the applicant is named, and so is the notary."""
    translator = rng.choice(TRANSLATORS)
    province = f.PROVINCES_EN[case.home.address.province]
    paper.family, paper.points, paper.margin = "serif", 11.5, 74
    paper.line("CANADA", 11)
    paper.line(f"PROVINCE OF {province.upper()}", 11)
    paper.gap(14)
    paper.line("AFFIDAVIT OF TRANSLATOR", 14, "bold", align="center")
    paper.gap(14)
    paper.para(f"I, {translator}, of the City of {case.home.address.city}, make oath and say:")
    for number, words in enumerate((
        f"I am fluent in English and in the language of the document annexed as Exhibit A, which is the birth record of {case.person.full_name}.",
        f"I translated the said document on {dates.en(case.signed - dt.timedelta(days=5))} and the translation annexed as Exhibit B is accurate and complete.",
        "I am not related to the person whom the document concerns.",
    ), start=1):  # fmt: skip
        paper.para(f"{number}.  {words}", x=94)
    paper.gap(12)
    paper.para(f"SWORN before me at {case.home.address.city}, this {f.words_en(case.signed)}.", width=230)
    draw.signature(paper, 330, paper.y + 6, rng)
    paper.rule(paper.y + 12, 320, 530)
    paper.text(320, paper.y + 24, translator, 10.5)
    draw.signature(paper, 84, paper.y + 40, rng)
    paper.rule(paper.y + 48, 74, 280)
    paper.text(74, paper.y + 60, "A notary public: Rosalind Ekwueme", 10.5)
    return {"name": translator, "date": case.signed.isoformat()}


@layout("translator_affidavit", language="fr")
def declaration_du_traducteur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form with boxes: the translator, the documents, the commissioner and the day."""
    translator = rng.choice(TRANSLATORS)
    paper.points, paper.margin = 10.5, 52
    f.band(paper, "DÉCLARATION SOUS SERMENT DU TRADUCTEUR", color="#4a4a4a", y=34, height=30)
    paper.gap(16)
    paper.above(
        [
            ("Je soussigné(e) - nom du traducteur", translator),
            ("Langues", "espagnol, français, anglais"),
            ("Adresse", "6100, avenue du Parc, Montréal QC H2V 4H3"),
            ("Téléphone", "438 555-0104"),
        ],
        columns=2,
        height=36,
    )
    paper.gap(10)
    paper.line("Documents traduits", 11, "bold")
    paper.gap(4)
    paper.table([("Document", "Concerne", "Pages"), ("Acte de naissance", case.person.full_name, "1"), ("Acte de mariage", f"{case.person.full_name} et {case.spouse.full_name}", "2")], (140, 308, 60))  # fmt: skip
    paper.gap(14)
    paper.para("Je jure que je connais les langues ci-dessus et que les traductions jointes sont conformes aux originaux.")
    draw.signature(paper, 70, paper.y + 26, rng)
    paper.gap(34)
    paper.rule(paper.y, 52, 280)
    paper.text(52, paper.y + 11, "Signature du traducteur", 8)
    paper.gap(30)
    paper.above(
        [
            ("Assermenté devant moi le", dates.fr(case.signed)),
            ("À", "Montréal"),
            ("Commissaire à l'assermentation", "Ghislain Portelance, nº 219 044"),
        ],
        columns=3,
        height=38,
    )
    return {"name": translator, "date": case.signed.isoformat()}


@layout("medical_report", language="en")
def upfront_exam_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The information sheet that a panel physician hands out: numbers, portrait, the day of the examination."""
    person, day = case.person, case.signed - dt.timedelta(days=15)
    paper.points, paper.margin = 10, 54
    draw.government_canada(paper)
    paper.gap(6)
    paper.line("eMedical Client Information Sheet", 15, "bold")
    paper.gap(8)
    paper.picture(draw.portrait(rng), 440, paper.y, 96, 123)
    paper.beside([("Name", f.capital(person)), ("Date of birth", dates.short_en(person.born)), ("Gender", {"M": "Male", "F": "Female"}.get(person.sex, "X")), ("Unique medical identifier (UMI)", f"UMI{rng.randint(10**6, 10**7 - 1)}"), ("IME number", f"IME {rng.randint(10**8, 10**9 - 1)}"), ("Passport shown", case.passport.number), ("Date of examination", dates.short_en(day)), ("Panel physician", "Dr. Hortense Adjovi-Clarke")], label_width=180, colon=":")  # fmt: skip
    paper.gap(34)
    paper.table([("Required examinations", "Status"), ("501 Medical examination", "Completed"), ("502 Chest X-ray", "Completed"), ("707 HIV", "Sent to laboratory")], (340, 164))  # fmt: skip
    paper.gap(14)
    paper.para("Keep this sheet and attach it to your application. It does not show results. Results are valid for 12 months.")
    return {"name": f.capital(person), "date": day.isoformat()}


@layout("medical_report", language="fr", size="a4")
def certificat_du_medecin(paper: Paper, case: Case, rng: Random) -> Fields:
    """A doctor's short certificate on a practice's sheet, with an older appointment in its text."""
    person, day = case.person, case.signed - dt.timedelta(days=8)
    paper.family, paper.points, paper.margin = "serif", 12, 80
    paper.lines(["Dr Barnabé Quintal-Meziane", "Médecin désigné par IRCC", "14, rue des Acacias  -  Tél. 01 55 01 00 88"], 10.5)
    paper.gap(44)
    paper.line("CERTIFICAT D'EXAMEN MÉDICAL", 14, "bold", align="center")
    paper.gap(24)
    born = "née" if person.sex == "F" else "né"
    paper.para(
        f"Je certifie que {f.capital(person)}, {born} le {dates.fr(person.born)}, a subi l'examen médical aux fins de l'immigration à mon cabinet. Le rendez-vous avait été pris le {dates.fr(day - dt.timedelta(days=20))}."
    )
    paper.para(
        "La radiographie pulmonaire et les analyses ont été transmises par voie électronique. Le numéro du dossier est inscrit ci-dessous."
    )
    paper.para(f"Dossier IME : {rng.randint(10**7, 10**8 - 1)}")
    paper.gap(12)
    paper.line(f"Fait le {dates.fr(day)}", x=330)
    draw.signature(paper, 330, paper.y + 34, rng)
    draw.box_stamp(paper, 120, paper.y + 20, ("DR B. QUINTAL-MEZIANE", "MEDECIN AGREE"), color="#2a3f9e", angle=-5)
    return {"name": f.capital(person), "date": day.isoformat()}


@layout("other", language="en")
def covering_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """A consultant's covering page with a list of what is enclosed."""
    paper.points, paper.margin = 11, 66
    paper.text(66, 60, case.representative.firm, 15, "bold", color="#7a1f3d")
    paper.y = 84
    paper.line(f"Table of contents - client {case.person.listed_name}", 13, "bold")
    paper.gap(10)
    f.leaders(paper, [("1. Application form", "p. 2"), ("2. Passport, all pages", "p. 7"), ("3. Selection certificate", "p. 31"), ("4. Invitation letter", "p. 33"), ("5. Acknowledgement of receipt", "p. 35"), ("6. Lease and tax assessment", "p. 37"), ("7. Fee receipt", "p. 48"), ("8. Letter of intent", "p. 49")])  # fmt: skip
    paper.gap(20)
    paper.para(f"Prepared by {case.representative.name} on {dates.en(case.signed)}. 51 pages in all, this page included.", 9)
    return {}


@layout("other", language="fr")
def sixth_itineraire_de_vol(paper: Paper, case: Case, rng: Random) -> Fields:
    """An airline's itinerary."""
    paper.points, paper.margin, paper.family = 10, 50, "dejavu-condensed"
    f.band(paper, "Ailes Boréales - Votre itinéraire", color="#b71c1c")
    paper.gap(14)
    paper.line(f"Référence de réservation : {rng.choice(('KX7PQ2', 'R4TTLN', 'W0ZB6M'))}", 12, "bold")
    paper.line(f"Voyageur : {case.person.listed_name}    Billet 014 24{rng.randint(10000000, 99999999)}")
    paper.gap(10)
    go = case.submitted + dt.timedelta(days=90)
    paper.table([("Vol", "Départ", "Arrivée", "Classe"), ("AB 871", f"{case.person.birth_city} {go:%d/%m/%Y} 11:40", "Paris CDG 15:05", "Y"), ("AB 344", f"Paris CDG {go:%d/%m/%Y} 17:20", "Montréal YUL 19:10", "Y")], (60, 210, 170, 72), height=20)  # fmt: skip
    paper.gap(12)
    paper.lines(
        [
            "Tarif 612,00 EUR   Taxes 204,18 EUR   Total 816,18 EUR",
            "Bagages : 2 pièces de 23 kg. Enregistrement : 3 h avant le départ.",
        ]
    )
    paper.gap(10)
    draw.barcode(paper, 50, paper.y, f"AB871{rng.randint(1000, 9999)}")
    return {}
