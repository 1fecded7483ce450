"""Whose paper is it: the applicant is the person of the application form, else of the passport."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemas.document import Document, DocumentType
from validators.case import Reading
from validators.names import Likeness, PersonName, compare_names

NAMED_BY = (DocumentType.IMM1295, DocumentType.IMM5710, DocumentType.PASSPORT, DocumentType.CSQ)
"""The papers that say who applies, strongest first."""

FAMILY_NAME_FIELDS = ("family_name", "family_name_at_birth")


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one document names them."""

    document: Document
    name: PersonName
    readings: tuple[Reading, ...]  # of the family and given names
    birth: Reading | None

    @property
    def accepted(self) -> bool:
        return all(reading.accepted for reading in self.readings)

    def as_whole_as(self, other: Person) -> bool:
        """Whether both papers give given names, or neither does: half a name is no ground for calling two persons different."""
        return bool(self.name.given) == bool(other.name.given)


def person_on(document: Document) -> Person | None:
    """Who a document is about; None where it names nobody by family name."""
    fields = document.fields
    family = next((fields[name] for name in FAMILY_NAME_FIELDS if name in fields), None)
    given = fields.get("given_names")
    readings = tuple(Reading(document, value) for value in (family, given) if value is not None)
    if family is None or not any(reading.text for reading in readings):
        return None
    birth = fields.get("date_of_birth")
    name = PersonName(Reading(document, family).text, Reading(document, given).text if given else "")
    return Person(document, name, readings, Reading(document, birth) if birth else None)


def applicant_paper(documents: tuple[Document, ...]) -> Document | None:
    """The document that says who applies: the first sure one of the strongest type."""
    for document_type in NAMED_BY:
        for document in documents:
            person = person_on(document) if document.type is document_type else None
            if person is not None and person.accepted:
                return document
    return None


def known_names(documents: tuple[Document, ...], anchor: Person) -> tuple[PersonName, ...]:
    """The applicant's names: as they apply, and as papers with the same birth date give them, other names included."""
    named = [person for document in documents if (person := person_on(document)) and person.accepted]
    people = [person for person in named if _born_alike(anchor, person)]
    names = [anchor.name, *other_names(anchor.document)]
    names += [name for person in people for name in (person.name, *other_names(person.document))]
    return tuple(dict.fromkeys(names))


def others_papers(documents: tuple[Document, ...], applicant: Document | None) -> frozenset[str]:
    """Ids of the documents that are surely another person's: another name, and another birth date where both give one."""
    anchor = person_on(applicant) if applicant else None
    if anchor is None:
        return frozenset()
    names = known_names(documents, anchor)
    return frozenset(document.id for document in documents if _is_other(anchor, names, person_on(document)))


def _is_other(anchor: Person, names: tuple[PersonName, ...], person: Person | None) -> bool:
    if person is None or not person.accepted or not anchor.as_whole_as(person) or _born_alike(anchor, person):
        return False
    return all(compare_names(name, person.name) is Likeness.DIFFERENT for name in names)


def _born_alike(one: Person, other: Person | None) -> bool:
    """Whether both give a sure birth date, and the same."""
    births = [reading for reading in (one.birth, other.birth if other else None) if reading and reading.accepted]
    return len(births) == 2 and births[0].text == births[1].text


def other_names(document: Document) -> tuple[PersonName, ...]:
    """Other names the document gives, surely read: a family name before the same given names, or of several words a whole name.

    A single word is never a whole name: the married name alone would be the husband's as well.
    """
    person, value = person_on(document), document.fields.get("other_names")
    reading = Reading(document, value) if value else None
    if person is None or reading is None or not reading.accepted:
        return ()
    parts = [part.strip() for part in re.split(r"[,;/]", reading.text) if part.strip()]
    families = [PersonName(part, person.name.given) for part in parts]
    return (*families, *(PersonName(part) for part in parts if len(part.split()) > 1))
