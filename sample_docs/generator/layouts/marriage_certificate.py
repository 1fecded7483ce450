"""Marriage certificates of several countries, which tie a birth name to a married name."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.birth_certificate import arabic
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout

ARABIC_MARRIAGE = (
    "وزارة العدل",
    "عقد زواج",
    "الحمد لله وحده، في اليوم التاسع من شهر يونيو سنة ٢٠١٨",
    "الزوج : كما هو مسجل في بطاقة التعريف",
    "الزوجة : كما هي مسجلة في بطاقة التعريف",
    "الصداق المتفق عليه وقدره مسلم ومعترف به",
    "شهد بذلك الشاهدان الموقعان أسفله",
    "قاضي التوثيق",
)  # fmt: skip


def truth(case: Case) -> Fields:
    return {"name": birth_name(case.person), "date": case.married.isoformat()}


def birth_name(person: Person) -> str:
    return f"{person.given_names} {person.birth_name}".strip()


@layout("marriage_certificate", language="fr", size="a4", native=True)
def acte_de_mariage(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 12
    person, spouse = case.person, case.spouse
    paper.line(f"MAIRIE DE {person.birth_city.upper()}", style="bold")
    paper.heading("COPIE INTÉGRALE D'ACTE DE MARIAGE", 15, align="center")
    paper.para(f"Le {dates.fr(case.married)}, à quinze heures, devant Nous, ont comparu publiquement en la maison commune :")
    paper.para(
        f"{birth_name(person)}, né(e) à {person.birth_city} le {dates.fr(person.born)}, et {birth_name(spouse)}, né(e) à {spouse.birth_city} le {dates.fr(spouse.born)},"
    )
    paper.para(
        "lesquels ont déclaré l'un après l'autre vouloir se prendre pour époux, et Nous avons prononcé au nom de la loi qu'ils sont unis par le mariage."
    )
    if person.family_name != person.birth_name:
        paper.para(f"Nom d'usage de l'épouse après le mariage : {person.family_name.upper()}.")
    draw.round_stamp(paper, 420, paper.y + 60, "OFFICIER DE L'ETAT CIVIL", "MAIRIE")
    draw.signature(paper, 330, paper.y + 110, rng)
    return truth(case)


@layout("marriage_certificate", language="en", native=True)
def certificate_of_marriage(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "free-serif"
    paper.points = 11
    person, spouse = case.person, case.spouse
    draw.frame(paper, "#6a4a1a")
    paper.y = 76
    paper.heading("CERTIFICATE OF MARRIAGE", 18, align="center")
    paper.table(
        [
            ("", "Party A", "Party B"),
            ("Name", birth_name(person), birth_name(spouse)),
            ("Date of birth", dates.en(person.born), dates.en(spouse.born)),
            ("Place of birth", person.birth_city, spouse.birth_city),
        ],
        (110, 185, 185),
        height=22,
    )
    paper.gap(12)
    paper.para(f"Date of marriage: {dates.en(case.married)}")
    paper.para(f"Name after marriage: {person.full_name}")
    paper.para("Certified a true copy of the entry in the register of marriages in my custody.")
    draw.signature(paper, paper.margin, paper.y + 36, rng)
    return truth(case)


@layout("marriage_certificate", language="es", native=True)
def acta_de_matrimonio(paper: Paper, case: Case, rng: Random) -> Fields:
    person, spouse = case.person, case.spouse
    draw.tint(paper, "#f6f2e6")
    paper.heading("ACTA DE MATRIMONIO", 17, align="center")
    paper.line("Registro Civil – Certificación literal", align="center")
    paper.gap(8)
    paper.beside(
        [
            ("Contrayente 1", birth_name(person)),
            ("Contrayente 2", birth_name(spouse)),
            ("Fecha del matrimonio", dates.es(case.married)),
            ("Lugar", person.birth_city),
        ],
        colon=":",
        label_width=140,
    )
    paper.gap(12)
    paper.para(
        "El suscrito oficial del Registro Civil certifica que la presente es copia fiel del acta que obra en los libros a su cargo."
    )
    draw.round_stamp(paper, 430, paper.y + 50, "REGISTRO CIVIL", "JUZGADO")
    return truth(case)


@layout("marriage_certificate", language="fr", native=True)
def livret_de_famille(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of the family booklet: labels above in two columns."""
    paper.family = "dejavu-serif"
    paper.points = 9
    person, spouse = case.person, case.spouse
    draw.tint(paper, "#f7f0f0")
    paper.heading("LIVRET DE FAMILLE – MARIAGE", 14, align="center")
    paper.above(
        [
            ("Époux – Nom et prénoms", birth_name(person if person.sex == "M" else spouse)),
            ("Épouse – Nom et prénoms", birth_name(spouse if person.sex == "M" else person)),
            ("Date du mariage", dates.fr(case.married)),
            ("Lieu du mariage", person.birth_city),
        ],
        height=42,
    )
    paper.gap(10)
    paper.para("Extrait de l'acte de mariage délivré conformément aux registres de l'état civil.")
    draw.round_stamp(paper, 430, paper.y + 40, "ETAT CIVIL", "MARIAGE")
    return truth(case)


@layout("marriage_certificate", language="ar", size="a4", native=True, qualities=("scan", "poor", "photo"))
def arabic_contract(paper: Paper, case: Case, rng: Random) -> Fields:
    """In Arabic alone."""
    arabic(paper, rng, ARABIC_MARRIAGE)
    return {}
