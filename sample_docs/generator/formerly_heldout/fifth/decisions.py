"""What else the ministry decides: acceptances of an application for selection, notices of the intention to select."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import bar, boxes, clerk, facts, foot, hyphens, said, short_en, title
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


def truth(case: Case, family: str, given: str) -> Fields:
    return said(
        family_name=family,
        given_names=given,
        letter_date=case.letter_dated.isoformat(),
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference,
    )


@layout("mifi_acceptance_letter", language="fr")
def demande_acceptee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A short letter, its references in a shaded block below the text."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MINISTRY, 54)
    paper.y = 112
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(10)
    paper.line(person.full_name)
    paper.lines(case.home.address.block)
    paper.gap(16)
    paper.para("OBJET : Acceptation de votre demande de sélection permanente", style="bold")
    paper.para(f"{title(person, 'fr') or 'Bonjour'},")
    paper.para(
        "Nous avons terminé l'examen de la demande de sélection permanente que vous avez présentée dans le cadre du Programme régulier des travailleurs qualifiés et nous l'acceptons. Un certificat de sélection du Québec vous sera délivré sous peu pour vous et, s'il y a lieu, les membres de votre famille."
    )
    paper.para(
        f"Votre demande avait été reçue le {dates.fr(case.letter_dated - dt.timedelta(days=167))}. La présente lettre n'est pas un certificat de sélection."
    )
    paper.para("Dans toute communication, veuillez rappeler les renseignements suivants :")
    paper.box(paper.margin, paper.y, 492, 84, fill="#eeeeee", stroke=None)
    paper.gap(4)
    facts(paper, [("Nom", person.family_name), ("Prénom", person.given_names or "–"), ("Numéro de dossier", csq.file_number), ("Numéro de référence individuel", csq.individual_reference)], x=72, label_width=200, gap=4)  # fmt: skip
    paper.gap(18)
    paper.para("Veuillez recevoir nos salutations distinguées.")
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(40)
    paper.lines([clerk(rng), "Conseiller en immigration, Direction du traitement"], 10)
    foot(paper, "C. P. 8888, succ. Centre-ville, Québec (Québec) G1K 7W3")
    return truth(case, person.family_name, person.given_names)


@layout("mifi_acceptance_letter", language="en")
def courtesy_translation(paper: Paper, case: Case, rng: Random) -> Fields:
    """The ministry's letter in English: a table of references, prose in the second person, a footer with another date."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 66, "sans", 10
    draw.quebec(paper, ("Immigration, Francisation", "et Intégration"), 54, "#1b4f9c")
    paper.y = 100
    paper.line("Acceptance of an application for permanent selection", 15, "bold")
    paper.line("Letter of acceptance – English version of the letter issued in French", 9, "italic")
    paper.gap(10)
    family, given = person.family_name.upper(), person.given_names
    boxes(paper, [[("Last name", family, 1), ("First name", given or "–", 1)], [("File No.", csq.file_number, 1), ("Individual Reference No.", csq.individual_reference, 1), ("Letter date (d-m-y)", hyphens(case.letter_dated), 1)]], height=34, label_points=7.5, value_style="bold")  # fmt: skip
    paper.gap(16)
    paper.paras(
        [
            f"Dear {title(person, 'en')} {person.family_name},",
            "The Ministère de l'Immigration, de la Francisation et de l'Intégration has accepted your application for permanent selection under the Regular Skilled Worker Program. You met the selection threshold and your financial self-sufficiency contract was found to be in order.",
            f"You filed the application on {dates.en(case.letter_dated - dt.timedelta(days=201))}; it included {csq.persons} person(s). Your Québec selection certificate will be posted to your on-line account within ten business days.",
            "If you currently work in Québec, this letter may support an application to renew your work permit with the federal government before the certificate is available.",
            "Please notify us of any change in your family situation or address.",
        ]
    )
    paper.gap(8)
    paper.lines([clerk(rng), "Immigration Adviser"], 10)
    foot(paper, f"Template EN-214, revised {short_en(dt.date(2022, 11, 7))}", number="{0} / 1")
    return truth(case, family, given)


@layout("notice_of_intent_to_select", language="fr")
def avis_d_intention(paper: Paper, case: Case, rng: Random) -> Fields:
    """A notice in a frame, the date in its foot, a list of papers still to send with a term."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "dejavu-condensed", 9.5
    draw.quebec(paper, MINISTRY, 54)
    paper.y = 104
    bar(paper, "AVIS D'INTENTION DE SÉLECTION", fill="#223654", points=13)
    facts(paper, [("Dossier", csq.file_number), ("NRI", csq.individual_reference), ("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names or "–"), ("Date de naissance", dates.fr(person.born)), ("Programme", csq.category)], label_width=120, value_style="bold")  # fmt: skip
    paper.gap(8)
    paper.paras(
        [
            "Après examen préliminaire, le Ministère a l'intention de vous sélectionner à titre de travailleuse ou de travailleur qualifié. Cette intention deviendra une décision lorsque les pièces suivantes auront été reçues :",
            "–  une copie lisible de votre passeport en cours de validité;",
            "–  l'attestation d'apprentissage des valeurs démocratiques et des valeurs québécoises;",
            "–  la preuve du niveau de français déclaré.",
            f"Vous devez les transmettre avant le {dates.fr(case.letter_dated + dt.timedelta(days=60))}. Passé ce délai, la décision sera rendue sur la foi du dossier.",
            "Le présent avis ne constitue pas un certificat de sélection du Québec et ne permet pas de demander la résidence permanente.",
        ]
    )
    paper.gap(20)
    paper.line(f"Avis émis à Montréal le {dates.fr(case.letter_dated)} par {clerk(rng)}, agent {fill('A999', rng)}", 9.5)
    foot(paper, "Direction de la sélection économique, 1200, boul. Saint-Laurent, Montréal (Québec) H2X 0C9")
    return truth(case, person.family_name.upper(), person.given_names)


@layout("notice_of_intent_to_select", language="en")
def bilingual_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """French at the left, English at the right, one block of references for both."""
    person, csq, day = case.person, case.csq, case.letter_dated
    paper.margin, paper.points = 50, 9.5
    draw.quebec(paper, MINISTRY, 54, "#1b4f9c")
    paper.y = 104
    paper.line("Avis d'intention de vous sélectionner", 13, "bold")
    paper.line("Notice of intent to select", 13)
    paper.gap(10)
    paper.above([("Nom / Surname", person.family_name), ("Prénoms / Given names", person.given_names or "–"), ("Date", day.isoformat()), ("N° de dossier / File No.", csq.file_number), ("N° de réf. ind. / Individual ref. No.", csq.individual_reference), ("Agent / Officer", clerk(rng))], columns=3, height=34)  # fmt: skip
    paper.gap(14)
    top = paper.y
    for words in ("Bonjour,", "Le Ministère a l'intention de vous sélectionner en vue de votre établissement durable au Québec (Programme de l'expérience québécoise).", "Avant de rendre sa décision, il vous offre de mettre à jour vos renseignements dans les 30 jours.", "Aucuns frais supplémentaires ne sont exigés.", "Cet avis ne remplace pas le CSQ."):  # fmt: skip
        paper.para(words, width=240)
    paper.y, bottom = top, paper.y
    for words in ("Hello,", "The Ministère intends to select you with a view to your lasting settlement in Québec (Québec experience program).", "Before a decision is made, you may update your information within 30 days.", "No further fee is payable.", "This notice is not a CSQ."):  # fmt: skip
        paper.para(words, x=322, width=240)
    paper.y = max(paper.y, bottom)
    paper.rule(paper.y, color="#1b4f9c")
    foot(paper, "Ministère de l'Immigration – www.immigration.exemple.quebec")
    return truth(case, person.family_name, person.given_names)
