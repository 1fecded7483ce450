"""Letters of intent to live in Quebec: a forwarded message, a plain letter, a declaration to tick, one written by a couple."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.heldout.eleventh_b_wording import mail_head, words_fr
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


def truth(case: Case) -> Fields:
    """Who wrote, and when."""
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("intent_letter", language="fr", set="heldout")
def courriel_transfere_au_consultant(paper: Paper, case: Case, rng: Random) -> Fields:
    """The applicant's statement, sent to a consultant who forwarded it the same morning."""
    person, day = case.person, case.signed
    paper.margin, paper.points, paper.family = 54, 10, "sans"
    paper.y = 40
    paper.line("TR : Déclaration d'intention – à joindre", 14, "bold")
    mail_head(
        paper,
        [("De :", "Réception <reception@cabinet-orme.example>"), ("Envoyé :", f"{dates.fr(day)} 08:47"), ("À :", "Équipe dossiers <dossiers@cabinet-orme.example>"), ("Objet :", "TR : Déclaration d'intention – à joindre")],
    )  # fmt: skip
    paper.para(
        "Bonjour, voici la déclaration de notre client(e), à verser au dossier à la section des renseignements sur le client. Merci! – Solène"
    )
    paper.line("---------- Message transféré ----------", 9)
    paper.lines(
        [f"De : {person.full_name} <{person.email}>", f"Date : {dates.fr(day)} 06:58", "Objet : Déclaration d'intention"], 9.5
    )
    paper.gap(10)
    town = case.work.city
    feminine = "e" if person.sex == "F" else ""
    paper.paras(
        (
            "À l'attention de l'agent d'immigration,",
            f"Je soussigné{feminine} {person.full_name}, titulaire du certificat de sélection du Québec délivré le {dates.fr(case.csq.issued)}, déclare avoir l'intention de m'établir et de travailler au Québec dès que mon permis me sera accordé.",
            f"J'ai choisi la ville de {town}. Une cousine de ma mère, Mme Huguette Lalonde, y habite depuis 2011 et me réserve une chambre le temps de trouver un logement. J'ai déjà visité la région en août {day.year - 1} et j'ai rencontré deux employeurs de mon domaine.",
            f"Le {dates.fr(case.letter_dated)}, le Ministère m'a invité{feminine} à présenter une demande dans le cadre du PMI+. Je ne demanderai pas à vivre dans une autre province.",
            f"Mon bail actuel se termine bientôt et j'ai avisé {case.home.landlord} de mon départ.",
            "Je vous remercie de l'attention portée à ma demande.",
        )
    )  # fmt: skip
    paper.lines([person.full_name, person.phone], 10)
    return truth(case)


@layout("intent_letter", language="en", set="heldout")
def plain_letter_with_reasons(paper: Paper, case: Case, rng: Random) -> Fields:
    """A letter in the applicant's own words, dated at the foot beside the signature."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "times", 12, 76
    paper.y = 72
    paper.line("To: Case Processing Centre, IRCC")
    paper.line("About: where I am going to live")
    paper.gap(16)
    paper.paras(
        (
            "Hello,",
            f"I want to explain why I will live in the province of Quebec and nowhere else. My Quebec Selection Certificate is from {dates.en(case.csq.issued)} and runs out on {dates.en(case.csq.expires)}. The invitation for the International Mobility Program Plus came on {dates.en(case.letter_dated)}.",
            f"First, the language. I have studied French since {day.year - 6} and passed the TCF at level B2 last winter. Second, work. {case.work.employer} in {case.work.city} knows my file and would see me as soon as I arrive. Third, family. My {'wife' if case.spouse.sex == 'F' else 'husband'}, {case.spouse.full_name}, has been accepted in a francization course there.",
            "I have looked at apartments near the metro, I know what a bail is, and I have put aside six months of rent. My children, if we have more, will go to school in French.",
            "I understand that the open permit is limited to Quebec and I accept this condition.",
            "Thank you for reading,",
        )
    )  # fmt: skip
    draw.signature(paper, 80, paper.y + 34, rng)
    paper.gap(50)
    paper.line(person.full_name)
    paper.line(f"Signed at {case.home.address.city}, {dates.en_day_first(day)}")
    paper.line(f"Tel. {person.phone}   {person.email}", 10)
    return truth(case)


@layout("intent_letter", language="fr", set="heldout")
def declaration_a_cocher(paper: Paper, case: Case, rng: Random) -> Fields:
    """A form some community centre hands out: boxes to tick, lines to fill in, a witness."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "helvetica", 10.5, 56
    paper.box(56, 40, 500, 44, fill="#fbe9d0", stroke="#c98a2b")
    paper.text(306, 60, "DÉCLARATION D'INTENTION DE RÉSIDER AU QUÉBEC", 13, "bold", align="center")
    paper.text(306, 76, "Modèle offert par la Maison d'accueil du Nouveau Quai – gratuit", 9, align="center")
    paper.y = 96
    paper.under(
        [("", person.full_name), ("", f"{person.born:%Y-%m-%d}"), ("", case.home.address.one_line), ("", case.csq.file_number)],
        columns=2,
        height=40,
    )
    for left, y, words in ((58, 132, "Nom complet du déclarant ou de la déclarante"), (308, 132, "Date de naissance"), (58, 172, "Adresse actuelle"), (308, 172, "N° de dossier du CSQ")):  # fmt: skip
        paper.text(left, y, words, 7, "italic")
    paper.gap(14)
    paper.line("Je déclare ce qui suit (cochez) :", style="bold")
    paper.gap(4)
    for ticked, words in (
        (True, "J'ai l'intention de m'installer au Québec de façon durable."),
        (True, f"Je compte vivre à {case.work.city} ou dans les environs."),
        (rng.random() < 0.5, "J'ai de la famille au Québec."),
        (True, "Je cherche un emploi dans mon domaine au Québec."),
        (False, "J'ai déjà signé un bail au Québec."),
        (True, "Je suis inscrit(e) ou je vais m'inscrire à un cours de français."),
    ):
        paper.gap(20)
        draw.checkbox(paper, 66, paper.y, ticked)
        paper.text(84, paper.y, words)
    paper.gap(18)
    paper.line("Précisions :", style="bold")
    paper.para(
        f"Mon métier est {case.work.title}. Je quitterai mon logement au plus tard le {dates.fr(case.home.ends)}. Un ami, Patrice Ouimet, viendra me chercher à la gare.",
        gap=18,
    )
    paper.para(f"Fait le {words_fr(day)}.", style="bold", gap=50)
    for x, words, width in (
        (56.0, "Signature du déclarant ou de la déclarante", 210),
        (330.0, "Témoin : Bernadette Sicotte, intervenante", 210),
    ):
        draw.signature(paper, x + 12, paper.y - 3, rng)
        paper.rule(paper.y, x, x + width)
        paper.text(x, paper.y + 11, words, 8)
    paper.text(306, 762, "Maison d'accueil du Nouveau Quai · 77, rue du Port · Lévis · fondée le 4 mai 1989", 8, align="center")
    return truth(case)


@layout("intent_letter", language="en", set="heldout")
def letter_with_bold_reference_lines(paper: Paper, case: Case, rng: Random) -> Fields:
    """A careful letter of a planner: references first, then headings with a plan month by month."""
    person, day = case.person, case.signed
    paper.family, paper.points, paper.margin = "dejavu-serif", 9.5, 60
    paper.text(552, 56, person.full_name, 12, "bold", align="right")
    paper.text(552, 70, case.home.address.one_line, paper.fitted(case.home.address.one_line, 480, 9), align="right")
    paper.text(552, 83, f"Date: {dates.short_en(day)}", 9, align="right")
    paper.y = 104
    paper.beside([("Subject", "Intention to reside in Québec (IMP+, exemption A76)"), ("CSQ file", case.csq.file_number), ("CSQ issued", dates.short_en(case.csq.issued)), ("Invitation of", dates.short_en(case.letter_dated))], label_width=100, colon=":", value_style="regular")  # fmt: skip
    paper.gap(14)
    paper.para("Dear Officer,")
    paper.para(
        "Please accept this statement as evidence of my genuine intention to reside in the province of Québec. It should be read with the certificate and the invitation letter."
    )
    paper.line("1. Ties", 11, "bold")
    paper.para(
        "My brother-in-law has run a bakery in Sherbrooke since 2016, and two former classmates live in Longueuil. Their letters are not enclosed but can be sent."
    )
    paper.line("2. Plan", 11, "bold")
    paper.gap(6)
    months = [("When", "What"), (f"{dates.MONTHS_EN[(case.submitted.month) % 12]}", "Give notice to the landlord, sell the car"), (f"{dates.MONTHS_EN[(case.submitted.month + 1) % 12]}", f"Move to {case.work.city}, temporary room"), (f"{dates.MONTHS_EN[(case.submitted.month + 2) % 12]}", "Health card, driver's licence, francization"), (f"{dates.MONTHS_EN[(case.submitted.month + 3) % 12]}", f"Start work as {case.work.title.lower()}")]  # fmt: skip
    paper.table(months, [120, 372])
    paper.gap(10)
    paper.line("3. Means", 11, "bold")
    paper.para("Savings of $14,200.00 and a small income from online tutoring of about $380.00 a month.")
    paper.line("4. Commitment", 11, "bold")
    paper.para(
        "I will not settle outside Québec while I hold the permit and I will report any change of address within ten days."
    )
    paper.gap(4)
    paper.para("Respectfully,")
    draw.signature(paper, 64, paper.y + 26, rng)
    paper.gap(38)
    paper.line(person.full_name)
    return truth(case)
