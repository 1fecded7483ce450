"""Civil status and translations of it."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

TRANSLATOR = "Rosalind Tchernov, C. Tr."


@layout("birth_certificate", language="fr", size="a4", native=True)
def copie_integrale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy of the register in prose, with the parents, the declarant and mentions in the margin."""
    person = case.person
    paper.family, paper.points, paper.margin = "serif", 11.5, 80
    paper.line(f"{person.country.fr.upper()} — COMMUNE DE {person.birth_city.upper()}", 11, "bold")
    paper.line("État civil", 10, "italic")
    paper.heading("COPIE INTÉGRALE — ACTE DE NAISSANCE", 15, align="center")
    paper.line(f"Registre {person.born.year}, acte nº {rng.randint(10, 900)}, feuillet {rng.randint(1, 120)}", 10)
    paper.gap(14)
    paper.paras(
        [
            f"Le {dates.fr(person.born)}, à {rng.randint(1, 11)} heures du matin, est né(e) en cette commune un enfant de sexe {'féminin' if person.sex == 'F' else 'masculin'} auquel ont été donnés le nom et les prénoms : {person.full_name},",
            "de père commerçant et de mère institutrice, domiciliés en ladite commune, ainsi qu'il résulte de la déclaration de la sage-femme, qui, lecture faite, a signé avec Nous, officier de l'état civil.",
            f"Mention marginale : marié(e) le {dates.fr(case.married)} avec {case.spouse.full_name}.",
        ]
    )
    paper.gap(10)
    paper.line(f"Pour copie conforme, le {dates.fr(case.signed)}", align="right")
    draw.round_stamp(paper, 420, paper.y + 60, f"MAIRIE DE {person.birth_city.upper()}", "E. C.")
    draw.signature(paper, 300, paper.y + 80, rng)
    paper.text(paper.margin, paper.height - 50, "Timbre fiscal — Délivré gratuitement aux administrations", 8)
    return {"name": person.full_name, "date": case.signed.isoformat()}


@layout("marriage_certificate", language="en", native=True)
def registrar_extract(paper: Paper, case: Case, rng: Random) -> Fields:
    person, spouse = case.person, case.spouse
    paper.family, paper.points, paper.margin = "times", 11, 70
    draw.frame(paper, "#4b5320", 30)
    paper.heading("REGISTRAR OF CIVIL MARRIAGES", 14, align="center")
    paper.line("Extract from the Register of Marriages", 12, "italic", align="center")
    paper.gap(16)
    paper.table(
        [
            ("", "First party", "Second party"),
            ("Name", person.full_name, spouse.full_name),
            ("Born", dates.en_day_first(person.born), dates.en_day_first(spouse.born)),
            ("Condition", "Never married", "Never married"),
            ("Citizenship", person.country.en, spouse.country.en),
        ],
        (80, 196, 196),
        height=24,
    )
    paper.gap(16)
    paper.paras(
        [
            f"The parties named above were joined in matrimony on {dates.en_day_first(case.married)} at {person.country.cities[0]} before the undersigned registrar, in the presence of two witnesses of full age.",
            f"Entry {rng.randint(100, 999)} of volume {rng.randint(2, 40)}. Fee paid.",
        ]
    )
    draw.signature(paper, 330, paper.y + 30, rng)
    paper.text(330, paper.y + 48, "Registrar", 10, "italic")
    draw.round_stamp(paper, 160, paper.y + 40, "CIVIL REGISTRY OFFICE", "SEAL", color="#7a1f1f")
    return {"name": person.full_name, "date": case.married.isoformat()}


@layout("translation", language="en")
def translated_extract(paper: Paper, case: Case, rng: Random) -> Fields:
    person = case.person
    paper.family, paper.points, paper.margin = "sans", 10.5, 66
    paper.text(paper.width - paper.margin, 40, f"Our ref. TR-{rng.randint(1000, 9999)}", 8, align="right")
    paper.heading("[Translation from the original language into English]", 12, align="center")
    paper.lines(["[emblem]", f"{person.country.en.upper()} – Civil registry of {person.birth_city}", "EXTRACT OF BIRTH RECORD"])
    paper.gap(10)
    paper.beside(
        [
            ("Name of child", person.full_name),
            ("Born on", dates.en(person.born)),
            ("At", person.birth_city),
            ("Remarks in margin", f"[handwritten] married {dates.en(case.married)}"),
            ("Seal", "[round stamp, illegible]"),
        ],
        label_width=140,
    )
    paper.gap(20)
    paper.rule(paper.y)
    paper.para(
        f"I, {TRANSLATOR}, member of the Ordre des traducteurs, certify that the above is a complete and accurate translation of the document attached. {dates.en(case.signed)}",
        9.5,
    )
    draw.box_stamp(paper, 360, paper.y + 14, ("CERTIFIED TRANSLATOR", "MEMBER 7731"), color="#24408e")
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return {"name": person.full_name, "date": case.signed.isoformat()}


@layout("translator_affidavit", language="en")
def sworn_before_notary(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "times", 12, 74
    translator = "Anneliese Wróblewski"
    paper.heading("AFFIDAVIT OF TRANSLATOR", 15, align="center")
    paper.para(f"I, {translator}, of the City of {case.home.address.city}, make oath and say:")
    paper.paras(
        [
            f"1. I am fluent in English and in the language of the annexed documents, which concern {case.person.full_name}.",
            "2. I have translated them faithfully, to the best of my knowledge and ability. Exhibits “A” (birth record) and “B” (marriage record) are true copies.",
            "3. I am not a family member, representative or consultant of the person concerned.",
        ]
    )
    paper.gap(14)
    paper.line(f"SWORN BEFORE ME on {dates.en(case.signed)}")
    paper.line("Ignatius P. Llewellyn, Notary Public")
    draw.signature(paper, paper.margin, paper.y + 36, rng)
    draw.signature(paper, 350, paper.y + 36, rng)
    paper.text(350, paper.y + 52, translator, 10)
    draw.round_stamp(paper, 260, paper.y + 90, "NOTARY PUBLIC", "L. S.")
    return {"name": translator, "date": case.signed.isoformat()}
