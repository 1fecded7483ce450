"""Letters of Québec's ministry."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import capitals, file_numbers, in_halves, names, numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

MINISTRY = ("Ministère de l'Immigration,", "de la Francisation", "et de l'Intégration")
DAYS_TO_APPLY = 90  # after the day of the letter


@layout("mifi_invitation", language="fr")
def deux_pages_signees(paper: Paper, case: Case, rng: Random) -> Fields:
    """References at the foot of the address; conditions on a second page; signed by a director."""
    paper.family, paper.points, paper.margin = "serif", 11, 70
    numbered(paper, "… {page}")
    draw.quebec(paper, (*MINISTRY, "Direction de l'immigration temporaire"))
    paper.gap(26)
    paper.line("PAR COURRIEL", 9, "bold")
    paper.gap(4)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(10)
    paper.lines(
        [
            capitals(case.person),
            case.home.address.street,
            f"{case.home.address.city} ({case.home.address.province})  {case.home.address.postal_code}",
        ]
    )
    paper.gap(12)
    paper.line(f"V/Dossier : {case.csq.file_number}        N/Réf. ind. : {case.csq.individual_reference}", 10)
    paper.gap(10)
    paper.para(
        "Objet : Invitation à présenter une demande de permis de travail ouvert – Programme de mobilité internationale Plus",
        style="bold",
    )
    paper.paras(
        [
            "Madame, Monsieur,",
            "Vous détenez un certificat de sélection du Québec à titre de travailleuse ou de travailleur qualifié et votre demande de résidence permanente est en cours de traitement par le gouvernement du Canada. Nous avons le plaisir de vous inviter à demander, auprès d'Immigration, Réfugiés et Citoyenneté Canada, un permis de travail ouvert d'une durée maximale de trois ans, limité au territoire du Québec.",
            f"Vous avez jusqu'au {dates.fr(case.letter_dated + dt.timedelta(days=DAYS_TO_APPLY))} pour le faire. Passé ce délai, cette invitation deviendra caduque et aucune prolongation ne sera accordée.",
            "Votre conjointe ou conjoint de fait et vos enfants à charge peuvent présenter leurs demandes en même temps que la vôtre.",
        ]
    )
    paper.new_page()
    paper.line("Documents à joindre à votre demande fédérale", 12, "bold")
    paper.gap(6)
    paper.paras(
        [
            "1. La présente lettre ;",
            "2. Une copie du certificat de sélection du Québec en vigueur ;",
            "3. L'accusé de réception de la demande de résidence permanente ;",
            "4. Une preuve que vous résidez hors du Québec au moment du dépôt et une lettre exprimant votre intention de vous y établir.",
            "Inscrivez le code de dispense A76 à l'endroit prévu du formulaire.",
            "Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos sentiments les meilleurs.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng)
    paper.gap(44)
    paper.lines(["Le directeur,", rng.choice(("Jean-Sébastien Aubé", "Marc-Olivier Tessier"))])
    paper.text(
        paper.margin,
        paper.height - 44,
        "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec) H2Y 1T8 · Téléphone : 514 864-9191 · www.quebec.example/immigration",
        7,
    )
    return {**names(case), **file_numbers(case), "letter_date": case.letter_dated.isoformat()}


@layout("mifi_invitation", language="fr", size="a4")
def courriel_imprime(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message printed from a mail program: the date only in its head, references in the subject."""
    paper.family, paper.points, paper.margin = "dejavu-condensed", 9.5, 46
    person = case.person
    sent = case.letter_dated
    paper.text(paper.margin, 24, f"Gmail - {person.email}", 7.5)
    paper.text(paper.width - paper.margin, 24, "1 sur 1", 7.5, align="right")
    paper.line(f"PMI+ | Dossier {case.csq.file_number} | Invitation", 14, "bold")
    paper.rule(paper.y + 6)
    paper.gap(10)
    paper.line("Programme PMI Plus – MIFI <pmi.plus@mifi.example>", 9, "bold")
    paper.line(f"À : {person.email}", 9)
    paper.line(f"Cc : {case.representative.name} <bureau@conseil.example>", 9)
    paper.line(
        f"Date : {sent.day:02d} {dates.MONTHS_FR[sent.month - 1]} {sent.year} à {rng.randint(8, 16)} h {rng.randint(10, 59)}", 9
    )
    paper.gap(12)
    paper.para(f"Bonjour {person.listed_name},")
    paper.paras(
        [
            "Bonne nouvelle! Le ministère de l'Immigration, de la Francisation et de l'Intégration vous invite à déposer une demande de permis de travail dans le cadre du Programme de mobilité internationale Plus (PMI+).",
            "Pour qui? Pour les titulaires d'un CSQ de la catégorie des travailleurs qualifiés qui se trouvent à l'extérieur du Québec et dont la demande de résidence permanente a été reçue par IRCC.",
            "Quand? Dans les 90 jours suivant l'envoi de ce courriel. Conservez-en une copie en format PDF : IRCC l'exigera.",
        ]
    )
    paper.table(
        [
            ("Renseignements à reporter dans votre demande", ""),
            ("Dossier ministère", in_halves(case.csq.file_number)),
            ("Numéro de référence individuel", case.csq.individual_reference),
            ("Dispense d'EIMT", "A76"),
        ],
        (240, 180),
        height=20,
    )
    paper.gap(14)
    paper.paras(
        [
            "Ne répondez pas à ce message; la boîte n'est pas surveillée. Pour nous joindre : formulaire de contact de Mon projet Québec.",
            "L'équipe du PMI+\nDirection des opérations d'immigration économique",
        ]
    )
    paper.para(
        "AVIS DE CONFIDENTIALITÉ – Ce courriel est confidentiel et destiné uniquement à la personne à qui il est adressé. Si vous l'avez reçu par erreur, veuillez le détruire.",
        7,
        "italic",
    )
    return {**names(case), **file_numbers(case), "letter_date": sent.isoformat()}


@layout("mifi_invitation", language="en")
def courtesy_version(paper: Paper, case: Case, rng: Random) -> Fields:
    """An English courtesy copy of the French letter; a grid of references, a red notice of a deadline."""
    paper.family, paper.points, paper.margin = "free-sans", 10.5, 64
    numbered(paper, "Page {page} of 1")
    draw.quebec(paper, MINISTRY)
    paper.gap(18)
    paper.text(
        paper.width - paper.margin, paper.y, "COURTESY TRANSLATION – THE FRENCH TEXT PREVAILS", 7.5, "italic", align="right"
    )
    paper.gap(10)
    paper.above(
        [
            ("Sent on", f"{case.letter_dated:%Y-%m-%d}"),
            ("Québec file", case.csq.file_number),
            ("Individual reference", case.csq.individual_reference),
            ("Surname", case.person.family_name),
            ("First name(s)", case.person.given_names),
            ("Country of citizenship", case.person.country.en),
        ],
        columns=3,
        height=34,
        fill="#eef3fa",
    )
    paper.heading("You may now ask for an open work permit under IMP+", 13)
    paper.paras(
        [
            "Dear candidate,",
            "Because you hold a Québec Selection Certificate and have filed for permanent residence, Québec supports your application for an open work permit under the International Mobility Program Plus (LMIA exemption A76). The permit lets you work for any employer in Québec while Immigration, Refugees and Citizenship Canada completes your permanent residence file.",
            "Attach this letter to your work permit application. An application made without it will be refused.",
        ]
    )
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 44, stroke="#b01818", weight=1.2)
    paper.text(
        paper.margin + 10,
        paper.y + 18,
        "Deadline: ninety (90) days from the sending date shown above.",
        10,
        "bold",
        color="#b01818",
    )
    paper.text(
        paper.margin + 10,
        paper.y + 34,
        f"Your certificate, issued {dates.en(case.csq.issued)}, must accompany the application.",
        9,
    )
    paper.gap(60)
    paper.paras(
        [
            "The steps to follow, the fees and the forms are explained on the website of the federal department. We wish you every success in Québec.",
            "Service de la mobilité internationale\nOffice hours: Monday to Friday, 8 a.m. to 5 p.m. – 1 877 864-9191",
        ]
    )
    draw.round_stamp(paper, paper.width - 130, paper.y + 40, "QUÉBEC IMMIGRATION", "MIFI", color="#1f4e8c")
    return {**names(case), **file_numbers(case), "letter_date": case.letter_dated.isoformat()}


@layout("mifi_acceptance_letter", language="fr")
def decision_favorable(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "sans", 10.5, 66
    draw.quebec(paper, MINISTRY)
    paper.gap(30)
    decided = case.csq.issued
    paper.lines([f"Montréal, le {dates.fr(decided)}", "", case.person.listed_name, *case.home.address.block])
    paper.gap(14)
    paper.beside(
        [
            ("Numéro de dossier", case.csq.file_number),
            ("Référence individuelle", case.csq.individual_reference),
            ("Programme", "PRTQ"),
        ],
        label_width=140,
    )
    paper.gap(14)
    paper.para("Objet : Décision relative à votre demande de sélection permanente – acceptation", style="bold")
    paper.paras(
        [
            "Madame, Monsieur,",
            "Après l'examen de votre demande présentée dans le Programme régulier des travailleurs qualifiés, nous vous informons que vous satisfaites aux conditions de sélection. Votre demande est acceptée.",
            "Votre certificat de sélection du Québec est maintenant accessible dans votre espace en ligne. Vous devrez le joindre à la demande de résidence permanente que vous présenterez aux autorités fédérales.",
            f"Personnes incluses dans la décision : {case.csq.persons}.",
            "Veuillez recevoir nos salutations distinguées.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(38)
    paper.lines([case.csq.officer, "Conseillère en immigration", "Direction de la sélection permanente"])
    return {**names(case), **file_numbers(case), "letter_date": decided.isoformat()}


@layout("notice_of_intent_to_select", language="fr")
def avis_intention(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "serif", 11, 64
    draw.quebec(paper, MINISTRY)
    paper.gap(24)
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 14, align="center")
    paper.table(
        [
            ("Date de l'avis", case.letter_dated.isoformat()),
            ("Nom", case.person.family_name),
            ("Prénom", case.person.given_names),
            ("Nº de dossier", case.csq.file_number),
            ("Nº de référence individuel", case.csq.individual_reference),
        ],
        (190, 260),
        header=False,
        height=21,
    )
    paper.gap(16)
    paper.paras(
        [
            "Le ministère a terminé l'examen préliminaire de votre demande et entend vous sélectionner à titre de travailleuse ou travailleur qualifié.",
            "Avant de rendre une décision définitive, nous devons recevoir dans les 60 jours une preuve de connaissance des valeurs démocratiques ainsi que le contrat relatif à l'autonomie financière, signé par vous et, s'il y a lieu, par votre conjoint.",
            "Le présent avis n'est pas un certificat de sélection et ne confère aucun droit de séjour ni de travail.",
        ]
    )
    paper.line("Direction de l'enregistrement et de l'évaluation", style="italic")
    paper.text(paper.margin, paper.height - 36, "C. P. 100, succ. Place-d'Armes, Montréal (Québec)  H2Y 0A1", 7.5)
    return {**names(case), **file_numbers(case), "letter_date": case.letter_dated.isoformat()}


@layout("caq", language="fr")
def attestation_travail(paper: Paper, case: Case, rng: Random) -> Fields:
    work = case.work
    paper.family, paper.points = "sans", 10
    draw.quebec(paper, MINISTRY)
    paper.gap(20)
    paper.line(f"Le {dates.fr(work.dated)}", align="right")
    paper.heading("Attestation de délivrance – Certificat d'acceptation du Québec (CAQ)", 13)
    paper.para(
        "Séjour temporaire pour travail. La présente lettre tient lieu de certificat et doit être remise à Immigration, Réfugiés et Citoyenneté Canada."
    )
    paper.beside(
        [
            ("Titulaire", case.person.full_name),
            ("Né(e) le", case.person.born.isoformat()),
            ("Numéro du CAQ", work.caq_number),
            ("Durée d'acceptation", f"{work.caq_months} mois"),
            ("Employeur", f"{work.employer}, {work.city}"),
            ("Emploi offert", work.title),
        ],
        label_width=150,
    )
    paper.gap(16)
    paper.paras(
        [
            "Le ministère consent à votre séjour pour la durée indiquée, sous réserve de l'obtention d'un permis de travail. Tout changement d'employeur exige un nouveau consentement.",
            "Service aux entreprises et aux travailleurs étrangers temporaires — 1 800 000-0199",
        ]
    )
    return {
        "number": work.caq_number,
        "name": case.person.full_name,
        "date": work.dated.isoformat(),
        "duration_months": str(work.caq_months),
    }
