"""IMM 1295 and IMM 5710 printed in three ways: a box for each letter, a table of questions in French, flattened lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.ninth import furniture as fu
from sample_docs.generator.forms import IMM1295, IMM5710, PERMIT_TYPES, WorkForm, truth, values
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import symbols_page
from sample_docs.generator.registry import Fields, layout

# A label and its value stay on one line:
# fmt: off

SEX: Mapping[str, tuple[str, str]] = {"M": ("Male", "Homme"), "F": ("Female", "Femme"), "X": ("Another gender", "Autre genre")}


def edition(form: WorkForm, edition: str) -> WorkForm:
    """The form in another edition, MM-YYYY."""
    return replace(form, edition=edition)


def furniture(paper: Paper, form: WorkForm, language: str, of: int) -> None:
    """Form code and page on every page."""
    letter = "E" if language == "en" else "F"

    def write(page: int) -> None:
        paper.text(paper.margin, paper.height - 24, f"IMM {form.number[3:]} ({form.edition}) {letter}", 7.5)
        paper.text(paper.width / 2, paper.height - 24, f"Page {page} / {of}", 7, align="center")
        draw.canada_wordmark(paper, paper.height - 22)

    paper.footer = write


def symbols(paper: Paper, form: WorkForm, case: Case, language: str, words: str) -> None:
    """The last page of a validated form."""
    if not case.validated:
        return
    paper.new_page()
    paper.line(words, 10, "bold")
    paper.gap(14)
    symbols_page(paper, form, case, language)


def shown(form: WorkForm, case: Case) -> Case:
    """The case as that form has it: the form for people in Canada is filled in Canada."""
    return case if form.number == "IMM1295" else case.changed(in_canada=True)


def letter_boxes(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """A box for each letter of names, dates and numbers; the representative's part comes first, the spouse's stands between."""
    case, fr = shown(form, case), language == "fr"
    person, agent, filled = case.person, case.representative, values(form, case, language)
    paper.margin, paper.points = 36, 9.5
    furniture(paper, form, language, 3 if case.validated else 2)
    draw.government_canada(paper, 40)
    for words in paper.wrap(form.title[language], 420, 11, "bold"):
        paper.line(words, 11, "bold", align="center")
    def say(english: str, french: str) -> str:
        return french if fr else english
    def bar(words: str) -> None:
        paper.gap(9)
        paper.box(36, paper.y, paper.width - 72, 13, fill="#3f3f3f", stroke=None)
        paper.text(40, paper.y + 9.5, words, 8, "bold", color="#ffffff")
        paper.gap(17)
    def boxes(label: str, value: str, cells: int, x: float = 36.0) -> None:
        paper.text(x, paper.y + 7, label, 6.5)
        fu.comb(paper, x, paper.y + 9, value, cells)
    def plain(label: str, value: str, x: float = 36.0) -> None:
        paper.text(x, paper.y + 7, label, 6.5)
        paper.text(x, paper.y + 20, value, paper.fitted(value, 540 - x))
    bar(say("A. REPRESENTATIVE (if any)", "A. REPRÉSENTANT (s'il y a lieu)"))
    plain(say("Name and firm", "Nom et cabinet"), f"{agent.name}, {agent.firm}")
    plain(say("Membership no.", "N° de membre"), agent.member_number, 380)
    paper.gap(26)
    bar(say("B. APPLICANT – PERSONAL DETAILS", "B. DEMANDEUR – DONNÉES PERSONNELLES"))
    boxes(say("1. Unique client identifier (UCI)", "1. Identificateur unique de client (IUC)"), filled["uci"], 10)
    plain(say("Service language", "Langue de service"), say("English", "Français"), 250)
    paper.gap(28)
    boxes(say("2. Family name (as on passport)", "2. Nom de famille (comme au passeport)"), person.family_name, 38)
    paper.gap(28)
    boxes(say("3. Given name(s) (as on passport)", "3. Prénom(s) (comme au passeport)"), person.given_names, 38)
    paper.gap(28)
    boxes(say("4. Date of birth: year", "4. Naissance : année"), f"{person.born:%Y}", 4)
    boxes(say("month", "mois"), f"{person.born:%m}", 2, 110)
    boxes(say("day", "jour"), f"{person.born:%d}", 2, 160)
    plain(say("5. Sex", "5. Sexe"), SEX[person.sex][fr], 230)
    plain(say("6. Place and country of birth", "6. Ville et pays de naissance"), f"{person.birth_city}, {person.country.fr if fr else person.country.en}", 330)
    paper.gap(26)
    bar(say("C. SPOUSE OR COMMON-LAW PARTNER", "C. ÉPOUX OU CONJOINT DE FAIT"))
    boxes(say("Family name", "Nom de famille"), case.spouse.family_name, 20)
    boxes(say("Given name(s)", "Prénom(s)"), case.spouse.given_names, 18, 310)
    paper.gap(28)
    plain(say("Date of marriage (YYYY-MM-DD)", "Date du mariage (AAAA-MM-JJ)"), f"{case.married:%Y-%m-%d}")
    plain(say("Date of birth (YYYY-MM-DD)", "Date de naissance (AAAA-MM-JJ)"), f"{case.spouse.born:%Y-%m-%d}", 310)
    paper.gap(24)
    bar(say("D. PASSPORT OF THE APPLICANT", "D. PASSEPORT DU DEMANDEUR"))
    boxes(say("Number", "Numéro"), filled["passport"], 12)
    plain(say("Country of issue", "Pays de délivrance"), person.country.fr if fr else person.country.en, 230)
    paper.gap(28)
    for x, label, day in ((36, say("Issued (Y M D)", "Délivré (A M J)"), case.passport.issued), (230, say("Expires (Y M D)", "Expire (A M J)"), case.passport.expires)):
        boxes(label, f"{day:%Y}", 4, x)
        boxes("", f"{day:%m}", 2, x + 60)
        boxes("", f"{day:%d}", 2, x + 94)
    paper.new_page()
    bar(say("E. DETAILS OF INTENDED WORK IN CANADA", "E. DÉTAILS DU TRAVAIL ENVISAGÉ AU CANADA"))
    for label, value in (
        (say("1. Type of work permit requested", "1. Genre de permis de travail demandé"), PERMIT_TYPES[case.permit_type][fr]), (say("2. Province of destination", "2. Province de destination"), say("Quebec", "Québec")), (say("3. City or town", "3. Ville"), filled["work_city"]),
        (say("4. Job title", "4. Titre du poste"), case.job_title), (say("5. Brief description of duties", "5. Brève description des tâches"), case.duties),
    ):
        plain(label, value)
        paper.rule(paper.y + 24, color="#bbbbbb")
        paper.gap(30)
    if form.number == "IMM5710":
        boxes(say("6. Most recent document (permit or record)", "6. Document le plus récent (permis ou fiche)"), filled["previous"], 10)
        paper.gap(30)
    bar(say("F. DECLARATION", "F. DÉCLARATION"))
    paper.para(say("The answers given above are complete and true. I will tell the Department of any change.", "Les réponses ci-dessus sont complètes et véridiques. J'aviserai le Ministère de tout changement."))
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 22, rng)
        paper.text(330, paper.y + 26, f"{case.signed:%Y-%m-%d}")
    paper.text(36, paper.y + 40, say("Signature of applicant                                                                                                            Date", "Signature du demandeur                                                                                                            Date"), 7)
    symbols(paper, form, case, language, say("FOR OFFICE USE – DO NOT WRITE HERE", "À L'USAGE DU BUREAU – N'ÉCRIVEZ RIEN ICI"))
    return truth(form, case)


def questions_in_a_table(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """Three columns over two pages: number, question, answer."""
    case, fr = shown(form, case), language == "fr"
    person, filled = case.person, values(form, case, language)
    paper.margin, paper.family, paper.points = 40, "helvetica", 9
    furniture(paper, form, language, 3 if case.validated else 2)
    draw.government_canada(paper, 40)
    paper.text(paper.width - 40, 40, "PROTÉGÉ B une fois rempli" if fr else "PROTECTED B when completed", 7.5, "bold", align="right")
    for words in paper.wrap(form.title[language], 500, 10.5, "bold"):
        paper.line(words, 10.5, "bold")
    paper.gap(8)
    country = person.country.fr if fr else person.country.en
    other = filled["alias_family"] or ("Non" if fr else "No")
    def pick(pair: str) -> str:
        return pair.split(" | ")[fr]
    parts: list[tuple[str, list[tuple[str, str]]]] = [
        (pick("PERSONAL DETAILS | DONNÉES PERSONNELLES"), [(pick("UCI (if known) | IUC (si vous le connaissez)"), filled["uci"]), (pick("Family name | Nom de famille"), person.family_name), (pick("Given name(s) | Prénom(s)"), person.given_names), (pick("Any other name used? | Avez-vous utilisé un autre nom?"), other), (pick("Sex | Sexe"), SEX[person.sex][fr]), (pick("Date of birth | Date de naissance"), filled["year"] + "-" + filled["month"] + "-" + filled["day"]), (pick("Country of birth | Pays de naissance"), country), (pick("Citizenship | Citoyenneté"), country)]),
        (pick("MARITAL STATUS | ÉTAT MATRIMONIAL"), [(pick("Current status | Situation actuelle"), pick("Married | Marié")), (pick("Married on | Date du mariage"), f"{case.married:%Y-%m-%d}"), (pick("Spouse, family name | Époux, nom de famille"), case.spouse.family_name), (pick("Spouse, given names | Époux, prénoms"), case.spouse.given_names)]),
        (pick("LANGUAGES | LANGUES"), [(pick("Native language | Langue maternelle"), pick("Other | Autre")), (pick("Can you communicate in English or French? | Pouvez-vous communiquer en français ou en anglais?"), pick("Both | Les deux"))]),
        (pick("PASSPORT | PASSEPORT"), [(pick("Passport or travel document number | Numéro du passeport ou du titre de voyage"), filled["passport"]), (pick("Country of issue | Pays de délivrance"), f"{person.country.alpha3} ({country})"), (pick("Date of issue | Date de délivrance"), filled["issued"]), (pick("Date of expiry | Date d'expiration"), filled["expires"]), (pick("National identity card? | Carte d'identité nationale?"), pick("No | Non"))]),
        (pick("CONTACT INFORMATION | COORDONNÉES"), [(pick("Mailing address | Adresse postale"), f"{filled['street']}, {filled['city']} {filled['postal_code']}".strip()), (pick("Telephone | Téléphone"), person.phone), (pick("E-mail | Courriel"), person.email)]),
        (pick("INTENDED WORK IN CANADA | TRAVAIL ENVISAGÉ AU CANADA"), [(pick("Kind of work permit | Genre de permis de travail"), PERMIT_TYPES[case.permit_type][fr]), (pick("Province | Province"), pick("Quebec | Québec")), (pick("City | Ville"), filled["work_city"]), (pick("Job title | Titre de l'emploi"), case.job_title), (pick("Description of duties | Description des fonctions"), case.duties)]),
    ]
    if form.number == "IMM5710":
        parts.insert(5, (pick("COMING INTO CANADA | ENTRÉE AU CANADA"), [(pick("Original entry | Première entrée"), f"{case.permit.issued:%Y-%m-%d}"), (pick("Latest permit or record no. | N° du plus récent permis ou fiche"), filled["previous"])]))
    parts.append((pick("EMPLOYMENT HISTORY | ANTÉCÉDENTS D'EMPLOI"), [(pick("Employer, position | Employeur, poste"), f"{case.permit.employer}, {case.permit.occupation}"), (pick("From – to | De – à"), "2019-04 – 2022-11")]))
    for letter, (title, rows) in zip("ABCDEFGHI", parts, strict=False):
        paper.room(60)
        paper.gap(6)
        paper.table([["", title, ""], *[[f"{letter}{number}", label, value] for number, (label, value) in enumerate(rows, start=1)]], [30, 250, 252], height=17)
    paper.gap(14)
    paper.room(60)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 14, rng)
        paper.text(400, paper.y + 16, f"{case.signed:%Y-%m-%d}")
    paper.rule(paper.y + 20)
    paper.text(40, paper.y + 30, pick("Applicant's signature | Signature du demandeur"), 7)
    paper.text(400, paper.y + 30, "Date", 7)
    if case.validated and paper.pages == 1:
        paper.new_page()
    symbols(paper, form, case, language, pick("Bar codes generated by the form – attach this page | Codes à barres produits par le formulaire – joignez cette page"))
    return truth(form, case)


def flattened(paper: Paper, form: WorkForm, case: Case, rng: Random, language: str) -> Fields:
    """Printed to a PDF from a reader: the answers stand in the file before their captions; a browser's furniture around."""
    case, fr = shown(form, case), language == "fr"
    person, filled = case.person, values(form, case, language)
    paper.canvas.setProducer("Microsoft: Print To PDF")
    paper.margin, paper.family, paper.points = 50, "free-sans", 9.5
    furniture(paper, form, language, 3 if case.validated else 2)
    paper.text(50, 30, f"{case.signed + dt.timedelta(days=1):%d/%m/%Y}      imm{form.number[3:]}{'f' if fr else 'e'}.pdf", 7)
    paper.y = 42
    for words in paper.wrap(form.title[language], 500, 12, "bold"):
        paper.line(words, 12, "bold")
    def part(title: str, rows: list[tuple[str, str]]) -> None:
        paper.gap(9)
        paper.line(title, 9.5, "bold", color="#1a3c6e")
        paper.rule(paper.y + 3, color="#1a3c6e")
        paper.value_first(rows, gap=8, step=1.75)
    country = person.country.fr if fr else person.country.en
    part("Demandeur" if fr else "Applicant", [("IUC :" if fr else "UCI:", filled["uci"]), ("Nom(s) de famille :" if fr else "Surname / family name:", person.family_name), ("Prénom(s) :" if fr else "First / given name(s):", person.given_names), ("Sexe :" if fr else "Sex:", SEX[person.sex][fr]), ("Né(e) le (AAAA-MM-JJ) :" if fr else "Born (YYYY-MM-DD):", person.born.isoformat()), ("Citoyenneté :" if fr else "Citizenship:", country)])
    part("Conjoint" if fr else "Partner", [("Nom de famille du conjoint :" if fr else "Partner's family name:", case.spouse.family_name), ("Prénom(s) du conjoint :" if fr else "Partner's given name(s):", case.spouse.given_names), ("Marié(e)s depuis le :" if fr else "Married since:", case.married.isoformat())])
    part("Titre de voyage" if fr else "Travel document", [("Passeport n° :" if fr else "Passport no.:", filled["passport"]), ("Délivré par :" if fr else "Issued by:", country), ("Délivré le (AAAA-MM-JJ) :" if fr else "Issued on (YYYY-MM-DD):", filled["issued"]), ("Expire le (AAAA-MM-JJ) :" if fr else "Expires on (YYYY-MM-DD):", filled["expires"])])
    part("Pour vous joindre" if fr else "How to reach you", [("Adresse :" if fr else "Address:", f"{filled['street']}, {filled['city']}"), ("Courriel :" if fr else "E-mail:", person.email), ("Employeur actuel :" if fr else "Current employer:", case.permit.employer)])
    if form.number == "IMM5710":
        part("Séjour actuel" if fr else "Present stay", [("N° du dernier document :" if fr else "Number of last document:", filled["previous"]), ("Date d'expiration du dernier document :" if fr else "Last document expired on:", case.permit.expires.isoformat())])
    paper.new_page()
    part("Emploi visé" if fr else "Work you want to do", [("Genre de permis de travail :" if fr else "Work permit type:", PERMIT_TYPES[case.permit_type][fr]), ("Titre du poste :" if fr else "Title of position:", case.job_title), ("Tâches :" if fr else "Duties:", case.duties), ("Province :", "Québec" if fr else "Quebec"), ("Ville :" if fr else "City:", filled["work_city"]), ("Durée prévue :" if fr else "Expected duration:", "36 mois" if fr else "36 months")])
    part("Antécédents" if fr else "Background", [("Refus de visa :" if fr else "Refused a visa before:", "Non" if fr else "No"), ("Condamnation :" if fr else "Convicted of a crime:", "Non" if fr else "No"), ("Service militaire :" if fr else "Military service:", "Non" if fr else "No")])
    paper.gap(14)
    if case.signed_by_hand:
        paper.value_first([("Signé électroniquement le :" if fr else "Signed electronically on:", case.signed.isoformat())])
    symbols(paper, form, case, language, "Codes" if fr else "Bar codes")
    return truth(form, case)


@layout("imm1295")
def outside_letter_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """A box for each letter."""
    return letter_boxes(paper, edition(IMM1295, "06-2019"), case, rng, "en")


@layout("imm1295", language="fr")
def dehors_questions_en_tableau(paper: Paper, case: Case, rng: Random) -> Fields:
    """A table of questions."""
    return questions_in_a_table(paper, edition(IMM1295, "09-2022"), case, rng, "fr")


@layout("imm1295")
def outside_flattened(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed to PDF."""
    return flattened(paper, IMM1295, case, rng, "en")


@layout("imm5710", language="fr")
def sur_place_une_lettre_par_case(paper: Paper, case: Case, rng: Random) -> Fields:
    """A box for each letter."""
    return letter_boxes(paper, edition(IMM5710, "04-2023"), case, rng, "fr")


@layout("imm5710")
def inland_questions_in_a_table(paper: Paper, case: Case, rng: Random) -> Fields:
    """A table of questions."""
    return questions_in_a_table(paper, IMM5710, case, rng, "en")


@layout("imm5710", language="fr")
def sur_place_aplati(paper: Paper, case: Case, rng: Random) -> Fields:
    """Printed to PDF."""
    return flattened(paper, edition(IMM5710, "02-2024"), case, rng, "fr")
