"""Certificat de sélection du Québec: field names as the Ministry's procedure guide GPI 5-7 lists them, four eras of letterhead."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MICC = ("Immigration", "et Communautés culturelles")
MIDI = ("Immigration, Diversité", "et Inclusion")
MIFI = ("Immigration, Francisation", "et Intégration")
LAW = (
    "Délivré en vertu de la Loi sur l'immigration au Québec. Le présent certificat atteste que la personne désignée satisfait aux "
    "conditions de sélection du Québec. Il ne tient lieu ni de visa ni de titre de séjour et n'est pas cessible."
)


def printed(case: Case, *, upper: bool = True) -> tuple[str, str]:
    """Name at birth and given names as this certificate prints them."""
    family, given = case.person.birth_name, case.person.given_names
    return (family.upper(), given) if upper else (family, given)


def truth(case: Case, family: str, given: str, *, without: tuple[str, ...] = ()) -> Fields:
    person, csq = case.person, case.csq
    fields: Fields = {
        "family_name_at_birth": family,
        "given_names": given,
        "other_names": person.other_names,
        "date_of_birth": person.born.isoformat(),
        "sex": person.sex,
        "file_number": csq.file_number,
        "individual_reference_number": csq.individual_reference,
        "category": csq.category,
        "issue_date": csq.issued.isoformat(),
        "expiry_date": csq.expires.isoformat(),
    }
    return {name: value for name, value in fields.items() if value and name not in without}


@layout("csq", language="fr")
def mifi_portal(paper: Paper, case: Case, rng: Random) -> Fields:
    """The PDF of the Ministry's portal, 2019 on: labels on the left."""
    paper.family = "helvetica"
    draw.quebec(paper, MIFI)
    family, given = printed(case)
    csq, person = case.csq, case.person
    paper.gap(22)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 16, "bold", align="center", color="#1f4e8c")
    paper.line("Programme régulier des travailleurs qualifiés", 10, "italic", align="center")
    paper.gap(14)
    rows = [
        ("Unité administrative", "Direction de l'immigration économique – 4120"),
        ("Numéro de dossier", csq.file_number),
        ("Numéro de référence individuel", csq.individual_reference),
        ("Nom à la naissance", family),
        ("Prénom", given),
        ("Autre nom ou prénom", person.other_names or "—"),
        ("Date de naissance", f"{person.born:%Y-%m-%d}"),
        ("Sexe", person.sex),
        ("Catégorie", csq.category),
        ("Nombre de personnes", str(csq.persons)),
        ("Région de destination", csq.region),
        ("CNP ou CTI", csq.cnp),
        ("Entrevue", "Non"),
        ("Connaissances linguistiques", "Français : avancé   Anglais : intermédiaire"),
        ("Bureau fédéral", "Sydney (Nouvelle-Écosse)"),
        ("Mentions particulières", "Aucune"),
        ("Date de délivrance", f"{csq.issued:%Y-%m-%d}"),
        ("Date d'échéance", f"{csq.expires:%Y-%m-%d}"),
    ]
    paper.beside(rows, label_width=190, step=1.75)
    paper.gap(20)
    paper.para(LAW, 8.5)
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.gap(46)
    paper.rule(paper.y, 320)
    paper.line(f"{csq.officer} – code {rng.randint(1000, 9999)}", 8.5, x=322)
    paper.line("Nom et code du fonctionnaire / Signature autorisée", 7, x=322)
    paper.text(
        paper.margin,
        paper.height - 34,
        "IM-CSQ (2021-06)    Ministère de l'Immigration, de la Francisation et de l'Intégration    Page 1 de 1",
        7,
    )
    return truth(case, family, given)


@layout("csq", language="fr")
def midi_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """Security paper of 2014-2019: numbered boxes, the label small above the value."""
    paper.family = "serif"
    draw.tint(paper, "#f3f6ea")
    draw.guilloche(paper, rng, "#b7c9a0")
    draw.frame(paper, "#5a7a3a")
    draw.quebec(paper, MIDI, 62)
    family, given = printed(case)
    csq, person = case.csq, case.person
    paper.gap(16)
    paper.line("Certificat de sélection du Québec", 20, "bold", align="center", color="#2c4a1c")
    paper.line("CSQ", 11, align="center")
    paper.gap(10)
    cells = [
        ("1. Unité administrative", "BIQ – 0512"), ("2. Numéro de dossier", csq.file_number),
        ("3. Numéro de référence individuel", csq.individual_reference), ("4. Nom à la naissance", family),
        ("5. Prénom", given), ("6. Autre nom ou prénom", person.other_names),
        ("7. Date de naissance", f"{person.born:%Y-%m-%d}"), ("8. Sexe", person.sex),
        ("9. Catégorie", csq.category), ("10. Nombre de personnes", str(csq.persons)),
        ("11. Région de destination", csq.region), ("12. CNP ou CTI", csq.cnp),
        ("13. Entrevue", "N"), ("14. Connaissances linguistiques", "F 3  A 2"),
        ("15. CSQ antérieur", ""), ("16. Programme spécial", ""),
        ("17. Bureau fédéral", "CIO-S"), ("18. Autre numéro de référence", ""),
        ("19. Mentions particulières", ""), ("20. Date de délivrance", f"{csq.issued:%Y-%m-%d}"),
        ("21. Date d'échéance", f"{csq.expires:%Y-%m-%d}"), ("22. Nom et code du fonctionnaire", f"{csq.officer} {rng.randint(100, 999)}"),
    ]  # fmt: skip
    paper.above(cells, columns=2, height=33, value_style="bold")
    paper.gap(8)
    paper.para(LAW, 8, "italic")
    draw.round_stamp(paper, 140, paper.y + 36, "GOUVERNEMENT DU QUÉBEC", "MIDI", color="#3c5c9c")
    draw.signature(paper, 380, paper.y + 32, rng)
    paper.text(380, paper.y + 52, "Signature autorisée", 7.5)
    return truth(case, family, given)


@layout("csq", language="fr")
def micc_typewritten(paper: Paper, case: Case, rng: Random) -> Fields:
    """2005-2014: a printed form filled by typewriter, values under their labels, long dates."""
    paper.family = "helvetica"
    draw.tint(paper, "#eef3fb")
    draw.guilloche(paper, rng, "#c3d3ec", lines=34)
    draw.quebec(paper, MICC, 58, "#2a5caa")
    family, given = printed(case)
    csq, person = case.csq, case.person
    paper.gap(24)
    paper.line("CERTIFICAT DE SÉLECTION", 17, "bold", align="center")
    paper.line("délivré par le gouvernement du Québec", 10, align="center")
    paper.gap(20)
    pairs = [
        (("Numéro de dossier", csq.file_number), ("Numéro de référence individuel", csq.individual_reference)),
        (("Nom à la naissance", family), ("Prénom", given)),
        (("Autre nom ou prénom", person.other_names or "XXXXX"), ("Sexe", person.sex)),
        (("Date de naissance", f"{person.born:%Y-%m-%d}"), ("Catégorie", csq.category)),
        (("Nombre de personnes", str(csq.persons)), ("Région de destination", csq.region)),
        (("CNP ou CTI", csq.cnp), ("Bureau fédéral", "PARIS")),
        (("Date de délivrance", dates.fr(csq.issued)), ("Date d'échéance", dates.fr(csq.expires))),
    ]
    for pair in pairs:
        for column, (label, value) in enumerate(pair):
            x = paper.margin + column * 255
            paper.text(x, paper.y, label, 8, color="#2a5caa")
            paper.text(x, paper.y + 17, value, 11.5, family="courier")
        paper.gap(42)
    paper.para(
        "Le titulaire doit présenter ce certificat à l'agent du gouvernement du Canada avec sa demande de résidence permanente.",
        8.5,
    )
    draw.signature(paper, 330, paper.y + 40, rng)
    paper.text(330, paper.y + 58, f"{csq.officer}, fonctionnaire autorisé(e)", 8)
    draw.box_stamp(paper, 90, paper.y + 20, ("COPIE CONFORME", "MICC"), color="#a33030")
    return truth(case, family, given, without=("other_names",) if not person.other_names else ())


@layout("csq", language="fr", size="a4")
def decision_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The newest wording: an attestation as a letter, the facts in a table and in sentences."""
    paper.family, paper.points = "dejavu", 9.2
    draw.quebec(paper, MIFI)
    family, given = printed(case, upper=False)
    csq, person = case.csq, case.person
    paper.gap(14)
    paper.line(f"Montréal, le {dates.fr(csq.issued)}", align="right")
    paper.gap(8)
    paper.heading("Attestation de délivrance d'un certificat de sélection du Québec (CSQ)", 12.5)
    paper.para(
        "La ministre de l'Immigration, de la Francisation et de l'Intégration atteste qu'un Certificat de sélection du Québec a été "
        "délivré à la personne désignée ci-dessous, à la suite de l'examen de sa demande de sélection permanente."
    )
    table = [
        ("Renseignement", "Valeur"), ("Nom à la naissance", family), ("Prénom", given), ("Date de naissance", dates.fr(person.born)),
        ("Sexe", {"M": "Masculin", "F": "Féminin", "X": "X"}[person.sex]), ("Numéro de dossier", csq.file_number),
        ("Numéro de référence individuel", csq.individual_reference), ("Catégorie", csq.category), ("Nombre de personnes", str(csq.persons)),
        ("Date de délivrance", dates.fr(csq.issued)), ("Date d'échéance", dates.fr(csq.expires)),
    ]  # fmt: skip
    paper.table(table, (210, 265), height=19)
    paper.gap(12)
    paper.paras([
        "Ce certificat est valide jusqu'à la date d'échéance indiquée ou, si vous avez présenté une demande de résidence permanente avant cette date, "
        "jusqu'à ce que les autorités fédérales rendent une décision.",
        "Conservez cette attestation : elle vous sera demandée par Immigration, Réfugiés et Citoyenneté Canada.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(40)
    paper.line(csq.officer, style="bold")
    paper.line("Direction générale de l'immigration permanente")
    paper.text(paper.width / 2, paper.height - 30, "Québec.ca/immigration        1 de 1", 7.5, align="center")
    return truth(case, family, given, without=("other_names",))


@layout("csq", language="fr")
def mifi_two_columns(paper: Paper, case: Case, rng: Random) -> Fields:
    """Pale blue security paper of 2019 on: value on a line, its label in small italics below, dates with slashes."""
    paper.family = "narrow"
    paper.points = 11
    draw.tint(paper, "#f2f5fb")
    draw.guilloche(paper, rng, "#cdd9ee", lines=18)
    draw.frame(paper)
    draw.quebec(paper, MIFI, 64)
    family, given = printed(case)
    csq, person = case.csq, case.person
    paper.gap(18)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, "bold", align="center")
    paper.line("Québec Selection Certificate", 9, "italic", align="center")
    paper.gap(12)
    rows = [
        ("Numéro de dossier", f"{csq.file_number[:4]} {csq.file_number[4:]}"), ("Numéro de référence individuel", csq.individual_reference),
        ("Nom à la naissance", family), ("Prénom(s)", given), ("Autre nom ou prénom", person.other_names), ("Date de naissance (AAAA-MM-JJ)", f"{person.born:%Y-%m-%d}"),
        ("Sexe", person.sex), ("Catégorie", csq.category), ("Nombre de personnes", str(csq.persons)), ("CNP ou CTI", csq.cnp),
        ("Région de destination", csq.region), ("Mentions particulières", ""),
        ("Date de délivrance (AAAA-MM-JJ)", f"{csq.issued:%Y-%m-%d}"), ("Date d'échéance (AAAA-MM-JJ)", f"{csq.expires:%Y-%m-%d}"),
    ]  # fmt: skip
    paper.under(rows, columns=2, height=46)
    paper.gap(14)
    paper.para(LAW, 9)
    draw.round_stamp(paper, 470, paper.y + 38, "IMMIGRATION FRANCISATION", "QUÉBEC")
    draw.signature(paper, 120, paper.y + 34, rng)
    paper.text(120, paper.y + 52, "Signature autorisée", 8)
    return truth(case, family, given)
