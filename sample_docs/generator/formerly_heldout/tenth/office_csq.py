"""Selection certificates of several ministries and years."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import SEXES_FR, browser, grouped, pairs, present
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIDI = ("Immigration,", "Diversité et", "Inclusion")
MIFI = ("Immigration, Francisation", "et Intégration")


def certificate(case: Case, *, upper: bool) -> Fields:
    """What every certificate says."""
    person, csq = case.person, case.csq
    names = (person.birth_name, person.given_names, person.other_names)
    birth, given, other = (name.upper() if upper else name for name in names)
    return present(
        family_name_at_birth=birth,
        given_names=given,
        other_names=other,
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        category=csq.category,
        issue_date=csq.issued.isoformat(),
        expiry_date=csq.expires.isoformat(),
    )


@layout("csq", language="fr")
def ruled_register(paper: Paper, case: Case, rng: Random) -> Fields:
    """Security paper with one ruled row a box of the register, label to the left in a tinted cell."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 58, "serif", 10.5

    def security() -> None:
        draw.tint(paper, "#f2f6ec")
        draw.guilloche(paper, Random(3), "#cfdcb8", lines=30)
        draw.frame(paper, "#5a7a3a")

    paper.paint(security)
    draw.quebec(paper, MIDI, 70)
    paper.gap(8)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, "bold", align="center")
    paper.line("Loi sur l'immigration au Québec", 8.5, "italic", align="center")
    paper.gap(14)
    rows = [
        ("Unité administrative", f"Direction de la sélection économique – {rng.randint(21, 68)}"),
        ("N° de dossier", csq.file_number),
        ("N° de référence ind.", csq.individual_reference),
        ("Nom à la naissance", person.birth_name.upper()),
        ("Prénom", person.given_names.upper()),
        ("Autre nom ou prénom", person.other_names.upper()),
        ("Date de naissance (a-m-j)", person.born.isoformat()),
        ("Sexe", person.sex),
        ("Catégorie", csq.category),
        ("Nombre de personnes", str(csq.persons)),
        ("Région de destination", csq.region),
        ("CNP ou CTI", csq.cnp),
        ("Connaissances linguistiques", f"F {rng.randint(5, 12)}   A {rng.randint(2, 9)}"),
        ("Entrevue", "Non"),
        ("Mentions particulières", "Néant"),
        ("Délivré le (a-m-j)", csq.issued.isoformat()),
        ("Échéance (a-m-j)", csq.expires.isoformat()),
    ]
    for label, value in rows:
        paper.box(paper.margin, paper.y, 170, 21, fill="#dfe9d0", stroke="#5a7a3a")
        paper.box(paper.margin + 170, paper.y, 326, 21, fill="#ffffff", stroke="#5a7a3a")
        paper.text(paper.margin + 6, paper.y + 14, label, 9, "italic")
        paper.text(paper.margin + 178, paper.y + 15, value, 11, family="mono")
        paper.gap(21)
    paper.gap(42)
    draw.signature(paper, paper.margin + 10, paper.y - 6, rng)
    paper.rule(paper.y, paper.margin, paper.margin + 200)
    paper.text(paper.margin, paper.y + 10, f"Pour le ministre : {csq.officer}, code {rng.randint(1000, 9999)}", 8)
    draw.round_stamp(paper, 470, paper.y - 10, "GOUVERNEMENT DU QUÉBEC", "SÉLECTION", radius=34)
    return certificate(case, upper=True)


@layout("csq", language="fr")
def account_download(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate as a file of the online account: plain white, label above value, in three sections."""
    person, csq = case.person, case.csq
    paper.margin, paper.family = 52, "dejavu"
    browser(paper, "Mon dossier – Certificat", "https://mondossier.immigration.example/certificat/afficher", csq.issued, "14:07")
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 58)
    paper.gap(6)
    paper.rule(paper.y, color="#1f4e8c", weight=2)
    paper.heading("Certificat de sélection du Québec (CSQ)", 16, color="#1f4e8c")
    paper.para("Ce document électronique tient lieu de certificat. Il est délivré à une seule personne; chaque membre de la famille qui l'accompagne reçoit le sien.", 8.5)  # fmt: skip
    for title, left, right in (
        ("Dossier", [("Numéro de dossier", grouped(csq.file_number)), ("Catégorie d'immigration", csq.category), ("Programme spécial", "Aucun")],
         [("Numéro de référence individuel", csq.individual_reference), ("Bureau fédéral", "Sydney (N.-É.)"), ("Nombre de personnes au dossier", str(csq.persons))]),
        ("Titulaire", [("Nom à la naissance", person.birth_name), ("Autre nom ou prénom", person.other_names or "s. o."), ("Sexe", SEXES_FR[person.sex])],
         [("Prénom(s)", person.given_names or "(aucun)"), ("Date de naissance", dates.fr(person.born)), ("Pays de naissance", person.country.fr)]),
        ("Validité", [("Date de délivrance", dates.fr(csq.issued)), ("Fonctionnaire autorisé", csq.officer)],
         [("Date d'échéance", dates.fr(csq.expires)), ("Région de destination", csq.region)]),
    ):  # fmt: skip
        paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 17, fill="#e4ecf6", stroke=None)
        paper.text(paper.margin + 5, paper.y + 12, title, 10, "bold")
        paper.gap(22)
        top = paper.y
        pairs(paper, left)
        paper.y = top
        pairs(paper, right, x=320)
        paper.gap(6)
    draw.barcode(paper, paper.margin, paper.y + 8, f"CSQ{rng.randint(100000, 999999)}")
    paper.text(
        paper.margin,
        paper.height - 40,
        "Bureau d'immigration : 1200, boulevard Saint-Laurent, Montréal. Renseignements généraux : 514 555-0142",
        7.5,
    )
    return certificate(case, upper=False)


@layout("csq", language="fr", size="a4")
def proclaiming_diploma(paper: Paper, case: Case, rng: Random) -> Fields:
    """An older certificate in sentences: the ministry certifies, with the person's data on ruled lines."""
    person, csq = case.person, case.csq
    born = {"M": "né", "F": "née"}.get(person.sex, "né(e)")
    chosen = {"M": "sélectionné", "F": "sélectionnée"}.get(person.sex, "sélectionné(e)")
    paper.margin, paper.family, paper.points = 70, "free-serif", 11.5
    draw.tint(paper, "#fbf6e8")
    draw.frame(paper, "#8a6a2a", 30)
    draw.quebec(paper, ("Immigration et", "Communautés culturelles"), 80, "#2a5c9a")
    paper.gap(16)
    paper.line("Certificat de sélection du Québec", 22, "italic", align="center")
    paper.gap(30)
    paper.text(paper.margin, paper.y, f"Dossier n° {csq.file_number}", 10)
    paper.text(paper.width - paper.margin, paper.y, f"Réf. individuelle : {csq.individual_reference}", 10, align="right")
    paper.gap(10)
    paper.para("En vertu de la Loi sur l'immigration au Québec, le ministère certifie que la personne désignée ci-dessous :")
    paper.under(
        [
            ("Nom à la naissance", person.birth_name.upper()),
            ("Prénom", person.given_names.upper()),
            ("Autre nom ou prénom", person.other_names.upper() or "—"),
            ("Sexe (M / F / X)", person.sex),
        ],
        height=42,
    )
    paper.gap(6)
    paper.para(f"{born} le {dates.fr(person.born)} à {person.birth_city}, {person.country.fr},")
    paper.para(f"a été {chosen} par le Québec dans la catégorie « {csq.category} », avec un groupe de {csq.persons} personne(s), pour s'établir dans la région {csq.region}.")  # fmt: skip
    paper.para(f"Fait à Montréal, le {dates.fr(csq.issued)}. Le présent certificat n'est plus valable après son échéance, le {dates.fr(csq.expires)}.")  # fmt: skip
    paper.para("Ce certificat ne dispense pas son titulaire de satisfaire aux exigences médicales et de sécurité du gouvernement du Canada.", 9, "italic")  # fmt: skip
    paper.gap(30)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 6, 320, paper.width - paper.margin)
    paper.text(320, paper.y + 17, csq.officer, 9)
    paper.text(320, paper.y + 28, "Signature autorisée", 8, "italic")
    draw.round_stamp(paper, 130, paper.y + 30, "MINISTÈRE – QUÉBEC", "CSQ", radius=38, color="#8a2a2a")
    return certificate(case, upper=True)


@layout("csq", language="en")
def two_language_card(paper: Paper, case: Case, rng: Random) -> Fields:
    """French boxes with English in italics, a portrait at the side, the accompanying persons in a table below."""
    person, csq, spouse = case.person, case.csq, case.spouse
    paper.margin, paper.family, paper.points = 44, "sans", 10
    draw.tint(paper, "#f3f4fa")
    draw.guilloche(paper, rng, "#c9cfe8", y=180, height=330, lines=14)
    draw.quebec(paper, MIFI, 56)
    paper.gap(12)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 15, "bold")
    paper.line("QUÉBEC SELECTION CERTIFICATE (the French version is the official one)", 9, "italic")
    paper.gap(12)
    top = paper.y
    paper.picture(draw.portrait(rng), 464, top, 104, 134)
    cells = [
        ("1  N° de dossier / File number", f"{csq.file_number[:4]}-{csq.file_number[4:]}"),
        ("2  N° de référence individuel / Individual ref. no.", csq.individual_reference),
        ("3  Nom à la naissance / Surname at birth", person.birth_name),
        ("4  Prénom / Given name", person.given_names),
        ("5  Autre nom / Other name", person.other_names),
        ("6  Naissance / Born (AAAA/MM/JJ)", dates.slashes(person.born)),
        ("7  Sexe / Sex", person.sex),
        ("8  Catégorie / Category", csq.category),
        ("9  Délivrance / Issued (AAAA/MM/JJ)", dates.slashes(csq.issued)),
        ("10  Échéance / Valid until (AAAA/MM/JJ)", dates.slashes(csq.expires)),
    ]
    paper.above(cells, columns=2, width=408, height=34, fill="#ffffff")
    paper.gap(14)
    paper.line("Personnes visées par le même dossier / Persons on the same file (no certificate value)", 8.5, "bold")
    paper.gap(4)
    rows = [["Lien / Relationship", "Nom / Name", "Naissance / Born"], ["Conjoint(e) / Spouse", spouse.listed_name, dates.slashes(spouse.born)]]  # fmt: skip
    rows += [["Enfant / Child", f"{person.family_name.upper()}, {name}", f"20{rng.randint(11, 19)}/0{rng.randint(1, 9)}/{rng.randint(10, 28)}"] for name in ("Noah", "Lina")[: case.children]]  # fmt: skip
    paper.table(rows, (150, 250, 124), points=9)
    paper.gap(50)
    draw.signature(paper, 60, paper.y, rng)
    paper.rule(paper.y + 5, 50, 250)
    paper.text(50, paper.y + 15, f"Fonctionnaire / Officer: {csq.officer}", 8)
    draw.box_stamp(paper, 380, paper.y - 6, ("ORIGINAL ÉLECTRONIQUE", "NE PAS PLASTIFIER"), color="#2a3f9e", angle=3)
    return certificate(case, upper=False)
