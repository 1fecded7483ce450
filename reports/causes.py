"""Why one point of a verdict is not as it was: of all that differs between two checks, what that point hangs on.

A verdict does not say how it was reached, so a cause is told in the order in which it can be known: the files that the point
rests on, before or now; a fact on which its rule applies; the day on which its rule changed; and where none of these says
anything, whatever else differs. One thing that is left is the cause; several are named as such.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports.wording import Language, is_named, long_date, named, set_in, t, words
from schemas.rulebook import load_rulebook
from schemas.verdict import Bilingual, FactSource

SUBMITTED = "submission_date"

Stored = Mapping[str, Any]
"""A verdict.json."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What a point of a verdict is not as it was for: all of `told` where it is certain, else one of them or more."""

    told: tuple[Bilingual, ...] = ()
    certain: bool = True

    def line(self, language: Language) -> str:
        """because file added: letter.pdf"""
        causes = "; ".join(set_in(one, language) for one in self.told)
        return t("changes.because" if self.certain else "changes.one_of", language, causes=causes)


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that differs between two checks, and tells what of it a rule hangs on."""

    old: Stored
    new: Stored
    files: Mapping[str, Bilingual]  # by name: added, removed or changed
    in_both: frozenset[str]  # names of files that both checks saw, changed or not
    circumstances: tuple[Bilingual, ...]  # what is declared, the day, the rulebook, the program

    @property
    def all(self) -> tuple[Bilingual, ...]:
        return (*self.files.values(), *self.circumstances)

    def cause(self, rule: str) -> Cause:
        """Why a rule does not say what it said."""
        if len(self.all) < 2:
            return Cause(tuple(self._of_law(rule)) or self.all)
        rests_on = files_of(self.old, rule) | files_of(self.new, rule)
        touched = {name: told for name, told in self.files.items() if name in rests_on}
        if self.circumstances and touched.keys() & self.in_both:  # perhaps the new bytes say the same, and the day does not
            return Cause((*touched.values(), *self.circumstances), certain=False)
        told = tuple(touched.values()) or tuple(self._of_facts(rule)) or tuple(self._of_law(rule))
        return Cause(told) if told else self._left(rests_on)

    def _of_facts(self, rule: str) -> Iterator[Bilingual]:
        known = load_rulebook().rule(rule)
        changed = changed_facts(self.old, self.new)
        yield from (changed[name] for name in known.applies.facts if name in changed) if known else ()

    def _of_law(self, rule: str) -> Iterator[Bilingual]:
        """The last day between the two on which the rule itself changed."""
        known = load_rulebook().rule(rule)
        first, last = sorted(dt.date.fromisoformat(judged["as_of"]) for judged in (self.old, self.new))
        days = [day for day in known.changes if first < day <= last] if known else []
        if days:
            yield words("changes.rule_since", day=long_date(max(days)))

    def _left(self, rests_on: set[str]) -> Cause:
        """Where the papers that the rule rests on are as they were, no file is to blame."""
        left = self.circumstances if rests_on and self.circumstances else self.all
        return Cause(left, certain=len(left) < 2)


def files_of(judged: Stored, rule: str) -> set[str]:
    """The files that a rule rests on in a verdict: of the papers that satisfy it, and of what its findings show."""
    papers = {document["id"]: {page["file"] for page in document["pages"]} for document in judged["documents"]}
    satisfied_by = (one["documents"] for one in judged["requirements"] if one["rule"] == rule)
    shown = (proof for one in judged["findings"] if one["rule"] == rule for proof in one["evidence"])
    return {file for ids in satisfied_by for id_ in ids for file in papers.get(id_, ())} | {
        proof["file"] for proof in shown if proof.get("file")
    }


def changed_facts(old: Stored, new: Stored) -> dict[str, Bilingual]:
    """The facts whose value differs, each in words. The day of submission is told as the day of judging."""
    before, after = ({name: fact["value"] for name, fact in judged["facts"].items()} for judged in (old, new))
    names = [name for name in sorted(before.keys() | after.keys()) if before.get(name) != after.get(name) and name != SUBMITTED]
    return {name: _told(name, before.get(name), after.get(name)) for name in names}


def declared_changes(old: Stored, new: Stored) -> Iterator[Bilingual]:
    """The changed facts that were declared with the packet, not inferred from its papers."""
    declared = {name for judged in (old, new) for name, fact in judged["facts"].items() if fact["source"] == FactSource.DECLARED}
    yield from (told for name, told in changed_facts(old, new).items() if name in declared)


def _told(name: str, *values: str | bool | None) -> Bilingual:
    before, after = (_spoken(value) for value in values)
    return words("changes.fact", None, fact=named("fact", name), before=before, after=after)


def _spoken(value: str | bool | None) -> Bilingual:
    key = value if isinstance(value, str) else {None: "unknown", True: "true", False: "false"}[value]
    return words(f"fact_value.{key}") if is_named("fact_value", key) else Bilingual(key, key)
