"""Civil papers of many countries: births and marriages, with parents, witnesses, registrars, and their issue dates."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.formerly_heldout.ninth.family_forms import parents
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


def issued(case: Case, rng: Random) -> dt.date:
    """The day an extract was made: some time before submission."""
    return case.submitted - dt.timedelta(days=rng.randint(40, 400))


@layout("birth_certificate", language="fr", size="a4", native=True)
def extrait_en_toutes_lettres(paper: Paper, case: Case, rng: Random) -> Fields:
    """An extract from a town hall in prose: all dates in words, parents and informant named, issue date at the foot."""
    person, day = case.person, issued(case, rng)
    mother, father = parents(case, rng)
    paper.family, paper.points, paper.margin = "dejavu-serif", 10.5, 64
    draw.tint(paper, "#fbfaf3")
    paper.line(f"RÉPUBLIQUE – {person.country.fr.upper()}", 10, "bold", align="center")
    paper.line(f"Commune de {person.birth_city} – Service de l'état civil", 10, align="center")
    paper.gap(14)
    paper.line("EXTRAIT D'ACTE DE NAISSANCE", 15, "bold", align="center")
    paper.line(f"Acte n° {rng.randint(12, 2900)} du registre de l'année {person.born.year}", 9.5, "italic", align="center")
    paper.gap(18)
    paper.para(f"Le {fu.words_fr(person.born)}, à {rng.choice(('six', 'neuf', 'quinze', 'vingt'))} heures, est né(e) à {person.birth_city} :", gap=12)
    paper.line(person.full_name, 14, "bold", align="center")
    paper.gap(12)
    paper.para(f"de sexe {'masculin' if person.sex == 'M' else 'féminin' if person.sex == 'F' else 'non précisé'}, enfant de {father.full_name}, né le {dates.fr(father.born)}, commerçant, et de {mother.full_name}, née le {dates.fr(mother.born)}, couturière, son épouse.", gap=12)
    paper.para(f"Dressé le {fu.words_fr(person.born + dt.timedelta(days=2))} sur la déclaration de {fu.someone(rng, 'F').full_name}, sage-femme, par nous, officier de l'état civil.", gap=12)
    paper.line("Mentions marginales : néant", 9.5, "italic")
    paper.gap(26)
    paper.para(f"Pour extrait conforme, délivré à {person.birth_city}, le {dates.fr(day)}.")
    paper.line(f"L'officier de l'état civil, {fu.someone(rng).full_name}", 9.5, align="right")
    draw.signature(paper, 390, paper.y + 40, rng)
    draw.round_stamp(paper, 320, paper.y + 62, "MAIRIE ÉTAT CIVIL COMMUNE", "N° 3")
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("birth_certificate", native=True)
def statistics_authority(paper: Paper, case: Case, rng: Random) -> Fields:
    """A registry's numbered form on security paper: child, mother, father, attendant, and a certification strip with its date."""
    person, day = case.person, issued(case, rng)
    mother, father = parents(case, rng)
    paper.family, paper.points, paper.margin = "helvetica", 10, 44
    draw.tint(paper, "#f2f7f3")
    draw.guilloche(paper, rng, "#c3d9cb", lines=30)
    draw.frame(paper, "#2d6a4f", 18)
    paper.y = 46
    paper.line(f"Republic of {person.country.en}", 10, align="center")
    paper.line("Civil Registry and Statistics Authority", 10, align="center")
    paper.line("CERTIFICATE OF LIVE BIRTH", 16, "bold", align="center")
    paper.gap(10)
    paper.above([("1. NAME OF CHILD (first names)", person.given_names), ("(last name)", person.family_name)], columns=2, height=34)
    paper.above([("2. SEX", {"M": "Male", "F": "Female"}.get(person.sex, "X")), ("3. DATE OF BIRTH", dates.en_day_first(person.born)), ("4. PLACE OF BIRTH", person.birth_city)], columns=3, height=34)
    paper.above([("5. MOTHER – maiden name", mother.full_name), ("6. MOTHER – date of birth", dates.en_day_first(mother.born)), ("7. MOTHER – occupation", "Teacher")], columns=3, height=34)
    paper.above([("8. FATHER – name", father.full_name), ("9. FATHER – date of birth", dates.en_day_first(father.born)), ("10. FATHER – occupation", "Driver")], columns=3, height=34)
    paper.above([("11. DATE AND PLACE OF MARRIAGE OF PARENTS", f"{dates.en_day_first(person.born - dt.timedelta(days=900))}, {mother.birth_city}"), ("12. ATTENDANT", f"{fu.someone(rng).full_name}, midwife")], columns=2, height=34)
    paper.above([("13. REGISTERED ON", dates.en_day_first(person.born + dt.timedelta(days=9))), ("14. REGISTRY NO.", f"{person.born:%y}-{rng.randint(100, 9999)}")], columns=2, height=34)
    paper.gap(26)
    paper.para(f"Certified true copy issued on {dates.en_day_first(day)} at the request of the registrant. Official receipt no. {rng.randint(1000000, 9999999)}.")
    draw.signature(paper, 340, paper.y + 30, rng)
    paper.text(340, paper.y + 46, f"{fu.someone(rng).full_name}, Registrar", 9)
    draw.barcode(paper, 60, paper.y + 20, f"B{rng.randint(10**9, 10**10 - 1)}", 160)
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("marriage_certificate", language="fr", size="a4", native=True)
def copie_integrale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy of the record, asked for by the applicant: marriage in words, birth dates, witnesses; issue date last."""
    person, spouse, day = case.person, case.spouse, issued(case, rng)
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 70
    paper.line(f"{person.country.fr.upper()} – VILLE DE {spouse.birth_city.upper()}", 11, "bold")
    paper.line("COPIE INTÉGRALE D'ACTE DE MARIAGE", 16, "bold", align="center")
    paper.gap(16)
    paper.para(f"Le {fu.words_fr(case.married)}, ont comparu publiquement en la maison commune :", gap=12)
    paper.para(f"{person.full_name}, né(e) le {dates.fr(person.born)} à {person.birth_city}, profession libérale,", x=96, gap=8)
    paper.para("d'une part, et", gap=8)
    paper.para(f"{spouse.full_name}, né(e) le {dates.fr(spouse.born)} à {spouse.birth_city}, sans profession,", x=96, gap=8)
    paper.para("d'autre part, lesquels ont déclaré l'un après l'autre vouloir se prendre pour époux, et nous avons prononcé au nom de la loi qu'ils sont unis par le mariage.", gap=12)
    paper.para(f"En présence de {fu.someone(rng).full_name} et de {fu.someone(rng).full_name}, témoins majeurs. Régime : séparation de biens.", gap=12)
    paper.para(f"Copie délivrée à {person.full_name}, sur sa demande, le {dates.fr(day)}.", style="bold")
    draw.signature(paper, 360, paper.y + 36, rng)
    draw.round_stamp(paper, 130, paper.y + 62, "ÉTAT CIVIL VILLE", "COPIE", radius=40)
    paper.text(70, paper.height - 50, f"Registre M – folio {rng.randint(1, 300)}", 9, "italic")
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("marriage_certificate", native=True)
def parish_and_registry(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short certificate on framed paper in the third person: only the day of the marriage is on it."""
    person, spouse = case.person, case.spouse
    paper.family, paper.margin = "dejavu-serif", 80
    draw.frame(paper, "#8a6d1f", 30)
    paper.y = 110
    paper.line("Certificate of Marriage", 24, "bold", align="center", color="#5f4a10")
    paper.gap(26)
    paper.line("This is to certify that", 11, "italic", align="center")
    paper.gap(8)
    paper.line(person.full_name, 16, "bold", align="center")
    paper.line("and", 11, "italic", align="center")
    paper.line(spouse.full_name, 16, "bold", align="center")
    paper.gap(8)
    paper.line(f"were united in marriage on the {dates.en_ordinal(case.married)}", 11, "italic", align="center")
    paper.line(f"at {spouse.birth_city}, {person.country.en},", 11, "italic", align="center")
    paper.line("in the presence of the witnesses below.", 11, "italic", align="center")
    paper.gap(50)
    for x, words in ((90.0, fu.someone(rng).full_name), (340.0, fu.someone(rng).full_name)):
        draw.signature(paper, x, paper.y - 6, rng)
        paper.rule(paper.y, x, x + 180)
        paper.text(x, paper.y + 12, f"Witness: {words}", 8.5)
    paper.gap(70)
    draw.signature(paper, 220, paper.y - 6, rng)
    paper.rule(paper.y, 200, 420)
    paper.text(310, paper.y + 12, f"Officiant: {fu.someone(rng).full_name}     Licence {rng.randint(1000, 9999)}", 8.5, align="center")
    return fu.told(name=person.full_name, date=case.married.isoformat())
