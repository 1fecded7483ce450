"""Papers of Québec's immigration ministry: certificates of selection and of acceptance, invitations, decisions."""

from __future__ import annotations

from random import Random

import zxingcpp

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Immigration,", "Francisation", "et Intégration")
MIDI = ("Immigration,", "Diversité", "et Inclusion")
MICC = ("Immigration", "et Communautés", "culturelles")
LANGUAGES = ("Français", "Français et anglais")
ERA_MICC, ERA_MIDI = 10, 5  # years before the case


def earlier(case: Case, years: int) -> Case:
    """The case with a certificate of so many years ago."""
    issued, expires = case.csq.issued, case.csq.expires
    return case.changed(
        csq__issued=issued.replace(year=issued.year - years, day=min(issued.day, 28)),
        csq__expires=expires.replace(year=expires.year - years, day=min(expires.day, 28)),
    )


def csq_truth(case: Case) -> Fields:
    """All that a certificate says of its holder."""
    return marks.kept(
        family_name_at_birth=case.person.birth_name,
        given_names=case.person.given_names,
        other_names=case.person.other_names,
        date_of_birth=f"{case.person.born}",
        sex=case.person.sex,
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference,
        category=case.csq.category,
        issue_date=f"{case.csq.issued}",
        expiry_date=f"{case.csq.expires}",
    )


@layout("csq", language="fr")
def cellules_numerotees_vertes(paper: Paper, case: Case, rng: Random) -> Fields:
    """Green security paper of the MICC: 22 numbered cells of unequal width, dates with spaces."""
    case = earlier(case, ERA_MICC)
    person, csq = case.person, case.csq
    marks.security(paper, "#f3f8f0", "#bcd6b4", 4, edge="#3d7a3d")
    paper.margin = 48
    draw.quebec(paper, MICC, 62, "#2f5d9b")
    paper.text(paper.width - 48, 58, f"N° {rng.randint(1000000, 9999999)}", 11, "bold", family="courier", align="right")
    paper.y = 98
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, "bold", align="center", color="#24502a")
    paper.gap(3)
    paper.line("Délivré en vertu de la Loi sur l'immigration au Québec (L.R.Q., chapitre I-0.2)", 7.5, align="center")
    paper.gap(12)
    paper.family, paper.points = "courier", 10.5
    rows = (
        (("1  Unité administrative", f"{rng.randint(10, 99)} BIQ", 0.34), ("2  Numéro de dossier", csq.file_number, 0.3), ("3  Numéro de référence individuel", csq.individual_reference, 0.36)),
        (("4  Nom à la naissance", person.birth_name, 0.5), ("5  Prénom", person.given_names, 0.5)),
        (("6  Autre nom ou prénom", person.other_names, 0.44), ("7  Date de naissance (AAAA MM JJ)", f"{person.born:%Y %m %d}", 0.4), ("8  Sexe", person.sex, 0.16)),
        (("9  Catégorie", csq.category, 0.58), ("10  Nombre de personnes", f"{csq.persons}", 0.42)),
        (("11  Région de destination", csq.region, 0.4), ("12  CNP ou CTI", csq.cnp, 0.3), ("13  Entrevue", rng.choice(("O", "N")), 0.3)),
        (("14  Connaissances linguistiques", rng.choice(LANGUAGES), 0.55), ("15  CSQ antérieur", "", 0.45)),
        (("16  Programme spécial", "", 0.3), ("17  Bureau fédéral", rng.choice(("PARIS", "SYDNEY", "RABAT")), 0.3), ("18  Autre numéro de référence", "", 0.4)),
    )  # fmt: skip
    width = paper.width - 96
    for row in rows:
        left = 48.0
        for label, value, share in row:
            paper.box(left, paper.y, width * share, 37, stroke="#3d7a3d")
            paper.text(left + 4, paper.y + 9, label, 7.6, family="narrow", color="#24502a")
            paper.text(left + 8, paper.y + 29, value, paper.fitted(value, width * share - 14, 10.5))
            left += width * share
        paper.y += 37
    paper.box(48, paper.y, width, 54, stroke="#3d7a3d")
    paper.text(52, paper.y + 9, "19  Mentions particulières", 7.6, family="narrow", color="#24502a")
    paper.y += 54
    for left, label, value in (
        (48.0, "20  Date de délivrance", f"{csq.issued:%Y %m %d}"),
        (48 + width / 2, "21  Date d'échéance", f"{csq.expires:%Y %m %d}"),
    ):
        paper.box(left, paper.y, width / 2, 37, stroke="#3d7a3d", fill="#e4f0de")
        paper.text(left + 4, paper.y + 9, label, 7.6, family="narrow", color="#24502a")
        paper.text(left + 8, paper.y + 29, value, 11, "bold")
    paper.y += 37
    paper.box(48, paper.y, width, 62, stroke="#3d7a3d")
    paper.text(52, paper.y + 9, "22  Nom et code du fonctionnaire / Signature autorisée", 7.6, family="narrow", color="#24502a")
    paper.text(56, paper.y + 52, f"{csq.officer}  {rng.randint(100, 999)}", 10)
    draw.signature(paper, 340, paper.y + 42, rng, 120)
    draw.round_stamp(paper, 500, paper.y + 110, "GOUVERNEMENT DU QUÉBEC", "MICC", color="#2d6b3a")
    paper.text(
        48, paper.height - 60, "Ce certificat n'autorise pas son titulaire à séjourner au Canada.", 8, "italic", family="serif"
    )
    return csq_truth(case)


@layout("csq", language="fr")
def attestation_en_ligne_mifi(paper: Paper, case: Case, rng: Random) -> Fields:
    """Downloaded from the ministry's portal: grouped lists with dotted leaders, a square code, no colour but blue."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "free-sans", 9.5, 54
    draw.quebec(paper, MIFI, 52)
    paper.gap(14)
    paper.line("Certificat de sélection du Québec", 20, color="#095797")
    paper.line("à titre permanent", 12, color="#095797")
    paper.gap(8)

    def group(title: str, rows: tuple[tuple[str, str], ...]) -> None:
        paper.gap(9)
        paper.line(title, 11.5, "bold", color="#223654")
        paper.rule(paper.y + 4, color="#095797", weight=1.1)
        paper.gap(6)
        for label, value in rows:
            paper.y += 16
            start = paper.margin + paper.text(paper.margin, paper.y, label, 9.5)
            dots = "." * max(int((300 - start) / 2.75), 3)
            paper.text(start + 3, paper.y, dots, 9.5, color="#888888")
            paper.text(312, paper.y, value, paper.fitted(value, 240, 10, "bold"), "bold")

    group(
        "Identité",
        (
            ("Nom à la naissance", person.birth_name.upper()),
            ("Prénom", person.given_names),
            ("Autre nom ou prénom", person.other_names or "s. o."),
            ("Date de naissance", f"{person.born}"),
            ("Sexe", {"M": "Masculin", "F": "Féminin", "X": "X"}[person.sex]),
        ),
    )
    group(
        "Demande",
        (
            ("Numéro de dossier", marks.spaced_number(csq.file_number)),
            ("Numéro de référence individuel", csq.individual_reference),
            ("Unité administrative", "Direction de l'immigration économique"),
            ("Catégorie", csq.category),
            ("Nombre de personnes", f"{csq.persons}"),
            ("Région de destination", csq.region),
            ("CNP ou CTI", csq.cnp),
            ("Connaissances linguistiques", rng.choice(LANGUAGES)),
            ("CSQ antérieur", "Aucun"),
        ),
    )
    group("Validité", (("Date de délivrance", dates.fr(csq.issued)), ("Date d'échéance", dates.fr(csq.expires))))
    paper.gap(24)
    paper.picture(
        draw.symbol(f"mifi-{rng.getrandbits(48):x}", zxingcpp.BarcodeFormat.QRCode, scale=3), paper.margin, paper.y, 64, 64
    )
    draw.signature(paper, 320, paper.y + 36, rng, 100)
    paper.rule(paper.y + 46, 312, 540)
    paper.text(312, paper.y + 57, f"{csq.officer}, signature autorisée", 8.5)
    paper.text(
        paper.margin,
        paper.height - 34,
        "Ministère de l'Immigration, de la Francisation et de l'Intégration     A-0520-CF (2021-06)",
        7,
    )
    return csq_truth(case) | {"family_name_at_birth": person.birth_name.upper()}


@layout("csq", language="fr", size="a4")
def valeurs_sur_lignes_midi(paper: Paper, case: Case, rng: Random) -> Fields:
    """Bluish certificate of the MIDI: the value stands on a line, its name below it in French and English."""
    case = earlier(case, ERA_MIDI)
    person, csq = case.person, case.csq
    marks.security(paper, "#f2f5fb", "#c4d2ea", 9, lines=34)
    draw.fleur(paper, paper.width / 2, 430, 130, "#e3eaf6")
    paper.family, paper.points = "serif", 11.5
    draw.fold_lines(paper, 2)
    draw.quebec(paper, MIDI, 56)
    paper.gap(16)
    paper.line("CERTIFICAT DE SÉLECTION", 22, "bold", align="center", color="#1f3c78")
    paper.line("Québec Selection Certificate", 10, "italic", align="center")
    paper.gap(16)
    left, width = paper.margin, paper.width - 2 * paper.margin

    def row(*cells: tuple[str, str, str, float]) -> None:
        x = left
        for french, english, value, share in cells:
            room = width * share - 12
            paper.text(x + 2, paper.y + 14, value, paper.fitted(value, room, 11.5, "bold"), "bold")
            paper.rule(paper.y + 18, x, x + room, color="#1f3c78")
            paper.text(x + 2, paper.y + 27, french, 7.5)
            paper.text(x + 2, paper.y + 35, english, 6.8, "italic", color="#555555")
            x += width * share
        paper.y += 46

    row(
        ("Numéro de dossier", "File number", marks.spaced_number(csq.file_number, 4, "-"), 0.5),
        ("Numéro de référence individuel", "Individual reference number", csq.individual_reference, 0.5),
    )
    row(("Nom à la naissance", "Surname at birth", person.birth_name, 1.0))
    row(("Prénom", "Given name(s)", person.given_names, 0.6), ("Sexe", "Sex", person.sex, 0.4))
    row(
        ("Date de naissance", "Date of birth", f"{person.born}", 0.5),
        ("Autre nom ou prénom", "Other name", person.other_names, 0.5),
    )
    row(("Catégorie", "Category", csq.category, 0.65), ("Nombre de personnes", "Number of persons", f"{csq.persons}", 0.35))
    row(
        ("Région de destination", "Region of destination", csq.region, 0.5),
        ("CNP ou CTI", "NOC", csq.cnp, 0.25),
        ("Entrevue", "Interview", "Non", 0.25),
    )
    row(
        ("Connaissances linguistiques", "Languages", rng.choice(LANGUAGES), 0.6),
        ("Bureau fédéral", "Federal office", "Sydney", 0.4),
    )
    row(("Date de délivrance", "Date of issue", f"{csq.issued}", 0.5), ("Date d'échéance", "Expiry date", f"{csq.expires}", 0.5))
    paper.gap(16)
    draw.signature(paper, 330, paper.y + 20, rng, 130, "#111111")
    row(
        ("Nom et code du fonctionnaire", "Name and code of officer", f"{csq.officer} ({rng.randint(1000, 9999)})", 0.5),
        ("Signature autorisée", "Authorized signature", "", 0.5),
    )
    draw.round_stamp(paper, 470, paper.y + 60, "IMMIGRATION DIVERSITÉ INCLUSION", "QUÉBEC", radius=42)
    return csq_truth(case)
