"""Letters of the Quebec ministry about the selection itself: acceptance of an application, notice of the intention to select."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.offices_common import MIFI, civil, foot, grouped, later
from sample_docs.generator.heldout.offices_mifi import truth
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("mifi_acceptance_letter", language="fr", set="heldout")
def selection_accepted(paper: Paper, case: Case, rng: Random) -> Fields:
    """The decision in the applicant's favour, with a tear-off slip that repeats the references."""
    paper.margin, paper.family, paper.points = 66, "free-serif", 11
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 50)
    paper.y = 98
    paper.beside([("Date", dates.fr(day)), ("Numéro de dossier", csq.file_number), ("Numéro de référence individuel (NRI)", csq.individual_reference)], label_width=210, points=10)  # fmt: skip
    paper.gap(16)
    paper.lines((f"{person.family_name.upper()} {person.given_names}".strip(), *case.home.address.block))
    paper.gap(16)
    paper.para("OBJET : Acceptation de votre demande de sélection permanente", style="bold")
    paper.para(f"{civil(person)},")
    submitted = later(csq.issued, -210)
    paper.paras((
        f"Nous avons terminé l'examen de la demande de sélection permanente que vous nous avez présentée le {dates.fr(submitted)} et nous vous informons qu'elle est acceptée.",
        "Votre certificat de sélection du Québec (CSQ) est déposé dans votre compte. Il atteste que le Québec vous a sélectionné à titre de travailleur qualifié ou de travailleuse qualifiée. Vous pouvez maintenant demander la résidence permanente au gouvernement fédéral.",
        "Si vous travaillez au Québec et que votre permis de travail arrive bientôt à son terme, la présente lettre peut accompagner une demande de renouvellement de permis lié à un employeur donné, avec dispense d'EIMT.",
        f"Les membres de votre famille qui vous accompagnent ({case.children + 1}) ont aussi été acceptés.",
    ))  # fmt: skip
    draw.signature(paper, 66, paper.y + 18, rng)
    paper.gap(32)
    paper.line(f"{csq.officer}, conseiller ou conseillère en immigration", 10)
    paper.y = 640
    paper.text(paper.width / 2, paper.y - 4, "- - - - - - - - - - - - - - -  à détacher et à joindre à toute correspondance  - - - - - - - - - - - - - - -", 8, align="center")  # fmt: skip
    paper.gap(10)
    paper.above([("Dossier", csq.file_number), ("NRI", csq.individual_reference), ("Nom", person.family_name.upper()), ("Prénom", person.given_names)], columns=4, height=32)  # fmt: skip
    foot(paper, "Service de la sélection   C. P. 8888, succ. Centre-ville, Montréal (Québec)  H3C 0A1", "BIQ-ACC-04")
    return truth(case)


@layout("mifi_acceptance_letter", language="en", set="heldout")
def acceptance_in_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same for an applicant served in English: file block under the address, numbered next steps."""
    paper.margin, paper.family, paper.points = 60, "helvetica", 10
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 50)
    paper.y = 110
    paper.line(f"Montréal, {dates.en(day)}", align="right")
    paper.gap(8)
    paper.above([("SURNAME / NOM", person.family_name.upper()), ("GIVEN NAME(S) / PRÉNOM(S)", person.given_names)], height=34)
    paper.above([("FILE NO. / N° DE DOSSIER", csq.file_number), ("INDIVIDUAL REF. / RÉF. INDIVIDUELLE", grouped(csq.individual_reference, 3, 3)), ("DATE OF BIRTH / NAISSANCE", person.born.isoformat())], columns=3, height=34)  # fmt: skip
    paper.gap(18)
    paper.line("Your application for permanent selection has been accepted", 13, "bold")
    paper.gap(10)
    paper.paras((
        f"Dear {civil(person, 'en')} {person.family_name},",
        f"We are pleased to tell you that the Ministère de l'Immigration, de la Francisation et de l'Intégration has accepted the application that it received on {dates.en(later(csq.issued, -160))} under the {rng.choice(('Regular Skilled Worker Program', 'Québec Experience Program'))}.",
        f"A Québec selection certificate was issued to you on {dates.en(csq.issued)}. Please check every item on it and report any mistake within 60 days.",
        "What happens next:",
        "1.  File an application for permanent residence with the federal government before your certificate expires.",
        "2.  If you are already in Québec on an employer-specific work permit, you may ask IRCC to extend it. Enclose this acceptance letter; IRCC needs the two numbers shown in the boxes above.",
        "3.  Register for an Objectif Intégration session, free of charge.",
        "Selection by Québec does not give you the right to stay or work in Canada by itself.",
        "Sincerely,",
    ))  # fmt: skip
    draw.signature(paper, 60, paper.y + 18, rng, 120)
    paper.gap(34)
    paper.lines((csq.officer, "Immigration counsellor, for the Minister"))
    foot(paper, "Ce document est aussi offert en français sur demande.", "ACC-EN {}/1")
    return truth(case)


@layout("notice_of_intent_to_select", language="fr", set="heldout")
def investor_notice(paper: Paper, case: Case, rng: Random) -> Fields:
    """The notice to an investor whose certificate follows once the conditions are met."""
    paper.margin, paper.family, paper.points = 68, "serif", 11
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 54)
    paper.text(paper.width - 68, 56, "Direction des programmes d'affaires", 8.5, "italic", align="right")
    paper.y = 112
    paper.line("AVIS D'INTENTION DE SÉLECTIONNER", 16, "bold", align="center")
    paper.line("Programme des investisseurs", 11, "italic", align="center")
    paper.gap(16)
    rows = [("Nom de famille", person.family_name.upper()), ("Prénom(s)", person.given_names), ("Numéro de dossier", csq.file_number), ("N° de référence individuel", csq.individual_reference), ("Date de l'avis", dates.fr(day)), ("Courtier mandaté", "Gestion Rive-Nord inc.")]  # fmt: skip
    paper.beside([row for row in rows if row[1]], label_width=180)
    paper.gap(18)
    paper.paras((
        f"{civil(person)},",
        "Au terme de l'entrevue et de l'examen de votre demande, le ministre a l'intention de vous sélectionner à titre d'investisseur. Un certificat de sélection du Québec vous sera délivré lorsque vous aurez rempli les conditions suivantes :",
        "a)  effectuer le placement à terme de 1 000 000 $ et verser la contribution financière non remboursable de 200 000 $ auprès d'Investissement Québec;",
        "b)  avoir séjourné au Québec pendant au moins 12 mois, dont six par vous-même, dans les deux ans qui suivent la délivrance de votre permis de travail;",
        "c)  avoir démontré une connaissance du français oral de niveau 7 ou plus.",
        f"Vous avez jusqu'au {dates.fr(later(day, 182))} pour demander à IRCC un permis de travail sur présentation du présent avis.",
        "Le présent avis n'est ni un certificat de sélection ni un permis.",
    ))  # fmt: skip
    draw.signature(paper, 330, paper.y + 20, rng)
    paper.gap(34)
    paper.lines((csq.officer, "Pour le ministre"), x=330)
    draw.box_stamp(paper, 84, paper.y - 20, ("MIFI - EXPEDIE", day.isoformat()), color="#234f8f")
    foot(paper, "Gouvernement du Québec", "Page {} de 1")
    return truth(case)


@layout("notice_of_intent_to_select", language="fr", set="heldout", size="a4")
def notice_by_letter(paper: Paper, case: Case, rng: Random) -> Fields:
    """The same as a plain letter sent through the broker, copy to the investor's representative."""
    paper.margin, paper.family, paper.points = 72, "dejavu-serif", 9.5
    person, csq, day = case.person, case.csq, case.letter_dated
    draw.quebec(paper, MIFI, 58, "#2a5caa")
    paper.y = 108
    paper.line("PAR COURRIEL", 8.5, "bold")
    paper.gap(6)
    paper.line(f"Le {dates.fr(day)}")
    paper.gap(12)
    paper.lines(
        (
            f"{civil(person)} {person.family_name.upper()} {person.given_names}".rstrip(),
            f"a/s de {case.representative.name}",
            case.representative.firm,
        )
    )
    paper.gap(14)
    paper.line("Objet :  Avis d'intention de sélection – catégorie des gens d'affaires", style="bold")
    paper.line(f"Notre dossier :  {csq.file_number}", x=paper.margin + 40)
    paper.line(f"Référence individuelle :  {csq.individual_reference}", x=paper.margin + 40)
    paper.gap(14)
    paper.paras((
        f"{civil(person)},",
        "Par la présente, le Ministère vous avise de son intention de vous sélectionner dans le cadre du Programme des gens d'affaires, volet Investisseurs.",
        "Le certificat de sélection sera délivré après la réalisation de votre séjour au Québec et la confirmation de votre placement. D'ici là, vous pouvez vous prévaloir d'un permis de travail ouvert délivré par les autorités fédérales en vertu de l'alinéa 204c) du Règlement sur l'immigration et la protection des réfugiés.",
        "Nous vous rappelons que la demande de permis de travail doit être reçue par IRCC dans les six mois suivant la date de cet avis.",
        "Votre conjoint ainsi que vos enfants à charge doivent figurer dans votre dossier au Ministère pour obtenir le même avis.",
        "Espérant le tout à votre satisfaction, nous vous prions d'agréer l'expression de nos sentiments les meilleurs.",
    ))  # fmt: skip
    draw.signature(paper, 72, paper.y + 20, rng, 100)
    paper.gap(34)
    paper.lines((csq.officer, "Conseiller, Service aux gens d'affaires"))
    paper.gap(12)
    paper.line(f"c. c.  {case.representative.name}, {case.representative.body}", 8.5)
    foot(paper, "285, rue Notre-Dame Ouest, 4e étage, Montréal (Québec)  H2Y 1T8", "Téléc. : 514 864-8100")
    return truth(case)
