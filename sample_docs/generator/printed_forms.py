"""IMM 1295 and IMM 5710 as they are printed: questions with their answers, signatures, and the page of PDF417 symbols."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

import zxingcpp

from sample_docs.generator import draw
from sample_docs.generator.forms import PERMIT_TYPES, WorkForm, values
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case

CAPTIONS = {
    "en": {
        "service": "I want service in", "family": "Family name (as shown on your passport or travel document)", "given": "Given name(s) (as shown on your passport or travel document)", "alias_q": "Have you ever used any other name (e.g. Nickname, maiden name, alias, etc.)?",
        "sex": "Sex", "dob": "Date of birth (YYYY-MM-DD)", "pob": "Place of birth – City/Town", "pobc": "Place of birth – Country or Territory", "citizenship": "Citizenship", "residence": "Current country or territory of residence",
        "marital": "Your current marital status", "spouse": "Name of your current Spouse/Common-law partner", "passport": "Passport number/travel document number", "pcountry": "Country or Territory of issue", "issued": "Issue date (YYYY-MM-DD)", "expires": "Expiry date (YYYY-MM-DD)",
        "address": "Current mailing address", "email": "E-mail address", "type": "What type of work permit are you applying for?", "province": "Province", "city": "City/Town", "job": "Job title", "duties": "Brief description of duties", "previous": "Document number of most recent visitor record, study permit, work permit or TRP",
        "p": "PERSONAL DETAILS", "m": "MARITAL STATUS", "t": "PASSPORT", "c": "CONTACT INFORMATION", "w": "DETAILS OF INTENDED WORK IN CANADA", "b": "BACKGROUND INFORMATION", "s": "SIGNATURE", "married": "Married", "page": "PAGE {0} OF {1}", "Quebec": "Quebec", "lang": "English",
        "declaration": "I declare that I have answered all questions in this application fully and truthfully. I understand that any false statement may lead to the refusal of this application.",
        "background": "1 a) Within the past two years, have you or a family member ever had tuberculosis of the lungs or been in close contact with a person with tuberculosis?   No", "background2": "2 a) Have you ever remained beyond the validity of your status, attended school without authorization or worked without authorization in Canada?   No",
        "blank": "",
    },
    "fr": {
        "service": "Je veux être servi(e) en", "family": "Nom de famille (tel qu'indiqué sur votre passeport ou titre de voyage)", "given": "Prénom(s) (tel qu'indiqué sur votre passeport ou titre de voyage)", "alias_q": "Avez-vous déjà utilisé un autre nom (p. ex. surnom, nom de jeune fille, pseudonyme, etc.)?",
        "sex": "Sexe", "dob": "Date de naissance (AAAA-MM-JJ)", "pob": "Lieu de naissance – Ville", "pobc": "Lieu de naissance – Pays ou territoire", "citizenship": "Citoyenneté", "residence": "Pays ou territoire de résidence actuel",
        "marital": "Votre état matrimonial actuel", "spouse": "Nom de votre époux ou conjoint de fait actuel", "passport": "Numéro de passeport ou de titre de voyage", "pcountry": "Pays ou territoire de délivrance", "issued": "Date de délivrance (AAAA-MM-JJ)", "expires": "Date d'expiration (AAAA-MM-JJ)",
        "address": "Adresse postale actuelle", "email": "Adresse électronique", "type": "Quel type de permis de travail demandez-vous?", "province": "Province", "city": "Ville", "job": "Titre du poste", "duties": "Brève description des tâches", "previous": "Numéro du plus récent document (fiche de visiteur, permis d'études, permis de travail ou PST)",
        "p": "DONNÉES PERSONNELLES", "m": "ÉTAT MATRIMONIAL", "t": "PASSEPORT", "c": "COORDONNÉES", "w": "DÉTAILS SUR LE TRAVAIL ENVISAGÉ AU CANADA", "b": "RENSEIGNEMENTS GÉNÉRAUX", "s": "SIGNATURE", "married": "Marié(e)", "page": "PAGE {0} DE {1}", "Quebec": "Québec", "lang": "Français",
        "declaration": "Je déclare avoir répondu à toutes les questions de la présente demande de façon complète et véridique. Je comprends que toute fausse déclaration peut entraîner le refus de ma demande.",
        "background": "1 a) Au cours des deux dernières années, avez-vous eu la tuberculose pulmonaire, vous ou un membre de votre famille?   Non", "background2": "2 a) Êtes-vous déjà resté au Canada après l'expiration de votre statut, y avez-vous étudié ou travaillé sans autorisation?   Non",
        "blank": "",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Question:
    """One printed question: number, caption, answer."""

    number: str
    caption: str
    answer: str


def sections(form: WorkForm, case: Case, language: str) -> list[tuple[str, list[Question]]]:
    """The questions of the printed form, by section, with this case's answers in words."""
    word, person = CAPTIONS[language], case.person
    country = person.country.fr if language == "fr" else person.country.en
    sex = {"M": ("Male", "Homme"), "F": ("Female", "Femme"), "X": ("Another gender", "Autre genre")}[person.sex][language == "fr"]
    filled = values(form, case, language)
    other = filled["alias_family"] or ("No" if language == "en" else "Non")
    work = [
        Question("1", word["type"], PERMIT_TYPES[case.permit_type][language == "fr"]), Question("3", word["province"], word["Quebec"]), Question("", word["city"], "Montréal"),
        Question("4", word["job"], case.job_title), Question("", word["duties"], case.duties),
    ]  # fmt: skip
    if form.number == "IMM5710":
        work.insert(0, Question("3", word["previous"], filled["previous"]))
    return [
        ("", [Question("1", "UCI" if language == "en" else "IUC", case.uci), Question("2", word["service"], word["lang"])]),
        (word["p"], [
            Question("1", word["family"], person.family_name), Question("", word["given"], person.given_names), Question("2", word["alias_q"], other), Question("3", word["sex"], sex), Question("4", word["dob"], person.born.isoformat()),
            Question("5", word["pob"], person.birth_city), Question("", word["pobc"], country), Question("6", word["citizenship"], country), Question("7", word["residence"], "Canada" if case.in_canada else country),
        ]),
        (word["m"], [Question("1", word["marital"], word["married"]), Question("b)", word["spouse"], f"{case.spouse.family_name}, {case.spouse.given_names}")]),
        (word["t"], [Question("1", word["passport"], case.passport.number), Question("2", word["pcountry"], f"{person.country.alpha3} ({country})"), Question("3", word["issued"], case.passport.issued.isoformat()), Question("4", word["expires"], case.passport.expires.isoformat())]),
        (word["c"], [Question("1", word["address"], f"{filled['street']}, {filled['city']} {filled['postal_code']}".strip()), Question("6", word["email"], person.email)]),
        (word["w"], work),
    ]  # fmt: skip


def printed_header(paper: Paper, form: WorkForm, language: str, page: int, of: int) -> None:
    """Department, title and page of one printed page; the form code goes in the footer."""
    draw.government_canada(paper, 40)
    paper.text(
        paper.width - 36,
        40,
        "PROTECTED WHEN COMPLETED – B" if language == "en" else "PROTÉGÉ UNE FOIS REMPLI – B",
        7,
        "bold",
        align="right",
    )
    paper.text(paper.width - 36, 52, CAPTIONS[language]["page"].format(page, of), 7, align="right")
    paper.y = 78
    if page == 1:
        for words in paper.wrap(form.title[language], 420, 11, "bold"):
            paper.line(words, 11, "bold", align="center")
        paper.gap(6)


def form_code(form: WorkForm, language: str) -> str:
    """IMM 1295 (10-2019) E"""
    return f"IMM {form.number[3:]} ({form.edition}) {'E' if language == 'en' else 'F'}"


def footer(form: WorkForm, paper: Paper, language: str) -> None:
    """Form code at the left, the other language's note at the right, on every page."""

    def write(_: int) -> None:
        paper.text(36, paper.height - 26, form_code(form, language), 7.5)
        note = "(DISPONIBLE EN FRANÇAIS - " if language == "en" else "(AVAILABLE IN ENGLISH - "
        paper.text(
            paper.width - 150,
            paper.height - 26,
            note + form_code(form, "fr" if language == "en" else "en")[:8] + " " + ("F" if language == "en" else "E") + ")",
            6.5,
            align="right",
        )
        draw.canada_wordmark(paper, paper.height - 24)

    paper.footer = write


def signature_section(paper: Paper, case: Case, language: str, rng: Random) -> None:
    """Background questions, declaration, signature."""
    word = CAPTIONS[language]
    bar(paper, word["b"])
    paper.para(word["background"], 8.5)
    paper.para(word["background2"], 8.5)
    bar(paper, word["s"])
    paper.para(word["declaration"], 8.5)
    if case.signed_by_hand:
        draw.signature(paper, 60, paper.y + 22, rng)
        paper.text(380, paper.y + 24, case.signed.isoformat())
    paper.rule(paper.y + 30, 50, 300)
    paper.rule(paper.y + 30, 370, 500)
    paper.text(50, paper.y + 39, "Signature of applicant" if language == "en" else "Signature du demandeur", 7)
    paper.text(370, paper.y + 39, "Date: YYYY-MM-DD" if language == "en" else "Date : AAAA-MM-JJ", 7)
    paper.gap(50)


def bar(paper: Paper, words: str) -> None:
    """A section's title on a grey bar."""
    paper.room(40)
    paper.gap(8)
    paper.box(paper.margin - 4, paper.y, paper.width - 2 * paper.margin + 8, 14, fill="#d9d9d9", stroke=None)
    paper.text(paper.margin, paper.y + 10.5, words, 9, "bold")
    paper.gap(16)


def payloads(form: WorkForm, filled: Mapping[str, str]) -> list[str]:
    """The texts of the form's PDF417 symbols."""
    made = []
    for number, length in enumerate(form.lengths, start=1):
        tokens = [""] * length
        for name, (symbol, position) in form.tokens.items():
            if symbol == number:
                tokens[position - 1] = filled[name]
        made.append(f"{form.number}_06-2018_{number}|" + "|".join(tokens) + "|")
    return made


def symbols_page(paper: Paper, form: WorkForm, case: Case, language: str) -> None:
    """The last page of a validated form: its symbols."""
    for number, text in enumerate(payloads(form, values(form, case, language))):
        picture = draw.symbol(text, zxingcpp.BarcodeFormat.PDF417, scale=2)
        x = 40 + (number % 2) * 280
        width = min(250.0, picture.width * 0.5)
        height = picture.height * width / picture.width
        paper.picture(picture, x, paper.y + (number // 2) * 190, width, height)
