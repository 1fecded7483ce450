"""Certificates of birth and marriage, translations of such, and what translators swear."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import day_in_words_en, day_in_words_fr, dotted, kept
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout


def parents(case: Case, rng: Random) -> tuple[str, str]:
    """A father and a mother of the applicant."""
    home, family = case.person.country, case.person.birth_name
    return f"{rng.choice(home.men)} {family}".strip(), f"{rng.choice(home.women)} {rng.choice(home.family_names)}".strip()


def wed(case: Case) -> dt.date:
    """The day of the marriage, when both were grown up."""
    return max(case.married, dt.date(max(case.person.born.year, case.spouse.born.year) + 20, 6, 9))


@layout("birth_certificate", language="fr", size="a4", native=True)
def register_extract(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract of a register of births in French: sentences with days in words, the registrar's stamp and a revenue stamp."""
    person = case.person
    issued = case.signed - dt.timedelta(days=rng.randint(200, 900))
    father, mother = parents(case, rng)
    paper.family, paper.points, paper.margin = "serif", 11, 70
    draw.tint(paper, "#fdfaf1")
    paper.lines([person.country.fr.upper(), f"Commune de {person.birth_city}", "Bureau de l'état civil"], 10)
    paper.gap(20)
    paper.line("EXTRAIT DU REGISTRE DES ACTES DE NAISSANCE", 14, "bold", align="center")
    paper.line(f"Année {person.born.year}   –   Acte n° {rng.randint(12, 988)}", 11, align="center")
    paper.gap(16)
    child = {"M": "un enfant de sexe masculin", "F": "une enfant de sexe féminin", "X": "un enfant"}[person.sex]
    full = f"{person.given_names} {person.family_name}".strip()
    paper.para(
        f"{day_in_words_fr(person.born).capitalize()} à {rng.randint(1, 12)} heures vingt, est né(e) à {person.birth_city} {child},"
    )
    dotted(paper, "à qui l'on a donné le nom de", full, points=12)
    dotted(paper, "fils ou fille de", father, points=11, style="regular")
    dotted(paper, "et de", mother, points=11, style="regular")
    paper.gap(10)
    paper.para(
        f"Acte dressé le {dates.fr(person.born + dt.timedelta(days=4))} sur la déclaration du père, qui a signé avec nous après lecture."
    )
    paper.para("Mentions marginales : néant.")
    paper.gap(10)
    paper.para(f"Pour extrait conforme, délivré à {person.birth_city} le {dates.fr(issued)}.")
    paper.line("L'officier de l'état civil,", x=360)
    draw.signature(paper, 370, paper.y + 36, rng)
    draw.round_stamp(paper, 300, paper.y + 34, "ÉTAT CIVIL", person.birth_city[:8].upper(), color="#4a2a7a")
    draw.box_stamp(paper, 76, paper.y + 60, ("TIMBRE FISCAL", "200"), color="#1d5f2c", angle=0)
    return kept(name=full, date=issued.isoformat())


@layout("birth_certificate", language="en", native=True)
def civil_registry_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual registry form in numbered cells, child, parents, informant, with registration and issue dates apart."""
    person = case.person
    issued = case.signed - dt.timedelta(days=rng.randint(100, 1500))
    father, mother = parents(case, rng)
    paper.family, paper.points, paper.margin = "dejavu", 9, 46
    draw.frame(paper, "#3c6e47", 22)
    paper.line(f"Republic / State: {person.country.en}", 9, align="center")
    paper.line("CERTIFICATE OF LIVE BIRTH", 16, "bold", align="center", color="#3c6e47")
    paper.gap(12)
    rows = [("1. Family name of child", person.family_name), ("2. Given name(s) of child", person.given_names or "—"), ("3. Sex", {"M": "Male", "F": "Female", "X": "Undetermined"}[person.sex]), ("4. Date of birth", dates.en_day_first(person.born)), ("5. Place of birth", person.birth_city), ("6. Registry entry no.", f"{person.born.year}/{rng.randint(100, 9999)}"), ("7. Father", father), ("8. Mother (maiden name)", mother), ("9. Informant", f"{father}, father"), ("10. Date of registration", dates.en_day_first(person.born + dt.timedelta(days=9)))]  # fmt: skip
    paper.above(rows, columns=2, height=36)
    paper.gap(16)
    paper.para("I certify that the above is a true copy of the entry in the civil register kept in this office.")
    paper.gap(30)
    draw.signature(paper, 60, paper.y, rng)
    paper.text(56, paper.y + 16, "Registrar", 8)
    paper.text(330, paper.y + 2, f"Certificate issued on {dates.en_day_first(issued)}", 9.5, "bold")
    draw.round_stamp(paper, 270, paper.y + 6, "CIVIL REGISTRY OFFICE", "SEAL", color="#3c6e47")
    paper.gap(60)
    paper.text(
        306,
        paper.height - 40,
        "Any alteration voids this certificate. Serial B-" + str(rng.randint(10**6, 10**7 - 1)),
        7,
        align="center",
    )
    return kept(name=person.full_name, date=issued.isoformat())


@layout("marriage_certificate", language="fr", size="a4", native=True)
def marriage_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy of a marriage record with two columns for the spouses, asked for by one of them."""
    person, spouse = case.person, case.spouse
    issued = case.signed - dt.timedelta(days=rng.randint(30, 500))
    paper.family, paper.points, paper.margin = "free-serif", 11, 60
    paper.lines([f"VILLE DE {person.birth_city.upper()}", "Service de l'état civil et de la population"], 10)
    paper.gap(14)
    paper.line("COPIE INTÉGRALE D'ACTE DE MARIAGE", 15, "bold", align="center")
    paper.line(f"n° {rng.randint(20, 700)} du registre de {wed(case).year}", align="center")
    paper.gap(14)
    paper.line(f"Copie établie à la demande de : {person.full_name}", style="bold")
    paper.gap(10)
    top = paper.y
    for column, (title, one) in enumerate((("Premier époux", person), ("Second époux", spouse))):
        paper.y, x = top, 60 + column * 245
        paper.box(x, top, 235, 112)
        paper.text(x + 8, top + 16, title, 10, "italic")
        paper.y = top + 18
        for label, value in (
            ("Nom", one.family_name),
            ("Prénoms", one.given_names or "—"),
            ("Né(e) le", dates.fr(one.born)),
            ("à", one.birth_city),
        ):
            paper.gap(20)
            paper.text(x + 8, paper.y, label, 9)
            paper.text(x + 60, paper.y, value, paper.fitted(value, 168, 11, "bold"), "bold")
    paper.y = top + 130
    paper.paras(
        [
            f"Mariage célébré le {dates.fr(wed(case))} à quinze heures, en l'hôtel de ville, devant nous, Théophile Quartey-Lanson, adjoint au maire, en présence des témoins majeurs Bernadette Oulmane et Corentin Sayad, qui ont signé.",
            "Contrat de mariage : reçu aux minutes d'un notaire. Mention : aucune.",
            f"Copie certifiée conforme. Délivrée le {dates.fr(issued)}.",
        ]
    )
    draw.signature(paper, 340, paper.y + 26, rng)
    draw.round_stamp(paper, 250, paper.y + 46, "HÔTEL DE VILLE", "MAIRIE", color="#2a3f9e")
    return kept(name=person.full_name, date=issued.isoformat())


@layout("marriage_certificate", language="en", native=True)
def wedding_day_only(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate handed over at the wedding, in English script: the day of the marriage is the only one it has."""
    person, spouse = case.person, case.spouse
    paper.family, paper.points, paper.margin = "dejavu-serif", 11, 80
    draw.tint(paper, "#fffaf5")
    draw.frame(paper, "#9a6b2f", 30)
    paper.y = 110
    paper.line("Certificate of Marriage", 24, "bold", align="center", color="#9a6b2f")
    paper.gap(24)
    paper.line("This is to certify that", 11, "italic", align="center")
    paper.gap(4)
    paper.line(person.full_name, 15, "bold", align="center")
    paper.line(f"of {person.birth_city}", 10, align="center")
    paper.gap(4)
    paper.line("and", 11, "italic", align="center")
    paper.gap(4)
    paper.line(spouse.full_name, 15, "bold", align="center")
    paper.line(f"of {spouse.birth_city}", 10, align="center")
    paper.gap(10)
    paper.line("were united in marriage on", 11, "italic", align="center")
    paper.line(day_in_words_en(wed(case)), 11.5, "bold", align="center")
    paper.line(f"at the District Hall of {person.birth_city}, {person.country.en},", 11, align="center")
    paper.line(f"licence no. {rng.randint(10000, 99999)}, according to the laws of that place.", 11, align="center")
    paper.gap(70)
    for column, who in enumerate(("Officiant", "Witness", "Witness")):
        x = 80 + column * 160
        draw.signature(paper, x + 6, paper.y - 4, rng, 90)
        paper.rule(paper.y, x, x + 130)
        paper.text(x, paper.y + 11, who, 8, "italic")
    paper.gap(40)
    paper.line(f"Copy for the first-named party: {person.full_name}", 9, align="center")
    return kept(name=person.full_name, date=wed(case).isoformat())


@layout("translation", language="en")
def translated_birth(paper: Paper, case: Case, rng: Random) -> Fields:
    """An agency's English translation of a birth record, in two columns, with notes in brackets and the agency's certification."""
    person = case.person
    made = case.signed - dt.timedelta(days=rng.randint(5, 60))
    father, mother = parents(case, rng)
    paper.family, paper.points, paper.margin = "sans", 10, 58
    paper.line("Lantern Language Services", 14, "bold", color="#44546a")
    paper.line("Certified translations · 61 Bloor Street East, Toronto ON  M4W 1A9 · order LS-" + str(rng.randint(2000, 9999)), 8)
    paper.rule(paper.y + 4)
    paper.gap(12)
    paper.line("TRANSLATION INTO ENGLISH", 11, "bold", align="center")
    paper.line("[Coat of arms]  [Stamp: Registry of Births]", 9, "italic", align="center")
    paper.gap(8)
    paper.line("BIRTH RECORD", 13, "bold", align="center")
    paper.gap(10)
    paper.beside(
        [("Full name", person.full_name), ("Sex", {"M": "male", "F": "female", "X": "not stated"}[person.sex]), ("Date of birth", dates.en_day_first(person.born)), ("Place of birth", f"{person.birth_city}, {person.country.en}"), ("Father", latin1(father)), ("Mother", latin1(mother)), ("Record drawn up on", dates.en_day_first(person.born + dt.timedelta(days=6))), ("Extract issued on", dates.en_day_first(made - dt.timedelta(days=300)))],
        value_style="regular",
    )  # fmt: skip
    paper.line("[Signature illegible]  [Round seal]", 9, "italic")
    paper.gap(24)
    paper.rule(paper.y)
    paper.para(
        f"I, Imogen Sarkissian-Lowe, certified translator no. 7731, hereby certify that the foregoing is a complete and faithful translation of the attached document. Done at Toronto on {dates.en(made)}.",
        9.5,
    )
    draw.signature(paper, 70, paper.y + 26, rng)
    draw.round_stamp(paper, 440, paper.y + 38, "CERTIFIED TRANSLATOR", "7731")
    return kept(name=person.full_name, date=made.isoformat())


@layout("translation", language="fr")
def translated_clearance(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sworn French translation of a police certificate, in prose, on the translator's own paper."""
    person = case.person
    made = case.signed - dt.timedelta(days=rng.randint(5, 60))
    paper.family, paper.points, paper.margin = "times", 11.5, 76
    paper.lines(
        [
            "Yolande Abitbol-Sorensen, traductrice agréée",
            "membre de l'OTTIAQ, n° 5512",
            "3, place Laurier, bureau 210, Québec (Québec)  G1V 4T3",
        ],
        9.5,
    )
    paper.gap(20)
    paper.line("Traduction certifiée", 14, "bold")
    paper.line(f"Document traduit : certificat de police ({person.country.fr})", 10.5, "italic")
    paper.gap(12)
    original = made - dt.timedelta(days=rng.randint(20, 150))
    paper.paras(
        [
            "[En-tête :] Direction générale de la Sûreté, Service des casiers",
            f"[Réf. :] {rng.randint(10000, 99999)}/{original.year}          [Date :] {dates.fr(original)}",
            "CERTIFICAT DE BONNES VIE ET MOEURS",
            f"Il est certifié que {person.full_name}, ressortissant(e) du pays suivant : {person.country.fr}, né(e) le {dates.fr(person.born)} à {person.birth_city}, n'a fait l'objet d'aucune condamnation.",
            "Le présent certificat est délivré à l'intéressé(e) pour servir et valoir ce que de droit. Il est valable trois mois.",
            "[Signature et sceau : le commissaire divisionnaire]",
        ]
    )
    paper.gap(14)
    paper.para(
        f"Je certifie que la traduction qui précède est fidèle au texte original. Fait à Québec, le {dates.fr(made)}.", 10.5
    )
    draw.signature(paper, 90, paper.y + 24, rng)
    return kept(name=person.full_name, date=made.isoformat())


@layout("translator_affidavit", language="en")
def affidavit_of_translator(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit in numbered paragraphs, sworn before a notary; the applicant is named in the third."""
    sworn = case.signed - dt.timedelta(days=rng.randint(2, 40))
    translator = rng.choice(("Percival Ndongo-Haas", "Mireya Castellanos-Frey", "Anselm Dvorak-Whitmore"))
    paper.family, paper.points, paper.margin = "serif", 11.5, 76
    paper.lines(["CANADA", "PROVINCE OF ONTARIO", "IN THE MATTER OF a translation"], 10)
    paper.gap(16)
    paper.line("AFFIDAVIT", 15, "bold", align="center")
    paper.gap(10)
    paper.paras(
        [
            f"I, {translator}, of the City of Hamilton, MAKE OATH AND SAY:",
            f"1.  I am fluent in English and in the language of the original. I have worked as a translator since {rng.randint(1994, 2012)}.",
            f"2.  On {dates.en(sworn - dt.timedelta(days=4))} I translated the document attached as Exhibit “A”.",
            f"3.  The said document is a birth certificate in the name of {case.person.full_name}.",
            "4.  The translation attached as Exhibit “B” is, to the best of my knowledge, accurate and complete.",
            "5.  I am not related to the person named in the document and was paid my usual fee.",
        ]
    )
    paper.gap(10)
    paper.para(f"SWORN before me at Hamilton, Ontario, {day_in_words_en(sworn)}.")
    paper.gap(40)
    draw.signature(paper, 86, paper.y, rng)
    draw.signature(paper, 340, paper.y, rng)
    paper.rule(paper.y + 4, 76, 270)
    paper.rule(paper.y + 4, 330, 530)
    paper.text(76, paper.y + 16, "Leopold Achterberg, Notary Public", 9)
    paper.text(330, paper.y + 16, translator, 9)
    return kept(name=translator, date=sworn.isoformat())


@layout("translator_affidavit", language="fr")
def sworn_in_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    """A one-page form in French: the deponent's cells above, the translated paper's below, the oath at the foot."""
    sworn = case.signed - dt.timedelta(days=rng.randint(2, 40))
    translator = rng.choice(("Évariste Poliquin-Rezaei", "Coralie Haddou-Tessier", "Magali Brandt-Ouellette"))
    paper.family, paper.points, paper.margin = "sans", 10, 54
    paper.line("DÉCLARATION SOUS SERMENT DU TRADUCTEUR", 14, "bold")
    paper.gap(12)
    paper.above([("Je soussigné(e) (nom du traducteur)", translator), ("Profession", "Traduction"), ("Langues", "arabe, espagnol, français"), ("Domicile", "Longueuil (Québec)")], height=34, value_style="bold")  # fmt: skip
    paper.gap(12)
    paper.para(
        "déclare sous serment que je connais les langues indiquées et que j'ai traduit fidèlement, sans rien omettre ni ajouter, le document suivant :"
    )
    paper.above([("Nature du document", "Acte de mariage"), ("Titulaire", case.person.full_name), ("Date de l'original", dates.fr(wed(case) + dt.timedelta(days=12))), ("Nombre de pages", "2")], height=34)  # fmt: skip
    paper.gap(26)
    paper.line("Signature du traducteur :")
    draw.signature(paper, 200, paper.y, rng)
    paper.gap(26)
    paper.para(f"Assermenté(e) devant moi à Longueuil, le {dates.fr(sworn)}.")
    paper.gap(30)
    draw.signature(paper, 66, paper.y, rng)
    paper.line("Armande Wolski, commissaire à l'assermentation n° 171 902", 9.5)
    draw.round_stamp(paper, 470, paper.y - 10, "ASSERMENTATION QUÉBEC", "171902", radius=34)
    return kept(name=translator, date=sworn.isoformat())
