"""The official forms: the right one, of an accepted edition, validated, saying what it must."""

from __future__ import annotations

import re

from rapidfuzz.fuzz import ratio

from schemas.checks import FieldsPresent, FlagSet, FormEdition, FormUsed, OneApplicant, TextLike
from schemas.document import ACCEPT_AT, DocumentType
from validators.case import Case, Reading, unread, whole
from validators.checks.registry import answers
from validators.names import Likeness, compare_names
from validators.persons import person_on
from validators.plain import letters
from validators.result import Result, figures

EDITION = re.compile(r"(?:(?P<month>\d{2})[-/](?P<year>\d{4}))|(?:(?P<year_first>\d{4})[-/](?P<month_last>\d{2}))")
"""The edition printed in a form's footer, (MM-YYYY), or written the ISO way."""


@answers(FormUsed)
def form_used(check: FormUsed, case: Case) -> Result | None:
    expected, instead = case.own({check.expected}), case.own({check.instead})
    if expected:
        return Result("pass", tuple(whole(document) for document in expected))
    if not instead:
        return None
    sure = [document for document in instead if document.confidence >= ACCEPT_AT]
    return Result("fail" if sure else "unknown", tuple(whole(document) for document in instead))


@answers(FlagSet)
def flag_set(check: FlagSet, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    readings = case.readings(check.documents, check.field)
    sure = [reading for reading in readings if reading.accepted and isinstance(reading.value.value, bool)]
    if not sure:
        return unread(case, check.documents, check.field)
    cleared = [reading.evidence for reading in sure if reading.value.value is False]
    return Result(check.cleared, tuple(cleared)) if cleared else Result("pass", tuple(reading.evidence for reading in sure))


@answers(FieldsPresent)
def fields_present(check: FieldsPresent, case: Case) -> Result | None:
    documents = case.own(check.documents)
    if not documents:
        return None
    readings = [reading for field in check.fields for reading in case.readings(check.documents, field)]
    there = [reading for reading in readings if reading.accepted and reading.value.value not in (False, "")]
    if {reading.value.name for reading in there} >= set(check.fields) if check.every else there:
        return Result("pass", tuple(reading.evidence for reading in there))
    return Result("unknown", tuple(reading.evidence for reading in readings) or tuple(whole(document) for document in documents))


@answers(TextLike)
def text_like(check: TextLike, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    readings = case.readings(check.documents, check.field)
    sure = [reading for reading in readings if reading.accepted]
    expected = check.expected[0]
    for wordings, name in ((check.expected, "pass"), (check.variants, "variant")):
        if match := next((reading for reading in readings if _like_any(reading, wordings, check.similarity)), None):
            return Result(name, (match.evidence,), figures(found=match.text, expected=expected))
    if not sure:
        return unread(case, check.documents, check.field)
    evidence = tuple(reading.evidence for reading in sure)
    return Result("fail", evidence, figures(found=sure[0].text, expected=expected))


def _like_any(reading: Reading, wordings: tuple[str, ...], similarity: int) -> bool:
    return any(ratio(letters(reading.text), letters(wording)) >= similarity for wording in wordings)


@answers(FormEdition)
def form_edition(check: FormEdition, case: Case) -> Result | None:
    documents = case.own(check.oldest)
    if not documents:
        return None
    for document in documents:
        value = document.fields.get("form_version")
        edition = _edition(Reading(document, value)) if value else None
        oldest = check.oldest[document.type]
        if value is not None and edition is not None and edition < oldest:
            quoted = figures(form=_form_number(document.type), found=edition, oldest=oldest)
            return Result("fail", (Reading(document, value).evidence,), quoted)
        if edition is None:
            return unread(case, {document.type}, "form_version")
    return Result("pass", tuple(whole(document) for document in documents))


def _edition(reading: Reading) -> str | None:
    """Year and month, where surely read."""
    match = EDITION.search(reading.text) if reading.accepted else None
    if match is None:
        return None
    return f"{match['year'] or match['year_first']}-{match['month'] or match['month_last']}"


def _form_number(document_type: DocumentType) -> str:
    return document_type.value.upper().replace("IMM", "IMM ")


@answers(OneApplicant)
def one_applicant(check: OneApplicant, case: Case) -> Result | None:
    forms = [document for document in case.documents if document.type in check.documents]
    people = [person for document in forms if (person := person_on(document))]
    if not people:
        return None
    first = people[0].name
    strangers = [person for person in people[1:] if compare_names(first, person.name) is Likeness.DIFFERENT]
    evidence = tuple(reading.evidence for person in people for reading in person.readings)
    return Result("unknown" if strangers else "pass", evidence)
