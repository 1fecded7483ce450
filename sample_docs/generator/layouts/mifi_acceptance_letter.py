"""MIFI's letter "Acceptation de votre demande de sélection permanente": asked for under A73, not an invitation."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.layouts.csq import MIDI, MIFI
from sample_docs.generator.layouts.mifi_invitation import close, truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

BODY = (
    "Nous avons le plaisir de vous informer que votre demande de sélection permanente a été acceptée. Votre Certificat de sélection du Québec (CSQ) est maintenant "
    "disponible dans votre dossier en ligne.",
    "Vous devez maintenant présenter une demande de résidence permanente à Immigration, Réfugiés et Citoyenneté Canada avant la date d'échéance de votre certificat. "
    "La décision finale appartient aux autorités fédérales, qui procéderont aux contrôles médical, judiciaire et de sécurité.",
    "Nous vous invitons à préparer dès maintenant votre projet d'intégration et à vous inscrire aux services d'accueil offerts à l'étranger et au Québec.",
)


@layout("mifi_acceptance_letter", language="fr")
def two_references(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with its references under the date."""
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(18)
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(6)
    paper.beside(
        [("N° de dossier", case.csq.file_number), ("N° de référence individuel", case.csq.individual_reference)],
        label_width=150,
        value_style="regular",
    )
    paper.gap(12)
    paper.lines([person.full_name, person.birth_city])
    paper.gap(12)
    paper.para("Objet : Acceptation de votre demande de sélection permanente", style="bold")
    paper.line("Madame, Monsieur,")
    paper.gap(6)
    paper.paras(BODY)
    close(paper, case, rng)
    return truth(case, *person.told_apart)


@layout("mifi_acceptance_letter", language="fr", size="a4")
def name_in_grid(paper: Paper, case: Case, rng: Random) -> Fields:
    """Facts in a grid with labels above, title in capitals."""
    paper.family = "free-sans"
    draw.quebec(paper, MIFI)
    person = case.person
    paper.gap(16)
    paper.heading("ACCEPTATION DE VOTRE DEMANDE DE SÉLECTION PERMANENTE", 12, align="center")
    paper.above(
        [
            ("Nom", person.family_name.upper()),
            ("Prénom", person.given_names),
            ("Date", dates.fr(case.letter_dated)),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
            ("Programme", "PRTQ"),
        ],
        columns=3,
        height=34,
    )
    paper.gap(16)
    paper.paras(("Madame, Monsieur,", *BODY))
    close(paper, case, rng)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_acceptance_letter", language="fr")
def in_sentences(paper: Paper, case: Case, rng: Random) -> Fields:
    """Everything in sentences, the former ministry's letterhead."""
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIDI)
    person = case.person
    paper.gap(18)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(14)
    paper.para("Objet : Acceptation de votre demande de sélection permanente", style="bold")
    paper.para(
        f"La présente confirme l'acceptation de la demande de sélection permanente présentée par {person.given_names} {person.family_name.upper()} (numéro de dossier {case.csq.file_number}, "
        f"numéro de référence individuel {case.csq.individual_reference})."
    )
    paper.paras(BODY)
    close(paper, case, rng)
    draw.fold_lines(paper)
    return truth(case, person.family_name.upper(), person.given_names)


@layout("mifi_acceptance_letter", language="fr")
def portal_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The message of the online file, printed."""
    paper.family, paper.points = "dejavu", 9
    person = case.person
    paper.text(22, 20, f"Arrima – Messagerie    {case.submitted:%Y-%m-%d}", 7)
    paper.heading("Acceptation de votre demande de sélection permanente", 13)
    paper.beside(
        [
            ("Destinataire", person.listed_name),
            ("Date", f"{case.letter_dated:%Y-%m-%d}"),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
        ],
        label_width=200,
        value_style="regular",
    )
    paper.gap(14)
    paper.paras(("Bonjour,", *BODY, "Ministère de l'Immigration, de la Francisation et de l'Intégration"))
    return truth(case, person.family_name.upper(), person.given_names)
