"""Québec selection certificates: numbered boxes, a portal's file, a decision that names the family, a copy with notes."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

MIFI = ("Immigration, Francisation", "et Intégration")
SEX_FR = {"M": "Masculin", "F": "Féminin", "X": "X"}


def truth(case: Case, *, category: bool = True, upper: bool = False) -> Fields:
    """All that a certificate says."""
    person, csq = case.person, case.csq
    family, given = person.birth_name, person.given_names
    return fu.told(
        family_name_at_birth=family.upper() if upper else family, given_names=given.upper() if upper else given, other_names=person.other_names,
        date_of_birth=person.born.isoformat(), sex=person.sex, file_number=csq.file_number, individual_reference_number=csq.individual_reference,
        category=csq.category if category else "", issue_date=csq.issued.isoformat(), expiry_date=csq.expires.isoformat(),
    )


@layout("csq", language="fr")
def ninth_cases_numerotees(paper: Paper, case: Case, rng: Random) -> Fields:
    """Twenty-two numbered boxes on cream security paper, a federal office's stamp over the foot."""
    person, csq = case.person, case.csq
    paper.margin, paper.points = 42, 9.5
    draw.tint(paper, "#fbf7ea")
    draw.guilloche(paper, rng, "#dfd3a8", lines=40)
    draw.frame(paper, "#7a6a2c", 20)
    draw.quebec(paper, MIFI, 58)
    paper.gap(16)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 16, "bold", align="center")
    paper.line("délivré en vertu de la Loi sur l'immigration au Québec", 8, "italic", align="center")
    paper.gap(12)
    paper.above([("1  Unité administrative", "5130 Direction de l'immigration économique"), ("2  Numéro de dossier", fu.grouped(csq.file_number, 4)), ("3  Numéro de référence individuel", csq.individual_reference)], columns=3)
    paper.above([("4  Nom à la naissance", person.birth_name.upper()), ("5  Prénom", person.given_names.upper())], columns=2)
    paper.above([("6  Autre nom ou prénom", person.other_names or "—"), ("7  Date de naissance (aaaa-mm-jj)", person.born.isoformat()), ("8  Sexe", person.sex)], columns=3)
    paper.above([("9  Catégorie", csq.category), ("10  Nombre de personnes", str(csq.persons))], columns=2)
    paper.above([("11  Région de destination", csq.region), ("12  CNP ou CTI", csq.cnp), ("13  Entrevue", "Non"), ("14  Connaissances linguistiques", "F 07 / A 06")], columns=4)
    paper.above([("15  CSQ antérieur", "Sans objet"), ("16  Programme spécial", "—"), ("17  Bureau fédéral", rng.choice(("Paris", "Dakar", "Ottawa", "Mexico"))), ("18  Autre numéro de référence", "—")], columns=4)
    paper.above([("19  Mentions particulières", "Le présent certificat ne constitue pas un titre de séjour.")], columns=1, height=40)
    paper.above([("20  Date de délivrance", csq.issued.isoformat()), ("21  Date d'échéance", csq.expires.isoformat())], columns=2)
    paper.above([("22  Nom et code du fonctionnaire", f"{csq.officer}  –  {rng.randint(2000, 9999)}"), ("Signature autorisée", "")], columns=2, height=46)
    draw.signature(paper, 360, paper.y - 10, rng)
    draw.round_stamp(paper, 470, 660, "GOUVERNEMENT DU QUÉBEC", "MIFI")
    paper.text(paper.margin, paper.height - 40, "A-0520-GF (2019-09)      Exemplaire du titulaire", 7)
    return truth(case, upper=True)


@layout("csq", language="fr")
def ninth_dossier_en_ligne(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed from the account: a menu at the left, the facts in dotted rows, messages of the portal below."""
    person, csq = case.person, case.csq
    printed = fu.later(csq.issued, rng, 40)
    paper.margin, paper.family, paper.points = 36, "free-sans", 9
    fu.browser(paper, "Mon dossier d'immigration – Québec", "https://dossier.immigration.exemple.qc/certificats/consulter", f"{printed:%Y-%m-%d} {fu.clock(rng)}")
    paper.box(0, 30, paper.width, 34, fill="#095797", stroke=None)
    paper.text(36, 51, "Québec  |  Mon dossier d'immigration", 13, "bold", color="#ffffff")
    paper.text(paper.width - 36, 51, f"Bonjour, {person.given_names or person.family_name}", 9, color="#ffffff", align="right")
    paper.box(24, 78, 120, 240, fill="#f1f1f2", stroke=None)
    for row, words in enumerate(("Accueil", "Mes demandes", "Mes documents", "Certificats", "Paiements", "Messagerie (2)", "Mon profil", "Aide", "Se déconnecter")):
        paper.text(34, 98 + row * 24, words, 9, "bold" if words == "Certificats" else "regular", color="#095797")
    paper.margin, paper.y = 160, 80
    paper.line("Certificat de sélection du Québec (CSQ)", 15, "bold", color="#223654")
    paper.line("Statut : délivré – version numérique faisant foi", 8.5, "italic")
    paper.gap(6)
    fu.rows_between(paper, [
        ("Titulaire – nom à la naissance", person.birth_name), ("Titulaire – prénom(s)", person.given_names or "—"), ("Autres nom ou prénom", person.other_names or "Aucun"),
        ("Né(e) le", dates.fr(person.born)), ("Pays de naissance", person.country.fr), ("Sexe", SEX_FR[person.sex]), ("N° de dossier", csq.file_number), ("N° de réf. individuel", fu.grouped(csq.individual_reference)),
        ("Catégorie d'immigration", csq.category), ("Personnes au dossier", str(csq.persons)), ("Région de destination", csq.region), ("Délivré le", dates.fr(csq.issued)), ("Date d'échéance", dates.fr(csq.expires)),
    ], dots=True)
    paper.gap(20)
    paper.box(paper.margin, paper.y, paper.width - 196, 62, fill="#dae6f0", stroke="#4a98d9")
    paper.text(paper.margin + 10, paper.y + 16, "À faire maintenant", 10, "bold")
    for row, words in enumerate(("Présentez votre demande de résidence permanente au gouvernement fédéral avant", "l'échéance du certificat. Mise à jour de vos coordonnées : dans les 30 jours.")):
        paper.text(paper.margin + 10, paper.y + 32 + row * 12, words, 8.5)
    paper.gap(90)
    paper.line("Télécharger (PDF, 212 ko)     Imprimer     Signaler une erreur", 8.5, color="#095797")
    paper.text(160, paper.height - 44, "Accessibilité | Politique de confidentialité | © Gouvernement du Québec", 7)
    fu.small_print(paper, "quebec", rng)
    return truth(case)


@layout("csq", language="fr")
def decision_et_famille(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision in prose with the certificate's facts, and a table of the family at the end: other names and numbers."""
    person, csq, spouse = case.person, case.csq, case.spouse
    paper.family, paper.points, paper.margin = "serif", 10.5, 66
    draw.quebec(paper, ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration"), 56, "#24508f")
    paper.gap(18)
    paper.line(f"Montréal, le {dates.fr(csq.issued)}", align="right")
    paper.gap(8)
    paper.line("ATTESTATION DE DÉLIVRANCE D'UN CERTIFICAT DE SÉLECTION DU QUÉBEC", 11.5, "bold")
    paper.gap(6)
    paper.para("La ministre atteste que la personne désignée ci-dessous a été sélectionnée par le Québec et qu'un certificat de sélection lui a été délivré à la date de la présente.")
    paper.under([("Nom à la naissance", person.birth_name.upper()), ("Prénom", person.given_names), ("Autre nom ou prénom", person.other_names or "s. o."), ("Date de naissance", dates.fr(person.born)), ("Sexe", SEX_FR[person.sex]), ("Numéro de référence individuel", csq.individual_reference)], columns=2)
    paper.gap(8)
    paper.para(f"Ce certificat, inscrit au dossier {csq.file_number}, relève de la catégorie « {csq.category} ». Il vient à échéance le {dates.fr(csq.expires)}. Passé cette date, il ne peut plus appuyer une demande de résidence permanente qui n'aurait pas déjà été reçue.")
    paper.line("Autres personnes visées par le même dossier", 10, "bold")
    paper.gap(4)
    born = [spouse, *fu.children(rng, person, max(case.children, 1))]
    others = [[one.birth_name.upper(), one.given_names, one.born.isoformat(), "Conjoint(e)" if number == 0 else "Enfant", f"NA{rng.randint(10_000_000, 99_999_999)}"] for number, one in enumerate(born)]
    paper.table([["Nom", "Prénom", "Naissance", "Lien", "Réf. individuelle"], *others], [130, 110, 75, 75, 90], points=8.5)
    paper.gap(8)
    paper.para("Chacune de ces personnes reçoit sa propre attestation, qui doit être jointe à ses démarches.", 9, "italic")
    paper.gap(16)
    draw.signature(paper, paper.margin + 10, paper.y + 18, rng)
    paper.gap(30)
    paper.lines([csq.officer, "Fonctionnaire autorisé, Direction de la sélection permanente"], 9.5)
    paper.text(paper.width / 2, paper.height - 38, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec) H2Y 1T8   –   Téléphone : 514 864-9191", 7.5, align="center")
    fu.small_print(paper, "quebec", rng)
    return truth(case) | {"family_name_at_birth": person.birth_name.upper()}


@layout("csq", language="fr", size="a4", qualities=("scan", "poor", "photo"))
def copie_annotee(paper: Paper, case: Case, rng: Random) -> Fields:
    """A black-and-white copy of a folded certificate: label before value in two columns, an officer's handwritten note."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 50
    draw.fold_lines(paper, 3)
    draw.quebec(paper, MIFI, 60, "#555555")
    paper.gap(14)
    paper.box(50, paper.y, paper.width - 100, 24, fill="#dddddd")
    paper.text(paper.width / 2, paper.y + 16, "Certificat de sélection du Québec  –  CSQ", 13, "bold", align="center")
    paper.gap(36)
    top = paper.y
    paper.beside([("N° de dossier", csq.file_number), ("N° de référence individuel", csq.individual_reference), ("Nbre de personnes", str(csq.persons)), ("Région de destination", csq.region), ("CNP", csq.cnp), ("Bureau fédéral", "Ottawa")], x=50, label_width=130, points=9)
    bottom, paper.y = paper.y, top
    paper.beside([("Nom à la naissance", person.birth_name), ("Prénom", person.given_names), ("Autre nom ou prénom", person.other_names or "-"), ("Date de naissance", dates.slashes(person.born)), ("Sexe", person.sex), ("Pays de naissance", person.country.fr), ("Date de délivrance", dates.slashes(csq.issued)), ("Date d'échéance", dates.slashes(csq.expires))], x=310, label_width=110, points=9)
    paper.y = max(bottom, paper.y) + 2
    paper.beside([("Catégorie", csq.category)], label_width=130, points=9)
    paper.gap(14)
    paper.rule(paper.y)
    paper.gap(6)
    paper.line("Entrevue : dispensé(e)     Connaissances linguistiques : français avancé     CSQ antérieur : aucun", 8.5)
    paper.gap(8)
    paper.line("Mentions particulières", 9, "bold")
    paper.box(50, paper.y + 6, paper.width - 100, 50)
    paper.text(62, paper.y + 26, f"vu original  {fu.later(csq.issued, rng, 60):%d.%m.%y}   pass. OK    – agt 4417", 13, "italic", family="free-serif", color="#26347a", angle=2)
    paper.gap(80)
    draw.signature(paper, 60, paper.y, rng)
    paper.gap(12)
    paper.line(f"{csq.officer}, code {rng.randint(100, 999)}     Signature autorisée", 8.5)
    draw.box_stamp(paper, 360, paper.y + 40, ("COPIE CONFORME", "A L'ORIGINAL"), angle=-5)
    paper.text(50, paper.height - 40, "Le titulaire doit conserver l'original. Toute altération annule ce document.", 7.5, "italic")
    fu.small_print(paper, "quebec", rng)
    return truth(case)
