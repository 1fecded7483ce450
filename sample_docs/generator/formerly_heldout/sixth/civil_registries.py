"""Births and marriages as registries, town halls and parishes write them; photographs with what stands on their backs."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def issued(case: Case) -> dt.date:
    """The day an extract was made: some weeks before the forms were signed."""
    return case.signed - dt.timedelta(days=41)


@layout("marriage_certificate", language="fr", size="a4", native=True)
def extrait_de_mairie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A town hall's extract: marginal column, dates in words, stamped and signed on a later day."""
    first, second = case.person, case.spouse
    day = issued(case)
    paper.family, paper.points, paper.margin = "serif", 11, 60
    paper.lines(["MAIRIE DE SAINT-AUBIN-LES-FORGES", "Département de la Nièvre - état civil"], 10)
    paper.text(paper.width - 60, 74, f"Acte n° {rng.randint(12, 480)}", 11, "bold", align="right")
    paper.gap(22)
    paper.line("EXTRAIT D'ACTE DE MARIAGE", 16, "bold", align="center")
    paper.gap(22)
    x = 190.0
    maiden = f"{second.given_names} {second.birth_name.upper()}".strip()
    child = {"M": "fils", "F": "fille"}.get(first.sex, "enfant")
    margin_top = paper.y
    for words in (
        f"Le {f.words_fr(case.married)}, à onze heures, ont comparu publiquement en la maison commune :",
        f"{f.capital(first)}, né(e) le {dates.fr(first.born)} à {first.birth_city}, domicilié(e) en cette commune,",
        f"{child} de {max(first.country.men, key=len)} {first.birth_name.upper()} et de {max(first.country.women, key=len)}, son épouse, d'une part ;",
        f"et {maiden}, né(e) le {dates.fr(second.born)} à {second.birth_city},",
        "d'autre part ; lesquels ont déclaré l'un après l'autre vouloir se prendre pour époux, et nous avons prononcé au nom de la loi qu'ils sont unis par le mariage, en présence de deux témoins majeurs.",
        "Aucun contrat de mariage n'a été déclaré.",
    ):
        paper.para(words, x=x, gap=10)
    low, paper.y = paper.y, margin_top
    for words in (f.capital(first), "et", maiden, "Mentions marginales :", "néant"):
        paper.para(words, 9, x=60, width=108, gap=4)
    paper.y = low + 24
    paper.canvas.line(176, paper.height - margin_top, 176, paper.height - low)
    paper.para(f"Délivré conforme aux registres, le {dates.fr(day)}.", x=x)
    paper.para("L'officier de l'état civil,", x=x)
    draw.signature(paper, 330, paper.y + 24, rng)
    draw.round_stamp(paper, 260, paper.y + 30, "MAIRIE DE SAINT-AUBIN", "ÉTAT CIVIL")
    return {"name": f.capital(first), "date": day.isoformat()}


@layout("marriage_certificate", language="en")
def provincial_registrar(paper: Paper, case: Case, rng: Random) -> Fields:
    """A registrar general's certificate with boxes, register numbers and three dates."""
    first, second = case.person, case.spouse
    day = issued(case)
    paper.margin, paper.family = 58, "times"
    draw.tint(paper, "#f7f3e8")
    draw.guilloche(paper, rng, "#dccfa8", lines=30)
    draw.frame(paper, "#7a5c1e")
    paper.y = 62
    paper.line("Office of the Registrar General", 12, align="center")
    paper.line("Certificate of Marriage", 24, "bold", align="center", color="#5a4414")
    paper.line("certified extract from the register of marriages", 9, "italic", align="center")
    paper.gap(20)
    paper.points = 12
    place = f"{case.home.address.city}"
    paper.above(
        [
            ("NAME OF FIRST PARTY", f.capital(first)),
            ("NAME OF SECOND PARTY", f"{second.given_names} {second.birth_name.upper()}".strip()),
        ],
        columns=2,
        height=46,
        fill="#ffffff",
        label_points=7,
    )
    paper.above(
        [("BORN AT", f"{first.birth_city}, {first.country.en}"), ("BORN AT", f"{second.birth_city}, {second.country.en}")],
        columns=2,
        height=40,
        fill="#ffffff",
        label_points=7,
    )
    paper.above(
        [("DATE OF MARRIAGE", dates.en(case.married)), ("PLACE OF MARRIAGE", place), ("OFFICIANT", "Rev. L. Abernethy")],
        columns=3,
        height=40,
        fill="#ffffff",
        label_points=7,
    )
    paper.above(
        [
            ("REGISTERED", dates.en(case.married + dt.timedelta(days=17))),
            ("REGISTRATION NO.", f"{case.married.year}-05-{rng.randint(100000, 999999)}"),
            ("ISSUED", dates.en(day)),
        ],
        columns=3,
        height=40,
        fill="#ffffff",
        label_points=7,
    )
    paper.gap(60)
    draw.signature(paper, 340, paper.y, rng)
    paper.rule(paper.y + 6, 330, 520)
    paper.text(425, paper.y + 17, "Deputy Registrar General", 9, "italic", align="center")
    draw.round_stamp(
        paper, 150, paper.y - 6, "REGISTRAR GENERAL OF VITAL STATISTICS", "SEAL", color="#8a6a1e", radius=44, angle=0
    )
    paper.text(paper.width / 2, paper.height - 52, "Any alteration voids this certificate", 8, align="center")
    return {"name": f.capital(first), "date": day.isoformat()}


@layout("marriage_certificate", language="en", size="a4")
def parish_register_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A parish's typed statement that carries no date but that of the wedding."""
    first, second = case.person, case.spouse
    paper.family, paper.points, paper.margin = "courier", 11, 78
    paper.line("PARISH OF ST. BRENDAN", 14, "bold", align="center")
    paper.line("Marriage Certificate", 12, align="center")
    paper.gap(34)
    paper.para("This is to certify that", gap=14)
    paper.line(first.full_name.upper(), 12, "bold", align="center")
    paper.line("and", align="center")
    paper.line(f"{second.given_names} {second.birth_name}".strip().upper(), 12, "bold", align="center")
    paper.gap(16)
    paper.para(
        f"were lawfully married on the {f.words_en(case.married)}, according to the rite of the Church and in conformity with the laws of the land, the Reverend Fr. Colm Tierney officiating, in the presence of Agnes Pell and Hugh Morrow, witnesses, as appears from the Marriage Register of this parish (book {rng.randint(4, 19)}, page {rng.randint(10, 280)})."
    )
    paper.gap(50)
    draw.signature(paper, 300, paper.y, rng, color="#222222")
    paper.text(300, paper.y + 16, "Parish Priest", 10)
    draw.round_stamp(paper, 150, paper.y, "PARISH OF ST BRENDAN", "+", color="#5a2a7a")
    return {"name": first.full_name.upper(), "date": case.married.isoformat()}


@layout("birth_certificate", language="fr", size="a4", native=True)
def sixth_copie_integrale(paper: Paper, case: Case, rng: Random) -> Fields:
    """A full copy on ruled forms: pre-printed captions, typed answers, father, mother, declarant, date of the copy last."""
    person, day = case.person, issued(case)
    paper.points, paper.margin, paper.family = 10, 56, "free-serif"
    paper.line("CONSULAT GÉNÉRAL - " + person.country.fr.upper(), 11, "bold", align="center")
    paper.line("Service de l'état civil, 2000, avenue McGill College, Montréal", align="center")
    paper.gap(16)
    paper.line("COPIE INTÉGRALE D'ACTE DE NAISSANCE", 14, "bold", align="center")
    paper.line(f"Registre {person.born.year}, feuillet {rng.randint(2, 300)}, acte {rng.randint(2, 900)}", 10, align="center")
    paper.gap(16)
    rows = [
        ("Nom de l'enfant", person.birth_name.upper()), ("Prénoms de l'enfant", person.given_names or "-"), ("Sexe", {"M": "masculin", "F": "féminin"}.get(person.sex, "X")), ("Né(e) le", f.words_fr(person.born)), ("À", person.birth_city),
        ("Père", f"{person.birth_name.upper()} {max(person.country.men, key=len)}, cultivateur"), ("Mère", f"{person.country.family_names[-1].upper()} {max(person.country.women, key=len)}, couturière"), ("Acte dressé le", dates.fr(person.born + dt.timedelta(days=4))), ("Sur la déclaration de", "la sage-femme de la maternité"),
    ]  # fmt: skip
    for label, value in rows:
        paper.y += 26
        paper.text(60, paper.y, label, 9, "italic")
        paper.text(200, paper.y - 1, value, 11, family="free-mono")
        paper.rule(paper.y + 4, 195, paper.width - 56, color="#888888", weight=0.4)
    paper.gap(34)
    paper.para("Pour copie certifiée conforme à l'original et délivrée à la demande de l'intéressé(e).")
    paper.line(f"Montréal, le {dates.fr(day)}", x=320)
    draw.signature(paper, 330, paper.y + 36, rng)
    draw.box_stamp(paper, 90, paper.y + 10, ("L'OFFICIER DE L'ETAT CIVIL", "TIMBRE FISCAL 500 F"), color="#2a3f9e", angle=-4)
    name = f"{person.given_names} {person.birth_name.upper()}".strip()
    return {"name": name, "date": day.isoformat()}


@layout("birth_certificate", language="en")
def short_form_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """A wallet-size certificate copied onto a sheet: captions above in tiny type, issue date in the corner."""
    person, day = case.person, issued(case)
    paper.family = "sans"
    x, y, width, height = 110.0, 120.0, 390.0, 240.0
    paper.box(x, y, width, height, fill="#e9f2ea", stroke="#2c6a3c", weight=2)
    draw.guilloche(paper, rng, "#b9d6bf", x=x + 2, y=y + 2, width=width - 4, height=height - 4, lines=18)
    paper.text(x + width / 2, y + 26, "BIRTH CERTIFICATE", 15, "bold", align="center", color="#1c4a2a")
    paper.text(x + width / 2, y + 40, f"Civil Registration Service - {person.country.en}", 8.5, align="center")
    paper.y = y + 52
    name = f"{person.given_names} {person.birth_name}".strip()
    cells = [("NAME", name), ("SEX", {"M": "MALE", "F": "FEMALE"}.get(person.sex, "X")), ("DATE OF BIRTH", dates.short_en(person.born)), ("REGISTRATION DATE", dates.short_en(person.born + dt.timedelta(days=12))), ("PLACE OF BIRTH", person.birth_city.upper()), ("CERTIFICATE NO.", f"{rng.randint(100, 999)}-{rng.randint(100000, 999999)}"), ("DATE ISSUED", dates.short_en(day)), ("SERIAL", f"BC {rng.randint(1000000, 9999999)}")]  # fmt: skip
    paper.above(cells, columns=2, x=x + 20, width=width - 40, height=26, boxed=False, label_points=6, value_style="bold")
    draw.signature(paper, x + 240, y + height - 14, rng, width=80)
    paper.text(60, 90, "Photocopy of original seen - front", 9, "italic", color="#666666")
    return {"name": name, "date": day.isoformat()}


@layout("photo", language="en", qualities=("scan", "photo"))
def two_prints_and_their_back(paper: Paper, case: Case, rng: Random) -> Fields:
    """Two prints from a studio; on the second page their back, stamped with studio, name and day."""
    image = draw.portrait(rng, background="#f4f4f2")
    for number in range(2):
        paper.picture(image, 110 + number * 200, 120, 142, 182)
        paper.box(110 + number * 200, 120, 142, 182, stroke="#999999")
    paper.new_page()
    paper.box(110, 120, 142, 182, fill="#fbfbf8", stroke="#999999")
    day = case.signed - dt.timedelta(days=9)
    name = case.person.full_name
    for row, words in enumerate(
        (
            "Kingfisher Photo Studio",
            case.home.address.street.split(",")[0],
            case.home.address.city,
            "Date taken:",
            dates.short_en(day),
            "Name:",
            name,
        )
    ):
        paper.text(
            118, 150 + row * 19, words, paper.fitted(words, 126, 10), "bold" if row in (4, 6) else "regular", color="#26358a"
        )
    return {"name": name, "date": day.isoformat()}


@layout("photo", language="fr", size=(283.0, 368.0))
def fichier_du_photographe(paper: Paper, case: Case, rng: Random) -> Fields:
    """A digital photograph alone on its sheet: nothing is written on it."""
    paper.box(0, 0, paper.width, paper.height, fill="#ffffff", stroke=None)
    paper.picture(draw.portrait(rng, (700, 900), "#fdfdfd"), 21, 28, 241, 312)
    return {}
