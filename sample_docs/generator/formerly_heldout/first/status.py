"""Status documents and passports."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw, mrz
from sample_docs.generator.formerly_heldout.first.ircc import dashed
from sample_docs.generator.formerly_heldout.first.quebec import named
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, Quality, layout

IMAGES: tuple[Quality, ...] = ("scan", "poor", "photo")
TITLES = {
    "work_permit": ("WORK PERMIT", "PERMIS DE TRAVAIL"),
    "study_permit": ("STUDY PERMIT", "PERMIS D'ÉTUDES"),
    "visitor_record": ("VISITOR RECORD", "FICHE DU VISITEUR"),
}


def spaced(number: str) -> str:
    return f"{number[0]} {number[1:4]} {number[4:7]} {number[7:]}"


def status_truth(case: Case, kind: str) -> Fields:
    permit = case.permit
    fields: Fields = {
        "document_number": permit.document_number, **named(case), "date_of_birth": case.person.born.isoformat(), "uci": case.uci, "application_number": permit.application_number,
        "issue_date": permit.issued.isoformat(), "expiry_date": permit.expires.isoformat(), "travel_document_number": case.passport.number, "remarks": permit.remarks,
    }  # fmt: skip
    if kind == "work_permit":
        fields["case_type"] = permit.case_type
    return fields


def single_column(paper: Paper, case: Case, rng: Random, kind: str) -> Fields:
    """One long column of bilingual labels with the values far to the right."""
    paper.family, paper.points = "sans", 9.5
    draw.tint(paper, "#f4f1ea")
    draw.guilloche(paper, rng, "#d6cdbb", lines=30)
    draw.government_canada(paper)
    en, fr = TITLES[kind]
    paper.text(paper.width - paper.margin, 92, f"{en} / {fr}", 13, "bold", align="right")
    paper.text(paper.width - paper.margin, 112, spaced(case.permit.document_number), 12, "bold", align="right", family="mono")
    paper.y = 130
    person, permit = case.person, case.permit
    rows = [
        ("UCI / IUC", dashed(case.uci)), ("Application / Demande", permit.application_number), ("Family Name / Nom de famille", person.family_name.upper()), ("Given Name(s) / Prénom(s)", person.given_names.upper()),
        ("Date of Birth / Date de naissance", dates.slashes(person.born)), ("Sex / Sexe", person.sex), ("Country of Birth / Pays de naissance", person.country.en.upper()), ("Country of Citizenship / Pays de citoyenneté", person.country.en.upper()),
        ("Travel Doc No. / N° du document de voyage", case.passport.number), ("Date Issued / Date de délivrance", dates.slashes(permit.issued)), ("Expiry Date / Date d'expiration", dates.slashes(permit.expires)), ("Case Type / Genre de cas", permit.case_type),
        ("Employer / Employeur", permit.employer if kind == "work_permit" else "N/A"), ("Remarks / Observations", permit.remarks),
    ]  # fmt: skip
    paper.beside(rows, label_width=270, colon="", step=2.1)
    paper.gap(20)
    paper.para(
        f"Conditions: 1. Must leave Canada by {dates.slashes(permit.expires)}. 2. Not authorized to work in any occupation in which the health of others would be at risk.",
        8.5,
    )
    paper.text(
        paper.width / 2,
        paper.height - 40,
        "THIS DOES NOT AUTHORIZE RE-ENTRY / CECI N'AUTORISE PAS LA RENTRÉE",
        8,
        "bold",
        align="center",
    )
    paper.text(paper.margin, paper.height - 26, "IMM 1442 (06-2021) B", 7)
    return status_truth(case, kind)


def old_grid(paper: Paper, case: Case, rng: Random, kind: str) -> Fields:
    """The older design: four columns of cells, English over French in the label, number at the foot."""
    paper.family, paper.points, paper.margin = "helvetica", 9, 36
    draw.guilloche(paper, rng, "#e3c9c9", lines=20)
    en, fr = TITLES[kind]
    paper.text(paper.margin, 50, "Citizenship and Immigration Canada", 9)
    paper.text(paper.margin, 61, "Citoyenneté et Immigration Canada", 9)
    paper.text(paper.width / 2, 84, en, 15, "bold", align="center")
    paper.text(paper.width / 2, 99, fr, 11, align="center")
    paper.y = 120
    person, permit = case.person, case.permit
    paper.line("CLIENT INFORMATION / INFORMATION DU CLIENT", 8, "bold")
    paper.gap(4)
    paper.above(
        [("Family name – Nom de famille", person.family_name.upper()), ("Given names – Prénoms", person.given_names.upper())],
        columns=2,
        height=32,
    )
    paper.above(
        [
            ("Date of birth – Date de naissance", dates.slashes(person.born)),
            ("Sex – Sexe", person.sex),
            ("Client ID – IUC", dashed(case.uci)),
            ("Application no. – N° de demande", permit.application_number),
        ],
        columns=4,
        height=32,
        label_points=5.8,
    )
    paper.above(
        [
            ("Country of birth – Pays de naissance", person.country.en),
            ("Citizenship – Citoyenneté", person.country.en),
            ("Travel doc. no. – N° doc. de voyage", case.passport.number),
        ],
        columns=3,
        height=32,
    )
    paper.gap(12)
    paper.line("ADDITIONAL INFORMATION / INFORMATION SUPPLÉMENTAIRE", 8, "bold")
    paper.gap(4)
    paper.above(
        [
            ("Date issued – Date de délivrance", dates.slashes(permit.issued)),
            ("Expiry date – Date d'expiration", dates.slashes(permit.expires)),
            ("Case type – Genre de cas", permit.case_type),
        ],
        columns=3,
        height=32,
    )
    paper.gap(14)
    paper.line("Remarks / Observations:", 8, "bold")
    paper.para(permit.remarks)
    paper.gap(200)
    paper.line("This does not authorize re-entry / Ceci n'autorise pas la rentrée", 8)
    draw.signature(paper, 60, paper.y + 60, rng)
    paper.text(
        paper.width - paper.margin,
        paper.height - 40,
        f"DOCUMENT NO. / N° DU DOCUMENT  {permit.document_number}",
        10,
        "bold",
        align="right",
    )
    paper.text(paper.margin, paper.height - 26, "IMM 1442 B (09-2011)", 7)
    return status_truth(case, kind)


def register(kind: str) -> None:
    """Both designs serve all three status documents."""
    for design in (single_column, old_grid):

        def draw_it(paper: Paper, case: Case, rng: Random, design: object = design) -> Fields:
            return design(paper, case, rng, kind)  # type: ignore[operator,no-any-return]

        draw_it.__name__ = f"{design.__name__}_heldout"
        layout(kind, language="en")(draw_it)


for each in TITLES:
    register(each)


def passport_truth(case: Case) -> Fields:
    person, passport = case.person, case.passport
    fields: Fields = {
        "family_name": person.family_name, "given_names": person.given_names, "date_of_birth": person.born.isoformat(), "sex": person.sex, "nationality": person.country.alpha3,
        "passport_number": passport.number, "issue_date": passport.issued.isoformat(), "expiry_date": passport.expires.isoformat(),
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value}


def zone(case: Case) -> tuple[str, str]:
    person, passport = case.person, case.passport
    return mrz.td3(
        issuer=person.country.alpha3,
        family_name=person.family_name,
        given_names=person.given_names,
        number=passport.number,
        nationality=person.country.alpha3,
        born=person.born,
        sex=person.sex,
        expires=passport.expires,
    )


@layout("passport", language="en", qualities=IMAGES)
def enlarged_copy(paper: Paper, case: Case, rng: Random) -> Fields:
    """The bio page enlarged to the width of the sheet; English labels on the left of their values."""
    draw.tint(paper, "#eef1ee")
    draw.guilloche(paper, rng, "#cfd8cf", y=60, height=360)
    paper.margin = 46
    person, passport = case.person, case.passport
    paper.text(paper.margin, 90, f"{person.country.en.upper()}   PASSPORT", 14, "bold")
    paper.picture(draw.portrait(rng), paper.margin, 120, 130, 168)
    rows = [
        ("Passport No", passport.number), ("Surname", person.family_name.upper()), ("Given names", person.given_names.upper()), ("Nationality", person.country.nationality.upper()), ("Date of birth", dates.short_en(person.born)),
        ("Sex", person.sex), ("Place of birth", person.birth_city.upper()), ("Date of issue", dates.short_en(passport.issued)), ("Date of expiry", dates.short_en(passport.expires)), ("Authority", passport.authority.upper()),
    ]  # fmt: skip
    paper.y, paper.points = 108, 10
    paper.beside(rows, x=196, label_width=110, colon="", step=1.9)
    paper.box(30, 352, 552, 84, fill="#fafaf7", stroke=None)
    draw.mrz(paper, 36, 362, zone(case), scale=1.66)
    return passport_truth(case)


@layout("passport", language="fr", qualities=IMAGES, size=(370.0, 262.0))
def page_alone(paper: Paper, case: Case, rng: Random) -> Fields:
    """The page cropped to its edges; French labels in italics above the values, dates with dots."""
    draw.tint(paper, "#f6eef0")
    draw.guilloche(paper, rng, "#e2cbd2", lines=14)
    person, passport = case.person, case.passport
    paper.text(14, 20, person.country.fr.upper(), 9, "bold")
    paper.text(356, 20, passport.number, 10, "bold", align="right", family="mono")
    paper.picture(draw.portrait(rng), 14, 40, 88, 116)
    for x, y, label, value in (
        (114, 40, "Nom", person.family_name.upper()), (114, 64, "Prénoms", person.given_names), (114, 88, "Nationalité", person.country.nationality), (228, 88, "Sexe", person.sex),
        (114, 112, "Date de naissance", dates.dotted(person.born)), (228, 112, "Lieu de naissance", person.birth_city), (114, 136, "Date de délivrance", dates.dotted(passport.issued)),
        (228, 136, "Date d'expiration", dates.dotted(passport.expires)), (114, 160, "Autorité", passport.authority),
    ):  # fmt: skip
        paper.text(x, y, label, 5.6, "italic")
        paper.text(x, y + 11, value, 8.6, "bold")
    paper.box(0, 204, 370, 58, fill="#fbf8f8", stroke=None)
    draw.mrz(paper, 20, 210, zone(case), scale=1.02)
    return passport_truth(case)
