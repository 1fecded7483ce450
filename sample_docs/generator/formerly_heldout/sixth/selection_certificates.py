"""Certificates of selection: the portal's page, an attestation in prose, numbered boxes on old paper, a bilingual extract."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.sixth import furniture as f
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")


def truth(case: Case, family: str, given: str, other: str) -> Fields:
    csq = case.csq
    return f.trim({
        "family_name_at_birth": family, "given_names": given, "other_names": other, "date_of_birth": case.person.born.isoformat(), "sex": case.person.sex,
        "file_number": csq.file_number, "individual_reference_number": csq.individual_reference, "category": csq.category, "issue_date": csq.issued.isoformat(), "expiry_date": csq.expires.isoformat(),
    })  # fmt: skip


@layout("csq", language="fr")
def page_de_mon_dossier(paper: Paper, case: Case, rng: Random) -> Fields:
    """A page of the applicant's account, printed from a browser with its menu."""
    person, csq = case.person, case.csq
    paper.margin, paper.points = 40, 9.5
    f.browser(
        paper,
        "Mon dossier en immigration - Certificat",
        f"https://dossier.immigration.example/csq/{csq.file_number}",
        f"{case.signed:%Y-%m-%d} 21:47",
    )
    f.band(paper, "Mon dossier en immigration", color="#095797")
    paper.text(paper.width - 40, 51, f"{person.full_name} | Se déconnecter", 8, color="#ffffff", align="right")
    f.menu(
        paper,
        ("Accueil", "Mes demandes", "Mes documents", "Certificat (CSQ)", "Messagerie (2)", "Mon profil", "Aide"),
        x=40,
        y=100,
        chosen=3,
    )
    x = 160.0
    paper.y = 84
    paper.line("Certificat de sélection du Québec", 15, "bold", x=x)
    paper.line("État : délivré. Ce document tient lieu de certificat. Aucune copie papier ne sera postée.", 8, x=x)
    paper.gap(10)
    paper.line("Identité", 11, "bold", x=x, color="#095797")
    paper.gap(5)
    f.ruled(paper, [("Nom (à la naissance)", person.birth_name), ("Prénom(s)", person.given_names or "–"), ("Autre nom ou prénom", person.other_names or "–"), ("Né(e) le", person.born.isoformat()), ("Sexe", {"M": "Masculin", "F": "Féminin"}.get(person.sex, "X"))], x=x, label_width=150)  # fmt: skip
    paper.gap(10)
    paper.line("Dossier", 11, "bold", x=x, color="#095797")
    paper.gap(5)
    spaced = f"{csq.file_number[:4]} {csq.file_number[4:]}"
    f.ruled(paper, [("No de dossier", spaced), ("No de référence individuel", csq.individual_reference), ("Catégorie", csq.category), ("Personnes incluses", str(csq.persons)), ("Région de destination", csq.region), ("CNP ou CTI", csq.cnp), ("CSQ antérieur", "Aucun"), ("Bureau fédéral", "Sydney")], x=x, label_width=150)  # fmt: skip
    paper.gap(10)
    paper.line("Validité", 11, "bold", x=x, color="#095797")
    paper.gap(5)
    f.ruled(paper, [("Délivré le", csq.issued.isoformat()), ("Valide jusqu'au (échéance)", csq.expires.isoformat()), ("Fonctionnaire", csq.officer)], x=x, label_width=150)  # fmt: skip
    paper.gap(14)
    paper.para(
        "Gardez une copie de cette page. Le gouvernement du Canada peut vous la demander à l'appui de votre demande de résidence permanente ou de permis de travail.",
        8,
        x=x,
    )
    paper.para("Avez-vous déménagé ? Signalez votre changement d'adresse dans les 30 jours.", 8, x=x, color="#095797")
    return truth(case, person.birth_name, person.given_names, person.other_names)


@layout("csq", language="fr", size="a4")
def attestation_en_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """An attestation that says everything in sentences, in the third person."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "serif", 11.5, 72
    draw.quebec(paper, (*MINISTRY, "Direction de la sélection des travailleurs"), 60)
    paper.gap(26)
    paper.line("ATTESTATION DE DÉLIVRANCE", 15, "bold", align="center")
    paper.line("D'UN CERTIFICAT DE SÉLECTION DU QUÉBEC (CSQ)", 12, "bold", align="center")
    paper.gap(22)
    birth, given = person.birth_name.upper(), person.given_names
    born = "née" if person.sex == "F" else "né(e)" if person.sex == "X" else "né"
    sex = {"M": "masculin", "F": "féminin"}.get(person.sex, "X")
    paper.para("Le ministre atteste par la présente que la personne désignée ci-après :")
    paper.para(
        f"nom à la naissance {birth},"
        + (f" prénom {given}," if given else "")
        + (f" aussi connue sous le nom {person.other_names}," if person.other_names else "")
        + f" {born} le {dates.fr(person.born)} à {person.birth_city}, de sexe {sex},",
        x=100,
        width=400,
    )
    paper.para(
        f"est titulaire d'un certificat de sélection délivré le {dates.fr(csq.issued)} dans la catégorie « {csq.category} », dont l'échéance est fixée au {dates.fr(csq.expires)}."
    )
    paper.para(
        f"Ce certificat porte le numéro de référence individuel {csq.individual_reference} et relève du dossier numéro {csq.file_number}, qui compte {csq.persons} personne(s) et vise la région {csq.region}."
    )
    paper.para(
        "L'attestation a la même valeur que le certificat. Elle ne donne droit ni à l'entrée ni au séjour au Canada, qui relèvent du gouvernement fédéral."
    )
    paper.gap(30)
    draw.signature(paper, 330, paper.y + 18, rng)
    paper.gap(26)
    paper.lines([csq.officer, "Signature autorisée"], x=330)
    draw.round_stamp(paper, 150, paper.y - 6, "GOUVERNEMENT DU QUÉBEC", "MIFI", color="#1f4e8c")
    paper.text(
        72, paper.height - 48, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec) H2Y 1T8  -  www.immigration.example", 8
    )
    return truth(case, birth, given, person.other_names)


@layout("csq", language="fr", qualities=("scan", "poor", "photo", "digital"))
def cases_numerotees(paper: Paper, case: Case, rng: Random) -> Fields:
    """Blue security paper, small numbered captions under the values, dates with spaces."""
    person, csq = case.person, case.csq
    paper.margin, paper.family = 44, "free-sans"
    draw.tint(paper, "#eef4fb")
    draw.guilloche(paper, rng, "#bcd0ea", lines=44)
    draw.frame(paper, "#28549a", 22)
    draw.quebec(paper, ("Immigration, Francisation", "et Intégration"), 58)
    paper.text(
        paper.width - 50, 58, f"Q {rng.randint(100000, 999999)}", 11, "bold", family="courier", color="#a01818", align="right"
    )
    paper.gap(14)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 16, "bold", align="center", color="#173a73")
    paper.gap(8)
    birth, given, other = person.birth_name.upper(), person.given_names.upper(), person.other_names.upper()
    cells = [
        ("1 Unité administrative", "DIRECTION DU COURRIER, MTL"), ("2 Numéro de dossier", csq.file_number), ("3 Numéro de référence individuel", csq.individual_reference),
        ("4 Nom à la naissance", birth), ("5 Prénom", given), ("6 Autre nom ou prénom", other),
        ("7 Date de naissance (A M J)", f"{person.born:%Y %m %d}"), ("8 Sexe", person.sex), ("9 Catégorie", csq.category),
        ("10 Nombre de personnes", f"{csq.persons:02d}"), ("11 Région de destination", csq.region), ("12 CNP ou CTI", csq.cnp),
        ("13 Entrevue", "NON"), ("14 Connaissances linguistiques", "F 8  A 6"), ("15 CSQ antérieur", ""),
        ("16 Programme spécial", ""), ("17 Bureau fédéral", "SYDNEY"), ("18 Autre numéro de référence", ""),
    ]  # fmt: skip
    paper.under(cells, columns=3, height=40, label_points=6.5)
    paper.under([("19 Mentions particulières", "AUCUNE")], columns=1, height=40, label_points=6.5)
    paper.under([("20 Date de délivrance (A M J)", f"{csq.issued:%Y %m %d}"), ("21 Date d'échéance (A M J)", f"{csq.expires:%Y %m %d}")], columns=2, height=44, label_points=6.5)  # fmt: skip
    draw.signature(paper, 320, paper.y + 34, rng)
    paper.under([("22 Nom et code du fonctionnaire", f"{csq.officer}  4{rng.randint(100, 999)}"), ("Signature autorisée", "")], columns=2, height=52, label_points=6.5)  # fmt: skip
    paper.gap(10)
    paper.para(
        "Le titulaire de ce certificat doit présenter une demande de résidence permanente au gouvernement du Canada avant la date d'échéance.",
        8,
    )
    return truth(case, birth, given, other)


@layout("csq", language="en")
def bilingual_extract(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate with courtesy English beside the French, sheet one of two; the second holds notes."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 56
    draw.quebec(paper, MINISTRY, 50)
    paper.text(paper.width - 56, 46, "Page 1 de / of 2", 8, align="right")
    paper.gap(14)
    paper.line("Certificat de sélection du Québec | Québec Selection Certificate", 13, "bold")
    paper.line("The French text alone is official. Le texte français fait foi.", 8, "italic")
    paper.gap(10)
    rows = [
        ("Référence individuelle | Individual ref. no.", csq.individual_reference), ("Dossier | File no.", csq.file_number), ("Nom à la naissance | Surname at birth", person.birth_name),
        ("Prénom(s) | Given name(s)", person.given_names or "(none)"), ("Autres noms | Other names", person.other_names or "(none)"), ("Naissance | Date of birth", f.dashed(person.born)),
        ("Lieu de naissance | Birthplace", f"{person.birth_city}, {person.country.en}"), ("Sexe | Sex", {"M": "M (masculin | male)", "F": "F (féminin | female)"}.get(person.sex, "X")), ("Catégorie | Category", csq.category),
        ("Personnes | Persons", str(csq.persons)), ("Date de délivrance | Issued on", f.dashed(csq.issued)), ("Date d'échéance | Expires on", f.dashed(csq.expires)), ("Agent | Officer", csq.officer),
    ]  # fmt: skip
    paper.table([("Rubrique | Item", "Inscription | Entry"), *rows], (250, 250), height=23)
    draw.signature(paper, 340, paper.y + 40, rng)
    draw.barcode(paper, 60, paper.y + 20, csq.individual_reference)
    paper.new_page()
    paper.heading("Notes", 11)
    paper.paras(("1. This certificate is personal. Each accompanying family member holds a certificate with an individual reference number of their own.", "2. File your application for permanent residence with the federal government before the date of expiry shown on page 1.", "3. Loss or theft must be reported to the Ministère within 15 days. Call 514 555-0142 (Monday to Friday, 8:30 to 16:30)."))  # fmt: skip
    return truth(case, person.birth_name, person.given_names, person.other_names)
