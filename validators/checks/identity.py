"""One person, one birth date, one passport, one file: values that must agree across the applicant's papers.

Values are compared between documents only where that can tell something: two values read with confidence that differ are a
conflict; a doubtful value that differs leaves the matter to a person; equal values, doubtful or not, agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from schemas.checks import DatesAgree, NamesAgree, NumbersAgree, ReadingConfirmed
from schemas.document import Document, DocumentType
from validators.case import Case, Reading, whole
from validators.checks.registry import answers
from validators.names import Likeness, PersonName, compare_names
from validators.persons import Person, other_names, person_on
from validators.plain import letters
from validators.result import Result, figures

ALIKE_TYPES = (frozenset({DocumentType.WORK_PERMIT, DocumentType.STUDY_PERMIT, DocumentType.VISITOR_RECORD}),)
"""Types of paper that stand for one another: a spouse's work permit beside the applicant's own visitor record is no conflict."""

CHECK_DIGIT = "check_digit"
"""The reason a reader gives for doubting a value whose check digit does not hold."""

Pair = tuple[Reading, Reading]


@answers(NamesAgree)
def names_agree(check: NamesAgree, case: Case) -> Result | None:
    people = [person for document in _comparable(case, check.documents) if (person := person_on(document))]
    if len(people) < 2:
        return None
    anchor = next((person for person in people if person.document is case.applicant), people[0])
    known = _known_by(anchor, people)
    proven = bool(case.own(check.proofs))
    endings = [(_name_ending(anchor, person, known, proven), person) for person in people if person is not anchor]
    for wanted in ("fail", "unknown", "explained"):
        found = [person for ending, person in endings if ending == wanted]
        if found:
            evidence = tuple(reading.evidence for person in (anchor, *found) for reading in person.readings)
            return Result(wanted, evidence, figures(one=anchor.name.text, other=found[0].name.text))
    return Result("pass", tuple(reading.evidence for person in people for reading in person.readings))


def _name_ending(anchor: Person, person: Person, known: tuple[PersonName, ...], proven: bool) -> str:
    likeness = compare_names(anchor.name, person.name)
    if likeness is Likeness.EQUAL:
        return "pass"
    if likeness is not Likeness.DIFFERENT or person.name in known:
        return "explained"
    if not (anchor.accepted and person.accepted and anchor.as_whole_as(person)):
        return "unknown"
    return "explained" if proven and _given_alike(anchor, person) else "fail"


def _given_alike(one: Person, other: Person) -> bool:
    """Whether only the family name differs, as after a marriage."""
    if not (one.name.given and other.name.given):
        return False
    return compare_names(PersonName(one.name.given), PersonName(other.name.given)) is not Likeness.DIFFERENT


def _known_by(anchor: Person, people: list[Person]) -> tuple[PersonName, ...]:
    """Every name that papers tie to the applicant: a paper that gives one known name (or "other name") vouches for its others."""
    known = {anchor.name, *other_names(anchor.document)}
    strangers = [person for person in people if person is not anchor]
    while True:
        tied = [person for person in strangers if any(_alike(name, one) for name in known for one in _names(person))]
        if not tied:
            return tuple(known)
        known |= {name for person in tied for name in _names(person)}
        strangers = [person for person in strangers if person not in tied]


def _names(person: Person) -> tuple[PersonName, ...]:
    return (person.name, *other_names(person.document))


def _alike(one: PersonName, other: PersonName) -> bool:
    return compare_names(one, other) is not Likeness.DIFFERENT


@answers(DatesAgree)
def dates_agree(check: DatesAgree, case: Case) -> Result | None:
    readings = _readings(case, check.documents, check.field)
    if len(readings) < 2:
        return None
    differing = [(one, other) for one, other in combinations(readings, 2) if one.text != other.text]
    if not differing:
        return _agreement(readings)
    sure = [(one, other) for one, other in differing if one.accepted and other.accepted]
    if not sure:
        return _conflict("unknown", differing)
    swapped = [pair for pair in sure if _swapped(*pair)]
    return _conflict("swapped" if len(swapped) == len(sure) else "fail", sure)


def _swapped(one: Reading, other: Reading) -> bool:
    """Whether the two dates are one with day and month exchanged."""
    a, b = one.date, other.date
    return a is not None and b is not None and (a.year, a.month, a.day) == (b.year, b.day, b.month)


@answers(NumbersAgree)
def numbers_agree(check: NumbersAgree, case: Case) -> Result | None:
    endings: list[tuple[str, Pair]] = []
    compared: list[Reading] = []
    for group in check.groups:
        readings = [reading for source in group for reading in _readings(case, source.documents, source.field) if reading.text]
        compared += readings if len(readings) > 1 else []
        endings += [(ending, pair) for pair in combinations(readings, 2) if (ending := _number_ending(check, *pair, readings))]
    for wanted in ("fail", "unknown", "explained"):
        pairs = [pair for ending, pair in endings if ending == wanted]
        if pairs:
            return _conflict(wanted, pairs)
    return _agreement(compared) if compared else None


def _number_ending(check: NumbersAgree, one: Reading, other: Reading, all_readings: list[Reading]) -> str | None:
    """None where the two agree."""
    if _bare(one.text) == _bare(other.text):
        return None
    if one.document is other.document:
        return None
    if _folded(one.text, check.lookalikes) == _folded(other.text, check.lookalikes):
        return "explained"
    if not (one.accepted and other.accepted):
        return "unknown"
    if any(_renewed(a, b, check, all_readings) for a, b in ((one, other), (other, one))):
        return None
    earlier = {reading.document.type for reading in (one, other)} & set(check.earlier)
    return "explained" if earlier and not _matched_newer(one, other, check) else "fail"


def _renewed(one: Reading, other: Reading, check: NumbersAgree, readings: list[Reading]) -> bool:
    """Whether `one` is only the older or newer of several documents, another of which bears the other's number."""
    if one.document.type not in check.renewable:
        return False
    if one.document.type is other.document.type:
        return True
    siblings = [reading for reading in readings if reading.document.type is one.document.type]
    return any(_folded(sibling.text, check.lookalikes) == _folded(other.text, check.lookalikes) for sibling in siblings)


def _matched_newer(one: Reading, other: Reading, check: NumbersAgree) -> bool:
    """Whether the paper that may bear an earlier number is known to be younger than the other one."""
    old = one if one.document.type in check.earlier else other
    new = other if old is one else one
    dates = []
    for reading in (old, new):
        value = reading.document.fields.get("issue_date")
        issued = Reading(reading.document, value) if value else None
        dates.append(issued.date if issued and issued.accepted else None)
    return dates[0] is not None and dates[1] is not None and dates[0] >= dates[1]


@answers(ReadingConfirmed)
def reading_confirmed(check: ReadingConfirmed, case: Case) -> Result | None:
    if not case.own(check.documents):
        return None
    readings = [reading for field in check.fields for reading in case.readings(check.documents, field)]
    if not readings:
        return Result("unknown", tuple(whole(document) for document in case.own(check.documents)))
    doubtful = [reading for reading in readings if not reading.accepted or reading.value.doubt == CHECK_DIGIT]
    return Result("unknown" if doubtful else "pass", tuple(reading.evidence for reading in doubtful or readings))


def _comparable(case: Case, types: Iterable[DocumentType]) -> tuple[Document, ...]:
    """The documents to compare: another person's paper only where the applicant has none of that kind."""
    wanted = tuple(types)
    own = case.own(wanted)
    kinds = {kind for document in own for kind in _kind(document.type)}
    strange = [document for document in case.of_others(wanted) if document.type not in kinds]
    order = {document.id: place for place, document in enumerate(case.documents)}
    return tuple(sorted((*own, *strange), key=lambda document: order[document.id]))


def _kind(document_type: DocumentType) -> frozenset[DocumentType]:
    return next((kind for kind in ALIKE_TYPES if document_type in kind), frozenset({document_type}))


def _readings(case: Case, types: Iterable[DocumentType], field: str) -> tuple[Reading, ...]:
    return tuple(Reading(document, document.fields[field]) for document in _comparable(case, types) if field in document.fields)


def _bare(number: str) -> str:
    return letters(number).lstrip("0").upper()


def _folded(number: str, lookalikes: tuple[str, ...]) -> str:
    """The number with characters that are confused made one."""
    return _bare(number.upper().translate({ord(char): pair[0] for pair in lookalikes for char in pair}))


def _agreement(readings: Iterable[Reading]) -> Result:
    return Result("pass", tuple(reading.evidence for reading in readings))


def _conflict(ending: str, pairs: list[Pair]) -> Result:
    """Both sides of every pair, each place once; the message quotes the first pair."""
    one, other = pairs[0]
    evidence = dict.fromkeys(reading.evidence for pair in pairs for reading in pair)
    return Result(ending, tuple(evidence), figures(one=one.text, other=other.text))
