"""Notes for the reader, matters only a person can judge, and whether the facts hold."""

from __future__ import annotations

from schemas.checks import DocumentSeen, FactsHold, NotAmong, Noted, PersonDecides, ProgramKnown
from schemas.rulebook import GENERIC
from schemas.verdict import Evidence, Status
from validators.case import Case, whole
from validators.checks.registry import answers
from validators.result import Result, counts, figures

NOTE_CASES = {Status.FAIL: "noted", Status.UNKNOWN: "external", Status.PASS: "pass"}


@answers(Noted)
def noted(check: Noted, case: Case) -> Result:
    quoted = counts(figure=check.figure) if isinstance(check.figure, int) else figures(figure=check.figure)
    return Result(NOTE_CASES[check.as_], figures=quoted)


@answers(PersonDecides)
def person_decides(check: PersonDecides, case: Case) -> Result | None:
    found = case.own(check.documents)
    if check.documents and not found:
        return None
    return Result("unknown", tuple(whole(document) for document in found))


@answers(NotAmong)
def not_among(check: NotAmong, case: Case) -> Result:
    found = case.own(check.documents)
    return Result(check.found, tuple(whole(document) for document in found)) if found else Result("pass")


@answers(DocumentSeen)
def document_seen(check: DocumentSeen, case: Case) -> Result:
    found = case.own(check.documents)
    return Result("pass" if found else "unknown", tuple(whole(document) for document in found))


@answers(ProgramKnown)
def program_known(check: ProgramKnown, case: Case) -> Result:
    program = str(case.facts["program"].fact.value)
    books = case.rulebook.programs
    known = tuple(code for code, book in books.items() if code != GENERIC and book.launched <= case.day)
    quoted = figures(program=program, programs=", ".join(known) or "–")
    return Result("pass" if program in known else "unknown", figures=quoted)


@answers(FactsHold)
def facts_hold(check: FactsHold, case: Case) -> Result:
    conflicts = [settled for settled in case.facts.values() if settled.against]
    if not conflicts:
        return Result("pass")
    words = case.rulebook.wording
    declared = [words.fact(settled.fact.name, settled.fact.value) for settled in conflicts]
    papers = [words.fact(settled.fact.name, settled.against_value) for settled in conflicts]
    evidence = tuple(place for settled in conflicts for place in (_declared(settled.fact.value), *settled.against))
    return Result("fail", evidence, {"declared": _joined(declared), "papers": _joined(papers)})


def _declared(value: object) -> Evidence:
    return Evidence(text=str(value).lower() if isinstance(value, bool) else str(value))


def _joined(pairs: list[tuple[str, str]]) -> tuple[str, str]:
    return "; ".join(en for en, _ in pairs), "; ".join(fr for _, fr in pairs)
