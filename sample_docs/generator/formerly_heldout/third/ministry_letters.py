"""Letters of Québec's ministry: invitations to PMI+, acceptances of a request, notices of intent to select."""

from __future__ import annotations

import datetime as dt
from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.formerly_heldout.third.office import grouped, labelled, plain, running, said, weekday
from sample_docs.generator.formerly_heldout.third.selection import MIFI
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PROGRAM = "Programme de mobilité internationale Plus (PMI+)"
NINETY = dt.timedelta(days=90)


def letter(case: Case, names: dict[str, str], *, reference: bool = True) -> Fields:
    """The fields of any letter of the ministry."""
    return said(
        **names,
        letter_date=case.letter_dated.isoformat(),
        file_number=case.csq.file_number,
        individual_reference_number=case.csq.individual_reference if reference else "",
    )


@layout("mifi_invitation", language="fr")
def posted_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter with date line, addressee and references below the object."""
    paper.family, paper.points = "serif", 11
    draw.fold_lines(paper)
    draw.quebec(paper, (*MIFI, "", "Direction générale des opérations"))
    paper.gap(14)
    paper.line(f"Montréal, le {dates.fr(case.letter_dated)}", align="right")
    paper.gap(14)
    paper.lines([case.person.full_name, *case.home.address.block])
    paper.gap(14)
    paper.para(f"Objet : Lettre d'invitation – {PROGRAM}", style="bold", gap=2)
    paper.line(f"N° de dossier : {case.csq.file_number}", x=104)
    paper.line(f"N° de référence individuel : {case.csq.individual_reference}", x=104)
    paper.gap(12)
    paper.paras([
        "Madame, Monsieur,",
        "Vous êtes titulaire d'un Certificat de sélection du Québec délivré dans le cadre d'un programme de travailleurs qualifiés. À ce titre, nous avons le plaisir de vous inviter à présenter une demande de permis de travail ouvert auprès d'Immigration, Réfugiés et Citoyenneté Canada (IRCC).",
        f"Vous disposez de 90 jours à compter de la date de la présente lettre, soit jusqu'au {dates.fr(case.letter_dated + NINETY)}, pour transmettre votre demande. Veuillez y joindre cette lettre ainsi qu'une copie de votre certificat.",
        "La présente invitation est personnelle et ne peut être cédée. Elle ne garantit pas que le permis vous sera accordé.",
        "Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 26, rng)
    paper.gap(40)
    paper.line(case.csq.officer)
    paper.line("Pour le directeur des opérations")
    paper.text(60, paper.height - 40, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec)  H2Y 1T8", 7.5)
    return letter(case, running(case))


@layout("mifi_invitation", language="fr")
def mailbox_print(paper: Paper, case: Case, rng: Random) -> Fields:
    """An e-mail printed from a mailbox, names told apart in its body."""
    person, day = case.person, case.letter_dated
    paper.margin, paper.family = 48, "helvetica"
    paper.line(person.email, 9, "bold")
    paper.rule(paper.y + 5, weight=1.4)
    paper.gap(12)
    paper.beside(
        [
            ("De", "MIFI - Ne pas répondre <ne-pas-repondre@mifi.example>"),
            ("Envoyé", f"{weekday(day, 'fr')} {rng.randint(8, 17):02d}:{rng.randint(10, 59)}"),
            ("À", person.email),
            ("Objet", f"Invitation - Permis de travail PMI+ / dossier {case.csq.file_number}"),
            ("Importance", "Haute"),
        ],
        label_width=80,
        value_style="regular",
        colon=" :",
    )
    paper.gap(16)
    paper.para("Bonjour,")
    paper.para(
        "Le ministère de l'Immigration, de la Francisation et de l'Intégration vous invite à demander un permis de travail dans le cadre du PMI+. Ce courriel tient lieu de lettre d'invitation et doit être joint à votre demande présentée au gouvernement fédéral."
    )
    paper.beside(
        [
            ("Nom", person.family_name),
            ("Prénom", person.given_names or "—"),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
        ],
        x=70,
        label_width=190,
    )
    paper.gap(14)
    paper.paras(
        [
            "Votre demande doit parvenir à IRCC au plus tard 90 jours après l'envoi de ce courriel. Passé ce délai, l'invitation n'est plus valable.",
            "Dans le formulaire IRCC, inscrivez « CSQ holder outside Quebec - OWP » comme titre de poste.",
            "Cordialement,",
        ]
    )
    paper.lines(["Service aux candidats", "Ministère de l'Immigration, de la Francisation et de l'Intégration"], 9)
    paper.gap(10)
    paper.para("AVIS : ce courriel est confidentiel. Si vous l'avez reçu par erreur, veuillez le détruire.", 7.5, "italic")
    return letter(case, labelled(case))


@layout("mifi_invitation", language="fr")
def boxed_references(paper: Paper, case: Case, rng: Random) -> Fields:
    """A newer letterhead: a box of references at the right, the caption above each."""
    person = case.person
    paper.family = "free-sans"
    paper.box(0, 0, paper.width, 10, fill="#095797", stroke=None)
    draw.quebec(paper, MIFI, 52, "#095797")
    paper.y = 100
    start = paper.y
    paper.lines(["PAR COURRIEL", "", person.full_name, person.email], 10)
    bottom, paper.y = paper.y, start
    paper.above(
        [
            ("Date", case.letter_dated.isoformat()),
            ("Dossier", grouped(case.csq.file_number, 4)),
            ("Réf. individuelle", case.csq.individual_reference),
        ],
        columns=1,
        x=400,
        width=152,
        fill="#eef4fa",
        height=28,
    )
    paper.y = max(bottom, paper.y) + 22
    paper.heading("Invitation à présenter une demande de permis de travail ouvert", 14, color="#095797")
    paper.line(PROGRAM, 10.5, "italic")
    paper.gap(10)
    paper.paras([
        "Madame, Monsieur,",
        "Nous avons constaté que vous détenez un CSQ en cours de validité et que vous résidez à l'extérieur du Québec. Le gouvernement du Québec souhaite faciliter votre arrivée. Vous êtes donc invité à demander un permis de travail ouvert en vertu de l'entente relative au PMI+ (code de dispense A76).",
        "Comment faire ?",
    ])  # fmt: skip
    for number, words in enumerate(
        (
            "Remplissez le formulaire de demande de permis de travail d'IRCC.",
            "Joignez la présente lettre, votre CSQ et une preuve de résidence hors Québec.",
            "Payez les frais exigés et soumettez le tout dans les 90 jours suivant la date ci-dessus.",
        ),
        1,
    ):
        paper.para(f"{number}.  {words}", x=80, gap=3)
    paper.gap(8)
    paper.para("Nous vous remercions de l'intérêt que vous portez au Québec et vous prions d'agréer nos meilleures salutations.")
    paper.line("La Direction de l'immigration permanente", style="bold")
    paper.text(60, paper.height - 36, "www.quebec.ca/immigration", 8, color="#095797")
    return letter(case, running(case))


@layout("mifi_invitation", language="fr")
def secure_message(paper: Paper, case: Case, rng: Random) -> Fields:
    """A message read in the ministry's portal, values in running text."""
    person, day = case.person, case.letter_dated
    paper.margin, paper.family, paper.points = 44, "sans", 10.5
    paper.box(0, 0, paper.width, 44, fill="#223654", stroke=None)
    paper.text(44, 28, "Mon dossier – Messagerie", 14, "bold", color="#ffffff")
    paper.text(paper.width - 44, 28, person.listed_name, 9, color="#ffffff", align="right")
    paper.y = 66
    paper.line("‹ Retour à la boîte de réception", 8.5, color="#095797")
    paper.heading("Votre invitation au PMI+", 15)
    paper.line(f"Reçu le {dates.fr(day)} à {rng.randint(8, 17)} h {rng.randint(10, 59)}", 9, "italic")
    paper.rule(paper.y + 8)
    paper.gap(20)
    paper.para(f"{person.full_name},")
    paper.para(
        f"La présente fait suite à la délivrance de votre Certificat de sélection du Québec (dossier numéro {case.csq.file_number}, référence individuelle {case.csq.individual_reference}). Nous vous invitons à déposer une demande au titre du {PROGRAM} auprès des autorités fédérales."
    )
    paper.para(
        "Cette lettre d'invitation est valable 90 jours. Vous devez la présenter à IRCC, accompagnée de la preuve que votre demande de résidence permanente a été transmise, s'il y a lieu."
    )
    paper.para(
        "Le permis de travail ouvert délivré dans ce cadre vous autorise à travailler pour tout employeur situé au Québec, pour une durée maximale de trois ans."
    )
    paper.para("Ministère de l'Immigration, de la Francisation et de l'Intégration", style="bold")
    paper.box(44, paper.y + 8, 524, 26, fill="#f1f1f2", stroke=None)
    paper.text(54, paper.y + 24, "Il n'est pas possible de répondre à ce message.", 8.5)
    listed = {"family_name": person.family_name.upper(), "given_names": person.given_names}
    return letter(case, listed if person.given_names else {})


@layout("mifi_acceptance_letter", language="fr")
def request_accepted(paper: Paper, case: Case, rng: Random) -> Fields:
    """Acceptance of the request for permanent selection, references before the salutation."""
    paper.family = "times"
    paper.points = 11
    draw.quebec(paper, (*MIFI,))
    paper.gap(20)
    paper.beside(
        [
            ("Date", dates.fr(case.letter_dated)),
            ("Numéro de dossier", case.csq.file_number),
            ("Numéro de référence individuel", case.csq.individual_reference),
            ("Nom de famille", case.person.family_name),
            ("Prénom(s)", case.person.given_names),
        ],
        label_width=185,
    )
    paper.gap(16)
    paper.heading("Acceptation de votre demande de sélection permanente", 13)
    paper.paras([
        "Madame, Monsieur,",
        "Nous avons terminé l'examen de votre demande de sélection permanente présentée dans le cadre du Programme régulier des travailleurs qualifiés. Nous sommes heureux de vous annoncer que votre demande est acceptée.",
        "Un Certificat de sélection du Québec sera délivré pour vous et pour chacun des membres de votre famille qui vous accompagnent. Vous devrez ensuite présenter une demande de résidence permanente à IRCC, qui vérifiera l'admissibilité sur les plans de la santé et de la sécurité.",
        "La présente lettre peut être jointe à une demande de permis de travail présentée au gouvernement du Canada.",
        "Nous vous souhaitons la bienvenue au Québec.",
    ])  # fmt: skip
    draw.signature(paper, 60, paper.y + 26, rng)
    paper.gap(38)
    paper.line(case.csq.officer)
    return letter(case, labelled(case))


@layout("mifi_acceptance_letter", language="fr", size="a4")
def decision_by_mail(paper: Paper, case: Case, rng: Random) -> Fields:
    """A printed e-mail with the decision."""
    person, day = case.person, case.letter_dated
    paper.family, paper.margin = "free-sans", 50
    paper.heading("Décision – demande de sélection permanente acceptée", 13)
    paper.rule(paper.y)
    paper.gap(8)
    paper.lines([f"Expéditeur : decisions@mifi.example   Destinataire : {person.email}", f"Date : {plain(day)}"], 9)
    paper.gap(14)
    paper.para(f"Bonjour {person.full_name},")
    paper.para(
        f"Le Ministère a accepté votre demande de sélection permanente (dossier {case.csq.file_number}). Votre numéro de référence individuel est le {case.csq.individual_reference}. Vous recevrez votre Certificat de sélection du Québec (CSQ) dans votre espace Arrima."
    )
    paper.para(
        "Cette lettre d'acceptation peut être utilisée comme preuve de votre sélection par le Québec tant que le certificat n'a pas été délivré."
    )
    paper.para("Merci de votre confiance,")
    paper.lines(["Direction de l'immigration économique", "Ministère de l'Immigration, de la Francisation et de l'Intégration"])
    return letter(case, running(case))


@layout("notice_of_intent_to_select", language="fr")
def intent_letter_of_ministry(paper: Paper, case: Case, rng: Random) -> Fields:
    """Notice to an investor, names in a table."""
    draw.quebec(paper, (*MIFI, "Direction des gens d'affaires"))
    paper.gap(12)
    paper.line(f"Québec, le {dates.fr(case.letter_dated)}")
    paper.heading("AVIS D'INTENTION DE SÉLECTION", 15, align="center")
    paper.table(
        [
            ("Nom", "Prénom", "No de dossier", "No de réf. individuel"),
            (case.person.family_name, case.person.given_names, case.csq.file_number, case.csq.individual_reference),
        ],
        (150, 130, 100, 112),
        height=20,
    )
    paper.gap(16)
    paper.paras([
        "Madame, Monsieur,",
        "À la suite de l'analyse de votre demande présentée dans le cadre du Programme des investisseurs, le Ministère vous avise de son intention de vous sélectionner, sous réserve de la réalisation des conditions prévues au Règlement sur l'immigration au Québec.",
        "Le présent avis vous permet de demander un permis de travail à IRCC dans les six mois suivant sa date. Il ne constitue pas un Certificat de sélection du Québec.",
        "Recevez nos salutations distinguées.",
    ])  # fmt: skip
    draw.signature(paper, 60, paper.y + 24, rng)
    paper.gap(36)
    paper.line(f"{case.csq.officer}, conseiller en immigration")
    return letter(case, labelled(case))


@layout("notice_of_intent_to_select", language="fr")
def notice_with_margin(paper: Paper, case: Case, rng: Random) -> Fields:
    """Particulars in a narrow margin at the left, the text beside it."""
    paper.family = "dejavu-condensed"
    draw.quebec(paper, MIFI)
    paper.y = top = 110.0
    for label, value in (
        ("Date", f"{case.letter_dated:%Y-%m-%d}"),
        ("Nom", case.person.family_name),
        ("Prénom", case.person.given_names or "—"),
        ("Dossier", case.csq.file_number),
        ("Référence individuelle", case.csq.individual_reference),
    ):
        paper.line(label, 7.5, color="#666666")
        paper.line(value, 9, "bold")
        paper.gap(8)
    paper.y = top
    for words, style in (
        ("Avis d'intention de sélectionner", "bold"),
        (
            "Le ministre a l'intention de vous sélectionner à titre d'investisseur. Vous pouvez, sur la foi de cet avis, solliciter un permis de travail afin de séjourner au Québec pendant que vous remplissez les conditions de votre convention d'investissement.",
            "regular",
        ),
        ("Votre demande de permis doit être reçue par IRCC au plus tard six mois après la date du présent avis.", "regular"),
        ("Cet avis peut être révoqué si les renseignements fournis se révèlent inexacts.", "regular"),
    ):
        paper.para(words, 14 if style == "bold" else 10, style, x=210, gap=10)
    draw.signature(paper, 210, paper.y + 24, rng)
    paper.text(210, paper.y + 44, case.csq.officer)
    paper.text(210, paper.y + 56, "Direction de l'immigration d'affaires", 8.5)
    return letter(case, labelled(case))
