"""What applicants write themselves: letters of intent and explanations; by hand, by e-mail, as sworn statements."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import en_weekday, kept, later, mail_head
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """Who writes on which day."""
    return kept(name=case.person.full_name, date=case.signed.isoformat())


@layout("intent_letter", language="en")
def to_the_officer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the first person: sender at the right, plans with their own days."""
    person, day = case.person, case.signed
    paper.family, paper.points = "times", 12
    paper.lines([person.full_name, person.email, person.phone], 10, align="right")
    paper.gap(10)
    paper.line(dates.en(day), align="right")
    paper.gap(14)
    paper.line("To: the officer who decides on my work permit")
    paper.line("Re: my intention to live and work in Quebec", style="bold")
    paper.gap(8)
    paper.paras(
        (
            "Dear Sir or Madam,",
            f"I received my CSQ on {dates.en(case.csq.issued)} and the invitation under the International Mobility Program Plus on {dates.en(case.letter_dated)}. I am writing to confirm that I intend to move to {case.work.city} and settle there for good.",
            f"My spouse, {case.spouse.full_name}, will come with me. I have visited two apartments, opened a bank account at a caisse in {case.work.city} and signed up for a French course that begins on {dates.en(later(day, 60))}.",
            f"{case.work.employer} has told me that my experience as {case.work.title.lower()} is in demand; I met Ms. Brassard of that company by video in the spring.",
            "I will end my current lease as soon as the permit is issued, and I do not plan to live in any other province.",
            "Thank you for your time.",
            "Yours truly,",
        )
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(38)
    paper.line(person.full_name)
    return truth(case)


@layout("intent_letter", language="fr")
def eighth_projet_de_vie(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in French under headings, dated at its end."""
    person, day = case.person, case.signed
    paper.family, paper.points = "dejavu-serif", 10
    paper.heading("Lettre d'intention – S'établir au Québec", 14, align="center")
    paper.gap(6)
    paper.para(
        f"Je m'appelle {person.full_name}, je suis né(e) à {person.birth_city} le {dates.fr(person.born)} et je demande un permis de travail ouvert (PMI+)."
    )
    for title, words in (
        ("Pourquoi le Québec", "J'y ai séjourné deux fois et j'y ai de la famille. J'aime la langue, la culture et l'hiver, et je crois que mon métier y est recherché."),
        ("Mon emploi", f"Je cherche un poste dans le domaine suivant : {case.work.title.lower()}. J'ai un entretien avec {case.work.employer} le {dates.fr(later(day, 21))}."),
        ("Mon logement", f"Une colocation m'attend à {case.work.city} à partir du {dates.fr(later(day, 80))}, chez Mme Aurélie Lemaire."),
        ("Ma famille", f"Je viens avec {case.spouse.full_name}. Nous nous sommes mariés le {dates.fr(case.married)}."),
    ):  # fmt: skip
        paper.line(title, 11, "bold")
        paper.para(words)
    paper.gap(10)
    paper.line(f"Fait à {case.home.address.city}, le {dates.fr(day)}")
    draw.signature(paper, paper.margin, paper.y + 34, rng)
    paper.gap(44)
    paper.line(person.full_name, 9)
    return truth(case)


@layout("intent_letter", language="en")
def sworn_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A statement in numbered points, declared before a commissioner."""
    person, day = case.person, case.signed
    paper.family, paper.points = "free-serif", 11.5
    paper.heading("DECLARATION OF INTENT TO RESIDE IN QUEBEC", 14, align="center")
    paper.gap(8)
    paper.para(f"I, {person.full_name}, of {case.home.address.one_line}, do solemnly declare that:")
    for number, words in enumerate(("I intend to work and to reside in the province of Quebec once I receive a work permit.", f"I hold a Quebec Selection Certificate, file {case.csq.file_number}, issued on {dates.en(case.csq.issued)}.", "I have not signed a lease or contract that would keep me outside Quebec.", "I understand that the permit will restrict me to work in Quebec."), start=1):  # fmt: skip
        paper.para(f"{number}.   {words}", x=80)
    paper.gap(10)
    paper.para(f"DECLARED before me at {case.home.address.city} this {dates.en_ordinal(day)}.")
    paper.gap(30)
    draw.signature(paper, 70, paper.y, rng)
    draw.signature(paper, 330, paper.y, rng)
    paper.text(60, paper.y + 16, person.full_name, 10)
    paper.text(320, paper.y + 16, "Ruth Abernathy, a commissioner for oaths", 10)
    paper.text(320, paper.y + 29, f"Commission expires {dates.en(later(day, 500))}", 8.5)
    return truth(case)


@layout("explanation_letter", language="en")
def gap_in_history(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short letter about a gap in work history, with a table of periods."""
    person, day = case.person, case.signed
    paper.points = 10.5
    paper.line(f"Date: {dates.en_day_first(day)}")
    paper.line(f"From: {person.full_name} (applicant)")
    paper.line(f"UCI: {case.uci}")
    paper.gap(10)
    paper.heading("Letter of explanation", 14)
    paper.para("Dear officer, my personal history form shows a gap of seven months. This is what I did in that time:")
    paper.table([["From", "To", "What I did"], ["2019-02", "2019-05", "Looked after my mother, who was ill"], ["2019-05", "2019-08", "Travelled; looked for work"], ["2019-09", "2020-01", f"Trained as {case.work.title.lower()}"]], [90, 90, 290])  # fmt: skip
    paper.gap(12)
    paper.paras((f"I also explain that my passport was renewed on {dates.en(case.passport.issued)} because the former one was full.", "If anything is unclear I will gladly send more documents.", "Respectfully,"))  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(34)
    paper.line(person.full_name)
    return truth(case)


@layout("explanation_letter", language="fr")
def explication_du_nom(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in French about names spelled in two ways."""
    person, day = case.person, case.signed
    paper.family, paper.points = "helvetica", 10.5
    paper.lines([person.full_name, case.home.address.one_line])
    paper.gap(12)
    paper.lines(["Immigration, Réfugiés et Citoyenneté Canada", "Centre de traitement des demandes"], x=330)
    paper.gap(14)
    paper.line(f"{case.home.address.city}, le {dates.fr(day)}", x=330)
    paper.gap(14)
    paper.line("Objet : lettre explicative – orthographe de mon nom", style="bold")
    paper.gap(6)
    paper.paras(
        (
            "Madame, Monsieur,",
            "Mon nom n'est pas écrit de la même façon sur tous mes documents : les accents manquent sur le passeport, et mon acte de naissance, dressé à la main, comporte une lettre de plus.",
            f"Il s'agit bien de la même personne. Je joins l'acte de mariage du {dates.fr(case.married)} et une attestation de ma mairie.",
            "Je vous remercie de l'attention que vous porterez à ma demande.",
        )
    )
    draw.signature(paper, 340, paper.y + 20, rng)
    paper.text(330, paper.y + 36, person.full_name, 10)
    return truth(case)


@layout("explanation_letter", language="en")
def note_by_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail to the processing centre that explains a missing document."""
    person, day = case.person, case.signed
    paper.family, paper.points = "free-sans", 10
    mail_head(
        paper,
        [
            ("From", f"{person.full_name} <{person.email}>"),
            ("To", "Centralized Network, web form"),
            ("Date", en_weekday(day)),
            ("Subject", "Explanation: late document"),
        ],
    )
    paper.paras(
        (
            "Hello,",
            f"Please accept this explanation with my work permit application. The police certificate I ordered on {dates.en(later(day, -50))} has not arrived; the consulate says it will be ready by {dates.en(later(day, 25))}.",
            "I will upload it as soon as I have it. Everything else on the checklist is attached.",
            "Best regards,",
            person.full_name,
        )
    )
    return truth(case)
