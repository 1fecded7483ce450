"""Letters while an application waits: maintained status, biometrics, refusals."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

HALF_YEAR = dt.timedelta(days=180)


def asked(case: Case) -> dt.date:
    """The day the extension was asked for: shortly before the permit ended."""
    return case.submitted - dt.timedelta(days=70)


def truth(case: Case, family: str, given: str) -> Fields:
    day = asked(case) + dt.timedelta(days=11)
    return f.trim({"family_name": family, "given_names": given, "application_number": case.permit.application_number, "letter_date": day.isoformat()})  # fmt: skip


@layout("maintained_status_letter", language="en")
def employer_facing_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to show to an employer, with the facts in a frame in the middle."""
    person, received = case.person, asked(case)
    day = received + dt.timedelta(days=11)
    paper.points, paper.margin = 10.5, 58
    letters.letterhead(paper, "en", protected=False)
    paper.line(dates.en(day), align="right")
    paper.line("TO WHOM IT MAY CONCERN", style="bold")
    paper.gap(10)
    paper.para("Subject: authorization to continue working - application to extend a work permit (WP-EXT)")
    paper.box(58, paper.y + 4, paper.width - 116, 112, fill="#f5f7fa")
    paper.gap(8)
    paper.beside([("Family name", person.family_name), ("Given name(s)", person.given_names or "-"), ("Application number", case.permit.application_number), ("UCI", letters.uci(case)), ("Current permit", case.permit.document_number), ("Application received", dates.en(received))], x=70, label_width=150, colon=":")  # fmt: skip
    paper.gap(24)
    paper.paras((
        "The person named above applied to extend their work permit before it expired. Under paragraph 186(u) of the Regulations they may continue to work under the conditions of the expired permit until a decision is made, as long as they remain in Canada.",
        f"This letter may be used as proof of authorization until {dates.en(received + HALF_YEAR)} or until the decision, whichever comes first. If no decision has been made by then, the person still has maintained status under subsection 183(5).",
        "Questions from employers: see the page on maintained status, or call 1 888 555-0100.",
    ))  # fmt: skip
    letters.close(paper, "en", rng)
    return truth(case, person.family_name, person.given_names)


@layout("maintained_status_letter", language="fr")
def lettre_de_statut_maintenu(paper: Paper, case: Case, rng: Random) -> Fields:
    """A French letter in the second person with its references on one line below the address."""
    person, received = case.person, asked(case)
    day = received + dt.timedelta(days=11)
    paper.points, paper.margin, paper.family = 11, 62, "serif"
    letters.letterhead(paper, "fr")
    paper.lines([f.capital(person), *case.home.address.block])
    paper.gap(10)
    paper.line(f"Le {dates.fr(day)}        Demande : {case.permit.application_number}        IUC : {case.uci}", 10)
    paper.gap(14)
    paper.line("Maintien de votre statut et autorisation de travailler", 12, "bold")
    paper.gap(6)
    paper.paras((
        f"{f.polite_fr(person)},",
        f"Nous avons reçu, le {dates.fr(received)}, votre demande visant à proroger votre permis de travail. Comme elle est arrivée avant l'expiration de celui-ci ({dates.fr(received + dt.timedelta(days=23))}), vous êtes réputé avoir conservé votre statut jusqu'à ce que nous rendions une décision.",
        "Vous pouvez continuer de travailler aux mêmes conditions, sous le régime de l'alinéa 186u) du Règlement. Si vous quittez le Canada, cette autorisation prend fin.",
        f"Vous pouvez présenter cette lettre à votre employeur jusqu'au {dates.fr(received + HALF_YEAR)}. Elle n'est pas un titre de voyage.",
    ))  # fmt: skip
    letters.close(paper, "fr", rng, signed=True, form="IMM 0127 (11-2021) F")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("maintained_status_letter", language="en", size="a4")
def sixth_account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """The letter as a message of the secure account, printed with the table of the account's details."""
    person, received = case.person, asked(case)
    day = received + dt.timedelta(days=11)
    paper.points, paper.margin = 9.5, 46
    f.browser(paper, "View message - IRCC secure account", "https://account.example/messages/91002", f"{f.dashed(day)} 7:15 PM")
    f.band(paper, "My messages", color="#26374a")
    paper.gap(14)
    paper.table([("Application type", "Application no.", "Principal applicant", "Date submitted", "Status"), ("Work permit extension", case.permit.application_number, person.listed_name, received.isoformat(), "In progress")], (116, 86, 136, 84, 81), points=8.5)  # fmt: skip
    paper.gap(16)
    paper.line("Maintained status letter / WP-EXT", 13, "bold")
    paper.line(f"Date sent: {day.isoformat()}    Date read: {day.isoformat()}", 8.5, color="#555555")
    paper.gap(10)
    paper.paras((
        "We received your application to extend your work permit online. You are authorized to keep working while it is being processed.",
        f"Proof valid until {(received + HALF_YEAR).isoformat()}. Your permit {case.permit.document_number} remains the reference for your conditions (employer, occupation and place of work).",
        "Having maintained status does not guarantee that your application will be approved.",
        "Do not reply to this message. If your circumstances change, submit a web form.",
    ))  # fmt: skip
    paper.line("< Previous     Back to inbox     Next >", 9, color="#1c578a")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("biometric_instruction_letter", language="en")
def instructions_with_bar_codes(paper: Paper, case: Case, rng: Random) -> Fields:
    """The instruction letter: bar codes to scan, the deadline, the office's address."""
    person, day = case.person, case.submitted + dt.timedelta(days=1)
    paper.points, paper.margin = 10, 54
    letters.letterhead(paper, "en")
    draw.barcode(paper, 370, paper.y, case.permit.application_number, width=160)
    paper.lines(
        [
            f"Issued: {dates.en(day)}",
            f"Applicant: {person.listed_name}",
            f"Born: {person.born.isoformat()}",
            f"UCI: {letters.uci(case)}",
        ]
    )
    paper.gap(20)
    paper.line("Biometrics instruction letter (BIL)", 13, "bold")
    paper.paras((
        "To go on with your application we need your fingerprints and a photograph.",
        f"Book an appointment at a collection point no later than {dates.en(day + dt.timedelta(days=30))}. Bring this letter, all of its pages, and your passport. Without the letter you will be turned away.",
        "The biometrics fee of CAD 85 has been received. Biometrics given stay valid for 10 years.",
    ))  # fmt: skip
    paper.table([("Collection points near you", "Telephone"), ("Service Canada Centre, 200 Town Centre Court", "1 800 555-0133"), ("VAC Dakar, Immeuble Kébé, avenue Lamine Guèye", "+221 33 555 01 20")], (340, 164))  # fmt: skip
    paper.gap(16)
    letters.close(paper, "en", rng, form="IMM 5973 (12-2018) E")
    return {"name": person.listed_name, "date": day.isoformat()}


@layout("biometric_instruction_letter", language="fr", size="a4")
def demande_de_donnees_biometriques(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter in plain prose, second page with the family members who must come along."""
    person, day = case.person, case.submitted + dt.timedelta(days=1)
    paper.points, paper.margin, paper.family = 11, 64, "free-serif"
    letters.letterhead(paper, "fr")
    paper.lines([person.full_name, f"IUC {letters.uci(case)} / demande {case.permit.application_number}"])
    paper.gap(10)
    paper.line(f"Ottawa, le {dates.fr(day)}")
    paper.gap(10)
    paper.line("Objet : lettre d'instructions pour la collecte des données biométriques", style="bold")
    paper.gap(6)
    paper.paras((
        f"{f.polite_fr(person)},",
        "Votre demande de permis de travail exige que vous fournissiez vos empreintes digitales et votre photographie. Vous avez 30 jours pour vous présenter, sur rendez-vous, à un centre de réception des demandes de visa.",
        "Apportez la présente lettre et votre passeport en cours de validité. La liste des membres de votre famille visés se trouve à la page suivante.",
    ))  # fmt: skip
    letters.close(paper, "fr", rng, form="IMM 5973 (12-2018) F")
    paper.new_page()
    paper.heading("Personnes visées", 12)
    paper.table([("Nom", "Naissance", "Empreintes", "Photo"), (f.capital(person), person.born.isoformat(), "oui", "oui"), (f.capital(case.spouse), case.spouse.born.isoformat(), "non", "non")], (210, 90, 80, 80), points=10)  # fmt: skip
    return {"name": person.full_name, "date": day.isoformat()}


@layout("refusal_letter", language="en")
def sixth_refusal_with_ticked_grounds(paper: Paper, case: Case, rng: Random) -> Fields:
    """A refusal of a work permit: a list of grounds, some ticked."""
    paper.points, paper.margin = 10, 58
    letters.letterhead(paper, "en")
    paper.lines([dates.en(asked(case)), f"Application no.: {case.permit.application_number}", f"UCI: {letters.uci(case)}"], 9.5)
    paper.gap(8)
    paper.para(f"Dear {case.person.full_name},")
    paper.para(
        "Thank you for your interest in working in Canada. After careful review I have determined that your application does not meet the requirements of the Act and Regulations. I am refusing your application on the following grounds:"
    )
    for ticked, words in ((True, "I am not satisfied that you will leave Canada at the end of your stay (R200(1)(b))."), (False, "You have not shown that you are able to do the work sought (R200(3)(a))."), (True, "Your invitation letter was not provided (R200(1)(c)(ii))."), (False, "You are inadmissible (A34 to A42).")):  # fmt: skip
        paper.gap(17)
        draw.checkbox(paper, 66, paper.y, ticked)
        paper.text(84, paper.y - 1, words)
    paper.gap(20)
    paper.paras(
        (
            "You may apply again at any time if your situation has changed. A new fee is payable.",
            "Your fee for an open work permit holder will be refunded.",
        )
    )
    letters.close(paper, "en", rng, signed=True, form="IMM 5621 (08-2017) E")
    return {}


@layout("refusal_letter", language="fr")
def refus_du_ministere(paper: Paper, case: Case, rng: Random) -> Fields:
    """Québec's decision to refuse a selection application, with the way to ask for a review."""
    paper.points, paper.margin, paper.family = 11, 66, "times"
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 54)
    paper.gap(20)
    paper.line(f"Montréal, le {dates.fr(asked(case))}")
    paper.gap(8)
    paper.lines([case.person.full_name, f"Dossier : {case.csq.file_number}"])
    paper.gap(10)
    paper.line("Objet : décision de refus - demande de sélection permanente", style="bold")
    paper.gap(6)
    paper.paras((
        f"{f.polite_fr(case.person)},",
        "Nous avons le regret de vous informer que votre demande est refusée. Les pièces fournies n'établissent pas la durée de votre expérience de travail, à laquelle aucun point n'a donc été accordé. Vous avez obtenu 41 points ; le seuil est de 50.",
        "Vous pouvez demander le réexamen administratif de cette décision dans les 60 jours, puis la contester devant le Tribunal administratif du Québec.",
        "Les droits acquittés de 869 $ ne sont pas remboursables.",
    ))  # fmt: skip
    draw.signature(paper, 66, paper.y + 24, rng)
    paper.gap(36)
    paper.line(case.csq.officer)
    return {}
