"""Letters that applicants write: why they will live in Quebec, what needs to be explained."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import addressed, facts, foot, said, weekday_en, words_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    return said(name=case.person.full_name, date=case.signed.isoformat())


@layout("intent_letter", language="en")
def plan_with_headings(paper: Paper, case: Case, rng: Random) -> Fields:
    """A plan under headings, the writer's name and the date at the end only; a friend's name and address inside."""
    person, work = case.person, case.work
    paper.margin, paper.family, paper.points = 70, "serif", 11.5
    paper.line("My plan to settle in Québec", 18, "bold")
    paper.line("In support of my work permit application (International Mobility Program Plus)", 10.5, "italic")
    paper.gap(12)
    for words, text in (
        ("Where I will live", f"My friend Bertrand Côté-Lavoie has offered me a room at 3120 rue Bélanger in {work.city} for the first months. My spouse {case.spouse.given_names or case.spouse.family_name} and I have looked at three apartments and plan to sign a lease by {dates.en(case.signed + dt.timedelta(days=90))}."),
        ("What I will do there", f"I intend to work as a {work.title.lower()}. I had an interview with {work.employer} on {dates.en(case.signed - dt.timedelta(days=19))} and several others are planned. I do not intend to look for work in another province."),
        ("Why Québec", f"I was selected by Québec and received my certificate on {dates.en(case.csq.issued)}. I have studied French since 2019 and passed level B2. My children would go to school in French."),
        ("What I leave behind", "I have given notice to my present employer and have begun to sell our furniture."),
    ):  # fmt: skip
        paper.line(words, 12.5, "bold")
        paper.gap(3)
        paper.para(text)
    paper.gap(14)
    paper.line("Respectfully submitted,")
    draw.signature(paper, 70, paper.y + 30, rng)
    paper.gap(42)
    paper.line(person.full_name)
    paper.line(dates.en_day_first(case.signed))
    return truth(case)


@layout("intent_letter", language="fr", size="a4")
def engagement_sur_l_honneur(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration on honour in the first person, date in words, place of birth and passport in the opening sentence."""
    person, work = case.person, case.work
    born = {"M": "né", "F": "née", "X": "né(e)"}[person.sex]
    signed = {"M": "Je soussigné", "F": "Je soussignée", "X": "Je, soussigné(e)"}[person.sex]
    paper.margin, paper.family, paper.points = 76, "free-serif", 12
    paper.gap(30)
    paper.line("DÉCLARATION D'INTENTION DE RÉSIDER AU QUÉBEC", 14, "bold", align="center")
    paper.gap(24)
    paper.paras(
        [
            f"{signed}, {person.full_name}, {born} le {dates.fr(person.born)} à {person.birth_city}, titulaire du passeport numéro {case.passport.number}, déclare sur l'honneur avoir l'intention ferme de vivre et de travailler au Québec.",
            f"J'ai obtenu mon certificat de sélection du Québec le {dates.fr(case.csq.issued)}. Je projette de m'installer à {work.city} avec ma famille dès que le permis de travail me sera délivré, et d'y exercer mon métier.",
            "Je m'engage à ne pas résider dans une autre province pendant la durée du permis.",
            f"La présente est faite pour servir à ma demande de permis de travail au titre du PMI+ (code A76), à la suite de l'invitation du {dates.fr(case.letter_dated)}.",
        ]
    )
    paper.gap(20)
    place = case.home.address.city if case.in_canada else person.birth_city
    paper.line(f"Fait à {place}, le {words_fr(case.signed)}.")
    paper.gap(30)
    draw.signature(paper, 330, paper.y + 10, rng)
    paper.text(350, paper.y + 28, "(signature)", 9, "italic")
    return truth(case)


@layout("intent_letter", language="fr")
def courriel_a_l_agent(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message typed as an e-mail and saved as a file, with a numbered list."""
    person = case.person
    paper.margin, paper.family, paper.points = 60, "sans", 10.5
    facts(paper, [("De", f"{person.full_name} <{person.email}>"), ("À", "À l'agent chargé de mon dossier, IRCC"), ("Date", dates.day_month_year(case.signed) + " (jj/mm/aaaa)"), ("Objet", "Mon intention d'habiter au Québec – demande A76")], label_width=60, label_style="bold")  # fmt: skip
    paper.rule(paper.y + 6)
    paper.gap(18)
    paper.paras(
        [
            "Bonjour,",
            "Par ce message, je vous confirme mon intention de résider et de travailler au Québec. Voici ce que j'ai déjà fait en ce sens :",
            f"1)  J'ai réservé une chambre à {case.work.city} à partir du {dates.fr(case.signed + dt.timedelta(days=120))}.",
            f"2)  J'ai inscrit {'mon enfant' if case.children == 1 else 'ma famille'} auprès du centre de services scolaire.",
            f"3)  J'ai pris contact avec {case.work.employer}, qui recrute présentement.",
            "4)  Je suis des cours de francisation en ligne deux soirs par semaine.",
            "Je demeure disponible pour toute question.",
            person.full_name,
        ]
    )
    return truth(case)


@layout("explanation_letter", language="en")
def gap_explained(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with the sender's block at the right, explaining a gap and a name that differs."""
    person = case.person
    paper.margin, paper.family, paper.points = 72, "times", 12
    paper.lines([person.full_name, case.home.address.street, f"{case.home.address.city} {case.home.address.province}", person.phone], align="right")  # fmt: skip
    paper.gap(10)
    paper.line(weekday_en(case.signed), align="right")
    paper.gap(14)
    paper.para("LETTER OF EXPLANATION", style="bold")
    gap = dt.date(case.signed.year - 3, 4, 1)
    paper.paras(
        [
            "Dear Officer,",
            f"I wish to explain a gap in my employment history. From {dates.en(gap)} to {dates.en(gap + dt.timedelta(days=200))} I did not work because I cared for my father, who died on {dates.en(gap + dt.timedelta(days=182))}.",
            f"You will also see that an old bank statement spells my name differently. It was a clerk's mistake, which the bank corrected on {dates.en(gap + dt.timedelta(days=260))}. It is the same person.",
            "I was never refused a visa by any country. I attach the death certificate and the bank's letter.",
            "Yours faithfully,",
        ]
    )
    draw.signature(paper, 72, paper.y + 26, rng)
    paper.gap(40)
    paper.line(person.full_name)
    return truth(case)


@layout("explanation_letter", language="fr")
def note_explicative(paper: Paper, case: Case, rng: Random) -> Fields:
    """A note with its title, applicant and date in a box; two addresses and an entry stamp are explained."""
    person = case.person
    paper.margin, paper.family, paper.points = 64, "free-sans", 11
    paper.box(64, 60, 484, 66, stroke="#333333")
    paper.text(74, 80, "NOTE EXPLICATIVE", 14, "bold")
    paper.text(74, 98, f"Demande de permis de travail de {addressed(person, 'fr')}", 10)
    paper.text(74, 114, f"Rédigée le {dates.fr(case.signed)}", 10)
    paper.y = 146
    paper.paras(
        [
            "À qui de droit,",
            "Mon formulaire indique une adresse postale qui diffère de celle de mon relevé bancaire. J'ai déménagé récemment, et la banque n'a pas encore mis mon dossier à jour.",
            f"J'ai quitté mon ancien logement le {dates.fr(case.signed - dt.timedelta(days=64))} et j'habite depuis à l'adresse du formulaire.",
            f"Par ailleurs, le timbre d'entrée du {dates.fr(case.permit.issued - dt.timedelta(days=4))} est peu lisible dans mon passeport; une copie agrandie est jointe.",
            "Je vous remercie de votre compréhension.",
        ]
    )
    draw.signature(paper, 64, paper.y + 26, rng)
    paper.gap(40)
    paper.line(person.full_name, style="bold")
    foot(paper, "Pièces jointes : 2")
    return truth(case)
