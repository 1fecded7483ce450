"""Certificates of marriage and birth: from a registry and from a province, in words, in a table, with officials and parents."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import CLERKS, boxes, clerk, facts, foot, said, words_fr
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout


def fathers_given_names(person: Person, rng: Random) -> str:
    """Other than the child's own."""
    return rng.choice([name for name in person.country.men if name and name != person.given_names])


@layout("marriage_certificate", language="fr", size="a4", native=True)
def extrait_d_acte_de_mariage(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract asked for by one of the spouses, the wedding in words, the day of issue at the end."""
    person, spouse = case.person, case.spouse
    issued = case.submitted - dt.timedelta(days=rng.randint(30, 200))
    paper.margin, paper.family, paper.points = 70, "free-serif", 12
    draw.frame(paper, "#6b2f2f", 30)
    paper.y = 66
    paper.line(person.country.fr.upper(), 12, "bold", align="center")
    paper.line(f"Commune de {person.birth_city} – Service de l'état civil", 10.5, align="center")
    paper.gap(18)
    paper.line("EXTRAIT DE L'ACTE DE MARIAGE", 17, "bold", align="center")
    paper.line(f"n° {rng.randint(11, 480)} / {case.married.year}", 11, align="center")
    paper.gap(16)
    paper.para(f"Le {words_fr(case.married)}, à onze heures, devant nous, officier de l'état civil, ont comparu publiquement en la maison commune :")  # fmt: skip
    for words, someone in (("Premier conjoint", person), ("Second conjoint", spouse)):
        facts(paper, [(words, someone.full_name), ("né(e) le", dates.fr(someone.born)), ("à", someone.birth_city)], label_width=130, sep="", gap=3)  # fmt: skip
        paper.gap(8)
    paper.para(
        f"lesquels ont déclaré se prendre pour époux, en présence de {' et de '.join(rng.sample(CLERKS, 2))}, témoins majeurs."
    )
    paper.para("Mentions marginales : néant.")
    paper.gap(10)
    paper.para(
        f"Extrait délivré à la demande de {person.full_name}, le {dates.fr(issued)}, pour servir et valoir ce que de droit."
    )
    draw.signature(paper, 340, paper.y + 34, rng)
    draw.round_stamp(paper, 160, paper.y + 50, "ÉTAT CIVIL  •  MAIRIE", "★", radius=40, color="#6b2f2f")
    paper.text(340, paper.y + 56, "L'officier de l'état civil délégué", 9.5)
    return said(name=person.full_name, date=issued.isoformat())


@layout("marriage_certificate", language="en")
def solemnized(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate handed over at the wedding itself: it bears no other date than that of the marriage."""
    person, spouse = case.person, case.spouse
    paper.margin, paper.family, paper.points = 90, "serif", 12
    draw.tint(paper, "#fbfaf3")
    draw.frame(paper, "#8a6d1f", 40)
    paper.y = 100
    paper.line("Certificate of Marriage", 26, "bold", align="center", color="#5d4a14")
    paper.gap(20)
    for words, points in (("This is to certify that", 12.0), (person.full_name, 18.0), ("and", 12.0), (spouse.full_name, 18.0), ("were lawfully joined in marriage at", 12.0), (f"{person.birth_city}, {person.country.en}", 14.0), ("on", 12.0), (dates.en(case.married), 15.0)):  # fmt: skip
        paper.line(words, paper.fitted(words, 420, points, "bold"), "bold" if points > 12 else "italic", align="center")
        paper.gap(10)
    paper.gap(24)
    for x, words in ((96.0, "Officiant"), (246.0, "Witness"), (396.0, "Witness")):
        draw.signature(paper, x + 6, paper.y - 4, rng, 96)
        paper.rule(paper.y, x, x + 122)
        paper.text(x, paper.y + 12, words, 9, "italic")
    paper.text(306, 700, f"Licence no. {fill('A-99999', rng)}     Register page {rng.randint(3, 288)}", 9, align="center")
    return said(name=person.full_name, date=case.married.isoformat())


@layout("birth_certificate", language="en", native=True)
def registry_form(paper: Paper, case: Case, rng: Random) -> Fields:
    """A registrar general's form: child, parents with their ages, dates of registration and of issue."""
    person = case.person
    issued = case.submitted - dt.timedelta(days=rng.randint(60, 900))
    mother = f"{rng.choice(person.country.women) or 'Sri'} {rng.choice(person.country.family_names)}"
    paper.margin, paper.family, paper.points = 56, "sans", 10
    draw.guilloche(paper, rng, "#cfdccf", lines=20)
    paper.line(person.country.en.upper(), 12, "bold", align="center")
    paper.line("OFFICE OF THE REGISTRAR GENERAL", 10, align="center")
    paper.line("CERTIFICATE OF BIRTH", 17, "bold", align="center")
    paper.gap(14)
    boxes(paper, [
        [("1. Name of child in full", person.full_name, 3), ("2. Sex", {"M": "Male", "F": "Female", "X": "Not stated"}[person.sex], 1)],
        [("3. Date of birth", dates.en_day_first(person.born), 1), ("4. Place of birth", person.birth_city, 1)],
        [("5. Name of father", f"{fathers_given_names(person, rng)} {person.family_name}", 2), ("Age", str(rng.randint(25, 44)), 0.5), ("Occupation", "Farmer", 1)],
        [("6. Name of mother", mother, 2), ("Age", str(rng.randint(20, 39)), 0.5), ("Occupation", "Seamstress", 1)],
        [("7. Informant", "Father", 1), ("8. Date of registration", dates.en_day_first(person.born + dt.timedelta(days=12)), 1), ("9. Entry no.", fill("9999/99", rng), 1)],
    ], height=38, label_points=7.5)  # fmt: skip
    paper.gap(16)
    paper.para("I certify that the above is a true extract from the register of births kept in this office.")
    paper.line(f"Dated at {person.birth_city}, {dates.en(issued)}", 10.5, "bold")
    draw.signature(paper, 56, paper.y + 40, rng)
    draw.round_stamp(paper, 430, paper.y + 50, "REGISTRAR GENERAL  •  SEAL", radius=44, color="#315c3a")
    paper.gap(46)
    paper.line(f"{clerk(rng)}, Deputy Registrar", 9.5)
    return said(name=person.full_name, date=issued.isoformat())


@layout("birth_certificate", language="fr", native=True)
def fifth_copie_integrale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy of the act in prose, every date in words but that of the copy."""
    person = case.person
    issued = case.submitted - dt.timedelta(days=rng.randint(40, 700))
    child, word = {"M": ("du sexe masculin", "né"), "F": ("du sexe féminin", "née"), "X": ("", "né(e)")}[person.sex]
    mother = f"{rng.choice(person.country.women) or 'Sri'} {rng.choice(person.country.family_names)}"
    father = f"{fathers_given_names(person, rng)} {person.family_name}"
    paper.margin, paper.family, paper.points = 78, "times", 12
    paper.text(78, 60, person.country.fr.upper(), 11, "bold")
    paper.text(78, 74, f"Centre d'état civil de {person.birth_city}", 10)
    paper.text(534, 60, f"Registre {person.born.year}, acte {rng.randint(20, 900)}", 10, align="right")
    paper.y = 110
    paper.line("COPIE INTÉGRALE D'ACTE DE NAISSANCE", 15, "bold", align="center")
    paper.gap(18)
    paper.para(f"Le {words_fr(person.born)}, à quatre heures vingt, est {word} à {person.birth_city} : {person.full_name}, {child}, de {father}, commerçant, et de {mother}, ménagère, mariés ensemble.".replace(", ,", ","))  # fmt: skip
    paper.para(f"Dressé par nous le {words_fr(person.born + dt.timedelta(days=4))} sur la déclaration du père, qui, lecture faite, a signé avec nous, {clerk(rng)}, officier de l'état civil.")  # fmt: skip
    paper.gap(16)
    paper.para("POUR COPIE CERTIFIÉE CONFORME", style="bold")
    paper.para(f"{person.birth_city}, le {dates.fr(issued)}")
    draw.signature(paper, 340, paper.y + 20, rng)
    draw.box_stamp(paper, 90, paper.y + 70, ("ETAT CIVIL", "TIMBRE FISCAL 500"), color="#2a3f9e", angle=-8)
    foot(paper, "Toute rature ou surcharge annule la présente copie.")
    return said(name=person.full_name, date=issued.isoformat())
