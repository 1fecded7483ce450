"""Invents people and their cases. Names are put together at random from common ones; nobody is meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random
from typing import Any

from sample_docs.generator.countries import COUNTRIES
from sample_docs.generator.people import (
    Address,
    Case,
    Csq,
    Home,
    Passport,
    PermanentResidence,
    Permit,
    Person,
    Representative,
    Work,
)

WORK_FEE = ("Work permit (including extensions) - per person", "155.00")
OPEN_FEE = ("Open work permit holder", "100.00")
BIOMETRICS_FEE = ("Biometrics - per person", "85.00")
STREETS = (
    "Rideau Street",
    "Dundas Street West",
    "Portage Avenue",
    "Jasper Avenue NW",
    "Granville Street",
    "Barrington Street",
    "rue Champlain",
    "Yonge Street",
)
TOWNS = (("Ottawa", "ON", "K1N 5Y3"), ("Toronto", "ON", "M6H 1W4"), ("Winnipeg", "MB", "R3G 0T2"), ("Edmonton", "AB", "T5J 3S6"), ("Vancouver", "BC", "V6Z 1K8"), ("Halifax", "NS", "B3J 1Z1"), ("Moncton", "NB", "E1A 6R6"), ("Mississauga", "ON", "L5B 3C2"))  # fmt: skip
LANDLORDS = (
    "Northgate Property Management Ltd.",
    "Margaret Holloway",
    "Cedarview Rentals Inc.",
    "Immeubles Beaupré inc.",
    "Harbourline Residences LP",
    "Tomasz Wieczorek",
)
EMPLOYERS = (
    "Prairie Data Systems Inc.",
    "Ateliers Mécaniques Fortin inc.",
    "Lakeshore Dental Group",
    "Boulangerie du Vieux-Port inc.",
    "Northern Timber Homes Ltd.",
    "Clinique vétérinaire des Érables",
)
JOBS = ("Software developer", "Industrial electrician", "Dental hygienist", "Baker", "Carpenter", "Accounting technician")
CATEGORIES = (
    "Travailleurs qualifiés",
    "IQ Travailleurs qualifiés",
    "IP Travailleurs",
    "IT Travailleurs qualifiés",
    "IS TI / effets visuels",
)
REGIONS = ("06 Montréal", "03 Capitale-Nationale", "16 Montérégie", "05 Estrie", "13 Laval")
OFFICERS = ("Nathalie Bergeron-Roy", "S. Lachapelle", "Martin Quesnel", "H. Thibodeau")
REPRESENTATIVES = (Representative("Geneviève Archambault", "Archambault Immigration inc.", "CICC", "R514287"), Representative("Daniel Okonjo-Reid", "Bridgeway Immigration Law", "Law Society of Ontario", "58214K"), Representative("Me Sandrine Vaillancourt", "Vaillancourt Avocats", "Barreau du Québec", "317045-2"))  # fmt: skip
OTHER_CATEGORIES = ("IZ PEQ Travailleurs", "IY PEQ Étudiants", "IU Préposés, volet travailleur étranger", "Regroupement familial")
REMARKS = (
    "A75 BRIDGING OPEN WORK PERMIT",
    "A76 INTERNATIONAL MOBILITY PROGRAM PLUS",
    "OPEN WORK PERMIT - SPOUSE OF SKILLED WORKER C41",
    "MAINTAINED STATUS AS PER R183(5)",
    "PGWP - POST GRADUATION WORK PERMIT",
)
JOB_TITLES = (
    "CSQ holder outside Quebec – OWP",
    "CSQ holder outside Quebec",
    "Software developer",
    "Titulaire d'un CSQ à l'extérieur du Québec - PTO",
)
DUTIES = (
    "A76 - International Mobility Program Plus",
    "A76: IMP+",
    "Design and test software",
    "A76 : Programme de mobilité internationale Plus",
)
RESTORATION_FEE = ("Restoration of status as a worker", "246.25")
FEES = ((WORK_FEE, OPEN_FEE), (WORK_FEE,), (WORK_FEE, OPEN_FEE, RESTORATION_FEE), (WORK_FEE, BIOMETRICS_FEE))
QUEBEC_TOWNS = (("Montréal", "H2J 2L1"), ("Québec", "G1R 2L3"), ("Gatineau", "J8X 2K1"), ("Sherbrooke", "J1H 1Y2"))
PASSPORT_YEARS, CSQ_DAYS = 10, 729  # how long each lasts


def invent_case(rng: Random, *, country: str | None = None, sex: str | None = None, submitted: dt.date | None = None) -> Case:
    """A case in good order: every paper in it agrees with every other and is in time."""
    submitted = submitted or dt.date(2023, 1, 10) + dt.timedelta(days=rng.randint(0, 700))
    person = invent_person(rng, country, sex)
    spouse = invent_person(rng, person.country.alpha3, "F" if person.sex == "M" else "M")
    letter = before(submitted, 10, 80, rng)
    csq = invent_csq(rng, before(letter, 60, 140, rng))
    return Case(
        person=person,
        spouse=replace(spouse, family_name=person.family_name),
        children=rng.randint(0, 2),
        uci=fill("1199999999", rng),
        passport=invent_passport(rng, person, before(submitted, 200, 1500, rng)),
        csq=csq,
        letter_dated=letter,
        pr=invent_residence(rng, csq.issued + dt.timedelta(days=rng.randint(10, 35))),
        permit=invent_permit(rng, submitted),
        home=invent_home(rng, submitted, csq.issued),
        work=invent_work(rng, before(submitted, 10, 50, rng)),
        representative=rng.choice(REPRESENTATIVES),
        submitted=submitted,
        signed=before(submitted, 1, 20, rng),
        fees=(WORK_FEE, OPEN_FEE, BIOMETRICS_FEE),
        married=dt.date(rng.randint(2008, 2020), rng.randint(1, 12), rng.randint(1, 28)),
    )


def vary(case: Case, rng: Random) -> Case:
    """The case with the variety that single papers have: other names, other permits, homes in Quebec, fees left out."""
    changes: dict[str, Any] = {"in_canada": chance(rng, 0.5), "validated": chance(rng, 0.85), "signed_by_hand": chance(rng, 0.9)}
    if chance(rng, 0.25):
        changes["person__birth_name"] = rng.choice(case.person.country.family_names)
    if chance(rng, 0.2):
        changes["person__other_names"] = rng.choice(case.person.country.women)
    if chance(rng, 0.15):
        changes["uci"] = fill("99999999", rng)
    if chance(rng, 0.2):
        changes["permit__document_number"] = fill("F999999999", rng)
    if chance(rng, 0.03):
        changes["person__sex"] = "X"
    if chance(rng, 0.25):
        changes |= {
            "permit_type": rng.choice(("LMOS", "ELMO")),
            "job_title": rng.choice(JOB_TITLES),
            "duties": rng.choice(DUTIES),
        }
    if chance(rng, 0.4):
        changes["permit__remarks"] = rng.choice(REMARKS)
    if chance(rng, 0.25):
        changes["csq__category"] = rng.choice(OTHER_CATEGORIES)
    if chance(rng, 0.4):
        changes["fees"] = rng.choice(FEES)
    if chance(rng, 0.2):
        changes["home__address"] = invent_quebec_address(rng)
    return case.changed(**changes)


def invent_person(rng: Random, country: str | None = None, sex: str | None = None) -> Person:
    """Somebody of that country, or of any."""
    home = next((known for known in COUNTRIES if known.alpha3 == country), None) or rng.choice(COUNTRIES)
    sex = sex or rng.choice("MF")
    family, given = rng.choice(home.family_names), rng.choice(home.men if sex == "M" else home.women)
    born = dt.date(rng.randint(1976, 2000), rng.randint(1, 12), rng.randint(1, 28))
    spelled = f"{given.partition(' ')[0]}.{family.partition(' ')[0]}".lower()
    mailbox = "".join(letter for letter in spelled if letter == "." or (letter.isascii() and letter.isalpha())).strip(".")
    return Person(
        family_name=family,
        given_names=given,
        birth_name=family,
        other_names="",
        born=born,
        sex=sex,
        country=home,
        birth_city=rng.choice(home.cities),
        email=f"{mailbox}{born:%y}@courriel.example",
        phone=f"+1 613 555 01{rng.randint(10, 99)}",
    )


def invent_passport(rng: Random, person: Person, issued: dt.date) -> Passport:
    """A passport of that day, of the pattern of the person's country."""
    expires = issued.replace(day=min(issued.day, 28), year=issued.year + PASSPORT_YEARS)
    return Passport(fill(person.country.passport, rng), issued, expires, person.birth_city)


def invent_csq(rng: Random, issued: dt.date) -> Csq:
    """A certificate of that day."""
    return Csq(
        file_number=fill("99999999", rng),
        individual_reference=rng.choice(("C", "NA", "")) + fill("99999999", rng),
        category=rng.choice(CATEGORIES),
        persons=rng.randint(1, 4),
        region=rng.choice(REGIONS),
        cnp=fill("99999", rng),
        issued=issued,
        expires=issued + dt.timedelta(days=CSQ_DAYS),
        officer=rng.choice(OFFICERS),
    )


def invent_residence(rng: Random, received: dt.date) -> PermanentResidence:
    """An application for permanent residence received that day."""
    return PermanentResidence(
        submission_number=fill("X999999999", rng),
        application_number=fill("E999999999", rng),
        submitted=received,
        received=received,
        acknowledged=received + dt.timedelta(days=rng.randint(12, 24)),
        approved=received + dt.timedelta(days=rng.randint(25, 34)),
        program="Quebec-selected skilled worker",
    )


def invent_permit(rng: Random, submitted: dt.date) -> Permit:
    """A status document that is good on the day of submission."""
    return Permit(
        document_number=fill("U999999999", rng),
        application_number=fill("W999999999", rng),
        issued=before(submitted, 200, 500, rng),
        expires=submitted + dt.timedelta(days=rng.randint(60, 500)),
        case_type=rng.choice(("20", "52", "56")),
        employer=rng.choice(EMPLOYERS),
        occupation=rng.choice(JOBS),
        remarks="AUTHORIZED TO WORK AS PER CONDITIONS",
    )


def invent_home(rng: Random, submitted: dt.date, csq_issued: dt.date) -> Home:
    """A home outside Quebec. The lease is signed before the CSQ, and so is no sign of staying away."""
    city, province, postal_code = rng.choice(TOWNS)
    street = f"{rng.randint(12, 2999)} {rng.choice(STREETS)}, Apt {rng.randint(2, 1904)}"
    signed = before(csq_issued, 15, 40, rng)
    starts = (signed.replace(day=1) + dt.timedelta(days=45)).replace(day=1)
    return Home(
        address=Address(street, city, province, postal_code),
        landlord=rng.choice(LANDLORDS),
        signed=signed,
        starts=starts,
        ends=starts.replace(year=starts.year + 1) - dt.timedelta(days=1),
        rent=rng.randint(90, 240) * 10,
        tax_year=submitted.year - 1,
        billed=before(submitted, 5, 60, rng),
    )


def invent_quebec_address(rng: Random) -> Address:
    """An address in Quebec."""
    city, postal_code = rng.choice(QUEBEC_TOWNS)
    street = rng.choice(("Sherbrooke", "Saint-Denis", "des Érables"))
    return Address(f"{rng.randint(100, 9000)} rue {street}, app. {rng.randint(1, 40)}", city, "QC", postal_code)


def invent_work(rng: Random, dated: dt.date) -> Work:
    """A job in Quebec and the numbers of its papers."""
    return Work(
        employer=rng.choice(EMPLOYERS),
        city=rng.choice(("Montréal", "Québec", "Sherbrooke", "Gatineau")),
        title=rng.choice(JOBS),
        offer_number="A" + fill("9999999", rng),
        lmia_number=fill("9999999", rng),
        caq_number=fill("9999999", rng),
        caq_months=rng.choice((12, 24, 36)),
        dated=dated,
    )


def before(day: dt.date, least: int, most: int, rng: Random) -> dt.date:
    """A day between so many days before another."""
    return day - dt.timedelta(days=rng.randint(least, most))


def chance(rng: Random, share: float) -> bool:
    """True in that share of cases."""
    return rng.random() < share


def fill(pattern: str, rng: Random) -> str:
    """AA999 → two letters and three digits. I, O and Q are never used; the first digit of a number is never 0."""
    made = ""
    for mark in pattern:
        digits = "0123456789" if made else "123456789"
        made += rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") if mark == "A" else rng.choice(digits) if mark == "9" else mark
    return made
