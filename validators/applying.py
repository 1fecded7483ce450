"""One rule applied to one packet: does it apply, is what it needs there, how does its check end, what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from schemas.rule_text import Text
from schemas.rules_model import FACT_UNKNOWN, PAGE_UNREAD, PRESENCE_CASES, Condition, Rule
from schemas.verdict import Bilingual, Consequence, Disposition, Evidence, FactSource, Finding, Request, Severity, Status
from validators.case import Case
from validators.checks import run_check
from validators.presence import Presence
from validators.result import Figures, Result

UNREAD = frozenset({Disposition.UNREADABLE, Disposition.UNPROCESSED})


class Applies(Enum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"  # hangs on a fact nobody knows


def applies(rule: Rule, case: Case) -> Applies:
    """Whether a rule applies, given what each fact may still be."""
    return _holds(rule.applies, case)


def apply_rule(rule: Rule, case: Case, presence: Presence | None) -> Finding | None:
    """What a rule that applies, or may apply, finds; None where it has nothing to look into.

    A rule that hangs on an unknown fact passes if it would pass where it applied, and is unknown otherwise.
    """
    result = _result(rule, case, presence)
    if result is None:
        return None
    status = rule.cases[result.case]
    if applies(rule, case) is Applies.UNKNOWN and status is not Status.PASS:
        return _finding(rule, case, Result(FACT_UNKNOWN, result.evidence, _open_facts(rule, case)), Status.UNKNOWN)
    unread = _unread_pages(rule, case) if status is Status.FAIL else ()
    if unread:
        return _finding(rule, case, Result(PAGE_UNREAD, (*result.evidence, *unread)), Status.UNKNOWN)
    return _finding(rule, case, result, status)


def _result(rule: Rule, case: Case, presence: Presence | None) -> Result | None:
    """The need first; the check only where the need is met."""
    found = Result(presence.case, presence.evidence) if presence else None
    if found is not None and PRESENCE_CASES[found.case] is not Status.PASS:
        return found
    check = rule.check_on(case.day)
    return (run_check(check, case) if check else None) or found


def _unread_pages(rule: Rule, case: Case) -> tuple[Evidence, ...]:
    """Pages nobody read that may hold what the check asks for: a second receipt, a newer passport."""
    check = rule.check_on(case.day)
    if check is None:
        return ()
    pages = [page for page in case.pages if page.disposition in UNREAD and page.guess in check.mended_by]
    return tuple(Evidence(file=page.file, page=page.page) for page in pages)


def _holds(condition: Condition, case: Case) -> Applies:
    answer = Applies.YES
    for name, allowed in condition.facts.items():
        candidates = case.facts[name].candidates
        if not candidates & set(allowed):
            return Applies.NO
        if not candidates <= set(allowed):
            answer = Applies.UNKNOWN
    return answer


def _open_facts(rule: Rule, case: Case) -> Figures:
    """What would have to be known, in words."""
    wording = case.rulebook.wording
    names = [name for name, allowed in rule.applies.facts.items() if not case.facts[name].candidates <= set(allowed)]
    return {
        "facts": _listed([wording.facts[name] for name in names]),
        "questions": _listed([wording.questions[name] for name in names]),
    }


def _listed(texts: Sequence[Text]) -> tuple[str, str]:
    return ", ".join(text.en for text in texts), ", ".join(text.fr for text in texts)


def _finding(rule: Rule, case: Case, result: Result, status: Status) -> Finding:
    wording = case.rulebook.wording
    figures: Figures = {**result.figures, "title": (rule.title.en, rule.title.fr)}
    severity, consequence = _weight(rule, case, result.case, status)
    asked = wording.request(rule, result.case, status)
    return Finding(
        rule=rule.id,
        status=status,
        severity=severity,
        consequence=consequence,
        message=wording.message(rule, result.case, status).filled(figures),
        remedy=wording.remedy(rule, result.case, status).filled(figures),
        citation=case.rulebook.citation(rule, case.day),
        evidence=result.evidence + _declared(rule, case),
        doubt=Bilingual(rule.doubt.en, rule.doubt.fr) if rule.doubt else None,
        request=Request(asked.why.filled(figures), asked.ask.filled(figures)) if asked else None,
    )


def _weight(rule: Rule, case: Case, name: str, status: Status) -> tuple[Severity, Consequence]:
    """The case's own weight, else that of the circumstances, else the rule's. A pass has no consequence."""
    soft = next((softer for softer in rule.softer if _holds(softer.when, case) is Applies.YES), None)
    severity, consequence = (soft.severity, soft.consequence) if soft else (rule.severity, rule.consequence)
    own = rule.outcomes.get(name) or rule.outcomes.get(status.value)
    if own is not None:
        severity, consequence = own.severity or severity, own.consequence or consequence
    return severity, Consequence.NONE if status is Status.PASS else consequence


def _declared(rule: Rule, case: Case) -> tuple[Evidence, ...]:
    """The declared facts the rule hangs on."""
    facts = (case.facts[name].fact for name in rule.applies.facts)
    return tuple(
        Evidence(field=fact.name, text=str(fact.value).lower() if isinstance(fact.value, bool) else str(fact.value))
        for fact in facts
        if fact.source is FactSource.DECLARED
    )
