"""IRCC's forms as flattened prints: no fields left in the file, only what is on the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random

from sample_docs.generator import draw
from sample_docs.generator.formerly_heldout.fourth import marks
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout

PERMIT_TYPES_EN = {"OWP": "Open Work Permit", "LMOS": "Labour Market Impact Assessment Stream", "ELMO": "Exemption from Labour Market Impact Assessment"}  # fmt: skip
PERMIT_TYPES_FR = {"OWP": "Permis de travail ouvert", "LMOS": "Étude d'impact sur le marché du travail", "ELMO": "Dispense d'étude d'impact sur le marché du travail"}  # fmt: skip
SEXES_EN = {"M": "Male", "F": "Female", "X": "Another gender"}
SEXES_FR = {"M": "Masculin", "F": "Féminin", "X": "Autre genre"}
MODULE = 0.479  # points to a pixel of the symbol: a module of 0.338 mm, two pixels wide


def payload(label: str, size: int, values: dict[int, str]) -> str:
    """A symbol's text: the label, then as many tokens, those given in their places counted from 1."""
    return "|".join((label, *(values.get(place, "") for place in range(1, size + 1)), ""))


def ymd(start: int, day: dt.date) -> dict[int, str]:
    """Year, month and day in three places."""
    return {start: f"{day:%Y}", start + 1: f"{day:%m}", start + 2: f"{day:%d}"}


def symbols(paper: Paper, texts: Sequence[str], width: float) -> None:
    """The symbols of a validated form, one under another."""
    for text in texts:
        picture = draw.symbol(text)
        wide = min(picture.width * MODULE, width)
        high = picture.height * wide / picture.width
        paper.picture(picture, paper.margin, paper.y, wide, high)
        paper.y += high + 14


def bar(paper: Paper, title: str, fill: str = "#d0d0d0", color: str = "#000000") -> None:
    """A section's bar."""
    paper.gap(7)
    paper.box(paper.margin, paper.y, paper.width - 2 * paper.margin, 15, fill=fill)
    paper.text(paper.margin + 5, paper.y + 11, title, 9, "bold", color=color)
    paper.y += 15


def cells(paper: Paper, *row: tuple[str, str, float], height: float = 30.0) -> None:
    """A row of cells of those shares of the width; the caption above the value."""
    left, whole = paper.margin, paper.width - 2 * paper.margin
    for label, value, share in row:
        width = whole * share
        paper.box(left, paper.y, width, height, weight=0.5)
        paper.text(left + 3, paper.y + 8, label, paper.fitted(label, width - 5, 6.5), color="#222222")
        paper.text(left + 6, paper.y + height - 6, value, paper.fitted(value, width - 10, 10), family="helvetica")
        left += width
    paper.y += height


def foot(paper: Paper, form: str, note: str) -> None:
    """The form's number at the lower left of every page, its note in the middle."""
    paper.footer = lambda number: (
        paper.text(paper.margin, paper.height - 26, form, 7.5),
        paper.text(paper.width / 2, paper.height - 26, note, 6.5, align="center"),
        paper.text(paper.width - paper.margin, paper.height - 26, f"{number}", 7.5, align="right"),
    )


def application_truth(case: Case, version: str) -> Fields:
    """What an application for a work permit says."""
    return marks.kept(
        form_version=version,
        family_name=case.person.family_name,
        given_names=case.person.given_names,
        date_of_birth=f"{case.person.born}",
        uci=case.uci,
        passport_number=case.passport.number,
        passport_expiry_date=f"{case.passport.expires}",
        work_permit_type=PERMIT_TYPES_EN[case.permit_type],
        job_title=case.job_title,
        duties=case.duties,
        province="QC",
    ) | {"validated": case.validated}


@layout("imm1295", language="fr")
def demande_imprimee_a_plat(paper: Paper, case: Case, rng: Random) -> Fields:
    """The French form for those abroad, printed to a flat file; its symbols follow where it was validated."""
    person, passport = case.person, case.passport
    paper.margin, paper.family = 40, "sans"
    foot(paper, "IMM 1295 (09-2022) F", "CE FORMULAIRE EST ÉTABLI PAR IMMIGRATION, RÉFUGIÉS ET CITOYENNETÉ CANADA")
    draw.government_canada(paper, 44)
    paper.text(paper.width - 40, 50, "PROTÉGÉ UNE FOIS REMPLI – B", 7.5, "bold", align="right")
    paper.line("DEMANDE DE PERMIS DE TRAVAIL PRÉSENTÉE À L'EXTÉRIEUR DU CANADA", 11.5, "bold", align="center")
    bar(paper, "DÉTAILS PERSONNELS")
    cells(paper, ("1   Identificateur unique de client (IUC)", case.uci, 0.5), ("2   *Je veux être servi en", "Français", 0.5))
    cells(
        paper,
        ("3   *Nom de famille (tel qu'indiqué dans le passeport)", person.family_name, 0.5),
        ("*Prénom(s) (tel(s) qu'indiqué(s) dans le passeport)", person.given_names, 0.5),
    )
    cells(paper, ("4   *Avez-vous déjà utilisé un autre nom?", "Non", 0.5), ("5   *Sexe", SEXES_FR[person.sex], 0.5))
    cells(
        paper,
        ("6   *Date de naissance – AAAA", f"{person.born:%Y}", 0.2),
        ("MM", f"{person.born:%m}", 0.1),
        ("JJ", f"{person.born:%d}", 0.1),
        ("7   *Ville de naissance", person.birth_city, 0.3),
        ("*Pays ou territoire de naissance", person.country.fr, 0.3),
    )
    cells(
        paper,
        ("8   *Citoyenneté", person.country.fr, 0.5),
        ("9   *Pays ou territoire de résidence actuel", person.country.fr, 0.5),
    )
    bar(paper, "LANGUE(S)")
    cells(
        paper, ("1   *Langue maternelle", "Français", 0.5), ("*Langue dans laquelle vous êtes le plus à l'aise", "Français", 0.5)
    )
    bar(paper, "PASSEPORT")
    cells(
        paper,
        ("1   *Numéro du passeport ou du titre de voyage", passport.number, 0.5),
        ("2   *Pays ou territoire de délivrance", f"{person.country.alpha3} ({person.country.fr})", 0.5),
    )
    cells(
        paper,
        ("3   *Date de délivrance (AAAA-MM-JJ)", f"{passport.issued}", 0.5),
        ("4   *Date d'expiration (AAAA-MM-JJ)", f"{passport.expires}", 0.5),
    )
    bar(paper, "COORDONNÉES")
    cells(paper, ("Adresse électronique", person.email, 0.6), ("N° de téléphone", person.phone, 0.4))
    bar(paper, "DÉTAILS DU TRAVAIL PRÉVU AU CANADA")
    cells(paper, ("1   *Quel genre de permis de travail demandez-vous?", PERMIT_TYPES_FR[case.permit_type], 1.0))
    cells(paper, ("3   *Province", "Québec", 0.3), ("Ville", case.work.city, 0.3), ("Adresse", "", 0.4))
    cells(paper, ("4   *Titre du poste", case.job_title, 1.0))
    cells(paper, ("*Brève description des tâches", case.duties, 1.0))
    cells(
        paper,
        ("5   Durée prévue – du", f"{case.submitted:%Y-%m}-28", 0.35),
        ("au", f"{case.submitted.year + 3}-{case.submitted:%m}-27", 0.35),
        ("N° de l'EIMT", "", 0.3),
    )
    paper.new_page()
    bar(paper, "ÉTUDES")
    cells(paper, ("*Avez-vous fait des études postsecondaires?", "Oui", 0.4), ("Domaine d'études", "Administration", 0.6))
    bar(paper, "RENSEIGNEMENTS SUR LES ANTÉCÉDENTS")
    for words in (
        "1 a)  Avez-vous eu la tuberculose au cours des deux dernières années?",
        "2 b)  Vous a-t-on déjà refusé un visa ou un permis?",
        "3 a)  Avez-vous déjà commis ou été déclaré coupable d'une infraction?",
    ):
        cells(paper, (words, "Non", 1.0), height=26)
    bar(paper, "SIGNATURE")
    paper.gap(4)
    paper.para("Je déclare avoir répondu de façon complète et véridique à toutes les questions de la présente demande.", 8.5)
    cells(paper, ("Signature", "", 0.6), ("Date (AAAA-MM-JJ)", "", 0.4), height=38)
    if case.validated:
        paper.gap(16)
        symbols(
            paper,
            (
                payload(
                    "IMM1295_06-2018_1",
                    16,
                    {2: case.uci, 3: person.family_name, 4: person.given_names, 12: person.country.code, 13: person.country.code}
                    | ymd(8, person.born),
                ),
                payload(
                    "IMM1295_06-2018_2",
                    22,
                    {13: passport.number, 14: person.country.alpha3} | ymd(15, passport.issued) | ymd(18, passport.expires),
                ),
                payload("IMM1295_06-2018_3", 18, {}),
                payload("IMM1295_06-2018_4", 18, {}),
                payload(
                    "IMM1295_06-2018_5",
                    18,
                    {5: case.permit_type, 8: "05", 9: case.work.city, 11: case.job_title, 12: case.duties},
                ),
            ),
            500,
        )
    return application_truth(case, "09-2022")


@layout("imm5710", language="en")
def extension_form_flattened(paper: Paper, case: Case, rng: Random) -> Fields:
    """The English form for those in Canada, printed flat, dark bars, symbols on the last page where it was validated."""
    person, passport = case.person, case.passport
    paper.margin, paper.family = 36, "helvetica"
    foot(paper, "IMM 5710 (04-2019) E", "(DISPONIBLE EN FRANÇAIS - IMM 5710 F)")
    draw.government_canada(paper, 40)
    paper.text(paper.width - 36, 48, "PROTECTED WHEN COMPLETED - B", 7.5, "bold", align="right")
    paper.line("APPLICATION TO CHANGE CONDITIONS, EXTEND MY STAY", 12, "bold", align="center")
    paper.line("OR REMAIN IN CANADA AS A WORKER", 12, "bold", align="center")
    dark = ("#333333", "#ffffff")
    bar(paper, "PERSONAL DETAILS", *dark)
    cells(paper, ("1  UCI", case.uci, 0.4), ("2  * I want service in", "English", 0.6))
    paper.box(36, paper.y, 540, 34, weight=0.5)
    paper.text(40, paper.y + 9, "3  * I am applying for one or more of the following", 6.5)
    for number, words in enumerate(
        ("An initial work permit", "A new work permit with the same employer", "Restoration of status")
    ):
        draw.checkbox(paper, 44 + number * 180, paper.y + 26, number == (2 if case.restoration else 0))
        paper.text(57 + number * 180, paper.y + 26, words, 8)
    paper.y += 34
    cells(paper, ("4  * Full name - Family name (as shown on your passport or travel document)", person.family_name, 1.0))
    cells(paper, ("Given name(s) (as shown on your passport or travel document)", person.given_names, 1.0))
    cells(
        paper,
        ("5  * Sex", SEXES_EN[person.sex], 0.25),
        ("6  * Date of birth (YYYY-MM-DD)", f"{person.born}", 0.35),
        ("7  * Place of birth - City/Town", person.birth_city, 0.4),
    )
    cells(paper, ("* Country or territory of birth", person.country.en, 0.5), ("8  * Citizenship", person.country.en, 0.5))
    bar(paper, "MARITAL STATUS", *dark)
    cells(paper, ("1  a) * Your current marital status", "Married", 0.5), ("b) Date of marriage", f"{case.married}", 0.5))
    cells(
        paper, ("c) Spouse's family name", case.spouse.family_name, 0.5), ("Spouse's given name(s)", case.spouse.given_names, 0.5)
    )
    bar(paper, "PASSPORT", *dark)
    cells(
        paper,
        ("1  * Passport number", passport.number, 0.3),
        ("2  * Country of issue", f"{person.country.alpha3} ({person.country.en})", 0.3),
        ("3  * Issue date", f"{passport.issued}", 0.2),
        ("4  * Expiry date", f"{passport.expires}", 0.2),
    )
    bar(paper, "CONTACT INFORMATION", *dark)
    home = case.home.address
    cells(paper, ("Current mailing address - Street", home.street, 0.6), ("City/Town", home.city, 0.4))
    cells(
        paper,
        ("Province", marks.PROVINCES_EN.get(home.province, home.province), 0.4),
        ("Postal code", home.postal_code, 0.2),
        ("E-mail address", person.email, 0.4),
    )
    paper.new_page()
    bar(paper, "COMING INTO CANADA", *dark)
    cells(paper, ("1  a) * Original entry to Canada - Date", f"{case.permit.issued}", 0.5), ("b) * Place", "Toronto", 0.5))
    cells(
        paper,
        ("3  Document number of most recent Visitor Record, Study Permit, Work Permit or TRP", case.permit.document_number, 1.0),
    )
    bar(paper, "DETAILS OF INTENDED WORK IN CANADA", *dark)
    cells(paper, ("1  * What type of work permit are you applying for?", PERMIT_TYPES_EN[case.permit_type], 1.0))
    cells(paper, ("2  Name of employer", "", 0.5), ("Complete address of employer", "", 0.5))
    cells(
        paper,
        ("3  * Intended location of employment - Province", "QC", 0.35),
        ("* City/Town", case.work.city, 0.35),
        ("* Address", "", 0.3),
    )
    cells(paper, ("4  * My occupation in Canada will be - Job title", case.job_title, 1.0))
    cells(paper, ("* Brief description of duties", case.duties, 1.0))
    cells(
        paper,
        ("5  Duration of expected employment - From", "", 0.35),
        ("To", "", 0.35),
        ("6  LMIA No. or Offer of Employment No.", "", 0.3),
    )
    bar(paper, "BACKGROUND INFORMATION", *dark)
    for words in (
        "Within the past two years, have you or a family member had tuberculosis of the lungs?",
        "Have you ever remained beyond the validity of your status in Canada?",
        "Have you ever been refused a visa or permit?",
    ):
        cells(paper, (words, "No", 1.0), height=26)
    bar(paper, "CONSENT AND DECLARATION OF APPLICANT", *dark)
    paper.gap(4)
    paper.para("I declare that I have answered all required questions in this application fully and truthfully.", 8.5)
    cells(paper, ("Signature of applicant", "", 0.6), ("Date", "", 0.4), height=38)
    if case.validated:
        paper.new_page()
        name = {2: case.uci, 7: person.family_name, 8: person.given_names}
        symbols(
            paper,
            (
                payload("IMM5710_06-2018_1", 20, name | ymd(12, person.born)),
                payload(
                    "IMM5710_06-2018_2",
                    26,
                    {17: passport.number, 18: person.country.alpha3} | ymd(19, passport.issued) | ymd(22, passport.expires),
                ),
                payload("IMM5710_06-2018_3", 18, {}),
                payload("IMM5710_06-2018_4", 18, {}),
                payload("IMM5710_06-2018_5", 12, {7: case.permit.document_number}),
                payload(
                    "IMM5710_06-2018_6", 14, {1: case.permit_type, 5: "05", 6: case.work.city, 8: case.job_title, 9: case.duties}
                ),
            ),
            530,
        )
    return application_truth(case, "04-2019")
