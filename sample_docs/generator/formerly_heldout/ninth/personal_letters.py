"""Letters of intent, letters of explanation, and proofs of funds: what applicants, relatives and banks write."""

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


def signed(case: Case, day: dt.date | None = None) -> Fields:
    """Who it is about and when it was written."""
    return fu.told(name=case.person.full_name, date=(day or case.signed).isoformat())


@layout("intent_letter")
def letter_with_budget(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter whose head has the sender at the right, with a budget and the names of friends who will help."""
    person = case.person
    paper.family, paper.points, paper.margin = "serif", 11, 70
    paper.lines([person.full_name, person.email, person.phone], align="right")
    paper.gap(10)
    paper.line("To the visa officer, Immigration, Refugees and Citizenship Canada")
    paper.line(fu.weekday_en(case.signed))
    paper.gap(10)
    paper.para("RE: My intention to live in the province of Quebec", style="bold")
    paper.para(f"I was born in {person.birth_city} on {dates.en(person.born)} and have held a Quebec Selection Certificate since {dates.en(case.csq.issued)}. I am asking for an open work permit under the International Mobility Program Plus. I will settle in Sherbrooke with my spouse, {case.spouse.full_name}.")
    paper.para(f"Our friends {fu.someone(rng).full_name} and {fu.someone(rng).full_name}, who live on Wellington Street, will host us until we have found a flat. I have looked at offers by employers in the region and have written to three of them.")
    paper.table([["First three months", "CAD"], ["Rent and deposit", "3,450.00"], ["Food and transport", "1,900.00"], ["French course", "0.00"], ["Total set aside", "5,350.00"]], [240, 110], height=18, right=(1,))
    paper.gap(12)
    paper.para("I have no plan to live in any other province. Thank you for reading this letter.")
    draw.signature(paper, 80, paper.y + 20, rng)
    paper.gap(36)
    paper.line(person.full_name)
    return signed(case)


@layout("intent_letter", language="fr")
def declaration_d_etablissement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A sworn statement of intent: numbered points, the date at the end in words and again in figures, a commissioner."""
    person, lawyer = case.person, fu.someone(rng)
    paper.family, paper.points = "helvetica", 10.5
    paper.gap(12)
    paper.line("DÉCLARATION D'INTENTION DE RÉSIDER AU QUÉBEC", 13, "bold", align="center")
    paper.gap(14)
    paper.para(f"Je, {person.full_name}, domicilié(e) à {case.home.address.city if case.in_canada else person.birth_city}, déclare ce qui suit :")
    for number, words in enumerate((
        f"Je détiens le certificat de sélection du Québec délivré le {dates.fr(case.csq.issued)}, dossier {case.csq.file_number}.",
        "J'ai l'intention de m'établir à Québec dès la délivrance de mon permis de travail ouvert, d'y travailler et d'y vivre de façon durable.",
        f"Mon conjoint, {case.spouse.full_name}, et nos enfants m'y rejoindront à la fin de l'année scolaire.",
        f"J'ai visité la ville du {dates.fr(case.csq.issued - dt.timedelta(days=300))} au {dates.fr(case.csq.issued - dt.timedelta(days=288))} et je suis inscrit(e) à une agence de placement.",
    ), start=1):
        paper.para(f"{number}.  {words}", x=84)
    paper.para("Et j'ai signé, en toute bonne foi.")
    paper.line(f"Le {fu.words_fr(case.signed)} ({case.signed:%d-%m-%Y}, jj-mm-aaaa)")
    draw.signature(paper, 70, paper.y + 32, rng)
    paper.gap(46)
    paper.line(f"{person.full_name}, déclarant(e)")
    paper.gap(20)
    paper.line(f"Devant moi : Me {lawyer.full_name}, commissaire à l'assermentation n° {rng.randint(100000, 230000)}", 9.5)
    draw.round_stamp(paper, 480, paper.y - 30, "ASSERMENTATION QUÉBEC", "")
    return signed(case)


@layout("intent_letter")
def mail_to_the_lawyer(paper: Paper, case: Case, rng: Random) -> Fields:
    """The statement as an e-mail to the representative, printed from webmail, with the lawyer's older question quoted below."""
    person, agent = case.person, case.representative
    asked = case.signed - dt.timedelta(days=rng.randint(2, 9))
    paper.family, paper.points, paper.margin = "free-sans", 10, 54
    paper.line("Statement of intent - Quebec", 15, "bold")
    paper.gap(4)
    fu.mail_head(paper, [("From:", f"{person.full_name} <{person.email}>"), ("To:", f"{agent.name} <office@counsel.example>"), ("Sent:", f"{dates.en(case.signed)} {fu.clock(rng)}")], label_width=50)
    paper.para(f"Dear {agent.name},")
    paper.para("Please file this message as my statement of intent to reside in Quebec. I do mean to live in Gatineau: my sister's family is there, my diploma is recognized there, and I have begun to pay for a storage room on Boulevard Gréber from next month on.")
    paper.para("In Ottawa I keep only a room until the end of the lease. I shall move on the day the permit is issued, and I will change my health card and licence to Quebec ones within the time the law gives me.")
    paper.para("Best regards,")
    paper.para(person.full_name)
    paper.rule(paper.y)
    paper.lines([f"On {fu.short_en(asked)}, {agent.name} wrote:", "> Could you tell the officer in your own words why you intend", "> to live in Quebec? One page is enough."], 9)
    return signed(case)


@layout("explanation_letter")
def why_two_names(paper: Paper, case: Case, rng: Random) -> Fields:
    """Why names differ on papers: a letter with references before it, both names in the text."""
    person, day = case.person, case.signed
    paper.points = 10.5
    paper.line(dates.en_day_first(day), align="right")
    paper.line("LETTER OF EXPLANATION", 13, "bold")
    paper.gap(6)
    paper.beside([("Applicant", person.full_name), ("Passport", case.passport.number), ("About", "Gap in employment; difference between names")], label_width=90)
    paper.gap(12)
    paper.para(f"From {dates.en(case.married)} I used the name of my spouse, {case.spouse.full_name}, at my bank and at my work, while my passport kept the name above. Both names belong to me.")
    paper.para(f"Between January and September {day.year - 2} I had no work because I took care of my father, {fu.someone(rng, 'M').full_name}, who was ill. I lived on savings and did not work without a permit.")
    paper.para("I hope that this answers the question. I can send more papers if they are needed.")
    draw.signature(paper, 66, paper.y + 22, rng)
    paper.gap(38)
    paper.line(person.full_name)
    return signed(case)


@layout("explanation_letter", language="fr")
def note_au_dossier(paper: Paper, case: Case, rng: Random) -> Fields:
    """The representative explains in the third person why a paper is missing; the client stands in the Objet line."""
    agent, day = case.representative, case.signed
    paper.family, paper.points = "serif", 11
    paper.line(agent.firm, 15, "bold", color="#223b66")
    paper.line(f"{agent.body}, membre {agent.member_number}", 9)
    paper.rule(paper.y + 6, color="#223b66")
    paper.gap(24)
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(10)
    paper.para(f"Objet : Lettre explicative – {case.person.full_name} – antécédents de refus", style="bold")
    paper.para("Madame, Monsieur,")
    paper.para(f"Notre cliente ou client a essuyé un refus de visa de visiteur le {dates.fr(case.permit.issued)}. À l'époque, les relevés bancaires de l'époux, {case.spouse.full_name}, n'avaient pas été joints. La situation est maintenant régularisée.")
    paper.para("La réponse « Oui » à la question sur les refus antérieurs est donc exacte, et l'omission de ce refus dans une demande précédente relevait d'une inadvertance.")
    paper.para("Espérant le tout conforme, nous vous prions d'agréer nos salutations distinguées.")
    draw.signature(paper, 66, paper.y + 22, rng)
    paper.gap(38)
    paper.line(agent.name)
    return signed(case)


@layout("proof_of_funds")
def statement_of_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """A joint account's statement: the applicant first holder, movements with other people's names, running balances."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "narrow", 10, 46
    paper.box(46, 40, 26, 26, fill="#00543c", stroke=None)
    paper.text(80, 60, "Maritime & Prairie Bank", 17, "bold", color="#00543c")
    paper.y = 84
    paper.lines([person.full_name, case.home.address.street, f"{case.home.address.city} {case.home.address.province} {case.home.address.postal_code}"], 10)
    paper.gap(6)
    paper.above([("Statement date", fu.short_en(day)), ("Account", f"Savings …{rng.randint(1000, 9999)}"), ("Account holder", person.full_name), ("Joint holder", case.spouse.full_name)], columns=4, height=32)
    paper.gap(12)
    balance, rows = rng.randint(13000, 19000), [["Date", "Description", "Out", "In", "Balance"]]
    for number in range(7):
        amount = rng.randint(80, 1400)
        out = rng.random() < 0.6
        balance += -amount if out else amount
        rows.append([fu.short_en(day - dt.timedelta(days=32 - number * 4)), rng.choice(("e-Transfer to " + fu.someone(rng).full_name, "Grocer", "Rent") if out else ("e-Transfer from " + fu.someone(rng).full_name, "Payroll deposit")), f"{amount}.00" if out else "", "" if out else f"{amount}.00", f"{balance:,}.00"])
    paper.table(rows, [80, 240, 60, 60, 80], height=18, right=(2, 3, 4))
    paper.gap(10)
    paper.para(f"Closing balance: ${balance:,}.00. Report errors within 30 days. Branch: 500 Main Street, Moncton NB.", 9)
    return signed(case)


@layout("proof_of_funds", language="fr", size="a4")
def attestation_de_solde(paper: Paper, case: Case, rng: Random) -> Fields:
    """A foreign bank's certificate: branch manager in the first person, amount in words, stamp."""
    person, day = case.person, case.signed
    manager = fu.someone(rng)
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10, 64
    paper.line("BANQUE DU LITTORAL ET DES HAUTS PLATEAUX", 13, "bold", color="#7b1e22")
    paper.line(f"Agence de {person.birth_city} – {person.country.fr}   |   SWIFT BLHPXXMM", 8.5)
    paper.gap(26)
    paper.line("ATTESTATION DE SOLDE", 14, "bold", align="center")
    paper.gap(16)
    paper.para(f"Je soussigné(e), {manager.full_name}, chef d'agence, atteste que {person.full_name}, né(e) le {dates.day_month_year(person.born)} (jour/mois/année), est titulaire dans nos livres du compte n° {fill('99999 99999 99999999999', rng)}, ouvert en {rng.randint(2009, 2018)}.")
    paper.para(f"À ce jour, le solde de ce compte s'élève à l'équivalent de {rng.randint(11, 24)} 500,00 dollars canadiens. Le compte de {case.spouse.full_name} fait l'objet d'une attestation séparée.")
    paper.para("La présente est délivrée à la demande de l'intéressé(e) pour servir et valoir ce que de droit, sans engagement de la banque.")
    paper.gap(10)
    paper.line(f"Fait à {person.birth_city}, le {dates.fr(day)}", align="right")
    draw.signature(paper, 360, paper.y + 40, rng)
    draw.round_stamp(paper, 330, paper.y + 50, "BANQUE DU LITTORAL AGENCE", "LE CHEF")
    return signed(case)
