"""Why somebody means to live in Quebec: a letter, a message passed on, a form of an association, a friend's word."""

from __future__ import annotations

from random import Random

from sample_docs.generator import draw
from sample_docs.generator.dates import en, en_day_first, fr
from sample_docs.generator.formerly_heldout.tenth.desk import JOBS_FR, month_en, month_fr, neighbours, number, said, shift
from sample_docs.generator.invention import before
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("intent_letter", language="fr", size="a4")
def lettre_date_at_the_end(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the first person: opens with the writer's name in the sentence, place and date come last."""
    who, day = case.person, before(case.submitted, 2, 40, rng)
    paper.family, paper.points, paper.margin = "dejavu-serif", 10, 70
    paper.lines(["À l'attention de l'agent d'immigration", "Centre de traitement des demandes"], align="right")
    paper.gap(26)
    paper.line("Lettre d'intention – s'établir au Québec", 13, "bold")
    paper.gap(12)
    self_told = "établie" if who.sex == "F" else "établi"
    paper.paras(
        [
            f"Je m'appelle {who.full_name} et je détiens un Certificat de sélection du Québec depuis le {fr(case.csq.issued)}. Par la présente, je vous confirme que je veux vivre au Québec, y travailler et y rester.",
            f"Arrivé{'e' if who.sex == 'F' else ''} au Canada en {month_fr(shift(case.home.starts, -400))}, je me suis d'abord {self_told} ailleurs pour mes études. Mon bail actuel se termine le {fr(case.home.ends)}; je ne le renouvellerai pas.",
            f"J'ai commencé à chercher un logement à {case.work.city}. Ma sœur y demeure depuis 2016 et m'hébergera les premières semaines. Je vise un poste de {JOBS_FR[case.work.title].lower()} et j'ai déjà envoyé quatre candidatures.",
            "Mon français est courant : j'ai réussi l'épreuve de niveau B2 et je suis des ateliers de conversation chaque jeudi.",
            "Je vous remercie de l'attention que vous porterez à ma demande et je demeure à votre disposition.",
        ]
    )
    paper.gap(10)
    paper.line(f"Écrit à {case.home.address.city}, ce {fr(day)}", x=300)
    draw.signature(paper, 310, paper.y + 34, rng)
    paper.gap(46)
    paper.line(who.full_name, x=300)
    return said(name=who.full_name, date=day.isoformat())


@layout("intent_letter", language="en")
def forwarded_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail that is the letter itself, printed from the mailbox, with an older message quoted below."""
    who, helper, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 2, 30, rng)
    paper.family, paper.margin = "sans", 50
    paper.text(50, 40, "Mail", 18, "bold", color="#c0392b")
    paper.text(562, 40, who.email, paper.fitted(who.email, 260, 8.5), align="right")
    paper.rule(50, 50, 562)
    paper.y = 58
    paper.line("Statement of intent to live in Quebec (for my work permit file)", 13, "bold")
    paper.line("1 message, 1 earlier message quoted", 8)
    paper.gap(8)
    for label, value in (("From", f"{who.full_name} <{who.email}>"), ("To", "intake@bridgeway.example"), ("Cc", helper), ("Sent", f"{day:%A}, {en(day)} at 7:26 PM")):  # fmt: skip
        paper.line(f"{label}:  {value}", 9)
    paper.gap(14)
    paper.paras(
        [
            "To the officer,",
            f"Please take this as my signed statement. I, {who.full_name}, intend to reside in the province of Quebec once my open work permit is issued. I was invited by the Quebec ministry on {en(case.letter_dated)} and I want to use that chance.",
            f"My plan is simple. I give up my apartment in {case.home.address.city} when the lease ends in {month_en(case.home.ends)}. I move to {case.work.city}, where I have cousins and where I already know two employers in my trade. My children, if they come, will go to school in French.",
            "I have saved enough for the first six months and I have booked a seat in a French class that starts in the new year.",
            "Thank you for reading this.",
            who.full_name,
        ],
        10,
    )
    paper.gap(8)
    paper.rule(paper.y, color="#bbbbbb")
    earlier = shift(day, -5)
    paper.line(f"On {earlier:%a}, {en_day_first(earlier)}, {helper} wrote:", 8.5, color="#666666")
    for words in ("> Hello, the checklist asks for a short statement of your intent to reside in Quebec.", "> Write it in your own words and put your full name in it. No notary is needed.", f"> File no. {number(rng, 6)}"):  # fmt: skip
        paper.line(words, 8.5, color="#666666")
    return said(name=who.full_name, date=day.isoformat())


@layout("intent_letter", language="fr")
def formulaire_de_l_organisme(paper: Paper, case: Case, rng: Random) -> Fields:
    """A declaration on the form of an association that receives newcomers: frames to fill in, ticks, its own reference."""
    who, adviser, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 2, 40, rng)
    paper.margin, paper.family = 52, "narrow"
    paper.box(52, 40, 508, 40, fill="#e9eef9", stroke="#3b5b9a")
    paper.text(64, 65, "Carrefour d'accueil L'Escale  –  DÉCLARATION D'INTENTION DE RÉSIDER AU QUÉBEC", 13.5, "bold")
    paper.y = 90
    paper.above(
        [
            ("Je soussigné(e), nom et prénoms", who.listed_name),
            ("Courriel", who.email),
            ("Pays de citoyenneté", who.country.fr),
            ("Date de naissance", fr(who.born)),
        ],
        height=36,
        label_points=8,
    )
    paper.gap(12)
    paper.line("déclare avoir l'intention de m'établir au Québec et d'y occuper un emploi.", 11.5, "bold")
    paper.gap(8)
    paper.line("Région où je compte vivre :", 11)
    for words in ("Capitale-Nationale", "Estrie", "Montréal", "autre / je ne sais pas encore"):
        paper.line(words, 11, x=84)
        draw.checkbox(paper, 66, paper.y, words == "Estrie", 9)
        paper.gap(2)
    paper.gap(8)
    paper.line("Mes motifs, en quelques lignes :", 11)
    paper.box(52, paper.y + 6, 508, 120)
    paper.gap(12)
    for words in (
        "Je parle français depuis l'enfance et mon domaine recrute beaucoup en Estrie. Je connais la région pour y avoir",
        f"passé l'été. Ma lettre d'invitation du {fr(case.letter_dated)} me permet de demander le permis ouvert.",
        "Je quitterai mon logement actuel dès que j'aurai le permis en main.",
    ):
        paper.line(words, 11.5, "italic", x=62, color="#1b2f7a")
        paper.gap(6)
    paper.y = 480
    draw.signature(paper, 70, paper.y, rng)
    paper.under([("signature de la personne qui déclare", ""), ("fait le", fr(day)), ("à", case.home.address.city)], columns=3)
    paper.gap(16)
    paper.box(52, paper.y, 508, 60, fill="#f4f4f4")
    paper.text(60, paper.y + 14, "Réservé à l'organisme", 8.5, "bold")
    paper.text(60, paper.y + 32, f"Dossier no {number(rng, 5)}     Personne-conseil : {adviser}", 10)
    paper.text(60, paper.y + 48, "Ce formulaire ne remplace pas les formulaires du gouvernement.", 8.5)
    return said(name=who.listed_name, date=day.isoformat())


@layout("intent_letter", language="en")
def host_speaks_for_newcomer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A resident of Quebec writes, in the third person, that the applicant means to live there."""
    who, host, day = case.person, neighbours(rng, 1)[0], before(case.submitted, 2, 40, rng)
    they, their = {"M": ("He", "his"), "F": ("She", "her"), "X": ("They", "their")}[who.sex]
    paper.family, paper.points = "free-serif", 12
    paper.lines([host, "1420, avenue du Mont-Royal Est", "Montréal QC  H2J 1Y7", "514 555-0109"], x=340)
    paper.gap(14)
    paper.line(en_day_first(day))
    paper.gap(14)
    paper.lines(["Immigration, Refugees and Citizenship Canada", "Work permit applications"])
    paper.gap(14)
    paper.line(f"Re:  {who.full_name} – intention to settle in Quebec", 12, "bold")
    paper.gap(8)
    paper.paras(
        [
            "Dear Sir or Madam,",
            f"I am a Canadian citizen and have lived in Montréal since August 3, 2009. I write about my friend {who.full_name}, whom I have known for six years.",
            f"It is {their} firm intention to reside in Quebec. {they} told me so long before the ministry's invitation of {en(case.letter_dated)}, and {their} plans have not changed since.",
            "I have offered the spare bedroom of my home, free of charge, for as long as it takes to find an apartment. I also introduced my friend to the parish employment club.",
            "You may call me at any time if you need to confirm what I say.",
            "Yours truly,",
        ]
    )
    draw.signature(paper, 64, paper.y + 24, rng)
    paper.gap(36)
    paper.line(host)
    return said(name=who.full_name, date=day.isoformat())
