"""What applicants write themselves: intent, explanation."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import named
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("intent_letter")
def intent_in_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """A typed letter, sender at the top."""
    paper.family, paper.points = "free-serif", 12
    paper.lines([case.person.full_name, *case.home.address.block, case.person.email])
    paper.gap(16)
    paper.line(dates.en(case.signed))
    paper.gap(12)
    paper.para("Re: My intention to live in the province of Quebec", style="bold")
    paper.paras([
        "Dear visa officer,",
        "I hold a Quebec selection certificate and I have been invited to apply for a work permit under the International Mobility Program Plus. I declare that I intend to settle in Quebec as soon as my open work permit is issued.",
        f"I plan to rent an apartment in {case.work.city} and to look for work there as a {case.permit.occupation.lower()}. I look forward to living there.",
        "Thank you for considering my application.",
    ])  # fmt: skip
    draw.signature(paper, 60, paper.y + 26, rng)
    paper.gap(40)
    paper.line(case.person.full_name)
    return named(case, case.signed)


@layout("intent_letter", language="fr", size="a4")
def engagement_quebec(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration in one paragraph, place and date at the foot."""
    paper.family, paper.points = "serif", 12
    paper.gap(30)
    paper.heading("Déclaration d'intention de résider au Québec", 16, align="center")
    paper.gap(10)
    paper.para(
        f"Je, {case.person.full_name}, {'née' if case.person.sex == 'F' else 'né'} le {dates.fr(case.person.born)} à {case.person.birth_city}, déclare avoir l'intention de m'établir au Québec et d'y travailler dès l'obtention de mon permis de travail ouvert. Je suis titulaire d'un Certificat de sélection du Québec."
    )
    paper.para("Je comprends que ce permis ne m'autorise à travailler qu'au Québec.")
    paper.gap(20)
    paper.line(f"Fait à {case.home.address.city}, le {dates.fr(case.signed)}")
    draw.signature(paper, 330, paper.y + 44, rng)
    paper.text(330, paper.y + 66, "Signature", 9, "italic")
    return named(case, case.signed)


@layout("explanation_letter")
def client_explains(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter on a gap in the passport's stamps."""
    paper.family, paper.points = "dejavu-condensed", 10.5
    paper.heading("LETTER OF EXPLANATION", 15)
    paper.beside(
        [("From", case.person.full_name), ("Date", case.signed.isoformat()), ("Subject", "Gap in employment history")],
        colon=":",
        label_width=80,
    )
    paper.gap(14)
    paper.paras([
        "Dear Sir or Madam,",
        "I am writing to explain the period of four months during which I declared no employment. I had left my position to take care of a relative and lived on my savings. I did not study or work during that time.",
        "I also wish to explain that my bank statements show a transfer from my brother, which was a gift.",
        "I hope this answers any questions. Please contact me should you need more.",
    ])  # fmt: skip
    draw.signature(paper, 60, paper.y + 24, rng)
    return named(case, case.signed)


@layout("explanation_letter", language="fr")
def lettre_explicative_third(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter on the spelling of a name."""
    paper.family, paper.points = "times", 12
    paper.line(case.person.full_name, style="bold")
    paper.line(case.home.address.one_line, 10)
    paper.gap(16)
    paper.line(f"{case.home.address.city}, le {dates.fr(case.signed)}", align="right")
    paper.gap(12)
    paper.para("Objet : lettre explicative", style="bold")
    paper.paras(
        [
            "À qui de droit,",
            "Je souhaite apporter des explications au sujet de mon dossier. Certains de mes documents ont été délivrés avec une orthographe légèrement différente, car ils ont été transcrits par des administrations différentes. Il s'agit bien de la même personne.",
            "Je joins également une preuve de mon ancienne adresse. Je reste à votre disposition pour tout complément d'information.",
            "Cordialement,",
        ]
    )
    draw.signature(paper, 60, paper.y + 24, rng)
    return named(case, case.signed)
