"""Photographs, and pages that belong to no type: a travel booking, a diploma, a police certificate."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


@layout("photo")
def two_prints_on_a_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """Front and stamped back of a studio's print, taped to a sheet: studio, name and day on the back."""
    day = case.signed - dt.timedelta(days=rng.randint(5, 90))
    picture = draw.portrait(rng, background="#ffffff")
    paper.line("Photographs (front and back)", 10)
    paper.box(98, 108, 144, 184, fill="#ffffff", stroke="#bbbbbb")
    paper.picture(picture, 100, 110, 140, 180)
    paper.box(320, 108, 144, 184, fill="#fdfdfb", stroke="#bbbbbb")
    for row, words in enumerate(("STUDIO LUMEN", "22 Queen Street", f"Taken: {dates.en_day_first(day)}")):
        paper.text(392, 160 + row * 14, words, 9, align="center", color="#444477")
    paper.text(392, 230, case.person.full_name, paper.fitted(case.person.full_name, 136, 11, "italic"), "italic", align="center", color="#222266")
    return fu.told(name=case.person.full_name, date=day.isoformat())


@layout("photo", language="fr", size=(240.0, 310.0), qualities=("scan", "photo"))
def portrait_seul(paper: Paper, case: Case, rng: Random) -> Fields:
    """A portrait and nothing else."""
    paper.picture(draw.portrait(rng, background="#eef0f2"), 10, 10, 220, 290)
    return {}


@layout("other")
def ninth_flight_itinerary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A booking for two travellers."""
    paper.family, paper.points = "free-sans", 10
    paper.line("Your trip – booking " + fill("AAAAAA", rng), 16, "bold", color="#0a4d8c")
    paper.gap(8)
    day = fu.later(case.submitted, rng, 120)
    paper.table([["Traveller", "Ticket"], [case.person.listed_name, fill("999-9999999999", rng)], [case.spouse.listed_name, fill("999-9999999999", rng)]], [260, 160], height=20)
    paper.gap(10)
    paper.table([["Flight", "From", "To", "Departs"], ["NW 417", case.person.birth_city, "Montréal (YUL)", f"{fu.short_en(day)} {fu.clock(rng)}"], ["NW 418", "Montréal (YUL)", case.person.birth_city, f"{fu.short_en(day + dt.timedelta(days=160))} {fu.clock(rng)}"]], [70, 130, 130, 150], height=20)
    paper.gap(10)
    paper.para("Fare: 1,248.60 CAD. Baggage: one piece of 23 kg. Check in 24 hours before departure. Seats are not guaranteed.")
    return {}


@layout("other", language="fr", size="a4")
def diplome(paper: Paper, case: Case, rng: Random) -> Fields:
    """A university degree."""
    draw.frame(paper, "#25406e", 28)
    paper.family, paper.y = "serif", 130
    paper.line("UNIVERSITÉ DES TROIS-RIVES", 20, "bold", align="center")
    paper.gap(24)
    paper.line("Le recteur confère à", 12, "italic", align="center")
    paper.line(case.person.full_name, 20, "bold", align="center")
    paper.line(f"né(e) le {dates.fr(case.person.born)}", 11, align="center")
    paper.gap(12)
    paper.line("le grade de", 12, "italic", align="center")
    paper.line("LICENCE EN SCIENCES DE GESTION – mention bien", 14, "bold", align="center")
    paper.gap(30)
    paper.line(f"Donné le {dates.fr(case.person.born.replace(year=case.person.born.year + 23))}", 11, align="center")
    draw.signature(paper, 130, 560, rng)
    draw.signature(paper, 350, 560, rng)
    draw.round_stamp(paper, 300, 620, "UNIVERSITAS SIGILLUM", "MCMLXII", color="#7a5a10", radius=44)
    return {}


@layout("other")
def insurance_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """A travel insurer's confirmation with cards to cut out."""
    paper.points = 10
    paper.line("Wayfarer Travel Insurance – confirmation of coverage", 14, "bold")
    paper.gap(6)
    paper.beside([("Policy", fill("WT99999999", rng)), ("Insured", f"{case.person.full_name}; {case.spouse.full_name}"), ("Coverage", f"{fu.short_en(case.submitted)} to {fu.short_en(case.submitted + dt.timedelta(days=180))}"), ("Limit", "$150,000"), ("Premium", "$412.00")], label_width=90)
    paper.gap(20)
    for x, one in ((60.0, case.person), (320.0, case.spouse)):
        paper.box(x, paper.y, 230, 110, fill="#eef6fb")
        paper.text(x + 12, paper.y + 24, "Emergency assistance card", 10, "bold")
        paper.text(x + 12, paper.y + 50, one.full_name, paper.fitted(one.full_name, 206, 11))
        paper.text(x + 12, paper.y + 72, "Call collect +1 800 555 0134, day and night", 8.5)
    return {}
