"""What applicants write themselves, and what banks, doctors and photographers give them."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, day_in_words_en, dollars, dotted, kept, menu, town
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, latin1
from sample_docs.generator.registry import Fields, layout


@layout("intent_letter", language="fr")
def i_shall_settle(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the first person on plain paper, with reasons, a school for the children, a friend who would take them in."""
    person, town_name = case.person, case.work.city
    paper.family, paper.points, paper.margin = "serif", 11.5, 74
    paper.lines([person.full_name, case.home.address.street, town(case.home.address), person.phone, person.email], 10.5)
    paper.gap(16)
    paper.line("À l'attention de l'agent d'immigration")
    paper.line("Objet : mon intention de vivre et de travailler au Québec", style="bold")
    paper.gap(10)
    child = (
        "Nos enfants fréquenteront une école de langue française et nous avons déjà visité celle du quartier."
        if case.children
        else "Nous n'avons pas d'enfant pour l'instant."
    )
    paper.paras(
        [
            "Madame, Monsieur,",
            f"Titulaire d'un certificat de sélection du Québec depuis le {dates.fr(case.csq.issued)}, je vous écris pour confirmer que j'ai l'intention de m'établir au Québec dès que j'aurai reçu mon permis de travail.",
            f"Je compte habiter à {town_name}, où mon ami Baptiste Olivetto-Roy nous logera les premières semaines. J'ai consulté des offres d'emploi dans mon domaine ({case.permit.occupation.lower()}) et obtenu une entrevue avec l'entreprise {case.work.employer}.",
            child,
            "Je joins à cette lettre des échanges de courriels avec un agent immobilier, la preuve d'un cours de français et un relevé d'épargne.",
            f"Je vous remercie de l'attention que vous porterez à ma demande. Fait à {case.home.address.city}, le {dates.fr(case.signed)}.",
        ]
    )
    paper.gap(20)
    draw.signature(paper, 320, paper.y, rng)
    paper.gap(10)
    paper.line(person.full_name, x=320)
    return kept(name=person.full_name, date=case.signed.isoformat())


@layout("intent_letter", language="en")
def statutory_intention(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same as a sworn statement in English, numbered, with the jurat and its day in words."""
    person = case.person
    paper.family, paper.points, paper.margin = "times", 12, 72
    paper.line("STATEMENT OF INTENT TO RESIDE IN QUEBEC", 14, "bold", align="center")
    paper.gap(14)
    paper.paras(
        [
            f"I, {person.full_name}, holder of passport {case.passport.number}, currently of {case.home.address.one_line}, do solemnly declare that:",
            f"1.  I intend to live and work in the Province of Quebec with my spouse, {case.spouse.full_name}, as soon as an open work permit is issued to me.",
            f"2.  I gave notice to my landlord, {case.home.landlord}, that I will leave before {dates.en(case.submitted + dt.timedelta(days=120))}.",
            f"3.  I have been in touch with two employers in {case.work.city}: {case.work.employer}, and a staffing agency.",
            "4.  I have completed level B2 of French and have registered for a further course.",
            f"5.  My Quebec selection certificate was issued on {dates.en(case.csq.issued)}.",
        ]
    )
    paper.gap(8)
    paper.para(
        f"DECLARED before me at the City of {case.home.address.city}, this {day_in_words_en(case.signed).removeprefix('the ')}."
    )
    paper.gap(40)
    draw.signature(paper, 80, paper.y, rng)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 4, 72, 270)
    paper.rule(paper.y + 4, 320, 540)
    paper.text(72, paper.y + 16, "Declarant", 9)
    paper.text(320, paper.y + 16, "Wilhelmina Ostrander, Commissioner", 9)
    return kept(name=person.full_name, date=case.signed.isoformat())


@layout("explanation_letter", language="en")
def seventh_gap_explained(paper: Paper, case: Case, rng: Random) -> Fields:
    """A memo-like letter in English: To, From, Date, Re, and bullet points about a gap and a spelling."""
    person = case.person
    paper.family, paper.points, paper.margin = "sans", 10.5, 66
    paper.line("LETTER OF EXPLANATION", 15, "bold")
    paper.gap(8)
    paper.beside([("TO", "IRCC – Visa office"), ("FROM", person.full_name), ("DATE", f"{case.signed:%B} {case.signed.day}, {case.signed.year}"), ("RE", f"Work permit application, UCI {case.uci}")], label_width=70, colon=":", value_style="regular")  # fmt: skip
    paper.rule(paper.y + 8)
    paper.gap(18)
    start = case.signed.year - 4
    paper.paras(
        [
            "Dear officer, please allow me to explain three points in my file.",
            f"•  Gap in employment. From March {start} to January {start + 1} I did not work, because I was caring for my mother, Mrs. {latin1(rng.choice(case.person.country.women))} {person.birth_name}.",
            f"•  Spelling. My name appears without accents on some papers. All refer to me. My birth name is {person.birth_name}.",
            f"•  Passport. My former passport was reported lost on {dates.en(case.passport.issued - dt.timedelta(days=40))}; the present one is valid to {dates.en(case.passport.expires)}.",
            "I attach the police report and my mother's medical certificate. Thank you for your patience.",
        ]
    )
    paper.gap(16)
    draw.signature(paper, 70, paper.y + 6, rng)
    return kept(name=person.full_name, date=case.signed.isoformat())


@layout("explanation_letter", language="fr", size="a4")
def late_explained(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter of explanation in French, written by hand in look, the place and day at the top right, signed below."""
    person = case.person
    paper.family, paper.points, paper.margin = "dejavu-serif", 10, 70
    paper.line(f"{case.home.address.city}, le {dates.fr(case.signed)}", align="right")
    paper.gap(18)
    paper.line("Lettre explicative", 13, "bold")
    paper.line(f"Demandeur : {person.full_name}          Demande de permis de travail (A76)", 9.5)
    paper.gap(12)
    paper.paras(
        [
            "Madame l'agente, Monsieur l'agent,",
            f"Je tiens à expliquer pourquoi mon état matrimonial a changé. Le jour où j'ai créé mon compte, en {case.signed.year - 2}, je vivais seul(e). Je suis aujourd'hui marié(e) à {case.spouse.full_name}, né(e) le {dates.fr(case.spouse.born)}.",
            f"Par ailleurs, l'adresse qui figure sur ma demande de résidence permanente, déposée le {dates.fr(case.pr.submitted)}, n'est plus la bonne : nous avons déménagé le {dates.fr(case.home.starts)}.",
            "Ces changements ont été signalés au moyen du formulaire Web. Je vous prie de m'excuser du retard.",
            "Avec mes remerciements,",
        ]
    )
    draw.signature(paper, 70, paper.y + 24, rng)
    paper.gap(40)
    paper.line(person.full_name)
    return kept(name=person.full_name, date=case.signed.isoformat())


@layout("proof_of_funds", language="en")
def bank_balance_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A branch manager's letter with three accounts, opening dates, balances and their total."""
    paper.family, paper.points, paper.margin = "free-serif", 11, 68
    dated = case.signed - dt.timedelta(days=6)
    paper.line("Dominion & Lakes Credit Union", 17, "bold", color="#5b1a5b")
    paper.line("Branch 0417 · 9 Harbour Street · Member services 1-866-555-0160", 8.5)
    paper.rule(paper.y + 5, color="#5b1a5b")
    paper.gap(16)
    paper.line(dates.en_day_first(dated))
    paper.gap(10)
    paper.line("To whom it may concern", style="bold")
    paper.gap(6)
    paper.para(
        f"We confirm that {case.person.full_name} has been a member of this credit union since {dates.en_day_first(case.home.signed)} and holds the accounts listed below, alone."
    )
    amounts = [rng.randint(1200, 9800), rng.randint(4000, 19000), rng.randint(2000, 7000)]
    paper.table([("Account", "Opened", "Average, 6 months", "Balance (CAD)"), *((f"{name} …{rng.randint(1000, 9999)}", f"{case.home.signed + dt.timedelta(days=9 * number):%Y-%m-%d}", dollars(amount * 9 // 10), dollars(amount)) for number, (name, amount) in enumerate(zip(("Chequing", "Savings", "Term deposit"), amounts, strict=True))), ("Total", "", "", dollars(sum(amounts)))], (160, 90, 116, 110), height=21, right=(2, 3))  # fmt: skip
    paper.gap(14)
    paper.para(
        "The member owes nothing to the credit union apart from a credit card with a limit of $3,000.00. This letter is given at the member's request and binds us to nothing."
    )
    paper.gap(16)
    draw.signature(paper, 74, paper.y, rng)
    paper.gap(8)
    paper.lines(["Cornelius Fairweather-Obi", "Branch manager"], 10)
    return kept(name=case.person.full_name, date=dated.isoformat())


@layout("proof_of_funds", language="fr")
def online_statement(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bank's statement in French with movements, other people's transfers, and the day it was drawn up at the top."""
    made = case.signed - dt.timedelta(days=9)
    browser(paper, "Relevé de compte", "https://acces.banque.exemple/releves/courant", made + dt.timedelta(days=2))
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 46
    menu(paper, "Banque du Littoral     Comptes     Virements     Cartes     Relevés     Aide", "#0a5a50")
    paper.heading("Relevé de compte", 16)
    paper.beside([("Titulaire", case.person.full_name), ("Adresse", case.home.address.one_line), ("Compte", f"815-30021-{rng.randint(100000, 999999)}-7"), ("Relevé établi le", dates.fr(made)), ("Période", f"du {dates.fr(made - dt.timedelta(days=30))} au {dates.fr(made - dt.timedelta(days=1))}")], label_width=110)  # fmt: skip
    paper.gap(14)
    balance = rng.randint(9000, 16000)
    rows = [("Date", "Opération", "Débit", "Crédit", "Solde"), ("", "Solde reporté", "", "", dollars(balance, "fr"))]
    for days, label, amount in ((28, f"Paie – {case.permit.employer}", 2140), (24, "Loyer – prélèvement", -case.home.rent), (17, f"Virement de {case.spouse.full_name}", 600), (14, f"Paie – {case.permit.employer}", 2140), (6, "Épicerie", -187)):  # fmt: skip
        balance += amount
        rows.append((f"{made - dt.timedelta(days=days):%Y-%m-%d}", label, dollars(-amount, "fr") if amount < 0 else "", dollars(amount, "fr") if amount > 0 else "", dollars(balance, "fr")))  # fmt: skip
    paper.table(rows, (70, 220, 75, 75, 80), height=19, right=(2, 3, 4))
    paper.gap(12)
    dotted(paper, "Solde à la fin de la période", dollars(balance, "fr"))
    paper.gap(10)
    paper.para(
        "Vérifiez votre relevé dans les 30 jours. Banque du Littoral, siège : 20, quai des Brumes, Matane (Québec)  G4W 1A1", 7.5
    )
    return kept(name=case.person.full_name, date=made.isoformat())


@layout("medical_report", language="en")
def seventh_panel_physician_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """The information sheet that a panel physician prints: client, IME number, examinations with results, the day printed."""
    person, done = case.person, case.signed - dt.timedelta(days=rng.randint(10, 120))
    paper.family, paper.points, paper.margin = "sans", 9.5, 48
    paper.line("eMedical Information Sheet", 16, "bold", color="#23527c")
    paper.line("Upfront immigration medical examination · IMM 1017B", 9)
    paper.gap(10)
    paper.picture(draw.portrait(rng), 470, 70, 80, 100)
    paper.beside([("Family name", person.family_name), ("Given name(s)", person.given_names or "—"), ("Date of birth", dates.en_day_first(person.born)), ("Passport", case.passport.number), ("IME number", f"000{rng.randint(10**6, 10**7 - 1)}"), ("Clinic", "Queenston Travel Medicine, Dr. H. Abeysekera-Lund"), ("Report date", dates.en_day_first(done))], label_width=110)  # fmt: skip
    paper.gap(24)
    paper.table([("Examination", "Required", "Status"), ("501 Medical examination", "Yes", "Completed"), ("502 Chest X-ray", "Yes", "Completed"), ("707 HIV test", "Yes", "Completed"), ("704 Serum creatinine", "No", "–")], (260, 100, 156), height=20)  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            "The client must keep this sheet and upload it with the application. Results are sent to IRCC electronically and are not shown here.",
            "This is not a decision on admissibility.",
        ],
        9,
    )
    draw.box_stamp(paper, 380, paper.y + 60, ("QUEENSTON TRAVEL MED.", "PANEL MEMBER 20417"), color="#23527c")
    return kept(name=person.full_name, date=done.isoformat())


@layout("medical_report", language="fr")
def clinic_confirmation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A clinic's letter in French that an examination took place, with the patient's particulars in the sentence."""
    person, done = case.person, case.signed - dt.timedelta(days=rng.randint(10, 120))
    paper.family, paper.points, paper.margin = "serif", 11.5, 76
    paper.line("Clinique médicale du Parc-Fontaine", 15, "bold", color="#1f6f5c")
    paper.lines(
        ["Médecin désigné par IRCC – Dre Anouk Valderrama-Binet, permis 97-214", "4, avenue du Parc, Lévis (Québec)  G6V 2T1"],
        9.5,
    )
    paper.gap(22)
    paper.line(f"Lévis, le {dates.fr(done)}")
    paper.gap(12)
    paper.line("CONFIRMATION D'EXAMEN MÉDICAL AUX FINS DE L'IMMIGRATION", style="bold")
    paper.gap(8)
    paper.paras(
        [
            f"La présente confirme que {person.full_name}, né(e) le {dates.fr(person.born)}, titulaire du passeport {case.passport.number}, s'est présenté(e) à notre clinique et a subi l'examen médical réglementaire (examen physique, radiographie, analyses).",
            f"Numéro d'EMI : {rng.randint(10**9, 10**10 - 1)}",
            "Le dossier a été transmis par voie électronique. Les résultats sont valables douze mois.",
        ]
    )
    draw.signature(paper, 84, paper.y + 22, rng)
    paper.gap(50)
    paper.line("Honoraires : 310,00 $ – acquittés. Prochain rendez-vous : aucun.", 9)
    return kept(name=person.full_name, date=done.isoformat())
