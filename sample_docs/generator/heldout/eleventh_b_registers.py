"""Civil status: certificates of marriage and of birth, as registers of several countries issue them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import home_in, kin, words_en, words_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case, day: dt.date) -> Fields:
    """Whom the paper is about, and when it was issued."""
    return {"name": case.person.full_name, "date": day.isoformat()}


def born(sex: str) -> str:
    """né, née"""
    return {"M": "né", "F": "née"}.get(sex, "né(e)")


@layout("marriage_certificate", language="fr", set="heldout", size="a4", native=True)
def extrait_de_la_mairie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A town hall's extract, in sentences with dates in words; delivered years after the wedding."""
    person, spouse, issued = case.person, case.spouse, case.signed - dt.timedelta(days=rng.randint(10, 60))
    city = rng.choice(("Nantes", "Orléans", "Saint-Étienne", "Limoges"))
    paper.family, paper.points, paper.margin = "free-serif", 12, 76
    paper.y = 54
    paper.line("RÉPUBLIQUE FRANÇAISE", 11, "bold")
    paper.line(f"Ville de {city} – Service de l'état civil", 11)
    paper.gap(26)
    paper.line("EXTRAIT D'ACTE DE MARIAGE", 18, "bold", align="center")
    paper.line(f"Acte n° {rng.randint(10, 480)} de l'année {case.married.year}", 11, align="center")
    paper.gap(22)
    paper.para(f"Le {words_fr(case.married)}, à quinze heures trente, a été célébré le mariage de :")
    for one, joint in ((person, "et de"), (spouse, "")):
        paper.line(one.full_name, 13, "bold", x=100)
        paper.para(f"{born(one.sex)} le {words_fr(one.born)} à {one.birth_city} ({one.country.fr})", x=100)
        if joint:
            paper.para(joint)
    paper.para("Contrat de mariage : néant.     Mentions marginales : néant.")
    paper.gap(14)
    paper.para(f"Délivré à {person.full_name} sur sa demande.")
    paper.para(f"Pour extrait conforme, {city}, le {dates.fr(issued)}")
    paper.gap(10)
    paper.line("L'officier de l'état civil par délégation,", x=300)
    draw.signature(paper, 310, paper.y + 42, rng)
    draw.round_stamp(paper, 200, paper.y + 40, f"MAIRIE DE {city.upper()}", "R F", radius=40, color="#3a2f7a")
    return truth(case, issued)


@layout("marriage_certificate", language="en", set="heldout")
def registrar_generals_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A Canadian registrar general's short certificate on security paper."""
    case = home_in(case, rng, "ON", "NB", "MB", "NS")
    person, spouse = case.person, case.spouse
    registered, issued = case.married + dt.timedelta(days=17), case.married + dt.timedelta(days=rng.randint(60, 300))
    draw.tint(paper, "#f2f7ef")
    draw.guilloche(paper, rng, "#b9cfae")
    draw.frame(paper, "#48683a", 30)
    paper.family, paper.points, paper.margin = "helvetica", 10.5, 70
    paper.y = 70
    paper.line("CERTIFICATE OF MARRIAGE", 20, "bold", align="center", color="#2d4722")
    paper.line("CERTIFICAT DE MARIAGE", 12, align="center", color="#2d4722")
    paper.line("Office of the Registrar General – Vital Statistics", 10, align="center")
    paper.gap(22)
    paper.text(70, paper.y, "THIS IS TO CERTIFY THAT THE FOLLOWING IS A TRUE EXTRACT FROM THE REGISTRATION", 8)
    paper.gap(14)
    paper.above(
        [("NAME OF FIRST SPOUSE / NOM DU PREMIER CONJOINT", person.full_name), ("NAME OF SECOND SPOUSE / NOM DU DEUXIÈME CONJOINT", spouse.full_name), ("BIRTHPLACE / LIEU DE NAISSANCE", f"{person.birth_city}, {person.country.en}"), ("BIRTHPLACE / LIEU DE NAISSANCE", f"{spouse.birth_city}, {spouse.country.en}")],
        height=40, fill="#ffffff",
    )  # fmt: skip
    paper.above(
        [("DATE OF MARRIAGE / DATE DU MARIAGE", dates.short_en(case.married)), ("PLACE OF MARRIAGE / LIEU DU MARIAGE", case.home.address.city), ("REGISTRATION NO. / N° D'ENREGISTREMENT", f"{case.married.year}-07-{rng.randint(100000, 999999)}"), ("REGISTRATION DATE / DATE D'ENREGISTREMENT", dates.short_en(registered)), ("DATE ISSUED / DÉLIVRÉ LE", dates.short_en(issued)), ("CERTIFICATE NO. / N° DE CERTIFICAT", f"M{rng.randint(100000, 999999)}")],
        columns=2, height=40, fill="#ffffff",
    )  # fmt: skip
    draw.signature(paper, 90, paper.y + 56, rng)
    paper.rule(paper.y + 60, 80, 260)
    paper.text(80, paper.y + 72, "Deputy Registrar General", 9)
    draw.round_stamp(paper, 470, paper.y + 70, "REGISTRAR GENERAL", "SEAL", radius=40, color="#8a1f2b")
    paper.text(306, 746, "Any alteration makes this certificate void.", 8, "italic", align="center")
    return truth(case, issued)


@layout("marriage_certificate", language="en", set="heldout")
def officiants_record(paper: Paper, case: Case, rng: Random) -> Fields:
    """The record the officiant hands over on the day itself, in prose."""
    person, spouse, day = case.person, case.spouse, case.married
    draw.frame(paper, "#7a5a1e", 34)
    paper.family, paper.points, paper.margin = "times", 13, 84
    paper.y = 92
    paper.line("Certificate of Marriage", 28, "italic", align="center", color="#5a4012")
    paper.gap(26)
    paper.line("I hereby certify that", 13, "italic", align="center")
    paper.gap(6)
    paper.line(person.full_name, paper.fitted(person.full_name, 440, 18, "bold"), "bold", align="center")
    paper.line("and", 13, "italic", align="center")
    paper.line(spouse.full_name, paper.fitted(spouse.full_name, 440, 18, "bold"), "bold", align="center")
    paper.gap(8)
    paper.para(
        f"were united in marriage by me on the {words_en(day)}, at the Grange Hall in {case.home.address.city}, under licence no. {rng.randint(100000, 999999)}, in the presence of Dorothea Whitcombe and Emeka Lindgren."
    )
    paper.gap(40)
    for x, words in ((90.0, "Rev. Josiah P. Merriweather, officiant"), (330.0, "D. Whitcombe, E. Lindgren, witnesses")):
        draw.signature(paper, x + 8, paper.y - 4, rng)
        paper.rule(paper.y, x, x + 190)
        paper.text(x, paper.y + 13, words, 9.5)
    paper.gap(60)
    paper.para(
        "This record is not a registration. A certified copy may be ordered from the Registrar General twelve weeks after the ceremony.",
        9.5,
    )
    return truth(case, day)


@layout("birth_certificate", language="fr", set="heldout", size="a4", native=True)
def copie_litterale_d_acte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A literal copy, all in words, with the parents, the declarant and the day of its delivery in words."""
    person, issued = case.person, case.signed - dt.timedelta(days=rng.randint(20, 200))
    declared = person.born + dt.timedelta(days=2)
    paper.family, paper.points, paper.margin = "courier", 11, 64
    paper.y = 50
    paper.lines(
        [
            person.country.fr.upper(),
            "ÉTAT CIVIL",
            f"Commune de {person.birth_city}",
            f"Registre {person.born.year} – Acte n° {rng.randint(100, 1999)}",
        ],
        10.5,
    )
    paper.gap(18)
    paper.line("COPIE LITTÉRALE D'ACTE DE NAISSANCE", 14, "bold", align="center")
    paper.gap(16)
    sex = {"M": "masculin", "F": "féminin", "X": "non précisé"}[person.sex]
    child = {"M": "fils", "F": "fille"}.get(person.sex, "enfant")
    paper.para(
        f"Le {words_fr(person.born)} à quatre heures dix est {born(person.sex)} à {person.birth_city} l'enfant {person.full_name}, du sexe {sex},"
    )
    paper.para(
        f"{child} de {kin(person, rng, person.country.men)} {person.family_name}, âgé de trente et un ans, mécanicien, et de {kin(person, rng, person.country.women)} {rng.choice(person.country.family_names)}, âgée de vingt-sept ans, couturière, domiciliés au quartier de la Gare."
    )
    paper.para(
        f"Dressé le {words_fr(declared)}, sur la déclaration du père, qui, lecture faite, a signé avec nous, officier de l'état civil."
    )
    paper.para("MENTIONS MARGINALES : néant.")
    paper.gap(10)
    paper.para(f"Copie certifiée conforme, délivrée le {words_fr(issued)}.", style="bold")
    paper.gap(8)
    paper.line("L'officier de l'état civil", x=320)
    draw.signature(paper, 330, paper.y + 38, rng)
    draw.round_stamp(paper, 180, paper.y + 40, "OFFICIER DE L'ÉTAT CIVIL", "SCEAU", radius=42, color="#1f6b3a")
    draw.box_stamp(paper, 60, 760, ("TIMBRE FISCAL",), color="#6b4a1f", angle=-3)
    return truth(case, issued)


@layout("birth_certificate", language="en", set="heldout", size="a4", native=True)
def civil_registration_service_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A ruled form of a civil registration service: numbered items, issued long after."""
    person, issued = case.person, case.signed - dt.timedelta(days=rng.randint(20, 300))
    paper.family, paper.points, paper.margin = "dejavu-serif", 9.5, 50
    draw.frame(paper, "#305a80", 24)
    paper.y = 50
    paper.line(f"GOVERNMENT OF {person.country.en.upper()}", 11, "bold", align="center")
    paper.line("Civil Registration and Vital Statistics Service", 10, align="center")
    paper.gap(6)
    paper.line("CERTIFICATE OF BIRTH", 18, "bold", align="center", color="#305a80")
    paper.text(545, 58, f"Serial {rng.randint(100000, 999999)}", 8, align="right")
    paper.gap(12)
    mother = f"{kin(person, rng, person.country.women)} {rng.choice(person.country.family_names)}"
    father = f"{kin(person, rng, person.country.men)} {person.family_name}"
    items = (
        ("1. Entry number", f"{rng.randint(1000, 9999)} of {person.born.year}"), ("2. Full name of child", person.full_name), ("3. Date of birth", dates.en_day_first(person.born)), ("4. Sex", {"M": "Male", "F": "Female", "X": "Not stated"}[person.sex]),
        ("5. Place of birth", f"District Hospital, {person.birth_city}"), ("6. Full name of mother", mother), ("7. Full name of father", father), ("8. Occupation of father", "Surveyor"), ("9. Informant", "Mother"), ("10. Date of registration", dates.en_day_first(person.born + dt.timedelta(days=30))),
        ("11. Signature of registrar", "A. B. Halloran (signed)"),
    )  # fmt: skip
    for label, value in items:
        paper.box(50, paper.y, 180, 26)
        paper.box(230, paper.y, 315, 26)
        paper.text(56, paper.y + 17, label, 9)
        paper.text(236, paper.y + 17, value, paper.fitted(value, 303, 10))
        paper.gap(26)
    paper.gap(18)
    paper.para("I certify that the above is a true copy of the entry in the register kept at this office.")
    paper.gap(4)
    paper.line(f"Issued at {person.birth_city} this {dates.en_ordinal(issued)}.", 10)
    draw.signature(paper, 350, paper.y + 46, rng)
    paper.rule(paper.y + 50, 340, 530)
    paper.text(340, paper.y + 62, "District Registrar", 8.5)
    draw.round_stamp(paper, 130, paper.y + 56, "CIVIL REGISTRATION SERVICE", "OFFICIAL", radius=42)
    return truth(case, issued)


@layout("birth_certificate", language="fr", set="heldout", size="a4", native=True)
def extrait_plurilingue(paper: Paper, case: Case, rng: Random) -> Fields:
    """The extract in several languages of the Vienna convention; days in digits under J M A."""
    person, issued = case.person, case.signed - dt.timedelta(days=rng.randint(20, 300))
    paper.family, paper.points, paper.margin = "sans", 10, 46
    paper.y = 44
    paper.line("Extrait de l'acte de naissance", 14, "bold", align="center")
    paper.line(
        "Extract of the birth registration · Auszug aus dem Geburtseintrag · Extracto de la inscripción de nacimiento",
        7.5,
        align="center",
    )
    paper.gap(10)
    paper.above([("1  État / State / Staat / Estado", person.country.fr), ("2  Service de l'état civil de / Civil registry office of", person.birth_city), ("3  Acte n° / Entry no.", f"{rng.randint(100, 999)}/{person.born.year}")], columns=3, height=38)  # fmt: skip

    def day_cells(label: str, day: dt.date) -> None:
        paper.box(46, paper.y, 503, 40)
        paper.text(50, paper.y + 11, label, 6.5)
        for x, mark, value in ((250.0, "Jo", f"{day:%d}"), (300.0, "Mo", f"{day:%m}"), (350.0, "An", f"{day:%Y}")):
            paper.text(x, paper.y + 11, mark, 6.5)
            paper.box(x, paper.y + 15, 44, 19)
            paper.text(x + 22, paper.y + 29, value, 11, align="center")
        paper.gap(40)

    day_cells("4  Date de naissance / Date of birth / Geburtsdatum", person.born)
    paper.above(
        [("5  Lieu de naissance / Place of birth", f"{person.birth_city}, {person.country.fr}"), ("6  Sexe / Sex", person.sex)],
        height=38,
    )
    paper.above([("7  Prénoms et nom de la personne / Forenames and name of the person", person.full_name)], columns=1, height=38)
    paper.above(
        [("8  Père : nom / Father: name", person.family_name), ("9  Père : prénoms / forenames", kin(person, rng, person.country.men)), ("10  Mère : nom / Mother: name", rng.choice(person.country.family_names)), ("11  Mère : prénoms / forenames", kin(person, rng, person.country.women))],
        height=38,
    )  # fmt: skip
    paper.above([("12  Autres énonciations de l'acte / Other particulars", "néant")], columns=1, height=38)
    day_cells("13  Date de délivrance, signature, sceau / Date of issue", issued)
    draw.signature(paper, 420, paper.y - 8, rng, 90)
    draw.round_stamp(paper, 420, paper.y + 50, "SERVICE DE L'ÉTAT CIVIL", "★", radius=36)
    paper.gap(20)
    paper.para("Symboles : Jo jour, Tag, day, día · Mo mois, Monat, month, mes · An année, Jahr, year, año · M masculin · F féminin · Mar mariage · Div divorce · D décès", 7.5, width=330)  # fmt: skip
    return truth(case, issued)


@layout("marriage_certificate", language="fr", set="heldout")
def certificat_du_directeur_de_l_etat_civil(paper: Paper, case: Case, rng: Random) -> Fields:
    """Quebec's certificate: the two spouses one under the other, the numbers, the day it was issued."""
    issued = case.married + dt.timedelta(days=rng.randint(30, 900))
    draw.tint(paper, "#f3f0f7")
    draw.guilloche(paper, rng, "#cfc4df", y=120, height=420, lines=14)
    paper.family, paper.points, paper.margin = "sans", 10.5, 64
    draw.quebec(paper, ("Directeur de l'état civil",), 60)
    paper.y = 110
    paper.line("CERTIFICAT DE MARIAGE", 19, "bold", align="center", color="#3d2a63")
    paper.gap(18)
    for title, one in (("CONJOINT 1", case.person), ("CONJOINT 2", case.spouse)):
        paper.line(title, 9, "bold", color="#3d2a63")
        paper.gap(3)
        paper.above(
            [("Prénoms et nom de famille", one.full_name), ("Date de naissance", one.born.isoformat())], height=36, fill="#ffffff"
        )
        paper.above([("Lieu de naissance", f"{one.birth_city}, {one.country.fr}"), ("Sexe", one.sex)], height=36, fill="#ffffff")
        paper.gap(12)
    paper.line("MARIAGE", 9, "bold", color="#3d2a63")
    paper.gap(3)
    paper.above([("Date du mariage", case.married.isoformat()), ("Lieu", "Palais de justice de Longueuil, Québec"), ("Numéro d'inscription", f"3{rng.randint(10**11, 10**12 - 1)}"), ("Date de délivrance", issued.isoformat())], height=36, fill="#ffffff")  # fmt: skip
    paper.gap(14)
    paper.para("Le présent certificat atteste les mentions inscrites au registre de l'état civil du Québec.", 9)
    draw.signature(paper, 70, paper.y + 34, rng)
    paper.text(64, paper.y + 54, "Directeur de l'état civil", 9)
    paper.text(548, paper.y + 54, f"N° du document : DEC {rng.randint(1000000, 9999999)}", 9, align="right")
    return truth(case, issued)
