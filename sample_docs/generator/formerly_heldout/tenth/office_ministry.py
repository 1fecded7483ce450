"""Other papers of the Quebec ministry: acceptances of a selection request, notices of intent, acceptance certificates for studies."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.tenth.office_common import browser, pairs, present, split_names
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MIFI = ("Ministère de l'Immigration,", "de la Francisation et de l'Intégration")


def numbers(case: Case, day: dt.date) -> dict[str, str]:
    """The day of the letter and the two numbers of the file."""
    return {
        "letter_date": day.isoformat(),
        "file_number": case.csq.file_number,
        "individual_reference_number": case.csq.individual_reference,
    }


@layout("mifi_acceptance_letter", language="fr")
def decision_with_summary(paper: Paper, case: Case, rng: Random) -> Fields:
    """A decision letter that ends in a summary table of the persons selected, each with a number."""
    person, csq, spouse = case.person, case.csq, case.spouse
    paper.margin, paper.points = 60, 10.5
    draw.quebec(paper, MIFI, 56)
    paper.gap(16)
    paper.lines([f"Montréal, le {dates.fr(csq.issued)}", "", person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.line("OBJET : Acceptation de votre demande de sélection permanente", 10.5, "bold")
    paper.line(f"Numéro de dossier : {csq.file_number}", 10)
    paper.gap(10)
    paper.paras([
        "Madame, Monsieur,",
        "Après examen, nous acceptons votre demande de sélection permanente, présentée dans le cadre du Programme régulier des travailleurs qualifiés. Le certificat de sélection du Québec de chaque personne nommée ci-dessous a été déposé dans votre espace en ligne.",
        f"Il vous appartient maintenant de présenter une demande de résidence permanente au gouvernement fédéral, au plus tard le {dates.fr(csq.expires)}.",
    ])  # fmt: skip
    rows = [["Qualité", "Nom", "Prénom", "Réf. individuelle", "Naissance"]]
    rows.append(["Requérant principal", person.family_name, person.given_names, csq.individual_reference, person.born.isoformat()])  # fmt: skip
    rows.append(["Conjoint", spouse.family_name, spouse.given_names, f"C{rng.randint(20000000, 89999999)}", spouse.born.isoformat()])  # fmt: skip
    paper.table(rows, (104, 118, 110, 92, 68), points=8.5)
    paper.gap(16)
    paper.para("Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.")
    paper.gap(24)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.gap(8)
    paper.lines([csq.officer, "Conseillère ou conseiller en immigration"], 9.5)
    paper.text(
        paper.margin,
        paper.height - 36,
        "Téléphone : 514 555-0164   |   Télécopieur : 514 555-0165   |   DSP-ACC-02 (2022-04)",
        7.5,
    )
    return present(**split_names(case), **numbers(case, csq.issued))


@layout("mifi_acceptance_letter", language="fr")
def message_of_the_account(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same decision as a message in the online account, with the menu at the left."""
    person, csq = case.person, case.csq
    paper.family, paper.points = "dejavu", 9.2
    printed = csq.issued + dt.timedelta(days=rng.randint(3, 30))
    browser(paper, "Arrima – Messages", "https://arrima.example/prive/messages/0047", printed, "08:31")
    paper.box(0, 34, paper.width, 30, fill="#1f4e8c", stroke=None)
    paper.text(20, 53, "Arrima  |  Mon espace", 12, "bold", color="#ffffff")
    paper.text(paper.width - 20, 53, f"{person.listed_name}   ▾   Déconnexion", 8, align="right", color="#ffffff")
    for row, words in enumerate(("Accueil", "Mon profil", "Mes demandes", "Messages (1)", "Paiements", "Aide")):
        paper.text(20, 96 + row * 22, words, 9, "bold" if row == 3 else "regular")
    paper.margin, paper.y = 150, 80
    paper.line("Demande de sélection permanente : acceptée", 13, "bold")
    paper.gap(6)
    pairs(paper, [("Reçu le", f"{csq.issued.isoformat()} 16:45"), ("No de dossier", csq.file_number)], width=180)
    paper.y -= 60
    pairs(paper, [("Expéditeur", "Direction de l'immigration"), ("No de référence individuel", csq.individual_reference)], x=360, width=180)  # fmt: skip
    pairs(paper, [("Nom de famille", person.family_name)], width=180)
    paper.y -= 30
    pairs(paper, [("Prénom", person.given_names or "—")], x=360, width=180)
    paper.gap(8)
    paper.paras([
        "Bonjour,",
        "Nous vous informons que votre demande de sélection permanente est acceptée. Votre certificat de sélection du Québec est joint au présent message (fichier CSQ.pdf, 214 ko).",
        "Si vous êtes au Canada et que votre permis de travail expire bientôt, cette lettre peut être jointe à une demande de permis fédéral tant que la résidence permanente n'est pas demandée.",
        "Ne répondez pas à ce message. La direction de l'immigration",
    ])  # fmt: skip
    for row, words in enumerate(("Télécharger le certificat", "Archiver", "Imprimer")):
        paper.box(150 + row * 142, paper.y + 8, 134, 20, fill="#eef2f8", stroke="#1f4e8c")
        paper.text(217 + row * 142, paper.y + 21, words, 8, align="center")
    return present(**split_names(case), **numbers(case, csq.issued))


@layout("notice_of_intent_to_select", language="fr")
def notice_to_investor(paper: Paper, case: Case, rng: Random) -> Fields:
    """A formal notice with a coloured band, the candidate in a box, paragraphs numbered."""
    person = case.person
    day = case.letter_dated
    paper.margin, paper.family, paper.points = 58, "free-sans", 10.5
    paper.box(0, 0, 18, paper.height, fill="#1f4e8c", stroke=None)
    draw.quebec(paper, MIFI, 58)
    paper.gap(14)
    paper.line("AVIS D'INTENTION DE SÉLECTION", 16, "bold")
    paper.line("Programme des investisseurs", 11, "italic")
    paper.gap(10)
    top = paper.y
    paper.box(paper.margin, top, 496, 84, fill="#f5f7fb")
    paper.beside([("Candidat", person.listed_name), ("Né(e) le", dates.fr(person.born)), ("Dossier", case.csq.file_number), ("Référence individuelle", case.csq.individual_reference)], x=70, label_width=140, step=1.8)  # fmt: skip
    paper.y = top + 100
    paper.line(f"Date de l'avis : {dates.fr(day)}")
    paper.gap(10)
    paper.paras([
        "1.  Le ministre a l'intention de vous sélectionner à titre d'investisseur, sous réserve de la réalisation du placement et des vérifications d'usage.",
        "2.  Le présent avis n'est pas un certificat de sélection. Il vous permet de demander à IRCC un permis de travail ouvert (code T10) dans les six mois de sa date.",
        f"3.  Le placement de 1 000 000 $ et la contribution de 200 000 $ doivent être versés au plus tard le {dates.fr(day + dt.timedelta(days=120))} à un intermédiaire financier autorisé.",
        "4.  Votre époux ou conjoint de fait et vos enfants à charge sont visés par le même avis.",
    ])  # fmt: skip
    paper.gap(30)
    draw.signature(paper, 320, paper.y, rng)
    paper.rule(paper.y + 4, 310, 540)
    paper.text(310, paper.y + 14, f"{case.csq.officer}, pour le ministre", 9)
    family = {"family_name": person.family_name.upper(), "given_names": person.given_names}
    return present(**family, **numbers(case, day))


@layout("notice_of_intent_to_select", language="en")
def courtesy_translation(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter to the applicant's lawyer with an English courtesy text beside the French one, references in a footer table."""
    person, csq, day = case.person, case.csq, case.letter_dated
    agent = case.representative
    paper.margin, paper.family, paper.points = 52, "serif", 10
    draw.quebec(paper, MIFI, 54)
    paper.gap(10)
    paper.line(f"Montréal, {dates.en_day_first(day)} / le {dates.fr(day)}")
    paper.gap(6)
    paper.lines([agent.name, agent.firm, "by secure e-mail / par courriel sécurisé"], 9.5)
    paper.gap(10)
    paper.line("NOTICE OF INTENT TO SELECT / AVIS D'INTENTION DE SÉLECTION", 12, "bold", align="center")
    paper.gap(10)
    top = paper.y
    for x, texts in (
        (52.0, ("We write about your client, named below, who has applied as an investor.", "The Minister intends to select your client and the accompanying family once the investment has been made. This notice is not a selection certificate.", "An application for an open work permit for Québec may be made to the federal department within six months of the date above.", "The fees of the selection request are not refundable.")),
        (318.0, ("La présente concerne la personne que vous représentez, nommée ci-dessous, candidate à titre d'investisseur.", "Le ministre a l'intention de la sélectionner, avec les membres de sa famille, une fois le placement effectué. Le présent avis n'est pas un certificat de sélection.", "Une demande de permis de travail ouvert pour le Québec peut être faite au gouvernement fédéral dans les six mois.", "Les droits de la demande de sélection ne sont pas remboursables.")),
    ):  # fmt: skip
        paper.y = top
        for words in texts:
            paper.para(words, x=x, width=240)
    paper.y = top + 200
    paper.table(
        [
            ["Surname / Nom", "Given name / Prénom", "File / Dossier", "Indiv. ref. / Réf. ind."],
            [person.family_name, person.given_names, csq.file_number, csq.individual_reference],
        ],
        (140, 140, 104, 124),
        points=9.5,
        height=20,
    )
    paper.gap(44)
    draw.signature(paper, paper.margin, paper.y, rng)
    paper.gap(10)
    paper.line(f"{csq.officer}, Direction de l'immigration d'affaires", 9)
    return present(**split_names(case), **numbers(case, day))


@layout("caq", language="fr")
def attestation_of_issue(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter that attests the issue: prose, with the certificate's data in a list."""
    person, work = case.person, case.work
    paper.margin, paper.points = 62, 10.5
    draw.quebec(paper, MIFI, 56)
    paper.gap(12)
    paper.line(f"Le {dates.fr(work.dated)}")
    paper.gap(8)
    paper.line("Attestation de délivrance – Certificat d'acceptation du Québec pour études (CAQ)", 11.5, "bold")
    paper.gap(8)
    paper.para("Nous attestons qu'un certificat d'acceptation du Québec a été délivré à la personne suivante, conformément à la Loi sur l'immigration au Québec.")  # fmt: skip
    starts = dt.date(work.dated.year + (work.dated.month > 6), 9, 1)
    paper.beside(
        [
            ("Étudiant(e)", person.full_name),
            ("Date de naissance", dates.fr(person.born)),
            ("N° du CAQ", work.caq_number),
            ("N° de demande d'admission", str(rng.randint(200000, 899999))),
            ("Établissement", "Cégep des Hautes-Collines"),
            ("Ordre d'enseignement", "Collégial"),
            ("Début prévu du programme", dates.fr(starts)),
            ("Durée maximale accordée", f"{work.caq_months} mois"),
        ],
        label_width=180,
    )
    paper.gap(14)
    paper.paras([
        "Aucun certificat imprimé ne sera expédié : la présente en tient lieu auprès d'Immigration, Réfugiés et Citoyenneté Canada.",
        "Vous devez détenir une assurance maladie et hospitalisation pour la durée de votre séjour.",
        "Direction de l'immigration temporaire – Lettre 315",
    ])  # fmt: skip
    return present(number=work.caq_number, name=person.full_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))  # fmt: skip


@layout("caq", language="en")
def bilingual_certificate(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual certificate on blue security paper for a worker: boxes, number in red, several dates."""
    person, work = case.person, case.work
    paper.margin, paper.family = 50, "sans"
    draw.tint(paper, "#eef3fb")
    draw.guilloche(paper, rng, "#c2d0ea", lines=22)
    draw.frame(paper)
    draw.quebec(paper, MIFI, 66)
    paper.text(paper.width - 52, 66, f"No {work.caq_number}", 14, "bold", family="mono", color="#b01020", align="right")
    paper.gap(14)
    paper.line("Certificat d'acceptation du Québec", 16, "bold", align="center")
    paper.line("Québec Acceptance Certificate", 11, "italic", align="center")
    paper.gap(12)
    job = case.work
    paper.above(
        [
            ("Nom, prénom / Name", person.listed_name),
            ("Né(e) le / Date of birth", person.born.isoformat()),
            ("Employeur / Employer", job.employer),
            ("N° de l'EIMT / LMIA number", job.lmia_number),
            ("Profession / Occupation", job.title),
            ("Lieu / Place of work", job.city),
            ("Durée accordée (mois) / Period granted (months)", str(work.caq_months)),
            ("Délivré le / Issued on (AAAA-MM-JJ)", work.dated.isoformat()),
        ],
        height=38,
        fill="#ffffff",
    )
    paper.gap(14)
    paper.para("Le présent certificat atteste le consentement du ministre au séjour temporaire. / This certificate attests to the Minister's consent to the temporary stay.", 9)  # fmt: skip
    paper.gap(36)
    draw.signature(paper, 70, paper.y, rng)
    paper.rule(paper.y + 4, 60, 260)
    paper.text(60, paper.y + 14, "Fonctionnaire / Officer", 8)
    draw.round_stamp(paper, 450, paper.y - 4, "IMMIGRATION QUÉBEC", "CAQ", radius=36)
    return present(number=work.caq_number, name=person.listed_name, date=work.dated.isoformat(), duration_months=str(work.caq_months))  # fmt: skip
