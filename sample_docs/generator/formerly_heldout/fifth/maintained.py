"""Letters on maintained status while an extension is decided: to an employer's attention, in French, as a portal's message."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw, letters
from sample_docs.generator.formerly_heldout.fifth.desk import boxes, facts, foot, said, short_fr, title, weekday_en
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

AUTHORISED = dt.timedelta(days=180)


def truth(case: Case, family: str, given: str, written: dt.date) -> Fields:
    return said(
        family_name=family,
        given_names=given,
        application_number=case.permit.application_number,
        letter_date=written.isoformat(),
    )


def written_on(case: Case) -> dt.date:
    """The letter comes the day after the extension was filed, before the permit's end."""
    return case.permit.expires - dt.timedelta(days=25)


@layout("maintained_status_letter", language="en")
def for_the_employer(paper: Paper, case: Case, rng: Random) -> Fields:
    """A WP-EXT letter: the facts in a numbered list, several dates told apart by what is said of them."""
    person, permit, day = case.person, case.permit, written_on(case)
    received = day - dt.timedelta(days=2)
    paper.family, paper.points = "helvetica", 10.5
    draw.government_canada(paper)
    paper.text(552, 44, "WP-EXT", 11, "bold", align="right")
    paper.y = 92
    paper.lines(["Case Processing Centre Edmonton", "Unit 55, 9700 Jasper Avenue, Edmonton AB  T5J 4C3"], 8.5)
    paper.gap(14)
    top = paper.y
    paper.lines([person.listed_name, *case.home.address.block])
    paper.text(552, top + 13, f"Letter issued: {dates.en(day)}", 10.5, align="right")
    paper.text(552, top + 27, f"Application: {permit.application_number}", 10.5, align="right")
    paper.text(552, top + 41, f"UCI: {letters.uci(case)}", 10.5, align="right")
    paper.gap(16)
    paper.para("PROOF OF AUTHORIZATION TO WORK WHILE AN EXTENSION IS PENDING", style="bold")
    paper.paras(
        [
            f"Dear {title(person, 'en')} {person.family_name.upper()},",
            "Your application to extend your stay as a worker is in process. You benefit from maintained status and may keep working under the conditions of your permit [R186(u)] until a decision is made. You may show this letter to your employer or to provincial authorities.",
            f"1.   Your application was received on {dates.en(received)}.",
            f"2.   Your work permit {permit.document_number} is valid until {dates.en(permit.expires)}.",
            f"3.   This letter may be relied upon until {dates.en(received + AUTHORISED)}, or the day a decision is made if that is sooner.",
            "If you leave Canada, you may only resume work on your return if a decision has been made or you hold a valid permit.",
            "Sincerely,",
            f"Officer {fill('AA99999', rng)}",
        ]
    )
    foot(paper, "This letter is not a work permit.  /  La présente lettre n'est pas un permis de travail.")
    return truth(case, person.family_name.upper(), person.given_names, day)


@layout("maintained_status_letter", language="fr")
def fifth_statut_maintenu(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter: boxes of references in its middle, a paragraph for the employer at the end."""
    person, permit, day = case.person, case.permit, written_on(case)
    paper.margin, paper.family, paper.points = 66, "serif", 11
    draw.government_canada(paper)
    paper.y = 92
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(10)
    paper.para("Objet : Autorisation de travailler pendant l'examen d'une demande de prorogation (statut maintenu)", style="bold")
    paper.para(f"{title(person, 'fr') or 'Bonjour'},")
    paper.para(
        "Nous avons reçu, avant l'expiration de votre permis, une demande de prorogation de votre séjour à titre de travailleur. Vous êtes donc autorisé à demeurer au Canada et à y travailler aux mêmes conditions, conformément au paragraphe 183(5) et à l'alinéa 186u) du Règlement."
    )
    boxes(paper, [
        [("Nom de famille", person.family_name, 1), ("Prénom(s)", person.given_names or "–", 1)],
        [("N° de la demande", permit.application_number, 1), ("IUC", letters.uci(case), 1), ("N° du permis actuel", permit.document_number, 1)],
        [("Demande reçue le", short_fr(day - dt.timedelta(days=1)), 1), ("Permis actuel expirant le", short_fr(permit.expires), 1), ("Lettre valable jusqu'au", short_fr(day - dt.timedelta(days=1) + AUTHORISED), 1)],
    ], height=34, label_points=7.5)  # fmt: skip
    paper.gap(14)
    paper.para(
        "À l'employeur : la présente lettre tient lieu de preuve de l'autorisation de travail jusqu'à la date indiquée. Passé cette date, le travailleur peut encore être autorisé si la décision n'a pas été rendue."
    )
    paper.para("Si vous quittez le Canada, votre autorisation pourrait prendre fin.")
    paper.gap(10)
    paper.lines(["Centre de traitement des demandes", f"Agent {fill('AA99999', rng)}"])
    foot(paper, "WP-EXT F (2023)     Immigration, Réfugiés et Citoyenneté Canada")
    draw.canada_wordmark(paper)
    return truth(case, person.family_name, person.given_names, day)


@layout("maintained_status_letter", language="en", size="a4")
def fifth_account_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the secure account, printed with its menu; the letter's facts at the end."""
    person, permit, day = case.person, case.permit, written_on(case)
    paper.margin, paper.family, paper.points = 50, "sans", 10
    paper.box(0, 0, paper.width, 26, fill="#26374a", stroke=None)
    paper.text(50, 17, "Account home     Messages (1)     Profile     Help     Log out", 9, color="#ffffff")
    draw.government_canada(paper, 56)
    paper.y = 92
    paper.heading("View message", 15)
    facts(paper, [("Subject", "Maintained status – letter of authorization"), ("Date sent", weekday_en(day)), ("Date read", weekday_en(day + dt.timedelta(days=4)))], label_width=90, label_style="bold")  # fmt: skip
    paper.gap(8)
    paper.box(50, paper.y, paper.width - 100, 260, stroke="#999999")
    paper.y += 6
    for words in (
        "To whom it may concern,",
        "The person named below applied to extend a work permit before it expired. Under subsection 183(5) of the Immigration and Refugee Protection Regulations, the period authorized for the stay is extended until a decision is made. The person may continue to work in the meantime.",
        f"The work permit being extended expires {dates.en(permit.expires)}. The extension was requested {dates.en(day - dt.timedelta(days=6))}.",
        "This is an automated letter and requires no signature.",
    ):
        paper.para(words, x=62, width=paper.width - 124)
    facts(paper, [("Last name", person.family_name), ("First name", person.given_names or "–"), ("Letter date", day.isoformat()), ("File number", permit.application_number), ("Client ID", case.uci)], x=62, label_width=110, value_style="bold")  # fmt: skip
    paper.y = max(paper.y + 20, 470)
    paper.line("Need help? Consult the frequently asked questions before you contact us.", 8.5, color="#666666")
    foot(paper, f"https://account.ircc.example/messages/{fill('99999999', rng)}", number="Page {0} of 1")
    return truth(case, person.family_name, person.given_names, day)
