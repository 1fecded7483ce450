"""CSQ: a download from the portal, a numbered form on blue paper, a letter with a slip to detach, a plain extract."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.eighth.parts import SEX_FR, foot_note, grouped, kept
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")


def truth(case: Case, *, upper: bool = False) -> Fields:
    """All that a certificate says."""
    person, csq = case.person, case.csq
    cased = str.upper if upper else str
    return kept(
        family_name_at_birth=cased(person.birth_name),
        given_names=cased(person.given_names),
        other_names=cased(person.other_names),
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        category=csq.category,
        issue_date=csq.issued.isoformat(),
        expiry_date=csq.expires.isoformat(),
    )


@layout("csq", language="fr")
def portal_download(paper: Paper, case: Case, rng: Random) -> Fields:
    """A plain page that the portal makes, in sections of label and value."""
    person, csq = case.person, case.csq
    paper.margin, paper.points = 54, 9.5
    draw.quebec(paper, MIFI)
    paper.gap(14)
    paper.heading("Certificat de sélection du Québec", 17, color="#1f4e8c")
    paper.para("Document électronique délivré dans votre espace sécurisé. Conservez-le et joignez-le à vos démarches.", 9)
    sections = (
        ("Votre dossier", [("No de dossier", grouped(csq.file_number, 4)), ("No de référence individuel", csq.individual_reference), ("Unité administrative", "Direction de la sélection (D412)")]),
        ("Vous", [("Nom à la naissance", person.birth_name), ("Prénom", person.given_names or "s. o."), ("Autre nom ou prénom", person.other_names or "s. o."), ("Né(e) le", dates.fr(person.born)), ("Sexe", SEX_FR[person.sex])]),
        ("Votre sélection", [("Catégorie", csq.category), ("Nombre de personnes", str(csq.persons)), ("Région de destination", csq.region), ("CNP", csq.cnp), ("Bureau fédéral", "Sydney")]),
        ("Durée", [("Délivré le", dates.fr(csq.issued)), ("Échéance le", dates.fr(csq.expires))]),
    )  # fmt: skip
    for title, rows in sections:
        paper.gap(12)
        paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 17, fill="#dce6f2", stroke=None)
        paper.text(paper.margin + 6, paper.y + 12.5, title, 10.5, "bold")
        paper.gap(19)
        paper.beside(rows, x=paper.margin + 8, label_width=190, colon="")
    paper.gap(26)
    paper.line(f"Délivré au nom du ministre par {csq.officer} (code {rng.randint(1000, 9999)})", 8.5, "italic")
    foot_note(
        paper, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec)  H2Y 1T8   |   Imprimable, sans signature manuscrite"
    )
    return truth(case)


@layout("csq", language="fr")
def blue_numbered_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """Security paper with numbered boxes, dates as three numbers in order of year, month, day."""
    person, csq = case.person, case.csq
    paper.margin, paper.family = 44, "free-sans"
    draw.tint(paper, "#eaf1fb")
    draw.guilloche(paper, rng, "#bcd0ec", lines=30)
    draw.frame(paper)
    draw.quebec(paper, ("Immigration, Francisation", "et Intégration", "Québec"), 66)
    paper.gap(16)
    paper.line("CERTIFICAT DE SÉLECTION", 19, "bold", align="center")
    paper.line("DU QUÉBEC", 19, "bold", align="center")
    paper.gap(16)

    def ymd(iso: str) -> str:
        return "   ".join(iso.split("-"))

    width = paper.width - 2 * paper.margin
    rows = (
        [("1  Unité administrative", "DSP-Montréal"), ("2  Numéro de dossier", csq.file_number), ("3  Numéro de référence individuel", csq.individual_reference)],
        [("4  Nom à la naissance", person.birth_name.upper()), ("5  Prénom", person.given_names.upper())],
        [("6  Autre nom ou prénom", person.other_names.upper()), ("7  Date de naissance (aaaa  mm  jj)", ymd(person.born.isoformat())), ("8  Sexe", person.sex)],
        [("9  Catégorie", csq.category), ("10  Nombre de personnes", f"{csq.persons:02d}")],
        [("11  Région de destination", csq.region), ("12  CNP ou CTI", csq.cnp), ("13  Entrevue", "Non")],
        [("14  Connaissances linguistiques", "Français 7   Anglais 5"), ("15  CSQ antérieur", "Aucun"), ("16  Programme spécial", "")],
        [("17  Bureau fédéral", "0403"), ("18  Autre numéro de référence", f"AR-{rng.randint(100000, 999999)}")],
        [("19  Mentions particulières", "")],
        [("20  Date de délivrance (aaaa  mm  jj)", ymd(csq.issued.isoformat())), ("21  Date d'échéance (aaaa  mm  jj)", ymd(csq.expires.isoformat()))],
    )  # fmt: skip
    for row in rows:
        paper.above(row, columns=len(row), width=width, height=37, label_points=7)
    paper.text(paper.margin + 4, paper.y + 14, "22  Nom et code du fonctionnaire / Signature autorisée", 7)
    paper.text(paper.margin + 4, paper.y + 32, f"{csq.officer}   F{rng.randint(100, 999)}", 10)
    draw.signature(paper, 330, paper.y + 32, rng)
    paper.text(paper.width / 2, paper.height - 44, "Ce document est la propriété du gouvernement du Québec.", 7, align="center")
    return truth(case, upper=True)


@layout("csq", language="fr")
def letter_with_slip(paper: Paper, case: Case, rng: Random) -> Fields:
    """A covering letter above, the certificate to cut off below, in two columns of label over value."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "serif", 11
    draw.quebec(paper, MIFI)
    paper.gap(8)
    paper.line(f"Montréal, le {dates.fr(csq.issued)}", align="right")
    paper.gap(8)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(10)
    paper.line("Objet : Envoi de votre certificat de sélection", style="bold")
    paper.gap(6)
    paper.paras(
        (
            "Nous avons le plaisir de vous transmettre, au bas de cette lettre, le certificat qui confirme votre sélection à titre permanent.",
            "Vous devez maintenant présenter une demande de résidence permanente au gouvernement fédéral avant la date d'échéance du certificat.",
        ),
        10.5,
    )
    paper.line("La Direction de la sélection permanente", 10.5)
    paper.gap(14)
    for dash in range(62):
        paper.rule(paper.y, 30 + dash * 9, 35 + dash * 9, color="#888888")
    paper.text(paper.width / 2, paper.y - 3, "détacher ici", 7, "italic", align="center", color="#777777")
    paper.gap(16)
    top = paper.y
    paper.box(40, top, paper.width - 80, 340, fill="#f3f0e4", stroke="#1f4e8c", weight=1.4)
    paper.gap(8)
    paper.line("Certificat de sélection du Québec (CSQ)", 15, "bold", align="center", color="#1f4e8c")
    paper.gap(8)
    cells = [
        ("Nom de famille à la naissance", person.birth_name), ("Prénom(s)", person.given_names),
        ("Autre(s) nom(s) utilisé(s)", person.other_names or "Aucun"), ("Date de naissance", person.born.isoformat()),
        ("Sexe", person.sex), ("Catégorie de sélection", csq.category),
        ("Dossier", f"{csq.file_number[:2]}-{csq.file_number[2:]}"), ("Référence individuelle", csq.individual_reference),
        ("Région de destination", csq.region), ("Profession (CNP)", csq.cnp),
        ("En vigueur depuis (délivrance)", csq.issued.isoformat()), ("Échéance", csq.expires.isoformat()),
    ]  # fmt: skip
    paper.above(cells, columns=2, x=64, width=paper.width - 128, boxed=False, height=37, label_points=8, value_style="bold")
    draw.round_stamp(paper, 470, top + 60, "IMMIGRATION QUEBEC", "CSQ", radius=30)
    draw.signature(paper, 70, paper.y + 34, rng, 90)
    paper.text(70, paper.y + 46, f"{csq.officer}, conseillère ou conseiller en immigration", 8, "italic")
    return truth(case)


@layout("csq", language="fr", size="a4")
def issued_for_a_consulate(paper: Paper, case: Case, rng: Random) -> Fields:
    """An A4 certificate whose values stand on ruled lines, the captions below them in two languages."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 50, "dejavu-serif", 9.5
    draw.guilloche(paper, rng, "#d7dcc0", lines=22)
    draw.quebec(paper, MIFI)
    paper.gap(20)
    paper.line("Certificat de sélection du Québec", 18, "bold", align="center")
    paper.line("Québec Selection Certificate", 10, "italic", align="center")
    paper.gap(14)
    paper.under(
        [
            ("Numéro de dossier / File number", grouped(csq.file_number, 2, 3)), ("Numéro de référence individuel / Individual reference", csq.individual_reference),
            ("Nom à la naissance / Surname at birth", person.birth_name), ("Prénom / Given name", person.given_names),
            ("Autre nom ou prénom / Other name", person.other_names), ("Date de naissance / Date of birth", dates.spaced(person.born) + "  (JJ MM AAAA)"),
            ("Sexe / Sex", person.sex), ("Catégorie / Category", csq.category),
            ("Nombre de personnes / Family size", str(csq.persons)), ("Région de destination / Destination", csq.region),
            ("Connaissances linguistiques / Languages", "Français, anglais"), ("Programme spécial / Special programme", "—"),
            ("Date de délivrance / Date of issue", dates.spaced(csq.issued) + "  (JJ MM AAAA)"), ("Date d'échéance / Expiry date", dates.spaced(csq.expires) + "  (JJ MM AAAA)"),
        ],
        height=40,
    )  # fmt: skip
    paper.gap(30)
    draw.signature(paper, 60, paper.y, rng)
    paper.text(60, paper.y + 14, f"Signature autorisée : {csq.officer}, bureau d'immigration du Québec", 8)
    draw.round_stamp(paper, 480, paper.y - 10, "GOUVERNEMENT DU QUEBEC", f"{csq.issued:%d.%m.%Y}")
    return truth(case)
