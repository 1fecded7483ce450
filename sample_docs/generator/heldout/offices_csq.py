"""Certificats de sélection du Québec: numbered boxes of one era, an attestation of the portal, a folded certificate, a decision."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import MIFI, foot, grouped, said, short_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

SEX = {"M": "Masculin", "F": "Féminin", "X": "X"}


def truth(case: Case, *, upper: bool = False, category: bool = True) -> Fields:
    person, csq = case.person, case.csq
    names = [person.birth_name, person.given_names, person.other_names]
    birth, given, other = [name.upper() for name in names] if upper else names
    return said(
        family_name_at_birth=birth,
        given_names=given,
        other_names=other,
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        category=csq.category if category else "",
        issue_date=csq.issued.isoformat(),
        expiry_date=csq.expires.isoformat(),
    )


@layout("csq", language="fr", set="heldout")
def numbered_cells(paper: Paper, case: Case, rng: Random) -> Fields:
    """The form of the ministry of Immigration and Cultural Communities: numbered cells, dates in three compartments."""
    paper.margin, paper.family, paper.points = 44, "sans", 10
    person, csq = case.person, case.csq
    draw.tint(paper, "#f4f6fb")
    draw.guilloche(paper, rng, "#c9d5ea", lines=30)
    draw.quebec(paper, ("Immigration et", "Communautés culturelles"), 54)
    paper.text(paper.width - 44, 52, "CERTIFICAT DE SÉLECTION", 13, "bold", align="right")
    paper.text(paper.width - 44, 66, "DU QUÉBEC", 13, "bold", align="right")
    paper.text(paper.width - 44, 78, "A-0521-AF (2011-03)", 6.5, align="right")
    paper.y = 100
    unit = rng.choice(("BIQ Paris (31)", "BIQ Mexico (44)", "DIPE Montréal (12)", "SSCI (08)"))

    def parted(day: object) -> str:
        return f"{day:%Y   %m   %d}"

    paper.above([("1  Unité administrative", unit), ("2  Numéro de dossier", grouped(csq.file_number, 4)), ("3  Numéro de référence individuel", csq.individual_reference)], columns=3, height=34)  # fmt: skip
    paper.above([("4  Nom à la naissance", person.birth_name.upper()), ("5  Prénom", person.given_names.upper())], height=34, value_style="bold")  # fmt: skip
    paper.above([("6  Autre nom ou prénom", person.other_names.upper()), ("7  Date de naissance   (année / mois / jour)", parted(person.born)), ("8  Sexe", person.sex)], columns=3, height=34)  # fmt: skip
    paper.above([("9  Catégorie", csq.category), ("10  Nombre de personnes", f"{csq.persons:02d}")], height=34)
    paper.above([("11  Région de destination", csq.region), ("12  CNP ou CTI", csq.cnp), ("13  Entrevue", rng.choice(("Dispense", "Oui"))), ("14  Connaissances linguistiques", rng.choice(("F 10  A 7", "F 8   A 9")))], columns=4, height=34)  # fmt: skip
    paper.above([("15  CSQ antérieur", "Non"), ("16  Programme spécial", ""), ("17  Bureau fédéral", rng.choice(("Sydney", "Paris", "BRC-O"))), ("18  Autre numéro de référence", grouped(f"{rng.randrange(10**8):08d}", 2))], columns=4, height=34)  # fmt: skip
    paper.above([("19  Mentions particulières", "Le présent certificat ne constitue pas un visa.")], columns=1, height=46)
    paper.above([("20  Date de délivrance   (année / mois / jour)", parted(csq.issued)), ("21  Date d'échéance   (année / mois / jour)", parted(csq.expires))], height=36, value_style="bold")  # fmt: skip
    paper.above([("22  Nom et code du fonctionnaire", f"{csq.officer}   {rng.randint(100, 999)}"), ("Signature autorisée", "")], height=52)  # fmt: skip
    draw.signature(paper, 350, paper.y - 10, rng, 130)
    paper.gap(12)
    paper.para("Le titulaire de ce certificat est sélectionné par le Québec en vertu de la Loi sur l'immigration au Québec. Le certificat doit être présenté aux autorités fédérales à l'appui de la demande de résidence permanente.", 7.5)  # fmt: skip
    draw.round_stamp(paper, 490, paper.y + 30, "GOUVERNEMENT DU QUÉBEC", "SCEAU", radius=30)
    foot(paper, "Exemplaire du titulaire", "1 de 3")
    return truth(case, upper=True)


@layout("csq", language="fr", set="heldout")
def portal_attestation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A file from the online account: attestation with the family listed below."""
    paper.margin, paper.family, paper.points = 62, "free-sans", 10
    person, csq = case.person, case.csq
    draw.quebec(paper, MIFI, 50)
    paper.text(paper.width - 62, 84, f"Document produit par Arrima le {dates.fr(csq.issued)}", 7.5, "italic", align="right")
    paper.y = 104
    paper.heading("Attestation de délivrance d'un certificat de sélection du Québec", 14, color="#1f4e8c")
    paper.para("Le ministère atteste que la personne désignée ci-dessous est titulaire d'un certificat de sélection du Québec (CSQ) délivré à titre permanent.")  # fmt: skip
    paper.line("Titulaire", 11, "bold")
    paper.beside([("Nom à la naissance", person.birth_name), ("Prénom(s)", person.given_names), ("Autre(s) nom(s) ou prénom(s)", person.other_names or "Aucun"), ("Né(e) le", dates.fr(person.born)), ("Sexe", SEX[person.sex]), ("Pays de citoyenneté", person.country.fr)], label_width=200)  # fmt: skip
    paper.gap(12)
    paper.line("Certificat", 11, "bold")
    paper.beside([("N° de dossier", csq.file_number), ("N° de référence individuel", grouped(csq.individual_reference, 4, 3)), ("Catégorie", csq.category), ("Région de destination", csq.region), ("Date de délivrance", csq.issued.isoformat()), ("Date d'échéance", csq.expires.isoformat())], label_width=200)  # fmt: skip
    paper.gap(14)
    paper.line("Personnes comprises dans le dossier", 11, "bold")
    paper.gap(4)
    rows = [("Lien", "Prénom et nom", "Réf. individuelle")]
    rows.append(("Requérant principal", person.full_name, csq.individual_reference))
    rows.append(("Conjoint", case.spouse.full_name, f"C{rng.randrange(10**7, 10**8)}"))
    paper.table(rows, [130, 220, 120], points=9)
    paper.gap(10)
    paper.para("Chaque personne reçoit sa propre attestation. L'authenticité du présent document peut être vérifiée auprès du Ministère à l'aide du code ci-contre.", 8.5)  # fmt: skip
    draw.barcode(paper, paper.margin, paper.y + 4, f"ARR{rng.randrange(10**8, 10**9)}", 150, 26)
    paper.gap(54)
    paper.text(paper.margin + 250, paper.y - 30, f"{csq.officer}, conseiller en immigration", 9)
    foot(paper, "Centre d'appels : 1 877 864-9191  |  285, rue Notre-Dame Ouest, Montréal (Québec)  H2Y 1T8", "Page {}")
    return truth(case)


@layout("csq", language="fr", set="heldout")
def framed_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of the ministry of Diversity and Inclusion, values in type over lines, French labels with a courtesy in English."""
    paper.margin, paper.family, paper.points = 58, "serif", 11
    person, csq = case.person, case.csq
    draw.tint(paper, "#fbf8ef")
    draw.frame(paper, "#7a6a3a")
    draw.fold_lines(paper, 3)
    draw.quebec(paper, ("Immigration, Diversité", "et Inclusion"), 66, "#234f8f")
    paper.y = 108
    paper.line("Certificat de sélection du Québec", 20, "bold", align="center")
    paper.line("Québec Selection Certificate", 10, "italic", align="center")
    paper.gap(8)
    paper.text(
        paper.width - 58, paper.y + 4, f"N° {rng.randrange(10**6, 10**7)}", 9, family="mono", color="#a02020", align="right"
    )
    paper.gap(8)
    paper.under([("Nom à la naissance / Surname at birth", person.birth_name.upper()), ("Prénom / Given name", person.given_names.upper())], height=40)  # fmt: skip
    paper.under([("Autre nom ou prénom / Other name", person.other_names.upper() or "—"), ("Date de naissance / Date of birth", short_fr(person.born)), ("Sexe / Sex", person.sex)], columns=3, height=40)  # fmt: skip
    paper.under([("Numéro de dossier / File number", csq.file_number), ("Numéro de référence individuel / Individual reference", csq.individual_reference)], height=40)  # fmt: skip
    paper.under([("Catégorie / Category", csq.category), ("CNP", csq.cnp), ("Nombre de personnes", str(csq.persons))], columns=3, height=40)  # fmt: skip
    paper.under(
        [("Région de destination", csq.region), ("Bureau fédéral", "CTD Sydney"), ("Entrevue", "N")], columns=3, height=40
    )
    paper.under([("Mentions particulières", "Projet d'immigration au Québec à titre permanent")], columns=1, height=40)
    paper.under([("Date de délivrance / Date of issue", short_fr(csq.issued)), ("Date d'échéance / Expiry date", short_fr(csq.expires))], height=44)  # fmt: skip
    paper.gap(26)
    draw.signature(paper, 330, paper.y, rng, 140)
    paper.rule(paper.y + 6, 320, paper.width - 62)
    paper.text(320, paper.y + 16, f"{csq.officer}, fonctionnaire autorisé", 8, "italic")
    draw.round_stamp(paper, 200, paper.y + 6, "MINISTERE - QUEBEC", f"{csq.issued:%Y-%m-%d}", radius=36)
    paper.gap(60)
    paper.para("Ce certificat n'autorise pas son titulaire à entrer au Canada ni à y travailler. Il cesse d'avoir effet à la date d'échéance, sauf si une demande de résidence permanente a été présentée.", 8)  # fmt: skip
    return truth(case, upper=True)


@layout("csq", language="fr", set="heldout", size="a4")
def decision_with_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """The decision of selection of the newest years: a sentence, a two-column table of data, rights and duties on page two."""
    paper.margin, paper.family, paper.points = 56, "dejavu-condensed", 9.5
    person, csq = case.person, case.csq
    draw.quebec(paper, MIFI, 48)
    paper.y = 96
    paper.line("Direction générale de l'immigration permanente", 8.5)
    paper.heading("DÉCISION DE SÉLECTION", 15, align="center")
    paper.line("Certificat de sélection du Québec (CSQ)", 11, align="center")
    paper.gap(10)
    paper.para(
        "À la suite de l'examen de la demande de sélection permanente (DSP), le ministre délivre le présent certificat à :"
    )
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 30, fill="#eaf0f8", stroke="#1f4e8c")
    paper.text(paper.width / 2, paper.y + 20, f"{person.birth_name.upper()}, {person.given_names}", 13, "bold", align="center")
    paper.gap(40)
    rows = [
        ("Nom à la naissance", person.birth_name.upper()), ("Prénom(s)", person.given_names), ("Autre nom ou prénom", person.other_names),
        ("Date de naissance (AAAA-MM-JJ)", person.born.isoformat()), ("Sexe", SEX[person.sex]), ("Lieu de naissance", f"{person.birth_city} ({person.country.fr})"),
        ("Numéro de dossier", csq.file_number), ("Numéro de référence individuel", csq.individual_reference), ("Catégorie", csq.category),
        ("Numéro de la déclaration d'intérêt", f"DI-{rng.randrange(10**6, 10**7)}"), ("Date de dépôt de la demande", dates.fr(csq.issued.replace(day=3, year=csq.issued.year - 1))), ("CNP", csq.cnp), ("Nombre de personnes au dossier", str(csq.persons)), ("Région de destination", csq.region),
        ("Délivré le (AAAA-MM-JJ)", csq.issued.isoformat()), ("Échéance du certificat (AAAA-MM-JJ)", csq.expires.isoformat()),
    ]  # fmt: skip
    paper.table([row for row in rows if row[1]], [210, 272], header=False, height=19)
    paper.gap(16)
    draw.signature(paper, paper.margin, paper.y + 20, rng, 120)
    paper.gap(36)
    paper.line(f"{csq.officer}, pour le ministre", 9)
    paper.new_page()
    paper.heading("Ce que vous devez savoir", 12)
    paper.paras(("Votre CSQ vous permet de présenter une demande de résidence permanente au gouvernement du Canada. Faites-le avant la date d'échéance.", "Vous devez informer le Ministère de tout changement dans votre situation familiale : naissance, mariage, union civile, séparation ou décès.", "Si vous souhaitez faire corriger une erreur, écrivez-nous dans les 60 jours par l'entremise de votre compte Arrima.", "La connaissance du français est essentielle : inscrivez-vous à un cours offert par Francisation Québec, gratuitement, avant ou après votre arrivée."))  # fmt: skip
    foot(paper, "Ministère de l'Immigration, de la Francisation et de l'Intégration", "CSQ – page {} de 2")
    return truth(case) | {"family_name_at_birth": person.birth_name.upper()}
