"""Two verdicts of one packet compared: what changed, and why."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reports.causes import Cause, Differences, declared_changes
from reports.rule_titles import rule_title
from reports.text import harmless
from reports.wording import Language, both, long_date, set_in, t, words
from schemas.verdict import Bilingual, Severity, Status

VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and what it was reached from."""

    verdict_json: bytes
    files: Mapping[str, str]  # name → sha256


@dataclass(frozen=True, slots=True)
class Change:
    """What is not as it was: the verdict, or the state of a requirement or finding."""

    rule: str  # "" for the verdict itself
    before: Bilingual
    after: Bilingual
    cause: Cause

    def line(self, language: Language = "en") -> str:
        """verdict: Incomplete → Complete"""
        what = f"{self.rule} ({set_in(rule_title(self.rule), language)})" if self.rule else t("changes.verdict", language)
        before, after = (set_in(state, language) for state in (self.before, self.after))
        return t("changes.line", language, what=what, before=before, after=after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two checks."""

    changes: tuple[Change, ...]  # empty: the verdict is the same
    files: tuple[Bilingual, ...]  # that differ, by name
    circumstances: tuple[Bilingual, ...]  # what is declared, the day, the rulebook, the program


def compare(before: Judged, after: Judged) -> Comparison:
    """What changed since an earlier check, and why."""
    old, new = json.loads(before.verdict_json), json.loads(after.verdict_json)
    in_both = frozenset(before.files) & after.files.keys()
    found = Differences(old, new, dict(_files(before.files, after.files)), in_both, tuple(_circumstances(old, new)))
    points = tuple(_points(found))
    return Comparison((*_verdict(found, points), *points), tuple(found.files.values()), found.circumstances)


def _verdict(found: Differences, points: tuple[Change, ...]) -> Iterator[Change]:
    """The verdict itself, for the causes of what blocks or blocked it."""
    if found.old[VERDICT] == found.new[VERDICT]:
        return
    blocking = {one["rule"] for judged in (found.old, found.new) for one in judged["findings"] if _blocks(one)}
    causes = [point.cause for point in points if point.rule in blocking]
    told = tuple(dict.fromkeys(one for cause in causes for one in cause.told)) or found.all
    cause = Cause(told, certain=all(cause.certain for cause in causes) if causes else len(told) == 1)
    before, after = (words(f"verdict.{judged[VERDICT]}.word") for judged in (found.old, found.new))
    yield Change("", before, after, cause)


def _blocks(finding: Mapping[str, Any]) -> bool:
    return bool(finding["severity"] == Severity.BLOCK and finding["status"] != Status.PASS)


def _points(found: Differences) -> Iterator[Change]:
    """Each rule once: as a requirement where it asks for papers, else by its findings."""
    told: set[str] = set()
    for kind, key in (("requirements", "requirement_status"), ("findings", "status")):
        before, after = (_by_rule(judged[kind]) for judged in (found.old, found.new))
        for rule in sorted((before.keys() | after.keys()) - told):
            if before.get(rule) != after.get(rule):
                was, is_now = (_states(judged.get(rule), key) for judged in (before, after))
                yield Change(rule, was, is_now, found.cause(rule))
                told.add(rule)


def _by_rule(listed: list[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The states of a rule: several findings may speak of one. That it passes is no news where it did not apply before."""
    found: dict[str, list[str]] = {}
    for one in (one for one in listed if one["status"] != Status.PASS):
        found.setdefault(one["rule"], []).append(one["status"])
    return {rule: tuple(sorted(states)) for rule, states in found.items()}


def _states(states: tuple[str, ...] | None, key: str) -> Bilingual:
    return (
        both(lambda language: ", ".join(t(f"{key}.{state}", language) for state in states))
        if states
        else words("changes.nothing")
    )


def _files(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[tuple[str, Bilingual]]:
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield name, words("changes.file_added", name=harmless(name))
        elif name not in after:
            yield name, words("changes.file_removed", name=harmless(name))
        elif before[name] != after[name]:
            yield name, words("changes.file_changed", name=harmless(name))


def _circumstances(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Bilingual]:
    yield from declared_changes(old, new)
    earlier, later = old["rulebook"], new["rulebook"]
    same_rules = earlier["sha256"] == later["sha256"]
    if old["as_of"] != new["as_of"]:
        moved = earlier["edition"] != later["edition"]
        told = words("changes.day", before=_day(old["as_of"]), after=_day(new["as_of"]))
        edition = words("changes.edition", before=_day(earlier["edition"]), after=_day(later["edition"]))
        yield words("changes.day_and_edition", day=told, edition=edition) if moved else told
    if not same_rules:
        yield words("changes.rulebook")
    if _program(old, same_rules) != _program(new, same_rules):
        versions = [judged["engine"].get("liasse", "") for judged in (old, new)]
        told = words("changes.version", before=versions[0], after=versions[1])
        yield told if versions[0] != versions[1] else words("changes.program")


def _day(stored: str) -> Bilingual:
    return long_date(dt.date.fromisoformat(stored))


def _program(judged: dict[str, Any], same_rules: bool) -> dict[str, str]:
    """What the program is called; its fingerprint covers the rulebook too, so it tells nothing where that one changed."""
    return {name: told for name, told in judged["engine"].items() if same_rules or name != "sha256"}
