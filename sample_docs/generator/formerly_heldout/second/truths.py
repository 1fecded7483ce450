"""What several papers of this set share: truths, and the ways identifiers are set in groups."""

from __future__ import annotations

from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case, Person
from sample_docs.generator.registry import Fields


def names(case: Case) -> Fields:
    """Family and given names; a mononym has only the first."""
    return person_names(case.person)


def person_names(person: Person) -> Fields:
    known: Fields = {"family_name": person.family_name}
    return known | {"given_names": person.given_names} if person.given_names else known


def capitals(person: Person) -> str:
    """Given names, then the family name in capitals, as French offices write it."""
    return f"{person.given_names} {person.family_name.upper()}".strip()


def file_numbers(case: Case) -> Fields:
    return {"file_number": case.csq.file_number, "individual_reference_number": case.csq.individual_reference}


def certificate(case: Case) -> Fields:
    """All that a selection certificate tells but its category and other names."""
    given: Fields = {"given_names": case.person.given_names} if case.person.given_names else {}
    return given | {
        "family_name_at_birth": case.person.birth_name,
        "date_of_birth": case.person.born.isoformat(),
        "sex": case.person.sex,
        **file_numbers(case),
        "issue_date": case.csq.issued.isoformat(),
        "expiry_date": case.csq.expires.isoformat(),
    }


def status(case: Case) -> Fields:
    """What every status document tells."""
    return names(case) | {
        "document_number": case.permit.document_number,
        "application_number": case.permit.application_number,
        "uci": case.uci,
        "date_of_birth": case.person.born.isoformat(),
        "issue_date": case.permit.issued.isoformat(),
        "expiry_date": case.permit.expires.isoformat(),
        "travel_document_number": case.passport.number,
    }


def hyphened(uci: str) -> str:
    """11-2345-6789, or 1234-5678."""
    return "-".join(part for part in (uci[:-8], uci[-8:-4], uci[-4:]) if part)


def spaced_out(identifier: str) -> str:
    """E 123 456 789: the last nine digits in threes."""
    return " ".join(part for part in (identifier[:-9], identifier[-9:-6], identifier[-6:-3], identifier[-3:]) if part)


def in_halves(number: str) -> str:
    """1234 5678: the last four set off."""
    return f"{number[:-4]} {number[-4:]}"


def french_money(amount: str) -> str:
    """155.00 → 155,00 $"""
    return amount.replace(".", ",") + " $"


def numbered(paper: Paper, pattern: str, points: float = 7.0) -> None:
    """A page number at the foot of every page."""
    paper.footer = lambda page: paper.text(
        paper.width / 2, paper.height - 24, pattern.format(page=page), points, color="#555555", align="center"
    )
