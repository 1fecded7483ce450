"""Other letters of the federal department: maintained status, instructions for biometrics, refusals, notices."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, pairs, present, split_names
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def extension(case: Case) -> dict[str, str]:
    """The number and the day of a letter about an extension."""
    return {"application_number": case.permit.application_number, "letter_date": case.signed.isoformat()}


@layout("maintained_status_letter", language="en")
def may_keep_working(paper: Paper, case: Case, rng: Random) -> Fields:
    """To whom it may concern: a boxed extract of the file, several dates, the letter's end of validity."""
    person, day = case.person, case.signed
    applied = min(day - dt.timedelta(days=6), case.permit.expires)
    paper.points = 10.5
    draw.government_canada(paper)
    paper.gap(10)
    paper.line(dates.en(day), align="right")
    paper.line("TO WHOM IT MAY CONCERN", 11, "bold")
    paper.gap(8)
    paper.line("Authorization to work while an application is in process (WP-EXT)", 12, "bold")
    paper.gap(10)
    paper.table([["Family name", "Given name(s)", "Application no.", "Applied on"], [person.family_name, person.given_names, case.permit.application_number, applied.isoformat()]], (140, 140, 116, 96), points=9.5, height=20)  # fmt: skip
    paper.gap(14)
    paper.paras([
        "The person named above applied, before the expiry of a work permit, to extend it. Under paragraph 186(u) of the Regulations this person may go on working in Canada under the same conditions until a decision is made, as long as he, she or they remain in Canada.",
        f"The permit on file ({case.permit.document_number}) was issued on {dates.en(case.permit.issued)}. This letter may be shown to an employer until {dates.en(applied + dt.timedelta(days=180))}, or until a decision is made, whichever comes first.",
        "Leaving Canada ends the authorization described here.",
    ])  # fmt: skip
    letters.close(paper, "en", rng, form="WP-EXT (02-2022) E")
    return present(**split_names(case), **extension(case))


@layout("maintained_status_letter", language="fr")
def statut_conserve_again(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in French to the applicant, references below one another at the right, spouse's application mentioned too."""
    person, day = case.person, case.signed
    paper.family, paper.points = "free-serif", 11.5
    letters.letterhead(paper, "fr")
    paper.beside([("Date", dates.fr(day)), ("IUC", case.uci), ("Demande", case.permit.application_number)], x=370, label_width=70)
    paper.gap(4)
    paper.line(f"Nom de famille : {person.family_name}")
    if person.given_names:
        paper.line(f"Prénoms : {person.given_names}")
    paper.gap(12)
    paper.line("Objet : maintien du statut – prorogation de votre permis de travail", 12, "bold")
    paper.gap(8)
    paper.paras([
        "Bonjour,",
        "Nous avons reçu votre demande avant l'expiration de votre permis. Vous bénéficiez donc d'un statut maintenu en vertu du paragraphe 183(5) du Règlement et pouvez continuer de travailler aux mêmes conditions jusqu'à ce qu'une décision soit prise.",
        f"La demande de la personne qui vous accompagne (W{rng.randint(300000000, 899999999)}) est traitée séparément.",
        "La présente lettre ne remplace pas un permis de travail et ne permet pas de revenir au Canada.",
    ])  # fmt: skip
    letters.close(paper, "fr", rng, signed=True)
    return present(**split_names(case), **extension(case))


@layout("maintained_status_letter", language="en")
def letter_in_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter printed out of the online account, bilingual labels, with the account's menu above."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "dejavu", 9.3, 50
    browser(paper, "View my submitted application - My account", "https://account-compte.example/messages/view?id=3", day + dt.timedelta(days=9), "6:18 PM")  # fmt: skip
    draw.government_canada(paper, 52)
    paper.text(562, 84, "My account home  >  Messages  >  Letter", 8, align="right")
    paper.y = 92
    paper.line("Letter: you may continue to work while we process your application", 13, "bold")
    paper.gap(8)
    top = paper.y
    pairs(paper, [("Family name / Nom de famille", person.family_name), ("Application number / Numéro de demande", case.permit.application_number)])  # fmt: skip
    paper.y = top
    pairs(paper, [("Given name(s) / Prénom(s)", person.given_names or "—"), ("Date sent / Date d'envoi", day.isoformat())], x=320)
    paper.gap(6)
    paper.paras([
        "You are on maintained status. We received your application to extend your stay as a worker before your current permit ran out, so you keep the right to work under its conditions.",
        f"Current permit: expires {case.permit.expires.isoformat()}. Keep a copy of your proof of payment with this letter.",
        "If your employer has questions, they may read section R201 of the Regulations.",
        "Vous bénéficiez du maintien de votre statut. La version française de la présente suit dans un message distinct.",
    ])  # fmt: skip
    return present(**split_names(case), **extension(case))


@layout("biometric_instruction_letter", language="en")
def appointment_sheet(paper: Paper, case: Case, rng: Random) -> Fields:
    """Instructions with bar codes for two persons of the family: the applicant's sheet, a due date, collection points."""
    person, day = case.person, case.submitted + dt.timedelta(days=1)
    paper.margin, paper.points = 54, 10.5
    draw.government_canada(paper)
    draw.barcode(paper, 400, 84, case.permit.application_number, width=158)
    paper.gap(14)
    paper.line("Biometric instruction letter", 15, "bold")
    paper.gap(12)
    paper.beside([("Client", person.listed_name), ("UCI", letters.uci(case)), ("Letter issued", dates.en(day)), ("Give biometrics by", dates.en(day + dt.timedelta(days=30)))], label_width=120)  # fmt: skip
    paper.gap(18)
    paper.paras([
        "You must give your fingerprints and photograph in person. Take this letter, its bar code and your passport to a collection point; you will be turned away without them.",
        "Each family member aged 14 to 79 has a letter of his or her own.",
    ])  # fmt: skip
    paper.table([["Collection point", "Hours", "Telephone"], ["Visa application centre, 14 Harbour Road", "9:00–15:30", "555 0101"], ["Service Canada, 220 Laurier Avenue", "8:30–16:00", "555 0199"]], (260, 110, 120), points=9)  # fmt: skip
    paper.gap(14)
    paper.para("Biometrics are valid for ten years. The fee of $85.00 has been paid.")
    letters.close(paper, "en", rng, form="IMM 5756 (12-2019) E")
    return present(name=person.listed_name, date=day.isoformat())


@layout("biometric_instruction_letter", language="fr")
def lettre_biometrie(paper: Paper, case: Case, rng: Random) -> Fields:
    """Instructions in French as a letter, the name in the address alone."""
    person, day = case.person, case.submitted + dt.timedelta(days=2)
    paper.family, paper.points = "serif", 11
    letters.letterhead(paper, "fr")
    paper.line(f"Date : {dates.fr(day)}")
    paper.line(f"N° de demande : {case.permit.application_number}     IUC : {case.uci}", 10)
    paper.gap(10)
    letters.address(paper, case)
    paper.line("OBJET : Lettre d'instructions pour la collecte de données biométriques", 11, "bold")
    paper.gap(8)
    limit = day + dt.timedelta(days=30)
    paper.paras([
        "Madame, Monsieur,",
        f"Pour que nous puissions poursuivre l'examen de votre demande, vous devez fournir vos empreintes digitales et une photographie au plus tard le {dates.fr(limit)}.",
        "Présentez-vous avec votre passeport et la présente lettre, dont le code à barres sera lu sur place, à l'un des points de service autorisés. Un rendez-vous est nécessaire.",
        "À défaut, votre demande pourrait être refusée.",
    ])  # fmt: skip
    draw.barcode(paper, 210, paper.y + 6, f"BIL{rng.randint(10**8, 10**9 - 1)}", width=180)
    paper.gap(56)
    letters.close(paper, "fr", rng)
    return present(name=person.full_name, date=day.isoformat())


@layout("refusal_letter", language="en")
def refused_with_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal with reasons ticked."""
    paper.points = 10.5
    letters.letterhead(paper, "en")
    paper.value_first([("Date:", dates.en(case.signed)), ("UCI:", letters.uci(case)), ("Application no.:", case.permit.application_number)], x=380)  # fmt: skip
    letters.address(paper, case)
    paper.para("Thank you for your interest in working in Canada. After a careful review of your work permit application and supporting documents, I have determined that your application does not meet the requirements and it is refused for the reasons ticked.")  # fmt: skip
    for number, words in enumerate(("You have not shown that you will leave Canada at the end of your stay.", "You did not provide the letter of invitation required for this program.", "You have not satisfied me that you meet the conditions of the exemption claimed.", "Your passport is not valid for the period applied for.")):  # fmt: skip
        draw.checkbox(paper, 66, paper.y + 12, number in (1, 2))
        paper.text(82, paper.y + 12, words)
        paper.gap(20)
    paper.gap(10)
    paper.para("You may apply again if you can answer these concerns. A new application needs a new fee.")
    letters.close(paper, "en", rng, form="IMM 5621 (02-2020) E")
    return {}


@layout("refusal_letter", language="fr")
def demande_rejetee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of the Quebec ministry, in French."""
    paper.family, paper.points = "free-sans", 10.5
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 56)
    paper.gap(12)
    paper.lines([f"Montréal, le {dates.fr(case.letter_dated)}", "", case.person.full_name, f"Dossier : {case.csq.file_number}"])
    paper.gap(10)
    paper.line("Objet : Rejet de votre demande de sélection permanente", 11, "bold")
    paper.gap(8)
    paper.paras([
        "Madame, Monsieur,",
        "Nous avons examiné votre demande de sélection permanente. Nous devons vous informer qu'elle est rejetée, puisque vous n'avez pas démontré la connaissance du français exigée par le programme.",
        f"Vous pouvez demander par écrit le réexamen de cette décision d'ici le {dates.fr(case.letter_dated + dt.timedelta(days=60))}. Les droits exigés (852 $) ne sont pas remboursables.",
        "Nous vous prions d'agréer nos salutations.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(40)
    paper.line(f"{case.csq.officer}, Direction de l'immigration économique", 9.5)
    return {}
