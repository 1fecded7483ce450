"""Messages about permanent residence as telephones print them: long narrow sheets, an app's bars, prose."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.formerly_heldout.sixth.residence_proofs import acknowledged, submission
from sample_docs.generator.paper import Paper, Size
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PHONE: Size = (390.0, 760.0)  # a screen at one point to the pixel


def bars(paper: Paper, clock: str, title: str) -> None:
    """The status bar and the mail program's head."""
    paper.margin = 24
    paper.text(24, 22, clock, 10, "bold")
    paper.text(366, 22, "5G  81 %", 9, align="right")
    paper.text(24, 48, "< Boîte de réception" if clock.endswith("h") else "< Inbox", 11, color="#0a62c9")
    paper.y = 62
    for words in paper.wrap(title, 340, 15, "bold"):
        paper.line(words, 15, "bold")
    paper.gap(6)


@layout("pr_acknowledgment", language="fr", size=PHONE)
def accuse_sur_telephone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acknowledgment pasted into a message: all of it in sentences and short labelled lines."""
    person, pr = case.person, case.pr
    paper.points, paper.family = 10.5, "free-sans"
    bars(paper, "21 h", "Accusé de réception (AR) - résidence permanente")
    paper.lines(("IRCC.NePasRepondre@cic.example", f"à {person.email}", f"{dates.fr(pr.acknowledged)}, 16:02"), 9)
    paper.rule(paper.y + 6)
    paper.gap(16)
    program = "Travailleur qualifié du Québec"
    for words in (
        "Bonjour,",
        f"Votre demande a été reçue par le Centre de réception des demandes le {dates.fr(pr.received)} et jugée complète.",
        f"Requérant principal : {person.listed_name}",
        f"Nº de la demande : {pr.application_number[0]} {pr.application_number[1:4]} {pr.application_number[4:7]} {pr.application_number[7:]}",
        f"Identificateur unique de client (IUC) : {case.uci}",
        f"Programme : {program}",
        "Servez-vous du numéro de la demande pour lier celle-ci à votre compte en ligne. N'envoyez pas d'autres documents à moins qu'on ne vous le demande.",
        f"Si vous étiez au Canada au titre d'un permis qui expire avant le {dates.fr(pr.acknowledged + dt.timedelta(days=120))}, demandez-en la prorogation.",
        "Immigration, Réfugiés et Citoyenneté Canada",
    ):
        paper.para(words)
    paper.text(195, 736, "Répondre        Transférer        Supprimer", 10, color="#0a62c9", align="center")
    return acknowledged(case, person.family_name.upper(), person.given_names, program)


@layout("pr_submission_email", language="fr", size=PHONE)
def confirmation_sur_telephone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The confirmation on a phone: the number in the middle in large type, the day in the text."""
    pr = case.pr
    paper.points, paper.family = 11, "dejavu-condensed"
    bars(paper, "7 h", "Votre demande est soumise")
    paper.lines(("Portail RP  pas-de-reponse@portail-rp.example", f"{f.weekday_fr(pr.submitted)}, 23:12"), 9)
    paper.gap(24)
    paper.line("Numéro de confirmation", 10, align="center")
    paper.gap(4)
    paper.line(pr.submission_number, 22, "bold", align="center")
    paper.gap(24)
    for words in (
        f"Vous avez soumis votre demande de résidence permanente le {dates.fr(pr.submitted)}.",
        "Nous vérifierons que tous les formulaires sont signés et que tous les documents y sont. Cela peut prendre plusieurs semaines.",
        "Gardez ce message : c'est votre preuve de présentation. Il ne s'agit pas d'un accusé de réception.",
    ):
        paper.para(words)
    paper.gap(10)
    paper.para("Transmis par Camille, de mon téléphone", 9, "italic")
    return submission(case)


@layout("mifi_invitation", language="fr", size="a4")
def lettre_de_vieux_traitement_de_texte(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter from an old word processor: fixed pitch, underlined heads, references at the foot."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "courier", 10.5, 74
    paper.lines(("GOUVERNEMENT DU QUEBEC", "MINISTERE DE L'IMMIGRATION, DE LA FRANCISATION", "ET DE L'INTEGRATION"), 10)
    paper.gap(26)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(16)
    paper.lines([f.inverted(person), case.home.address.street, f"{case.home.address.city} {case.home.address.postal_code}"])
    paper.gap(16)
    paper.line("OBJET : PROGRAMME DE MOBILITE INTERNATIONALE PLUS (PMI+)")
    paper.line("        LETTRE D'INVITATION")
    paper.gap(14)
    for words in (
        f"{f.polite_fr(person)},",
        f"Nous vous invitons à déposer, au plus tard quatre-vingt-dix jours après la date de la présente, une demande de permis de travail ouvert auprès d'IRCC. Votre CSQ, délivré le {dates.fr(csq.issued)}, vous rend admissible à ce programme.",
        "Vous devrez résider hors du Québec au moment du dépôt et avoir l'intention de vous y établir.",
        "Veuillez agréer l'expression de nos sentiments les meilleurs.",
    ):
        paper.para(words)
    paper.gap(40)
    paper.lines(("Le directeur de la mobilité,", csq.officer))
    paper.gap(50)
    paper.rule(paper.y, x1=260)
    paper.lines(
        (
            f"Dossier no {csq.file_number}",
            f"Référence individuelle no {csq.individual_reference}",
            "p. j. Aide-mémoire (2 pages)",
        ),
        9,
    )
    return f.trim({**f.shouted(person), "letter_date": case.letter_dated.isoformat(), "file_number": csq.file_number, "individual_reference_number": csq.individual_reference})  # fmt: skip
