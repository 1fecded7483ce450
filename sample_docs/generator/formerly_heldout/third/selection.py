"""Québec's selection certificates as four offices and years would have made them."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import grouped, said, security_paper
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
BUREAU = "Direction des opérations d'immigration permanente"


def certificate(case: Case, *, alias: bool = True) -> Fields:
    """All that a certificate says; a letter about it leaves out the alias."""
    return said(
        family_name_at_birth=case.person.birth_name,
        given_names=case.person.given_names,
        other_names=case.person.other_names if alias else "",
        date_of_birth=case.person.born.isoformat(),
        sex=case.person.sex,
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference,
        category=case.csq.category,
        issue_date=case.csq.issued.isoformat(),
        expiry_date=case.csq.expires.isoformat(),
    )


@layout("csq", language="fr")
def numbered_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """Boxes with numbered captions on blue security paper."""
    person, csq = case.person, case.csq
    paper.paint(lambda: draw.guilloche(paper, Random(3), "#b9cbe0", lines=44))
    draw.frame(paper)
    draw.quebec(paper, MIFI, 62)
    paper.gap(14)
    paper.heading("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, align="center", color="#17386b")
    paper.para(
        "Délivré en vertu de la Loi sur l'immigration au Québec. Le présent certificat ne confère pas le droit d'établissement au Canada.",
        7.5,
        "italic",
        gap=10,
    )
    paper.above([("1  Unité administrative", "60 - " + BUREAU[:24])], columns=1)
    paper.above([("2  Numéro de dossier", csq.file_number), ("3  Numéro de référence individuel", csq.individual_reference)])
    paper.above([("4  Nom à la naissance", person.birth_name), ("5  Prénom", person.given_names)])
    paper.above(
        [
            ("6  Autre nom ou prénom", person.other_names),
            ("7  Date de naissance (AAAA-MM-JJ)", person.born.isoformat()),
            ("8  Sexe", person.sex),
        ],
        columns=3,
    )
    paper.above(
        [
            ("9  Catégorie", csq.category),
            ("10  Nombre de personnes", str(csq.persons)),
            ("11  Région de destination", csq.region),
            ("12  CNP ou CTI", csq.cnp),
            ("13  Entrevue", "Dispensé"),
            ("14  Connaissances linguistiques", "Français 3  Anglais 2"),
            ("15  CSQ antérieur", ""),
            ("16  Programme spécial", ""),
            ("17  Bureau fédéral", "SYDNEY"),
        ],
        columns=3,
    )
    paper.above([("18  Autre numéro de référence", ""), ("19  Mentions particulières", "")])
    paper.above(
        [
            ("20  Date de délivrance (AAAA-MM-JJ)", csq.issued.isoformat()),
            ("21  Date d'échéance (AAAA-MM-JJ)", csq.expires.isoformat()),
        ],
        height=34,
    )
    paper.above(
        [("22  Nom et code du fonctionnaire", f"{csq.officer}  {rng.randint(1000, 9999)}"), ("Signature autorisée", "")],
        height=44,
    )
    draw.signature(paper, 360, paper.y - 12, rng)
    return certificate(case)


@layout("csq", language="fr", size="a4")
def captions_under_lines(paper: Paper, case: Case, rng: Random) -> Fields:
    """Older green paper: values typed on lines, captions below, dates with spaces."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "free-serif", 11
    security_paper(paper, "#eef5ea", "#bcd6b4", lines=30)
    paper.text(paper.width / 2, 60, "GOUVERNEMENT DU QUÉBEC", 12, "bold", align="center")
    paper.text(paper.width / 2, 76, "Ministère de l'Immigration, de la Francisation et de l'Intégration", 10, align="center")
    for x in (70, paper.width - 70):
        draw.fleur(paper, x, 66, 16, "#2d5f3a")
    paper.y = 96
    paper.heading("Certificat de sélection du Québec", 20, align="center", color="#2d5f3a")
    paper.under(
        [("Numéro de dossier", grouped(csq.file_number, 4, "-")), ("Numéro de référence individuel", csq.individual_reference)],
        height=42,
    )
    paper.under(
        [
            ("Nom à la naissance", person.birth_name.upper()),
            ("Prénom", person.given_names),
            ("Autre nom ou prénom", person.other_names or "—"),
            ("Sexe", person.sex),
        ],
        height=42,
    )
    paper.under([("Date de naissance  (année mois jour)", f"{person.born:%Y %m %d}"), ("Catégorie", csq.category)], height=42)
    paper.under(
        [
            ("Nombre de personnes", str(csq.persons)),
            ("Région de destination", csq.region),
            ("CNP ou CTI", csq.cnp),
            ("Entrevue", "Non"),
        ],
        height=42,
    )
    paper.under(
        [
            ("Date de délivrance  (année mois jour)", f"{csq.issued:%Y %m %d}"),
            ("Date d'échéance  (année mois jour)", f"{csq.expires:%Y %m %d}"),
        ],
        height=42,
    )
    paper.gap(30)
    draw.signature(paper, 330, paper.y + 14, rng)
    paper.under([("Nom et code du fonctionnaire", csq.officer), ("Signature autorisée", "")], height=42)
    draw.round_stamp(paper, 130, paper.y + 70, "IMMIGRATION QUÉBEC · SCEAU OFFICIEL ·", f"{rng.randint(10, 99)}", color="#2d5f3a")
    paper.text(paper.width / 2, paper.height - 50, "Toute altération rend le présent document nul.", 8, "italic", align="center")
    fields = certificate(case)
    return fields | {"family_name_at_birth": person.birth_name.upper()}


@layout("csq", language="fr")
def issuance_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The paperless certificate: a letter that attests its issue, with a table of particulars."""
    person, csq = case.person, case.csq
    paper.family = "dejavu-condensed"
    draw.quebec(paper, MIFI)
    paper.gap(18)
    paper.line(f"Québec, le {dates.fr(csq.issued)}")
    paper.gap(10)
    paper.lines([person.full_name, *case.home.address.block])
    paper.heading("Attestation de délivrance – Certificat de sélection du Québec (CSQ)", 13)
    paper.para(
        f"Nous vous informons que le Ministère vous a délivré un Certificat de sélection du Québec à titre de travailleuse ou travailleur qualifié. Votre certificat est valide du {dates.fr(csq.issued)} au {dates.fr(csq.expires)}. Il vous permet de présenter une demande de résidence permanente au gouvernement du Canada."
    )
    rows = [
        ("Renseignements inscrits au certificat", ""),
        ("Nom de famille à la naissance", person.birth_name), ("Prénom(s)", person.given_names), ("Date de naissance", dates.fr(person.born)),
        ("Sexe", {"M": "Masculin", "F": "Féminin", "X": "X"}[person.sex]), ("No de dossier", csq.file_number), ("No de référence individuel", csq.individual_reference),
        ("Catégorie", csq.category), ("Délivré le", dates.fr(csq.issued)), ("Échéance", dates.fr(csq.expires)),
    ]  # fmt: skip
    paper.table(rows, (220, 272), height=20)
    paper.gap(12)
    paper.paras(
        [
            "Ce document tient lieu de certificat. Aucune version papier ne vous sera transmise; conservez-en une copie.",
            "Nous vous prions d'agréer nos salutations les meilleures.",
        ]
    )
    paper.line(csq.officer, style="bold")
    paper.line(BUREAU)
    draw.barcode(paper, 60, paper.height - 90, csq.individual_reference)
    paper.text(paper.width - 60, paper.height - 60, "CSQ-ATT (2023-01)   1/1", 7, align="right")
    return certificate(case, alias=False)


@layout("csq", language="fr")
def arrima_screen(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's page of the certificate, printed from a browser."""
    person, csq = case.person, case.csq
    paper.margin, paper.family = 40, "free-sans"
    paper.text(40, 26, f"{csq.issued:%Y-%m-%d} {rng.randint(9, 16)}:{rng.randint(10, 59)}", 7)
    paper.text(paper.width / 2, 26, "Arrima - Consulter mon certificat", 7, align="center")
    paper.box(0, 40, paper.width, 38, fill="#095797", stroke=None)
    paper.text(40, 64, "Québec", 17, family="times", color="#ffffff")
    paper.text(130, 63, "Arrima  |  Immigration, Francisation et Intégration", 10, color="#ffffff")
    paper.y = 92
    paper.line("Accueil  ›  Mon dossier  ›  Demande de sélection permanente  ›  Certificat", 7.5, color="#446688")
    paper.heading("Mon certificat de sélection du Québec", 16, color="#223654")
    paper.box(40, paper.y, 532, 24, fill="#d7f0d8", stroke="#4f813d")
    paper.text(52, paper.y + 15.5, "Statut : Délivré", 9.5, "bold", color="#2c4024")
    paper.gap(34)
    paper.line("Identité", 12, "bold", color="#095797")
    paper.beside(
        [
            ("Nom à la naissance", person.birth_name),
            ("Prénom", person.given_names),
            *([("Autre nom ou prénom", person.other_names)] if person.other_names else []),
            ("Date de naissance", dates.slashes(person.born)),
            ("Sexe", person.sex),
        ],
        colon="",
        label_width=210,
        step=1.9,
    )
    paper.gap(14)
    paper.line("Certificat", 12, "bold", color="#095797")
    paper.beside(
        [
            ("Numéro de dossier", grouped(csq.file_number, 4)),
            ("Numéro de référence individuel", csq.individual_reference),
            ("Catégorie", csq.category),
            ("Région de destination", csq.region),
            ("Date de délivrance", dates.slashes(csq.issued)),
            ("Date d'échéance", dates.slashes(csq.expires)),
        ],
        colon="",
        label_width=210,
        step=1.9,
    )
    paper.gap(16)
    paper.para(
        "Votre certificat est offert en format électronique seulement. Vous pouvez le télécharger et l'imprimer en tout temps.",
        8.5,
    )
    paper.text(40, paper.height - 24, "https://arrima.immigration-quebec.example/dossier/certificat", 7)
    paper.text(paper.width - 40, paper.height - 24, "1/1", 7, align="right")
    return certificate(case)
