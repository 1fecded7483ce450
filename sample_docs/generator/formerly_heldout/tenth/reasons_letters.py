"""Letters of explanation: two spellings of a name, years without work, a lawyer for a client."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, fr
from sample_docs.generator.formerly_heldout.tenth.desk import month_en, neighbours, number, said, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("explanation_letter", language="fr")
def noms_differents_expliques(paper: Paper, case: Case, rng: Random) -> Fields:
    """Why papers spell a name in several ways, with a small table of them."""
    who, day = case.person, before(case.submitted, 2, 40, rng)
    clipped = who.full_name.replace("-", " ").upper()
    paper.family, paper.points = "sans", 10.5
    paper.text(552, 66, f"{case.home.address.city}, {fr(day)}", align="right")
    paper.y = 66
    paper.lines([who.full_name, *case.home.address.block])
    paper.gap(26)
    paper.line("EXPLICATION : orthographe de mon nom", 12, "bold")
    paper.gap(10)
    paper.paras(
        [
            "Bonjour,",
            "En préparant mon dossier, j'ai vu que mon nom n'est pas écrit partout de la même façon. Je tiens à l'expliquer pour éviter toute confusion.",
        ]
    )
    paper.table(
        [
            ["Pièce", "Date de la pièce", "Nom tel qu'écrit"],
            ["Passeport", fr(case.passport.issued), who.full_name],
            ["Ancien permis d'études", fr(case.permit.issued), clipped],
            ["Relevé bancaire", fr(shift(day, -22)), f"{who.given_names[:1]}. {who.family_name}".lstrip(". ")],
        ],
        [150, 140, 202],
        height=21,
    )
    paper.gap(12)
    paper.paras(
        [
            "Il s'agit toujours de la même personne : moi. L'ancien système du collège n'acceptait ni les traits d'union ni les minuscules, et ma banque abrège les prénoms.",
            "Je joins une copie de mon acte de naissance. Je n'ai jamais porté un autre nom.",
            "Recevez mes salutations les meilleures.",
        ]
    )
    draw.signature(paper, 64, paper.y + 26, rng)
    paper.gap(38)
    paper.line(who.full_name)
    return said(name=who.full_name, date=day.isoformat())


@layout("explanation_letter", language="en", size="a4")
def gap_in_history_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """Months without work or study, set out by period; typed on an old machine, name at the head as a reference."""
    who, day = case.person, before(case.submitted, 2, 40, rng)
    start = shift(day, -1500)
    paper.family, paper.points, paper.margin = "courier", 10.5, 66
    paper.line("LETTER OF EXPLANATION", 13, "bold")
    paper.line(f"Applicant .... {who.full_name}")
    paper.line(f"UCI .......... {case.uci}")
    paper.line(f"Written on ... {en(day)}")
    paper.rule(paper.y + 8)
    paper.gap(24)
    paper.paras(
        [
            "To whom it may concern:",
            "Your form asks for ten years of personal history without a gap. There are two periods when I neither worked nor studied, and this page says what I did then.",
            f"PERIOD 1 - {month_en(start)} to {month_en(shift(start, 150))}. I looked after my father, who had an operation of the hip. I lived with my parents and had no income.",
            f"PERIOD 2 - {month_en(shift(start, 700))} to {month_en(shift(start, 790))}. I waited for my permit and could not work. My savings carried me; the bank statements are in the file.",
            "I was never refused a visa, and never stayed anywhere beyond the time I was given. If something is still unclear, please write to me before you decide.",
            "With respect,",
        ]
    )
    draw.signature(paper, 70, paper.y + 24, rng)
    paper.gap(36)
    paper.line(who.full_name)
    return said(name=who.full_name, date=day.isoformat())


@layout("explanation_letter", language="en")
def counsel_submits_reasons(paper: Paper, case: Case, rng: Random) -> Fields:
    """A law firm's letter about its client: many references in a block, the client named in the subject."""
    who, agent, day = case.person, case.representative, before(case.submitted, 1, 20, rng)
    clerk = neighbours(rng, 1)[0]
    paper.family, paper.points, paper.margin = "times", 11.5, 64
    paper.line(agent.firm.upper(), 15, "bold", align="center", color="#1d3b2a")
    paper.line("Suite 900, 45 O'Connor Street, Ottawa ON  K1P 1A4   |   T 613 555-0150   |   F 613 555-0151", 8.5, align="center")
    paper.rule(paper.y + 5)
    paper.gap(20)
    paper.line(en(day))
    paper.gap(8)
    paper.line("BY UPLOAD TO THE PORTAL", 10, "bold")
    paper.gap(8)
    paper.beside(
        [
            ("Our client", who.full_name),
            ("Date of birth", en(who.born)),
            ("Our file", f"{number(rng, 4)}-{number(rng, 2)}"),
            ("Subject", "Letter of explanation – late change of address"),
        ],
        label_width=96,
        points=10.5,
    )
    paper.gap(14)
    paper.paras(
        [
            "Dear Officer:",
            f"We act for the above-named client and enclose an open work permit application. Our client moved on {en(case.home.starts)} to {case.home.address.one_line}, and some of the enclosed papers still show the earlier address.",
            "The reason is plain: the notice of assessment was issued before the move, and the employer's payroll was only corrected in the second pay period after it. Nothing was hidden; the address was updated with the department on the day after the move.",
            "We submit that the discrepancy is explained and ask that no inference be drawn from it. Our client's spouse and children are not concerned.",
            f"Questions may be directed to our law clerk, {clerk}.",
            "Yours very truly,",
        ]
    )
    draw.signature(paper, 66, paper.y + 24, rng)
    paper.gap(36)
    paper.line(agent.name)
    paper.line(f"{agent.body}, no. {agent.member_number}", 9.5)
    return said(name=who.full_name, date=day.isoformat())
