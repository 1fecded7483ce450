"""IMM 1295 and IMM 5710 printed in two manners (boxes with captions inside; answers set flush right), and as XFA files."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.fifth.desk import bar, boxes, comb
from sample_docs.generator.forms import IMM1295, IMM5710, PERMIT_TYPES, WorkForm, as_xfa, placeholder, truth, values
from sample_docs.generator.invention import fill
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import form_code, symbols_page
from sample_docs.generator.registry import Fields, layout

NEWER_1295 = replace(IMM1295, edition="11-2022")  # the editions change; the footer of each paper says its own
NEWER_5710 = replace(IMM5710, edition="11-2022")


class Said:
    """The words of a form in one language, and what this case answers in them."""

    def __init__(self, form: WorkForm, case: Case, language: str) -> None:
        self.french = language == "fr"
        person = case.person
        self.filled = values(form, case, language)
        self.country = person.country.fr if self.french else person.country.en
        self.sex = {"M": ("Male", "Homme"), "F": ("Female", "Femme"), "X": ("Unspecified", "Non précisé")}[person.sex][
            self.french
        ]
        self.type = PERMIT_TYPES[case.permit_type][self.french]
        self.residence = "Canada" if form.number == "IMM5710" or case.in_canada else self.country

    def __call__(self, english: str, french: str) -> str:
        return french if self.french else english


def front(paper: Paper, form: WorkForm, language: str, say: Said) -> None:
    """Department, title, form code in the foot of every page."""
    code = form_code(form, language)

    def write(page: int) -> None:
        paper.text(paper.margin, paper.height - 22, code, 8)
        paper.text(paper.width - paper.margin, paper.height - 22, f"{page}", 8, align="right")

    paper.footer = write
    draw.government_canada(paper, 36)
    paper.text(
        paper.width - paper.margin, 34, say("PROTECTED WHEN COMPLETED – B", "PROTÉGÉ UNE FOIS REMPLI – B"), 7, align="right"
    )
    paper.y = 62
    paper.para(form.title[language], 11.5, "bold", gap=9)


def finish(paper: Paper, form: WorkForm, case: Case, language: str) -> Fields:
    """The page of symbols where the form was validated; the truth."""
    if case.validated:
        paper.new_page()
        symbols_page(paper, form, case, language)
    return truth(form, case)


def sign(paper: Paper, case: Case, say: Said, rng: Random) -> None:
    """The declaration and its signature."""
    paper.room(90)
    paper.para(say("I have read and understood the declaration. The answers I have given are true, complete and correct.", "J'ai lu et compris la déclaration. Les réponses que j'ai données sont vraies, complètes et exactes."), 8.5)  # fmt: skip
    if case.signed_by_hand:
        draw.signature(paper, paper.margin + 10, paper.y + 26, rng)
        paper.text(360, paper.y + 28, case.signed.isoformat(), 10)
    paper.gap(32)
    paper.rule(paper.y, paper.margin, 300)
    paper.rule(paper.y, 350, 480)
    paper.line(say("Signature of applicant, or parent if under 18", "Signature du demandeur, ou d'un parent s'il a moins de 18 ans"), 6.5)  # fmt: skip
    paper.text(350, paper.y, "Date (YYYY-MM-DD / AAAA-MM-JJ)", 6.5)


# ---- captions inside the boxes


def boxed(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """Every answer in a box with its caption; birth date and passport dates split; work history with other titles."""
    say, person, passport, work = Said(form, case, language), case.person, case.passport, case.work
    filled = say.filled
    paper.margin, paper.family, paper.points = 40, "sans", 9.5
    front(paper, form, language, say)
    paper.text(40, paper.y + 12, say("UCI (if known)", "IUC (si connu)"), 8)
    comb(paper, 120, paper.y, case.uci)
    paper.text(330, paper.y + 12, say("Service language:", "Langue de service :"), 8)
    paper.text(412, paper.y + 12, say("English", "Français"), 9.5)
    paper.gap(24)
    if form.number == "IMM5710":
        paper.text(40, paper.y + 8, say("I am applying to:", "Je demande :"), 8.5)
        for x, ticked, words in ((130, filled["extend"] == "1", say("extend my stay as a worker", "une prorogation de séjour")), (320, filled["restore"] == "1", say("restore my status", "le rétablissement de mon statut"))):  # fmt: skip
            draw.checkbox(paper, x, paper.y + 8, ticked)
            paper.text(x + 13, paper.y + 8, words, 8.5)
        paper.gap(16)
    shade = {"fill": "#dddddd", "ink": "#000000", "points": 8.5}
    bar(paper, say("PERSONAL DETAILS", "DONNÉES PERSONNELLES"), **shade)  # type: ignore[arg-type]  # three keywords of two types
    boxes(paper, [
        [(say("Family name", "Nom de famille"), person.family_name, 1), (say("Given name(s)", "Prénom(s)"), person.given_names, 1)],
        [(say("Other name used", "Autre nom utilisé"), filled["alias_family"] or say("None", "Aucun"), 2), (say("Sex", "Sexe"), say.sex, 1), (say("Birth: YYYY", "Naissance : AAAA"), f"{person.born:%Y}", 1), ("MM", f"{person.born:%m}", 0.5), (say("DD", "JJ"), f"{person.born:%d}", 0.5)],
        [(say("Town of birth", "Ville de naissance"), person.birth_city, 1), (say("Country of birth", "Pays de naissance"), say.country, 1), (say("Citizenship", "Citoyenneté"), say.country, 1), (say("Country of residence", "Pays de résidence"), say.residence, 1)],
    ], height=28)  # fmt: skip
    bar(paper, say("MARITAL STATUS", "ÉTAT MATRIMONIAL"), **shade)  # type: ignore[arg-type]
    boxes(paper, [[(say("Current status", "État actuel"), say("Married", "Marié(e)"), 1), (say("Date of marriage", "Date du mariage"), case.married.isoformat(), 1), (say("Spouse: family name", "Époux : nom"), case.spouse.family_name, 1.5), (say("Spouse: given name(s)", "Époux : prénom(s)"), case.spouse.given_names, 1.5)]], height=28)  # fmt: skip
    bar(paper, say("PASSPORT", "PASSEPORT"), **shade)  # type: ignore[arg-type]
    boxes(paper, [[(say("Passport number", "Numéro de passeport"), passport.number, 1.3), (say("Country of issue", "Pays de délivrance"), f"{person.country.alpha3} ({say.country})", 1.6), (say("Issued (Y-M-D)", "Délivré (A-M-J)"), passport.issued.isoformat(), 1), (say("Expires (Y-M-D)", "Expire (A-M-J)"), passport.expires.isoformat(), 1)]], height=28)  # fmt: skip
    bar(paper, say("NATIONAL IDENTITY DOCUMENT", "PIÈCE D'IDENTITÉ NATIONALE"), **shade)  # type: ignore[arg-type]
    boxes(paper, [[(say("Document number", "Numéro du document"), fill("9999999999", rng), 1.3), (say("Country of issue", "Pays de délivrance"), say.country, 1.6), (say("Issued (Y-M-D)", "Délivré (A-M-J)"), (passport.issued - dt.timedelta(days=400)).isoformat(), 1), (say("Expires (Y-M-D)", "Expire (A-M-J)"), (passport.expires + dt.timedelta(days=77)).isoformat(), 1)]], height=28)  # fmt: skip
    bar(paper, say("CONTACT INFORMATION", "COORDONNÉES"), **shade)  # type: ignore[arg-type]
    boxes(paper, [
        [(say("Street no. and name", "N° et rue"), filled["street"], 2), (say("City/Town", "Ville"), filled["city"], 1), (say("Postal code", "Code postal"), filled["postal_code"], 1)],
        [(say("Telephone", "Téléphone"), person.phone, 1), (say("E-mail", "Courriel"), person.email, 2)],
    ], height=28)  # fmt: skip
    paper.new_page()
    if form.number == "IMM5710":
        bar(paper, say("COMING INTO CANADA", "ENTRÉE AU CANADA"), **shade)  # type: ignore[arg-type]
        boxes(paper, [[(say("Original entry", "Première entrée"), (case.permit.issued - dt.timedelta(days=3)).isoformat(), 1), (say("Place", "Lieu"), "Montréal–Trudeau", 1), (say("Most recent visitor record, study or work permit number", "N° du plus récent permis ou fiche de visiteur"), filled["previous"], 2)]], height=28)  # fmt: skip
    bar(paper, say("DETAILS OF INTENDED WORK IN CANADA", "DÉTAILS DU TRAVAIL PRÉVU AU CANADA"), **shade)  # type: ignore[arg-type]
    boxes(paper, [
        [(say("1. What type of work permit are you applying for?", "1. Quel genre de permis de travail demandez-vous?"), say.type, 1)],
        [(say("2. Name of employer", "2. Nom de l'employeur"), "", 1), (say("3. Province", "3. Province"), say("Quebec", "Québec"), 1), (say("City/Town", "Ville"), "Montréal", 1)],
        [(say("4. Job title", "4. Titre du poste"), case.job_title, 1)],
        [(say("Brief description of duties", "Brève description des tâches"), case.duties, 1)],
        [(say("5. From", "5. Du"), (case.submitted + dt.timedelta(days=90)).isoformat(), 1), (say("To", "Au"), (case.submitted + dt.timedelta(days=1180)).isoformat(), 1), (say("6. LMIA or offer number", "6. N° d'EIMT ou d'offre"), "", 1)],
    ], height=30)  # fmt: skip
    bar(paper, say("EMPLOYMENT, PAST TEN YEARS", "EMPLOIS, DIX DERNIÈRES ANNÉES"), **shade)  # type: ignore[arg-type]
    start = case.submitted.year
    paper.table(
        [(say("From", "Du"), say("To", "Au"), say("Occupation", "Profession"), say("Employer", "Employeur"), say("City", "Ville")), (f"{start - 4}-03", say("present", "présent"), work.title, work.employer, case.home.address.city), (f"{start - 8}-09", f"{start - 4}-02", say("Sales clerk", "Commis à la vente"), "Comptoir Azur", person.birth_city)],
        (60, 60, 140, 172, 100), points=8.5,
    )  # fmt: skip
    paper.gap(14)
    sign(paper, case, say, rng)
    return finish(paper, form, case, language)


# ---- answers flush right


def answered(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """A list of questions in sentences, each answer in typewriter's letters at the right margin, dotted lines between."""
    say, person, passport, filled = Said(form, case, language), case.person, case.passport, values(form, case, language)
    paper.margin, paper.family, paper.points = 52, "serif", 10
    front(paper, form, language, say)
    home = f"{filled['street']}, {filled['city']} {filled['postal_code']}".strip()
    day = say("(YYYY-MM-DD)", "(AAAA-MM-JJ)")
    groups = [
        (say("A – You", "A – Vous"), [
            ("1", say("Your client number (UCI), where you have one", "Votre numéro de client (IUC), si vous en avez un"), case.uci), ("2", say("Family name, as in your passport", "Nom de famille, comme au passeport"), person.family_name), ("", say("Given names, as in your passport", "Prénoms, comme au passeport"), person.given_names),
            ("3", say("Any other name you go by or were born with", "Tout autre nom porté, y compris à la naissance"), filled["alias_family"] or "–"), ("4", say("Date of birth", "Date de naissance") + f" {day}", person.born.isoformat()), ("", say("Place and country of birth", "Lieu et pays de naissance"), f"{person.birth_city}, {say.country}"), ("5", say("Sex", "Sexe"), say.sex), ("6", say("Citizen of", "Citoyen(ne) de"), say.country), ("7", say("Country where you now live", "Pays où vous vivez"), say.residence),
        ]),
        (say("B – Your spouse or partner", "B – Votre époux ou conjoint"), [("1", say("Name", "Nom"), case.spouse.full_name), ("2", say("Married since", "Marié(e) depuis") + f" {day}", case.married.isoformat())]),
        (say("C – Passport", "C – Passeport"), [("1", say("Number", "Numéro"), passport.number), ("2", say("Issued by", "Délivré par"), f"{person.country.alpha3} ({say.country})"), ("3", say("Issue date", "Date de délivrance") + f" {day}", passport.issued.isoformat()), ("4", say("Expiry date", "Date d'expiration") + f" {day}", passport.expires.isoformat())]),
        (say("D – Where to reach you", "D – Pour vous joindre"), [("1", say("Mailing address", "Adresse postale"), home), ("2", say("E-mail", "Courriel"), person.email), ("3", say("Telephone", "Téléphone"), person.phone)]),
        (say("E – The work you intend to do", "E – Le travail envisagé"), [
            ("1", say("Type of work permit", "Type de permis de travail"), say.type), ("2", say("Province of work", "Province de travail"), say("Quebec", "Québec")), ("", say("City or town", "Ville"), "Montréal"), ("3", say("Job title", "Titre du poste"), case.job_title), ("4", say("Description of duties", "Description des tâches"), case.duties),
        ]),
    ]  # fmt: skip
    if form.number == "IMM5710":
        groups.insert(4, (say("D1 – Your present document", "D1 – Votre document actuel"), [("1", say("Document number", "Numéro du document"), filled["previous"]), ("2", say("Valid until", "Valide jusqu'au") + f" {day}", case.permit.expires.isoformat())]))  # fmt: skip
    for words, questions in groups:
        paper.room(44)
        paper.gap(7)
        paper.line(words, 11, "bold")
        paper.rule(paper.y + 3, weight=1.1)
        paper.gap(4)
        for number, caption, answer in questions:
            paper.room(17)
            paper.gap(16)
            paper.text(54, paper.y, number, 9, "bold")
            paper.text(72, paper.y, caption, 10)
            paper.text(paper.width - 54, paper.y, answer, 10, family="courier", align="right")
            paper.rule(paper.y + 3.5, color="#bbbbbb", weight=0.3)
    paper.gap(14)
    sign(paper, case, say, rng)
    return finish(paper, form, case, language)


@layout("imm1295", language="en")
def captions_in_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    return boxed(paper, IMM1295, case, rng, "en")


@layout("imm1295", language="fr", size="a4")
def reponses_a_droite(paper: Paper, case: Case, rng: Random) -> Fields:
    return answered(paper, NEWER_1295, case, rng, "fr")


@layout("imm1295", language="fr", qualities=("digital",))
def xfa_sans_chiffrement(paper: Paper, case: Case, rng: Random) -> Fields:
    placeholder(paper, "fr")
    paper.finish = as_xfa(IMM1295, values(IMM1295, case, "fr"), broken=True, encrypted=False)
    return truth(IMM1295, case)


@layout("imm5710", language="fr")
def cases_avec_legendes(paper: Paper, case: Case, rng: Random) -> Fields:
    return boxed(paper, NEWER_5710, case, rng, "fr")


@layout("imm5710", language="en")
def answers_flush_right(paper: Paper, case: Case, rng: Random) -> Fields:
    return answered(paper, IMM5710, case, rng, "en")


@layout("imm5710", language="en", qualities=("digital",))
def xfa_with_broken_lists(paper: Paper, case: Case, rng: Random) -> Fields:
    placeholder(paper, "en")
    paper.finish = as_xfa(IMM5710, values(IMM5710, case, "en"), broken=True)
    return truth(IMM5710, case)
