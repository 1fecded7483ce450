"""Letters and messages of Quebec's ministry, and its certificate of acceptance."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.formerly_heldout.fourth.ministry_papers import MIFI
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("mifi_invitation", language="fr")
def lettre_avec_colonne_de_references(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with the references in a narrow column at the right of the addressee."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "free-sans", 10.3, 66
    draw.fold_lines(paper)
    draw.quebec(paper, MIFI, 52)
    paper.y = 104
    paper.line("Direction des programmes économiques", 8.5)
    top = paper.y = 130.0
    paper.lines([person.full_name, person.email])
    for number, (label, value) in enumerate(
        (("N° de dossier", marks.spaced_number(csq.file_number)), ("N° de référence individuel", csq.individual_reference))
    ):
        paper.text(390, top + 13 + number * 30, label, 7.5, color="#555555")
        paper.text(390, top + 25 + number * 30, value, 10.3, "bold")
    paper.y = top + 76
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}")
    paper.gap(14)
    paper.para(
        "Objet : Invitation à présenter une demande de permis de travail dans le cadre du Programme de mobilité internationale Plus (PMI+)",
        style="bold",
    )
    paper.paras(
        [
            "Madame, Monsieur,",
            "Vous êtes titulaire d'un certificat de sélection du Québec à titre de travailleuse qualifiée ou de travailleur qualifié et vous résidez hors du Québec. Le ministère de l'Immigration, de la Francisation et de l'Intégration a le plaisir de vous inviter à demander à Immigration, Réfugiés et Citoyenneté Canada (IRCC) un permis de travail ouvert au titre du PMI+ (code A76).",
            "Ce permis vous permettra de vous établir au Québec et d'y travailler pour l'employeur de votre choix pendant que votre demande de résidence permanente est à l'étude.",
            "Vous disposez de 90 jours à compter de l'envoi de la présente pour transmettre votre demande à IRCC. Vous devez y joindre cette lettre ainsi qu'une copie de votre certificat de sélection.",
            "Cette invitation est personnelle et ne peut être cédée. Elle ne garantit pas que le permis de travail vous sera accordé.",
            "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 30, rng, 120)
    paper.gap(44)
    paper.lines([csq.officer, "Pour la directrice des programmes économiques"])
    paper.text(
        paper.margin, paper.height - 44, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec)  H2Y 1T8", 7.5, color="#555555"
    )
    return marks.kept(
        letter_date=f"{case.letter_dated}",
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        **marks.told(case),
    )


@layout("mifi_invitation", language="fr")
def courriel_imprime_du_ministere(paper: Paper, case: Case, rng: Random) -> Fields:
    """The invitation as an e-mail printed by a desk programme, with a small table of the file."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "sans", 10, 56
    marks.mail_head(
        paper,
        (
            ("De :", "PMI plus <pmi.plus@mifi.example>"),
            ("Envoyé :", f"{marks.weekday_fr(case.letter_dated)} {marks.clock(rng)}"),
            ("À :", person.email),
            ("Objet :", f"Invitation – Programme de mobilité internationale Plus – dossier {csq.file_number}"),
        ),
        owner=person.full_name,
    )
    paper.para("** Ce courriel est envoyé automatiquement, veuillez ne pas y répondre **", style="italic")
    paper.para("Bonjour,")
    paper.para(
        "Nous vous informons que vous êtes invité(e) par le gouvernement du Québec à déposer auprès d'IRCC une demande de permis de travail ouvert dans le cadre du Programme de mobilité internationale Plus (PMI+)."
    )
    paper.gap(4)
    paper.table(
        (
            ("Nom de famille", "Prénom(s)", "N° dossier", "N° réf. indiv."),
            (person.family_name.upper(), person.given_names, csq.file_number, csq.individual_reference),
        ),
        (150, 150, 95, 105),
        height=20,
    )
    paper.gap(14)
    paper.para("Pour présenter votre demande :", style="bold")
    for words in (
        "1.  Remplissez le formulaire IMM 1295 (hors du Canada) ou IMM 5710 (au Canada).",
        "2.  Joignez une copie de ce courriel et de votre certificat de sélection du Québec.",
        "3.  Acquittez les droits exigés par IRCC.",
        "4.  Transmettez le tout dans les 90 jours suivant la date d'envoi de ce courriel.",
    ):
        paper.para(words, x=paper.margin + 14, gap=3)
    paper.gap(8)
    paper.para(
        "Le ministère ne traite pas les demandes de permis de travail : toute question à ce sujet doit être adressée à IRCC."
    )
    paper.paras(["Cordialement,", "L'équipe du PMI+"])
    paper.lines(["Ministère de l'Immigration, de la Francisation et de l'Intégration", "www.quebec.example/immigration"], 9)
    return marks.kept(
        family_name=person.family_name.upper(), given_names=person.given_names, letter_date=f"{case.letter_dated}",
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("mifi_invitation", language="fr", size="a4")
def message_du_portail(paper: Paper, case: Case, rng: Random) -> Fields:
    """The portal's message, printed from a browser: cards with the name of each value above it."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "dejavu", 9, 50
    marks.web_head(
        paper,
        "Mon dossier d'immigration – Message",
        "https://dossier.mifi.example/messages/detail",
        f"{case.letter_dated:%Y-%m-%d} {marks.clock(rng)}",
    )
    paper.box(0, 34, paper.width, 40, fill="#095797", stroke=None)
    paper.text(paper.margin, 59, "Québec  |  Mon dossier", 13, "bold", color="#ffffff")
    paper.text(paper.width - paper.margin, 59, person.full_name, 9, color="#ffffff", align="right")
    paper.y = 88
    paper.line("Accueil  >  Messages  >  Invitation PMI+", 8, color="#666666")
    paper.heading("Lettre d'invitation – PMI+", 16, color="#223654")
    paper.above(
        (
            ("Date de la lettre", f"{case.letter_dated}"),
            ("Numéro de dossier", marks.spaced_number(csq.file_number, 4)),
            ("Nom", person.family_name),
            ("Prénom", person.given_names),
            ("Numéro de référence individuel", csq.individual_reference),
            ("Programme", "Travailleurs qualifiés"),
        ),
        height=36,
        fill="#f1f6fb",
        label_points=7.5,
        value_style="bold",
    )
    paper.gap(16)
    paper.paras(
        [
            "Madame, Monsieur,",
            "Le Québec vous invite à présenter une demande de permis de travail ouvert auprès du gouvernement fédéral, en vertu du Programme de mobilité internationale Plus (PMI+), dispense A76.",
            "Vous pouvez donner suite à cette invitation si vous êtes à l'extérieur du Québec et si vous souhaitez y vivre et y travailler. Votre demande doit parvenir à Immigration, Réfugiés et Citoyenneté Canada au plus tard 90 jours après la date de la présente lettre.",
            "Conservez ce message : il fera preuve de l'invitation.",
            "Recevez, Madame, Monsieur, l'expression de nos meilleurs sentiments.",
        ]
    )
    paper.lines(["Direction de l'immigration économique", "Ministère de l'Immigration, de la Francisation et de l'Intégration"])
    paper.gap(18)
    for number, words in enumerate(("Télécharger", "Archiver", "Retour")):
        paper.box(paper.margin + number * 100, paper.y, 90, 22, stroke="#095797")
        paper.text(paper.margin + 45 + number * 100, paper.y + 15, words, 9, color="#095797", align="center")
    return marks.kept(
        family_name=person.family_name, given_names=person.given_names, letter_date=f"{case.letter_dated}",
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("mifi_acceptance_letter", language="fr")
def acceptation_sous_le_nom(paper: Paper, case: Case, rng: Random) -> Fields:
    """The acceptance of the request for permanent selection; references in one sentence below the subject."""
    person, csq = case.person, case.csq
    paper.family, paper.points, paper.margin = "serif", 11, 72
    draw.fold_lines(paper)
    draw.quebec(paper, MIFI, 54)
    paper.gap(26)
    paper.line(f"Québec, le {dates.fr(csq.issued)}", align="right")
    paper.gap(10)
    paper.lines([person.full_name, *case.home.address.block])
    paper.gap(20)
    paper.para("OBJET : Acceptation de votre demande de sélection permanente", style="bold")
    paper.para(f"Dossier n° {csq.file_number} – référence individuelle {csq.individual_reference}", 10)
    paper.paras(
        [
            "Bonjour,",
            "Nous avons terminé l'examen de votre demande de sélection permanente. Nous sommes heureux de vous annoncer qu'elle est acceptée dans le cadre du Programme régulier des travailleurs qualifiés.",
            "Votre certificat de sélection du Québec est joint à cet envoi. Il vous faut maintenant présenter une demande de résidence permanente au gouvernement du Canada avant l'échéance de ce certificat. Le gouvernement fédéral procédera aux vérifications qui relèvent de lui, notamment l'examen médical et le contrôle de sécurité.",
            "Si votre situation familiale ou vos coordonnées changent, vous êtes tenu de nous en aviser sans délai.",
            "Nous vous souhaitons la bienvenue au Québec et vous prions d'agréer l'expression de nos sentiments les meilleurs.",
        ]
    )
    paper.gap(10)
    draw.signature(paper, 320, paper.y + 20, rng)
    paper.gap(34)
    paper.lines([csq.officer, "Conseillère ou conseiller en immigration"], x=320)
    return marks.kept(
        letter_date=f"{csq.issued}",
        file_number=csq.file_number,
        individual_reference_number=csq.individual_reference,
        **marks.told(case),
    )


@layout("notice_of_intent_to_select", language="fr")
def avis_en_tableau(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice of an intended selection: a ruled table of the file, then two paragraphs."""
    person, csq = case.person, case.csq
    letter = csq.issued
    paper.family, paper.points, paper.margin = "narrow", 11.5, 64
    draw.quebec(paper, MIFI, 52, "#274b7a")
    paper.gap(20)
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 18, align="center")
    paper.gap(6)
    paper.table(
        (
            ("Nom de famille", person.family_name),
            ("Prénom", person.given_names),
            ("Numéro de dossier", csq.file_number),
            ("Numéro de référence individuel", csq.individual_reference),
            ("Date de l'avis", f"{letter:%Y-%m-%d}"),
        ),
        (200, 284),
        header=False,
        height=22,
    )
    paper.gap(18)
    paper.paras(
        [
            "Madame, Monsieur,",
            "À la suite de l'examen de votre demande de sélection permanente, le ministère a l'intention de vous sélectionner. Le présent avis n'est pas un certificat de sélection du Québec : il vous informe que votre certificat pourra être délivré dès que les documents demandés auront été reçus.",
            "Vous avez 60 jours pour transmettre, par Mon dossier, une copie de votre passeport en cours de validité et l'attestation d'apprentissage des valeurs démocratiques.",
            "Nous vous remercions de l'intérêt que vous portez au Québec.",
        ]
    )
    draw.signature(paper, paper.margin + 10, paper.y + 26, rng)
    paper.gap(42)
    paper.lines([csq.officer, "Direction de la sélection"])
    return marks.kept(
        family_name=person.family_name, given_names=person.given_names, letter_date=f"{letter}",
        file_number=csq.file_number, individual_reference_number=csq.individual_reference,
    )  # fmt: skip


@layout("caq", language="fr")
def certificat_acceptation_travail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A certificate of acceptance for temporary work, with its length in months in a table."""
    person, work = case.person, case.work
    marks.security(paper, "#ffffff", "#d8cfe8", 2, edge="#5b4a8a")
    paper.family, paper.points, paper.margin = "dejavu-condensed", 10, 62
    draw.quebec(paper, MIFI, 70)
    paper.gap(16)
    paper.heading("CERTIFICAT D'ACCEPTATION DU QUÉBEC", 16, align="center", color="#43346e")
    paper.line("Travail temporaire – Programme des travailleurs étrangers temporaires", 10, align="center")
    paper.gap(18)
    paper.beside(
        (
            ("Numéro du certificat", work.caq_number),
            ("Titulaire", person.full_name),
            ("Né(e) le", dates.fr(person.born)),
            ("Pays de citoyenneté", person.country.fr),
        ),
        label_width=150,
        step=1.9,
    )
    paper.gap(18)
    paper.table(
        (
            ("Employeur", "Profession", "Lieu de travail", "Durée (mois)"),
            (work.employer, work.title, work.city, f"{work.caq_months}"),
        ),
        (170, 150, 90, 78),
        height=22,
    )
    paper.gap(20)
    paper.para(
        "La durée du présent certificat court à partir de la date de délivrance du permis de travail par le gouvernement du Canada."
    )
    paper.gap(30)
    draw.signature(paper, 330, paper.y, rng)
    paper.rule(paper.y + 8, 320, 540)
    paper.text(320, paper.y + 20, "Signature autorisée", 8)
    paper.text(paper.margin, paper.y + 4, f"Délivré à Montréal le {dates.fr(work.dated)}", 10)
    return marks.kept(number=work.caq_number, name=person.full_name, date=f"{work.dated}", duration_months=f"{work.caq_months}")
