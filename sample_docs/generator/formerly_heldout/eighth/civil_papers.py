"""Births and marriages, their translations, and the affidavits of translators."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import SEX_FR, foot_note, grouped, kept, later
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, day: str) -> Fields:
    """Whom it is about, and the day of the paper."""
    return kept(name=case.person.full_name, date=day)


@layout("marriage_certificate", language="fr", size="a4")
def extrait_acte_mariage(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract from a town's register: the marriage, the spouses, and the day the extract was delivered."""
    person, spouse = case.person, case.spouse
    delivered = later(case.signed, -40)
    paper.family, paper.points = "serif", 11.5
    draw.frame(paper, "#6b6b6b")
    paper.gap(10)
    paper.line(f"COMMUNE DE {person.birth_city.upper()}", 12, "bold")
    paper.line("Service de l'état civil", 10)
    paper.heading("EXTRAIT DU REGISTRE DES MARIAGES", 16, align="center")
    paper.line(f"Acte n° {rng.randint(20, 480)} / {case.married.year}", align="center")
    paper.gap(16)
    paper.para(
        f"Le {dates.fr(case.married)}, à onze heures, devant Nous, officier de l'état civil, ont comparu publiquement et ont été unis par le mariage :"
    )
    paper.beside([("Premier époux", person.full_name), ("né(e) le", dates.fr(person.born)), ("à", person.birth_city), ("Second époux", spouse.full_name), ("né(e) le", dates.fr(spouse.born)), ("à", spouse.birth_city)], x=90, label_width=120)  # fmt: skip
    paper.gap(14)
    paper.para(
        "Témoins : Marcel Aubin, retraité, et Jeanne Kerdraon, infirmière. Les époux ont déclaré qu'il n'a pas été fait de contrat de mariage."
    )
    paper.gap(12)
    paper.line(f"Pour extrait conforme, délivré le {dates.fr(delivered)} à la demande de {person.full_name}")
    draw.signature(paper, 90, paper.y + 40, rng)
    draw.round_stamp(paper, 430, paper.y + 50, "ETAT CIVIL MAIRIE", "COPIE")
    return truth(case, delivered.isoformat())


@layout("marriage_certificate", language="en")
def registration_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate in boxes that shows the day of marriage, of registration and of issue."""
    person, spouse = case.person, case.spouse
    issued = later(case.signed, -25)
    paper.margin = 50
    draw.tint(paper, "#fbf4f0")
    draw.frame(paper, "#8a4a3a")
    paper.gap(16)
    paper.line("REGISTRAR GENERAL", 11, align="center")
    paper.heading("Certificate of Marriage", 20, align="center")
    paper.above([("Name of party A", person.full_name), ("Name of party B", spouse.full_name), ("Birthplace of party A", person.birth_city), ("Birthplace of party B", spouse.birth_city), ("Date of marriage", dates.en(case.married)), ("Place of marriage", person.birth_city), ("Date of registration", dates.en(later(case.married, 9))), ("Registration number", f"{case.married.year}-{rng.randint(1000, 9999)}"), ("Officiant", "Rev. Thomas Ellery"), ("Date of issue of this certificate", dates.en(issued))], columns=2, height=38, label_points=7)  # fmt: skip
    paper.gap(18)
    paper.line(f"Issued at the request of: {person.full_name}", 10)
    paper.gap(34)
    draw.signature(paper, 330, paper.y, rng)
    paper.text(330, paper.y + 14, "Deputy Registrar General", 8)
    return truth(case, issued.isoformat())


@layout("birth_certificate", language="fr")
def eighth_copie_integrale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy in running text, parents and declarant named, delivered long after."""
    person, delivered = case.person, later(case.signed, -60)
    father, mother = latin1(person.country.men[-1]), latin1(person.country.women[-1])
    paper.family, paper.points = "free-serif", 12
    paper.line("RÉPUBLIQUE – ÉTAT CIVIL", 11, "bold", align="center")
    paper.heading("COPIE INTÉGRALE D'ACTE DE NAISSANCE", 15, align="center")
    paper.line(f"{person.full_name}", 13, "bold", align="center")
    paper.gap(16)
    paper.paras(
        (
            f"Le {dates.fr(person.born)} est né(e) à {person.birth_city}, rue de l'Hôpital, {person.full_name}, de sexe {SEX_FR[person.sex].lower()},",
            f"de {father} {person.birth_name}, commerçant, âgé de trente-trois ans, et de {mother} {latin1(person.country.family_names[0])}, son épouse, institutrice.",
            f"Dressé le {dates.fr(later(person.born, 2))} sur déclaration du père, qui a signé avec Nous, officier de l'état civil.",
            "Mentions marginales : néant.",
        )
    )
    paper.gap(20)
    paper.line(f"Copie délivrée à {person.birth_city}, le {dates.fr(delivered)}")
    draw.signature(paper, 80, paper.y + 40, rng)
    draw.round_stamp(paper, 450, paper.y + 30, "OFFICIER ETAT CIVIL", "MAIRIE", color="#7a2020")
    return truth(case, delivered.isoformat())


@layout("birth_certificate", language="en")
def short_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short form in a table, with days of birth, registration and issue."""
    person, issued = case.person, later(case.signed, -33)
    paper.margin, paper.family = 70, "dejavu-serif"
    draw.guilloche(paper, rng, "#e3d3e8", lines=18)
    draw.frame(paper, "#5a2f6b")
    paper.gap(20)
    paper.line("CERTIFICATE OF BIRTH", 18, "bold", align="center")
    paper.line("(short form)", 9, align="center")
    paper.gap(20)
    paper.table(
        [["Name", person.full_name], ["Date of birth", dates.en(person.born)], ["Sex", {"M": "Male", "F": "Female"}.get(person.sex, "X")], ["Place of birth", f"{person.birth_city}, {person.country.en}"], ["Date registered", dates.en(later(person.born, 5))], ["Entry number", grouped(str(rng.randint(10**6, 10**7 - 1)), 3)], ["Date issued", dates.en(issued)]],
        [150, 320], header=False, height=26,
    )  # fmt: skip
    paper.gap(40)
    draw.signature(paper, 80, paper.y, rng)
    paper.text(80, paper.y + 14, "Registrar of Births and Deaths", 8)
    return truth(case, issued.isoformat())


@layout("translation", language="en")
def eighth_translated_birth(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translation of a certificate, with notes in brackets and the translator's block below."""
    person, day = case.person, later(case.signed, -12)
    paper.family, paper.points = "times", 11
    paper.line("[Translation into English of a document in another language]", 10, "italic", align="center")
    paper.gap(10)
    paper.line("[coat of arms]   CIVIL REGISTRY OFFICE", style="bold")
    paper.heading("Birth certificate", 15)
    paper.beside([("Registered person", person.full_name), ("Born on", dates.en(person.born)), ("Born at", person.birth_city), ("Certificate issued on", dates.en(later(day, -90))), ("[round stamp]", "illegible")], label_width=150, value_style="regular")  # fmt: skip
    paper.gap(16)
    paper.para("Signed: [illegible signature], head of the registry.")
    paper.rule(paper.y + 4)
    paper.gap(14)
    paper.para("I certify that the above is a true and complete translation of the attached original.")
    paper.beside(
        [
            ("Translator", "Ingrid Solheim-Duarte"),
            ("Certification no.", f"{rng.randint(2000, 9000)}"),
            ("Date of translation", dates.en(day)),
        ],
        label_width=150,
        value_style="regular",
    )
    draw.signature(paper, 380, paper.y - 10, rng)
    return truth(case, day.isoformat())


@layout("translation", language="fr")
def traduction_mariage(paper: Paper, case: Case, rng: Random) -> Fields:
    """A translation into French in two columns of a form, with the agency's letterhead and stamp."""
    person, spouse, day = case.person, case.spouse, later(case.signed, -15)
    paper.points = 10
    paper.line("Traductions Belles Lignes inc.", 15, "bold", color="#7a4a10")
    paper.line("42, rue du Parc, Gatineau (Québec)   |   Membre OTTIAQ", 8.5)
    paper.heading("TRADUCTION CERTIFIÉE – Acte de mariage (langue source : voir l'original)", 12)
    paper.above([("Époux ou épouse (titulaire de la copie)", person.full_name), ("Conjoint", spouse.full_name), ("Date du mariage", dates.fr(case.married)), ("Lieu du mariage", person.birth_city), ("Copie délivrée le", dates.fr(later(day, -120))), ("Registre", f"livre {rng.randint(2, 40)}, page {rng.randint(10, 300)}")], columns=2, height=36)  # fmt: skip
    paper.gap(12)
    paper.para("[Sceau de l'État]  [Signature du registraire]")
    paper.gap(20)
    paper.line(f"Traduit de l'original à Gatineau, le {dates.fr(day)}, par Noémie Castonguay, trad. a.")
    draw.signature(paper, 70, paper.y + 36, rng)
    draw.round_stamp(paper, 450, paper.y + 40, "TRADUCTRICE AGREEE", "N. C.")
    foot_note(paper, "Dossier interne : commande passée par le client en ligne")
    return truth(case, day.isoformat())


@layout("translator_affidavit", language="en")
def affidavit_before_notary(paper: Paper, case: Case, rng: Random) -> Fields:
    """An affidavit in numbered paragraphs; the client is named only as the owner of the papers."""
    day = later(case.signed, -10)
    translator = rng.choice(("Miroslava Petrenko-Hale", "Desmond Achterberg", "Paloma Iriarte"))
    paper.family, paper.points = "serif", 12
    paper.heading("AFFIDAVIT OF TRANSLATOR", 15, align="center")
    paper.lines(
        [
            "PROVINCE OF ONTARIO",
            "IN THE MATTER OF a translation for immigration purposes",
        ],
        10.5,
    )
    paper.gap(12)
    paper.para(f"I, {translator}, of the City of Hamilton, translator, MAKE OATH AND SAY:")
    for number, words in enumerate(("I am fluent in English and in the language of the original document.", f"On {dates.en(later(day, -2))} I translated the birth certificate of {case.person.full_name}, now shown to me as Exhibit A.", "The translation is complete and accurate to the best of my knowledge.", "I am not related to the person named in the document."), start=1):  # fmt: skip
        paper.para(f"{number}.  {words}", x=84)
    paper.gap(8)
    paper.para(f"SWORN before me at Hamilton, this {dates.en_ordinal(day)}.")
    paper.gap(34)
    draw.signature(paper, 70, paper.y, rng)
    draw.signature(paper, 330, paper.y, rng)
    paper.text(60, paper.y + 16, translator, 10)
    paper.text(320, paper.y + 16, "Gordon Fairweather, Notary Public", 10)
    return kept(name=translator, date=day.isoformat())


@layout("translator_affidavit", language="fr")
def declaration_sous_serment(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration under oath in French, in a form with boxes, sworn before a commissioner."""
    day = later(case.signed, -9)
    translator = rng.choice(("Sylvaine Portelance", "Hakim Belkacem-Roy", "Odile Marchessault"))
    paper.margin = 54
    paper.heading("DÉCLARATION SOUS SERMENT DU TRADUCTEUR", 14, align="center")
    paper.above(
        [
            ("Nom du traducteur ou de la traductrice", translator),
            ("Langues", "vers le français"),
            ("Client", case.person.full_name),
            ("Document traduit", "Acte de mariage"),
        ],
        columns=2,
        height=36,
    )
    paper.gap(14)
    paper.paras(("Je déclare sous serment que je maîtrise la langue du document original et le français, et que la traduction jointe est fidèle et complète.", "Je n'ai aucun lien de parenté avec le client."))  # fmt: skip
    paper.gap(20)
    draw.signature(paper, 70, paper.y + 14, rng)
    paper.under([("Signature du déclarant", ""), ("Date de l'assermentation", dates.fr(day))], height=34)
    paper.gap(10)
    draw.signature(paper, 70, paper.y + 14, rng)
    paper.under(
        [("Commissaire à l'assermentation : Pierre-Yves Huot", ""), ("Numéro", f"{rng.randint(100000, 999999)}")], height=34
    )
    return kept(name=translator, date=day.isoformat())
