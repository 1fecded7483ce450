"""Certificates, translations, papers of work and money, and signed forms."""

from __future__ import annotations

from random import Random

from sample_docs.generator import dates, draw
from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields, layout


@layout("imm5476", language="en")
def use_of_representative(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points, paper.margin = "helvetica", 9.5, 40
    draw.government_canada(paper)
    paper.text(paper.width - 40, 60, "PROTECTED WHEN COMPLETED - B", 8, align="right")
    paper.heading("USE OF A REPRESENTATIVE", 14)
    person, rep = case.person, case.representative
    paper.line("Section A – Applicant information", 10, "bold")
    paper.above(
        [
            ("1. Family name (Last name)", person.family_name),
            ("Given name(s) (First name(s))", person.given_names),
            ("2. Date of birth (YYYY-MM-DD)", f"{person.born:%Y-%m-%d}"),
            ("4. Unique client identifier (UCI)", case.uci),
        ],
        columns=2,
        height=32,
    )
    paper.gap(10)
    paper.line("Section B – Appointment of representative", 10, "bold")
    paper.above(
        [
            ("5. Representative's full name", rep.name),
            ("Name of firm or organization", rep.firm),
            ("Membership ID number", rep.member_number),
            ("Member of", rep.body),
        ],
        columns=2,
        height=32,
    )
    paper.gap(10)
    paper.line("Section D – Declarations", 10, "bold")
    paper.para(
        "I declare that the information above is truthful, complete and correct. I authorize the person named in Section B to represent me.",
        8.5,
    )
    for label in ("Signature of applicant", "Signature of representative"):
        draw.signature(paper, 60, paper.y + 22, rng)
        paper.text(330, paper.y + 22, f"{case.signed:%Y-%m-%d}", 10)
        paper.rule(paper.y + 28, 48, 300)
        paper.rule(paper.y + 28, 322, 470)
        paper.text(48, paper.y + 38, label, 7)
        paper.text(322, paper.y + 38, "Date (YYYY-MM-DD)", 7)
        paper.gap(56)
    paper.text(40, paper.height - 28, "IMM 5476 (10-2021) E", 8)
    return {
        "family_name": person.family_name,
        "given_names": person.given_names,
        "date_of_birth": person.born.isoformat(),
        "signed_date": case.signed.isoformat(),
        "representative_member_number": rep.member_number.replace("-", ""),
    }


@layout("imm5409", language="en")
def common_law(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "times", 10.5
    paper.heading("STATUTORY DECLARATION OF COMMON-LAW UNION", 13)
    person = case.person
    paper.beside(
        [
            ("Family name", person.family_name),
            ("Given name(s)", person.given_names),
            ("Date of birth", f"{person.born:%Y-%m-%d}"),
        ],
        label_width=120,
        colon=":",
    )
    paper.gap(10)
    paper.para(
        f"and {case.spouse.full_name} have cohabited in a conjugal relationship for at least one continuous year, and we make this solemn declaration conscientiously believing it to be true."
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(36)
    paper.line(f"Declared before me on {dates.en(case.signed)}")
    draw.round_stamp(paper, 440, paper.y + 30, "COMMISSIONER FOR OATHS", "SEAL")
    paper.text(paper.margin, paper.height - 30, "IMM 5409 (07-2019) E", 8)
    return {
        "family_name": person.family_name,
        "given_names": person.given_names,
        "date_of_birth": person.born.isoformat(),
        "signed_date": case.signed.isoformat(),
    }


@layout("marriage_certificate", language="fr", size="a4")
def acte_de_mariage_again(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11
    paper.line(case.person.country.fr.upper(), 10, "bold", align="center")
    paper.line("EXTRAIT DES MINUTES DES ACTES DE MARIAGE", 14, "bold", align="center")
    paper.gap(20)
    paper.paras([
        f"Le {dates.fr(case.married)} à quinze heures ont comparu publiquement en la maison commune de {case.person.birth_city} :",
        f"{case.person.full_name}, né(e) le {dates.fr(case.person.born)} à {case.person.birth_city}, et {case.spouse.full_name}, né(e) le {dates.fr(case.spouse.born)}.",
        "Sur interpellation de l'officier de l'état civil, les futurs conjoints ont déclaré vouloir se prendre pour époux.",
        f"Délivré selon procédé informatisé, à {case.person.birth_city}.",
    ])  # fmt: skip
    draw.round_stamp(paper, 420, paper.y + 30, "ÉTAT CIVIL – MAIRIE", "")
    return {"name": case.person.full_name, "date": case.married.isoformat()}


@layout("birth_certificate", language="en")
def birth(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family = "dejavu-serif"
    draw.tint(paper, "#f1f6f1")
    paper.heading("CERTIFICATE OF BIRTH", 17, align="center")
    paper.beside(
        [
            ("Name of child", case.person.full_name),
            ("Date of birth", dates.en_day_first(case.person.born)),
            ("Place of birth", f"{case.person.birth_city}, {case.person.country.en}"),
            ("Name of father", f"{case.spouse.family_name} Senior"),
            ("Name of mother", case.spouse.full_name),
            ("Registration number", f"{rng.randint(10000, 99999)}/{case.person.born.year}"),
        ],
        label_width=150,
    )
    draw.round_stamp(paper, 420, paper.y + 60, "REGISTRAR OF BIRTHS AND DEATHS", "")
    return {"name": case.person.full_name}


@layout("translation", language="en")
def translation(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "serif", 11
    paper.line("CERTIFIED TRANSLATION FROM SPANISH INTO ENGLISH", 12, "bold", align="center")
    paper.gap(16)
    paper.paras(
        [
            "[Coat of arms] CIVIL REGISTRY",
            "BIRTH CERTIFICATE",
            f"Name of the registered person: {case.person.full_name}",
            f"Date of birth: {dates.en_day_first(case.person.born)}",
            "[Illegible signature] [Round seal: Civil Registry]",
        ]
    )
    paper.gap(20)
    paper.para(
        "I, the undersigned certified translator, hereby certify that this is a true and complete translation of the original Spanish document."
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    return {"name": case.person.full_name}


@layout("translator_affidavit", language="en")
def affidavit_again(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "times", 11.5
    paper.heading("AFFIDAVIT OF TRANSLATOR", 14, align="center")
    paper.paras([
        "I, Beatriz Salcedo, of the City of Toronto, MAKE OATH AND SAY AS FOLLOWS:", "1. I am fluent in Spanish and English and competent to translate from one to the other.",
        "2. I translated the attached document and the translation is accurate and complete to the best of my knowledge.",
        f"SWORN before me at Toronto, Ontario, this {dates.en_ordinal(case.signed)}.",
    ])  # fmt: skip
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    draw.round_stamp(paper, 430, paper.y + 20, "COMMISSIONER FOR TAKING AFFIDAVITS", "")
    return {"name": "Beatriz Salcedo", "date": case.signed.isoformat()}


@layout("offer_of_employment", language="en")
def offer(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10
    work = case.work
    draw.government_canada(paper)
    paper.heading("Offer of employment submitted to IRCC – Employer Portal", 13)
    paper.beside(
        [
            ("Offer of employment number", work.offer_number),
            ("Date submitted", f"{work.dated:%Y-%m-%d}"),
            ("Employer's legal name", work.employer),
            ("Work location", f"{work.city}, Quebec"),
            ("Foreign worker", case.person.full_name),
            ("Job title", work.title),
            ("Compliance fee paid", "$230.00"),
        ],
        label_width=170,
    )
    return {
        "number": work.offer_number,
        "name": case.person.full_name,
        "date": work.dated.isoformat(),
        "employer": work.employer,
        "province": "QC",
    }


@layout("lmia", language="en")
def lmia(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "helvetica", 10
    work = case.work
    paper.line("Employment and Social Development Canada", 10, "bold")
    paper.gap(16)
    paper.beside(
        [("Date", dates.en(work.dated)), ("System file number (LMIA)", work.lmia_number), ("Employer", work.employer)],
        label_width=160,
        colon=":",
    )
    paper.heading("Labour Market Impact Assessment – positive decision", 12)
    paper.para(
        f"We have assessed the impact of hiring {case.person.full_name} as {work.title}. Annex A must be given to the foreign national."
    )
    return {"number": work.lmia_number, "date": work.dated.isoformat()}


@layout("proof_of_funds", language="en")
def bank_letter_again(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "free-serif", 11
    paper.line("MERIDIAN COAST BANK", 16, "bold")
    paper.gap(20)
    paper.line(dates.en(case.signed))
    paper.gap(10)
    paper.paras(
        [
            "TO WHOM IT MAY CONCERN",
            f"This is to certify that {case.person.full_name} holds a savings account with us since 2016. The balance on the date of this letter is CAD 18,450.12 and the average balance over the last six months was CAD 16,900.00.",
        ]
    )
    draw.signature(paper, paper.margin, paper.y + 24, rng)
    paper.gap(34)
    paper.line("Branch manager")
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("medical_report", language="en")
def ime(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10
    draw.government_canada(paper)
    paper.heading("Immigration medical examination – information sheet", 13)
    paper.beside(
        [
            ("IME number", str(rng.randint(10**7, 10**8 - 1))),
            ("Name", case.person.full_name),
            ("Date of birth", f"{case.person.born:%Y-%m-%d}"),
            ("Date of examination", f"{case.signed:%Y-%m-%d}"),
            ("Panel physician", "Dr. A. Menon"),
        ],
        label_width=140,
    )
    return {"name": case.person.full_name, "date": case.signed.isoformat()}


@layout("other", language="en")
def resume(paper: Paper, case: Case, rng: Random) -> Fields:
    paper.family, paper.points = "sans", 10
    paper.line(case.person.full_name, 18, "bold")
    paper.line(f"{case.person.email} | {case.person.phone}", 9)
    for title, body in (
        ("Profile", "Professional with eight years of experience in industry and services."),
        ("Experience", f"{case.work.title}, {case.work.employer}, 2016–2023"),
        ("Education", "Bachelor's degree, 2012"),
        ("Languages", "French, English"),
    ):
        paper.heading(title, 12)
        paper.para(body)
    return {}
