"""Papers of civil status, photographs, medical sheets, and papers that nobody asked for."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields, layout


@layout("marriage_certificate", language="fr", size="a4")
def acte_de_mariage_de_la_mairie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A town hall's certificate with two columns, one for each spouse; it bears no date but the wedding's."""
    paper.paint(lambda: draw.frame(paper, "#7a5c1e", 30))
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 64
    paper.y = 76
    paper.line(case.person.country.fr.upper(), 12, "bold", align="center")
    paper.line(f"Commune de {case.person.birth_city} – État civil", 11, align="center")
    paper.gap(18)
    paper.line("CERTIFICAT DE MARIAGE", 20, "bold", align="center", color="#5a430f")
    paper.gap(20)
    paper.para(
        f"L'an {case.married.year}, le {dates.fr(case.married)}, ont comparu devant nous, officier de l'état civil, et ont été unis par le mariage :"
    )
    top = paper.y + 6

    def spouse(x: float, title: str, who: Person) -> None:
        paper.y = top
        paper.line(title, 12, "bold", x=x)
        for label, value in (
            ("Nom", who.family_name),
            ("Prénom(s)", who.given_names),
            ("Né(e) le", dates.fr(who.born)),
            ("À", who.birth_city),
        ):
            paper.y += 22
            paper.text(x, paper.y, label, 9, color="#5a430f")
            paper.text(x + 56, paper.y, value, paper.fitted(value, 150, 11.5))

    spouse(64, "PREMIER ÉPOUX / ÉPOUSE", case.person)
    spouse(310, "SECOND ÉPOUX / ÉPOUSE", case.spouse)
    paper.y += 34
    paper.para("Les époux ont déclaré qu'il n'a pas été fait de contrat de mariage.")
    paper.para(f"Acte n° {rng.randint(12, 980)}, registre {case.married.year}.")
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.text(330, paper.y + 64, "L'officier de l'état civil", 10)
    draw.round_stamp(paper, 180, paper.y + 60, "MAIRIE  ÉTAT CIVIL", "SCEAU", color="#5a2f8a", radius=40)
    return marks.kept(name=case.person.full_name, date=f"{case.married}")


@layout("birth_certificate", language="fr", size="a4")
def copie_integrale_d_acte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A copy of the register of births, told in sentences, with the day of the copy above the stamp."""
    person = case.person
    made = case.signed - dt.timedelta(days=90)
    paper.family, paper.points, paper.margin = "serif", 12, 80
    draw.tint(paper, "#fcfaf2")
    paper.gap(20)
    paper.line(f"Ville de {person.birth_city}", 11)
    paper.line("Service de l'état civil", 11)
    paper.gap(30)
    paper.line("EXTRAIT D'ACTE DE NAISSANCE", 17, "bold", align="center")
    paper.line(f"Registre {person.born.year} – acte n° {rng.randint(20, 1900)}", 10.5, align="center")
    paper.gap(26)
    child = {"M": "un garçon", "F": "une fille"}.get(person.sex, "un enfant")
    born = "née" if person.sex == "F" else "né"
    name = f"{person.given_names} {person.birth_name}".strip()
    paper.paras(
        [
            f"Le {dates.fr(person.born)}, à {rng.randint(1, 11)} heures du matin, {child} est {born} à {person.birth_city} et a reçu le nom de :",
        ]
    )
    paper.line(name, 15, "bold", align="center")
    paper.gap(12)
    paper.paras(
        [
            f"La mention de la naissance a été faite au registre sur la déclaration du père, domicilié à {person.birth_city}.",
            "Pour extrait certifié conforme au registre.",
        ]
    )
    paper.gap(16)
    paper.line(f"Délivré le {dates.fr(made)}", align="right")
    draw.signature(paper, 380, paper.y + 36, rng)
    draw.round_stamp(paper, 330, paper.y + 50, "ÉTAT CIVIL  COPIE CONFORME", "N° 4", color="#1d6a5a")
    return marks.kept(name=name, date=f"{made}")


@layout("photo", language="en")
def studio_sheet_front_and_back(paper: Paper, case: Case, rng: Random) -> Fields:
    """Front and back of a photograph on one sheet; the back bears the studio's stamp, the name and the day."""
    width, height = 142.0, 198.0  # points: 50 by 70 mm
    paper.picture(draw.portrait(rng, (350, 490), "#f4f4f4"), 110, 120, width, height)
    paper.box(110, 120, width, height, stroke="#bbbbbb")
    paper.box(330, 120, width, height, fill="#fbfbf8", stroke="#bbbbbb")
    name = case.person.full_name
    for row, words in enumerate((case.person.given_names, case.person.family_name)):
        paper.text(
            340, 152 + row * 15, words, paper.fitted(words, width - 20, 11, "italic"), "italic", family="serif", color="#23356f"
        )
    paper.text(340, 200, "Photo taken", 8)
    paper.text(340, 214, dates.en(case.signed), 10.5)
    paper.text(340, 262, "STUDIO KLARA PHOTO", 9, "bold", color="#7a1f3d")
    paper.text(340, 274, f"118 {rng.choice(('Elm', 'King', 'Queen'))} Street", 8, color="#7a1f3d")
    paper.text(340, 285, marks.place(case), 8, color="#7a1f3d")
    return marks.kept(name=name, date=f"{case.signed}")


@layout("medical_report", language="en")
def fourth_panel_physician_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The sheet that the panel physician hands out after an upfront examination."""
    person = case.person
    examined = case.signed - dt.timedelta(days=21)
    paper.family, paper.points, paper.margin = "sans", 10, 58
    paper.text(58, 60, "eMedical", 22, "bold", color="#1f6f8b")
    paper.text(554, 58, "Information sheet", 13, align="right")
    paper.rule(72, weight=1.4, color="#1f6f8b")
    paper.y = 84
    paper.heading("Upfront medical examination – proof of completion", 12.5)
    paper.picture(draw.portrait(rng), 460, paper.y, 84, 108)
    paper.beside(
        (
            ("Name", person.full_name),
            ("Date of birth", dates.en_day_first(person.born)),
            ("Gender", person.sex),
            ("IME number", f"{rng.randint(10**7, 10**8 - 1)}"),
            ("Identity document", case.passport.number),
            ("Sheet printed on", dates.en_day_first(examined)),
        ),
        label_width=130,
        colon=":",
        step=1.9,
    )
    paper.gap(30)
    paper.table(
        (
            ("Code", "Examination", "Status"),
            ("501", "Medical examination", "Completed"),
            ("502", "Chest X-ray examination", "Completed"),
            ("707", "HIV", "Completed"),
            ("712", "Serum creatinine", "Completed"),
        ),
        (70, 310, 116),
        height=20,
    )
    paper.gap(18)
    paper.para(
        "The results have been sent electronically to Immigration, Refugees and Citizenship Canada. This sheet is not a result: keep it as proof that you were examined."
    )
    paper.gap(12)
    draw.signature(paper, 58, paper.y + 16, rng)
    paper.text(58, paper.y + 36, "Dr. P. Sundaresan, panel physician", 9)
    draw.box_stamp(paper, 380, paper.y + 20, ("BAYVIEW MEDICAL", "PANEL SITE 3417"), color="#1f6f8b")
    return marks.kept(name=person.full_name, date=f"{examined}")


@layout("other", language="fr")
def fourth_curriculum_vitae(paper: Paper, case: Case, rng: Random) -> Fields:
    """A curriculum vitae that nobody asked for."""
    person, year = case.person, case.submitted.year
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10, 60
    paper.box(0, 0, 170, paper.height, fill="#2f3e4e", stroke=None)
    paper.text(18, 70, "COORDONNÉES", 10, "bold", color="#ffffff")
    for number, words in enumerate((person.email, person.phone, marks.place(case))):
        paper.text(18, 90 + number * 16, words, paper.fitted(words, 142, 8.5), color="#ffffff")
    paper.text(18, 170, "LANGUES", 10, "bold", color="#ffffff")
    paper.text(18, 188, "Français, anglais", 9, color="#ffffff")
    paper.margin = 194
    paper.line(person.full_name, paper.fitted(person.full_name, 360, 20, "bold"), "bold")
    paper.line(case.work.title, 12, color="#666666")
    for title, rows in (
        (
            "EXPÉRIENCE",
            (
                (f"{year - 4} – {year}", case.permit.employer),
                (f"{year - 8} – {year - 4}", f"Services techniques de {person.birth_city}"),
            ),
        ),
        ("FORMATION", ((f"{year - 9}", "Diplôme universitaire de premier cycle"), (f"{year - 13}", "Baccalauréat"))),
        ("LOISIRS", (("", "Randonnée, photographie, cuisine"),)),
    ):
        paper.gap(14)
        paper.line(title, 11, "bold", color="#2f3e4e")
        paper.rule(paper.y + 4)
        paper.gap(4)
        paper.beside(rows, label_width=90, colon="", value_style="regular")
    return {}


@layout("other", language="en")
def airline_itinerary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A flight booking that somebody put into the packet."""
    person, day = case.person, case.submitted + dt.timedelta(days=60)
    paper.family, paper.points, paper.margin = "helvetica", 10, 50
    paper.text(50, 62, "Boréal Air", 22, "bold", color="#004b87")
    paper.text(562, 62, "Booking confirmation", 14, align="right")
    paper.y = 84
    paper.beside(
        (
            ("Booking reference", "".join(rng.choice("ABCDEFGHJK") for _ in range(6))),
            ("Passenger", person.listed_name),
            ("Status", "Confirmed"),
        ),
        label_width=120,
        colon=":",
    )
    paper.gap(18)
    paper.table(
        (
            ("Flight", "From", "To", "Departs", "Seat"),
            (
                f"BO {rng.randint(100, 999)}",
                person.birth_city,
                "Paris CDG",
                f"{dates.short_en(day)} 07:40",
                f"{rng.randint(8, 40)}C",
            ),
            (
                f"BO {rng.randint(100, 999)}",
                "Paris CDG",
                "Montréal YUL",
                f"{dates.short_en(day)} 13:15",
                f"{rng.randint(8, 40)}A",
            ),
        ),
        (70, 130, 110, 140, 62),
        height=22,
    )
    paper.gap(16)
    paper.beside(
        (("Fare", f"EUR {rng.randint(480, 990)}.00"), ("Taxes", "EUR 212.40"), ("Baggage", "1 x 23 kg")),
        label_width=120,
        colon=":",
    )
    paper.gap(14)
    paper.para("Please be at the airport three hours before departure. Check-in opens 24 hours before the flight.", 9)
    return {}
