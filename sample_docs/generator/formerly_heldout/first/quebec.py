"""Papers of Québec's ministry."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
STREET = ("1200, boulevard Saint-Laurent, bureau 3.01", "Montréal (Québec)  H2X 0C9", "www.quebec.ca/immigration")


def named(case: Case) -> Fields:
    return (
        {"family_name": case.person.family_name, "given_names": case.person.given_names}
        if case.person.given_names
        else {"family_name": case.person.family_name}
    )


def ids(case: Case) -> Fields:
    return {"file_number": case.csq.file_number, "individual_reference_number": case.csq.individual_reference}


def csq_truth(case: Case) -> Fields:
    csq, person = case.csq, case.person
    fields: Fields = {
        "family_name_at_birth": person.birth_name, "given_names": person.given_names, "date_of_birth": person.born.isoformat(), "sex": person.sex,
        "file_number": csq.file_number, "individual_reference_number": csq.individual_reference, "category": csq.category,
        "issue_date": csq.issued.isoformat(), "expiry_date": csq.expires.isoformat(),
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


@layout("csq", language="fr", size="a4")
def ledger_lines(paper: Paper, case: Case, rng: Random) -> Fields:
    """Dotted leaders between label and value, two blocks, dates spelled out with the month in full."""
    paper.family, paper.points, paper.margin = "free-serif", 11.5, 74
    draw.quebec(paper, MINISTRY, 70)
    paper.gap(30)
    paper.line("Gouvernement du Québec", 9)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 18, "bold")
    paper.rule(paper.y + 6)
    paper.gap(20)
    csq, person = case.csq, case.person
    for title, rows in (
        ("Identification", (("Nom à la naissance", person.birth_name), ("Prénom", person.given_names), ("Date de naissance", dates.fr(person.born)), ("Sexe", person.sex))),
        ("Renseignements sur la sélection", (("N° de dossier", csq.file_number), ("N° réf. individuel", csq.individual_reference), ("Catégorie", csq.category), ("Nombre de personnes visées", str(csq.persons)), ("Région de destination", csq.region))),
        ("Validité", (("Date de délivrance", dates.fr(csq.issued)), ("Date d'échéance", dates.fr(csq.expires)))),
    ):  # fmt: skip
        paper.line(title, 12, "bold", color="#1f4e8c")
        for label, value in rows:
            dots = "." * max(4, 62 - int(1.35 * len(label)))
            paper.line(f"{label} {dots} {value}")
        paper.gap(12)
    paper.para(
        "Ce document n'autorise pas, à lui seul, le séjour ni le travail au Canada. Toute altération le rend nul.", 9, "italic"
    )
    draw.signature(paper, 320, paper.y + 40, rng)
    paper.gap(50)
    paper.line(f"{csq.officer}", 9, x=320)
    paper.line("pour la ministre", 8, x=320)
    return csq_truth(case)


@layout("csq", language="fr")
def landscape_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """Three columns of cells, capitals throughout, day first in the dates, on yellow paper with a stamp over the lower edge."""
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 40
    draw.tint(paper, "#fbf6e4")
    draw.guilloche(paper, rng, "#e0d3a8", lines=22)
    draw.quebec(paper, MINISTRY, 56, "#33557f")
    paper.gap(20)
    paper.line("Certificat de sélection du Québec (CSQ)", 15, "bold", align="right")
    paper.gap(14)
    csq, person = case.csq, case.person
    cells = [
        ("NUMÉRO DE DOSSIER", csq.file_number), ("NUMÉRO DE RÉFÉRENCE INDIVIDUEL", csq.individual_reference), ("UNITÉ ADMINISTRATIVE", "DGIP 22"),
        ("NOM À LA NAISSANCE", person.birth_name.upper()), ("PRÉNOM", person.given_names.upper()), ("AUTRE NOM OU PRÉNOM", ""),
        ("DATE DE NAISSANCE", f"{person.born:%d-%m-%Y}" if person.born.day > 12 else f"{person.born:%Y-%m-%d}"), ("SEXE", person.sex), ("CATÉGORIE", csq.category),
        ("NOMBRE DE PERSONNES", str(csq.persons)), ("RÉGION DE DESTINATION", csq.region), ("CNP OU CTI", csq.cnp),
        ("DATE DE DÉLIVRANCE", f"{csq.issued:%Y-%m-%d}"), ("DATE D'ÉCHÉANCE", f"{csq.expires:%Y-%m-%d}"), ("BUREAU FÉDÉRAL", "CIO-S"),
    ]  # fmt: skip
    paper.above(cells, columns=3, height=44, label_points=6, value_style="bold", color="#33557f")
    paper.gap(24)
    draw.round_stamp(paper, 470, paper.y + 10, "MINISTÈRE DE L'IMMIGRATION", "CSQ")
    draw.signature(paper, 60, paper.y + 30, rng)
    paper.gap(44)
    paper.line(f"Signature autorisée – {csq.officer}", 8)
    return csq_truth(case)


@layout("mifi_invitation", language="fr", size="a4")
def invitation_by_post(paper: Paper, case: Case, rng: Random) -> Fields:
    """A classic letter: place and date on the right, reference lines under the subject."""
    paper.family, paper.points, paper.margin = "serif", 11, 78
    draw.quebec(paper, MINISTRY, 66)
    paper.gap(8)
    paper.lines(STREET, 8)
    paper.gap(16)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", x=330)
    paper.gap(14)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(16)
    paper.line("Objet : Invitation à demander un permis de travail – Programme de mobilité", style="bold")
    paper.line("internationale Plus (PMI+)", style="bold", x=118)
    paper.line(f"V/Réf. : dossier {case.csq.file_number}; référence individuelle {case.csq.individual_reference}", 10)
    paper.gap(12)
    paper.line("Madame, Monsieur,")
    paper.gap(8)
    paper.paras([
        "Vous êtes titulaire d'un Certificat de sélection du Québec et vous ne résidez pas encore au Québec. Nous avons le plaisir de vous inviter à présenter à Immigration, "
        "Réfugiés et Citoyenneté Canada (IRCC) une demande de permis de travail ouvert dans le cadre du PMI+.",
        "Votre demande doit être transmise en ligne dans les 90 jours suivant la date de la présente. Vous devrez y joindre cette lettre, votre certificat et une preuve de votre intention "
        "de vous établir au Québec.",
        "La présente invitation est personnelle. Elle ne constitue pas une garantie que le permis sera délivré.",
        "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 28, rng)
    paper.gap(40)
    paper.line("La directrice du recrutement et de la sélection,")
    paper.line(case.csq.officer)
    return {**named(case), **ids(case), "letter_date": case.letter_dated.isoformat()}


@layout("mifi_invitation", language="fr")
def invitation_printed_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed from a mail program; the facts in a small table at the end."""
    paper.family, paper.points = "dejavu", 9
    paper.lines(
        [
            "De : Immigration-Québec PMI <pmiplus@mifi.example>",
            f"À : {case.person.email}",
            f"Envoyé : {dates.fr(case.letter_dated)} 09:42",
            "Objet : Programme de mobilité internationale + (PMI+) | Lettre d'invitation",
        ]
    )
    paper.rule(paper.y + 6)
    paper.gap(20)
    paper.line("Bonjour,")
    paper.gap(6)
    paper.paras([
        "Le ministère de l'Immigration, de la Francisation et de l'Intégration vous invite à présenter une demande de permis de travail au titre de l'exemption A76 (International Mobility Program Plus).",
        "Prenez note que vous disposez de 90 jours à compter de la date d'envoi de ce message pour le faire auprès du gouvernement du Canada.",
    ])  # fmt: skip
    rows = [
        ("Nom de famille", case.person.family_name),
        ("Prénom(s)", case.person.given_names),
        ("Numéro de dossier", case.csq.file_number),
        ("Numéro de référence individuel", case.csq.individual_reference),
        ("Date de la lettre", f"{case.letter_dated:%Y-%m-%d}"),
    ]
    paper.table(rows, (190, 240), header=False)
    paper.gap(12)
    paper.para("Merci de ne pas répondre à ce courriel. L'équipe de l'immigration permanente")
    paper.text(paper.margin, 24, f"{case.letter_dated:%Y-%m-%d} 09:58", 7)
    paper.text(paper.width - paper.margin, paper.height - 22, "https://courriel.example/lire/8842        1/1", 7, align="right")
    return {**named(case), **ids(case), "letter_date": case.letter_dated.isoformat()}


@layout("mifi_acceptance_letter", language="fr")
def acceptance(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "free-sans", 10.5
    draw.quebec(paper, MINISTRY)
    paper.gap(24)
    paper.line(f"Le {dates.fr(case.csq.issued)}")
    paper.gap(10)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(14)
    paper.line("Objet : Acceptation de votre demande de sélection permanente", style="bold")
    paper.line(
        f"Numéro de dossier : {case.csq.file_number}        Numéro de référence individuel : {case.csq.individual_reference}", 9.5
    )
    paper.gap(10)
    paper.paras([
        "Madame, Monsieur,", "Nous vous informons que votre demande de sélection permanente a été acceptée dans la catégorie de l'immigration économique. "
        "Votre Certificat de sélection du Québec vous est transmis séparément.",
        "Vous pouvez dès maintenant présenter une demande de résidence permanente aux autorités fédérales. Recevez nos meilleures salutations.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(40)
    paper.line("Direction générale de l'immigration permanente")
    return {**named(case), **ids(case), "letter_date": case.csq.issued.isoformat()}


@layout("notice_of_intent_to_select", language="fr", size="a4")
def intent_to_select(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MINISTRY)
    paper.gap(20)
    paper.beside(
        [
            ("Date", f"{case.csq.issued:%Y-%m-%d}"),
            ("Dossier no", case.csq.file_number),
            ("Référence individuelle no", case.csq.individual_reference),
            ("Nom", case.person.family_name),
            ("Prénom", case.person.given_names),
        ],
        label_width=150,
    )
    paper.heading("AVIS D'INTENTION DE SÉLECTION – Programme des investisseurs", 13)
    paper.paras([
        "À la suite de l'examen de votre dossier, le Ministère vous avise de son intention de vous sélectionner à titre d'immigrant investisseur.",
        "Le présent avis vous permet de demander un permis de travail auprès d'Immigration, Réfugiés et Citoyenneté Canada dans les six mois.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    return {**named(case), **ids(case), "letter_date": case.csq.issued.isoformat()}


@layout("caq", language="fr")
def caq_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "helvetica"
    draw.quebec(paper, MINISTRY)
    draw.guilloche(paper, rng, "#d8e4d0")
    paper.gap(24)
    paper.heading("CERTIFICAT D'ACCEPTATION DU QUÉBEC – TRAVAIL TEMPORAIRE", 13, align="center")
    paper.above(
        [
            ("Numéro du CAQ", case.work.caq_number),
            ("Délivré le", f"{case.work.dated:%Y-%m-%d}"),
            ("Nom de famille", case.person.family_name),
            ("Prénom", case.person.given_names),
            ("Employeur", case.work.employer),
            ("Durée de l'acceptation", f"{case.work.caq_months} mois"),
        ],
        columns=2,
        height=40,
    )
    paper.gap(20)
    paper.para("Le titulaire doit obtenir un permis de travail des autorités fédérales avant de commencer son emploi.", 9)
    draw.signature(paper, 340, paper.y + 30, rng)
    return {
        "number": case.work.caq_number,
        "name": case.person.full_name,
        "date": case.work.dated.isoformat(),
        "duration_months": str(case.work.caq_months),
    }
