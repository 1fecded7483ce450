"""Québec's selection certificates."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import certificate, in_halves
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

GUARDED = "Quiconque altère, contrefait ou utilise frauduleusement le présent document commet une infraction à la Loi sur l'immigration au Québec et est passible d'une amende."


@layout("csq", language="fr")
def numbered_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    """Numbered cells of unequal rows on tinted paper, the number of the sheet in red, a portrait in the corner."""
    paper.family, paper.points, paper.margin = "narrow", 11, 44
    draw.tint(paper, "#f4f1e2")
    draw.guilloche(paper, rng, "#cfe0c3", lines=34)
    draw.quebec(paper, ("Immigration,", "Diversité", "et Inclusion"), y=52)
    paper.text(
        paper.width - paper.margin,
        46,
        f"Nº {rng.randint(100000, 999999)}-{rng.randint(10, 99)}",
        13,
        color="#b01818",
        align="right",
    )
    paper.gap(24)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, "bold", align="center")
    paper.line("Loi sur l'immigration au Québec (RLRQ, chapitre I-0.2)", 8, "italic", align="center")
    paper.gap(14)
    person, csq = case.person, case.csq
    paper.picture(draw.portrait(rng), paper.width - paper.margin - 84, paper.y, 84, 108)
    paper.above(
        [
            ("1  Unité administrative", f"{rng.randint(10, 89)} Direction des services d'immigration"),
            ("2  Numéro de dossier", in_halves(csq.file_number)),
            ("3  Numéro de référence individuel", csq.individual_reference),
            ("4  Nom à la naissance", person.birth_name.upper()),
            ("5  Prénom", person.given_names.upper()),
            ("6  Autre nom ou prénom", person.other_names.upper()),
        ],
        columns=2,
        width=paper.width - 2 * paper.margin - 96,
        height=36,
    )
    paper.above(
        [
            ("7  Date de naissance", f"{person.born:%Y %m %d}"),
            ("8  Sexe", person.sex),
            ("9  Catégorie", csq.category),
            ("10  Nombre de personnes", str(csq.persons)),
            ("11  Région de destination", csq.region),
            ("12  CNP ou CTI", csq.cnp),
            ("13  Entrevue", rng.choice(("Oui", "Dispensé"))),
            ("14  Connaissances linguistiques", "F 4   A 2"),
            ("15  CSQ antérieur", "S. O."),
            ("16  Programme spécial", "—"),
            ("17  Bureau fédéral", "BRC Sydney"),
            ("18  Autre numéro de référence", f"{rng.randint(10**6, 10**7)}"),
        ],
        columns=3,
        height=34,
    )
    paper.above(
        [("19  Mentions particulières", "Le titulaire s'est engagé à participer à l'évaluation des apprentissages.")],
        columns=1,
        height=46,
    )
    paper.above(
        [("20  Date de délivrance", f"{csq.issued:%Y %m %d}"), ("21  Date d'échéance", f"{csq.expires:%Y %m %d}")], height=36
    )
    paper.above(
        [("22  Nom et code du fonctionnaire", f"{csq.officer}  ({rng.randint(1000, 9999)})"), ("Signature autorisée", "")],
        height=48,
    )
    draw.signature(paper, paper.width / 2 + 60, paper.y - 16, rng)
    paper.gap(12)
    paper.para(GUARDED, 7.5)
    paper.para(
        "Ce certificat ne constitue ni un visa ni une autorisation d'entrée ou de séjour au Canada. Il doit être présenté aux autorités fédérales avec la demande de résidence permanente.",
        7.5,
    )
    paper.text(paper.margin, paper.height - 30, "A-0521-GF (2016-04)      Copie du titulaire", 7)
    other: Fields = {"other_names": person.other_names} if person.other_names else {}
    return certificate(case) | {"category": csq.category} | other


@layout("csq", language="fr", size="a4")
def attestation_en_ligne(paper: Paper, case: Case, rng: Random) -> Fields:
    """An electronic attestation with a verification code, told partly in prose, dates in words, a second page of notes."""
    paper.family, paper.points, paper.margin = "sans", 10, 58
    control = f"{rng.choice('BDFGHK')}{rng.randint(10, 99)}-{rng.randint(1000, 9999)}-{rng.randint(1000, 9999)}"
    paper.footer = lambda page: paper.text(
        paper.margin,
        paper.height - 26,
        f"Attestation {control} — Page {page} de 2 — Vérifiez ce document : www.verification-immigration.example",
        7,
        color="#666666",
    )
    person, csq = case.person, case.csq
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration"))
    paper.gap(22)
    paper.heading("Attestation de délivrance d'un certificat de sélection du Québec", 14, color="#1f4e8c")
    paper.para(
        f"La ministre atteste qu'un certificat de sélection du Québec a été délivré le {dates.fr(csq.issued)} à la personne désignée ci-après, en vertu de l'article 26 de la Loi sur l'immigration au Québec. Sauf révocation, ce certificat viendra à échéance le {dates.fr(csq.expires)}."
    )
    paper.line("TITULAIRE", 9, "bold", color="#1f4e8c")
    paper.rule(paper.y + 3, color="#1f4e8c", weight=1.2)
    paper.gap(4)
    sex = {"F": "Féminin", "M": "Masculin", "X": "X"}[person.sex]
    paper.beside(
        [
            ("Nom à la naissance", person.birth_name),
            ("Prénom(s)", person.given_names or "—"),
            ("Né(e) le", dates.fr(person.born)),
            ("Sexe", sex),
            ("Lieu de naissance", f"{person.birth_city} ({person.country.fr})"),
            ("Réf. individuelle", csq.individual_reference),
        ],
        label_width=150,
        colon="",
    )
    paper.gap(12)
    paper.line("DEMANDE", 9, "bold", color="#1f4e8c")
    paper.rule(paper.y + 3, color="#1f4e8c", weight=1.2)
    paper.gap(4)
    paper.beside(
        [
            ("N° de dossier", csq.file_number),
            ("Catégorie", csq.category),
            ("Personnes visées", str(csq.persons)),
            ("Région de destination", csq.region),
            ("Profession (CNP)", csq.cnp),
            ("Délégué par", f"{csq.officer}, conseiller en immigration"),
        ],
        label_width=150,
        colon="",
    )
    paper.gap(16)
    draw.barcode(paper, paper.width - paper.margin - 150, paper.y, control, width=150)
    paper.para("Document produit électroniquement. Aucune signature manuscrite n'est requise.", 8.5, "italic", width=280)
    paper.new_page()
    paper.heading("Ce que vous devez savoir", 12)
    paper.paras(
        [
            "Une fois en possession de votre certificat, vous devez présenter une demande de résidence permanente au gouvernement du Canada, qui vérifie l'admissibilité des personnes (santé, sécurité) et rend la décision finale.",
            "Si un membre de votre famille s'ajoute à votre dossier (naissance, mariage), vous devez nous en aviser avant la décision fédérale.",
            "Centre de contact avec la clientèle : 514 864-9191 (région de Montréal), 1 877 864-9191 (ailleurs au Québec), du lundi au vendredi.",
        ]
    )
    return certificate(case) | {"category": csq.category}


@layout("csq", language="fr")
def right_ruled_carbon(paper: Paper, case: Case, rng: Random) -> Fields:
    """Typewriter values above captions on rules, two columns, the dates at the top right and a dry round seal."""
    paper.family, paper.points, paper.margin = "courier", 11, 56
    draw.guilloche(paper, rng, "#e3cfd8", lines=18)
    draw.frame(paper, "#6b2f4a", 20)
    paper.text(paper.width / 2, 62, "GOUVERNEMENT DU QUÉBEC", 10, "bold", family="times", align="center")
    paper.text(
        paper.width / 2, 76, "Ministère de l'Immigration et des Communautés culturelles", 10, family="times", align="center"
    )
    paper.text(paper.width / 2, 108, "Certificat de sélection du Québec", 20, "italic", family="times", align="center")
    paper.y = 122
    person, csq = case.person, case.csq
    paper.under(
        [("Délivrance (AAAA-MM-JJ)", csq.issued.isoformat()), ("Échéance (AAAA-MM-JJ)", csq.expires.isoformat())],
        x=300,
        columns=2,
    )
    paper.under(
        [
            ("Unité administrative", f"BIQ {rng.choice(('PARIS', 'MEXICO', 'HONG KONG'))}  {rng.randint(60, 88)}"),
            ("Catégorie", csq.category),
            ("Dossier", csq.file_number),
            ("Référence individuelle", csq.individual_reference),
            ("Nom à la naissance", person.birth_name.upper()),
            ("Prénom", person.given_names),
            ("Date de naissance", person.born.isoformat()),
            ("Sexe", person.sex),
            ("CNP / CTI", csq.cnp),
            ("Personnes au dossier", f"{csq.persons:02d}"),
            ("Région", csq.region),
            ("Bureau fédéral", rng.choice(("Accra", "Ottawa", "Bogota"))),
        ],
        height=40,
    )
    paper.gap(20)
    paper.family = "times"
    paper.para(
        "Je certifie que la personne dont le nom figure ci-dessus satisfait aux conditions de sélection prescrites par règlement et qu'elle est autorisée à s'établir au Québec à titre permanent, sous réserve de son admission par les autorités canadiennes.",
        10.5,
    )
    draw.round_stamp(paper, 130, paper.y + 60, "IMMIGRATION QUÉBEC", "CSQ", color="#6b2f4a")
    draw.signature(paper, 340, paper.y + 54, rng)
    paper.text(330, paper.y + 72, f"{csq.officer}, fonctionnaire nº {rng.randint(200, 999)}", 9)
    paper.text(330, paper.y + 84, "Signature autorisée", 8, "italic")
    paper.text(
        paper.width / 2,
        paper.height - 40,
        "Partie 1 — Client      Partie 2 — Bureau des visas      Partie 3 — Dossier",
        7.5,
        align="center",
    )
    return certificate(case) | {"category": csq.category}
