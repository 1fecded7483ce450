"""IMM 1295 and IMM 5710 as they come from a printer, filled in, in boxes or flattened, with their symbols when validated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from sample_docs.generator import forms
from sample_docs.generator.forms import PERMIT_TYPES, PROVINCE_CODES, WorkForm
from sample_docs.generator.heldout.offices_form_parts import Section, boxed, dark_bar, ruled_bar, sheet, sided, signing, tinted
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.printed_forms import symbols_page
from sample_docs.generator.registry import Fields, layout

Pen = Callable[[Paper, Sequence[Section]], None]
ON_PASSPORT = ("as shown on your passport or travel document", "tel qu'il figure sur votre passeport ou titre de voyage")
SEXES = {"M": ("Male", "Homme"), "F": ("Female", "Femme"), "X": ("Another gender", "Autre genre")}


def sections(form: WorkForm, case: Case, language: str, rng: Random) -> list[Section]:
    """The questions in their order with this case's answers."""
    at = int(language == "fr")

    def t(english: str, french: str) -> str:
        return (english, french)[at]

    inland = form.number == "IMM5710"
    here = inland or case.in_canada
    person, passport, spouse = case.person, case.passport, case.spouse
    country = (person.country.en, person.country.fr)[at]
    alias = person.birth_name if person.birth_name != person.family_name else ""
    filled = forms.values(form, case, language)
    named_employer = case.permit_type != "OWP"
    since = case.submitted.year - 6
    family, given = t("Family name", "Nom de famille"), t("Given name(s)", "Prénom(s)")
    issued, expires = t("Issue date (YYYY-MM-DD)", "Date de délivrance (AAAA-MM-JJ)"), t("Expiry date (YYYY-MM-DD)", "Date d'expiration (AAAA-MM-JJ)")  # fmt: skip
    place = t("Country or territory of issue", "Pays ou territoire de délivrance")
    top = [[("UCI" if not at else "IUC", case.uci, 1.0), (t("*I want service in", "*Je veux être servi(e) en"), t("English", "Français"), 1.0)]]  # fmt: skip
    if inland:
        top.append([(t("I am applying for one or more of the following", "Je présente une demande pour"), t("Apply for a work permit for the first time or with a new employer", "Obtenir un permis de travail pour la première fois ou auprès d'un nouvel employeur"), 1.0)])  # fmt: skip
    personal = [
        [(f"1  *{family} ({ON_PASSPORT[at]})", person.family_name, 1.0)],
        [(f"{given} ({ON_PASSPORT[at]})", person.given_names, 1.0)],
        [(t("2  Other name: ", "2  Autre nom : ") + family.lower(), alias, 1.0), (given, person.given_names if alias else "", 1.0)],
        [(t("3  *Sex", "3  *Sexe"), SEXES[person.sex][at], 1.4), (t("4  Date of birth  *YYYY", "4  Date de naissance  *AAAA"), f"{person.born:%Y}", 1.3), ("*MM", f"{person.born:%m}", 0.6), (t("*DD", "*JJ"), f"{person.born:%d}", 0.6)],
        [(t("5  Place of birth: *City/Town", "5  Lieu de naissance : *Ville"), person.birth_city, 1.0), (t("*Country or Territory", "*Pays ou territoire"), country, 1.0), (t("6  *Citizenship", "6  *Citoyenneté"), country, 1.0)],
        [(t("7  Current country of residence", "7  Pays de résidence actuel"), "Canada" if here else country, 1.0), (t("Status", "Statut"), t("Worker", "Travailleur") if here else t("Citizen", "Citoyen"), 1.0)],
    ]  # fmt: skip
    union = [
        [(t("1  *a) Your current marital status", "1  *a) Votre état matrimonial actuel"), t("Married", "Marié(e)"), 1.0), (t("b) Date of marriage", "b) Date du mariage"), case.married.isoformat(), 1.0)],
        [(t("c) Spouse – family name", "c) Époux – nom de famille"), spouse.family_name, 1.0), (given, spouse.given_names, 1.0)],
    ]  # fmt: skip
    papers = [
        [(t("1  *Passport number", "1  *Numéro de passeport"), passport.number, 1.0), (f"2  *{place}", f"{person.country.alpha3} ({country})", 1.0)],
        [(f"3  *{issued}", passport.issued.isoformat(), 1.0), (f"4  *{expires}", passport.expires.isoformat(), 1.0)],
    ]  # fmt: skip
    identity = [[(t("Document number", "Numéro du document"), f"{rng.randrange(10**9, 10**10)}", 1.0), (place, person.country.alpha3, 1.0)], [(issued, passport.issued.replace(day=9, year=passport.issued.year - 2).isoformat(), 1.0), (expires, "", 1.0)]]  # fmt: skip
    province = next((name for name, code in PROVINCE_CODES.items() if code == filled["address_province"]), "")
    contact = [
        [(t("*Street name", "*Nom de la rue"), filled["street"], 2.0), (t("*City/Town", "*Ville"), filled["city"], 1.0)],
        [(t("Province/State", "Province/État"), province, 1.0), (t("Postal code", "Code postal"), filled["postal_code"], 1.0), (t("*Country", "*Pays"), "Canada" if here else country, 1.0)],
        [(t("Telephone no.", "N° de téléphone"), person.phone, 1.0), (t("E-mail address", "Adresse électronique"), person.email, 1.6)],
    ]  # fmt: skip
    entry = [[(t("1  *Date of original entry", "1  *Date de la première entrée"), f"{since + 2}-08-1{rng.randint(0, 9)}", 1.0), (t("*Place", "*Lieu"), "Toronto", 1.0)], [(t("3  Document number of most recent visitor record, study permit, work permit or TRP", "3  Numéro de la plus récente fiche du visiteur, permis d'études, de travail ou PST"), case.permit.document_number, 1.0)]]  # fmt: skip
    job = [
        [(t("1  *What type of work permit are you applying for?", "1  *Quel type de permis de travail demandez-vous?"), PERMIT_TYPES[case.permit_type][at], 1.0)],
        [(t("2  a) Name of employer", "2  a) Nom de l'employeur"), case.work.employer if named_employer else "", 1.0), (t("b) Complete address of employer", "b) Adresse complète de l'employeur"), f"88 rue Principale, {case.work.city}" if named_employer else "", 1.0)],
        [(t("3  Intended location: Province", "3  Lieu de travail prévu : Province"), t("Quebec", "Québec"), 1.0), (t("City/Town", "Ville"), "Montréal", 1.0), (t("Address", "Adresse"), "", 1.2)],
        [(t("4  My occupation in Canada will be: *Job title", "4  Profession au Canada : *Titre du poste"), case.job_title, 1.0)],
        [(t("*Brief description of duties", "*Brève description des tâches"), case.duties, 1.0)],
        [(t("5  Duration: *From", "5  Durée : *Du"), f"{case.submitted.year}-12-01", 1.0), (t("*To", "*Au"), f"{case.submitted.year + 3}-11-30", 1.0), (t("6  LMIA No. or Offer of Employment No.", "6  N° d'EIMT ou d'offre d'emploi"), case.work.offer_number if named_employer else "", 1.2)],
    ]  # fmt: skip
    past = [
        [(t("From", "Du"), f"{since}-09", 0.6), (t("To", "Au"), "", 0.6), (t("*Current Activity/Occupation", "*Activité/profession actuelle"), case.permit.occupation, 1.4), (t("*Company/Employer/Facility name", "*Entreprise/employeur"), case.permit.employer, 1.6)],
        [(t("From", "Du"), f"{since - 4}-02", 0.6), (t("To", "Au"), f"{since}-08", 0.6), (t("Previous Activity/Occupation", "Activité/profession antérieure"), t("Sales clerk", "Commis aux ventes"), 1.4), (t("Company/Employer/Facility name", "Entreprise/employeur"), t("Corner Market", "Marché du Coin"), 1.6)],
    ]  # fmt: skip
    made: list[Section] = [("", top), (t("PERSONAL DETAILS", "DONNÉES PERSONNELLES"), personal), (t("MARITAL STATUS", "ÉTAT MATRIMONIAL"), union), (t("PASSPORT", "PASSEPORT"), papers), (t("NATIONAL IDENTITY DOCUMENT", "PIÈCE D'IDENTITÉ NATIONALE"), identity), (t("CONTACT INFORMATION", "COORDONNÉES"), contact)]  # fmt: skip
    if inland:
        made.append((t("COMING INTO CANADA", "ENTRÉE AU CANADA"), entry))
    return [
        *made,
        (t("DETAILS OF INTENDED WORK IN CANADA", "DÉTAILS SUR LE TRAVAIL ENVISAGÉ AU CANADA"), job),
        (t("EMPLOYMENT", "EMPLOI"), past),
    ]


BACKGROUND = {
    "en": ("1 a) Within the past two years, have you or a family member had tuberculosis of the lungs?   [X] No   [  ] Yes", "2 b) Have you ever been refused a visa or permit, denied entry or ordered to leave Canada?   [X] No   [  ] Yes", "3 a) Have you ever committed, been arrested for or been charged with any criminal offence?   [X] No   [  ] Yes", "I declare that I have answered all questions in this application fully and truthfully."),
    "fr": ("1 a) Au cours des deux dernières années, vous ou un membre de votre famille avez-vous eu la tuberculose?   [X] Non   [  ] Oui", "2 b) Vous a-t-on déjà refusé un visa ou un permis, ou ordonné de quitter le Canada?   [X] Non   [  ] Oui", "3 a) Avez-vous déjà commis une infraction criminelle ou été accusé(e)?   [X] Non   [  ] Oui", "Je déclare avoir répondu entièrement et véridiquement à toutes les questions de la présente demande."),
}  # fmt: skip
SIGN = {"en": ("Signature of Applicant or Parent/Legal Guardian", "Date: YYYY-MM-DD"), "fr": ("Signature du demandeur ou d'un parent/tuteur", "Date : AAAA-MM-JJ")}  # fmt: skip


def fill_in(paper: Paper, form: WorkForm, case: Case, language: str, rng: Random, pen: Pen) -> Fields:
    """The whole form: questions, background, signature, symbols."""
    letter, other = ("E", "F") if language == "en" else ("F", "E")
    note = "(DISPONIBLE EN FRANÇAIS" if language == "en" else "(AVAILABLE IN ENGLISH"
    number = f"IMM {form.number[3:]}"
    sheet(paper, form.title[language], (f"{number} ({form.edition}) {letter}", f"{note} - {number} {other})"), language, plain=pen is not boxed)  # fmt: skip
    pen(paper, sections(form, case, language, rng))
    paper.room(190)
    (dark_bar if pen is boxed else ruled_bar)(paper, "BACKGROUND INFORMATION" if language == "en" else "ANTÉCÉDENTS")
    paper.gap(4)
    paper.paras(BACKGROUND[language], 8)
    signing(paper, SIGN[language], case.signed.isoformat(), rng, signed=case.signed_by_hand)
    if case.validated:
        paper.new_page()
        symbols_page(paper, form, case, language)
    return forms.truth(form, case)


@layout("imm1295", language="en", set="heldout")
def outside_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1295 E in boxes."""
    paper.margin, paper.family = 36, "helvetica"
    return fill_in(paper, forms.IMM1295, case, "en", rng, boxed)


@layout("imm1295", language="fr", set="heldout", size="a4")
def outside_flattened(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1295 F of a later edition, flattened by another program, captions beside the answers."""
    paper.margin, paper.family = 50, "dejavu-condensed"
    return fill_in(paper, replace(forms.IMM1295, edition="09-2022"), case, "fr", rng, sided)


@layout("imm5710", language="fr", set="heldout")
def inland_boxes(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5710 F in boxes."""
    paper.margin, paper.family = 40, "sans"
    return fill_in(paper, forms.IMM5710, case, "fr", rng, boxed)


@layout("imm5710", language="en", set="heldout")
def inland_flattened(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5710 E of a later edition, flattened, captions beside the answers."""
    paper.margin, paper.family = 54, "free-sans"
    return fill_in(paper, replace(forms.IMM5710, edition="11-2022"), case, "en", rng, sided)


@layout("imm1295", language="en", set="heldout", size="a4")
def outside_browser(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1295 E printed from a browser on A4."""
    paper.margin, paper.family = 48, "dejavu"
    return fill_in(paper, replace(forms.IMM1295, edition="06-2023"), case, "en", rng, tinted)


@layout("imm1295", language="fr", set="heldout")
def outside_boxes_french(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 1295 F in boxes, in narrow letters."""
    paper.margin, paper.family = 44, "narrow"
    return fill_in(paper, forms.IMM1295, case, "fr", rng, boxed)


@layout("imm5710", language="fr", set="heldout")
def inland_browser(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5710 F printed from a browser."""
    paper.margin, paper.family = 46, "sans"
    return fill_in(paper, replace(forms.IMM5710, edition="03-2024"), case, "fr", rng, tinted)


@layout("imm5710", language="en", set="heldout", size="a4")
def inland_boxes_english(paper: Paper, case: Case, rng: Random) -> Fields:
    """IMM 5710 E in boxes on A4."""
    paper.margin, paper.family = 34, "free-sans"
    return fill_in(paper, forms.IMM5710, case, "en", rng, boxed)
