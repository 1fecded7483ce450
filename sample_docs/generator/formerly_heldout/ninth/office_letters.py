"""Letters of the federal office: maintained status, biometrics, refusals; and reports of medical examinations."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off


def maintained(case: Case, family: str, given: str, day: dt.date) -> Fields:
    """What a letter about maintained status says."""
    return fu.told(family_name=family, given_names=given, application_number=case.permit.application_number, letter_date=day.isoformat())


@layout("maintained_status_letter")
def authorized_until_decision(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with the references above labels on ruled lines, and the old permit's number and dates in the text."""
    person, permit = case.person, case.permit
    received = permit.expires - dt.timedelta(days=rng.randint(5, 40))
    day = fu.later(received, rng, 6)
    paper.family, paper.points = "helvetica", 10
    letters.letterhead(paper, "en")
    paper.under([("Date of this letter", dates.en(day)), ("Application number", permit.application_number), ("UCI", letters.uci(case)), ("Family name", person.family_name.upper()), ("Given name(s)", person.given_names.upper()), ("Passport", case.passport.number)], columns=3)
    paper.gap(10)
    paper.line("CONFIRMATION OF AUTHORIZATION TO WORK WHILE AN EXTENSION IS PROCESSED (WP-EXT)", 10, "bold")
    paper.gap(6)
    paper.para(f"On {dates.en(received)} the Department received your application to extend the work permit {permit.document_number}, which expires or expired on {dates.en(permit.expires)}.")
    paper.para("Because you applied before that date, paragraph 186(u) of the Regulations lets you go on working under the same conditions until a decision is made, provided that you stay in Canada.")
    paper.para(f"You may show this letter to an employer as proof. It ceases to be proof on {dates.en(received + dt.timedelta(days=180))}; your authorization to work does not end on that day if no decision was made.")
    paper.para(f"If you leave Canada, you keep the right to return only as a visitor. Your spouse, {case.spouse.full_name}, must apply separately.")
    letters.close(paper, "en", rng, signed=True, form="WP-EXT (07-2021)")
    fu.small_print(paper, "federal_en", rng)
    return maintained(case, person.family_name.upper(), person.given_names.upper(), day)


@layout("maintained_status_letter", language="fr")
def ninth_statut_conserve(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, to whom it may concern: the client stands in a bordered block; two applications are named, one the spouse's."""
    person, permit = case.person, case.permit
    received = permit.expires - dt.timedelta(days=rng.randint(5, 40))
    day = fu.later(received, rng, 9)
    paper.family, paper.points = "serif", 10.5
    draw.government_canada(paper)
    paper.gap(16)
    paper.line(f"Edmonton (Alberta), le {dates.fr(day)}")
    paper.gap(8)
    paper.line("À QUI DE DROIT", style="bold")
    paper.gap(8)
    paper.box(paper.margin, paper.y, paper.width - 120, 72)
    paper.beside([("Client", person.listed_name), ("Demande de prolongation", permit.application_number), ("IUC", letters.uci(case)), ("Né(e) le", f"{person.born:%Y-%m-%d}")], x=72, label_width=150, points=10)
    paper.gap(22)
    paper.para(f"La présente confirme que la personne susmentionnée a demandé, le {dates.fr(received)}, la prolongation de son autorisation de travailler, soit avant l'expiration de son permis, le {dates.fr(permit.expires)}.")
    paper.para("Conformément au paragraphe 183(5) du Règlement, elle conserve son statut de résident temporaire et peut continuer de travailler aux conditions de ce permis jusqu'à ce qu'une décision soit rendue.")
    paper.para(f"La demande de l'époux ({case.spouse.full_name}, V{fill('999999999', rng)}) est traitée à part et n'est pas visée par cette lettre.")
    paper.para(f"Cette lettre ne constitue plus une preuve après le {dates.fr(received + dt.timedelta(days=180))}.")
    letters.close(paper, "fr", rng, signed=True, form="WP-EXT F")
    family = person.family_name.upper()
    fu.small_print(paper, "federal_fr", rng)
    return maintained(case, family, person.given_names, day)


@layout("maintained_status_letter")
def message_in_the_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same read in the account and printed: breadcrumbs, a two-column list, the text in short questions and answers."""
    person, permit = case.person, case.permit
    received = permit.expires - dt.timedelta(days=rng.randint(5, 40))
    day = fu.later(received, rng, 3)
    seen = fu.later(day, rng, 60)
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9, 44
    fu.browser(paper, "Secure account – message", "https://account.example.ca/messages/view?lang=eng", f"{seen:%m/%d/%Y}, {fu.clock(rng)}")
    paper.box(0, 28, paper.width, 26, fill="#26374a", stroke=None)
    paper.text(44, 45, "My account      My applications      Messages (1)      Sign out", 9.5, "bold", color="#ffffff")
    paper.y = 66
    paper.heading("You can keep working while we process your application", 14)
    fu.rows_between(paper, [("Letter dated", fu.short_en(day)), ("Applicant – last name", person.family_name), ("Applicant – first name(s)", person.given_names), ("Application", permit.application_number), ("We received it on", fu.short_en(received)), ("Your last permit expired on", fu.short_en(permit.expires))])
    paper.gap(16)
    for question, answer in (
        ("Am I allowed to work?", "Yes. You have maintained status and may work under the conditions of your last permit until we decide."),
        ("For how long is this letter good?", f"Employers may rely on it until {fu.short_en(received + dt.timedelta(days=180))}."),
        ("What if my job changes?", "The conditions of the last permit stay the same. If it named an employer, you may work for that employer only."),
        ("Can my family members use this letter?", "No. Each person needs a letter of their own."),
    ):
        paper.line(question, 9.5, "bold")
        paper.para(answer)
    paper.text(44, paper.height - 34, "Report a problem on this page      Date modified: 2023-01-30", 7.5)
    fu.small_print(paper, "federal_en", rng)
    return maintained(case, person.family_name, person.given_names, day)


@layout("biometric_instruction_letter")
def collection_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """Bar codes at the top right, the family's names in a table with the applicant alone to come, thirty days."""
    person, day = case.person, fu.later(case.submitted, rng, 4)
    paper.family, paper.points = "helvetica", 10
    draw.government_canada(paper)
    draw.barcode(paper, 400, 74, case.permit.application_number, 150)
    paper.y = 84
    paper.line(f"Date: {dates.en(day)}")
    paper.line(f"UCI: {letters.uci(case)}")
    paper.gap(26)
    paper.heading("BIOMETRIC INSTRUCTION LETTER", 13)
    paper.para(f"Dear {person.full_name},")
    paper.para(f"You must give your fingerprints and photograph within 30 days of the date of this letter, that is, no later than {dates.en(day + dt.timedelta(days=30))}. Bring this letter and your passport to a collection service point.")
    paper.table([["Person", "Date of birth", "Biometrics"], [person.full_name, person.born.isoformat(), "REQUIRED"], [case.spouse.full_name, case.spouse.born.isoformat(), "Valid until 2031-05-14"]], [230, 110, 150], height=20)
    paper.gap(12)
    paper.para("An appointment is needed at most service points. The operator will scan the bar code above. Fees already paid: $85.00.")
    letters.close(paper, "en", rng, form="IMM 5756 B (2020-01)")
    fu.small_print(paper, "federal_en", rng)
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("biometric_instruction_letter", language="fr")
def convocation_biometrie(paper: Paper, case: Case, rng: Random) -> Fields:
    """In French, a letter with a perforated appointment coupon at the foot that repeats the name."""
    person, day = case.person, fu.later(case.submitted, rng, 4)
    paper.points = 10
    letters.letterhead(paper, "fr")
    paper.beside([("Date", dates.fr(day)), ("Nom du demandeur", person.full_name), ("Numéro de la demande", case.permit.application_number), ("IUC", case.uci)], label_width=130)
    paper.gap(12)
    paper.line("LETTRE D'INSTRUCTIONS POUR LA COLLECTE DES DONNÉES BIOMÉTRIQUES", 10.5, "bold")
    paper.gap(6)
    paper.para("Pour que votre demande puisse être traitée, présentez-vous à un point de service. Vous disposez de 30 jours. Si vous voyagez en famille, chaque personne doit apporter sa propre lettre.")
    paper.para("Apportez cette lettre, votre passeport et la confirmation de votre rendez-vous. Vos données seront valides pendant dix ans.")
    letters.close(paper, "fr", rng)
    paper.y = 590
    paper.canvas.setDash(3, 3)
    paper.rule(paper.y)
    paper.canvas.setDash()
    paper.gap(8)
    paper.line("COUPON DE RENDEZ-VOUS (à remplir par le point de service)", 9, "bold")
    paper.line(f"Demandeur : {person.full_name}        Reçu par : ______________      Le : ____ / ____ / ______", 9)
    draw.barcode(paper, 220, paper.y + 14, case.permit.application_number, 170)
    return fu.told(name=person.full_name, date=day.isoformat())


@layout("refusal_letter")
def ninth_not_satisfied(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal with ticked grounds."""
    paper.family, paper.points = "helvetica", 10
    letters.letterhead(paper, "en")
    paper.value_first([("Date: ", dates.en(case.permit.issued)), ("UCI: ", letters.uci(case)), ("Application no.: ", f"V{fill('999999999', rng)}")])
    paper.gap(12)
    letters.address(paper, case)
    paper.para(f"Dear {case.person.full_name}:")
    paper.para("Thank you for your application for a temporary resident visa. I am not satisfied that it meets the requirements of the Act and the Regulations, and I am refusing it on the following grounds:")
    for ticked, words in ((True, "Your assets and financial situation are not enough to support the stated purpose of travel (R216(1))."), (False, "You have not complied with a condition of an earlier stay."), (True, "The purpose of your visit is not consistent with a temporary stay.")):
        draw.checkbox(paper, 66, paper.y + 12, ticked)
        paper.para(words, x=84)
    paper.para("You may apply again if you believe that you can answer these concerns. There is no right of appeal.")
    letters.close(paper, "en", rng, signed=True, form="IMM 5621 (05-2019) E")
    fu.small_print(paper, "federal_en", rng)
    return {}


@layout("refusal_letter", language="fr")
def demande_refusee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal by Québec's ministry."""
    paper.family, paper.points = "serif", 10.5
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 52)
    paper.gap(20)
    paper.line(f"Montréal, le {dates.fr(case.permit.issued)}")
    paper.gap(8)
    paper.lines([case.person.full_name, f"Dossier : {fill('99999999', rng)}"])
    paper.gap(12)
    paper.para("Objet : Refus de votre demande de certificat d'acceptation du Québec", style="bold")
    paper.para("Après examen, nous avons le regret de vous informer que votre demande est refusée. Les documents transmis ne démontrent pas que vous disposez des ressources financières exigées pour la durée de votre séjour.")
    paper.para("Vous pouvez demander un réexamen administratif dans les 90 jours. Aucun remboursement des droits n'est possible.")
    draw.signature(paper, 70, paper.y + 20, rng)
    paper.gap(34)
    paper.line("La direction de l'immigration temporaire")
    fu.small_print(paper, "quebec", rng)
    return {}
