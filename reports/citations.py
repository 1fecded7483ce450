"""Where a rule stands, in both languages: the source under its own title, the law by section."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from schemas.rule_wording import Source
from schemas.rulebook import Rulebook, load_rulebook
from schemas.verdict import Bilingual

OFFICIAL = frozenset({"law", "official", "official_copy"})
LAW = "law"

_IN_FRENCH = (
    (re.compile(r"\bss?\. "), "art. "),  # section → article
    (re.compile(r"\(([a-z](?:\.\d+)?)\)"), r"\1)"),  # 10(1)(c.1) → 10(1)c.1), as the Regulations' French text has it
    (re.compile(r"\bIRCC update of "), "mise à jour d’IRCC du "),
    (re.compile(r" and "), " et "),
    (re.compile(r" to (?=\()| to (?=[a-z])"), " à "),
)


def citation(rule_id: str, day: dt.date, told: str = "") -> Bilingual:
    """Where a rule stands on a day; where this rulebook does not say, as the verdict told it.

    Pinpoints of the law are set as each language's text has them; headings of English pages are cited in English alone.
    """
    found = _source(rule_id, day)
    if found is None:
        return Bilingual(told, told)
    source, pinpoint = found
    in_french = f"{source.title_fr}, {_in_french(pinpoint)}" if source.kind == LAW else source.title_fr
    return Bilingual(told or f"{source.title}, {pinpoint}", in_french)


def official_citation(rule_id: str, day: dt.date) -> Bilingual:
    """The same for a reader outside: empty where a rule is practice, rests on a secondary source, or is our own."""
    found = _source(rule_id, day)
    return citation(rule_id, day) if found and found[0].kind in OFFICIAL else Bilingual("", "")


def _source(rule_id: str, day: dt.date) -> tuple[Source, str] | None:
    """The text that a rule rests on, and the place in it."""
    rulebook = _rulebook()
    rule = rulebook.rule(rule_id)
    if rule is None or not rule.in_force_on(day):
        return None
    period = rule.period_on(day)
    return rulebook.sources[period.source], period.pinpoint


def _in_french(pinpoint: str) -> str:
    for pattern, replacement in _IN_FRENCH:
        pinpoint = pattern.sub(replacement, pinpoint)
    return pinpoint


@cache
def _rulebook() -> Rulebook:
    return load_rulebook()
