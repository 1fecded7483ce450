"""Quebec selection certificates: a numbered grid, a certificate in prose, a page of the file on line, an attestation by letter."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fifth.desk import addressed, bar, boxes, clerk, facts, foot, said, short_fr
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
SEXES = {"M": "Masculin", "F": "Féminin", "X": "X (non précisé)"}


def truth(case: Case) -> Fields:
    person, csq = case.person, case.csq
    return said(
        family_name_at_birth=person.birth_name,
        given_names=person.given_names,
        other_names=person.other_names,
        date_of_birth=person.born.isoformat(),
        sex=person.sex,
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        category=csq.category,
        issue_date=csq.issued.isoformat(),
        expiry_date=csq.expires.isoformat(),
    )


@layout("csq", language="fr")
def grille_numerotee(paper: Paper, case: Case, rng: Random) -> Fields:
    """The numbered boxes of the form, labels in the lower edge, on ivory security paper."""
    person, csq = case.person, case.csq
    paper.margin = 44
    draw.tint(paper, "#fbf7ea")
    draw.guilloche(paper, rng, "#dccfa4", lines=22)
    draw.frame(paper, "#7a6a2f", 20)
    draw.quebec(paper, MINISTRY, 62, "#2b3f7a")
    paper.text(paper.width - 48, 60, f"Formulaire A-0520-CF   Série {fill('9999999', rng)}", 7.5, align="right")
    paper.y = 100
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 16, "bold", align="center")
    paper.line("délivré en vertu de la Loi sur l'immigration au Québec", 8.5, "italic", align="center")
    paper.gap(14)
    place = {"F": "Née", "M": "Né", "X": "Né(e)"}[person.sex]
    rows = [
        [("1. Unité administrative", "Direction de la sélection économique – 0417", 3), ("2. Numéro de dossier", csq.file_number, 2), ("3. Numéro de référence individuel", csq.individual_reference, 2)],
        [("4. Nom à la naissance", person.birth_name, 3), ("5. Prénom", person.given_names, 3)],
        [("6. Autre nom ou prénom", person.other_names or "–", 3), ("7. Date de naissance (AAAA MM JJ)", f"{person.born:%Y %m %d}", 2), ("8. Sexe", person.sex, 1)],
        [("9. Catégorie", csq.category, 4), ("10. Nombre de personnes", str(csq.persons), 2), ("11. Région de destination", csq.region, 3)],
        [("12. CNP ou CTI", csq.cnp, 2), ("13. Entrevue", "Dispensé" if person.sex == "M" else "Dispensée", 2), ("14. Connaissances linguistiques", "F 4   A 2", 2), ("15. CSQ antérieur", "Aucun", 2)],
        [("16. Programme spécial", "–", 2), ("17. Bureau fédéral", "Centre de réception des demandes, Sydney", 4), ("18. Autre numéro de référence", fill("R99-99999", rng), 3)],
        [("19. Mentions particulières", f"{place} à {person.birth_city}, {person.country.fr}. Voir au verso les conditions.", 1)],
        [("20. Date de délivrance (AAAA MM JJ)", f"{csq.issued:%Y %m %d}", 1), ("21. Date d'échéance (AAAA MM JJ)", f"{csq.expires:%Y %m %d}", 1)],
        [("22. Nom et code du fonctionnaire", f"{csq.officer}   {fill('999', rng)}", 1), ("Signature autorisée", "", 1)],
    ]  # fmt: skip
    boxes(paper, rows, height=38, label_below=True, value_points=11, value_style="bold", stroke="#7a6a2f")
    draw.signature(paper, 340, paper.y - 16, rng)
    paper.gap(14)
    paper.para(
        "Ce certificat atteste que son titulaire satisfait aux conditions de sélection du Québec. Il ne dispense pas des formalités fédérales d'admission au Canada et ne constitue pas un visa.",
        8,
    )
    paper.text(paper.margin, paper.height - 46, "FORMAT 04 (2019-07)      Exemplaire du titulaire", 7)
    return truth(case)


@layout("csq", language="fr")
def certificat_redige(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate in whole sentences, the identity in a narrow column of labels above the values."""
    person, csq = case.person, case.csq
    paper.margin, paper.family, paper.points = 84, "serif", 11
    draw.frame(paper, "#1b4f9c", 34)
    draw.quebec(paper, ("Immigration,", "Francisation et Intégration"), 84, "#1b4f9c")
    paper.y = 132
    paper.line("Certificat de sélection du Québec", 22, "bold", align="center")
    paper.gap(18)
    paper.para(
        "Le ministre de l'Immigration, de la Francisation et de l'Intégration certifie avoir sélectionné, dans la catégorie et pour la durée indiquées ci-après, la personne dont l'identité suit."
    )
    paper.gap(4)
    left = paper.y
    for label, value in (("Nom à la naissance", person.birth_name), ("Prénom(s)", person.given_names), ("Autre(s) nom(s)", person.other_names or "Néant")):  # fmt: skip
        paper.line(label, 8.5, "italic")
        paper.line(value, 13, "bold")
        paper.gap(7)
    bottom, paper.y = paper.y, left
    for label, value in (("Date de naissance", dates.fr(person.born)), ("Sexe", SEXES[person.sex]), ("Pays de naissance", person.country.fr)):  # fmt: skip
        paper.line(label, 8.5, "italic", x=350)
        paper.line(value, 12, x=350)
        paper.gap(8)
    paper.y = max(paper.y, bottom) + 8
    paper.para(f"Catégorie de sélection : {csq.category}.")
    paper.para(
        f"Le présent certificat, délivré le {dates.fr(csq.issued)}, vient à échéance le {dates.fr(csq.expires)} et vise {csq.persons} personne(s). Région de destination projetée : {csq.region}."
    )
    paper.para(
        f"Il se rattache au dossier numéro {csq.file_number[:4]} {csq.file_number[4:]} ; le numéro de référence individuel du titulaire est {csq.individual_reference}."
    )
    paper.gap(44)
    draw.signature(paper, 340, paper.y + 6, rng, 130)
    draw.round_stamp(paper, 160, paper.y + 10, "GOUVERNEMENT DU QUÉBEC", "MIFI", radius=40, color="#1b4f9c")
    paper.rule(paper.y + 12, 330, 520)
    paper.text(330, paper.y + 24, f"Pour le ministre, {csq.officer}", 9)
    paper.text(330, paper.y + 36, f"Agent {fill('A99', rng)}", 9)
    paper.text(
        paper.width / 2,
        paper.height - 62,
        "À présenter à Immigration, Réfugiés et Citoyenneté Canada avec la demande de résidence permanente.",
        8,
        "italic",
        align="center",
    )
    return truth(case)


@layout("csq", language="fr")
def dossier_en_ligne(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate as the on-line file shows it, printed with menu, family members and the day of printing."""
    person, csq, spouse = case.person, case.csq, case.spouse
    paper.margin, paper.family, paper.points = 48, "free-sans", 9.5
    paper.text(48, 30, f"{dates.slashes(csq.issued.replace(year=csq.issued.year + 1, day=1))}  14:07", 7, color="#666666")
    paper.text(300, 30, "Mon projet Québec – Dossier", 7, align="center", color="#666666")
    paper.box(0, 40, paper.width, 34, fill="#095797", stroke=None)
    paper.text(48, 61, "Québec    Services d'immigration en ligne", 12, "bold", color="#ffffff")
    paper.text(564, 61, "Se déconnecter", 8.5, align="right", color="#ffffff")
    for number, words in enumerate(("Accueil", "Mes demandes", "Mes documents", "Messagerie (0)", "Nous joindre")):
        paper.text(48 + number * 92, 90, words, 8.5, "bold" if number == 2 else "regular", color="#095797")
    paper.rule(96, 48, 564, color="#095797")
    paper.y = 104
    paper.line("Mes documents  >  Certificat de sélection du Québec (CSQ)", 8.5, color="#666666")
    paper.heading("Certificat de sélection du Québec (CSQ)", 16, color="#223654")
    paper.para("Québec Selection Certificate – document numérique ayant la même valeur que l'exemplaire papier.", 8.5, "italic")
    bar(paper, "Titulaire du certificat", fill="#dae6f0", ink="#223654")
    rows = [("Nom de famille à la naissance", person.birth_name), ("Prénom(s)", person.given_names)]
    if person.other_names:
        rows.append(("Autre(s) nom(s) ou prénom(s)", person.other_names))
    rows += [("Sexe", SEXES[person.sex]), ("Né(e) le", f"{person.born.isoformat()} ({person.birth_city}, {person.country.fr})"), ("Réf. individuelle", csq.individual_reference)]  # fmt: skip
    facts(paper, rows, label_width=190, value_style="bold")
    paper.gap(8)
    bar(paper, "Décision de sélection", fill="#dae6f0", ink="#223654")
    facts(paper, [("Dossier n°", csq.file_number), ("Catégorie (case 9)", csq.category), ("CSQ délivré le", csq.issued.isoformat()), ("CSQ échu le", csq.expires.isoformat()), ("Région de destination", csq.region), ("CNP ou CTI", csq.cnp), ("Décision rendue par", csq.officer)], label_width=190, value_style="bold")  # fmt: skip
    paper.gap(8)
    bar(paper, "Autres personnes visées par le dossier (un certificat distinct leur est délivré)", fill="#dae6f0", ink="#223654")
    paper.table(
        [("Lien", "Nom", "Prénom(s)", "Naissance"), ("Conjoint(e)", spouse.family_name, spouse.given_names, spouse.born.isoformat())],
        (110, 150, 150, 100),
        points=9,
    )  # fmt: skip
    paper.gap(12)
    paper.para("Vous changez d'adresse? Avisez-nous dans les 30 jours au moyen du service « Changer mes coordonnées ».", 8.5)
    foot(paper, "https://immigration.exemple.gouv.qc.example/mes-documents/csq", number="{0}/1")
    return truth(case)


@layout("csq", language="fr")
def attestation_de_delivrance(paper: Paper, case: Case, rng: Random) -> Fields:
    """An attestation that a certificate was issued, as a letter with a two-column table."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "dejavu-condensed", 10
    draw.quebec(paper, MINISTRY, 56)
    paper.y = 108
    paper.lines([addressed(person, "fr"), person.email], 10)
    paper.gap(14)
    paper.para("Objet : Attestation de délivrance d'un certificat de sélection du Québec (CSQ)", style="bold")
    paper.para(
        "La présente confirme que vous êtes titulaire d'un CSQ. Les renseignements ci-dessous sont ceux qui figurent à nos registres; ils remplacent le certificat imprimé."
    )
    rows = [
        ("Renseignement", "Inscription au registre"),
        ("Nom de famille à la naissance", person.birth_name),
        ("Prénom", person.given_names),
        ("Autre nom", person.other_names or "s. o."),
        ("Date de naissance (j/m/a)", f"{person.born:%d/%m/%Y}"),
        ("Sexe", SEXES[person.sex]),
        ("No de dossier", f"{csq.file_number[:4]}-{csq.file_number[4:]}"),
        ("No de référence individuel (NRI)", csq.individual_reference),
        ("Catégorie", csq.category),
        ("Délivrance du CSQ", short_fr(csq.issued)),
        ("Échéance du CSQ", short_fr(csq.expires)),
    ]
    paper.table(rows, (210, 282), height=20)
    paper.gap(12)
    paper.para(
        "Si votre demande de résidence permanente est reçue par le gouvernement fédéral avant l'échéance, le CSQ demeure valable pendant son traitement."
    )
    paper.para(f"{clerk(rng)}, service des attestations, pour {csq.officer}")
    foot(paper, "285, rue Notre-Dame Ouest, Montréal (Québec) H2Y 1T8     514 864-9191     Sans frais : 1 877 864-9191")
    return truth(case)
