"""The federal department's other letters."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.second.truths import capitals, hyphened, names, numbered
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("pr_approval_in_principle", language="fr")
def premiere_etape(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "serif", 11, 66
    draw.government_canada(paper)
    paper.gap(18)
    paper.line(f"Le {dates.fr(case.pr.approved)}", align="right")
    paper.lines([capitals(case.person), *case.home.address.block])
    paper.gap(12)
    paper.table(
        [("IUC", "Nº de la demande", "Bureau"), (hyphened(case.uci), case.pr.application_number, "CTD Ottawa")], (150, 160, 150)
    )
    paper.gap(12)
    paper.para("Objet : Approbation de principe de votre demande de résidence permanente", style="bold")
    paper.paras(
        [
            "Madame, Monsieur,",
            "Nous avons établi que vous répondez aux critères d'admissibilité de la catégorie au titre de laquelle vous avez présenté votre demande. Celle-ci est donc approuvée en principe.",
            "La résidence permanente ne vous sera accordée que lorsque vous et les membres de votre famille, qu'ils vous accompagnent ou non, aurez satisfait aux exigences relatives à la santé, à la criminalité et à la sécurité.",
            "D'ici là, vous pouvez demander un permis de travail ouvert, à condition d'avoir un statut valide de résident temporaire.",
            "Recevez nos salutations distinguées.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 22, rng)
    paper.gap(36)
    paper.lines(["V. Castonguay", "Agente d'immigration"])
    draw.canada_wordmark(paper)
    return names(case) | {
        "application_number": case.pr.application_number,
        "uci": case.uci,
        "letter_date": case.pr.approved.isoformat(),
    }


@layout("maintained_status_letter", language="fr")
def prolongation_recue(paper: Paper, case: Case, rng: Random) -> Fields:
    permit = case.permit
    paper.family, paper.points, paper.margin = "sans", 10.5, 62
    draw.government_canada(paper)
    paper.gap(16)
    paper.line("Lettre à l'employeur : autorisation de travailler pendant l'examen de la demande", 13, "bold")
    paper.gap(10)
    paper.above(
        [
            ("Titulaire", case.person.listed_name),
            ("Numéro de la demande", permit.application_number),
            ("Lettre produite le", permit.issued.isoformat()),
            ("Code", "WP-EXT"),
        ],
        height=34,
    )
    paper.gap(14)
    paper.paras(
        [
            "La personne susmentionnée a demandé la prolongation de son permis de travail avant qu'il n'expire. En vertu de l'alinéa 186u) du Règlement sur l'immigration et la protection des réfugiés, elle peut continuer de travailler au Canada aux conditions de son permis, autres que la date d'expiration, jusqu'à ce qu'une décision soit rendue.",
            "Son statut de résident temporaire est maintenu aux termes du paragraphe 183(5). Cette lettre ne l'autorise pas à rentrer au Canada après un séjour à l'étranger.",
            "Renseignements pour les employeurs : 1 888 242-2100.",
        ]
    )
    draw.canada_wordmark(paper)
    return names(case) | {"application_number": permit.application_number, "letter_date": permit.issued.isoformat()}


@layout("biometric_instruction_letter", language="fr")
def collecte_biometrique(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "helvetica", 10, 60
    draw.government_canada(paper)
    paper.text(paper.width - paper.margin, 46, "PROTÉGÉ B", 9, "bold", align="right")
    draw.barcode(paper, 380, 90, hyphened(case.uci), width=160)
    paper.gap(30)
    paper.lines([dates.fr(case.submitted), "", case.person.full_name, *case.home.address.block])
    paper.gap(20)
    paper.heading("Lettre d'instructions – fourniture des données biométriques", 13)
    paper.paras(
        [
            "Vous devez faire prendre vos empreintes digitales et votre photo. Présentez-vous en personne, sur rendez-vous, à un point de service de collecte, au plus tard 30 jours après la date de cette lettre.",
            "À apporter : 1) la présente lettre, dont les codes à barres seront lus par l'agent ; 2) votre passeport ou titre de voyage en cours de validité.",
            "Si vous ne vous présentez pas, votre demande pourrait être refusée sans autre avis.",
        ]
    )
    draw.barcode(paper, paper.margin, paper.y + 10, case.permit.application_number, width=180)
    paper.text(paper.margin, paper.height - 34, "IMM 5756 (10-2021) F", 7)
    return {"name": case.person.full_name, "date": case.submitted.isoformat()}


@layout("refusal_letter", language="fr")
def refus_permis(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "serif", 10.5, 64
    numbered(paper, "Page {page} de 2")
    draw.government_canada(paper)
    paper.gap(16)
    paper.lines(
        [dates.fr(case.permit.issued), f"IUC : {hyphened(case.uci)}", f"Numéro de demande : {case.permit.application_number}"]
    )
    paper.gap(10)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(12)
    paper.paras(
        [
            "Madame, Monsieur,",
            "Nous avons examiné votre demande de permis de travail présentée au titre de la dispense A76 et des documents à l'appui. J'ai conclu que vous ne répondez pas aux exigences ; votre demande est donc rejetée pour les motifs suivants :",
            "☐ Vous n'avez pas fourni de lettre d'invitation du gouvernement du Québec.",
            "☒ Vous n'avez pas démontré que vous résidiez hors du Québec au moment de la demande.",
            "Vous pouvez présenter une nouvelle demande accompagnée des frais exigibles.",
        ]
    )
    paper.new_page()
    paper.paras(
        [
            "Si votre statut a expiré, vous disposez de 90 jours à compter de la date à laquelle vous l'avez perdu pour en demander le rétablissement ; à défaut, vous devez quitter le Canada.",
            "Agent EL04822",
        ]
    )
    return {}
