"""Where a rule stands, in both languages: the source under its own title, the law by section."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from schemas.rulebook import Rulebook, load_rulebook
from schemas.verdict import Bilingual

OFFICIAL = frozenset({"law", "official", "official_copy"})
LAW = "law"

_IN_FRENCH = (
    (re.compile(r"\bss?\. "), "art. "),  # section → article
    (re.compile(r"\(([a-z](?:\.\d+)?)\)"), r"\1)"),  # 10(1)(c.1) → 10(1)c.1), as the Regulations' French text has it
    (re.compile(r" and "), " et "),
    (re.compile(r" to (?=\()| to (?=[a-z])"), " à "),
)


def citation(rule_id: str, day: dt.date) -> Bilingual:
    """The official text that a rule rests on; empty where the rule is practice, a secondary source or our own."""
    rulebook = _rulebook()
    rule = rulebook.rule(rule_id)
    if rule is None or not rule.in_force_on(day):
        return Bilingual("", "")
    period = rule.period_on(day)
    source = rulebook.sources[period.source]
    if source.kind not in OFFICIAL:
        return Bilingual("", "")
    if source.kind != LAW:  # headings of English pages are cited in English alone
        return Bilingual(f"{source.title}, {period.pinpoint}", source.title_fr)
    return Bilingual(f"{source.title}, {period.pinpoint}", f"{source.title_fr}, {_in_french(period.pinpoint)}")


def _in_french(pinpoint: str) -> str:
    for pattern, replacement in _IN_FRENCH:
        pinpoint = pattern.sub(replacement, pinpoint)
    return pinpoint


@cache
def _rulebook() -> Rulebook:
    return load_rulebook()
