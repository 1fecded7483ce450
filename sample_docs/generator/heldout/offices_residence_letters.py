"""More federal papers about permanent residence: acknowledgments as e-mail and account message, approvals in principle."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import (
    browser,
    capitals,
    civil,
    foot,
    grouped,
    later,
    mail_head,
    named,
    said,
    uci,
)
from sample_docs.generator.heldout.offices_residence import PROGRAM_FR, receipt
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def approval(case: Case, *, upper: bool = False) -> Fields:
    return said(
        application_number=case.pr.application_number,
        uci=case.uci,
        letter_date=case.pr.approved.isoformat(),
        **named(case.person, upper=upper),
    )


@layout("pr_acknowledgment", language="en", set="heldout")
def bilingual_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A bilingual e-mail of the processing centre, printed; the applicant's data in a list between the two languages."""
    paper.margin, paper.family, paper.points = 52, "free-sans", 9.5
    pr, person = case.pr, case.person
    browser(paper, later(pr.acknowledged, 40), "07:55", "Mail - AOR", "https://outlook.example/mail/id/AAQk")
    paper.y = 40
    mail_head(paper, [("From / De", "IRCC CPC-Sydney Notifications <cpcs-notif@ircc.example>"), ("Sent / Envoyé", f"{pr.acknowledged.isoformat()} {rng.randint(10, 17)}:{rng.randint(10, 59)}"), ("To / À", person.email)], f"AOR / AR – {pr.application_number} – Acknowledgement of receipt / Accusé de réception")  # fmt: skip
    paper.paras((
        "(La version française suit.)",
        f"This confirms that your application for permanent residence has been received and has passed the completeness check. For the purpose of your application the date of receipt is {dates.en(pr.received)}.",
    ))  # fmt: skip
    rows = [("Family name / Nom de famille", person.family_name.upper()), ("Given name(s) / Prénom(s)", person.given_names), ("Client ID (UCI) / ID client (IUC)", uci(case)), ("Application number / Numéro de la demande", grouped(pr.application_number, 1, 3, 3)), ("Program / Programme", "Quebec Skilled Workers / Travailleurs qualifiés – Québec"), ("Linked work permit file / Dossier connexe", case.permit.application_number)]  # fmt: skip
    paper.beside([row for row in rows if row[1]], label_width=220, colon="")
    paper.gap(12)
    paper.paras((
        "Create an online account or use the Application Status Tracker to follow your file. We will contact you when we need something; please do not send documents that were not requested.",
        f"Nous confirmons que votre demande de résidence permanente a été reçue le {dates.fr(pr.received)} et qu'elle est complète. Inscrivez votre IUC et le numéro de votre demande sur toute correspondance.",
        "Vous pouvez suivre votre dossier au moyen de l'outil de suivi de l'état des demandes. Nous communiquerons avec vous au besoin; veuillez ne pas envoyer de documents qui n'ont pas été demandés.",
    ))  # fmt: skip
    paper.rule(paper.y)
    paper.para("Do not reply to this address / Ne répondez pas à cette adresse. P.O. Box 7600, Sydney NS B1P 0E9", 7.5)
    return receipt(case, "Quebec Skilled Workers / Travailleurs qualifiés – Québec")


@layout("pr_acknowledgment", language="fr", set="heldout", size="a4")
def account_correspondence(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message of the secure account: block of client data with labels above, received date in the prose."""
    paper.margin, paper.family, paper.points = 58, "dejavu-condensed", 9.5
    pr, person = case.pr, case.person
    draw.government_canada(paper, 44, department=None)
    paper.text(paper.width - 58, 44, "English", 8, color="#284162", align="right")
    paper.y = 72
    paper.line("Accueil  >  Mon compte  >  Demandes  >  Correspondance", 7.5, color="#284162")
    paper.heading("Lettre d'accusé de réception (résidence permanente)", 13)
    paper.rule(paper.y, color="#af3c43", weight=1.5)
    paper.gap(10)
    cells = [("Demandeur principal : nom", person.family_name.upper()), ("Prénom", person.given_names.upper()), ("Numéro de demande", pr.application_number), ("IUC", case.uci), ("Date de la lettre", pr.acknowledged.isoformat()), ("Date de réception", pr.received.isoformat()), ("Type de demande", "Résidence permanente – économique"), ("Programme", PROGRAM_FR)]  # fmt: skip
    paper.above(cells, columns=2, height=32)
    paper.gap(16)
    paper.paras((
        f"{civil(person)},",
        "La présente fait suite à la demande mentionnée ci-dessus. Après vérification, nous l'avons jugée complète et l'avons mise en traitement. Il ne s'agit pas d'une décision.",
        f"Personnes visées par la demande : vous-même, {case.spouse.full_name}" + (f" et {case.children} enfant(s) à charge." if case.children else "."),
        "Si vous avez besoin d'un permis de travail pendant le traitement de votre demande, consultez la section « Travailler au Canada » de notre site. Le numéro à inscrire est celui qui commence par la lettre E.",
        "Vos documents expirent? Vous n'avez pas à nous envoyer un nouveau passeport tant que nous ne vous le demandons pas.",
    ))  # fmt: skip
    paper.gap(6)
    paper.table([("Étape", "État"), ("Vérification de l'admissibilité", "Pas commencé"), ("Examen médical", "Non requis pour l'instant"), ("Vérification des antécédents", "Pas commencé")], [260, 200], height=17)  # fmt: skip
    foot(paper, f"Date de modification : {later(pr.acknowledged, 2).isoformat()}", "{}")
    return receipt(case, PROGRAM_FR, upper=True)


@layout("pr_approval_in_principle", language="en", set="heldout")
def stage_one_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """Approval in principle: references in the left column, two conditions still open."""
    paper.margin, paper.family, paper.points = 62, "times", 11
    pr, person = case.pr, case.person
    draw.government_canada(paper, 46)
    paper.y = 84
    paper.lines(("Case Processing Centre", "365 Laurier Avenue West", "Ottawa ON  K1A 1L1"), 9)
    paper.gap(10)
    paper.beside([("Date", dates.en(pr.approved)), ("Client ID", uci(case)), ("Application", pr.application_number)], label_width=90, colon=":", points=10)  # fmt: skip
    paper.gap(14)
    paper.lines((capitals(person), *case.home.address.block))
    paper.gap(14)
    paper.line("RE: APPROVAL IN PRINCIPLE", style="bold")
    paper.gap(8)
    paper.paras((
        f"Dear {civil(person, 'en')} {person.family_name.upper()},",
        "We have assessed your application for permanent residence in the Quebec skilled worker class and it has been determined that you meet the eligibility requirements of that class. Your application is therefore approved in principle.",
        "A final decision cannot be made until all remaining requirements have been met, namely medical, criminal and security checks for you and for every family member, whether accompanying you or not.",
        f"Your passport, which expires on {dates.en(case.passport.expires)}, must stay valid until you become a permanent resident. Should you obtain a new one, send us a copy of its pages.",
        "You may apply for an open work permit. Include a copy of this letter with that application.",
        "This letter does not grant permanent resident status.",
        "Yours truly,",
    ))  # fmt: skip
    draw.signature(paper, 62, paper.y + 16, rng)
    paper.gap(30)
    paper.lines(
        (
            f"{rng.choice(('R. Delaney', 'P. Osei', 'M. Trask'))}, Migration Officer",
            "Immigration, Refugees and Citizenship Canada",
        )
    )
    foot(paper, "IMM 5794GEN (05-2021) E", wordmark=True)
    return approval(case)


@layout("pr_approval_in_principle", language="fr", set="heldout")
def approbation_de_principe(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French letter: name and numbers in three ruled columns at the head, list of the family at the end."""
    paper.margin, paper.family, paper.points = 58, "sans", 10
    pr, person = case.pr, case.person
    draw.government_canada(paper, 46)
    paper.text(paper.width - 58, 44, "PROTÉGÉ – B", 8, "bold", align="right")
    paper.y = 92
    paper.line(dates.fr(pr.approved), align="right")
    paper.gap(6)
    paper.under([("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names)], columns=2)
    paper.under([("Identificateur unique de client", uci(case)), ("N° de demande", pr.application_number), ("Bureau responsable", "CTD Sydney")], columns=3)  # fmt: skip
    paper.gap(18)
    paper.line("Objet : Approbation de principe de votre demande de résidence permanente", 11, "bold")
    paper.gap(8)
    paper.paras((
        f"{civil(person)},",
        "Nous avons le plaisir de vous informer que vous répondez aux critères de sélection de la catégorie des travailleurs qualifiés du Québec. Votre demande fait donc l'objet d'une approbation de principe (étape 1).",
        "La décision définitive sera prise lorsque nous aurons reçu les résultats des examens médicaux et des vérifications de sécurité pour vous-même et les membres de votre famille.",
        f"Nous avions reçu votre demande le {dates.fr(pr.received)} et en avions accusé réception le {dates.fr(pr.acknowledged)}.",
        "La présente ne vous confère pas le statut de résident permanent et ne vous autorise pas à travailler au Canada sans permis.",
        "Veuillez agréer nos salutations distinguées.",
    ))  # fmt: skip
    paper.line(f"Agent de traitement {rng.randint(1000, 9999)}")
    paper.gap(10)
    paper.table([("Membre de la famille", "Lien", "Né(e) le"), (case.spouse.full_name, "Époux ou conjoint", case.spouse.born.isoformat())], [230, 130, 110], points=9)  # fmt: skip
    foot(paper, "IMM 5794GEN (05-2021) F", wordmark=True)
    return approval(case)
