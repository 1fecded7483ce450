"""Quebec's selection: certificates, the letter that accepts a candidate, the notice that a decision is near."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.seventh.furniture import browser, dotted, groups, kept, menu, mister
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
SEX_FR = {"M": "Masculin", "F": "Féminin", "X": "X (autre)"}


def csq_truth(case: Case) -> Fields:
    """All that a certificate says."""
    person, csq = case.person, case.csq
    return kept(
        family_name_at_birth=person.birth_name, given_names=person.given_names, other_names=person.other_names,
        date_of_birth=person.born.isoformat(), sex=person.sex, file_number=csq.file_number,
        individual_reference_number=csq.individual_reference, category=csq.category,
        issue_date=csq.issued.isoformat(), expiry_date=csq.expires.isoformat(),
    )  # fmt: skip


@layout("csq", language="fr")
def seventh_numbered_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of numbered boxes in unequal rows, on rose paper, the officer's stamp at the foot."""
    draw.tint(paper, "#fbf3f2")
    draw.guilloche(paper, rng, "#e7cfd0", lines=40)
    draw.frame(paper, "#7a3b4a")
    paper.margin, paper.family = 52, "free-serif"
    draw.quebec(paper, MINISTRY, 64)
    paper.gap(14)
    paper.line("CERTIFICAT DE SÉLECTION DU QUÉBEC", 17, "bold", align="center", color="#5a1f2e")
    paper.line("Loi sur l'immigration au Québec (chapitre I-0.2.1)", 8, "italic", align="center")
    paper.gap(12)
    person, csq = case.person, case.csq
    rows = (
        (("1  Unité administrative", "DSE – Montréal 412"), ("2  Numéro de dossier", groups(csq.file_number, (3, 3))), ("3  N° de référence individuel", csq.individual_reference)),
        (("4  Nom à la naissance", person.birth_name), ("5  Prénom", person.given_names)),
        (("6  Autre nom ou prénom", person.other_names or "s. o."), ("7  Date de naissance (a-m-j)", f"{person.born:%Y-%m-%d}"), ("8  Sexe", person.sex)),
        (("9  Catégorie", csq.category), ("10  Nombre de personnes", str(csq.persons))),
        (("11  Région de destination", csq.region), ("12  CNP ou CTI", csq.cnp), ("13  Entrevue", "Non"), ("14  Langues", "FR 8 / AN 5")),
        (("15  CSQ antérieur", "Non"), ("16  Programme spécial", "00"), ("17  Bureau fédéral", "2504"), ("18  Autre réf.", "—")),
        (("19  Mentions particulières", "Non transférable. Toute rature annule le présent certificat."),),
        (("20  Date de délivrance", dates.fr(csq.issued)), ("21  Date d'échéance", dates.fr(csq.expires))),
    )  # fmt: skip
    for row in rows:
        paper.above(row, columns=len(row), height=38, label_points=7, value_style="bold")
    paper.gap(30)
    draw.signature(paper, paper.margin + 10, paper.y + 10, rng)
    paper.rule(paper.y + 14, paper.margin, paper.margin + 210)
    code = f"{csq.officer} – {rng.randint(1000, 9999)}"
    paper.text(paper.margin, paper.y + 25, f"22  Nom et code du fonctionnaire : {code}", 8)
    draw.round_stamp(paper, 460, paper.y + 20, "IMMIGRATION QUÉBEC", "412", color="#7a3b4a")
    return csq_truth(case)


@layout("csq", language="fr")
def account_page(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate as shown in an on-line account and printed from the browser, menus and all."""
    browser(paper, "Mon espace – Certificat", "https://espace.mifi.exemple.quebec/dsp/certificat?onglet=2", case.letter_dated, 1)
    paper.margin, paper.family = 40, "helvetica"
    person, csq = case.person, case.csq
    menu(paper, "Accueil     Mes demandes     Mes documents     Messagerie (2)     Paramètres     Se déconnecter", "#223654")
    paper.line(f"Bonjour {person.full_name}", 9, color="#555555")
    paper.line("Mes demandes  ›  Demande de sélection permanente  ›  Certificat", 8, color="#2a5db0")
    paper.heading("Certificat de sélection du Québec (CSQ)", 18, color="#223654")
    paper.box(paper.margin, paper.y, 532, 24, fill="#e2f2e4", stroke="#5b9a62")
    paper.text(
        paper.margin + 8, paper.y + 16, "✓ Décision : demande acceptée. Votre certificat est délivré.", 9.5, family="dejavu"
    )
    paper.gap(38)
    sections = (
        ("Votre identité", (("Nom de famille à la naissance", person.birth_name), ("Prénom(s)", person.given_names), *((("Autres noms utilisés", person.other_names),) if person.other_names else ()), ("Sexe", SEX_FR[person.sex]), ("Né(e) le", dates.fr(person.born)), ("Pays de naissance", person.country.fr))),
        ("Votre certificat", (("Dossier nº", csq.file_number), ("Référence individuelle", csq.individual_reference), ("Catégorie d'immigration", csq.category), ("Personnes visées au dossier", str(csq.persons)), ("Région de destination projetée", csq.region), ("Profession (CNP)", csq.cnp))),
        ("Validité", (("Délivré le", dates.fr(csq.issued)), ("Échéance", dates.fr(csq.expires)), ("Dernière consultation", dates.fr(case.letter_dated)))),
    )  # fmt: skip
    for title, rows in sections:
        paper.line(title, 12, "bold", color="#223654")
        paper.rule(paper.y + 4, color="#223654")
        paper.gap(6)
        for number, (label, value) in enumerate(rows):
            paper.box(paper.margin, paper.y, 532, 19, fill="#f3f5f8" if number % 2 else None, stroke=None)
            paper.text(paper.margin + 6, paper.y + 13, label, 9.5, color="#444444")
            paper.text(paper.margin + 250, paper.y + 13, value, 9.5, "bold")
            paper.gap(19)
        paper.gap(12)
    paper.box(paper.margin, paper.y, 150, 24, fill="#2a5db0", stroke=None)
    paper.text(paper.margin + 75, paper.y + 16, "Télécharger (PDF, 212 ko)", 9, "bold", color="#ffffff", align="center")
    paper.text(paper.margin + 170, paper.y + 16, "Signaler une erreur dans mes renseignements", 9, color="#2a5db0")
    paper.gap(44)
    paper.para("Besoin d'aide? 514 864-0000, du lundi au vendredi. © Gouvernement du Québec, 2022", 8, color="#777777")
    return csq_truth(case)


@layout("csq", language="fr", size="a4")
def attested_in_prose(paper: Paper, case: Case, rng: Random) -> Fields:
    """The certificate as an attestation: a sentence about the person, then dotted lines, English beneath in small type."""
    paper.margin, paper.family, paper.points = 70, "serif", 11
    draw.quebec(paper, MINISTRY, 60)
    paper.gap(30)
    paper.line("Certificat de sélection du Québec", 20, "bold")
    paper.line("Québec Selection Certificate – courtesy wording in italics; the French text prevails", 8.5, "italic")
    paper.gap(18)
    person, csq = case.person, case.csq
    born = {"M": "né", "F": "née", "X": "né(e)"}[person.sex]
    paper.para(
        f"La ministre atteste que la personne désignée ci-après, {born} le {dates.fr(person.born)} à {person.birth_city} "
        f"({person.country.fr}), est sélectionnée par le Québec à titre de ressortissant étranger de la catégorie « {csq.category} »."
    )
    paper.gap(4)
    dotted(paper, "Nom à la naissance / Surname at birth", person.birth_name.upper(), points=11)
    dotted(paper, "Prénoms / Given names", person.given_names or "—", points=11)
    if person.other_names:
        dotted(paper, "Aussi connu sous le nom de / Also known as", person.other_names, points=11)
    dotted(paper, "Sexe / Sex", f"{SEX_FR[person.sex]}", points=11)
    dotted(paper, "Dossier / File", groups(csq.file_number, (4, 4), "-"), points=11)
    dotted(paper, "Réf. individuelle / Individual ref.", csq.individual_reference, points=11)
    dotted(paper, "Unité administrative / Office", "Direction de la sélection, unité 23", points=11, style="regular")
    paper.gap(18)
    paper.para(
        f"Délivré à Québec, le {dates.fr(csq.issued)}. Le présent certificat est valable jusqu'au {dates.fr(csq.expires)} inclusivement; "
        "il ne constitue ni un visa ni une autorisation de séjour au Canada."
    )
    paper.para("Issued at Québec City. This certificate is neither a visa nor leave to stay in Canada.", 9, "italic")
    paper.gap(30)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 6, 320, 520)
    paper.text(320, paper.y + 18, csq.officer, 10)
    paper.text(320, paper.y + 30, "Conseillère ou conseiller en immigration", 8.5, "italic")
    paper.text(
        paper.margin,
        paper.height - 50,
        "MIFI-4121 (2021-09)   Formulaire prescrit   360, rue McGill, Montréal (Québec)  H2Y 2E9",
        7,
    )
    truth = csq_truth(case)
    return truth | {"family_name_at_birth": person.birth_name.upper()}


@layout("mifi_acceptance_letter", language="fr")
def good_news(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision letter: references in a box at the right, the person addressed by name."""
    paper.family, paper.points = "sans", 10.5
    draw.quebec(paper, MINISTRY)
    person, csq = case.person, case.csq
    paper.gap(20)
    paper.box(350, paper.y, 202, 62, stroke="#1f4e8c")
    for row, (label, value) in enumerate((("Date de la lettre", dates.fr(csq.issued)), ("N° de dossier", csq.file_number), ("Réf. ind.", csq.individual_reference), ("À rappeler", "SEL-ACC-07"))):  # fmt: skip
        paper.text(358, paper.y + 14 + row * 14, label, 8, color="#1f4e8c")
        paper.text(440, paper.y + 14 + row * 14, value, 9.5, "bold")
    paper.lines(["PERSONNEL ET CONFIDENTIEL", "", f"Nom : {person.family_name}", f"Prénom : {person.given_names or '—'}"])
    paper.line(f"{person.birth_city}, {person.country.fr}")
    paper.gap(34)
    paper.line("Objet : Acceptation de votre demande de sélection permanente", style="bold")
    paper.gap(10)
    received = csq.issued - dt.timedelta(days=96)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            f"Nous avons étudié la demande que vous nous avez transmise le {dates.fr(received)} dans le Programme régulier des travailleurs qualifiés. Nous avons le plaisir de vous informer qu'elle est acceptée.",
            f"Un certificat de sélection du Québec sera déposé dans votre espace personnel. Il sera valable jusqu'au {dates.fr(csq.expires)}.",
            "Vous devez maintenant présenter une demande de résidence permanente aux autorités fédérales, qui vérifieront votre état de santé et vos antécédents.",
            "Veuillez agréer nos salutations distinguées.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(36)
    paper.lines([csq.officer, "Agente ou agent d'aide socio-économique", "Téléphone : 418 644-0000, poste 2217"], 9)
    paper.text(paper.margin, paper.height - 40, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec)  H2Y 1T8", 7.5)
    return kept(
        family_name=person.family_name, given_names=person.given_names, letter_date=csq.issued.isoformat(),
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("mifi_acceptance_letter", language="fr")
def forwarded_decision(paper: Paper, case: Case, rng: Random) -> Fields:
    """The decision as an e-mail that the person forwarded to a consultant."""
    paper.family, paper.points, paper.margin = "helvetica", 10, 48
    person, csq, consultant = case.person, case.csq, case.representative
    sent = csq.issued + dt.timedelta(days=3)
    paper.line(f"De : {person.full_name} <{person.email}>", style="bold")
    paper.lines(
        [f"À : {consultant.name}", f"Envoyé : {dates.fr(sent)} 18:52", "Objet : TR : Décision – demande de sélection permanente"]
    )
    paper.gap(8)
    paper.para("Bonjour, voici enfin la réponse du Québec! Pouvez-vous me dire quoi faire ensuite? Merci.")
    paper.rule(paper.y)
    paper.gap(6)
    paper.line("---------- Message transféré ----------", color="#666666")
    paper.lines(
        [
            "De : ne-pas-repondre@mifi.exemple.quebec",
            f"Date : {dates.fr(csq.issued)}",
            "Objet : Décision – demande de sélection permanente",
        ]
    )
    paper.gap(12)
    paper.line("Lettre d'acceptation", 13, "bold")
    paper.gap(4)
    paper.table(
        [("Candidat principal", person.listed_name), ("Numéro de dossier", groups(csq.file_number, (4, 4))), ("Numéro de référence individuel", csq.individual_reference), ("Lettre datée du", f"{csq.issued:%Y-%m-%d}")],
        (200, 316), header=False, height=20,
    )  # fmt: skip
    paper.gap(14)
    paper.paras(
        [
            "Bonjour,",
            "Le ministère a rendu une décision favorable à l'égard de votre demande de sélection permanente à titre de travailleur qualifié.",
            f"Le certificat de sélection porte la même date que la présente lettre et sera échu le {csq.expires:%Y-%m-%d}.",
            "Cette adresse ne reçoit pas de courriels. Pour nous joindre, utilisez la messagerie de votre espace.",
            "La Direction de l'immigration économique",
        ]
    )
    return kept(
        family_name=person.family_name.upper(), given_names=person.given_names, letter_date=csq.issued.isoformat(),
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("notice_of_intent_to_select", language="fr")
def notice_of_intent(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice that the ministry means to select, with the papers it still wants."""
    paper.family, paper.points = "dejavu-condensed", 9.5
    draw.quebec(paper, MINISTRY)
    person, csq = case.person, case.csq
    written = csq.issued - dt.timedelta(days=rng.randint(25, 50))
    paper.gap(16)
    paper.line(f"Québec, le {dates.fr(written)}", align="right")
    paper.gap(10)
    paper.under(
        [("Nom de famille", person.family_name), ("Prénoms", person.given_names or "—"), ("Dossier", csq.file_number), ("Référence individuelle", csq.individual_reference)],
        columns=2,
    )  # fmt: skip
    paper.gap(10)
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 13, align="center")
    deadline = written + dt.timedelta(days=60)
    paper.paras(
        [
            f"{mister(case, 'fr')},",
            "Après examen préliminaire, le Ministère a l'intention de vous sélectionner à titre de travailleur qualifié. Le présent avis n'est pas un certificat de sélection et ne confère aucun droit.",
            f"Pour que la décision soit rendue, faites-nous parvenir au plus tard le {dates.fr(deadline)} :",
            "☐  une attestation d'apprentissage des valeurs démocratiques datant de moins de deux ans;",
            "☐  une copie de votre passeport et, s'il y a lieu, de celui de votre conjoint;",
            "☐  le contrat d'autonomie financière signé.",
            f"Votre demande a été reçue le {dates.fr(written - dt.timedelta(days=140))}.",
        ]
    )
    paper.gap(20)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.gap(12)
    paper.line(csq.officer)
    return kept(
        family_name=person.family_name, given_names=person.given_names, letter_date=written.isoformat(),
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("notice_of_intent_to_select", language="fr")
def intent_in_mailbox(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the account's mailbox, printed; the applicant's references stand after the text."""
    person, csq = case.person, case.csq
    written = csq.issued - dt.timedelta(days=rng.randint(20, 45))
    printed = written + dt.timedelta(days=6)
    browser(paper, "Messagerie sécurisée", "https://espace.mifi.exemple.quebec/messagerie/lire/88213", printed)
    paper.margin, paper.family, paper.points = 44, "sans", 10
    menu(paper, "Arrima  |  Boîte de réception  |  Envoyés  |  Corbeille", "#005e7d")
    paper.line("Avis d'intention de rendre une décision de sélection favorable", 14, "bold")
    paper.line(f"Reçu le {written:%Y-%m-%d} à 10 h 14  ·  Lu le {printed:%Y-%m-%d}", 8.5, color="#666666")
    paper.rule(paper.y + 6)
    paper.gap(14)
    paper.paras(
        [
            "Bonjour,",
            "Nous vous avisons que nous comptons délivrer un certificat de sélection du Québec à votre nom et à celui des personnes qui vous accompagnent, sous réserve de la vérification des originaux.",
            "Vous n'avez rien à payer. Vous pouvez retirer votre candidature en tout temps à partir de l'onglet « Mes demandes ».",
            "Si votre situation familiale a changé, déclarez-le dans les 30 jours.",
            "Le service à la clientèle",
        ]
    )
    paper.gap(8)
    paper.box(paper.margin, paper.y, 524, 92, fill="#eef6f9", stroke="#005e7d")
    paper.gap(6)
    paper.beside(
        [("Nom", person.family_name), ("Prénom", person.given_names), ("Nº de dossier", csq.file_number), ("Nº de réf. individuel", csq.individual_reference), ("Date de l'avis", dates.fr(written))],
        x=paper.margin + 10,
    )  # fmt: skip
    return kept(
        family_name=person.family_name, given_names=person.given_names, letter_date=written.isoformat(),
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip
